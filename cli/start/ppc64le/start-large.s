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
	std 23, -72(1)
	cmpldi	27, 0
	std 24, -64(1)
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
	ld 24, 16(30)
	ld 4, 24(30)
	sub	5, 3, 24
	mr	7, 24
.LBB0_2:
	cmpld	6, 5
	bge 0, .LBB0_4
	ld 9, 0(7)
	add 8, 4, 7
	addi 6, 6, 8
	addi 7, 7, 8
	std 9, 0(8)
	b .LBB0_2
.LBB0_4:
	sub	28, 3, 29
	add 25, 4, 29
	mr	7, 29
	li 0, 163
	li 6, 3
	li 8, 0
	li 23, 0
	mr	3, 25
	mr	4, 28
	mr	5, 28
	sc
	bnu+ 0, .Ltmp0
	neg 3, 3
.Ltmp0:
	cmpdi	3, 0
	mr	26, 3
	blt	0, .LBB0_9
.LBB0_5:
	mr	3, 27
	li 0, 91
	lis 4, 64
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp1
	neg 3, 3
.Ltmp1:
	cmpdi	26, -1
	li 27, 0
	ble 0, .LBB0_7
	mr	3, 29
	mr	4, 28
	li 0, 205
	li 5, 15
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp2
	neg 3, 3
.Ltmp2:
	addis 3, 2, (.L_MergedGlobals-__piestart_toc)@ha
	addi 3, 3, (.L_MergedGlobals-__piestart_toc)@l
	li 0, 171
	li 4, 0
	mr	5, 29
	mr	6, 28
	li 8, 0
	addi 7, 3, 11
	lis 3, 21334
	ori 3, 3, 19777
	sc
	bnu+ 0, .Ltmp3
	neg 3, 3
.Ltmp3:
.LBB0_7:
	std 29, 8(30)
	std 29, 16(30)
	std 27, 32(30)
.LBB0_8:
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	ld 26, -48(1)
	ld 25, -56(1)
	ld 24, -64(1)
	ld 23, -72(1)
	blr
.LBB0_9:
	sub	3, 24, 29
.LBB0_10:
	cmpld	23, 3
	bge 0, .LBB0_5
	add 5, 25, 23
	ld 5, 0(5)
	add 4, 29, 23
	addi 23, 23, 8
	std 5, 0(4)
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
	cmpldi	6, 0
	addi 4, 3, 8
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
	cmplwi	26, 22
	addi 3, 28, 16
	ld 3, 0(3)
	bne-	0, .LBB2_4
	add 4, 30, 27
	add 3, 3, 27
	std 3, 0(4)
.LBB2_3:
	addi 1, 1, 80
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	ld 26, -48(1)
	mtlr 0
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
	mr	29, 3
	mr	30, 4
	ld 3, 72(3)
	sub	3, 4, 3
	ld 4, 80(29)
	cmpld	3, 4
	ble 0, .LBB3_2
	ld 3, 40(29)
	ld 4, 48(29)
	li 6, 8
	li 7, 2
	mr	5, 30
	bl _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	andi. 3, 3, 1
	bc 4, 1, .LBB3_3
.LBB3_2:
	addi 1, 1, 64
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	mtlr 0
	blr
.LBB3_3:
	ld 3, 480(29)
	ld 4, 368(29)
	li 5, 0
	mr	6, 30
	rotldi	3, 3, 42
	andi. 4, 4, 4
	rldimi. 4, 3, 22, 41
	li 3, 1
	li 4, 5
	iseleq	4, 3, 4
	mr	3, 29
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
	addi 8, 4, 1
	mtctr 8
	li 8, 0
.LBB4_1:
	addic 4, 4, -1
	addze 9, 8
	bdz .LBB4_6
	ld 11, 0(3)
	rldicl 0, 11, 32, 32
	addi 9, 3, 16
	addi 10, 3, 40
	ld 12, 0(9)
	xori 11, 11, 1
	ld 9, 0(10)
	sub	10, 5, 12
	andc 12, 7, 0
	or 11, 11, 12
	cmpwi	11, 0
	sub	11, 9, 10
	bc 4, 2, .LBB4_5
	cmpld	9, 10
	bc 12, 0, .LBB4_5
	cmpld	6, 11
	bc 4, 1, .LBB4_7
.LBB4_5:
	addi 3, 3, 56
	b .LBB4_1
.LBB4_6:
	cmpdi	9, 0
	crnot 20, 2
	b .LBB4_8
.LBB4_7:
	creqv 20, 20, 20
.LBB4_8:
	li 3, 0
	li 4, 1
	isel 3, 4, 3, 20
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
	cmpldi	5, 0
	mr	30, 5
	std 0, 80(1)
	mr	29, 4
	mr	28, 3
	beq-	0, .LBB5_4
	cmpldi 1, 6, 8
	andi. 3, 30, 7
	cror 20, 4, 2
	bc 4, 20, .LBB5_4
	ld 3, 40(28)
	ld 4, 48(28)
	li 7, 0
	mr	5, 30
	bl _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	cmpldi	3, 0
	beq-	0, .LBB5_4
	addi 1, 1, 64
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	mtlr 0
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
	std 27, 152(1)
	std 30, 176(1)
	mr	27, 4
	mr	30, 3
	addi 3, 3, 128
	sldi 4, 5, 3
	std 19, 88(1)
	std 20, 96(1)
	std 21, 104(1)
	std 22, 112(1)
	add 4, 4, 3
	std 23, 120(1)
	std 24, 128(1)
	std 25, 136(1)
	std 26, 144(1)
	std 28, 160(1)
	std 29, 168(1)
	ld 26, 0(4)
	cmpldi	26, 0
	beq	0, .LBB6_34
	sldi 4, 27, 3
	mr	6, 26
	add 3, 4, 3
	ld 29, 0(3)
	mr	3, 30
	mr	4, 27
	mr	5, 29
	bl _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	ld 24, 32(30)
	ori 3, 27, 2
	add 28, 24, 29
	cmpldi	3, 38
	add 29, 28, 26
	bne	0, .LBB6_37
	andi. 3, 26, 7
	bne-	0, .LBB6_51
	xxlxor 0, 0, 0
	li 3, 16
	addi 27, 1, 32
	li 4, 1
	li 5, 32
	li 21, 0
	li 22, 64
	mr	25, 28
	stfdx 0, 27, 3
	li 3, -1
	xxswapd	1, 0
	std 4, 56(1)
	rldic 23, 3, 0, 1
	stxvd2x 1, 0, 27
	stxvd2x 1, 27, 5
.LBB6_4:
	cmpld	25, 29
	bge 0, .LBB6_33
	cmpld	25, 28
	mr	26, 21
	bne	0, .LBB6_7
	mr	3, 30
	mr	4, 28
	li 6, 1
	mr	5, 29
	mr	7, 26
	mr	8, 27
	bl _ZN8piestart5start4huge7prepareE
	mr	28, 3
.LBB6_7:
	addi 20, 25, 8
	ld 4, 0(25)
	andi. 3, 4, 1
	bc 12, 1, .LBB6_9
	ld 3, 72(30)
	ld 5, 80(30)
	addi 21, 4, 8
	li 19, 1
	crxor 8, 8, 8
	mr	26, 4
	b .LBB6_15
.LBB6_9:
	cmpldi	26, 0
	beq-	0, .LBB6_52
	addi 21, 26, 504
	rldicl. 19, 4, 63, 1
	mr	25, 20
	beq	0, .LBB6_4
	cmpld	19, 23
	ld 3, 72(30)
	crxor 8, 8, 8
	ld 5, 80(30)
	bne	0, .LBB6_15
	cmpldi	5, 496
	sub	4, 26, 3
	addi 6, 5, -496
	creqv 8, 8, 8
	bc 12, 0, .LBB6_14
	cmpld	4, 6
	mr	19, 23
	bc 12, 1, .LBB6_15
	b .LBB6_17
.LBB6_14:
	mr	19, 23
