// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask book`: runs every command that docs/book shows, writes what came out into the
//! chapters, draws the figures, and runs the answers to the exercises.
//!
//! With `--check` nothing is written, and what a chapter shows has to be what comes out, but for what
//! its directive says may vary. Each chapter has a scratch folder of its own that holds a copy of
//! docs/book/programs; its path is shown as `~`.

mod figures;
mod page;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::OnceLock;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use page::{Directive, Kind, Part, Varies, normal};

use crate::count::Count;
use crate::tools::{self, with_tools};

/// `cargo xtask book`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Write nothing; fail where a chapter shows what does not come out.
    #[arg(long)]
    check: bool,

    /// Write every block and figure anew, also where only what may vary differs.
    #[arg(long, conflicts_with = "check")]
    all: bool,

    /// Only chapters and answers whose name contains this.
    #[arg(long, value_name = "TEXT")]
    filter: Option<String>,
}

/// Exit status of an answer whose tools are not there; that of the tool, docs/exit-codes.md.
const UNAVAILABLE: i32 = 69;

/// Runs the subcommand.
pub fn run(args: &Args) -> Result<ExitCode> {
    let count = everything(args)?;
    println!("{count}");
    Ok(if count.failed == 0 && count.passed > 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// `cargo xtask test --only book`.
pub fn check(filter: Option<&str>) -> Result<Count> {
    everything(&Args {
        check: true,
        all: false,
        filter: filter.map(str::to_owned),
    })
}

fn everything(args: &Args) -> Result<Count> {
    let mut count = Count::default();
    let built = crate::cargo()
        .args(["build", "--quiet", "--package", "piestart-cli"])
        .status()
        .context("cannot run cargo")?;
    if !built.success() {
        bail!("piestart does not build");
    }
    let book = crate::root().join("docs/book");
    let wanted = |name: &str| {
        args.filter
            .as_ref()
            .is_none_or(|text| name.contains(text.as_str()))
    };
    let mut linked = BTreeSet::new();
    let chapters = sorted(&book, |path| {
        path.extension().is_some_and(|end| end == "md")
    })?;
    let answers = sorted(&book.join("answers"), |path| path.is_dir())?;
    for chapter in &chapters {
        let text = fs::read_to_string(chapter).with_context(|| chapter.display().to_string())?;
        linked.extend(links(&text));
    }
    // Chapters and answers do not touch each other's folders; two cores share them.
    let jobs: Vec<(bool, &PathBuf)> = chapters
        .iter()
        .map(|path| (true, path))
        .chain(answers.iter().map(|path| (false, path)))
        .filter(|(_, path)| wanted(&name_of(path)))
        .collect();
    let next = std::sync::atomic::AtomicUsize::new(0);
    let work = || -> Result<Count> {
        let mut count = Count::default();
        while let Some((chapter, path)) =
            jobs.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed))
        {
            count.add(if *chapter {
                self::chapter(path, args)?
            } else {
                answer(path)?
            });
        }
        Ok(count)
    };
    std::thread::scope(|scope| -> Result<()> {
        let threads: Vec<_> = (0..2).map(|_| scope.spawn(work)).collect();
        for thread in threads {
            count.add(thread.join().expect("no panic in a chapter")?);
        }
        Ok(())
    })?;
    for chapter in chapters.iter().filter(|path| wanted(&name_of(path))) {
        count.add(links_lead_somewhere(chapter, &fs::read_to_string(chapter)?));
    }
    for answer in &answers {
        let name = format!("answers/{}", name_of(answer));
        if args.filter.is_none() && !linked.iter().any(|link| link.trim_end_matches('/') == name) {
            println!("FAILED {name}: no chapter links to it");
            count.failed += 1;
        }
    }
    Ok(count)
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn sorted(dir: &Path, keep: impl Fn(&Path) -> bool) -> Result<Vec<PathBuf>> {
    let mut found: Vec<_> = fs::read_dir(dir)
        .with_context(|| dir.display().to_string())?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| keep(path))
        .collect();
    found.sort();
    Ok(found)
}

/// Targets of the Markdown links in `text` that lead into the repository.
fn links(text: &str) -> Vec<String> {
    let link = regex::Regex::new(r"\]\(([^)#\s]+)[^)]*\)").expect("a pattern of ours");
    link.captures_iter(text)
        .map(|found| found[1].to_owned())
        .filter(|target| !target.contains("://"))
        .collect()
}

fn links_lead_somewhere(chapter: &Path, text: &str) -> Count {
    let dir = chapter.parent().unwrap_or(Path::new(""));
    let lost: Vec<_> = links(text)
        .into_iter()
        .filter(|target| !dir.join(target).exists())
        .collect();
    for target in &lost {
        println!("FAILED {}: no {target}", name_of(chapter));
    }
    Count::one(lost.is_empty())
}

/// A folder with a copy of the programs of the book.
fn scratch() -> Result<tempfile::TempDir> {
    let dir = tempfile::Builder::new().prefix("piestart-book").tempdir()?;
    for program in sorted(&crate::root().join("docs/book/programs"), Path::is_file)? {
        fs::copy(&program, dir.path().join(name_of(&program)))?;
    }
    Ok(dir)
}

