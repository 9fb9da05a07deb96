// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What a program of the demo shows: its file, its runs, its RELRO and its addresses.

use std::collections::BTreeSet;
use std::fmt::Display;
use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anstyle::Style;
use anyhow::{Context, bail};

use crate::check::{Facts, relocations};
use crate::elf::Elf;
use crate::live::{Live, RelroSeen, Sealed, observe};
use crate::run::{Sandbox, SpawnError, Stdio};
use crate::ui::{BAD, DIM, GOOD, NAME, WARN, paint};

/// How long a program may take to write its line, and to end.
const LIMIT: Duration = Duration::from_secs(10);

/// What one run of a program showed.
struct Run {
    /// The line that the program wrote.
    line: String,
    /// Its process, while it was in main.
    live: Live,
    /// The root that it ran in.
    isolation: String,
}

/// Runs the program `runs` times and prints what its file and its processes show.
///
/// # Errors
/// The file cannot be read, a run fails, or RELRO is writable in the running process.
pub(super) fn show(path: &Path, how: &str, runs: u32) -> anyhow::Result<()> {
    let elf = Elf::open(path).map_err(crate::elf::OpenError::into_failure)?;
    let facts = Facts::of(&elf, rustix::param::page_size() as u64)?;
    row(DIM, "built by", how)?;
    row(DIM, "file(1)", file_type(path, &elf))?;
    row(DIM, "size", format!("{} bytes", elf.data.len()))?;
    row(DIM, "to apply", relocations(&facts))?;

    let mut biases = Vec::new();
    let mut last: Option<Live> = None;
    for number in 1..=runs {
        let run = once(path, &elf)?;
        let bias = run.live.load_bias.clone().unwrap_or_default();
        if number == 1 {
            row(DIM, "run in", run.isolation)?;
        }
        row(
            DIM,
            &format!("run {number}"),
            format!("bias {}  {}", paint(NAME, &bias), run.line),
        )?;
        biases.push(bias);
        last = Some(run.live);
    }
    if let Some(live) = last {
        row(DIM, "RELRO", relro_line(&elf, &live))?;
        if live.relro != Some(RelroSeen::ReadOnly) {
            bail!(
                "{}: RELRO is not enforced in the running process",
                path.display()
            );
        }
    }
    aslr(&biases)
}

/// One line of the report on a program.
pub(super) fn row(style: Style, name: &str, value: impl Display) -> io::Result<()> {
    let name = paint(style, format!("{name:8}"));
    writeln!(anstream::stdout().lock(), "  {name} {value}")
}

/// Says how many of the load biases differ.
fn aslr(biases: &[String]) -> anyhow::Result<()> {
    let runs = biases.len();
    let distinct = biases.iter().collect::<BTreeSet<_>>().len();
    let setting = fs::read_to_string("/proc/sys/kernel/randomize_va_space").unwrap_or_default();
    let (style, value) = if distinct == runs {
        (GOOD, format!("{runs} runs, {distinct} addresses"))
    } else if setting.trim() == "0" {
        let off = "is off on this machine (kernel.randomize_va_space = 0)";
        (WARN, off.to_owned())
    } else {
        (WARN, format!("{runs} runs, only {distinct} addresses"))
    };
    row(style, "ASLR", value)?;
    Ok(())
}

/// Runs the program once in an empty root, and inspects it while it is in main.
fn once(path: &Path, elf: &Elf) -> anyhow::Result<Run> {
    let mut child = Sandbox::new(path)
        .stdin(Stdio::Piped)
        .stdout(Stdio::Piped)
        .judged()
        .die_with_parent(true)
        .spawn()
        .map_err(SpawnError::into_failure)?;
    let stdin = child.stdin.take();
    let stdout = child.stdout.take().context("the program has no stdout")?;
    let mut line = String::new();
    BufReader::new(stdout).read_line(&mut line)?;
    if line.is_empty() {
        let status = child.wait_timeout(LIMIT)?;
        bail!("{}: ended without output: {status:?}", path.display());
    }
    // It has written its line, so it is in main; it stays there until its standard input ends.
    let live = observe(child.id(), elf)?;
    let isolation = child.isolation().to_string();
    drop(stdin);
    match child.wait_timeout(LIMIT)? {
        Some(status) if status.success() => Ok(Run {
            line: line.trim_end().to_owned(),
            live,
            isolation,
        }),
        status => bail!("{}: ended with {status:?}", path.display()),
    }
}

/// The state of the pages of `PT_GNU_RELRO`, by `/proc/PID/smaps`.
fn relro_line(elf: &Elf, live: &Live) -> String {
    format!("{}, read back from /proc/PID/smaps", protection(elf, live))
}

/// Whether the pages of `PT_GNU_RELRO` are read-only and sealed, and how many bytes they are.
pub(super) fn protection(elf: &Elf, live: &Live) -> String {
    let size = elf
        .relro(rustix::param::page_size() as u64)
        .map_or(0, |r| r.bytes());
    let state = match live.relro {
        Some(RelroSeen::ReadOnly) => paint(GOOD, "read-only"),
        Some(RelroSeen::PartlyWritable) => paint(WARN, "partly read-only"),
        _ => paint(BAD, "writable"),
    };
    let sealed = match live.sealed {
        Sealed::Full => paint(GOOD, "sealed"),
        Sealed::Partial => paint(WARN, "partly sealed"),
        // Nobody tries to seal what stays writable.
        Sealed::None if live.relro != Some(RelroSeen::ReadOnly) => paint(BAD, "not sealed"),
        Sealed::None => paint(WARN, "not sealed (mseal needs Linux 6.10)"),
    };
    format!("{state}, {sealed}: {size} bytes")
}

/// How file(1) says the program is linked (without file(1): would say), and by which fields.
fn file_type(path: &Path, elf: &Elf) -> String {
    let said = Command::new("file")
        .arg("-b")
        .arg(path)
        .output()
        .ok()
        .filter(|o| o.status.success());
    let words = said
        .map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
        .and_then(|text| {
            text.split(", ")
                .find(|part| part.contains("linked"))
                .map(str::to_owned)
        })
        .unwrap_or_else(|| "static-pie linked".into());
    let why = if elf.interpreter().is_none() {
        "DF_1_PIE is set, and there is no PT_INTERP"
    } else {
        "dynamically linked (has PT_INTERP)"
    };
    format!("{words}: {why}")
}
