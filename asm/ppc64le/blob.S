/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * PowerPC (64-bit, little-endian) entry of the start code that `piestart convert` puts into a finished file. The image
 * is flat, has no writable data, and may lie at any address that is a multiple of 4: every address is near and counts
 * from the table, which stands for the table of contents of a program.
 */

	piestart_table 8

/* Where r2 points in compiled code: as far from the begin of the table of contents as the ABI has it. */
	.set	__piestart_toc, __piestart_table + 0x8000

_start:
	.ifdef	__piestart_large
	li	11, 0				/* how far the image has moved */
__piestart_placed:
	cmpdi	11, 0
	beq	1f
	li	3, 0				/* from the mover they are of no meaning; the kernel gives 0 */
	li	7, 0
1:
	.endif
	mr	9, 1
	li	0, 0
	stdu	0, -80(1)			/* where a function that is called saves registers, and six words: */
	std	3, 32(1)			/* what they gave if somebody else than the kernel starts it */
	std	4, 40(1)
	std	5, 48(1)
	std	6, 56(1)
	std	7, 64(1)			/* a function to call at exit */
	std	8, 72(1)
	bcl	20, 31, 1f
1:	mflr	3
	addi	3, 3, __piestart_table-1b	/* argument 1 */
	ld	4, 8(3)
	subf	4, 4, 3				/* argument 2: the load bias */
	mr	5, 9				/* argument 3: argc, argv, envp, auxv */
	.ifdef	__piestart_large
	mr	6, 11				/* argument 4 */
	.endif
	addi	2, 3, 0x4000
	addi	2, 2, 0x4000
	bl	__piestart_converted		/* returns the entry point */
	mr	12, 3

/* The registers are as the kernel left them, or as a call may leave them; r3 to r8 are as they were, and r12 is the
 * address of the function that begins there. */
	ld	3, 32(1)
	ld	4, 40(1)
	ld	5, 48(1)
	ld	6, 56(1)
	ld	7, 64(1)
	ld	8, 72(1)
	addi	1, 1, 80
	li	0, 0
	mtlr	0
	mtctr	12
	bctr
