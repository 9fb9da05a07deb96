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
	.weak	environ
environ = __environ
	.section	.text.___tls_get_addr,"ax",@progbits
	.weak	___tls_get_addr
	.type	___tls_get_addr,@function
___tls_get_addr:
	endbr32
	subl	$8, %esp
	pushl	%eax
	calll	__tls_get_addr@PLT
	addl	$12, %esp
	retl
.Ltmp0:
	.size	___tls_get_addr, .Ltmp0-___tls_get_addr
	.text
	.section	.text.__getauxval,"ax",@progbits
	.weak	__getauxval
	.type	__getauxval,@function
__getauxval:
.Lfunc_begin0:
	.cfi_startproc
	endbr32
	pushl	%ebx
	.cfi_def_cfa_offset 8
	subl	$8, %esp
	.cfi_def_cfa_offset 16
	.cfi_offset %ebx, -8
	movl	16(%esp), %eax
	calll	.L0$pb
	.cfi_adjust_cfa_offset 4
.L0$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
.Ltmp1:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp1-.L0$pb), %ebx
	movl	%eax, (%esp)
	calll	getauxval@PLT
	addl	$8, %esp
	.cfi_def_cfa_offset 8
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end0:
	.size	__getauxval, .Lfunc_end0-__getauxval
	.cfi_endproc
	.section	.text.__tls_get_addr,"ax",@progbits
	.weak	__tls_get_addr
	.type	__tls_get_addr,@function
__tls_get_addr:
.Lfunc_begin1:
	.cfi_startproc
	endbr32
	pushl	%esi
	.cfi_def_cfa_offset 8
	.cfi_offset %esi, -8
	calll	.L1$pb
	.cfi_adjust_cfa_offset 4
.L1$pb:
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	8(%esp), %ecx
	movl	%gs:0, %eax
.Ltmp2:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp2-.L1$pb), %edx
	movl	__piestart_told@GOT(%edx), %edx
	movl	(%edx), %esi
	testl	%esi, %esi
	jne	.LBB1_2
	movl	12(%edx), %edx
.LBB1_2:
	addl	$8, %edx
	movl	(%edx), %edx
	addl	$4, %ecx
	movl	(%ecx), %ecx
	addl	%ecx, %eax
	addl	%edx, %eax
	popl	%esi
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end1:
	.size	__tls_get_addr, .Lfunc_end1-__tls_get_addr
	.cfi_endproc
	.section	.text.getauxval,"ax",@progbits
	.weak	getauxval
	.type	getauxval,@function
getauxval:
.Lfunc_begin2:
	.cfi_startproc
	endbr32
	pushl	%edi
	.cfi_def_cfa_offset 8
	pushl	%esi
	.cfi_def_cfa_offset 12
	.cfi_offset %esi, -12
	.cfi_offset %edi, -8
	calll	.L2$pb
	.cfi_adjust_cfa_offset 4
.L2$pb:
	popl	%eax
	.cfi_adjust_cfa_offset -4
.Ltmp3:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp3-.L2$pb), %eax
	movl	__piestart_told@GOT(%eax), %eax
	movl	(%eax), %ecx
	testl	%ecx, %ecx
	jne	.LBB2_2
	movl	12(%eax), %eax
.LBB2_2:
	movl	(%eax), %ecx
	xorl	%eax, %eax
	testl	%ecx, %ecx
	je	.LBB2_7
	movl	12(%esp), %edx
.LBB2_4:
	movl	(%ecx), %edi
	addl	$4, %ecx
	testl	%edi, %edi
	movl	(%ecx), %esi
	je	.LBB2_7
	addl	$4, %ecx
	cmpl	%edx, %edi
	jne	.LBB2_4
	movl	%esi, %eax
.LBB2_7:
	popl	%esi
	.cfi_def_cfa_offset 8
	popl	%edi
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end2:
	.size	getauxval, .Lfunc_end2-getauxval
	.cfi_endproc
	.type	_ZN8piestart7product7support4auxv4OPENE,@object
	.section	.bss._ZN8piestart7product7support4auxv4OPENE,"aw",@nobits
	.p2align	2, 0x0
_ZN8piestart7product7support4auxv4OPENE:
	.zero	12
	.size	_ZN8piestart7product7support4auxv4OPENE, 12
	.type	__environ,@object
	.section	.bss.__environ,"aw",@nobits
	.weak	__environ
	.p2align	2, 0x0
__environ:
	.zero	4
	.size	__environ, 4
	.type	__piestart_told,@object
	.section	.data.rel.ro.piestart.told,"aw",@progbits
	.globl	__piestart_told
	.p2align	2, 0x0
__piestart_told:
	.zero	12
	.long	_ZN8piestart7product7support4auxv4OPENE
	.size	__piestart_told, 16
	.section	".note.GNU-stack","",@progbits
