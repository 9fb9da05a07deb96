// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! cgo: which packages need it, and the compilers that build it with a C library.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::Stdio;

use anyhow::Context;

use super::env::Go;
use super::words::{CommandLine, join, split};
use crate::exit;
use crate::install::kit::Kit;
use crate::link::driver::Driver;
use crate::link::{self, Libc};
use crate::machine::Arch;
use crate::seal::Seal;

/// A package with C in it.
#[derive(Clone, Debug)]
pub struct Package {
    /// Its import path.
    pub path: String,
    /// The first of its files with `import "C"`, or another that only cgo builds.
    pub file: String,
    /// Whether it is one of Go's own, all of which have a half in pure Go.
    pub standard: bool,
    /// Whether there are files of C++ in it.
    pub is_cxx: bool,
}

/// What `go list` prints of a package that cgo builds.
const TEMPLATE: &str = "{{if or .CgoFiles .SwigFiles .SwigCXXFiles}}\
    {{.ImportPath}}\t{{.Standard}}\t{{or .CXXFiles .SwigCXXFiles | len}}\t\
    {{range .CgoFiles}}{{.}} {{end}}{{range .SwigFiles}}{{.}} {{end}}{{range .SwigCXXFiles}}{{.}} {{end}}{{end}}";

/// Flags of a build that decide which files belong to it.
const SELECTING: [&str; 5] = ["mod", "modfile", "modcacherw", "overlay", "tags"];

/// The packages that `go COMMAND` would build by cgo if it is on, what they import included. What
/// cannot be listed is go's to complain of.
///
/// # Errors
/// go cannot be run.
pub fn packages(go: &Go, command: &str, line: &CommandLine) -> anyhow::Result<Vec<Package>> {
    let versioned = |package: &OsString| {
        let text = package.to_string_lossy();
        text.contains('@') && !text.starts_with(['.', '/'])
    };
    let mut list = go.command();
    let folder;
    if line.packages.iter().any(versioned) {
        // go list takes no PACKAGE@VERSION, but a module that asks for it is the same.
        folder = tempfile::tempdir().context("cannot make a temporary directory")?;
        std::fs::write(folder.path().join("go.mod"), "module piestart.invalid\n")
            .context("cannot write a temporary go.mod")?;
        let mut get = go.command();
        for command in [&mut get, &mut list] {
            command
                .current_dir(folder.path())
                .envs([("GOWORK", "off"), ("GO111MODULE", "on")])
                .env("GOFLAGS", "-mod=mod");
        }
        let _ = quiet(get.arg("get").args(&line.packages)).status();
    }
    list.arg("list");
    list.args(["-e", "-deps", "-f", TEMPLATE]);
    if command == "test" {
        list.arg("-test");
    }
    for flag in line.all().filter(|f| SELECTING.contains(&f.name.as_str())) {
        list.args(&flag.words);
    }
    list.arg("--");
    for package in &line.packages {
        let text = package.to_string_lossy();
        match text.split_once('@') {
            Some((path, _)) if versioned(package) => list.arg(path),
            _ => list.arg(package),
        };
    }
    let out = quiet(list.env("CGO_ENABLED", "1"))
        .output()
        .with_context(|| format!("{}: cannot run it", go.program.display()))?;
    let text = String::from_utf8_lossy(&out.stdout);
    let mut found: Vec<Package> = Vec::new();
    for line in text.lines() {
        let mut fields = line.split('\t');
        let mut next = || fields.next().unwrap_or_default();
        // A package as it is compiled for a test: "path [path.test]".
        let path = next().split(' ').next().unwrap_or_default().to_owned();
        let package = Package {
            path,
            standard: next() == "true",
            is_cxx: next() != "0",
            file: next().split(' ').next().unwrap_or_default().to_owned(),
        };
        if found.iter().all(|other| other.path != package.path) {
            found.push(package);
        }
    }
    Ok(found)
}

fn quiet(command: &mut std::process::Command) -> &mut std::process::Command {
    command.stdin(Stdio::null()).stderr(Stdio::null())
}

