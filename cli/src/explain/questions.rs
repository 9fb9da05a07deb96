// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Who links, who loads, what protects the file: questions with an answer and where it comes from.

use serde::Serialize;

use super::by::By;
use crate::check::{Answer, Facts, FileType};
use crate::elf::Who;

/// A question, its answer, and where the answer comes from.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// The question.
    pub question: String,
    /// The answer.
    pub answer: String,
    /// What in the file says so.
    pub because: String,
    /// Who made it so.
    pub by: By,
}

pub(super) fn questions(facts: &Facts) -> Vec<Fact> {
    let needed = facts.needed.join(", ");
    let links = match (facts.file_type, needed.is_empty()) {
        (FileType::Relocatable, _) => (
            "nobody yet: it is input for a linker".into(),
            "e_type is ET_REL".into(),
        ),
        (_, true) => (
            "the linker, once and for all: every piece of code is in the file".to_owned(),
            "no DT_NEEDED".to_owned(),
        ),
        (_, false) => (
            format!("a loader, at every start: it brings {needed}"),
            format!("DT_NEEDED {needed}"),
        ),
    };
    let loads = match (&facts.interpreter, facts.file_type) {
        (Some(loader), _) => (
            format!("the kernel loads the file and {loader}, and starts {loader}; that one does the rest"),
            format!("PT_INTERP {loader}"),
        ),
        (None, FileType::StaticPie) if facts.start_code.who == Who::Unknown => (
            "the kernel alone, at an address of its choice; whether its start code, which is not known, relocates it does not show".into(),
            "e_type is ET_DYN, and there is no PT_INTERP".into(),
        ),
        (None, FileType::StaticPie) => (
            "the kernel alone, at an address of its choice; the program's own start code relocates it".into(),
            "e_type is ET_DYN, and there is no PT_INTERP".into(),
        ),
        (None, FileType::Static) if facts.relocations.iter().any(|r| r.count > 0) => (
            "the kernel alone, at the addresses in the file; nothing is left to relocate but IRELATIVE".into(),
            "e_type is ET_EXEC, and there is no PT_INTERP".into(),
        ),
        (None, FileType::Static) => (
            "the kernel alone, at the addresses in the file; nothing is left to relocate".into(),
            "e_type is ET_EXEC, and there is no PT_INTERP".into(),
        ),
        (None, FileType::SharedLibrary) => (
            "a loader, on behalf of a program that names it in PT_INTERP".into(),
            "e_type is ET_DYN, and DF_1_PIE is not set".into(),
        ),
        (None, _) => ("nobody: it is not a program".into(), "its e_type is not ET_EXEC or ET_DYN".into()),
    };
    vec![
        Fact {
            question: "Who links?".into(),
            answer: links.0,
            because: links.1,
            by: By::Linker,
        },
        Fact {
            question: "Who loads?".into(),
            answer: loads.0,
            because: loads.1,
            by: By::Linker,
        },
    ]
}

pub(super) fn hardening(facts: &Facts) -> Vec<Fact> {
    let mut out = Vec::new();
    let mut add = |question: &str, answer: String, because: &str, by| {
        out.push(Fact {
            question: question.into(),
            answer,
            because: because.into(),
            by,
        });
    };
    if facts.file_type.is_program() {
        match facts.file_type {
            FileType::StaticPie | FileType::Pie => add(
                "Can it be anywhere in memory?",
                "yes: code reaches its data relative to itself (-fPIE)".into(),
                "e_type is ET_DYN; the linker allows it only for such code",
                By::Compiler,
            ),
            _ => add(
                "Can it be anywhere in memory?",
                "no: addresses are fixed".into(),
                "e_type is ET_EXEC",
                By::Linker,
            ),
        }
        add(
            "Do relocations change code?",
            if facts.textrel {
                "yes (DT_TEXTREL)"
            } else {
                "no"
            }
            .into(),
            "DT_TEXTREL and DF_TEXTREL; code compiled with -fPIE needs none",
            By::Compiler,
        );
    }
    let marks = facts.branch_protection.marks(true);
    add(
        "Are branches protected?",
        if marks.is_empty() {
            "no".into()
        } else {
            marks.join(", ")
        },
        "PT_GNU_PROPERTY: a mark survives when every linked object has it",
        By::Compiler,
    );
    add(
        "Can the stack hold code?",
        match facts.nx_stack {
            Answer::Yes => "no",
            Answer::No => "yes",
            _ => "the file does not say",
        }
        .into(),
        "PT_GNU_STACK, from the .note.GNU-stack of every object",
        By::Compiler,
    );
    add(
        "Is memory writable and executable at once?",
        if facts.wx_segments.is_empty() {
            "no".into()
        } else {
            format!("yes, {} segments", facts.wx_segments.len())
        },
        "p_flags of every PT_LOAD",
        By::Linker,
    );
    let (answer, by) = match (&facts.relro.asked, &facts.relro.by) {
        (None, _) => ("nothing: no PT_GNU_RELRO".into(), By::Linker),
        (Some(_), None) => (
            format!("nothing: RELRO is {}", facts.relro.words()),
            By::StartCode,
        ),
        (Some(_), Some(who)) => (
            format!("RELRO, by {who}: {}", facts.relro.words()),
            if facts.interpreter.is_some() {
                By::Loader
            } else {
                By::StartCode
            },
        ),
    };
    add(
        "What becomes read-only before main?",
        answer,
        "PT_GNU_RELRO, and who acts on it",
        by,
    );
    out
}
