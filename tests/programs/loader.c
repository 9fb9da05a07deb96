// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ helper
// Maps a static-PIE into its own process and starts it, as user-space loaders do: loader PHDR BASE PROGRAM ARGS...
// What it says about the program in the auxiliary vector may be wrong. PHDR (AT_PHDR): "true", "none" (no entry),
// "zero" (a page of zeros) or "loader" (its own headers). BASE (AT_BASE): "none", "loader" (its own) or "odd";
// or "page-none", "page-0", "page-odd": that of AT_PAGESZ.
// Built for the host, with its libc; x86_64 alone.

#define _GNU_SOURCE
#include <elf.h>
#include <fcntl.h>
#include <link.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <unistd.h>

extern const ElfW(Ehdr) __ehdr_start;

static int fail(const char *what) {
    perror(what);
    return 125;
}

int main(int argc, char **argv) {
    if (argc < 4)
        return 125;
    int file = open(argv[3], O_RDONLY | O_CLOEXEC);
    ElfW(Ehdr) header;
    if (file < 0 || pread(file, &header, sizeof header, 0) != sizeof header)
        return fail(argv[3]);
    ElfW(Phdr) ph[32];
    size_t size = header.e_phnum * sizeof *ph;
    if (header.e_phnum > 32 || pread(file, ph, size, (off_t)header.e_phoff) != (ssize_t)size)
        return fail("headers");
    uintptr_t end = 0, page = (uintptr_t)getpagesize();
    for (int i = 0; i < header.e_phnum; i++)
        if (ph[i].p_type == PT_LOAD && ph[i].p_vaddr + ph[i].p_memsz > end)
            end = ph[i].p_vaddr + ph[i].p_memsz;
    char *image = mmap(NULL, end, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (image == MAP_FAILED)
        return fail("mmap");
    for (int i = 0; i < header.e_phnum; i++) {
        if (ph[i].p_type != PT_LOAD)
            continue;
        char *start = image + (ph[i].p_vaddr & -page);
        size_t length = (size_t)(image + ph[i].p_vaddr + ph[i].p_memsz - start);
        int flags = (ph[i].p_flags & PF_R ? PROT_READ : 0) | (ph[i].p_flags & PF_W ? PROT_WRITE : 0)
                    | (ph[i].p_flags & PF_X ? PROT_EXEC : 0);
        if (mprotect(start, length, PROT_READ | PROT_WRITE)
            || pread(file, image + ph[i].p_vaddr, ph[i].p_filesz, (off_t)ph[i].p_offset) != (ssize_t)ph[i].p_filesz
            || mprotect(start, length, flags))
            return fail("segment");
    }

    static const char zeros[65536];
    uintptr_t phdr = (uintptr_t)image + header.e_phoff, base = 0;
    if (!strcmp(argv[1], "zero"))
        phdr = (uintptr_t)zeros;
    if (!strcmp(argv[1], "loader"))
        phdr = getauxval(AT_PHDR);
    if (!strcmp(argv[2], "loader"))
        base = (uintptr_t)&__ehdr_start;
    if (!strcmp(argv[2], "odd"))
        base = 0x12345000;

    uintptr_t *stack = mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (stack == MAP_FAILED)
        return fail("stack");
    uintptr_t *top = stack + (1 << 19) / sizeof *stack, *at = top;
    *at++ = (uintptr_t)(argc - 3);
    for (int i = 3; i < argc; i++)
        *at++ = (uintptr_t)argv[i];
    *at++ = 0;
    *at++ = 0; // No environment.
    uintptr_t auxv[] = {AT_PAGESZ, page,      AT_RANDOM, getauxval(AT_RANDOM), AT_ENTRY, (uintptr_t)image + header.e_entry,
                        AT_BASE,   base,      AT_PHNUM,  header.e_phnum,       AT_PHENT, sizeof *ph,
                        AT_PHDR,   phdr,      AT_NULL,   0};
    size_t words = sizeof auxv / sizeof *auxv;
    if (!strcmp(argv[1], "none"))
        auxv[words - 4] = AT_NULL;
    if (!strcmp(argv[2], "page-none"))
        auxv[0] = AT_IGNORE;
    if (!strcmp(argv[2], "page-0"))
        auxv[1] = 0;
    if (!strcmp(argv[2], "page-odd"))
        auxv[1] = 12345;
    memcpy(at, auxv, sizeof auxv);
    // Process initialization (System V psABI): rdx is a function to call at exit, here none.
    __asm__ volatile("mov %0, %%rsp\n\txor %%edx, %%edx\n\tjmp *%1" : : "r"(top), "r"(image + header.e_entry) : "rdx", "memory");
    __builtin_unreachable();
}
