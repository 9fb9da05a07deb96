/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * The same hello with nothing to relocate and nothing to protect, for comparison. */
	.globl	_start
_start:
	movl	$1, %edi
	leaq	greeting(%rip), %rsi
	movl	$6, %edx
	movl	$1, %eax			/* write */
	syscall
	xorl	%edi, %edi
	movl	$231, %eax			/* exit_group */
	syscall
greeting:
	.ascii	"hello\n"
	.section .note.GNU-stack, "", @progbits
