/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include "sys.h"

#ifdef POINTERS
static const char *const names[] = {"zero", "one", "two", "three", "four"};
#define NAME(i) names[i]
#else
/* One string with all names, and where each begins: numbers, right at every address. */
static const char text[] = "zero\0one\0two\0three\0four";
static const unsigned char begin[] = {0, 5, 9, 13, 19};
#define NAME(i) (text + begin[i])
#endif

int main(int argc, char **argv)
{
	for (int i = 0; i < 5; i++) {
		say(NAME(i));
		say(" ");
	}
	return argc > 5 && argv[5];
}
