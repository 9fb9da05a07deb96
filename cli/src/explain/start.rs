// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What happens between execve(2) and `main`, in which order, and who does it.

use object::elf;
use serde::Serialize;

use super::by::By;
use crate::check::{Facts, FileType};
use crate::elf::{Dynamic, Elf, RelocKind, Who};
use crate::start_options::Aslr;

/// What a step does to the memory, for those who draw it.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// The kernel maps the file.
    Map,
    /// The kernel maps the loader.
    MapLoader,
    /// The kernel fills the stack.
    Stack,
    /// The first instruction.
    Enter,
    /// Words are changed, all but those that a resolver is called for.
    Relocate,
    /// Resolvers are called, and their words changed.
    Irelative,
    /// Pages become read-only.
    Protect,
    /// Those pages are sealed.
    Seal,
    /// `main`, or what a language has in its place.
    Main,
    /// After `main`.
    After,
    /// None of these.
    Other,
}

/// One step.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    /// What it does to the memory; not part of the JSON.
    #[serde(skip)]
    pub kind: StepKind,
    /// Who does it.
    pub by: By,
    /// What is done.
    pub what: String,
}

struct Steps(Vec<Step>);

impl Steps {
    fn add(&mut self, by: By, what: impl Into<String>) {
        self.add_as(StepKind::Other, by, what);
    }

    fn add_as(&mut self, kind: StepKind, by: By, what: impl Into<String>) {
        self.0.push(Step {
            kind,
            by,
            what: what.into(),
        });
    }
}

/// The steps for a program; none for what is not a program.
pub(super) fn steps(elf: &Elf, facts: &Facts, dynamic: Option<&Dynamic>) -> Vec<Step> {
    if !facts.file_type.is_program() {
        return Vec::new();
    }
    let mut steps = Steps(Vec::new());
    kernel(&mut steps, elf, facts);
    if facts.interpreter.is_some() {
        loader(&mut steps, facts, dynamic);
    } else {
        start_code(&mut steps, elf, facts);
    }
    enter(&mut steps, elf, facts, dynamic);
    steps.0
}

fn kernel(steps: &mut Steps, elf: &Elf, facts: &Facts) {
    let loads = elf.segments_of(elf::PT_LOAD.0).count();
    let place = match facts.file_type {
        FileType::StaticPie => {
            "at a random address among its mmaps: without PT_INTERP it treats the file like a loader"
        }
        FileType::Pie => "at a random address of the range kept for PIE (ELF_ET_DYN_BASE)",
        _ => "at the addresses in the file, the same at every start",
    };
    steps.add_as(
        StepKind::Map,
        By::Kernel,
        format!("maps {loads} PT_LOAD segments {place}, and zeroes what is not in the file"),
    );
    if let Some(loader) = &facts.interpreter {
        steps.add_as(
            StepKind::MapLoader,
            By::Kernel,
            format!("maps {loader} as well"),
        );
    }
    steps.add_as(StepKind::Stack,
        By::Kernel,
        "puts argc, argv, envp and the auxiliary vector (AT_PHDR, AT_ENTRY, AT_RANDOM, AT_PAGESZ, …) on the stack",
    );
    match &facts.interpreter {
        Some(loader) => steps.add_as(
            StepKind::Enter,
            By::Kernel,
            format!("jumps to the entry of {loader}, not of the program"),
        ),
        None if elf.e_type == elf::ET_EXEC.0 => steps.add_as(
            StepKind::Enter,
            By::Kernel,
            format!("jumps to e_entry, {:#x}", elf.e_entry),
        ),
        None => steps.add_as(
            StepKind::Enter,
            By::Kernel,
            format!("jumps to e_entry, {:#x} + bias", elf.e_entry),
        ),
    }
}

