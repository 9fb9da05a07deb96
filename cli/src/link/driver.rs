// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The program that does the linking: a bare linker, or a compiler that drives one.
//!
//! What it can do is found by letting it link a tiny object and looking at the result. Version
//! strings only tell families apart.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::Context;
use object::elf;
use object::write::{Object, Relocation, Symbol, SymbolSection};
use object::{
    BinaryFormat, Endianness, RelocationFlags, SectionKind, SymbolFlags, SymbolKind, SymbolScope,
};

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
    /// A linker, called as it is.
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
            None => default_linkers(arch),
        };
        let mut refusals = Vec::new();
        for name in &names {
            let found = resolve(name, arch, dirs);
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
            Some(choice) => vec![split_command(choice)],
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
            return Ok(Self::Compiler { argv });
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

    /// The newest LLD on this machine, if there is one that links for `arch`: it reads the bitcode of
    /// every LLVM before it.
    #[must_use]
    pub fn newest_lld(arch: Arch, dirs: &[PathBuf]) -> Option<Self> {
        let mut names = vec!["lld".to_owned(), "rust-lld".to_owned()];
        names.extend((10..60).map(|version| format!("ld.lld-{version}")));
        let found = names
            .iter()
            .flat_map(|name| resolve(name.as_ref(), arch, dirs));
        found
            .map(Self::identify)
            .filter(|driver| driver.family() == Some(Family::Lld))
            .max_by_key(Self::major_version)
            .filter(|driver| driver.try_link::<&str>(arch, &[]).is_ok())
    }

    /// The first number in what it says of its version.
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

    /// Whether it is `zig cc`, which puts a start object of its own into every link, and a loader
    /// into most, whatever the flags say.
    #[must_use]
    pub fn is_zig(&self) -> bool {
        let argv = self.argv();
        let program = Path::new(&argv[0]).file_name().unwrap_or_default();
        program.to_string_lossy().contains("zig")
            && argv.iter().any(|word| word == "cc" || word == "c++")
    }

    /// Every linker on this machine that `name` may stand for; whether it can link is not tried.
    #[must_use]
    pub fn named(name: &OsStr, arch: Arch) -> Vec<Self> {
        resolve(name, arch, &[])
            .into_iter()
            .map(Self::identify)
            .collect()
    }

    /// Finds out what `argv` is by its `--version`.
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

    /// Where the linker comes from; a compiler does not say.
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

    /// Linker flags as this driver takes them: as they are, or each behind `-Xlinker`/`-Wl,`.
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
                // Go's FIPS self-check reads the addends in place; LLD leaves zeros there if not told.
                if *family == Family::Lld {
                    flags.push("--apply-dynamic-relocs".into());
                }
            }
            Self::Compiler { .. } => {
                flags.extend(["-static-pie", "-nostdlib", "-nostartfiles"].map(OsString::from));
                // Some gcc builds (riscv64, arm) keep the loader with -static-pie alone.
                flags.extend(self.spell(&["--no-dynamic-linker"]));
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

    /// Links a tiny object for `arch` into a static-PIE, with `extra` linker flags, and gives the
    /// result.
    ///
    /// # Errors
    /// What the linker said, or that its output asks for a loader.
    pub fn try_link<S: AsRef<OsStr>>(&self, arch: Arch, extra: &[S]) -> anyhow::Result<Elf> {
        let dir = tempfile::Builder::new()
            .prefix("piestart-probe-")
            .tempdir()
            .context("cannot make a temporary directory")?;
        let object = dir.path().join("probe.o");
        let output = dir.path().join("probe");
        std::fs::write(&object, probe_object(arch)?)
            .with_context(|| format!("{}: cannot write this file", object.display()))?;
        let done = self
            .command()
            .args(self.static_pie_flags(arch))
            .args(self.spell(extra))
            .arg("-o")
            .args([&output, &object])
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
            anyhow::bail!("it wrote nothing, as no linker does");
        }
        let elf = Elf::open(&output)?;
        if let Some(loader) = elf.interpreter() {
            anyhow::bail!("its output asks for the loader {loader}");
        }
        Ok(elf)
    }

    /// Everything about it that a build cache should notice: path, size, time and version.
    #[must_use]
    pub fn identity(&self) -> String {
        use std::os::unix::fs::MetadataExt;
        let program = Path::new(&self.argv()[0]);
        let file = std::fs::metadata(program)
            .map(|m| format!("{} {} {}", m.len(), m.mtime(), m.mtime_nsec()))
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

/// The linkers to look for when none is named. For another architecture than this machine's, plain
/// `ld` comes last: it seldom knows it.
fn default_linkers(arch: Arch) -> Vec<OsString> {
    let prefixed = format!("{}-ld", arch.gnu_triple);
    let names = if Arch::host() == Some(arch) {
        ["ld", "ld.lld", "mold", "rust-lld", &prefixed]
    } else {
        [&prefixed, "ld.lld", "mold", "rust-lld", "ld"]
    };
    names.map(OsString::from).to_vec()
}

/// The commands that `name` may stand for: a path, a command with arguments (`zig ld.lld`), a name
/// in `PATH`, or one of the short names that compilers take (`bfd`, `lld`, `mold`, `gold`).
fn resolve(name: &OsStr, arch: Arch, dirs: &[PathBuf]) -> Vec<Vec<OsString>> {
    let prefixed = |suffix: &str| format!("{}-{suffix}", arch.gnu_triple);
    let programs: Vec<String> = match name.to_str() {
        Some("bfd") if Arch::host() == Some(arch) => vec!["ld.bfd".into(), prefixed("ld.bfd")],
        Some("bfd") => vec![prefixed("ld.bfd"), "ld.bfd".into()],
        Some("gold") => vec!["ld.gold".into()],
        Some("lld") => vec!["ld.lld".into(), "rust-lld".into()],
        Some("mold") => vec!["mold".into(), "ld.mold".into()],
        Some(name) => vec![name.into()],
        None => Vec::new(),
    };
    let mut found = Vec::new();
    for program in &programs {
        let in_dirs = dirs.iter().map(|d| d.join(program)).find(|p| p.is_file());
        let path = in_dirs.or_else(|| which::which(program).ok());
        let path = path.or_else(|| {
            if program == "rust-lld" {
                rust_lld()
            } else {
                None
            }
        });
        found.extend(path.map(|path| with_flavor(vec![path.into()])));
    }
    if found.is_empty() {
        let mut argv = split_command(name);
        if let Some(path) = argv.first().and_then(|p| which::which(p).ok()) {
            argv[0] = path.into();
            found.push(with_flavor(argv));
        }
    }
    found
}

/// LLD under its generic names must be told which linker to be.
fn with_flavor(mut argv: Vec<OsString>) -> Vec<OsString> {
    let name = Path::new(&argv[0]).file_name().unwrap_or_default();
    if argv.len() == 1 && (name == "rust-lld" || name == "lld") {
        argv.extend(["-flavor", "gnu"].map(OsString::from));
    }
    argv
}

/// The compiler's run-time library for `arch`, without a compiler to ask: gcc's, else LLVM's, of the
/// highest version, where distributions put them.
#[must_use]
pub fn runtime_library(arch: Arch) -> Option<PathBuf> {
    let triple = format!("{}-", arch.name);
    let gcc = ["/usr/lib/gcc", "/usr/lib64/gcc", "/usr/lib/gcc-cross"]
        .into_iter()
        .flat_map(entries)
        .filter(|dir| {
            let name = dir.file_name().unwrap_or_default();
            name.as_encoded_bytes().starts_with(triple.as_bytes())
        })
        .flat_map(newest_first)
        .map(|version| version.join("libgcc.a"));
    let resources = entries("/usr/lib")
        .into_iter()
        .filter(|dir| {
            let name = dir.file_name().unwrap_or_default();
            name.as_encoded_bytes().starts_with(b"llvm")
        })
        .map(|dir| dir.join("lib/clang"))
        .chain(["/usr/lib/clang", "/usr/lib64/clang"].map(PathBuf::from));
    let llvm = resources.flat_map(newest_first).flat_map(|version| {
        [
            format!("lib/linux/libclang_rt.builtins-{arch}.a"),
            format!("lib/{}/libclang_rt.builtins.a", arch.gnu_triple),
            format!("lib/{}/libclang_rt.builtins.a", arch.rust_triple),
        ]
        .map(|file| version.join(file))
    });
    gcc.chain(llvm).find(|path| path.is_file())
}

fn entries(dir: impl AsRef<Path>) -> Vec<PathBuf> {
    let found = std::fs::read_dir(dir).map(|entries| entries.flatten().collect());
    let found: Vec<_> = found.unwrap_or_default();
    found.iter().map(std::fs::DirEntry::path).collect()
}

/// The directories in `dir` whose names are versions, the highest first.
fn newest_first(dir: PathBuf) -> Vec<PathBuf> {
    let version = |path: &PathBuf| -> Vec<u32> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.split('.')
            .map(|part| part.parse().unwrap_or(0))
            .collect()
    };
    let mut all = entries(dir);
    all.sort_by_key(|path| std::cmp::Reverse(version(path)));
    all
}

