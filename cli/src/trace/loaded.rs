// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The program as exec has loaded it: its file as memory has it, its load bias, its symbols and its loader.

use std::cell::Cell;
use std::ops::Range;
use std::path::Path;

use nix::libc;
use object::elf;

use super::sources;
use super::story::{Source, StackContents};
use super::symbols::{Symbols, demangled};
use crate::check::Facts;
use crate::elf::{Dynamic, Elf, OpenError, Relro, Segment};
use crate::machine::Arch;
use crate::proc::Tracee;
use crate::proc::maps::Map;
use crate::ui::hex;

/// The dynamic loader, which the kernel has mapped next to the program.
struct Loader {
    elf: Elf,
    bias: u64,
    symbols: Symbols,
}

/// A program in memory.
pub(super) struct Loaded<'a> {
    /// Its file, with the bytes that memory has for it.
    pub elf: Elf,
    /// What its file says.
    pub facts: &'a Facts,
    /// Its machine.
    pub arch: Arch,
    /// Run-time addresses less link addresses. It changes when the image moves itself.
    bias: Cell<u64>,
    /// Bytes of a page.
    pub page_size: u64,
    /// `_DYNAMIC`.
    pub dynamic: Option<Dynamic>,
    /// Its symbols.
    pub symbols: Symbols,
    /// The link address of the entry point that the file had before `piestart convert`.
    pub converted: Option<u64>,
    loader: Option<Loader>,
}

impl<'a> Loaded<'a> {
    /// `file` in `process`, which is at its first instruction and has `stack`.
    ///
    /// # Errors
    /// What is in memory is not the file that it should be.
    pub fn at_exec(
        process: &Tracee,
        file: &Elf,
        facts: &'a Facts,
        arch: Arch,
        stack: Option<&StackContents>,
    ) -> anyhow::Result<Self> {
        let value = |number| stack.and_then(|stack| stack.auxiliary(number));
        let bias = value(libc::AT_ENTRY).map_or(0, |entry| entry.wrapping_sub(file.e_entry));
        let elf = in_memory(process, file, bias)?;
        let dynamic = elf.dynamic().map_err(OpenError::into_failure)?;
        let interpreter = facts.interpreter.as_ref();
        let loader = interpreter
            .and_then(|path| Elf::open(Path::new(path)).ok())
            .map(|elf| Loader {
                bias: value(libc::AT_BASE).unwrap_or(0),
                symbols: Symbols::of(&elf),
                elf,
            });
        Ok(Self {
            converted: elf.converted_entry(),
            symbols: Symbols::of(file),
            page_size: rustix::param::page_size() as u64,
            elf,
            facts,
            arch,
            bias: Cell::new(bias),
            dynamic,
            loader,
        })
    }

    /// The load bias.
    pub fn bias(&self) -> u64 {
        self.bias.get()
    }

    /// The image has moved by `distance`.
    pub fn moved(&self, distance: u64) {
        self.bias.set(self.bias().wrapping_add(distance));
    }

    /// The link address of run-time address `address`.
    pub fn link(&self, address: u64) -> u64 {
        address.wrapping_sub(self.bias())
    }

    /// The run-time address of link address `link`.
    pub fn address(&self, link: u64) -> u64 {
        self.bias().wrapping_add(link)
    }

    /// Whether link address `link` is in an executable segment.
    pub fn is_code(&self, link: u64) -> bool {
        let segment = self.elf.load_at(link, 1);
        segment.is_some_and(Segment::is_executable)
    }

    /// The source of the code at `e_entry`. `is_converted`: of the start code that `piestart convert` has added.
    pub fn entry_source(&self, is_converted: bool) -> Source {
        sources::entry(self.facts.start_code.who, is_converted, self.arch)
    }

    /// `PT_GNU_RELRO` as the pages of this machine can protect it.
    fn relro(&self) -> Option<Relro> {
        self.elf.relro(self.page_size)
    }

    /// The symbol in the loader that run-time address `address` is in.
    pub fn loader_symbol(&self, address: u64) -> Option<String> {
        let loader = self.loader.as_ref()?;
        let link = address.wrapping_sub(loader.bias);
        loader.elf.load_at(link, 1)?;
        loader.symbols.name(link)
    }

