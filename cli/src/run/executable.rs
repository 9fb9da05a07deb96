// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The files of one start: the program, and the emulator that runs it.

use std::os::fd::AsRawFd;

use super::isolation::{Attempt, SpawnError};
use super::plan::Given;
use super::program::Program;
use super::qemu;

/// The opened files of one start.
pub(super) struct Executable {
    pub(super) program: Program,
    pub(super) emulator: Option<qemu::Emulator>,
}

impl Executable {
    /// The file that the kernel executes, and the one that the emulator gets.
    ///
    /// With `views` the child opens both anew, read-only.
    pub(super) fn given(&self, views: bool) -> Result<(Given, Option<Given>), Attempt> {
        let Some(emulator) = &self.emulator else {
            let program = &self.program;
            return Ok((program.given(program.path_only.as_raw_fd(), views)?, None));
        };
        let guest = self.program.readable.as_ref();
        let guest = guest
            .map(|file| self.program.given(file.as_raw_fd(), views))
            .transpose()?;
        let program = &emulator.program;
        Ok((program.given(program.path_only.as_raw_fd(), views)?, guest))
    }

    /// The program that execve(2) executes.
    pub(super) fn executed(&self) -> &Program {
        self.emulator
            .as_ref()
            .map_or(&self.program, |emulator| &emulator.program)
    }

    /// Takes sealed copies in memory for files that the child cannot open by name.
    pub(super) fn copy_to_memory(&mut self) -> Result<(), SpawnError> {
        self.program.copy_to_memory()?;
        match &mut self.emulator {
            Some(emulator) => emulator.program.copy_to_memory(),
            None => Ok(()),
        }
    }
}
