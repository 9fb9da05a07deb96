/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * x86_64 entry of the start code that `piestart convert` puts into a finished file. The image is
 * flat, has no writable data, and may lie anywhere: every address is near and PC-relative.
 */

	piestart_table 8

_start:
	endbr64					/* the kernel arrives by an indirect jump */
	.ifdef	__piestart_large
	xorl	%ecx, %ecx			/* argument 4: how far the image has moved */
__piestart_placed:
	.endif
	leaq	__piestart_table(%rip), %rdi	/* argument 1 */
	movq	%rdi, %rsi
	subq	8(%rdi), %rsi			/* argument 2: the load bias */
	movq	%rdx, %rax			/* a function to call at exit, if somebody else than the kernel starts it */
	.ifdef	__piestart_large
	testq	%rcx, %rcx
	je	1f
	xorl	%eax, %eax			/* the kernel gives none */
1:
	.endif
	movq	%rsp, %rdx			/* argument 3: argc, argv, envp, auxv */
	andq	$-16, %rsp			/* a foreign loader may leave it odd */
	pushq	%rdx
	pushq	%rax
	call	__piestart_converted		/* returns the entry point */
	popq	%rdx
	popq	%rsp

/* The registers are 0 as the kernel left them, but the one that holds the entry point, and %rdx as it was. The call has
 * kept those that the ABI says. */
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	xorl	%edi, %edi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%r10d, %r10d
	xorl	%r11d, %r11d
	.ifdef	__piestart_large
/* In an image that has moved it has kept what the old copy left there. */
	xorl	%ebx, %ebx
	xorl	%ebp, %ebp
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	xorl	%r14d, %r14d
	xorl	%r15d, %r15d
	.endif
	jmp	*%rax
