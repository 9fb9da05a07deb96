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
//@ variant textrel-tag: patch=textrel-tag stderr=relocations;
//@ variant textrel-flag: patch=textrel-flag stderr=relocations; only=opt=LTO|O0
//@ variant symbol-entry-size: patch=symbol-entry-size stderr=size only=opt=LTO|O0
//@ variant needs-a-library: patch=needed-tag stderr=librar only=opt=LTO|O0
#include "check.h"

static int target;
int *pointers[40] = {&target, [7] = &target, [8] = &target, [39] = &target};
int *const constant[] = {&target, &target};

int main(void) {
    say("main ran\n");
    return PASS;
}
