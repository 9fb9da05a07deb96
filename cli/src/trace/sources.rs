// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The source files of the code that runs at start.
//!
//! Functions are recognized by their symbols. The files are those of piestart's own tree, of glibc
//! 2.36, musl 1.2, Go 1.21 and later and Zig 0.13 and later.

use super::story::{Source, Whose};
use super::symbols::{Symbols, demangled};
use crate::check::FileType;
use crate::elf::Who;
use crate::explain::By;
use crate::machine::Arch;
use crate::machine::targets::{TARGETS, Target};

/// A function of piestart: its file in the source tree, and its name.
pub(super) type Ours = (&'static str, &'static str);

/// The functions of piestart that a story names. A test looks each up in the source tree.
pub(super) mod ours {
    use super::Ours;

    pub const RELOCATE: Ours = ("src/start/relocate.rs", "relocate");
    pub const TABLES: Ours = ("src/walk/tables.rs", "tables");
    pub const MOVE_RELRO: Ours = ("src/start/anonymous.rs", "move_relro");
    pub const OWN: Ours = ("src/start/own.rs", "own");
    pub const LEAVE: Ours = ("src/start/mover.rs", "leave");
    pub const SETTLE: Ours = ("src/start/mover.rs", "settle");
    pub const DIE: Ours = ("src/start/die.rs", "die");
    pub const ENTER: Ours = ("src/start/entry.rs", "enter");
    pub const SET_UP_TLS: Ours = ("src/start/tls.rs", "set_up");
    pub const PROTECT: Ours = ("src/start/protect.rs", "protect");
    pub const CONVERTED: Ours = ("src/product/blob/table.rs", "protect");
    pub const HAND_OVER: Ours = ("src/start/handoff.rs", "hand_over");
    #[cfg(test)]
    pub const ALL: [Ours; 12] = [
        RELOCATE, TABLES, MOVE_RELRO, OWN, LEAVE, SETTLE, DIE, ENTER, SET_UP_TLS, PROTECT,
        CONVERTED, HAND_OVER,
    ];
}

/// The modules of piestart that are folders: their file is `mod.rs`.
const FOLDERS: &[&str] = &[
    "elf",
    "product",
    "product/blob",
    "start",
    "sys",
    "sys/arch",
    "walk",
];

/// A function on the way to main where a trace stops. `{go}` is a placeholder for Go's name of the machine.
struct Known {
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
    known("__piestart_relocate", Who::Piestart, By::StartCode, ours::RELOCATE.0, ours::RELOCATE.1),
    known("__piestart_enter", Who::Piestart, By::StartCode, ours::ENTER.0, ours::ENTER.1),
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
    known("_rt0_{go}_linux", Who::Go, By::Program, "runtime/rt0_linux_{go}.s", "_rt0_{go}_linux"),
    known("runtime.rt0_go.abi0", Who::Go, By::Program, "runtime/asm_{go}.s", "rt0_go"),
    known("runtime.rt0_go", Who::Go, By::Program, "runtime/asm_{go}.s", "rt0_go"),
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

/// A function to stop at, and where its source is.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    /// Its link address.
    pub link_address: u64,
    /// Its symbol.
    pub symbol: String,
    /// Whose part of the start it is.
    pub by: By,
    /// Where its source is.
    pub source: Source,
}

/// `function` in `file` of `whose`.
pub(super) fn source(whose: Who, file: &str, function: &str) -> Source {
    Source {
        whose: Whose::Known(whose),
        file: Some(file.into()),
        function: Some(function.into()),
    }
}

/// A function of piestart.
pub(super) fn piestart((file, function): Ours) -> Source {
    source(Who::Piestart, file, function)
}

/// Code of `whose` of which no more is known.
pub(super) fn somewhere(whose: Whose) -> Source {
    Source {
        whose,
        file: None,
        function: None,
    }
}

/// The functions among `symbols` to stop at in a program for `arch` that holds code of each of `whose`.
pub(super) fn marks(symbols: &Symbols, whose: &[Who], kind: FileType, arch: Arch) -> Vec<Mark> {
    let mut out: Vec<Mark> = Vec::new();
    let go = |text: &str| text.replace("{go}", arch.goarch());
    for k in KNOWN.iter().filter(|k| whose.contains(&k.whose)) {
        for s in symbols.named(&go(k.symbol)) {
            if out.iter().any(|m| m.link_address == s.value) {
                continue;
            }
            let mut file = go(k.file);
            if kind == FileType::StaticPie {
                file = file.replace("crt/crt1.c", "crt/rcrt1.c");
            }
            out.push(Mark {
                link_address: s.value,
                symbol: s.name.clone(),
                by: k.by,
                source: source(k.whose, &file, &go(k.function)),
            });
        }
    }
    out
}

/// What musl (below `arch`) and glibc (below `sysdeps`) call the architecture `name`.
fn libc_folders(name: &str) -> (&str, &str) {
    match name {
        "riscv64" => (name, "riscv"),
        "loongarch64" => (name, "loongarch"),
        "ppc64" | "ppc64le" => ("powerpc64", "powerpc/powerpc64"),
        "s390x" => (name, "s390/s390-64"),
        "i686" => ("i386", "i386"),
        name => (name, name),
    }
}

