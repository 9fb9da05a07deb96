// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! A small x86_64 PIE, made here byte by byte in the shape that Go's linker gives its own: a loader
//! asked for, relative relocations in a table of their own, small dynamic tables after it, RELRO
//! that ends inside a page. It exits with 42 when every pointer in RELRO was relocated, else with 1.

/// Link address of the first byte of the file; not 0, as in Go.
pub const BASE: u64 = 0x40_0000;
/// Where the parts are in the file, and in memory less [`BASE`].
pub const INTERP: u64 = 0xfe4;
pub const TEXT: u64 = 0x1000;
pub const RODATA: u64 = 0x2000;
pub const RELA: u64 = RODATA + 0x40;

/// What the file is to look like.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// How many pointers are relocated.
    pub pointers: u64,
    /// Section headers are there.
    pub sections: bool,
    /// The gap after the program headers is free; else it holds bytes that nothing may overwrite.
    pub header_room: bool,
    /// Nothing lies between the code and the page's end.
    pub text_room: bool,
    /// `PT_TLS` p_memsz, with nothing in the file.
    pub tls: u64,
}

impl Default for Shape {
    fn default() -> Self {
        Self {
            pointers: 2000,
            sections: true,
            header_room: true,
            text_room: true,
            tls: 0,
        }
    }
}

/// One section header to be.
struct Section {
    name: &'static str,
    sh_type: u32,
    sh_flags: u64,
    sh_addr: u64,
    sh_offset: u64,
    sh_size: u64,
    sh_link: u32,
    sh_entsize: u64,
    sh_addralign: u64,
}

fn put(file: &mut Vec<u8>, at: u64, bytes: &[u8]) {
    let at = at as usize;
    if file.len() < at + bytes.len() {
        file.resize(at + bytes.len(), 0);
    }
    file[at..at + bytes.len()].copy_from_slice(bytes);
}

fn words(values: &[u64]) -> Vec<u8> {
    values.iter().flat_map(|v| v.to_le_bytes()).collect()
}

fn page(offset: u64) -> u64 {
    offset.next_multiple_of(0x1000)
}

