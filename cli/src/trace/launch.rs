// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Starting a program stopped at its first instruction, in an empty root.

use super::args::Args;
use crate::check::Facts;
use crate::elf::Elf;
use crate::exit;
use crate::run::{Child, Isolation, Qemu, Sandbox, SpawnError, Stdio};

/// Whether it runs in a root of its own: a dynamically linked program does only if something is bound there.
pub(super) fn has_own_root(args: &Args, facts: &Facts) -> bool {
    facts.interpreter.is_none() || !args.bind.is_empty()
}

/// Starts the program, stopped at its first instruction.
///
/// # Errors
/// It cannot be executed, isolated or traced, with the exit code for it.
pub(super) fn launch(args: &Args, elf: &Elf, facts: &Facts) -> anyhow::Result<Child> {
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
        sandbox = setting.apply(sandbox);
    }
    sandbox.spawn().map_err(|error| match error {
        SpawnError::Program { .. } => exit::Failure::new(exit::DATA, error.to_string()),
        SpawnError::Isolation(_) | SpawnError::Setup(_) => {
            exit::Failure::new(exit::UNAVAILABLE, explain_refusal(&error.to_string()))
        }
    })
}

/// `message` with what to do where the machine forbids ptrace(2).
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
