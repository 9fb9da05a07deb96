// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ helper
// All that an image which has moved itself must get right. Says whether it moved. tests/far.rs links it, with BIG for
// an image of more than 2 MiB.
#include "check.h"

#if defined(__x86_64__)
#define NR_read 0
#define NR_openat 257
#elif defined(__powerpc64__)
#define NR_read 3
#define NR_openat 286
#else
#define NR_read 63
#define NR_openat 56
#endif
#define AT_FDCWD (-100)
#define PROT_READ 1
#define PROT_WRITE 2

int number = 7;
int *pointer = &number;
int *const constant = &number;
static char zeros[100000];
#ifdef BIG
static char big[3 << 20];
#endif
static __thread int of_thread = 9;
static int of_constructor;

__attribute__((constructor)) static void construct(void) {
    of_constructor = number + of_thread;
}

static int four(void) {
    return 4;
}
static int (*choose(void))(void) {
    return four;
}
int chosen(void) __attribute__((ifunc("choose")));

extern char _end[] __attribute__((visibility("hidden")));
extern void _start(void) __attribute__((visibility("hidden")));

static char maps[1 << 16];

// Reads all of the file at path into maps, and returns how much that is.
static long read_all(const char *path) {
    long fd = syscall6(NR_openat, AT_FDCWD, (long)path, 0, 0, 0, 0);
    long size = 0, got;
    while ((got = syscall3(NR_read, fd, (long)maps + size, (long)sizeof maps - 1 - size)) > 0)
        size += got;
    maps[size > 0 ? size : 0] = 0;
    return size;
}

// Whether the kernel tells others of the same vector, arguments and environment.
static int told(int argc, char **argv, char **envp) {
    long size = read_all("/proc/self/auxv");
    long own = 0;
    for (Elf64_auxv_t *entry = auxv_after(envp); entry[own].a_type != AT_NULL;)
        own++;
    if (size < (own + 1) * (long)sizeof(Elf64_auxv_t))
        return 0;
    for (long i = 0; i < own; i++) {
        Elf64_auxv_t *entry = (Elf64_auxv_t *)maps + i, *ours = auxv_after(envp) + i;
        if (entry->a_type != ours->a_type || entry->a_un.a_val != ours->a_un.a_val)
            return 0;
    }
    long arguments = 0, environment = 0;
    for (int i = 0; i < argc; i++)
        arguments += (long)length(argv[i]) + 1;
    for (char **variable = envp; *variable; variable++)
        environment += (long)length(*variable) + 1;
    if (environment >= (long)sizeof maps || arguments >= (long)sizeof maps)
        return 1; // More than is looked at.
    return read_all("/proc/self/cmdline") == arguments && read_all("/proc/self/environ") == environment
           && same(maps, environment ? envp[0] : "");
}

// Whether every mapping of the program's own file lies in the image: nothing is left at the old place.
static int nothing_left(void) {
    read_all("/proc/self/maps");
    uintptr_t low = (uintptr_t)&__ehdr_start, high = (uintptr_t)_end;
    unsigned long inode_of_image = 0;
    for (int pass = 0; pass < 2; pass++) {
        for (char *line = maps; *line;) {
            // low-high perms offset dev inode name
            uintptr_t field[2] = {0, 0};
            unsigned long inode = 0;
            char *at = line;
            for (int i = 0; i < 2; i++, at++)
                for (; *at != '-' && *at != ' '; at++)
                    field[i] = field[i] * 16 + (uintptr_t)(*at <= '9' ? *at - '0' : *at - 'a' + 10);
            for (int spaces = 0; spaces < 3; at++)
                spaces += *at == ' ';
            for (; *at >= '0' && *at <= '9'; at++)
                inode = inode * 10 + (unsigned long)(*at - '0');
            if (pass == 0 && field[0] <= low && low < field[1])
                inode_of_image = inode;
            if (pass == 1 && inode && inode == inode_of_image && (field[1] <= low || field[0] >= high))
                return 0;
            while (*at && *at != '\n')
                at++;
            line = at + (*at == '\n');
        }
    }
    return inode_of_image != 0;
}

int main(int argc, char **argv, char **envp) {
    uintptr_t image = (uintptr_t)&__ehdr_start;
    CHECK(1, *LAUNDER(pointer) == 7 && *LAUNDER(constant) == 7);
    for (size_t i = 0; i < sizeof zeros; i++)
        CHECK(2, zeros[i] == 0);
    zeros[5] = 1;
#ifdef BIG
    for (size_t i = 0; i < sizeof big; i += 512)
        CHECK(3, LAUNDER(big)[i] == 0);
    big[sizeof big - 1] = 1;
#endif
    CHECK(4, of_thread == 9 && of_constructor == 16);
    CHECK(5, chosen() == 4);
    // What the kernel told is corrected.
    CHECK(6, aux(envp, AT_PHDR) == image + __ehdr_start.e_phoff);
    CHECK(7, aux(envp, AT_ENTRY) == (uintptr_t)_start);
    CHECK(8, load_bias() == image);
    CHECK(9, !writable((void *)&constant));
#ifndef EMULATED
    CHECK(10, nothing_left());
    CHECK(14, told(argc, argv, envp));
    if (argc > 1 && same(argv[1], "wait")) {
        say("ready\n");
        char byte;
        syscall3(NR_read, 0, (long)&byte, 1);
    }
    long sealed = syscall3(NR_mprotect, (long)&constant & -4096L, 4096, PROT_READ | PROT_WRITE);
    CHECK(11, sealed == -EPERM || syscall3(NR_mseal, 0, 0, 0) == -ENOSYS);
#else
    (void)argc, (void)argv;
#endif
#ifdef ALIGNED
    CHECK(12, image % ALIGNED == 0);
#endif
#ifdef LOADED
    // The kernel places what has a loader at two thirds of the address space and above, by 28 bits of pages.
    CHECK(13, image >> 40 >= 0x55 && image >> 40 <= 0x56);
#endif
    // The kernel puts the image among the mappings, below the stack and near the vDSO.
    uintptr_t distance = aux(envp, AT_SYSINFO_EHDR) - image;
    say(distance + (8ul << 30) < 16ul << 30 ? "stayed\n" : "moved\n");
    return PASS;
}
