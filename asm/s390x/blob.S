/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * s390x entry of the start code that `piestart convert` puts into a finished file. The image is flat, has no writable
 * data, and may lie at any even address: every address is near and PC-relative.
 */

/* What the converter fills in. Must match cli/src/convert/blob.rs and src/product/blob/table.rs. */
	.text
__piestart_table:
	.ifdef	__piestart_large
	.ascii	"piestrt3"
	.else
	.ascii	"piestrt2"
	.endif
	.quad	0				/* 8: link address of this table */
	.quad	0				/* 16: the original entry point */
	.quad	0				/* 24: link address of a word that is relocated */
	.quad	0				/* 32: what that word holds before relocation */
	.fill	9, 8, 0				/* 40: tables and rows, for src/product/blob/table.rs */
	.ifdef	__piestart_large
	.fill	4, 8, 0				/* 112: headers and writable range, for the same */
__piestart_options:
	.quad	0				/* 144, the first byte: for src/start/options.rs */
	.endif

_start:
	.ifdef	__piestart_large
	lghi	%r5, 0				/* argument 4: how far the image has moved */
__piestart_placed:
	.endif
	larl	%r1, __piestart_table
	lgr	%r3, %r1
	sg	%r3, 8(%r1)			/* argument 2: the load bias */
	lgr	%r0, %r3
	ag	%r0, 16(%r1)			/* the original entry point */
	lgr	%r4, %r3
	ag	%r4, 24(%r1)
	lg	%r4, 0(%r4)
	cg	%r4, 32(%r1)			/* relocated by somebody else? then hand on what they gave, %r14 too */
	jne	2f
	lgr	%r2, %r1			/* argument 1 */
	lgr	%r4, %r15			/* argument 3: argc, argv, envp, auxv */
	aghi	%r15, -160			/* where a function that is called saves registers */
	xc	0(8, %r15), 0(%r15)
	brasl	%r14, __piestart_converted	/* returns the entry point */
	aghi	%r15, 160
	lgr	%r0, %r2

/* The registers are as the kernel left them, or as a call may leave them; those that may name a function to call at
 * exit are 0. */
	lghi	%r2, 0
	lghi	%r14, 0
2:	lgr	%r1, %r0
	br	%r1