.LBB6_15:
	addi 4, 19, -1
	cntlzd 6, 19
	andc 4, 4, 19
	sldi 6, 6, 3
	popcntd 4, 4
	xori 6, 6, 504
	sldi 4, 4, 3
	add 25, 6, 26
	add 4, 4, 26
	sub	6, 4, 3
	cmpld	6, 5
	iselgt	6, 4, 25
	sub	3, 6, 3
	cmpld	3, 5
	ble 0, .LBB6_17
	mr	3, 30
	bl _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	mr	3, 30
	mr	4, 25
	bl _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
.LBB6_17:
	ld 4, 48(1)
	ld 6, 40(1)
	sub	3, 21, 26
	add 25, 26, 24
	andi. 7, 25, 7
	sub	6, 6, 4
	sub	5, 25, 4
	cmpld 1, 6, 3
	sub	6, 6, 3
	crandc 20, 2, 4
	bc 4, 20, .LBB6_23
	cmpld	5, 6
	bc 12, 1, .LBB6_23
	isel 3, 0, 3, 8
	ld 6, 56(1)
	add 7, 21, 24
	std 7, 48(1)
	add. 5, 5, 3
	add 3, 6, 25
	beq	0, .LBB6_25
	li 7, 0
.LBB6_21:
	cmpld	7, 5
	bge 0, .LBB6_25
	ld 9, 0(4)
	add 8, 6, 4
	addi 7, 7, 8
	addi 4, 4, 8
	std 9, 0(8)
	b .LBB6_21
.LBB6_23:
	ld 3, 32(1)
	cmpld	4, 3
	mr	3, 25
	beq	0, .LBB6_25
	addi 3, 1, 32
	bl _ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	mr	3, 25
.LBB6_25:
	bc 4, 8, .LBB6_29
	mtctr 22
	bdz .LBB6_28
.LBB6_27:
	ld 4, 0(25)
	add 4, 4, 24
	addi 25, 25, 8
	std 4, 0(3)
	addi 3, 3, 8
	bdnz .LBB6_27
.LBB6_28:
	mr	25, 20
	b .LBB6_4
.LBB6_29:
	cmpldi	19, 0
	beq	0, .LBB6_28
	andi. 4, 19, 1
	bc 4, 1, .LBB6_32
	ld 4, 0(3)
	add 4, 4, 24
	std 4, 0(3)
.LBB6_32:
	addi 3, 3, 8
	rldicl 19, 19, 63, 1
	b .LBB6_29
.LBB6_33:
	addi 3, 1, 32
	bl _ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	b .LBB6_36
.LBB6_34:
	ld 3, 480(30)
	srd 4, 3, 27
	andi. 4, 4, 1
	bc 4, 1, .LBB6_36
	srd 3, 3, 5
	andi. 3, 3, 1
	bc 4, 1, .LBB6_51
.LBB6_36:
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
.LBB6_37:
	xxlxor 0, 0, 0
	li 3, 16
	addi 26, 1, 32
	ld 23, 72(30)
	ld 22, 80(30)
	addi 21, 29, -23
	mr	25, 28
	stfdx 0, 26, 3
	li 3, 1
	xxswapd	1, 0
	std 3, 56(1)
	li 3, 32
	stxvd2x 1, 0, 26
	stxvd2x 1, 26, 3
.LBB6_38:
	cmpld	25, 28
	blt	0, .LBB6_40
	mr	3, 30
	mr	4, 25
	li 6, 0
	mr	5, 29
	mr	8, 26
	bl _ZN8piestart5start4huge7prepareE
	mr	28, 3
	mr	3, 26
	bl _ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
.LBB6_40:
	cmpld	21, 28
	mr	4, 25
	isellt	3, 21, 28
.LBB6_41:
	addi 5, 4, 384
	cmpld	5, 3
	isellt	6, 5, 3
.LBB6_42:
	cmpld	4, 6
	bge 0, .LBB6_46
	ld 7, 0(4)
	addi 8, 4, 8
	ld 8, 0(8)
	cmpdi	8, 22
	sub	8, 7, 23
	bc 4, 2, .LBB6_47
	cmpld	8, 22
	bc 12, 1, .LBB6_47
	addi 8, 4, 16
	ld 8, 0(8)
	add 7, 7, 24
	add 8, 8, 24
	std 8, 0(7)
	addi 4, 4, 24
	b .LBB6_42
.LBB6_46:
	cmpld	3, 5
	bgt	0, .LBB6_41
.LBB6_47:
	cmpd 1, 4, 28
	cmpd	29, 4
	crorc 20, 2, 6
	mr	25, 28
	bc 4, 20, .LBB6_38
	sub	3, 29, 4
	cmpldi 1, 3, 24
	blt	1, .LBB6_50
	mr	3, 30
	addi 25, 4, 24
	bl _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	b .LBB6_38
.LBB6_50:
	bc 12, 2, .LBB6_36
.LBB6_51:
	mr	3, 30
	li 4, 4
	mr	5, 27
	li 6, 0
	bl _ZN8piestart5start3die3dieE
.LBB6_52:
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
	ld 30, -16(1)
	mtlr 0
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
	stdu 1, -1168(1)
	std 0, 1184(1)
	.cfi_def_cfa_offset 1168
	.cfi_offset lr, 16
	.cfi_offset r22, -80
	.cfi_offset r23, -72
	.cfi_offset r24, -64
	.cfi_offset r25, -56
	.cfi_offset r26, -48
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 25, 1112(1)
	mr	25, 3
	addis 3, 2, (.L_MergedGlobals-__piestart_toc)@ha
	std 26, 1120(1)
	std 28, 1136(1)
	addi 28, 1, 32
	std 27, 1128(1)
	mr	27, 4
	addi 26, 3, (.L_MergedGlobals-__piestart_toc)@l
	mr	3, 28
	std 22, 1088(1)
	std 23, 1096(1)
	std 24, 1104(1)
	std 29, 1144(1)
	mr	29, 5
	mr	4, 26
	std 30, 1152(1)
	mr	30, 6
	bl _ZN8piestart5start3die6stringE
	mr	6, 3
	ld 3, 0(25)
	addi 3, 3, 8
	ld 4, 0(3)
	cmpldi	4, 0
	beq	0, .LBB8_3
	lbz 3, 0(4)
	andi. 3, 3, 255
	beq	0, .LBB8_3
	mr	3, 6
	bl _ZN8piestart5start3die6stringE
	li 4, 58
	stb 4, 0(3)
	addi 4, 3, 1
	li 5, 32
	stb 5, 0(4)
	addi 6, 3, 2
.LBB8_3:
	addi 26, 26, 108
	li 25, 0
	li 24, 1
	li 23, 48
	li 22, 120
.LBB8_4:
	cmplwi	27, 0
	lbz 4, 0(26)
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
	beq	1, .LBB8_14
	cmplwi 1, 3, 64
	beq	1, .LBB8_11
	cmplwi	3, 0
	beq	0, .LBB8_16
	clrldi	3, 4, 56
	stb 3, 0(6)
	addi 6, 6, 1
	li 27, 0
	b .LBB8_4
.LBB8_11:
	beq	0, .LBB8_13
	stb 23, 0(6)
	addi 4, 6, 1
	addi 6, 6, 2
	stb 22, 0(4)
.LBB8_13:
	cmpwi 1, 3, 35
	iseleq	4, 29, 30
	mr	3, 6
	isel 5, 24, 25, 6
	bl _ZN8piestart5start3die6numberE
	b .LBB8_15
.LBB8_14:
	mr	3, 6
	mr	4, 29
	bl _ZN8piestart5start3die6stringE
.LBB8_15:
	mr	6, 3
	li 27, 0
	b .LBB8_4
.LBB8_16:
	sub	3, 6, 28
	li 7, 10
	stb 7, 0(6)
	mr	4, 28
	li 30, 0
	li 0, 4
	li 6, 0
	li 7, 0
	addi 5, 3, 1
	li 3, 2
	li 8, 0
	sc
	bnu+ 0, .Ltmp4
	neg 3, 3
