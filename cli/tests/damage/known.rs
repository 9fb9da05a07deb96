// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What no check of start code tells: the damaged file is as valid as the one before, and another program; or a check
//! would cost every start something (headers without the right to read, an `e_phnum` that leaves data out, arrays of a
//! converted program).

use super::cage::Outcome;
use super::fields::Part;
use super::programs::Start;
use super::table::Run;

/// Damage of one kind.
pub struct Kind {
    part: Part,
    /// The fields, by the end of their names: the name of a field, or a segment or row with it.
    fields: &'static [&'static str],
    /// Whether it may leave RELRO open.
    open: bool,
    /// The start code that cannot tell; `None` is any.
    only: Option<Start>,
    /// Whether it cannot tell a relocation of no type (`R_*_NONE`) alone; any other it can.
    none: bool,
    /// Why nobody can tell.
    pub why: &'static str,
}

/// All that is known.
pub const KINDS: &[Kind] = &[
    Kind {
        part: Part::Header,
        fields: &["e_entry"],
        open: false,
        only: None,
        none: false,
        why: "`e_entry`: the start code is not what runs first",
    },
    Kind {
        part: Part::Header,
        fields: &["e_phoff", "e_phnum"],
        open: true,
        only: None,
        none: false,
        why: "`e_phoff`, `e_phnum`: the kernel maps fewer segments, or others; without the first two there is no start \
              code to look",
    },
    Kind {
        part: Part::ProgramHeader,
        fields: &[
            "PT_LOAD p_type",
            "PT_LOAD p_flags",
            "PT_LOAD p_offset",
            "PT_LOAD p_vaddr",
            "PT_LOAD p_filesz",
            "PT_LOAD p_memsz",
            "order",
        ],
        open: false,
        only: None,
        none: false,
        why: "a `PT_LOAD` of another place, size, right or content, or none: what is missing is the start code itself, or \
              bytes of the program of which nothing tells what they were",
    },
    Kind {
        part: Part::ProgramHeader,
        fields: &[
            "PT_GNU_RELRO p_type",
            "PT_GNU_RELRO p_vaddr",
            "PT_GNU_RELRO p_memsz",
        ],
        open: true,
        only: None,
        none: false,
        why: "a `PT_GNU_RELRO` that is gone asks for nothing, as `-z norelro` does; one that ends a little earlier or later \
              within the image asks for other words",
    },
    Kind {
        part: Part::ProgramHeader,
        fields: &[
            "PT_TLS p_type",
            "PT_TLS p_vaddr",
            "PT_TLS p_filesz",
            "PT_TLS p_memsz",
            "PT_TLS p_align",
        ],
        open: false,
        only: None,
        none: false,
        why: "a `PT_TLS` that agrees with itself: only the program's code knows where in the block its variables are",
    },
    Kind {
        part: Part::ProgramHeader,
        fields: &["PT_DYNAMIC p_type", "PT_DYNAMIC p_vaddr"],
        open: false,
        only: Some(Start::Converted),
        none: false,
        why: "`PT_DYNAMIC` of a converted program: the start code that the program had reads it, and does not check it",
    },
    Kind {
        part: Part::Dynamic,
        fields: &["d_val"],
        open: false,
        only: Some(Start::Converted),
        none: false,
        why: "the dynamic table of a converted program: the same",
    },
    Kind {
        part: Part::Dynamic,
        fields: &["d_tag", "order"],
        open: false,
        only: None,
        none: false,
        why: "a row that is gone, or ends the table where it stands: a program may do without it",
    },
    Kind {
        part: Part::Dynamic,
        fields: &[
            "DT_INIT_ARRAY d_val",
            "DT_INIT_ARRAYSZ d_val",
            "DT_FINI_ARRAY d_val",
            "DT_FINI_ARRAYSZ d_val",
            "DT_RELA d_val",
            "DT_RELASZ d_val",
            "DT_JMPREL d_val",
            "DT_PLTRELSZ d_val",
            "DT_RELR d_val",
            "DT_RELRSZ d_val",
            "DT_SYMTAB d_val",
        ],
        open: false,
        only: None,
        none: false,
        why: "a table said to begin elsewhere in the image, or to be shorter or longer by whole entries",
    },
    Kind {
        part: Part::Offset,
        fields: &["r_offset"],
        open: false,
        only: None,
        none: false,
        why: "`r_offset`: another word of the writable segments",
    },
    Kind {
        part: Part::Info,
        fields: &[
            "R_X86_64_64 r_info",
            "R_X86_64_GLOB_DAT r_info",
            "R_X86_64_JUMP_SLOT r_info",
            "R_X86_64_IRELATIVE r_info",
        ],
        open: false,
        only: None,
        none: false,
        why: "`r_info`: another type that the ABI has, or another symbol, but among the entries that `DT_RELACOUNT` counts",
    },
    Kind {
        part: Part::Info,
        fields: &["R_X86_64_RELATIVE r_info"],
        open: false,
        only: Some(Start::Converted),
        none: true,
        why: "`r_info` of a converted program that becomes `R_X86_64_NONE`: the converter leaves such entries, where it has \
              put a constant in place",
    },
    Kind {
        part: Part::Addend,
        fields: &["r_addend"],
        open: false,
        only: None,
        none: false,
        why: "`r_addend`: another address or number, which a program may want",
    },
    Kind {
        part: Part::Relr,
        fields: &["RELR address", "RELR bitmap", "order"],
        open: false,
        only: None,
        none: false,
        why: "RELR words: other words of the writable segments",
    },
    Kind {
        part: Part::Symbol,
        fields: &["st_info", "st_shndx", "st_value", "order"],
        open: false,
        only: None,
        none: false,
        why: "a symbol that is defined otherwise: elsewhere, as a constant, not at all but weak",
    },
    Kind {
        part: Part::Tls,
        fields: &["template", "order"],
        open: false,
        only: None,
        none: false,
        why: "the TLS template: data, of which nothing tells what it was",
    },
    Kind {
        part: Part::Array,
        fields: &["ARRAY", "order"],
        open: false,
        only: None,
        none: false,
        why: "init and fini arrays: another place in the code, or another order",
    },
];

/// The kind of damage that may end so; `None` where a check has to tell.
pub fn kind_of(run: &Run) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| {
        kind.part == run.harm.part
            && kind
                .fields
                .iter()
                .any(|field| run.harm.field.ends_with(field))
            && kind.only.is_none_or(|start| start == run.start)
            && (!kind.none || has_no_type(&run.harm.how))
            && (kind.open || run.ended.outcome != Outcome::Open)
    })
}

/// Whether a damaged `r_info` has no type: its low half is 0.
fn has_no_type(how: &str) -> bool {
    let now = how.rsplit_once("-> 0x").map(|(_, now)| now);
    now.and_then(|now| u64::from_str_radix(now, 16).ok())
        .is_some_and(|now| now << 32 == 0)
}

/// Whether nobody could ask for more: right, a clean fault, or the kernel's doing.
pub fn is_good(outcome: Outcome) -> bool {
    matches!(
        outcome,
        Outcome::Right | Outcome::Fault | Outcome::Refused | Outcome::InExec
    )
}
