/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * For rcrt1.o: does the C library relocate a static-PIE itself? glibc does, and defines this symbol.
 * And what glibc before 2.34 is handed: src/start/handoff.rs has the functions.
 */

	.section .data.rel.ro.piestart, "aw", %progbits
	.balign	4
	.globl	__piestart_libc_relocates
	.hidden	__piestart_libc_relocates
	.type	__piestart_libc_relocates, %object
__piestart_libc_relocates:
	.long	_dl_relocate_static_pie		/* 0 where the library has none */
	.size	__piestart_libc_relocates, 4
	.weak	_dl_relocate_static_pie

	.section .text.piestart, "ax", %progbits
	.balign	4
	.globl	__piestart_libc_init
	.hidden	__piestart_libc_init
	.type	__piestart_libc_init, %function
__piestart_libc_init:
	.cfi_startproc
	b	__piestart_init_functions
	.cfi_endproc
	.size	__piestart_libc_init, . - __piestart_libc_init
	.globl	__piestart_libc_fini
	.hidden	__piestart_libc_fini
	.type	__piestart_libc_fini, %function
__piestart_libc_fini:
	.cfi_startproc
	b	__piestart_fini_functions
	.cfi_endproc
	.size	__piestart_libc_fini, . - __piestart_libc_fini

	.hidden	__piestart_init_functions
	.hidden	__piestart_fini_functions
