// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask trust fuzz`: libFuzzer over every target, with the stable compiler.
//!
//! What cargo-fuzz asks of a nightly compiler, the passes of SanitizerCoverage, is an option of LLVM that stable rustc
//! has too, under `RUSTC_BOOTSTRAP=1`. The crate `fuzz/` is a workspace of its own; a C++ compiler builds libFuzzer.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail, ensure};

use super::asan::TARGET;
use crate::count::Count;
use crate::setup::quiet;
use crate::{repository, tools};

/// `cargo xtask trust fuzz`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// How long to run each target, in seconds.
    #[arg(long, value_name = "N", default_value_t = 60)]
    seconds: u64,

    /// Put the smallest inputs that reach what has been reached into fuzz/seeds, in place of what is there, and run
    /// nothing else.
    #[arg(long, conflicts_with = "seconds")]
    minimise: bool,

    /// Only these targets.
    #[arg(value_name = "TARGET", value_parser = NAMES)]
    targets: Vec<String>,
}

/// Every target, as `fuzz/targets.rs` and `fuzz/main.rs` have them.
const NAMES: [&str; 8] = [
    "walk", "relr", "relro", "link", "convert", "check", "explain", "report",
];

/// Bytes in an input that is kept as a seed; all seeds of a target together have a few times as many.
const SEED: &str = "-max_len=8192";

/// The options by which code counts its edges, tells where they are, and shows what it compares.
const FLAGS: &str = "--cfg fuzzing -Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares \
    -Cllvm-args=-simplifycfg-branch-fold-threshold=0";

