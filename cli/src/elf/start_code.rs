// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Whose code runs first, told by symbols where there are some and by what strip(1) leaves where not.

use object::elf;
use serde::Serialize;

use super::{Elf, Symbol};
use crate::convert::blob;
use crate::machine::known;
use crate::start_options::Aslr;

/// Who wrote the code at the entry.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// piestart.
    Piestart,
    /// musl's `crt1.o`, `Scrt1.o` or `rcrt1.o`.
    Musl,
    /// glibc's `crt1.o`, `Scrt1.o` or `rcrt1.o`.
    Glibc,
    /// Zig's `std.start`.
    Zig,
    /// Go's `_rt0_*`.
    Go,
    /// Nothing here is known.
    Unknown,
}

impl Who {
    /// Its name as people write it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Piestart => "piestart",
            Self::Musl => "musl",
            Self::Glibc => "glibc",
            Self::Zig => "Zig",
            Self::Go => "Go",
            Self::Unknown => "unknown",
        }
    }
}

/// Something in the file that speaks for an answer.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Evidence {
    /// Where it was found: `symbol`, `entry_code`, `convert_table`, `before_main`, `string`, `note`, `build_info`, `interpreter`, `needed`.
    pub kind: &'static str,
    /// What was found.
    pub what: String,
}

/// Whose code the entry is.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct StartCode {
    /// The answer.
    pub who: Who,
    /// Why; empty for [`Who::Unknown`].
    pub evidence: Vec<Evidence>,
}

/// A libc or language runtime that the file holds or needs, besides the start code.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Runtime {
    /// The answer.
    pub who: Who,
    /// Why.
    pub evidence: Vec<Evidence>,
}

/// Whose startup code the instructions `code` of machine `e_machine` are, by how they begin.
fn known_code(e_machine: u16, code: &[u8]) -> Option<Who> {
    let known = known::entry_code(e_machine)?;
    [
        (Who::Piestart, known.piestart),
        (Who::Musl, known.musl),
        (Who::Glibc, known.glibc),
        (Who::Zig, known.zig),
    ]
    .into_iter()
    .find(|(_, patterns)| patterns.iter().any(|pattern| matches(code, pattern)))
    .map(|(who, _)| who)
}

/// Symbols that only one of them has.
const SYMBOLS: &[(&str, Who)] = &[
    ("_dl_relocate_static_pie", Who::Glibc),
    ("__libc_start_call_main", Who::Glibc),
    ("_IO_stdin_used", Who::Glibc),
    ("__libc_start_init", Who::Musl),
    ("__init_libc", Who::Musl),
    ("_start_c", Who::Musl),
    ("start.posixCallMainAndExit", Who::Zig),
    ("runtime.rt0_go", Who::Go),
];

/// Texts that only one of them has, in memory even when the file is stripped; [`inverted`], or this tool would find them
/// in itself.
const STRINGS: &[(&[u8], Who)] = &[
    (&inverted(*b"Fatal glibc error"), Who::Glibc),
    (&inverted(*b"GLIBC_TUNABLES"), Who::Glibc),
    (&inverted(*b"No error information"), Who::Musl),
    (&inverted(*b"aborting due to recursive panic"), Who::Zig),
    (&inverted(*b"ZIG_PROGRESS"), Who::Zig),
];

/// The text with every bit turned over.
const fn inverted<const N: usize>(mut text: [u8; N]) -> [u8; N] {
    let mut at = 0;
    while at < N {
        text[at] = !text[at];
        at += 1;
    }
    text
}

/// The text that is [`inverted`] in [`STRINGS`].
fn legible(text: &[u8]) -> String {
    text.iter().map(|byte| char::from(!byte)).collect()
}

/// How the block that `go version -m` reads begins.
const GO_BUILD_INFO: &[u8] = b"\xff Go buildinf:";

impl StartCode {
    /// Whether `piestart convert` put it into a finished file.
    #[must_use]
    pub fn is_converted(&self) -> bool {
        self.evidence.iter().any(|e| e.kind == "convert_table")
    }