/// rust-lld, inside the toolchain of the `rustc` in `PATH`.
fn rust_lld() -> Option<PathBuf> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let out = Command::new(rustc)
        .args(["--print", "sysroot"])
        .output()
        .ok()?;
    let sysroot = String::from_utf8(out.stdout).ok()?;
    let rustlib = Path::new(sysroot.trim()).join("lib/rustlib");
    std::fs::read_dir(rustlib)
        .ok()?
        .flatten()
        .map(|entry| entry.path().join("bin/rust-lld"))
        .find(|path| path.is_file())
}

/// `command` as it is if that is a program, else split at blanks.
fn split_command(command: &OsStr) -> Vec<OsString> {
    match command.to_str() {
        Some(text) if which::which(command).is_err() => {
            text.split_whitespace().map(OsString::from).collect()
        }
        _ => vec![command.into()],
    }
}

/// Whether `elf` has `DT_RELR` (gABI, "Dynamic section").
#[must_use]
pub fn has_relr(elf: &Elf) -> bool {
    let dynamic = elf.segments.iter().find(|s| s.p_type == elf::PT_DYNAMIC.0);
    let bytes = dynamic
        .and_then(|s| elf.at_vaddr(s.p_vaddr, s.p_filesz))
        .unwrap_or_default();
    bytes
        .chunks_exact(16)
        .any(|entry| entry[..8] == elf::DT_RELR.0.to_le_bytes())
}

/// An object with `_start`, `main` and one word that holds an address, so that a link of it has
/// one relative relocation.
fn probe_object(arch: Arch) -> anyhow::Result<Vec<u8>> {
    let mut object = Object::new(BinaryFormat::Elf, arch.object, Endianness::Little);
    let text = object.section_id(object::write::StandardSection::Text);
    let data = object.section_id(object::write::StandardSection::Data);
    object.add_section(Vec::new(), b".note.GNU-stack".to_vec(), SectionKind::Other);
    object.append_section_data(text, &[0; 16], 16);
    object.append_section_data(data, &[0; 8], 8);
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
                r_type: elf::RelocationType(arch.abs64),
            },
        },
    )?;
    Ok(object.write()?)
}
