// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Following the process from exec to main: stop by stop, each told when it was seen.

use std::collections::BTreeMap;
use std::ops::Range;

use nix::libc;
use nix::sys::signal::Signal;
use object::elf;

use super::calls;
use super::sources::{self, Mark, Symbols, source};
use super::stack;
use super::story::{
    DynamicRow, Event, Group, InitialStack, Mapped, Reached, Relocated, Seen, Source, Step,
    StoredBy, Unchanged, Word,
};
use super::watch::{Store, Watch};
use crate::check::{Facts, FileType};
use crate::convert::blob;
use crate::elf::{Dynamic, Elf, RelocKind, Segment, Who, names};
use crate::explain::{By, Explained};
use crate::machine::Arch;
use crate::proc::maps::{self, Map};
use crate::proc::{Resume, Stop, Tracee};
use crate::ui::hex;

/// At most so many relocated words are followed by single steps without being asked to.
const STEP_WORDS: usize = 64;
/// At most so many bytes are compared after each single step.
const STEP_BYTES: usize = 256 * 1024;
/// At most so many instructions are stepped without being asked to.
const STEPS: u64 = 200_000;
/// At so many resolvers a breakpoint waits for the first call.
const RESOLVERS: usize = 64;
/// At most so many with `--step`.
const STEPS_ASKED: u64 = 2_000_000;
/// At most so many to find a main that has no symbol.
const STEPS_TO_MAIN: u64 = 100_000;
/// So many instructions start code may take beside those for relocations: as many as twenty loops over the
/// program headers, and a page that is copied word by word.
const STEPS_OF_START: u64 = 10_000;
/// With more relocations than this, piestart's start code is not stepped through to find main, but
/// from its first system call, which comes after them.
const FEW_WORDS: u64 = 1000;
/// [`Tracer::search_from`] then.
const FIRST_CALL: u64 = u64::MAX;

/// `MAP_FIXED`, include/uapi/asm-generic/mman-common.h.
const FIXED: u64 = 0x10;

/// What to do at a breakpoint.
#[derive(Clone, Debug)]
enum Role {
    /// A function on the way.
    Function(Mark),
    /// The one before is done: the loader, or start code that passes on. With what is reached when
    /// the trace ends here.
    HandOver {
        what: &'static str,
        reached: Option<Reached>,
    },
    /// A resolver that an `IRELATIVE` relocation names.
    Resolver,
}

/// How a trace ended.
pub(super) struct End {
    pub reached: Reached,
    pub how: String,
}

/// A system call that was entered.
struct Call {
    name: String,
    args: [u64; 6],
    /// The arguments in words.
    arguments: Vec<String>,
    /// The string among them.
    text: Option<String>,
    pc: u64,
}

/// The loader's file.
struct Loader {
    elf: Elf,
    bias: u64,
    symbols: Symbols,
}

/// A traced process and what was seen of it.
pub(super) struct Tracer<'a> {
    process: Tracee,
    /// The file as it is in memory at exec.
    elf: Elf,
    facts: &'a Facts,
    bias: u64,
    page_size: u64,
    dynamic: Option<Dynamic>,
    symbols: Symbols,
    loader: Option<Loader>,
    stack: Option<InitialStack>,
    watch: Watch,
    /// Words that changed since the last step.
    changed: Vec<usize>,
    stops: BTreeMap<u64, Role>,
    phase: (By, Source),
    entered: Option<Call>,
    /// Instructions to step yet to see who stores what.
    steps_left: u64,
    /// Instructions to step yet to find main.
    search_left: u64,
    main_unknown: bool,
    /// Where main is looked for by its arguments: after this address was reached, 0 from now on.
    search_from: u64,
    previous_pc: u64,
    pub single_steps: u64,
    pub steps: Vec<Step>,
    pub notes: Vec<String>,
}

impl<'a> Tracer<'a> {
    /// Takes over `process`, which is `elf` at its first instruction, and tells what the kernel did.
    ///
    /// # Errors
    /// `/proc/PID` cannot be read, or the memory.
    pub fn new(
        process: Tracee,
        file: &Elf,
        facts: &'a Facts,
        step: Option<bool>,
    ) -> anyhow::Result<Self> {
        let page_size = rustix::param::page_size() as u64;
        let registers = process.registers()?;
        let stack = stack::read(&process, registers.sp());
        let value = |number| stack.as_ref().and_then(|s| stack::auxiliary(s, number));
        let bias = value(9).map_or(0, |entry| entry.wrapping_sub(file.e_entry));
        let elf = in_memory(&process, file, bias)?;
        let dynamic = elf.dynamic().map_err(crate::elf::OpenError::into_failure)?;
        let relocations = elf
            .relocations(dynamic.as_ref())
            .map_err(crate::elf::OpenError::into_failure)?;
        let watch = Watch::new(relocations.iter(), bias, |at, b| process.read(at, b));
        let symbols = Symbols::of(file);
        let loader = facts
            .interpreter
            .as_ref()
            .and_then(|path| Elf::open(std::path::Path::new(path)).ok())
            .map(|elf| Loader {
                bias: value(7).unwrap_or(0),
                symbols: Symbols::of(&elf),
                elf,
            });
        let who = facts.start_code.who;
        let converted = is_converted(&elf);
        let phase = match &facts.interpreter {
            Some(path) => (By::Loader, loader_source(path)),
            None => (
                By::StartCode,
                sources::entry(who, converted.is_some(), &facts.machine),
            ),
        };
        let mut tracer = Self {
            process,
            elf,
            facts,
            bias,
            page_size,
            dynamic,
            symbols,
            loader,
            stack,
            watch,
            changed: Vec::new(),
            stops: BTreeMap::new(),
            phase,
            entered: None,
            steps_left: 0,
            search_left: 0,
            main_unknown: false,
            search_from: 0,
            previous_pc: registers.pc(),
            single_steps: 0,
            steps: Vec::new(),
            notes: Vec::new(),
        };
        tracer.tell_exec(registers.pc())?;
        tracer.plan(converted, registers.pc())?;
        tracer.decide_on_steps(step);
        Ok(tracer)
    }

