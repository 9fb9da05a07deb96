// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The program's standard streams.

use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;

use super::isolation::{Attempt, SpawnError};

/// One of the program's standard streams.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Stdio {
    /// The caller's.
    #[default]
    Inherit,
    /// `/dev/null`.
    Null,
    /// A pipe whose other end is in the [`Child`](super::Child).
    Piped,
}

/// The ends of the standard streams.
pub(super) struct Streams {
    pub(super) ours: [Option<File>; 3],
    pub(super) theirs: [Option<OwnedFd>; 3],
}

impl Streams {
    pub(super) fn open(wanted: [Stdio; 3]) -> io::Result<Self> {
        let mut streams = Self {
            ours: [None, None, None],
            theirs: [None, None, None],
        };
        for (index, wanted) in wanted.into_iter().enumerate() {
            match wanted {
                Stdio::Inherit => {}
                Stdio::Null => {
                    let null = File::options()
                        .read(index == 0)
                        .write(index != 0)
                        .open("/dev/null")?;
                    streams.theirs[index] = Some(null.into());
                }
                Stdio::Piped => {
                    let (reader, writer) = io::pipe()?;
                    let (reader, writer) = (OwnedFd::from(reader), OwnedFd::from(writer));
                    let (ours, theirs) = if index == 0 {
                        (writer, reader)
                    } else {
                        (reader, writer)
                    };
                    streams.ours[index] = Some(ours.into());
                    streams.theirs[index] = Some(theirs);
                }
            }
        }
        Ok(streams)
    }
}

/// Refuses an inherited stream that is a folder: from there openat(2) leads to everything below it and above it.
pub(super) fn refuse_folders(wanted: [Stdio; 3]) -> Result<(), Attempt> {
    let names = ["standard input", "standard output", "standard error"];
    let given = [
        rustix::fs::fstat(io::stdin()),
        rustix::fs::fstat(io::stdout()),
        rustix::fs::fstat(io::stderr()),
    ];
    for ((name, given), wanted) in names.into_iter().zip(given).zip(wanted) {
        let is_folder =
            given.is_ok_and(|stat| rustix::fs::FileType::from_raw_mode(stat.st_mode).is_dir());
        if wanted == Stdio::Inherit && is_folder {
            return Err(Attempt::Fatal(SpawnError::Setup(format!(
                "{name} is a folder, which leads out of the empty root; use another, for instance {}",
                if name == "standard input" {
                    "</dev/null"
                } else {
                    ">/dev/null"
                }
            ))));
        }
    }
    Ok(())
}
