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
	.fill	11, 8, 0			/* 24: rows, for src/product/blob/table.rs */

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
	.type	__piestart_before_main,@function
__piestart_before_main:
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
	movq	%rsi, %r8
	movq	%rdi, %r9
	movq	56(%rdi), %r14
	xorl	%r15d, %r15d
	movq	$-4096, %r12
	movl	$4095, %r13d
	pushq	$10
	.cfi_adjust_cfa_offset 8
	popq	%r10
	.cfi_adjust_cfa_offset -8
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rbx
	.cfi_adjust_cfa_offset -8
	movq	%r14, %rbp
.LBB0_3:
	testb	$1, %r15b
	je	.LBB0_10
	movq	72(%r9), %rax
	cmpq	%rax, %rbp
	je	.LBB0_12
	jmp	.LBB0_5
.LBB0_10:
	movq	64(%r9), %rax
	cmpq	%rax, %rbp
	je	.LBB0_11
.LBB0_5:
	leaq	(%r8,%rbp), %rax
	movq	(%rax), %rdi
	movq	8(%rax), %rsi
	movq	16(%rax), %rcx
	movq	%rdi, %rdx
	andq	%r12, %rdx
	addq	%r13, %rdi
	andq	%r12, %rdi
	cmpq	%rdx, %rcx
	cmovbeq	%rdx, %rdi
	movq	24(%rax), %rax
	leaq	(%rsi,%r13), %rcx
	andq	%r12, %rcx
	andq	%r12, %rsi
	cmpq	%rcx, %rax
	cmovaeq	%rcx, %rsi
	subq	%rdi, %rsi
	jbe	.LBB0_2
	addq	%r8, %rdi
	testb	$1, %r15b
	je	.LBB0_7
	movl	$462, %eax
	xorl	%edx, %edx
	syscall
	jmp	.LBB0_2
.LBB0_7:
	movq	%r10, %rax
	movq	%rbx, %rdx
	syscall
	testq	%rax, %rax
	jne	.LBB0_8
.LBB0_2:
	addq	$32, %rbp
	jmp	.LBB0_3
.LBB0_11:
	movb	$1, %r15b
	movq	%r14, %rbp
	jmp	.LBB0_3
.LBB0_12:
	movq	16(%r9), %rax
	addq	%r8, %rax
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
.LBB0_8:
	.cfi_def_cfa_offset 56
	leaq	.Lanon.0.0(%rip), %rsi
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$2
	.cfi_adjust_cfa_offset 8
	popq	%rdi
	.cfi_adjust_cfa_offset -8
	pushq	$33
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	syscall
	xorl	%r8d, %r8d
	pushq	$127
	.cfi_adjust_cfa_offset 8
	popq	%rdi
	.cfi_adjust_cfa_offset -8
.LBB0_9:
	movl	$231, %eax
	xorl	%esi, %esi
	xorl	%edx, %edx
	syscall
	movb	%r8b, (%r8)
	jmp	.LBB0_9
.Lfunc_end0:
	.size	__piestart_before_main, .Lfunc_end0-__piestart_before_main
	.cfi_endproc
	.type	.Lanon.0.0,@object
	.text
.Lanon.0.0:
	.ascii	"piestart: mprotect RELRO refused\n"
	.size	.Lanon.0.0, 33
	.section .discarded
