// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask book`: runs every command that docs/book shows, updates the output in the chapters,
//! draws the figures, and runs the answers to the exercises.
//!
//! With `--check` it writes nothing, and fails if the output differs from the chapter in something that
//! the directive does not allow to vary. Each chapter has a scratch folder of its own that holds a copy
//! of docs/book/programs; its path is shown as `~`.

mod chapter;
mod figures;
mod files;
mod machine;
mod page;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{ExitCode, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result};
use chapter::Mode;
use files::{name_of, scratch, sorted};
use machine::prepared;

use crate::count::Count;
use crate::repository;

/// `cargo xtask book`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Write nothing; fail where the output differs from the chapter.
    #[arg(long)]
    check: bool,

    /// Rewrite every block and figure, even if only the parts that may vary differ.
    #[arg(long, conflicts_with = "check")]
    all: bool,

    /// Only chapters and answers whose name contains this.
    #[arg(long, value_name = "TEXT")]
    filter: Option<String>,
}

/// Exit status of an answer whose tools are not installed, as in docs/exit-codes.md.
const UNAVAILABLE: i32 = 69;

/// Runs the subcommand.
pub fn run(args: &Args) -> Result<ExitCode> {
    let mode = Mode {
        check: args.check,
        all: args.all,
    };
    let count = everything(mode, args.filter.as_deref())?;
    println!("{count}");
    Ok(count.exit_code())
}

/// `cargo xtask test --only book`.
pub fn check(filter: Option<&str>) -> Result<Count> {
    let mode = Mode {
        check: true,
        all: false,
    };
    everything(mode, filter)
}

/// Runs the chapters and answers whose name contains `filter`.
fn everything(mode: Mode, filter: Option<&str>) -> Result<Count> {
    repository::build_tool()?;
    let book = repository::root().join("docs/book");
    let chapters = sorted(&book, |path| {
        path.extension().is_some_and(|end| end == "md")
    })?;
    let answers = sorted(&book.join("answers"), |path| path.is_dir())?;
    let wanted = |path: &Path| filter.is_none_or(|text| name_of(path).contains(text));

    let mut jobs: Vec<Job> = Vec::new();
    jobs.extend(chapters.iter().map(|path| Job::Chapter(path)));
    jobs.extend(answers.iter().map(|path| Job::Answer(path)));
    jobs.retain(|job| wanted(job.path()));
    let mut count = two_at_a_time(&jobs, mode)?;

    let mut linked = BTreeSet::new();
    for chapter in &chapters {
        let text = fs::read_to_string(chapter).with_context(|| chapter.display().to_string())?;
        linked.extend(links(&text));
        if wanted(chapter) {
            count.add(links_lead_somewhere(chapter, &text));
        }
    }
    for answer in answers.iter().filter(|_| filter.is_none()) {
        let name = format!("answers/{}", name_of(answer));
        if !linked.iter().any(|link| link.trim_end_matches('/') == name) {
            println!("FAILED {name}: no chapter links to it");
            count.failed += 1;
        }
    }
    Ok(count)
}

/// What runs by itself.
enum Job<'a> {
    Chapter(&'a Path),
    Answer(&'a Path),
}

impl Job<'_> {
    fn path(&self) -> &Path {
        match self {
            Self::Chapter(path) | Self::Answer(path) => path,
        }
    }
}

/// Runs `jobs` on two threads: they do not touch each other's folders.
fn two_at_a_time(jobs: &[Job], mode: Mode) -> Result<Count> {
    let next = AtomicUsize::new(0);
    let work = || -> Result<Count> {
        let mut count = Count::default();
        while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            count.add(match job {
                Job::Chapter(path) => chapter::run(path, mode)?,
                Job::Answer(path) => answer(path)?,
            });
        }
        Ok(count)
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..2).map(|_| scope.spawn(work)).collect();
        let mut count = Count::default();
        for thread in threads {
            count.add(thread.join().expect("no panic in a chapter")?);
        }
        Ok(count)
    })
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

#[cfg(test)]
mod tests {
    use super::links;

    #[test]
    fn links_are_those_into_the_repository() {
        assert_eq!(
            links("[a](b.md) [c](https://d) [e](f.md#g)"),
            ["b.md", "f.md"]
        );
    }
}