    /// Whether the program has a loader, and its file can be read.
    pub fn has_loader(&self) -> bool {
        self.loader.is_some()
    }

    /// The function at `pc`, by its symbol; without one, the place.
    pub fn function(&self, pc: u64, maps: &[Map]) -> String {
        match self.symbols.at(self.link(pc)) {
            Some((symbol, _)) => demangled(&symbol.name),
            None => self.place(pc, maps),
        }
    }

    /// `pc` as a symbol, as an offset in a file, or as a number.
    pub fn place(&self, pc: u64, maps: &[Map]) -> String {
        let link = self.link(pc);
        if self.elf.load_at(link, 1).is_some() {
            let name = self.symbols.name(link);
            return name.unwrap_or_else(|| format!("{} (link address {})", hex(pc), hex(link)));
        }
        self.loader_symbol(pc)
            .or_else(|| module(maps, pc))
            .unwrap_or_else(|| hex(pc))
    }

    /// Whether `map` holds something of the program's image.
    pub fn is_image(&self, map: &Map) -> bool {
        self.segments_in(map).next().is_some()
    }

    /// The `PT_LOAD` segments that `map` holds something of, with their index among the program headers.
    fn segments_in(&self, map: &Map) -> impl Iterator<Item = (usize, &Segment)> {
        let segments = self.elf.segments.iter().enumerate();
        segments.filter(|(_, s)| {
            let start = self.address(s.p_vaddr);
            let range = start..start.saturating_add(s.p_memsz);
            s.p_type == elf::PT_LOAD.0 && s.p_memsz > 0 && map.overlap(&range) > 0
        })
    }

    /// What of the program `map` is, in words.
    pub fn is(&self, map: &Map) -> String {
        let mut is: Vec<String> = self
            .segments_in(map)
            .map(|(i, s)| format!("PT_LOAD {i} ({})", s.permissions()))
            .collect();
        let run_time = |run: &Range<u64>| self.address(run.start)..self.address(run.end);
        if let Some(relro) = self.relro()
            && relro.runs.iter().any(|run| map.overlap(&run_time(run)) > 0)
        {
            is.push("RELRO".into());
        }
        if !is.is_empty() {
            return is.join(", ");
        }
        let is_loader = self.loader.as_ref().is_some_and(|loader| {
            let link = map.range.start.wrapping_sub(loader.bias);
            loader.elf.load_at(link, 1).is_some()
        });
        if is_loader {
            return "the loader".into();
        }
        match &*map.name {
            "[stack]" => "the initial stack",
            "[heap]" => "for brk",
            "[vdso]" => "code that the kernel provides: the vDSO",
            "[vvar]" | "[vvar_vclock]" => "the vDSO's data",
            _ => "",
        }
        .into()
    }

    /// What of the program or of its libraries `pages` are, in words.
    pub fn covers(&self, pages: &Range<u64>, maps: &[Map]) -> String {
        let count = (pages.end - pages.start) / self.page_size;
        let count = format!("{count} page{}", if count == 1 { "" } else { "s" });
        if let Some(relro) = self.relro() {
            let size = relro.bytes();
            let linked = self.link(pages.start)..self.link(pages.end);
            let common = size - relro.left(std::slice::from_ref(&linked));
            let most = size.next_multiple_of(self.page_size) + self.page_size;
            let is_more = pages.end - pages.start > most;
            if common == size && is_more {
                return format!(
                    "{count} of the image, all {size} bytes of PT_GNU_RELRO among them"
                );
            }
            if common == size {
                return format!("RELRO: {count}, all {size} bytes of PT_GNU_RELRO");
            }
            if common > 0 {
                return format!("RELRO: {count}, {common} of {size} bytes of PT_GNU_RELRO");
            }
        }
        let map = maps.iter().find(|m| m.overlap(pages) > 0);
        match map.map(|m| file_name(&m.name)).filter(|n| !n.is_empty()) {
            Some(name) => format!("{count} of {name}"),
            None => format!("{count} of anonymous memory"),
        }
    }
}

/// `name+0x12` for an address in the mapping of a file.
pub(super) fn module(maps: &[Map], address: u64) -> Option<String> {
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
    Elf::parse(&file.path, data).map_err(OpenError::into_failure)
}
