// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Why a file cannot be executed, in words.
//!
//! execve(2) has one number for many reasons: `ENOENT` is a missing file and a missing loader,
//! `ENOEXEC` a foreign architecture, a text file and a damaged header. Here the file is looked at,
//! headers only (a huge file costs no more than a small one), and the reason is told.

use std::ffi::OsStr;
use std::fs::{File, Metadata};
use std::io::{self, Read};
use std::os::fd::{AsFd, AsRawFd};
use std::os::unix::fs::{FileExt, FileTypeExt, MetadataExt};
use std::path::Path;

use nix::errno::Errno;
use object::Endianness;
use object::elf;
use object::read::elf::{FileHeader, ProgramHeader};
use rustix::fs::StatVfsMountFlags;

use crate::elf::Elf;
use crate::machine::known::{self, Known};
use crate::ui::{self, Shown as _};
use crate::{convert, exit};

/// The most bytes of a file that are read to judge it: header, program headers, interpreter name.
const HEAD: usize = 4096;
/// The kernel's own limit for the program header table (`fs/binfmt_elf.c`, `load_elf_phdrs`).
const PHDRS_MAX: u64 = 65536;

/// What a file is, as far as starting it goes.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Kind {
    /// No byte in it.
    Empty,
    /// It begins with `#!`; the interpreter's path.
    Script(String),
    /// Neither ELF nor script; its first bytes, at most four.
    Unknown(Vec<u8>),
    /// ELF whose header does not hold together; which field, and what is wrong with it.
    Damaged(String),
    /// ELF, read as far as its program headers.
    Elf(Image),
}

/// The headers of an ELF file of any class and byte order.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Image {
    /// `e_machine`.
    pub machine: u16,
    /// `ELFCLASS64`?
    pub is_64: bool,
    /// `ELFDATA2LSB`?
    pub little_endian: bool,
    /// `e_type`.
    pub e_type: u16,
    /// `e_entry`.
    pub entry: u64,
    /// `PT_INTERP`, the loader asked for.
    pub interpreter: Option<String>,
    /// Set when a `PT_LOAD` reaches past the end of the file: its index, where it ends, the file's size.
    pub cut_short: Option<(usize, u64, u64)>,
}

impl Image {
    /// What the machine is called, and what emulates it.
    #[must_use]
    pub fn known(&self) -> Option<Known> {
        known::known(self.machine, self.is_64, self.little_endian)
    }

    /// The machine in words, by number when it has no name here.
    #[must_use]
    pub fn machine_words(&self) -> String {
        self.known().map_or_else(
            || format!("machine {} (e_machine)", self.machine),
            |known| known.words.into(),
        )
    }

    /// Can this machine's kernel be asked to run it? True for the host's own architecture and for
    /// the 32-bit one its kernel may also know.
    #[must_use]
    pub fn is_native(&self) -> bool {
        self.known()
            .is_some_and(|known| known::is_native(known.qemu))
    }
}

impl Kind {
    /// Judges `file` by its headers.
    ///
    /// # Errors
    /// A read that failed.
    pub fn read(file: &File) -> io::Result<Self> {
        let size = file.metadata()?.len();
        let mut head = vec![0; HEAD];
        let length = read_up_to(file, &mut head, 0)?;
        head.truncate(length);
        Ok(Self::parse(file, &head, size))
    }

    fn parse(file: &File, head: &[u8], size: u64) -> Self {
        if head.is_empty() {
            return Self::Empty;
        }
        if let Some(rest) = head.strip_prefix(b"#!") {
            let line = rest.split(|&b| b == b'\n').next().unwrap_or(rest);
            let line = String::from_utf8_lossy(line);
            let interpreter = line.split_whitespace().next().unwrap_or_default();
            return Self::Script(ui::visible(interpreter).into_owned());
        }
        if !head.starts_with(&elf::ELFMAG) {
            return Self::Unknown(head[..head.len().min(4)].into());
        }
        if head.len() < 16 {
            return Self::Damaged(format!(
                "it ends inside e_ident, after {} of 16 bytes",
                head.len()
            ));
        }
        match head[4] {
            1 => Self::parse_class::<elf::FileHeader32<Endianness>>(file, head, size, 52),
            2 => Self::parse_class::<elf::FileHeader64<Endianness>>(file, head, size, 64),
            class => Self::Damaged(format!(
                "EI_CLASS is {class}; it must be 1 (32-bit) or 2 (64-bit)"
            )),
        }
    }

