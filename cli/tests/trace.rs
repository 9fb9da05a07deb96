// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart trace`: what it tells is what the process and the file say.

mod plug;

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use object::elf::{DT_RELA, PT_DYNAMIC, PT_GNU_RELRO};
use object::read::elf::{Dyn as _, ElfFile64, FileHeader as _, ProgramHeader as _};
use object::{LittleEndian as LE, Object as _, ObjectSymbol as _};
use plug::*;
use serde_json::Value;

/// Validates `document` against docs/schema/trace.json.
fn valid(document: &Value) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/schema/trace.json");
    let mut schemas = boon::Schemas::new();
    let index = boon::Compiler::new()
        .compile(&path.display().to_string(), &mut schemas)
        .expect("a schema");
    if let Err(error) = schemas.validate(document, index) {
        panic!("{error:#}\n{document:#}");
    }
}

/// The exit status and the document of `trace --json ARGS FILE`; `None` (and a loud skip) where no
/// empty root or no ptrace can be had.
fn trace_with(args: &[&str], file: &Path) -> Option<(i32, Value)> {
    let mut command = piestart();
    command.args(["trace", "--json"]).args(args).arg(file);
    let output = command.output().expect("piestart starts");
    let code = output.status.code().expect("exits");
    if code == 69 {
        skip(&format!("an empty root and ptrace: {}", stderr(&output)));
        return None;
    }
    let document: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|e| panic!("{command:?}: {e}: {output:?}"));
    valid(&document);
    for (i, step) in steps(&document).iter().enumerate() {
        assert_eq!(step["number"], i + 1, "in order");
    }
    Some((code, document))
}

/// The document of a program that reaches its main.
fn trace(args: &[&str], file: &Path) -> Option<Value> {
    let (code, document) = trace_with(args, file)?;
    assert_eq!(
        (code, &document["reached"]),
        (0, &Value::from("main")),
        "{}: {}",
        file.display(),
        document["how"]
    );
    Some(document)
}

fn steps(document: &Value) -> &Vec<Value> {
    document["steps"].as_array().expect("an array")
}

fn events<'a>(document: &'a Value, event: &str) -> Vec<&'a Value> {
    steps(document)
        .iter()
        .filter(|s| s["event"] == event)
        .collect()
}

/// The number of the first step with `event`.
fn first(document: &Value, event: &str) -> u64 {
    events(document, event)
        .first()
        .unwrap_or_else(|| panic!("no {event}: {document:#}"))["number"]
        .as_u64()
        .expect("a number")
}

fn number(value: &Value) -> u64 {
    let text = value.as_str().unwrap_or_else(|| panic!("{value}"));
    u64::from_str_radix(text.trim_start_matches("0x"), 16).expect("hexadecimal")
}

fn bias(document: &Value) -> u64 {
    number(&document["load_bias"])
}

/// The link address of symbol `name`, read without piestart's own reader.
fn symbol(path: &Path, name: &str) -> u64 {
    let data = std::fs::read(path).expect("reads");
    let file = object::File::parse(&*data).expect("ELF");
    let found = file.symbols().find(|s| s.name() == Ok(name));
    found.expect("there").address()
}

/// The words that were listed, by the symbol that they belong to.
fn word<'a>(document: &'a Value, name: &str) -> &'a Value {
    document["relocations"]["listed"]
        .as_array()
        .expect("an array")
        .iter()
        .find(|w| w["place_name"] == name)
        .unwrap_or_else(|| panic!("no {name}: {:#}", document["relocations"]))
}

fn compile(dir: &Path, name: &str, source: &str, gcc: &[&str]) -> PathBuf {
    let input = dir.join(format!("{name}.c"));
    std::fs::write(&input, source).expect("writes");
    let out = dir.join(name);
    ok(tool("gcc").arg(&input).args(gcc).arg("-o").arg(&out));
    out
}