/// Says what is left out, and why. Not in this file's own tests: who runs them counts such lines.
fn skipped(missing: &str, what: &str) {
    if !cfg!(test) {
        println!("skipped: needs {missing}: {what}");
    }
}

/// Runs one chapter.
fn chapter(path: &Path, args: &Args) -> Result<Count> {
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
        fresh.push_str(&directive.comment);
        let place = format!("{name}:{}", directive.line);
        if let Some(missing) = directive.needs.iter().find(|need| !has(need)) {
            skipped(missing, &place);
            count.skipped += 1;
            fresh.push_str(&block(directive, &directive.stored));
            continue;
        }
        let made = match &directive.kind {
            Kind::Run => output(directive, scratch.path()).map(|out| shown(&out)),
            Kind::File(file) => quote(directive, &path.with_file_name(file)),
            Kind::Figure(file) => {
                figure(directive, scratch.path(), &path.with_file_name(file), args)
            }
        };
        let made = made.and_then(|made| {
            let known = normal(&directive.stored, &directive.varies);
            let same = match directive.kind {
                Kind::Figure(_) => true,
                _ => {
                    directive.varies.contains(&Varies::Text) && !directive.stored.is_empty()
                        || known == normal(&made, &directive.varies)
                }
            };
            if args.check && !same {
                bail!("it shows\n{}and now comes out\n{made}", directive.stored);
            }
            Ok(if same && !args.all {
                directive.stored.clone()
            } else {
                made
            })
        });
        match made {
            Ok(made) => {
                count.passed += 1;
                fresh.push_str(&block(directive, &made));
            }
            Err(error) => {
                println!("FAILED {place}: {error:#}");
                count.failed += 1;
                fresh.push_str(&block(directive, &directive.stored));
            }
        }
    }
    if !args.check && fresh != text {
        fs::write(path, fresh)?;
        println!("written: {name}");
    }
    println!(
        "chapter {name}: {} passed, {} failed, {} skipped in {:.1} s",
        count.passed,
        count.failed,
        count.skipped,
        started.elapsed().as_secs_f64()
    );
    Ok(count)
}

/// What stands behind a directive.
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

/// Runs `command` in `scratch`; gives what it printed on both streams, and its exit status.
fn shell(command: &str, scratch: &Path) -> Result<(String, i32)> {
    let out = prepared("sh", scratch)?
        .arg("-c")
        .arg(format!("exec 2>&1\n{command}"))
        .output()?;
    let mut text = String::new();
    for line in String::from_utf8_lossy(&out.stdout).lines() {
        let line = line.replace(&*scratch.to_string_lossy(), "~");
        text.push_str(line.trim_end());
        text.push('\n');
    }
    Ok((text, out.status.code().unwrap_or(-1)))
}

/// `program` under a time limit, in `dir`, with the tool and the languages in its `PATH`.
fn prepared(program: &str, dir: &Path) -> Result<Command> {
    let mut command = Command::new("timeout");
    command.args(["--kill-after=5", "120", program]);
    with_tools(&mut command)?;
    let path = command
        .get_envs()
        .find(|(name, _)| *name == "PATH")
        .and_then(|(_, value)| value.map(ToOwned::to_owned))
        .or_else(|| std::env::var_os("PATH"))
        .unwrap_or_default();
    let tool = crate::target_dir().join("debug");
    let folders = std::iter::once(tool).chain(std::env::split_paths(&path));
    // Go's cache is the one that the other tests fill: its standard library takes a minute.
    let go_cache = std::env::var_os("GOCACHE")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cache/go-build")))
        .unwrap_or_else(|| crate::target_dir().join("xtask/go-build"));
    command
        .current_dir(dir)
        .env("PATH", std::env::join_paths(folders)?)
        .env("LC_ALL", "C")
        .env("TERM", "dumb")
        .env("COLUMNS", "110")
        .env("XDG_CACHE_HOME", crate::target_dir().join("xtask/cache"))
        .env("GOCACHE", go_cache)
        .env("GO111MODULE", "off")
        .env("GOTOOLCHAIN", "local")
        .env("CGO_ENABLED", "0")
        .env("PIESTART_SOURCE", crate::root())
        .env_remove("LD_PRELOAD")
        .env_remove("DEBUGINFOD_URLS")
        .stdin(Stdio::null());
    Ok(command)
}

