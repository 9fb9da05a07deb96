/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Says where it is, and waits until its standard input ends: the program with musl of `piestart demo`. */

#include <stdio.h>

/* Pointers that only relocation makes right. */
static const char *const words[] = {"C ", "with ", "musl"};

int main(int argc, char **argv)
{
	(void)argc;
	for (unsigned i = 0; i < sizeof words / sizeof *words; i++)
		fputs(words[i], stdout);
	printf(" main %p stack %p\n", (void *)main, (void *)argv);
	fflush(stdout);
	while (getchar() != EOF)
		;
	return 0;
}
