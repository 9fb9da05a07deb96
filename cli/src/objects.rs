// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The start code that the tool carries, for every architecture: files that `cargo xtask objects` makes
//! of the startup crate (cli/start).

use crate::machine::Arch;

/// The rows of architectures: whether programs are linked for it or finished ones converted alone, name of the folder,
/// what it has besides the files of all, file names, bytes.
macro_rules! carried {
    ($($kind:ident $arch:literal: $($more:literal)*;)*) => {
        &[$(carried!(@ $kind $arch $($more)*),)*]
    };
    (@ linked $arch:literal $($more:literal)*) => {
        carried!(@ converted $arch "piestart.o" "rcrt1.o" "libpiestart.a" $($more)*)
    };
    (@ converted $arch:literal $($more:literal)*) => {
        carried!(@ $arch
            "start.blob" "start-rela.blob" "start-protect.blob" "start-large.blob" $($more)*
        )
    };
    (@ $arch:literal $($name:literal)*) => {
        ($arch, &[$(($name, include_bytes!(concat!("../start/", $arch, "/", $name)))),*])
    };
}

/// The files of one architecture: name, bytes.
type Files = &'static [(&'static str, &'static [u8])];

/// All that there is.
static CARRIED: &[(&str, Files)] = carried! {
    linked "x86_64": "before-main.blob";
    linked "aarch64": "before-main.blob";
    linked "riscv64":;
    linked "loongarch64":;
    linked "ppc64le":;
    linked "s390x":;
    linked "i686":;
    linked "arm":;
    converted "ppc64":;
};

/// The file `name` for `arch`: `piestart.o`, `rcrt1.o` or `libpiestart.a`, or the start code of converted files.
#[must_use]
pub fn get(arch: Arch, name: &str) -> Option<&'static [u8]> {
    let mut files = files(arch);
    files.find_map(|(file, bytes)| (file == name).then_some(bytes))
}

/// Every file for `arch`: name, bytes.
pub fn files(arch: Arch) -> impl Iterator<Item = (&'static str, &'static [u8])> {
    let all = CARRIED
        .iter()
        .filter(move |(folder, _)| *folder == arch.name);
    all.flat_map(|(_, files)| files.iter().copied())
}

/// The architectures that the tool has start code for.
pub fn architectures() -> impl Iterator<Item = &'static str> {
    CARRIED.iter().map(|(arch, _)| *arch)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::targets::TARGETS;

    #[test]
    fn the_tool_carries_start_code_for_every_architecture_that_it_knows_how_to_build() {
        let carried: Vec<_> = architectures().collect();
        let built: Vec<_> = TARGETS.iter().map(|target| target.arch).collect();
        assert_eq!(carried, built);
        for arch in carried {
            let row = Arch::from_name(arch).expect("each has a row");
            let target = TARGETS.iter().find(|target| target.arch == arch);
            let before_main = get(row, "before-main.blob").is_some();
            assert_eq!(Some(before_main), target.map(|t| t.glibc_static_pie));
            let links = get(row, "piestart.o").is_some();
            assert_eq!(Some(links), target.map(|t| t.links));
            assert_eq!(row.links().is_ok(), links);
        }
    }
}
