// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart install`: what it writes, where, and what it leaves when it cannot.

mod plug;

use std::fs;
use std::path::{Path, PathBuf};

use piestart_cli::machine::Arch;
use plug::{fails, have, is_x86_64, ok, piestart, stdout, tool, workplace, works, works_hardened};

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

/// The commands of docs/use.md.
#[test]
fn the_objects_link_with_plain_gcc_as_the_readme_says() {
    if !is_x86_64() || !have(&["gcc"]) {
        return;
    }
    let document = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/use.md"))
        .expect("reads");
    let dir = workplace();
    let block = document
        .split("```sh\n")
        .filter_map(|b| b.split("```").next())
        .find(|b| b.starts_with("piestart install"))
        .expect("docs/use.md shows an install");
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
    for arch in Arch::LINKED.map(Arch::name) {
        install(dir.path(), &["--target", arch]);
        let kit = dir.path().join("lib/piestart").join(arch);
        let object = fs::read(kit.join("piestart.o")).expect("was installed");
        let machine = match object[5] {
            1 => u16::from_le_bytes([object[18], object[19]]),
            _ => u16::from_be_bytes([object[18], object[19]]),
        };
        // EM_X86_64, EM_AARCH64, EM_RISCV, EM_LOONGARCH, EM_PPC64, EM_S390, EM_386 and EM_ARM of the gABI.
        let known = [
            ("x86_64", 62),
            ("aarch64", 183),
            ("riscv64", 243),
            ("loongarch64", 258),
            ("ppc64le", 21),
            ("s390x", 22),
            ("i686", 3),
            ("arm", 40),
        ];
        assert!(known.contains(&(arch, machine)), "{arch}: {machine}");
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

/// `--seal` of an install holds for what its `piestart-link` links, however that is called.
#[test]
fn the_linker_of_an_install_seals_as_the_install_says() {
    use piestart_cli::seal::Seal;
    use piestart_cli::start_options::of_program;

    if !is_x86_64() || !have(&["cc", "ld"]) {
        return;
    }
    let dir = workplace();
    install(dir.path(), &["--target=x86_64", "--seal=none"]);
    let linker = dir.path().join("lib/piestart/x86_64/piestart-link");
    let bin = dir.path().join("bin");
    fs::create_dir(&bin).expect("makes");
    std::os::unix::fs::symlink(&linker, bin.join("piestart-link")).expect("links");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths(
        [bin.clone()]
            .into_iter()
            .chain(std::env::split_paths(&path)),
    )
    .expect("joins");
    let sealed = |program: &str, args: &[&str]| {
        let mut command = tool(program);
        command
            .env("PATH", &path)
            .env_remove(Seal::VARIABLE)
            .current_dir(dir.path())
            .args(args)
            .args(["prog.c", "-o", "prog"]);
        ok(&mut command);
        of_program(&fs::read(dir.path().join("prog")).expect("reads")).map(|options| options.seal)
    };
    let linker = linker.display().to_string();
    assert_eq!(sealed(&linker, &[]), Some(Seal::None));
    assert_eq!(sealed("piestart-link", &[]), Some(Seal::None));
    assert_eq!(sealed(&linker, &["--seal=relro"]), Some(Seal::Relro));
    let elsewhere = env!("CARGO_BIN_EXE_piestart");
    assert_eq!(sealed(elsewhere, &["link"]), Some(Seal::All));
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
        said.contains("lib") && said.contains("cannot be written"),
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

/// A project for CMake and Meson of what compilers call without asking.
fn project(dir: &Path) {
    let write = |name: &str, text: &str| fs::write(dir.join(name), text).expect("writes");
    write("prog.c", plug::RUNTIME_PROGRAM);
    // check_pie_supported() makes CMake add -pie to every link.
    write(
        "CMakeLists.txt",
        "cmake_minimum_required(VERSION 3.20)\nproject(prog C)\ninclude(CheckPIESupported)\ncheck_pie_supported()\nadd_executable(prog prog.c)\n",
    );
    write(
        "meson.build",
        "project('prog', 'c')\nexecutable('prog', 'prog.c')\n",
    );
}

/// Every file of the tree, however deep.
fn all_files(dir: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).expect("reads").flatten() {
        if entry.file_type().expect("is there").is_dir() {
            found.extend(all_files(&entry.path()));
        } else {
            found.push(entry.path());
        }
    }
    found
}

fn old_meson() -> bool {
    piestart_cli::install::contents::meson_is_old()
}

/// People move such a directory, package it, and delete the build that it came from.
#[test]
fn a_moved_install_works_with_every_tool_and_names_no_place() {
    if !is_x86_64()
        || !have(&[
            "gcc", "clang", "ld.lld", "mold", "cmake", "meson", "ninja", "make",
        ])
        || !have(&["pkg-config", "musl-gcc"])
    {
        return;
    }
    let dir = workplace();
    project(dir.path());
    install(&dir.path().join("first"), &["--target", "x86_64"]);
    fs::rename(dir.path().join("first"), dir.path().join("moved")).expect("renames");
    let kit = dir.path().join("moved/lib/piestart/x86_64");
    let places = [
        dir.path().join("first").display().to_string(),
        env!("CARGO_BIN_EXE_piestart").to_owned(),
    ];
    for file in all_files(&kit) {
        let name = file.file_name().expect("a name").to_owned();
        let bytes = fs::read(&file).expect("reads");
        let excused =
            name == "piestart" || name == "piestart-link" || name == "piestart.ini" && old_meson();
        for place in places.iter().filter(|_| !excused) {
            let found = bytes.windows(place.len()).any(|w| w == place.as_bytes());
            assert!(!found, "{}: holds {place}", file.display());
        }
    }
    assert_eq!(
        fs::read_link(kit.join("piestart-link")).expect("a link"),
        Path::new("piestart")
    );
    assert!(
        kit.join("piestart")
            .symlink_metadata()
            .expect("is there")
            .is_file()
    );

    // The tools themselves cope with a blank in the name.
    let blank = dir.path().join("my moved");
    for kit in [kit, blank.join("lib/piestart/x86_64")] {
        if !kit.exists() {
            fs::rename(dir.path().join("moved"), &blank).expect("renames");
        }
        let script = |text: &str| {
            ok(tool("bash")
                .args(["-euc", text])
                .env("D", &kit)
                .current_dir(dir.path()));
            works_hardened(&dir.path().join("prog"));
            fs::remove_file(dir.path().join("prog")).expect("removes");
        };
        for linker in ["bfd", "lld", "mold"] {
            script(&format!(
                "gcc -specs=\"$D/piestart.specs\" -static-pie -fuse-ld={linker} prog.c -o prog"
            ));
        }
        script("gcc -O2 -flto -specs=\"$D/piestart.specs\" -static-pie prog.c -o prog");
        script("clang --config \"$D/piestart.cfg\" prog.c -o prog");
        for compiler in ["gcc", "clang"] {
            script(&format!(
                "rm -rf build; CC={compiler} cmake --toolchain \"$D/piestart-toolchain.cmake\" -S . -B build; cmake --build build; cp build/prog ."
            ));
            script(&format!(
                "{compiler} -fPIE -static-pie -nostdlib -nostartfiles -Wl,-z,relro,-z,now \"$D/piestart.o\" prog.c -lgcc \"$D/libpiestart.a\" -o prog"
            ));
        }
        script(
            "export PKG_CONFIG_PATH=\"$D\"; eval \"cc $(pkg-config --cflags piestart) prog.c $(pkg-config --libs piestart) -o prog\"",
        );
        script("gcc -c -fPIE prog.c; \"$D/piestart-link\" prog.o -o prog");
        script("gcc -specs=\"$D/piestart-musl.specs\" -static-pie prog.c -o prog");
        script("clang --config \"$D/piestart-musl.cfg\" prog.c -o prog");
        if !old_meson() {
            script(
                "rm -rf meson; meson setup --cross-file \"$D/piestart.ini\" meson; ninja -C meson; cp meson/prog .",
            );
        }
    }
    if have(&["aarch64-linux-gnu-gcc"]) && plug::qemu_aarch64().is_some() {
        install(&blank, &["--target", "aarch64"]);
        let text = "\
aarch64-linux-gnu-gcc -specs=\"$D/piestart.specs\" -static-pie prog.c -o prog
cmake --toolchain \"$D/piestart-toolchain.cmake\" -S . -B cross
cmake --build cross";
        ok(tool("bash")
            .args(["-euc", text])
            .env("D", blank.join("lib/piestart/aarch64"))
            .current_dir(dir.path()));
        plug::works_on_aarch64(&dir.path().join("prog"));
        plug::works_on_aarch64(&dir.path().join("cross/prog"));
    }
    // A Meson that cannot find its own file's directory gets one by `flags`.
    let prefix = dir.path().join("again");
    fs::rename(&blank, &prefix).expect("renames");
    let text = format!(
        "meson setup $('{}' flags --for meson --prefix \"$D\") last; ninja -C last",
        env!("CARGO_BIN_EXE_piestart")
    );
    ok(tool("bash")
        .args(["-euc", &text])
        .env("D", &prefix)
        .env(
            "XDG_CACHE_HOME",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache"),
        )
        .current_dir(dir.path()));
    works_hardened(&dir.path().join("last/prog"));
}

/// The lines that it prints are shell lines, blanks in the prefix or not.
#[test]
fn the_lines_that_it_prints_build() {
    if !is_x86_64()
        || !have(&[
            "gcc",
            "clang",
            "cmake",
            "meson",
            "ninja",
            "pkg-config",
            "cargo",
        ])
    {
        return;
    }
    let dir = workplace();
    project(dir.path());
    fs::write(dir.path().join("prog.rs"), plug::NO_STD).expect("writes");
    fs::create_dir(dir.path().join("src")).expect("makes");
    fs::write(dir.path().join("src/main.rs"), plug::NO_STD).expect("writes");
    fs::write(
        dir.path().join("Cargo.toml"),
        "[package]\nname = \"prog\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n",
    )
    .expect("writes");
    for prefix in ["plain", "with a blank"] {
        let said = install(&dir.path().join(prefix), &["--target", "x86_64"]);
        for (name, result) in [
            ("gcc", "prog"),
            ("clang", "prog"),
            ("pc", "prog"),
            ("cmake", "build/prog"),
            ("meson", "build/prog"),
            ("rustc", "prog"),
            ("cargo", "target/x86_64-unknown-linux-gnu/debug/prog"),
        ] {
            let start = format!("  {name} ");
            let line = said
                .lines()
                .find(|l| l.starts_with(&start))
                .expect("a line for each");
            let build = match name {
                "cmake" => " && cmake --build build",
                "meson" => " && ninja -C build",
                _ => "",
            };
            let line = line[start.len()..].replace("rustc ", "rustc --edition 2024 ");
            ok(tool("bash")
                .args(["-euc", &format!("rm -rf build; {line}{build}")])
                .env("CARGO_NET_OFFLINE", "true")
                .env(
                    "XDG_CACHE_HOME",
                    Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache"),
                )
                .current_dir(dir.path()));
            works_hardened(&dir.path().join(result));
            fs::remove_file(dir.path().join(result)).expect("removes");
        }
    }
}

#[test]
fn a_package_is_staged_below_destdir() {
    if !is_x86_64() || !have(&["gcc"]) {
        return;
    }
    let dir = workplace();
    let stage = dir.path().join("stage");
    let run = |args: &[&str]| {
        let mut command = piestart();
        command.env("DESTDIR", &stage).arg("install").args(args);
        stdout(&ok(&mut command))
    };
    let said = run(&["--prefix", "/opt/of mine", "--target=x86_64"]);
    let kit = stage.join("opt/of mine/lib/piestart/x86_64");
    assert!(kit.join("piestart.o").is_file());
    assert!(!Path::new("/opt/of mine").exists());
    assert!(said.contains("/opt/of mine/lib"), "{said}");
    assert!(!said.contains("stage"), "{said}");
    ok(tool("gcc")
        .arg(format!("-specs={}", kit.join("piestart.specs").display()))
        .args(["-static-pie", "prog.c", "-o", "prog"])
        .current_dir(dir.path()));
    works_hardened(&dir.path().join("prog"));
    run(&["--prefix", "/opt/of mine", "--uninstall"]);
    assert_eq!(files(&stage.join("opt/of mine/lib")), [""; 0]);
}

#[test]
fn uninstall_removes_what_install_wrote_and_nothing_else() {
    if !is_x86_64() {
        return;
    }
    let dir = workplace();
    let uninstall = || {
        let mut command = piestart();
        command
            .args(["install", "--uninstall", "--prefix"])
            .arg(dir.path());
        command
    };
    let said = fails(&mut uninstall(), 66);
    assert!(said.contains("nothing is installed"), "{said}");
    install(dir.path(), &[]);
    ok(&mut uninstall());
    assert_eq!(files(&dir.path().join("lib")), [""; 0]);

    install(dir.path(), &[]);
    let kit = dir.path().join("lib/piestart/x86_64");
    fs::write(kit.join("mine"), "mine").expect("writes");
    fs::write(kit.join("nolibc/mine"), "mine").expect("writes");
    let said = stdout(&ok(&mut uninstall()));
    assert!(said.contains("did not write stay"), "{said}");
    assert_eq!(files(&kit), ["mine", "nolibc"]);
    assert_eq!(files(&kit.join("nolibc")), ["mine"]);
    assert_eq!(files(&dir.path().join("lib/piestart")), ["x86_64"]);
    let said = fails(
        piestart().args(["install", "--uninstall", "--print-dir"]),
        2,
    );
    assert!(said.contains("--print-dir"), "{said}");
}
