	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * Comes before <arch>/blob.S, and makes that the entry of the large start code (src/product/blob/large.rs).
 */
	.set	__piestart_large, 1
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
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * A 32-bit image does not move itself, so there is no entry for one that has.
 */
	.text
	.type	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE,@function
_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE:
.Lfunc_begin0:
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
	movl	16(%ecx), %eax
	calll	.L0$pb
	.cfi_adjust_cfa_offset 4
.L0$pb:
	popl	%edx
	.cfi_adjust_cfa_offset -4
.Ltmp0:
	addl	$__piestart_table-.L0$pb, %edx
	testl	%eax, %eax
	je	.LBB0_10
	movl	%eax, 16(%esp)
	movl	(%ecx), %eax
	movl	4(%ecx), %edi
	movl	%edx, 36(%esp)
	movl	8(%ecx), %edx
	movl	12(%ecx), %ebx
	movl	%ecx, 40(%esp)
	xorl	%ecx, %ecx
	movl	%eax, 12(%esp)
	movl	%edi, %eax
	movl	%edx, 32(%esp)
	subl	%edx, %eax
.LBB0_2:
	cmpl	%eax, %ecx
	jae	.LBB0_4
	movl	(%edx), %ebp
	leal	(%ebx,%edx), %esi
	addl	$4, %ecx
	addl	$4, %edx
	movl	%ebp, (%esi)
	jmp	.LBB0_2
.LBB0_4:
	movl	12(%esp), %ebp
	movl	$163, %eax
	subl	%ebp, %edi
	addl	%ebp, %ebx
	movl	%edi, %esi
	leal	20(%esp), %edi
	movl	$3, (%edi)
	movl	%ebp, 4(%edi)
	andl	$0, 8(%edi)
	movl	%esi, %ecx
	movl	%esi, %edx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	cmpl	$-4095, %eax
	jae	.LBB0_5
	leal	20(%esp), %eax
	andl	$0, (%eax)
	andl	$0, 4(%eax)
	andl	$0, 8(%eax)
	pushl	$91
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	16(%esp), %ebx
	movl	$4194304, %ecx
	xorl	%edx, %edx
	leal	20(%esp), %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	leal	20(%esp), %eax
	andl	$0, (%eax)
	andl	$0, 4(%eax)
	andl	$0, 8(%eax)
	pushl	$15
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	$219, %eax
	movl	%ebp, %ebx
	movl	%esi, %ecx
	leal	20(%esp), %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	leal	20(%esp), %ecx
	leal	20(%esp), %edi
	movl	$1398164801, %ebx
	movl	%ebp, %edx
	movl	36(%esp), %eax
	movl	%esi, (%ecx)
	leal	.Lanon.0.0-__piestart_table(%eax), %eax
	movl	%eax, 4(%ecx)
	andl	$0, 8(%ecx)
	movl	$172, %eax
	xorl	%ecx, %ecx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	jmp	.LBB0_9
.LBB0_5:
	movl	32(%esp), %esi
	xorl	%eax, %eax
	subl	%ebp, %esi
.LBB0_6:
	cmpl	%esi, %eax
	jae	.LBB0_8
	movl	12(%esp), %ecx
	leal	(%ebx,%eax), %edx
	movl	(%edx), %edx
	addl	%eax, %ecx
	movl	%edx, (%ecx)
	addl	$4, %eax
	jmp	.LBB0_6
.LBB0_8:
	leal	20(%esp), %edi
	andl	$0, (%edi)
	andl	$0, 4(%edi)
	andl	$0, 8(%edi)
	pushl	$91
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	16(%esp), %ebx
	movl	$4194304, %ecx
	xorl	%edx, %edx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	12(%esp), %ebp
.LBB0_9:
	movl	40(%esp), %eax
	movl	%ebp, 4(%eax)
	movl	%ebp, 8(%eax)
	andl	$0, 16(%eax)
.LBB0_10:
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
.Lfunc_end0:
	.size	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE, .Lfunc_end0-_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	.cfi_endproc
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE:
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
	subl	$28, %esp
	.cfi_def_cfa_offset 48
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	movl	%edx, %ebp
	movl	16(%ecx), %edx
	movl	(%ebp), %esi
	calll	.L1$pb
	.cfi_adjust_cfa_offset 4
.L1$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	leal	4(%ebp), %eax
	movl	(%eax), %edi
	movl	%edi, %eax
.Ltmp1:
	addl	$__piestart_table-.L1$pb, %ebx
	andl	$255, %eax
	je	.LBB1_7
	movl	%edx, 20(%esp)
	movl	%esi, %edx
	movl	%edi, 24(%esp)
	movl	%eax, 8(%esp)
	movl	%ecx, %edi
	calll	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	cmpb	$0, 48(%esp)
	movl	%edi, 16(%esp)
	je	.LBB1_2
	xorl	%eax, %eax
	cmpl	$41, 8(%esp)
	movl	%edi, %ecx
	movl	%esi, 12(%esp)
	sete	%al
	leal	(%esi,%eax,4), %ebp
	movl	%ebp, %edx
	calll	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	movl	24(%esp), %eax
	andl	$254, %eax
	cmpl	$6, %eax
	je	.LBB1_8
	movl	20(%esp), %edx
	movl	12(%esp), %esi
	movl	8(%esp), %ecx
	addl	%edx, %ebp
	jmp	.LBB1_5
.LBB1_2:
	movl	8(%esp), %ecx
	movl	20(%esp), %edx
	addl	$8, %ebp
.LBB1_5:
	movl	(%ebp), %eax
	cmpl	$8, %ecx
	jne	.LBB1_9
	addl	%edx, %esi
	addl	%edx, %eax
	movl	%eax, (%esi)
.LBB1_7:
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
.LBB1_9:
	.cfi_def_cfa_offset 48
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	movl	%ecx, %eax
	movl	24(%esp), %ecx
	xorl	%edx, %edx
	pushl	%esi
	.cfi_adjust_cfa_offset 4
	pushl	%eax
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.LBB1_8:
	.cfi_def_cfa_offset 48
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	movl	24(%esp), %ecx
	xorl	%edx, %edx
	pushl	20(%esp)
	.cfi_adjust_cfa_offset 4
	pushl	20(%esp)
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.Lfunc_end1:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE, .Lfunc_end1-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	.cfi_endproc
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE:
.Lfunc_begin2:
	.cfi_startproc
	pushl	%ebx
	.cfi_def_cfa_offset 8
	pushl	%edi
	.cfi_def_cfa_offset 12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset %esi, -16
	.cfi_offset %edi, -12
	.cfi_offset %ebx, -8
	movl	%edx, %eax
	calll	.L2$pb
	.cfi_adjust_cfa_offset 4
.L2$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	subl	36(%ecx), %eax
.Ltmp2:
	addl	$__piestart_table-.L2$pb, %ebx
	cmpl	40(%ecx), %eax
	jbe	.LBB2_2
	movl	%ecx, %edi
	movl	%edx, %esi
	movl	20(%ecx), %ecx
	movl	24(%edi), %edx
	subl	$4, %esp
	.cfi_adjust_cfa_offset 4
	pushl	$2
	.cfi_adjust_cfa_offset 4
	pushl	$4
	.cfi_adjust_cfa_offset 4
	pushl	%esi
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	testb	%al, %al
	je	.LBB2_3
.LBB2_2:
	popl	%esi
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_def_cfa_offset 8
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.LBB2_3:
	.cfi_def_cfa_offset 16
	movl	$4194304, %eax
	movl	184(%edi), %ecx
	xorl	%edx, %edx
	andl	240(%edi), %eax
	andl	$4, %ecx
	orl	%eax, %ecx
	setne	%dl
	leal	1(,%edx,4), %edx
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	movl	%edi, %ecx
	pushl	%esi
	.cfi_adjust_cfa_offset 4
	pushl	$0
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.Lfunc_end2:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE, .Lfunc_end2-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	.cfi_endproc
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE:
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
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	movl	20(%esp), %edi
.LBB3_1:
	addl	$-1, %edx
	setb	%al
	jae	.LBB3_6
	movl	(%ecx), %ebp
	movl	%edi, %ebx
	leal	8(%ecx), %esi
	movl	(%esi), %esi
	subl	%esi, %ebx
	leal	20(%ecx), %esi
	addl	$24, %ecx
	movl	(%esi), %esi
	subl	%ebx, %esi
	setb	%ah
	cmpl	%esi, 24(%esp)
	movl	(%ecx), %esi
	ja	.LBB3_7
	testb	%ah, %ah
	jne	.LBB3_7
	cmpl	$1, %ebp
	jne	.LBB3_7
	movl	28(%esp), %ebx
	andl	%ebx, %esi
	cmpl	%ebx, %esi
	je	.LBB3_6
