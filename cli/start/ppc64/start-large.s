	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * Comes before <arch>/blob.S, and makes that the entry of the large start code (src/product/blob/large.rs).
 */
	.set	__piestart_large, 1
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
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * Where an image goes on that has moved itself (src/start/mover.rs); assembled after start.S.
 * r3 is the initial stack pointer, r4 the distance from the old place.
 */

	.text
	.type	__piestart_moved, %function
__piestart_moved:
	.cfi_startproc
	.cfi_undefined lr
	mr	1, 3
	mr	11, 4
	b	__piestart_placed
	.cfi_endproc
	.size	__piestart_moved, . - __piestart_moved
	.abiversion 2
	.text
	.p2align	2
	.type	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE,@function
_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE:
.Lfunc_begin0:
	.cfi_startproc
.Lfunc_gep0:


.Lfunc_lep0:
	std 27, -40(1)
	ld 27, 32(3)
	cmpldi	27, 0
	std 25, -56(1)
	std 26, -48(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	beq	0, .LBB0_8
	mr	30, 3
	ld 29, 0(3)
	li 6, 0
	ld 3, 8(3)
	ld 25, 16(30)
	ld 4, 24(30)
	sub	5, 3, 25
	mr	7, 25
.LBB0_2:
	cmpld	6, 5
	bge 0, .LBB0_4
	ld 8, 0(7)
	add 9, 4, 7
	addi 6, 6, 8
	std 8, 0(9)
	addi 7, 7, 8
	b .LBB0_2
.LBB0_4:
	sub	28, 3, 29
	add 26, 4, 29
	li 0, 163
	mr	3, 26
	mr	4, 28
	mr	5, 28
	li 6, 3
	mr	7, 29
	li 8, 0
	sc
	bnu+ 0, .Ltmp0
	neg 3, 3
.Ltmp0:
	mr	4, 3
	cmpdi	3, 0
	li 3, 0
	blt	0, .LBB0_9
.LBB0_5:
	mr	3, 27
	cmpdi 1, 4, -1
	li 0, 91
	lis 4, 64
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	li 26, 0
	sc
	bnu+ 0, .Ltmp1
	neg 3, 3
.Ltmp1:
	ble 1, .LBB0_7
	lis 5, 21334
	mr	3, 29
	addis 25, 2, (.L_MergedGlobals-__piestart_toc)@ha
	mr	4, 28
	ori 27, 5, 19777
	li 0, 205
	li 5, 15
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp2
	neg 3, 3
.Ltmp2:
	addi 3, 25, (.L_MergedGlobals-__piestart_toc)@l
	li 0, 171
	li 4, 0
	addi 7, 3, 11
	mr	3, 27
	mr	5, 29
	mr	6, 28
	li 8, 0
	sc
	bnu+ 0, .Ltmp3
	neg 3, 3
.Ltmp3:
.LBB0_7:
	std 29, 8(30)
	std 29, 16(30)
	std 26, 32(30)
.LBB0_8:
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	ld 26, -48(1)
	ld 25, -56(1)
	blr
.LBB0_9:
	sub	5, 25, 29
.LBB0_10:
	cmpld	3, 5
	bge 0, .LBB0_5
	add 6, 26, 3
	add 7, 29, 3
	ld 6, 0(6)
	std 6, 0(7)
	addi 3, 3, 8
	b .LBB0_10
	.long	0
	.quad	0
.Lfunc_end0:
	.size	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE, .Lfunc_end0-.Lfunc_begin0
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart3sys4auxv5valueE,@function
_ZN8piestart3sys4auxv5valueE:
.Lfunc_begin1:
	.cfi_startproc
	clrldi	5, 4, 32
.LBB1_1:
	ld 6, 0(3)
	addi 4, 3, 8
	cmpldi	6, 0
	ld 4, 0(4)
	beq	0, .LBB1_3
	cmpld	6, 5
	addi 3, 3, 16
	bne	0, .LBB1_1
	b .LBB1_4
.LBB1_3:
	li 4, 0
.LBB1_4:
	mr	3, 4
	blr
	.long	0
	.quad	0
.Lfunc_end1:
	.size	_ZN8piestart3sys4auxv5valueE, .Lfunc_end1-.Lfunc_begin1
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE:
.Lfunc_begin2:
	.cfi_startproc
.Lfunc_gep2:


.Lfunc_lep2:
	mflr 0
	.cfi_def_cfa_offset 80
	.cfi_offset lr, 16
	.cfi_offset r26, -48
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 26, -48(1)
	std 27, -40(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -80(1)
	std 0, 96(1)
	mr	29, 3
	ld 27, 32(3)
	ld 30, 0(4)
	addi 3, 4, 8
	ld 26, 0(3)
	cmplwi	26, 0
	beq	0, .LBB2_3
	mr	28, 4
	mr	3, 29
	mr	4, 30
	bl _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	addi 3, 28, 16
	cmplwi	26, 22
	ld 3, 0(3)
	bne-	0, .LBB2_4
	add 4, 30, 27
	add 3, 3, 27
	std 3, 0(4)
.LBB2_3:
	addi 1, 1, 80
	ld 0, 16(1)
	mtlr 0
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	ld 26, -48(1)
	blr
.LBB2_4:
	clrldi	5, 26, 32
	mr	3, 29
	li 4, 0
	mr	6, 30
	bl _ZN8piestart5start3die3dieE
	.long	0
	.quad	0
.Lfunc_end2:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE, .Lfunc_end2-.Lfunc_begin2
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE:
.Lfunc_begin3:
	.cfi_startproc
.Lfunc_gep3:


.Lfunc_lep3:
	mflr 0
	.cfi_def_cfa_offset 64
	.cfi_offset lr, 16
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -64(1)
	std 0, 80(1)
	mr	30, 3
	ld 3, 72(3)
	ld 5, 80(30)
	sub	3, 4, 3
	cmpld	3, 5
	ble 0, .LBB3_2
	mr	29, 4
	ld 3, 40(30)
	li 6, 8
	mr	5, 29
	li 7, 2
	ld 4, 48(30)
	bl _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	andi. 3, 3, 1
	bc 4, 1, .LBB3_3
.LBB3_2:
	addi 1, 1, 64
	ld 0, 16(1)
	mtlr 0
	ld 30, -16(1)
	ld 29, -24(1)
	blr
.LBB3_3:
	ld 3, 480(30)
	ld 4, 368(30)
	rotldi	3, 3, 42
	andi. 4, 4, 4
	rldimi. 4, 3, 22, 41
	li 4, 5
	bne	0, .LBB3_5
	li 4, 1
.LBB3_5:
	mr	3, 30
	li 5, 0
	mr	6, 29
	bl _ZN8piestart5start3die3dieE
	.long	0
	.quad	0
.Lfunc_end3:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE, .Lfunc_end3-.Lfunc_begin3
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE:
.Lfunc_begin4:
	.cfi_startproc
	li 8, 0
	addi 9, 4, 1
	mtctr 9
.LBB4_1:
	addic 4, 4, -1
	addze 9, 8
	bdz .LBB4_7
	ld 10, 0(3)
	addi 9, 3, 16
	addi 11, 3, 40
	ld 12, 0(9)
	rldicl 0, 10, 32, 32
	ld 9, 0(11)
	sub	11, 5, 12
	cmpdi	0, 1
	andc 12, 7, 10
	sub	10, 9, 11
	bc 4, 2, .LBB4_6
	cmpwi	12, 0
	bc 4, 2, .LBB4_6
	cmpld	9, 11
	bc 12, 0, .LBB4_6
	cmpld	6, 10
	bc 4, 1, .LBB4_8
.LBB4_6:
	addi 3, 3, 56
	b .LBB4_1
.LBB4_7:
	cmpdi	9, 0
	crnot 20, 2
	b .LBB4_9
.LBB4_8:
	creqv 20, 20, 20
.LBB4_9:
	li 3, 1
	bclr 12, 20, 0
	li 3, 0
	blr
	.long	0
	.quad	0
.Lfunc_end4:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE, .Lfunc_end4-.Lfunc_begin4
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE:
.Lfunc_begin5:
	.cfi_startproc
.Lfunc_gep5:


.Lfunc_lep5:
	mflr 0
	.cfi_def_cfa_offset 64
	.cfi_offset lr, 16
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -64(1)
	mr	30, 5
	mr	29, 4
	std 0, 80(1)
	cmpldi	5, 0
	mr	28, 3
	beq-	0, .LBB5_4
	andi. 3, 30, 7
	cmpldi 1, 6, 8
	cror 20, 4, 2
	bc 4, 20, .LBB5_4
	ld 3, 40(28)
	mr	5, 30
	li 7, 0
	ld 4, 48(28)
	bl _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	cmpldi	3, 0
	beq-	0, .LBB5_4
	addi 1, 1, 64
	ld 0, 16(1)
	mtlr 0
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	blr
.LBB5_4:
	mr	3, 28
	li 4, 2
	mr	5, 29
	mr	6, 30
	bl _ZN8piestart5start3die3dieE
	.long	0
	.quad	0
.Lfunc_end5:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE, .Lfunc_end5-.Lfunc_begin5
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE:
.Lfunc_begin6:
	.cfi_startproc
.Lfunc_gep6:


.Lfunc_lep6:
	mfocrf 12, 32
	stw 12, 8(1)
	mflr 0
	stdu 1, -192(1)
	std 0, 208(1)
	.cfi_def_cfa_offset 192
	.cfi_offset lr, 16
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
	.cfi_offset cr2, 8
	std 19, 88(1)
	sldi 6, 5, 3
	std 20, 96(1)
	std 21, 104(1)
	std 22, 112(1)
	std 23, 120(1)
	std 24, 128(1)
	std 25, 136(1)
	std 26, 144(1)
	std 27, 152(1)
	mr	27, 4
	std 28, 160(1)
	std 29, 168(1)
	std 30, 176(1)
	mr	30, 3
	addi 3, 3, 128
	add 6, 6, 3
	ld 26, 0(6)
	cmpldi	26, 0
	beq	0, .LBB6_38
	sldi 4, 27, 3
	mr	6, 26
	add 3, 4, 3
	ld 29, 0(3)
	mr	4, 27
	mr	3, 30
	mr	5, 29
	bl _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	ld 24, 32(30)
	ori 3, 27, 2
	cmpldi	3, 38
	add 28, 24, 29
	add 29, 28, 26
	bne	0, .LBB6_41
	andi. 3, 26, 7
	bne-	0, .LBB6_58
	li 3, 1
	li 21, 0
	std 3, 64(1)
	li 3, -1
	addi 27, 1, 40
	rldic 23, 3, 0, 1
	li 22, 64
	std 21, 56(1)
	mr	25, 28
	std 21, 48(1)
	std 21, 40(1)
	std 21, 72(1)
	std 21, 80(1)
.LBB6_4:
	cmpld	25, 29
	bge 0, .LBB6_37
	mr	26, 21
	cmpld	25, 28
	bne	0, .LBB6_7
	mr	3, 30
	mr	4, 28
	mr	5, 29
	li 6, 1
	mr	7, 26
	mr	8, 27
	bl _ZN8piestart5start4huge7prepareE
	mr	28, 3
.LBB6_7:
	ld 4, 0(25)
	andi. 3, 4, 1
	addi 20, 25, 8
	bc 12, 1, .LBB6_9
	ld 3, 72(30)
	addi 21, 4, 8
	li 19, 1
	crxor 8, 8, 8
	mr	26, 4
	ld 5, 80(30)
	b .LBB6_15
.LBB6_9:
	cmpldi	26, 0
	beq-	0, .LBB6_59
	rldicl. 19, 4, 63, 1
	addi 21, 26, 504
	mr	25, 20
	beq	0, .LBB6_4
	ld 3, 72(30)
	cmpld	19, 23
	crxor 8, 8, 8
	ld 5, 80(30)
	bne	0, .LBB6_15
	cmpldi	5, 496
	sub	4, 26, 3
	creqv 8, 8, 8
	addi 6, 5, -496
	bc 12, 0, .LBB6_14
	cmpld	4, 6
	mr	19, 23
	bc 12, 1, .LBB6_15
	b .LBB6_19
.LBB6_14:
	mr	19, 23
.LBB6_15:
	addi 4, 19, -1
	cntlzd 6, 19
	andc 4, 4, 19
	sldi 6, 6, 3
	cntlzd 4, 4
	xori 6, 6, 504
	subfic 4, 4, 64
	add 25, 6, 26
	sldi 4, 4, 3
	add 4, 4, 26
	sub	7, 4, 3
	cmpld	7, 5
	mr	6, 4
	bgt	0, .LBB6_17
	mr	6, 25
.LBB6_17:
	sub	3, 6, 3
	cmpld	3, 5
	ble 0, .LBB6_19
	mr	3, 30
	bl _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	mr	3, 30
	mr	4, 25
	bl _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
.LBB6_19:
	ld 4, 56(1)
	add 25, 26, 24
	sub	3, 21, 26
	andi. 6, 25, 7
	ld 5, 48(1)
	sub	6, 25, 4
	sub	5, 5, 4
	cmpld 1, 5, 3
	crandc 20, 2, 4
	sub	5, 5, 3
	bc 4, 20, .LBB6_27
	cmpld	6, 5
	bc 12, 1, .LBB6_27
	li 7, 0
	bc 12, 8, .LBB6_23
	mr	7, 3
.LBB6_23:
	ld 5, 64(1)
	add. 6, 6, 7
	add 7, 21, 24
	add 3, 5, 25
	std 7, 56(1)
	beq	0, .LBB6_29
	li 7, 0
.LBB6_25:
	cmpld	7, 6
	bge 0, .LBB6_29
	ld 8, 0(4)
	add 9, 5, 4
	addi 7, 7, 8
	std 8, 0(9)
	addi 4, 4, 8
	b .LBB6_25
.LBB6_27:
	ld 3, 40(1)
	cmpld	4, 3
	mr	3, 25
	beq	0, .LBB6_29
	mr	3, 27
	bl _ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	mr	3, 25
.LBB6_29:
	bc 4, 8, .LBB6_33
	mtctr 22
	bdz .LBB6_32
.LBB6_31:
	ld 4, 0(25)
	addi 25, 25, 8
	add 4, 4, 24
	std 4, 0(3)
	addi 3, 3, 8
	bdnz .LBB6_31
.LBB6_32:
	mr	25, 20
	b .LBB6_4
.LBB6_33:
	cmpldi	19, 0
	beq	0, .LBB6_32
	andi. 4, 19, 1
	bc 4, 1, .LBB6_36
	ld 4, 0(3)
	add 4, 4, 24
	std 4, 0(3)
.LBB6_36:
	addi 3, 3, 8
	rldicl 19, 19, 63, 1
	b .LBB6_33
.LBB6_37:
	addi 3, 1, 40
	bl _ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	b .LBB6_40
.LBB6_38:
	ld 3, 480(30)
	srd 4, 3, 27
	andi. 4, 4, 1
	bc 4, 1, .LBB6_40
	srd 3, 3, 5
	andi. 3, 3, 1
	bc 4, 1, .LBB6_58
.LBB6_40:
	ld 30, 176(1)
	ld 29, 168(1)
	ld 28, 160(1)
	ld 27, 152(1)
	ld 26, 144(1)
	ld 25, 136(1)
	ld 24, 128(1)
	ld 23, 120(1)
	ld 22, 112(1)
	ld 21, 104(1)
	ld 20, 96(1)
	ld 19, 88(1)
	addi 1, 1, 192
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	blr
.LBB6_41:
	ld 23, 72(30)
	li 3, 0
	li 4, 1
	addi 21, 29, -23
	addi 26, 1, 40
	ld 22, 80(30)
	mr	25, 28
	std 3, 56(1)
	std 3, 48(1)
	std 3, 40(1)
	std 4, 64(1)
	std 3, 72(1)
	std 3, 80(1)
.LBB6_42:
	cmpld	25, 28
	blt	0, .LBB6_44
	mr	3, 30
	mr	4, 25
	mr	5, 29
	li 6, 0
	mr	8, 26
	bl _ZN8piestart5start4huge7prepareE
	mr	28, 3
	mr	3, 26
	bl _ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
.LBB6_44:
	cmpld	21, 28
	mr	3, 21
	blt	0, .LBB6_46
	mr	3, 28
.LBB6_46:
	mr	4, 25
.LBB6_47:
	addi 5, 4, 384
	cmpld	5, 3
	mr	6, 5
	blt	0, .LBB6_49
	mr	6, 3
.LBB6_49:
	cmpld	4, 6
	bge 0, .LBB6_53
	ld 7, 0(4)
	addi 8, 4, 8
	ld 8, 0(8)
	cmpdi	8, 22
	sub	8, 7, 23
	bc 4, 2, .LBB6_54
	cmpld	8, 22
	bc 12, 1, .LBB6_54
	addi 8, 4, 16
	add 7, 7, 24
	ld 8, 0(8)
	add 8, 8, 24
	std 8, 0(7)
	addi 4, 4, 24
	b .LBB6_49
.LBB6_53:
	cmpld	3, 5
	bgt	0, .LBB6_47
.LBB6_54:
	cmpd 1, 4, 28
	cmpd	29, 4
	crorc 20, 2, 6
	mr	25, 28
	bc 4, 20, .LBB6_42
	sub	3, 29, 4
	cmpldi 1, 3, 24
	blt	1, .LBB6_57
	mr	3, 30
	addi 25, 4, 24
	bl _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	b .LBB6_42
.LBB6_57:
	bc 12, 2, .LBB6_40
.LBB6_58:
	mr	3, 30
	li 4, 4
	mr	5, 27
	li 6, 0
	bl _ZN8piestart5start3die3dieE
.LBB6_59:
	sub	6, 25, 24
	mr	3, 30
	li 4, 7
	li 5, 0
	bl _ZN8piestart5start3die3dieE
	.long	0
	.quad	0
.Lfunc_end6:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE, .Lfunc_end6-.Lfunc_begin6
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE:
.Lfunc_begin7:
	.cfi_startproc
.Lfunc_gep7:


.Lfunc_lep7:
	mflr 0
	.cfi_def_cfa_offset 48
	.cfi_offset lr, 16
	.cfi_offset r30, -16
	std 30, -16(1)
	stdu 1, -48(1)
	li 4, 36
	li 5, 35
	std 0, 64(1)
	mr	30, 3
	bl _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mr	3, 30
	li 4, 7
	li 5, 8
	bl _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mr	3, 30
	li 4, 23
	li 5, 2
	bl _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mr	3, 30
	li 4, 38
	li 5, 39
	addi 1, 1, 48
	ld 0, 16(1)
	mtlr 0
	ld 30, -16(1)
	b _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	#TC_RETURNd8 _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE 0
	.long	0
	.quad	0
.Lfunc_end7:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE, .Lfunc_end7-.Lfunc_begin7
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die3dieE,@function
_ZN8piestart5start3die3dieE:
.Lfunc_begin8:
	.cfi_startproc
.Lfunc_gep8:


.Lfunc_lep8:
	mflr 0
	stdu 1, -1152(1)
	std 0, 1168(1)
	.cfi_def_cfa_offset 1152
	.cfi_offset lr, 16
	.cfi_offset r24, -64
	.cfi_offset r25, -56
	.cfi_offset r26, -48
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 25, 1096(1)
	mr	25, 3
	addis 3, 2, (.L_MergedGlobals-__piestart_toc)@ha
	std 26, 1104(1)
	addi 26, 3, (.L_MergedGlobals-__piestart_toc)@l
	std 28, 1120(1)
	addi 28, 1, 32
	mr	3, 28
	std 27, 1112(1)
	mr	27, 4
	mr	4, 26
	std 24, 1088(1)
	std 29, 1128(1)
	mr	29, 5
	std 30, 1136(1)
	mr	30, 6
	bl _ZN8piestart5start3die6stringE
	ld 4, 0(25)
	mr	8, 3
	addi 4, 4, 8
	ld 4, 0(4)
	cmpldi	4, 0
	beq	0, .LBB8_3
	lbz 3, 0(4)
	andi. 3, 3, 255
	beq	0, .LBB8_3
	mr	3, 8
	bl _ZN8piestart5start3die6stringE
	li 4, 58
	stb 4, 0(3)
	addi 8, 3, 2
	addi 5, 3, 1
	li 4, 32
	stb 4, 0(5)
.LBB8_3:
	addi 26, 26, 108
	li 25, 48
	li 24, 120
.LBB8_4:
	lbz 4, 0(26)
	cmplwi	27, 0
	addi 26, 26, 1
	clrlwi	3, 4, 24
	beq	0, .LBB8_6
	cntlzw	3, 3
	srwi 3, 3, 5
	sub	27, 27, 3
	b .LBB8_4
.LBB8_6:
	cmplwi	3, 35
	beq	0, .LBB8_11
	cmplwi 1, 3, 36
	beq	1, .LBB8_18
	cmplwi 1, 3, 64
	beq	1, .LBB8_11
	cmplwi	3, 0
	beq	0, .LBB8_20
	addi 3, 8, 1
	clrldi	4, 4, 56
	stb 4, 0(8)
	li 27, 0
	mr	8, 3
	b .LBB8_4
.LBB8_11:
	mr	4, 29
	beq	0, .LBB8_13
	mr	4, 30
.LBB8_13:
	beq	0, .LBB8_15
	stb 25, 0(8)
	addi 5, 8, 1
	addi 8, 8, 2
	stb 24, 0(5)
.LBB8_15:
	cmpwi	3, 35
	li 5, 1
	bc 12, 2, .LBB8_17
	li 5, 0
.LBB8_17:
	mr	3, 8
	bl _ZN8piestart5start3die6numberE
	b .LBB8_19
.LBB8_18:
	mr	3, 8
	mr	4, 29
	bl _ZN8piestart5start3die6stringE
.LBB8_19:
	mr	8, 3
	li 27, 0
	b .LBB8_4
.LBB8_20:
	sub	3, 8, 28
	mr	4, 28
	li 9, 10
	addi 5, 3, 1
	stb 9, 0(8)
	li 0, 4
	li 3, 2
	li 6, 0
	li 7, 0
	li 8, 0
	li 30, 0
	sc
	bnu+ 0, .Ltmp4
	neg 3, 3
.Ltmp4:
.LBB8_21:
	li 0, 234
	li 3, 127
	li 4, 0
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp5
	neg 3, 3
.Ltmp5:
	stb 30, 0(30)
	b .LBB8_21
	.long	0
	.quad	0
.Lfunc_end8:
	.size	_ZN8piestart5start3die3dieE, .Lfunc_end8-.Lfunc_begin8
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die6numberE,@function
_ZN8piestart5start3die6numberE:
.Lfunc_begin9:
	.cfi_startproc
.Lfunc_gep9:


.Lfunc_lep9:
	mfocrf 12, 32
	stw 12, 8(1)
	mflr 0
	stdu 1, -64(1)
	std 0, 80(1)
	.cfi_def_cfa_offset 64
	.cfi_offset lr, 16
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	.cfi_offset cr2, 8
	mr	6, 3
	lis 3, -13108
	std 30, 48(1)
	ori 3, 3, 52429
	mr	30, 4
	std 29, 40(1)
	rldic 3, 3, 0, 32
	andi. 4, 5, 1
	crmove	8, 1
	mulld 3, 30, 3
	rldicl 29, 3, 29, 35
	mr	4, 29
	bc 12, 1, .LBB9_2
	rldicl 4, 30, 60, 4
.LBB9_2:
	cmpldi	4, 0
	beq	0, .LBB9_6
	li 5, 1
	bc 12, 8, .LBB9_5
	li 5, 0
.LBB9_5:
	mr	3, 6
	bl _ZN8piestart5start3die6numberE
	mr	6, 3
.LBB9_6:
	bc 12, 8, .LBB9_8
	clrldi	3, 30, 60
	b .LBB9_9
.LBB9_8:
	mulli 3, 29, -10
	add 3, 3, 30
.LBB9_9:
	cmpldi	3, 9
	addi 4, 3, 87
	bgt	0, .LBB9_11
	addi 4, 3, 48
.LBB9_11:
	clrldi	4, 4, 56
	stb 4, 0(6)
	addi 3, 6, 1
	ld 30, 48(1)
	ld 29, 40(1)
	addi 1, 1, 64
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	blr
	.long	0
	.quad	0
.Lfunc_end9:
	.size	_ZN8piestart5start3die6numberE, .Lfunc_end9-.Lfunc_begin9
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die6stringE,@function
_ZN8piestart5start3die6stringE:
.Lfunc_begin10:
	.cfi_startproc
	li 5, 401
	mtctr 5
	bdz .LBB10_6
.LBB10_1:
	lbz 5, 0(4)
	andi. 7, 5, 255
	beqlr	0
	cmplwi	7, 32
	li 6, 63
	bc 12, 0, .LBB10_5
	cmpwi	7, 127
	bc 12, 2, .LBB10_5
	clrldi	6, 5, 56
.LBB10_5:
	stb 6, 0(3)
	addi 3, 3, 1
	addi 4, 4, 1
	bdnz .LBB10_1
.LBB10_6:
	blr
	.long	0
	.quad	0
.Lfunc_end10:
	.size	_ZN8piestart5start3die6stringE, .Lfunc_end10-.Lfunc_begin10
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own3ownE,@function
_ZN8piestart5start3own3ownE:
.Lfunc_begin11:
	.cfi_startproc
.Lfunc_gep11:


.Lfunc_lep11:
	mflr 0
	.cfi_def_cfa_offset 80
	.cfi_offset lr, 16
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 27, -40(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -80(1)
	mr	30, 4
	cmpldi	5, 0
	std 0, 96(1)
	mr	29, 3
	beq	0, .LBB11_2
	sub	4, 5, 29
	mr	3, 29
	mr	5, 30
	bl _ZN8piestart5start3own6blocksE
	mr	27, 3
	b .LBB11_4
.LBB11_2:
	li 0, 163
	li 6, 5
	mr	3, 29
	mr	4, 30
	mr	5, 30
	li 7, 0
	li 8, 0
	li 27, 0
	sc
	bnu+ 0, .Ltmp6
	neg 3, 3
.Ltmp6:
	cmpdi	3, 0
	blt	0, .LBB11_4
	mr	28, 3
	sub	4, 3, 29
	mr	3, 29
	mr	5, 30
	bl _ZN8piestart5start3own6blocksE
	li 0, 91
	li 5, 0
	li 6, 0
	mr	27, 3
	mr	3, 28
	mr	4, 30
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp7
	neg 3, 3
.Ltmp7:
.LBB11_4:
	mr	3, 27
	addi 1, 1, 80
	ld 0, 16(1)
	mtlr 0
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	blr
	.long	0
	.quad	0
.Lfunc_end11:
	.size	_ZN8piestart5start3own3ownE, .Lfunc_end11-.Lfunc_begin11
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own5smallE,@function
_ZN8piestart5start3own5smallE:
.Lfunc_begin12:
	.cfi_startproc
	cmpldi	5, 0
	std 27, -40(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	beq	0, .LBB12_7
	mr	28, 5
	mr	29, 4
	mr	30, 3
	rldicl. 3, 5, 47, 17
	bne	0, .LBB12_3
	li 6, 50
	b .LBB12_4
.LBB12_3:
	li 3, 0
	ori 6, 3, 32818
.LBB12_4:
	li 0, 90
	li 5, 3
	mr	3, 30
	mr	4, 28
	li 7, -1
	li 8, 0
	sc
	bnu+ 0, .Ltmp8
	neg 3, 3
.Ltmp8:
	cmpdi	3, 0
	li 27, 0
	blt	0, .LBB12_8
	addi 3, 28, 7
	rldicl 3, 3, 61, 3
	addi 3, 3, 1
	mtctr 3
	bdz .LBB12_7
.LBB12_6:
	add 3, 29, 30
	ld 3, 0(3)
	std 3, 0(30)
	addi 30, 30, 8
	bdnz .LBB12_6
.LBB12_7:
	li 27, 1
	b .LBB12_9
.LBB12_8:
	add 3, 29, 30
	li 0, 163
	mr	4, 28
	mr	5, 28
	li 6, 3
	mr	7, 30
	li 8, 0
	sc
	bnu+ 0, .Ltmp9
	neg 3, 3
.Ltmp9:
.LBB12_9:
	mr	3, 27
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	blr
	.long	0
	.quad	0
.Lfunc_end12:
	.size	_ZN8piestart5start3own5smallE, .Lfunc_end12-.Lfunc_begin12
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own6blocksE,@function
_ZN8piestart5start3own6blocksE:
.Lfunc_begin13:
	.cfi_startproc
.Lfunc_gep13:


.Lfunc_lep13:
	mfocrf 12, 32
	stw 12, 8(1)
	mflr 0
	stdu 1, -176(1)
	std 0, 192(1)
	.cfi_def_cfa_offset 176
	.cfi_offset lr, 16
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
	.cfi_offset cr2, 8
	std 27, 136(1)
	rldicr. 27, 5, 0, 42
	mcrf 2, 0
	cmpldi	27, 0
	std 23, 104(1)
	mr	23, 3
	std 28, 144(1)
	mr	28, 5
	std 30, 160(1)
	mr	30, 4
	std 15, 40(1)
	std 16, 48(1)
	std 17, 56(1)
	std 18, 64(1)
	std 19, 72(1)
	std 20, 80(1)
	std 21, 88(1)
	std 22, 96(1)
	std 24, 112(1)
	std 25, 120(1)
	std 26, 128(1)
	std 29, 152(1)
	beq	0, .LBB13_2
	neg 3, 23
	clrldi	24, 3, 43
	clrldi	3, 28, 43
	cmpld	24, 3
	ble 0, .LBB13_3
.LBB13_2:
	li 24, 0
.LBB13_3:
	mr	3, 23
	mr	4, 30
	mr	5, 24
	bl _ZN8piestart5start3own5smallE
	andi. 3, 3, 1
	cmpldi 1, 24, 0
	crmove	8, 1
	beq	1, .LBB13_5
	add 3, 30, 23
	li 0, 205
	li 5, 4
	li 6, 0
	mr	4, 24
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp10
	neg 3, 3
.Ltmp10:
.LBB13_5:
	lis 3, 31
	add 29, 24, 23
	sub	28, 28, 24
	ori 21, 3, 65535
	bc 12, 10, .LBB13_17
	addis 26, 27, 32
	li 15, 1
	std 15, 32(1)
	li 0, 90
	li 3, 0
	li 5, 3
	li 6, 34
	mr	4, 26
	li 7, -1
	li 8, 0
	li 20, 0
	sc
	bnu+ 0, .Ltmp11
	neg 3, 3
.Ltmp11:
	cmpdi	3, 0
	blt	0, .LBB13_17
	mr	25, 3
	add 3, 3, 21
	add 5, 24, 30
	lis 22, 4
	rldicr 24, 3, 0, 42
	mr	4, 27
	add 19, 29, 30
	add 18, 5, 23
	add 17, 24, 27
	li 0, 205
	li 5, 14
	li 6, 0
	li 7, 0
	li 8, 0
	mr	3, 24
	addi 23, 1, 32
	sc
	bnu+ 0, .Ltmp12
	neg 3, 3
.Ltmp12:
	ori 16, 22, 1
	mr	22, 24
.LBB13_8:
	andi. 3, 15, 1
	cmpld 1, 22, 17
	beq	1, .LBB13_15
	bc 12, 2, .LBB13_16
	add 3, 21, 22
	li 0, 206
	addi 3, 3, -7
	li 4, 4096
	std 20, 0(3)
	li 6, 0
	mr	3, 22
	mr	5, 23
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp13
	neg 3, 3
.Ltmp13:
	ld 15, 32(1)
	andi. 3, 15, 1
	bc 4, 1, .LBB13_14
	sub	3, 22, 24
	mr	4, 22
	add 3, 19, 3
	mr	5, 18
	mtctr 16
	bdz .LBB13_13
.LBB13_12:
	ld 6, 0(5)
	addi 5, 5, 8
	std 6, 0(4)
	addi 4, 4, 8
	bdnz .LBB13_12
.LBB13_13:
	li 0, 205
	lis 4, 32
	li 5, 4
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp14
	neg 3, 3
.Ltmp14:
	ld 15, 32(1)
.LBB13_14:
	addis 22, 22, 32
	addis 18, 18, 32
	b .LBB13_8
.LBB13_15:
	bc 4, 2, .LBB13_25
.LBB13_16:
	li 0, 91
	li 5, 0
	li 6, 0
	mr	3, 25
	mr	4, 26
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp15
	neg 3, 3
.Ltmp15:
.LBB13_17:
	subc	4, 28, 21
	li 3, 0
	addze. 5, 3
	beq	0, .LBB13_19
	mr	3, 4
.LBB13_19:
	add 3, 3, 21
	rldicl 3, 3, 43, 21
	addi 27, 3, 1
.LBB13_20:
	addi 27, 27, -1
	cmpldi	27, 0
	bc 4, 1, .LBB13_22
	mr	3, 29
	mr	4, 30
	lis 5, 32
	bl _ZN8piestart5start3own5smallE
	add 9, 30, 29
	andi. 3, 3, 1
	crand 8, 8, 1
	li 0, 205
	lis 4, 32
	li 5, 4
	li 6, 0
	li 7, 0
	li 8, 0
	mr	3, 9
	addis 29, 29, 32
	sc
	bnu+ 0, .Ltmp16
	neg 3, 3
.Ltmp16:
	addis 28, 28, -32
	b .LBB13_20
.LBB13_22:
	mr	3, 29
	mr	4, 30
	mr	5, 28
	bl _ZN8piestart5start3own5smallE
	andi. 3, 3, 1
	crnand 20, 8, 1
	li 3, 0
	bc 12, 20, .LBB13_24
	li 3, 1
.LBB13_24:
	ld 30, 160(1)
	ld 29, 152(1)
	ld 28, 144(1)
	ld 27, 136(1)
	ld 26, 128(1)
	ld 25, 120(1)
	ld 24, 112(1)
	ld 23, 104(1)
	ld 22, 96(1)
	ld 21, 88(1)
	ld 20, 80(1)
	ld 19, 72(1)
	ld 18, 64(1)
	ld 17, 56(1)
	ld 16, 48(1)
	ld 15, 40(1)
	addi 1, 1, 176
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	blr
.LBB13_25:
	li 0, 163
	mr	3, 24
	mr	4, 27
	mr	5, 27
	li 6, 3
	mr	7, 29
	li 8, 0
	sc
	bnu+ 0, .Ltmp17
	neg 3, 3
.Ltmp17:
	cmpdi 1, 3, 0
	li 0, 91
	li 5, 0
	li 6, 0
	mr	3, 25
	mr	4, 26
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp18
	neg 3, 3
.Ltmp18:
	blt	1, .LBB13_17
	mr	3, 29
	mr	4, 27
	li 0, 205
	li 5, 15
	li 6, 0
	li 7, 0
	li 8, 0
	add 29, 29, 27
	sc
	bnu+ 0, .Ltmp19
	neg 3, 3
.Ltmp19:
	sub	28, 28, 27
	b .LBB13_17
	.long	0
	.quad	0
.Lfunc_end13:
	.size	_ZN8piestart5start3own6blocksE, .Lfunc_end13-.Lfunc_begin13
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start4huge6finishE,@function
_ZN8piestart5start4huge6finishE:
.Lfunc_begin14:
	.cfi_startproc
.Lfunc_gep14:


.Lfunc_lep14:
	mfocrf 12, 32
	stw 12, 8(1)
	mflr 0
	stdu 1, -208(1)
	std 0, 224(1)
	.cfi_def_cfa_offset 208
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
	.cfi_offset cr2, 8
	std 16, 80(1)
	cmpdi 2, 6, 4096
	std 18, 96(1)
	std 22, 128(1)
	std 23, 136(1)
	std 31, 200(1)
	ld 23, 40(3)
	ld 22, 48(3)
	ld 18, 32(3)
	ld 16, 16(3)
	ld 31, 24(3)
	li 3, 0
	std 28, 176(1)
	mr	28, 4
	lis 4, 31
	std 14, 64(1)
	ori 14, 4, 65528
	std 15, 72(1)
	addi 15, 6, -1
	std 17, 88(1)
	neg 17, 6
	std 19, 104(1)
	lis 19, 32
	std 20, 112(1)
	li 20, 20
	std 21, 120(1)
	li 21, 0
	std 24, 144(1)
	li 24, 1
	std 25, 152(1)
	mr	25, 5
	std 30, 192(1)
	mr	30, 7
	std 26, 160(1)
	std 27, 168(1)
	std 29, 184(1)
.LBB14_1:
	addi 4, 22, 1
	mtctr 4
.LBB14_2:
	bdz .LBB14_24
	ld 5, 0(23)
	addi 4, 23, 16
	addi 6, 23, 40
	ld 4, 0(4)
	ld 6, 0(6)
	andi. 7, 5, 2
	cmpdi 1, 6, 0
	cror 20, 2, 6
	rldicl 6, 5, 32, 32
	cmpdi	6, 1
	addi 22, 22, -1
	crorc 20, 20, 2
	andi. 5, 5, 1
	addi 5, 23, 32
	addi 23, 23, 56
	ld 5, 0(5)
	cror 20, 1, 20
	bc 12, 20, .LBB14_2
	add 4, 18, 4
	and 27, 4, 17
	cmpld	27, 28
	bgt	0, .LBB14_6
	mr	27, 28
.LBB14_6:
	add 5, 15, 5
	add 4, 5, 4
	and 29, 4, 17
	cmpld	29, 25
	blt	0, .LBB14_8
	mr	29, 25
.LBB14_8:
	cmpld	27, 31
	mr	4, 27
	bgt	0, .LBB14_10
	mr	4, 31
.LBB14_10:
	cmpld	27, 16
	blt	0, .LBB14_12
	mr	27, 4
.LBB14_12:
	sub	26, 29, 27
	cmpld 1, 29, 27
	rldicl. 4, 26, 48, 16
	crorc 20, 2, 5
	bc 12, 20, .LBB14_1
	mr	3, 30
	bl _ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	bc 4, 10, .LBB14_20
	ld 4, 40(30)
	divdu 3, 26, 20
	add 3, 4, 3
	std 3, 40(30)
	sub	4, 19, 26
	cmpld	3, 4
	blt	0, .LBB14_20
	sub	7, 3, 4
	li 0, 90
	std 7, 40(30)
	li 3, 0
	lis 4, 64
	li 5, 3
	li 6, 34
	li 7, -1
	li 8, 0
	sc
	bnu+ 0, .Ltmp20
	neg 3, 3
.Ltmp20:
	cmpdi	3, 0
	blt	0, .LBB14_20
	std 3, 48(1)
	add 3, 3, 14
	li 0, 205
	addi 3, 3, 7
	lis 4, 32
	std 24, 56(1)
	rldicr 3, 3, 0, 42
	li 5, 14
	li 6, 0
	std 3, 40(1)
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp21
	neg 3, 3
.Ltmp21:
	cmpldi	3, 0
	beq	0, .LBB14_18
	std 21, 56(1)
	b .LBB14_19
.LBB14_18:
	ld 3, 40(1)
	addi 5, 1, 56
	li 0, 206
	li 4, 4096
	li 6, 0
	or 7, 3, 14
	std 21, 0(7)
	li 8, 0
	li 7, 0
	sc
	bnu+ 0, .Ltmp22
	neg 3, 3
.Ltmp22:
	ld 3, 56(1)
	andi. 3, 3, 1
	mr	3, 27
	bc 12, 1, .LBB14_21
.LBB14_19:
	li 0, 91
	lis 4, 64
	ld 3, 48(1)
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp23
	neg 3, 3
.Ltmp23:
.LBB14_20:
	mr	3, 27
	mr	4, 26
	li 0, 205
	li 5, 23
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp24
	neg 3, 3
.Ltmp24:
	li 3, 1
	b .LBB14_1
.LBB14_21:
	cmpld	3, 29
	bge 0, .LBB14_23
	ld 4, 0(3)
	addis 3, 3, 1
	b .LBB14_21
.LBB14_23:
	ld 3, 40(1)
	sub	3, 3, 27
	std 27, 0(30)
	std 3, 24(30)
	ld 3, 48(1)
	std 29, 8(30)
	std 27, 16(30)
	std 3, 32(30)
	li 3, 1
	b .LBB14_1
.LBB14_24:
	clrldi	3, 3, 63
	ld 31, 200(1)
	ld 30, 192(1)
	ld 29, 184(1)
	ld 28, 176(1)
	ld 27, 168(1)
	ld 26, 160(1)
	ld 25, 152(1)
	ld 24, 144(1)
	ld 23, 136(1)
	ld 22, 128(1)
	ld 21, 120(1)
	ld 20, 112(1)
	ld 19, 104(1)
	ld 18, 96(1)
	ld 17, 88(1)
	ld 16, 80(1)
	ld 15, 72(1)
	ld 14, 64(1)
	addi 1, 1, 208
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	blr
	.long	0
	.quad	0
.Lfunc_end14:
	.size	_ZN8piestart5start4huge6finishE, .Lfunc_end14-.Lfunc_begin14
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start4huge7prepareE,@function
_ZN8piestart5start4huge7prepareE:
.Lfunc_begin15:
	.cfi_startproc
.Lfunc_gep15:


.Lfunc_lep15:
	mfocrf 12, 32
	stw 12, 8(1)
	mflr 0
	stdu 1, -128(1)
	std 0, 144(1)
	.cfi_def_cfa_offset 128
	.cfi_offset lr, 16
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
	.cfi_offset cr2, 8
	std 28, 96(1)
	mr	28, 3
	ld 3, 80(3)
	std 30, 112(1)
	mr	30, 5
	rldicl. 3, 3, 48, 16
	std 20, 32(1)
	std 21, 40(1)
	std 22, 48(1)
	std 23, 56(1)
	std 24, 64(1)
	std 25, 72(1)
	std 26, 80(1)
	std 27, 88(1)
	std 29, 104(1)
	bne	0, .LBB15_2
.LBB15_1:
	mr	3, 30
	ld 30, 112(1)
	ld 29, 104(1)
	ld 28, 96(1)
	ld 27, 88(1)
	ld 26, 80(1)
	ld 25, 72(1)
	ld 24, 64(1)
	ld 23, 56(1)
	ld 22, 48(1)
	ld 21, 40(1)
	ld 20, 32(1)
	addi 1, 1, 128
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	blr
.LBB15_2:
	ld 3, 8(28)
	mr	27, 4
	li 4, 6
	mr	29, 8
	mr	25, 7
	ld 23, 32(28)
	mr	24, 6
	bl _ZN8piestart3sys4auxv5valueE
	mr	26, 3
	andi. 3, 24, 1
	crmove	8, 1
	li 4, 0
	bc 12, 1, .LBB15_4
	li 6, 0
	b .LBB15_5
.LBB15_4:
	add 6, 23, 25
.LBB15_5:
	lis 3, 31
	neg 25, 26
	li 24, 4
	ori 22, 3, 65535
	li 5, 0
	li 3, 0
.LBB15_6:
	mr	21, 6
.LBB15_7:
	cmpld	27, 30
	bge 0, .LBB15_26
	ld 7, 0(27)
	andi. 6, 7, 1
	crand 20, 8, 1
	bc 4, 20, .LBB15_11
	addi 6, 21, 504
	cmpld	6, 3
	ble 0, .LBB15_25
	cntlzd 7, 7
	sldi 7, 7, 3
	xori 7, 7, 504
	add 7, 21, 7
	mr	21, 6
	addi 6, 7, -8
	b .LBB15_12
.LBB15_11:
	add 6, 7, 23
	addi 21, 6, 8
.LBB15_12:
	and 20, 6, 25
	sub	7, 3, 4
	sub	6, 20, 4
	cmpld	6, 7
	blt	0, .LBB15_16
	cmpd	20, 3
	xoris 3, 6, 32
	bc 4, 2, .LBB15_24
	cmpldi	3, 0
	bc 12, 2, .LBB15_24
.LBB15_15:
	add 5, 20, 26
	mr	3, 5
.LBB15_16:
	li 6, 8
	bc 4, 8, .LBB15_18
.LBB15_17:
	add 27, 6, 27
	b .LBB15_7
.LBB15_18:
	sub	6, 3, 4
	xoris 7, 6, 32
	cmpldi	7, 0
	mr	7, 22
	beq	0, .LBB15_20
	mr	7, 6
.LBB15_20:
	li 6, 12288
	mtctr 24
	bdz .LBB15_17
.LBB15_21:
	add 8, 6, 27
	cmpld	8, 30
	bge 0, .LBB15_23
	ld 8, 0(8)
	add 8, 8, 23
	and 8, 8, 25
	sub	8, 8, 4
	cmpld	8, 7
	ble 0, .LBB15_17
.LBB15_23:
	rldicl 6, 6, 61, 3
	bdnz .LBB15_21
	b .LBB15_17
.LBB15_24:
	mr	3, 28
	mr	6, 26
	mr	7, 29
	bl _ZN8piestart5start4huge6finishE
	andi. 3, 3, 1
	mr	4, 20
	bc 12, 1, .LBB15_27
	b .LBB15_15
.LBB15_25:
	addi 27, 27, 8
	creqv 8, 8, 8
	b .LBB15_6
.LBB15_26:
	mr	3, 28
	mr	6, 26
	mr	7, 29
	bl _ZN8piestart5start4huge6finishE
	b .LBB15_1
.LBB15_27:
	mr	30, 27
	b .LBB15_1
	.long	0
	.quad	0
.Lfunc_end15:
	.size	_ZN8piestart5start4huge7prepareE, .Lfunc_end15-.Lfunc_begin15
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover3topE,@function
_ZN8piestart5start5mover3topE:
.Lfunc_begin16:
	.cfi_startproc
	rldicl 4, 3, 63, 1
	or 3, 4, 3
	rldicl 4, 3, 62, 2
	or 3, 4, 3
	rldicl 4, 3, 60, 4
	or 3, 4, 3
	rldicl 4, 3, 56, 8
	or 3, 4, 3
	rldicl 4, 3, 48, 16
	or 3, 4, 3
	rldicl 4, 3, 32, 32
	or 3, 4, 3
	blr
	.long	0
	.quad	0
.Lfunc_end16:
	.size	_ZN8piestart5start5mover3topE, .Lfunc_end16-.Lfunc_begin16
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5Parts4nextE,@function
_ZN8piestart5start5mover5Parts4nextE:
.Lfunc_begin17:
	.cfi_startproc
	mr	7, 3
	std 27, -40(1)
	li 8, 0
	ldu 12, 48(7)
	ld 11, -24(7)
	ld 5, -16(7)
	addi 9, 11, 1
	ld 6, -8(7)
	ld 0, 8(7)
	ld 10, -32(7)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	mtctr 9
	not	9, 5
.LBB17_1:
	add 6, 12, 6
	addi 11, 11, -1
	std 6, 40(3)
	sub	12, 0, 6
	cmpld	0, 6
	std 12, 48(3)
	bgt	0, .LBB17_8
	bdz .LBB17_9
	ld 30, 0(10)
	addi 12, 10, 16
	addi 29, 10, 40
	ld 28, 0(12)
	addi 12, 10, 32
	ld 27, 0(29)
	rldicl 0, 30, 32, 32
	ld 29, 0(12)
	std 11, 24(3)
	addi 10, 10, 56
	li 12, 0
	cmpdi	0, 1
	std 10, 16(3)
	std 12, 0(7)
	std 12, 8(7)
	bc 4, 2, .LBB17_7
	cmpdi	27, 0
	li 0, 0
	bc 12, 2, .LBB17_1
	add 28, 28, 4
	cmpldi	29, 0
	stw 30, 64(3)
	add 0, 28, 27
	add 0, 0, 9
	and 6, 5, 28
	and 0, 0, 5
	std 6, 40(3)
	std 0, 56(3)
	bne	0, .LBB17_10
	stb 8, 68(3)
	b .LBB17_1
.LBB17_7:
	li 0, 0
	b .LBB17_1
.LBB17_8:
	li 4, 0
	stw 4, 64(3)
	std 4, 56(3)
	b .LBB17_25
.LBB17_9:
	li 3, 0
	b .LBB17_26
.LBB17_10:
	add 8, 29, 28
	cmpwi 1, 30, 6
	add 8, 8, 9
	and 9, 8, 5
	sub	8, 9, 6
	sub	10, 0, 9
	std 8, 0(7)
	or 10, 10, 8
	rldicl. 10, 10, 43, 21
	crnand 20, 2, 6
	crxor 0, 0, 0
	bc 12, 20, .LBB17_22
	ld 7, 8(3)
	addi 10, 7, 1
	ld 7, 0(3)
	mtctr 10
.LBB17_12:
	bdz .LBB17_20
	ld 11, 0(7)
	addi 10, 7, 16
	ld 10, 0(10)
	add 12, 10, 4
	addi 10, 7, 40
	ld 0, 0(10)
	cmpld	12, 6
	mr	10, 12
	bgt	0, .LBB17_15
	mr	10, 6
.LBB17_15:
	add 12, 12, 0
	and 12, 12, 5
	cmpld	12, 9
	blt	0, .LBB17_17
	mr	12, 9
.LBB17_17:
	rldicl 11, 11, 32, 32
	addi 7, 7, 56
	xoris 11, 11, 25716
	cmpldi	11, 58706
	bc 4, 2, .LBB17_12
	cmpld	10, 12
	bc 4, 0, .LBB17_12
	sub	4, 10, 12
	b .LBB17_21
.LBB17_20:
	li 4, 0
.LBB17_21:
	add 4, 4, 8
	cmpldi	4, 16385
.LBB17_22:
	li 4, 1
	bc 12, 0, .LBB17_24
	li 4, 0
.LBB17_24:
	stb 4, 68(3)
.LBB17_25:
	li 3, 1
.LBB17_26:
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	blr
	.long	0
	.quad	0
.Lfunc_end17:
	.size	_ZN8piestart5start5mover5Parts4nextE, .Lfunc_end17-.Lfunc_begin17
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5carryE,@function
_ZN8piestart5start5mover5carryE:
.Lfunc_begin18:
	.cfi_startproc
.Lfunc_gep18:


.Lfunc_lep18:
	mfocrf 12, 32
	stw 12, 8(1)
	mflr 0
	stdu 1, -288(1)
	std 0, 304(1)
	.cfi_def_cfa_offset 288
	.cfi_offset lr, 16
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
	.cfi_offset cr2, 8
	std 30, 272(1)
	mr	30, 3
	li 3, 61
	std 20, 192(1)
	std 21, 200(1)
	std 28, 256(1)
	ld 21, 40(30)
	ld 20, 48(30)
	ld 28, 32(30)
	std 22, 208(1)
	li 22, 0
	std 19, 184(1)
	neg 19, 4
	std 26, 240(1)
	ori 26, 22, 32818
	std 27, 248(1)
	addi 27, 1, 32
	std 29, 264(1)
	mr	29, 5
	std 18, 176(1)
	std 23, 216(1)
	std 24, 224(1)
	std 25, 232(1)
	stdx 22, 27, 3
	std 22, 80(1)
	std 22, 88(1)
	std 19, 64(1)
	std 21, 32(1)
	std 20, 40(1)
	std 21, 48(1)
	std 20, 56(1)
	std 21, 72(1)
.LBB18_1:
	mr	3, 27
	mr	4, 28
	bl _ZN8piestart5start5mover5Parts4nextE
	andi. 4, 3, 1
	crmove	8, 1
	cmpldi	3, 0
	beq	0, .LBB18_29
	ld 25, 72(1)
	cmpldi	22, 0
	lwz 18, 96(1)
	add 24, 25, 29
	lbz 3, 100(1)
	cmpwi 1, 18, 0
	beq	0, .LBB18_4
	andi. 3, 3, 1
	b .LBB18_5
.LBB18_4:
	andi. 4, 18, 1
	cror 20, 6, 1
	andi. 3, 3, 1
	cror 20, 20, 1
	bc 4, 20, .LBB18_14
.LBB18_5:
	bc 4, 1, .LBB18_11
	ld 23, 80(1)
	li 0, 90
	li 5, 3
	bc 12, 6, .LBB18_17
	mr	3, 24
	mr	4, 23
	mr	6, 26
	li 7, -1
	li 8, 0
	sc
	bnu+ 0, .Ltmp25
	neg 3, 3
.Ltmp25:
	cmpld	3, 24
	bne	0, .LBB18_21
	li 3, 0
	mr	4, 25
.LBB18_9:
	cmpld	3, 23
	bge 0, .LBB18_15
	ld 5, 0(4)
	add 6, 29, 4
	addi 3, 3, 8
	std 5, 0(6)
	addi 4, 4, 8
	b .LBB18_9
.LBB18_11:
	li 6, 3
	bc 12, 6, .LBB18_13
	li 6, 7
.LBB18_13:
	ld 23, 80(1)
	li 0, 163
	mr	3, 25
	mr	7, 24
	li 8, 0
	mr	4, 23
	mr	5, 23
	sc
	bnu+ 0, .Ltmp26
	neg 3, 3
.Ltmp26:
	cmpld	3, 24
	bne	0, .LBB18_21
	b .LBB18_15
.LBB18_14:
	ld 23, 80(1)
	mr	3, 25
	mr	4, 24
	mr	5, 23
	bl _ZN8piestart5start5mover5keepsE
	andi. 3, 3, 1
	bc 4, 1, .LBB18_20
.LBB18_15:
	clrlwi	3, 18, 30
	cmplwi	3, 1
	bne	0, .LBB18_18
	li 0, 125
	li 5, 1
	li 6, 0
	mr	3, 24
	mr	4, 23
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp27
	neg 3, 3
.Ltmp27:
	li 0, 125
	li 5, 5
	li 6, 0
	mr	3, 24
	mr	4, 23
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp28
	neg 3, 3
.Ltmp28:
	cmpldi	3, 0
	bne	0, .LBB18_21
	b .LBB18_18
.LBB18_17:
	li 6, 50
	mr	3, 24
	mr	4, 23
	li 7, -1
	li 8, 0
	sc
	bnu+ 0, .Ltmp29
	neg 3, 3
.Ltmp29:
	cmpld	3, 24
	bne	0, .LBB18_21
.LBB18_18:
	ld 3, 32(1)
	addi 22, 22, 1
	sub	4, 3, 25
	cmpld	4, 23
	bge 0, .LBB18_1
	ld 4, 48(1)
	add 3, 3, 29
	std 3, 32(1)
	add 3, 4, 29
	std 3, 48(1)
	b .LBB18_1
.LBB18_20:
	li 22, 0
.LBB18_21:
	li 3, 61
	addi 27, 1, 104
	std 21, 104(1)
	li 4, 0
	std 20, 112(1)
	std 21, 120(1)
	std 20, 128(1)
	std 19, 136(1)
	std 21, 144(1)
	stdx 4, 27, 3
	std 4, 152(1)
	std 4, 160(1)
.LBB18_22:
	cmpldi	22, 0
	beq	0, .LBB18_29
	mr	3, 27
	mr	4, 28
	bl _ZN8piestart5start5mover5Parts4nextE
	andi. 3, 3, 1
	bc 4, 1, .LBB18_29
	lwz 3, 168(1)
	addi 22, 22, -1
	ld 26, 144(1)
	cmplwi	3, 0
	beq	0, .LBB18_26
	lbz 4, 172(1)
	andi. 3, 3, 2
	mcrf 1, 0
	andi. 3, 4, 1
	cror 20, 6, 1
	bc 12, 20, .LBB18_22
	b .LBB18_27
.LBB18_26:
	lbz 3, 172(1)
	andi. 3, 3, 1
	bc 12, 1, .LBB18_22
.LBB18_27:
	ld 4, 152(1)
	add 3, 26, 29
	li 0, 163
	li 6, 3
	mr	7, 26
	mr	5, 4
	li 8, 0
	sc
	bnu+ 0, .Ltmp30
	neg 3, 3
.Ltmp30:
	cmpld	3, 26
	beq+	0, .LBB18_22
	mr	3, 30
	li 4, 21
	li 5, 0
	mr	6, 26
	bl _ZN8piestart5start3die3dieE
.LBB18_29:
	li 3, 0
	bc 12, 8, .LBB18_31
	li 3, 1
.LBB18_31:
	ld 30, 272(1)
	ld 29, 264(1)
	ld 28, 256(1)
	ld 27, 248(1)
	ld 26, 240(1)
	ld 25, 232(1)
	ld 24, 224(1)
	ld 23, 216(1)
	ld 22, 208(1)
	ld 21, 200(1)
	ld 20, 192(1)
	ld 19, 184(1)
	ld 18, 176(1)
	addi 1, 1, 288
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	blr
	.long	0
	.quad	0
.Lfunc_end18:
	.size	_ZN8piestart5start5mover5carryE, .Lfunc_end18-.Lfunc_begin18
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5keepsE,@function
_ZN8piestart5start5mover5keepsE:
.Lfunc_begin19:
	.cfi_startproc
	std 27, -40(1)
	li 27, 0
	li 0, 163
	li 6, 7
	li 8, 0
	std 29, -24(1)
	mr	29, 4
	mr	4, 5
	std 28, -32(1)
	mr	7, 29
	mr	28, 3
	std 30, -16(1)
	mr	30, 5
	stb 27, -41(1)
	sc
	bnu+ 0, .Ltmp31
	neg 3, 3
.Ltmp31:
	cmpld	3, 29
	bne	0, .LBB19_3
	addi 5, 1, -41
	li 0, 206
	li 4, 1
	li 6, 0
	mr	3, 28
	li 7, 0
	li 8, 0
	li 27, 1
	sc
	bnu+ 0, .Ltmp32
	neg 3, 3
.Ltmp32:
	cmpldi	3, 0
	beq	0, .LBB19_3
	mr	3, 29
	mr	4, 30
	mr	5, 30
	mr	7, 28
	li 0, 163
	li 6, 3
	li 8, 0
	li 27, 0
	sc
	bnu+ 0, .Ltmp33
	neg 3, 3
.Ltmp33:
.LBB19_3:
	mr	3, 27
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	blr
	.long	0
	.quad	0
.Lfunc_end19:
	.size	_ZN8piestart5start5mover5keepsE, .Lfunc_end19-.Lfunc_begin19
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5leaveE,@function
_ZN8piestart5start5mover5leaveE:
.Lfunc_begin20:
	.cfi_startproc
.Lfunc_gep20:


.Lfunc_lep20:
	mfocrf 12, 32
	stw 12, 8(1)
	mflr 0
	stdu 1, -224(1)
	std 0, 240(1)
	.cfi_def_cfa_offset 224
	.cfi_offset lr, 16
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
	.cfi_offset cr2, 8
	std 18, 112(1)
	std 19, 120(1)
	std 20, 128(1)
	std 21, 136(1)
	std 22, 144(1)
	std 23, 152(1)
	std 24, 160(1)
	std 25, 168(1)
	std 26, 176(1)
	std 27, 184(1)
	std 28, 192(1)
	std 29, 200(1)
	std 30, 208(1)
	addis 4, 2, (__piestart_options-__piestart_toc)@ha
	addi 4, 4, (__piestart_options-__piestart_toc)@l
	lbz 4, 0(4)
	rlwinm. 4, 4, 30, 30, 31
	bne	0, .LBB20_2
.LBB20_1:
	ld 30, 208(1)
	ld 29, 200(1)
	ld 28, 192(1)
	ld 27, 184(1)
	ld 26, 176(1)
	ld 25, 168(1)
	ld 24, 160(1)
	ld 23, 152(1)
	ld 22, 144(1)
	ld 21, 136(1)
	ld 20, 128(1)
	ld 19, 120(1)
	ld 18, 112(1)
	addi 1, 1, 224
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	blr
.LBB20_2:
	ld 30, 8(3)
	mr	29, 3
	cmpwi	4, 2
	crnot 8, 2
	li 4, 6
	mr	3, 30
	bl _ZN8piestart3sys4auxv5valueE
	ld 21, 48(29)
	mr	28, 3
	li 5, -1
	neg 19, 28
	mr	23, 28
	ld 20, 40(29)
	addi 3, 21, 1
	ld 27, 32(29)
	mtctr 3
	li 3, 0
	mr	4, 20
	bdz .LBB20_15
.LBB20_3:
	ld 6, 0(4)
	addi 7, 4, 16
	addi 8, 4, 40
	ld 7, 0(7)
	rldicl 6, 6, 32, 32
	ld 8, 0(8)
	cmpdi	6, 1
	bc 4, 2, .LBB20_13
	cmpdi	8, 0
	bc 12, 2, .LBB20_13
	and 6, 7, 19
	addi 9, 4, 48
	cmpld	6, 3
	ld 6, 0(9)
	blt	0, .LBB20_1
	cmpld	6, 23
	bgt	0, .LBB20_8
	mr	6, 23
.LBB20_8:
	cmpld	7, 5
	mr	9, 7
	blt	0, .LBB20_10
	mr	9, 5
.LBB20_10:
	add 5, 8, 7
	cmpld	5, 3
	bgt	0, .LBB20_12
	mr	5, 3
.LBB20_12:
	mr	3, 5
	b .LBB20_14
.LBB20_13:
	mr	9, 5
	mr	6, 23
.LBB20_14:
	addi 4, 4, 56
	mr	5, 9
	mr	23, 6
	bdnz .LBB20_3
.LBB20_15:
	cmpldi	28, 0
	beq	0, .LBB20_1
	and 24, 5, 19
	add 3, 28, 3
	addi 4, 23, -1
	sub	3, 24, 3
	and. 4, 23, 4
	andc 26, 19, 3
	mcrf 1, 0
	rldicl. 3, 26, 43, 21
	crand 20, 8, 2
	crorc 20, 20, 6
	bc 12, 20, .LBB20_1
	cmpld	26, 28
	bc 4, 1, .LBB20_1
	ld 25, 0(29)
	li 3, -5
	rldic 3, 3, 32, 0
	sub	4, 25, 26
	add 18, 4, 3
	mr	3, 25
	bl _ZN8piestart5start5mover3topE
	cmpld	18, 3
	bgt	0, .LBB20_1
	mr	22, 3
	mr	3, 30
	li 4, 31
	bl _ZN8piestart3sys4auxv5valueE
	cmpldi	3, 0
	beq	0, .LBB20_1
.LBB20_20:
	mr	4, 3
	lbz 3, 0(3)
	andi. 3, 3, 255
	addi 3, 4, 1
	bne	0, .LBB20_20
	sub	3, 22, 4
	addi 3, 3, -8
	rldicl 3, 3, 51, 1
	rotldi.	3, 3, 13
	beq	0, .LBB20_1
	mr	3, 25
	mr	4, 30
	li 5, 16
	mr	6, 24
	mr	7, 26
	mr	8, 23
	bl _ZN8piestart5start5mover7reserveE
	cmpldi	3, 0
	beq	0, .LBB20_1
	mr	23, 3
	li 4, 61
	std 20, 40(1)
	addi 3, 1, 40
	li 5, 0
	stdx 5, 3, 4
	mr	4, 27
	std 21, 48(1)
	std 20, 56(1)
	std 21, 64(1)
	std 19, 72(1)
	std 20, 80(1)
	std 5, 88(1)
	std 5, 96(1)
	bl _ZN8piestart5start5mover5Parts4nextE
	andi. 3, 3, 1
	bc 4, 1, .LBB20_26
	lwz 3, 104(1)
	andi. 4, 3, 1
	cmpwi 1, 3, 0
	lbz 3, 108(1)
	cror 20, 6, 1
	andi. 3, 3, 1
	cror 20, 20, 1
	bc 4, 20, .LBB20_27
	add 4, 23, 28
	mr	3, 23
	mr	5, 28
	bl _ZN8piestart5start5mover5keepsE
	andi. 3, 3, 1
	li 0, 91
	crmove	20, 1
	li 5, 0
	li 6, 0
	mr	3, 23
	mr	4, 26
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp34
	neg 3, 3
.Ltmp34:
	bc 4, 20, .LBB20_1
	b .LBB20_28
.LBB20_26:
	li 0, 91
	li 5, 0
	li 6, 0
	mr	3, 23
	mr	4, 26
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp35
	neg 3, 3
.Ltmp35:
	b .LBB20_1
.LBB20_27:
	li 0, 91
	li 5, 0
	li 6, 0
	mr	3, 23
	mr	4, 26
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp36
	neg 3, 3
.Ltmp36:
.LBB20_28:
	add 3, 24, 27
	mr	4, 28
	sub	27, 23, 3
	mr	3, 29
	mr	5, 27
	bl _ZN8piestart5start5mover5carryE
	cmpldi	3, 0
	bne-	0, .LBB20_35
	li 0, 91
	li 5, 0
	li 6, 0
	mr	3, 23
	mr	4, 26
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp37
	neg 3, 3
.Ltmp37:
	b .LBB20_1
.LBB20_30:
	addi 3, 30, 8
	ld 5, 0(3)
	add 5, 5, 27
	sub	6, 5, 23
	cmpld	6, 26
	bge 0, .LBB20_34
	cmpldi	4, 9
	beq	0, .LBB20_33
	cmpldi	4, 3
	bne	0, .LBB20_34
.LBB20_33:
	std 5, 0(3)
.LBB20_34:
	addi 30, 30, 16
.LBB20_35:
	ld 4, 0(30)
	cmpldi	4, 0
	bne+	0, .LBB20_30
	addis 3, 2, (__piestart_moved-__piestart_toc)@ha
	addi 3, 3, (__piestart_moved-__piestart_toc)@l
	add 12, 3, 27
	mr	4, 27
	mr	3, 25
	mtctr	12
	bctrl
	trap
	.long	0
	.quad	0
.Lfunc_end20:
	.size	_ZN8piestart5start5mover5leaveE, .Lfunc_end20-.Lfunc_begin20
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover6copiedE,@function
_ZN8piestart5start5mover6copiedE:
.Lfunc_begin21:
	.cfi_startproc
.Lfunc_gep21:


.Lfunc_lep21:
	mflr 0
	.cfi_def_cfa_offset 144
	.cfi_offset lr, 16
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -144(1)
	std 0, 160(1)
	mr	28, 3
	li 4, 6
	ld 3, 8(3)
	bl _ZN8piestart3sys4auxv5valueE
	neg 3, 3
	li 4, 61
	std 3, 72(1)
	addi 29, 1, 40
	li 30, 0
	ld 3, 48(28)
	std 3, 48(1)
	std 3, 64(1)
	ld 3, 40(28)
	ld 28, 32(28)
	stdx 30, 29, 4
	std 30, 88(1)
	std 30, 96(1)
	std 3, 40(1)
	std 3, 56(1)
	std 3, 80(1)
.LBB21_1:
	mr	3, 29
	mr	4, 28
	bl _ZN8piestart5start5mover5Parts4nextE
	cmpldi	3, 0
	beq	0, .LBB21_4
	lbz 3, 108(1)
	lwz 4, 104(1)
	andi. 3, 3, 1
	cmpwi 1, 4, 0
	crandc 20, 1, 6
	bc 4, 20, .LBB21_1
	ld 3, 80(1)
	ld 4, 88(1)
	add 30, 4, 3
	b .LBB21_5
.LBB21_4:
	li 3, 0
.LBB21_5:
	mr	4, 30
	addi 1, 1, 144
	ld 0, 16(1)
	mtlr 0
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	blr
	.long	0
	.quad	0
.Lfunc_end21:
	.size	_ZN8piestart5start5mover6copiedE, .Lfunc_end21-.Lfunc_begin21
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover6randomE,@function
_ZN8piestart5start5mover6randomE:
.Lfunc_begin22:
	.cfi_startproc
.Lfunc_gep22:


.Lfunc_lep22:
	mflr 0
	.cfi_def_cfa_offset 80
	.cfi_offset lr, 16
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -80(1)
	li 7, 0
	std 0, 96(1)
	mr	30, 4
	mr	29, 3
	addi 3, 1, 40
	std 7, 40(1)
	li 0, 359
	li 4, 8
	li 5, 1
	li 6, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp38
	neg 3, 3
.Ltmp38:
	cmpldi	3, 8
	bne	0, .LBB22_3
	ld 3, 40(1)
.LBB22_2:
	addi 1, 1, 80
	ld 0, 16(1)
	mtlr 0
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	blr
.LBB22_3:
	lis 3, -25033
	li 4, 25
	ori 3, 3, 31161
	rldic 3, 3, 32, 0
	oris 3, 3, 32586
	ori 28, 3, 31765
	mr	3, 29
	bl _ZN8piestart3sys4auxv5valueE
	clrldi	4, 30, 32
	cmpldi	3, 0
	std 4, 40(1)
	beq	0, .LBB22_5
	ld 5, 0(3)
	add 4, 5, 4
	addi 3, 3, 8
	rldicl 5, 4, 32, 32
	xor 4, 5, 4
	mulld 4, 4, 28
	rldicl 5, 4, 32, 32
	xor 4, 5, 4
	std 4, 40(1)
	ld 3, 0(3)
	add 3, 4, 3
	rldicl 4, 3, 32, 32
	xor 3, 4, 3
	mulld 3, 3, 28
	rldicl 4, 3, 32, 32
	xor 4, 4, 3
.LBB22_5:
	rldicl 3, 4, 32, 32
	xor 3, 3, 4
	mulld 3, 3, 28
	rldicl 4, 3, 32, 32
	xor 3, 4, 3
	b .LBB22_2
	.long	0
	.quad	0
.Lfunc_end22:
	.size	_ZN8piestart5start5mover6randomE, .Lfunc_end22-.Lfunc_begin22
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover6settleE,@function
_ZN8piestart5start5mover6settleE:
.Lfunc_begin23:
	.cfi_startproc
.Lfunc_gep23:


.Lfunc_lep23:
	mflr 0
	.cfi_def_cfa_offset 288
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
	stdu 1, -288(1)
	std 0, 304(1)
	mr	28, 3
	li 3, -1
	rldic 19, 3, 0, 32
	mr	25, 4
	ld 22, 40(28)
	li 17, -1
	li 18, 0
	ld 20, 48(28)
	addi 3, 19, 1
	li 16, 0
	mr	5, 22
	li 15, 0
	ld 21, 32(28)
	mr	4, 20
	li 23, 0
.LBB23_1:
	addi 6, 4, 1
	mtctr 6
.LBB23_2:
	bdz .LBB23_19
	ld 8, 0(5)
	rldicr 6, 8, 0, 31
	addi 7, 5, 40
	cmpld	6, 3
	addi 6, 5, 16
	ld 6, 0(6)
	addi 9, 5, 32
	ld 10, 0(7)
	addi 5, 5, 56
	ld 9, 0(9)
	addi 4, 4, -1
	bne	0, .LBB23_2
	add 7, 21, 6
	add 6, 7, 10
	cmpld	6, 23
	bgt	0, .LBB23_6
	mr	6, 23
.LBB23_6:
	cmpld	7, 17
	mr	10, 7
	blt	0, .LBB23_8
	mr	10, 17
.LBB23_8:
	add 9, 7, 9
	cmpld	9, 15
	mr	11, 9
	bgt	0, .LBB23_10
	mr	11, 15
.LBB23_10:
	andi. 8, 8, 1
	beq	0, .LBB23_12
	mr	15, 11
.LBB23_12:
	beq	0, .LBB23_14
	mr	17, 10
.LBB23_14:
	cmpld	7, 16
	bgt	0, .LBB23_16
	mr	7, 16
.LBB23_16:
	cmpld	9, 18
	bgt	0, .LBB23_18
	mr	9, 18
.LBB23_18:
	mr	18, 9
	mr	16, 7
	mr	23, 6
	b .LBB23_1
.LBB23_19:
	ld 29, 8(28)
	li 4, 31
	mr	3, 29
	bl _ZN8piestart3sys4auxv5valueE
	ld 26, 0(28)
	mr	27, 3
	mr	14, 3
	mr	5, 29
	addi 3, 26, 8
	ld 31, 0(3)
	ld 3, 0(26)
	sldi 3, 3, 3
	add 3, 26, 3
	addi 3, 3, 16
	ld 3, 0(3)
.LBB23_20:
	mr	4, 5
	ld 5, 0(5)
	cmpldi	5, 0
	addi 5, 4, 16
	bne	0, .LBB23_20
	cmpldi	3, 0
	beq	0, .LBB23_23
	mr	14, 3
.LBB23_23:
	sub	9, 4, 29
	li 0, 45
	li 3, 0
	li 4, 0
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	addi 30, 9, 16
	sc
	bnu+ 0, .Ltmp39
	neg 3, 3
.Ltmp39:
	mr	28, 3
	mr	3, 29
	li 4, 6
	bl _ZN8piestart3sys4auxv5valueE
	std 25, 32(1)
	add 25, 28, 25
	mr	24, 3
	sub	3, 25, 23
	cmpld	3, 24
	blt	0, .LBB23_27
	mr	3, 26
	bl _ZN8piestart5start5mover3topE
	rldicl 3, 3, 54, 10
	mr	4, 29
	addi 23, 3, 1
	mr	3, 26
	li 5, 32
	li 6, 0
	mr	7, 23
	mr	8, 24
	bl _ZN8piestart5start5mover7reserveE
	cmpldi	3, 0
	beq	0, .LBB23_26
	li 0, 91
	li 5, 0
	li 6, 0
	mr	4, 23
	li 7, 0
	li 8, 0
	mr	25, 3
	sc
	bnu+ 0, .Ltmp40
	neg 3, 3
.Ltmp40:
	cmpldi	3, 0
	beq	0, .LBB23_27
.LBB23_26:
	mr	25, 28
.LBB23_27:
	addi 28, 1, 40
	std 17, 0(28)
	addi 3, 1, 48
	std 15, 0(3)
	addi 4, 1, 56
	std 16, 0(4)
	addi 3, 1, 64
	std 18, 0(3)
	addi 5, 1, 72
	std 25, 0(5)
	addi 3, 1, 80
	std 25, 0(3)
	addi 4, 1, 88
	std 26, 0(4)
	addi 3, 1, 96
	std 31, 0(3)
	addi 5, 1, 104
	std 14, 0(5)
	addi 3, 1, 112
	std 14, 0(3)
	addi 4, 1, 120
	std 27, 0(4)
	addi 3, 1, 128
	std 29, 0(3)
	cmpldi	30, 1024
	rldimi 19, 30, 32, 0
	addi 3, 1, 136
	std 19, 0(3)
	bgt	0, .LBB23_29
	addi 5, 1, 40
	li 0, 171
	li 3, 35
	li 4, 14
	li 6, 104
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp41
	neg 3, 3
.Ltmp41:
.LBB23_29:
	mr	3, 29
	li 4, 6
	bl _ZN8piestart3sys4auxv5valueE
	neg 3, 3
	li 4, 61
	std 22, 40(1)
	li 27, 0
	li 29, 0
	std 3, 72(1)
	ld 3, 32(1)
	sub	30, 21, 3
	std 20, 48(1)
	std 22, 56(1)
	std 20, 64(1)
	std 22, 80(1)
	stdx 27, 28, 4
	std 27, 88(1)
	std 27, 96(1)
.LBB23_30:
	mr	3, 28
	mr	4, 30
	bl _ZN8piestart5start5mover5Parts4nextE
	andi. 4, 3, 1
	crmove	20, 1
	cmpldi	3, 0
	beq	0, .LBB23_34
	lbz 3, 108(1)
	lwz 4, 104(1)
	andi. 3, 3, 1
	cmpwi 1, 4, 0
	crorc 21, 1, 6
	bc 4, 21, .LBB23_30
	ld 3, 80(1)
	cmpld	3, 27
	bne	0, .LBB23_34
	mr	3, 27
	b .LBB23_38
.LBB23_34:
	cmpld	27, 29
	beq	0, .LBB23_36
	sub	4, 27, 29
	li 0, 91
	li 5, 0
	li 6, 0
	mr	3, 29
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp42
	neg 3, 3
.Ltmp42:
.LBB23_36:
	bc 4, 20, .LBB23_41
	ld 3, 80(1)
	mr	29, 27
.LBB23_38:
	cmpld	29, 27
	mr	4, 3
	beq	0, .LBB23_40
	mr	4, 29
.LBB23_40:
	ld 5, 88(1)
	mr	29, 4
	add 27, 5, 3
	b .LBB23_30
.LBB23_41:
	addi 1, 1, 288
	ld 0, 16(1)
	mtlr 0
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
.Lfunc_end23:
	.size	_ZN8piestart5start5mover6settleE, .Lfunc_end23-.Lfunc_begin23
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover7reserveE,@function
_ZN8piestart5start5mover7reserveE:
.Lfunc_begin24:
	.cfi_startproc
.Lfunc_gep24:


.Lfunc_lep24:
	mflr 0
	.cfi_def_cfa_offset 144
	.cfi_offset lr, 16
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
	stdu 1, -144(1)
	mr	26, 3
	li 3, -5
	std 0, 160(1)
	mr	29, 6
	mr	28, 5
	mr	27, 4
	li 4, -1
	lis 5, 16
	sub	6, 26, 7
	rldic 3, 3, 32, 0
	mr	30, 7
	addi 23, 28, -16
	neg 22, 8
	add 21, 6, 3
	subfic 20, 28, 15
	rldic 19, 4, 32, 0
	ori 25, 5, 98
.LBB24_1:
	cmplw	28, 23
	beq	0, .LBB24_9
	addi 28, 28, -1
.LBB24_3:
	clrldi	4, 28, 32
	mr	3, 27
	add 18, 20, 28
	bl _ZN8piestart5start5mover6randomE
	mr	24, 3
	mr	3, 26
	bl _ZN8piestart5start5mover3topE
	and 4, 24, 22
	and 3, 4, 3
	add 24, 3, 29
	add 3, 24, 19
	cmpld	3, 21
	bgt	0, .LBB24_1
	li 0, 90
	li 5, 0
	mr	3, 24
	mr	4, 30
	mr	6, 25
	li 7, -1
	li 8, 0
	sc
	bnu+ 0, .Ltmp43
	neg 3, 3
.Ltmp43:
	cmpld	3, 24
	beq	0, .LBB24_10
	cmpdi	3, 0
	bgt	0, .LBB24_8
	cmpdi	3, -17
	addi 28, 28, -1
	bc 4, 2, .LBB24_9
	cmpwi	18, -1
	bc 4, 2, .LBB24_3
	b .LBB24_9
.LBB24_8:
	mr	4, 30
	li 0, 91
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp44
	neg 3, 3
.Ltmp44:
.LBB24_9:
	li 24, 0
.LBB24_10:
	mr	3, 24
	addi 1, 1, 144
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
	blr
	.long	0
	.quad	0
.Lfunc_end24:
	.size	_ZN8piestart5start5mover7reserveE, .Lfunc_end24-.Lfunc_begin24
	.cfi_endproc
	.text
	.p2align	2
	.type	_ZN8piestart7product4blob5large4eachE,@function
_ZN8piestart7product4blob5large4eachE:
.Lfunc_begin25:
	.cfi_startproc
.Lfunc_gep25:


.Lfunc_lep25:
	mfcr 12
	stw 12, 8(1)
	mflr 0
	stdu 1, -160(1)
	std 0, 176(1)
	.cfi_def_cfa_offset 160
	.cfi_offset lr, 16
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
	.cfi_offset cr2, 8
	.cfi_offset cr3, 8
	.cfi_offset cr4, 8
	std 27, 120(1)
	mr	27, 3
	ld 3, 8(3)
	std 28, 128(1)
	mr	28, 4
	li 4, 6
	std 16, 32(1)
	std 17, 40(1)
	std 18, 48(1)
	std 19, 56(1)
	std 20, 64(1)
	std 21, 72(1)
	std 22, 80(1)
	std 23, 88(1)
	std 24, 96(1)
	std 25, 104(1)
	std 26, 112(1)
	mr	26, 6
	std 29, 136(1)
	mr	29, 5
	std 30, 144(1)
	mr	30, 7
	bl _ZN8piestart3sys4auxv5valueE
	cmpldi	3, 0
	li 25, 4095
	beq	0, .LBB25_2
	addi 25, 3, -1
.LBB25_2:
	ld 3, 48(27)
	lis 4, -32768
	cmpdi 2, 30, 0
	ori 4, 4, 1
	ld 24, 32(27)
	addi 20, 3, 1
	cmpldi 3, 26, 0
	not	22, 25
	ld 23, 40(27)
	rldic 21, 4, 1, 0
	rldic 19, 4, 1, 31
	ld 18, 16(27)
	cmpldi 4, 26, 1
	ld 3, 24(27)
.LBB25_3:
	sub	17, 3, 18
.LBB25_4:
	cmpld	28, 29
	beq	0, .LBB25_25
	add 6, 28, 24
	ld 5, 0(6)
	addi 3, 6, 8
	ld 4, 0(3)
	addi 3, 6, 16
	ld 7, 0(3)
	and 3, 5, 22
	addi 6, 6, 24
	cmpld	7, 3
	ld 6, 0(6)
	ble 0, .LBB25_7
	add 3, 5, 25
	and 3, 3, 22
.LBB25_7:
	add 5, 4, 25
	and 16, 5, 22
	cmpld	6, 16
	bge 0, .LBB25_9
	and 16, 4, 22
.LBB25_9:
	cmpld	16, 3
	addi 28, 28, 32
	ble 0, .LBB25_4
	add 26, 3, 24
	sub	4, 16, 3
	beq	3, .LBB25_13
	bne	4, .LBB25_23
	li 0, 125
	li 5, 1
	li 6, 0
	mr	3, 26
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp45
	neg 3, 3
.Ltmp45:
	cmpldi	3, 0
	beq+	0, .LBB25_4
	b .LBB25_26
.LBB25_13:
	sub	3, 26, 18
	cmpld	3, 17
	blt	0, .LBB25_4
	li 5, 0
	bc 12, 10, .LBB25_22
	mr	3, 23
	mtctr 20
.LBB25_16:
	bdz .LBB25_22
	ld 8, 0(3)
	addi 6, 3, 16
	addi 10, 3, 32
	ld 7, 0(6)
	addi 6, 3, 40
	ld 9, 0(6)
	and 8, 8, 21
	addi 6, 3, 56
	ld 3, 0(10)
	cmpd	8, 19
	add 8, 3, 7
	mr	3, 6
	bc 4, 2, .LBB25_16
	cmpdi	9, 0
	mr	3, 6
	bc 12, 2, .LBB25_16
	cmpld	7, 16
	mr	3, 6
	bc 4, 0, .LBB25_16
	cmpld	16, 8
	mr	3, 6
	bc 12, 1, .LBB25_16
	sub	5, 26, 30
.LBB25_22:
	mr	3, 26
	bl _ZN8piestart5start3own3ownE
	andi. 3, 3, 1
	bc 4, 1, .LBB25_4
	b .LBB25_24
.LBB25_23:
	li 0, 462
	li 5, 0
	li 6, 0
	mr	3, 26
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp46
	neg 3, 3
.Ltmp46:
	b .LBB25_4
.LBB25_24:
	add 3, 16, 24
	std 26, 16(27)
	mr	18, 26
	std 3, 24(27)
	b .LBB25_3
.LBB25_25:
	ld 30, 144(1)
	ld 29, 136(1)
	ld 28, 128(1)
	ld 27, 120(1)
	ld 26, 112(1)
	ld 25, 104(1)
	ld 24, 96(1)
	ld 23, 88(1)
	ld 22, 80(1)
	ld 21, 72(1)
	ld 20, 64(1)
	ld 19, 56(1)
	ld 18, 48(1)
	ld 17, 40(1)
	ld 16, 32(1)
	addi 1, 1, 160
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	mtocrf 16, 12
	mtocrf 8, 12
	blr
.LBB25_26:
	addis 3, 2, (.L_MergedGlobals-__piestart_toc)@ha
	li 4, 33
	addi 3, 3, (.L_MergedGlobals-__piestart_toc)@l
	addi 3, 3, 31
	bl _ZN8piestart7product4blob5table3endE
	.long	0
	.quad	0
.Lfunc_end25:
	.size	_ZN8piestart7product4blob5large4eachE, .Lfunc_end25-.Lfunc_begin25
	.cfi_endproc
	.text
	.p2align	2
	.type	_ZN8piestart7product4blob5table3endE,@function
_ZN8piestart7product4blob5table3endE:
.Lfunc_begin26:
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
	bnu+ 0, .Ltmp47
	neg 3, 3
.Ltmp47:
.LBB26_1:
	li 0, 234
	li 3, 127
	li 4, 0
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp48
	neg 3, 3
.Ltmp48:
	stb 30, 0(30)
	b .LBB26_1
	.long	0
	.quad	0
.Lfunc_end26:
	.size	_ZN8piestart7product4blob5table3endE, .Lfunc_end26-.Lfunc_begin26
	.cfi_endproc
	.text
	.p2align	2
	.type	_ZN8piestart7product4blob5table3sumE,@function
_ZN8piestart7product4blob5table3sumE:
.Lfunc_begin27:
	.cfi_startproc
	li 5, 0
	sub	4, 4, 3
.LBB27_1:
	mulli 5, 5, 31
	addi 4, 4, -8
	ld 6, 0(3)
	cmpldi	4, 0
	add 5, 6, 5
	addi 3, 3, 8
	bne	0, .LBB27_1
	mr	3, 5
	blr
	.long	0
	.quad	0
.Lfunc_end27:
	.size	_ZN8piestart7product4blob5table3sumE, .Lfunc_end27-.Lfunc_begin27
	.cfi_endproc
	.text
	.p2align	2
	.type	__piestart_converted,@function
__piestart_converted:
.Lfunc_begin28:
	.cfi_startproc
.Lfunc_gep28:


.Lfunc_lep28:
	mfocrf 12, 32
	stw 12, 8(1)
	mflr 0
	stdu 1, -592(1)
	std 0, 608(1)
	.cfi_def_cfa_offset 592
	.cfi_offset lr, 16
	.cfi_offset r24, -64
	.cfi_offset r25, -56
	.cfi_offset r26, -48
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	.cfi_offset cr2, 8
	std 24, 528(1)
	std 25, 536(1)
	std 26, 544(1)
	std 27, 552(1)
	mr	27, 5
	std 28, 560(1)
	mr	28, 6
	std 29, 568(1)
	mr	29, 3
	li 3, 63
	std 30, 576(1)
	mr	30, 4
	li 4, 0
	mtctr 3
	addi 3, 1, 32
	bdz .LBB28_2
.LBB28_1:
	std 4, 0(3)
	addi 3, 3, 8
	bdnz .LBB28_1
.LBB28_2:
	addi 4, 29, 160
	mr	3, 29
	bl _ZN8piestart7product4blob5table3sumE
	cmpldi	3, 0
	bne-	0, .LBB28_18
	addi 26, 29, 64
	ld 3, 0(26)
	addi 24, 29, 72
	ld 4, 0(24)
	cmpld	3, 4
	bgt	0, .LBB28_5
	mr	3, 4
.LBB28_5:
	addi 25, 29, 56
	ld 4, 0(25)
	add 5, 30, 3
	add 3, 4, 30
	addi 4, 5, 8
	bl _ZN8piestart7product4blob5table3sumE
	cmpldi	3, 0
	bne-	0, .LBB28_18
	addi 3, 29, 24
	addi 4, 29, 32
	ld 3, 0(3)
	add 3, 3, 30
	ld 3, 0(3)
	ld 4, 0(4)
	cmpld	3, 4
	beq	0, .LBB28_9
	addi 3, 29, 16
	ld 3, 0(3)
.LBB28_8:
	add 3, 3, 30
	ld 30, 576(1)
	ld 29, 568(1)
	ld 28, 560(1)
	ld 27, 552(1)
	ld 26, 544(1)
	ld 25, 536(1)
	ld 24, 528(1)
	addi 1, 1, 592
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	blr
.LBB28_9:
	std 27, 32(1)
	ld 3, 0(27)
	sldi 3, 3, 3
	add 3, 27, 3
	addi 3, 3, 16
.LBB28_10:
	ld 4, 0(3)
	cmpldi	4, 0
	addi 3, 3, 8
	bne	0, .LBB28_10
	std 3, 40(1)
	addi 4, 29, 112
	addi 5, 29, 120
	cmpldi	28, 0
	cmpdi 2, 28, 0
	std 30, 64(1)
	ld 4, 0(4)
	add 4, 4, 30
	std 4, 72(1)
	ld 4, 0(5)
	addi 5, 29, 128
	std 4, 80(1)
	ld 4, 0(5)
	addi 5, 29, 136
	std 4, 104(1)
	ld 4, 0(5)
	addi 5, 29, 40
	std 4, 112(1)
	ld 4, 0(5)
	addi 5, 29, 48
	std 4, 448(1)
	ld 5, 0(5)
	sub	4, 5, 4
	addi 5, 29, 80
	std 4, 440(1)
	ld 4, 0(5)
	addi 5, 29, 88
	std 4, 216(1)
	ld 5, 0(5)
	sub	4, 5, 4
	addi 5, 29, 96
	std 4, 224(1)
	ld 4, 0(5)
	addi 5, 29, 104
	std 4, 344(1)
	ld 5, 0(5)
	sub	4, 5, 4
	std 4, 176(1)
	li 4, 7
	std 4, 320(1)
	bne	0, .LBB28_14
	li 4, 9
	bl _ZN8piestart3sys4auxv5valueE
	addis 4, 2, (_start-__piestart_toc)@ha
	addi 4, 4, (_start-__piestart_toc)@l
	cmpld	3, 4
	bne	0, .LBB28_14
	addi 3, 1, 32
	bl _ZN8piestart5start5mover5leaveE
.LBB28_14:
	ld 27, 0(25)
	ld 26, 0(26)
	bc 4, 10, .LBB28_16
	addi 3, 1, 32
	mr	4, 27
	mr	5, 26
	li 6, 0
	li 7, 0
	bl _ZN8piestart7product4blob5large4eachE
	b .LBB28_17
.LBB28_16:
	addi 25, 1, 32
	mr	3, 25
	bl _ZN8piestart5start5mover6copiedE
	std 3, 48(1)
	mr	3, 25
	mr	5, 26
	li 6, 0
	mr	7, 28
	std 4, 56(1)
	mr	4, 27
	bl _ZN8piestart7product4blob5large4eachE
	mr	3, 25
	mr	4, 28
	bl _ZN8piestart5start5mover6settleE
.LBB28_17:
	addi 28, 1, 32
	mr	3, 28
	bl _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	mr	3, 28
	mr	4, 27
	mr	5, 26
	li 6, 1
	bl _ZN8piestart7product4blob5large4eachE
	mr	3, 28
	mr	4, 27
	ld 5, 0(24)
	li 6, 2
	bl _ZN8piestart7product4blob5large4eachE
	addi 3, 29, 16
	ld 3, 0(3)
	b .LBB28_8
.LBB28_18:
	addis 3, 2, (.L_MergedGlobals-__piestart_toc)@ha
	li 4, 44
	addi 3, 3, (.L_MergedGlobals-__piestart_toc)@l
	addi 3, 3, 64
	bl _ZN8piestart7product4blob5table3endE
	.long	0
	.quad	0
.Lfunc_end28:
	.size	__piestart_converted, .Lfunc_end28-.Lfunc_begin28
	.cfi_endproc
	.type	.L_MergedGlobals,@object
	.text
.L_MergedGlobals:
	.asciz	"piestart: "
	.asciz	"piestart: relocated"
	.ascii	"piestart: mprotect RELRO refused\n"
	.ascii	"piestart: the start code's table is damaged\n"
	.asciz	"relocation type # at @ is not supported; link statically\000relocation at @: not writable\000table DT_ # at @: not in memory\000wrong entry size: DT_ #\000wrong table size: DT_ #\000text relocations; use -fPIE\000symbol $ at @ is undefined; link it\000RELR bitmap at @, no address\000mprotect RELRO at @: errno #\000no # bytes for TLS\000no program headers\000DT_NEEDED; link statically\000AT_PAGESZ is #, not a page size\000PT_TLS is damaged: # bytes at @; link anew\000no thread pointer: errno #\000relocation table DT_ @ is not supported; use --pack-dyn-relocs=none\000not relocated: PT_DYNAMIC or a table in it is missing; link again\000PT_DYNAMIC is not at _DYNAMIC, and e_entry is changed; link again\000DT_ # calls @: not code\000relocation type # at @, where DT_RELACOUNT says RELATIVE\000PT_GNU_RELRO is damaged: # bytes at @; link anew\000mremap of the image at @ refused; use --aslr=kernel"
	.size	.L_MergedGlobals, 946
.Lanon.0.1 = .L_MergedGlobals
	.size	.Lanon.0.1, 11
.Lanon.0.0 = .L_MergedGlobals+11
	.size	.Lanon.0.0, 20
.Lanon.0.4 = .L_MergedGlobals+31
	.size	.Lanon.0.4, 33
.Lanon.0.3 = .L_MergedGlobals+64
	.size	.Lanon.0.3, 44
.Lanon.0.2 = .L_MergedGlobals+108
	.size	.Lanon.0.2, 838
	.ident	"rustc version 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)"
	.section .discarded
