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
	.section	.text._ZN8piestart7product7support3cxx3keyE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product7support3cxx3keyE,@function
_ZN8piestart7product7support3cxx3keyE:
	.cfi_startproc
	pcalau12i	$a0, %got_pc_hi20(__piestart_told)
	ld.d	$a0, $a0, %got_pc_lo12(__piestart_told)
	ld.d	$a1, $a0, 0
	ld.d	$a2, $a0, 24
	sltui	$a1, $a1, 1
	masknez	$a0, $a0, $a1
	maskeqz	$a1, $a2, $a1
	or	$a0, $a1, $a0
	addi.d	$a0, $a0, 8
	ld.d	$a0, $a0, 0
	ret
.Lfunc_end1:
	.size	_ZN8piestart7product7support3cxx3keyE, .Lfunc_end1-_ZN8piestart7product7support3cxx3keyE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4Held3newE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product7support3cxx4Held3newE,@function
_ZN8piestart7product7support3cxx4Held3newE:
	.cfi_startproc
	pcalau12i	$a0, %pc_hi20(_ZN8piestart7product7support3cxx4LOCKE)
	addi.d	$a0, $a0, %pc_lo12(_ZN8piestart7product7support3cxx4LOCKE)
	andi	$a1, $a0, 3
	bstrins.d	$a0, $zero, 1, 0
	slli.d	$a1, $a1, 3
	ori	$a2, $zero, 1
	sll.w	$a2, $a2, $a1
.LBB2_1:
	amor_db.w	$a3, $a2, $a0
	srl.w	$a3, $a3, $a1
	andi	$a3, $a3, 255
	beqz	$a3, .LBB2_3
	ibar	0
	b	.LBB2_1
.LBB2_3:
	ret
.Lfunc_end2:
	.size	_ZN8piestart7product7support3cxx4Held3newE, .Lfunc_end2-_ZN8piestart7product7support3cxx4Held3newE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4List3popE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product7support3cxx4List3popE,@function
_ZN8piestart7product7support3cxx4List3popE:
	.cfi_startproc
	addi.d	$sp, $sp, -32
	.cfi_def_cfa_offset 32
	st.d	$ra, $sp, 24
	st.d	$fp, $sp, 16
	st.d	$s0, $sp, 8
	st.d	$s1, $sp, 0
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	.cfi_offset 24, -32
	move	$s0, $a1
	move	$fp, $a0
	pcaddu18i	$ra, %call36(_ZN8piestart7product7support3cxx4Held3newE)
	jirl	$ra, $ra, 0
	addi.d	$a1, $s0, 528
	ld.d	$a0, $a1, 0
	sltui	$a2, $a0, 1
	masknez	$a0, $a0, $a2
	maskeqz	$a2, $s0, $a2
	or	$a0, $a2, $a0
.LBB3_1:
	addi.d	$a2, $a0, 8
	ld.d	$a3, $a2, 0
	bnez	$a3, .LBB3_4
	ld.d	$a0, $a0, 0
	beqz	$a0, .LBB3_5
	st.d	$a0, $a1, 0
	b	.LBB3_1
.LBB3_4:
	ld.d	$a1, $a2, 0
	addi.d	$a1, $a1, -1
	st.d	$a1, $a2, 0
	alsl.d	$s0, $a1, $a0, 4
	addi.d	$a0, $s0, 16
	ld.d	$a0, $a0, 0
	rotri.d	$s1, $a0, 17
	pcaddu18i	$ra, %call36(_ZN8piestart7product7support3cxx3keyE)
	jirl	$ra, $ra, 0
	addi.d	$a1, $s0, 24
	ld.d	$a1, $a1, 0
	xor	$a0, $a0, $s1
	st.d	$a0, $fp, 8
	st.d	$a1, $fp, 16
	ori	$a0, $zero, 1
	b	.LBB3_6
.LBB3_5:
	move	$a0, $zero
.LBB3_6:
	st.d	$a0, $fp, 0
	dbar	18
	pcalau12i	$a0, %pc_hi20(_ZN8piestart7product7support3cxx4LOCKE)
	st.b	$zero, $a0, %pc_lo12(_ZN8piestart7product7support3cxx4LOCKE)
	ld.d	$s1, $sp, 0
	ld.d	$s0, $sp, 8
	ld.d	$fp, $sp, 16
	ld.d	$ra, $sp, 24
	addi.d	$sp, $sp, 32
	ret