    fn push(
        &mut self,
        by: By,
        what: impl Into<String>,
        source: Option<Source>,
        seen: Seen,
        event: Event,
    ) {
        self.steps.push(Step {
            number: self.steps.len() + 1,
            by,
            what: what.into(),
            source,
            seen,
            event,
        });
    }

    /// What the kernel has done before the first instruction.
    fn tell_exec(&mut self, pc: u64) -> anyhow::Result<()> {
        let linux = |file: &str, function: &str| {
            Some(Source {
                whose: "Linux".into(),
                file: Some(file.into()),
                function: Some(function.into()),
            })
        };
        let mappings = self.mappings(|_| true)?;
        let randomize_va_space = std::fs::read_to_string("/proc/sys/kernel/randomize_va_space")
            .ok()
            .and_then(|text| text.trim().parse().ok());
        let place = if self.elf.e_type == elf::ET_EXEC.0 {
            "at the addresses in the file: load bias 0".to_owned()
        } else {
            format!("at load bias {}", hex(self.bias))
        };
        let loads = self.elf.segments_of(elf::PT_LOAD.0).count();
        self.push(
            By::Kernel,
            format!("maps the program, {loads} PT_LOAD segments, {place}"),
            linux("fs/binfmt_elf.c", "load_elf_binary"),
            Seen::ExecStop,
            Event::Exec {
                mappings,
                randomize_va_space,
            },
        );
        if let Some(stack) = self.stack.clone() {
            self.push(
                By::Kernel,
                format!(
                    "puts argc, {}, {} and {} on the stack",
                    count(stack.argv.len(), "argument"),
                    count(stack.envp.len(), "environment string"),
                    count(stack.auxv.len(), "auxiliary vector entry"),
                ),
                linux("fs/binfmt_elf.c", "create_elf_tables"),
                Seen::ExecStop,
                Event::Stack { stack },
            );
        }
        let rows = self.dynamic_rows();
        if let Some(segment) = self
            .elf
            .segment(elf::PT_DYNAMIC.0)
            .filter(|_| !rows.is_empty())
        {
            let address = hex(self.bias.wrapping_add(segment.p_vaddr));
            self.push(
                By::Linker,
                format!(
                    "left _DYNAMIC at {address}, {} rows, for whoever relocates",
                    rows.len()
                ),
                None,
                Seen::ExecStop,
                Event::Dynamic { address, rows },
            );
        }
        let (what, link_address, symbol, source) = match &self.loader {
            Some(loader) => {
                let link = pc.wrapping_sub(loader.bias);
                let file = self.facts.interpreter.clone().unwrap_or_default();
                let symbol = loader.symbols.name(link);
                (
                    format!("jumps to the entry of the loader {file}, not of the program"),
                    None,
                    symbol,
                    self.phase.1.clone(),
                )
            }
            None => {
                let link = pc.wrapping_sub(self.bias);
                (
                    format!(
                        "jumps to e_entry, {} + bias: the first instruction",
                        hex(self.elf.e_entry)
                    ),
                    Some(hex(link)),
                    self.symbols.name(link),
                    self.phase.1.clone(),
                )
            }
        };
        self.push(
            By::Kernel,
            what,
            Some(source),
            Seen::ExecStop,
            Event::Function {
                address: hex(pc),
                link_address,
                symbol,
            },
        );
        Ok(())
    }

    fn dynamic_rows(&self) -> Vec<DynamicRow> {
        let Ok(explained) = Explained::of(&self.elf, self.page_size, Some(self.bias), false) else {
            return Vec::new();
        };
        let at = |link: &str| {
            u64::from_str_radix(link.trim_start_matches("0x"), 16)
                .map_or_else(|_| link.to_owned(), |v| hex(self.bias.wrapping_add(v)))
        };
        explained
            .dynamic
            .into_iter()
            .map(|row| DynamicRow {
                at: at(&row.at),
                tag: row.tag,
                value: row.value,
                shows: row.shows,
                meaning: row.meaning,
                read_by: row.read_by,
            })
            .collect()
    }

    /// Sets the breakpoints: functions on the way, hand-overs, main.
    fn plan(&mut self, converted: Option<u64>, pc: u64) -> anyhow::Result<()> {
        let mut whose: Vec<Who> = self.facts.runtimes.iter().map(|r| r.who).collect();
        whose.push(self.facts.start_code.who);
        let mut stops: BTreeMap<u64, Role> = BTreeMap::new();
        for mark in sources::marks(&self.symbols, &whose, self.facts.file_type) {
            stops.insert(mark.link_address, Role::Function(mark));
        }
        let hand_over = |what, reached| Role::HandOver { what, reached };
        let go_main = self
            .symbols
            .named("main.main")
            .map(|s| s.value)
            .find(|_| self.facts.has_runtime(Who::Go));
        let c_main = self.main_symbol();
        if self.facts.interpreter.is_some() {
            stops.insert(self.elf.e_entry, hand_over("the program's e_entry", None));
        }
        if let Some(entry) = converted {
            stops.insert(entry, hand_over("the entry that the file had before", None));
        }
        match (go_main, c_main) {
            (Some(go), c) => {
                if let Some(c) = c {
                    stops.insert(c, hand_over("Go's runtime", None));
                }
                stops.insert(go, hand_over("main.main", Some(Reached::Main)));
            }
            (None, Some(c)) => {
                stops.insert(c, hand_over("main", Some(Reached::Main)));
            }
            (None, None) => {
                self.main_unknown = true;
                let words = self.watch.words.len() as u64;
                if self.facts.interpreter.is_some() {
                    self.search_from = self.bias.wrapping_add(self.elf.e_entry);
                    self.search_left = 2000;
                } else if let Some(entry) = converted {
                    self.search_from = self.bias.wrapping_add(entry);
                    self.search_left = 2000;
                } else if self.facts.start_code.who == Who::Piestart && words > FEW_WORDS {
                    self.search_from = FIRST_CALL;
                    self.search_left = 2000;
                } else {
                    self.search_left = (STEPS_OF_START + 24 * words).min(STEPS_TO_MAIN);
                }
                self.notes.push(
                    "the file has no symbol for main (strip took it): it is looked for by the arguments that it or __libc_start_main is called with"
                        .into(),
                );
            }
        }
        let resolvers: Vec<u64> = self
            .watch
            .words
            .iter()
            .filter(|w| {
                RelocKind::of(self.elf.e_machine, w.relocation.r_type) == RelocKind::Irelative
            })
            .map(|w| w.relocation.addend.map_or(w.before, i64::cast_unsigned))
            .take(RESOLVERS)
            .collect();
        for link in resolvers {
            stops.entry(link).or_insert(Role::Resolver);
        }
        for (link, role) in stops {
            let address = self.bias.wrapping_add(link);
            // The first instruction has been told.
            if address == pc {
                continue;
            }
            if self.process.set_breakpoint(address).is_ok() {
                self.stops.insert(address, role);
            }
        }
        Ok(())
    }

