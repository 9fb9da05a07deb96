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
 * x86_64 entry of the start code that `piestart convert` puts into a finished file. The image is
 * flat, has no writable data, and may lie anywhere: every address is near and PC-relative.
 */

	piestart_table 8

_start:
	endbr64					/* the kernel arrives by an indirect jump */
	.ifdef	__piestart_large
	xorl	%ecx, %ecx			/* argument 4: how far the image has moved */
__piestart_placed:
	.endif
	leaq	__piestart_table(%rip), %rdi	/* argument 1 */
	movq	%rdi, %rsi
	subq	8(%rdi), %rsi			/* argument 2: the load bias */
	movq	%rdx, %rax			/* a function to call at exit, if somebody else than the kernel starts it */
	.ifdef	__piestart_large
	testq	%rcx, %rcx
	je	1f
	xorl	%eax, %eax			/* the kernel gives none */
1:
	.endif
	movq	%rsp, %rdx			/* argument 3: argc, argv, envp, auxv */
	andq	$-16, %rsp			/* a foreign loader may leave it odd */
	pushq	%rdx
	pushq	%rax
	call	__piestart_converted		/* returns the entry point */
	popq	%rdx
	popq	%rsp

/* The registers are 0 as the kernel left them, but the one that holds the entry point, and %rdx as it was. The call has
 * kept those that the ABI says. */
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	xorl	%edi, %edi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%r10d, %r10d
	xorl	%r11d, %r11d
	.ifdef	__piestart_large
/* In an image that has moved it has kept what the old copy left there. */
	xorl	%ebx, %ebx
	xorl	%ebp, %ebp
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	xorl	%r14d, %r14d
	xorl	%r15d, %r15d
	.endif
	jmp	*%rax
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * Where an image goes on that has moved itself (src/start/mover.rs); assembled after start.S.
 * %rdi is the initial stack pointer, %rsi the distance from the old place.
 */

	.text
	.type	__piestart_moved, @function
__piestart_moved:
	.cfi_startproc
	.cfi_undefined %rip
	endbr64
	movq	%rdi, %rsp
	movq	%rsi, %rcx
	jmp	__piestart_placed
	.cfi_endproc
	.size	__piestart_moved, . - __piestart_moved
	.text
	.type	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE,@function
_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE:
.Lfunc_begin0:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	32(%rdi), %r12
	testq	%r12, %r12
	je	.LBB0_4
	movq	%rdi, %rbx
	movq	(%rdi), %r14
	movq	8(%rdi), %rcx
	movq	16(%rdi), %r13
	movq	24(%rdi), %rdi
	movq	%rcx, %r15
	subq	%r14, %r15
	leaq	(%rdi,%r14), %rbp
	addq	%r13, %rdi
	subq	%r13, %rcx
	shrq	$3, %rcx
	movq	%r13, %rsi
	rep		movsq	(%rsi), %es:(%rdi)
	pushq	$25
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%r10
	.cfi_adjust_cfa_offset -8
	movq	%rbp, %rdi
	movq	%r15, %rsi
	movq	%r15, %rdx
	movq	%r14, %r8
	xorl	%r9d, %r9d
	syscall
	movq	%rax, %r8
	testq	%rax, %rax
	jns	.LBB0_2
	subq	%r14, %r13
	shrq	$3, %r13
	movq	%r14, %rdi
	movq	%r13, %rcx
	movq	%rbp, %rsi
	rep		movsq	(%rsi), %es:(%rdi)
.LBB0_2:
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movl	$4194304, %esi
	movq	%r12, %rdi
	xorl	%edx, %edx
	syscall
	testq	%r8, %r8
	js	.LBB0_3
	pushq	$28
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$15
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	%r14, %rdi
	movq	%r15, %rsi
	syscall
	leaq	.Lanon.0.0(%rip), %r8
	movl	$157, %eax
	movl	$1398164801, %edi
	xorl	%esi, %esi
	movq	%r14, %rdx
	movq	%r15, %r10
	xorl	%r9d, %r9d
	syscall
.LBB0_3:
	movq	%r14, 8(%rbx)
	movq	%r14, 16(%rbx)
	andq	$0, 32(%rbx)
.LBB0_4:
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end0:
	.size	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE, .Lfunc_end0-_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	.cfi_endproc
	.type	_ZN8piestart3sys4auxv5valueE,@function
_ZN8piestart3sys4auxv5valueE:
.Lfunc_begin1:
	.cfi_startproc
	movl	%esi, %ecx
	xorl	%eax, %eax
.LBB1_1:
	movq	(%rdi), %rsi
	movq	8(%rdi), %rdx
	testq	%rsi, %rsi
	je	.LBB1_4
	addq	$16, %rdi
	cmpq	%rcx, %rsi
	jne	.LBB1_1
	movq	%rdx, %rax
.LBB1_4:
	retq
.Lfunc_end1:
	.size	_ZN8piestart3sys4auxv5valueE, .Lfunc_end1-_ZN8piestart3sys4auxv5valueE
	.cfi_endproc
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE:
.Lfunc_begin2:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	32(%rdi), %r12
	movq	(%rsi), %rbx
	movq	8(%rsi), %r13
	testl	%r13d, %r13d
	je	.LBB2_3
	movq	%rsi, %r15
	movq	%rdi, %r14
	movq	%rbx, %rsi
	callq	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	addq	$16, %r15
	movq	(%r15), %rax
	cmpl	$8, %r13d
	jne	.LBB2_4
	addq	%r12, %rbx
	addq	%r12, %rax
	movq	%rax, (%rbx)
.LBB2_3:
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB2_4:
	.cfi_def_cfa_offset 48
	movl	%r13d, %edx
	movq	%r14, %rdi
	xorl	%esi, %esi
	movq	%rbx, %rcx
	callq	_ZN8piestart5start3die3dieE
.Lfunc_end2:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE, .Lfunc_end2-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	.cfi_endproc
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE:
.Lfunc_begin3:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rsi, %rax
	subq	72(%rdi), %rax
	cmpq	80(%rdi), %rax
	jbe	.LBB3_2
	movq	%rsi, %rbx
	movq	%rdi, %r14
	movq	40(%rdi), %rdi
	movq	48(%r14), %rsi
	pushq	$8
	.cfi_adjust_cfa_offset 8
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	pushq	$2
	.cfi_adjust_cfa_offset 8
	popq	%r8
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdx
	callq	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	testb	%al, %al
	je	.LBB3_3
.LBB3_2:
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB3_3:
	.cfi_def_cfa_offset 32
	movq	368(%r14), %rax
	movq	480(%r14), %rcx
	andl	$4194304, %ecx
	andl	$4, %eax
	xorl	%edx, %edx
	orq	%rcx, %rax
	setne	%dl
	leal	1(,%rdx,4), %esi
	movq	%r14, %rdi
	xorl	%edx, %edx
	movq	%rbx, %rcx
	callq	_ZN8piestart5start3die3dieE
.Lfunc_end3:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE, .Lfunc_end3-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	.cfi_endproc
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE:
.Lfunc_begin4:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
.LBB4_1:
	addq	$-1, %rsi
	setb	%al
	jae	.LBB4_6
	movq	(%rdi), %r9
	movq	16(%rdi), %r10
	movq	40(%rdi), %r11
	movq	%rdx, %rbx
	subq	%r10, %rbx
	subq	%rbx, %r11
	setb	%r10b
	cmpq	%r11, %rcx
	ja	.LBB4_7
	testb	%r10b, %r10b
	jne	.LBB4_7
	movl	%r9d, %r10d
	cmpl	$1, %r10d
	jne	.LBB4_7
	shrq	$32, %r9
	andl	%r8d, %r9d
	cmpl	%r8d, %r9d
	je	.LBB4_6
.LBB4_7:
	addq	$56, %rdi
	jmp	.LBB4_1
.LBB4_6:
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end4:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE, .Lfunc_end4-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	.cfi_endproc
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE:
.Lfunc_begin5:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	%rdi, %r15
	testq	%rdx, %rdx
	je	.LBB5_4
	cmpq	$8, %rcx
	setb	%al
	testb	$7, %bl
	sete	%dl
	orb	%al, %dl
	je	.LBB5_4
	movq	40(%r15), %rdi
	movq	48(%r15), %rsi
	movq	%rbx, %rdx
	xorl	%r8d, %r8d
	callq	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	testb	%al, %al
	je	.LBB5_4
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB5_4:
	.cfi_def_cfa_offset 32
	pushq	$2
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	movq	%r14, %rdx
	movq	%rbx, %rcx
	callq	_ZN8piestart5start3die3dieE
.Lfunc_end5:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE, .Lfunc_end5-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	.cfi_endproc
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE:
.Lfunc_begin6:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$104, %rsp
	.cfi_def_cfa_offset 160
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r12
	movq	%rdi, %rbx
	leaq	(%rdi,%rdx,8), %rax
	addq	$128, %rax
	movq	(%rax), %r15
	testq	%r15, %r15
	je	.LBB6_30
	leaq	128(%rbx), %rax
	leaq	(%rax,%r12,8), %rax
	movq	(%rax), %r14
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%r14, %rdx
	movq	%r15, %rcx
	callq	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	movq	%r14, %r9
	movq	%rbx, 8(%rsp)
	movq	32(%rbx), %rbx
	addq	%rbx, %r9
	leaq	(%r9,%r15), %rax
	movq	%rax, 16(%rsp)
	movq	%r12, %rax
	orq	$2, %rax
	cmpq	$38, %rax
	jne	.LBB6_33
	testb	$7, %r15b
	jne	.LBB6_51
	leaq	48(%rsp), %rax
	andq	$0, 16(%rax)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, (%rax)
	movq	$1, 24(%rax)
	movaps	%xmm0, 32(%rax)
	xorl	%r10d, %r10d
	movq	%r9, %r14
	movq	8(%rsp), %r15
.LBB6_4:
	cmpq	16(%rsp), %r14
	jae	.LBB6_29
	movq	%r10, %r12
	cmpq	%r9, %r14
	jne	.LBB6_7
	movq	%r15, %rdi
	movq	%r9, %rsi
	movq	16(%rsp), %rdx
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	movq	%r12, %r8
	leaq	48(%rsp), %r9
	callq	_ZN8piestart5start4huge7prepareE
	movq	%rax, %r9
.LBB6_7:
	movq	(%r14), %rbp
	testb	$1, %bpl
	jne	.LBB6_9
	movq	%rbp, %r10
	addq	$8, %r10
	addq	$8, %r14
	movq	72(%r15), %rax
	movq	80(%r15), %rcx
	xorl	%r13d, %r13d
	movq	%rbp, %r12
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rbp
	.cfi_adjust_cfa_offset -8
	jmp	.LBB6_15
.LBB6_9:
	testq	%r12, %r12
	je	.LBB6_50
	leaq	504(%r12), %r10
	shrq	%rbp
	addq	$8, %r14
	testq	%rbp, %rbp
	je	.LBB6_4
	movq	72(%r15), %rax
	movq	80(%r15), %rcx
	movabsq	$9223372036854775807, %rdx
	cmpq	%rdx, %rbp
	jne	.LBB6_14
	movq	%rcx, %rdx
	movb	$1, %r13b
	subq	$496, %rdx
	jb	.LBB6_28
	movq	%r12, %rsi
	subq	%rax, %rsi
	movabsq	$9223372036854775807, %rbp
	cmpq	%rdx, %rsi
	ja	.LBB6_15
	jmp	.LBB6_18
.LBB6_14:
	xorl	%r13d, %r13d
.LBB6_15:
	bsfq	%rbp, %rdx
	leaq	(%r12,%rdx,8), %rsi
	bsrq	%rbp, %r15
	xorl	$63, %r15d
	shll	$3, %r15d
	xorq	$504, %r15
	addq	%r12, %r15
	movq	%rsi, %rdx
	subq	%rax, %rdx
	cmpq	%rcx, %rdx
	movq	%r15, %rdx
	cmovaq	%rsi, %rdx
	subq	%rax, %rdx
	cmpq	%rcx, %rdx
	jbe	.LBB6_17
	movq	%r14, 24(%rsp)
	movq	8(%rsp), %r14
	movq	%r14, %rdi
	movq	%r9, 32(%rsp)
	movq	%r10, 40(%rsp)
	callq	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%r14, %r15
	movq	24(%rsp), %r14
	callq	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	movq	40(%rsp), %r10
	movq	32(%rsp), %r9
	jmp	.LBB6_18
