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
use std::path::{Path, PathBuf};

use anyhow::Context;

use super::contents::{
    Content, LINKER_NAME, MESON, OBJECTS, Place, SUBDIRECTORIES, TEMPLATES, Values, contents,
    installed_names, meson_is_old,
};
use super::places::{MuslPaths, cache_dir};
use crate::io::{self, Batch};
use crate::machine::Arch;
use crate::shell::quote;
use crate::start_options::{self, StartOptions};
use crate::{exit, host};

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

    /// Meson's file: the one here, or one in the cache if the one here names another directory or uses
    /// `@DIRNAME@`, which the Meson on this machine does not know.
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
        Ok(Self::cached(self.arch, StartOptions::from_environment())?.path(MESON))
    }

    /// The files for `arch`, in the user's cache; in a temporary directory if there is no cache to
    /// write to.
    ///
    /// # Errors
    /// The files cannot be written anywhere.
    pub fn cached(arch: Arch, options: StartOptions) -> anyhow::Result<Self> {
        let tool = tool()?;
        let mut hasher = DefaultHasher::new();
        env!("CARGO_PKG_VERSION").hash(&mut hasher);
        for (name, content) in contents(arch, options, Place::Cache(Path::new("/")), &tool)? {
            name.hash(&mut hasher);
            match content {
                Content::File(bytes) => bytes.hash(&mut hasher),
                Content::Link(target) | Content::Tool(target) => target.hash(&mut hasher),
            }
        }
        let key = format!("{:016x}", hasher.finish());
        if let Some(dir) =
            cache_dir().map(|cache| cache.join("piestart").join(&key).join(arch.name))
            && write(arch, options, Place::Cache(&dir), &dir, &tool).is_ok()
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
        write(arch, options, Place::Cache(&dir), &dir, &tool)?;
        Ok(Self {
            arch,
            dir,
            _temporary: Some(std::sync::Arc::new(temporary)),
        })
    }

    /// A directory for a compiler's `-B` that has the linker `argv` under the name that compilers look
    /// for. It is a script: some linkers need a first word, and all go by the name they are called by.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn linker_dir(&self, argv: &[OsString]) -> anyhow::Result<PathBuf> {
        let words: Vec<_> = argv.iter().map(|word| quote(word)).collect();
        let script = format!("#!/bin/sh\nexec {} \"$@\"\n", words.join(" "));
        let mut hasher = DefaultHasher::new();
        script.hash(&mut hasher);
        let dir = self.dir.join(format!("ld-{:016x}", hasher.finish()));
        let path = dir.join("ld");
        if fs::read(&path).is_ok_and(|old| old == script.as_bytes()) {
            return Ok(dir);
        }
        let mut batch = Batch::default();
        batch.file(&path, script.as_bytes(), 0o755)?;
        batch.commit()?;
        Ok(dir)
    }

    /// Writes the files for `arch` into `into`, which is made if need be, to be used in `dir`: the two
    /// differ while a package is made.
    ///
    /// # Errors
    /// A file that cannot be written; then none of the new ones is left behind.
    pub fn install(
        arch: Arch,
        dir: &Path,
        into: &Path,
        options: StartOptions,
    ) -> anyhow::Result<Self> {
        write(arch, options, Place::Install(dir), into, &tool()?)?;
        Ok(Self {
            arch,
            dir: dir.into(),
            _temporary: None,
        })
    }

    /// Removes from `dir` what an install of any version has put there, then the directories that
    /// are empty. Returns how many files were removed and how many foreign entries are left.
    ///
    /// # Errors
    /// A file that cannot be removed.
    pub fn uninstall(dir: &Path) -> anyhow::Result<(usize, usize)> {
        let failed = |path: &Path, e: &std::io::Error| {
            let message = format!("{}: cannot be removed: {e}", path.display());
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
            // One that holds foreign files stays.
            let _ = fs::remove_dir(dir.join(name));
        }
        let left = fs::read_dir(dir).map_or(0, Iterator::count);
        if left == 0 {
            let _ = fs::remove_dir(dir);
            let _ = dir.parent().map(fs::remove_dir);
        }
        Ok((removed, left))
    }

    /// The files in `dir`, if they are all there and of this version.
    #[must_use]
    pub fn installed(arch: Arch, dir: &Path) -> Option<Self> {
        let current = |name: &&str| {
            let bytes = fs::read(dir.join(name)).ok();
            let mut any = StartOptions::all();
            bytes.is_some() && any.any(|o| bytes == start_options::object(arch, name, o))
        };
        let linked = dir.join(LINKER_NAME).exists();
        let musl = MuslPaths::find(arch);
        let values = Values::new(arch, musl.as_ref(), String::new());
        let templates = TEMPLATES.iter().all(|(name, text)| {
            // Meson's file depends on the Meson at the time of the install.
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

/// The path of this program.
fn tool() -> anyhow::Result<PathBuf> {
    std::env::current_exe().context("cannot find out where this program is (is /proc mounted?)")
}

/// Writes everything into `dir`, or, if anything fails, nothing.
fn write(
    arch: Arch,
    options: StartOptions,
    place: Place<'_>,
    dir: &Path,
    tool: &Path,
) -> anyhow::Result<()> {
    let mut batch = Batch::default();
    for (name, content) in contents(arch, options, place, tool)? {
        let path = dir.join(name);
        match content {
            Content::File(bytes) => batch.file(&path, &bytes, 0o644)?,
            Content::Tool(tool) => {
                let bytes = fs::read(&tool).map_err(|error| io::unreadable(&tool, &error))?;
                batch.file(&path, &bytes, 0o755)?;
            }
            Content::Link(target) if host::HAS_LINKS => batch.link(&path, &target)?,
            Content::Link(_) => {
                let bytes = fs::read(tool).map_err(|error| io::unreadable(tool, &error))?;
                batch.file(&path, &bytes, 0o755)?;
            }
        }
    }
    batch.commit()
}
