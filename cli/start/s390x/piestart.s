	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * s390x entry. The kernel leaves argc at 0(%r15), 8-byte aligned. The two stages are called one after the other from
 * here, so that no compiler can move a load of a relocated word ahead of the relocation.
 */

	.section .text.piestart, "ax", %progbits
	.globl	_start
	.globl	__piestart_entry
	.hidden	__piestart_entry
	.hidden	__piestart_placed
	.type	__piestart_placed, %function
	.type	_start, %function
__piestart_entry:				/* the same, where a shared object may override _start */
_start:
	.cfi_startproc
	.cfi_undefined %r14			/* nobody called: unwinding ends here */
	lghi	%r5, 0				/* argument 4: how far the image has moved */
__piestart_placed:
	lgr	%r2, %r15			/* argument 1: argc, argv, envp, auxv */
	larl	%r3, _DYNAMIC			/* argument 2; not used where PT_DYNAMIC is missing */
	lgr	%r4, %r15
	aghi	%r4, -512		/* argument 3: struct Start, read by both stages */
	nill	%r4, 0xfff0
	lgr	%r12, %r4			/* kept across the call */
	lgr	%r15, %r4
	aghi	%r15, -160			/* where a function that is called saves registers */
	xc	0(8, %r15), 0(%r15)		/* outermost frame, for walkers of the back chain */
	lghi	%r11, 0
	brasl	%r14, __piestart_relocate	/* stage 1, the dark zone */
	lgr	%r2, %r12
	brasl	%r14, __piestart_enter		/* stage 2, ordinary code; does not return */
	j	.+2				/* no instruction begins there */
	.cfi_endproc
	.size	_start, . - _start

/* There are no TLS descriptors. What does not know that before it is optimised names their resolver. */
	.globl	__piestart_tlsdesc
	.hidden	__piestart_tlsdesc
	.type	__piestart_tlsdesc, %function
__piestart_tlsdesc:
	.cfi_startproc
	j	.+2
	.cfi_endproc
	.size	__piestart_tlsdesc, . - __piestart_tlsdesc
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * What `_start` needs besides on every architecture; assembled after <arch>/start.S. Directives here
 * read the same to every assembler: `%progbits`, since `@` begins a comment on some, and comments like this.
 */

	.weak	_DYNAMIC
	.hidden	_DYNAMIC
	.hidden	__piestart_relocate
	.hidden	__piestart_enter

/* The witness: relocated like any other pointer, so it tells whether somebody was here before. */
	.section .data.rel.ro.piestart, "aw", %progbits
	.balign	8
	.globl	__piestart_witness
	.hidden	__piestart_witness
	.type	__piestart_witness, %object
__piestart_witness:
	.ifdef	__piestart_elf32
	.long	__piestart_entry
	.size	__piestart_witness, 4
	.else
	.quad	__piestart_entry
	.size	__piestart_witness, 8
	.endif

/* A word to write to: the page's first access is then a write, which it gets in any case. */
	.globl	__piestart_first_write
	.hidden	__piestart_first_write
	.type	__piestart_first_write, %object
__piestart_first_write:
	.quad	0
	.size	__piestart_first_write, 8

/* No executable stack. */
	.section .note.GNU-stack, "", %progbits
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * Where an image goes on that has moved itself (src/start/mover.rs); assembled after start.S.
 * %r2 is the initial stack pointer, %r3 the distance from the old place.
 */

	.section .text.piestart, "ax", %progbits
	.balign	2
	.globl	__piestart_moved
	.hidden	__piestart_moved
	.type	__piestart_moved, %function
__piestart_moved:
	.cfi_startproc
	.cfi_undefined %r14
	lgr	%r15, %r2
	lgr	%r5, %r3
	jg	__piestart_placed
	.cfi_endproc
	.size	__piestart_moved, . - __piestart_moved
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * No note: the machine has no landing pads.
 */
	.section	.text.piestart,"ax",@progbits
	.p2align	2
	.globl	__piestart_options
	.hidden	__piestart_options
	.type	__piestart_options,@object
__piestart_options:
	.byte	7
	.byte	0
	.byte	0
	.byte	0
	.size	__piestart_options, 4
	.text
	.section	.text.piestart,"ax",@progbits
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
	.section	".text._ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE","ax",@progbits
	.p2align	1
	.type	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE,@function
_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE:
.Lfunc_begin1:
	.cfi_startproc
	stmg	%r10, %r15, 80(%r15)
	.cfi_offset %r10, -80
	.cfi_offset %r11, -72
	.cfi_offset %r12, -64
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	lgr	%r1, %r2
	lghi	%r2, 0
	lghi	%r0, -1
.LBB1_1:
	aghi	%r3, -1
.LBB1_2:
	cgije	%r3, -1, .LBB1_15
	lg	%r11, 0(%r1)
	la	%r5, 16(%r1)
	lg	%r13, 0(%r5)
	la	%r14, 40(%r1)
	lg	%r5, 0(%r14)
	srlg	%r10, %r11, 32
	cgfi	%r10, 1685382482
	lghi	%r12, 2
	je	.LBB1_7
	cgijlh	%r10, 1, .LBB1_9
	risbg	%r12, %r11, 62, 190, 0
	je	.LBB1_9
	lghi	%r12, 1
	cgije	%r5, 0, .LBB1_9
.LBB1_7:
	la	%r1, 56(%r1)
	clgrjh	%r13, %r4, .LBB1_10
	agr	%r5, %r13
	clgrjh	%r5, %r4, .LBB1_11
.LBB1_9:
	aghi	%r3, -1
	la	%r1, 16(%r14)
	j	.LBB1_2
.LBB1_10:
	lgr	%r5, %r13
	j	.LBB1_12
.LBB1_11:
	ogr	%r2, %r12
.LBB1_12:
	clgrjl	%r5, %r0, .LBB1_14
	lgr	%r5, %r0
.LBB1_14:
	lgr	%r0, %r5
	j	.LBB1_1
.LBB1_15:
	lgr	%r3, %r0
	lmg	%r10, %r15, 80(%r15)
	br	%r14
.Lfunc_end1:
	.size	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE, .Lfunc_end1-_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart3sys4auxv5valueE,@function
_ZN8piestart3sys4auxv5valueE:
.Lfunc_begin2:
	.cfi_startproc
	lgr	%r1, %r2
	llgfr	%r0, %r3
.LBB2_1:
	lg	%r3, 0(%r1)
	la	%r1, 8(%r1)
	lg	%r2, 0(%r1)
	cgije	%r3, 0, .LBB2_4
	la	%r1, 8(%r1)
	cgrjlh	%r3, %r0, .LBB2_1
	br	%r14
.LBB2_4:
	lghi	%r2, 0
	br	%r14
.Lfunc_end2:
	.size	_ZN8piestart3sys4auxv5valueE, .Lfunc_end2-_ZN8piestart3sys4auxv5valueE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE:
.Lfunc_begin3:
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
	lg	%r8, 32(%r2)
	lg	%r13, 0(%r3)
	la	%r1, 8(%r3)
	lg	%r6, 0(%r1)
	cije	%r6, 0, .LBB3_46
	lgr	%r9, %r3
	lgr	%r12, %r2
	lgr	%r11, %r5
	lgr	%r10, %r4
	lgr	%r3, %r13
	brasl	%r14, _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE@PLT
	la	%r9, 16(%r9)
	cije	%r10, 0, .LBB3_6
	lghi	%r7, 0
	lghi	%r9, 8
	cije	%r6, -1, .LBB3_4
	lghi	%r9, 0
.LBB3_4:
	agr	%r9, %r13
	lgr	%r2, %r12
	lgr	%r3, %r9
	brasl	%r14, _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE@PLT
	lr	%r0, %r6
	nill	%r0, 65534
	cije	%r0, 10, .LBB3_7
	agr	%r9, %r8
.LBB3_6:
	lg	%r7, 0(%r9)
.LBB3_7:
	stg	%r8, 160(%r15)
	lr	%r0, %r6
	ahi	%r0, -54
	clijl	%r0, 3, .LBB3_14
	lr	%r0, %r6
	ahi	%r0, -10
	lhi	%r8, 0
	clijl	%r0, 2, .LBB3_15
	cije	%r6, -1, .LBB3_14
	cije	%r6, 61, .LBB3_42
	cije	%r6, 22, .LBB3_15
	cijlh	%r6, 12, .LBB3_51
	lhi	%r0, 0
	lg	%r4, 160(%r15)
	cije	%r11, 0, .LBB3_37
	j	.LBB3_43
.LBB3_14:
	lhi	%r8, 1
.LBB3_15:
	lgr	%r9, %r7
	srlg	%r7, %r6, 32
	lghi	%r4, 0
	lghi	%r0, 0
	lghi	%r1, 0
	cgije	%r7, 0, .LBB3_23
	ltg	%r0, 176(%r12)
	mghi	%r7, 24
	je	.LBB3_18
	lgr	%r4, %r7
.LBB3_18:
	agr	%r4, %r0
	lghi	%r3, 6
	lghi	%r5, 24
	lgr	%r2, %r12
	brasl	%r14, _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE@PLT
	lg	%r1, 176(%r12)
	ag	%r7, 32(%r12)
	la	%r2, 0(%r1,%r7)
	lg	%r2, 0(%r2)
	la	%r1, 8(%r1,%r7)
	lg	%r0, 0(%r1)
	lr	%r1, %r2
	srl	%r1, 24
	lr	%r3, %r2
	sll	%r3, 16
	or	%r3, %r1
	tmll	%r2, 65535
	llgfr	%r1, %r3
	jne	.LBB3_22
	lr	%r3, %r2
	nilf	%r3, 4026531840
	cfi	%r3, 536870912
	lghi	%r4, 0
	je	.LBB3_23
	srlg	%r11, %r2, 32
	ag	%r11, 168(%r12)
	lghi	%r3, 5
	lghi	%r5, 1
	lgr	%r2, %r12
	lgr	%r4, %r11
	brasl	%r14, _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE@PLT
	ag	%r11, 32(%r12)
	lhi	%r3, 6
	lgr	%r2, %r12
	lgr	%r4, %r11
.LBB3_21:
	lgr	%r5, %r13
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.LBB3_22:
	lghi	%r4, 0
.LBB3_23:
	risbg	%r2, %r1, 32, 175, 0
	clgfi	%r2, 4293984256
	lghi	%r2, 0
	je	.LBB3_25
	lg	%r2, 160(%r15)
.LBB3_25:
	lghi	%r3, 0
	lgr	%r7, %r9
	cijlh	%r8, 0, .LBB3_27
	lgr	%r3, %r2
.LBB3_27:
	tmlh	%r1, 65535
	ipm	%r2
	je	.LBB3_29
	agr	%r3, %r0
	lgr	%r4, %r3
.LBB3_29:
	risbg	%r0, %r1, 60, 191, 0
	cghi	%r0, 10
	ipm	%r0
	cije	%r8, 0, .LBB3_35
	cijlh	%r11, 0, .LBB3_46
	lgr	%r11, %r13
	ag	%r11, 32(%r12)
	cije	%r6, 54, .LBB3_44
	agr	%r4, %r7
	cije	%r6, 55, .LBB3_45
	lgr	%r2, %r12
	lgr	%r10, %r4
	brasl	%r14, _ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE@PLT
	lgr	%r4, %r10
	agr	%r4, %r2
	cijlh	%r6, -1, .LBB3_45
	la	%r3, 8(%r13)
	lgr	%r2, %r12
	lgr	%r13, %r4
	brasl	%r14, _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE@PLT
	la	%r1, 8(%r11)
	stg	%r13, 0(%r1)
	larl	%r4, __piestart_tlsdesc
	j	.LBB3_45
.LBB3_35:
	afi	%r2, 1879048192
	srl	%r2, 31
	afi	%r0, -268435456
	srl	%r0, 31
	nr	%r0, %r2
	crjlh	%r11, %r0, .LBB3_43
	chi	%r0, 0
	lhi	%r0, 0
	jlh	.LBB3_48
.LBB3_37:
	lgr	%r1, %r13
	ag	%r1, 160(%r15)
	agr	%r7, %r4
	stg	%r7, 0(%r1)
	cije	%r0, 0, .LBB3_46
	ltg	%r0, 488(%r12)
	je	.LBB3_46
	sg	%r13, 88(%r12)
	lg	%r1, 96(%r12)
	clgrjle	%r1, %r13, .LBB3_46
	sgr	%r1, %r13
	clgijl	%r1, 8, .LBB3_46
	agr	%r13, %r0
	stg	%r7, 0(%r13)
	j	.LBB3_46
.LBB3_42:
	cijlh	%r11, 0, .LBB3_47
.LBB3_43:
	lg	%r0, 64(%r12)
	xilf	%r11, 1
	rosbg	%r0, %r11, 32, 63, 0
	stg	%r0, 64(%r12)
	j	.LBB3_46
.LBB3_44:
	lghi	%r4, 1
.LBB3_45:
	stg	%r4, 0(%r11)
.LBB3_46:
	lmg	%r6, %r15, 216(%r15)
	br	%r14
.LBB3_47:
	lgr	%r4, %r7
	ag	%r4, 160(%r15)
	lghi	%r7, 0
.LBB3_48:
	lgr	%r11, %r4
	cijlh	%r10, 0, .LBB3_50
	lgr	%r4, %r11
	sg	%r4, 160(%r15)
	lghi	%r3, 7
	lgr	%r2, %r12
	brasl	%r14, _ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE@PLT
.LBB3_50:
	lg	%r2, 8(%r12)
	lhi	%r3, 16
	brasl	%r14, _ZN8piestart3sys4auxv5valueE@PLT
	basr	%r14, %r11
	lgr	%r4, %r2
	lhi	%r0, 1
	j	.LBB3_37
.LBB3_51:
	llgfr	%r4, %r6
	lhi	%r3, 0
	lgr	%r2, %r12
	j	.LBB3_21
.Lfunc_end3:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE, .Lfunc_end3-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE:
.Lfunc_begin4:
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
	jle	.LBB4_2
	lgr	%r13, %r3
	lgr	%r12, %r2
	lg	%r2, 40(%r2)
	lg	%r3, 48(%r12)
	lghi	%r5, 8
	lhi	%r6, 2
	lgr	%r4, %r13
	brasl	%r14, _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE@PLT
	cije	%r2, 0, .LBB4_3
.LBB4_2:
	lmg	%r6, %r15, 208(%r15)
	br	%r14
.LBB4_3:
	lg	%r0, 480(%r12)
	lg	%r1, 368(%r12)
	risbg	%r0, %r0, 41, 169, 0
	rosbg	%r0, %r1, 61, 61, 0
	lhi	%r3, 5
	cgijlh	%r0, 0, .LBB4_5
	lhi	%r3, 1
.LBB4_5:
	lghi	%r4, 0
	lgr	%r2, %r12
	lgr	%r5, %r13
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.Lfunc_end4:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE, .Lfunc_end4-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE,@function
_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE:
.Lfunc_begin5:
	.cfi_startproc
	ltg	%r0, 112(%r2)
	lg	%r1, 104(%r2)
	ipm	%r3
	lgr	%r4, %r1
	ag	%r4, 88(%r2)
	afi	%r3, 1879048192
	risbg	%r2, %r3, 63, 191, 33
	sgr	%r0, %r2
	lcgr	%r2, %r4
	ngr	%r2, %r0
	agr	%r2, %r1
	lcgr	%r2, %r2
	br	%r14
.Lfunc_end5:
	.size	_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE, .Lfunc_end5-_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE:
.Lfunc_begin6:
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
.LBB6_1:
	lgr	%r14, %r3
	algr	%r14, %r0
	ipm	%r14
	algr	%r3, %r0
	jle	.LBB6_7
	lg	%r13, 0(%r2)
	la	%r12, 16(%r2)
	lg	%r12, 0(%r12)
	la	%r2, 40(%r2)
	lg	%r11, 0(%r2)
	lgr	%r10, %r4
	sgr	%r10, %r12
	slgr	%r11, %r10
	ipm	%r12
	clgrjh	%r5, %r11, .LBB6_6
	afi	%r12, -536870912
	srl	%r12, 31
	cijlh	%r12, 0, .LBB6_6
	risbg	%r12, %r13, 0, 159, 0
	cgrjlh	%r12, %r1, .LBB6_6
	nr	%r13, %r6
	crje	%r13, %r6, .LBB6_7
.LBB6_6:
	la	%r2, 16(%r2)
	j	.LBB6_1
.LBB6_7:
	risbg	%r0, %r14, 63, 191, 35
	llgfr	%r2, %r0
	lmg	%r10, %r15, 80(%r15)
	br	%r14
.Lfunc_end6:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE, .Lfunc_end6-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE:
.Lfunc_begin7:
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
	je	.LBB7_5
	clgijl	%r5, 8, .LBB7_3
	risbg	%r0, %r13, 61, 191, 0
	jlh	.LBB7_5
.LBB7_3:
	lg	%r2, 40(%r11)
	lg	%r3, 48(%r11)
	lhi	%r6, 0
	lgr	%r4, %r13
	brasl	%r14, _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE@PLT
	cije	%r2, 0, .LBB7_5
	lmg	%r6, %r15, 208(%r15)
	br	%r14
