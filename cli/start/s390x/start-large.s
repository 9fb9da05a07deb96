	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * Comes before <arch>/blob.S, and makes that the entry of the large start code (src/product/blob/large.rs).
 */
	.set	__piestart_large, 1
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
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * Where an image goes on that has moved itself (src/start/mover.rs); assembled after start.S.
 * %r2 is the initial stack pointer, %r3 the distance from the old place.
 */

	.text
	.balign	2
	.type	__piestart_moved, %function
__piestart_moved:
	.cfi_startproc
	.cfi_undefined %r14
	lgr	%r15, %r2
	lgr	%r5, %r3
	jg	__piestart_placed
	.cfi_endproc
	.size	__piestart_moved, . - __piestart_moved
	.text
	.p2align	1
	.type	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE,@function
_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE:
.Lfunc_begin0:
	.cfi_startproc
	stmg	%r6, %r15, 48(%r15)
	.cfi_offset %r6, -112
	.cfi_offset %r7, -104
	.cfi_offset %r9, -88
	.cfi_offset %r10, -80
	.cfi_offset %r11, -72
	.cfi_offset %r12, -64
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	ltg	%r12, 32(%r2)
	je	.LBB0_8
	lgr	%r14, %r2
	lg	%r13, 8(%r2)
	lg	%r9, 16(%r2)
	lg	%r0, 0(%r2)
	lg	%r11, 24(%r2)
	lgr	%r1, %r13
	sgr	%r1, %r9
	lghi	%r2, 0
	lgr	%r3, %r9
.LBB0_2:
	clgrjhe	%r2, %r1, .LBB0_4
	lg	%r4, 0(%r3)
	lgr	%r5, %r11
	agr	%r5, %r3
	stg	%r4, 0(%r5)
	la	%r2, 8(%r2)
	la	%r3, 8(%r3)
	j	.LBB0_2
.LBB0_4:
	sgr	%r13, %r0
	agr	%r11, %r0
	lghi	%r1, 163
	lgr	%r2, %r11
	lgr	%r3, %r13
	lgr	%r4, %r13
	lghi	%r5, 3
	lgr	%r6, %r0
	lghi	%r7, 0
	svc	0
	ltgr	%r10, %r2
	lghi	%r1, 0
	jl	.LBB0_9
.LBB0_5:
	lghi	%r1, 91
	lgr	%r2, %r12
	llilh	%r3, 64
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	cgijl	%r10, 0, .LBB0_7
	lghi	%r1, 219
	lgr	%r2, %r0
	lgr	%r3, %r13
	lghi	%r4, 15
	svc	0
	lghi	%r1, 172
	lgfi	%r2, 1398164801
	lghi	%r3, 0
	lgr	%r4, %r0
	lgr	%r5, %r13
	larl	%r6, .Lanon.0.0
	svc	0
.LBB0_7:
	stg	%r0, 8(%r14)
	stg	%r0, 16(%r14)
	mvghi	32(%r14), 0
.LBB0_8:
	lmg	%r6, %r15, 48(%r15)
	br	%r14
.LBB0_9:
	sgr	%r9, %r0
.LBB0_10:
	clgrjhe	%r1, %r9, .LBB0_5
	lgr	%r2, %r11
	agr	%r2, %r1
	lg	%r2, 0(%r2)
	lgr	%r3, %r0
	agr	%r3, %r1
	stg	%r2, 0(%r3)
	la	%r1, 8(%r1)
	j	.LBB0_10
.Lfunc_end0:
	.size	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE, .Lfunc_end0-_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart3sys4auxv5valueE,@function
_ZN8piestart3sys4auxv5valueE:
.Lfunc_begin1:
	.cfi_startproc
	lgr	%r1, %r2
	llgfr	%r0, %r3
.LBB1_1:
	lg	%r3, 0(%r1)
	la	%r1, 8(%r1)
	lg	%r2, 0(%r1)
	cgije	%r3, 0, .LBB1_4
	la	%r1, 8(%r1)
	cgrjlh	%r3, %r0, .LBB1_1
	br	%r14
.LBB1_4:
	lghi	%r2, 0
	br	%r14
.Lfunc_end1:
	.size	_ZN8piestart3sys4auxv5valueE, .Lfunc_end1-_ZN8piestart3sys4auxv5valueE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE:
.Lfunc_begin2:
	.cfi_startproc
	stmg	%r9, %r15, 72(%r15)
	.cfi_offset %r9, -88
	.cfi_offset %r10, -80
	.cfi_offset %r11, -72
	.cfi_offset %r12, -64
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	lg	%r10, 32(%r2)
	lg	%r13, 0(%r3)
	la	%r1, 8(%r3)
	lg	%r9, 0(%r1)
	cije	%r9, 0, .LBB2_3
	lgr	%r11, %r3
	lgr	%r12, %r2
	lgr	%r3, %r13
	brasl	%r14, _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	la	%r1, 16(%r11)
	lg	%r0, 0(%r1)
	cijlh	%r9, 12, .LBB2_4
	agr	%r13, %r10
	agr	%r0, %r10
	stg	%r0, 0(%r13)
.LBB2_3:
	lmg	%r9, %r15, 232(%r15)
	br	%r14
.LBB2_4:
	llgfr	%r4, %r9
	lhi	%r3, 0
	lgr	%r2, %r12
	lgr	%r5, %r13
	brasl	%r14, _ZN8piestart5start3die3dieE
.Lfunc_end2:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE, .Lfunc_end2-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE:
.Lfunc_begin3:
	.cfi_startproc
	stmg	%r6, %r15, 48(%r15)
	.cfi_offset %r6, -112
	.cfi_offset %r12, -64
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	lgr	%r0, %r3
	sg	%r0, 72(%r2)
	clg	%r0, 80(%r2)
	jle	.LBB3_2
	lgr	%r13, %r3
	lgr	%r12, %r2
	lg	%r2, 40(%r2)
	lg	%r3, 48(%r12)
	lghi	%r5, 8
	lhi	%r6, 2
	lgr	%r4, %r13
	brasl	%r14, _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	cije	%r2, 0, .LBB3_3
.LBB3_2:
	lmg	%r6, %r15, 208(%r15)
	br	%r14
.LBB3_3:
	lg	%r0, 480(%r12)
	lg	%r1, 368(%r12)
	risbg	%r0, %r0, 41, 169, 0
	rosbg	%r0, %r1, 61, 61, 0
	lhi	%r3, 5
	cgijlh	%r0, 0, .LBB3_5
	lhi	%r3, 1
.LBB3_5:
	lghi	%r4, 0
	lgr	%r2, %r12
	lgr	%r5, %r13
	brasl	%r14, _ZN8piestart5start3die3dieE
.Lfunc_end3:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE, .Lfunc_end3-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE:
.Lfunc_begin4:
	.cfi_startproc
	stmg	%r10, %r15, 80(%r15)
	.cfi_offset %r10, -80
	.cfi_offset %r11, -72
	.cfi_offset %r12, -64
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	lghi	%r0, -1
	llihl	%r1, 1
.LBB4_1:
	lgr	%r14, %r3
	algr	%r14, %r0
	ipm	%r14
	algr	%r3, %r0
	jle	.LBB4_7
	lg	%r13, 0(%r2)
	la	%r12, 16(%r2)
	lg	%r12, 0(%r12)
	la	%r2, 40(%r2)
	lg	%r11, 0(%r2)
	lgr	%r10, %r4
	sgr	%r10, %r12
	slgr	%r11, %r10
	ipm	%r12
	clgrjh	%r5, %r11, .LBB4_6
	afi	%r12, -536870912
	srl	%r12, 31
	cijlh	%r12, 0, .LBB4_6
	risbg	%r12, %r13, 0, 159, 0
	cgrjlh	%r12, %r1, .LBB4_6
	nr	%r13, %r6
	crje	%r13, %r6, .LBB4_7
.LBB4_6:
	la	%r2, 16(%r2)
	j	.LBB4_1
.LBB4_7:
	risbg	%r0, %r14, 63, 191, 35
	llgfr	%r2, %r0
	lmg	%r10, %r15, 80(%r15)
	br	%r14
.Lfunc_end4:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE, .Lfunc_end4-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE:
.Lfunc_begin5:
	.cfi_startproc
	stmg	%r6, %r15, 48(%r15)
	.cfi_offset %r6, -112
	.cfi_offset %r11, -72
	.cfi_offset %r12, -64
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	ltgr	%r13, %r4
	lgr	%r12, %r3
	lgr	%r11, %r2
	je	.LBB5_5
	clgijl	%r5, 8, .LBB5_3
	risbg	%r0, %r13, 61, 191, 0
	jlh	.LBB5_5
.LBB5_3:
	lg	%r2, 40(%r11)
	lg	%r3, 48(%r11)
	lhi	%r6, 0
	lgr	%r4, %r13
	brasl	%r14, _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	cije	%r2, 0, .LBB5_5
	lmg	%r6, %r15, 208(%r15)
	br	%r14
.LBB5_5:
	lhi	%r3, 2
	lgr	%r2, %r11
	lgr	%r4, %r12
	lgr	%r5, %r13
	brasl	%r14, _ZN8piestart5start3die3dieE
.Lfunc_end5:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE, .Lfunc_end5-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE:
.Lfunc_begin6:
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
	aghi	%r15, -248
	.cfi_def_cfa_offset 408
	lgr	%r13, %r2
	sllg	%r1, %r4, 3
	la	%r1, 128(%r2,%r1)
	lg	%r9, 0(%r1)
	lgr	%r10, %r3
	cgije	%r9, 0, .LBB6_40
	la	%r0, 128(%r13)
	sllg	%r1, %r10, 3
	agr	%r1, %r0
	lg	%r12, 0(%r1)
	lgr	%r2, %r13
	lgr	%r3, %r10
	lgr	%r4, %r12
	lgr	%r5, %r9
	brasl	%r14, _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	lg	%r7, 32(%r13)
	la	%r11, 0(%r12,%r7)
	lgr	%r0, %r10
	oill	%r0, 2
	cghi	%r0, 38
	la	%r0, 0(%r9,%r11)
	stg	%r0, 240(%r15)
	stg	%r13, 232(%r15)
	jlh	.LBB6_43
	tmll	%r9, 7
	jne	.LBB6_42
	llihf	%r0, 2147483647
	oilf	%r0, 4294967295
	stg	%r0, 216(%r15)
	xc	168(24,%r15), 168(%r15)
	mvghi	192(%r15), 1
	mvghi	200(%r15), 0
	mvghi	208(%r15), 0
	lghi	%r8, 0
	lgr	%r10, %r11
.LBB6_4:
	clg	%r10, 240(%r15)
	jhe	.LBB6_39
	lgr	%r6, %r8
	cgrjlh	%r10, %r11, .LBB6_7
	lghi	%r5, 1
	la	%r0, 168(%r15)
	stg	%r0, 160(%r15)
	lgr	%r2, %r13
	lgr	%r3, %r11
	lg	%r4, 240(%r15)
	brasl	%r14, _ZN8piestart5start4huge7prepareE
	lgr	%r11, %r2
.LBB6_7:
	lg	%r2, 0(%r10)
	tmll	%r2, 1
	jne	.LBB6_9
	la	%r8, 8(%r2)
	lg	%r0, 72(%r13)
	lg	%r1, 80(%r13)
	la	%r10, 8(%r10)
	lghi	%r12, 1
	lhi	%r13, 0
	lgr	%r6, %r2
	j	.LBB6_15
.LBB6_9:
	cgije	%r6, 0, .LBB6_62
	la	%r8, 504(%r6)
	srlg	%r12, %r2, 1
	la	%r10, 8(%r10)
	cgije	%r12, 0, .LBB6_4
	lg	%r0, 72(%r13)
	lg	%r1, 80(%r13)
	cg	%r12, 216(%r15)
	lhi	%r13, 0
	jlh	.LBB6_15
	lgr	%r2, %r1
	slgfi	%r2, 496
	lhi	%r13, 1
	jle	.LBB6_14
	lgr	%r3, %r6
	sgr	%r3, %r0
	lg	%r12, 216(%r15)
	clgrjh	%r3, %r2, .LBB6_15
	j	.LBB6_19
.LBB6_14:
	lg	%r12, 216(%r15)
.LBB6_15:
	lay	%r2, -1(%r12)
	lay	%r3, -1(%r12)
	ngr	%r3, %r12
	xgr	%r3, %r2
	flogr	%r2, %r3
	lghi	%r4, 64
	sgr	%r4, %r2
	sllg	%r3, %r4, 3
	agr	%r3, %r6
	flogr	%r4, %r12
	sllg	%r9, %r4, 3
	xilf	%r9, 504
	agr	%r9, %r6
	lgr	%r2, %r3
	sgr	%r2, %r0
	clgr	%r2, %r1
	lgr	%r2, %r3
	jh	.LBB6_17
	lgr	%r2, %r9
