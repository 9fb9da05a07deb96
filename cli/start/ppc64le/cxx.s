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
	.section	.text._ZN8piestart7product7support3cxx3keyE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product7support3cxx3keyE,@function
_ZN8piestart7product7support3cxx3keyE:
.Lfunc_begin1:
	.cfi_startproc
.Lfunc_gep1:
	addis 2, 12, .TOC.-.Lfunc_gep1@ha
	addi 2, 2, .TOC.-.Lfunc_gep1@l
.Lfunc_lep1:
	.localentry	_ZN8piestart7product7support3cxx3keyE, .Lfunc_lep1-.Lfunc_gep1
	addis 3, 2, .LC0@toc@ha
	ld 3, .LC0@toc@l(3)
	ld 4, 0(3)
	cmpldi	4, 0
	ld 5, 24(3)
	addi 3, 3, 8
	addi 5, 5, 8
	iseleq	3, 5, 3
	ld 3, 0(3)
	blr
	.long	0
	.quad	0
.Lfunc_end1:
	.size	_ZN8piestart7product7support3cxx3keyE, .Lfunc_end1-.Lfunc_begin1
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4Held3newE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product7support3cxx4Held3newE,@function
_ZN8piestart7product7support3cxx4Held3newE:
.Lfunc_begin2:
	.cfi_startproc
.Lfunc_gep2:
	addis 2, 12, .TOC.-.Lfunc_gep2@ha
	addi 2, 2, .TOC.-.Lfunc_gep2@l
.Lfunc_lep2:
	.localentry	_ZN8piestart7product7support3cxx4Held3newE, .Lfunc_lep2-.Lfunc_gep2
	addis 3, 2, _ZN8piestart7product7support3cxx4LOCKE@toc@ha
	li 4, 1
	addi 3, 3, _ZN8piestart7product7support3cxx4LOCKE@toc@l
.LBB2_1:
	lbarx 5, 0, 3
	stbcx. 4, 0, 3
	bne-	0, .LBB2_1
	cmplwi	5, 0
	lwsync
	beqlr	0
	b .LBB2_1
	.long	0
	.quad	0
.Lfunc_end2:
	.size	_ZN8piestart7product7support3cxx4Held3newE, .Lfunc_end2-.Lfunc_begin2
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4List3popE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product7support3cxx4List3popE,@function
_ZN8piestart7product7support3cxx4List3popE:
.Lfunc_begin3:
	.cfi_startproc
.Lfunc_gep3:
	addis 2, 12, .TOC.-.Lfunc_gep3@ha
	addi 2, 2, .TOC.-.Lfunc_gep3@l
.Lfunc_lep3:
	.localentry	_ZN8piestart7product7support3cxx4List3popE, .Lfunc_lep3-.Lfunc_gep3
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
	std 0, 80(1)
	mr	29, 4
	mr	30, 3
	bl _ZN8piestart7product7support3cxx4Held3newE
	addi 4, 29, 528
	ld 3, 0(4)
	cmpldi	3, 0
	iseleq	3, 29, 3
.LBB3_1:
	addi 5, 3, 8
	ld 6, 0(5)
	cmpldi	6, 0
	bne	0, .LBB3_4
	ld 3, 0(3)
	cmpldi	3, 0
	beq	0, .LBB3_5
	std 3, 0(4)
	b .LBB3_1
.LBB3_4:
	ld 4, 0(5)
	addi 4, 4, -1
	std 4, 0(5)
	sldi 6, 4, 4
	add 29, 3, 6
	addi 3, 29, 16
	ld 3, 0(3)
	rotldi	28, 3, 47
	bl _ZN8piestart7product7support3cxx3keyE
	xor 3, 3, 28
	addi 4, 29, 24
	ld 4, 0(4)
	std 4, 16(30)
	std 3, 8(30)
	li 3, 1
	b .LBB3_6
.LBB3_5:
	li 3, 0
