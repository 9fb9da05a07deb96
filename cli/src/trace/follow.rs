// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Following the process from exec to main, from stop to stop.

use std::collections::BTreeMap;

use nix::sys::signal::Signal;

use super::calls::{Call, SystemCall};
use super::loaded::Loaded;
use super::narrate::{End, Narrator};
use super::plan::{Main, Next, Plan, Role};
use super::relocated::Words;
use super::search::{self, Found, Search};
use super::story::{Mapped, Reached, Relocated, StackContents, TimelineStep};
use super::watch::{Store, Watch};
use crate::proc::calls::Numbered;
use crate::proc::{Resume, Stop, Tracee, maps};

/// Drives a process to its main and has what happens told.
pub(super) struct Follower<'a> {
    process: Tracee,
    loaded: &'a Loaded<'a>,
    narrator: Narrator<'a>,
    watch: Watch,
    stack: Option<StackContents>,
    /// Words that have changed and are not told yet.
    changed: Vec<usize>,
    /// The breakpoints, by run-time address.
    stops: BTreeMap<u64, Role>,
    /// The system call that the process is in.
    entered: Option<SystemCall>,
    /// Instructions left to step to see which of them store relocated words.
    steps_left: u64,
    search: Search,
    /// The instruction that was stepped last.
    previous_pc: u64,
    /// Instructions that were stepped to see their stores.
    single_steps: u64,
    notes: Vec<String>,
}

/// What following a process has shown.
pub(super) struct Followed {
    /// The steps of the story.
    pub steps: Vec<TimelineStep>,
    /// The relocations in numbers.
    pub relocations: Relocated,
    /// The program's mappings at the end.
    pub image: Vec<Mapped>,
    /// How many instructions were stepped.
    pub single_steps: u64,
    /// What to know about how it was seen.
    pub notes: Vec<String>,
    /// The process, to let it run on.
    pub process: Tracee,
}

impl<'a> Follower<'a> {
    /// Takes over `process`, which is `loaded` at its first instruction and has `stack`. Tells what the kernel has
    /// done, and plans.
    ///
    /// # Errors
    /// `/proc/PID` cannot be read, or the relocations; what ptrace(2) says.
    pub fn new(
        process: Tracee,
        loaded: &'a Loaded<'a>,
        stack: Option<StackContents>,
        step: Option<bool>,
    ) -> anyhow::Result<Self> {
        let relocations = loaded
            .elf
            .relocations(loaded.dynamic.as_ref())
            .map_err(crate::elf::OpenError::into_failure)?;
        let watch = Watch::new(
            process.format(),
            relocations.iter(),
            loaded.bias(),
            |at, bytes| process.read(at, bytes),
        );
        let pc = process.registers()?.pc();
        let mut narrator = Narrator::new(loaded);
        narrator.exec(&process, stack.clone(), pc)?;
        let plan = Plan::of(loaded, &watch, step);
        let mut follower = Self {
            process,
            loaded,
            narrator,
            watch,
            stack,
            changed: Vec::new(),
            stops: BTreeMap::new(),
            entered: None,
            steps_left: plan.steps,
            search: plan.search,
            previous_pc: pc,
            single_steps: 0,
            notes: plan.notes,
        };
        for (link, role) in plan.stops {
            let address = loaded.address(link);
            // The first instruction has been told. Where nothing is mapped, nothing stops.
            if address != pc && follower.process.set_breakpoint(address).is_ok() {
                follower.stops.insert(address, role);
            }
        }
        Ok(follower)
    }

