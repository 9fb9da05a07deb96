// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Turning what happens in the process into the steps of the story.

use nix::sys::signal::Signal;
use object::elf;

use super::calls::{self, Call, SystemCall};
use super::loaded::Loaded;
use super::phase::Phase;
use super::plan::Next;
use super::relocated::Words;
use super::sources::{self, Mark};
use super::story::{
    DynamicRow, Event, Hex, Mapped, Reached, Seen, Source, StackContents, TimelineStep, Whose,
};
use super::watch::Watch;
use crate::elf::RelocKind;
use crate::explain::{By, Explained};
use crate::proc::Tracee;
use crate::proc::maps::{self, Map};
use crate::ui::hex;

/// How a trace ended.
pub(super) struct End {
    /// How far the program came.
    pub reached: Reached,
    /// The same in a sentence.
    pub how: String,
}

/// The last step, if it is a system call that more calls may be counted to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
struct Repeatable {
    number: u64,
    by: By,
}

/// Tells the steps in their order.
pub(super) struct Narrator<'a> {
    loaded: &'a Loaded<'a>,
    phase: Phase,
    steps: Vec<TimelineStep>,
    last_call: Option<Repeatable>,
}

impl<'a> Narrator<'a> {
    /// A narrator for `loaded`, which is at its first instruction.
    pub fn new(loaded: &'a Loaded<'a>) -> Self {
        Self {
            phase: Phase::first(loaded),
            loaded,
            steps: Vec::new(),
            last_call: None,
        }
    }

    /// Whether the dynamic loader runs.
    pub fn is_in_loader(&self) -> bool {
        self.phase.by == By::Loader
    }

    /// The steps that were told.
    pub fn into_steps(self) -> Vec<TimelineStep> {
        self.steps
    }

    fn push(
        &mut self,
        by: By,
        what: impl Into<String>,
        source: Option<Source>,
        seen: Seen,
        event: Event,
    ) {
        self.last_call = None;
        self.steps.push(TimelineStep {
            number: self.steps.len() + 1,
            by,
            what: what.into(),
            source,
            seen,
            event,
        });
    }

    /// What the kernel has done before the first instruction, which is at `pc`.
    ///
    /// # Errors
    /// The mappings cannot be read.
    pub fn exec(
        &mut self,
        process: &Tracee,
        stack: Option<StackContents>,
        pc: u64,
    ) -> anyhow::Result<()> {
        let mappings = self.mappings(process, |_| true)?;
        self.mapped(mappings);
        if let Some(stack) = stack {
            let what = format!(
                "puts argc, {}, {} and {} on the stack",
                count(stack.argv.len(), "argument", "arguments"),
                count(
                    stack.envp.len(),
                    "environment string",
                    "environment strings"
                ),
                count(
                    stack.auxv.len(),
                    "auxiliary vector entry",
                    "auxiliary vector entries"
                ),
            );
            let source = linux("fs/binfmt_elf.c", "create_elf_tables");
            let event = Event::Stack { stack };
            self.push(By::Kernel, what, Some(source), Seen::ExecStop, event);
        }
        self.dynamic();
        self.jumped(pc);
        Ok(())
    }

    fn mapped(&mut self, mappings: Vec<Mapped>) {
        let randomize_va_space = std::fs::read_to_string("/proc/sys/kernel/randomize_va_space")
            .ok()
            .and_then(|text| text.trim().parse().ok());
        let place = if self.loaded.elf.e_type == elf::ET_EXEC.0 {
            "at the addresses in the file: load bias 0".to_owned()
        } else {
            format!("at load bias {}", hex(self.loaded.bias()))
        };
        let loads = self.loaded.elf.segments_of(elf::PT_LOAD.0).count();
        self.push(
            By::Kernel,
            format!("maps the program, {loads} PT_LOAD segments, {place}"),
            Some(linux("fs/binfmt_elf.c", "load_elf_binary")),
            Seen::ExecStop,
            Event::Exec {
                mappings,
                randomize_va_space,
            },
        );
    }

    /// The image has moved itself, to where `loaded` has it now.
    pub fn moved(&mut self) {
        let loaded = self.loaded;
        let address = loaded.address(loaded.elf.e_entry);
        let source = sources::piestart(sources::ours::SETTLE);
        self.push(
            self.phase.by,
            format!(
                "goes on in the copy of the image at load bias {}",
                hex(loaded.bias())
            ),
            Some(source),
            Seen::SystemCallStop,
            Event::Function {
                address: Hex(address),
                link_address: Some(Hex(loaded.elf.e_entry)),
                symbol: None,
            },
        );
    }

