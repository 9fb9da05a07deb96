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
	cbnz	x0, .LBB2_40
	ldr	x8, [x20, #64]
	ldr	x9, [x20, #72]
	cmp	x8, x9
	csel	x8, x8, x9, hi
	ldr	x10, [x20, #56]
	add	x0, x10, x19
	add	x8, x19, x8
	add	x1, x8, #8
	bl	_ZN8piestart7product4blob5table3sumE
	cbnz	x0, .LBB2_40
	ldr	x11, [x20, #16]
	ldr	x8, [x20, #24]
	add	x8, x8, x19
	ldr	x8, [x8]
	ldr	x9, [x20, #32]
	cmp	x8, x9
	b.ne	.LBB2_39
	ldr	x13, [x20, #64]
	mov	w12, wzr
	sub	x14, x21, #1
	neg	x15, x21
	add	x16, x20, #32
.LBB2_11:
	ldr	x17, [x20, #56]
	cmp	w12, #2
	mov	x18, x13
	b.ne	.LBB2_23
	ldr	x18, [x20, #72]
	b	.LBB2_23
.LBB2_13:
	add	x8, x17, x19
	ldr	x9, [x8]
	add	x17, x17, #32
	ldr	x10, [x8, #8]
	add	x2, x10, x14
	ldr	x0, [x8, #16]
	ldr	x1, [x8, #24]
	and	x8, x9, x15
	add	x9, x9, x14
	cmp	x0, x8
	and	x9, x9, x15
	and	x0, x2, x15
	csel	x8, x9, x8, hi
	and	x9, x10, x15
	cmp	x1, x0
	csel	x9, x9, x0, lo
	subs	x1, x9, x8
	b.ls	.LBB2_23
	cmp	w12, #1
	add	x9, x8, x19
	b.eq	.LBB2_21
	cbnz	w12, .LBB2_22
	mov	x0, xzr
	mov	w8, #222
	mov	w2, #3
	mov	w3, #32802
	mov	x4, #-1
	mov	x5, xzr
	svc	#0
	tbnz	x0, #63, .LBB2_23
	mov	x10, x0
	mov	x8, x1
	mov	x0, x9
	mov	x2, x10
	cbz	x8, .LBB2_19
.LBB2_18:
	ldr	x3, [x0]
	add	x0, x0, #8
	sub	x8, x8, #8
	str	x3, [x2]
	add	x2, x2, #8
	cbnz	x8, .LBB2_18
.LBB2_19:
	mov	x0, x10
	mov	w8, #216
	mov	x2, x1
	mov	w3, #3
	mov	x4, x9
	mov	x5, xzr
	svc	#0
	tbz	x0, #63, .LBB2_23
	mov	x0, x10
	mov	w8, #215
	mov	x2, xzr
	svc	#0
	b	.LBB2_23
.LBB2_21:
	mov	x0, x9
	mov	w8, #226
	mov	w2, #1
	svc	#0
	cbz	x0, .LBB2_23
	b	.LBB2_41
.LBB2_22:
	mov	x0, x9
	mov	w8, #462
	mov	x2, xzr
	svc	#0
.LBB2_23:
	cmp	x17, x18
	b.ne	.LBB2_13
	cbz	w12, .LBB2_26
.LBB2_25:
	add	w12, w12, #1
	cmp	w12, #3
	b.ne	.LBB2_11
	b	.LBB2_39
.LBB2_26:
	ldr	x8, [x20, #40]
	mov	x10, xzr
	ldr	x9, [x20, #48]
	add	x8, x8, x19
	add	x9, x9, x19
.LBB2_27:
	cmp	x8, x9
	b.eq	.LBB2_31
	ldr	x17, [x8]
	lsr	x18, x17, #1
	tst	w17, #0x1
	add	x0, x10, #504
	add	x1, x17, #8
	csel	x2, x10, x17, ne
	csel	x10, x0, x1, ne
	csinc	x17, x18, xzr, ne
	add	x18, x2, x19
	cbz	x17, .LBB2_30
.LBB2_29:
	rbit	x0, x17
	clz	x0, x0
	add	x0, x18, x0, lsl #3
	ldr	x1, [x0]
	add	x1, x1, x19
	str	x1, [x0]
	sub	x0, x17, #1
	and	x17, x0, x17
	cbnz	x17, .LBB2_29
.LBB2_30:
	add	x8, x8, #8
	b	.LBB2_27
.LBB2_31:
	mov	x8, x20
.LBB2_32:
	cmp	x8, x16
	b.eq	.LBB2_25
	ldr	x10, [x8, #80]
	add	x9, x10, x19
	ldr	x17, [x8, #88]
	sub	x10, x17, x10
	cbz	x10, .LBB2_38
.LBB2_34:
	ldr	x17, [x9, #8]
	cbz	w17, .LBB2_37
	cmp	w17, #1027
	b.ne	.LBB2_40
	ldr	x17, [x9]
	ldr	x18, [x9, #16]
	add	x17, x17, x19
	add	x18, x18, x19
	str	x18, [x17]
.LBB2_37:
	add	x9, x9, #24
	sub	x10, x10, #24
	cbnz	x10, .LBB2_34
.LBB2_38:
	add	x8, x8, #16
	b	.LBB2_32
.LBB2_39:
	add	x0, x11, x19
	ldp	x20, x19, [sp, #32]
	ldr	x21, [sp, #16]
	ldp	x29, x30, [sp], #48
	ret
.LBB2_40:
	adr	x0, .Lanon.0.0
	mov	w1, #44
	bl	_ZN8piestart7product4blob5table3endE
.LBB2_41:
	adr	x0, .Lanon.0.1
	mov	w1, #33
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
