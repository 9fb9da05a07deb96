// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask boot`: programs of every kind that the tool makes, alone in the file system of a kernel that starts
//! nothing else, on Debian's kernels for each architecture, under qemu.
//!
//! This is where the other architectures' seals, addresses and page sizes are seen, which qemu's emulation of single
//! programs does not have, and what old kernels leave of them. The first program, tests/boot/init.c, runs the others
//! and switches the machine off; [`judge`] reads the console.

mod fetch;
mod initramfs;
mod judge;
mod machine;
mod programs;
mod start;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;

use anyhow::{Context, Result, bail};

pub use fetch::{install, missing};
use judge::Story;
use machine::{MACHINES, Machine};
use programs::{INIT, Made, PROGRAMS};

use crate::count::Count;
use crate::repository;

/// `cargo xtask boot`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Boot only these: a name (`amd64-5.10`), or what it begins with (`arm64`) [default: all].
    #[arg(value_name = "MACHINE")]
    machines: Vec<String>,

    /// Fetch nothing; skip the kernels that are not there.
    #[arg(long)]
    offline: bool,
}

/// The document that shows the table.
const DOCUMENT: &str = "docs/trust.md";

/// Runs the subcommand.
pub fn run(args: &Args) -> Result<ExitCode> {
    let chosen = chosen(&args.machines)?;
    if !args.offline {
        fetch::install()?;
    }
    let count = boot_all(&chosen)?;
    println!("{count}");
    Ok(count.exit_code())
}

/// The part `boot` of `cargo xtask test`.
pub fn check(filter: Option<&str>) -> Result<Count> {
    let all = MACHINES.iter();
    let chosen: Vec<&Machine> = all
        .filter(|machine| filter.is_none_or(|text| machine.name.contains(text)))
        .collect();
    if chosen.is_empty() {
        return Ok(Count::default());
    }
    boot_all(&chosen)
}

fn chosen(names: &[String]) -> Result<Vec<&'static Machine>> {
    let named = |name: &String| MACHINES.iter().any(|m| m.name.starts_with(name.as_str()));
    if let Some(unknown) = names.iter().find(|name| !named(name)) {
        let all: Vec<&str> = MACHINES.iter().map(|machine| machine.name).collect();
        bail!("{unknown}: no such machine; there are {}", all.join(", "));
    }
    let wanted = |machine: &Machine| {
        let mut names = names.iter();
        names.any(|name| machine.name.starts_with(name.as_str()))
    };
    Ok(MACHINES
        .iter()
        .filter(|machine| names.is_empty() || wanted(machine))
        .collect())
}

/// What the boots of one machine gave, or why there are none.
type Outcome<'a> = (&'a Machine, Result<Vec<start::Boot>>);

fn boot_all(machines: &[&Machine]) -> Result<Count> {
    let mut count = Count::default();
    repository::build_tool()?;
    let logs = fetch::folder().join("console");
    fs::create_dir_all(&logs)?;
    let mut ready: Vec<(&Machine, PathBuf)> = Vec::new();
    let mut initramfs: BTreeMap<&str, Result<PathBuf, String>> = BTreeMap::new();
    for machine in machines {
        if !fetch::kernel(machine).is_file() || fetch::qemu(machine.qemu[0]).is_none() {
            count.add(Count::skip(&format!(
                "{}: needs its kernel and {} (cargo xtask setup)",
                machine.name, machine.qemu[0]
            )));
            continue;
        }
        if !initramfs.contains_key(machine.arch) {
            let made = match programs::make(machine) {
                Ok(Ok(made)) => Ok(pack(machine, &made)?),
                Ok(Err(lacks)) => Err(lacks),
                Err(error) => {
                    println!("programs for {} ... FAILED: {error:#}", machine.arch);
                    count.add(Count::one(false));
                    continue;
                }
            };
            initramfs.insert(machine.arch, made);
        }
        match &initramfs[machine.arch] {
            Ok(path) => ready.push((machine, path.clone())),
            Err(lacks) => count.add(Count::skip(&format!("{}: needs {lacks}", machine.name))),
        }
    }
    let outcomes = side_by_side(&ready, &logs);
    let mut rows = Vec::new();
    let mut seconds = 0.0;
    for (machine, boots) in outcomes {
        match boots {
            Ok(boots) => {
                seconds += boots.iter().map(|boot| boot.seconds).sum::<f64>();
                let (judged, row) = judge_machine(machine, &boots);
                count.add(judged);
                rows.push(row);
            }
            Err(error) => {
                println!("{} ... FAILED: {error:#}", machine.name);
                count.add(Count::one(false));
            }
        }
    }
    println!("\n{}\n{}\n", judge::HEAD, rows.join("\n"));
    println!(
        "{seconds:.1} s of processor time in the emulator; consoles: {}",
        logs.display()
    );
    count.add(documented(&rows)?);
    Ok(count)
}

