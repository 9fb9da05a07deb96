/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include "../common.h"

static const char *const words[] = {"hello ", "from C ", "without a C library\n"};

int main(int argc, char **argv)
{
	for (unsigned i = 0; i < sizeof words / sizeof *words; i++)
		say(words[i]);
	for (int i = 1; i < argc; i++) {
		say(argv[i]);
		say("\n");
	}
	return 0;
}