.Lfunc_end3:
	.size	_ZN8piestart7product7support3cxx4List3popE, .Lfunc_end3-_ZN8piestart7product7support3cxx4List3popE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4List4pushE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product7support3cxx4List4pushE,@function
_ZN8piestart7product7support3cxx4List4pushE:
	.cfi_startproc
	addi.d	$sp, $sp, -64
	.cfi_def_cfa_offset 64
	st.d	$ra, $sp, 56
	st.d	$fp, $sp, 48
	st.d	$s0, $sp, 40
	st.d	$s1, $sp, 32
	st.d	$s2, $sp, 24
	st.d	$s3, $sp, 16
	st.d	$s4, $sp, 8
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	.cfi_offset 24, -32
	.cfi_offset 25, -40
	.cfi_offset 26, -48
	.cfi_offset 27, -56
	move	$fp, $a2
	move	$s0, $a1
	move	$s1, $a0
	pcaddu18i	$ra, %call36(_ZN8piestart7product7support3cxx4Held3newE)
	jirl	$ra, $ra, 0
	addi.d	$s2, $s1, 528
	ld.d	$a0, $s2, 0
	sltui	$a1, $a0, 1
	masknez	$a0, $a0, $a1
	maskeqz	$a1, $s1, $a1
	or	$a6, $a1, $a0
	xor	$a0, $a6, $s1
	sltui	$a0, $a0, 1
	ori	$a1, $zero, 4095
	masknez	$a1, $a1, $a0
	addi.d	$s1, $a6, 8
	ld.d	$a2, $s1, 0
	ori	$a3, $zero, 32
	maskeqz	$a0, $a3, $a0
	or	$a0, $a0, $a1
	bne	$a2, $a0, .LBB4_3
	lu12i.w	$a1, 16
	addi.w	$a4, $zero, -1
	ori	$a7, $zero, 222
	ori	$a2, $zero, 3
	ori	$a3, $zero, 34
	lu12i.w	$s1, -1
	move	$a0, $zero
	move	$a5, $zero
	syscall	0
	bltu	$s1, $a0, .LBB4_4
	st.d	$a6, $a0, 0
	st.d	$a0, $s2, 0
	addi.d	$s1, $a0, 8
	move	$a6, $a0
.LBB4_3:
	ld.d	$s2, $s1, 0
	alsl.d	$s3, $s2, $a6, 4
	addi.d	$s4, $s3, 16
	pcaddu18i	$ra, %call36(_ZN8piestart7product7support3cxx3keyE)
	jirl	$ra, $ra, 0
	xor	$a0, $a0, $s0
	rotri.d	$a0, $a0, 47
	st.d	$a0, $s4, 0
	addi.d	$a0, $s3, 24
	st.d	$fp, $a0, 0
	addi.d	$a0, $s2, 1
	st.d	$a0, $s1, 0
	move	$a4, $zero
.LBB4_4:
	dbar	18
	pcalau12i	$a0, %pc_hi20(_ZN8piestart7product7support3cxx4LOCKE)
	st.b	$zero, $a0, %pc_lo12(_ZN8piestart7product7support3cxx4LOCKE)
	move	$a0, $a4
	ld.d	$s4, $sp, 8
	ld.d	$s3, $sp, 16
	ld.d	$s2, $sp, 24
	ld.d	$s1, $sp, 32
	ld.d	$s0, $sp, 40
	ld.d	$fp, $sp, 48
	ld.d	$ra, $sp, 56
	addi.d	$sp, $sp, 64
	ret
.Lfunc_end4:
	.size	_ZN8piestart7product7support3cxx4List4pushE, .Lfunc_end4-_ZN8piestart7product7support3cxx4List4pushE
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
	move	$a2, $a1
	move	$a1, $a0
	ori	$a7, $zero, 64
	ori	$a0, $zero, 2
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
.Lfunc_end5:
	.size	_ZN8piestart7product7support5abortE, .Lfunc_end5-_ZN8piestart7product7support5abortE
	.cfi_endproc
	.section	.text._ZdlPv,"ax",@progbits
	.weak	_ZdlPv
	.p2align	2
	.type	_ZdlPv,@function
_ZdlPv:
	.cfi_startproc
	
	addi.d	$sp, $sp, -16
	.cfi_def_cfa_offset 16
	st.d	$ra, $sp, 8
	.cfi_offset 1, -8
	pcalau12i	$a0, %pc_hi20(.Lanon.0.0)
	addi.d	$a0, $a0, %pc_lo12(.Lanon.0.0)
	ori	$a1, $zero, 68
	pcaddu18i	$ra, %call36(_ZN8piestart7product7support5abortE)
	jirl	$ra, $ra, 0
