/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * x86_64 entry. The kernel leaves argc at (%rsp), 16-byte aligned, and no return address (psABI
 * "Process initialization"). The two stages are called one after the other from here, so that no
 * compiler can move a load of a relocated word ahead of the relocation.
 */

	.section .text.piestart, "ax", @progbits
	.globl	_start
	.globl	__piestart_entry
	.hidden	__piestart_entry
	.hidden	__piestart_placed
	.type	__piestart_placed, @function
	.type	_start, @function
__piestart_entry:				/* the same, where a shared object may override _start */
_start:
	.cfi_startproc
	.cfi_undefined %rip			/* nobody called: unwinding ends here */
	endbr64					/* the kernel arrives by an indirect jump */
	xorl	%ecx, %ecx			/* argument 4: how far the image has moved */
__piestart_placed:
	xorl	%ebp, %ebp			/* outermost frame, for frame-pointer walkers */
	movq	%rsp, %rdi			/* argument 1: argc, argv, envp, auxv */
	leaq	_DYNAMIC(%rip), %rsi		/* argument 2: 0 in a static link that is not a PIE */
	andq	$-16, %rsp			/* a foreign loader may leave it odd */
	subq	$START_SIZE, %rsp		/* struct Start, read by both stages */
	movq	%rsp, %rdx			/* argument 3 */
	movq	%rsp, %rbx			/* kept across the call */
	call	__piestart_relocate		/* stage 1, the dark zone */
	movq	%rbx, %rdi
	call	__piestart_enter		/* stage 2, ordinary code; does not return */
	hlt
	.cfi_endproc
	.size	_start, . - _start

/* A TLS descriptor's resolver: the offset that the relocator stored, and nothing else changed
 * (psABI "TLS descriptors": the descriptor is at %rax, the result in %rax). */
	.globl	__piestart_tlsdesc
	.hidden	__piestart_tlsdesc
	.type	__piestart_tlsdesc, @function
__piestart_tlsdesc:
	.cfi_startproc
	endbr64
	movq	8(%rax), %rax
	ret
	.cfi_endproc
	.size	__piestart_tlsdesc, . - __piestart_tlsdesc
