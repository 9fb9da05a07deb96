/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include <stdio.h>
#include <stdlib.h>

static const char *const words[] = {"hello", "from", "musl"};
static _Thread_local int counter = 41;

int main(void)
{
	for (unsigned i = 0; i < sizeof words / sizeof *words; i++)
		printf("%s ", words[i]);
	printf("%d\n", ++counter);
	return counter == 42 ? EXIT_SUCCESS : EXIT_FAILURE;
}
