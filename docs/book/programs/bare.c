/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include "sys.h"

const char *const words[] = {"hello, ", "empty ", "world\n"};

int main(void)
{
	for (int i = 0; i < 3; i++)
		say(words[i]);
	return 0;
}