.Lfunc_end6:
	.size	_ZdlPv, .Lfunc_end6-_ZdlPv
	.cfi_endproc
	.section	.text._ZdlPvm,"ax",@progbits
	.weak	_ZdlPvm
	.p2align	2
	.type	_ZdlPvm,@function
_ZdlPvm:
	.cfi_startproc
	
	.weak	_ZdlPv
	pcalau12i	$a1, %got_pc_hi20(_ZdlPv)
	ld.d	$a1, $a1, %got_pc_lo12(_ZdlPv)
	jr	$a1
.Lfunc_end7:
	.size	_ZdlPvm, .Lfunc_end7-_ZdlPvm
	.cfi_endproc
	.section	.text.__cxa_atexit,"ax",@progbits
	.weak	__cxa_atexit
	.p2align	2
	.type	__cxa_atexit,@function
__cxa_atexit:
	.cfi_startproc
	
	addi.d	$sp, $sp, -16
	.cfi_def_cfa_offset 16
	st.d	$ra, $sp, 8
	.cfi_offset 1, -8
	move	$a2, $a1
	move	$a1, $a0
	pcalau12i	$a0, %pc_hi20(_ZN8piestart7product7support3cxx7PROCESSE)
	addi.d	$a0, $a0, %pc_lo12(_ZN8piestart7product7support3cxx7PROCESSE)
	pcaddu18i	$ra, %call36(_ZN8piestart7product7support3cxx4List4pushE)
	jirl	$ra, $ra, 0
	addi.w	$a0, $a0, 0
	ld.d	$ra, $sp, 8
	addi.d	$sp, $sp, 16
	ret
.Lfunc_end8:
	.size	__cxa_atexit, .Lfunc_end8-__cxa_atexit
	.cfi_endproc
	.section	.text.__cxa_deleted_virtual,"ax",@progbits
	.weak	__cxa_deleted_virtual
	.p2align	2
	.type	__cxa_deleted_virtual,@function
__cxa_deleted_virtual:
	.cfi_startproc
	
	addi.d	$sp, $sp, -16
	.cfi_def_cfa_offset 16
	st.d	$ra, $sp, 8
	.cfi_offset 1, -8
	pcalau12i	$a0, %pc_hi20(.Lanon.0.1)
	addi.d	$a0, $a0, %pc_lo12(.Lanon.0.1)
	ori	$a1, $zero, 42
	pcaddu18i	$ra, %call36(_ZN8piestart7product7support5abortE)
	jirl	$ra, $ra, 0
.Lfunc_end9:
	.size	__cxa_deleted_virtual, .Lfunc_end9-__cxa_deleted_virtual
	.cfi_endproc
	.section	.text.__cxa_guard_abort,"ax",@progbits
	.weak	__cxa_guard_abort
	.p2align	2
	.type	__cxa_guard_abort,@function
__cxa_guard_abort:
	.cfi_startproc
	
	dbar	18
	st.b	$zero, $a0, 1
	ret
.Lfunc_end10:
	.size	__cxa_guard_abort, .Lfunc_end10-__cxa_guard_abort
	.cfi_endproc
	.section	.text.__cxa_guard_acquire,"ax",@progbits
	.weak	__cxa_guard_acquire
	.p2align	2
	.type	__cxa_guard_acquire,@function
__cxa_guard_acquire:
	.cfi_startproc
	
	addi.d	$a1, $a0, 1
	move	$a2, $a1
	bstrins.d	$a2, $zero, 1, 0
	slli.d	$a3, $a1, 3
	ori	$a4, $zero, 255
	sll.w	$a4, $a4, $a3
	ori	$a5, $zero, 1
	sll.w	$a5, $a5, $a3
.LBB11_1:
	ld.b	$a6, $a0, 0
	dbar	20
	bnez	$a6, .LBB11_6
.LBB11_8:
	ll.w	$a6, $a2, 0
	addi.w	$a7, $a5, 0
	xor	$a7, $a6, $a7
	and	$a7, $a7, $a4
	xor	$a7, $a6, $a7
	sc.w	$a7, $a2, 0
	beq	$a7, $zero, .LBB11_8
	srl.w	$a6, $a6, $a3
	andi	$a6, $a6, 255
	bnez	$a6, .LBB11_5
	ld.b	$a6, $a0, 0
	dbar	20
	beqz	$a6, .LBB11_7
	dbar	18
	st.b	$zero, $a1, 0
