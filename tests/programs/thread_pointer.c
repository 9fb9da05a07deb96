// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: the thread pointer is there for a program whose thread-local storage has no bytes, or that has none
//@ variant none:
//@ variant none-no-pie: mode=no-pie
//@ variant none-base: ldflags={image-base}
//@ variant empty: cflags=-DEMPTY
//@ variant empty-no-pie: mode=no-pie cflags=-DEMPTY
//@ variant empty-aligned: cflags=-DEMPTY cflags=-DALIGN=4096 only=ld=bfd|lld|zig
//@ variant empty-shared: mode=shared cflags=-DEMPTY cflags=-fPIC
//@ cflags: -fno-stack-protector
// LLD writes a PT_TLS with p_memsz 0 for a variable of no bytes (a zero-sized type of Rust, an empty structure of GNU C),
// GNU ld and mold write none; the code reads the thread pointer all the same. Where such a variable is aligned to a page, mold
// 1.10 writes a PT_GNU_RELRO that begins there, past all that is to be read-only, which is a fault.
#include "check.h"

#ifdef EMPTY
#ifndef ALIGN
#define ALIGN 1
#endif
struct none {};
static _Thread_local struct none mark __attribute__((aligned(ALIGN)));
#endif

int main(void) {
    CHECK(1, thread_pointer() != 0);
    uintptr_t first = *LAUNDER((uintptr_t *)(thread_pointer() - TP_BIAS));
#if defined(__x86_64__) || defined(__i386__) || defined(__s390x__)
    // It points at itself (ELF TLS, variant II).
    CHECK(2, first == thread_pointer());
#else
    CHECK(2, first == 0);
#endif
#ifdef EMPTY
    CHECK(3, LAUNDER(&mark) != NULL);
#endif
    return PASS;
}
