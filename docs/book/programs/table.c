/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include <stdio.h>
#include <sys/resource.h>

#define P16 p, p, p, p, p, p, p, p, p, p, p, p, p, p, p, p
#define P256 P16, P16, P16, P16, P16, P16, P16, P16, P16, P16, P16, P16, P16, P16, P16, P16
#define P4096 P256, P256, P256, P256, P256, P256, P256, P256, P256, P256, P256, P256, P256, P256, P256, P256
#define P65536 P4096, P4096, P4096, P4096, P4096, P4096, P4096, P4096, \
	       P4096, P4096, P4096, P4096, P4096, P4096, P4096, P4096

int thing = 42;
#define p &thing
int *const table[] = {P65536};

int pick(int i) { return *table[i]; }

int main(void)
{
	struct rusage usage;
	getrusage(RUSAGE_SELF, &usage);
	printf("%zu pointers, %ld page faults\n", sizeof table / sizeof *table, usage.ru_minflt);
	return 0;
}
