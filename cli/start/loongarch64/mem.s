	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * No note: LoongArch has no landing pads.
 */
	.section	.text.bcmp,"ax",@progbits
	.weak	bcmp
	.p2align	2
	.type	bcmp,@function
bcmp:
	.cfi_startproc
	
.LBB0_1:
	beqz	$a2, .LBB0_4
	ld.bu	$a3, $a0, 0
	ld.bu	$a4, $a1, 0
	andi	$a3, $a3, 255
	andi	$a4, $a4, 255
	addi.d	$a1, $a1, 1
	addi.d	$a0, $a0, 1
	addi.d	$a2, $a2, -1
	beq	$a3, $a4, .LBB0_1
	sub.d	$a0, $a3, $a4
	ret
.LBB0_4:
	move	$a0, $zero
	ret
.Lfunc_end0:
	.size	bcmp, .Lfunc_end0-bcmp
	.cfi_endproc
	.section	.text.memcpy,"ax",@progbits
	.weak	memcpy
	.p2align	2
	.type	memcpy,@function
memcpy:
	.cfi_startproc
	
	add.d	$a3, $a2, $a0
	ori	$a5, $zero, 7
	move	$a4, $a0
	bltu	$a3, $a4, .LBB1_3
.LBB1_1:
	bgeu	$a5, $a2, .LBB1_3
	ld.d	$a6, $a1, 0
	st.d	$a6, $a4, 0
	addi.d	$a4, $a4, 8
	addi.d	$a1, $a1, 8
	addi.d	$a2, $a2, -8
	bgeu	$a3, $a4, .LBB1_1
.LBB1_3:
	move	$a2, $zero
.LBB1_4:
	add.d	$a5, $a4, $a2
	bgeu	$a5, $a3, .LBB1_6
	add.d	$a6, $a1, $a2
	ld.bu	$a6, $a6, 0
	andi	$a6, $a6, 255
	st.b	$a6, $a5, 0
	addi.d	$a2, $a2, 1
	b	.LBB1_4
.LBB1_6:
	ret
.Lfunc_end1:
	.size	memcpy, .Lfunc_end1-memcpy
	.cfi_endproc
	.section	.text.memmove,"ax",@progbits
	.weak	memmove
	.p2align	2
	.type	memmove,@function
memmove:
	.cfi_startproc
	
	sub.d	$a3, $a0, $a1
	bgeu	$a3, $a2, .LBB2_6
	addi.d	$a3, $a1, -8
	addi.d	$a4, $a0, -8
	ori	$a5, $zero, 7
	bgeu	$a5, $a2, .LBB2_3
.LBB2_2:
	add.d	$a6, $a3, $a2
	ld.d	$a6, $a6, 0
	add.d	$a7, $a4, $a2
	st.d	$a6, $a7, 0
	addi.d	$a2, $a2, -8
	bltu	$a5, $a2, .LBB2_2
.LBB2_3:
	addi.d	$a1, $a1, -1
	addi.d	$a3, $a0, -1
	beqz	$a2, .LBB2_5
.LBB2_4:
	add.d	$a4, $a1, $a2
	ld.bu	$a4, $a4, 0
	add.d	$a5, $a3, $a2
	andi	$a4, $a4, 255
	st.b	$a4, $a5, 0
	addi.d	$a2, $a2, -1
	bnez	$a2, .LBB2_4
.LBB2_5:
	ret
.LBB2_6:
	add.d	$a3, $a2, $a0
	ori	$a5, $zero, 7
	move	$a4, $a0
	bltu	$a3, $a4, .LBB2_9
.LBB2_7:
	bgeu	$a5, $a2, .LBB2_9
	ld.d	$a6, $a1, 0
	st.d	$a6, $a4, 0
	addi.d	$a4, $a4, 8
	addi.d	$a1, $a1, 8
	addi.d	$a2, $a2, -8
	bgeu	$a3, $a4, .LBB2_7
.LBB2_9:
	move	$a2, $zero
.LBB2_10:
	add.d	$a5, $a4, $a2
	bgeu	$a5, $a3, .LBB2_5
	add.d	$a6, $a1, $a2
	ld.bu	$a6, $a6, 0
	andi	$a6, $a6, 255
	st.b	$a6, $a5, 0
	addi.d	$a2, $a2, 1
	b	.LBB2_10
.Lfunc_end2:
	.size	memmove, .Lfunc_end2-memmove
	.cfi_endproc
	.section	.text.memset,"ax",@progbits
	.weak	memset
	.p2align	2
	.type	memset,@function
memset:
	.cfi_startproc
	
	add.d	$a3, $a2, $a0
	andi	$a1, $a1, 255
	lu12i.w	$a4, 4112
	ori	$a4, $a4, 257
	bstrins.d	$a4, $a4, 56, 32
	mul.d	$a5, $a1, $a4
	ori	$a6, $zero, 7
	move	$a4, $a0
	bltu	$a3, $a4, .LBB3_4
.LBB3_1:
	bgeu	$a6, $a2, .LBB3_4
	st.d	$a5, $a4, 0
	addi.d	$a4, $a4, 8
	addi.d	$a2, $a2, -8
	bgeu	$a3, $a4, .LBB3_1
	b	.LBB3_4
.LBB3_3:
	st.b	$a1, $a4, 0
	addi.d	$a4, $a4, 1
.LBB3_4:
	bltu	$a4, $a3, .LBB3_3
	ret
.Lfunc_end3:
	.size	memset, .Lfunc_end3-memset
	.cfi_endproc
	.section	.text.strlen,"ax",@progbits
	.weak	strlen
	.p2align	2
	.type	strlen,@function
strlen:
	.cfi_startproc
	
	move	$a2, $a0
.LBB4_1:
	move	$a1, $a2
	ld.bu	$a2, $a2, 0
	andi	$a3, $a2, 255
	addi.d	$a2, $a1, 1
	bnez	$a3, .LBB4_1
	sub.d	$a0, $a1, $a0
	ret
.Lfunc_end4:
	.size	strlen, .Lfunc_end4-strlen
	.cfi_endproc
	.section	.text.memcmp,"ax",@progbits
	.weak	memcmp
	.p2align	2
	.type	memcmp,@function
memcmp:
	.cfi_startproc
	
	pcaddu18i	$t8, %call36(bcmp)
	jr	$t8
.Lfunc_end5:
	.size	memcmp, .Lfunc_end5-memcmp
	.cfi_endproc
	.ident	"rustc version 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)"
	.section	".note.GNU-stack","",@progbits
