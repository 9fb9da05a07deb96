/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * AArch64 entry of the start code that `piestart convert` puts into a finished file. The image is
 * flat, has no writable data, and may lie anywhere: every address is near and PC-relative.
 */

	piestart_table 8

_start:
	hint	#34				/* bti c: the kernel arrives by an indirect jump */
	.ifdef	__piestart_large
	mov	x3, xzr				/* argument 4: how far the image has moved */
__piestart_placed:
	cmp	x3, #0				/* from the mover x0 is of no meaning; the kernel gives 0 */
	csel	x0, x0, xzr, eq
	.endif
	mov	x2, sp				/* argument 3: argc, argv, envp, auxv */
	stp	x0, xzr, [sp, #-16]!		/* a function to call at exit, if somebody else than the kernel starts it */
	stp	xzr, xzr, [sp, #-16]!		/* zeros, for below */
	adr	x0, __piestart_table		/* argument 1 */
	ldr	x1, [x0, #8]
	sub	x1, x0, x1			/* argument 2: the load bias */
	bl	__piestart_converted		/* returns the entry point */

/* The registers are 0 as the kernel left them, but the one that holds the entry point, which is one
 * that a landing pad of kind "c" takes, and x0 as it was. The call has kept those that the ABI says; two others are
 * loaded at a time, which is half as long as clearing them. */
	mov	x16, x0
	mov	x30, xzr
	.ifdef	__piestart_large
/* In an image that has moved it has kept what the old copy left there. */
	ldp	x19, x20, [sp]
	ldp	x21, x22, [sp]
	ldp	x23, x24, [sp]
	ldp	x25, x26, [sp]
	ldp	x27, x28, [sp]
	mov	x29, xzr
	.endif
	ldp	x0, x1, [sp]
	ldp	x2, x3, [sp]
	ldp	x4, x5, [sp]
	ldp	x6, x7, [sp]
	ldp	x8, x9, [sp]
	ldp	x10, x11, [sp]
	ldp	x12, x13, [sp]
	ldp	x14, x15, [sp]
	ldp	x17, x18, [sp], #16
	ldr	x0, [sp], #16
	br	x16
