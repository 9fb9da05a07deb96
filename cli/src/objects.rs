// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The start objects that the tool carries: built with it, from the startup crate.

use crate::machine::Arch;

/// Architecture, file name, bytes.
static OBJECTS: &[(&str, &str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/objects.in"));

/// The file `name` for `arch`: `piestart.o`, `rcrt1.o` or `libpiestart.a`.
/// `None` when the machine that built the tool could not build for that architecture.
#[must_use]
pub fn get(arch: Arch, name: &str) -> Option<&'static [u8]> {
    OBJECTS
        .iter()
        .find(|(a, n, _)| *a == arch.name && *n == name)
        .map(|(_, _, bytes)| *bytes)
}

/// The architectures that the tool has objects for.
pub fn architectures() -> impl Iterator<Item = &'static str> {
    OBJECTS
        .iter()
        .filter(|(_, name, _)| *name == "piestart.o")
        .map(|(arch, _, _)| *arch)
}
