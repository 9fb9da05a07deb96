// A program of more than 2 MiB. Says where it lies, and by its exit status what is wrong with its start: 42 when all is
// well. For musl.
#define _GNU_SOURCE
#include <elf.h>
#include <link.h>
#include <pthread.h>
#include <signal.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <unistd.h>

static int one = 1, two = 2;
#define FOUR &one, &two, &one, &two
#define MANY FOUR, FOUR, FOUR, FOUR, FOUR, FOUR, FOUR, FOUR
#define TABLE MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY
#define TABLES TABLE, TABLE, TABLE, TABLE, TABLE, TABLE, TABLE, TABLE
#ifndef TIMES
#define TIMES TABLES, TABLES, TABLES, TABLES
#endif
int *const table[] = {TIMES}; // RELRO.
int *volatile data[] = {TABLES};
const char big[3 << 20] = {7};
static char zeros[100000];
static __thread int *in_thread = &two;
extern const ElfW(Ehdr) __ehdr_start __attribute__((visibility("hidden")));
extern char _end[] __attribute__((visibility("hidden")));

static int same_image(struct dl_phdr_info *info, size_t size, void *bias) {
    (void)size;
    *(uintptr_t *)bias = info->dlpi_addr;
    return (uintptr_t)info->dlpi_phdr != (uintptr_t)&__ehdr_start + __ehdr_start.e_phoff;
}

static void *thread(void *out) {
    *(int *)out = *in_thread;
    return out;
}

// Whether a mapping of this file lies outside the image: what has moved leaves nothing behind. The start code may have a
// segment after the image.
static int left_behind(const char *program) {
    char line[4096], *name = strrchr(program, '/');
    FILE *maps = fopen("/proc/self/maps", "r");
    int left = 0;
    while (maps && fgets(line, sizeof line, maps)) {
        unsigned long low = strtoul(line, NULL, 16);
        if (name && strstr(line, name) && (low < (uintptr_t)&__ehdr_start || low >= (uintptr_t)_end + 0x8000))
            left = 1;
    }
    if (maps)
        fclose(maps);
    return left;
}

static sigjmp_buf back;
static void fault(int signal) {
    (void)signal;
    siglongjmp(back, 1);
}

int main(int argc, char **argv) {
    uintptr_t image = (uintptr_t)&__ehdr_start, bias = 1;
    const unsigned count = sizeof table / sizeof *table;
    int *const volatile *words = table;
    for (unsigned i = 0; i < count; i++)
        if (words[i] != (i % 2 ? &two : &one))
            return 1;
    for (unsigned i = 0; i < sizeof data / sizeof *data; i++)
        if (data[i] != (i % 2 ? &two : &one))
            return 2;
    for (unsigned i = 0; i < sizeof zeros; i++)
        if (((volatile char *)zeros)[i])
            return 3;
    if (*(const volatile char *)big != 7)
        return 4;
    if (getauxval(AT_PHDR) != image + __ehdr_start.e_phoff)
        return 5;
    if (getauxval(AT_ENTRY) != image + __ehdr_start.e_entry)
        return 6;
    if (dl_iterate_phdr(same_image, &bias) || bias != image)
        return 7;
    pthread_t other;
    int seen = 0;
    if (pthread_create(&other, NULL, thread, &seen) || pthread_join(other, NULL) || seen != 2)
        return 8;
    if (left_behind(argv[0]))
        return 9;
    // The kernel puts the image among the mappings, below the stack and near the vDSO.
    uintptr_t distance = getauxval(AT_SYSINFO_EHDR) - image;
    int moved = distance + (8ul << 30) >= 16ul << 30;
    printf("%s\n%lx %lx\n", moved ? "moved" : "stayed", (long)image, getauxval(AT_SYSINFO_EHDR));
    fflush(stdout);
    if (argc > 1 && !strcmp(argv[1], "wait"))
        pause();
    if (argc > 1 && !strcmp(argv[1], "plain"))
        return 42;
    char *page = (char *)(((uintptr_t)&table[count / 2]) & -4096ul);
    signal(SIGSEGV, fault);
    if (!sigsetjmp(back, 1)) {
        *(int *volatile *)page = 0;
        return 10;
    }
    if (syscall(462, 0, 0, 0))
        return 42; // Without mseal(2) nobody can keep it.
    if (!mprotect(page, 4096, PROT_READ | PROT_WRITE))
        return 11;
    madvise(page, 4096, MADV_DONTNEED);
    if (words[count / 2] != (count / 2 % 2 ? &two : &one))
        return 12;
    if (!mprotect((void *)((uintptr_t)main & -4096ul), 4096, PROT_READ | PROT_WRITE | PROT_EXEC))
        return 13;
    return 42;
}
