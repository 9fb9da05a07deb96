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
	movq	%rdi, %r14
	leaq	120(%rdi), %rsi
	callq	_ZN8piestart7product4blob5table3sumE
	testq	%rax, %rax
	jne	.LBB2_16
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
	jne	.LBB2_16
	movq	16(%r14), %rax
	movq	%rax, (%rsp)
	movq	64(%r14), %rax
	movq	%rax, 16(%rsp)
	movb	$1, %bpl
	xorl	%r12d, %r12d
	movq	$-4096, %r13
	movl	$4095, %r8d
	pushq	$10
	.cfi_adjust_cfa_offset 8
	popq	%r9
	.cfi_adjust_cfa_offset -8
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%r10
	.cfi_adjust_cfa_offset -8
	movq	%r14, 8(%rsp)
.LBB2_3:
	movq	56(%r14), %rax
	movq	16(%rsp), %r15
	testb	$1, %r12b
	je	.LBB2_5
	movq	72(%r14), %r15
.LBB2_5:
	leaq	(%rbx,%rax), %r14
	subq	%rax, %r15
.LBB2_6:
	testq	%r15, %r15
	je	.LBB2_12
	movq	(%r14), %rdi
	movq	8(%r14), %rsi
	movq	16(%r14), %rax
	movq	%rdi, %rcx
	andq	%r13, %rcx
	addq	%r8, %rdi
	andq	%r13, %rdi
	cmpq	%rcx, %rax
	cmovbeq	%rcx, %rdi
	movq	24(%r14), %rax
	leaq	(%rsi,%r8), %rcx
	andq	%r13, %rcx
	andq	%r13, %rsi
	cmpq	%rcx, %rax
	cmovaeq	%rcx, %rsi
	subq	%rdi, %rsi
	jbe	.LBB2_11
	addq	%rbx, %rdi
	testb	$1, %bpl
	je	.LBB2_10
	movq	%r9, %rax
	movq	%r10, %rdx
	syscall
	testq	%rax, %rax
	je	.LBB2_11
	jmp	.LBB2_14
.LBB2_10:
	movl	$462, %eax
	xorl	%edx, %edx
	syscall
.LBB2_11:
	addq	$32, %r14
	addq	$-32, %r15
	jmp	.LBB2_6
.LBB2_12:
	xorl	%ebp, %ebp
	testb	$1, %r12b
	movb	$1, %r12b
	movq	8(%rsp), %r14
	je	.LBB2_3
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
.LBB2_14:
	.cfi_def_cfa_offset 80
	leaq	.Lanon.0.1(%rip), %rdi
	pushq	$33
	.cfi_adjust_cfa_offset 8
.LBB2_15:
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	callq	_ZN8piestart7product4blob5table3endE
.LBB2_16:
	leaq	.Lanon.0.0(%rip), %rdi
	pushq	$44
	.cfi_adjust_cfa_offset 8
	jmp	.LBB2_15
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
