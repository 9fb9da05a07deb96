// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: inaccessible pages lie on both sides of the TLS block, so that no overflow of a mapping reaches the stack guard
//@ variant plain:
//@ variant large: cflags=-DSIZE=300000
//@ variant no-pie: mode=no-pie
//@ variant beyond-page: cflags=-DALIGN=16384
//@ variant huge-page: cflags=-DALIGN=2097152 only=opt=LTO|O0
#include "check.h"

#ifndef SIZE
#define SIZE 8
#endif
#ifndef ALIGN
#define ALIGN 16
#endif
_Thread_local __attribute__((aligned(ALIGN))) char buffer[SIZE] = {1};

#define PAGE 4096
// More than the guards and what a start may round up to; the first mappings are adjacent.
#define MAPPING (1 << 20)

// Asked of the kernel, which changes nothing where it may not.
static int accessible(uintptr_t page) { return syscall3(NR_getrandom, (long)page, 1, 0) == 1; }

int main(void) {
    long first = syscall6(NR_mmap, 0, MAPPING, 3, 0x22, -1, 0);
    long second = syscall6(NR_mmap, 0, MAPPING, 3, 0x22, -1, 0);
    // An address may have its highest bit set, an error is one of the last 4095 numbers.
    CHECK(1, (unsigned long)first < -4095ul && (unsigned long)second < -4095ul);
    uintptr_t tp = thread_pointer() - TP_BIAS, block = (uintptr_t)LAUNDER(&buffer[0]);
    CHECK(2, *LAUNDER(&buffer[0]) == 1 && block % ALIGN == 0);
    buffer[SIZE - 1] = 2;
    CHECK(3, *LAUNDER(&buffer[SIZE - 1]) == 2);
    uintptr_t below = (tp < block ? tp : block) & -PAGE;
    uintptr_t above = ((tp > block ? tp + 128 : block + SIZE) | (PAGE - 1)) + 1;
    for (int pages = 0; accessible(below -= PAGE); pages++)
        CHECK(4, pages < 16);
    for (int pages = 0; accessible(above); above += PAGE, pages++)
        CHECK(5, pages < 16);
    // And what is mapped is not where the block is.
    for (long at = first; at; at = at == first ? second : 0)
        CHECK(6, (uintptr_t)at + MAPPING <= below || (uintptr_t)at >= above);
    return PASS;
}
