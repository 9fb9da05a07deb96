// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The rules of `src/start/relocate.rs`, read off the built objects: what they refer to, what they define,
//! what the code that runs before relocation may contain, and how large they are.
//!
//! A compiler for an architecture that is not on this machine is a loud skip, and a failure with
//! `PIESTART_REQUIRE_ALL=1`.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::{env, fs};

use iced_x86::{Decoder, DecoderOptions, Mnemonic, OpKind, Register};
use object::read::archive::ArchiveFile;
use object::{
    Architecture, Object as _, ObjectSection, ObjectSymbol, RelocationFlags, RelocationTarget,
    SectionIndex, SymbolKind, elf,
};

#[allow(dead_code, reason = "shared with `cargo xtask objects`")]
#[path = "../xtask/src/objects/make.rs"]
mod objects;

use objects::{INSTALLED, START, Style, TARGETS, Target};

/// The largest `.text` and `.rodata` that an object with these features may have together, in bytes: a
/// page for all that a program may need, half of one for what makes large programs fast; and since it is
/// not RELRO alone that is sealed, and what is called after main is kept in RELRO, 384 bytes more; and 640
/// for the order before IFUNC resolvers (environ, words of libpiestart.a, at-exit functions), the checks
/// of PT_TLS and of the thread pointer, and guard pages; and 1664 (1792) for looking whether each table, header and
/// function is where it should be, whether every relocation was found, and for every `PT_GNU_RELRO`: 300 of
/// them are what is said when not; and 1280 (1312) for moving RELRO into anonymous memory before it is sealed;
/// and 768 for the loop with AVX of large tables; and 96 for calls in the place of packed constants; and 80 for
/// counting what huge pages leave over, where a block begins and what is the image's own memory already; and 16 for a
/// row of zeros that is none on RISC-V; and 544 for looking whether a resolver is code, whether what `DT_RELACOUNT`
/// counts is RELATIVE, whether RELRO is what a linker wrote, whether the headers are in memory: 104 of them are what
/// is said when not; and 2304 for the mover (`aslr`): draw, reserve, move and put back, tell the kernel; and 288 for a
/// place for the heap; and 336 for a move without a reservation in the way, whose first part shows what the kernel does; and 400 for
/// RELRO that is made new at the new place instead of being moved there; and 752 (192 without huge pages) for RELRO of any size
/// in anonymous memory, each page of it touched.
const BUDGETS: &[(&str, u64)] = &[
    (
        "start,full,large,aslr",
        6656 + 384 + 640 + 1792 + 1280 + 768 + 192 + 544 + 2304 + 288 + 336 + 400 + 752,
    ),
    (
        "start,full,large",
        6656 + 384 + 640 + 1792 + 1280 + 768 + 192 + 544 + 752,
    ),
    (
        "start,full",
        4096 + 384 + 640 + 1664 + 1312 + 96 + 544 + 192,
    ),
    ("start,relr", 1024),
    // musl's rcrt1.o (1.2.3, no RELR, no RELRO) has 502 bytes; without RELRO this has about 480.
    // 12 of it are for the end of a process that is refused its end.
    ("start", 843),
];

/// What an installed object may leave to the program, the linker or the C library.
const WANTED: &[&str] = &[
    ".TOC.",
    "_DYNAMIC",
    "_GLOBAL_OFFSET_TABLE_",
    "__ehdr_start",
    "__environ",
    "__fini_array_end",
    "__fini_array_start",
    "__global_pointer$",
    "__init_array_end",
    "__init_array_start",
    "__libc_start_main",
    "__piestart_at_exit",
    "__piestart_told",
    "__preinit_array_end",
    "__preinit_array_start",
    "__rel_iplt_end",
    "__rel_iplt_start",
    "__rela_iplt_end",
    "__rela_iplt_start",
    "__stack_chk_fail",
    "__stack_chk_guard",
    "_dl_relocate_static_pie",
    "_fini",
    "_init",
    "environ",
    "main",
];

/// What the code before relocation may refer to outside its section, PC-relative.
const DARK: &[&str] = &[
    ".TOC.",
    "_DYNAMIC",
    "_GLOBAL_OFFSET_TABLE_",
    "__ehdr_start",
    "__piestart_entry",
    "__piestart_first_write",
    "__piestart_libc_relocates",
    "__piestart_moved",
    "__piestart_tlsdesc",
    "__piestart_witness",
    "_start",
];

const SECTION: &str = ".text.piestart";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A folder that is kept between runs, so that only what changed is compiled again.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("object_shape")
        .join(name);
    fs::create_dir_all(&folder).expect("the target folder is writable");
    folder
}

fn skip(what: &str) {
    assert!(
        env::var_os("PIESTART_REQUIRE_ALL").is_none_or(|v| v != "1"),
        "needs {what}"
    );
    eprintln!("skipped: needs {what}");
}

fn rustc_for(target: &Target) -> Option<PathBuf> {
    let rustc = objects::rustc_for(target);
    if rustc.is_none() {
        skip(&format!("a rustc with core for {}", target.triple));
    }
    rustc
}

