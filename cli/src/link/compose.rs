// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The command that links: the driver's flags, the start object, the user's arguments, the library.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;
use std::process::Command;

use super::choices::{Libc, Options, Start, When};
use super::driver::Driver;
use super::inputs::{self, Facts};
use super::recognise::OnLine;
use super::request::{Item, Kind, Request};
use super::{find, got, libc};
use crate::exit;
use crate::install::kit::Kit;

/// Everything that a link is made of.
pub struct Link<'a> {
    /// What links.
    pub driver: &'a Driver,
    /// piestart's own options.
    pub options: &'a Options,
    /// gcc's arguments.
    pub request: &'a Request,
    /// What the inputs say.
    pub facts: &'a Facts,
    /// What they have of a libc.
    pub line: &'a OnLine,
    /// The start objects.
    pub kit: &'a Kit,
}

impl Link<'_> {
    /// The command.
    ///
    /// # Errors
    /// A libc that the driver cannot use, or does not link the way that was asked for; `--relr=always`
    /// where the linker cannot.
    pub fn command(&self) -> anyhow::Result<Command> {
        if self.options.libc() == Libc::None {
            libc::refuse(self.request)?;
        }
        let mut command = self.driver.command();
        match (self.request.kind, self.options.libc()) {
            (Kind::Relocatable, _) => {
                command.arg("-r");
                if let Driver::Compiler { .. } = self.driver {
                    command.arg("-nostdlib");
                }
                self.add_items(&mut command);
            }
            (_, Libc::None) => self.without_libc(&mut command)?,
            (_, libc) => self.with_libc(&mut command, libc)?,
        }
        if let Some(output) = &self.request.output {
            command.arg("-o").arg(output);
        }
        Ok(command)
    }

    /// For a program without libc.
    fn without_libc(&self, command: &mut Command) -> anyhow::Result<()> {
        let Self { driver, kit, .. } = self;
        if self.request.kind == Kind::Static {
            match driver {
                Driver::Linker { .. } => command.args(["-m", kit.arch.emulation, "-static"]),
                Driver::Compiler { .. } => {
                    command.args(["-static", "-no-pie", "-nostdlib", "-nostartfiles"])
                }
            };
            command.args(driver.spell(&["-z", "relro", "-z", "now", "-z", "noexecstack"]));
        } else {
            if let Driver::Compiler { .. } = driver {
                command.arg("-fPIE");
            }
            command.args(driver.static_pie_flags(kit.arch));
            command.args(driver.spell(self.relr()?));
            command.args(self.got());
        }
        let start = match self.options.start {
            Start::Auto => self.facts.start.is_none(),
            Start::Always => true,
            Start::Never => false,
        };
        if start {
            command.arg(kit.path("piestart.o"));
        }
        for name in &self.facts.lacks {
            // Never called: nothing unwinds without std.
            command.args(driver.spell(&[format!("--defsym={name}=0")]));
        }
        self.add_items(command);
        // Each may need the other: libgcc memcpy and getauxval, code compiled last libgcc.
        command.args(driver.spell(&["--start-group"]));
        command.arg(kit.path("libpiestart.a"));
        if self.facts.wants_runtime || matches!(driver, Driver::Compiler { .. }) {
            command.args(self.runtime());
        }
        command.args(driver.spell(&["--end-group"]));
        Ok(())
    }

    /// For a program with a libc: where its start object is on the line, piestart's takes its place; else the
    /// compiler knows where it is, and `-B` puts piestart's `rcrt1.o` before the libc's own.
    fn with_libc(&self, command: &mut Command, libc: Libc) -> anyhow::Result<()> {
        if self.request.kind == Kind::Static {
            return Err(exit::Failure::new(
                exit::USAGE,
                "-no-pie: with a libc, piestart links static-PIE only; drop -no-pie or use the compiler itself",
            ));
        }
        match self.driver {
            // A linker alone is chosen only if all of the libc is on the line.
            Driver::Linker { .. } => {
                command.args(self.driver.static_pie_flags(self.kit.arch));
            }
            Driver::Compiler { .. } => {
                if self.line.start.is_none() {
                    command.args(libc::flags(self.driver, libc, self.kit)?);
                } else if self.request.no_start_files {
                    command.arg("-nostartfiles");
                }
                if self.request.no_default_libs && self.line.libc.is_some() {
                    command.arg("-nodefaultlibs");
                }
                command.args(["-fPIE", "-static-pie"]);
                // Some gcc builds (riscv64, arm) keep the loader and take shared libraries with -static-pie alone.
                let flags = ["-static", "--no-dynamic-linker", "-z", "relro", "-z", "now"];
                command.args(self.driver.spell(&flags));
            }
        }
        command.args(self.driver.spell(self.relr()?));
        command.args(self.got());
        self.add_items(command);
        Ok(())
    }

    /// What brings the global offset table into RELRO, unless the layout is the user's own.
    fn got(&self) -> Vec<OsString> {
        if !self.request.scripts.is_empty() {
            return Vec::new();
        }
        self.driver.spell(&got::flags(self.driver, self.kit))
    }

    /// The flags for DT_RELR.
    fn relr(&self) -> anyhow::Result<&'static [&'static str]> {
        let when = self.options.relr;
        // musl before 1.2.4 does not know the table; piestart's start object does.
        let is_musls = self.options.libc() == Libc::Musl && self.options.start == Start::Never;
        if when == When::Never || (when == When::Auto && is_musls) {
            return Ok(&[]);
        }
        let arch = self.kit.arch;
        let flags = self.driver.relr_flags(arch);
        if when == When::Always && flags.is_empty() {
            return Err(exit::Failure::new(
                exit::UNAVAILABLE,
                format!(
                    "--relr=always: {} cannot pack relative relocations for {arch}; lld and mold can",
                    self.driver
                ),
            ));
        }
        Ok(flags)
    }

    /// The compiler's run-time library, if it is installed: code may call it without the program's
    /// doing (128-bit division, outlined atomics on aarch64). `driver`'s own, or for a bare linker that
    /// of the compiler in `PATH`, or one that lies where distributions put them.
    fn runtime(&self) -> Option<PathBuf> {
        let arch = self.kit.arch;
        let asked = match self.driver {
            Driver::Compiler { .. } => self.runtime_of(self.driver),
            Driver::Linker { .. } => Driver::compiler(None, arch)
                .ok()
                .and_then(|compiler| self.runtime_of(&compiler)),
        };
        asked.or_else(|| find::runtime_library(arch))
    }

    /// The run-time library that `compiler` says it would use.
    fn runtime_of(&self, compiler: &Driver) -> Option<PathBuf> {
        let chosen = self.request.compiler_flags().filter(|flag| {
            let text = flag.to_string_lossy();
            text.trim_start_matches('-').starts_with("rtlib=")
        });
        let out = compiler
            .command()
            .args(chosen)
            .arg("-print-libgcc-file-name")
            .output()
            .ok()?;
        let path = PathBuf::from(String::from_utf8(out.stdout).ok()?.trim());
        path.is_file().then_some(path)
    }

    /// The user's own arguments in their order; but of 32-bit ARM's objects one that says its ABI is the first. GNU ld
    /// takes a program's ABI from there, and the object by which rustc keeps symbols says none.
    fn items(&self) -> Vec<&Item> {
        let mut items: Vec<&Item> = self.request.items.iter().collect();
        let mut flags = items.iter().enumerate().filter_map(|(at, item)| {
            let Item::Input(path) = item else { return None };
            Some((at, inputs::flags_of_arm(path)?))
        });
        if let Some((first, 0)) = flags.next()
            && let Some((says, _)) = flags.find(|(_, flags)| *flags != 0)
        {
            items[first..=says].rotate_right(1);
        }
        items
    }

    /// The user's own arguments, as the driver spells them.
    fn add_items(&self, command: &mut Command) {
        let bare = matches!(self.driver, Driver::Linker { .. });
        if !bare {
            for dir in &self.request.tool_dirs {
                command.arg("-B").arg(dir);
            }
        }
        // A compiler's -x holds for every file after it, piestart's among them, until `-x none`.
        let mut spoken: Option<&OsStr> = None;
        for item in self.items() {
            let language = match item {
                Item::Source { language, .. } => language.as_deref(),
                _ => None,
            };
            if !bare && language != spoken && !matches!(item, Item::Compiler(_)) {
                command
                    .arg("-x")
                    .arg(language.unwrap_or(OsStr::new("none")));
                spoken = language;
            }
            self.add_item(command, item, bare);
        }
        if spoken.is_some() {
            command.args(["-x", "none"]);
        }
    }

    fn add_item(&self, command: &mut Command, item: &Item, bare: bool) {
        match item {
            Item::Input(path) if self.line.replaced(self.options) == Some(path) => {
                command.arg(self.kit.path("rcrt1.o"));
            }
            Item::Input(path) | Item::Blob(path) | Item::Source { path, .. } => {
                command.arg(path);
            }
            Item::Library(name) if bare && *name == *"gcc" => {
                command.args(self.runtime());
            }
            Item::Library(name) => {
                let mut flag = OsString::from("-l");
                flag.push(name);
                command.arg(flag);
            }
            Item::LibraryDir(dir) => {
                command.arg("-L").arg(dir);
            }
            Item::Linker(flags) => {
                command.args(self.driver.spell(flags));
            }
            Item::Compiler(_) if bare => {}
            Item::Compiler(flags) => {
                command.args(flags);
            }
        }
    }
}