.LBB6_17:
	movq	8(%rsp), %r15
.LBB6_18:
	movq	%r10, %rdx
	subq	%r12, %rdx
	addq	%rbx, %r12
	movq	56(%rsp), %rax
	movq	64(%rsp), %rsi
	subq	%rsi, %rax
	subq	%rdx, %rax
	setb	%cl
	testb	$7, %r12b
	jne	.LBB6_23
	testb	%cl, %cl
	jne	.LBB6_23
	movq	%r12, %rcx
	subq	%rsi, %rcx
	cmpq	%rax, %rcx
	ja	.LBB6_23
	testb	%r13b, %r13b
	movl	$0, %eax
	cmovneq	%rax, %rdx
	movq	72(%rsp), %rdi
	leaq	(%rdi,%r12), %rax
	leaq	(%r10,%rbx), %r8
	movq	%r8, 64(%rsp)
	addq	%rdx, %rcx
	je	.LBB6_25
	addq	%rsi, %rdi
	shrq	$3, %rcx
	rep		movsq	(%rsi), %es:(%rdi)
	jmp	.LBB6_25
.LBB6_23:
	movq	%r12, %rax
	cmpq	48(%rsp), %rsi
	je	.LBB6_25
	leaq	48(%rsp), %rdi
	movq	%r14, 24(%rsp)
	movq	%r9, %r14
	movq	%r10, %r15
	callq	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	movq	%r15, %r10
	movq	8(%rsp), %r15
	movq	%r14, %r9
	movq	24(%rsp), %r14
	movq	%r12, %rax
.LBB6_25:
	testb	%r13b, %r13b
	je	.LBB6_27
	subq	%r12, %rax
	leaq	504(%r12), %rcx
	movq	%rbx, %xmm0
	punpcklqdq	%xmm0, %xmm0
.Ltmp0:
	movdqu	(%r12), %xmm1
	paddq	%xmm0, %xmm1
	movdqu	%xmm1, (%r12,%rax)
	movdqu	16(%r12), %xmm1
	paddq	%xmm0, %xmm1
	movdqu	%xmm1, 16(%r12,%rax)
	movdqu	32(%r12), %xmm1
	paddq	%xmm0, %xmm1
	movdqu	%xmm1, 32(%r12,%rax)
	movdqu	48(%r12), %xmm1
	paddq	%xmm0, %xmm1
	movdqu	%xmm1, 48(%r12,%rax)
	movdqu	64(%r12), %xmm1
	paddq	%xmm0, %xmm1
	movdqu	%xmm1, 64(%r12,%rax)
	movdqu	80(%r12), %xmm1
	paddq	%xmm0, %xmm1
	movdqu	%xmm1, 80(%r12,%rax)
	movdqu	96(%r12), %xmm1
	paddq	%xmm0, %xmm1
	movdqu	%xmm1, 96(%r12,%rax)
	movdqu	112(%r12), %xmm1
	paddq	%xmm0, %xmm1
	movdqu	%xmm1, 112(%r12,%rax)
	movdqu	128(%r12), %xmm1
	paddq	%xmm0, %xmm1
	movdqu	%xmm1, 128(%r12,%rax)
	movdqu	144(%r12), %xmm1
	paddq	%xmm0, %xmm1
	movdqu	%xmm1, 144(%r12,%rax)
	movq	160(%r12), %xmm1
	paddq	%xmm0, %xmm1
	movq	%xmm1, 160(%r12,%rax)
	addq	$168, %r12
	cmpq	%rcx, %r12
	jne	.Ltmp0
	jmp	.LBB6_4
.LBB6_27:
.Ltmp1:
	movl	%ebp, %ecx
	andl	$127, %ecx
	cmpl	$127, %ecx
	jne	.Ltmp2
	addq	%rbx, (%rax)
	addq	%rbx, 8(%rax)
	addq	%rbx, 16(%rax)
	addq	%rbx, 24(%rax)
	addq	%rbx, 32(%rax)
	addq	%rbx, 40(%rax)
	addq	%rbx, 48(%rax)
.Ltmp3:
	addq	$56, %rax
	shrq	$7, %rbp
	jne	.Ltmp1
	jmp	.Ltmp4
.Ltmp5:
	bsfl	%ecx, %edx
	addq	%rbx, (%rax,%rdx,8)
	leal	-1(%rcx), %edx
	andl	%edx, %ecx
.Ltmp2:
	testl	%ecx, %ecx
	jne	.Ltmp5
	jmp	.Ltmp3
.Ltmp4:
	jmp	.LBB6_4
.LBB6_28:
	movabsq	$9223372036854775807, %rbp
	jmp	.LBB6_15
.LBB6_29:
	leaq	48(%rsp), %rdi
	callq	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	jmp	.LBB6_49
.LBB6_30:
	movq	480(%rbx), %rax
	btq	%r12, %rax
	jae	.LBB6_49
	btq	%rdx, %rax
	jb	.LBB6_49
	pushq	$4
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	jmp	.LBB6_52
.LBB6_33:
	movq	%r12, 96(%rsp)
	xorl	%r14d, %r14d
	cmpq	$1572864, %r15
	movq	8(%rsp), %rdi
	jb	.LBB6_35
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	xorl	%ecx, %ecx
	movq	%rbx, %rsi
	cpuid
	movq	%rsi, %rbx
	andl	$402653184, %ecx
	cmpl	$402653184, %ecx
	movl	$0, %eax
	jne	.Ltmp6
	xorl	%ecx, %ecx
	xgetbv
.Ltmp6:
	notl	%eax
	testb	$6, %al
	sete	%r14b
	movq	32(%rdi), %rbx
.LBB6_35:
	movq	72(%rdi), %r12
	movq	80(%rdi), %r13
	xorps	%xmm0, %xmm0
	leaq	48(%rsp), %rdx
	movaps	%xmm0, (%rdx)
	andq	$0, 16(%rdx)
	movq	$1, 24(%rdx)
	movq	16(%rsp), %rax
	addq	$-23, %rax
	movq	%rax, 24(%rsp)
	leaq	255(%r12), %rax
	shrq	$8, %rax
	movabsq	$576460752303423487, %rcx
	leaq	(%rax,%rcx), %r10
	incq	%r10
	leaq	(%r12,%r13), %r11
	leaq	(%r12,%r13), %r15
	incq	%r15
	shrq	$8, %r15
	addq	%rcx, %r15
	movaps	%xmm0, 32(%rdx)
	movq	%r9, %rdx
	movq	%r10, 40(%rsp)
.LBB6_36:
	cmpq	%r9, %rdx
	jb	.LBB6_38
	movq	8(%rsp), %rdi
	movq	%rdx, %rbp
	movq	%rdx, %rsi
	movq	16(%rsp), %rdx
	xorl	%ecx, %ecx
	leaq	48(%rsp), %r9
	callq	_ZN8piestart5start4huge7prepareE
	movq	%rax, 32(%rsp)
	leaq	48(%rsp), %rdi
	callq	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	movq	%rbp, %rdx
	leaq	(%r12,%r13), %r11
	movq	40(%rsp), %r10
	movq	32(%rsp), %r9
.LBB6_38:
	movq	24(%rsp), %rcx
	cmpq	%r9, %rcx
	movq	%r9, %rax
	cmovbq	%rcx, %rax
	leaq	-360(%rax), %rcx
	movq	%rdx, %rbp
.LBB6_39:
	testb	%r14b, %r14b
	je	.LBB6_41
	vmovq	%rbx, %xmm0
	vpslldq	$8, %xmm0, %xmm0
	jmp	.Ltmp7
.Ltmp8:
	vmovdqu	(%rbp), %xmm1
	vmovdqa	%xmm1, %xmm2
	vpor	24(%rbp), %xmm1, %xmm1
	vpand	24(%rbp), %xmm2, %xmm2
	vpor	48(%rbp), %xmm1, %xmm1
	vpand	48(%rbp), %xmm2, %xmm2
	vpor	72(%rbp), %xmm1, %xmm1
	vpand	72(%rbp), %xmm2, %xmm2
	vpor	96(%rbp), %xmm1, %xmm1
	vpand	96(%rbp), %xmm2, %xmm2
	vpor	120(%rbp), %xmm1, %xmm1
	vpand	120(%rbp), %xmm2, %xmm2
	vpor	144(%rbp), %xmm1, %xmm1
	vpand	144(%rbp), %xmm2, %xmm2
	vpor	168(%rbp), %xmm1, %xmm1
	vpand	168(%rbp), %xmm2, %xmm2
	vpor	192(%rbp), %xmm1, %xmm1
	vpand	192(%rbp), %xmm2, %xmm2
	vpor	216(%rbp), %xmm1, %xmm1
	vpand	216(%rbp), %xmm2, %xmm2
	vpor	240(%rbp), %xmm1, %xmm1
	vpand	240(%rbp), %xmm2, %xmm2
	vpor	264(%rbp), %xmm1, %xmm1
	vpand	264(%rbp), %xmm2, %xmm2
	vpor	288(%rbp), %xmm1, %xmm1
	vpand	288(%rbp), %xmm2, %xmm2
	vpor	312(%rbp), %xmm1, %xmm1
	vpand	312(%rbp), %xmm2, %xmm2
	vpor	336(%rbp), %xmm1, %xmm1
	vpand	336(%rbp), %xmm2, %xmm2
	vpor	360(%rbp), %xmm1, %xmm1
	vpand	360(%rbp), %xmm2, %xmm2
	vmovq	%xmm1, %rdx
	cmpq	%r11, %rdx
	ja	.Ltmp9
	vmovq	%xmm2, %rdx
	cmpq	%r12, %rdx
	jb	.Ltmp9
	vpextrq	$1, %xmm1, %rdx
	cmpq	$8, %rdx
	jne	.Ltmp9
	vpextrq	$1, %xmm2, %rdx
	cmpq	$8, %rdx
	jne	.Ltmp9
	movq	(%rbp), %rdx
	vpaddq	8(%rbp), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	24(%rbp), %rdx
	vpaddq	32(%rbp), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	48(%rbp), %rdx
	vpaddq	56(%rbp), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	72(%rbp), %rdx
	vpaddq	80(%rbp), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	96(%rbp), %rdx
	vpaddq	104(%rbp), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	120(%rbp), %rdx
	vpaddq	128(%rbp), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	144(%rbp), %rdx
	vpaddq	152(%rbp), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	168(%rbp), %rdx
	vpaddq	176(%rbp), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	192(%rbp), %rdx
	vpaddq	200(%rbp), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	216(%rbp), %rdx
	vpaddq	224(%rbp), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	240(%rbp), %rdx
	vpaddq	248(%rbp), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	264(%rbp), %rdx
	vpaddq	272(%rbp), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	288(%rbp), %rdx
	vpaddq	296(%rbp), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	312(%rbp), %rdx
	vpaddq	320(%rbp), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	336(%rbp), %rdx
	vpaddq	344(%rbp), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	360(%rbp), %rdx
	vpaddq	368(%rbp), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	addq	$384, %rbp
.Ltmp7:
	cmpq	%rcx, %rbp
	jb	.Ltmp8
.Ltmp9:
	jmp	.LBB6_42
.LBB6_41:
	movq	%rbx, %xmm0
	punpcklqdq	%xmm0, %xmm0
	jmp	.Ltmp10
