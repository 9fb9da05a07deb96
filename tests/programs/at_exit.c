// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: atexit and __cxa_atexit: the last registered runs first, after main, before the fini arrays, and out of sight
//@ variant plain:
//@ variant no-relax: ldflags=-Wl,--no-relax
//@ variant no-pie: mode=no-pie
//@ variant shared: mode=shared
//@ variant branch-protection: cflags=-mbranch-protection=standard only=arch=aarch64
//@ cflags: -fPIC
#include "check.h"

int atexit(void (*)(void));
int __cxa_atexit(void (*)(void *), void *, void *);
int __cxa_thread_atexit(void (*)(void *), void *, void *);
extern void *__dso_handle __attribute__((visibility("hidden")));

// More than the 32 that the first block has, and than the 4095 of the next.
#define MANY 5000
static int left = MANY;
static int steps;

static void wrong(int status) { exit_now(status); }

static void many(void *argument) {
    if ((intptr_t)argument != --left)
        wrong(2);
}

static void in_between(void) {
    if (left != 0 || steps++ != 1)
        wrong(3);
}

static void registers_another(void *argument) {
    (void)argument;
    if (steps++ != 0 || left != MANY)
        wrong(4);
    for (intptr_t i = 0; i < MANY; i++)
        if (__cxa_atexit(many, (void *)i, &__dso_handle))
            wrong(5);
}

static void of_the_thread(void *argument) {
    if (*(int *)argument != 3 || steps != 0)
        wrong(6);
    *(int *)argument = 4;
}
static int thread_object = 3;

__attribute__((constructor)) static void constructor(void) {
    if (atexit(in_between))
        wrong(7);
}

__attribute__((destructor)) static void destructor(void) {
    if (steps != 2 || left != 0 || thread_object != 4)
        wrong(8);
    exit_now(PASS);
}

int main(void) {
    CHECK(1, __cxa_atexit(registers_another, NULL, &__dso_handle) == 0);
    CHECK(9, __cxa_thread_atexit(of_the_thread, &thread_object, &__dso_handle) == 0);
    // The addresses of the functions are nowhere to be read, or written, in the data of the program.
    extern char __bss_start[], _end[];
    for (uintptr_t *word = (uintptr_t *)(((uintptr_t)__bss_start + 7) & -8ul); word < (uintptr_t *)_end; word++)
        CHECK(10, *word != (uintptr_t)registers_another && *word != (uintptr_t)in_between);
    return 1;
}
