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
 * For rcrt1.o: what a function `name` does that only hands on to `to` (libc.S).
 */

	.macro	piestart_hand_on name, to
	jg	\to
	.endm

	.section .text.piestart, "ax", %progbits
	.balign	2
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * For rcrt1.o, after <arch>/libc.S: does the C library relocate a static-PIE itself? glibc does, and defines this symbol.
 * And what glibc before 2.34 is handed, by address: src/product/libc.rs has the functions.
 */

	.section .data.rel.ro.piestart, "aw", %progbits
	.ifdef __piestart_elf32
	.balign	4
	.else
	.balign	8
	.endif
	.globl	__piestart_libc_relocates
	.hidden	__piestart_libc_relocates
	.type	__piestart_libc_relocates, %object
__piestart_libc_relocates:
	.ifdef __piestart_elf32
	.long	_dl_relocate_static_pie		/* 0 where the library has none */
	.size	__piestart_libc_relocates, 4
	.else
	.quad	_dl_relocate_static_pie
	.size	__piestart_libc_relocates, 8
	.endif
	.weak	_dl_relocate_static_pie

	.macro	piestart_handed name, to
	.globl	\name
	.hidden	\name
	.type	\name, %function
\name:
	.cfi_startproc
	piestart_hand_on \name, \to
	.cfi_endproc
	.size	\name, . - \name
	.endm

	.section .text.piestart, "ax", %progbits
	piestart_handed __piestart_libc_init, __piestart_init_functions
	piestart_handed __piestart_libc_fini, __piestart_fini_functions

	.hidden	__piestart_init_functions
	.hidden	__piestart_fini_functions
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
	lgr	%r3, %r11
	sg	%r3, 160(%r15)
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
	.p2align	1
	.type	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE,@function
_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE:
.Lfunc_begin11:
	.cfi_startproc
	stmg	%r6, %r15, 48(%r15)
	.cfi_offset %r6, -112
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
	lgr	%r12, %r3
	lgr	%r3, %r0
	lgr	%r4, %r12
	brasl	%r14, _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE@PLT
	cije	%r2, 0, .LBB11_2
	lmg	%r6, %r15, 208(%r15)
	br	%r14
.LBB11_2:
	lhi	%r3, 18
	lghi	%r4, 7
	lgr	%r2, %r13
	lgr	%r5, %r12
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.Lfunc_end11:
	.size	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE, .Lfunc_end11-_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3die3dieE,@function
_ZN8piestart5start3die3dieE:
.Lfunc_begin12:
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
	cgije	%r3, 0, .LBB12_3
	llgc	%r0, 0(%r3)
	tmll	%r0, 255
	je	.LBB12_3
	brasl	%r14, _ZN8piestart5start3die6stringE@PLT
	lghi	%r0, 58
	stc	%r0, 0(%r2)
	la	%r1, 1(%r2)
	lghi	%r0, 32
	stc	%r0, 0(%r1)
	la	%r2, 2(%r2)
.LBB12_3:
	larl	%r10, .Lanon.0.2
	srlg	%r9, %r12, 32
	lghi	%r8, 48
	lghi	%r7, 120
.LBB12_4:
	llgc	%r0, 0(%r10)
	la	%r10, 1(%r10)
	cije	%r11, 0, .LBB12_6
	tmll	%r0, 255
	ipm	%r0
	afi	%r0, -268435456
	srl	%r0, 31
	sr	%r11, %r0
	j	.LBB12_4
.LBB12_6:
	llcr	%r3, %r0
	cije	%r3, 35, .LBB12_11
	cije	%r3, 36, .LBB12_16
	cije	%r3, 64, .LBB12_11
	cije	%r3, 0, .LBB12_17
	llgcr	%r0, %r0
	stc	%r0, 0(%r2)
	la	%r2, 1(%r2)
	lhi	%r11, 0
	j	.LBB12_4
.LBB12_11:
	cghi	%r9, 0
	ipm	%r1
	chi	%r3, 35
	ipm	%r0
	lgr	%r3, %r12
	je	.LBB12_13
	lgr	%r3, %r13
.LBB12_13:
	afi	%r1, -268435456
	srl	%r1, 31
	afi	%r0, -268435456
	srl	%r0, 31
	nr	%r0, %r1
	jl	.LBB12_15
	stc	%r8, 0(%r2)
	la	%r1, 1(%r2)
	stc	%r7, 0(%r1)
	la	%r2, 2(%r2)
.LBB12_15:
	llgfr	%r4, %r0
	brasl	%r14, _ZN8piestart5start3die6numberE@PLT
	lhi	%r11, 0
	j	.LBB12_4
.LBB12_16:
	lgr	%r3, %r12
	brasl	%r14, _ZN8piestart5start3die6stringE@PLT
	lhi	%r11, 0
	j	.LBB12_4
.LBB12_17:
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
.LBB12_18:
	lghi	%r2, 127
	svc	0
	stc	%r14, 0(%r14)
	j	.LBB12_18
.Lfunc_end12:
	.size	_ZN8piestart5start3die3dieE, .Lfunc_end12-_ZN8piestart5start3die3dieE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3die6numberE,@function
_ZN8piestart5start3die6numberE:
.Lfunc_begin13:
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
	cijlh	%r12, 0, .LBB13_2
	srlg	%r3, %r13, 4
.LBB13_2:
	cgije	%r3, 0, .LBB13_4
	llgfr	%r4, %r12
	brasl	%r14, _ZN8piestart5start3die6numberE@PLT
.LBB13_4:
	cije	%r12, 0, .LBB13_6
	mghi	%r11, -10
	agr	%r11, %r13
	j	.LBB13_7
.LBB13_6:
	risbg	%r11, %r13, 60, 191, 0
.LBB13_7:
	lghi	%r0, 87
	clgijh	%r11, 9, .LBB13_9
	lghi	%r0, 48
.LBB13_9:
	agr	%r0, %r11
	llgcr	%r0, %r0
	stc	%r0, 0(%r2)
	la	%r2, 1(%r2)
	lmg	%r11, %r15, 248(%r15)
	br	%r14
.Lfunc_end13:
	.size	_ZN8piestart5start3die6numberE, .Lfunc_end13-_ZN8piestart5start3die6numberE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3die6stringE,@function
_ZN8piestart5start3die6stringE:
.Lfunc_begin14:
	.cfi_startproc
	stmg	%r14, %r15, 112(%r15)
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	lghi	%r0, 400
.LBB14_1:
	slgfi	%r0, 1
	jle	.LBB14_8
	llgc	%r4, 0(%r3)
	tmll	%r4, 255
	je	.LBB14_8
	llcr	%r5, %r4
	lghi	%r1, 63
	lghi	%r14, 63
	cije	%r5, 127, .LBB14_5
	llgcr	%r14, %r4
.LBB14_5:
	cijl	%r5, 32, .LBB14_7
	lgr	%r1, %r14
.LBB14_7:
	stc	%r1, 0(%r2)
	la	%r2, 1(%r2)
	la	%r3, 1(%r3)
	j	.LBB14_1
.LBB14_8:
	lmg	%r14, %r15, 112(%r15)
	br	%r14
.Lfunc_end14:
	.size	_ZN8piestart5start3die6stringE, .Lfunc_end14-_ZN8piestart5start3die6stringE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3own3ownE,@function
_ZN8piestart5start3own3ownE:
.Lfunc_begin15:
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
	cgijl	%r2, 0, .LBB15_2
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
.LBB15_2:
	lghi	%r2, 0
	lmg	%r6, %r15, 208(%r15)
	br	%r14
.Lfunc_end15:
	.size	_ZN8piestart5start3own3ownE, .Lfunc_end15-_ZN8piestart5start3own3ownE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3own5smallE,@function
_ZN8piestart5start3own5smallE:
.Lfunc_begin16:
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
	cgije	%r4, 0, .LBB16_7
	lgr	%r14, %r4
	lgr	%r13, %r3
	lgr	%r0, %r2
	clgfi	%r4, 131071
	llill	%r5, 32818
	jh	.LBB16_3
	lghi	%r5, 50
.LBB16_3:
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
	cgijhe	%r2, 0, .LBB16_6
	lghi	%r1, 163
	lgr	%r2, %r13
	lgr	%r3, %r14
	lgr	%r4, %r14
	lghi	%r5, 3
	lgr	%r6, %r0
	svc	0
	lhi	%r12, 0
	j	.LBB16_7
.LBB16_5:
	lgr	%r2, %r13
	agr	%r2, %r1
	lg	%r2, 0(%r2)
	lgr	%r3, %r0
	agr	%r3, %r1
	stg	%r2, 0(%r3)
	la	%r1, 8(%r1)
.LBB16_6:
	clgrjl	%r1, %r14, .LBB16_5
.LBB16_7:
	llgfr	%r2, %r12
	lmg	%r6, %r15, 256(%r15)
	br	%r14
.Lfunc_end16:
	.size	_ZN8piestart5start3own5smallE, .Lfunc_end16-_ZN8piestart5start3own5smallE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3own6blocksE,@function
_ZN8piestart5start3own6blocksE:
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
	aghi	%r15, -248
	.cfi_def_cfa_offset 408
	lgr	%r13, %r4
	risbg	%r10, %r4, 0, 170, 0
	lgr	%r12, %r3
	lgr	%r9, %r2
	je	.LBB17_2
	lcgr	%r0, %r9
	risbg	%r8, %r0, 43, 191, 0
	risbg	%r0, %r13, 43, 191, 0
	cgrjle	%r8, %r0, .LBB17_3
.LBB17_2:
	lghi	%r8, 0
.LBB17_3:
	lgr	%r2, %r9
	lgr	%r3, %r12
	lgr	%r4, %r8
	brasl	%r14, _ZN8piestart5start3own5smallE@PLT
	lgr	%r11, %r2
	cgije	%r8, 0, .LBB17_5
	lgr	%r2, %r12
	agr	%r2, %r9
	lghi	%r1, 219
	lgr	%r3, %r8
	lghi	%r4, 4
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
.LBB17_5:
	sgr	%r13, %r8
	ltgr	%r14, %r10
	la	%r10, 0(%r9,%r8)
	je	.LBB17_18
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
	cgijl	%r2, 0, .LBB17_18
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
.LBB17_8:
	cgrje	%r9, %r0, .LBB17_16
	tmll	%r1, 1
	je	.LBB17_17
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
	je	.LBB17_15
	lgr	%r2, %r9
	sgr	%r2, %r14
	ag	%r2, 240(%r15)
	lghi	%r1, 0
.LBB17_12:
	clgfi	%r1, 2097151
	jh	.LBB17_14
	lgr	%r3, %r8
	agr	%r3, %r1
	lg	%r3, 0(%r3)
	lgr	%r4, %r9
	agr	%r4, %r1
	stg	%r3, 0(%r4)
	la	%r1, 8(%r1)
	j	.LBB17_12
.LBB17_14:
	lghi	%r1, 219
	llilh	%r3, 32
	lghi	%r4, 4
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	lg	%r1, 160(%r15)
.LBB17_15:
	agfi	%r9, 2097152
	agfi	%r8, 2097152
	j	.LBB17_8
.LBB17_16:
	tmll	%r1, 1
	jne	.LBB17_22
