// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// A program whose relocation is worth readying pages for: COUNT pointers in RELRO, STRIDE bytes apart,
// and half as many outside it, between words that relocation must leave alone. Status 42 if every
// word is right, RELRO is read-only, and sealed where the kernel can; else the number of what is not.
#include "../programs/check.h"

#define TEXT_(x) #x
#define TEXT(x) TEXT_(x)

__asm__(".section .data.rel.ro.large, \"aw\"\n"
	".balign 8\n"
	".globl constant, constant_end\n"
	"constant:\n"
	".rept " TEXT(COUNT) "\n"
	".quad target + 4\n"
	".if " TEXT(STRIDE) " > 8\n"
	".rept (" TEXT(STRIDE) " - 8) / 8\n"
	".quad 0x7060504030201\n"
	".endr\n"
	".endif\n"
	".endr\n"
	"constant_end:\n"
	".data\n"
	".balign 8\n"
	".globl variable, variable_end\n"
	"variable:\n"
	".rept " TEXT(COUNT) " / 2\n"
	".quad target + 8, 7\n"
	".endr\n"
	"variable_end:\n"
	".quad 9\n"
	".globl target\n"
	"target: .long 1, 2, 3, 4\n"
	".text\n");

extern char constant[], constant_end[], variable[], variable_end[];
extern int target[];

#define PROT_READ 1
#define PROT_WRITE 2

int main(int argc, char **argv, char **envp)
{
	(void)argc, (void)argv;
	// Where in its two mebibytes the table begins, in pages.
	char digits[] = "000\n";
	for (long place = (long)constant / 4096 % 512, i = 2; i >= 0; i--, place /= 10)
		digits[i] = '0' + place % 10;
	say(digits);
	for (char *at = constant; at < constant_end; at += STRIDE) {
		CHECK(1, *(int *volatile *)at == target + 1);
		for (long i = 8; i < STRIDE; i += 8) // Two words are there for the test to change.
			CHECK(2, i == 1000 || i == 1008 || *(volatile long *)(at + i) == 0x7060504030201);
	}
	for (char *at = variable; at < variable_end; at += 16) {
		CHECK(3, *(int *volatile *)at == target + 2);
		CHECK(4, *(volatile long *)(at + 8) == 7);
	}
	CHECK(5, *(volatile long *)variable_end == 9);
	CHECK(6, *(volatile int *)target == 1);

	long page = (long)aux(envp, AT_PAGESZ);
	int sealed = syscall3(NR_mseal, 0, 0, 0) != -ENOSYS;
	for (char *at = constant; at + page < constant_end; at += (constant_end - constant) / 8 + page) {
		CHECK(7, !writable(at + page));
		long here = (long)(at + page) & -page;
		CHECK(8, !sealed || syscall3(NR_mprotect, here, page, PROT_READ | PROT_WRITE) == -EPERM);
	}
	// What follows stays writable to the end.
	for (char *at = variable + page; at < variable_end; at += page) {
		CHECK(9, writable(at));
	}
	CHECK(10, writable(target));
	return PASS;
}
