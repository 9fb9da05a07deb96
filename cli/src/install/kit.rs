// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The files of one architecture in one directory: start objects, library, and a template for each
//! toolchain.
//!
//! Commands that only need the files find them in the user's cache, under a name that is a hash of
//! what they hold, so that two versions of piestart never see each other's.

use std::ffi::OsString;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::ErrorKind::{NotADirectory, NotFound};
use std::io::Write;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context;
use clap::ValueEnum;

use crate::exit;
use crate::machine::Arch;
use crate::seal::{self, Seal};
use crate::shell::quote;

/// The tool itself, as an install keeps it beside the files that call it.
const TOOL_NAME: &str = "piestart";

/// The link to the tool under whose name it is a linker.
pub const LINKER_NAME: &str = "piestart-link";

/// The start objects and the library, by file name.
const OBJECTS: [&str; 3] = ["piestart.o", "rcrt1.o", "libpiestart.a"];

/// Meson's file.
const MESON: &str = "piestart.ini";

/// The templates: name in the directory, text.
const TEMPLATES: [(&str, &str); 7] = [
    ("piestart.ld", include_str!("../../../linker/piestart.ld")),
    ("piestart.specs", include_str!("../../../linker/gcc.specs")),
    ("piestart.cfg", include_str!("../../../linker/clang.cfg")),
    (
        "piestart-toolchain.cmake",
        include_str!("../../../linker/toolchain.cmake"),
    ),
    (MESON, include_str!("../../../linker/cross.ini")),
    (
        "cargo-config.toml",
        include_str!("../../../linker/cargo-config.toml"),
    ),
    ("piestart.pc", include_str!("../../../linker/piestart.pc")),
];

/// The templates that only make sense where musl is installed.
const MUSL_TEMPLATES: [(&str, &str); 2] = [
    (
        "piestart-musl.specs",
        include_str!("../../../linker/musl-gcc.specs"),
    ),
    (
        "piestart-musl.cfg",
        include_str!("../../../linker/musl-clang.cfg"),
    ),
];

/// A directory that holds everything for one architecture.
#[derive(Clone, Debug)]
pub struct Kit {
    /// The architecture.
    pub arch: Arch,
    /// The directory, an absolute path.
    pub dir: PathBuf,
    /// Keeps a directory alive that is only for this process.
    _temporary: Option<std::sync::Arc<tempfile::TempDir>>,
}

/// Where a musl for use beside another libc is installed.
#[derive(Clone, Debug)]
pub struct MuslPaths {
    /// Its `crt1.o`, `libc.a` and `musl-gcc.specs`.
    pub lib: PathBuf,
    /// Its headers.
    pub include: PathBuf,
}

impl MuslPaths {
    /// Looks where Debian, Fedora, Arch and musl's own `make install` put it.
    #[must_use]
    pub fn find(arch: Arch) -> Option<Self> {
        let triple = arch.musl_triple;
        let mut places = vec![
            (
                format!("/usr/lib/{triple}"),
                format!("/usr/include/{triple}"),
            ),
            (
                format!("/usr/{triple}/lib64"),
                format!("/usr/{triple}/include"),
            ),
            (
                format!("/usr/{triple}/lib"),
                format!("/usr/{triple}/include"),
            ),
        ];
        if Arch::host() == Some(arch) {
            places.push(("/usr/lib/musl/lib".into(), "/usr/lib/musl/include".into()));
            places.push((
                "/usr/local/musl/lib".into(),
                "/usr/local/musl/include".into(),
            ));
        }
        places
            .into_iter()
            .map(|(lib, include)| Self {
                lib: lib.into(),
                include: include.into(),
            })
            .find(|m| m.lib.join("musl-gcc.specs").is_file() && m.lib.join("libc.a").is_file())
    }
}

/// What one path in the directory is.
enum Content {
    File(Vec<u8>),
    Link(PathBuf),
    /// A copy of this very program.
    Tool(PathBuf),
}

