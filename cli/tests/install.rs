// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart install`: what it writes, where, and what it leaves when it cannot.

mod plug;

use std::fs;
use std::path::{Path, PathBuf};

use plug::{fails, have, is_x86_64, ok, piestart, stdout, tool, workplace, works};

fn files(dir: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(dir)
        .map(|entries| entries.flatten().collect())
        .unwrap_or_else(|_| Vec::new())
        .iter()
        .map(|e| e.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn install(prefix: &Path, args: &[&str]) -> String {
    stdout(&ok(piestart()
        .arg("install")
        .arg("--prefix")
        .arg(prefix)
        .args(args)))
}

#[test]
fn everything_is_there_and_every_tool_has_a_line() {
    if !is_x86_64() {
        return;
    }
    let dir = workplace();
    let said = install(dir.path(), &["--target", "x86_64"]);
    let kit = dir.path().join("lib/piestart/x86_64");
    let names = files(&kit);
    for name in [
        "cargo-config.toml",
        "libpiestart.a",
        "nolibc",
        "piestart-link",
        "piestart-toolchain.cmake",
        "piestart.cfg",
        "piestart.ini",
        "piestart.ld",
        "piestart.o",
        "piestart.pc",
        "piestart.specs",
        "rcrt1.o",
    ] {
        assert!(names.iter().any(|n| n == name), "{name}: {names:?}");
    }
    assert!(!names.iter().any(|n| n.starts_with('.')), "{names:?}");
    for tool in [
        "gcc", "clang", "cargo", "rustc", "go", "cmake", "meson", "zig", "pc",
    ] {
        let start = format!("  {tool} ");
        assert!(
            said.lines().any(|l| l.starts_with(&start)),
            "{tool}: {said}"
        );
    }
    for name in names
        .iter()
        .filter(|n| n.starts_with("piestart.") && !n.ends_with(".o"))
    {
        let text = fs::read_to_string(kit.join(name)).expect("text");
        for mark in ["@DIR@", "@TOOL@", "@ARCH@", "@CC@"] {
            assert!(!text.contains(mark), "{name} holds {mark}");
        }
    }
    assert_eq!(files(&dir.path().join("lib/piestart")), ["x86_64"]);
}

/// The commands of README.md.
#[test]
fn the_objects_link_with_plain_gcc_as_the_readme_says() {
    if !is_x86_64() || !have(&["gcc"]) {
        return;
    }
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md"))
        .expect("reads");
    let dir = workplace();
    let block = readme
        .split("```sh\n")
        .filter_map(|b| b.split("```").next())
        .find(|b| b.starts_with("piestart install"))
        .expect("README shows an install");
    let tool = env!("CARGO_BIN_EXE_piestart");
    let script = block.replace("piestart install", &format!("'{tool}' install"));
    ok(plug::tool("sh")
        .args(["-ec", &script])
        .env("HOME", dir.path())
        .current_dir(dir.path()));
    works(&dir.path().join("prog"));
}

#[test]
fn pkg_config_file_gives_a_line_that_links() {
    if !is_x86_64() || !have(&["gcc", "pkg-config"]) {
        return;
    }
    let dir = workplace();
    install(dir.path(), &["--target=x86_64"]);
    let script = "cc $(pkg-config --cflags piestart) prog.c $(pkg-config --libs piestart) -o prog";
    ok(tool("sh")
        .args(["-ec", script])
        .env("PKG_CONFIG_PATH", dir.path().join("lib/piestart/x86_64"))
        .current_dir(dir.path()));
    works(&dir.path().join("prog"));
}

#[test]
fn print_dir_names_an_install_and_refuses_where_there_is_none() {
    if !is_x86_64() {
        return;
    }
    let dir = workplace();
    let print = |prefix: &Path| {
        let mut command = piestart();
        command
            .arg("install")
            .arg("--prefix")
            .arg(prefix)
            .arg("--print-dir");
        command
    };
    let said = fails(&mut print(dir.path()), 66);
    assert!(said.contains("run `piestart install` first"), "{said}");
    install(dir.path(), &[]);
    let kit = PathBuf::from(stdout(&ok(&mut print(dir.path()))).trim_end());
    assert_eq!(kit, dir.path().join("lib/piestart/x86_64"));
    assert!(kit.join("piestart.o").is_file());
}

#[test]
fn target_chooses_the_architectures() {
    let dir = workplace();
    for arch in piestart_cli::objects::architectures() {
        install(dir.path(), &["--target", arch]);
        let kit = dir.path().join("lib/piestart").join(arch);
        let object = fs::read(kit.join("piestart.o")).expect("was installed");
        let machine = u16::from_le_bytes([object[18], object[19]]);
        // EM_X86_64 and EM_AARCH64 of the gABI.
        assert_eq!(machine, if arch == "x86_64" { 62 } else { 183 });
    }
    let said = fails(
        piestart()
            .args(["install", "--target", "vax", "--prefix"])
            .arg(dir.path()),
        2,
    );
    assert!(said.contains("vax"), "{said}");
}

#[test]
fn installing_again_repairs_and_changes_nothing_else() {
    if !is_x86_64() {
        return;
    }
    let dir = workplace();
    install(dir.path(), &["--target=x86_64"]);
    let kit = dir.path().join("lib/piestart/x86_64");
    let (good, names) = (
        fs::read(kit.join("piestart.o")).expect("reads"),
        files(&kit),
    );
    let untouched = fs::metadata(kit.join("rcrt1.o"))
        .and_then(|m| m.modified())
        .ok();
    fs::write(kit.join("piestart.o"), "damaged").expect("writes");
    fs::write(kit.join("mine"), "mine").expect("writes");
    fs::remove_file(kit.join("piestart.cfg")).expect("removes");
    install(dir.path(), &["--target=x86_64"]);
    assert_eq!(fs::read(kit.join("piestart.o")).expect("reads"), good);
    assert_eq!(fs::read(kit.join("mine")).expect("still there"), b"mine");
    let again = fs::metadata(kit.join("rcrt1.o"))
        .and_then(|m| m.modified())
        .ok();
    assert_eq!(untouched, again, "what is right already is not written");
    fs::remove_file(kit.join("mine")).expect("removes");
    assert_eq!(files(&kit), names);
}

#[test]
fn what_cannot_be_written_is_named_and_nothing_is_left() {
    let dir = workplace();
    // A file in the way stops root as well, whom a mode would not.
    fs::write(dir.path().join("lib"), "").expect("writes");
    let said = fails(
        piestart().arg("install").arg("--prefix").arg(dir.path()),
        73,
    );
    assert!(
        said.contains("lib") && said.contains("cannot write"),
        "{said}"
    );
    assert_eq!(files(dir.path()), ["lib", "prog.c"]);

    // A directory in the way of one file: none of the others appears.
    let other = workplace();
    let kit = other.path().join("lib/piestart/x86_64");
    fs::create_dir_all(kit.join("nolibc")).expect("makes");
    fs::write(kit.join("nolibc/libc.a"), "old").expect("writes");
    if rustix::process::geteuid().is_root() {
        return;
    }
    let readonly = std::os::unix::fs::PermissionsExt::from_mode(0o555);
    fs::set_permissions(&kit, readonly).expect("changes");
    fails(
        piestart()
            .arg("install")
            .arg("--target=x86_64")
            .arg("--prefix")
            .arg(other.path()),
        73,
    );
    assert_eq!(files(&kit), ["nolibc"]);
    let writable = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    fs::set_permissions(&kit, writable).expect("changes");
}
