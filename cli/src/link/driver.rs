// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The program that links: a bare linker, or a compiler that drives one.
//!
//! What it can do shows when it links a tiny object (`probe`). Version strings only tell families
//! apart.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::{find, probe};
use crate::elf::Elf;
use crate::exit;
use crate::machine::Arch;

/// Which project a linker comes from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Family {
    /// GNU ld.
    Bfd,
    /// GNU gold.
    Gold,
    /// LLVM's ld.lld, rust-lld and zig's among them.
    Lld,
    /// mold.
    Mold,
    /// Any other.
    Other,
}

/// What links.
#[derive(Clone, Debug)]
pub enum Driver {
    /// A linker, called directly.
    Linker {
        /// The program and what must come first (`-flavor gnu`).
        argv: Vec<OsString>,
        /// Where it comes from.
        family: Family,
        /// The first line of its `--version`.
        version: String,
    },
    /// gcc, clang or another compiler that takes gcc's arguments.
    Compiler {
        /// The program and what must come first (`--target=…`).
        argv: Vec<OsString>,
    },
}

/// The flags that ask for DT_RELR, in the order to try (GNU ld 2.38, LLD 15 and mold; older LLD).
const RELR_FLAGS: [&[&str]; 2] = [&["-z", "pack-relative-relocs"], &["--pack-dyn-relocs=relr"]];

/// The flags with which any linker makes a static-PIE without a loader.
pub const STATIC_PIE: &[&str] = &["-static", "-pie", "--no-dynamic-linker", "-z", "text"];

impl Driver {
    /// The linker that `choice` names, or else the first on this machine that can link for `arch`.
    /// `dirs` are looked in first (gcc's `-B`).
    ///
    /// # Errors
    /// None is found, or the one named cannot link a static-PIE for `arch`.
    pub fn linker(choice: Option<&OsStr>, arch: Arch, dirs: &[PathBuf]) -> anyhow::Result<Self> {
        let names: Vec<OsString> = match choice {
            Some(name) => vec![name.into()],
            None => find::default_linkers(arch),
        };
        let mut refusals = Vec::new();
        for name in &names {
            let found = find::linkers(name, arch, dirs);
            if found.is_empty() {
                refusals.push(format!("{}: not found", name.display()));
            }
            for argv in found {
                let driver = Self::identify(argv);
                match driver.try_link::<&str>(arch, &[]) {
                    Ok(_) => return Ok(driver),
                    Err(why) => refusals.push(format!("{driver}: {why:#}")),
                }
            }
        }
        Err(exit::Failure::new(
            exit::UNAVAILABLE,
            format!(
                "no linker for {arch} static-PIE ({}); install one: Debian binutils{}, lld or mold, or name one by --ld",
                refusals.join("; "),
                if Arch::host() == Some(arch) {
                    String::new()
                } else {
                    format!("-{}", arch.gnu_triple)
                },
            ),
        ))
    }

    /// The compiler that `choice` names, or else the first on this machine that makes objects for
    /// `arch`.
    ///
    /// # Errors
    /// None is found.
    pub fn compiler(choice: Option<&OsStr>, arch: Arch) -> anyhow::Result<Self> {
        let prefixed = format!("{}-gcc", arch.gnu_triple);
        let clang_target = format!("--target={}", arch.gnu_triple);
        let candidates: Vec<Vec<OsString>> = match choice {
            Some(choice) => vec![find::split_command(choice)],
            None if Arch::host() == Some(arch) => [&["cc"][..], &["gcc"], &["clang"], &[&prefixed]]
                .iter()
                .map(|words| words.iter().map(OsString::from).collect())
                .collect(),
            None => vec![
                vec![prefixed.into()],
                vec!["clang".into(), clang_target.into()],
            ],
        };
        for mut argv in candidates.iter().cloned() {
            let Some(program) = argv.first().and_then(|p| which::which(p).ok()) else {
                continue;
            };
            argv[0] = program.into();
            let compiler = Self::Compiler { argv };
            return Ok(match choice {
                Some(_) => compiler.told(arch),
                None => compiler,
            });
        }
        let tried: Vec<_> = candidates.iter().map(|c| c[0].to_string_lossy()).collect();
        Err(exit::Failure::new(
            exit::UNAVAILABLE,
            format!(
                "no C compiler for {arch} (tried {}); name one by --cc",
                tried.join(", ")
            ),
        ))
    }