/// Whom the files are for.
#[derive(Clone, Copy)]
enum Place<'a> {
    /// The commands of this tool: the cache, where files may name the tool and one another by path.
    Cache(&'a Path),
    /// People, who may move the directory, package it, or delete what installed it. It is the
    /// directory in which the files will be found, which need not be the one they are written to.
    Install(&'a Path),
}

impl Kit {
    /// `name` inside the directory.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    /// The same files as if they lay in `dir`.
    #[must_use]
    pub fn in_dir(&self, dir: &Path) -> Self {
        Self {
            dir: dir.into(),
            ..self.clone()
        }
    }

    /// Meson's file: the one here, unless it names another directory, or its own in a way that the
    /// Meson on this machine does not know; then one in the cache.
    ///
    /// # Errors
    /// That one cannot be written.
    pub fn meson_file(&self) -> anyhow::Result<PathBuf> {
        let here = self.path(MESON);
        let Ok(text) = fs::read_to_string(&here) else {
            return Ok(here);
        };
        let good = if text.contains("@DIRNAME@") {
            !meson_is_old()
        } else {
            text.contains(&format!("'{}/", self.dir.display()))
        };
        if good {
            return Ok(here);
        }
        Ok(Self::cached(self.arch, Seal::from_environment())?.path(MESON))
    }

    /// The files for `arch`, in the user's cache; in a temporary directory if there is no cache to
    /// write to.
    ///
    /// # Errors
    /// The files cannot be written anywhere.
    pub fn cached(arch: Arch, seal: Seal) -> anyhow::Result<Self> {
        let tool = tool()?;
        let mut hasher = DefaultHasher::new();
        env!("CARGO_PKG_VERSION").hash(&mut hasher);
        for (name, content) in contents(arch, seal, Place::Cache(Path::new("/")), &tool)? {
            name.hash(&mut hasher);
            match content {
                Content::File(bytes) => bytes.hash(&mut hasher),
                Content::Link(target) | Content::Tool(target) => target.hash(&mut hasher),
            }
        }
        let key = format!("{:016x}", hasher.finish());
        if let Some(dir) =
            cache_dir().map(|cache| cache.join("piestart").join(&key).join(arch.name))
            && write(arch, seal, Place::Cache(&dir), &dir, &tool).is_ok()
        {
            return Ok(Self {
                arch,
                dir,
                _temporary: None,
            });
        }
        let temporary = tempfile::Builder::new()
            .prefix("piestart-")
            .tempdir()
            .context("cannot make a temporary directory for the start objects")?;
        let dir = temporary.path().to_path_buf();
        write(arch, seal, Place::Cache(&dir), &dir, &tool)?;
        Ok(Self {
            arch,
            dir,
            _temporary: Some(std::sync::Arc::new(temporary)),
        })
    }

    /// A directory in which a compiler that gets it by `-B` finds the linker `argv`, under the name
    /// that compilers look for. A script, since some linkers need a word before all others and all of
    /// them go by the name they are called by.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn linker_dir(&self, argv: &[OsString]) -> anyhow::Result<PathBuf> {
        use std::os::unix::fs::PermissionsExt;
        let words: Vec<_> = argv.iter().map(|word| quote(word)).collect();
        let script = format!("#!/bin/sh\nexec {} \"$@\"\n", words.join(" "));
        let mut hasher = DefaultHasher::new();
        script.hash(&mut hasher);
        let dir = self.dir.join(format!("ld-{:016x}", hasher.finish()));
        let path = dir.join("ld");
        if fs::read(&path).is_ok_and(|old| old == script.as_bytes()) {
            return Ok(dir);
        }
        make_dir(&dir)?;
        let failed = |e: std::io::Error| cannot_write(&path, &e);
        let mut file = tempfile::Builder::new()
            .prefix(".piestart-")
            .permissions(fs::Permissions::from_mode(0o755))
            .tempfile_in(&dir)
            .map_err(failed)?;
        file.write_all(script.as_bytes()).map_err(failed)?;
        // Closed before it is renamed: a file that is open for writing cannot be run.
        let temporary = file.into_temp_path();
        temporary
            .persist(&path)
            .map_err(|e| cannot_write(&path, &e.error))?;
        Ok(dir)
    }

    /// Writes the files for `arch` that will be used in `dir` into `into`, which is made if need be;
    /// the two differ while a package is made.
    ///
    /// # Errors
    /// A file that cannot be written; then none of the new ones is left behind.
    pub fn install(arch: Arch, dir: &Path, into: &Path, seal: Seal) -> anyhow::Result<Self> {
        write(arch, seal, Place::Install(dir), into, &tool()?)?;
        Ok(Self {
            arch,
            dir: dir.into(),
            _temporary: None,
        })
    }

    /// Removes from `dir` what an install of any version has put there, then the directories that
    /// are empty. Gives how many files were removed and how many entries of others' are left.
    ///
    /// # Errors
    /// A file that cannot be removed.
    pub fn uninstall(dir: &Path) -> anyhow::Result<(usize, usize)> {
        let failed = |path: &Path, e: &std::io::Error| {
            let message = format!("{}: cannot remove this: {e}", path.display());
            exit::Failure::new(exit::CANNOT_CREATE, message)
        };
        let mut removed = 0;
        for name in installed_names() {
            let path = dir.join(&name);
            match fs::remove_file(&path) {
                Ok(()) => removed += 1,
                Err(e) if matches!(e.kind(), NotFound | NotADirectory) => {}
                Err(e) => return Err(failed(&path, &e)),
            }
        }
        for name in SUBDIRECTORIES {
            // One that holds something of others' stays.
            let _ = fs::remove_dir(dir.join(name));
        }
        let left = fs::read_dir(dir).map_or(0, Iterator::count);
        if left == 0 {
            let _ = fs::remove_dir(dir);
            let _ = dir.parent().map(fs::remove_dir);
        }
        Ok((removed, left))
    }

    /// The files that are already in `dir`, if they are all there and those of this version.
    #[must_use]
    pub fn installed(arch: Arch, dir: &Path) -> Option<Self> {
        let current = |name: &&str| {
            let bytes = fs::read(dir.join(name)).ok();
            let mut any = Seal::value_variants().iter();
            bytes.is_some() && any.any(|s| bytes == seal::object(arch, name, *s))
        };
        let linked = dir.join(LINKER_NAME).exists();
        let musl = MuslPaths::find(arch);
        let values = Values::new(arch, musl.as_ref(), String::new());
        let templates = TEMPLATES.iter().all(|(name, text)| {
            // What Meson's file holds depends on the Meson of that day.
            *name == MESON && dir.join(name).is_file()
                || fs::read(dir.join(name)).is_ok_and(|old| old == values.fill(text).as_bytes())
        });
        (linked && templates && OBJECTS.iter().all(current)).then(|| Self {
            arch,
            dir: dir.into(),
            _temporary: None,
        })
    }
}

