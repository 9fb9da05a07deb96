// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! How each program is built and its suite run, and how what the suite prints is read.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::Program;
use super::kit::{Form, Kit, output};
use super::outcomes::{Outcome, Outcomes};
use super::user::Place;
use crate::repository;
use crate::setup::quiet;
use crate::tools;

/// A program with its suite, ready to run.
#[derive(Debug)]
pub struct Suite {
    /// For the table.
    pub name: &'static str,
    program: Program,
    /// Where its source is.
    source: PathBuf,
}

/// Builds the program in every form.
pub fn of(program: Program, kit: &Kit) -> Result<Suite> {
    let (name, source) = match program {
        Program::Lua => ("Lua 5.1, its authors' tests", build_lua(kit)?),
        Program::Zstd => ("zstd, cli-tests and playTests.sh", build_zstd(kit)?),
        Program::Busybox => ("BusyBox, testsuite/runtest", build_busybox(kit)?),
        Program::Sqlite => ("SQLite, veryquick.test", build_sqlite(kit)?),
        Program::Go => ("Go, go test -short", go()?),
    };
    Ok(Suite {
        name,
        program,
        source,
    })
}

impl Suite {
    /// What the table calls a form.
    pub fn name_of(&self, form: Form) -> &'static str {
        match (form, self.program) {
            (Form::Own, Program::Go) => "Go's own link",
            (Form::Own, _) => "musl's rcrt1.o",
            (Form::Kernel, _) => "`--aslr=kernel`",
            (Form::Far, _) => "`--aslr=far`",
        }
    }

    /// Runs the suite.
    pub fn run(&self, kit: &Kit, form: Form, short: bool) -> Result<Outcomes> {
        match self.program {
            Program::Lua => run_lua(kit, &self.source, form),
            Program::Zstd => run_zstd(kit, &self.source, form, short),
            Program::Busybox => run_busybox(kit, &self.source, form),
            Program::Sqlite => run_sqlite(kit, &self.source, form),
            Program::Go => run_go(kit, &self.source, form, short),
        }
    }
}

/// How many processes make(1) may start.
fn jobs() -> String {
    let number = std::thread::available_parallelism().map_or(1, usize::from);
    format!("-j{number}")
}

/// Has make(1) make `target` in `folder`, once as it is and then only linked, and keeps the `made` file of each form.
fn make_each(kit: &Kit, folder: &Path, arguments: &[&str], made: &str) -> Result<()> {
    let program = folder.join(made);
    let name = program.file_name().context("a file")?;
    for form in Form::ALL {
        if program.exists() {
            fs::remove_file(&program)?;
        }
        let mut make = kit.command("make", folder, form);
        quiet(make.arg(jobs()).args(arguments))?;
        fs::copy(&program, kit.program(&name.to_string_lossy(), form))
            .with_context(|| program.display().to_string())?;
    }
    Ok(())
}

/// The tests of Lua's authors are in no package of Lua's; that of an implementation in Go has those of 5.1.
fn build_lua(kit: &Kit) -> Result<PathBuf> {
    let tests = kit
        .source("golang-github-yuin-gopher-lua")?
        .join("_lua5.1-tests");
    ensure!(tests.join("all.lua").is_file(), "no all.lua");
    let source = kit.source("lua5.1")?.join("src");
    let mut files: Vec<PathBuf> = fs::read_dir(&source)?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|e| e == "c"))
        .filter(|path| !path.ends_with("luac.c") && !path.ends_with("print.c"))
        .collect();
    files.sort();
    for form in Form::ALL {
        let cc = kit.cc();
        let mut compile = kit.command(&cc.to_string_lossy(), &source, form);
        compile.args(["-O1", "-w", "-DLUA_USE_POSIX"]).args(&files);
        quiet(compile.arg("-o").arg(kit.program("lua", form)).arg("-lm"))?;
    }
    Ok(tests)
}

fn run_lua(kit: &Kit, tests: &Path, form: Form) -> Result<Outcomes> {
    let folder = kit.scratch("lua-run")?;
    quiet(
        Command::new("cp")
            .arg("-r")
            .arg(tests.join("."))
            .arg(&folder),
    )?;
    fs::create_dir_all(folder.join("libs/P1"))?;
    let lua = kit.program("lua", form);
    let mut outcomes = Outcomes::default();
    // Each by itself: all.lua ends with the first that fails, and some fail in every form, such as those of locales, of
    // which musl takes any name.
    for entry in fs::read_dir(&folder)?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.ends_with(".lua") || name == "all.lua" {
            continue;
        }
        let mut command = kit.command(&lua.to_string_lossy(), &folder, form);
        command
            .arg(&name)
            .env("LUA_PATH", "?;./?.lua")
            .env("LUA_INIT", "package.path = '?;'..package.path");
        let out = command.output().context("cannot run lua")?;
        outcomes.put(&name, Outcome::ended(&out));
    }
    Ok(outcomes)
}

