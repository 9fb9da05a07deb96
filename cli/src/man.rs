// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart man`: the manual pages, from the same definition as `--help`.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::CommandFactory;

use crate::cli::Cli;
use crate::exit;

/// Arguments of `piestart man`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Examples:
  piestart man | man -l -                         read the first page
  piestart man --dir ~/.local/share/man/man1      one page for every command")]
pub struct Args {
    /// Write a page for piestart and one for each of its commands into this directory.
    #[arg(long, value_name = "DIR")]
    pub dir: Option<PathBuf>,
}

/// Writes the page of `piestart` to stdout, or all of them into a directory.
///
/// # Errors
/// The directory or a page cannot be written.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let pages = pages()?;
    match args.dir {
        None => io::stdout().lock().write_all(&pages[0].1)?,
        Some(dir) if dir.exists() && !dir.is_dir() => {
            return Err(exit::Failure::new(
                exit::CANNOT_CREATE,
                format!("{}: is a file, not a directory", dir.display()),
            ));
        }
        Some(dir) => {
            for (name, text) in &pages {
                crate::io::write_into(&dir, name, text)?;
            }
            anstream::eprintln!("{} pages written to {}", pages.len(), dir.display());
        }
    }
    Ok(ExitCode::from(exit::OK))
}

/// Every page, as its file name and its roff text; the one of `piestart` itself is first.
///
/// # Errors
/// None in practice: the pages are rendered in memory.
pub fn pages() -> io::Result<Vec<(String, Vec<u8>)>> {
    let mut root = Cli::command();
    // Fills in names such as `piestart check`, and the global flags.
    root.build();
    let mut pages = Vec::new();
    add(&root, &mut pages)?;
    Ok(pages)
}

fn add(command: &clap::Command, pages: &mut Vec<(String, Vec<u8>)>) -> io::Result<()> {
    let man = clap_mangen::Man::new(command.clone());
    let mut page = Vec::new();
    man.render(&mut page)?;
    if let Some(examples) = command.get_before_help() {
        page.extend_from_slice(examples_section(&examples.to_string()).as_bytes());
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

/// The examples that `--help` begins with, as roff.
fn examples_section(text: &str) -> String {
    let mut section = String::from(".SH EXAMPLES\n.nf\n");
    for line in text.lines().filter(|line| *line != "Examples:") {
        let line = line.strip_prefix("  ").unwrap_or(line);
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
