// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Every fuzz target of the tool in its short form: the seeds in `fuzz/seeds`, and a few thousand inputs made of
//! them, the same every time. `cargo xtask trust fuzz` goes on from there.

#[path = "../../fuzz/replay.rs"]
mod replay;
#[path = "../../fuzz/targets.rs"]
mod targets;

use std::path::Path;

/// Runs the target, and changes of its seeds in this number.
fn short_form_of(name: &str, rounds: usize) {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds");
    // What reads files reads the same ones.
    let folder = match name {
        "check" | "explain" | "report" => "convert",
        own => own,
    };
    let all = targets::TARGETS.iter();
    let (_, target) = all.clone().find(|(own, _)| *own == name).expect("a target");
    replay::replay(name, &seeds.join(folder), rounds, target);
}

#[test]
fn any_file_is_refused_or_converted() {
    short_form_of("convert", 2000);
}

#[test]
fn any_file_is_judged() {
    short_form_of("check", 500);
}

#[test]
fn any_file_is_explained() {
    short_form_of("explain", 500);
}

#[test]
fn any_file_has_a_report() {
    short_form_of("report", 200);
}

#[test]
fn any_table_of_relr_is_decoded_as_object_does() {
    short_form_of("relr", 5000);
}

#[test]
fn any_segments_are_protected_as_the_rule_says() {
    short_form_of("relro", 20000);
}

#[test]
fn any_words_are_parsed_or_refused() {
    short_form_of("link", 20000);
}
