	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * No note: there are no landing pads in 32-bit programs. What every object says about itself: it goes with either way
 * of passing floating-point numbers, since none of its functions takes any (Tag_ABI_VFP_args).
 */

	.eabi_attribute 28, 3
	.syntax	unified
	.eabi_attribute	67, "2.09"
	.eabi_attribute	6, 4
	.eabi_attribute	8, 1
	.eabi_attribute	9, 1
	.eabi_attribute	15, 1
	.eabi_attribute	16, 1
	.eabi_attribute	17, 2
	.eabi_attribute	20, 1
	.eabi_attribute	21, 1
	.eabi_attribute	23, 3
	.eabi_attribute	24, 1
	.eabi_attribute	25, 1
	.eabi_attribute	38, 1
	.eabi_attribute	14, 0
	.section	.text._ZN8piestart7product7program5abortE,"ax",%progbits
	.p2align	2
	.type	_ZN8piestart7product7program5abortE,%function
	.code	32
_ZN8piestart7product7program5abortE:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	push	{r4, r5, r6, lr}
	.cfi_def_cfa_offset 16
	.cfi_offset lr, -4
	.cfi_offset r6, -8
	.cfi_offset r5, -12
	.cfi_offset r4, -16
	mov	r12, #248
	mov	lr, #0
	mov	r1, #0
	mov	r2, #0
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
.LBB0_1:
	mov	r0, #134
	mov	r6, r7
	mov	r7, r12
	svc	#0
	mov	r7, r6
	strb	lr, [lr]
	b	.LBB0_1
.Lfunc_end0:
	.size	_ZN8piestart7product7program5abortE, .Lfunc_end0-_ZN8piestart7product7program5abortE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support5abortE,"ax",%progbits
	.p2align	2
	.type	_ZN8piestart7product7support5abortE,%function
	.code	32
_ZN8piestart7product7support5abortE:
.Lfunc_begin1:
	.cfi_startproc
	push	{r4, r5, r11, lr}
	.cfi_def_cfa_offset 16
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r5, -12
	.cfi_offset r4, -16
	ldr	r1, .LCPI1_0
	mov	r0, #2
	mov	r12, #4
	mov	r2, #34
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
.LPC1_0:
	add	r1, pc, r1
	mov	lr, r7
	mov	r7, r12
	svc	#0
	mov	r7, lr
	mov	r12, #20
	mov	r2, #0
	mov	r0, #0
	mov	r1, #0
	mov	lr, r7
	mov	r7, r12
	svc	#0
	mov	r7, lr
	mov	r12, #37
	mov	r1, #6
	mov	lr, r7
	mov	r7, r12
	svc	#0
	mov	r7, lr
	bl	_ZN8piestart7product7program5abortE
	.p2align	2
.LCPI1_0:
	.long	.Lanon.0.0-(.LPC1_0+8)
.Lfunc_end1:
	.size	_ZN8piestart7product7support5abortE, .Lfunc_end1-_ZN8piestart7product7support5abortE
	.cfi_endproc
	.section	.text.__stack_chk_fail,"ax",%progbits
	.weak	__stack_chk_fail
	.p2align	2
	.type	__stack_chk_fail,%function
	.code	32
__stack_chk_fail:
.Lfunc_begin2:
	.cfi_startproc
	
	push	{r11, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	bl	_ZN8piestart7product7support5abortE
.Lfunc_end2:
	.size	__stack_chk_fail, .Lfunc_end2-__stack_chk_fail
	.cfi_endproc
	.section	.text.raise,"ax",%progbits
	.weak	raise
	.p2align	2
	.type	raise,%function
	.code	32
raise:
.Lfunc_begin3:
	.cfi_startproc
	
	push	{r4, r5, r6, lr}
	.cfi_def_cfa_offset 16
	.cfi_offset lr, -4
	.cfi_offset r6, -8
	.cfi_offset r5, -12
	.cfi_offset r4, -16
	mov	r12, r0
	mov	r0, #0
	mov	lr, #20
	mov	r1, #0
	mov	r2, #0
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
	mov	r6, r7
	mov	r7, lr
	svc	#0
	mov	r7, r6
	mov	lr, #37
	mov	r1, r12
	mov	r6, r7
	mov	r7, lr
	svc	#0
	mov	r7, r6
	pop	{r4, r5, r6, pc}
.Lfunc_end3:
	.size	raise, .Lfunc_end3-raise
	.cfi_endproc
	.type	.Lanon.0.0,%object
	.section	.text.piestart,"ax",%progbits
.Lanon.0.0:
	.ascii	"piestart: stack smashing detected\n"
	.size	.Lanon.0.0, 34
	.type	__stack_chk_guard,%object
	.section	.data.rel.ro.piestart.guard,"aw",%progbits
	.weak	__stack_chk_guard
	.p2align	2, 0x0
__stack_chk_guard:
	.zero	4
	.size	__stack_chk_guard, 4
	.section	".note.GNU-stack","",%progbits
	.eabi_attribute	30, 4
