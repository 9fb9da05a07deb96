	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * No note: the machine has no landing pads. The psABI's version, which kernels and linkers ask for:
 */
	.abiversion 2
	.abiversion 2
	.section	.text.bcmp,"ax",@progbits
	.weak	bcmp
	.p2align	2
	.type	bcmp,@function
bcmp:
.Lfunc_begin0:
	.cfi_startproc
	
	addi 5, 5, 1
	mtctr 5
.LBB0_1:
	bdz .LBB0_4
	lbz 5, 0(3)
	clrlwi	7, 5, 24
	addi 3, 3, 1
	lbz 6, 0(4)
	clrlwi	8, 6, 24
	addi 4, 4, 1
	cmplw	7, 8
	beq	0, .LBB0_1
	clrlwi	3, 5, 24
	clrlwi	4, 6, 24
	sub	3, 3, 4
	b .LBB0_5
.LBB0_4:
	li 3, 0
.LBB0_5:
	extsw 3, 3
	blr
	.long	0
	.quad	0
.Lfunc_end0:
	.size	bcmp, .Lfunc_end0-.Lfunc_begin0
	.cfi_endproc
	.section	.text.memcpy,"ax",@progbits
	.weak	memcpy
	.p2align	2
	.type	memcpy,@function
memcpy:
.Lfunc_begin1:
	.cfi_startproc
	
	add 7, 5, 3
	li 8, 0
	mr	6, 3
.LBB1_1:
	cmpldi	5, 7
	bc 4, 1, .LBB1_4
	cmpld	7, 6
	bc 12, 0, .LBB1_4
	ld 9, 0(4)
	addi 4, 4, 8
	addi 5, 5, -8
	addi 8, 8, 1
	std 9, 0(6)
	addi 6, 6, 8
	b .LBB1_1
.LBB1_4:
	sldi 5, 8, 3
	add 5, 3, 5
	subc	5, 7, 5
	li 7, 0
	addze. 7, 7
	iseleq	5, 0, 5
	addi 5, 5, 1
	mtctr 5
.LBB1_5:
	bdzlr
	lbz 5, 0(4)
	clrldi	5, 5, 56
	addi 4, 4, 1
	stb 5, 0(6)
	addi 6, 6, 1
	b .LBB1_5
	.long	0
	.quad	0
.Lfunc_end1:
	.size	memcpy, .Lfunc_end1-.Lfunc_begin1
	.cfi_endproc
	.section	.text.memmove,"ax",@progbits
	.weak	memmove
	.p2align	2
	.type	memmove,@function
memmove:
.Lfunc_begin2:
	.cfi_startproc
	
	sub	6, 3, 4
	cmpld	6, 5
	bge 0, .LBB2_6
	li 7, 7
	li 8, 0
	add 4, 5, 4
	add 6, 5, 3
	subc	7, 5, 7
	addi 4, 4, -1
	addi 6, 6, -1
	addze. 8, 8
	iseleq	7, 0, 7
	addi 7, 7, 7
	rldicl 7, 7, 61, 3
	addi 7, 7, 1
	mtctr 7
	bdz .LBB2_3
.LBB2_2:
	addi 8, 4, -7
	ld 8, 0(8)
	addi 7, 6, -7
	addi 4, 4, -8
	std 8, 0(7)
	addi 6, 6, -8
	bdnz .LBB2_2
.LBB2_3:
	li 7, 7
	li 8, 0
	subc	7, 5, 7
	addze. 8, 8
	iseleq	7, 0, 7
	addi 7, 7, 7
	rldicr 7, 7, 0, 60
	sub	5, 5, 7
	addi 5, 5, 1
	mtctr 5
	bdz .LBB2_5
.LBB2_4:
	lbz 5, 0(4)
	clrldi	5, 5, 56
	addi 4, 4, -1
	stb 5, 0(6)
	addi 6, 6, -1
	bdnz .LBB2_4
.LBB2_5:
	blr
