// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the console of a boot must say, and what it says.

use super::machine::Machine;
use super::programs::{How, INIT, PROGRAMS, Program};
use super::start::STARTED;

/// One start of a program: what it said, and how it ended.
#[derive(Debug, Default, Eq, PartialEq)]
pub struct Run {
    /// The command line.
    pub command: String,
    /// Facts and their values.
    facts: Vec<(String, String)>,
    /// `exit 0`, `signal 11`.
    ended: String,
}

impl Run {
    /// The value of `fact`, if it was told and told once, or the same each time.
    pub fn value(&self, fact: &str) -> Option<&str> {
        let mut values = self
            .facts
            .iter()
            .filter(|(of, _)| of == fact)
            .map(|(_, value)| value.as_str());
        let first = values.next()?;
        values.all(|value| value == first).then_some(first)
    }
}

/// What a console says: the kernel's facts, and every start.
#[derive(Debug, Default, Eq, PartialEq)]
pub struct Story {
    /// Of the first program: what the kernel has.
    pub kernel: Run,
    /// The first program itself, and what it has run.
    pub runs: Vec<Run>,
    /// Whether it came to its end.
    pub done: bool,
}

/// Reads the console.
pub fn read(console: &str) -> Story {
    let mut story = Story::default();
    let mut init = Run {
        command: "/init".to_string(),
        ended: "exit 0".to_string(),
        ..Run::default()
    };
    let mut now = Run::default();
    // Firmware writes before, without an end of line.
    let text = console.split_once(STARTED).map_or("", |(_, after)| after);
    for line in text.lines().map(str::trim_end) {
        if let Some((command, ended)) = line
            .strip_prefix("init: ran ")
            .and_then(|rest| rest.split_once(": "))
        {
            now.command = command.to_string();
            now.ended = ended.to_string();
            story.runs.push(std::mem::take(&mut now));
        } else if line == "boot: done" {
            story.done = true;
        } else if let Some(fact) = line.strip_prefix("kernel: ").and_then(pair) {
            story.kernel.facts.push(fact);
        } else if let Some(fact) = line.strip_prefix("init: ").and_then(pair) {
            init.facts.push(fact);
        } else if let Some(fact) = fact(line) {
            now.facts.push(fact);
        }
    }
    story.runs.insert(0, init);
    story
}

fn pair(text: &str) -> Option<(String, String)> {
    let (fact, value) = text.split_once(' ')?;
    Some((fact.to_string(), value.to_string()))
}

/// What a line of a program says: `NAME: fact value`, or the words of the crate's examples.
fn fact(line: &str) -> Option<(String, String)> {
    let told = |fact: &str, value: &str| Some((fact.to_string(), value.to_string()));
    if let Some(address) = line.strip_prefix("load bias: ") {
        return told("image", address);
    }
    if line == "hello from a static-PIE" {
        return told("words", "right");
    }
    if line.starts_with("SIGSEGV at ") {
        return told("relro-write", "fault");
    }
    if line.starts_with("mprotect refused (EPERM)") {
        return told("relro-open", "EPERM");
    }
    if line.starts_with("mprotect made it writable") {
        return told("relro-open", "allowed");
    }
    let (name, rest) = line.split_once(": ")?;
    PROGRAMS
        .iter()
        .any(|program| program.name == name)
        .then(|| pair(rest))?
}

/// The fact and what it must be, for each that `program` tells on `machine`.
fn expected(machine: &Machine, program: &Program) -> Vec<(&'static str, String)> {
    let opened = if machine.kernel.mseal {
        "EPERM"
    } else {
        "allowed"
    };
    let all = |write: &str| {
        vec![
            ("words", "right".to_string()),
            ("page", machine.kernel.page.to_string()),
            ("relro-write", write.to_string()),
            ("relro-open", opened.to_string()),
            ("code-open", opened.to_string()),
        ]
    };
    match (program.how, program.name) {
        (How::C(..), _) => all("signal 11"),
        (How::Musl, _) => {
            let mut facts = all("signal 11");
            facts.push(("libc", "works 1.25".to_string()));
            facts
        }
        (How::Go | How::Converted, _) => all("fault"),
        (How::Rust, "relro") => vec![
            ("relro-write", "fault".to_string()),
            ("relro-open", opened.to_string()),
        ],
        (How::Rust, _) => vec![("words", "right".to_string())],
    }
}