.LBB17_17:
	lghi	%r1, 91
	lg	%r2, 224(%r15)
	lg	%r3, 232(%r15)
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
.LBB17_18:
	lghi	%r6, 0
	lghi	%r7, 0
.LBB17_19:
	clgfi	%r13, 2097151
	jle	.LBB17_21
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
	j	.LBB17_19
.LBB17_21:
	lgr	%r2, %r10
	lgr	%r3, %r12
	lgr	%r4, %r13
	brasl	%r14, _ZN8piestart5start3own5smallE@PLT
	nr	%r11, %r2
	llgfr	%r2, %r11
	lmg	%r6, %r15, 296(%r15)
	br	%r14
.LBB17_22:
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
	cgijl	%r14, 0, .LBB17_18
	lghi	%r1, 219
	lgr	%r2, %r10
	lgr	%r3, %r9
	lghi	%r4, 15
	svc	0
	la	%r10, 0(%r9,%r10)
	sgr	%r13, %r9
	j	.LBB17_18
.Lfunc_end17:
	.size	_ZN8piestart5start3own6blocksE, .Lfunc_end17-_ZN8piestart5start3own6blocksE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start4huge6finishE,@function
_ZN8piestart5start4huge6finishE:
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
.LBB18_1:
	lghi	%r7, 20
.LBB18_2:
	cgije	%r13, 0, .LBB18_27
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
	jne	.LBB18_2
	cgije	%r5, 0, .LBB18_2
	lgr	%r5, %r12
	nilf	%r5, 0
	cgrjlh	%r5, %r11, .LBB18_2
	nilf	%r12, 2
	je	.LBB18_2
	agr	%r1, %r14
	risbg	%r10, %r1, 0, 179, 0
	clgrjh	%r10, %r3, .LBB18_9
	lgr	%r10, %r3
.LBB18_9:
	la	%r12, 4095(%r1,%r2)
	nill	%r12, 61440
	clgrjl	%r12, %r4, .LBB18_11
	lgr	%r12, %r4
.LBB18_11:
	clg	%r10, 224(%r15)
	lgr	%r1, %r10
	jh	.LBB18_13
	lg	%r1, 224(%r15)
.LBB18_13:
	clg	%r10, 216(%r15)
	jl	.LBB18_15
	lgr	%r10, %r1
.LBB18_15:
	clgrjle	%r12, %r10, .LBB18_2
	lgr	%r9, %r12
	sgr	%r9, %r10
	clgfi	%r9, 65536
	jl	.LBB18_2
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
	clgrjl	%r0, %r1, .LBB18_23
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
	cgijl	%r2, 0, .LBB18_23
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
	cgije	%r2, 0, .LBB18_21
	mvghi	160(%r15), 0
	j	.LBB18_22
.LBB18_21:
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
	jne	.LBB18_24
.LBB18_22:
	lghi	%r1, 91
	lg	%r2, 208(%r15)
	llilh	%r3, 64
	lghi	%r4, 0
	svc	0
.LBB18_23:
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
	j	.LBB18_1
.LBB18_24:
	clgrjhe	%r1, %r12, .LBB18_26
	lg	%r2, 0(%r1)
	lay	%r1, 65536(%r1)
	j	.LBB18_24
.LBB18_26:
	lg	%r1, 272(%r15)
	stg	%r10, 0(%r1)
	stg	%r12, 8(%r1)
	stg	%r10, 16(%r1)
	sgr	%r0, %r10
	stg	%r0, 24(%r1)
	mvc	32(8,%r1), 208(%r15)
	lhi	%r0, 1
	j	.LBB18_1
.LBB18_27:
	risbg	%r2, %r0, 63, 191, 0
	lmg	%r6, %r15, 328(%r15)
	br	%r14
.Lfunc_end18:
	.size	_ZN8piestart5start4huge6finishE, .Lfunc_end18-_ZN8piestart5start4huge6finishE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start4huge7prepareE,@function
_ZN8piestart5start4huge7prepareE:
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
	aghi	%r15, -168
	.cfi_def_cfa_offset 328
	llilh	%r0, 1
	clg	%r0, 80(%r2)
	lgr	%r13, %r4
	jh	.LBB19_27
	lgr	%r12, %r2
	lgr	%r10, %r5
	lgr	%r11, %r3
	lg	%r8, 32(%r2)
	tmll	%r10, 1
	lghi	%r3, 0
	je	.LBB19_3
	agr	%r6, %r8
	j	.LBB19_4
.LBB19_3:
	lghi	%r6, 0
.LBB19_4:
	mvc	160(8,%r15), 328(%r15)
	lghi	%r4, 0
	lghi	%r14, 0
.LBB19_5:
	lgr	%r7, %r6
.LBB19_6:
	clgrjhe	%r11, %r13, .LBB19_26
	lg	%r1, 0(%r11)
	lr	%r2, %r10
	nr	%r2, %r1
	tmll	%r2, 1
	je	.LBB19_10
	la	%r6, 504(%r7)
	clgrjle	%r6, %r14, .LBB19_25
	flogr	%r0, %r1
	sllg	%r1, %r0, 3
	xilf	%r1, 504
	lay	%r9, -8(%r1,%r7)
	lgr	%r7, %r6
	j	.LBB19_11
.LBB19_10:
	la	%r9, 0(%r8,%r1)
	la	%r7, 8(%r8,%r1)
.LBB19_11:
	nill	%r9, 61440
	lgr	%r1, %r9
	sgr	%r1, %r3
	lgr	%r2, %r14
	sgr	%r2, %r3
	clgrjl	%r1, %r2, .LBB19_15
	cgrjlh	%r9, %r14, .LBB19_24
	cgfi	%r1, 2097152
	je	.LBB19_24
.LBB19_14:
	aghi	%r9, 4096
	lgr	%r4, %r9
	lgr	%r14, %r9
.LBB19_15:
	tmll	%r10, 1
	lghi	%r1, 8
	je	.LBB19_17
.LBB19_16:
	agr	%r11, %r1
	j	.LBB19_6
.LBB19_17:
	lgr	%r1, %r14
	sgr	%r1, %r3
	cgfi	%r1, 2097152
	lgfi	%r2, 2097151
	je	.LBB19_19
	lgr	%r2, %r1
.LBB19_19:
	lghi	%r1, 12288
.LBB19_20:
	clgijl	%r1, 25, .LBB19_16
	lgr	%r5, %r1
	agr	%r5, %r11
	clgrjhe	%r5, %r13, .LBB19_23
	lg	%r0, 0(%r5)
	agr	%r0, %r8
	nill	%r0, 61440
	sgr	%r0, %r3
	clgrjle	%r0, %r2, .LBB19_16
.LBB19_23:
	srlg	%r1, %r1, 3
	j	.LBB19_20
.LBB19_24:
	lgr	%r2, %r12
	lg	%r5, 160(%r15)
	brasl	%r14, _ZN8piestart5start4huge6finishE@PLT
	lgr	%r3, %r9
	cijlh	%r2, 0, .LBB19_28
	j	.LBB19_14
.LBB19_25:
	la	%r11, 8(%r11)
	lhi	%r10, 1
	j	.LBB19_5
.LBB19_26:
	lgr	%r2, %r12
	lg	%r5, 160(%r15)
	brasl	%r14, _ZN8piestart5start4huge6finishE@PLT
.LBB19_27:
	lgr	%r2, %r13
	lmg	%r6, %r15, 216(%r15)
	br	%r14
.LBB19_28:
	lgr	%r13, %r11
	j	.LBB19_27
.Lfunc_end19:
	.size	_ZN8piestart5start4huge7prepareE, .Lfunc_end19-_ZN8piestart5start4huge7prepareE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover3topE,@function
_ZN8piestart5start5mover3topE:
.Lfunc_begin20:
	.cfi_startproc
	rosbg	%r2, %r2, 1, 63, 63
	rosbg	%r2, %r2, 2, 63, 62
	rosbg	%r2, %r2, 4, 63, 60
	rosbg	%r2, %r2, 8, 63, 56
	rosbg	%r2, %r2, 16, 63, 48
	rosbg	%r2, %r2, 32, 63, 32
	br	%r14
.Lfunc_end20:
	.size	_ZN8piestart5start5mover3topE, .Lfunc_end20-_ZN8piestart5start5mover3topE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover5carryE,@function
_ZN8piestart5start5mover5carryE:
.Lfunc_begin21:
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
.LBB21_1:
	lgr	%r1, %r11
	lgr	%r11, %r10
	agr	%r11, %r1
	clgrjh	%r12, %r11, .LBB21_17
	cgije	%r13, 0, .LBB21_40
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
	cgijlh	%r4, 1, .LBB21_1
	cgije	%r3, 0, .LBB21_1
	ag	%r1, 208(%r15)
	risbg	%r11, %r1, 0, 179, 0
	la	%r3, 4095(%r1,%r3)
	risbg	%r12, %r3, 0, 179, 0
	lhi	%r0, 0
	cgije	%r2, 0, .LBB21_1
	la	%r1, 4095(%r2,%r1)
	nill	%r1, 61440
	lgr	%r10, %r1
	sgr	%r10, %r11
	lhi	%r0, 0
	cijlh	%r9, 6, .LBB21_18
	sgr	%r3, %r1
	ogr	%r3, %r10
	clgfi	%r3, 2097151
	jh	.LBB21_18
	stg	%r5, 256(%r15)
	lg	%r2, 240(%r15)
	la	%r0, 1(%r2)
	lgr	%r2, %r6
.LBB21_9:
	aghi	%r0, -1
	je	.LBB21_38
	lgr	%r9, %r14
	lg	%r4, 0(%r2)
	la	%r3, 16(%r2)
	lg	%r5, 0(%r3)
	la	%r3, 40(%r2)
	lg	%r14, 0(%r3)
	ag	%r5, 208(%r15)
	lgr	%r3, %r5
	clgrjh	%r5, %r11, .LBB21_12
	lgr	%r3, %r11
.LBB21_12:
	la	%r5, 0(%r14,%r5)
	nill	%r5, 61440
	clgrjl	%r5, %r1, .LBB21_14
	lgr	%r5, %r1
.LBB21_14:
	srlg	%r4, %r4, 32
	cgfi	%r4, 1685382482
	la	%r2, 56(%r2)
	lgr	%r14, %r9
	jlh	.LBB21_9
	clgrjhe	%r3, %r5, .LBB21_9
	sgr	%r3, %r5
	j	.LBB21_39
.LBB21_17:
	sgr	%r12, %r11
	lhi	%r9, 0
	lgr	%r10, %r12
	lghi	%r12, 0
.LBB21_18:
	lgr	%r3, %r11
	agr	%r3, %r7
	stg	%r5, 256(%r15)
	cgijlh	%r5, 0, .LBB21_20
	chi	%r9, 0
	ipm	%r1
	afi	%r1, -268435456
	lgr	%r2, %r9
	rosbg	%r2, %r1, 63, 63, 33
	or	%r2, %r0
	tmll	%r2, 1
	je	.LBB21_30
