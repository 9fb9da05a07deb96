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
	.fill	11, 8, 0			/* 24: rows, for src/product/blob/table.rs */

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
	.type	__piestart_before_main,@function
__piestart_before_main:
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
	ldr	x14, [x10, #56]
	mov	w13, wzr
	sub	x15, x11, #1
	neg	x16, x11
.LBB0_8:
	mov	x17, x14
.LBB0_9:
	tbz	w13, #0, .LBB0_11
	ldr	x8, [x10, #72]
	cmp	x17, x8
	b.eq	.LBB0_23
	b	.LBB0_12
.LBB0_11:
	ldr	x8, [x10, #64]
	cmp	x17, x8
	b.eq	.LBB0_22
.LBB0_12:
	add	x8, x17, x9
	ldr	x11, [x8]
	add	x17, x17, #32
	ldr	x12, [x8, #8]
	add	x1, x12, x15
	ldr	x18, [x8, #16]
	ldr	x0, [x8, #24]
	and	x8, x11, x16
	add	x11, x11, x15
	cmp	x18, x8
	and	x11, x11, x16
	and	x18, x1, x16
	csel	x8, x11, x8, hi
	and	x11, x12, x16
	cmp	x0, x18
	csel	x11, x11, x18, lo
	subs	x1, x11, x8
	b.ls	.LBB0_9
	add	x11, x8, x9
	tbz	w13, #0, .LBB0_15
	mov	x0, x11
	mov	w8, #462
	mov	x2, xzr
	svc	#0
	b	.LBB0_9
.LBB0_15:
	ldr	x8, [x10, #72]
	cmp	x8, x14
	b.eq	.LBB0_21
	mov	x0, xzr
	mov	w8, #222
	mov	w2, #3
	mov	w3, #32802
	mov	x4, #-1
	mov	x5, xzr
	svc	#0
	tbnz	x0, #63, .LBB0_21
	mov	x12, x0
	mov	x8, x1
	mov	x18, x11
	cbz	x8, .LBB0_19
.LBB0_18:
	ldr	x2, [x18]
	add	x18, x18, #8
	sub	x8, x8, #8
	str	x2, [x0]
	add	x0, x0, #8
	cbnz	x8, .LBB0_18
.LBB0_19:
	mov	x0, x12
	mov	w8, #216
	mov	x2, x1
	mov	w3, #3
	mov	x4, x11
	mov	x5, xzr
	svc	#0
	tbz	x0, #63, .LBB0_21
	mov	x0, x12
	mov	w8, #215
	mov	x2, xzr
	svc	#0
.LBB0_21:
	mov	x0, x11
	mov	w8, #226
	mov	w2, #1
	svc	#0
	cbz	x0, .LBB0_9
	b	.LBB0_24
.LBB0_22:
	mov	w13, #1
	b	.LBB0_8
.LBB0_23:
	ldr	x8, [x10, #16]
	add	x0, x8, x9
	ret
.LBB0_24:
	mov	w0, #2
	adr	x1, .Lanon.0.0
	mov	w8, #64
	mov	w2, #33
	svc	#0
	mov	x1, xzr
.LBB0_25:
	mov	w0, #127
	mov	w8, #94
	mov	x2, x1
	svc	#0
	strb	w1, [x1]
	b	.LBB0_25
.Lfunc_end0:
	.size	__piestart_before_main, .Lfunc_end0-__piestart_before_main
	.cfi_endproc
	.type	.Lanon.0.0,@object
	.text
.Lanon.0.0:
	.ascii	"piestart: mprotect RELRO refused\n"
	.size	.Lanon.0.0, 33
	.section .discarded
