// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart trace`: the start of a program as it happens, from exec to main.
//!
//! The program is started stopped (ptrace(2)) in an empty root. It is stopped at every system call
//! and at breakpoints on the functions on the way to main; between two stops the words that its
//! relocations name are compared with what they held before. Small programs are stepped instruction
//! by instruction, which tells the store.

pub(crate) mod calls;
mod html;
mod sources;
mod stack;
pub mod story;
mod text;
mod tracer;
mod watch;

use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context;

use crate::check::{Facts, FileType};
use crate::elf::{Elf, OpenError};
use crate::proc::{Stop, Tracee};
use crate::run::{Bind, Child, Isolation, Qemu, Sandbox, SpawnError, Stdio};
use crate::ui::hex;
use crate::{exit, ui};

use story::{Event, Reached, Trace};
use tracer::Tracer;

/// Arguments of `piestart trace`.
#[derive(Debug, clap::Args)]
#[command(
    before_help = "\
Examples:
  piestart trace ./hello                          from exec to main, relocations grouped
  piestart trace --relocations all ./hello        every word before and after
  piestart trace --html -o start.html ./hello     the same as a page
  piestart trace --json ./hello | jq '.steps[] | select(.event == \"protect\")'
  piestart trace --continue ./hello arg           and let it run on from main",
    after_help = "\
Exit status: 0 when the program was traced to its main, 1 when it ended before or was not seen to get there,
65 to 69 when it cannot be traced. With --continue the program's own, or 128+N if signal N ended it."
)]
pub struct Args {
    /// List the first N relocations, or all of them, each with its word before and after.
    #[arg(long, value_name = "N|all", default_value = "0", value_parser = how_many)]
    pub relocations: usize,

    /// Step instruction by instruction to see which function stores each word, for large programs too (at most 2000000 instructions).
    #[arg(long, conflicts_with = "no_step")]
    pub step: bool,

    /// Never step; by default programs with up to 64 relocations are stepped.
    #[arg(long)]
    pub no_step: bool,

    /// Let the program run on from main, and exit with its status; else it is killed there.
    #[arg(long = "continue")]
    pub go_on: bool,

    /// Set an environment variable; K alone takes its value from the caller. Without it the environment is empty.
    #[arg(long, value_name = "K[=V]")]
    pub env: Vec<OsString>,

    /// Pass the caller's environment on. Do not publish such a trace: it shows all of it.
    #[arg(long)]
    pub inherit_env: bool,

    /// Show a file or folder of the host in the root; a program that asks for a loader then runs in that root, not in the host's.
    #[arg(long, value_name = "SRC[:DST[:ro]]", value_parser = crate::run::parse_bind)]
    pub bind: Vec<Bind>,

    /// Leave it in the caller's PID, network and IPC namespaces, for a program that needs the network or its neighbours.
    #[arg(long)]
    pub share: bool,

    /// Stop looking after this time. Units ms, s (default), m, h.
    #[arg(long, value_name = "TIME", default_value = "30s", value_parser = crate::run::parse_duration)]
    pub timeout: Duration,

    /// Print one JSON document (docs/json.md).
    #[arg(long, conflicts_with = "html")]
    pub json: bool,

    /// Print a self-contained HTML page.
    #[arg(long)]
    pub html: bool,

    /// Write to this file; `-` is stdout.
    #[arg(short, long, value_name = "FILE", default_value = "-")]
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

/// Traces the program and tells what was seen.
///
/// # Errors
/// The file cannot be traced, with the exit code for it; or the output cannot be written.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let to_stdout = args.output == Path::new("-");
    if args.go_on && to_stdout && (args.json || args.html) {
        return Err(exit::Failure::new(
            exit::USAGE,
            "--continue lets the program write to stdout, where the document goes: give -o FILE",
        ));
    }
    let file = PathBuf::from(args.command.first().context("no FILE")?);
    let elf = Elf::open(&file).map_err(OpenError::into_failure)?;
    let facts =
        Facts::of(&elf, rustix::param::page_size() as u64).map_err(OpenError::into_failure)?;
    refuse(&elf, &facts)?;
    let (trace, process, mut child) = trace(&args, &elf, &facts)?;

    let written = write(&args, &trace, to_stdout);
    if !args.go_on || written.is_err() || matches!(trace.reached, Reached::Ended) {
        // First the tracer's part: until it has waited for every thread the process does not end.
        drop(process);
        let _ = child.kill(rustix::process::Signal::KILL);
        written?;
        return Ok(ExitCode::from(match trace.reached {
            Reached::Main => exit::OK,
            Reached::FirstSystemCall | Reached::TimeLimit | Reached::Ended => exit::FINDING,
        }));
    }
    let code = match process.run_on()? {
        Stop::Exited(code) => u8::try_from(code).unwrap_or(exit::RUN_FAILED),
        Stop::Killed(signal) => u8::try_from(128 + signal as i32).unwrap_or(exit::RUN_FAILED),
        _ => exit::BUG,
    };
    let _ = child.try_wait();
    Ok(ExitCode::from(code))
}

