// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What goes into the root, as [`Node`]s for the child.

use std::ffi::{CString, OsStr, OsString};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Component, Path, PathBuf};

use super::isolation::{Attempt, SpawnError};
use super::plan::{Node, Place};
use crate::ui::Shown as _;

/// A file or folder of the host that is visible in the root.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Bind {
    /// Where it is on the host.
    pub source: PathBuf,
    /// Its absolute path in the root.
    pub dest: PathBuf,
    /// Whether it is read-only.
    pub read_only: bool,
}

/// A node in words.
pub(super) fn describe(node: Option<&Node>) -> String {
    let text = |c: &CString| c.to_string_lossy().into_owned();
    match node {
        Some(Node::Dir(place)) => format!("the folder /{}", text(&place.path)),
        Some(Node::File(place)) => format!("the file /{}", text(&place.path)),
        Some(Node::Symlink(_, place)) => format!("the link /{}", text(&place.path)),
        Some(Node::Bind { source, dest, .. }) => {
            format!("{} visible as /{}", text(source), text(&dest.path))
        }
        Some(Node::Tmpfs { dest, .. }) => format!("a tmpfs at /{}", text(&dest.path)),
        Some(Node::Proc { dest, .. }) => format!("proc at /{}", text(&dest.path)),
        None => "something".into(),
    }
}

/// What the root holds of the host and of the kernel.
#[derive(Clone, Debug, Default)]
pub(super) struct Contents {
    pub(super) binds: Vec<Bind>,
    pub(super) proc: bool,
    pub(super) dev: bool,
    pub(super) tmp: bool,
}

impl Contents {
    /// Whether the root stays empty.
    pub(super) fn is_empty(&self) -> bool {
        self.binds.is_empty() && !self.proc && !self.dev && !self.tmp
    }

    /// The nodes, in the order in which the child makes them. With `own_proc` the host's `/proc` does not do.
    pub(super) fn nodes(&self, own_proc: bool) -> Result<Vec<Node>, Attempt> {
        let mut nodes = Nodes::default();
        if self.proc {
            nodes.dir("proc")?;
            nodes.list.push(Node::Proc {
                dest: place("proc")?,
                or_hosts: !own_proc,
            });
        }
        if self.dev {
            nodes.dir("dev")?;
            for name in ["null", "zero", "full", "random", "urandom", "tty"] {
                let source = Path::new("/dev").join(name);
                if source.exists() {
                    let dest = format!("dev/{name}");
                    nodes.file(&dest)?;
                    // A device can be written on a read-only mount; its mode and owner cannot be changed there.
                    nodes.bind(&source, &dest, true)?;
                }
            }
            for (text, at) in [
                ("/proc/self/fd", "dev/fd"),
                ("/proc/self/fd/0", "dev/stdin"),
                ("/proc/self/fd/1", "dev/stdout"),
                ("/proc/self/fd/2", "dev/stderr"),
            ] {
                let text = c_string(text.as_ref(), "a path")?;
                nodes.list.push(Node::Symlink(text, place(at)?));
            }
            nodes.tmpfs("dev/shm")?;
        }
        if self.tmp {
            nodes.tmpfs("tmp")?;
        }
        for bind in &self.binds {
            let setup = |message: String| {
                Attempt::Fatal(SpawnError::Setup(format!(
                    "--bind {}: {message}",
                    bind.source.shown()
                )))
            };
            let metadata = std::fs::metadata(&bind.source).map_err(|e| setup(e.to_string()))?;
            let relative = inside_root(&bind.dest).map_err(setup)?;
            let mut path = PathBuf::new();
            for part in relative.parent().into_iter().flat_map(Path::components) {
                path.push(part);
                nodes.dir(&path)?;
            }
            if metadata.is_dir() {
                nodes.dir(&relative)?;
            } else {
                nodes.file(&relative)?;
            }
            nodes.bind(&bind.source, &relative, bind.read_only)?;
        }
        Ok(nodes.list)
    }
}

/// Collects nodes.
#[derive(Default)]
struct Nodes {
    list: Vec<Node>,
}

impl Nodes {
    fn dir(&mut self, path: impl AsRef<Path>) -> Result<(), Attempt> {
        self.list.push(Node::Dir(place(path)?));
        Ok(())
    }

    fn file(&mut self, path: impl AsRef<Path>) -> Result<(), Attempt> {
        self.list.push(Node::File(place(path)?));
        Ok(())
    }

    fn bind(
        &mut self,
        source: &Path,
        dest: impl AsRef<Path>,
        read_only: bool,
    ) -> Result<(), Attempt> {
        self.list.push(Node::Bind {
            source: c_string(source.as_os_str(), "a path")?,
            dest: place(dest)?,
            read_only,
        });
        Ok(())
    }

    fn tmpfs(&mut self, path: &str) -> Result<(), Attempt> {
        self.dir(path)?;
        self.list.push(Node::Tmpfs {
            dest: place(path)?,
            mode: c"1777",
        });
        Ok(())
    }
}

/// A relative path, split into the parts that the child needs.
fn place(path: impl AsRef<Path>) -> Result<Place, Attempt> {
    let path = path.as_ref();
    let parent = match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    Ok(Place {
        path: c_string(path.as_os_str(), "a path")?,
        parent: c_string(parent.as_os_str(), "a path")?,
        name: c_string(path.file_name().unwrap_or_default(), "a path")?,
    })
}

/// An absolute path without `..`, made relative to the root.
fn inside_root(path: &Path) -> Result<PathBuf, String> {
    let place = path.shown();
    if !path.is_absolute() {
        return Err(format!(
            "{place} is not absolute: give its path in the root"
        ));
    }
    let mut relative = PathBuf::new();
    for part in path.components() {
        match part {
            Component::Normal(name) => relative.push(name),
            Component::ParentDir => return Err(format!("{place} contains `..`")),
            _ => {}
        }
    }
    if relative.as_os_str().is_empty() {
        return Err("cannot replace the root itself".into());
    }
    Ok(relative)
}

pub(super) fn c_string(text: &OsStr, what: &str) -> Result<CString, Attempt> {
    CString::new(text.as_bytes()).map_err(|_| {
        Attempt::Fatal(SpawnError::Setup(format!(
            "{what} contains a NUL byte: {text:?}"
        )))
    })
}

pub(super) fn c_strings(texts: Vec<OsString>, what: &str) -> Result<Vec<CString>, Attempt> {
    texts
        .into_iter()
        .map(|text| {
            CString::new(text.into_vec()).map_err(|e| {
                Attempt::Fatal(SpawnError::Setup(format!(
                    "{what} contains a NUL byte: {e}"
                )))
            })
        })
        .collect()
}
