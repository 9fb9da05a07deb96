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
	.section	.text._ZN8piestart7product7support5abortE,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart7product7support5abortE,@function
_ZN8piestart7product7support5abortE:
.Lfunc_begin1:
	.cfi_startproc
	stmg	%r6, %r15, 48(%r15)
	.cfi_offset %r6, -112
	.cfi_offset %r7, -104
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	lghi	%r1, 4
	lghi	%r2, 2
	larl	%r3, .Lanon.0.0
	lghi	%r4, 34
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
	
	stmg	%r14, %r15, 112(%r15)
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	brasl	%r14, _ZN8piestart7product7support5abortE@PLT
.Lfunc_end2:
	.size	__stack_chk_fail, .Lfunc_end2-__stack_chk_fail
	.cfi_endproc
	.type	.Lanon.0.0,@object
	.section	.text.piestart,"ax",@progbits
	.p2align	1, 0x0
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
