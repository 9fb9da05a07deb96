/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include "../common.h"

static int order;

__attribute__((constructor(101))) static void first(int argc, char **argv, char **envp)
{
	(void)argv;
	order = argc > 0 && envp ? 1 : 99;
	say("first constructor\n");
}

__attribute__((constructor(102))) static void second(void)
{
	order = order * 10 + 2;
	say("second constructor\n");
}

__attribute__((destructor)) static void last(void)
{
	say("destructor\n");
}

int main(void)
{
	say("main\n");
	return order == 12 ? 0 : 1;
}
