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
	subl	$60, %esp
	.cfi_def_cfa_offset 80
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	movl	80(%esp), %edi
	calll	.L2$pb
	.cfi_adjust_cfa_offset 4
.L2$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
.Ltmp0:
	addl	$__piestart_table-.L2$pb, %ebx
	leal	64(%edi), %edx
	movl	%edi, %ecx
	calll	_ZN8piestart7product4blob5table3sumE
	testl	%eax, %eax
	jne	.LBB2_32
	leal	40(%edi), %ecx
	leal	36(%edi), %esi
	movl	(%esi), %eax
	movl	84(%esp), %ebp
	movl	%ecx, 44(%esp)
	movl	(%ecx), %edx
	cmpl	%edx, %eax
	cmoval	%eax, %edx
	leal	32(%edi), %eax
	movl	%eax, 52(%esp)
	leal	4(%ebp,%edx), %edx
	movl	(%eax), %ecx
	addl	%ebp, %ecx
	calll	_ZN8piestart7product4blob5table3sumE
	testl	%eax, %eax
	jne	.LBB2_32
	leal	12(%edi), %eax
	movl	(%eax), %eax
	movl	%eax, 32(%esp)
	leal	16(%edi), %eax
	leal	20(%edi), %ecx
	movl	(%eax), %eax
	addl	%ebp, %eax
	movl	(%eax), %eax
	movl	(%ecx), %ecx
	cmpl	%ecx, %eax
	jne	.LBB2_30
	movl	%edi, %edx
	movl	(%esi), %eax
	movl	%eax, 48(%esp)
	leal	24(%edi), %eax
	xorl	%ecx, %ecx
	movl	%ebx, 28(%esp)
	addl	$28, %edx
	movl	%eax, 36(%esp)
	movl	%edx, 40(%esp)
.LBB2_4:
	movl	52(%esp), %eax
	movl	(%eax), %ebp
	cmpl	$2, %ecx
	movl	%ecx, 20(%esp)
	movl	48(%esp), %ecx
	movl	%ecx, 24(%esp)
	jne	.LBB2_6
	movl	44(%esp), %ecx
	movl	(%ecx), %ecx
	movl	%ecx, 24(%esp)
.LBB2_6:
	movl	84(%esp), %ebx
.LBB2_7:
	cmpl	24(%esp), %ebp
	je	.LBB2_19
	leal	(%ebp,%ebx), %ecx
	movl	(%ecx), %esi
	leal	4(%ebp,%ebx), %ecx
	leal	8(%ebp,%ebx), %edx
	movl	%esi, %edi
	movl	(%ecx), %ecx
	movl	(%edx), %eax
	movl	%eax, 4(%esp)
	movl	$-4096, %eax
	movl	$4095, %edx
	addl	%edx, %esi
	andl	%eax, %edi
	leal	12(%ebp,%ebx), %edx
	andl	%eax, %esi
	cmpl	%edi, 4(%esp)
	movl	(%edx), %edx
	cmovbel	%edi, %esi
	movl	$4095, %edi
	addl	%ecx, %edi
	andl	%eax, %ecx
	andl	%eax, %edi
	leal	16(%ebp), %eax
	cmpl	%edi, %edx
	movl	%eax, %ebp
	cmovael	%edi, %ecx
	subl	%esi, %ecx
	jbe	.LBB2_7
	movl	%eax, 4(%esp)
	movl	20(%esp), %eax
	addl	%ebx, %esi
	cmpl	$1, %eax
	je	.LBB2_15
	movl	4(%esp), %ebp
	testl	%eax, %eax
	jne	.LBB2_18
	movl	$32802, 8(%esp)
	orl	$-1, 12(%esp)
	andl	$0, 16(%esp)
	movl	$192, %eax
	xorl	%ebx, %ebx
	pushl	$3
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	leal	8(%esp), %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	84(%esp), %ebx
	cmpl	$-4096, %eax
	ja	.LBB2_7
	movl	%ecx, %ebp
	movl	%esi, %edx
	movl	%eax, %edi
	movl	%eax, 56(%esp)