.LBB3_7:
	addl	$8, %ecx
	jmp	.LBB3_1
.LBB3_6:
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
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE, .Lfunc_end3-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	.cfi_endproc
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE:
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
	subl	$12, %esp
	.cfi_def_cfa_offset 32
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	movl	32(%esp), %eax
	calll	.L4$pb
	.cfi_adjust_cfa_offset 4
.L4$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	movl	%edx, %esi
	movl	%ecx, %edi
.Ltmp3:
	addl	$__piestart_table-.L4$pb, %ebx
	movl	%eax, %ebp
	testl	%eax, %eax
	je	.LBB4_4
	movl	36(%esp), %eax
	movl	%ebp, %edx
	cmpl	$4, %eax
	setb	%cl
	testb	$3, %dl
	sete	%dl
	orb	%cl, %dl
	je	.LBB4_4
	movl	20(%edi), %ecx
	movl	24(%edi), %edx
	subl	$4, %esp
	.cfi_adjust_cfa_offset 4
	pushl	$0
	.cfi_adjust_cfa_offset 4
	pushl	%eax
	.cfi_adjust_cfa_offset 4
	pushl	%ebp
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	testb	%al, %al
	je	.LBB4_4
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
.LBB4_4:
	.cfi_def_cfa_offset 32
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	pushl	$2
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%edi, %ecx
	pushl	%ebp
	.cfi_adjust_cfa_offset 4
	pushl	%esi
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.Lfunc_end4:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE, .Lfunc_end4-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	.cfi_endproc
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE:
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
	subl	$76, %esp
	.cfi_def_cfa_offset 96
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	movl	96(%esp), %eax
	calll	.L5$pb
	.cfi_adjust_cfa_offset 4
.L5$pb:
	popl	%esi
	.cfi_adjust_cfa_offset -4
	movl	%ecx, %ebp
	movl	%edx, %edi
.Ltmp4:
	addl	$__piestart_table-.L5$pb, %esi
	leal	64(%ecx,%eax,4), %ecx
	movl	(%ecx), %ecx
	testl	%ecx, %ecx
	je	.LBB5_1
	leal	64(%ebp), %eax
	leal	(%eax,%edi,4), %eax
	movl	(%eax), %eax
	movl	%eax, 8(%esp)
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	movl	%ecx, 36(%esp)
	movl	%ebp, %ecx
	movl	%esi, %ebx
	movl	%edi, %edx
	pushl	36(%esp)
	.cfi_adjust_cfa_offset 4
	pushl	%eax
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	movl	24(%esp), %ebx
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	movl	16(%ebp), %ecx
	movl	%esi, 16(%esp)
	movl	%ebp, 32(%esp)
	addl	%ecx, %ebx
	movl	%ecx, 40(%esp)
	movl	28(%esp), %ecx
	cmpl	$17, %edi
	leal	(%ebx,%ecx), %eax
	movl	%eax, 20(%esp)
	je	.LBB5_54
	pushl	$12
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	cmpl	$23, %edi
	je	.LBB5_53
	cmpl	$36, %edi
	je	.LBB5_15
	cmpl	$38, %edi
	jne	.LBB5_11
.LBB5_15:
	testb	$3, %cl
	jne	.LBB5_52
	leal	52(%esp), %eax
	movl	%ebx, %esi
	movl	$0, 24(%esp)
	andl	$0, (%eax)
	andl	$0, 4(%eax)
	andl	$0, 8(%eax)
	movl	$1, 12(%eax)
	andl	$0, 16(%eax)
	andl	$0, 20(%eax)
.LBB5_17:
	movl	24(%esp), %edi
	cmpl	20(%esp), %esi
	jae	.LBB5_51
	cmpl	%ebx, %esi
	jne	.LBB5_20
	movl	%ebx, %edx
	movl	16(%esp), %ebx
	leal	52(%esp), %eax
	movl	%ebp, %ecx
	pushl	%eax
	.cfi_adjust_cfa_offset 4
	pushl	%edi
	.cfi_adjust_cfa_offset 4
	pushl	$1
	.cfi_adjust_cfa_offset 4
	pushl	32(%esp)
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start4huge7prepareE
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	movl	%eax, %ebx
.LBB5_20:
	movl	(%esi), %ecx
	testb	$1, %cl
	jne	.LBB5_22
	movl	%ecx, %eax
	movl	%ebx, 8(%esp)
	movl	%ecx, %ebx
	movl	40(%ebp), %ecx
	addl	$4, %esi
	movl	$0, 12(%esp)
	addl	$4, %eax
	xorl	%edx, %edx
	movl	%esi, 44(%esp)
	movl	%eax, 24(%esp)
	movl	36(%ebp), %eax
	incl	%edx
	movl	%edx, 36(%esp)
	jmp	.LBB5_29
.LBB5_22:
	testl	%edi, %edi
	je	.LBB5_74
	shrl	%ecx
	leal	124(%edi), %eax
	addl	$4, %esi
	testl	%ecx, %ecx
	movl	%eax, 24(%esp)
	je	.LBB5_17
	movl	%ebx, 8(%esp)
	movl	36(%ebp), %edx
	movl	40(%ebp), %ebx
	cmpl	$2147483647, %ecx
	movl	%ecx, 36(%esp)
	movl	%esi, 44(%esp)
	jne	.LBB5_25
	movl	%edx, %ecx
	movl	%ebx, %edx
	movb	$1, %al
	movl	%ebx, %esi
	movl	$2147483647, 36(%esp)
	subl	$120, %edx
	movl	%eax, 12(%esp)
	jb	.LBB5_27
	movl	%edi, %ebx
	subl	%ecx, %edi
	movl	%ecx, %eax
	movl	%esi, %ecx
	cmpl	%edx, %edi
	ja	.LBB5_29
	jmp	.LBB5_31
.LBB5_25:
	movl	%ebx, %ecx
	movl	$0, 12(%esp)
	movl	%edx, %eax
	movl	%edi, %ebx
.LBB5_29:
	movl	36(%esp), %esi
	movl	%ebx, %ebp
	bsrl	%esi, %edi
	bsfl	%esi, %edx
	xorl	$31, %edi
	leal	(%ebx,%edx,4), %edx
	shll	$2, %edi
	movl	%edx, %esi
	xorl	$124, %edi
	subl	%eax, %esi
	addl	%ebx, %edi
	cmpl	%ecx, %esi
	movl	%edi, %esi
	cmoval	%edx, %esi
	subl	%eax, %esi
	cmpl	%ecx, %esi
	jbe	.LBB5_30
	movl	32(%esp), %esi
	movl	16(%esp), %ebx
	movl	%esi, %ecx
	calll	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	movl	%ebp, %ebx
	movl	%esi, %ebp
	jmp	.LBB5_31
.LBB5_30:
	movl	%ebp, %ebx
	movl	32(%esp), %ebp
.LBB5_31:
	movl	24(%esp), %eax
	movl	56(%esp), %esi
	movl	60(%esp), %ecx
	subl	%ebx, %eax
	addl	40(%esp), %ebx
	subl	%ecx, %esi
	subl	%eax, %esi
	setb	%dl
	movl	%ebx, %edi
	testb	$3, %bl
	jne	.LBB5_34
	testb	%dl, %dl
	jne	.LBB5_34
	movl	%edi, %edx
	subl	%ecx, %edx
	cmpl	%esi, %edx
	ja	.LBB5_34
	cmpb	$0, 12(%esp)
	movl	$0, %esi
	movl	64(%esp), %ebx
	cmovnel	%esi, %eax
	movl	24(%esp), %esi
	movl	%ebx, 28(%esp)
	addl	%eax, %edx
	movl	40(%esp), %eax
	leal	(%esi,%eax), %eax
	movl	%eax, 60(%esp)
	leal	(%ebx,%edi), %eax
	je	.LBB5_40
	xorl	%ebp, %ebp
.LBB5_38:
	cmpl	%edx, %ebp
	jae	.LBB5_39
	movl	28(%esp), %esi
	addl	$4, %ebp
	leal	(%esi,%ecx), %ebx
	movl	(%ecx), %esi
	addl	$4, %ecx
	movl	%esi, (%ebx)
	jmp	.LBB5_38
