	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * PowerPC (64-bit, little-endian, ELFv2) entry. The kernel leaves argc at 0(r1), 16-byte aligned. The two stages are
 * called one after the other from here, so that no compiler can move a load of a relocated word ahead of the
 * relocation.
 */

	.abiversion 2

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
	.cfi_undefined lr			/* nobody called: unwinding ends here */
	li	11, 0				/* how far the image has moved */
__piestart_placed:
	bcl	20, 31, 1f
1:	mflr	12
	addis	2, 12, (.TOC.-1b)@ha		/* what compiled code takes the addresses of others from */
	addi	2, 2, (.TOC.-1b)@l
	addis	4, 12, (_DYNAMIC-1b)@ha		/* argument 2; not used where PT_DYNAMIC is missing */
	addi	4, 4, (_DYNAMIC-1b)@l
	mr	3, 1				/* argument 1: argc, argv, envp, auxv */
	addi	5, 1, -512		/* argument 3: struct Start, read by both stages */
	clrrdi	5, 5, 4
	mr	6, 11				/* argument 4 */
	mr	1, 5
	mr	31, 5				/* kept across the call */
	li	0, 0
	mtlr	0				/* no return address */
	stdu	0, -32(1)			/* outermost frame, for walkers of the back chain */
	bl	__piestart_relocate		/* stage 1, the dark zone */
	nop
	mr	3, 31
	bl	__piestart_enter		/* stage 2, ordinary code; does not return */
	nop
	trap
	.cfi_endproc
	.size	_start, . - _start

/* There are no TLS descriptors. What does not know that before it is optimised names their resolver. */
	.globl	__piestart_tlsdesc
	.hidden	__piestart_tlsdesc
	.type	__piestart_tlsdesc, %function
__piestart_tlsdesc:
	.cfi_startproc
	trap
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
 * r3 is the initial stack pointer, r4 the distance from the old place.
 */

	.section .text.piestart, "ax", %progbits
	.globl	__piestart_moved
	.hidden	__piestart_moved
	.type	__piestart_moved, %function
__piestart_moved:
	.cfi_startproc
	.cfi_undefined lr
	mr	1, 3
	mr	11, 4
	b	__piestart_placed
	.cfi_endproc
	.size	__piestart_moved, . - __piestart_moved
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * For rcrt1.o: what a function `name` does that only hands on to `to` (libc.S).
 */

	.macro	piestart_hand_on name, to
	addis	2, 12, (.TOC.-\name)@ha
	addi	2, 2, (.TOC.-\name)@l
	.localentry \name, .-\name
	b	\to
	.endm
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
 * No note: the machine has no landing pads. The psABI's version, which kernels and linkers ask for:
 */
	.abiversion 2
	.abiversion 2
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
	.p2align	2
	.type	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE,@function
_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE:
.Lfunc_begin0:
	.cfi_startproc
.Lfunc_gep0:
	addis 2, 12, .TOC.-.Lfunc_gep0@ha
	addi 2, 2, .TOC.-.Lfunc_gep0@l
