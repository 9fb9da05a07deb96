// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The files of one architecture in one directory: start objects, library, and a template for each
//! toolchain.
//!
//! Commands that only need the files find them in the user's cache, under a name that is a hash of
//! what they hold, so that two versions of piestart never see each other's.

use std::ffi::OsString;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::arch::Arch;
use crate::exit;
use crate::link::args::quote;
use crate::seal::{self, Seal};

/// The link to the tool under whose name it is a linker.
pub const LINKER_NAME: &str = "piestart-link";

/// The start objects and the library, by file name.
const OBJECTS: [&str; 3] = ["piestart.o", "rcrt1.o", "libpiestart.a"];

/// The templates: name in the directory, text.
const TEMPLATES: [(&str, &str); 7] = [
    ("piestart.ld", include_str!("../../../linker/piestart.ld")),
    ("piestart.specs", include_str!("../../../linker/gcc.specs")),
    ("piestart.cfg", include_str!("../../../linker/clang.cfg")),
    (
        "piestart-toolchain.cmake",
        include_str!("../../../linker/toolchain.cmake"),
    ),
    ("piestart.ini", include_str!("../../../linker/cross.ini")),
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
        let triple = arch.musl_triple();
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
}

impl Kit {
    /// `name` inside the directory.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.join(name)
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
        for (name, content) in contents(arch, seal, Path::new("/"), &tool)? {
            name.hash(&mut hasher);
            match content {
                Content::File(bytes) => bytes.hash(&mut hasher),
                Content::Link(target) => target.hash(&mut hasher),
            }
        }
        let key = format!("{:016x}", hasher.finish());
        if let Some(dir) =
            cache_dir().map(|cache| cache.join("piestart").join(&key).join(arch.name()))
            && write(arch, seal, &dir, &tool).is_ok()
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
        write(arch, seal, &dir, &tool)?;
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

    /// Writes the files for `arch` into `dir`, which is made if need be.
    ///
    /// # Errors
    /// A file that cannot be written; then none of the new ones is left behind.
    pub fn install(arch: Arch, dir: &Path, seal: Seal) -> anyhow::Result<Self> {
        write(arch, seal, dir, &tool()?)?;
        Ok(Self {
            arch,
            dir: dir.into(),
            _temporary: None,
        })
    }

    /// The files that are already in `dir`, if they are all there and those of this version.
    #[must_use]
    pub fn installed(arch: Arch, dir: &Path) -> Option<Self> {
        let current = |name: &&str| {
            let bytes = fs::read(dir.join(name)).ok();
            let any = [Seal::None, Seal::Relro, Seal::Image];
            bytes.is_some() && any.iter().any(|s| bytes == seal::object(arch, name, *s))
        };
        let linked = dir.join(LINKER_NAME).exists();
        let templates = TEMPLATES.iter().all(|(name, _)| dir.join(name).is_file());
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
fn cache_dir() -> Option<PathBuf> {
    let absolute = |name: &str, below: &str| {
        let path = PathBuf::from(std::env::var_os(name)?);
        path.is_absolute().then(|| path.join(below))
    };
    absolute("XDG_CACHE_HOME", "").or_else(|| absolute("HOME", ".cache"))
}

/// Everything that belongs into `dir`.
fn contents(
    arch: Arch,
    seal: Seal,
    dir: &Path,
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
        all.push((name.to_owned(), Content::File(bytes.clone())));
        if name == "libpiestart.a" {
            all.push(("nolibc/libc.a".into(), Content::File(bytes)));
        }
    }
    // clang names libgcc_eh with -static-pie; without an unwinder there is nothing in it.
    all.push((
        "nolibc/libgcc_eh.a".into(),
        Content::File(b"!<arch>\n".into()),
    ));
    let musl = MuslPaths::find(arch);
    let values = Values::new(arch, dir, tool, musl.as_ref());
    let musl_templates = if musl.is_some() {
        &MUSL_TEMPLATES[..]
    } else {
        &[]
    };
    for (name, text) in TEMPLATES.iter().chain(musl_templates) {
        all.push(((*name).to_owned(), Content::File(values.fill(text).into())));
    }
    all.push((LINKER_NAME.into(), Content::Link(tool.into())));
    Ok(all)
}

/// What stands for `@NAME@` in a template.
struct Values(Vec<(&'static str, String)>);

impl Values {
    fn new(arch: Arch, dir: &Path, tool: &Path, musl: Option<&MuslPaths>) -> Self {
        let native = Arch::host() == Some(arch);
        let prefix = if native {
            String::new()
        } else {
            format!("{}-", arch.gnu_triple())
        };
        let text = |path: &Path| path.display().to_string();
        let mut values = vec![
            ("@DIR@", text(dir)),
            ("@TOOL@", text(tool)),
            ("@VERSION@", env!("CARGO_PKG_VERSION").into()),
            ("@ARCH@", arch.name().into()),
            ("@GNU_TRIPLE@", arch.gnu_triple().into()),
            ("@RUST_TRIPLE@", arch.rust_triple().into()),
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
            values.push(("@MUSL_SPECS@", text(&musl.lib.join("musl-gcc.specs"))));
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
fn write(arch: Arch, seal: Seal, dir: &Path, tool: &Path) -> anyhow::Result<()> {
    let mut pending = Vec::new();
    for (name, content) in contents(arch, seal, dir, tool)? {
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
    Ok(prefix.join("lib/piestart").join(arch.name()))
}