/// What is wrong with what the kernel says of itself.
pub fn kernel(machine: &Machine, story: &Story) -> Vec<String> {
    let word = |yes: bool| if yes { "yes" } else { "no" };
    let kernel = &machine.kernel;
    let mut wrong = Vec::new();
    let release = story.kernel.value("release").unwrap_or("nothing");
    if !release.starts_with(kernel.release) {
        wrong.push(format!("the kernel is {release}, not {}", kernel.release));
    }
    for (fact, has) in [
        ("mseal", kernel.mseal),
        ("populate-write", kernel.populate_write),
        ("moves-files", kernel.moves_files),
        ("strict", true),
    ] {
        differs(&mut wrong, &story.kernel, fact, word(has));
    }
    if machine.bits == 32 {
        differs(&mut wrong, &story.kernel, "more-places", "yes");
    }
    // Each alone may be drawn a place among the mappings.
    let strict = PROGRAMS.iter().filter_map(Program::strict);
    let moved = strict.filter(|command| {
        let mut runs = story.runs.iter();
        runs.any(|run| run.command == *command && run.value("moved") == Some("yes"))
    });
    if (moved.count() > 0) != machine.moves_images() {
        let what = "with vm.overcommit_memory=2 images move as without";
        wrong.push(format!("{what}: not so"));
    }
    if !story.done {
        wrong.push("the first program did not come to its end".to_string());
    }
    wrong
}

/// What is wrong with what `program` says on `machine`.
pub fn program(machine: &Machine, story: &Story, program: &Program) -> Vec<String> {
    let mut wrong = Vec::new();
    let own = format!("/{}", program.name);
    let starts: Vec<&Run> = story.runs.iter().filter(|run| run.command == own).collect();
    let wanted = if program.name == INIT.name { 1 } else { 2 };
    if starts.len() != wanted {
        wrong.push(format!("{} starts, not {wanted}", starts.len()));
    }
    for run in &starts {
        if run.ended != "exit 0" {
            wrong.push(format!("ended with {}", run.ended));
        }
        for (fact, value) in expected(machine, program) {
            differs(&mut wrong, run, fact, &value);
        }
    }
    if expected(machine, program)
        .iter()
        .any(|(f, _)| *f == "code-open")
    {
        let moves = program.moves && machine.moves_images();
        // One place in 8192 of those that are drawn is as near to the mappings as the kernel's.
        let moved = starts.iter().any(|run| run.value("moved") == Some("yes"));
        let told = starts.iter().all(|run| run.value("moved").is_some());
        if !told || moved != moves {
            let found = if moved { "moved" } else { "did not move" };
            wrong.push(format!("the image {found}"));
        }
    }
    if let Some(command) = program.strict() {
        wrong.extend(strict(machine, story, program, &command));
    }
    if let [first, second] = starts[..]
        && program.name != "relro"
    {
        let addresses = [first.value("image"), second.value("image")];
        if addresses[0].is_none() || addresses[0] == addresses[1] {
            wrong.push(format!("both starts at one address: {addresses:?}"));
        }
    }
    if program.dies {
        let died = story
            .runs
            .iter()
            .find(|run| run.command == format!("{own} die"));
        let ended = died.map_or("nothing", |run| run.ended.as_str());
        if ended != "signal 11" {
            wrong.push(format!(
                "a write to RELRO ended with {ended}, not signal 11"
            ));
        }
    }
    wrong
}

/// What is wrong with the start where the kernel promises no more memory than it has: it must be as the others.
fn strict(machine: &Machine, story: &Story, program: &Program, command: &str) -> Vec<String> {
    let Some(run) = story.runs.iter().find(|run| run.command == command) else {
        return vec![format!("{command} was not run")];
    };
    let mut wrong = Vec::new();
    if run.ended != "exit 0" {
        wrong.push(format!("ended with {}", run.ended));
    }
    for (fact, value) in expected(machine, program) {
        differs(&mut wrong, run, fact, &value);
    }
    wrong
        .into_iter()
        .map(|one| format!("with vm.overcommit_memory=2: {one}"))
        .collect()
}

