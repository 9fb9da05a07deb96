// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Whose code runs, and in which file of theirs it stands.
//!
//! Functions are recognized by their symbols. The files are those of piestart's own tree, of glibc
//! 2.36, musl 1.2, Go 1.21 and later and Zig 0.13 and later.

use super::story::Source;
use crate::check::FileType;
use crate::elf::{Elf, Symbol, Who};
use crate::explain::By;

/// A function on the way to main that is worth a stop.
pub(super) struct Known {
    symbol: &'static str,
    whose: Who,
    by: By,
    file: &'static str,
    function: &'static str,
}

const fn known(
    symbol: &'static str,
    whose: Who,
    by: By,
    file: &'static str,
    function: &'static str,
) -> Known {
    Known {
        symbol,
        whose,
        by,
        file,
        function,
    }
}

#[rustfmt::skip]
const KNOWN: &[Known] = &[
    known("__piestart_relocate", Who::Piestart, By::StartCode, "src/start/relocate.rs", "relocate"),
    known("__piestart_enter", Who::Piestart, By::StartCode, "src/start/entry.rs", "enter"),
    known("_dlstart_c", Who::Musl, By::StartCode, "ldso/dlstart.c", "_dlstart_c"),
    known("_start_c", Who::Musl, By::StartCode, "crt/crt1.c", "_start_c"),
    known("__libc_start_main", Who::Musl, By::Program, "src/env/__libc_start_main.c", "__libc_start_main"),
    known("__init_libc", Who::Musl, By::Program, "src/env/__libc_start_main.c", "__init_libc"),
    known("__init_tls", Who::Musl, By::Program, "src/env/__init_tls.c", "__init_tls"),
    known("static_init_tls", Who::Musl, By::Program, "src/env/__init_tls.c", "static_init_tls"),
    known("libc_start_main_stage2", Who::Musl, By::Program, "src/env/__libc_start_main.c", "libc_start_main_stage2"),
    known("libc_start_init", Who::Musl, By::Program, "src/env/__libc_start_main.c", "libc_start_init"),
    known("__libc_start_main", Who::Glibc, By::Program, "csu/libc-start.c", "__libc_start_main"),
    known("__libc_init_secure", Who::Glibc, By::Program, "elf/enbl-secure.c", "__libc_init_secure"),
    known("_dl_relocate_static_pie", Who::Glibc, By::Program, "elf/dl-reloc-static-pie.c", "_dl_relocate_static_pie"),
    known("__tunables_init", Who::Glibc, By::Program, "elf/dl-tunables.c", "__tunables_init"),
    known("__libc_setup_tls", Who::Glibc, By::Program, "csu/libc-tls.c", "__libc_setup_tls"),
    known("__libc_init_first", Who::Glibc, By::Program, "csu/init-first.c", "__libc_init_first"),
    known("_dl_non_dynamic_init", Who::Glibc, By::Program, "elf/dl-support.c", "_dl_non_dynamic_init"),
    known("_dl_protect_relro", Who::Glibc, By::Program, "elf/dl-reloc.c", "_dl_protect_relro"),
    known("__libc_start_call_main", Who::Glibc, By::Program, "sysdeps/nptl/libc_start_call_main.h", "__libc_start_call_main"),
    known("_rt0_amd64_linux", Who::Go, By::Program, "runtime/rt0_linux_amd64.s", "_rt0_amd64_linux"),
    known("_rt0_arm64_linux", Who::Go, By::Program, "runtime/rt0_linux_arm64.s", "_rt0_arm64_linux"),
    known("runtime.rt0_go.abi0", Who::Go, By::Program, "runtime/asm_amd64.s", "rt0_go"),
    known("runtime.rt0_go", Who::Go, By::Program, "runtime/asm_amd64.s", "rt0_go"),
    known("runtime.schedinit", Who::Go, By::Program, "runtime/proc.go", "schedinit"),
    known("runtime.main", Who::Go, By::Program, "runtime/proc.go", "main"),
    known("start._start", Who::Zig, By::StartCode, "lib/std/start.zig", "_start"),
    known("start.posixCallMainAndExit", Who::Zig, By::StartCode, "lib/std/start.zig", "posixCallMainAndExit"),
    known("pie.relocate", Who::Zig, By::StartCode, "lib/std/pie.zig", "relocate"),
    known("os.linux.pie.relocate", Who::Zig, By::StartCode, "lib/std/os/linux/pie.zig", "relocate"),
    known("os.linux.start_pie.relocate", Who::Zig, By::StartCode, "lib/std/os/linux/start_pie.zig", "relocate"),
    known("os.linux.tls.initStaticTLS", Who::Zig, By::StartCode, "lib/std/os/linux/tls.zig", "initStaticTLS"),
    known("os.linux.tls.initStatic", Who::Zig, By::StartCode, "lib/std/os/linux/tls.zig", "initStatic"),
];

