// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// Checks that its words are right, and writes down how it was started: addresses, then /proc/self/smaps. Ends with 42, or the
// number of the check that failed. With and without a libc. TLS: a thread-local variable. MANY: as many relocated words.
#include "check.h"

#define NR_read 0
#define NR_brk 12
#define NR_openat 257
#define AT_FDCWD (-100)

int number = 7;
int *pointer = &number;
// RELRO of less than a page becomes memory of its own by way of the stack; larger, its pages go elsewhere meanwhile.
#define FOUR &number, &number, &number, &number
#define SIXTEEN FOUR, FOUR, FOUR, FOUR
#define TABLE SIXTEEN, SIXTEEN, SIXTEEN, SIXTEEN
#ifdef SMALL
int *const constant[] = {TABLE};
#else
int *const constant[] = {TABLE, TABLE, TABLE, TABLE, TABLE, TABLE, TABLE, TABLE, TABLE, TABLE,
                         TABLE, TABLE, TABLE, TABLE, TABLE, TABLE, TABLE, TABLE, TABLE, TABLE};
#endif
#ifdef MANY
extern uintptr_t many[MANY];
#define TEXT_(x) #x
#define TEXT(x) TEXT_(x)
__asm__(".data\n.balign 8\n.globl many\n.hidden many\nmany:\n.rept " TEXT(MANY) "\n.quad many\n.endr\n.text\n");
#endif
#ifdef TLS
static __thread int of_thread = 9;
#endif
static int of_constructor;

__attribute__((constructor)) static void construct(void) {
    of_constructor = *pointer + 1;
}

static char buffer[1 << 16];

static void hexadecimal(const char *name, uintptr_t value) {
    char text[20], *at = text + sizeof text;
    *--at = 0;
    *--at = '\n';
    do
        *--at = "0123456789abcdef"[value & 15];
    while (value >>= 4);
    say(name);
    say(at);
}

int main(int argc, char **argv, char **envp) {
    syscall3(NR_write, -1, (long)"main", 4); // For a trace: this far it was the start.
    CHECK(1, *LAUNDER(pointer) == 7);
    for (size_t i = 0; i < sizeof constant / sizeof *constant; i++)
        CHECK(2, LAUNDER(constant)[i] == &number);
#ifdef MANY
    for (size_t i = 0; i < MANY; i++)
        CHECK(3, many[i] == (uintptr_t)many);
    many[MANY / 2] = 1;
#endif
#ifdef TLS
    CHECK(4, *LAUNDER(&of_thread) == 9);
    of_thread = 1;
#endif
    CHECK(5, of_constructor == 8);
    number = 8;

    size_t count = 0;
    while (envp[count])
        count++;
    hexadecimal("argc ", (uintptr_t)argc);
    hexadecimal("argv0 ", argc ? (uintptr_t)argv[0][0] : 0x100);
    hexadecimal("env ", count);
    hexadecimal("entry ", (uintptr_t)&__ehdr_start + __ehdr_start.e_entry);
    long heap = syscall3(NR_brk, 0, 0, 0), grown = heap + 3 * 4096;
    hexadecimal("grown ", syscall3(NR_brk, grown, 0, 0) == grown);
    hexadecimal("image ", (uintptr_t)&__ehdr_start);
    hexadecimal("constant ", (uintptr_t)(constant + sizeof constant / sizeof *constant / 2));
#ifdef MANY
    hexadecimal("many ", (uintptr_t)(many + MANY / 2));
#endif
    long fd = syscall6(NR_openat, AT_FDCWD, (long)"/proc/self/auxv", 0, 0, 0, 0);
    long got = syscall3(NR_read, fd, (long)buffer, sizeof buffer);
    for (Elf64_auxv_t *entry = (Elf64_auxv_t *)buffer; (char *)entry < buffer + got; entry++)
        if (entry->a_type == AT_ENTRY)
            hexadecimal("told ", entry->a_un.a_val);
    fd = syscall6(NR_openat, AT_FDCWD, (long)"/proc/self/smaps", 0, 0, 0, 0);
    while ((got = syscall3(NR_read, fd, (long)buffer, sizeof buffer)) > 0)
        syscall3(NR_write, 1, (long)buffer, got);
    return PASS;
}
