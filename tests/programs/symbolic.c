// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: GLOB_DAT, JUMP_SLOT and 64-bit symbolic relocations against the program's own symbols
//@ variant shared: mode=shared
//@ variant shared-now: mode=shared ldflags=-Wl,-z,now
//@ variant shared-sysv-hash: mode=shared ldflags=-Wl,--hash-style=sysv
//@ variant shared-gnu-hash: mode=shared ldflags=-Wl,--hash-style=gnu
//@ variant exported: ldflags=-Wl,-E
//@ variant bare: mode=bare
//@ variant rel: mode=shared ldflags=-Wl,-z,rel only=ld=lld|zig only=arch=x86_64|aarch64
//@ variant unsorted: mode=shared ldflags=-Wl,-z,nocombreloc only=opt=LTO|O0
//@ expect shared: GLOB_DAT JUMP_SLOT symbolic
//@ expect rel: DT_REL
//@ cflags: -fPIC
#include "check.h"

int exported_data[4] = {1, 2, 3, 4};
int *pointer_with_addend = &exported_data[3];
int *const constant_pointer = &exported_data[1];
__attribute__((noinline)) int exported_function(int value) { return value + 1; }
// Only ever called: a linker needs no GLOB_DAT for it.
__attribute__((noinline)) int called_only(int value) { return value + 2; }
int (*function_pointer)(int) = exported_function;
__attribute__((weak)) int weak_defined(void) { return 6; }
int (*const weak_pointer)(void) = weak_defined;
__attribute__((visibility("protected"))) int protected_data = 9;
int *protected_pointer = &protected_data;

int main(void) {
    CHECK(1, exported_function(*LAUNDER(&exported_data[1])) == 3);
    CHECK(8, called_only(*LAUNDER(&exported_data[1])) == 4);
    CHECK(2, *LAUNDER(pointer_with_addend) == 4);
    CHECK(3, *LAUNDER(constant_pointer) == 2);
    CHECK(4, LAUNDER(function_pointer)(1) == 2);
    CHECK(5, LAUNDER(function_pointer) == &exported_function);
    CHECK(6, weak_defined() == 6 && LAUNDER(weak_pointer)() == 6);
    CHECK(7, *LAUNDER(protected_pointer) == 9);
    return PASS;
}
