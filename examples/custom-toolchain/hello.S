/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * A program of nothing but assembly: no compiler, no library. */

	.text
	.globl	main
	.type	main, @function
main:
	endbr64
	movl	$1, %eax			/* write */
	movl	$1, %edi
	movq	text(%rip), %rsi		/* a pointer that only relocation makes right */
	movl	$size, %edx
	syscall
	xorl	%eax, %eax
	ret
	.size	main, . - main

	.section .rodata
string:	.ascii	"hello from an assembler and a linker\n"
	.set	size, . - string

	.section .data.rel.ro, "aw", @progbits
	.balign	8
text:	.quad	string

	.section .note.GNU-stack, "", @progbits
