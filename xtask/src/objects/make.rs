// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Making the start objects from the startup crate, for one architecture at a time.
//!
//! The crate is compiled with fat LTO to *assembly*, which follows `start.S` and is assembled with it as
//! one file. So an object needs a Rust compiler with `core` for the target and an assembler, and no
//! linker; it defines no symbol but those of the crate's `no_mangle` functions; and it carries the
//! property note of `start.S`, which `ld -r` would drop because the compiler's own objects have none.
//!
//! Used by `cargo xtask objects`, which writes what the tool carries (cli/start), and by the tests, at other
//! optimisation levels too.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

#[path = "../../../cli/src/machine/targets.rs"]
mod targets;

pub use targets::{TARGETS, Target};

/// Must match `START_SIZE` in the startup crate's build.rs and src/start/state.rs.
const START_SIZE: &str = "512";

/// One object: its file name, what of the crate makes it, the assembly that goes before.
pub struct Object {
    /// File name, also that of a member of `libpiestart.a`.
    pub name: &'static str,
    /// Values of `--cfg piestart_object`, which choose the kind of object (the startup crate's Cargo.toml).
    pub kinds: &'static [&'static str],
    /// Features of the startup crate.
    pub features: &'static str,
    /// Files, from [`Target::assembly`].
    pub assembly: &'static [&'static str],
}

impl Object {
    /// Its name without what tells the kind of file.
    pub fn stem(&self) -> &'static str {
        self.name.split('.').next().unwrap_or(self.name)
    }
}

/// The start objects.
pub const START: &[Object] = &[
    Object {
        name: "piestart.o",
        kinds: &["main"],
        features: "start,full,large,aslr",
        assembly: &["start.S", "../common.S", "moved.S", "property.S"],
    },
    Object {
        name: "rcrt1.o",
        kinds: &["libc"],
        features: "start,full,large,aslr",
        assembly: &[
            "start.S",
            "../common.S",
            "moved.S",
            "libc.S",
            "../libc.S",
            "property.S",
        ],
    },
];

/// The start code of converted files: without and with a loop over RELA, where nothing is relocated, and for large files. Flat images, made
/// by [`flatten`] and an assembler. The names are those of the images.
const BLOBS: &[Object] = &[
    Object {
        name: "start.blob",
        kinds: &["blob"],
        features: "start",
        assembly: &["../table.S", "blob.S"],
    },
    Object {
        name: "start-rela.blob",
        kinds: &["blob", "blob-rela"],
        features: "start",
        assembly: &["../table.S", "blob.S"],
    },
    Object {
        name: "start-protect.blob",
        kinds: &["blob", "blob-protect"],
        features: "start",
        assembly: &["../table.S", "blob.S"],
    },
    Object {
        name: "start-large.blob",
        kinds: &["blob", "blob-large"],
        features: "start,large,aslr",
        assembly: &["../large.S", "../table.S", "blob.S", "moved.S"],
    },
    Object {
        name: "before-main.blob",
        kinds: &["blob", "before-main"],
        features: "start",
        assembly: &["before_main.S"],
    },
];

/// Those of [`BLOBS`] that there are for `target`.
pub fn blobs(target: &Target) -> impl Iterator<Item = &'static Object> {
    let glibc = target.glibc_static_pie;
    BLOBS
        .iter()
        .filter(move |blob| glibc || !blob.kinds.contains(&"before-main"))
}

/// Puts everything in one section and makes every symbol local, so that the assembler settles each
/// reference itself and leaves no relocation.
pub fn flatten(assembly: &str) -> String {
    let mut text = String::new();
    for line in assembly.lines() {
        let directive = line.trim_start();
        let linkage = [".globl", ".weak", ".hidden", ".local"];
        if directive.starts_with(".section") || linkage.iter().any(|l| directive.starts_with(l)) {
            // What says nothing about code or constants (stack note, symbol addresses) goes.
            if directive.contains(".note") || directive.contains(".llvm") {
                text.push_str("\t.section .discarded\n");
            } else if directive.starts_with(".section") {
                text.push_str("\t.text\n");
            }
            continue;
        }
        // There is no procedure linkage table, but IBM Z's assembler would ask for one.
        text.push_str(&without_got(&without_toc(line)).replace("@PLT", ""));
        text.push('\n');
    }
    from_here(&text)
}