.LBB21_20:
	tmll	%r0, 1
	je	.LBB21_26
	stg	%r6, 216(%r15)
	stg	%r3, 160(%r15)
	stg	%r10, 168(%r15)
	mvghi	176(%r15), 3
	lgr	%r0, %r3
	cije	%r9, 0, .LBB21_34
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
	cgrjlh	%r2, %r4, .LBB21_42
	lghi	%r1, 0
	lgr	%r2, %r11
	lg	%r7, 264(%r15)
	lg	%r6, 216(%r15)
.LBB21_24:
	clgrjhe	%r1, %r10, .LBB21_29
	lg	%r0, 0(%r2)
	lgr	%r3, %r7
	agr	%r3, %r2
	stg	%r0, 0(%r3)
	la	%r1, 8(%r1)
	la	%r2, 8(%r2)
	j	.LBB21_24
.LBB21_26:
	lgr	%r0, %r3
	lgr	%r14, %r6
	lghi	%r5, 3
	cije	%r9, 0, .LBB21_28
	lghi	%r5, 7
.LBB21_28:
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
	jlh	.LBB21_43
	j	.LBB21_31
.LBB21_29:
	lhi	%r0, 1
	j	.LBB21_31
.LBB21_30:
	lgr	%r2, %r11
	stg	%r3, 224(%r15)
	lgr	%r4, %r10
	brasl	%r14, _ZN8piestart5start5mover5keepsE@PLT
	lg	%r4, 224(%r15)
	lg	%r14, 248(%r15)
	lhi	%r0, 0
	cije	%r2, 0, .LBB21_44
.LBB21_31:
	tmll	%r9, 3
	jnl	.LBB21_33
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
	cgijlh	%r2, 0, .LBB21_45
	j	.LBB21_35
.LBB21_33:
	lg	%r5, 256(%r15)
	j	.LBB21_35
.LBB21_34:
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
	jlh	.LBB21_45
.LBB21_35:
	lgr	%r1, %r6
	sgr	%r1, %r11
	clgr	%r1, %r10
	lgr	%r1, %r7
	jl	.LBB21_37
	lghi	%r1, 0
.LBB21_37:
	la	%r5, 1(%r5)
	agr	%r8, %r1
	la	%r6, 0(%r6,%r1)
	j	.LBB21_1
.LBB21_38:
	lghi	%r3, 0
.LBB21_39:
	agr	%r3, %r10
	clgfi	%r3, 16385
	ipm	%r0
	risbg	%r0, %r0, 63, 191, 36
	lhi	%r9, 6
	lg	%r5, 256(%r15)
	j	.LBB21_18
.LBB21_40:
	lhi	%r0, 1
.LBB21_41:
	llgfr	%r2, %r0
	lmg	%r6, %r15, 320(%r15)
	br	%r14
.LBB21_42:
	lg	%r7, 264(%r15)
.LBB21_43:
	lg	%r5, 256(%r15)
	j	.LBB21_45
.LBB21_44:
	lghi	%r5, 0
.LBB21_45:
	lg	%r10, 240(%r15)
	la	%r9, 1(%r10)
	lhi	%r0, 0
	lghi	%r12, 0
	lg	%r6, 232(%r15)
	lgr	%r13, %r6
	lhi	%r2, 0
	lghi	%r3, 0
.LBB21_46:
	cgije	%r5, 0, .LBB21_41
	lgr	%r14, %r5
.LBB21_48:
	lgr	%r1, %r6
	lgr	%r6, %r3
	agr	%r6, %r1
	clgrjh	%r12, %r6, .LBB21_64
	cgije	%r10, 0, .LBB21_41
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
	jlh	.LBB21_48
	cgije	%r11, 0, .LBB21_48
	ag	%r4, 208(%r15)
	risbg	%r6, %r4, 0, 179, 0
	la	%r11, 4095(%r4,%r11)
	risbg	%r12, %r11, 0, 179, 0
	lhi	%r2, 0
	cgije	%r5, 0, .LBB21_48
	la	%r2, 4095(%r5,%r4)
	nill	%r2, 61440
	lgr	%r3, %r2
	sgr	%r3, %r6
	cijlh	%r1, 6, .LBB21_66
	sgr	%r11, %r2
	ogr	%r11, %r3
	clgfi	%r11, 2097151
	jh	.LBB21_66
	stg	%r9, 256(%r15)
	lgr	%r4, %r9
	lg	%r5, 232(%r15)
	stg	%r10, 240(%r15)
.LBB21_56:
	aghi	%r4, -1
	je	.LBB21_67
	lg	%r10, 0(%r5)
	la	%r11, 16(%r5)
	lg	%r9, 0(%r11)
	la	%r11, 40(%r5)
	lg	%r8, 0(%r11)
	ag	%r9, 208(%r15)
	lgr	%r11, %r9
	clgrjh	%r9, %r6, .LBB21_59
	lgr	%r11, %r6
.LBB21_59:
	la	%r9, 0(%r8,%r9)
	nill	%r9, 61440
	clgrjl	%r9, %r2, .LBB21_61
	lgr	%r9, %r2
.LBB21_61:
	srlg	%r10, %r10, 32
	cgfi	%r10, 1685382482
	la	%r5, 56(%r5)
	lg	%r10, 240(%r15)
	jlh	.LBB21_56
	clgrjhe	%r11, %r9, .LBB21_56
	sgr	%r11, %r9
	j	.LBB21_68
.LBB21_64:
	lgr	%r3, %r12
	sgr	%r3, %r6
	lgr	%r5, %r14
	aghi	%r5, -1
	lghi	%r12, 0
	tmll	%r2, 1
	lhi	%r2, 1
	jne	.LBB21_46
.LBB21_65:
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
	je	.LBB21_46
	j	.LBB21_71
.LBB21_66:
	lgr	%r5, %r14
	aghi	%r5, -1
	lhi	%r2, 0
	cije	%r1, 0, .LBB21_65
	j	.LBB21_69
.LBB21_67:
	lghi	%r11, 0
.LBB21_68:
	agr	%r11, %r3
	clgfi	%r11, 16385
	ipm	%r2
	risbg	%r2, %r2, 63, 191, 36
	lgr	%r5, %r14
	aghi	%r5, -1
	lg	%r9, 256(%r15)
.LBB21_69:
	tmll	%r1, 2
	je	.LBB21_46
	cijlh	%r2, 0, .LBB21_46
	j	.LBB21_65
.LBB21_71:
	lhi	%r3, 21
	lghi	%r4, 0
	lg	%r2, 248(%r15)
	lgr	%r5, %r6
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.Lfunc_end21:
	.size	_ZN8piestart5start5mover5carryE, .Lfunc_end21-_ZN8piestart5start5mover5carryE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover5keepsE,@function
_ZN8piestart5start5mover5keepsE:
.Lfunc_begin22:
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
	cgrjlh	%r2, %r13, .LBB22_4
	lgr	%r14, %r4
	la	%r4, 166(%r15)
	lghi	%r1, 218
	lgr	%r2, %r0
	lghi	%r3, 1
	lghi	%r5, 0
	lghi	%r6, 0
	svc	0
	cgije	%r2, 0, .LBB22_3
	lghi	%r1, 163
	lgr	%r2, %r13
	lgr	%r3, %r14
	lgr	%r4, %r14
	lghi	%r5, 3
	lgr	%r6, %r0
	svc	0
	j	.LBB22_4
.LBB22_3:
	lhi	%r12, 1
.LBB22_4:
	llgfr	%r2, %r12
	lmg	%r6, %r15, 216(%r15)
	br	%r14
.Lfunc_end22:
	.size	_ZN8piestart5start5mover5keepsE, .Lfunc_end22-_ZN8piestart5start5mover5keepsE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover5leaveE,@function
_ZN8piestart5start5mover5leaveE:
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
	aghi	%r15, -208
	.cfi_def_cfa_offset 368
	larl	%r1, __piestart_options
	llgc	%r0, 0(%r1)
	tmll	%r0, 12
	je	.LBB23_19
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
.LBB23_2:
	slgfi	%r2, 1
	jle	.LBB23_15
	lg	%r4, 0(%r14)
	la	%r3, 16(%r14)
	lg	%r12, 0(%r3)
	la	%r3, 40(%r14)
	lg	%r5, 0(%r3)
	srlg	%r4, %r4, 32
	cgijlh	%r4, 1, .LBB23_13
	cgije	%r5, 0, .LBB23_13
	la	%r4, 48(%r14)
	lg	%r4, 0(%r4)
	risbg	%r14, %r12, 0, 179, 0
	clgrjl	%r14, %r1, .LBB23_19
	clgrjh	%r4, %r8, .LBB23_8
	lgr	%r4, %r8
.LBB23_8:
	lgr	%r11, %r12
	clgrjl	%r12, %r7, .LBB23_10
	lgr	%r11, %r7
.LBB23_10:
	agr	%r5, %r12
	clgrjh	%r5, %r1, .LBB23_12
	lgr	%r5, %r1
.LBB23_12:
	lgr	%r1, %r5
	j	.LBB23_14
.LBB23_13:
	lgr	%r11, %r7
	lgr	%r4, %r8
.LBB23_14:
	la	%r14, 16(%r3)
	lgr	%r7, %r11
	lgr	%r8, %r4
	j	.LBB23_2
.LBB23_15:
	chi	%r0, 2
	ipm	%r0
	nill	%r7, 61440
	sgr	%r1, %r7
	la	%r1, 4095(%r1)
	risbg	%r3, %r1, 0, 179, 0
	clgfi	%r1, 2097152
	ipm	%r1
	clgfi	%r3, 4097
	jl	.LBB23_19
	lay	%r2, -1(%r8)
	ngr	%r2, %r8
	jl	.LBB23_19
	afi	%r0, 1879048192
	srl	%r0, 31
	risbg	%r1, %r1, 63, 191, 36
	nr	%r1, %r0
	jl	.LBB23_19
	lg	%r12, 0(%r13)
	lgr	%r0, %r12
	sgr	%r0, %r3
	stg	%r3, 192(%r15)
	llihf	%r11, 4294967291
	agr	%r11, %r0
	lgr	%r2, %r12
	brasl	%r14, _ZN8piestart5start5mover3topE@PLT
	lg	%r6, 192(%r15)
	clgrjle	%r11, %r2, .LBB23_20
.LBB23_19:
	lmg	%r6, %r15, 256(%r15)
	br	%r14
.LBB23_20:
	lgr	%r9, %r2
	lg	%r2, 8(%r13)
	lhi	%r3, 31
	stg	%r2, 176(%r15)
	brasl	%r14, _ZN8piestart3sys4auxv5valueE@PLT
	cgije	%r2, 0, .LBB23_19
	stg	%r12, 184(%r15)