    /// Whether `piestart convert` put code in front of the program's `main`.
    #[must_use]
    pub fn is_before_main(&self) -> bool {
        self.evidence.iter().any(|e| e.kind == "before_main")
    }
}

impl Elf {
    /// Whose code is at `e_entry`.
    #[must_use]
    pub fn start_code(&self) -> StartCode {
        let symbols = self.symbols();
        let runtimes = self.runtimes_with(&symbols);
        self.start_code_with(&symbols, &runtimes)
    }

    /// The libc and language runtimes in it, most telling first.
    #[must_use]
    pub fn runtimes(&self) -> Vec<Runtime> {
        self.runtimes_with(&self.symbols())
    }

    fn start_code_with(&self, symbols: &[Symbol], runtimes: &[Runtime]) -> StartCode {
        let mut evidence = Vec::new();
        let known = known_code(self.e_machine, self.entry_code());
        if let Some(symbol) = self.own_symbol(symbols, known) {
            evidence.push(symbol);
            return StartCode {
                who: Who::Piestart,
                evidence,
            };
        }
        if let Some((size, table)) = self.convert_table() {
            evidence.push(Evidence {
                kind: "convert_table",
                what: format!(
                    "the table of `piestart convert` at {table:#x}, in front of the entry: its {} start code",
                    size.name(),
                ),
            });
            return StartCode {
                who: Who::Piestart,
                evidence,
            };
        }
        if let Some(symbol) = symbols.iter().find(|s| {
            s.value == self.e_entry
                && s.st_shndx != 0
                && (s.name.starts_with("_rt0_") || s.name == "start._start")
        }) {
            let who = if symbol.name.starts_with("_rt0_") {
                Who::Go
            } else {
                Who::Zig
            };
            evidence.push(Evidence {
                kind: "symbol",
                what: format!("{} at e_entry", symbol.name),
            });
            return StartCode { who, evidence };
        }
        let runtime = |who| runtimes.iter().find(|r| r.who == who);
        if let Some(who) = known {
            // A few instructions that several people would write alike: only with a second witness.
            let witness = runtime(who);
            if who != Who::Zig || witness.is_some() {
                evidence.push(Evidence {
                    kind: "entry_code",
                    what: format!(
                        "the instructions at {:#x} are those of {}",
                        self.e_entry,
                        who.name()
                    ),
                });
                evidence.extend(witness.into_iter().flat_map(|r| r.evidence.clone()));
                evidence.extend(self.before_main().map(before_main));
                return StartCode { who, evidence };
            }
        }
        if let Some(go) = runtime(Who::Go) {
            evidence.extend(go.evidence.clone());
            evidence.push(Evidence {
                kind: "entry_code",
                what: format!(
                    "the instructions at {:#x} are no other known start code",
                    self.e_entry
                ),
            });
            return StartCode {
                who: Who::Go,
                evidence,
            };
        }
        StartCode {
            who: Who::Unknown,
            evidence,
        }
    }

    /// The first instructions, or fewer where the segment ends.
    fn entry_code(&self) -> &[u8] {
        let entry = known::code_at(self.e_machine, self.e_entry);
        let code = self
            .at_vaddr(entry, 64)
            .or_else(|| self.at_vaddr(entry, 32));
        code.unwrap_or(&[])
    }

    /// The symbols of piestart's start code, if it is what runs first: that a program has it, or a name like one of its
    /// names, says nothing where the entry is elsewhere (`-e`, another start object).
    fn own_symbol(&self, symbols: &[Symbol], known: Option<Who>) -> Option<Evidence> {
        let ours: Vec<_> = symbols
            .iter()
            .filter(|s| s.name.starts_with("__piestart_"))
            .collect();
        let entry = known::code_at(self.e_machine, self.e_entry);
        let at = |s: &&Symbol| known::code_at(self.e_machine, s.value) == entry;
        let named = |s: &&Symbol| s.name == "__piestart_entry" && at(s);
        let first = match known {
            Some(Who::Piestart) => true,
            Some(_) => false,
            None => ours.iter().any(named),
        };
        let symbol = ours.first().filter(|_| first)?;
        Some(Evidence {
            kind: "symbol",
            what: format!(
                "{} and {} more __piestart_* symbols",
                symbol.name,
                ours.len() - 1
            ),
        })
    }