.LBB7_5:
	lhi	%r3, 2
	lgr	%r2, %r11
	lgr	%r4, %r12
	lgr	%r5, %r13
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.Lfunc_end7:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE, .Lfunc_end7-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE:
.Lfunc_begin8:
	.cfi_startproc
	stmg	%r14, %r15, 112(%r15)
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	lg	%r0, 480(%r2)
	lgr	%r1, %r3
	srlg	%r0, %r0, 0(%r1)
	tmll	%r0, 1
	je	.LBB8_2
	sllg	%r3, %r1, 3
	la	%r3, 128(%r3,%r2)
	lg	%r0, 0(%r3)
	cgrjlh	%r0, %r4, .LBB8_3
.LBB8_2:
	lmg	%r14, %r15, 272(%r15)
	br	%r14
.LBB8_3:
	lhi	%r3, 3
	lghi	%r5, 0
	lgr	%r4, %r1
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.Lfunc_end8:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE, .Lfunc_end8-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE:
.Lfunc_begin9:
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
	lgr	%r8, %r2
	sllg	%r1, %r4, 3
	la	%r1, 128(%r2,%r1)
	lg	%r11, 0(%r1)
	lgr	%r7, %r3
	cgije	%r11, 0, .LBB9_6
	lgr	%r6, %r5
	la	%r0, 128(%r8)
	sllg	%r1, %r7, 3
	agr	%r1, %r0
	lg	%r12, 0(%r1)
	lgr	%r2, %r8
	lgr	%r3, %r7
	lgr	%r4, %r12
	lgr	%r5, %r11
	brasl	%r14, _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE@PLT
	lg	%r13, 32(%r8)
	la	%r12, 0(%r12,%r13)
	la	%r0, 0(%r11,%r12)
	stg	%r0, 264(%r15)
	stg	%r8, 256(%r15)
	cgije	%r7, 38, .LBB9_8
	cgije	%r7, 23, .LBB9_46
	cgije	%r7, 36, .LBB9_8
	stg	%r7, 216(%r15)
	cgijlh	%r7, 17, .LBB9_49
	lg	%r0, 464(%r8)
	lg	%r10, 72(%r8)
	lg	%r9, 80(%r8)
	sllg	%r1, %r0, 4
	lhi	%r0, 1
	lghi	%r8, 16
	j	.LBB9_53
.LBB9_6:
	lg	%r0, 480(%r8)
	srlg	%r1, %r0, 0(%r7)
	tmll	%r1, 1
	je	.LBB9_75
	srlg	%r0, %r0, 0(%r4)
	tmll	%r0, 1
	jne	.LBB9_75
	j	.LBB9_78
.LBB9_8:
	tmll	%r11, 7
	jne	.LBB9_78
	llihf	%r0, 2147483647
	oilf	%r0, 4294967295
	stg	%r0, 240(%r15)
	xc	168(24,%r15), 168(%r15)
	mvghi	192(%r15), 1
	mvghi	200(%r15), 0
	mvghi	208(%r15), 0
	lghi	%r7, 0
	lgr	%r10, %r12
.LBB9_10:
	clg	%r10, 264(%r15)
	jhe	.LBB9_45
	lgr	%r6, %r7
	cgrjlh	%r10, %r12, .LBB9_13
	lghi	%r5, 1
	la	%r0, 168(%r15)
	stg	%r0, 160(%r15)
	lgr	%r2, %r8
	lgr	%r3, %r12
	lg	%r4, 264(%r15)
	brasl	%r14, _ZN8piestart5start4huge7prepareE@PLT
	lgr	%r12, %r2
.LBB9_13:
	lg	%r2, 0(%r10)
	tmll	%r2, 1
	jne	.LBB9_15
	stg	%r12, 248(%r15)
	la	%r7, 8(%r2)
	lg	%r0, 72(%r8)
	lg	%r1, 80(%r8)
	la	%r10, 8(%r10)
	lghi	%r9, 1
	lhi	%r8, 0
	lgr	%r6, %r2
	j	.LBB9_21
.LBB9_15:
	cgije	%r6, 0, .LBB9_77
	la	%r7, 504(%r6)
	srlg	%r9, %r2, 1
	la	%r10, 8(%r10)
	cgije	%r9, 0, .LBB9_10
	lg	%r0, 72(%r8)
	lg	%r1, 80(%r8)
	cg	%r9, 240(%r15)
	lhi	%r8, 0
	stg	%r12, 248(%r15)
	jlh	.LBB9_21
	lgr	%r2, %r1
	slgfi	%r2, 496
	lhi	%r8, 1
	jle	.LBB9_20
	lgr	%r3, %r6
	sgr	%r3, %r0
	lg	%r9, 240(%r15)
	clgrjh	%r3, %r2, .LBB9_21
	j	.LBB9_25
.LBB9_20:
	lg	%r9, 240(%r15)
.LBB9_21:
	lay	%r2, -1(%r9)
	lay	%r3, -1(%r9)
	ngr	%r3, %r9
	xgr	%r3, %r2
	flogr	%r2, %r3
	lghi	%r4, 64
	sgr	%r4, %r2
	sllg	%r3, %r4, 3
	agr	%r3, %r6
	flogr	%r4, %r9
	sllg	%r11, %r4, 3
	xilf	%r11, 504
	agr	%r11, %r6
	lgr	%r2, %r3
	sgr	%r2, %r0
	clgr	%r2, %r1
	lgr	%r2, %r3
	jh	.LBB9_23
	lgr	%r2, %r11
.LBB9_23:
	sgr	%r2, %r0
	clgrjle	%r2, %r1, .LBB9_25
	lr	%r12, %r8
	lg	%r8, 256(%r15)
	lgr	%r2, %r8
	brasl	%r14, _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE@PLT
	lgr	%r2, %r8
	lr	%r8, %r12
	lgr	%r3, %r11
	brasl	%r14, _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE@PLT
.LBB9_25:
	lg	%r2, 184(%r15)
	lg	%r3, 176(%r15)
	lgr	%r1, %r7
	sgr	%r1, %r6
	agr	%r6, %r13
	sgr	%r3, %r2
	slgr	%r3, %r1
	ipm	%r0
	tmll	%r6, 7
	jne	.LBB9_34
	afi	%r0, -536870912
	srl	%r0, 31
	cijlh	%r0, 0, .LBB9_34
	lgr	%r0, %r6
	sgr	%r0, %r2
	clgrjh	%r0, %r3, .LBB9_34
	lghi	%r4, 0
	cijlh	%r8, 0, .LBB9_30
	lgr	%r4, %r1
.LBB9_30:
	lg	%r3, 192(%r15)
	agr	%r0, %r4
	lgr	%r1, %r3
	agr	%r1, %r6
	lgr	%r4, %r7
	agr	%r4, %r13
	stg	%r4, 184(%r15)
	cgije	%r0, 0, .LBB9_36
	lghi	%r4, 0
.LBB9_32:
	clgrjhe	%r4, %r0, .LBB9_36
	lg	%r5, 0(%r2)
	lgr	%r14, %r3
	agr	%r14, %r2
	stg	%r5, 0(%r14)
	la	%r4, 8(%r4)
	la	%r2, 8(%r2)
	j	.LBB9_32
.LBB9_34:
	cg	%r2, 168(%r15)
	lgr	%r1, %r6
	je	.LBB9_36
	la	%r2, 168(%r15)
	brasl	%r14, _ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE@PLT
	lgr	%r1, %r6
.LBB9_36:
	cije	%r8, 0, .LBB9_40
	lghi	%r0, 504
	lg	%r8, 256(%r15)
	lg	%r12, 248(%r15)
.LBB9_38:
	cgije	%r0, 0, .LBB9_10
	lg	%r2, 0(%r6)
	agr	%r2, %r13
	stg	%r2, 0(%r1)
	la	%r1, 8(%r1)
	la	%r6, 8(%r6)
	aghi	%r0, -8
	j	.LBB9_38
.LBB9_40:
	lg	%r8, 256(%r15)
	lg	%r12, 248(%r15)
.LBB9_41:
	cgije	%r9, 0, .LBB9_10
	tmll	%r9, 1
	je	.LBB9_44
	lg	%r0, 0(%r1)
	agr	%r0, %r13
	stg	%r0, 0(%r1)
.LBB9_44:
	la	%r1, 8(%r1)
	srlg	%r9, %r9, 1
	j	.LBB9_41
.LBB9_45:
	la	%r2, 168(%r15)
	brasl	%r14, _ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE@PLT
	j	.LBB9_75
.LBB9_46:
	lg	%r0, 288(%r8)
	cghi	%r0, 17
	ipm	%r0
	lghi	%r8, 16
	je	.LBB9_48
	lghi	%r8, 24
.LBB9_48:
	stg	%r7, 216(%r15)
	lg	%r1, 256(%r15)
	lg	%r10, 72(%r1)
	lg	%r9, 80(%r1)
	afi	%r0, -268435456
	srl	%r0, 31
	lghi	%r1, 0
	j	.LBB9_53
.LBB9_49:
	lg	%r10, 72(%r8)
	lg	%r9, 80(%r8)
	lhi	%r0, 0
	cgijlh	%r7, 7, .LBB9_51
	lghi	%r1, 24
	msg	%r1, 456(%r8)
	j	.LBB9_52
.LBB9_51:
	lghi	%r1, 0
.LBB9_52:
	lghi	%r8, 24
.LBB9_53:
	agr	%r1, %r12
	stg	%r1, 240(%r15)
	xc	168(24,%r15), 168(%r15)
	mvghi	192(%r15), 1
	llgfr	%r1, %r6
	stg	%r1, 232(%r15)
	or	%r6, %r0
	stg	%r6, 248(%r15)
	lg	%r7, 264(%r15)
	aghi	%r7, -23
	mvghi	200(%r15), 0
	mvghi	208(%r15), 0
	llgfr	%r0, %r0
	stg	%r0, 224(%r15)
	lgr	%r11, %r12
.LBB9_54:
	lg	%r0, 248(%r15)
	cije	%r0, 0, .LBB9_60
	lgr	%r6, %r11
.LBB9_56:
	lg	%r0, 264(%r15)
	sgr	%r0, %r6
	clgrjl	%r0, %r8, .LBB9_74
	clg	%r6, 240(%r15)
	jhe	.LBB9_59
	la	%r1, 8(%r6)
	lg	%r0, 0(%r1)
	lghi	%r1, 12
	clgfr	%r1, %r0
	jlh	.LBB9_76
.LBB9_59:
	lg	%r2, 256(%r15)
	lgr	%r3, %r6
	lg	%r4, 224(%r15)
	lg	%r5, 232(%r15)
	brasl	%r14, _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE@PLT
	agr	%r6, %r8
	lgr	%r11, %r6
	j	.LBB9_54
.LBB9_60:
	clgrjl	%r11, %r12, .LBB9_62
	lghi	%r5, 0
	la	%r0, 168(%r15)
	stg	%r0, 160(%r15)
	lg	%r2, 256(%r15)
	lgr	%r3, %r11
	lg	%r4, 264(%r15)
	brasl	%r14, _ZN8piestart5start4huge7prepareE@PLT
	lgr	%r12, %r2
	la	%r2, 168(%r15)
	brasl	%r14, _ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE@PLT
.LBB9_62:
	lgr	%r0, %r7
	clgrjl	%r7, %r12, .LBB9_64
	lgr	%r0, %r12
.LBB9_64:
	lgr	%r6, %r11
.LBB9_65:
	la	%r1, 384(%r6)
	la	%r2, 384(%r6)
	clgrjl	%r1, %r0, .LBB9_67
	lgr	%r2, %r0
.LBB9_67:
	clgrjhe	%r6, %r2, .LBB9_71
	lg	%r3, 0(%r6)
	la	%r4, 8(%r6)
	lg	%r4, 0(%r4)
	cgijlh	%r4, 12, .LBB9_72
	lgr	%r4, %r3
	sgr	%r4, %r10
	clgrjh	%r4, %r9, .LBB9_72
	la	%r4, 16(%r6)
	lg	%r4, 0(%r4)
	agr	%r3, %r13
	la	%r4, 0(%r13,%r4)
	stg	%r4, 0(%r3)
	la	%r6, 24(%r6)
	j	.LBB9_67
.LBB9_71:
	clgrjh	%r0, %r1, .LBB9_65
.LBB9_72:
	cgrjlh	%r6, %r12, .LBB9_56
	cg	%r6, 264(%r15)
	lgr	%r11, %r12
	jlh	.LBB9_54
	j	.LBB9_56
.LBB9_74:
	cg	%r6, 264(%r15)
	jlh	.LBB9_79
.LBB9_75:
	lmg	%r6, %r15, 320(%r15)
	br	%r14
.LBB9_76:
	lg	%r5, 0(%r6)
	llgfr	%r4, %r0
	lhi	%r3, 19
	lg	%r2, 256(%r15)
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.LBB9_77:
	sgr	%r10, %r13
	lhi	%r3, 7
	lghi	%r4, 0
	lgr	%r2, %r8
	lgr	%r5, %r10
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.LBB9_78:
	lhi	%r3, 4
	lghi	%r5, 0
	lgr	%r2, %r8
	lgr	%r4, %r7
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.LBB9_79:
	lhi	%r3, 4
	lghi	%r5, 0
	lg	%r2, 256(%r15)
	lg	%r4, 216(%r15)
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.Lfunc_end9:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE, .Lfunc_end9-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE:
.Lfunc_begin10:
	.cfi_startproc
	stmg	%r13, %r15, 104(%r15)
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	lgr	%r13, %r2
	cije	%r3, 0, .LBB10_2
	lghi	%r3, 17
	lghi	%r4, 18
	lghi	%r5, 1
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE@PLT
	lghi	%r3, 7
	lghi	%r4, 8
	lghi	%r5, 1
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE@PLT
	lghi	%r3, 23
	lghi	%r4, 2
	lghi	%r5, 1
	j	.LBB10_3
.LBB10_2:
	lghi	%r3, 36
	lghi	%r4, 35
	lghi	%r5, 0
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE@PLT
	lghi	%r3, 17
	lghi	%r4, 18
	lghi	%r5, 0
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE@PLT
	lghi	%r3, 7
	lghi	%r4, 8
	lghi	%r5, 0
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE@PLT
	lghi	%r3, 23
	lghi	%r4, 2
	lghi	%r5, 0
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE@PLT
	lghi	%r3, 38
	lghi	%r4, 39
	lghi	%r5, 0
.LBB10_3:
	lgr	%r2, %r13
	lmg	%r13, %r15, 264(%r15)
	jg	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE@PLT
.Lfunc_end10:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE, .Lfunc_end10-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	.cfi_endproc
	.section	".text._ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5arrayE","ax",@progbits
	.p2align	1
	.type	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5arrayE,@function
_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5arrayE:
.Lfunc_begin11:
	.cfi_startproc
	stmg	%r8, %r15, 64(%r15)
	.cfi_offset %r8, -96
	.cfi_offset %r9, -88
	.cfi_offset %r10, -80
	.cfi_offset %r11, -72
	.cfi_offset %r12, -64
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	lgr	%r13, %r3
	lgr	%r12, %r2
	sllg	%r1, %r3, 3
	la	%r1, 128(%r2,%r1)
	lg	%r11, 0(%r1)
	sllg	%r1, %r4, 3
	la	%r1, 128(%r2,%r1)
	lg	%r10, 0(%r1)
	tmll	%r10, 7
	jne	.LBB11_11
	lg	%r0, 480(%r12)
	srlg	%r1, %r0, 0(%r13)
	tmll	%r1, 1
	je	.LBB11_3
	srlg	%r0, %r0, 0(%r4)
	tmll	%r0, 1
	je	.LBB11_11
.LBB11_3:
	cgije	%r10, 0, .LBB11_5
	lgr	%r2, %r12
	lgr	%r3, %r13
	lgr	%r4, %r11
	lgr	%r5, %r10
	brasl	%r14, _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE@PLT
.LBB11_5:
	lg	%r9, 32(%r12)
	agr	%r11, %r9
	lghi	%r8, -2
.LBB11_6:
	cgije	%r10, 0, .LBB11_10
	lg	%r4, 0(%r11)
	lay	%r0, -1(%r4)
	clgrjhe	%r0, %r8, .LBB11_9
	sgr	%r4, %r9
	lgr	%r2, %r12
	lgr	%r3, %r13
	brasl	%r14, _ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE@PLT
.LBB11_9:
	aghi	%r10, -8
	la	%r11, 8(%r11)
	j	.LBB11_6
.LBB11_10:
	lmg	%r8, %r15, 224(%r15)
	br	%r14
.LBB11_11:
	lhi	%r3, 4
	lghi	%r5, 0
	lgr	%r2, %r12
	lgr	%r4, %r13
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.Lfunc_end11:
	.size	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5arrayE, .Lfunc_end11-_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5arrayE
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE,@function
_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE:
.Lfunc_begin12:
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
	lgr	%r13, %r2
	lg	%r2, 40(%r2)
	lg	%r0, 48(%r13)
	lghi	%r5, 1
	lhi	%r6, 1
	lgr	%r12, %r4
	lgr	%r11, %r3
	lgr	%r3, %r0
	brasl	%r14, _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE@PLT
	cije	%r2, 0, .LBB12_2
	lmg	%r6, %r15, 208(%r15)
	br	%r14
.LBB12_2:
	lhi	%r3, 18
	lgr	%r2, %r13
	lgr	%r4, %r11
	lgr	%r5, %r12
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.Lfunc_end12:
	.size	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE, .Lfunc_end12-_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3die3dieE,@function
