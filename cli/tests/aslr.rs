// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart aslr` on real programs and the real kernel.

mod plug;

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use plug::{fails, have, ok, piestart, skip, stdout, tool};
use serde_json::Value;

/// Starts of each program: of two distances that differ, no two hundred are the same by chance.
const STARTS: &str = "200";

/// `prog.c` linked as `args` say; `None` (and a loud skip) without gcc.
fn build(dir: &Path, name: &str, args: &[&str]) -> Option<PathBuf> {
    if !have(&["gcc"]) {
        return None;
    }
    std::fs::write(dir.join("prog.c"), plug::C_PROGRAM).expect("writes");
    ok(tool("gcc")
        .args(["prog.c", "-o", name])
        .args(args)
        .current_dir(dir));
    Some(dir.join(name))
}

/// A static-PIE by our own start code, the smallest there is.
fn static_pie(dir: &Path) -> Option<PathBuf> {
    use piestart_cli::{machine::Arch, objects};
    let Some(object) = Arch::host().and_then(|arch| objects::get(arch, "piestart.o")) else {
        skip("a start object for this machine");
        return None;
    };
    std::fs::write(dir.join("piestart.o"), object).expect("writes");
    let args = [
        "-static-pie",
        "-fPIE",
        "-nostdlib",
        "-nostartfiles",
        "piestart.o",
    ];
    build(dir, "static-pie", &args)
}

/// Whether the kernel randomises addresses for us at all; says so if not.
fn randomises() -> bool {
    let off = std::fs::read_to_string("/proc/sys/kernel/randomize_va_space")
        .is_ok_and(|text| text.trim() == "0");
    let switched = nix::sys::personality::get()
        .is_ok_and(|p| p.contains(nix::sys::personality::Persona::ADDR_NO_RANDOMIZE));
    if off || switched {
        skip("a kernel with ASLR on");
    }
    !off && !switched
}

fn aslr(args: &[&str], files: &[&Path]) -> Value {
    let output = ok(piestart().args(["aslr", "--json"]).args(args).args(files));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

fn region<'a>(file: &'a Value, name: &str) -> &'a Value {
    let regions = file["regions"].as_array().expect("array");
    regions
        .iter()
        .find(|r| r["region"] == name)
        .unwrap_or_else(|| panic!("no {name}: {file:#}"))
}

fn pair<'a>(file: &'a Value, a: &str, b: &str) -> &'a Value {
    let pairs = file["pairs"].as_array().expect("array");
    pairs
        .iter()
        .find(|p| (p["a"] == a && p["b"] == b) || (p["a"] == b && p["b"] == a))
        .unwrap_or_else(|| panic!("no {a}-{b}: {file:#}"))
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap_or_else(|| panic!("{value}"))
}

/// Nearly all of `STARTS` are different: of 200 from 2^18 pages, 195 or fewer come up in one of a billion.
fn is_random(value: &Value) -> bool {
    number(&value["distinct"]) > 195
}

#[test]
fn a_static_pie_sits_at_a_fixed_distance_from_the_vdso_and_a_pie_with_a_loader_does_not() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let (true, Some(fixed), Some(dynamic)) = (
        randomises(),
        static_pie(dir.path()),
        build(dir.path(), "pie", &["-pie", "-fPIE"]),
    ) else {
        return;
    };
    let document = aslr(&["-n", STARTS], &[&fixed, &dynamic]);
    let [fixed, dynamic] = [&document["files"][0], &document["files"][1]];
    assert_eq!(fixed["kind"], "static_pie");
    assert!(is_random(region(fixed, "image")), "{fixed:#}");
    assert!(is_random(region(fixed, "vdso")), "{fixed:#}");
    for other in ["vdso", "mmap"] {
        let pair = pair(fixed, "image", other);
        assert_eq!(
            (&pair["distinct"], &pair["fixed"]),
            (&1.into(), &true.into()),
            "{pair:#}"
        );
        assert!(pair["distance"].is_string(), "{pair:#}");
    }
    assert!(
        !pair(fixed, "image", "stack")["fixed"]
            .as_bool()
            .expect("bool")
    );
    assert_eq!(
        fixed["together"][0],
        serde_json::json!(["image", "mmap", "vdso"])
    );

    assert_eq!(dynamic["kind"], "pie");
    assert!(is_random(region(dynamic, "image")), "{dynamic:#}");
    assert!(is_random(pair(dynamic, "image", "vdso")), "{dynamic:#}");
    assert_eq!(pair(dynamic, "loader", "mmap")["fixed"], true);
    assert!(
        dynamic["root"].as_str().expect("text").contains("loader"),
        "{dynamic:#}"
    );
}

