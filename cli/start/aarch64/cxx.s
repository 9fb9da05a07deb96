	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * What every object says about itself: landing pads are in place.
 */

/* GNU_PROPERTY_AARCH64_FEATURE_1_AND: BTI | PAC. One object without it drops it for the program. */
	.section .note.gnu.property, "a", %note
	.balign	8
	.word	4				/* namesz */
	.word	16				/* descsz */
	.word	5				/* NT_GNU_PROPERTY_TYPE_0 */
	.asciz	"GNU"
	.word	0xc0000000			/* GNU_PROPERTY_AARCH64_FEATURE_1_AND */
	.word	4
	.word	3				/* BTI, PAC */
	.word	0				/* padding to 8 */
	.section	.text._ZN8piestart7product7program5abortE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product7program5abortE,@function
_ZN8piestart7product7program5abortE:
.Lfunc_begin0:
	.cfi_startproc
	mov	x1, xzr
.LBB0_1:
	mov	w0, #134
	mov	w8, #94
	mov	x2, x1
	svc	#0
	strb	w1, [x1]
	b	.LBB0_1
.Lfunc_end0:
	.size	_ZN8piestart7product7program5abortE, .Lfunc_end0-_ZN8piestart7product7program5abortE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx3keyE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product7support3cxx3keyE,@function