.Ltmp11:
	movq	1(%rbp), %rdx
	movq	%rdx, %rsi
	movl	8(%rbp), %edi
	orq	25(%rbp), %rdx
	andq	25(%rbp), %rsi
	orl	32(%rbp), %edi
	orq	49(%rbp), %rdx
	andq	49(%rbp), %rsi
	orl	56(%rbp), %edi
	orq	73(%rbp), %rdx
	andq	73(%rbp), %rsi
	orl	80(%rbp), %edi
	orq	97(%rbp), %rdx
	andq	97(%rbp), %rsi
	orl	104(%rbp), %edi
	orq	121(%rbp), %rdx
	andq	121(%rbp), %rsi
	orl	128(%rbp), %edi
	orq	145(%rbp), %rdx
	andq	145(%rbp), %rsi
	orl	152(%rbp), %edi
	orq	169(%rbp), %rdx
	andq	169(%rbp), %rsi
	orl	176(%rbp), %edi
	orq	193(%rbp), %rdx
	andq	193(%rbp), %rsi
	orl	200(%rbp), %edi
	orq	217(%rbp), %rdx
	andq	217(%rbp), %rsi
	orl	224(%rbp), %edi
	orq	241(%rbp), %rdx
	andq	241(%rbp), %rsi
	orl	248(%rbp), %edi
	orq	265(%rbp), %rdx
	andq	265(%rbp), %rsi
	orl	272(%rbp), %edi
	orq	289(%rbp), %rdx
	andq	289(%rbp), %rsi
	orl	296(%rbp), %edi
	orq	313(%rbp), %rdx
	andq	313(%rbp), %rsi
	orl	320(%rbp), %edi
	orq	337(%rbp), %rdx
	andq	337(%rbp), %rsi
	orl	344(%rbp), %edi
	orq	361(%rbp), %rdx
	andq	361(%rbp), %rsi
	orl	368(%rbp), %edi
	cmpl	$8, %edi
	jne	.Ltmp12
	cmpq	%r15, %rdx
	ja	.Ltmp12
	cmpq	%r10, %rsi
	jb	.Ltmp12
	movq	(%rbp), %rdx
	movq	24(%rbp), %rsi
	movq	16(%rbp), %xmm1
	movhpd	40(%rbp), %xmm1
	paddq	%xmm0, %xmm1
	movq	%xmm1, (%rdx,%rbx)
	movhpd	%xmm1, (%rsi,%rbx)
	movq	48(%rbp), %rdx
	movq	72(%rbp), %rsi
	movq	64(%rbp), %xmm1
	movhpd	88(%rbp), %xmm1
	paddq	%xmm0, %xmm1
	movq	%xmm1, (%rdx,%rbx)
	movhpd	%xmm1, (%rsi,%rbx)
	movq	96(%rbp), %rdx
	movq	120(%rbp), %rsi
	movq	112(%rbp), %xmm1
	movhpd	136(%rbp), %xmm1
	paddq	%xmm0, %xmm1
	movq	%xmm1, (%rdx,%rbx)
	movhpd	%xmm1, (%rsi,%rbx)
	movq	144(%rbp), %rdx
	movq	168(%rbp), %rsi
	movq	160(%rbp), %xmm1
	movhpd	184(%rbp), %xmm1
	paddq	%xmm0, %xmm1
	movq	%xmm1, (%rdx,%rbx)
	movhpd	%xmm1, (%rsi,%rbx)
	movq	192(%rbp), %rdx
	movq	216(%rbp), %rsi
	movq	208(%rbp), %xmm1
	movhpd	232(%rbp), %xmm1
	paddq	%xmm0, %xmm1
	movq	%xmm1, (%rdx,%rbx)
	movhpd	%xmm1, (%rsi,%rbx)
	movq	240(%rbp), %rdx
	movq	264(%rbp), %rsi
	movq	256(%rbp), %xmm1
	movhpd	280(%rbp), %xmm1
	paddq	%xmm0, %xmm1
	movq	%xmm1, (%rdx,%rbx)
	movhpd	%xmm1, (%rsi,%rbx)
	movq	288(%rbp), %rdx
	movq	312(%rbp), %rsi
	movq	304(%rbp), %xmm1
	movhpd	328(%rbp), %xmm1
	paddq	%xmm0, %xmm1
	movq	%xmm1, (%rdx,%rbx)
	movhpd	%xmm1, (%rsi,%rbx)
	movq	336(%rbp), %rdx
	movq	360(%rbp), %rsi
	movq	352(%rbp), %xmm1
	movhpd	376(%rbp), %xmm1
	paddq	%xmm0, %xmm1
	movq	%xmm1, (%rdx,%rbx)
	movhpd	%xmm1, (%rsi,%rbx)
	addq	$384, %rbp
.Ltmp10:
	cmpq	%rcx, %rbp
	jb	.Ltmp11
.Ltmp12:
.LBB6_42:
	leaq	384(%rbp), %rsi
	cmpq	%rax, %rsi
	movq	%rax, %rdx
	cmovbq	%rsi, %rdx
	jmp	.Ltmp13
.Ltmp14:
	cmpl	$8, 8(%rbp)
	jne	.Ltmp15
	movq	(%rbp), %rdi
	movq	%rdi, %r8
	subq	%r12, %r8
	cmpq	%r13, %r8
	ja	.Ltmp15
	movq	16(%rbp), %r8
	addq	%rbx, %r8
	movq	%r8, (%rdi,%rbx)
	addq	$24, %rbp
.Ltmp13:
	cmpq	%rdx, %rbp
	jb	.Ltmp14
.Ltmp15:
	cmpq	%rsi, %rax
	jbe	.LBB6_44
	cmpq	%rdx, %rbp
	jae	.LBB6_39
.LBB6_44:
	cmpq	%r9, %rbp
	jne	.LBB6_46
	movq	%r9, %rdx
	cmpq	%rbp, 16(%rsp)
	jne	.LBB6_36
.LBB6_46:
	movq	16(%rsp), %rax
	subq	%rbp, %rax
	cmpq	$24, %rax
	jb	.LBB6_48
	movq	8(%rsp), %rdi
	movq	%rbp, %rsi
	movq	%r9, 32(%rsp)
	callq	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	leaq	(%r12,%r13), %r11
	movq	40(%rsp), %r10
	movq	32(%rsp), %r9
	addq	$24, %rbp
	movq	%rbp, %rdx
	jmp	.LBB6_36
.LBB6_48:
	cmpq	%rbp, 16(%rsp)
	jne	.LBB6_54
.LBB6_49:
	addq	$104, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB6_50:
	.cfi_def_cfa_offset 160
	subq	%rbx, %r14
	pushq	$7
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	xorl	%edx, %edx
	movq	%r14, %rcx
	callq	_ZN8piestart5start3die3dieE
.LBB6_51:
	pushq	$4
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	8(%rsp), %rdi
.LBB6_52:
	movq	%r12, %rdx
	jmp	.LBB6_53
.LBB6_54:
	pushq	$4
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	8(%rsp), %rdi
	movq	96(%rsp), %rdx
.LBB6_53:
	xorl	%ecx, %ecx
	callq	_ZN8piestart5start3die3dieE
.Lfunc_end6:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE, .Lfunc_end6-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	.cfi_endproc
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE:
.Lfunc_begin7:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	pushq	$36
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$35
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	callq	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	pushq	$7
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$8
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	callq	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	pushq	$23
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$2
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	callq	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	pushq	$38
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$39
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmp	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
.Lfunc_end7:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE, .Lfunc_end7-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	.cfi_endproc
	.type	_ZN8piestart5start3die3dieE,@function
_ZN8piestart5start3die3dieE:
.Lfunc_begin8:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$1064, %rsp
	.cfi_def_cfa_offset 1120
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rcx, %r14
	movq	%rdx, %r15
	movl	%esi, %ebp
	movq	%rdi, %r12
	leaq	.Lanon.0.1(%rip), %rsi
	leaq	8(%rsp), %rdi
	callq	_ZN8piestart5start3die6stringE
	movq	%rax, %rcx
	movq	(%r12), %rax
	movq	8(%rax), %rsi
	testq	%rsi, %rsi
	je	.LBB8_3
	movzbl	(%rsi), %eax
	testb	%al, %al
	je	.LBB8_3
	movq	%rcx, %rdi
	callq	_ZN8piestart5start3die6stringE
	movq	%rax, %rcx
	movb	$58, %al
	movb	%al, (%rcx)
	leaq	1(%rcx), %rax
	movb	$32, %dl
	movb	%dl, (%rax)
	addq	$2, %rcx
.LBB8_3:
	leaq	.Lanon.0.2(%rip), %r12
	movb	$48, %r13b
	movb	$120, %bl
.LBB8_4:
	movzbl	(%r12), %eax
	incq	%r12
	testl	%ebp, %ebp
	je	.LBB8_5
	cmpb	$1, %al
	sbbl	$0, %ebp
	jmp	.LBB8_4
.LBB8_5:
	cmpb	$35, %al
	je	.LBB8_11
	movzbl	%al, %edx
	cmpl	$36, %edx
	je	.LBB8_14
	cmpl	$64, %edx
	je	.LBB8_11
	testl	%edx, %edx
	je	.LBB8_16
	movb	%al, (%rcx)
	incq	%rcx
	xorl	%ebp, %ebp
	jmp	.LBB8_4
.LBB8_11:
	cmpb	$35, %al
	movq	%r14, %rsi
	cmoveq	%r15, %rsi
	je	.LBB8_13
	movb	%r13b, (%rcx)
	leaq	1(%rcx), %rdx
	movb	%bl, (%rdx)
	addq	$2, %rcx
.LBB8_13:
	xorl	%edx, %edx
	cmpb	$35, %al
	sete	%dl
	movq	%rcx, %rdi
	callq	_ZN8piestart5start3die6numberE
	jmp	.LBB8_15
.LBB8_14:
	movq	%rcx, %rdi
	movq	%r15, %rsi
	callq	_ZN8piestart5start3die6stringE
.LBB8_15:
	movq	%rax, %rcx
	xorl	%ebp, %ebp
	jmp	.LBB8_4
.LBB8_16:
	movb	$10, %al
	movb	%al, (%rcx)
	leaq	8(%rsp), %rsi
	subq	%rsi, %rcx
	incq	%rcx
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$2
	.cfi_adjust_cfa_offset 8
	popq	%rdi
	.cfi_adjust_cfa_offset -8
	movq	%rcx, %rdx
	syscall
	xorl	%r8d, %r8d
	pushq	$127
	.cfi_adjust_cfa_offset 8
	popq	%rdi
	.cfi_adjust_cfa_offset -8
.LBB8_17:
	movl	$231, %eax
	xorl	%esi, %esi
	xorl	%edx, %edx
	syscall
	movb	%r8b, (%r8)
	jmp	.LBB8_17
.Lfunc_end8:
	.size	_ZN8piestart5start3die3dieE, .Lfunc_end8-_ZN8piestart5start3die3dieE
	.cfi_endproc
	.type	_ZN8piestart5start3die6numberE,@function
_ZN8piestart5start3die6numberE:
.Lfunc_begin9:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rsi, %rbx
	movq	%rdi, %rax
	testl	%edx, %edx
	je	.LBB9_1
	movl	$3435973837, %esi
	imulq	%rbx, %rsi
	shrq	$35, %rsi
	imulq	$-10, %rsi, %rcx
	addq	%rcx, %rbx
	jmp	.LBB9_2
.LBB9_1:
	movq	%rbx, %rsi
	shrq	$4, %rsi
	andl	$15, %ebx
.LBB9_2:
	testq	%rsi, %rsi
	je	.LBB9_4
	movzbl	%dl, %edx
	movq	%rax, %rdi
	callq	_ZN8piestart5start3die6numberE
.LBB9_4:
	leal	39(%rbx), %ecx
	cmpq	$10, %rbx
	movzbl	%cl, %ecx
	cmovbl	%ebx, %ecx
	addb	$48, %cl
	movb	%cl, (%rax)
	incq	%rax
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end9:
	.size	_ZN8piestart5start3die6numberE, .Lfunc_end9-_ZN8piestart5start3die6numberE
	.cfi_endproc
	.type	_ZN8piestart5start3die6stringE,@function
_ZN8piestart5start3die6stringE:
.Lfunc_begin10:
	.cfi_startproc
	xorl	%ecx, %ecx
	pushq	$63
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
.LBB10_1:
	leaq	(%rdi,%rcx), %rax
	cmpq	$400, %rcx
	je	.LBB10_3
	leaq	(%rsi,%rcx), %r8
	movzbl	(%r8), %r8d
	testb	%r8b, %r8b
	je	.LBB10_3
	cmpb	$127, %r8b
	movzbl	%r8b, %r9d
	cmovel	%edx, %r9d
	cmpb	$32, %r8b
	cmovbl	%edx, %r9d
	movb	%r9b, (%rax)
	incq	%rcx
	jmp	.LBB10_1
