// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: an ordinary C program with a libc: stdio, malloc, environment, atexit, thread-local variables, threads
//@ args: one
//@ env: PIESTART_TEST=yes
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>

static int constructed;
__attribute__((constructor)) static void construct(int argc, char **argv) { constructed = argc == 2 && argv[1][0] == 'o'; }

static _Thread_local int per_thread = 4;
static const char *const names[] = {"alpha", "beta"};
static int (*const compare)(const char *, const char *) = strcmp;

static void *run(void *argument) {
    per_thread += 1;
    *(int *)argument = per_thread;
    return names[1] ? argument : NULL;
}

static void last(void) {
    fputs("atexit ran\n", stdout);
    fflush(stdout);
}

int main(int argc, char **argv) {
    if (!constructed)
        return 1;
    if (argc != 2 || strcmp(argv[1], "one"))
        return 2;
    const char *value = getenv("PIESTART_TEST");
    if (!value || compare(value, "yes"))
        return 3;
    int result = 0;
    pthread_t thread;
    if (pthread_create(&thread, NULL, run, &result) || pthread_join(thread, NULL))
        return 4;
    if (result != 5 || per_thread != 4)
        return 5;
    char *copy = malloc(100000);
    if (!copy || snprintf(copy, 100000, "%s %s", names[0], names[1]) != 10 || strcmp(copy, "alpha beta"))
        return 6;
    free(copy);
    if (!getauxval(AT_RANDOM))
        return 7;
    atexit(last);
    printf("hello from %s\n", names[0]);
    return 42;
}