_ZN8piestart5start3die3dieE:
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
	aghi	%r15, -1216
	.cfi_def_cfa_offset 1376
	lr	%r11, %r3
	lgr	%r10, %r2
	la	%r2, 160(%r15)
	larl	%r3, .Lanon.0.1
	lgr	%r13, %r5
	lgr	%r12, %r4
	brasl	%r14, _ZN8piestart5start3die6stringE@PLT
	lg	%r1, 0(%r10)
	la	%r1, 8(%r1)
	lg	%r3, 0(%r1)
	cgije	%r3, 0, .LBB13_3
	llgc	%r0, 0(%r3)
	tmll	%r0, 255
	je	.LBB13_3
	brasl	%r14, _ZN8piestart5start3die6stringE@PLT
	lghi	%r0, 58
	stc	%r0, 0(%r2)
	la	%r1, 1(%r2)
	lghi	%r0, 32
	stc	%r0, 0(%r1)
	la	%r2, 2(%r2)
.LBB13_3:
	larl	%r10, .Lanon.0.2
	srlg	%r9, %r12, 32
	lghi	%r8, 48
	lghi	%r7, 120
.LBB13_4:
	llgc	%r0, 0(%r10)
	la	%r10, 1(%r10)
	cije	%r11, 0, .LBB13_6
	tmll	%r0, 255
	ipm	%r0
	afi	%r0, -268435456
	srl	%r0, 31
	sr	%r11, %r0
	j	.LBB13_4
.LBB13_6:
	llcr	%r3, %r0
	cije	%r3, 35, .LBB13_11
	cije	%r3, 36, .LBB13_16
	cije	%r3, 64, .LBB13_11
	cije	%r3, 0, .LBB13_17
	llgcr	%r0, %r0
	stc	%r0, 0(%r2)
	la	%r2, 1(%r2)
	lhi	%r11, 0
	j	.LBB13_4
.LBB13_11:
	cghi	%r9, 0
	ipm	%r1
	chi	%r3, 35
	ipm	%r0
	lgr	%r3, %r12
	je	.LBB13_13
	lgr	%r3, %r13
.LBB13_13:
	afi	%r1, -268435456
	srl	%r1, 31
	afi	%r0, -268435456
	srl	%r0, 31
	nr	%r0, %r1
	jl	.LBB13_15
	stc	%r8, 0(%r2)
	la	%r1, 1(%r2)
	stc	%r7, 0(%r1)
	la	%r2, 2(%r2)
.LBB13_15:
	llgfr	%r4, %r0
	brasl	%r14, _ZN8piestart5start3die6numberE@PLT
	lhi	%r11, 0
	j	.LBB13_4
.LBB13_16:
	lgr	%r3, %r12
	brasl	%r14, _ZN8piestart5start3die6stringE@PLT
	lhi	%r11, 0
	j	.LBB13_4
.LBB13_17:
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
.LBB13_18:
	lghi	%r2, 127
	svc	0
	stc	%r14, 0(%r14)
	j	.LBB13_18
.Lfunc_end13:
	.size	_ZN8piestart5start3die3dieE, .Lfunc_end13-_ZN8piestart5start3die3dieE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3die6numberE,@function
_ZN8piestart5start3die6numberE:
.Lfunc_begin14:
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
	cijlh	%r12, 0, .LBB14_2
	srlg	%r3, %r13, 4
.LBB14_2:
	cgije	%r3, 0, .LBB14_4
	llgfr	%r4, %r12
	brasl	%r14, _ZN8piestart5start3die6numberE@PLT
.LBB14_4:
	cije	%r12, 0, .LBB14_6
	mghi	%r11, -10
	agr	%r11, %r13
	j	.LBB14_7
.LBB14_6:
	risbg	%r11, %r13, 60, 191, 0
.LBB14_7:
	lghi	%r0, 87
	clgijh	%r11, 9, .LBB14_9
	lghi	%r0, 48
.LBB14_9:
	agr	%r0, %r11
	llgcr	%r0, %r0
	stc	%r0, 0(%r2)
	la	%r2, 1(%r2)
	lmg	%r11, %r15, 248(%r15)
	br	%r14
.Lfunc_end14:
	.size	_ZN8piestart5start3die6numberE, .Lfunc_end14-_ZN8piestart5start3die6numberE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3die6stringE,@function
_ZN8piestart5start3die6stringE:
.Lfunc_begin15:
	.cfi_startproc
	stmg	%r14, %r15, 112(%r15)
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	lghi	%r0, 400
.LBB15_1:
	slgfi	%r0, 1
	jle	.LBB15_8
	llgc	%r4, 0(%r3)
	tmll	%r4, 255
	je	.LBB15_8
	llcr	%r5, %r4
	lghi	%r1, 63
	lghi	%r14, 63
	cije	%r5, 127, .LBB15_5
	llgcr	%r14, %r4
.LBB15_5:
	cijl	%r5, 32, .LBB15_7
	lgr	%r1, %r14
.LBB15_7:
	stc	%r1, 0(%r2)
	la	%r2, 1(%r2)
	la	%r3, 1(%r3)
	j	.LBB15_1
.LBB15_8:
	lmg	%r14, %r15, 112(%r15)
	br	%r14
.Lfunc_end15:
	.size	_ZN8piestart5start3die6stringE, .Lfunc_end15-_ZN8piestart5start3die6stringE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3own3ownE,@function
_ZN8piestart5start3own3ownE:
.Lfunc_begin16:
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
	lgr	%r0, %r2
	lghi	%r1, 163
	lgr	%r4, %r3
	lghi	%r5, 5
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	cgijl	%r2, 0, .LBB16_2
	lgr	%r13, %r3
	lgr	%r12, %r2
	lgr	%r3, %r2
	sgr	%r3, %r0
	lgr	%r2, %r0
	lgr	%r4, %r13
	brasl	%r14, _ZN8piestart5start3own6blocksE@PLT
	lgr	%r0, %r2
	lghi	%r1, 91
	lgr	%r2, %r12
	lgr	%r3, %r13
	lghi	%r4, 0
	lghi	%r5, 0
	svc	0
	lgr	%r2, %r0
	lmg	%r6, %r15, 208(%r15)
	br	%r14
.LBB16_2:
	lghi	%r2, 0
	lmg	%r6, %r15, 208(%r15)
	br	%r14
.Lfunc_end16:
	.size	_ZN8piestart5start3own3ownE, .Lfunc_end16-_ZN8piestart5start3own3ownE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3own5smallE,@function
_ZN8piestart5start3own5smallE:
.Lfunc_begin17:
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
	cgije	%r4, 0, .LBB17_7
	lgr	%r14, %r4
	lgr	%r13, %r3
	lgr	%r0, %r2
	clgfi	%r4, 131071
	llill	%r5, 32818
	jh	.LBB17_3
	lghi	%r5, 50
.LBB17_3:
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
	cgijhe	%r2, 0, .LBB17_6
	lghi	%r1, 163
	lgr	%r2, %r13
	lgr	%r3, %r14
	lgr	%r4, %r14
	lghi	%r5, 3
	lgr	%r6, %r0
	svc	0
	lhi	%r12, 0
	j	.LBB17_7
.LBB17_5:
	lgr	%r2, %r13
	agr	%r2, %r1
	lg	%r2, 0(%r2)
	lgr	%r3, %r0
	agr	%r3, %r1
	stg	%r2, 0(%r3)
	la	%r1, 8(%r1)
.LBB17_6:
	clgrjl	%r1, %r14, .LBB17_5
.LBB17_7:
	llgfr	%r2, %r12
	lmg	%r6, %r15, 256(%r15)
	br	%r14
.Lfunc_end17:
	.size	_ZN8piestart5start3own5smallE, .Lfunc_end17-_ZN8piestart5start3own5smallE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3own6blocksE,@function
_ZN8piestart5start3own6blocksE:
.Lfunc_begin18:
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
	je	.LBB18_2
	lcgr	%r0, %r9
	risbg	%r8, %r0, 43, 191, 0
	risbg	%r0, %r13, 43, 191, 0
	cgrjle	%r8, %r0, .LBB18_3
.LBB18_2:
	lghi	%r8, 0
.LBB18_3:
	lgr	%r2, %r9
	lgr	%r3, %r12
	lgr	%r4, %r8
	brasl	%r14, _ZN8piestart5start3own5smallE@PLT
	lgr	%r11, %r2
	cgije	%r8, 0, .LBB18_5
	lgr	%r2, %r12
	agr	%r2, %r9
	lghi	%r1, 219
	lgr	%r3, %r8
	lghi	%r4, 4
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
.LBB18_5:
	sgr	%r13, %r8
	ltgr	%r14, %r10
	la	%r10, 0(%r9,%r8)
	je	.LBB18_18
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
	cgijl	%r2, 0, .LBB18_18
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
.LBB18_8:
	cgrje	%r9, %r0, .LBB18_16
	tmll	%r1, 1
	je	.LBB18_17
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
	je	.LBB18_15
	lgr	%r2, %r9
	sgr	%r2, %r14
	ag	%r2, 240(%r15)
	lghi	%r1, 0
.LBB18_12:
	clgfi	%r1, 2097151
	jh	.LBB18_14
	lgr	%r3, %r8
	agr	%r3, %r1
	lg	%r3, 0(%r3)
	lgr	%r4, %r9
	agr	%r4, %r1
	stg	%r3, 0(%r4)
	la	%r1, 8(%r1)
	j	.LBB18_12
.LBB18_14:
	lghi	%r1, 219
	llilh	%r3, 32
	lghi	%r4, 4
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	lg	%r1, 160(%r15)
.LBB18_15:
	agfi	%r9, 2097152
	agfi	%r8, 2097152
	j	.LBB18_8
.LBB18_16:
	tmll	%r1, 1
	jne	.LBB18_22
.LBB18_17:
	lghi	%r1, 91
	lg	%r2, 224(%r15)
	lg	%r3, 232(%r15)
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
.LBB18_18:
	lghi	%r6, 0
	lghi	%r7, 0
.LBB18_19:
	clgfi	%r13, 2097151
	jle	.LBB18_21
	llilh	%r4, 32
	lgr	%r2, %r10
	lgr	%r3, %r12
	brasl	%r14, _ZN8piestart5start3own5smallE@PLT
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
	j	.LBB18_19
.LBB18_21:
	lgr	%r2, %r10
	lgr	%r3, %r12
	lgr	%r4, %r13
	brasl	%r14, _ZN8piestart5start3own5smallE@PLT
	nr	%r11, %r2
	llgfr	%r2, %r11
	lmg	%r6, %r15, 296(%r15)
	br	%r14
.LBB18_22:
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
	cgijl	%r14, 0, .LBB18_18
	lghi	%r1, 219
	lgr	%r2, %r10
	lgr	%r3, %r9
	lghi	%r4, 15
	svc	0
	la	%r10, 0(%r9,%r10)
	sgr	%r13, %r9
	j	.LBB18_18
.Lfunc_end18:
	.size	_ZN8piestart5start3own6blocksE, .Lfunc_end18-_ZN8piestart5start3own6blocksE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start4huge6finishE,@function
_ZN8piestart5start4huge6finishE:
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
.LBB19_1:
	lghi	%r7, 20
.LBB19_2:
	cgije	%r13, 0, .LBB19_27
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
	jne	.LBB19_2
	cgije	%r5, 0, .LBB19_2
	lgr	%r5, %r12
	nilf	%r5, 0
	cgrjlh	%r5, %r11, .LBB19_2
	nilf	%r12, 2
	je	.LBB19_2
	agr	%r1, %r14
	risbg	%r10, %r1, 0, 179, 0
	clgrjh	%r10, %r3, .LBB19_9
	lgr	%r10, %r3
.LBB19_9:
	la	%r12, 4095(%r1,%r2)
	nill	%r12, 61440
	clgrjl	%r12, %r4, .LBB19_11
	lgr	%r12, %r4
.LBB19_11:
	clg	%r10, 224(%r15)
	lgr	%r1, %r10
	jh	.LBB19_13
	lg	%r1, 224(%r15)
.LBB19_13:
	clg	%r10, 216(%r15)
	jl	.LBB19_15
	lgr	%r10, %r1
.LBB19_15:
	clgrjle	%r12, %r10, .LBB19_2
	lgr	%r9, %r12
	sgr	%r9, %r10
	clgfi	%r9, 65536
	jl	.LBB19_2
	llilh	%r6, 64
	stg	%r14, 232(%r15)
	stg	%r3, 240(%r15)
	stg	%r4, 248(%r15)
	lg	%r2, 272(%r15)
	brasl	%r14, _ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE@PLT
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
	clgrjl	%r0, %r1, .LBB19_23
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
	cgijl	%r2, 0, .LBB19_23
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
	cgije	%r2, 0, .LBB19_21
	mvghi	160(%r15), 0
	j	.LBB19_22
.LBB19_21:
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
	jne	.LBB19_24
.LBB19_22:
	lghi	%r1, 91
	lg	%r2, 208(%r15)
	llilh	%r3, 64
	lghi	%r4, 0
	svc	0
.LBB19_23:
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
	j	.LBB19_1
.LBB19_24:
	clgrjhe	%r1, %r12, .LBB19_26
	lg	%r2, 0(%r1)
	lay	%r1, 65536(%r1)
	j	.LBB19_24
.LBB19_26:
	lg	%r1, 272(%r15)
	stg	%r10, 0(%r1)
	stg	%r12, 8(%r1)
	stg	%r10, 16(%r1)
	sgr	%r0, %r10
	stg	%r0, 24(%r1)
	mvc	32(8,%r1), 208(%r15)
	lhi	%r0, 1
	j	.LBB19_1
.LBB19_27:
	risbg	%r2, %r0, 63, 191, 0
	lmg	%r6, %r15, 328(%r15)
	br	%r14
.Lfunc_end19:
	.size	_ZN8piestart5start4huge6finishE, .Lfunc_end19-_ZN8piestart5start4huge6finishE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start4huge7prepareE,@function
_ZN8piestart5start4huge7prepareE:
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
	aghi	%r15, -168
	.cfi_def_cfa_offset 328
	llilh	%r0, 1
	clg	%r0, 80(%r2)
	lgr	%r13, %r4
	jh	.LBB20_27
	lgr	%r12, %r2
	lgr	%r10, %r5
	lgr	%r11, %r3
	lg	%r8, 32(%r2)
	tmll	%r10, 1
	lghi	%r3, 0
	je	.LBB20_3
	agr	%r6, %r8
	j	.LBB20_4
.LBB20_3:
	lghi	%r6, 0
.LBB20_4:
	mvc	160(8,%r15), 328(%r15)
	lghi	%r4, 0
	lghi	%r14, 0
.LBB20_5:
	lgr	%r7, %r6
.LBB20_6:
	clgrjhe	%r11, %r13, .LBB20_26
	lg	%r1, 0(%r11)
	lr	%r2, %r10
	nr	%r2, %r1
	tmll	%r2, 1
	je	.LBB20_10
	la	%r6, 504(%r7)
	clgrjle	%r6, %r14, .LBB20_25
	flogr	%r0, %r1
	sllg	%r1, %r0, 3
	xilf	%r1, 504
	lay	%r9, -8(%r1,%r7)
	lgr	%r7, %r6
	j	.LBB20_11
.LBB20_10:
	la	%r9, 0(%r8,%r1)
	la	%r7, 8(%r8,%r1)
.LBB20_11:
	nill	%r9, 61440
	lgr	%r1, %r9
	sgr	%r1, %r3
	lgr	%r2, %r14
	sgr	%r2, %r3
	clgrjl	%r1, %r2, .LBB20_15
	cgrjlh	%r9, %r14, .LBB20_24
	cgfi	%r1, 2097152
	je	.LBB20_24
.LBB20_14:
	aghi	%r9, 4096
	lgr	%r4, %r9
	lgr	%r14, %r9
.LBB20_15:
	tmll	%r10, 1
	lghi	%r1, 8
	je	.LBB20_17
.LBB20_16:
	agr	%r11, %r1
	j	.LBB20_6
.LBB20_17:
	lgr	%r1, %r14
	sgr	%r1, %r3
	cgfi	%r1, 2097152
	lgfi	%r2, 2097151
	je	.LBB20_19
	lgr	%r2, %r1
.LBB20_19:
	lghi	%r1, 12288
.LBB20_20:
	clgijl	%r1, 25, .LBB20_16
	lgr	%r5, %r1
	agr	%r5, %r11
	clgrjhe	%r5, %r13, .LBB20_23
	lg	%r0, 0(%r5)
	agr	%r0, %r8
	nill	%r0, 61440
	sgr	%r0, %r3
	clgrjle	%r0, %r2, .LBB20_16
.LBB20_23:
	srlg	%r1, %r1, 3
	j	.LBB20_20
.LBB20_24:
	lgr	%r2, %r12
	lg	%r5, 160(%r15)
	brasl	%r14, _ZN8piestart5start4huge6finishE@PLT
	lgr	%r3, %r9
	cijlh	%r2, 0, .LBB20_28
	j	.LBB20_14
.LBB20_25:
	la	%r11, 8(%r11)
	lhi	%r10, 1
	j	.LBB20_5
.LBB20_26:
	lgr	%r2, %r12
	lg	%r5, 160(%r15)
	brasl	%r14, _ZN8piestart5start4huge6finishE@PLT
