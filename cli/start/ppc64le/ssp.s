	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * No note: the machine has no landing pads. The psABI's version, which kernels and linkers ask for:
 */
	.abiversion 2
	.abiversion 2
	.section	.text._ZN8piestart7product7program5abortE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product7program5abortE,@function
_ZN8piestart7product7program5abortE:
.Lfunc_begin0:
	.cfi_startproc
	std 30, -16(1)
	li 30, 0
.LBB0_1:
	li 0, 234
	li 3, 134
	li 4, 0
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp0
	neg 3, 3
.Ltmp0:
	stb 30, 0(30)
	b .LBB0_1
	.long	0
	.quad	0
.Lfunc_end0:
	.size	_ZN8piestart7product7program5abortE, .Lfunc_end0-.Lfunc_begin0
	.cfi_endproc
	.section	.text._ZN8piestart7product7support5abortE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product7support5abortE,@function
_ZN8piestart7product7support5abortE:
.Lfunc_begin1:
	.cfi_startproc
.Lfunc_gep1:
	addis 2, 12, .TOC.-.Lfunc_gep1@ha
	addi 2, 2, .TOC.-.Lfunc_gep1@l
.Lfunc_lep1:
	.localentry	_ZN8piestart7product7support5abortE, .Lfunc_lep1-.Lfunc_gep1
	mflr 0
	stdu 1, -32(1)
	std 0, 48(1)
	.cfi_def_cfa_offset 32
	.cfi_offset lr, 16
	addis 3, 2, .Lanon.0.0@toc@ha
	li 0, 4
	li 5, 34
	li 6, 0
	li 7, 0
	li 8, 0
	addi 4, 3, .Lanon.0.0@toc@l
	li 3, 2
	sc
	bnu+ 0, .Ltmp1
	neg 3, 3
.Ltmp1:
	li 0, 20
	li 3, 0
	li 4, 0
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp2
	neg 3, 3
.Ltmp2:
	li 0, 37
	li 4, 6
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp3
	neg 3, 3
.Ltmp3:
	bl _ZN8piestart7product7program5abortE
	.long	0
	.quad	0
.Lfunc_end1:
	.size	_ZN8piestart7product7support5abortE, .Lfunc_end1-.Lfunc_begin1
	.cfi_endproc
	.section	.text.__stack_chk_fail,"ax",@progbits
	.weak	__stack_chk_fail
	.p2align	2
	.type	__stack_chk_fail,@function
__stack_chk_fail:
.Lfunc_begin2:
	.cfi_startproc
	
.Lfunc_gep2:
	addis 2, 12, .TOC.-.Lfunc_gep2@ha
	addi 2, 2, .TOC.-.Lfunc_gep2@l
.Lfunc_lep2:
	.localentry	__stack_chk_fail, .Lfunc_lep2-.Lfunc_gep2
	mflr 0
	stdu 1, -32(1)
	std 0, 48(1)
	.cfi_def_cfa_offset 32
	.cfi_offset lr, 16
	bl _ZN8piestart7product7support5abortE
	.long	0
	.quad	0
.Lfunc_end2:
	.size	__stack_chk_fail, .Lfunc_end2-.Lfunc_begin2
	.cfi_endproc
	.type	.Lanon.0.0,@object
	.section	.text.piestart,"ax",@progbits
.Lanon.0.0:
	.ascii	"piestart: stack smashing detected\n"
	.size	.Lanon.0.0, 34
	.type	__stack_chk_guard,@object
	.section	.data.rel.ro.piestart.guard,"aw",@progbits
	.weak	__stack_chk_guard
	.p2align	3, 0x0
__stack_chk_guard:
	.space	8
	.size	__stack_chk_guard, 8
	.section	".note.GNU-stack","",@progbits