.LBB23_22:
	lgr	%r1, %r2
	llgc	%r0, 0(%r2)
	tmll	%r0, 255
	la	%r2, 1(%r2)
	jne	.LBB23_22
	sgr	%r9, %r1
	aghi	%r9, -8
	nill	%r9, 61439
	lg	%r2, 184(%r15)
	cgije	%r9, 0, .LBB23_19
	larl	%r1, __piestart_witness
	larl	%r0, __piestart_entry
	lg	%r1, 0(%r1)
	cgrje	%r1, %r0, .LBB23_19
	lhi	%r4, 16
	stg	%r8, 160(%r15)
	lg	%r3, 176(%r15)
	lgr	%r5, %r7
	brasl	%r14, _ZN8piestart5start5mover7reserveE@PLT
	cgije	%r2, 0, .LBB23_19
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
.LBB23_27:
	lhi	%r1, 1
	clgrjh	%r7, %r0, .LBB23_43
	cgije	%r4, 0, .LBB23_49
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
	cgijlh	%r11, 1, .LBB23_27
	cgije	%r6, 0, .LBB23_27
	agr	%r5, %r12
	risbg	%r0, %r5, 0, 179, 0
	la	%r6, 4095(%r5,%r6)
	risbg	%r7, %r6, 0, 179, 0
	cgije	%r14, 0, .LBB23_27
	cijlh	%r2, 6, .LBB23_44
	la	%r4, 4095(%r14,%r5)
	nill	%r4, 61440
	lgr	%r3, %r4
	sgr	%r3, %r0
	sgr	%r6, %r4
	ogr	%r6, %r3
	clgfi	%r6, 2097151
	lg	%r12, 192(%r15)
	jh	.LBB23_45
	la	%r1, 1(%r10)
	lg	%r12, 200(%r15)
	lg	%r11, 168(%r15)
.LBB23_35:
	aghi	%r1, -1
	je	.LBB23_53
	lg	%r5, 0(%r12)
	la	%r2, 16(%r12)
	lg	%r14, 0(%r2)
	la	%r2, 40(%r12)
	lg	%r10, 0(%r2)
	agr	%r14, %r11
	lgr	%r2, %r14
	clgrjh	%r14, %r0, .LBB23_38
	lgr	%r2, %r0
.LBB23_38:
	la	%r14, 0(%r10,%r14)
	nill	%r14, 61440
	clgrjl	%r14, %r4, .LBB23_40
	lgr	%r14, %r4
.LBB23_40:
	srlg	%r5, %r5, 32
	cgfi	%r5, 1685382482
	la	%r12, 56(%r12)
	jlh	.LBB23_35
	clgrjhe	%r2, %r14, .LBB23_35
	sgr	%r2, %r14
	j	.LBB23_54
.LBB23_43:
	lhi	%r2, 0
.LBB23_44:
	lg	%r12, 192(%r15)
.LBB23_45:
	cije	%r1, 0, .LBB23_50
	cije	%r2, 0, .LBB23_50
	nilf	%r2, 1
	jl	.LBB23_50
	lghi	%r1, 91
	lgr	%r2, %r9
	lgr	%r3, %r12
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	j	.LBB23_51
.LBB23_49:
	lghi	%r1, 91
	lgr	%r2, %r9
	lg	%r3, 192(%r15)
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	j	.LBB23_19
.LBB23_50:
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
	cije	%r0, 0, .LBB23_19
.LBB23_51:
	lgr	%r2, %r13
	lgr	%r3, %r8
	brasl	%r14, _ZN8piestart5start5mover5carryE@PLT
	cijlh	%r2, 0, .LBB23_55
	lghi	%r1, 91
	lgr	%r2, %r9
	lgr	%r3, %r12
	lghi	%r4, 0
	lghi	%r5, 0
	svc	0
	j	.LBB23_19
.LBB23_53:
	lghi	%r2, 0
.LBB23_54:
	agr	%r2, %r3
	clgfi	%r2, 16384
	ipm	%r0
	risbg	%r1, %r0, 63, 191, 35
	lhi	%r2, 6
	j	.LBB23_44
.LBB23_55:
	lg	%r4, 176(%r15)
.LBB23_56:
	lg	%r0, 0(%r4)
	cgije	%r0, 0, .LBB23_62
	la	%r1, 8(%r4)
	lg	%r2, 0(%r1)
	agr	%r2, %r8
	lgr	%r3, %r2
	sgr	%r3, %r9
	clgrjhe	%r3, %r12, .LBB23_61
	cgije	%r0, 9, .LBB23_60
	cgijlh	%r0, 3, .LBB23_61
.LBB23_60:
	stg	%r2, 0(%r1)
.LBB23_61:
	la	%r4, 16(%r4)
	j	.LBB23_56
.LBB23_62:
	larl	%r1, __piestart_moved
	la	%r1, 0(%r8,%r1)
	lg	%r2, 184(%r15)
	lgr	%r3, %r8
	basr	%r14, %r1
.Ltmp0:
	j	.Ltmp0+2
.Lfunc_end23:
	.size	_ZN8piestart5start5mover5leaveE, .Lfunc_end23-_ZN8piestart5start5mover5leaveE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover6copiedE,@function
_ZN8piestart5start5mover6copiedE:
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
	lg	%r1, 48(%r2)
	lg	%r0, 40(%r2)
	lg	%r4, 32(%r2)
	la	%r5, 1(%r1)
	lghi	%r12, 0
	lgr	%r14, %r0
	lghi	%r13, 0
	lgr	%r2, %r0
.LBB24_1:
	lgr	%r3, %r2
	lgr	%r2, %r13
	agr	%r2, %r3
	clgrjle	%r12, %r2, .LBB24_3
	lgr	%r13, %r12
	sgr	%r13, %r2
	lghi	%r12, 0
	j	.LBB24_1
.LBB24_3:
	cgije	%r1, 0, .LBB24_20
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
	jlh	.LBB24_1
	cgije	%r9, 0, .LBB24_1
	agr	%r3, %r4
	risbg	%r2, %r3, 0, 179, 0
	la	%r9, 4095(%r3,%r9)
	risbg	%r12, %r9, 0, 179, 0
	cgije	%r10, 0, .LBB24_1
	la	%r3, 4095(%r10,%r3)
	nill	%r3, 61440
	lgr	%r13, %r3
	sgr	%r13, %r2
	cijlh	%r11, 6, .LBB24_1
	sgr	%r9, %r3
	ogr	%r9, %r13
	clgfi	%r9, 2097151
	jh	.LBB24_1
	lgr	%r11, %r5
	lgr	%r10, %r0
.LBB24_10:
	aghi	%r11, -1
	je	.LBB24_18
	lg	%r8, 0(%r10)
	la	%r9, 16(%r10)
	lg	%r7, 0(%r9)
	la	%r9, 40(%r10)
	lg	%r6, 0(%r9)
	agr	%r7, %r4
	lgr	%r9, %r7
	clgrjh	%r7, %r2, .LBB24_13
	lgr	%r9, %r2
.LBB24_13:
	la	%r7, 0(%r6,%r7)
	nill	%r7, 61440
	clgrjl	%r7, %r3, .LBB24_15
	lgr	%r7, %r3
.LBB24_15:
	srlg	%r8, %r8, 32
	cgfi	%r8, 1685382482
	la	%r10, 56(%r10)
	jlh	.LBB24_10
	clgrjhe	%r9, %r7, .LBB24_10
	sgr	%r9, %r7
	j	.LBB24_19
.LBB24_18:
	lghi	%r9, 0
.LBB24_19:
	agr	%r9, %r13
	clgfi	%r9, 16385
	jhe	.LBB24_1
	j	.LBB24_21
.LBB24_20:
	lghi	%r3, 0
	lghi	%r2, 0
.LBB24_21:
	lmg	%r6, %r15, 48(%r15)
	br	%r14
.Lfunc_end24:
	.size	_ZN8piestart5start5mover6copiedE, .Lfunc_end24-_ZN8piestart5start5mover6copiedE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover6randomE,@function
_ZN8piestart5start5mover6randomE:
.Lfunc_begin25:
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
	cgijlh	%r2, 8, .LBB25_3
	lg	%r2, 160(%r15)
.LBB25_2:
	lmg	%r6, %r15, 216(%r15)
	br	%r14
.LBB25_3:
	llihf	%r12, 2654435769
	lhi	%r3, 25
	oilf	%r12, 2135587861
	lgr	%r2, %r0
	brasl	%r14, _ZN8piestart3sys4auxv5valueE@PLT
	ltgr	%r1, %r2
	llgfr	%r2, %r13
	stg	%r2, 160(%r15)
	je	.LBB25_5
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
.LBB25_5:
	rxsbg	%r2, %r2, 32, 63, 32
	msgr	%r2, %r12
	rxsbg	%r2, %r2, 32, 63, 32
	j	.LBB25_2
.Lfunc_end25:
	.size	_ZN8piestart5start5mover6randomE, .Lfunc_end25-_ZN8piestart5start5mover6randomE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover6settleE,@function
_ZN8piestart5start5mover6settleE:
.Lfunc_begin26:
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
.LBB26_1:
	cgije	%r0, 0, .LBB26_16
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
	cgijlh	%r14, 1, .LBB26_1
	agr	%r3, %r6
	agr	%r7, %r3
	clgrjh	%r7, %r8, .LBB26_5
	lgr	%r7, %r8
.LBB26_5:
	lgr	%r14, %r3
	clgrjl	%r3, %r9, .LBB26_7
	lgr	%r14, %r9
.LBB26_7:
	agr	%r4, %r3
	lgr	%r8, %r4
	clgrjh	%r4, %r10, .LBB26_9
	lgr	%r8, %r10
.LBB26_9:
	tmll	%r5, 1
	je	.LBB26_11
	lgr	%r10, %r8
	lgr	%r9, %r14
.LBB26_11:
	clgrjh	%r3, %r11, .LBB26_13
	lgr	%r3, %r11
.LBB26_13:
	clgrjh	%r4, %r12, .LBB26_15
	lgr	%r4, %r12
.LBB26_15:
	lgr	%r12, %r4
	lgr	%r11, %r3
	lgr	%r8, %r7
	j	.LBB26_1
.LBB26_16:
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
.LBB26_17:
	lgr	%r14, %r1
	lg	%r1, 0(%r1)
	cghi	%r1, 0
	la	%r1, 16(%r14)
	jlh	.LBB26_17
	stg	%r7, 312(%r15)
	stg	%r6, 344(%r15)
	cgije	%r0, 0, .LBB26_20
	lgr	%r2, %r0
.LBB26_20:
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
	jl	.LBB26_25
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
	cgije	%r2, 0, .LBB26_24
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
	cgije	%r2, 0, .LBB26_25
	lgr	%r0, %r1
	j	.LBB26_25
.LBB26_24:
	lg	%r0, 272(%r15)
	lg	%r3, 280(%r15)
.LBB26_25:
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
	jh	.LBB26_27
	la	%r4, 168(%r15)
	lghi	%r1, 172
	lghi	%r2, 35
	lghi	%r3, 14
	lghi	%r5, 104
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
.LBB26_27:
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
.LBB26_28:
	lr	%r1, %r0
.LBB26_29:
	lgr	%r0, %r11
	lgr	%r11, %r9
	agr	%r11, %r0
	clgrjh	%r10, %r11, .LBB26_45
	cgije	%r13, 0, .LBB26_50
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
	cgijlh	%r0, 1, .LBB26_29
	cgije	%r8, 0, .LBB26_29
	agr	%r4, %r7
	risbg	%r11, %r4, 0, 179, 0
	la	%r8, 4095(%r4,%r8)
	risbg	%r10, %r8, 0, 179, 0
	lhi	%r1, 0
	cgije	%r5, 0, .LBB26_29
	la	%r4, 4095(%r5,%r4)
	nill	%r4, 61440
	lgr	%r9, %r4
	sgr	%r9, %r11
	lhi	%r0, 0
	cijlh	%r3, 6, .LBB26_48
	sgr	%r8, %r4
	ogr	%r8, %r9
	clgfi	%r8, 2097151
	lhi	%r0, 0
	jh	.LBB26_48
	stg	%r4, 336(%r15)
	lg	%r0, 328(%r15)
	lg	%r5, 320(%r15)