.LBB20_27:
	lgr	%r2, %r13
	lmg	%r6, %r15, 216(%r15)
	br	%r14
.LBB20_28:
	lgr	%r13, %r11
	j	.LBB20_27
.Lfunc_end20:
	.size	_ZN8piestart5start4huge7prepareE, .Lfunc_end20-_ZN8piestart5start4huge7prepareE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover3topE,@function
_ZN8piestart5start5mover3topE:
.Lfunc_begin21:
	.cfi_startproc
	rosbg	%r2, %r2, 1, 63, 63
	rosbg	%r2, %r2, 2, 63, 62
	rosbg	%r2, %r2, 4, 63, 60
	rosbg	%r2, %r2, 8, 63, 56
	rosbg	%r2, %r2, 16, 63, 48
	rosbg	%r2, %r2, 32, 63, 32
	br	%r14
.Lfunc_end21:
	.size	_ZN8piestart5start5mover3topE, .Lfunc_end21-_ZN8piestart5start5mover3topE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover5carryE,@function
_ZN8piestart5start5mover5carryE:
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
.LBB22_1:
	lgr	%r1, %r11
	lgr	%r11, %r10
	agr	%r11, %r1
	clgrjh	%r12, %r11, .LBB22_17
	cgije	%r13, 0, .LBB22_40
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
	cgijlh	%r4, 1, .LBB22_1
	cgije	%r3, 0, .LBB22_1
	ag	%r1, 208(%r15)
	risbg	%r11, %r1, 0, 179, 0
	la	%r3, 4095(%r1,%r3)
	risbg	%r12, %r3, 0, 179, 0
	lhi	%r0, 0
	cgije	%r2, 0, .LBB22_1
	la	%r1, 4095(%r2,%r1)
	nill	%r1, 61440
	lgr	%r10, %r1
	sgr	%r10, %r11
	lhi	%r0, 0
	cijlh	%r9, 6, .LBB22_18
	sgr	%r3, %r1
	ogr	%r3, %r10
	clgfi	%r3, 2097151
	jh	.LBB22_18
	stg	%r5, 256(%r15)
	lg	%r2, 240(%r15)
	la	%r0, 1(%r2)
	lgr	%r2, %r6
.LBB22_9:
	aghi	%r0, -1
	je	.LBB22_38
	lgr	%r9, %r14
	lg	%r4, 0(%r2)
	la	%r3, 16(%r2)
	lg	%r5, 0(%r3)
	la	%r3, 40(%r2)
	lg	%r14, 0(%r3)
	ag	%r5, 208(%r15)
	lgr	%r3, %r5
	clgrjh	%r5, %r11, .LBB22_12
	lgr	%r3, %r11
.LBB22_12:
	la	%r5, 0(%r14,%r5)
	nill	%r5, 61440
	clgrjl	%r5, %r1, .LBB22_14
	lgr	%r5, %r1
.LBB22_14:
	srlg	%r4, %r4, 32
	cgfi	%r4, 1685382482
	la	%r2, 56(%r2)
	lgr	%r14, %r9
	jlh	.LBB22_9
	clgrjhe	%r3, %r5, .LBB22_9
	sgr	%r3, %r5
	j	.LBB22_39
.LBB22_17:
	sgr	%r12, %r11
	lhi	%r9, 0
	lgr	%r10, %r12
	lghi	%r12, 0
.LBB22_18:
	lgr	%r3, %r11
	agr	%r3, %r7
	stg	%r5, 256(%r15)
	cgijlh	%r5, 0, .LBB22_20
	chi	%r9, 0
	ipm	%r1
	afi	%r1, -268435456
	lgr	%r2, %r9
	rosbg	%r2, %r1, 63, 63, 33
	or	%r2, %r0
	tmll	%r2, 1
	je	.LBB22_30
.LBB22_20:
	tmll	%r0, 1
	je	.LBB22_26
	stg	%r6, 216(%r15)
	stg	%r3, 160(%r15)
	stg	%r10, 168(%r15)
	mvghi	176(%r15), 3
	lgr	%r0, %r3
	cije	%r9, 0, .LBB22_34
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
	cgrjlh	%r2, %r4, .LBB22_42
	lghi	%r1, 0
	lgr	%r2, %r11
	lg	%r7, 264(%r15)
	lg	%r6, 216(%r15)
.LBB22_24:
	clgrjhe	%r1, %r10, .LBB22_29
	lg	%r0, 0(%r2)
	lgr	%r3, %r7
	agr	%r3, %r2
	stg	%r0, 0(%r3)
	la	%r1, 8(%r1)
	la	%r2, 8(%r2)
	j	.LBB22_24
.LBB22_26:
	lgr	%r0, %r3
	lgr	%r14, %r6
	lghi	%r5, 3
	cije	%r9, 0, .LBB22_28
	lghi	%r5, 7
.LBB22_28:
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
	jlh	.LBB22_43
	j	.LBB22_31
.LBB22_29:
	lhi	%r0, 1
	j	.LBB22_31
.LBB22_30:
	lgr	%r2, %r11
	stg	%r3, 224(%r15)
	lgr	%r4, %r10
	brasl	%r14, _ZN8piestart5start5mover5keepsE@PLT
	lg	%r4, 224(%r15)
	lg	%r14, 248(%r15)
	lhi	%r0, 0
	cije	%r2, 0, .LBB22_44
.LBB22_31:
	tmll	%r9, 3
	jnl	.LBB22_33
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
	cgijlh	%r2, 0, .LBB22_45
	j	.LBB22_35
.LBB22_33:
	lg	%r5, 256(%r15)
	j	.LBB22_35
.LBB22_34:
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
	jlh	.LBB22_45
.LBB22_35:
	lgr	%r1, %r6
	sgr	%r1, %r11
	clgr	%r1, %r10
	lgr	%r1, %r7
	jl	.LBB22_37
	lghi	%r1, 0
.LBB22_37:
	la	%r5, 1(%r5)
	agr	%r8, %r1
	la	%r6, 0(%r6,%r1)
	j	.LBB22_1
.LBB22_38:
	lghi	%r3, 0
.LBB22_39:
	agr	%r3, %r10
	clgfi	%r3, 16385
	ipm	%r0
	risbg	%r0, %r0, 63, 191, 36
	lhi	%r9, 6
	lg	%r5, 256(%r15)
	j	.LBB22_18
.LBB22_40:
	lhi	%r0, 1
.LBB22_41:
	llgfr	%r2, %r0
	lmg	%r6, %r15, 320(%r15)
	br	%r14
.LBB22_42:
	lg	%r7, 264(%r15)
.LBB22_43:
	lg	%r5, 256(%r15)
	j	.LBB22_45
.LBB22_44:
	lghi	%r5, 0
.LBB22_45:
	lg	%r10, 240(%r15)
	la	%r9, 1(%r10)
	lhi	%r0, 0
	lghi	%r12, 0
	lg	%r6, 232(%r15)
	lgr	%r13, %r6
	lhi	%r2, 0
	lghi	%r3, 0
.LBB22_46:
	cgije	%r5, 0, .LBB22_41
	lgr	%r14, %r5
.LBB22_48:
	lgr	%r1, %r6
	lgr	%r6, %r3
	agr	%r6, %r1
	clgrjh	%r12, %r6, .LBB22_64
	cgije	%r10, 0, .LBB22_41
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
	jlh	.LBB22_48
	cgije	%r11, 0, .LBB22_48
	ag	%r4, 208(%r15)
	risbg	%r6, %r4, 0, 179, 0
	la	%r11, 4095(%r4,%r11)
	risbg	%r12, %r11, 0, 179, 0
	lhi	%r2, 0
	cgije	%r5, 0, .LBB22_48
	la	%r2, 4095(%r5,%r4)
	nill	%r2, 61440
	lgr	%r3, %r2
	sgr	%r3, %r6
	cijlh	%r1, 6, .LBB22_66
	sgr	%r11, %r2
	ogr	%r11, %r3
	clgfi	%r11, 2097151
	jh	.LBB22_66
	stg	%r9, 256(%r15)
	lgr	%r4, %r9
	lg	%r5, 232(%r15)
	stg	%r10, 240(%r15)
.LBB22_56:
	aghi	%r4, -1
	je	.LBB22_67
	lg	%r10, 0(%r5)
	la	%r11, 16(%r5)
	lg	%r9, 0(%r11)
	la	%r11, 40(%r5)
	lg	%r8, 0(%r11)
	ag	%r9, 208(%r15)
	lgr	%r11, %r9
	clgrjh	%r9, %r6, .LBB22_59
	lgr	%r11, %r6
.LBB22_59:
	la	%r9, 0(%r8,%r9)
	nill	%r9, 61440
	clgrjl	%r9, %r2, .LBB22_61
	lgr	%r9, %r2
.LBB22_61:
	srlg	%r10, %r10, 32
	cgfi	%r10, 1685382482
	la	%r5, 56(%r5)
	lg	%r10, 240(%r15)
	jlh	.LBB22_56
	clgrjhe	%r11, %r9, .LBB22_56
	sgr	%r11, %r9
	j	.LBB22_68
.LBB22_64:
	lgr	%r3, %r12
	sgr	%r3, %r6
	lgr	%r5, %r14
	aghi	%r5, -1
	lghi	%r12, 0
	tmll	%r2, 1
	lhi	%r2, 1
	jne	.LBB22_46
.LBB22_65:
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
	je	.LBB22_46
	j	.LBB22_71
.LBB22_66:
	lgr	%r5, %r14
	aghi	%r5, -1
	lhi	%r2, 0
	cije	%r1, 0, .LBB22_65
	j	.LBB22_69
.LBB22_67:
	lghi	%r11, 0
.LBB22_68:
	agr	%r11, %r3
	clgfi	%r11, 16385
	ipm	%r2
	risbg	%r2, %r2, 63, 191, 36
	lgr	%r5, %r14
	aghi	%r5, -1
	lg	%r9, 256(%r15)
.LBB22_69:
	tmll	%r1, 2
	je	.LBB22_46
	cijlh	%r2, 0, .LBB22_46
	j	.LBB22_65
.LBB22_71:
	lhi	%r3, 21
	lghi	%r4, 0
	lg	%r2, 248(%r15)
	lgr	%r5, %r6
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.Lfunc_end22:
	.size	_ZN8piestart5start5mover5carryE, .Lfunc_end22-_ZN8piestart5start5mover5carryE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover5keepsE,@function
_ZN8piestart5start5mover5keepsE:
.Lfunc_begin23:
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
	cgrjlh	%r2, %r13, .LBB23_4
	lgr	%r14, %r4
	la	%r4, 166(%r15)
	lghi	%r1, 218
	lgr	%r2, %r0
	lghi	%r3, 1
	lghi	%r5, 0
	lghi	%r6, 0
	svc	0
	cgije	%r2, 0, .LBB23_3
	lghi	%r1, 163
	lgr	%r2, %r13
	lgr	%r3, %r14
	lgr	%r4, %r14
	lghi	%r5, 3
	lgr	%r6, %r0
	svc	0
	j	.LBB23_4
.LBB23_3:
	lhi	%r12, 1
.LBB23_4:
	llgfr	%r2, %r12
	lmg	%r6, %r15, 216(%r15)
	br	%r14
.Lfunc_end23:
	.size	_ZN8piestart5start5mover5keepsE, .Lfunc_end23-_ZN8piestart5start5mover5keepsE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover5leaveE,@function
_ZN8piestart5start5mover5leaveE:
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
	larl	%r1, __piestart_options
	llgc	%r0, 0(%r1)
	tmll	%r0, 12
	je	.LBB24_19
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
.LBB24_2:
	slgfi	%r2, 1
	jle	.LBB24_15
	lg	%r4, 0(%r14)
	la	%r3, 16(%r14)
	lg	%r12, 0(%r3)
	la	%r3, 40(%r14)
	lg	%r5, 0(%r3)
	srlg	%r4, %r4, 32
	cgijlh	%r4, 1, .LBB24_13
	cgije	%r5, 0, .LBB24_13
	la	%r4, 48(%r14)
	lg	%r4, 0(%r4)
	risbg	%r14, %r12, 0, 179, 0
	clgrjl	%r14, %r1, .LBB24_19
	clgrjh	%r4, %r8, .LBB24_8
	lgr	%r4, %r8
.LBB24_8:
	lgr	%r11, %r12
	clgrjl	%r12, %r7, .LBB24_10
	lgr	%r11, %r7
.LBB24_10:
	agr	%r5, %r12
	clgrjh	%r5, %r1, .LBB24_12
	lgr	%r5, %r1
.LBB24_12:
	lgr	%r1, %r5
	j	.LBB24_14
.LBB24_13:
	lgr	%r11, %r7
	lgr	%r4, %r8
.LBB24_14:
	la	%r14, 16(%r3)
	lgr	%r7, %r11
	lgr	%r8, %r4
	j	.LBB24_2
.LBB24_15:
	chi	%r0, 2
	ipm	%r0
	nill	%r7, 61440
	sgr	%r1, %r7
	la	%r1, 4095(%r1)
	risbg	%r3, %r1, 0, 179, 0
	clgfi	%r1, 2097152
	ipm	%r1
	clgfi	%r3, 4097
	jl	.LBB24_19
	lay	%r2, -1(%r8)
	ngr	%r2, %r8
	jl	.LBB24_19
	afi	%r0, 1879048192
	srl	%r0, 31
	risbg	%r1, %r1, 63, 191, 36
	nr	%r1, %r0
	jl	.LBB24_19
	lg	%r12, 0(%r13)
	lgr	%r0, %r12
	sgr	%r0, %r3
	stg	%r3, 192(%r15)
	llihf	%r11, 4294967291
	agr	%r11, %r0
	lgr	%r2, %r12
	brasl	%r14, _ZN8piestart5start5mover3topE@PLT
	lg	%r6, 192(%r15)
	clgrjle	%r11, %r2, .LBB24_20
.LBB24_19:
	lmg	%r6, %r15, 256(%r15)
	br	%r14
.LBB24_20:
	lgr	%r9, %r2
	lg	%r2, 8(%r13)
	lhi	%r3, 31
	stg	%r2, 176(%r15)
	brasl	%r14, _ZN8piestart3sys4auxv5valueE@PLT
	cgije	%r2, 0, .LBB24_19
	stg	%r12, 184(%r15)
.LBB24_22:
	lgr	%r1, %r2
	llgc	%r0, 0(%r2)
	tmll	%r0, 255
	la	%r2, 1(%r2)
	jne	.LBB24_22
	sgr	%r9, %r1
	aghi	%r9, -8
	nill	%r9, 61439
	lg	%r2, 184(%r15)
	cgije	%r9, 0, .LBB24_19
	larl	%r1, __piestart_witness
	larl	%r0, __piestart_entry
	lg	%r1, 0(%r1)
	cgrje	%r1, %r0, .LBB24_19
	lhi	%r4, 16
	stg	%r8, 160(%r15)
	lg	%r3, 176(%r15)
	lgr	%r5, %r7
	brasl	%r14, _ZN8piestart5start5mover7reserveE@PLT
	cgije	%r2, 0, .LBB24_19
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
.LBB24_27:
	lhi	%r1, 1
	clgrjh	%r7, %r0, .LBB24_43
	cgije	%r4, 0, .LBB24_49
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
	cgijlh	%r11, 1, .LBB24_27
	cgije	%r6, 0, .LBB24_27
	agr	%r5, %r12
	risbg	%r0, %r5, 0, 179, 0
	la	%r6, 4095(%r5,%r6)
	risbg	%r7, %r6, 0, 179, 0
	cgije	%r14, 0, .LBB24_27
	cijlh	%r2, 6, .LBB24_44
	la	%r4, 4095(%r14,%r5)
	nill	%r4, 61440
	lgr	%r3, %r4
	sgr	%r3, %r0
	sgr	%r6, %r4
	ogr	%r6, %r3
	clgfi	%r6, 2097151
	lg	%r12, 192(%r15)
	jh	.LBB24_45
	la	%r1, 1(%r10)
	lg	%r12, 200(%r15)
	lg	%r11, 168(%r15)
.LBB24_35:
	aghi	%r1, -1
	je	.LBB24_53
	lg	%r5, 0(%r12)
	la	%r2, 16(%r12)
	lg	%r14, 0(%r2)
	la	%r2, 40(%r12)
	lg	%r10, 0(%r2)
	agr	%r14, %r11
	lgr	%r2, %r14
	clgrjh	%r14, %r0, .LBB24_38
	lgr	%r2, %r0
.LBB24_38:
	la	%r14, 0(%r10,%r14)
	nill	%r14, 61440
	clgrjl	%r14, %r4, .LBB24_40
	lgr	%r14, %r4
.LBB24_40:
	srlg	%r5, %r5, 32
	cgfi	%r5, 1685382482
	la	%r12, 56(%r12)
	jlh	.LBB24_35
	clgrjhe	%r2, %r14, .LBB24_35
	sgr	%r2, %r14
	j	.LBB24_54
.LBB24_43:
	lhi	%r2, 0
.LBB24_44:
	lg	%r12, 192(%r15)
