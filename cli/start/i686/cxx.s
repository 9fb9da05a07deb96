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
	.weak	_ZdlPvj
_ZdlPvj = _ZdlPvm
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
	.section	.text._ZN8piestart7product7support3cxx3keyE,"ax",@progbits
	.type	_ZN8piestart7product7support3cxx3keyE,@function
_ZN8piestart7product7support3cxx3keyE:
.Lfunc_begin1:
	.cfi_startproc
	calll	.L1$pb
	.cfi_adjust_cfa_offset 4
.L1$pb:
	popl	%eax
	.cfi_adjust_cfa_offset -4
.Ltmp0:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp0-.L1$pb), %eax
	movl	__piestart_told@GOT(%eax), %eax
	movl	(%eax), %ecx
	testl	%ecx, %ecx
	jne	.LBB1_2
	movl	12(%eax), %eax
.LBB1_2:
	addl	$4, %eax
	movl	(%eax), %eax
	retl
.Lfunc_end1:
	.size	_ZN8piestart7product7support3cxx3keyE, .Lfunc_end1-_ZN8piestart7product7support3cxx3keyE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4Held3newE,"ax",@progbits
	.type	_ZN8piestart7product7support3cxx4Held3newE,@function
_ZN8piestart7product7support3cxx4Held3newE:
.Lfunc_begin2:
	.cfi_startproc
	calll	.L2$pb
	.cfi_adjust_cfa_offset 4
.L2$pb:
	popl	%eax
	.cfi_adjust_cfa_offset -4
.Ltmp1:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp1-.L2$pb), %eax
.LBB2_1:
	movb	$1, %cl
	xchgb	%cl, _ZN8piestart7product7support3cxx4LOCKE@GOTOFF(%eax)
	testb	%cl, %cl
	je	.LBB2_2
	pause
	jmp	.LBB2_1
.LBB2_2:
	retl
.Lfunc_end2:
	.size	_ZN8piestart7product7support3cxx4Held3newE, .Lfunc_end2-_ZN8piestart7product7support3cxx4Held3newE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4List3popE,"ax",@progbits
	.type	_ZN8piestart7product7support3cxx4List3popE,@function
_ZN8piestart7product7support3cxx4List3popE:
.Lfunc_begin3:
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
	calll	.L3$pb
	.cfi_adjust_cfa_offset 4
.L3$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	movl	%edx, %edi
	movl	%ecx, %esi
.Ltmp2:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp2-.L3$pb), %ebx
	calll	_ZN8piestart7product7support3cxx4Held3newE
	leal	264(%edi), %eax
	movl	(%eax), %ebp
	testl	%ebp, %ebp
	cmovel	%edi, %ebp
.LBB3_1:
	leal	4(%ebp), %ecx
	movl	(%ecx), %edx
	testl	%edx, %edx
	jne	.LBB3_5
	movl	(%ebp), %ebp
	testl	%ebp, %ebp
	je	.LBB3_3
	movl	%ebp, (%eax)
	jmp	.LBB3_1
.LBB3_5:
	movl	(%ecx), %edi
	leal	-1(%edi), %eax
	movl	%eax, (%ecx)
	movl	%esi, 8(%esp)
	leal	(%ebp,%edi,8), %eax
	movl	(%eax), %esi
	roll	$15, %esi
	calll	_ZN8piestart7product7support3cxx3keyE
	xorl	%esi, %eax
	movl	8(%esp), %esi
	leal	4(%ebp,%edi,8), %ecx
	movl	(%ecx), %ecx
	movl	%eax, 4(%esi)
	xorl	%eax, %eax
	movl	%ecx, 8(%esi)
	incl	%eax
	jmp	.LBB3_6
.LBB3_3:
	xorl	%eax, %eax
.LBB3_6:
	movl	%eax, (%esi)
	movb	$0, _ZN8piestart7product7support3cxx4LOCKE@GOTOFF(%ebx)
	addl	$12, %esp
	.cfi_def_cfa_offset 20
	popl	%esi
	.cfi_def_cfa_offset 16
	popl	%edi
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end3:
	.size	_ZN8piestart7product7support3cxx4List3popE, .Lfunc_end3-_ZN8piestart7product7support3cxx4List3popE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4List4pushE,"ax",@progbits
	.type	_ZN8piestart7product7support3cxx4List4pushE,@function