    /// `_DYNAMIC` in memory, where the linker has left it.
    fn dynamic(&mut self) {
        let loaded = self.loaded;
        let rows = dynamic_rows(loaded);
        let Some(segment) = loaded.elf.segment(elf::PT_DYNAMIC.0) else {
            return;
        };
        if rows.is_empty() {
            return;
        }
        let address = Hex(loaded.address(segment.p_vaddr));
        self.push(
            By::Linker,
            format!(
                "left _DYNAMIC at {address}, {} rows, for the code that relocates",
                rows.len()
            ),
            None,
            Seen::ExecStop,
            Event::Dynamic { address, rows },
        );
    }

    fn jumped(&mut self, pc: u64) {
        let loaded = self.loaded;
        let link = loaded.link(pc);
        let (what, link_address, symbol) = match &loaded.facts.interpreter {
            Some(file) if loaded.has_loader() => (
                format!("jumps to the entry of the loader {file}, not of the program"),
                None,
                loaded.loader_symbol(pc),
            ),
            _ => (
                format!(
                    "jumps to e_entry, {} + bias: the first instruction",
                    hex(loaded.elf.e_entry)
                ),
                Some(Hex(link)),
                loaded.symbols.name(link),
            ),
        };
        let event = Event::Function {
            address: Hex(pc),
            link_address,
            symbol,
        };
        let source = self.phase.source.clone();
        self.push(By::Kernel, what, Some(source), Seen::ExecStop, event);
    }

    /// Function `mark` is entered.
    pub fn function(&mut self, mark: Mark) {
        self.phase = Phase::of(&mark);
        let event = Event::Function {
            address: Hex(self.loaded.address(mark.link_address)),
            link_address: Some(Hex(mark.link_address)),
            symbol: Some(mark.symbol.clone()),
        };
        let what = format!("enters {}", mark.symbol);
        self.push(mark.by, what, Some(mark.source), Seen::Breakpoint, event);
    }

    /// The resolver at `address` is called, the first of all.
    pub fn resolver(&mut self, address: u64) {
        let link = self.loaded.link(address);
        let source = self.phase.relocation_source(true, self.loaded);
        self.push(
            self.phase.by,
            "calls the first resolver that an IRELATIVE relocation names",
            Some(source),
            Seen::Breakpoint,
            Event::Function {
                address: Hex(address),
                link_address: Some(Hex(link)),
                symbol: self.loaded.symbols.name(link),
            },
        );
    }

    /// A part of the start hands over to `next` at `address`, where the argument registers hold `arguments`.
    /// Returns the end of the trace, if `next` is main.
    pub fn hand_over(&mut self, next: Next, address: u64, arguments: [u64; 3]) -> Option<End> {
        let link = self.loaded.link(address);
        let symbol = self.loaded.symbols.name(link);
        let from = self.phase.hand_over(next, self.loaded);
        self.push(
            from.by,
            format!("hands over to {}", next.name()),
            Some(from.source),
            Seen::Breakpoint,
            Event::HandOver {
                address: Hex(address),
                link_address: Some(Hex(link)),
                symbol: symbol.clone(),
                arguments: match next.has_c_arguments() {
                    true => arguments.map(Hex).to_vec(),
                    false => Vec::new(),
                },
                is_main: next.is_main(),
            },
        );
        self.phase = self.phase.next(self.loaded);
        next.is_main().then(|| End {
            reached: Reached::Main,
            how: format!(
                "stopped at the first instruction of {}, {}{}",
                next.name(),
                hex(address),
                symbol.map(|s| format!(" ({s})")).unwrap_or_default()
            ),
        })
    }

    /// The words `changed` of `watch`, in order of address, have changed since the step before.
    pub fn changed(&mut self, process: &Tracee, watch: &mut Watch, changed: &[usize]) {
        let number = self.steps.len() + 1;
        for &i in changed {
            watch.words[i].step = Some(number);
        }
        let maps = maps::of(process.id()).unwrap_or_default();
        let groups = Words {
            watch,
            loaded: self.loaded,
            maps: &maps,
        }
        .groups(changed);
        let were_stepped = changed.iter().all(|&i| watch.words[i].store.is_some());
        let only_resolvers = groups.iter().all(|g| g.kind == RelocKind::Irelative);
        let what = match (changed.len(), only_resolvers) {
            (1, false) => "has relocated 1 word".to_owned(),
            (n, false) => format!("has relocated {n} words"),
            (n, true) => {
                format!("has called {n} IRELATIVE resolvers and stored what they returned")
            }
        };
        // If one function of piestart was seen to store them all, its name says which file it is in.
        let mut functions = groups
            .iter()
            .flat_map(|g| &g.stored_by)
            .map(|s| &s.function);
        let seen_source = functions
            .next()
            .filter(|first| were_stepped && functions.all(|other| other == *first))
            .and_then(|function| sources::of_rust_name(function));
        let source = seen_source
            .unwrap_or_else(|| self.phase.relocation_source(only_resolvers, self.loaded));
        let seen = match were_stepped {
            true => Seen::SingleStep,
            false => Seen::MemoryCompare,
        };
        let event = Event::Relocations { groups };
        self.push(self.phase.by, what, Some(source), seen, event);
    }

