	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * No note: the machine has no landing pads.
 */
	.section	.text._ZN8piestart7product7program5abortE,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart7product7program5abortE,@function
_ZN8piestart7product7program5abortE:
.Lfunc_begin0:
	.cfi_startproc
	stmg	%r6, %r15, 48(%r15)
	.cfi_offset %r6, -112
	.cfi_offset %r7, -104
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	lghi	%r14, 0
	lghi	%r1, 248
	lghi	%r3, 0
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
.LBB0_1:
	lghi	%r2, 134
	svc	0
	stc	%r14, 0(%r14)
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
	lgrl	%r2, __piestart_told@GOT
	lg	%r0, 0(%r2)
	cgijlh	%r0, 0, .LBB1_2
	lghi	%r1, 8
	ag	%r1, 24(%r2)
	j	.LBB1_3
.LBB1_2:
	la	%r1, 8(%r2)
.LBB1_3:
	lg	%r2, 0(%r1)
	br	%r14
.Lfunc_end1:
	.size	_ZN8piestart7product7support3cxx3keyE, .Lfunc_end1-_ZN8piestart7product7support3cxx3keyE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4Held3newE,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart7product7support3cxx4Held3newE,@function
_ZN8piestart7product7support3cxx4Held3newE:
.Lfunc_begin2:
	.cfi_startproc
	larl	%r1, _ZN8piestart7product7support3cxx4LOCKE
	risbg	%r2, %r1, 0, 189, 0
	sll	%r1, 3
	lcr	%r3, %r1
	lhi	%r0, 1
.LBB2_1:
	l	%r4, 0(%r2)
.LBB2_2:
	rll	%r5, %r4, 0(%r1)
	risbg	%r5, %r0, 32, 39, 24
	rll	%r5, %r5, 0(%r3)
	cs	%r4, %r5, 0(%r2)
	jl	.LBB2_2
	rll	%r4, %r4, 8(%r1)
	tmll	%r4, 255
	jne	.LBB2_1
	br	%r14
.Lfunc_end2:
	.size	_ZN8piestart7product7support3cxx4Held3newE, .Lfunc_end2-_ZN8piestart7product7support3cxx4Held3newE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4List3popE,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart7product7support3cxx4List3popE,@function
_ZN8piestart7product7support3cxx4List3popE:
.Lfunc_begin3:
	.cfi_startproc
	stmg	%r10, %r15, 80(%r15)
	.cfi_offset %r10, -80
	.cfi_offset %r11, -72
	.cfi_offset %r12, -64
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	lgr	%r12, %r3
	lgr	%r13, %r2
	brasl	%r14, _ZN8piestart7product7support3cxx4Held3newE@PLT
	la	%r1, 528(%r12)
	lg	%r0, 0(%r1)
	cgije	%r0, 0, .LBB3_4
	lgr	%r12, %r0
	j	.LBB3_4
.LBB3_2:
	lg	%r12, 0(%r12)
	cgije	%r12, 0, .LBB3_6
	stg	%r12, 0(%r1)
.LBB3_4:
	la	%r2, 8(%r12)
	lg	%r0, 0(%r2)
	cgije	%r0, 0, .LBB3_2
	lg	%r1, 0(%r2)
	lay	%r0, -1(%r1)
	stg	%r0, 0(%r2)
	sllg	%r11, %r0, 4
	la	%r1, 16(%r11,%r12)
	lg	%r10, 0(%r1)
	brasl	%r14, _ZN8piestart7product7support3cxx3keyE@PLT
	la	%r1, 24(%r11,%r12)
	lg	%r0, 0(%r1)
	rxsbg	%r2, %r10, 0, 63, 47
	stg	%r2, 8(%r13)
	stg	%r0, 16(%r13)
	lghi	%r0, 1
	j	.LBB3_7
.LBB3_6:
	lghi	%r0, 0
.LBB3_7:
	stg	%r0, 0(%r13)
	larl	%r1, _ZN8piestart7product7support3cxx4LOCKE
	mvi	0(%r1), 0
	lmg	%r10, %r15, 240(%r15)
	br	%r14
.Lfunc_end3:
	.size	_ZN8piestart7product7support3cxx4List3popE, .Lfunc_end3-_ZN8piestart7product7support3cxx4List3popE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4List4pushE,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart7product7support3cxx4List4pushE,@function