/// A line of PowerPC's assembly for an image of its own: there `_start` of blob.S alone makes `r2` point into the table
/// of contents, so a function has one entry and does not, and addresses count from a label instead of what a linker
/// makes. The lines of other machines have nothing of this.
fn without_toc(line: &str) -> std::borrow::Cow<'_, str> {
    if line.contains(".TOC.") || line.trim_start().starts_with(".localentry") {
        return "".into();
    }
    for part in ["ha", "l"] {
        let Some((symbol, rest)) = line.split_once(&format!("@toc@{part}")) else {
            continue;
        };
        let of_name = |c: char| c.is_ascii_alphanumeric() || "_.$".contains(c);
        let (before, symbol) = symbol.split_at(symbol.trim_end_matches(of_name).len());
        return format!("{before}({symbol}-__piestart_toc)@{part}{rest}").into();
    }
    line.into()
}

/// 32-bit x86 has no addresses relative to the instruction pointer, so its compilers count from the global offset
/// table. In a flat image, which has none, they count from its beginning.
fn without_got(line: &str) -> String {
    const BEGIN: &str = "__piestart_table";
    let near = line.replace("@GOTOFF", &format!("-{BEGIN}"));
    let parts = || {
        // _GLOBAL_OFFSET_TABLE_+(here-label), of which the label's address is in a register already.
        let (before, rest) = near.split_once("_GLOBAL_OFFSET_TABLE_+(")?;
        let (difference, after) = rest.split_once(')')?;
        let (_, label) = difference.split_once('-')?;
        Some(format!("{before}{BEGIN}-{label}{after}"))
    };
    parts().unwrap_or(near)
}

