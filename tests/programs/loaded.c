// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: libpiestart.a under a foreign loader, and without one: getauxval, environ, __tls_get_addr, atexit
//@ variant plain: mode=shared
//@ cflags: -fPIC
#include "check.h"

unsigned long getauxval(unsigned long);
int atexit(void (*)(void));
extern char **environ;

_Thread_local int value __attribute__((tls_model("global-dynamic"))) = 7;
_Thread_local char before __attribute__((tls_model("global-dynamic"))) = 1;

static void at_exit(void) { exit_now(PASS); }

int main(int argc, char **argv, char **envp) {
    (void)argc, (void)argv;
    CHECK(1, getauxval(AT_PAGESZ) == aux(envp, AT_PAGESZ) && getauxval(AT_RANDOM) == aux(envp, AT_RANDOM));
    CHECK(2, environ == envp);
    CHECK(3, *LAUNDER(&value) == 7 && *LAUNDER(&before) == 1);
    value = 8;
    CHECK(4, *LAUNDER(&value) == 8);
    CHECK(5, atexit(at_exit) == 0);
    return 6;
}