/// Calls `look` with the name and the bytes of each installed object that can be built here.
fn each_installed(look: impl Fn(&str, &[u8])) {
    static BUILT: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(installed);
    for (name, bytes) in &*BUILT {
        look(name, bytes);
    }
}

fn installed() -> Vec<(String, Vec<u8>)> {
    let mut built = Vec::new();
    for target in TARGETS.iter().filter(|target| target.links) {
        let Some(rustc) = rustc_for(target) else {
            continue;
        };
        let Some(assembler) = objects::assembler(target) else {
            skip(&format!("an assembler for {}", target.arch));
            continue;
        };
        let folder = folder(&format!("{}-installed", target.arch));
        let assemble = |source: &Path| objects::assemble(&assembler, source);
        for object in START {
            let path = objects::object(
                root(),
                target,
                &rustc,
                object,
                INSTALLED,
                &folder,
                &assemble,
            )
            .unwrap_or_else(|error| panic!("{error}"));
            let bytes = fs::read(&path).expect("just made");
            built.push((format!("{} {}", target.arch, object.name), bytes));
        }
    }
    built
}

/// The archive of the object that calls `main`, compiled in `style` and not optimised as a whole.
fn archive(target: &Target, rustc: &Path, style: Style<'_>) -> PathBuf {
    static BUILT: Mutex<BTreeMap<String, PathBuf>> = Mutex::new(BTreeMap::new());
    let checks = if style.checks { "-checks" } else { "" };
    let name = format!("{}-{}{checks}", target.arch, style.opt);
    let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(path) = built.get(&name) {
        return path.clone();
    }
    let path = objects::archive(root(), target, rustc, &START[0], style, &folder(&name))
        .unwrap_or_else(|error| panic!("{error}"));
    built.insert(name, path.clone());
    path
}

/// The styles of which no rule may depend: every opt-level, and a development build.
fn styles() -> impl Iterator<Item = Style<'static>> {
    let plain = ["0", "1", "2", "3", "s", "z"].map(|opt| (opt, false));
    plain
        .into_iter()
        .chain([("0", true)])
        .map(|(opt, checks)| Style {
            opt,
            lto: false,
            checks,
        })
}

#[test]
fn installed_objects_refer_to_and_define_only_what_is_documented() {
    each_installed(|name, bytes| {
        let file = object::File::parse(bytes).expect("an object file");
        for symbol in file.symbols().filter(|s| s.kind() != SymbolKind::File) {
            let symbol_name = symbol.name().expect("a name");
            if symbol_name.is_empty() {
                continue;
            }
            if symbol.is_undefined() {
                assert!(WANTED.contains(&symbol_name), "{name} wants {symbol_name}");
            } else if symbol.is_global() {
                assert!(
                    symbol_name == "_start" || symbol_name.starts_with("__piestart_"),
                    "{name} defines {symbol_name}"
                );
            }
        }
    });
}

#[test]
fn installed_objects_keep_the_stack_and_the_landing_pads_of_a_program() {
    each_installed(|name, bytes| {
        let file = object::File::parse(bytes).expect("an object file");
        let stack = file
            .section_by_name(".note.GNU-stack")
            .unwrap_or_else(|| panic!("{name} has no .note.GNU-stack"));
        let object::SectionFlags::Elf { sh_flags, .. } = stack.flags() else {
            panic!("{name} is not an ELF file");
        };
        assert_eq!(sh_flags.0 & elf::SHF_EXECINSTR.0, 0, "{name}: stack");
        let property = file.section_by_name(".note.gnu.property");
        if matches!(
            file.architecture(),
            Architecture::Riscv64
                | Architecture::LoongArch64
                | Architecture::PowerPc64
                | Architecture::S390x
                | Architecture::Arm
        ) {
            assert!(property.is_none(), "{name}: there are no landing pads");
            return;
        }
        let property = property.unwrap_or_else(|| panic!("{name} has no .note.gnu.property"));
        let note = property.data().expect("data");
        let words: Vec<u32> = note
            .chunks_exact(4)
            .map(|w| u32::from_le_bytes(w.try_into().expect("four bytes")))
            .collect();
        // GNU_PROPERTY_X86_FEATURE_1_AND (IBT 1, SHSTK 2), GNU_PROPERTY_AARCH64_FEATURE_1_AND (BTI
        // 1, PAC 2); both are a word of 4 bytes.
        let feature = match file.architecture() {
            Architecture::X86_64 | Architecture::I386 => 0xc000_0002,
            _ => 0xc000_0000,
        };
        assert_eq!(
            words.get(4..7),
            Some(&[feature, 4, 3][..]),
            "{name}: {words:x?}"
        );
    });
}