/// The assembly of a flat image with every address relative to the instruction that computes it. LoongArch's compilers
/// make it of the number of its page, which is another once the image lies elsewhere in a page. `pcaddi` stands here by
/// number, since assemblers leave a distance to the linker; it counts in words, so what is meant begins one. Calls that
/// may be far, which they leave to it too, are near ones.
fn from_here(assembly: &str) -> String {
    let page = |line: &str| {
        let line = line.split('#').next()?.trim();
        let (instruction, operands) = line.split_once([' ', '\t'])?;
        let (register, symbol) = operands.split_once(", ")?;
        let symbol = match instruction {
            "la.pcrel" => symbol,
            "pcalau12i" => symbol.strip_prefix("%pc_hi20(")?.strip_suffix(')')?,
            _ => return None,
        };
        Some((register.to_owned(), symbol.to_owned()))
    };
    let near: BTreeSet<String> = assembly
        .lines()
        .filter_map(page)
        .map(|(_, symbol)| symbol.split('+').next().unwrap_or_default().to_owned())
        .collect();
    let mut text = String::new();
    let far = |line: &str| {
        let (_, function) = line.trim().strip_prefix("pcaddu18i\t")?.split_once(", ")?;
        let function = function.strip_prefix("%call36(")?.strip_suffix(')')?;
        Some(function.to_owned())
    };
    let mut lines = assembly.lines();
    while let Some(line) = lines.next() {
        if let Some(function) = far(line) {
            let call = match lines.next().map(str::trim) {
                Some("jirl\t$ra, $ra, 0") => "bl",
                Some("jr\t$t8") => "b",
                other => panic!("{line} is followed by {other:?}"),
            };
            text.push_str(&format!("\t{call}\t{function}\n"));
        } else if let Some((register, symbol)) = page(line) {
            let number = loongarch_register(&register).unwrap_or_else(|| panic!("{line}"));
            text.push_str(&format!(
                "\t.word\t0x18000000 | (((({symbol} - .) >> 2) & 0xfffff) << 5) | {number}\n"
            ));
        } else if let Some((begin, symbol)) = line.split_once("%pc_lo12(") {
            let end = symbol.split_once(')').map_or("", |(_, end)| end);
            text.push_str(&format!("{begin}0{end}\n"));
        } else {
            if line.strip_suffix(':').is_some_and(|l| near.contains(l)) {
                text.push_str("\t.p2align\t2\n");
            }
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

/// The number of a register ("LoongArch ELF psABI", "Register Convention").
fn loongarch_register(name: &str) -> Option<u32> {
    let name = name.strip_prefix('$')?;
    let of = |begin: &str, first: u32| Some(name.strip_prefix(begin)?.parse::<u32>().ok()? + first);
    match name {
        "zero" => Some(0),
        "ra" => Some(1),
        "tp" => Some(2),
        "sp" => Some(3),
        "fp" => Some(22),
        _ => of("a", 4).or_else(|| of("t", 12)).or_else(|| of("s", 23)),
    }
}

/// The members of `libpiestart.a`.
pub const SUPPORT: &[Object] = &[
    Object {
        name: "mem.o",
        kinds: &["mem"],
        features: "start",
        assembly: &["property.S"],
    },
    Object {
        name: "auxv.o",
        kinds: &["auxv"],
        features: "start",
        assembly: &["property.S"],
    },
    Object {
        name: "ssp.o",
        kinds: &["ssp"],
        features: "start",
        assembly: &["property.S"],
    },
    Object {
        name: "cxx.o",
        kinds: &["cxx"],
        features: "start",
        assembly: &["property.S"],
    },
];

/// Makes the symbols of a library's member weak but those of the start code, so that a program's own,
/// libgcc's or a libc's come first, whichever order they are linked in; and begins every function that
/// others may call by its address with a landing pad (IBT, BTI), which rustc leaves out.
fn weaken(assembly: &str, target: &Target) -> String {
    let pad = format!("\t{}\n", target.landing_pad);
    let mut text = String::new();
    let mut functions = BTreeSet::new();
    let mut begins = false;
    for line in assembly.lines() {
        let directive = line.trim_start();
        let global = directive.strip_prefix(".globl").map(str::trim);
        match global {
            Some(name) if !name.starts_with("__piestart_") => {
                text.push_str(&format!("\t.weak\t{name}\n"));
            }
            _ => {
                text.push_str(line);
                text.push('\n');
            }
        }
        functions.extend(global);
        begins |= line
            .strip_suffix(':')
            .is_some_and(|name| functions.contains(name));
        if begins && directive == ".cfi_startproc" {
            text.push_str(&pad);
        }
        begins &= directive != ".cfi_startproc" && !directive.starts_with(".size");
    }
    text
}

/// The Rust compiler that has `core` for `target`: the one named by `PIESTART_RUSTC_<ARCH>`, cargo's
/// own, or another on the machine.
pub fn rustc_for(target: &Target) -> Option<PathBuf> {
    rustcs(target).next()
}

/// Every Rust compiler that has `core` for `target`, in the order of [`rustc_for`].
pub fn rustcs(target: &Target) -> impl Iterator<Item = PathBuf> {
    let named = env::var_os(format!("PIESTART_RUSTC_{}", target.arch.to_uppercase()));
    let own = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let on_path = env::var_os("PATH").into_iter().flat_map(|path| {
        env::split_paths(&path)
            .map(|folder| folder.join("rustc").into_os_string())
            .collect::<Vec<_>>()
    });
    named
        .into_iter()
        .chain([own])
        .chain(on_path)
        .map(PathBuf::from)
        .filter(|rustc| has_core(rustc, target))
}

/// Whether `rustc` has `core` for `target`.
pub fn has_core(rustc: &Path, target: &Target) -> bool {
    let Ok(output) = Command::new(rustc)
        .args(["--print", "target-libdir", "--target", target.triple])
        .stderr(Stdio::null())
        .output()
    else {
        return false;
    };
    let folder = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
    output.status.success()
        && fs::read_dir(folder).is_ok_and(|mut entries| {
            entries.any(|entry| {
                entry.is_ok_and(|e| e.file_name().to_string_lossy().starts_with("libcore-"))
            })
        })
}

/// How to compile.
#[derive(Clone, Copy)]
pub struct Style<'a> {
    /// `0`, `1`, `2`, `3`, `s` or `z`.
    pub opt: &'a str,
    /// Fat LTO: optimise across crates.
    pub lto: bool,
    /// Debug assertions and overflow checks, as in a development build.
    pub checks: bool,
}

/// The style of the objects that are installed.
pub const INSTALLED: Style<'static> = Style {
    opt: "z",
    lto: true,
    checks: false,
};

/// By which the startup crate and its build script know that an object is made.
const FLAG: &str = "--cfg=piestart_object";

/// The folder of the tests, which all of them share; nothing in `cargo xtask`.
const TESTS: Option<&str> = option_env!("CARGO_TARGET_TMPDIR");

/// Where cargo compiles for one architecture: of the crates that the startup crate depends on, each style once, for all
/// objects. Only who has it uses it: cargo keeps one object of the crate at a time there.
struct Workshop {
    folder: PathBuf,
    release: PathBuf,
    _lock: fs::File,
}

impl Workshop {
    #[allow(
        clippy::incompatible_msrv,
        reason = "no user of the packages builds this"
    )]
    fn enter(target: &Target, folder: &Path) -> Result<Self, String> {
        let folder = match TESTS {
            Some(tests) => Path::new(tests).join("objects").join(target.arch),
            None => folder.join("cargo"),
        };
        let failed = |error| format!("{}: {error}", folder.display());
        fs::create_dir_all(&folder).map_err(failed)?;
        let lock = fs::File::create(folder.join("lock")).map_err(failed)?;
        lock.lock().map_err(failed)?;
        Ok(Self {
            release: folder.join(target.triple).join("release"),
            folder,
            _lock: lock,
        })
    }

    /// Has cargo forget what it made of the startup crate. The build script stays; it has run once for all.
    fn forget(&self) -> Result<(), String> {
        for path in entries(&self.release.join("deps")) {
            if begins(&path, "piestart-") || begins(&path, "libpiestart-") {
                fs::remove_file(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            }
        }
        for path in entries(&self.release.join(".fingerprint")) {
            let of_library = || entries(&path).iter().any(|file| begins(file, "lib-"));
            if begins(&path, "piestart-") && of_library() {
                fs::remove_dir_all(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            }
        }
        Ok(())
    }

    /// The file that cargo has made of the startup crate.
    fn made(&self, end: &str) -> Result<Vec<u8>, String> {
        let deps = self.release.join("deps");
        let made = entries(&deps).into_iter().find(|path| {
            path.extension().is_some_and(|e| e == end)
                && (begins(path, "piestart-") || begins(path, "libpiestart-"))
        });
        let made = made.ok_or_else(|| format!("{}: rustc left no .{end}", deps.display()))?;
        fs::read(&made).map_err(|e| format!("{}: {e}", made.display()))
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}

fn begins(path: &Path, begin: &str) -> bool {
    path.file_name()
        .is_some_and(|name| name.to_string_lossy().starts_with(begin))
}

/// Runs `cargo rustc` on the startup crate at `root`, apart from the cargo that may be running, and returns what it
/// made: assembly (`asm`), or an archive (`link`).
fn cargo(
    root: &Path,
    target: &Target,
    rustc: &Path,
    object: &Object,
    style: Style<'_>,
    folder: &Path,
    emit: &str,
) -> Result<Vec<u8>, String> {
    let workshop = Workshop::enter(target, folder)?;
    workshop.forget()?;
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        let keep = [
            "CARGO_HOME",
            "CARGO_HTTP_",
            "CARGO_NET_",
            "CARGO_REGISTRIES_",
            "CARGO_REGISTRY_",
        ];
        let theirs = text.starts_with("CARGO") && !keep.iter().any(|k| text.starts_with(k));
        if theirs
            || text.starts_with("RUSTC")
            || text.starts_with("RUSTFLAGS")
            || text == "RUSTDOCFLAGS"
        {
            command.env_remove(&name);
        }
    }
    command
        .env("RUSTC", rustc)
        .env("CARGO_ENCODED_RUSTFLAGS", FLAG)
        .env("CARGO_PROFILE_RELEASE_PANIC", "abort")
        .env(
            "CARGO_PROFILE_RELEASE_LTO",
            if style.lto { "fat" } else { "off" },
        )
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "1")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", style.opt)
        .env(
            "CARGO_PROFILE_RELEASE_DEBUG_ASSERTIONS",
            style.checks.to_string(),
        )
        .env(
            "CARGO_PROFILE_RELEASE_OVERFLOW_CHECKS",
            style.checks.to_string(),
        )
        .env("CARGO_PROFILE_RELEASE_STRIP", "none")
        .args([
            "rustc",
            "--quiet",
            "--release",
            "--lib",
            "--crate-type",
            "staticlib",
        ])
        .arg("--manifest-path")
        .arg(root.join("Cargo.toml"))
        .args([
            "--package",
            "piestart",
            "--no-default-features",
            "--features",
            object.features,
        ])
        .args(["--target", target.triple])
        .arg("--target-dir")
        .arg(&workshop.folder)
        // A jump table's targets would need landing pads under IBT and BTI.
        .args(["--", "-Cjump-tables=no", "-Cdebuginfo=0"])
        .arg(format!("--emit={emit}"));
    if let Some(clang) = target.clang {
        // For the build script.
        command.env(format!("CC_{}", target.triple.replace('-', "_")), clang);
    }
    // Not in RUSTFLAGS, which are for all crates: each object would want its own of every other.
    for kind in object.kinds {
        command.arg(format!("{FLAG}={kind:?}"));
    }
    command.args(target.flags);
    if object.kinds.contains(&"blob") {
        command.args(target.blob_flags);
    }
    let output = command
        .output()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    if output.status.success() {
        return workshop.made(if emit == "asm" { "s" } else { "a" });
    }
    Err(format!(
        "cargo rustc failed:\n{}",
        String::from_utf8_lossy(&output.stderr)
    ))
}