.LBB24_45:
	cije	%r1, 0, .LBB24_50
	cije	%r2, 0, .LBB24_50
	nilf	%r2, 1
	jl	.LBB24_50
	lghi	%r1, 91
	lgr	%r2, %r9
	lgr	%r3, %r12
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	j	.LBB24_51
.LBB24_49:
	lghi	%r1, 91
	lgr	%r2, %r9
	lg	%r3, 192(%r15)
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	j	.LBB24_19
.LBB24_50:
	lay	%r3, 4096(%r9)
	lghi	%r4, 4096
	lgr	%r2, %r9
	brasl	%r14, _ZN8piestart5start5mover5keepsE@PLT
	lgr	%r0, %r2
	lghi	%r1, 91
	lgr	%r2, %r9
	lgr	%r3, %r12
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	cije	%r0, 0, .LBB24_19
.LBB24_51:
	lgr	%r2, %r13
	lgr	%r3, %r8
	brasl	%r14, _ZN8piestart5start5mover5carryE@PLT
	cijlh	%r2, 0, .LBB24_55
	lghi	%r1, 91
	lgr	%r2, %r9
	lgr	%r3, %r12
	lghi	%r4, 0
	lghi	%r5, 0
	svc	0
	j	.LBB24_19
.LBB24_53:
	lghi	%r2, 0
.LBB24_54:
	agr	%r2, %r3
	clgfi	%r2, 16384
	ipm	%r0
	risbg	%r1, %r0, 63, 191, 35
	lhi	%r2, 6
	j	.LBB24_44
.LBB24_55:
	lg	%r4, 176(%r15)
.LBB24_56:
	lg	%r0, 0(%r4)
	cgije	%r0, 0, .LBB24_62
	la	%r1, 8(%r4)
	lg	%r2, 0(%r1)
	agr	%r2, %r8
	lgr	%r3, %r2
	sgr	%r3, %r9
	clgrjhe	%r3, %r12, .LBB24_61
	cgije	%r0, 9, .LBB24_60
	cgijlh	%r0, 3, .LBB24_61
.LBB24_60:
	stg	%r2, 0(%r1)
.LBB24_61:
	la	%r4, 16(%r4)
	j	.LBB24_56
.LBB24_62:
	larl	%r1, __piestart_moved
	la	%r1, 0(%r8,%r1)
	lg	%r2, 184(%r15)
	lgr	%r3, %r8
	basr	%r14, %r1
.Ltmp0:
	j	.Ltmp0+2
.Lfunc_end24:
	.size	_ZN8piestart5start5mover5leaveE, .Lfunc_end24-_ZN8piestart5start5mover5leaveE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover6copiedE,@function
_ZN8piestart5start5mover6copiedE:
.Lfunc_begin25:
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
.LBB25_1:
	lgr	%r3, %r2
	lgr	%r2, %r13
	agr	%r2, %r3
	clgrjle	%r12, %r2, .LBB25_3
	lgr	%r13, %r12
	sgr	%r13, %r2
	lghi	%r12, 0
	j	.LBB25_1
.LBB25_3:
	cgije	%r1, 0, .LBB25_20
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
	jlh	.LBB25_1
	cgije	%r9, 0, .LBB25_1
	agr	%r3, %r4
	risbg	%r2, %r3, 0, 179, 0
	la	%r9, 4095(%r3,%r9)
	risbg	%r12, %r9, 0, 179, 0
	cgije	%r10, 0, .LBB25_1
	la	%r3, 4095(%r10,%r3)
	nill	%r3, 61440
	lgr	%r13, %r3
	sgr	%r13, %r2
	cijlh	%r11, 6, .LBB25_1
	sgr	%r9, %r3
	ogr	%r9, %r13
	clgfi	%r9, 2097151
	jh	.LBB25_1
	lgr	%r11, %r5
	lgr	%r10, %r0
.LBB25_10:
	aghi	%r11, -1
	je	.LBB25_18
	lg	%r8, 0(%r10)
	la	%r9, 16(%r10)
	lg	%r7, 0(%r9)
	la	%r9, 40(%r10)
	lg	%r6, 0(%r9)
	agr	%r7, %r4
	lgr	%r9, %r7
	clgrjh	%r7, %r2, .LBB25_13
	lgr	%r9, %r2
.LBB25_13:
	la	%r7, 0(%r6,%r7)
	nill	%r7, 61440
	clgrjl	%r7, %r3, .LBB25_15
	lgr	%r7, %r3
.LBB25_15:
	srlg	%r8, %r8, 32
	cgfi	%r8, 1685382482
	la	%r10, 56(%r10)
	jlh	.LBB25_10
	clgrjhe	%r9, %r7, .LBB25_10
	sgr	%r9, %r7
	j	.LBB25_19
.LBB25_18:
	lghi	%r9, 0
.LBB25_19:
	agr	%r9, %r13
	clgfi	%r9, 16385
	jhe	.LBB25_1
	j	.LBB25_21
.LBB25_20:
	lghi	%r3, 0
	lghi	%r2, 0
.LBB25_21:
	lmg	%r6, %r15, 48(%r15)
	br	%r14
.Lfunc_end25:
	.size	_ZN8piestart5start5mover6copiedE, .Lfunc_end25-_ZN8piestart5start5mover6copiedE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover6randomE,@function
_ZN8piestart5start5mover6randomE:
.Lfunc_begin26:
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
	cgijlh	%r2, 8, .LBB26_3
	lg	%r2, 160(%r15)
.LBB26_2:
	lmg	%r6, %r15, 216(%r15)
	br	%r14
.LBB26_3:
	llihf	%r12, 2654435769
	lhi	%r3, 25
	oilf	%r12, 2135587861
	lgr	%r2, %r0
	brasl	%r14, _ZN8piestart3sys4auxv5valueE@PLT
	ltgr	%r1, %r2
	llgfr	%r2, %r13
	stg	%r2, 160(%r15)
	je	.LBB26_5
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
.LBB26_5:
	rxsbg	%r2, %r2, 32, 63, 32
	msgr	%r2, %r12
	rxsbg	%r2, %r2, 32, 63, 32
	j	.LBB26_2
.Lfunc_end26:
	.size	_ZN8piestart5start5mover6randomE, .Lfunc_end26-_ZN8piestart5start5mover6randomE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover6settleE,@function
_ZN8piestart5start5mover6settleE:
.Lfunc_begin27:
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
.LBB27_1:
	cgije	%r0, 0, .LBB27_16
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
	cgijlh	%r14, 1, .LBB27_1
	agr	%r3, %r6
	agr	%r7, %r3
	clgrjh	%r7, %r8, .LBB27_5
	lgr	%r7, %r8
.LBB27_5:
	lgr	%r14, %r3
	clgrjl	%r3, %r9, .LBB27_7
	lgr	%r14, %r9
.LBB27_7:
	agr	%r4, %r3
	lgr	%r8, %r4
	clgrjh	%r4, %r10, .LBB27_9
	lgr	%r8, %r10
.LBB27_9:
	tmll	%r5, 1
	je	.LBB27_11
	lgr	%r10, %r8
	lgr	%r9, %r14
.LBB27_11:
	clgrjh	%r3, %r11, .LBB27_13
	lgr	%r3, %r11
.LBB27_13:
	clgrjh	%r4, %r12, .LBB27_15
	lgr	%r4, %r12
.LBB27_15:
	lgr	%r12, %r4
	lgr	%r11, %r3
	lgr	%r8, %r7
	j	.LBB27_1
.LBB27_16:
	stg	%r2, 344(%r15)
	lg	%r7, 8(%r2)
	lhi	%r3, 31
	lgr	%r2, %r7
	brasl	%r14, _ZN8piestart3sys4auxv5valueE@PLT
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
.LBB27_17:
	lgr	%r14, %r1
	lg	%r1, 0(%r1)
	cghi	%r1, 0
	la	%r1, 16(%r14)
	jlh	.LBB27_17
	stg	%r7, 312(%r15)
	stg	%r6, 344(%r15)
	cgije	%r0, 0, .LBB27_20
	lgr	%r2, %r0
.LBB27_20:
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
	jl	.LBB27_25
	stg	%r2, 272(%r15)
	stg	%r3, 280(%r15)
	lg	%r8, 328(%r15)
	lgr	%r2, %r8
	brasl	%r14, _ZN8piestart5start5mover3topE@PLT
	srlg	%r1, %r2, 10
	la	%r6, 1(%r1)
	lhi	%r4, 32
	lghi	%r5, 0
	mvghi	160(%r15), 4096
	lgr	%r2, %r8
	lgr	%r3, %r7
	brasl	%r14, _ZN8piestart5start5mover7reserveE@PLT
	cgije	%r2, 0, .LBB27_24
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
	cgije	%r2, 0, .LBB27_25
	lgr	%r0, %r1
	j	.LBB27_25
.LBB27_24:
	lg	%r0, 272(%r15)
	lg	%r3, 280(%r15)
.LBB27_25:
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
	jh	.LBB27_27
	la	%r4, 168(%r15)
	lghi	%r1, 172
	lghi	%r2, 35
	lghi	%r3, 14
	lghi	%r5, 104
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
.LBB27_27:
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
.LBB27_28:
	lr	%r1, %r0
.LBB27_29:
	lgr	%r0, %r11
	lgr	%r11, %r9
	agr	%r11, %r0
	clgrjh	%r10, %r11, .LBB27_45
	cgije	%r13, 0, .LBB27_50
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
	cgijlh	%r0, 1, .LBB27_29
	cgije	%r8, 0, .LBB27_29
	agr	%r4, %r7
	risbg	%r11, %r4, 0, 179, 0
	la	%r8, 4095(%r4,%r8)
	risbg	%r10, %r8, 0, 179, 0
	lhi	%r1, 0
	cgije	%r5, 0, .LBB27_29
	la	%r4, 4095(%r5,%r4)
	nill	%r4, 61440
	lgr	%r9, %r4
	sgr	%r9, %r11
	lhi	%r0, 0
	cijlh	%r3, 6, .LBB27_48
	sgr	%r8, %r4
	ogr	%r8, %r9
	clgfi	%r8, 2097151
	lhi	%r0, 0
	jh	.LBB27_48
	stg	%r4, 336(%r15)
	lg	%r0, 328(%r15)
	lg	%r5, 320(%r15)
.LBB27_37:
	aghi	%r0, -1
	je	.LBB27_46
	lg	%r7, 0(%r5)
	la	%r4, 16(%r5)
	lg	%r6, 0(%r4)
	la	%r4, 40(%r5)
	lg	%r4, 0(%r4)
	ag	%r6, 344(%r15)
	lgr	%r8, %r6
	clgrjh	%r6, %r11, .LBB27_40
	lgr	%r8, %r11
.LBB27_40:
	la	%r6, 0(%r4,%r6)
	nill	%r6, 61440
	lg	%r4, 336(%r15)
	clgrjl	%r6, %r4, .LBB27_42
	lgr	%r6, %r4
.LBB27_42:
	srlg	%r4, %r7, 32
	cgfi	%r4, 1685382482
	la	%r5, 56(%r5)
	jlh	.LBB27_37
	clgrjhe	%r8, %r6, .LBB27_37
	sgr	%r8, %r6
	j	.LBB27_47
.LBB27_45:
	lgr	%r9, %r10
	sgr	%r9, %r11
	lghi	%r10, 0
	tmll	%r1, 1
	lhi	%r1, 0
	je	.LBB27_29
	j	.LBB27_57
.LBB27_46:
	lghi	%r8, 0
.LBB27_47:
	agr	%r8, %r9
	clgfi	%r8, 16385
	ipm	%r0
	risbg	%r0, %r0, 63, 191, 36
	lg	%r7, 344(%r15)
.LBB27_48:
	cijlh	%r3, 0, .LBB27_58
	cije	%r0, 0, .LBB27_29
	j	.LBB27_58
.LBB27_50:
	lgr	%r9, %r10
	sgr	%r9, %r11
	lghi	%r13, 0
	lhi	%r8, 0
	lr	%r0, %r1
.LBB27_51:
	cgrje	%r12, %r2, .LBB27_53
	lgr	%r3, %r12
	sgr	%r3, %r2
	lghi	%r1, 91
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	lg	%r7, 344(%r15)
.LBB27_53:
	lgr	%r2, %r12
	cije	%r8, 0, .LBB27_60
.LBB27_54:
	lgr	%r1, %r11
	cgrje	%r2, %r12, .LBB27_56
	lgr	%r1, %r2
.LBB27_56:
	lgr	%r12, %r9
	agr	%r12, %r11
	lgr	%r2, %r1
	j	.LBB27_28
.LBB27_57:
	lhi	%r0, 1
.LBB27_58:
	lhi	%r8, 1
	cgrjlh	%r11, %r12, .LBB27_51
	lgr	%r11, %r12
	j	.LBB27_54
.LBB27_60:
	lmg	%r6, %r15, 400(%r15)
	br	%r14
.Lfunc_end27:
	.size	_ZN8piestart5start5mover6settleE, .Lfunc_end27-_ZN8piestart5start5mover6settleE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover7reserveE,@function
_ZN8piestart5start5mover7reserveE:
.Lfunc_begin28:
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
.LBB28_1:
	crje	%r11, %r0, .LBB28_10
	ahi	%r11, -1
.LBB28_3:
	l	%r9, 212(%r15)
	ar	%r9, %r11
	lg	%r2, 224(%r15)
	lr	%r3, %r11
	brasl	%r14, _ZN8piestart5start5mover6randomE@PLT
	lgr	%r8, %r2
	lg	%r2, 216(%r15)
	brasl	%r14, _ZN8piestart5start5mover3topE@PLT
	ngr	%r8, %r10
	ngr	%r8, %r2
	ag	%r8, 232(%r15)
	lgr	%r0, %r8
	llihf	%r1, 4294967295
	agr	%r0, %r1
	clgrjh	%r0, %r12, .LBB28_8
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
	cgrje	%r2, %r8, .LBB28_11
	cgijh	%r2, 0, .LBB28_9
	cije	%r9, -16, .LBB28_10
	ahi	%r11, -1
	cgije	%r2, -17, .LBB28_3
	j	.LBB28_10
.LBB28_8:
	l	%r0, 208(%r15)
	j	.LBB28_1
.LBB28_9:
	lghi	%r1, 91
	lgr	%r3, %r13
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
.LBB28_10:
	lghi	%r8, 0
.LBB28_11:
	lgr	%r2, %r8
	lmg	%r6, %r15, 288(%r15)
	br	%r14
.Lfunc_end28:
	.size	_ZN8piestart5start5mover7reserveE, .Lfunc_end28-_ZN8piestart5start5mover7reserveE
	.cfi_endproc
	.section	.text.unlikely._ZN8piestart5start7handoff6arrays4eachE,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart5start7handoff6arrays4eachE,@function
_ZN8piestart5start7handoff6arrays4eachE:
.Lfunc_begin29:
	.cfi_startproc
	stmg	%r11, %r15, 88(%r15)
	.cfi_offset %r11, -72
	.cfi_offset %r12, -64
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	lgr	%r13, %r5
	lgr	%r12, %r3
	lgr	%r11, %r2
	agr	%r12, %r4
.LBB29_1:
	clgijle	%r13, 7, .LBB29_3
	lg	%r3, 0(%r12)
	lgr	%r2, %r11
	brasl	%r14, _ZN8piestart5start7handoff6arrays5firstE@PLT
	la	%r12, 8(%r12)
	aghi	%r13, -8
	j	.LBB29_1
.LBB29_3:
	lmg	%r11, %r15, 248(%r15)
	br	%r14
.Lfunc_end29:
	.size	_ZN8piestart5start7handoff6arrays4eachE, .Lfunc_end29-_ZN8piestart5start7handoff6arrays4eachE
	.cfi_endproc
	.section	.text._ZN8piestart5start7handoff6arrays5firstE,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart5start7handoff6arrays5firstE,@function
_ZN8piestart5start7handoff6arrays5firstE:
.Lfunc_begin30:
	.cfi_startproc
	lgr	%r0, %r3
	aghi	%r0, -1
	lghi	%r1, -3
	clgrbh	%r0, %r1, 0(%r14)
.LBB30_1:
	lg	%r1, 0(%r2)
	la	%r0, 8(%r2)
	sllg	%r4, %r1, 3
	la	%r4, 16(%r4,%r2)
	lgfr	%r2, %r1
	lgr	%r1, %r3
	lgr	%r3, %r0
	br	%r1
.Lfunc_end30:
	.size	_ZN8piestart5start7handoff6arrays5firstE, .Lfunc_end30-_ZN8piestart5start7handoff6arrays5firstE
	.cfi_endproc
	.section	.text._ZN8piestart5start7protect4seal5pagesE,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart5start7protect4seal5pagesE,@function
_ZN8piestart5start7protect4seal5pagesE:
.Lfunc_begin31:
	.cfi_startproc
	stmg	%r6, %r15, 48(%r15)
	.cfi_offset %r6, -112
	.cfi_offset %r7, -104
	.cfi_offset %r15, -40
	clgrjle	%r3, %r2, .LBB31_3
	larl	%r1, __piestart_options
	llgc	%r0, 0(%r1)
	tmll	%r0, 3
	je	.LBB31_3
	sgr	%r3, %r2
	lghi	%r1, 462
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
.LBB31_3:
	lmg	%r6, %r15, 48(%r15)
	br	%r14