.LBB5_34:
	cmpl	52(%esp), %ecx
	movl	%edi, %eax
	je	.LBB5_40
	movl	16(%esp), %ebx
	leal	52(%esp), %ecx
	calll	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	movl	%edi, %eax
	jmp	.LBB5_40
.LBB5_39:
	movl	32(%esp), %ebp
.LBB5_40:
	cmpb	$0, 12(%esp)
	movl	44(%esp), %esi
	je	.LBB5_41
	pushl	$124
	.cfi_adjust_cfa_offset 4
	popl	%ecx
	.cfi_adjust_cfa_offset -4
.LBB5_47:
	testl	%ecx, %ecx
	je	.LBB5_48
	movl	(%edi), %edx
	addl	$4, %edi
	addl	$-4, %ecx
	addl	40(%esp), %edx
	movl	%edx, (%eax)
	addl	$4, %eax
	jmp	.LBB5_47
.LBB5_41:
	movl	8(%esp), %ebx
	movl	36(%esp), %ecx
.LBB5_42:
	testl	%ecx, %ecx
	je	.LBB5_17
	testb	$1, %cl
	je	.LBB5_45
	movl	%ecx, %edi
	movl	(%eax), %ecx
	addl	40(%esp), %ecx
	movl	%ecx, (%eax)
	movl	%edi, %ecx
.LBB5_45:
	addl	$4, %eax
	shrl	%ecx
	jmp	.LBB5_42
.LBB5_48:
	movl	8(%esp), %ebx
	jmp	.LBB5_17
.LBB5_27:
	movl	%ecx, %eax
	movl	%edi, %ebx
	movl	%esi, %ecx
	jmp	.LBB5_29
.LBB5_1:
	movl	%esi, %ebx
	cmpl	$31, %edi
	jbe	.LBB5_2
	movl	244(%ebp), %edx
	jmp	.LBB5_4
.LBB5_51:
	movl	16(%esp), %ebx
	leal	52(%esp), %ecx
	calll	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	jmp	.LBB5_14
.LBB5_2:
	movl	240(%ebp), %edx
.LBB5_4:
	movl	%edi, %ecx
	shrl	%cl, %edx
	movl	%edi, %esi
	testb	$1, %dl
	je	.LBB5_14
	cmpl	$31, %eax
	jbe	.LBB5_6
	movl	244(%ebp), %edx
	jmp	.LBB5_13
.LBB5_53:
	cmpl	$17, 144(%ebp)
	jne	.LBB5_11
.LBB5_54:
	movl	%edi, 48(%esp)
	pushl	$8
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movb	$1, %cl
	movl	%eax, 12(%esp)
	jmp	.LBB5_55
.LBB5_11:
	movl	%eax, 12(%esp)
	movl	%edi, 48(%esp)
	xorl	%ecx, %ecx
.LBB5_55:
	leal	52(%esp), %eax
	movl	36(%ebp), %esi
	movl	40(%ebp), %ebp
	movl	%ebx, %edx
	movl	%ecx, 44(%esp)
	andl	$0, (%eax)
	andl	$0, 4(%eax)
	andl	$0, 8(%eax)
	movl	$1, 12(%eax)
	andl	$0, 16(%eax)
	andl	$0, 20(%eax)
	movl	20(%esp), %eax
	addl	$-7, %eax
	movl	%eax, 36(%esp)
.LBB5_56:
	testb	%cl, %cl
	movl	%edx, %edi
	je	.LBB5_57
.LBB5_60:
	cmpl	%ebx, %edi
	jb	.LBB5_62
	subl	$16, %esp
	.cfi_adjust_cfa_offset 16
	leal	68(%esp), %eax
	movl	48(%esp), %ecx
	movl	32(%esp), %ebx
	andl	$0, 4(%esp)
	movl	%edi, %edx
	movl	%eax, 12(%esp)
	movl	36(%esp), %eax
	movl	%eax, (%esp)
	calll	_ZN8piestart5start4huge7prepareE
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	leal	52(%esp), %ecx
	movl	%eax, 8(%esp)
	calll	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	movl	8(%esp), %ebx
.LBB5_62:
	movl	36(%esp), %eax
	movl	%ebx, 8(%esp)
	cmpl	%ebx, %eax
	cmovbl	%eax, %ebx
	movl	%ebx, 28(%esp)
.LBB5_63:
	movl	28(%esp), %edx
	leal	128(%edi), %eax
	movl	%eax, 24(%esp)
	cmpl	%edx, %eax
	cmovbl	%eax, %edx
.LBB5_64:
	cmpl	%edx, %edi
	jae	.LBB5_68
	movl	(%edi), %ecx
	leal	4(%edi), %ebx
	movl	(%ebx), %ebx
	cmpl	$8, %ebx
	jne	.LBB5_69
	movl	%ecx, %ebx
	subl	%esi, %ebx
	cmpl	%ebp, %ebx
	ja	.LBB5_69
	movl	40(%esp), %eax
	addl	$8, %edi
	addl	%eax, %ecx
	movl	(%ecx), %ebx
	addl	%eax, %ebx
	movl	%ebx, (%ecx)
	jmp	.LBB5_64
.LBB5_68:
	movl	24(%esp), %eax
	cmpl	%eax, 28(%esp)
	ja	.LBB5_63
.LBB5_69:
	movl	8(%esp), %ebx
	cmpl	%ebx, %edi
	jne	.LBB5_70
	cmpl	20(%esp), %edi
	movl	%edi, %edx
	movl	%ebx, %edi
	je	.LBB5_57
	jmp	.LBB5_60
.LBB5_70:
	movl	%edi, %edx
.LBB5_57:
	movl	20(%esp), %eax
	movl	12(%esp), %ecx
	subl	%edx, %eax
	cmpl	%ecx, %eax
	jb	.LBB5_71
	subl	$12, %esp
	.cfi_adjust_cfa_offset 12
	movl	%ecx, 24(%esp)
	movl	%ebx, 20(%esp)
	movzbl	56(%esp), %eax
	movl	44(%esp), %ecx
	movl	28(%esp), %ebx
	movl	%edx, %edi
	pushl	%eax
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	movl	60(%esp), %ecx
	movl	24(%esp), %ebx
	movl	%edi, %edx
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	addl	12(%esp), %edx
	jmp	.LBB5_56
.LBB5_71:
	cmpl	%edx, 20(%esp)
	je	.LBB5_14
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	pushl	$4
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	40(%esp), %ecx
	movl	24(%esp), %ebx
	pushl	$0
	.cfi_adjust_cfa_offset 4
	pushl	60(%esp)
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.LBB5_6:
	.cfi_def_cfa_offset 96
	movl	240(%ebp), %edx
.LBB5_13:
	movl	%eax, %ecx
	shrl	%cl, %edx
	testb	$1, %dl
	je	.LBB5_73
.LBB5_14:
	addl	$76, %esp
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
.LBB5_74:
	.cfi_def_cfa_offset 96
	subl	40(%esp), %esi
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	pushl	$7
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	24(%esp), %ebx
	movl	%ebp, %ecx
	pushl	%esi
	.cfi_adjust_cfa_offset 4
	pushl	$0
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.LBB5_52:
	.cfi_def_cfa_offset 96
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	pushl	$4
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	24(%esp), %ebx
	movl	%ebp, %ecx
	pushl	$0
	.cfi_adjust_cfa_offset 4
	pushl	%edi
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.LBB5_73:
	.cfi_def_cfa_offset 96
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	pushl	$4
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%ebp, %ecx
	pushl	$0
	.cfi_adjust_cfa_offset 4
	pushl	%esi
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.Lfunc_end5:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE, .Lfunc_end5-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	.cfi_endproc
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE:
.Lfunc_begin6:
	.cfi_startproc
	pushl	%ebx
	.cfi_def_cfa_offset 8
	pushl	%esi
	.cfi_def_cfa_offset 12
	pushl	%eax
	.cfi_def_cfa_offset 16
	.cfi_offset %esi, -12
	.cfi_offset %ebx, -8
	calll	.L6$pb
	.cfi_adjust_cfa_offset 4
.L6$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	movl	%ecx, %esi
	movl	$35, (%esp)
.Ltmp5:
	addl	$__piestart_table-.L6$pb, %ebx
	pushl	$36
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	calll	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	movl	$18, (%esp)
	pushl	$17
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%esi, %ecx
	calll	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	movl	$8, (%esp)
	pushl	$7
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%esi, %ecx
	calll	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	movl	$2, (%esp)
	pushl	$23
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%esi, %ecx
	calll	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	movl	$39, (%esp)
	pushl	$38
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%esi, %ecx
	calll	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	addl	$4, %esp
	.cfi_def_cfa_offset 12
	popl	%esi
	.cfi_def_cfa_offset 8
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end6:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE, .Lfunc_end6-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	.cfi_endproc
	.type	_ZN8piestart5start3die3dieE,@function