fn differs(wrong: &mut Vec<String>, run: &Run, fact: &str, expected: &str) {
    let value = run.value(fact).unwrap_or("nothing, or two things");
    if value != expected {
        wrong.push(format!("{fact} is {value}, not {expected}"));
    }
}

/// The programs whose image two boots of one kernel put to the same address.
pub fn same_in_both(one: &Story, other: &Story) -> Vec<String> {
    let mut same = Vec::new();
    for (a, b) in one.runs.iter().zip(&other.runs) {
        if a.value("image").is_some() && a.value("image") == b.value("image") {
            same.push(format!("{} is at one address in two boots", a.command));
        }
    }
    same
}

/// The row of `machine` in the table of docs/trust.md: what was seen there.
pub fn row(machine: &Machine, story: &Story) -> String {
    let of_all = |fact: &str| {
        let mut values: Vec<&str> = story
            .runs
            .iter()
            .filter_map(|run| run.value(fact))
            .collect();
        values.sort_unstable();
        values.dedup();
        values.join(", ")
    };
    let moved: Vec<&str> = PROGRAMS
        .iter()
        .filter(|program| {
            let own = format!("/{}", program.name);
            let mut starts = story.runs.iter().filter(|run| run.command == own);
            starts.any(|run| run.value("moved") == Some("yes"))
        })
        .map(|program| program.name)
        .collect();
    let moved = if moved.is_empty() {
        "none".to_string()
    } else {
        moved.join(", ")
    };
    format!(
        "| {} | {} | {} | {} | {} | {} | {moved} |",
        machine.described(),
        machine.kernel.release.trim_end_matches('.'),
        of_all("page"),
        of_all("relro-write"),
        of_all("relro-open"),
        of_all("code-open"),
    )
}

/// The head of that table.
pub const HEAD: &str = "\
| machine | kernel | page | a write to RELRO | `mprotect` of RELRO | `mprotect` of code | moved themselves |
|---|---|---|---|---|---|---|";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::boot::machine::MACHINES;

    /// What a good boot of Linux 6.12 for amd64 says, with `/c` and `/relro` run.
    const CONSOLE: &str = "SeaBIOS\x1b[2Jboot: started\r
