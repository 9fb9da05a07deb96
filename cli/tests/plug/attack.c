// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// attack PLACE CALL: one system call against a page of the running program itself. Exits with 66 if it is
// allowed, with 1 if it is refused with EPERM, with its error number if with another, with 99 for words it
// does not know. Without arguments it says so and stays, to be looked at. x86_64, with and without a libc.
#define PAGE 4096
#define PAGES(n) ((n) * PAGE)

static int target;
#define FOUR &target, &target, &target, &target
#define MANY FOUR, FOUR, FOUR, FOUR, FOUR, FOUR, FOUR, FOUR
#define TABLE MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY
#ifdef SMALL
int *const relro[] = {MANY}; // In the one page of RELRO that there is.
#else
int *const relro[] = {TABLE, TABLE, TABLE};
#endif
static const char constants[PAGES(3)] = {1};
static char data[PAGES(3)] = {1};
__asm__(".text\n.balign 16\ncode:\n.fill 12288, 1, 0x90\n");
extern const char code[] __attribute__((visibility("hidden")));

static long call(long nr, long a, long b, long c, long d, long e, long f) {
    long result;
    register long r10 __asm__("r10") = d;
    register long r8 __asm__("r8") = e;
    register long r9 __asm__("r9") = f;
    __asm__ volatile("syscall"
                     : "=a"(result)
                     : "a"(nr), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory");
    return result;
}

static int is(const char *a, const char *b) {
    while (*a && *a == *b)
        a++, b++;
    return *a == *b;
}

static const struct {
    const char *name;
    long nr, c, d, e;
} calls[] = {
    {"mprotect", 10, 3, 0, 0},   {"pkey_mprotect", 329, 3, -1, 0}, {"munmap", 11, 0, 0, 0},
    {"mmap", 9, 3, 0x32, -1},    {"dontneed", 28, 4, 0, 0},        {"dontneed-locked", 28, 24, 0, 0},
    {"guard", 28, 102, 0, 0},    {"dontfork", 28, 10, 0, 0},       {"wipeonfork", 28, 18, 0, 0},
    {"mremap", 25, PAGE, 3, 0},
};

int main(int argc, char **argv) {
    const struct {
        const char *name;
        const void *place;
    } places[] = {{"relro", relro + sizeof relro / sizeof *relro / 3}, {"code", code + PAGE}, {"constants", constants + PAGE}, {"data", data + PAGE}};
    if (argc < 3) {
        call(1, 1, (long)"ready\n", 6, 0, 0, 0);
        for (;;)
            call(34, 0, 0, 0, 0, 0, 0); // pause
    }
    for (unsigned p = 0; p < sizeof places / sizeof *places; p++)
        for (unsigned c = 0; c < sizeof calls / sizeof *calls; c++)
            if (is(places[p].name, argv[1]) && is(calls[c].name, argv[2])) {
                long page = (long)places[p].place & -PAGE;
                long e = calls[c].nr == 25 ? page ^ 1l << 40 : calls[c].e;
                long result = call(calls[c].nr, page, PAGE, calls[c].c, calls[c].d, e, 0);
                // As the kernel ends a program: what it called on its own page may have taken that away.
                call(231, result < 0 && result > -4096 ? -result : 66, 0, 0, 0, 0, 0);
            }
    return 99;
}