.LBB6_17:
	sgr	%r2, %r0
	clgrjle	%r2, %r1, .LBB6_19
	stg	%r11, 224(%r15)
	lgr	%r11, %r10
	lgr	%r10, %r8
	lr	%r8, %r13
	lg	%r13, 232(%r15)
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	lgr	%r2, %r13
	lr	%r13, %r8
	lgr	%r8, %r10
	lgr	%r10, %r11
	lg	%r11, 224(%r15)
	lgr	%r3, %r9
	brasl	%r14, _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
.LBB6_19:
	lg	%r2, 184(%r15)
	lg	%r3, 176(%r15)
	lgr	%r1, %r8
	sgr	%r1, %r6
	agr	%r6, %r7
	sgr	%r3, %r2
	slgr	%r3, %r1
	ipm	%r0
	tmll	%r6, 7
	jne	.LBB6_28
	afi	%r0, -536870912
	srl	%r0, 31
	cijlh	%r0, 0, .LBB6_28
	lgr	%r0, %r6
	sgr	%r0, %r2
	clgrjh	%r0, %r3, .LBB6_28
	lghi	%r4, 0
	cijlh	%r13, 0, .LBB6_24
	lgr	%r4, %r1
.LBB6_24:
	lg	%r3, 192(%r15)
	agr	%r0, %r4
	lgr	%r1, %r3
	agr	%r1, %r6
	lgr	%r4, %r8
	agr	%r4, %r7
	stg	%r4, 184(%r15)
	cgije	%r0, 0, .LBB6_30
	lghi	%r4, 0
.LBB6_26:
	clgrjhe	%r4, %r0, .LBB6_30
	lg	%r5, 0(%r2)
	lgr	%r14, %r3
	agr	%r14, %r2
	stg	%r5, 0(%r14)
	la	%r4, 8(%r4)
	la	%r2, 8(%r2)
	j	.LBB6_26
.LBB6_28:
	cg	%r2, 168(%r15)
	lgr	%r1, %r6
	je	.LBB6_30
	la	%r2, 168(%r15)
	brasl	%r14, _ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	lgr	%r1, %r6
.LBB6_30:
	cije	%r13, 0, .LBB6_34
	lghi	%r0, 504
	lg	%r13, 232(%r15)
.LBB6_32:
	cgije	%r0, 0, .LBB6_4
	lg	%r2, 0(%r6)
	agr	%r2, %r7
	stg	%r2, 0(%r1)
	la	%r1, 8(%r1)
	la	%r6, 8(%r6)
	aghi	%r0, -8
	j	.LBB6_32
.LBB6_34:
	lg	%r13, 232(%r15)
.LBB6_35:
	cgije	%r12, 0, .LBB6_4
	tmll	%r12, 1
	je	.LBB6_38
	lg	%r0, 0(%r1)
	agr	%r0, %r7
	stg	%r0, 0(%r1)
.LBB6_38:
	la	%r1, 8(%r1)
	srlg	%r12, %r12, 1
	j	.LBB6_35
.LBB6_39:
	la	%r2, 168(%r15)
	brasl	%r14, _ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	j	.LBB6_61
.LBB6_40:
	lg	%r0, 480(%r13)
	srlg	%r1, %r0, 0(%r10)
	tmll	%r1, 1
	je	.LBB6_61
	srlg	%r0, %r0, 0(%r4)
	tmll	%r0, 1
	jne	.LBB6_61
.LBB6_42:
	lhi	%r3, 4
	lghi	%r5, 0
	lgr	%r2, %r13
	lgr	%r4, %r10
	brasl	%r14, _ZN8piestart5start3die3dieE
.LBB6_43:
	stg	%r10, 224(%r15)
	lgr	%r1, %r13
	lg	%r13, 72(%r13)
	lg	%r12, 80(%r1)
	xc	168(24,%r15), 168(%r15)
	mvghi	192(%r15), 1
	lg	%r6, 240(%r15)
	aghi	%r6, -23
	mvghi	200(%r15), 0
	mvghi	208(%r15), 0
	la	%r10, 168(%r15)
	lgr	%r8, %r11
.LBB6_44:
	clgrjl	%r8, %r11, .LBB6_46
	lghi	%r5, 0
	stg	%r10, 160(%r15)
	lg	%r2, 232(%r15)
	lgr	%r3, %r8
	lg	%r4, 240(%r15)
	brasl	%r14, _ZN8piestart5start4huge7prepareE
	lgr	%r11, %r2
	la	%r2, 168(%r15)
	brasl	%r14, _ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
.LBB6_46:
	lgr	%r0, %r6
	clgrjl	%r6, %r11, .LBB6_48
	lgr	%r0, %r11
.LBB6_48:
	lgr	%r9, %r8
.LBB6_49:
	la	%r1, 384(%r9)
	la	%r2, 384(%r9)
	clgrjl	%r1, %r0, .LBB6_51
	lgr	%r2, %r0
.LBB6_51:
	clgrjhe	%r9, %r2, .LBB6_55
	lg	%r3, 0(%r9)
	la	%r4, 8(%r9)
	lg	%r4, 0(%r4)
	cgijlh	%r4, 12, .LBB6_56
	lgr	%r4, %r3
	sgr	%r4, %r13
	clgrjh	%r4, %r12, .LBB6_56
	la	%r4, 16(%r9)
	lg	%r4, 0(%r4)
	agr	%r3, %r7
	la	%r4, 0(%r7,%r4)
	stg	%r4, 0(%r3)
	la	%r9, 24(%r9)
	j	.LBB6_51
.LBB6_55:
	clgrjh	%r0, %r1, .LBB6_49
.LBB6_56:
	cgrjlh	%r9, %r11, .LBB6_58
	cg	%r9, 240(%r15)
	lgr	%r8, %r11
	jlh	.LBB6_44
.LBB6_58:
	lg	%r0, 240(%r15)
	sgr	%r0, %r9
	clgijl	%r0, 24, .LBB6_60
	lg	%r2, 232(%r15)
	lgr	%r3, %r9
	brasl	%r14, _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	la	%r8, 24(%r9)
	j	.LBB6_44
.LBB6_60:
	cg	%r9, 240(%r15)
	jlh	.LBB6_63
.LBB6_61:
	lmg	%r6, %r15, 296(%r15)
	br	%r14
.LBB6_62:
	sgr	%r10, %r7
	lhi	%r3, 7
	lghi	%r4, 0
	lgr	%r2, %r13
	lgr	%r5, %r10
	brasl	%r14, _ZN8piestart5start3die3dieE
.LBB6_63:
	lhi	%r3, 4
	lghi	%r5, 0
	lg	%r2, 232(%r15)
	lg	%r4, 224(%r15)
	brasl	%r14, _ZN8piestart5start3die3dieE
.Lfunc_end6:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE, .Lfunc_end6-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE:
.Lfunc_begin7:
	.cfi_startproc
	stmg	%r13, %r15, 104(%r15)
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	lghi	%r3, 36
	lghi	%r4, 35
	lgr	%r13, %r2
	brasl	%r14, _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	lghi	%r3, 7
	lghi	%r4, 8
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	lghi	%r3, 23
	lghi	%r4, 2
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	lghi	%r3, 38
	lghi	%r4, 39
	lgr	%r2, %r13
	lmg	%r13, %r15, 264(%r15)
	jg	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
.Lfunc_end7:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE, .Lfunc_end7-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3die3dieE,@function
_ZN8piestart5start3die3dieE:
.Lfunc_begin8:
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
	aghi	%r15, -1216
	.cfi_def_cfa_offset 1376
	lr	%r11, %r3
	lgr	%r10, %r2
	la	%r2, 160(%r15)
	larl	%r3, .Lanon.0.1
	lgr	%r13, %r5
	lgr	%r12, %r4
	brasl	%r14, _ZN8piestart5start3die6stringE
	lg	%r1, 0(%r10)
	la	%r1, 8(%r1)
	lg	%r3, 0(%r1)
	cgije	%r3, 0, .LBB8_3
	llgc	%r0, 0(%r3)
	tmll	%r0, 255
	je	.LBB8_3
	brasl	%r14, _ZN8piestart5start3die6stringE
	lghi	%r0, 58
	stc	%r0, 0(%r2)
	la	%r1, 1(%r2)
	lghi	%r0, 32
	stc	%r0, 0(%r1)
	la	%r2, 2(%r2)
.LBB8_3:
	larl	%r10, .Lanon.0.2
	lghi	%r9, 48
	lghi	%r8, 120
.LBB8_4:
	llgc	%r1, 0(%r10)
	la	%r10, 1(%r10)
	cije	%r11, 0, .LBB8_6
	tmll	%r1, 255
	ipm	%r0
	afi	%r0, -268435456
	srl	%r0, 31
	sr	%r11, %r0
	j	.LBB8_4
.LBB8_6:
	llcr	%r0, %r1
	cije	%r0, 35, .LBB8_11
	cije	%r0, 36, .LBB8_16
	cije	%r0, 64, .LBB8_11
	cije	%r0, 0, .LBB8_17
	llgcr	%r0, %r1
	stc	%r0, 0(%r2)
	la	%r2, 1(%r2)
	lhi	%r11, 0
	j	.LBB8_4
.LBB8_11:
	chi	%r0, 35
	lgr	%r3, %r12
	je	.LBB8_13
	lgr	%r3, %r13
.LBB8_13:
	je	.LBB8_15
	stc	%r9, 0(%r2)
	la	%r1, 1(%r2)
	stc	%r8, 0(%r1)
	la	%r2, 2(%r2)
.LBB8_15:
	chi	%r0, 35
	ipm	%r0
	afi	%r0, -268435456
	risbg	%r4, %r0, 63, 191, 33
	brasl	%r14, _ZN8piestart5start3die6numberE
	lhi	%r11, 0
	j	.LBB8_4
.LBB8_16:
	lgr	%r3, %r12
	brasl	%r14, _ZN8piestart5start3die6stringE
	lhi	%r11, 0
	j	.LBB8_4
.LBB8_17:
	lghi	%r0, 10
	stc	%r0, 0(%r2)
	la	%r0, 160(%r15)
	sgr	%r2, %r0
	la	%r4, 1(%r2)
	la	%r3, 160(%r15)
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
.LBB8_18:
	lghi	%r2, 127
	svc	0
	stc	%r14, 0(%r14)
	j	.LBB8_18
.Lfunc_end8:
	.size	_ZN8piestart5start3die3dieE, .Lfunc_end8-_ZN8piestart5start3die3dieE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3die6numberE,@function
_ZN8piestart5start3die6numberE:
.Lfunc_begin9:
	.cfi_startproc
	stmg	%r11, %r15, 88(%r15)
	.cfi_offset %r11, -72
	.cfi_offset %r12, -64
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	lgr	%r12, %r4
	lgr	%r13, %r3
	llilf	%r0, 3435973837
	msgr	%r0, %r3
	srlg	%r11, %r0, 35
	lgr	%r3, %r11
	cijlh	%r12, 0, .LBB9_2
	srlg	%r3, %r13, 4
.LBB9_2:
	cgije	%r3, 0, .LBB9_4
	llgfr	%r4, %r12
	brasl	%r14, _ZN8piestart5start3die6numberE
.LBB9_4:
	cije	%r12, 0, .LBB9_6
	mghi	%r11, -10
	agr	%r11, %r13
	j	.LBB9_7
.LBB9_6:
	risbg	%r11, %r13, 60, 191, 0
.LBB9_7:
	lghi	%r0, 87
	clgijh	%r11, 9, .LBB9_9
	lghi	%r0, 48
.LBB9_9:
	agr	%r0, %r11
	llgcr	%r0, %r0
	stc	%r0, 0(%r2)
	la	%r2, 1(%r2)
	lmg	%r11, %r15, 248(%r15)
	br	%r14
.Lfunc_end9:
	.size	_ZN8piestart5start3die6numberE, .Lfunc_end9-_ZN8piestart5start3die6numberE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3die6stringE,@function
_ZN8piestart5start3die6stringE:
.Lfunc_begin10:
	.cfi_startproc
	stmg	%r14, %r15, 112(%r15)
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	lghi	%r0, 400
.LBB10_1:
	slgfi	%r0, 1
	jle	.LBB10_8
	llgc	%r4, 0(%r3)
	tmll	%r4, 255
	je	.LBB10_8
	llcr	%r5, %r4
	lghi	%r1, 63
	lghi	%r14, 63
	cije	%r5, 127, .LBB10_5
	llgcr	%r14, %r4
.LBB10_5:
	cijl	%r5, 32, .LBB10_7
	lgr	%r1, %r14
