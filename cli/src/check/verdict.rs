// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What must hold, and the sentence for each thing that does not.

use clap::ValueEnum;
use serde::Serialize;

use super::{Answer, Enforced, Facts, FileType, Pages, RelroState};
use crate::convert::Refusal;
use crate::elf::{RelocKind, RelocationTable, Who};
use crate::live::{Live, RelroSeen, Sealed};

/// Something that `check --require` can ask for.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub enum Requirement {
    /// static-pie, relro, now, nx, wx, textrel, relocations.
    Default,
    /// Nothing: only report.
    None,
    /// A position-independent program that needs neither loader nor library.
    StaticPie,
    /// A position-independent program.
    Pie,
    /// No loader and no shared library.
    Static,
    /// Full RELRO that is enforced, every page of it: all of full-relro, relro-enforced, relro-pages.
    Relro,
    /// `PT_GNU_RELRO` is there: partial or full RELRO.
    PartialRelro,
    /// Full RELRO: no slot of the GOT stays writable, because nothing is bound lazily.
    FullRelro,
    /// The loader or the start code makes RELRO read-only.
    RelroEnforced,
    /// Every page of RELRO becomes read-only, the last one too.
    RelroPages,
    /// No symbol is bound lazily.
    Now,
    /// The stack is not executable.
    Nx,
    /// No segment is writable and executable.
    Wx,
    /// No relocation changes read-only segments.
    Textrel,
    /// The start code applies every kind of relocation that is there.
    Relocations,
    /// Branch protection: IBT and SHSTK on x86_64, BTI and PAC on aarch64.
    Branches,
    /// The image is not easier to find than that of a program with a loader: its start code moves it (--aslr).
    Aslr,
    /// Relative relocations are packed (`DT_RELR`).
    Relr,
    /// The start code is piestart's.
    Piestart,
    /// A build id.
    BuildId,
    /// Functions check a stack canary.
    Canary,
    /// Functions of the C library are called by their checked forms (`_FORTIFY_SOURCE`).
    Fortify,
    /// Neither `DT_RPATH` nor `DT_RUNPATH`.
    Rpath,
    /// No symbol table.
    Stripped,
    /// With `--live`, which implies it: the program starts in an empty root.
    Live,
    /// With `--live`: all of RELRO is sealed.
    Sealed,
}

impl Requirement {
    const DEFAULT: [Self; 7] = [
        Self::StaticPie,
        Self::Relro,
        Self::Now,
        Self::Nx,
        Self::Wx,
        Self::Textrel,
        Self::Relocations,
    ];

    /// Its name on the command line.
    #[must_use]
    pub fn name(self) -> String {
        self.to_possible_value()
            .map(|v| v.get_name().to_owned())
            .unwrap_or_default()
    }

    /// `list` without repetitions, with [`Self::Default`] and [`Self::None`] replaced.
    #[must_use]
    pub fn expand(list: &[Self]) -> Vec<Self> {
        let mut out = Vec::new();
        for &requirement in list {
            let meant: &[Self] = match requirement {
                Self::Default => &Self::DEFAULT,
                Self::None => &[],
                _ => &[requirement],
            };
            for &r in meant {
                if !out.contains(&r) {
                    out.push(r);
                }
            }
        }
        out
    }
}

/// A requirement that does not hold.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    /// Which one.
    pub requirement: Requirement,
    /// What is there instead, and what to do.
    pub message: String,
}

/// Every requirement that `facts` do not meet.
pub(super) fn judge(
    facts: &Facts,
    live: Option<&Live>,
    requirements: &[Requirement],
) -> Vec<Finding> {
    requirements
        .iter()
        .filter_map(|&requirement| {
            let message = match live {
                Some(live) => miss_live(facts, live, requirement)?,
                None => miss(facts, requirement)?,
            };
            Some(Finding {
                requirement,
                message,
            })
        })
        .collect()
}

/// What was seen decides where it can; the file decides the rest.
fn miss_live(facts: &Facts, live: &Live, requirement: Requirement) -> Option<String> {
    let looked = live.relro.is_some();
    match requirement {
        Requirement::Live => (!looked).then(|| live.how.clone()),
        Requirement::Relro if looked => full(facts, live).or_else(|| open_pages(facts, live, true)),
        Requirement::FullRelro if looked => full(facts, live),
        Requirement::RelroPages if looked => open_pages(facts, live, true),
        Requirement::RelroEnforced if looked => open_pages(facts, live, false),
        Requirement::Sealed if looked => match live.sealed {
            Sealed::Full => None,
            _ => Some(format!(
                "{} bytes of RELRO are sealed in the running program: {}",
                live.relro_sealed_bytes,
                match live.seal_refused.as_deref() {
                    Some("ENOSYS") => "mseal was refused with ENOSYS; it needs Linux 6.10, and a filter that allows it".into(),
                    Some(errno) => format!(
                        "mseal was refused with {errno}, as a system call filter (seccomp) does; allow mseal in it"
                    ),
                    None => match facts.convert_command() {
                        Some(command) => format!("{command} puts code in front that seals them, on Linux 6.10 and later"),
                        None => "piestart's start code seals all, on Linux 6.10 and later".to_owned(),
                    },
                }
            )),
        },
        Requirement::Wx if looked => live.writable_and_executable.first().map(|mapping| {
            format!("the running program has a mapping that is writable and executable: {mapping}; a stack: link with -z \
                     noexecstack; else the program asks for it itself")
        }),
        _ => miss(facts, requirement),
    }
}

