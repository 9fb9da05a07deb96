// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: a damaged table is one clear line on stderr and exit status 127, and main never runs
//@ refused:
//@ variant entry-size: patch=rela-entry-size stderr=size only=pack=rela
//@ variant table-size: patch=rela-size-not-multiple stderr=table only=pack=rela
//@ variant table-outside: patch=rela-outside stderr=memory only=pack=rela
//@ variant table-too-long: patch=rela-too-long stderr=memory only=pack=rela
//@ variant table-address-wraps: patch=rela-wraps stderr=memory only=pack=rela
//@ variant relr-entry-size: patch=relr-entry-size stderr=size only=pack=relr
//@ variant relr-outside: patch=relr-outside stderr=memory only=pack=relr
//@ variant relr-target-outside: patch=relr-target-outside stderr=writable only=pack=relr
//@ variant relr-starts-with-bitmap: patch=relr-starts-with-bitmap stderr=bitmap only=pack=relr
//@ variant target-outside: patch=target-outside stderr=writable only=pack=rela
//@ variant target-in-text: patch=target-in-text stderr=writable only=pack=rela
//@ variant unknown-type: patch=unknown-type stderr=99 only=pack=rela
//@ variant copy-type: patch=copy-type stderr=type only=pack=rela
//@ variant type-with-high-bits: patch=type-with-high-bits stderr=264 only=pack=rela except=arch=i686|arm
//@ variant text-relocation: patch=text-relocation stderr=relocations; only=pack=rela only=opt=LTO|O0
//@ variant table-at-0: patch=rela-at-0 stderr=memory only=pack=rela only=opt=LTO|O0
//@ variant table-misaligned: patch=rela-misaligned stderr=memory only=pack=rela only=opt=LTO|O0
//@ variant table-without-size: patch=no-relasz stderr=size only=pack=rela only=opt=LTO|O0
//@ variant size-without-table: patch=no-rela stderr=memory only=pack=rela only=opt=LTO|O0
//@ variant size-0-and-a-count: patch=relasz-0 stderr=size only=pack=rela only=opt=LTO|O0 only=ld=bfd|lld|mold
//@ variant no-relr-rows: patch=no-relr stderr=relocated only=pack=relr only=opt=LTO|O0
//@ variant no-pt-dynamic: patch=no-pt-dynamic stderr=relocated only=opt=LTO|O0
//@ variant pt-dynamic-shifted: patch=pt-dynamic-shifted only=opt=LTO|O0
//@ variant android-rela: patch=android-rela stderr=0x60000011 only=pack=rela only=opt=LTO|O0 except=arch=i686|arm
//@ variant android-rel: patch=android-rela stderr=0x6000000f only=pack=rela only=opt=LTO|O0 only=arch=i686|arm
//@ variant signed-relr: patch=auth-relr stderr=0x70000012 only=opt=LTO|O0
//@ variant table-of-the-future: patch=crel stderr=0x40000026 only=opt=LTO|O0
//@ variant init-array-outside: patch=init-array-outside stderr=memory only=opt=LTO|O0
//@ variant init-array-too-long: patch=init-array-too-long stderr=memory only=opt=LTO|O0
//@ variant init-array-wraps: patch=init-array-wraps stderr=memory only=opt=LTO|O0
//@ variant init-array-size-odd: patch=init-array-size-odd stderr=size only=opt=LTO|O0
//@ variant fini-outside: patch=fini-outside stderr=code only=opt=LTO|O0
//@ variant init-in-data: patch=init-in-data stderr=code only=opt=LTO|O0
//@ variant symbol-entry-size: patch=symbol-entry-size stderr=size only=opt=LTO|O0
//@ variant needs-a-library: patch=needed-tag stderr=librar only=opt=LTO|O0
#include "check.h"

static int target;
int *pointers[40] = {&target, [7] = &target, [8] = &target, [39] = &target};
int *const constant[] = {&target, &target};
#define FOUR(x) x, x, x, x
__attribute__((used)) int *many[64] = {FOUR(FOUR(FOUR(&target)))};

__attribute__((constructor)) static void before_main(void) { say("a constructor ran\n"); }

int main(void) {
    say("main ran\n");
    return PASS;
}
