// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: an assembly program: main alone, one relocated word
	.text
	.globl	main
	.type	main, %function
#if defined(__x86_64__)
main:
	movq	word(%rip), %rax
	movl	(%rax), %eax
	ret
#elif defined(__aarch64__)
main:
	adrp	x0, word
	ldr	x0, [x0, :lo12:word]
	ldr	w0, [x0]
	ret
#elif defined(__s390x__)
main:
	larl	%r1, word
	lg	%r1, 0(%r1)
	lgf	%r2, 0(%r1)
	br	%r14
#elif defined(__riscv)
main:
	lla	a0, word
	ld	a0, 0(a0)
	lw	a0, 0(a0)
	ret
#elif defined(__loongarch64)
main:
	la.pcrel $a0, word
	ld.d	$a0, $a0, 0
	ld.w	$a0, $a0, 0
	ret
#elif defined(__powerpc64__)
main:
	addis	3, 2, word@toc@ha
	ld	3, word@toc@l(3)
	lwa	3, 0(3)
	blr
#elif defined(__i386__)
main:
	call	1f
1:	popl	%eax
	movl	word-1b(%eax), %eax
	movl	(%eax), %eax
	ret
#elif defined(__arm__)
	.arm
main:
	ldr	r0, 2f
1:	ldr	r0, [pc, r0]
	ldr	r0, [r0]
	bx	lr
2:	.long	word - (1b + 8)
#endif
	.size	main, . - main
	.section .rodata, "a"
	.balign	4
value:	.long	42
	.data
	.balign	8
word:
#if defined(__i386__) || defined(__arm__)
	.long	value
#else
	.quad	value
#endif
	.section .note.GNU-stack, "", %progbits
