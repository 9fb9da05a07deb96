// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Programs as their makers ship them (`cargo xtask setup` fetches them, each of one version): `piestart convert`
//! enforces and seals the RELRO that each promises, and it does the same work as before.
//!
//! Each test runs the program twice in the same place, first as shipped, then converted, and compares what it
//! prints, its exit status and the files that it makes. Nothing needs the network.

mod plug;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use plug::{ok, qemu_aarch64, skip, stderr, stdout};
use serde_json::Value;

/// The finished program `name` for `machine`, or another file that was fetched with them; says so if there is none.
fn finished(name: &str, machine: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PIESTART_FINISHED").unwrap_or_default();
    let found = std::env::split_paths(&folders)
        .filter(|folder| folder.to_string_lossy().ends_with(&format!("-{machine}")))
        .map(|folder| folder.join(name))
        .find(|path| path.is_file());
    if found.is_none() {
        skip(&format!(
            "{name} for {machine} in PIESTART_FINISHED (cargo xtask setup)"
        ));
    }
    found
}

/// Where a program works.
struct Bench {
    folder: tempfile::TempDir,
    name: &'static str,
    /// The emulator, for programs of another machine.
    under: Option<PathBuf>,
}

impl Bench {
    /// One with a copy of the program.
    fn of(name: &'static str, machine: &str) -> Option<Self> {
        let under = match (machine, std::env::consts::ARCH) {
            (program, here) if program == here => None,
            // A 64-bit kernel runs them, and seals them.
            ("i686", "x86_64") => None,
            ("aarch64", _) => Some(qemu_aarch64()?),
            _ => {
                skip(&format!("a machine of {machine}"));
                return None;
            }
        };
        let program = finished(name, machine)?;
        let folder = tempfile::tempdir().expect("a temporary directory");
        let bench = Self {
            folder,
            name,
            under,
        };
        fs::create_dir(bench.folder.path().join("bin")).expect("makes");
        fs::copy(program, bench.program()).expect("copies");
        ok(Command::new("chmod").arg("755").arg(bench.program()));
        Some(bench)
    }

    fn program(&self) -> PathBuf {
        self.folder.path().join("bin").join(self.name)
    }

    /// The folder that a piece of work begins with empty.
    fn work(&self) -> PathBuf {
        self.folder.path().join("work")
    }

    /// Writes a file of the work.
    fn write(&self, name: &str, content: &str) {
        let path = self.work().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("makes");
        fs::write(path, content).expect("writes");
    }

    /// Any program, in the folder of the work and with a home of its own.
    fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let variable = |name: &str, default: &str| {
            let home = std::env::var_os("HOME").unwrap_or_default();
            std::env::var_os(name).unwrap_or_else(|| Path::new(&home).join(default).into())
        };
        let bin = self.folder.path().join("bin");
        let path = std::env::var_os("PATH").unwrap_or_default();
        let path = std::iter::once(bin).chain(std::env::split_paths(&path));
        let mut command = Command::new(program);
        command
            .current_dir(self.work())
            .env_clear()
            .env("PATH", std::env::join_paths(path).expect("a path"))
            .env("HOME", self.work().join("home"))
            .env("RUSTUP_HOME", variable("RUSTUP_HOME", ".rustup"))
            .env("CARGO_HOME", variable("CARGO_HOME", ".cargo"))
            .envs(std::env::var_os("RUSTUP_TOOLCHAIN").map(|t| ("RUSTUP_TOOLCHAIN", t)))
            .env("CARGO_NET_OFFLINE", "true")
            .env("NO_COLOR", "1")
            .env("DO_NOT_TRACK", "1");
        command
    }

    /// What the program says with these arguments, and its exit status; times left out, lines sorted, since threads
    /// print in any order.
    fn does(&self, arguments: &[&str]) -> String {
        let mut command = match &self.under {
            Some(emulator) => self.command(emulator),
            None => self.command(self.program()),
        };
        command.args(self.under.is_some().then(|| self.program()));
        let output = command.args(arguments).output().expect("starts");
        let mut lines: Vec<String> = format!("{}{}", stdout(&output), stderr(&output))
            .lines()
            .map(without_times)
            .collect();
        lines.sort();
        format!("{arguments:?}: {}\n{}\n", output.status, lines.join("\n"))
    }

    /// The names and contents of the files of the work that have `extension`.
    fn made(&self, extension: &str) -> String {
        let mut all = String::new();
        let mut folders = vec![self.work()];
        let mut files = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a folder").flatten() {
                match entry.file_type().expect("a type") {
                    kind if kind.is_dir() => folders.push(entry.path()),
                    _ => files.push(entry.path()),
                }
            }
        }
        files.sort();
        for file in files {
            if file.extension().is_some_and(|e| e == extension) {
                let content = fs::read(&file).expect("reads");
                let text = String::from_utf8_lossy(&content);
                writeln!(all, "{}:\n{text}", file.display()).expect("a string");
            }
        }
        all
    }
}

