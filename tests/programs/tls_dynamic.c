// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: thread-local variables reached through DTPMOD, DTPOFF, TPOFF and TLSDESC relocations
//@ variant general: mode=shared cflags=-DMODEL=global-dynamic
//@ variant local: mode=shared cflags=-DMODEL=local-dynamic
//@ variant initial: mode=shared cflags=-DMODEL=initial-exec
//@ variant initial-exported: ldflags=-Wl,-E cflags=-DMODEL=initial-exec
//@ variant initial-no-relax: ldflags=-Wl,--no-relax cflags=-DMODEL=initial-exec
//@ variant descriptor: mode=shared cflags=-DMODEL=global-dynamic cflags=-mtls-dialect={tlsdesc} only=cc=gcc only=arch=x86_64|aarch64|loongarch64|i686
//@ variant descriptor-arm: mode=shared cflags=-DMODEL=global-dynamic cflags=-mtls-dialect={tlsdesc} only=cc=gcc only=arch=arm only=ld=bfd|mold
//@ variant symbolic: mode=shared ldflags=-Wl,-Bsymbolic cflags=-DMODEL=global-dynamic
//@ variant general-library: mode=shared cflags=-DMODEL=global-dynamic cflags=-DLIBRARY
//@ variant local-library: mode=shared cflags=-DMODEL=local-dynamic cflags=-DLIBRARY
//@ variant exported-library: ldflags=-Wl,--export-dynamic cflags=-DMODEL=global-dynamic cflags=-DLIBRARY
//@ variant exported-library-no-relax: ldflags=-Wl,--export-dynamic,--no-relax cflags=-DMODEL=global-dynamic cflags=-DLIBRARY only=arch=x86_64
//@ variant rel-general: mode=shared cflags=-DMODEL=global-dynamic ldflags=-Wl,-z,rel only=ld=lld|zig only=opt=LTO|O0
//@ variant rel-descriptor: mode=shared cflags=-DMODEL=global-dynamic cflags=-mtls-dialect={tlsdesc} ldflags=-Wl,-z,rel only=cc=gcc only=arch=x86_64|aarch64|loongarch64 only=ld=lld|zig only=opt=LTO|O0
//@ variant rel-initial: mode=shared cflags=-DMODEL=initial-exec ldflags=-Wl,-z,rel only=ld=lld|zig only=opt=LTO|O0
//@ expect initial: TPOFF
//@ expect descriptor: TLSDESC
//@ expect descriptor-arm: TLSDESC
//@ cflags: -fPIC
// gcc 12 has no descriptors for RISC-V, LLD none for ARM. clang 14 keeps the count of a loop in PowerPC's counter across a call of
// __tls_get_addr, which changes it: so that count is volatile.
#include "check.h"

#define STRING_(x) #x
#define STRING(x) STRING_(x)
#define TLS _Thread_local __attribute__((tls_model(STRING(MODEL))))

static int target = 5;
TLS int first = 11;
TLS int *pointer = &target;
TLS long zero[10];
TLS __attribute__((aligned(256))) int aligned = 13;
static TLS int local = 17;
static TLS int local_zero;

#if defined(__riscv)
#define RESERVED 0
// RISC-V ELF psABI, "Thread Local Storage": DTPREL counts from the middle of the first 4 KiB.
#define DTP_BIAS 0x800
#elif defined(__loongarch64)
#define RESERVED 0
#define DTP_BIAS 0
#elif defined(__powerpc64__)
#define RESERVED 0
#define DTP_BIAS 0x8000
#elif defined(__arm__)
#define RESERVED 8
#define DTP_BIAS 0
#else
#define RESERVED 16
#define DTP_BIAS 0
#endif

static uintptr_t modules_seen;
static uintptr_t block;
#ifndef LIBRARY
// What a libc or libpiestart.a would provide for the dynamic models, here for the only module there is.
struct index {
    uintptr_t module, offset;
};
void *__tls_get_addr(struct index *index) {
    modules_seen |= index->module;
    return (void *)(block + index->offset + DTP_BIAS);
}
#if defined(__i386__)
// The same with its argument in a register (Drepper, 3.4.2).
__attribute__((regparm(1))) void *___tls_get_addr(struct index *index) { return __tls_get_addr(index); }
#endif
#if defined(__s390x__)
// What compilers call there: the index counts from the global offset table in r12, the result from the thread pointer.
__asm__(".text\n.globl __tls_get_offset\n.type __tls_get_offset, %function\n"
        "__tls_get_offset: stmg %r14, %r15, 112(%r15)\naghi %r15, -160\nagr %r2, %r12\n"
        "brasl %r14, __tls_get_addr@PLT\near %r1, %a0\nsllg %r1, %r1, 32\near %r1, %a1\nsgr %r2, %r1\n"
        "lmg %r14, %r15, 272(%r15)\nbr %r14\n.size __tls_get_offset, . - __tls_get_offset\n");
#endif
#endif

int main(void) {
    size_t count;
    const ElfW(Phdr) *ph = program_headers(&count), *tls = NULL;
    for (size_t i = 0; i < count; i++)
        if (ph[i].p_type == PT_TLS)
            tls = &ph[i];
    CHECK(1, tls != NULL);
    // ELF Handling for Thread-Local Storage, section 3.4; the block lies congruent to p_vaddr.
#if defined(__x86_64__) || defined(__i386__) || defined(__s390x__)
    block = thread_pointer() - tls->p_memsz - ((-tls->p_vaddr - tls->p_memsz) & (tls->p_align - 1));
#else
    block = thread_pointer() - TP_BIAS + RESERVED + ((tls->p_vaddr - RESERVED) & (tls->p_align - 1));
#endif
    CHECK(2, *LAUNDER(&first) == 11);
    CHECK(3, *LAUNDER(&pointer) == &target);
    CHECK(4, *LAUNDER(&aligned) == 13 && (uintptr_t)LAUNDER(&aligned) % 256 == 0);
    CHECK(5, *LAUNDER(&local) == 17);
    CHECK(6, *LAUNDER(&local_zero) == 0);
    for (volatile int i = 0; i < 10; i++)
        CHECK(7, LAUNDER(&zero[0])[i] == 0);
    zero[9] = 1, local_zero = 2;
    CHECK(8, LAUNDER(&zero[0])[9] == 1 && *LAUNDER(&local_zero) == 2 && *LAUNDER(&first) == 11);
    CHECK(9, (uintptr_t)LAUNDER(&first) >= block && (uintptr_t)LAUNDER(&first) < block + tls->p_memsz);
    CHECK(10, modules_seen <= 1);
    return PASS;
}