.LBB10_3:
	retq
.Lfunc_end10:
	.size	_ZN8piestart5start3die6stringE, .Lfunc_end10-_ZN8piestart5start3die6stringE
	.cfi_endproc
	.type	_ZN8piestart5start3own3ownE,@function
_ZN8piestart5start3own3ownE:
.Lfunc_begin11:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rsi, %rbx
	testq	%rdx, %rdx
	je	.LBB11_1
	subq	%rdi, %rdx
	movq	%rdx, %rsi
	movq	%rbx, %rdx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmp	_ZN8piestart5start3own6blocksE
.LBB11_1:
	.cfi_def_cfa_offset 32
	pushq	$25
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$5
	.cfi_adjust_cfa_offset 8
	popq	%r10
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	syscall
	testq	%rax, %rax
	js	.LBB11_3
	movq	%rax, %r14
	movq	%rax, %rsi
	subq	%rdi, %rsi
	movq	%rbx, %rdx
	callq	_ZN8piestart5start3own6blocksE
	movl	%eax, %r8d
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r14, %rdi
	movq	%rbx, %rsi
	xorl	%edx, %edx
	syscall
	movl	%r8d, %eax
	jmp	.LBB11_4
.LBB11_3:
	xorl	%eax, %eax
.LBB11_4:
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end11:
	.size	_ZN8piestart5start3own3ownE, .Lfunc_end11-_ZN8piestart5start3own3ownE
	.cfi_endproc
	.type	_ZN8piestart5start3own5smallE,@function
_ZN8piestart5start3own5smallE:
.Lfunc_begin12:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movb	$1, %bl
	testq	%rdx, %rdx
	je	.LBB12_3
	movq	%rdx, %r14
	movq	%rsi, %r12
	movq	%rdi, %r15
	addq	%rdi, %r12
	xorl	%r10d, %r10d
	cmpq	$131072, %rdx
	setae	%r10b
	shll	$15, %r10d
	orq	$50, %r10
	pushq	$9
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	pushq	$-1
	.cfi_adjust_cfa_offset 8
	popq	%r8
	.cfi_adjust_cfa_offset -8
	movq	%r14, %rsi
	xorl	%r9d, %r9d
	syscall
	testq	%rax, %rax
	js	.LBB12_4
	shrq	$3, %r14
	movq	%r12, %rsi
	movq	%r15, %rdi
	movq	%r14, %rcx
	rep		movsq	(%rsi), %es:(%rdi)
	jmp	.LBB12_3
.LBB12_4:
	xorl	%ebx, %ebx
	pushq	$25
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%r10
	.cfi_adjust_cfa_offset -8
	movq	%r12, %rdi
	movq	%r14, %rsi
	movq	%r14, %rdx
	movq	%r15, %r8
	xorl	%r9d, %r9d
	syscall
.LBB12_3:
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end12:
	.size	_ZN8piestart5start3own5smallE, .Lfunc_end12-_ZN8piestart5start3own5smallE
	.cfi_endproc
	.type	_ZN8piestart5start3own6blocksE,@function
_ZN8piestart5start3own6blocksE:
.Lfunc_begin13:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	%rdi, %r12
	movq	%rdx, %rax
	andq	$-2097152, %rax
	movq	%rax, (%rsp)
	je	.LBB13_1
	movl	%r12d, %r13d
	negl	%r13d
	andl	$2097151, %r13d
	movl	%ebx, %eax
	andl	$2097151, %eax
	cmpq	%rax, %r13
	jbe	.LBB13_3
.LBB13_1:
	xorl	%r13d, %r13d
.LBB13_3:
	movq	%r12, %rdi
	movq	%r14, %rsi
	movq	%r13, %rdx
	callq	_ZN8piestart5start3own5smallE
	movl	%eax, %ebp
	testq	%r13, %r13
	je	.LBB13_5
	leaq	(%r14,%r12), %rdi
	pushq	$28
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$4
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	%r13, %rsi
	syscall
