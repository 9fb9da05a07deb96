	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * x86_64 entry of the code that `piestart convert` puts in front of `main` where glibc starts the
 * program. It is called as `main` is, and goes on to it with the same arguments. The image is flat, has
 * no writable data, and may lie anywhere: every address is near and PC-relative.
 */

/* What the converter fills in, as in blob.S. */
	.text
__piestart_table:
	.ascii	"piestrt2"
	.quad	0				/* 8: link address of this table */
	.quad	0				/* 16: main */
	.fill	12, 8, 0			/* 24: rows, for src/product/blob/table.rs */

_start:
	endbr64
	pushq	%rdi				/* argc */
	pushq	%rsi				/* argv */
	pushq	%rdx				/* envp */
	leaq	-8(%rsi), %rdx			/* argument 3: argc, argv, envp, auxv on the stack */
	leaq	__piestart_table(%rip), %rdi	/* argument 1 */
	movq	%rdi, %rsi
	subq	8(%rdi), %rsi			/* argument 2: the load bias */
	call	__piestart_before_main		/* returns the address of main */
	popq	%rdx
	popq	%rsi
	popq	%rdi
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
	.type	__piestart_before_main,@function
__piestart_before_main:
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
	pushq	%rax
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %rbx
	movq	%rdi, %r14
	leaq	120(%rdi), %rsi
	callq	_ZN8piestart7product4blob5table3sumE
	testq	%rax, %rax
	jne	.LBB2_21
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
	jne	.LBB2_21
	movq	56(%r14), %rbp
	xorl	%r15d, %r15d
	movq	$-4096, %r12
	movl	$4095, %r8d
	movq	%rbp, (%rsp)
.LBB2_3:
	testb	$1, %r15b
	je	.LBB2_5
	movq	72(%r14), %rax
	cmpq	%rax, %rbp
	jne	.LBB2_6
	jmp	.LBB2_18
.LBB2_5:
	movq	64(%r14), %rax
	cmpq	%rax, %rbp
	je	.LBB2_17
.LBB2_6:
	leaq	(%rbx,%rbp), %rax
	movq	(%rax), %r13
	movq	8(%rax), %rsi
	movq	16(%rax), %rcx
	movq	24(%rax), %rax
	movq	%r13, %rdx
	andq	%r12, %rdx
	addq	%r8, %r13
	andq	%r12, %r13
	cmpq	%rdx, %rcx
	cmovbeq	%rdx, %r13
	leaq	(%rsi,%r8), %rcx
	andq	%r12, %rcx
	andq	%r12, %rsi
	cmpq	%rcx, %rax
	cmovaeq	%rcx, %rsi
	addq	$32, %rbp
	subq	%r13, %rsi
	jbe	.LBB2_3
	addq	%rbx, %r13
	testb	$1, %r15b
	je	.LBB2_9
	movl	$462, %eax
	movq	%r13, %rdi
	xorl	%edx, %edx
	syscall
	jmp	.LBB2_3
.LBB2_9:
	movq	72(%r14), %rax
	cmpq	(%rsp), %rax
	je	.LBB2_16
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
	movl	$4095, %r8d
	testq	%rax, %rax
	js	.LBB2_16
	movq	%rax, %rdi
	xorl	%eax, %eax
.LBB2_12:
	cmpq	%rax, %rsi
	je	.LBB2_14
	leaq	(%rax,%r13), %rcx
	movq	(%rcx), %rcx
	leaq	(%rdi,%rax), %rdx
	movq	%rcx, (%rdx)
	addq	$8, %rax
	jmp	.LBB2_12
.LBB2_14:
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
	movl	$4095, %r8d
	testq	%rax, %rax
	jns	.LBB2_16
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	xorl	%edx, %edx
	syscall
.LBB2_16:
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
	je	.LBB2_3
	jmp	.LBB2_19
.LBB2_17:
	movb	$1, %r15b
	movq	(%rsp), %rbp
	jmp	.LBB2_3
.LBB2_18:
	movq	16(%r14), %rax
	addq	%rbx, %rax
	addq	$8, %rsp
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
.LBB2_19:
	.cfi_def_cfa_offset 64
	leaq	.Lanon.0.1(%rip), %rdi
	pushq	$33
	.cfi_adjust_cfa_offset 8
.LBB2_20:
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	callq	_ZN8piestart7product4blob5table3endE
.LBB2_21:
	leaq	.Lanon.0.0(%rip), %rdi
	pushq	$44
	.cfi_adjust_cfa_offset 8
	jmp	.LBB2_20
.Lfunc_end2:
	.size	__piestart_before_main, .Lfunc_end2-__piestart_before_main
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
