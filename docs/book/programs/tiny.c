/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include <elf.h>
#include "sys.h"

int main(int argc, char **argv);
extern const Elf64_Ehdr __ehdr_start __attribute__((visibility("hidden")));

/* Before this function has returned, no pointer in memory is right. */
void relocate(const Elf64_Dyn *dynamic)
{
	unsigned long bias = (unsigned long)&__ehdr_start;	/* GNU ld links a PIE at 0 */
	unsigned long rela = 0, relasz = 0, relr = 0, relrsz = 0;

	for (; dynamic->d_tag != DT_NULL; dynamic++) {
		if (dynamic->d_tag == DT_RELA)
			rela = dynamic->d_un.d_ptr;
		else if (dynamic->d_tag == DT_RELASZ)
			relasz = dynamic->d_un.d_val;
		else if (dynamic->d_tag == 36)			/* DT_RELR */
			relr = dynamic->d_un.d_ptr;
		else if (dynamic->d_tag == 35)			/* DT_RELRSZ */
			relrsz = dynamic->d_un.d_val;
	}

	const Elf64_Rela *entry = (const Elf64_Rela *)(bias + rela);
	for (; relasz >= sizeof *entry; entry++, relasz -= sizeof *entry) {
		if (ELF64_R_TYPE(entry->r_info) != R_X86_64_RELATIVE)
			sys(SYS_exit_group, 127, 0, 0);		/* never skip in silence */
		*(unsigned long *)(bias + entry->r_offset) = bias + entry->r_addend;
	}

	const unsigned long *word = (const unsigned long *)(bias + relr);
	unsigned long *next = 0;
	for (; relrsz >= 8; word++, relrsz -= 8) {
		if ((*word & 1) == 0) {
			next = (unsigned long *)(bias + *word);
			*next++ += bias;
			continue;
		}
		for (int bit = 1; bit < 64; bit++)
			if (*word >> bit & 1)
				next[bit - 1] += bias;
		next += 63;
	}
}

/* From here on it is an ordinary program. */
void run(long *stack)
{
	sys(SYS_exit_group, main(stack[0], (char **)(stack + 1)), 0, 0);
}
