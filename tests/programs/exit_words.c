// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: no word that main could overwrite on the stack decides what runs at exit
//@ ldflags: -Wl,-fini=finish
//@ variant plain:
//@ variant base: ldflags={image-base}
//@ variant no-relro: ldflags=-Wl,-z,norelro
//@ variant no-pie: mode=no-pie cflags=-Dfinish=_fini
#include "check.h"

// Named to the linker alone, so link-time optimisation must be told that they are wanted.
#ifdef __clang__
#define NAMED_TO_LINKER __attribute__((used))
#else
#define NAMED_TO_LINKER __attribute__((used, externally_visible))
#endif

extern void (*const __fini_array_start[])(void) __attribute__((visibility("hidden")));

static int destroyed;
__attribute__((destructor)) static void destroy(void) { destroyed++; }
NAMED_TO_LINKER void finish(void) { exit_now(destroyed == 1 ? PASS : 3); }

static void forged(void) { exit_now(4); }
static void (*forged_array[4])(void) = {forged, forged, forged, forged};

// Not on the stack, where they would be taken for what is looked for.
static uintptr_t replace[3][2];

__attribute__((noinline)) static int overwrite(uintptr_t *from, uintptr_t *to) {
    for (uintptr_t bias = load_bias();; bias = 0) {
        for (uintptr_t *word = from; word < to; word++)
            for (int i = 0; i < 3; i++)
                if (*word == replace[i][0] - bias)
                    *word = replace[i][1] - bias;
        if (!bias)
            return 0;
    }
}

int main(int argc, char **argv) {
    (void)argc;
    replace[0][0] = (uintptr_t)__fini_array_start;
    replace[0][1] = (uintptr_t)forged_array;
    replace[1][0] = (uintptr_t)destroy;
    replace[2][0] = (uintptr_t)finish;
    replace[1][1] = replace[2][1] = (uintptr_t)forged;
    uintptr_t here;
    return overwrite(LAUNDER(&here), LAUNDER((uintptr_t *)argv - 1));
}
