// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! A file as its segments lay it out in memory.

use crate::elf::addr::LinkAddr;
use crate::elf::class::{Format, Word};
use crate::elf::header::Header;
use crate::elf::memory::{Bytes, Memory, first_word};
use crate::elf::segment::{PT_LOAD, Segment};

/// An executable or shared library as its `PT_LOAD` segments lay it out, read from the bytes of the file.
///
/// ```
/// use piestart::elf::class::Class;
/// use piestart::elf::image::Image;
/// use piestart::elf::memory::Memory;
///
/// # if cfg!(miri) { return }
/// let file = std::fs::read("/proc/self/exe").expect("this program");
/// let image = Image::parse(&file).expect("an ELF file with program headers");
/// assert_eq!(image.format().class, Class::NATIVE);
/// let code = image.bytes(image.header().e_entry, 16).expect("the entry point is in a segment");
/// assert!(code.iter().any(|&byte| byte != 0));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Image<'a> {
    file: Bytes<'a>,
    header: Header,
}

impl<'a> Image<'a> {
    /// The file with these bytes; `None` when they are not an ELF file, or end inside the ELF header.
    #[must_use]
    pub fn parse(file: &'a [u8]) -> Option<Self> {
        let file = Bytes::new(Format::of(file)?, LinkAddr(0), file);
        let header = Header::read(&file, LinkAddr(0))?;
        Some(Self { file, header })
    }

    /// The ELF header.
    #[must_use]
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The program headers, as far as the file has them: none when `e_phentsize` is not their size.
    pub fn segments(&self) -> impl Iterator<Item = Segment> + Clone {
        let file = self.file;
        self.header_addresses()
            .map_while(move |at| Segment::read(&file, at))
    }

    /// Where in the file each program header is.
    fn header_addresses(&self) -> impl Iterator<Item = LinkAddr> + Clone + use<> {
        let size = self.file.format.class.phdr_size();
        let there = Word::from(self.header.e_phentsize) == size;
        let count = if there { self.header.e_phnum } else { 0 };
        let table = LinkAddr(self.header.e_phoff);
        (0..Word::from(count)).map(move |i| table.plus(i * size))
    }

    /// What the file has for `address`, to the end of its segment, and how many bytes of zeros follow that in
    /// memory.
    fn stretch(&self, address: LinkAddr) -> Option<(&'a [u8], Word)> {
        self.header_addresses().find_map(|at| {
            let segment = Segment::read(&self.file, at)?;
            let inside = address.0.wrapping_sub(segment.p_vaddr);
            if segment.p_type != PT_LOAD || inside >= segment.p_memsz {
                return None;
            }
            let offset = Segment::p_offset(&self.file, at)?;
            let filled = Segment::p_filesz(&self.file, at)?.min(segment.p_memsz);
            let left = filled.saturating_sub(inside);
            let first = usize::try_from(offset.checked_add(inside)?).ok()?;
            let end = first.checked_add(usize::try_from(left).ok()?)?;
            let bytes = if left == 0 {
                &[]
            } else {
                self.file.bytes.get(first..end)?
            };
            Some((bytes, segment.p_memsz - inside.max(filled)))
        })
    }

    /// The file's `size` bytes for `address`, when one `PT_LOAD` has them all; not those that the kernel zeroes.
    #[must_use]
    pub fn bytes(&self, address: LinkAddr, size: usize) -> Option<&'a [u8]> {
        self.stretch(address)?.0.get(..size)
    }
}

impl Memory for Image<'_> {
    #[inline]
    fn format(&self) -> Format {
        self.file.format
    }

    fn word(&self, address: LinkAddr) -> Option<Word> {
        let (bytes, zeros) = self.stretch(address)?;
        match first_word(self.file.format, bytes) {
            None if bytes.is_empty() && zeros >= self.file.format.class.word() => Some(0),
            word => word,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::vec;

    use super::*;

    /// A file of 32 bits, big-endian, whose one segment has 8 bytes at 0x2000 and 8 zeroed ones after them.
    fn file() -> std::vec::Vec<u8> {
        let mut file = vec![0; 52];
        file[..6].copy_from_slice(b"\x7fELF\x01\x02");
        file[28..32].copy_from_slice(&52u32.to_be_bytes());
        file[42..44].copy_from_slice(&32u16.to_be_bytes());
        file[44..46].copy_from_slice(&1u16.to_be_bytes());
        for word in [1u32, 84, 0x2000, 0, 8, 16, 6, 4, 0xaaaa_bbbb, 0xcccc_dddd] {
            file.extend(word.to_be_bytes());
        }
        file
    }

    #[test]
    fn an_image_is_read_by_link_address_and_zero_where_the_kernel_zeroes() {
        let file = file();
        let image = Image::parse(&file).expect("ELF");
        let word = |address| image.word(LinkAddr(address));
        assert_eq!(word(0x2000), Some(0xaaaa_bbbb));
        assert_eq!(word(0x2004), Some(0xcccc_dddd));
        assert_eq!(word(0x2008), Some(0));
        assert_eq!(word(0x200c), Some(0));
        assert_eq!(word(0x2006), None, "half of it is in the file");
        assert_eq!(word(0x200e), None, "half of it is in no segment");
        assert_eq!(word(0x1fff), None);
        assert_eq!(image.bytes(LinkAddr(0x2002), 2), Some(&[0xbb, 0xbb][..]));
        assert_eq!(image.bytes(LinkAddr(0x2006), 3), None);
        assert_eq!(image.segments().count(), 1);
        assert_eq!(image.header().e_phnum, 1);
        assert_eq!(image.format(), Format::ELF32_BIG);
    }

    #[test]
    fn an_image_of_any_damage_answers_and_does_not_panic() {
        let whole = file();
        for at in 0..whole.len() {
            for value in [0, 1, 0x7f, 0x80, 0xff] {
                let mut file = whole.clone();
                file[at] = value;
                for end in [at, file.len()] {
                    let Some(image) = Image::parse(&file[..end]) else {
                        continue;
                    };
                    for address in [0, 0x2000, 0x2008, u64::MAX] {
                        let _ = image.word(LinkAddr(address));
                        let _ = image.bytes(LinkAddr(address), 5);
                    }
                    let _ = image.segments().count();
                }
            }
        }
    }
}
