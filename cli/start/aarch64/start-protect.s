	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * The table of a converted file, whose start code it begins: for <arch>/blob.S, with the bytes of the machine's words.
 * What the converter fills in. Must match cli/src/convert/blob.rs and src/product/blob/table.rs.
 */
	.macro	piestart_table word
	.text
__piestart_table:
	.ifdef	__piestart_large
	.ascii	"piestrt3"
	.else
	.ascii	"piestrt2"
	.endif
	.fill	1, \word, 0			/* link address of this table */
	.fill	1, \word, 0			/* the original entry point */
	.fill	1, \word, 0			/* link address of a word that is relocated */
	.fill	1, \word, 0			/* what that word holds before relocation */
	.fill	9, \word, 0			/* tables and rows, for src/product/blob/table.rs */
	.ifdef	__piestart_large
	.fill	4, \word, 0			/* headers and writable range, for the same */
__piestart_options:
	.fill	1, \word, 0			/* the first byte: for src/start/options.rs */
	.endif
	.fill	1, \word, 0			/* the last word: what makes the table's sum 0 */
	.endm

/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * AArch64 entry of the start code that `piestart convert` puts into a finished file. The image is
 * flat, has no writable data, and may lie anywhere: every address is near and PC-relative.
 */

	piestart_table 8

_start:
	hint	#34				/* bti c: the kernel arrives by an indirect jump */
	.ifdef	__piestart_large
	mov	x3, xzr				/* argument 4: how far the image has moved */