kernel: release 6.12.95-cloud\r
kernel: mseal yes\r
kernel: populate-write yes\r
kernel: moves-files yes\r
kernel: strict yes\r
init: words right\r
c: words right\r
c: page 4096\r
c: image 0x7f0000001000\r
c: moved no\r
c: relro-write signal 11\r
c: relro-open EPERM\r
c: code-open EPERM\r
init: ran /c: exit 0\r
c: words right\r
c: page 4096\r
c: image 0x7f0000002000\r
c: moved no\r
c: relro-write signal 11\r
c: relro-open EPERM\r
c: code-open EPERM\r
init: ran /c: exit 0\r
init: ran /c die: signal 11\r
SIGSEGV at 0x7f12: the page is read-only\r
mprotect refused (EPERM): the page is sealed\r
init: ran /relro: exit 0\r
SIGSEGV at 0x7f13: the page is read-only\r
mprotect refused (EPERM): the page is sealed\r
init: ran /relro: exit 0\r
far: moved yes\r
init: ran /far strict: exit 0\r
boot: done\r
";

    /// Everything that is wrong with it.
    fn wrong(console: &str) -> Vec<String> {
        let machine = &MACHINES[0];
        let story = read(console);
        let programs = PROGRAMS
            .iter()
            .filter(|program| ["c", "relro"].contains(&program.name))
            .flat_map(|one| program(machine, &story, one));
        kernel(machine, &story)
            .into_iter()
            .chain(programs)
            .collect()
    }

    #[test]
    fn a_good_boot_is_good() {
        assert_eq!(wrong(CONSOLE), [""; 0]);
    }

    #[test]
    fn each_fact_that_is_otherwise_or_missing_is_named() {
        for (good, bad, complaint) in [
            ("mseal yes", "mseal no", "mseal is no, not yes"),
            ("release 6.12", "release 6.1", "the kernel is 6.1.95-cloud"),
            (
                "c: words right",
                "c: words wrong",
                "words is wrong, not right",
            ),
            ("page 4096", "page 16384", "page is 16384, not 4096"),
            ("c: moved no", "c: moved yes", "the image moved"),
            (
                "0x7f0000002000",
                "0x7f0000001000",
                "both starts at one address",
            ),
            (
                "c: image 0x7f0000001000\r\n",
                "",
                "both starts at one address",
            ),
            (
                "write signal 11",
                "write at 0x5 exit 0",
                "relro-write is at 0x5 exit 0, not signal 11",
            ),
            (
                "c: relro-open EPERM",
                "c: relro-open allowed",
                "relro-open is allowed, not EPERM",
            ),
            ("c: code-open EPERM\r\n", "", "code-open is nothing"),
            ("/c: exit 0", "/c: signal 4", "ended with signal 4"),
            (
                "/c die: signal 11",
                "/c die: exit 3",
                "a write to RELRO ended with exit 3",
            ),
            ("init: ran /relro: exit 0\r\nfar", "far", "1 starts, not 2"),
            (
                "far: moved yes",
                "far: moved no",
                "with vm.overcommit_memory=2 images move as without: not so",
            ),
            (
                "SIGSEGV at",
                "the write went through, at",
                "relro-write is nothing",
            ),
            (
                "mprotect refused",
                "mprotect made it writable: refused",
                "relro-open is allowed",
            ),
            ("boot: done", "", "did not come to its end"),
            ("boot: started", "", "the kernel is nothing"),
        ] {
            assert!(CONSOLE.contains(good), "{good}");
            let complaints = wrong(&CONSOLE.replace(good, bad));
            assert!(
                complaints.iter().any(|one| one.contains(complaint)),
                "{bad}: {complaints:?}"
            );
        }
    }

    #[test]
    fn on_a_kernel_that_runs_32_bit_programs_none_may_move_and_it_draws_from_more_places() {
        let machine = MACHINES.iter().find(|machine| machine.bits == 32);
        let machine = machine.expect("is there");
        let wrong = |console: &str| kernel(machine, &read(console));
        let not_moved = CONSOLE.replace("far: moved yes", "far: moved no");
        let good = not_moved.replace("strict yes", "strict yes\r\nkernel: more-places yes");
        assert_eq!(wrong(&good), [""; 0]);
        let more = wrong(&not_moved);
        assert!(more[0].contains("more-places is nothing"), "{more:?}");
        let moved = wrong(&good.replace("far: moved no", "far: moved yes"));
        assert!(moved[0].contains("images move as without"), "{moved:?}");
    }

    #[test]
    fn a_start_with_no_more_memory_than_there_is_must_be_as_the_others() {
        let machine = &MACHINES[0];
        let far = PROGRAMS.iter().find(|one| one.name == "far");
        let wrong = |console: &str| {
            let story = read(console);
            strict(machine, &story, far.expect("is there"), "/far strict")
        };
        let good = "far: words right\r\nfar: page 4096\r\nfar: relro-write signal 11\r\nfar: relro-open EPERM\r\n\
                    far: code-open EPERM\r\nfar: moved yes\r";
        let console = CONSOLE.replace("far: moved yes\r", good);
        assert_eq!(wrong(&console), [""; 0]);
        let ended = wrong(&console.replace("/far strict: exit 0", "/far strict: exit 127"));
        assert_eq!(ended, ["with vm.overcommit_memory=2: ended with exit 127"]);
        let open = wrong(&console.replace("far: relro-open EPERM", "far: relro-open allowed"));
        assert_eq!(
            open,
            ["with vm.overcommit_memory=2: relro-open is allowed, not EPERM"]
        );
        let nothing = wrong(&console.replace("/far strict", "/far"));
        assert_eq!(nothing, ["/far strict was not run"]);
    }

    #[test]
    fn one_place_in_two_boots_is_told() {
        let other = CONSOLE.replace("0x7f0000002000", "0x7f0000003000");
        let same = same_in_both(&read(CONSOLE), &read(&other));
        assert_eq!(same, ["/c is at one address in two boots"]);
    }
}