/// Where the words lie that code jumps through decides, where no loader binds them; else the flag too.
fn full(facts: &Facts, live: &Live) -> Option<String> {
    if live.writable_slots > 0 {
        let remedy = match (facts.relro.state, facts.convert_command()) {
            // They lie in RELRO, which nobody protects.
            (RelroState::Full, Some(command)) => format!("{command} protects them"),
            (RelroState::Full, None) if may_be_tried(facts) => {
                format!("{} protects them, if the result starts", tried(facts))
            }
            _ => "link with -z now".into(),
        };
        return Some(format!(
            "{} words that code jumps through, filled at start, are writable in the running program; {remedy}",
            live.writable_slots
        ));
    }
    match facts.relro.state {
        RelroState::Partial if facts.interpreter.is_none() => None,
        _ => miss(facts, Requirement::FullRelro),
    }
}

/// What is writable of RELRO in the running program; `every` page of it, or more than the one that it
/// shares with other data.
fn open_pages(facts: &Facts, live: &Live, every: bool) -> Option<String> {
    match live.relro {
        Some(RelroSeen::ReadOnly) | None => None,
        Some(RelroSeen::PartlyWritable) if !every => None,
        Some(RelroSeen::None) => miss(facts, Requirement::PartialRelro),
        Some(_) => Some(format!(
            "{} bytes of PT_GNU_RELRO are writable in the running program ({}); {}",
            live.relro_writable_bytes,
            live.how,
            match facts.convert_command() {
                Some(command) => format!("{command} protects them"),
                None if may_be_tried(facts) =>
                    format!("{} protects them, if the result starts", tried(facts)),
                None => "link with piestart's start code, which protects them".into(),
            }
        )),
    }
}

fn miss(facts: &Facts, requirement: Requirement) -> Option<String> {
    let who = facts.start_code.who;
    match requirement {
        Requirement::Default | Requirement::None | Requirement::Live => None,
        Requirement::Sealed => Some(format!(
            "only the running program shows whether RELRO is sealed; `piestart check --live --require sealed {}`",
            crate::shell::quote_path(&facts.path)
        )),
        Requirement::StaticPie => match facts.file_type {
            FileType::StaticPie => None,
            FileType::Pie => Some(loader(facts)),
            FileType::Static => Some("is at fixed addresses (ET_EXEC); compile with -fPIE, link with -static-pie".into()),
            FileType::Exec => Some(format!("is at fixed addresses (ET_EXEC), and {}", loader(facts))),
            other => Some(format!("is not a program ({}); give the linked program", other.name())),
        },
        Requirement::Pie => match facts.file_type {
            FileType::StaticPie | FileType::Pie => None,
            FileType::Static | FileType::Exec => {
                Some("is at fixed addresses (ET_EXEC); compile with -fPIE, link with -pie or -static-pie".into())
            }
            other => Some(format!("is not a program ({}); give the linked program", other.name())),
        },
        Requirement::Static => (facts.interpreter.is_some() || !facts.needed.is_empty()).then(|| loader(facts)),
        Requirement::Relro => [
            Requirement::FullRelro,
            Requirement::RelroEnforced,
            Requirement::RelroPages,
        ]
        .into_iter()
        .find_map(|part| miss(facts, part)),
        Requirement::PartialRelro => (facts.relro.state == RelroState::None)
            .then(|| "has no PT_GNU_RELRO; link with -z relro -z now".into()),
        Requirement::FullRelro => match facts.relro.state {
            RelroState::Full => None,
            RelroState::None => miss(facts, Requirement::PartialRelro),
            RelroState::Partial => Some(partial(facts)),
        },
        Requirement::RelroEnforced => enforced(facts, who),
        Requirement::RelroPages => enforced(facts, who).or_else(|| pages(facts)),
        Requirement::Now => (facts.bind_now == Answer::No)
            .then(|| "the PLT is bound lazily, so the GOT stays writable; link with -z now".into()),
        Requirement::Nx => match facts.nx_stack {
            Answer::No => Some(
                "PT_GNU_STACK asks for an executable stack; an assembler file without .note.GNU-stack does that, \
                 or link with -z noexecstack"
                    .into(),
            ),
            Answer::Unsaid if facts.file_type.is_program() => {
                Some("no PT_GNU_STACK: kernels before 5.8 make the stack executable; link with -z noexecstack".into())
            }
            _ => None,
        },
        Requirement::Wx => facts.wx_segments.first().map(|s| {
            format!(
                "the PT_LOAD at {} is writable and executable; link without -N and with separate segments",
                s.start
            )
        }),
        Requirement::Textrel => facts
            .textrel
            .then(|| "relocations change read-only segments (DT_TEXTREL); compile with -fPIE, link with -z text".into()),
        Requirement::Relocations => relocations(facts, who),
        Requirement::Branches => branches(facts),
        Requirement::Aslr => match &facts.placement {
            Some(placement) => placement.weakness(&facts.path),
            None => miss(facts, Requirement::Pie),
        },
        Requirement::Relr => {
            let packed = facts.relocations.iter().any(|c| c.table == RelocationTable::Relr);
            let loose = facts.relocations.iter().any(|c| {
                c.table != RelocationTable::Relr && c.kind == RelocKind::Relative
            });
            (loose && !packed)
                .then(|| "relative relocations are not packed; link with -z pack-relative-relocs or --pack-dyn-relocs=relr".into())
        }
        Requirement::Piestart => (who != Who::Piestart)
            .then(|| format!("the start code is {}; link with `piestart link`", who.name())),
        Requirement::BuildId => facts
            .build_id
            .is_none()
            .then(|| "has no build id; link with --build-id".into()),
        Requirement::Canary
        | Requirement::Fortify
        | Requirement::Rpath
        | Requirement::Stripped => miss_mark(facts, requirement),
    }
}