.LBB10_7:
	stc	%r1, 0(%r2)
	la	%r2, 1(%r2)
	la	%r3, 1(%r3)
	j	.LBB10_1
.LBB10_8:
	lmg	%r14, %r15, 112(%r15)
	br	%r14
.Lfunc_end10:
	.size	_ZN8piestart5start3die6stringE, .Lfunc_end10-_ZN8piestart5start3die6stringE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3own3ownE,@function
_ZN8piestart5start3own3ownE:
.Lfunc_begin11:
	.cfi_startproc
	stmg	%r6, %r15, 48(%r15)
	.cfi_offset %r6, -112
	.cfi_offset %r7, -104
	.cfi_offset %r12, -64
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	lgr	%r13, %r3
	lgr	%r0, %r2
	cgije	%r4, 0, .LBB11_2
	sgr	%r4, %r0
	lgr	%r2, %r0
	lgr	%r3, %r4
	lgr	%r4, %r13
	lmg	%r6, %r15, 208(%r15)
	jg	_ZN8piestart5start3own6blocksE
.LBB11_2:
	lghi	%r1, 163
	lgr	%r2, %r0
	lgr	%r3, %r13
	lgr	%r4, %r13
	lghi	%r5, 5
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	cgijl	%r2, 0, .LBB11_4
	lgr	%r12, %r2
	lgr	%r3, %r2
	sgr	%r3, %r0
	lgr	%r2, %r0
	lgr	%r4, %r13
	brasl	%r14, _ZN8piestart5start3own6blocksE
	lgr	%r0, %r2
	lghi	%r1, 91
	lgr	%r2, %r12
	lgr	%r3, %r13
	lghi	%r4, 0
	lghi	%r5, 0
	svc	0
	lgr	%r2, %r0
	j	.LBB11_5
.LBB11_4:
	lghi	%r2, 0
.LBB11_5:
	lmg	%r6, %r15, 208(%r15)
	br	%r14
.Lfunc_end11:
	.size	_ZN8piestart5start3own3ownE, .Lfunc_end11-_ZN8piestart5start3own3ownE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3own5smallE,@function
_ZN8piestart5start3own5smallE:
.Lfunc_begin12:
	.cfi_startproc
	stmg	%r6, %r15, 48(%r15)
	.cfi_offset %r6, -112
	.cfi_offset %r7, -104
	.cfi_offset %r12, -64
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -208
	.cfi_def_cfa_offset 368
	lhi	%r12, 1
	cgije	%r4, 0, .LBB12_7
	lgr	%r14, %r4
	lgr	%r13, %r3
	lgr	%r0, %r2
	clgfi	%r4, 131071
	llill	%r5, 32818
	jh	.LBB12_3
	lghi	%r5, 50
.LBB12_3:
	agr	%r13, %r0
	stg	%r0, 160(%r15)
	stg	%r14, 168(%r15)
	mvghi	176(%r15), 3
	stg	%r5, 184(%r15)
	mvghi	192(%r15), -1
	mvghi	200(%r15), 0
	la	%r2, 160(%r15)
	lghi	%r1, 90
	lgr	%r3, %r14
	lghi	%r4, 3
	lghi	%r6, -1
	lghi	%r7, 0
	svc	0
	lghi	%r1, 0
	cgijhe	%r2, 0, .LBB12_6
	lghi	%r1, 163
	lgr	%r2, %r13
	lgr	%r3, %r14
	lgr	%r4, %r14
	lghi	%r5, 3
	lgr	%r6, %r0
	svc	0
	lhi	%r12, 0
	j	.LBB12_7
.LBB12_5:
	lgr	%r2, %r13
	agr	%r2, %r1
	lg	%r2, 0(%r2)
	lgr	%r3, %r0
	agr	%r3, %r1
	stg	%r2, 0(%r3)
	la	%r1, 8(%r1)
.LBB12_6:
	clgrjl	%r1, %r14, .LBB12_5
.LBB12_7:
	llgfr	%r2, %r12
	lmg	%r6, %r15, 256(%r15)
	br	%r14
.Lfunc_end12:
	.size	_ZN8piestart5start3own5smallE, .Lfunc_end12-_ZN8piestart5start3own5smallE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3own6blocksE,@function
_ZN8piestart5start3own6blocksE:
.Lfunc_begin13:
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
	aghi	%r15, -248
	.cfi_def_cfa_offset 408
	lgr	%r13, %r4
	risbg	%r10, %r4, 0, 170, 0
	lgr	%r12, %r3
	lgr	%r9, %r2
	je	.LBB13_2
	lcgr	%r0, %r9
	risbg	%r8, %r0, 43, 191, 0
	risbg	%r0, %r13, 43, 191, 0
	cgrjle	%r8, %r0, .LBB13_3
.LBB13_2:
	lghi	%r8, 0
.LBB13_3:
	lgr	%r2, %r9
	lgr	%r3, %r12
	lgr	%r4, %r8
	brasl	%r14, _ZN8piestart5start3own5smallE
	lgr	%r11, %r2
	cgije	%r8, 0, .LBB13_5
	lgr	%r2, %r12
	agr	%r2, %r9
	lghi	%r1, 219
	lgr	%r3, %r8
	lghi	%r4, 4
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
.LBB13_5:
	sgr	%r13, %r8
	ltgr	%r14, %r10
	la	%r10, 0(%r9,%r8)
	je	.LBB13_18
	lgr	%r3, %r14
	agfi	%r3, 2097152
	mvghi	160(%r15), 1
	mvghi	168(%r15), 0
	stg	%r3, 176(%r15)
	mvghi	184(%r15), 3
	mvghi	192(%r15), 34
	mvghi	200(%r15), -1
	mvghi	208(%r15), 0
	la	%r2, 168(%r15)
	lghi	%r1, 90
	lghi	%r4, 3
	lghi	%r5, 34
	lghi	%r6, -1
	lghi	%r7, 0
	svc	0
	cgijl	%r2, 0, .LBB13_18
	stg	%r3, 232(%r15)
	stg	%r2, 224(%r15)
	lgr	%r3, %r14
	lgr	%r14, %r2
	agfi	%r14, 2097151
	nilf	%r14, 4292870144
	lghi	%r1, 219
	lgr	%r2, %r14
	lghi	%r4, 14
	lghi	%r5, 0
	lghi	%r6, 0
	svc	0
	stg	%r3, 216(%r15)
	la	%r0, 0(%r3,%r14)
	la	%r1, 0(%r9,%r8)
	agr	%r1, %r12
	stg	%r1, 240(%r15)
	agr	%r8, %r12
	agr	%r8, %r9
	lghi	%r1, 1
	lgr	%r9, %r14
.LBB13_8:
	cgrje	%r9, %r0, .LBB13_16
	tmll	%r1, 1
	je	.LBB13_17
	lgr	%r1, %r9
	oilf	%r1, 2097144
	lghi	%r2, 0
	stg	%r2, 0(%r1)
	la	%r4, 160(%r15)
	lghi	%r1, 218
	lgr	%r2, %r9
	lghi	%r3, 4096
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	lg	%r1, 160(%r15)
	tmll	%r1, 1
	je	.LBB13_15
	lgr	%r2, %r9
	sgr	%r2, %r14
	ag	%r2, 240(%r15)
	lghi	%r1, 0
.LBB13_12:
	clgfi	%r1, 2097151
	jh	.LBB13_14
	lgr	%r3, %r8
	agr	%r3, %r1
	lg	%r3, 0(%r3)
	lgr	%r4, %r9
	agr	%r4, %r1
	stg	%r3, 0(%r4)
	la	%r1, 8(%r1)
	j	.LBB13_12
.LBB13_14:
	lghi	%r1, 219
	llilh	%r3, 32
	lghi	%r4, 4
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	lg	%r1, 160(%r15)
.LBB13_15:
	agfi	%r9, 2097152
	agfi	%r8, 2097152
	j	.LBB13_8
.LBB13_16:
	tmll	%r1, 1
	jne	.LBB13_22
.LBB13_17:
	lghi	%r1, 91
	lg	%r2, 224(%r15)
	lg	%r3, 232(%r15)
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
.LBB13_18:
	lghi	%r6, 0
	lghi	%r7, 0
.LBB13_19:
	clgfi	%r13, 2097151
	jle	.LBB13_21
	llilh	%r4, 32
	lgr	%r2, %r10
	lgr	%r3, %r12
	brasl	%r14, _ZN8piestart5start3own5smallE
	lgr	%r0, %r2
	la	%r2, 0(%r10,%r12)
	lghi	%r1, 219
	llilh	%r3, 32
	lghi	%r4, 4
	lghi	%r5, 0
	svc	0
	nr	%r11, %r0
	agfi	%r10, 2097152
	agfi	%r13, -2097152
	j	.LBB13_19
.LBB13_21:
	lgr	%r2, %r10
	lgr	%r3, %r12
	lgr	%r4, %r13
	brasl	%r14, _ZN8piestart5start3own5smallE
	nr	%r11, %r2
	llgfr	%r2, %r11
	lmg	%r6, %r15, 296(%r15)
	br	%r14
.LBB13_22:
	lghi	%r1, 163
	lgr	%r2, %r14
	lg	%r9, 216(%r15)
	lgr	%r3, %r9
	lgr	%r4, %r9
	lghi	%r5, 3
	lgr	%r6, %r10
	lghi	%r7, 0
	svc	0
	lgr	%r14, %r2
	lghi	%r1, 91
	lg	%r2, 224(%r15)
	lg	%r3, 232(%r15)
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	svc	0
	cgijl	%r14, 0, .LBB13_18
	lghi	%r1, 219
	lgr	%r2, %r10
	lgr	%r3, %r9
	lghi	%r4, 15
	svc	0
	la	%r10, 0(%r9,%r10)
	sgr	%r13, %r9
	j	.LBB13_18
.Lfunc_end13:
	.size	_ZN8piestart5start3own6blocksE, .Lfunc_end13-_ZN8piestart5start3own6blocksE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start4huge6finishE,@function
_ZN8piestart5start4huge6finishE:
.Lfunc_begin14:
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
	aghi	%r15, -280
	.cfi_def_cfa_offset 440
	stg	%r5, 272(%r15)
	lg	%r8, 40(%r2)
	lg	%r13, 48(%r2)
	lg	%r14, 32(%r2)
	mvc	216(8,%r15), 16(%r2)
	mvc	224(8,%r15), 24(%r2)
	lhi	%r0, 0
	llihl	%r11, 1
	llill	%r6, 0
	stg	%r6, 256(%r15)
	stg	%r7, 264(%r15)
.LBB14_1:
	lghi	%r7, 20
.LBB14_2:
	cgije	%r13, 0, .LBB14_27
	lg	%r12, 0(%r8)
	la	%r1, 16(%r8)
	lg	%r1, 0(%r1)
	la	%r2, 40(%r8)
	lg	%r5, 0(%r2)
	la	%r2, 32(%r8)
	lg	%r2, 0(%r2)
	aghi	%r13, -1
	tmll	%r12, 1
	la	%r8, 56(%r8)
	jne	.LBB14_2
	cgije	%r5, 0, .LBB14_2
	lgr	%r5, %r12
	nilf	%r5, 0
	cgrjlh	%r5, %r11, .LBB14_2
	nilf	%r12, 2
	je	.LBB14_2
	agr	%r1, %r14
	risbg	%r10, %r1, 0, 179, 0
	clgrjh	%r10, %r3, .LBB14_9
	lgr	%r10, %r3
.LBB14_9:
	la	%r12, 4095(%r1,%r2)
	nill	%r12, 61440
	clgrjl	%r12, %r4, .LBB14_11
	lgr	%r12, %r4
.LBB14_11:
	clg	%r10, 224(%r15)
	lgr	%r1, %r10
	jh	.LBB14_13
	lg	%r1, 224(%r15)
.LBB14_13:
	clg	%r10, 216(%r15)
	jl	.LBB14_15
	lgr	%r10, %r1
