// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The words of `-toolexec`: what cmd/go is told to run in place of each of its tools.

use std::ffi::OsString;

use super::process::own_path;
use super::words::join;
use crate::exit;
use crate::link::Libc;

/// Run one of cmd/go's tools in its place (used by `piestart go`)
#[derive(Clone, Debug, Default, clap::Args)]
pub struct ToolexecArgs {
    /// Linker, as for `piestart link`
    #[arg(long, value_name = "LINKER", env = "PIESTART_LD")]
    pub ld: Option<OsString>,

    /// Link by an external linker also where Go links by itself
    #[arg(long)]
    pub external: bool,

    /// C library that programs with cgo use
    #[arg(long, value_enum, default_value_t, value_name = "NAME")]
    pub libc: Libc,

    /// C compiler that links with the C library
    #[arg(long, value_name = "COMPILER")]
    pub cc: Option<String>,

    /// C++ compiler that links with the C library, if a package is C++
    #[arg(long, value_name = "COMPILER")]
    pub cxx: Option<String>,

    /// A word of the user's own -toolexec, which then runs each tool
    #[arg(long, value_name = "WORD", allow_hyphen_values = true)]
    pub then: Vec<String>,

    /// The tool and its arguments
    #[arg(
        trailing_var_arg = true,
        allow_hyphen_values = true,
        required = true,
        value_name = "TOOL"
    )]
    pub tool: Vec<OsString>,
}

/// The name of the subcommand.
const NAME: &str = "go-toolexec";

impl ToolexecArgs {
    /// The value of `-toolexec` that carries these arguments.
    ///
    /// # Errors
    /// This program cannot find itself, or a word has blanks and both kinds of quotes, which no list
    /// of Go's can hold.
    pub fn command(&self) -> anyhow::Result<String> {
        let mut words = vec![own_path()?.display().to_string(), NAME.to_owned()];
        if self.external {
            words.push("--external".to_owned());
        }
        let mut add = |name: &str, value: &str| words.push(format!("--{name}={value}"));
        if let Some(ld) = &self.ld {
            add("ld", &ld.to_string_lossy());
        }
        if self.libc != Libc::None {
            add("libc", self.libc.name());
        }
        for (name, value) in [("cc", &self.cc), ("cxx", &self.cxx)] {
            if let Some(value) = value {
                add(name, value);
            }
        }
        for word in &self.then {
            add("then", word);
        }
        join(&words).ok_or_else(|| {
            exit::Failure::new(
                exit::USAGE,
                format!(
                    "{}: go cannot take a word with blanks and both kinds of quotes in -toolexec",
                    words.join(" ")
                ),
            )
        })
    }
}

/// The user's part of a `-toolexec`: all of it, or the chained words if it is piestart's already.
#[must_use]
pub fn users_part(words: Vec<String>) -> Vec<String> {
    if words.get(1).map(String::as_str) != Some(NAME) {
        return words;
    }
    words
        .iter()
        .filter_map(|word| word.strip_prefix("--then="))
        .map(str::to_owned)
        .collect()
}

/// Whether `words` are piestart's own and ask for an external linker.
#[must_use]
pub fn is_external(words: &[String]) -> bool {
    words.get(1).map(String::as_str) == Some(NAME) && words.iter().any(|word| word == "--external")
}

#[cfg(test)]
mod tests {
    use super::super::words::split;
    use super::*;

    #[test]
    fn a_toolexec_of_ours_is_never_chained_to_itself() {
        let words = |text: &str| split(text).unwrap();
        let args = ToolexecArgs {
            then: words("wrap 'with blank' -x"),
            ..ToolexecArgs::default()
        };
        let command = args.command().unwrap();
        assert_eq!(users_part(words(&command)), args.then);
        assert_eq!(users_part(words("wrap -x")), ["wrap", "-x"]);
        assert!(users_part(words("/b/piestart go-toolexec --ld=ld")).is_empty());
    }
}