_ZN8piestart5start3die3dieE:
.Lfunc_begin7:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$1084, %esp
	.cfi_def_cfa_offset 1104
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	calll	.L7$pb
	.cfi_adjust_cfa_offset 4
.L7$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	leal	28(%esp), %esi
	movl	%ecx, %edi
	movl	%edx, %ebp
.Ltmp6:
	addl	$__piestart_table-.L7$pb, %ebx
	movl	%esi, %ecx
	leal	.Lanon.0.1-__piestart_table(%ebx), %edx
	movl	%ebx, 12(%esp)
	calll	_ZN8piestart5start3die6stringE
	movl	%eax, %ecx
	movl	(%edi), %eax
	addl	$4, %eax
	movl	(%eax), %edx
	testl	%edx, %edx
	je	.LBB7_1
	movzbl	(%edx), %eax
	testb	%al, %al
	je	.LBB7_1
	movl	12(%esp), %ebx
	calll	_ZN8piestart5start3die6stringE
	movl	%eax, %ecx
	movb	$58, %al
	movb	%al, (%ecx)
	movb	$32, %dl
	leal	1(%ecx), %eax
	movb	%dl, (%eax)
	addl	$2, %ecx
	jmp	.LBB7_4
.LBB7_1:
	movl	12(%esp), %ebx
.LBB7_4:
	leal	.Lanon.0.2-__piestart_table(%ebx), %edi
.LBB7_5:
	movzbl	(%edi), %eax
	incl	%edi
	testl	%ebp, %ebp
	je	.LBB7_6
	cmpb	$1, %al
	sbbl	$0, %ebp
	jmp	.LBB7_5
.LBB7_6:
	cmpb	$35, %al
	je	.LBB7_12
	movzbl	%al, %edx
	cmpl	$36, %edx
	je	.LBB7_15
	cmpl	$64, %edx
	je	.LBB7_12
	testl	%edx, %edx
	je	.LBB7_17
	movb	%al, (%ecx)
	incl	%ecx
	xorl	%ebp, %ebp
	jmp	.LBB7_5
.LBB7_12:
	movl	1108(%esp), %edx
	cmpb	$35, %al
	cmovel	1104(%esp), %edx
	je	.LBB7_14
	movb	$48, %bl
	movb	%bl, (%ecx)
	leal	1(%ecx), %ebp
	movb	$120, %bl
	addl	$2, %ecx
	movb	%bl, (%ebp)
.LBB7_14:
	xorl	%ebx, %ebx
	cmpb	$35, %al
	sete	%bl
	movl	%ebx, (%esp)
	movl	12(%esp), %ebx
	calll	_ZN8piestart5start3die6numberE
	jmp	.LBB7_16
.LBB7_15:
	movl	1104(%esp), %edx
	movl	12(%esp), %ebx
	calll	_ZN8piestart5start3die6stringE
.LBB7_16:
	movl	%eax, %ecx
	xorl	%ebp, %ebp
	jmp	.LBB7_5
.LBB7_17:
	movb	$10, %al
	movb	%al, (%ecx)
	leal	16(%esp), %edi
	subl	%esi, %ecx
	andl	$0, (%edi)
	andl	$0, 4(%edi)
	andl	$0, 8(%edi)
	incl	%ecx
	pushl	$4
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	pushl	$2
	.cfi_adjust_cfa_offset 4
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	movl	%ecx, %edx
	movl	%esi, %ecx
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
.LBB7_18:
	andl	$0, 28(%esp)
	andl	$0, 32(%esp)
	andl	$0, 36(%esp)
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
	jmp	.LBB7_18
.Lfunc_end7:
	.size	_ZN8piestart5start3die3dieE, .Lfunc_end7-_ZN8piestart5start3die3dieE
	.cfi_endproc
	.type	_ZN8piestart5start3die6numberE,@function
_ZN8piestart5start3die6numberE:
.Lfunc_begin8:
	.cfi_startproc
	pushl	%ebx
	.cfi_def_cfa_offset 8
	pushl	%esi
	.cfi_def_cfa_offset 12
	pushl	%eax
	.cfi_def_cfa_offset 16
	.cfi_offset %esi, -12
	.cfi_offset %ebx, -8
	calll	.L8$pb
	.cfi_adjust_cfa_offset 4
.L8$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	movl	%edx, %esi
.Ltmp7:
	addl	$__piestart_table-.L8$pb, %ebx
	cmpb	$0, 16(%esp)
	je	.LBB8_1
	movl	$-858993459, %edx
	movl	%esi, %eax
	mull	%edx
	shrl	$3, %edx
	imull	$-10, %edx, %eax
	addl	%eax, %esi
	jmp	.LBB8_2
.LBB8_1:
	movl	%esi, %edx
	andl	$15, %esi
	shrl	$4, %edx
.LBB8_2:
	testl	%edx, %edx
	je	.LBB8_4
	movzbl	16(%esp), %eax
	movl	%eax, (%esp)
	calll	_ZN8piestart5start3die6numberE
	movl	%eax, %ecx
.LBB8_4:
	movl	%esi, %edx
	movl	%edx, %eax
	addb	$39, %al
	cmpl	$10, %esi
	movzbl	%al, %eax
	cmovbl	%esi, %eax
	addb	$48, %al
	movb	%al, (%ecx)
	incl	%ecx
	movl	%ecx, %eax
	addl	$4, %esp
	.cfi_def_cfa_offset 12
	popl	%esi
	.cfi_def_cfa_offset 8
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end8:
	.size	_ZN8piestart5start3die6numberE, .Lfunc_end8-_ZN8piestart5start3die6numberE
	.cfi_endproc
	.type	_ZN8piestart5start3die6stringE,@function
_ZN8piestart5start3die6stringE:
.Lfunc_begin9:
	.cfi_startproc
	pushl	%ebx
	.cfi_def_cfa_offset 8
	pushl	%edi
	.cfi_def_cfa_offset 12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset %esi, -16
	.cfi_offset %edi, -12
	.cfi_offset %ebx, -8
	movl	%ecx, %eax
	movl	$400, %edi
	pushl	$63
	.cfi_adjust_cfa_offset 4
	popl	%esi
	.cfi_adjust_cfa_offset -4
.LBB9_1:
	subl	$1, %edi
	jb	.LBB9_3
	movzbl	(%edx), %ebx
	testb	%bl, %bl
	je	.LBB9_3
	cmpb	$127, %bl
	movzbl	%bl, %ecx
	cmovel	%esi, %ecx
	cmpb	$32, %bl
	cmovbl	%esi, %ecx
	movb	%cl, (%eax)
	incl	%eax
	incl	%edx
	jmp	.LBB9_1
.LBB9_3:
	popl	%esi
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_def_cfa_offset 8
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end9:
	.size	_ZN8piestart5start3die6stringE, .Lfunc_end9-_ZN8piestart5start3die6stringE
	.cfi_endproc
	.type	_ZN8piestart5start3own3ownE,@function
_ZN8piestart5start3own3ownE:
.Lfunc_begin10:
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
	movl	%edx, %esi
	movl	48(%esp), %edx
	calll	.L10$pb
	.cfi_adjust_cfa_offset 4
.L10$pb:
	popl	%ebp
	.cfi_adjust_cfa_offset -4
	movl	%ecx, %ebx
.Ltmp8:
	addl	$__piestart_table-.L10$pb, %ebp
	testl	%edx, %edx
	je	.LBB10_1
	subl	%ebx, %edx
	movl	%ebx, %ecx
	movl	%ebp, %ebx
	movl	%esi, (%esp)
	calll	_ZN8piestart5start3own6blocksE
	jmp	.LBB10_6
.LBB10_1:
	leal	16(%esp), %edi
	movl	$163, %eax
	movl	%esi, %ecx
	movl	%esi, %edx
	movl	$5, (%edi)
	andl	$0, 4(%edi)
	andl	$0, 8(%edi)
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	cmpl	$-4096, %eax
	jbe	.LBB10_4
	xorl	%eax, %eax
	jmp	.LBB10_5
