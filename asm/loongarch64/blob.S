/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * LoongArch (64-bit) entry of the start code that `piestart convert` puts into a finished file. The image is
 * flat, has no writable data, and may lie anywhere: every address is near and relative to the instruction, not to
 * its page, as xtask/src/objects/make.rs writes it.
 */

	piestart_table 8

_start:
	.ifdef	__piestart_large
	move	$a3, $zero			# argument 4: how far the image has moved
__piestart_placed:
	beqz	$a3, 1f
	move	$a0, $zero			# from the mover it is of no meaning; the kernel gives 0
1:
	.endif
	move	$a2, $sp			# argument 3: argc, argv, envp, auxv
	addi.d	$sp, $sp, -16
	st.d	$a0, $sp, 0			# a function to call at exit, if somebody else than the kernel starts it
	la.pcrel $a0, __piestart_table		# argument 1
	ld.d	$t1, $a0, 8
	sub.d	$a1, $a0, $t1			# argument 2: the load bias
	bl	__piestart_converted		# returns the entry point
	move	$t1, $a0

/* The registers are as the kernel left them, or as a call may leave them; $a0 is as it was. */
	ld.d	$a0, $sp, 0
	addi.d	$sp, $sp, 16
	move	$ra, $zero
	jr	$t1