.LBB26_37:
	aghi	%r0, -1
	je	.LBB26_46
	lg	%r7, 0(%r5)
	la	%r4, 16(%r5)
	lg	%r6, 0(%r4)
	la	%r4, 40(%r5)
	lg	%r4, 0(%r4)
	ag	%r6, 344(%r15)
	lgr	%r8, %r6
	clgrjh	%r6, %r11, .LBB26_40
	lgr	%r8, %r11
.LBB26_40:
	la	%r6, 0(%r4,%r6)
	nill	%r6, 61440
	lg	%r4, 336(%r15)
	clgrjl	%r6, %r4, .LBB26_42
	lgr	%r6, %r4
.LBB26_42:
	srlg	%r4, %r7, 32
	cgfi	%r4, 1685382482
	la	%r5, 56(%r5)
	jlh	.LBB26_37
	clgrjhe	%r8, %r6, .LBB26_37
	sgr	%r8, %r6
	j	.LBB26_47
.LBB26_45:
	lgr	%r9, %r10
	sgr	%r9, %r11
	lghi	%r10, 0
	tmll	%r1, 1
	lhi	%r1, 0
	je	.LBB26_29
	j	.LBB26_57
.LBB26_46:
	lghi	%r8, 0
.LBB26_47:
	agr	%r8, %r9
	clgfi	%r8, 16385
	ipm	%r0
	risbg	%r0, %r0, 63, 191, 36
	lg	%r7, 344(%r15)
.LBB26_48:
	cijlh	%r3, 0, .LBB26_58
	cije	%r0, 0, .LBB26_29
	j	.LBB26_58
.LBB26_50:
	lgr	%r9, %r10
	sgr	%r9, %r11
	lghi	%r13, 0
	lhi	%r8, 0
	lr	%r0, %r1
.LBB26_51:
	cgrje	%r12, %r2, .LBB26_53
	lgr	%r3, %r12
	sgr	%r3, %r2
	lghi	%r1, 91
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	lg	%r7, 344(%r15)
.LBB26_53:
	lgr	%r2, %r12
	cije	%r8, 0, .LBB26_60
.LBB26_54:
	lgr	%r1, %r11
	cgrje	%r2, %r12, .LBB26_56
	lgr	%r1, %r2
.LBB26_56:
	lgr	%r12, %r9
	agr	%r12, %r11
	lgr	%r2, %r1
	j	.LBB26_28
.LBB26_57:
	lhi	%r0, 1
.LBB26_58:
	lhi	%r8, 1
	cgrjlh	%r11, %r12, .LBB26_51
	lgr	%r11, %r12
	j	.LBB26_54
.LBB26_60:
	lmg	%r6, %r15, 400(%r15)
	br	%r14
.Lfunc_end26:
	.size	_ZN8piestart5start5mover6settleE, .Lfunc_end26-_ZN8piestart5start5mover6settleE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover7reserveE,@function
_ZN8piestart5start5mover7reserveE:
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
.LBB27_1:
	crje	%r11, %r0, .LBB27_10
	ahi	%r11, -1
.LBB27_3:
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
	clgrjh	%r0, %r12, .LBB27_8
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
	cgrje	%r2, %r8, .LBB27_11
	cgijh	%r2, 0, .LBB27_9
	cije	%r9, -16, .LBB27_10
	ahi	%r11, -1
	cgije	%r2, -17, .LBB27_3
	j	.LBB27_10
.LBB27_8:
	l	%r0, 208(%r15)
	j	.LBB27_1
.LBB27_9:
	lghi	%r1, 91
	lgr	%r3, %r13
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
.LBB27_10:
	lghi	%r8, 0
.LBB27_11:
	lgr	%r2, %r8
	lmg	%r6, %r15, 288(%r15)
	br	%r14
.Lfunc_end27:
	.size	_ZN8piestart5start5mover7reserveE, .Lfunc_end27-_ZN8piestart5start5mover7reserveE
	.cfi_endproc
	.section	.text._ZN8piestart5start7protect4seal5pagesE,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart5start7protect4seal5pagesE,@function
_ZN8piestart5start7protect4seal5pagesE:
.Lfunc_begin28:
	.cfi_startproc
	stmg	%r6, %r15, 48(%r15)
	.cfi_offset %r6, -112
	.cfi_offset %r7, -104
	.cfi_offset %r15, -40
	clgrjle	%r3, %r2, .LBB28_3
	larl	%r1, __piestart_options
	llgc	%r0, 0(%r1)
	tmll	%r0, 3
	je	.LBB28_3
	sgr	%r3, %r2
	lghi	%r1, 462
	lghi	%r4, 0
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
.LBB28_3:
	lmg	%r6, %r15, 48(%r15)
	br	%r14
.Lfunc_end28:
	.size	_ZN8piestart5start7protect4seal5pagesE, .Lfunc_end28-_ZN8piestart5start7protect4seal5pagesE
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart5start8relocate24see_that_it_is_relocatedE,@function
_ZN8piestart5start8relocate24see_that_it_is_relocatedE:
.Lfunc_begin29:
	.cfi_startproc
	stmg	%r14, %r15, 112(%r15)
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	larl	%r1, __piestart_witness
	larl	%r0, __piestart_entry
	lg	%r1, 0(%r1)
	cgrjlh	%r1, %r0, .LBB29_2
	lmg	%r14, %r15, 272(%r15)
	br	%r14
.LBB29_2:
	lhi	%r3, 16
	lghi	%r4, 0
	lghi	%r5, 0
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.Lfunc_end29:
	.size	_ZN8piestart5start8relocate24see_that_it_is_relocatedE, .Lfunc_end29-_ZN8piestart5start8relocate24see_that_it_is_relocatedE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start9anonymous10move_pagesE,@function
_ZN8piestart5start9anonymous10move_pagesE:
.Lfunc_begin30:
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
.LBB30_1:
	slfi	%r11, 1
	jle	.LBB30_20
	lgr	%r8, %r3
	lgr	%r7, %r0
.LBB30_3:
	cgije	%r8, 0, .LBB30_19
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
	cgijlh	%r5, 1, .LBB30_3
	risbg	%r5, %r2, 0, 179, 0
	cijlh	%r14, 2, .LBB30_12
	tmll	%r4, 2
	je	.LBB30_3
	cgije	%r1, 0, .LBB30_3
	lg	%r1, 184(%r15)
	sgr	%r1, %r5
	risbg	%r2, %r2, 52, 191, 0
	agr	%r12, %r2
	clgrjle	%r12, %r1, .LBB30_3
	sgr	%r12, %r1
	clg	%r12, 216(%r15)
	jl	.LBB30_11
	lg	%r12, 216(%r15)
.LBB30_11:
	la	%r6, 7(%r12)
	nill	%r9, 61440
	agr	%r9, %r1
	nill	%r6, 65528
	stg	%r9, 176(%r15)
	j	.LBB30_3
.LBB30_12:
	tmll	%r4, 6
	jnh	.LBB30_3
	cgrjlh	%r12, %r1, .LBB30_3
	risbg	%r4, %r9, 0, 179, 0
	lg	%r2, 176(%r15)
	risbg	%r12, %r9, 52, 191, 0
	la	%r12, 4095(%r12,%r1)
	nill	%r12, 61440
	sgr	%r2, %r4
	lgr	%r4, %r12
	sgr	%r4, %r2
	cgije	%r6, 0, .LBB30_3
	cgije	%r1, 0, .LBB30_3
	clgrjle	%r12, %r2, .LBB30_3
	clgrjh	%r6, %r4, .LBB30_3
	agr	%r5, %r13
	agr	%r5, %r2
	stg	%r5, 160(%r15)
	j	.LBB30_3
.LBB30_19:
	lr	%r14, %r11
	j	.LBB30_1
.LBB30_20:
	lg	%r1, 184(%r15)
	la	%r12, 4095(%r6,%r1)
	nill	%r12, 61440
	lg	%r4, 168(%r15)
	la	%r11, 0(%r4,%r13)
	lgr	%r9, %r4
	cgije	%r6, 0, .LBB30_22
	lgr	%r9, %r12
.LBB30_22:
	lg	%r2, 224(%r15)
	lg	%r1, 16(%r2)
	lg	%r0, 24(%r2)
	la	%r2, 0(%r4,%r13)
	sgr	%r2, %r1
	lgr	%r3, %r0
	sgr	%r3, %r1
	clgrjhe	%r2, %r3, .LBB30_24
	sgr	%r0, %r13
	lgr	%r9, %r0
	j	.LBB30_29
.LBB30_24:
	lgr	%r3, %r10
	sgr	%r3, %r4
	ltg	%r5, 160(%r15)
	je	.LBB30_26
	lg	%r1, 184(%r15)
	la	%r4, 0(%r1,%r13)
	lgr	%r2, %r11
	brasl	%r14, _ZN8piestart5start9anonymous7replaceE@PLT
	j	.LBB30_28
.LBB30_26:
	clgfi	%r6, 4097
	jhe	.LBB30_34
	stg	%r4, 192(%r15)
	mvc	200(8,%r15), 184(%r15)
	la	%r4, 192(%r15)
	stg	%r6, 208(%r15)
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart5start9anonymous8by_stackE@PLT
.LBB30_28:
	lhi	%r8, 0
	cije	%r2, 0, .LBB30_33
.LBB30_29:
	lghi	%r0, 0
.LBB30_30:
	clgrjhe	%r9, %r10, .LBB30_32
	lgr	%r1, %r13
	agr	%r1, %r9
	stg	%r0, 0(%r1)
	lay	%r9, 4096(%r9)
	j	.LBB30_30
.LBB30_32:
	lhi	%r8, 1
.LBB30_33:
	llgfr	%r2, %r8
	lmg	%r6, %r15, 280(%r15)
	br	%r14
.LBB30_34:
	larl	%r1, __piestart_options
	llgc	%r0, 0(%r1)
	tmll	%r0, 3
	lhi	%r8, 0
	jh	.LBB30_33
	lgr	%r3, %r12
	sgr	%r3, %r4
	lgr	%r2, %r11
	brasl	%r14, _ZN8piestart5start3own3ownE@PLT
	cije	%r2, 0, .LBB30_33
	lg	%r1, 224(%r15)
	stg	%r11, 16(%r1)
	agr	%r12, %r13
	stg	%r12, 24(%r1)
	j	.LBB30_29
.Lfunc_end30:
	.size	_ZN8piestart5start9anonymous10move_pagesE, .Lfunc_end30-_ZN8piestart5start9anonymous10move_pagesE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start9anonymous10move_relroE,@function
_ZN8piestart5start9anonymous10move_relroE:
.Lfunc_begin31:
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
	je	.LBB31_21
	lgr	%r14, %r2
	cgije	%r4, 0, .LBB31_20
.LBB31_2:
	lg	%r12, 40(%r14)
	lg	%r10, 48(%r14)
	lhi	%r11, 0
	llihl	%r9, 1
	oill	%r9, 2
