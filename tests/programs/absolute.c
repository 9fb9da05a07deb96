// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: a symbolic relocation against an absolute symbol (SHN_ABS) is not moved by the load bias
//@ ldflags: -Wl,--defsym=absolute_symbol=0x123456
//@ variant shared: mode=shared
//@ expect shared: symbolic
//@ cflags: -fPIC
#include "check.h"

extern char absolute_symbol[];
char *in_data = absolute_symbol;
char *const in_relro = absolute_symbol + 4;

int main(void) {
    CHECK(1, (uintptr_t)LAUNDER(in_data) == 0x123456);
    CHECK(2, (uintptr_t)LAUNDER(in_relro) == 0x12345a);
    CHECK(3, (uintptr_t)LAUNDER(&absolute_symbol[0]) == 0x123456);
    return PASS;
}
