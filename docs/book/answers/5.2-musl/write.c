/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include <stdio.h>

int target;
int *const table[] = {&target, &target};

int main(void)
{
	*(int *volatile *)table = 0;	/* SIGSEGV, if RELRO is more than a wish */
	return 0;
}
