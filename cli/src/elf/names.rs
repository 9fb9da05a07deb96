// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The gABI and psABI names of numbers; a number without a name stays a number.

use std::borrow::Cow;

use object::elf::{
    self, DynamicFlags, DynamicFlags1, DynamicTag, Machine, ProgramType, RelocationType,
    SymbolBind, SymbolType, machine_names,
};

use crate::machine::known;

fn or_number(name: Option<&'static str>, number: u64) -> Cow<'static, str> {
    name.map_or_else(|| Cow::Owned(format!("{number:#x}")), Cow::Borrowed)
}

/// `EM_*` as people and targets spell it: `x86_64`, `aarch64`, `riscv64`, …
#[must_use]
pub fn machine(e_machine: u16) -> Cow<'static, str> {
    or_number(known::name(e_machine), e_machine.into())
}

/// `PT_*`.
#[must_use]
pub fn segment_type(e_machine: u16, p_type: u32) -> Cow<'static, str> {
    or_number(
        machine_names(Machine(e_machine))
            .pt
            .name(ProgramType(p_type)),
        p_type.into(),
    )
}

/// `DT_*`.
#[must_use]
pub fn dynamic_tag(e_machine: u16, d_tag: i64) -> Cow<'static, str> {
    let name = match DynamicTag(d_tag) {
        // One number, two names; the other one only marks the start of a range.
        elf::DT_PREINIT_ARRAY => Some("DT_PREINIT_ARRAY"),
        tag => machine_names(Machine(e_machine)).dt.name(tag),
    };
    or_number(name, d_tag.cast_unsigned())
}

/// `R_*` of that machine.
#[must_use]
pub fn relocation(e_machine: u16, r_type: u32) -> Cow<'static, str> {
    or_number(
        machine_names(Machine(e_machine))
            .r
            .name(RelocationType(r_type)),
        r_type.into(),
    )
}

/// `STT_*`.
#[must_use]
pub fn symbol_type(e_machine: u16, st_type: u8) -> Cow<'static, str> {
    or_number(
        machine_names(Machine(e_machine))
            .stt
            .name(SymbolType(st_type)),
        st_type.into(),
    )
}

/// `STB_*`.
#[must_use]
pub fn symbol_bind(e_machine: u16, st_bind: u8) -> Cow<'static, str> {
    or_number(
        machine_names(Machine(e_machine))
            .stb
            .name(SymbolBind(st_bind)),
        st_bind.into(),
    )
}

/// The set bits of `DT_FLAGS` (`DF_*`).
#[must_use]
pub fn df_flags(value: u64) -> Vec<String> {
    let mut out = Vec::new();
    let rest = DynamicFlags::NAMES.names(DynamicFlags(value), |_, name| out.push(name.into()));
    out.extend((rest != 0).then(|| format!("{rest:#x}")));
    out
}

/// The set bits of `DT_FLAGS_1` (`DF_1_*`).
#[must_use]
pub fn df_1_flags(value: u64) -> Vec<String> {
    let mut out = Vec::new();
    let rest = DynamicFlags1::NAMES.names(DynamicFlags1(value), |_, name| out.push(name.into()));
    out.extend((rest != 0).then(|| format!("{rest:#x}")));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_the_machine() {
        assert_eq!(relocation(62, 8), "R_X86_64_RELATIVE");
        assert_eq!(relocation(183, 1027), "R_AARCH64_RELATIVE");
        assert_eq!(relocation(243, 3), "R_RISCV_RELATIVE");
        assert_eq!(relocation(62, 0xffff), "0xffff");
        assert_eq!(dynamic_tag(62, 32), "DT_PREINIT_ARRAY");
        assert_eq!(dynamic_tag(62, 36), "DT_RELR");
        assert_eq!(segment_type(62, 0x6474_e552), "PT_GNU_RELRO");
    }

    #[test]
    fn unknown_flag_bits_stay_visible() {
        assert_eq!(
            df_1_flags(0x0800_0001 | 1 << 40),
            ["DF_1_NOW", "DF_1_PIE", "0x10000000000"]
        );
    }
}
