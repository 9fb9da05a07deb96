// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: 300 000 relocations, the huge-page path where the kernel allows it
//@ variant plain:
//@ variant base: ldflags={image-base}
#include "check.h"

#define COUNT 300000
extern uintptr_t many[COUNT], few[8];
__asm__(".data\n"
        ".balign 8\n"
        ".globl many, few\n"
        ".hidden many, few\n"
        "many:\n"
        ".set offset, 0\n"
        ".rept 300000\n"
        WORD "many + offset\n"
        ".set offset, offset + 5\n"
        ".endr\n"
        // A hole without relocations, then a few more: what is not relocated must survive too.
        "hole: .rept 5000\n"
        WORD "0x11223344\n"
        ".endr\n"
        "few: .rept 8\n"
        WORD "few\n"
        ".endr\n"
        ".text\n");
extern uintptr_t hole[5000] __attribute__((visibility("hidden")));

int main(void) {
    for (uintptr_t i = 0; i < COUNT; i++)
        CHECK(1, many[i] == (uintptr_t)many + 5 * i);
    for (int i = 0; i < 5000; i++)
        CHECK(2, hole[i] == 0x11223344);
    for (int i = 0; i < 8; i++)
        CHECK(3, few[i] == (uintptr_t)few);
    CHECK(4, writable(&many[COUNT / 2]) && writable(&hole[0]) && writable(&few[7]));
    many[0] = 1;
    return PASS;
}
