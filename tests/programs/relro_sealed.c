// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: RELRO cannot be made writable, unmapped, moved or replaced: it is sealed (Linux 6.10)
//@ only: arch=x86_64|i686
#include "check.h"

#define PROT_READ 1
#define PROT_WRITE 2
#define MAP_PRIVATE 2
#define MAP_FIXED 16
#define MAP_ANONYMOUS 32
#define MREMAP_MAYMOVE 1
#define MREMAP_FIXED 2
#define MREMAP_DONTUNMAP 4

static int target;
#define FOUR &target, &target, &target, &target
// Nearly two pages, whatever the size of a pointer.
#if WORD_BYTES == 4
#define EIGHT FOUR, FOUR
#else
#define EIGHT FOUR
#endif
#define MANY EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT, EIGHT
int *const constant[] = {MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY,
                         MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY};
#define MIDDLE (sizeof constant / sizeof *constant / 2)

int main(int argc, char **argv, char **envp) {
    (void)argc, (void)argv;
    // Sealing nothing is allowed wherever there is mseal at all.
    if (syscall3(NR_mseal, 0, 0, 0) == -ENOSYS) {
        say("skipped: needs Linux 6.10 (mseal)\n");
        return SKIP;
    }
    long page = (long)aux(envp, AT_PAGESZ);
    long middle = (long)LAUNDER(&constant[MIDDLE]) & -page;
    CHECK(1, syscall3(NR_mprotect, middle, page, PROT_READ | PROT_WRITE) == -EPERM);
    CHECK(2, syscall3(NR_munmap, middle, page, 0) == -EPERM);
    long elsewhere = middle - (1l << 30);
    CHECK(3, syscall6(NR_mremap, middle, page, page, MREMAP_MAYMOVE | MREMAP_FIXED, elsewhere, 0) == -EPERM);
    CHECK(7, syscall6(NR_mremap, middle, page, page, MREMAP_MAYMOVE | MREMAP_DONTUNMAP, 0, 0) == -EPERM);
    CHECK(8, syscall6(NR_mmap, middle, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED | MAP_ANONYMOUS, -1, 0)
                 == -EPERM);
    CHECK(4, !writable((void *)middle));
    CHECK(5, *LAUNDER(constant[MIDDLE]) == 0);
    // What follows stays the program's own.
    CHECK(6, syscall3(NR_mprotect, (long)&target & -page, page, PROT_READ | PROT_WRITE) == 0);
    return PASS;
}
