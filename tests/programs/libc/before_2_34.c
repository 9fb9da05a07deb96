// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// A program and, in place of its C library, what matters here of glibc before 2.34 (csu/libc-start.c): the start function runs
// the init function that it is handed before main, registers the fini function, and knows no array itself.
#include "check.h"

static char order[16];
static int steps;
static int bad;

static void step(char name, int argc, char **argv, char **envp) {
    order[steps++] = name;
    if (argc != 2 || !same(argv[1], "one") || argv[2] != NULL || envp != argv + 3)
        bad = 1;
}
static void preinit(int argc, char **argv, char **envp) { step('p', argc, argv, envp); }
__attribute__((section(".preinit_array"), used)) static void (*preinit_entry)(int, char **, char **) = preinit;
__attribute__((constructor(101))) static void early(int argc, char **argv, char **envp) { step('e', argc, argv, envp); }
__attribute__((constructor)) static void late(int argc, char **argv, char **envp) { step('l', argc, argv, envp); }
__attribute__((destructor(101))) static void last(void) { order[steps++] = 'b'; }
__attribute__((destructor)) static void first(void) { order[steps++] = 'a'; }
// Of crti.o and crtn.o otherwise.
__attribute__((used)) void _init(int argc, char **argv, char **envp) { step('i', argc, argv, envp); }
__attribute__((used)) void _fini(void) { order[steps++] = 'f'; }

int main(void) {
    order[steps++] = 'm';
    return 1;
}

_Noreturn void __libc_start_main(int (*main)(void), int argc, char **argv, void (*init)(int, char **, char **), void (*fini)(void),
                                 void (*rtld_fini)(void), void *stack_end) {
    (void)stack_end;
    if (rtld_fini || !init || !fini)
        exit_now(2);
    init(argc, argv, argv + argc + 1);
    main();
    fini();
    exit_now(bad ? 3 : same(order, "pielmabf") ? PASS : 4);
}
