// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The valid programs: `program.c`, linked with each start code.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::damage::cage;
use crate::damage::fields::{Field, File};
use crate::plug::{have, ok, piestart, skip, tool};

/// Whose start code.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Start {
    Piestart,
    Converted,
    Musl,
    Glibc,
}

impl Start {
    pub const ALL: [Self; 4] = [Self::Piestart, Self::Converted, Self::Musl, Self::Glibc];

    /// Whether the start code is of this project.
    pub fn is_ours(self) -> bool {
        matches!(self, Self::Piestart | Self::Converted)
    }
}

impl fmt::Display for Start {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Piestart => "piestart",
            Self::Converted => "converted",
            Self::Musl => "musl",
            Self::Glibc => "glibc",
        })
    }
}

/// A valid program.
pub struct Program {
    pub name: &'static str,
    pub start: Start,
    pub bytes: Vec<u8>,
    pub fields: Vec<Field>,
}

const OURS: &[(&str, &[&str])] = &[
    ("bfd RELA", &["--ld=bfd", "--relr=never"]),
    ("lld RELA", &["--ld=lld", "--relr=never"]),
    (
        "bfd RELR, TLS, IFUNC",
        &["--ld=bfd", "--relr=always", "-DWITH_TLS", "-DWITH_IFUNC"],
    ),
    (
        "lld RELR, TLS, IFUNC",
        &["--ld=lld", "--relr=always", "-DWITH_TLS", "-DWITH_IFUNC"],
    ),
    (
        "bfd RELA, TLS, IFUNC",
        &["--ld=bfd", "--relr=never", "-DWITH_TLS", "-DWITH_IFUNC"],
    ),
    (
        "lld RELA, TLS, far",
        &["--ld=lld", "--relr=never", "--aslr=far", "-DWITH_TLS"],
    ),
    (
        "bfd RELR, far",
        &["--ld=bfd", "--relr=always", "--aslr=far"],
    ),
    ("bfd RELR, 2 MiB", &["--ld=bfd", "--relr=always", "-DBIG"]),
];

/// Symbols that others could define stay symbols in a shared object alone.
const SYMBOLIC: &[&str] = &[
    "-O1",
    "-fPIC",
    "-DWITH_SYMBOLS",
    "-shared",
    "-Wl,-e,_start",
    "-nostdlib",
    "-nostartfiles",
    "-fno-stack-protector",
    "-Wl,-z,relro,-z,now",
    "-fuse-ld=lld",
];

const STATIC_PIE: &[&str] = &[
    "-O1",
    "-fPIE",
    "-static-pie",
    "-fno-stack-protector",
    "-DWITH_TLS",
];

/// Where Debian has musl's files.
const MUSL: &str = "/usr/lib/x86_64-linux-musl";

/// The programs that can be linked here; their files are in `folder`. Says what is missing.
pub fn programs(folder: &Path) -> Vec<Program> {
    let mut all = Vec::new();
    if !cage::works() {
        skip("user namespaces, or root");
        return all;
    }
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/damage/program.c");
    let mut keep = |name, start, path: PathBuf| {
        let bytes = std::fs::read(&path).expect("reads what was linked");
        let fields = File::fields(&bytes);
        all.push(Program {
            name,
            start,
            bytes,
            fields,
        });
    };
    let out = folder.join("program");
    if have(&["gcc", "ld.bfd", "ld.lld"]) {
        for &(name, options) in OURS {
            let mut link = piestart();
            link.arg("link")
                .args(options)
                .arg("-O1")
                .arg(&source)
                .arg("-o")
                .arg(&out);
            ok(&mut link);
            keep(name, Start::Piestart, out.clone());
        }
        let objects = Path::new(env!("CARGO_MANIFEST_DIR")).join("start/x86_64");
        let mut link = tool("gcc");
        link.args(SYMBOLIC).arg(&source).arg("-o").arg(&out);
        ok(link
            .arg(objects.join("piestart.o"))
            .arg(objects.join("libpiestart.a")));
        keep("lld RELA, symbols", Start::Piestart, out.clone());
    }
    if have(&["gcc", "musl-gcc", "ld.bfd", "ld.lld"]) {
        for (name, ld) in [("bfd", "-fuse-ld=bfd"), ("lld", "-fuse-ld=lld")] {
            let mut link = tool("gcc"); // The driver musl-gcc does not know of static-PIE.
            link.args(["-B", MUSL, "-L", MUSL]);
            ok(link
                .args(STATIC_PIE)
                .args([ld, "-Wl,-z,relro,-z,now"])
                .arg(&source)
                .arg("-o")
                .arg(&out));
            keep(name, Start::Musl, out.clone());
            let converted = folder.join("converted");
            ok(piestart()
                .arg("convert")
                .arg(&out)
                .arg("-o")
                .arg(&converted));
            keep(name, Start::Converted, converted);
        }
    }
    if have(&["gcc", "ld.bfd", "ld.lld"]) {
        for (name, ld, relr) in [
            ("bfd", "-fuse-ld=bfd", "-Wl,-z,nopack-relative-relocs"),
            ("lld RELR", "-fuse-ld=lld", "-Wl,--pack-dyn-relocs=relr"),
        ] {
            let mut link = tool("gcc");
            link.args(STATIC_PIE)
                .args(["-DWITH_IFUNC", ld, relr])
                .arg(&source);
            ok(link.arg("-o").arg(&out));
            keep(name, Start::Glibc, out.clone());
        }
    }
    all
}