fn build_zstd(kit: &Kit) -> Result<PathBuf> {
    let source = kit.source("libzstd")?;
    let without = ["HAVE_ZLIB=0", "HAVE_LZMA=0", "HAVE_LZ4=0", "BACKTRACE=0"];
    let cc = format!("CC={}", kit.cc().display());
    let arguments: Vec<&str> = ["zstd", cc.as_str(), "HAVE_PTHREAD=1", "CFLAGS=-O1"]
        .into_iter()
        .chain(without)
        .collect();
    make_each(kit, &source.join("programs"), &arguments, "zstd")?;
    let mut make = kit.command("make", &source.join("tests"), Form::Own);
    quiet(make.args(["datagen", "CFLAGS=-O1", &cc]))?;
    Ok(source)
}

fn run_zstd(kit: &Kit, source: &Path, form: Form, short: bool) -> Result<Outcomes> {
    let zstd = kit.program("zstd", form);
    let tests = source.join("tests");
    let mut python = kit.command("python3", &tests.join("cli-tests"), form);
    python.arg("run.py").arg("--zstd").arg(&zstd);
    let said = output(&mut python)?;
    let mut outcomes = Outcomes::of(&said, pass_or_fail);
    if !short {
        let mut play = kit.command("sh", &tests, form);
        play.arg("playTests.sh")
            .env("ZSTD_BIN", &zstd)
            .env("DATAGEN_BIN", tests.join("datagen"));
        let out = play.output().context("cannot run sh")?;
        let said = String::from_utf8_lossy(&out.stdout);
        for step in said.lines().filter_map(|line| line.strip_prefix("===> ")) {
            outcomes.put(step.trim(), Outcome::Passed);
        }
        outcomes.put("playTests.sh to the end", Outcome::ended(&out));
    }
    Ok(outcomes)
}

/// `PASS: name`, as many suites have it.
fn pass_or_fail(line: &str) -> Option<(&str, Outcome)> {
    let (word, name) = line.split_once(": ")?;
    let outcome = match word {
        "PASS" => Outcome::Passed,
        "FAIL" => Outcome::Failed,
        "SKIPPED" | "UNTESTED" => Outcome::LeftOut,
        _ => return None,
    };
    Some((name, outcome))
}

fn build_busybox(kit: &Kit) -> Result<PathBuf> {
    let source = kit.source("busybox")?;
    if !source.join(".config").exists() {
        quiet(
            kit.command("make", &source, Form::Own)
                .args(["defconfig", "HOSTCC=gcc"]),
        )?;
    }
    // What is stripped is linked anew from this.
    let unstripped = source.join("busybox_unstripped");
    for form in Form::ALL {
        if unstripped.exists() {
            fs::remove_file(&unstripped)?;
        }
        let mut make = kit.command("make", &source, form);
        make.arg(jobs()).arg("HOSTCC=gcc").arg("SKIP_STRIP=y");
        quiet(
            make.arg(format!("CC={}", kit.cc().display()))
                .arg("busybox"),
        )?;
        fs::copy(source.join("busybox"), kit.program("busybox", form))?;
    }
    Ok(source)
}

fn run_busybox(kit: &Kit, source: &Path, form: Form) -> Result<Outcomes> {
    fs::copy(kit.program("busybox", form), source.join("busybox"))?;
    let mut runtest = kit.command("sh", &source.join("testsuite"), form);
    let said = output(runtest.arg("./runtest"))?;
    Ok(Outcomes::of(&said, pass_or_fail))
}

/// testfixture is SQLite with Tcl, whose scripts the tests are. So Tcl is built over musl first.
fn build_sqlite(kit: &Kit) -> Result<PathBuf> {
    let tcl = kit.folder("tcl")?;
    if !tcl.join("lib/tclConfig.sh").exists() {
        let configure = kit.source("tcl8.6")?.join("unix/configure");
        let build = kit.scratch("tcl-build")?;
        let mut command = kit.command(&configure.to_string_lossy(), &build, Form::Own);
        command.args(["--disable-shared", "--disable-load"]);
        quiet(command.arg("--prefix").arg(&tcl).env("CFLAGS", "-O1"))?;
        quiet(kit.command("make", &build, Form::Own).arg(jobs()))?;
        quiet(kit.command("make", &build, Form::Own).args([
            "install-binaries",
            "install-headers",
            "install-libraries",
        ]))?;
    }
    let source = kit.source("sqlite3")?;
    let build = kit.folder("sqlite-build")?;
    if !build.join("Makefile").exists() {
        let configure = source.join("configure");
        let mut command = kit.command(&configure.to_string_lossy(), &build, Form::Own);
        command.args(["--disable-shared", "--disable-readline"]);
        command.arg(format!("--with-tcl={}", tcl.join("lib").display()));
        command.env("TCLSH_CMD", tcl.join("bin/tclsh8.6"));
        // Tcl has zlib in it, and installs no header of that.
        let zlib = kit.source("tcl8.6")?.join("compat/zlib");
        quiet(command.env("CFLAGS", format!("-O1 -w -I{}", zlib.display())))?;
    }
    make_each(kit, &build, &["testfixture"], "testfixture")?;
    Ok(source)
}

