// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: main's value is the exit status, after the destructors ran
#include "check.h"

static int status_seen_by_destructor;
__attribute__((destructor)) static void after(void) { status_seen_by_destructor = 1; }

int main(void) { return PASS; }