.LBB2_6:
	add 7, 5, 3
	li 8, 0
	mr	6, 3
.LBB2_7:
	cmpldi	5, 7
	bc 4, 1, .LBB2_10
	cmpld	7, 6
	bc 12, 0, .LBB2_10
	ld 9, 0(4)
	addi 4, 4, 8
	addi 5, 5, -8
	addi 8, 8, 1
	std 9, 0(6)
	addi 6, 6, 8
	b .LBB2_7
.LBB2_10:
	sldi 5, 8, 3
	add 5, 3, 5
	subc	5, 7, 5
	li 7, 0
	addze. 7, 7
	iseleq	5, 0, 5
	addi 5, 5, 1
	mtctr 5
.LBB2_11:
	bdzlr
	lbz 5, 0(4)
	clrldi	5, 5, 56
	addi 4, 4, 1
	stb 5, 0(6)
	addi 6, 6, 1
	b .LBB2_11
	.long	0
	.quad	0
.Lfunc_end2:
	.size	memmove, .Lfunc_end2-.Lfunc_begin2
	.cfi_endproc
	.section	.text.memset,"ax",@progbits
	.weak	memset
	.p2align	2
	.type	memset,@function
memset:
.Lfunc_begin3:
	.cfi_startproc
	
	lis 6, 257
	clrldi	4, 4, 56
	add 7, 5, 3
	li 8, 0
	ori 6, 6, 257
	rldimi 6, 6, 32, 0
	mulld 9, 4, 6
	mr	6, 3
.LBB3_1:
	cmpldi	5, 7
	bc 4, 1, .LBB3_4
	cmpld	7, 6
	bc 12, 0, .LBB3_4
	std 9, 0(6)
	addi 6, 6, 8
	addi 5, 5, -8
	addi 8, 8, 1
	b .LBB3_1
.LBB3_4:
	sldi 5, 8, 3
	add 5, 3, 5
	subc	5, 7, 5
	li 7, 0
	addze. 7, 7
	iseleq	5, 0, 5
	addi 5, 5, 1
	mtctr 5
.LBB3_5:
	bdzlr
	stb 4, 0(6)
	addi 6, 6, 1
	b .LBB3_5
	.long	0
	.quad	0
.Lfunc_end3:
	.size	memset, .Lfunc_end3-.Lfunc_begin3
	.cfi_endproc
	.section	.text.strlen,"ax",@progbits
	.weak	strlen
	.p2align	2
	.type	strlen,@function
strlen:
.Lfunc_begin4:
	.cfi_startproc
	
	mr	5, 3
.LBB4_1:
	mr	4, 5
	lbz 5, 0(5)
	andi. 5, 5, 255
	addi 5, 4, 1
	bne	0, .LBB4_1
	sub	3, 4, 3
	blr
	.long	0
	.quad	0
.Lfunc_end4:
	.size	strlen, .Lfunc_end4-.Lfunc_begin4
	.cfi_endproc
	.section	.text.memcmp,"ax",@progbits
	.weak	memcmp
	.p2align	2
	.type	memcmp,@function
memcmp:
.Lfunc_begin5:
	.cfi_startproc
	
.Lfunc_gep5:
	addis 2, 12, .TOC.-.Lfunc_gep5@ha
	addi 2, 2, .TOC.-.Lfunc_gep5@l
.Lfunc_lep5:
	.localentry	memcmp, .Lfunc_lep5-.Lfunc_gep5
	mflr 0
	stdu 1, -32(1)
	std 0, 48(1)
	.cfi_def_cfa_offset 32
	.cfi_offset lr, 16
	bl bcmp
	nop
	addi 1, 1, 32
	ld 0, 16(1)
	mtlr 0
	blr
	.long	0
	.quad	0
.Lfunc_end5:
	.size	memcmp, .Lfunc_end5-.Lfunc_begin5
	.cfi_endproc
	.section	".note.GNU-stack","",@progbits