/// Runs the subcommand.
pub fn run(args: &Args) -> Result<ExitCode> {
    let program = build()?;
    let chosen = NAMES
        .iter()
        .filter(|name| args.targets.is_empty() || args.targets.iter().any(|t| t == *name));
    if args.minimise {
        for name in chosen {
            minimise(&program, name)?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    println!("{}", Ran::HEAD);
    let mut ok = true;
    for name in chosen {
        let ran = fuzz(&program, name, args.seconds)?;
        println!("{}", ran.row(name));
        if let Some(log) = &ran.failed {
            ok = false;
            println!(
                "{name}: an input that fails; its end and what to run is in {}",
                log.display()
            );
        }
    }
    Ok(if ok {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Builds the fuzzer.
fn build() -> Result<PathBuf> {
    let target_dir = repository::target_dir().join("fuzz");
    let status = repository::cargo()
        .args(["build", "--release", "--target", TARGET])
        .args(["--manifest-path", "fuzz/Cargo.toml"])
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", FLAGS)
        .env("CARGO_TARGET_DIR", &target_dir)
        .status()
        .context("cannot run cargo")?;
    ensure!(
        status.success(),
        "the fuzzer cannot be built; libFuzzer needs a C++ compiler"
    );
    Ok(target_dir.join(TARGET).join("release/fuzz"))
}

/// The part `fuzz` of the tests: the fuzzer builds, without libFuzzer and what counts edges, beside the code that it shares
/// with the tests; and each target takes a file.
pub fn check() -> Result<Count> {
    let folder = tools::folder("fuzz");
    fs::create_dir_all(&folder)?;
    let (object, library) = (folder.join("once.o"), folder.join("libonce.a"));
    let source = repository::root().join("fuzz/once.c");
    quiet(
        Command::new("cc")
            .args(["-O1", "-c"])
            .arg(source)
            .arg("-o")
            .arg(&object),
    )?;
    quiet(Command::new("ar").arg("rcs").arg(&library).arg(&object))?;
    let mut build = repository::cargo();
    build
        .args(["build", "--quiet", "--locked"])
        .args(["--manifest-path", "fuzz/Cargo.toml"])
        .env("RUSTFLAGS", "--cfg fuzzing -D warnings")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_TARGET_DIR", &folder)
        .env("CUSTOM_LIBFUZZER_PATH", &library)
        .env("CUSTOM_LIBFUZZER_STD_CXX", "none");
    let built = build.status().context("cannot run cargo")?.success();
    let mut count = Count::one(built);
    if !built {
        println!("failed: {build:?}");
        return Ok(count);
    }
    for name in NAMES {
        let seeds = fs::read_dir(seeds(name))?;
        let smallest = seeds
            .flatten()
            .map(|entry| entry.path())
            .min_by_key(|path| path.metadata().map_or(u64::MAX, |data| data.len()));
        let mut once = Command::new(folder.join("debug/fuzz"));
        once.env("PIESTART_FUZZ", name).args(smallest);
        let out = once.output().context("cannot run the fuzzer")?;
        let passed = out.status.success() && out.stdout == b"1 inputs\n";
        if !passed {
            println!(
                "failed: {once:?}: {}\n{}",
                out.status,
                String::from_utf8_lossy(&out.stderr)
            );
        }
        count.add(Count::one(passed));
    }
    Ok(count)
}

/// The folder of a target's seeds: what reads files reads the same ones.
fn seeds(name: &str) -> PathBuf {
    let folder = match name {
        "check" | "explain" | "report" => "convert",
        own => own,
    };
    repository::root().join("fuzz/seeds").join(folder)
}

/// A folder for what is found, under `target/`.
fn folder(kind: &str, name: &str) -> Result<PathBuf> {
    let folder = repository::target_dir().join("fuzz").join(kind).join(name);
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    Ok(folder)
}

/// What a run did.
struct Ran {
    executions: u64,
    seconds: u64,
    edges: u64,
    inputs: u64,
    /// The log of one that found something.
    failed: Option<PathBuf>,
}

impl Ran {
    const HEAD: &str = "\
| target | executions | seconds | edges reached | inputs kept | failures |
|---|--:|--:|--:|--:|--:|";

    fn row(&self, name: &str) -> String {
        let Self {
            executions,
            seconds,
            edges,
            inputs,
            failed,
        } = self;
        let failures = u8::from(failed.is_some());
        format!("| {name} | {executions} | {seconds} | {edges} | {inputs} | {failures} |")
    }
}

/// Runs a target for so long. What it finds stays, and the next run goes on from there.
fn fuzz(program: &Path, name: &str, seconds: u64) -> Result<Ran> {
    let log = repository::target_dir().join(format!("fuzz/{name}.log"));
    let file = fs::File::create(&log).with_context(|| log.display().to_string())?;
    let failures = folder("failures", name)?;
    let status = Command::new(program)
        .env("PIESTART_FUZZ", name)
        .arg(format!("-max_total_time={seconds}"))
        .args(["-timeout=20", "-rss_limit_mb=2048", "-print_final_stats=1"])
        .arg(format!("-artifact_prefix={}/", failures.display()))
        .args([folder("corpus", name)?, seeds(name)])
        .stdin(std::process::Stdio::null())
        .stdout(file.try_clone()?)
        .stderr(file)
        .status()
        .context("cannot run the fuzzer")?;
    let text = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
    let number = |line: Option<&str>, before: &str| {
        let after = line?.split_once(before)?.1.trim_start();
        after
            .split(|c: char| !c.is_ascii_digit())
            .next()?
            .parse()
            .ok()
    };
    let last = |word: &str| text.lines().rfind(|line| line.contains(word));
    let executions = number(last("stat::number_of_executed_units"), "units:");
    let Some(executions) = executions else {
        bail!("the fuzzer did not run: see {}", log.display());
    };
    let progress = last(" cov: ");
    Ok(Ran {
        executions,
        seconds,
        edges: number(progress, " cov:").unwrap_or(0),
        inputs: number(progress, " corp:").unwrap_or(0),
        failed: (!status.success()).then_some(log),
    })
}

/// Replaces the seeds in the folder of a target by the fewest and smallest of them, and of what runs have found, that
/// reach as much in every target that reads them. Those with a name of their own stay: each has found a mistake.
fn minimise(program: &Path, name: &str) -> Result<()> {
    let own = seeds(name);
    if own.file_name().is_some_and(|own| own != name) {
        return Ok(()); // Another target's.
    }
    let least = folder("least", name)?;
    fs::remove_dir_all(&least)?;
    fs::create_dir(&least)?;
    for reader in NAMES.into_iter().filter(|reader| seeds(reader) == own) {
        let log = repository::target_dir().join(format!("fuzz/{reader}.merge.log"));
        let file = fs::File::create(&log).with_context(|| log.display().to_string())?;
        let status = Command::new(program)
            .env("PIESTART_FUZZ", reader)
            // Of those that reach the same edges one is enough, however often they do.
            .args(["-set_cover_merge=1", "-use_counters=0", SEED])
            .args([&least, &own, &folder("corpus", reader)?])
            .stdin(std::process::Stdio::null())
            .stdout(file.try_clone()?)
            .stderr(file)
            .status()
            .context("cannot run the fuzzer")?;
        ensure!(
            status.success(),
            "{reader}: {status}: see {}",
            log.display()
        );
    }
    for entry in fs::read_dir(&own)? {
        let path = entry?.path();
        if path.file_name().is_some_and(is_hash) {
            fs::remove_file(path)?;
        }
    }
    for entry in fs::read_dir(&least)? {
        let entry = entry?;
        fs::copy(entry.path(), own.join(entry.file_name()))?;
    }
    let kept: Vec<u64> = fs::read_dir(&own)?
        .flatten()
        .map(|entry| entry.metadata().map_or(0, |data| data.len()))
        .collect();
    println!(
        "{name}: {} seeds, {} bytes",
        kept.len(),
        kept.iter().sum::<u64>()
    );
    Ok(())
}

/// Whether libFuzzer has given a file its name.
fn is_hash(name: &OsStr) -> bool {
    let hex = |byte: &u8| byte.is_ascii_hexdigit();
    name.len() == 40 && name.as_encoded_bytes().iter().all(hex)
}

#[cfg(test)]
mod tests {
    use super::is_hash;

    #[test]
    fn names_that_people_gave_to_inputs_are_none_of_libfuzzers() {
        assert!(is_hash("047bfdef3e6293690553caba22e0d686d581b7ed".as_ref()));
        for own in [
            "c-mold",
            "crash-047bfdef3e6293690553caba22e0d686d581b7ed",
            "note-at-another-address",
        ] {
            assert!(!is_hash(own.as_ref()), "{own}");
        }
    }
}
