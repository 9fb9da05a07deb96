/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * AArch64 entry of the code that `piestart convert` puts in front of `main` where glibc starts the
 * program. It is called as `main` is, and goes on to it with the same arguments. The image is flat, has
 * no writable data, and may lie anywhere: every address is near and PC-relative.
 */

/* What the converter fills in, as in blob.S. */
	.text
__piestart_table:
	.ascii	"piestrt2"
	.xword	0				/* 8: link address of this table */
	.xword	0				/* 16: main */
	.fill	12, 8, 0			/* 24: rows, for src/product/blob/table.rs */

_start:
	hint	#34				/* bti c: called by way of a register */
	stp	x29, x30, [sp, #-48]!
	mov	x29, sp
	stp	x0, x1, [sp, #16]		/* argc, argv */
	str	x2, [sp, #32]			/* envp */
	sub	x2, x1, #8			/* argument 3: argc, argv, envp, auxv on the stack */
	adr	x0, __piestart_table		/* argument 1 */
	ldr	x10, [x0, #8]
	sub	x1, x0, x10			/* argument 2: the load bias */
	bl	__piestart_before_main		/* returns the address of main */
	mov	x16, x0				/* one that a landing pad of kind "c" takes */
	ldr	x2, [sp, #32]
	ldp	x0, x1, [sp, #16]
	ldp	x29, x30, [sp], #48
	br	x16
