// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What `doctor` prints for people.

use std::io::Write;

use comfy_table::Table;

use super::facts::{Facts, Tool};
use super::missing::Missing;
use crate::ui;

/// Prints everything that was found, and what is missing with its remedy.
///
/// # Errors
/// A write to stdout that failed.
pub fn print(facts: &Facts, missing: &[Missing]) -> anyhow::Result<()> {
    let mut out = anstream::stdout().lock();
    let sections = [
        ("This machine and this tool", machine(facts)),
        ("Linkers", tools(&facts.linkers)),
        ("C compilers, linking", tools(&facts.compilers)),
        ("Languages and emulators", languages(facts)),
        ("Isolation for piestart run, best first", isolation(facts)),
        ("The kernel's protections", protections(facts)),
    ];
    for (title, table) in sections {
        writeln!(out, "{}\n{table}\n", ui::paint(ui::HEAD, title))?;
    }
    if missing.is_empty() {
        writeln!(out, "{}", ui::paint(ui::GOOD, "Nothing is missing."))?;
        return Ok(());
    }
    writeln!(out, "{}", ui::paint(ui::HEAD, "Missing"))?;
    for missing in missing {
        let style = if missing.needed { ui::BAD } else { ui::WARN };
        writeln!(
            out,
            "  {}: {}\n      {}",
            ui::paint(style, &missing.what),
            missing.purpose,
            missing.remedy
        )?;
    }
    Ok(())
}

fn machine(facts: &Facts) -> Table {
    let mut table = ui::table(&["WHAT", "HERE"]);
    let machine = &facts.machine;
    let support = if machine.supported {
        ""
    } else {
        ", for which there is no start code"
    };
    table.add_row(["architecture".into(), format!("{}{support}", machine.arch)]);
    table.add_row(["kernel".into(), format!("Linux {}", machine.kernel)]);
    for objects in &facts.start_objects {
        let files: Vec<String> = objects
            .files
            .iter()
            .map(|f| format!("{} ({} bytes)", f.name, f.size))
            .collect();
        let files = if files.is_empty() {
            "none".into()
        } else {
            files.join(", ")
        };
        table.add_row([format!("start code for {}", objects.arch), files]);
    }
    table
}

fn languages(facts: &Facts) -> Table {
    let mut table = ui::table(&["NAME", "VERSION", "PATH", "NOTE"]);
    for rust in &facts.rust {
        table.add_row([
            "rustc".into(),
            rust.version.clone(),
            rust.path.display().to_string(),
            format!("core for {}", rust.targets.join(", ")),
        ]);
    }
    if let Some(go) = &facts.go {
        let note = if go.supported { "" } else { "too old" };
        table.add_row([
            "go".into(),
            go.version.clone(),
            go.path.display().to_string(),
            note.into(),
        ]);
    }
    for emulator in &facts.emulators {
        let Some(path) = &emulator.path else { continue };
        let note = if emulator.is_static {
            "static: runs in an empty root"
        } else {
            "dynamically linked (has PT_INTERP): not for an empty root"
        };
        table.add_row([
            format!("qemu for {}", emulator.arch),
            String::new(),
            path.display().to_string(),
            note.into(),
        ]);
    }
    table
}

fn isolation(facts: &Facts) -> Table {
    let mut table = ui::table(&["ISOLATION", "WORKS", "WHY NOT"]);
    for rung in &facts.isolation {
        table.add_row([
            rung.name.replace('_', " "),
            yes_no(rung.works),
            rung.problem.clone().unwrap_or_default(),
        ]);
    }
    table
}

/// Linkers or compilers as a table.
fn tools(tools: &[Tool]) -> Table {
    let mut table = ui::table(&["NAME", "FOR", "STATIC-PIE", "RELR FLAG", "PATH", "VERSION"]);
    for tool in tools {
        let path = tool.path.as_ref().map(|p| p.display().to_string());
        let flags = match (&tool.problem, tool.static_pie) {
            (Some(problem), _) => problem.clone(),
            (None, true) if tool.relr_flags.is_empty() => "none works".into(),
            (None, _) => tool.relr_flags.join(" "),
        };
        table.add_row([
            tool.name.clone(),
            tool.arch.into(),
            if path.is_some() {
                yes_no(tool.static_pie)
            } else {
                "not there".into()
            },
            flags,
            path.unwrap_or_default(),
            tool.version.clone().unwrap_or_default(),
        ]);
    }
    table
}

fn protections(facts: &Facts) -> Table {
    let mut table = ui::table(&["WHAT", "HERE", "NOTE"]);
    let mseal = &facts.mseal;
    let note = match (&mseal.problem, mseal.holds) {
        (Some(problem), _) => problem.clone(),
        (None, true) => "a sealed page could not be made writable".into(),
        (None, false) => "the sealed page could be made writable all the same".into(),
    };
    table.add_row(["mseal".into(), yes_no(mseal.works && mseal.holds), note]);
    let aslr = &facts.aslr;
    table.add_row([
        "address space randomisation".into(),
        yes_no(aslr.works),
        format!(
            "randomize_va_space {}, mmap_rnd_bits {}{}, ADDR_NO_RANDOMIZE {}",
            or_unknown(aslr.randomize_va_space.as_ref()),
            aslr.mmap_rnd_bits.map_or_else(
                || "unknown (only root may read it)".into(),
                |n| n.to_string()
            ),
            aslr.mmap_rnd_compat_bits
                .map_or_else(String::new, |n| format!(
                    " (mmap_rnd_compat_bits {n} for 32-bit programs)"
                )),
            if aslr.addr_no_randomize {
                "set"
            } else {
                "not set"
            },
        ),
    ]);
    table.add_row(large_files(facts));
    table.add_row(moving(facts));
    let huge = &facts.huge_pages;
    table.add_row([
        "transparent huge pages".into(),
        huge.transparent.clone().unwrap_or_else(|| "none".into()),
        format!(
            "{} bytes each, {} reserved",
            or_unknown(huge.size.as_ref()),
            or_unknown(huge.reserved.as_ref())
        ),
    ]);
    table
}

/// Whether the kernel places large images in steps.
fn large_files(facts: &Facts) -> [String; 3] {
    let (word, note) = match facts.large_files_in_steps {
        Some(true) => (
            "yes",
            "a static-PIE in this folder that spans 2 MiB or more has 9 random bits less (--aslr)",
        ),
        Some(false) => (
            "no",
            "static-PIEs in this folder have all random bits, however large",
        ),
        None => ("unknown", "no file can be made in the current folder"),
    };
    let what = "files of 2 MiB here at multiples of it";
    [what.into(), word.into(), note.into()]
}

/// Whether start code can move its image.
fn moving(facts: &Facts) -> [String; 3] {
    let moving = &facts.moving;
    let not = |has: bool| if has { "" } else { "not " };
    [
        "images that move themselves (--aslr)".into(),
        yes_no(moving.mremap_dontunmap),
        format!(
            "mremap {}keeps old pages, getrandom is {}ready, PR_SET_MM_MAP is {}there",
            not(moving.mremap_dontunmap),
            not(moving.getrandom),
            not(moving.pr_set_mm_map)
        ),
    ]
}

/// Without colour: a table counts the bytes of colour as width.
fn yes_no(yes: bool) -> String {
    if yes { "yes" } else { "no" }.into()
}

/// A value, or `unknown`.
fn or_unknown<T: ToString>(value: Option<&T>) -> String {
    value.map_or_else(|| "unknown".into(), ToString::to_string)
}