.LBB14_15:
	clgrjle	%r12, %r10, .LBB14_2
	lgr	%r9, %r12
	sgr	%r9, %r10
	clgfi	%r9, 65536
	jl	.LBB14_2
	llilh	%r6, 64
	stg	%r14, 232(%r15)
	stg	%r3, 240(%r15)
	stg	%r4, 248(%r15)
	lg	%r2, 272(%r15)
	brasl	%r14, _ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	lg	%r14, 272(%r15)
	lg	%r0, 256(%r15)
	lg	%r1, 264(%r15)
	lgr	%r1, %r9
	stg	%r0, 256(%r15)
	stg	%r1, 264(%r15)
	dlgr	%r0, %r7
	lgr	%r0, %r1
	ag	%r0, 40(%r14)
	llilh	%r1, 32
	sgr	%r1, %r9
	stg	%r0, 40(%r14)
	clgrjl	%r0, %r1, .LBB14_23
	sgr	%r0, %r1
	stg	%r0, 40(%r14)
	mvghi	160(%r15), 0
	stg	%r6, 168(%r15)
	mvghi	176(%r15), 3
	mvghi	184(%r15), 34
	mvghi	192(%r15), -1
	mvghi	200(%r15), 0
	la	%r2, 160(%r15)
	lghi	%r1, 90
	llilh	%r3, 64
	lghi	%r4, 3
	lghi	%r5, 34
	lghi	%r6, -1
	lghi	%r7, 0
	svc	0
	cgijl	%r2, 0, .LBB14_23
	stg	%r2, 208(%r15)
	lgr	%r0, %r2
	agfi	%r0, 2097151
	nilf	%r0, 4292870144
	mvghi	160(%r15), 1
	lghi	%r1, 219
	lgr	%r2, %r0
	llilh	%r3, 32
	lghi	%r4, 14
	lghi	%r5, 0
	lghi	%r6, 0
	svc	0
	cgije	%r2, 0, .LBB14_21
	mvghi	160(%r15), 0
	j	.LBB14_22
.LBB14_21:
	lgr	%r1, %r0
	oilf	%r1, 2097144
	lghi	%r2, 0
	stg	%r2, 0(%r1)
	la	%r4, 160(%r15)
	lghi	%r1, 218
	lgr	%r2, %r0
	lghi	%r3, 4096
	svc	0
	tm	167(%r15), 1
	lgr	%r1, %r10
	lg	%r4, 248(%r15)
	lg	%r3, 240(%r15)
	lg	%r14, 232(%r15)
	jne	.LBB14_24
.LBB14_22:
	lghi	%r1, 91
	lg	%r2, 208(%r15)
	llilh	%r3, 64
	lghi	%r4, 0
	svc	0
.LBB14_23:
	lghi	%r1, 219
	lgr	%r2, %r10
	lgr	%r3, %r9
	lghi	%r4, 23
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	lhi	%r0, 1
	lg	%r4, 248(%r15)
	lg	%r3, 240(%r15)
	lg	%r14, 232(%r15)
	j	.LBB14_1
.LBB14_24:
	clgrjhe	%r1, %r12, .LBB14_26
	lg	%r2, 0(%r1)
	lay	%r1, 65536(%r1)
	j	.LBB14_24
.LBB14_26:
	lg	%r1, 272(%r15)
	stg	%r10, 0(%r1)
	stg	%r12, 8(%r1)
	stg	%r10, 16(%r1)
	sgr	%r0, %r10
	stg	%r0, 24(%r1)
	mvc	32(8,%r1), 208(%r15)
	lhi	%r0, 1
	j	.LBB14_1
.LBB14_27:
	risbg	%r2, %r0, 63, 191, 0
	lmg	%r6, %r15, 328(%r15)
	br	%r14
.Lfunc_end14:
	.size	_ZN8piestart5start4huge6finishE, .Lfunc_end14-_ZN8piestart5start4huge6finishE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start4huge7prepareE,@function
_ZN8piestart5start4huge7prepareE:
.Lfunc_begin15:
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
	llilh	%r0, 1
	clg	%r0, 80(%r2)
	lgr	%r13, %r4
	jh	.LBB15_27
	lgr	%r12, %r2
	lgr	%r10, %r5
	lgr	%r11, %r3
	lg	%r8, 32(%r2)
	tmll	%r10, 1
	lghi	%r3, 0
	je	.LBB15_3
	agr	%r6, %r8
	j	.LBB15_4
.LBB15_3:
	lghi	%r6, 0
.LBB15_4:
	mvc	160(8,%r15), 328(%r15)
	lghi	%r4, 0
	lghi	%r14, 0
.LBB15_5:
	lgr	%r7, %r6
.LBB15_6:
	clgrjhe	%r11, %r13, .LBB15_26
	lg	%r1, 0(%r11)
	lr	%r2, %r10
	nr	%r2, %r1
	tmll	%r2, 1
	je	.LBB15_10
	la	%r6, 504(%r7)
	clgrjle	%r6, %r14, .LBB15_25
	flogr	%r0, %r1
	sllg	%r1, %r0, 3
	xilf	%r1, 504
	lay	%r9, -8(%r1,%r7)
	lgr	%r7, %r6
	j	.LBB15_11
.LBB15_10:
	la	%r9, 0(%r8,%r1)
	la	%r7, 8(%r8,%r1)
.LBB15_11:
	nill	%r9, 61440
	lgr	%r1, %r9
	sgr	%r1, %r3
	lgr	%r2, %r14
	sgr	%r2, %r3
	clgrjl	%r1, %r2, .LBB15_15
	cgrjlh	%r9, %r14, .LBB15_24
	cgfi	%r1, 2097152
	je	.LBB15_24
.LBB15_14:
	aghi	%r9, 4096
	lgr	%r4, %r9
	lgr	%r14, %r9
.LBB15_15:
	tmll	%r10, 1
	lghi	%r1, 8
	je	.LBB15_17
.LBB15_16:
	agr	%r11, %r1
	j	.LBB15_6
.LBB15_17:
	lgr	%r1, %r14
	sgr	%r1, %r3
	cgfi	%r1, 2097152
	lgfi	%r2, 2097151
	je	.LBB15_19
	lgr	%r2, %r1
.LBB15_19:
	lghi	%r1, 12288
.LBB15_20:
	clgijl	%r1, 25, .LBB15_16
	lgr	%r5, %r1
	agr	%r5, %r11
	clgrjhe	%r5, %r13, .LBB15_23
	lg	%r0, 0(%r5)
	agr	%r0, %r8
	nill	%r0, 61440
	sgr	%r0, %r3
	clgrjle	%r0, %r2, .LBB15_16
.LBB15_23:
	srlg	%r1, %r1, 3
	j	.LBB15_20
.LBB15_24:
	lgr	%r2, %r12
	lg	%r5, 160(%r15)
	brasl	%r14, _ZN8piestart5start4huge6finishE
	lgr	%r3, %r9
	cijlh	%r2, 0, .LBB15_28
	j	.LBB15_14
.LBB15_25:
	la	%r11, 8(%r11)
	lhi	%r10, 1
	j	.LBB15_5
.LBB15_26:
	lgr	%r2, %r12
	lg	%r5, 160(%r15)
	brasl	%r14, _ZN8piestart5start4huge6finishE
.LBB15_27:
	lgr	%r2, %r13
	lmg	%r6, %r15, 216(%r15)
	br	%r14
.LBB15_28:
	lgr	%r13, %r11
	j	.LBB15_27
.Lfunc_end15:
	.size	_ZN8piestart5start4huge7prepareE, .Lfunc_end15-_ZN8piestart5start4huge7prepareE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover3topE,@function
_ZN8piestart5start5mover3topE:
.Lfunc_begin16:
	.cfi_startproc
	rosbg	%r2, %r2, 1, 63, 63
	rosbg	%r2, %r2, 2, 63, 62
	rosbg	%r2, %r2, 4, 63, 60
	rosbg	%r2, %r2, 8, 63, 56
	rosbg	%r2, %r2, 16, 63, 48
	rosbg	%r2, %r2, 32, 63, 32
	br	%r14
.Lfunc_end16:
	.size	_ZN8piestart5start5mover3topE, .Lfunc_end16-_ZN8piestart5start5mover3topE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover5carryE,@function
_ZN8piestart5start5mover5carryE:
.Lfunc_begin17:
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
	aghi	%r15, -272
	.cfi_def_cfa_offset 432
	lgr	%r7, %r3
	lgr	%r14, %r2
	lg	%r6, 40(%r2)
	lg	%r13, 48(%r2)
	mvc	208(8,%r15), 32(%r2)
	lhi	%r0, 0
	lghi	%r10, 0
	lghi	%r12, 0
	lgr	%r11, %r6
	stg	%r13, 240(%r15)
	lgr	%r8, %r6
	stg	%r6, 232(%r15)
	lghi	%r5, 0
	stg	%r3, 264(%r15)
	stg	%r2, 248(%r15)
.LBB17_1:
	lgr	%r1, %r11
	lgr	%r11, %r10
	agr	%r11, %r1
	clgrjh	%r12, %r11, .LBB17_17
	cgije	%r13, 0, .LBB17_40
	lg	%r9, 0(%r8)
	la	%r1, 16(%r8)
	lg	%r1, 0(%r1)
	la	%r2, 40(%r8)
	lg	%r3, 0(%r2)
	la	%r2, 32(%r8)
	lg	%r2, 0(%r2)
	la	%r8, 56(%r8)
	aghi	%r13, -1
	lghi	%r12, 0
	srlg	%r4, %r9, 32
	lghi	%r10, 0
	cgijlh	%r4, 1, .LBB17_1
	cgije	%r3, 0, .LBB17_1
	ag	%r1, 208(%r15)
	risbg	%r11, %r1, 0, 179, 0
	la	%r3, 4095(%r1,%r3)
	risbg	%r12, %r3, 0, 179, 0
	lhi	%r0, 0
	cgije	%r2, 0, .LBB17_1
	la	%r1, 4095(%r2,%r1)
	nill	%r1, 61440
	lgr	%r10, %r1
	sgr	%r10, %r11
	lhi	%r0, 0
	cijlh	%r9, 6, .LBB17_18
	sgr	%r3, %r1
	ogr	%r3, %r10
	clgfi	%r3, 2097151
	jh	.LBB17_18
	stg	%r5, 256(%r15)
	lg	%r2, 240(%r15)
	la	%r0, 1(%r2)
	lgr	%r2, %r6
.LBB17_9:
	aghi	%r0, -1
	je	.LBB17_38
	lgr	%r9, %r14
	lg	%r4, 0(%r2)
	la	%r3, 16(%r2)
	lg	%r5, 0(%r3)
	la	%r3, 40(%r2)
	lg	%r14, 0(%r3)
	ag	%r5, 208(%r15)
	lgr	%r3, %r5
	clgrjh	%r5, %r11, .LBB17_12
	lgr	%r3, %r11
.LBB17_12:
	la	%r5, 0(%r14,%r5)
	nill	%r5, 61440
	clgrjl	%r5, %r1, .LBB17_14
	lgr	%r5, %r1
.LBB17_14:
	srlg	%r4, %r4, 32
	cgfi	%r4, 1685382482
	la	%r2, 56(%r2)
	lgr	%r14, %r9
	jlh	.LBB17_9
	clgrjhe	%r3, %r5, .LBB17_9
	sgr	%r3, %r5
	j	.LBB17_39
.LBB17_17:
	sgr	%r12, %r11
	lhi	%r9, 0
	lgr	%r10, %r12
	lghi	%r12, 0
.LBB17_18:
	lgr	%r3, %r11
	agr	%r3, %r7
	stg	%r5, 256(%r15)
	cgijlh	%r5, 0, .LBB17_20
	chi	%r9, 0
	ipm	%r1
	afi	%r1, -268435456
	lgr	%r2, %r9
	rosbg	%r2, %r1, 63, 63, 33
	or	%r2, %r0
	tmll	%r2, 1
	je	.LBB17_30
.LBB17_20:
	tmll	%r0, 1
	je	.LBB17_26
	stg	%r6, 216(%r15)
	stg	%r3, 160(%r15)
	stg	%r10, 168(%r15)
	mvghi	176(%r15), 3
	lgr	%r0, %r3
	cije	%r9, 0, .LBB17_34
	stg	%r0, 224(%r15)
	llill	%r0, 32818
	stg	%r0, 184(%r15)
	mvghi	192(%r15), -1
	mvghi	200(%r15), 0
	la	%r2, 160(%r15)
	lghi	%r1, 90
	lgr	%r3, %r10
	lghi	%r4, 3
	llill	%r5, 32818
	lghi	%r6, -1
	lghi	%r7, 0
	svc	0
	lg	%r4, 224(%r15)
	cgrjlh	%r2, %r4, .LBB17_42
	lghi	%r1, 0
	lgr	%r2, %r11
	lg	%r7, 264(%r15)
	lg	%r6, 216(%r15)
.LBB17_24:
	clgrjhe	%r1, %r10, .LBB17_29
	lg	%r0, 0(%r2)
	lgr	%r3, %r7
	agr	%r3, %r2
	stg	%r0, 0(%r3)
	la	%r1, 8(%r1)
	la	%r2, 8(%r2)
	j	.LBB17_24
.LBB17_26:
	lgr	%r0, %r3
	lgr	%r14, %r6
	lghi	%r5, 3
	cije	%r9, 0, .LBB17_28
	lghi	%r5, 7