.Lfunc_lep0:
	.localentry	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE, .Lfunc_lep0-.Lfunc_gep0
	std 27, -40(1)
	ld 27, 32(3)
	std 23, -72(1)
	cmpldi	27, 0
	std 24, -64(1)
	std 25, -56(1)
	std 26, -48(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	beq	0, .LBB0_8
	mr	30, 3
	ld 29, 0(3)
	li 6, 0
	ld 3, 8(3)
	ld 24, 16(30)
	ld 4, 24(30)
	sub	5, 3, 24
	mr	7, 24
.LBB0_2:
	cmpld	6, 5
	bge 0, .LBB0_4
	ld 9, 0(7)
	add 8, 4, 7
	addi 6, 6, 8
	addi 7, 7, 8
	std 9, 0(8)
	b .LBB0_2
.LBB0_4:
	sub	28, 3, 29
	add 25, 4, 29
	mr	7, 29
	li 0, 163
	li 6, 3
	li 8, 0
	li 23, 0
	mr	3, 25
	mr	4, 28
	mr	5, 28
	sc
	bnu+ 0, .Ltmp0
	neg 3, 3
.Ltmp0:
	cmpdi	3, 0
	mr	26, 3
	blt	0, .LBB0_9
.LBB0_5:
	mr	3, 27
	li 0, 91
	lis 4, 64
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp1
	neg 3, 3
.Ltmp1:
	cmpdi	26, -1
	li 27, 0
	ble 0, .LBB0_7
	mr	3, 29
	mr	4, 28
	li 0, 205
	li 5, 15
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp2
	neg 3, 3
.Ltmp2:
	addis 3, 2, .L_MergedGlobals@toc@ha
	addi 3, 3, .L_MergedGlobals@toc@l
	li 0, 171
	li 4, 0
	mr	5, 29
	mr	6, 28
	li 8, 0
	addi 7, 3, 11
	lis 3, 21334
	ori 3, 3, 19777
	sc
	bnu+ 0, .Ltmp3
	neg 3, 3
.Ltmp3:
.LBB0_7:
	std 29, 8(30)
	std 29, 16(30)
	std 27, 32(30)
.LBB0_8:
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	ld 26, -48(1)
	ld 25, -56(1)
	ld 24, -64(1)
	ld 23, -72(1)
	blr
.LBB0_9:
	sub	3, 24, 29
.LBB0_10:
	cmpld	23, 3
	bge 0, .LBB0_5
	add 5, 25, 23
	ld 5, 0(5)
	add 4, 29, 23
	addi 23, 23, 8
	std 5, 0(4)
	b .LBB0_10
	.long	0
	.quad	0
.Lfunc_end0:
	.size	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE, .Lfunc_end0-.Lfunc_begin0
	.cfi_endproc
	.section	".text._ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE","ax",@progbits
	.p2align	2
	.type	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE,@function
_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE:
.Lfunc_begin1:
	.cfi_startproc
	mr	7, 4
	mr	6, 3
	li 3, 0
	li 4, -1
.LBB1_1:
	addi 8, 7, 1
	addi 7, 7, -1
	mtctr 8
.LBB1_2:
	bdzlr
	ld 11, 0(6)
	xoris 12, 11, 25716
	addi 8, 6, 16
	addi 9, 6, 40
	ld 8, 0(8)
	addi 6, 6, 56
	li 10, 2
	cmplwi	12, 58706
	ld 9, 0(9)
	beq	0, .LBB1_6
	cmpwi 1, 11, 1
	rldicl 10, 11, 31, 33
	andi. 10, 10, 1
	li 10, 1
	crand 20, 6, 1
	bc 4, 20, .LBB1_8
	cmpdi	9, 0
	bc 12, 2, .LBB1_8
.LBB1_6:
	cmpld	8, 5
	bgt	0, .LBB1_10
	add 8, 9, 8
	cmpld	8, 5
	bgt	0, .LBB1_9
.LBB1_8:
	addi 7, 7, -1
	b .LBB1_2
.LBB1_9:
	or 3, 10, 3
.LBB1_10:
	cmpld	8, 4
	isellt	4, 8, 4
	b .LBB1_1
	.long	0
	.quad	0
.Lfunc_end1:
	.size	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE, .Lfunc_end1-.Lfunc_begin1
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart3sys4auxv5valueE,@function
_ZN8piestart3sys4auxv5valueE:
.Lfunc_begin2:
	.cfi_startproc
	clrldi	5, 4, 32
.LBB2_1:
	ld 6, 0(3)
	cmpldi	6, 0
	addi 4, 3, 8
	ld 4, 0(4)
	beq	0, .LBB2_3
	cmpld	6, 5
	addi 3, 3, 16
	bne	0, .LBB2_1
	b .LBB2_4
.LBB2_3:
	li 4, 0
.LBB2_4:
	mr	3, 4
	blr
	.long	0
	.quad	0
.Lfunc_end2:
	.size	_ZN8piestart3sys4auxv5valueE, .Lfunc_end2-.Lfunc_begin2
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE:
.Lfunc_begin3:
	.cfi_startproc
.Lfunc_gep3:
	addis 2, 12, .TOC.-.Lfunc_gep3@ha
	addi 2, 2, .TOC.-.Lfunc_gep3@l
.Lfunc_lep3:
	.localentry	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE, .Lfunc_lep3-.Lfunc_gep3
	mfcr 12
	stw 12, 8(1)
	mflr 0
	stdu 1, -112(1)
	std 0, 128(1)
	.cfi_def_cfa_offset 112
	.cfi_offset lr, 16
	.cfi_offset r23, -72
	.cfi_offset r24, -64
	.cfi_offset r25, -56
	.cfi_offset r26, -48
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	.cfi_offset cr2, 8
	.cfi_offset cr3, 8
	std 30, 96(1)
	mr	30, 3
	std 23, 40(1)
	andi. 3, 6, 1
	std 24, 48(1)
	std 25, 56(1)
	crmove	9, 1
	andi. 3, 5, 1
	crmove	8, 1
	std 26, 64(1)
	std 27, 72(1)
	ld 27, 32(30)
	addi 3, 4, 8
	std 28, 80(1)
	std 29, 88(1)
	ld 29, 0(4)
	ld 25, 0(3)
	cmplwi	25, 0
	beq	0, .LBB3_35
	mr	28, 4
	mr	3, 30
	mr	4, 29
	bl _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	bc 4, 8, .LBB3_4
	cmpwi	25, -1
	li 26, 0
	li 3, 8
	iseleq	3, 3, 26
	add 28, 3, 29
	mr	3, 30
	mr	4, 28
	bl _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	rlwinm 3, 25, 0, 0, 30
	cmplwi	3, 20
	beq	0, .LBB3_6
	add 3, 28, 27
	b .LBB3_5
.LBB3_4:
	addi 3, 28, 16
.LBB3_5:
	ld 26, 0(3)
.LBB3_6:
	addi 3, 25, -20
	cmpwi 3, 25, -1
	cmplwi	3, 58
	bgt	0, .LBB3_11
	clrldi	3, 3, 32
	li 4, 1
	crxor 10, 10, 10
	sld 5, 4, 3
	rldicl 5, 5, 46, 16
	rldicl. 5, 5, 18, 45
	bne	0, .LBB3_16
	li 5, 1057
	sld 4, 4, 3
	rldic 5, 5, 48, 5
	and. 4, 4, 5
	bne	0, .LBB3_15
	cmpldi	3, 2
	bne	0, .LBB3_11
	mr	28, 27
	crxor 20, 20, 20
	bc 12, 9, .LBB3_25
	b .LBB3_27
.LBB3_11:
	beq	3, .LBB3_15
	cmplwi	25, 248
	bne	0, .LBB3_40
	bc 4, 9, .LBB3_25
	add 28, 26, 27
	li 26, 0
	b .LBB3_36
.LBB3_15:
	creqv 10, 10, 10
.LBB3_16:
	li 3, -1
	rldicl. 5, 25, 32, 32
	li 28, 0
	li 4, 0
	rldic 24, 3, 0, 16
	li 3, 0
	beq	0, .LBB3_19
	ld 3, 176(30)
	mulli 23, 5, 24
	li 6, 24
	cmpldi	3, 0
	iseleq	4, 0, 23
	add 5, 4, 3
	mr	3, 30
	li 4, 6
	bl _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	ld 3, 32(30)
	ld 4, 176(30)
	li 6, 1
	add 3, 3, 23
	rldic 6, 6, 37, 26
	add 4, 3, 4
	ld 3, 0(4)
	cmpld	3, 24
	rldicl 5, 3, 28, 36
	addi 4, 4, 8
	ld 4, 0(4)
	rldicl 5, 5, 36, 24
	bc 12, 1, .LBB3_19
	cmpd	5, 6
	bc 4, 2, .LBB3_39
.LBB3_19:
	rldicl 5, 3, 16, 48
	cmpldi	5, 65521
	cror 20, 10, 2
	cmpld	3, 24
	isel 5, 0, 27, 20
	add 4, 5, 4
	iselgt	28, 4, 28
	bc 4, 10, .LBB3_24
	bc 12, 9, .LBB3_35
	ld 3, 32(30)
	cmplwi	25, 68
	add 27, 3, 29
	beq	0, .LBB3_31
	cmplwi	25, 78
	add 28, 28, 26
	bne	0, .LBB3_32
	addi 28, 28, -32768
	b .LBB3_34
.LBB3_24:
	rldicl 3, 3, 32, 32
	li 4, 5
	rldicl 3, 3, 32, 28
	rldic 4, 4, 33, 28
	cmpd 1, 3, 4
	crand 21, 1, 6
	crxor 20, 9, 21
	bc 4, 20, .LBB3_26
.LBB3_25:
	li 3, 0
	li 4, 1
	crnot 20, 9
	isel 3, 4, 3, 20
	ld 4, 64(30)
	or 3, 4, 3
	std 3, 64(30)
	b .LBB3_35
.LBB3_26:
	crxor 20, 20, 20
	bc 12, 21, .LBB3_36
.LBB3_27:
	add 4, 29, 27
	add 3, 28, 26
	std 3, 0(4)
	ld 4, 488(30)
	cmpdi	4, 0
	crandc 20, 20, 2
	bc 4, 20, .LBB3_35
	ld 5, 88(30)
	ld 6, 96(30)
	sub	5, 29, 5
	cmpld	6, 5
	sub	6, 6, 5
	bc 4, 1, .LBB3_35
	cmpldi	6, 8
	bc 12, 0, .LBB3_35
	add 4, 5, 4
	std 3, 0(4)
	b .LBB3_35
.LBB3_31:
	li 28, 1
	b .LBB3_34
.LBB3_32:
	ld 3, 88(30)
	ld 4, 112(30)
	bl _ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE
	add 28, 3, 28
	bne	3, .LBB3_34
	addi 4, 29, 8
	mr	3, 30
	bl _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	addi 3, 27, 8
	std 28, 0(3)
	addis 28, 2, __piestart_tlsdesc@toc@ha
	addi 28, 28, __piestart_tlsdesc@toc@l
.LBB3_34:
	std 28, 0(27)
.LBB3_35:
	ld 30, 96(1)
	ld 29, 88(1)
	ld 28, 80(1)
	ld 27, 72(1)
	ld 26, 64(1)
	ld 25, 56(1)
	ld 24, 48(1)
	ld 23, 40(1)
	addi 1, 1, 112
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	mtocrf 16, 12
	blr
.LBB3_36:
	bc 12, 8, .LBB3_38
	sub	4, 28, 27
	mr	3, 30
	bl _ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE
.LBB3_38:
	ld 3, 8(30)
	li 4, 16
	bl _ZN8piestart3sys4auxv5valueE
	mtctr 28
	mr	12, 28
	std 2, 24(1)
	bctrl
	ld 2, 24(1)
	mr	28, 3
	creqv 20, 20, 20
	b .LBB3_27
.LBB3_39:
	ld 4, 168(30)
	clrldi	3, 3, 32
	li 6, 1
	add 28, 4, 3
	mr	3, 30
	li 4, 5
	mr	5, 28
	bl _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	ld 3, 32(30)
	li 4, 6
	mr	6, 29
	add 5, 3, 28
	mr	3, 30
	bl _ZN8piestart5start3die3dieE
.LBB3_40:
	clrldi	5, 25, 32
	mr	3, 30
	li 4, 0
	mr	6, 29
	bl _ZN8piestart5start3die3dieE
	.long	0
	.quad	0
.Lfunc_end3:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE, .Lfunc_end3-.Lfunc_begin3
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE:
.Lfunc_begin4:
	.cfi_startproc
.Lfunc_gep4:
	addis 2, 12, .TOC.-.Lfunc_gep4@ha
	addi 2, 2, .TOC.-.Lfunc_gep4@l
.Lfunc_lep4:
	.localentry	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE, .Lfunc_lep4-.Lfunc_gep4
	mflr 0
	.cfi_def_cfa_offset 64
	.cfi_offset lr, 16
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -64(1)
	std 0, 80(1)
	mr	29, 3
	mr	30, 4
	ld 3, 72(3)
	sub	3, 4, 3
	ld 4, 80(29)
	cmpld	3, 4
	ble 0, .LBB4_2
	ld 3, 40(29)
	ld 4, 48(29)
	li 6, 8
	li 7, 2
	mr	5, 30
	bl _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	andi. 3, 3, 1
	bc 4, 1, .LBB4_3
.LBB4_2:
	addi 1, 1, 64
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	mtlr 0
	blr
.LBB4_3:
	ld 3, 480(29)
	ld 4, 368(29)
	li 5, 0
	mr	6, 30
	rotldi	3, 3, 42
	andi. 4, 4, 4
	rldimi. 4, 3, 22, 41
	li 3, 1
	li 4, 5
	iseleq	4, 3, 4
	mr	3, 29
	bl _ZN8piestart5start3die3dieE
	.long	0
	.quad	0
.Lfunc_end4:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE, .Lfunc_end4-.Lfunc_begin4
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE,@function
_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE:
.Lfunc_begin5:
	.cfi_startproc
	addic 5, 4, -1
	subfe 5, 5, 4
	sub	4, 4, 5
	and 3, 4, 3
	addi 3, 3, -28672
	blr
	.long	0
	.quad	0
.Lfunc_end5:
	.size	_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE, .Lfunc_end5-.Lfunc_begin5
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE:
.Lfunc_begin6:
	.cfi_startproc
	addi 8, 4, 1
	mtctr 8
	li 8, 0
.LBB6_1:
	addic 4, 4, -1
	addze 9, 8
	bdz .LBB6_6
	ld 11, 0(3)
	rldicl 0, 11, 32, 32
	addi 9, 3, 16
	addi 10, 3, 40
	ld 12, 0(9)
	xori 11, 11, 1
	ld 9, 0(10)
	sub	10, 5, 12
	andc 12, 7, 0
	or 11, 11, 12
	cmpwi	11, 0
	sub	11, 9, 10
	bc 4, 2, .LBB6_5
	cmpld	9, 10
	bc 12, 0, .LBB6_5
	cmpld	6, 11
	bc 4, 1, .LBB6_7
.LBB6_5:
	addi 3, 3, 56
	b .LBB6_1
.LBB6_6:
	cmpdi	9, 0
	crnot 20, 2
	b .LBB6_8
.LBB6_7:
	creqv 20, 20, 20
.LBB6_8:
	li 3, 0
	li 4, 1
	isel 3, 4, 3, 20
	blr
	.long	0
	.quad	0
.Lfunc_end6:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE, .Lfunc_end6-.Lfunc_begin6
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE:
.Lfunc_begin7:
	.cfi_startproc
.Lfunc_gep7:
	addis 2, 12, .TOC.-.Lfunc_gep7@ha
	addi 2, 2, .TOC.-.Lfunc_gep7@l
.Lfunc_lep7:
	.localentry	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE, .Lfunc_lep7-.Lfunc_gep7
	mflr 0
	.cfi_def_cfa_offset 64
	.cfi_offset lr, 16
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -64(1)
	cmpldi	5, 0
	mr	30, 5
	std 0, 80(1)
	mr	29, 4
	mr	28, 3
	beq-	0, .LBB7_4
	cmpldi 1, 6, 8
	andi. 3, 30, 7
	cror 20, 4, 2
	bc 4, 20, .LBB7_4
	ld 3, 40(28)
	ld 4, 48(28)
	li 7, 0
	mr	5, 30
	bl _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	cmpldi	3, 0
	beq-	0, .LBB7_4
	addi 1, 1, 64
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	mtlr 0
	blr
.LBB7_4:
	mr	3, 28
	li 4, 2
	mr	5, 29
	mr	6, 30
	bl _ZN8piestart5start3die3dieE
	.long	0
	.quad	0
.Lfunc_end7:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE, .Lfunc_end7-.Lfunc_begin7
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE:
.Lfunc_begin8:
	.cfi_startproc
.Lfunc_gep8:
	addis 2, 12, .TOC.-.Lfunc_gep8@ha
	addi 2, 2, .TOC.-.Lfunc_gep8@l
.Lfunc_lep8:
	.localentry	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE, .Lfunc_lep8-.Lfunc_gep8
	mr	6, 4
	ld 4, 480(3)
	srd 4, 4, 6
	andi. 4, 4, 1
	bclr 4, 1, 0
	sldi 4, 6, 3
	add 4, 3, 4
	addi 4, 4, 128
	ld 4, 0(4)
	cmpld	4, 5
	bne-	0, .LBB8_3
	blr
.LBB8_3:
	mflr 0
	stdu 1, -32(1)
	std 0, 48(1)
	.cfi_def_cfa_offset 32
	.cfi_offset lr, 16
	li 4, 3
	mr	5, 6
	li 6, 0
	bl _ZN8piestart5start3die3dieE
	.long	0
	.quad	0
.Lfunc_end8:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE, .Lfunc_end8-.Lfunc_begin8
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE:
.Lfunc_begin9:
	.cfi_startproc
.Lfunc_gep9:
	addis 2, 12, .TOC.-.Lfunc_gep9@ha
	addi 2, 2, .TOC.-.Lfunc_gep9@l
.Lfunc_lep9:
	.localentry	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE, .Lfunc_lep9-.Lfunc_gep9
	mfocrf 12, 32
	stw 12, 8(1)
	mflr 0
	stdu 1, -208(1)
	std 0, 224(1)
	.cfi_def_cfa_offset 208
	.cfi_offset lr, 16
	.cfi_offset r16, -128
	.cfi_offset r17, -120
	.cfi_offset r18, -112
	.cfi_offset r19, -104
	.cfi_offset r20, -96
	.cfi_offset r21, -88
	.cfi_offset r22, -80
	.cfi_offset r23, -72
	.cfi_offset r24, -64
	.cfi_offset r25, -56
	.cfi_offset r26, -48
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	.cfi_offset cr2, 8
	std 30, 192(1)
	mr	30, 3
	std 27, 168(1)
	mr	27, 4
	andi. 3, 6, 1
	sldi 4, 5, 3
	std 16, 80(1)
	std 17, 88(1)
	addi 3, 30, 128
	std 18, 96(1)
	std 19, 104(1)
	crmove	8, 1
	std 20, 112(1)
	std 21, 120(1)
	add 4, 4, 3
	std 22, 128(1)
	std 23, 136(1)
	std 24, 144(1)
	std 25, 152(1)
	std 26, 160(1)
	std 28, 176(1)
	std 29, 184(1)
	ld 26, 0(4)
	cmpldi	26, 0
	beq	0, .LBB9_6
	sldi 4, 27, 3
	mr	6, 26
	add 3, 4, 3
	ld 29, 0(3)
	mr	3, 30
	mr	4, 27
	mr	5, 29
	bl _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	ld 21, 32(30)
	cmpldi	27, 38
	add 28, 21, 29
	add 29, 28, 26
	beq	0, .LBB9_8
	cmpldi	27, 23
	beq	0, .LBB9_40
	cmpldi	27, 36
	beq	0, .LBB9_8
	cmpldi	27, 17
	bne	0, .LBB9_41
	ld 3, 464(30)
	ld 20, 72(30)
	creqv 2, 2, 2
	li 18, 16
	ld 19, 80(30)
	sldi 3, 3, 4
	b .LBB9_43
.LBB9_6:
	ld 3, 480(30)
	srd 4, 3, 27
	andi. 4, 4, 1
	bc 4, 1, .LBB9_62
	srd 3, 3, 5
	andi. 3, 3, 1
	bc 12, 1, .LBB9_62
	b .LBB9_65
.LBB9_8:
	andi. 3, 26, 7
	bne-	0, .LBB9_65
	xxlxor 0, 0, 0
	li 3, 16
	addi 27, 1, 32
	li 4, 1
	li 5, 32
	li 22, 0
	li 23, 64
	mr	25, 28
	stfdx 0, 27, 3
	li 3, -1
	xxswapd	1, 0
	std 4, 56(1)
	rldic 24, 3, 0, 1
	stxvd2x 1, 0, 27
	stxvd2x 1, 27, 5
.LBB9_10:
	cmpld	25, 29
	bge 0, .LBB9_39
	cmpld	25, 28
	mr	26, 22
	bne	0, .LBB9_13
	mr	3, 30
	mr	4, 28
	li 6, 1
	mr	5, 29
	mr	7, 26
	mr	8, 27
	bl _ZN8piestart5start4huge7prepareE
	mr	28, 3
.LBB9_13:
	addi 20, 25, 8
	ld 4, 0(25)
	andi. 3, 4, 1
	bc 12, 1, .LBB9_15
	ld 3, 72(30)
	ld 5, 80(30)
	addi 22, 4, 8
	li 19, 1
	crxor 8, 8, 8
	mr	26, 4
	b .LBB9_21
.LBB9_15:
	cmpldi	26, 0
	beq-	0, .LBB9_64
	addi 22, 26, 504
	rldicl. 19, 4, 63, 1
	mr	25, 20
	beq	0, .LBB9_10
	cmpld	19, 24
	ld 3, 72(30)
	crxor 8, 8, 8
	ld 5, 80(30)
	bne	0, .LBB9_21
	cmpldi	5, 496
	sub	4, 26, 3
	addi 6, 5, -496
	creqv 8, 8, 8
	bc 12, 0, .LBB9_20
	cmpld	4, 6
	mr	19, 24
	bc 12, 1, .LBB9_21
	b .LBB9_23
.LBB9_20:
	mr	19, 24
.LBB9_21:
	addi 4, 19, -1
	cntlzd 6, 19
	andc 4, 4, 19
	sldi 6, 6, 3
	popcntd 4, 4
	xori 6, 6, 504
	sldi 4, 4, 3
	add 25, 6, 26
	add 4, 4, 26
	sub	6, 4, 3
	cmpld	6, 5
	iselgt	6, 4, 25
	sub	3, 6, 3
	cmpld	3, 5
	ble 0, .LBB9_23
	mr	3, 30
	bl _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	mr	3, 30
	mr	4, 25
	bl _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
.LBB9_23:
	ld 4, 48(1)
	ld 6, 40(1)
	sub	3, 22, 26
	add 25, 26, 21
	andi. 7, 25, 7
	sub	6, 6, 4
	sub	5, 25, 4
	cmpld 1, 6, 3
	sub	6, 6, 3
	crandc 20, 2, 4
	bc 4, 20, .LBB9_29
	cmpld	5, 6
	bc 12, 1, .LBB9_29
	isel 3, 0, 3, 8
	ld 6, 56(1)
	add 7, 22, 21
	std 7, 48(1)
	add. 5, 5, 3
	add 3, 6, 25
	beq	0, .LBB9_31
	li 7, 0
.LBB9_27:
	cmpld	7, 5
	bge 0, .LBB9_31
	ld 9, 0(4)
	add 8, 6, 4
	addi 7, 7, 8
	addi 4, 4, 8
	std 9, 0(8)
	b .LBB9_27
.LBB9_29:
	ld 3, 32(1)
	cmpld	4, 3
	mr	3, 25
	beq	0, .LBB9_31
	addi 3, 1, 32
	bl _ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	mr	3, 25
.LBB9_31:
	bc 4, 8, .LBB9_35
	mtctr 23
	bdz .LBB9_34
.LBB9_33:
	ld 4, 0(25)
	add 4, 4, 21
	addi 25, 25, 8
	std 4, 0(3)
	addi 3, 3, 8
	bdnz .LBB9_33
.LBB9_34:
	mr	25, 20
	b .LBB9_10
.LBB9_35:
	cmpldi	19, 0
	beq	0, .LBB9_34
	andi. 4, 19, 1
	bc 4, 1, .LBB9_38
	ld 4, 0(3)
	add 4, 4, 21
	std 4, 0(3)
.LBB9_38:
	addi 3, 3, 8
	rldicl 19, 19, 63, 1
	b .LBB9_35
.LBB9_39:
	addi 3, 1, 32
	bl _ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	b .LBB9_62
.LBB9_40:
	ld 3, 288(30)
	ld 20, 72(30)
	li 4, 16
	ld 19, 80(30)
	cmpldi 1, 3, 17
	cmpdi	3, 17
	li 3, 24
	isel 18, 4, 3, 6
	li 3, 0
	b .LBB9_43
.LBB9_41:
	cmpldi 1, 27, 7
	ld 20, 72(30)
	li 3, 0
	li 18, 24
	ld 19, 80(30)
	crxor 2, 2, 2
	bne	1, .LBB9_43
	ld 3, 456(30)
	mulli 3, 3, 24
.LBB9_43:
	xxlxor 0, 0, 0
	add 17, 3, 28
	li 3, 16
	addi 26, 1, 32
	li 4, 1
	addi 16, 29, -23
	mr	22, 28
	cror 9, 8, 2
	xxswapd	1, 0
	stfdx 0, 26, 3
	li 3, 32
	std 4, 56(1)
	stxvd2x 1, 26, 3
	li 3, 0
	stxvd2x 1, 0, 26
	iseleq	25, 4, 3
	isel 24, 4, 3, 8
.LBB9_44:
	bc 4, 9, .LBB9_50
	mr	23, 22
.LBB9_46:
	sub	3, 29, 23
	cmpld	3, 18
	blt	0, .LBB9_61
	cmpld	23, 17
	bge 0, .LBB9_49
	addi 3, 23, 8
	ld 3, 0(3)
	clrldi	5, 3, 32
	cmpldi	5, 22
	bne-	0, .LBB9_63
.LBB9_49:
	mr	3, 30
	mr	4, 23
	mr	5, 25
	mr	6, 24
	bl _ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	add 22, 23, 18
	b .LBB9_44
.LBB9_50:
	cmpld	22, 28
	blt	0, .LBB9_52
	mr	3, 30
	mr	4, 22
	li 6, 0
	mr	5, 29
	mr	8, 26
	bl _ZN8piestart5start4huge7prepareE
	mr	28, 3
	mr	3, 26
	bl _ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
.LBB9_52:
	cmpld	16, 28
	mr	23, 22
	isellt	3, 16, 28
.LBB9_53:
	addi 4, 23, 384
	cmpld	4, 3
	isellt	5, 4, 3
.LBB9_54:
	cmpld	23, 5
	bge 0, .LBB9_58
	ld 6, 0(23)
	addi 7, 23, 8
	ld 7, 0(7)
	cmpdi	7, 22
	sub	7, 6, 20
	bc 4, 2, .LBB9_59
	cmpld	7, 19
	bc 12, 1, .LBB9_59
	addi 7, 23, 16
	ld 7, 0(7)
	add 6, 6, 21
	add 7, 7, 21
	std 7, 0(6)
	addi 23, 23, 24
	b .LBB9_54
.LBB9_58:
	cmpld	3, 4
	bgt	0, .LBB9_53
.LBB9_59:
	cmpd	23, 28
	bc 4, 2, .LBB9_46
	cmpd	23, 29
	mr	22, 28
	bc 4, 2, .LBB9_44
	b .LBB9_46
.LBB9_61:
	cmpld	29, 23
	bne-	0, .LBB9_65
.LBB9_62:
	ld 30, 192(1)
	ld 29, 184(1)
	ld 28, 176(1)
	ld 27, 168(1)
	ld 26, 160(1)
	ld 25, 152(1)
	ld 24, 144(1)
	ld 23, 136(1)
	ld 22, 128(1)
	ld 21, 120(1)
	ld 20, 112(1)
	ld 19, 104(1)
	ld 18, 96(1)
	ld 17, 88(1)
	ld 16, 80(1)
	addi 1, 1, 208
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	blr
.LBB9_63:
	ld 6, 0(23)
	mr	3, 30
	li 4, 19
	bl _ZN8piestart5start3die3dieE
.LBB9_64:
	sub	6, 25, 21
	mr	3, 30
	li 4, 7
	li 5, 0
	bl _ZN8piestart5start3die3dieE
.LBB9_65:
	mr	3, 30
	li 4, 4
	mr	5, 27
	li 6, 0
	bl _ZN8piestart5start3die3dieE
	.long	0
	.quad	0
.Lfunc_end9:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE, .Lfunc_end9-.Lfunc_begin9
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE:
.Lfunc_begin10:
	.cfi_startproc
.Lfunc_gep10:
	addis 2, 12, .TOC.-.Lfunc_gep10@ha
	addi 2, 2, .TOC.-.Lfunc_gep10@l
.Lfunc_lep10:
	.localentry	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE, .Lfunc_lep10-.Lfunc_gep10
	mflr 0
	.cfi_def_cfa_offset 48
	.cfi_offset lr, 16
	.cfi_offset r30, -16
	std 30, -16(1)
	stdu 1, -48(1)
	mr	30, 3
	andi. 3, 4, 1
	std 0, 64(1)
	bc 4, 1, .LBB10_2
	mr	3, 30
	li 4, 17
	li 5, 18
	li 6, 1
	bl _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mr	3, 30
	li 4, 7
	li 5, 8
	li 6, 1
	bl _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mr	3, 30
	li 4, 23
	li 5, 2
	li 6, 1
	b .LBB10_3
.LBB10_2:
	mr	3, 30
	li 4, 36
	li 5, 35
	li 6, 0
	bl _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mr	3, 30
	li 4, 17
	li 5, 18
	li 6, 0
	bl _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mr	3, 30
	li 4, 7
	li 5, 8
	li 6, 0
	bl _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mr	3, 30
	li 4, 23
	li 5, 2
	li 6, 0
	bl _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mr	3, 30
	li 4, 38
	li 5, 39
	li 6, 0
.LBB10_3:
	addi 1, 1, 48
	ld 0, 16(1)
	ld 30, -16(1)
	mtlr 0
	b _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	#TC_RETURNd8 _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE 0
	.long	0
	.quad	0
.Lfunc_end10:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE, .Lfunc_end10-.Lfunc_begin10
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE,@function
_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE:
.Lfunc_begin11:
	.cfi_startproc
.Lfunc_gep11:
	addis 2, 12, .TOC.-.Lfunc_gep11@ha
	addi 2, 2, .TOC.-.Lfunc_gep11@l
.Lfunc_lep11:
	.localentry	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE, .Lfunc_lep11-.Lfunc_gep11
	mflr 0
	.cfi_def_cfa_offset 64
	.cfi_offset lr, 16
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -64(1)
	mr	29, 3
	std 0, 80(1)
	mr	30, 4
	li 6, 1
	ld 3, 40(3)
	li 7, 1
	ld 4, 48(29)
	mr	5, 30
	bl _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	andi. 3, 3, 1
	bc 4, 1, .LBB11_2
	addi 1, 1, 64
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	mtlr 0
	blr
.LBB11_2:
	mr	3, 29
	li 4, 18
	li 5, 7
	mr	6, 30
	bl _ZN8piestart5start3die3dieE
	.long	0
	.quad	0
.Lfunc_end11:
	.size	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE, .Lfunc_end11-.Lfunc_begin11
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die3dieE,@function
_ZN8piestart5start3die3dieE:
.Lfunc_begin12:
	.cfi_startproc
.Lfunc_gep12:
	addis 2, 12, .TOC.-.Lfunc_gep12@ha
	addi 2, 2, .TOC.-.Lfunc_gep12@l
.Lfunc_lep12:
	.localentry	_ZN8piestart5start3die3dieE, .Lfunc_lep12-.Lfunc_gep12
	mfocrf 12, 32
	stw 12, 8(1)
	mflr 0
	stdu 1, -1168(1)
	std 0, 1184(1)
	.cfi_def_cfa_offset 1168
	.cfi_offset lr, 16
	.cfi_offset r22, -80
	.cfi_offset r23, -72
	.cfi_offset r24, -64
	.cfi_offset r25, -56
	.cfi_offset r26, -48
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	.cfi_offset cr2, 8
	std 25, 1112(1)
	mr	25, 3
	addis 3, 2, .L_MergedGlobals@toc@ha
	std 26, 1120(1)
	std 28, 1136(1)
	addi 28, 1, 32
	std 27, 1128(1)
	mr	27, 4
	addi 26, 3, .L_MergedGlobals@toc@l
	mr	3, 28
	std 22, 1088(1)
	std 23, 1096(1)
	std 24, 1104(1)
	std 29, 1144(1)
	mr	29, 5
	mr	4, 26
	std 30, 1152(1)
	mr	30, 6
	bl _ZN8piestart5start3die6stringE
	mr	6, 3
	ld 3, 0(25)
	addi 3, 3, 8
	ld 4, 0(3)
	cmpldi	4, 0
	beq	0, .LBB12_3
	lbz 3, 0(4)
	andi. 3, 3, 255
	beq	0, .LBB12_3
	mr	3, 6
	bl _ZN8piestart5start3die6stringE
	li 4, 58
	stb 4, 0(3)
	addi 4, 3, 1
	li 5, 32
	stb 5, 0(4)
	addi 6, 3, 2
.LBB12_3:
	addi 26, 26, 31
	rldicl. 3, 29, 32, 32
	li 25, 0
	li 24, 1
	li 23, 48
	li 22, 120
	mcrf 2, 0
.LBB12_4:
	cmplwi	27, 0
	lbz 3, 0(26)
	addi 26, 26, 1
	clrlwi	4, 3, 24
	beq	0, .LBB12_6
	cntlzw	3, 4
	srwi 3, 3, 5
	sub	27, 27, 3
	b .LBB12_4
.LBB12_6:
	cmplwi	4, 35
	beq	0, .LBB12_11
	cmplwi 1, 4, 36
	beq	1, .LBB12_14
	cmplwi 1, 4, 64
	beq	1, .LBB12_11
	cmplwi	4, 0
	beq	0, .LBB12_16
	clrldi	3, 3, 56
	stb 3, 0(6)
	addi 6, 6, 1
	li 27, 0
	b .LBB12_4
.LBB12_11:
	cmpwi 1, 4, 35
	crand 20, 10, 6
	bc 12, 20, .LBB12_13
	stb 23, 0(6)
	addi 3, 6, 1
	addi 6, 6, 2
	stb 22, 0(3)
.LBB12_13:
	iseleq	4, 29, 30
	isel 5, 24, 25, 20
	mr	3, 6
	bl _ZN8piestart5start3die6numberE
	b .LBB12_15
.LBB12_14:
	mr	3, 6
	mr	4, 29
	bl _ZN8piestart5start3die6stringE
.LBB12_15:
	mr	6, 3
	li 27, 0
	b .LBB12_4
.LBB12_16:
	sub	3, 6, 28
	li 7, 10
	stb 7, 0(6)
	mr	4, 28
	li 30, 0
	li 0, 4
	li 6, 0
	li 7, 0
	addi 5, 3, 1
	li 3, 2
	li 8, 0
	sc
	bnu+ 0, .Ltmp4
	neg 3, 3
.Ltmp4:
.LBB12_17:
	li 0, 234
	li 3, 127
	li 4, 0
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp5
	neg 3, 3
.Ltmp5:
	stb 30, 0(30)
	b .LBB12_17
	.long	0
	.quad	0
.Lfunc_end12:
	.size	_ZN8piestart5start3die3dieE, .Lfunc_end12-.Lfunc_begin12
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die6numberE,@function
_ZN8piestart5start3die6numberE:
.Lfunc_begin13:
	.cfi_startproc
.Lfunc_gep13:
	addis 2, 12, .TOC.-.Lfunc_gep13@ha
	addi 2, 2, .TOC.-.Lfunc_gep13@l
.Lfunc_lep13:
	.localentry	_ZN8piestart5start3die6numberE, .Lfunc_lep13-.Lfunc_gep13
	mfocrf 12, 32
	stw 12, 8(1)
	mflr 0
	stdu 1, -64(1)
	std 0, 80(1)
	.cfi_def_cfa_offset 64
	.cfi_offset lr, 16
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	.cfi_offset cr2, 8
	std 30, 48(1)
	mr	30, 4
	andi. 4, 5, 1
	lis 5, -13108
	std 29, 40(1)
	crmove	8, 1
	ori 5, 5, 52429
	rldicl 4, 30, 60, 4
	rldic 5, 5, 0, 32
	mulld 5, 30, 5
	rldicl 29, 5, 29, 35
	iselgt	4, 29, 4
	cmpldi	4, 0
	beq	0, .LBB13_2
	li 5, 0
	li 6, 1
	isel 5, 6, 5, 8
	bl _ZN8piestart5start3die6numberE
.LBB13_2:
	mulli 4, 29, -10
	clrldi	5, 30, 60
	li 6, 87
	add 4, 4, 30
	isel 4, 4, 5, 8
	li 5, 48
	cmpldi	4, 9
	iselgt	5, 6, 5
	add 4, 5, 4
	clrldi	4, 4, 56
	stb 4, 0(3)
	addi 3, 3, 1
	ld 30, 48(1)
	ld 29, 40(1)
	addi 1, 1, 64
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	blr
	.long	0
	.quad	0
.Lfunc_end13:
	.size	_ZN8piestart5start3die6numberE, .Lfunc_end13-.Lfunc_begin13
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die6stringE,@function
_ZN8piestart5start3die6stringE:
.Lfunc_begin14:
	.cfi_startproc
	li 5, 401
	mtctr 5
	li 5, 63
.LBB14_1:
	bdzlr
	lbz 6, 0(4)
	andi. 7, 6, 255
	beqlr	0
	cmplwi	7, 32
	cmpwi 1, 7, 127
	addi 4, 4, 1
	cror 20, 0, 6
	clrldi	6, 6, 56
	isel 6, 5, 6, 20
	stb 6, 0(3)
	addi 3, 3, 1
	b .LBB14_1
	.long	0
	.quad	0
.Lfunc_end14:
	.size	_ZN8piestart5start3die6stringE, .Lfunc_end14-.Lfunc_begin14
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own3ownE,@function
_ZN8piestart5start3own3ownE:
.Lfunc_begin15:
	.cfi_startproc
.Lfunc_gep15:
	addis 2, 12, .TOC.-.Lfunc_gep15@ha
	addi 2, 2, .TOC.-.Lfunc_gep15@l
.Lfunc_lep15:
	.localentry	_ZN8piestart5start3own3ownE, .Lfunc_lep15-.Lfunc_gep15
	mflr 0
	.cfi_def_cfa_offset 80
	.cfi_offset lr, 16
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 27, -40(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -80(1)
	std 0, 96(1)
	mr	30, 4
	mr	28, 3
	li 0, 163
	mr	5, 4
	li 6, 5
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp6
	neg 3, 3
.Ltmp6:
	cmpdi	3, 0
	li 29, 0
	blt	0, .LBB15_2
	mr	27, 3
	sub	4, 3, 28
	mr	3, 28
	mr	5, 30
	bl _ZN8piestart5start3own6blocksE
	mr	29, 3
	li 0, 91
	mr	3, 27
	li 5, 0
	mr	4, 30
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp7
	neg 3, 3
.Ltmp7:
.LBB15_2:
	mr	3, 29
	addi 1, 1, 80
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	mtlr 0
	blr
	.long	0
	.quad	0
.Lfunc_end15:
	.size	_ZN8piestart5start3own3ownE, .Lfunc_end15-.Lfunc_begin15
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own5smallE,@function
_ZN8piestart5start3own5smallE:
.Lfunc_begin16:
	.cfi_startproc
	cmpldi	5, 0
	std 27, -40(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	beq	0, .LBB16_4
	mr	28, 5
	mr	29, 4
	li 6, 50
	li 0, 90
	mr	4, 5
	rldicl. 5, 5, 47, 17
	li 5, 0
	li 7, -1
	ori 5, 5, 32818
	mr	30, 3
	li 8, 0
	li 27, 0
	iseleq	6, 6, 5
	li 5, 3
	sc
	bnu+ 0, .Ltmp8
	neg 3, 3
.Ltmp8:
	cmpdi	3, 0
	blt	0, .LBB16_5
	addi 3, 28, 7
	rldicl 3, 3, 61, 3
	addi 3, 3, 1
	mtctr 3
	bdz .LBB16_4
.LBB16_3:
	add 3, 29, 30
	ld 3, 0(3)
	std 3, 0(30)
	addi 30, 30, 8
	bdnz .LBB16_3
.LBB16_4:
	li 27, 1
	b .LBB16_6
.LBB16_5:
	add 3, 29, 30
	li 0, 163
	mr	4, 28
	mr	5, 28
	li 6, 3
	mr	7, 30
	li 8, 0
	sc
	bnu+ 0, .Ltmp9
	neg 3, 3
.Ltmp9:
.LBB16_6:
	mr	3, 27
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	blr
	.long	0
	.quad	0
.Lfunc_end16:
	.size	_ZN8piestart5start3own5smallE, .Lfunc_end16-.Lfunc_begin16
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own6blocksE,@function
_ZN8piestart5start3own6blocksE:
.Lfunc_begin17:
	.cfi_startproc
.Lfunc_gep17:
	addis 2, 12, .TOC.-.Lfunc_gep17@ha
	addi 2, 2, .TOC.-.Lfunc_gep17@l
.Lfunc_lep17:
	.localentry	_ZN8piestart5start3own6blocksE, .Lfunc_lep17-.Lfunc_gep17
	mfocrf 12, 32
	stw 12, 8(1)
	mflr 0
	stdu 1, -176(1)
	std 0, 192(1)
	.cfi_def_cfa_offset 176
	.cfi_offset lr, 16
	.cfi_offset r15, -136
	.cfi_offset r16, -128
	.cfi_offset r17, -120
	.cfi_offset r18, -112
	.cfi_offset r19, -104
	.cfi_offset r20, -96
	.cfi_offset r21, -88
	.cfi_offset r22, -80
	.cfi_offset r23, -72
	.cfi_offset r24, -64
	.cfi_offset r25, -56
	.cfi_offset r26, -48
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	.cfi_offset cr2, 8
	std 27, 136(1)
	rldicr. 27, 5, 0, 42
	std 23, 104(1)
	mr	23, 3
	mcrf 2, 0
	std 29, 152(1)
	std 30, 160(1)
	mr	29, 5
	cmpldi	27, 0
	mr	30, 4
	std 15, 40(1)
	std 16, 48(1)
	std 17, 56(1)
	std 18, 64(1)
	std 19, 72(1)
	std 20, 80(1)
	std 21, 88(1)
	std 22, 96(1)
	std 24, 112(1)
	std 25, 120(1)
	std 26, 128(1)
	std 28, 144(1)
	beq	0, .LBB17_2
	neg 3, 23
	clrldi	22, 3, 43
	clrldi	3, 29, 43
	cmpld	22, 3
	ble 0, .LBB17_3
.LBB17_2:
	li 22, 0
.LBB17_3:
	mr	3, 23
	mr	4, 30
	mr	5, 22
	bl _ZN8piestart5start3own5smallE
	andi. 3, 3, 1
	crmove	8, 1
	cmpldi	22, 0
	beq	0, .LBB17_5
	add 3, 30, 23
	li 0, 205
	mr	4, 22
	li 5, 4
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp10
	neg 3, 3
.Ltmp10:
.LBB17_5:
	lis 3, 31
	add 28, 22, 23
	sub	29, 29, 22
	ori 21, 3, 65535
	bc 12, 10, .LBB17_17
	li 15, 1
	addis 26, 27, 32
	li 0, 90
	li 3, 0
	li 5, 3
	li 6, 34
	li 7, -1
	li 8, 0
	std 15, 32(1)
	mr	4, 26
	li 20, 0
	sc
	bnu+ 0, .Ltmp11
	neg 3, 3
.Ltmp11:
	cmpdi	3, 0
	blt	0, .LBB17_17
	mr	25, 3
	add 3, 3, 21
	mr	4, 27
	li 0, 205
	li 5, 14
	li 6, 0
	li 7, 0
	li 8, 0
	rldicr 24, 3, 0, 42
	add 18, 28, 30
	mr	3, 24
	sc
	bnu+ 0, .Ltmp12
	neg 3, 3
.Ltmp12:
	add 3, 22, 30
	add 19, 24, 27
	mr	22, 24
	add 17, 3, 23
	lis 3, 4
	addi 23, 1, 32
	ori 16, 3, 1
.LBB17_8:
	cmpld 1, 22, 19
	andi. 3, 15, 1
	beq	1, .LBB17_15
	bc 12, 2, .LBB17_16
	add 3, 21, 22
	li 0, 206
	li 4, 4096
	mr	5, 23
	li 6, 0
	li 7, 0
	li 8, 0
	addi 9, 3, -7
	std 20, 0(9)
	mr	3, 22
	sc
	bnu+ 0, .Ltmp13
	neg 3, 3
.Ltmp13:
	ld 15, 32(1)
	andi. 3, 15, 1
	bc 4, 1, .LBB17_14
	sub	3, 22, 24
	mtctr 16
	mr	4, 22
	add 3, 18, 3
	mr	5, 17
	bdz .LBB17_13
.LBB17_12:
	ld 6, 0(5)
	addi 5, 5, 8
	std 6, 0(4)
	addi 4, 4, 8
	bdnz .LBB17_12
.LBB17_13:
	li 0, 205
	lis 4, 32
	li 5, 4
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp14
	neg 3, 3
.Ltmp14:
	ld 15, 32(1)
.LBB17_14:
	addis 22, 22, 32
	addis 17, 17, 32
	b .LBB17_8
.LBB17_15:
	bc 4, 2, .LBB17_21
.LBB17_16:
	li 0, 91
	mr	3, 25
	mr	4, 26
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp15
	neg 3, 3
.Ltmp15:
.LBB17_17:
	li 4, 0
	subc	3, 29, 21
	addze. 4, 4
	iseleq	3, 0, 3
	add 3, 3, 21
	rldicl 3, 3, 43, 21
	addi 27, 3, 1
.LBB17_18:
	addi 27, 27, -1
	cmpldi	27, 0
	bc 4, 1, .LBB17_20
	mr	3, 28
	mr	4, 30
	lis 5, 32
	bl _ZN8piestart5start3own5smallE
	andi. 3, 3, 1
	add 3, 30, 28
	li 0, 205
	lis 4, 32
	li 5, 4
	li 6, 0
	li 7, 0
	crand 8, 8, 1
	li 8, 0
	sc
	bnu+ 0, .Ltmp16
	neg 3, 3
.Ltmp16:
	addis 28, 28, 32
	addis 29, 29, -32
	b .LBB17_18
.LBB17_20:
	mr	3, 28
	mr	4, 30
	mr	5, 29
	bl _ZN8piestart5start3own5smallE
	andi. 3, 3, 1
	li 3, 1
	ld 30, 160(1)
	crnand 20, 8, 1
	ld 29, 152(1)
	ld 28, 144(1)
	ld 27, 136(1)
	ld 26, 128(1)
	ld 25, 120(1)
	ld 24, 112(1)
	ld 23, 104(1)
	ld 22, 96(1)
	ld 21, 88(1)
	ld 20, 80(1)
	ld 19, 72(1)
	ld 18, 64(1)
	ld 17, 56(1)
	ld 16, 48(1)
	ld 15, 40(1)
	isel 3, 0, 3, 20
	addi 1, 1, 176
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	blr
.LBB17_21:
	mr	3, 24
	mr	4, 27
	li 0, 163
	li 6, 3
	mr	5, 27
	mr	7, 28
	li 8, 0
	sc
	bnu+ 0, .Ltmp17
	neg 3, 3
.Ltmp17:
	mr	24, 3
	li 0, 91
	mr	3, 25
	li 5, 0
	mr	4, 26
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp18
	neg 3, 3
.Ltmp18:
	cmpdi	24, 0
	blt	0, .LBB17_17
	mr	3, 28
	mr	4, 27
	li 0, 205
	li 5, 15
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp19
	neg 3, 3
.Ltmp19:
	add 28, 28, 27
	sub	29, 29, 27
	b .LBB17_17
	.long	0
	.quad	0
.Lfunc_end17:
	.size	_ZN8piestart5start3own6blocksE, .Lfunc_end17-.Lfunc_begin17
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start4huge6finishE,@function
_ZN8piestart5start4huge6finishE:
.Lfunc_begin18:
	.cfi_startproc
.Lfunc_gep18:
	addis 2, 12, .TOC.-.Lfunc_gep18@ha
	addi 2, 2, .TOC.-.Lfunc_gep18@l
.Lfunc_lep18:
	.localentry	_ZN8piestart5start4huge6finishE, .Lfunc_lep18-.Lfunc_gep18
	mfocrf 12, 32
	stw 12, 8(1)
	mflr 0
	stdu 1, -208(1)
	std 0, 224(1)
	.cfi_def_cfa_offset 208
	.cfi_offset lr, 16
	.cfi_offset r14, -144
	.cfi_offset r15, -136
	.cfi_offset r16, -128
	.cfi_offset r17, -120
	.cfi_offset r18, -112
	.cfi_offset r19, -104
	.cfi_offset r20, -96
	.cfi_offset r21, -88
	.cfi_offset r22, -80
	.cfi_offset r23, -72
	.cfi_offset r24, -64
	.cfi_offset r25, -56
	.cfi_offset r26, -48
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	.cfi_offset r31, -8
	.cfi_offset cr2, 8
	cmpdi 2, 6, 4096
	std 28, 176(1)
	mr	28, 4
	lis 4, 31
	std 16, 80(1)
	std 18, 96(1)
	std 20, 112(1)
	ld 20, 32(3)
	std 21, 120(1)
	std 22, 128(1)
	ld 22, 40(3)
	ld 21, 48(3)
	ld 18, 16(3)
	ld 16, 24(3)
	li 3, 0
	std 14, 64(1)
	std 15, 72(1)
	li 15, 20
	lis 14, 32
	std 17, 88(1)
	std 19, 104(1)
	addi 19, 6, -1
	li 17, 0
	std 23, 136(1)
	std 24, 144(1)
	neg 23, 6
	ori 24, 4, 65528
	std 29, 184(1)
	std 30, 192(1)
	mr	30, 7
	mr	29, 5
	std 31, 200(1)
	li 31, 1
	std 25, 152(1)
	std 26, 160(1)
	std 27, 168(1)
.LBB18_1:
	addi 4, 21, 1
	mtctr 4
.LBB18_2:
	bdz .LBB18_16
	ld 5, 0(22)
	addi 4, 22, 16
	addi 6, 22, 40
	cmpwi 1, 5, 1
	ld 4, 0(4)
	rldicl 7, 5, 32, 32
	rldicl 5, 5, 31, 33
	addi 8, 22, 32
	addi 22, 22, 56
	ld 6, 0(6)
	cmpdi 5, 6, 0
	andi. 5, 5, 1
	addi 21, 21, -1
	ld 5, 0(8)
	crandc 20, 1, 22
	andi. 6, 7, 1
	crand 20, 20, 6
	crandc 20, 20, 1
	bc 4, 20, .LBB18_2
	add 4, 20, 4
	add 5, 19, 5
	and 6, 4, 23
	add 4, 5, 4
	cmpld	6, 28
	and 4, 4, 23
	iselgt	5, 6, 28
	cmpld	4, 29
	isellt	25, 4, 29
	cmpld	5, 16
	iselgt	4, 5, 16
	cmpld	5, 18
	isellt	27, 5, 4
	cmpld 1, 25, 27
	sub	26, 25, 27
	rldicl. 4, 26, 48, 16
	crorc 20, 2, 5
	bc 12, 20, .LBB18_1
	mr	3, 30
	bl _ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	bc 4, 10, .LBB18_12
	divdu 4, 26, 15
	ld 3, 40(30)
	add 3, 3, 4
	sub	4, 14, 26
	cmpld	3, 4
	std 3, 40(30)
	blt	0, .LBB18_12
	sub	3, 3, 4
	li 0, 90
	lis 4, 64
	li 5, 3
	li 6, 34
	li 7, -1
	li 8, 0
	std 3, 40(30)
	li 3, 0
	sc
	bnu+ 0, .Ltmp20
	neg 3, 3
.Ltmp20:
	cmpdi	3, 0
	blt	0, .LBB18_12
	std 3, 48(1)
	add 3, 3, 24
	std 31, 56(1)
	li 0, 205
	lis 4, 32
	li 5, 14
	li 6, 0
	li 7, 0
	addi 3, 3, 7
	li 8, 0
	rldicr 3, 3, 0, 42
	std 3, 40(1)
	sc
	bnu+ 0, .Ltmp21
	neg 3, 3
.Ltmp21:
	cmpldi	3, 0
	beq	0, .LBB18_10
	std 17, 56(1)
	b .LBB18_11
.LBB18_10:
	ld 3, 40(1)
	addi 5, 1, 56
	li 0, 206
	li 4, 4096
	li 7, 0
	li 8, 0
	or 6, 3, 24
	std 17, 0(6)
	li 6, 0
	sc
	bnu+ 0, .Ltmp22
	neg 3, 3
.Ltmp22:
	ld 3, 56(1)
	andi. 3, 3, 1
	mr	3, 27
	bc 12, 1, .LBB18_13
.LBB18_11:
	li 0, 91
	ld 3, 48(1)
	lis 4, 64
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp23
	neg 3, 3
.Ltmp23:
.LBB18_12:
	mr	3, 27
	mr	4, 26
	li 0, 205
	li 5, 23
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp24
	neg 3, 3
.Ltmp24:
	li 3, 1
	b .LBB18_1
.LBB18_13:
	cmpld	3, 25
	bge 0, .LBB18_15
	ld 4, 0(3)
	addis 3, 3, 1
	b .LBB18_13
.LBB18_15:
	ld 3, 40(1)
	std 27, 0(30)
	std 25, 8(30)
	sub	3, 3, 27
	std 27, 16(30)
	std 3, 24(30)
	ld 3, 48(1)
	std 3, 32(30)
	li 3, 1
	b .LBB18_1
.LBB18_16:
	ld 31, 200(1)
	ld 30, 192(1)
	ld 29, 184(1)
	ld 28, 176(1)
	ld 27, 168(1)
	ld 26, 160(1)
	ld 25, 152(1)
	ld 24, 144(1)
	ld 23, 136(1)
	ld 22, 128(1)
	ld 21, 120(1)
	ld 20, 112(1)
	ld 19, 104(1)
	ld 18, 96(1)
	ld 17, 88(1)
	ld 16, 80(1)
	ld 15, 72(1)
	ld 14, 64(1)
	clrldi	3, 3, 63
	addi 1, 1, 208
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	blr
	.long	0
	.quad	0
.Lfunc_end18:
	.size	_ZN8piestart5start4huge6finishE, .Lfunc_end18-.Lfunc_begin18
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start4huge7prepareE,@function
_ZN8piestart5start4huge7prepareE:
.Lfunc_begin19:
	.cfi_startproc
.Lfunc_gep19:
	addis 2, 12, .TOC.-.Lfunc_gep19@ha
	addi 2, 2, .TOC.-.Lfunc_gep19@l
.Lfunc_lep19:
	.localentry	_ZN8piestart5start4huge7prepareE, .Lfunc_lep19-.Lfunc_gep19
	mfocrf 12, 32
	stw 12, 8(1)
	mflr 0
	stdu 1, -128(1)
	std 0, 144(1)
	.cfi_def_cfa_offset 128
	.cfi_offset lr, 16
	.cfi_offset r20, -96
	.cfi_offset r21, -88
	.cfi_offset r22, -80
	.cfi_offset r23, -72
	.cfi_offset r24, -64
	.cfi_offset r25, -56
	.cfi_offset r26, -48
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	.cfi_offset cr2, 8
	std 28, 96(1)
	mr	28, 3
	ld 3, 80(3)
	std 30, 112(1)
	mr	30, 5
	std 20, 32(1)
	std 21, 40(1)
	rldicl. 3, 3, 48, 16
	std 22, 48(1)
	std 23, 56(1)
	std 24, 64(1)
	std 25, 72(1)
	std 26, 80(1)
	std 27, 88(1)
	std 29, 104(1)
	bne	0, .LBB19_2
.LBB19_1:
	mr	3, 30
	ld 30, 112(1)
	ld 29, 104(1)
	ld 28, 96(1)
	ld 27, 88(1)
	ld 26, 80(1)
	ld 25, 72(1)
	ld 24, 64(1)
	ld 23, 56(1)
	ld 22, 48(1)
	ld 21, 40(1)
	ld 20, 32(1)
	addi 1, 1, 128
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	blr
.LBB19_2:
	ld 3, 8(28)
	mr	27, 4
	li 4, 6
	ld 23, 32(28)
	mr	29, 8
	mr	25, 7
	mr	24, 6
	bl _ZN8piestart3sys4auxv5valueE
	mr	26, 3
	neg 22, 3
	andi. 3, 24, 1
	add 3, 23, 25
	li 4, 0
	li 24, 4
	li 5, 0
	crmove	8, 1
	iselgt	6, 3, 4
	lis 3, 31
	ori 25, 3, 65535
	li 3, 0
.LBB19_3:
	mr	21, 6
.LBB19_4:
	cmpld	27, 30
	bge 0, .LBB19_21
	ld 7, 0(27)
	andi. 6, 7, 1
	crand 20, 8, 1
	bc 4, 20, .LBB19_8
	addi 6, 21, 504
	cmpld	6, 3
	ble 0, .LBB19_20
	cntlzd 7, 7
	sldi 7, 7, 3
	xori 7, 7, 504
	add 7, 21, 7
	mr	21, 6
	addi 7, 7, -8
	b .LBB19_9
.LBB19_8:
	add 7, 7, 23
	addi 21, 7, 8
.LBB19_9:
	and 20, 7, 22
	sub	7, 3, 4
	sub	6, 20, 4
	cmpld	6, 7
	blt	0, .LBB19_13
	cmpd	20, 3
	xoris 3, 6, 32
	bc 4, 2, .LBB19_19
	cmpldi	3, 0
	bc 12, 2, .LBB19_19
.LBB19_12:
	add 5, 20, 26
	mr	3, 5
.LBB19_13:
	li 6, 8
	bc 4, 8, .LBB19_15
.LBB19_14:
	add 27, 6, 27
	b .LBB19_4
.LBB19_15:
	sub	6, 3, 4
	mtctr 24
	xoris 7, 6, 32
	cmpldi	7, 0
	iseleq	7, 25, 6
	li 6, 12288
	bdz .LBB19_14
.LBB19_16:
	add 8, 6, 27
	cmpld	8, 30
	bge 0, .LBB19_18
	ld 8, 0(8)
	add 8, 8, 23
	and 8, 8, 22
	sub	8, 8, 4
	cmpld	8, 7
	ble 0, .LBB19_14
.LBB19_18:
	rldicl 6, 6, 61, 3
	bdnz .LBB19_16
	b .LBB19_14
.LBB19_19:
	mr	3, 28
	mr	6, 26
	mr	7, 29
	bl _ZN8piestart5start4huge6finishE
	mr	4, 20
	andi. 3, 3, 1
	bc 12, 1, .LBB19_22
	b .LBB19_12
.LBB19_20:
	addi 27, 27, 8
	creqv 8, 8, 8
	b .LBB19_3
.LBB19_21:
	mr	3, 28
	mr	6, 26
	mr	7, 29
	bl _ZN8piestart5start4huge6finishE
	b .LBB19_1
.LBB19_22:
	mr	30, 27
	b .LBB19_1
	.long	0
	.quad	0
.Lfunc_end19:
	.size	_ZN8piestart5start4huge7prepareE, .Lfunc_end19-.Lfunc_begin19
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover3topE,@function
_ZN8piestart5start5mover3topE:
.Lfunc_begin20:
	.cfi_startproc
	rldicl 4, 3, 63, 1
	or 3, 4, 3
	rldicl 4, 3, 62, 2
	or 3, 4, 3
	rldicl 4, 3, 60, 4
	or 3, 4, 3
	rldicl 4, 3, 56, 8
	or 3, 4, 3
	rldicl 4, 3, 48, 16
	or 3, 4, 3
	rldicl 4, 3, 32, 32
	or 3, 4, 3
	blr
	.long	0
	.quad	0
.Lfunc_end20:
	.size	_ZN8piestart5start5mover3topE, .Lfunc_end20-.Lfunc_begin20
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5Parts4nextE,@function
_ZN8piestart5start5mover5Parts4nextE:
.Lfunc_begin21:
	.cfi_startproc
	mr	7, 3
	std 27, -40(1)
	std 28, -32(1)
	xxlxor 0, 0, 0
	std 29, -24(1)
	std 30, -16(1)
	ldu 12, 48(7)
	ld 11, -24(7)
	ld 5, -16(7)
	ld 6, -8(7)
	ld 0, 8(7)
	ld 9, -32(7)
	addi 10, 11, -1
	addi 11, 11, 1
	not	8, 5
	mtctr 11
	li 11, 0
.LBB21_1:
	add 6, 12, 6
	cmpld	0, 6
	sub	12, 0, 6
	std 6, 40(3)
	std 12, 48(3)
	bgt	0, .LBB21_9
	bdz .LBB21_10
	ld 29, 0(9)
	cmpwi	29, 1
	addi 12, 9, 16
	ld 27, 0(12)
	addi 12, 9, 40
	ld 28, 0(12)
	addi 12, 9, 32
	addi 9, 9, 56
	ld 30, 0(12)
	li 12, 0
	std 10, 24(3)
	stxvd2x 0, 0, 7
	std 9, 16(3)
	bc 4, 2, .LBB21_7
	cmpdi	28, 0
	li 0, 0
	bc 12, 2, .LBB21_8
	add 27, 27, 4
	cmpldi	30, 0
	rldicl 29, 29, 32, 32
	add 0, 27, 28
	and 6, 5, 27
	stw 29, 64(3)
	add 0, 0, 8
	std 6, 40(3)
	and 0, 0, 5
	std 0, 56(3)
	bne	0, .LBB21_11
	stb 11, 68(3)
	b .LBB21_8
.LBB21_7:
	li 0, 0
.LBB21_8:
	addi 10, 10, -1
	b .LBB21_1
.LBB21_9:
	li 4, 0
	stw 4, 64(3)
	std 4, 56(3)
	b .LBB21_20
.LBB21_10:
	li 3, 0
	b .LBB21_21
.LBB21_11:
	add 9, 30, 27
	crxor 4, 4, 4
	add 8, 9, 8
	and 9, 8, 5
	sub	8, 9, 6
	sub	10, 0, 9
	or 10, 10, 8
	std 8, 0(7)
	xori 7, 29, 6
	rldicl 10, 10, 43, 21
	or. 7, 7, 10
	bne	0, .LBB21_19
	ld 7, 8(3)
	ld 10, 0(3)
	addi 7, 7, 1
	mtctr 7
.LBB21_13:
	bdz .LBB21_17
	ld 0, 0(10)
	addi 11, 10, 16
	addi 7, 10, 56
	addi 10, 10, 40
	ld 11, 0(11)
	add 11, 11, 4
	ld 10, 0(10)
	cmpld	11, 6
	add 10, 11, 10
	and 10, 10, 5
	iselgt	11, 11, 6
	cmpld	10, 9
	isellt	12, 10, 9
	xoris 10, 0, 25716
	cmplwi	10, 58706
	mr	10, 7
	bc 4, 2, .LBB21_13
	cmpld	11, 12
	mr	10, 7
	bc 4, 0, .LBB21_13
	sub	4, 11, 12
	b .LBB21_18
.LBB21_17:
	li 4, 0
.LBB21_18:
	add 4, 4, 8
	cmpldi 1, 4, 16385
.LBB21_19:
	li 4, 0
	li 5, 1
	isel 4, 5, 4, 4
	stb 4, 68(3)
.LBB21_20:
	li 3, 1
.LBB21_21:
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	blr
	.long	0
	.quad	0
.Lfunc_end21:
	.size	_ZN8piestart5start5mover5Parts4nextE, .Lfunc_end21-.Lfunc_begin21
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5carryE,@function
_ZN8piestart5start5mover5carryE:
.Lfunc_begin22:
	.cfi_startproc
.Lfunc_gep22:
	addis 2, 12, .TOC.-.Lfunc_gep22@ha
	addi 2, 2, .TOC.-.Lfunc_gep22@l
.Lfunc_lep22:
	.localentry	_ZN8piestart5start5mover5carryE, .Lfunc_lep22-.Lfunc_gep22
	mfocrf 12, 32
	stw 12, 8(1)
	mflr 0
	stdu 1, -304(1)
	std 0, 320(1)
	.cfi_def_cfa_offset 304
	.cfi_offset lr, 16
	.cfi_offset r16, -128
	.cfi_offset r17, -120
	.cfi_offset r18, -112
	.cfi_offset r19, -104
	.cfi_offset r20, -96
	.cfi_offset r21, -88
	.cfi_offset r22, -80
	.cfi_offset r23, -72
	.cfi_offset r24, -64
	.cfi_offset r25, -56
	.cfi_offset r26, -48
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	.cfi_offset cr2, 8
	std 30, 288(1)
	mr	30, 3
	std 22, 224(1)
	xxlxor 0, 0, 0
	li 22, 0
	std 19, 200(1)
	std 21, 216(1)
	li 3, 48
	std 28, 272(1)
	ld 21, 40(30)
	ld 19, 48(30)
	xxswapd	1, 0
	ld 28, 32(30)
	std 17, 184(1)
	std 18, 192(1)
	li 18, 3
	std 20, 208(1)
	std 26, 256(1)
	neg 20, 4
	ori 26, 22, 32818
	std 27, 264(1)
	std 29, 280(1)
	mr	29, 5
	addi 27, 1, 32
	li 5, 61
	li 17, 7
	std 16, 176(1)
	std 23, 232(1)
	std 24, 240(1)
	std 25, 248(1)
	stxvd2x 1, 27, 3
	stfdx 0, 27, 5
	std 20, 64(1)
	std 21, 32(1)
	std 19, 40(1)
	std 21, 48(1)
	std 19, 56(1)
	std 21, 72(1)
.LBB22_1:
	mr	3, 27
	mr	4, 28
	bl _ZN8piestart5start5mover5Parts4nextE
	andi. 4, 3, 1
	crmove	8, 1
	cmpldi	3, 0
	beq	0, .LBB22_27
	lwz 16, 96(1)
	ld 25, 72(1)
	add 24, 25, 29
	cmpwi 1, 16, 0
	cmpldi	22, 0
	lbz 3, 100(1)
	beq	0, .LBB22_4
	andi. 3, 3, 1
	b .LBB22_5
.LBB22_4:
	andi. 4, 16, 1
	cror 20, 6, 1
	andi. 3, 3, 1
	cror 20, 20, 1
	bc 4, 20, .LBB22_12
.LBB22_5:
	bc 4, 1, .LBB22_11
	ld 23, 80(1)
	li 0, 90
	mr	3, 24
	li 5, 3
	mr	4, 23
	bc 12, 6, .LBB22_15
	mr	6, 26
	li 7, -1
	li 8, 0
	sc
	bnu+ 0, .Ltmp25
	neg 3, 3
.Ltmp25:
	cmpld	3, 24
	bne	0, .LBB22_19
	li 3, 0
	mr	4, 25
.LBB22_9:
	cmpld	3, 23
	bge 0, .LBB22_13
	ld 6, 0(4)
	add 5, 29, 4
	addi 3, 3, 8
	addi 4, 4, 8
	std 6, 0(5)
	b .LBB22_9
.LBB22_11:
	ld 23, 80(1)
	isel 6, 18, 17, 6
	li 0, 163
	li 8, 0
	mr	3, 25
	mr	7, 24
	mr	4, 23
	mr	5, 23
	sc
	bnu+ 0, .Ltmp26
	neg 3, 3
.Ltmp26:
	cmpld	3, 24
	bne	0, .LBB22_19
	b .LBB22_13
.LBB22_12:
	ld 23, 80(1)
	mr	3, 25
	mr	4, 24
	mr	5, 23
	bl _ZN8piestart5start5mover5keepsE
	andi. 3, 3, 1
	bc 4, 1, .LBB22_18
.LBB22_13:
	clrlwi	3, 16, 30
	cmplwi	3, 1
	bne	0, .LBB22_16
	li 0, 125
	mr	3, 24
	mr	4, 23
	li 5, 1
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp27
	neg 3, 3
.Ltmp27:
	li 0, 125
	mr	3, 24
	mr	4, 23
	li 5, 5
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp28
	neg 3, 3
.Ltmp28:
	cmpldi	3, 0
	bne	0, .LBB22_19
	b .LBB22_16
.LBB22_15:
	li 6, 50
	li 7, -1
	li 8, 0
	sc
	bnu+ 0, .Ltmp29
	neg 3, 3
.Ltmp29:
	cmpld	3, 24
	bne	0, .LBB22_19
.LBB22_16:
	ld 3, 32(1)
	addi 22, 22, 1
	sub	4, 3, 25
	cmpld	4, 23
	bge 0, .LBB22_1
	add 3, 3, 29
	std 3, 32(1)
	ld 3, 48(1)
	add 3, 3, 29
	std 3, 48(1)
	b .LBB22_1
.LBB22_18:
	li 22, 0
.LBB22_19:
	xxlxor 0, 0, 0
	li 3, 48
	addi 27, 1, 104
	std 21, 104(1)
	std 19, 112(1)
	std 19, 128(1)
	std 21, 120(1)
	std 20, 136(1)
	xxswapd	1, 0
	std 21, 144(1)
	stxvd2x 1, 27, 3
	li 3, 61
	stfdx 0, 27, 3
.LBB22_20:
	cmpldi	22, 0
	beq	0, .LBB22_27
	mr	3, 27
	mr	4, 28
	bl _ZN8piestart5start5mover5Parts4nextE
	andi. 3, 3, 1
	bc 4, 1, .LBB22_27
	lwz 3, 168(1)
	ld 26, 144(1)
	addi 22, 22, -1
	cmplwi	3, 0
	beq	0, .LBB22_24
	andi. 3, 3, 2
	lbz 3, 172(1)
	mcrf 1, 0
	andi. 3, 3, 1
	cror 20, 6, 1
	bc 12, 20, .LBB22_20
	b .LBB22_25
.LBB22_24:
	lbz 3, 172(1)
	andi. 3, 3, 1
	bc 12, 1, .LBB22_20
.LBB22_25:
	ld 4, 152(1)
	add 3, 26, 29
	li 0, 163
	li 6, 3
	mr	7, 26
	li 8, 0
	mr	5, 4
	sc
	bnu+ 0, .Ltmp30
	neg 3, 3
.Ltmp30:
	cmpld	3, 26
	beq+	0, .LBB22_20
	mr	3, 30
	li 4, 21
	li 5, 0
	mr	6, 26
	bl _ZN8piestart5start3die3dieE
.LBB22_27:
	li 3, 1
	ld 30, 288(1)
	ld 29, 280(1)
	ld 28, 272(1)
	ld 27, 264(1)
	ld 26, 256(1)
	ld 25, 248(1)
	ld 24, 240(1)
	ld 23, 232(1)
	ld 22, 224(1)
	ld 21, 216(1)
	ld 20, 208(1)
	ld 19, 200(1)
	ld 18, 192(1)
	ld 17, 184(1)
	ld 16, 176(1)
	isel 3, 0, 3, 8
	addi 1, 1, 304
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	blr
	.long	0
	.quad	0
.Lfunc_end22:
	.size	_ZN8piestart5start5mover5carryE, .Lfunc_end22-.Lfunc_begin22
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5keepsE,@function
_ZN8piestart5start5mover5keepsE:
.Lfunc_begin23:
	.cfi_startproc
	std 27, -40(1)
	li 27, 0
	std 28, -32(1)
	mr	28, 4
	std 29, -24(1)
	std 30, -16(1)
	mr	30, 5
	mr	29, 3
	stb 27, -41(1)
	li 0, 163
	mr	4, 5
	li 6, 7
	mr	7, 28
	li 8, 0
	sc
	bnu+ 0, .Ltmp31
	neg 3, 3
.Ltmp31:
	cmpld	3, 28
	bne	0, .LBB23_3
	mr	3, 29
	addi 5, 1, -41
	li 0, 206
	li 4, 1
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp32
	neg 3, 3
.Ltmp32:
	cmpldi	3, 0
	li 27, 1
	beq	0, .LBB23_3
	mr	3, 28
	mr	4, 30
	li 0, 163
	li 6, 3
	mr	5, 30
	mr	7, 29
	li 8, 0
	sc
	bnu+ 0, .Ltmp33
	neg 3, 3
.Ltmp33:
	li 27, 0
.LBB23_3:
	mr	3, 27
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	blr
	.long	0
	.quad	0
.Lfunc_end23:
	.size	_ZN8piestart5start5mover5keepsE, .Lfunc_end23-.Lfunc_begin23
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5leaveE,@function
_ZN8piestart5start5mover5leaveE:
.Lfunc_begin24:
	.cfi_startproc
.Lfunc_gep24:
	addis 2, 12, .TOC.-.Lfunc_gep24@ha
	addi 2, 2, .TOC.-.Lfunc_gep24@l
.Lfunc_lep24:
	.localentry	_ZN8piestart5start5mover5leaveE, .Lfunc_lep24-.Lfunc_gep24
	mfocrf 12, 32
	stw 12, 8(1)
	mflr 0
	stdu 1, -224(1)
	std 0, 240(1)
	.cfi_def_cfa_offset 224
	.cfi_offset lr, 16
	.cfi_offset r18, -112
	.cfi_offset r19, -104
	.cfi_offset r20, -96
	.cfi_offset r21, -88
	.cfi_offset r22, -80
	.cfi_offset r23, -72
	.cfi_offset r24, -64
	.cfi_offset r25, -56
	.cfi_offset r26, -48
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	.cfi_offset cr2, 8
	std 18, 112(1)
	std 19, 120(1)
	std 20, 128(1)
	std 21, 136(1)
	std 22, 144(1)
	std 23, 152(1)
	std 24, 160(1)
	std 25, 168(1)
	std 26, 176(1)
	std 27, 184(1)
	std 28, 192(1)
	std 29, 200(1)
	mr	29, 3
	std 30, 208(1)
	addis 3, 2, __piestart_options@toc@ha
	addi 3, 3, __piestart_options@toc@l
	lbz 3, 0(3)
	rlwinm. 3, 3, 30, 30, 31
	bne	0, .LBB24_2
.LBB24_1:
	ld 30, 208(1)
	ld 29, 200(1)
	ld 28, 192(1)
	ld 27, 184(1)
	ld 26, 176(1)
	ld 25, 168(1)
	ld 24, 160(1)
	ld 23, 152(1)
	ld 22, 144(1)
	ld 21, 136(1)
	ld 20, 128(1)
	ld 19, 120(1)
	ld 18, 112(1)
	addi 1, 1, 224
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	blr
.LBB24_2:
	cmpwi	3, 2
	ld 30, 8(29)
	li 4, 6
	crnot 8, 2
	mr	3, 30
	bl _ZN8piestart3sys4auxv5valueE
	ld 19, 48(29)
	mr	28, 3
	neg 20, 3
	li 4, -1
	ld 21, 40(29)
	ld 27, 32(29)
	addi 3, 19, 1
	mr	5, 21
	mr	23, 28
	mtctr 3
	li 3, 0
	bdz .LBB24_8
.LBB24_3:
	ld 8, 0(5)
	cmpwi	8, 1
	addi 6, 5, 16
	addi 7, 5, 40
	ld 6, 0(6)
	ld 7, 0(7)
	bc 4, 2, .LBB24_7
	cmpdi	7, 0
	bc 12, 2, .LBB24_7
	and 9, 6, 20
	addi 8, 5, 48
	ld 8, 0(8)
	cmpld	9, 3
	blt	0, .LBB24_1
	cmpld	8, 23
	iselgt	23, 8, 23
	cmpld	6, 4
	isellt	4, 6, 4
	add 6, 7, 6
	cmpld	6, 3
	iselgt	3, 6, 3
.LBB24_7:
	addi 5, 5, 56
	bdnz .LBB24_3
.LBB24_8:
	cmpldi	28, 0
	beq	0, .LBB24_1
	and 24, 4, 20
	add 3, 28, 3
	sub	3, 24, 3
	andc 26, 20, 3
	addi 3, 23, -1
	and. 3, 23, 3
	mcrf 1, 0
	rldicl. 3, 26, 43, 21
	crand 20, 8, 2
	crorc 20, 20, 6
	bc 12, 20, .LBB24_1
	cmpld	26, 28
	bc 4, 1, .LBB24_1
	ld 25, 0(29)
	li 4, -5
	rldic 4, 4, 32, 0
	sub	3, 25, 26
	add 18, 3, 4
	mr	3, 25
	bl _ZN8piestart5start5mover3topE
	cmpld	18, 3
	bgt	0, .LBB24_1
	mr	22, 3
	mr	3, 30
	li 4, 31
	bl _ZN8piestart3sys4auxv5valueE
	cmpldi	3, 0
	beq	0, .LBB24_1
.LBB24_13:
	mr	4, 3
	lbz 5, 0(3)
	addi 3, 3, 1
	andi. 5, 5, 255
	bne	0, .LBB24_13
	sub	3, 22, 4
	addi 3, 3, -8
	rldicl 3, 3, 51, 1
	rotldi.	3, 3, 13
	beq	0, .LBB24_1
	addis 3, 2, __piestart_witness@toc@ha
	addi 3, 3, __piestart_witness@toc@l
	addis 4, 2, __piestart_entry@toc@ha
	addi 4, 4, __piestart_entry@toc@l
	ld 3, 0(3)
	cmpld	3, 4
	beq	0, .LBB24_1
	mr	3, 25
	mr	4, 30
	li 5, 16
	mr	6, 24
	mr	7, 26
	mr	8, 23
	bl _ZN8piestart5start5mover7reserveE
	cmpldi	3, 0
	beq	0, .LBB24_1
	xxlxor 0, 0, 0
	mr	23, 3
	li 4, 48
	addi 3, 1, 40
	std 21, 40(1)
	std 19, 48(1)
	std 19, 64(1)
	std 21, 56(1)
	xxswapd	1, 0
	std 20, 72(1)
	std 21, 80(1)
	stxvd2x 1, 3, 4
	li 4, 61
	stfdx 0, 3, 4
	mr	4, 27
	bl _ZN8piestart5start5mover5Parts4nextE
	andi. 3, 3, 1
	bc 4, 1, .LBB24_20
	lwz 3, 104(1)
	cmpwi 1, 3, 0
	andi. 3, 3, 1
	lbz 3, 108(1)
	cror 20, 6, 1
	andi. 3, 3, 1
	cror 20, 20, 1
	bc 4, 20, .LBB24_21
	add 4, 23, 28
	mr	3, 23
	mr	5, 28
	bl _ZN8piestart5start5mover5keepsE
	andi. 3, 3, 1
	li 0, 91
	mr	3, 23
	li 5, 0
	crmove	20, 1
	mr	4, 26
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp34
	neg 3, 3
.Ltmp34:
	bc 4, 20, .LBB24_1
	b .LBB24_22
.LBB24_20:
	li 0, 91
	mr	3, 23
	mr	4, 26
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp35
	neg 3, 3
.Ltmp35:
	b .LBB24_1
.LBB24_21:
	li 0, 91
	mr	3, 23
	mr	4, 26
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp36
	neg 3, 3
.Ltmp36:
.LBB24_22:
	add 3, 24, 27
	mr	4, 28
	sub	27, 23, 3
	mr	3, 29
	mr	5, 27
	bl _ZN8piestart5start5mover5carryE
	cmpldi	3, 0
	bne-	0, .LBB24_29
	li 0, 91
	mr	3, 23
	mr	4, 26
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp37
	neg 3, 3
.Ltmp37:
	b .LBB24_1
.LBB24_24:
	addi 3, 30, 8
	ld 5, 0(3)
	add 5, 5, 27
	sub	6, 5, 23
	cmpld	6, 26
	bge 0, .LBB24_28
	cmpldi	4, 9
	beq	0, .LBB24_27
	cmpldi	4, 3
	bne	0, .LBB24_28
.LBB24_27:
	std 5, 0(3)
.LBB24_28:
	addi 30, 30, 16
.LBB24_29:
	ld 4, 0(30)
	cmpldi	4, 0
	bne+	0, .LBB24_24
	addis 3, 2, __piestart_moved@toc@ha
	addi 3, 3, __piestart_moved@toc@l
	add 12, 3, 27
	mr	3, 25
	mr	4, 27
	mtctr	12
	bctrl
	trap
	.long	0
	.quad	0
.Lfunc_end24:
	.size	_ZN8piestart5start5mover5leaveE, .Lfunc_end24-.Lfunc_begin24
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover6copiedE,@function
_ZN8piestart5start5mover6copiedE:
.Lfunc_begin25:
	.cfi_startproc
.Lfunc_gep25:
	addis 2, 12, .TOC.-.Lfunc_gep25@ha
	addi 2, 2, .TOC.-.Lfunc_gep25@l
.Lfunc_lep25:
	.localentry	_ZN8piestart5start5mover6copiedE, .Lfunc_lep25-.Lfunc_gep25
	mflr 0
	.cfi_def_cfa_offset 128
	.cfi_offset lr, 16
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -128(1)
	std 0, 144(1)
	mr	29, 3
	li 4, 6
	ld 3, 8(3)
	bl _ZN8piestart3sys4auxv5valueE
	ld 4, 40(29)
	xxlxor 0, 0, 0
	neg 3, 3
	ld 5, 48(29)
	ld 29, 32(29)
	addi 30, 1, 32
	std 3, 64(1)
	li 3, 61
	xxswapd	1, 0
	std 4, 32(1)
	std 4, 48(1)
	std 4, 72(1)
	li 4, 48
	std 5, 40(1)
	std 5, 56(1)
	stxvd2x 1, 30, 4
	stfdx 0, 30, 3
.LBB25_1:
	mr	3, 30
	mr	4, 29
	bl _ZN8piestart5start5mover5Parts4nextE
	cmpldi	3, 0
	beq	0, .LBB25_4
	lbz 3, 100(1)
	andi. 3, 3, 1
	lwz 3, 96(1)
	cmpwi 1, 3, 0
	crandc 20, 1, 6
	bc 4, 20, .LBB25_1
	ld 3, 72(1)
	ld 4, 80(1)
	add 4, 4, 3
	b .LBB25_5
.LBB25_4:
	li 4, 0
	li 3, 0
.LBB25_5:
	addi 1, 1, 128
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	mtlr 0
	blr
	.long	0
	.quad	0
.Lfunc_end25:
	.size	_ZN8piestart5start5mover6copiedE, .Lfunc_end25-.Lfunc_begin25
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover6randomE,@function
_ZN8piestart5start5mover6randomE:
.Lfunc_begin26:
	.cfi_startproc
.Lfunc_gep26:
	addis 2, 12, .TOC.-.Lfunc_gep26@ha
	addi 2, 2, .TOC.-.Lfunc_gep26@l
.Lfunc_lep26:
	.localentry	_ZN8piestart5start5mover6randomE, .Lfunc_lep26-.Lfunc_gep26
	mflr 0
	.cfi_def_cfa_offset 80
	.cfi_offset lr, 16
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -80(1)
	mr	29, 3
	li 3, 0
	std 0, 96(1)
	mr	30, 4
	li 0, 359
	li 4, 8
	li 5, 1
	li 6, 0
	std 3, 40(1)
	addi 3, 1, 40
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp38
	neg 3, 3
.Ltmp38:
	cmpldi	3, 8
	bne	0, .LBB26_3
	ld 3, 40(1)
.LBB26_2:
	addi 1, 1, 80
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	mtlr 0
	blr
.LBB26_3:
	lis 3, -25033
	li 4, 25
	ori 3, 3, 31161
	rldic 3, 3, 32, 0
	oris 3, 3, 32586
	ori 28, 3, 31765
	mr	3, 29
	bl _ZN8piestart3sys4auxv5valueE
	cmpldi	3, 0
	clrldi	4, 30, 32
	std 4, 40(1)
	beq	0, .LBB26_5
	ld 5, 0(3)
	add 4, 5, 4
	addi 3, 3, 8
	rldicl 5, 4, 32, 32
	xor 4, 5, 4
	mulld 4, 4, 28
	rldicl 5, 4, 32, 32
	xor 4, 5, 4
	std 4, 40(1)
	ld 3, 0(3)
	add 3, 4, 3
	rldicl 4, 3, 32, 32
	xor 3, 4, 3
	mulld 3, 3, 28
	rldicl 4, 3, 32, 32
	xor 4, 4, 3
.LBB26_5:
	rldicl 3, 4, 32, 32
	xor 3, 3, 4
	mulld 3, 3, 28
	rldicl 4, 3, 32, 32
	xor 3, 4, 3
	b .LBB26_2
	.long	0
	.quad	0
.Lfunc_end26:
	.size	_ZN8piestart5start5mover6randomE, .Lfunc_end26-.Lfunc_begin26
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover6settleE,@function
_ZN8piestart5start5mover6settleE:
.Lfunc_begin27:
	.cfi_startproc
.Lfunc_gep27:
	addis 2, 12, .TOC.-.Lfunc_gep27@ha
	addi 2, 2, .TOC.-.Lfunc_gep27@l
.Lfunc_lep27:
	.localentry	_ZN8piestart5start5mover6settleE, .Lfunc_lep27-.Lfunc_gep27
	mflr 0
	.cfi_def_cfa_offset 288
	.cfi_offset lr, 16
	.cfi_offset r14, -144
	.cfi_offset r15, -136
	.cfi_offset r16, -128
	.cfi_offset r17, -120
	.cfi_offset r18, -112
	.cfi_offset r19, -104
	.cfi_offset r20, -96
	.cfi_offset r21, -88
	.cfi_offset r22, -80
	.cfi_offset r23, -72
	.cfi_offset r24, -64
	.cfi_offset r25, -56
	.cfi_offset r26, -48
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	.cfi_offset r31, -8
	std 14, -144(1)
	std 15, -136(1)
	std 16, -128(1)
	std 17, -120(1)
	std 18, -112(1)
	std 19, -104(1)
	std 20, -96(1)
	std 21, -88(1)
	std 22, -80(1)
	std 23, -72(1)
	std 24, -64(1)
	std 25, -56(1)
	std 26, -48(1)
	std 27, -40(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	std 31, -8(1)
	stdu 1, -288(1)
	std 0, 304(1)
	mr	30, 4
	mr	28, 3
	li 16, -1
	ld 22, 40(3)
	ld 20, 48(3)
	li 19, 0
	li 18, 0
	ld 21, 32(3)
	li 17, 0
	li 23, 0
	mr	3, 20
	mr	4, 22
.LBB27_1:
	addi 5, 3, 1
	mtctr 5
.LBB27_2:
	bdz .LBB27_5
	ld 5, 0(4)
	cmplwi	5, 1
	addi 6, 4, 16
	addi 7, 4, 40
	ld 6, 0(6)
	addi 8, 4, 32
	addi 4, 4, 56
	addi 3, 3, -1
	ld 7, 0(7)
	ld 8, 0(8)
	bne	0, .LBB27_2
	add 6, 21, 6
	rldicl 5, 5, 32, 32
	add 7, 6, 7
	cmpld 1, 6, 16
	add 8, 6, 8
	cmpld	7, 23
	iselgt	23, 7, 23
	rldicl. 5, 5, 32, 31
	isel 5, 6, 16, 4
	cmpld 1, 8, 17
	isel 7, 8, 17, 5
	iseleq	16, 16, 5
	iseleq	17, 17, 7
	cmpld	6, 18
	iselgt	18, 6, 18
	cmpld	8, 19
	iselgt	19, 8, 19
	b .LBB27_1
.LBB27_5:
	ld 29, 8(28)
	li 4, 31
	mr	3, 29
	bl _ZN8piestart3sys4auxv5valueE
	ld 26, 0(28)
	mr	27, 3
	addi 3, 26, 8
	ld 14, 0(3)
	ld 3, 0(26)
	sldi 3, 3, 3
	mr	5, 29
	add 3, 26, 3
	addi 3, 3, 16
	ld 3, 0(3)
.LBB27_6:
	ld 6, 0(5)
	cmpldi	6, 0
	mr	4, 5
	addi 5, 5, 16
	bne	0, .LBB27_6
	cmpldi	3, 0
	li 0, 45
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	iseleq	31, 27, 3
	sub	3, 4, 29
	li 4, 0
	addi 15, 3, 16
	li 3, 0
	sc
	bnu+ 0, .Ltmp39
	neg 3, 3
.Ltmp39:
	mr	28, 3
	mr	3, 29
	li 4, 6
	bl _ZN8piestart3sys4auxv5valueE
	add 25, 28, 30
	mr	24, 3
	sub	3, 25, 23
	cmpld	3, 24
	blt	0, .LBB27_11
	mr	3, 26
	bl _ZN8piestart5start5mover3topE
	rldicl 3, 3, 54, 10
	mr	4, 29
	li 5, 32
	li 6, 0
	mr	8, 24
	addi 23, 3, 1
	mr	3, 26
	mr	7, 23
	bl _ZN8piestart5start5mover7reserveE
	cmpldi	3, 0
	beq	0, .LBB27_10
	mr	25, 3
	li 0, 91
	mr	4, 23
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp40
	neg 3, 3
.Ltmp40:
	cmpldi	3, 0
	beq	0, .LBB27_11
.LBB27_10:
	mr	25, 28
.LBB27_11:
	addi 28, 1, 40
	std 16, 0(28)
	addi 3, 1, 48
	addi 4, 1, 56
	std 17, 0(3)
	addi 3, 1, 64
	cmpldi	15, 1024
	std 18, 0(4)
	addi 4, 1, 120
	std 19, 0(3)
	addi 3, 1, 72
	std 25, 0(3)
	addi 3, 1, 80
	std 25, 0(3)
	addi 3, 1, 88
	std 26, 0(3)
	addi 3, 1, 96
	std 14, 0(3)
	addi 3, 1, 104
	std 31, 0(3)
	addi 3, 1, 112
	std 31, 0(3)
	addi 3, 1, 128
	std 27, 0(4)
	li 4, -1
	std 29, 0(3)
	addi 3, 1, 136
	rldic 4, 4, 32, 0
	or 4, 15, 4
	std 4, 0(3)
	bgt	0, .LBB27_13
	addi 5, 1, 40
	li 0, 171
	li 3, 35
	li 4, 14
	li 6, 104
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp41
	neg 3, 3
.Ltmp41:
.LBB27_13:
	mr	3, 29
	li 4, 6
	bl _ZN8piestart3sys4auxv5valueE
	xxlxor 0, 0, 0
	neg 3, 3
	sub	30, 21, 30
	li 4, 48
	li 27, 0
	li 29, 0
	std 20, 48(1)
	std 20, 64(1)
	xxswapd	1, 0
	std 3, 72(1)
	std 22, 40(1)
	std 22, 56(1)
	std 22, 80(1)
	stxvd2x 1, 28, 4
	stfd 0, 61(28)
.LBB27_14:
	mr	3, 28
	mr	4, 30
	bl _ZN8piestart5start5mover5Parts4nextE
	andi. 4, 3, 1
	crmove	20, 1
	cmpldi	3, 0
	beq	0, .LBB27_18
	lwz 3, 104(1)
	cmpwi 1, 3, 0
	lbz 3, 108(1)
	andi. 3, 3, 1
	crorc 21, 1, 6
	bc 4, 21, .LBB27_14
	ld 3, 80(1)
	cmpld	3, 27
	bne	0, .LBB27_18
	mr	3, 27
	b .LBB27_22
.LBB27_18:
	cmpld	27, 29
	beq	0, .LBB27_20
	sub	4, 27, 29
	li 0, 91
	mr	3, 29
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp42
	neg 3, 3
.Ltmp42:
.LBB27_20:
	bc 4, 20, .LBB27_23
	ld 3, 80(1)
	mr	29, 27
.LBB27_22:
	cmpld	29, 27
	ld 4, 88(1)
	add 27, 4, 3
	iseleq	29, 3, 29
	b .LBB27_14
.LBB27_23:
	addi 1, 1, 288
	ld 0, 16(1)
	ld 31, -8(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	ld 26, -48(1)
	ld 25, -56(1)
	ld 24, -64(1)
	ld 23, -72(1)
	ld 22, -80(1)
	ld 21, -88(1)
	mtlr 0
	ld 20, -96(1)
	ld 19, -104(1)
	ld 18, -112(1)
	ld 17, -120(1)
	ld 16, -128(1)
	ld 15, -136(1)
	ld 14, -144(1)
	blr
	.long	0
	.quad	0
.Lfunc_end27:
	.size	_ZN8piestart5start5mover6settleE, .Lfunc_end27-.Lfunc_begin27
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover7reserveE,@function
_ZN8piestart5start5mover7reserveE:
.Lfunc_begin28:
	.cfi_startproc
.Lfunc_gep28:
	addis 2, 12, .TOC.-.Lfunc_gep28@ha
	addi 2, 2, .TOC.-.Lfunc_gep28@l
.Lfunc_lep28:
	.localentry	_ZN8piestart5start5mover7reserveE, .Lfunc_lep28-.Lfunc_gep28
	mflr 0
	.cfi_def_cfa_offset 144
	.cfi_offset lr, 16
	.cfi_offset r18, -112
	.cfi_offset r19, -104
	.cfi_offset r20, -96
	.cfi_offset r21, -88
	.cfi_offset r22, -80
	.cfi_offset r23, -72
	.cfi_offset r24, -64
	.cfi_offset r25, -56
	.cfi_offset r26, -48
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 18, -112(1)
	std 19, -104(1)
	std 20, -96(1)
	std 21, -88(1)
	std 22, -80(1)
	std 23, -72(1)
	std 24, -64(1)
	std 25, -56(1)
	std 26, -48(1)
	std 27, -40(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -144(1)
	mr	26, 4
	li 4, -5
	mr	27, 3
	sub	3, 3, 7
	mr	28, 5
	mr	30, 7
	neg 21, 8
	std 0, 160(1)
	rldic 4, 4, 32, 0
	mr	29, 6
	addi 22, 28, -16
	subfic 20, 28, 15
	add 23, 3, 4
	li 3, -1
	rldic 19, 3, 32, 0
	lis 3, 16
	ori 25, 3, 98
.LBB28_1:
	cmplw	28, 22
	beq	0, .LBB28_8
	addi 28, 28, -1
.LBB28_3:
	clrldi	4, 28, 32
	mr	3, 26
	add 18, 20, 28
	bl _ZN8piestart5start5mover6randomE
	mr	24, 3
	mr	3, 27
	bl _ZN8piestart5start5mover3topE
	and 4, 24, 21
	and 3, 4, 3
	add 24, 3, 29
	add 3, 24, 19
	cmpld	3, 23
	bgt	0, .LBB28_1
	li 0, 90
	mr	3, 24
	mr	4, 30
	li 5, 0
	mr	6, 25
	li 7, -1
	li 8, 0
	sc
	bnu+ 0, .Ltmp43
	neg 3, 3
.Ltmp43:
	cmpld	3, 24
	beq	0, .LBB28_10
	cmpdi	3, 0
	bgt	0, .LBB28_9
	cmpdi	3, -17
	addi 28, 28, -1
	bc 4, 2, .LBB28_8
	cmpwi	18, -1
	bc 4, 2, .LBB28_3
.LBB28_8:
	li 24, 0
	b .LBB28_10
.LBB28_9:
	mr	4, 30
	li 24, 0
	li 0, 91
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp44
	neg 3, 3
.Ltmp44:
.LBB28_10:
	mr	3, 24
	addi 1, 1, 144
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	ld 26, -48(1)
	ld 25, -56(1)
	ld 24, -64(1)
	ld 23, -72(1)
	ld 22, -80(1)
	ld 21, -88(1)
	ld 20, -96(1)
	mtlr 0
	ld 19, -104(1)
	ld 18, -112(1)
	blr
	.long	0
	.quad	0
.Lfunc_end28:
	.size	_ZN8piestart5start5mover7reserveE, .Lfunc_end28-.Lfunc_begin28
	.cfi_endproc
	.section	.text._ZN8piestart5start7protect4seal5pagesE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart5start7protect4seal5pagesE,@function
_ZN8piestart5start7protect4seal5pagesE:
.Lfunc_begin29:
	.cfi_startproc
	cmpld	4, 3
	blelr 0
	addis 5, 2, __piestart_options@toc@ha
	addi 5, 5, __piestart_options@toc@l
	lbz 5, 0(5)
	andi. 5, 5, 3
	beqlr	0
	sub	4, 4, 3
	li 0, 462
	li 5, 0
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp45
	neg 3, 3
.Ltmp45:
	blr
	.long	0
	.quad	0
.Lfunc_end29:
	.size	_ZN8piestart5start7protect4seal5pagesE, .Lfunc_end29-.Lfunc_begin29
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart5start8relocate24see_that_it_is_relocatedE,@function
_ZN8piestart5start8relocate24see_that_it_is_relocatedE:
.Lfunc_begin30:
	.cfi_startproc
.Lfunc_gep30:
	addis 2, 12, .TOC.-.Lfunc_gep30@ha
	addi 2, 2, .TOC.-.Lfunc_gep30@l
.Lfunc_lep30:
	.localentry	_ZN8piestart5start8relocate24see_that_it_is_relocatedE, .Lfunc_lep30-.Lfunc_gep30
	addis 4, 2, __piestart_witness@toc@ha
	addi 4, 4, __piestart_witness@toc@l
	addis 5, 2, __piestart_entry@toc@ha
	addi 5, 5, __piestart_entry@toc@l
	ld 4, 0(4)
	cmpld	4, 5
	beqlr+	0
	mflr 0
	stdu 1, -32(1)
	std 0, 48(1)
	.cfi_def_cfa_offset 32
	.cfi_offset lr, 16
	li 4, 16
	li 5, 0
	li 6, 0
	bl _ZN8piestart5start3die3dieE
	.long	0
	.quad	0
.Lfunc_end30:
	.size	_ZN8piestart5start8relocate24see_that_it_is_relocatedE, .Lfunc_end30-.Lfunc_begin30
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start9anonymous10move_pagesE,@function
_ZN8piestart5start9anonymous10move_pagesE:
.Lfunc_begin31:
	.cfi_startproc
.Lfunc_gep31:
	addis 2, 12, .TOC.-.Lfunc_gep31@ha
	addi 2, 2, .TOC.-.Lfunc_gep31@l
.Lfunc_lep31:
	.localentry	_ZN8piestart5start9anonymous10move_pagesE, .Lfunc_lep31-.Lfunc_gep31
	mflr 0
	.cfi_def_cfa_offset 176
	.cfi_offset lr, 16
	.cfi_offset r18, -112
	.cfi_offset r19, -104
	.cfi_offset r20, -96
	.cfi_offset r21, -88
	.cfi_offset r22, -80
	.cfi_offset r23, -72
	.cfi_offset r24, -64
	.cfi_offset r25, -56
	.cfi_offset r26, -48
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 18, -112(1)
	std 19, -104(1)
	std 20, -96(1)
	std 21, -88(1)
	std 22, -80(1)
	std 23, -72(1)
	std 24, -64(1)
	std 25, -56(1)
	std 26, -48(1)
	std 27, -40(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -176(1)
	mr	30, 4
	std 0, 192(1)
	mr	28, 3
	li 12, 2
	ld 8, 8(5)
	ld 25, 16(5)
	li 6, 0
	li 0, 0
	cmpdi 1, 30, 4096
	ld 3, 0(5)
	neg 5, 4
	addi 9, 30, -1
	ld 29, 32(28)
	ld 4, 40(28)
	li 7, 0
	sub	11, 25, 8
	ld 10, 48(28)
.LBB31_1:
	cmplwi	12, 0
	beq	0, .LBB31_18
	cmpwi 5, 12, 2
	mr	27, 10
	mr	26, 4
.LBB31_3:
	cmpdi 6, 7, 0
.LBB31_4:
	addi 24, 27, 1
	mtctr 24
.LBB31_5:
	bdz .LBB31_17
	ld 24, 0(26)
	addi 23, 26, 16
	cmplwi	24, 1
	addi 21, 26, 32
	ld 20, 0(23)
	addi 23, 26, 40
	addi 27, 27, -1
	ld 22, 0(23)
	addi 23, 26, 8
	ld 19, 0(23)
	addi 26, 26, 56
	ld 21, 0(21)
	bne	0, .LBB31_5
	cmpdi 7, 22, 0
	rldicl 18, 24, 32, 32
	and 24, 20, 5
	and 23, 19, 5
	bc 4, 22, .LBB31_10
	andi. 22, 18, 2
	cror 20, 30, 2
	bc 12, 20, .LBB31_4
	and 22, 20, 9
	sub	24, 8, 24
	add 22, 21, 22
	cmpld	22, 24
	ble 0, .LBB31_4
	b .LBB31_16
.LBB31_10:
	rlwinm 20, 18, 0, 29, 30
	cmpwi	20, 4
	bc 4, 2, .LBB31_4
	cmpd	21, 22
	bc 4, 2, .LBB31_4
	and 21, 19, 9
	add 22, 9, 22
	sub	23, 0, 23
	cror 20, 26, 30
	add 22, 22, 21
	and 21, 22, 5
	sub	22, 21, 23
	bc 12, 20, .LBB31_4
	cmpld	21, 23
	bc 4, 1, .LBB31_4
	cmpld	7, 22
	bc 12, 1, .LBB31_4
	add 6, 24, 29
	add 6, 6, 23
	b .LBB31_3
.LBB31_16:
	sub	7, 22, 24
	add 0, 23, 24
	cmpld	7, 11
	isellt	7, 7, 11
	isel 7, 7, 11, 6
	addi 7, 7, 7
	rldicr 7, 7, 0, 60
	b .LBB31_3
.LBB31_17:
	addi 12, 12, -1
	b .LBB31_1
.LBB31_18:
	ld 10, 16(28)
	ld 4, 24(28)
	add 27, 29, 3
	sub	11, 27, 10
	sub	10, 4, 10
	cmpld	11, 10
	bge 0, .LBB31_20
	sub	24, 4, 29
	b .LBB31_27
.LBB31_20:
	add 9, 9, 8
	cmpldi	7, 0
	sub	4, 25, 3
	add 9, 9, 7
	and 23, 9, 5
	iseleq	24, 3, 23
	cmpldi	6, 0
	beq	0, .LBB31_22
	add 5, 29, 8
	mr	3, 27
	bl _ZN8piestart5start9anonymous7replaceE
	li 26, 0
	andi. 3, 3, 1
	bc 12, 1, .LBB31_27
	b .LBB31_31
.LBB31_22:
	cmpldi	7, 4097
	bge 0, .LBB31_24
	std 3, 40(1)
	addi 5, 1, 40
	mr	3, 29
	std 8, 48(1)
	std 7, 56(1)
	bl _ZN8piestart5start9anonymous8by_stackE
	cmpldi	3, 0
	li 26, 0
	bne	0, .LBB31_27
	b .LBB31_31
.LBB31_24:
	addis 4, 2, __piestart_options@toc@ha
	addi 4, 4, __piestart_options@toc@l
	lbz 4, 0(4)
	clrldi	4, 4, 62
	li 26, 0
	cmpldi	4, 2
	beq	0, .LBB31_31
	sub	4, 23, 3
	mr	3, 27
	bl _ZN8piestart5start3own3ownE
	cmpldi	3, 0
	beq	0, .LBB31_31
	add 3, 23, 29
	std 27, 16(28)
	std 3, 24(28)
.LBB31_27:
	li 3, 0
.LBB31_28:
	cmpld	24, 25
	bge 0, .LBB31_30
	add 4, 29, 24
	std 3, 0(4)
	add 24, 24, 30
	b .LBB31_28
.LBB31_30:
	li 26, 1
.LBB31_31:
	mr	3, 26
	addi 1, 1, 176
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	ld 26, -48(1)
	ld 25, -56(1)
	ld 24, -64(1)
	ld 23, -72(1)
	ld 22, -80(1)
	ld 21, -88(1)
	ld 20, -96(1)
	mtlr 0
	ld 19, -104(1)
	ld 18, -112(1)
	blr
	.long	0
	.quad	0
.Lfunc_end31:
	.size	_ZN8piestart5start9anonymous10move_pagesE, .Lfunc_end31-.Lfunc_begin31
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start9anonymous10move_relroE,@function
_ZN8piestart5start9anonymous10move_relroE:
.Lfunc_begin32:
	.cfi_startproc
.Lfunc_gep32:
	addis 2, 12, .TOC.-.Lfunc_gep32@ha
	addi 2, 2, .TOC.-.Lfunc_gep32@l
.Lfunc_lep32:
	.localentry	_ZN8piestart5start9anonymous10move_relroE, .Lfunc_lep32-.Lfunc_gep32
	mflr 0
	stdu 1, -656(1)
	std 0, 672(1)
	.cfi_def_cfa_offset 656
	.cfi_offset lr, 16
	.cfi_offset r18, -112
	.cfi_offset r19, -104
	.cfi_offset r20, -96
	.cfi_offset r21, -88
	.cfi_offset r22, -80
	.cfi_offset r23, -72
	.cfi_offset r24, -64
	.cfi_offset r25, -56
	.cfi_offset r26, -48
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	cmpdi 1, 4, 0
	std 18, 544(1)
	std 19, 552(1)
	std 20, 560(1)
	std 21, 568(1)
	std 22, 576(1)
	std 23, 584(1)
	std 24, 592(1)
	std 25, 600(1)
	std 26, 608(1)
	std 27, 616(1)
	li 27, 0
	std 28, 624(1)
	std 29, 632(1)
	mr	29, 3
	std 30, 640(1)
	addis 3, 2, __piestart_options@toc@ha
	addi 3, 3, __piestart_options@toc@l
	lbz 3, 0(3)
	andi. 3, 3, 3
	cror 20, 6, 2
	bc 12, 20, .LBB32_15
	cmpldi	6, 0
	mr	30, 4
	beq	0, .LBB32_14
.LBB32_2:
	li 3, 1
	ld 26, 40(29)
	ld 25, 48(29)
	neg 28, 30
	addi 24, 30, -1
	li 27, 0
	rldic 3, 3, 33, 30
	ori 23, 3, 1
.LBB32_3:
	addi 3, 25, 1
	mtctr 3
.LBB32_4:
	bdz .LBB32_15
	ld 4, 0(26)
	xoris 4, 4, 25716
	addi 3, 26, 16
	addi 25, 25, -1
	ld 22, 0(3)
	addi 3, 26, 40
	addi 26, 26, 56
	cmplwi	4, 58706
	ld 3, 0(3)
	bne	0, .LBB32_4
	ld 21, 40(29)
	ld 20, 48(29)
	add 19, 24, 22
	add 18, 3, 22
.LBB32_7:
	addi 3, 20, 1
	mtctr 3
.LBB32_8:
	bdz .LBB32_3
	ld 5, 0(21)
	rldicl 5, 5, 31, 1
	addi 3, 21, 16
	addi 4, 21, 40
	ld 3, 0(3)
	addi 21, 21, 56
	addi 20, 20, -1
	rldicl 5, 5, 33, 30
	ld 4, 0(4)
	cmpd	5, 23
	bc 4, 2, .LBB32_8
	cmpdi	4, 0
	bc 12, 2, .LBB32_8
	add 4, 4, 3
	cmpld	3, 22
	cmpld 1, 18, 4
	add 6, 24, 4
	isellt	5, 19, 3
	isel 4, 18, 6, 4
	and 5, 5, 28
	and 4, 4, 28
	cmpld 1, 5, 4
	bge 1, .LBB32_7
	iselgt	3, 3, 22
	std 5, 32(1)
	std 4, 48(1)
	mr	4, 30
	rldicr 3, 3, 0, 60
	cmpld	3, 5
	iselgt	3, 3, 5
	addi 5, 1, 32
	std 3, 40(1)
	mr	3, 29
	bl _ZN8piestart5start9anonymous10move_pagesE
	li 27, 1
	andi. 3, 3, 1
	bc 12, 1, .LBB32_7
	li 27, 0
	b .LBB32_15
.LBB32_14:
	lis 3, 16725
	mr	28, 5
	addi 4, 1, 32
	li 0, 171
	li 5, 512
	li 6, 0
	li 7, 0
	li 8, 0
	ori 3, 3, 22614
	sc
	bnu+ 0, .Ltmp46
	neg 3, 3
.Ltmp46:
	addi 3, 3, -1
	cmpldi	3, 512
	blt	0, .LBB32_16
.LBB32_15:
	clrldi	3, 27, 63
	ld 30, 640(1)
	ld 29, 632(1)
	ld 28, 624(1)
	ld 27, 616(1)
	ld 26, 608(1)
	ld 25, 600(1)
	ld 24, 592(1)
	ld 23, 584(1)
	ld 22, 576(1)
	ld 21, 568(1)
	ld 20, 560(1)
	ld 19, 552(1)
	ld 18, 544(1)
	addi 1, 1, 656
	ld 0, 16(1)
	mtlr 0
	blr
.LBB32_16:
	addi 3, 1, 32
	li 4, 9
	bl _ZN8piestart3sys4auxv5valueE
	cmpld	3, 28
	beq	0, .LBB32_2
	b .LBB32_15
	.long	0
	.quad	0
.Lfunc_end32:
	.size	_ZN8piestart5start9anonymous10move_relroE, .Lfunc_end32-.Lfunc_begin32
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start9anonymous7replaceE,@function
_ZN8piestart5start9anonymous7replaceE:
.Lfunc_begin33:
	.cfi_startproc
	std 27, -40(1)
	std 28, -32(1)
	mr	28, 5
	li 0, 90
	std 29, -24(1)
	std 30, -16(1)
	mr	30, 7
	mr	29, 6
	li 5, 3
	li 6, 50
	li 7, -1
	li 8, 0
	sc
	bnu+ 0, .Ltmp47
	neg 3, 3
.Ltmp47:
	cmpdi	3, -1
	cmpdi 1, 3, 0
	li 27, 0
	blt	1, .LBB33_4
	li 3, 0
.LBB33_2:
	cmpld 1, 3, 30
	bge 1, .LBB33_4
	add 5, 29, 3
	ld 5, 0(5)
	add 4, 28, 3
	addi 3, 3, 8
	std 5, 0(4)
	b .LBB33_2
.LBB33_4:
	li 3, 1
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	iselgt	3, 3, 27
	ld 27, -40(1)
	blr
	.long	0
	.quad	0
.Lfunc_end33:
	.size	_ZN8piestart5start9anonymous7replaceE, .Lfunc_end33-.Lfunc_begin33
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start9anonymous8by_stackE,@function
_ZN8piestart5start9anonymous8by_stackE:
.Lfunc_begin34:
	.cfi_startproc
.Lfunc_gep34:
	addis 2, 12, .TOC.-.Lfunc_gep34@ha
	addi 2, 2, .TOC.-.Lfunc_gep34@l
.Lfunc_lep34:
	.localentry	_ZN8piestart5start9anonymous8by_stackE, .Lfunc_lep34-.Lfunc_gep34
	mflr 0
	std 0, 16(1)
	mr	0, 1
	.cfi_def_cfa r0, 0
	stdu 0, -32(1)
	stdu 0, -4096(1)
	.cfi_def_cfa_register r1
	.cfi_def_cfa_offset 4128
	.cfi_offset lr, 16
	ld 8, 8(5)
	ld 6, 0(5)
	addi 9, 1, 32
	ld 7, 16(5)
	add 5, 3, 8
	li 8, 0
.LBB34_1:
	cmpld	8, 7
	bge 0, .LBB34_3
	add 11, 5, 8
	ld 11, 0(11)
	add 10, 9, 8
	addi 8, 8, 8
	std 11, 0(10)
	b .LBB34_1
.LBB34_3:
	add 3, 3, 6
	addi 6, 1, 32
	bl _ZN8piestart5start9anonymous7replaceE
	addi 1, 1, 4128
	ld 0, 16(1)
	mtlr 0
	blr
	.long	0
	.quad	0
.Lfunc_end34:
	.size	_ZN8piestart5start9anonymous8by_stackE, .Lfunc_end34-.Lfunc_begin34
	.cfi_endproc
	.section	".text._ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E","ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E,@function
_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E:
.Lfunc_begin35:
	.cfi_startproc
.Lfunc_gep35:
	addis 2, 12, .TOC.-.Lfunc_gep35@ha
	addi 2, 2, .TOC.-.Lfunc_gep35@l
.Lfunc_lep35:
	.localentry	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E, .Lfunc_lep35-.Lfunc_gep35
	mflr 0
	.cfi_def_cfa_offset 96
	.cfi_offset lr, 16
	.cfi_offset r25, -56
	.cfi_offset r26, -48
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 25, -56(1)
	std 26, -48(1)
	std 27, -40(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -96(1)
	std 2, 24(1)
	std 0, 112(1)
	mr	30, 5
	mr	29, 4
	ld 28, 16(3)
	ld 27, 8(3)
	li 25, -3
	ld 26, 0(3)
.LBB35_1:
	cmpld	29, 30
	bge 0, .LBB35_5
	ld 12, 0(29)
	addi 3, 12, -1
	cmpld	3, 25
	bgt	0, .LBB35_4
	mtctr 12
	ld 5, 0(28)
	ld 4, 0(27)
	lwa 3, 0(26)
	bctrl
	ld 2, 24(1)
.LBB35_4:
	addi 29, 29, 8
	b .LBB35_1
.LBB35_5:
	addi 1, 1, 96
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	ld 26, -48(1)
	ld 25, -56(1)
	mtlr 0
	blr
	.long	0
	.quad	0
.Lfunc_end35:
	.size	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E, .Lfunc_end35-.Lfunc_begin35
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.globl	__piestart_enter
	.p2align	2
	.type	__piestart_enter,@function
__piestart_enter:
.Lfunc_begin36:
	.cfi_startproc
.Lfunc_gep36:
	addis 2, 12, .TOC.-.Lfunc_gep36@ha
	addi 2, 2, .TOC.-.Lfunc_gep36@l
.Lfunc_lep36:
	.localentry	__piestart_enter, .Lfunc_lep36-.Lfunc_gep36
	mflr 0
	.cfi_def_cfa_offset 160
	.cfi_offset lr, 16
	.cfi_offset r17, -120
	.cfi_offset r18, -112
	.cfi_offset r19, -104
	.cfi_offset r20, -96
	.cfi_offset r21, -88
	.cfi_offset r22, -80
	.cfi_offset r23, -72
	.cfi_offset r24, -64
	.cfi_offset r25, -56
	.cfi_offset r26, -48
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 17, -120(1)
	std 18, -112(1)
	std 19, -104(1)
	std 20, -96(1)
	std 21, -88(1)
	std 22, -80(1)
	std 23, -72(1)
	std 24, -64(1)
	std 25, -56(1)
	std 26, -48(1)
	std 27, -40(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -160(1)
	std 0, 176(1)
	mr	30, 3
	addis 3, 2, __piestart_libc_relocates@toc@ha
	addi 3, 3, __piestart_libc_relocates@toc@l
	ld 3, 0(3)
	cmpldi	3, 0
	bne-	0, .LBB36_39
	ld 27, 56(30)
	cmpldi	27, 2
	bgt-	0, .LBB36_60
	ld 29, 96(30)
	ld 3, 104(30)
	ld 4, 112(30)
	addi 6, 4, -1
	or 5, 4, 3
	cmpld 1, 29, 3
	rldicl 5, 5, 3, 61
	and 4, 4, 6
	or. 4, 5, 4
	crandc 20, 2, 5
	bc 4, 20, .LBB36_40
	cmpldi	29, 0
	beq	0, .LBB36_5
	ld 28, 88(30)
	ld 3, 40(30)
	li 7, 0
	ld 4, 48(30)
	mr	6, 29
	mr	5, 28
	bl _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	andi. 3, 3, 1
	bc 4, 1, .LBB36_41
.LBB36_5:
	ld 3, 64(30)
	cmpdi	3, 0
	bc 12, 2, .LBB36_8
	cmpdi	27, 0
	bc 12, 2, .LBB36_8
	mr	3, 30
	li 4, 1
	bl _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	ld 27, 56(30)
.LBB36_8:
	cmpldi	27, 2
	beq-	0, .LBB36_60
	ld 3, 8(30)
	li 4, 6
	bl _ZN8piestart3sys4auxv5valueE
	mr	7, 3
	addi 3, 3, -4096
	cmpldi 1, 3, 61441
	addi 21, 7, -1
	and. 3, 7, 21
	crand 20, 4, 2
	bc 4, 20, .LBB36_42
	std 7, 120(30)
	addis 3, 2, __piestart_witness@toc@ha
	addi 3, 3, __piestart_witness@toc@l
	ld 28, 48(30)
	ld 29, 40(30)
	crxor 21, 21, 21
	ld 23, 32(30)
	li 8, -1
	li 6, 0
	li 5, 0
	li 11, 0
	li 10, 0
	crxor 20, 20, 20
	addi 4, 28, 1
	mr	9, 29
	mtctr 4
	li 4, 0
	bdz .LBB36_17
.LBB36_11:
	ld 27, 0(9)
	xoris 26, 27, 25716
	addi 12, 9, 16
	ld 0, 0(12)
	addi 12, 9, 40
	cmplwi	26, 58706
	ld 12, 0(12)
	bne	0, .LBB36_14
	add 27, 23, 0
	creqv 21, 21, 21
	sub	27, 3, 27
	cmpld 1, 27, 12
	cror 20, 20, 4
	addc 27, 0, 12
	addze. 26, 4
	iseleq	27, 27, 8
	cmpld	27, 11
	blt	0, .LBB36_16
	mr	6, 0
	mr	5, 12
	mr	11, 27
	b .LBB36_16
.LBB36_14:
	cmpwi 1, 27, 1
	rldicl 27, 27, 31, 33
	rldicl. 27, 27, 33, 30
	crorc 22, 2, 6
	bc 12, 22, .LBB36_16
	add 27, 12, 0
	cmpld	27, 10
	iselgt	27, 27, 10
	cmpldi	12, 0
	iseleq	10, 10, 27
.LBB36_16:
	addi 9, 9, 56
	bdnz .LBB36_11
.LBB36_17:
	addis 3, 10, 32
	crandc 20, 21, 20
	bc 12, 20, .LBB36_43
	cmpld	11, 3
	bc 12, 1, .LBB36_43
	cmpldi	7, 0
	neg 22, 7
	beq-	0, .LBB36_44
	li 26, 0
	li 27, 0
	li 25, 0
	li 19, 0
	li 20, 0
.LBB36_21:
	mr	24, 20
.LBB36_22:
	li 17, 0
	mr	18, 19
.LBB36_23:
	li 19, 0
.LBB36_24:
	cmpdi	24, -1
	beq	0, .LBB36_29
	mr	3, 29
	mr	4, 28
	mr	5, 24
	bl _ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE
	cmpdi	19, 0
	cmpldi 1, 3, 3
	bne	1, .LBB36_27
	iseleq	17, 24, 17
	mr	20, 4
	mr	24, 4
	mr	19, 4
	b .LBB36_24
.LBB36_27:
	bc 4, 2, .LBB36_30
	cmpldi	3, 1
	mr	24, 4
	mr	20, 4
	iseleq	18, 4, 18
	b .LBB36_23
.LBB36_29:
	cmpldi	19, 0
	li 24, -1
	beq-	0, .LBB36_45
.LBB36_30:
	cmpld	25, 19
	bge 0, .LBB36_35
	mr	25, 19
.LBB36_32:
	mr	3, 29
	mr	4, 28
	mr	5, 25
	bl _ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE
	cmpdi	3, 1
	bc 12, 2, .LBB36_35
	cmpdi	25, -1
	bc 12, 2, .LBB36_35
	mr	25, 4
	b .LBB36_32
.LBB36_35:
	and 3, 17, 22
	add 4, 17, 21
	and 5, 19, 22
	cmpld	18, 3
	and 4, 4, 22
	iselgt	3, 4, 3
	add 4, 19, 21
	and 4, 4, 22
	cmpld	25, 4
	isellt	18, 5, 4
	cmpld	18, 3
	ble 0, .LBB36_22
	add 24, 3, 23
	sub	4, 18, 3
	li 0, 125
	li 5, 1
	li 6, 0
	li 7, 0
	li 8, 0
	mr	3, 24
	sc
	bnu+ 0, .Ltmp48
	neg 3, 3
.Ltmp48:
	cmpldi	3, 0
	bne-	0, .LBB36_38
	mr	3, 26
	mr	4, 27
	add 18, 18, 23
	bl _ZN8piestart5start7protect4seal5pagesE
	mr	26, 24
	mr	27, 18
	b .LBB36_21
.LBB36_38:
	neg 3, 3
	li 4, 8
	mr	6, 24
	extsw 5, 3
	mr	3, 30
	bl _ZN8piestart5start3die3dieE
.LBB36_39:
	li 3, 3
	std 3, 56(30)
	b .LBB36_60
.LBB36_40:
	ld 6, 88(30)
	mr	3, 30
	li 4, 13
	mr	5, 29
	bl _ZN8piestart5start3die3dieE
.LBB36_41:
	mr	3, 30
	li 4, 13
	mr	5, 29
	mr	6, 28
	bl _ZN8piestart5start3die3dieE
.LBB36_42:
	mr	3, 30
	li 4, 12
	mr	5, 7
	li 6, 0
	bl _ZN8piestart5start3die3dieE
.LBB36_43:
	mr	3, 30
	li 4, 20
	bl _ZN8piestart5start3die3dieE
.LBB36_44:
	li 27, 0
	li 26, 0
.LBB36_45:
	addis 3, 2, __piestart_options@toc@ha
	addi 3, 3, __piestart_options@toc@l
	lbz 3, 0(3)
	andi. 3, 3, 2
	beq	0, .LBB36_59
	add 25, 23, 21
	li 4, 0
	li 3, 0
	li 21, 0
.LBB36_47:
	mr	24, 21
	mr	5, 4
.LBB36_48:
	mr	21, 4
.LBB36_49:
	addi 4, 28, 1
	mtctr 4
.LBB36_50:
	mr	4, 21
	bdz .LBB36_58
	ld 6, 0(29)
	cmpwi	6, 1
	addi 7, 29, 16
	addi 8, 29, 40
	ld 7, 0(7)
	addi 29, 29, 56
	addi 28, 28, -1
	ld 8, 0(8)
	bc 4, 2, .LBB36_48
	cmpdi	8, 0
	bc 12, 2, .LBB36_48
	add 9, 7, 23
	add 7, 25, 7
	rldicl 6, 6, 31, 33
	add 7, 7, 8
	and 9, 9, 22
	rldicl. 6, 6, 33, 30
	and 21, 7, 22
	bne	0, .LBB36_56
	cmpld	24, 9
	iselgt	20, 24, 9
	cmpld	20, 5
	mr	5, 21
	beq	0, .LBB36_50
	bl _ZN8piestart5start7protect4seal5pagesE
	mr	3, 20
	mr	5, 21
	b .LBB36_49
.LBB36_56:
	cmpld	5, 9
	isellt	4, 5, 9
	cmpld	4, 26
	bne	0, .LBB36_47
	mr	4, 27
	mr	26, 27
	b .LBB36_47
.LBB36_58:
	bl _ZN8piestart5start7protect4seal5pagesE
.LBB36_59:
	mr	3, 26
	mr	4, 27
	bl _ZN8piestart5start7protect4seal5pagesE
.LBB36_60:
	addis 3, 2, main@toc@ha
	addi 3, 3, main@toc@l
	addis 12, 2, __libc_start_main@toc@ha
	addi 12, 12, __libc_start_main@toc@l
	addis 6, 2, __piestart_libc_init@toc@ha
	addi 6, 6, __piestart_libc_init@toc@l
	addis 7, 2, __piestart_libc_fini@toc@ha
	addi 7, 7, __piestart_libc_fini@toc@l
	ld 9, 0(30)
	mtctr 12
	li 8, 0
	lwa 4, 0(9)
	addi 5, 9, 8
	std 2, 24(1)
	bctrl
	ld 2, 24(1)
	.long	0
	.quad	0
.Lfunc_end36:
	.size	__piestart_enter, .Lfunc_end36-.Lfunc_begin36
	.cfi_endproc
	.section	.text.__piestart_fini_functions,"ax",@progbits
	.globl	__piestart_fini_functions
	.p2align	2
	.type	__piestart_fini_functions,@function
__piestart_fini_functions:
.Lfunc_begin37:
	.cfi_startproc
.Lfunc_gep37:
	addis 2, 12, .TOC.-.Lfunc_gep37@ha
	addi 2, 2, .TOC.-.Lfunc_gep37@l
.Lfunc_lep37:
	.localentry	__piestart_fini_functions, .Lfunc_lep37-.Lfunc_gep37
	mflr 0
	.cfi_def_cfa_offset 80
	.cfi_offset lr, 16
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 27, -40(1)
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -80(1)
	std 2, 24(1)
	std 0, 96(1)
	li 27, -3
	.weak	__fini_array_start
	.section	.toc,"aw",@progbits
.Ltmp49:
	.p2align	3, 0x0
	.quad	__fini_array_start
	.section	.text.__piestart_fini_functions,"ax",@progbits
	addis 29, 2, .Ltmp49@toc@ha
	ld 29, .Ltmp49@toc@l(29)
	.weak	__fini_array_end
	.section	.toc,"aw",@progbits
.Ltmp50:
	.p2align	3, 0x0
	.quad	__fini_array_end
	.section	.text.__piestart_fini_functions,"ax",@progbits
	addis 28, 2, .Ltmp50@toc@ha
	ld 28, .Ltmp50@toc@l(28)
	.weak	_fini
	.section	.toc,"aw",@progbits
.Ltmp51:
	.p2align	3, 0x0
	.quad	_fini
	.section	.text.__piestart_fini_functions,"ax",@progbits
	addis 30, 2, .Ltmp51@toc@ha
	ld 30, .Ltmp51@toc@l(30)
.LBB37_1:
	cmpld	28, 29
	ble 0, .LBB37_4
	addi 28, 28, -8
	ld 12, 0(28)
	addi 3, 12, -1
	cmpld	3, 27
	bgt	0, .LBB37_1
	mtctr 12
	li 3, 0
	li 4, 0
	li 5, 0
	bctrl
	ld 2, 24(1)
	b .LBB37_1
.LBB37_4:
	addi 3, 30, -1
	li 4, -3
	cmpld	3, 4
	bgt	0, .LBB37_6
	mtctr 30
	li 3, 0
	li 4, 0
	li 5, 0
	mr	12, 30
	bctrl
	ld 2, 24(1)
.LBB37_6:
	addi 1, 1, 80
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	ld 27, -40(1)
	mtlr 0
	blr
	.long	0
	.quad	0
.Lfunc_end37:
	.size	__piestart_fini_functions, .Lfunc_end37-.Lfunc_begin37
	.cfi_endproc
	.section	.text.__piestart_init_functions,"ax",@progbits
	.globl	__piestart_init_functions
	.p2align	2
	.type	__piestart_init_functions,@function
__piestart_init_functions:
.Lfunc_begin38:
	.cfi_startproc
.Lfunc_gep38:
	addis 2, 12, .TOC.-.Lfunc_gep38@ha
	addi 2, 2, .TOC.-.Lfunc_gep38@l
.Lfunc_lep38:
	.localentry	__piestart_init_functions, .Lfunc_lep38-.Lfunc_gep38
	mflr 0
	.cfi_def_cfa_offset 112
	.cfi_offset lr, 16
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	std 28, -32(1)
	std 29, -24(1)
	std 30, -16(1)
	stdu 1, -112(1)
	std 0, 128(1)
	stw 3, 36(1)
	addi 3, 1, 36
	std 4, 40(1)
	std 5, 48(1)
	.weak	__preinit_array_start
	.section	.toc,"aw",@progbits
.Ltmp52:
	.p2align	3, 0x0
	.quad	__preinit_array_start
	.section	.text.__piestart_init_functions,"ax",@progbits
	addis 4, 2, .Ltmp52@toc@ha
	ld 4, .Ltmp52@toc@l(4)
	.weak	__preinit_array_end
	.section	.toc,"aw",@progbits
.Ltmp53:
	.p2align	3, 0x0
	.quad	__preinit_array_end
	.section	.text.__piestart_init_functions,"ax",@progbits
	addis 5, 2, .Ltmp53@toc@ha
	ld 5, .Ltmp53@toc@l(5)
	.weak	_init
	.section	.toc,"aw",@progbits
.Ltmp54:
	.p2align	3, 0x0
	.quad	_init
	.section	.text.__piestart_init_functions,"ax",@progbits
	addis 28, 2, .Ltmp54@toc@ha
	ld 28, .Ltmp54@toc@l(28)
	.weak	__init_array_start
	.section	.toc,"aw",@progbits
.Ltmp55:
	.p2align	3, 0x0
	.quad	__init_array_start
	.section	.text.__piestart_init_functions,"ax",@progbits
	addis 30, 2, .Ltmp55@toc@ha
	ld 30, .Ltmp55@toc@l(30)
	.weak	__init_array_end
	.section	.toc,"aw",@progbits
.Ltmp56:
	.p2align	3, 0x0
	.quad	__init_array_end
	.section	.text.__piestart_init_functions,"ax",@progbits
	addis 29, 2, .Ltmp56@toc@ha
	ld 29, .Ltmp56@toc@l(29)
	std 3, 56(1)
	addi 3, 1, 40
	std 3, 64(1)
	addi 3, 1, 48
	std 3, 72(1)
	addi 3, 1, 56
	bl _ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E
	addi 3, 28, -1
	li 4, -3
	cmpld	3, 4
	bgt	0, .LBB38_2
	mtctr 28
	ld 5, 48(1)
	std 2, 24(1)
	ld 4, 40(1)
	lwa 3, 36(1)
	mr	12, 28
	bctrl
	ld 2, 24(1)
.LBB38_2:
	addi 3, 1, 56
	mr	4, 30
	mr	5, 29
	bl _ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E
	addi 1, 1, 112
	ld 0, 16(1)
	ld 30, -16(1)
	ld 29, -24(1)
	ld 28, -32(1)
	mtlr 0
	blr
	.long	0
	.quad	0
.Lfunc_end38:
	.size	__piestart_init_functions, .Lfunc_end38-.Lfunc_begin38
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.globl	__piestart_relocate
	.p2align	2
	.type	__piestart_relocate,@function
__piestart_relocate:
.Lfunc_begin39:
	.cfi_startproc
.Lfunc_gep39:
	addis 2, 12, .TOC.-.Lfunc_gep39@ha
	addi 2, 2, .TOC.-.Lfunc_gep39@l
.Lfunc_lep39:
	.localentry	__piestart_relocate, .Lfunc_lep39-.Lfunc_gep39
	mfcr 12
	stw 12, 8(1)
	mflr 0
	stdu 1, -160(1)
	std 0, 176(1)
	.cfi_def_cfa_offset 160
	.cfi_offset lr, 16
	.cfi_offset r21, -88
	.cfi_offset r22, -80
	.cfi_offset r23, -72
	.cfi_offset r24, -64
	.cfi_offset r25, -56
	.cfi_offset r26, -48
	.cfi_offset r27, -40
	.cfi_offset r28, -32
	.cfi_offset r29, -24
	.cfi_offset r30, -16
	.cfi_offset cr2, 8
	.cfi_offset cr3, 8
	std 27, 120(1)
	mr	27, 4
	li 4, 65
	std 21, 72(1)
	std 22, 80(1)
	std 23, 88(1)
	std 24, 96(1)
	std 25, 104(1)
	std 26, 112(1)
	std 28, 128(1)
	std 29, 136(1)
	mr	29, 6
	std 30, 144(1)
	mtctr 4
	mr	30, 5
	li 4, 0
	bdz .LBB39_2
.LBB39_1:
	std 4, 0(5)
	addi 5, 5, 8
	bdnz .LBB39_1
.LBB39_2:
	std 3, 0(30)
	ld 4, 0(3)
	sldi 4, 4, 3
	add 3, 3, 4
	addi 3, 3, 16
.LBB39_3:
	ld 4, 0(3)
	cmpldi	4, 0
	addi 3, 3, 8
	bne	0, .LBB39_3
	li 4, 0
	std 3, 8(30)
	addis 28, 2, __piestart_entry@toc@ha
	addi 28, 28, __piestart_entry@toc@l
	addis 24, 2, __ehdr_start@toc@ha
	addi 24, 24, __ehdr_start@toc@l
	stb 4, 40(1)
	li 4, 3
	bl _ZN8piestart3sys4auxv5valueE
	addi 26, 24, 64
	cmpld	3, 26
	beq	0, .LBB39_6
	rldicr 3, 24, 0, 51
	addi 5, 1, 40
	li 0, 206
	li 4, 1
	li 6, 0
	li 7, 0
	li 8, 0
	sc
	bnu+ 0, .Ltmp57
	neg 3, 3
.Ltmp57:
	crxor 8, 8, 8
	cmpdi	3, -12
	beq	0, .LBB39_9
.LBB39_6:
	ld 3, 0(24)
	xoris 3, 3, 17996
	crxor 8, 8, 8
	cmplwi	3, 17791
	bne	0, .LBB39_9
	addi 3, 24, 32
	ld 3, 0(3)
	cmpldi	3, 64
	creqv 8, 8, 8
	bne	0, .LBB39_9
	std 26, 40(30)
	addi 3, 24, 56
	ld 3, 0(3)
	clrldi	25, 3, 48
	std 25, 48(30)
	b .LBB39_12
.LBB39_9:
	ld 25, 8(30)
	li 4, 3
	mr	3, 25
	bl _ZN8piestart3sys4auxv5valueE
	mr	26, 3
	mr	3, 25
	li 4, 5
	bl _ZN8piestart3sys4auxv5valueE
	cmpldi	3, 1170
	bgt-	0, .LBB39_77
	mr	25, 3
	mulli 3, 3, 56
	addi 5, 1, 40
	li 0, 206
	clrldi	4, 26, 52
	li 6, 0
	li 7, 0
	li 8, 0
	li 23, 0
	add 4, 3, 4
	rldicr 3, 26, 0, 51
	sc
	bnu+ 0, .Ltmp58
	neg 3, 3
.Ltmp58:
	cmpdi	3, -12
	beq-	0, .LBB39_77
	li 3, 0
	crxor 20, 20, 20
	std 26, 40(30)
	std 25, 48(30)
	bc 4, 8, .LBB39_13
.LBB39_12:
	addi 3, 24, 16
	ld 3, 0(3)
	clrldi	3, 3, 48
	addi 4, 24, 24
	creqv 20, 20, 20
	ld 4, 0(4)
	sub	23, 28, 4
	cmpldi	3, 3
	li 3, 0
	iseleq	3, 23, 3
.LBB39_13:
	addi 4, 25, 1
	li 22, -1
	li 25, 0
	li 21, 0
	crxor 8, 8, 8
	mtctr 4
	li 4, 0
	bdz .LBB39_23
.LBB39_14:
	ld 7, 0(26)
	cmplwi	7, 1
	addi 5, 26, 16
	addi 6, 26, 40
	ld 5, 0(5)
	addi 8, 26, 32
	ld 6, 0(6)
	beq	0, .LBB39_19
	cmplwi	7, 2
	beq	0, .LBB39_18
	cmplwi	7, 7
	bne	0, .LBB39_21
	std 5, 88(30)
	std 6, 104(30)
	ld 5, 0(8)
	std 5, 96(30)
	addi 5, 26, 48
	ld 5, 0(5)
	std 5, 112(30)
	b .LBB39_21
.LBB39_18:
	creqv 8, 8, 8
	b .LBB39_22
.LBB39_19:
	addi 9, 26, 8
	ld 9, 0(9)
	cmpdi	9, 0
	rldicl 7, 7, 31, 33
	ld 8, 0(8)
	cmpdi 1, 8, 0
	crorc 21, 6, 2
	cmpdi 1, 6, 0
	rldicl. 7, 7, 33, 30
	isel 4, 4, 5, 21
	cror 21, 2, 6
	bc 12, 21, .LBB39_21
	cmpld	5, 22
	isellt	22, 5, 22
	add 5, 6, 5
	cmpld	5, 21
	iselgt	21, 5, 21
.LBB39_21:
	mr	5, 25
.LBB39_22:
	addi 26, 26, 56
	mr	25, 5
	bdnz .LBB39_14
.LBB39_23:
	sub	5, 27, 25
	std 5, 32(30)
	bc 4, 8, .LBB39_27
	cmpd	23, 5
	crandc 20, 20, 2
	bc 4, 20, .LBB39_29
	sub	3, 24, 4
	cmpld	3, 23
	bne	0, .LBB39_28
	std 23, 32(30)
	b .LBB39_29
.LBB39_27:
	std 3, 32(30)
	b .LBB39_30
.LBB39_28:
	cmpld	3, 5
	bne-	0, .LBB39_80
.LBB39_29:
	mr	3, 30
	li 4, 0
	mr	5, 25
	li 6, 16
	bl _ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
.LBB39_30:
	addi 4, 22, 8
	li 3, 1
	cmpld	21, 4
	rldic 27, 3, 63, 0
	sub	3, 21, 22
	addi 3, 3, -8
	isellt	3, 0, 3
	isellt	4, 27, 22
	std 3, 80(30)
	ld 3, 8(30)
	std 4, 72(30)
	li 4, 9
	bl _ZN8piestart3sys4auxv5valueE
	cmpd 3, 3, 28
	cmpldi	29, 0
	bne	0, .LBB39_42
	bc 4, 14, .LBB39_38
	ld 3, 32(30)
	cmpldi	3, 0
	beq	0, .LBB39_34
	mr	3, 30
	bl _ZN8piestart5start5mover5leaveE
.LBB39_34:
	bc 4, 8, .LBB39_36
	addis 3, 2, __piestart_libc_relocates@toc@ha
	addi 3, 3, __piestart_libc_relocates@toc@l
	ld 3, 0(3)
	cmpldi	3, 0
	bne	0, .LBB39_40
.LBB39_36:
	ld 3, 8(30)
	li 4, 6
	bl _ZN8piestart3sys4auxv5valueE
	mr	4, 3
	mr	3, 30
	mr	5, 28
	mr	6, 29
	bl _ZN8piestart5start9anonymous10move_relroE
	andi. 3, 3, 1
	crorc 20, 1, 8
	bc 12, 20, .LBB39_45
	addis 3, 2, __piestart_first_write@toc@ha
	addi 3, 3, __piestart_first_write@toc@l
	li 4, 0
	std 4, 0(3)
	b .LBB39_46
.LBB39_38:
	bc 4, 8, .LBB39_62
	addis 3, 2, __piestart_libc_relocates@toc@ha
	addi 3, 3, __piestart_libc_relocates@toc@l
	ld 3, 0(3)
	cmpldi	3, 0
	beq	0, .LBB39_46
.LBB39_40:
	li 3, 3
.LBB39_41:
	std 3, 56(30)
	b .LBB39_76
.LBB39_42:
	mr	3, 30
	mr	4, 29
	bl _ZN8piestart5start5mover6settleE
	mr	3, 30
	bl _ZN8piestart5start5mover6copiedE
	std 3, 16(30)
	std 4, 24(30)
	bc 4, 8, .LBB39_44
	addis 3, 2, __piestart_libc_relocates@toc@ha
	addi 3, 3, __piestart_libc_relocates@toc@l
	ld 3, 0(3)
	cmpldi	3, 0
	bne	0, .LBB39_40
.LBB39_44:
	bc 12, 14, .LBB39_36
.LBB39_45:
	bc 4, 8, .LBB39_62
.LBB39_46:
	ld 5, 32(30)
	lis 3, -28672
	lis 7, 24576
	addi 4, 30, 128
	li 6, 1
	ori 3, 3, 7
	ori 7, 7, 13
	add 5, 25, 5
.LBB39_47:
	ld 10, 0(5)
	cmpldi	10, 0
	beq	0, .LBB39_63
	cmpldi	10, 38
	addi 8, 5, 8
	ld 8, 0(8)
	bge 0, .LBB39_50
	mr	9, 10
	b .LBB39_57
.LBB39_50:
	add 11, 3, 10
	addi 12, 11, 8185
	cmpldi	12, 2
	bge 0, .LBB39_52
	addi 9, 11, 8223
	b .LBB39_57
.LBB39_52:
	cmpldi	12, 3
	li 9, 40
	beq	0, .LBB39_57
	cmpldi	11, 2
	bge 0, .LBB39_55
	addi 9, 11, 41
	b .LBB39_57
.LBB39_55:
	cmpld	10, 7
	li 9, 43
	bge 0, .LBB39_59
.LBB39_56:
	mr	8, 10
.LBB39_57:
	sldi 10, 9, 3
	add 10, 4, 10
	std 8, 0(10)
	sld 8, 6, 9
	ld 9, 480(30)
	or 8, 9, 8
	std 8, 480(30)
.LBB39_58:
	addi 5, 5, 16
	b .LBB39_47
.LBB39_59:
	xoris 8, 10, 24576
	cmpldi	8, 15
	beq	0, .LBB39_56
	cmpldi	8, 17
	beq	0, .LBB39_56
	xoris 8, 10, 28672
	cmpldi	8, 18
	mr	8, 10
	beq	0, .LBB39_57
	b .LBB39_58
.LBB39_62:
	mr	3, 30
	bl _ZN8piestart5start8relocate24see_that_it_is_relocatedE
	li 3, 1
	std 3, 64(30)
	b .LBB39_76
.LBB39_63:
	ld 3, 32(30)
	cmpldi	3, 0
	beq	0, .LBB39_66
	addis 3, 2, __piestart_witness@toc@ha
	addi 3, 3, __piestart_witness@toc@l
	addis 4, 2, __piestart_entry@toc@ha
	addi 4, 4, __piestart_entry@toc@l
	ld 3, 0(3)
	cmpld	3, 4
	bne	0, .LBB39_66
	li 3, 2
	b .LBB39_41
.LBB39_66:
	li 3, 1
	ld 5, 368(30)
	std 3, 56(30)
	ld 3, 480(30)
	andi. 5, 5, 4
	rotldi	4, 3, 42
	rldimi. 5, 4, 22, 41
	beq	0, .LBB39_68
	li 4, 0
	std 27, 72(30)
	std 4, 80(30)
.LBB39_68:
	ld 6, 472(30)
	cmpldi	6, 0
	bne-	0, .LBB39_82
	ld 5, 272(30)
	ld 4, 464(30)
	rldicl 5, 5, 60, 4
	cmpld	4, 5
	bgt-	0, .LBB39_81
	ld 5, 192(30)
	li 6, 24
	ld 4, 456(30)
	divdu 5, 5, 6
	cmpld	4, 5
	bgt-	0, .LBB39_81
	andis. 4, 3, 128
	beq	0, .LBB39_74
	ld 4, 288(30)
	cmpldi	4, 17
	beq	0, .LBB39_74
	cmpldi	4, 7
	bne	0, .LBB39_84
.LBB39_74:
	andi. 3, 3, 2
	bne-	0, .LBB39_83
	mr	3, 30
	li 4, 9
	li 5, 24
	bl _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	mr	3, 30
	li 4, 37
	li 5, 8
	bl _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	mr	3, 30
	li 4, 40
	li 5, 8
	bl _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	mr	3, 30
	li 4, 19
	li 5, 16
	bl _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	mr	3, 30
	li 4, 11
	li 5, 24
	bl _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	mr	3, 30
	li 4, 0
	bl _ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	mr	3, 30
	bl _ZN8piestart5start8relocate24see_that_it_is_relocatedE
.LBB39_76:
	ld 30, 144(1)
	ld 29, 136(1)
	ld 28, 128(1)
	ld 27, 120(1)
	ld 26, 112(1)
	ld 25, 104(1)
	ld 24, 96(1)
	ld 23, 88(1)
	ld 22, 80(1)
	ld 21, 72(1)
	addi 1, 1, 160
	ld 0, 16(1)
	lwz 12, 8(1)
	mtlr 0
	mtocrf 32, 12
	mtocrf 16, 12
	blr
.LBB39_77:
	mr	3, 30
	li 4, 10
.LBB39_78:
	li 5, 0
.LBB39_79:
	li 6, 0
	bl _ZN8piestart5start3die3dieE
.LBB39_80:
	mr	3, 30
	li 4, 17
	b .LBB39_78
.LBB39_81:
	mr	3, 30
	li 4, 4
	li 5, 7
	b .LBB39_79
.LBB39_82:
	mr	3, 30
	li 4, 15
	li 5, 0
	bl _ZN8piestart5start3die3dieE
.LBB39_83:
	mr	3, 30
	li 4, 11
	b .LBB39_78
.LBB39_84:
	mr	3, 30
	li 4, 3
	li 5, 20
	b .LBB39_79
	.long	0
	.quad	0
.Lfunc_end39:
	.size	__piestart_relocate, .Lfunc_end39-.Lfunc_begin39
	.cfi_endproc
	.type	.L_MergedGlobals,@object
	.section	.text.piestart,"ax",@progbits
.L_MergedGlobals:
	.asciz	"piestart: "
	.asciz	"piestart: relocated"
	.asciz	"relocation type # at @ is not supported; link statically\000relocation at @: not writable\000table DT_ # at @: not in memory\000wrong entry size: DT_ #\000wrong table size: DT_ #\000text relocations; use -fPIE\000symbol $ at @ is undefined; link it\000RELR bitmap at @, no address\000mprotect RELRO at @: errno #\000no # bytes for TLS\000no program headers\000DT_NEEDED; link statically\000AT_PAGESZ is #, not a page size\000PT_TLS is damaged: # bytes at @; link anew\000no thread pointer: errno #\000relocation table DT_ @ is not supported; use --pack-dyn-relocs=none\000not relocated: PT_DYNAMIC or a table in it is missing; link again\000PT_DYNAMIC is not at _DYNAMIC, and e_entry is changed; link again\000DT_ # calls @: not code\000relocation type # at @, where DT_RELACOUNT says RELATIVE\000PT_GNU_RELRO is damaged: # bytes at @; link anew\000mremap of the image at @ refused; use --aslr=kernel"
	.size	.L_MergedGlobals, 869
.Lanon.0.1 = .L_MergedGlobals
	.size	.Lanon.0.1, 11
.Lanon.0.0 = .L_MergedGlobals+11
	.size	.Lanon.0.0, 20
.Lanon.0.2 = .L_MergedGlobals+31
	.size	.Lanon.0.2, 838
	.section	".note.GNU-stack","",@progbits