/// `line` without words that tell how long something took.
fn without_times(line: &str) -> String {
    let is_time = |word: &str| {
        let word = word.trim_matches(|c: char| "().,".contains(c));
        let number = word.trim_end_matches(['m', 's', 'µ', 'n']);
        number.len() < word.len() && number.parse::<f64>().is_ok()
    };
    let words = line.split(' ').map(|w| if is_time(w) { "TIME" } else { w });
    words.collect::<Vec<_>>().join(" ")
}

/// `piestart ARGS program --json`: the file's part of the document.
fn piestart(arguments: &[&str], program: &Path) -> Value {
    let output = plug::piestart()
        .args(arguments)
        .arg("--json")
        .arg(program)
        .output()
        .expect("runs");
    let document: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    document["files"][0].clone()
}

/// What one finished program is and becomes.
struct Row {
    before: Value,
    after: Value,
    changes: Value,
}

/// Converts the program of `bench`, and looks at it before and after.
fn convert(bench: &Bench) -> Row {
    let program = bench.program();
    let look: &[&str] = match bench.under {
        Some(_) => &["check"],
        None => &["check", "--live"],
    };
    let before = piestart(look, &program);
    let mut arguments = vec!["convert", "--in-place"];
    arguments.extend(bench.under.is_some().then_some("--verify"));
    let changes = piestart(&arguments, &program);
    assert_eq!(changes["outcome"], "converted", "{changes:#}");
    let after = piestart(look, &program);
    Row {
        before,
        after,
        changes,
    }
}

/// The program `name` for `machine` does `work` as before, and its RELRO, which nobody enforced, is read-only and
/// sealed. The space of its relocations is given back.
fn works_as_before(name: &'static str, machine: &str, work: impl Fn(&Bench) -> String) {
    let Some(bench) = Bench::of(name, machine) else {
        return;
    };
    let shift = || {
        if bench.work().exists() {
            fs::remove_dir_all(bench.work()).expect("removes");
        }
        fs::create_dir_all(bench.work().join("home")).expect("makes");
        work(&bench)
    };
    let first = shift();
    let row = convert(&bench);
    let second = shift();
    assert_eq!(first, second, "{name}: its work");
    is_hardened(name, &row);
}

fn is_hardened(name: &str, row: &Row) {
    let number = |value: &Value| value.as_u64().unwrap_or_default();
    assert_ne!(row.before["relro"]["enforced"], "yes", "{name}");
    assert_eq!(row.after["relro"]["enforced"], "yes", "{name}");
    let (was, is) = (&row.before["live"], &row.after["live"]);
    if is.is_object() {
        assert!(number(&was["relro_writable_bytes"]) > 0x40000, "{was:#}");
        assert_eq!(is["relro"], "read_only", "{name}: {is:#}");
        assert_eq!(is["relro_writable_bytes"], 0, "{name}: {is:#}");
        if is["seal_refused"].is_null() {
            assert_eq!(is["sealed"], "full", "{name}: {is:#}");
        }
    }
    // The gap between the packed table and what follows it ends at a page; the start code may need some.
    let (before, after) = (&row.changes["before"], &row.changes["after"]);
    let freed = number(&before["relocation_bytes"]) - number(&after["relocation_bytes"]);
    let most = number(&before["file_size"]) + 3 * 4096 + number(&row.changes["start_code"]["size"]);
    assert!(
        number(&after["file_size"]) <= most - freed,
        "{name}: {:#}",
        row.changes
    );
}