    /// The link address of the main that C, Rust or Zig names, where there is a symbol for it.
    fn main_symbol(&self) -> Option<u64> {
        let code = |value: u64| {
            self.elf
                .load_at(value, 1)
                .is_some_and(Segment::is_executable)
        };
        if let Some(s) = self.symbols.named("main").find(|s| code(s.value)) {
            return Some(s.value);
        }
        // Zig: the root source file's `main`; Rust without std: `crate::main`, mangled.
        let unique = |wanted: &dyn Fn(&str) -> bool| {
            let mut found: Vec<u64> = self
                .symbols
                .iter()
                .filter(|s| s.st_type == elf::STT_FUNC.0 && code(s.value) && wanted(&s.name))
                .map(|s| s.value)
                .collect();
            found.dedup();
            (found.len() == 1).then(|| found[0])
        };
        match self.facts.start_code.who {
            Who::Zig => unique(&|name| {
                name.strip_suffix(".main")
                    .is_some_and(|root| !root.contains('.') && !root.contains('('))
            }),
            Who::Piestart => unique(&|name| {
                name.starts_with("_ZN") && name.contains("4main17h")
                    || name.starts_with("_R") && name.ends_with("4main")
            }),
            _ => None,
        }
    }

    /// Whether to step instruction by instruction: asked for, or little enough to do.
    fn decide_on_steps(&mut self, step: Option<bool>) {
        let words = self.watch.words.len();
        let bytes = self.watch.bytes();
        let dynamic = self.facts.interpreter.is_some();
        match step {
            Some(false) => {}
            Some(true) if bytes > STEP_BYTES => self.notes.push(format!(
                "--step: the words that relocations name spread over {bytes} bytes, more than the {STEP_BYTES} that are compared after each instruction; seen at system calls and breakpoints instead"
            )),
            Some(true) => self.steps_left = STEPS_ASKED,
            None if words > 0 && words <= STEP_WORDS && bytes <= STEP_BYTES && !dynamic => {
                self.steps_left = STEPS;
            }
            None => {}
        }
    }

    /// Lets it run to main, or to where it ends.
    ///
    /// # Errors
    /// What ptrace(2) says.
    pub fn follow(&mut self) -> anyhow::Result<End> {
        loop {
            let stop = self.next()?;
            match stop {
                Stop::Enters(number, args) => {
                    self.compare(None);
                    if self.search_is_over()
                        && self.entered.is_none()
                        && self.main_unknown
                        && self.phase.0 != By::Loader
                        && !calls::is_start_call(number)
                        && number != libc::SYS_write.cast_unsigned()
                        && number != libc::SYS_exit_group.cast_unsigned()
                    {
                        self.flush();
                        return Ok(End {
                            reached: Reached::FirstSystemCall,
                            how: format!(
                                "stopped at {}, the first system call that no start code makes; its main is not known",
                                calls::name(number)
                            ),
                        });
                    }
                    let pc = self.process.registers()?.pc();
                    let name = calls::name(number);
                    if self.search_from == FIRST_CALL {
                        self.search_from = 0;
                    }
                    let (arguments, text) = calls::arguments(&self.process, &name, args);
                    let last = matches!(&*name, "exit" | "exit_group");
                    self.entered = Some(Call {
                        name,
                        args,
                        arguments,
                        text,
                        pc,
                    });
                    if last {
                        self.tell_call(None)?;
                    }
                }
                Stop::Leaves(result) => {
                    if self.entered.is_some() {
                        self.tell_call(Some(result))?;
                    }
                }
                Stop::Breakpoint(address) => {
                    if let Some(end) = self.at_breakpoint(address)? {
                        return Ok(end);
                    }
                }
                Stop::Stepped => {}
                Stop::Signal(signal, address) => self.tell_signal(signal, address)?,
                Stop::Replaced => {
                    return Ok(End {
                        reached: Reached::Ended,
                        how: "replaced itself by another program (execve) before its main".into(),
                    });
                }
                Stop::TimeLimit => {
                    self.compare(None);
                    self.flush();
                    let pc = self.process.registers()?.pc();
                    return Ok(End {
                        reached: Reached::TimeLimit,
                        how: format!(
                            "stopped at {}, before its main, when the time limit had passed",
                            self.place(pc)
                        ),
                    });
                }
                Stop::Exited(code) => return Ok(self.ended(Some(code), None)),
                Stop::Killed(signal) => return Ok(self.ended(None, Some(signal))),
            }
        }
    }

    fn search_is_over(&self) -> bool {
        self.search_left == 0 || self.search_from != 0
    }

