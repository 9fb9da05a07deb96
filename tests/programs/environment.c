// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: environ and __environ are the environment, whoever has the variable, and may be changed
//@ env: PIESTART_TEST=yes
//@ variant plain:
//@ variant no-pie: mode=no-pie
//@ variant no-relax: ldflags=-Wl,--no-relax
//@ variant shared: mode=shared
//@ variant own: cflags=-DOWN=
//@ variant own-weak: cflags=-DOWN=__attribute__((weak))
//@ variant own-weak-no-pie: mode=no-pie cflags=-DOWN=__attribute__((weak))
//@ variant underscores: cflags=-Denviron=__environ
//@ variant own-underscores: cflags=-Denviron=__environ cflags=-DOWN=
//@ cflags: -fPIC
#include "check.h"

#ifdef OWN
char **environ OWN;
#else
extern char **environ;
#endif

static char **in_constructor;
__attribute__((constructor)) static void constructor(void) { in_constructor = *LAUNDER(&environ); }

int main(int argc, char **argv, char **envp) {
    (void)argc, (void)argv;
    CHECK(1, environ == envp);
    CHECK(2, same(environ[0], "PIESTART_TEST=yes") && !environ[1]);
    CHECK(3, in_constructor == envp);
    static char *none[] = {NULL};
    environ = none;
    CHECK(4, *LAUNDER(&environ) == none);
    return PASS;
}
