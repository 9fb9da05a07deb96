// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The tiny link that shows what a linker can do.

use std::process::{Command, Stdio};

use anyhow::Context;
use object::write::{Object, Relocation, Symbol, SymbolSection};
use object::{
    BinaryFormat, Endianness, Object as _, RelocationFlags, SectionKind, SymbolFlags, SymbolKind,
    SymbolScope, elf,
};
use piestart::elf::class::ByteOrder;

use crate::elf::Elf;
use crate::io;
use crate::machine::Arch;
use crate::objects;

/// Has `command`, which ends in the flags to try, link an object for `arch`, and returns the result.
///
/// # Errors
/// What the linker said, or that its output is dynamically linked (has `PT_INTERP`).
pub fn link(mut command: Command, arch: Arch) -> anyhow::Result<Elf> {
    let dir = tempfile::Builder::new()
        .prefix("piestart-probe-")
        .tempdir()
        .context("cannot make a temporary directory")?;
    let input = dir.path().join("probe.o");
    let output = dir.path().join("probe");
    std::fs::write(&input, object(arch)?).map_err(|error| io::unwritable(&input, &error))?;
    let done = command
        .arg("-o")
        .args([&output, &input])
        .stdin(Stdio::null())
        .output()
        .context("cannot run it")?;
    if !done.status.success() {
        let said = String::from_utf8_lossy(&done.stderr);
        let line = said
            .lines()
            .find(|l| !l.trim().is_empty())
            .unwrap_or("it failed");
        anyhow::bail!("{}", line.trim());
    }
    if !output.exists() {
        anyhow::bail!("it exits with 0 but writes no output");
    }
    let elf = Elf::open(&output)?;
    if let Some(loader) = elf.interpreter() {
        anyhow::bail!("its output is dynamically linked (PT_INTERP {loader})");
    }
    Ok(elf)
}

/// An object with `_start`, `main` and one word that holds an address, so that a link of it has
/// one relative relocation.
fn object(arch: Arch) -> anyhow::Result<Vec<u8>> {
    let format = arch.abi.format;
    let order = match format.order {
        ByteOrder::Little => Endianness::Little,
        ByteOrder::Big => Endianness::Big,
    };
    let word = format.class.word();
    let mut object = Object::new(BinaryFormat::Elf, arch.object, order);
    // Linkers refuse objects of another ABI, which `e_flags` says: what is linked later has that of the start code.
    if let Some(start) = objects::get(arch, "piestart.o") {
        object.flags = object::File::parse(start)?.flags();
    }
    let text = object.section_id(object::write::StandardSection::Text);
    let data = object.section_id(object::write::StandardSection::Data);
    object.add_section(Vec::new(), b".note.GNU-stack".to_vec(), SectionKind::Other);
    object.append_section_data(text, &[0; 16], 16);
    object.append_section_data(data, &[0; 8][..word as usize], word);
    let mut start = None;
    for name in ["_start", "main"] {
        start = Some(object.add_symbol(Symbol {
            name: name.into(),
            value: 0,
            size: 16,
            kind: SymbolKind::Text,
            scope: SymbolScope::Linkage,
            weak: false,
            section: SymbolSection::Section(text),
            flags: SymbolFlags::None,
        }));
    }
    object.add_relocation(
        data,
        Relocation {
            offset: 0,
            symbol: start.expect("two symbols were added"),
            addend: 0,
            flags: RelocationFlags::Elf {
                r_type: elf::RelocationType(arch.abi.types.absolute),
            },
        },
    )?;
    Ok(object.write()?)
}
