/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * For rcrt1.o: does the C library relocate a static-PIE itself? glibc does, and defines this symbol.
 */

	.section .data.rel.ro.piestart, "aw", %progbits
	.balign	8
	.globl	__piestart_libc_relocates
	.hidden	__piestart_libc_relocates
	.type	__piestart_libc_relocates, %object
__piestart_libc_relocates:
	.xword	_dl_relocate_static_pie		/* 0 where the library has none */
	.size	__piestart_libc_relocates, 8
	.weak	_dl_relocate_static_pie
