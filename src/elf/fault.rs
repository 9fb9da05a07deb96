// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Every fault of the start code: its number, its text and the exit status.
//!
//! The texts are one string of bytes, not a table of strings: a table would hold addresses, and
//! addresses need the relocation that may just have failed.

/// The exit status of a program that could not be started.
pub const EXIT_STATUS: i32 = 127;

/// What went wrong. The number is the place of its text in the list of texts.
///
/// ```
/// use piestart::elf::fault::Fault;
///
/// assert_eq!(Fault::Needed.text(), "DT_NEEDED; link statically");
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
#[repr(u32)]
pub enum Fault {
    /// A relocation of a type that is not handled.
    UnknownRelocation = 0,
    /// A relocation whose place is not in a writable segment.
    PlaceOutside = 1,
    /// A table of which a part is not in a segment.
    TableOutside = 2,
    /// `DT_RELAENT`, `DT_RELENT`, `DT_RELRENT` or `DT_SYMENT` is not the size of an entry.
    EntrySize = 3,
    /// The size of a table is not a multiple of the size of its entries.
    TableSize = 4,
    /// `DT_TEXTREL` or `DF_TEXTREL`.
    TextRelocation = 5,
    /// A symbol that is not defined and not weak.
    Undefined = 6,
    /// A RELR table that begins with a bitmap.
    RelrBitmap = 7,
    /// `mprotect` refused to make RELRO read-only.
    RelroRefused = 8,
    /// No memory for thread-local storage.
    TlsRefused = 9,
    /// No program headers where `__ehdr_start` and `AT_PHDR` point.
    NoHeaders = 10,
    /// `DT_NEEDED`: the program wants a shared library.
    Needed = 11,
    /// `AT_PAGESZ` is missing or is not a page size.
    PageSize = 12,
    /// `PT_TLS` contradicts itself, or its template is not in the image.
    TlsHeader = 13,
    /// The thread pointer cannot be set.
    ThreadPointer = 14,
    /// A table of relocations of a kind that this start code does not apply.
    UnknownTable = 15,
    /// All is done, and the word that tells is not relocated: a table or `PT_DYNAMIC` is missing.
    NotRelocated = 16,
    /// Neither where `PT_DYNAMIC` is nor `e_entry` says where the image is.
    Moved = 17,
    /// An init or fini function that is not in the image's code.
    FunctionOutside = 18,
    /// A relocation of another type among the first, which `DT_RELACOUNT` or `DT_RELCOUNT` says are `RELATIVE`.
    NotRelative = 19,
    /// `PT_GNU_RELRO` reaches past the image, or does not hold what every linker puts there.
    RelroHeader = 20,
    /// The kernel moved a part of the image to the place drawn for it, refused another, and then to move the
    /// first one back.
    MoveRefused = 21,
}

/// The last text. Start code without the mover does not carry it.
#[cfg(any(feature = "aslr", not(feature = "start")))]
macro_rules! text_of_the_mover {
    () => {
        "mremap of the image at @ refused; use --aslr=kernel\0"
    };
}
#[cfg(not(any(feature = "aslr", not(feature = "start"))))]
macro_rules! text_of_the_mover {
    () => {
        ""
    };
}

/// The texts in the order of [`Fault`], each ended by a zero byte. `#` stands for the fault's value in
/// decimal (in hexadecimal from 2^32 on), `@` for its place in hexadecimal, `$` for a name.
pub const TEXTS: &[u8] = concat!(
    "\
relocation type # at @ is not supported; link statically\0\
relocation at @: not writable\0\
table DT_ # at @: not in memory\0\
wrong entry size: DT_ #\0\
wrong table size: DT_ #\0\
text relocations; use -fPIE\0\
symbol $ at @ is undefined; link it\0\
RELR bitmap at @, no address\0\
mprotect RELRO at @: errno #\0\
no # bytes for TLS\0\
no program headers\0\
DT_NEEDED; link statically\0\
AT_PAGESZ is #, not a page size\0\
PT_TLS is damaged: # bytes at @; link anew\0\
no thread pointer: errno #\0\
relocation table DT_ @ is not supported; use --pack-dyn-relocs=none\0\
not relocated: PT_DYNAMIC or a table in it is missing; link again\0\
PT_DYNAMIC is not at _DYNAMIC, and e_entry is changed; link again\0\
DT_ # calls @: not code\0\
relocation type # at @, where DT_RELACOUNT says RELATIVE\0\
PT_GNU_RELRO is damaged: # bytes at @; link anew\0",
    text_of_the_mover!()
)
.as_bytes();

impl Fault {
    /// The text, with its `#`, `@` and `$` still in it.
    #[must_use]
    pub fn text(self) -> &'static str {
        let text = TEXTS
            .split(|&byte| byte == 0)
            .nth(self as usize)
            .unwrap_or_default();
        core::str::from_utf8(text).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_has_its_own_text() {
        assert!(
            Fault::UnknownRelocation
                .text()
                .starts_with("relocation type #")
        );
        assert!(Fault::RelrBitmap.text().starts_with("RELR"));
        assert!(Fault::Needed.text().starts_with("DT_NEEDED"));
        assert!(Fault::PageSize.text().starts_with("AT_PAGESZ"));
        assert!(Fault::ThreadPointer.text().starts_with("no thread"));
        assert!(Fault::FunctionOutside.text().ends_with("not code"));
        assert!(Fault::NotRelative.text().ends_with("says RELATIVE"));
        assert!(Fault::RelroHeader.text().starts_with("PT_GNU_RELRO"));
        let last = if cfg!(any(feature = "aslr", not(feature = "start"))) {
            Fault::MoveRefused
        } else {
            Fault::RelroHeader
        };
        assert_eq!(TEXTS.iter().filter(|&&b| b == 0).count(), last as usize + 1);
    }
}
