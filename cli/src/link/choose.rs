// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Which program links: a compiler where one is needed, with the linker that was chosen, else a
//! bare linker.

use std::ffi::{OsStr, OsString};
use std::path::Path;

use super::choices::{Libc, Options};
use super::driver::{Driver, Family};
use super::inputs::Facts;
use super::recognise::OnLine;
use super::request::Request;
use crate::exit;
use crate::install::kit::Kit;
use crate::machine::Arch;
use crate::ui;

/// The compiler that `--cc` names, or `CC` unless that is this very driver.
#[must_use]
pub fn named_compiler(options: &Options) -> Option<OsString> {
    options.cc.clone().or_else(|| {
        std::env::var_os("CC")
            .filter(|cc| !cc.is_empty() && !cc.to_string_lossy().contains("piestart"))
    })
}

/// The linker that `--ld` names, or gcc's or clang's own option.
#[must_use]
pub fn named_linker<'a>(options: &'a Options, request: &'a Request) -> Option<&'a OsStr> {
    options.ld.as_deref().or(request.linker.as_deref())
}

/// The architecture to link for: what `--target` says, that of the `objects`, that of the compiler, or this machine's.
///
/// # Errors
/// The compiler is for another one, or there is no start code for it.
pub fn architecture(
    options: &Options,
    request: &Request,
    objects: Option<Arch>,
) -> anyhow::Result<Arch> {
    let usage = |message| Err(exit::Failure::new(exit::USAGE, message));
    let said = match (options.target, objects) {
        (Some(target), _) => Some((target, "--target says")),
        (None, Some(arch)) => Some((arch, "the objects are for")),
        (None, None) => None,
    };
    if let Some((arch, _)) = said {
        arch.links()?;
    }
    match (said, asked(options, request, said.map(|(arch, _)| arch))) {
        (Some((arch, whose)), Some((compiler, machine)))
            if Arch::from_name(&machine) != Some(arch)
                && compiler.try_link::<&str>(arch, &[]).is_err() =>
        {
            usage(format!(
                "{compiler}: compiles for {machine}, but {whose} {arch}; name a compiler for {arch} by --cc"
            ))
        }
        (Some((arch, _)), _) => Ok(arch),
        (None, Some((compiler, machine))) => Arch::from_name(&machine).map_or_else(
            || {
                usage(format!(
                    "{compiler}: compiles for {machine}, which piestart has no start code for (it has for {})",
                    ui::listed(&Arch::LINKED.map(Arch::name), "and")
                ))
            },
            Arch::links,
        ),
        (None, None) => Arch::host().map_or_else(
            || usage("no object says which architecture; use --target".to_owned()),
            Arch::links,
        ),
    }
}

/// The compiler that was named, if it has to do something, and the machine that it compiles for: that of `arch`, where a
/// clang can be told. One that is told another (`-m32`) is not asked: it would not say so.
fn asked(options: &Options, request: &Request, arch: Option<Arch>) -> Option<(Driver, String)> {
    let is_used =
        options.cc.is_some() || options.libc() != Libc::None || request.sources().next().is_some();
    let is_told = ["-m32", "-m64", "-mx32"]
        .iter()
        .any(|flag| request.has_compiler_flag(flag));
    let named = named_compiler(options).filter(|_| is_used && !is_told)?;
    let arch = arch.unwrap_or_else(Arch::host_or_first);
    let compiler = Driver::compiler(Some(&named), arch).ok()?;
    let machine = compiler.compiles_for().filter(|_| !compiler.is_zig())?;
    Some((compiler, machine))
}