/// Refuses what ptrace(2) would show falsely or not at all.
fn refuse(elf: &Elf, facts: &Facts) -> anyhow::Result<()> {
    let path = elf.path.display();
    let refused =
        |code, message: String| Err(exit::Failure::new(code, format!("{path}: {message}")));
    if !facts.file_type.is_program() {
        let hint = match facts.file_type {
            FileType::Relocatable => "; link it first, for instance with `piestart link`",
            _ => "",
        };
        return refused(
            exit::DATA,
            format!("is no program but: {}{hint}", facts.file_type.name()),
        );
    }
    if facts.machine != std::env::consts::ARCH {
        return refused(
            exit::UNAVAILABLE,
            format!(
                "is for {}, and ptrace sees programs of this machine alone, {}; qemu-{0} has a gdb stub (-g PORT) for looking at it, which trace does not use",
                facts.machine,
                std::env::consts::ARCH
            ),
        );
    }
    let metadata =
        std::fs::metadata(&elf.path).map_err(|e| crate::io::unreadable(&elf.path, &e))?;
    let mode = metadata.permissions().mode();
    let copy = "the kernel starts it under a tracer without those rights, which is not its real start; trace a copy (cp keeps them away)";
    // set-group-ID without group execute is mandatory locking, not a right (chmod(2), inode(7)).
    let setgid = mode & 0o2010 == 0o2010;
    if mode & 0o4000 != 0 || setgid {
        let what = if setgid && mode & 0o4000 == 0 {
            format!("set-group-ID (group {})", metadata.gid())
        } else {
            format!("set-user-ID (owner {})", metadata.uid())
        };
        return refused(exit::UNAVAILABLE, format!("is {what}: {copy}"));
    }
    let mut value = [0; 64];
    if rustix::fs::getxattr(&elf.path, c"security.capability", &mut value[..]).is_ok() {
        return refused(exit::UNAVAILABLE, format!("has file capabilities: {copy}"));
    }
    if mode & 0o111 == 0 {
        return refused(
            exit::NO_INPUT,
            format!(
                "is not executable (mode {:04o}); chmod +x makes it so",
                mode & 0o7777
            ),
        );
    }
    Ok(())
}

/// Starts the program stopped and follows it.
fn trace<'a>(
    args: &Args,
    elf: &'a Elf,
    facts: &'a Facts,
) -> anyhow::Result<(Trace, Tracee, Child)> {
    let mut child = start(args, elf, facts)?;
    let isolation = child.isolation();
    let path = elf.path.display().to_string();
    let step = match (args.step, args.no_step) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    };
    let traced = Tracee::take(child.id(), Some(args.timeout))
        .and_then(|process| Tracer::new(process, elf, facts, step))
        .and_then(|mut tracer| {
            let end = tracer.follow()?;
            Ok((tracer, end))
        });
    let (mut tracer, mut end) = match traced {
        Ok(traced) => traced,
        Err(error) => {
            let _ = child.kill(rustix::process::Signal::KILL);
            return Err(error.context(format!("{path}: tracing it")));
        }
    };
    if end.reached == Reached::Ended {
        let mut said = String::new();
        if let Some(stderr) = child.stderr.take() {
            let _ = stderr.take(4096).read_to_string(&mut said);
        }
        if let Some(line) = said.lines().next() {
            end.how = format!("{}: {line}", end.how);
        }
        if let Some(Event::Ended { stderr, .. }) = tracer.steps.last_mut().map(|s| &mut s.event) {
            *stderr = said;
        }
    }
    let relocations = tracer.relocated(args.relocations);
    let mut notes = std::mem::take(&mut tracer.notes);
    let own_root = has_own_root(args, facts);
    if !own_root {
        let how = match isolation {
            Isolation::None => "and can write there what you can",
            _ => "which it cannot write",
        };
        notes.push(format!(
            "it asks for a loader, which an empty root does not have: it runs in this machine's own root, {how} (--bind the loader and the libraries to have a root of its own)"
        ));
    }
    if !args.inherit_env && args.env.is_empty() {
        notes.push(
            "its environment is empty, so that the trace can be shown around (--env, --inherit-env)".into(),
        );
    }
    let trace = Trace {
        path,
        r#type: facts.file_type,
        machine: facts.machine.clone(),
        start_code: facts.start_code.clone(),
        runtimes: facts.runtimes.clone(),
        kernel: rustix::system::uname()
            .release()
            .to_string_lossy()
            .into_owned(),
        root: match isolation {
            Isolation::None => "this machine's own".into(),
            other if !own_root => format!("this machine's own, read-only ({other})"),
            other if args.bind.is_empty() => format!("empty ({other})"),
            other => format!("its own, with what --bind puts there ({other})"),
        },
        empty_root: own_root && args.bind.is_empty(),
        load_bias: hex(tracer.bias()),
        page_size: tracer.page_size(),
        single_steps: tracer.single_steps,
        notes,
        reached: end.reached,
        how: end.how,
        mappings_at_end: tracer.image(),
        steps: std::mem::take(&mut tracer.steps),
        relocations,
    };
    Ok((trace, tracer.into_process(), child))
}