/// `source` linked with our start object.
fn ours(dir: &Path, name: &str, source: &str, args: &[&str]) -> PathBuf {
    let input = dir.join(format!("{name}.c"));
    std::fs::write(&input, source).expect("writes");
    let out = dir.join(name);
    ok(piestart()
        .args(["link", "-O1"])
        .arg(&input)
        .args(args)
        .arg("-o")
        .arg(&out));
    out
}

fn strip(path: &Path) -> PathBuf {
    let out = path.with_extension("stripped");
    ok(tool("strip").arg("-s").arg(path).arg("-o").arg(&out));
    out
}

/// Checks the story of a C program of ours against its file: every word, RELRO, the seal, main.
fn is_told_truly(path: &Path, document: &Value, kind: &str) {
    let bias = bias(document);
    assert_ne!(bias, 0);
    for name in ["pointer", "constant"] {
        let w = word(document, name);
        assert_eq!(w["table"], kind);
        assert_eq!(number(&w["address"]), bias + symbol(path, name), "{w:#}");
        assert_eq!(number(&w["after"]), bias + symbol(path, "target"), "{w:#}");
        assert_eq!(w["after"], w["expected"]);
        assert_eq!(w["points_to_name"], "target");
        let before = if kind == "rela" {
            0..=symbol(path, "target")
        } else {
            symbol(path, "target")..=symbol(path, "target")
        };
        assert!(before.contains(&number(&w["before"])), "{w:#}");
    }
    let r = &document["relocations"];
    assert_eq!(r["total"], r["changed"]);
    assert_eq!(r["unexpected"], 0);

    // The pages by the file's own headers: all of PT_GNU_RELRO, to the page.
    let data = std::fs::read(path).expect("reads");
    let file = ElfFile64::<LE>::parse(&*data).expect("ELF");
    let relro = file
        .elf_program_headers()
        .iter()
        .find(|p| p.p_type(LE) == PT_GNU_RELRO)
        .expect("RELRO");
    let page = document["page_size"].as_u64().expect("a number");
    let start = (bias + relro.p_vaddr(LE)) & !(page - 1);
    let end = (bias + relro.p_vaddr(LE) + relro.p_memsz(LE)).next_multiple_of(page);
    let protect = events(document, "protect");
    let calls: Vec<_> = protect.iter().map(|p| p["call"].as_str()).collect();
    assert_eq!(calls[..2], [Some("mprotect"), Some("mseal")]);
    assert!(calls[2..].iter().all(|c| *c == Some("mseal")));
    let protects = (number(&protect[0]["start"]), number(&protect[0]["end"]));
    assert_eq!(protects, (start, end));
    assert_eq!(protect[0]["after"][0]["permissions"], "r--p");
    // What is sealed is RELRO and what was never writable, in as many calls as there are gaps.
    let holds = |p: &&&Value| number(&p["start"]) <= start && number(&p["end"]) >= end;
    assert_eq!(protect[1..].iter().filter(holds).count(), 1);
    for p in &protect {
        let pages = (number(&p["end"]) - number(&p["start"])) / page;
        assert_eq!(p["pages"], pages);
        assert_eq!(p["source"]["file"], "src/start/protect.rs");
        for mapping in p["after"].as_array().expect("an array") {
            assert_ne!(mapping["permissions"], "rw-p");
        }
    }
    assert_eq!(protect[0]["outcome"], "0");
    let sealed = protect[1]["outcome"] == "0";
    assert_eq!(protect[1]["after"][0]["sealed"], sealed);
    let at_end: Vec<_> = document["mappings_at_end"]
        .as_array()
        .expect("an array")
        .iter()
        .filter(|m| number(&m["start"]) < end && number(&m["end"]) > start)
        .collect();
    assert!(!at_end.is_empty());
    for m in at_end {
        assert_eq!(m["permissions"], "r--p");
        assert_eq!(m["sealed"], sealed);
    }

    let main = events(document, "hand_over");
    assert_eq!(main.len(), 1);
    assert_eq!(number(&main[0]["address"]), bias + symbol(path, "main"));
    assert_eq!(main[0]["symbol"], "main");
    assert_eq!(main[0]["source"]["file"], "src/start/handoff.rs");
    let stack = &events(document, "stack")[0]["stack"];
    assert_eq!(main[0]["arguments"][0], "0x1");
    assert_eq!(main[0]["arguments"][1], stack["argv_at"]);
    assert_eq!(main[0]["arguments"][2], stack["envp_at"]);

    assert!(first(document, "exec") < first(document, "stack"));
    assert!(first(document, "stack") < first(document, "relocations"));
    assert!(first(document, "relocations") < first(document, "protect"));
    assert!(first(document, "protect") < first(document, "hand_over"));
}