__piestart_placed:
	cmp	x3, #0				/* from the mover x0 is of no meaning; the kernel gives 0 */
	csel	x0, x0, xzr, eq
	.endif
	mov	x2, sp				/* argument 3: argc, argv, envp, auxv */
	stp	x0, xzr, [sp, #-16]!		/* a function to call at exit, if somebody else than the kernel starts it */
	stp	xzr, xzr, [sp, #-16]!		/* zeros, for below */
	adr	x0, __piestart_table		/* argument 1 */
	ldr	x1, [x0, #8]
	sub	x1, x0, x1			/* argument 2: the load bias */
	bl	__piestart_converted		/* returns the entry point */

/* The registers are 0 as the kernel left them, but the one that holds the entry point, which is one
 * that a landing pad of kind "c" takes, and x0 as it was. The call has kept those that the ABI says; two others are
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
	ldr	x0, [sp], #16
	br	x16
	.text
	.p2align	2
	.type	_ZN8piestart7product4blob5table3endE,@function
_ZN8piestart7product4blob5table3endE:
.Lfunc_begin0:
	.cfi_startproc
	mov	x2, x1
	mov	x1, x0
	mov	w0, #2
	mov	w8, #64
	svc	#0
	mov	x1, xzr
.LBB0_1:
	mov	w0, #127
	mov	w8, #94
	mov	x2, x1
	svc	#0
	strb	w1, [x1]
	b	.LBB0_1
.Lfunc_end0:
	.size	_ZN8piestart7product4blob5table3endE, .Lfunc_end0-_ZN8piestart7product4blob5table3endE
	.cfi_endproc
	.text
	.p2align	2
	.type	_ZN8piestart7product4blob5table3sumE,@function
_ZN8piestart7product4blob5table3sumE:
.Lfunc_begin1:
	.cfi_startproc
	mov	x8, xzr
.LBB1_1:
	ldr	x9, [x0]
	add	x0, x0, #8
	sub	x9, x9, x8
	cmp	x1, x0
	add	x8, x9, x8, lsl #5
	b.ne	.LBB1_1
	mov	x0, x8
	ret
.Lfunc_end1:
	.size	_ZN8piestart7product4blob5table3sumE, .Lfunc_end1-_ZN8piestart7product4blob5table3sumE
	.cfi_endproc
	.text
	.p2align	2
	.type	__piestart_converted,@function
__piestart_converted:
.Lfunc_begin2:
	.cfi_startproc
	stp	x29, x30, [sp, #-48]!
	str	x21, [sp, #16]
	stp	x20, x19, [sp, #32]
	mov	x29, sp
	.cfi_def_cfa w29, 48
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -32
	.cfi_offset w30, -40
	.cfi_offset w29, -48
	ldr	x8, [x2]
	mov	x19, x1
	mov	x20, x0
	add	x8, x2, x8, lsl #3
	add	x8, x8, #16
.LBB2_1:
	ldr	x9, [x8]
	add	x8, x8, #8
	cbnz	x9, .LBB2_1
	b	.LBB2_3
.LBB2_2:
	add	x8, x8, #16
.LBB2_3:
	ldr	x9, [x8]
	ldr	x21, [x8, #8]
	cbz	x9, .LBB2_6
	cmp	x9, #6
	b.ne	.LBB2_2
	cbnz	x21, .LBB2_7
.LBB2_6:
	mov	w21, #4096
.LBB2_7:
	add	x1, x20, #120
	mov	x0, x20
	bl	_ZN8piestart7product4blob5table3sumE
	cbnz	x0, .LBB2_21
	ldr	x8, [x20, #64]
	ldr	x9, [x20, #72]
	cmp	x8, x9
	csel	x8, x8, x9, hi
	ldr	x10, [x20, #56]
	add	x0, x10, x19
	add	x8, x19, x8
	add	x1, x8, #8
	bl	_ZN8piestart7product4blob5table3sumE
	cbnz	x0, .LBB2_21
	ldr	x9, [x20, #16]
	mov	w8, wzr
	sub	x11, x21, #1
	ldr	x10, [x20, #64]
	neg	x12, x21
	mov	w13, #1
.LBB2_10:
	ldr	x16, [x20, #56]
	mov	w14, w8
	mov	x8, x10
	tbz	w14, #0, .LBB2_12
	ldr	x8, [x20, #72]
.LBB2_12:
	add	x15, x19, x16
	sub	x16, x8, x16
	cbz	x16, .LBB2_18
.LBB2_13:
	ldr	x8, [x15]
	and	x1, x8, x12
	ldr	x17, [x15, #8]
	add	x8, x8, x11
	add	x2, x17, x11
	ldr	x18, [x15, #16]
	and	x8, x8, x12
	cmp	x18, x1
	and	x18, x2, x12
	ldr	x0, [x15, #24]
	csel	x8, x8, x1, hi
	and	x17, x17, x12
	cmp	x0, x18
	csel	x17, x17, x18, lo
	subs	x1, x17, x8
	b.ls	.LBB2_17
	add	x0, x8, x19
	tbz	w13, #0, .LBB2_16
	mov	w8, #226
	mov	w2, #1
	svc	#0
	cbnz	x0, .LBB2_20
	b	.LBB2_17
.LBB2_16:
	mov	w8, #462
	mov	x2, xzr
	svc	#0
.LBB2_17:
	add	x15, x15, #32
	sub	x16, x16, #32
	cbnz	x16, .LBB2_13
.LBB2_18:
	mov	w13, wzr
	mov	w8, #1
	tbz	w14, #0, .LBB2_10
	add	x0, x9, x19
	ldp	x20, x19, [sp, #32]
	ldr	x21, [sp, #16]
	ldp	x29, x30, [sp], #48
	ret
.LBB2_20:
	adr	x0, .Lanon.0.1
	mov	w1, #33
	bl	_ZN8piestart7product4blob5table3endE
.LBB2_21:
	adr	x0, .Lanon.0.0
	mov	w1, #44
	bl	_ZN8piestart7product4blob5table3endE
.Lfunc_end2:
	.size	__piestart_converted, .Lfunc_end2-__piestart_converted
	.cfi_endproc
	.type	.Lanon.0.0,@object
	.text
.Lanon.0.0:
	.ascii	"piestart: the start code's table is damaged\n"
	.size	.Lanon.0.0, 44
	.type	.Lanon.0.1,@object
	.text
.Lanon.0.1:
	.ascii	"piestart: mprotect RELRO refused\n"
	.size	.Lanon.0.1, 33
	.section .discarded