    /// The next stop that is told: by system calls and breakpoints, or step by step.
    fn next(&mut self) -> anyhow::Result<Stop> {
        loop {
            let searching = self.main_unknown && self.search_left > 0 && self.search_from == 0;
            if self.steps_left == 0 && !searching || self.entered.is_some() {
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
                self.single_steps += 1;
                self.steps_left -= 1;
                self.compare(Some(Store { pc }));
                if self.watch.words.iter().all(|w| w.after.is_some()) {
                    // Nothing is left that a step could show.
                    self.steps_left = 0;
                } else if self.steps_left == 0 {
                    self.notes.push(format!(
                        "single steps ended after {} instructions, their bound; from there on by system calls and breakpoints",
                        self.single_steps
                    ));
                }
            }
            if searching {
                self.search_left -= 1;
                if let Some(stop) = self.search()? {
                    return Ok(stop);
                }
            }
        }
    }

    /// Whether the registers are those of a call of `__libc_start_main(main, argc, argv, …)` or of
    /// `main(argc, argv, envp)`. The first gives main's address, the second is main.
    fn search(&mut self) -> anyhow::Result<Option<Stop>> {
        let Some((argc, argv, envp)) = self.stack.as_ref().map(|s| {
            let number = |text: &str| {
                u64::from_str_radix(text.trim_start_matches("0x"), 16).unwrap_or(u64::MAX)
            };
            (s.argc, number(&s.argv_at), number(&s.envp_at))
        }) else {
            return Ok(None);
        };
        let r = self.process.registers()?;
        let code = |address: u64| {
            self.elf
                .load_at(address.wrapping_sub(self.bias), 1)
                .is_some_and(Segment::is_executable)
        };
        let hand_over = |what| Role::HandOver {
            what,
            reached: Some(Reached::Main),
        };
        let (pc, arguments) = (r.pc(), r.arguments());
        let longest = Arch::host().map_or(0, |host| host.longest_instruction);
        if arguments[1..] == [argc, argv] && code(arguments[0]) {
            let main = arguments[0];
            if self.process.set_breakpoint(main).is_ok() {
                self.stops.insert(
                    main,
                    hand_over("main, the first argument of __libc_start_main"),
                );
                self.main_unknown = false;
            }
            return Ok(None);
        }
        if arguments == [argc, argv, envp] && code(pc) && !self.is_init_function(pc) {
            let back = r.link().or_else(|| self.process.word(r.sp()));
            let called = back
                .is_some_and(|back| back > self.previous_pc && back - self.previous_pc <= longest);
            if called && pc.abs_diff(self.previous_pc) > longest {
                self.main_unknown = false;
                self.stops
                    .insert(pc, hand_over("main, known by its arguments"));
                return Ok(Some(Stop::Breakpoint(pc)));
            }
        }
        Ok(None)
    }

    /// Whether the init array or `DT_INIT` names the function at `address`.
    fn is_init_function(&self, address: u64) -> bool {
        let Some(dynamic) = &self.dynamic else {
            return false;
        };
        let array = |at: elf::DynamicTag, size: elf::DynamicTag| {
            let (Some(at), Some(size)) = (dynamic.get(at), dynamic.get(size)) else {
                return false;
            };
            (0..(size / 8).min(4096)).any(|i| {
                self.process
                    .word(self.bias.wrapping_add(at).wrapping_add(8 * i))
                    == Some(address)
            })
        };
        dynamic.get(elf::DT_INIT).map(|v| self.bias.wrapping_add(v)) == Some(address)
            || array(elf::DT_INIT_ARRAY, elf::DT_INIT_ARRAYSZ)
            || array(elf::DT_PREINIT_ARRAY, elf::DT_PREINIT_ARRAYSZ)
    }

    fn at_breakpoint(&mut self, address: u64) -> anyhow::Result<Option<End>> {
        self.compare(None);
        self.flush();
        let Some(role) = self.stops.remove(&address) else {
            return Ok(None);
        };
        let link = address.wrapping_sub(self.bias);
        match role {
            Role::Function(mark) => {
                self.phase = (mark.by, mark.source.clone());
                self.push(
                    mark.by,
                    format!("enters {}", mark.symbol),
                    Some(mark.source),
                    Seen::Breakpoint,
                    Event::Function {
                        address: hex(address),
                        link_address: Some(hex(link)),
                        symbol: Some(mark.symbol),
                    },
                );
                Ok(None)
            }
            Role::Resolver => {
                let others: Vec<u64> = self
                    .stops
                    .iter()
                    .filter(|(_, role)| matches!(role, Role::Resolver))
                    .map(|(other, _)| *other)
                    .collect();
                for other in others {
                    self.stops.remove(&other);
                    self.process.remove_breakpoint(other)?;
                }
                let symbol = self.symbols.name(link);
                let source = self.relocation_source(true);
                self.push(
                    self.phase.0,
                    "calls the first resolver that an IRELATIVE relocation names",
                    Some(source),
                    Seen::Breakpoint,
                    Event::Function {
                        address: hex(address),
                        link_address: Some(hex(link)),
                        symbol,
                    },
                );
                Ok(None)
            }
            Role::HandOver { what, reached } => {
                let r = self.process.registers()?;
                let symbol = self.symbols.name(link);
                let (by, source) = self.hand_over_source(what, reached == Some(Reached::Main));
                // Go's, Zig's and Rust's take something else.
                let is_c_main = symbol.as_deref() == Some("main") || what.starts_with("main, ");
                self.push(
                    by,
                    format!("hands over to {what}"),
                    Some(source),
                    Seen::Breakpoint,
                    Event::HandOver {
                        address: hex(address),
                        link_address: Some(hex(link)),
                        symbol: symbol.clone(),
                        arguments: if is_c_main {
                            r.arguments().map(hex).to_vec()
                        } else {
                            Vec::new()
                        },
                        is_main: reached == Some(Reached::Main),
                    },
                );
                if address == self.search_from {
                    self.search_from = 0;
                }
                self.phase = self.after_hand_over();
                Ok(reached.map(|reached| End {
                    reached,
                    how: format!(
                        "stopped at the first instruction of {what}, {}{}",
                        hex(address),
                        symbol.map(|s| format!(" ({s})")).unwrap_or_default()
                    ),
                }))
            }
        }
    }

