	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * PowerPC (64-bit, little-endian) entry of the start code that `piestart convert` puts into a finished file. The image
 * is flat, has no writable data, and may lie at any address that is a multiple of 4: every address is near and counts
 * from the table, which stands for the table of contents of a program.
 */

/* What the converter fills in. Must match cli/src/convert/blob.rs and src/product/blob/table.rs. */
	.text
__piestart_table:
	.ifdef	__piestart_large
	.ascii	"piestrt3"
	.else
	.ascii	"piestrt2"
	.endif
	.quad	0				/* 8: link address of this table */
	.quad	0				/* 16: the original entry point */
	.quad	0				/* 24: link address of a word that is relocated */
	.quad	0				/* 32: what that word holds before relocation */
	.fill	9, 8, 0				/* 40: tables and rows, for src/product/blob/table.rs */
	.ifdef	__piestart_large
	.fill	4, 8, 0				/* 112: headers and writable range, for the same */
__piestart_options:
	.quad	0				/* 144: for src/start/options.rs */
	.endif

/* Where r2 points in compiled code: as far from the begin of the table of contents as the ABI has it. */
	.set	__piestart_toc, __piestart_table + 0x8000

_start:
	.ifdef	__piestart_large
	li	11, 0				/* how far the image has moved */
__piestart_placed:
	.endif
	mflr	0
	bcl	20, 31, 1f
1:	mflr	10
	mtlr	0				/* as it was */
	addi	10, 10, __piestart_table-1b
	ld	12, 8(10)
	subf	9, 12, 10			/* the load bias */
	ld	12, 24(10)
	ldx	0, 12, 9
	ld	12, 32(10)
	cmpd	0, 12
	ld	12, 16(10)
	add	12, 12, 9			/* the original entry point */
	bne	2f				/* relocated by somebody else? then hand on what they gave, r3 to r8 */
	mr	3, 10				/* argument 1 */
	mr	4, 9				/* argument 2 */
	mr	5, 1				/* argument 3: argc, argv, envp, auxv */
	.ifdef	__piestart_large
	mr	6, 11				/* argument 4 */
	.endif
	addi	2, 10, 0x4000
	addi	2, 2, 0x4000
	li	0, 0
	stdu	0, -32(1)			/* where a function that is called saves registers */
	bl	__piestart_converted		/* returns the entry point */
	addi	1, 1, 32
	mr	12, 3

/* The registers are as the kernel left them, or as a call may leave them; r7, which may name a function to call at
 * exit, is 0, and r12 is the address of the function that begins there. */
	li	3, 0
	li	7, 0
	li	0, 0
	mtlr	0
2:	mtctr	12
	bctr
	.abiversion 2
	.text
	.p2align	2
	.type	__piestart_converted,@function
__piestart_converted:
.Lfunc_begin0:
	.cfi_startproc
.Lfunc_gep0:


.Lfunc_lep0:
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
	mr	29, 3
	std 30, -16(1)
	mr	30, 4
	std 31, -8(1)
	ld 3, 0(5)
	sldi 3, 3, 3
	add 3, 5, 3
	addi 4, 3, 24
.LBB0_1:
	addi 3, 4, -8
	ld 3, 0(3)
	cmpldi	3, 0
	addi 4, 4, 8
	bne	0, .LBB0_1
	b .LBB0_3
.LBB0_2:
	addi 4, 4, 16
.LBB0_3:
	addi 3, 4, -8
	ld 5, 0(3)
	cmpldi	5, 0
	ld 3, 0(4)
	beq	0, .LBB0_6
	cmpldi	5, 6
	bne	0, .LBB0_2
	cmpldi	3, 0
	bne	0, .LBB0_7
.LBB0_6:
	li 3, 4096
.LBB0_7:
	addi 4, 29, 64
	ld 25, 0(4)
	addi 24, 29, 40
	addi 23, 29, 48
	ld 4, 0(24)
	addi 19, 3, -1
	neg 18, 3
	addi 21, 29, 56
	addi 20, 29, 72
	ld 5, 0(23)
	xor 4, 4, 5
	li 16, 1
	li 15, 0
	cntlzd 4, 4
	rldicl 22, 4, 58, 63
	subfic 3, 22, 2
	clrldi	3, 3, 32
	addi 17, 3, 1
.LBB0_8:
	cmplwi	22, 2
	ld 14, 0(21)
	mr	31, 25
	bne	0, .LBB0_10
	ld 31, 0(20)
.LBB0_10:
	cmplwi 5, 22, 1
	cmplwi 1, 22, 0
