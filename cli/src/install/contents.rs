// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What lies in a directory of start objects: the objects, a file for each toolchain, the tool.

use std::path::{Path, PathBuf};
use std::process::Command;

use piestart::elf::class::ByteOrder;

use super::places::MuslPaths;
use crate::exit;
use crate::machine::Arch;
use crate::start_options::{self, StartOptions};

/// The copy of the tool that an install keeps beside the files that call it, and the link to it that makes it a
/// linker: its name is what counts.
pub use crate::host::{LINKER_NAME, TOOL_NAME};

/// The start objects and the library, by file name.
pub const OBJECTS: [&str; 3] = ["piestart.o", "rcrt1.o", "libpiestart.a"];

/// Meson's file.
pub const MESON: &str = "piestart.ini";

/// The templates: name in the directory, text.
pub const TEMPLATES: [(&str, &str); 7] = [
    ("piestart.ld", include_str!("../../linker/piestart.ld")),
    ("piestart.specs", include_str!("../../linker/gcc.specs")),
    ("piestart.cfg", include_str!("../../linker/clang.cfg")),
    (
        "piestart-toolchain.cmake",
        include_str!("../../linker/toolchain.cmake"),
    ),
    (MESON, include_str!("../../linker/cross.ini")),
    (
        "cargo-config.toml",
        include_str!("../../linker/cargo-config.toml"),
    ),
    ("piestart.pc", include_str!("../../linker/piestart.pc")),
];

/// The templates that are written only where musl is installed.
const MUSL_TEMPLATES: [(&str, &str); 2] = [
    (
        "piestart-musl.specs",
        include_str!("../../linker/musl-gcc.specs"),
    ),
    (
        "piestart-musl.cfg",
        include_str!("../../linker/musl-clang.cfg"),
    ),
];

/// The linker script that brings the global offset table into RELRO, where GNU ld leaves it outside.
pub const GOT_SCRIPT: &str = "piestart-got.ld";

/// What one path in the directory is.
pub enum Content {
    /// A file with these bytes.
    File(Vec<u8>),
    /// A symbolic link to this.
    Link(PathBuf),
    /// A copy of this program, which lies there.
    Tool(PathBuf),
}

/// Who uses the files.
#[derive(Clone, Copy)]
pub enum Place<'a> {
    /// The commands of this tool, from the cache at this path: files may name the tool and one another
    /// by path.
    Cache(&'a Path),
    /// People, who may move the directory, package it, or delete the tool that wrote it. The path is
    /// where the files will be found; a package is written elsewhere first.
    Install(&'a Path),
}

/// The directories inside the directory.
pub const SUBDIRECTORIES: [&str; 3] = ["nolibc", "piestart.specs.o", "piestart-musl.specs.o"];

/// Second names of files, for tools that look for those.
///
/// clang and gcc end a link with -lc, and with -static-pie also name libgcc_eh; gcc with -pie names
/// libgcc_s. Without libc only piestart's own library stands for them. A gcc specs file cannot name
/// its directory, only itself: so what it refers to lies in a directory called like the file, under
/// names that no other directory has.
const COPIES: [(&str, &str); 6] = [
    ("nolibc/libc.a", "libpiestart.a"),
    ("piestart.specs.o/piestart-start.o", "piestart.o"),
    ("piestart.specs.o/piestart-lib.a", "libpiestart.a"),
    ("piestart.specs.o/piestart-got.ld", GOT_SCRIPT),
    ("piestart-musl.specs.o/piestart-rcrt1.o", "rcrt1.o"),
    ("piestart-musl.specs.o/piestart-got.ld", GOT_SCRIPT),
];

/// Empty archives.
const EMPTY: [&str; 2] = ["nolibc/libgcc_eh.a", "nolibc/libgcc_s.a"];

/// Every file that an install may have, on any machine.
#[must_use]
pub fn installed_names() -> Vec<String> {
    let templates = TEMPLATES
        .iter()
        .chain(&MUSL_TEMPLATES)
        .map(|(name, _)| *name);
    OBJECTS
        .into_iter()
        .chain(COPIES.map(|(name, _)| name))
        .chain(EMPTY)
        .chain(templates)
        .chain([GOT_SCRIPT, TOOL_NAME, LINKER_NAME])
        .map(str::to_owned)
        .collect()
}

/// Everything that belongs into the directory, by name.
///
/// # Errors
/// The tool was built without objects for `arch`.
pub fn contents(
    arch: Arch,
    options: StartOptions,
    place: Place<'_>,
    tool: &Path,
) -> anyhow::Result<Vec<(String, Content)>> {
    let mut all = Vec::new();
    for name in OBJECTS {
        let bytes = start_options::object(arch, name, options).ok_or_else(|| {
            exit::Failure::new(
                exit::UNAVAILABLE,
                format!("this piestart was built without {name} for {arch}"),
            )
        })?;
        push_with_copies(&mut all, name, bytes);
    }
    if arch.gnu_ld_leaves_got_open() {
        let script = include_bytes!("../../linker/got.ld");
        push_with_copies(&mut all, GOT_SCRIPT, script.into());
    }
    for name in EMPTY {
        all.push((name.to_owned(), Content::File(b"!<arch>\n".into())));
    }
    let musl = MuslPaths::find(arch);
    let values = Values::new(arch, musl.as_ref(), meson_dir(place));
    let musl_templates = if musl.is_some() {
        &MUSL_TEMPLATES[..]
    } else {
        &[]
    };
    for (name, text) in TEMPLATES.iter().chain(musl_templates) {
        all.push(((*name).to_owned(), Content::File(values.fill(text).into())));
    }
    let (tool, linker) = match place {
        Place::Cache(_) => (Content::Link(tool.into()), tool),
        Place::Install(_) => (Content::Tool(tool.into()), Path::new(TOOL_NAME)),
    };
    all.push((TOOL_NAME.into(), tool));
    all.push((LINKER_NAME.into(), Content::Link(linker.into())));
    Ok(all)
}

/// Adds the file `name`, and those that are copies of it.
fn push_with_copies(all: &mut Vec<(String, Content)>, name: &str, bytes: Vec<u8>) {
    for (copy, _) in COPIES.iter().filter(|(_, of)| *of == name) {
        all.push(((*copy).to_owned(), Content::File(bytes.clone())));
    }
    all.push((name.to_owned(), Content::File(bytes)));
}

/// How Meson's file refers to its own directory: by `@DIRNAME@`, or by its path if the Meson on this
/// machine is older than that (`Machine-files.md`: tokens).
fn meson_dir(place: Place<'_>) -> String {
    match place {
        Place::Install(dir) if meson_is_old() => dir.display().to_string(),
        Place::Install(_) => "@DIRNAME@".into(),
        Place::Cache(dir) => dir.display().to_string(),
    }
}

/// Whether the Meson on this machine is too old for `@DIRNAME@`; `false` if there is none.
#[must_use]
pub fn meson_is_old() -> bool {
    let Ok(out) = Command::new("meson").arg("--version").output() else {
        return false;
    };
    let text = String::from_utf8_lossy(&out.stdout).into_owned();
    let mut numbers = text.trim().split('.').map(|part| part.parse::<u32>());
    let (Some(Ok(major)), Some(Ok(minor))) = (numbers.next(), numbers.next()) else {
        return false;
    };
    (major, minor) < (1, 4)
}

/// Meson's name of the processor (`Reference-tables.md`, "CPU families").
fn meson_cpu_family(arch: Arch) -> &'static str {
    match arch.name() {
        "ppc64le" => "ppc64",
        "i686" => "x86",
        name => name,
    }
}

