// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: relocations in read-only text are refused by name
//@ refused:
//@ stderr: text relocations;
//@ ldflags: -Wl,-z,notext
//@ only: ld=bfd|lld
//@ allow: DT_TEXTREL
#include "check.h"

#if defined(__riscv)
// LLD 14 leaves no alignment to itself.
#define HEAD ".option norelax\n"
#else
#define HEAD ""
#endif

static int target;
__asm__(HEAD ".text\n.balign 8\nin_text: " WORD "target_in_data\n.data\n.balign 8\ntarget_in_data: " WORD "0\n.text\n");

int main(void) {
    say("main ran\n");
    return PASS + target;
}
