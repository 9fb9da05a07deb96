// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Looks at the machine.

use std::path::Path;

use super::facts::{Facts, Machine, ObjectFile, StartObjects};
use super::{kernel, placement, tools};
use crate::machine::Arch;
use crate::objects;
use crate::run::Isolation;
use crate::run::userns;

/// Looks at everything. Takes a second or two: each linker and compiler links something.
#[must_use]
pub fn gather() -> Facts {
    Facts {
        machine: machine(),
        start_objects: Arch::ALL.into_iter().map(start_objects).collect(),
        linkers: tools::linkers(),
        compilers: tools::compilers(),
        rust: tools::rust(),
        emulators: tools::emulators(),
        go: tools::go(),
        isolation: Isolation::LADDER.into_iter().map(kernel::rung).collect(),
        user_namespace_blockers: userns::blockers(),
        mseal: kernel::mseal(),
        huge_pages: kernel::huge_pages(),
        aslr: placement::aslr(),
        large_files_in_steps: placement::steps(Path::new(".")),
        moving: placement::moving(),
    }
}

fn machine() -> Machine {
    let uname = rustix::system::uname();
    Machine {
        arch: uname.machine().to_string_lossy().into_owned(),
        kernel: uname.release().to_string_lossy().into_owned(),
        supported: Arch::host().is_some(),
        page_size: rustix::param::page_size(),
    }
}

fn start_objects(arch: Arch) -> StartObjects {
    StartObjects {
        arch: arch.name,
        files: objects::files(arch)
            .map(|(name, bytes)| ObjectFile {
                name,
                size: bytes.len(),
            })
            .collect(),
    }
}