/// The assembly of one object, complete: the same in any directory and by any cargo, as long as the compiler
/// is the same.
///
/// # Errors
/// What cargo or the compiler said.
pub fn assembly(
    root: &Path,
    target: &Target,
    rustc: &Path,
    object: &Object,
    style: Style<'_>,
    folder: &Path,
) -> Result<String, String> {
    // What unwinds is for debuggers, who find it in the file. Loaded it would be a segment more in a
    // program that has nothing else of the kind, and so would the messages be outside `.text`: with GNU
    // ld's layout, a mapping and 1 % of the time of an empty program.
    let mut text = "\t.cfi_sections .debug_frame\n".to_owned();
    let moves = object.features.split(',').any(|feature| feature == "aslr");
    for file in object
        .assembly
        .iter()
        .filter(|&&file| moves || file != "moved.S")
    {
        let path = root.join("asm").join(target.assembly()).join(file);
        let source = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        text.push_str(&source.replace("START_SIZE", START_SIZE));
    }
    let compiled = cargo(root, target, rustc, object, style, folder, "asm")?;
    let compiled = String::from_utf8(compiled).map_err(|e| e.to_string())?;
    push_compiled(&mut text, &compiled);
    if SUPPORT.iter().any(|member| member.name == object.name) {
        text = weaken(&text, target);
    }
    Ok(without_hashes(&text))
}