/// [`miss`], for what other checkers show.
fn miss_mark(facts: &Facts, requirement: Requirement) -> Option<String> {
    match requirement {
        Requirement::Canary => mark(
            facts.marks.canary,
            "no function checks a stack canary; compile with -fstack-protector-strong",
            "it is static and stripped, so that it does not say whether functions check a stack canary; check it before strip",
        ),
        Requirement::Fortify => mark(
            facts.marks.fortify,
            "no checked form of a function of the C library is called; compile with -O2 -D_FORTIFY_SOURCE=2",
            "it is static, and does not say whether checked forms of functions are called; leave this requirement out",
        ),
        Requirement::Rpath => {
            let paths = [&facts.marks.rpath[..], &facts.marks.runpath].concat();
            (!paths.is_empty()).then(|| {
                format!(
                    "looks for libraries in {}; link without -rpath",
                    paths.join(" and in ")
                )
            })
        }
        Requirement::Stripped => {
            (!facts.stripped).then(|| "has a symbol table; link with -s, or strip it".into())
        }
        _ => None,
    }
}

/// The sentence for a mark that is not there, or of which the file does not say whether it is.
fn mark(answer: Answer, missing: &str, unsaid: &str) -> Option<String> {
    match answer {
        Answer::Yes | Answer::Moot => None,
        Answer::No => Some(missing.into()),
        Answer::Unsaid => Some(unsaid.into()),
    }
}

fn loader(facts: &Facts) -> String {
    let needed = if facts.needed.is_empty() {
        String::new()
    } else {
        format!(" and {}", facts.needed.join(", "))
    };
    match &facts.interpreter {
        Some(loader) => {
            let remedy = match (&facts.convert, facts.convert_command()) {
                (_, Some(command)) => format!("{command} removes that need"),
                (Some(Err(Refusal::Unsuitable { reason, way_out })), None) => {
                    format!("piestart cannot convert it ({reason}); {way_out}")
                }
                _ => "link with -static-pie".into(),
            };
            format!("is dynamically linked: it asks for the loader {loader}{needed}; {remedy}")
        }
        None => format!("needs {}; link with -static-pie", facts.needed.join(", ")),
    }
}

/// Whether it is a static program with unknown start code.
fn may_be_tried(facts: &Facts) -> bool {
    facts.start_code.who == Who::Unknown && facts.interpreter.is_none()
}

/// The command that converts a program with unknown start code, if that can be done.
fn tried(facts: &Facts) -> String {
    let path = crate::shell::quote_path(&facts.path);
    format!("`piestart convert --verify {path} -o {path}.converted`")
}

