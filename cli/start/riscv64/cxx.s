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
	.section	.text._ZN8piestart7product7support3cxx3keyE,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart7product7support3cxx3keyE,@function
_ZN8piestart7product7support3cxx3keyE:
.Lfunc_begin1:
	.cfi_startproc
.Lpcrel_hi0:
	auipc	a0, %got_pcrel_hi(__piestart_told)
	ld	a0, %pcrel_lo(.Lpcrel_hi0)(a0)
	ld	a1, 0(a0)
	bnez	a1, .LBB1_2
	ld	a0, 24(a0)
.LBB1_2:
	addi	a0, a0, 8
	ld	a0, 0(a0)
	ret
.Lfunc_end1:
	.size	_ZN8piestart7product7support3cxx3keyE, .Lfunc_end1-_ZN8piestart7product7support3cxx3keyE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4Held3newE,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart7product7support3cxx4Held3newE,@function
_ZN8piestart7product7support3cxx4Held3newE:
.Lfunc_begin2:
	.cfi_startproc
.Lpcrel_hi1:
	auipc	a0, %pcrel_hi(_ZN8piestart7product7support3cxx4LOCKE)
	addi	a1, a0, %pcrel_lo(.Lpcrel_hi1)
	andi	a0, a1, -4
	andi	a1, a1, 3
	slli	a1, a1, 3
	li	a2, 1
	sllw	a2, a2, a1
.LBB2_1:
	amoor.w.aq	a3, a2, (a0)
	srlw	a3, a3, a1
	zext.b	a3, a3
	beqz	a3, .LBB2_3
	.option	push
	.option	arch, +zihintpause
	pause
	.option	pop
	j	.LBB2_1
.LBB2_3:
	ret
.Lfunc_end2:
	.size	_ZN8piestart7product7support3cxx4Held3newE, .Lfunc_end2-_ZN8piestart7product7support3cxx4Held3newE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4List3popE,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart7product7support3cxx4List3popE,@function
