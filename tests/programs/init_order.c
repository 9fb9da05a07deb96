// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: preinit, init and constructors before main with its arguments, destructors and fini after it, in order
//@ args: one two
//@ env: PIESTART_TEST=yes
//@ ldflags: -Wl,-init=initialise,-fini=finish
//@ variant plain:
//@ variant no-relax: ldflags=-Wl,--no-relax
//@ variant base: ldflags={image-base}
//@ variant branch-protection: cflags=-mbranch-protection=standard only=arch=aarch64
//@ variant no-pie: mode=no-pie cflags=-Dinitialise=_init cflags=-Dfinish=_fini
// Without a dynamic section there is no DT_INIT: the two functions are known by their names.
#include "check.h"

static char order[16];
static int steps;
static int bad;
static int arguments_of_main;
static char **argv_of_main, **envp_of_main;

static void step(char name, int argc, char **argv, char **envp) {
    order[steps++] = name;
    if (argc != 3 || !same(argv[2], "two") || argv[3] != NULL || envp != argv + 4)
        bad = 1;
}

static void preinit(int argc, char **argv, char **envp) { step('p', argc, argv, envp); }
__attribute__((section(".preinit_array"), used)) static void (*preinit_entry)(int, char **, char **) = preinit;

// Named to the linker alone, so link-time optimisation must be told that they are wanted.
#ifdef __clang__
#define NAMED_TO_LINKER __attribute__((used))
#else
#define NAMED_TO_LINKER __attribute__((used, externally_visible))
#endif
NAMED_TO_LINKER void initialise(int argc, char **argv, char **envp) { step('i', argc, argv, envp); }
__attribute__((constructor(101))) static void early(int argc, char **argv, char **envp) { step('e', argc, argv, envp); }
__attribute__((constructor(102))) static void next(int argc, char **argv, char **envp) { step('n', argc, argv, envp); }
__attribute__((constructor)) static void late(int argc, char **argv, char **envp) { step('l', argc, argv, envp); }

__attribute__((destructor(101))) static void last(void) { order[steps++] = 'c'; }
__attribute__((destructor(102))) static void middle(void) { order[steps++] = 'b'; }
__attribute__((destructor)) static void first(void) { order[steps++] = 'a'; }

// DT_FINI comes after all of them and has the last word on the exit status.
NAMED_TO_LINKER void finish(void) {
    order[steps++] = 'f';
    if (bad)
        exit_now(2);
    if (!same(order, "pienlmabcf"))
        exit_now(3);
    if (arguments_of_main != 3 || envp_of_main != argv_of_main + 4 || !same(envp_of_main[0], "PIESTART_TEST=yes"))
        exit_now(4);
    exit_now(PASS);
}

int main(int argc, char **argv, char **envp) {
    order[steps++] = 'm';
    arguments_of_main = argc, argv_of_main = argv, envp_of_main = envp;
    return 1;
}
