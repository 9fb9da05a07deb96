// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Whose code runs at a moment of the start, and in which source file.

use super::calls::{Call, SystemCall};
use super::loaded::Loaded;
use super::plan::Next;
use super::sources::{self, Mark, ours, source};
use super::story::{Source, Whose};
use crate::check::FileType;
use crate::elf::Who;
use crate::explain::By;

/// A part of the start.
#[derive(Clone, Debug)]
pub(super) struct Phase {
    /// Whose part it is.
    pub by: By,
    /// The code, as far as it is known.
    pub source: Source,
}

impl Phase {
    /// The phase that begins at the first instruction.
    pub fn first(loaded: &Loaded<'_>) -> Self {
        match &loaded.facts.interpreter {
            Some(path) => Self {
                by: By::Loader,
                source: sources::loader(path),
            },
            None => Self {
                by: By::StartCode,
                source: loaded.entry_source(loaded.converted.is_some()),
            },
        }
    }

    /// The phase that begins with the function `mark`.
    pub fn of(mark: &Mark) -> Self {
        Self {
            by: mark.by,
            source: mark.source.clone(),
        }
    }

    /// The phase that begins when this one has handed over.
    pub fn next(&self, loaded: &Loaded<'_>) -> Self {
        match self.by {
            By::Loader => Self {
                by: By::StartCode,
                source: loaded.entry_source(false),
            },
            _ => Self::program(loaded),
        }
    }

    /// The phase of the program itself, or of the libc or runtime that is linked into it.
    fn program(loaded: &Loaded<'_>) -> Self {
        let whose = match loaded.facts.runtimes.first() {
            Some(runtime) => Whose::Known(runtime.who),
            None => Whose::Program,
        };
        Self {
            by: By::Program,
            source: sources::somewhere(whose),
        }
    }

    /// Whether it is piestart's start code that runs.
    pub fn is_piestart(&self, loaded: &Loaded<'_>) -> bool {
        self.by == By::StartCode && loaded.facts.start_code.who == Who::Piestart
    }

    fn is_of(&self, who: Who) -> bool {
        self.source.whose == Whose::Known(who)
    }

    /// The phase in which `call` is made. In a file without symbols no breakpoint shows where piestart's start code
    /// hands over to a libc or to Go, but the first system call that it never makes does.
    pub fn at_call(self, call: Call, loaded: &Loaded<'_>) -> Self {
        let facts = loaded.facts;
        let hands_over_to_runtime = loaded.converted.is_some()
            || facts.has_runtime(Who::Musl)
            || facts.has_runtime(Who::Glibc);
        let is_over = self.is_piestart(loaded)
            && hands_over_to_runtime
            && loaded.symbols.is_empty()
            && !call.is_piestarts();
        if is_over { Self::program(loaded) } else { self }
    }

    /// Who makes `call`, and the source of that code. What the start code calls before main, as constructors, is the
    /// program's.
    pub fn caller(&self, call: &SystemCall, loaded: &Loaded<'_>) -> (By, Source) {
        let link = loaded.link(call.pc);
        let function = loaded.symbols.at(link).map(|(symbol, _)| symbol);
        if self.is_piestart(loaded)
            && function.is_some_and(|symbol| !sources::is_piestarts(&symbol.name))
        {
            return (By::Program, sources::somewhere(Whose::Program));
        }
        (self.by, self.call_source(call, loaded))
    }

    /// The source of the code that makes `call`.
    fn call_source(&self, call: &SystemCall, loaded: &Loaded<'_>) -> Source {
        if self.is_piestart(loaded)
            && let Some(function) = of_piestart(call, loaded.converted.is_some())
        {
            return sources::piestart(function);
        }
        match call.call {
            Call::Mprotect
                if self.by == By::Loader
                    && self.is_of(Who::Glibc)
                    && call.args[2] == Call::PROT_READ =>
            {
                source(Who::Glibc, "elf/dl-reloc.c", "_dl_protect_relro")
            }
            Call::Mprotect | Call::Mseal => self.source.clone(),
            // The place of the call says which of their functions makes it.
            _ => sources::somewhere(self.source.whose.clone()),
        }
    }

