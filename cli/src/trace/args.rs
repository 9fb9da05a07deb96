// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The command line of `piestart trace`.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use crate::run::Bind;
use crate::run::values::{EnvSetting, parse_bind, parse_duration};

/// Arguments of `piestart trace`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Exit status: 0 when the program was traced to its main, 1 when it ended before or was not seen to get there,
65 to 69 when it cannot be traced. With --continue the program's own, or 128+N if signal N ended it.

Examples:
  piestart trace ./hello                          from exec to main, relocations grouped
  piestart trace --relocations all ./hello        every word before and after
  piestart trace --html -o start.html ./hello     as a web page
  piestart trace --json ./hello | jq '.steps[] | select(.event == \"protect\")'
  piestart trace --continue ./hello arg           and let it run on from main")]
pub struct Args {
    /// List the first N relocations, or all, each with its word before and after.
    #[arg(long, value_name = "N|all", default_value = "0", value_parser = how_many)]
    pub relocations: usize,

    /// Step instruction by instruction to see which function stores each word, in large programs too (at most 2000000 instructions).
    #[arg(long, conflicts_with = "no_step")]
    pub step: bool,

    /// Never step; by default programs with up to 64 relocations are stepped.
    #[arg(long)]
    pub no_step: bool,

    /// Let the program run on from main, and exit with its status; by default it is killed there.
    #[arg(long = "continue")]
    pub go_on: bool,

    /// Set an environment variable; K alone takes its value from the caller. By default the environment is empty.
    #[arg(long, value_name = "K[=V]", value_parser = EnvSetting::parser())]
    pub env: Vec<EnvSetting>,

    /// Pass on the caller's environment. Do not publish such a trace: it shows every variable.
    #[arg(long)]
    pub inherit_env: bool,

    /// Show a file or folder of the host in the root; a dynamically linked program (one with PT_INTERP) then runs in that root, not in the host's.
    #[arg(long, value_name = "SRC[:DST[:ro]]", value_parser = parse_bind)]
    pub bind: Vec<Bind>,

    /// Leave it in the caller's PID, network and IPC namespaces, for a program that needs the network or other processes.
    #[arg(long)]
    pub share: bool,

    /// Stop it after this time. Units ms, s (default), m, h.
    #[arg(long, value_name = "TIME", default_value = "30s", value_parser = parse_duration)]
    pub timeout: Duration,

    /// Print one JSON document (docs/json.md).
    #[arg(long, conflicts_with = "html")]
    pub json: bool,

    /// Print a self-contained HTML page.
    #[arg(long)]
    pub html: bool,

    /// Write to this file; `-` is stdout.
    #[arg(short, long, value_name = "FILE", default_value = "-", value_parser = crate::io::output_parser())]
    pub output: PathBuf,

    /// The program's file (PATH is not searched) and its arguments.
    #[arg(required = true, trailing_var_arg = true, value_name = "FILE [ARGS]")]
    pub command: Vec<OsString>,
}

fn how_many(text: &str) -> Result<usize, String> {
    if text == "all" {
        return Ok(usize::MAX);
    }
    text.parse()
        .map_err(|_| "must be a number or `all`".to_owned())
}