    /// Where the code stands that hands over.
    fn hand_over_source(&self, what: &str, is_main: bool) -> (By, Source) {
        let has = |who| self.facts.has_runtime(who) || self.facts.start_code.who == who;
        if what == "main.main" {
            return (By::Program, source(Who::Go, "runtime/proc.go", "main"));
        }
        if is_main && has(Who::Glibc) {
            let file = "sysdeps/nptl/libc_start_call_main.h";
            return (
                By::Program,
                source(Who::Glibc, file, "__libc_start_call_main"),
            );
        }
        if is_main && has(Who::Musl) {
            let file = "src/env/__libc_start_main.c";
            return (
                By::Program,
                source(Who::Musl, file, "libc_start_main_stage2"),
            );
        }
        if is_main && has(Who::Zig) {
            return (
                By::StartCode,
                source(Who::Zig, "lib/std/start.zig", "callMain"),
            );
        }
        match (self.phase.0, self.facts.start_code.who) {
            (By::StartCode, Who::Piestart) => (
                By::StartCode,
                source(Who::Piestart, "src/start/handoff.rs", "hand_over"),
            ),
            _ => self.phase.clone(),
        }
    }

    /// Whose code runs once the loader or the start code has handed over.
    fn after_hand_over(&self) -> (By, Source) {
        let who = self.facts.start_code.who;
        if self.phase.0 == By::Loader {
            return (
                By::StartCode,
                sources::entry(who, false, &self.facts.machine),
            );
        }
        (By::Program, self.program_source())
    }

    fn program_source(&self) -> Source {
        let whose = self
            .facts
            .runtimes
            .first()
            .map_or("the program", |r| r.who.name());
        Source {
            whose: whose.into(),
            file: None,
            function: None,
        }
    }

    fn compare(&mut self, store: Option<Store>) {
        let process = &self.process;
        let changed = self
            .watch
            .compare(store, |at, bytes| process.read(at, bytes));
        self.changed.extend(changed);
    }

    /// Tells the words that changed since the last step.
    fn flush(&mut self) {
        if self.changed.is_empty() {
            return;
        }
        let mut changed = std::mem::take(&mut self.changed);
        // Words that a move of their page took away for a moment, and brought back.
        changed.retain(|&i| self.watch.words[i].after.is_some());
        changed.sort_unstable_by_key(|&i| (self.watch.words[i].address, i));
        changed.dedup();
        if changed.is_empty() {
            return;
        }
        let number = self.steps.len() + 1;
        let maps = self.maps().unwrap_or_default();
        let by_step = changed.iter().all(|&i| self.watch.words[i].store.is_some());
        let mut groups: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for i in changed {
            let w = &mut self.watch.words[i];
            w.step = Some(number);
            groups
                .entry((w.relocation.table, w.relocation.r_type))
                .or_default()
                .push(i);
        }
        let mut total = 0;
        let mut only_resolvers = true;
        let groups: Vec<Group> = groups
            .into_iter()
            .map(|((table, r_type), words)| {
                let kind = RelocKind::of(self.elf.e_machine, r_type);
                total += words.len();
                only_resolvers &= kind == RelocKind::Irelative;
                let mut stored_by: Vec<StoredBy> = Vec::new();
                for &i in &words {
                    let Some(store) = self.watch.words[i].store else {
                        continue;
                    };
                    let function = self.function(store.pc);
                    match stored_by.iter_mut().find(|s| s.function == function) {
                        Some(s) => s.count += 1,
                        None => stored_by.push(StoredBy { function, count: 1 }),
                    }
                }
                Group {
                    table,
                    r#type: names::relocation(self.elf.e_machine, r_type).into_owned(),
                    kind,
                    count: words.len() as u64,
                    first: self.word(words[0], &maps),
                    last: self.word(words[words.len() - 1], &maps),
                    stored_by,
                }
            })
            .collect();
        let seen = if by_step {
            Seen::SingleStep
        } else {
            Seen::MemoryCompare
        };
        let what = match (total, only_resolvers) {
            (1, false) => "has relocated 1 word".to_owned(),
            (n, false) => format!("has relocated {n} words"),
            (n, true) => {
                format!("has called {n} IRELATIVE resolvers and stored what they returned")
            }
        };
        // A store that was seen tells the function; piestart's names tell the file.
        let stored: Vec<&StoredBy> = groups.iter().flat_map(|g| &g.stored_by).collect();
        let ours = stored
            .first()
            .filter(|first| by_step && stored.iter().all(|s| s.function == first.function))
            .and_then(|first| {
                let (module, function) = first
                    .function
                    .strip_prefix("piestart::")?
                    .split_once("::")?;
                (!module.contains('<'))
                    .then(|| source(Who::Piestart, &format!("src/{module}.rs"), function))
            });
        let source = ours.unwrap_or_else(|| self.relocation_source(only_resolvers));
        self.push(
            self.phase.0,
            what,
            Some(source),
            seen,
            Event::Relocations { groups },
        );
    }

    /// Where the code stands that relocates.
    fn relocation_source(&self, resolvers: bool) -> Source {
        match (self.phase.0, self.facts.start_code.who) {
            (By::StartCode, Who::Piestart) if resolvers => {
                source(Who::Piestart, "src/start/relocate.rs", "tables")
            }
            (By::StartCode, Who::Piestart) => {
                source(Who::Piestart, "src/start/relocate.rs", "relocate")
            }
            (By::StartCode, Who::Musl) => source(Who::Musl, "ldso/dlstart.c", "_dlstart_c"),
            // A static-PIE's are called by _dl_relocate_static_pie, like the rest.
            (By::Program, _)
                if resolvers
                    && self.phase.1.whose == Who::Glibc.name()
                    && self.facts.file_type == FileType::Static =>
            {
                source(Who::Glibc, "csu/libc-start.c", "apply_irel")
            }
            (By::Loader, _) if self.phase.1.whose == Who::Glibc.name() => {
                source(Who::Glibc, "elf/dl-reloc.c", "_dl_relocate_object")
            }
            (By::Loader, _) if self.phase.1.whose == Who::Musl.name() => {
                source(Who::Musl, "ldso/dynlink.c", "do_relocs")
            }
            _ => self.phase.1.clone(),
        }
    }

