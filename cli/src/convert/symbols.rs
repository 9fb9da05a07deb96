// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What a symbolic relocation comes to, since the file has every symbol that it will ever have.

use object::elf;

use super::image::Image;
use super::raw::Raw;
use super::refusal::Refusal;

/// What a symbol comes to.
pub enum Value {
    /// A link address, to which the bias is added.
    Address(u64),
    /// A number.
    Constant(u64),
}

pub fn resolve(image: &Image, index: u64, at: u64) -> Result<Value, Refusal> {
    if index == 0 {
        return Ok(Value::Constant(0));
    }
    let table = image
        .dt(elf::DT_SYMTAB)
        .ok_or_else(|| Refusal::Malformed("DT_SYMTAB is missing".into()))?;
    let entry = image.format.class.sym_size();
    let symbol = index
        .checked_mul(entry)
        .and_then(|o| o.checked_add(table))
        .and_then(|address| image.bytes_at(address, entry))
        .and_then(|bytes| image.format.symbol(bytes))
        .ok_or_else(|| {
            Refusal::Malformed(format!(
                "the relocation at {at:#x} names symbol {index}, past the table"
            ))
        })?;
    let name = || {
        image
            .dynamic_string(u64::from(symbol.name))
            .unwrap_or_else(|| format!("number {index}"))
    };
    if symbol.kind == elf::STT_GNU_IFUNC.0 {
        return Err(Refusal::unsuitable(
            format!(
                "symbol {} is an indirect function, whose resolver must run at start",
                name()
            ),
            "link the program with piestart.o instead (piestart link)",
        ));
    }
    if symbol.kind == elf::STT_TLS.0 {
        return Err(Refusal::unsuitable(
            format!(
                "symbol {} is thread-local, and a loader must assign its place",
                name()
            ),
            "link the program with piestart.o instead (piestart link)",
        ));
    }
    match symbol.section {
        0 if symbol.bind == elf::STB_WEAK.0 => Ok(Value::Constant(0)),
        0 => Err(Refusal::unsuitable(
            format!("symbol {} is undefined and not weak", name()),
            "link in what defines it",
        )),
        0xfff1 => Ok(Value::Constant(symbol.value)),
        _ => Ok(Value::Address(symbol.value)),
    }
}
