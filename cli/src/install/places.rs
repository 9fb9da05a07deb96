// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Where things are: the cache, the prefix, an architecture's directory, a musl beside another libc.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::exit;
use crate::machine::Arch;

/// `$XDG_CACHE_HOME`, else `~/.cache` (XDG Base Directory Specification).
#[must_use]
pub fn cache_dir() -> Option<PathBuf> {
    let absolute = |name: &str, below: &str| {
        let path = PathBuf::from(std::env::var_os(name)?);
        path.is_absolute().then(|| path.join(below))
    };
    absolute("XDG_CACHE_HOME", "").or_else(|| absolute("HOME", ".cache"))
}

/// The default prefix: `$PIESTART_PREFIX`, else `~/.local`.
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
