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
	ldr	x11, [x8]
	ldr	x14, [x8, #8]
	cbz	x11, .LBB0_6
	cmp	x11, #6
	b.ne	.LBB0_2
	cbnz	x14, .LBB0_7
.LBB0_6:
	mov	w14, #4096
.LBB0_7:
	mov	w11, wzr
	ldr	x12, [x10, #56]
	sub	x13, x14, #1
	neg	x14, x14
	mov	x15, x12
.LBB0_8:
	tbz	w11, #0, .LBB0_10
	ldr	x8, [x10, #72]
	cmp	x15, x8
	b.eq	.LBB0_17
	b	.LBB0_11
.LBB0_10:
	ldr	x8, [x10, #64]
	cmp	x15, x8
	b.eq	.LBB0_16
.LBB0_11:
	add	x8, x9, x15
	ldr	x16, [x8]
	ldr	x17, [x8, #8]
	add	x1, x17, x13
	ldr	x18, [x8, #16]
	ldr	x0, [x8, #24]
	and	x8, x16, x14
	add	x16, x16, x13
	cmp	x18, x8
	and	x16, x16, x14
	and	x18, x1, x14
	csel	x8, x16, x8, hi
	and	x16, x17, x14
	cmp	x0, x18
	csel	x16, x16, x18, lo
	subs	x1, x16, x8
	b.ls	.LBB0_15
	add	x0, x8, x9
	tbz	w11, #0, .LBB0_14
	mov	w8, #462
	mov	x2, xzr
	svc	#0
	b	.LBB0_15
.LBB0_14:
	mov	w8, #226
	mov	w2, #1
	svc	#0
	cbnz	x0, .LBB0_18
.LBB0_15:
	add	x15, x15, #32
	b	.LBB0_8
.LBB0_16:
	mov	w11, #1
	mov	x15, x12
	b	.LBB0_8
.LBB0_17:
	ldr	x8, [x10, #16]
	add	x0, x8, x9
	ret
.LBB0_18:
	mov	w0, #2
	adr	x1, .Lanon.0.0
	mov	w8, #64
	mov	w2, #33
	svc	#0
	mov	x1, xzr
.LBB0_19:
	mov	w0, #127
	mov	w8, #94
	mov	x2, x1
	svc	#0
	strb	w1, [x1]
	b	.LBB0_19
.Lfunc_end0:
	.size	__piestart_before_main, .Lfunc_end0-__piestart_before_main
	.cfi_endproc
	.type	.Lanon.0.0,@object
	.text
.Lanon.0.0:
	.ascii	"piestart: mprotect RELRO refused\n"
	.size	.Lanon.0.0, 33
	.section .discarded
