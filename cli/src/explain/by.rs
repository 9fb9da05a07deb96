// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Who makes something so.

use serde::Serialize;

/// Who made something so.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// The compiler.
    Compiler,
    /// The linker.
    Linker,
    /// The kernel.
    Kernel,
    /// The program that `PT_INTERP` names.
    Loader,
    /// The code at `e_entry`.
    StartCode,
    /// The program itself, or its libc or runtime.
    Program,
}

impl By {
    /// Its name in words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Compiler => "compiler",
            Self::Linker => "linker",
            Self::Kernel => "kernel",
            Self::Loader => "loader",
            Self::StartCode => "start code",
            Self::Program => "program",
        }
    }
}
