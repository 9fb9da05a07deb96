// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: headers, code and constants cannot be made writable, unmapped, moved or replaced; data stays the program's own
//@ only: arch=x86_64|i686
//@ variant plain:
//@ variant base: ldflags={image-base}
//@ variant no-relro: ldflags=-Wl,-z,norelro
//@ variant one-segment: ldflags=-Wl,-z,noseparate-code
//@ variant no-pie: mode=no-pie
#include "check.h"

#define PROT_READ 1
#define PROT_WRITE 2
#define PROT_EXEC 4
#define MAP_PRIVATE 2
#define MAP_FIXED 16
#define MAP_ANONYMOUS 32
#define MREMAP_MAYMOVE 1
#define MREMAP_FIXED 2

// More than a page of each, so that there are pages of nothing else.
static const char constants[8192] = {1};
static char data[3 * 4096] = {1};
__asm__(".text\n.globl code\n.hidden code\ncode:\n.fill 8192, 1, 0x90\n");
extern const char code[];

static int held(const volatile void *address, long page) {
    long at = (long)address & -page;
    CHECK(1, syscall3(NR_mprotect, at, page, PROT_READ | PROT_WRITE | PROT_EXEC) == -EPERM);
    CHECK(2, syscall3(NR_munmap, at, page, 0) == -EPERM);
    CHECK(3, syscall6(NR_mremap, at, page, page, MREMAP_MAYMOVE | MREMAP_FIXED, at ^ 1l << 5 * WORD_BYTES, 0) == -EPERM);
    CHECK(4, syscall6(NR_mmap, at, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED | MAP_ANONYMOUS, -1, 0)
                 == -EPERM);
    return 0;
}

int main(int argc, char **argv, char **envp) {
    (void)argc, (void)argv;
    // Sealing nothing is allowed wherever there is mseal at all.
    if (syscall3(NR_mseal, 0, 0, 0) == -ENOSYS) {
        say("skipped: needs Linux 6.10 (mseal)\n");
        return SKIP;
    }
    long page = (long)aux(envp, AT_PAGESZ);
    const volatile void *const places[] = {&__ehdr_start, code + 4096, constants + 4096, (const void *)main};
    for (int i = 0; i < 4; i++) {
        int wrong = held(LAUNDER(places[i]), page);
        CHECK(10 * (i + 1) + wrong, !wrong);
    }
    // A page of data may become anything, and go.
    char *own = (char *)(((uintptr_t)data + page - 1) & (uintptr_t)-page);
    CHECK(5, syscall3(NR_mprotect, (long)own, page, PROT_READ) == 0);
    CHECK(6, syscall3(NR_mprotect, (long)own, page, PROT_READ | PROT_WRITE) == 0);
    *LAUNDER(own) = 1;
    CHECK(7, syscall3(NR_munmap, (long)own, page, 0) == 0);
    return PASS;
}