_ZN8piestart7product7support3cxx4List4pushE:
.Lfunc_begin4:
	.cfi_startproc
	stmg	%r6, %r15, 48(%r15)
	.cfi_offset %r6, -112
	.cfi_offset %r7, -104
	.cfi_offset %r8, -96
	.cfi_offset %r9, -88
	.cfi_offset %r10, -80
	.cfi_offset %r11, -72
	.cfi_offset %r12, -64
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -208
	.cfi_def_cfa_offset 368
	lgr	%r13, %r4
	lgr	%r12, %r3
	lgr	%r11, %r2
	brasl	%r14, _ZN8piestart7product7support3cxx4Held3newE@PLT
	la	%r14, 528(%r11)
	lg	%r0, 0(%r14)
	lgr	%r10, %r11
	cgije	%r0, 0, .LBB4_2
	lgr	%r10, %r0
.LBB4_2:
	lghi	%r0, 32
	cgrje	%r10, %r11, .LBB4_4
	lghi	%r0, 4095
.LBB4_4:
	la	%r11, 8(%r10)
	lg	%r1, 0(%r11)
	cgrjlh	%r1, %r0, .LBB4_7
	mvghi	160(%r15), 0
	llilh	%r0, 1
	stg	%r0, 168(%r15)
	mvghi	176(%r15), 3
	mvghi	184(%r15), 34
	mvghi	192(%r15), -1
	mvghi	200(%r15), 0
	la	%r2, 160(%r15)
	lghi	%r1, 90
	llilh	%r3, 1
	lghi	%r4, 3
	lghi	%r5, 34
	lghi	%r6, -1
	lghi	%r7, 0
	svc	0
	lghi	%r0, -4096
	clgr	%r2, %r0
	lhi	%r0, -1
	jh	.LBB4_8
	stg	%r10, 0(%r2)
	stg	%r2, 0(%r14)
	la	%r11, 8(%r2)
	lgr	%r10, %r2
.LBB4_7:
	lg	%r9, 0(%r11)
	sllg	%r8, %r9, 4
	la	%r7, 16(%r8,%r10)
	brasl	%r14, _ZN8piestart7product7support3cxx3keyE@PLT
	xgr	%r2, %r12
	rllg	%r0, %r2, 17
	stg	%r0, 0(%r7)
	la	%r1, 24(%r8,%r10)
	stg	%r13, 0(%r1)
	la	%r0, 1(%r9)
	stg	%r0, 0(%r11)
	lhi	%r0, 0
.LBB4_8:
	larl	%r1, _ZN8piestart7product7support3cxx4LOCKE
	mvi	0(%r1), 0
	lr	%r2, %r0
	lmg	%r6, %r15, 256(%r15)
	br	%r14
.Lfunc_end4:
	.size	_ZN8piestart7product7support3cxx4List4pushE, .Lfunc_end4-_ZN8piestart7product7support3cxx4List4pushE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support5abortE,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart7product7support5abortE,@function
_ZN8piestart7product7support5abortE:
.Lfunc_begin5:
	.cfi_startproc
	stmg	%r6, %r15, 48(%r15)
	.cfi_offset %r6, -112
	.cfi_offset %r7, -104
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	lgr	%r4, %r3
	lgr	%r3, %r2
	lghi	%r1, 4
	lghi	%r2, 2
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	lghi	%r1, 20
	lghi	%r2, 0
	lghi	%r3, 0
	lghi	%r4, 0
	svc	0
	lghi	%r1, 37
	lghi	%r3, 6
	svc	0
	brasl	%r14, _ZN8piestart7product7program5abortE@PLT
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
	
	stmg	%r14, %r15, 112(%r15)
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	larl	%r2, .Lanon.0.0
	lghi	%r3, 68
	brasl	%r14, _ZN8piestart7product7support5abortE@PLT
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
	lgrl	%r1, _ZdlPv@GOTENT
	br	%r1
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
	
	stmg	%r14, %r15, 112(%r15)
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	lgr	%r0, %r2
	larl	%r2, _ZN8piestart7product7support3cxx7PROCESSE
	lgr	%r4, %r3
	lgr	%r3, %r0
	brasl	%r14, _ZN8piestart7product7support3cxx4List4pushE@PLT
	lgfr	%r2, %r2
	lmg	%r14, %r15, 272(%r15)
	br	%r14
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
	
	stmg	%r14, %r15, 112(%r15)
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	larl	%r2, .Lanon.0.1
	lghi	%r3, 42
	brasl	%r14, _ZN8piestart7product7support5abortE@PLT
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
	
	mvi	1(%r2), 0
	br	%r14
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
	
	stmg	%r14, %r15, 112(%r15)
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	lhi	%r0, 1
.LBB11_1:
	tm	0(%r2), 255
	jne	.LBB11_7
	la	%r1, 1(%r2)
	risbg	%r3, %r1, 0, 189, 0
	l	%r4, 0(%r3)
	sll	%r1, 3
	lcr	%r5, %r1
