// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What only a loader can do, for which a file is refused.

use object::elf;
use piestart::elf::dynamic::is_unknown_table;

use super::blob;
use super::image::{DT_ANDROID_RELR, Image};
use super::refusal::Refusal;

/// `DT_TLSDESC_PLT`, `DT_TLSDESC_GOT` (GNU ld's additions to the gABI).
const DT_TLSDESC: std::ops::RangeInclusive<u64> = 0x6fff_fef6..=0x6fff_fef7;
/// `DT_PREINIT_ARRAYSZ`: the size of the one array that the loader itself runs for an executable.
const DT_PREINIT_ARRAYSZ: u64 = 33;

/// Refuses what no start code can do in a loader's place.
pub fn refuse_what_needs_a_loader(image: &Image) -> Result<(), Refusal> {
    refuse_libraries(image)?;
    let converted = blob::find(&image.data, image.entry, |at, size| {
        image.bytes_at(at, size)
    })
    .is_some();
    for d in &image.dynamic {
        // In a converted file that row names the table that our start code applies.
        let foreign = d.tag == DT_ANDROID_RELR[0] && !converted;
        if is_unknown_table(d.tag) || foreign {
            let tag = crate::elf::names::dynamic_tag(image.machine, d.tag.cast_signed());
            return Err(Refusal::unsuitable(
                format!("has a table of relocations that is not converted ({tag})"),
                "link with --pack-dyn-relocs=none or =relr",
            ));
        }
        // What follows is done by the file's own start code, if it has one that starts it.
        if image.starts_itself() {
            continue;
        }
        if DT_TLSDESC.contains(&d.tag) {
            return Err(Refusal::unsuitable(
                "has thread-local storage that a loader must set up (DT_TLSDESC_PLT)",
                "link the program with piestart.o instead (piestart link)",
            ));
        }
        if d.tag == DT_PREINIT_ARRAYSZ && d.value > 0 {
            return Err(Refusal::unsuitable(
                "has a DT_PREINIT_ARRAY, which the loader runs",
                "link the program with piestart.o instead, which runs it (piestart link)",
            ));
        }
    }
    refuse_tls(image)
}

/// Refuses a program that needs shared libraries.
fn refuse_libraries(image: &Image) -> Result<(), Refusal> {
    let needed: Vec<String> = image
        .dynamic
        .iter()
        .filter(|d| Some(d.tag) == u64::try_from(elf::DT_NEEDED.0).ok())
        .map(|d| {
            image
                .dynamic_string(d.value)
                .unwrap_or_else(|| "a library".into())
        })
        .collect();
    if !needed.is_empty() {
        let reason = format!("needs {}", needed.join(", "));
        return Err(if image.is_go() {
            Refusal::unsuitable(reason, "it was built with cgo; build it with CGO_ENABLED=0")
        } else {
            Refusal::unsuitable(
                reason,
                "link it without libraries, or statically (cc -static-pie, Rust: -C target-feature=+crt-static on a musl target)",
            )
        });
    }
    Ok(())
}

/// Refuses thread-local storage that the loader would set up.
fn refuse_tls(image: &Image) -> Result<(), Refusal> {
    if let Some(tls) = image
        .segment(elf::PT_TLS)
        .filter(|_| !image.starts_itself())
    {
        // Go sets its thread pointer up itself and uses PT_TLS only to say how large the block is.
        if tls.p_memsz > 0 && (tls.p_filesz > 0 || !image.is_go()) {
            return Err(Refusal::unsuitable(
                format!(
                    "has {} bytes of thread-local storage (PT_TLS) that the loader sets up",
                    tls.p_memsz
                ),
                "link the program with piestart.o instead, which sets it up (piestart link)",
            ));
        }
    }
    Ok(())
}
