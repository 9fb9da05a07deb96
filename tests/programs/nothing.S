// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: a program with nothing to relocate and nothing to protect
//@ variant plain:
//@ variant no-pie: mode=no-pie
//@ variant norelro: ldflags=-Wl,-z,norelro
	.text
	.globl	main
	.type	main, %function
main:
#if defined(__x86_64__) || defined(__i386__)
	movl	$42, %eax
#elif defined(__aarch64__)
	mov	w0, 42
#elif defined(__riscv)
	li	a0, 42
#elif defined(__loongarch64)
	li.w	$a0, 42
#elif defined(__powerpc64__)
	li	3, 42
#elif defined(__arm__)
	mov	r0, #42
	bx	lr
#endif
#if defined(__powerpc64__)
	blr
#elif defined(__s390x__)
	lghi	%r2, 42
	br	%r14
#elif !defined(__arm__)
	ret
#endif
	.size	main, . - main
	.section .note.GNU-stack, "", %progbits
