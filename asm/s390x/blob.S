/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * s390x entry of the start code that `piestart convert` puts into a finished file. The image is flat, has no writable
 * data, and may lie at any even address: every address is near and PC-relative.
 */

	piestart_table 8

_start:
	.ifdef	__piestart_large
	lghi	%r5, 0				/* argument 4: how far the image has moved */
__piestart_placed:
	ltgr	%r5, %r5
	je	1f
	lghi	%r2, 0				/* from the mover they are of no meaning; the kernel gives 0 */
	lghi	%r14, 0
1:
	.endif
	lgr	%r4, %r15			/* argument 3: argc, argv, envp, auxv */
	aghi	%r15, -176			/* where a function that is called saves registers, and two words */
	xc	0(8, %r15), 0(%r15)
	stg	%r2, 160(%r15)			/* a function to call at exit, if somebody else than the kernel starts it, */
	stg	%r14, 168(%r15)			/* is in one of these */
	larl	%r2, __piestart_table		/* argument 1 */
	lgr	%r3, %r2
	sg	%r3, 8(%r2)			/* argument 2: the load bias */
	brasl	%r14, __piestart_converted	/* returns the entry point */
	lgr	%r1, %r2

/* The registers are as the kernel left them, or as a call may leave them; %r2 and %r14 are as they were. */
	lg	%r2, 160(%r15)
	lg	%r14, 168(%r15)
	aghi	%r15, 176
	br	%r1