_ZN8piestart7product7support3cxx4List4pushE:
.Lfunc_begin4:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$28, %esp
	.cfi_def_cfa_offset 48
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	calll	.L4$pb
	.cfi_adjust_cfa_offset 4
.L4$pb:
	popl	%esi
	.cfi_adjust_cfa_offset -4
	movl	%edx, 12(%esp)
	movl	%ecx, %edi
.Ltmp3:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp3-.L4$pb), %esi
	movl	%esi, %ebx
	calll	_ZN8piestart7product7support3cxx4Held3newE
	leal	264(%edi), %edx
	movl	(%edx), %ebp
	testl	%ebp, %ebp
	cmovel	%edi, %ebp
	cmpl	%edi, %ebp
	pushl	$32
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	$8191, %ecx
	leal	4(%ebp), %edi
	cmovel	%eax, %ecx
	movl	(%edi), %eax
	cmpl	%ecx, %eax
	jne	.LBB4_1
	leal	16(%esp), %edi
	movl	%edx, 8(%esp)
	movl	$34, (%edi)
	orl	$-1, 4(%edi)
	andl	$0, 8(%edi)
	pushl	$3
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	$192, %eax
	xorl	%ebx, %ebx
	movl	$65536, %ecx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	cmpl	$-4096, %eax
	jbe	.LBB4_4
	xorl	%eax, %eax
	decl	%eax
	jmp	.LBB4_6
.LBB4_1:
	movl	%esi, %ebx
	jmp	.LBB4_5
.LBB4_4:
	movl	%ebp, (%eax)
	movl	%eax, %edi
	movl	%esi, %ebx
	movl	%eax, %ebp
	movl	8(%esp), %ecx
	movl	%eax, (%ecx)
	addl	$4, %edi
.LBB4_5:
	movl	(%edi), %esi
	calll	_ZN8piestart7product7support3cxx3keyE
	xorl	12(%esp), %eax
	leal	8(%ebp,%esi,8), %ecx
	roll	$17, %eax
	movl	%eax, (%ecx)
	leal	12(%ebp,%esi,8), %eax
	movl	48(%esp), %ecx
	incl	%esi
	movl	%ecx, (%eax)
	xorl	%eax, %eax
	movl	%esi, (%edi)
	movl	%ebx, %esi
.LBB4_6:
	movb	$0, _ZN8piestart7product7support3cxx4LOCKE@GOTOFF(%esi)
	addl	$28, %esp
	.cfi_def_cfa_offset 20
	popl	%esi
	.cfi_def_cfa_offset 16
	popl	%edi
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end4:
	.size	_ZN8piestart7product7support3cxx4List4pushE, .Lfunc_end4-_ZN8piestart7product7support3cxx4List4pushE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support5abortE,"ax",@progbits
	.type	_ZN8piestart7product7support5abortE,@function
_ZN8piestart7product7support5abortE:
.Lfunc_begin5:
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
	calll	.L5$pb
	.cfi_adjust_cfa_offset 4
.L5$pb:
	popl	%esi
	.cfi_adjust_cfa_offset -4
	andl	$0, (%ebp)
	andl	$0, 4(%ebp)
	andl	$0, 8(%ebp)
.Ltmp4:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp4-.L5$pb), %esi
	pushl	$4
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	pushl	$2
	.cfi_adjust_cfa_offset 4
	popl	%ebx
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
.Lfunc_end5:
	.size	_ZN8piestart7product7support5abortE, .Lfunc_end5-_ZN8piestart7product7support5abortE
	.cfi_endproc
	.section	.text._ZdlPv,"ax",@progbits
	.weak	_ZdlPv
	.type	_ZdlPv,@function
