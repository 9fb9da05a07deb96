	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * The table of a converted file, whose start code it begins: for <arch>/blob.S, with the bytes of the machine's words.
 * What the converter fills in. Must match cli/src/convert/blob.rs and src/product/blob/table.rs.
 */
	.macro	piestart_table word
	.text
__piestart_table:
	.ifdef	__piestart_large
	.ascii	"piestrt3"
	.else
	.ascii	"piestrt2"
	.endif
	.fill	1, \word, 0			/* link address of this table */
	.fill	1, \word, 0			/* the original entry point */
	.fill	1, \word, 0			/* link address of a word that is relocated */
	.fill	1, \word, 0			/* what that word holds before relocation */
	.fill	9, \word, 0			/* tables and rows, for src/product/blob/table.rs */
	.ifdef	__piestart_large
	.fill	4, \word, 0			/* headers and writable range, for the same */
__piestart_options:
	.fill	1, \word, 0			/* the first byte: for src/start/options.rs */
	.endif
	.fill	1, \word, 0			/* the last word: what makes the table's sum 0 */
	.endm

/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * i686 entry of the start code that `piestart convert` puts into a finished file. The image is
 * flat, has no writable data, and may lie anywhere: every address is relative to the table.
 */

	piestart_table 4

_start:
	endbr32					/* the kernel arrives by an indirect jump */
	call	1f
1:	popl	%esi
	leal	__piestart_table-1b(%esi), %esi
	movl	%esi, %edi
	subl	8(%esi), %edi			/* the load bias */
	movl	%esp, %eax			/* argc, argv, envp, auxv */
	andl	$-16, %esp			/* a foreign loader may leave it odd */
	subl	$8, %esp
	pushl	%edx				/* a function to call at exit, if somebody else than the kernel starts it */
	pushl	%eax
	pushl	$0				/* argument 4: a 32-bit image does not move itself */
	pushl	%eax				/* argument 3 */
	pushl	%edi				/* argument 2 */
	pushl	%esi				/* argument 1 */
	call	__piestart_converted		/* returns the entry point */
	movl	20(%esp), %edx
	movl	16(%esp), %esp

/* The registers are 0 as the kernel left them, but the one that holds the entry point, and %edx as it was. */
	xorl	%ebx, %ebx
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	xorl	%edi, %edi
	xorl	%ebp, %ebp
	jmp	*%eax
	.text
	.type	_ZN8piestart7product4blob5table3endE,@function
_ZN8piestart7product4blob5table3endE:
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
	andl	$0, (%esi)
	andl	$0, 4(%esi)
	andl	$0, 8(%esi)
	pushl	$4
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	pushl	$2
	.cfi_adjust_cfa_offset 4
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	movl	%esi, %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	pushl	$127
	.cfi_adjust_cfa_offset 4
	popl	%ebx
	.cfi_adjust_cfa_offset -4
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
	.size	_ZN8piestart7product4blob5table3endE, .Lfunc_end0-_ZN8piestart7product4blob5table3endE
	.cfi_endproc
	.text
	.type	_ZN8piestart7product4blob5table3sumE,@function
_ZN8piestart7product4blob5table3sumE:
.Lfunc_begin1:
	.cfi_startproc
	pushl	%esi
	.cfi_def_cfa_offset 8
	.cfi_offset %esi, -8
	xorl	%eax, %eax
.LBB1_1:
	movl	(%ecx), %esi
	imull	$31, %eax, %eax
	addl	$4, %ecx
	addl	%esi, %eax
	cmpl	%ecx, %edx
	jne	.LBB1_1
	popl	%esi
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end1:
	.size	_ZN8piestart7product4blob5table3sumE, .Lfunc_end1-_ZN8piestart7product4blob5table3sumE
	.cfi_endproc
	.text
	.type	__piestart_converted,@function
__piestart_converted:
.Lfunc_begin2:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$44, %esp
	.cfi_def_cfa_offset 64
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	movl	64(%esp), %esi
	calll	.L2$pb
	.cfi_adjust_cfa_offset 4
