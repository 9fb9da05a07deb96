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
	.cfi_def_cfa_offset 128
	.cfi_offset lr, 16
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
	stdu 1, -128(1)
	std 0, 144(1)
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
	ld 24, 0(3)
	beq	0, .LBB2_6
	cmpldi	4, 6
	bne	0, .LBB2_2
	cmpldi	24, 0
	bne	0, .LBB2_7
.LBB2_6:
	li 24, 4096
.LBB2_7:
	addi 4, 29, 120
	mr	3, 29
	bl _ZN8piestart7product4blob5table3sumE
	cmpldi	3, 0
	bne-	0, .LBB2_28
	addi 25, 29, 64
	ld 3, 0(25)
	addi 28, 29, 72
	ld 4, 0(28)
	cmpld	3, 4
	bgt	0, .LBB2_10
	mr	3, 4
.LBB2_10:
	addi 27, 29, 56
	ld 4, 0(27)
	add 5, 30, 3
	add 3, 4, 30
	addi 4, 5, 8
	bl _ZN8piestart7product4blob5table3sumE
	cmpldi	3, 0
	bne-	0, .LBB2_28
	creqv 20, 20, 20
	addi 3, 29, 16
	addi 26, 24, -1
	ld 29, 0(3)
	ld 25, 0(25)
	neg 24, 24
	li 23, 2
	crxor 21, 21, 21
.LBB2_12:
	mr	4, 25
	ld 3, 0(27)
	bc 4, 21, .LBB2_14
	ld 4, 0(28)
.LBB2_14:
	add 22, 30, 3
	sub	21, 4, 3
.LBB2_15:
	cmpldi	21, 0
	beq	0, .LBB2_25
	ld 5, 0(22)
	addi 3, 22, 8
	addi 4, 22, 16
	ld 3, 0(3)
	ld 6, 0(4)
	and 4, 5, 24
	addi 7, 22, 24
	cmpld	6, 4
	ld 6, 0(7)
	ble 0, .LBB2_18
	add 4, 5, 26
	and 4, 4, 24
.LBB2_18:
	add 5, 3, 26
	and 5, 5, 24
	cmpld	6, 5
	bge 0, .LBB2_20
	and 5, 3, 24
.LBB2_20:
	cmpld	5, 4
	ble 0, .LBB2_24
	add 3, 4, 30
	sub	4, 5, 4
	bc 4, 20, .LBB2_23
	li 0, 125
	li 5, 1
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp2
	neg 3, 3
.Ltmp2:
	cmpldi	3, 0
	bne-	0, .LBB2_27
	b .LBB2_24
.LBB2_23:
	li 0, 462
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp3
	neg 3, 3
.Ltmp3:
.LBB2_24:
	addi 22, 22, 32
	addi 21, 21, -32
	b .LBB2_15
.LBB2_25:
	addi 23, 23, -1
	crxor 20, 20, 20
	cmpldi	23, 0
	creqv 21, 21, 21
	bc 12, 1, .LBB2_12
	add 3, 29, 30
	addi 1, 1, 128
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
	blr
.LBB2_27:
	addis 3, 2, (.L_MergedGlobals-__piestart_toc)@ha
	li 4, 33
	addi 3, 3, (.L_MergedGlobals-__piestart_toc)@l
	bl _ZN8piestart7product4blob5table3endE
.LBB2_28:
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
