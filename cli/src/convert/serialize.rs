// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What is written: headers and the dynamic table, into the bytes of the output.

use super::draft::{Draft, usize_of};
use super::numbers::Numbers;
use super::raw::{FileHeader, Raw};

impl Draft {
    /// Writes the headers and the dynamic table into the bytes; `entry` is the new `e_entry`.
    pub fn serialize(&mut self, entry: u64) {
        let format = self.format;
        let segments = format.program_headers(&self.segments);
        let place = self.phdrs(self.segments.len());
        self.bytes(place).copy_from_slice(&segments);

        let sections = format.section_headers(&self.sections);
        if !sections.is_empty() {
            let place = self.shdrs();
            self.bytes(place).copy_from_slice(&sections);
        }

        let rows: Vec<u64> = self.dynamic.iter().flat_map(|d| [d.tag, d.value]).collect();
        let mut dynamic = format.words(&rows);
        // DT_NULL, and what is free after it.
        let size = self.dynamic_capacity as u64 * format.class.dyn_size();
        dynamic.resize(usize_of(size), 0);
        let place = self.dynamic_offset..self.dynamic_offset + size;
        self.bytes(place).copy_from_slice(&dynamic);

        if let Some(mut header) = format.file_header(&self.data) {
            header = FileHeader {
                entry,
                phoff: self.phoff,
                shoff: self.shoff,
                phnum: u16::try_from(self.segments.len()).unwrap_or(u16::MAX),
                shnum: u16::try_from(self.sections.len()).unwrap_or(0),
                shstrndx: u16::try_from(self.shstrndx).unwrap_or(0),
                ..header
            };
            format.set_file_header(&mut self.data, &header);
        }
    }
}
