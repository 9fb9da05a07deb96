/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
	.globl	_start
_start:	call	main
	movl	%eax, %edi
	movl	$231, %eax			/* exit_group */
	syscall
	.section .note.GNU-stack, "", @progbits
