/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * s390x entry. The kernel leaves argc at 0(%r15), 8-byte aligned. The two stages are called one after the other from
 * here, so that no compiler can move a load of a relocated word ahead of the relocation.
 */

	.section .text.piestart, "ax", %progbits
	.globl	_start
	.globl	__piestart_entry
	.hidden	__piestart_entry
	.hidden	__piestart_placed
	.type	__piestart_placed, %function
	.type	_start, %function
__piestart_entry:				/* the same, where a shared object may override _start */
_start:
	.cfi_startproc
	.cfi_undefined %r14			/* nobody called: unwinding ends here */
	lghi	%r5, 0				/* argument 4: how far the image has moved */
__piestart_placed:
	lgr	%r2, %r15			/* argument 1: argc, argv, envp, auxv */
	larl	%r3, _DYNAMIC			/* argument 2; not used where PT_DYNAMIC is missing */
	lgr	%r4, %r15
	aghi	%r4, -START_SIZE		/* argument 3: struct Start, read by both stages */
	nill	%r4, 0xfff0
	lgr	%r12, %r4			/* kept across the call */
	lgr	%r15, %r4
	aghi	%r15, -160			/* where a function that is called saves registers */
	xc	0(8, %r15), 0(%r15)		/* outermost frame, for walkers of the back chain */
	lghi	%r11, 0
	brasl	%r14, __piestart_relocate	/* stage 1, the dark zone */
	lgr	%r2, %r12
	brasl	%r14, __piestart_enter		/* stage 2, ordinary code; does not return */
	j	.+2				/* no instruction begins there */
	.cfi_endproc
	.size	_start, . - _start

/* There are no TLS descriptors. What does not know that before it is optimised names their resolver. */
	.globl	__piestart_tlsdesc
	.hidden	__piestart_tlsdesc
	.type	__piestart_tlsdesc, %function
__piestart_tlsdesc:
	.cfi_startproc
	j	.+2
	.cfi_endproc
	.size	__piestart_tlsdesc, . - __piestart_tlsdesc
