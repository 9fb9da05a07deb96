// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The compilers of a build with a C library: which, and how they are led to it.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::Context;

use super::env::Go;
use super::process::own_path;
use super::words::{join, split};
use crate::install::kit::Kit;
use crate::link::driver::Driver;
use crate::link::{self, Libc};
use crate::machine::Arch;
use crate::start_options::StartOptions;
use crate::{exit, io};

/// The compilers of a build with a C library.
#[derive(Debug)]
pub struct Compilers {
    /// For C, with the words that must come first, without the flags that lead to the library.
    pub cc: String,
    /// For C++.
    pub cxx: String,
    /// `CC` and `CXX` for go: with the flags that lead to the library's headers.
    pub environment: [(&'static str, String); 2],
    /// Whether they are made for the library, C++ included.
    pub is_whole: bool,
}

impl Compilers {
    /// Takes `choice`, the user's `CC` and `CXX`, or this machine's compilers, and tries a link.
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
        let kit = Kit::cached(arch, StartOptions::from_environment())?;
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

    /// Links an empty program, so that a missing library is reported before go compiles.
    fn try_link(&self, libc: Libc, arch: Arch, ld: Option<&OsStr>) -> anyhow::Result<()> {
        let folder = tempfile::tempdir().context("cannot make a temporary directory")?;
        let source = folder.path().join("probe.c");
        std::fs::write(&source, "int main(void) { return 0; }\n")
            .map_err(|error| io::unwritable(&source, &error))?;
        let mut command = Command::new(own_path()?);
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
                libc.name(),
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

/// The arguments of this tool with which it links a program with a C library.
#[must_use]
pub fn link_words(libc: Libc, arch: Arch, ld: Option<&OsStr>, cc: &str) -> Vec<OsString> {
    let mut words = vec![
        "link".into(),
        format!("--target={arch}").into(),
        format!("--libc={}", libc.name()).into(),
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
