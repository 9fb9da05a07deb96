	.cfi_sections .debug_frame
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
	.text
	.p2align	1
	.type	__piestart_converted,@function
__piestart_converted:
.Lfunc_begin0:
	.cfi_startproc
	stmg	%r6, %r15, 48(%r15)
	.cfi_offset %r6, -112
	.cfi_offset %r7, -104
	.cfi_offset %r8, -96
	.cfi_offset %r9, -88
	.cfi_offset %r10, -80
	.cfi_offset %r11, -72
	.cfi_offset %r12, -64
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -256
	.cfi_def_cfa_offset 416
	lgr	%r14, %r3
	la	%r1, 64(%r2)
	lg	%r0, 0(%r1)
	stg	%r0, 248(%r15)
	la	%r1, 56(%r2)
	stg	%r1, 240(%r15)
	la	%r1, 72(%r2)
	stg	%r1, 232(%r15)
	la	%r1, 40(%r2)
	stg	%r1, 216(%r15)
	la	%r1, 48(%r2)
	stg	%r1, 208(%r15)
	stg	%r2, 224(%r15)
	la	%r8, 32(%r2)
	lhi	%r9, 0
	llill	%r10, 32802
.LBB0_1:
	lg	%r1, 240(%r15)
	lg	%r11, 0(%r1)
	lg	%r13, 248(%r15)
	cijlh	%r9, 2, .LBB0_18
	lg	%r1, 232(%r15)
	lg	%r13, 0(%r1)
	j	.LBB0_18
.LBB0_3:
	la	%r1, 0(%r14,%r11)
	lg	%r3, 0(%r1)
	la	%r1, 8(%r14,%r11)
	lg	%r1, 0(%r1)
	la	%r2, 16(%r14,%r11)
	lg	%r4, 0(%r2)
	la	%r2, 24(%r14,%r11)
	lg	%r2, 0(%r2)
	risbg	%r0, %r3, 0, 179, 0
	clgrjle	%r4, %r0, .LBB0_5
	la	%r0, 4095(%r3)
	nill	%r0, 61440
.LBB0_5:
	la	%r3, 4095(%r1)
	nill	%r3, 61440
	clgrjhe	%r2, %r3, .LBB0_7
	nill	%r1, 61440
	lgr	%r3, %r1
.LBB0_7:
	la	%r11, 32(%r11)
	clgrjle	%r3, %r0, .LBB0_18
	sgr	%r3, %r0
	agr	%r0, %r14
	cije	%r9, 1, .LBB0_14
	cijlh	%r9, 0, .LBB0_15
	mvghi	160(%r15), 0
	stg	%r3, 168(%r15)
	mvghi	176(%r15), 3
	stg	%r10, 184(%r15)
	mvghi	192(%r15), -1
	mvghi	200(%r15), 0
	la	%r2, 160(%r15)
	lghi	%r1, 90
	lghi	%r4, 3
	llill	%r5, 32802
	lghi	%r6, -1
	lghi	%r7, 0
	svc	0
	cgijl	%r2, 0, .LBB0_18
	lgr	%r12, %r2
	lgr	%r1, %r3
	lgr	%r2, %r0
	lgr	%r4, %r12
.LBB0_12:
	cgije	%r1, 0, .LBB0_16
	lg	%r5, 0(%r2)
	stg	%r5, 0(%r4)
	la	%r4, 8(%r4)
	la	%r2, 8(%r2)
	aghi	%r1, -8
	j	.LBB0_12
.LBB0_14:
	lghi	%r1, 125
	lgr	%r2, %r0
	lghi	%r4, 1
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	cgije	%r2, 0, .LBB0_18
	j	.LBB0_38