/// A function begins with a landing pad for calls, and with BTI a jump to it is an illegal instruction.
#[test]
fn installed_objects_for_aarch64_never_jump_by_address() {
    each_installed(|name, bytes| {
        let file = object::File::parse(bytes).expect("an object file");
        if file.architecture() != Architecture::Aarch64 {
            return;
        }
        for section in file
            .sections()
            .filter(|s| s.name().is_ok_and(|section| section.starts_with(".text")))
        {
            let data = section.data().expect("data");
            for (index, word) in data.chunks_exact(4).enumerate() {
                let word = u32::from_le_bytes(word.try_into().expect("four bytes"));
                assert_ne!(
                    word & 0xffff_fc1f, // BR Xn
                    0xd61f_0000,
                    "{name}: {} at {:#x}",
                    section.name().unwrap_or("?"),
                    4 * index
                );
            }
        }
    });
}

/// The sizes of `.text` and of `.rodata`.
fn sizes(bytes: &[u8]) -> (u64, u64) {
    let file = object::File::parse(bytes).expect("an object file");
    let size_of = |prefix: &str| -> u64 {
        file.sections()
            .filter(|s| s.name().is_ok_and(|n| n.starts_with(prefix)))
            .map(|s| s.size())
            .sum()
    };
    (size_of(".text"), size_of(".rodata"))
}

#[test]
fn installed_objects_tell_their_sizes() {
    each_installed(|name, bytes| {
        let (text, rodata) = sizes(bytes);
        eprintln!(
            "{name}: .text {text} + .rodata {rodata} = {}",
            text + rodata
        );
        assert!(text > 0);
    });
}

/// For x86_64, the densest encoding; AArch64's instructions are all four bytes.
#[test]
fn start_objects_with_all_with_most_and_with_no_features_are_within_their_budgets_and_run() {
    let target = &TARGETS[0];
    let Some(rustc) = rustc_for(target) else {
        return;
    };
    let Some(assembler) = objects::assembler(target) else {
        return skip("an assembler for x86_64");
    };
    let assemble = |source: &Path| objects::assemble(&assembler, source);
    for &(features, budget) in BUDGETS {
        let object = objects::Object {
            features,
            ..START[0]
        };
        let folder = folder(&format!("size-{}", features.replace(',', "-")));
        let path = objects::object(
            root(),
            target,
            &rustc,
            &object,
            INSTALLED,
            &folder,
            &assemble,
        )
        .unwrap_or_else(|error| panic!("{error}"));
        let (text, rodata) = sizes(&fs::read(&path).expect("just made"));
        eprintln!(
            "{features}: .text {text} + .rodata {rodata} = {} of {budget}",
            text + rodata
        );
        assert!(text + rodata <= budget, "{features}: too large");
        if env::consts::ARCH == target.arch {
            for (flag, packed) in [
                ("-z,nopack-relative-relocs", false),
                ("-z,pack-relative-relocs", true),
            ] {
                let known = !packed || features != "start";
                let expected = if known { 42 } else { 127 };
                assert_eq!(runs(&path, flag), Some(expected), "{features} {flag}");
            }
        }
    }
}

/// Links tests/object_shape/minimal.c with `object` and runs it; its exit status.
fn runs(object: &Path, flag: &str) -> Option<i32> {
    let program = object.with_file_name("minimal");
    let linked = Command::new("gcc")
        .args(["-O1", "-fPIE", "-static-pie", "-nostdlib", "-nostartfiles"])
        .args(["-fno-stack-protector", "-Wl,-z,relro,-z,now"])
        .arg(format!("-Wl,{flag}"))
        .arg(root().join("tests/object_shape/minimal.c"))
        .arg(object)
        .arg("-o")
        .arg(&program)
        .output()
        .expect("gcc runs");
    assert!(
        linked.status.success(),
        "{}",
        String::from_utf8_lossy(&linked.stderr)
    );
    Command::new(&program).status().expect("it starts").code()
}

#[test]
fn installed_objects_obey_the_rules_of_the_dark_zone() {
    each_installed(|name, bytes| {
        let file = object::File::parse(bytes).expect("an object file");
        let functions = dark_zone(name, &file);
        eprintln!("{name}: {} functions before relocation", functions.len());
    });
}

#[test]
fn at_every_opt_level_the_dark_zone_obeys_its_rules() {
    for target in TARGETS.iter().filter(|target| target.links) {
        let Some(rustc) = rustc_for(target) else {
            continue;
        };
        for style in styles() {
            // One foreign level is enough to see that nothing depends on inlining.
            if target.arch != "x86_64" && style.opt != "0" {
                continue;
            }
            let path = archive(target, &rustc, style);
            let bytes = fs::read(&path).expect("just made");
            let archive = ArchiveFile::parse(&*bytes).expect("an archive");
            let name = format!(
                "{} at opt-level {}{}",
                target.arch,
                style.opt,
                if style.checks { " with checks" } else { "" }
            );
            let mut seen = 0;
            for member in archive.members() {
                let data = member.expect("a member").data(&*bytes).expect("data");
                let Ok(file) = object::File::parse(data) else {
                    continue;
                };
                let ours = file.symbols().any(|s| {
                    s.is_definition() && s.name().is_ok_and(|n| n == "__piestart_relocate")
                });
                if ours {
                    seen += dark_zone(&name, &file).len();
                }
            }
            assert!(seen >= 5, "{name}: {seen} functions before relocation");
        }
    }
}