_ZdlPv:
.Lfunc_begin6:
	.cfi_startproc
	endbr32
	pushl	%ebx
	.cfi_def_cfa_offset 8
	subl	$8, %esp
	.cfi_def_cfa_offset 16
	.cfi_offset %ebx, -8
	calll	.L6$pb
	.cfi_adjust_cfa_offset 4
.L6$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
.Ltmp5:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp5-.L6$pb), %ebx
	leal	.Lanon.0.0@GOTOFF(%ebx), %ecx
	pushl	$68
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	calll	_ZN8piestart7product7support5abortE
.Lfunc_end6:
	.size	_ZdlPv, .Lfunc_end6-_ZdlPv
	.cfi_endproc
	.section	.text._ZdlPvm,"ax",@progbits
	.weak	_ZdlPvm
	.type	_ZdlPvm,@function
_ZdlPvm:
.Lfunc_begin7:
	.cfi_startproc
	endbr32
	pushl	%ebx
	.cfi_def_cfa_offset 8
	subl	$8, %esp
	.cfi_def_cfa_offset 16
	.cfi_offset %ebx, -8
	movl	16(%esp), %eax
	calll	.L7$pb
	.cfi_adjust_cfa_offset 4
.L7$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	.weak	_ZdlPv
	calll	.Ltmp6
.Ltmp6:
	popl	%ecx
.Ltmp7:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp7-.Ltmp6), %ecx
	movl	_ZdlPv@GOT(%ecx), %ecx
.Ltmp8:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp8-.L7$pb), %ebx
	movl	%eax, (%esp)
	calll	*%ecx
	addl	$8, %esp
	.cfi_def_cfa_offset 8
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end7:
	.size	_ZdlPvm, .Lfunc_end7-_ZdlPvm
	.cfi_endproc
	.section	.text.__cxa_atexit,"ax",@progbits
	.weak	__cxa_atexit
	.type	__cxa_atexit,@function
__cxa_atexit:
.Lfunc_begin8:
	.cfi_startproc
	endbr32
	pushl	%ebx
	.cfi_def_cfa_offset 8
	subl	$8, %esp
	.cfi_def_cfa_offset 16
	.cfi_offset %ebx, -8
	movl	20(%esp), %eax
	movl	16(%esp), %edx
	calll	.L8$pb
	.cfi_adjust_cfa_offset 4
.L8$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
.Ltmp9:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp9-.L8$pb), %ebx
	leal	_ZN8piestart7product7support3cxx7PROCESSE@GOTOFF(%ebx), %ecx
	movl	%eax, (%esp)
	calll	_ZN8piestart7product7support3cxx4List4pushE
	addl	$8, %esp
	.cfi_def_cfa_offset 8
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end8:
	.size	__cxa_atexit, .Lfunc_end8-__cxa_atexit
	.cfi_endproc
	.section	.text.__cxa_deleted_virtual,"ax",@progbits
	.weak	__cxa_deleted_virtual
	.type	__cxa_deleted_virtual,@function
__cxa_deleted_virtual:
.Lfunc_begin9:
	.cfi_startproc
	endbr32
	pushl	%ebx
	.cfi_def_cfa_offset 8
	subl	$8, %esp
	.cfi_def_cfa_offset 16
	.cfi_offset %ebx, -8
	calll	.L9$pb
	.cfi_adjust_cfa_offset 4
.L9$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
.Ltmp10:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp10-.L9$pb), %ebx
	leal	.Lanon.0.1@GOTOFF(%ebx), %ecx
	pushl	$42
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	calll	_ZN8piestart7product7support5abortE
.Lfunc_end9:
	.size	__cxa_deleted_virtual, .Lfunc_end9-__cxa_deleted_virtual
	.cfi_endproc
	.section	.text.__cxa_guard_abort,"ax",@progbits
	.weak	__cxa_guard_abort
	.type	__cxa_guard_abort,@function
__cxa_guard_abort:
.Lfunc_begin10:
	.cfi_startproc
	endbr32
	movl	4(%esp), %eax
	movb	$0, 1(%eax)
	retl
