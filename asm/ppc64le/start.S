/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * PowerPC (64-bit, little-endian, ELFv2) entry. The kernel leaves argc at 0(r1), 16-byte aligned. The two stages are
 * called one after the other from here, so that no compiler can move a load of a relocated word ahead of the
 * relocation.
 */

	.abiversion 2

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
	.cfi_undefined lr			/* nobody called: unwinding ends here */
	li	11, 0				/* how far the image has moved */
__piestart_placed:
	bcl	20, 31, 1f
1:	mflr	12
	addis	2, 12, (.TOC.-1b)@ha		/* what compiled code takes the addresses of others from */
	addi	2, 2, (.TOC.-1b)@l
	addis	4, 12, (_DYNAMIC-1b)@ha		/* argument 2; not used where PT_DYNAMIC is missing */
	addi	4, 4, (_DYNAMIC-1b)@l
	mr	3, 1				/* argument 1: argc, argv, envp, auxv */
	addi	5, 1, -START_SIZE		/* argument 3: struct Start, read by both stages */
	clrrdi	5, 5, 4
	mr	6, 11				/* argument 4 */
	mr	1, 5
	mr	31, 5				/* kept across the call */
	li	0, 0
	mtlr	0				/* no return address */
	stdu	0, -32(1)			/* outermost frame, for walkers of the back chain */
	bl	__piestart_relocate		/* stage 1, the dark zone */
	nop
	mr	3, 31
	bl	__piestart_enter		/* stage 2, ordinary code; does not return */
	nop
	trap
	.cfi_endproc
	.size	_start, . - _start

/* There are no TLS descriptors. What does not know that before it is optimised names their resolver. */
	.globl	__piestart_tlsdesc
	.hidden	__piestart_tlsdesc
	.type	__piestart_tlsdesc, %function
__piestart_tlsdesc:
	.cfi_startproc
	trap
	.cfi_endproc
	.size	__piestart_tlsdesc, . - __piestart_tlsdesc