#[test]
fn our_c_program_is_told_word_by_word() {
    if !have(&["gcc"]) {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let rela = ours(
        dir.path(),
        "rela",
        C_PROGRAM,
        &["-Wl,-z,nopack-relative-relocs"],
    );
    for (path, table) in [
        (ours(dir.path(), "relr", C_PROGRAM, &[]), "relr"),
        (rela, "rela"),
    ] {
        if table == "relr" && !shape(&path).relr {
            skip("a linker that writes DT_RELR");
            continue;
        }
        // Step by step it is known who stored each word; by comparing memory it is not.
        let Some(stepped) = trace(&["--relocations", "all"], &path) else {
            return;
        };
        is_told_truly(&path, &stepped, table);
        assert_eq!(stepped["empty_root"], true);
        let relocations = events(&stepped, "relocations");
        assert_eq!(relocations.len(), 1);
        assert_eq!(relocations[0]["seen"], "single_step");
        assert_eq!(relocations[0]["source"]["file"], "src/walk/tables.rs");
        let by = &word(&stepped, "pointer")["stored_by"];
        assert!(
            by.as_str().is_some_and(|by| by.contains("piestart")),
            "{by}"
        );
        let compared = trace(&["--relocations", "all", "--no-step"], &path).expect("as above");
        is_told_truly(&path, &compared, table);
        let relocations = events(&compared, "relocations");
        assert_eq!(relocations[0]["seen"], "memory_compare");
        assert_eq!(compared["single_steps"], 0);
        assert_eq!(word(&compared, "pointer")["stored_by"], Value::Null);
    }
}

#[test]
fn the_initial_stack_is_the_one_that_the_program_was_given() {
    if !have(&["gcc"]) {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let path = ours(dir.path(), "stack", C_PROGRAM, &[]);
    let mut command = piestart();
    command
        .args(["trace", "--json", "--env", "A=1", "--env", "B=two words"])
        .arg(&path)
        .args(["x", "--json", "y z"]);
    let output = command.output().expect("piestart starts");
    if output.status.code() == Some(69) {
        return skip("an empty root and ptrace");
    }
    let document: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    valid(&document);
    let stack = &events(&document, "stack")[0]["stack"];
    let texts = |list: &str| -> Vec<String> {
        let list = stack[list].as_array().expect("an array");
        list.iter()
            .map(|s| s["text"].as_str().expect("text").to_owned())
            .collect()
    };
    assert_eq!(stack["argc"], 4);
    assert_eq!(
        texts("argv"),
        [path.to_str().expect("UTF-8"), "x", "--json", "y z"]
    );
    let mut environment = texts("envp");
    environment.sort();
    assert_eq!(environment, ["A=1", "B=two words"]);
    let sp = number(&stack["sp"]);
    assert_eq!(number(&stack["argv_at"]), sp + 8);
    assert_eq!(number(&stack["envp_at"]), sp + 8 + 5 * 8);
    assert_eq!(number(&stack["auxv_at"]), sp + 8 + 5 * 8 + 3 * 8);
    let entry = |name: &str| {
        let auxv = stack["auxv"].as_array().expect("an array");
        let found = auxv.iter().find(|a| a["name"] == name);
        number(&found.unwrap_or_else(|| panic!("no {name}"))["value"])
    };
    assert_eq!(entry("AT_ENTRY"), bias(&document) + symbol(&path, "_start"));
    assert_eq!(entry("AT_PAGESZ"), document["page_size"]);
    assert_eq!(entry("AT_NULL"), 0);
    let last = stack["auxv"].as_array().and_then(|a| a.last());
    assert_eq!(last.expect("there")["name"], "AT_NULL");
}

#[test]
fn other_static_programs_are_told_with_their_own_sources() {
    if !is_x86_64() || !have(&["gcc"]) {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let dir = dir.path();
    let glibc = compile(dir, "glibc", C_PROGRAM, &["-static-pie", "-fPIE"]);
    let Some(document) = trace(&["--relocations", "all", "--no-step"], &glibc) else {
        return;
    };
    let bias_of = bias(&document);
    let w = word(&document, "pointer");
    assert_eq!(number(&w["after"]), bias_of + symbol(&glibc, "target"));
    let relative = events(&document, "relocations")[0];
    assert_eq!(relative["source"]["function"], "_dl_relocate_static_pie");
    assert_eq!(relative["groups"][0]["kind"], "relative");
    let ifuncs = events(&document, "relocations");
    let ifuncs = ifuncs.last().expect("there");
    assert_eq!(ifuncs["groups"][0]["kind"], "irelative");
    assert!(relative["number"].as_u64() < ifuncs["number"].as_u64());
    let relro: Vec<_> = events(&document, "protect")
        .into_iter()
        .filter(|p| p["covers"].as_str().is_some_and(|c| c.starts_with("RELRO")))
        .collect();
    assert_eq!(relro[0]["source"]["function"], "_dl_protect_relro");

    let fixed = compile(dir, "fixed", C_PROGRAM, &["-static", "-no-pie"]);
    let document = trace(&[], &fixed).expect("as above");
    assert_eq!(bias(&document), 0);
    assert!(events(&document, "dynamic").is_empty());
    let main = *events(&document, "hand_over").last().expect("main");
    assert_eq!(number(&main["address"]), symbol(&fixed, "main"));

    let lib = Path::new("/usr/lib/x86_64-linux-musl");
    if !lib.join("rcrt1.o").exists() {
        return skip("musl's rcrt1.o (Debian: musl-dev)");
    }
    let musl = dir.join("musl");
    ok(tool("gcc")
        .args(["-static-pie", "-fPIE", "-nostdlib", "-fno-stack-protector"])
        .arg(lib.join("rcrt1.o"))
        .arg(dir.join("glibc.c"))
        .arg(lib.join("libc.a"))
        .arg("-o")
        .arg(&musl));
    let document = trace(&["--relocations", "all"], &musl).expect("as above");
    assert_eq!(document["start_code"]["who"], "musl");
    let w = word(&document, "constant");
    let target = bias(&document) + symbol(&musl, "target");
    assert_eq!(number(&w["after"]), target);
    let relocations = events(&document, "relocations")[0];
    assert_eq!(relocations["source"]["file"], "ldso/dlstart.c");
    assert!(
        events(&document, "protect").is_empty(),
        "musl leaves RELRO writable"
    );
}

#[test]
fn main_is_found_where_its_symbol_was_stripped() {
    if !is_x86_64() || !have(&["gcc", "strip"]) {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let dir = dir.path();
    // With an initializer, which is called with main's own arguments.
    let source = format!(
        "{C_PROGRAM}\n__attribute__((constructor)) static void c(int n) {{ target += !n; }}"
    );
    for path in [
        ours(dir, "ours", &source, &[]),
        compile(dir, "glibc", &source, &["-static-pie", "-fPIE"]),
        compile(dir, "fixed", &source, &["-static", "-no-pie"]),
        compile(dir, "dynamic", &source, &["-pie", "-fPIE"]),
    ] {
        let Some(document) = trace(&[], &strip(&path)) else {
            return;
        };
        let main = *events(&document, "hand_over").last().expect("main");
        assert_eq!(
            number(&main["address"]),
            bias(&document) + symbol(&path, "main"),
            "{}",
            path.display()
        );
        assert_eq!(main["symbol"], Value::Null);
        assert_eq!(main["is_main"], true);
    }
}

#[test]
fn a_dynamic_pie_shows_the_share_of_its_loader() {
    if !is_x86_64() || !have(&["gcc"]) {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let path = compile(
        dir.path(),
        "dynamic",
        C_PROGRAM,
        &["-pie", "-fPIE", "-Wl,-z,now"],
    );
    for path in [path.as_path(), Path::new("/bin/true")] {
        let Some(document) = trace(&["--relocations", "all"], path) else {
            return;
        };
        assert_eq!(document["empty_root"], false);
        let notes = document["notes"].to_string();
        assert!(
            notes.contains("is dynamically linked (has PT_INTERP)"),
            "{notes}"
        );
        for relocations in events(&document, "relocations") {
            assert_eq!(relocations["by"], "loader");
        }
        let entry = events(&document, "hand_over")[0];
        assert_eq!(entry["by"], "loader");
        assert!(first(&document, "relocations") < first(&document, "hand_over"));
        let relro = events(&document, "protect")
            .into_iter()
            .find(|p| p["covers"].as_str().is_some_and(|c| c.starts_with("RELRO")))
            .expect("RELRO");
        assert_eq!(relro["by"], "loader");
        assert_eq!(relro["after"][0]["permissions"], "r--p");
    }
    let document = trace(&["--relocations", "all"], &path).expect("as above");
    let w = word(&document, "pointer");
    assert_eq!(
        number(&w["after"]),
        bias(&document) + symbol(&path, "target")
    );
    let libc = document["relocations"]["listed"]
        .as_array()
        .expect("an array")
        .iter()
        .find(|w| w["symbol"] == "__libc_start_main")
        .expect("there");
    let module = libc["points_to_name"].as_str().unwrap_or_default();
    assert!(module.starts_with("libc.so.6+"), "{module}");
}

#[test]
fn go_programs_are_followed_through_the_runtime_to_main_main() {
    if !is_x86_64() {
        return;
    }
    let Some(go) = go() else { return };
    let dir = tempfile::tempdir().expect("a temporary directory");
    let dir = dir.path();
    go_program(dir);
    // By an external linker the start code calls `main`, in a converted program it enters Go's own start code.
    for (linker, entered) in [("--ld=bfd", "main"), ("", "_rt0_amd64_linux")] {
        ok(piestart()
            .arg("go")
            .args((!linker.is_empty()).then_some(linker))
            .args(["build", "-o", "prog", "."])
            .env("PIESTART_GO", &go)
            .current_dir(dir));
        follows_go(dir, entered);
    }

    ok(tool(&go)
        .args(["build", "-buildmode=pie", "-o", "pie", "."])
        .env("CGO_ENABLED", "0")
        .current_dir(dir));
    ok(piestart()
        .args(["convert", "pie", "-o", "converted"])
        .current_dir(dir));
    let document = trace(&[], &dir.join("converted")).expect("as above");
    let hand = events(&document, "hand_over")[0];
    let data = std::fs::read(dir.join("pie")).expect("reads");
    let before = ElfFile64::<LE>::parse(&*data).expect("ELF");
    assert_eq!(
        number(&hand["address"]),
        bias(&document) + before.elf_header().e_entry(LE)
    );
    assert_eq!(document["relocations"]["unexpected"], 0);
}

/// `trace` of the Go program `prog` in `dir`, whose start code hands over to the symbol `entered`.
fn follows_go(dir: &Path, entered: &str) {
    let prog = dir.join("prog");
    let Some(document) = trace(&["--relocations", "20"], &prog) else {
        return;
    };
    let bias_of = bias(&document);
    assert!(document["relocations"]["total"].as_u64() > Some(1000));
    assert_eq!(
        document["relocations"]["total"],
        document["relocations"]["changed"]
    );
    assert_eq!(document["relocations"]["unexpected"], 0);
    let listed = document["relocations"]["listed"].as_array();
    assert_eq!(listed.map(Vec::len), Some(20));
    let hands = events(&document, "hand_over");
    assert_eq!(hands[0]["by"], "start_code");
    assert_eq!(
        number(&hands[0]["address"]),
        bias_of + symbol(&prog, entered)
    );
    let main = *hands.last().expect("main");
    assert_eq!(
        number(&main["address"]),
        bias_of + symbol(&prog, "main.main")
    );
    assert!(
        events(&document, "function")
            .iter()
            .any(|f| f["source"]["file"] == "runtime/proc.go"),
        "Go's own functions"
    );
    // Let on from there, all of its threads run.
    let output = piestart()
        .args(["trace", "--continue", "-o"])
        .arg(dir.join("out"))
        .arg(&prog)
        .output()
        .expect("piestart starts");
    assert_eq!(output.status.code(), Some(42), "{output:?}");
}

/// `path` with the type of the first entry of its DT_RELA changed to one that does not exist.
fn with_an_unknown_relocation(path: &Path) -> PathBuf {
    let mut data = std::fs::read(path).expect("reads");
    let file = ElfFile64::<LE>::parse(&*data).expect("ELF");
    let headers = file.elf_program_headers();
    let dynamic = headers
        .iter()
        .find(|p| p.p_type(LE) == PT_DYNAMIC)
        .and_then(|p| p.dynamic(LE, &*data).ok().flatten())
        .expect("a dynamic table");
    let vaddr = dynamic
        .iter()
        .find(|d| d.tag(LE) == DT_RELA)
        .expect("DT_RELA")
        .d_val
        .get(LE);
    let load = headers
        .iter()
        .find(|p| {
            p.p_type(LE) == object::elf::PT_LOAD
                && (p.p_vaddr(LE)..p.p_vaddr(LE) + p.p_filesz(LE)).contains(&vaddr)
        })
        .expect("mapped");
    let at = usize::try_from(vaddr - load.p_vaddr(LE) + load.p_offset(LE)).expect("small");
    data[at + 8] = 0x7f;
    let out = path.with_extension("unknown");
    std::fs::write(&out, data).expect("writes");
    std::fs::set_permissions(&out, std::fs::Permissions::from_mode(0o755)).expect("chmod");
    out
}

#[test]
fn a_program_that_dies_before_main_is_told_up_to_there() {
    if !have(&["gcc"]) {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let dir = dir.path();
    let crash = "__attribute__((constructor)) static void c(void) { *(volatile int *)16 = 1; }\n";
    let path = ours(dir, "crash", &format!("{C_PROGRAM}{crash}"), &[]);
    let Some((code, document)) = trace_with(&[], &path) else {
        return;
    };
    assert_eq!((code, &document["reached"]), (1, &Value::from("ended")));
    assert!(!events(&document, "relocations").is_empty());
    let signal = events(&document, "signal")[0];
    assert_eq!(signal["signal"], "SIGSEGV");
    assert_eq!(signal["address"], "0x10");
    assert!(
        signal["symbol"]
            .as_str()
            .is_some_and(|s| s.starts_with('c')),
        "{signal:#}"
    );
    assert_eq!(events(&document, "ended")[0]["signal"], "SIGSEGV");

    let rela = ours(dir, "rela", C_PROGRAM, &["-Wl,-z,nopack-relative-relocs"]);
    let (code, document) = trace_with(&[], &with_an_unknown_relocation(&rela)).expect("as above");
    assert_eq!((code, &document["reached"]), (1, &Value::from("ended")));
    let ended = events(&document, "ended")[0];
    assert_eq!(ended["exit_status"], 127);
    let said = "relocation type 127 at 0x";
    assert!(
        ended["stderr"].as_str().is_some_and(|s| s.contains(said)),
        "{ended:#}"
    );
    assert!(
        document["how"].as_str().is_some_and(|s| s.contains(said)),
        "{}",
        document["how"]
    );
}

#[test]
fn a_program_that_does_not_come_to_main_is_stopped_at_the_time_limit() {
    if !have(&["gcc"]) {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let hang =
        "__attribute__((constructor)) static void c(void) { for (;;) __asm__ volatile(\"\"); }";
    let path = ours(dir.path(), "hang", &format!("{C_PROGRAM}{hang}"), &[]);
    for args in [
        &["--timeout", "300ms"][..],
        &["--timeout", "300ms", "--step"],
    ] {
        let Some((code, document)) = trace_with(args, &path) else {
            return;
        };
        assert_eq!(
            (code, &document["reached"]),
            (1, &Value::from("time_limit"))
        );
        assert!(document["how"].as_str().is_some_and(|s| s.contains(" c")));
    }
}

#[test]
fn what_a_constructor_calls_is_the_programs_and_not_the_start_codes() {
    if !is_x86_64() || !have(&["gcc"]) {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let constructor = "__attribute__((constructor)) static void c(void) {\n\
        long result = 1;\n\
        __asm__ volatile(\"syscall\" : \"+a\"(result) : \"D\"(2L), \"S\"(\"c\\n\"), \"d\"(2L) : \"rcx\", \"r11\", \"memory\");\n\
        }\n";
    let path = ours(
        dir.path(),
        "writes",
        &format!("{C_PROGRAM}{constructor}"),
        &[],
    );
    let Some(document) = trace(&[], &path) else {
        return;
    };
    let calls = events(&document, "system_call");
    let (writes, others): (Vec<_>, Vec<_>) =
        calls.into_iter().partition(|step| step["name"] == "write");
    let [write] = writes[..] else {
        panic!("{document:#}")
    };
    assert_eq!(write["by"], "program", "{write:#}");
    assert_eq!(write["source"]["whose"], "the program", "{write:#}");
    assert!(!others.is_empty());
    for other in others {
        assert_eq!(other["by"], "start_code", "{other:#}");
    }
}

#[test]
fn a_child_that_an_initializer_forks_runs_without_breakpoints() {
    if !is_x86_64() || !have(&["gcc"]) {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let source = "#include <sys/wait.h>\n#include <unistd.h>\nint main(void);\n\
        __attribute__((constructor)) static void c(void) {\n\
            int status, child = fork();\n\
            if (!child) _exit(main());\n\
            waitpid(child, &status, 0);\n\
            if (status != 42 << 8) _exit(9);\n\
        }\nint main(void) { return 42; }\n";
    let path = compile(dir.path(), "forks", source, &["-static-pie", "-fPIE"]);
    trace(&[], &path);
}

#[test]
fn continued_it_ends_with_its_own_status() {
    if !have(&["gcc"]) {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let dir = dir.path();
    let path = ours(dir, "prog", C_PROGRAM, &[]);
    let output = piestart()
        .args(["trace", "--continue"])
        .arg(&path)
        .args(["a", "b"])
        .output()
        .expect("piestart starts");
    if output.status.code() == Some(69) {
        return skip("an empty root and ptrace");
    }
    assert_eq!(output.status.code(), Some(44), "{output:?}");
    assert!(stdout(&output).contains("hands over to main"));
    let abort = "int main(void) { __builtin_trap(); }";
    let abort = ours(dir, "abort", abort, &[]);
    let said = fails(piestart().args(["trace", "--continue"]).arg(&abort), 132);
    assert_eq!(said, "");
    let said = fails(
        piestart()
            .args(["trace", "--continue", "--json"])
            .arg(&path),
        2,
    );
    assert!(said.contains("-o FILE"), "{said}");
}

#[test]
fn the_page_needs_nothing_but_itself_and_the_text_has_no_colour_in_a_pipe() {
    if !have(&["gcc"]) {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let dir = dir.path();
    let path = ours(dir, "prog", C_PROGRAM, &[]);
    let page = dir.join("page.html");
    let output = piestart()
        .args(["trace", "--html", "--relocations", "all", "-o"])
        .arg(&page)
        .arg(&path)
        .arg("<b>&")
        .output()
        .expect("piestart starts");
    if output.status.code() == Some(69) {
        return skip("an empty root and ptrace");
    }
    assert!(output.status.success(), "{output:?}");
    assert!(output.stdout.is_empty());
    let html = std::fs::read_to_string(&page).expect("reads");
    for outside in ["http:", "https:", "src=", "<link", "@import", "url("] {
        assert!(!html.contains(outside), "{outside}");
    }
    assert!(html.contains("prefers-color-scheme: dark"));
    assert!(!html.contains("<b>&"), "an argument is text");
    for part in [
        "mseal",
        "AT_RANDOM",
        "DT_RELA",
        "src/start/protect.rs",
        "(pointer)",
    ] {
        assert!(html.contains(part), "{part}");
    }
    let text = stdout(&ok(piestart().arg("trace").arg(&path)));
    assert!(!text.contains('\u{1b}'));
    assert!(text.lines().all(|line| line.trim_end() == line), "{text}");
    let said = fails(
        piestart()
            .args(["trace", "-o", "/nonexistent/file"])
            .arg(&path),
        73,
    );
    assert!(said.contains("/nonexistent/file"), "{said}");
}

#[test]
fn what_cannot_be_traced_is_refused_in_one_line() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let dir = dir.path();
    let with_mode = |name: &str, mode: u32| {
        let path = dir.join(name);
        std::fs::copy(env!("CARGO_BIN_EXE_piestart"), &path).expect("copies");
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).expect("chmod");
        path
    };
    let mut foreign = std::fs::read(env!("CARGO_BIN_EXE_piestart")).expect("reads");
    let other = if std::env::consts::ARCH == "x86_64" {
        object::elf::EM_AARCH64
    } else {
        object::elf::EM_X86_64
    };
    foreign[18..20].copy_from_slice(&other.0.to_le_bytes());
    let write = |name: &str, bytes: &[u8]| {
        let path = dir.join(name);
        std::fs::write(&path, bytes).expect("writes");
        path
    };
    let mut class_32 = foreign.clone();
    class_32[4] = 1;
    for (path, code, words) in [
        (with_mode("setuid", 0o4755), 69, "set-user-ID"),
        (with_mode("setgid", 0o2755), 69, "set-group-ID"),
        (with_mode("data", 0o644), 66, "not executable (mode 0644)"),
        (write("foreign", &foreign), 69, "gdb stub"),
        (write("class32", &class_32), 65, "32-bit"),
        (write("script", b"#!/bin/sh\n"), 65, "a script"),
        (write("empty", b""), 65, "it is empty"),
        (dir.to_owned(), 66, "a directory"),
        (dir.join("missing"), 66, "no such file"),
    ] {
        let said = fails(piestart().arg("trace").arg(&path), code);
        assert!(said.contains(words), "{said}");
        assert!(said.contains(&path.display().to_string()), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
    }
}

#[test]
fn where_ptrace_is_forbidden_it_says_so() {
    if !have(&["gcc"]) {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let dir = dir.path();
    let deny = "#include <errno.h>\n#include <linux/filter.h>\n#include <linux/seccomp.h>\n\
        #include <stddef.h>\n#include <sys/prctl.h>\n#include <sys/syscall.h>\n#include <unistd.h>\n\
        int main(int argc, char **argv) {\n\
            struct sock_filter filter[] = {\n\
                BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),\n\
                BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_ptrace, 0, 1),\n\
                BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),\n\
                BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),\n\
            };\n\
            struct sock_fprog program = {4, filter};\n\
            prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);\n\
            if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program)) return 99;\n\
            execv(argv[1], argv + 1);\n\
            return 98;\n\
        }\n";
    let deny = compile(dir, "deny", deny, &[]);
    let path = ours(dir, "prog", C_PROGRAM, &[]);
    let said = fails(
        tool(&deny)
            .arg(env!("CARGO_BIN_EXE_piestart"))
            .arg("trace")
            .arg(&path),
        69,
    );
    assert!(said.contains("forbids ptrace"), "{said}");
}