.LBB10_4:
	movl	%eax, %edx
	movl	%ebx, %ecx
	movl	%esi, (%esp)
	subl	%ebx, %edx
	movl	%ebp, %ebx
	movl	%eax, %ebp
	calll	_ZN8piestart5start3own6blocksE
	leal	16(%esp), %edi
	movl	%eax, 12(%esp)
	andl	$0, (%edi)
	andl	$0, 4(%edi)
	andl	$0, 8(%edi)
	pushl	$91
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	%ebp, %ebx
	movl	%esi, %ecx
	xorl	%edx, %edx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	12(%esp), %eax
.LBB10_5:
.LBB10_6:
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
.Lfunc_end10:
	.size	_ZN8piestart5start3own3ownE, .Lfunc_end10-_ZN8piestart5start3own3ownE
	.cfi_endproc
	.type	_ZN8piestart5start3own5smallE,@function
_ZN8piestart5start3own5smallE:
.Lfunc_begin11:
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
	movl	%ecx, %ebx
	movl	32(%esp), %ecx
	movb	$1, %al
	testl	%ecx, %ecx
	je	.LBB11_7
	movl	%edx, %esi
	xorl	%eax, %eax
	leal	4(%esp), %edi
	addl	%ebx, %esi
	cmpl	$131072, %ecx
	setae	%al
	shll	$15, %eax
	orl	$50, %eax
	movl	%eax, (%edi)
	orl	$-1, 4(%edi)
	andl	$0, 8(%edi)
	pushl	$3
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	$192, %eax
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	cmpl	$-4096, %eax
	jbe	.LBB11_2
	leal	4(%esp), %edi
	movl	$163, %eax
	movl	%ecx, %edx
	movl	$3, (%edi)
	movl	%ebx, 4(%edi)
	andl	$0, 8(%edi)
	movl	%esi, %ebx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	xorl	%eax, %eax
	jmp	.LBB11_7
.LBB11_2:
	xorl	%eax, %eax
.LBB11_3:
	cmpl	%ecx, %eax
	jae	.LBB11_4
	leal	(%esi,%eax), %edi
	movl	(%edi), %edi
	leal	(%ebx,%eax), %edx
	addl	$4, %eax
	movl	%edi, (%edx)
	jmp	.LBB11_3
.LBB11_4:
	movb	$1, %al
.LBB11_7:
	addl	$16, %esp
	.cfi_def_cfa_offset 16
	popl	%esi
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_def_cfa_offset 8
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end11:
	.size	_ZN8piestart5start3own5smallE, .Lfunc_end11-_ZN8piestart5start3own5smallE
	.cfi_endproc
	.type	_ZN8piestart5start3own6blocksE,@function
_ZN8piestart5start3own6blocksE:
.Lfunc_begin12:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$76, %esp
	.cfi_def_cfa_offset 96
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	movl	96(%esp), %edi
	calll	.L12$pb
	.cfi_adjust_cfa_offset 4
.L12$pb:
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	%edx, %ebp
.Ltmp9:
	addl	$__piestart_table-.L12$pb, %eax
	movl	%eax, 52(%esp)
	movl	%edi, %eax
	andl	$-2097152, %eax
	movl	%eax, 68(%esp)
	je	.LBB12_1
	movl	%ecx, %esi
	movl	$2097151, %eax
	negl	%esi
	andl	%eax, %esi
	andl	%edi, %eax
	cmpl	%eax, %esi
	jbe	.LBB12_3
.LBB12_1:
	xorl	%esi, %esi
.LBB12_3:
	movl	52(%esp), %ebx
	movl	%ebp, %edx
	movl	%esi, (%esp)
	movl	%ecx, 24(%esp)
	calll	_ZN8piestart5start3own5smallE
	testl	%esi, %esi
	movb	%al, 19(%esp)
	je	.LBB12_5
	movl	24(%esp), %eax
	leal	28(%esp), %edi
	andl	$0, (%edi)
	andl	$0, 4(%edi)
	andl	$0, 8(%edi)
	leal	(%ebp,%eax), %ebx
	pushl	$4
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	$219, %eax
	movl	%esi, %ecx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	96(%esp), %edi
.LBB12_5:
	movl	24(%esp), %eax
	subl	%esi, %edi
	movl	%ebp, 48(%esp)
	leal	(%esi,%eax), %ecx
	movl	68(%esp), %eax
	testl	%eax, %eax
	je	.LBB12_22
	movl	%edi, 40(%esp)
	leal	28(%esp), %edi
	movl	%ecx, 20(%esp)
	leal	2097152(%eax), %ecx
	movl	$1, 56(%esp)
	movl	$34, (%edi)
	orl	$-1, 4(%edi)
	andl	$0, 8(%edi)
	pushl	$3
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%ecx, 64(%esp)
	movl	%eax, %ebp
	movl	$192, %eax
	xorl	%ebx, %ebx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	cmpl	$-4096, %eax
	ja	.LBB12_16
	leal	28(%esp), %edi
	movl	%eax, %ebx
	movl	%eax, 60(%esp)
	andl	$0, (%edi)
	andl	$0, 4(%edi)
	andl	$0, 8(%edi)
	addl	$2097151, %ebx
	andl	$-2097152, %ebx
	pushl	$14
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	$219, %eax
	movl	%ebp, %ecx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	leal	(%ebx,%ebp), %eax
	movl	24(%esp), %ecx
	movl	48(%esp), %ebp
	movl	%eax, 44(%esp)
	movl	%ebx, 24(%esp)
	leal	(%esi,%ecx), %eax
	addl	%ebp, %esi
	addl	%ebp, %eax
	addl	%ecx, %esi
	movl	%ebx, %ebp
	movl	%eax, 72(%esp)
	xorl	%eax, %eax
	incl	%eax
.LBB12_8:
	cmpl	44(%esp), %ebp
	je	.LBB12_14
	testb	$1, %al
	je	.LBB12_15
	movl	%ebp, %eax
	xorl	%ecx, %ecx
	movl	%ebp, %ebx
	leal	56(%esp), %edx
	leal	28(%esp), %edi
	orl	$2097148, %eax
	movl	%ecx, (%eax)
	movl	$218, %eax
	movl	$4096, %ecx
	andl	$0, 28(%esp)
	andl	$0, 32(%esp)
	andl	$0, 36(%esp)
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	56(%esp), %eax
	testb	$1, %al
	je	.LBB12_18
	movl	%ebp, %ebx
	xorl	%eax, %eax
	subl	24(%esp), %ebx
	addl	72(%esp), %ebx
.LBB12_12:
	cmpl	$2097151, %eax
	ja	.LBB12_17
	leal	(%esi,%eax), %edx
	movl	(%edx), %edx
	leal	(%ebp,%eax), %ecx
	addl	$4, %eax
	movl	%edx, (%ecx)
	jmp	.LBB12_12
.LBB12_17:
	andl	$0, 28(%esp)
	andl	$0, 32(%esp)
	andl	$0, 36(%esp)
	movl	$219, %eax
	movl	$2097152, %ecx
	pushl	$4
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	leal	28(%esp), %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	56(%esp), %eax
.LBB12_18:
	movl	$2097152, %ecx
	addl	%ecx, %ebp
	addl	%ecx, %esi
	jmp	.LBB12_8
.LBB12_14:
	testb	$1, %al
	jne	.LBB12_19
.LBB12_15:
	leal	28(%esp), %edi
	andl	$0, (%edi)
	andl	$0, 4(%edi)
	andl	$0, 8(%edi)
	pushl	$91
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	60(%esp), %ebx
	movl	64(%esp), %ecx
	xorl	%edx, %edx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
.LBB12_16:
	movl	40(%esp), %edi
.LBB12_21:
	movl	20(%esp), %ecx
	jmp	.LBB12_22
.LBB12_24:
	movl	%edi, %ebp
	movl	48(%esp), %edi
	movl	52(%esp), %ebx
	movl	$2097152, %eax
	movl	%ecx, %esi
	movl	%eax, (%esp)
	movl	%edi, %edx
	calll	_ZN8piestart5start3own5smallE
	andb	%al, 19(%esp)
	andl	$0, 28(%esp)
	andl	$0, 32(%esp)
	andl	$0, 36(%esp)
	movl	$2097152, %ecx
	leal	(%edi,%esi), %ebx
	movl	$219, %eax
	pushl	$4
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	leal	28(%esp), %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	%ebp, %edi
	movl	%esi, %ecx
	movl	$2097152, %eax
	addl	%eax, %ecx
	addl	$-2097152, %edi
