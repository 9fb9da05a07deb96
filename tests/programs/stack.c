// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: argc, argv, envp and auxv are the kernel's own arrays, and the stack is aligned
//@ args: one  two
//@ env: A=1 B=2
#include "check.h"

extern char __executable_start[] __attribute__((weak, visibility("hidden")));

#if defined(__arm__)
// AAPCS32, "Stack constraints at a public interface": what a function is called with. It may save one word.
__attribute__((naked, noinline)) static uintptr_t frame(void) { __asm__("mov r0, sp; bx lr"); }
#else
#ifndef __clang__
__attribute__((noipa))
#endif
__attribute__((noinline)) static uintptr_t frame(void) { return (uintptr_t)__builtin_frame_address(0); }
#endif

#if defined(__s390x__) || defined(__arm__)
#define ALIGNMENT 8 // s390x ELF ABI supplement, "The Stack Frame".
#else
#define ALIGNMENT 16
#endif
#if defined(__i386__)
#define ABOVE 8 // A frame begins after the saved frame pointer and the return address.
#else
#define ABOVE 0
#endif

static uintptr_t constructor_frame;
__attribute__((constructor)) static void constructor(void) { constructor_frame = frame(); }

int main(int argc, char **argv, char **envp) {
    CHECK(1, argc == 3);
    CHECK(2, same(argv[1], "one") && same(argv[2], "two") && argv[3] == NULL);
    CHECK(3, envp == argv + argc + 1);
    // An emulator may hand the environment on in another order.
    int first = same(envp[0], "B=2");
    CHECK(4, same(envp[first], "A=1") && same(envp[1 - first], "B=2") && envp[2] == NULL);
    // The kernel puts argc in front of argv; a copy would not have it.
    CHECK(5, ((uintptr_t *)argv)[-1] == 3);
    CHECK(6, aux(envp, AT_PAGESZ) >= 4096);
    CHECK(7, aux(envp, AT_PHNUM) == __ehdr_start.e_phnum);
    CHECK(8, aux(envp, AT_PHDR) == (uintptr_t)&__ehdr_start + __ehdr_start.e_phoff);
    CHECK(9, aux(envp, AT_RANDOM) != 0);
    CHECK(10, aux(envp, AT_ENTRY) == load_bias() + __ehdr_start.e_entry);
    CHECK(11, (frame() + ABOVE) % ALIGNMENT == 0 && (constructor_frame + ABOVE) % ALIGNMENT == 0);
    return PASS;
}
