// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The `piestart` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    piestart_cli::main()
}