.Ltmp4:
.LBB8_17:
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
	b .LBB8_17
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
	std 30, 48(1)
	mr	30, 4
	andi. 4, 5, 1
	lis 5, -13108
	std 29, 40(1)
	crmove	8, 1
	ori 5, 5, 52429
	rldicl 4, 30, 60, 4
	rldic 5, 5, 0, 32
	mulld 5, 30, 5
	rldicl 29, 5, 29, 35
	iselgt	4, 29, 4
	cmpldi	4, 0
	beq	0, .LBB9_2
	li 5, 0
	li 6, 1
	isel 5, 6, 5, 8
	bl _ZN8piestart5start3die6numberE
.LBB9_2:
	mulli 4, 29, -10
	clrldi	5, 30, 60
	li 6, 87
	add 4, 4, 30
	isel 4, 4, 5, 8
	li 5, 48
	cmpldi	4, 9
	iselgt	5, 6, 5
	add 4, 5, 4
	clrldi	4, 4, 56
	stb 4, 0(3)
	addi 3, 3, 1
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
	li 5, 63
.LBB10_1:
	bdzlr
	lbz 6, 0(4)
	andi. 7, 6, 255
	beqlr	0
	cmplwi	7, 32
	cmpwi 1, 7, 127
	addi 4, 4, 1
	cror 20, 0, 6
	clrldi	6, 6, 56
	isel 6, 5, 6, 20
	stb 6, 0(3)
	addi 3, 3, 1
	b .LBB10_1
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
	cmpldi	5, 0
	mr	30, 4
	std 0, 96(1)
	mr	28, 3
	beq	0, .LBB11_2
	sub	4, 5, 28
	mr	3, 28
	mr	5, 30
	bl _ZN8piestart5start3own6blocksE
	mr	29, 3
	b .LBB11_4
.LBB11_2:
	mr	3, 28
	mr	4, 30
	li 0, 163
	li 6, 5
	mr	5, 30
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp6
	neg 3, 3
.Ltmp6:
	cmpdi	3, 0
	li 29, 0
	blt	0, .LBB11_4
	mr	27, 3
	sub	4, 3, 28
	mr	3, 28
	mr	5, 30
	bl _ZN8piestart5start3own6blocksE
	mr	29, 3
	li 0, 91
	mr	3, 27
	li 5, 0
	mr	4, 30
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp7
	neg 3, 3
.Ltmp7:
.LBB11_4:
	mr	3, 29
	addi 1, 1, 80
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	mtlr 0
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
	beq	0, .LBB12_4
	mr	28, 5
	mr	29, 4
	li 6, 50
	li 0, 90
	mr	4, 5
	rldicl. 5, 5, 47, 17
	li 5, 0
	li 7, -1
	ori 5, 5, 32818
	mr	30, 3
	li 8, 0
	li 27, 0
	iseleq	6, 6, 5
	li 5, 3
	sc
	bnu+ 0, .Ltmp8
	neg 3, 3
.Ltmp8:
	cmpdi	3, 0
	blt	0, .LBB12_5
	addi 3, 28, 7
	rldicl 3, 3, 61, 3
	addi 3, 3, 1
	mtctr 3
	bdz .LBB12_4
.LBB12_3:
	add 3, 29, 30
	ld 3, 0(3)
	std 3, 0(30)
	addi 30, 30, 8
	bdnz .LBB12_3
.LBB12_4:
	li 27, 1
	b .LBB12_6
.LBB12_5:
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
.LBB12_6:
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
	std 23, 104(1)
	mr	23, 3
	mcrf 2, 0
	std 29, 152(1)
	std 30, 160(1)
	mr	29, 5
	cmpldi	27, 0
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
	std 28, 144(1)
	beq	0, .LBB13_2
	neg 3, 23
	clrldi	22, 3, 43
	clrldi	3, 29, 43
	cmpld	22, 3
	ble 0, .LBB13_3
.LBB13_2:
	li 22, 0
.LBB13_3:
	mr	3, 23
	mr	4, 30
	mr	5, 22
	bl _ZN8piestart5start3own5smallE
	andi. 3, 3, 1
	crmove	8, 1
	cmpldi	22, 0
	beq	0, .LBB13_5
	add 3, 30, 23
	li 0, 205
	mr	4, 22
	li 5, 4
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp10
	neg 3, 3
.Ltmp10:
.LBB13_5:
	lis 3, 31
	add 28, 22, 23
	sub	29, 29, 22
	ori 21, 3, 65535
	bc 12, 10, .LBB13_17
	li 15, 1
	addis 26, 27, 32
	li 0, 90
	li 3, 0
	li 5, 3
	li 6, 34
	li 7, -1
	li 8, 0
	std 15, 32(1)
	mr	4, 26
	li 20, 0
	sc
	bnu+ 0, .Ltmp11
	neg 3, 3
.Ltmp11:
	cmpdi	3, 0
	blt	0, .LBB13_17
	mr	25, 3
	add 3, 3, 21
	mr	4, 27
	li 0, 205
	li 5, 14
	li 6, 0
	li 7, 0
	li 8, 0
	rldicr 24, 3, 0, 42
	add 18, 28, 30
	mr	3, 24
	sc
	bnu+ 0, .Ltmp12
	neg 3, 3
.Ltmp12:
	add 3, 22, 30
	add 19, 24, 27
	mr	22, 24
	add 17, 3, 23
	lis 3, 4
	addi 23, 1, 32
	ori 16, 3, 1
.LBB13_8:
	cmpld 1, 22, 19
	andi. 3, 15, 1
	beq	1, .LBB13_15
	bc 12, 2, .LBB13_16
	add 3, 21, 22
	li 0, 206
	li 4, 4096
	mr	5, 23
	li 6, 0
	li 7, 0
	li 8, 0
	addi 9, 3, -7
	std 20, 0(9)
	mr	3, 22
	sc
	bnu+ 0, .Ltmp13
	neg 3, 3
.Ltmp13:
	ld 15, 32(1)
	andi. 3, 15, 1
	bc 4, 1, .LBB13_14
	sub	3, 22, 24
	mtctr 16
	mr	4, 22
	add 3, 18, 3
	mr	5, 17
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
	addis 17, 17, 32
	b .LBB13_8
.LBB13_15:
	bc 4, 2, .LBB13_21
.LBB13_16:
	li 0, 91
	mr	3, 25
	mr	4, 26
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp15
	neg 3, 3
.Ltmp15:
.LBB13_17:
	li 4, 0
	subc	3, 29, 21
	addze. 4, 4
	iseleq	3, 0, 3
	add 3, 3, 21
	rldicl 3, 3, 43, 21
	addi 27, 3, 1
.LBB13_18:
	addi 27, 27, -1
	cmpldi	27, 0
	bc 4, 1, .LBB13_20
	mr	3, 28
	mr	4, 30
	lis 5, 32
	bl _ZN8piestart5start3own5smallE
	andi. 3, 3, 1
	add 3, 30, 28
	li 0, 205
	lis 4, 32
	li 5, 4
	li 6, 0
	li 7, 0
	crand 8, 8, 1
	li 8, 0
	sc
	bnu+ 0, .Ltmp16
	neg 3, 3
.Ltmp16:
	addis 28, 28, 32
	addis 29, 29, -32
	b .LBB13_18
.LBB13_20:
	mr	3, 28
	mr	4, 30
	mr	5, 29
	bl _ZN8piestart5start3own5smallE
	andi. 3, 3, 1
	li 3, 1
	ld 30, 160(1)
	crnand 20, 8, 1
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
	isel 3, 0, 3, 20
	addi 1, 1, 176
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	blr
.LBB13_21:
	mr	3, 24
	mr	4, 27
	li 0, 163
	li 6, 3
	mr	5, 27
	mr	7, 28
	li 8, 0
	sc
	bnu+ 0, .Ltmp17
	neg 3, 3
.Ltmp17:
	mr	24, 3
	li 0, 91
	mr	3, 25
	li 5, 0
	mr	4, 26
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp18
	neg 3, 3
.Ltmp18:
	cmpdi	24, 0
	blt	0, .LBB13_17
	mr	3, 28
	mr	4, 27
	li 0, 205
	li 5, 15
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp19
	neg 3, 3