.LBB12_22:
	cmpl	$2097151, %edi
	ja	.LBB12_24
	movl	48(%esp), %edx
	movl	52(%esp), %ebx
	movl	%edi, (%esp)
	calll	_ZN8piestart5start3own5smallE
	andb	19(%esp), %al
	addl	$76, %esp
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
.LBB12_19:
	.cfi_def_cfa_offset 96
	movl	20(%esp), %eax
	movl	68(%esp), %ebp
	leal	28(%esp), %esi
	movl	24(%esp), %ebx
	movl	$3, (%esi)
	movl	%esi, %edi
	movl	%eax, 4(%esi)
	andl	$0, 8(%esi)
	movl	$163, %eax
	movl	%ebp, %ecx
	movl	%ebp, %edx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	%eax, 44(%esp)
	andl	$0, (%esi)
	andl	$0, 4(%esi)
	andl	$0, 8(%esi)
	pushl	$91
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	leal	28(%esp), %edi
	movl	60(%esp), %ebx
	movl	64(%esp), %ecx
	xorl	%edx, %edx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	cmpl	$-4096, 44(%esp)
	ja	.LBB12_16
	leal	28(%esp), %edi
	andl	$0, (%edi)
	andl	$0, 4(%edi)
	andl	$0, 8(%edi)
	pushl	$15
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	20(%esp), %eax
	movl	40(%esp), %esi
	movl	%ebp, %ecx
	movl	%eax, %ebx
	addl	%ebp, %eax
	subl	%ebp, %esi
	movl	%eax, 20(%esp)
	movl	$219, %eax
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	%esi, %edi
	jmp	.LBB12_21
.Lfunc_end12:
	.size	_ZN8piestart5start3own6blocksE, .Lfunc_end12-_ZN8piestart5start3own6blocksE
	.cfi_endproc
	.type	_ZN8piestart5start4huge6finishE,@function
_ZN8piestart5start4huge6finishE:
.Lfunc_begin13:
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
	movl	%edx, 56(%esp)
	movl	24(%ecx), %edx
	movl	20(%ecx), %ebp
	movl	16(%ecx), %esi
	calll	.L13$pb
	.cfi_adjust_cfa_offset 4
.L13$pb:
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	$0, 4(%esp)
.Ltmp10:
	addl	$__piestart_table-.L13$pb, %eax
	movl	%eax, 40(%esp)
	movl	%edx, 32(%esp)
	movl	8(%ecx), %edx
	movl	12(%ecx), %ecx
	movl	%esi, 52(%esp)
	movl	%edx, 48(%esp)
	movl	%ecx, 44(%esp)
.LBB13_1:
	movl	32(%esp), %edi
	testl	%edi, %edi
	je	.LBB13_19
	movl	(%ebp), %eax
	leal	8(%ebp), %ecx
	leal	20(%ebp), %edx
	decl	%edi
	movl	(%ecx), %ecx
	movl	(%edx), %esi
	leal	24(%ebp), %edx
	movl	(%edx), %ebx
	leal	16(%ebp), %edx
	addl	$32, %ebp
	testb	$1, %bl
	movl	(%edx), %edx
	movl	%edi, 32(%esp)
	jne	.LBB13_1
	testl	%esi, %esi
	je	.LBB13_1
	cmpl	$1, %eax
	jne	.LBB13_1
	andl	$2, %ebx
	je	.LBB13_1
	addl	52(%esp), %ecx
	movl	$-4096, %eax
	movl	44(%esp), %edi
	leal	4095(%edx,%ecx), %esi
	andl	%eax, %ecx
	andl	%eax, %esi
	movl	56(%esp), %eax
	cmpl	%eax, %ecx
	cmovbel	%eax, %ecx
	movl	80(%esp), %eax
	cmpl	%eax, %esi
	cmovael	%eax, %esi
	cmpl	%edi, %ecx
	cmoval	%ecx, %edi
	cmpl	48(%esp), %ecx
	movl	%esi, %eax
	cmovbl	%ecx, %edi
	subl	%edi, %eax
	jbe	.LBB13_1
	cmpl	$65536, %eax
	jb	.LBB13_1
	movl	84(%esp), %ecx
	movl	40(%esp), %ebx
	movl	%esi, 4(%esp)
	movl	%eax, %esi
	calll	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	movl	84(%esp), %ebx
	movl	%esi, %eax
	movl	$858993460, %ecx
	movl	%esi, 36(%esp)
	shrl	$2, %eax
	mull	%ecx
	movl	$2097152, %eax
	subl	%esi, %eax
	leal	8(%esp), %esi
	addl	20(%ebx), %edx
	movl	%edx, 20(%ebx)
	subl	%eax, %edx
	jb	.LBB13_9
	movl	84(%esp), %eax
	movl	$34, 8(%esp)
	orl	$-1, 12(%esp)
	andl	$0, 16(%esp)
	xorl	%ebx, %ebx
	movl	$4194304, %ecx
	movl	%edx, 20(%eax)
	movl	$192, %eax
	pushl	$3
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%edi, 20(%esp)
	movl	%esi, %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	cmpl	$-4096, %eax
	movl	20(%esp), %edi
	ja	.LBB13_9
	movl	%eax, %ebx
	andl	$0, 8(%esp)
	andl	$0, 12(%esp)
	andl	$0, 16(%esp)
	movl	%eax, 28(%esp)
	movl	$1, 24(%esp)
	movl	$219, %eax
	movl	$2097152, %ecx
	addl	$2097151, %ebx
	andl	$-2097152, %ebx
	pushl	$14
	.cfi_adjust_cfa_offset 4
	popl	%edx
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
	testl	%eax, %eax
	je	.LBB13_14
	andl	$0, 24(%esp)
	jmp	.LBB13_15
.LBB13_14:
	movl	%ebx, %eax
	xorl	%ecx, %ecx
	leal	24(%esp), %edx
	movl	%esi, %edi
	orl	$2097148, %eax
	movl	%ecx, (%eax)
	movl	$218, %eax
	movl	$4096, %ecx
	andl	$0, 8(%esp)
	andl	$0, 12(%esp)
	andl	$0, 16(%esp)
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	20(%esp), %edx
	testb	$1, 24(%esp)
	movl	%edx, %eax
	jne	.LBB13_16
.LBB13_15:
	andl	$0, 8(%esp)
	andl	$0, 12(%esp)
	andl	$0, 16(%esp)
	pushl	$91
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	28(%esp), %ebx
	movl	$4194304, %ecx
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
	movl	20(%esp), %edi
.LBB13_9:
	andl	$0, 8(%esp)
	andl	$0, 12(%esp)
	andl	$0, 16(%esp)
	movl	36(%esp), %ecx
	movl	$219, %eax
	movl	%edi, %ebx
	pushl	$23
	.cfi_adjust_cfa_offset 4
	popl	%edx
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
.LBB13_10:
	movb	$1, %al
	movl	%eax, 4(%esp)
	jmp	.LBB13_1
.LBB13_16:
	movl	4(%esp), %ecx
	cmpl	%ecx, %eax
	jae	.LBB13_18
	movl	(%eax), %ecx
	addl	$65536, %eax
	jmp	.LBB13_16
.LBB13_18:
	movl	84(%esp), %eax
	subl	%edx, %ebx
	movl	%edx, (%eax)
	movl	%ecx, 4(%eax)
	movl	%edx, 8(%eax)
	movl	28(%esp), %edx
	movl	%ebx, 12(%eax)
	movl	%edx, 16(%eax)
	jmp	.LBB13_10
.LBB13_19:
	movl	4(%esp), %eax
	andb	$1, %al
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
.Lfunc_end13:
	.size	_ZN8piestart5start4huge6finishE, .Lfunc_end13-_ZN8piestart5start4huge6finishE
	.cfi_endproc
	.type	_ZN8piestart5start4huge7prepareE,@function
_ZN8piestart5start4huge7prepareE:
.Lfunc_begin14:
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
	calll	.L14$pb
	.cfi_adjust_cfa_offset 4
.L14$pb:
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	48(%esp), %esi
.Ltmp11:
	addl	$__piestart_table-.L14$pb, %eax
	cmpl	$65536, 40(%ecx)
	jb	.LBB14_5
	movl	%edx, %edi
	movl	%eax, 8(%esp)
	movl	52(%esp), %edx
	movl	%ecx, 12(%esp)
	movl	16(%ecx), %ecx
	movl	56(%esp), %eax
	xorl	%ebx, %ebx
	movl	$0, (%esp)
	addl	%ecx, %eax
	testb	$1, %dl
	movl	%edx, 4(%esp)
	movl	%ecx, 24(%esp)
	cmovel	%ebx, %eax
	xorl	%edx, %edx
.LBB14_2:
	movl	%eax, %ebp
