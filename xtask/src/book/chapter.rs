// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Runs one chapter: its commands, quotations and figures.

use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use super::figures;
use super::files::{name_of, scratch};
use super::machine::{has, shell};
use super::page::{self, Directive, Kind, Part, Varies, normal};
use crate::count::Count;

/// Whether to write, and what.
#[derive(Clone, Copy, Debug)]
pub struct Mode {
    /// Write nothing; a difference is a failure.
    pub check: bool,
    /// Write what only differs in what may vary, too.
    pub all: bool,
}

/// Runs one chapter.
pub fn run(path: &Path, mode: Mode) -> Result<Count> {
    let started = Instant::now();
    let name = name_of(path);
    let text = fs::read_to_string(path)?;
    let (parts, needs) = page::parse(&text).with_context(|| path.display().to_string())?;
    let mut count = Count::default();
    if let Some(missing) = needs.iter().find(|need| !has(need)) {
        skipped(missing, &name);
        count.skipped = 1;
        return Ok(count);
    }
    let scratch = scratch()?;
    let mut fresh = String::new();
    for part in &parts {
        let directive = match part {
            Part::Prose(prose) => {
                fresh.push_str(prose);
                continue;
            }
            Part::Generated(directive) => directive,
        };
        let place = format!("{name}:{}", directive.line);
        let made = if let Some(missing) = directive.needs.iter().find(|need| !has(need)) {
            skipped(missing, &place);
            count.skipped += 1;
            None
        } else {
            let made = make(directive, path, scratch.path(), mode);
            count.add(Count::one(made.is_ok()));
            made.map_err(|error| println!("FAILED {place}: {error:#}"))
                .ok()
        };
        fresh.push_str(&directive.comment);
        fresh.push_str(&block(
            directive,
            made.as_ref().unwrap_or(&directive.stored),
        ));
    }
    if !mode.check && fresh != text {
        fs::write(path, fresh)?;
        println!("written: {name}");
    }
    println!(
        "chapter {name}: {count} in {:.1} s",
        started.elapsed().as_secs_f64()
    );
    Ok(count)
}

/// Makes what a directive names. Gives the text to store: the stored one, if the new one differs only in
/// what may vary.
fn make(directive: &Directive, chapter: &Path, scratch: &Path, mode: Mode) -> Result<String> {
    let made = match &directive.kind {
        Kind::Run => shown(&output(directive, scratch)?),
        Kind::File(file) => quote(directive, &chapter.with_file_name(file))?,
        Kind::Figure(file) => {
            return figure(directive, scratch, &chapter.with_file_name(file), mode);
        }
    };
    let any_text = directive.varies.contains(&Varies::Text) && !directive.stored.is_empty();
    let same = any_text
        || normal(&directive.stored, &directive.varies) == normal(&made, &directive.varies);
    if mode.check && !same {
        bail!("it shows\n{}and now comes out\n{made}", directive.stored);
    }
    Ok(if same && !mode.all {
        directive.stored.clone()
    } else {
        made
    })
}

/// What follows a directive's comment.
fn block(directive: &Directive, inside: &str) -> String {
    match directive.kind {
        Kind::Figure(_) => inside.to_owned(),
        _ => format!("```{}\n{inside}```\n", directive.language),
    }
}

/// A command and what it printed.
struct Ran {
    command: String,
    output: String,
}

/// Commands as a reader types them, each with its output.
fn shown(ran: &[Ran]) -> String {
    let mut text = String::new();
    for one in ran {
        text.push_str(&format!(
            "$ {}\n{}",
            one.command.replace('\n', "\n> "),
            one.output
        ));
        if !text.ends_with('\n') {
            text.push('\n');
        }
    }
    text
}

/// Runs a directive's commands, and looks at what came out.
fn output(directive: &Directive, scratch: &Path) -> Result<Vec<Ran>> {
    let mut all = Vec::new();
    for (index, command) in directive.commands.iter().enumerate() {
        let (output, status) = shell(command, scratch)?;
        let last = index + 1 == directive.commands.len();
        let expected = if last { directive.status } else { 0 };
        if status != expected {
            bail!("`{command}` ended with {status}, not {expected}:\n{output}");
        }
        all.push(Ran {
            command: command.clone(),
            output,
        });
    }
    let text: String = all.iter().map(|ran| ran.output.as_str()).collect();
    for expected in &directive.expect {
        if !expected.is_match(&text) {
            bail!("nothing matches {expected} in\n{text}");
        }
    }
    for refused in &directive.refuse {
        if refused.is_match(&text) {
            bail!("{refused} matches in\n{text}");
        }
    }
    Ok(all)
}

/// A file of the repository, or the lines of it that a directive names.
fn quote(directive: &Directive, path: &Path) -> Result<String> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let mut quoted = String::new();
    let mut inside = directive.from.is_none();
    for line in text.lines() {
        if line.contains("SPDX-License-Identifier") {
            continue;
        }
        inside |= directive
            .from
            .as_ref()
            .is_some_and(|from| from.is_match(line));
        if inside && !(quoted.is_empty() && line.is_empty()) {
            quoted.push_str(line);
            quoted.push('\n');
            if directive.to.as_ref().is_some_and(|to| to.is_match(line)) {
                return Ok(quoted);
            }
        }
    }
    if !inside || directive.to.is_some() {
        bail!("{}: the lines asked for are not there", path.display());
    }
    Ok(quoted)
}

