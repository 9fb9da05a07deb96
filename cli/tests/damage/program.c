// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// A program that knows each of its own words without any relocation: every address that it expects is reached relative
// to the program counter. For x86_64, with any start code and with or without a libc, whose functions it does not call.
//
// It prints "main" when main begins, "words " and a number whose bits are the checks that failed, "open" when a word of
// RELRO can be written, and "last 2", "last 1" from the functions that run after main. Exit status 42 when all is well.
//
// WITH_TLS, WITH_IFUNC, WITH_SYMBOLS (keep symbolic relocations), BIG (a table of 2 MiB more).
#include <stdint.h>

#define HIDDEN __attribute__((visibility("hidden")))
#define COUNT 96

static long call(long nr, long a, long b, long c) {
    long result;
    __asm__ volatile("syscall" : "=a"(result) : "a"(nr), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory");
    return result;
}

static void say(const char *text) {
    long length = 0;
    while (text[length])
        length++;
    call(1, 1, (long)text, length);
}

// Each table: word i points at word i * 5 of it, but every eighth, which is a number and no address.
#define TABLE(name, section, count)                                                                                    \
    __asm__(".pushsection " section "\n.balign 64\n.hidden " name "\n.globl " name "\n" name ":\n.set i, 0\n"          \
            ".rept " count "\n.if i % 8 == 7\n.quad 0x5a5a00000000 + i\n.else\n.quad " name " + 8 * (i * 5 % " count   \
            ")\n.endif\n.set i, i + 1\n.endr\n.popsection")
TABLE("variable_table", ".data, \"aw\"", "96");
TABLE("constant_table", ".data.rel.ro, \"aw\"", "96");
#ifdef BIG
#define BIG_COUNT 270336
TABLE("big_table", ".data.rel.ro, \"aw\"", "270336");
extern uintptr_t big_table[] HIDDEN;
#endif
extern uintptr_t variable_table[] HIDDEN, constant_table[] HIDDEN;

static int wrong_table(volatile uintptr_t *table, unsigned long count) {
    for (unsigned long i = 0; i < count; i++)
        if (table[i] != (i % 8 == 7 ? 0x5a5a00000000 + i : (uintptr_t)(table + i * 5 % count)))
            return 1;
    return 0;
}

// The order of what runs before main.
static volatile int order;
__attribute__((constructor(101))) static void first(void) { order = order * 10 + 1; }
__attribute__((constructor(102))) static void second(void) { order = order * 10 + 2; }
__attribute__((constructor)) static void third(void) { order = order * 10 + 3; }
__attribute__((destructor(101))) static void last(void) { say("last 1\n"); }
__attribute__((destructor)) static void last_but_one(void) { say("last 2\n"); }

typedef int function(int);
static int twice(int x) { return 2 * x; }
static int thrice(int x) { return 3 * x; }
static function *volatile functions[] = {twice, thrice};

#ifdef WITH_TLS
static long variable = 7;
static __thread long filled[3] = {0x1111222233334444, 0x5555666677778888, -1};
static __thread long *pointer = &variable;
static __thread long zero[5];
static __thread char aligned[64] __attribute__((aligned(64))) = "aligned";
static int wrong_tls(void) {
    volatile long *f = filled;
    volatile char *a = aligned;
    int wrong = f[0] != 0x1111222233334444 || f[1] != 0x5555666677778888 || f[2] != -1;
    wrong |= *(long *volatile *)&pointer != &variable || a[0] != 'a' || a[6] != 'd' || a[7] != 0;
    for (int i = 0; i < 5; i++)
        wrong |= ((volatile long *)zero)[i] != 0;
    wrong |= ((uintptr_t)a & 63) != 0;
    zero[4] = 1;
    return wrong;
}
#endif

#ifdef WITH_IFUNC
__attribute__((used)) static function *choose(void) { return functions[1]; }
static int chosen(int) __attribute__((ifunc("choose")));
static function *volatile indirect = chosen;
#endif

#ifdef WITH_SYMBOLS
long exported[4] = {1, 2, 3, 4};
long *volatile with_addend = &exported[3];
long *const volatile in_relro = &exported[1];
int called(int x) { return x + 1; }
function *volatile exported_pointer = called;
__attribute__((weak)) extern int missing(int);
static int wrong_symbols(void) {
    long *here;
    __asm__("lea exported_here(%%rip), %0" : "=r"(here));
    function *code;
    __asm__("lea called_here(%%rip), %0" : "=r"(code));
    int wrong = with_addend != here + 3 || in_relro != here + 1 || exported_pointer != code;
    wrong |= missing != 0;
    return wrong || called((int)exported[1]) != 3;
}
__asm__(".hidden exported_here, called_here\n.globl exported_here, called_here\n"
        ".set exported_here, exported\n.set called_here, called");
#endif

static int open(void) {
    // getrandom(2) writes the byte, or says EFAULT.
    volatile char *byte = (volatile char *)&constant_table[7];
    return call(318, (long)byte, 1, 0) == 1;
}

int main(void) {
    say("main\n");
    int wrong = 0;
    wrong |= wrong_table(variable_table, COUNT);
    wrong |= wrong_table(constant_table, COUNT) << 1;
#ifdef BIG
    wrong |= wrong_table(big_table, BIG_COUNT) << 2;
#endif
    wrong |= (order != 123) << 3;
    if (functions[0] != twice || functions[1] != thrice)
        wrong |= 1 << 4;
    else
        wrong |= (functions[0](4) != 8 || functions[1](4) != 12) << 4;
#ifdef WITH_TLS
    wrong |= wrong_tls() << 5;
#endif
#ifdef WITH_IFUNC
    wrong |= (chosen(5) != 15 || indirect(5) != 15) << 6;
#endif
#ifdef WITH_SYMBOLS
    wrong |= wrong_symbols() << 7;
#endif
    char line[] = "words 00\n";
    line[6] = "0123456789abcdef"[wrong >> 4];
    line[7] = "0123456789abcdef"[wrong & 15];
    say(line);
    if (open())
        say("open\n");
    return wrong ? 1 : 42;
}
