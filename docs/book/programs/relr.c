/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include <stdio.h>

/* Reads the words of a DT_RELR table in hexadecimal, prints the address of every word to relocate. */
int main(void)
{
	unsigned long word, next = 0;

	while (scanf("%lx", &word) == 1) {
		if ((word & 1) == 0) {			/* an address */
			printf("%#lx\n", word);
			next = word + 8;
			continue;
		}
		for (int bit = 1; bit < 64; bit++)	/* a bitmap of the 63 words from next on */
			if (word >> bit & 1)
				printf("%#lx\n", next + 8 * (bit - 1));
		next += 8 * 63;
	}
	return 0;
}