/// Runs a figure's commands and draws what they printed, or takes the `figure.svg` that they wrote.
/// Gives the line with the image, unchanged.
fn figure(directive: &Directive, scratch: &Path, to: &Path, mode: Mode) -> Result<String> {
    let ran = output(directive, scratch)?;
    let drawn = match &directive.draw {
        Some(name) => {
            let outputs: Vec<&str> = ran.iter().map(|one| one.output.as_str()).collect();
            figures::draw(name, &outputs)?
        }
        None => {
            fs::read_to_string(scratch.join("figure.svg")).context("no figure.svg was written")?
        }
    };
    let known = fs::read_to_string(to).unwrap_or_default();
    let same = labels(&known, &directive.varies) == labels(&drawn, &directive.varies);
    if mode.check && !same {
        bail!(
            "{} has other labels than a new drawing:\n{:?}\n{:?}",
            to.display(),
            labels(&known, &directive.varies),
            labels(&drawn, &directive.varies)
        );
    }
    if directive.stored.is_empty() {
        bail!("no image after the directive");
    }
    if !mode.check && (!same || mode.all || known.is_empty()) {
        fs::create_dir_all(to.parent().unwrap_or(Path::new("")))?;
        fs::write(to, drawn)?;
        println!("written: {}", name_of(to));
    }
    Ok(directive.stored.clone())
}

/// What a drawing says, in order: where things stand in it depends on the numbers.
fn labels(svg: &str, varies: &[Varies]) -> Vec<String> {
    if varies.contains(&Varies::Text) {
        return vec![svg.is_empty().to_string()];
    }
    let text = regex::Regex::new(r"(?s)<(?:text|tspan|title)[^>]*>\s*([^<]*?)\s*</")
        .expect("a pattern of ours");
    text.captures_iter(svg)
        .map(|found| normal(&found[1], varies))
        .collect()
}

/// Prints what is left out, and why. Not in this file's own tests: the test runner counts such lines as skips.
fn skipped(missing: &str, what: &str) {
    if !cfg!(test) {
        println!("skipped: needs {missing}: {what}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WRITE: Mode = Mode {
        check: false,
        all: false,
    };
    const CHECK: Mode = Mode {
        check: true,
        all: false,
    };

    /// Runs `text` as a chapter; gives its count, and what is in the file afterwards.
    fn run_chapter(text: &str, mode: Mode) -> (Count, String) {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("chapter.md");
        fs::write(&path, text).expect("writes");
        let count = run(&path, mode).expect("parses");
        (count, fs::read_to_string(&path).expect("reads"))
    }

    const RUN: &str = "<!-- run\n$ echo one; echo 2 >&2\n-->\n";

    #[test]
    fn what_comes_out_is_written_and_then_holds() {
        let (count, text) = run_chapter(RUN, WRITE);
        assert_eq!((count.passed, count.failed), (1, 0));
        assert!(
            text.ends_with("-->\n```console\n$ echo one; echo 2 >&2\none\n2\n```\n"),
            "{text}"
        );
        let (count, again) = run_chapter(&text, CHECK);
        assert_eq!((count.passed, count.failed, &again), (1, 0, &text));
    }

    #[test]
    fn a_block_that_shows_something_else_fails_the_check() {
        let text = format!("{RUN}```console\n$ echo one; echo 2 >&2\none\n3\n```\n");
        let (count, after) = run_chapter(&text, CHECK);
        assert_eq!((count.passed, count.failed, &after), (0, 1, &text));
        let varies = text.replace("-->", "varies: numbers\n-->");
        let (count, after) = run_chapter(&varies, WRITE);
        assert_eq!((count.passed, count.failed, &after), (1, 0, &varies));
    }

    #[test]
    fn a_command_that_fails_or_says_the_wrong_thing_fails_both_ways() {
        for directive in [
            "<!-- run\n$ false\n-->\n",
            "<!-- run\n$ true\nstatus: 1\n-->\n",
            "<!-- run\n$ echo a\nexpect: ^b\n-->\n",
            "<!-- run\n$ echo a\nrefuse: ^a\n-->\n",
            "<!-- file: no-such-file.c -->\n",
        ] {
            for mode in [WRITE, CHECK] {
                let (count, after) = run_chapter(directive, mode);
                assert_eq!((count.passed, count.failed), (0, 1), "{directive}");
                assert!(after.starts_with(directive));
            }
        }
    }

    #[test]
    fn what_is_not_there_is_skipped_and_left_alone() {
        let text =
            "<!-- run\n$ nonesuch-tool\nneeds: nonesuch-tool\n-->\n```console\nas it was\n```\n";
        let (count, after) = run_chapter(text, WRITE);
        assert_eq!((count.passed, count.failed, count.skipped), (0, 0, 1));
        assert_eq!(after, text);
    }

    #[test]
    fn figures_are_compared_by_what_they_say() {
        let one = "<svg><text x=\"1\">at 0x10</text><title>a</title></svg>";
        let two = "<svg><text x=\"2\">at 0x20</text><title>a</title></svg>";
        assert_ne!(labels(one, &[]), labels(two, &[]));
        assert_eq!(
            labels(one, &[Varies::Addresses]),
            labels(two, &[Varies::Addresses])
        );
        assert_ne!(
            labels(one, &[Varies::Addresses]),
            labels("<svg/>", &[Varies::Addresses])
        );
    }
}
