// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: pointers in .data and .data.rel.ro are run-time addresses
//@ variant plain:
//@ variant no-relax: ldflags=-Wl,--no-relax
//@ variant separate-code: ldflags=-Wl,-z,separate-code
//@ variant noseparate-code: ldflags=-Wl,-z,noseparate-code
//@ variant norelro: ldflags=-Wl,-z,norelro
//@ variant max-page-64k: ldflags=-Wl,-z,max-page-size=65536
//@ variant base: ldflags={image-base}
//@ variant gc-strip: ldflags=-Wl,--gc-sections,-s
//@ variant hash-now: ldflags=-Wl,-z,now,--hash-style=both
//@ variant no-pie: mode=no-pie
//@ variant shared-symbolic: mode=shared ldflags=-Wl,-Bsymbolic
//@ variant shared: mode=shared
//@ variant pie-exported: ldflags=-Wl,-E
//@ variant rel: ldflags=-Wl,-z,rel only=ld=lld|zig only=pack=rela
//@ variant unsorted: ldflags=-Wl,-z,nocombreloc only=opt=LTO|O0
//@ variant relacount-one: patch=relacount-one only=ld=bfd|lld|zig only=pack=rela only=opt=LTO|O0
//@ variant empty-load: patch=empty-load only=opt=LTO|O0 except=arch=loongarch64
//@ variant android-relr: patch=android-relr only=pack=relr only=opt=LTO|O0
//@ variant textrel-flag: patch=textrel-flag only=opt=LTO|O0
//@ variant textrel-tag: patch=textrel-tag only=opt=LTO|O0
//@ variant notext: ldflags=-Wl,-z,notext only=ld=lld allow=DT_TEXTREL only=opt=LTO|O0
//@ variant headers-moved: patch=headers-moved only=arch=x86_64 only=opt=LTO|O0
//@ variant dynamic-moved: patch=dynamic-moved only=opt=LTO|O0
//@ variant no-phdr: only=ld=bfd only=opt=LTO|O0
//@ expect rel: DT_REL
//@ expect no-phdr: no-PT_PHDR
//@ cflags: -Wno-array-bounds
// An empty segment at address 0 crashes qemu-user 10.0 for LoongArch itself, in the loader that stands for the kernel's,
// before the first instruction of the program.
#include "check.h"

static int answer(void) { return 7; }
static int other(void) { return 8; }

int target[4] = {1, 2, 3, 4};
static char text[] = "text";

// .data: written at run time, and pointing elsewhere.
int *data_pointer = &target[2];
char *text_pointer = text + 1;
int (*data_function)(void) = answer;

// .data.rel.ro: constant but for the load address.
int *const relro_pointer = &target[3];
const char *const names[] = {"zero", "one", "two", "three"};
int (*const functions[])(void) = {answer, other, answer};
// Past the end and before the start: addends that are not a symbol's own address.
int *const one_past = target + 4;
char *const before = (char *)target - 16;

// Pointer to pointer, both relocated.
int **chain = &data_pointer;

static void *self = &self;
static int *zero_pointer;

int main(void) {
    CHECK(1, *LAUNDER(data_pointer) == 3);
    CHECK(2, same(LAUNDER(text_pointer), "ext"));
    CHECK(3, LAUNDER(data_function)() == 7);
    CHECK(4, *LAUNDER(relro_pointer) == 4);
    for (int i = 0; i < 4; i++) {
        static const char first[] = "zott";
        CHECK(5, LAUNDER(names)[i][0] == first[i]);
    }
    CHECK(6, LAUNDER(functions)[0]() == 7 && LAUNDER(functions)[1]() == 8 && LAUNDER(functions)[2]() == 7);
    CHECK(7, LAUNDER(one_past) == &target[4]);
    CHECK(8, (uintptr_t)LAUNDER(before) + 16 == (uintptr_t)target);
    CHECK(9, **LAUNDER(chain) == 3);
    CHECK(10, LAUNDER(self) == &self);
    CHECK(11, LAUNDER(zero_pointer) == NULL);
    data_pointer = &target[0];
    CHECK(12, **LAUNDER(chain) == 1);
    return PASS;
}
