/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include "../common.h"

__attribute__((noinline)) static void fill(volatile char *buffer, int size)
{
	for (int i = 0; i < size; i++)
		buffer[i] = 'x';
}

__attribute__((noinline)) static int work(int size)
{
	volatile char buffer[16];
	fill(buffer, size);
	return buffer[0];
}

int main(int argc, char **argv)
{
	(void)argv;
	say("filling a buffer of 16 bytes\n");
	work(argc > 1 ? 64 : 16);
	say("returned\n");
	return 0;
}