    /// Whose code hands over to `next`.
    pub fn hand_over(&self, next: Next, loaded: &Loaded<'_>) -> Self {
        let facts = loaded.facts;
        let has = |who| facts.has_runtime(who) || facts.start_code.who == who;
        let code = |by, who, file, function| Self {
            by,
            source: source(who, file, function),
        };
        if next == Next::GoMain {
            return code(By::Program, Who::Go, "runtime/proc.go", "main");
        }
        if next.is_main() && has(Who::Glibc) {
            let file = "sysdeps/nptl/libc_start_call_main.h";
            return code(By::Program, Who::Glibc, file, "__libc_start_call_main");
        }
        if next.is_main() && has(Who::Musl) {
            let file = "src/env/__libc_start_main.c";
            return code(By::Program, Who::Musl, file, "libc_start_main_stage2");
        }
        if next.is_main() && has(Who::Zig) {
            return code(By::StartCode, Who::Zig, "lib/std/start.zig", "callMain");
        }
        if self.is_piestart(loaded) {
            return Self {
                by: By::StartCode,
                source: sources::piestart(ours::HAND_OVER),
            };
        }
        self.clone()
    }

    /// The source of the code that applies relocations; with `resolvers`, only `IRELATIVE` ones.
    pub fn relocation_source(&self, resolvers: bool, loaded: &Loaded<'_>) -> Source {
        match (self.by, loaded.facts.start_code.who) {
            (By::StartCode, Who::Piestart) if resolvers => sources::piestart(ours::TABLES),
            (By::StartCode, Who::Piestart) => sources::piestart(ours::RELOCATE),
            (By::StartCode, Who::Musl) => source(Who::Musl, "ldso/dlstart.c", "_dlstart_c"),
            // In a static-PIE _dl_relocate_static_pie calls them, with the rest.
            (By::Program, _)
                if resolvers
                    && self.is_of(Who::Glibc)
                    && loaded.facts.file_type == FileType::Static =>
            {
                source(Who::Glibc, "csu/libc-start.c", "apply_irel")
            }
            (By::Loader, _) if self.is_of(Who::Glibc) => {
                source(Who::Glibc, "elf/dl-reloc.c", "_dl_relocate_object")
            }
            (By::Loader, _) if self.is_of(Who::Musl) => {
                source(Who::Musl, "ldso/dynlink.c", "do_relocs")
            }
            _ => self.source.clone(),
        }
    }
}

/// The function of piestart's start code that makes `call`.
fn of_piestart(call: &SystemCall, is_converted: bool) -> Option<sources::Ours> {
    Some(match call.call {
        Call::Mprotect | Call::Mseal if is_converted => ours::CONVERTED,
        Call::Mmap if is_converted && call.args[3] & Call::MAP_FIXED_NOREPLACE == 0 => return None,
        // Writable again: the TLS block, between its guards.
        Call::Mprotect if call.args[2] & Call::PROT_WRITE != 0 => ours::SET_UP_TLS,
        Call::Mprotect | Call::Mseal => ours::PROTECT,
        // The first code in the new place.
        Call::Prctl if call.args[0] == Call::PR_SET_MM => ours::SETTLE,
        // The file's pages of RELRO go somewhere meanwhile.
        Call::Mremap if call.args[3] & Call::MREMAP_FIXED == 0 => ours::OWN,
        Call::Mremap | Call::Getrandom => ours::LEAVE,
        Call::Mmap if call.args[3] & Call::MAP_FIXED_NOREPLACE != 0 => ours::LEAVE,
        Call::Mmap if call.args[3] & Call::MAP_FIXED != 0 => ours::MOVE_RELRO,
        Call::Prctl => ours::MOVE_RELRO,
        Call::ArchPrctl | Call::Mmap => ours::SET_UP_TLS,
        Call::Write | Call::ExitGroup => ours::DIE,
        _ => return None,
    })
}
