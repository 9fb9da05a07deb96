// What glibc must still do right when its program is sealed in front of main: 42 when all is well, 5 where RELRO can
// be written, 6 where it can be made writable.
#define _GNU_SOURCE
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static int one = 1;
int *const constant[1024] = {&one, &one};
static __thread int *in_thread = &one;
static char value[8];

__attribute__((constructor)) static void construct(int argc, char **argv, char **envp) {
    // Moves the environment.
    setenv("OWN", argv[argc] == 0 && envp ? "set" : "wrong", 1);
    strcpy(value, "built");
}

static void *work(void *argument) { return in_thread == constant[1] ? argument : 0; }

static sigjmp_buf back;
static void fault(int signal) { siglongjmp(back, signal); }

#ifdef OWN_BEGIN
void _start(void);
__attribute__((naked)) void begin(void) { __asm__("nop; jmp _start"); }
#endif

int main(int argc, char **argv, char **envp) {
    if (argc < 1 || argv[argc] != 0 || !envp || strcmp(value, "built"))
        return 1;
    const char *own = getenv("OWN");
    if (!own || strcmp(own, "set"))
        return 2;
    pthread_t thread;
    void *result = 0;
    if (pthread_create(&thread, 0, work, &one) || pthread_join(thread, &result) || result != &one)
        return 3;
    // By way of an IFUNC.
    volatile size_t size = 5;
    if (memcmp(value, "built", size) || strlen(value) != size)
        return 4;
    char *page = (char *)(((uintptr_t)&constant[512]) & -4096ul);
    signal(SIGSEGV, fault);
    if (!sigsetjmp(back, 1)) {
        *(int *volatile *)page = 0;
        return 5;
    }
    if (syscall(462, 0, 0, 0))
        // Without mseal(2) nobody can keep it.
        return 42;
    if (!mprotect(page, 4096, PROT_READ | PROT_WRITE))
        return 6;
    char *text = (char *)((uintptr_t)main & -4096ul);
    if (!mprotect(text, 4096, PROT_READ | PROT_WRITE | PROT_EXEC))
        return 7;
    FILE *file = tmpfile();
    if (file && (fprintf(file, "%f\n", 0.5) != 9 || fclose(file)))
        return 8;
    return 42;
}
