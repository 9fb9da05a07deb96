/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
	.data
	.balign	8
words:	.quad	code
	.org	words + 0x10
	.quad	code
	.quad	code
	.org	words + 0x200
	.quad	code
	.text
	.globl	_start
_start:
code:	hlt
