// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the programs are built with: their sources, and a compiler over musl that takes each of three start objects.

use std::env::consts::ARCH;
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use crate::setup::quiet;
use crate::suites::{self, Apt};
use crate::{repository, tools};

/// What starts a program.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Form {
    /// musl's own `rcrt1.o`; for Go, Go's own linker and loader.
    Own,
    /// piestart, where the kernel puts the image.
    Kernel,
    /// piestart, at a place of the image's choice.
    Far,
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 3] = [Self::Own, Self::Kernel, Self::Far];

    /// The word for it: in `--aslr`, in names of files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Own => "musl",
            Self::Kernel => "kernel",
            Self::Far => "far",
        }
    }
}

/// The folder with everything.
#[derive(Debug)]
pub struct Kit {
    folder: PathBuf,
}

impl Kit {
    /// Builds the tool and installs it for both kinds of placement.
    pub fn new() -> Result<Self> {
        let kit = Self {
            folder: tools::folder("programs"),
        };
        repository::build_tool()?;
        for form in [Form::Kernel, Form::Far] {
            quiet(
                Command::new(repository::tool())
                    .arg("install")
                    .arg(format!("--aslr={}", form.word()))
                    .args(["--target", ARCH, "--prefix"])
                    .arg(kit.prefix(form)),
            )?;
        }
        kit.write_compiler()?;
        Ok(kit)
    }

    fn prefix(&self, form: Form) -> PathBuf {
        self.folder.join(form.word())
    }

    /// The specs by which gcc links in this form.
    fn specs(&self, form: Form) -> PathBuf {
        match form {
            Form::Own => self.folder.join("musl.specs"),
            _ => self
                .prefix(form)
                .join(format!("lib/piestart/{ARCH}/piestart-musl.specs")),
        }
    }

    /// Writes the compiler. Its command line is the same for every form, so that make(1) compiles nothing twice.
    fn write_compiler(&self) -> Result<()> {
        let specs = fs::read_to_string(self.specs(Form::Far))?;
        // The same but for the start object.
        let own = specs
            .replace(
                "-l:piestart-rcrt1.o",
                &format!("{ARCH}-linux-musl/rcrt1.o%s"),
            )
            .replace("%{specs=*:-L%*.o}", "");
        ensure!(
            own != specs && !own.contains("-rcrt1.o"),
            "piestart-musl.specs is not what it was"
        );
        fs::write(self.specs(Form::Own), own)?;
        // musl has no headers of the kernel's.
        let headers = self.folder.join("include");
        fs::create_dir_all(&headers)?;
        let of_arch = format!("/usr/include/{ARCH}-linux-gnu/asm");
        for (name, place) in [
            ("asm", of_arch.as_str()),
            ("asm-generic", "/usr/include/asm-generic"),
            ("linux", "/usr/include/linux"),
            ("mtd", "/usr/include/mtd"),
        ] {
            let link = headers.join(name);
            if fs::symlink_metadata(&link).is_err() {
                symlink(place, link)?;
            }
        }
        let mut cases = String::new();
        for form in Form::ALL {
            cases += &format!("{}) S='{}';;\n", form.word(), self.specs(form).display());
        }
        let script = format!(
            "#!/bin/sh\ncase ${{PIESTART_FORM:-{}}} in\n{cases}esac\n\
             case \" $* \" in *' -r '*) how=-nostdlib;; *) how=-static-pie;; esac\n\
             exec gcc \"-specs=$S\" -fPIE $how -idirafter '{}' \"$@\"\n",
            Form::Own.word(),
            headers.display()
        );
        let cc = self.cc();
        fs::write(&cc, script)?;
        fs::set_permissions(&cc, fs::Permissions::from_mode(0o755))?;
        Ok(())
    }

    /// The compiler: gcc's arguments; `PIESTART_FORM` chooses the start object.
    pub fn cc(&self) -> PathBuf {
        self.folder.join("cc")
    }

    /// A command in `folder` that links in this form.
    pub fn command(&self, program: &str, folder: &Path, form: Form) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(folder)
            .env("PIESTART_FORM", form.word())
            .env("CC", self.cc())
            .env("LC_ALL", "C")
            .stdin(Stdio::null());
        command
    }

    /// A folder of this name, which is made.
    pub fn folder(&self, name: &str) -> Result<PathBuf> {
        let folder = self.folder.join(name);
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    /// A folder of this name with nothing in it.
    pub fn scratch(&self, name: &str) -> Result<PathBuf> {
        let folder = self.folder.join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        self.folder(name)
    }

    /// Where the program of a form is kept.
    pub fn program(&self, name: &str, form: Form) -> PathBuf {
        self.folder.join(format!("{name}-{}", form.word()))
    }

    /// The unpacked source of a package of Debian's, without Debian's changes.
    pub fn source(&self, package: &str) -> Result<PathBuf> {
        let folder = self.folder.join(format!("{package}-source"));
        if folder.join(".complete").exists() {
            return Ok(folder);
        }
        let unpacked = self.scratch(&format!("{package}-source"))?;
        let apt = Apt::of_sources(&unpacked.join("apt"), &[suites::BOOKWORM])?;
        let archives = apt.download_source(package)?;
        let of_program = |path: &&PathBuf| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.contains(".orig.tar.") && !name.ends_with(".asc")
        };
        let Some(archive) = archives.iter().find(of_program) else {
            bail!("the source package {package} has no .orig.tar");
        };
        quiet(
            Command::new("tar")
                .arg("xf")
                .arg(archive)
                .args(["--strip-components=1", "-C"])
                .arg(&unpacked),
        )?;
        drop(apt);
        fs::write(folder.join(".complete"), "")?;
        Ok(folder)
    }
}

/// Runs a suite. Its output counts, not its status: some fail in every form.
pub fn output(command: &mut Command) -> Result<String> {
    let out = command
        .output()
        .with_context(|| format!("cannot run {command:?}"))?;
    let mut text = String::from_utf8_lossy(&out.stdout).into_owned();
    text += &String::from_utf8_lossy(&out.stderr);
    Ok(text)
}
