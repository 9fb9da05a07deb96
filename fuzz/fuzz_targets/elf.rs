// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Any bytes through everything that reads ELF files.
#![no_main]

use std::path::Path;

use libfuzzer_sys::fuzz_target;
use piestart_cli::check::Facts;
use piestart_cli::elf::Elf;

fuzz_target!(|data: &[u8]| {
    let Ok(elf) = Elf::parse(Path::new("input"), data.to_vec()) else {
        return;
    };
    let _ = elf.symbols();
    for page_size in [4096, 65536] {
        let _ = elf.relro(page_size);
        let _ = Facts::of(&elf, page_size);
    }
});
