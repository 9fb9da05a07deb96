/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include "sys.h"

_Thread_local long counter = 42;
_Thread_local char buffer[48];

static void row(const char *name, long offset, long size)
{
	long numbers[2] = {offset, size};

	say(name);
	for (int i = 0; i < 2; i++) {
		char digits[24], *at = digits + 23;
		long n = numbers[i] < 0 ? -numbers[i] : numbers[i];
		*at = 0;
		do
			*--at = '0' + n % 10;
		while (n /= 10);
		if (numbers[i] < 0)
			*--at = '-';
		say(" ");
		say(at);
	}
	say("\n");
}

int main(void)
{
	char *tp;

	__asm__("mov %%fs:0, %0" : "=r"(tp));
	row("buffer", buffer - tp, sizeof buffer);
	row("counter", (char *)&counter - tp, sizeof counter);
	row("self", 0, 8);		/* the thread pointer's own address */
	row("guard", 0x28, 8);		/* the stack guard */
	return counter != 42;
}
