// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// What start code of any size has to do: relocate, make RELRO read-only, pass argc on, end with main's
// value. Status 42, or the number of what went wrong.
#include "../programs/check.h"

static int target = 7;
int *variable = &target;
int *const constant = &target;

int main(int argc, char **argv, char **envp)
{
	CHECK(1, argc == 1 && argv[0] && !argv[1]);
	CHECK(2, aux(envp, AT_PAGESZ) != 0);
	CHECK(3, *LAUNDER(variable) == 7 && LAUNDER(constant) == &target);
	CHECK(4, !writable((void *)&constant));
	CHECK(5, writable(&target));
	return PASS;
}
