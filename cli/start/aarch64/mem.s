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
	.section	.text.bcmp,"ax",@progbits
	.weak	bcmp
	.p2align	2
	.type	bcmp,@function
bcmp:
.Lfunc_begin0:
	.cfi_startproc
	hint	#34
.LBB0_1:
	cbz	x2, .LBB0_4
	ldrb	w8, [x0]
	and	w10, w8, #0xff
	add	x0, x0, #1
	ldrb	w9, [x1]
	cmp	w10, w9, uxtb
	add	x1, x1, #1
	sub	x2, x2, #1
	b.eq	.LBB0_1
	and	w8, w8, #0xff
	sub	w0, w8, w9, uxtb
	ret
.LBB0_4:
	mov	w0, wzr
	ret
.Lfunc_end0:
	.size	bcmp, .Lfunc_end0-bcmp
	.cfi_endproc
	.section	.text.memcpy,"ax",@progbits
	.weak	memcpy
	.p2align	2
	.type	memcpy,@function
memcpy:
.Lfunc_begin1:
	.cfi_startproc
	hint	#34
	add	x8, x2, x0
	mov	x9, x0
.LBB1_1:
	cmp	x8, x9
	ccmp	x2, #7, #0, hs
	b.ls	.LBB1_3
	ldr	x10, [x1]
	add	x1, x1, #8
	sub	x2, x2, #8
	str	x10, [x9]
	add	x9, x9, #8
	b	.LBB1_1
.LBB1_3:
	mov	x10, xzr
.LBB1_4:
	add	x11, x9, x10
	cmp	x11, x8
	b.hs	.LBB1_6
	add	x12, x1, x10
	add	x10, x10, #1
	ldrb	w12, [x12]
	and	x12, x12, #0xff
	strb	w12, [x11]
	b	.LBB1_4
.LBB1_6:
	ret
.Lfunc_end1:
	.size	memcpy, .Lfunc_end1-memcpy
	.cfi_endproc
	.section	.text.memmove,"ax",@progbits
	.weak	memmove
	.p2align	2
	.type	memmove,@function
memmove:
.Lfunc_begin2:
	.cfi_startproc
	hint	#34
	sub	x8, x0, x1
	cmp	x8, x2
	b.hs	.LBB2_7
	add	x8, x2, x1
	add	x9, x2, x0
	sub	x8, x8, #1
	sub	x9, x9, #1
.LBB2_2:
	cmp	x2, #7
	b.ls	.LBB2_5
	sub	x10, x8, #7
	sub	x11, x9, #7
	sub	x2, x2, #8
	ldr	x10, [x10]
	sub	x8, x8, #8
	sub	x9, x9, #8
	str	x10, [x11]
	b	.LBB2_2
.LBB2_4:
	ldrb	w10, [x8]
	sub	x2, x2, #1
	sub	x8, x8, #1
	and	x10, x10, #0xff
	strb	w10, [x9]
	sub	x9, x9, #1
.LBB2_5:
	cbnz	x2, .LBB2_4
.LBB2_6:
	ret
.LBB2_7:
	add	x8, x2, x0
	mov	x9, x0
.LBB2_8:
	cmp	x8, x9
	ccmp	x2, #7, #0, hs
	b.ls	.LBB2_10
	ldr	x10, [x1]
	add	x1, x1, #8
	sub	x2, x2, #8
	str	x10, [x9]
	add	x9, x9, #8
	b	.LBB2_8
.LBB2_10:
	mov	x10, xzr
.LBB2_11:
	add	x11, x9, x10
	cmp	x11, x8
	b.hs	.LBB2_6
	add	x12, x1, x10
	add	x10, x10, #1
	ldrb	w12, [x12]
	and	x12, x12, #0xff
	strb	w12, [x11]
	b	.LBB2_11
.Lfunc_end2:
	.size	memmove, .Lfunc_end2-memmove
	.cfi_endproc
	.section	.text.memset,"ax",@progbits
	.weak	memset
	.p2align	2
	.type	memset,@function
memset:
.Lfunc_begin3:
	.cfi_startproc
	hint	#34
	and	w8, w1, #0xff
	mov	x9, #72340172838076673
	mov	x10, x0
	mul	x11, x8, x9
	add	x9, x2, x0
.LBB3_1:
	cmp	x9, x10
	ccmp	x2, #7, #0, hs
	b.ls	.LBB3_4
	str	x11, [x10]
	add	x10, x10, #8
	sub	x2, x2, #8
	b	.LBB3_1
.LBB3_3:
	strb	w8, [x10]
	add	x10, x10, #1
.LBB3_4:
	cmp	x10, x9
	b.lo	.LBB3_3
	ret
.Lfunc_end3:
	.size	memset, .Lfunc_end3-memset
	.cfi_endproc
	.section	.text.strlen,"ax",@progbits
	.weak	strlen
	.p2align	2
	.type	strlen,@function
strlen:
.Lfunc_begin4:
	.cfi_startproc
	hint	#34
	mov	x9, x0
.LBB4_1:
	mov	x8, x9
	ldrb	w9, [x9]
	tst	x9, #0xff
	add	x9, x8, #1
	b.ne	.LBB4_1
	sub	x0, x8, x0
	ret
.Lfunc_end4:
	.size	strlen, .Lfunc_end4-strlen
	.cfi_endproc
	.section	.text.memcmp,"ax",@progbits
	.weak	memcmp
	.p2align	2
	.type	memcmp,@function
memcmp:
.Lfunc_begin5:
	.cfi_startproc
	hint	#34
	b	bcmp
.Lfunc_end5:
	.size	memcmp, .Lfunc_end5-memcmp
	.cfi_endproc
	.section	".note.GNU-stack","",@progbits
