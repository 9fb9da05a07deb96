// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! A program that starts itself: whether our start code may go before its own.
//!
//! Ours relocates and protects; what comes next must find nothing left to apply, and must not try to
//! protect what is sealed. The rows of the relocation tables are gone from the dynamic table, so start
//! code that asks it (musl's, Zig's) does nothing, as does code that never relocates.

use object::elf;

use super::code;
use super::image::Image;
use super::refusal::Refusal;
use super::relocs::Relocations;
use crate::elf::Who;
use crate::machine::Arch;

/// Why a program that holds glibc is refused: the place in front of its `main` cannot be used, since there is no code for
/// that on its machine, or its `_start` is not one that is known.
pub fn glibc(arch: Option<Arch>) -> Refusal {
    let why = match arch.filter(|arch| code::before_main(*arch).is_none()) {
        Some(arch) => {
            format!("piestart has no code for {arch} that would run after that, in front of main")
        }
        None => "its entry point is not a _start in which main could be found".into(),
    };
    Refusal::unsuitable(
        format!(
            "glibc runs the program's IFUNC resolvers and protects RELRO itself, a seal before that would end it, and {why}"
        ),
        "link it with piestart's rcrt1.o, or with musl (piestart link)",
    )
}

/// Why a program at fixed addresses is refused whose own start code still writes into RELRO.
pub fn fixed_with_relocations() -> Refusal {
    Refusal::unsuitable(
        "not position-independent (ET_EXEC), with relocations that its own start code applies",
        "link it with piestart.o or rcrt1.o instead, which protect RELRO after that (piestart link)",
    )
}

/// Refuses a program whose start code, written by `who`, cannot be known to run after ours.
///
/// # Errors
/// [`Refusal::Unsuitable`] with the reason.
pub fn judge(image: &Image, relocations: &Relocations, who: Who) -> Result<(), Refusal> {
    if matches!(who, Who::Musl | Who::Zig) || asks_nobody(image, relocations) {
        return Ok(());
    }
    Err(Refusal::unsuitable(
        "it is a static program whose own start code is not known",
        "say --verify: it is converted if the result is seen to start",
    ))
}

/// Whether no code of `image` has the address of its headers, its dynamic table or a relocation table, so
/// that none can relocate: a bare `_start`, as of nolibc.
fn asks_nobody(image: &Image, relocations: &Relocations) -> bool {
    let Some(arch) = image.arch() else {
        return false;
    };
    let mut marks: Vec<u64> = Vec::new();
    let headers = image.loads().find(|s| s.p_offset == 0 && s.p_filesz > 0);
    marks.extend(headers.map(|s| s.p_vaddr));
    marks.extend(image.segment(elf::PT_DYNAMIC).map(|s| s.p_vaddr));
    for table in [relocations.rela, relocations.jmprel, relocations.relr] {
        if table.size > 0 {
            marks.push(table.address);
        }
    }
    let pointer = relocations
        .relative
        .iter()
        .any(|r| marks.contains(&r.addend));
    let code = image
        .loads()
        .filter(|s| s.p_flags & elf::PF_X.0 != 0)
        .any(|s| {
            let bytes = image.bytes_at(s.p_vaddr, s.p_filesz).unwrap_or(&[]);
            (arch.refers)(bytes, s.p_vaddr, &marks)
        });
    !pointer && !code
}
