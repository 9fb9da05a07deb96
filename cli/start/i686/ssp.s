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
	.section	.text.__stack_chk_fail_local,"ax",@progbits
	.weak	__stack_chk_fail_local
	.hidden	__stack_chk_fail_local
	.type	__stack_chk_fail_local,@function
__stack_chk_fail_local:
	endbr32
	calll	.Ltmp0
.Ltmp0:
	popl	%ebx
.Ltmp1:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp1-.Ltmp0), %ebx
	calll	__stack_chk_fail@PLT
	hlt
.Ltmp2:
	.size	__stack_chk_fail_local, .Ltmp2-__stack_chk_fail_local
	.text
	.section	.text._ZN8piestart7product7program5abortE,"ax",@progbits
	.type	_ZN8piestart7product7program5abortE,@function
_ZN8piestart7product7program5abortE:
.Lfunc_begin0:
	.cfi_startproc
	pushl	%ebx
	.cfi_def_cfa_offset 8
	pushl	%edi
	.cfi_def_cfa_offset 12
	pushl	%esi
	.cfi_def_cfa_offset 16
	subl	$16, %esp
	.cfi_def_cfa_offset 32
	.cfi_offset %esi, -16
	.cfi_offset %edi, -12
	.cfi_offset %ebx, -8
	leal	4(%esp), %esi
	movl	$134, %ebx
.LBB0_1:
	andl	$0, 4(%esp)
	andl	$0, 8(%esp)
	andl	$0, 12(%esp)
	movl	$252, %eax
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movl	%esi, %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	xorl	%eax, %eax
	movb	%al, (%eax)
	jmp	.LBB0_1
.Lfunc_end0:
	.size	_ZN8piestart7product7program5abortE, .Lfunc_end0-_ZN8piestart7product7program5abortE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support5abortE,"ax",@progbits
	.type	_ZN8piestart7product7support5abortE,@function
_ZN8piestart7product7support5abortE:
.Lfunc_begin1:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$12, %esp
	.cfi_def_cfa_offset 32
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	movl	%esp, %ebp
	calll	.L1$pb
	.cfi_adjust_cfa_offset 4
.L1$pb:
	popl	%esi
	.cfi_adjust_cfa_offset -4
	andl	$0, (%ebp)
	andl	$0, 4(%ebp)
	andl	$0, 8(%ebp)
.Ltmp3:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp3-.L1$pb), %esi
	leal	.Lanon.0.0@GOTOFF(%esi), %ecx
	pushl	$4
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	pushl	$2
	.cfi_adjust_cfa_offset 4
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	pushl	$34
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%ebp, %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	andl	$0, (%ebp)
	andl	$0, 4(%ebp)
	andl	$0, 8(%ebp)
	pushl	$20
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	xorl	%ebx, %ebx
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movl	%ebp, %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	%eax, %ebx
	andl	$0, (%ebp)
	andl	$0, 4(%ebp)
	andl	$0, 8(%ebp)
	pushl	$37
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	pushl	$6
	.cfi_adjust_cfa_offset 4
	popl	%ecx
	.cfi_adjust_cfa_offset -4
	movl	%esp, %edi
	xorl	%edx, %edx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	%esi, %ebx
	calll	_ZN8piestart7product7program5abortE
.Lfunc_end1:
	.size	_ZN8piestart7product7support5abortE, .Lfunc_end1-_ZN8piestart7product7support5abortE
	.cfi_endproc
	.section	.text.__stack_chk_fail,"ax",@progbits
	.weak	__stack_chk_fail
	.type	__stack_chk_fail,@function
__stack_chk_fail:
.Lfunc_begin2:
	.cfi_startproc
	endbr32
	pushl	%ebx
	.cfi_def_cfa_offset 8
	subl	$8, %esp
	.cfi_def_cfa_offset 16
	.cfi_offset %ebx, -8
	calll	.L2$pb
	.cfi_adjust_cfa_offset 4
.L2$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
.Ltmp4:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp4-.L2$pb), %ebx
	calll	_ZN8piestart7product7support5abortE
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
	.p2align	2, 0x0
__stack_chk_guard:
	.zero	4
	.size	__stack_chk_guard, 4
	.section	".note.GNU-stack","",@progbits