/// A function in [`SECTION`].
struct Function<'a> {
    name: &'a str,
    address: u64,
    size: u64,
}

/// Checks every function of `file` that `__piestart_relocate` can reach; returns their names.
fn dark_zone<'a>(name: &str, file: &object::File<'a>) -> BTreeSet<&'a str> {
    // A compiler may give each function its own section of that name.
    let mut functions: HashMap<(SectionIndex, u64), Function<'a>> = HashMap::new();
    let mut sections = HashSet::new();
    for section in file.sections() {
        if section.name().is_ok_and(|n| n == SECTION) {
            sections.insert(section.index());
        }
    }
    for symbol in file.symbols() {
        let Some(index) = symbol.section_index() else {
            continue;
        };
        if sections.contains(&index) && symbol.kind() == SymbolKind::Text && symbol.size() != 0 {
            functions.insert(
                (index, symbol.address()),
                Function {
                    name: symbol.name().expect("a name"),
                    address: symbol.address(),
                    size: symbol.size(),
                },
            );
        }
    }
    let first = functions
        .iter()
        .find(|(_, f)| f.name == "__piestart_relocate")
        .map(|(key, _)| *key)
        .unwrap_or_else(|| panic!("{name}: no __piestart_relocate"));
    let mut open = vec![first];
    let mut done = HashSet::new();
    let mut names = BTreeSet::new();
    while let Some(key) = open.pop() {
        if !done.insert(key) {
            continue;
        }
        let function = functions
            .get(&key)
            .unwrap_or_else(|| panic!("{name}: no function begins at {:#x}", key.1));
        names.insert(function.name);
        let whole = format!("{name}: {}", function.name);
        let section = file.section_by_index(key.0).expect("a section");
        let data = section.data().expect("data");
        let code = &data[function.address as usize..(function.address + function.size) as usize];
        let inside = |address: u64| address.wrapping_sub(function.address) < function.size;

        let mut relocated = BTreeSet::new();
        for (offset, relocation) in section.relocations() {
            if !inside(offset) || tells_of_a_place(file.architecture(), &relocation) {
                continue;
            }
            relocated.insert(offset);
            // For RISC-V the assembler leaves even these to the linker.
            if let RelocationTarget::Symbol(index) = relocation.target()
                && let Ok(symbol) = file.symbol_by_index(index)
                && symbol.section_index() == Some(key.0)
                && symbol.kind() != SymbolKind::Section
                && symbol.address() != function.address
                && inside(symbol.address())
            {
                continue;
            }
            let place = data.get(offset as usize..offset as usize + 4);
            let in_place = place.map_or(0, |bytes| {
                i32::from_le_bytes(bytes.try_into().expect("four bytes")).into()
            });
            if let Some(target) = reference(
                &whole,
                file,
                &sections,
                &functions,
                offset,
                (&relocation, in_place),
            ) {
                open.push(target);
            }
        }
        if file.architecture() == Architecture::Arm {
            relocated.extend(constants_of_arm(file, key.0).filter(|&at| inside(at)));
        }
        for target in branches(
            &whole,
            file.architecture(),
            code,
            function.address,
            &relocated,
        ) {
            if !inside(target) {
                open.push((key.0, target));
            }
        }
    }
    names
}

/// The places of words among the instructions of a section, which mapping symbols tell ("ELF for the Arm Architecture",
/// "Mapping symbols"). Nothing is in Thumb.
fn constants_of_arm(file: &object::File<'_>, section: SectionIndex) -> impl Iterator<Item = u64> {
    let mut marks: Vec<(u64, bool)> = Vec::new();
    for symbol in file
        .symbols()
        .filter(|s| s.section_index() == Some(section))
    {
        let name = symbol.name().expect("a name");
        if let Some(kind) = name.strip_prefix('$') {
            assert!(
                !kind.starts_with('t'),
                "Thumb code at {:#x}",
                symbol.address()
            );
            marks.push((symbol.address(), kind.starts_with('d')));
        }
    }
    marks.sort_unstable();
    let size = file.section_by_index(section).expect("a section").size();
    let ends: Vec<u64> = marks
        .iter()
        .skip(1)
        .map(|mark| mark.0)
        .chain([size])
        .collect();
    let parts = marks.into_iter().zip(ends);
    let constants = parts.filter(|((_, is_data), _)| *is_data);
    constants.flat_map(|((begin, _), end)| (begin..end).step_by(4))
}

/// Whether it names nothing, and tells a linker what it may do there: LoongArch's marks that instructions may become
/// shorter ones, and that what follows is aligned.
fn tells_of_a_place(architecture: Architecture, relocation: &object::Relocation) -> bool {
    let RelocationFlags::Elf { r_type } = relocation.flags() else {
        return false;
    };
    architecture == Architecture::LoongArch64
        && [elf::R_LARCH_RELAX, elf::R_LARCH_ALIGN].contains(&r_type)
}

