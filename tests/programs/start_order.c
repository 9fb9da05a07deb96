// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: what other code may use an IFUNC resolver may use too, and what it chooses reaches the TLS block
//@ env: PIESTART_TEST=yes
//@ variant plain: except=arch=ppc64le|arm
//@ variant plain-arm: only=arch=arm except=ld=mold
//@ variant plain-ppc64le: cflags=-DALIGNED only=arch=ppc64le
//@ variant no-relax: ldflags=-Wl,--no-relax except=arch=ppc64le|arm
//@ variant no-relax-arm: ldflags=-Wl,--no-relax only=arch=arm except=ld=mold
//@ variant no-relax-ppc64le: ldflags=-Wl,--no-relax cflags=-DALIGNED only=arch=ppc64le
//@ variant base: ldflags={image-base} except=arch=ppc64le|arm
//@ variant base-arm: ldflags={image-base} only=arch=arm except=ld=mold
//@ variant base-ppc64le: ldflags={image-base} cflags=-DALIGNED only=arch=ppc64le
//@ variant no-pie: mode=no-pie except=arch=ppc64le
//@ variant no-pie-ppc64le: mode=no-pie cflags=-DALIGNED only=arch=ppc64le
//@ variant shared: mode=shared except=arch=ppc64le|arm
//@ variant shared-arm: mode=shared only=arch=arm except=ld=mold
//@ variant shared-ppc64le: mode=shared cflags=-DALIGNED only=arch=ppc64le
//@ variant rel: ldflags=-Wl,-z,rel only=ld=lld only=arch=x86_64
//@ variant no-guard: cflags=-fno-stack-protector only=opt=LTO|O0 except=arch=ppc64le
//@ variant no-guard-ppc64le: cflags=-fno-stack-protector cflags=-DALIGNED only=opt=LTO|O0 only=arch=ppc64le
//@ expect plain: IRELATIVE
//@ expect plain-arm: IRELATIVE
//@ cflags: -fno-lto -fPIC -fstack-protector-all
// The template of the thread-local variables is in the image, and IRELATIVE writes to it. LLD 14 gives data the address
// of a PLT entry, so there the words are relative ones. What a resolver does to a thread-local variable stays done.
// For ARM mold 1.10 packs words with an IRELATIVE entry of DT_REL as RELR, too.
// GNU ld 2.40 refuses the address of an ifunc for PowerPC where it is not aligned.
#include "check.h"

unsigned long getauxval(unsigned long);
extern char **environ;

#if defined(__aarch64__)
#define RESOLVER_ARGUMENTS uint64_t hwcap, const uint64_t *block
#define USE_ARGUMENTS (void)hwcap, (void)block
#elif defined(__riscv)
#define RESOLVER_ARGUMENTS uint64_t hwcap, void *hwprobe
#define USE_ARGUMENTS (void)hwcap, (void)hwprobe
#elif defined(__loongarch64)
#define RESOLVER_ARGUMENTS const uint64_t *block
#define USE_ARGUMENTS (void)block
#elif defined(__powerpc64__) || defined(__s390x__)
#define RESOLVER_ARGUMENTS uint64_t hwcap
#define USE_ARGUMENTS (void)hwcap
#elif defined(__arm__)
#define RESOLVER_ARGUMENTS unsigned long hwcap
#define USE_ARGUMENTS (void)hwcap
#else
#define RESOLVER_ARGUMENTS void
#define USE_ARGUMENTS (void)0
#endif

typedef int function(void);
static int two(void) { return 2; }
static int three(void) { return 3; }
int chosen(void) __attribute__((ifunc("resolve"), visibility("hidden")));
int chosen_other(void) __attribute__((ifunc("resolve_other"), visibility("hidden")));

static int target = 5;
_Thread_local int counter = 10;
_Thread_local int *pointer = &target;
_Thread_local function *slot = chosen;
#ifdef ALIGNED
#define PACKED
#else
#define PACKED __attribute__((packed))
#endif
_Thread_local struct PACKED {
    char odd;
    function *slot;
} unaligned = {1, chosen_other};
_Thread_local function *last = chosen_other;
_Thread_local int zero;
function *plain = chosen;

static int calls;

// 0 when all is there, else what is not.
__attribute__((noinline)) static int missing(void) {
    volatile char guarded[64];
    for (int i = 0; i < 64; i++)
        guarded[i] = (char)i;
    if (getauxval(AT_PAGESZ) < 4096 || !getauxval(AT_RANDOM))
        return 10;
    if (!environ || !environ[0] || !same(environ[0], "PIESTART_TEST=yes"))
        return 11;
    if (!thread_pointer())
        return 12;
    if (*LAUNDER(&pointer) != &target || **LAUNDER(&pointer) != 5)
        return 13;
    if (*LAUNDER(&zero))
        return 14;
    calls++, counter++;
    return guarded[63] == 63 ? 0 : 15;
}

static int result = -1, result_other = -1;
__attribute__((used)) static function *resolve(RESOLVER_ARGUMENTS) {
    USE_ARGUMENTS;
    result = missing();
    return result ? two : three;
}
__attribute__((used)) static function *resolve_other(RESOLVER_ARGUMENTS) {
    USE_ARGUMENTS;
    result_other = missing();
    return result_other ? three : two;
}

int main(void) {
    if (result || result_other)
        return result > 0 ? result : result_other > 0 ? result_other : 20;
    CHECK(1, chosen() == 3 && chosen_other() == 2);
    CHECK(2, LAUNDER(plain)() == 3);
    CHECK(3, (*LAUNDER(&slot))() == 3);
    CHECK(4, LAUNDER(&unaligned)->odd == 1);
    function *other;
    __builtin_memcpy(&other, (char *)LAUNDER(&unaligned) + __builtin_offsetof(__typeof__(unaligned), slot), sizeof other);
    CHECK(5, other() == 2);
    CHECK(6, (*LAUNDER(&last))() == 2);
    CHECK(7, calls >= 2 && *LAUNDER(&counter) == 10 + calls);
    return PASS;
}
