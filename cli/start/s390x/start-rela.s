	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * The table of a converted file, whose start code it begins: for <arch>/blob.S, with the bytes of the machine's words.
 * What the converter fills in. Must match cli/src/convert/blob.rs and src/product/blob/table.rs.
 */
	.macro	piestart_table word
	.text
__piestart_table:
	.ifdef	__piestart_large
	.ascii	"piestrt3"
	.else
	.ascii	"piestrt2"
	.endif
	.fill	1, \word, 0			/* link address of this table */
	.fill	1, \word, 0			/* the original entry point */
	.fill	1, \word, 0			/* link address of a word that is relocated */
	.fill	1, \word, 0			/* what that word holds before relocation */
	.fill	9, \word, 0			/* tables and rows, for src/product/blob/table.rs */
	.ifdef	__piestart_large
	.fill	4, \word, 0			/* headers and writable range, for the same */
__piestart_options:
	.fill	1, \word, 0			/* the first byte: for src/start/options.rs */
	.endif
	.fill	1, \word, 0			/* the last word: what makes the table's sum 0 */
	.endm

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
	.text
	.p2align	1
	.type	_ZN8piestart7product4blob5table3endE,@function
_ZN8piestart7product4blob5table3endE:
.Lfunc_begin0:
	.cfi_startproc
	stmg	%r6, %r15, 48(%r15)
	.cfi_offset %r6, -112
	.cfi_offset %r7, -104
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	lgr	%r4, %r3
	lgr	%r3, %r2
	lghi	%r1, 4
	lghi	%r2, 2
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	lghi	%r14, 0
	lghi	%r1, 248
	lghi	%r3, 0
	lghi	%r4, 0
.LBB0_1:
	lghi	%r2, 127
	svc	0
	stc	%r14, 0(%r14)
	j	.LBB0_1
.Lfunc_end0:
	.size	_ZN8piestart7product4blob5table3endE, .Lfunc_end0-_ZN8piestart7product4blob5table3endE
	.cfi_endproc
	.text
	.p2align	1
	.type	_ZN8piestart7product4blob5table3sumE,@function
_ZN8piestart7product4blob5table3sumE:
.Lfunc_begin1:
	.cfi_startproc
	lgr	%r1, %r2
	lghi	%r2, 0
.LBB1_1:
	lg	%r0, 0(%r1)
	mghi	%r2, 31
	agr	%r2, %r0
	la	%r1, 8(%r1)
	cgrjlh	%r3, %r1, .LBB1_1
	br	%r14
.Lfunc_end1:
	.size	_ZN8piestart7product4blob5table3sumE, .Lfunc_end1-_ZN8piestart7product4blob5table3sumE
	.cfi_endproc
	.text
	.p2align	1
	.type	__piestart_converted,@function
__piestart_converted:
.Lfunc_begin2:
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
	aghi	%r15, -264
	.cfi_def_cfa_offset 424
	lgr	%r13, %r3
	lgr	%r11, %r2
	la	%r3, 120(%r2)
	brasl	%r14, _ZN8piestart7product4blob5table3sumE
	cgijlh	%r2, 0, .LBB2_45
	la	%r12, 64(%r11)
	lg	%r1, 0(%r12)
	la	%r3, 72(%r11)
	la	%r2, 72(%r11)
	stg	%r2, 240(%r15)
	lg	%r0, 0(%r3)
	clgrjh	%r1, %r0, .LBB2_3
	lgr	%r1, %r0
.LBB2_3:
	la	%r3, 56(%r11)
	la	%r2, 56(%r11)
	stg	%r2, 256(%r15)
	lg	%r2, 0(%r3)
	la	%r2, 0(%r13,%r2)
	la	%r3, 8(%r1,%r13)
	brasl	%r14, _ZN8piestart7product4blob5table3sumE
	cgijlh	%r2, 0, .LBB2_45
	la	%r1, 16(%r11)
	lg	%r0, 0(%r1)
	stg	%r0, 208(%r15)
	la	%r1, 24(%r11)
	lg	%r1, 0(%r1)
	agr	%r1, %r13
	lg	%r0, 0(%r1)
	stg	%r11, 232(%r15)
	la	%r8, 32(%r11)
	lg	%r1, 0(%r8)
	cgrjlh	%r0, %r1, .LBB2_44
	lg	%r0, 0(%r12)
	stg	%r0, 248(%r15)
	lg	%r1, 232(%r15)
	la	%r2, 40(%r1)
	stg	%r2, 224(%r15)
	la	%r1, 48(%r1)
	stg	%r1, 216(%r15)
	lhi	%r10, 0
	llill	%r9, 32802
.LBB2_6:
	lg	%r1, 256(%r15)
	lg	%r12, 0(%r1)
	lg	%r0, 248(%r15)
	cijlh	%r10, 2, .LBB2_23
	lg	%r1, 240(%r15)
	lg	%r0, 0(%r1)
	j	.LBB2_23
.LBB2_8:
	la	%r1, 0(%r13,%r12)
	lg	%r3, 0(%r1)
	la	%r1, 8(%r13,%r12)
	lg	%r1, 0(%r1)
	la	%r2, 16(%r13,%r12)
	lg	%r4, 0(%r2)
	la	%r2, 24(%r13,%r12)
	lg	%r2, 0(%r2)
	risbg	%r14, %r3, 0, 179, 0
	clgrjle	%r4, %r14, .LBB2_10
	la	%r14, 4095(%r3)
	nill	%r14, 61440
.LBB2_10:
	la	%r3, 4095(%r1)
	nill	%r3, 61440
	clgrjhe	%r2, %r3, .LBB2_12
	nill	%r1, 61440
	lgr	%r3, %r1