.Lfunc_end10:
	.size	__cxa_guard_abort, .Lfunc_end10-__cxa_guard_abort
	.cfi_endproc
	.section	.text.__cxa_guard_acquire,"ax",@progbits
	.weak	__cxa_guard_acquire
	.type	__cxa_guard_acquire,@function
__cxa_guard_acquire:
.Lfunc_begin11:
	.cfi_startproc
	endbr32
	movl	4(%esp), %ecx
	xorl	%eax, %eax
	incl	%eax
.LBB11_1:
	movb	(%ecx), %dl
	testb	%dl, %dl
	jne	.LBB11_2
	movb	$1, %dl
	xchgb	%dl, 1(%ecx)
	testb	%dl, %dl
	jne	.LBB11_7
	movb	(%ecx), %dl
	testb	%dl, %dl
	je	.LBB11_3
	movb	$0, 1(%ecx)
.LBB11_7:
	pause
	jmp	.LBB11_1
.LBB11_2:
	xorl	%eax, %eax
.LBB11_3:
	retl
.Lfunc_end11:
	.size	__cxa_guard_acquire, .Lfunc_end11-__cxa_guard_acquire
	.cfi_endproc
	.section	.text.__cxa_guard_release,"ax",@progbits
	.weak	__cxa_guard_release
	.type	__cxa_guard_release,@function
__cxa_guard_release:
.Lfunc_begin12:
	.cfi_startproc
	endbr32
	movl	4(%esp), %eax
	movb	$1, (%eax)
	movb	$0, 1(%eax)
	retl
.Lfunc_end12:
	.size	__cxa_guard_release, .Lfunc_end12-__cxa_guard_release
	.cfi_endproc
	.section	.text.__cxa_pure_virtual,"ax",@progbits
	.weak	__cxa_pure_virtual
	.type	__cxa_pure_virtual,@function
__cxa_pure_virtual:
.Lfunc_begin13:
	.cfi_startproc
	endbr32
	pushl	%ebx
	.cfi_def_cfa_offset 8
	subl	$8, %esp
	.cfi_def_cfa_offset 16
	.cfi_offset %ebx, -8
	calll	.L13$pb
	.cfi_adjust_cfa_offset 4
.L13$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
.Ltmp11:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp11-.L13$pb), %ebx
	leal	.Lanon.0.2@GOTOFF(%ebx), %ecx
	pushl	$39
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	calll	_ZN8piestart7product7support5abortE
.Lfunc_end13:
	.size	__cxa_pure_virtual, .Lfunc_end13-__cxa_pure_virtual
	.cfi_endproc
	.section	.text.__cxa_thread_atexit,"ax",@progbits
	.weak	__cxa_thread_atexit
	.type	__cxa_thread_atexit,@function
__cxa_thread_atexit:
.Lfunc_begin14:
	.cfi_startproc
	endbr32
	pushl	%ebx
	.cfi_def_cfa_offset 8
	subl	$8, %esp
	.cfi_def_cfa_offset 16
	.cfi_offset %ebx, -8
	movl	20(%esp), %eax
	movl	16(%esp), %edx
	calll	.L14$pb
	.cfi_adjust_cfa_offset 4
.L14$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
.Ltmp12:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp12-.L14$pb), %ebx
	leal	_ZN8piestart7product7support3cxx6THREADE@GOTOFF(%ebx), %ecx
	movl	%eax, (%esp)
	calll	_ZN8piestart7product7support3cxx4List4pushE
	addl	$8, %esp
	.cfi_def_cfa_offset 8
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end14:
	.size	__cxa_thread_atexit, .Lfunc_end14-__cxa_thread_atexit
	.cfi_endproc
	.section	.text.__piestart_at_exit,"ax",@progbits
	.globl	__piestart_at_exit
	.type	__piestart_at_exit,@function
__piestart_at_exit:
.Lfunc_begin15:
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
	subl	$28, %esp
	.cfi_def_cfa_offset 48
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	calll	.L15$pb
	.cfi_adjust_cfa_offset 4
.L15$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	leal	16(%esp), %edi
	leal	4(%esp), %ebp
.Ltmp13:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp13-.L15$pb), %ebx
	leal	_ZN8piestart7product7support3cxx6THREADE@GOTOFF(%ebx), %esi
