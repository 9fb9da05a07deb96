// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What can be said of a file without running it.

use object::elf;
use serde::{Serialize, Serializer};

use super::relro::relro;
use super::{Answer, Enforced, Marks, Placement, RelroFacts, Slots, Span};
use crate::convert::Refusal;
use crate::convert::transform::would_convert;
use crate::elf::{
    Dynamic, Elf, Entry, FileType, GnuProperties, OpenError, RelocKind, RelocationTable,
    Relocations, Runtime, StartCode, Who, names,
};
use crate::machine::Arch;

/// Relocations of one type in one table.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct RelocationCount {
    /// The table.
    pub table: RelocationTable,
    /// `R_*`.
    pub r#type: String,
    /// What applying it takes.
    pub kind: RelocKind,
    /// How many there are.
    pub count: u64,
}

/// Which marks of branch protection the file has.
#[derive(Clone, Copy, Debug)]
pub struct BranchProtection {
    arch: Option<Arch>,
    set: GnuProperties,
}

impl BranchProtection {
    fn of(elf: &Elf) -> Self {
        Self {
            arch: elf.arch(),
            set: elf.gnu_properties(),
        }
    }

    /// The marks of the file's machine that are there, or that are not: `IBT`, `SHSTK`, `BTI`, `PAC`.
    #[must_use]
    pub fn marks(&self, there: bool) -> Vec<&'static str> {
        let Some(arch) = self.arch else {
            return Vec::new();
        };
        let names = &arch.branch_protection;
        [
            (names.branches, self.set.branches),
            (names.returns, self.set.returns),
        ]
        .into_iter()
        .filter_map(|(name, set)| (set == there && !name.is_empty()).then_some(name))
        .collect()
    }

    /// The compilers' flag that sets them; `None` for a machine that has no such marks here.
    #[must_use]
    pub fn flag(&self) -> Option<&'static str> {
        let flag = self.arch.map(|arch| arch.branch_protection.flag);
        flag.filter(|flag| !flag.is_empty())
    }
}

/// A boolean for each mark of each machine, by its name in lower case.
impl Serialize for BranchProtection {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let there = self.marks(true);
        let mut names = Vec::new();
        for arch in Arch::ALL {
            let row = arch.machine().branch_protection;
            for name in [row.branches, row.returns] {
                // Machines may share it.
                if !name.is_empty() && !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        let names = names.into_iter();
        serializer.collect_map(names.map(|name| (name.to_lowercase(), there.contains(&name))))
    }
}

/// All of it.
#[derive(Clone, Debug, Serialize)]
pub struct Facts {
    /// The file, as given.
    pub path: String,
    /// `x86_64`, `aarch64`, …
    pub machine: String,
    /// What kind of file it is.
    #[serde(rename = "type")]
    pub file_type: FileType,
    /// `PT_INTERP`.
    pub interpreter: Option<String>,
    /// `DT_NEEDED`.
    pub needed: Vec<String>,
    /// Relocations by table and type.
    pub relocations: Vec<RelocationCount>,
    /// RELRO.
    pub relro: RelroFacts,
    /// Whether every symbol is bound before `main`; moot where nothing is bound lazily.
    pub bind_now: Answer,
    /// Whether the stack is not executable (`PT_GNU_STACK`).
    pub nx_stack: Answer,
    /// `PT_LOAD` segments that are writable and executable.
    pub wx_segments: Vec<Span>,
    /// Whether relocations change read-only segments: they are said to (`DT_TEXTREL`), and one does.
    pub textrel: bool,
    /// `DT_*` of tables of relocations that no start code here applies.
    pub unapplied_tables: Vec<String>,
    /// The place of a relocation that is in no writable segment, as after a tool that moved the table.
    #[serde(skip)]
    pub stray_relocation: Option<u64>,
    /// Where its image comes to lie; `None` for what is not a program.
    pub placement: Option<Placement>,
    /// Branch protection.
    pub branch_protection: BranchProtection,
    /// Whose start code it is.
    pub start_code: StartCode,
    /// Which libc and language runtimes it holds or needs.
    pub runtimes: Vec<Runtime>,
    /// The build id, in hexadecimal.
    pub build_id: Option<String>,
    /// Whether `.symtab` is gone.
    pub stripped: bool,
    /// What other checkers show besides.
    #[serde(flatten)]
    pub marks: Marks,
    /// The words that belong into RELRO.
    #[serde(skip)]
    pub slots: Slots,
    /// Why `piestart convert` refuses the file, and what it says to do; asked only by [`Self::ask_convert`].
    #[serde(skip)]
    pub convert: Option<Result<bool, Refusal>>,
}

impl Facts {
    /// Looks at `elf`, with pages of `page_size` bytes.
    ///
    /// # Errors
    /// [`OpenError::Malformed`] when a table that it needs is damaged.
    pub fn of(elf: &Elf, page_size: u64) -> Result<Self, OpenError> {
        elf.check_complete()?;
        let dynamic = elf.dynamic()?;
        let file_type = FileType::of(elf, dynamic.as_ref());
        if file_type.is_program() && elf.load_at(elf.e_entry, 1).is_none() {
            return Err(elf.malformed(format!("e_entry {:#x} is in no PT_LOAD", elf.e_entry)));
        }
        let relocations = elf.relocations(dynamic.as_ref())?;
        let start_code = elf.start_code();
        let runtimes = elf.runtimes();
        let interpreter = elf.interpreter();
        let counts = counts(elf, &relocations);
        let loaded = interpreter.is_some() || file_type == FileType::SharedLibrary;
        let bind_now = bind_now(dynamic.as_ref(), loaded, &counts);
        let slots = Slots::of(elf, &relocations);
        let relro = relro(
            elf,
            file_type,
            interpreter.as_deref(),
            &start_code,
            &runtimes,
            page_size,
        )
        .with_slots(&slots, bind_now, loaded);
        let stray = relocations
            .entries()
            .filter(|entry| RelocKind::of(elf.e_machine, entry.first.r_type) != RelocKind::None)
            .filter(|entry| !elf.is_writable_from_to(entry.places()))
            .flat_map(Entry::relocations)
            .map(|r| r.place)
            .find(|&place| !elf.is_writable(place));
        Ok(Self {
            path: elf.path.display().to_string(),
            machine: names::machine(elf.e_machine).into_owned(),
            file_type,
            needed: dynamic.as_ref().map(|d| elf.needed(d)).unwrap_or_default(),
            marks: Marks::of(elf, dynamic.as_ref(), &relro, &start_code, &runtimes),
            relro,
            relocations: counts,
            bind_now,
            nx_stack: match elf.segment(elf::PT_GNU_STACK.0) {
                Some(s) if s.is_executable() => Answer::No,
                Some(_) => Answer::Yes,
                None => Answer::Unsaid,
            },
            wx_segments: elf
                .segments_of(elf::PT_LOAD.0)
                .filter(|s| s.is_writable() && s.is_executable())
                .map(|s| Span::from(&(s.p_vaddr..s.end())))
                .collect(),
            textrel: dynamic.as_ref().is_some_and(Dynamic::has_textrel) && stray.is_some(),
            stray_relocation: stray,
            unapplied_tables: dynamic
                .iter()
                .flat_map(Dynamic::unapplied)
                .map(|tag| names::dynamic_tag(elf.e_machine, tag).into_owned())
                .collect(),
            branch_protection: BranchProtection::of(elf),
            placement: Placement::of(elf, file_type, &start_code),
            start_code,
            runtimes,
            build_id: elf.build_id(),
            stripped: elf.symbols().is_empty(),
            slots,
            convert: None,
            interpreter,
        })
    }