/// The file of `shape`, and extra dynamic entries in front of the others.
pub fn file(shape: Shape, extra: &[(u64, u64)]) -> Vec<u8> {
    let n = shape.pointers;
    let dynstr = RELA + n * 24;
    let hash = (dynstr + 32).next_multiple_of(8);
    let dynsym = hash + 24;
    let rodata_end = dynsym + 24;
    let relro = page(rodata_end);
    let dynamic = relro + n * 8;
    let entries = 14 + extra.len() as u64;
    let relro_end = dynamic + entries * 16;
    let data = page(relro_end);
    let data_end = data + 0x40;
    let bss = 0x100;

    let mut file = Vec::new();
    put(&mut file, INTERP, b"/lib64/ld-linux-x86-64.so.2\0");
    if !shape.header_room {
        put(&mut file, 0x400, &[0xee; (INTERP - 0x400) as usize]);
    }

    // lea target(%rip), %rdi; lea pointers(%rip), %rsi; mov $n, %ecx
    let mut text = vec![0xf3, 0x0f, 0x1e, 0xfa];
    text.extend([0x48, 0x8d, 0x3d]);
    text.extend(((data as i64 - (TEXT as i64 + 11)) as i32).to_le_bytes());
    text.extend([0x48, 0x8d, 0x35]);
    text.extend(((relro as i64 - (TEXT as i64 + 18)) as i32).to_le_bytes());
    text.push(0xb9);
    text.extend((n as u32).to_le_bytes());
    // 1: cmp %rdi, (%rsi); jne 2f; add $8, %rsi; dec %ecx; jnz 1b
    text.extend([
        0x48, 0x39, 0x3e, 0x75, 0x14, 0x48, 0x83, 0xc6, 0x08, 0xff, 0xc9, 0x75, 0xf3,
    ]);
    // exit_group(42); 2: exit_group(1)
    text.extend([0xbf, 42, 0, 0, 0, 0xb8, 0xe7, 0, 0, 0, 0x0f, 0x05]);
    text.extend([0xbf, 1, 0, 0, 0, 0xb8, 0xe7, 0, 0, 0, 0x0f, 0x05]);
    let text_size = if shape.text_room {
        text.len() as u64
    } else {
        0x1000
    };
    put(&mut file, TEXT, &text);
    if !shape.text_room {
        put(
            &mut file,
            TEXT + text.len() as u64,
            &vec![0xcc; 0x1000 - text.len()],
        );
    }

    put(
        &mut file,
        RODATA,
        b"something constant that stays where it is",
    );
    for i in 0..n {
        put(
            &mut file,
            RELA + i * 24,
            &words(&[BASE + relro + i * 8, 8, BASE + data]),
        );
    }
    put(&mut file, dynstr, b"\0liblonely.so\0");
    put(
        &mut file,
        hash,
        &[1u32, 1, 0, 0, 0, 0].map(u32::to_le_bytes).concat(),
    );
    put(&mut file, dynsym, &[0; 24]);

    let mut table: Vec<u64> = extra
        .iter()
        .flat_map(|(tag, value)| [*tag, *value])
        .collect();
    table.extend([
        4,
        BASE + hash,
        6,
        BASE + dynsym,
        11,
        24,
        5,
        BASE + dynstr,
        10,
        32,
    ]);
    table.extend([
        7,
        BASE + RELA,
        8,
        n * 24,
        9,
        24,
        3,
        BASE + data,
        21,
        0,
        0x6fff_fffb,
        0,
    ]);
    put(&mut file, dynamic, &words(&table));
    put(&mut file, relro_end, &[]);
    put(&mut file, data, b"the target of every pointer");
    put(&mut file, data_end, &[]);

    let mut shoff = 0;
    let mut shnum = 0;
    if shape.sections {
        let rela_sections = [
            Section {
                name: ".interp",
                sh_type: 1,
                sh_flags: 2,
                sh_addr: BASE + INTERP,
                sh_offset: INTERP,
                sh_size: 28,
                sh_link: 0,
                sh_entsize: 0,
                sh_addralign: 1,
            },
            Section {
                name: ".text",
                sh_type: 1,
                sh_flags: 6,
                sh_addr: BASE + TEXT,
                sh_offset: TEXT,
                sh_size: text_size,
                sh_link: 0,
                sh_entsize: 0,
                sh_addralign: 16,
            },
            Section {
                name: ".rodata",
                sh_type: 1,
                sh_flags: 2,
                sh_addr: BASE + RODATA,
                sh_offset: RODATA,
                sh_size: 0x40,
                sh_link: 0,
                sh_entsize: 0,
                sh_addralign: 8,
            },
            Section {
                name: ".rela",
                sh_type: 4,
                sh_flags: 2,
                sh_addr: BASE + RELA,
                sh_offset: RELA,
                sh_size: n * 24,
                sh_link: 7,
                sh_entsize: 24,
                sh_addralign: 8,
            },
            Section {
                name: ".dynstr",
                sh_type: 3,
                sh_flags: 2,
                sh_addr: BASE + dynstr,
                sh_offset: dynstr,
                sh_size: 32,
                sh_link: 0,
                sh_entsize: 0,
                sh_addralign: 1,
            },
            Section {
                name: ".hash",
                sh_type: 5,
                sh_flags: 2,
                sh_addr: BASE + hash,
                sh_offset: hash,
                sh_size: 24,
                sh_link: 7,
                sh_entsize: 4,
                sh_addralign: 8,
            },
            Section {
                name: ".dynsym",
                sh_type: 11,
                sh_flags: 2,
                sh_addr: BASE + dynsym,
                sh_offset: dynsym,
                sh_size: 24,
                sh_link: 5,
                sh_entsize: 24,
                sh_addralign: 8,
            },
            Section {
                name: ".data.rel.ro",
                sh_type: 1,
                sh_flags: 3,
                sh_addr: BASE + relro,
                sh_offset: relro,
                sh_size: n * 8,
                sh_link: 0,
                sh_entsize: 0,
                sh_addralign: 8,
            },
            Section {
                name: ".dynamic",
                sh_type: 6,
                sh_flags: 3,
                sh_addr: BASE + dynamic,
                sh_offset: dynamic,
                sh_size: entries * 16,
                sh_link: 5,
                sh_entsize: 16,
                sh_addralign: 8,
            },
            Section {
                name: ".data",
                sh_type: 1,
                sh_flags: 3,
                sh_addr: BASE + data,
                sh_offset: data,
                sh_size: 0x40,
                sh_link: 0,
                sh_entsize: 0,
                sh_addralign: 8,
            },
            Section {
                name: ".bss",
                sh_type: 8,
                sh_flags: 3,
                sh_addr: BASE + data_end,
                sh_offset: data_end,
                sh_size: bss,
                sh_link: 0,
                sh_entsize: 0,
                sh_addralign: 8,
            },
        ];
        let taken = Section {
            name: ".taken",
            sh_type: 1,
            sh_flags: 2,
            sh_addr: BASE + 0x400,
            sh_offset: 0x400,
            sh_size: INTERP - 0x400,
            sh_link: 0,
            sh_entsize: 0,
            sh_addralign: 1,
        };
        let mut all: Vec<Section> = rela_sections.into();
        if !shape.header_room {
            all.push(taken);
        }
        let mut names = vec![0];
        let names_offset = file.len() as u64;
        let mut headers = vec![0; 64];
        let mut header = |name: u32, s: &Section| {
            headers.extend(name.to_le_bytes());
            headers.extend(s.sh_type.to_le_bytes());
            headers.extend(words(&[s.sh_flags, s.sh_addr, s.sh_offset, s.sh_size]));
            headers.extend(s.sh_link.to_le_bytes());
            headers.extend(0u32.to_le_bytes());
            headers.extend(words(&[s.sh_addralign, s.sh_entsize]));
        };
        for s in &all {
            header(names.len() as u32, s);
            names.extend(s.name.bytes());
            names.push(0);
        }
        let own = names.len() as u32;
        names.extend(b".shstrtab\0");
        let shstrtab = Section {
            name: ".shstrtab",
            sh_type: 3,
            sh_flags: 0,
            sh_addr: 0,
            sh_offset: names_offset,
            sh_size: names.len() as u64,
            sh_link: 0,
            sh_entsize: 0,
            sh_addralign: 1,
        };
        header(own, &shstrtab);
        shnum = all.len() + 2;
        put(&mut file, names_offset, &names);
        shoff = (file.len() as u64).next_multiple_of(8);
        put(&mut file, shoff, &headers);
    }

    // type, flags, offset, size in file, size in memory, alignment
    let mut segments = vec![
        (6u32, 4u32, 64, 0, 0, 8),
        (3, 4, INTERP, 28, 28, 1),
        (1, 5, 0, TEXT + text_size, TEXT + text_size, 0x1000),
        (
            1,
            4,
            RODATA,
            rodata_end - RODATA,
            rodata_end - RODATA,
            0x1000,
        ),
        (1, 6, relro, relro_end - relro, relro_end - relro, 0x1000),
        (
            0x6474_e552,
            4,
            relro,
            relro_end - relro,
            relro_end - relro,
            1,
        ),
        (1, 6, data, data_end - data, data_end - data + bss, 0x1000),
        (2, 6, dynamic, entries * 16, entries * 16, 8),
        (0x6474_e551, 6, 0, 0, 0, 8),
    ];
    if shape.tls > 0 {
        segments.push((7, 4, 0, 0, shape.tls, 8));
    }
    let phnum = segments.len();
    segments[0].3 = phnum as u64 * 56;
    segments[0].4 = phnum as u64 * 56;
    let mut headers = Vec::new();
    for (p_type, p_flags, offset, filesz, memsz, align) in segments {
        let address = if memsz == 0 || p_type == 7 {
            0
        } else {
            BASE + offset
        };
        headers.extend(p_type.to_le_bytes());
        headers.extend(p_flags.to_le_bytes());
        headers.extend(words(&[offset, address, address, filesz, memsz, align]));
    }
    put(&mut file, 64, &headers);

    let mut ehdr = vec![0x7f, b'E', b'L', b'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    ehdr.extend([3, 0, 62, 0, 1, 0, 0, 0]);
    ehdr.extend(words(&[BASE + TEXT, 64, shoff]));
    ehdr.extend(0u32.to_le_bytes());
    for half in [
        64,
        56,
        phnum as u16,
        64,
        shnum as u16,
        shnum.saturating_sub(1) as u16,
    ] {
        ehdr.extend(half.to_le_bytes());
    }
    put(&mut file, 0, &ehdr);
    file
}
