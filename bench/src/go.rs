// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Real Go programs: Go's own default PIE under ld.so, the same file converted, which is what `piestart go`
//! makes, and the same program linked by an external linker.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::measure::Subject;
use crate::programs::quiet;

/// A program that ends soon, with what to tell it.
pub const PROGRAMS: &[(&str, &str, &[&str])] = &[
    ("hello", "", &[]),
    ("gofmt", "cmd/gofmt", &["-l"]),
    ("cmd/go", "cmd/go", &["version"]),
    ("cmd/compile", "cmd/compile", &["-V"]),
];

/// A program's name, and the three ways to start it.
pub type Ways = (String, [Subject; 3]);

/// Builds each program three times.
pub fn subjects(go: &Path, piestart: &Path, folder: &Path) -> Result<Vec<Ways>> {
    let mut all = Vec::new();
    for (name, package, arguments) in PROGRAMS {
        let file = name.replace('/', "-");
        let [plain, converted, linked] =
            ["pie", "converted", "linked"].map(|way| folder.join(format!("go-{file}-{way}")));
        build(&mut Command::new(go), package, &plain, folder)?;
        quiet(
            Command::new(piestart)
                .arg("convert")
                .arg(&plain)
                .arg("-o")
                .arg(&converted),
        )?;
        build(
            Command::new(piestart)
                .args(["go", "--ld=bfd", "--go"])
                .arg(go),
            package,
            &linked,
            folder,
        )?;
        let subject = |path: &Path| Subject::new(path, arguments, 0)?.without_input_and_output();
        all.push((
            (*name).to_owned(),
            [subject(&plain)?, subject(&converted)?, subject(&linked)?],
        ));
    }
    Ok(all)
}

/// Has `command`, which takes go's arguments, build `package`, or the empty program if that has no name, as `output`.
pub fn build(command: &mut Command, package: &str, output: &Path, folder: &Path) -> Result<()> {
    let hello = folder.join("go-hello");
    fs::create_dir_all(&hello)?;
    fs::write(hello.join("go.mod"), "module hello\n\ngo 1.21\n")?;
    fs::write(
        hello.join("main.go"),
        "package main\n\nfunc main() { print(\"\") }\n",
    )?;
    quiet(
        command
            .args(["build", "-buildmode=pie", "-o"])
            .arg(output)
            .arg(if package.is_empty() { "." } else { package })
            .env("CGO_ENABLED", "0")
            .env("GOFLAGS", "")
            .current_dir(&hello),
    )
}