.LBB13_5:
	leaq	(%r12,%r13), %r15
	subq	%r13, %rbx
	movq	(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB13_17
	leaq	2097152(%rcx), %rsi
	movq	$1, 8(%rsp)
	pushq	$9
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	pushq	$34
	.cfi_adjust_cfa_offset 8
	popq	%r10
	.cfi_adjust_cfa_offset -8
	pushq	$-1
	.cfi_adjust_cfa_offset 8
	popq	%r8
	.cfi_adjust_cfa_offset -8
	xorl	%edi, %edi
	movq	%rsi, 24(%rsp)
	xorl	%r9d, %r9d
	syscall
	testq	%rax, %rax
	js	.LBB13_17
	movq	%rax, 16(%rsp)
	movq	%rax, %r8
	addq	$2097151, %r8
	andq	$-2097152, %r8
	pushq	$28
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$14
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	%r8, %rdi
	movq	(%rsp), %r10
	movq	%r10, %rsi
	syscall
	addq	%r14, %r13
	addq	%r12, %r13
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	leaq	8(%rsp), %r12
	movl	$2097152, %r9d
	movq	%r8, 32(%rsp)
.LBB13_8:
	testq	%r10, %r10
	je	.LBB13_13
	testb	$1, %al
	je	.LBB13_14
	leaq	2097144(%r8), %rax
	xorl	%ecx, %ecx
	movq	%rcx, (%rax)
	movl	$4096, %esi
	pushq	$27
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r8, %rdi
	movq	%r12, %rdx
	syscall
	movq	8(%rsp), %rax
	testb	$1, %al
	je	.LBB13_12
	movl	$262144, %ecx
	movq	%r8, %rdi
	movq	%r13, %rsi
	rep		movsq	(%rsi), %es:(%rdi)
	movl	$2097152, %esi
	pushq	$28
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r13, %rdi
	pushq	$4
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	syscall
	movq	8(%rsp), %rax
.LBB13_12:
	addq	%r9, %r8
	addq	%r9, %r13
	addq	$-2097152, %r10
	jmp	.LBB13_8
.LBB13_13:
	testb	$1, %al
	jne	.LBB13_15
.LBB13_14:
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	16(%rsp), %rdi
	movq	24(%rsp), %rsi
	xorl	%edx, %edx
	syscall
.LBB13_17:
	pushq	$28
	.cfi_adjust_cfa_offset 8
	popq	%r12
	.cfi_adjust_cfa_offset -8
	pushq	$4
	.cfi_adjust_cfa_offset 8
	popq	%r13
	.cfi_adjust_cfa_offset -8
.LBB13_18:
	cmpq	$2097151, %rbx
	jbe	.LBB13_19
	movl	$2097152, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	_ZN8piestart5start3own5smallE
	andb	%al, %bpl
	leaq	(%r14,%r15), %rdi
	movl	$2097152, %esi
	movq	%r12, %rax
	movq	%r13, %rdx
	syscall
	addq	$2097152, %r15
	addq	$-2097152, %rbx
	jmp	.LBB13_18
.LBB13_19:
	movq	%r15, %rdi
	movq	%r14, %rsi
	movq	%rbx, %rdx
	callq	_ZN8piestart5start3own5smallE
	andb	%bpl, %al
	addq	$40, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB13_15:
	.cfi_def_cfa_offset 96
	pushq	$25
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%r10
	.cfi_adjust_cfa_offset -8
	movq	32(%rsp), %rdi
	movq	(%rsp), %r12
	movq	%r12, %rsi
	movq	%r12, %rdx
	movq	%r15, %r8
	xorl	%r9d, %r9d
	syscall
	movq	%rax, %r8
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	16(%rsp), %rdi
	movq	24(%rsp), %rsi
	xorl	%edx, %edx
	syscall
	testq	%r8, %r8
	js	.LBB13_17
	pushq	$28
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$15
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	movq	%r12, %rsi
	syscall
	addq	%r12, %r15
	subq	%r12, %rbx
	jmp	.LBB13_17
.Lfunc_end13:
	.size	_ZN8piestart5start3own6blocksE, .Lfunc_end13-_ZN8piestart5start3own6blocksE
	.cfi_endproc
	.type	_ZN8piestart5start4huge6finishE,@function
_ZN8piestart5start4huge6finishE:
.Lfunc_begin14:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$56, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rcx, %r10
	movq	%rsi, 48(%rsp)
	movq	40(%rdi), %rbp
	movq	48(%rdi), %rbx
	movq	32(%rdi), %rax
	movq	%rax, 40(%rsp)
	movq	16(%rdi), %rax
	movq	%rax, 32(%rsp)
	movq	24(%rdi), %r14
	xorl	%eax, %eax
.LBB14_1:
	testq	%rbx, %rbx
	je	.LBB14_15
	movq	(%rbp), %rsi
	movq	16(%rbp), %rcx
	movq	40(%rbp), %rdi
	movq	32(%rbp), %r11
	addq	$56, %rbp
	decq	%rbx
	cmpl	$1, %esi
	sete	%r8b
	movq	%rsi, %r9
	shrq	$33, %r9
	testq	%rdi, %rdi
	setne	%dil
	andb	%r9b, %dil
	btq	$32, %rsi
	setae	%sil
	andb	%r8b, %sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB14_1
	addq	40(%rsp), %rcx
	leaq	(%r11,%rcx), %r12
	addq	$4095, %r12
	movq	$-4096, %rsi
	andq	%rsi, %rcx
	andq	%rsi, %r12
	movq	48(%rsp), %rsi
	cmpq	%rsi, %rcx
	cmovbeq	%rsi, %rcx
	cmpq	%rdx, %r12
	cmovaeq	%rdx, %r12
	cmpq	%r14, %rcx
	movq	%r14, %r13
	cmovaq	%rcx, %r13
	cmpq	32(%rsp), %rcx
	cmovbq	%rcx, %r13
	movq	%r12, %r15
	subq	%r13, %r15
	jbe	.LBB14_1
	cmpq	$65536, %r15
	jb	.LBB14_1
	movq	%rdx, 16(%rsp)
	movq	%r10, %rdi
	movq	%r10, 24(%rsp)
	callq	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	movq	24(%rsp), %r10
	movq	%r15, %rax
	xorl	%edx, %edx
	pushq	$20
	.cfi_adjust_cfa_offset 8
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	divq	%rcx
	addq	40(%r10), %rax
	movl	$2097152, %ecx
	subq	%r15, %rcx
	movq	%rax, 40(%r10)
	subq	%rcx, %rax
	jb	.LBB14_6
	movq	%rax, 40(%r10)
	movl	$4194304, %esi
	pushq	$9
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	xorl	%edi, %edi
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	pushq	$34
	.cfi_adjust_cfa_offset 8
	popq	%r10
	.cfi_adjust_cfa_offset -8
	pushq	$-1
	.cfi_adjust_cfa_offset 8
	popq	%r8
	.cfi_adjust_cfa_offset -8
	xorl	%r9d, %r9d
	syscall
	movq	24(%rsp), %r10
	testq	%rax, %rax
	js	.LBB14_6
	movq	%rax, %r8
	movq	%rax, %rdi
	addq	$2097151, %rdi
	andq	$-2097152, %rdi
	movq	$1, 8(%rsp)
	movl	$2097152, %esi
	pushq	$28
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$14
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	syscall
	testq	%rax, %rax
	je	.LBB14_10
	andq	$0, 8(%rsp)
	jmp	.LBB14_11
.LBB14_10:
	movq	%rdi, %rax
	orq	$2097144, %rax
	xorl	%ecx, %ecx
	movq	%rcx, (%rax)
	movl	$4096, %esi
	pushq	$27
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	leaq	8(%rsp), %rdx
	syscall
	testb	$1, 8(%rsp)
	movq	%r13, %rax
	movq	16(%rsp), %rdx
	jne	.LBB14_12
.LBB14_11:
	movl	$4194304, %esi
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r8, %rdi
	xorl	%edx, %edx
	syscall
.LBB14_6:
	pushq	$28
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r13, %rdi
	movq	%r15, %rsi
	pushq	$23
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	syscall
	movb	$1, %al
	movq	16(%rsp), %rdx
	jmp	.LBB14_1
.LBB14_12:
	cmpq	%r12, %rax
	jae	.LBB14_14
	movq	(%rax), %rcx
	addq	$65536, %rax
	jmp	.LBB14_12
.LBB14_14:
	movq	%r13, (%r10)
	movq	%r12, 8(%r10)
	movq	%r13, 16(%r10)
	subq	%r13, %rdi
	movq	%rdi, 24(%r10)
	movq	%r8, 32(%r10)
	movb	$1, %al
	jmp	.LBB14_1
.LBB14_15:
	andb	$1, %al
	addq	$56, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end14:
	.size	_ZN8piestart5start4huge6finishE, .Lfunc_end14-_ZN8piestart5start4huge6finishE
	.cfi_endproc
	.type	_ZN8piestart5start4huge7prepareE,@function
_ZN8piestart5start4huge7prepareE:
.Lfunc_begin15:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %rbx
	cmpq	$65536, 80(%rdi)
	jb	.LBB15_5
	movq	%rcx, %r13
	movq	%rsi, %r15
	movq	32(%rdi), %rbp
	addq	%rbp, %r8
	xorl	%esi, %esi
	testb	$1, %r13b
	cmoveq	%rsi, %r8
	pushq	$8
	.cfi_adjust_cfa_offset 8
	popq	%r11
	.cfi_adjust_cfa_offset -8
	xorl	%edx, %edx
	xorl	%eax, %eax
.LBB15_2:
	movq	%r8, %r12
.LBB15_3:
	cmpq	%rbx, %r15
	jae	.LBB15_4
	movq	(%r15), %r14
	movl	%r13d, %ecx
	andb	%r14b, %cl
	testb	$1, %cl
	je	.LBB15_7
	leaq	504(%r12), %r8
	cmpq	%rax, %r8
	jbe	.LBB15_15
	bsrq	%r14, %rcx
	xorl	$63, %ecx
	shll	$3, %ecx
	xorq	$504, %rcx
	leaq	(%r12,%rcx), %r14
	addq	$-8, %r14
	movq	%r8, %r12
	jmp	.LBB15_8
.LBB15_7:
	leaq	(%r14,%rbp), %r12
	addq	$8, %r12
	addq	%rbp, %r14
.LBB15_8:
	andq	$-4096, %r14
	movq	%r14, %rcx
	subq	%rsi, %rcx
	movq	%rax, %r8
	subq	%rsi, %r8
	cmpq	%r8, %rcx
	jb	.LBB15_17
	cmpq	%rax, %r14
	jne	.LBB15_11
	cmpq	$2097152, %rcx
	je	.LBB15_11
.LBB15_16:
	addq	$4096, %r14
	movq	%r14, %rdx
	movq	%r14, %rax
.LBB15_17:
	movq	%r11, %rcx
	testb	$1, %r13b
	je	.LBB15_18
.LBB15_20:
	addq	%rcx, %r15
	jmp	.LBB15_3
.LBB15_18:
	movq	%rax, %r10
	subq	%rsi, %r10
	cmpq	$2097152, %r10
	movl	$2097151, %ecx
	cmoveq	%rcx, %r10
	movl	$12288, %ecx
.LBB15_19:
	cmpq	$25, %rcx
	jb	.LBB15_20
	leaq	(%rcx,%r15), %r8
	cmpq	%rbx, %r8
	jae	.LBB15_22
	movq	(%r8), %r8
	addq	%rbp, %r8
	andq	$-4096, %r8
	subq	%rsi, %r8
	cmpq	%r10, %r8
	jbe	.LBB15_20
.LBB15_22:
	shrq	$3, %rcx
	jmp	.LBB15_19
.LBB15_11:
	movq	%r9, %rcx
	movq	%r9, 16(%rsp)
	movq	%rdi, 8(%rsp)
	callq	_ZN8piestart5start4huge6finishE
	pushq	$8
	.cfi_adjust_cfa_offset 8
	popq	%r11
	.cfi_adjust_cfa_offset -8
	movq	8(%rsp), %rdi
	movq	16(%rsp), %r9
	movq	%r14, %rsi
	testb	%al, %al
	jne	.LBB15_12
	jmp	.LBB15_16
.LBB15_15:
	addq	$8, %r15
	movb	$1, %r13b
	jmp	.LBB15_2
.LBB15_4:
	movq	%r9, %rcx
	callq	_ZN8piestart5start4huge6finishE
.LBB15_5:
	movq	%rbx, %rax
	addq	$24, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB15_12:
	.cfi_def_cfa_offset 80
	movq	%r15, %rbx
	jmp	.LBB15_5
.Lfunc_end15:
	.size	_ZN8piestart5start4huge7prepareE, .Lfunc_end15-_ZN8piestart5start4huge7prepareE
	.cfi_endproc
	.type	_ZN8piestart5start5mover3topE,@function
_ZN8piestart5start5mover3topE:
.Lfunc_begin16:
	.cfi_startproc
	movq	%rdi, %rax
	shrq	%rax
	orq	%rdi, %rax
	movq	%rax, %rcx
	shrq	$2, %rcx
	orq	%rax, %rcx
	movq	%rcx, %rax
	shrq	$4, %rax
	orq	%rcx, %rax
	movq	%rax, %rcx
	shrq	$8, %rcx
	orq	%rax, %rcx
	movq	%rcx, %rdx
	shrq	$16, %rdx
	orq	%rcx, %rdx
	movq	%rdx, %rax
	shrq	$32, %rax
	orq	%rdx, %rax
	retq
.Lfunc_end16:
	.size	_ZN8piestart5start5mover3topE, .Lfunc_end16-_ZN8piestart5start5mover3topE
	.cfi_endproc
	.type	_ZN8piestart5start5mover5Parts4nextE,@function
_ZN8piestart5start5mover5Parts4nextE:
.Lfunc_begin17:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	leaq	48(%rdi), %r8
	movq	40(%rdi), %rdx
	movq	48(%rdi), %rcx
	movq	56(%rdi), %r9
	movq	32(%rdi), %rax
	movq	%rax, %r10
	notq	%r10
	movq	16(%rdi), %r11
	movq	24(%rdi), %rbx
	decq	%rbx
	xorps	%xmm0, %xmm0
.LBB17_1:
	addq	%rdx, %rcx
	movq	%rcx, 40(%rdi)
	subq	%rcx, %r9
	movq	%r9, 48(%rdi)
	ja	.LBB17_6
	cmpq	$-1, %rbx
	je	.LBB17_3
	movq	(%r11), %r14
	movq	16(%r11), %r15
	movq	40(%r11), %r9
	movq	32(%r11), %rdx
	addq	$56, %r11
	movq	%r11, 16(%rdi)
	movq	%rbx, 24(%rdi)
	cmpl	$1, %r14d
	setne	%bpl
	testq	%r9, %r9
	sete	%r12b
	orb	%bpl, %r12b
	movups	%xmm0, (%r8)
	je	.LBB17_9
	xorl	%r9d, %r9d
	jmp	.LBB17_11
.LBB17_9:
	shrq	$32, %r14
	addq	%rsi, %r15
	movq	%rax, %rcx
	andq	%r15, %rcx
	movq	%rcx, 40(%rdi)
	movl	%r14d, 64(%rdi)
	addq	%r10, %r9
	addq	%r15, %r9
	andq	%rax, %r9
	movq	%r9, 56(%rdi)
	testq	%rdx, %rdx
	jne	.LBB17_12
	movb	$0, 68(%rdi)
.LBB17_11:
	movq	%rcx, %rdx
	decq	%rbx
	xorl	%ecx, %ecx
	jmp	.LBB17_1
.LBB17_6:
	andl	$0, 64(%rdi)
	andq	$0, 56(%rdi)
	jmp	.LBB17_7
.LBB17_3:
	xorl	%eax, %eax
	jmp	.LBB17_8
.LBB17_12:
	addq	%r15, %rdx
	addq	%r10, %rdx
	andq	%rax, %rdx
	movq	%rdx, %r10
	subq	%rcx, %r10
	movq	%r10, (%r8)
	xorl	%r8d, %r8d
	cmpl	$6, %r14d
	jne	.LBB17_20
	subq	%rdx, %r9
	orq	%r10, %r9
	cmpq	$2097151, %r9
	ja	.LBB17_20
	movq	(%rdi), %rbx
	movq	8(%rdi), %r8
	incq	%r8
.LBB17_15:
	decq	%r8
	je	.LBB17_16
	leaq	56(%rbx), %r11
	movq	(%rbx), %r15
	movq	16(%rbx), %r9
	movq	40(%rbx), %r14
	addq	%rsi, %r9
	addq	%r9, %r14
	andq	%rax, %r14
	cmpq	%rcx, %r9
	cmovbeq	%rcx, %r9
	cmpq	%rdx, %r14
	cmovaeq	%rdx, %r14
	movq	%r11, %rbx
	cmpl	$1685382482, %r15d
	jne	.LBB17_15
	movq	%r11, %rbx
	subq	%r14, %r9
	jae	.LBB17_15
	jmp	.LBB17_19
.LBB17_16:
	xorl	%r9d, %r9d
.LBB17_19:
	addq	%r10, %r9
	cmpq	$16385, %r9
	setb	%r8b
.LBB17_20:
	movb	%r8b, 68(%rdi)
.LBB17_7:
	movb	$1, %al
.LBB17_8:
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end17:
	.size	_ZN8piestart5start5mover5Parts4nextE, .Lfunc_end17-_ZN8piestart5start5mover5Parts4nextE
	.cfi_endproc
	.type	_ZN8piestart5start5mover5carryE,@function
_ZN8piestart5start5mover5carryE:
.Lfunc_begin18:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$184, %rsp
	.cfi_def_cfa_offset 240
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	40(%rdi), %rax
	movq	48(%rdi), %rcx
	leaq	40(%rsp), %rdx
	movq	%rax, (%rdx)
	movq	%rcx, 8(%rdx)
	movq	%rax, 16(%rdx)
	movq	%rcx, (%rsp)
	movq	%rcx, 24(%rdx)
	movq	$-4096, 32(%rdx)
	movq	%rax, 8(%rsp)
	movq	%rax, 40(%rdx)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 48(%rdx)
	andq	$0, 61(%rdx)
	movq	%rsi, 16(%rsp)
	movq	%rdi, 32(%rsp)
	movq	32(%rdi), %rax
	movq	%rax, 24(%rsp)
	xorl	%r15d, %r15d
.LBB18_1:
	leaq	40(%rsp), %rdi
	movq	24(%rsp), %rsi
	callq	_ZN8piestart5start5mover5Parts4nextE
	movl	%eax, %ebp
	testb	%al, %al
	je	.LBB18_11
	movq	80(%rsp), %r13
	movq	16(%rsp), %rax
	leaq	(%rax,%r13), %rbx
	movl	104(%rsp), %r14d
	movb	108(%rsp), %al
	testq	%r15, %r15
	jne	.LBB18_6
	testl	%r14d, %r14d
	sete	%cl
	movl	%r14d, %edx
	orb	%al, %dl
	orb	%cl, %dl
	testb	$1, %dl
	je	.LBB18_4
.LBB18_6:
	testb	%al, %al
	je	.LBB18_7
	movq	88(%rsp), %r12
	testl	%r14d, %r14d
	je	.LBB18_13
	movl	$32818, %r10d
	pushq	$9
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	movq	%r12, %rsi
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	pushq	$-1
	.cfi_adjust_cfa_offset 8
	popq	%r8
	.cfi_adjust_cfa_offset -8
	xorl	%r9d, %r9d
	syscall
	cmpq	%rbx, %rax
	jne	.LBB18_8
	movq	%r12, %rcx
	shrq	$3, %rcx
	movq	%r13, %rsi
	movq	%rbx, %rdi
	rep		movsq	(%rsi), %es:(%rdi)
	jmp	.LBB18_16
.LBB18_7:
	xorl	%eax, %eax
	testl	%r14d, %r14d
	setne	%al
	movq	88(%rsp), %r12
	leaq	3(,%rax,4), %r10
	pushq	$25
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r13, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
	movq	%rbx, %r8
	xorl	%r9d, %r9d
	syscall
	cmpq	%rbx, %rax
	jne	.LBB18_8
	jmp	.LBB18_16
.LBB18_4:
	movq	88(%rsp), %r12
	movq	%r13, %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
	callq	_ZN8piestart5start5mover5keepsE
	testb	%al, %al
	je	.LBB18_5
.LBB18_16:
	andl	$3, %r14d
	cmpl	$1, %r14d
	jne	.LBB18_18
	pushq	$10
	.cfi_adjust_cfa_offset 8
	popq	%r8
	.cfi_adjust_cfa_offset -8
	movq	%r8, %rax
	movq	%rbx, %rdi
	movq	%r12, %rsi
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	syscall
	movq	%r8, %rax
	pushq	$5
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	syscall
	testq	%rax, %rax
	jne	.LBB18_8
	jmp	.LBB18_18
.LBB18_13:
	pushq	$9
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	movq	%r12, %rsi
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	pushq	$50
	.cfi_adjust_cfa_offset 8
	popq	%r10
	.cfi_adjust_cfa_offset -8
	pushq	$-1
	.cfi_adjust_cfa_offset 8
	popq	%r8
	.cfi_adjust_cfa_offset -8
	xorl	%r9d, %r9d
	syscall
	cmpq	%rbx, %rax
	jne	.LBB18_8
.LBB18_18:
	movq	40(%rsp), %rax
	movq	%rax, %rcx
	subq	%r13, %rcx
	cmpq	%r12, %rcx
	jae	.LBB18_19
	movq	16(%rsp), %rcx
	addq	%rcx, %rax
	movq	%rax, 40(%rsp)
	addq	%rcx, 56(%rsp)
.LBB18_19:
	incq	%r15
	jmp	.LBB18_1
.LBB18_5:
	xorl	%r15d, %r15d
.LBB18_8:
	movq	8(%rsp), %rax
	movq	(%rsp), %rcx
	leaq	112(%rsp), %rbx
	movq	%rax, (%rbx)
	movq	%rcx, 8(%rbx)
	movq	%rax, 16(%rbx)
	movq	%rcx, 24(%rbx)
	movq	$-4096, 32(%rbx)
	movq	%rax, 40(%rbx)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 48(%rbx)
	andq	$0, 61(%rbx)
	pushq	$25
	.cfi_adjust_cfa_offset 8
	popq	%r12
	.cfi_adjust_cfa_offset -8
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%r13
	.cfi_adjust_cfa_offset -8
.LBB18_9:
	subq	$1, %r15
	jb	.LBB18_11
	movq	%rbx, %rdi
	movq	24(%rsp), %rsi
	callq	_ZN8piestart5start5mover5Parts4nextE
	testb	%al, %al
	je	.LBB18_11
	movq	152(%rsp), %r8
	movl	176(%rsp), %eax
	testl	%eax, %eax
	je	.LBB18_24
	movb	180(%rsp), %cl
	testb	$2, %al
	je	.LBB18_9
	testb	%cl, %cl
	jne	.LBB18_9
	jmp	.LBB18_25
.LBB18_24:
	cmpb	$0, 180(%rsp)
	jne	.LBB18_9
.LBB18_25:
	movq	16(%rsp), %rax
	leaq	(%r8,%rax), %rdi
	movq	160(%rsp), %rdx
	movq	%r12, %rax
	movq	%rdx, %rsi
	movq	%r13, %r10
	xorl	%r9d, %r9d
	syscall
	cmpq	%r8, %rax
	je	.LBB18_9
	pushq	$21
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	32(%rsp), %rdi
	xorl	%edx, %edx
	movq	%r8, %rcx
	callq	_ZN8piestart5start3die3dieE
.LBB18_11:
	xorb	$1, %bpl
	movl	%ebp, %eax
	addq	$184, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end18:
	.size	_ZN8piestart5start5mover5carryE, .Lfunc_end18-_ZN8piestart5start5mover5carryE
	.cfi_endproc
	.type	_ZN8piestart5start5mover5keepsE,@function
_ZN8piestart5start5mover5keepsE:
.Lfunc_begin19:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$1, %rsp
	.cfi_def_cfa_offset 33
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %r8
	movb	$0, (%rsp)
	xorl	%r15d, %r15d
	pushq	$25
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$7
	.cfi_adjust_cfa_offset 8
	popq	%r10
	.cfi_adjust_cfa_offset -8
	movq	%rdx, %rsi
	xorl	%r9d, %r9d
	syscall
	cmpq	%r8, %rax
	jne	.LBB19_4
	movq	%rdx, %r14
	movq	%rdi, %rbx
	pushq	$27
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%rsp, %rdx
	syscall
	testq	%rax, %rax
	je	.LBB19_2
	xorl	%r15d, %r15d
	pushq	$25
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%r10
	.cfi_adjust_cfa_offset -8
	movq	%r8, %rdi
	movq	%r14, %rsi
	movq	%r14, %rdx
	movq	%rbx, %r8
	xorl	%r9d, %r9d
	syscall
	jmp	.LBB19_4
.LBB19_2:
	movb	$1, %r15b
.LBB19_4:
	movl	%r15d, %eax
	addq	$1, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end19:
	.size	_ZN8piestart5start5mover5keepsE, .Lfunc_end19-_ZN8piestart5start5mover5keepsE
	.cfi_endproc
	.type	_ZN8piestart5start5mover5leaveE,@function
_ZN8piestart5start5mover5leaveE:
.Lfunc_begin20:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$120, %rsp
	.cfi_def_cfa_offset 176
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	leaq	__piestart_options(%rip), %rax
	movzbl	(%rax), %eax
	shrb	$2, %al
	andb	$3, %al
	je	.LBB20_15
	movq	32(%rdi), %r12
	movq	40(%rdi), %rsi
	movq	48(%rdi), %rdx
	movl	$4096, %ebp
	pushq	$-1
	.cfi_adjust_cfa_offset 8
	popq	%r15
	.cfi_adjust_cfa_offset -8
	xorl	%ecx, %ecx
	movq	%rdx, 32(%rsp)
	movq	%rsi, 40(%rsp)
.LBB20_2:
	subq	$1, %rdx
	jb	.LBB20_3
	movq	(%rsi), %r9
	movq	16(%rsi), %r8
	movq	40(%rsi), %rbx
	cmpl	$1, %r9d
	setne	%r9b
	testq	%rbx, %rbx
	sete	%r10b
	orb	%r9b, %r10b
	jne	.LBB20_30
	movq	48(%rsi), %r9
	movq	%r8, %r10
	andq	$-4096, %r10
	cmpq	%rcx, %r10
	jb	.LBB20_15
	cmpq	%rbp, %r9
	cmovaq	%r9, %rbp
	cmpq	%r15, %r8
	cmovbq	%r8, %r15
	addq	%r8, %rbx
	cmpq	%rcx, %rbx
	cmovaq	%rbx, %rcx
.LBB20_30:
	addq	$56, %rsi
	jmp	.LBB20_2
.LBB20_3:
	cmpb	$2, %al
	setne	%al
	movq	$-4096, %rbx
	andq	%rbx, %r15
	subq	%r15, %rcx
	addq	$4095, %rcx
	andq	%rcx, %rbx
	cmpq	$2097152, %rcx
	setb	%cl
	cmpq	$4097, %rbx
	jb	.LBB20_15
	leaq	-1(%rbp), %rdx
	andq	%rbp, %rdx
	jne	.LBB20_15
	andb	%cl, %al
	jne	.LBB20_15
	movq	(%rdi), %r14
	movq	%r14, %rax
	subq	%rbx, %rax
	movq	%rdi, 24(%rsp)
	movabsq	$-21474836480, %r13
	addq	%rax, %r13
	movq	%r14, %rdi
	callq	_ZN8piestart5start5mover3topE
	cmpq	%rax, %r13
	movq	%r12, %r13
	movq	%rbx, %r12
	movq	24(%rsp), %rbx
	jbe	.LBB20_7
.LBB20_15:
	addq	$120, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB20_7:
	.cfi_def_cfa_offset 176
	movq	8(%rbx), %rdi
	movq	%rax, 16(%rsp)
	pushq	$31
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%rdi, 8(%rsp)
	callq	_ZN8piestart3sys4auxv5valueE
	movq	16(%rsp), %rsi
	testq	%rax, %rax
	je	.LBB20_15
.LBB20_8:
	movq	%rax, %rcx
	movzbl	(%rax), %edx
	incq	%rax
	testb	%dl, %dl
	jne	.LBB20_8
	subq	%rcx, %rsi
	addq	$-8, %rsi
	testq	$-4097, %rsi
	je	.LBB20_15
	movq	%r14, %rdi
	pushq	$16
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	8(%rsp), %rsi
	movq	%r15, %rcx
	movq	%r12, %r8
	movq	%rbp, %r9
	callq	_ZN8piestart5start5mover7reserveE
	testq	%rax, %rax
	je	.LBB20_15
	movq	%rax, %rbp
	leaq	48(%rsp), %rdi
	movq	40(%rsp), %rax
	movq	%rax, (%rdi)
	movq	32(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	movq	%rax, 16(%rdi)
	movq	%rcx, 24(%rdi)
	movq	$-4096, 32(%rdi)
	movq	%rax, 40(%rdi)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 48(%rdi)
	andq	$0, 61(%rdi)
	movq	%r13, %rsi
	callq	_ZN8piestart5start5mover5Parts4nextE
	testb	%al, %al
	je	.LBB20_12
	movl	112(%rsp), %eax
	testl	%eax, %eax
	je	.LBB20_19
	andl	$1, %eax
	jne	.LBB20_19
	cmpb	$0, 116(%rsp)
	jne	.LBB20_19
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%rbp, %rdi
	movq	%r12, %rsi
	xorl	%edx, %edx
	syscall
	jmp	.LBB20_21
.LBB20_12:
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%rbp, %rdi
	movq	%r12, %rsi
	xorl	%edx, %edx
	syscall
	jmp	.LBB20_15
.LBB20_19:
	leaq	4096(%rbp), %rsi
	movl	$4096, %edx
	movq	%rbp, %rdi
	callq	_ZN8piestart5start5mover5keepsE
	movl	%eax, %r8d
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%rbp, %rdi
	movq	%r12, %rsi
	xorl	%edx, %edx
	syscall
	testb	%r8b, %r8b
	je	.LBB20_15
.LBB20_21:
	addq	%r13, %r15
	movq	%rbp, %r13
	subq	%r15, %r13
	movq	%rbx, %rdi
	movq	%r13, %rsi
	callq	_ZN8piestart5start5mover5carryE
	testb	%al, %al
	jne	.LBB20_22
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%rbp, %rdi
	movq	%r12, %rsi
	xorl	%edx, %edx
	syscall
	jmp	.LBB20_15
.LBB20_22:
	movq	8(%rsp), %rsi
.LBB20_23:
	movq	(%rsi), %rcx
	testq	%rcx, %rcx
	je	.LBB20_32
	movq	8(%rsi), %rax
	addq	%r13, %rax
	movq	%rax, %rdx
	subq	%rbp, %rdx
	cmpq	%r12, %rdx
	jae	.LBB20_25
	cmpq	$9, %rcx
	je	.LBB20_28
	cmpq	$3, %rcx
	jne	.LBB20_25
.LBB20_28:
	leaq	8(%rsi), %rcx
	movq	%rax, (%rcx)
.LBB20_25:
	addq	$16, %rsi
	jmp	.LBB20_23
.LBB20_32:
	leaq	__piestart_moved(%rip), %rax
	addq	%r13, %rax
	movq	%r14, %rdi
	movq	%r13, %rsi
	callq	*%rax
	ud2
.Lfunc_end20:
	.size	_ZN8piestart5start5mover5leaveE, .Lfunc_end20-_ZN8piestart5start5mover5leaveE
	.cfi_endproc
	.type	_ZN8piestart5start5mover6copiedE,@function
_ZN8piestart5start5mover6copiedE:
.Lfunc_begin21:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$80, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	40(%rdi), %rax
	movq	48(%rdi), %rcx
	leaq	8(%rsp), %r14
	movq	%rax, (%r14)
	movq	%rcx, 8(%r14)
	movq	%rax, 16(%r14)
	movq	%rcx, 24(%r14)
	movq	$-4096, 32(%r14)
	movq	%rax, 40(%r14)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 48(%r14)
	andq	$0, 61(%r14)
	movq	32(%rdi), %r15
	xorl	%ebx, %ebx
.LBB21_1:
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	_ZN8piestart5start5mover5Parts4nextE
	testb	%al, %al
	je	.LBB21_2
	cmpb	$1, 76(%rsp)
	jne	.LBB21_1
	cmpl	$0, 72(%rsp)
	je	.LBB21_1
	movq	48(%rsp), %rax
	movq	56(%rsp), %rbx
	addq	%rax, %rbx
	jmp	.LBB21_6
.LBB21_2:
	xorl	%eax, %eax
.LBB21_6:
	movq	%rbx, %rdx
	addq	$80, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end21:
	.size	_ZN8piestart5start5mover6copiedE, .Lfunc_end21-_ZN8piestart5start5mover6copiedE
	.cfi_endproc
	.type	_ZN8piestart5start5mover6randomE,@function
_ZN8piestart5start5mover6randomE:
.Lfunc_begin22:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movl	%esi, %ebx
	movq	%rdi, %r8
	movq	%rsp, %rdi
	andq	$0, (%rdi)
	pushq	$8
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movl	$318, %eax
	syscall
	cmpq	$8, %rax
	jne	.LBB22_3
	movq	(%rsp), %rax
.LBB22_2:
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB22_3:
	.cfi_def_cfa_offset 32
	movabsq	$-7046029254386353131, %r14
	pushq	$25
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r8, %rdi
	callq	_ZN8piestart3sys4auxv5valueE
	movl	%ebx, %ecx
	movq	%rcx, (%rsp)
	testq	%rax, %rax
	je	.LBB22_4
	movq	(%rax), %rdx
	addq	%rcx, %rdx
	movq	%rdx, %rcx
	shrq	$32, %rcx
	xorq	%rdx, %rcx
	imulq	%r14, %rcx
	movq	%rcx, %rdx
	shrq	$32, %rdx
	xorq	%rcx, %rdx
	movq	%rdx, (%rsp)
	movq	8(%rax), %rax
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$32, %rdx
	xorq	%rax, %rdx
	imulq	%r14, %rdx
	movq	%rdx, %rcx
	shrq	$32, %rcx
	xorq	%rdx, %rcx
.LBB22_4:
	movq	%rcx, %rdx
	shrq	$32, %rdx
	xorq	%rcx, %rdx
	imulq	%r14, %rdx
	movq	%rdx, %rax
	shrq	$32, %rax
	xorq	%rdx, %rax
	jmp	.LBB22_2
.Lfunc_end22:
	.size	_ZN8piestart5start5mover6randomE, .Lfunc_end22-_ZN8piestart5start5mover6randomE
	.cfi_endproc
	.type	_ZN8piestart5start5mover6settleE,@function
_ZN8piestart5start5mover6settleE:
.Lfunc_begin23:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$184, %rsp
	.cfi_def_cfa_offset 240
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, 40(%rsp)
	movq	%rdi, %r11
	movq	32(%rdi), %rbx
	movq	40(%rdi), %rcx
	movq	48(%rdi), %rax
	pushq	$-1
	.cfi_adjust_cfa_offset 8
	popq	%r15
	.cfi_adjust_cfa_offset -8
	xorl	%r10d, %r10d
	movq	%rax, 64(%rsp)
	movq	%rcx, 72(%rsp)
	xorl	%ebp, %ebp
	xorl	%r13d, %r13d
	xorl	%r12d, %r12d
.LBB23_1:
	testq	%rax, %rax
	je	.LBB23_2
	movq	(%rcx), %rdi
	movq	16(%rcx), %rsi
	movq	40(%rcx), %r8
	movq	32(%rcx), %rdx
	addq	$56, %rcx
	decq	%rax
	cmpl	$1, %edi
	jne	.LBB23_1
	addq	%rbx, %rsi
	addq	%rsi, %rdx
	addq	%rsi, %r8
	cmpq	%r12, %r8
	cmovaq	%r8, %r12
	cmpq	%r15, %rsi
	movq	%r15, %r8
	cmovbq	%rsi, %r8
	cmpq	%r13, %rdx
	movq	%r13, %r9
	cmovaq	%rdx, %r9
	btq	$32, %rdi
	cmovbq	%r9, %r13
	cmovbq	%r8, %r15
	cmpq	%rbp, %rsi
	cmovaq	%rsi, %rbp
	cmpq	%r10, %rdx
	cmovaq	%rdx, %r10
	jmp	.LBB23_1
.LBB23_2:
	movq	%r10, 56(%rsp)
	movq	8(%r11), %r14
	pushq	$31
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r14, %rdi
	movq	%r11, (%rsp)
	callq	_ZN8piestart3sys4auxv5valueE
	movq	%r14, %r8
	movq	%rax, %r9
	movq	(%rsp), %rax
	movq	(%rax), %rcx
	movq	8(%rcx), %rax
	movq	%rax, 48(%rsp)
	movq	(%rcx), %rax
	movq	%rcx, (%rsp)
	leaq	(%rcx,%rax,8), %rax
	addq	$16, %rax
	movq	(%rax), %r10
	movq	%r14, %rax
.LBB23_3:
	movq	%rax, %r14
	movq	(%rax), %rcx
	addq	$16, %rax
	testq	%rcx, %rcx
	jne	.LBB23_3
	testq	%r10, %r10
	cmoveq	%r9, %r10
	subq	%r8, %r14
	addq	$16, %r14
	pushq	$12
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	xorl	%edi, %edi
	xorl	%esi, %esi
	xorl	%edx, %edx
	syscall
	movq	%rax, %rcx
	movq	40(%rsp), %rax
	leaq	(%rcx,%rax), %rdi
	movq	%rdi, %rax
	subq	%r12, %rax
	cmpq	$4096, %rax
	jb	.LBB23_9
	movq	%rcx, 8(%rsp)
	movq	%r10, 16(%rsp)
	movq	%r9, 24(%rsp)
	movq	(%rsp), %rdi
	movq	%r8, %r12
	callq	_ZN8piestart5start5mover3topE
	shrq	$10, %rax
	incq	%rax
	pushq	$32
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movl	$4096, %r9d
	movq	(%rsp), %rdi
	movq	%r12, 32(%rsp)
	movq	%r12, %rsi
	movq	%rax, %r12
	xorl	%ecx, %ecx
	movq	%rax, %r8
	callq	_ZN8piestart5start5mover7reserveE
	testq	%rax, %rax
	je	.LBB23_6
	movq	%rax, %rdi
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r12, %rsi
	xorl	%edx, %edx
	syscall
	testq	%rax, %rax
	movq	32(%rsp), %r8
	movq	24(%rsp), %r9
	movq	16(%rsp), %r10
	movq	8(%rsp), %rax
	je	.LBB23_9
	movq	%rax, %rdi
	jmp	.LBB23_9
.LBB23_6:
	movq	8(%rsp), %rdi
	movq	32(%rsp), %r8
	movq	24(%rsp), %r9
	movq	16(%rsp), %r10
.LBB23_9:
	leaq	80(%rsp), %rax
	movq	%r15, (%rax)
	leaq	88(%rsp), %rax
	movq	%r13, (%rax)
	leaq	96(%rsp), %rax
	movq	%rbp, (%rax)
	leaq	104(%rsp), %rax
	movq	56(%rsp), %rcx
	movq	%rcx, (%rax)
	leaq	112(%rsp), %rax
	movq	%rdi, (%rax)
	leaq	120(%rsp), %rax
	movq	%rdi, (%rax)
	leaq	128(%rsp), %rax
	movq	(%rsp), %rcx
	movq	%rcx, (%rax)
	leaq	136(%rsp), %rax
	movq	48(%rsp), %rcx
	movq	%rcx, (%rax)
	leaq	144(%rsp), %rax
	movq	%r10, (%rax)
	leaq	152(%rsp), %rax
	movq	%r10, (%rax)
	leaq	160(%rsp), %rax
	movq	%r9, (%rax)
	leaq	168(%rsp), %rax
	movabsq	$-4294967296, %rcx
	orq	%r14, %rcx
	movq	%r8, (%rax)
	leaq	176(%rsp), %rax
	movq	%rcx, (%rax)
	cmpq	$1024, %r14
	ja	.LBB23_11
	pushq	$35
	.cfi_adjust_cfa_offset 8
	popq	%rdi
	.cfi_adjust_cfa_offset -8
	pushq	$14
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	leaq	80(%rsp), %rdx
	pushq	$104
	.cfi_adjust_cfa_offset 8
	popq	%r10
	.cfi_adjust_cfa_offset -8
	movl	$157, %eax
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	syscall
.LBB23_11:
	leaq	80(%rsp), %r15
	movq	72(%rsp), %rax
	movq	%rax, (%r15)
	movq	64(%rsp), %rcx
	movq	%rcx, 8(%r15)
	movq	%rax, 16(%r15)
	movq	%rcx, 24(%r15)
	movq	$-4096, 32(%r15)
	movq	%rax, 40(%r15)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 48(%r15)
	andq	$0, 61(%r15)
	subq	40(%rsp), %rbx
	xorl	%r13d, %r13d
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%r14
	.cfi_adjust_cfa_offset -8
	xorl	%r12d, %r12d
.LBB23_12:
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	_ZN8piestart5start5mover5Parts4nextE
	movl	%eax, %r8d
	testb	%al, %al
	je	.LBB23_19
	cmpl	$0, 144(%rsp)
	jne	.LBB23_15
	cmpb	$0, 148(%rsp)
	je	.LBB23_12
.LBB23_15:
	cmpq	%r13, 120(%rsp)
	jne	.LBB23_19
	movq	%r13, %rax
	jmp	.LBB23_23
.LBB23_19:
	movq	%r13, %rsi
	subq	%r12, %rsi
	je	.LBB23_21
	movq	%r14, %rax
	movq	%r12, %rdi
	xorl	%edx, %edx
	syscall
.LBB23_21:
	testb	%r8b, %r8b
	je	.LBB23_24
	movq	120(%rsp), %rax
	movq	%r13, %r12
.LBB23_23:
	cmpq	%r13, %r12
	cmoveq	%rax, %r12
	addq	128(%rsp), %rax
	movq	%rax, %r13
	jmp	.LBB23_12
.LBB23_24:
	addq	$184, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end23:
	.size	_ZN8piestart5start5mover6settleE, .Lfunc_end23-_ZN8piestart5start5mover6settleE
	.cfi_endproc
	.type	_ZN8piestart5start5mover7reserveE,@function
_ZN8piestart5start5mover7reserveE:
.Lfunc_begin24:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r9, %r14
	movq	%rcx, 32(%rsp)
	movl	%edx, %r12d
	movq	%rsi, 24(%rsp)
	movq	%rdi, 16(%rsp)
	movq	%rdi, %rax
	movq	%r8, 8(%rsp)
	subq	%r8, %rax
	movabsq	$-21474836480, %rbx
	addq	%rax, %rbx
	leal	-16(%r12), %eax
	negq	%r14
	pushq	$15
	.cfi_adjust_cfa_offset 8
	popq	%r13
	.cfi_adjust_cfa_offset -8
	subl	%edx, %r13d
	movl	%eax, 4(%rsp)
.LBB24_1:
	cmpl	%eax, %r12d
	je	.LBB24_2
	decl	%r12d
.LBB24_4:
	leal	(%r12,%r13), %ebp
	movq	24(%rsp), %rdi
	movl	%r12d, %esi
	callq	_ZN8piestart5start5mover6randomE
	movq	%rax, %r15
	movq	16(%rsp), %rdi
	callq	_ZN8piestart5start5mover3topE
	andq	%r14, %r15
	andq	%rax, %r15
	addq	32(%rsp), %r15
	movabsq	$-4294967296, %rax
	addq	%r15, %rax
	cmpq	%rbx, %rax
	ja	.LBB24_5
	movl	$1064994, %r10d
	pushq	$9
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	movq	8(%rsp), %rsi
	xorl	%edx, %edx
	pushq	$-1
	.cfi_adjust_cfa_offset 8
	popq	%r8
	.cfi_adjust_cfa_offset -8
	xorl	%r9d, %r9d
	syscall
	cmpq	%r15, %rax
	je	.LBB24_11
	movq	%rax, %rdi
	testq	%rax, %rax
	jg	.LBB24_10
	cmpl	$-1, %ebp
	je	.LBB24_2
	decl	%r12d
	movl	$0, %r15d
	cmpq	$-17, %rdi
	je	.LBB24_4
	jmp	.LBB24_11
.LBB24_5:
	movl	4(%rsp), %eax
	jmp	.LBB24_1
.LBB24_10:
	xorl	%r15d, %r15d
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	8(%rsp), %rsi
	xorl	%edx, %edx
	syscall
	jmp	.LBB24_11
.LBB24_2:
	xorl	%r15d, %r15d
.LBB24_11:
	movq	%r15, %rax
	addq	$40, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end24:
	.size	_ZN8piestart5start5mover7reserveE, .Lfunc_end24-_ZN8piestart5start5mover7reserveE
	.cfi_endproc
	.text
	.type	_ZN8piestart7product4blob5large4eachE,@function
_ZN8piestart7product4blob5large4eachE:
.Lfunc_begin25:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$56, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r8, (%rsp)
	movq	%rcx, %r8
	movq	%rdx, %r15
	movq	%rsi, %r12
	movq	32(%rdi), %rbx
	movq	40(%rdi), %rax
	movq	%rax, 24(%rsp)
	movq	48(%rdi), %rax
	movq	16(%rdi), %r10
	movq	%rdi, 8(%rsp)
	movq	24(%rdi), %r14
	incq	%rax
	movq	%rax, 16(%rsp)
	movq	$-4096, %r13
	movl	$4095, %r9d
	movq	%rcx, 32(%rsp)
.LBB25_1:
	subq	%r10, %r14
	movq	%r14, 48(%rsp)
	movq	%r10, 40(%rsp)
.LBB25_2:
	cmpq	%r15, %r12
	je	.LBB25_20
	leaq	(%r12,%rbx), %rax
	movq	(%rax), %rbp
	movq	8(%rax), %r14
	movq	16(%rax), %rcx
	movq	%rbp, %rdx
	andq	%r13, %rdx
	addq	%r9, %rbp
	andq	%r13, %rbp
	cmpq	%rdx, %rcx
	cmovbeq	%rdx, %rbp
	movq	24(%rax), %rax
	leaq	(%r14,%r9), %rcx
	andq	%r13, %rcx
	andq	%r13, %r14
	cmpq	%rcx, %rax
	cmovaeq	%rcx, %r14
	addq	$32, %r12
	movq	%r14, %rsi
	subq	%rbp, %rsi
	jbe	.LBB25_2
	addq	%rbx, %rbp
	testq	%r8, %r8
	je	.LBB25_9
	cmpq	$1, %r8
	jne	.LBB25_8
	pushq	$10
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%rbp, %rdi
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	syscall
	testq	%rax, %rax
	je	.LBB25_2
	jmp	.LBB25_7
.LBB25_9:
	movq	%rbp, %rax
	subq	%r10, %rax
	cmpq	48(%rsp), %rax
	jb	.LBB25_2
	movq	16(%rsp), %rax
	movq	24(%rsp), %rdx
	cmpq	$0, (%rsp)
	je	.LBB25_11
.LBB25_14:
	decq	%rax
	je	.LBB25_11
	leaq	56(%rdx), %rcx
	movq	(%rdx), %r10
	movq	16(%rdx), %r8
	movq	40(%rdx), %r9
	movq	32(%rdx), %rdi
	movq	%rcx, %rdx
	cmpq	%r14, %r8
	jae	.LBB25_14
	movabsq	$12884901887, %rdx
	andq	%rdx, %r10
	movq	%rcx, %rdx
	movabsq	$8589934593, %r11
	cmpq	%r11, %r10
	jne	.LBB25_14
	movq	%rcx, %rdx
	testq	%r9, %r9
	je	.LBB25_14
	addq	%r8, %rdi
	movq	%rcx, %rdx
	cmpq	%rdi, %r14
	ja	.LBB25_14
	movq	%rbp, %rdx
	subq	(%rsp), %rdx
	jmp	.LBB25_12
.LBB25_8:
	movl	$462, %eax
	movq	%rbp, %rdi
	xorl	%edx, %edx
	syscall
	jmp	.LBB25_2
.LBB25_11:
	xorl	%edx, %edx
.LBB25_12:
	movq	%rbp, %rdi
	callq	_ZN8piestart5start3own3ownE
	testb	%al, %al
	movq	32(%rsp), %r8
	movl	$4095, %r9d
	movq	40(%rsp), %r10
	je	.LBB25_2
	movq	8(%rsp), %rax
	movq	%rbp, 16(%rax)
	addq	%rbx, %r14
	movq	%r14, 24(%rax)
	movq	%rbp, %r10
	jmp	.LBB25_1
.LBB25_20:
	addq	$56, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB25_7:
	.cfi_def_cfa_offset 112
	leaq	.Lanon.0.4(%rip), %rdi
	pushq	$33
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	callq	_ZN8piestart7product4blob5table3endE
.Lfunc_end25:
	.size	_ZN8piestart7product4blob5large4eachE, .Lfunc_end25-_ZN8piestart7product4blob5large4eachE
	.cfi_endproc
	.text
	.type	_ZN8piestart7product4blob5table3endE,@function
_ZN8piestart7product4blob5table3endE:
.Lfunc_begin26:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	%rdi, %rsi
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$2
	.cfi_adjust_cfa_offset 8
	popq	%rdi
	.cfi_adjust_cfa_offset -8
	syscall
	xorl	%r8d, %r8d
	pushq	$127
	.cfi_adjust_cfa_offset 8
	popq	%rdi
	.cfi_adjust_cfa_offset -8
.LBB26_1:
	movl	$231, %eax
	xorl	%esi, %esi
	xorl	%edx, %edx
	syscall
	movb	%r8b, (%r8)
	jmp	.LBB26_1
.Lfunc_end26:
	.size	_ZN8piestart7product4blob5table3endE, .Lfunc_end26-_ZN8piestart7product4blob5table3endE
	.cfi_endproc
	.text
	.type	_ZN8piestart7product4blob5table3sumE,@function
_ZN8piestart7product4blob5table3sumE:
.Lfunc_begin27:
	.cfi_startproc
	xorl	%eax, %eax
.LBB27_1:
	movq	(%rdi), %rcx
	imulq	$31, %rax, %rax
	addq	%rcx, %rax
	addq	$8, %rdi
	cmpq	%rdi, %rsi
	jne	.LBB27_1
	retq
.Lfunc_end27:
	.size	_ZN8piestart7product4blob5table3sumE, .Lfunc_end27-_ZN8piestart7product4blob5table3sumE
	.cfi_endproc
	.text
	.type	__piestart_converted,@function
__piestart_converted:
.Lfunc_begin28:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$504, %rsp
	.cfi_def_cfa_offset 560
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rcx, %r15
	movq	%rdx, %r12
	movq	%rsi, %rbx
	movq	%rdi, %r14
	leaq	8(%rsp), %rdi
	pushq	$62
	.cfi_adjust_cfa_offset 8
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	xorl	%eax, %eax
	rep		stosq	%rax, %es:(%rdi)
	leaq	160(%r14), %rsi
	movq	%r14, %rdi
	callq	_ZN8piestart7product4blob5table3sumE
	testq	%rax, %rax
	jne	.LBB28_12
	movq	64(%r14), %rax
	movq	72(%r14), %rcx
	cmpq	%rcx, %rax
	cmovaq	%rax, %rcx
	movq	56(%r14), %rdi
	addq	%rbx, %rdi
	leaq	(%rbx,%rcx), %rsi
	addq	$8, %rsi
	callq	_ZN8piestart7product4blob5table3sumE
	testq	%rax, %rax
	jne	.LBB28_12
	movq	24(%r14), %rax
	addq	%rbx, %rax
	movq	(%rax), %rax
	movq	32(%r14), %rcx
	cmpq	%rcx, %rax
	jne	.LBB28_13
	movq	%r12, 8(%rsp)
	movq	(%r12), %rax
	leaq	(%r12,%rax,8), %rdi
	addq	$16, %rdi
.LBB28_4:
	movq	(%rdi), %rax
	addq	$8, %rdi
	testq	%rax, %rax
	jne	.LBB28_4
	movq	%rdi, 16(%rsp)
	movq	%rbx, 40(%rsp)
	leaq	112(%r14), %rax
	movq	(%rax), %rax
	addq	%rbx, %rax
	movq	%rax, 48(%rsp)
	movq	120(%r14), %rax
	movq	%rax, 56(%rsp)
	movq	128(%r14), %rax
	movq	%rax, 80(%rsp)
	movq	136(%r14), %rax
	movq	%rax, 88(%rsp)
	movq	40(%r14), %rax
	movq	%rax, 424(%rsp)
	movq	48(%r14), %rcx
	subq	%rax, %rcx
	movq	%rcx, 416(%rsp)
	movq	80(%r14), %rax
	movq	%rax, 192(%rsp)
	movq	88(%r14), %rcx
	subq	%rax, %rcx
	movq	%rcx, 200(%rsp)
	movq	96(%r14), %rax
	movq	%rax, 320(%rsp)
	movq	104(%r14), %rcx
	subq	%rax, %rcx
	movq	%rcx, 152(%rsp)
	movq	$7, 296(%rsp)
	testq	%r15, %r15
	je	.LBB28_6
.LBB28_7:
	movq	56(%r14), %r12
	movq	64(%r14), %r13
	testq	%r15, %r15
	je	.LBB28_8
	leaq	8(%rsp), %rbp
	movq	%rbp, %rdi
	callq	_ZN8piestart5start5mover6copiedE
	movq	%rax, 16(%rbp)
	movq	%rdx, 24(%rbp)
	movq	%rbp, %rdi
	movq	%r12, %rsi
	movq	%r13, %rdx
	xorl	%ecx, %ecx
	movq	%r15, %r8
	callq	_ZN8piestart7product4blob5large4eachE
	movq	%rbp, %rdi
	movq	%r15, %rsi
	callq	_ZN8piestart5start5mover6settleE
	jmp	.LBB28_10
.LBB28_13:
	movq	16(%r14), %rax
	jmp	.LBB28_11
.LBB28_8:
	leaq	8(%rsp), %rdi
	movq	%r12, %rsi
	movq	%r13, %rdx
	xorl	%ecx, %ecx
	xorl	%r8d, %r8d
	callq	_ZN8piestart7product4blob5large4eachE
.LBB28_10:
	leaq	8(%rsp), %r15
	movq	%r15, %rdi
	callq	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	movq	%r12, %rsi
	movq	%r13, %rdx
	callq	_ZN8piestart7product4blob5large4eachE
	movq	72(%r14), %rdx
	pushq	$2
	.cfi_adjust_cfa_offset 8
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	_ZN8piestart7product4blob5large4eachE
	movq	16(%r14), %rax
.LBB28_11:
	addq	%rbx, %rax
	addq	$504, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB28_6:
	.cfi_def_cfa_offset 560
	pushq	$9
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	callq	_ZN8piestart3sys4auxv5valueE
	leaq	_start(%rip), %rcx
	cmpq	%rcx, %rax
	jne	.LBB28_7
	leaq	8(%rsp), %rdi
	callq	_ZN8piestart5start5mover5leaveE
	jmp	.LBB28_7
.LBB28_12:
	leaq	.Lanon.0.3(%rip), %rdi
	pushq	$44
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	callq	_ZN8piestart7product4blob5table3endE
.Lfunc_end28:
	.size	__piestart_converted, .Lfunc_end28-__piestart_converted
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
