// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The file system that a kernel starts with: an archive of the format `newc`
//! (Documentation/driver-api/early-userspace/buffer-format.rst).

/// An archive with an empty `/proc` and the `files`: name, without a slash at the start, and content.
pub fn archive<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Vec<u8> {
    const FOLDER: u32 = 0o040_755;
    const PROGRAM: u32 = 0o100_755;
    let mut archive = Vec::new();
    entry(&mut archive, "proc", FOLDER, &[]);
    for (name, content) in files {
        entry(&mut archive, name, PROGRAM, content);
    }
    entry(&mut archive, "TRAILER!!!", 0, &[]);
    archive
}

fn entry(archive: &mut Vec<u8>, name: &str, mode: u32, content: &[u8]) {
    let size = u32::try_from(content.len()).expect("no program of 4 GiB");
    let name_size = u32::try_from(name.len() + 1).expect("a short name");
    archive.extend(b"070701");
    // ino, mode, uid, gid, nlink, mtime, filesize, maj, min, rmaj, rmin, namesize, chksum
    for field in [0, mode, 0, 0, 1, 0, size, 0, 0, 0, 0, name_size, 0] {
        archive.extend(format!("{field:08X}").bytes());
    }
    archive.extend(name.bytes());
    archive.push(0);
    pad(archive);
    archive.extend(content);
    pad(archive);
}

/// To a multiple of four.
fn pad(archive: &mut Vec<u8>) {
    archive.resize(archive.len().next_multiple_of(4), 0);
}

#[cfg(test)]
mod tests {
    use super::archive;

    #[test]
    fn name_and_content_begin_at_multiples_of_four_and_the_sizes_are_theirs() {
        let bytes = archive([("init", &b"12345"[..])]);
        let text = String::from_utf8_lossy(&bytes);
        let init = text.find("init\0").expect("its name") - 110;
        assert_eq!(init % 4, 0);
        assert_eq!(&text[init..init + 6], "070701");
        assert_eq!(&text[init + 6 + 6 * 8..init + 6 + 7 * 8], "00000005");
        assert_eq!(&text[init + 116..init + 121], "12345");
        assert_eq!(bytes.len() % 4, 0);
        assert!(text.contains("TRAILER!!!\0"));
    }
}
