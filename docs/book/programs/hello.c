/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include <stdio.h>

const char *words[] = {"hello,", "world"};

int main(void)
{
	printf("%s %s\n", words[0], words[1]);
	return 0;
}
