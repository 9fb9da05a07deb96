/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
/* The kernel jumps here: argc at (%rsp), no return address (psABI 3.4.1). */
	.globl	_start
_start:	xorl	%ebp, %ebp		/* the outermost frame */
	movq	%rsp, %rbx		/* argc, argv, envp, auxv; kept across the call */
	leaq	_DYNAMIC(%rip), %rdi	/* the dynamic table, found PC-relative */
	andq	$-16, %rsp		/* as calls want it */
	call	relocate
	movq	%rbx, %rdi
	call	run			/* only now may anybody use a pointer */
	hlt

	.hidden	_DYNAMIC
	.hidden	relocate
	.hidden	run
	.section .note.GNU-stack, "", @progbits
