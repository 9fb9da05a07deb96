// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask trust unsafe`: docs/unsafe.md, every use of `unsafe` with what it relies on.
//!
//! It reads tokens, so that the bodies of macros count too, where neither rustc's lints nor clippy's look.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, anyhow};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::repository;

/// `cargo xtask trust unsafe`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Write nothing; fail where the document is not what the sources say.
    #[arg(long)]
    check: bool,
}

/// What is shipped: the startup crate, the tool.
const FOLDERS: [&str; 2] = ["src", "cli/src"];
const DOCUMENT: &str = "docs/unsafe.md";

const HEAD: &str = "\
# Every use of `unsafe`

Made by `cargo xtask trust unsafe` from the comments in the sources; a test says when it is out of date, or when a block
has no such comment. In the startup crate it is what talks to the machine and to the kernel: the decoders
(`src/elf`) have it for access to one structure of their own, by number, the walker (`src/walk`) not at all. In the
tool it is what starts and looks at processes.

A block relies on what its comment says. What an `unsafe fn` relies on, its callers owe: the section `Safety` of its own
documentation or of its file's names it.
";

/// Runs the subcommand.
pub fn run(args: &Args) -> Result<ExitCode> {
    let uses = uses()?;
    for one in uses.iter().filter(|one| one.relies_on.is_none()) {
        eprintln!("{}:{}: no SAFETY comment", one.file, one.line);
    }
    let path = repository::root().join(DOCUMENT);
    let (old, new) = (
        fs::read_to_string(&path).unwrap_or_default(),
        document(&uses),
    );
    if old != new {
        if args.check {
            eprintln!("{DOCUMENT} is out of date: run `cargo xtask trust unsafe`");
            return Ok(ExitCode::FAILURE);
        }
        fs::write(&path, new).with_context(|| path.display().to_string())?;
        println!("wrote {DOCUMENT}");
    }
    Ok(if uses.iter().any(|one| one.relies_on.is_none()) {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    })
}

/// What is unsafe.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Kind {
    Block,
    Function,
    Impl,
}

/// One use.
#[derive(Debug)]
struct Use {
    file: String,
    line: usize,
    /// The function, macro or type that it is in, or is.
    name: String,
    kind: Kind,
    relies_on: Option<String>,
}

/// Every use in [`FOLDERS`], in the order of files and lines.
fn uses() -> Result<Vec<Use>> {
    let mut uses = Vec::new();
    for folder in FOLDERS {
        for path in rust_files(&repository::root().join(folder))? {
            let name = path.strip_prefix(repository::root()).unwrap_or(&path);
            let text = fs::read_to_string(&path)?;
            uses.extend(of_file(&name.display().to_string(), &text)?);
        }
    }
    Ok(uses)
}

/// The Rust files in `folder` and below, sorted.
fn rust_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let mut paths = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    paths.sort();
    let mut files = Vec::new();
    for path in paths {
        if path.is_dir() {
            files.extend(rust_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(files)
}

/// The uses in one file.
fn of_file(file: &str, text: &str) -> Result<Vec<Use>> {
    let tokens: TokenStream = text.parse().map_err(|error| anyhow!("{file}: {error}"))?;
    let mut reader = Reader {
        file,
        lines: text.lines().collect(),
        uses: Vec::new(),
    };
    reader.read(tokens, "");
    Ok(reader.uses)
}

struct Reader<'a> {
    file: &'a str,
    lines: Vec<&'a str>,
    uses: Vec<Use>,
}

impl Reader<'_> {
    /// Reads tokens in the function or macro `within`.
    fn read(&mut self, tokens: TokenStream, within: &str) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let word = |at: usize| match tokens.get(at) {
            Some(TokenTree::Ident(ident)) => Some(ident.to_string()),
            _ => None,
        };
        // The name of the item whose body comes next.
        let mut next: Option<String> = None;
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Ident(ident) => match ident.to_string().as_str() {
                    "fn" => next = word(at + 1).or(next),
                    "macro_rules" => next = word(at + 2).map(|name| format!("{name}!")),
                    "unsafe" => {
                        let line = ident.span().start().line;
                        let after = tokens.get(at + 1);
                        self.found(line, after, &tokens[at + 1..], within);
                    }
                    _ => {}
                },
                TokenTree::Punct(punct) if punct.as_char() == ';' => next = None,
                TokenTree::Group(group) => {
                    let name = match group.delimiter() {
                        Delimiter::Brace => next.take(),
                        _ if next.as_deref().is_some_and(|name| name.ends_with('!')) => next.take(),
                        _ => None,
                    };
                    self.read(group.stream(), name.as_deref().unwrap_or(within));
                }
                _ => {}
            }
        }
    }

    /// An `unsafe` on this line, with what comes after it.
    fn found(&mut self, line: usize, after: Option<&TokenTree>, rest: &[TokenTree], within: &str) {
        let (kind, name) = match after {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                (Kind::Block, within.to_owned())
            }
            Some(TokenTree::Ident(ident)) if ident == "impl" => {
                let words = rest.iter().skip(1).take_while(|t| !is_body(t));
                let words: Vec<String> = words.map(ToString::to_string).collect();
                (Kind::Impl, words.join(" "))
            }
            Some(TokenTree::Ident(ident)) if ident == "fn" || ident == "extern" => {
                let at = rest
                    .iter()
                    .position(|t| matches!(t, TokenTree::Ident(i) if i == "fn"));
                let Some(TokenTree::Ident(name)) = at.and_then(|at| rest.get(at + 1)) else {
                    return; // A type, or a block of declarations.
                };
                (Kind::Function, name.to_string())
            }
            _ => return, // An attribute.
        };
        let relies_on = match kind {
            Kind::Function => Some("what its callers owe".to_owned()),
            Kind::Block | Kind::Impl => self.comment(line),
        };
        self.uses.push(Use {
            file: self.file.to_owned(),
            line,
            name,
            kind,
            relies_on,
        });
    }

    /// The SAFETY comment of the statement that line number `line` is in: above it, or above its first line.
    fn comment(&self, line: usize) -> Option<String> {
        let text = |number: usize| self.lines[number - 1].trim();
        let mut above = line - 1;
        // A statement's or an item's earlier lines, and its attributes.
        while above > 0 && !text(above).starts_with("//") {
            let ends =
                text(above).is_empty() || text(above).ends_with([';', '}']) || line - above > 8;
            if ends {
                return None;
            }
            above -= 1;
        }
        let mut first = above;
        while first > 1 && text(first - 1).starts_with("//") {
            first -= 1;
        }
        let words: Vec<&str> = (first..=above)
            .map(|number| text(number).trim_start_matches('/').trim())
            .collect();
        let comment = words.join(" ");
        let (_, relies_on) = comment.split_once("SAFETY:")?;
        Some(relies_on.trim().to_owned())
    }
}