.Ltmp19:
	add 28, 28, 27
	sub	29, 29, 27
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
	cmpdi 2, 6, 4096
	std 28, 176(1)
	mr	28, 4
	lis 4, 31
	std 16, 80(1)
	std 18, 96(1)
	std 20, 112(1)
	ld 20, 32(3)
	std 21, 120(1)
	std 22, 128(1)
	ld 22, 40(3)
	ld 21, 48(3)
	ld 18, 16(3)
	ld 16, 24(3)
	li 3, 0
	std 14, 64(1)
	std 15, 72(1)
	li 15, 20
	lis 14, 32
	std 17, 88(1)
	std 19, 104(1)
	addi 19, 6, -1
	li 17, 0
	std 23, 136(1)
	std 24, 144(1)
	neg 23, 6
	ori 24, 4, 65528
	std 29, 184(1)
	std 30, 192(1)
	mr	30, 7
	mr	29, 5
	std 31, 200(1)
	li 31, 1
	std 25, 152(1)
	std 26, 160(1)
	std 27, 168(1)
.LBB14_1:
	addi 4, 21, 1
	mtctr 4
.LBB14_2:
	bdz .LBB14_16
	ld 5, 0(22)
	addi 4, 22, 16
	addi 6, 22, 40
	cmpwi 1, 5, 1
	ld 4, 0(4)
	rldicl 7, 5, 32, 32
	rldicl 5, 5, 31, 33
	addi 8, 22, 32
	addi 22, 22, 56
	ld 6, 0(6)
	cmpdi 5, 6, 0
	andi. 5, 5, 1
	addi 21, 21, -1
	ld 5, 0(8)
	crandc 20, 1, 22
	andi. 6, 7, 1
	crand 20, 20, 6
	crandc 20, 20, 1
	bc 4, 20, .LBB14_2
	add 4, 20, 4
	add 5, 19, 5
	and 6, 4, 23
	add 4, 5, 4
	cmpld	6, 28
	and 4, 4, 23
	iselgt	5, 6, 28
	cmpld	4, 29
	isellt	25, 4, 29
	cmpld	5, 16
	iselgt	4, 5, 16
	cmpld	5, 18
	isellt	27, 5, 4
	cmpld 1, 25, 27
	sub	26, 25, 27
	rldicl. 4, 26, 48, 16
	crorc 20, 2, 5
	bc 12, 20, .LBB14_1
	mr	3, 30
	bl _ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	bc 4, 10, .LBB14_12
	divdu 4, 26, 15
	ld 3, 40(30)
	add 3, 3, 4
	sub	4, 14, 26
	cmpld	3, 4
	std 3, 40(30)
	blt	0, .LBB14_12
	sub	3, 3, 4
	li 0, 90
	lis 4, 64
	li 5, 3
	li 6, 34
	li 7, -1
	li 8, 0
	std 3, 40(30)
	li 3, 0
	sc
	bnu+ 0, .Ltmp20
	neg 3, 3
.Ltmp20:
	cmpdi	3, 0
	blt	0, .LBB14_12
	std 3, 48(1)
	add 3, 3, 24
	std 31, 56(1)
	li 0, 205
	lis 4, 32
	li 5, 14
	li 6, 0
	li 7, 0
	addi 3, 3, 7
	li 8, 0
	rldicr 3, 3, 0, 42
	std 3, 40(1)
	sc
	bnu+ 0, .Ltmp21
	neg 3, 3
.Ltmp21:
	cmpldi	3, 0
	beq	0, .LBB14_10
	std 17, 56(1)
	b .LBB14_11
.LBB14_10:
	ld 3, 40(1)
	addi 5, 1, 56
	li 0, 206
	li 4, 4096
	li 7, 0
	li 8, 0
	or 6, 3, 24
	std 17, 0(6)
	li 6, 0
	sc
	bnu+ 0, .Ltmp22
	neg 3, 3
.Ltmp22:
	ld 3, 56(1)
	andi. 3, 3, 1
	mr	3, 27
	bc 12, 1, .LBB14_13
.LBB14_11:
	li 0, 91
	ld 3, 48(1)
	lis 4, 64
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp23
	neg 3, 3
.Ltmp23:
.LBB14_12:
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
.LBB14_13:
	cmpld	3, 25
	bge 0, .LBB14_15
	ld 4, 0(3)
	addis 3, 3, 1
	b .LBB14_13
.LBB14_15:
	ld 3, 40(1)
	std 27, 0(30)
	std 25, 8(30)
	sub	3, 3, 27
	std 27, 16(30)
	std 3, 24(30)
	ld 3, 48(1)
	std 3, 32(30)
	li 3, 1
	b .LBB14_1
.LBB14_16:
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
	clrldi	3, 3, 63
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
	std 20, 32(1)
	std 21, 40(1)
	rldicl. 3, 3, 48, 16
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
	ld 23, 32(28)
	mr	29, 8
	mr	25, 7
	mr	24, 6
	bl _ZN8piestart3sys4auxv5valueE
	mr	26, 3
	neg 22, 3
	andi. 3, 24, 1
	add 3, 23, 25
	li 4, 0
	li 24, 4
	li 5, 0
	crmove	8, 1
	iselgt	6, 3, 4
	lis 3, 31
	ori 25, 3, 65535
	li 3, 0
.LBB15_3:
	mr	21, 6
.LBB15_4:
	cmpld	27, 30
	bge 0, .LBB15_21
	ld 7, 0(27)
	andi. 6, 7, 1
	crand 20, 8, 1
	bc 4, 20, .LBB15_8
	addi 6, 21, 504
	cmpld	6, 3
	ble 0, .LBB15_20
	cntlzd 7, 7
	sldi 7, 7, 3
	xori 7, 7, 504
	add 7, 21, 7
	mr	21, 6
	addi 7, 7, -8
	b .LBB15_9
.LBB15_8:
	add 7, 7, 23
	addi 21, 7, 8
.LBB15_9:
	and 20, 7, 22
	sub	7, 3, 4
	sub	6, 20, 4
	cmpld	6, 7
	blt	0, .LBB15_13
	cmpd	20, 3
	xoris 3, 6, 32
	bc 4, 2, .LBB15_19
	cmpldi	3, 0
	bc 12, 2, .LBB15_19
.LBB15_12:
	add 5, 20, 26
	mr	3, 5
.LBB15_13:
	li 6, 8
	bc 4, 8, .LBB15_15
.LBB15_14:
	add 27, 6, 27
	b .LBB15_4
.LBB15_15:
	sub	6, 3, 4
	mtctr 24
	xoris 7, 6, 32
	cmpldi	7, 0
	iseleq	7, 25, 6
	li 6, 12288
	bdz .LBB15_14
.LBB15_16:
	add 8, 6, 27
	cmpld	8, 30
	bge 0, .LBB15_18
	ld 8, 0(8)
	add 8, 8, 23
	and 8, 8, 22
	sub	8, 8, 4
	cmpld	8, 7
	ble 0, .LBB15_14
.LBB15_18:
	rldicl 6, 6, 61, 3
	bdnz .LBB15_16
	b .LBB15_14
.LBB15_19:
	mr	3, 28
	mr	6, 26
	mr	7, 29
	bl _ZN8piestart5start4huge6finishE
	mr	4, 20
	andi. 3, 3, 1
	bc 12, 1, .LBB15_22
	b .LBB15_12
.LBB15_20:
	addi 27, 27, 8
	creqv 8, 8, 8
	b .LBB15_3
.LBB15_21:
	mr	3, 28
	mr	6, 26
	mr	7, 29
	bl _ZN8piestart5start4huge6finishE
	b .LBB15_1
.LBB15_22:
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
	std 28, -32(1)
	xxlxor 0, 0, 0
	std 29, -24(1)
	std 30, -16(1)
	ldu 12, 48(7)
	ld 11, -24(7)
	ld 5, -16(7)
	ld 6, -8(7)
	ld 0, 8(7)
	ld 9, -32(7)
	addi 10, 11, -1
	addi 11, 11, 1
	not	8, 5
	mtctr 11
	li 11, 0
