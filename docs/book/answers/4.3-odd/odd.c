/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include "sys.h"

static const char text[] = "reached through an odd address\n";
struct __attribute__((packed)) odd {
	char one;
	const char *pointer;
} odd = {1, text};

int main(void)
{
	say(odd.pointer);
	return (long)&odd.pointer % 2 != 1;
}
