// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What a symbolic relocation comes to, since the file has every symbol that it will ever have.

use object::elf;
use piestart::elf::addr::LinkAddr;
use piestart::elf::symbol::Symbol;

use super::image::Image;
use super::refusal::Refusal;

/// What a symbol comes to.
pub enum Value {
    /// A link address, to which the bias is added.
    Address(u64),
    /// A number.
    Constant(u64),
}

pub fn resolve(image: &Image, index: u32, at: u64) -> Result<Value, Refusal> {
    if index == 0 {
        return Ok(Value::Constant(0));
    }
    let table = image
        .dt(elf::DT_SYMTAB)
        .ok_or_else(|| Refusal::Malformed("DT_SYMTAB is missing".into()))?;
    let entry = image.format.class.sym_size();
    let symbol = u64::from(index)
        .checked_mul(entry)
        .and_then(|o| o.checked_add(table))
        .and_then(|at| Symbol::read(&image.memory_at(at, entry), LinkAddr(at), 0))
        .ok_or_else(|| {
            Refusal::Malformed(format!(
                "the relocation at {at:#x} names symbol {index}, past the table"
            ))
        })?;
    let name = || {
        image
            .dynamic_string(u64::from(symbol.st_name))
            .unwrap_or_else(|| format!("number {index}"))
    };
    if symbol.is_ifunc() {
        return Err(Refusal::unsuitable(
            format!(
                "symbol {} is an indirect function, whose resolver must run at start",
                name()
            ),
            "link the program with piestart.o instead (piestart link)",
        ));
    }
    if symbol.st_type() == elf::STT_TLS.0 {
        return Err(Refusal::unsuitable(
            format!(
                "symbol {} is thread-local, and a loader must assign its place",
                name()
            ),
            "link the program with piestart.o instead (piestart link)",
        ));
    }
    match symbol.st_shndx() {
        0 if symbol.is_weak() => Ok(Value::Constant(0)),
        0 => Err(Refusal::unsuitable(
            format!("symbol {} is undefined and not weak", name()),
            "link in what defines it",
        )),
        _ if symbol.is_absolute() => Ok(Value::Constant(symbol.st_value)),
        _ => Ok(Value::Address(symbol.st_value)),
    }
}