/// This very program.
fn tool() -> anyhow::Result<PathBuf> {
    std::env::current_exe().context("cannot find out where this program is (is /proc mounted?)")
}

/// `$XDG_CACHE_HOME`, else `~/.cache` (XDG Base Directory Specification).
#[must_use]
pub fn cache_dir() -> Option<PathBuf> {
    let absolute = |name: &str, below: &str| {
        let path = PathBuf::from(std::env::var_os(name)?);
        path.is_absolute().then(|| path.join(below))
    };
    absolute("XDG_CACHE_HOME", "").or_else(|| absolute("HOME", ".cache"))
}

/// The directories inside the directory.
const SUBDIRECTORIES: [&str; 3] = ["nolibc", "piestart.specs.o", "piestart-musl.specs.o"];

/// Where a file also lies under a second name, for a tool that looks for that one.
///
/// clang and gcc end a link with -lc, and with -static-pie name libgcc_eh; gcc with -pie names
/// libgcc_s. Without libc there is nothing in those but ours. A specs file of gcc's cannot name its
/// own directory, but its own name: so what it refers to lies in a directory that is called like it, under names that no other directory has.
const COPIES: [(&str, &str); 4] = [
    ("nolibc/libc.a", "libpiestart.a"),
    ("piestart.specs.o/piestart-start.o", "piestart.o"),
    ("piestart.specs.o/piestart-lib.a", "libpiestart.a"),
    ("piestart-musl.specs.o/piestart-rcrt1.o", "rcrt1.o"),
];

/// Archives with nothing in them.
const EMPTY: [&str; 2] = ["nolibc/libgcc_eh.a", "nolibc/libgcc_s.a"];

/// Every file that an install has, on any machine.
fn installed_names() -> Vec<String> {
    let templates = TEMPLATES
        .iter()
        .chain(&MUSL_TEMPLATES)
        .map(|(name, _)| *name);
    OBJECTS
        .into_iter()
        .chain(COPIES.map(|(name, _)| name))
        .chain(EMPTY)
        .chain(templates)
        .chain([TOOL_NAME, LINKER_NAME])
        .map(str::to_owned)
        .collect()
}