fn partial(facts: &Facts) -> String {
    let relro = &facts.relro;
    match (&relro.first_open_slot, facts.bind_now) {
        (_, Answer::No) => {
            "is partial RELRO: symbols are bound lazily, so the GOT stays writable; link with -z now".into()
        }
        (Some(first), bound_now) => {
            let remedy = match bound_now {
                Answer::Yes => "the linker put them there in spite of -z now: link with LLD or mold, or by `piestart link`",
                _ => "link with -z now",
            };
            format!(
                "is partial RELRO: {} words that code jumps through, filled at start, lie outside PT_GNU_RELRO (the \
                 first at {first}), so that one write takes the program over; {remedy}",
                relro.open_slots
            )
        }
        (None, _) => "is partial RELRO: neither DF_BIND_NOW nor DF_1_NOW is set; link with -z now".into(),
    }
}

fn enforced(facts: &Facts, who: Who) -> Option<String> {
    match facts.relro.enforced {
        Enforced::Yes => None,
        Enforced::Moot => miss(facts, Requirement::PartialRelro),
        Enforced::No => {
            let remedy = match facts.convert_command() {
                Some(command) => format!("{command} puts start code in front that does"),
                None => "link with piestart's rcrt1.o or piestart.o (`piestart link --libc musl`)"
                    .into(),
            };
            Some(format!(
                "PT_GNU_RELRO is there, but {}'s start code never makes it read-only; {remedy}",
                who.name()
            ))
        }
        Enforced::Unknown => Some(format!(
            "PT_GNU_RELRO is there, but the start code is unknown; `piestart check --live {}` shows what it does, and {} \
             puts start code in front that makes it read-only{}",
            crate::shell::quote_path(&facts.path),
            facts.convert_command().unwrap_or_else(|| tried(facts)),
            match facts.convert_command() {
                Some(_) => "",
                None => ", if the result starts",
            }
        )),
    }
}

fn pages(facts: &Facts) -> Option<String> {
    let relro = &facts.relro;
    let by = relro.by.as_deref().unwrap_or("the start code");
    match relro.pages {
        Pages::All | Pages::Moot => None,
        Pages::Some => Some(format!(
            "{by} leaves {} bytes of PT_GNU_RELRO writable, in the page that it only partly fills; {}",
            relro.bytes_left,
            match facts.convert_command() {
                Some(command) => format!("{command} protects that page too"),
                None =>
                    "piestart's start code protects that page too where nothing else lies in it"
                        .into(),
            }
        )),
        Pages::None => Some(format!(
            "PT_GNU_RELRO is there, and none of its {} bytes is protected: {}; link with -z max-page-size={page} -z \
             common-page-size={page}, and with a layout that ends RELRO on a page",
            relro.bytes_left,
            relro.why_no_page(),
            page = relro.page_size
        )),
    }
}

fn relocations(facts: &Facts, who: Who) -> Option<String> {
    if facts.interpreter.is_some() || facts.has_runtime(Who::Glibc) {
        return None;
    }
    if let Some(place) = facts.stray_relocation
        && facts.file_type == FileType::StaticPie
        && !facts.textrel
    {
        return Some(format!(
            "a relocation at {place:#x} is not in a writable segment: the table is damaged, or a tool has \
             moved it; link the program again"
        ));
    }
    if let Some(table) = facts.unapplied_tables.first() {
        let does = match who {
            Who::Piestart => "the start code refuses it at run time",
            _ => "no start code is known to apply it",
        };
        return Some(format!(
            "{table} is a table of relocations, and {does}; link with --pack-dyn-relocs=relr or =none"
        ));
    }
    let bad = |allowed: &[RelocKind]| {
        facts
            .relocations
            .iter()
            .find(|c| c.kind != RelocKind::None && !allowed.contains(&c.kind))
    };
    let named =
        |c: &super::RelocationCount| format!("{} {} in {}", c.count, c.r#type, c.table.tag());
    match who {
        Who::Piestart => {
            use RelocKind::{Irelative, Relative, Symbolic, Tls};
            bad(&[Relative, Symbolic, Irelative, Tls])
                .map(|c| format!("{}: the start code refuses them at run time; compile with -fPIE, link with -z text", named(c)))
        }
        Who::Musl | Who::Zig if facts.file_type == FileType::StaticPie => {
            if who == Who::Zig
                && facts
                    .relocations
                    .iter()
                    .any(|c| c.table == RelocationTable::Relr)
            {
                return Some("DT_RELR, which Zig's start code does not decode; link without packed relocations".into());
            }
            bad(&[RelocKind::Relative]).map(|c| {
                format!(
                    "{}: {}'s start code skips them in silence; link with piestart's rcrt1.o (`piestart link --libc musl`)",
                    named(c),
                    who.name()
                )
            })
        }
        _ => None,
    }
}

fn branches(facts: &Facts) -> Option<String> {
    let flag = facts.branch_protection.flag()?;
    let missing = facts.branch_protection.marks(false);
    (!missing.is_empty()).then(|| {
        format!(
            "{} missing: one object without the mark takes it from the whole program; compile all with {flag}",
            missing.join(" and ")
        )
    })
}