/// A file of the repository, or the lines of it that a directive asks for.
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
fn figure(directive: &Directive, scratch: &Path, to: &Path, args: &Args) -> Result<String> {
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
    if args.check && !same {
        bail!(
            "{} says other things than what comes out now:\n{:?}\n{:?}",
            to.display(),
            labels(&known, &directive.varies),
            labels(&drawn, &directive.varies)
        );
    }
    if directive.stored.is_empty() {
        bail!("no image behind the directive");
    }
    if !args.check && (!same || args.all || known.is_empty()) {
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

/// Runs one answer: `run.sh` in a copy of its folder.
fn answer(dir: &Path) -> Result<Count> {
    let name = name_of(dir);
    let scratch = scratch()?;
    for file in sorted(dir, Path::is_file)? {
        fs::copy(&file, scratch.path().join(name_of(&file)))?;
    }
    if !dir.join("README.md").is_file() {
        println!("FAILED answer {name}: no README.md");
        return Ok(Count::one(false));
    }
    let out = prepared("sh", scratch.path())?
        .args(["-eu", "run.sh"])
        .stderr(Stdio::piped())
        .output()?;
    let text = format!(
        "{}{}",
        String::from_utf8_lossy(&out.stdout),
        String::from_utf8_lossy(&out.stderr)
    );
    Ok(match out.status.code() {
        Some(0) => {
            println!("answer {name}: ok");
            Count::one(true)
        }
        Some(UNAVAILABLE) => {
            println!("skipped: {}: answer {name}", text.trim());
            Count::one_skipped()
        }
        _ => {
            println!("FAILED answer {name}: {}\n{text}", out.status);
            Count::one(false)
        }
    })
}

/// Whether the machine has what a directive needs: an architecture, a power of the kernel, a program.
fn has(need: &str) -> bool {
    static DOCTOR: OnceLock<serde_json::Value> = OnceLock::new();
    let doctor = || {
        DOCTOR.get_or_init(|| {
            let out = Command::new(crate::target_dir().join("debug/piestart"))
                .args(["doctor", "--json"])
                .output();
            out.ok()
                .and_then(|out| serde_json::from_slice(&out.stdout).ok())
                .unwrap_or_default()
        })
    };
    match need {
        "x86_64" => std::env::consts::ARCH == need,
        "mseal" => doctor()["mseal"]["holds"] == true,
        "isolation" => doctor()["isolation"]
            .as_array()
            .is_some_and(|rungs| rungs.first().is_some_and(|rung| rung["works"] == true)),
        "go" => {
            tools::GO
                .iter()
                .any(|(name, _)| tools::go_command(name).is_some())
                || tools::on_path("go").is_some()
        }
        "setarch-R" => Command::new("setarch")
            .args(["-R", "true"])
            .output()
            .is_ok_and(|out| out.status.success()),
        // Kernels used to put the vDSO beside the stack, at a distance of its own.
        "vdso-among-mmaps" => {
            let maps = fs::read_to_string("/proc/self/maps").unwrap_or_default();
            let start = |name: &str| {
                let line = maps.lines().find(|line| line.ends_with(name))?;
                u64::from_str_radix(line.split('-').next()?, 16).ok()
            };
            matches!((start("[vdso]"), start("[stack]")), (Some(vdso), Some(stack)) if vdso + (1 << 30) < stack)
        }
        program => tools::on_path(program).is_some(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WRITE: Args = Args {
        check: false,
        all: false,
        filter: None,
    };
    const CHECK: Args = Args {
        check: true,
        all: false,
        filter: None,
    };

    /// Runs `text` as a chapter; gives its count, and what is in the file afterwards.
    fn run_chapter(text: &str, args: &Args) -> (Count, String) {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("chapter.md");
        fs::write(&path, text).expect("writes");
        let count = chapter(&path, args).expect("parses");
        (count, fs::read_to_string(&path).expect("reads"))
    }

    const RUN: &str = "<!-- run\n$ echo one; echo 2 >&2\n-->\n";

    #[test]
    fn what_comes_out_is_written_and_then_holds() {
        let (count, text) = run_chapter(RUN, &WRITE);
        assert_eq!((count.passed, count.failed), (1, 0));
        assert!(
            text.ends_with("-->\n```console\n$ echo one; echo 2 >&2\none\n2\n```\n"),
            "{text}"
        );
        let (count, again) = run_chapter(&text, &CHECK);
        assert_eq!((count.passed, count.failed, &again), (1, 0, &text));
    }

    #[test]
    fn a_block_that_shows_something_else_fails_the_check() {
        let text = format!("{RUN}```console\n$ echo one; echo 2 >&2\none\n3\n```\n");
        let (count, after) = run_chapter(&text, &CHECK);
        assert_eq!((count.passed, count.failed, &after), (0, 1, &text));
        let varies = text.replace("-->", "varies: numbers\n-->");
        let (count, after) = run_chapter(&varies, &WRITE);
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
            for args in [&WRITE, &CHECK] {
                let (count, after) = run_chapter(directive, args);
                assert_eq!((count.passed, count.failed), (0, 1), "{directive}");
                assert!(after.starts_with(directive));
            }
        }
    }

    #[test]
    fn what_is_not_there_is_skipped_and_left_alone() {
        let text =
            "<!-- run\n$ nonesuch-tool\nneeds: nonesuch-tool\n-->\n```console\nas it was\n```\n";
        let (count, after) = run_chapter(text, &WRITE);
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

    #[test]
    fn links_are_those_into_the_repository() {
        assert_eq!(
            links("[a](b.md) [c](https://d) [e](f.md#g)"),
            ["b.md", "f.md"]
        );
    }
}