.LBB17_1:
	add 6, 12, 6
	cmpld	0, 6
	sub	12, 0, 6
	std 6, 40(3)
	std 12, 48(3)
	bgt	0, .LBB17_9
	bdz .LBB17_10
	ld 29, 0(9)
	cmpwi	29, 1
	addi 12, 9, 16
	ld 27, 0(12)
	addi 12, 9, 40
	ld 28, 0(12)
	addi 12, 9, 32
	addi 9, 9, 56
	ld 30, 0(12)
	li 12, 0
	std 10, 24(3)
	stxvd2x 0, 0, 7
	std 9, 16(3)
	bc 4, 2, .LBB17_7
	cmpdi	28, 0
	li 0, 0
	bc 12, 2, .LBB17_8
	add 27, 27, 4
	cmpldi	30, 0
	rldicl 29, 29, 32, 32
	add 0, 27, 28
	and 6, 5, 27
	stw 29, 64(3)
	add 0, 0, 8
	std 6, 40(3)
	and 0, 0, 5
	std 0, 56(3)
	bne	0, .LBB17_11
	stb 11, 68(3)
	b .LBB17_8
.LBB17_7:
	li 0, 0
.LBB17_8:
	addi 10, 10, -1
	b .LBB17_1
.LBB17_9:
	li 4, 0
	stw 4, 64(3)
	std 4, 56(3)
	b .LBB17_20
.LBB17_10:
	li 3, 0
	b .LBB17_21
.LBB17_11:
	add 9, 30, 27
	crxor 4, 4, 4
	add 8, 9, 8
	and 9, 8, 5
	sub	8, 9, 6
	sub	10, 0, 9
	or 10, 10, 8
	std 8, 0(7)
	xori 7, 29, 6
	rldicl 10, 10, 43, 21
	or. 7, 7, 10
	bne	0, .LBB17_19
	ld 7, 8(3)
	ld 10, 0(3)
	addi 7, 7, 1
	mtctr 7
.LBB17_13:
	bdz .LBB17_17
	ld 0, 0(10)
	addi 11, 10, 16
	addi 7, 10, 56
	addi 10, 10, 40
	ld 11, 0(11)
	add 11, 11, 4
	ld 10, 0(10)
	cmpld	11, 6
	add 10, 11, 10
	and 10, 10, 5
	iselgt	11, 11, 6
	cmpld	10, 9
	isellt	12, 10, 9
	xoris 10, 0, 25716
	cmplwi	10, 58706
	mr	10, 7
	bc 4, 2, .LBB17_13
	cmpld	11, 12
	mr	10, 7
	bc 4, 0, .LBB17_13
	sub	4, 11, 12
	b .LBB17_18
.LBB17_17:
	li 4, 0
.LBB17_18:
	add 4, 4, 8
	cmpldi 1, 4, 16385
.LBB17_19:
	li 4, 0
	li 5, 1
	isel 4, 5, 4, 4
	stb 4, 68(3)
.LBB17_20:
	li 3, 1
.LBB17_21:
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
	stdu 1, -304(1)
	std 0, 320(1)
	.cfi_def_cfa_offset 304
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
	std 30, 288(1)
	mr	30, 3
	std 22, 224(1)
	xxlxor 0, 0, 0
	li 22, 0
	std 19, 200(1)
	std 21, 216(1)
	li 3, 48
	std 28, 272(1)
	ld 21, 40(30)
	ld 19, 48(30)
	xxswapd	1, 0
	ld 28, 32(30)
	std 17, 184(1)
	std 18, 192(1)
	li 18, 3
	std 20, 208(1)
	std 26, 256(1)
	neg 20, 4
	ori 26, 22, 32818
	std 27, 264(1)
	std 29, 280(1)
	mr	29, 5
	addi 27, 1, 32
	li 5, 61
	li 17, 7
	std 16, 176(1)
	std 23, 232(1)
	std 24, 240(1)
	std 25, 248(1)
	stxvd2x 1, 27, 3
	stfdx 0, 27, 5
	std 20, 64(1)
	std 21, 32(1)
	std 19, 40(1)
	std 21, 48(1)
	std 19, 56(1)
	std 21, 72(1)
.LBB18_1:
	mr	3, 27
	mr	4, 28
	bl _ZN8piestart5start5mover5Parts4nextE
	andi. 4, 3, 1
	crmove	8, 1
	cmpldi	3, 0
	beq	0, .LBB18_27
	lwz 16, 96(1)
	ld 25, 72(1)
	add 24, 25, 29
	cmpwi 1, 16, 0
	cmpldi	22, 0
	lbz 3, 100(1)
	beq	0, .LBB18_4
	andi. 3, 3, 1
	b .LBB18_5
.LBB18_4:
	andi. 4, 16, 1
	cror 20, 6, 1
	andi. 3, 3, 1
	cror 20, 20, 1
	bc 4, 20, .LBB18_12
.LBB18_5:
	bc 4, 1, .LBB18_11
	ld 23, 80(1)
	li 0, 90
	mr	3, 24
	li 5, 3
	mr	4, 23
	bc 12, 6, .LBB18_15
	mr	6, 26
	li 7, -1
	li 8, 0
	sc
	bnu+ 0, .Ltmp25
	neg 3, 3
.Ltmp25:
	cmpld	3, 24
	bne	0, .LBB18_19
	li 3, 0
	mr	4, 25
.LBB18_9:
	cmpld	3, 23
	bge 0, .LBB18_13
	ld 6, 0(4)
	add 5, 29, 4
	addi 3, 3, 8
	addi 4, 4, 8
	std 6, 0(5)
	b .LBB18_9
.LBB18_11:
	ld 23, 80(1)
	isel 6, 18, 17, 6
	li 0, 163
	li 8, 0
	mr	3, 25
	mr	7, 24
	mr	4, 23
	mr	5, 23
	sc
	bnu+ 0, .Ltmp26
	neg 3, 3
.Ltmp26:
	cmpld	3, 24
	bne	0, .LBB18_19
	b .LBB18_13
.LBB18_12:
	ld 23, 80(1)
	mr	3, 25
	mr	4, 24
	mr	5, 23
	bl _ZN8piestart5start5mover5keepsE
	andi. 3, 3, 1
	bc 4, 1, .LBB18_18
.LBB18_13:
	clrlwi	3, 16, 30
	cmplwi	3, 1
	bne	0, .LBB18_16
	li 0, 125
	mr	3, 24
	mr	4, 23
	li 5, 1
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp27
	neg 3, 3
.Ltmp27:
	li 0, 125
	mr	3, 24
	mr	4, 23
	li 5, 5
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp28
	neg 3, 3
.Ltmp28:
	cmpldi	3, 0
	bne	0, .LBB18_19
	b .LBB18_16
.LBB18_15:
	li 6, 50
	li 7, -1
	li 8, 0
	sc
	bnu+ 0, .Ltmp29
	neg 3, 3
.Ltmp29:
	cmpld	3, 24
	bne	0, .LBB18_19
.LBB18_16:
	ld 3, 32(1)
	addi 22, 22, 1
	sub	4, 3, 25
	cmpld	4, 23
	bge 0, .LBB18_1
	add 3, 3, 29
	std 3, 32(1)
	ld 3, 48(1)
	add 3, 3, 29
	std 3, 48(1)
	b .LBB18_1
.LBB18_18:
	li 22, 0
.LBB18_19:
	xxlxor 0, 0, 0
	li 3, 48
	addi 27, 1, 104
	std 21, 104(1)
	std 19, 112(1)
	std 19, 128(1)
	std 21, 120(1)
	std 20, 136(1)
	xxswapd	1, 0
	std 21, 144(1)
	stxvd2x 1, 27, 3
	li 3, 61
	stfdx 0, 27, 3
.LBB18_20:
	cmpldi	22, 0
	beq	0, .LBB18_27
	mr	3, 27
	mr	4, 28
	bl _ZN8piestart5start5mover5Parts4nextE
	andi. 3, 3, 1
	bc 4, 1, .LBB18_27
	lwz 3, 168(1)
	ld 26, 144(1)
	addi 22, 22, -1
	cmplwi	3, 0
	beq	0, .LBB18_24
	andi. 3, 3, 2
	lbz 3, 172(1)
	mcrf 1, 0
	andi. 3, 3, 1
	cror 20, 6, 1
	bc 12, 20, .LBB18_20
	b .LBB18_25
