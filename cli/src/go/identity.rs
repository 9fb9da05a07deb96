// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The answer to `link -V=full`, which is part of cmd/go's cache key: what a link gives changes with this
//! tool, its start code, its options and the external linker.

use std::ffi::OsStr;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::process::{Command, ExitCode};

use anyhow::Context;

use super::env;
use super::route::Route;
use super::toolexec::ToolexecArgs;
use crate::install::own;
use crate::install::places::MuslPaths;
use crate::link::Libc;
use crate::link::driver::Driver;
use crate::machine::Arch;
use crate::start_options::StartOptions;
use crate::{exit, objects};

/// Answers `link -V=full`: what the linker says of itself, and a hash of what piestart adds to it.
///
/// # Errors
/// Go's linker cannot be run; stdout cannot be written.
pub fn answer(mut command: Command, args: &ToolexecArgs) -> anyhow::Result<ExitCode> {
    let out = command.output().context("cannot run go's linker")?;
    std::io::stderr().write_all(&out.stderr)?;
    let answer = String::from_utf8_lossy(&out.stdout);
    let mut text = answer.trim_end().to_owned();
    if let Some(arch) = env::of_link().ok().filter(|_| out.status.success()) {
        // A development version ends in buildID=…, of which go takes what follows the last slash.
        let separator = if text.contains(" buildID=") { "-" } else { " " };
        text = format!("{text}{separator}piestart:{:016x}", identity(args, arch));
    }
    writeln!(std::io::stdout().lock(), "{text}")?;
    Ok(exit::of_status(out.status))
}

/// A hash of everything that decides what a link gives, apart from its inputs and its flags, which
/// cmd/go hashes itself.
fn identity(args: &ToolexecArgs, arch: Arch) -> u64 {
    let mut hasher = DefaultHasher::new();
    // Another build of this tool may call the linker in another way.
    env!("CARGO_PKG_VERSION").hash(&mut hasher);
    let built = std::env::current_exe().and_then(|tool| tool.metadata()?.modified());
    built.ok().hash(&mut hasher);
    StartOptions::from_environment().hash(&mut hasher);
    args.libc.name().hash(&mut hasher);
    let route = Route::of(args, arch);
    let carried: &[&str] = match route {
        Route::Own => &[
            "start.blob",
            "start-rela.blob",
            "start-protect.blob",
            "start-large.blob",
        ],
        Route::External => &["piestart.o", "rcrt1.o", "libpiestart.a"],
    };
    for name in carried {
        (name, objects::get(arch, name)).hash(&mut hasher);
    }
    match route {
        Route::Own => {}
        Route::External if args.libc == Libc::None => {
            own::options().hash(&mut hasher);
            // Without a linker builds of other modes still work, and a PIE link says what is missing.
            if let Ok(driver) = Driver::linker(args.ld.as_deref(), arch, &[]) {
                driver.identity().hash(&mut hasher);
                driver.static_pie_flags(arch).hash(&mut hasher);
                driver.relr_flags(arch).hash(&mut hasher);
            }
        }
        Route::External => {
            own::options().hash(&mut hasher);
            args.ld.hash(&mut hasher);
            for compiler in [&args.cc, &args.cxx].into_iter().flatten() {
                if let Ok(driver) = Driver::compiler(Some(OsStr::new(compiler)), arch) {
                    driver.identity().hash(&mut hasher);
                }
            }
            let library = MuslPaths::find(arch).map(|musl| musl.lib.join("libc.a"));
            let library = library.and_then(|file| file.metadata().ok()?.modified().ok());
            library.hash(&mut hasher);
        }
    }
    hasher.finish()
}
