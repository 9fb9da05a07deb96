// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Any bytes: refused or converted, and what was converted is one of ours when read again.
#![no_main]

use std::path::Path;

use libfuzzer_sys::fuzz_target;
use piestart_cli::convert::Refusal;
use piestart_cli::convert::transform::{Options, Outcome, convert};
use piestart_cli::elf::Elf;

fuzz_target!(|data: &[u8]| {
    let Ok(elf) = Elf::parse(Path::new("input"), data.to_vec()) else {
        return;
    };
    match convert(elf, &Options::default()) {
        Ok((Some(data), _)) => {
            let elf = Elf::parse(Path::new("output"), data).expect("is ELF");
            let (again, outcome) = convert(elf, &Options::default()).expect("can be read again");
            assert!(again.is_none() && matches!(outcome, Outcome::Unchanged { .. }));
        }
        Err(Refusal::Bug(why)) => panic!("{why}"),
        Ok((None, _)) | Err(_) => {}
    }
});
