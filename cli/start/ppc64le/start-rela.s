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
 * PowerPC (64-bit, little-endian) entry of the start code that `piestart convert` puts into a finished file. The image
 * is flat, has no writable data, and may lie at any address that is a multiple of 4: every address is near and counts
 * from the table, which stands for the table of contents of a program.
 */

	piestart_table 8

/* Where r2 points in compiled code: as far from the begin of the table of contents as the ABI has it. */
	.set	__piestart_toc, __piestart_table + 0x8000

_start:
	.ifdef	__piestart_large
	li	11, 0				/* how far the image has moved */
__piestart_placed:
	cmpdi	11, 0
	beq	1f
	li	3, 0				/* from the mover they are of no meaning; the kernel gives 0 */
	li	7, 0
1:
	.endif
	mr	9, 1
	li	0, 0
	stdu	0, -80(1)			/* where a function that is called saves registers, and six words: */
	std	3, 32(1)			/* what they gave if somebody else than the kernel starts it */
	std	4, 40(1)
	std	5, 48(1)
	std	6, 56(1)
	std	7, 64(1)			/* a function to call at exit */
	std	8, 72(1)
	bcl	20, 31, 1f
1:	mflr	3
	addi	3, 3, __piestart_table-1b	/* argument 1 */
	ld	4, 8(3)
	subf	4, 4, 3				/* argument 2: the load bias */
	mr	5, 9				/* argument 3: argc, argv, envp, auxv */
	.ifdef	__piestart_large
	mr	6, 11				/* argument 4 */
	.endif
	addi	2, 3, 0x4000
	addi	2, 2, 0x4000
	bl	__piestart_converted		/* returns the entry point */
	mr	12, 3

/* The registers are as the kernel left them, or as a call may leave them; r3 to r8 are as they were, and r12 is the
 * address of the function that begins there. */
	ld	3, 32(1)
	ld	4, 40(1)
	ld	5, 48(1)
	ld	6, 56(1)
	ld	7, 64(1)
	ld	8, 72(1)
	addi	1, 1, 80
	li	0, 0
	mtlr	0
	mtctr	12
	bctr
	.abiversion 2
	.text
	.p2align	2
	.type	_ZN8piestart7product4blob5table3endE,@function
_ZN8piestart7product4blob5table3endE:
.Lfunc_begin0:
	.cfi_startproc
	std 30, -16(1)
	mr	5, 4
	mr	4, 3
	li 30, 0
	li 0, 4
	li 3, 2
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp0
	neg 3, 3
.Ltmp0:
.LBB0_1:
	li 0, 234
	li 3, 127
	li 4, 0
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp1
	neg 3, 3
.Ltmp1:
	stb 30, 0(30)
	b .LBB0_1
	.long	0
	.quad	0
.Lfunc_end0:
	.size	_ZN8piestart7product4blob5table3endE, .Lfunc_end0-.Lfunc_begin0
	.cfi_endproc
	.text
	.p2align	2
	.type	_ZN8piestart7product4blob5table3sumE,@function
_ZN8piestart7product4blob5table3sumE:
.Lfunc_begin1:
	.cfi_startproc
	sub	5, 4, 3
	li 4, 0
.LBB1_1:
	mulli 4, 4, 31
	addi 5, 5, -8
	ld 6, 0(3)
	addi 3, 3, 8
	cmpldi	5, 0
	add 4, 6, 4
	bne	0, .LBB1_1
	mr	3, 4
	blr
	.long	0
	.quad	0
.Lfunc_end1:
	.size	_ZN8piestart7product4blob5table3sumE, .Lfunc_end1-.Lfunc_begin1
	.cfi_endproc
	.text
	.p2align	2
	.type	__piestart_converted,@function
__piestart_converted:
.Lfunc_begin2:
	.cfi_startproc
.Lfunc_gep2:


.Lfunc_lep2:
	mflr 0
	.cfi_def_cfa_offset 192
	.cfi_offset lr, 16
	.cfi_offset r14, -144
	.cfi_offset r15, -136
	.cfi_offset r16, -128
	.cfi_offset r17, -120
	.cfi_offset r18, -112
	.cfi_offset r19, -104
	.cfi_offset r20, -96
	.cfi_offset r21, -88
	.cfi_offset r22, -80
	.cfi_offset r23, -72
	.cfi_offset r24, -64
	.cfi_offset r25, -56
	.cfi_offset r26, -48
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	.cfi_offset r31, -8
	std 14, -144(1)
	std 15, -136(1)
	std 16, -128(1)
	std 17, -120(1)
	std 18, -112(1)
	std 19, -104(1)
	std 20, -96(1)
	std 21, -88(1)
	std 22, -80(1)
	std 23, -72(1)
	std 24, -64(1)
	std 25, -56(1)
	std 26, -48(1)
	std 27, -40(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	std 31, -8(1)
	stdu 1, -192(1)
	std 0, 208(1)
	mr	29, 3
	mr	30, 4
	ld 3, 0(5)
	sldi 3, 3, 3
	add 3, 5, 3
	addi 3, 3, 24
.LBB2_1:
	addi 4, 3, -8
	ld 4, 0(4)
	cmpldi	4, 0
	addi 3, 3, 8
	bne	0, .LBB2_1
	b .LBB2_3
.LBB2_2:
	addi 3, 3, 16
.LBB2_3:
	addi 4, 3, -8
	ld 4, 0(4)
	cmpldi	4, 0
	ld 28, 0(3)
	beq	0, .LBB2_6
	cmpldi	4, 6
	bne	0, .LBB2_2
	cmpldi	28, 0
	bne	0, .LBB2_7
.LBB2_6:
	li 28, 4096
.LBB2_7:
	addi 4, 29, 120
	mr	3, 29
	bl _ZN8piestart7product4blob5table3sumE
	cmpldi	3, 0
	bne-	0, .LBB2_43
	addi 27, 29, 64
	ld 3, 0(27)
	addi 25, 29, 72
	addi 24, 29, 56
	ld 4, 0(25)
	cmpld	3, 4
	iselgt	4, 3, 4
	ld 3, 0(24)
	add 3, 3, 30
	add 4, 30, 4
	addi 4, 4, 8
	bl _ZN8piestart7product4blob5table3sumE
	cmpldi	3, 0
	bne-	0, .LBB2_43
	addi 3, 29, 16
	ld 3, 0(3)
	std 3, 40(1)
	addi 3, 29, 24
	ld 3, 0(3)
	add 3, 3, 30
	addi 4, 29, 32
	ld 3, 0(3)
	ld 4, 0(4)
	cmpld	3, 4
	bne	0, .LBB2_42
	ld 23, 0(27)
	addi 21, 28, -1
	neg 20, 28
	addi 19, 29, 40
	addi 18, 29, 48
	li 17, 0
	li 16, 3
	li 15, 1
	li 14, 0
.LBB2_11:
	cmplwi	17, 2
	ld 31, 0(24)
	mr	22, 23
	bne	0, .LBB2_13
	ld 22, 0(25)
.LBB2_13:
	cmplwi 5, 17, 1
	cmplwi 1, 17, 0
.LBB2_14:
	cmpld	31, 22
	beq	0, .LBB2_26
	add 3, 31, 30
	ld 4, 0(3)
	addi 31, 31, 32
	addi 5, 3, 8
	ld 5, 0(5)
	addi 6, 3, 16
	addi 3, 3, 24
	ld 6, 0(6)
	ld 7, 0(3)
	and 3, 4, 20
	add 4, 4, 21
	cmpld	6, 3
	and 4, 4, 20
	iselgt	3, 4, 3
	add 4, 5, 21
	and 5, 5, 20
	and 4, 4, 20
	cmpld	7, 4
	isellt	4, 5, 4
	cmpld	4, 3
	ble 0, .LBB2_14
	add 27, 3, 30
	sub	28, 4, 3
	beq	5, .LBB2_22
	bne	1, .LBB2_23
	ori 6, 14, 32802
	li 0, 90
	li 3, 0
	mr	4, 28
	li 5, 3
	li 7, -1
	li 8, 0
	sc
	bnu+ 0, .Ltmp2
	neg 3, 3
.Ltmp2:
	cmpdi	3, 0
	blt	0, .LBB2_14
	mr	26, 3
	mr	3, 28
	mr	4, 27
	mr	5, 26
.LBB2_20:
	cmpldi	3, 0
	beq	0, .LBB2_24
	ld 6, 0(4)
	addi 4, 4, 8
	addi 3, 3, -8
	std 6, 0(5)
	addi 5, 5, 8
	b .LBB2_20
.LBB2_22:
	li 0, 125
	mr	3, 27
	mr	4, 28
	li 5, 1
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp3
	neg 3, 3
.Ltmp3:
	cmpldi	3, 0
	beq+	0, .LBB2_14
	b .LBB2_44
.LBB2_23:
	li 0, 462
	mr	3, 27
	mr	4, 28
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp4
	neg 3, 3
.Ltmp4:
	b .LBB2_14
.LBB2_24:
	li 0, 163
	mr	3, 26
	mr	4, 28
	li 6, 3
	mr	5, 28
	mr	7, 27
	li 8, 0
	sc
	bnu+ 0, .Ltmp5
	neg 3, 3
.Ltmp5:
	cmpdi	3, 0
	bge 0, .LBB2_14
	li 0, 91
	mr	3, 26
	mr	4, 28
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp6
	neg 3, 3
.Ltmp6:
	b .LBB2_14
.LBB2_26:
	beq	1, .LBB2_28
.LBB2_27:
	addi 17, 17, 1
	cmplwi	17, 3
	bne	0, .LBB2_11
	b .LBB2_42
.LBB2_28:
	ld 3, 0(19)
	add 3, 3, 30
	li 6, 0
	ld 4, 0(18)
	add 4, 4, 30
.LBB2_29:
	cmpld	3, 4
	beq	0, .LBB2_34
	ld 7, 0(3)
	andi. 5, 7, 1
	addi 5, 6, 504
	rldicl 8, 7, 63, 1
	addi 9, 7, 8
	iselgt	7, 6, 7
	iselgt	5, 5, 9
	iselgt	6, 8, 15
	add 7, 7, 30
.LBB2_31:
	cmpldi	6, 0
	beq	0, .LBB2_33
	addi 8, 6, -1
	andc 9, 8, 6
	and 6, 8, 6
	popcntd 9, 9
	sldi 9, 9, 3
	add 9, 7, 9
	ld 10, 0(9)
	add 10, 10, 30
	std 10, 0(9)
	b .LBB2_31
.LBB2_33:
	addi 3, 3, 8
	mr	6, 5
	b .LBB2_29
.LBB2_34:
	mtctr 16
	mr	3, 29
	bdz .LBB2_27
.LBB2_35:
	addi 4, 3, 80
	ld 5, 0(4)
	add 4, 5, 30
	addi 6, 3, 88
	ld 6, 0(6)
	sub	5, 6, 5
.LBB2_36:
	cmpldi	5, 0
	beq	0, .LBB2_41
	addi 6, 4, 8
	ld 6, 0(6)
	cmplwi	6, 0
	beq	0, .LBB2_40
	cmplwi	6, 22
	bne	0, .LBB2_43
	ld 6, 0(4)
	addi 7, 4, 16
	add 6, 6, 30
	ld 7, 0(7)
	add 7, 7, 30
	std 7, 0(6)
.LBB2_40:
	addi 4, 4, 24
	addi 5, 5, -24
	b .LBB2_36
.LBB2_41:
	addi 3, 3, 16
	bdz .LBB2_27
	b .LBB2_35
.LBB2_42:
	ld 3, 40(1)
	add 3, 3, 30
	addi 1, 1, 192
	ld 0, 16(1)
	ld 31, -8(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	ld 26, -48(1)
	ld 25, -56(1)
	ld 24, -64(1)
	ld 23, -72(1)
	ld 22, -80(1)
	ld 21, -88(1)
	mtlr 0
	ld 20, -96(1)
	ld 19, -104(1)
	ld 18, -112(1)
	ld 17, -120(1)
	ld 16, -128(1)
	ld 15, -136(1)
	ld 14, -144(1)
	blr
.LBB2_43:
	addis 3, 2, (.L_MergedGlobals-__piestart_toc)@ha
	li 4, 44
	addi 3, 3, (.L_MergedGlobals-__piestart_toc)@l
	addi 3, 3, 33
	bl _ZN8piestart7product4blob5table3endE
.LBB2_44:
	addis 3, 2, (.L_MergedGlobals-__piestart_toc)@ha
	li 4, 33
	addi 3, 3, (.L_MergedGlobals-__piestart_toc)@l
	bl _ZN8piestart7product4blob5table3endE
	.long	0
	.quad	0
.Lfunc_end2:
	.size	__piestart_converted, .Lfunc_end2-.Lfunc_begin2
	.cfi_endproc
	.type	.L_MergedGlobals,@object
	.text
.L_MergedGlobals:
	.ascii	"piestart: mprotect RELRO refused\n"
	.ascii	"piestart: the start code's table is damaged\n"
	.size	.L_MergedGlobals, 77
.Lanon.0.1 = .L_MergedGlobals
	.size	.Lanon.0.1, 33
.Lanon.0.0 = .L_MergedGlobals+33
	.size	.Lanon.0.0, 44
	.section .discarded
