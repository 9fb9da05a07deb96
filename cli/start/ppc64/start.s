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
	li 0, 4
	li 3, 2
	li 6, 0
	li 7, 0
	li 8, 0
	li 30, 0
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
	li 5, 0
	sub	4, 4, 3
.LBB1_1:
	mulli 5, 5, 31
	addi 4, 4, -8
	ld 6, 0(3)
	cmpldi	4, 0
	add 5, 6, 5
	addi 3, 3, 8
	bne	0, .LBB1_1
	mr	3, 5
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
	.cfi_def_cfa_offset 176
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
	stdu 1, -176(1)
	std 0, 192(1)
	mr	29, 3
	mr	30, 4
	ld 3, 0(5)
	sldi 3, 3, 3
	add 3, 5, 3
	addi 3, 3, 24
.LBB2_1:
	addi 4, 3, -8
	addi 3, 3, 8
	ld 4, 0(4)
	cmpldi	4, 0
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
	bne-	0, .LBB2_45
	addi 27, 29, 64
	ld 3, 0(27)
	addi 26, 29, 72
	ld 4, 0(26)
	cmpld	3, 4
	bgt	0, .LBB2_10
	mr	3, 4
.LBB2_10:
	addi 25, 29, 56
	ld 4, 0(25)
	add 5, 30, 3
	add 3, 4, 30
	addi 4, 5, 8
	bl _ZN8piestart7product4blob5table3sumE
	cmpldi	3, 0
	bne-	0, .LBB2_45
	addi 3, 29, 16
	ld 24, 0(3)
	addi 4, 29, 32
	addi 3, 29, 24
	ld 3, 0(3)
	add 3, 3, 30
	ld 3, 0(3)
	ld 4, 0(4)
	cmpld	3, 4
	bne	0, .LBB2_43
	addi 23, 28, -1
	neg 22, 28
	ld 18, 0(27)
	addi 21, 29, 40
	addi 20, 29, 48
	li 19, 3
	li 17, 0
	li 16, 0
.LBB2_13:
	cmplwi	17, 2
	mr	14, 18
	ld 15, 0(25)
	bne	0, .LBB2_15
	ld 14, 0(26)
.LBB2_15:
	cmplwi 5, 17, 1
	cmplwi 1, 17, 0
.LBB2_16:
	cmpld	15, 14
	beq	0, .LBB2_32
	add 6, 15, 30
	ld 5, 0(6)
	addi 3, 6, 8
	ld 4, 0(3)
	addi 3, 6, 16
	ld 7, 0(3)
	and 3, 5, 22
	addi 6, 6, 24
	cmpld	7, 3
	ld 6, 0(6)
	ble 0, .LBB2_19
	add 3, 5, 23
	and 3, 3, 22
.LBB2_19:
	add 5, 4, 23
	and 5, 5, 22
	cmpld	6, 5
	bge 0, .LBB2_21
	and 5, 4, 22
.LBB2_21:
	cmpld	5, 3
	addi 15, 15, 32
	ble 0, .LBB2_16
	add 28, 3, 30
	sub	29, 5, 3
	beq	5, .LBB2_28
	bne	1, .LBB2_29
	ori 6, 16, 32802
	li 0, 90
	li 3, 0
	li 5, 3
	mr	4, 29
	li 7, -1
	li 8, 0
	sc
	bnu+ 0, .Ltmp2
	neg 3, 3
.Ltmp2:
	cmpdi	3, 0
	blt	0, .LBB2_16
	mr	27, 3
	mr	3, 29
	mr	4, 28
	mr	5, 27
.LBB2_26:
	cmpldi	3, 0
	beq	0, .LBB2_30
	ld 6, 0(4)
	addi 4, 4, 8
	addi 3, 3, -8
	std 6, 0(5)
	addi 5, 5, 8
	b .LBB2_26
.LBB2_28:
	li 0, 125
	li 5, 1
	li 6, 0
	mr	3, 28
	mr	4, 29
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp3
	neg 3, 3
.Ltmp3:
	cmpldi	3, 0
	beq+	0, .LBB2_16
	b .LBB2_44
.LBB2_29:
	li 0, 462
	li 5, 0
	li 6, 0
	mr	3, 28
	mr	4, 29
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp4
	neg 3, 3
.Ltmp4:
	b .LBB2_16
.LBB2_30:
	li 0, 163
	mr	3, 27
	mr	4, 29
	mr	5, 29
	li 6, 3
	mr	7, 28
	li 8, 0
	sc
	bnu+ 0, .Ltmp5
	neg 3, 3
.Ltmp5:
	cmpdi	3, 0
	bge 0, .LBB2_16
	li 0, 91
	li 5, 0
	li 6, 0
	mr	3, 27
	mr	4, 29
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp6
	neg 3, 3
.Ltmp6:
	b .LBB2_16
.LBB2_32:
	beq	1, .LBB2_34
.LBB2_33:
	addi 19, 19, -1
	addi 17, 17, 1
	cmpldi	19, 0
	bc 12, 1, .LBB2_13
	b .LBB2_43
.LBB2_34:
	ld 3, 0(21)
	li 7, 0
	ld 4, 0(20)
	add 3, 3, 30
	add 4, 4, 30
.LBB2_35:
	cmpld	3, 4
	beq	0, .LBB2_33
	ld 8, 0(3)
	andi. 5, 8, 1
	bc 12, 1, .LBB2_38
	addi 5, 8, 8
	li 6, 1
	mr	7, 8
	b .LBB2_39
.LBB2_38:
	addi 5, 7, 504
	rldicl 6, 8, 63, 1
.LBB2_39:
	add 7, 7, 30
.LBB2_40:
	cmpldi	6, 0
	beq	0, .LBB2_42
	addi 8, 6, -1
	andc 9, 8, 6
	cntlzd 9, 9
	subfic 9, 9, 64
	sldi 9, 9, 3
	add 9, 7, 9
	ld 10, 0(9)
	add 10, 10, 30
	std 10, 0(9)
	and 6, 8, 6
	b .LBB2_40
.LBB2_42:
	addi 3, 3, 8
	mr	7, 5
	b .LBB2_35
.LBB2_43:
	add 3, 24, 30
	addi 1, 1, 176
	ld 0, 16(1)
	mtlr 0
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
	ld 20, -96(1)
	ld 19, -104(1)
	ld 18, -112(1)
	ld 17, -120(1)
	ld 16, -128(1)
	ld 15, -136(1)
	ld 14, -144(1)
	blr
.LBB2_44:
	addis 3, 2, (.L_MergedGlobals-__piestart_toc)@ha
	li 4, 33
	addi 3, 3, (.L_MergedGlobals-__piestart_toc)@l
	bl _ZN8piestart7product4blob5table3endE
.LBB2_45:
	addis 3, 2, (.L_MergedGlobals-__piestart_toc)@ha
	li 4, 44
	addi 3, 3, (.L_MergedGlobals-__piestart_toc)@l
	addi 3, 3, 33
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
	.ident	"rustc version 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)"
	.section .discarded