.LBB17_28:
	lghi	%r1, 163
	lgr	%r2, %r11
	lgr	%r3, %r10
	lgr	%r4, %r10
	lgr	%r6, %r0
	lghi	%r7, 0
	svc	0
	lgr	%r4, %r0
	cgr	%r2, %r0
	lhi	%r0, 0
	lg	%r7, 264(%r15)
	lgr	%r6, %r14
	lg	%r14, 248(%r15)
	jlh	.LBB17_43
	j	.LBB17_31
.LBB17_29:
	lhi	%r0, 1
	j	.LBB17_31
.LBB17_30:
	lgr	%r2, %r11
	stg	%r3, 224(%r15)
	lgr	%r4, %r10
	brasl	%r14, _ZN8piestart5start5mover5keepsE
	lg	%r4, 224(%r15)
	lg	%r14, 248(%r15)
	lhi	%r0, 0
	cije	%r2, 0, .LBB17_44
.LBB17_31:
	tmll	%r9, 3
	jnl	.LBB17_33
	lghi	%r1, 125
	lgr	%r2, %r4
	lgr	%r3, %r10
	lgr	%r9, %r4
	lghi	%r4, 1
	lghi	%r5, 0
	lgr	%r14, %r6
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	lgr	%r2, %r9
	lghi	%r4, 5
	svc	0
	lgr	%r6, %r14
	lg	%r14, 248(%r15)
	lg	%r7, 264(%r15)
	lg	%r5, 256(%r15)
	cgijlh	%r2, 0, .LBB17_45
	j	.LBB17_35
.LBB17_33:
	lg	%r5, 256(%r15)
	j	.LBB17_35
.LBB17_34:
	mvghi	184(%r15), 50
	mvghi	192(%r15), -1
	mvghi	200(%r15), 0
	la	%r2, 160(%r15)
	lghi	%r1, 90
	lgr	%r3, %r10
	lghi	%r4, 3
	lghi	%r5, 50
	lghi	%r6, -1
	lghi	%r7, 0
	svc	0
	cgr	%r2, %r0
	lhi	%r0, 1
	lg	%r7, 264(%r15)
	lg	%r5, 256(%r15)
	lg	%r6, 216(%r15)
	jlh	.LBB17_45
.LBB17_35:
	lgr	%r1, %r6
	sgr	%r1, %r11
	clgr	%r1, %r10
	lgr	%r1, %r7
	jl	.LBB17_37
	lghi	%r1, 0
.LBB17_37:
	la	%r5, 1(%r5)
	agr	%r8, %r1
	la	%r6, 0(%r6,%r1)
	j	.LBB17_1
.LBB17_38:
	lghi	%r3, 0
.LBB17_39:
	agr	%r3, %r10
	clgfi	%r3, 16385
	ipm	%r0
	risbg	%r0, %r0, 63, 191, 36
	lhi	%r9, 6
	lg	%r5, 256(%r15)
	j	.LBB17_18
.LBB17_40:
	lhi	%r0, 1
.LBB17_41:
	llgfr	%r2, %r0
	lmg	%r6, %r15, 320(%r15)
	br	%r14
.LBB17_42:
	lg	%r7, 264(%r15)
.LBB17_43:
	lg	%r5, 256(%r15)
	j	.LBB17_45
.LBB17_44:
	lghi	%r5, 0
.LBB17_45:
	lg	%r10, 240(%r15)
	la	%r9, 1(%r10)
	lhi	%r0, 0
	lghi	%r12, 0
	lg	%r6, 232(%r15)
	lgr	%r13, %r6
	lhi	%r2, 0
	lghi	%r3, 0
.LBB17_46:
	cgije	%r5, 0, .LBB17_41
	lgr	%r14, %r5
.LBB17_48:
	lgr	%r1, %r6
	lgr	%r6, %r3
	agr	%r6, %r1
	clgrjh	%r12, %r6, .LBB17_64
	cgije	%r10, 0, .LBB17_41
	lg	%r1, 0(%r13)
	la	%r3, 16(%r13)
	lg	%r4, 0(%r3)
	la	%r3, 40(%r13)
	lg	%r11, 0(%r3)
	la	%r3, 32(%r13)
	lg	%r5, 0(%r3)
	la	%r13, 56(%r13)
	aghi	%r10, -1
	lghi	%r12, 0
	srlg	%r3, %r1, 32
	cghi	%r3, 1
	lghi	%r3, 0
	jlh	.LBB17_48
	cgije	%r11, 0, .LBB17_48
	ag	%r4, 208(%r15)
	risbg	%r6, %r4, 0, 179, 0
	la	%r11, 4095(%r4,%r11)
	risbg	%r12, %r11, 0, 179, 0
	lhi	%r2, 0
	cgije	%r5, 0, .LBB17_48
	la	%r2, 4095(%r5,%r4)
	nill	%r2, 61440
	lgr	%r3, %r2
	sgr	%r3, %r6
	cijlh	%r1, 6, .LBB17_66
	sgr	%r11, %r2
	ogr	%r11, %r3
	clgfi	%r11, 2097151
	jh	.LBB17_66
	stg	%r9, 256(%r15)
	lgr	%r4, %r9
	lg	%r5, 232(%r15)
	stg	%r10, 240(%r15)
.LBB17_56:
	aghi	%r4, -1
	je	.LBB17_67
	lg	%r10, 0(%r5)
	la	%r11, 16(%r5)
	lg	%r9, 0(%r11)
	la	%r11, 40(%r5)
	lg	%r8, 0(%r11)
	ag	%r9, 208(%r15)
	lgr	%r11, %r9
	clgrjh	%r9, %r6, .LBB17_59
	lgr	%r11, %r6
.LBB17_59:
	la	%r9, 0(%r8,%r9)
	nill	%r9, 61440
	clgrjl	%r9, %r2, .LBB17_61
	lgr	%r9, %r2
.LBB17_61:
	srlg	%r10, %r10, 32
	cgfi	%r10, 1685382482
	la	%r5, 56(%r5)
	lg	%r10, 240(%r15)
	jlh	.LBB17_56
	clgrjhe	%r11, %r9, .LBB17_56
	sgr	%r11, %r9
	j	.LBB17_68
.LBB17_64:
	lgr	%r3, %r12
	sgr	%r3, %r6
	lgr	%r5, %r14
	aghi	%r5, -1
	lghi	%r12, 0
	tmll	%r2, 1
	lhi	%r2, 1
	jne	.LBB17_46
.LBB17_65:
	lgr	%r2, %r6
	agr	%r2, %r7
	lghi	%r1, 163
	lgr	%r4, %r3
	lgr	%r14, %r5
	lghi	%r5, 3
	lghi	%r7, 0
	svc	0
	lgr	%r5, %r14
	lg	%r7, 264(%r15)
	cgr	%r2, %r6
	lhi	%r2, 0
	je	.LBB17_46
	j	.LBB17_71
.LBB17_66:
	lgr	%r5, %r14
	aghi	%r5, -1
	lhi	%r2, 0
	cije	%r1, 0, .LBB17_65
	j	.LBB17_69
.LBB17_67:
	lghi	%r11, 0
.LBB17_68:
	agr	%r11, %r3
	clgfi	%r11, 16385
	ipm	%r2
	risbg	%r2, %r2, 63, 191, 36
	lgr	%r5, %r14
	aghi	%r5, -1
	lg	%r9, 256(%r15)
.LBB17_69:
	tmll	%r1, 2
	je	.LBB17_46
	cijlh	%r2, 0, .LBB17_46
	j	.LBB17_65
.LBB17_71:
	lhi	%r3, 21
	lghi	%r4, 0
	lg	%r2, 248(%r15)
	lgr	%r5, %r6
	brasl	%r14, _ZN8piestart5start3die3dieE
.Lfunc_end17:
	.size	_ZN8piestart5start5mover5carryE, .Lfunc_end17-_ZN8piestart5start5mover5carryE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover5keepsE,@function
_ZN8piestart5start5mover5keepsE:
.Lfunc_begin18:
	.cfi_startproc
	stmg	%r6, %r15, 48(%r15)
	.cfi_offset %r6, -112
	.cfi_offset %r7, -104
	.cfi_offset %r12, -64
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -168
	.cfi_def_cfa_offset 328
	lgr	%r13, %r3
	lgr	%r0, %r2
	mvi	166(%r15), 0
	lghi	%r1, 163
	lgr	%r3, %r4
	lghi	%r5, 7
	lgr	%r6, %r13
	lghi	%r7, 0
	svc	0
	lhi	%r12, 0
	cgrjlh	%r2, %r13, .LBB18_4
	lgr	%r14, %r4
	la	%r4, 166(%r15)
	lghi	%r1, 218
	lgr	%r2, %r0
	lghi	%r3, 1
	lghi	%r5, 0
	lghi	%r6, 0
	svc	0
	cgije	%r2, 0, .LBB18_3
	lghi	%r1, 163
	lgr	%r2, %r13
	lgr	%r3, %r14
	lgr	%r4, %r14
	lghi	%r5, 3
	lgr	%r6, %r0
	svc	0
	j	.LBB18_4
.LBB18_3:
	lhi	%r12, 1
.LBB18_4:
	llgfr	%r2, %r12
	lmg	%r6, %r15, 216(%r15)
	br	%r14
.Lfunc_end18:
	.size	_ZN8piestart5start5mover5keepsE, .Lfunc_end18-_ZN8piestart5start5mover5keepsE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover5leaveE,@function
_ZN8piestart5start5mover5leaveE:
.Lfunc_begin19:
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
	aghi	%r15, -208
	.cfi_def_cfa_offset 368
	larl	%r1, __piestart_options
	llgc	%r0, 0(%r1)
	tmll	%r0, 12
	je	.LBB19_19
	lgr	%r13, %r2
	risbg	%r0, %r0, 62, 191, 62
	lg	%r14, 40(%r2)
	lg	%r10, 48(%r2)
	mvc	168(8,%r15), 32(%r2)
	lghi	%r8, 4096
	lghi	%r7, -1
	lghi	%r1, 0
	lgr	%r2, %r10
	stg	%r14, 200(%r15)
.LBB19_2:
	slgfi	%r2, 1
	jle	.LBB19_15
	lg	%r4, 0(%r14)
	la	%r3, 16(%r14)
	lg	%r12, 0(%r3)
	la	%r3, 40(%r14)
	lg	%r5, 0(%r3)
	srlg	%r4, %r4, 32
	cgijlh	%r4, 1, .LBB19_13
	cgije	%r5, 0, .LBB19_13
	la	%r4, 48(%r14)
	lg	%r4, 0(%r4)
	risbg	%r14, %r12, 0, 179, 0
	clgrjl	%r14, %r1, .LBB19_19
	clgrjh	%r4, %r8, .LBB19_8
	lgr	%r4, %r8
.LBB19_8:
	lgr	%r11, %r12
	clgrjl	%r12, %r7, .LBB19_10
	lgr	%r11, %r7
.LBB19_10:
	agr	%r5, %r12
	clgrjh	%r5, %r1, .LBB19_12
	lgr	%r5, %r1
.LBB19_12:
	lgr	%r1, %r5
	j	.LBB19_14
.LBB19_13:
	lgr	%r11, %r7
	lgr	%r4, %r8
.LBB19_14:
	la	%r14, 16(%r3)
	lgr	%r7, %r11
	lgr	%r8, %r4
	j	.LBB19_2
.LBB19_15:
	chi	%r0, 2
	ipm	%r0
	nill	%r7, 61440
	sgr	%r1, %r7
	la	%r1, 4095(%r1)
	risbg	%r3, %r1, 0, 179, 0
	clgfi	%r1, 2097152
	ipm	%r1
	clgfi	%r3, 4097
	jl	.LBB19_19
	lay	%r2, -1(%r8)
	ngr	%r2, %r8
	jl	.LBB19_19
	afi	%r0, 1879048192
	srl	%r0, 31
	risbg	%r1, %r1, 63, 191, 36
	nr	%r1, %r0
	jl	.LBB19_19
	lg	%r12, 0(%r13)
	lgr	%r0, %r12
	sgr	%r0, %r3
	stg	%r3, 192(%r15)
	llihf	%r11, 4294967291
	agr	%r11, %r0
	lgr	%r2, %r12
	brasl	%r14, _ZN8piestart5start5mover3topE
	lg	%r6, 192(%r15)
	clgrjle	%r11, %r2, .LBB19_20
.LBB19_19:
	lmg	%r6, %r15, 256(%r15)
	br	%r14
.LBB19_20:
	lgr	%r9, %r2
	lg	%r2, 8(%r13)
	lhi	%r3, 31
	stg	%r2, 184(%r15)
	brasl	%r14, _ZN8piestart3sys4auxv5valueE
	cgije	%r2, 0, .LBB19_19
	stg	%r12, 176(%r15)
