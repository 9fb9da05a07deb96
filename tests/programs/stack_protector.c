// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: the stack guard is random, holds a zero byte, and guarded functions return
//@ cflags: -fstack-protector-all
#include "check.h"

#if defined(__x86_64__)
static uintptr_t guard(void) {
    uintptr_t value;
    __asm__ volatile("mov %%fs:0x28, %0" : "=r"(value));
    return value;
}
#elif defined(__powerpc64__)
static uintptr_t guard(void) { return *LAUNDER((uintptr_t *)(thread_pointer() - 0x7010)); }
#elif defined(__i386__)
static uintptr_t guard(void) {
    uintptr_t value;
    __asm__ volatile("movl %%gs:0x14, %0" : "=r"(value));
    return value;
}
#else
extern uintptr_t __stack_chk_guard;
static uintptr_t guard(void) { return *LAUNDER(&__stack_chk_guard); }
#endif

__attribute__((noinline)) static int sum(const char *text) {
    volatile char copy[64];
    int total = 0;
    for (int i = 0; i < 64; i++)
        copy[i] = text[i % 4];
    for (int i = 0; i < 64; i++)
        total += copy[i];
    return total;
}

static int in_constructor;
__attribute__((constructor)) static void constructor(void) { in_constructor = sum("abcd"); }

int main(int argc, char **argv, char **envp) {
    (void)argc, (void)argv;
    uintptr_t value = guard();
    CHECK(1, value != 0);
    int zeros = 0, set = 0;
    for (unsigned i = 0; i < sizeof value; i++)
        (value >> 8 * i & 255) ? set++ : zeros++;
    CHECK(2, zeros >= 1);
    CHECK(3, set >= (int)sizeof value / 2 - 1);
    CHECK(4, sum("abcd") == 16 * ('a' + 'b' + 'c' + 'd') && in_constructor == sum("abcd"));
    // It comes from AT_RANDOM, which the kernel fills for each process.
    CHECK(5, aux(envp, AT_RANDOM) != 0);
    return PASS;
}
