// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The directives in a program's head comment.
//!
//! ```text
//! //@ about: what the program claims
//! //@ cflags: -fPIC                    for every variant; so are ldflags, mode, args, env, only, stderr, exit, signal
//! //@ variant NAME: mode=shared ldflags=-Wl,-E ldflags=-s only=ld=bfd|lld patch=NAME deny=mprotect:13
//! //@ expect NAME: GLOB_DAT IRELATIVE   what the linked file must hold; "relr" as NAME means every packed link
//! //@ refused:                          the start code must fault: one line, exit 127, main never runs
//! //@ helper                            not a test of its own
//! ```
//!
//! A program without a `variant` line has one variant, `plain`. `only` lists what a variant is limited to, `except` what it is not for;
//! everything else about the machine or the linker that would make a variant meaningless is said there, in the open.

use std::path::{Path, PathBuf};

/// How the program is linked.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Mode {
    /// `-static-pie` through the compiler driver.
    #[default]
    StaticPie,
    /// `-static -no-pie`: nothing to relocate, `_DYNAMIC` is 0.
    NoPie,
    /// `-shared -e _start`: keeps symbolic relocations.
    Shared,
    /// The linker called directly with `-pie` alone.
    Bare,
}

/// A program and one way to build and judge it.
#[derive(Clone, Debug, Default)]
pub struct Variant {
    pub name: String,
    pub about: String,
    pub mode: Mode,
    pub c_flags: Vec<String>,
    pub ld_flags: Vec<String>,
    pub args: Vec<String>,
    pub env: Vec<String>,
    /// `axis=value|value` pairs.
    pub only: Vec<(String, Vec<String>)>,
    /// The same, of what it is not for.
    pub except: Vec<(String, Vec<String>)>,
    /// What the dynamic section and its tables must hold.
    pub expect: Vec<String>,
    /// What every packed link must hold.
    pub expect_packed: Vec<String>,
    /// Otherwise forbidden, here allowed.
    pub allow: Vec<String>,
    pub exit: Option<i32>,
    pub signal: Option<String>,
    pub stderr: Option<String>,
    pub refused: bool,
    pub patch: Option<String>,
    pub deny: Vec<String>,
}

/// A source file with its variants; none for a helper.
#[derive(Debug)]
pub struct Program {
    pub source: PathBuf,
    pub name: String,
    pub variants: Vec<Variant>,
}

impl Program {
    /// Reads the directives of `source`.
    pub fn read(source: &Path) -> Result<Self, String> {
        let text =
            std::fs::read_to_string(source).map_err(|e| format!("{}: {e}", source.display()))?;
        let at = |what: String| format!("{}: {what}", source.display());
        let mut common = Variant::default();
        let mut variants: Vec<(String, Vec<(String, String)>)> = Vec::new();
        let mut expectations: Vec<(String, String)> = Vec::new();
        let mut helper = false;
        for line in text.lines() {
            let Some(directive) = line.strip_prefix("//@ ") else {
                continue;
            };
            if directive.trim() == "helper" {
                helper = true;
                continue;
            }
            let (key, value) = directive
                .split_once(':')
                .ok_or_else(|| at(format!("no colon in `{line}`")))?;
            let value = value.trim();
            match key.split_once(' ') {
                Some(("variant", name)) => {
                    let pairs = value
                        .split_whitespace()
                        .map(|pair| match pair.split_once('=') {
                            Some((key, value)) => Ok((key.to_string(), value.to_string())),
                            None => Err(at(format!("no = in `{pair}`"))),
                        })
                        .collect::<Result<_, _>>()?;
                    variants.push((name.into(), pairs));
                }
                Some(("expect", name)) => expectations.push((name.into(), value.into())),
                Some(_) => return Err(at(format!("unknown directive `{key}`"))),
                None => match key {
                    "cflags" | "ldflags" | "args" | "env" | "only" | "allow" => {
                        for word in value.split_whitespace() {
                            common.set(key, word).map_err(at)?;
                        }
                    }
                    _ => common.set(key, value).map_err(at)?,
                },
            }
        }
        if variants.is_empty() {
            variants.push(("plain".into(), Vec::new()));
        }
        let mut built = Vec::new();
        for (name, pairs) in variants {
            let mut variant = common.clone();
            variant.name.clone_from(&name);
            for (key, value) in pairs {
                variant.set(&key, &value).map_err(at)?;
            }
            built.push(variant);
        }
        for (name, words) in expectations {
            let words: Vec<String> = words.split_whitespace().map(str::to_string).collect();
            if name == "relr" {
                built
                    .iter_mut()
                    .for_each(|v| v.expect_packed.extend(words.clone()));
            } else {
                let variant = built.iter_mut().find(|v| v.name == name);
                variant
                    .ok_or_else(|| at(format!("no variant `{name}`")))?
                    .expect
                    .extend(words);
            }
        }
        if common.about.is_empty() && !helper {
            return Err(at("no `about`".into()));
        }
        Ok(Self {
            source: source.into(),
            name: source
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            variants: if helper { Vec::new() } else { built },
        })
    }
}

impl Variant {
    fn set(&mut self, key: &str, value: &str) -> Result<(), String> {
        match key {
            "about" => self.about = value.into(),
            "mode" => {
                self.mode = match value {
                    "static-pie" => Mode::StaticPie,
                    "no-pie" => Mode::NoPie,
                    "shared" => Mode::Shared,
                    "bare" => Mode::Bare,
                    _ => return Err(format!("unknown mode `{value}`")),
                };
            }
            "cflags" => self.c_flags.push(value.into()),
            "ldflags" => self.ld_flags.push(value.into()),
            "args" => self.args.push(value.into()),
            "env" => self.env.push(value.into()),
            "only" | "except" => {
                let (axis, values) = value
                    .split_once('=')
                    .ok_or_else(|| format!("no = in `{value}`"))?;
                let list = match key {
                    "only" => &mut self.only,
                    _ => &mut self.except,
                };
                list.push((axis.into(), values.split('|').map(str::to_string).collect()));
            }
            "allow" => self.allow.push(value.into()),
            "exit" => {
                self.exit = Some(
                    value
                        .parse()
                        .map_err(|_| format!("not a number: {value}"))?,
                )
            }
            "signal" => self.signal = Some(value.into()),
            "stderr" => self.stderr = Some(value.into()),
            "refused" => self.refused = true,
            "patch" => self.patch = Some(value.into()),
            "deny" => self.deny.push(value.into()),
            _ => return Err(format!("unknown directive `{key}`")),
        }
        Ok(())
    }

    /// Whether this variant is meant for such a link.
    pub fn wanted(&self, axes: &[(&str, &str)]) -> bool {
        let is = |(axis, values): &(String, Vec<String>)| {
            axes.iter()
                .any(|(name, value)| name == axis && values.iter().any(|listed| listed == value))
        };
        self.only.iter().all(is) && !self.except.iter().any(is)
    }
}