#[test]
fn the_kernels_own_number_of_bits_is_found() {
    let Some(bits) = std::fs::read_to_string("/proc/sys/vm/mmap_rnd_bits")
        .ok()
        .and_then(|text| text.trim().parse::<f64>().ok())
    else {
        return skip("root, who may read vm.mmap_rnd_bits");
    };
    let dir = tempfile::tempdir().expect("a temporary directory");
    let (true, Some(path)) = (randomises(), static_pie(dir.path())) else {
        return;
    };
    let document = aslr(&["-n", "500"], &[&path]);
    assert_eq!(document["system"]["mmap_rnd_bits"].as_f64(), Some(bits));
    let image = region(&document["files"][0], "image");
    assert_eq!(image["alignment"], 4096);
    let entropy = &image["entropy"];
    // In one of a hundred experiments the method is another, in one of twenty the interval misses; it is
    // never far off.
    let (low, high) = (entropy["low"].as_f64(), entropy["high"].as_f64());
    assert!(low.is_some_and(|low| low < bits + 0.1), "{image:#}");
    assert!(high.is_some_and(|high| high > bits - 0.1), "{image:#}");
    let proven = entropy["at_least"].as_f64().expect("number");
    assert!(
        (14.0..16.0).contains(&proven),
        "500 starts prove 15.3 bits: {image:#}"
    );
}

#[test]
fn the_image_of_a_non_pie_never_moves_and_its_stack_does() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let (true, Some(path)) = (
        randomises(),
        build(dir.path(), "static", &["-static", "-no-pie"]),
    ) else {
        return;
    };
    let document = aslr(&["-n", STARTS], &[&path]);
    let file = &document["files"][0];
    assert_eq!(file["kind"], "static");
    let image = region(file, "image");
    assert_eq!(
        (&image["distinct"], &image["moving_bits"]),
        (&1.into(), &"0x0".into())
    );
    assert_eq!(image["entropy"]["bits"], 0.0);
    assert_eq!(file["constant"], serde_json::json!(["image"]));
    assert!(is_random(region(file, "stack")), "{file:#}");
}

#[test]
fn a_pair_is_called_independent_where_the_kernel_draws_twice_and_not_where_it_draws_once() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let (true, Some(fixed), Some(dynamic)) = (
        randomises(),
        static_pie(dir.path()),
        build(dir.path(), "pie", &["-pie", "-fPIE"]),
    ) else {
        return;
    };
    let document = aslr(&["-n", "500"], &[&fixed, &dynamic]);
    let [fixed, dynamic] = [&document["files"][0], &document["files"][1]];
    assert_eq!(pair(fixed, "image", "vdso")["independent"], false);
    assert_eq!(
        pair(dynamic, "image", "heap")["independent"],
        false,
        "near each other, at many distances"
    );
    let few = aslr(&["-n", "20"], &[&dir.path().join("pie")]);
    assert!(pair(&few["files"][0], "image", "vdso")["independent"].is_null());
    // Each test is wrong in one of a thousand; four of these are not.
    let alarms = [("image", "stack"), ("image", "vdso"), ("image", "loader")]
        .iter()
        .filter(|(a, b)| pair(dynamic, a, b)["independent"] == false)
        .count();
    assert!(alarms < 2, "{dynamic:#}");
    let text = stdout(&ok(piestart()
        .args(["aslr", "-n", "120", "static-pie", "pie"])
        .current_dir(dir.path())));
    let row = text
        .lines()
        .find(|line| line.contains("image, when one other is known"))
        .unwrap_or_else(|| panic!("{text}"));
    assert!(row.contains("0 (mmap, vDSO)"), "{row}");
    assert!(row.contains("(heap)"), "{row}");
}

