/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include "sys.h"

#define P10 p, p, p, p, p, p, p, p, p, p
#define P100 P10, P10, P10, P10, P10, P10, P10, P10, P10, P10
#define P1000 P100, P100, P100, P100, P100, P100, P100, P100, P100, P100

int thing = 42;
#define p &thing
#ifdef POINTERS
int *const table[] = {P1000};
#else
int *const table[1000];
#endif

int main(void) { return table[0] ? *table[0] : 0; }
