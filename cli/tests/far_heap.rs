// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The heap, memory by brk(2), of programs that have moved (`--aslr=far`): it lies at a place of its own, has room and
//! grows; and where the kernel refuses that, it stays and grows where the kernel has put it.

#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

mod plug;

use std::fs;
use std::path::Path;
use std::process::Command;

use plug::{OF_THE_KERNEL, have, ok, piestart, randomised, stdout};

/// Ends with 0 after much use of malloc(3) and brk(2), and says where the heap begins, where the image, by how much the
/// break could be raised and how much lies free after it.
///
/// `deny ERRNO`: starts again with prctl(2) refused. `limit RESOURCE BYTES`: with that limit.
const SOURCE: &str = r#"
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#define CHECK(number, condition) do { if (!(condition)) _exit(number); } while (0)
#define MIB (1ul << 20)
extern const char __ehdr_start[] __attribute__((visibility("hidden")));
static char text[1 << 16];
static const char *of(const char *path) {
    int fd = open(path, O_RDONLY);
    long size = 0, got;
    while ((got = read(fd, text + size, sizeof text - 1 - size)) > 0)
        size += got;
    close(fd);
    text[size] = 0;
    return text;
}
static unsigned long brk_to(unsigned long to) { return (unsigned long)syscall(SYS_brk, to); }
static unsigned long start_brk(void) {
    const char *at = strrchr(of("/proc/self/stat"), ')');
    for (int field = 2; field < 47; at++)
        field += *at == ' ';
    return strtoul(at, 0, 10);
}
// Whether the kernel names what lies at the address; where the next mapping begins.
static int is_heap(unsigned long address, unsigned long *next) {
    int named = 0;
    *next = ~0ul;
    for (const char *line = of("/proc/self/maps"); *line; line = strchr(line, '\n') + 1) {
        char *at;
        unsigned long low = strtoul(line, &at, 16), high = strtoul(at + 1, &at, 16);
        if (low <= address && address < high)
            named = !strncmp(strchr(line, '\n') - 6, "[heap]", 6);
        else if (low > address && low < *next)
            *next = low;
    }
    return named;
}
static void *blocks[4096];
static unsigned char marks[4096];
static size_t sizes[4096];
static void allocate_much(void) {
    unsigned seed = 1;
    for (int step = 0; step < 30000; step++) {
        int i = (seed = seed * 1103515245 + 12345) >> 20;
        size_t size = 1 + (seed >> 8) % (step % 100 ? 2000 : 200000);
        if (blocks[i]) {
            const unsigned char *bytes = blocks[i];
            CHECK(10, bytes[0] == marks[i] && bytes[sizes[i] - 1] == marks[i]);
            free(blocks[i]);
        }
        blocks[i] = malloc(size);
        CHECK(11, blocks[i]);
        memset(blocks[i], marks[i] = (unsigned char)step, sizes[i] = size);
    }
}
int main(int argc, char **argv) {
    if (argc > 2) {
        if (!strcmp(argv[1], "deny")) {
            struct sock_filter code[] = {
                BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
                BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_prctl, 0, 1),
                BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | atoi(argv[2])),
                BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)};
            struct sock_fprog filter = {sizeof code / sizeof *code, code};
            CHECK(1, !prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
            CHECK(2, !prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter));
        } else {
            struct rlimit limit = {strtoul(argv[3], 0, 10), strtoul(argv[3], 0, 10)};
            CHECK(3, !setrlimit(!strcmp(argv[2], "data") ? RLIMIT_DATA : RLIMIT_AS, &limit));
        }
        execv("/proc/self/exe", (char *[]){argv[0], 0});
        _exit(4);
    }
    allocate_much();
    // From here on the break is ours.
    unsigned long begin = start_brk(), before = brk_to(0), to = before, next;
    CHECK(20, before >= begin);
    for (int step = 0; step < 64 && brk_to(to + 4 * MIB) == to + 4 * MIB; step++) {
        CHECK(21, *(char *)to == 0 && ((char *)to)[4 * MIB - 1] == 0);
        memset((char *)to, 1, 4096);
        ((char *)to)[4 * MIB - 1] = 2;
        to += 4 * MIB;
    }
    if (to > before) {
        CHECK(22, is_heap(begin, &next) && is_heap(to - 1, &next));
        // What was given back comes back as zeros, in a child and here.
        CHECK(23, brk_to(before) == before && brk_to(before + MIB) == before + MIB);
        for (unsigned long at = before + 4096; at < before + MIB; at += 512)
            CHECK(24, *(char *)at == 0);
        *(char *)(before + 5000) = 7;
        pid_t child = fork();
        if (!child) {
            CHECK(25, *(char *)(before + 5000) == 7 && brk_to(0) == before + MIB);
            CHECK(26, brk_to(before + 2 * MIB) == before + 2 * MIB);
            *(char *)(before + MIB + 9) = 1;
            _exit(0);
        }
        int status;
        CHECK(27, waitpid(child, &status, 0) == child && !status && brk_to(0) == before + MIB);
    }
    CHECK(28, brk_to(before) == before);
    is_heap(before, &next);
    allocate_much();
    char line[200];
    int length = snprintf(line, sizeof line, "%lu %lu %lu %lu\n", begin, (unsigned long)__ehdr_start, (to - before) / MIB, next - before);
    return write(1, line, length) != length;
}
"#;

