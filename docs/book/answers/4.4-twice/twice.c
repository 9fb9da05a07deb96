/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include <assert.h>

/* One word of memory, relocated by each kind of note. */
static long rela(long bias, long addend, long word)
{
	(void)word;
	return bias + addend;		/* stores: what was there does not matter */
}

static long relr(long bias, long word)
{
	return word + bias;		/* adds: the addend is what was there */
}

int main(void)
{
	long bias = 0x7f0000000000, link = 0x2004;
	long once = rela(bias, link, link), twice = rela(bias, link, once);
	assert(once == bias + link && twice == once);
	once = relr(bias, link), twice = relr(bias, once);
	assert(once == bias + link && twice == 2 * bias + link);
	return 0;
}
