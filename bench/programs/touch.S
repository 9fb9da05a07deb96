/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 *
 * Changes one word in each page of the table and ends: what the pages alone cost. */
	.globl	_start
_start:
	leaq	bench_table(%rip), %rax
	leaq	bench_end(%rip), %rdx
1:	addq	$1, (%rax)
	addq	$4096, %rax
	cmpq	%rdx, %rax
	jb	1b
	xorl	%edi, %edi
	movl	$231, %eax			/* exit_group */
	syscall

	.section .note.GNU-stack, "", @progbits
