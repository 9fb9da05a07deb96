// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: an absolute symbol (SHN_ABS) is not moved by the load bias, whether a relocation names it or the linker settled it
//@ ldflags: -Wl,--defsym=absolute_symbol=0x123456
//@ variant shared: mode=shared cflags=-DFROM_CODE
//@ variant static-pie: only=opt=LTO|O0 only=arch=x86_64|aarch64|loongarch64
//@ variant static-pie-riscv64: only=opt=LTO|O0 only=arch=riscv64 only=ld=lld|mold|zig
//@ variant exported: ldflags=-Wl,-E only=opt=LTO only=arch=x86_64
//@ variant no-pie: mode=no-pie only=opt=LTO
//@ expect shared: symbolic
//@ cflags: -fPIC
// GNU ld 2.40 writes RELATIVE for an absolute symbol: for aarch64 if it is exported, for riscv64 always.
// In a static-PIE code cannot name it: GNU ld turns the GOT's word into a PC-relative address, with any libc.
#include "check.h"

extern char absolute_symbol[];
char *in_data = absolute_symbol;
char *const in_relro = absolute_symbol + 4;
static int target;
int *relocated = &target;

int main(void) {
    // By the pointers' own addresses, so that the words in memory are read.
    CHECK(1, (uintptr_t)*LAUNDER(&in_data) == 0x123456);
    CHECK(2, (uintptr_t)*LAUNDER(&in_relro) == 0x12345a);
#ifdef FROM_CODE
    CHECK(3, (uintptr_t)LAUNDER(&absolute_symbol[0]) == 0x123456);
#endif
    CHECK(4, *LAUNDER(&relocated) == &target);
    return PASS;
}