.LBB15_1:
	movl	%edi, %ecx
	movl	%esi, %edx
	calll	_ZN8piestart7product7support3cxx4List3popE
	cmpl	$1, 16(%esp)
	jne	.LBB15_3
	movl	24(%esp), %eax
	movsd	16(%esp), %xmm0
	movl	%eax, 12(%esp)
	movsd	%xmm0, 4(%esp)
	jmp	.LBB15_4
.LBB15_3:
	movl	%ebp, %ecx
	leal	_ZN8piestart7product7support3cxx7PROCESSE@GOTOFF(%ebx), %edx
	calll	_ZN8piestart7product7support3cxx4List3popE
.LBB15_4:
	cmpl	$1, 4(%esp)
	jne	.LBB15_6
	movl	12(%esp), %eax
	movl	%eax, (%esp)
	calll	*8(%esp)
	jmp	.LBB15_1
.LBB15_6:
	addl	$28, %esp
	.cfi_def_cfa_offset 20
	popl	%esi
	.cfi_def_cfa_offset 16
	popl	%edi
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end15:
	.size	__piestart_at_exit, .Lfunc_end15-__piestart_at_exit
	.cfi_endproc
	.section	.text.abort,"ax",@progbits
	.weak	abort
	.type	abort,@function
abort:
.Lfunc_begin16:
	.cfi_startproc
	endbr32
	pushl	%ebx
	.cfi_def_cfa_offset 8
	subl	$8, %esp
	.cfi_def_cfa_offset 16
	.cfi_offset %ebx, -8
	calll	.L16$pb
	.cfi_adjust_cfa_offset 4
.L16$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
.Ltmp14:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp14-.L16$pb), %ebx
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	incl	%ecx
	calll	_ZN8piestart7product7support5abortE
.Lfunc_end16:
	.size	abort, .Lfunc_end16-abort
	.cfi_endproc
	.section	.text.atexit,"ax",@progbits
	.weak	atexit
	.type	atexit,@function
atexit:
.Lfunc_begin17:
	.cfi_startproc
	endbr32
	pushl	%ebx
	.cfi_def_cfa_offset 8
	subl	$8, %esp
	.cfi_def_cfa_offset 16
	.cfi_offset %ebx, -8
	movl	16(%esp), %edx
	calll	.L17$pb
	.cfi_adjust_cfa_offset 4
.L17$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	andl	$0, (%esp)
.Ltmp15:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp15-.L17$pb), %ebx
	leal	_ZN8piestart7product7support3cxx7PROCESSE@GOTOFF(%ebx), %ecx
	calll	_ZN8piestart7product7support3cxx4List4pushE
	addl	$8, %esp
	.cfi_def_cfa_offset 8
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end17:
	.size	atexit, .Lfunc_end17-atexit
	.cfi_endproc
	.type	_ZN8piestart7product7support3cxx4LOCKE,@object
	.section	.bss._ZN8piestart7product7support3cxx4LOCKE,"aw",@nobits
_ZN8piestart7product7support3cxx4LOCKE:
	.zero	1
	.size	_ZN8piestart7product7support3cxx4LOCKE, 1
	.type	_ZN8piestart7product7support3cxx6THREADE,@object
	.section	.bss._ZN8piestart7product7support3cxx6THREADE,"aw",@nobits
	.p2align	2, 0x0
_ZN8piestart7product7support3cxx6THREADE:
	.zero	268
	.size	_ZN8piestart7product7support3cxx6THREADE, 268
	.type	_ZN8piestart7product7support3cxx7PROCESSE,@object
	.section	.bss._ZN8piestart7product7support3cxx7PROCESSE,"aw",@nobits
	.p2align	2, 0x0
_ZN8piestart7product7support3cxx7PROCESSE:
	.zero	268
	.size	_ZN8piestart7product7support3cxx7PROCESSE, 268
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
	.p2align	2, 0x0
__dso_handle:
	.zero	4
	.size	__dso_handle, 4
	.section	".note.GNU-stack","",@progbits