/// The first file system of `machine`, as a file.
fn pack(machine: &Machine, made: &Made) -> Result<PathBuf> {
    let mut files: Vec<(&str, Vec<u8>)> = Vec::new();
    for (name, path) in made {
        files.push((
            name,
            fs::read(path).with_context(|| path.display().to_string())?,
        ));
    }
    files.push(("programs", programs::script(machine).into_bytes()));
    let archive = initramfs::archive(files.iter().map(|(name, bytes)| (*name, &**bytes)));
    let path = fetch::folder().join(format!("{}.cpio", machine.arch));
    fs::write(&path, archive).with_context(|| path.display().to_string())?;
    Ok(path)
}

/// Boots all, as many at a time as there are processors, and answers in their order.
fn side_by_side<'a>(machines: &[(&'a Machine, PathBuf)], logs: &Path) -> Vec<Outcome<'a>> {
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let next = Mutex::new(machines.iter().enumerate());
    let done = Mutex::new(BTreeMap::new());
    std::thread::scope(|scope| {
        for _ in 0..workers.min(machines.len()) {
            scope.spawn(|| {
                while let Some((at, (machine, initramfs))) =
                    next.lock().ok().and_then(|mut n| n.next())
                {
                    let boots = (1..=machine.boots)
                        .map(|boot| {
                            let log = logs.join(format!("{}-{boot}.log", machine.name));
                            start::boot(machine, initramfs, &log)
                        })
                        .collect();
                    if let Ok(mut done) = done.lock() {
                        done.insert(at, (*machine, boots));
                    }
                }
            });
        }
    });
    let done = done.into_inner().unwrap_or_default();
    done.into_values().collect()
}

/// Every check on a machine, and its row in the table.
fn judge_machine(machine: &Machine, boots: &[start::Boot]) -> (Count, String) {
    let mut count = Count::default();
    let mut tell = |what: &str, wrong: &[String]| {
        let word = if wrong.is_empty() { "ok" } else { "FAILED" };
        println!("boot {} {what} ... {word}", machine.name);
        for one in wrong {
            println!("  {one}");
        }
        count.add(Count::one(wrong.is_empty()));
    };
    let stories: Vec<Story> = boots
        .iter()
        .map(|boot| judge::read(&boot.console))
        .collect();
    for (story, boot) in stories.iter().zip(boots) {
        let mut wrong = judge::kernel(machine, story);
        if boot.hung {
            wrong.push("it was still running after minutes, and was ended".to_string());
        }
        if !wrong.is_empty() {
            wrong.push(format!("the console ends with:\n{}", end_of(&boot.console)));
        }
        tell("kernel", &wrong);
        for program in std::iter::once(&INIT).chain(PROGRAMS.iter().filter(|p| p.is_on(machine))) {
            tell(program.name, &judge::program(machine, story, program));
        }
    }
    if let [one, other] = &stories[..] {
        tell("addresses", &judge::same_in_both(one, other));
    }
    let row = stories
        .first()
        .map(|story| judge::row(machine, story))
        .unwrap_or_default();
    (count, row)
}

/// Its last lines.
fn end_of(console: &str) -> String {
    let lines: Vec<&str> = console.lines().collect();
    lines[lines.len().saturating_sub(20)..].join("\n")
}

/// Whether the document shows what was seen.
fn documented(rows: &[String]) -> Result<Count> {
    let path = repository::root().join(DOCUMENT);
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let missing: Vec<&String> = rows
        .iter()
        .filter(|row| !text.lines().any(|line| line == row.as_str()))
        .collect();
    for row in &missing {
        println!("{DOCUMENT} does not have this row: {row}");
    }
    Ok(Count::one(missing.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::chosen;

    #[test]
    fn a_beginning_names_several_machines_and_an_unknown_one_is_refused_with_those_there_are() {
        let names = |wanted: &str| -> Vec<&str> {
            let chosen = chosen(&[wanted.to_string()]).expect("they are there");
            chosen.iter().map(|machine| machine.name).collect()
        };
        assert_eq!(names("arm64-16"), ["arm64-16k"]);
        assert_eq!(names("amd64-6"), ["amd64-6.12", "amd64-6.1"]);
        let error = chosen(&["mips".to_string()]).expect_err("there is none");
        assert!(
            error
                .to_string()
                .contains("mips: no such machine; there are amd64-6.12")
        );
    }
}