.LBB11_5:
	ibar	0
	b	.LBB11_1
.LBB11_6:
	move	$a0, $zero
	ret
.LBB11_7:
	ori	$a0, $zero, 1
	ret
.Lfunc_end11:
	.size	__cxa_guard_acquire, .Lfunc_end11-__cxa_guard_acquire
	.cfi_endproc
	.section	.text.__cxa_guard_release,"ax",@progbits
	.weak	__cxa_guard_release
	.p2align	2
	.type	__cxa_guard_release,@function
__cxa_guard_release:
	.cfi_startproc
	
	dbar	18
	ori	$a1, $zero, 1
	st.b	$a1, $a0, 0
	dbar	18
	st.b	$zero, $a0, 1
	ret
.Lfunc_end12:
	.size	__cxa_guard_release, .Lfunc_end12-__cxa_guard_release
	.cfi_endproc
	.section	.text.__cxa_pure_virtual,"ax",@progbits
	.weak	__cxa_pure_virtual
	.p2align	2
	.type	__cxa_pure_virtual,@function
__cxa_pure_virtual:
	.cfi_startproc
	
	addi.d	$sp, $sp, -16
	.cfi_def_cfa_offset 16
	st.d	$ra, $sp, 8
	.cfi_offset 1, -8
	pcalau12i	$a0, %pc_hi20(.Lanon.0.2)
	addi.d	$a0, $a0, %pc_lo12(.Lanon.0.2)
	ori	$a1, $zero, 39
	pcaddu18i	$ra, %call36(_ZN8piestart7product7support5abortE)
	jirl	$ra, $ra, 0
.Lfunc_end13:
	.size	__cxa_pure_virtual, .Lfunc_end13-__cxa_pure_virtual
	.cfi_endproc
	.section	.text.__cxa_thread_atexit,"ax",@progbits
	.weak	__cxa_thread_atexit
	.p2align	2
	.type	__cxa_thread_atexit,@function
__cxa_thread_atexit:
	.cfi_startproc
	
	addi.d	$sp, $sp, -16
	.cfi_def_cfa_offset 16
	st.d	$ra, $sp, 8
	.cfi_offset 1, -8
	move	$a2, $a1
	move	$a1, $a0
	pcalau12i	$a0, %pc_hi20(_ZN8piestart7product7support3cxx6THREADE)
	addi.d	$a0, $a0, %pc_lo12(_ZN8piestart7product7support3cxx6THREADE)
	pcaddu18i	$ra, %call36(_ZN8piestart7product7support3cxx4List4pushE)
	jirl	$ra, $ra, 0
	addi.w	$a0, $a0, 0
	ld.d	$ra, $sp, 8
	addi.d	$sp, $sp, 16
	ret
.Lfunc_end14:
	.size	__cxa_thread_atexit, .Lfunc_end14-__cxa_thread_atexit
	.cfi_endproc
	.section	.text.__piestart_at_exit,"ax",@progbits
	.globl	__piestart_at_exit
	.p2align	2
	.type	__piestart_at_exit,@function
__piestart_at_exit:
	.cfi_startproc
	
	addi.d	$sp, $sp, -80
	.cfi_def_cfa_offset 80
	st.d	$ra, $sp, 72
	st.d	$fp, $sp, 64
	st.d	$s0, $sp, 56
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	pcalau12i	$a0, %pc_hi20(_ZN8piestart7product7support3cxx6THREADE)
	addi.d	$fp, $a0, %pc_lo12(_ZN8piestart7product7support3cxx6THREADE)
	pcalau12i	$a0, %pc_hi20(_ZN8piestart7product7support3cxx7PROCESSE)
	addi.d	$s0, $a0, %pc_lo12(_ZN8piestart7product7support3cxx7PROCESSE)
.LBB15_1:
	addi.d	$a0, $sp, 32
	move	$a1, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart7product7support3cxx4List3popE)
	jirl	$ra, $ra, 0
	ld.d	$a0, $sp, 32
	beqz	$a0, .LBB15_3
	ld.d	$a0, $sp, 48
	ld.d	$a1, $sp, 40
	ld.d	$a2, $sp, 32
	st.d	$a0, $sp, 24
	st.d	$a1, $sp, 16
	st.d	$a2, $sp, 8
	b	.LBB15_4