.LBB19_22:
	lgr	%r1, %r2
	llgc	%r0, 0(%r2)
	tmll	%r0, 255
	la	%r2, 1(%r2)
	jne	.LBB19_22
	sgr	%r9, %r1
	aghi	%r9, -8
	nill	%r9, 61439
	lg	%r2, 176(%r15)
	cgije	%r9, 0, .LBB19_19
	lhi	%r4, 16
	stg	%r8, 160(%r15)
	lg	%r3, 184(%r15)
	lgr	%r5, %r7
	brasl	%r14, _ZN8piestart5start5mover7reserveE
	cgije	%r2, 0, .LBB19_19
	lgr	%r9, %r2
	lg	%r12, 168(%r15)
	agr	%r7, %r12
	lgr	%r8, %r2
	sgr	%r8, %r7
	lghi	%r7, 0
	lg	%r1, 200(%r15)
	lgr	%r3, %r1
	lgr	%r4, %r10
	lgr	%r0, %r1
.LBB19_26:
	lhi	%r1, 1
	clgrjh	%r7, %r0, .LBB19_42
	cgije	%r4, 0, .LBB19_48
	lg	%r2, 0(%r3)
	la	%r5, 16(%r3)
	lg	%r5, 0(%r5)
	la	%r14, 40(%r3)
	lg	%r6, 0(%r14)
	la	%r14, 32(%r3)
	lg	%r14, 0(%r14)
	la	%r3, 56(%r3)
	aghi	%r4, -1
	srlg	%r11, %r2, 32
	lghi	%r7, 0
	cgijlh	%r11, 1, .LBB19_26
	cgije	%r6, 0, .LBB19_26
	agr	%r5, %r12
	risbg	%r0, %r5, 0, 179, 0
	la	%r6, 4095(%r5,%r6)
	risbg	%r7, %r6, 0, 179, 0
	cgije	%r14, 0, .LBB19_26
	cijlh	%r2, 6, .LBB19_43
	la	%r4, 4095(%r14,%r5)
	nill	%r4, 61440
	lgr	%r3, %r4
	sgr	%r3, %r0
	sgr	%r6, %r4
	ogr	%r6, %r3
	clgfi	%r6, 2097151
	lg	%r12, 192(%r15)
	jh	.LBB19_44
	la	%r1, 1(%r10)
	lg	%r12, 200(%r15)
	lg	%r11, 168(%r15)
.LBB19_34:
	aghi	%r1, -1
	je	.LBB19_52
	lg	%r5, 0(%r12)
	la	%r2, 16(%r12)
	lg	%r14, 0(%r2)
	la	%r2, 40(%r12)
	lg	%r10, 0(%r2)
	agr	%r14, %r11
	lgr	%r2, %r14
	clgrjh	%r14, %r0, .LBB19_37
	lgr	%r2, %r0
.LBB19_37:
	la	%r14, 0(%r10,%r14)
	nill	%r14, 61440
	clgrjl	%r14, %r4, .LBB19_39
	lgr	%r14, %r4
.LBB19_39:
	srlg	%r5, %r5, 32
	cgfi	%r5, 1685382482
	la	%r12, 56(%r12)
	jlh	.LBB19_34
	clgrjhe	%r2, %r14, .LBB19_34
	sgr	%r2, %r14
	j	.LBB19_53
.LBB19_42:
	lhi	%r2, 0
.LBB19_43:
	lg	%r12, 192(%r15)
.LBB19_44:
	cije	%r1, 0, .LBB19_49
	cije	%r2, 0, .LBB19_49
	nilf	%r2, 1
	jl	.LBB19_49
	lghi	%r1, 91
	lgr	%r2, %r9
	lgr	%r3, %r12
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	j	.LBB19_50
.LBB19_48:
	lghi	%r1, 91
	lgr	%r2, %r9
	lg	%r3, 192(%r15)
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	j	.LBB19_19
.LBB19_49:
	lay	%r3, 4096(%r9)
	lghi	%r4, 4096
	lgr	%r2, %r9
	brasl	%r14, _ZN8piestart5start5mover5keepsE
	lgr	%r0, %r2
	lghi	%r1, 91
	lgr	%r2, %r9
	lgr	%r3, %r12
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	cije	%r0, 0, .LBB19_19
.LBB19_50:
	lgr	%r2, %r13
	lgr	%r3, %r8
	brasl	%r14, _ZN8piestart5start5mover5carryE
	cijlh	%r2, 0, .LBB19_54
	lghi	%r1, 91
	lgr	%r2, %r9
	lgr	%r3, %r12
	lghi	%r4, 0
	lghi	%r5, 0
	svc	0
	j	.LBB19_19
.LBB19_52:
	lghi	%r2, 0
.LBB19_53:
	agr	%r2, %r3
	clgfi	%r2, 16384
	ipm	%r0
	risbg	%r1, %r0, 63, 191, 35
	lhi	%r2, 6
	j	.LBB19_43
.LBB19_54:
	lg	%r4, 184(%r15)
.LBB19_55:
	lg	%r0, 0(%r4)
	cgije	%r0, 0, .LBB19_61
	la	%r1, 8(%r4)
	lg	%r2, 0(%r1)
	agr	%r2, %r8
	lgr	%r3, %r2
	sgr	%r3, %r9
	clgrjhe	%r3, %r12, .LBB19_60
	cgije	%r0, 9, .LBB19_59
	cgijlh	%r0, 3, .LBB19_60
.LBB19_59:
	stg	%r2, 0(%r1)
.LBB19_60:
	la	%r4, 16(%r4)
	j	.LBB19_55
.LBB19_61:
	larl	%r1, __piestart_moved
	la	%r1, 0(%r8,%r1)
	lg	%r2, 176(%r15)
	lgr	%r3, %r8
	basr	%r14, %r1
.Ltmp0:
	j	.Ltmp0+2
.Lfunc_end19:
	.size	_ZN8piestart5start5mover5leaveE, .Lfunc_end19-_ZN8piestart5start5mover5leaveE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover6copiedE,@function
_ZN8piestart5start5mover6copiedE:
.Lfunc_begin20:
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
	lg	%r1, 48(%r2)
	lg	%r0, 40(%r2)
	lg	%r4, 32(%r2)
	la	%r5, 1(%r1)
	lghi	%r12, 0
	lgr	%r14, %r0
	lghi	%r13, 0
	lgr	%r2, %r0
.LBB20_1:
	lgr	%r3, %r2
	lgr	%r2, %r13
	agr	%r2, %r3
	clgrjle	%r12, %r2, .LBB20_3
	lgr	%r13, %r12
	sgr	%r13, %r2
	lghi	%r12, 0
	j	.LBB20_1
.LBB20_3:
	cgije	%r1, 0, .LBB20_20
	lg	%r11, 0(%r14)
	la	%r3, 16(%r14)
	lg	%r3, 0(%r3)
	la	%r13, 40(%r14)
	lg	%r9, 0(%r13)
	la	%r13, 32(%r14)
	lg	%r10, 0(%r13)
	la	%r14, 56(%r14)
	aghi	%r1, -1
	lghi	%r13, 0
	srlg	%r12, %r11, 32
	cghi	%r12, 1
	lghi	%r12, 0
	jlh	.LBB20_1
	cgije	%r9, 0, .LBB20_1
	agr	%r3, %r4
	risbg	%r2, %r3, 0, 179, 0
	la	%r9, 4095(%r3,%r9)
	risbg	%r12, %r9, 0, 179, 0
	cgije	%r10, 0, .LBB20_1
	la	%r3, 4095(%r10,%r3)
	nill	%r3, 61440
	lgr	%r13, %r3
	sgr	%r13, %r2
	cijlh	%r11, 6, .LBB20_1
	sgr	%r9, %r3
	ogr	%r9, %r13
	clgfi	%r9, 2097151
	jh	.LBB20_1
	lgr	%r11, %r5
	lgr	%r10, %r0
.LBB20_10:
	aghi	%r11, -1
	je	.LBB20_18
	lg	%r8, 0(%r10)
	la	%r9, 16(%r10)
	lg	%r7, 0(%r9)
	la	%r9, 40(%r10)
	lg	%r6, 0(%r9)
	agr	%r7, %r4
	lgr	%r9, %r7
	clgrjh	%r7, %r2, .LBB20_13
	lgr	%r9, %r2
.LBB20_13:
	la	%r7, 0(%r6,%r7)
	nill	%r7, 61440
	clgrjl	%r7, %r3, .LBB20_15
	lgr	%r7, %r3
.LBB20_15:
	srlg	%r8, %r8, 32
	cgfi	%r8, 1685382482
	la	%r10, 56(%r10)
	jlh	.LBB20_10
	clgrjhe	%r9, %r7, .LBB20_10
	sgr	%r9, %r7
	j	.LBB20_19
.LBB20_18:
	lghi	%r9, 0
.LBB20_19:
	agr	%r9, %r13
	clgfi	%r9, 16385
	jhe	.LBB20_1
	j	.LBB20_21
.LBB20_20:
	lghi	%r3, 0
	lghi	%r2, 0
.LBB20_21:
	lmg	%r6, %r15, 48(%r15)
	br	%r14
.Lfunc_end20:
	.size	_ZN8piestart5start5mover6copiedE, .Lfunc_end20-_ZN8piestart5start5mover6copiedE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover6randomE,@function
_ZN8piestart5start5mover6randomE:
.Lfunc_begin21:
	.cfi_startproc
	stmg	%r6, %r15, 48(%r15)
	.cfi_offset %r6, -112
	.cfi_offset %r7, -104
	.cfi_offset %r12, -64
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -168
	.cfi_def_cfa_offset 328
	lr	%r13, %r3
	lgr	%r0, %r2
	mvghi	160(%r15), 0
	la	%r2, 160(%r15)
	lghi	%r1, 349
	lghi	%r3, 8
	lghi	%r4, 1
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	cgijlh	%r2, 8, .LBB21_3
	lg	%r2, 160(%r15)
.LBB21_2:
	lmg	%r6, %r15, 216(%r15)
	br	%r14
.LBB21_3:
	llihf	%r12, 2654435769
	lhi	%r3, 25
	oilf	%r12, 2135587861
	lgr	%r2, %r0
	brasl	%r14, _ZN8piestart3sys4auxv5valueE
	ltgr	%r1, %r2
	llgfr	%r2, %r13
	stg	%r2, 160(%r15)
	je	.LBB21_5
	lg	%r3, 0(%r1)
	agr	%r3, %r2
	rxsbg	%r3, %r3, 32, 63, 32
	msgr	%r3, %r12
	rxsbg	%r3, %r3, 32, 63, 32
	stg	%r3, 160(%r15)
	la	%r1, 8(%r1)
	lg	%r1, 0(%r1)
	la	%r2, 0(%r1,%r3)
	rxsbg	%r2, %r2, 32, 63, 32
	msgr	%r2, %r12
	rxsbg	%r2, %r2, 32, 63, 32
.LBB21_5:
	rxsbg	%r2, %r2, 32, 63, 32
	msgr	%r2, %r12
	rxsbg	%r2, %r2, 32, 63, 32
	j	.LBB21_2
.Lfunc_end21:
	.size	_ZN8piestart5start5mover6randomE, .Lfunc_end21-_ZN8piestart5start5mover6randomE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover6settleE,@function
_ZN8piestart5start5mover6settleE:
.Lfunc_begin22:
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
	aghi	%r15, -352
	.cfi_def_cfa_offset 512
	lg	%r1, 40(%r2)
	lg	%r13, 48(%r2)
	stg	%r3, 336(%r15)
	lg	%r6, 32(%r2)
	lghi	%r9, -1
	lghi	%r12, 0
	lgr	%r0, %r13
	stg	%r1, 320(%r15)
	lghi	%r11, 0
	lghi	%r10, 0
	lghi	%r8, 0
.LBB22_1:
	cgije	%r0, 0, .LBB22_16
	lg	%r5, 0(%r1)
	la	%r3, 16(%r1)
	lg	%r3, 0(%r3)
	la	%r4, 40(%r1)
	lg	%r7, 0(%r4)
	la	%r4, 32(%r1)
	lg	%r4, 0(%r4)
	aghi	%r0, -1
	srlg	%r14, %r5, 32
	la	%r1, 56(%r1)
	cgijlh	%r14, 1, .LBB22_1
	agr	%r3, %r6
	agr	%r7, %r3
	clgrjh	%r7, %r8, .LBB22_5
	lgr	%r7, %r8
.LBB22_5:
	lgr	%r14, %r3
	clgrjl	%r3, %r9, .LBB22_7
	lgr	%r14, %r9
.LBB22_7:
	agr	%r4, %r3
	lgr	%r8, %r4
	clgrjh	%r4, %r10, .LBB22_9
	lgr	%r8, %r10
.LBB22_9:
	tmll	%r5, 1
	je	.LBB22_11
	lgr	%r10, %r8
	lgr	%r9, %r14