    fn parse_class<H: FileHeader<Endian = Endianness>>(
        file: &File,
        head: &[u8],
        size: u64,
        ehsize: usize,
    ) -> Self {
        match Image::read::<H>(file, head, size, ehsize) {
            Ok(image) => Self::Elf(image),
            Err(what) => Self::Damaged(what),
        }
    }
}

impl Image {
    /// Reads the headers of a file of `size` bytes that begins with `head`; what is damaged as an error.
    fn read<H: FileHeader<Endian = Endianness>>(
        file: &File,
        head: &[u8],
        size: u64,
        ehsize: usize,
    ) -> Result<Self, String> {
        let (header, e) = elf_header::<H>(head, ehsize)?;
        let mut image = Self {
            machine: header.e_machine(e).0,
            is_64: header.is_class_64(),
            little_endian: head[5] == 1,
            e_type: header.e_type(e).0,
            entry: header.e_entry(e).into(),
            interpreter: None,
            cut_short: None,
        };
        if image.e_type != elf::ET_EXEC.0 && image.e_type != elf::ET_DYN.0 {
            return Ok(image);
        }
        let (table, count) = program_headers(file, header, e, size)?;
        let Ok((headers, _)) = object::pod::slice_from_bytes::<H::ProgramHeader>(&table, count)
        else {
            return Err("its program headers cannot be read".into());
        };
        for (index, p) in headers.iter().enumerate() {
            let start: u64 = p.p_offset(e).into();
            let length: u64 = p.p_filesz(e).into();
            let end = start.checked_add(length);
            if p.p_type(e) == elf::PT_LOAD {
                if image.cut_short.is_none() && length != 0 && end.is_none_or(|end| end > size) {
                    image.cut_short = Some((index, end.unwrap_or(u64::MAX), size));
                }
            } else if p.p_type(e) == elf::PT_INTERP && image.interpreter.is_none() {
                image.interpreter = Some(interpreter(file, start, length)?);
            }
        }
        if !headers.iter().any(|p| p.p_type(e) == elf::PT_LOAD) {
            return Err("it has no PT_LOAD segment: nothing to load".into());
        }
        // The kernel does not look; the program would end with SIGSEGV, without a word.
        let entered = headers.iter().any(|p| {
            let start: u64 = p.p_vaddr(e).into();
            let size: u64 = p.p_memsz(e).into();
            p.p_type(e) == elf::PT_LOAD && image.entry >= start && image.entry - start < size
        });
        if !entered && image.interpreter.is_none() && image.entry != 0 {
            return Err(format!(
                "e_entry is {:#x}, which no PT_LOAD segment holds: there is nothing to start at",
                image.entry
            ));
        }
        Ok(image)
    }
}

/// The ELF header in `head`, if it is one of the class and byte order that it names.
fn elf_header<H: FileHeader<Endian = Endianness>>(
    head: &[u8],
    ehsize: usize,
) -> Result<(&H, Endianness), String> {
    if head.len() < ehsize {
        return Err(format!(
            "it ends inside the ELF header, after {} of {ehsize} bytes",
            head.len()
        ));
    }
    if !matches!(head[5], 1 | 2) {
        return Err(format!(
            "EI_DATA is {}; it must be 1 (little-endian) or 2 (big-endian)",
            head[5]
        ));
    }
    // The header checks class, byte order and version.
    let Ok(header) = H::parse(head) else {
        return Err(format!("EI_VERSION is {}; it must be 1", head[6]));
    };
    let Ok(e) = header.endian() else {
        return Err(format!("EI_DATA is {}", head[5]));
    };
    let e_type = header.e_type(e).0;
    // The kernel looks at neither EI_CLASS nor EI_DATA, so its answer would be about something else.
    let swapped = e_type.swap_bytes();
    if e_type > elf::ET_CORE.0 && (elf::ET_REL.0..=elf::ET_CORE.0).contains(&swapped) {
        return Err(format!(
            "EI_DATA is {} ({}-endian), and the header is in the other byte order",
            head[5],
            if head[5] == 1 { "little" } else { "big" },
        ));
    }
    let other_class = usize::from(header.e_ehsize(e)) != ehsize
        && (header.e_phnum(e) == 0
            || usize::from(header.e_phentsize(e)) != size_of::<H::ProgramHeader>());
    if other_class && (e_type == elf::ET_EXEC.0 || e_type == elf::ET_DYN.0) {
        return Err(format!(
            "EI_CLASS is {} ({}-bit), and the header is not one of that class: e_ehsize is {}, not {ehsize}",
            head[4],
            if head[4] == 1 { 32 } else { 64 },
            header.e_ehsize(e),
        ));
    }
    Ok((header, e))
}