/// Where the constants go.
const CONSTANTS: &str = "\t.section\t.text.piestart,\"ax\",@progbits";

/// What ARM's compiled assembly says of how to unwind and of floating point. The tables of the former would be loaded, and
/// name functions of a library for unwinding; of the latter the object has none, so that it goes with every program
/// (`asm/arm/property.S`).
const OF_ARM: &[&str] = &[
    ".fnstart",
    ".fnend",
    ".cantunwind",
    ".save\t",
    ".pad\t",
    ".setfp\t",
    ".movsp\t",
    ".fpu\t",
    ".cpu\t",
    ".arch\t",
    ".eabi_attribute\t28,",
    // Whether it reads words that are not aligned, as ARMv5 cannot: nothing here does.
    ".eabi_attribute\t34,",
];

/// Appends `assembly`, its constants in `.text`, and without debug information. A `core` that was built
/// with it brings DWARF 5 along, which not every assembler reads.
fn push_compiled(text: &mut String, assembly: &str) {
    let mut skipping = false;
    for line in assembly.lines() {
        let directive = line.trim_start();
        if directive.starts_with(".section") {
            skipping = directive.contains(".debug_");
        } else if directive == ".text" || directive == ".data" || directive == ".bss" {
            skipping = false;
        }
        let noise = [
            "#APP", "#NO_APP", "//APP", "//NO_APP", "@APP", "@NO_APP", "",
        ]
        .contains(&directive)
            || OF_ARM.iter().any(|of_arm| directive.starts_with(of_arm));
        // The extensions that code was compiled for, by names that an older assembler does not know; its own
        // default is what Linux distributions ask for.
        let extensions = directive.starts_with(".attribute\t");
        if skipping
            || noise
            || extensions
            || directive.starts_with(".file\t")
            || directive.starts_with(".loc\t")
        {
            continue;
        }
        let constants = directive.starts_with(".section\t.rodata");
        // Where `@` begins a comment, `%` stands for it.
        let percent = directive.contains('%');
        match (constants, percent) {
            (true, true) => text.push_str(&CONSTANTS.replace('@', "%")),
            (true, false) => text.push_str(CONSTANTS),
            (false, _) => text.push_str(line),
        }
        text.push('\n');
    }
}