    /// Tries `piestart convert` where it may be the remedy: for a program that is dynamically linked and no
    /// library, or whose own start code never enforces RELRO, or is glibc's and never seals it.
    pub fn ask_convert(&mut self, elf: &Elf) {
        let lonely = self.interpreter.is_some() && self.needed.is_empty();
        let open = matches!(self.relro.enforced, Enforced::No | Enforced::Unknown);
        let unsealed = self.interpreter.is_none() && self.start_code.who == Who::Glibc;
        if self.file_type.is_program() && (lonely || open || unsealed) {
            self.convert = Some(would_convert(elf));
        }
    }

    /// The command that makes of it what it should be, where there is one.
    #[must_use]
    pub fn convert_command(&self) -> Option<String> {
        let path = crate::shell::quote_path(&self.path);
        matches!(self.convert, Some(Ok(true)))
            .then(|| format!("`piestart convert {path} -o {path}.converted`"))
    }

    /// Relocations of `kind`, over all tables.
    #[must_use]
    pub fn count(&self, kind: RelocKind) -> u64 {
        self.relocations
            .iter()
            .filter(|c| c.kind == kind)
            .map(|c| c.count)
            .sum()
    }

    /// Whether a runtime of `who` is in it.
    #[must_use]
    pub fn has_runtime(&self, who: Who) -> bool {
        self.runtimes.iter().any(|r| r.who == who)
    }
}

/// How many relocations of each type each table has.
fn counts(elf: &Elf, relocations: &Relocations) -> Vec<RelocationCount> {
    relocations
        .counts()
        .into_iter()
        .map(|((table, r_type), count)| RelocationCount {
            table,
            r#type: names::relocation(elf.e_machine, r_type).into_owned(),
            kind: RelocKind::of(elf.e_machine, r_type),
            count,
        })
        .collect()
}

/// Whether a loader (`loaded`: one takes part) binds all functions before the program runs.
fn bind_now(dynamic: Option<&Dynamic>, loaded: bool, counts: &[RelocationCount]) -> Answer {
    // Only a PLT can be bound lazily, and only a loader does it.
    let lazy = loaded
        && counts
            .iter()
            .any(|c| c.table == RelocationTable::Jmprel && c.kind == RelocKind::Symbolic);
    match dynamic {
        Some(d) if d.binds_now() => Answer::Yes,
        Some(_) if lazy => Answer::No,
        _ => Answer::Moot,
    }
}