.LBB0_11:
	cmpld	14, 31
	beq	0, .LBB0_23
	add 3, 14, 30
	ld 4, 0(3)
	addi 14, 14, 32
	addi 5, 3, 8
	ld 5, 0(5)
	addi 6, 3, 16
	addi 3, 3, 24
	ld 6, 0(6)
	ld 7, 0(3)
	and 3, 4, 18
	add 4, 4, 19
	cmpld	6, 3
	and 4, 4, 18
	iselgt	3, 4, 3
	add 4, 5, 19
	and 5, 5, 18
	and 4, 4, 18
	cmpld	7, 4
	isellt	4, 5, 4
	cmpld	4, 3
	ble 0, .LBB0_11
	add 27, 3, 30
	sub	28, 4, 3
	beq	5, .LBB0_19
	bne	1, .LBB0_20
	ori 6, 15, 32802
	li 0, 90
	li 3, 0
	mr	4, 28
	li 5, 3
	li 7, -1
	li 8, 0
	sc
	bnu+ 0, .Ltmp0
	neg 3, 3
.Ltmp0:
	cmpdi	3, 0
	blt	0, .LBB0_11
	mr	26, 3
	mr	3, 28
	mr	4, 27
	mr	5, 26
.LBB0_17:
	cmpldi	3, 0
	beq	0, .LBB0_21
	ld 6, 0(4)
	addi 4, 4, 8
	addi 3, 3, -8
	std 6, 0(5)
	addi 5, 5, 8
	b .LBB0_17
.LBB0_19:
	li 0, 125
	mr	3, 27
	mr	4, 28
	li 5, 1
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp1
	neg 3, 3
.Ltmp1:
	cmpldi	3, 0
	beq	0, .LBB0_11
	b .LBB0_31
.LBB0_20:
	li 0, 462
	mr	3, 27
	mr	4, 28
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp2
	neg 3, 3
.Ltmp2:
	b .LBB0_11
.LBB0_21:
	li 0, 163
	mr	3, 26
	mr	4, 28
	li 6, 3
	mr	5, 28
	mr	7, 27
	li 8, 0
	sc
	bnu+ 0, .Ltmp3
	neg 3, 3
.Ltmp3:
	cmpdi	3, 0
	bge 0, .LBB0_11
	li 0, 91
	mr	3, 26
	mr	4, 28
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp4
	neg 3, 3
.Ltmp4:
	b .LBB0_11
.LBB0_23:
	beq	1, .LBB0_25
.LBB0_24:
	addi 17, 17, -1
	addi 22, 22, 1
	cmpldi	17, 0
	bc 12, 1, .LBB0_8
	b .LBB0_33
.LBB0_25:
	ld 3, 0(24)
	add 3, 3, 30
	li 6, 0
	ld 4, 0(23)
	add 4, 4, 30
.LBB0_26:
	cmpld	3, 4
	beq	0, .LBB0_24
	ld 7, 0(3)
	andi. 5, 7, 1
	addi 5, 6, 504
	rldicl 8, 7, 63, 1
	addi 9, 7, 8
	iselgt	7, 6, 7
	iselgt	5, 5, 9
	iselgt	6, 8, 16
	add 7, 7, 30
.LBB0_28:
	cmpldi	6, 0
	beq	0, .LBB0_30
	addi 8, 6, -1
	andc 9, 8, 6
	and 6, 8, 6
	popcntd 9, 9
	sldi 9, 9, 3
	add 9, 7, 9
	ld 10, 0(9)
	add 10, 10, 30
	std 10, 0(9)
	b .LBB0_28
.LBB0_30:
	addi 3, 3, 8
	mr	6, 5
	b .LBB0_26
.LBB0_31:
	addis 3, 2, (.Lanon.0.0-__piestart_toc)@ha
	li 30, 0
	li 0, 4
	li 5, 33
	li 6, 0
	li 7, 0
	li 8, 0
	addi 4, 3, (.Lanon.0.0-__piestart_toc)@l
	li 3, 2
	sc
	bnu+ 0, .Ltmp5
	neg 3, 3
.Ltmp5:
.LBB0_32:
	li 0, 234
	li 3, 127
	li 4, 0
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp6
	neg 3, 3
.Ltmp6:
	stb 30, 0(30)
	b .LBB0_32
.LBB0_33:
	addi 3, 29, 16
	ld 3, 0(3)
	add 3, 3, 30
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
	ld 20, -96(1)
	ld 19, -104(1)
	ld 18, -112(1)
	ld 17, -120(1)
	ld 16, -128(1)
	ld 15, -136(1)
	ld 14, -144(1)
	blr
	.long	0
	.quad	0
.Lfunc_end0:
	.size	__piestart_converted, .Lfunc_end0-.Lfunc_begin0
	.cfi_endproc
	.type	.Lanon.0.0,@object
	.text
.Lanon.0.0:
	.ascii	"piestart: mprotect RELRO refused\n"
	.size	.Lanon.0.0, 33
	.section .discarded
