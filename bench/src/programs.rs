// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The relocation-heavy part of the programs: one object, the same for every start code.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

/// How the pointers lie.
#[derive(Clone, Copy, Debug, Eq, PartialEq, clap::ValueEnum)]
pub enum Layout {
    /// One after the other.
    Dense,
    /// One in each cache line of 64 bytes.
    Line,
    /// One in each page of 4096 bytes.
    Page,
}

impl Layout {
    /// Bytes from one pointer to the next.
    pub const fn stride(self) -> usize {
        match self {
            Self::Dense => 8,
            Self::Line => 64,
            Self::Page => 4096,
        }
    }

    /// The name in file names and tables.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Dense => "dense",
            Self::Line => "line",
            Self::Page => "page",
        }
    }
}

/// A program's size: how many pointers, and how they lie.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Size {
    /// Relocations.
    pub count: usize,
    /// Where they are.
    pub layout: Layout,
}

impl Size {
    /// The name of its files.
    pub fn name(self) -> String {
        format!("{}-{}", self.layout.name(), self.count)
    }
}

/// Runs `command`; what it says is only shown when it fails.
pub fn quiet(command: &mut Command) -> Result<()> {
    let output = command
        .output()
        .with_context(|| format!("cannot run {command:?}"))?;
    if !output.status.success() {
        bail!(
            "{command:?} failed ({})\n{}",
            output.status,
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Ok(())
}

/// Assembles the table of `size` in `folder`, unless it is there.
///
/// It is read-only data after relocation, so it lies in RELRO, as most pointers of C, C++ and Rust
/// programs do.
pub fn table(folder: &Path, size: Size) -> Result<PathBuf> {
    let object = folder.join(format!("table-{}.o", size.name()));
    if object.exists() {
        return Ok(object);
    }
    let mut text = String::new();
    writeln!(
        text,
        "\t.section .data.rel.ro.bench, \"aw\", @progbits\n\
         \t.balign 64\n\
         \t.globl bench_table, bench_end\n\
         bench_table:\n\
         \t.rept {}\n\
         \t.quad bench_target",
        size.count
    )?;
    let filling = size.layout.stride() - 8;
    if filling != 0 {
        writeln!(text, "\t.zero {filling}")?;
    }
    writeln!(
        text,
        "\t.endr\n\
         bench_end:\n\
         \t.data\n\
         \t.globl bench_target\n\
         bench_target: .byte 42\n\
         \t.section .note.GNU-stack, \"\", @progbits"
    )?;
    let source = object.with_extension("s");
    fs::write(&source, text).with_context(|| format!("cannot write {}", source.display()))?;
    quiet(
        Command::new("gcc")
            .arg("-c")
            .arg(&source)
            .arg("-o")
            .arg(&object),
    )?;
    Ok(object)
}

/// Compiles the small parts into `folder`.
pub fn small_parts(sources: &Path, folder: &Path) -> Result<()> {
    for name in ["main.c", "floor.S", "guard.S", "touch.S"] {
        let object = folder.join(Path::new(name).with_extension("o"));
        quiet(
            Command::new("gcc")
                .args([
                    "-c",
                    "-O2",
                    "-fPIE",
                    "-fno-stack-protector",
                    "-fcf-protection=full",
                    // An empty program has nothing to unwind: that would be one more segment.
                    "-fno-asynchronous-unwind-tables",
                ])
                .arg(sources.join(name))
                .arg("-o")
                .arg(object),
        )?;
    }
    Ok(())
}