/// The program that links `request`.
///
/// # Errors
/// There is none that can; the message says which one could.
pub fn driver(
    options: &Options,
    request: &Request,
    facts: &Facts,
    line: &OnLine,
    kit: &Kit,
) -> anyhow::Result<Driver> {
    let arch = kit.arch;
    let linker = named_linker(options, request)
        .map(|name| Driver::linker(Some(name), arch, &request.tool_dirs))
        .transpose()?;
    if let Some(linker) = &linker {
        refuse_unreadable(linker, request, facts)?;
    }
    let uses_lto = request
        .compiler_flags()
        .any(|flag| flag.as_encoded_bytes().starts_with(b"-flto"));
    let wants_compiler = options.cc.is_some()
        || options.libc() != Libc::None
        || request.sources().next().is_some()
        || facts.gcc_lto.is_some()
        || (uses_lto && facts.bitcode.is_none());
    let named = named_compiler(options);
    let compiler = wants_compiler
        .then(|| Driver::compiler(named.as_deref(), arch))
        .transpose();
    // Of a libc that is wholly on the line a compiler adds nothing.
    let does_without = line.start.is_some()
        && request.no_start_files
        && request.no_default_libs
        && request.sources().next().is_none()
        && facts.gcc_lto.is_none();
    let compiler = match compiler {
        Err(_) if does_without && named.is_none() => None,
        found => found?,
    };
    if let Some(compiler) = &compiler
        && compiler.is_zig()
    {
        return Err(exit::Failure::new(
            exit::USAGE,
            format!(
                "{compiler}: zig adds its own start object to every link, and with a libc often a loader; let it only compile (`zig cc -target {}-linux-none -O2 -fPIE -c`) and give the objects to `piestart link`",
                arch.zig()
            ),
        ));
    }
    let makes_bitcode = uses_lto && compiler.as_ref().is_some_and(Driver::is_clang);
    let linker = match linker {
        None if facts.bitcode.is_some() || makes_bitcode => newest_lld(request, facts, kit)?,
        // What a clang takes for a foreign architecture may be this machine's linker.
        None if Arch::host() != Some(arch) => compiler
            .as_ref()
            .filter(|compiler| compiler.is_clang() && compiler.try_link::<&str>(arch, &[]).is_err())
            .and_then(|_| Driver::linker(None, arch, &request.tool_dirs).ok()),
        named => named,
    };
    Ok(match (compiler, linker) {
        (Some(compiler), Some(linker)) => compiler.with_linker_in(&kit.linker_dir(linker.argv())?),
        (Some(driver), None) | (None, Some(driver)) => driver,
        (None, None) => Driver::linker(None, arch, &request.tool_dirs)?,
    })
}

/// Refuses a linker that cannot read what a compiler wrote for link-time optimisation.
fn refuse_unreadable(linker: &Driver, request: &Request, facts: &Facts) -> anyhow::Result<()> {
    let unavailable = |file: &Path, why: String| {
        let message = format!("{}: {why}", file.display());
        Err(exit::Failure::new(exit::UNAVAILABLE, message))
    };
    let has_plugin = || {
        let mut words = request.linker_words();
        words.any(|word| word.as_encoded_bytes().starts_with(b"-plugin"))
    };
    match linker.family() {
        Some(Family::Bfd | Family::Mold) => match &facts.bitcode {
            Some(file) if !has_plugin() => unavailable(
                file,
                format!(
                    "is LLVM bitcode (from -flto), which {linker} cannot read; use --ld=lld, or compile without -flto"
                ),
            ),
            _ => Ok(()),
        },
        Some(Family::Lld) => match &facts.gcc_lto {
            Some(file) => unavailable(
                file,
                format!(
                    "holds only gcc's intermediate code (from -flto), which {linker} cannot read; use --ld=bfd or --ld=mold, or compile with -ffat-lto-objects"
                ),
            ),
            None => Ok(()),
        },
        _ => Ok(()),
    }
}

/// The newest LLD, for bitcode; without one, whatever the compiler uses.
fn newest_lld(request: &Request, facts: &Facts, kit: &Kit) -> anyhow::Result<Option<Driver>> {
    match (
        Driver::newest_lld(kit.arch, &request.tool_dirs),
        &facts.bitcode,
    ) {
        (None, Some(file)) => Err(exit::Failure::new(
            exit::UNAVAILABLE,
            format!(
                "{}: is LLVM bitcode (from -flto), which only LLD can link; install it (Debian: lld), or compile without -flto",
                file.display()
            ),
        )),
        (lld, _) => Ok(lld),
    }
}
