/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * Where an image goes on that has moved itself (src/start/mover.rs); assembled after start.S.
 * $a0 is the initial stack pointer, $a1 the distance from the old place.
 */

	.section .text.piestart, "ax", %progbits
	.globl	__piestart_moved
	.hidden	__piestart_moved
	.type	__piestart_moved, %function
__piestart_moved:
	.cfi_startproc
	.cfi_undefined 1
	move	$sp, $a0
	move	$a3, $a1
	b	__piestart_placed
	.cfi_endproc
	.size	__piestart_moved, . - __piestart_moved