/// Answers a program that cgo would build when there is no `--libc`: refuses it, unless the user
/// said `CGO_ENABLED=0`, and says what becomes of `CGO_ENABLED=1` if that makes a difference.
///
/// # Errors
/// Something outside Go's own library needs cgo; go cannot be run.
pub fn check_without(go: &Go, command: &str, line: &CommandLine) -> anyhow::Result<()> {
    let asked = go.set_by_user("CGO_ENABLED");
    if asked.as_deref() == Some("0") {
        return Ok(());
    }
    let (standard, mut need): (Vec<_>, Vec<_>) = packages(go, command, line)?
        .into_iter()
        .partition(|package| package.standard);
    if need.is_empty() {
        let differ: Vec<_> = standard
            .iter()
            .map(|package| package.path.as_str())
            .filter(|path| !path.starts_with("runtime/"))
            .collect();
        if asked.is_some() && !differ.is_empty() {
            anstream::eprintln!(
                "piestart: warning: CGO_ENABLED=1 is not followed without a C library: {} built in pure Go (for cgo: piestart go --libc=musl)",
                list_of(&differ)
            );
        }
        return Ok(());
    }
    // The program itself comes last in go's list, and matters most.
    need.reverse();
    let named: Vec<_> = need
        .iter()
        .map(|package| format!("{} ({})", package.path, package.file))
        .collect();
    let named: Vec<_> = named.iter().map(String::as_str).collect();
    let or_without = if all_have_a_go_half(go, &need)? {
        "; CGO_ENABLED=0 builds what they have in pure Go instead"
    } else {
        ""
    };
    let given = if asked.is_some() {
        "CGO_ENABLED=1: "
    } else {
        ""
    };
    Err(exit::Failure::new(
        exit::USAGE,
        format!(
            "{given}{} cgo, and so a C library: say piestart go --libc=musl {command}, or --libc=glibc{or_without}",
            match named.len() {
                1 => format!("{} needs", named[0]),
                2..=4 => format!("{} need", named.join(", ")),
                n => format!("{} and {} more need", named[..3].join(", "), n - 3),
            }
        ),
    ))
}

/// Refuses C++ with a musl that is built for C alone, where headers and library would be another
/// libc's.
///
/// # Errors
/// There is C++ in a package, and the compiler is not made for musl; go cannot be run.
pub fn check_cxx(
    go: &Go,
    command: &str,
    line: &CommandLine,
    compilers: &Compilers,
) -> anyhow::Result<()> {
    if compilers.is_whole {
        return Ok(());
    }
    let packages = packages(go, command, line)?;
    match packages.iter().find(|package| package.is_cxx) {
        Some(package) => Err(exit::Failure::new(
            exit::UNAVAILABLE,
            format!(
                "{} has C++ in it, and {} has no C++ library for musl; use --libc=glibc, or name compilers that are made for musl by CC and CXX",
                package.path, compilers.cxx
            ),
        )),
        None => Ok(()),
    }
}

/// Whether each of `packages` has files that Go builds without cgo.
fn all_have_a_go_half(go: &Go, packages: &[Package]) -> anyhow::Result<bool> {
    let out = quiet(
        go.command()
            .args(["list", "-e", "-f", "{{if .GoFiles}}.{{end}}", "--"])
            .args(packages.iter().map(|package| &package.path))
            .env("CGO_ENABLED", "0"),
    )
    .output()
    .with_context(|| format!("{}: cannot run it", go.program.display()))?;
    Ok(String::from_utf8_lossy(&out.stdout).lines().count() == packages.len())
}

fn list_of(words: &[&str]) -> String {
    match words {
        [one] => format!("{one} is"),
        _ => format!("{} are", words.join(", ")),
    }
}

