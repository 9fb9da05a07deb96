// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What decides where a static-PIE is loaded, and whether its start code can move it: all of it tried, not told by
//! versions or by names of file systems.
//!
//! # Safety
//! Maps pages and moves them. All are new ones of this file, at addresses of the kernel's choice; nothing points
//! into them.
#![allow(unsafe_code)]

use std::fs::File;
use std::path::Path;
use std::ptr;

use nix::libc;
use rustix::mm::{MapFlags, ProtFlags, mmap, mmap_anonymous, munmap};

use super::facts::{Aslr, Moving};
use super::kernel::number;

/// What of the kernel's placement is a multiple of this.
const STEP: usize = 2 << 20;

/// The setting of a 64-bit kernel that runs 32-bit programs, for these.
const COMPAT_BITS: &str = "/proc/sys/vm/mmap_rnd_compat_bits";

/// Whether the kernel places 32-bit programs by a setting of their own; others may not read its value.
#[must_use]
pub fn has_compat_bits() -> bool {
    Path::new(COMPAT_BITS).exists()
}

/// What decides where a static-PIE is loaded.
#[must_use]
pub fn aslr() -> Aslr {
    use nix::sys::personality::{self, Persona};
    let randomize_va_space = number(Path::new("/proc/sys/kernel/randomize_va_space"));
    let addr_no_randomize =
        personality::get().is_ok_and(|p| p.contains(Persona::ADDR_NO_RANDOMIZE));
    Aslr {
        randomize_va_space,
        mmap_rnd_bits: number(Path::new("/proc/sys/vm/mmap_rnd_bits")),
        mmap_rnd_compat_bits: number(Path::new(COMPAT_BITS)),
        addr_no_randomize,
        works: randomize_va_space != Some(0) && !addr_no_randomize,
    }
}

/// Whether a file of 2 MiB or more in `folder` is mapped at a multiple of 2 MiB, as the kernel does on file systems
/// with large folios; `None` where no file can be made there.
#[must_use]
pub fn steps(folder: &Path) -> Option<bool> {
    let file = tempfile::tempfile_in(folder).ok()?;
    // Sparse: no block of it is written.
    file.set_len(2 * STEP as u64).ok()?;
    // One after the other, each a page longer than a multiple of the step: without steps they are not all multiples.
    let maps: Vec<usize> = (0..4).map_while(|_| place(&file)).collect();
    for &at in &maps {
        // SAFETY: a mapping of `place`, which nothing points into.
        let _ = unsafe { munmap(at as *mut _, STEP + rustix::param::page_size()) };
    }
    (maps.len() == 4).then(|| maps.iter().all(|at| at % STEP == 0))
}

/// Where the kernel maps `file`.
fn place(file: &File) -> Option<usize> {
    let size = STEP + rustix::param::page_size();
    // SAFETY: a new private mapping at an address of the kernel's choice, which is never read.
    let at = unsafe {
        mmap(
            ptr::null_mut(),
            size,
            ProtFlags::READ,
            MapFlags::PRIVATE,
            file,
            0,
        )
    };
    at.ok().map(|at| at as usize)
}

/// What of the calls that a move takes the kernel has.
#[must_use]
pub fn moving() -> Moving {
    let mut random = [0u8; 8];
    // SAFETY: writes up to eight bytes to `random`.
    let got = unsafe { libc::getrandom(random.as_mut_ptr().cast(), 8, libc::GRND_NONBLOCK) };
    Moving {
        getrandom: got == 8,
        mremap_dontunmap: keeps(),
        pr_set_mm_map: tells(),
    }
}

/// Whether `MREMAP_DONTUNMAP` moves a page of a file, as those of an image are, and leaves the old one mapped. Older
/// kernels do so with anonymous memory alone.
fn keeps() -> bool {
    let size = rustix::param::page_size();
    let Ok(file) = File::open("/proc/self/exe") else {
        return false;
    };
    // SAFETY: a new private mapping at an address of the kernel's choice.
    let from = unsafe {
        let flags = MapFlags::PRIVATE;
        mmap(ptr::null_mut(), size, ProtFlags::READ, flags, &file, 0)
    };
    // SAFETY: another one.
    let to = unsafe { mmap_anonymous(ptr::null_mut(), size, ProtFlags::READ, MapFlags::PRIVATE) };
    let (Ok(from), Ok(to)) = (from, to) else {
        return false;
    };
    let flags = libc::MREMAP_MAYMOVE | libc::MREMAP_FIXED | libc::MREMAP_DONTUNMAP;
    // SAFETY: both pages are those of above; that at `to` is replaced.
    let moved = unsafe { libc::mremap(from, size, size, flags, to) } == to;
    // SAFETY: the old page, if it is still there; the call says so (ENOMEM: nothing is mapped).
    let kept = unsafe { libc::msync(from, size, libc::MS_ASYNC) } == 0;
    // What is not surely mapped is left alone.
    for (page, mapped) in [(from, kept), (to, moved)] {
        if mapped {
            // SAFETY: a page of above, which is mapped.
            let _ = unsafe { munmap(page, size) };
        }
    }
    moved && kept
}

/// Whether a program can tell the kernel where its image is (`PR_SET_MM_MAP`, `CONFIG_CHECKPOINT_RESTORE`).
fn tells() -> bool {
    let mut size: libc::c_uint = 0;
    // SAFETY: PR_SET_MM_MAP_SIZE writes the size of a structure to `size` and changes nothing (prctl(2)).
    let result = unsafe {
        libc::prctl(
            libc::PR_SET_MM,
            libc::PR_SET_MM_MAP_SIZE as libc::c_ulong,
            &raw mut size,
            0 as libc::c_ulong,
            0 as libc::c_ulong,
        )
    };
    result == 0 && size > 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_no_file_can_be_made_nothing_is_said() {
        assert_eq!(steps(Path::new("/proc")), None);
        assert_eq!(steps(Path::new("/nowhere")), None);
    }

    #[test]
    fn a_file_system_in_memory_without_huge_pages_has_no_steps() {
        let shm = Path::new("/dev/shm");
        let huge = std::fs::read_to_string("/sys/kernel/mm/transparent_hugepage/shmem_enabled");
        if huge.is_ok_and(|text| text.contains("[never]")) && shm.is_dir() {
            assert_eq!(steps(shm), Some(false));
        }
    }
}
