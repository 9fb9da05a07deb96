// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Linking with a libc: how a compiler is led to it, and to piestart's `rcrt1.o`.

use std::ffi::OsString;
use std::path::Path;

use super::choices::Libc;
use super::driver::Driver;
use super::request::Request;
use crate::exit;
use crate::install::kit::Kit;
use crate::install::places::MuslPaths;

/// The flags with which `driver` uses `libc`, its headers and its files, and piestart's `rcrt1.o`:
/// `-B` if the compiler is made for that libc; otherwise, for musl, the specs or configuration file
/// that leads gcc or clang to the musl of `musl-gcc`.
///
/// # Errors
/// There is no such libc for this compiler.
pub fn flags(driver: &Driver, libc: Libc, kit: &Kit) -> anyhow::Result<Vec<OsString>> {
    let machine = driver.command().arg("-dumpmachine").output();
    let for_musl = machine.is_ok_and(|o| String::from_utf8_lossy(&o.stdout).contains("musl"));
    match libc {
        Libc::Glibc if for_musl => {
            return Err(exit::Failure::new(
                exit::UNAVAILABLE,
                format!(
                    "--libc=glibc: {driver} is made for musl; name a compiler for glibc by --cc"
                ),
            ));
        }
        Libc::Glibc if !has_static_pie(driver) => {
            return Err(exit::Failure::new(
                exit::UNAVAILABLE,
                format!(
                    "--libc=glibc: the glibc of {driver} is not made for static-PIE: it has no rcrt1.o, and its programs would die at start; use --libc=musl, or name a compiler with another glibc by --cc"
                ),
            ));
        }
        Libc::None => return Ok(Vec::new()),
        Libc::Musl if !for_musl => {}
        _ => {
            let mut dir = OsString::from("-B");
            dir.push(&kit.dir);
            return Ok(vec![dir]);
        }
    }
    if MuslPaths::find(kit.arch).is_none() {
        return Err(exit::Failure::new(
            exit::UNAVAILABLE,
            format!(
                "{driver} is not made for musl and there is no musl-gcc for {}; install musl (Debian: musl-tools) or name a compiler for musl by --cc",
                kit.arch
            ),
        ));
    }
    if driver.is_clang() {
        return Ok(vec![
            "--config".into(),
            kit.path("piestart-musl.cfg").into(),
        ]);
    }
    let mut specs = OsString::from("-specs=");
    specs.push(kit.path("piestart-musl.specs"));
    Ok(vec![specs])
}

/// Whether the glibc that `driver` uses was configured for static-PIE: then it has a start object for that, which gcc and
/// clang find. Its `libc.a` relocates itself then, and otherwise counts on link addresses.
fn has_static_pie(driver: &Driver) -> bool {
    let out = driver.command().arg("-print-file-name=rcrt1.o").output();
    // They print the bare name where they do not find it. Who cannot be asked fails later, and says why.
    out.ok()
        .filter(|out| out.status.success())
        .is_none_or(|out| {
            let path = String::from_utf8_lossy(&out.stdout);
            Path::new(path.trim()).is_absolute()
        })
}

/// Refuses a libc's library in a link without libc: nothing would initialise it.
///
/// # Errors
/// There is one; the message names `--libc`.
pub fn refuse(request: &Request) -> anyhow::Result<()> {
    match request
        .libraries()
        .find(|name| ["c", "gcc_s", "pthread"].iter().any(|libc| *name == *libc))
    {
        Some(name) => Err(exit::Failure::new(
            exit::USAGE,
            format!(
                "-l{}: this links a program without libc; for one with libc say --libc=musl or --libc=glibc (Go without one: CGO_ENABLED=0)",
                name.display()
            ),
        )),
        None => Ok(()),
    }
}