fn is_body(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

/// docs/unsafe.md.
fn document(uses: &[Use]) -> String {
    let mut text = HEAD.to_owned();
    let count = |folder: &str, kind| {
        let all = uses.iter().filter(|one| one.file.starts_with(folder));
        all.filter(|one| one.kind == kind).count()
    };
    text += "\n| | blocks | functions | implementations |\n|---|--:|--:|--:|\n";
    for folder in [
        "src/elf/",
        "src/walk/",
        "src/sys/",
        "src/start/",
        "src/product/",
        "cli/src/",
    ] {
        let [blocks, functions, impls] =
            [Kind::Block, Kind::Function, Kind::Impl].map(|kind| count(folder, kind));
        let _ = writeln!(text, "| `{folder}` | {blocks} | {functions} | {impls} |");
    }
    let mut file = "";
    for one in uses {
        if one.file != file {
            file = &one.file;
            let _ = writeln!(
                text,
                "\n## {file}\n\n| in | what | relies on |\n|---|---|---|"
            );
        }
        let kind = match one.kind {
            Kind::Block => "block",
            Kind::Function => "`unsafe fn`",
            Kind::Impl => "`unsafe impl`",
        };
        let relies_on = one.relies_on.as_deref().unwrap_or("NOTHING IS SAID");
        let relies_on = relies_on.replace('|', "\\|");
        let _ = writeln!(text, "| `{}` | {kind} | {relies_on} |", one.name);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_inventory_of_unsafe_is_up_to_date() {
        let path = repository::root().join(DOCUMENT);
        let written = fs::read_to_string(path).unwrap_or_default();
        assert!(
            written == document(&uses().unwrap()),
            "{DOCUMENT}: run `cargo xtask trust unsafe`"
        );
    }

    #[test]
    fn every_unsafe_block_says_what_it_relies_on() {
        let silent: Vec<String> = uses()
            .unwrap()
            .iter()
            .filter(|one| one.relies_on.as_ref().is_none_or(String::is_empty))
            .map(|one| format!("{}:{}", one.file, one.line))
            .collect();
        assert!(silent.is_empty(), "no SAFETY comment: {silent:#?}");
    }

    #[test]
    fn uses_are_found_in_macros_and_without_a_comment() {
        let text = "
            macro_rules! address { ($s:literal) => {{
                // SAFETY: computes
                // an address.
                unsafe { asm() }
            }}; }
            /// # Safety
            unsafe fn load() -> u64 {
                let x = 1;
                unsafe { y() }
            }
            #[unsafe(no_mangle)]
            // SAFETY: no field.
            unsafe impl Send for X {}
        ";
        let uses = of_file("x.rs", text).unwrap();
        let found: Vec<_> = uses
            .iter()
            .map(|one| (&*one.name, one.kind, one.relies_on.as_deref()))
            .collect();
        assert_eq!(
            found,
            [
                ("address!", Kind::Block, Some("computes an address.")),
                ("load", Kind::Function, Some("what its callers owe")),
                ("load", Kind::Block, None),
                ("Send for X", Kind::Impl, Some("no field.")),
            ]
        );
    }
}
