// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// What the programs of the boot test share: the system calls of a process, and lines on the console.

#ifndef SYSTEM_H
#define SYSTEM_H

#include "../programs/check.h"

#include <sys/syscall.h>

#define AT_FDCWD (-100)
#define SIGCHLD 17

static inline long call(long number, long a, long b, long c, long d) {
    return syscall6(number, a, b, c, d, 0, 0);
}

// A copy of this process: 0 in the child.
static inline long fork_now(void) {
#if defined(__s390x__)
    return call(SYS_clone, 0, SIGCHLD, 0, 0); // The stack comes first there.
#else
    return call(SYS_clone, SIGCHLD, 0, 0, 0);
#endif
}

// The status of the child `pid`, once it has ended.
static inline int wait_for(long pid) {
    int status = -1;
    call(SYS_wait4, pid, (long)&status, 0, 0);
    return status;
}

// A line that goes to the console by one write, so that no line of the kernel's comes into the middle of it.
struct line {
    size_t size;
    char text[200];
};

static inline void text(struct line *line, const char *words) {
    for (; *words && line->size + 1 < sizeof line->text; words++)
        line->text[line->size++] = *words;
}

static inline void number(struct line *line, unsigned long value, unsigned long base) {
    char digits[20];
    size_t count = 0;
    do
        digits[count++] = "0123456789abcdef"[value % base];
    while ((value /= base));
    if (base == 16)
        text(line, "0x");
    while (count)
        text(line, (char[2]){digits[--count], 0});
}

static inline void put(struct line *line) {
    line->text[line->size++] = '\n';
    syscall3(SYS_write, 1, (long)line->text, (long)line->size);
    line->size = 0;
}

// How a process has ended.
static inline void ended(struct line *line, int status) {
    int killed = status & 127;
    text(line, killed ? "signal " : "exit ");
    number(line, (unsigned long)(killed ? killed : status >> 8 & 255), 10);
}

#endif