/// The source of `who`'s code at the entry point of a program for `arch`.
pub(super) fn entry(who: Who, is_converted: bool, arch: Arch) -> Source {
    let name = arch.name();
    let target = TARGETS.iter().find(|target| target.arch == name);
    let ours = target.map_or(name, Target::assembly);
    let libcs = libc_folders(name);
    match who {
        Who::Piestart if is_converted => source(who, &format!("asm/{ours}/blob.S"), "_start"),
        Who::Piestart => source(who, &format!("asm/{ours}/start.S"), "_start"),
        Who::Musl => source(who, &format!("arch/{}/crt_arch.h", libcs.0), "_start"),
        Who::Glibc => source(who, &format!("sysdeps/{}/start.S", libcs.1), "_start"),
        Who::Zig => source(who, "lib/std/start.zig", "_start"),
        Who::Go => Source {
            function: None,
            ..source(who, &format!("runtime/rt0_linux_{}.s", arch.goarch()), "")
        },
        Who::Unknown => somewhere(Whose::Program),
    }
}

/// The source of the dynamic loader at `path`.
pub(super) fn loader(path: &str) -> Source {
    let file = path.rsplit('/').next().unwrap_or(path);
    let folder = |whose, folder: &str| Source {
        file: Some(folder.into()),
        ..somewhere(Whose::Known(whose))
    };
    if file.starts_with("ld-musl-") {
        folder(Who::Musl, "ldso/")
    } else if file.starts_with("ld-linux") || file.starts_with("ld64.so") {
        folder(Who::Glibc, "elf/")
    } else {
        somewhere(Whose::Loader(file.into()))
    }
}

/// Whether a function with the symbol `name` is of piestart's start code.
pub(super) fn is_piestarts(name: &str) -> bool {
    name == "_start" || name.starts_with("__piestart_") || demangled(name).contains("piestart::")
}

/// The source of the function of piestart with the demangled name `name`: `piestart::start::tls::set_up` is
/// in `src/start/tls.rs`. `None` for other names.
pub(super) fn of_rust_name(name: &str) -> Option<Source> {
    let path = name.strip_prefix("piestart::")?;
    // A method of a type that another module has: `walk::tables::<impl …>::table`.
    let method = path.split_once("::<impl ").and_then(|(module, rest)| {
        let function = rest.rsplit_once(">::")?.1;
        Some(format!("{module}::{function}"))
    });
    let path = method.as_deref().unwrap_or(path);
    if path.contains('<') {
        return None;
    }
    let is_module = |part: &&str| part.starts_with(|c: char| c.is_ascii_lowercase());
    let parts: Vec<&str> = path.split("::").collect();
    let (function, parts) = parts.split_last()?;
    let modules: Vec<&str> = parts.iter().copied().take_while(is_module).collect();
    let module = modules.join("/");
    let file = match FOLDERS.contains(&&*module) {
        true => format!("src/{module}/mod.rs"),
        false => format!("src/{module}.rs"),
    };
    (!modules.is_empty()).then(|| source(Who::Piestart, &file, function))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};

    use super::*;

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
    }

    fn read(file: &str) -> String {
        std::fs::read_to_string(root().join(file)).unwrap_or_else(|e| panic!("{file}: {e}"))
    }

    #[test]
    fn the_functions_of_piestart_that_a_story_names_are_where_it_says() {
        for (file, function) in ours::ALL {
            let text = read(file);
            let found = ["(", "<"].iter().any(|end| {
                let start = format!("fn {function}{end}");
                text.contains(&start)
            });
            assert!(found, "no function {function} in {file}");
        }
        for k in KNOWN.iter().filter(|k| k.whose == Who::Piestart) {
            assert!(ours::ALL.contains(&(k.file, k.function)), "{}", k.symbol);
        }
        for arch in Arch::ALL {
            for is_converted in [false, true] {
                let source = entry(Who::Piestart, is_converted, arch);
                let file = source.file.expect("known");
                // A file may leave the label to what it includes.
                let text = read(&file);
                let is_there = text.contains("_start:") || text.contains("#include");
                assert!(is_there, "no _start in {file}");
            }
        }
    }

    #[test]
    fn the_libcs_folders_of_an_architecture_are_as_they_call_it() {
        let i686 = Arch::from_name("i686").expect("a row");
        let file = |who| entry(who, false, i686).file.expect("known");
        assert_eq!(file(Who::Musl), "arch/i386/crt_arch.h");
        assert_eq!(file(Who::Glibc), "sysdeps/i386/start.S");
    }

    #[test]
    fn a_rust_name_gives_the_file_of_its_module() {
        let file = |name| {
            let source = of_rust_name(name)?;
            Some((source.file?, source.function?))
        };
        for (name, path, function) in [
            ("piestart::start::tls::set_up", "src/start/tls.rs", "set_up"),
            (
                "piestart::walk::tables::<impl piestart::walk::process::Walker<P>>::table",
                "src/walk/tables.rs",
                "table",
            ),
            (
                "piestart::start::state::State::new",
                "src/start/state.rs",
                "new",
            ),
            ("piestart::sys::arch::zero", "src/sys/arch/mod.rs", "zero"),
        ] {
            let expected = Some((path.to_owned(), function.to_owned()));
            assert_eq!(file(name), expected);
            assert!(root().join(path).is_file(), "{path}");
        }
        for other in ["piestart::main", "memcpy", "<piestart::start::A as B>::c"] {
            assert_eq!(file(other), None, "{other}");
        }
    }

    #[test]
    fn the_modules_that_are_folders_are_known() {
        fn folders(dir: &Path, below: &str, out: &mut BTreeSet<String>) {
            for entry in std::fs::read_dir(dir).expect("a folder").flatten() {
                let name = entry.file_name().into_string().expect("UTF-8");
                let path = format!("{below}{name}");
                if entry.path().join("mod.rs").is_file() {
                    folders(&entry.path(), &format!("{path}/"), out);
                    out.insert(path);
                }
            }
        }
        let mut found = BTreeSet::new();
        folders(&root().join("src"), "", &mut found);
        let known = FOLDERS.iter().map(|f| (*f).to_owned()).collect();
        assert_eq!(found, known);
    }
}