    /// This compiler, told to compile for `arch` where it is a clang, which can, and would compile for another machine.
    fn told(mut self, arch: Arch) -> Self {
        let needs_no_telling = |compiler: &Self| {
            Arch::host() == Some(arch)
                || compiler.is_zig()
                || !compiler.is_clang()
                || compiler.compiles_for().as_deref().and_then(Arch::from_name) == Some(arch)
        };
        if !needs_no_telling(&self)
            && let Self::Compiler { argv } = &mut self
        {
            argv.push(format!("--target={}", arch.gnu_triple).into());
        }
        self
    }

    /// The newest LLD on this machine, if one links for `arch`: it reads the bitcode of every older
    /// LLVM.
    #[must_use]
    pub fn newest_lld(arch: Arch, dirs: &[PathBuf]) -> Option<Self> {
        find::linkers("lld".as_ref(), arch, dirs)
            .into_iter()
            .map(Self::identify)
            .filter(|driver| driver.family() == Some(Family::Lld))
            .max_by_key(Self::major_version)
            .filter(|driver| driver.try_link::<&str>(arch, &[]).is_ok())
    }

    /// The first number in its version string.
    fn major_version(&self) -> u32 {
        let Self::Linker { version, .. } = self else {
            return 0;
        };
        let digits = version.trim_start_matches(|c: char| !c.is_ascii_digit());
        let end = digits.find(|c: char| !c.is_ascii_digit());
        digits[..end.unwrap_or(digits.len())].parse().unwrap_or(0)
    }

    /// This compiler, told to look in `dir` for its linker first.
    #[must_use]
    pub fn with_linker_in(mut self, dir: &Path) -> Self {
        if let Self::Compiler { argv } = &mut self {
            let mut flag = OsString::from("-B");
            flag.push(dir);
            argv.push(flag);
        }
        self
    }

    /// Whether it is clang, which takes other files for flags than gcc does. It is asked.
    #[must_use]
    pub fn is_clang(&self) -> bool {
        let out = self.command().arg("--version").output();
        out.is_ok_and(|o| String::from_utf8_lossy(&o.stdout).contains("clang"))
    }

    /// The machine that a compiler compiles for, as it says itself: `aarch64-linux-gnu`.
    #[must_use]
    pub fn compiles_for(&self) -> Option<String> {
        let mut ask = self.command();
        let out = ask.arg("-dumpmachine").stdin(Stdio::null()).output().ok()?;
        let said = String::from_utf8(out.stdout).ok()?;
        let machine = said.trim();
        (out.status.success() && !machine.is_empty() && !machine.contains(char::is_whitespace))
            .then(|| machine.to_owned())
    }

    /// Whether it is `zig cc`, which adds its own start object to every link, and a loader to most,
    /// whatever the flags say.
    #[must_use]
    pub fn is_zig(&self) -> bool {
        let argv = self.argv();
        let program = Path::new(&argv[0]).file_name().unwrap_or_default();
        program.to_string_lossy().contains("zig")
            && argv.iter().any(|word| word == "cc" || word == "c++")
    }

    /// Every linker on this machine that `name` may stand for, without trying whether it can link.
    #[must_use]
    pub fn named(name: &OsStr, arch: Arch) -> Vec<Self> {
        find::linkers(name, arch, &[])
            .into_iter()
            .map(Self::identify)
            .collect()
    }

    /// Tells by `--version` which family `argv` belongs to.
    fn identify(argv: Vec<OsString>) -> Self {
        let version = Command::new(&argv[0])
            .args(&argv[1..])
            .arg("--version")
            .stdin(Stdio::null())
            .output()
            .map(|o| String::from_utf8_lossy(&o.stdout).into_owned())
            .unwrap_or_default();
        let version = version.lines().next().unwrap_or_default().to_owned();
        let family = if version.contains("GNU ld") {
            Family::Bfd
        } else if version.contains("GNU gold") {
            Family::Gold
        } else if version.contains("LLD") {
            Family::Lld
        } else if version.contains("mold") {
            Family::Mold
        } else {
            Family::Other
        };
        Self::Linker {
            argv,
            family,
            version,
        }
    }

    /// The program and its first arguments.
    #[must_use]
    pub fn argv(&self) -> &[OsString] {
        match self {
            Self::Linker { argv, .. } | Self::Compiler { argv } => argv,
        }
    }