/// A tree of Python files: packages of the standard library.
fn python_tree(bench: &Bench, packages: &[&str]) {
    let python = Command::new("python3")
        .args(["-c", "import os; print(os.path.dirname(os.__file__))"])
        .output()
        .expect("python3");
    for package in packages {
        let from = Path::new(stdout(&python).trim()).join(package);
        for entry in fs::read_dir(from).expect("the library").flatten() {
            if entry.path().extension().is_some_and(|e| e == "py") {
                let to = bench.work().join(package).join(entry.file_name());
                fs::create_dir_all(to.parent().expect("a folder")).expect("makes");
                fs::copy(entry.path(), to).expect("copies");
            }
        }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Copies the files of `folder` of this repository.
fn our(bench: &Bench, folder: &str) {
    for entry in fs::read_dir(root().join(folder)).expect("there").flatten() {
        if entry.path().is_file() {
            let to = bench.work().join(folder).join(entry.file_name());
            fs::create_dir_all(to.parent().expect("a folder")).expect("makes");
            fs::copy(entry.path(), to).expect("copies");
        }
    }
}

fn ruff_work(bench: &Bench) -> String {
    python_tree(bench, &["json", "asyncio", "email"]);
    let found = bench.does(&["check", "--no-cache", "--isolated", "--select=ALL", "."]);
    assert!(found.contains("Found "), "{found}");
    let formatted = bench.does(&["format", "--no-cache", "--isolated", "."]);
    format!("{found}{formatted}{}", bench.made("py"))
}

#[test]
fn ruff_checks_and_formats_python_as_before() {
    works_as_before("ruff", "x86_64", ruff_work);
}

#[test]
fn ty_checks_types_as_before() {
    works_as_before("ty", "x86_64", |bench| {
        python_tree(bench, &["json", "email"]);
        let found = bench.does(&["check", "--no-progress", "."]);
        assert!(found.contains("diagnostics"), "{found}");
        found
    });
}

/// Builds a package, makes a virtual environment, resolves and installs the package there, and runs it.
fn uv_work(bench: &Bench) -> String {
    let files = [
        (
            "tiny/pyproject.toml",
            "[project]\nname = \"tiny\"\nversion = \"0.1.0\"\nrequires-python = \">=3.8\"\n\n\
             [build-system]\nrequires = [\"uv_build>=0.13,<0.14\"]\nbuild-backend = \"uv_build\"\n",
        ),
        ("tiny/src/tiny/__init__.py", "print(6 * 7)\n"),
        ("need.in", "tiny\n"),
    ];
    for (name, content) in files {
        bench.write(name, content);
    }
    let offline = ["--offline", "--no-index", "--find-links", "dist"];
    let python = which::which("python3").expect("python3");
    let python = python.to_str().expect("a plain path");
    let mut said = bench.does(&[
        "build",
        "--wheel",
        "--offline",
        "--python",
        python,
        "-o",
        "dist",
        "tiny",
    ]);
    said += &bench.does(&["venv", "--offline", "--python", python, "v"]);
    let compile = [
        "pip", "compile", "need.in", "-o", "need.txt", "--python", python,
    ];
    said += &bench.does(&[&compile[..], &offline].concat());
    let install = ["pip", "install", "-r", "need.txt", "--python", "v"];
    said += &bench.does(&[&install[..], &offline].concat());
    let ran = ok(bench
        .command(bench.work().join("v/bin/python"))
        .args(["-c", "import tiny"]));
    assert_eq!(stdout(&ran), "42\n", "{said}");
    said + &bench.made("txt")
}

#[test]
fn uv_builds_resolves_and_installs_as_before() {
    works_as_before("uv", "x86_64", uv_work);
}

fn typos_work(bench: &Bench) -> String {
    our(bench, "docs");
    bench.write("teh.txt", "We recieve teh wrod.\n");
    let found = bench.does(&["--isolated", "."]);
    assert!(found.contains("`recieve` should be `receive`"), "{found}");
    found + &bench.does(&["--isolated", "--write-changes", "teh.txt"]) + &bench.made("txt")
}

#[test]
fn typos_finds_and_mends_as_before() {
    works_as_before("typos", "x86_64", typos_work);
}

#[test]
fn zizmor_audits_workflows_as_before() {
    works_as_before("zizmor", "x86_64", |bench| {
        our(bench, ".github/workflows");
        bench.write(
            "bad/.github/workflows/a.yml",
            "on: pull_request_target\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: a/b@main\n      \
             - run: echo ${{ github.event.issue.title }}\n",
        );
        let found = bench.does(&["--offline", "--no-progress", "."]);
        assert!(found.contains("template-injection"), "{found}");
        found
    });
}

#[test]
fn maturin_builds_a_wheel_as_before() {
    works_as_before("maturin", "x86_64", |bench| {
        bench.write(
            "Cargo.toml",
            "[package]\nname = \"little\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[workspace]\n",
        );
        bench.write("src/main.rs", "fn main() { println!(\"{}\", 6 * 7); }\n");
        bench.write(
            "pyproject.toml",
            "[build-system]\nrequires = [\"maturin>=1,<2\"]\nbuild-backend = \"maturin\"\n\
             [project]\nname = \"little\"\nversion = \"0.1.0\"\n",
        );
        let said = bench.does(&["build", "-b", "bin", "--offline", "-o", "dist"]);
        let wheels = fs::read_dir(bench.work().join("dist")).map(|all| all.flatten().collect());
        let wheels: Vec<fs::DirEntry> = wheels.unwrap_or_else(|e| panic!("{e}: {said}"));
        assert_eq!(wheels.len(), 1, "{said}");
        let mut unpack = bench.command("python3");
        ok(unpack
            .args(["-m", "zipfile", "-e"])
            .arg(wheels[0].path())
            .arg("whl"));
        let built = bench.work().join("whl/little-0.1.0.data/scripts/little");
        ok(Command::new("chmod").arg("755").arg(&built));
        assert_eq!(stdout(&ok(&mut Command::new(built))), "42\n");
        // Cargo tells what it compiled; only some of its lines come in the same words each time.
        let mut lines: Vec<&str> = said.lines().filter(|l| !l.contains("Finished")).collect();
        lines.push(
            wheels[0]
                .file_name()
                .to_str()
                .expect("plain")
                .to_owned()
                .leak(),
        );
        lines.join("\n")
    });
}

#[test]
fn biome_lints_and_formats_as_before() {
    works_as_before("biome", "x86_64", |bench| {
        for i in 0..50 {
            bench.write(
                &format!("src/a{i}.js"),
                "var a = 1\nif (a == 2) { debugger }\nexport const f = (x) => { for (let i=0;i<3;i++) { x+=i } return x }\n",
            );
            bench.write(
                &format!("src/b{i}.ts"),
                "interface A { b: any }\nexport function g(x: A) { return x!.b }\n",
            );
        }
        let found = bench.does(&["lint", "--max-diagnostics=none", "."]);
        assert!(found.contains("noDoubleEquals"), "{found}");
        found + &bench.does(&["format", "--write", "."]) + &bench.made("js") + &bench.made("ts")
    });
}

#[test]
fn turbo_runs_the_tasks_of_a_repository_as_before() {
    if !plug::have(&["npm", "git"]) {
        return;
    }
    works_as_before("turbo", "x86_64", |bench| {
        let files = [
            (
                "package.json",
                r#"{"name":"top","private":true,"packageManager":"npm@9.2.0","workspaces":["packages/*"]}"#,
            ),
            (
                "package-lock.json",
                r#"{"name":"top","lockfileVersion":3,"packages":{"":{"name":"top","workspaces":["packages/*"]},
                "node_modules/a":{"resolved":"packages/a","link":true},"node_modules/b":{"resolved":"packages/b","link":true},
                "packages/a":{"version":"1.0.0"},"packages/b":{"version":"1.0.0","dependencies":{"a":"*"}}}}"#,
            ),
            (
                "packages/a/package.json",
                r#"{"name":"a","version":"1.0.0","scripts":{"build":"mkdir -p dist && echo made by a > dist/a.txt"}}"#,
            ),
            (
                "packages/b/package.json",
                r#"{"name":"b","version":"1.0.0","dependencies":{"a":"*"},"scripts":{"build":"mkdir -p dist && cat ../a/dist/a.txt > dist/b.txt"}}"#,
            ),
            (
                "turbo.json",
                r#"{"tasks":{"build":{"dependsOn":["^build"],"outputs":["dist/**"]}}}"#,
            ),
            // Now and then npm says that there is a newer npm. turbo hands no npm_config_* on, so a file says no.
            ("home/.npmrc", "update-notifier=false\n"),
        ];
        for (name, content) in files {
            bench.write(name, content);
        }
        ok(bench.command("git").args(["init", "-q", "."]));
        let run = ["run", "build", "--no-update-notifier"];
        let (once, again) = (bench.does(&run), bench.does(&run));
        assert!(once.contains("2 successful, 2 total"), "{once}");
        once + &again + &bench.made("txt")
    });
}