/// Takes the hashes, which cargo and rustc make of versions and crate identities, out of the names of symbols
/// and of constants. Where two names then were the same, the second gets a number instead.
fn without_hashes(text: &str) -> String {
    let text = renamed(text, "17h", 16, "E", |number| match number {
        0 => "E".to_owned(),
        _ => format!("17h{number:016x}E"),
    });
    renamed(&text, ".Lanon.", 32, ".", |number| {
        format!(".Lanon.{number}.")
    })
}

/// Replaces each `begin`, `digits` hexadecimal ones and `end` by `name` of the number that the digits have
/// among those which follow the same word.
fn renamed(
    text: &str,
    begin: &str,
    digits: usize,
    end: &str,
    name: impl Fn(usize) -> String,
) -> String {
    let mut known: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (at, _) in text.match_indices(begin) {
        let hash = text.get(at + begin.len()..at + begin.len() + digits);
        let after = at + begin.len() + digits;
        let Some(hash) = hash.filter(|hash| {
            hash.bytes().all(|digit| digit.is_ascii_hexdigit()) && text[after..].starts_with(end)
        }) else {
            continue;
        };
        let of_name = |c: char| c.is_ascii_alphanumeric() || "_.$".contains(c);
        let word = text[..at].trim_end_matches(of_name).len();
        let hashes = known.entry(&text[word..at]).or_default();
        let number = hashes.iter().position(|known| *known == hash);
        let number = number.unwrap_or_else(|| {
            hashes.push(hash);
            hashes.len() - 1
        });
        out.push_str(&text[done..at]);
        out.push_str(&name(number));
        done = after + end.len();
    }
    out.push_str(&text[done..]);
    out
}

