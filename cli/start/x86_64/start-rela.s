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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %rbx
	movq	64(%rdi), %rax
	movq	%rax, 16(%rsp)
	leaq	32(%rdi), %r10
	xorl	%r14d, %r14d
	movq	$-4096, %rbp
	movq	%rdi, 8(%rsp)
	movq	%r10, (%rsp)
.LBB0_1:
	movq	56(%rdi), %r12
	movq	16(%rsp), %r15
	cmpl	$2, %r14d
	jne	.LBB0_3
	movq	72(%rdi), %r15
.LBB0_3:
	movl	$4095, %r8d
.LBB0_4:
	cmpq	%r15, %r12
	je	.LBB0_5
	leaq	(%r12,%rbx), %rax
	addq	$32, %r12
	movq	(%rax), %r13
	movq	8(%rax), %rsi
	movq	16(%rax), %rcx
	movq	%r13, %rdx
	andq	%rbp, %rdx
	addq	%r8, %r13
	andq	%rbp, %r13
	cmpq	%rdx, %rcx
	cmovbeq	%rdx, %r13
	movq	24(%rax), %rax
	leaq	(%rsi,%r8), %rcx
	andq	%rbp, %rcx
	andq	%rbp, %rsi
	cmpq	%rcx, %rax
	cmovaeq	%rcx, %rsi
	subq	%r13, %rsi
	jbe	.LBB0_4
	addq	%rbx, %r13
	cmpl	$1, %r14d
	je	.LBB0_33
	testl	%r14d, %r14d
	jne	.LBB0_36
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
	js	.LBB0_4
	movq	%rax, %rdi
	xorl	%eax, %eax
.LBB0_30:
	cmpq	%rax, %rsi
	je	.LBB0_31
	leaq	(%rax,%r13), %rcx
	movq	(%rcx), %rcx
	leaq	(%rdi,%rax), %rdx
	movq	%rcx, (%rdx)
	addq	$8, %rax
	jmp	.LBB0_30
.LBB0_33:
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
	je	.LBB0_4
	jmp	.LBB0_34
.LBB0_36:
	movl	$462, %eax
	movq	%r13, %rdi
	xorl	%edx, %edx
	syscall
	jmp	.LBB0_4
.LBB0_31:
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
	jns	.LBB0_4
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	xorl	%edx, %edx
	syscall
	jmp	.LBB0_4
.LBB0_5:
	testl	%r14d, %r14d
	movq	8(%rsp), %rdi
	movq	(%rsp), %r10
	je	.LBB0_6
.LBB0_23:
	incl	%r14d
	cmpl	$3, %r14d
	jne	.LBB0_1
	jmp	.LBB0_24
.LBB0_6:
	movq	40(%rdi), %rax
	addq	%rbx, %rax
	movq	48(%rdi), %rcx
	addq	%rbx, %rcx
	xorl	%edx, %edx
.LBB0_8:
	cmpq	%rcx, %rax
	je	.LBB0_9
	movq	(%rax), %rsi
	testb	$1, %sil
	jne	.LBB0_16
	movq	%rsi, %r9
	addq	$8, %r9
	movq	%rsi, %rdx
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	jmp	.LBB0_17
.LBB0_16:
	leaq	504(%rdx), %r9
	shrq	%rsi
.LBB0_17:
	addq	%rbx, %rdx
.LBB0_18:
	testq	%rsi, %rsi
	je	.LBB0_7
	bsfq	%rsi, %r8
	leaq	(%rdx,%r8,8), %r8
	addq	%rbx, (%r8)
	leaq	-1(%rsi), %r8
	andq	%r8, %rsi
	jmp	.LBB0_18
.LBB0_7:
	addq	$8, %rax
	movq	%r9, %rdx
	jmp	.LBB0_8
.LBB0_9:
	movq	%rdi, %rax
.LBB0_10:
	cmpq	%r10, %rax
	je	.LBB0_23
	movq	80(%rax), %rsi
	leaq	(%rsi,%rbx), %rcx
	movq	88(%rax), %rdx
	subq	%rsi, %rdx
.LBB0_12:
	testq	%rdx, %rdx
	je	.LBB0_13
	movq	8(%rcx), %rsi
	cmpl	$8, %esi
	jne	.LBB0_22
	movq	(%rcx), %rsi
	addq	%rbx, %rsi
	movq	16(%rcx), %r8
	addq	%rbx, %r8
	movq	%r8, (%rsi)
.LBB0_22:
	addq	$24, %rcx
	addq	$-24, %rdx
	jmp	.LBB0_12
.LBB0_13:
	addq	$16, %rax
	jmp	.LBB0_10
.LBB0_34:
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
.LBB0_35:
	movl	$231, %eax
	xorl	%esi, %esi
	xorl	%edx, %edx
	syscall
	movb	%r8b, (%r8)
	jmp	.LBB0_35
.LBB0_24:
	movq	16(%rdi), %rax
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
.Lfunc_end0:
	.size	__piestart_converted, .Lfunc_end0-__piestart_converted
	.cfi_endproc
	.type	.Lanon.0.0,@object
	.text
.Lanon.0.0:
	.ascii	"piestart: mprotect RELRO refused\n"
	.size	.Lanon.0.0, 33
	.section .discarded
