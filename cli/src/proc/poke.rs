// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Memory through a stopped thread, whatever its protection: `PTRACE_PEEKDATA` and `PTRACE_POKEDATA`, ptrace(2).

use nix::errno::Errno;
use nix::libc;
use nix::sys::ptrace;
use nix::unistd::Pid;

/// Bytes of what ptrace(2) moves at once: a word of the tracer's.
const WORD: usize = size_of::<libc::c_long>();

/// The aligned words that the `size` bytes at `address` lie in: where they start, and what they hold.
fn peek_words(tid: Pid, address: u64, size: usize) -> nix::Result<(usize, Vec<u8>)> {
    let address = usize::try_from(address).map_err(|_| Errno::EFAULT)?;
    let start = address & !(WORD - 1);
    let end = address.checked_add(size).ok_or(Errno::EFAULT)?;
    let mut bytes = Vec::new();
    for at in (start..end).step_by(WORD) {
        let word = ptrace::read(tid, at as ptrace::AddressType)?;
        bytes.extend(word.to_ne_bytes());
    }
    Ok((start, bytes))
}

/// Reads the `size` bytes at `address` through the stopped thread `tid`, execute-only pages too.
pub(super) fn peek(tid: Pid, address: u64, size: usize) -> nix::Result<Vec<u8>> {
    let (start, words) = peek_words(tid, address, size)?;
    let offset = address as usize - start;
    Ok(words[offset..offset + size].to_vec())
}

/// Writes `bytes` at `address` through the stopped thread `tid`, read-only pages too.
pub(super) fn poke(tid: Pid, address: u64, bytes: &[u8]) -> nix::Result<()> {
    let (start, mut words) = peek_words(tid, address, bytes.len())?;
    let offset = address as usize - start;
    words[offset..offset + bytes.len()].copy_from_slice(bytes);
    for (at, word) in (start..).step_by(WORD).zip(words.chunks_exact(WORD)) {
        let word = word.try_into().map_err(|_| Errno::EINVAL)?;
        let word = libc::c_long::from_ne_bytes(word);
        ptrace::write(tid, at as ptrace::AddressType, word)?;
    }
    Ok(())
}
