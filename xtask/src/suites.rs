// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Packages of Debian's other suites and architectures, downloaded and never installed: apt gets lists and a
//! configuration of its own in a folder, so that nothing of the machine changes.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::setup::quiet;
use crate::tools::on_path;

/// The variable that names the archive where the machine itself has none of Debian's.
const ARCHIVE: &str = "PIESTART_DEBIAN_ARCHIVE";

/// What its suites are signed with, of the package debian-archive-keyring.
pub const KEYS: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// A suite of it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Suite(&'static str);

/// Debian 11, the oldest in the archive.
pub const BULLSEYE: Suite = Suite("bullseye");
/// Debian 12.
pub const BOOKWORM: Suite = Suite("bookworm");
/// Debian 13.
pub const TRIXIE: Suite = Suite("trixie");
/// Debian 14, in the making.
pub const FORKY: Suite = Suite("forky");
/// What Debian 12 gets from its successor.
pub const BACKPORTS: Suite = Suite("bookworm-backports");

/// The address of Debian's archive: what [`ARCHIVE`] says, else where this machine's own packages come from.
fn archive() -> Result<String> {
    if let Some(said) = std::env::var_os(ARCHIVE).filter(|said| !said.is_empty()) {
        return said
            .into_string()
            .map_err(|said| anyhow::anyhow!("{ARCHIVE}={}: not UTF-8", said.display()));
    }
    let out = Command::new("apt-get")
        .args(["indextargets", "--format", "$(ORIGIN) $(REPO_URI)"])
        .output()
        .context("cannot run apt-get")?;
    String::from_utf8_lossy(&out.stdout)
        .lines()
        .filter_map(|line| line.strip_prefix("Debian "))
        .map(|address| address.trim_end_matches('/'))
        // Security updates are an archive of their own, without the suites.
        .find(|address| address.ends_with("/debian"))
        .map(ToString::to_string)
        .with_context(|| {
            format!("apt has no archive of Debian's here; {ARCHIVE}=ADDRESS names one")
        })
}

/// An apt of its own, with the lists of some suites for one architecture, that takes nothing for installed. The folder
/// goes with it.
#[derive(Debug)]
pub struct Apt {
    folder: PathBuf,
    architecture: String,
}

impl Apt {
    /// Fetches the lists into `folder`, which it makes.
    pub fn new(folder: &Path, architecture: &str, suites: &[Suite]) -> Result<Self> {
        if on_path("apt-get").is_none() || on_path("dpkg").is_none() {
            bail!("needs apt-get and dpkg, which fetch Debian's packages");
        }
        let apt = Self {
            folder: folder.to_path_buf(),
            architecture: architecture.to_string(),
        };
        if folder.exists() {
            fs::remove_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        for part in [
            "state/lists/partial",
            "cache/archives/partial",
            "etc/apt.conf.d",
            "etc/preferences.d",
        ] {
            fs::create_dir_all(folder.join(part))?;
        }
        fs::write(folder.join("status"), "")?;
        let deb = format!("deb [arch={architecture} signed-by={KEYS}]");
        apt.update(&deb, suites)?;
        Ok(apt)
    }

    /// One that knows source packages alone.
    pub fn of_sources(folder: &Path, suites: &[Suite]) -> Result<Self> {
        let apt = Self::new(folder, "amd64", &[])?;
        apt.update(&format!("deb-src [signed-by={KEYS}]"), suites)?;
        Ok(apt)
    }

    /// Writes the configuration, and fetches the lists of `suites`, as the beginning `kind` of a line of sources.list says.
    fn update(&self, kind: &str, suites: &[Suite]) -> Result<()> {
        let Self {
            folder,
            architecture,
        } = self;
        let archive = archive()?;
        let sources: String = suites
            .iter()
            .map(|Suite(name)| format!("{kind} {archive} {name} main\n"))
            .collect();
        fs::write(folder.join("etc/sources.list"), sources)?;
        let configuration = format!(
            "Dir \"{0}\";\nDir::State \"state\";\nDir::State::status \"{0}/status\";\nDir::Cache \"cache\";\n\
             Dir::Etc \"etc\";\nAPT::Architecture \"{architecture}\";\nAPT::Architectures {{ \
             \"{architecture}\"; }};\nAcquire::Languages \"none\";\nAPT::Sandbox::User \"root\";\n\
             Debug::NoLocking \"1\";\n\
             Acquire::Check-Valid-Until \"false\";\n", // A mirror may be behind; what is signed stays signed.
            folder.display()
        );
        fs::write(folder.join("apt.conf"), configuration)?;
        quiet(&mut self.command("apt-get", &["update"]))
    }

    /// Whether there is a package of this name.
    pub fn has(&self, package: &str) -> bool {
        let out = self.command("apt-cache", &["show", package]).output();
        out.is_ok_and(|out| out.status.success())
    }

    /// The first package that `package` depends on: for a package without content, what it stands for.
    pub fn stands_for(&self, package: &str) -> Result<String> {
        let out = self
            .command("apt-cache", &["show", "--no-all-versions", package])
            .output()
            .context("cannot run apt-cache")?;
        let text = String::from_utf8_lossy(&out.stdout).into_owned();
        let depends = text.lines().find_map(|line| line.strip_prefix("Depends: "));
        // Others of its kernel's parts may stand before it.
        let kind = package.split('-').take(2).collect::<Vec<_>>().join("-");
        let mut names = depends.into_iter().flat_map(|d| d.split([' ', ',']));
        names
            .find(|name| name.starts_with(&kind))
            .map(ToString::to_string)
            .with_context(|| format!("no package {package} for {}", self.architecture))
    }

    /// The files of `packages`.
    pub fn download(&self, packages: &[&str]) -> Result<Vec<PathBuf>> {
        let mut command = self.command("apt-get", &["download"]);
        quiet(command.args(packages))?;
        files(&self.folder)
    }

    /// The archives of the source of `package`, without Debian's changes.
    pub fn download_source(&self, package: &str) -> Result<Vec<PathBuf>> {
        let mut command = self.command(
            "apt-get",
            &["source", "--download-only", "--tar-only", package],
        );
        quiet(&mut command)?;
        let entries = fs::read_dir(&self.folder)?.flatten();
        Ok(entries.map(|entry| entry.path()).collect())
    }

    /// The files of `packages` of `suite`, and of all that they need.
    pub fn download_with_needed(&self, suite: Suite, packages: &[&str]) -> Result<Vec<PathBuf>> {
        let options = [
            "install",
            "--yes",
            "--download-only",
            "--no-install-recommends",
            "--target-release",
            suite.0,
        ];
        quiet(self.command("apt-get", &options).args(packages))?;
        files(&self.folder.join("cache/archives"))
    }

    fn command(&self, program: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        command
            .arg("-q")
            .args(arguments)
            .env("APT_CONFIG", self.folder.join("apt.conf"))
            .env("LC_ALL", "C")
            .current_dir(&self.folder);
        command
    }
}

impl Drop for Apt {
    fn drop(&mut self) {
        // The lists are large, and of no use once the packages are here.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?;
    Ok(entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension() == Some(OsStr::new("deb")))
        .collect())
}

/// Unpacks the package `file` into `folder`.
pub fn unpack(file: &Path, folder: &Path) -> Result<()> {
    quiet(Command::new("dpkg").arg("-x").arg(file).arg(folder))
}
