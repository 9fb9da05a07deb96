/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * RISC-V (64-bit) entry of the start code that `piestart convert` puts into a finished file. The image is
 * flat, has no writable data, and may lie anywhere: every address is near and PC-relative.
 */

	piestart_table 8

_start:
	.ifdef	__piestart_large
	li	a3, 0				# argument 4: how far the image has moved
__piestart_placed:
	beqz	a3, 1f
	li	a0, 0				# from the mover it is of no meaning; the kernel gives 0
1:
	.endif
	mv	a2, sp				# argument 3: argc, argv, envp, auxv
	addi	sp, sp, -16
	sd	a0, 0(sp)			# a function to call at exit, if somebody else than the kernel starts it
	lla	a0, __piestart_table		# argument 1
	ld	t1, 8(a0)
	sub	a1, a0, t1			# argument 2: the load bias
	call	__piestart_converted		# returns the entry point
	mv	t1, a0

/* The registers are as the kernel left them, or as a call may leave them; a0 is as it was. */
	ld	a0, 0(sp)
	addi	sp, sp, 16
	li	ra, 0
	jr	t1