    /// Where the linker comes from; `None` for a compiler.
    #[must_use]
    pub fn family(&self) -> Option<Family> {
        match self {
            Self::Linker { family, .. } => Some(*family),
            Self::Compiler { .. } => None,
        }
    }

    /// A command that runs it, without arguments of its own yet.
    #[must_use]
    pub fn command(&self) -> Command {
        let argv = self.argv();
        let mut command = Command::new(&argv[0]);
        command.args(&argv[1..]);
        command
    }

    /// Linker flags as this driver takes them: unchanged, or each after `-Xlinker` or in `-Wl,`.
    pub fn spell<S: AsRef<OsStr>>(&self, flags: &[S]) -> Vec<OsString> {
        match self {
            Self::Linker { .. } => flags.iter().map(|f| f.as_ref().into()).collect(),
            Self::Compiler { .. } if flags.is_empty() => Vec::new(),
            Self::Compiler { .. }
                if flags
                    .iter()
                    .any(|f| f.as_ref().as_encoded_bytes().contains(&b',')) =>
            {
                flags
                    .iter()
                    .flat_map(|f| [OsString::from("-Xlinker"), f.as_ref().into()])
                    .collect()
            }
            Self::Compiler { .. } => {
                let mut joined = OsString::from("-Wl");
                for flag in flags {
                    joined.push(",");
                    joined.push(flag);
                }
                vec![joined]
            }
        }
    }

    /// The flags with which this driver makes a static-PIE for `arch` of what follows.
    #[must_use]
    pub fn static_pie_flags(&self, arch: Arch) -> Vec<OsString> {
        let mut flags: Vec<OsString> = Vec::new();
        match self {
            Self::Linker { family, .. } => {
                flags.extend(["-m", arch.emulation].map(OsString::from));
                flags.extend(STATIC_PIE.iter().map(OsString::from));
                // Go's FIPS self-check reads the addends in place, where LLD leaves zeros by default.
                if *family == Family::Lld {
                    flags.push("--apply-dynamic-relocs".into());
                }
            }
            Self::Compiler { .. } => {
                flags.extend(["-static-pie", "-nostdlib", "-nostartfiles"].map(OsString::from));
                // Some gcc builds (riscv64, arm) keep the loader and take shared libraries with -static-pie alone.
                flags.extend(self.spell(&["-static", "--no-dynamic-linker"]));
            }
        }
        flags.extend(self.spell(&["-z", "relro", "-z", "now", "-z", "noexecstack"]));
        flags
    }

    /// The flags that make this driver write `DT_RELR`, or none if it cannot for `arch`.
    #[must_use]
    pub fn relr_flags(&self, arch: Arch) -> &'static [&'static str] {
        RELR_FLAGS
            .into_iter()
            .find(|flags| self.try_link(arch, flags).is_ok_and(|elf| has_relr(&elf)))
            .unwrap_or_default()
    }

    /// Links a tiny object for `arch` into a static-PIE, with `extra` linker flags, and returns the
    /// result.
    ///
    /// # Errors
    /// What the linker said, or that its output is dynamically linked (has `PT_INTERP`).
    pub fn try_link<S: AsRef<OsStr>>(&self, arch: Arch, extra: &[S]) -> anyhow::Result<Elf> {
        let mut command = self.command();
        command
            .args(self.static_pie_flags(arch))
            .args(self.spell(extra));
        probe::link(command, arch)
    }

    /// What a build cache should notice of it: path, size, time and version.
    #[must_use]
    pub fn identity(&self) -> String {
        let program = Path::new(&self.argv()[0]);
        let file = std::fs::metadata(program)
            .map(|m| format!("{} {:?}", m.len(), m.modified()))
            .unwrap_or_default();
        let version = match self {
            Self::Linker { version, .. } => version,
            Self::Compiler { .. } => "",
        };
        format!("{:?} {file} {version}", self.argv())
    }
}

impl fmt::Display for Driver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.argv()[0].display())
    }
}

/// Whether `elf` has `DT_RELR` (gABI, "Dynamic section").
#[must_use]
pub fn has_relr(elf: &Elf) -> bool {
    let dynamic = elf.dynamic().ok().flatten();
    dynamic.is_some_and(|dynamic| dynamic.has(object::elf::DT_RELR))
}
