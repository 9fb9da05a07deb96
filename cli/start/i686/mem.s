	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * What every object says about itself: landing pads are in place.
 */

/* GNU_PROPERTY_X86_FEATURE_1_AND: IBT | SHSTK. One object without it drops it for the program. */
	.section .note.gnu.property, "a", @note
	.balign	4
	.long	4				/* namesz */
	.long	12				/* descsz */
	.long	5				/* NT_GNU_PROPERTY_TYPE_0 */
	.asciz	"GNU"
	.long	0xc0000002			/* GNU_PROPERTY_X86_FEATURE_1_AND */
	.long	4
	.long	3				/* IBT, SHSTK */
	.section	.text.bcmp,"ax",@progbits
	.weak	bcmp
	.type	bcmp,@function
bcmp:
.Lfunc_begin0:
	.cfi_startproc
	endbr32
	pushl	%ebx
	.cfi_def_cfa_offset 8
	pushl	%esi
	.cfi_def_cfa_offset 12
	.cfi_offset %esi, -12
	.cfi_offset %ebx, -8
	movl	20(%esp), %ecx
	movl	12(%esp), %edx
	movl	16(%esp), %esi
.LBB0_1:
	subl	$1, %ecx
	jb	.LBB0_2
	movzbl	(%edx), %eax
	incl	%edx
	movzbl	(%esi), %ebx
	incl	%esi
	cmpb	%bl, %al
	je	.LBB0_1
	movl	$255, %ecx
	andl	%ecx, %eax
	andl	%ecx, %ebx
	subl	%ebx, %eax
	jmp	.LBB0_5
.LBB0_2:
	xorl	%eax, %eax
.LBB0_5:
	popl	%esi
	.cfi_def_cfa_offset 8
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end0:
	.size	bcmp, .Lfunc_end0-bcmp
	.cfi_endproc
	.section	.text.memcpy,"ax",@progbits
	.weak	memcpy
	.type	memcpy,@function
memcpy:
.Lfunc_begin1:
	.cfi_startproc
	endbr32
	pushl	%ebx
	.cfi_def_cfa_offset 8
	pushl	%edi
	.cfi_def_cfa_offset 12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset %esi, -16
	.cfi_offset %edi, -12
	.cfi_offset %ebx, -8
	movl	16(%esp), %eax
	movl	24(%esp), %edi
	movl	20(%esp), %ecx
	leal	(%edi,%eax), %edx
	movl	%eax, %esi
.LBB1_1:
	cmpl	%esi, %edx
	jb	.LBB1_4
	cmpl	$3, %edi
	jbe	.LBB1_4
	movl	(%ecx), %ebx
	addl	$4, %ecx
	addl	$-4, %edi
	movl	%ebx, (%esi)
	addl	$4, %esi
	jmp	.LBB1_1
.LBB1_5:
	movzbl	(%ecx), %ebx
	incl	%ecx
	movb	%bl, (%esi)
	incl	%esi
.LBB1_4:
	cmpl	%edx, %esi
	jb	.LBB1_5
	popl	%esi
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_def_cfa_offset 8
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end1:
	.size	memcpy, .Lfunc_end1-memcpy
	.cfi_endproc
	.section	.text.memmove,"ax",@progbits
	.weak	memmove
	.type	memmove,@function
memmove:
.Lfunc_begin2:
	.cfi_startproc
	endbr32
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	movl	20(%esp), %eax
	movl	24(%esp), %ecx
	movl	28(%esp), %edx
	movl	%eax, %esi
	subl	%ecx, %esi
	cmpl	%edx, %esi
	jae	.LBB2_6
	leal	-4(%ecx), %esi
	leal	-4(%eax), %edi
.LBB2_2:
	cmpl	$3, %edx
	jbe	.LBB2_3
	leal	-4(%edx), %ebx
	leal	(%edi,%edx), %ebp
	addl	%esi, %edx
	movl	(%edx), %edx
	movl	%edx, (%ebp)
	movl	%ebx, %edx
	jmp	.LBB2_2
