/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * AArch64 entry of the start code that `piestart convert` puts into a finished file. The image is
 * flat, has no writable data, and may lie anywhere: every address is near and PC-relative.
 */

/* What the converter fills in. Must match cli/src/convert/blob.rs. The first stage takes it for the
 * image's header, sees that it is none, and asks AT_PHDR. */
	.text
__ehdr_start:
__piestart_table:
	.ascii	"piestrt1"
	.xword	0				/* 8: link address of this table */
	.xword	0				/* 16: link address of the dynamic table */
	.xword	0				/* 24: the original entry point */
	.xword	0				/* 32: link address of a word that is relocated, or 0 */
	.xword	0				/* 40: what that word holds before relocation */

__piestart_entry:
_start:
	hint	#34				/* bti c: the kernel arrives by an indirect jump */
	adr	x9, __piestart_table
	ldp	x10, x11, [x9, #8]
	sub	x10, x9, x10			/* the load bias */
	ldp	x12, x13, [x9, #32]
	cbz	x12, 1f
	ldr	x12, [x12, x10]
	cmp	x12, x13			/* relocated by somebody else? */
	b.eq	1f
	ldr	x16, [x9, #24]			/* then hand on what they gave, x0 too */
	add	x16, x16, x10
	br	x16
1:	add	x1, x11, x10			/* argument 2: the dynamic table */
	mov	x0, sp				/* argument 1: argc, argv, envp, auxv */
	sub	x2, x0, #START_SIZE		/* argument 3: struct Start, read by both stages */
	and	x2, x2, #-16
	mov	sp, x2
	mov	x19, x2				/* kept across the call */
	bl	__piestart_relocate		/* stage 1, the dark zone */
	mov	x0, x19
	bl	__piestart_enter		/* stage 2; goes on below */

/* The registers are 0 as the kernel left them, but the one that holds the entry point, which is one
 * that a landing pad of kind "c" takes. */
__piestart_leave:
	mov	sp, x0
	adr	x16, __piestart_table
	ldr	x16, [x16, #24]
	add	x16, x16, x1
	mov	x0, xzr
	mov	x1, xzr
	mov	x2, xzr
	mov	x3, xzr
	mov	x4, xzr
	mov	x5, xzr
	mov	x6, xzr
	mov	x7, xzr
	mov	x8, xzr
	mov	x9, xzr
	mov	x10, xzr
	mov	x11, xzr
	mov	x12, xzr
	mov	x13, xzr
	mov	x14, xzr
	mov	x15, xzr
	mov	x17, xzr
	mov	x18, xzr
	mov	x19, xzr
	mov	x20, xzr
	mov	x21, xzr
	mov	x22, xzr
	mov	x23, xzr
	mov	x24, xzr
	mov	x25, xzr
	mov	x26, xzr
	mov	x27, xzr
	mov	x28, xzr
	mov	x29, xzr
	mov	x30, xzr
	br	x16

/* The table's own witness is the one that counts; this one never tells. */
	.balign	8
__piestart_witness:
	.xword	0
