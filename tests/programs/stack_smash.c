// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: a smashed stack ends the program before the function returns
//@ cflags: -fstack-protector-strong
//@ signal: ABRT
#include "check.h"

__attribute__((noinline)) static int smash(volatile char *outside, int count) {
    volatile char copy[16];
    volatile char *to = LAUNDER(&copy[0]);
    for (int i = 0; i < count; i++)
        to[i] = 'A';
    return copy[3] + outside[0];
}

int main(int argc, char **argv, char **envp) {
    (void)envp;
    smash(argv[0], 64 + argc);
    return 1;
}
