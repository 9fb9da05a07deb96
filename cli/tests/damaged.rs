// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Programs damaged field by field, started in a cage: whatever a check can tell ends in one line and status 127.

#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

mod damage;
mod plug;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use damage::fields::Part;
use damage::known::{KINDS, is_good, kind_of};
use damage::programs::{Program, Start, programs};
use damage::table::{Run, markdown, run_all};
use piestart_cli::elf::Elf;

/// What the table of docs/trust.md was made with, and the test takes the first runs of.
const SEED: u64 = 1;
const RUNS: u64 = 24_000;

/// Of ours, each damaged program that ended otherwise than right, with a clean fault or by the kernel, and is of no kind
/// that nobody can tell.
fn surprises(runs: &[Run]) -> String {
    let mut text = String::new();
    for run in runs.iter().filter(|run| run.start.is_ours()) {
        if !is_good(run.ended.outcome) && kind_of(run).is_none() {
            let _ = writeln!(text, "{run}");
        }
    }
    text
}

#[test]
fn a_damaged_program_runs_right_or_ends_with_a_clean_fault_unless_nobody_can_tell() {
    let folder = tempfile::tempdir().expect("a temporary directory");
    let programs: Vec<Program> = programs(folder.path())
        .into_iter()
        .filter(|program| program.start.is_ours())
        .collect();
    if programs.is_empty() {
        return; // And it has been said why.
    }
    let runs = run_all(folder.path(), &programs, 1500, SEED, 3);
    let surprises = surprises(&runs);
    assert!(surprises.is_empty(), "\n{surprises}");
    // Every kind of end is among them, or the test looks at nothing.
    let clean = runs.iter().filter(|run| is_good(run.ended.outcome)).count();
    assert!((700..1400).contains(&clean), "{clean} of 1500");
}

#[test]
fn the_programs_are_right_before_they_are_damaged() {
    let folder = tempfile::tempdir().expect("a temporary directory");
    let cage = damage::cage::Cage::new(folder.path());
    for program in programs(folder.path()) {
        let ended = cage.run(&program.bytes);
        // musl's own start code leaves RELRO as it is.
        let open = ended.outcome == damage::cage::Outcome::Open && program.start == Start::Musl;
        let right = ended.outcome == damage::cage::Outcome::Right || open;
        assert!(right, "{} {}: {}", program.start, program.name, ended.what);
        assert!(program.fields.len() > 100, "{}", program.name);
    }
}

#[test]
fn a_converted_file_whose_table_was_changed_is_told_from_outside_too() {
    let folder = tempfile::tempdir().expect("a temporary directory");
    let ours = programs(folder.path()).into_iter();
    // Where glibc starts the program, the table is not at the entry.
    for program in ours.filter(|p| p.start == Start::Converted && !p.name.starts_with("glibc")) {
        let told = |bytes: &[u8]| {
            let elf =
                Elf::parse(Path::new("damaged"), bytes.to_vec()).expect("the headers are right");
            let dynamic = elf.dynamic().expect("a dynamic table");
            elf.relocations(dynamic.as_ref())
                .err()
                .map(|error| error.what())
        };
        assert_eq!(told(&program.bytes), None, "{}", program.name);
        let own = program
            .fields
            .iter()
            .filter(|field| field.part == Part::Own);
        // Without these two nothing says that it was converted.
        for field in own.filter(|field| !["mark", "address"].contains(&&*field.name)) {
            let mut bytes = program.bytes.clone();
            bytes[field.at] ^= 4;
            let told = told(&bytes).unwrap_or_default();
            let expected = "was changed after `piestart convert` wrote it";
            assert!(
                told.contains(expected),
                "{} {}: {told}",
                program.name,
                field.name
            );
        }
    }
}

/// `cargo xtask trust damage`.
#[test]
#[ignore = "a measurement: cargo xtask trust damage"]
fn table_of_outcomes() {
    let number = |name: &str, default: u64| {
        std::env::var(name).map_or(default, |text| text.parse().expect("a number"))
    };
    let folder = tempfile::tempdir().expect("a temporary directory");
    let programs = programs(folder.path());
    let count = number("PIESTART_DAMAGE_RUNS", RUNS);
    let seed = number("PIESTART_DAMAGE_SEED", SEED);
    let jobs = number("PIESTART_DAMAGE_JOBS", 3) as usize;
    let runs = run_all(folder.path(), &programs, count, seed, jobs);
    if let Some(list) = std::env::var_os("PIESTART_DAMAGE_LIST") {
        let lines: String = runs.iter().map(|run| format!("{run}\n")).collect();
        fs::write(list, lines).expect("writes the list");
    }
    let said = |program: &str, argument: &str| {
        let out = plug::ok(plug::tool(program).arg(argument));
        plug::stdout(&out).trim().to_string()
    };
    let (day, kernel) = (said("date", "+%F"), said("uname", "-r"));
    let kernel = kernel.split('-').next().unwrap_or_default();
    let mut text = format!("{count} runs, seed {seed}; {day}, Linux {kernel}, x86_64.\n\n");
    text += &markdown(&runs);
    text += "What no check of start code tells. Three could be told, and are not, because each costs every start something: \
             headers without\nthe right to read, an `e_phnum` so small that data is not mapped, and arrays of a converted program, \
             whose own start code calls them.\nThe others are files as valid as the one before them:\n\n";
    for kind in KINDS {
        let _ = writeln!(text, "- {}", kind.why);
    }
    println!("{text}");
    if std::env::var_os("PIESTART_DAMAGE_WRITE").is_some() {
        write(&text);
    }
    let surprises = surprises(&runs);
    assert!(surprises.is_empty(), "\n{surprises}");
}

/// Puts `text` into docs/trust.md, between its two marks.
fn write(text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/trust.md");
    let page = fs::read_to_string(&path).expect("docs/trust.md is there");
    let (begin, end) = ("<!-- damage -->\n", "<!-- end of damage -->\n");
    let (before, rest) = page.split_once(begin).expect("a mark");
    let (_, after) = rest.split_once(end).expect("a mark");
    let page = format!("{before}{begin}\n{text}\n{end}{after}");
    fs::write(&path, page).expect("writes docs/trust.md");
}