    /// The file's own entry point, to which the start code that `piestart convert` put in front of it jumps.
    #[must_use]
    pub fn converted_entry(&self) -> Option<u64> {
        self.convert_table()?;
        blob::find(&self.data, self.e_entry, |at, size| self.at_vaddr(at, size))
            .map(|table| table.entry)
    }

    /// Whether the start code that `piestart convert` put in front seals RELRO.
    #[must_use]
    pub fn converted_seals(&self) -> Option<bool> {
        blob::find(&self.data, self.e_entry, |at, size| self.at_vaddr(at, size))
            .or_else(|| self.before_main())
            .map(|table| table.seal)
    }

    /// What glibc's `_start`, if that is at the entry, names as `main`.
    #[must_use]
    pub fn glibc_main(&self) -> Option<u64> {
        let arch = self.arch()?;
        let code = self
            .at_vaddr(self.e_entry, 64)
            .or_else(|| self.at_vaddr(self.e_entry, 48))?;
        (arch.glibc_main)(code, self.e_entry)
    }

    /// The code that `piestart convert` puts in front of `main` where glibc starts the program: its table.
    #[must_use]
    pub fn before_main(&self) -> Option<blob::Table> {
        let main = self.glibc_main()?;
        blob::find(&self.data, main, |at, size| self.at_vaddr(at, size))
    }

    /// What the start code that `piestart convert` put in was told about moving the image; `None` where it cannot.
    #[must_use]
    pub fn converted_aslr(&self) -> Option<Aslr> {
        let table = blob::find(&self.data, self.e_entry, |at, size| self.at_vaddr(at, size));
        table?.large.map(|large| large.options.aslr)
    }

    /// The address of the table that `piestart convert` puts in front of the code at the entry.
    pub(super) fn convert_table(&self) -> Option<(blob::Size, u64)> {
        blob::address(&self.data, self.e_entry, |at, size| self.at_vaddr(at, size))
    }

    fn runtimes_with(&self, symbols: &[Symbol]) -> Vec<Runtime> {
        let mut found: Vec<Runtime> = Vec::new();
        let mut add = |who, kind, what: String| {
            let evidence = Evidence { kind, what };
            match found.iter_mut().find(|r| r.who == who) {
                Some(runtime) => runtime.evidence.push(evidence),
                None => found.push(Runtime {
                    who,
                    evidence: vec![evidence],
                }),
            }
        };
        if self.notes().iter().any(|n| n.owner == "Go") {
            add(
                Who::Go,
                "note",
                "a note of owner Go (the Go build id)".into(),
            );
        }
        if self.loaded_bytes_contain(GO_BUILD_INFO) {
            add(Who::Go, "build_info", "Go's build information block".into());
        }
        for &(name, who) in SYMBOLS {
            if symbols.iter().any(|s| s.name == name && s.st_shndx != 0) {
                add(who, "symbol", name.into());
            }
        }
        if let Some(interpreter) = self.interpreter() {
            let file = interpreter.rsplit('/').next().unwrap_or_default();
            if file.starts_with("ld-musl-") {
                add(Who::Musl, "interpreter", interpreter);
            } else if file.starts_with("ld-linux") || file.starts_with("ld64.so") {
                // Go writes this loader's name into every PIE that it links itself.
                if self
                    .dynamic()
                    .ok()
                    .flatten()
                    .is_some_and(|d| !self.needed(&d).is_empty())
                {
                    add(Who::Glibc, "interpreter", interpreter);
                }
            }
        }
        for library in self
            .dynamic()
            .ok()
            .flatten()
            .map(|d| self.needed(&d))
            .unwrap_or_default()
        {
            if library.starts_with("libc.musl-") {
                add(Who::Musl, "needed", library);
            } else if library == "libc.so.6" {
                add(Who::Glibc, "needed", library);
            }
        }
        for &(text, who) in STRINGS {
            let text = legible(text);
            if self.loaded_bytes_contain(text.as_bytes()) {
                add(who, "string", format!("{text:?} in memory"));
            }
        }
        found
    }