_ZN8piestart7product7support3cxx4List3popE:
.Lfunc_begin3:
	.cfi_startproc
	addi	sp, sp, -32
	.cfi_def_cfa_offset 32
	sd	ra, 24(sp)
	sd	s0, 16(sp)
	sd	s1, 8(sp)
	sd	s2, 0(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	mv	s1, a1
	mv	s0, a0
	call	_ZN8piestart7product7support3cxx4Held3newE
	addi	a0, s1, 528
	ld	a1, 0(a0)
	beqz	a1, .LBB3_4
	mv	s1, a1
	j	.LBB3_4
.LBB3_2:
	ld	s1, 0(s1)
	beqz	s1, .LBB3_6
	sd	s1, 0(a0)
.LBB3_4:
	addi	a1, s1, 8
	ld	a2, 0(a1)
	beqz	a2, .LBB3_2
	ld	a0, 0(a1)
	addi	a0, a0, -1
	sd	a0, 0(a1)
	slli	a0, a0, 4
	add	s1, s1, a0
	addi	a0, s1, 16
	ld	a0, 0(a0)
	srli	a1, a0, 17
	slli	a0, a0, 47
	or	s2, a0, a1
	call	_ZN8piestart7product7support3cxx3keyE
	addi	s1, s1, 24
	ld	a1, 0(s1)
	xor	a0, a0, s2
	sd	a0, 8(s0)
	sd	a1, 16(s0)
	li	a0, 1
	j	.LBB3_7
.LBB3_6:
	li	a0, 0
.LBB3_7:
	sd	a0, 0(s0)
	fence	rw, w
.Lpcrel_hi2:
	auipc	a0, %pcrel_hi(_ZN8piestart7product7support3cxx4LOCKE)
	sb	zero, %pcrel_lo(.Lpcrel_hi2)(a0)
	ld	ra, 24(sp)
	ld	s0, 16(sp)
	ld	s1, 8(sp)
	ld	s2, 0(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	addi	sp, sp, 32
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end3:
	.size	_ZN8piestart7product7support3cxx4List3popE, .Lfunc_end3-_ZN8piestart7product7support3cxx4List3popE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4List4pushE,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart7product7support3cxx4List4pushE,@function
_ZN8piestart7product7support3cxx4List4pushE:
.Lfunc_begin4:
	.cfi_startproc
	addi	sp, sp, -64
	.cfi_def_cfa_offset 64
	sd	ra, 56(sp)
	sd	s0, 48(sp)
	sd	s1, 40(sp)
	sd	s2, 32(sp)
	sd	s3, 24(sp)
	sd	s4, 16(sp)
	sd	s5, 8(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	mv	s2, a2
	mv	s3, a1
	mv	s0, a0
	call	_ZN8piestart7product7support3cxx4Held3newE
	addi	a6, s0, 528
	ld	a0, 0(a6)
	mv	s1, s0
	beqz	a0, .LBB4_2
	mv	s1, a0
.LBB4_2:
	beq	s1, s0, .LBB4_4
	lui	a0, 1
	addi	a0, a0, -1
	j	.LBB4_5
.LBB4_4:
	li	a0, 32
.LBB4_5:
	addi	s0, s1, 8
	ld	a1, 0(s0)
	bne	a1, a0, .LBB4_9
	li	a0, 0
	li	a5, 0
	li	a7, 222
	lui	a1, 16
	li	a2, 3
	li	a3, 34
	li	a4, -1
	lui	s0, 1048575
	ecall
	addi	s0, s0, 1
	li	a1, -1
	blt	a0, s0, .LBB4_8
	bltz	a0, .LBB4_10
.LBB4_8:
	sd	s1, 0(a0)
	sd	a0, 0(a6)
	addi	s0, a0, 8
	mv	s1, a0
.LBB4_9:
	ld	s4, 0(s0)
	slli	a0, s4, 4
	add	s1, s1, a0
	addi	s5, s1, 16
	call	_ZN8piestart7product7support3cxx3keyE
	xor	a0, a0, s3
	addi	s1, s1, 24
	srli	a1, a0, 47
	slli	a0, a0, 17
	or	a0, a0, a1
	sd	a0, 0(s5)
	sd	s2, 0(s1)
	addi	s4, s4, 1
	sd	s4, 0(s0)
	li	a1, 0
.LBB4_10:
	fence	rw, w
.Lpcrel_hi3:
	auipc	a0, %pcrel_hi(_ZN8piestart7product7support3cxx4LOCKE)
	sb	zero, %pcrel_lo(.Lpcrel_hi3)(a0)
	mv	a0, a1
	ld	ra, 56(sp)
	ld	s0, 48(sp)
	ld	s1, 40(sp)
	ld	s2, 32(sp)
	ld	s3, 24(sp)
	ld	s4, 16(sp)
	ld	s5, 8(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	addi	sp, sp, 64
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end4:
	.size	_ZN8piestart7product7support3cxx4List4pushE, .Lfunc_end4-_ZN8piestart7product7support3cxx4List4pushE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support5abortE,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart7product7support5abortE,@function
_ZN8piestart7product7support5abortE:
.Lfunc_begin5:
	.cfi_startproc
	addi	sp, sp, -16
	.cfi_def_cfa_offset 16
	sd	ra, 8(sp)
	.cfi_offset ra, -8
	mv	a2, a1
	mv	a1, a0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	li	a7, 64
	li	a0, 2
	ecall
	li	a7, 172
	li	a1, 0
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	li	a0, 0
	ecall
	li	a7, 129
	li	a1, 6
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	call	_ZN8piestart7product7program5abortE
.Lfunc_end5:
	.size	_ZN8piestart7product7support5abortE, .Lfunc_end5-_ZN8piestart7product7support5abortE
	.cfi_endproc
	.section	.text._ZdlPv,"ax",@progbits
	.weak	_ZdlPv
	.p2align	1
	.type	_ZdlPv,@function
_ZdlPv:
.Lfunc_begin6:
	.cfi_startproc
	
	addi	sp, sp, -16
	.cfi_def_cfa_offset 16
	sd	ra, 8(sp)
	.cfi_offset ra, -8
.Lpcrel_hi4:
	auipc	a0, %pcrel_hi(.Lanon.0.0)
	addi	a0, a0, %pcrel_lo(.Lpcrel_hi4)
	li	a1, 68
	call	_ZN8piestart7product7support5abortE
.Lfunc_end6:
	.size	_ZdlPv, .Lfunc_end6-_ZdlPv
	.cfi_endproc
	.section	.text._ZdlPvm,"ax",@progbits
	.weak	_ZdlPvm
	.p2align	1
	.type	_ZdlPvm,@function
_ZdlPvm:
.Lfunc_begin7:
	.cfi_startproc
	
	.weak	_ZdlPv
.Ltmp0:
	auipc	a5, %got_pcrel_hi(_ZdlPv)
	ld	a5, %pcrel_lo(.Ltmp0)(a5)
	jr	a5
.Lfunc_end7:
	.size	_ZdlPvm, .Lfunc_end7-_ZdlPvm
	.cfi_endproc
	.section	.text.__cxa_atexit,"ax",@progbits
	.weak	__cxa_atexit
	.p2align	1
	.type	__cxa_atexit,@function
__cxa_atexit:
.Lfunc_begin8:
	.cfi_startproc
	
	addi	sp, sp, -16
	.cfi_def_cfa_offset 16
	sd	ra, 8(sp)
	.cfi_offset ra, -8
	mv	a2, a1
	mv	a1, a0
.Lpcrel_hi5:
	auipc	a0, %pcrel_hi(.L_MergedGlobals+536)
	addi	a0, a0, %pcrel_lo(.Lpcrel_hi5)
	call	_ZN8piestart7product7support3cxx4List4pushE
	sext.w	a0, a0
	ld	ra, 8(sp)
	.cfi_restore ra
	addi	sp, sp, 16
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end8:
	.size	__cxa_atexit, .Lfunc_end8-__cxa_atexit
	.cfi_endproc
	.section	.text.__cxa_deleted_virtual,"ax",@progbits
	.weak	__cxa_deleted_virtual
	.p2align	1
	.type	__cxa_deleted_virtual,@function
__cxa_deleted_virtual:
.Lfunc_begin9:
	.cfi_startproc
	
	addi	sp, sp, -16
	.cfi_def_cfa_offset 16
	sd	ra, 8(sp)
	.cfi_offset ra, -8
.Lpcrel_hi6:
	auipc	a0, %pcrel_hi(.Lanon.0.1)
	addi	a0, a0, %pcrel_lo(.Lpcrel_hi6)
	li	a1, 42
	call	_ZN8piestart7product7support5abortE
.Lfunc_end9:
	.size	__cxa_deleted_virtual, .Lfunc_end9-__cxa_deleted_virtual
	.cfi_endproc
	.section	.text.__cxa_guard_abort,"ax",@progbits
	.weak	__cxa_guard_abort
	.p2align	1
	.type	__cxa_guard_abort,@function
__cxa_guard_abort:
.Lfunc_begin10:
	.cfi_startproc
	
	fence	rw, w
	sb	zero, 1(a0)
	ret
.Lfunc_end10:
	.size	__cxa_guard_abort, .Lfunc_end10-__cxa_guard_abort
	.cfi_endproc
	.section	.text.__cxa_guard_acquire,"ax",@progbits
	.weak	__cxa_guard_acquire
	.p2align	1
	.type	__cxa_guard_acquire,@function
__cxa_guard_acquire:
.Lfunc_begin11:
	.cfi_startproc
	
	addi	a6, a0, 1
	li	a4, 255
	li	a5, 1
	andi	a7, a6, -4
	slli	a3, a6, 3
	sllw	a4, a4, a3
	sllw	a5, a5, a3
.LBB11_1:
	lb	a1, 0(a0)
	fence	r, rw
	bnez	a1, .LBB11_6
.LBB11_8:
	lr.w.aq	a1, (a7)
	mv	a2, a5
	xor	a2, a2, a1
	and	a2, a2, a4
	xor	a2, a2, a1
	sc.w	a2, a2, (a7)
	bnez	a2, .LBB11_8
	srlw	a1, a1, a3
	zext.b	a1, a1
	bnez	a1, .LBB11_5
	lb	a1, 0(a0)
	fence	r, rw
	beqz	a1, .LBB11_7
	fence	rw, w
	sb	zero, 0(a6)
.LBB11_5:
	.option	push
	.option	arch, +zihintpause
	pause
	.option	pop
	j	.LBB11_1
.LBB11_6:
	li	a0, 0
	ret
.LBB11_7:
	li	a0, 1
	ret
.Lfunc_end11:
	.size	__cxa_guard_acquire, .Lfunc_end11-__cxa_guard_acquire
	.cfi_endproc
	.section	.text.__cxa_guard_release,"ax",@progbits
	.weak	__cxa_guard_release
	.p2align	1
	.type	__cxa_guard_release,@function
__cxa_guard_release:
.Lfunc_begin12:
	.cfi_startproc
	
	fence	rw, w
	li	a1, 1
	sb	a1, 0(a0)
	fence	rw, w
	sb	zero, 1(a0)
	ret
.Lfunc_end12:
	.size	__cxa_guard_release, .Lfunc_end12-__cxa_guard_release
	.cfi_endproc
	.section	.text.__cxa_pure_virtual,"ax",@progbits
	.weak	__cxa_pure_virtual
	.p2align	1
	.type	__cxa_pure_virtual,@function
__cxa_pure_virtual:
.Lfunc_begin13:
	.cfi_startproc
	
	addi	sp, sp, -16
	.cfi_def_cfa_offset 16
	sd	ra, 8(sp)
	.cfi_offset ra, -8
.Lpcrel_hi7:
	auipc	a0, %pcrel_hi(.Lanon.0.2)
	addi	a0, a0, %pcrel_lo(.Lpcrel_hi7)
	li	a1, 39
	call	_ZN8piestart7product7support5abortE
.Lfunc_end13:
	.size	__cxa_pure_virtual, .Lfunc_end13-__cxa_pure_virtual
	.cfi_endproc
	.section	.text.__cxa_thread_atexit,"ax",@progbits
	.weak	__cxa_thread_atexit
	.p2align	1
	.type	__cxa_thread_atexit,@function
__cxa_thread_atexit:
.Lfunc_begin14:
	.cfi_startproc
	
	addi	sp, sp, -16
	.cfi_def_cfa_offset 16
	sd	ra, 8(sp)
	.cfi_offset ra, -8
	mv	a2, a1
	mv	a1, a0
.Lpcrel_hi8:
	auipc	a0, %pcrel_hi(.L_MergedGlobals)
	addi	a0, a0, %pcrel_lo(.Lpcrel_hi8)
	call	_ZN8piestart7product7support3cxx4List4pushE
	sext.w	a0, a0
	ld	ra, 8(sp)
	.cfi_restore ra
	addi	sp, sp, 16
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end14:
	.size	__cxa_thread_atexit, .Lfunc_end14-__cxa_thread_atexit
	.cfi_endproc
	.section	.text.__piestart_at_exit,"ax",@progbits
	.globl	__piestart_at_exit
	.p2align	1
	.type	__piestart_at_exit,@function
__piestart_at_exit:
.Lfunc_begin15:
	.cfi_startproc
	
	addi	sp, sp, -80
	.cfi_def_cfa_offset 80
	sd	ra, 72(sp)
	sd	s0, 64(sp)
	sd	s1, 56(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
.Lpcrel_hi9:
	auipc	s0, %pcrel_hi(.L_MergedGlobals)
	addi	s0, s0, %pcrel_lo(.Lpcrel_hi9)
	addi	s1, s0, 536
.LBB15_1:
	addi	a0, sp, 32
	mv	a1, s0
	call	_ZN8piestart7product7support3cxx4List3popE
	ld	a0, 32(sp)
	beqz	a0, .LBB15_3
	ld	a0, 32(sp)
	ld	a1, 40(sp)
	ld	a2, 48(sp)
	sd	a0, 8(sp)
	sd	a1, 16(sp)
	sd	a2, 24(sp)
	j	.LBB15_4
.LBB15_3:
	addi	a0, sp, 8
	mv	a1, s1
	call	_ZN8piestart7product7support3cxx4List3popE
.LBB15_4:
	ld	a0, 8(sp)
	beqz	a0, .LBB15_6
	ld	a1, 16(sp)
	ld	a0, 24(sp)
	jalr	a1
	j	.LBB15_1
.LBB15_6:
	ld	ra, 72(sp)
	ld	s0, 64(sp)
	ld	s1, 56(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	addi	sp, sp, 80
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end15:
	.size	__piestart_at_exit, .Lfunc_end15-__piestart_at_exit
	.cfi_endproc
	.section	.text.abort,"ax",@progbits
	.weak	abort
	.p2align	1
	.type	abort,@function
abort:
.Lfunc_begin16:
	.cfi_startproc
	
	addi	sp, sp, -16
	.cfi_def_cfa_offset 16
	sd	ra, 8(sp)
	.cfi_offset ra, -8
	li	a0, 1
	li	a1, 0
	call	_ZN8piestart7product7support5abortE
.Lfunc_end16:
	.size	abort, .Lfunc_end16-abort
	.cfi_endproc
	.section	.text.atexit,"ax",@progbits
	.weak	atexit
	.p2align	1
	.type	atexit,@function
atexit:
.Lfunc_begin17:
	.cfi_startproc
	
	addi	sp, sp, -16
	.cfi_def_cfa_offset 16
	sd	ra, 8(sp)
	.cfi_offset ra, -8
	mv	a1, a0
.Lpcrel_hi10:
	auipc	a0, %pcrel_hi(.L_MergedGlobals+536)
	addi	a0, a0, %pcrel_lo(.Lpcrel_hi10)
	li	a2, 0
	call	_ZN8piestart7product7support3cxx4List4pushE
	sext.w	a0, a0
	ld	ra, 8(sp)
	.cfi_restore ra
	addi	sp, sp, 16
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end17:
	.size	atexit, .Lfunc_end17-atexit
	.cfi_endproc
	.type	_ZN8piestart7product7support3cxx4LOCKE,@object
	.section	.bss._ZN8piestart7product7support3cxx4LOCKE,"aw",@nobits
_ZN8piestart7product7support3cxx4LOCKE:
	.zero	1
	.size	_ZN8piestart7product7support3cxx4LOCKE, 1
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
	.zero	8
	.size	__dso_handle, 8
	.type	.L_MergedGlobals,@object
	.section	.bss..L_MergedGlobals,"aw",@nobits
	.p2align	3, 0x0
.L_MergedGlobals:
	.zero	1072
	.size	.L_MergedGlobals, 1072
_ZN8piestart7product7support3cxx6THREADE = .L_MergedGlobals
	.size	_ZN8piestart7product7support3cxx6THREADE, 536
_ZN8piestart7product7support3cxx7PROCESSE = .L_MergedGlobals+536
	.size	_ZN8piestart7product7support3cxx7PROCESSE, 536
	.section	".note.GNU-stack","",@progbits
