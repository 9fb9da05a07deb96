// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: a strong undefined symbol is refused by name
//@ refused:
//@ mode: shared
//@ cflags: -fPIC
//@ stderr: nobody_defines_this
//@ variant data: cflags=-DDATA
//@ variant function:
#include "check.h"

#ifdef DATA
extern int nobody_defines_this;
int *pointer = &nobody_defines_this;
#else
int nobody_defines_this(void);
#endif

int main(void) {
    say("main ran\n");
#ifdef DATA
    return PASS + (LAUNDER(pointer) == NULL);
#else
    return nobody_defines_this();
#endif
}