    fn loaded_bytes_contain(&self, needle: &[u8]) -> bool {
        self.segments_of(elf::PT_LOAD.0)
            .any(|s| memchr::memmem::find(self.bytes_of(s), needle).is_some())
    }
}

/// That this is in front of `main`.
fn before_main(table: blob::Table) -> Evidence {
    Evidence {
        kind: "before_main",
        what: format!(
            "the table of `piestart convert` at {:#x}, in front of what _start names as main",
            table.address
        ),
    }
}

/// Whether `code` begins as `pattern` says.
fn matches(code: &[u8], pattern: &str) -> bool {
    let digits: Vec<u8> = pattern.bytes().filter(|b| *b != b' ').collect();
    digits.len() / 2 <= code.len()
        && digits.chunks(2).zip(code).all(|(digits, byte)| {
            let nibble = |digit: u8, value: u8| {
                digit == b'.' || char::from(digit).to_digit(16) == Some(u32::from(value))
            };
            nibble(digits[0], byte >> 4) && nibble(digits[1], byte & 15)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tool_does_not_find_its_own_list_of_texts_in_itself() {
        let own = Elf::open(&std::env::current_exe().expect("own path")).expect("own file");
        // This program is Rust's and glibc's, so what speaks for others can only be the list.
        for (text, _) in STRINGS.iter().filter(|(_, who)| *who != Who::Glibc) {
            let text = legible(text);
            assert!(!own.loaded_bytes_contain(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn a_pattern_matches_only_where_it_says_so() {
        assert!(matches(&[0x48, 0x31, 0x99, 0x17], "4831 .. .7"));
        assert!(!matches(&[0x48, 0x31, 0x99, 0x18], "4831 .. .7"));
        assert!(!matches(&[0x48], "4831"));
    }

    #[test]
    fn a_converted_file_is_known_by_the_table_before_its_entry() {
        let mut elf = Elf::open(&std::env::current_exe().expect("own path")).expect("own file");
        let table = elf.e_entry;
        let size = blob::Size::Large;
        elf.e_entry += size.table(piestart::elf::class::Format::NATIVE);
        let segment = *elf.load_at(elf.e_entry, 1).expect("the entry's segment");
        let at = usize::try_from(table - segment.p_vaddr + segment.p_offset).expect("small");
        assert_eq!(elf.convert_table(), None);
        elf.data[at..at + 8].copy_from_slice(&size.magic());
        assert_eq!(elf.convert_table(), None, "the mark alone is not a table");
        elf.data[at + 8..at + 16].copy_from_slice(&table.to_le_bytes());
        assert_eq!(elf.start_code().evidence[0].kind, "convert_table");
    }

    #[test]
    fn the_objects_that_the_tool_carries_are_recognized() {
        use object::{Object as _, ObjectSection as _, ObjectSymbol as _};

        let mut seen = 0;
        for arch in crate::machine::Arch::ALL {
            for name in ["piestart.o", "rcrt1.o"] {
                let Some(bytes) = crate::objects::get(arch, name) else {
                    continue;
                };
                let file = object::File::parse(bytes).expect("an object file");
                let start = file.symbol_by_name("_start").expect("_start");
                let section = file
                    .section_by_index(start.section_index().expect("defined"))
                    .expect("there");
                let code = &section.data().expect("code")
                    [usize::try_from(start.address()).expect("small")..];
                let machine = arch.abi.e_machine;
                assert_eq!(
                    known_code(machine, code),
                    Some(Who::Piestart),
                    "{name} of {}",
                    arch.name
                );
                seen += 1;
            }
        }
        assert!(seen >= 2);
    }
}
