	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * ARM (32-bit) entry. The kernel leaves argc at [sp], 8-byte aligned. The two stages are called one after the
 * other from here, so that no compiler can move a load of a relocated word ahead of the relocation.
 */

/* Words have four bytes, for common.S. */
	.set	__piestart_elf32, 1

	.syntax	unified
	.arm
	.section .text.piestart, "ax", %progbits
	.balign	4
	.globl	_start
	.globl	__piestart_entry
	.hidden	__piestart_entry
	.type	__piestart_entry, %function
	.type	_start, %function
__piestart_entry:				/* the same, where a shared object may override _start */
_start:
	.cfi_startproc
	.cfi_undefined lr			/* nobody called: unwinding ends here */
	mov	fp, #0				/* outermost frame, for frame-pointer walkers */
	mov	lr, #0				/* and no return address */
	mov	r0, sp				/* argument 1: argc, argv, envp, auxv */
	ldr	r1, 2f
1:	add	r1, pc, r1			/* argument 2; not used where PT_DYNAMIC is missing */
	sub	r2, sp, #512		/* argument 3: struct Start, read by both stages */
	bic	r2, r2, #7			/* a foreign loader may leave it odd */
	mov	sp, r2
	mov	r4, r2				/* kept across the call */
	mov	r3, #0				/* argument 4: a 32-bit image does not move itself */
	bl	__piestart_relocate		/* stage 1, the dark zone */
	mov	r0, r4
	bl	__piestart_enter		/* stage 2, ordinary code; does not return */
	.inst	0xe7f000f0			/* udf #0 */
	.balign	4
2:	.long	_DYNAMIC - (1b + 8)
	.cfi_endproc
	.size	_start, . - _start

/* A TLS descriptor's resolver: the offset that the relocator stored, and nothing else changed
 * (AAELF32 "TLS descriptors": the descriptor is at r0, the result in r0; its first word is the argument). */
	.globl	__piestart_tlsdesc
	.hidden	__piestart_tlsdesc
	.type	__piestart_tlsdesc, %function
__piestart_tlsdesc:
	.cfi_startproc
	ldr	r0, [r0]
	bx	lr
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
 * A 32-bit image does not move itself, so there is no entry for one that has.
 */
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * For rcrt1.o: what a function `name` does that only hands on to `to` (libc.S).
 */

	.macro	piestart_hand_on name, to
	b	\to
	.endm

	.section .text.piestart, "ax", %progbits
	.balign	4
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
 * No note: there are no landing pads in 32-bit programs. What every object says about itself: it goes with either way
 * of passing floating-point numbers, since none of its functions takes any (Tag_ABI_VFP_args).
 */

	.eabi_attribute 28, 3
	.syntax	unified
	.eabi_attribute	67, "2.09"
	.eabi_attribute	6, 4
	.eabi_attribute	8, 1
	.eabi_attribute	9, 1
	.eabi_attribute	15, 1
	.eabi_attribute	16, 1
	.eabi_attribute	17, 2
	.eabi_attribute	20, 1
	.eabi_attribute	21, 1
	.eabi_attribute	23, 3
	.eabi_attribute	24, 1
	.eabi_attribute	25, 1
	.eabi_attribute	38, 1
	.eabi_attribute	14, 0
	.section	.text.piestart,"ax",%progbits
	.p2align	2
	.globl	__piestart_options
	.hidden	__piestart_options
	.type	__piestart_options,%object
__piestart_options:
	.byte	7
	.byte	0
	.byte	0
	.byte	0
	.size	__piestart_options, 4
	.text
	.section	.text.piestart,"ax",%progbits
	.p2align	2
	.type	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE,%function
	.code	32
