/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * AArch64 entry of the start code that `piestart convert` puts into a finished file. The image is
 * flat, has no writable data, and may lie anywhere: every address is near and PC-relative.
 */

/* What the converter fills in. Must match cli/src/convert/blob.rs and src/product/blob/table.rs. */
	.text
__piestart_table:
	.ifdef	__piestart_large
	.ascii	"piestrt3"
	.else
	.ascii	"piestrt2"
	.endif
	.xword	0				/* 8: link address of this table */
	.xword	0				/* 16: the original entry point */
	.xword	0				/* 24: link address of a word that is relocated */
	.xword	0				/* 32: what that word holds before relocation */
	.fill	9, 8, 0				/* 40: tables and rows, for src/product/blob/table.rs */
	.ifdef	__piestart_large
	.fill	4, 8, 0				/* 112: headers and writable range, for the same */
__piestart_options:
	.xword	0				/* 144: for src/start/options.rs */
	.endif

_start:
	hint	#34				/* bti c: the kernel arrives by an indirect jump */
	.ifdef	__piestart_large
	mov	x3, xzr				/* argument 4: how far the image has moved */
__piestart_placed:
	.endif
	adr	x9, __piestart_table
	ldp	x10, x16, [x9, #8]
	sub	x1, x9, x10			/* argument 2: the load bias */
	add	x16, x16, x1			/* the original entry point */
	ldp	x12, x13, [x9, #24]
	ldr	x12, [x12, x1]
	cmp	x12, x13			/* relocated by somebody else? */
	b.ne	2f				/* then hand on what they gave, x0 too */
	mov	x0, x9				/* argument 1 */
	mov	x2, sp				/* argument 3: argc, argv, envp, auxv */
	stp	xzr, xzr, [sp, #-16]!		/* zeros, for below */
	bl	__piestart_converted		/* returns the entry point */

/* The registers are 0 as the kernel left them, but the one that holds the entry point, which is one
 * that a landing pad of kind "c" takes. The call has kept those that the ABI says; two others are
 * loaded at a time, which is half as long as clearing them. */
	mov	x16, x0
	mov	x30, xzr
	.ifdef	__piestart_large
/* In an image that has moved it has kept what the old copy left there. */
	ldp	x19, x20, [sp]
	ldp	x21, x22, [sp]
	ldp	x23, x24, [sp]
	ldp	x25, x26, [sp]
	ldp	x27, x28, [sp]
	mov	x29, xzr
	.endif
	ldp	x0, x1, [sp]
	ldp	x2, x3, [sp]
	ldp	x4, x5, [sp]
	ldp	x6, x7, [sp]
	ldp	x8, x9, [sp]
	ldp	x10, x11, [sp]
	ldp	x12, x13, [sp]
	ldp	x14, x15, [sp]
	ldp	x17, x18, [sp], #16
2:	br	x16