.LBB31_3:
	cgije	%r10, 0, .LBB31_21
	lg	%r0, 0(%r12)
	la	%r1, 16(%r12)
	lg	%r8, 0(%r1)
	la	%r1, 40(%r12)
	lg	%r7, 0(%r1)
	aghi	%r10, -1
	srlg	%r0, %r0, 32
	cgfi	%r0, 1685382482
	la	%r12, 56(%r12)
	jlh	.LBB31_3
	lg	%r6, 40(%r14)
	lg	%r13, 48(%r14)
	agr	%r7, %r8
.LBB31_6:
	cgije	%r13, 0, .LBB31_3
	lg	%r0, 0(%r6)
	la	%r1, 16(%r6)
	lg	%r1, 0(%r1)
	la	%r2, 40(%r6)
	lg	%r3, 0(%r2)
	aghi	%r13, -1
	nilf	%r0, 2
	la	%r6, 56(%r6)
	cgrjlh	%r0, %r9, .LBB31_6
	cgije	%r3, 0, .LBB31_6
	la	%r0, 4095(%r8)
	clgrjl	%r1, %r8, .LBB31_11
	lgr	%r0, %r1
.LBB31_11:
	la	%r2, 0(%r1,%r3)
	clgr	%r7, %r2
	lgr	%r2, %r7
	jl	.LBB31_13
	la	%r2, 4095(%r1,%r3)
.LBB31_13:
	nill	%r0, 61440
	nill	%r2, 61440
	clgrjhe	%r0, %r2, .LBB31_6
	clgrjh	%r1, %r8, .LBB31_16
	lgr	%r1, %r8
.LBB31_16:
	nill	%r1, 65528
	clgrjh	%r1, %r0, .LBB31_18
	lgr	%r1, %r0
.LBB31_18:
	stg	%r0, 160(%r15)
	stg	%r1, 168(%r15)
	la	%r3, 160(%r15)
	stg	%r2, 176(%r15)
	lgr	%r2, %r14
	lgr	%r11, %r14
	brasl	%r14, _ZN8piestart5start9anonymous10move_pagesE@PLT
	lgr	%r14, %r11
	lhi	%r11, 1
	cijlh	%r2, 0, .LBB31_6
	lhi	%r11, 0
	j	.LBB31_21
.LBB31_20:
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
	jl	.LBB31_22
.LBB31_21:
	risbg	%r2, %r11, 63, 191, 0
	lmg	%r6, %r15, 720(%r15)
	br	%r14
.LBB31_22:
	la	%r2, 160(%r15)
	lhi	%r3, 9
	lgr	%r13, %r14
	brasl	%r14, _ZN8piestart3sys4auxv5valueE@PLT
	lgr	%r14, %r13
	cgrje	%r2, %r12, .LBB31_2
	j	.LBB31_21
.Lfunc_end31:
	.size	_ZN8piestart5start9anonymous10move_relroE, .Lfunc_end31-_ZN8piestart5start9anonymous10move_relroE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start9anonymous7replaceE,@function
_ZN8piestart5start9anonymous7replaceE:
.Lfunc_begin32:
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
	cgijhe	%r2, 0, .LBB32_2
	j	.LBB32_3
.LBB32_1:
	lgr	%r3, %r14
	agr	%r3, %r1
	lg	%r3, 0(%r3)
	lgr	%r4, %r13
	agr	%r4, %r1
	stg	%r3, 0(%r4)
	la	%r1, 8(%r1)
.LBB32_2:
	clgrjl	%r1, %r0, .LBB32_1
.LBB32_3:
	lcgr	%r0, %r2
	aghi	%r0, -1
	srlg	%r2, %r0, 63
	lmg	%r6, %r15, 256(%r15)
	br	%r14
.Lfunc_end32:
	.size	_ZN8piestart5start9anonymous7replaceE, .Lfunc_end32-_ZN8piestart5start9anonymous7replaceE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start9anonymous8by_stackE,@function
_ZN8piestart5start9anonymous8by_stackE:
.Lfunc_begin33:
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
.LBB33_1:
	clgrjhe	%r1, %r6, .LBB33_3
	lgr	%r5, %r4
	agr	%r5, %r1
	lg	%r5, 0(%r5)
	la	%r14, 176(%r1,%r15)
	stg	%r5, 0(%r14)
	la	%r1, 8(%r1)
	j	.LBB33_1
.LBB33_3:
	agr	%r2, %r0
	la	%r5, 176(%r15)
	brasl	%r14, _ZN8piestart5start9anonymous7replaceE@PLT
	lmg	%r6, %r15, 4320(%r15)
	br	%r14
.Lfunc_end33:
	.size	_ZN8piestart5start9anonymous8by_stackE, .Lfunc_end33-_ZN8piestart5start9anonymous8by_stackE
	.cfi_endproc
	.section	".text._ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E","ax",@progbits
	.p2align	1
	.type	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E,@function
_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E:
.Lfunc_begin34:
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
	lg	%r11, 16(%r2)
	lg	%r10, 8(%r2)
	lg	%r9, 0(%r2)
	lgr	%r13, %r4
	lgr	%r12, %r3
	lghi	%r8, -3
.LBB34_1:
	clgrjhe	%r12, %r13, .LBB34_5
	lg	%r1, 0(%r12)
	lay	%r0, -1(%r1)
	clgrjh	%r0, %r8, .LBB34_4
	lg	%r4, 0(%r11)
	lg	%r3, 0(%r10)
	lgf	%r2, 0(%r9)
	basr	%r14, %r1
.LBB34_4:
	la	%r12, 8(%r12)
	j	.LBB34_1
.LBB34_5:
	lmg	%r8, %r15, 224(%r15)
	br	%r14
.Lfunc_end34:
	.size	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E, .Lfunc_end34-_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.globl	__piestart_enter
	.p2align	1
	.type	__piestart_enter,@function
__piestart_enter:
.Lfunc_begin35:
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
	aghi	%r15, -216
	.cfi_def_cfa_offset 376
	larl	%r1, __piestart_libc_relocates
	lg	%r0, 0(%r1)
	lgr	%r10, %r2
	cgijlh	%r0, 0, .LBB35_77
	lg	%r11, 56(%r10)
	clgijh	%r11, 2, .LBB35_75
	lg	%r13, 96(%r10)
	lg	%r0, 104(%r10)
	clgrjh	%r13, %r0, .LBB35_78
	lg	%r1, 112(%r10)
	ogr	%r0, %r1
	srlg	%r0, %r0, 61
	cgijlh	%r0, 0, .LBB35_78
	lay	%r0, -1(%r1)
	ngr	%r0, %r1
	jl	.LBB35_78
	cgije	%r13, 0, .LBB35_7
	lg	%r12, 88(%r10)
	lg	%r2, 40(%r10)
	lg	%r3, 48(%r10)
	lhi	%r6, 0
	lgr	%r4, %r12
	lgr	%r5, %r13
	brasl	%r14, _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE@PLT
	cije	%r2, 0, .LBB35_79
.LBB35_7:
	cgije	%r11, 0, .LBB35_10
	ltg	%r0, 64(%r10)
	je	.LBB35_10
	lghi	%r3, 1
	lgr	%r2, %r10
	brasl	%r14, _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE@PLT
	lg	%r11, 56(%r10)
.LBB35_10:
	cgije	%r11, 2, .LBB35_75
	lg	%r2, 8(%r10)
	lhi	%r3, 6
	brasl	%r14, _ZN8piestart3sys4auxv5valueE@PLT
	cghi	%r2, 4096
	jlh	.LBB35_80
	mvghi	120(%r10), 4096
	larl	%r0, __piestart_witness
	lg	%r11, 40(%r10)
	lg	%r12, 48(%r10)
	stg	%r10, 208(%r15)
	mvc	184(8,%r15), 32(%r10)
	lhi	%r13, 0
	lghi	%r5, 0
	lgr	%r3, %r12
	lgr	%r10, %r11
	lghi	%r4, 0
	lghi	%r2, 0
	lghi	%r1, 0
	lhi	%r14, 0
.LBB35_13:
	slgfi	%r3, 1
	jle	.LBB35_26
	lg	%r7, 0(%r10)
	la	%r9, 16(%r10)
	lg	%r8, 0(%r9)
	la	%r10, 40(%r10)
	lg	%r9, 0(%r10)
	srlg	%r6, %r7, 32
	cgfi	%r6, 1685382482
	jlh	.LBB35_19
	lg	%r13, 184(%r15)
	agr	%r13, %r8
	lgr	%r7, %r0
	sgr	%r7, %r13
	clgr	%r7, %r9
	ipm	%r13
	lgr	%r6, %r8
	algr	%r6, %r9
	lghi	%r7, -1
	jnle	.LBB35_17
	lgr	%r7, %r6
.LBB35_17:
	rosbg	%r14, %r13, 63, 63, 36
	lhi	%r13, 1
	clgrjl	%r7, %r2, .LBB35_25
	lgr	%r5, %r8
	lgr	%r4, %r9
	lgr	%r2, %r7
	j	.LBB35_25
.LBB35_19:
	cgijlh	%r6, 1, .LBB35_25
	risbg	%r7, %r7, 62, 190, 0
	je	.LBB35_25
	la	%r8, 0(%r8,%r9)
	clgrjh	%r8, %r1, .LBB35_23
	lgr	%r8, %r1
.LBB35_23:
	cgije	%r9, 0, .LBB35_25
	lgr	%r1, %r8
.LBB35_25:
	la	%r10, 16(%r10)
	j	.LBB35_13
.LBB35_26:
	xilf	%r14, 4294967295
	nr	%r13, %r14
	tmll	%r13, 1
	jne	.LBB35_81
	agfi	%r1, 2097152
	clgrjh	%r2, %r1, .LBB35_81
	mvghi	176(%r15), 0
	mvghi	200(%r15), 0
	lghi	%r13, 0
	lghi	%r8, 0
	lghi	%r10, 0
.LBB35_29:
	lgr	%r7, %r10
.LBB35_30:
	lghi	%r6, 0
	lgr	%r9, %r8
.LBB35_31:
	lghi	%r8, 0
.LBB35_32:
	cgije	%r7, -1, .LBB35_41
	lgr	%r2, %r11
	lgr	%r3, %r12
	lgr	%r4, %r7
	brasl	%r14, _ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE@PLT
	cgijlh	%r2, 3, .LBB35_37
	cgije	%r8, 0, .LBB35_36
	lgr	%r7, %r6
.LBB35_36:
	lgr	%r6, %r7
	lgr	%r10, %r3
	lgr	%r7, %r3
	lgr	%r8, %r3
	j	.LBB35_32
.LBB35_37:
	cgijlh	%r8, 0, .LBB35_42
	lgr	%r0, %r3
	cgije	%r2, 1, .LBB35_40
	lgr	%r0, %r9
.LBB35_40:
	lgr	%r9, %r0
	lgr	%r7, %r3
	lgr	%r10, %r3
	j	.LBB35_31
.LBB35_41:
	lghi	%r7, -1
	cgije	%r8, 0, .LBB35_54
.LBB35_42:
	clgrjhe	%r13, %r8, .LBB35_47
	lgr	%r13, %r8