#[test]
fn converted_measures_the_static_pie_that_convert_makes_beside_the_program() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    // Without a library: the loader has nothing to load, and convert something to do.
    let source = "static int x; int *p = &x; void _start(void) { for (;;) ; }";
    std::fs::write(dir.path().join("bare.c"), source).expect("writes");
    if !have(&["gcc"]) || !randomises() {
        return;
    }
    let bare = ["bare.c", "-o", "bare", "-nostdlib", "-pie", "-fPIE"];
    ok(tool("gcc").args(bare).current_dir(dir.path()));
    let converted = ["aslr", "--json", "-n", "120", "--converted", "bare"];
    let output = ok(piestart().args(converted).current_dir(dir.path()));
    let document: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let files = document["files"].as_array().expect("array");
    let seen: Vec<_> = files
        .iter()
        .map(|file| (file["path"].as_str(), file["kind"].as_str()))
        .collect();
    let expected = [
        (Some("bare"), Some("pie")),
        (Some("bare, converted"), Some("static_pie")),
    ];
    assert_eq!(seen, expected);
    assert_eq!(pair(&files[0], "image", "vdso")["fixed"], false);
    assert_eq!(pair(&files[1], "image", "vdso")["fixed"], true);
    let left = std::fs::read_dir(dir.path()).expect("reads").count();
    assert_eq!(left, 2, "the source and the program");
    // What convert has nothing to do for, and what it refuses, is said with the file's name.
    if let Some(ours) = static_pie(dir.path()) {
        let said = fails(piestart().args(["aslr", "--converted"]).arg(&ours), 1);
        assert!(said.contains("static-pie: --converted: nothing"), "{said}");
    }
    if let Some(libc) = build(dir.path(), "libc", &["-pie", "-fPIE"]) {
        let said = fails(piestart().args(["aslr", "--converted"]).arg(&libc), 1);
        assert!(said.contains("libc"), "{said}");
    }
}

#[test]
fn kinds_are_built_and_stand_side_by_side() {
    if !have(&["gcc"]) || !randomises() {
        return;
    }
    let document = aslr(&["-n", "50", "--kinds"], &[]);
    let files = document["files"].as_array().expect("array");
    let seen: Vec<(&str, &str, bool)> = files
        .iter()
        .map(|file| {
            (
                file["path"].as_str().expect("text"),
                file["kind"].as_str().expect("text"),
                pair(file, "image", "vdso")["fixed"]
                    .as_bool()
                    .expect("bool"),
            )
        })
        .collect();
    let expected = [
        ("non-pie", "static", false),
        ("static-pie", "static_pie", true),
        ("pie", "pie", false),
    ];
    assert_eq!(seen, expected);
    let none = fails(
        piestart().args(["aslr", "--kinds"]).env("PATH", "/nowhere"),
        69,
    );
    assert!(none.contains("no C compiler"), "{none}");
}

#[test]
fn without_aslr_nothing_moves_and_it_is_said() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let Some(path) = static_pie(dir.path()) else {
        return;
    };
    let document = aslr(&["-n", "20", "--no-aslr"], &[&path]);
    assert_eq!(document["system"]["addr_no_randomize"], true);
    assert_eq!(document["system"]["aslr"], false);
    let file = &document["files"][0];
    for region in file["regions"].as_array().expect("array") {
        assert_eq!(region["distinct"], 1, "{region:#}");
        assert_eq!(region["entropy"]["method"], "constant");
    }
    let text = stdout(&ok(piestart()
        .args(["aslr", "-n", "5", "--no-aslr"])
        .arg(&path)));
    assert!(text.contains("ASLR is off for these starts"), "{text}");
    assert!(text.contains("nothing moves"), "{text}");
    // Nor where the caller has turned it off, as setarch -R and gdb do.
    let mut command = tool("setarch");
    let command = command.arg("-R").arg(env!("CARGO_BIN_EXE_piestart"));
    let text = stdout(&ok(command.args(["aslr", "-n", "5"]).arg(&path)));
    assert!(text.contains("nothing moves"), "{text}");
}

#[test]
fn text_shows_every_region_in_ascii_where_the_locale_has_no_blocks() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let Some(path) = static_pie(dir.path()) else {
        return;
    };
    let run = |locale: &str| {
        let mut command = piestart();
        command
            .args(["aslr", "-n", "30"])
            .arg(&path)
            .env("LC_ALL", locale);
        stdout(&ok(&mut command))
    };
    let (plain, blocks) = (run("C"), run("C.UTF-8"));
    assert!(plain.is_ascii(), "{plain}");
    assert!(blocks.contains('█') || !randomises(), "{blocks}");
    for name in [
        "image",
        "heap",
        "mmap",
        "stack",
        "vDSO",
        "vm.mmap_rnd_bits",
        "randomize_va_space",
    ] {
        assert!(plain.contains(name), "{name}: {plain}");
    }
}

