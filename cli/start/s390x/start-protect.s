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
	aghi	%r15, -168
	.cfi_def_cfa_offset 328
	lgr	%r11, %r3
	lgr	%r12, %r2
	la	%r3, 120(%r2)
	brasl	%r14, _ZN8piestart7product4blob5table3sumE
	cgijlh	%r2, 0, .LBB2_21
	la	%r13, 64(%r12)
	lg	%r1, 0(%r13)
	la	%r3, 72(%r12)
	la	%r2, 72(%r12)
	stg	%r2, 160(%r15)
	lg	%r0, 0(%r3)
	clgrjh	%r1, %r0, .LBB2_3
	lgr	%r1, %r0
.LBB2_3:
	la	%r10, 56(%r12)
	lg	%r2, 0(%r10)
	la	%r2, 0(%r11,%r2)
	la	%r3, 8(%r1,%r11)
	brasl	%r14, _ZN8piestart7product4blob5table3sumE
	cgijlh	%r2, 0, .LBB2_21
	la	%r1, 16(%r12)
	lg	%r0, 0(%r1)
	lg	%r14, 0(%r13)
	lhi	%r12, 1
	lhi	%r9, 0
.LBB2_5:
	lg	%r1, 0(%r10)
	tmll	%r9, 1
	lgr	%r8, %r14
	je	.LBB2_7
	lg	%r2, 160(%r15)
	lg	%r8, 0(%r2)
.LBB2_7:
	lgr	%r13, %r11
	agr	%r13, %r1
	sgr	%r8, %r1
.LBB2_8:
	cgije	%r8, 0, .LBB2_18
	lg	%r3, 0(%r13)
	la	%r1, 8(%r13)
	lg	%r1, 0(%r1)
	la	%r2, 16(%r13)
	lg	%r5, 0(%r2)
	la	%r2, 24(%r13)
	lg	%r4, 0(%r2)
	risbg	%r2, %r3, 0, 179, 0
	clgrjle	%r5, %r2, .LBB2_11
	la	%r2, 4095(%r3)
	nill	%r2, 61440
.LBB2_11:
	la	%r3, 4095(%r1)
	nill	%r3, 61440
	clgrjhe	%r4, %r3, .LBB2_13
	nill	%r1, 61440
	lgr	%r3, %r1
.LBB2_13:
	clgrjle	%r3, %r2, .LBB2_17
	sgr	%r3, %r2
	agr	%r2, %r11
	tmll	%r12, 1
	je	.LBB2_16
	lghi	%r1, 125
	lghi	%r4, 1
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	cgijlh	%r2, 0, .LBB2_20
	j	.LBB2_17
.LBB2_16:
	lghi	%r1, 462
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
.LBB2_17:
	la	%r13, 32(%r13)
	aghi	%r8, -32
	j	.LBB2_8
.LBB2_18:
	lhi	%r12, 0
	tmll	%r9, 1
	lhi	%r9, 1
	je	.LBB2_5
	agr	%r0, %r11
	lgr	%r2, %r0
	lmg	%r6, %r15, 216(%r15)
	br	%r14
.LBB2_20:
	larl	%r2, .Lanon.0.1
	lghi	%r3, 33
	brasl	%r14, _ZN8piestart7product4blob5table3endE
.LBB2_21:
	larl	%r2, .Lanon.0.0
	lghi	%r3, 44
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
