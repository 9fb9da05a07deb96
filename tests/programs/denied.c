// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: refused system calls: mprotect is a fault, everything else only makes the start slower
//@ only: arch=x86_64
//@ variant mprotect-eacces: deny=mprotect:13 refused=yes stderr=mprotect
//@ variant mprotect-enomem: deny=mprotect:12 refused=yes stderr=mprotect
//@ variant mseal-enosys: deny=mseal:38
//@ variant mseal-eperm: deny=mseal:1
//@ variant memory-tricks: deny=madvise:22 deny=mremap:1 deny=mmap:12
//@ variant madvise: deny=madvise:38
//@ variant mremap: deny=mremap:1
//@ variant mmap: deny=mmap:12
#include "check.h"

// Enough relocations that every technique for large images is tried.
#define COUNT 200000
extern uintptr_t many[COUNT];
__asm__(".data\n"
        ".balign 8\n"
        ".globl many\n"
        ".hidden many\n"
        "many:\n"
        ".rept 200000\n"
        ".quad many\n"
        ".endr\n"
        ".text\n");
static int target;
#define FOUR &target, &target, &target, &target
#define MANY FOUR, FOUR, FOUR, FOUR, FOUR, FOUR, FOUR, FOUR
// More than a page, so that there is a page to protect whatever the layout is.
int *const constant[] = {MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY,
                         MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY,
                         MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY};

int main(void) {
#ifdef REFUSED
    say("main ran\n");
#endif
    for (int i = 0; i < COUNT; i++)
        CHECK(1, many[i] == (uintptr_t)many);
    CHECK(2, LAUNDER(constant[600]) == &target);
    CHECK(3, !writable((void *)&constant[700]));
    many[7] = 1;
    return PASS;
}
