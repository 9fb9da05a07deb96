// Says by its exit status what is wrong with its start: 42 when all is well. For musl, x86_64.
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static int one = 1, two = 2;
// Enough of them that the table fills pages.
#define FOUR &one, &two, &one, &two
#define MANY FOUR, FOUR, FOUR, FOUR, FOUR, FOUR, FOUR, FOUR
#define TABLE MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY
int *const table[] = {TABLE, TABLE, TABLE, TABLE, TABLE, TABLE, TABLE, TABLE};
int *volatile data[] = {&one, &two};
static __thread int *in_thread = &two;
static int constructed;
__attribute__((constructor)) static void construct(void) { constructed = *data[0] + *in_thread; }
extern int missing(void) __attribute__((weak));

static sigjmp_buf back;
static void fault(int signal) {
    (void)signal;
    siglongjmp(back, 1);
}

int main(int argc, char **argv) {
    int *const volatile *words = table;
    const unsigned count = sizeof table / sizeof *table;
    for (unsigned i = 0; i < count; i++)
        if (words[i] != (i % 2 ? &two : &one))
            return 1;
    if (*data[0] != 1 || *data[1] != 2 || *in_thread != 2)
        return 2;
    if (constructed != 3)
        return 3;
    if (missing)
        return 4;
    if (argc > 1 && !strcmp(argv[1], "plain"))
        return 42;
    char *page = (char *)(((uintptr_t)&table[count / 2]) & -4096ul);
    signal(SIGSEGV, fault);
    if (!sigsetjmp(back, 1)) {
        *(int *volatile *)page = 0;
        return 5;
    }
    if (syscall(462, 0, 0, 0) && page) {
        // Without mseal(2) nobody can keep it.
        puts("no mseal");
        return 42;
    }
    if (!mprotect(page, 4096, PROT_READ | PROT_WRITE))
        return 6;
    madvise(page, 4096, MADV_DONTNEED);
    if (words[count / 2] != &one)
        return 7;
    char *text = (char *)((uintptr_t)main & -4096ul);
    if (!mprotect(text, 4096, PROT_READ | PROT_WRITE | PROT_EXEC))
        return 8;
    return 42;
}