#[test]
fn dprint_formats_by_a_plugin_that_it_compiles_as_before() {
    works_as_before("dprint", "x86_64", |bench| {
        let Some(plugin) = finished("plugin.wasm", "any") else {
            return String::new();
        };
        fs::copy(plugin, bench.work().join("plugin.wasm")).expect("copies");
        let config = r#"{ "json": {}, "excludes": ["dprint.json"], "plugins": ["./plugin.wasm"] }"#;
        bench.write("dprint.json", config);
        bench.write("a.json", "{\"a\":1,   \"b\":[1,2,\n3]}");
        let said = bench.does(&["fmt"]);
        let made = fs::read_to_string(bench.work().join("a.json")).expect("reads");
        assert_eq!(made, "{ \"a\": 1, \"b\": [1, 2, 3] }\n", "{said}");
        said
    });
}

#[test]
fn prek_runs_hooks_as_before() {
    if !plug::have(&["git"]) {
        return;
    }
    works_as_before("prek", "x86_64", |bench| {
        bench.write(
            ".pre-commit-config.yaml",
            "repos:\n- repo: builtin\n  hooks:\n  - id: trailing-whitespace\n  - id: end-of-file-fixer\n  - id: check-json\n\
             - repo: local\n  hooks:\n  - id: words\n    name: words\n    language: system\n    entry: grep -c word\n    files: txt\n",
        );
        bench.write("a.txt", "a word   \nmore");
        bench.write("b.json", "{\"a\": }\n");
        ok(bench.command("git").args(["init", "-q", "."]));
        ok(bench.command("git").args(["add", "."]));
        let said = bench.does(&["run", "--all-files"]);
        assert!(said.contains("Failed to json decode"), "{said}");
        let made = fs::read_to_string(bench.work().join("a.txt")).expect("reads");
        assert_eq!(made, "a word\nmore\n");
        said
    });
}