    /// `call` was made and returned `result`; `None` if it does not return.
    ///
    /// # Errors
    /// The mappings cannot be read.
    pub fn call(
        &mut self,
        process: &Tracee,
        call: SystemCall,
        result: Option<i64>,
    ) -> anyhow::Result<()> {
        self.phase = self.phase.clone().at_call(call.call, self.loaded);
        match call.call {
            Call::Mprotect | Call::Mseal => self.protect(process, &call, result),
            _ => {
                self.other_call(process, call, result);
                Ok(())
            }
        }
    }

    fn protect(
        &mut self,
        process: &Tracee,
        call: &SystemCall,
        result: Option<i64>,
    ) -> anyhow::Result<()> {
        let page_size = self.loaded.page_size;
        let [start, size, bits, ..] = call.args;
        let end = start.saturating_add(size).next_multiple_of(page_size);
        let pages = start..end.max(start);
        let maps = maps::of(process.id()).unwrap_or_default();
        let covers = self.loaded.covers(&pages, &maps);
        let bits = (call.call == Call::Mprotect).then_some(bits);
        let verb = match bits {
            _ if result.is_some_and(|r| r < 0) => "tries and fails to protect",
            None => "seals",
            Some(Call::PROT_READ) => "makes read-only",
            Some(Call::PROT_READ_WRITE) => "makes writable",
            Some(0) => "closes",
            Some(_) => "protects",
        };
        let after = self.mappings(process, |m| m.overlap(&pages) > 0)?;
        // What comes from elsewhere is not the image, but memory that takes the place of a part of it.
        let from_image = |distance: u64| {
            let link = self.loaded.link(start.wrapping_sub(distance));
            self.loaded.elf.load_at(link, 1).is_some()
        };
        let is_on_its_way = process.moved_by(start).is_some_and(from_image);
        let (by, source) = match is_on_its_way {
            true => (self.phase.by, sources::piestart(sources::ours::LEAVE)),
            false => self.phase.caller(call, self.loaded),
        };
        self.push(
            by,
            format!("{verb} {covers}"),
            Some(source),
            Seen::SystemCallStop,
            Event::Protect {
                call: call.name(),
                start: Hex(pages.start),
                end: Hex(pages.end),
                pages: (pages.end - pages.start) / page_size,
                permissions: bits.map(calls::letters),
                covers,
                outcome: outcome(result),
                after,
            },
        );
        Ok(())
    }

    /// A call that is told in one line; with the one before, if that is the same call.
    fn other_call(&mut self, process: &Tracee, call: SystemCall, result: Option<i64>) {
        let (by, source) = self.phase.caller(&call, self.loaded);
        let this = Repeatable {
            number: call.number.number,
            by,
        };
        let name = call.name();
        if self.last_call == Some(this)
            && let Some(step) = self.steps.last_mut()
            && let Event::SystemCall {
                count,
                result: last,
                ..
            } = &mut step.event
        {
            *count += 1;
            *last = outcome(result);
            step.what = format!("calls {name} {count} times");
            return;
        }
        let maps = maps::of(process.id()).unwrap_or_default();
        let from = self.loaded.place(call.pc, &maps);
        // Calls with a path are told one by one.
        let last_call = call.text.is_none().then_some(this);
        self.push(
            by,
            format!("calls {name}"),
            Some(source),
            Seen::SystemCallStop,
            Event::SystemCall {
                name,
                count: 1,
                arguments: call.shown,
                text: call.text,
                result: outcome(result),
                from: Some(from),
            },
        );
        self.last_call = last_call;
    }

