/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
/* tiny.c with a run() that protects RELRO first, by the rule of chapter 5. */
#define run other_run
#include "tiny.c"
#undef run

enum { PAGE = 4096, PROT_READ = 1 };	/* should be AT_PAGESZ: this is a sketch */

void run(long *stack)
{
	unsigned long bias = (unsigned long)&__ehdr_start;
	const Elf64_Phdr *headers = (const Elf64_Phdr *)(bias + __ehdr_start.e_phoff), *relro = 0;
	unsigned long start, end;

	for (int i = 0; i < __ehdr_start.e_phnum; i++)
		if (headers[i].p_type == PT_GNU_RELRO)
			relro = &headers[i];
	if (relro) {
		start = relro->p_vaddr & -PAGE;
		end = (relro->p_vaddr + relro->p_memsz + PAGE - 1) & -PAGE;
		for (int i = 0; i < __ehdr_start.e_phnum; i++) {
			const Elf64_Phdr *load = &headers[i];
			if (load->p_type != PT_LOAD || !(load->p_flags & PF_W))
				continue;
			/* Writable bytes beside RELRO, in one of its pages? */
			if (load->p_vaddr < relro->p_vaddr && load->p_vaddr + load->p_memsz > start)
				start = (relro->p_vaddr + PAGE - 1) & -PAGE;
			if (load->p_vaddr < end && load->p_vaddr + load->p_memsz > relro->p_vaddr + relro->p_memsz)
				end = (relro->p_vaddr + relro->p_memsz) & -PAGE;
		}
		if (start < end && sys(SYS_mprotect, bias + start, end - start, PROT_READ) != 0)
			sys(SYS_exit_group, 127, 0, 0);
	}
	sys(SYS_exit_group, main(stack[0], (char **)(stack + 1)), 0, 0);
}