#[test]
fn rumdl_which_lies_at_fixed_addresses_checks_and_formats_as_before() {
    works_as_before("rumdl", "x86_64", |bench| {
        our(bench, "docs");
        let found = bench.does(&["check", "--no-cache", "."]);
        assert!(found.contains("Issues: "), "{found}");
        found + &bench.does(&["fmt", "--no-cache", "."]) + &bench.made("md")
    });
}

#[test]
fn ruff_for_i686_which_lies_at_fixed_addresses_checks_and_formats_as_before() {
    works_as_before("ruff", "i686", ruff_work);
}

#[test]
fn ruff_for_aarch64_checks_and_formats_as_before() {
    works_as_before("ruff", "aarch64", |bench| {
        python_tree(bench, &["json"]);
        let found = bench.does(&["check", "--no-cache", "--isolated", "--select=ALL", "."]);
        assert!(found.contains("Found "), "{found}");
        found + &bench.does(&["format", "--no-cache", "--isolated", "."]) + &bench.made("py")
    });
}

#[test]
fn typos_for_aarch64_finds_and_mends_as_before() {
    works_as_before("typos", "aarch64", |bench| {
        bench.write("teh.txt", "We recieve teh wrod.\n");
        let found = bench.does(&["--isolated", "--format=brief", "."]);
        assert!(found.contains("recieve"), "{found}");
        found + &bench.does(&["--isolated", "-w", "teh.txt"]) + &bench.made("txt")
    });
}

