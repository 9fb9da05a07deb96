// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart man`: the manual pages, from the same definition as `--help`.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::builder::Resettable;

use crate::exit;

/// Arguments of `piestart man`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  piestart man | man -l -                         read the first page
  piestart man --dir ~/.local/share/man/man1      one page for every command")]
pub struct Args {
    /// Write a page for piestart and one for each of its commands into this directory.
    #[arg(long, value_name = "DIR")]
    pub dir: Option<PathBuf>,
}

/// Writes the page of `piestart`, which `command` defines, to stdout, or all pages into a directory.
///
/// # Errors
/// The directory or a page cannot be written.
pub fn run(args: Args, command: clap::Command) -> anyhow::Result<ExitCode> {
    let pages = pages(command)?;
    match args.dir {
        None => io::stdout().lock().write_all(&pages[0].1)?,
        Some(dir) => {
            crate::io::make_folder(&dir)?;
            for (name, text) in &pages {
                crate::io::write_into(&dir, name, text)?;
            }
            anstream::eprintln!("{} pages written to {}", pages.len(), dir.display());
        }
    }
    Ok(ExitCode::from(exit::OK))
}

/// Every page, as its file name and its roff text; the one of `command` itself is first.
///
/// # Errors
/// None in practice: the pages are rendered in memory.
pub fn pages(mut command: clap::Command) -> io::Result<Vec<(String, Vec<u8>)>> {
    // Fills in names such as `piestart check`, and the global flags.
    command.build();
    let mut pages = Vec::new();
    add(&command, &mut pages)?;
    Ok(pages)
}

fn add(command: &clap::Command, pages: &mut Vec<(String, Vec<u8>)>) -> io::Result<()> {
    // A page has a section for examples; --help has them after its other words.
    let help = command.get_after_help().map(ToString::to_string);
    let (examples, rest) = split_examples(&help.unwrap_or_default());
    let rest = rest.join("\n").trim().to_owned();
    let rest = match rest.is_empty() {
        true => Resettable::Reset,
        false => Resettable::Value(rest.into()),
    };
    let man = clap_mangen::Man::new(command.clone().after_help(rest));
    let mut page = Vec::new();
    man.render(&mut page)?;
    if !examples.is_empty() {
        page.extend_from_slice(examples_section(&examples).as_bytes());
    }
    pages.push((man.get_filename(), page));
    for sub in command
        .get_subcommands()
        .filter(|c| !c.is_hide_set() && c.get_name() != "help")
    {
        add(sub, pages)?;
    }
    Ok(())
}

/// The lines of the examples in `help`, and its other lines. Examples are the indented lines that
/// follow a line `Examples:`.
fn split_examples(help: &str) -> (Vec<String>, Vec<String>) {
    let (mut examples, mut rest) = (Vec::new(), Vec::new());
    let mut lines = help.lines().peekable();
    while let Some(line) = lines.next() {
        if line != "Examples:" {
            rest.push(line.to_owned());
            continue;
        }
        while let Some(line) = lines.next_if(|line| line.starts_with("  ")) {
            examples.push(line[2..].to_owned());
        }
    }
    (examples, rest)
}

/// `examples` as a section in roff.
fn examples_section(examples: &[String]) -> String {
    let mut section = String::from(".SH EXAMPLES\n.nf\n");
    for line in examples {
        let line = line
            .replace('\\', "\\e")
            .replace('-', "\\-")
            .replace('\'', "\\(aq");
        // A dot at the start of a line would be a request to roff.
        let guard = if line.starts_with('.') { "\\&" } else { "" };
        section.push_str(&format!("{guard}{line}\n"));
    }
    section.push_str(".fi\n");
    section
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_are_the_indented_lines_after_their_heading() {
        let (examples, rest) = split_examples("Exit status: 0\n\nExamples:\n  a\n    b\n\nMore");
        assert_eq!(examples, ["a", "  b"]);
        assert_eq!(rest, ["Exit status: 0", "", "", "More"]);
        assert_eq!(split_examples("no").1, ["no"]);
    }

    #[test]
    fn a_page_has_its_examples_once_and_what_else_the_help_says() {
        let command = clap::Command::new("prog")
            .about("Does it")
            .after_help("Exit status: 0.\n\nExamples:\n  prog -x 'y'");
        let pages = pages(command).expect("in memory");
        let (name, page) = &pages[0];
        let page = String::from_utf8_lossy(page);
        assert_eq!(name, "prog.1");
        assert!(
            page.contains(".SH EXAMPLES\n.nf\nprog \\-x \\(aqy\\(aq\n.fi\n"),
            "{page}"
        );
        assert_eq!(page.matches("prog \\-x").count(), 1, "{page}");
        assert!(page.contains("Exit status: 0."), "{page}");
    }
}