fn relocation_words(facts: &Facts) -> String {
    let tables: Vec<_> = facts
        .relocations
        .iter()
        .filter(|c| !matches!(c.kind, RelocKind::Irelative | RelocKind::None))
        .map(|c| format!("{} {} of {}", c.count, c.r#type, c.table.tag()))
        .collect();
    if tables.is_empty() {
        "no relocation: there is none".into()
    } else {
        tables.join(", ")
    }
}

fn relro_words(facts: &Facts) -> String {
    match (&facts.relro.protected, facts.relro.bytes_left) {
        (Some(pages), 0) => format!(
            "makes RELRO read-only (mprotect of {}–{})",
            pages.start, pages.end
        ),
        (Some(pages), left) => format!(
            "makes RELRO read-only (mprotect of {}–{}), but for its last {left} bytes",
            pages.start, pages.end
        ),
        (None, 0) => "protects nothing: there is no PT_GNU_RELRO".into(),
        (None, _) => format!(
            "protects nothing of PT_GNU_RELRO: {}",
            facts.relro.why_no_page()
        ),
    }
}

/// [`StepKind::Protect`] where there are whole pages to protect.
fn protects(facts: &Facts) -> StepKind {
    match facts.relro.protected {
        Some(_) => StepKind::Protect,
        None => StepKind::Other,
    }
}

fn loader(steps: &mut Steps, facts: &Facts, dynamic: Option<&Dynamic>) {
    steps.add(By::Loader, "relocates itself");
    if facts.needed.is_empty() {
        steps.add(By::Loader, "finds no DT_NEEDED: no library to load");
    } else {
        steps.add(
            By::Loader,
            format!(
                "finds, maps and relocates {} and what they need",
                facts.needed.join(", ")
            ),
        );
    }
    let lazily = if dynamic.is_some_and(Dynamic::binds_now)
        || facts.bind_now == crate::check::Answer::Moot
    {
        ""
    } else {
        "; PLT entries only prepared, each is bound at its first call"
    };
    steps.add_as(
        StepKind::Relocate,
        By::Loader,
        format!("relocates the program: {}{lazily}", relocation_words(facts)),
    );
    if facts.count(RelocKind::Irelative) > 0 {
        steps.add_as(
            StepKind::Irelative,
            By::Loader,
            format!(
                "calls {} IRELATIVE resolvers",
                facts.count(RelocKind::Irelative)
            ),
        );
    }
    steps.add_as(protects(facts), By::Loader, relro_words(facts));
    steps.add(By::Loader, "jumps to the program's e_entry");
}

/// The start code that `piestart convert` puts in front of a file's own: it knows the file by a table of
/// its own, and looks at no other.
fn converted(steps: &mut Steps, elf: &Elf, facts: &Facts) {
    let by = By::StartCode;
    steps.add(
        by,
        "(piestart, put in by convert) finds itself: bias = address of its own table − the link address in it",
    );
    steps.add(
        by,
        "looks at one word that a relocation changes: where that is right already, somebody else has relocated",
    );
    let moves = match elf.converted_aslr() {
        Some(Aslr::Auto) => Some("if the image spans 2 MiB or more, "),
        Some(Aslr::Far) => Some(""),
        Some(Aslr::Kernel) | None => None,
    };
    if let Some(condition) = moves {
        let step = "moves the image to a random place in the whole address space (mremap); where a call is refused \
                    or randomisation is off, it stays";
        steps.add(by, format!("{condition}{step}"));
    }
    converted_in_place(steps, elf, facts);
}

/// What it does once the image is where it stays.
fn converted_in_place(steps: &mut Steps, elf: &Elf, facts: &Facts) {
    let by = By::StartCode;
    steps.add_as(
        StepKind::Relocate,
        by,
        format!(
            "relocates, by the addresses in its own table: {}",
            relocation_words(facts)
        ),
    );
    protect_and_seal(steps, facts);
    let own = elf
        .converted_entry()
        .map(|entry| format!(", {entry:#x} + bias"))
        .unwrap_or_default();
    steps.add(
        by,
        format!("jumps to the file's own entry{own}, stack and registers as the kernel left them"),
    );
    if facts.has_runtime(Who::Musl) {
        steps.add(
            By::Program,
            "(musl) finds nothing left to relocate, sets up thread-local storage and the stack guard",
        );
    }
}

fn protect_and_seal(steps: &mut Steps, facts: &Facts) {
    steps.add_as(protects(facts), By::StartCode, relro_words(facts));
    if facts.relro.protected.is_some() {
        steps.add_as(
            StepKind::Seal,
            By::StartCode,
            "seals those pages (mseal, Linux 6.10): no later mprotect or munmap undoes it",
        );
    }
}

fn start_code(steps: &mut Steps, elf: &Elf, facts: &Facts) {
    let by = By::StartCode;
    let relative = facts.file_type == FileType::StaticPie;
    match facts.start_code.who {
        Who::Piestart if facts.start_code.is_converted() => converted(steps, elf, facts),
        Who::Piestart if facts.has_runtime(Who::Glibc) => {
            steps.add(
                by,
                "(piestart) sees that glibc relocates itself, and only passes on",
            );
            glibc(steps, facts, relative);
        }
        Who::Piestart => piestart(steps, facts, relative),
        Who::Glibc => glibc(steps, facts, relative),
        Who::Musl => musl(steps, facts, relative),
        Who::Zig => zig(steps, facts, relative),
        Who::Go => steps.add(
            by,
            "(Go) sets up the first goroutine (rt0_go), relocates nothing",
        ),
        Who::Unknown => {
            steps.add_as(
                StepKind::Relocate,
                by,
                format!(
                    "is not known here; left for it: {}",
                    relocation_words(facts)
                ),
            );
            if facts.relro.asked.is_some() {
                steps.add(
                    by,
                    "should make RELRO read-only; `piestart check --live` shows whether it does",
                );
            }
        }
    }
}

fn piestart(steps: &mut Steps, facts: &Facts, relative: bool) {
    let by = By::StartCode;
    let irelative = facts.count(RelocKind::Irelative);
    if relative {
        steps.add(
            by,
            "(piestart) finds itself: bias = address of _DYNAMIC − PT_DYNAMIC.p_vaddr",
        );
        steps.add_as(
            StepKind::Relocate,
            by,
            format!("relocates: {}", relocation_words(facts)),
        );
    } else {
        steps.add(
            by,
            "(piestart) sees that _DYNAMIC is 0: nothing to relocate",
        );
    }
    if !facts.has_runtime(Who::Musl) && !facts.has_runtime(Who::Go) {
        // Before RELRO, where the stack guard of a program without TLS lies.
        steps.add(
            by,
            "sets up thread-local storage and the stack guard (from AT_RANDOM), where there is any",
        );
    }
    if irelative > 0 {
        steps.add_as(
            StepKind::Irelative,
            by,
            format!("calls {irelative} IRELATIVE resolvers, after everything else"),
        );
    }
    protect_and_seal(steps, facts);
    if facts.has_runtime(Who::Musl) {
        steps.add(by, "calls __libc_start_main");
        steps.add(
            By::Program,
            "(musl) sets up thread-local storage and the stack guard",
        );
    } else if facts.has_runtime(Who::Go) {
        steps.add(by, "calls main, which is Go's _rt0 here");
    }
}

fn musl(steps: &mut Steps, facts: &Facts, relative: bool) {
    if relative {
        steps.add(
            By::StartCode,
            "(musl rcrt1.o) finds itself by _DYNAMIC and AT_PHDR",
        );
        relocates_relative_only(steps, facts);
    }
    steps.add(
        By::Program,
        "(musl) sets up thread-local storage and the stack guard",
    );
    if facts.relro.asked.is_some() {
        steps.add(
            By::Program,
            "(musl) leaves RELRO writable: only its dynamic loader protects it",
        );
    }
}

fn zig(steps: &mut Steps, facts: &Facts, relative: bool) {
    if relative {
        steps.add(By::StartCode, "(Zig) finds itself by _DYNAMIC and AT_PHDR");
        relocates_relative_only(steps, facts);
    }
    steps.add(By::StartCode, "sets up thread-local storage");
    if facts.relro.asked.is_some() {
        steps.add(By::StartCode, "leaves RELRO writable");
    }
}

fn relocates_relative_only(steps: &mut Steps, facts: &Facts) {
    steps.add_as(
        StepKind::Relocate,
        By::StartCode,
        format!(
            "relocates: {}; it knows only relative ones and skips all others",
            relocation_words(facts)
        ),
    );
}

fn glibc(steps: &mut Steps, facts: &Facts, relative: bool) {
    let irelative = facts.count(RelocKind::Irelative);
    steps.add(By::StartCode, "(glibc) calls __libc_start_main");
    if relative {
        steps.add_as(
            StepKind::Relocate,
            By::Program,
            format!(
                "(glibc, _dl_relocate_static_pie) relocates: {}",
                relocation_words(facts)
            ),
        );
    }
    if irelative > 0 {
        steps.add_as(
            StepKind::Irelative,
            By::Program,
            format!(
                "(glibc) calls {irelative} IRELATIVE resolvers, which pick functions for this CPU"
            ),
        );
    }
    steps.add(
        By::Program,
        "(glibc) sets up thread-local storage and the stack guard",
    );
    steps.add_as(
        protects(facts),
        By::Program,
        format!("(glibc, _dl_non_dynamic_init) {}", relro_words(facts)),
    );
    if facts.start_code.is_before_main() {
        steps.add_as(
            StepKind::Seal,
            By::StartCode,
            "(piestart, which _start names in place of main) protects RELRO to its last page and seals it with mseal(2)",
        );
    } else if facts.relro.protected.is_some() && facts.start_code.who == Who::Glibc {
        steps.add(
            By::Program,
            "(nobody seals RELRO: glibc does not; `piestart convert` puts code in front of main that does)",
        );
    }
}

/// Who calls the functions of a program that a loader starts; `None` where there is no loader.
pub(super) struct Arrays {
    /// `DT_PREINIT_ARRAY`.
    pub(super) preinit: Option<By>,
    /// `DT_INIT`, `DT_INIT_ARRAY`.
    pub(super) init: Option<By>,
    /// `DT_FINI`, `DT_FINI_ARRAY`.
    pub(super) fini: Option<By>,
}

impl Arrays {
    /// glibc: `elf/dl-init.c` calls the preinit array, `csu/libc-start.c` (`call_init`) the program's own
    /// initializers, `elf/dl-fini.c` its finalizers. musl: `ldso/dynlink.c` calls all; its loader is its libc.
    /// A library's are all called by the loader.
    pub(super) fn of(facts: &Facts) -> Self {
        let glibc = facts.has_runtime(Who::Glibc) && facts.file_type.is_program();
        let loader =
            (facts.interpreter.is_some() || !facts.file_type.is_program()).then_some(By::Loader);
        Self {
            preinit: loader,
            init: loader.map(|by| if glibc { By::Program } else { by }),
            fini: loader,
        }
    }
}

fn enter(steps: &mut Steps, elf: &Elf, facts: &Facts, dynamic: Option<&Dynamic>) {
    let count = |size: elf::DynamicTag, section: &str| {
        let bytes = match dynamic {
            Some(d) => d.get(size).unwrap_or(0),
            None => elf.section(section).map_or(0, |s| s.sh_size),
        };
        bytes / elf.format.class.word()
    };
    let who = if facts.start_code.who == Who::Piestart && facts.runtimes.is_empty() {
        By::StartCode
    } else {
        By::Program
    };
    let preinit = count(elf::DT_PREINIT_ARRAYSZ, ".preinit_array");
    let init = count(elf::DT_INIT_ARRAYSZ, ".init_array");
    let fini = count(elf::DT_FINI_ARRAYSZ, ".fini_array");
    // GNU ld writes 0 where a reference to _init stayed undefined.
    let with_init = dynamic.map_or_else(
        || elf.section(".init").is_some(),
        |d| d.get(elf::DT_INIT).is_some_and(|init| init != 0),
    );
    let arrays = Arrays::of(facts);
    let mut calls = Vec::new();
    if let Some(loader) = arrays.preinit.filter(|_| preinit > 0) {
        steps.add(loader, format!("calls {preinit} of the preinit array"));
    } else if preinit > 0 {
        calls.push(format!("{preinit} of the preinit array"));
    }
    if with_init {
        calls.push("_init".into());
    }
    if init > 0 {
        calls.push(format!("{init} of the init array"));
    }
    if !calls.is_empty() {
        steps.add(
            arrays.init.unwrap_or(who),
            format!("calls the initializers: {}", calls.join(", ")),
        );
    }
    if facts.has_runtime(Who::Go) {
        steps.add_as(
            StepKind::Main,
            By::Program,
            "(Go) starts the scheduler, runs package initializers, then main.main",
        );
    } else {
        steps.add_as(StepKind::Main, who, "calls main(argc, argv, envp)");
    }
    if fini > 0 {
        steps.add_as(
            StepKind::After,
            arrays.fini.unwrap_or(who),
            format!("after main: calls {fini} of the fini array, in reverse"),
        );
    }
    steps.add_as(StepKind::After, who, "exits with main's value");
}
