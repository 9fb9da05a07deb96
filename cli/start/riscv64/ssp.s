	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * No note: compilers do not yet write landing pads for RISC-V (Zicfilp), so no program has any.
 */

/* Linkers need not shorten anything here, and LLD before 15 cannot. */
	.option	norelax
	.section	.text._ZN8piestart7product7program5abortE,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart7product7program5abortE,@function
_ZN8piestart7product7program5abortE:
.Lfunc_begin0:
	.cfi_startproc
	li	a1, 0
	li	a7, 94
.LBB0_1:
	li	a0, 134
	mv	a2, a1
	mv	a3, a1
	mv	a4, a1
	mv	a5, a1
	ecall
	sb	a1, 0(a1)
	j	.LBB0_1
.Lfunc_end0:
	.size	_ZN8piestart7product7program5abortE, .Lfunc_end0-_ZN8piestart7product7program5abortE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support5abortE,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart7product7support5abortE,@function
_ZN8piestart7product7support5abortE:
.Lfunc_begin1:
	.cfi_startproc
	addi	sp, sp, -16
	.cfi_def_cfa_offset 16
	sd	ra, 8(sp)
	.cfi_offset ra, -8
	li	a3, 0
	li	a4, 0
	li	a5, 0
.Lpcrel_hi0:
	auipc	a1, %pcrel_hi(.Lanon.0.0)
	li	a7, 64
	li	a0, 2
	addi	a1, a1, %pcrel_lo(.Lpcrel_hi0)
	li	a2, 34
	ecall
	li	a7, 172
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	li	a0, 0
	li	a1, 0
	ecall
	li	a7, 129
	li	a1, 6
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	call	_ZN8piestart7product7program5abortE
.Lfunc_end1:
	.size	_ZN8piestart7product7support5abortE, .Lfunc_end1-_ZN8piestart7product7support5abortE
	.cfi_endproc
	.section	.text.__stack_chk_fail,"ax",@progbits
	.weak	__stack_chk_fail
	.p2align	1
	.type	__stack_chk_fail,@function
__stack_chk_fail:
.Lfunc_begin2:
	.cfi_startproc
	
	addi	sp, sp, -16
	.cfi_def_cfa_offset 16
	sd	ra, 8(sp)
	.cfi_offset ra, -8
	call	_ZN8piestart7product7support5abortE
.Lfunc_end2:
	.size	__stack_chk_fail, .Lfunc_end2-__stack_chk_fail
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
	.zero	8
	.size	__stack_chk_guard, 8
	.section	".note.GNU-stack","",@progbits
