	.cfi_sections .debug_frame
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
	.type	__piestart_before_main,@function
__piestart_before_main:
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
	cbnz	x0, .LBB2_27
	ldr	x8, [x20, #64]
	ldr	x9, [x20, #72]
	cmp	x8, x9
	csel	x8, x8, x9, hi
	ldr	x10, [x20, #56]
	add	x0, x10, x19
	add	x8, x19, x8
	add	x1, x8, #8
	bl	_ZN8piestart7product4blob5table3sumE
	cbnz	x0, .LBB2_27
	ldr	x12, [x20, #56]
	mov	w11, wzr
	sub	x13, x21, #1
	neg	x14, x21
.LBB2_10:
	mov	x15, x12
.LBB2_11:
	tbz	w11, #0, .LBB2_13
	ldr	x8, [x20, #72]
	cmp	x15, x8
	b.eq	.LBB2_25
	b	.LBB2_14
.LBB2_13:
	ldr	x8, [x20, #64]
	cmp	x15, x8
	b.eq	.LBB2_24
.LBB2_14:
	add	x8, x15, x19
	ldr	x9, [x8]
	add	x15, x15, #32
	ldr	x10, [x8, #8]
	add	x18, x10, x13
	ldr	x16, [x8, #16]
	ldr	x17, [x8, #24]
	and	x8, x9, x14
	add	x9, x9, x13
	cmp	x16, x8
	and	x9, x9, x14
	and	x16, x18, x14
	csel	x8, x9, x8, hi
	and	x9, x10, x14
	cmp	x17, x16
	csel	x9, x9, x16, lo
	subs	x1, x9, x8
	b.ls	.LBB2_11
	add	x9, x8, x19
	tbz	w11, #0, .LBB2_17
	mov	x0, x9
	mov	w8, #462
	mov	x2, xzr
	svc	#0
	b	.LBB2_11
.LBB2_17:
	ldr	x8, [x20, #72]
	cmp	x8, x12
	b.eq	.LBB2_23
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
	mov	x16, x9
	mov	x17, x0
	cbz	x8, .LBB2_21
.LBB2_20:
	ldr	x18, [x16]
	add	x16, x16, #8
	sub	x8, x8, #8
	str	x18, [x17]
	add	x17, x17, #8
	cbnz	x8, .LBB2_20
.LBB2_21:
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
.LBB2_23:
	mov	x0, x9
	mov	w8, #226
	mov	w2, #1
	svc	#0
	cbz	x0, .LBB2_11
	b	.LBB2_26
.LBB2_24:
	mov	w11, #1
	b	.LBB2_10
.LBB2_25:
	ldr	x8, [x20, #16]
	add	x0, x8, x19
	ldp	x20, x19, [sp, #32]
	ldr	x21, [sp, #16]
	ldp	x29, x30, [sp], #48
	ret
.LBB2_26:
	adr	x0, .Lanon.0.1
	mov	w1, #33
	bl	_ZN8piestart7product4blob5table3endE
.LBB2_27:
	adr	x0, .Lanon.0.0
	mov	w1, #44
	bl	_ZN8piestart7product4blob5table3endE
.Lfunc_end2:
	.size	__piestart_before_main, .Lfunc_end2-__piestart_before_main
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
