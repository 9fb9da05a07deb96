/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include "../common.h"

static void plain(void) { say("the resolver chose: plain\n"); }

static void (*choose(void))(void)
{
	return plain;
}

void speak(void) __attribute__((ifunc("choose")));

int main(void)
{
	speak();
	return 0;
}
