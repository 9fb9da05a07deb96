// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! A chapter as text: prose, and directives, each with the block or image that follows it.
//!
//! A directive is an HTML comment at the start of a line, which a reader does not see; docs/book/README.md
//! says how to write one. A fenced block or an image follows it.

use anyhow::{Context, Result, bail};
use regex::Regex;

/// A part of a chapter.
#[derive(Debug)]
pub enum Part {
    /// Text that no command makes.
    Prose(String),
    /// A directive and what follows it.
    Generated(Box<Directive>),
}

/// What a directive makes.
#[derive(Debug, Eq, PartialEq)]
pub enum Kind {
    /// A block of commands and what they print.
    Run,
    /// A block with (a part of) a file.
    File(String),
    /// A drawing.
    Figure(String),
}

/// What may differ between two runs or two machines.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Varies {
    /// Hexadecimal numbers: `0x…`, or eight or more digits.
    Addresses,
    /// Decimal numbers.
    Numbers,
    /// Everything; what must hold is in `expect:` lines.
    Text,
}

/// One directive.
#[derive(Debug)]
pub struct Directive {
    /// The line it begins on, from 1.
    pub line: usize,
    /// What it makes.
    pub kind: Kind,
    /// The comment, verbatim.
    pub comment: String,
    /// Commands for the shell.
    pub commands: Vec<String>,
    /// Exit status of the last command.
    pub status: i32,
    /// What the output must match.
    pub expect: Vec<Regex>,
    /// What it must not match.
    pub refuse: Vec<Regex>,
    /// What may differ.
    pub varies: Vec<Varies>,
    /// What has to be on the machine.
    pub needs: Vec<String>,
    /// The first and the last line of a file to show.
    pub from: Option<Regex>,
    pub to: Option<Regex>,
    /// Name of the drawing.
    pub draw: Option<String>,
    /// What follows it: the inside of the fence, or the line with the image.
    pub stored: String,
    /// The language of the fence.
    pub language: String,
}

/// Splits a chapter; gives also what the whole chapter needs.
pub fn parse(text: &str) -> Result<(Vec<Part>, Vec<String>)> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut parts = Vec::new();
    let mut prose = String::new();
    let mut needs = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at];
        let Some(head) = line.strip_prefix("<!-- ") else {
            prose.push_str(line);
            at += 1;
            continue;
        };
        let start = at;
        let mut comment = String::new();
        loop {
            let line = lines
                .get(at)
                .with_context(|| format!("line {}: comment without end", start + 1))?;
            comment.push_str(line);
            at += 1;
            if line.trim_end().ends_with("-->") {
                break;
            }
        }
        let head = head.trim().trim_end_matches("-->").trim();
        let kind = match head.split_once(": ").unwrap_or((head, "")) {
            ("run", "") => Kind::Run,
            ("file", path) => Kind::File(path.to_owned()),
            ("figure", path) => Kind::Figure(path.to_owned()),
            ("needs", list) => {
                needs.extend(list.split_whitespace().map(str::to_owned));
                prose.push_str(&comment);
                continue;
            }
            _ => {
                prose.push_str(&comment);
                continue;
            }
        };
        parts.push(Part::Prose(std::mem::take(&mut prose)));
        let mut directive =
            directive(kind, &comment, start + 1).with_context(|| format!("line {}", start + 1))?;
        at = stored(&mut directive, &lines, at);
        parts.push(Part::Generated(Box::new(directive)));
    }
    parts.push(Part::Prose(prose));
    Ok((parts, needs))
}

/// The language of the fence around what a directive makes.
fn language(kind: &Kind) -> &'static str {
    match kind {
        Kind::Run => "console",
        Kind::File(path) => match path.rsplit('.').next().unwrap_or("") {
            "c" | "h" => "c",
            "S" => "asm",
            "rs" => "rust",
            "go" => "go",
            "sh" => "sh",
            _ => "text",
        },
        Kind::Figure(_) => "",
    }
}

/// Reads the lines of a directive.
fn directive(kind: Kind, comment: &str, line: usize) -> Result<Directive> {
    let mut made = Directive {
        line,
        language: language(&kind).to_owned(),
        kind,
        comment: comment.to_owned(),
        commands: Vec::new(),
        status: 0,
        expect: Vec::new(),
        refuse: Vec::new(),
        varies: Vec::new(),
        needs: Vec::new(),
        from: None,
        to: None,
        draw: None,
        stored: String::new(),
    };
    let body = comment.trim_end().trim_end_matches("-->");
    for row in body.lines().skip(1) {
        if let Some(command) = row.strip_prefix("$ ") {
            made.commands.push(command.to_owned());
        } else if let (Some(rest), Some(command)) =
            (row.strip_prefix("> "), made.commands.last_mut())
        {
            command.push('\n');
            command.push_str(rest);
        } else if !row.trim().is_empty() {
            let (key, value) = row
                .trim()
                .split_once(": ")
                .with_context(|| format!("no key in {row:?}"))?;
            made.set(key, value)?;
        }
    }
    if made.varies.contains(&Varies::Text) && made.expect.is_empty() {
        bail!("all of it may vary, and nothing is expected");
    }
    if made.kind == Kind::Run && made.commands.is_empty() {
        bail!("nothing to run");
    }
    Ok(made)
}

