// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: RELRO of a libc program is protected, and sealed where the start object does it
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

static int target;
#define FOUR &target, &target, &target, &target
#define MANY FOUR, FOUR, FOUR, FOUR, FOUR, FOUR, FOUR, FOUR
int *const constant[] = {MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY,
                         MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY,
                         MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY, MANY};

int main(void) {
    int *const *slot = &constant[700];
    __asm__("" : "+r"(slot));
    if (*slot != &target)
        return 1;
    // getrandom writes for us, and says EFAULT where it may not.
    if (syscall(SYS_getrandom, slot, 1, 0) != -1 || errno != EFAULT)
        return 2;
#ifdef SEALED
    if (syscall(462, 0, 0, 0) == -1 && errno == ENOSYS) {
        puts("skipped: needs Linux 6.10 (mseal)");
        return 77;
    }
    uintptr_t page = (uintptr_t)slot & -(uintptr_t)getpagesize();
    if (mprotect((void *)page, (size_t)getpagesize(), PROT_READ | PROT_WRITE) != -1 || errno != EPERM)
        return 3;
#endif
    return 42;
}