.LBB2_12:
	la	%r12, 32(%r12)
	clgrjle	%r3, %r14, .LBB2_23
	sgr	%r3, %r14
	agr	%r14, %r13
	cije	%r10, 1, .LBB2_19
	cijlh	%r10, 0, .LBB2_20
	mvghi	160(%r15), 0
	stg	%r3, 168(%r15)
	mvghi	176(%r15), 3
	stg	%r9, 184(%r15)
	mvghi	192(%r15), -1
	mvghi	200(%r15), 0
	la	%r2, 160(%r15)
	lghi	%r1, 90
	lghi	%r4, 3
	llill	%r5, 32802
	lghi	%r6, -1
	lghi	%r7, 0
	svc	0
	cgijl	%r2, 0, .LBB2_23
	lgr	%r11, %r2
	lgr	%r1, %r3
	lgr	%r2, %r14
	lgr	%r4, %r11
.LBB2_17:
	cgije	%r1, 0, .LBB2_21
	lg	%r5, 0(%r2)
	stg	%r5, 0(%r4)
	la	%r4, 8(%r4)
	la	%r2, 8(%r2)
	aghi	%r1, -8
	j	.LBB2_17
.LBB2_19:
	lghi	%r1, 125
	lgr	%r2, %r14
	lghi	%r4, 1
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	cgije	%r2, 0, .LBB2_23
	j	.LBB2_46
.LBB2_20:
	lghi	%r1, 462
	lgr	%r2, %r14
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	j	.LBB2_23
.LBB2_21:
	lghi	%r1, 163
	lgr	%r2, %r11
	lgr	%r4, %r3
	lghi	%r5, 3
	lgr	%r6, %r14
	lghi	%r7, 0
	svc	0
	cgijhe	%r2, 0, .LBB2_23
	lghi	%r1, 91
	lgr	%r2, %r11
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	svc	0
.LBB2_23:
	cgrjlh	%r12, %r0, .LBB2_8
	cije	%r10, 0, .LBB2_26
.LBB2_25:
	ahi	%r10, 1
	cijlh	%r10, 3, .LBB2_6
	j	.LBB2_44
.LBB2_26:
	lg	%r1, 224(%r15)
	lg	%r1, 0(%r1)
	lg	%r2, 216(%r15)
	lg	%r2, 0(%r2)
	la	%r1, 0(%r13,%r1)
	la	%r0, 0(%r13,%r2)
	lghi	%r2, 0
.LBB2_27:
	cgrje	%r1, %r0, .LBB2_35
	lg	%r5, 0(%r1)
	tmll	%r5, 1
	jne	.LBB2_30
	la	%r3, 8(%r5)
	lghi	%r4, 1
	lgr	%r2, %r5
	j	.LBB2_31
.LBB2_30:
	la	%r3, 504(%r2)
	srlg	%r4, %r5, 1
.LBB2_31:
	agr	%r2, %r13
.LBB2_32:
	cgije	%r4, 0, .LBB2_34
	lay	%r5, -1(%r4)
	ngr	%r4, %r5
	xgr	%r5, %r4
	flogr	%r6, %r5
	lghi	%r5, 64
	sgr	%r5, %r6
	sllg	%r5, %r5, 3
	agr	%r5, %r2
	lg	%r14, 0(%r5)
	agr	%r14, %r13
	stg	%r14, 0(%r5)
	j	.LBB2_32
.LBB2_34:
	la	%r1, 8(%r1)
	lgr	%r2, %r3
	j	.LBB2_27
.LBB2_35:
	lg	%r1, 232(%r15)
.LBB2_36:
	cgrje	%r1, %r8, .LBB2_25
	la	%r2, 80(%r1)
	lg	%r2, 0(%r2)
	la	%r3, 88(%r1)
	lg	%r0, 0(%r3)
	sgr	%r0, %r2
	agr	%r2, %r13
.LBB2_38:
	cgije	%r0, 0, .LBB2_43
	la	%r3, 8(%r2)
	lg	%r3, 0(%r3)
	cije	%r3, 0, .LBB2_42
	cijlh	%r3, 12, .LBB2_45
	lg	%r3, 0(%r2)
	la	%r4, 16(%r2)
	lg	%r4, 0(%r4)
	la	%r3, 0(%r13,%r3)
	la	%r4, 0(%r13,%r4)
	stg	%r4, 0(%r3)
.LBB2_42:
	la	%r2, 24(%r2)
	aghi	%r0, -24
	j	.LBB2_38
.LBB2_43:
	la	%r1, 16(%r1)
	j	.LBB2_36
.LBB2_44:
	lg	%r2, 208(%r15)
	agr	%r2, %r13
	lmg	%r6, %r15, 312(%r15)
	br	%r14
.LBB2_45:
	larl	%r2, .Lanon.0.0
	lghi	%r3, 44
	brasl	%r14, _ZN8piestart7product4blob5table3endE
.LBB2_46:
	larl	%r2, .Lanon.0.1
	lghi	%r3, 33
	brasl	%r14, _ZN8piestart7product4blob5table3endE
.Lfunc_end2:
	.size	__piestart_converted, .Lfunc_end2-__piestart_converted
	.cfi_endproc
	.type	.Lanon.0.0,@object
	.text
	.p2align	1, 0x0
.Lanon.0.0:
	.ascii	"piestart: the start code's table is damaged\n"
	.size	.Lanon.0.0, 44
	.type	.Lanon.0.1,@object
	.text
	.p2align	1, 0x0
.Lanon.0.1:
	.ascii	"piestart: mprotect RELRO refused\n"
	.size	.Lanon.0.1, 33
	.section .discarded
