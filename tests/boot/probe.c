// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// A program of the boot test: says what it finds, or, when asked to `die`, writes to RELRO.
#include "probe.h"

#ifdef LIBC
#include <stdio.h>
#include <stdlib.h>

// Memory and formatting of the C library's.
static int libc_works(const char *name) {
    char *memory = malloc(1 << 20);
    if (!memory)
        return 0;
    snprintf(memory, 1 << 20, "%s: libc %s %.2f", name, "works", 1.25);
    return puts(memory) >= 0 && fflush(stdout) == 0;
}
#endif

int main(int argc, char **argv, char **envp) {
    const char *name = argv[0];
    for (const char *at = name; *at; at++)
        if (*at == '/')
            name = at + 1;
    if (argc > 1 && same(argv[1], "die")) {
        *(volatile char *)LAUNDER(&constant[sizeof constant / sizeof *constant / 2]) = 1;
        return 3;
    }
#ifdef LIBC
    if (!libc_works(name))
        return 2;
#endif
    return probe(name, envp);
}
