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
 * ARM (32-bit) entry of the start code that `piestart convert` puts into a finished file. The image is
 * flat, has no writable data, and may lie anywhere: every address is near and PC-relative.
 */

	.syntax	unified
	.arm

	piestart_table 4

_start:
	mov	r5, r0				/* a function to call at exit, if somebody else than the kernel starts it */
	sub	r0, pc, #(1f - __piestart_table)	/* argument 1; pc is two instructions on */
	mov	r6, sp				/* kept across the call, as r5 is */
1:	ldr	r1, [r0, #8]
	sub	r1, r0, r1			/* argument 2: the load bias */
	mov	r2, sp				/* argument 3: argc, argv, envp, auxv */
	mov	r3, #0				/* argument 4: a 32-bit image does not move itself */
	bic	sp, sp, #7			/* a foreign loader may leave it odd */
	bl	__piestart_converted		/* returns the entry point */
	mov	sp, r6
	mov	ip, r0
	mov	r0, r5

/* The registers are 0 as the kernel left them, but the one that holds the entry point, and r0 as it was. */
	mov	r1, #0
	mov	r2, #0
	mov	r3, #0
	mov	r5, #0
	mov	r6, #0
	mov	lr, #0
	bx	ip
	.syntax	unified
	.eabi_attribute	67, "2.09"
	.eabi_attribute	6, 4
	.eabi_attribute	8, 1
	.eabi_attribute	9, 1
	.eabi_attribute	15, 1
	.eabi_attribute	16, 1
	.eabi_attribute	17, 2
	.eabi_attribute	20, 1
	.eabi_attribute	21, 1
	.eabi_attribute	23, 3
	.eabi_attribute	24, 1
	.eabi_attribute	25, 1
	.eabi_attribute	38, 1
	.eabi_attribute	14, 0
	.text
	.p2align	2
	.type	_ZN8piestart7product4blob5table3endE,%function
	.code	32
_ZN8piestart7product4blob5table3endE:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	push	{r4, r5, r6, lr}
	.cfi_def_cfa_offset 16
	.cfi_offset lr, -4
	.cfi_offset r6, -8
	.cfi_offset r5, -12
	.cfi_offset r4, -16
	mov	r2, r1
	mov	r1, r0
	mov	r0, #2
	mov	lr, #4
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
	mov	r12, #0
	mov	r6, r7
	mov	r7, lr
	svc	#0
	mov	r7, r6
	mov	lr, #248
	mov	r1, #0
	mov	r2, #0
.LBB0_1:
	mov	r0, #127
	mov	r6, r7
	mov	r7, lr
	svc	#0
	mov	r7, r6
	strb	r12, [r12]
	b	.LBB0_1
.Lfunc_end0:
	.size	_ZN8piestart7product4blob5table3endE, .Lfunc_end0-_ZN8piestart7product4blob5table3endE
	.cfi_endproc
	.text
	.p2align	2
	.type	_ZN8piestart7product4blob5table3sumE,%function
	.code	32
_ZN8piestart7product4blob5table3sumE:
.Lfunc_begin1:
	.cfi_startproc
	mov	r2, #0
.LBB1_1:
	ldr	r3, [r0]
	rsb	r2, r2, r2, lsl #5
	add	r0, r0, #4
	add	r2, r3, r2
	cmp	r1, r0
	bne	.LBB1_1
	mov	r0, r2
	bx	lr
.Lfunc_end1:
	.size	_ZN8piestart7product4blob5table3sumE, .Lfunc_end1-_ZN8piestart7product4blob5table3sumE
	.cfi_endproc
	.text
	.p2align	2
	.type	__piestart_converted,%function
	.code	32
__piestart_converted:
.Lfunc_begin2:
	.cfi_startproc
	push	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
	.cfi_def_cfa_offset 36
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r9, -16
	.cfi_offset r8, -20
	.cfi_offset r7, -24
	.cfi_offset r6, -28
	.cfi_offset r5, -32
	.cfi_offset r4, -36
	sub	sp, sp, #28
	.cfi_def_cfa_offset 64
	mov	r4, r0
	ldr	r0, [r2]
	mov	r8, r1
	add	r0, r2, r0, lsl #2
	add	r1, r0, #8
.LBB2_1:
	add	r0, r1, #4
	ldr	r1, [r1]
	cmp	r1, #0
	mov	r1, r0
	bne	.LBB2_1
	b	.LBB2_3
.LBB2_2:
	add	r0, r0, #4
.LBB2_3:
	ldr	r2, [r0]
	add	r0, r0, #4
	cmp	r2, #0
	ldr	r1, [r0]
	beq	.LBB2_6
	cmp	r2, #6
	bne	.LBB2_2
	sub	r9, r1, #1
	b	.LBB2_7
.LBB2_6:
	mov	r9, #255
	orr	r9, r9, #3840
.LBB2_7:
	add	r1, r4, #64
	mov	r0, r4
	bl	_ZN8piestart7product4blob5table3sumE
	cmp	r0, #0
	bne	.LBB2_35
	add	r0, r4, #40
	add	r5, r4, #36
	ldr	r1, [r5]
	str	r0, [sp, #12]
	ldr	r2, [r0]
	cmp	r1, r2
	add	r0, r4, #32
	str	r0, [sp, #20]
	movhi	r2, r1
	ldr	r0, [r0]
	add	r1, r8, r2
	add	r0, r0, r8
	add	r1, r1, #4
	bl	_ZN8piestart7product4blob5table3sumE
	cmp	r0, #0
	bne	.LBB2_35
	add	r0, r4, #12
	add	r1, r4, #20
	ldr	r0, [r0]
	str	r0, [sp]
	add	r0, r4, #16
	ldr	r0, [r0]
	add	r0, r0, r8
	ldr	r0, [r0]
	ldr	r1, [r1]
	cmp	r0, r1
	bne	.LBB2_33
	add	r0, r4, #28
	mvn	lr, r9
	mov	r11, #0
	str	r0, [sp, #8]
	add	r0, r4, #24
	str	r0, [sp, #4]
	ldr	r0, [r5]
	str	r0, [sp, #16]
.LBB2_11:
	ldr	r0, [sp, #20]
	ldr	r12, [r0]
	cmp	r11, #2
	ldr	r0, [sp, #16]
	str	r0, [sp, #24]
	bne	.LBB2_24
	ldr	r0, [sp, #12]
	ldr	r0, [r0]
	str	r0, [sp, #24]
	b	.LBB2_24
.LBB2_13:
	add	r2, r12, r8
	ldr	r0, [r2]
	add	r12, r12, #16
	add	r1, r2, #4
	ldr	r3, [r1]
	add	r4, r2, #8
	add	r2, r2, #12
	add	r1, r0, r9
	and	r0, r0, lr
	ldr	r4, [r4]
	cmp	r4, r0
	ldr	r2, [r2]
	andhi	r0, r1, lr
	add	r1, r3, r9
	and	r1, r1, lr
	cmp	r2, r1
	andlo	r1, r3, lr
	cmp	r1, r0
	bls	.LBB2_24
	sub	r1, r1, r0
	add	r6, r0, r8
	cmp	r11, #1
	beq	.LBB2_20
	cmp	r11, #0
	bne	.LBB2_21
	mov	r3, #34
	mov	r0, #0
	mov	r10, r9
	mov	r9, r11
	mov	r2, #3
	mvn	r4, #0
	mov	r5, #0
	mov	r11, #192
	orr	r3, r3, #32768
	mov	r7, r7
	mov	r7, r11
	svc	#0
	mov	r7, r7
	mov	r11, r9
	mov	r9, r10
	mov	r10, r0
	ldr	r0, .LCPI2_0
	cmp	r10, r0
	bhi	.LBB2_24
	mov	r0, #0
.LBB2_18:
	cmp	r1, r0
	beq	.LBB2_22
	add	r3, r6, r0
	add	r2, r10, r0
	add	r0, r0, #4
	ldr	r3, [r3]
	str	r3, [r2]
	b	.LBB2_18
.LBB2_20:
	mov	r0, r6
	mov	r2, #1
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
	mov	r7, #125
	mov	r6, r7
	mov	r7, r7
	svc	#0
	mov	r7, r6
	cmp	r0, #0
	beq	.LBB2_24
	b	.LBB2_34
.LBB2_21:
	mov	r7, #206
	mov	r0, r6
	mov	r2, #0
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
	orr	r7, r7, #256
	mov	r6, r7
	mov	r7, r7
	svc	#0
	mov	r7, r6
	b	.LBB2_24
.LBB2_22:
	mov	r0, r10
	mov	r2, r1
	mov	r3, #3
	mov	r4, r6
	mov	r5, #0
	mov	r7, #163
	mov	r6, r7
	mov	r7, r7
	svc	#0
	mov	r7, r6
	ldr	r2, .LCPI2_0
	cmp	r0, r2
	bls	.LBB2_24
	mov	r0, r10
	mov	r2, #0
	mov	r3, #0
	mov	r4, #0
	mov	r7, #91
	mov	r6, r7
	mov	r7, r7
	svc	#0
	mov	r7, r6
.LBB2_24:
	ldr	r0, [sp, #24]
	cmp	r12, r0
	bne	.LBB2_13
	cmp	r11, #0
	beq	.LBB2_27
.LBB2_26:
	add	r11, r11, #1
	cmp	r11, #3
	bne	.LBB2_11
	b	.LBB2_33
.LBB2_27:
	ldr	r0, [sp, #4]
	mov	r7, #0
	ldr	r0, [r0]
	ldr	r1, [sp, #8]
	add	r0, r0, r8
	ldr	r1, [r1]
	add	r1, r1, r8
.LBB2_28:
	cmp	r0, r1
	beq	.LBB2_26
	ldr	r2, [r0]
	tst	r2, #1
	lsrne	r3, r2, #1
	addne	r6, r7, #124
	movne	r2, r7
	addeq	r6, r2, #4
	moveq	r3, #1
	add	r2, r2, r8
.LBB2_30:
	cmp	r3, #0
	beq	.LBB2_32
	sub	r7, r3, #1
	bic	r5, r7, r3
	and	r3, r7, r3
	clz	r5, r5
	rsb	r5, r5, #32
	add	r5, r2, r5, lsl #2
	ldr	r4, [r5]
	add	r4, r4, r8
	str	r4, [r5]
	b	.LBB2_30
.LBB2_32:
	add	r0, r0, #4
	mov	r7, r6
	b	.LBB2_28
.LBB2_33:
	ldr	r0, [sp]
	add	r0, r0, r8
	add	sp, sp, #28
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.LBB2_34:
	ldr	r0, .LCPI2_1
	mov	r1, #33
.LPC2_0:
	add	r0, pc, r0
	bl	_ZN8piestart7product4blob5table3endE
.LBB2_35:
	ldr	r0, .LCPI2_2
	mov	r1, #44
.LPC2_1:
	add	r0, pc, r0
	bl	_ZN8piestart7product4blob5table3endE
	.p2align	2
.LCPI2_0:
	.long	4294963200
.LCPI2_1:
	.long	.Lanon.0.1-(.LPC2_0+8)
.LCPI2_2:
	.long	.Lanon.0.0-(.LPC2_1+8)
.Lfunc_end2:
	.size	__piestart_converted, .Lfunc_end2-__piestart_converted
	.cfi_endproc
	.type	.Lanon.0.0,%object
	.text
.Lanon.0.0:
	.ascii	"piestart: the start code's table is damaged\n"
	.size	.Lanon.0.0, 44
	.type	.Lanon.0.1,%object
	.text
.Lanon.0.1:
	.ascii	"piestart: mprotect RELRO refused\n"
	.size	.Lanon.0.1, 33
	.section .discarded
	.eabi_attribute	30, 4
