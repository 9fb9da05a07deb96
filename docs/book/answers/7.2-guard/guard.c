/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include <stdio.h>

int main(void)
{
	unsigned long guard;
	__asm__("mov %%fs:0x28, %0" : "=r"(guard));
	printf("%#lx\n", guard);
	return (guard & 0xff) != 0 || guard == 0;
}