.Lfunc_end31:
	.size	_ZN8piestart5start7protect4seal5pagesE, .Lfunc_end31-_ZN8piestart5start7protect4seal5pagesE
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart5start8relocate24see_that_it_is_relocatedE,@function
_ZN8piestart5start8relocate24see_that_it_is_relocatedE:
.Lfunc_begin32:
	.cfi_startproc
	stmg	%r14, %r15, 112(%r15)
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	larl	%r1, __piestart_witness
	larl	%r0, __piestart_entry
	lg	%r1, 0(%r1)
	cgrjlh	%r1, %r0, .LBB32_2
	lmg	%r14, %r15, 272(%r15)
	br	%r14
.LBB32_2:
	lhi	%r3, 16
	lghi	%r4, 0
	lghi	%r5, 0
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.Lfunc_end32:
	.size	_ZN8piestart5start8relocate24see_that_it_is_relocatedE, .Lfunc_end32-_ZN8piestart5start8relocate24see_that_it_is_relocatedE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start9anonymous10move_pagesE,@function
_ZN8piestart5start9anonymous10move_pagesE:
.Lfunc_begin33:
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
	aghi	%r15, -232
	.cfi_def_cfa_offset 392
	mvc	168(8,%r15), 0(%r3)
	lg	%r10, 16(%r3)
	lg	%r1, 8(%r3)
	lg	%r13, 32(%r2)
	lg	%r0, 40(%r2)
	stg	%r2, 224(%r15)
	lg	%r3, 48(%r2)
	lgr	%r2, %r10
	stg	%r1, 184(%r15)
	sgr	%r2, %r1
	stg	%r2, 216(%r15)
	lhi	%r14, 2
	mvghi	160(%r15), 0
	mvghi	176(%r15), 0
	lghi	%r6, 0
	lhi	%r11, 2
.LBB33_1:
	slfi	%r11, 1
	jle	.LBB33_20
	lgr	%r8, %r3
	lgr	%r7, %r0
.LBB33_3:
	cgije	%r8, 0, .LBB33_19
	lg	%r4, 0(%r7)
	la	%r1, 16(%r7)
	lg	%r2, 0(%r1)
	la	%r1, 40(%r7)
	lg	%r1, 0(%r1)
	la	%r5, 8(%r7)
	lg	%r9, 0(%r5)
	la	%r5, 32(%r7)
	lg	%r12, 0(%r5)
	aghi	%r8, -1
	srlg	%r5, %r4, 32
	la	%r7, 56(%r7)
	cgijlh	%r5, 1, .LBB33_3
	risbg	%r5, %r2, 0, 179, 0
	cijlh	%r14, 2, .LBB33_12
	tmll	%r4, 2
	je	.LBB33_3
	cgije	%r1, 0, .LBB33_3
	lg	%r1, 184(%r15)
	sgr	%r1, %r5
	risbg	%r2, %r2, 52, 191, 0
	agr	%r12, %r2
	clgrjle	%r12, %r1, .LBB33_3
	sgr	%r12, %r1
	clg	%r12, 216(%r15)
	jl	.LBB33_11
	lg	%r12, 216(%r15)
.LBB33_11:
	la	%r6, 7(%r12)
	nill	%r9, 61440
	agr	%r9, %r1
	nill	%r6, 65528
	stg	%r9, 176(%r15)
	j	.LBB33_3
.LBB33_12:
	tmll	%r4, 6
	jnh	.LBB33_3
	cgrjlh	%r12, %r1, .LBB33_3
	risbg	%r4, %r9, 0, 179, 0
	lg	%r2, 176(%r15)
	risbg	%r12, %r9, 52, 191, 0
	la	%r12, 4095(%r12,%r1)
	nill	%r12, 61440
	sgr	%r2, %r4
	lgr	%r4, %r12
	sgr	%r4, %r2
	cgije	%r6, 0, .LBB33_3
	cgije	%r1, 0, .LBB33_3
	clgrjle	%r12, %r2, .LBB33_3
	clgrjh	%r6, %r4, .LBB33_3
	agr	%r5, %r13
	agr	%r5, %r2
	stg	%r5, 160(%r15)
	j	.LBB33_3
.LBB33_19:
	lr	%r14, %r11
	j	.LBB33_1
.LBB33_20:
	lg	%r1, 184(%r15)
	la	%r12, 4095(%r6,%r1)
	nill	%r12, 61440
	lg	%r4, 168(%r15)
	la	%r11, 0(%r4,%r13)
	lgr	%r9, %r4
	cgije	%r6, 0, .LBB33_22
	lgr	%r9, %r12
.LBB33_22:
	lg	%r2, 224(%r15)
	lg	%r1, 16(%r2)
	lg	%r0, 24(%r2)
	la	%r2, 0(%r4,%r13)
	sgr	%r2, %r1
	lgr	%r3, %r0
	sgr	%r3, %r1
	clgrjhe	%r2, %r3, .LBB33_24
	sgr	%r0, %r13
	lgr	%r9, %r0
	j	.LBB33_29
.LBB33_24:
	lgr	%r3, %r10
	sgr	%r3, %r4
	ltg	%r5, 160(%r15)
	je	.LBB33_26
	lg	%r1, 184(%r15)
	la	%r4, 0(%r1,%r13)
	lgr	%r2, %r11
	brasl	%r14, _ZN8piestart5start9anonymous7replaceE@PLT
	j	.LBB33_28
.LBB33_26:
	clgfi	%r6, 4097
	jhe	.LBB33_34
	stg	%r4, 192(%r15)
	mvc	200(8,%r15), 184(%r15)
	la	%r4, 192(%r15)
	stg	%r6, 208(%r15)
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart5start9anonymous8by_stackE@PLT
.LBB33_28:
	lhi	%r8, 0
	cije	%r2, 0, .LBB33_33
.LBB33_29:
	lghi	%r0, 0
.LBB33_30:
	clgrjhe	%r9, %r10, .LBB33_32
	lgr	%r1, %r13
	agr	%r1, %r9
	stg	%r0, 0(%r1)
	lay	%r9, 4096(%r9)
	j	.LBB33_30
.LBB33_32:
	lhi	%r8, 1
.LBB33_33:
	llgfr	%r2, %r8
	lmg	%r6, %r15, 280(%r15)
	br	%r14
.LBB33_34:
	larl	%r1, __piestart_options
	llgc	%r0, 0(%r1)
	tmll	%r0, 3
	lhi	%r8, 0
	jh	.LBB33_33
	lgr	%r3, %r12
	sgr	%r3, %r4
	lgr	%r2, %r11
	brasl	%r14, _ZN8piestart5start3own3ownE@PLT
	cije	%r2, 0, .LBB33_33
	lg	%r1, 224(%r15)
	stg	%r11, 16(%r1)
	agr	%r12, %r13
	stg	%r12, 24(%r1)
	j	.LBB33_29
.Lfunc_end33:
	.size	_ZN8piestart5start9anonymous10move_pagesE, .Lfunc_end33-_ZN8piestart5start9anonymous10move_pagesE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start9anonymous10move_relroE,@function
_ZN8piestart5start9anonymous10move_relroE:
.Lfunc_begin34:
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
	aghi	%r15, -672
	.cfi_def_cfa_offset 832
	larl	%r1, __piestart_options
	llgc	%r0, 0(%r1)
	tmll	%r0, 3
	lhi	%r11, 0
	je	.LBB34_21
	lgr	%r14, %r2
	cgije	%r4, 0, .LBB34_20
.LBB34_2:
	lg	%r12, 40(%r14)
	lg	%r10, 48(%r14)
	lhi	%r11, 0
	llihl	%r9, 1
	oill	%r9, 2
.LBB34_3:
	cgije	%r10, 0, .LBB34_21
	lg	%r0, 0(%r12)
	la	%r1, 16(%r12)
	lg	%r8, 0(%r1)
	la	%r1, 40(%r12)
	lg	%r7, 0(%r1)
	aghi	%r10, -1
	srlg	%r0, %r0, 32
	cgfi	%r0, 1685382482
	la	%r12, 56(%r12)
	jlh	.LBB34_3
	lg	%r6, 40(%r14)
	lg	%r13, 48(%r14)
	agr	%r7, %r8
.LBB34_6:
	cgije	%r13, 0, .LBB34_3
	lg	%r0, 0(%r6)
	la	%r1, 16(%r6)
	lg	%r1, 0(%r1)
	la	%r2, 40(%r6)
	lg	%r3, 0(%r2)
	aghi	%r13, -1
	nilf	%r0, 2
	la	%r6, 56(%r6)
	cgrjlh	%r0, %r9, .LBB34_6
	cgije	%r3, 0, .LBB34_6
	la	%r0, 4095(%r8)
	clgrjl	%r1, %r8, .LBB34_11
	lgr	%r0, %r1
.LBB34_11:
	la	%r2, 0(%r1,%r3)
	clgr	%r7, %r2
	lgr	%r2, %r7
	jl	.LBB34_13
	la	%r2, 4095(%r1,%r3)
.LBB34_13:
	nill	%r0, 61440
	nill	%r2, 61440
	clgrjhe	%r0, %r2, .LBB34_6
	clgrjh	%r1, %r8, .LBB34_16
	lgr	%r1, %r8
.LBB34_16:
	nill	%r1, 65528
	clgrjh	%r1, %r0, .LBB34_18
	lgr	%r1, %r0
.LBB34_18:
	stg	%r0, 160(%r15)
	stg	%r1, 168(%r15)
	la	%r3, 160(%r15)
	stg	%r2, 176(%r15)
	lgr	%r2, %r14
	lgr	%r11, %r14
	brasl	%r14, _ZN8piestart5start9anonymous10move_pagesE@PLT
	lgr	%r14, %r11
	lhi	%r11, 1
	cijlh	%r2, 0, .LBB34_6
	lhi	%r11, 0
	j	.LBB34_21
.LBB34_20:
	lgr	%r12, %r3
	la	%r3, 160(%r15)
	lghi	%r1, 172
	lgfi	%r2, 1096112214
	lghi	%r4, 512
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	lay	%r0, -1(%r2)
	clgfi	%r0, 512
	jl	.LBB34_22
.LBB34_21:
	risbg	%r2, %r11, 63, 191, 0
	lmg	%r6, %r15, 720(%r15)
	br	%r14
.LBB34_22:
	la	%r2, 160(%r15)
	lhi	%r3, 9
	lgr	%r13, %r14
	brasl	%r14, _ZN8piestart3sys4auxv5valueE@PLT
	lgr	%r14, %r13
	cgrje	%r2, %r12, .LBB34_2
	j	.LBB34_21
.Lfunc_end34:
	.size	_ZN8piestart5start9anonymous10move_relroE, .Lfunc_end34-_ZN8piestart5start9anonymous10move_relroE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start9anonymous7replaceE,@function
_ZN8piestart5start9anonymous7replaceE:
.Lfunc_begin35:
	.cfi_startproc
	stmg	%r6, %r15, 48(%r15)
	.cfi_offset %r6, -112
	.cfi_offset %r7, -104
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -208
	.cfi_def_cfa_offset 368
	lgr	%r0, %r6
	lgr	%r14, %r5
	lgr	%r13, %r4
	stg	%r2, 160(%r15)
	stg	%r3, 168(%r15)
	mvghi	176(%r15), 3
	mvghi	184(%r15), 50
	mvghi	192(%r15), -1
	mvghi	200(%r15), 0
	la	%r2, 160(%r15)
	lghi	%r1, 90
	lghi	%r4, 3
	lghi	%r5, 50
	lghi	%r6, -1
	lghi	%r7, 0
	svc	0
	lghi	%r1, 0
	cgijhe	%r2, 0, .LBB35_2
	j	.LBB35_3
.LBB35_1:
	lgr	%r3, %r14
	agr	%r3, %r1
	lg	%r3, 0(%r3)
	lgr	%r4, %r13
	agr	%r4, %r1
	stg	%r3, 0(%r4)
	la	%r1, 8(%r1)
.LBB35_2:
	clgrjl	%r1, %r0, .LBB35_1
.LBB35_3:
	lcgr	%r0, %r2
	aghi	%r0, -1
	srlg	%r2, %r0, 63
	lmg	%r6, %r15, 256(%r15)
	br	%r14
.Lfunc_end35:
	.size	_ZN8piestart5start9anonymous7replaceE, .Lfunc_end35-_ZN8piestart5start9anonymous7replaceE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start9anonymous8by_stackE,@function
_ZN8piestart5start9anonymous8by_stackE:
.Lfunc_begin36:
	.cfi_startproc
	stmg	%r6, %r15, 48(%r15)
	.cfi_offset %r6, -112
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -4096
	.cfi_def_cfa_offset 4256
	cg	%r0, 4088(%r15)
	aghi	%r15, -176
	.cfi_def_cfa_offset 4432
	cg	%r0, 168(%r15)
	lgr	%r1, %r4
	lg	%r0, 0(%r4)
	lg	%r6, 16(%r4)
	lgr	%r4, %r2
	ag	%r4, 8(%r1)
	lghi	%r1, 0
.LBB36_1:
	clgrjhe	%r1, %r6, .LBB36_3
	lgr	%r5, %r4
	agr	%r5, %r1
	lg	%r5, 0(%r5)
	la	%r14, 176(%r1,%r15)
	stg	%r5, 0(%r14)
	la	%r1, 8(%r1)
	j	.LBB36_1
.LBB36_3:
	agr	%r2, %r0
	la	%r5, 176(%r15)
	brasl	%r14, _ZN8piestart5start9anonymous7replaceE@PLT
	lmg	%r6, %r15, 4320(%r15)
	br	%r14
.Lfunc_end36:
	.size	_ZN8piestart5start9anonymous8by_stackE, .Lfunc_end36-_ZN8piestart5start9anonymous8by_stackE
	.cfi_endproc
	.section	".text._ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4nextE","ax",@progbits
	.p2align	1
	.type	_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4nextE,@function
_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4nextE:
.Lfunc_begin37:
	.cfi_startproc
	lg	%r1, 0(%r2)
	cg	%r1, 8(%r2)
	jlh	.LBB37_2
	lghi	%r2, 0
	br	%r14
.LBB37_2:
	sllg	%r3, %r1, 3
	lg	%r3, 16(%r3,%r2)
	la	%r0, 1(%r1)
	stg	%r0, 0(%r2)
	lghi	%r2, 1
	br	%r14
.Lfunc_end37:
	.size	_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4nextE, .Lfunc_end37-_ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4nextE
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.globl	__piestart_enter
	.p2align	1
	.type	__piestart_enter,@function
__piestart_enter:
.Lfunc_begin38:
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
	lgr	%r10, %r2
	lg	%r0, 56(%r2)
	clgijh	%r0, 2, .LBB38_118
	cgijlh	%r0, 0, .LBB38_3
	.weak	__rela_iplt_start
	lgrl	%r0, __rela_iplt_start@GOTENT
	stg	%r0, 184(%r10)
	.weak	__rela_iplt_end
	lgrl	%r1, __rela_iplt_end@GOTENT
	sgr	%r1, %r0
	stg	%r1, 192(%r10)
	.weak	__preinit_array_start
	lgrl	%r0, __preinit_array_start@GOTENT
	stg	%r0, 384(%r10)
	.weak	__preinit_array_end
	lgrl	%r1, __preinit_array_end@GOTENT
	sgr	%r1, %r0
	stg	%r1, 392(%r10)
	.weak	_init
	lgrl	%r0, _init@GOTENT
	stg	%r0, 224(%r10)
	.weak	__init_array_start
	lgrl	%r0, __init_array_start@GOTENT
	stg	%r0, 328(%r10)
	.weak	__init_array_end
	lgrl	%r1, __init_array_end@GOTENT
	sgr	%r1, %r0
	stg	%r1, 344(%r10)
	.weak	__fini_array_start
	lgrl	%r0, __fini_array_start@GOTENT
	stg	%r0, 336(%r10)
	.weak	__fini_array_end
	lgrl	%r1, __fini_array_end@GOTENT
	sgr	%r1, %r0
	stg	%r1, 352(%r10)
	.weak	_fini
	lgrl	%r0, _fini@GOTENT
	stg	%r0, 232(%r10)
.LBB38_3:
	lg	%r1, 0(%r10)
	lg	%r0, 0(%r1)
	sllg	%r2, %r0, 3
	la	%r13, 16(%r2,%r1)
	.weak	environ
	lgrl	%r0, environ@GOTENT
	.weak	__environ
	lgrl	%r1, __environ@GOTENT
	mvghi	168(%r15), 0
	mvghi	176(%r15), 2
	stg	%r0, 184(%r15)
	stg	%r1, 192(%r15)
.LBB38_4:
	la	%r2, 168(%r15)
	brasl	%r14, _ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4nextE@PLT
	cgijlh	%r2, 1, .LBB38_7
	cgije	%r3, 0, .LBB38_4
	stg	%r13, 0(%r3)
	j	.LBB38_4
.LBB38_7:
	.weak	__piestart_told
	lgrl	%r13, __piestart_told@GOTENT
	cgije	%r13, 0, .LBB38_13
	lg	%r12, 8(%r10)
	lhi	%r3, 25
	lgr	%r2, %r12
	brasl	%r14, _ZN8piestart3sys4auxv5valueE@PLT
	cghsi	56(%r10), 2
	jlh	.LBB38_10
	la	%r1, 24(%r13)
	lg	%r13, 0(%r1)
.LBB38_10:
	stg	%r12, 0(%r13)
	cgije	%r2, 0, .LBB38_12
	la	%r1, 8(%r2)
	lg	%r0, 0(%r1)
	la	%r1, 8(%r13)
	stg	%r0, 0(%r1)