.LBB2_6:
	leal	(%edx,%eax), %esi
	movl	%eax, %edi
.LBB2_7:
	cmpl	%edi, %esi
	jb	.LBB2_10
	cmpl	$3, %edx
	jbe	.LBB2_10
	movl	(%ecx), %ebx
	addl	$4, %ecx
	addl	$-4, %edx
	movl	%ebx, (%edi)
	addl	$4, %edi
	jmp	.LBB2_7
.LBB2_11:
	movzbl	(%ecx), %edx
	incl	%ecx
	movb	%dl, (%edi)
	incl	%edi
.LBB2_10:
	cmpl	%esi, %edi
	jb	.LBB2_11
.LBB2_13:
	popl	%esi
	.cfi_def_cfa_offset 16
	popl	%edi
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_def_cfa_offset 4
	retl
.LBB2_3:
	.cfi_def_cfa_offset 20
	decl	%ecx
	leal	-1(%eax), %esi
	movl	%edx, %edi
.LBB2_4:
	subl	$1, %edi
	jb	.LBB2_13
	leal	(%esi,%edx), %ebx
	addl	%ecx, %edx
	movzbl	(%edx), %edx
	movb	%dl, (%ebx)
	movl	%edi, %edx
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
	endbr32
	pushl	%ebx
	.cfi_def_cfa_offset 8
	pushl	%edi
	.cfi_def_cfa_offset 12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset %esi, -16
	.cfi_offset %edi, -12
	.cfi_offset %ebx, -8
	movl	20(%esp), %ecx
	movl	24(%esp), %edi
	movl	16(%esp), %eax
	movzbl	%cl, %esi
	leal	(%edi,%eax), %edx
	imull	$16843009, %esi, %ebx
	movl	%eax, %esi
.LBB3_1:
	cmpl	%esi, %edx
	jb	.LBB3_4
	cmpl	$3, %edi
	jbe	.LBB3_4
	movl	%ebx, (%esi)
	addl	$4, %esi
	addl	$-4, %edi
	jmp	.LBB3_1
.LBB3_5:
	movb	%cl, (%esi)
	incl	%esi
.LBB3_4:
	cmpl	%edx, %esi
	jb	.LBB3_5
	popl	%esi
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_def_cfa_offset 8
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end3:
	.size	memset, .Lfunc_end3-memset
	.cfi_endproc
	.section	.text.strlen,"ax",@progbits
	.weak	strlen
	.type	strlen,@function
strlen:
.Lfunc_begin4:
	.cfi_startproc
	endbr32
	pushl	%ebx
	.cfi_def_cfa_offset 8
	.cfi_offset %ebx, -8
	movl	8(%esp), %ecx
	movl	%ecx, %edx
.LBB4_1:
	movzbl	(%edx), %ebx
	movl	%edx, %eax
	incl	%edx
	testb	%bl, %bl
	jne	.LBB4_1
	subl	%ecx, %eax
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end4:
	.size	strlen, .Lfunc_end4-strlen
	.cfi_endproc
	.section	.text.memcmp,"ax",@progbits
	.weak	memcmp
	.type	memcmp,@function
memcmp:
.Lfunc_begin5:
	.cfi_startproc
	endbr32
	pushl	%ebx
	.cfi_def_cfa_offset 8
	subl	$8, %esp
	.cfi_def_cfa_offset 16
	.cfi_offset %ebx, -8
	calll	.L5$pb
	.cfi_adjust_cfa_offset 4
.L5$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
.Ltmp0:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp0-.L5$pb), %ebx
	subl	$4, %esp
	.cfi_adjust_cfa_offset 4
	pushl	28(%esp)
	.cfi_adjust_cfa_offset 4
	pushl	28(%esp)
	.cfi_adjust_cfa_offset 4
	pushl	28(%esp)
	.cfi_adjust_cfa_offset 4
	calll	bcmp@PLT
	addl	$24, %esp
	.cfi_adjust_cfa_offset -24
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end5:
	.size	memcmp, .Lfunc_end5-memcmp
	.cfi_endproc
	.section	".note.GNU-stack","",@progbits