/// What stands for `@NAME@` in a template.
pub struct Values(Vec<(&'static str, String)>);

impl Values {
    /// The values for `arch`; `meson_dir` is how Meson's file names its own directory.
    #[must_use]
    pub fn new(arch: Arch, musl: Option<&MuslPaths>, meson_dir: String) -> Self {
        let native = Arch::host() == Some(arch);
        // Plain names are the machine's own tools.
        let prefix = match native {
            true => String::new(),
            false => format!("{}-", arch.gnu_triple),
        };
        let (cc, cxx) = if native {
            ("cc", "c++")
        } else {
            ("gcc", "g++")
        };
        let emulated = |text: &str| match native {
            true => String::new(),
            false => text.to_owned(),
        };
        let mut values = vec![
            ("@MESON_DIR@", meson_dir),
            ("@VERSION@", env!("CARGO_PKG_VERSION").into()),
            ("@ARCH@", arch.name.into()),
            ("@GNU_TRIPLE@", arch.gnu_triple.into()),
            ("@RUST_TRIPLE@", arch.rust_triple.into()),
            ("@CC@", format!("{prefix}{cc}")),
            ("@CXX@", format!("{prefix}{cxx}")),
            ("@AR@", format!("{prefix}ar")),
            ("@STRIP@", format!("{prefix}strip")),
            ("@RUN_FLAGS@", emulated("--qemu=auto;")),
            ("@RUN_FLAGS_QUOTED@", emulated("'--qemu=auto', ")),
            ("@RUN_FLAGS_TOML@", emulated("\"--qemu=auto\", ")),
        ];
        values.extend(Self::of_machine(arch));
        if let Some(musl) = musl {
            values.extend(Self::of_musl(musl, native));
        }
        Self(values)
    }

    /// What differs from one machine to another besides names.
    fn of_machine(arch: Arch) -> [(&'static str, String); 5] {
        let only_if = |is: bool, text: &str| match is {
            true => text.to_owned(),
            false => String::new(),
        };
        let endian = match arch.abi.format.order {
            ByteOrder::Little => "little",
            ByteOrder::Big => "big",
        };
        // mold reads no scripts.
        let got_script = format!("%{{!T*:%{{!fuse-ld=mold:-T {GOT_SCRIPT}}}}}");
        [
            ("@WORD@", arch.abi.format.class.word().to_string()),
            ("@ENDIAN@", endian.into()),
            ("@MESON_CPU_FAMILY@", meson_cpu_family(arch).into()),
            (
                "@GOT_SCRIPT@",
                only_if(arch.gnu_ld_leaves_got_open(), &got_script),
            ),
            (
                "@RUST_PIE@",
                only_if(!arch.rust_links_pie, "\"-Clink-arg=-static-pie\", "),
            ),
        ]
    }

    fn of_musl(musl: &MuslPaths, native: bool) -> [(&'static str, String); 4] {
        let text = |path: &Path| path.display().to_string();
        // gcc searches /usr/lib itself, wherever that is mounted.
        let found = musl.lib.strip_prefix("/usr/lib").ok().filter(|_| native);
        let specs = found.unwrap_or(&musl.lib).join("musl-gcc.specs");
        let crti = match found {
            Some(dir) => format!("{}%s", dir.join("crti.o").display()),
            None => text(&musl.lib.join("crti.o")),
        };
        [
            ("@MUSL_LIB@", text(&musl.lib)),
            ("@MUSL_INCLUDE@", text(&musl.include)),
            ("@MUSL_SPECS@", text(&specs)),
            ("@MUSL_CRTI@", crti),
        ]
    }

    /// `template` with every value in its place.
    #[must_use]
    pub fn fill(&self, template: &str) -> String {
        self.0
            .iter()
            .fold(template.to_owned(), |text, (name, value)| {
                text.replace(name, value)
            })
    }
}
