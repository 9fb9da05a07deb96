// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ helper
// Runs a program under a seccomp filter that refuses system calls: deny NR:ERRNO... -- PROGRAM ARGS...
// Built for the host, with its libc.

#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static long number(const char *name) {
    static const struct {
        const char *name;
        long nr;
    } known[] = {{"mprotect", SYS_mprotect}, {"mseal", 462},        {"madvise", SYS_madvise},
                 {"mremap", SYS_mremap},     {"mmap", SYS_mmap},    {"munmap", SYS_munmap},
                 {"arch_prctl", SYS_arch_prctl}, {"getrandom", SYS_getrandom}, {"mincore", SYS_mincore}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (!strcmp(known[i].name, name))
            return known[i].nr;
    fprintf(stderr, "deny: no such system call: %s\n", name);
    exit(125);
}

int main(int argc, char **argv) {
    struct sock_filter filter[64] = {BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr))};
    unsigned short length = 1;
    int at = 1;
    for (; at < argc && strcmp(argv[at], "--"); at++) {
        char *colon = strchr(argv[at], ':');
        if (!colon || length > 60)
            return 125;
        *colon = 0;
        filter[length++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (unsigned)number(argv[at]), 0, 1);
        filter[length++] = (struct sock_filter)BPF_STMT(
            BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ((unsigned)atoi(colon + 1) & SECCOMP_RET_DATA));
    }
    filter[length++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    struct sock_fprog program = {length, filter};
    if (at + 1 >= argc || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0)) {
        fprintf(stderr, "deny: cannot set the filter: %s\n", strerror(errno));
        return 125;
    }
    execv(argv[at + 1], argv + at + 1);
    fprintf(stderr, "deny: %s: %s\n", argv[at + 1], strerror(errno));
    return 125;
}
