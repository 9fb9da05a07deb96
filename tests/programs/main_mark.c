// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ helper
// main's first system call is one nobody else makes, so that a trace shows where main begins.
#include "check.h"

static int target;
int *pointer = &target;
int *const constant = &target;
_Thread_local int thread_local_value = 3;
__attribute__((constructor)) static void constructor(void) { target = thread_local_value; }

int main(void) {
    syscall3(NR_write, -1, (long)"main", 4);
    return *LAUNDER(pointer) + *LAUNDER(constant) == 6 ? PASS : 1;
}