const MIB: u64 = 1 << 20;
const GIB: u64 = 1 << 30;

/// What the program says of itself.
#[derive(Debug)]
struct Seen {
    heap: u64,
    image: u64,
    /// By how many MiB the break was raised; the program stops at 256.
    grown: u64,
    free: u64,
}

impl Seen {
    /// Whether the heap lies where no kernel puts that of a static-PIE: from the beginning of the range for programs, two
    /// thirds into the address space, up to 1 GiB from there (`ELF_ET_DYN_BASE`), or among the mappings.
    fn far(&self) -> bool {
        const RANGE: u64 = 0x5555_5555_5000;
        self.heap.wrapping_sub(RANGE) > GIB + MIB && self.heap < OF_THE_KERNEL
    }
}

/// Four runs.
fn seen(program: &Path, args: &[&str]) -> [Seen; 4] {
    [(); 4].map(|()| {
        let said = stdout(&ok(Command::new(program).args(args)));
        let words: Vec<u64> = said
            .split_whitespace()
            .map(|word| word.parse().expect("a number"))
            .collect();
        let [heap, image, grown, free] = words[..] else {
            panic!("{said}");
        };
        Seen {
            heap,
            image,
            grown,
            free,
        }
    })
}

/// The program in `dir`, over each libc that there is.
fn programs(dir: &Path, options: &[&str]) -> Vec<std::path::PathBuf> {
    fs::write(dir.join("prog.c"), SOURCE).expect("writes");
    let mut made = Vec::new();
    for (libc, needs) in [("musl", "musl-gcc"), ("glibc", "gcc")] {
        if !have(&[needs, "ld"]) {
            continue;
        }
        let program = dir.join(libc);
        let mut link = piestart();
        link.args(["link", "-O1", "prog.c", "--libc", libc, "-o", libc]);
        if libc == "musl" {
            // musl's own headers do not have the kernel's.
            link.args(["-idirafter", "/usr/include"])
                .args(["-idirafter", "/usr/include/x86_64-linux-gnu"]);
        }
        ok(link.args(options).current_dir(dir));
        made.push(program);
    }
    made
}

#[test]
fn the_heap_of_a_program_that_has_moved_lies_at_a_place_of_its_own_and_grows() {
    if !randomised() {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary directory");
    for program in programs(folder.path(), &["--aslr=far"]) {
        let seen = seen(&program, &[]);
        assert!(seen.iter().all(|s| s.grown == 256), "{seen:?}");
        if !is_told() {
            return plug::skip("a kernel that is told of a move (CONFIG_CHECKPOINT_RESTORE)");
        }
        assert!(seen.iter().any(Seen::far), "{seen:?}");
        let room = |s: &Seen| !s.far() || s.free > 100 * GIB;
        assert!(seen.iter().all(room), "{seen:?}");
        // The distance between heap and image is another each time, and larger than any of the kernel's.
        let distances: Vec<u64> = seen.iter().map(|s| s.heap.wrapping_sub(s.image)).collect();
        assert!(distances.windows(2).all(|d| d[0] != d[1]), "{seen:?}");
    }
    for program in programs(folder.path(), &["--aslr=kernel"]) {
        let seen = seen(&program, &[]);
        assert!(!seen.iter().any(Seen::far), "{seen:?}");
    }
}

/// Whether this kernel can be told where things are: `piestart doctor` tries it.
fn is_told() -> bool {
    let report = ok(piestart().args(["doctor", "--json"]));
    let report: serde_json::Value = serde_json::from_slice(&report.stdout).expect("JSON");
    report.to_string().contains("\"pr_set_mm_map\":true")
}

#[test]
fn where_the_kernel_refuses_the_heap_stays_and_grows() {
    if !randomised() {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary directory");
    for program in programs(folder.path(), &["--aslr=far"]) {
        // EPERM; EINVAL, also what a kernel without CONFIG_CHECKPOINT_RESTORE says; ENOSYS.
        for error in ["1", "22", "38"] {
            let seen = seen(&program, &["deny", error]);
            assert!(!seen.iter().any(Seen::far), "{error}: {seen:?}");
            assert!(seen.iter().all(|s| s.grown == 256), "{error}: {seen:?}");
            let image = seen.iter().any(|s| s.image < OF_THE_KERNEL);
            assert!(image, "the image moves all the same: {seen:?}");
        }
        // Too little for the place to be looked at.
        let limit = (8 * GIB).to_string();
        let limited = seen(&program, &["limit", "as", &limit]);
        assert!(!limited.iter().any(Seen::far), "{limited:?}");
        assert!(limited.iter().all(|s| s.grown == 256), "{limited:?}");
        // Neither reservation counts as data; the heap grows up to the limit, and no further.
        let limit = (200 * MIB).to_string();
        let limited = seen(&program, &["limit", "data", &limit]);
        assert_eq!(limited.iter().any(Seen::far), is_told(), "{limited:?}");
        let grown = |s: &Seen| (4..=200).contains(&s.grown);
        assert!(limited.iter().all(grown), "{limited:?}");
    }
}
