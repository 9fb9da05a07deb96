/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include "sys.h"

const char *const names[] = {"read-only, ", "but for one moment\n"};	/* .data.rel.ro */
const char *others[] = {"writable\n"};					/* .data */

int main(int argc, char **argv)
{
	(void)argv;
	say(names[0]);
	say(names[1]);
	others[0] = "written\n";
	say(others[0]);
	if (argc > 1)
		*(const char *volatile *)names = "overwritten\n";
	say(*(const char *const volatile *)names);
	return 0;
}