    fn word(&self, index: usize, maps: &[Map]) -> Word {
        let w = &self.watch.words[index];
        let r = &w.relocation;
        let kind = RelocKind::of(self.elf.e_machine, r.r_type);
        let symbol = (r.symbol != 0)
            .then(|| {
                self.dynamic
                    .as_ref()
                    .and_then(|d| self.elf.dynamic_symbol(d, r.symbol))
            })
            .flatten()
            .map(|s| s.name);
        let target = w.after.filter(|_| kind != RelocKind::Tls);
        let points_to = target
            .map(|after| after.wrapping_sub(self.bias))
            .filter(|link| self.elf.load_at(*link, 0).is_some());
        let points_to_name = match (points_to, target) {
            (Some(link), _) => self.symbols.name(link),
            (None, Some(after)) => module(maps, after),
            _ => None,
        };
        Word {
            table: r.table,
            r#type: names::relocation(self.elf.e_machine, r.r_type).into_owned(),
            address: hex(w.address),
            link_address: hex(r.place),
            place_name: self.symbols.name(r.place),
            before: hex(w.before),
            after: w.after.map(hex),
            at_end: hex(w.now),
            symbol,
            addend: r.addend.map(|a| hex(a.cast_unsigned())),
            points_to: points_to.map(hex),
            points_to_name,
            expected: self.expected(index).map(hex),
            step: w.step,
            stored_at: w.store.map(|s| hex(s.pc)),
            stored_by: w.store.map(|s| self.function(s.pc)),
        }
    }

    /// bias + addend, for relative relocations.
    fn expected(&self, index: usize) -> Option<u64> {
        let w = &self.watch.words[index];
        let r = &w.relocation;
        (RelocKind::of(self.elf.e_machine, r.r_type) == RelocKind::Relative).then(|| {
            let addend = r.addend.map_or(w.before, i64::cast_unsigned);
            self.bias.wrapping_add(addend)
        })
    }

    /// The function at `pc`, by its symbol or its file.
    fn function(&self, pc: u64) -> String {
        match self.symbols.at(pc.wrapping_sub(self.bias)) {
            Some((symbol, _)) => sources::demangled(&symbol.name),
            None => self.place(pc),
        }
    }

    /// `pc` as a symbol, an offset in a file, or a number.
    fn place(&self, pc: u64) -> String {
        let link = pc.wrapping_sub(self.bias);
        if self.elf.load_at(link, 1).is_some() {
            return self
                .symbols
                .name(link)
                .unwrap_or_else(|| format!("{} (link address {})", hex(pc), hex(link)));
        }
        if let Some(loader) = &self.loader {
            let link = pc.wrapping_sub(loader.bias);
            if loader.elf.load_at(link, 1).is_some()
                && let Some(name) = loader.symbols.name(link)
            {
                return name;
            }
        }
        module(&self.maps().unwrap_or_default(), pc).unwrap_or_else(|| hex(pc))
    }

    fn tell_call(&mut self, result: Option<i64>) -> anyhow::Result<()> {
        self.flush();
        let Some(Call {
            name,
            args,
            arguments,
            text,
            pc,
        }) = self.entered.take()
        else {
            return Ok(());
        };
        if name == "mmap" && args[3] & FIXED != 0 && result == i64::try_from(args[0]).ok() {
            let process = &self.process;
            let pages = args[0]..args[0].saturating_add(args[1]);
            self.watch
                .emptied(&pages, |at, bytes| process.read(at, bytes));
        }
        self.leave_stripped_start_code(&name);
        let outcome = result.map_or_else(|| "does not return".to_owned(), calls::outcome);
        let (by, source) = (self.phase.0, self.call_source(&name, &args));
        if matches!(&*name, "mprotect" | "mseal") {
            let end = args[0]
                .saturating_add(args[1])
                .next_multiple_of(self.page_size);
            let pages = args[0]..end.max(args[0]);
            let covers = self.covers(&pages);
            let permissions = (name == "mprotect").then(|| calls::letters(args[2]));
            let verb = match (&permissions, result) {
                (_, Some(r)) if r < 0 => "tries and fails to protect",
                (None, _) => "seals",
                (Some(p), _) if p == "r--" => "makes read-only",
                (Some(p), _) if p == "rw-" => "makes writable",
                (Some(p), _) if p == "---" => "closes",
                _ => "protects",
            };
            let after = self.mappings(|m| m.overlap(&pages) > 0)?;
            self.push(
                by,
                format!("{verb} {covers}"),
                source,
                Seen::SystemCallStop,
                Event::Protect {
                    call: name,
                    start: hex(pages.start),
                    end: hex(pages.end),
                    pages: (pages.end - pages.start) / self.page_size,
                    permissions,
                    covers,
                    outcome,
                    after,
                },
            );
            return Ok(());
        }
        if let Some(Step {
            by: last_by,
            event:
                Event::SystemCall {
                    name: last,
                    count,
                    result,
                    text: None,
                    ..
                },
            what,
            ..
        }) = self.steps.last_mut()
            && *last == name
            && *last_by == by
        {
            *count += 1;
            *result = outcome;
            *what = format!("calls {name} {count} times");
            return Ok(());
        }
        let from = Some(self.place(pc));
        self.push(
            by,
            format!("calls {name}"),
            source,
            Seen::SystemCallStop,
            Event::SystemCall {
                name,
                count: 1,
                arguments,
                text,
                result: outcome,
                from,
            },
        );
        Ok(())
    }