    /// Lets it run to main, or to where it ends.
    ///
    /// # Errors
    /// What ptrace(2) says, or `/proc/PID` cannot be read.
    pub fn follow(&mut self) -> anyhow::Result<End> {
        loop {
            let end = match self.next()? {
                Stop::Enters(number, args) => self.enters(number, args)?,
                Stop::Leaves(result) => {
                    self.leaves(Some(result))?;
                    None
                }
                Stop::Breakpoint(address) => self.at_breakpoint(address)?,
                Stop::Stepped => None,
                Stop::Signal(signal, address) => {
                    self.signal(signal, address)?;
                    None
                }
                Stop::Replaced => Some(End {
                    reached: Reached::Ended,
                    how: "replaced itself by another program (execve) before its main".into(),
                }),
                Stop::TimeLimit => {
                    self.compare(None);
                    self.tell_changed();
                    let pc = self.process.registers()?.pc();
                    Some(self.narrator.time_limit(&self.process, pc))
                }
                Stop::Exited(code) => {
                    self.tell_changed();
                    Some(self.narrator.exited(code))
                }
                Stop::Killed(signal) => {
                    self.tell_changed();
                    Some(self.narrator.killed(signal))
                }
            };
            if let Some(end) = end {
                return Ok(end);
            }
        }
    }

    /// The next stop that means something: by system calls and breakpoints, or instruction by instruction.
    fn next(&mut self) -> anyhow::Result<Stop> {
        loop {
            let steps = self.steps_left > 0 || self.search.is_on();
            if !steps || self.entered.is_some() {
                return self.process.resume(Resume::SystemCall);
            }
            let pc = self.process.registers()?.pc();
            if self.process.has_breakpoint(pc) {
                self.process.remove_breakpoint(pc)?;
                return Ok(Stop::Breakpoint(pc));
            }
            if self.process.at_system_call(pc) {
                return self.process.resume(Resume::SystemCall);
            }
            self.previous_pc = pc;
            match self.process.resume(Resume::Step)? {
                Stop::Stepped => {}
                other => return Ok(other),
            }
            if self.steps_left > 0 {
                self.look_for_store(pc);
            }
            if self.search.is_on()
                && let Some(stop) = self.look_for_main()?
            {
                return Ok(stop);
            }
        }
    }

    /// Whether the instruction at `pc`, which was stepped, has changed a relocated word.
    fn look_for_store(&mut self, pc: u64) {
        self.single_steps += 1;
        self.steps_left -= 1;
        self.compare(Some(Store { pc }));
        if self.watch.words.iter().all(|w| w.after.is_some()) {
            // Further steps would show nothing.
            self.steps_left = 0;
        } else if self.steps_left == 0 {
            self.notes.push(format!(
                "single steps ended after {} instructions, their limit; after that, memory is compared at system calls and breakpoints",
                self.single_steps
            ));
        }
    }

    /// Whether the instruction that was stepped has called main, or a function that is given it.
    fn look_for_main(&mut self) -> anyhow::Result<Option<Stop>> {
        self.search = self.search.stepped();
        let Some(stack) = &self.stack else {
            return Ok(None);
        };
        let found = search::look(&self.process, self.loaded, stack, self.previous_pc)?;
        let pc = self.process.registers()?.pc();
        let (address, main) = match found {
            None => return Ok(None),
            Some(Found::Called) => (pc, Main::Called),
            Some(Found::Argument(address)) => {
                if self.process.set_breakpoint(address).is_err() {
                    return Ok(None);
                }
                (address, Main::Argument)
            }
        };
        let role = Role::HandOver(Next::Main(main));
        self.stops.insert(address, role);
        self.search = Search::Off;
        Ok((found == Some(Found::Called)).then_some(Stop::Breakpoint(address)))
    }

    /// Takes note that the image has moved itself, where the code at `pc` has been moved: it is the first that runs
    /// in the new place.
    fn take_note_of_move(&mut self, pc: u64) {
        let entry = self.loaded.address(self.loaded.elf.e_entry);
        let Some(distance) = self.process.moved_by(pc) else {
            return;
        };
        if self.process.moved_by(entry) == Some(distance) {
            return; // That is known.
        }
        self.loaded.moved(distance);
        self.watch.moved(distance);
        self.stops = std::mem::take(&mut self.stops)
            .into_iter()
            .map(|(address, role)| (address.wrapping_add(distance), role))
            .collect();
        self.search = self.search.moved(distance);
        self.narrator.moved();
    }