.LBB15_3:
	addi.d	$a0, $sp, 8
	move	$a1, $s0
	pcaddu18i	$ra, %call36(_ZN8piestart7product7support3cxx4List3popE)
	jirl	$ra, $ra, 0
.LBB15_4:
	ld.d	$a0, $sp, 8
	beqz	$a0, .LBB15_6
	ld.d	$a1, $sp, 16
	ld.d	$a0, $sp, 24
	jirl	$ra, $a1, 0
	b	.LBB15_1
.LBB15_6:
	ld.d	$s0, $sp, 56
	ld.d	$fp, $sp, 64
	ld.d	$ra, $sp, 72
	addi.d	$sp, $sp, 80
	ret
.Lfunc_end15:
	.size	__piestart_at_exit, .Lfunc_end15-__piestart_at_exit
	.cfi_endproc
	.section	.text.abort,"ax",@progbits
	.weak	abort
	.p2align	2
	.type	abort,@function
abort:
	.cfi_startproc
	
	addi.d	$sp, $sp, -16
	.cfi_def_cfa_offset 16
	st.d	$ra, $sp, 8
	.cfi_offset 1, -8
	ori	$a0, $zero, 1
	move	$a1, $zero
	pcaddu18i	$ra, %call36(_ZN8piestart7product7support5abortE)
	jirl	$ra, $ra, 0
.Lfunc_end16:
	.size	abort, .Lfunc_end16-abort
	.cfi_endproc
	.section	.text.atexit,"ax",@progbits
	.weak	atexit
	.p2align	2
	.type	atexit,@function
atexit:
	.cfi_startproc
	
	addi.d	$sp, $sp, -16
	.cfi_def_cfa_offset 16
	st.d	$ra, $sp, 8
	.cfi_offset 1, -8
	move	$a1, $a0
	pcalau12i	$a0, %pc_hi20(_ZN8piestart7product7support3cxx7PROCESSE)
	addi.d	$a0, $a0, %pc_lo12(_ZN8piestart7product7support3cxx7PROCESSE)
	move	$a2, $zero
	pcaddu18i	$ra, %call36(_ZN8piestart7product7support3cxx4List4pushE)
	jirl	$ra, $ra, 0
	addi.w	$a0, $a0, 0
	ld.d	$ra, $sp, 8
	addi.d	$sp, $sp, 16
	ret
.Lfunc_end17:
	.size	atexit, .Lfunc_end17-atexit
	.cfi_endproc
	.type	_ZN8piestart7product7support3cxx4LOCKE,@object
	.section	.bss._ZN8piestart7product7support3cxx4LOCKE,"aw",@nobits
_ZN8piestart7product7support3cxx4LOCKE:
	.space	1
	.size	_ZN8piestart7product7support3cxx4LOCKE, 1
	.type	_ZN8piestart7product7support3cxx6THREADE,@object
	.section	.bss._ZN8piestart7product7support3cxx6THREADE,"aw",@nobits
	.p2align	3, 0x0
_ZN8piestart7product7support3cxx6THREADE:
	.space	536
	.size	_ZN8piestart7product7support3cxx6THREADE, 536
	.type	_ZN8piestart7product7support3cxx7PROCESSE,@object
	.section	.bss._ZN8piestart7product7support3cxx7PROCESSE,"aw",@nobits
	.p2align	3, 0x0
_ZN8piestart7product7support3cxx7PROCESSE:
	.space	536
	.size	_ZN8piestart7product7support3cxx7PROCESSE, 536
	.type	.Lanon.0.0,@object
	.section	.text.piestart,"ax",@progbits
.Lanon.0.0:
	.ascii	"piestart: operator delete is missing; define it beside operator new\n"
	.size	.Lanon.0.0, 68
	.type	.Lanon.0.1,@object
	.section	.text.piestart,"ax",@progbits
.Lanon.0.1:
	.ascii	"piestart: deleted virtual function called\n"
	.size	.Lanon.0.1, 42
	.type	.Lanon.0.2,@object
	.section	.text.piestart,"ax",@progbits
.Lanon.0.2:
	.ascii	"piestart: pure virtual function called\n"
	.size	.Lanon.0.2, 39
	.type	__dso_handle,@object
	.section	.data.rel.ro.piestart.handle,"aw",@progbits
	.weak	__dso_handle
	.p2align	3, 0x0
__dso_handle:
	.space	8
	.size	__dso_handle, 8
	.ident	"rustc version 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)"
	.section	".note.GNU-stack","",@progbits