.LBB38_12:
	la	%r13, 16(%r13)
	lgr	%r2, %r10
	brasl	%r14, _ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE@PLT
	stg	%r2, 0(%r13)
.LBB38_13:
	lg	%r12, 96(%r10)
	lg	%r0, 104(%r10)
	clgrjh	%r12, %r0, .LBB38_132
	lg	%r1, 112(%r10)
	ogr	%r0, %r1
	srlg	%r0, %r0, 61
	cgijlh	%r0, 0, .LBB38_132
	lay	%r0, -1(%r1)
	ngr	%r0, %r1
	jl	.LBB38_132
	cgije	%r12, 0, .LBB38_18
	lg	%r11, 88(%r10)
	lg	%r2, 40(%r10)
	lg	%r3, 48(%r10)
	lhi	%r6, 0
	lgr	%r4, %r11
	lgr	%r5, %r12
	brasl	%r14, _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE@PLT
	cije	%r2, 0, .LBB38_136
.LBB38_18:
	lg	%r13, 56(%r10)
	stg	%r10, 240(%r15)
	cgijlh	%r13, 2, .LBB38_20
	ear	%r1, %a0
	sllg	%r1, %r1, 32
	ear	%r1, %a1
	cgijlh	%r1, 0, .LBB38_45
.LBB38_20:
	.weak	__stack_chk_fail
	lgrl	%r12, __stack_chk_fail@GOTENT
	.weak	__stack_chk_guard
	lgrl	%r10, __stack_chk_guard@GOTENT
	lghi	%r11, 0
	cgije	%r12, 0, .LBB38_25
	lg	%r11, 240(%r15)
	lg	%r2, 8(%r11)
	lhi	%r3, 25
	brasl	%r14, _ZN8piestart3sys4auxv5valueE@PLT
	cgijlh	%r2, 0, .LBB38_23
	lg	%r0, 0(%r11)
	j	.LBB38_24
.LBB38_23:
	lg	%r0, 0(%r2)
.LBB38_24:
	srlg	%r11, %r0, 8
	cgijlh	%r10, 0, .LBB38_26
.LBB38_25:
	lg	%r10, 240(%r15)
	cgijlh	%r13, 2, .LBB38_29
	j	.LBB38_31
.LBB38_26:
	cgijlh	%r13, 2, .LBB38_28
	lg	%r10, 240(%r15)
	j	.LBB38_31
.LBB38_28:
	stg	%r11, 0(%r10)
	lg	%r10, 240(%r15)
.LBB38_29:
	cghsi	104(%r10), 0
	jlh	.LBB38_31
	larl	%r13, _ZN8piestart5start3tls13CONTROL_BLOCKE
	lhi	%r0, 0
	j	.LBB38_42
.LBB38_31:
	lg	%r13, 112(%r10)
	clgijh	%r13, 16, .LBB38_33
	lghi	%r13, 16
.LBB38_33:
	lgr	%r2, %r10
	brasl	%r14, _ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE@PLT
	lg	%r1, 104(%r10)
	lgr	%r14, %r2
	sllg	%r2, %r13, 1
	lay	%r0, 131200(%r1,%r2)
	mvghi	168(%r15), 0
	stg	%r0, 176(%r15)
	mvghi	184(%r15), 0
	mvghi	192(%r15), 34
	mvghi	200(%r15), -1
	mvghi	208(%r15), 0
	la	%r2, 168(%r15)
	lghi	%r1, 90
	lgr	%r3, %r0
	lghi	%r4, 0
	lghi	%r5, 34
	lghi	%r6, -1
	lghi	%r7, 0
	svc	0
	lghi	%r1, -4095
	clgrjhe	%r2, %r1, .LBB38_133
	lcgr	%r1, %r13
	sgr	%r13, %r14
	lay	%r13, 65535(%r2,%r13)
	ngr	%r13, %r1
	la	%r14, 0(%r14,%r13)
	lgr	%r1, %r14
	sgr	%r1, %r2
	llghr	%r1, %r1
	lgr	%r2, %r14
	sgr	%r2, %r1
	lgr	%r1, %r13
	sgr	%r1, %r2
	la	%r3, 128(%r1)
	lghi	%r1, 125
	lghi	%r4, 3
	lghi	%r5, 0
	lghi	%r6, 0
	svc	0
	cgijlh	%r2, 0, .LBB38_134
	lg	%r1, 32(%r10)
	lg	%r3, 96(%r10)
	ag	%r1, 88(%r10)
	lgr	%r0, %r3
	agr	%r0, %r14
	lgr	%r2, %r14
.LBB38_36:
	clgrjl	%r0, %r2, .LBB38_40
	clgijle	%r3, 7, .LBB38_40
	lg	%r4, 0(%r1)
	stg	%r4, 0(%r2)
	la	%r2, 8(%r2)
	la	%r1, 8(%r1)
	aghi	%r3, -8
	j	.LBB38_36
.LBB38_39:
	llgc	%r3, 0(%r1)
	llgcr	%r3, %r3
	stc	%r3, 0(%r2)
	la	%r2, 1(%r2)
	la	%r1, 1(%r1)
.LBB38_40:
	clgrjl	%r2, %r0, .LBB38_39
	stg	%r14, 488(%r10)
	lhi	%r0, 1
.LBB38_42:
	stg	%r13, 0(%r13)
	la	%r1, 40(%r13)
	stg	%r11, 0(%r1)
	lgr	%r1, %r13
	sar	%a1, %r1
	srlg	%r1, %r1, 32
	sar	%a0, %r1
	cgijlh	%r12, 0, .LBB38_44
	cije	%r0, 0, .LBB38_45
.LBB38_44:
	ear	%r1, %a0
	sllg	%r1, %r1, 32
	ear	%r1, %a1
	cgrjlh	%r1, %r13, .LBB38_138
.LBB38_45:
	cghsi	64(%r10), 0
	je	.LBB38_47
	lghi	%r3, 1
	lgr	%r2, %r10
	brasl	%r14, _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE@PLT
.LBB38_47:
	lghi	%r3, 32
	lghi	%r4, 33
	lgr	%r2, %r10
	brasl	%r14, _ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5arrayE@PLT
	lghi	%r3, 25
	lghi	%r4, 27
	lgr	%r2, %r10
	brasl	%r14, _ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5arrayE@PLT
	lghi	%r3, 26
	lghi	%r4, 28
	lgr	%r2, %r10
	brasl	%r14, _ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5arrayE@PLT
	mvghi	168(%r15), 0
	mvghi	176(%r15), 2
	mvghi	184(%r15), 12
	mvghi	192(%r15), 13
	la	%r13, 128(%r10)
.LBB38_48:
	la	%r2, 168(%r15)
	brasl	%r14, _ZN99_$LT$core..array..iter..IntoIter$LT$T$C$_$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4nextE@PLT
	cgijlh	%r2, 1, .LBB38_51
	sllg	%r1, %r3, 3
	agr	%r1, %r13
	lg	%r4, 0(%r1)
	cgije	%r4, 0, .LBB38_48
	lgr	%r2, %r10
	brasl	%r14, _ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE@PLT
	j	.LBB38_48
.LBB38_51:
	cghsi	56(%r10), 2
	je	.LBB38_118
	lg	%r0, 32(%r10)
	lgr	%r2, %r0
	ag	%r2, 336(%r10)
	larl	%r1, _ZN8piestart5start7handoff6arrays4LASTE
	stg	%r2, 0(%r1)
	ag	%r2, 352(%r10)
	la	%r3, 8(%r1)
	stg	%r2, 0(%r3)
	ltg	%r2, 232(%r10)
	je	.LBB38_54
	agr	%r2, %r0
	la	%r1, 16(%r1)
	stg	%r2, 0(%r1)
.LBB38_54:
	lg	%r2, 8(%r10)
	lhi	%r3, 6
	brasl	%r14, _ZN8piestart3sys4auxv5valueE@PLT
	cghi	%r2, 4096
	jlh	.LBB38_140
	mvghi	120(%r10), 4096
	larl	%r0, __piestart_witness
	lg	%r11, 40(%r10)
	lg	%r12, 48(%r10)
	mvc	224(8,%r15), 32(%r10)
	lhi	%r13, 0
	lghi	%r5, 0
	lgr	%r3, %r12
	lgr	%r10, %r11
	lghi	%r4, 0
	lghi	%r2, 0
	lghi	%r1, 0
	lhi	%r14, 0
.LBB38_56:
	slgfi	%r3, 1
	jle	.LBB38_69
	lg	%r7, 0(%r10)
	la	%r9, 16(%r10)
	lg	%r8, 0(%r9)
	la	%r10, 40(%r10)
	lg	%r9, 0(%r10)
	srlg	%r6, %r7, 32
	cgfi	%r6, 1685382482
	jlh	.LBB38_62
	lg	%r13, 224(%r15)
	agr	%r13, %r8
	lgr	%r7, %r0
	sgr	%r7, %r13
	clgr	%r7, %r9
	ipm	%r13
	lgr	%r6, %r8
	algr	%r6, %r9
	lghi	%r7, -1
	jnle	.LBB38_60
	lgr	%r7, %r6
.LBB38_60:
	rosbg	%r14, %r13, 63, 63, 36
	lhi	%r13, 1
	clgrjl	%r7, %r2, .LBB38_68
	lgr	%r5, %r8
	lgr	%r4, %r9
	lgr	%r2, %r7
	j	.LBB38_68
.LBB38_62:
	cgijlh	%r6, 1, .LBB38_68
	risbg	%r7, %r7, 62, 190, 0
	je	.LBB38_68
	la	%r8, 0(%r8,%r9)
	clgrjh	%r8, %r1, .LBB38_66
	lgr	%r8, %r1
.LBB38_66:
	cgije	%r9, 0, .LBB38_68
	lgr	%r1, %r8
.LBB38_68:
	la	%r10, 16(%r10)
	j	.LBB38_56
.LBB38_69:
	xilf	%r14, 4294967295
	nr	%r13, %r14
	tmll	%r13, 1
	jne	.LBB38_141
	agfi	%r1, 2097152
	clgrjh	%r2, %r1, .LBB38_141
	mvghi	160(%r15), 0
	mvghi	232(%r15), 0
	lghi	%r10, 0
	lghi	%r8, 0
	lghi	%r13, 0
.LBB38_72:
	lgr	%r7, %r13
.LBB38_73:
	lghi	%r6, 0
	lgr	%r9, %r8
.LBB38_74:
	lghi	%r8, 0
.LBB38_75:
	cgije	%r7, -1, .LBB38_84
	lgr	%r2, %r11
	lgr	%r3, %r12
	lgr	%r4, %r7
	brasl	%r14, _ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE@PLT
	cgijlh	%r2, 3, .LBB38_80
	cgije	%r8, 0, .LBB38_79
	lgr	%r7, %r6
.LBB38_79:
	lgr	%r6, %r7
	lgr	%r13, %r3
	lgr	%r7, %r3
	lgr	%r8, %r3
	j	.LBB38_75
.LBB38_80:
	cgijlh	%r8, 0, .LBB38_85
	lgr	%r0, %r3
	cgije	%r2, 1, .LBB38_83
	lgr	%r0, %r9
.LBB38_83:
	lgr	%r9, %r0
	lgr	%r7, %r3
	lgr	%r13, %r3
	j	.LBB38_74
.LBB38_84:
	lghi	%r7, -1
	cgije	%r8, 0, .LBB38_97
.LBB38_85:
	clgrjhe	%r10, %r8, .LBB38_90
	lgr	%r10, %r8
.LBB38_87:
	lgr	%r2, %r11
	lgr	%r3, %r12
	lgr	%r4, %r10
	brasl	%r14, _ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE@PLT
	cgije	%r10, -1, .LBB38_90
	cgije	%r2, 1, .LBB38_90
	lgr	%r10, %r3
	j	.LBB38_87
.LBB38_90:
	risbg	%r0, %r6, 0, 179, 0
	clgrjle	%r9, %r0, .LBB38_92
	la	%r0, 4095(%r6)
	nill	%r0, 61440
.LBB38_92:
	la	%r9, 4095(%r8)
	nill	%r9, 61440
	clgrjhe	%r10, %r9, .LBB38_94
	risbg	%r9, %r8, 0, 179, 0
.LBB38_94:
	clgrjle	%r9, %r0, .LBB38_73
	lgr	%r3, %r9
	sgr	%r3, %r0
	lg	%r14, 224(%r15)
	agr	%r0, %r14
	lghi	%r1, 125
	lgr	%r2, %r0
	stg	%r0, 216(%r15)
	lghi	%r4, 1
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	cgijlh	%r2, 0, .LBB38_137
	agr	%r9, %r14
	lg	%r2, 160(%r15)
	lg	%r3, 232(%r15)
	brasl	%r14, _ZN8piestart5start7protect4seal5pagesE@PLT
	mvc	160(8,%r15), 216(%r15)
	stg	%r9, 232(%r15)
	j	.LBB38_72
.LBB38_97:
	larl	%r1, __piestart_options
	llgc	%r0, 0(%r1)
	tmll	%r0, 2
	jne	.LBB38_99
	lg	%r7, 232(%r15)
	lg	%r6, 160(%r15)
	j	.LBB38_117
.LBB38_99:
	lghi	%r0, 0
	lghi	%r2, 0
	lghi	%r10, 0
	lg	%r8, 224(%r15)
	lg	%r7, 232(%r15)
	lg	%r6, 160(%r15)
.LBB38_100:
	lgr	%r13, %r10
	lgr	%r3, %r0
.LBB38_101:
	lgr	%r10, %r3
.LBB38_102:
	lgr	%r1, %r11
.LBB38_103:
	lgr	%r3, %r10
	cgije	%r12, 0, .LBB38_116
	lg	%r14, 0(%r1)
	la	%r4, 16(%r1)
	lg	%r4, 0(%r4)
	la	%r5, 40(%r1)
	lg	%r11, 0(%r5)
	srlg	%r10, %r14, 32
	cgijlh	%r10, 1, .LBB38_111
	cgije	%r11, 0, .LBB38_111
	aghi	%r12, -1
	la	%r10, 4095(%r8)
	agr	%r10, %r4
	agr	%r4, %r8
	nill	%r4, 61440
	agr	%r10, %r11
	nill	%r10, 61440
	tmll	%r14, 2
	la	%r11, 56(%r1)
	jne	.LBB38_112
	lgr	%r9, %r13
	clgrjh	%r13, %r4, .LBB38_109
	lgr	%r9, %r4
.LBB38_109:
	cgr	%r9, %r0
	la	%r1, 16(%r5)
	lgr	%r0, %r10
	je	.LBB38_103
	brasl	%r14, _ZN8piestart5start7protect4seal5pagesE@PLT
	lgr	%r2, %r9
	lgr	%r0, %r10
	j	.LBB38_102
.LBB38_111:
	aghi	%r12, -1
	la	%r11, 56(%r1)
	j	.LBB38_101
.LBB38_112:
	clgrjl	%r0, %r4, .LBB38_114
	lgr	%r0, %r4
.LBB38_114:
	cgrjlh	%r0, %r6, .LBB38_100
	lgr	%r0, %r7
	lgr	%r6, %r7
	j	.LBB38_100
.LBB38_116:
	brasl	%r14, _ZN8piestart5start7protect4seal5pagesE@PLT
.LBB38_117:
	lgr	%r2, %r6
	lgr	%r3, %r7
	brasl	%r14, _ZN8piestart5start7protect4seal5pagesE@PLT
	lg	%r10, 240(%r15)
.LBB38_118:
	lg	%r4, 384(%r10)
	lg	%r5, 392(%r10)
	lg	%r2, 0(%r10)
	lg	%r3, 32(%r10)
	brasl	%r14, _ZN8piestart5start7handoff6arrays4eachE@PLT
	ltg	%r3, 224(%r10)
	je	.LBB38_120
	ag	%r3, 32(%r10)
	lg	%r2, 0(%r10)
	brasl	%r14, _ZN8piestart5start7handoff6arrays5firstE@PLT
.LBB38_120:
	lg	%r4, 328(%r10)
	lg	%r5, 344(%r10)
	lg	%r2, 0(%r10)
	lg	%r3, 32(%r10)
	brasl	%r14, _ZN8piestart5start7handoff6arrays4eachE@PLT
	lg	%r1, 0(%r10)
	lg	%r0, 0(%r1)
	la	%r3, 8(%r1)
	sllg	%r2, %r0, 3
	la	%r4, 16(%r2,%r1)
	lgfr	%r2, %r0
	brasl	%r14, main@PLT
	.weak	__piestart_at_exit
	lgrl	%r1, __piestart_at_exit@GOTENT
	lgr	%r13, %r2
	cgije	%r1, 0, .LBB38_122
	basr	%r14, %r1
.LBB38_122:
	larl	%r1, _ZN8piestart5start7handoff6arrays4LASTE
	lg	%r0, 0(%r1)
	la	%r2, 8(%r1)
	lg	%r11, 0(%r2)
	la	%r1, 16(%r1)
	lg	%r12, 0(%r1)
	cgijlh	%r11, 0, .LBB38_124
	.weak	__fini_array_start
	lgrl	%r0, __fini_array_start@GOTENT
	.weak	__fini_array_end
	lgrl	%r11, __fini_array_end@GOTENT
	.weak	_fini
	lgrl	%r12, _fini@GOTENT
.LBB38_124:
	lcgr	%r10, %r0
	lghi	%r9, -2