impl Directive {
    /// Takes one line `key: value`.
    fn set(&mut self, key: &str, value: &str) -> Result<()> {
        let regex = || Regex::new(&format!("(?m){value}")).with_context(|| value.to_owned());
        let words = || value.split_whitespace();
        match key {
            "status" => self.status = value.parse().context("status")?,
            "expect" => self.expect.push(regex()?),
            "refuse" => self.refuse.push(regex()?),
            "needs" => self.needs.extend(words().map(str::to_owned)),
            "from" => self.from = Some(regex()?),
            "to" => self.to = Some(regex()?),
            "draw" => self.draw = Some(value.to_owned()),
            "varies" => {
                for word in words() {
                    self.varies.push(match word {
                        "addresses" => Varies::Addresses,
                        "numbers" => Varies::Numbers,
                        "text" => Varies::Text,
                        _ => bail!("nothing called {word} can vary"),
                    });
                }
            }
            _ => bail!("no key is called {key}"),
        }
        Ok(())
    }
}

/// Takes the fenced block or the image after a directive; gives the number of the line after that.
fn stored(directive: &mut Directive, lines: &[&str], at: usize) -> usize {
    let Some(first) = lines.get(at) else {
        return at;
    };
    if matches!(directive.kind, Kind::Figure(_)) {
        if first.starts_with("![") {
            directive.stored = (*first).to_owned();
            return at + 1;
        }
        return at;
    }
    if !first.starts_with("```") {
        return at;
    }
    let mut end = at + 1;
    while lines.get(end).is_some_and(|line| !line.starts_with("```")) {
        directive.stored.push_str(lines[end]);
        end += 1;
    }
    (end + 1).min(lines.len())
}

/// `text` with what may vary taken out of it.
pub fn normal(text: &str, varies: &[Varies]) -> String {
    if varies.is_empty() {
        return text.to_owned();
    }
    let mut text = text.to_owned();
    let mut replace = |pattern: &str, by: &str| {
        let regex = Regex::new(pattern).expect("a pattern of ours");
        text = regex.replace_all(&text, by).into_owned();
    };
    if varies.contains(&Varies::Addresses) {
        replace("0x[0-9a-f]+", "ADDRESS");
        replace(r"(^|[\s\-\[])[0-9a-f]{8,16}\b", "${1}ADDRESS");
    }
    if varies.contains(&Varies::Numbers) {
        replace("(^|[^A-Za-z0-9_])[0-9]+", "${1}NUMBER");
    }
    replace("[ \t]+", " ");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHAPTER: &str = "# One\n\n<!-- run\n$ echo a\n> b\nexpect: ^a\nvaries: numbers\n-->\n```console\n$ echo a\na\n```\nmore\n";

    #[test]
    fn a_chapter_comes_back_as_it_was() {
        let (parts, _) = parse(CHAPTER).expect("parses");
        let [
            Part::Prose(before),
            Part::Generated(directive),
            Part::Prose(after),
        ] = &parts[..]
        else {
            panic!("{parts:?}");
        };
        assert_eq!(before, "# One\n\n");
        assert_eq!(after, "more\n");
        assert_eq!(directive.commands, ["echo a\nb"]);
        assert_eq!(directive.stored, "$ echo a\na\n");
        assert_eq!(directive.line, 3);
    }

    #[test]
    fn a_key_that_is_not_known_is_refused() {
        assert!(parse("<!-- run\n$ true\nexpct: x\n-->\n").is_err());
        assert!(parse("<!-- run\n$ true\nvaries: text\n-->\n").is_err());
    }

    #[test]
    fn only_what_is_named_may_vary() {
        let (one, two) = ("at 0x7f10, 3 pages", "at 0x7f2000,  4 pages");
        assert_ne!(
            normal(one, &[Varies::Addresses]),
            normal(two, &[Varies::Addresses])
        );
        let both = [Varies::Addresses, Varies::Numbers];
        assert_eq!(normal(one, &both), normal(two, &both));
        assert_ne!(normal("x 1", &[]), normal("x 2", &[]));
        assert_ne!(
            normal("x86 1", &[Varies::Numbers]),
            normal("x64 1", &[Varies::Numbers])
        );
    }
}
