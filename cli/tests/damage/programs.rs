// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The valid programs: `program.c`, linked with each start code.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::damage::cage;
use crate::damage::fields::{Field, File};
use crate::plug::{go, have, ok, piestart, skip, tool};

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

/// How musl's programs are linked, and what `piestart convert` is told for them.
const MUSL_WAYS: &[(&str, &[&str], &[&str])] = &[
    ("bfd", &["-fuse-ld=bfd"], &[]),
    ("lld", &["-fuse-ld=lld"], &[]),
    ("bfd, RELA kept", &["-fuse-ld=bfd"], &["--no-relr"]),
    ("bfd, 2 MiB", &["-fuse-ld=bfd", "-DBIG"], &[]),
    (
        "lld, 2 MiB, RELA kept",
        &["-fuse-ld=lld", "-DBIG"],
        &["--no-relr"],
    ),
];

/// The programs that can be linked here; their files are in `folder`. Says what is missing.
pub fn programs(folder: &Path) -> Vec<Program> {
    if !cage::works() {
        skip("user namespaces, or root");
        return Vec::new();
    }
    let mut made = Made {
        folder,
        all: Vec::new(),
    };
    if have(&["gcc", "ld.bfd", "ld.lld"]) {
        made.ours();
        made.of_glibc();
    }
    if have(&["gcc", "musl-gcc", "ld.bfd", "ld.lld"]) {
        made.of_musl();
    }
    if let Some(go) = go() {
        made.of_go(&go);
    }
    made.all
}

/// Those that are made so far.
struct Made<'a> {
    folder: &'a Path,
    all: Vec<Program>,
}

impl Made<'_> {
    fn keep(&mut self, name: &'static str, start: Start, path: &Path) {
        let bytes = std::fs::read(path).expect("reads what was linked");
        let fields = File::fields(&bytes);
        self.all.push(Program {
            name,
            start,
            bytes,
            fields,
        });
    }

    /// Where the next program goes.
    fn out(&self) -> PathBuf {
        self.folder.join("program")
    }

    fn ours(&mut self) {
        let out = self.out();
        for &(name, options) in OURS {
            let mut link = piestart();
            link.arg("link").args(options).arg("-O1").arg(source());
            ok(link.arg("-o").arg(&out));
            self.keep(name, Start::Piestart, &out);
        }
        let objects = Path::new(env!("CARGO_MANIFEST_DIR")).join("start/x86_64");
        let mut link = tool("gcc");
        link.args(SYMBOLIC).arg(source()).arg("-o").arg(&out);
        ok(link
            .arg(objects.join("piestart.o"))
            .arg(objects.join("libpiestart.a")));
        self.keep("lld RELA, symbols", Start::Piestart, &out);
    }

    /// What `piestart convert OPTIONS` makes of `program`.
    fn convert(&mut self, name: &'static str, program: &Path, options: &[&str]) {
        let converted = self.folder.join("converted");
        ok(piestart()
            .arg("convert")
            .args(options)
            .arg(program)
            .arg("-o")
            .arg(&converted));
        self.keep(name, Start::Converted, &converted);
    }

    fn of_musl(&mut self) {
        let out = self.out();
        for &(name, options, converting) in MUSL_WAYS {
            let mut link = tool("gcc"); // The driver musl-gcc does not know of static-PIE.
            link.args(["-B", MUSL, "-L", MUSL]).args(STATIC_PIE);
            ok(link
                .args(options)
                .arg("-Wl,-z,relro,-z,now")
                .arg(source())
                .arg("-o")
                .arg(&out));
            // What converts with other options is the same program.
            if converting.is_empty() && !options.contains(&"-DBIG") {
                self.keep(name, Start::Musl, &out);
            }
            self.convert(name, &out, converting);
        }
    }

    fn of_glibc(&mut self) {
        let out = self.out();
        for (name, ld, relr) in [
            ("bfd", "-fuse-ld=bfd", "-Wl,-z,nopack-relative-relocs"),
            ("lld RELR", "-fuse-ld=lld", "-Wl,--pack-dyn-relocs=relr"),
        ] {
            let mut link = tool("gcc");
            link.args(STATIC_PIE)
                .args(["-DWITH_IFUNC", ld, relr])
                .arg(source());
            ok(link.arg("-o").arg(&out));
            self.keep(name, Start::Glibc, &out);
        }
        self.convert("glibc, lld RELR", &out, &[]);
    }

    fn of_go(&mut self, go: &Path) {
        let module = self.folder.join("go");
        std::fs::create_dir_all(&module).expect("makes a folder");
        let words: String = (0..96)
            .map(|i| format!("&words[{}],\n", i * 5 % 96))
            .collect();
        let table = format!("package main\n\nvar table = [96]*uintptr{{\n{words}}}\n");
        let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/damage/program.go");
        std::fs::copy(program, module.join("program.go")).expect("copies");
        std::fs::write(module.join("table.go"), table).expect("writes");
        std::fs::write(module.join("go.mod"), "module prog\n\ngo 1.21\n").expect("writes");
        ok(tool(go)
            .args(["build", "-buildmode=pie", "-o", "pie", "."])
            .envs([
                ("CGO_ENABLED", "0"),
                ("GOTOOLCHAIN", "local"),
                ("GOARCH", "amd64"),
            ])
            .current_dir(&module));
        let linked = module.join("pie");
        self.convert("Go", &linked, &["--aslr=kernel"]);
        self.convert("Go, far", &linked, &["--aslr=far"]);
    }
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/damage/program.c")
}