.LBB0_15:
	lghi	%r1, 462
	lgr	%r2, %r0
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	j	.LBB0_18
.LBB0_16:
	lghi	%r1, 163
	lgr	%r2, %r12
	lgr	%r4, %r3
	lghi	%r5, 3
	lgr	%r6, %r0
	lghi	%r7, 0
	svc	0
	cgijhe	%r2, 0, .LBB0_18
	lghi	%r1, 91
	lgr	%r2, %r12
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	svc	0
.LBB0_18:
	cgrjlh	%r11, %r13, .LBB0_3
	cije	%r9, 0, .LBB0_21
.LBB0_20:
	ahi	%r9, 1
	cijlh	%r9, 3, .LBB0_1
	j	.LBB0_40
.LBB0_21:
	lg	%r1, 216(%r15)
	lg	%r1, 0(%r1)
	lg	%r2, 208(%r15)
	lg	%r2, 0(%r2)
	la	%r1, 0(%r14,%r1)
	la	%r0, 0(%r14,%r2)
	lghi	%r2, 0
.LBB0_22:
	cgrje	%r1, %r0, .LBB0_30
	lg	%r5, 0(%r1)
	tmll	%r5, 1
	jne	.LBB0_25
	la	%r3, 8(%r5)
	lghi	%r4, 1
	lgr	%r2, %r5
	j	.LBB0_26
.LBB0_25:
	la	%r3, 504(%r2)
	srlg	%r4, %r5, 1
.LBB0_26:
	agr	%r2, %r14
.LBB0_27:
	cgije	%r4, 0, .LBB0_29
	lay	%r5, -1(%r4)
	ngr	%r4, %r5
	xgr	%r5, %r4
	flogr	%r12, %r5
	lghi	%r5, 64
	sgr	%r5, %r12
	sllg	%r5, %r5, 3
	agr	%r5, %r2
	lg	%r13, 0(%r5)
	agr	%r13, %r14
	stg	%r13, 0(%r5)
	j	.LBB0_27
.LBB0_29:
	la	%r1, 8(%r1)
	lgr	%r2, %r3
	j	.LBB0_22
.LBB0_30:
	lg	%r1, 224(%r15)
.LBB0_31:
	cgrje	%r1, %r8, .LBB0_20
	la	%r2, 80(%r1)
	lg	%r2, 0(%r2)
	la	%r3, 88(%r1)
	lg	%r0, 0(%r3)
	sgr	%r0, %r2
	agr	%r2, %r14
.LBB0_33:
	cgije	%r0, 0, .LBB0_37
	la	%r3, 8(%r2)
	lg	%r3, 0(%r3)
	cijlh	%r3, 12, .LBB0_36
	lg	%r3, 0(%r2)
	la	%r4, 16(%r2)
	lg	%r4, 0(%r4)
	la	%r3, 0(%r14,%r3)
	la	%r4, 0(%r14,%r4)
	stg	%r4, 0(%r3)
.LBB0_36:
	la	%r2, 24(%r2)
	aghi	%r0, -24
	j	.LBB0_33
.LBB0_37:
	la	%r1, 16(%r1)
	j	.LBB0_31
.LBB0_38:
	lghi	%r1, 4
	lghi	%r2, 2
	larl	%r3, .Lanon.0.0
	lghi	%r4, 33
	svc	0
	lghi	%r14, 0
	lghi	%r1, 248
	lghi	%r3, 0
	lghi	%r4, 0
.LBB0_39:
	lghi	%r2, 127
	svc	0
	stc	%r14, 0(%r14)
	j	.LBB0_39
.LBB0_40:
	lg	%r1, 224(%r15)
	la	%r1, 16(%r1)
	lg	%r2, 0(%r1)
	agr	%r2, %r14
	lmg	%r6, %r15, 304(%r15)
	br	%r14
.Lfunc_end0:
	.size	__piestart_converted, .Lfunc_end0-__piestart_converted
	.cfi_endproc
	.type	.Lanon.0.0,@object
	.text
	.p2align	1, 0x0
.Lanon.0.0:
	.ascii	"piestart: mprotect RELRO refused\n"
	.size	.Lanon.0.0, 33
	.section .discarded
