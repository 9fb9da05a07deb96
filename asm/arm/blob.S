/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * ARM (32-bit) entry of the start code that `piestart convert` puts into a finished file. The image is
 * flat, has no writable data, and may lie anywhere: every address is near and PC-relative.
 */

	.syntax	unified
	.arm

	piestart_table 4

_start:
	mov	r5, r0				/* a function to call at exit, if somebody else than the kernel starts it */
	sub	r0, pc, #(1f - __piestart_table)	/* argument 1; pc is two instructions on */
	mov	r6, sp				/* kept across the call, as r5 is */
1:	ldr	r1, [r0, #8]
	sub	r1, r0, r1			/* argument 2: the load bias */
	mov	r2, sp				/* argument 3: argc, argv, envp, auxv */
	mov	r3, #0				/* argument 4: a 32-bit image does not move itself */
	bic	sp, sp, #7			/* a foreign loader may leave it odd */
	bl	__piestart_converted		/* returns the entry point */
	mov	sp, r6
	mov	ip, r0
	mov	r0, r5

/* The registers are 0 as the kernel left them, but the one that holds the entry point, and r0 as it was. */
	mov	r1, #0
	mov	r2, #0
	mov	r3, #0
	mov	r5, #0
	mov	r6, #0
	mov	lr, #0
	bx	ip
