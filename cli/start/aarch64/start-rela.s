	.cfi_sections .debug_frame
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
	.text
	.p2align	2
	.type	__piestart_converted,@function
__piestart_converted:
.Lfunc_begin0:
	.cfi_startproc
	ldr	x8, [x2]
	mov	x9, x1
	mov	x10, x0
	add	x8, x2, x8, lsl #3
	add	x8, x8, #16
.LBB0_1:
	ldr	x11, [x8]
	add	x8, x8, #8
	cbnz	x11, .LBB0_1
	b	.LBB0_3
.LBB0_2:
	add	x8, x8, #16
.LBB0_3:
	ldr	x12, [x8]
	ldr	x11, [x8, #8]
	cbz	x12, .LBB0_6
	cmp	x12, #6
	b.ne	.LBB0_2
	cbnz	x11, .LBB0_7
.LBB0_6:
	mov	w11, #4096
.LBB0_7:
	ldr	x14, [x10, #64]
	mov	w13, wzr
	sub	x15, x11, #1
	neg	x16, x11
	add	x17, x10, #32
.LBB0_8:
	ldr	x18, [x10, #56]
	cmp	w13, #2
	mov	x6, x14
	b.ne	.LBB0_20
	ldr	x6, [x10, #72]
	b	.LBB0_20
.LBB0_10:
	add	x8, x18, x9
	ldr	x11, [x8]
	add	x18, x18, #32
	ldr	x12, [x8, #8]
	add	x2, x12, x15
	ldr	x0, [x8, #16]
	ldr	x1, [x8, #24]
	and	x8, x11, x16
	add	x11, x11, x15
	cmp	x0, x8
	and	x11, x11, x16
	and	x0, x2, x16
	csel	x8, x11, x8, hi
	and	x11, x12, x16
	cmp	x1, x0
	csel	x11, x11, x0, lo
	subs	x1, x11, x8
	b.ls	.LBB0_20
	cmp	w13, #1
	add	x11, x8, x9
	b.eq	.LBB0_18
	cbnz	w13, .LBB0_19
	mov	x0, xzr
	mov	w8, #222
	mov	w2, #3
	mov	w3, #32802
	mov	x4, #-1
	mov	x5, xzr
	svc	#0
	tbnz	x0, #63, .LBB0_20
	mov	x12, x0
	mov	x8, x1
	mov	x0, x11
	mov	x2, x12
	cbz	x8, .LBB0_16
.LBB0_15:
	ldr	x3, [x0]
	add	x0, x0, #8
	sub	x8, x8, #8
	str	x3, [x2]
	add	x2, x2, #8
	cbnz	x8, .LBB0_15
.LBB0_16:
	mov	x0, x12
	mov	w8, #216
	mov	x2, x1
	mov	w3, #3
	mov	x4, x11
	mov	x5, xzr
	svc	#0
	tbz	x0, #63, .LBB0_20
	mov	x0, x12
	mov	w8, #215
	mov	x2, xzr
	svc	#0
	b	.LBB0_20
.LBB0_18:
	mov	x0, x11
	mov	w8, #226
	mov	w2, #1
	svc	#0
	cbz	x0, .LBB0_20
	b	.LBB0_35
.LBB0_19:
	mov	x0, x11
	mov	w8, #462
	mov	x2, xzr
	svc	#0
.LBB0_20:
	cmp	x18, x6
	b.ne	.LBB0_10
	cbz	w13, .LBB0_23
.LBB0_22:
	add	w13, w13, #1
	cmp	w13, #3
	b.ne	.LBB0_8
	b	.LBB0_37
.LBB0_23:
	ldr	x8, [x10, #40]
	mov	x12, xzr
	ldr	x11, [x10, #48]
	add	x8, x8, x9
	add	x11, x11, x9
.LBB0_24:
	cmp	x8, x11
	b.eq	.LBB0_28
	ldr	x18, [x8]
	lsr	x0, x18, #1
	tst	w18, #0x1
	add	x1, x12, #504
	add	x2, x18, #8
	csel	x3, x12, x18, ne
	csel	x12, x1, x2, ne
	csinc	x18, x0, xzr, ne
	add	x0, x3, x9
	cbz	x18, .LBB0_27
.LBB0_26:
	rbit	x1, x18
	clz	x1, x1
	add	x1, x0, x1, lsl #3
	ldr	x2, [x1]
	add	x2, x2, x9
	str	x2, [x1]
	sub	x1, x18, #1
	and	x18, x1, x18
	cbnz	x18, .LBB0_26
.LBB0_27:
	add	x8, x8, #8
	b	.LBB0_24
.LBB0_28:
	mov	x8, x10
.LBB0_29:
	cmp	x8, x17
	b.eq	.LBB0_22
	ldr	x12, [x8, #80]
	add	x11, x12, x9
	ldr	x18, [x8, #88]
	sub	x12, x18, x12
	cbz	x12, .LBB0_34
.LBB0_31:
	ldr	x18, [x11, #8]
	cmp	w18, #1027
	b.ne	.LBB0_33
	ldr	x18, [x11]
	ldr	x0, [x11, #16]
	add	x18, x18, x9
	add	x0, x0, x9
	str	x0, [x18]
.LBB0_33:
	add	x11, x11, #24
	sub	x12, x12, #24
	cbnz	x12, .LBB0_31
.LBB0_34:
	add	x8, x8, #16
	b	.LBB0_29
.LBB0_35:
	mov	w0, #2
	adr	x1, .Lanon.0.0
	mov	w8, #64
	mov	w2, #33
	svc	#0
	mov	x1, xzr
.LBB0_36:
	mov	w0, #127
	mov	w8, #94
	mov	x2, x1
	svc	#0
	strb	w1, [x1]
	b	.LBB0_36
.LBB0_37:
	ldr	x8, [x10, #16]
	add	x0, x8, x9
	ret
.Lfunc_end0:
	.size	__piestart_converted, .Lfunc_end0-__piestart_converted
	.cfi_endproc
	.type	.Lanon.0.0,@object
	.text
.Lanon.0.0:
	.ascii	"piestart: mprotect RELRO refused\n"
	.size	.Lanon.0.0, 33
	.section .discarded