.LBB18_24:
	lbz 3, 172(1)
	andi. 3, 3, 1
	bc 12, 1, .LBB18_20
.LBB18_25:
	ld 4, 152(1)
	add 3, 26, 29
	li 0, 163
	li 6, 3
	mr	7, 26
	li 8, 0
	mr	5, 4
	sc
	bnu+ 0, .Ltmp30
	neg 3, 3
.Ltmp30:
	cmpld	3, 26
	beq+	0, .LBB18_20
	mr	3, 30
	li 4, 21
	li 5, 0
	mr	6, 26
	bl _ZN8piestart5start3die3dieE
.LBB18_27:
	li 3, 1
	ld 30, 288(1)
	ld 29, 280(1)
	ld 28, 272(1)
	ld 27, 264(1)
	ld 26, 256(1)
	ld 25, 248(1)
	ld 24, 240(1)
	ld 23, 232(1)
	ld 22, 224(1)
	ld 21, 216(1)
	ld 20, 208(1)
	ld 19, 200(1)
	ld 18, 192(1)
	ld 17, 184(1)
	ld 16, 176(1)
	isel 3, 0, 3, 8
	addi 1, 1, 304
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
	std 28, -32(1)
	mr	28, 4
	std 29, -24(1)
	std 30, -16(1)
	mr	30, 5
	mr	29, 3
	stb 27, -41(1)
	li 0, 163
	mr	4, 5
	li 6, 7
	mr	7, 28
	li 8, 0
	sc
	bnu+ 0, .Ltmp31
	neg 3, 3
.Ltmp31:
	cmpld	3, 28
	bne	0, .LBB19_3
	mr	3, 29
	addi 5, 1, -41
	li 0, 206
	li 4, 1
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp32
	neg 3, 3
.Ltmp32:
	cmpldi	3, 0
	li 27, 1
	beq	0, .LBB19_3
	mr	3, 28
	mr	4, 30
	li 0, 163
	li 6, 3
	mr	5, 30
	mr	7, 29
	li 8, 0
	sc
	bnu+ 0, .Ltmp33
	neg 3, 3
.Ltmp33:
	li 27, 0
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
	mr	29, 3
	std 30, 208(1)
	addis 3, 2, (__piestart_options-__piestart_toc)@ha
	addi 3, 3, (__piestart_options-__piestart_toc)@l
	lbz 3, 0(3)
	rlwinm. 3, 3, 30, 30, 31
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
	cmpwi	3, 2
	ld 30, 8(29)
	li 4, 6
	crnot 8, 2
	mr	3, 30
	bl _ZN8piestart3sys4auxv5valueE
	ld 19, 48(29)
	mr	28, 3
	neg 20, 3
	li 4, -1
	ld 21, 40(29)
	ld 27, 32(29)
	addi 3, 19, 1
	mr	5, 21
	mr	23, 28
	mtctr 3
	li 3, 0
	bdz .LBB20_8
.LBB20_3:
	ld 8, 0(5)
	cmpwi	8, 1
	addi 6, 5, 16
	addi 7, 5, 40
	ld 6, 0(6)
	ld 7, 0(7)
	bc 4, 2, .LBB20_7
	cmpdi	7, 0
	bc 12, 2, .LBB20_7
	and 9, 6, 20
	addi 8, 5, 48
	ld 8, 0(8)
	cmpld	9, 3
	blt	0, .LBB20_1
	cmpld	8, 23
	iselgt	23, 8, 23
	cmpld	6, 4
	isellt	4, 6, 4
	add 6, 7, 6
	cmpld	6, 3
	iselgt	3, 6, 3
.LBB20_7:
	addi 5, 5, 56
	bdnz .LBB20_3
.LBB20_8:
	cmpldi	28, 0
	beq	0, .LBB20_1
	and 24, 4, 20
	add 3, 28, 3
	sub	3, 24, 3
	andc 26, 20, 3
	addi 3, 23, -1
	and. 3, 23, 3
	mcrf 1, 0
	rldicl. 3, 26, 43, 21
	crand 20, 8, 2
	crorc 20, 20, 6
	bc 12, 20, .LBB20_1
	cmpld	26, 28
	bc 4, 1, .LBB20_1
	ld 25, 0(29)
	li 4, -5
	rldic 4, 4, 32, 0
	sub	3, 25, 26
	add 18, 3, 4
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
.LBB20_13:
	mr	4, 3
	lbz 5, 0(3)
	addi 3, 3, 1
	andi. 5, 5, 255
	bne	0, .LBB20_13
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
	xxlxor 0, 0, 0
	mr	23, 3
	li 4, 48
	addi 3, 1, 40
	std 21, 40(1)
	std 19, 48(1)
	std 19, 64(1)
	std 21, 56(1)
	xxswapd	1, 0
	std 20, 72(1)
	std 21, 80(1)
	stxvd2x 1, 3, 4
	li 4, 61
	stfdx 0, 3, 4
	mr	4, 27
	bl _ZN8piestart5start5mover5Parts4nextE
	andi. 3, 3, 1
	bc 4, 1, .LBB20_19
	lwz 3, 104(1)
	cmpwi 1, 3, 0
	andi. 3, 3, 1
	lbz 3, 108(1)
	cror 20, 6, 1
	andi. 3, 3, 1
	cror 20, 20, 1
	bc 4, 20, .LBB20_20
	add 4, 23, 28
	mr	3, 23
	mr	5, 28
	bl _ZN8piestart5start5mover5keepsE
	andi. 3, 3, 1
	li 0, 91
	mr	3, 23
	li 5, 0
	crmove	20, 1
	mr	4, 26
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp34
	neg 3, 3
.Ltmp34:
	bc 4, 20, .LBB20_1
	b .LBB20_21
.LBB20_19:
	li 0, 91
	mr	3, 23
	mr	4, 26
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp35
	neg 3, 3
.Ltmp35:
	b .LBB20_1
.LBB20_20:
	li 0, 91
	mr	3, 23
	mr	4, 26
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp36
	neg 3, 3
.Ltmp36:
.LBB20_21:
	add 3, 24, 27
	mr	4, 28
	sub	27, 23, 3
	mr	3, 29
	mr	5, 27
	bl _ZN8piestart5start5mover5carryE
	cmpldi	3, 0
	bne-	0, .LBB20_28
	li 0, 91
	mr	3, 23
	mr	4, 26
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp37
	neg 3, 3
.Ltmp37:
	b .LBB20_1
.LBB20_23:
	addi 3, 30, 8
	ld 5, 0(3)
	add 5, 5, 27
	sub	6, 5, 23
	cmpld	6, 26
	bge 0, .LBB20_27
	cmpldi	4, 9
	beq	0, .LBB20_26
	cmpldi	4, 3
	bne	0, .LBB20_27
.LBB20_26:
	std 5, 0(3)
.LBB20_27:
	addi 30, 30, 16
.LBB20_28:
	ld 4, 0(30)
	cmpldi	4, 0
	bne+	0, .LBB20_23
	addis 3, 2, (__piestart_moved-__piestart_toc)@ha
	addi 3, 3, (__piestart_moved-__piestart_toc)@l
	add 12, 3, 27
	mr	3, 25
	mr	4, 27
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
	.cfi_def_cfa_offset 128
	.cfi_offset lr, 16
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -128(1)
	std 0, 144(1)
	mr	29, 3
	li 4, 6
	ld 3, 8(3)
	bl _ZN8piestart3sys4auxv5valueE
	ld 4, 40(29)
	xxlxor 0, 0, 0
	neg 3, 3
	ld 5, 48(29)
	ld 29, 32(29)
	addi 30, 1, 32
	std 3, 64(1)
	li 3, 61
	xxswapd	1, 0
	std 4, 32(1)
	std 4, 48(1)
	std 4, 72(1)
	li 4, 48
	std 5, 40(1)
	std 5, 56(1)
	stxvd2x 1, 30, 4
	stfdx 0, 30, 3