.LBB35_44:
	lgr	%r2, %r11
	lgr	%r3, %r12
	lgr	%r4, %r13
	brasl	%r14, _ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE@PLT
	cgije	%r13, -1, .LBB35_47
	cgije	%r2, 1, .LBB35_47
	lgr	%r13, %r3
	j	.LBB35_44
.LBB35_47:
	risbg	%r0, %r6, 0, 179, 0
	clgrjle	%r9, %r0, .LBB35_49
	la	%r0, 4095(%r6)
	nill	%r0, 61440
.LBB35_49:
	la	%r9, 4095(%r8)
	nill	%r9, 61440
	clgrjhe	%r13, %r9, .LBB35_51
	risbg	%r9, %r8, 0, 179, 0
.LBB35_51:
	clgrjle	%r9, %r0, .LBB35_30
	lgr	%r3, %r9
	sgr	%r3, %r0
	lg	%r14, 184(%r15)
	agr	%r0, %r14
	lghi	%r1, 125
	lgr	%r2, %r0
	stg	%r0, 192(%r15)
	lghi	%r4, 1
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	cgijlh	%r2, 0, .LBB35_76
	agr	%r9, %r14
	lg	%r2, 176(%r15)
	lg	%r3, 200(%r15)
	brasl	%r14, _ZN8piestart5start7protect4seal5pagesE@PLT
	mvc	176(8,%r15), 192(%r15)
	stg	%r9, 200(%r15)
	j	.LBB35_29
.LBB35_54:
	larl	%r1, __piestart_options
	llgc	%r0, 0(%r1)
	tmll	%r0, 2
	jne	.LBB35_56
	lg	%r7, 200(%r15)
	lg	%r6, 176(%r15)
	j	.LBB35_74
.LBB35_56:
	lghi	%r0, 0
	lghi	%r2, 0
	lghi	%r10, 0
	lg	%r8, 184(%r15)
	lg	%r7, 200(%r15)
	lg	%r6, 176(%r15)
.LBB35_57:
	lgr	%r13, %r10
	lgr	%r3, %r0
.LBB35_58:
	lgr	%r10, %r3
.LBB35_59:
	lgr	%r1, %r11
.LBB35_60:
	lgr	%r3, %r10
	cgije	%r12, 0, .LBB35_73
	lg	%r14, 0(%r1)
	la	%r4, 16(%r1)
	lg	%r4, 0(%r4)
	la	%r5, 40(%r1)
	lg	%r11, 0(%r5)
	srlg	%r10, %r14, 32
	cgijlh	%r10, 1, .LBB35_68
	cgije	%r11, 0, .LBB35_68
	aghi	%r12, -1
	la	%r10, 4095(%r8)
	agr	%r10, %r4
	agr	%r4, %r8
	nill	%r4, 61440
	agr	%r10, %r11
	nill	%r10, 61440
	tmll	%r14, 2
	la	%r11, 56(%r1)
	jne	.LBB35_69
	lgr	%r9, %r13
	clgrjh	%r13, %r4, .LBB35_66
	lgr	%r9, %r4
.LBB35_66:
	cgr	%r9, %r0
	la	%r1, 16(%r5)
	lgr	%r0, %r10
	je	.LBB35_60
	brasl	%r14, _ZN8piestart5start7protect4seal5pagesE@PLT
	lgr	%r2, %r9
	lgr	%r0, %r10
	j	.LBB35_59
.LBB35_68:
	aghi	%r12, -1
	la	%r11, 56(%r1)
	j	.LBB35_58
.LBB35_69:
	clgrjl	%r0, %r4, .LBB35_71
	lgr	%r0, %r4
.LBB35_71:
	cgrjlh	%r0, %r6, .LBB35_57
	lgr	%r0, %r7
	lgr	%r6, %r7
	j	.LBB35_57
.LBB35_73:
	brasl	%r14, _ZN8piestart5start7protect4seal5pagesE@PLT
.LBB35_74:
	lgr	%r2, %r6
	lgr	%r3, %r7
	brasl	%r14, _ZN8piestart5start7protect4seal5pagesE@PLT
	lg	%r10, 208(%r15)
.LBB35_75:
	larl	%r2, main
	larl	%r1, __libc_start_main
	larl	%r5, __piestart_libc_init
	larl	%r6, __piestart_libc_fini
	lg	%r14, 0(%r10)
	lgf	%r3, 4(%r14)
	la	%r4, 8(%r14)
	stg	%r14, 168(%r15)
	mvghi	160(%r15), 0
	basr	%r14, %r1
.LBB35_76:
	lcr	%r0, %r2
	lgfr	%r4, %r0
	lhi	%r3, 8
	lg	%r2, 208(%r15)
	lg	%r5, 192(%r15)
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.LBB35_77:
	mvghi	56(%r10), 3
	j	.LBB35_75
.LBB35_78:
	lg	%r5, 88(%r10)
	lhi	%r3, 13
	lgr	%r2, %r10
	lgr	%r4, %r13
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.LBB35_79:
	lhi	%r3, 13
	lgr	%r2, %r10
	lgr	%r4, %r13
	lgr	%r5, %r12
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.LBB35_80:
	lgr	%r4, %r2
	lhi	%r3, 12
	lghi	%r5, 0
	lgr	%r2, %r10
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.LBB35_81:
	lhi	%r3, 20
	lg	%r2, 208(%r15)
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.Lfunc_end35:
	.size	__piestart_enter, .Lfunc_end35-__piestart_enter
	.cfi_endproc
	.section	.text.__piestart_fini_functions,"ax",@progbits
	.globl	__piestart_fini_functions
	.p2align	1
	.type	__piestart_fini_functions,@function
__piestart_fini_functions:
.Lfunc_begin36:
	.cfi_startproc
	stmg	%r10, %r15, 80(%r15)
	.cfi_offset %r10, -80
	.cfi_offset %r11, -72
	.cfi_offset %r12, -64
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	.weak	__fini_array_start
	lgrl	%r12, __fini_array_start@GOTENT
	.weak	__fini_array_end
	lgrl	%r11, __fini_array_end@GOTENT
	.weak	_fini
	lgrl	%r13, _fini@GOTENT
	lghi	%r10, -3
.LBB36_1:
	clgrjle	%r11, %r12, .LBB36_4
	aghi	%r11, -8
	lg	%r1, 0(%r11)
	lay	%r0, -1(%r1)
	clgrjh	%r0, %r10, .LBB36_1
	lghi	%r2, 0
	lghi	%r3, 0
	lghi	%r4, 0
	basr	%r14, %r1
	j	.LBB36_1
.LBB36_4:
	lgr	%r0, %r13
	aghi	%r0, -1
	lghi	%r1, -3
	clgrjh	%r0, %r1, .LBB36_6
	lghi	%r2, 0
	lghi	%r3, 0
	lghi	%r4, 0
	lgr	%r1, %r13
	lmg	%r10, %r15, 240(%r15)
	br	%r1
.LBB36_6:
	lmg	%r10, %r15, 240(%r15)
	br	%r14
.Lfunc_end36:
	.size	__piestart_fini_functions, .Lfunc_end36-__piestart_fini_functions
	.cfi_endproc
	.section	.text.__piestart_init_functions,"ax",@progbits
	.globl	__piestart_init_functions
	.p2align	1
	.type	__piestart_init_functions,@function
__piestart_init_functions:
.Lfunc_begin37:
	.cfi_startproc
	stmg	%r11, %r15, 88(%r15)
	.cfi_offset %r11, -72
	.cfi_offset %r12, -64
	.cfi_offset %r13, -56
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -208
	.cfi_def_cfa_offset 368
	st	%r2, 164(%r15)
	stg	%r3, 168(%r15)
	stg	%r4, 176(%r15)
	.weak	__preinit_array_start
	lgrl	%r3, __preinit_array_start@GOTENT
	.weak	__preinit_array_end
	lgrl	%r4, __preinit_array_end@GOTENT
	.weak	_init
	lgrl	%r11, _init@GOTENT
	.weak	__init_array_start
	lgrl	%r13, __init_array_start@GOTENT
	.weak	__init_array_end
	lgrl	%r12, __init_array_end@GOTENT
	la	%r0, 164(%r15)
	stg	%r0, 184(%r15)
	la	%r0, 168(%r15)
	stg	%r0, 192(%r15)
	la	%r0, 176(%r15)
	la	%r2, 184(%r15)
	stg	%r0, 200(%r15)
	brasl	%r14, _ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E@PLT
	lay	%r0, -1(%r11)
	lghi	%r1, -3
	clgrjh	%r0, %r1, .LBB37_2
	lg	%r4, 176(%r15)
	lg	%r3, 168(%r15)
	lgf	%r2, 164(%r15)
	basr	%r14, %r11
.LBB37_2:
	la	%r2, 184(%r15)
	lgr	%r3, %r13
	lgr	%r4, %r12
	brasl	%r14, _ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E@PLT
	lmg	%r11, %r15, 296(%r15)
	br	%r14
.Lfunc_end37:
	.size	__piestart_init_functions, .Lfunc_end37-__piestart_init_functions
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.globl	__piestart_relocate
	.p2align	1
	.type	__piestart_relocate,@function
__piestart_relocate:
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
	aghi	%r15, -232
	.cfi_def_cfa_offset 392
	lgr	%r13, %r4
	lghi	%r1, -64
	lghi	%r0, 0
.LBB38_1:
	cgije	%r1, 0, .LBB38_3
	stg	%r0, 0(%r4)
	la	%r4, 8(%r4)
	la	%r1, 1(%r1)
	j	.LBB38_1
.LBB38_3:
	stg	%r3, 216(%r15)
	stg	%r2, 0(%r13)
	lg	%r0, 0(%r2)
	sllg	%r1, %r0, 3
	la	%r2, 16(%r1,%r2)
.LBB38_4:
	lg	%r0, 0(%r2)
	la	%r2, 8(%r2)
	cgijlh	%r0, 0, .LBB38_4
	stg	%r5, 208(%r15)
	stg	%r2, 8(%r13)
	larl	%r0, __piestart_entry
	stg	%r0, 224(%r15)
	larl	%r12, __ehdr_start
	lhi	%r3, 3
	mvi	168(%r15), 0
	brasl	%r14, _ZN8piestart3sys4auxv5valueE@PLT
	la	%r8, 64(%r12)
	cgrje	%r2, %r8, .LBB38_7
	risbg	%r2, %r12, 0, 179, 0
	la	%r4, 168(%r15)
	lghi	%r1, 218
	lghi	%r3, 1
	lghi	%r5, 0
	lghi	%r6, 0
	lghi	%r7, 0
	svc	0
	lhi	%r11, 0
	cgije	%r2, -12, .LBB38_10
.LBB38_7:
	lg	%r0, 0(%r12)
	srlg	%r0, %r0, 32
	cgfi	%r0, 2135247942
	lhi	%r11, 0
	jlh	.LBB38_10
	la	%r1, 32(%r12)
	lg	%r0, 0(%r1)
	lhi	%r11, 1
	cgijlh	%r0, 64, .LBB38_10
	stg	%r8, 40(%r13)
	la	%r1, 56(%r12)
	lg	%r0, 0(%r1)
	srlg	%r0, %r0, 48
	stg	%r0, 48(%r13)
	j	.LBB38_13