.LBB14_3:
	cmpl	%esi, %edi
	jae	.LBB14_4
	movl	(%edi), %ecx
	movl	4(%esp), %eax
	andb	%cl, %al
	testb	$1, %al
	je	.LBB14_7
	leal	124(%ebp), %eax
	cmpl	%ebx, %eax
	jbe	.LBB14_15
	bsrl	%ecx, %ecx
	movl	%eax, 20(%esp)
	xorl	$31, %ecx
	shll	$2, %ecx
	xorl	$124, %ecx
	leal	-4(%ebp,%ecx), %ecx
	jmp	.LBB14_8
.LBB14_7:
	movl	24(%esp), %eax
	movl	%ecx, %ebp
	leal	4(%ecx,%eax), %ecx
	movl	%ecx, 20(%esp)
	movl	%ebp, %ecx
	addl	%eax, %ecx
.LBB14_8:
	andl	$-4096, %ecx
	movl	%ecx, %eax
	movl	%ecx, %ebp
	movl	%ebx, %ecx
	subl	%edx, %eax
	subl	%edx, %ecx
	cmpl	%ecx, %eax
	jb	.LBB14_17
	cmpl	%ebx, %ebp
	movl	%ebp, %ecx
	jne	.LBB14_11
	cmpl	$2097152, %eax
	je	.LBB14_11
.LBB14_16:
	addl	$4096, %ecx
	movl	%ecx, %ebx
.LBB14_17:
	testb	$1, 4(%esp)
	pushl	$4
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	jne	.LBB14_21
	movl	%ebx, %ebp
	movl	$2097151, %eax
	movl	%ebx, 16(%esp)
	subl	%edx, %ebp
	cmpl	$2097152, %ebp
	cmovel	%eax, %ebp
	movl	$4096, %eax
.LBB14_19:
	cmpl	$9, %eax
	jb	.LBB14_20
	leal	(%eax,%edi), %ecx
	cmpl	%esi, %ecx
	jae	.LBB14_23
	movl	(%ecx), %ecx
	addl	24(%esp), %ecx
	andl	$-4096, %ecx
	subl	%edx, %ecx
	cmpl	%ebp, %ecx
	jbe	.LBB14_20
.LBB14_23:
	shrl	$3, %eax
	jmp	.LBB14_19
.LBB14_20:
	movl	16(%esp), %ebx
.LBB14_21:
	movl	20(%esp), %ebp
	addl	%eax, %edi
	jmp	.LBB14_3
.LBB14_11:
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	movl	%ecx, %ebp
	movl	20(%esp), %ecx
	movl	8(%esp), %edx
	movl	%ebx, %eax
	movl	16(%esp), %ebx
	pushl	68(%esp)
	.cfi_adjust_cfa_offset 4
	pushl	%eax
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start4huge6finishE
	movl	%ebp, %ecx
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	testb	%al, %al
	movl	%ebp, %edx
	movl	%ebp, (%esp)
	jne	.LBB14_12
	jmp	.LBB14_16
.LBB14_15:
	movb	$1, %cl
	addl	$4, %edi
	movl	%ecx, 4(%esp)
	jmp	.LBB14_2
.LBB14_4:
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	movl	%ebx, %eax
	movl	20(%esp), %ecx
	movl	8(%esp), %edx
	movl	16(%esp), %ebx
	pushl	68(%esp)
	.cfi_adjust_cfa_offset 4
	pushl	%eax
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start4huge6finishE
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
.LBB14_5:
	movl	%esi, %eax
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
.LBB14_12:
	.cfi_def_cfa_offset 48
	movl	%edi, %esi
	jmp	.LBB14_5
.Lfunc_end14:
	.size	_ZN8piestart5start4huge7prepareE, .Lfunc_end14-_ZN8piestart5start4huge7prepareE
	.cfi_endproc
	.text
	.type	_ZN8piestart7product4blob5large4eachE,@function
_ZN8piestart7product4blob5large4eachE:
.Lfunc_begin15:
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
	movl	%edx, %ebp
	movl	24(%ecx), %edx
	movl	16(%ecx), %esi
	movl	8(%ecx), %edi
	calll	.L15$pb
	.cfi_adjust_cfa_offset 4
.L15$pb:
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	%ecx, 24(%esp)
.Ltmp12:
	addl	$__piestart_table-.L15$pb, %eax
	movl	%eax, 8(%esp)
	incl	%edx
	movl	%esi, 4(%esp)
	movl	12(%ecx), %esi
	movl	%edx, 32(%esp)
	movl	20(%ecx), %edx
	movl	%edx, 28(%esp)
.LBB15_1:
	subl	%edi, %esi
	movl	%edi, 44(%esp)
	movl	%esi, 40(%esp)
.LBB15_2:
	cmpl	80(%esp), %ebp
	je	.LBB15_21
	movl	4(%esp), %edx
	movl	$-4096, %esi
	leal	(%ebp,%edx), %eax
	movl	(%eax), %ecx
	movl	%ecx, %edi
	leal	4(%ebp,%edx), %eax
	andl	%esi, %edi
	movl	$4095, %esi
	movl	(%eax), %ebx
	leal	8(%ebp,%edx), %eax
	addl	%esi, %ecx
	movl	$-4096, %esi
	movl	(%eax), %eax
	andl	%esi, %ecx
	cmpl	%edi, %eax
	movl	$4095, %esi
	leal	12(%ebp,%edx), %eax
	movl	84(%esp), %edx
	movl	(%eax), %eax
	cmovbel	%edi, %ecx
	leal	(%ebx,%esi), %edi
	movl	%ebx, %esi
	movl	%ecx, %ebx
	movl	$-4096, %ecx
	andl	%ecx, %edi
	andl	%ecx, %esi
	cmpl	%edi, %eax
	cmovael	%edi, %esi
	addl	$16, %ebp
	movl	%esi, %ecx
	subl	%ebx, %ecx
	jbe	.LBB15_2
	movl	%ebx, %edi
	addl	4(%esp), %edi
	testl	%edx, %edx
	je	.LBB15_9
	cmpl	$1, %edx
	jne	.LBB15_8
	andl	$0, 12(%esp)
	andl	$0, 16(%esp)
	andl	$0, 20(%esp)
	pushl	$125
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	xorl	%edx, %edx
	movl	%edi, %ebx
	leal	12(%esp), %edi
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
	je	.LBB15_2
	jmp	.LBB15_7
.LBB15_9:
	movl	%edi, %eax
	subl	44(%esp), %eax
	cmpl	40(%esp), %eax
	jb	.LBB15_2
	movl	%ecx, 36(%esp)
	cmpl	$0, 88(%esp)
	movl	32(%esp), %ecx
	movl	28(%esp), %ebx
	je	.LBB15_11
.LBB15_14:
	decl	%ecx
	je	.LBB15_11
	movl	(%ebx), %eax
	movl	%eax, 52(%esp)
	leal	8(%ebx), %eax
	leal	20(%ebx), %edx
	movl	(%eax), %eax
	movl	(%edx), %edx
	movl	%edx, 56(%esp)
	leal	24(%ebx), %edx
	movl	(%edx), %edx
	movl	%edx, 48(%esp)
	leal	16(%ebx), %edx
	addl	$32, %ebx
	movl	(%edx), %edx
	addl	%eax, %edx
	cmpl	%edx, %esi
	ja	.LBB15_14
	cmpl	%esi, %eax
	jae	.LBB15_14
	cmpl	$0, 56(%esp)
	je	.LBB15_14
	cmpl	$1, 52(%esp)
	jne	.LBB15_14
	andl	$2, 48(%esp)
	je	.LBB15_14
	movl	%edi, %eax
	subl	88(%esp), %eax
	jmp	.LBB15_12
.LBB15_8:
	andl	$0, 12(%esp)
	andl	$0, 16(%esp)
	andl	$0, 20(%esp)
	movl	%edi, %ebx
	movl	$462, %eax
	xorl	%edx, %edx
	leal	12(%esp), %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	jmp	.LBB15_2
.LBB15_11:
	xorl	%eax, %eax
.LBB15_12:
	movl	36(%esp), %edx
	movl	8(%esp), %ebx
	movl	%edi, %ecx
	movl	%eax, (%esp)
	calll	_ZN8piestart5start3own3ownE
	testb	%al, %al
	je	.LBB15_2
	movl	24(%esp), %eax
	addl	4(%esp), %esi
	movl	%edi, 8(%eax)
	movl	%esi, 12(%eax)
	jmp	.LBB15_1