.LBB21_1:
	mr	3, 30
	mr	4, 29
	bl _ZN8piestart5start5mover5Parts4nextE
	cmpldi	3, 0
	beq	0, .LBB21_4
	lbz 3, 100(1)
	andi. 3, 3, 1
	lwz 3, 96(1)
	cmpwi 1, 3, 0
	crandc 20, 1, 6
	bc 4, 20, .LBB21_1
	ld 3, 72(1)
	ld 4, 80(1)
	add 4, 4, 3
	b .LBB21_5
.LBB21_4:
	li 4, 0
	li 3, 0
.LBB21_5:
	addi 1, 1, 128
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	mtlr 0
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
	mr	29, 3
	li 3, 0
	std 0, 96(1)
	mr	30, 4
	li 0, 359
	li 4, 8
	li 5, 1
	li 6, 0
	std 3, 40(1)
	addi 3, 1, 40
	li 7, 0
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
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	mtlr 0
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
	cmpldi	3, 0
	clrldi	4, 30, 32
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
	mr	30, 4
	mr	28, 3
	li 16, -1
	ld 22, 40(3)
	ld 20, 48(3)
	li 19, 0
	li 18, 0
	ld 21, 32(3)
	li 17, 0
	li 23, 0
	mr	3, 20
	mr	4, 22
.LBB23_1:
	addi 5, 3, 1
	mtctr 5
.LBB23_2:
	bdz .LBB23_5
	ld 5, 0(4)
	cmplwi	5, 1
	addi 6, 4, 16
	addi 7, 4, 40
	ld 6, 0(6)
	addi 8, 4, 32
	addi 4, 4, 56
	addi 3, 3, -1
	ld 7, 0(7)
	ld 8, 0(8)
	bne	0, .LBB23_2
	add 6, 21, 6
	rldicl 5, 5, 32, 32
	add 7, 6, 7
	cmpld 1, 6, 16
	add 8, 6, 8
	cmpld	7, 23
	iselgt	23, 7, 23
	rldicl. 5, 5, 32, 31
	isel 5, 6, 16, 4
	cmpld 1, 8, 17
	isel 7, 8, 17, 5
	iseleq	16, 16, 5
	iseleq	17, 17, 7
	cmpld	6, 18
	iselgt	18, 6, 18
	cmpld	8, 19
	iselgt	19, 8, 19
	b .LBB23_1
.LBB23_5:
	ld 29, 8(28)
	li 4, 31
	mr	3, 29
	bl _ZN8piestart3sys4auxv5valueE
	ld 26, 0(28)
	mr	27, 3
	addi 3, 26, 8
	ld 14, 0(3)
	ld 3, 0(26)
	sldi 3, 3, 3
	mr	5, 29
	add 3, 26, 3
	addi 3, 3, 16
	ld 3, 0(3)
.LBB23_6:
	ld 6, 0(5)
	cmpldi	6, 0
	mr	4, 5
	addi 5, 5, 16
	bne	0, .LBB23_6
	cmpldi	3, 0
	li 0, 45
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	iseleq	31, 27, 3
	sub	3, 4, 29
	li 4, 0
	addi 15, 3, 16
	li 3, 0
	sc
	bnu+ 0, .Ltmp39
	neg 3, 3
.Ltmp39:
	mr	28, 3
	mr	3, 29
	li 4, 6
	bl _ZN8piestart3sys4auxv5valueE
	add 25, 28, 30
	mr	24, 3
	sub	3, 25, 23
	cmpld	3, 24
	blt	0, .LBB23_11
	mr	3, 26
	bl _ZN8piestart5start5mover3topE
	rldicl 3, 3, 54, 10
	mr	4, 29
	li 5, 32
	li 6, 0
	mr	8, 24
	addi 23, 3, 1
	mr	3, 26
	mr	7, 23
	bl _ZN8piestart5start5mover7reserveE
	cmpldi	3, 0
	beq	0, .LBB23_10
	mr	25, 3
	li 0, 91
	mr	4, 23
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp40
	neg 3, 3
.Ltmp40:
	cmpldi	3, 0
	beq	0, .LBB23_11
.LBB23_10:
	mr	25, 28
.LBB23_11:
	addi 28, 1, 40
	std 16, 0(28)
	addi 3, 1, 48
	addi 4, 1, 56
	std 17, 0(3)
	addi 3, 1, 64
	cmpldi	15, 1024
	std 18, 0(4)
	addi 4, 1, 120
	std 19, 0(3)
	addi 3, 1, 72
	std 25, 0(3)
	addi 3, 1, 80
	std 25, 0(3)
	addi 3, 1, 88
	std 26, 0(3)
	addi 3, 1, 96
	std 14, 0(3)
	addi 3, 1, 104
	std 31, 0(3)
	addi 3, 1, 112
	std 31, 0(3)
	addi 3, 1, 128
	std 27, 0(4)
	li 4, -1
	std 29, 0(3)
	addi 3, 1, 136
	rldic 4, 4, 32, 0
	or 4, 15, 4
	std 4, 0(3)
	bgt	0, .LBB23_13
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
.LBB23_13:
	mr	3, 29
	li 4, 6
	bl _ZN8piestart3sys4auxv5valueE
	xxlxor 0, 0, 0
	neg 3, 3
	sub	30, 21, 30
	li 4, 48
	li 27, 0
	li 29, 0
	std 20, 48(1)
	std 20, 64(1)
	xxswapd	1, 0
	std 3, 72(1)
	std 22, 40(1)
	std 22, 56(1)
	std 22, 80(1)
	stxvd2x 1, 28, 4
	stfd 0, 61(28)
.LBB23_14:
	mr	3, 28
	mr	4, 30
	bl _ZN8piestart5start5mover5Parts4nextE
	andi. 4, 3, 1
	crmove	20, 1
	cmpldi	3, 0
	beq	0, .LBB23_18
	lwz 3, 104(1)
	cmpwi 1, 3, 0
	lbz 3, 108(1)
	andi. 3, 3, 1
	crorc 21, 1, 6
	bc 4, 21, .LBB23_14
	ld 3, 80(1)
	cmpld	3, 27
	bne	0, .LBB23_18
	mr	3, 27
	b .LBB23_22
.LBB23_18:
	cmpld	27, 29
	beq	0, .LBB23_20
	sub	4, 27, 29
	li 0, 91
	mr	3, 29
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp42
	neg 3, 3
.Ltmp42:
.LBB23_20:
	bc 4, 20, .LBB23_23
	ld 3, 80(1)
	mr	29, 27
.LBB23_22:
	cmpld	29, 27
	ld 4, 88(1)
	add 27, 4, 3
	iseleq	29, 3, 29
	b .LBB23_14
.LBB23_23:
	addi 1, 1, 288
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
	mr	26, 4
	li 4, -5
	mr	27, 3
	sub	3, 3, 7
	mr	28, 5
	mr	30, 7
	neg 21, 8
	std 0, 160(1)
	rldic 4, 4, 32, 0
	mr	29, 6
	addi 22, 28, -16
	subfic 20, 28, 15
	add 23, 3, 4
	li 3, -1
	rldic 19, 3, 32, 0
	lis 3, 16
	ori 25, 3, 98
.LBB24_1:
	cmplw	28, 22
	beq	0, .LBB24_8
	addi 28, 28, -1
.LBB24_3:
	clrldi	4, 28, 32
	mr	3, 26
	add 18, 20, 28
	bl _ZN8piestart5start5mover6randomE
	mr	24, 3
	mr	3, 27
	bl _ZN8piestart5start5mover3topE
	and 4, 24, 21
	and 3, 4, 3
	add 24, 3, 29
	add 3, 24, 19
	cmpld	3, 23
	bgt	0, .LBB24_1
	li 0, 90
	mr	3, 24
	mr	4, 30
	li 5, 0
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
	bgt	0, .LBB24_9
	cmpdi	3, -17
	addi 28, 28, -1
	bc 4, 2, .LBB24_8
	cmpwi	18, -1
	bc 4, 2, .LBB24_3
.LBB24_8:
	li 24, 0
	b .LBB24_10
.LBB24_9:
	mr	4, 30
	li 24, 0
	li 0, 91
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp44
	neg 3, 3
