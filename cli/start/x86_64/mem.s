	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * What every object says about itself: landing pads are in place.
 */

/* GNU_PROPERTY_X86_FEATURE_1_AND: IBT | SHSTK. One object without it drops it for the program. */
	.section .note.gnu.property, "a", @note
	.balign	8
	.long	4				/* namesz */
	.long	16				/* descsz */
	.long	5				/* NT_GNU_PROPERTY_TYPE_0 */
	.asciz	"GNU"
	.long	0xc0000002			/* GNU_PROPERTY_X86_FEATURE_1_AND */
	.long	4
	.long	3				/* IBT, SHSTK */
	.long	0				/* padding to 8 */
	.section	.text.bcmp,"ax",@progbits
	.weak	bcmp
	.type	bcmp,@function
bcmp:
.Lfunc_begin0:
	.cfi_startproc
	endbr64
.LBB0_1:
	subq	$1, %rdx
	jb	.LBB0_4
	movzbl	(%rdi), %eax
	movzbl	(%rsi), %ecx
	incq	%rsi
	incq	%rdi
	cmpb	%cl, %al
	je	.LBB0_1
	movl	$255, %edx
	andl	%edx, %eax
	andl	%edx, %ecx
	subl	%ecx, %eax
	retq
.LBB0_4:
	xorl	%eax, %eax
	retq
.Lfunc_end0:
	.size	bcmp, .Lfunc_end0-bcmp
	.cfi_endproc
	.section	.text.memcpy,"ax",@progbits
	.weak	memcpy
	.type	memcpy,@function
memcpy:
.Lfunc_begin1:
	.cfi_startproc
	endbr64
	movq	%rdi, %rax
	leaq	(%rdx,%rdi), %rcx
.LBB1_1:
	cmpq	%rdi, %rcx
	jb	.LBB1_4
	cmpq	$7, %rdx
	jbe	.LBB1_4
	movq	(%rsi), %r8
	movq	%r8, (%rdi)
	addq	$8, %rdi
	addq	$8, %rsi
	addq	$-8, %rdx
	jmp	.LBB1_1
.LBB1_5:
	movzbl	(%rsi), %edx
	movb	%dl, (%rdi)
	incq	%rdi
	incq	%rsi
.LBB1_4:
	cmpq	%rcx, %rdi
	jb	.LBB1_5
	retq
.Lfunc_end1:
	.size	memcpy, .Lfunc_end1-memcpy
	.cfi_endproc
	.section	.text.memmove,"ax",@progbits
	.weak	memmove
	.type	memmove,@function
memmove:
.Lfunc_begin2:
	.cfi_startproc
	endbr64
	movq	%rdi, %rax
	movq	%rdi, %rcx
	subq	%rsi, %rcx
	cmpq	%rdx, %rcx
	jae	.LBB2_6
	leaq	-8(%rsi), %rcx
	leaq	-8(%rax), %rdi
.LBB2_2:
	cmpq	$7, %rdx
	jbe	.LBB2_3
	leaq	-8(%rdx), %r8
	leaq	(%rdi,%rdx), %r9
	addq	%rcx, %rdx
	movq	(%rdx), %rdx
	movq	%rdx, (%r9)
	movq	%r8, %rdx
	jmp	.LBB2_2
.LBB2_6:
	leaq	(%rdx,%rax), %rcx
	movq	%rax, %rdi
.LBB2_7:
	cmpq	%rdi, %rcx
	jb	.LBB2_10
	cmpq	$7, %rdx
	jbe	.LBB2_10
	movq	(%rsi), %r8
	movq	%r8, (%rdi)
	addq	$8, %rdi
	addq	$8, %rsi
	addq	$-8, %rdx
	jmp	.LBB2_7
.LBB2_11:
	movzbl	(%rsi), %edx
	movb	%dl, (%rdi)
	incq	%rdi
	incq	%rsi
.LBB2_10:
	cmpq	%rcx, %rdi
	jb	.LBB2_11
.LBB2_13:
	retq
.LBB2_3:
	decq	%rsi
	leaq	-1(%rax), %rcx
	movq	%rdx, %rdi
.LBB2_4:
	subq	$1, %rdi
	jb	.LBB2_13
	leaq	(%rcx,%rdx), %r8
	addq	%rsi, %rdx
	movzbl	(%rdx), %edx
	movb	%dl, (%r8)
	movq	%rdi, %rdx
	jmp	.LBB2_4
.Lfunc_end2:
	.size	memmove, .Lfunc_end2-memmove
	.cfi_endproc
	.section	.text.memset,"ax",@progbits
	.weak	memset
	.type	memset,@function
memset:
.Lfunc_begin3:
	.cfi_startproc
	endbr64
	movq	%rdi, %rax
	leaq	(%rdx,%rdi), %rcx
	movzbl	%sil, %edi
	movabsq	$72340172838076673, %r8
	imulq	%rdi, %r8
	movq	%rax, %rdi
.LBB3_1:
	cmpq	%rdi, %rcx
	jb	.LBB3_4
	cmpq	$7, %rdx
	jbe	.LBB3_4
	movq	%r8, (%rdi)
	addq	$8, %rdi
	addq	$-8, %rdx
	jmp	.LBB3_1
.LBB3_5:
	movb	%sil, (%rdi)
	incq	%rdi
.LBB3_4:
	cmpq	%rcx, %rdi
	jb	.LBB3_5
	retq
.Lfunc_end3:
	.size	memset, .Lfunc_end3-memset
	.cfi_endproc
	.section	.text.strlen,"ax",@progbits
	.weak	strlen
	.type	strlen,@function
strlen:
.Lfunc_begin4:
	.cfi_startproc
	endbr64
	movq	%rdi, %rcx
.LBB4_1:
	movq	%rcx, %rax
	movzbl	(%rcx), %edx
	incq	%rcx
	testb	%dl, %dl
	jne	.LBB4_1
	subq	%rdi, %rax
	retq
.Lfunc_end4:
	.size	strlen, .Lfunc_end4-strlen
	.cfi_endproc
	.section	.text.memcmp,"ax",@progbits
	.weak	memcmp
	.type	memcmp,@function
memcmp:
.Lfunc_begin5:
	.cfi_startproc
	endbr64
	jmpq	*bcmp@GOTPCREL(%rip)
.Lfunc_end5:
	.size	memcmp, .Lfunc_end5-memcmp
	.cfi_endproc
	.section	".note.GNU-stack","",@progbits