#[test]
fn uv_for_aarch64_resolves_as_before() {
    works_as_before("uv", "aarch64", |bench| {
        bench.write(
            "pyproject.toml",
            "[project]\nname = \"tiny\"\nversion = \"0.1.0\"\nrequires-python = \">=3.8\"\n",
        );
        let said = bench.does(&["--version"]);
        assert!(said.contains("aarch64"), "{said}");
        said + &bench.does(&["tree", "--offline", "--no-python-downloads"]) + &bench.made("lock")
    });
}

/// Prints the table of docs/convert.md.
#[test]
#[ignore = "prints a table; measures time"]
fn finished_programs_before_and_after() {
    let names = [
        "uv", "ruff", "ty", "turbo", "biome", "typos", "zizmor", "maturin", "dprint", "prek",
        "rumdl",
    ];
    let all = names.map(|name| (name, "x86_64"));
    println!(
        "| program | file before | after | relocation tables before | after | RELRO writable before | after | start before | after |"
    );
    println!("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
    for (name, machine) in all.into_iter().chain([("ruff", "i686")]) {
        let Some(bench) = Bench::of(name, machine) else {
            continue;
        };
        fs::create_dir_all(bench.work().join("home")).expect("makes");
        let shipped = bench.folder.path().join("shipped");
        fs::copy(bench.program(), &shipped).expect("copies");
        let row = convert(&bench);
        let (was, is) = interleaved(&bench, &shipped, &bench.program());
        let (before, after) = (&row.changes["before"], &row.changes["after"]);
        println!(
            "| {name} for {machine} | {} | {} | {} | {} | {} | {} | {:.2} ms | {:.2} ms |",
            before["file_size"],
            after["file_size"],
            before["relocation_bytes"],
            after["relocation_bytes"],
            row.before["live"]["relro_writable_bytes"],
            row.after["live"]["relro_writable_bytes"],
            was.as_secs_f64() * 1e3,
            is.as_secs_f64() * 1e3,
        );
    }
}

/// The shortest of many runs of `--version`, from exec to exit, of two programs in turn.
fn interleaved(bench: &Bench, one: &Path, other: &Path) -> (Duration, Duration) {
    let run = |program: &Path| {
        let mut command = bench.command(program);
        command.arg("--version");
        command.stdout(std::process::Stdio::null());
        let begin = Instant::now();
        assert!(command.status().expect("starts").success());
        begin.elapsed()
    };
    let mut least = (Duration::MAX, Duration::MAX);
    for _ in 0..60 {
        least.0 = least.0.min(run(one));
        least.1 = least.1.min(run(other));
    }
    least
}