/// Checks one reference of a function before relocation; returns the function that it is to, if it
/// is to one in the section.
fn reference(
    whole: &str,
    file: &object::File<'_>,
    sections: &HashSet<SectionIndex>,
    functions: &HashMap<(SectionIndex, u64), Function<'_>>,
    offset: u64,
    (relocation, in_place): (&object::Relocation, i64),
) -> Option<(SectionIndex, u64)> {
    let RelocationFlags::Elf { r_type } = relocation.flags() else {
        panic!("{whole}: no ELF relocation");
    };
    // PC-relative, or the part of an address within its page, which no load bias changes.
    let fine = match file.architecture() {
        Architecture::X86_64 => [elf::R_X86_64_PC32, elf::R_X86_64_PLT32].contains(&r_type),
        // TOC16: from the middle of the table of contents, which the load bias does not change either.
        Architecture::PowerPc64 => [
            elf::R_PPC64_REL24,
            elf::R_PPC64_REL16_HA,
            elf::R_PPC64_REL16_LO,
            elf::R_PPC64_TOC16_HA,
            elf::R_PPC64_TOC16_LO,
            elf::R_PPC64_TOC16_LO_DS,
        ]
        .contains(&r_type),
        // Relative to the global offset table, whose own distance is PC-relative.
        Architecture::I386 => [
            elf::R_386_PC32,
            elf::R_386_PLT32,
            elf::R_386_GOTPC,
            elf::R_386_GOTOFF,
        ]
        .contains(&r_type),
        Architecture::S390x => [elf::R_390_PC32DBL, elf::R_390_PLT32DBL].contains(&r_type),
        Architecture::Arm => {
            [elf::R_ARM_CALL, elf::R_ARM_JUMP24, elf::R_ARM_REL32].contains(&r_type)
        }
        Architecture::Riscv64 => [
            elf::R_RISCV_BRANCH,
            elf::R_RISCV_JAL,
            elf::R_RISCV_RVC_BRANCH,
            elf::R_RISCV_RVC_JUMP,
            elf::R_RISCV_CALL,
            elf::R_RISCV_CALL_PLT,
            elf::R_RISCV_PCREL_HI20,
            elf::R_RISCV_PCREL_LO12_I,
            elf::R_RISCV_PCREL_LO12_S,
        ]
        .contains(&r_type),
        Architecture::LoongArch64 => [
            elf::R_LARCH_B26,
            elf::R_LARCH_CALL36,
            elf::R_LARCH_PCALA_HI20,
            elf::R_LARCH_PCALA_LO12,
        ]
        .contains(&r_type),
        _ => [
            elf::R_AARCH64_CALL26,
            elf::R_AARCH64_JUMP26,
            elf::R_AARCH64_ADR_PREL_PG_HI21,
            elf::R_AARCH64_ADR_PREL_LO21,
            elf::R_AARCH64_ADD_ABS_LO12_NC,
            elf::R_AARCH64_LDST8_ABS_LO12_NC,
            elf::R_AARCH64_LDST64_ABS_LO12_NC,
        ]
        .contains(&r_type),
    };
    let RelocationTarget::Symbol(index) = relocation.target() else {
        panic!("{whole}: a relocation at {offset:#x} with no symbol");
    };
    let symbol = file.symbol_by_index(index).expect("a symbol");
    let target = symbol.name().expect("a name");
    assert!(
        fine,
        "{whole} refers to {target} by relocation type {r_type} at {offset:#x}"
    );
    if DARK.contains(&target) {
        return None;
    }
    let section = symbol
        .section_index()
        .unwrap_or_else(|| panic!("{whole} refers to {target}, outside its object"));
    if !sections.contains(&section) {
        let section = file.section_by_index(section).expect("a section");
        assert!(
            section.name().is_ok_and(|n| n.starts_with(".rodata")),
            "{whole} refers to {target} in {}",
            section.name().unwrap_or("?")
        );
        assert_eq!(
            section.relocations().count(),
            0,
            "{whole}: the constant {target} holds addresses"
        );
        return None;
    }
    // A relocation against the section has the place in its addend, less 4 on x86_64. On i686 that is in place, and
    // whole where it counts from the global offset table.
    let mut address = symbol.address();
    if symbol.kind() == SymbolKind::Section {
        let (addend, less) = match file.architecture() {
            Architecture::X86_64 => (relocation.addend(), 4),
            Architecture::I386 => (in_place, if r_type == elf::R_386_GOTOFF { 0 } else { 4 }),
            // It counts from the place, 2 bytes into the instruction.
            Architecture::S390x => (relocation.addend(), -2),
            _ => (relocation.addend(), 0),
        };
        address = (addend + less) as u64;
    }
    if functions.contains_key(&(section, address)) {
        return Some((section, address));
    }
    // A constant then: of no function, up to the next one, and without relocations.
    let branch = [elf::R_AARCH64_CALL26, elf::R_AARCH64_JUMP26].contains(&r_type);
    assert!(
        !branch
            && !functions
                .iter()
                .any(|(key, f)| key.0 == section && address.wrapping_sub(f.address) < f.size),
        "{whole} refers to {target}, no function of {SECTION} and no constant"
    );
    let end = functions
        .keys()
        .filter(|key| key.0 == section && key.1 > address)
        .map(|key| key.1)
        .min()
        .unwrap_or(u64::MAX);
    let relocations = file.section_by_index(section).expect("it is there");
    assert!(
        !relocations
            .relocations()
            .any(|(offset, _)| (address..end).contains(&offset)),
        "{whole}: the constant {target} holds addresses"
    );
    None
}

