/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * x86_64 entry of the start code that `piestart convert` puts into a finished file. The image is
 * flat, has no writable data, and may lie anywhere: every address is near and PC-relative.
 */

/* What the converter fills in. Must match cli/src/convert/blob.rs. The first stage takes it for the
 * image's header, sees that it is none, and asks AT_PHDR. */
	.text
__ehdr_start:
__piestart_table:
	.ascii	"piestrt1"
	.quad	0				/* 8: link address of this table */
	.quad	0				/* 16: link address of the dynamic table */
	.quad	0				/* 24: the original entry point */
	.quad	0				/* 32: link address of a word that is relocated, or 0 */
	.quad	0				/* 40: what that word holds before relocation */

__piestart_entry:
_start:
	endbr64					/* the kernel arrives by an indirect jump */
	leaq	__piestart_table(%rip), %rax
	movq	%rax, %rsi
	subq	8(%rax), %rsi			/* the load bias */
	movq	32(%rax), %rcx
	testq	%rcx, %rcx
	jz	1f
	movq	(%rcx,%rsi), %rcx
	cmpq	40(%rax), %rcx			/* relocated by somebody else? */
	je	1f
	addq	24(%rax), %rsi			/* then hand on what they gave, %rdx too */
	jmp	*%rsi
1:	movq	%rsp, %rdi			/* argument 1: argc, argv, envp, auxv */
	addq	16(%rax), %rsi			/* argument 2: the dynamic table */
	andq	$-16, %rsp
	subq	$START_SIZE, %rsp		/* struct Start, read by both stages */
	movq	%rsp, %rdx			/* argument 3 */
	movq	%rsp, %rbx			/* kept across the call */
	call	__piestart_relocate		/* stage 1, the dark zone */
	movq	%rbx, %rdi
	call	__piestart_enter		/* stage 2; goes on below */

/* The registers are 0 as the kernel left them, but the one that holds the entry point. */
__piestart_leave:
	movq	%rdi, %rsp
	leaq	__piestart_table(%rip), %rax
	addq	24(%rax), %rsi
	xchgq	%rsi, %rax
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	xorl	%ebx, %ebx
	xorl	%ebp, %ebp
	xorl	%esi, %esi
	xorl	%edi, %edi
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	xorl	%r10d, %r10d
	xorl	%r11d, %r11d
	xorl	%r12d, %r12d
	xorl	%r13d, %r13d
	xorl	%r14d, %r14d
	xorl	%r15d, %r15d
	jmp	*%rax

/* The table's own witness is the one that counts; this one never tells. */
	.balign	8
__piestart_witness:
	.quad	0