.LBB38_125:
	lgr	%r0, %r10
	agr	%r0, %r11
	clgijle	%r0, 7, .LBB38_128
	aghi	%r11, -8
	lg	%r1, 0(%r11)
	lay	%r0, -1(%r1)
	clgrjhe	%r0, %r9, .LBB38_125
	basr	%r14, %r1
	j	.LBB38_125
.LBB38_128:
	lgr	%r1, %r12
	aghi	%r1, -1
	lghi	%r0, -2
	clgrjhe	%r1, %r0, .LBB38_130
	basr	%r14, %r12
.LBB38_130:
	lgfr	%r0, %r13
	lghi	%r14, 0
	lghi	%r1, 248
	lghi	%r3, 0
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
.LBB38_131:
	lgr	%r2, %r0
	svc	0
	stc	%r14, 0(%r14)
	j	.LBB38_131
.LBB38_132:
	lg	%r5, 88(%r10)
	lhi	%r3, 13
	lgr	%r2, %r10
	lgr	%r4, %r12
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.LBB38_133:
	lhi	%r3, 9
	lghi	%r5, 0
	j	.LBB38_135
.LBB38_134:
	lhi	%r3, 9
.LBB38_135:
	lgr	%r2, %r10
	lgr	%r4, %r0
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.LBB38_136:
	lhi	%r3, 13
	lgr	%r2, %r10
	lgr	%r4, %r12
	lgr	%r5, %r11
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.LBB38_137:
	lcr	%r0, %r2
	lgfr	%r4, %r0
	lhi	%r3, 8
	lg	%r2, 240(%r15)
	lg	%r5, 216(%r15)
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.LBB38_138:
	lhi	%r3, 14
	lghi	%r4, 0
.LBB38_139:
	lghi	%r5, 0
	lgr	%r2, %r10
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.LBB38_140:
	lgr	%r4, %r2
	lhi	%r3, 12
	j	.LBB38_139
.LBB38_141:
	lhi	%r3, 20
	lg	%r2, 240(%r15)
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.Lfunc_end38:
	.size	__piestart_enter, .Lfunc_end38-__piestart_enter
	.cfi_endproc
	.globl	__piestart_relocate
	.p2align	1
	.type	__piestart_relocate,@function
__piestart_relocate:
.Lfunc_begin39:
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
	aghi	%r15, -232
	.cfi_def_cfa_offset 392
	lgr	%r13, %r4
	lghi	%r1, -64
	lghi	%r0, 0
.LBB39_1:
	cgije	%r1, 0, .LBB39_3
	stg	%r0, 0(%r4)
	la	%r4, 8(%r4)
	la	%r1, 1(%r1)
	j	.LBB39_1
.LBB39_3:
	stg	%r3, 224(%r15)
	stg	%r2, 0(%r13)
	lg	%r0, 0(%r2)
	sllg	%r1, %r0, 3
	la	%r2, 16(%r1,%r2)
.LBB39_4:
	lg	%r0, 0(%r2)
	la	%r2, 8(%r2)
	cgijlh	%r0, 0, .LBB39_4
	stg	%r5, 216(%r15)
	stg	%r2, 8(%r13)
	larl	%r12, __piestart_entry
	larl	%r10, __ehdr_start
	lhi	%r3, 3
	mvi	168(%r15), 0
	brasl	%r14, _ZN8piestart3sys4auxv5valueE@PLT
	la	%r8, 64(%r10)
	cgrje	%r2, %r8, .LBB39_7
	risbg	%r2, %r10, 0, 179, 0
	la	%r4, 168(%r15)
	lghi	%r1, 218
	lghi	%r3, 1
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	lhi	%r11, 0
	cgije	%r2, -12, .LBB39_10
.LBB39_7:
	lg	%r0, 0(%r10)
	srlg	%r0, %r0, 32
	cgfi	%r0, 2135247942
	lhi	%r11, 0
	jlh	.LBB39_10
	la	%r1, 32(%r10)
	lg	%r0, 0(%r1)
	lhi	%r11, 1
	cgijlh	%r0, 64, .LBB39_10
	stg	%r8, 40(%r13)
	la	%r1, 56(%r10)
	lg	%r0, 0(%r1)
	srlg	%r0, %r0, 48
	stg	%r0, 48(%r13)
	j	.LBB39_13
.LBB39_10:
	lg	%r9, 8(%r13)
	lhi	%r3, 3
	lgr	%r2, %r9
	brasl	%r14, _ZN8piestart3sys4auxv5valueE@PLT
	lhi	%r3, 5
	lgr	%r8, %r2
	lgr	%r2, %r9
	brasl	%r14, _ZN8piestart3sys4auxv5valueE@PLT
	clgfi	%r2, 1170
	jh	.LBB39_86
	lgr	%r0, %r2
	lgr	%r1, %r2
	mghi	%r1, 56
	risbg	%r3, %r8, 52, 191, 0
	agr	%r3, %r1
	risbg	%r2, %r8, 0, 179, 0
	la	%r4, 168(%r15)
	lghi	%r1, 218
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	lghi	%r1, 0
	cgije	%r2, -12, .LBB39_86
	stg	%r8, 40(%r13)
	stg	%r0, 48(%r13)
	lhi	%r2, 0
	lghi	%r3, 0
	cije	%r11, 0, .LBB39_16
.LBB39_13:
	la	%r1, 16(%r10)
	lg	%r2, 0(%r1)
	la	%r1, 24(%r10)
	lg	%r3, 0(%r1)
	lgr	%r1, %r12
	sgr	%r1, %r3
	srlg	%r2, %r2, 48
	lgr	%r3, %r1
	cgije	%r2, 3, .LBB39_15
	lghi	%r3, 0
.LBB39_15:
	lhi	%r2, 1
.LBB39_16:
	stg	%r3, 160(%r15)
	stg	%r10, 200(%r15)
	stg	%r12, 208(%r15)
	lhi	%r7, 0
	lghi	%r11, -1
	lghi	%r10, 0
	lghi	%r4, 0
	lghi	%r12, 0
.LBB39_17:
	slgfi	%r0, 1
	jle	.LBB39_36
	lg	%r14, 0(%r8)
	la	%r3, 16(%r8)
	lg	%r9, 0(%r3)
	la	%r5, 40(%r8)
	lg	%r6, 0(%r5)
	srlg	%r3, %r14, 32
	cgije	%r3, 1, .LBB39_21
	cijlh	%r3, 2, .LBB39_32
	lgr	%r14, %r11
	lhi	%r7, 1
	lgr	%r12, %r9
	j	.LBB39_35
.LBB39_21:
	la	%r3, 8(%r8)
	lg	%r3, 0(%r3)
	la	%r8, 32(%r8)
	lg	%r8, 0(%r8)
	cghi	%r8, 0
	lgr	%r8, %r4
	je	.LBB39_23
	lgr	%r8, %r9
.LBB39_23:
	cgijlh	%r3, 0, .LBB39_25
	lgr	%r4, %r8
.LBB39_25:
	tmll	%r14, 2
	je	.LBB39_34
	cgije	%r6, 0, .LBB39_34
	lgr	%r14, %r9
	clgrjl	%r9, %r11, .LBB39_29
	lgr	%r14, %r11
.LBB39_29:
	agr	%r6, %r9
	clgrjh	%r6, %r10, .LBB39_31
	lgr	%r6, %r10
.LBB39_31:
	lgr	%r10, %r6
	j	.LBB39_35
.LBB39_32:
	cgijlh	%r3, 7, .LBB39_34
	stg	%r9, 88(%r13)
	stg	%r6, 104(%r13)
	la	%r3, 32(%r8)
	lg	%r3, 0(%r3)
	stg	%r3, 96(%r13)
	la	%r3, 48(%r8)
	lg	%r3, 0(%r3)
	stg	%r3, 112(%r13)
.LBB39_34:
	lgr	%r14, %r11
.LBB39_35:
	la	%r8, 16(%r5)
	lgr	%r11, %r14
	j	.LBB39_17
.LBB39_36:
	lg	%r3, 224(%r15)
	sgr	%r3, %r12
	tmll	%r7, 1
	stg	%r3, 32(%r13)
	je	.LBB39_40
	cgr	%r1, %r3
	ipm	%r0
	afi	%r0, 1879048192
	srl	%r0, 31
	nr	%r2, %r0
	je	.LBB39_42
	lg	%r2, 200(%r15)
	sgr	%r2, %r4
	cgrjlh	%r2, %r1, .LBB39_41
	stg	%r1, 32(%r13)
	j	.LBB39_42
.LBB39_40:
	mvc	32(8,%r13), 160(%r15)
	j	.LBB39_43
.LBB39_41:
	cgrjlh	%r2, %r3, .LBB39_90
.LBB39_42:
	lghi	%r3, 0
	lghi	%r5, 16
	lgr	%r2, %r13
	lgr	%r4, %r12
	brasl	%r14, _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE@PLT
.LBB39_43:
	la	%r0, 8(%r11)
	clgrjhe	%r10, %r0, .LBB39_45
	lghi	%r10, 0
	llihh	%r11, 32768
	j	.LBB39_46
.LBB39_45:
	sgr	%r10, %r11
	aghi	%r10, -8
.LBB39_46:
	lg	%r2, 8(%r13)
	stg	%r11, 72(%r13)
	lhi	%r3, 9
	stg	%r10, 80(%r13)
	brasl	%r14, _ZN8piestart3sys4auxv5valueE@PLT
	ltg	%r11, 216(%r15)
	lgr	%r10, %r2
	je	.LBB39_48
	lgr	%r2, %r13
	lgr	%r3, %r11
	brasl	%r14, _ZN8piestart5start5mover6settleE@PLT
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart5start5mover6copiedE@PLT
	stg	%r2, 16(%r13)
	lg	%r0, 208(%r15)
	cgr	%r10, %r0
	lgr	%r10, %r0
	stg	%r3, 24(%r13)
	je	.LBB39_51
	j	.LBB39_54
.LBB39_48:
	lg	%r0, 208(%r15)
	cgrjlh	%r10, %r0, .LBB39_54
	lgr	%r10, %r0
	cghsi	32(%r13), 0
	je	.LBB39_51
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart5start5mover5leaveE@PLT
.LBB39_51:
	lgr	%r2, %r13
	lgr	%r3, %r10
	lgr	%r4, %r11
	brasl	%r14, _ZN8piestart5start9anonymous10move_relroE@PLT
	cijlh	%r2, 0, .LBB39_54
	lr	%r0, %r7
	xilf	%r0, 1
	tmll	%r0, 1
	jne	.LBB39_54
	larl	%r1, __piestart_first_write
	lghi	%r0, 0
	stg	%r0, 0(%r1)
	j	.LBB39_55
.LBB39_54:
	tmll	%r7, 1
	je	.LBB39_84
.LBB39_55:
	ag	%r12, 32(%r13)
	la	%r0, 128(%r13)
	lghi	%r1, 1
.LBB39_56:
	lg	%r3, 0(%r12)
	cgije	%r3, 0, .LBB39_71
	la	%r2, 8(%r12)
	lg	%r2, 0(%r2)
	clgijl	%r3, 38, .LBB39_60
	lgr	%r4, %r3
	agfi	%r4, -1879040000
	clgijhe	%r4, 2, .LBB39_63
	agfi	%r3, -1879039962
.LBB39_60:
	lgr	%r4, %r3
.LBB39_61:
	sllg	%r3, %r4, 3
	agr	%r3, %r0
	stg	%r2, 0(%r3)
	sllg	%r2, %r1, 0(%r4)
	og	%r2, 480(%r13)
	stg	%r2, 480(%r13)
.LBB39_62:
	la	%r12, 16(%r12)
	j	.LBB39_56
.LBB39_63:
	cghi	%r4, 3
	lghi	%r4, 40
	je	.LBB39_61
	lgr	%r4, %r3
	agfi	%r4, -1879048185
	clgijhe	%r4, 2, .LBB39_66
	agfi	%r3, -1879048144
	j	.LBB39_60
.LBB39_66:
	clgfi	%r3, 1610612749
	lghi	%r4, 43
	jhe	.LBB39_68
.LBB39_67:
	lgr	%r2, %r3
	j	.LBB39_61
.LBB39_68:
	cgfi	%r3, 1610612751
	je	.LBB39_67
	cgfi	%r3, 1610612753
	je	.LBB39_67
	cgfi	%r3, 1879048210
	lgr	%r2, %r3
	je	.LBB39_61
	j	.LBB39_62
.LBB39_71:
	cghsi	32(%r13), 0
	je	.LBB39_74
	larl	%r1, __piestart_witness
	larl	%r0, __piestart_entry
	lg	%r1, 0(%r1)
	cgrjlh	%r1, %r0, .LBB39_74
	mvghi	56(%r13), 2
	j	.LBB39_85
.LBB39_74:
	lg	%r0, 480(%r13)
	lg	%r1, 368(%r13)
	risbg	%r2, %r0, 41, 169, 0
	rosbg	%r2, %r1, 61, 61, 0
	mvghi	56(%r13), 1
	cgije	%r2, 0, .LBB39_76
	llihh	%r1, 32768
	stg	%r1, 72(%r13)
	mvghi	80(%r13), 0
.LBB39_76:
	ltg	%r5, 472(%r13)
	jlh	.LBB39_92
	lg	%r1, 272(%r13)
	srlg	%r1, %r1, 4
	clg	%r1, 464(%r13)
	jl	.LBB39_91
	lg	%r3, 192(%r13)
	llill	%r2, 0
	lghi	%r1, 24
	dlgr	%r2, %r1
	clg	%r3, 456(%r13)
	jl	.LBB39_91
	tmlh	%r0, 128
	je	.LBB39_82
	lg	%r1, 288(%r13)
	cgije	%r1, 17, .LBB39_82
	cgijlh	%r1, 7, .LBB39_94
.LBB39_82:
	tmll	%r0, 2
	jne	.LBB39_93
	lghi	%r3, 9
	lghi	%r4, 24
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE@PLT
	lghi	%r3, 37
	lghi	%r4, 8
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE@PLT
	lghi	%r3, 40
	lghi	%r4, 8
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE@PLT
	lghi	%r3, 19
	lghi	%r4, 16
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE@PLT
	lghi	%r3, 11
	lghi	%r4, 24
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE@PLT
	lghi	%r3, 0
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE@PLT
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart5start8relocate24see_that_it_is_relocatedE@PLT
	j	.LBB39_85
.LBB39_84:
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart5start8relocate24see_that_it_is_relocatedE@PLT
	mvghi	64(%r13), 1
.LBB39_85:
	lmg	%r6, %r15, 280(%r15)
	br	%r14
.LBB39_86:
	lhi	%r3, 10
.LBB39_87:
	lghi	%r4, 0
.LBB39_88:
	lghi	%r5, 0
.LBB39_89:
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.LBB39_90:
	lhi	%r3, 17
	j	.LBB39_87
.LBB39_91:
	lhi	%r3, 4
	lghi	%r4, 7
	j	.LBB39_88
.LBB39_92:
	lhi	%r3, 15
	lghi	%r4, 0
	j	.LBB39_89
.LBB39_93:
	lhi	%r3, 11
	j	.LBB39_87
.LBB39_94:
	lhi	%r3, 3
	lghi	%r4, 20
	j	.LBB39_88
.Lfunc_end39:
	.size	__piestart_relocate, .Lfunc_end39-__piestart_relocate
	.cfi_endproc
	.type	.Lanon.0.0,@object
	.section	.text.piestart,"ax",@progbits
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
	.section	.text.piestart,"ax",@progbits
	.p2align	1, 0x0
.Lanon.0.2:
	.asciz	"relocation type # at @ is not supported; link statically\000relocation at @: not writable\000table DT_ # at @: not in memory\000wrong entry size: DT_ #\000wrong table size: DT_ #\000text relocations; use -fPIE\000symbol $ at @ is undefined; link it\000RELR bitmap at @, no address\000mprotect RELRO at @: errno #\000no # bytes for TLS\000no program headers\000DT_NEEDED; link statically\000AT_PAGESZ is #, not a page size\000PT_TLS is damaged: # bytes at @; link anew\000no thread pointer: errno #\000relocation table DT_ @ is not supported; use --pack-dyn-relocs=none\000not relocated: PT_DYNAMIC or a table in it is missing; link again\000PT_DYNAMIC is not at _DYNAMIC, and e_entry is changed; link again\000DT_ # calls @: not code\000relocation type # at @, where DT_RELACOUNT says RELATIVE\000PT_GNU_RELRO is damaged: # bytes at @; link anew\000mremap of the image at @ refused; use --aslr=kernel"
	.size	.Lanon.0.2, 838
	.type	_ZN8piestart5start3tls13CONTROL_BLOCKE,@object
	.section	.data.rel.ro.piestart.tcb,"aw",@progbits
	.p2align	6, 0x0
_ZN8piestart5start3tls13CONTROL_BLOCKE:
	.space	128
	.size	_ZN8piestart5start3tls13CONTROL_BLOCKE, 128
	.type	_ZN8piestart5start7handoff6arrays4LASTE,@object
	.section	.data.rel.ro.piestart.last,"aw",@progbits
	.p2align	3, 0x0
_ZN8piestart5start7handoff6arrays4LASTE:
	.space	24
	.size	_ZN8piestart5start7handoff6arrays4LASTE, 24
	.section	".note.GNU-stack","",@progbits