/// A place to stop, and what it is then known to be.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    /// Its link address.
    pub link_address: u64,
    /// Its symbol.
    pub symbol: String,
    /// Whose code that is.
    pub by: By,
    /// Where its source is.
    pub source: Source,
}

/// `file` and `function` of `whose`.
pub(super) fn source(whose: Who, file: &str, function: &str) -> Source {
    Source {
        whose: whose.name().into(),
        file: Some(file.into()),
        function: (!function.is_empty()).then(|| function.into()),
    }
}

/// The functions of `symbols` that are worth a stop in a program that holds `whose` code.
pub(super) fn marks(symbols: &Symbols, whose: &[Who], file_type: FileType) -> Vec<Mark> {
    let mut out: Vec<Mark> = Vec::new();
    for k in KNOWN.iter().filter(|k| whose.contains(&k.whose)) {
        for s in symbols.named(k.symbol) {
            if out.iter().any(|m| m.link_address == s.value) {
                continue;
            }
            let mut file = k.file.to_owned();
            if cfg!(target_arch = "aarch64") {
                file = file.replace("asm_amd64", "asm_arm64");
            }
            if file_type == FileType::StaticPie {
                file = file.replace("crt/crt1.c", "crt/rcrt1.c");
            }
            out.push(Mark {
                link_address: s.value,
                symbol: s.name.clone(),
                by: k.by,
                source: source(k.whose, &file, k.function),
            });
        }
    }
    out
}

/// Whose code the entry is, as a source.
pub(super) fn entry(who: Who, converted: bool, arch: &str) -> Source {
    match who {
        Who::Piestart if converted => source(who, &format!("asm/{arch}/blob.S"), "_start"),
        Who::Piestart => source(who, &format!("asm/{arch}/start.S"), "_start"),
        Who::Musl => source(who, &format!("arch/{arch}/crt_arch.h"), "_start"),
        Who::Glibc => source(who, &format!("sysdeps/{arch}/start.S"), "_start"),
        Who::Zig => source(who, "lib/std/start.zig", "_start"),
        Who::Go => source(
            who,
            &format!(
                "runtime/rt0_linux_{}.s",
                if arch == "aarch64" { "arm64" } else { "amd64" }
            ),
            "",
        ),
        Who::Unknown => Source {
            whose: "the program".into(),
            file: None,
            function: None,
        },
    }
}

/// Rust's names as people write them; others as they are.
pub(super) fn demangled(name: &str) -> String {
    format!("{:#}", rustc_demangle::demangle(name))
}

/// The symbols of a file, by name and by address.
#[derive(Debug, Default)]
pub(super) struct Symbols {
    by_address: Vec<Symbol>,
}

impl Symbols {
    /// Those of `elf` that have an address.
    pub fn of(elf: &Elf) -> Self {
        use object::elf;
        let mut by_address: Vec<Symbol> = elf
            .symbols()
            .into_iter()
            .filter(|s| {
                s.st_shndx != 0
                    && s.st_shndx < 0xff00
                    && !s.name.is_empty()
                    && !s.name.starts_with('$')
                    && ![elf::STT_TLS.0, elf::STT_FILE.0, elf::STT_SECTION.0].contains(&s.st_type)
            })
            .collect();
        // Of several names for one place the global one is the telling one, then the sized one.
        by_address.sort_by_key(|s| (s.value, s.st_bind == 0, s.size == 0));
        Self { by_address }
    }

    /// Those called `name`, or that compilers' suffixes make of it.
    pub fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Symbol> {
        self.by_address.iter().filter(move |s| s.name == name)
    }

    /// All of them, by address.
    pub fn iter(&self) -> impl Iterator<Item = &Symbol> {
        self.by_address.iter()
    }

    /// The symbol that holds link address `address`, and how far in that is.
    pub fn at(&self, address: u64) -> Option<(&Symbol, u64)> {
        let end = self.by_address.partition_point(|s| s.value <= address);
        let value = self.by_address[..end].last()?.value;
        let first = self.by_address.partition_point(|s| s.value < value);
        let symbol = &self.by_address[first];
        let offset = address - symbol.value;
        // A function that assembly wrote may have no size.
        let unsized_code = symbol.size == 0 && symbol.st_type == object::elf::STT_FUNC.0;
        (offset == 0 || offset < symbol.size || unsized_code && offset < 4096)
            .then_some((symbol, offset))
    }

    /// `name` or `name+0x12`.
    pub fn name(&self, address: u64) -> Option<String> {
        let (symbol, offset) = self.at(address)?;
        let name = demangled(&symbol.name);
        Some(match offset {
            0 => name,
            _ => format!("{name}+{offset:#x}"),
        })
    }
}