/// Makes one object in `folder` and returns its path. `assemble` turns an assembly file into an
/// object file.
///
/// # Errors
/// What cargo, the compiler or the assembler said.
pub fn object(
    root: &Path,
    target: &Target,
    rustc: &Path,
    object: &Object,
    style: Style<'_>,
    folder: &Path,
    assemble: &dyn Fn(&Path) -> Result<PathBuf, String>,
) -> Result<PathBuf, String> {
    let text = assembly(root, target, rustc, object, style, folder)?;
    let source = folder.join(format!("{}-{}.s", target.arch, object.stem()));
    fs::write(&source, text).map_err(|e| format!("{}: {e}", source.display()))?;
    let assembled = assemble(&source)?;
    let result = folder.join(object.name);
    if assembled != result {
        fs::copy(&assembled, &result).map_err(|e| format!("{}: {e}", result.display()))?;
    }
    Ok(result)
}

/// Makes the start code as an archive in `folder` instead, without LTO and with all that it calls: the form in
/// which it can be tested at opt-level 0. Returns the path of the archive.
///
/// # Errors
/// What cargo or the compiler said.
#[allow(dead_code, reason = "for the tests")]
pub fn archive(
    root: &Path,
    target: &Target,
    rustc: &Path,
    object: &Object,
    style: Style<'_>,
    folder: &Path,
) -> Result<PathBuf, String> {
    let bytes = cargo(root, target, rustc, object, style, folder, "link")?;
    let path = folder.join("libpiestart.a");
    fs::write(&path, bytes).map_err(|e| format!("{}: {e}", path.display()))?;
    Ok(path)
}

/// The command that assembles for `target`: the target's own gcc, the machine's cc when it is the
/// machine's own architecture, or clang, which assembles for all.
pub fn assembler(target: &Target) -> Option<Vec<OsString>> {
    let mut candidates: Vec<Vec<OsString>> = Vec::new();
    let gnu = target.gnu();
    if target.clang.is_none() {
        candidates.push(vec![format!("{gnu}-gcc").into()]);
    }
    if target.arch == env::consts::ARCH {
        candidates.push(vec![env::var_os("CC").unwrap_or_else(|| "cc".into())]);
    }
    let clang = target.clang.unwrap_or("clang");
    candidates.push(vec![clang.into(), format!("--target={gnu}").into()]);
    let mut found = candidates.into_iter().find(|command| runs(command))?;
    found.push("-c".into());
    found.extend(target.assembler_flags.iter().map(Into::into));
    Some(found)
}

/// The command that assembles a flat image for `target`, in which no reference may be left to a linker, where that
/// is not the one that assembles the rest.
#[allow(dead_code, reason = "not for the tests")]
pub fn flat_assembler(target: &Target) -> Option<Vec<OsString>> {
    let to = format!("--target={}", target.gnu());
    let mut command: Vec<OsString> =
        vec!["clang".into(), to.into(), "-mno-relax".into(), "-c".into()];
    command.extend(target.assembler_flags.iter().map(Into::into));
    target.relaxes.then_some(command)
}

fn runs(command: &[OsString]) -> bool {
    Command::new(&command[0])
        .args(&command[1..])
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Assembles `source` beside itself.
///
/// # Errors
/// What the assembler said.
pub fn assemble(command: &[OsString], source: &Path) -> Result<PathBuf, String> {
    let object = source.with_extension("o");
    let output = Command::new(&command[0])
        .args(&command[1..])
        .arg(source)
        .arg("-o")
        .arg(&object)
        .output()
        .map_err(|error| format!("cannot run {}: {error}", command[0].to_string_lossy()))?;
    if output.status.success() {
        return Ok(object);
    }
    Err(format!(
        "assembling {} failed:\n{}",
        source.display(),
        String::from_utf8_lossy(&output.stderr)
    ))
}
