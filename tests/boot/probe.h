// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// What a program of the boot test finds out about itself, one fact a line: `NAME: fact value`.

#ifndef PROBE_H
#define PROBE_H

#include "system.h"

#ifndef PROT_READ
#define PROT_READ 1
#define PROT_WRITE 2
#define PROT_EXEC 4
#define MAP_PRIVATE 2
#define MAP_ANONYMOUS 32
#endif

static int target = 7;
#define TEN &target, &target, &target, &target, &target, &target, &target, &target, &target, &target
#define HUNDRED TEN, TEN, TEN, TEN, TEN, TEN, TEN, TEN, TEN, TEN
#define THOUSAND HUNDRED, HUNDRED, HUNDRED, HUNDRED, HUNDRED, HUNDRED, HUNDRED, HUNDRED, HUNDRED, HUNDRED
#define TWELVE                                                                                                         \
    THOUSAND, THOUSAND, THOUSAND, THOUSAND, THOUSAND, THOUSAND, THOUSAND, THOUSAND, THOUSAND, THOUSAND, THOUSAND,       \
        THOUSAND
// Pointers that nobody may write to once they are relocated, more than a page of 64 KiB; and those of a program's data.
static int *const constant[] = {TWELVE};
#ifdef LARGE
static int *words[] = {TWELVE, TWELVE, TWELVE, TWELVE, TWELVE, TWELVE, TWELVE, TWELVE, TWELVE, TWELVE,
                       TWELVE, TWELVE, TWELVE, TWELVE, TWELVE, TWELVE, TWELVE, TWELVE, TWELVE, TWELVE,
                       TWELVE, TWELVE, TWELVE, TWELVE, TWELVE, TWELVE, TWELVE, TWELVE, TWELVE, TWELVE};
#else
static int *words[] = {TEN};
#endif
static __thread int of_thread = 9;
static int of_constructor;

__attribute__((constructor)) static void construct(void) {
    of_constructor = target + of_thread;
}

static int words_are_right(void) {
    for (size_t i = 0; i < sizeof constant / sizeof *constant; i++)
        if (LAUNDER(constant)[i] != &target)
            return 0;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (LAUNDER(words)[i] != &target)
            return 0;
    return **LAUNDER(words) == 7 && of_thread == 9 && of_constructor == 16;
}

// The kernel puts an image that does not move among the mappings, no further from them than this.
#define NEAR ((uintptr_t)1 << (sizeof(uintptr_t) == 4 ? 28 : 33))

// The pages of RELRO that hold nothing else of a writable segment.
struct pages {
    uintptr_t from, to;
};

static struct pages relro(uintptr_t page) {
    size_t count;
    const ElfW(Phdr) *ph = program_headers(&count);
    uintptr_t bias = load_bias();
    struct pages pages = {0, 0};
    for (size_t i = 0; i < count; i++)
        if (ph[i].p_type == PT_GNU_RELRO) {
            pages.from = bias + ph[i].p_vaddr;
            pages.to = pages.from + ph[i].p_memsz;
        }
    uintptr_t end = (pages.to + page - 1) & -page;
    for (size_t i = 0; i < count; i++) {
        uintptr_t from = bias + ph[i].p_vaddr, to = from + ph[i].p_memsz;
        if (ph[i].p_type == PT_LOAD && ph[i].p_flags & PF_W && from < end && to > pages.to)
            end = pages.to & -page;
    }
    return (struct pages){pages.from & -page, end};
}

static volatile char *byte_of(uintptr_t address) {
    return (volatile char *)address;
}

// Whether a child that writes to each of the pages dies of SIGSEGV each time.
static void write_to(struct line *line, struct pages pages, uintptr_t page) {
    unsigned long deaths = 0;
    for (uintptr_t at = pages.from; at < pages.to; at += page) {
        // The last byte: what precedes RELRO in its first page is none of a writable segment.
        volatile char *byte = byte_of(at + page - 1);
        long child = fork_now();
        if (child == 0) {
            *byte = 1;
            exit_now(0);
        }
        int status = wait_for(child);
        if ((status & 127) != 11) {
            text(line, "at ");
            number(line, at, 16);
            text(line, " ");
            ended(line, status);
            return;
        }
        deaths++;
    }
    text(line, deaths ? "signal 11" : "no page");
}

// What the kernel says to each of the pages becoming writable; in a child, so that nothing changes here.
static void open_again(struct line *line, struct pages pages, uintptr_t page, long protection) {
    long child = fork_now();
    if (child == 0) {
        unsigned done = 0, refused = 0, other = 0;
        for (uintptr_t at = pages.from; at < pages.to; at += page) {
            long result = syscall3(SYS_mprotect, (long)at, (long)page, protection);
            result == 0 ? done++ : result == -EPERM ? refused++ : other++;
        }
        exit_now(other ? 3 : done && refused ? 4 : refused ? 1 : done ? 0 : 5);
    }
    static const char *const answers[] = {"allowed", "EPERM", "?", "another error", "some", "no page"};
    int status = wait_for(child);
    if (status & 127 || status >> 8 > 5)
        ended(line, status);
    else
        text(line, LAUNDER(answers)[status >> 8]);
}

static struct line fact(const char *name, const char *what) {
    struct line line = {0, ""};
    text(&line, name);
    text(&line, ": ");
    text(&line, what);
    text(&line, " ");
    return line;
}

// Tells all; returns the status to exit with.
static int probe(const char *name, char **envp) {
    uintptr_t page = aux(envp, AT_PAGESZ);
    uintptr_t image = (uintptr_t)&__ehdr_start;
    int right = words_are_right();
    struct line line = fact(name, "words");
    text(&line, right ? "right" : "wrong");
    put(&line);

    line = fact(name, "page");
    number(&line, page, 10);
    put(&line);

    line = fact(name, "image");
    number(&line, image, 16);
    put(&line);

    uintptr_t mapping = (uintptr_t)syscall6(NR_mmap, 0, (long)page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    line = fact(name, "moved");
    text(&line, mapping - image + NEAR < 2 * NEAR ? "no" : "yes");
    put(&line);

    struct pages pages = relro(page);
    line = fact(name, "relro-write");
    write_to(&line, pages, page);
    put(&line);

    line = fact(name, "relro-open");
    open_again(&line, pages, page, PROT_READ | PROT_WRITE);
    put(&line);

    line = fact(name, "code-open");
    uintptr_t code = (uintptr_t)LAUNDER(&probe) & -page;
    open_again(&line, (struct pages){code, code + page}, page, PROT_READ | PROT_WRITE | PROT_EXEC);
    put(&line);
    return right ? 0 : 1;
}

#endif
