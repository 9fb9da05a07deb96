/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 *
 * The floor of a start that protects: writes to the table's first page, makes it read-only, seals it,
 * and ends. */
	.globl	_start
_start:
	leaq	bench_table(%rip), %rdi
	addq	$1, (%rdi)
	andq	$-4096, %rdi
	movl	$4096, %esi
	movl	$1, %edx			/* PROT_READ */
	movl	$10, %eax			/* mprotect */
	syscall
	xorl	%edx, %edx
	movl	$462, %eax			/* mseal */
	syscall
	xorl	%edi, %edi
	movl	$231, %eax			/* exit_group */
	syscall

	.section .note.GNU-stack, "", @progbits