.LBB3_6:
	std 3, 0(30)
	addis 3, 2, _ZN8piestart7product7support3cxx4LOCKE@toc@ha
	li 4, 0
	lwsync
	stb 4, _ZN8piestart7product7support3cxx4LOCKE@toc@l(3)
	addi 1, 1, 64
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	mtlr 0
	blr
	.long	0
	.quad	0
.Lfunc_end3:
	.size	_ZN8piestart7product7support3cxx4List3popE, .Lfunc_end3-.Lfunc_begin3
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4List4pushE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product7support3cxx4List4pushE,@function
_ZN8piestart7product7support3cxx4List4pushE:
.Lfunc_begin4:
	.cfi_startproc
.Lfunc_gep4:
	addis 2, 12, .TOC.-.Lfunc_gep4@ha
	addi 2, 2, .TOC.-.Lfunc_gep4@l
.Lfunc_lep4:
	.localentry	_ZN8piestart7product7support3cxx4List4pushE, .Lfunc_lep4-.Lfunc_gep4
	mflr 0
	.cfi_def_cfa_offset 96
	.cfi_offset lr, 16
	.cfi_offset r25, -56
	.cfi_offset r26, -48
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 25, -56(1)
	std 26, -48(1)
	std 27, -40(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -96(1)
	std 0, 112(1)
	mr	30, 5
	mr	29, 4
	mr	28, 3
	bl _ZN8piestart7product7support3cxx4Held3newE
	addi 26, 28, 528
	ld 3, 0(26)
	cmpldi	3, 0
	li 4, 32
	iseleq	27, 28, 3
	li 3, 4095
	cmpld	27, 28
	addi 28, 27, 8
	iseleq	3, 4, 3
	ld 4, 0(28)
	cmpld	4, 3
	bne	0, .LBB4_3
	li 0, 90
	li 3, 0
	lis 4, 1
	li 5, 3
	li 6, 34
	li 7, -1
	li 8, 0
	sc
	bnu+ 0, .Ltmp1
	neg 3, 3
.Ltmp1:
	li 5, -4096
	cmpld	3, 5
	li 4, -1
	bgt	0, .LBB4_4
	std 27, 0(3)
	addi 28, 3, 8
	mr	27, 3
	std 3, 0(26)
.LBB4_3:
	ld 26, 0(28)
	sldi 3, 26, 4
	add 27, 27, 3
	addi 25, 27, 16
	bl _ZN8piestart7product7support3cxx3keyE
	xor 3, 3, 29
	li 4, 0
	rotldi	3, 3, 17
	std 3, 0(25)
	addi 3, 27, 24
	std 30, 0(3)
	addi 3, 26, 1
	std 3, 0(28)
.LBB4_4:
	lwsync
	addis 3, 2, _ZN8piestart7product7support3cxx4LOCKE@toc@ha
	li 5, 0
	stb 5, _ZN8piestart7product7support3cxx4LOCKE@toc@l(3)
	mr	3, 4
	addi 1, 1, 96
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	ld 26, -48(1)
	ld 25, -56(1)
	mtlr 0
	blr
	.long	0
	.quad	0
.Lfunc_end4:
	.size	_ZN8piestart7product7support3cxx4List4pushE, .Lfunc_end4-.Lfunc_begin4
	.cfi_endproc
	.section	.text._ZN8piestart7product7support5abortE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product7support5abortE,@function
_ZN8piestart7product7support5abortE:
.Lfunc_begin5:
	.cfi_startproc
.Lfunc_gep5:
	addis 2, 12, .TOC.-.Lfunc_gep5@ha
	addi 2, 2, .TOC.-.Lfunc_gep5@l
.Lfunc_lep5:
	.localentry	_ZN8piestart7product7support5abortE, .Lfunc_lep5-.Lfunc_gep5
	mflr 0
	stdu 1, -32(1)
	std 0, 48(1)
	.cfi_def_cfa_offset 32
	.cfi_offset lr, 16
	mr	5, 4
	mr	4, 3
	li 0, 4
	li 3, 2
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp2
	neg 3, 3
.Ltmp2:
	li 0, 20
	li 3, 0
	li 4, 0
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp3
	neg 3, 3
.Ltmp3:
	li 0, 37
	li 4, 6
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp4
	neg 3, 3
.Ltmp4:
	bl _ZN8piestart7product7program5abortE
	.long	0
	.quad	0
.Lfunc_end5:
	.size	_ZN8piestart7product7support5abortE, .Lfunc_end5-.Lfunc_begin5
	.cfi_endproc
	.section	.text._ZdlPv,"ax",@progbits
	.weak	_ZdlPv
	.p2align	2
	.type	_ZdlPv,@function
_ZdlPv:
.Lfunc_begin6:
	.cfi_startproc
	
.Lfunc_gep6:
	addis 2, 12, .TOC.-.Lfunc_gep6@ha
	addi 2, 2, .TOC.-.Lfunc_gep6@l
.Lfunc_lep6:
	.localentry	_ZdlPv, .Lfunc_lep6-.Lfunc_gep6
	mflr 0
	stdu 1, -32(1)
	std 0, 48(1)
	.cfi_def_cfa_offset 32
	.cfi_offset lr, 16
	addis 3, 2, .L_MergedGlobals.1@toc@ha
	li 4, 68
	addi 3, 3, .L_MergedGlobals.1@toc@l
	addi 3, 3, 81
	bl _ZN8piestart7product7support5abortE
	.long	0
	.quad	0
.Lfunc_end6:
	.size	_ZdlPv, .Lfunc_end6-.Lfunc_begin6
	.cfi_endproc
	.section	.text._ZdlPvm,"ax",@progbits
	.weak	_ZdlPvm
	.p2align	2
	.type	_ZdlPvm,@function
_ZdlPvm:
.Lfunc_begin7:
	.cfi_startproc
	
.Lfunc_gep7:
	addis 2, 12, .TOC.-.Lfunc_gep7@ha
	addi 2, 2, .TOC.-.Lfunc_gep7@l
.Lfunc_lep7:
	.localentry	_ZdlPvm, .Lfunc_lep7-.Lfunc_gep7
	mflr 0
	stdu 1, -32(1)
	std 2, 24(1)
	std 0, 48(1)
	.cfi_def_cfa_offset 32
	.cfi_offset lr, 16
	.weak	_ZdlPv
	.section	.toc,"aw",@progbits
.Ltmp5:
	.p2align	3, 0x0
	.quad	_ZdlPv
	.section	.text._ZdlPvm,"ax",@progbits
	addis 12, 2, .Ltmp5@toc@ha
	ld 12, .Ltmp5@toc@l(12)
	mtctr 12
	bctrl
	ld 2, 24(1)
	addi 1, 1, 32
	ld 0, 16(1)
	mtlr 0
	blr
	.long	0
	.quad	0
.Lfunc_end7:
	.size	_ZdlPvm, .Lfunc_end7-.Lfunc_begin7
	.cfi_endproc
	.section	.text.__cxa_atexit,"ax",@progbits
	.weak	__cxa_atexit
	.p2align	2
	.type	__cxa_atexit,@function
__cxa_atexit:
.Lfunc_begin8:
	.cfi_startproc
	
.Lfunc_gep8:
	addis 2, 12, .TOC.-.Lfunc_gep8@ha
	addi 2, 2, .TOC.-.Lfunc_gep8@l
.Lfunc_lep8:
	.localentry	__cxa_atexit, .Lfunc_lep8-.Lfunc_gep8
	mflr 0
	stdu 1, -32(1)
	std 0, 48(1)
	.cfi_def_cfa_offset 32
	.cfi_offset lr, 16
	mr	5, 4
	mr	4, 3
	addis 3, 2, .L_MergedGlobals@toc@ha
	addi 3, 3, .L_MergedGlobals@toc@l
	addi 3, 3, 536
	bl _ZN8piestart7product7support3cxx4List4pushE
	extsw 3, 3
	addi 1, 1, 32
	ld 0, 16(1)
	mtlr 0
	blr
	.long	0
	.quad	0
.Lfunc_end8:
	.size	__cxa_atexit, .Lfunc_end8-.Lfunc_begin8
	.cfi_endproc
	.section	.text.__cxa_deleted_virtual,"ax",@progbits
	.weak	__cxa_deleted_virtual
	.p2align	2
	.type	__cxa_deleted_virtual,@function
__cxa_deleted_virtual:
.Lfunc_begin9:
	.cfi_startproc
	
.Lfunc_gep9:
	addis 2, 12, .TOC.-.Lfunc_gep9@ha
	addi 2, 2, .TOC.-.Lfunc_gep9@l
.Lfunc_lep9:
	.localentry	__cxa_deleted_virtual, .Lfunc_lep9-.Lfunc_gep9
	mflr 0
	stdu 1, -32(1)
	std 0, 48(1)
	.cfi_def_cfa_offset 32
	.cfi_offset lr, 16
	addis 3, 2, .L_MergedGlobals.1@toc@ha
	li 4, 42
	addi 3, 3, .L_MergedGlobals.1@toc@l
	addi 3, 3, 39
	bl _ZN8piestart7product7support5abortE
	.long	0
	.quad	0
.Lfunc_end9:
	.size	__cxa_deleted_virtual, .Lfunc_end9-.Lfunc_begin9
	.cfi_endproc
	.section	.text.__cxa_guard_abort,"ax",@progbits
	.weak	__cxa_guard_abort
	.p2align	2
	.type	__cxa_guard_abort,@function
__cxa_guard_abort:
.Lfunc_begin10:
	.cfi_startproc
	
	lwsync
	li 4, 0
	stb 4, 1(3)
	blr
	.long	0
	.quad	0
.Lfunc_end10:
	.size	__cxa_guard_abort, .Lfunc_end10-.Lfunc_begin10
	.cfi_endproc
	.section	.text.__cxa_guard_acquire,"ax",@progbits
	.weak	__cxa_guard_acquire
	.p2align	2
	.type	__cxa_guard_acquire,@function
__cxa_guard_acquire:
.Lfunc_begin11:
	.cfi_startproc
	
	mr	4, 3
	addi 5, 3, 1
	li 6, 1
	li 3, 0
.LBB11_1:
	lbz 7, 0(4)
	cmpd 7, 7, 7
	cmplwi	7, 0
	bne- 7, .+4
	isync
	bnelr	0
.LBB11_2:
	lbarx 7, 0, 5
	stbcx. 6, 0, 5
	bne-	0, .LBB11_2
	cmplwi	7, 0
	lwsync
	bne	0, .LBB11_1
	lbz 7, 0(4)
	cmpd 7, 7, 7
	cmplwi	7, 0
	bne- 7, .+4
	isync
	beq	0, .LBB11_6
	lwsync
	stb 3, 1(4)
	b .LBB11_1
.LBB11_6:
	li 3, 1
	blr
	.long	0
	.quad	0
.Lfunc_end11:
	.size	__cxa_guard_acquire, .Lfunc_end11-.Lfunc_begin11
	.cfi_endproc
	.section	.text.__cxa_guard_release,"ax",@progbits
	.weak	__cxa_guard_release
	.p2align	2
	.type	__cxa_guard_release,@function
__cxa_guard_release:
.Lfunc_begin12:
	.cfi_startproc
	
	li 4, 1
	lwsync
	stb 4, 0(3)
	li 4, 0
	lwsync
	stb 4, 1(3)
	blr
	.long	0
	.quad	0
.Lfunc_end12:
	.size	__cxa_guard_release, .Lfunc_end12-.Lfunc_begin12
	.cfi_endproc
	.section	.text.__cxa_pure_virtual,"ax",@progbits
	.weak	__cxa_pure_virtual
	.p2align	2
	.type	__cxa_pure_virtual,@function
__cxa_pure_virtual:
.Lfunc_begin13:
	.cfi_startproc
	
.Lfunc_gep13:
	addis 2, 12, .TOC.-.Lfunc_gep13@ha
	addi 2, 2, .TOC.-.Lfunc_gep13@l
.Lfunc_lep13:
	.localentry	__cxa_pure_virtual, .Lfunc_lep13-.Lfunc_gep13
	mflr 0
	stdu 1, -32(1)
	std 0, 48(1)
	.cfi_def_cfa_offset 32
	.cfi_offset lr, 16
	addis 3, 2, .L_MergedGlobals.1@toc@ha
	li 4, 39
	addi 3, 3, .L_MergedGlobals.1@toc@l
	bl _ZN8piestart7product7support5abortE
	.long	0
	.quad	0
.Lfunc_end13:
	.size	__cxa_pure_virtual, .Lfunc_end13-.Lfunc_begin13
	.cfi_endproc
	.section	.text.__cxa_thread_atexit,"ax",@progbits
	.weak	__cxa_thread_atexit
	.p2align	2
	.type	__cxa_thread_atexit,@function
__cxa_thread_atexit:
.Lfunc_begin14:
	.cfi_startproc
	
.Lfunc_gep14:
	addis 2, 12, .TOC.-.Lfunc_gep14@ha
	addi 2, 2, .TOC.-.Lfunc_gep14@l
.Lfunc_lep14:
	.localentry	__cxa_thread_atexit, .Lfunc_lep14-.Lfunc_gep14
	mflr 0
	stdu 1, -32(1)
	std 0, 48(1)
	.cfi_def_cfa_offset 32
	.cfi_offset lr, 16
	mr	5, 4
	mr	4, 3
	addis 3, 2, .L_MergedGlobals@toc@ha
	addi 3, 3, .L_MergedGlobals@toc@l
	bl _ZN8piestart7product7support3cxx4List4pushE
	extsw 3, 3
	addi 1, 1, 32
	ld 0, 16(1)
	mtlr 0
	blr
	.long	0
	.quad	0
.Lfunc_end14:
	.size	__cxa_thread_atexit, .Lfunc_end14-.Lfunc_begin14
	.cfi_endproc
	.section	.text.__piestart_at_exit,"ax",@progbits
	.globl	__piestart_at_exit
	.p2align	2
	.type	__piestart_at_exit,@function
__piestart_at_exit:
.Lfunc_begin15:
	.cfi_startproc
	
.Lfunc_gep15:
	addis 2, 12, .TOC.-.Lfunc_gep15@ha
	addi 2, 2, .TOC.-.Lfunc_gep15@l
.Lfunc_lep15:
	.localentry	__piestart_at_exit, .Lfunc_lep15-.Lfunc_gep15
	mflr 0
	.cfi_def_cfa_offset 128
	.cfi_offset lr, 16
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 27, -40(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -128(1)
	addis 3, 2, .L_MergedGlobals@toc@ha
	addi 29, 1, 64
	addi 28, 1, 32
	std 2, 24(1)
	std 0, 144(1)
	addi 30, 3, .L_MergedGlobals@toc@l
	addi 27, 30, 536
.LBB15_1:
	mr	3, 29
	mr	4, 30
	bl _ZN8piestart7product7support3cxx4List3popE
	ld 3, 64(1)
	cmpldi	3, 1
	bne	0, .LBB15_3
	lxvd2x 0, 0, 29
	ld 3, 80(1)
	std 3, 48(1)
	stxvd2x 0, 0, 28
	b .LBB15_4
.LBB15_3:
	mr	3, 28
	mr	4, 27
	bl _ZN8piestart7product7support3cxx4List3popE
.LBB15_4:
	ld 3, 32(1)
	cmpldi	3, 1
	bne	0, .LBB15_6
	ld 12, 40(1)
	ld 3, 48(1)
	mtctr 12
	bctrl
	ld 2, 24(1)
	b .LBB15_1
.LBB15_6:
	addi 1, 1, 128
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	mtlr 0
	blr
	.long	0
	.quad	0
.Lfunc_end15:
	.size	__piestart_at_exit, .Lfunc_end15-.Lfunc_begin15
	.cfi_endproc
	.section	.text.abort,"ax",@progbits
	.weak	abort
	.p2align	2
	.type	abort,@function
abort:
.Lfunc_begin16:
	.cfi_startproc
	
.Lfunc_gep16:
	addis 2, 12, .TOC.-.Lfunc_gep16@ha
	addi 2, 2, .TOC.-.Lfunc_gep16@l
.Lfunc_lep16:
	.localentry	abort, .Lfunc_lep16-.Lfunc_gep16
	mflr 0
	stdu 1, -32(1)
	std 0, 48(1)
	.cfi_def_cfa_offset 32
	.cfi_offset lr, 16
	li 3, 1
	li 4, 0
	bl _ZN8piestart7product7support5abortE
	.long	0
	.quad	0
.Lfunc_end16:
	.size	abort, .Lfunc_end16-.Lfunc_begin16
	.cfi_endproc
	.section	.text.atexit,"ax",@progbits
	.weak	atexit
	.p2align	2
	.type	atexit,@function
atexit:
.Lfunc_begin17:
	.cfi_startproc
	
.Lfunc_gep17:
	addis 2, 12, .TOC.-.Lfunc_gep17@ha
	addi 2, 2, .TOC.-.Lfunc_gep17@l
.Lfunc_lep17:
	.localentry	atexit, .Lfunc_lep17-.Lfunc_gep17
	mflr 0
	stdu 1, -32(1)
	std 0, 48(1)
	.cfi_def_cfa_offset 32
	.cfi_offset lr, 16
	mr	4, 3
	addis 3, 2, .L_MergedGlobals@toc@ha
	li 5, 0
	addi 3, 3, .L_MergedGlobals@toc@l
	addi 3, 3, 536
	bl _ZN8piestart7product7support3cxx4List4pushE
	extsw 3, 3
	addi 1, 1, 32
	ld 0, 16(1)
	mtlr 0
	blr
	.long	0
	.quad	0
.Lfunc_end17:
	.size	atexit, .Lfunc_end17-.Lfunc_begin17
	.cfi_endproc
	.type	_ZN8piestart7product7support3cxx4LOCKE,@object
	.section	.bss._ZN8piestart7product7support3cxx4LOCKE,"aw",@nobits
_ZN8piestart7product7support3cxx4LOCKE:
	.space	1
	.size	_ZN8piestart7product7support3cxx4LOCKE, 1
	.type	__dso_handle,@object
	.section	.data.rel.ro.piestart.handle,"aw",@progbits
	.weak	__dso_handle
	.p2align	3, 0x0
__dso_handle:
	.space	8
	.size	__dso_handle, 8
	.type	.L_MergedGlobals,@object
	.section	.bss..L_MergedGlobals,"aw",@nobits
	.p2align	3, 0x0
.L_MergedGlobals:
	.space	1072
	.size	.L_MergedGlobals, 1072
	.type	.L_MergedGlobals.1,@object
	.section	.text.piestart,"ax",@progbits
.L_MergedGlobals.1:
	.ascii	"piestart: pure virtual function called\n"
	.ascii	"piestart: deleted virtual function called\n"
	.ascii	"piestart: operator delete is missing; define it beside operator new\n"
	.size	.L_MergedGlobals.1, 149
_ZN8piestart7product7support3cxx6THREADE = .L_MergedGlobals
	.size	_ZN8piestart7product7support3cxx6THREADE, 536
_ZN8piestart7product7support3cxx7PROCESSE = .L_MergedGlobals+536
	.size	_ZN8piestart7product7support3cxx7PROCESSE, 536
.Lanon.0.2 = .L_MergedGlobals.1
	.size	.Lanon.0.2, 39
.Lanon.0.1 = .L_MergedGlobals.1+39
	.size	.Lanon.0.1, 42
.Lanon.0.0 = .L_MergedGlobals.1+81
	.size	.Lanon.0.0, 68
	.section	".note.GNU-stack","",@progbits
	.section	.toc,"aw",@progbits
.LC0:
	.tc __piestart_told[TC],__piestart_told
