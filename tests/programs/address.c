// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ helper
// Prints where it was loaded.
#include "check.h"

static const char *const digits = "0123456789abcdef";

int main(void) {
    char text[18];
    uintptr_t value = load_bias();
    for (int i = 0; i < 16; i++)
        text[i] = digits[value >> (60 - 4 * i) & 15];
    text[16] = '\n', text[17] = 0;
    say(text);
    return PASS;
}