#[test]
fn json_is_what_its_schema_says() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let mut files: Vec<PathBuf> = static_pie(dir.path()).into_iter().collect();
    files.extend(build(dir.path(), "pie", &["-pie", "-fPIE"]));
    files.extend(build(dir.path(), "static", &["-static", "-no-pie"]));
    files.extend(build(dir.path(), "exec", &["-no-pie"]));
    let paths: Vec<&Path> = files.iter().map(PathBuf::as_path).collect();
    if paths.is_empty() {
        return;
    }
    let schema = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/schema/aslr.json");
    let mut schemas = boon::Schemas::new();
    let index = boon::Compiler::new()
        .compile(&schema.display().to_string(), &mut schemas)
        .expect("a schema");
    for args in [&["-n", "2"][..], &["-n", "30"], &["-n", "5", "--no-aslr"]] {
        let mut document = aslr(args, &paths);
        if let Err(error) = schemas.validate(&document, index) {
            panic!("{args:?}: {error:#}\n{document:#}");
        }
        assert_eq!(
            document["files"].as_array().expect("array").len(),
            paths.len()
        );
        document["files"][0]["regions"][0]["surprise"] = Value::Bool(true);
        assert!(
            schemas.validate(&document, index).is_err(),
            "a field of no schema"
        );
    }
}

#[test]
fn csv_has_a_line_for_each_start_of_each_file() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let Some(path) = static_pie(dir.path()) else {
        return;
    };
    let odd = dir.path().join("a,\"b");
    std::fs::copy(&path, &odd).expect("copies");
    let text = stdout(&ok(piestart()
        .args(["aslr", "-n", "25", "--csv"])
        .args([&path, &odd])));
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 1 + 2 * 25, "{text}");
    assert_eq!(
        lines[0],
        "file,kind,start,image,loader,heap,mmap,stack,vdso"
    );
    for (i, line) in lines[1..=25].iter().enumerate() {
        let fields: Vec<&str> = line.split(',').collect();
        assert_eq!(fields.len(), 9, "{line}");
        assert_eq!(fields[2], (i + 1).to_string());
        assert_eq!(fields[4], "", "no loader");
        for address in [fields[3], fields[5], fields[6], fields[7], fields[8]] {
            let digits = address.strip_prefix("0x").expect("0x");
            assert!(
                u64::from_str_radix(digits, 16).is_ok_and(|a| a > 0),
                "{line}"
            );
        }
    }
    assert!(
        lines[26].contains("/a,\"\"b\",static-PIE,1,0x"),
        "{}",
        lines[26]
    );
}

/// What opens is closed, in order, and nothing but text is between. No parser: what is checked is what we write.
fn is_well_formed(xml: &str) -> Result<(), String> {
    let mut open: Vec<&str> = Vec::new();
    for piece in xml.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').ok_or_else(|| piece.to_owned())?;
        if text.contains("&")
            && !text
                .split('&')
                .skip(1)
                .all(|e| e.split_once(';').is_some_and(|(name, _)| name.len() < 6))
        {
            return Err(format!("bare & in {text}"));
        }
        if tag.starts_with('?') || tag.starts_with('!') || tag.ends_with('/') {
            continue;
        }
        match tag.strip_prefix('/') {
            Some(name) if open.pop() == Some(name) => {}
            Some(name) => return Err(format!("</{name}> closes nothing")),
            None => open.push(tag.split_ascii_whitespace().next().unwrap_or(tag)),
        }
        if tag.matches('"').count() % 2 != 0 {
            return Err(format!("quotes in <{tag}>"));
        }
    }
    if open.is_empty() {
        Ok(())
    } else {
        Err(format!("left open: {open:?}"))
    }
}

#[test]
fn svg_and_html_are_well_formed_and_need_nothing_from_elsewhere() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let Some(path) = static_pie(dir.path()) else {
        return;
    };
    let odd = dir.path().join("<b>&amp");
    std::fs::copy(&path, &odd).expect("copies");
    let (svg, html) = (dir.path().join("a.svg"), dir.path().join("a.html"));
    let output = ok(piestart()
        .args(["aslr", "-n", "30", "--svg"])
        .arg(&svg)
        .arg("--html")
        .arg(&html)
        .args([&path, &odd]));
    assert!(!output.stdout.is_empty(), "the text is printed as well");
    let svg = std::fs::read_to_string(svg).expect("svg");
    assert!(svg.starts_with("<?xml") && svg.contains("xmlns=\"http://www.w3.org/2000/svg\""));
    is_well_formed(&svg).unwrap_or_else(|e| panic!("{e}"));
    assert!(is_well_formed("<a><b></a>").is_err() && is_well_formed("<a>&b</a>").is_err());
    let html = std::fs::read_to_string(html).expect("html");
    for text in [&svg, &html] {
        assert!(text.contains("prefers-color-scheme"), "dark mode");
        assert!(!text.contains("<b>&amp"), "an unescaped name");
        let outside = text.replace("http://www.w3.org/2000/svg", "");
        for link in ["http:", "https:", "src=", "href=", "<script", "url("] {
            assert!(!outside.contains(link), "{link}");
        }
    }
    assert!(html.contains("Side by side") && html.contains("<svg"));
    // Nobody but the owner could read it otherwise.
    let mode = std::fs::metadata(dir.path().join("a.html"))
        .expect("html")
        .permissions()
        .mode();
    assert_eq!(mode & 0o444, 0o444, "{mode:o}");
}