.LBB11_3:
	rll	%r14, %r4, 0(%r1)
	risbg	%r14, %r0, 32, 39, 24
	rll	%r14, %r14, 0(%r5)
	cs	%r4, %r14, 0(%r3)
	jl	.LBB11_3
	rll	%r1, %r4, 8(%r1)
	tmll	%r1, 255
	jne	.LBB11_1
	tm	0(%r2), 255
	je	.LBB11_8
	mvi	1(%r2), 0
	j	.LBB11_1
.LBB11_7:
	lhi	%r0, 0
	j	.LBB11_9
.LBB11_8:
	lhi	%r0, 1
.LBB11_9:
	llgfr	%r2, %r0
	lmg	%r14, %r15, 112(%r15)
	br	%r14
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
	
	mvi	0(%r2), 1
	mvi	1(%r2), 0
	br	%r14
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
	
	stmg	%r14, %r15, 112(%r15)
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	larl	%r2, .Lanon.0.2
	lghi	%r3, 39
	brasl	%r14, _ZN8piestart7product7support5abortE@PLT
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
	
	stmg	%r14, %r15, 112(%r15)
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	lgr	%r0, %r2
	larl	%r2, _ZN8piestart7product7support3cxx6THREADE
	lgr	%r4, %r3
	lgr	%r3, %r0
	brasl	%r14, _ZN8piestart7product7support3cxx4List4pushE@PLT
	lgfr	%r2, %r2
	lmg	%r14, %r15, 272(%r15)
	br	%r14
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
	
	stmg	%r14, %r15, 112(%r15)
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -208
	.cfi_def_cfa_offset 368
.LBB15_1:
	la	%r2, 184(%r15)
	larl	%r3, _ZN8piestart7product7support3cxx6THREADE
	brasl	%r14, _ZN8piestart7product7support3cxx4List3popE@PLT
	cghsi	184(%r15), 1
	jlh	.LBB15_3
	mvc	160(24,%r15), 184(%r15)
	j	.LBB15_4
.LBB15_3:
	la	%r2, 160(%r15)
	larl	%r3, _ZN8piestart7product7support3cxx7PROCESSE
	brasl	%r14, _ZN8piestart7product7support3cxx4List3popE@PLT
.LBB15_4:
	cghsi	160(%r15), 1
	jlh	.LBB15_6
	lg	%r1, 168(%r15)
	lg	%r2, 176(%r15)
	basr	%r14, %r1
	j	.LBB15_1
.LBB15_6:
	lmg	%r14, %r15, 320(%r15)
	br	%r14
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
	
	stmg	%r14, %r15, 112(%r15)
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	lghi	%r2, 1
	lghi	%r3, 0
	brasl	%r14, _ZN8piestart7product7support5abortE@PLT
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
	
	stmg	%r14, %r15, 112(%r15)
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	lgr	%r3, %r2
	larl	%r2, _ZN8piestart7product7support3cxx7PROCESSE
	lghi	%r4, 0
	brasl	%r14, _ZN8piestart7product7support3cxx4List4pushE@PLT
	lgfr	%r2, %r2
	lmg	%r14, %r15, 272(%r15)
	br	%r14
.Lfunc_end17:
	.size	atexit, .Lfunc_end17-atexit
	.cfi_endproc
	.type	_ZN8piestart7product7support3cxx4LOCKE,@object
	.section	.bss._ZN8piestart7product7support3cxx4LOCKE,"aw",@nobits
	.p2align	1, 0x0
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
	.p2align	1, 0x0
.Lanon.0.0:
	.ascii	"piestart: operator delete is missing; define it beside operator new\n"
	.size	.Lanon.0.0, 68
	.type	.Lanon.0.1,@object
	.section	.text.piestart,"ax",@progbits
	.p2align	1, 0x0
.Lanon.0.1:
	.ascii	"piestart: deleted virtual function called\n"
	.size	.Lanon.0.1, 42
	.type	.Lanon.0.2,@object
	.section	.text.piestart,"ax",@progbits
	.p2align	1, 0x0
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
	.section	".note.GNU-stack","",@progbits
