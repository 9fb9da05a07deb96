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
	.text
	.type	_ZN8piestart7product4blob5table3endE,@function
_ZN8piestart7product4blob5table3endE:
.Lfunc_begin0:
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
.LBB0_1:
	movl	$231, %eax
	xorl	%esi, %esi
	xorl	%edx, %edx
	syscall
	movb	%r8b, (%r8)
	jmp	.LBB0_1
.Lfunc_end0:
	.size	_ZN8piestart7product4blob5table3endE, .Lfunc_end0-_ZN8piestart7product4blob5table3endE
	.cfi_endproc
	.text
	.type	_ZN8piestart7product4blob5table3sumE,@function
_ZN8piestart7product4blob5table3sumE:
.Lfunc_begin1:
	.cfi_startproc
	xorl	%eax, %eax
.LBB1_1:
	movq	(%rdi), %rcx
	imulq	$31, %rax, %rax
	addq	%rcx, %rax
	addq	$8, %rdi
	cmpq	%rdi, %rsi
	jne	.LBB1_1
	retq
.Lfunc_end1:
	.size	_ZN8piestart7product4blob5table3sumE, .Lfunc_end1-_ZN8piestart7product4blob5table3sumE
	.cfi_endproc
	.text
	.type	__piestart_converted,@function
__piestart_converted:
.Lfunc_begin2:
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
	movq	%rsi, %rbx
	movq	%rdi, %r13
	leaq	120(%rdi), %rsi
	callq	_ZN8piestart7product4blob5table3sumE
	testq	%rax, %rax
	jne	.LBB2_32
	movq	64(%r13), %rax
	movq	72(%r13), %rcx
	cmpq	%rcx, %rax
	cmovaq	%rax, %rcx
	movq	56(%r13), %rdi
	addq	%rbx, %rdi
	leaq	(%rbx,%rcx), %rsi
	addq	$8, %rsi
	callq	_ZN8piestart7product4blob5table3sumE
	testq	%rax, %rax
	jne	.LBB2_32
	movq	16(%r13), %rax
	movq	%rax, (%rsp)
	movq	24(%r13), %rax
	addq	%rbx, %rax
	movq	(%rax), %rax
	movq	32(%r13), %rcx
	cmpq	%rcx, %rax
	jne	.LBB2_29
	movq	64(%r13), %rax
	movq	%rax, 16(%rsp)
	xorl	%ebp, %ebp
	movq	$-4096, %r14
	movl	$4095, %r9d
	movq	%r13, 8(%rsp)
.LBB2_4:
	movq	56(%r13), %r12
	movq	16(%rsp), %r15
	cmpl	$2, %ebp
	jne	.LBB2_17
	movq	72(%r13), %r15
	jmp	.LBB2_17
.LBB2_6:
	leaq	(%r12,%rbx), %rax
	addq	$32, %r12
	movq	(%rax), %r13
	movq	8(%rax), %rsi
	movq	16(%rax), %rcx
	movq	%r13, %rdx
	andq	%r14, %rdx
	addq	%r9, %r13
	andq	%r14, %r13
	cmpq	%rdx, %rcx
	cmovbeq	%rdx, %r13
	movq	24(%rax), %rax
	leaq	(%rsi,%r9), %rcx
	andq	%r14, %rcx
	andq	%r14, %rsi
	cmpq	%rcx, %rax
	cmovaeq	%rcx, %rsi
	subq	%r13, %rsi
	jbe	.LBB2_17
	addq	%rbx, %r13
	cmpl	$1, %ebp
	je	.LBB2_13
	testl	%ebp, %ebp
	jne	.LBB2_14
	movl	$32802, %r10d
	pushq	$9
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	xorl	%edi, %edi
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
	movl	$4095, %r9d
	testq	%rax, %rax
	js	.LBB2_17
	movq	%rax, %rdi
	xorl	%eax, %eax
.LBB2_11:
	cmpq	%rax, %rsi
	je	.LBB2_15
	leaq	(%rax,%r13), %rcx
	movq	(%rcx), %rcx
	leaq	(%rdi,%rax), %rdx
	movq	%rcx, (%rdx)
	addq	$8, %rax
	jmp	.LBB2_11
.LBB2_13:
	pushq	$10
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r13, %rdi
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	syscall
	testq	%rax, %rax
	je	.LBB2_17
	jmp	.LBB2_30
.LBB2_14:
	movl	$462, %eax
	movq	%r13, %rdi
	xorl	%edx, %edx
	syscall
	jmp	.LBB2_17
.LBB2_15:
	pushq	$25
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%rsi, %rdx
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%r10
	.cfi_adjust_cfa_offset -8
	movq	%r13, %r8
	xorl	%r9d, %r9d
	syscall
	movl	$4095, %r9d
	testq	%rax, %rax
	jns	.LBB2_17
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	xorl	%edx, %edx
	syscall
.LBB2_17:
	cmpq	%r15, %r12
	jne	.LBB2_6
	testl	%ebp, %ebp
	movq	8(%rsp), %r13
	je	.LBB2_20
.LBB2_19:
	incl	%ebp
	cmpl	$3, %ebp
	jne	.LBB2_4
	jmp	.LBB2_29
.LBB2_20:
	movq	40(%r13), %rax
	addq	%rbx, %rax
	movq	48(%r13), %rcx
	addq	%rbx, %rcx
	xorl	%edx, %edx
.LBB2_21:
	cmpq	%rcx, %rax
	je	.LBB2_19
	movq	(%rax), %rsi
	testb	$1, %sil
	jne	.LBB2_24
	movq	%rsi, %rdi
	addq	$8, %rdi
	movq	%rsi, %rdx
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	jmp	.LBB2_25
.LBB2_24:
	leaq	504(%rdx), %rdi
	shrq	%rsi
.LBB2_25:
	addq	%rbx, %rdx
.LBB2_26:
	testq	%rsi, %rsi
	je	.LBB2_28
	bsfq	%rsi, %r8
	leaq	(%rdx,%r8,8), %r8
	addq	%rbx, (%r8)
	leaq	-1(%rsi), %r8
	andq	%r8, %rsi
	jmp	.LBB2_26
.LBB2_28:
	addq	$8, %rax
	movq	%rdi, %rdx
	jmp	.LBB2_21
.LBB2_29:
	movq	(%rsp), %rax
	addq	%rbx, %rax
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
.LBB2_30:
	.cfi_def_cfa_offset 80
	leaq	.Lanon.0.1(%rip), %rdi
	pushq	$33
	.cfi_adjust_cfa_offset 8
.LBB2_31:
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	callq	_ZN8piestart7product4blob5table3endE
.LBB2_32:
	leaq	.Lanon.0.0(%rip), %rdi
	pushq	$44
	.cfi_adjust_cfa_offset 8
	jmp	.LBB2_31
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
