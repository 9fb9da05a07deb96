/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * Where an image goes on that has moved itself (src/start/mover.rs); assembled after start.S.
 * %r2 is the initial stack pointer, %r3 the distance from the old place.
 */

	.section .text.piestart, "ax", %progbits
	.balign	2
	.globl	__piestart_moved
	.hidden	__piestart_moved
	.type	__piestart_moved, %function
__piestart_moved:
	.cfi_startproc
	.cfi_undefined %r14
	lgr	%r15, %r2
	lgr	%r5, %r3
	jg	__piestart_placed
	.cfi_endproc
	.size	__piestart_moved, . - __piestart_moved
