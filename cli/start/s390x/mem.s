	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * No note: the machine has no landing pads.
 */
	.section	.text.bcmp,"ax",@progbits
	.weak	bcmp
	.p2align	1
	.type	bcmp,@function
bcmp:
.Lfunc_begin0:
	.cfi_startproc
	
	stmg	%r14, %r15, 112(%r15)
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
.LBB0_1:
	slgfi	%r4, 1
	jle	.LBB0_4
	llgc	%r0, 0(%r2)
	llgc	%r1, 0(%r3)
	llcr	%r5, %r0
	llcr	%r14, %r1
	la	%r3, 1(%r3)
	la	%r2, 1(%r2)
	crje	%r5, %r14, .LBB0_1
	llcr	%r0, %r0
	llcr	%r1, %r1
	sr	%r0, %r1
	j	.LBB0_5
.LBB0_4:
	lhi	%r0, 0
.LBB0_5:
	lgfr	%r2, %r0
	lmg	%r14, %r15, 112(%r15)
	br	%r14
.Lfunc_end0:
	.size	bcmp, .Lfunc_end0-bcmp
	.cfi_endproc
	.section	.text.memcpy,"ax",@progbits
	.weak	memcpy
	.p2align	1
	.type	memcpy,@function
memcpy:
.Lfunc_begin1:
	.cfi_startproc
	
	lgr	%r0, %r4
	agr	%r0, %r2
	lgr	%r1, %r2
.LBB1_1:
	clgrjl	%r0, %r1, .LBB1_5
	clgijle	%r4, 7, .LBB1_5
	lg	%r5, 0(%r3)
	stg	%r5, 0(%r1)
	la	%r1, 8(%r1)
	la	%r3, 8(%r3)
	aghi	%r4, -8
	j	.LBB1_1
.LBB1_4:
	llgc	%r4, 0(%r3)
	llgcr	%r4, %r4
	stc	%r4, 0(%r1)
	la	%r1, 1(%r1)
	la	%r3, 1(%r3)
.LBB1_5:
	clgrjl	%r1, %r0, .LBB1_4
	br	%r14
.Lfunc_end1:
	.size	memcpy, .Lfunc_end1-memcpy
	.cfi_endproc
	.section	.text.memmove,"ax",@progbits
	.weak	memmove
	.p2align	1
	.type	memmove,@function
memmove:
.Lfunc_begin2:
	.cfi_startproc
	
	stmg	%r14, %r15, 112(%r15)
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	lgr	%r0, %r2
	sgr	%r0, %r3
	clgrjhe	%r0, %r4, .LBB2_4
	lgr	%r0, %r3
	aghi	%r0, -8
	lgr	%r1, %r2
	aghi	%r1, -8
.LBB2_2:
	clgijle	%r4, 7, .LBB2_11
	lay	%r5, -8(%r4)
	lgr	%r14, %r1
	agr	%r14, %r4
	agr	%r4, %r0
	lg	%r4, 0(%r4)
	stg	%r4, 0(%r14)
	lgr	%r4, %r5
	j	.LBB2_2
.LBB2_4:
	lgr	%r0, %r4
	agr	%r0, %r2
	lgr	%r1, %r2
.LBB2_5:
	clgrjl	%r0, %r1, .LBB2_9
	clgijle	%r4, 7, .LBB2_9
	lg	%r5, 0(%r3)
	stg	%r5, 0(%r1)
	la	%r1, 8(%r1)
	la	%r3, 8(%r3)
	aghi	%r4, -8
	j	.LBB2_5
.LBB2_8:
	llgc	%r4, 0(%r3)
	llgcr	%r4, %r4
	stc	%r4, 0(%r1)
	la	%r1, 1(%r1)
	la	%r3, 1(%r3)
.LBB2_9:
	clgrjl	%r1, %r0, .LBB2_8
.LBB2_10:
	lmg	%r14, %r15, 112(%r15)
	br	%r14
.LBB2_11:
	aghi	%r3, -1
	lgr	%r0, %r2
	aghi	%r0, -1
	lgr	%r1, %r4
.LBB2_12:
	slgfi	%r1, 1
	jle	.LBB2_10
	lgr	%r5, %r0
	agr	%r5, %r4
	agr	%r4, %r3
	llgc	%r4, 0(%r4)
	llgcr	%r4, %r4
	stc	%r4, 0(%r5)
	lgr	%r4, %r1
	j	.LBB2_12
.Lfunc_end2:
	.size	memmove, .Lfunc_end2-memmove
	.cfi_endproc
	.section	.text.memset,"ax",@progbits
	.weak	memset
	.p2align	1
	.type	memset,@function
memset:
.Lfunc_begin3:
	.cfi_startproc
	
	lgr	%r0, %r4
	agr	%r0, %r2
	llgcr	%r1, %r3
	llihf	%r5, 16843009
	oilf	%r5, 16843009
	msgr	%r5, %r1
	lgr	%r3, %r2
.LBB3_1:
	clgrjl	%r0, %r3, .LBB3_5
	clgijle	%r4, 7, .LBB3_5
	stg	%r5, 0(%r3)
	la	%r3, 8(%r3)
	aghi	%r4, -8
	j	.LBB3_1
.LBB3_4:
	stc	%r1, 0(%r3)
	la	%r3, 1(%r3)
.LBB3_5:
	clgrjl	%r3, %r0, .LBB3_4
	br	%r14
.Lfunc_end3:
	.size	memset, .Lfunc_end3-memset
	.cfi_endproc
	.section	.text.strlen,"ax",@progbits
	.weak	strlen
	.p2align	1
	.type	strlen,@function
strlen:
.Lfunc_begin4:
	.cfi_startproc
	
	lgr	%r3, %r2
.LBB4_1:
	lgr	%r1, %r3
	llgc	%r0, 0(%r3)
	tmll	%r0, 255
	la	%r3, 1(%r3)
	jne	.LBB4_1
	sgr	%r1, %r2
	lgr	%r2, %r1
	br	%r14
.Lfunc_end4:
	.size	strlen, .Lfunc_end4-strlen
	.cfi_endproc
	.section	.text.memcmp,"ax",@progbits
	.weak	memcmp
	.p2align	1
	.type	memcmp,@function
memcmp:
.Lfunc_begin5:
	.cfi_startproc
	
	aghi	%r4, -1
	cghi	%r4, -1
	je	.LBB5_5
	srlg	%r0, %r4, 8
	cgije	%r0, 0, .LBB5_4
.LBB5_2:
	clc	0(256,%r3), 0(%r2)
	jlh	.LBB5_5
	la	%r3, 256(%r3)
	la	%r2, 256(%r2)
	brctg	%r0, .LBB5_2
.LBB5_4:
	exrl	%r4, .Ltmp0
.LBB5_5:
	ipm	%r0
	sllg	%r0, %r0, 34
	srag	%r2, %r0, 62
	br	%r14
.Lfunc_end5:
	.size	memcmp, .Lfunc_end5-memcmp
	.cfi_endproc
	.text
.Ltmp0:
	clc	0(1,%r3), 0(%r2)
	.section	".note.GNU-stack","",@progbits