/// Everything that belongs into `dir`.
fn contents(
    arch: Arch,
    seal: Seal,
    place: Place<'_>,
    tool: &Path,
) -> anyhow::Result<Vec<(String, Content)>> {
    let mut all = Vec::new();
    for name in OBJECTS {
        let bytes = seal::object(arch, name, seal).ok_or_else(|| {
            exit::Failure::new(
                exit::UNAVAILABLE,
                format!("this piestart was built without {name} for {arch}"),
            )
        })?;
        for (copy, _) in COPIES.iter().filter(|(_, of)| *of == name) {
            all.push(((*copy).to_owned(), Content::File(bytes.clone())));
        }
        all.push((name.to_owned(), Content::File(bytes)));
    }
    for name in EMPTY {
        all.push((name.to_owned(), Content::File(b"!<arch>\n".into())));
    }
    let musl = MuslPaths::find(arch);
    let values = Values::new(arch, musl.as_ref(), meson_dir(place));
    let musl_templates = if musl.is_some() {
        &MUSL_TEMPLATES[..]
    } else {
        &[]
    };
    for (name, text) in TEMPLATES.iter().chain(musl_templates) {
        all.push(((*name).to_owned(), Content::File(values.fill(text).into())));
    }
    let (tool, linker) = match place {
        Place::Cache(_) => (Content::Link(tool.into()), tool),
        Place::Install(_) => (Content::Tool(tool.into()), Path::new(TOOL_NAME)),
    };
    all.push((TOOL_NAME.into(), tool));
    all.push((LINKER_NAME.into(), Content::Link(linker.into())));
    Ok(all)
}

/// How Meson's file refers to its own directory: by `@DIRNAME@`, or by its path if the Meson on this
/// machine is older than that (`Machine-files.md`: tokens).
fn meson_dir(place: Place<'_>) -> String {
    match place {
        Place::Install(dir) if meson_is_old() => dir.display().to_string(),
        Place::Install(_) => "@DIRNAME@".into(),
        Place::Cache(dir) => dir.display().to_string(),
    }
}

/// Whether there is a Meson here, and one that does not know `@DIRNAME@`.
#[must_use]
pub fn meson_is_old() -> bool {
    let Ok(out) = Command::new("meson").arg("--version").output() else {
        return false;
    };
    let text = String::from_utf8_lossy(&out.stdout).into_owned();
    let mut numbers = text.trim().split('.').map(|part| part.parse::<u32>());
    let (Some(Ok(major)), Some(Ok(minor))) = (numbers.next(), numbers.next()) else {
        return false;
    };
    (major, minor) < (1, 4)
}