    /// A system call is entered. Ends the trace if main is unknown and no start makes the call.
    fn enters(&mut self, number: Numbered, args: [u64; 6]) -> anyhow::Result<Option<End>> {
        let pc = self.process.registers()?.pc();
        self.take_note_of_move(pc);
        self.compare(None);
        let is_end = self.search.is_idle()
            && self.entered.is_none()
            && !self.narrator.is_in_loader()
            && !Call::is_of_start(number);
        if is_end {
            self.tell_changed();
            return Ok(Some(End {
                reached: Reached::FirstSystemCall,
                how: format!(
                    "stopped at {}, the first system call that no start code makes; its main is not known",
                    number.name()
                ),
            }));
        }
        self.search = self.search.at_call();
        let call = SystemCall::entered(&self.process, number, args, pc);
        let is_last = call.call.is_last();
        self.entered = Some(call);
        if is_last {
            self.leaves(None)?;
        }
        Ok(None)
    }

    /// The system call that was entered returns `result`, or does not return.
    fn leaves(&mut self, result: Option<i64>) -> anyhow::Result<()> {
        let Some(call) = self.entered.take() else {
            return Ok(());
        };
        self.tell_changed();
        let [start, size, _, flags, ..] = call.args;
        let is_replaced = call.call == Call::Mmap
            && flags & Call::MAP_FIXED != 0
            && result == i64::try_from(start).ok();
        if is_replaced {
            let process = &self.process;
            self.watch
                .emptied(&(start..start.saturating_add(size)), |at, bytes| {
                    process.read(at, bytes)
                });
        }
        self.narrator.call(&self.process, call, result)
    }

    fn at_breakpoint(&mut self, address: u64) -> anyhow::Result<Option<End>> {
        self.compare(None);
        self.tell_changed();
        match self.stops.remove(&address) {
            None => {}
            Some(Role::Function(mark)) => self.narrator.function(mark),
            Some(Role::Resolver) => {
                self.remove_resolvers()?;
                self.narrator.resolver(address);
            }
            Some(Role::HandOver(next)) => {
                self.search = self.search.at_breakpoint(address);
                let arguments = self.process.arguments()?;
                return Ok(self.narrator.hand_over(next, address, arguments));
            }
        }
        Ok(None)
    }

    /// Only the first call of a resolver is told.
    fn remove_resolvers(&mut self) -> nix::Result<()> {
        let is_resolver = |role: &Role| matches!(role, Role::Resolver);
        let stops = self.stops.iter().filter(|(_, role)| is_resolver(role));
        let resolvers: Vec<u64> = stops.map(|(address, _)| *address).collect();
        for address in resolvers {
            self.stops.remove(&address);
            self.process.remove_breakpoint(address)?;
        }
        Ok(())
    }

    fn signal(&mut self, signal: Signal, address: u64) -> anyhow::Result<()> {
        self.compare(None);
        self.tell_changed();
        let pc = self.process.registers()?.pc();
        self.narrator.signal(&self.process, signal, pc, address);
        Ok(())
    }

    /// Looks for words that have changed; by `store`, if that is the only instruction since the last time.
    fn compare(&mut self, store: Option<Store>) {
        let process = &self.process;
        let read = |at, bytes: &mut [u8]| process.read(at, bytes);
        self.changed.extend(self.watch.compare(store, read));
    }

    /// Has the words told that have changed since the last step.
    fn tell_changed(&mut self) {
        let mut changed = std::mem::take(&mut self.changed);
        // Without words whose page was replaced, and whose contents came back.
        changed.retain(|&i| self.watch.words[i].after.is_some());
        changed.sort_unstable_by_key(|&i| (self.watch.words[i].address, i));
        changed.dedup();
        if !changed.is_empty() {
            self.narrator
                .changed(&self.process, &mut self.watch, &changed);
        }
    }

    /// Everything that was seen, with the first `list` relocations one by one.
    pub fn finish(self, list: usize) -> Followed {
        let maps = maps::of(self.process.id()).unwrap_or_default();
        let words = Words {
            watch: &self.watch,
            loaded: self.loaded,
            maps: &maps,
        };
        Followed {
            relocations: words.all(list),
            image: self.narrator.image(&self.process),
            steps: self.narrator.into_steps(),
            single_steps: self.single_steps,
            notes: self.notes,
            process: self.process,
        }
    }
}