    /// `signal` is about to be delivered at `pc`; of a fault, `address` is the address that was accessed.
    pub fn signal(&mut self, process: &Tracee, signal: Signal, pc: u64, address: u64) {
        let is_fault = matches!(
            signal,
            Signal::SIGSEGV | Signal::SIGBUS | Signal::SIGILL | Signal::SIGFPE
        );
        let place = self.place(process, pc);
        let (by, what, source) = if is_fault {
            (
                By::Kernel,
                format!("stops it with {signal} in {place}"),
                None,
            )
        } else {
            let source = self.phase.source.clone();
            (self.phase.by, format!("gets {signal}"), Some(source))
        };
        self.push(
            by,
            what,
            source,
            Seen::Signal,
            Event::Signal {
                signal: signal.to_string(),
                pc: Hex(pc),
                symbol: Some(place),
                address: is_fault.then_some(Hex(address)),
            },
        );
    }

    /// It has exited with status `code`, before its main.
    pub fn exited(&mut self, code: i32) -> End {
        self.ended(
            self.phase.by,
            format!("ends with exit status {code}, before its main"),
            format!("ended before its main with exit status {code}"),
            Some(code),
            None,
        )
    }

    /// `signal` has ended it, before its main.
    pub fn killed(&mut self, signal: Signal) -> End {
        self.ended(
            By::Kernel,
            format!("ends it with {signal}, before its main"),
            format!("was ended before its main by {signal}"),
            None,
            Some(signal),
        )
    }

    fn ended(
        &mut self,
        by: By,
        what: String,
        how: String,
        exit_status: Option<i32>,
        signal: Option<Signal>,
    ) -> End {
        let event = Event::Ended {
            exit_status,
            signal: signal.map(|s| s.to_string()),
            stderr: String::new(),
        };
        self.push(by, what, None, Seen::Signal, event);
        End {
            reached: Reached::Ended,
            how,
        }
    }

    /// It was stopped at `pc` when its time was over.
    pub fn time_limit(&self, process: &Tracee, pc: u64) -> End {
        End {
            reached: Reached::TimeLimit,
            how: format!(
                "stopped at {}, before its main, when the time limit had passed",
                self.place(process, pc)
            ),
        }
    }

    /// Run-time address `pc` in words.
    fn place(&self, process: &Tracee, pc: u64) -> String {
        let maps = maps::of(process.id()).unwrap_or_default();
        self.loaded.place(pc, &maps)
    }

    /// The `wanted` mappings, from `/proc/PID/smaps`.
    fn mappings(
        &self,
        process: &Tracee,
        wanted: impl Fn(&Map) -> bool,
    ) -> anyhow::Result<Vec<Mapped>> {
        let maps = maps::with_seals(process.id())?;
        let wanted = maps.iter().filter(|m| wanted(m));
        Ok(wanted.map(|m| mapped(self.loaded, m)).collect())
    }

    /// The mappings of the program's image; none if the process has ended.
    pub fn image(&self, process: &Tracee) -> Vec<Mapped> {
        self.mappings(process, |m| self.loaded.is_image(m))
            .unwrap_or_default()
    }
}

/// A mapping, and what of the program it is.
fn mapped(loaded: &Loaded<'_>, map: &Map) -> Mapped {
    Mapped {
        start: Hex(map.range.start),
        end: Hex(map.range.end),
        permissions: map.permissions.clone(),
        sealed: map.sealed,
        name: map.name.clone(),
        is: loaded.is(map),
    }
}

/// The rows of `_DYNAMIC` in memory.
fn dynamic_rows(loaded: &Loaded<'_>) -> Vec<DynamicRow> {
    let Some(dynamic) = &loaded.dynamic else {
        return Vec::new();
    };
    let bias = Some(loaded.bias());
    let Ok(explained) = Explained::of(&loaded.elf, loaded.page_size, bias, false) else {
        return Vec::new();
    };
    let rows = dynamic.rows.iter().zip(explained.dynamic);
    rows.map(|(row, explained)| DynamicRow {
        at: Hex(loaded.address(row.vaddr)),
        tag: explained.tag,
        value: Hex(row.value),
        shows: explained.shows,
        meaning: explained.meaning,
        read_by: explained.read_by,
    })
    .collect()
}

fn linux(file: &str, function: &str) -> Source {
    Source {
        whose: Whose::Linux,
        file: Some(file.into()),
        function: Some(function.into()),
    }
}

/// `1 thing`, `2 things`.
fn count(n: usize, one: &str, many: &str) -> String {
    format!("{n} {}", if n == 1 { one } else { many })
}

fn outcome(result: Option<i64>) -> String {
    result.map_or_else(|| "does not return".to_owned(), calls::outcome)
}
