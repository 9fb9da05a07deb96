// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: indirect functions are resolved after every other relocation, with the arguments of the psABI
//@ variant plain: except=arch=ppc64le|i686|arm
//@ variant plain-ppc64le: cflags=-fPIC only=arch=ppc64le
//@ variant plain-32-bit: cflags=-fPIC only=arch=i686|arm except=ld=mold
//@ variant no-relax: ldflags=-Wl,--no-relax except=arch=ppc64le|i686|arm
//@ variant no-relax-ppc64le: ldflags=-Wl,--no-relax cflags=-fPIC only=arch=ppc64le
//@ variant no-relax-32-bit: ldflags=-Wl,--no-relax cflags=-fPIC only=arch=i686|arm except=ld=mold
//@ variant shared: mode=shared
//@ variant shared-symbolic: mode=shared ldflags=-Wl,-Bsymbolic only=arch=x86_64
//@ variant base: ldflags={image-base} except=arch=ppc64le|i686|arm
//@ variant base-ppc64le: ldflags={image-base} cflags=-fPIC only=arch=ppc64le
//@ variant base-32-bit: ldflags={image-base} cflags=-fPIC only=arch=i686|arm except=ld=mold
//@ variant no-pie: mode=no-pie except=arch=ppc64le|i686|arm
//@ variant no-pie-ppc64le: mode=no-pie cflags=-fPIC only=arch=ppc64le
//@ variant no-pie-32-bit: mode=no-pie cflags=-fPIC only=arch=i686|arm except=ld=mold
//@ variant rel: ldflags=-Wl,-z,rel only=ld=lld only=arch=x86_64
//@ variant equal: cflags=-DEQUAL cflags=-fPIC only=opt=LTO|O0
//@ variant equal-shared: mode=shared cflags=-DEQUAL only=opt=LTO
//@ variant equal-pc-relative: cflags=-DEQUAL only=ld=lld|zig only=opt=LTO
//@ expect plain: IRELATIVE
//@ cflags: -fno-lto
// One function has one address where code asks the GOT for it, and with LLD always. GNU ld and mold give PC-relative code
// the address of a PLT entry and data that of the function, whichever start code resolves it; GNU ld and mold with
// link-time optimisation do so too. Programs that compare such pointers are compiled with -fPIC and without -flto.
// For PowerPC GNU ld 2.40 refuses code that computes the address of an ifunc, and mold 1.10 computes another; for i686,
// where such code counts from the global offset table, both compute one that is nothing's,
// and so do they and LLD of one in Thumb for ARM. mold packs words with an IRELATIVE entry of DT_REL as RELR, too.
// LLD for aarch64 leaves an IRELATIVE entry of a DT_REL table without its addend.
// GNU ld 2.40 for aarch64 fails an assertion of its own on the shared-symbolic variant, and LLD 14 itself crashes when it optimises an ifunc at link time.
#include "check.h"

static int two(void) { return 2; }
static int three(void) { return 3; }

// Resolvers that work only when relative relocations, of any table, have been applied already.
static int (*const choices[])(void) = {two, three};
static int which = 1;
static int *indirect = &which;

#if defined(__aarch64__)
#define RESOLVER_ARGUMENTS uint64_t hwcap, const uint64_t *block
// AAPCS64 "GNU C Library IFUNC interface": bit 62 says that the argument block follows.
#define ARGUMENTS_ARE_GOOD ((hwcap >> 62 & 1) && block[0] >= 16 && block[1] == (hwcap & ~(1ul << 62)))
#elif defined(__riscv)
struct probe {
    int64_t key;
    uint64_t value;
};
typedef int ask(struct probe *, size_t, size_t, unsigned long *, unsigned);
#define RESOLVER_ARGUMENTS uint64_t hwcap, ask *hwprobe
// <sys/hwprobe.h>: the extensions of a RISC-V processor, I among them, and a function that asks riscv_hwprobe(2), which
// is perhaps not there. Key 0 is the vendor.
static int is_good(uint64_t hwcap, ask *hwprobe) {
    struct probe vendor = {0, 0};
    int error = hwprobe(&vendor, 1, 0, 0, 0);
    return (hwcap >> ('I' - 'A') & 1) && (error == 0 || error == ENOSYS);
}
#define ARGUMENTS_ARE_GOOD is_good(hwcap, hwprobe)
#elif defined(__loongarch64)
// <sys/ifunc.h>: the size of what is told, and AT_HWCAP, of which bit 2 says that addresses need not be aligned.
#define RESOLVER_ARGUMENTS const uint64_t *block
#define ARGUMENTS_ARE_GOOD (block[0] == 16 && (block[1] >> 2 & 1))
#elif defined(__powerpc64__)
#define RESOLVER_ARGUMENTS uint64_t hwcap
// <asm/cputable.h>: PPC_FEATURE_64.
#define ARGUMENTS_ARE_GOOD (hwcap >> 30 & 1)
#elif defined(__s390x__)
#define RESOLVER_ARGUMENTS uint64_t hwcap
// <asm/elf.h>: every 64-bit processor has the z/Architecture, HWCAP_ZARCH.
#define ARGUMENTS_ARE_GOOD (hwcap >> 1 & 1)
#elif defined(__arm__)
#define RESOLVER_ARGUMENTS unsigned long hwcap
// <asm/hwcap.h>: every processor from ARMv4 on loads and stores half words, HWCAP_HALF.
#define ARGUMENTS_ARE_GOOD (hwcap >> 1 & 1)
#else
#define RESOLVER_ARGUMENTS void
#define ARGUMENTS_ARE_GOOD 1
#endif
static int arguments_seen_good;

typedef int function(void);
__attribute__((used)) static function *resolve(RESOLVER_ARGUMENTS) {
    arguments_seen_good = ARGUMENTS_ARE_GOOD;
    return choices[*indirect];
}
__attribute__((used)) static function *resolve_other(RESOLVER_ARGUMENTS) {
    (void)ARGUMENTS_ARE_GOOD;
    return choices[1 - *indirect];
}

int chosen(void) __attribute__((ifunc("resolve")));
int chosen_other(void) __attribute__((ifunc("resolve_other")));

function *in_data = chosen;
function *const in_relro[] = {chosen, chosen_other};

int main(void) {
    CHECK(1, chosen() == 3);
    CHECK(2, chosen_other() == 2);
    CHECK(3, LAUNDER(in_data)() == 3);
    CHECK(4, LAUNDER(in_relro)[0]() == 3 && LAUNDER(in_relro)[1]() == 2);
    CHECK(5, LAUNDER(&chosen)() == 3);
#ifdef EQUAL
    CHECK(6, LAUNDER(in_data) == LAUNDER(&chosen) && LAUNDER(in_relro)[0] == LAUNDER(&chosen));
    CHECK(8, LAUNDER(in_relro)[1] == LAUNDER(&chosen_other) && LAUNDER(in_relro)[0] != LAUNDER(in_relro)[1]);
#endif
    CHECK(7, arguments_seen_good);
    return PASS;
}