.Ltmp44:
.LBB24_10:
	mr	3, 24
	addi 1, 1, 144
	ld 0, 16(1)
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
	mtlr 0
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
	li 4, 4095
	addi 3, 3, -1
	cmpdi 2, 30, 0
	cmpldi 3, 26, 0
	cmpldi 4, 26, 1
	ld 24, 32(27)
	ld 23, 40(27)
	ld 20, 16(27)
	iseleq	25, 4, 3
	ld 4, 48(27)
	ld 3, 24(27)
	addi 21, 4, 1
	li 4, 1
	rldic 4, 4, 33, 30
	not	22, 25
	ori 19, 4, 1
.LBB25_1:
	sub	18, 3, 20
.LBB25_2:
	cmpld	28, 29
	beq	0, .LBB25_19
	add 3, 28, 24
	ld 5, 0(3)
	addi 28, 28, 32
	addi 4, 3, 8
	ld 4, 0(4)
	addi 6, 3, 16
	addi 3, 3, 24
	ld 6, 0(6)
	ld 7, 0(3)
	and 3, 5, 22
	add 5, 5, 25
	cmpld	6, 3
	and 5, 5, 22
	iselgt	3, 5, 3
	add 5, 4, 25
	and 4, 4, 22
	and 5, 5, 22
	cmpld	7, 5
	isellt	17, 4, 5
	cmpld	17, 3
	ble 0, .LBB25_2
	add 26, 3, 24
	sub	4, 17, 3
	beq	3, .LBB25_7
	bne	4, .LBB25_17
	li 0, 125
	mr	3, 26
	li 5, 1
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp45
	neg 3, 3
.Ltmp45:
	cmpldi	3, 0
	beq+	0, .LBB25_2
	b .LBB25_20
.LBB25_7:
	sub	3, 26, 20
	cmpld	3, 18
	blt	0, .LBB25_2
	li 5, 0
	bc 12, 10, .LBB25_16
	mtctr 21
	mr	6, 23
.LBB25_10:
	bdz .LBB25_16
	ld 10, 0(6)
	addi 7, 6, 16
	addi 8, 6, 40
	addi 3, 6, 56
	ld 7, 0(7)
	addi 6, 6, 32
	ld 9, 0(8)
	ld 6, 0(6)
	add 8, 6, 7
	rldicl 6, 10, 31, 1
	rldicl 6, 6, 33, 30
	cmpd	6, 19
	mr	6, 3
	bc 4, 2, .LBB25_10
	cmpdi	9, 0
	mr	6, 3
	bc 12, 2, .LBB25_10
	cmpld	7, 17
	mr	6, 3
	bc 4, 0, .LBB25_10
	cmpld	17, 8
	mr	6, 3
	bc 12, 1, .LBB25_10
	sub	5, 26, 30
.LBB25_16:
	mr	3, 26
	bl _ZN8piestart5start3own3ownE
	andi. 3, 3, 1
	bc 4, 1, .LBB25_2
	b .LBB25_18
.LBB25_17:
	li 0, 462
	mr	3, 26
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp46
	neg 3, 3
.Ltmp46:
	b .LBB25_2
.LBB25_18:
	add 3, 17, 24
	std 26, 16(27)
	mr	20, 26
	std 3, 24(27)
	b .LBB25_1
.LBB25_19:
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
	addi 1, 1, 160
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	mtocrf 16, 12
	mtocrf 8, 12
	blr
.LBB25_20:
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
	li 30, 0
	li 0, 4
	li 3, 2
	li 6, 0
	li 7, 0
	li 8, 0
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
	sub	5, 4, 3
	li 4, 0
.LBB27_1:
	mulli 4, 4, 31
	addi 5, 5, -8
	ld 6, 0(3)
	addi 3, 3, 8
	cmpldi	5, 0
	add 4, 6, 4
	bne	0, .LBB27_1
	mr	3, 4
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
	std 30, 576(1)
	mr	30, 4
	li 4, 63
	std 24, 528(1)
	std 25, 536(1)
	std 26, 544(1)
	std 27, 552(1)
	mr	27, 5
	std 28, 560(1)
	mr	28, 6
	std 29, 568(1)
	mtctr 4
	mr	29, 3
	addi 3, 1, 32
	li 4, 0
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
	bne-	0, .LBB28_16
	addi 26, 29, 64
	ld 3, 0(26)
	addi 24, 29, 72
	addi 25, 29, 56
	ld 4, 0(24)
	cmpld	3, 4
	iselgt	4, 3, 4
	ld 3, 0(25)
	add 3, 3, 30
	add 4, 30, 4
	addi 4, 4, 8
	bl _ZN8piestart7product4blob5table3sumE
	cmpldi	3, 0
	bne-	0, .LBB28_16
	addi 3, 29, 24
	ld 3, 0(3)
	add 3, 3, 30
	addi 4, 29, 32
	ld 3, 0(3)
	ld 4, 0(4)
	cmpld	3, 4
	beq	0, .LBB28_7
	addi 3, 29, 16
	ld 3, 0(3)
.LBB28_6:
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
.LBB28_7:
	std 27, 32(1)
	ld 3, 0(27)
	sldi 3, 3, 3
	add 3, 27, 3
	addi 3, 3, 16
.LBB28_8:
	ld 4, 0(3)
	cmpldi	4, 0
	addi 3, 3, 8
	bne	0, .LBB28_8
	std 3, 40(1)
	std 30, 64(1)
	addi 4, 29, 112
	addi 5, 29, 120
	ld 4, 0(4)
	add 4, 4, 30
	cmpdi 2, 28, 0
	cmpldi	28, 0
	std 4, 72(1)
	addi 4, 29, 128
	ld 5, 0(5)
	std 5, 80(1)
	ld 4, 0(4)
	std 4, 104(1)
	addi 5, 29, 136
	ld 4, 0(5)
	std 4, 112(1)
	addi 5, 29, 40
	addi 4, 29, 48
	ld 5, 0(5)
	std 5, 448(1)
	ld 4, 0(4)
	sub	4, 4, 5
	addi 5, 29, 80
	std 4, 440(1)
	ld 4, 0(5)
	std 4, 216(1)
	addi 5, 29, 88
	ld 5, 0(5)
	sub	4, 5, 4
	addi 5, 29, 96
	std 4, 224(1)
	addi 4, 29, 104
	ld 5, 0(5)
	std 5, 344(1)
	ld 4, 0(4)
	sub	4, 4, 5
	std 4, 176(1)
	li 4, 7
	std 4, 320(1)
	bne	0, .LBB28_12
	li 4, 9
	bl _ZN8piestart3sys4auxv5valueE
	addis 4, 2, (_start-__piestart_toc)@ha
	addi 4, 4, (_start-__piestart_toc)@l
	cmpld	3, 4
	bne	0, .LBB28_12
	addi 3, 1, 32
	bl _ZN8piestart5start5mover5leaveE
.LBB28_12:
	ld 27, 0(25)
	ld 26, 0(26)
	bc 4, 10, .LBB28_14
	addi 3, 1, 32
	mr	4, 27
	mr	5, 26
	li 6, 0
	li 7, 0
	bl _ZN8piestart7product4blob5large4eachE
	b .LBB28_15
.LBB28_14:
	addi 25, 1, 32
	mr	3, 25
	bl _ZN8piestart5start5mover6copiedE
	std 3, 48(1)
	std 4, 56(1)
	mr	3, 25
	mr	4, 27
	mr	5, 26
	li 6, 0
	mr	7, 28
	bl _ZN8piestart7product4blob5large4eachE
	mr	3, 25
	mr	4, 28
	bl _ZN8piestart5start5mover6settleE
.LBB28_15:
	addi 28, 1, 32
	mr	3, 28
	bl _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	mr	3, 28
	mr	4, 27
	li 6, 1
	mr	5, 26
	bl _ZN8piestart7product4blob5large4eachE
	ld 5, 0(24)
	mr	3, 28
	mr	4, 27
	li 6, 2
	bl _ZN8piestart7product4blob5large4eachE
	addi 3, 29, 16
	ld 3, 0(3)
	b .LBB28_6
.LBB28_16:
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
	.section .discarded
