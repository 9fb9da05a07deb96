/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
/* table.c, but it says how many KiB of its pages are copies of its own. */
#define main other_main
#include "table.c"
#undef main

int main(void)
{
	char line[256];
	long kib, sum = 0;
	FILE *smaps = fopen("/proc/self/smaps", "r");

	while (smaps && fgets(line, sizeof line, smaps))
		if (sscanf(line, "Anonymous: %ld kB", &kib) == 1)
			sum += kib;
	printf("%ld\n", sum);
	return 0;
}
