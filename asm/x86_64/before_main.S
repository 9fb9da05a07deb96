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
