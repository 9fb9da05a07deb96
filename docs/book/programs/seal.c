/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include "sys.h"

enum { READ_WRITE = 3, EPERM = 1 };

const char *const words[] = {"as the linker meant it\n"};	/* RELRO */

int main(void)
{
	long page = (long)words & -4096;
	long error = sys(SYS_mprotect, page, 4096, READ_WRITE);

	if (error == -EPERM) {
		say("mprotect: EPERM\n");
	} else if (error == 0) {
		say("mprotect: the page is writable again\n");
		*(const char *volatile *)words = "as somebody else liked it\n";
	}
	say(*(const char *const volatile *)words);
	return 0;
}
