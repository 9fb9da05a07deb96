	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * No note: LoongArch has no landing pads.
 */
	.section	.text._ZN8piestart7product7program5abortE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product7program5abortE,@function
_ZN8piestart7product7program5abortE:
	.cfi_startproc
	ori	$a7, $zero, 94
	move	$a1, $zero
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
.LBB0_1:
	ori	$a0, $zero, 134
	syscall	0
	st.b	$zero, $zero, 0
	b	.LBB0_1
.Lfunc_end0:
	.size	_ZN8piestart7product7program5abortE, .Lfunc_end0-_ZN8piestart7product7program5abortE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support5abortE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product7support5abortE,@function
_ZN8piestart7product7support5abortE:
	.cfi_startproc
	addi.d	$sp, $sp, -16
	.cfi_def_cfa_offset 16
	st.d	$ra, $sp, 8
	.cfi_offset 1, -8
	pcalau12i	$a0, %pc_hi20(.Lanon.0.0)
	addi.d	$a1, $a0, %pc_lo12(.Lanon.0.0)
	ori	$a7, $zero, 64
	ori	$a0, $zero, 2
	ori	$a2, $zero, 34
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	ori	$a7, $zero, 172
	move	$a0, $zero
	move	$a1, $zero
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	ori	$a7, $zero, 129
	ori	$a1, $zero, 6
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	pcaddu18i	$ra, %call36(_ZN8piestart7product7program5abortE)
	jirl	$ra, $ra, 0
.Lfunc_end1:
	.size	_ZN8piestart7product7support5abortE, .Lfunc_end1-_ZN8piestart7product7support5abortE
	.cfi_endproc
	.section	.text.__stack_chk_fail,"ax",@progbits
	.weak	__stack_chk_fail
	.p2align	2
	.type	__stack_chk_fail,@function
__stack_chk_fail:
	.cfi_startproc
	
	addi.d	$sp, $sp, -16
	.cfi_def_cfa_offset 16
	st.d	$ra, $sp, 8
	.cfi_offset 1, -8
	pcaddu18i	$ra, %call36(_ZN8piestart7product7support5abortE)
	jirl	$ra, $ra, 0
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
	.space	8
	.size	__stack_chk_guard, 8
	.ident	"rustc version 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)"
	.section	".note.GNU-stack","",@progbits