/// The bytes of the program headers of a file of `size` bytes, and how many headers they are.
fn program_headers<H: FileHeader<Endian = Endianness>>(
    file: &File,
    header: &H,
    e: Endianness,
    size: u64,
) -> Result<(Vec<u8>, usize), String> {
    let count = usize::from(header.e_phnum(e));
    let entry_size = size_of::<H::ProgramHeader>();
    if count == 0 {
        return Err("e_phnum is 0: it has no program headers, so nothing to load".into());
    }
    if usize::from(header.e_phentsize(e)) != entry_size {
        return Err(format!(
            "e_phentsize is {}; it must be {entry_size}",
            header.e_phentsize(e)
        ));
    }
    let offset: u64 = header.e_phoff(e).into();
    let length = (count * entry_size) as u64;
    if length > PHDRS_MAX {
        return Err(format!("e_phnum is {count}: more than the kernel takes"));
    }
    if offset.checked_add(length).is_none_or(|end| end > size) {
        return Err(format!(
            "its program headers (e_phoff {offset:#x}, {length} bytes) reach past the end of the file, at {size:#x}"
        ));
    }
    let mut table = vec![0; count * entry_size];
    if !matches!(read_up_to(file, &mut table, offset), Ok(n) if n == table.len()) {
        return Err("its program headers cannot be read".into());
    }
    Ok((table, count))
}

/// The loader's path, from the `length` bytes at `start` that `PT_INTERP` names.
fn interpreter(file: &File, start: u64, length: u64) -> Result<String, String> {
    // The kernel's bounds: at least one byte and its NUL, at most PATH_MAX.
    let Some(length) = usize::try_from(length)
        .ok()
        .filter(|n| (2..=4096).contains(n))
    else {
        return Err(format!(
            "PT_INTERP has p_filesz {length}; 2 to 4096 are possible"
        ));
    };
    let mut name = vec![0; length];
    if !matches!(read_up_to(file, &mut name, start), Ok(n) if n == length) {
        return Err("PT_INTERP reaches past the end of the file".into());
    }
    if name.pop() != Some(0) {
        return Err("PT_INTERP is not a NUL-terminated string".into());
    }
    Ok(ui::text(&name))
}