    /// Without symbols no breakpoint tells where our start code passes on to a libc or to Go; a
    /// system call that it never makes then does.
    fn leave_stripped_start_code(&mut self, name: &str) {
        let passes_on = is_converted(&self.elf).is_some()
            || self.facts.has_runtime(Who::Musl)
            || self.facts.has_runtime(Who::Glibc);
        if self.phase.0 == By::StartCode
            && self.facts.start_code.who == Who::Piestart
            && passes_on
            && self.symbols.iter().next().is_none()
            && !matches!(
                name,
                "mprotect"
                    | "mseal"
                    | "madvise"
                    | "mincore"
                    | "prctl"
                    | "mmap"
                    | "mremap"
                    | "munmap"
                    | "write"
                    | "exit_group"
            )
        {
            self.phase = (By::Program, self.program_source());
        }
    }

    fn call_source(&self, name: &str, args: &[u64; 6]) -> Option<Source> {
        let ours = self.phase.0 == By::StartCode && self.facts.start_code.who == Who::Piestart;
        Some(match name {
            // Writable again: the TLS block, between its guards.
            "mprotect" if ours && args[2] & 2 != 0 => {
                source(Who::Piestart, "src/start/tls.rs", "set_up")
            }
            "mprotect" | "mseal" if ours => {
                source(Who::Piestart, "src/start/protect.rs", "protect")
            }
            "mmap" | "prctl" if ours && (name == "prctl" || args[3] & FIXED != 0) => {
                source(Who::Piestart, "src/start/anonymous.rs", "move_relro")
            }
            "arch_prctl" | "mmap" if ours => source(Who::Piestart, "src/start/tls.rs", "set_up"),
            "write" | "exit_group" if ours => source(Who::Piestart, "src/start/die.rs", "die"),
            "mprotect"
                if self.phase.0 == By::Loader
                    && self.phase.1.whose == Who::Glibc.name()
                    && args[2] == 1 =>
            {
                source(Who::Glibc, "elf/dl-reloc.c", "_dl_protect_relro")
            }
            "mprotect" | "mseal" => self.phase.1.clone(),
            // Which function of theirs is told by where the call was made.
            _ => Source {
                whose: self.phase.1.whose.clone(),
                file: None,
                function: None,
            },
        })
    }

    /// What of the program or of its libraries `pages` are.
    fn covers(&self, pages: &Range<u64>) -> String {
        let count = (pages.end - pages.start) / self.page_size;
        let count = format!("{count} page{}", if count == 1 { "" } else { "s" });
        if let Some(relro) = self.elf.relro(self.page_size) {
            let here = pages.start.wrapping_sub(self.bias)..pages.end.wrapping_sub(self.bias);
            let size = relro.bytes();
            let common = size - relro.left(&[here]);
            let whole =
                pages.end - pages.start > size.next_multiple_of(self.page_size) + self.page_size;
            if common == size && whole {
                return format!(
                    "{count} of the image, all {size} bytes of PT_GNU_RELRO among them"
                );
            }
            if common > 0 {
                return if common == size {
                    format!("RELRO: {count}, all {size} bytes of PT_GNU_RELRO")
                } else {
                    format!("RELRO: {count}, {common} of {size} bytes of PT_GNU_RELRO")
                };
            }
        }
        let maps = self.maps().unwrap_or_default();
        let name = maps
            .iter()
            .find(|m| m.overlap(pages) > 0)
            .map(|m| file_name(&m.name).to_owned())
            .filter(|name| !name.is_empty());
        match name {
            Some(name) => format!("{count} of {name}"),
            None => format!("{count} of anonymous memory"),
        }
    }

    fn tell_signal(&mut self, signal: Signal, address: u64) -> anyhow::Result<()> {
        self.compare(None);
        self.flush();
        let pc = self.process.registers()?.pc();
        let fault = matches!(
            signal,
            Signal::SIGSEGV | Signal::SIGBUS | Signal::SIGILL | Signal::SIGFPE
        );
        let place = self.place(pc);
        self.push(
            if fault { By::Kernel } else { self.phase.0 },
            if fault {
                format!("stops it with {signal} in {place}")
            } else {
                format!("gets {signal}")
            },
            Some(self.phase.1.clone()).filter(|_| !fault),
            Seen::Signal,
            Event::Signal {
                signal: signal.to_string(),
                pc: hex(pc),
                symbol: Some(place),
                address: fault.then(|| hex(address)),
            },
        );
        Ok(())
    }

    fn ended(&mut self, exit_status: Option<i32>, signal: Option<Signal>) -> End {
        self.flush();
        let (by, what, how) = match (exit_status, signal) {
            (None, Some(signal)) => (
                By::Kernel,
                format!("ends it with {signal}, before its main"),
                format!("was ended before its main by {signal}"),
            ),
            (code, _) => {
                let code = code.unwrap_or_default();
                (
                    self.phase.0,
                    format!("ends with exit status {code}, before its main"),
                    format!("ended before its main with exit status {code}"),
                )
            }
        };
        self.push(
            by,
            what,
            None,
            Seen::Signal,
            Event::Ended {
                exit_status,
                signal: signal.map(|s| s.to_string()),
                stderr: String::new(),
            },
        );
        End {
            reached: Reached::Ended,
            how,
        }
    }

    fn maps(&self) -> anyhow::Result<Vec<Map>> {
        maps::of(self.process.id())
    }

    /// Those mappings that are `wanted`, from `/proc/PID/smaps`.
    fn mappings(&self, wanted: impl Fn(&Map) -> bool) -> anyhow::Result<Vec<Mapped>> {
        Ok(maps::with_seals(self.process.id())?
            .iter()
            .filter(|m| wanted(m))
            .map(|m| Mapped {
                start: hex(m.range.start),
                end: hex(m.range.end),
                permissions: m.permissions.clone(),
                sealed: m.sealed,
                name: m.name.clone(),
                is: self.is(m),
            })
            .collect())
    }