.LBB38_10:
	lg	%r10, 8(%r13)
	lhi	%r3, 3
	lgr	%r2, %r10
	brasl	%r14, _ZN8piestart3sys4auxv5valueE@PLT
	lhi	%r3, 5
	lgr	%r8, %r2
	lgr	%r2, %r10
	brasl	%r14, _ZN8piestart3sys4auxv5valueE@PLT
	clgfi	%r2, 1170
	jh	.LBB38_93
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
	cgije	%r2, -12, .LBB38_93
	stg	%r8, 40(%r13)
	stg	%r0, 48(%r13)
	lhi	%r2, 0
	lghi	%r3, 0
	cije	%r11, 0, .LBB38_16
.LBB38_13:
	la	%r1, 16(%r12)
	lg	%r2, 0(%r1)
	la	%r1, 24(%r12)
	lg	%r3, 0(%r1)
	lg	%r1, 224(%r15)
	sgr	%r1, %r3
	srlg	%r2, %r2, 48
	lgr	%r3, %r1
	cgije	%r2, 3, .LBB38_15
	lghi	%r3, 0
.LBB38_15:
	lhi	%r2, 1
.LBB38_16:
	stg	%r3, 160(%r15)
	stg	%r12, 200(%r15)
	lhi	%r7, 0
	lghi	%r11, -1
	lghi	%r9, 0
	lghi	%r4, 0
	lghi	%r12, 0
.LBB38_17:
	slgfi	%r0, 1
	jle	.LBB38_36
	lg	%r14, 0(%r8)
	la	%r3, 16(%r8)
	lg	%r10, 0(%r3)
	la	%r5, 40(%r8)
	lg	%r6, 0(%r5)
	srlg	%r3, %r14, 32
	cgije	%r3, 1, .LBB38_21
	cijlh	%r3, 2, .LBB38_32
	lgr	%r14, %r11
	lhi	%r7, 1
	lgr	%r12, %r10
	j	.LBB38_35
.LBB38_21:
	la	%r3, 8(%r8)
	lg	%r3, 0(%r3)
	la	%r8, 32(%r8)
	lg	%r8, 0(%r8)
	cghi	%r8, 0
	lgr	%r8, %r4
	je	.LBB38_23
	lgr	%r8, %r10
.LBB38_23:
	cgijlh	%r3, 0, .LBB38_25
	lgr	%r4, %r8
.LBB38_25:
	tmll	%r14, 2
	je	.LBB38_34
	cgije	%r6, 0, .LBB38_34
	lgr	%r14, %r10
	clgrjl	%r10, %r11, .LBB38_29
	lgr	%r14, %r11
.LBB38_29:
	agr	%r6, %r10
	clgrjh	%r6, %r9, .LBB38_31
	lgr	%r6, %r9
.LBB38_31:
	lgr	%r9, %r6
	j	.LBB38_35
.LBB38_32:
	cgijlh	%r3, 7, .LBB38_34
	stg	%r10, 88(%r13)
	stg	%r6, 104(%r13)
	la	%r3, 32(%r8)
	lg	%r3, 0(%r3)
	stg	%r3, 96(%r13)
	la	%r3, 48(%r8)
	lg	%r3, 0(%r3)
	stg	%r3, 112(%r13)
.LBB38_34:
	lgr	%r14, %r11
.LBB38_35:
	la	%r8, 16(%r5)
	lgr	%r11, %r14
	j	.LBB38_17
.LBB38_36:
	lg	%r3, 216(%r15)
	sgr	%r3, %r12
	tmll	%r7, 1
	stg	%r3, 32(%r13)
	je	.LBB38_40
	cgr	%r1, %r3
	ipm	%r0
	afi	%r0, 1879048192
	srl	%r0, 31
	nr	%r2, %r0
	je	.LBB38_42
	lg	%r2, 200(%r15)
	sgr	%r2, %r4
	cgrjlh	%r2, %r1, .LBB38_41
	stg	%r1, 32(%r13)
	j	.LBB38_42
.LBB38_40:
	mvc	32(8,%r13), 160(%r15)
	j	.LBB38_43
.LBB38_41:
	cgrjlh	%r2, %r3, .LBB38_97
.LBB38_42:
	lghi	%r3, 0
	lghi	%r5, 16
	lgr	%r2, %r13
	lgr	%r4, %r12
	brasl	%r14, _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE@PLT
.LBB38_43:
	la	%r0, 8(%r11)
	clgrjhe	%r9, %r0, .LBB38_45
	lghi	%r9, 0
	llihh	%r11, 32768
	j	.LBB38_46
.LBB38_45:
	sgr	%r9, %r11
	aghi	%r9, -8
.LBB38_46:
	lg	%r2, 8(%r13)
	stg	%r11, 72(%r13)
	lhi	%r3, 9
	stg	%r9, 80(%r13)
	brasl	%r14, _ZN8piestart3sys4auxv5valueE@PLT
	ltg	%r11, 208(%r15)
	lgr	%r9, %r2
	je	.LBB38_50
	lgr	%r2, %r13
	lgr	%r3, %r11
	brasl	%r14, _ZN8piestart5start5mover6settleE@PLT
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart5start5mover6copiedE@PLT
	stg	%r2, 16(%r13)
	tmll	%r7, 1
	stg	%r3, 24(%r13)
	je	.LBB38_49
	larl	%r1, __piestart_libc_relocates
	lg	%r0, 0(%r1)
	cgijlh	%r0, 0, .LBB38_90
.LBB38_49:
	cg	%r9, 224(%r15)
	je	.LBB38_55
	j	.LBB38_58
.LBB38_50:
	cg	%r9, 224(%r15)
	jlh	.LBB38_88
	cghsi	32(%r13), 0
	je	.LBB38_53
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart5start5mover5leaveE@PLT
.LBB38_53:
	tmll	%r7, 1
	je	.LBB38_55
	larl	%r1, __piestart_libc_relocates
	lg	%r0, 0(%r1)
	cgijlh	%r0, 0, .LBB38_90
.LBB38_55:
	lgr	%r2, %r13
	lg	%r3, 224(%r15)
	lgr	%r4, %r11
	brasl	%r14, _ZN8piestart5start9anonymous10move_relroE@PLT
	cijlh	%r2, 0, .LBB38_58
	lr	%r0, %r7
	xilf	%r0, 1
	tmll	%r0, 1
	jne	.LBB38_58
	larl	%r1, __piestart_first_write
	lghi	%r0, 0
	stg	%r0, 0(%r1)
	j	.LBB38_59
.LBB38_58:
	tmll	%r7, 1
	je	.LBB38_91
.LBB38_59:
	ag	%r12, 32(%r13)
	la	%r0, 128(%r13)
	lghi	%r1, 1
.LBB38_60:
	lg	%r3, 0(%r12)
	cgije	%r3, 0, .LBB38_75
	la	%r2, 8(%r12)
	lg	%r2, 0(%r2)
	clgijl	%r3, 38, .LBB38_64
	lgr	%r4, %r3
	agfi	%r4, -1879040000
	clgijhe	%r4, 2, .LBB38_67
	agfi	%r3, -1879039962
.LBB38_64:
	lgr	%r4, %r3
.LBB38_65:
	sllg	%r3, %r4, 3
	agr	%r3, %r0
	stg	%r2, 0(%r3)
	sllg	%r2, %r1, 0(%r4)
	og	%r2, 480(%r13)
	stg	%r2, 480(%r13)
.LBB38_66:
	la	%r12, 16(%r12)
	j	.LBB38_60
.LBB38_67:
	cghi	%r4, 3
	lghi	%r4, 40
	je	.LBB38_65
	lgr	%r4, %r3
	agfi	%r4, -1879048185
	clgijhe	%r4, 2, .LBB38_70
	agfi	%r3, -1879048144
	j	.LBB38_64
.LBB38_70:
	clgfi	%r3, 1610612749
	lghi	%r4, 43
	jhe	.LBB38_72
.LBB38_71:
	lgr	%r2, %r3
	j	.LBB38_65
.LBB38_72:
	cgfi	%r3, 1610612751
	je	.LBB38_71
	cgfi	%r3, 1610612753
	je	.LBB38_71
	cgfi	%r3, 1879048210
	lgr	%r2, %r3
	je	.LBB38_65
	j	.LBB38_66
.LBB38_75:
	cghsi	32(%r13), 0
	je	.LBB38_78
	larl	%r1, __piestart_witness
	larl	%r0, __piestart_entry
	lg	%r1, 0(%r1)
	cgrjlh	%r1, %r0, .LBB38_78
	mvghi	56(%r13), 2
	j	.LBB38_92
.LBB38_78:
	lg	%r0, 480(%r13)
	lg	%r1, 368(%r13)
	risbg	%r2, %r0, 41, 169, 0
	rosbg	%r2, %r1, 61, 61, 0
	mvghi	56(%r13), 1
	cgije	%r2, 0, .LBB38_80
	llihh	%r1, 32768
	stg	%r1, 72(%r13)
	mvghi	80(%r13), 0
.LBB38_80:
	ltg	%r5, 472(%r13)
	jlh	.LBB38_99
	lg	%r1, 272(%r13)
	srlg	%r1, %r1, 4
	clg	%r1, 464(%r13)
	jl	.LBB38_98
	lg	%r3, 192(%r13)
	llill	%r2, 0
	lghi	%r1, 24
	dlgr	%r2, %r1
	clg	%r3, 456(%r13)
	jl	.LBB38_98
	tmlh	%r0, 128
	je	.LBB38_86
	lg	%r1, 288(%r13)
	cgije	%r1, 17, .LBB38_86
	cgijlh	%r1, 7, .LBB38_101
.LBB38_86:
	tmll	%r0, 2
	jne	.LBB38_100
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
	j	.LBB38_92
.LBB38_88:
	tmll	%r7, 1
	je	.LBB38_91
	larl	%r1, __piestart_libc_relocates
	lg	%r0, 0(%r1)
	cgije	%r0, 0, .LBB38_59
.LBB38_90:
	mvghi	56(%r13), 3
	j	.LBB38_92
.LBB38_91:
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart5start8relocate24see_that_it_is_relocatedE@PLT
	mvghi	64(%r13), 1
.LBB38_92:
	lmg	%r6, %r15, 280(%r15)
	br	%r14
.LBB38_93:
	lhi	%r3, 10
.LBB38_94:
	lghi	%r4, 0
.LBB38_95:
	lghi	%r5, 0
.LBB38_96:
	lgr	%r2, %r13
	brasl	%r14, _ZN8piestart5start3die3dieE@PLT
.LBB38_97:
	lhi	%r3, 17
	j	.LBB38_94
.LBB38_98:
	lhi	%r3, 4
	lghi	%r4, 7
	j	.LBB38_95
.LBB38_99:
	lhi	%r3, 15
	lghi	%r4, 0
	j	.LBB38_96
.LBB38_100:
	lhi	%r3, 11
	j	.LBB38_94
.LBB38_101:
	lhi	%r3, 3
	lghi	%r4, 20
	j	.LBB38_95
.Lfunc_end38:
	.size	__piestart_relocate, .Lfunc_end38-__piestart_relocate
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
	.section	".note.GNU-stack","",@progbits