.L2$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
.Ltmp0:
	addl	$__piestart_table-.L2$pb, %ebx
	leal	64(%esi), %edx
	movl	%esi, %ecx
	calll	_ZN8piestart7product4blob5table3sumE
	testl	%eax, %eax
	jne	.LBB2_15
	leal	40(%esi), %ecx
	leal	36(%esi), %edi
	movl	(%edi), %eax
	movl	68(%esp), %ebp
	movl	%ecx, 24(%esp)
	movl	(%ecx), %edx
	cmpl	%edx, %eax
	cmoval	%eax, %edx
	leal	32(%esi), %eax
	movl	%eax, 32(%esp)
	leal	4(%ebp,%edx), %edx
	movl	(%eax), %ecx
	addl	%ebp, %ecx
	calll	_ZN8piestart7product4blob5table3sumE
	testl	%eax, %eax
	jne	.LBB2_15
	movl	%ebx, 16(%esp)
	addl	$12, %esi
	xorl	%ecx, %ecx
	movl	(%esi), %eax
	movl	%eax, 20(%esp)
	movl	$4095, %esi
	movl	(%edi), %eax
	movl	%eax, 28(%esp)
	movb	$1, %al
	movl	$-4096, %edi
	movl	%eax, (%esp)
.LBB2_3:
	movl	32(%esp), %eax
	movl	(%eax), %eax
	testb	$1, %cl
	movl	%ecx, 36(%esp)
	movl	28(%esp), %edx
	je	.LBB2_5
	movl	24(%esp), %ecx
	movl	(%ecx), %edx
.LBB2_5:
	movl	68(%esp), %ecx
	subl	%eax, %edx
	leal	(%ecx,%eax), %ebp
.LBB2_6:
	testl	%edx, %edx
	je	.LBB2_12
	movl	%edx, 40(%esp)
	leal	4(%ebp), %eax
	movl	(%ebp), %ebx
	movl	%ebx, %edx
	addl	%esi, %ebx
	movl	(%eax), %ecx
	andl	%edi, %edx
	leal	8(%ebp), %eax
	andl	%edi, %ebx
	movl	(%eax), %eax
	cmpl	%edx, %eax
	leal	12(%ebp), %eax
	cmovbel	%edx, %ebx
	leal	(%ecx,%esi), %edx
	movl	(%eax), %eax
	andl	%edi, %ecx
	andl	%edi, %edx
	cmpl	%edx, %eax
	cmovael	%edx, %ecx
	subl	%ebx, %ecx
	jbe	.LBB2_11
	addl	68(%esp), %ebx
	testb	$1, (%esp)
	je	.LBB2_10
	andl	$0, 4(%esp)
	andl	$0, 8(%esp)
	andl	$0, 12(%esp)
	pushl	$125
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	xorl	%edx, %edx
	leal	4(%esp), %edi
	incl	%edx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	testl	%eax, %eax
	movl	$-4096, %edi
	je	.LBB2_11
	jmp	.LBB2_14
.LBB2_10:
	andl	$0, 4(%esp)
	andl	$0, 8(%esp)
	andl	$0, 12(%esp)
	movl	$462, %eax
	xorl	%edx, %edx
	leal	4(%esp), %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	$-4096, %edi
.LBB2_11:
	movl	40(%esp), %edx
	addl	$16, %ebp
	addl	$-16, %edx
	jmp	.LBB2_6
.LBB2_12:
	testb	$1, 36(%esp)
	movb	$1, %cl
	movl	$0, (%esp)
	je	.LBB2_3
	movl	20(%esp), %eax
	addl	68(%esp), %eax
	addl	$44, %esp
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
.LBB2_14:
	.cfi_def_cfa_offset 64
	movl	16(%esp), %ebx
	leal	.Lanon.0.1-__piestart_table(%ebx), %ecx
	pushl	$33
	.cfi_adjust_cfa_offset 4
.LBB2_16:
	popl	%edx
	.cfi_adjust_cfa_offset -4
	calll	_ZN8piestart7product4blob5table3endE
.LBB2_15:
	leal	.Lanon.0.0-__piestart_table(%ebx), %ecx
	pushl	$44
	.cfi_adjust_cfa_offset 4
	jmp	.LBB2_16
.Lfunc_end2:
	.size	__piestart_converted, .Lfunc_end2-__piestart_converted
	.cfi_endproc
	.type	.Lanon.0.0,@object
	.text
.Lanon.0.0:
	.ascii	"piestart: the start code's table is damaged\n"
	.size	.Lanon.0.0, 44
	.type	.Lanon.0.1,@object
	.text
.Lanon.0.1:
	.ascii	"piestart: mprotect RELRO refused\n"
	.size	.Lanon.0.1, 33
	.section .discarded