/// As an ordinary user, whoever has started the command: the tests of what may not be opened end with the first of
/// them where everything may.
fn run_sqlite(kit: &Kit, source: &Path, form: Form) -> Result<Outcomes> {
    let place = Place::new()?;
    for (from, to) in [
        (source.to_path_buf(), "source"),
        (kit.folder("tcl")?.join("lib"), "tcl"),
        (kit.program("testfixture", form), "testfixture"),
    ] {
        place.copy(&from, to)?;
    }
    let fixture = place.path("testfixture");
    let mut command = kit.command(&fixture.to_string_lossy(), &place.run()?, form);
    command
        .arg(place.path("source/test/veryquick.test"))
        .env("TCL_LIBRARY", place.path("tcl/tcl8.6"));
    place.as_user(&mut command);
    let said = output(&mut command)?;
    let mut outcomes = Outcomes::of(&said, |line| {
        if let Some(name) = line.strip_suffix("... Ok") {
            return Some((name, Outcome::Passed));
        }
        let (name, _) = line.strip_prefix("! ")?.split_once(" expected: ")?;
        Some((name, Outcome::Failed))
    });
    let end = match said.lines().any(|line| line.contains(" errors out of ")) {
        true => Outcome::Passed,
        false => Outcome::Failed,
    };
    outcomes.put("to the end", end);
    Ok(outcomes)
}

/// What of Go's library is tested: what starts programs, reads its own file, collects, profiles, panics.
const GO_PACKAGES: &[&str] = &[
    "strings",
    "bytes",
    "sort",
    "encoding/json",
    "net/http",
    "os",
    "runtime",
    "runtime/pprof",
    "os/exec",
    "time",
    "sync",
    "reflect",
    "debug/elf",
];
const GO_SHORT: &[&str] = &["sort", "debug/elf"];

fn go() -> Result<PathBuf> {
    tools::go_command("newest").context("needs Go (cargo xtask setup)")
}

fn run_go(kit: &Kit, go: &Path, form: Form, short: bool) -> Result<Outcomes> {
    let folder = kit.scratch("go-run")?;
    let program = match form {
        Form::Own => go.to_path_buf(),
        _ => repository::tool(),
    };
    let mut command = kit.command(&program.to_string_lossy(), &folder, form);
    if form != Form::Own {
        command.args(["go", "--go"]).arg(go);
        command.arg(format!("--aslr={}", form.word()));
    }
    command.args(["test", "-short", "-count=1", "-json"]);
    command.args(if short { GO_SHORT } else { GO_PACKAGES });
    // Without a C library piestart's programs have no cgo: the tests of that are left out of all forms.
    command.env("CGO_ENABLED", "0").env_remove("CC");
    let out = command.output().context("cannot run go")?;
    let said = String::from_utf8_lossy(&out.stdout);
    let mut outcomes = Outcomes::default();
    for line in said.lines() {
        let Ok(event) = serde_json::from_str::<serde_json::Value>(line) else {
            continue;
        };
        let outcome = match event["Action"].as_str() {
            Some("pass") => Outcome::Passed,
            Some("fail") => Outcome::Failed,
            Some("skip") => Outcome::LeftOut,
            _ => continue,
        };
        let text = |key: &str| event[key].as_str().unwrap_or_default().to_owned();
        outcomes.put(&format!("{} {}", text("Package"), text("Test")), outcome);
    }
    ensure!(
        outcomes.passed() > 0,
        "{command:?}: {}",
        String::from_utf8_lossy(&out.stderr).trim()
    );
    Ok(outcomes)
}

#[cfg(test)]
mod tests {
    use super::{Outcome, pass_or_fail};

    #[test]
    fn a_line_of_a_suite_tells_of_a_test_or_is_noise() {
        assert_eq!(pass_or_fail("PASS: a b"), Some(("a b", Outcome::Passed)));
        assert_eq!(pass_or_fail("SKIPPED: x"), Some(("x", Outcome::LeftOut)));
        assert_eq!(pass_or_fail("FAIL: x"), Some(("x", Outcome::Failed)));
        assert_eq!(pass_or_fail("zstd: x"), None);
    }
}