.LBB22_11:
	clgrjh	%r3, %r11, .LBB22_13
	lgr	%r3, %r11
.LBB22_13:
	clgrjh	%r4, %r12, .LBB22_15
	lgr	%r4, %r12
.LBB22_15:
	lgr	%r12, %r4
	lgr	%r11, %r3
	lgr	%r8, %r7
	j	.LBB22_1
.LBB22_16:
	stg	%r2, 344(%r15)
	lg	%r7, 8(%r2)
	lhi	%r3, 31
	lgr	%r2, %r7
	brasl	%r14, _ZN8piestart3sys4auxv5valueE
	lg	%r1, 344(%r15)
	lg	%r4, 0(%r1)
	la	%r1, 8(%r4)
	lg	%r0, 0(%r1)
	stg	%r0, 296(%r15)
	lg	%r0, 0(%r4)
	sllg	%r1, %r0, 3
	stg	%r4, 328(%r15)
	la	%r1, 16(%r1,%r4)
	lg	%r0, 0(%r1)
	stg	%r2, 304(%r15)
	lgr	%r1, %r7
.LBB22_17:
	lgr	%r14, %r1
	lg	%r1, 0(%r1)
	cghi	%r1, 0
	la	%r1, 16(%r14)
	jlh	.LBB22_17
	stg	%r7, 312(%r15)
	stg	%r6, 344(%r15)
	cgije	%r0, 0, .LBB22_20
	lgr	%r2, %r0
.LBB22_20:
	stg	%r2, 288(%r15)
	lghi	%r1, 45
	lghi	%r2, 0
	lghi	%r3, 0
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	lgr	%r0, %r2
	ag	%r0, 336(%r15)
	lg	%r7, 312(%r15)
	sgr	%r14, %r7
	lgr	%r1, %r0
	sgr	%r1, %r8
	clgfi	%r1, 4096
	la	%r3, 16(%r14)
	jl	.LBB22_25
	stg	%r2, 272(%r15)
	stg	%r3, 280(%r15)
	lg	%r8, 328(%r15)
	lgr	%r2, %r8
	brasl	%r14, _ZN8piestart5start5mover3topE
	srlg	%r1, %r2, 10
	la	%r6, 1(%r1)
	lhi	%r4, 32
	lghi	%r5, 0
	mvghi	160(%r15), 4096
	lgr	%r2, %r8
	lgr	%r3, %r7
	brasl	%r14, _ZN8piestart5start5mover7reserveE
	cgije	%r2, 0, .LBB22_24
	lgr	%r0, %r2
	lghi	%r1, 91
	lgr	%r3, %r6
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	lg	%r7, 312(%r15)
	lg	%r3, 280(%r15)
	lg	%r1, 272(%r15)
	cgije	%r2, 0, .LBB22_25
	lgr	%r0, %r1
	j	.LBB22_25
.LBB22_24:
	lg	%r0, 272(%r15)
	lg	%r3, 280(%r15)
.LBB22_25:
	la	%r1, 168(%r15)
	stg	%r9, 0(%r1)
	la	%r1, 176(%r15)
	stg	%r10, 0(%r1)
	la	%r1, 184(%r15)
	stg	%r11, 0(%r1)
	la	%r1, 192(%r15)
	stg	%r12, 0(%r1)
	la	%r1, 200(%r15)
	stg	%r0, 0(%r1)
	la	%r1, 208(%r15)
	stg	%r0, 0(%r1)
	la	%r1, 216(%r15)
	lg	%r2, 328(%r15)
	stg	%r2, 0(%r1)
	la	%r1, 224(%r15)
	lg	%r0, 296(%r15)
	stg	%r0, 0(%r1)
	la	%r1, 232(%r15)
	lg	%r0, 288(%r15)
	stg	%r0, 0(%r1)
	la	%r1, 240(%r15)
	stg	%r0, 0(%r1)
	la	%r1, 248(%r15)
	lg	%r0, 304(%r15)
	stg	%r0, 0(%r1)
	la	%r1, 256(%r15)
	sllg	%r0, %r3, 32
	lhi	%r0, -1
	stg	%r7, 0(%r1)
	la	%r1, 264(%r15)
	stg	%r0, 0(%r1)
	clgfi	%r3, 1024
	jh	.LBB22_27
	la	%r4, 168(%r15)
	lghi	%r1, 172
	lghi	%r2, 35
	lghi	%r3, 14
	lghi	%r5, 104
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
.LBB22_27:
	lg	%r7, 344(%r15)
	sg	%r7, 336(%r15)
	la	%r0, 1(%r13)
	stg	%r0, 328(%r15)
	lhi	%r0, 0
	lghi	%r9, 0
	lghi	%r10, 0
	lg	%r14, 320(%r15)
	lgr	%r11, %r14
	lghi	%r12, 0
	lghi	%r2, 0
	stg	%r7, 344(%r15)
.LBB22_28:
	lr	%r1, %r0
.LBB22_29:
	lgr	%r0, %r11
	lgr	%r11, %r9
	agr	%r11, %r0
	clgrjh	%r10, %r11, .LBB22_45
	cgije	%r13, 0, .LBB22_50
	lg	%r3, 0(%r14)
	la	%r4, 16(%r14)
	lg	%r4, 0(%r4)
	la	%r5, 40(%r14)
	lg	%r8, 0(%r5)
	la	%r5, 32(%r14)
	lg	%r5, 0(%r5)
	la	%r14, 56(%r14)
	aghi	%r13, -1
	lghi	%r10, 0
	srlg	%r0, %r3, 32
	lghi	%r9, 0
	cgijlh	%r0, 1, .LBB22_29
	cgije	%r8, 0, .LBB22_29
	agr	%r4, %r7
	risbg	%r11, %r4, 0, 179, 0
	la	%r8, 4095(%r4,%r8)
	risbg	%r10, %r8, 0, 179, 0
	lhi	%r1, 0
	cgije	%r5, 0, .LBB22_29
	la	%r4, 4095(%r5,%r4)
	nill	%r4, 61440
	lgr	%r9, %r4
	sgr	%r9, %r11
	lhi	%r0, 0
	cijlh	%r3, 6, .LBB22_48
	sgr	%r8, %r4
	ogr	%r8, %r9
	clgfi	%r8, 2097151
	lhi	%r0, 0
	jh	.LBB22_48
	stg	%r4, 336(%r15)
	lg	%r0, 328(%r15)
	lg	%r5, 320(%r15)
.LBB22_37:
	aghi	%r0, -1
	je	.LBB22_46
	lg	%r7, 0(%r5)
	la	%r4, 16(%r5)
	lg	%r6, 0(%r4)
	la	%r4, 40(%r5)
	lg	%r4, 0(%r4)
	ag	%r6, 344(%r15)
	lgr	%r8, %r6
	clgrjh	%r6, %r11, .LBB22_40
	lgr	%r8, %r11
.LBB22_40:
	la	%r6, 0(%r4,%r6)
	nill	%r6, 61440
	lg	%r4, 336(%r15)
	clgrjl	%r6, %r4, .LBB22_42
	lgr	%r6, %r4
.LBB22_42:
	srlg	%r4, %r7, 32
	cgfi	%r4, 1685382482
	la	%r5, 56(%r5)
	jlh	.LBB22_37
	clgrjhe	%r8, %r6, .LBB22_37
	sgr	%r8, %r6
	j	.LBB22_47
.LBB22_45:
	lgr	%r9, %r10
	sgr	%r9, %r11
	lghi	%r10, 0
	tmll	%r1, 1
	lhi	%r1, 0
	je	.LBB22_29
	j	.LBB22_57
.LBB22_46:
	lghi	%r8, 0
.LBB22_47:
	agr	%r8, %r9
	clgfi	%r8, 16385
	ipm	%r0
	risbg	%r0, %r0, 63, 191, 36
	lg	%r7, 344(%r15)
.LBB22_48:
	cijlh	%r3, 0, .LBB22_58
	cije	%r0, 0, .LBB22_29
	j	.LBB22_58
.LBB22_50:
	lgr	%r9, %r10
	sgr	%r9, %r11
	lghi	%r13, 0
	lhi	%r8, 0
	lr	%r0, %r1
.LBB22_51:
	cgrje	%r12, %r2, .LBB22_53
	lgr	%r3, %r12
	sgr	%r3, %r2
	lghi	%r1, 91
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	lg	%r7, 344(%r15)
.LBB22_53:
	lgr	%r2, %r12
	cije	%r8, 0, .LBB22_60
.LBB22_54:
	lgr	%r1, %r11
	cgrje	%r2, %r12, .LBB22_56
	lgr	%r1, %r2
.LBB22_56:
	lgr	%r12, %r9
	agr	%r12, %r11
	lgr	%r2, %r1
	j	.LBB22_28
.LBB22_57:
	lhi	%r0, 1
.LBB22_58:
	lhi	%r8, 1
	cgrjlh	%r11, %r12, .LBB22_51
	lgr	%r11, %r12
	j	.LBB22_54
.LBB22_60:
	lmg	%r6, %r15, 400(%r15)
	br	%r14
.Lfunc_end22:
	.size	_ZN8piestart5start5mover6settleE, .Lfunc_end22-_ZN8piestart5start5mover6settleE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover7reserveE,@function
_ZN8piestart5start5mover7reserveE:
.Lfunc_begin23:
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
	aghi	%r15, -240
	.cfi_def_cfa_offset 400
	lgr	%r13, %r6
	stg	%r5, 232(%r15)
	lr	%r11, %r4
	stg	%r3, 224(%r15)
	stg	%r2, 216(%r15)
	lgr	%r0, %r2
	sgr	%r0, %r6
	llihf	%r12, 4294967291
	agr	%r12, %r0
	lr	%r0, %r4
	ahi	%r0, -16
	lghi	%r10, 0
	sg	%r10, 400(%r15)
	lcr	%r1, %r4
	st	%r1, 212(%r15)
	st	%r0, 208(%r15)
	lghi	%r6, -1
	lghi	%r7, 0
.LBB23_1:
	crje	%r11, %r0, .LBB23_10
	ahi	%r11, -1
.LBB23_3:
	l	%r9, 212(%r15)
	ar	%r9, %r11
	lg	%r2, 224(%r15)
	lr	%r3, %r11
	brasl	%r14, _ZN8piestart5start5mover6randomE
	lgr	%r8, %r2
	lg	%r2, 216(%r15)
	brasl	%r14, _ZN8piestart5start5mover3topE
	ngr	%r8, %r10
	ngr	%r8, %r2
	ag	%r8, 232(%r15)
	lgr	%r0, %r8
	llihf	%r1, 4294967295
	agr	%r0, %r1
	clgrjh	%r0, %r12, .LBB23_8
	stg	%r8, 160(%r15)
	stg	%r13, 168(%r15)
	mvghi	176(%r15), 0
	lgfi	%r0, 1064994
	stg	%r0, 184(%r15)
	mvghi	192(%r15), -1
	mvghi	200(%r15), 0
	la	%r2, 160(%r15)
	lghi	%r1, 90
	lgr	%r3, %r13
	lghi	%r4, 0
	lgfi	%r5, 1064994
	svc	0
	cgrje	%r2, %r8, .LBB23_11
	cgijh	%r2, 0, .LBB23_9
	cije	%r9, -16, .LBB23_10
	ahi	%r11, -1
	cgije	%r2, -17, .LBB23_3
	j	.LBB23_10
.LBB23_8:
	l	%r0, 208(%r15)
	j	.LBB23_1
.LBB23_9:
	lghi	%r1, 91
	lgr	%r3, %r13
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
.LBB23_10:
	lghi	%r8, 0
.LBB23_11:
	lgr	%r2, %r8
	lmg	%r6, %r15, 288(%r15)
	br	%r14
.Lfunc_end23:
	.size	_ZN8piestart5start5mover7reserveE, .Lfunc_end23-_ZN8piestart5start5mover7reserveE
	.cfi_endproc
	.text
	.p2align	1
	.type	_ZN8piestart7product4blob5large4eachE,@function
_ZN8piestart7product4blob5large4eachE:
.Lfunc_begin24:
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
	aghi	%r15, -208
	.cfi_def_cfa_offset 368
	lg	%r12, 32(%r2)
	mvc	160(8,%r15), 40(%r2)
	lg	%r14, 16(%r2)
	lg	%r7, 24(%r2)
	lghi	%r0, 1
	stg	%r2, 176(%r15)
	ag	%r0, 48(%r2)
	stg	%r0, 184(%r15)
	stg	%r6, 168(%r15)
	lgr	%r11, %r5
	lgr	%r10, %r4
	lgr	%r9, %r3
	llihl	%r13, 1
	oill	%r13, 2