.LBB2_13:
	testl	%ebp, %ebp
	je	.LBB2_16
	movl	(%edx), %ebx
	addl	$4, %edx
	addl	$-4, %ebp
	movl	%ebx, (%edi)
	addl	$4, %edi
	jmp	.LBB2_13
.LBB2_15:
	andl	$0, 8(%esp)
	andl	$0, 12(%esp)
	andl	$0, 16(%esp)
	pushl	$125
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	xorl	%edx, %edx
	movl	%esi, %ebx
	leal	8(%esp), %edi
	incl	%edx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	84(%esp), %ebx
	testl	%eax, %eax
	movl	4(%esp), %ebp
	je	.LBB2_7
	jmp	.LBB2_31
.LBB2_16:
	movl	56(%esp), %ebx
	movl	$3, 8(%esp)
	movl	%esi, 12(%esp)
	andl	$0, 16(%esp)
	movl	$163, %eax
	movl	%ecx, %edx
	leal	8(%esp), %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	cmpl	$-4096, %eax
	movl	4(%esp), %esi
	movl	%ebx, %edx
	movl	84(%esp), %ebx
	movl	%esi, %ebp
	jbe	.LBB2_7
	andl	$0, 8(%esp)
	andl	$0, 12(%esp)
	andl	$0, 16(%esp)
	pushl	$91
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	%edx, %ebx
	xorl	%edx, %edx
	leal	8(%esp), %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	84(%esp), %ebx
	movl	%esi, %ebp
	jmp	.LBB2_7
.LBB2_18:
	andl	$0, 8(%esp)
	andl	$0, 12(%esp)
	andl	$0, 16(%esp)
	movl	$462, %eax
	movl	%esi, %ebx
	xorl	%edx, %edx
	leal	8(%esp), %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	jmp	.LBB2_6
.LBB2_19:
	cmpl	$0, 20(%esp)
	je	.LBB2_21
.LBB2_20:
	movl	20(%esp), %ecx
	incl	%ecx
	cmpl	$3, %ecx
	jne	.LBB2_4
	jmp	.LBB2_30
.LBB2_21:
	movl	84(%esp), %ecx
	movl	36(%esp), %eax
	movl	(%eax), %ebp
	xorl	%esi, %esi
	movl	40(%esp), %eax
	movl	(%eax), %eax
	addl	%ecx, %eax
	addl	%ecx, %ebp
	movl	%eax, 4(%esp)
.LBB2_22:
	cmpl	4(%esp), %ebp
	je	.LBB2_20
	movl	(%ebp), %edx
	testb	$1, %dl
	jne	.LBB2_25
	movl	%edx, %eax
	movl	%edx, %esi
	addl	$4, %eax
	xorl	%edx, %edx
	incl	%edx
	jmp	.LBB2_26
.LBB2_25:
	leal	124(%esi), %eax
	shrl	%edx
.LBB2_26:
	addl	84(%esp), %esi
.LBB2_27:
	testl	%edx, %edx
	je	.LBB2_29
	bsfl	%edx, %edi
	leal	(%esi,%edi,4), %edi
	movl	(%edi), %ecx
	addl	84(%esp), %ecx
	movl	%ecx, (%edi)
	leal	-1(%edx), %ecx
	andl	%ecx, %edx
	jmp	.LBB2_27
.LBB2_29:
	addl	$4, %ebp
	movl	%eax, %esi
	jmp	.LBB2_22
.LBB2_30:
	movl	32(%esp), %eax
	addl	84(%esp), %eax
	addl	$60, %esp
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
.LBB2_31:
	.cfi_def_cfa_offset 80
	movl	28(%esp), %ebx
	leal	.Lanon.0.1-__piestart_table(%ebx), %ecx
	pushl	$33
	.cfi_adjust_cfa_offset 4
.LBB2_33:
	popl	%edx
	.cfi_adjust_cfa_offset -4
	calll	_ZN8piestart7product4blob5table3endE
.LBB2_32:
	leal	.Lanon.0.0-__piestart_table(%ebx), %ecx
	pushl	$44
	.cfi_adjust_cfa_offset 4
	jmp	.LBB2_33
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