_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	mov	r12, r0
	ldr	r0, [r0, #16]
	cmp	r0, #0
	bxeq	lr
.LBB0_1:
	push	{r3, r4, r5, r6, r7, r8, r9, r10, r11, lr}
	.cfi_def_cfa_offset 40
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r9, -16
	.cfi_offset r8, -20
	.cfi_offset r7, -24
	.cfi_offset r6, -28
	.cfi_offset r5, -32
	.cfi_offset r4, -36
	str	r0, [sp]
	ldmib	r12, {r0, r7}
	ldr	r1, [r12, #12]
	ldr	lr, [r12]
	mov	r4, #0
	add	r2, r1, r7
	sub	r3, r0, r7
.LBB0_2:
	cmp	r4, r3
	bhs	.LBB0_4
	add	r6, r7, r4
	add	r5, r2, r4
	add	r4, r4, #4
	ldr	r6, [r6]
	str	r6, [r5]
	b	.LBB0_2
.LBB0_4:
	add	r10, r1, lr
	sub	r9, r0, lr
	mov	r3, #3
	mov	r4, lr
	mov	r5, #0
	mov	r8, #163
	mov	r6, #0
	mov	r0, r10
	mov	r1, r9
	mov	r2, r9
	mov	r11, r7
	mov	r7, r8
	svc	#0
	mov	r7, r11
	cmn	r0, #4096
	bhi	.LBB0_6
	ldr	r0, [sp]
	mov	r6, #91
	mov	r1, #4194304
	mov	r2, #0
	mov	r3, #0
	mov	r4, #0
	mov	r7, r7
	mov	r7, r6
	svc	#0
	mov	r7, r7
	mov	r6, #220
	mov	r1, r9
	mov	r2, #15
	mov	r0, lr
	mov	r7, r7
	mov	r7, r6
	svc	#0
	mov	r7, r7
	mov	r6, #172
	mov	r1, #0
	mov	r2, lr
	mov	r3, r9
	ldr	r4, .LCPI0_1
	ldr	r0, .LCPI0_0
.LPC0_0:
	add	r4, pc, r4
	mov	r7, r7
	mov	r7, r6
	svc	#0
	mov	r7, r7
	b	.LBB0_10
.LBB0_6:
	sub	r0, r7, lr
.LBB0_7:
	cmp	r6, r0
	bhs	.LBB0_9
	add	r2, r10, r6
	add	r1, lr, r6
	add	r6, r6, #4
	ldr	r2, [r2]
	str	r2, [r1]
	b	.LBB0_7
.LBB0_9:
	ldr	r0, [sp]
	mov	r6, #91
	mov	r1, #4194304
	mov	r2, #0
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
	mov	r7, r7
	mov	r7, r6
	svc	#0
	mov	r7, r7
.LBB0_10:
	mov	r0, #0
	str	lr, [r12, #4]
	str	lr, [r12, #8]
	str	r0, [r12, #16]
	pop	{r3, r4, r5, r6, r7, r8, r9, r10, r11, lr}
	bx	lr
	.p2align	2
.LCPI0_0:
	.long	1398164801
.LCPI0_1:
	.long	.Lanon.0.0-(.LPC0_0+8)
.Lfunc_end0:
	.size	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE, .Lfunc_end0-_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	.cfi_endproc
	.section	".text._ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE","ax",%progbits
	.p2align	2
	.type	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE,%function
	.code	32
_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE:
.Lfunc_begin1:
	.cfi_startproc
	push	{r4, r5, r6, r7, r8, r9, r11, lr}
	.cfi_def_cfa_offset 32
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r9, -12
	.cfi_offset r8, -16
	.cfi_offset r7, -20
	.cfi_offset r6, -24
	.cfi_offset r5, -28
	.cfi_offset r4, -32
	ldr	lr, .LCPI1_0
	mov	r3, r0
	mov	r0, #0
	mvn	r12, #0
.LBB1_1:
	sub	r1, r1, #1
	cmn	r1, #1
	moveq	r1, r12
	popeq	{r4, r5, r6, r7, r8, r9, r11, pc}
.LBB1_2:
	ldr	r7, [r3]
	add	r4, r3, #8
	add	r5, r3, #20
	mov	r8, #2
	cmp	r7, lr
	ldr	r4, [r4]
	ldr	r6, [r5]
	add	r5, r3, #24
	ldr	r9, [r5]
	beq	.LBB1_6
	cmp	r6, #0
	beq	.LBB1_8
	cmp	r7, #1
	bne	.LBB1_8
	ands	r7, r9, #2
	mov	r8, #1
	beq	.LBB1_8
.LBB1_6:
	add	r3, r3, #32
	cmp	r4, r2
	bhi	.LBB1_10
	add	r4, r6, r4
	cmp	r4, r2
	bhi	.LBB1_9
.LBB1_8:
	add	r3, r5, #8
	b	.LBB1_1
.LBB1_9:
	orr	r0, r8, r0
.LBB1_10:
	cmp	r4, r12
	movlo	r12, r4
	b	.LBB1_1
	.p2align	2
.LCPI1_0:
	.long	1685382482
.Lfunc_end1:
	.size	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE, .Lfunc_end1-_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE
	.cfi_endproc
	.section	.text.piestart,"ax",%progbits
	.p2align	2
	.type	_ZN8piestart3sys4auxv5valueE,%function
	.code	32
_ZN8piestart3sys4auxv5valueE:
.Lfunc_begin2:
	.cfi_startproc
	mov	r2, r0
.LBB2_1:
	ldr	r3, [r2]
	add	r2, r2, #4
	cmp	r3, #0
	ldr	r0, [r2]
	moveq	r0, #0
	bxeq	lr
.LBB2_2:
	cmp	r3, r1
	add	r2, r2, #4
	bxeq	lr
	b	.LBB2_1
.Lfunc_end2:
	.size	_ZN8piestart3sys4auxv5valueE, .Lfunc_end2-_ZN8piestart3sys4auxv5valueE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE,%function
	.code	32
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE:
.Lfunc_begin3:
	.cfi_startproc
	push	{r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, lr}
	.cfi_def_cfa_offset 48
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r9, -16
	.cfi_offset r8, -20
	.cfi_offset r7, -24
	.cfi_offset r6, -28
	.cfi_offset r5, -32
	.cfi_offset r4, -36
	ldr	r7, [r0, #16]
	ldr	r10, [r1]
	mov	r9, r0
	add	r0, r1, #4
	ldr	r8, [r0]
	ands	r11, r8, #255
	beq	.LBB3_32
	mov	r5, r1
	mov	r0, r9
	mov	r1, r10
	mov	r4, r3
	mov	r6, r2
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	str	r7, [sp, #4]
	add	r7, r10, r7
	cmp	r6, #0
	beq	.LBB3_3
	mov	r0, r9
	mov	r1, r10
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	sub	r0, r11, #21
	mov	r3, #0
	cmp	r0, #2
	mov	r0, r7
	bhs	.LBB3_4
	b	.LBB3_5
.LBB3_3:
	add	r0, r5, #8
.LBB3_4:
	ldr	r3, [r0]
.LBB3_5:
	cmp	r11, #23
	str	r6, [sp]
	str	r10, [sp, #8]
	bhi	.LBB3_11
	mov	r0, #1
	mov	r1, #925696
	mov	r6, r4
	mov	r10, #1
	tst	r1, r0, lsl r11
	bne	.LBB3_15
	mov	r1, #4
	orr	r1, r1, #2097152
	tst	r1, r0, lsl r11
	beq	.LBB3_9
	sub	r0, r11, #13
	clz	r0, r0
	lsr	r10, r0, #5
	b	.LBB3_15
.LBB3_9:
	ldr	r10, [sp, #8]
	cmp	r11, #23
	mov	r4, r6
	bne	.LBB3_11
	ldr	r5, [sp, #4]
	mov	r0, #0
	cmp	r4, #0
	bne	.LBB3_28
	b	.LBB3_30
.LBB3_11:
	cmp	r11, #160
	bne	.LBB3_14
	cmp	r4, #0
	beq	.LBB3_28
	ldr	r0, [sp, #4]
	add	r5, r3, r0
	mov	r3, #0
	b	.LBB3_37
.LBB3_14:
	mov	r6, r4
	mov	r10, #0
	cmp	r11, #22
	bne	.LBB3_40
.LBB3_15:
	lsrs	r5, r8, #8
	beq	.LBB3_19
	ldr	r2, [r9, #88]
	mov	r4, r3
	mov	r0, r9
	mov	r1, #6
	mov	r3, #16
	cmp	r2, #0
	addne	r2, r2, r5, lsl #4
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	ldr	r0, [r9, #16]
	ldr	r1, [r9, #88]
	add	r0, r0, r5, lsl #4
	add	r0, r0, r1
	ldr	r2, [r0]
	add	r1, r0, #4
	add	r0, r0, #12
	ldr	r1, [r1]
	ldr	r0, [r0]
	lsrs	r3, r0, #16
	bne	.LBB3_20
	and	r3, r0, #240
	cmp	r3, #32
	mov	r3, r4
	beq	.LBB3_21
	ldr	r0, [r9, #84]
	mov	r1, #5
	mov	r3, #1
	add	r5, r0, r2
	mov	r0, r9
	mov	r2, r5
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	ldr	r0, [r9, #16]
	ldr	r3, [sp, #8]
	mov	r1, #6
	add	r2, r0, r5
	mov	r0, r9
	bl	_ZN8piestart5start3die3dieE
.LBB3_19:
	mov	r1, #0
	mov	r0, #0
	b	.LBB3_21
.LBB3_20:
	mov	r3, r4
.LBB3_21:
	mov	r2, #16711680
	mov	r5, r1
	orr	r2, r2, #-16777216
	and	r2, r0, r2
	cmn	r2, #983040
	ldr	r2, [sp, #4]
	addne	r5, r5, r2
	cmp	r10, #0
	movne	r5, r1
	lsrs	r1, r0, #16
	moveq	r5, r1
	movne	r1, #1
	cmp	r10, #0
	beq	.LBB3_27
	ldr	r4, [sp, #8]
	cmp	r6, #0
	popne	{r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, pc}
.LBB3_23:
	ldr	r0, [r9, #16]
	cmp	r11, #17
	add	r7, r0, r4
	beq	.LBB3_33
	add	r5, r5, r3
	cmp	r11, #18
	beq	.LBB3_34
	ldr	r0, [r9, #44]
	ldr	r1, [r9, #56]
	bl	_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE
	add	r5, r0, r5
	cmp	r11, #13
	bne	.LBB3_34
	add	r1, r4, #4
	mov	r0, r9
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	str	r5, [r7]
	add	r7, r7, #4
	adr	r0, .Ltmp0
	ldr	r5, [r0]
	add	r5, r5, r0
	b	.Ltmp1
	.p2align	2
.Ltmp0:
	.long	__piestart_tlsdesc-.Ltmp0
.Ltmp1:
	b	.LBB3_34
.LBB3_27:
	and	r0, r0, #15
	ldr	r10, [sp, #8]
	mov	r4, r6
	sub	r0, r0, #10
	clz	r0, r0
	lsr	r0, r0, #5
	and	r1, r1, r0
	cmp	r6, r1
	beq	.LBB3_29
.LBB3_28:
	ldr	r1, [r9, #32]
	eor	r0, r4, #1
	orr	r0, r1, r0
	str	r0, [r9, #32]
	pop	{r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, pc}
.LBB3_29:
	mov	r0, #0
	cmp	r1, #0
	bne	.LBB3_37
.LBB3_30:
	add	r1, r5, r3
	str	r1, [r7]
	cmp	r0, #0
	beq	.LBB3_32
	ldr	r0, [r9, #248]
	cmp	r0, #0
	ldrdne	r2, r3, [r9, #44]
	subne	r2, r10, r2
	subsne	r3, r3, r2
	bhi	.LBB3_35
.LBB3_32:
	pop	{r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, pc}
.LBB3_33:
	mov	r5, #1
.LBB3_34:
	str	r5, [r7]
	pop	{r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, pc}
.LBB3_35:
	cmp	r3, #4
	blo	.LBB3_32
	add	r0, r2, r0
	str	r1, [r0]
	pop	{r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, pc}
.LBB3_37:
	ldr	r0, [sp]
	mov	r8, r3
	cmp	r0, #0
	bne	.LBB3_39
	ldr	r0, [sp, #4]
	sub	r1, r5, r0
	mov	r0, r9
	bl	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE
.LBB3_39:
	ldr	r0, [r9, #4]
	mov	r1, #16
	bl	_ZN8piestart3sys4auxv5valueE
	blx	r5
	mov	r5, r0
	mov	r0, #1
	mov	r3, r8
	b	.LBB3_30
.LBB3_40:
	ldr	r3, [sp, #8]
	mov	r0, r9
	mov	r1, #0
	mov	r2, r11
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end3:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE, .Lfunc_end3-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE,%function
	.code	32
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE:
.Lfunc_begin4:
	.cfi_startproc
	push	{r2, r3, r4, r5, r11, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r5, -12
	.cfi_offset r4, -16
	mov	r4, r1
	mov	r5, r0
	ldrd	r0, r1, [r0, #36]
	sub	r0, r4, r0
	cmp	r0, r1
	popls	{r2, r3, r4, r5, r11, pc}
.LBB4_1:
	ldrd	r0, r1, [r5, #20]
	mov	r2, #2
	mov	r3, #4
	str	r2, [sp]
	mov	r2, r4
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	cmp	r0, #0
	beq	.LBB4_3
	pop	{r2, r3, r4, r5, r11, pc}
.LBB4_3:
	ldr	r0, [r5, #184]
	ldr	r1, [r5, #240]
	mov	r2, #0
	mov	r3, r4
	and	r1, r1, #4194304
	and	r0, r0, #4
	orrs	r0, r1, r0
	mov	r1, #1
	movne	r1, #5
	mov	r0, r5
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end4:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE, .Lfunc_end4-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE,%function
	.code	32
_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE:
.Lfunc_begin5:
	.cfi_startproc
	cmp	r1, #0
	mov	r2, r1
	sub	r0, r0, #8
	movne	r2, #1
	sub	r1, r1, r2
	and	r0, r1, r0
	add	r0, r0, #8
	bx	lr
.Lfunc_end5:
	.size	_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE, .Lfunc_end5-_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE,%function
	.code	32
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE:
.Lfunc_begin6:
	.cfi_startproc
	push	{r4, r5, r6, r7, r8, r9, r11, lr}
	.cfi_def_cfa_offset 32
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r9, -12
	.cfi_offset r8, -16
	.cfi_offset r7, -20
	.cfi_offset r6, -24
	.cfi_offset r5, -28
	.cfi_offset r4, -32
	ldr	lr, [sp, #32]
	mov	r12, r0
	mov	r8, #0
	b	.LBB6_2
.LBB6_1:
	add	r12, r4, #8
.LBB6_2:
	mov	r4, r1
	subs	r1, r1, #1
	adc	r0, r8, #0
	cmp	r1, r4
	pophs	{r4, r5, r6, r7, r8, r9, r11, pc}
.LBB6_3:
	ldr	r9, [r12]
	add	r4, r12, #8
	ldr	r5, [r4]
	add	r4, r12, #20
	ldr	r7, [r4]
	add	r4, r12, #24
	sub	r5, r2, r5
	ldr	r12, [r4]
	sub	r6, r7, r5
	cmp	r3, r6
	bhi	.LBB6_1
	cmp	r7, r5
	blo	.LBB6_1
	cmp	r9, #1
	andeq	r7, r12, lr
	cmpeq	r7, lr
	bne	.LBB6_1
	pop	{r4, r5, r6, r7, r8, r9, r11, pc}
.Lfunc_end6:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE, .Lfunc_end6-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE,%function
	.code	32
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE:
.Lfunc_begin7:
	.cfi_startproc
	push	{r2, r3, r4, r5, r6, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r6, -8
	.cfi_offset r5, -12
	.cfi_offset r4, -16
	mov	r4, r2
	mov	r5, r1
	mov	r6, r0
	cmp	r2, #0
	beq	.LBB7_4
	cmp	r3, #4
	blo	.LBB7_3
	ands	r0, r4, #3
	bne	.LBB7_4
.LBB7_3:
	ldrd	r0, r1, [r6, #20]
	mov	r2, #0
	str	r2, [sp]
	mov	r2, r4
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	cmp	r0, #0
	popne	{r2, r3, r4, r5, r6, pc}
.LBB7_4:
	mov	r0, r6
	mov	r1, #2
	mov	r2, r5
	mov	r3, r4
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end7:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE, .Lfunc_end7-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE,%function
	.code	32
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE:
.Lfunc_begin8:
	.cfi_startproc
	cmp	r1, #31
	mov	r3, r1
	ldrhi	r1, [r0, #244]
	andhi	r12, r3, #31
	lsrhi	r1, r1, r12
	ldrls	r1, [r0, #240]
	lsrls	r1, r1, r3
	tst	r1, #1
	bxeq	lr
.LBB8_1:
	add	r1, r0, #64
	add	r1, r1, r3, lsl #2
	ldr	r1, [r1]
	cmp	r1, r2
	bne	.LBB8_3
	bx	lr
.LBB8_3:
	push	{r11, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	mov	r2, r3
	mov	r1, #3
	mov	r3, #0
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end8:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE, .Lfunc_end8-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE,%function
	.code	32
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE:
.Lfunc_begin9:
	.cfi_startproc
	push	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
	.cfi_def_cfa_offset 36
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r9, -16
	.cfi_offset r8, -20
	.cfi_offset r7, -24
	.cfi_offset r6, -28
	.cfi_offset r5, -32
	.cfi_offset r4, -36
	sub	sp, sp, #60
	.cfi_def_cfa_offset 96
	mov	r4, r0
	str	r3, [sp, #24]
	add	r0, r0, #64
	mov	r7, r1
	add	r1, r0, r2, lsl #2
	ldr	r6, [r1]
	cmp	r6, #0
	str	r4, [sp, #28]
	beq	.LBB9_40
	add	r0, r0, r7, lsl #2
	ldr	r5, [r0]
	mov	r1, r7
	mov	r2, r5
	mov	r3, r6
	mov	r0, r4
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	ldr	r10, [r4, #16]
	cmp	r7, #17
	add	r8, r10, r5
	add	r0, r8, r6
	str	r0, [sp, #32]
	beq	.LBB9_44
	cmp	r7, #23
	beq	.LBB9_43
	cmp	r7, #36
	cmpne	r7, #38
	bne	.LBB9_45
	tst	r6, #3
	bne	.LBB9_73
	mov	r9, #0
	mov	r0, #1
	add	r7, sp, #36
	mov	r5, r8
	str	r9, [sp, #56]
	str	r9, [sp, #52]
	str	r0, [sp, #48]
	str	r9, [sp, #44]
	str	r9, [sp, #40]
	str	r9, [sp, #36]
.LBB9_6:
	ldr	r6, [sp, #28]
.LBB9_7:
	ldr	r0, [sp, #32]
	cmp	r5, r0
	bhs	.LBB9_42
	mov	r4, r9
	cmp	r5, r8
	bne	.LBB9_10
	ldr	r2, [sp, #32]
	mov	r0, r6
	mov	r1, r8
	mov	r3, #1
	stm	sp, {r4, r7}
	bl	_ZN8piestart5start4huge7prepareE
	mov	r8, r0
.LBB9_10:
	ldr	r0, [r5]
	tst	r0, #1
	add	lr, r5, #4
	bne	.LBB9_12
	ldrd	r2, r3, [r6, #36]
	add	r9, r0, #4
	mov	r11, #1
	mov	r12, #0
	mov	r4, r0
	b	.LBB9_17
.LBB9_12:
	cmp	r4, #0
	beq	.LBB9_71
	add	r9, r4, #124
	lsrs	r11, r0, #1
	mov	r5, lr
	beq	.LBB9_7
	ldrd	r2, r3, [r6, #36]
	mov	r12, #0
	cmn	r11, #-2147483647
	bne	.LBB9_17
	mvn	r11, #-2147483648
	mov	r12, #1
	cmp	r3, #120
	blo	.LBB9_17
	sub	r0, r4, r2
	sub	r1, r3, #120
	cmp	r0, r1
	bls	.LBB9_19
.LBB9_17:
	clz	r0, r11
	eor	r0, r0, #31
	add	r6, r4, r0, lsl #2
	sub	r0, r11, #1
	bic	r0, r0, r11
	clz	r0, r0
	rsb	r0, r0, #32
	add	r1, r4, r0, lsl #2
	sub	r0, r1, r2
	cmp	r0, r3
	mov	r0, r6
	movhi	r0, r1
	sub	r0, r0, r2
	cmp	r0, r3
	bls	.LBB9_19
	ldr	r5, [sp, #28]
	str	r8, [sp, #24]
	str	r9, [sp, #20]
	mov	r9, r7
	mov	r7, lr
	mov	r8, r12
	mov	r0, r5
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	mov	r0, r5
	mov	r1, r6
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	mov	r12, r8
	mov	lr, r7
	mov	r7, r9
	ldr	r9, [sp, #20]
	ldr	r8, [sp, #24]
.LBB9_19:
	ldr	r1, [sp, #44]
	add	r6, r4, r10
	tst	r6, #3
	bne	.LBB9_26
	ldr	r0, [sp, #40]
	sub	r3, r9, r4
	sub	r0, r0, r1
	subs	r0, r0, r3
	blo	.LBB9_26
	sub	r2, r6, r1
	cmp	r2, r0
	bhi	.LBB9_26
	ldr	r4, [sp, #48]
	cmp	r12, #0
	add	r0, r9, r10
	addeq	r2, r2, r3
	str	r0, [sp, #44]
	cmp	r2, #0
	add	r0, r4, r6
	beq	.LBB9_29
	str	r12, [sp, #24]
	add	r3, r4, r1
	mov	r12, r7
	mov	r4, #0
.LBB9_24:
	cmp	r4, r2
	bhs	.LBB9_28
	add	r7, r1, r4
	add	r5, r3, r4
	add	r4, r4, #4
	ldr	r7, [r7]
	str	r7, [r5]
	b	.LBB9_24
.LBB9_26:
	ldr	r0, [sp, #36]
	cmp	r1, r0
	mov	r0, r6
	beq	.LBB9_29
	mov	r0, r7
	mov	r4, lr
	mov	r5, r12
	bl	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	mov	r12, r5
	mov	lr, r4
	mov	r0, r6
	b	.LBB9_29
.LBB9_28:
	mov	r7, r12
	ldr	r12, [sp, #24]
.LBB9_29:
	cmp	r12, #0
	bne	.LBB9_36
	ldr	r6, [sp, #28]
.LBB9_31:
	cmp	r11, #0
	beq	.LBB9_35
	tst	r11, #1
	beq	.LBB9_34
	ldr	r1, [r0]
	add	r1, r1, r10
	str	r1, [r0]
.LBB9_34:
	lsr	r11, r11, #1
	add	r0, r0, #4
	b	.LBB9_31
.LBB9_35:
	mov	r5, lr
	b	.LBB9_7
.LBB9_36:
	mov	r1, #0
.LBB9_37:
	cmp	r1, #124
	beq	.LBB9_39
	add	r3, r6, r1
	add	r2, r0, r1
	add	r1, r1, #4
	ldr	r3, [r3]
	add	r3, r3, r10
	str	r3, [r2]
	b	.LBB9_37
.LBB9_39:
	mov	r5, lr
	b	.LBB9_6
.LBB9_40:
	cmp	r7, #31
	ldrhi	r0, [sp, #28]
	andhi	r3, r7, #31
	ldrhi	r1, [r0, #244]
	ldrls	r0, [sp, #28]
	lsrhi	r1, r1, r3
	ldrls	r1, [r0, #240]
	lsrls	r1, r1, r7
	tst	r1, #1
	beq	.LBB9_69
	cmp	r2, #31
	ldrhi	r1, [r0, #244]
	andhi	r2, r2, #31
	ldrls	r1, [r0, #240]
	lsr	r1, r1, r2
	tst	r1, #1
	bne	.LBB9_69
	b	.LBB9_74
.LBB9_42:
	add	r0, sp, #36
	bl	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	b	.LBB9_69
.LBB9_43:
	ldr	r0, [sp, #28]
	ldr	r0, [r0, #144]
	cmp	r0, #17
	bne	.LBB9_49
.LBB9_44:
	mov	r11, #8
	mov	r0, #1
	b	.LBB9_46
.LBB9_45:
	mov	r11, #12
	mov	r0, #0
.LBB9_46:
	ldr	r1, [sp, #28]
	cmp	r7, #17
	str	r0, [sp, #20]
	str	r7, [sp, #8]
	ldrd	r4, r5, [r1, #36]
	beq	.LBB9_48
	mov	r0, #0
	cmp	r7, #7
	ldreq	r0, [r1, #228]
	addeq	r0, r0, r0, lsl #1
	lsleq	r0, r0, #2
	b	.LBB9_50
.LBB9_48:
	ldr	r0, [r1, #232]
	lsl	r0, r0, #3
	b	.LBB9_50
.LBB9_49:
	ldr	r0, [sp, #28]
	str	r7, [sp, #8]
	mov	r11, #12
	ldrd	r4, r5, [r0, #36]
	mov	r0, #0
	str	r0, [sp, #20]
.LBB9_50:
	add	r0, r0, r8
	mov	r1, #0
	mov	r2, #1
	mov	r6, r8
	str	r0, [sp, #16]
	ldr	r0, [sp, #24]
	str	r1, [sp, #56]
	str	r1, [sp, #52]
	str	r1, [sp, #44]
	str	r1, [sp, #40]
	str	r1, [sp, #36]
	ldr	r1, [sp, #20]
	str	r2, [sp, #48]
	eor	r0, r0, #1
	and	r9, r1, r0
	ldr	r0, [sp, #32]
	sub	r0, r0, #7
	str	r0, [sp, #12]
.LBB9_51:
	cmp	r9, #0
	beq	.LBB9_63
	cmp	r6, r8
	blo	.LBB9_54
	ldr	r0, [sp, #28]
	ldr	r2, [sp, #32]
	add	r7, sp, #36
	mov	r1, r6
	mov	r3, #0
	str	r7, [sp, #4]
	bl	_ZN8piestart5start4huge7prepareE
	mov	r8, r0
	mov	r0, r7
	bl	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
.LBB9_54:
	ldr	r1, [sp, #12]
	mov	r0, r8
	mov	r7, r6
	cmp	r1, r8
	movlo	r0, r1
.LBB9_55:
	add	r1, r7, #128
	mov	r2, r0
	cmp	r1, r0
	movlo	r2, r1
.LBB9_56:
	cmp	r7, r2
	bhs	.LBB9_60
	ldr	r3, [r7]
	add	r6, r7, #4
	ldr	r6, [r6]
	cmp	r6, #23
	bne	.LBB9_61
	sub	r6, r3, r4
	cmp	r6, r5
	bhi	.LBB9_61
	add	r3, r3, r10
	ldr	r6, [r3]
	add	r7, r7, #8
	add	r6, r6, r10
	str	r6, [r3]
	b	.LBB9_56
.LBB9_60:
	cmp	r0, r1
	bhi	.LBB9_55
.LBB9_61:
	cmp	r7, r8
	bne	.LBB9_64
	ldr	r0, [sp, #32]
	mov	r6, r8
	cmp	r7, r0
	bne	.LBB9_51
	b	.LBB9_64
.LBB9_63:
	mov	r7, r6
.LBB9_64:
	ldr	r0, [sp, #32]
	sub	r0, r0, r7
	cmp	r0, r11
	blo	.LBB9_68
	ldr	r0, [sp, #16]
	cmp	r7, r0
	ldr	r0, [sp, #28]
	bhs	.LBB9_67
	add	r1, r7, #4
	ldr	r1, [r1]
	and	r2, r1, #255
	cmp	r2, #23
	bne	.LBB9_70
.LBB9_67:
	ldr	r2, [sp, #20]
	ldr	r3, [sp, #24]
	mov	r1, r7
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	add	r6, r7, r11
	b	.LBB9_51
.LBB9_68:
	ldr	r0, [sp, #32]
	cmp	r0, r7
	bne	.LBB9_72
.LBB9_69:
	add	sp, sp, #60
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.LBB9_70:
	ldr	r3, [r7]
	mov	r1, #19
	bl	_ZN8piestart5start3die3dieE
.LBB9_71:
	sub	r3, r5, r10
	mov	r0, r6
	mov	r1, #7
	mov	r2, #0
	bl	_ZN8piestart5start3die3dieE
.LBB9_72:
	ldr	r0, [sp, #28]
	ldr	r2, [sp, #8]
	mov	r1, #4
	b	.LBB9_75
.LBB9_73:
	ldr	r0, [sp, #28]
.LBB9_74:
	mov	r1, #4
	mov	r2, r7
.LBB9_75:
	mov	r3, #0
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end9:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE, .Lfunc_end9-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE,%function
	.code	32
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE:
.Lfunc_begin10:
	.cfi_startproc
	push	{r4, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r4, -8
	mov	r4, r0
	cmp	r1, #0
	beq	.LBB10_2
	mov	r1, #17
	mov	r2, #18
	mov	r3, #1
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mov	r0, r4
	mov	r1, #7
	mov	r2, #8
	mov	r3, #1
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mov	r0, r4
	mov	r1, #23
	mov	r2, #2
	mov	r3, #1
	pop	{r4, lr}
	b	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
.LBB10_2:
	mov	r1, #36
	mov	r2, #35
	mov	r3, #0
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mov	r0, r4
	mov	r1, #17
	mov	r2, #18
	mov	r3, #0
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mov	r0, r4
	mov	r1, #7
	mov	r2, #8
	mov	r3, #0
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mov	r0, r4
	mov	r1, #23
	mov	r2, #2
	mov	r3, #0
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mov	r0, r4
	mov	r1, #38
	mov	r2, #39
	mov	r3, #0
	pop	{r4, lr}
	b	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
.Lfunc_end10:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE, .Lfunc_end10-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE,%function
	.code	32
_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE:
.Lfunc_begin11:
	.cfi_startproc
	push	{r2, r3, r4, r5, r11, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r5, -12
	.cfi_offset r4, -16
	mov	r4, r1
	mov	r5, r0
	ldrd	r0, r1, [r0, #20]
	mov	r2, #1
	mov	r3, #1
	str	r2, [sp]
	mov	r2, r4
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	cmp	r0, #0
	popne	{r2, r3, r4, r5, r11, pc}
.LBB11_1:
	mov	r0, r5
	mov	r1, #18
	mov	r2, #7
	mov	r3, r4
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end11:
	.size	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE, .Lfunc_end11-_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die3dieE,%function
	.code	32
_ZN8piestart5start3die3dieE:
.Lfunc_begin12:
	.cfi_startproc
	push	{r4, r5, r6, r7, r8, r9, r10, lr}
	.cfi_def_cfa_offset 32
	.cfi_offset lr, -4
	.cfi_offset r10, -8
	.cfi_offset r9, -12
	.cfi_offset r8, -16
	.cfi_offset r7, -20
	.cfi_offset r6, -24
	.cfi_offset r5, -28
	.cfi_offset r4, -32
	sub	sp, sp, #40
	sub	sp, sp, #1024
	.cfi_def_cfa_offset 1096
	mov	r7, r1
	ldr	r1, .LCPI12_0
	add	r8, sp, #8
	mov	r4, r0
	mov	r5, r3
	mov	r6, r2
	mov	r0, r8
.LPC12_0:
	add	r1, pc, r1
	bl	_ZN8piestart5start3die6stringE
	ldr	r1, [r4]
	add	r1, r1, #4
	ldr	r1, [r1]
	cmp	r1, #0
	beq	.LBB12_3
	ldrb	r2, [r1]
	tst	r2, #255
	beq	.LBB12_3
	bl	_ZN8piestart5start3die6stringE
	mov	r1, #58
	strb	r1, [r0]
	mov	r2, #32
	add	r1, r0, #1
	strb	r2, [r1]
	add	r0, r0, #2
.LBB12_3:
	ldr	r1, .LCPI12_1
	mov	r9, #48
	mov	r10, #120
.LPC12_1:
	add	r1, pc, r1
.LBB12_4:
	add	r4, r1, #1
	ldrb	r1, [r1]
	and	r2, r1, #255
	cmp	r7, #0
	beq	.LBB12_6
	cmp	r2, #0
	mov	r1, r4
	subeq	r7, r7, #1
	b	.LBB12_4
.LBB12_6:
	cmp	r2, #35
	beq	.LBB12_11
	cmp	r2, #36
	beq	.LBB12_14
	cmp	r2, #64
	beq	.LBB12_11
	cmp	r2, #0
	beq	.LBB12_16
	strb	r2, [r0]
	add	r0, r0, #1
	b	.LBB12_15
.LBB12_11:
	cmp	r2, #35
	mov	r1, r5
	moveq	r1, r6
	beq	.LBB12_13
	strb	r9, [r0]
	add	r3, r0, #1
	add	r0, r0, #2
	strb	r10, [r3]
.LBB12_13:
	sub	r2, r2, #35
	clz	r2, r2
	lsr	r2, r2, #5
	bl	_ZN8piestart5start3die6numberE
	b	.LBB12_15
.LBB12_14:
	mov	r1, r6
	bl	_ZN8piestart5start3die6stringE
.LBB12_15:
	mov	r7, #0
	mov	r1, r4
	b	.LBB12_4
.LBB12_16:
	mov	r1, #10
	strb	r1, [r0]
	sub	r0, r0, r8
	mov	r12, #4
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
	mov	lr, #0
	add	r2, r0, #1
	mov	r0, #2
	mov	r1, r8
	mov	r6, r7
	mov	r7, r12
	svc	#0
	mov	r7, r6
	mov	r1, #0
	mov	r2, #0
	mov	r6, #248
.LBB12_17:
	mov	r0, #127
	mov	r7, r7
	mov	r7, r6
	svc	#0
	mov	r7, r7
	strb	lr, [lr]
	b	.LBB12_17
	.p2align	2
.LCPI12_0:
	.long	.Lanon.0.1-(.LPC12_0+8)
.LCPI12_1:
	.long	.Lanon.0.2-(.LPC12_1+8)
.Lfunc_end12:
	.size	_ZN8piestart5start3die3dieE, .Lfunc_end12-_ZN8piestart5start3die3dieE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die6numberE,%function
	.code	32
_ZN8piestart5start3die6numberE:
.Lfunc_begin13:
	.cfi_startproc
	push	{r4, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r4, -8
	mov	r12, r1
	cmp	r2, #0
	lsreq	r1, r12, #4
	andeq	r4, r12, #15
	ldrne	r1, .LCPI13_0
	umullne	r4, r3, r12, r1
	lsrne	r1, r3, #3
	addne	r3, r1, r1, lsl #2
	subne	r4, r12, r3, lsl #1
	cmp	r1, #0
	blne	_ZN8piestart5start3die6numberE
	mov	r1, #48
	cmp	r4, #9
	movhi	r1, #87
	add	r1, r1, r4
	and	r1, r1, #255
	strb	r1, [r0]
	add	r0, r0, #1
	pop	{r4, pc}
	.p2align	2
.LCPI13_0:
	.long	3435973837
.Lfunc_end13:
	.size	_ZN8piestart5start3die6numberE, .Lfunc_end13-_ZN8piestart5start3die6numberE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die6stringE,%function
	.code	32
_ZN8piestart5start3die6stringE:
.Lfunc_begin14:
	.cfi_startproc
	push	{r11, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	mov	lr, #0
.LBB14_1:
	add	r12, r0, lr
	cmp	lr, #400
	beq	.LBB14_4
	add	r2, r1, lr
	ldrb	r2, [r2]
	ands	r3, r2, #255
	beq	.LBB14_4
	cmp	r3, #127
	mov	r2, r3
	add	lr, lr, #1
	moveq	r2, #63
	cmp	r3, #32
	movlo	r2, #63
	strb	r2, [r12]
	b	.LBB14_1
.LBB14_4:
	mov	r0, r12
	pop	{r11, pc}
.Lfunc_end14:
	.size	_ZN8piestart5start3die6stringE, .Lfunc_end14-_ZN8piestart5start3die6stringE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own3ownE,%function
	.code	32
_ZN8piestart5start3own3ownE:
.Lfunc_begin15:
	.cfi_startproc
	push	{r4, r5, r6, r7, r11, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r7, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	mov	r12, r0
	mov	lr, #163
	mov	r2, r1
	mov	r3, #5
	mov	r4, #0
	mov	r5, #0
	mov	r7, r7
	mov	r7, lr
	svc	#0
	mov	r7, r7
	cmn	r0, #4096
	movhi	r0, #0
	pophi	{r4, r5, r6, r7, r11, pc}
.LBB15_1:
	mov	r6, r1
	mov	r4, r0
	sub	r1, r0, r12
	mov	r0, r12
	mov	r2, r6
	bl	_ZN8piestart5start3own6blocksE
	mov	r12, r0
	mov	r0, r4
	mov	r7, #91
	mov	r1, r6
	mov	r2, #0
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
	mov	r6, r7
	mov	r7, r7
	svc	#0
	mov	r7, r6
	mov	r0, r12
	pop	{r4, r5, r6, r7, r11, pc}
.Lfunc_end15:
	.size	_ZN8piestart5start3own3ownE, .Lfunc_end15-_ZN8piestart5start3own3ownE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own5smallE,%function
	.code	32
_ZN8piestart5start3own5smallE:
.Lfunc_begin16:
	.cfi_startproc
	mov	r12, #1
	cmp	r2, #0
	beq	.LBB16_4
	push	{r4, r5, r6, r7, r8, r9, r10, lr}
	.cfi_def_cfa_offset 32
	.cfi_offset lr, -4
	.cfi_offset r10, -8
	.cfi_offset r9, -12
	.cfi_offset r8, -16
	.cfi_offset r7, -20
	.cfi_offset r6, -24
	.cfi_offset r5, -28
	.cfi_offset r4, -32
	mov	r3, #50
	mov	lr, r0
	lsrs	r0, r2, #17
	mov	r8, r1
	mov	r1, r2
	mov	r10, r2
	mov	r9, #192
	mov	r2, #3
	mvn	r4, #0
	mov	r5, #0
	mov	r7, #0
	orr	r3, r3, #32768
	mov	r0, lr
	moveq	r3, #50
	mov	r6, r7
	mov	r7, r9
	svc	#0
	mov	r7, r6
	mov	r1, r0
	add	r0, r8, lr
	cmn	r1, #4096
	bls	.LBB16_5
	mov	r6, #163
	mov	r1, r10
	mov	r2, r10
	mov	r3, #3
	mov	r4, lr
	mov	r7, r7
	mov	r7, r6
	svc	#0
	mov	r7, r7
	mov	r12, #0
.LBB16_3:
	pop	{r4, r5, r6, r7, r8, r9, r10, lr}
.LBB16_4:
	mov	r0, r12
	bx	lr
.LBB16_5:
	cmp	r7, r10
	bhs	.LBB16_3
	add	r2, r0, r7
	add	r1, lr, r7
	add	r7, r7, #4
	ldr	r2, [r2]
	str	r2, [r1]
	b	.LBB16_5
.Lfunc_end16:
	.size	_ZN8piestart5start3own5smallE, .Lfunc_end16-_ZN8piestart5start3own5smallE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own6blocksE,%function
	.code	32
_ZN8piestart5start3own6blocksE:
.Lfunc_begin17:
	.cfi_startproc
	push	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
	.cfi_def_cfa_offset 36
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r9, -16
	.cfi_offset r8, -20
	.cfi_offset r7, -24
	.cfi_offset r6, -28
	.cfi_offset r5, -32
	.cfi_offset r4, -36
	sub	sp, sp, #36
	.cfi_def_cfa_offset 72
	mov	r4, r0
	mov	r0, #266338304
	mov	r8, r2
	mov	r7, r1
	orr	r0, r0, #-268435456
	ands	r6, r2, r0
	beq	.LBB17_2
	ldr	r1, .LCPI17_0
	rsb	r0, r4, #0
	and	r11, r0, r1
	and	r0, r8, r1
	cmp	r11, r0
	movhi	r11, #0
	b	.LBB17_3
.LBB17_2:
	mov	r11, #0
.LBB17_3:
	mov	r0, r4
	mov	r1, r7
	mov	r2, r11
	bl	_ZN8piestart5start3own5smallE
	mov	r9, r0
	cmp	r11, #0
	beq	.LBB17_5
	add	r0, r7, r4
	mov	r10, r4
	mov	r12, #220
	mov	r1, r11
	mov	r2, #4
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
	mov	lr, r6
	mov	r6, r7
	mov	r7, r12
	svc	#0
	mov	r7, r6
	mov	r4, r10
	mov	r6, lr
.LBB17_5:
	sub	r10, r8, r11
	add	r8, r11, r4
	cmp	r6, #0
	str	r7, [sp, #28]
	beq	.LBB17_18
	mov	r12, #1
	add	r1, r6, #2097152
	str	r4, [sp, #24]
	mov	r0, #0
	mov	lr, #192
	mov	r2, #3
	mov	r3, #34
	mvn	r4, #0
	mov	r5, #0
	mov	r7, r6
	str	r12, [sp, #32]
	str	r1, [sp, #12]
	mov	r6, r7
	mov	r7, lr
	svc	#0
	mov	r7, r6
	cmn	r0, #4096
	bhi	.LBB17_18
	mov	r1, r0
	ldr	r0, .LCPI17_0
	mov	r2, r7
	str	r7, [sp, #8]
	mov	lr, #220
	mov	r3, #0
	mov	r4, #0
	str	r1, [sp, #4]
	add	r0, r1, r0
	mov	r1, #266338304
	orr	r1, r1, #-268435456
	and	r7, r0, r1
	mov	r1, r2
	mov	r2, #14
	mov	r0, r7
	mov	r6, r7
	mov	r7, lr
	svc	#0
	mov	r7, r6
	str	r7, [sp, #20]
	ldr	r0, [sp, #28]
	add	r1, r8, r0
	add	r0, r11, r0
	mov	r11, r7
	str	r1, [sp, #16]
	ldr	r1, [sp, #24]
	add	lr, r0, r1
	ldr	r0, [sp, #8]
	add	r0, r7, r0
	str	r0, [sp, #24]
.LBB17_8:
	ldr	r1, [sp, #24]
	and	r0, r12, #1
	cmp	r11, r1
	beq	.LBB17_16
	cmp	r0, #0
	beq	.LBB17_17
	ldr	r0, .LCPI17_0
	mov	r1, #0
	add	r2, sp, #32
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
	mov	r6, #219
	add	r0, r0, r11
	sub	r0, r0, #3
	str	r1, [r0]
	mov	r1, #4096
	mov	r0, r11
	mov	r7, r7
	mov	r7, r6
	svc	#0
	mov	r7, r7
	ldr	r12, [sp, #32]
	tst	r12, #1
	beq	.LBB17_15
	ldr	r0, [sp, #20]
	ldr	r1, [sp, #16]
	sub	r0, r11, r0
	add	r0, r1, r0
	mov	r1, #0
.LBB17_12:
	lsrs	r2, r1, #21
	bne	.LBB17_14
	add	r3, lr, r1
	add	r2, r11, r1
	add	r1, r1, #4
	ldr	r3, [r3]
	str	r3, [r2]
	b	.LBB17_12
.LBB17_14:
	mov	r1, #2097152
	mov	r2, #4
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
	mov	r6, #220
	mov	r7, r7
	mov	r7, r6
	svc	#0
	mov	r7, r7
	ldr	r12, [sp, #32]
.LBB17_15:
	add	lr, lr, #2097152
	add	r11, r11, #2097152
	b	.LBB17_8
.LBB17_16:
	cmp	r0, #0
	bne	.LBB17_22
.LBB17_17:
	ldr	r0, [sp, #4]
	mov	r7, #91
	ldr	r1, [sp, #12]
	mov	r2, #0
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
	mov	r6, r7
	mov	r7, r7
	svc	#0
	mov	r7, r6
.LBB17_18:
	mov	r11, #220
	mov	r5, #0
.LBB17_19:
	ldr	r0, .LCPI17_0
	cmp	r10, r0
	bls	.LBB17_21
	ldr	r4, [sp, #28]
	mov	r0, r8
	mov	r2, #2097152
	mov	r1, r4
	bl	_ZN8piestart5start3own5smallE
	mov	r6, r0
	add	r0, r4, r8
	mov	r1, #2097152
	mov	r2, #4
	mov	r3, #0
	mov	r4, #0
	sub	r10, r10, #2097152
	add	r8, r8, #2097152
	mov	r7, r7
	mov	r7, r11
	svc	#0
	mov	r7, r7
	and	r9, r9, r6
	b	.LBB17_19
.LBB17_21:
	ldr	r1, [sp, #28]
	mov	r0, r8
	mov	r2, r10
	bl	_ZN8piestart5start3own5smallE
	and	r0, r9, r0
	add	sp, sp, #36
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.LBB17_22:
	ldr	lr, [sp, #8]
	ldr	r0, [sp, #20]
	mov	r7, #163
	mov	r3, #3
	mov	r4, r8
	mov	r5, #0
	mov	r12, #91
	mov	r1, lr
	mov	r2, lr
	mov	r6, r7
	mov	r7, r7
	svc	#0
	mov	r7, r6
	mov	r3, #0
	mov	r4, #0
	mov	r6, r0
	ldr	r0, [sp, #4]
	ldr	r1, [sp, #12]
	mov	r2, #0
	mov	r7, r7
	mov	r7, r12
	svc	#0
	mov	r7, r7
	ldr	r0, .LCPI17_1
	cmp	r6, r0
	bhi	.LBB17_18
	mov	r0, r8
	mov	r7, #220
	mov	r1, lr
	mov	r2, #15
	sub	r10, r10, lr
	add	r8, r8, lr
	mov	r6, r7
	mov	r7, r7
	svc	#0
	mov	r7, r6
	b	.LBB17_18
	.p2align	2
.LCPI17_0:
	.long	2097151
.LCPI17_1:
	.long	4294963200
.Lfunc_end17:
	.size	_ZN8piestart5start3own6blocksE, .Lfunc_end17-_ZN8piestart5start3own6blocksE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start4huge6finishE,%function
	.code	32
_ZN8piestart5start4huge6finishE:
.Lfunc_begin18:
	.cfi_startproc
	push	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
	.cfi_def_cfa_offset 36
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r9, -16
	.cfi_offset r8, -20
	.cfi_offset r7, -24
	.cfi_offset r6, -28
	.cfi_offset r5, -32
	.cfi_offset r4, -36
	sub	sp, sp, #44
	.cfi_def_cfa_offset 80
	mov	r7, r3
	ldr	r3, [r0, #12]
	ldr	lr, [r0, #8]
	ldr	r11, [r0, #20]
	ldr	r8, [r0, #24]
	mov	r12, #0
	str	r7, [sp, #20]
	str	r3, [sp, #36]
	ldr	r3, [r0, #16]
	sub	r0, r7, #1
	str	r0, [sp, #28]
	rsb	r0, r7, #0
	str	r0, [sp, #24]
	str	r3, [sp, #32]
.LBB18_1:
	mov	r5, r11
.LBB18_2:
	cmp	r8, #0
	beq	.LBB18_21
	ldr	r7, [r5]
	add	r0, r5, #8
	add	r3, r5, #24
	add	r11, r5, #32
	sub	r8, r8, #1
	ldr	r4, [r0]
	add	r0, r5, #20
	ldr	r0, [r0]
	ldr	r6, [r3]
	add	r3, r5, #16
	tst	r6, #1
	mov	r5, r11
	ldr	r3, [r3]
	bne	.LBB18_2
	cmp	r0, #0
	mov	r5, r11
	beq	.LBB18_2
	cmp	r7, #1
	mov	r5, r11
	bne	.LBB18_2
	ands	r0, r6, #2
	mov	r5, r11
	beq	.LBB18_2
	ldr	r0, [sp, #32]
	ldr	r10, [sp, #36]
	mov	r5, r11
	add	r0, r0, r4
	ldr	r4, [sp, #28]
	add	r3, r4, r3
	ldr	r4, [sp, #24]
	add	r3, r3, r0
	and	r9, r3, r4
	and	r0, r0, r4
	cmp	r9, r2
	movhs	r9, r2
	cmp	r0, r1
	movls	r0, r1
	cmp	r0, r10
	movhi	r10, r0
	cmp	r0, lr
	movlo	r10, r0
	subs	r6, r9, r10
	bls	.LBB18_2
	cmp	r6, #65536
	mov	r5, r11
	blo	.LBB18_2
	ldr	r4, [sp, #80]
	str	lr, [sp, #8]
	str	r1, [sp, #12]
	str	r2, [sp, #16]
	mov	r0, r4
	bl	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	ldr	r0, [sp, #20]
	cmp	r0, #4096
	bne	.LBB18_16
	ldr	r3, .LCPI18_0
	lsr	r0, r6, #2
	umull	r1, r2, r0, r3
	ldr	r0, [r4, #20]
	rsb	r1, r6, #2097152
	add	r0, r0, r2
	cmp	r0, r1
	str	r0, [r4, #20]
	blo	.LBB18_16
	sub	r0, r0, r1
	str	r6, [sp, #4]
	mov	r1, #4194304
	mov	r2, #3
	mov	r3, #34
	mov	r5, #0
	mov	r7, #192
	str	r0, [r4, #20]
	mov	r0, #0
	mvn	r4, #0
	mov	r6, r7
	mov	r7, r7
	svc	#0
	mov	r7, r6
	ldr	r6, [sp, #4]
	cmn	r0, #4096
	bhi	.LBB18_16
	ldr	r7, .LCPI18_1
	mov	r12, r0
	mov	r0, #1
	mov	r1, #266338304
	mov	r2, #14
	mov	r3, #0
	mov	r4, #0
	str	r0, [sp, #40]
	orr	r1, r1, #-268435456
	add	r0, r12, r7
	mov	r7, #220
	add	r0, r0, #3
	and	lr, r0, r1
	mov	r1, #2097152
	mov	r0, lr
	mov	r6, r7
	mov	r7, r7
	svc	#0
	mov	r7, r6
	cmp	r0, #0
	beq	.LBB18_14
	mov	r0, #0
	str	r0, [sp, #40]
	b	.LBB18_15
.LBB18_14:
	ldr	r0, .LCPI18_1
	mov	r1, #0
	add	r2, sp, #40
	mov	r7, #219
	orr	r0, lr, r0
	str	r1, [r0]
	str	lr, [sp]
	mov	r1, #4096
	mov	r0, lr
	mov	r6, r7
	mov	r7, r7
	svc	#0
	mov	r7, r6
	ldr	r2, [sp, #80]
	ldrb	r0, [sp, #40]
	tst	r0, #1
	mov	r0, r10
	bne	.LBB18_18
.LBB18_15:
	mov	r0, r12
	mov	r1, #4194304
	mov	r2, #0
	mov	r7, #91
	mov	r6, r7
	mov	r7, r7
	svc	#0
	mov	r7, r6
	ldr	r6, [sp, #4]
.LBB18_16:
	mov	r0, r10
	mov	r1, r6
	mov	r2, #23
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
	mov	r6, #220
	mov	r7, r7
	mov	r7, r6
	svc	#0
	mov	r7, r7
.LBB18_17:
	ldr	r2, [sp, #16]
	ldr	r1, [sp, #12]
	ldr	lr, [sp, #8]
	mov	r12, #1
	b	.LBB18_1
.LBB18_18:
	cmp	r0, r9
	bhs	.LBB18_20
	ldr	r1, [r0]
	add	r0, r0, #65536
	b	.LBB18_18
.LBB18_20:
	ldr	r0, [sp]
	str	r10, [r2]
	stmib	r2, {r9, r10}
	str	r12, [r2, #16]
	sub	r0, r0, r10
	str	r0, [r2, #12]
	b	.LBB18_17
.LBB18_21:
	and	r0, r12, #1
	add	sp, sp, #44
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
	.p2align	2
.LCPI18_0:
	.long	858993460
.LCPI18_1:
	.long	2097148
.Lfunc_end18:
	.size	_ZN8piestart5start4huge6finishE, .Lfunc_end18-_ZN8piestart5start4huge6finishE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start4huge7prepareE,%function
	.code	32
_ZN8piestart5start4huge7prepareE:
.Lfunc_begin19:
	.cfi_startproc
	push	{r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, lr}
	.cfi_def_cfa_offset 48
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r9, -16
	.cfi_offset r8, -20
	.cfi_offset r7, -24
	.cfi_offset r6, -28
	.cfi_offset r5, -32
	.cfi_offset r4, -36
	mov	r6, r1
	mov	r1, r0
	ldr	r0, [r0, #40]
	mov	r4, r2
	cmp	r0, #65536
	bhs	.LBB19_2
.LBB19_1:
	mov	r0, r4
	pop	{r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, pc}
.LBB19_2:
	ldr	r0, [r1, #4]
	ldr	r5, [sp, #48]
	ldr	r11, [r1, #16]
	str	r1, [sp, #8]
	mov	r1, #6
	mov	r7, r3
	bl	_ZN8piestart3sys4auxv5valueE
	ands	r8, r7, #1
	mov	r12, r7
	mov	r3, r0
	rsb	r10, r0, #0
	mov	r2, #0
	mov	r1, #0
	mov	lr, #0
	addne	r8, r11, r5
.LBB19_3:
	cmp	r6, r4
	bhs	.LBB19_22
	ldr	r7, [r6]
	and	r0, r12, r7
	tst	r0, #1
	beq	.LBB19_7
	add	r5, r8, #124
	cmp	r5, r2
	bls	.LBB19_19
	clz	r7, r7
	eor	r7, r7, #31
	add	r7, r8, r7, lsl #2
	mov	r8, r5
	sub	r7, r7, #4
	b	.LBB19_8
.LBB19_7:
	add	r7, r7, r11
	add	r8, r7, #4
.LBB19_8:
	and	r9, r7, r10
	sub	r7, r2, lr
	sub	r0, r9, lr
	cmp	r0, r7
	blo	.LBB19_12
	cmp	r9, r2
	bne	.LBB19_20
	cmp	r0, #2097152
	beq	.LBB19_20
.LBB19_11:
	add	r2, r9, r3
.LBB19_12:
	mov	r0, #4
	tst	r12, #1
	beq	.LBB19_14
.LBB19_13:
	add	r6, r0, r6
	b	.LBB19_3
.LBB19_14:
	ldr	r0, .LCPI19_0
	sub	r7, r2, lr
	cmp	r7, #2097152
	moveq	r7, r0
	mov	r0, #4096
.LBB19_15:
	cmp	r0, #9
	blo	.LBB19_13
	add	r5, r0, r6
	cmp	r5, r4
	bhs	.LBB19_18
	ldr	r5, [r5]
	add	r5, r5, r11
	and	r5, r5, r10
	sub	r5, r5, lr
	cmp	r5, r7
	bls	.LBB19_13
.LBB19_18:
	lsr	r0, r0, #3
	b	.LBB19_15
.LBB19_19:
	add	r6, r6, #4
	mov	r12, #1
	mov	r8, r5
	b	.LBB19_3
.LBB19_20:
	ldr	r0, [sp, #52]
	mov	r5, r12
	mov	r7, r3
	str	r0, [sp]
	ldr	r0, [sp, #8]
	bl	_ZN8piestart5start4huge6finishE
	mov	r3, r7
	mov	r12, r5
	cmp	r0, #0
	mov	r1, r9
	mov	lr, r9
	beq	.LBB19_11
	mov	r4, r6
	b	.LBB19_1
.LBB19_22:
	ldr	r0, [sp, #52]
	str	r0, [sp]
	ldr	r0, [sp, #8]
	bl	_ZN8piestart5start4huge6finishE
	b	.LBB19_1
	.p2align	2
.LCPI19_0:
	.long	2097151
.Lfunc_end19:
	.size	_ZN8piestart5start4huge7prepareE, .Lfunc_end19-_ZN8piestart5start4huge7prepareE
	.cfi_endproc
	.section	.text._ZN8piestart5start7protect4seal5pagesE,"ax",%progbits
	.p2align	2
	.type	_ZN8piestart5start7protect4seal5pagesE,%function
	.code	32
_ZN8piestart5start7protect4seal5pagesE:
.Lfunc_begin20:
	.cfi_startproc
	cmp	r1, r0
	bls	.LBB20_3
	adr	r2, .Ltmp2
	ldr	r3, [r2]
	add	r3, r3, r2
	b	.Ltmp3
	.p2align	2
.Ltmp2:
	.long	__piestart_options-.Ltmp2
.Ltmp3:
	ldrb	r2, [r3]
	tst	r2, #3
	bxeq	lr
.LBB20_2:
	push	{r4, r5, r11, lr}
	.cfi_def_cfa_offset 16
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r5, -12
	.cfi_offset r4, -16
	mov	r12, #206
	sub	r1, r1, r0
	mov	r2, #0
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
	orr	r12, r12, #256
	mov	lr, r7
	mov	r7, r12
	svc	#0
	mov	r7, lr
	pop	{r4, r5, r11, pc}
.LBB20_3:
	bx	lr
.Lfunc_end20:
	.size	_ZN8piestart5start7protect4seal5pagesE, .Lfunc_end20-_ZN8piestart5start7protect4seal5pagesE
	.cfi_endproc
	.section	.text.piestart,"ax",%progbits
	.p2align	2
	.type	_ZN8piestart5start8relocate24see_that_it_is_relocatedE,%function
	.code	32
_ZN8piestart5start8relocate24see_that_it_is_relocatedE:
.Lfunc_begin21:
	.cfi_startproc
	adr	r1, .Ltmp4
	ldr	r2, [r1]
	add	r2, r2, r1
	b	.Ltmp5
	.p2align	2
.Ltmp4:
	.long	__piestart_witness-.Ltmp4
.Ltmp5:
	adr	r1, .Ltmp6
	ldr	r3, [r1]
	add	r3, r3, r1
	b	.Ltmp7
	.p2align	2
.Ltmp6:
	.long	__piestart_entry-.Ltmp6
.Ltmp7:
	ldr	r1, [r2]
	cmp	r1, r3
	bxeq	lr
.LBB21_1:
	push	{r11, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	mov	r1, #16
	mov	r2, #0
	mov	r3, #0
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end21:
	.size	_ZN8piestart5start8relocate24see_that_it_is_relocatedE, .Lfunc_end21-_ZN8piestart5start8relocate24see_that_it_is_relocatedE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start9anonymous10move_pagesE,%function
	.code	32
_ZN8piestart5start9anonymous10move_pagesE:
.Lfunc_begin22:
	.cfi_startproc
	push	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
	.cfi_def_cfa_offset 36
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r9, -16
	.cfi_offset r8, -20
	.cfi_offset r7, -24
	.cfi_offset r6, -28
	.cfi_offset r5, -32
	.cfi_offset r4, -36
	sub	sp, sp, #60
	.cfi_def_cfa_offset 96
	mov	r3, r0
	sub	r0, r1, #1
	str	r1, [sp, #12]
	rsb	r1, r1, #0
	str	r0, [sp, #44]
	ldr	r0, [r3, #16]
	ldr	r7, [r3, #20]
	str	r3, [sp, #20]
	ldr	r12, [r3, #24]
	ldr	r3, [r2, #4]
	str	r0, [sp, #28]
	ldr	r0, [r2]
	str	r3, [sp, #36]
	str	r0, [sp, #16]
	ldr	r0, [r2, #8]
	mov	r2, #2
	str	r0, [sp, #24]
	sub	r0, r0, r3
	str	r0, [sp, #4]
	mov	r0, #0
	str	r0, [sp, #8]
	str	r0, [sp, #32]
	str	r0, [sp, #40]
.LBB22_1:
	cmp	r2, #0
	beq	.LBB22_18
	mov	r0, r12
	mov	r3, r7
.LBB22_3:
	cmp	r0, #0
	beq	.LBB22_17
	ldr	r6, [r3]
	add	r5, r3, #8
	add	r4, r3, #4
	add	r8, r3, #32
	sub	r0, r0, #1
	cmp	r6, #1
	ldr	r10, [r5]
	add	r5, r3, #20
	ldr	r9, [r5]
	add	r5, r3, #24
	add	r3, r3, #16
	ldr	r5, [r5]
	ldr	r11, [r4]
	ldr	r4, [r3]
	mov	r3, r8
	bne	.LBB22_3
	and	lr, r10, r1
	cmp	r2, #2
	bne	.LBB22_10
	cmp	r9, #0
	mov	r3, r8
	beq	.LBB22_3
	ands	r3, r5, #2
	mov	r3, r8
	beq	.LBB22_3
	ldr	r3, [sp, #36]
	sub	r5, r3, lr
	ldr	r3, [sp, #44]
	and	r3, r10, r3
	add	r6, r4, r3
	mov	r3, r8
	cmp	r6, r5
	bls	.LBB22_3
	ldr	r4, [sp, #4]
	sub	r3, r6, r5
	ldr	r6, [sp, #12]
	cmp	r3, r4
	movhs	r3, r4
	cmp	r6, #4096
	movne	r3, r4
	add	r3, r3, #3
	bic	r3, r3, #3
	str	r3, [sp, #40]
	and	r3, r11, r1
	add	r3, r3, r5
	str	r3, [sp, #32]
	mov	r3, r8
	b	.LBB22_3
.LBB22_10:
	and	r3, r5, #6
	cmp	r3, #4
	mov	r3, r8
	bne	.LBB22_3
	cmp	r4, r9
	mov	r3, r8
	bne	.LBB22_3
	ldr	r4, [sp, #44]
	and	r3, r11, r4
	add	r4, r4, r9
	add	r3, r4, r3
	ldr	r4, [sp, #32]
	and	r6, r3, r1
	and	r3, r11, r1
	sub	r4, r4, r3
	ldr	r3, [sp, #40]
	sub	r5, r6, r4
	cmp	r3, #0
	mov	r3, r8
	beq	.LBB22_3
	cmp	r9, #0
	mov	r3, r8
	beq	.LBB22_3
	cmp	r6, r4
	mov	r3, r8
	bls	.LBB22_3
	ldr	r3, [sp, #40]
	cmp	r3, r5
	mov	r3, r8
	bhi	.LBB22_3
	ldr	r3, [sp, #28]
	add	r3, lr, r3
	add	r3, r3, r4
	str	r3, [sp, #8]
	mov	r3, r8
	b	.LBB22_3
.LBB22_17:
	sub	r2, r2, #1
	b	.LBB22_1
.LBB22_18:
	ldr	r0, [sp, #36]
	ldr	r2, [sp, #44]
	ldr	r4, [sp, #40]
	ldr	r6, [sp, #16]
	ldr	r5, [sp, #28]
	add	r0, r2, r0
	add	r8, r5, r6
	cmp	r4, #0
	add	r0, r0, r4
	and	r11, r0, r1
	ldr	r0, [sp, #20]
	mov	r7, r11
	moveq	r7, r6
	ldrd	r0, r1, [r0, #8]
	sub	r2, r8, r0
	sub	r0, r1, r0
	cmp	r2, r0
	bhs	.LBB22_20
	sub	r7, r1, r5
	b	.LBB22_25
.LBB22_20:
	ldr	r0, [sp, #24]
	ldr	r3, [sp, #8]
	sub	r1, r0, r6
	cmp	r3, #0
	beq	.LBB22_22
	ldr	r0, [sp, #36]
	str	r4, [sp]
	add	r2, r5, r0
	mov	r0, r8
	bl	_ZN8piestart5start9anonymous7replaceE
	b	.LBB22_24
.LBB22_22:
	cmp	r4, #4096
	bhi	.LBB22_30
	ldr	r0, [sp, #36]
	add	r2, sp, #48
	str	r4, [sp, #56]
	str	r6, [sp, #48]
	str	r0, [sp, #52]
	mov	r0, r5
	bl	_ZN8piestart5start9anonymous8by_stackE
.LBB22_24:
	ldr	r5, [sp, #28]
	mov	r9, #0
	cmp	r0, #0
	beq	.LBB22_29
.LBB22_25:
	ldr	r2, [sp, #12]
	ldr	r6, [sp, #24]
	mov	r0, #0
.LBB22_26:
	cmp	r7, r6
	bhs	.LBB22_28
	add	r1, r5, r7
	str	r0, [r1]
	add	r7, r7, r2
	b	.LBB22_26
.LBB22_28:
	mov	r9, #1
.LBB22_29:
	mov	r0, r9
	add	sp, sp, #60
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.LBB22_30:
	adr	r0, .Ltmp8
	ldr	r1, [r0]
	add	r1, r1, r0
	b	.Ltmp9
	.p2align	2
.Ltmp8:
	.long	__piestart_options-.Ltmp8
.Ltmp9:
	mov	r9, #0
	ldrb	r0, [r1]
	and	r0, r0, #3
	cmp	r0, #2
	beq	.LBB22_29
	sub	r1, r11, r6
	mov	r0, r8
	bl	_ZN8piestart5start3own3ownE
	ldr	r5, [sp, #28]
	cmp	r0, #0
	beq	.LBB22_29
	ldr	r0, [sp, #20]
	add	r9, r11, r5
	strd	r8, r9, [r0, #8]
	b	.LBB22_25
.Lfunc_end22:
	.size	_ZN8piestart5start9anonymous10move_pagesE, .Lfunc_end22-_ZN8piestart5start9anonymous10move_pagesE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start9anonymous10move_relroE,%function
	.code	32
_ZN8piestart5start9anonymous10move_relroE:
.Lfunc_begin23:
	.cfi_startproc
	push	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
	.cfi_def_cfa_offset 36
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r9, -16
	.cfi_offset r8, -20
	.cfi_offset r7, -24
	.cfi_offset r6, -28
	.cfi_offset r5, -32
	.cfi_offset r4, -36
	sub	sp, sp, #532
	.cfi_def_cfa_offset 568
	str	r0, [sp, #16]
	mov	lr, r1
	mov	r9, #0
	adr	r0, .Ltmp10
	ldr	r1, [r0]
	add	r1, r1, r0
	b	.Ltmp11
	.p2align	2
.Ltmp10:
	.long	__piestart_options-.Ltmp10
.Ltmp11:
	cmp	lr, #0
	ldrb	r0, [r1]
	andsne	r0, r0, #3
	bne	.LBB23_2
.LBB23_1:
	and	r0, r9, #1
	add	sp, sp, #532
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.LBB23_2:
	cmp	r3, #0
	beq	.LBB23_14
.LBB23_3:
	sub	r0, lr, #1
	ldr	r11, .LCPI23_1
	mov	r9, #0
	str	r0, [sp, #12]
	ldr	r0, [sp, #16]
	ldr	r10, [r0, #20]
	ldr	r7, [r0, #24]
	rsb	r0, lr, #0
	str	r0, [sp, #8]
.LBB23_4:
	cmp	r7, #0
	beq	.LBB23_1
	ldr	r1, [r10]
	add	r0, r10, #8
	add	r2, r10, #24
	sub	r7, r7, #1
	cmp	r1, r11
	ldr	r4, [r0]
	add	r0, r10, #20
	add	r10, r10, #32
	ldr	r0, [r0]
	ldr	r2, [r2]
	bne	.LBB23_4
	add	r0, r0, r4
	str	r0, [sp, #4]
	ldr	r0, [sp, #16]
	ldr	r2, [r0, #20]
	ldr	r5, [r0, #24]
.LBB23_7:
	cmp	r5, #0
	beq	.LBB23_4
	ldr	r3, [r2]
	add	r0, r2, #8
	add	r1, r2, #20
	add	r8, r2, #32
	add	r2, r2, #24
	sub	r5, r5, #1
	ldr	r0, [r0]
	ldr	r1, [r1]
	cmp	r1, #0
	ldr	r6, [r2]
	mov	r2, r8
	beq	.LBB23_7
	cmp	r3, #1
	mov	r2, r8
	bne	.LBB23_7
	ands	r2, r6, #2
	mov	r2, r8
	beq	.LBB23_7
	ldr	r2, [sp, #4]
	ldr	r6, [sp, #12]
	add	r1, r1, r0
	ldr	r12, [sp, #8]
	cmp	r2, r1
	addhs	r2, r6, r1
	cmp	r0, r4
	mov	r1, r0
	addlo	r1, r6, r4
	and	r3, r2, r12
	mov	r2, r8
	and	r1, r1, r12
	cmp	r1, r3
	bhs	.LBB23_7
	cmp	r0, r4
	str	r1, [sp, #20]
	add	r2, sp, #20
	str	r3, [sp, #28]
	mov	r9, lr
	movls	r0, r4
	bic	r0, r0, #3
	cmp	r0, r1
	movhi	r1, r0
	ldr	r0, [sp, #16]
	str	r1, [sp, #24]
	mov	r1, lr
	bl	_ZN8piestart5start9anonymous10move_pagesE
	mov	lr, r9
	mov	r9, #1
	cmp	r0, #0
	mov	r2, r8
	bne	.LBB23_7
	mov	r9, #0
	b	.LBB23_1
.LBB23_14:
	ldr	r0, .LCPI23_0
	mov	r7, r2
	mov	r12, #172
	add	r1, sp, #20
	mov	r2, #512
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
	mov	r6, r7
	mov	r7, r12
	svc	#0
	mov	r7, r6
	sub	r0, r0, #1
	cmp	r0, #512
	bhs	.LBB23_1
	add	r0, sp, #20
	mov	r1, #9
	mov	r4, lr
	bl	_ZN8piestart3sys4auxv5valueE
	mov	lr, r4
	cmp	r0, r7
	bne	.LBB23_1
	b	.LBB23_3
	.p2align	2
.LCPI23_0:
	.long	1096112214
.LCPI23_1:
	.long	1685382482
.Lfunc_end23:
	.size	_ZN8piestart5start9anonymous10move_relroE, .Lfunc_end23-_ZN8piestart5start9anonymous10move_relroE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start9anonymous7replaceE,%function
	.code	32
_ZN8piestart5start9anonymous7replaceE:
.Lfunc_begin24:
	.cfi_startproc
	push	{r4, r5, r6, r7, r8, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r8, -8
	.cfi_offset r7, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	mov	r12, r3
	mov	lr, r2
	mov	r8, #192
	mov	r2, #3
	mov	r3, #50
	mvn	r4, #0
	mov	r5, #0
	mov	r7, r7
	mov	r7, r8
	svc	#0
	mov	r7, r7
	mov	r6, #0
	cmn	r0, #4096
	bhi	.LBB24_4
	ldr	r1, [sp, #24]
	mov	r2, #0
.LBB24_2:
	cmp	r2, r1
	bhs	.LBB24_4
	add	r4, r12, r2
	add	r3, lr, r2
	add	r2, r2, #4
	ldr	r4, [r4]
	str	r4, [r3]
	b	.LBB24_2
.LBB24_4:
	cmn	r0, #4096
	movls	r6, #1
	mov	r0, r6
	pop	{r4, r5, r6, r7, r8, pc}
.Lfunc_end24:
	.size	_ZN8piestart5start9anonymous7replaceE, .Lfunc_end24-_ZN8piestart5start9anonymous7replaceE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start9anonymous8by_stackE,%function
	.code	32
_ZN8piestart5start9anonymous8by_stackE:
.Lfunc_begin25:
	.cfi_startproc
	push	{r4, r5, r6, r7, r8, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r8, -8
	.cfi_offset r7, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	sub	sp, sp, #8
	sub	sp, sp, #4096
	.cfi_def_cfa_offset 4128
	ldr	r12, [r2]
	ldmib	r2!, {r3, lr}
	add	r4, sp, #8
	add	r2, r0, r3
	mov	r3, #0
.LBB25_1:
	cmp	r3, lr
	bhs	.LBB25_3
	add	r6, r2, r3
	add	r5, r4, r3
	add	r3, r3, #4
	ldr	r6, [r6]
	str	r6, [r5]
	b	.LBB25_1
.LBB25_3:
	add	r0, r0, r12
	add	r3, sp, #8
	str	lr, [sp]
	bl	_ZN8piestart5start9anonymous7replaceE
	add	sp, sp, #8
	add	sp, sp, #4096
	pop	{r4, r5, r6, r7, r8, pc}
.Lfunc_end25:
	.size	_ZN8piestart5start9anonymous8by_stackE, .Lfunc_end25-_ZN8piestart5start9anonymous8by_stackE
	.cfi_endproc
	.section	".text._ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E","ax",%progbits
	.p2align	2
	.type	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E,%function
	.code	32
_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E:
.Lfunc_begin26:
	.cfi_startproc
	push	{r4, r5, r6, r7, r8, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r8, -8
	.cfi_offset r7, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	ldr	r8, [r0]
	ldr	r7, [r0, #4]
	ldr	r6, [r0, #8]
	mov	r4, r2
	mov	r5, r1
.LBB26_1:
	cmp	r5, r4
	pophs	{r4, r5, r6, r7, r8, pc}
.LBB26_2:
	ldr	r3, [r5]
	sub	r0, r3, #1
	cmn	r0, #3
	bhi	.LBB26_4
	ldr	r0, [r8]
	ldr	r1, [r7]
	ldr	r2, [r6]
	blx	r3
.LBB26_4:
	add	r5, r5, #4
	b	.LBB26_1
.Lfunc_end26:
	.size	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E, .Lfunc_end26-_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E
	.cfi_endproc
	.section	.text.piestart,"ax",%progbits
	.globl	__piestart_enter
	.p2align	2
	.type	__piestart_enter,%function
	.code	32
__piestart_enter:
.Lfunc_begin27:
	.cfi_startproc
	push	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
	.cfi_def_cfa_offset 36
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r9, -16
	.cfi_offset r8, -20
	.cfi_offset r7, -24
	.cfi_offset r6, -28
	.cfi_offset r5, -32
	.cfi_offset r4, -36
	sub	sp, sp, #44
	.cfi_def_cfa_offset 80
	mov	r4, r0
	adr	r0, .Ltmp12
	ldr	r1, [r0]
	add	r1, r1, r0
	b	.Ltmp13
	.p2align	2
.Ltmp12:
	.long	__piestart_libc_relocates-.Ltmp12
.Ltmp13:
	ldr	r0, [r1]
	cmp	r0, #0
	bne	.LBB27_41
	ldr	r5, [r4, #28]
	cmp	r5, #3
	bhs	.LBB27_61
	ldrd	r6, r7, [r4, #48]
	cmp	r6, r7
	ldrls	r0, [r4, #56]
	orrls	r1, r0, r7
	cmnls	r1, #-536870911
	bls	.LBB27_4
.LBB27_3:
	ldr	r3, [r4, #44]
	mov	r0, r4
	mov	r1, #13
	mov	r2, r6
	bl	_ZN8piestart5start3die3dieE
.LBB27_4:
	sub	r1, r0, #1
	ands	r0, r0, r1
	bne	.LBB27_3
	cmp	r6, #0
	beq	.LBB27_7
	ldr	r7, [r4, #44]
	ldrd	r0, r1, [r4, #20]
	mov	r2, #0
	mov	r3, r6
	str	r2, [sp]
	mov	r2, r7
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	cmp	r0, #0
	beq	.LBB27_42
.LBB27_7:
	cmp	r5, #0
	ldrne	r0, [r4, #32]
	cmpne	r0, #0
	beq	.LBB27_9
	mov	r0, r4
	mov	r1, #1
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	ldr	r5, [r4, #28]
.LBB27_9:
	cmp	r5, #2
	beq	.LBB27_61
	ldr	r0, [r4, #4]
	mov	r1, #6
	bl	_ZN8piestart3sys4auxv5valueE
	mov	r2, r0
	sub	r0, r0, #4096
	cmp	r0, #61440
	bhi	.LBB27_43
	sub	r0, r2, #1
	str	r0, [sp, #28]
	ands	r0, r2, r0
	bne	.LBB27_43
	str	r2, [sp, #20]
	str	r2, [r4, #60]
	ldr	lr, .LCPI27_0
	mov	r12, #0
	mov	r9, #0
	mov	r5, #0
	adr	r0, .Ltmp14
	ldr	r1, [r0]
	add	r1, r1, r0
	b	.Ltmp15
	.p2align	2
.Ltmp14:
	.long	__piestart_witness-.Ltmp14
.Ltmp15:
	str	r1, [sp, #40]
	str	r4, [sp, #12]
	ldr	r0, [r4, #16]
	ldr	r11, [r4, #24]
	ldr	r8, [r4, #20]
	mov	r1, #0
	str	r0, [sp, #24]
	mov	r0, #0
	mov	r7, r11
	mov	r4, r8
	str	r0, [sp, #36]
	str	r0, [sp, #32]
.LBB27_13:
	cmp	r7, #0
	beq	.LBB27_20
	ldr	r6, [r4]
	add	r0, r4, #8
	cmp	r6, lr
	ldr	r3, [r0]
	add	r0, r4, #20
	add	r4, r4, #24
	ldr	r0, [r0]
	ldr	r2, [r4]
	bne	.LBB27_16
	ldr	r2, [sp, #24]
	ldr	r6, [sp, #40]
	adds	r10, r3, r0
	mov	r9, #1
	mvnhs	r10, #0
	add	r2, r2, r3
	sub	r2, r6, r2
	cmp	r2, r0
	mov	r2, #0
	movlo	r2, #1
	cmp	r10, r12
	orr	r5, r5, r2
	strhs	r3, [sp, #36]
	strhs	r0, [sp, #32]
	movhs	r12, r10
	b	.LBB27_19
.LBB27_16:
	cmp	r6, #1
	bne	.LBB27_19
	ands	r2, r2, #2
	beq	.LBB27_19
	add	r2, r0, r3
	cmp	r2, r1
	movls	r2, r1
	cmp	r0, #0
	movne	r1, r2
.LBB27_19:
	add	r4, r4, #8
	sub	r7, r7, #1
	b	.LBB27_13
.LBB27_20:
	bic	r0, r9, r5
	tst	r0, #1
	bne	.LBB27_44
	add	r0, r1, #2097152
	cmp	r12, r0
	bhi	.LBB27_44
	ldr	r1, [sp, #20]
	str	r8, [sp, #32]
	str	r11, [sp, #36]
	rsb	r0, r1, #0
	cmp	r1, #0
	str	r0, [sp, #40]
	mov	r0, #0
	beq	.LBB27_45
	mov	r9, #0
	mov	r11, #0
	mov	r10, #0
	str	r0, [sp, #16]
	str	r0, [sp, #20]
.LBB27_24:
	mov	r4, r10
.LBB27_25:
	ldr	r6, [sp, #36]
	ldr	r7, [sp, #32]
	mov	r5, #0
	mov	r8, r11
.LBB27_26:
	mov	r11, #0
.LBB27_27:
	cmn	r4, #1
	beq	.LBB27_32
	mov	r0, r7
	mov	r1, r6
	mov	r2, r4
	bl	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE
	cmp	r0, #3
	bne	.LBB27_30
	cmp	r11, #0
	mov	r10, r1
	mov	r11, r1
	moveq	r5, r4
	mov	r4, r1
	b	.LBB27_27
.LBB27_30:
	cmp	r11, #0
	bne	.LBB27_33
	cmp	r0, #1
	mov	r10, r1
	mov	r4, r1
	moveq	r8, r1
	b	.LBB27_26
.LBB27_32:
	mvn	r4, #0
	cmp	r11, #0
	beq	.LBB27_46
.LBB27_33:
	cmp	r9, r11
	bhs	.LBB27_37
	mov	r9, r11
	b	.LBB27_36
.LBB27_35:
	mov	r9, r1
.LBB27_36:
	mov	r0, r7
	mov	r1, r6
	mov	r2, r9
	bl	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE
	cmn	r9, #1
	cmpne	r0, #1
	bne	.LBB27_35
.LBB27_37:
	ldr	r3, [sp, #40]
	ldr	r2, [sp, #28]
	and	r0, r5, r3
	add	r1, r5, r2
	cmp	r8, r0
	andhi	r0, r1, r3
	add	r1, r11, r2
	and	r8, r1, r3
	cmp	r9, r8
	andlo	r8, r11, r3
	cmp	r8, r0
	bls	.LBB27_25
	ldr	lr, [sp, #24]
	sub	r1, r8, r0
	mov	r2, #1
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
	mov	r7, #125
	add	r12, r0, lr
	mov	r0, r12
	mov	r6, r7
	mov	r7, r7
	svc	#0
	mov	r7, r6
	cmp	r0, #0
	bne	.LBB27_40
	ldr	r0, [sp, #20]
	ldr	r1, [sp, #16]
	mov	r4, r12
	mov	r5, lr
	bl	_ZN8piestart5start7protect4seal5pagesE
	add	r0, r8, r5
	str	r4, [sp, #20]
	str	r0, [sp, #16]
	b	.LBB27_24
.LBB27_40:
	rsb	r2, r0, #0
	ldr	r0, [sp, #12]
	mov	r1, #8
	mov	r3, r12
	bl	_ZN8piestart5start3die3dieE
.LBB27_41:
	mov	r0, #3
	str	r0, [r4, #28]
	b	.LBB27_61
.LBB27_42:
	mov	r0, r4
	mov	r1, #13
	mov	r2, r6
	mov	r3, r7
	bl	_ZN8piestart5start3die3dieE
.LBB27_43:
	mov	r0, r4
	mov	r1, #12
	mov	r3, #0
	bl	_ZN8piestart5start3die3dieE
.LBB27_44:
	ldr	r0, [sp, #12]
	ldr	r2, [sp, #32]
	ldr	r3, [sp, #36]
	mov	r1, #20
	bl	_ZN8piestart5start3die3dieE
.LBB27_45:
	ldr	r6, [sp, #36]
	ldr	r7, [sp, #32]
	str	r0, [sp, #16]
	str	r0, [sp, #20]
.LBB27_46:
	adr	r0, .Ltmp16
	ldr	r1, [r0]
	add	r1, r1, r0
	b	.Ltmp17
	.p2align	2
.Ltmp16:
	.long	__piestart_options-.Ltmp16
.Ltmp17:
	ldrb	r0, [r1]
	tst	r0, #2
	ldr	r0, [sp, #24]
	beq	.LBB27_60
	ldr	r1, [sp, #28]
	ldr	r11, [sp, #40]
	mov	r8, #0
	mov	r5, #0
	add	r9, r0, r1
	mov	r0, #0
.LBB27_48:
	mov	r10, r5
	mov	r1, r8
	mov	r3, r7
	mov	r12, r8
.LBB27_49:
	mov	r5, r1
.LBB27_50:
	mov	r1, r5
	cmp	r6, #0
	beq	.LBB27_59
	ldr	r7, [r3]
	add	r2, r3, #8
	cmp	r7, #1
	ldr	r4, [r2]
	add	r2, r3, #20
	ldr	r5, [r2]
	add	r2, r3, #24
	ldr	lr, [r2]
	bne	.LBB27_56
	cmp	r5, #0
	beq	.LBB27_56
	add	r7, r3, #32
	ldr	r3, [sp, #24]
	sub	r6, r6, #1
	tst	lr, #2
	add	r3, r4, r3
	and	r8, r3, r11
	add	r3, r9, r4
	add	r3, r3, r5
	and	r5, r3, r11
	bne	.LBB27_57
	cmp	r10, r8
	add	r3, r2, #8
	movhi	r8, r10
	cmp	r8, r12
	mov	r12, r5
	beq	.LBB27_50
	bl	_ZN8piestart5start7protect4seal5pagesE
	mov	r0, r8
	mov	r3, r7
	mov	r12, r5
	b	.LBB27_50
.LBB27_56:
	add	r3, r3, #32
	sub	r6, r6, #1
	b	.LBB27_49
.LBB27_57:
	ldr	r1, [sp, #20]
	cmp	r12, r8
	movlo	r8, r12
	cmp	r8, r1
	bne	.LBB27_48
	ldr	r1, [sp, #16]
	mov	r8, r1
	str	r1, [sp, #20]
	b	.LBB27_48
.LBB27_59:
	bl	_ZN8piestart5start7protect4seal5pagesE
.LBB27_60:
	ldr	r0, [sp, #20]
	ldr	r1, [sp, #16]
	ldr	r4, [sp, #12]
	bl	_ZN8piestart5start7protect4seal5pagesE
.LBB27_61:
	adr	r1, .Ltmp18
	ldr	r0, [r1]
	add	r0, r0, r1
	b	.Ltmp19
	.p2align	2
.Ltmp18:
	.long	main-.Ltmp18
.Ltmp19:
	mov	r5, #0
	adr	r1, .Ltmp20
	ldr	r7, [r1]
	add	r7, r7, r1
	b	.Ltmp21
	.p2align	2
.Ltmp20:
	.long	__libc_start_main-.Ltmp20
.Ltmp21:
	adr	r1, .Ltmp22
	ldr	r3, [r1]
	add	r3, r3, r1
	b	.Ltmp23
	.p2align	2
.Ltmp22:
	.long	__piestart_libc_init-.Ltmp22
.Ltmp23:
	adr	r1, .Ltmp24
	ldr	r2, [r1]
	add	r2, r2, r1
	b	.Ltmp25
	.p2align	2
.Ltmp24:
	.long	__piestart_libc_fini-.Ltmp24
.Ltmp25:
	ldr	r6, [r4]
	ldr	r1, [r6]
	stm	sp, {r2, r5, r6}
	add	r2, r6, #4
	blx	r7
	.p2align	2
.LCPI27_0:
	.long	1685382482
.Lfunc_end27:
	.size	__piestart_enter, .Lfunc_end27-__piestart_enter
	.cfi_endproc
	.section	.text.__piestart_fini_functions,"ax",%progbits
	.globl	__piestart_fini_functions
	.p2align	2
	.type	__piestart_fini_functions,%function
	.code	32
__piestart_fini_functions:
.Lfunc_begin28:
	.cfi_startproc
	push	{r4, r5, r6, lr}
	.cfi_def_cfa_offset 16
	.cfi_offset lr, -4
	.cfi_offset r6, -8
	.cfi_offset r5, -12
	.cfi_offset r4, -16
	.weak	__fini_array_start
	adr	r0, .Ltmp26
	ldr	r4, [r0]
	ldr	r4, [r4, r0]
	b	.Ltmp27
	.p2align	2
.Ltmp26:
	.long	__fini_array_start(GOT_PREL)
.Ltmp27:
	.weak	__fini_array_end
	adr	r0, .Ltmp28
	ldr	r5, [r0]
	ldr	r5, [r5, r0]
	b	.Ltmp29
	.p2align	2
.Ltmp28:
	.long	__fini_array_end(GOT_PREL)
.Ltmp29:
	.weak	_fini
	adr	r0, .Ltmp30
	ldr	r6, [r0]
	ldr	r6, [r6, r0]
	b	.Ltmp31
	.p2align	2
.Ltmp30:
	.long	_fini(GOT_PREL)
.Ltmp31:
.LBB28_1:
	cmp	r5, r4
	bls	.LBB28_4
	sub	r5, r5, #4
	ldr	r3, [r5]
	sub	r0, r3, #1
	cmn	r0, #3
	bhi	.LBB28_1
	mov	r0, #0
	mov	r1, #0
	mov	r2, #0
	blx	r3
	b	.LBB28_1
.LBB28_4:
	sub	r0, r6, #1
	cmn	r0, #3
	pophi	{r4, r5, r6, pc}
.LBB28_5:
	mov	r3, r6
	mov	r0, #0
	mov	r1, #0
	mov	r2, #0
	pop	{r4, r5, r6, lr}
	bx	r3
.Lfunc_end28:
	.size	__piestart_fini_functions, .Lfunc_end28-__piestart_fini_functions
	.cfi_endproc
	.section	.text.__piestart_init_functions,"ax",%progbits
	.globl	__piestart_init_functions
	.p2align	2
	.type	__piestart_init_functions,%function
	.code	32
__piestart_init_functions:
.Lfunc_begin29:
	.cfi_startproc
	push	{r4, r5, r6, lr}
	.cfi_def_cfa_offset 16
	.cfi_offset lr, -4
	.cfi_offset r6, -8
	.cfi_offset r5, -12
	.cfi_offset r4, -16
	sub	sp, sp, #24
	.cfi_def_cfa_offset 40
	stm	sp, {r0, r1, r2}
	.weak	__preinit_array_start
	adr	r0, .Ltmp32
	ldr	r1, [r0]
	ldr	r1, [r1, r0]
	b	.Ltmp33
	.p2align	2
.Ltmp32:
	.long	__preinit_array_start(GOT_PREL)
.Ltmp33:
	.weak	__preinit_array_end
	adr	r0, .Ltmp34
	ldr	r2, [r0]
	ldr	r2, [r2, r0]
	b	.Ltmp35
	.p2align	2
.Ltmp34:
	.long	__preinit_array_end(GOT_PREL)
.Ltmp35:
	.weak	_init
	adr	r0, .Ltmp36
	ldr	r6, [r0]
	ldr	r6, [r6, r0]
	b	.Ltmp37
	.p2align	2
.Ltmp36:
	.long	_init(GOT_PREL)
.Ltmp37:
	.weak	__init_array_start
	adr	r0, .Ltmp38
	ldr	r4, [r0]
	ldr	r4, [r4, r0]
	b	.Ltmp39
	.p2align	2
.Ltmp38:
	.long	__init_array_start(GOT_PREL)
.Ltmp39:
	.weak	__init_array_end
	adr	r0, .Ltmp40
	ldr	r5, [r0]
	ldr	r5, [r5, r0]
	b	.Ltmp41
	.p2align	2
.Ltmp40:
	.long	__init_array_end(GOT_PREL)
.Ltmp41:
	add	r0, sp, #8
	str	r0, [sp, #20]
	add	r0, sp, #4
	str	r0, [sp, #16]
	mov	r0, sp
	str	r0, [sp, #12]
	add	r0, sp, #12
	bl	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E
	sub	r0, r6, #1
	cmn	r0, #3
	bhi	.LBB29_2
	ldm	sp, {r0, r1, r2}
	blx	r6
.LBB29_2:
	add	r0, sp, #12
	mov	r1, r4
	mov	r2, r5
	bl	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E
	add	sp, sp, #24
	pop	{r4, r5, r6, pc}
.Lfunc_end29:
	.size	__piestart_init_functions, .Lfunc_end29-__piestart_init_functions
	.cfi_endproc
	.section	.text.piestart,"ax",%progbits
	.globl	__piestart_relocate
	.p2align	2
	.type	__piestart_relocate,%function
	.code	32
__piestart_relocate:
.Lfunc_begin30:
	.cfi_startproc
	push	{r4, r5, r6, r7, r8, r9, r10, r11, lr}
	.cfi_def_cfa_offset 36
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r10, -12
	.cfi_offset r9, -16
	.cfi_offset r8, -20
	.cfi_offset r7, -24
	.cfi_offset r6, -28
	.cfi_offset r5, -32
	.cfi_offset r4, -36
	sub	sp, sp, #68
	.cfi_def_cfa_offset 104
	mov	r6, r2
	str	r1, [sp, #20]
	mov	r1, #0
	mov	r2, #0
	str	r3, [sp]
.LBB30_1:
	cmp	r2, #512
	beq	.LBB30_3
	add	r3, r6, r2
	str	r1, [r3]
	add	r2, r2, #4
	b	.LBB30_1
.LBB30_3:
	str	r0, [r6]
	ldr	r1, [r0]
	add	r0, r0, r1, lsl #2
	add	r0, r0, #8
.LBB30_4:
	add	r1, r0, #4
	ldr	r0, [r0]
	cmp	r0, #0
	mov	r0, r1
	bne	.LBB30_4
	str	r1, [r6, #4]
	mov	r9, #0
	adr	r0, .Ltmp42
	ldr	r1, [r0]
	add	r1, r1, r0
	b	.Ltmp43
	.p2align	2
.Ltmp42:
	.long	__piestart_entry-.Ltmp42
.Ltmp43:
	str	r1, [sp, #24]
	adr	r0, .Ltmp44
	ldr	r11, [r0]
	add	r11, r11, r0
	b	.Ltmp45
	.p2align	2
.Ltmp44:
	.long	__ehdr_start-.Ltmp44
.Ltmp45:
	mov	r1, #3
	strb	r9, [sp, #36]
	ldr	r0, [r6, #4]
	bl	_ZN8piestart3sys4auxv5valueE
	mov	r8, #255
	add	r10, r11, #52
	str	r11, [sp, #8]
	cmp	r0, r10
	orr	r8, r8, #65280
	beq	.LBB30_7
	ldr	r0, .LCPI30_0
	mov	r12, #219
	add	r2, sp, #36
	mov	r1, #1
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
	and	r0, r11, r0
	mov	r7, r7
	mov	r7, r12
	svc	#0
	mov	r7, r7
	cmn	r0, #12
	beq	.LBB30_10
.LBB30_7:
	ldr	r1, .LCPI30_1
	ldr	r0, [r11]
	cmp	r0, r1
	bne	.LBB30_10
	add	r0, r11, #28
	mov	r9, #1
	ldr	r0, [r0]
	cmp	r0, #52
	bne	.LBB30_10
	str	r10, [r6, #20]
	add	r0, r11, #44
	ldr	r0, [r0]
	and	r11, r0, r8
	str	r11, [r6, #24]
	b	.LBB30_13
.LBB30_10:
	ldr	r4, [r6, #4]
	mov	r1, #3
	mov	r0, r4
	bl	_ZN8piestart3sys4auxv5valueE
	mov	r10, r0
	mov	r0, r4
	mov	r1, #5
	bl	_ZN8piestart3sys4auxv5valueE
	cmp	r0, #2048
	bhi	.LBB30_71
	mov	r11, r0
	ldr	r0, .LCPI30_0
	mov	r1, #255
	mov	r3, #0
	mov	r12, #219
	add	r2, sp, #36
	mov	r4, #0
	mov	r5, #0
	orr	r1, r1, #3840
	str	r3, [sp, #16]
	and	r1, r10, r1
	add	r1, r1, r11, lsl #5
	and	r0, r10, r0
	mov	r7, r7
	mov	r7, r12
	svc	#0
	mov	r7, r7
	cmn	r0, #12
	beq	.LBB30_71
	mov	r0, #0
	cmp	r9, #0
	mov	r1, #0
	strd	r10, r11, [r6, #20]
	str	r0, [sp, #12]
	beq	.LBB30_14
.LBB30_13:
	ldr	r1, [sp, #8]
	add	r0, r1, #16
	add	r1, r1, #24
	ldr	r0, [r0]
	ldr	r1, [r1]
	and	r0, r0, r8
	ldr	r2, [sp, #24]
	cmp	r0, #3
	mov	r0, #1
	str	r0, [sp, #16]
	sub	r1, r2, r1
	str	r1, [sp, #12]
	movne	r1, #0
.LBB30_14:
	mov	r0, #0
	mvn	r4, #0
	mov	r9, #0
	mov	r2, #0
	str	r1, [sp, #4]
	str	r0, [sp, #32]
	str	r0, [sp, #28]
.LBB30_15:
	cmp	r11, #0
	beq	.LBB30_24
	ldr	r1, [r10]
	add	r0, r10, #8
	add	r3, r10, #24
	cmp	r1, #1
	add	r12, r10, #16
	ldr	r8, [r0]
	add	r0, r10, #20
	ldr	r0, [r0]
	ldr	lr, [r3]
	beq	.LBB30_21
	cmp	r1, #2
	beq	.LBB30_20
	cmp	r1, #7
	bne	.LBB30_23
	str	r0, [r6, #52]
	str	r8, [r6, #44]
	ldr	r0, [r12]
	str	r0, [r6, #48]
	add	r0, r10, #28
	ldr	r0, [r0]
	str	r0, [r6, #56]
	b	.LBB30_23
.LBB30_20:
	mov	r0, #1
	str	r8, [sp, #32]
	str	r0, [sp, #28]
	b	.LBB30_23
.LBB30_21:
	add	r1, r10, #4
	mov	r7, r8
	ldr	r1, [r1]
	ldr	r5, [r12]
	cmp	r5, #0
	moveq	r7, r2
	cmp	r1, #0
	moveq	r2, r7
	cmp	r0, #0
	andsne	r1, lr, #2
	beq	.LBB30_23
	add	r0, r0, r8
	cmp	r0, r9
	movhi	r9, r0
	cmp	r8, r4
	movlo	r4, r8
.LBB30_23:
	add	r10, r3, #8
	sub	r11, r11, #1
	b	.LBB30_15
.LBB30_24:
	ldr	r7, [sp, #28]
	ldr	r0, [sp, #20]
	ldr	r8, [sp, #32]
	sub	r0, r0, r8
	tst	r7, #1
	str	r0, [r6, #16]
	beq	.LBB30_28
	ldr	r5, [sp, #12]
	ldr	r3, [sp, #16]
	subs	r1, r5, r0
	movne	r1, #1
	tst	r3, r1
	beq	.LBB30_30
	ldr	r1, [sp, #8]
	sub	r1, r1, r2
	cmp	r1, r5
	bne	.LBB30_29
	str	r5, [r6, #16]
	b	.LBB30_30
.LBB30_28:
	ldr	r0, [sp, #4]
	str	r0, [r6, #16]
	b	.LBB30_31
.LBB30_29:
	cmp	r1, r0
	bne	.LBB30_73
.LBB30_30:
	mov	r0, r6
	mov	r1, #0
	mov	r2, r8
	mov	r3, #8
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
.LBB30_31:
	sub	r0, r9, r4
	mov	r1, #9
	sub	r5, r0, #4
	add	r0, r4, #4
	cmp	r9, r0
	ldr	r0, [r6, #4]
	movlo	r5, #0
	movlo	r4, #-2147483648
	strd	r4, r5, [r6, #36]
	bl	_ZN8piestart3sys4auxv5valueE
	tst	r7, #1
	beq	.LBB30_34
	adr	r1, .Ltmp46
	ldr	r2, [r1]
	add	r2, r2, r1
	b	.Ltmp47
	.p2align	2
.Ltmp46:
	.long	__piestart_libc_relocates-.Ltmp46
.Ltmp47:
	ldr	r1, [r2]
	cmp	r1, #0
	beq	.LBB30_34
	mov	r0, #3
	b	.LBB30_54
.LBB30_34:
	ldr	r5, [sp, #24]
	cmp	r0, r5
	beq	.LBB30_67
.LBB30_35:
	tst	r7, #1
	beq	.LBB30_55
.LBB30_36:
	ldr	r0, [r6, #16]
	mov	r9, #8192
	mov	lr, #17
	mov	r12, #18
	add	r1, r6, #64
	mov	r3, #1
	orr	r9, r9, #-1879048192
	orr	lr, lr, #1610612736
	orr	r12, r12, #1879048192
	add	r0, r8, r0
	mov	r8, #48
	orr	r8, r8, #-1879048192
.LBB30_37:
	ldr	r4, [r0]
	cmp	r4, #0
	beq	.LBB30_51
	add	r2, r0, #4
	ldr	r5, [r2]
	cmp	r4, #38
	bhs	.LBB30_40
	mov	r7, r4
	b	.LBB30_48
.LBB30_40:
	add	r2, r4, r9
	cmp	r2, #2
	bhs	.LBB30_42
	add	r7, r2, #38
	b	.LBB30_48
.LBB30_42:
	mov	r7, #40
	cmp	r2, #3
	beq	.LBB30_48
	add	r2, r4, #-1879048185
	cmp	r2, #2
	bhs	.LBB30_45
	add	r7, r4, r8
	b	.LBB30_48
.LBB30_45:
	mov	r7, #43
	cmp	r4, #1610612749
	blo	.LBB30_47
	cmp	r4, #1610612751
	cmpne	r4, lr
	bne	.LBB30_50
.LBB30_47:
	mov	r5, r4
.LBB30_48:
	add	r2, r1, r7, lsl #2
	str	r5, [r2]
	cmp	r7, #31
	ldrhi	r4, [r6, #244]
	andhi	r2, r7, #31
	orrhi	r2, r4, r3, lsl r2
	strhi	r2, [r6, #244]
	ldrls	r2, [r6, #240]
	orrls	r2, r2, r3, lsl r7
	strls	r2, [r6, #240]
.LBB30_49:
	add	r0, r0, #8
	b	.LBB30_37
.LBB30_50:
	cmp	r4, r12
	mov	r5, r4
	beq	.LBB30_48
	b	.LBB30_49
.LBB30_51:
	ldr	r0, [r6, #16]
	cmp	r0, #0
	beq	.LBB30_56
	adr	r0, .Ltmp48
	ldr	r1, [r0]
	add	r1, r1, r0
	b	.Ltmp49
	.p2align	2
.Ltmp48:
	.long	__piestart_witness-.Ltmp48
.Ltmp49:
	adr	r0, .Ltmp50
	ldr	r2, [r0]
	add	r2, r2, r0
	b	.Ltmp51
	.p2align	2
.Ltmp50:
	.long	__piestart_entry-.Ltmp50
.Ltmp51:
	ldr	r0, [r1]
	cmp	r0, r2
	bne	.LBB30_56
	mov	r0, #2
.LBB30_54:
	str	r0, [r6, #28]
	b	.LBB30_66
.LBB30_55:
	mov	r0, r6
	bl	_ZN8piestart5start8relocate24see_that_it_is_relocatedE
	mov	r0, #1
	str	r0, [r6, #32]
	b	.LBB30_66
.LBB30_56:
	mov	r0, #1
	ldr	r1, [r6, #184]
	str	r0, [r6, #28]
	ldr	r0, [r6, #240]
	and	r1, r1, #4
	and	r2, r0, #4194304
	orrs	r1, r2, r1
	beq	.LBB30_58
	mov	r2, #-2147483648
	mov	r1, #0
	str	r2, [r6, #36]
	str	r1, [r6, #40]
.LBB30_58:
	ldr	r3, [r6, #236]
	cmp	r3, #0
	bne	.LBB30_74
	ldr	r1, [r6, #136]
	ldr	r2, [r6, #232]
	cmp	r2, r1, lsr #3
	bhi	.LBB30_61
	ldr	r2, [r6, #96]
	ldr	r1, [r6, #228]
	cmp	r1, r2, lsr #3
	subls	r2, r2, r1, lsl #3
	lsrls	r2, r2, #2
	cmpls	r1, r2
	bls	.LBB30_63
.LBB30_61:
	mov	r0, r6
	mov	r1, #4
	mov	r2, #7
.LBB30_62:
	mov	r3, #0
	bl	_ZN8piestart5start3die3dieE
.LBB30_63:
	tst	r0, #8388608
	ldrne	r1, [r6, #144]
	cmpne	r1, #17
	bne	.LBB30_69
.LBB30_64:
	tst	r0, #2
	bne	.LBB30_75
	mov	r0, r6
	mov	r1, #9
	mov	r2, #12
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	mov	r0, r6
	mov	r1, #37
	mov	r2, #4
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	mov	r0, r6
	mov	r1, #40
	mov	r2, #4
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	mov	r0, r6
	mov	r1, #19
	mov	r2, #8
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	mov	r0, r6
	mov	r1, #11
	mov	r2, #16
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	mov	r0, r6
	mov	r1, #0
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	mov	r0, r6
	bl	_ZN8piestart5start8relocate24see_that_it_is_relocatedE
.LBB30_66:
	add	sp, sp, #68
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.LBB30_67:
	ldr	r0, [r6, #4]
	mov	r1, #6
	eor	r4, r7, #1
	bl	_ZN8piestart3sys4auxv5valueE
	ldr	r3, [sp]
	mov	r1, r0
	mov	r0, r6
	mov	r2, r5
	bl	_ZN8piestart5start9anonymous10move_relroE
	orr	r0, r0, r4
	tst	r0, #1
	bne	.LBB30_35
	adr	r0, .Ltmp52
	ldr	r1, [r0]
	add	r1, r1, r0
	b	.Ltmp53
	.p2align	2
.Ltmp52:
	.long	__piestart_first_write-.Ltmp52
.Ltmp53:
	mov	r0, #0
	str	r0, [r1]
	b	.LBB30_36
.LBB30_69:
	cmp	r1, #7
	beq	.LBB30_64
	mov	r0, r6
	mov	r1, #3
	mov	r2, #20
	b	.LBB30_62
.LBB30_71:
	mov	r0, r6
	mov	r1, #10
.LBB30_72:
	mov	r2, #0
	b	.LBB30_62
.LBB30_73:
	mov	r0, r6
	mov	r1, #17
	b	.LBB30_72
.LBB30_74:
	mov	r0, r6
	mov	r1, #15
	mov	r2, #0
	bl	_ZN8piestart5start3die3dieE
.LBB30_75:
	mov	r0, r6
	mov	r1, #11
	b	.LBB30_72
	.p2align	2
.LCPI30_0:
	.long	4294963200
.LCPI30_1:
	.long	1179403647
.Lfunc_end30:
	.size	__piestart_relocate, .Lfunc_end30-__piestart_relocate
	.cfi_endproc
	.type	.Lanon.0.0,%object
	.section	.text.piestart,"ax",%progbits
.Lanon.0.0:
	.asciz	"piestart: relocated"
	.size	.Lanon.0.0, 20
	.type	.Lanon.0.1,%object
.Lanon.0.1:
	.asciz	"piestart: "
	.size	.Lanon.0.1, 11
	.type	.Lanon.0.2,%object
	.section	.text.piestart,"ax",%progbits
.Lanon.0.2:
	.asciz	"relocation type # at @ is not supported; link statically\000relocation at @: not writable\000table DT_ # at @: not in memory\000wrong entry size: DT_ #\000wrong table size: DT_ #\000text relocations; use -fPIE\000symbol $ at @ is undefined; link it\000RELR bitmap at @, no address\000mprotect RELRO at @: errno #\000no # bytes for TLS\000no program headers\000DT_NEEDED; link statically\000AT_PAGESZ is #, not a page size\000PT_TLS is damaged: # bytes at @; link anew\000no thread pointer: errno #\000relocation table DT_ @ is not supported; use --pack-dyn-relocs=none\000not relocated: PT_DYNAMIC or a table in it is missing; link again\000PT_DYNAMIC is not at _DYNAMIC, and e_entry is changed; link again\000DT_ # calls @: not code\000relocation type # at @, where DT_RELACOUNT says RELATIVE\000PT_GNU_RELRO is damaged: # bytes at @; link anew\000mremap of the image at @ refused; use --aslr=kernel"
	.size	.Lanon.0.2, 838
	.section	".note.GNU-stack","",%progbits
	.eabi_attribute	30, 4