/// [`branches`] of RISC-V, whose instructions are two or four bytes long (Unprivileged ISA, "Base Instruction Formats",
/// "RVC Instruction Set Listings").
fn branches_of_riscv(
    whole: &str,
    code: &[u8],
    address: u64,
    relocated: &BTreeSet<u64>,
) -> Vec<u64> {
    const RA: u32 = 1;
    let half = |at: usize| u32::from(u16::from_le_bytes([code[at], code[at + 1]]));
    // The bits of `word` from `from` on, `count` of them, at `to`.
    let bits =
        |word: u32, from: u32, count: u32, to: u32| (word >> from & ((1 << count) - 1)) << to;
    let signed = |value: u32, count: u32| i64::from((value << (32 - count)) as i32 >> (32 - count));
    let mut targets = Vec::new();
    // The last auipc: where, its register, what it adds.
    let mut pages = None;
    let mut index = 0;
    while index + 1 < code.len() {
        let at = address + index as u64;
        let mut word = half(index);
        let long = word & 3 == 3;
        if long {
            word |= half(index + 2) << 16;
        }
        let register = word >> 7 & 31;
        let source = word >> 15 & 31;
        let (mut distance, mut indirect) = (None, false);
        match (long, word & 0x7f) {
            (true, 0x6f) => {
                let far = bits(word, 21, 10, 1) | bits(word, 20, 1, 11);
                let far = far | bits(word, 12, 8, 12) | bits(word, 31, 1, 20);
                distance = Some(signed(far, 21));
            }
            (true, 0x63) => {
                let near = bits(word, 8, 4, 1) | bits(word, 25, 6, 5);
                let near = near | bits(word, 7, 1, 11) | bits(word, 31, 1, 12);
                distance = Some(signed(near, 13));
            }
            (true, 0x17) => pages = Some((at, register, signed(word & !0xfff, 32))),
            // jalr after an auipc of its register is a far call, or a far jump where it keeps no return address.
            (true, 0x67) => match pages {
                Some((from, upper, page)) if from + 4 == at && upper == source => {
                    if !relocated.contains(&from) {
                        distance = Some(page + signed(word >> 20, 12) - 4);
                    }
                }
                _ => indirect = register == 0 && source != RA,
            },
            (false, _) if word & 0xe003 == 0xa001 => {
                let far = bits(word, 3, 3, 1) | bits(word, 11, 1, 4) | bits(word, 2, 1, 5);
                let far = far | bits(word, 7, 1, 6) | bits(word, 6, 1, 7) | bits(word, 9, 2, 8);
                let far = far | bits(word, 8, 1, 10) | bits(word, 12, 1, 11);
                distance = Some(signed(far, 12));
            }
            // c.beqz and c.bnez reach 256 bytes, and so nothing but their own function.
            (false, _) if word & 0xf07f == 0x8002 && register != 0 => indirect = register != RA,
            _ => {}
        }
        assert!(!indirect, "{whole}: indirect jump at {at:#x}");
        if let Some(distance) = distance.filter(|_| !relocated.contains(&at)) {
            targets.push(at.wrapping_add_signed(distance));
        }
        index += if long { 4 } else { 2 };
    }
    targets
}

/// [`branches`] of LoongArch ("LoongArch Reference Manual", volume 1, "Branch Instructions").
fn branches_of_loongarch(
    whole: &str,
    code: &[u8],
    address: u64,
    relocated: &BTreeSet<u64>,
) -> Vec<u64> {
    const RA: u32 = 1;
    let mut targets = Vec::new();
    // The last pcaddu18i that is left to a relocation: where, and its register.
    let mut far = None;
    for (index, word) in code.chunks_exact(4).enumerate() {
        let at = address + 4 * index as u64;
        let word = u32::from_le_bytes(word.try_into().expect("four bytes"));
        if word >> 25 == 0b000_1111 && relocated.contains(&at) {
            far = Some((at + 4, word & 31));
        }
        let low = word >> 10 & 0xffff;
        // How many bits the distance in instructions has, and its upper ones.
        let (bits, upper) = match word >> 26 {
            0x10..=0x12 => (21, word & 0x1f),
            0x14 | 0x15 => (26, word & 0x3ff),
            0x16..=0x1b => (16, 0),
            // jirl after a pcaddu18i of its register is a far call or jump. Else it is a jump where it keeps no return
            // address. With one it is how a resolver is called.
            0x13 => {
                let jump = word & 31 == 0 && word >> 5 & 31 != RA;
                let near = far == Some((at, word >> 5 & 31));
                assert!(!jump || near, "{whole}: indirect jump at {at:#x}");
                continue;
            }
            _ => continue,
        };
        if !relocated.contains(&at) {
            let distance = ((upper << 16 | low) << (32 - bits)) as i32 >> (32 - bits);
            targets.push(at.wrapping_add_signed(i64::from(distance) * 4));
        }
    }
    targets
}

