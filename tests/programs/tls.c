// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: thread-local variables: initialised, zero, relocated, aligned beyond a page
//@ variant plain:
//@ variant no-relax: ldflags=-Wl,--no-relax
//@ variant exported: ldflags=-Wl,-E
//@ variant no-pie: mode=no-pie
//@ variant base: ldflags={image-base}
//@ variant page-aligned: cflags=-DALIGN=4096
//@ variant beyond-page: cflags=-DALIGN=16384 only=arch=x86_64|aarch64|loongarch64|ppc64le|s390x
//@ variant beyond-page-riscv64: cflags=-DALIGN=16384 ldflags=-Wl,--no-relax only=arch=riscv64
//@ variant only-zero: cflags=-DONLY_ZERO
//@ variant odd-size: cflags=-DODD
//@ variant no-phdr: only=ld=bfd only=opt=LTO|O0
//@ expect no-phdr: no-PT_PHDR
//@ cflags: -fPIE
// LLD 22 shortens RISC-V's code before it knows where the block lies, which counts beyond a page.
#include "check.h"

#ifndef ALIGN
#define ALIGN 64
#endif

__attribute__((unused)) static int target = 5;
#ifndef ONLY_ZERO
_Thread_local int first = 11;
_Thread_local int *pointer = &target;
_Thread_local const char *text = "relocated";
#ifdef ODD
_Thread_local char odd[3] = {1, 2, 3};
#endif
#endif
_Thread_local int zero[100];
_Thread_local __attribute__((aligned(ALIGN))) int aligned;
_Thread_local char last;

int main(void) {
#ifndef ONLY_ZERO
    CHECK(1, *LAUNDER(&first) == 11);
    CHECK(2, *LAUNDER(&pointer) == &target && **LAUNDER(&pointer) == 5);
    CHECK(3, same(*LAUNDER(&text), "relocated"));
#ifdef ODD
    CHECK(4, LAUNDER(&odd[0])[2] == 3);
#endif
    first = 12;
    CHECK(5, *LAUNDER(&first) == 12);
#endif
    for (int i = 0; i < 100; i++)
        CHECK(6, LAUNDER(&zero[0])[i] == 0);
    CHECK(7, (uintptr_t)LAUNDER(&aligned) % ALIGN == 0);
    CHECK(8, *LAUNDER(&aligned) == 0 && *LAUNDER(&last) == 0);
    aligned = 1, last = 1, zero[99] = 1;
    CHECK(9, *LAUNDER(&aligned) == 1 && *LAUNDER(&last) == 1 && LAUNDER(&zero[0])[99] == 1);
    // The thread pointer points at itself on x86 (ELF TLS, variant II).
#if defined(__x86_64__) || defined(__i386__)
    CHECK(10, *(uintptr_t *)thread_pointer() == thread_pointer());
#endif
    return PASS;
}
