// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: an undefined weak symbol is 0, whatever relocation the linker left for it
//@ variant plain:
//@ variant no-relax: ldflags=-Wl,--no-relax
//@ variant exported: ldflags=-Wl,-E
//@ variant shared: mode=shared
//@ variant shared-symbolic: mode=shared ldflags=-Wl,-Bsymbolic
//@ variant left-dynamic: ldflags=-Wl,-z,dynamic-undefined-weak only=ld=bfd
//@ variant bare: mode=bare
//@ variant no-pie: mode=no-pie
//@ variant rel: mode=shared ldflags=-Wl,-z,rel only=ld=lld|zig only=opt=LTO|O0
//@ expect shared: GLOB_DAT
//@ cflags: -fPIC
#include "check.h"

extern int missing_function(void) __attribute__((weak));
extern int missing_data[4] __attribute__((weak));

int (*function_pointer)(void) = missing_function;
int *const data_pointer = missing_data;

int main(void) {
    CHECK(1, !LAUNDER(&missing_function));
    CHECK(2, !LAUNDER(&missing_data[0]));
    CHECK(3, LAUNDER(function_pointer) == NULL);
    CHECK(4, LAUNDER(data_pointer) == NULL);
    return PASS;
}