_ZN8piestart7product7support3cxx3keyE:
.Lfunc_begin1:
	.cfi_startproc
	adrp	x8, :got:__piestart_told
	ldr	x8, [x8, :got_lo12:__piestart_told]
	ldr	x9, [x8]
	cmp	x9, #0
	ldr	x10, [x8, #24]
	add	x8, x8, #8
	add	x10, x10, #8
	csel	x8, x10, x8, eq
	ldr	x0, [x8]
	ret
.Lfunc_end1:
	.size	_ZN8piestart7product7support3cxx3keyE, .Lfunc_end1-_ZN8piestart7product7support3cxx3keyE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4Held3newE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product7support3cxx4Held3newE,@function
_ZN8piestart7product7support3cxx4Held3newE:
.Lfunc_begin2:
	.cfi_startproc
	adrp	x8, _ZN8piestart7product7support3cxx4LOCKE
	add	x8, x8, :lo12:_ZN8piestart7product7support3cxx4LOCKE
	mov	w9, #1
.LBB2_1:
	ldaxrb	w10, [x8]
	stxrb	w11, w9, [x8]
	cbnz	w11, .LBB2_1
	cbz	w10, .LBB2_4
	isb
	b	.LBB2_1
.LBB2_4:
	ret
.Lfunc_end2:
	.size	_ZN8piestart7product7support3cxx4Held3newE, .Lfunc_end2-_ZN8piestart7product7support3cxx4Held3newE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4List3popE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product7support3cxx4List3popE,@function
_ZN8piestart7product7support3cxx4List3popE:
.Lfunc_begin3:
	.cfi_startproc
	stp	x29, x30, [sp, #-48]!
	str	x21, [sp, #16]
	stp	x20, x19, [sp, #32]
	mov	x29, sp
	.cfi_def_cfa w29, 48
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -32
	.cfi_offset w30, -40
	.cfi_offset w29, -48
	mov	x20, x1
	mov	x19, x0
	bl	_ZN8piestart7product7support3cxx4Held3newE
	add	x9, x20, #528
	ldr	x8, [x9]
	cmp	x8, #0
	csel	x8, x20, x8, eq
.LBB3_1:
	add	x10, x8, #8
	ldr	x11, [x10]
	cbnz	x11, .LBB3_4
	ldr	x8, [x8]
	cbz	x8, .LBB3_5
	str	x8, [x9]
	b	.LBB3_1
.LBB3_4:
	ldr	x9, [x10]
	sub	x9, x9, #1
	str	x9, [x10]
	add	x20, x8, x9, lsl #4
	add	x8, x20, #16
	ldr	x21, [x8]
	bl	_ZN8piestart7product7support3cxx3keyE
	add	x8, x20, #24
	eor	x9, x0, x21, ror #17
	ldr	x8, [x8]
	stp	x9, x8, [x19, #8]
	mov	w8, #1
.LBB3_5:
	str	x8, [x19]
	adrp	x8, _ZN8piestart7product7support3cxx4LOCKE
	add	x8, x8, :lo12:_ZN8piestart7product7support3cxx4LOCKE
	stlrb	wzr, [x8]
	ldp	x20, x19, [sp, #32]
	ldr	x21, [sp, #16]
	ldp	x29, x30, [sp], #48
	ret
.Lfunc_end3:
	.size	_ZN8piestart7product7support3cxx4List3popE, .Lfunc_end3-_ZN8piestart7product7support3cxx4List3popE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4List4pushE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product7support3cxx4List4pushE,@function
_ZN8piestart7product7support3cxx4List4pushE:
.Lfunc_begin4:
	.cfi_startproc
	stp	x29, x30, [sp, #-64]!
	stp	x24, x23, [sp, #16]
	stp	x22, x21, [sp, #32]
	stp	x20, x19, [sp, #48]
	mov	x29, sp
	.cfi_def_cfa w29, 64
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w30, -56
	.cfi_offset w29, -64
	mov	x19, x2
	mov	x20, x1
	mov	x21, x0
	bl	_ZN8piestart7product7support3cxx4Held3newE
	add	x9, x21, #528
	ldr	x8, [x9]
	cmp	x8, #0
	csel	x10, x21, x8, eq
	mov	w11, #4095
	mov	w12, #32
	cmp	x10, x21
	add	x22, x10, #8
	ldr	x8, [x22]
	csel	x11, x12, x11, eq
	mov	x0, x10
	cmp	x8, x11
	b.ne	.LBB4_5
	mov	x0, xzr
	mov	w8, #222
	mov	w1, #65536
	mov	w2, #3
	mov	w3, #34
	mov	x4, #-1
	mov	x5, xzr
	svc	#0
	cmn	x0, #4095
	b.lt	.LBB4_4
	tbz	x0, #63, .LBB4_4
	mov	w0, #-1
	b	.LBB4_6
.LBB4_4:
	str	x10, [x0]
	add	x22, x0, #8
	str	x0, [x9]
.LBB4_5:
	ldr	x21, [x22]
	add	x23, x0, x21, lsl #4
	add	x24, x23, #16
	bl	_ZN8piestart7product7support3cxx3keyE
	eor	x9, x0, x20
	add	x8, x23, #24
	mov	w0, wzr
	ror	x9, x9, #47
	str	x9, [x24]
	str	x19, [x8]
	add	x8, x21, #1
	str	x8, [x22]
.LBB4_6:
	adrp	x8, _ZN8piestart7product7support3cxx4LOCKE
	add	x8, x8, :lo12:_ZN8piestart7product7support3cxx4LOCKE
	stlrb	wzr, [x8]
	ldp	x20, x19, [sp, #48]
	ldp	x22, x21, [sp, #32]
	ldp	x24, x23, [sp, #16]
	ldp	x29, x30, [sp], #64
	ret
.Lfunc_end4:
	.size	_ZN8piestart7product7support3cxx4List4pushE, .Lfunc_end4-_ZN8piestart7product7support3cxx4List4pushE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support5abortE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product7support5abortE,@function
_ZN8piestart7product7support5abortE:
.Lfunc_begin5:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	mov	x29, sp
	.cfi_def_cfa w29, 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	mov	x2, x1
	mov	x1, x0
	mov	w0, #2
	mov	w8, #64
	svc	#0
	mov	x1, xzr
	mov	x0, xzr
	mov	w8, #172
	mov	x2, xzr
	svc	#0
	mov	w8, #129
	mov	w1, #6
	mov	x2, xzr
	svc	#0
	bl	_ZN8piestart7product7program5abortE
.Lfunc_end5:
	.size	_ZN8piestart7product7support5abortE, .Lfunc_end5-_ZN8piestart7product7support5abortE
	.cfi_endproc
	.section	.text._ZdlPv,"ax",@progbits
	.weak	_ZdlPv
	.p2align	2
	.type	_ZdlPv,@function
_ZdlPv:
.Lfunc_begin6:
	.cfi_startproc
	hint	#34
	stp	x29, x30, [sp, #-16]!
	mov	x29, sp
	.cfi_def_cfa w29, 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	adrp	x0, .Lanon.0.0
	add	x0, x0, :lo12:.Lanon.0.0
	mov	w1, #68
	bl	_ZN8piestart7product7support5abortE
.Lfunc_end6:
	.size	_ZdlPv, .Lfunc_end6-_ZdlPv
	.cfi_endproc
	.section	.text._ZdlPvm,"ax",@progbits
	.weak	_ZdlPvm
	.p2align	2
	.type	_ZdlPvm,@function
_ZdlPvm:
.Lfunc_begin7:
	.cfi_startproc
	hint	#34
	stp	x29, x30, [sp, #-16]!
	mov	x29, sp
	.cfi_def_cfa w29, 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	.weak	_ZdlPv
	adrp	x8, :got:_ZdlPv
	ldr	x8, [x8, :got_lo12:_ZdlPv]
	blr	x8
	ldp	x29, x30, [sp], #16
	ret
.Lfunc_end7:
	.size	_ZdlPvm, .Lfunc_end7-_ZdlPvm
	.cfi_endproc
	.section	.text.__cxa_atexit,"ax",@progbits
	.weak	__cxa_atexit
	.p2align	2
	.type	__cxa_atexit,@function
__cxa_atexit:
.Lfunc_begin8:
	.cfi_startproc
	hint	#34
	mov	x2, x1
	mov	x1, x0
	adrp	x0, .L_MergedGlobals+536
	add	x0, x0, :lo12:.L_MergedGlobals+536
	b	_ZN8piestart7product7support3cxx4List4pushE
.Lfunc_end8:
	.size	__cxa_atexit, .Lfunc_end8-__cxa_atexit
	.cfi_endproc
	.section	.text.__cxa_deleted_virtual,"ax",@progbits
	.weak	__cxa_deleted_virtual
	.p2align	2
	.type	__cxa_deleted_virtual,@function
__cxa_deleted_virtual:
.Lfunc_begin9:
	.cfi_startproc
	hint	#34
	stp	x29, x30, [sp, #-16]!
	mov	x29, sp
	.cfi_def_cfa w29, 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	adrp	x0, .Lanon.0.1
	add	x0, x0, :lo12:.Lanon.0.1
	mov	w1, #42
	bl	_ZN8piestart7product7support5abortE
.Lfunc_end9:
	.size	__cxa_deleted_virtual, .Lfunc_end9-__cxa_deleted_virtual
	.cfi_endproc
	.section	.text.__cxa_guard_abort,"ax",@progbits
	.weak	__cxa_guard_abort
	.p2align	2
	.type	__cxa_guard_abort,@function
__cxa_guard_abort:
.Lfunc_begin10:
	.cfi_startproc
	hint	#34
	add	x8, x0, #1
	stlrb	wzr, [x8]
	ret
.Lfunc_end10:
	.size	__cxa_guard_abort, .Lfunc_end10-__cxa_guard_abort
	.cfi_endproc
	.section	.text.__cxa_guard_acquire,"ax",@progbits
	.weak	__cxa_guard_acquire
	.p2align	2
	.type	__cxa_guard_acquire,@function
__cxa_guard_acquire:
.Lfunc_begin11:
	.cfi_startproc
	hint	#34
	mov	w8, #1
	add	x9, x0, #1
.LBB11_1:
	ldarb	w10, [x0]
	cbnz	w10, .LBB11_7
.LBB11_2:
	ldaxrb	w10, [x9]
	stxrb	w11, w8, [x9]
	cbnz	w11, .LBB11_2
	cbnz	w10, .LBB11_6
	ldarb	w10, [x0]
	cbz	w10, .LBB11_8
	stlrb	wzr, [x9]
.LBB11_6:
	isb
	b	.LBB11_1
.LBB11_7:
	mov	w0, wzr
	ret
.LBB11_8:
	mov	w0, #1
	ret
.Lfunc_end11:
	.size	__cxa_guard_acquire, .Lfunc_end11-__cxa_guard_acquire
	.cfi_endproc
	.section	.text.__cxa_guard_release,"ax",@progbits
	.weak	__cxa_guard_release
	.p2align	2
	.type	__cxa_guard_release,@function
__cxa_guard_release:
.Lfunc_begin12:
	.cfi_startproc
	hint	#34
	mov	w8, #1
	add	x9, x0, #1
	stlrb	w8, [x0]
	stlrb	wzr, [x9]
	ret
.Lfunc_end12:
	.size	__cxa_guard_release, .Lfunc_end12-__cxa_guard_release
	.cfi_endproc
	.section	.text.__cxa_pure_virtual,"ax",@progbits
	.weak	__cxa_pure_virtual
	.p2align	2
	.type	__cxa_pure_virtual,@function
__cxa_pure_virtual:
.Lfunc_begin13:
	.cfi_startproc
	hint	#34
	stp	x29, x30, [sp, #-16]!
	mov	x29, sp
	.cfi_def_cfa w29, 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	adrp	x0, .Lanon.0.2
	add	x0, x0, :lo12:.Lanon.0.2
	mov	w1, #39
	bl	_ZN8piestart7product7support5abortE
.Lfunc_end13:
	.size	__cxa_pure_virtual, .Lfunc_end13-__cxa_pure_virtual
	.cfi_endproc
	.section	.text.__cxa_thread_atexit,"ax",@progbits
	.weak	__cxa_thread_atexit
	.p2align	2
	.type	__cxa_thread_atexit,@function
__cxa_thread_atexit:
.Lfunc_begin14:
	.cfi_startproc
	hint	#34
	mov	x2, x1
	mov	x1, x0
	adrp	x0, .L_MergedGlobals
	add	x0, x0, :lo12:.L_MergedGlobals
	b	_ZN8piestart7product7support3cxx4List4pushE
.Lfunc_end14:
	.size	__cxa_thread_atexit, .Lfunc_end14-__cxa_thread_atexit
	.cfi_endproc
	.section	.text.__piestart_at_exit,"ax",@progbits
	.globl	__piestart_at_exit
	.p2align	2
	.type	__piestart_at_exit,@function
__piestart_at_exit:
.Lfunc_begin15:
	.cfi_startproc
	hint	#34
	sub	sp, sp, #80
	stp	x29, x30, [sp, #48]
	stp	x20, x19, [sp, #64]
	add	x29, sp, #48
	.cfi_def_cfa w29, 32
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w30, -24
	.cfi_offset w29, -32
	adrp	x19, .L_MergedGlobals
	add	x19, x19, :lo12:.L_MergedGlobals
	adrp	x20, .L_MergedGlobals+536
	add	x20, x20, :lo12:.L_MergedGlobals+536
.LBB15_1:
	add	x0, sp, #24
	mov	x1, x19
	bl	_ZN8piestart7product7support3cxx4List3popE
	ldr	x8, [sp, #24]
	cmp	x8, #1
	b.ne	.LBB15_3
	ldur	q0, [sp, #24]
	ldr	x8, [sp, #40]
	str	q0, [sp]
	str	x8, [sp, #16]
	b	.LBB15_4
.LBB15_3:
	mov	x0, sp
	mov	x1, x20
	bl	_ZN8piestart7product7support3cxx4List3popE
.LBB15_4:
	ldr	x8, [sp]
	cmp	x8, #1
	b.ne	.LBB15_6
	ldp	x8, x0, [sp, #8]
	blr	x8
	b	.LBB15_1
.LBB15_6:
	ldp	x20, x19, [sp, #64]
	ldp	x29, x30, [sp, #48]
	add	sp, sp, #80
	ret
.Lfunc_end15:
	.size	__piestart_at_exit, .Lfunc_end15-__piestart_at_exit
	.cfi_endproc
	.section	.text.abort,"ax",@progbits
	.weak	abort
	.p2align	2
	.type	abort,@function
abort:
.Lfunc_begin16:
	.cfi_startproc
	hint	#34
	stp	x29, x30, [sp, #-16]!
	mov	x29, sp
	.cfi_def_cfa w29, 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	mov	w0, #1
	mov	x1, xzr
	bl	_ZN8piestart7product7support5abortE
.Lfunc_end16:
	.size	abort, .Lfunc_end16-abort
	.cfi_endproc
	.section	.text.atexit,"ax",@progbits
	.weak	atexit
	.p2align	2
	.type	atexit,@function
atexit:
.Lfunc_begin17:
	.cfi_startproc
	hint	#34
	mov	x1, x0
	adrp	x0, .L_MergedGlobals+536
	add	x0, x0, :lo12:.L_MergedGlobals+536
	mov	x2, xzr
	b	_ZN8piestart7product7support3cxx4List4pushE
.Lfunc_end17:
	.size	atexit, .Lfunc_end17-atexit
	.cfi_endproc
	.type	_ZN8piestart7product7support3cxx4LOCKE,@object
	.section	.bss._ZN8piestart7product7support3cxx4LOCKE,"aw",@nobits
	.p2align	2, 0x0
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