/// [`branches`] of ARM ("Arm Architecture Reference Manual for A-profile", part F, "About the A32 instruction encodings").
/// Words of constants are in `relocated`, too. What writes the program counter is a jump, unless it returns: from `lr`,
/// or from the stack.
fn branches_of_arm(whole: &str, code: &[u8], address: u64, relocated: &BTreeSet<u64>) -> Vec<u64> {
    const SP: u32 = 13;
    const LR: u32 = 14;
    const PC: u32 = 15;
    let mut targets = Vec::new();
    for (index, word) in code.chunks_exact(4).enumerate() {
        let at = address + 4 * index as u64;
        if relocated.contains(&at) {
            continue;
        }
        let word = u32::from_le_bytes(word.try_into().expect("four bytes"));
        let (base, written, operand) = (word >> 16 & 15, word >> 12 & 15, word & 15);
        let jumps = match word & 0x0fff_fff0 {
            _ if word >> 28 == 15 => word >> 25 & 7 == 5, // blx to Thumb
            0x012f_ff10 => operand != LR,                 // bx
            0x012f_ff30 => false,                         // blx, which is how a resolver is called
            0x01a0_f000 => operand != LR,                 // mov pc
            _ => match word >> 25 & 7 {
                // ldr, ldm; what computes
                2 | 3 => word >> 20 & 1 == 1 && written == PC && base != SP,
                4 => word >> 20 & 1 == 1 && word >> 15 & 1 == 1 && base != SP,
                0 | 1 => written == PC,
                5 => {
                    let distance = i64::from((word << 8) as i32 >> 6);
                    targets.push(at.wrapping_add_signed(distance + 8));
                    false
                }
                _ => false,
            },
        };
        assert!(!jumps, "{whole}: indirect jump at {at:#x}: {word:#x}");
    }
    targets
}

/// [`branches`] of PowerPC (Power ISA, Book I, "Branch Instructions").
fn branches_of_power(
    whole: &str,
    code: &[u8],
    address: u64,
    relocated: &BTreeSet<u64>,
) -> Vec<u64> {
    let mut targets = Vec::new();
    for (index, word) in code.chunks_exact(4).enumerate() {
        let at = address + 4 * index as u64;
        let word = u32::from_le_bytes(word.try_into().expect("four bytes"));
        let distance = match word >> 26 {
            // b, bl; bc
            18 => i64::from((word << 6) as i32 >> 6 & !3),
            16 => i64::from(word as u16 as i16 & !3),
            // bcctr without a link. bcctrl is how a resolver is called.
            19 => {
                assert!(
                    word >> 1 & 0x3ff != 528 || word & 1 == 1,
                    "{whole}: indirect jump at {at:#x}"
                );
                continue;
            }
            _ => continue,
        };
        if !relocated.contains(&at) {
            targets.push(at.wrapping_add_signed(distance));
        }
    }
    targets
}

/// [`branches`] of IBM Z, where the first two bits of an instruction tell its length, and distances count in units of two
/// bytes ("z/Architecture Principles of Operation", "Instruction Formats", "Branch ...").
fn branches_of_s390x(
    whole: &str,
    code: &[u8],
    address: u64,
    relocated: &BTreeSet<u64>,
) -> Vec<u64> {
    const RETURN: u8 = 14;
    let mut targets = Vec::new();
    let mut index = 0;
    while index < code.len() {
        let at = address + index as u64;
        let length = match code[index] >> 6 {
            0 => 2,
            3 => 6,
            _ => 4,
        };
        let instruction = &code[index..index + length];
        let near = |from: usize| {
            let bytes = [instruction[from], instruction[from + 1]];
            i64::from(i16::from_be_bytes(bytes))
        };
        // The relocation of a distance is at the distance.
        let left = relocated.range(at..at + length as u64).next().is_some();
        let distance = match (instruction[0], instruction[1] & 0xf) {
            // bcr: a mask, a register; mask 0 or register 0 does not branch.
            (0x07, register) => {
                let jumps = instruction[1] >> 4 != 0 && register != 0;
                assert!(
                    !jumps || register == RETURN,
                    "{whole}: indirect jump at {at:#x}"
                );
                None
            }
            // bc by an address in registers
            (0x47, _) => {
                assert!(
                    instruction[1] >> 4 == 0,
                    "{whole}: indirect jump at {at:#x}"
                );
                None
            }
            // brc, bras, brct, brctg
            (0xa7, 4..=7) => Some(near(2)),
            // brcl, brasl
            (0xc0, 4 | 5) => {
                let bytes = [
                    instruction[2],
                    instruction[3],
                    instruction[4],
                    instruction[5],
                ];
                Some(i64::from(i32::from_be_bytes(bytes)))
            }
            // Compare and branch: crj, cgrj, clrj, clgrj, cij, cgij, clij, clgij
            (0xec, _) if matches!(instruction[5], 0x64 | 0x65 | 0x76 | 0x77 | 0x7c..=0x7f) => {
                Some(near(2))
            }
            _ => None,
        };
        if let Some(distance) = distance.filter(|_| !left) {
            targets.push(at.wrapping_add_signed(2 * distance));
        }
        index += length;
    }
    targets
}