.LBB24_1:
	sgr	%r7, %r14
	stg	%r7, 200(%r15)
	stg	%r14, 192(%r15)
.LBB24_2:
	cgrje	%r9, %r10, .LBB24_22
	la	%r1, 0(%r12,%r9)
	lg	%r2, 0(%r1)
	la	%r1, 8(%r12,%r9)
	lg	%r1, 0(%r1)
	la	%r3, 16(%r12,%r9)
	lg	%r3, 0(%r3)
	la	%r4, 24(%r12,%r9)
	lg	%r0, 0(%r4)
	risbg	%r8, %r2, 0, 179, 0
	clgrjle	%r3, %r8, .LBB24_5
	la	%r8, 4095(%r2)
	nill	%r8, 61440
.LBB24_5:
	la	%r7, 4095(%r1)
	nill	%r7, 61440
	clgrjhe	%r0, %r7, .LBB24_7
	nill	%r1, 61440
	lgr	%r7, %r1
.LBB24_7:
	la	%r9, 32(%r9)
	clgrjle	%r7, %r8, .LBB24_2
	lgr	%r3, %r7
	sgr	%r3, %r8
	agr	%r8, %r12
	cgije	%r11, 0, .LBB24_11
	cgijlh	%r11, 1, .LBB24_20
	lghi	%r1, 125
	lgr	%r2, %r8
	lghi	%r4, 1
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	cgije	%r2, 0, .LBB24_2
	j	.LBB24_23
.LBB24_11:
	lgr	%r0, %r8
	sgr	%r0, %r14
	clg	%r0, 200(%r15)
	jl	.LBB24_2
	cghsi	168(%r15), 0
	lghi	%r4, 0
	lg	%r0, 184(%r15)
	lg	%r1, 160(%r15)
	je	.LBB24_19
.LBB24_13:
	aghi	%r0, -1
	je	.LBB24_19
	lg	%r6, 0(%r1)
	la	%r2, 16(%r1)
	lg	%r2, 0(%r2)
	la	%r5, 40(%r1)
	lg	%r14, 0(%r5)
	la	%r5, 32(%r1)
	lg	%r5, 0(%r5)
	la	%r1, 56(%r1)
	clgrjhe	%r2, %r7, .LBB24_13
	nilf	%r6, 2
	cgrjlh	%r6, %r13, .LBB24_13
	cgije	%r14, 0, .LBB24_13
	la	%r2, 0(%r2,%r5)
	clgrjh	%r7, %r2, .LBB24_13
	lgr	%r4, %r8
	sg	%r4, 168(%r15)
.LBB24_19:
	lgr	%r2, %r8
	brasl	%r14, _ZN8piestart5start3own3ownE
	lg	%r14, 192(%r15)
	cije	%r2, 0, .LBB24_2
	j	.LBB24_21
.LBB24_20:
	lghi	%r1, 462
	lgr	%r2, %r8
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	j	.LBB24_2
.LBB24_21:
	lg	%r1, 176(%r15)
	stg	%r8, 16(%r1)
	agr	%r7, %r12
	stg	%r7, 24(%r1)
	lgr	%r14, %r8
	j	.LBB24_1
.LBB24_22:
	lmg	%r6, %r15, 256(%r15)
	br	%r14
.LBB24_23:
	larl	%r2, .Lanon.0.4
	lghi	%r3, 33
	brasl	%r14, _ZN8piestart7product4blob5table3endE
.Lfunc_end24:
	.size	_ZN8piestart7product4blob5large4eachE, .Lfunc_end24-_ZN8piestart7product4blob5large4eachE
	.cfi_endproc
	.text
	.p2align	1
	.type	_ZN8piestart7product4blob5table3endE,@function
_ZN8piestart7product4blob5table3endE:
.Lfunc_begin25:
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
.LBB25_1:
	lghi	%r2, 127
	svc	0
	stc	%r14, 0(%r14)
	j	.LBB25_1
.Lfunc_end25:
	.size	_ZN8piestart7product4blob5table3endE, .Lfunc_end25-_ZN8piestart7product4blob5table3endE
	.cfi_endproc
	.text
	.p2align	1
	.type	_ZN8piestart7product4blob5table3sumE,@function
_ZN8piestart7product4blob5table3sumE:
.Lfunc_begin26:
	.cfi_startproc
	lgr	%r1, %r2
	lghi	%r2, 0
.LBB26_1:
	lg	%r0, 0(%r1)
	mghi	%r2, 31
	agr	%r2, %r0
	la	%r1, 8(%r1)
	cgrjlh	%r3, %r1, .LBB26_1
	br	%r14
.Lfunc_end26:
	.size	_ZN8piestart7product4blob5table3sumE, .Lfunc_end26-_ZN8piestart7product4blob5table3sumE
	.cfi_endproc
	.text
	.p2align	1
	.type	__piestart_converted,@function
__piestart_converted:
.Lfunc_begin27:
	.cfi_startproc
	stmg	%r6, %r15, 48(%r15)
	.cfi_offset %r6, -112
	.cfi_offset %r8, -96
	.cfi_offset %r9, -88
	.cfi_offset %r10, -80
	.cfi_offset %r11, -72
	.cfi_offset %r12, -64
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -656
	.cfi_def_cfa_offset 816
	lgr	%r6, %r5
	lgr	%r11, %r4
	lgr	%r13, %r3
	lgr	%r12, %r2
	lghi	%r1, -62
	la	%r2, 160(%r15)
	lghi	%r0, 0
.LBB27_1:
	cgije	%r1, 0, .LBB27_3
	stg	%r0, 0(%r2)
	la	%r2, 8(%r2)
	la	%r1, 1(%r1)
	j	.LBB27_1
.LBB27_3:
	la	%r3, 160(%r12)
	lgr	%r2, %r12
	brasl	%r14, _ZN8piestart7product4blob5table3sumE
	cgijlh	%r2, 0, .LBB27_19
	la	%r10, 64(%r12)
	lg	%r1, 0(%r10)
	la	%r9, 72(%r12)
	lg	%r0, 0(%r9)
	clgrjh	%r1, %r0, .LBB27_6
	lgr	%r1, %r0
.LBB27_6:
	la	%r8, 56(%r12)
	lg	%r2, 0(%r8)
	la	%r2, 0(%r13,%r2)
	la	%r3, 8(%r1,%r13)
	brasl	%r14, _ZN8piestart7product4blob5table3sumE
	cgijlh	%r2, 0, .LBB27_19
	la	%r1, 24(%r12)
	lg	%r1, 0(%r1)
	agr	%r1, %r13
	lg	%r0, 0(%r1)
	la	%r1, 32(%r12)
	lg	%r1, 0(%r1)
	cgrjlh	%r0, %r1, .LBB27_13
	stg	%r11, 160(%r15)
	lg	%r0, 0(%r11)
	sllg	%r1, %r0, 3
	la	%r2, 16(%r1,%r11)
.LBB27_9:
	lg	%r0, 0(%r2)
	la	%r2, 8(%r2)
	cgijlh	%r0, 0, .LBB27_9
	stg	%r2, 168(%r15)
	stg	%r13, 192(%r15)
	la	%r1, 112(%r12)
	lg	%r1, 0(%r1)
	la	%r0, 0(%r13,%r1)
	stg	%r0, 200(%r15)
	la	%r1, 120(%r12)
	lg	%r0, 0(%r1)
	stg	%r0, 208(%r15)
	la	%r1, 128(%r12)
	lg	%r0, 0(%r1)
	stg	%r0, 232(%r15)
	la	%r1, 136(%r12)
	lg	%r0, 0(%r1)
	stg	%r0, 240(%r15)
	la	%r1, 40(%r12)
	lg	%r0, 0(%r1)
	stg	%r0, 576(%r15)
	la	%r1, 48(%r12)
	lg	%r1, 0(%r1)
	sgr	%r1, %r0
	stg	%r1, 568(%r15)
	la	%r1, 80(%r12)
	lg	%r0, 0(%r1)
	stg	%r0, 344(%r15)
	la	%r1, 88(%r12)
	lg	%r1, 0(%r1)
	sgr	%r1, %r0
	stg	%r1, 352(%r15)
	la	%r1, 96(%r12)
	lg	%r0, 0(%r1)
	stg	%r0, 472(%r15)
	la	%r1, 104(%r12)
	lg	%r1, 0(%r1)
	sgr	%r1, %r0
	stg	%r1, 304(%r15)
	mvghi	448(%r15), 7
	cgije	%r6, 0, .LBB27_17
.LBB27_11:
	lg	%r11, 0(%r8)
	lg	%r10, 0(%r10)
	la	%r2, 160(%r15)
	cgije	%r6, 0, .LBB27_14
	brasl	%r14, _ZN8piestart5start5mover6copiedE
	stg	%r2, 176(%r15)
	la	%r2, 160(%r15)
	lghi	%r5, 0
	stg	%r3, 184(%r15)
	lgr	%r3, %r11
	lgr	%r4, %r10
	brasl	%r14, _ZN8piestart7product4blob5large4eachE
	la	%r2, 160(%r15)
	lgr	%r3, %r6
	brasl	%r14, _ZN8piestart5start5mover6settleE
	j	.LBB27_15
.LBB27_13:
	la	%r1, 16(%r12)
	lg	%r2, 0(%r1)
	j	.LBB27_16
.LBB27_14:
	lghi	%r5, 0
	lghi	%r6, 0
	lgr	%r3, %r11
	lgr	%r4, %r10
	brasl	%r14, _ZN8piestart7product4blob5large4eachE
.LBB27_15:
	la	%r2, 160(%r15)
	brasl	%r14, _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	la	%r2, 160(%r15)
	lghi	%r5, 1
	lgr	%r3, %r11
	lgr	%r4, %r10
	brasl	%r14, _ZN8piestart7product4blob5large4eachE
	lg	%r4, 0(%r9)
	la	%r2, 160(%r15)
	lghi	%r5, 2
	lgr	%r3, %r11
	brasl	%r14, _ZN8piestart7product4blob5large4eachE
	la	%r1, 16(%r12)
	lg	%r2, 0(%r1)
.LBB27_16:
	agr	%r2, %r13
	lmg	%r6, %r15, 704(%r15)
	br	%r14
.LBB27_17:
	lhi	%r3, 9
	brasl	%r14, _ZN8piestart3sys4auxv5valueE
	larl	%r0, _start
	cgrjlh	%r2, %r0, .LBB27_11
	la	%r2, 160(%r15)
	brasl	%r14, _ZN8piestart5start5mover5leaveE
	j	.LBB27_11
.LBB27_19:
	larl	%r2, .Lanon.0.3
	lghi	%r3, 44
	brasl	%r14, _ZN8piestart7product4blob5table3endE
.Lfunc_end27:
	.size	__piestart_converted, .Lfunc_end27-__piestart_converted
	.cfi_endproc
	.type	.Lanon.0.0,@object
	.text
	.p2align	1, 0x0
.Lanon.0.0:
	.asciz	"piestart: relocated"
	.size	.Lanon.0.0, 20
	.type	.Lanon.0.1,@object
	.p2align	1, 0x0
.Lanon.0.1:
	.asciz	"piestart: "
	.size	.Lanon.0.1, 11
	.type	.Lanon.0.2,@object
	.text
	.p2align	1, 0x0
.Lanon.0.2:
	.asciz	"relocation type # at @ is not supported; link statically\000relocation at @: not writable\000table DT_ # at @: not in memory\000wrong entry size: DT_ #\000wrong table size: DT_ #\000text relocations; use -fPIE\000symbol $ at @ is undefined; link it\000RELR bitmap at @, no address\000mprotect RELRO at @: errno #\000no # bytes for TLS\000no program headers\000DT_NEEDED; link statically\000AT_PAGESZ is #, not a page size\000PT_TLS is damaged: # bytes at @; link anew\000no thread pointer: errno #\000relocation table DT_ @ is not supported; use --pack-dyn-relocs=none\000not relocated: PT_DYNAMIC or a table in it is missing; link again\000PT_DYNAMIC is not at _DYNAMIC, and e_entry is changed; link again\000DT_ # calls @: not code\000relocation type # at @, where DT_RELACOUNT says RELATIVE\000PT_GNU_RELRO is damaged: # bytes at @; link anew\000mremap of the image at @ refused; use --aslr=kernel"
	.size	.Lanon.0.2, 838
	.type	.Lanon.0.3,@object
	.text
	.p2align	1, 0x0
.Lanon.0.3:
	.ascii	"piestart: the start code's table is damaged\n"
	.size	.Lanon.0.3, 44
	.type	.Lanon.0.4,@object
	.text
	.p2align	1, 0x0
.Lanon.0.4:
	.ascii	"piestart: mprotect RELRO refused\n"
	.size	.Lanon.0.4, 33
	.section .discarded