/// Has it a root of its own? Where it asks for a loader, only if something is bound there.
fn has_own_root(args: &Args, facts: &Facts) -> bool {
    facts.interpreter.is_none() || !args.bind.is_empty()
}

/// Starts the program, stopped at its first instruction.
fn start(args: &Args, elf: &Elf, facts: &Facts) -> anyhow::Result<Child> {
    let own_root = has_own_root(args, facts);
    let ladder: Vec<_> = Isolation::LADDER
        .into_iter()
        .filter(|rung| !own_root || rung.has_own_root())
        .collect();
    let (stdin, stdout, stderr) = if args.go_on {
        (Stdio::Inherit, Stdio::Inherit, Stdio::Inherit)
    } else {
        (Stdio::Null, Stdio::Null, Stdio::Piped)
    };
    let mut sandbox = Sandbox::new(&elf.path)
        .args(&args.command[1..])
        .traced(true)
        .die_with_parent(true)
        .qemu(Qemu::Never)
        .must_be(elf.stamp.clone())
        .host_root(!own_root)
        .ladder(ladder)
        .stdin(stdin)
        .stdout(stdout)
        .stderr(stderr);
    if !args.share {
        sandbox = sandbox.judged();
    }
    if !args.inherit_env {
        sandbox = sandbox.env_clear();
    }
    for bind in &args.bind {
        sandbox = sandbox.bind(bind.clone());
    }
    for setting in &args.env {
        let bytes = setting.as_bytes();
        let (key, value) = match bytes.iter().position(|&b| b == b'=') {
            Some(0) => {
                return Err(exit::Failure::new(
                    exit::USAGE,
                    format!("--env {}: no name before `=`", setting.display()),
                ));
            }
            Some(at) => (
                std::ffi::OsStr::from_bytes(&bytes[..at]).to_owned(),
                std::ffi::OsStr::from_bytes(&bytes[at + 1..]).to_owned(),
            ),
            None => match std::env::var_os(setting) {
                Some(value) => (setting.clone(), value),
                None => continue,
            },
        };
        sandbox = sandbox.env(key, value);
    }
    sandbox.spawn().map_err(|error| match error {
        SpawnError::Program { .. } => exit::Failure::new(exit::DATA, error.to_string()),
        SpawnError::Isolation(_) | SpawnError::Setup(_) => {
            exit::Failure::new(exit::UNAVAILABLE, explain_refusal(&error.to_string()))
        }
    })
}

/// What to do when the machine does not let it trace.
fn explain_refusal(message: &str) -> String {
    if !message.contains("cannot restrict the program") {
        return message.to_owned();
    }
    let yama = std::fs::read_to_string("/proc/sys/kernel/yama/ptrace_scope")
        .ok()
        .map(|text| text.trim().to_owned())
        .filter(|scope| scope != "0" && scope != "1");
    match yama {
        Some(scope) => format!(
            "{message}: kernel.yama.ptrace_scope is {scope}, which forbids ptrace; `sysctl kernel.yama.ptrace_scope=1` allows it"
        ),
        None => format!(
            "{message}: a seccomp filter (of a container, perhaps) forbids ptrace; docker and podman take --cap-add=SYS_PTRACE"
        ),
    }
}

/// Writes the trace in the form that was asked for.
fn write(args: &Args, trace: &Trace, to_stdout: bool) -> anyhow::Result<()> {
    if to_stdout {
        if args.json {
            return ui::print_json("trace", trace);
        }
        if args.html {
            let mut out = io::stdout().lock();
            out.write_all(html::page(trace)?.as_bytes())?;
            out.flush()?;
            return Ok(());
        }
        return text::print(&mut anstream::stdout().lock(), trace);
    }
    let mut bytes = Vec::new();
    if args.json {
        ui::write_json(&mut bytes, "trace", trace)?;
    } else if args.html {
        bytes = html::page(trace)?.into_bytes();
    } else {
        text::print(&mut anstream::StripStream::new(&mut bytes), trace)?;
    }
    crate::io::write(&args.output, &bytes)
}
