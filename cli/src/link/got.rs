// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The global offset table in RELRO, where a linker's own layout leaves it outside.

use object::elf::PT_GNU_RELRO;

use super::driver::{Driver, Family};
use crate::elf::Elf;
use crate::install::contents::GOT_SCRIPT;
use crate::install::kit::Kit;

/// The linker flags that bring it there: a script that adds to the layout of `driver`, which is GNU ld or drives it; none
/// where they are not needed or change nothing.
#[must_use]
pub fn flags(driver: &Driver, kit: &Kit) -> Vec<String> {
    let is_other = matches!(
        driver.family(),
        Some(Family::Gold | Family::Lld | Family::Mold)
    );
    if is_other || !kit.arch.gnu_ld_leaves_got_open() {
        return Vec::new();
    }
    let script = kit.path(GOT_SCRIPT);
    let flags = vec!["-T".to_owned(), script.display().to_string()];
    let leaves_it_open =
        |flags: &[String]| driver.try_link(kit.arch, flags).map(|elf| is_open(&elf));
    match (leaves_it_open(&[]), leaves_it_open(&flags)) {
        (Ok(true), Ok(false)) => flags,
        _ => Vec::new(),
    }
}

/// Whether it begins outside `PT_GNU_RELRO`.
fn is_open(elf: &Elf) -> bool {
    elf.section(".got").is_some_and(|got| {
        let mut relro = elf.segments_of(PT_GNU_RELRO.0);
        !relro.any(|segment| (segment.p_vaddr..segment.end()).contains(&got.sh_addr))
    })
}