#[test]
fn what_cannot_be_looked_at_is_refused_by_name() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let file = |name: &str, bytes: &[u8]| {
        let path = dir.path().join(name);
        std::fs::write(&path, bytes).expect("writes");
        path
    };
    let own = std::fs::read(env!("CARGO_BIN_EXE_piestart")).expect("reads");
    let mut foreign = own.clone();
    foreign[18..20].copy_from_slice(&22u16.to_le_bytes()); // EM_S390.
    let mut narrow = own.clone();
    narrow[4] = 1; // ELFCLASS32.
    let mut cases = vec![
        (dir.path().join("missing"), 66, "no such file"),
        (dir.path().to_path_buf(), 66, "a directory"),
        (file("script", b"#!/bin/sh\n"), 65, "script"),
        (file("text", b"hello"), 65, "not an ELF file"),
        (file("foreign", &foreign), 69, "s390"),
        (file("narrow", &narrow), 65, "32-bit"),
        (file("short", &own[..5000]), 65, "cut short"),
    ];
    if let Some(pie) = build(dir.path(), "pie", &["-pie", "-fPIE"]) {
        // Made not executable below.
        cases.push((pie.clone(), 69, "is not executable"));
        let setuid = dir.path().join("setuid");
        std::fs::copy(&pie, &setuid).expect("copies");
        std::fs::set_permissions(&setuid, std::fs::Permissions::from_mode(0o4755)).expect("chmod");
        cases.push((setuid, 69, "set-user-ID"));
        std::fs::set_permissions(&pie, std::fs::Permissions::from_mode(0o644)).expect("chmod");
        let object = build(dir.path(), "object.o", &["-c"]).expect("gcc is there");
        cases.push((object, 65, "object file"));
        let library = build(dir.path(), "lib.so", &["-shared", "-fPIC", "-Wl,-soname,l"]);
        cases.push((library.expect("gcc is there"), 65, "shared library"));
    }
    for (path, code, words) in cases {
        let said = fails(piestart().args(["aslr", "-n", "3"]).arg(&path), code);
        assert!(said.contains(&path.display().to_string()), "{said}");
        assert!(said.contains(words), "{words}: {said}");
    }
}

#[test]
fn the_number_of_starts_has_its_bounds() {
    for n in ["0", "1", "100001", "-3", "many"] {
        let said = fails(
            piestart()
                .arg("aslr")
                .arg(format!("--samples={n}"))
                .arg("/bin/true"),
            2,
        );
        assert!(said.contains("--samples"), "{said}");
    }
    let said = fails(piestart().args(["aslr", "--json", "--csv", "/bin/true"]), 2);
    assert!(said.contains("--csv"), "{said}");
    let said = fails(
        piestart().args(["aslr", "--json", "--svg", "-", "/bin/true"]),
        2,
    );
    assert!(said.contains("stdout"), "{said}");
}

#[test]
fn nothing_half_written_is_left() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let Some(path) = static_pie(dir.path()) else {
        return;
    };
    let target = dir.path().join("no/such/folder.svg");
    let said = fails(
        piestart()
            .args(["aslr", "-n", "3", "--svg"])
            .arg(&target)
            .arg(&path),
        73,
    );
    assert!(said.contains("folder.svg"), "{said}");
    let closed = Command::new("sh")
        .arg("-c")
        .arg("\"$0\" aslr -n 300 --csv \"$1\" | head -n 1; exit 0")
        .arg(env!("CARGO_BIN_EXE_piestart"))
        .arg(&path)
        .output()
        .expect("sh");
    assert!(closed.stderr.is_empty(), "{closed:?}");
}
