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
	.section	.text.__aeabi_memset,"ax",%progbits
	.code	32
	.p2align	2
	.p2align	2
	.weak	__aeabi_memset
	.weak	__aeabi_memset4
	.weak	__aeabi_memset8
	.weak	__aeabi_memclr
	.weak	__aeabi_memclr4
	.weak	__aeabi_memclr8
	.type	__aeabi_memclr,%function
__aeabi_memclr:
__aeabi_memclr4:
__aeabi_memclr8:
	mov	r2, r1
	mov	r1, #0
	b	memset
	.type	__aeabi_memset,%function
__aeabi_memset:
__aeabi_memset4:
__aeabi_memset8:
	mov	r3, r1
	mov	r1, r2
	mov	r2, r3
	b	memset
	.text
	.section	.text.__aeabi_unwind_cpp_pr0,"ax",%progbits
	.code	32
	.p2align	2
	.p2align	2
	.weak	__aeabi_unwind_cpp_pr0
	.weak	__aeabi_unwind_cpp_pr1
	.weak	__aeabi_unwind_cpp_pr2
	.type	__aeabi_unwind_cpp_pr0,%function
__aeabi_unwind_cpp_pr0:
__aeabi_unwind_cpp_pr1:
__aeabi_unwind_cpp_pr2:
	.inst	0xe7f000f0
	.text
	.weak	__aeabi_memcpy
	.weak	__aeabi_memcpy4
	.weak	__aeabi_memcpy8
	.weak	__aeabi_memmove
	.weak	__aeabi_memmove4
	.weak	__aeabi_memmove8
__aeabi_memcpy = memcpy
__aeabi_memcpy4 = memcpy
__aeabi_memcpy8 = memcpy
__aeabi_memmove = memmove
__aeabi_memmove4 = memmove
__aeabi_memmove8 = memmove
	.section	.text.bcmp,"ax",%progbits
	.weak	bcmp
	.p2align	2
	.type	bcmp,%function
	.code	32
bcmp:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	
	push	{r4, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r4, -8
.LBB0_1:
	cmp	r2, #0
	moveq	r0, #0
	popeq	{r4, pc}
.LBB0_2:
	add	lr, r0, #1
	ldrb	r0, [r0]
	and	r12, r0, #255
	add	r4, r1, #1
	sub	r2, r2, #1
	ldrb	r0, [r1]
	and	r3, r0, #255
	mov	r1, r4
	cmp	r12, r3
	mov	r0, lr
	subne	r0, r12, r3
	popne	{r4, pc}
	b	.LBB0_1
.Lfunc_end0:
	.size	bcmp, .Lfunc_end0-bcmp
	.cfi_endproc
	.section	.text.memcpy,"ax",%progbits
	.weak	memcpy
	.p2align	2
	.type	memcpy,%function
	.code	32
memcpy:
.Lfunc_begin1:
	.cfi_startproc
	
	push	{r4, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r4, -8
	add	r12, r2, r0
	mov	lr, r0
.LBB1_1:
	cmp	r12, lr
	cmphs	r2, #3
	bls	.LBB1_3
	ldr	r3, [r1]
	sub	r2, r2, #4
	add	r1, r1, #4
	str	r3, [lr]
	add	lr, lr, #4
	b	.LBB1_1
.LBB1_3:
	mov	r2, #0
.LBB1_4:
	add	r3, lr, r2
	cmp	r3, r12
	pophs	{r4, pc}
.LBB1_5:
	add	r4, r1, r2
	add	r2, r2, #1
	ldrb	r4, [r4]
	and	r4, r4, #255
	strb	r4, [r3]
	b	.LBB1_4
.Lfunc_end1:
	.size	memcpy, .Lfunc_end1-memcpy
	.cfi_endproc
	.section	.text.memmove,"ax",%progbits
	.weak	memmove
	.p2align	2
	.type	memmove,%function
	.code	32
memmove:
.Lfunc_begin2:
	.cfi_startproc
	
	push	{r4, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r4, -8
	sub	r3, r0, r1
	cmp	r3, r2
	bhs	.LBB2_7
	sub	r12, r0, #4
	sub	lr, r1, #4
.LBB2_2:
	cmp	r2, #3
	bls	.LBB2_4
	add	r3, lr, r2
	add	r4, r12, r2
	sub	r2, r2, #4
	ldr	r3, [r3]
	str	r3, [r4]
	b	.LBB2_2
.LBB2_4:
	sub	r12, r0, #1
	sub	r1, r1, #1
.LBB2_5:
	cmp	r2, #0
	popeq	{r4, pc}
.LBB2_6:
	add	r3, r1, r2
	add	r4, r12, r2
	sub	r2, r2, #1
	ldrb	r3, [r3]
	and	r3, r3, #255
	strb	r3, [r4]
	b	.LBB2_5
.LBB2_7:
	add	r12, r2, r0
	mov	lr, r0
.LBB2_8:
	cmp	r12, lr
	cmphs	r2, #3
	bls	.LBB2_10
	ldr	r3, [r1]
	sub	r2, r2, #4
	add	r1, r1, #4
	str	r3, [lr]
	add	lr, lr, #4
	b	.LBB2_8
.LBB2_10:
	mov	r2, #0
.LBB2_11:
	add	r3, lr, r2
	cmp	r3, r12
	bhs	.LBB2_13
	add	r4, r1, r2
	add	r2, r2, #1
	ldrb	r4, [r4]
	and	r4, r4, #255
	strb	r4, [r3]
	b	.LBB2_11
.LBB2_13:
	pop	{r4, pc}
.Lfunc_end2:
	.size	memmove, .Lfunc_end2-memmove
	.cfi_endproc
	.section	.text.memset,"ax",%progbits
	.weak	memset
	.p2align	2
	.type	memset,%function
	.code	32
memset:
.Lfunc_begin3:
	.cfi_startproc
	
	push	{r11, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	and	r12, r1, #255
	ldr	r1, .LCPI3_0
	add	r3, r2, r0
	mul	lr, r12, r1
	mov	r1, r0
	b	.LBB3_2
.LBB3_1:
	str	lr, [r1]
	sub	r2, r2, #4
	add	r1, r1, #4
.LBB3_2:
	cmp	r3, r1
	cmphs	r2, #3
	bhi	.LBB3_1
.LBB3_3:
	cmp	r1, r3
	pophs	{r11, pc}
.LBB3_4:
	strb	r12, [r1]
	add	r1, r1, #1
	b	.LBB3_3
	.p2align	2
.LCPI3_0:
	.long	16843009
.Lfunc_end3:
	.size	memset, .Lfunc_end3-memset
	.cfi_endproc
	.section	.text.strlen,"ax",%progbits
	.weak	strlen
	.p2align	2
	.type	strlen,%function
	.code	32
strlen:
.Lfunc_begin4:
	.cfi_startproc
	
	mov	r2, r0
.LBB4_1:
	mov	r1, r2
	ldrb	r3, [r1]
	add	r2, r2, #1
	tst	r3, #255
	bne	.LBB4_1
	sub	r0, r1, r0
	bx	lr
.Lfunc_end4:
	.size	strlen, .Lfunc_end4-strlen
	.cfi_endproc
	.section	.text.memcmp,"ax",%progbits
	.weak	memcmp
	.p2align	2
	.type	memcmp,%function
	.code	32
memcmp:
.Lfunc_begin5:
	.cfi_startproc
	
	b	bcmp
.Lfunc_end5:
	.size	memcmp, .Lfunc_end5-memcmp
	.cfi_endproc
	.section	".note.GNU-stack","",%progbits
	.eabi_attribute	30, 4
