// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! One trace, from the start of the program to the story.

use std::io::Read;

use super::args::Args;
use super::follow::{Followed, Follower};
use super::launch::{has_own_root, launch};
use super::loaded::Loaded;
use super::narrate::End;
use super::stack;
use super::story::{Event, Hex, Reached, Trace};
use crate::check::Facts;
use crate::elf::Elf;
use crate::machine::Arch;
use crate::proc::Tracee;
use crate::run::{Child, Isolation};
use crate::ui::Shown as _;

/// A trace, and the program, stopped where the trace ends.
pub(super) struct Record {
    /// The story.
    pub trace: Trace,
    /// The program as its tracer has it.
    pub process: Tracee,
    /// The program as its parent has it.
    pub child: Child,
}

/// Starts the program stopped and follows it to its main.
///
/// # Errors
/// It cannot be started or traced.
pub(super) fn record(args: &Args, elf: &Elf, facts: &Facts, arch: Arch) -> anyhow::Result<Record> {
    let mut child = launch(args, elf, facts)?;
    let followed = follow(args, &child, elf, facts, arch);
    let (loaded, mut followed, mut end) = match followed {
        Ok(followed) => followed,
        Err(error) => {
            let _ = child.kill(rustix::process::Signal::KILL);
            return Err(error.context(format!("{}: tracing it", elf.path.shown())));
        }
    };
    if end.reached == Reached::Ended {
        add_stderr(&mut child, &mut followed, &mut end);
    }
    let isolation = child.isolation();
    let own_root = has_own_root(args, facts);
    let mut notes = followed.notes;
    notes.extend(notes_on_surroundings(args, isolation, own_root));
    let trace = Trace {
        path: elf.path.display().to_string(),
        r#type: facts.file_type,
        machine: facts.machine.clone(),
        start_code: facts.start_code.clone(),
        runtimes: facts.runtimes.clone(),
        kernel: rustix::system::uname()
            .release()
            .to_string_lossy()
            .into_owned(),
        root: match isolation {
            Isolation::None => "the host's".into(),
            other if !own_root => format!("the host's, read-only ({other})"),
            other if args.bind.is_empty() => format!("empty ({other})"),
            other => format!("its own, with what --bind puts there ({other})"),
        },
        empty_root: own_root && args.bind.is_empty(),
        load_bias: Hex(loaded.bias),
        page_size: loaded.page_size,
        single_steps: followed.single_steps,
        notes,
        reached: end.reached,
        how: end.how,
        mappings_at_end: followed.image,
        steps: followed.steps,
        relocations: followed.relocations,
    };
    Ok(Record {
        trace,
        process: followed.process,
        child,
    })
}

/// Where a program was loaded.
struct Place {
    bias: u64,
    page_size: u64,
}

fn follow(
    args: &Args,
    child: &Child,
    elf: &Elf,
    facts: &Facts,
    arch: Arch,
) -> anyhow::Result<(Place, Followed, End)> {
    let step = match (args.step, args.no_step) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    };
    let process = Tracee::take(child.id(), Some(args.timeout))?;
    let stack = stack::read(&process, process.registers()?.sp());
    let loaded = Loaded::at_exec(&process, elf, facts, arch, stack.as_ref())?;
    let mut follower = Follower::new(process, &loaded, stack, step)?;
    let end = follower.follow()?;
    let followed = follower.finish(args.relocations);
    let place = Place {
        bias: loaded.bias(),
        page_size: loaded.page_size,
    };
    Ok((place, followed, end))
}

/// Adds what the program wrote to stderr to its end.
fn add_stderr(child: &mut Child, followed: &mut Followed, end: &mut End) {
    let mut text = String::new();
    if let Some(pipe) = child.stderr.take() {
        let _ = pipe.take(4096).read_to_string(&mut text);
    }
    if let Some(line) = text.lines().next() {
        end.how = format!("{}: {line}", end.how);
    }
    let last = followed.steps.last_mut().map(|step| &mut step.event);
    if let Some(Event::Ended { stderr, .. }) = last {
        *stderr = text;
    }
}

/// What to know about the root and the environment that it ran in.
fn notes_on_surroundings(args: &Args, isolation: Isolation, own_root: bool) -> Vec<String> {
    let mut notes = Vec::new();
    if !own_root {
        let how = match isolation {
            Isolation::None => "where it can write whatever you can",
            _ => "which is read-only for it",
        };
        notes.push(format!(
            "it is dynamically linked (has PT_INTERP), and an empty root has no loader: it runs in the host's root, {how} (--bind the loader and the libraries to give it a root of its own)"
        ));
    }
    if !args.inherit_env && args.env.is_empty() {
        notes.push(
            "its environment is empty, so that the trace can be shared (--env, --inherit-env)"
                .into(),
        );
    }
    notes
}
