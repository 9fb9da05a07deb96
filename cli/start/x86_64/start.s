	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * x86_64 entry of the start code that `piestart convert` puts into a finished file. The image is
 * flat, has no writable data, and may lie anywhere: every address is near and PC-relative.
 */

/* What the converter fills in. Must match cli/src/convert/blob.rs and src/product/blob/table.rs. */
	.text
__piestart_table:
	.ifdef	__piestart_large
	.ascii	"piestrt3"
	.else
	.ascii	"piestrt2"
	.endif
	.quad	0				/* 8: link address of this table */
	.quad	0				/* 16: the original entry point */
	.quad	0				/* 24: link address of a word that is relocated */
	.quad	0				/* 32: what that word holds before relocation */
	.fill	9, 8, 0				/* 40: tables and rows, for src/product/blob/table.rs */
	.ifdef	__piestart_large
	.fill	4, 8, 0				/* 112: headers and writable range, for the same */
__piestart_options:
	.quad	0				/* 144: for src/start/options.rs */
	.endif

_start:
	endbr64					/* the kernel arrives by an indirect jump */
	.ifdef	__piestart_large
	xorl	%ecx, %ecx			/* argument 4: how far the image has moved */
__piestart_placed:
	.endif
	leaq	__piestart_table(%rip), %rdi	/* argument 1 */
	movq	%rdi, %rsi
	subq	8(%rdi), %rsi			/* argument 2: the load bias */
	movq	24(%rdi), %rax
	movq	(%rax,%rsi), %rax
	cmpq	32(%rdi), %rax			/* relocated by somebody else? */
	je	1f
	addq	16(%rdi), %rsi			/* then hand on what they gave, %rdx too */
	jmp	*%rsi
1:	movq	%rsp, %rdx			/* argument 3: argc, argv, envp, auxv */
	andq	$-16, %rsp			/* a foreign loader may leave it odd */
	pushq	%rdx
	pushq	%rdx
	call	__piestart_converted		/* returns the entry point */
	popq	%rsp

/* The registers are 0 as the kernel left them, but the one that holds the entry point. The call has
 * kept those that the ABI says. */
	xorl	%ecx, %ecx
	xorl	%edx, %edx
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
	.type	__piestart_converted,@function
__piestart_converted:
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
	subq	$16, %rsp
	.cfi_def_cfa_offset 72
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %rbx
	movq	64(%rdi), %rax
	movq	%rax, 8(%rsp)
	movq	40(%rdi), %rax
	movq	48(%rdi), %rcx
	xorl	%r12d, %r12d
	cmpq	%rcx, %rax
	sete	%r12b
	movq	$-4096, %r14
	movl	$4095, %r10d
	movq	%rdi, (%rsp)
.LBB0_1:
	movq	56(%rdi), %r15
	movq	8(%rsp), %rbp
	cmpl	$2, %r12d
	jne	.LBB0_3
	movq	72(%rdi), %rbp
	jmp	.LBB0_3
.LBB0_16:
	leaq	(%r15,%rbx), %rax
	addq	$32, %r15
	movq	(%rax), %r13
	movq	8(%rax), %rsi
	movq	16(%rax), %rcx
	movq	%r13, %rdx
	andq	%r14, %rdx
	addq	%r10, %r13
	andq	%r14, %r13
	cmpq	%rdx, %rcx
	cmovbeq	%rdx, %r13
	movq	24(%rax), %rax
	leaq	(%rsi,%r10), %rcx
	andq	%r14, %rcx
	andq	%r14, %rsi
	cmpq	%rcx, %rax
	cmovaeq	%rcx, %rsi
	subq	%r13, %rsi
	jbe	.LBB0_3
	addq	%rbx, %r13
	cmpl	$1, %r12d
	je	.LBB0_24
	testl	%r12d, %r12d
	jne	.LBB0_27
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
	movl	$4095, %r10d
	testq	%rax, %rax
	js	.LBB0_3
	movq	%rax, %rdi
	xorl	%eax, %eax
.LBB0_21:
	cmpq	%rax, %rsi
	je	.LBB0_22
	leaq	(%rax,%r13), %rcx
	movq	(%rcx), %rcx
	leaq	(%rdi,%rax), %rdx
	movq	%rcx, (%rdx)
	addq	$8, %rax
	jmp	.LBB0_21
.LBB0_24:
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
	je	.LBB0_3
	jmp	.LBB0_25
.LBB0_27:
	movl	$462, %eax
	movq	%r13, %rdi
	xorl	%edx, %edx
	syscall
	jmp	.LBB0_3
.LBB0_22:
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
	movl	$4095, %r10d
	testq	%rax, %rax
	jns	.LBB0_3
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	xorl	%edx, %edx
	syscall
.LBB0_3:
	cmpq	%rbp, %r15
	jne	.LBB0_16
	testl	%r12d, %r12d
	movq	(%rsp), %rdi
	je	.LBB0_5
.LBB0_14:
	incl	%r12d
	cmpl	$3, %r12d
	jne	.LBB0_1
	jmp	.LBB0_15
.LBB0_5:
	movq	40(%rdi), %rax
	addq	%rbx, %rax
	movq	48(%rdi), %rcx
	addq	%rbx, %rcx
	xorl	%edx, %edx
.LBB0_7:
	cmpq	%rcx, %rax
	je	.LBB0_14
	movq	(%rax), %rsi
	testb	$1, %sil
	jne	.LBB0_10
	movq	%rsi, %r9
	addq	$8, %r9
	movq	%rsi, %rdx
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	jmp	.LBB0_11
.LBB0_10:
	leaq	504(%rdx), %r9
	shrq	%rsi
.LBB0_11:
	addq	%rbx, %rdx
.LBB0_12:
	testq	%rsi, %rsi
	je	.LBB0_6
	bsfq	%rsi, %r8
	leaq	(%rdx,%r8,8), %r8
	addq	%rbx, (%r8)
	leaq	-1(%rsi), %r8
	andq	%r8, %rsi
	jmp	.LBB0_12
.LBB0_6:
	addq	$8, %rax
	movq	%r9, %rdx
	jmp	.LBB0_7
.LBB0_25:
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
.LBB0_26:
	movl	$231, %eax
	xorl	%esi, %esi
	xorl	%edx, %edx
	syscall
	movb	%r8b, (%r8)
	jmp	.LBB0_26
.LBB0_15:
	movq	16(%rdi), %rax
	addq	%rbx, %rax
	addq	$16, %rsp
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
.Lfunc_end0:
	.size	__piestart_converted, .Lfunc_end0-__piestart_converted
	.cfi_endproc
	.type	.Lanon.0.0,@object
	.text
.Lanon.0.0:
	.ascii	"piestart: mprotect RELRO refused\n"
	.size	.Lanon.0.0, 33
	.section .discarded
