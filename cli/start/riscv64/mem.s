	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * No note: compilers do not yet write landing pads for RISC-V (Zicfilp), so no program has any.
 */

/* Linkers need not shorten anything here, and LLD before 15 cannot. */
	.option	norelax
	.section	.text.bcmp,"ax",@progbits
	.weak	bcmp
	.p2align	1
	.type	bcmp,@function
bcmp:
.Lfunc_begin0:
	.cfi_startproc
	
.LBB0_1:
	beqz	a2, .LBB0_4
	lbu	a3, 0(a0)
	lbu	a4, 0(a1)
	addi	a1, a1, 1
	zext.b	a3, a3
	zext.b	a4, a4
	addi	a0, a0, 1
	addi	a2, a2, -1
	beq	a3, a4, .LBB0_1
	sub	a0, a3, a4
	ret
.LBB0_4:
	li	a0, 0
	ret
.Lfunc_end0:
	.size	bcmp, .Lfunc_end0-bcmp
	.cfi_endproc
	.section	.text.memcpy,"ax",@progbits
	.weak	memcpy
	.p2align	1
	.type	memcpy,@function
memcpy:
.Lfunc_begin1:
	.cfi_startproc
	
	add	a3, a2, a0
	li	a6, 7
	mv	a4, a0
	bltu	a3, a0, .LBB1_4
.LBB1_1:
	bgeu	a6, a2, .LBB1_4
	ld	a5, 0(a1)
	addi	a1, a1, 8
	sd	a5, 0(a4)
	addi	a4, a4, 8
	addi	a2, a2, -8
	bgeu	a3, a4, .LBB1_1
	j	.LBB1_4
.LBB1_3:
	lbu	a2, 0(a1)
	addi	a1, a1, 1
	zext.b	a2, a2
	sb	a2, 0(a4)
	addi	a4, a4, 1
.LBB1_4:
	bltu	a4, a3, .LBB1_3
	ret
.Lfunc_end1:
	.size	memcpy, .Lfunc_end1-memcpy
	.cfi_endproc
	.section	.text.memmove,"ax",@progbits
	.weak	memmove
	.p2align	1
	.type	memmove,@function
memmove:
.Lfunc_begin2:
	.cfi_startproc
	
	sub	a3, a0, a1
	bgeu	a3, a2, .LBB2_5
	add	a1, a1, a2
	add	a3, a2, a0
	addi	a1, a1, -1
	addi	a4, a3, -1
	li	a6, 7
	bgeu	a6, a2, .LBB2_4
.LBB2_2:
	addi	a5, a1, -7
	ld	a5, 0(a5)
	addi	a3, a4, -7
	sd	a5, 0(a3)
	addi	a2, a2, -8
	addi	a1, a1, -8
	addi	a4, a4, -8
	bgeu	a6, a2, .LBB2_4
	j	.LBB2_2
.LBB2_3:
	lbu	a3, 0(a1)
	zext.b	a3, a3
	sb	a3, 0(a4)
	addi	a2, a2, -1
	addi	a1, a1, -1
	addi	a4, a4, -1
.LBB2_4:
	beqz	a2, .LBB2_10
	j	.LBB2_3
.LBB2_5:
	add	a3, a2, a0
	li	a6, 7
	mv	a4, a0
	bltu	a3, a0, .LBB2_9
.LBB2_6:
	bgeu	a6, a2, .LBB2_9
	ld	a5, 0(a1)
	addi	a1, a1, 8
	sd	a5, 0(a4)
	addi	a4, a4, 8
	addi	a2, a2, -8
	bgeu	a3, a4, .LBB2_6
	j	.LBB2_9
.LBB2_8:
	lbu	a2, 0(a1)
	addi	a1, a1, 1
	zext.b	a2, a2
	sb	a2, 0(a4)
	addi	a4, a4, 1
.LBB2_9:
	bltu	a4, a3, .LBB2_8
.LBB2_10:
	ret
.Lfunc_end2:
	.size	memmove, .Lfunc_end2-memmove
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.p2align	3, 0x0
.LCPI3_0:
	.quad	72340172838076673
	.section	.text.memset,"ax",@progbits
	.weak	memset
	.p2align	1
	.type	memset,@function
memset:
.Lfunc_begin3:
	.cfi_startproc
	
.Lpcrel_hi0:
	auipc	a3, %pcrel_hi(.LCPI3_0)
	ld	a4, %pcrel_lo(.Lpcrel_hi0)(a3)
	add	a3, a2, a0
	zext.b	a1, a1
	mul	a5, a1, a4
	li	a6, 7
	mv	a4, a0
	bltu	a3, a0, .LBB3_4
.LBB3_1:
	bgeu	a6, a2, .LBB3_4
	sd	a5, 0(a4)
	addi	a4, a4, 8
	addi	a2, a2, -8
	bgeu	a3, a4, .LBB3_1
	j	.LBB3_4
.LBB3_3:
	sb	a1, 0(a4)
	addi	a4, a4, 1
.LBB3_4:
	bltu	a4, a3, .LBB3_3
	ret
.Lfunc_end3:
	.size	memset, .Lfunc_end3-memset
	.cfi_endproc
	.section	.text.strlen,"ax",@progbits
	.weak	strlen
	.p2align	1
	.type	strlen,@function
strlen:
.Lfunc_begin4:
	.cfi_startproc
	
	mv	a2, a0
.LBB4_1:
	mv	a1, a2
	lbu	a2, 0(a2)
	zext.b	a3, a2
	addi	a2, a1, 1
	bnez	a3, .LBB4_1
	sub	a0, a1, a0
	ret
.Lfunc_end4:
	.size	strlen, .Lfunc_end4-strlen
	.cfi_endproc
	.section	.text.memcmp,"ax",@progbits
	.weak	memcmp
	.p2align	1
	.type	memcmp,@function
memcmp:
.Lfunc_begin5:
	.cfi_startproc
	
	tail	bcmp
.Lfunc_end5:
	.size	memcmp, .Lfunc_end5-memcmp
	.cfi_endproc
	.section	".note.GNU-stack","",@progbits
