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
	.section	.text._ZN8piestart7product7support5abortE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product7support5abortE,@function
_ZN8piestart7product7support5abortE:
.Lfunc_begin1:
	.cfi_startproc
	stp	x29, x30, [sp, #-16]!
	mov	x29, sp
	.cfi_def_cfa w29, 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	mov	w0, #2
	adrp	x1, .Lanon.0.0
	add	x1, x1, :lo12:.Lanon.0.0
	mov	w8, #64
	mov	w2, #34
	svc	#0
	mov	x0, xzr
	mov	w8, #172
	mov	x1, xzr
	mov	x2, xzr
	svc	#0
	mov	w8, #129
	mov	w1, #6
	mov	x2, xzr
	svc	#0
	bl	_ZN8piestart7product7program5abortE
.Lfunc_end1:
	.size	_ZN8piestart7product7support5abortE, .Lfunc_end1-_ZN8piestart7product7support5abortE
	.cfi_endproc
	.section	.text.__stack_chk_fail,"ax",@progbits
	.weak	__stack_chk_fail
	.p2align	2
	.type	__stack_chk_fail,@function
__stack_chk_fail:
.Lfunc_begin2:
	.cfi_startproc
	hint	#34
	stp	x29, x30, [sp, #-16]!
	mov	x29, sp
	.cfi_def_cfa w29, 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	bl	_ZN8piestart7product7support5abortE
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