/// The targets of the branches and calls in `code`, which begins at `address`; those at an offset in
/// `relocated` are left to the relocation. An indirect jump is a failure, and so is a call through
/// memory; a call through a register, or one spilled to the stack, is how a resolver is called.
fn branches(
    whole: &str,
    architecture: Architecture,
    code: &[u8],
    address: u64,
    relocated: &BTreeSet<u64>,
) -> Vec<u64> {
    let mut targets = Vec::new();
    if let Architecture::X86_64 | Architecture::I386 = architecture {
        let bits = if architecture == Architecture::X86_64 {
            64
        } else {
            32
        };
        let mut decoder = Decoder::with_ip(bits, code, address, DecoderOptions::NONE);
        while decoder.can_decode() {
            let instruction = decoder.decode();
            assert!(!instruction.is_invalid(), "{whole}: no instruction");
            if relocated
                .range(instruction.ip()..instruction.next_ip())
                .next()
                .is_some()
            {
                continue;
            }
            match instruction.op0_kind() {
                OpKind::NearBranch64 | OpKind::NearBranch32 => {
                    targets.push(instruction.near_branch_target())
                }
                kind => {
                    let at = instruction.ip();
                    assert!(
                        instruction.mnemonic() != Mnemonic::Jmp,
                        "{whole}: indirect jump at {at:#x}"
                    );
                    assert!(
                        instruction.mnemonic() != Mnemonic::Call
                            || kind == OpKind::Register
                            || [Register::RSP, Register::ESP].contains(&instruction.memory_base()),
                        "{whole}: call through memory at {at:#x}"
                    );
                }
            }
        }
        return targets;
    }
    if architecture == Architecture::S390x {
        return branches_of_s390x(whole, code, address, relocated);
    }
    if architecture == Architecture::Riscv64 {
        return branches_of_riscv(whole, code, address, relocated);
    }
    if architecture == Architecture::Arm {
        return branches_of_arm(whole, code, address, relocated);
    }
    if architecture == Architecture::LoongArch64 {
        return branches_of_loongarch(whole, code, address, relocated);
    }
    if architecture == Architecture::PowerPc64 {
        return branches_of_power(whole, code, address, relocated);
    }
    for (index, word) in code.chunks_exact(4).enumerate() {
        let at = address + 4 * index as u64;
        let word = u32::from_le_bytes(word.try_into().expect("four bytes"));
        // BR Xn. BLR is how a resolver is called.
        assert_ne!(
            word & 0xffff_fc1f,
            0xd61f_0000,
            "{whole}: indirect jump at {at:#x}"
        );
        // B and BL: a signed number of words in the low 26 bits.
        if word & 0x7c00_0000 == 0x1400_0000 && !relocated.contains(&at) {
            let distance = i64::from((word << 6) as i32 >> 6) * 4;
            targets.push(at.wrapping_add_signed(distance));
        }
    }
    targets
}

#[test]
fn at_every_opt_level_programs_run() {
    let target = &TARGETS[0];
    if env::consts::ARCH != target.arch {
        return skip("an x86_64 machine");
    }
    let cc = env::var_os("CC").unwrap_or_else(|| "cc".into());
    if Command::new(&cc).arg("--version").output().is_err() {
        return skip("a C compiler");
    }
    let Some(rustc) = rustc_for(target) else {
        return;
    };
    let source = root().join("tests/object_shape/start.c");
    for style in styles() {
        let library = archive(target, &rustc, style);
        let program = library.with_file_name("program");
        let linked = Command::new(&cc)
            .args(["-O1", "-fPIE", "-static-pie", "-nostdlib", "-nostartfiles"])
            .args([
                "-fno-stack-protector",
                "-Wl,--no-relax",
                "-Wl,-z,relro,-z,now",
            ])
            .arg(&source)
            .arg(root().join("tests/object_shape/memory.c"))
            .arg(&library)
            .arg("-o")
            .arg(&program)
            .output()
            .expect("the compiler runs");
        let name = format!("opt-level {}, checks: {}", style.opt, style.checks);
        assert!(
            linked.status.success(),
            "{name}: {}",
            String::from_utf8_lossy(&linked.stderr)
        );
        let output = Command::new(&program).output().expect("it starts");
        assert_eq!(output.status.code(), Some(42), "{name}: {output:?}");
        assert_eq!(output.stdout, b"hi\nbye\n", "{name}");
    }
}
