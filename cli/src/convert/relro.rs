// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Which pages the start code protects and seals.

use std::ops::Range;

use object::elf;
use piestart::elf::relro::Bounds;
use piestart::elf::relro::Runs;

use super::draft::Draft;
use super::header_checks::MIN_PAGE;
use crate::elf::Segment;
use crate::seal::Seal;

impl Draft {
    /// Completes each `PT_GNU_RELRO` to the end of its last page, when nothing else lies there.
    ///
    /// A loader that rounds the end down would leave that page writable. The smallest page counts, which the kernel maps
    /// whatever `p_memsz` says: GNU strip takes back what no section asks for. The start code, which knows what comes
    /// next, rounds up itself on larger pages. Returns how far the ends moved.
    pub fn complete_relro(&mut self) -> u64 {
        let relros: Vec<usize> = (0..self.segments.len())
            .filter(|&i| self.segments[i].p_type == elf::PT_GNU_RELRO.0)
            .collect();
        relros.into_iter().map(|i| self.complete(i)).sum()
    }

    fn complete(&mut self, relro: usize) -> u64 {
        let end = self.segments[relro].p_vaddr + self.segments[relro].p_memsz;
        let Some(load) = self.segments.iter().position(|s| {
            s.p_type == elf::PT_LOAD.0
                && s.p_vaddr <= self.segments[relro].p_vaddr
                && s.p_vaddr + s.p_memsz == end
        }) else {
            return 0;
        };
        let target = end.next_multiple_of(MIN_PAGE);
        if self
            .next_load(end)
            .is_some_and(|next| next.p_vaddr < target)
        {
            return 0;
        }
        self.segments[load].p_memsz += target - end;
        self.segments[relro].p_memsz += target - end;
        target - end
    }
}

/// The rows after the start code.
pub(super) struct Rows {
    pub(super) relro: Vec<Bounds>,
    pub(super) sealed: Vec<Bounds>,
    pub(super) seal: bool,
}

impl Rows {
    pub(super) fn len(&self) -> usize {
        self.relro.len() + self.sealed.len()
    }
}

/// Which pages the start code protects, and which it seals besides: `own` are its own ones, by which a segment grows.
pub(super) fn rows(draft: &Draft, seal: Seal, own: Option<Range<u64>>) -> Rows {
    let plain = |s: &Segment| piestart::elf::segment::Segment {
        p_type: s.p_type,
        p_flags: s.p_flags,
        p_vaddr: s.p_vaddr,
        p_memsz: s.p_memsz,
    };
    let relro: Vec<Bounds> = Runs::of(draft.segments.iter().map(plain)).collect();
    let mut sealed: Vec<Bounds> = Vec::new();
    let page = MIN_PAGE;
    let constant = draft.loads().filter(|s| !s.is_writable() && s.p_memsz > 0);
    let constant = constant.map(|s| (s.p_vaddr, s.p_vaddr + s.p_memsz));
    let mut constant: Vec<(u64, u64)> = constant
        .chain(own.map(|own| (own.start, own.end)))
        .collect();
    constant.sort_unstable();
    if !matches!(seal, Seal::Image | Seal::All) {
        constant.clear();
    }
    for (start, end) in constant {
        match sealed.last_mut() {
            // One call for mappings without a gap between them.
            Some(last) if last.end.next_multiple_of(page) >= start / page * page => {
                last.end = last.end.max(end)
            }
            _ => sealed.push(Bounds {
                start,
                end,
                before: 0,
                after: u64::MAX,
            }),
        }
    }
    Rows {
        relro,
        sealed,
        seal: seal != Seal::None,
    }
}