/// The compilers of a build with a C library.
#[derive(Debug)]
pub struct Compilers {
    /// For C; what must come first included, what leads to the library not.
    pub cc: String,
    /// For C++.
    pub cxx: String,
    /// What `CC` and `CXX` are then: the same with the flags that lead to the library's headers.
    pub environment: [(&'static str, String); 2],
    /// Whether they are made for the library, C++ included.
    pub is_whole: bool,
}

impl Compilers {
    /// Chooses those of `choice`, of the user's `CC` and `CXX`, or of this machine, and tries a link.
    ///
    /// # Errors
    /// There is none, or it cannot make a static-PIE with that library.
    pub fn choose(
        go: &Go,
        libc: Libc,
        arch: Arch,
        ld: Option<&OsStr>,
        choice: Option<&OsStr>,
    ) -> anyhow::Result<Self> {
        let of_user = |name: &str| match go.set_by_user(name) {
            Some(value) => split(&value).map(|words| words.join(" ")),
            None => None,
        };
        let chosen = choice
            .map(OsString::from)
            .or_else(|| of_user("CC").map(OsString::from));
        let driver = Driver::compiler(chosen.as_deref(), arch)?;
        let kit = Kit::cached(arch, Seal::from_environment())?;
        let flags = link::libc::flags(&driver, libc, &kit)?;
        let words: Vec<_> = driver
            .argv()
            .iter()
            .map(|word| word.to_string_lossy().into_owned())
            .collect();
        let cxx_words = match of_user("CXX") {
            Some(cxx) => cxx.split_whitespace().map(str::to_owned).collect(),
            None => cxx_of(&words),
        };
        let with_flags = |words: &[String]| {
            let flags = flags.iter().map(|flag| flag.to_string_lossy().into_owned());
            let all: Vec<_> = words.iter().cloned().chain(flags).collect();
            join(&all).with_context(|| format!("{}: has quotes that go cannot take", all.join(" ")))
        };
        let compilers = Self {
            environment: [
                ("CC", with_flags(&words)?),
                ("CXX", with_flags(&cxx_words)?),
            ],
            is_whole: !flags.iter().any(|flag| is_lead(flag)),
            cc: words.join(" "),
            cxx: cxx_words.join(" "),
        };
        compilers.try_link(libc, arch, ld)?;
        Ok(compilers)
    }

    /// Links a program that does nothing, so that what is missing is said before go compiles.
    fn try_link(&self, libc: Libc, arch: Arch, ld: Option<&OsStr>) -> anyhow::Result<()> {
        let folder = tempfile::tempdir().context("cannot make a temporary directory")?;
        let source = folder.path().join("probe.c");
        std::fs::write(
            &source,
            "int main(void) { return 0; }
",
        )
        .with_context(|| format!("{}: cannot write this file", source.display()))?;
        let mut command = std::process::Command::new(super::own_path()?);
        command
            .args(link_words(libc, arch, ld, &self.cc))
            .arg(&source);
        command.arg("-o").arg(folder.path().join("probe"));
        let out = command
            .stdin(Stdio::null())
            .output()
            .context("cannot run the tool itself")?;
        if out.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&out.stderr);
        let said = said
            .lines()
            .find(|l| l.contains("error") || l.contains("cannot"))
            .or_else(|| said.lines().next());
        let package = match libc {
            Libc::Musl => "musl-tools",
            _ => "libc6-dev",
        };
        Err(exit::Failure::new(
            exit::UNAVAILABLE,
            format!(
                "--libc={}: {} cannot link a static-PIE for {arch} ({}); install {package} (Debian's name), or name another compiler by --cc",
                name(libc),
                self.cc,
                said.unwrap_or("it fails")
                    .trim()
                    .trim_start_matches("piestart: "),
            ),
        ))
    }
}

/// Whether `flag` leads a compiler to a musl that it is not made for.
fn is_lead(flag: &OsStr) -> bool {
    let text = flag.to_string_lossy();
    text.starts_with("-specs=") || text == "--config"
}

/// The C++ compiler that belongs to a C compiler.
fn cxx_of(cc: &[String]) -> Vec<String> {
    let mut words = cc.to_vec();
    // With ccache and its like the compiler is the second word.
    let at = words
        .iter()
        .take_while(|word| !word.starts_with('-'))
        .count();
    if let Some(word) = words[..at].last_mut() {
        let path = Path::new(word.as_str()).to_owned();
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let pairs = [("gcc", "g++"), ("clang", "clang++"), ("cc", "c++")];
        if let Some((c, cxx)) = pairs.iter().find(|(c, _)| file.contains(c))
            && let Some(start) = file.rfind(c)
        {
            let name = format!("{}{cxx}{}", &file[..start], &file[start + c.len()..]);
            *word = path.with_file_name(name).to_string_lossy().into_owned();
        }
    }
    words
}

/// `--libc`'s name for it.
#[must_use]
pub fn name(libc: Libc) -> &'static str {
    match libc {
        Libc::None => "none",
        Libc::Musl => "musl",
        Libc::Glibc => "glibc",
    }
}

/// The arguments of this tool with which it links a program with a C library.
#[must_use]
pub fn link_words(libc: Libc, arch: Arch, ld: Option<&OsStr>, cc: &str) -> Vec<OsString> {
    let mut words = vec![
        "link".into(),
        format!("--target={arch}").into(),
        format!("--libc={}", name(libc)).into(),
        format!("--cc={cc}").into(),
    ];
    words.extend(ld.map(|ld| {
        let mut word = OsString::from("--ld=");
        word.push(ld);
        word
    }));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_c_compiler_has_its_cxx_compiler_beside_it() {
        for (cc, cxx) in [
            ("gcc", "g++"),
            ("/usr/bin/cc", "/usr/bin/c++"),
            ("aarch64-linux-gnu-gcc-12", "aarch64-linux-gnu-g++-12"),
            ("ccache clang-14 --target=x", "ccache clang++-14 --target=x"),
            ("strange", "strange"),
        ] {
            let words: Vec<_> = cc.split(' ').map(str::to_owned).collect();
            assert_eq!(cxx_of(&words).join(" "), cxx);
        }
    }
}
