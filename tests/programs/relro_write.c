// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: a write into RELRO ends the process with SIGSEGV
//@ signal: SEGV
#include "check.h"

static int target;
int *const constant[1000] = {&target, &target};

int main(void) {
    int **slot = (int **)LAUNDER((uintptr_t)&constant[600]);
    *(int *volatile *)slot = &target;
    return 1;
}