    /// What of the program a mapping is.
    fn is(&self, m: &Map) -> String {
        let mut is: Vec<String> = self
            .elf
            .segments
            .iter()
            .enumerate()
            .filter(|(_, s)| s.p_type == elf::PT_LOAD.0 && s.p_memsz > 0)
            .filter(|(_, s)| {
                let start = self.bias.wrapping_add(s.p_vaddr);
                m.overlap(&(start..start.saturating_add(s.p_memsz))) > 0
            })
            .map(|(i, s)| format!("PT_LOAD {i} ({})", s.permissions()))
            .collect();
        let run_time =
            |run: &Range<u64>| self.bias.wrapping_add(run.start)..self.bias.wrapping_add(run.end);
        if let Some(relro) = self.elf.relro(self.page_size)
            && relro.runs.iter().any(|run| m.overlap(&run_time(run)) > 0)
        {
            is.push("RELRO".into());
        }
        if is.is_empty()
            && let Some(loader) = &self.loader
            && loader
                .elf
                .load_at(m.range.start.wrapping_sub(loader.bias), 1)
                .is_some()
        {
            return "the loader".into();
        }
        if is.is_empty() {
            return match &*m.name {
                "[stack]" => "the initial stack".into(),
                "[heap]" => "for brk".into(),
                "[vdso]" => "code that the kernel lends: the vDSO".into(),
                "[vvar]" | "[vvar_vclock]" => "the vDSO's data".into(),
                _ => String::new(),
            };
        }
        is.join(", ")
    }

    /// The program's own mappings.
    pub fn image(&self) -> Vec<Mapped> {
        self.mappings(|m| self.is(m).contains("PT_LOAD"))
            .unwrap_or_default()
    }

    /// The relocations in numbers, and the first `list` of them.
    pub fn relocated(&self, list: usize) -> Relocated {
        let maps = self.maps().unwrap_or_default();
        let words = &self.watch.words;
        let changed = words.iter().filter(|w| w.after.is_some()).count() as u64;
        let unexpected: Vec<usize> = (0..words.len())
            .filter(|&i| self.expected(i).is_some_and(|e| e != words[i].now))
            .collect();
        // A word that the program itself has written since is no failure of who relocated it.
        let unexpected: Vec<usize> = unexpected
            .into_iter()
            .filter(|&i| self.expected(i) != words[i].after)
            .collect();
        let mut unchanged_types: Vec<Unchanged> = Vec::new();
        for (i, w) in words.iter().enumerate().filter(|(_, w)| w.after.is_none()) {
            let name = names::relocation(self.elf.e_machine, w.relocation.r_type);
            match unchanged_types
                .iter_mut()
                .find(|u| u.table == w.relocation.table && u.r#type == name)
            {
                Some(u) => u.count += 1,
                None => unchanged_types.push(Unchanged {
                    table: w.relocation.table,
                    r#type: name.into_owned(),
                    count: 1,
                    first: self.word(i, &maps),
                }),
            }
        }
        Relocated {
            unchanged_types,
            total: words.len() as u64 + self.watch.unreadable,
            changed,
            unchanged: words.len() as u64 - changed,
            unexpected: unexpected.len() as u64,
            first_unexpected: unexpected.first().map(|&i| self.word(i, &maps)),
            listed: (0..words.len().min(list))
                .map(|i| self.word(i, &maps))
                .collect(),
        }
    }

    pub fn bias(&self) -> u64 {
        self.bias
    }

    pub fn page_size(&self) -> u64 {
        self.page_size
    }

    /// The process, to let it run on.
    pub fn into_process(self) -> Tracee {
        self.process
    }
}

/// `1 thing`, `2 things`.
fn count(n: usize, thing: &str) -> String {
    match (n, thing.strip_suffix('y')) {
        (1, _) => format!("1 {thing}"),
        (_, Some(stem)) => format!("{n} {stem}ies"),
        _ => format!("{n} {thing}s"),
    }
}

/// `name+0x12` for an address in the mapping of a file.
fn module(maps: &[Map], address: u64) -> Option<String> {
    let m = maps.iter().find(|m| m.range.contains(&address))?;
    let first = maps
        .iter()
        .find(|o| o.name == m.name && !m.name.is_empty())?;
    Some(format!(
        "{}+{:#x}",
        file_name(&m.name),
        address - first.range.start
    ))
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The entry that a converted file had before.
fn is_converted(elf: &Elf) -> Option<u64> {
    blob::find(elf.e_entry, |at, size| elf.at_vaddr(at, size)).map(|table| table.entry)
}

/// The loader's source, by the name of its file.
fn loader_source(path: &str) -> Source {
    let file = file_name(path);
    if file.starts_with("ld-musl-") {
        Source {
            whose: Who::Musl.name().into(),
            file: Some("ldso/".into()),
            function: None,
        }
    } else if file.starts_with("ld-linux") || file.starts_with("ld64.so") {
        Source {
            whose: Who::Glibc.name().into(),
            file: Some("elf/".into()),
            function: None,
        }
    } else {
        Source {
            whose: file.into(),
            file: None,
            function: None,
        }
    }
}

/// `file` with the bytes that the process has in memory for it.
fn in_memory(process: &Tracee, file: &Elf, bias: u64) -> anyhow::Result<Elf> {
    let mut data = file.data.clone();
    for s in file.segments_of(elf::PT_LOAD.0) {
        let Ok(start) = usize::try_from(s.p_offset) else {
            continue;
        };
        let size = usize::try_from(s.p_filesz).unwrap_or(usize::MAX);
        let end = start.saturating_add(size).min(data.len());
        if start < end {
            process.read(bias.wrapping_add(s.p_vaddr), &mut data[start..end]);
        }
    }
    Elf::parse(&file.path, data).map_err(crate::elf::OpenError::into_failure)
}
