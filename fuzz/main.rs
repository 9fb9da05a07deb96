// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The fuzzer: one program for every target, of which `PIESTART_FUZZ` names one.
#![no_main]

#[path = "../src/walk/model.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod model;
mod targets;

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use piestart::__any::{BIAS, Outcome, TLSDESC, Walked, walk};
use targets::Target;

static TARGET: LazyLock<Target> = LazyLock::new(|| {
    let name = std::env::var("PIESTART_FUZZ").unwrap_or_default();
    let mut all = targets::TARGETS
        .into_iter()
        .chain([("walk", any_image_is_walked as _)]);
    let found = all.find(|(own, _)| *own == name);
    found
        .unwrap_or_else(|| panic!("PIESTART_FUZZ={name}: no such target"))
        .1
});

fuzz_target!(|data: &[u8]| TARGET(data));

/// The walker touches nothing that is not there, and what it relocates is as the crate `object` says.
fn any_image_is_walked(data: &[u8]) {
    let Walked {
        before,
        arm,
        outcome,
    } = walk(data);
    if let Outcome::Relocated(after) = outcome
        && let Some(expected) = model::relocated(arm, &before, &after, BIAS, TLSDESC)
    {
        assert_eq!(after, expected);
    }
}
