/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include "sys.h"

/* A page of its own, so that nothing else becomes read-only with it. */
static _Alignas(4096) unsigned long squares[512];

int main(int argc, char **argv)
{
	(void)argv;
	for (unsigned long i = 0; i < 512; i++)
		squares[i] = i * i;
	if (sys(SYS_mprotect, (long)squares, sizeof squares, 1) != 0)
		return 1;
	if (sys(SYS_mseal, (long)squares, sizeof squares, 0) != 0)
		return 69;
	if (sys(SYS_mprotect, (long)squares, sizeof squares, 3) != -1)
		return 2;
	if (argc > 1)
		*(volatile unsigned long *)squares = 1;
	return squares[20] == 400 ? 0 : 3;
}