/// Reads until `buffer` is full or the file ends; the number of bytes read.
fn read_up_to(file: &File, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
    let mut done = 0;
    while done < buffer.len() {
        match file.read_at(&mut buffer[done..], offset.saturating_add(done as u64)) {
            Ok(0) => break,
            Ok(n) => done += n,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    Ok(done)
}

/// A reason, ready to print after the file's name.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Diagnosis {
    /// [`exit::NOT_FOUND`] or [`exit::NOT_EXECUTABLE`].
    pub code: u8,
    /// What is wrong and what to do, without the file's name.
    pub message: String,
}

impl Diagnosis {
    fn cannot(message: impl Into<String>) -> Self {
        Self {
            code: exit::NOT_EXECUTABLE,
            message: message.into(),
        }
    }
}

/// Why `path` cannot even be opened for execution: it is missing, out of reach, or not a file.
#[must_use]
pub fn cannot_open(path: &Path, error: &io::Error) -> Diagnosis {
    match error.raw_os_error().map(Errno::from_raw) {
        Some(Errno::ENOENT | Errno::ENOTDIR) => {
            let mut message = crate::io::cause(path, error);
            let bare = path.parent() == Some(Path::new(""));
            if bare && let Ok(found) = which::which(path) {
                message = format!(
                    "no such file here; PATH is not searched (it would find {})",
                    found.shown()
                );
            }
            Diagnosis {
                code: exit::NOT_FOUND,
                message,
            }
        }
        Some(Errno::EACCES) => {
            Diagnosis::cannot("a folder on the way to it may not be searched (permission denied)")
        }
        Some(Errno::ELOOP) => Diagnosis::cannot("too many symbolic links on the way to it"),
        _ => Diagnosis::cannot(error.to_string()),
    }
}

/// Why something that is not a regular file cannot be run; `None` for a regular file.
#[must_use]
pub fn not_a_file(metadata: &Metadata) -> Option<Diagnosis> {
    let kind = metadata.file_type();
    let what = if kind.is_file() {
        return None;
    } else if kind.is_dir() {
        "a directory"
    } else if kind.is_fifo() {
        "a FIFO"
    } else if kind.is_socket() {
        "a socket"
    } else {
        "a device"
    };
    Some(Diagnosis::cannot(format!("is {what}, not a program")))
}

/// What can be said before trying: a file that the kernel would refuse, or start only to let it
/// crash. `None` means that only trying will tell.
#[must_use]
pub fn before_exec(kind: &Kind) -> Option<Diagnosis> {
    match kind {
        Kind::Elf(image) => {
            if let Some((index, end, size)) = image.cut_short {
                return Some(Diagnosis::cannot(format!(
                    "is cut short: program header {index} (PT_LOAD) ends at byte {end:#x} of the file, which ends at {size:#x}; get a whole copy of it"
                )));
            }
            if image.e_type == elf::ET_DYN.0 && image.entry == 0 && image.interpreter.is_none() {
                return Some(Diagnosis::cannot(
                    "is a shared library (e_entry is 0): it has no place to start at",
                ));
            }
            None
        }
        Kind::Damaged(what) => Some(Diagnosis::cannot(format!("is a damaged ELF file: {what}"))),
        _ => None,
    }
}

/// Why execveat(2) of the file answered `errno`.
///
/// `metadata` is the file's, `kind` what [`Kind::read`] found (`None` when it may be executed but
/// not read), `file` any descriptor of it, and `empty_root` tells whether the program was to see
/// another root than ours.
#[must_use]
pub fn after_exec(
    errno: Errno,
    metadata: &Metadata,
    kind: Option<&Kind>,
    file: impl AsFd,
    empty_root: bool,
) -> Diagnosis {
    let root = if empty_root {
        "the empty root"
    } else {
        "this machine"
    };
    match (errno, kind) {
        (Errno::EACCES | Errno::EPERM, _) => {
            let noexec = rustix::fs::fstatvfs(file)
                .is_ok_and(|vfs| vfs.f_flag.contains(StatVfsMountFlags::NOEXEC));
            if metadata.mode() & 0o111 == 0 {
                return Diagnosis::cannot(format!(
                    "is not executable (mode {:04o}); chmod +x makes it so",
                    metadata.mode() & 0o7777
                ));
            }
            if noexec {
                return Diagnosis::cannot(
                    "lies on a file system that is mounted noexec; copy it to another",
                );
            }
            Diagnosis::cannot(format!(
                "may not be executed by this user (mode {:04o}, owner {})",
                metadata.mode() & 0o7777,
                metadata.uid()
            ))
        }
        (_, Some(Kind::Script(interpreter))) => Diagnosis::cannot(format!(
            "is a script for {interpreter}, and {root} has neither that nor the script: give a static-PIE, or run the interpreter itself with --bind for all it needs"
        )),
        (
            Errno::ENOENT,
            Some(Kind::Elf(Image {
                interpreter: Some(loader),
                ..
            })),
        ) => needs_loader(loader, root, file),
        (Errno::ENOEXEC, Some(Kind::Empty)) => {
            Diagnosis::cannot("is empty (0 bytes): nothing to run")
        }
        (Errno::ENOEXEC, Some(Kind::Unknown(bytes))) => {
            let bytes: Vec<String> = bytes.iter().map(|b| format!("{b:02x}")).collect();
            Diagnosis::cannot(format!(
                "is neither an ELF file nor a script: it begins with {}, not with 7f 45 4c 46",
                bytes.join(" ")
            ))
        }
        (Errno::ENOEXEC | Errno::EINVAL, Some(Kind::Elf(image))) => not_loadable(image),
        (
            Errno::ELIBBAD | Errno::EIO,
            Some(Kind::Elf(Image {
                interpreter: Some(loader),
                ..
            })),
        ) => Diagnosis::cannot(format!(
            "its loader {loader} is itself not a loadable ELF file"
        )),
        (Errno::ETXTBSY, _) => {
            Diagnosis::cannot("is being written by some process (text file busy)")
        }
        (Errno::E2BIG, _) => Diagnosis::cannot("has too long a list of arguments and environment"),
        (Errno::ENOMEM, _) => Diagnosis::cannot("needs more memory than there is"),
        (errno, _) => Diagnosis::cannot(format!("execveat: {} ({errno:?})", errno.desc())),
    }
}

/// More of a file is not read to say what would help.
const LARGEST: u64 = 1 << 30;

/// A program whose `loader` `root` does not have; `file` is any descriptor of it.
#[must_use]
pub fn needs_loader(loader: &str, root: &str, file: impl AsFd) -> Diagnosis {
    // The descriptor may be one that cannot be read from; the file that it stands for can.
    let path = format!("/proc/self/fd/{}", file.as_fd().as_raw_fd());
    let data = File::open(&path)
        .ok()
        .filter(|file| file.metadata().is_ok_and(|m| m.len() <= LARGEST))
        .and_then(|mut file| {
            let mut data = Vec::new();
            file.read_to_end(&mut data).ok().map(|_| data)
        });
    let elf = data.and_then(|data| Elf::parse(Path::new(&path), data).ok());
    let way_out = match elf.as_ref().map(convert::transform::would_convert) {
        Some(Ok(true)) => "`piestart convert` can remove that need".into(),
        Some(Err(convert::Refusal::Unsuitable { way_out, .. })) => way_out,
        _ => "link it as a static-PIE (cc -static-pie)".to_owned(),
    };
    Diagnosis::cannot(format!(
        "is dynamically linked: it asks for the loader {loader}, which {root} does not have; {way_out}, or --bind brings the loader and its libraries in"
    ))
}

/// An ELF file that the kernel does not take.
fn not_loadable(image: &Image) -> Diagnosis {
    let what = match elf::FileType(image.e_type) {
        elf::ET_REL => Some(
            "is an object file (ET_REL): link it first, for instance with `piestart link`".into(),
        ),
        elf::ET_CORE => Some("is a core dump (ET_CORE), not a program".into()),
        elf::ET_EXEC | elf::ET_DYN => None,
        other => Some(format!(
            "is a damaged ELF file: e_type is {}, neither ET_EXEC nor ET_DYN",
            other.0
        )),
    };
    if let Some(what) = what {
        return Diagnosis::cannot(what);
    }
    if image.is_native() {
        return Diagnosis::cannot(format!(
            "is refused by the kernel: either a header is damaged, or it is built without {} programs",
            image.machine_words()
        ));
    }
    let help = image.known().map_or(String::new(), |Known { qemu, .. }| {
        format!("; `--qemu auto` runs it where qemu-{qemu}-static is installed (Debian: qemu-user-static)")
    });
    Diagnosis::cannot(format!(
        "is for {}, and this machine is {}{help}",
        image.machine_words(),
        std::env::consts::ARCH
    ))
}

/// The file's name and a diagnosis as one line.
#[must_use]
pub fn line(path: &OsStr, diagnosis: &Diagnosis) -> String {
    format!("{}: {}", Path::new(path).shown(), diagnosis.message)
}