/// What stands for `@NAME@` in a template.
struct Values(Vec<(&'static str, String)>);

impl Values {
    fn new(arch: Arch, musl: Option<&MuslPaths>, meson_dir: String) -> Self {
        let native = Arch::host() == Some(arch);
        let prefix = if native {
            String::new()
        } else {
            format!("{}-", arch.gnu_triple)
        };
        let text = |path: &Path| path.display().to_string();
        let mut values = vec![
            ("@MESON_DIR@", meson_dir),
            ("@VERSION@", env!("CARGO_PKG_VERSION").into()),
            ("@ARCH@", arch.name.into()),
            ("@GNU_TRIPLE@", arch.gnu_triple.into()),
            ("@RUST_TRIPLE@", arch.rust_triple.into()),
            (
                "@CC@",
                if native {
                    "cc".into()
                } else {
                    format!("{prefix}gcc")
                },
            ),
            (
                "@CXX@",
                if native {
                    "c++".into()
                } else {
                    format!("{prefix}g++")
                },
            ),
            ("@AR@", format!("{prefix}ar")),
            ("@STRIP@", format!("{prefix}strip")),
        ];
        let emulate = !native;
        values.push((
            "@RUN_FLAGS@",
            if emulate {
                "--qemu=auto;".into()
            } else {
                String::new()
            },
        ));
        values.push((
            "@RUN_FLAGS_QUOTED@",
            if emulate {
                "'--qemu=auto', ".into()
            } else {
                String::new()
            },
        ));
        values.push((
            "@RUN_FLAGS_TOML@",
            if emulate {
                "\"--qemu=auto\", ".into()
            } else {
                String::new()
            },
        ));
        if let Some(musl) = musl {
            values.push(("@MUSL_LIB@", text(&musl.lib)));
            values.push(("@MUSL_INCLUDE@", text(&musl.include)));
            // gcc looks in /usr/lib by itself, and the file then holds wherever it looks.
            let found = musl.lib.strip_prefix("/usr/lib").ok().filter(|_| native);
            let specs = found.unwrap_or(&musl.lib).join("musl-gcc.specs");
            let crti = match found {
                Some(dir) => format!("{}%s", dir.join("crti.o").display()),
                None => text(&musl.lib.join("crti.o")),
            };
            values.push(("@MUSL_SPECS@", text(&specs)));
            values.push(("@MUSL_CRTI@", crti));
        }
        Self(values)
    }

    fn fill(&self, template: &str) -> String {
        self.0
            .iter()
            .fold(template.to_owned(), |text, (name, value)| {
                text.replace(name, value)
            })
    }
}

/// Writes everything into `dir`: first all of it under temporary names, then each renamed, so that
/// a full disk or a missing permission leaves what was there.
fn write(arch: Arch, seal: Seal, place: Place<'_>, dir: &Path, tool: &Path) -> anyhow::Result<()> {
    let mut pending = Vec::new();
    for (name, content) in contents(arch, seal, place, tool)? {
        let path = dir.join(name);
        let parent = path.parent().unwrap_or(dir);
        match content {
            Content::File(bytes) => {
                if fs::read(&path).is_ok_and(|old| old == bytes) {
                    continue;
                }
                make_dir(parent)?;
                let failed = |e: std::io::Error| cannot_write(&path, &e);
                let mut file = tempfile::Builder::new()
                    .prefix(".piestart-")
                    .permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644))
                    .tempfile_in(parent)
                    .map_err(failed)?;
                file.write_all(&bytes).map_err(failed)?;
                pending.push((path, file.into_temp_path()));
            }
            Content::Tool(tool) => {
                let failed = |e: std::io::Error| cannot_write(&path, &e);
                let bytes = fs::read(&tool).map_err(failed)?;
                if fs::read(&path).is_ok_and(|old| old == bytes) {
                    continue;
                }
                make_dir(parent)?;
                let mut file = tempfile::Builder::new()
                    .prefix(".piestart-")
                    .permissions(std::os::unix::fs::PermissionsExt::from_mode(0o755))
                    .tempfile_in(parent)
                    .map_err(failed)?;
                file.write_all(&bytes).map_err(failed)?;
                pending.push((path, file.into_temp_path()));
            }
            Content::Link(target) => {
                if fs::read_link(&path).is_ok_and(|old| old == target) {
                    continue;
                }
                make_dir(parent)?;
                let link = tempfile::Builder::new()
                    .prefix(".piestart-")
                    .make_in(parent, |name| symlink(&target, name))
                    .map_err(|e| cannot_write(&path, &e))?;
                pending.push((path, link.into_temp_path()));
            }
        }
    }
    for (path, temporary) in pending {
        temporary
            .persist(&path)
            .map_err(|e| cannot_write(&path, &e.error))?;
    }
    Ok(())
}

fn make_dir(dir: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(dir).map_err(|e| cannot_write(dir, &e))
}

fn cannot_write(path: &Path, error: &std::io::Error) -> anyhow::Error {
    exit::Failure::new(
        exit::CANNOT_CREATE,
        format!("{}: cannot write this: {error}", path.display()),
    )
}

/// The prefix that is used when none is given: `$PIESTART_PREFIX`, else `~/.local`.
///
/// # Errors
/// Neither `PIESTART_PREFIX` nor `HOME` is set.
pub fn default_prefix() -> anyhow::Result<PathBuf> {
    let from = |name: &str, below: &str| {
        let value = std::env::var_os(name).filter(|v: &OsString| !v.is_empty())?;
        Some(PathBuf::from(value).join(below))
    };
    from("PIESTART_PREFIX", "")
        .or_else(|| from("HOME", ".local"))
        .ok_or_else(|| {
            exit::Failure::new(
                exit::USAGE,
                "neither PIESTART_PREFIX nor HOME is set; use --prefix DIR",
            )
        })
}

/// The directory of `arch` under `prefix`.
///
/// # Errors
/// The current directory is needed to make the path absolute and cannot be found.
pub fn dir_under(prefix: &Path, arch: Arch) -> anyhow::Result<PathBuf> {
    let prefix = std::path::absolute(prefix)
        .with_context(|| format!("{}: cannot make it absolute", prefix.display()))?;
    Ok(prefix.join("lib/piestart").join(arch.name))
}

/// Where files for `dir` are written: below `DESTDIR` while a package is made (GNU coding standards,
/// "DESTDIR: Support for Staged Installs").
#[must_use]
pub fn staged(dir: &Path) -> PathBuf {
    match std::env::var_os("DESTDIR").filter(|stage| !stage.is_empty()) {
        Some(stage) => Path::new(&stage).join(dir.strip_prefix("/").unwrap_or(dir)),
        None => dir.into(),
    }
}