.LBB15_21:
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
.LBB15_7:
	.cfi_def_cfa_offset 80
	movl	8(%esp), %ebx
	leal	.Lanon.0.4-__piestart_table(%ebx), %ecx
	pushl	$33
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	calll	_ZN8piestart7product4blob5table3endE
.Lfunc_end15:
	.size	_ZN8piestart7product4blob5large4eachE, .Lfunc_end15-_ZN8piestart7product4blob5large4eachE
	.cfi_endproc
	.text
	.type	_ZN8piestart7product4blob5table3endE,@function
_ZN8piestart7product4blob5table3endE:
.Lfunc_begin16:
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
.LBB16_1:
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
	jmp	.LBB16_1
.Lfunc_end16:
	.size	_ZN8piestart7product4blob5table3endE, .Lfunc_end16-_ZN8piestart7product4blob5table3endE
	.cfi_endproc
	.text
	.type	_ZN8piestart7product4blob5table3sumE,@function
_ZN8piestart7product4blob5table3sumE:
.Lfunc_begin17:
	.cfi_startproc
	pushl	%esi
	.cfi_def_cfa_offset 8
	.cfi_offset %esi, -8
	xorl	%eax, %eax
.LBB17_1:
	movl	(%ecx), %esi
	imull	$31, %eax, %eax
	addl	$4, %ecx
	addl	%esi, %eax
	cmpl	%ecx, %edx
	jne	.LBB17_1
	popl	%esi
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end17:
	.size	_ZN8piestart7product4blob5table3sumE, .Lfunc_end17-_ZN8piestart7product4blob5table3sumE
	.cfi_endproc
	.text
	.type	__piestart_converted,@function
__piestart_converted:
.Lfunc_begin18:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$268, %esp
	.cfi_def_cfa_offset 288
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	movl	296(%esp), %edi
	movl	292(%esp), %ebp
	movl	288(%esp), %esi
	calll	.L18$pb
	.cfi_adjust_cfa_offset 4
.L18$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
.Ltmp13:
	addl	$__piestart_table-.L18$pb, %ebx
	pushl	$-63
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	leal	16(%esp), %ecx
	xorl	%edx, %edx
.LBB18_1:
	testl	%eax, %eax
	je	.LBB18_3
	movl	%edx, (%ecx)
	addl	$4, %ecx
	incl	%eax
	jmp	.LBB18_1
.LBB18_3:
	leal	84(%esi), %edx
	movl	%esi, %ecx
	calll	_ZN8piestart7product4blob5table3sumE
	testl	%eax, %eax
	jne	.LBB18_11
	leal	36(%esi), %eax
	movl	(%eax), %eax
	leal	40(%esi), %ecx
	movl	(%ecx), %edx
	cmpl	%edx, %eax
	cmoval	%eax, %edx
	leal	32(%esi), %eax
	movl	(%eax), %ecx
	addl	%ebp, %ecx
	leal	4(%ebp,%edx), %edx
	calll	_ZN8piestart7product4blob5table3sumE
	testl	%eax, %eax
	jne	.LBB18_11
	leal	16(%esi), %eax
	movl	(%eax), %eax
	addl	%ebp, %eax
	leal	20(%esi), %ecx
	movl	(%eax), %eax
	movl	(%ecx), %ecx
	cmpl	%ecx, %eax
	jne	.LBB18_9
	movl	%edi, 16(%esp)
	movl	(%edi), %eax
	leal	8(%edi,%eax,4), %eax
.LBB18_7:
	movl	(%eax), %ecx
	addl	$4, %eax
	testl	%ecx, %ecx
	jne	.LBB18_7
	leal	16(%esp), %edi
	leal	28(%esi), %ecx
	leal	52(%esi), %edx
	movl	%eax, 4(%edi)
	movl	%ebp, 16(%edi)
	leal	60(%esi), %eax
	movl	(%eax), %eax
	addl	%ebp, %eax
	leal	56(%esi), %ebp
	movl	%eax, 20(%edi)
	leal	64(%esi), %eax
	movl	(%eax), %eax
	movl	%eax, 24(%edi)
	leal	68(%esi), %eax
	movl	(%eax), %eax
	movl	%eax, 36(%edi)
	leal	72(%esi), %eax
	movl	(%eax), %eax
	movl	%eax, 40(%edi)
	leal	24(%esi), %eax
	movl	(%eax), %eax
	movl	%eax, 208(%edi)
	movl	(%ecx), %ecx
	subl	%eax, %ecx
	leal	44(%esi), %eax
	movl	%ecx, 204(%edi)
	leal	48(%esi), %ecx
	movl	(%eax), %eax
	movl	%eax, 92(%edi)
	movl	(%ecx), %ecx
	subl	%eax, %ecx
	movl	%ecx, 96(%edi)
	movl	(%edx), %edx
	movl	%edx, 156(%edi)
	movl	(%ebp), %ebp
	subl	%edx, %ebp
	movl	%ebp, 72(%edi)
	movl	%eax, 132(%edi)
	movl	%ecx, 136(%edi)
	andl	$0, 92(%edi)
	andl	$0, 96(%edi)
	movl	$17, 144(%edi)
	leal	32(%esi), %eax
	movl	(%eax), %ebp
	leal	36(%esi), %eax
	movl	(%eax), %eax
	movl	%eax, 12(%esp)
	subl	$4, %esp
	.cfi_adjust_cfa_offset 4
	movl	%edi, %ecx
	movl	%ebp, %edx
	pushl	304(%esp)
	.cfi_adjust_cfa_offset 4
	pushl	$0
	.cfi_adjust_cfa_offset 4
	pushl	%eax
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart7product4blob5large4eachE
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	movl	%edi, %ecx
	calll	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	movl	%edi, %ecx
	movl	%ebp, %edx
	pushl	$1
	.cfi_adjust_cfa_offset 4
	pushl	24(%esp)
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart7product4blob5large4eachE
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	leal	40(%esi), %eax
	movl	(%eax), %eax
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	movl	%ebp, %edx
	movl	300(%esp), %ebp
	movl	%edi, %ecx
	pushl	$2
	.cfi_adjust_cfa_offset 4
	pushl	%eax
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart7product4blob5large4eachE
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	addl	$12, %esi
	movl	(%esi), %eax
	jmp	.LBB18_10
.LBB18_9:
	addl	$12, %esi
	movl	(%esi), %eax
.LBB18_10:
	addl	%ebp, %eax
	addl	$268, %esp
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
.LBB18_11:
	.cfi_def_cfa_offset 288
	leal	.Lanon.0.3-__piestart_table(%ebx), %ecx
	pushl	$44
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	calll	_ZN8piestart7product4blob5table3endE
.Lfunc_end18:
	.size	__piestart_converted, .Lfunc_end18-__piestart_converted
	.cfi_endproc
	.type	.Lanon.0.0,@object
	.text
.Lanon.0.0:
	.asciz	"piestart: relocated"
	.size	.Lanon.0.0, 20
	.type	.Lanon.0.1,@object
.Lanon.0.1:
	.asciz	"piestart: "
	.size	.Lanon.0.1, 11
	.type	.Lanon.0.2,@object
	.text
.Lanon.0.2:
	.asciz	"relocation type # at @ is not supported; link statically\000relocation at @: not writable\000table DT_ # at @: not in memory\000wrong entry size: DT_ #\000wrong table size: DT_ #\000text relocations; use -fPIE\000symbol $ at @ is undefined; link it\000RELR bitmap at @, no address\000mprotect RELRO at @: errno #\000no # bytes for TLS\000no program headers\000DT_NEEDED; link statically\000AT_PAGESZ is #, not a page size\000PT_TLS is damaged: # bytes at @; link anew\000no thread pointer: errno #\000relocation table DT_ @ is not supported; use --pack-dyn-relocs=none\000not relocated: PT_DYNAMIC or a table in it is missing; link again\000PT_DYNAMIC is not at _DYNAMIC, and e_entry is changed; link again\000DT_ # calls @: not code\000relocation type # at @, where DT_RELACOUNT says RELATIVE\000PT_GNU_RELRO is damaged: # bytes at @; link anew\000mremap of the image at @ refused; use --aslr=kernel"
	.size	.Lanon.0.2, 838
	.type	.Lanon.0.3,@object
	.text
.Lanon.0.3:
	.ascii	"piestart: the start code's table is damaged\n"
	.size	.Lanon.0.3, 44
	.type	.Lanon.0.4,@object
	.text
.Lanon.0.4:
	.ascii	"piestart: mprotect RELRO refused\n"
	.size	.Lanon.0.4, 33
	.section .discarded
