/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * PowerPC (64-bit, little-endian) entry of the start code that `piestart convert` puts into a finished file. The image
 * is flat, has no writable data, and may lie at any address that is a multiple of 4: every address is near and counts
 * from the table, which stands for the table of contents of a program.
 */

/* What the converter fills in. Must match cli/src/convert/blob.rs and src/product/blob/table.rs. */
	.text
__piestart_table:
	.ifdef	__piestart_large
	.ascii	"piestrt3"
	.else
	.ascii	"piestrt2"
	.endif
	.quad	0				/* 8: link address of this table */
	.quad	0				/* 16: the original entry point */
	.quad	0				/* 24: link address of a word that is relocated */
	.quad	0				/* 32: what that word holds before relocation */
	.fill	9, 8, 0				/* 40: tables and rows, for src/product/blob/table.rs */
	.ifdef	__piestart_large
	.fill	4, 8, 0				/* 112: headers and writable range, for the same */
__piestart_options:
	.quad	0				/* 144: for src/start/options.rs */
	.endif

/* Where r2 points in compiled code: as far from the begin of the table of contents as the ABI has it. */
	.set	__piestart_toc, __piestart_table + 0x8000

_start:
	.ifdef	__piestart_large
	li	11, 0				/* how far the image has moved */
__piestart_placed:
	.endif
	mflr	0
	bcl	20, 31, 1f
1:	mflr	10
	mtlr	0				/* as it was */
	addi	10, 10, __piestart_table-1b
	ld	12, 8(10)
	subf	9, 12, 10			/* the load bias */
	ld	12, 24(10)
	ldx	0, 12, 9
	ld	12, 32(10)
	cmpd	0, 12
	ld	12, 16(10)
	add	12, 12, 9			/* the original entry point */
	bne	2f				/* relocated by somebody else? then hand on what they gave, r3 to r8 */
	mr	3, 10				/* argument 1 */
	mr	4, 9				/* argument 2 */
	mr	5, 1				/* argument 3: argc, argv, envp, auxv */
	.ifdef	__piestart_large
	mr	6, 11				/* argument 4 */
	.endif
	addi	2, 10, 0x4000
	addi	2, 2, 0x4000
	li	0, 0
	stdu	0, -32(1)			/* where a function that is called saves registers */
	bl	__piestart_converted		/* returns the entry point */
	addi	1, 1, 32
	mr	12, 3

/* The registers are as the kernel left them, or as a call may leave them; r7, which may name a function to call at
 * exit, is 0, and r12 is the address of the function that begins there. */
	li	3, 0
	li	7, 0
	li	0, 0
	mtlr	0
2:	mtctr	12
	bctr
