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
 * ARM (32-bit) entry of the start code that `piestart convert` puts into a finished file. The image is
 * flat, has no writable data, and may lie anywhere: every address is near and PC-relative.
 */

	.syntax	unified
	.arm

	piestart_table 4

_start:
	mov	r5, r0				/* a function to call at exit, if somebody else than the kernel starts it */
	sub	r0, pc, #(1f - __piestart_table)	/* argument 1; pc is two instructions on */
	mov	r6, sp				/* kept across the call, as r5 is */
1:	ldr	r1, [r0, #8]
	sub	r1, r0, r1			/* argument 2: the load bias */
	mov	r2, sp				/* argument 3: argc, argv, envp, auxv */
	mov	r3, #0				/* argument 4: a 32-bit image does not move itself */
	bic	sp, sp, #7			/* a foreign loader may leave it odd */
	bl	__piestart_converted		/* returns the entry point */
	mov	sp, r6
	mov	ip, r0
	mov	r0, r5

/* The registers are 0 as the kernel left them, but the one that holds the entry point, and r0 as it was. */
	mov	r1, #0
	mov	r2, #0
	mov	r3, #0
	mov	r5, #0
	mov	r6, #0
	mov	lr, #0
	bx	ip
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * A 32-bit image does not move itself, so there is no entry for one that has.
 */
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
	.text
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
	.p2align	2
	.type	_ZN8piestart3sys4auxv5valueE,%function
	.code	32
_ZN8piestart3sys4auxv5valueE:
.Lfunc_begin1:
	.cfi_startproc
.LBB1_1:
	ldr	r2, [r0]
	add	r1, r0, #4
	cmp	r2, #0
	ldr	r0, [r1]
	beq	.LBB1_4
	cmp	r2, #6
	bxeq	lr
.LBB1_3:
	add	r0, r1, #4
	b	.LBB1_1
.LBB1_4:
	mov	r0, #0
	bx	lr
.Lfunc_end1:
	.size	_ZN8piestart3sys4auxv5valueE, .Lfunc_end1-_ZN8piestart3sys4auxv5valueE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE,%function
	.code	32
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE:
.Lfunc_begin2:
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
	ldr	r9, [r0, #16]
	ldr	r4, [r1]
	mov	r5, r0
	add	r0, r1, #4
	ldr	r0, [r0]
	ands	r8, r0, #255
	popeq	{r4, r5, r6, r7, r8, r9, r10, pc}
.LBB2_1:
	mov	r7, r1
	mov	r0, r5
	mov	r1, r4
	mov	r6, r2
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	add	r10, r4, r9
	cmp	r6, #0
	beq	.LBB2_3
	mov	r0, r5
	mov	r1, r4
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	sub	r0, r8, #21
	cmp	r0, #1
	mov	r0, r10
	bhi	.LBB2_4
	b	.LBB2_6
.LBB2_3:
	add	r0, r7, #8
.LBB2_4:
	ldr	r0, [r0]
	cmp	r8, #23
	bne	.LBB2_6
	add	r0, r0, r9
	str	r0, [r10]
	pop	{r4, r5, r6, r7, r8, r9, r10, pc}
.LBB2_6:
	mov	r0, r5
	mov	r1, #0
	mov	r2, r8
	mov	r3, r4
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end2:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE, .Lfunc_end2-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE,%function
	.code	32
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE:
.Lfunc_begin3:
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
.LBB3_1:
	ldrd	r0, r1, [r5, #20]
	mov	r2, #2
	mov	r3, #4
	str	r2, [sp]
	mov	r2, r4
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	cmp	r0, #0
	beq	.LBB3_3
	pop	{r2, r3, r4, r5, r11, pc}
.LBB3_3:
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
.Lfunc_end3:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE, .Lfunc_end3-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE,%function
	.code	32
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE:
.Lfunc_begin4:
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
	b	.LBB4_2
.LBB4_1:
	add	r12, r4, #8
.LBB4_2:
	mov	r4, r1
	subs	r1, r1, #1
	adc	r0, r8, #0
	cmp	r1, r4
	pophs	{r4, r5, r6, r7, r8, r9, r11, pc}
.LBB4_3:
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
	bhi	.LBB4_1
	cmp	r7, r5
	blo	.LBB4_1
	cmp	r9, #1
	andeq	r7, r12, lr
	cmpeq	r7, lr
	bne	.LBB4_1
	pop	{r4, r5, r6, r7, r8, r9, r11, pc}
.Lfunc_end4:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE, .Lfunc_end4-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE,%function
	.code	32
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE:
.Lfunc_begin5:
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
	beq	.LBB5_4
	cmp	r3, #4
	blo	.LBB5_3
	ands	r0, r4, #3
	bne	.LBB5_4
.LBB5_3:
	ldrd	r0, r1, [r6, #20]
	mov	r2, #0
	str	r2, [sp]
	mov	r2, r4
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	cmp	r0, #0
	popne	{r2, r3, r4, r5, r6, pc}
.LBB5_4:
	mov	r0, r6
	mov	r1, #2
	mov	r2, r5
	mov	r3, r4
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end5:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE, .Lfunc_end5-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE,%function
	.code	32
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE:
.Lfunc_begin6:
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
	sub	sp, sp, #52
	.cfi_def_cfa_offset 88
	mov	r5, r0
	add	r0, r0, #64
	mov	r7, r1
	add	r1, r0, r2, lsl #2
	ldr	r6, [r1]
	cmp	r6, #0
	beq	.LBB6_36
	add	r0, r0, r7, lsl #2
	ldr	r4, [r0]
	mov	r1, r7
	mov	r2, r4
	mov	r3, r6
	mov	r0, r5
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	ldr	r8, [r5, #16]
	cmp	r7, #17
	str	r5, [sp, #24]
	add	r11, r8, r4
	add	r2, r11, r6
	str	r2, [sp, #20]
	beq	.LBB6_41
	mov	r0, #12
	mov	r3, #0
	cmp	r7, #23
	str	r0, [sp, #16]
	beq	.LBB6_40
	cmp	r7, #36
	cmpne	r7, #38
	bne	.LBB6_42
	tst	r6, #3
	bne	.LBB6_63
	mov	r12, #0
	mov	r0, #1
	mov	r5, r11
	str	r12, [sp, #48]
	str	r12, [sp, #44]
	str	r0, [sp, #40]
	str	r12, [sp, #36]
	str	r12, [sp, #32]
	str	r12, [sp, #28]
.LBB6_6:
	cmp	r5, r2
	bhs	.LBB6_39
	mov	r4, r12
	cmp	r5, r11
	bne	.LBB6_9
	add	r0, sp, #28
	str	r4, [sp]
	mov	r1, r11
	mov	r3, #1
	str	r0, [sp, #4]
	ldr	r0, [sp, #24]
	bl	_ZN8piestart5start4huge7prepareE
	ldr	r2, [sp, #20]
	mov	r11, r0
.LBB6_9:
	ldr	r0, [r5]
	tst	r0, #1
	add	lr, r5, #4
	bne	.LBB6_11
	ldr	r10, [sp, #24]
	mov	r1, #0
	add	r12, r0, #4
	mov	r9, #1
	mov	r4, r0
	str	r1, [sp, #16]
	ldr	r6, [r10, #36]
	ldr	r3, [r10, #40]
	b	.LBB6_16
.LBB6_11:
	cmp	r4, #0
	beq	.LBB6_60
	add	r12, r4, #124
	lsrs	r9, r0, #1
	mov	r5, lr
	beq	.LBB6_6
	ldr	r10, [sp, #24]
	mov	r0, #0
	cmn	r9, #-2147483647
	str	r0, [sp, #16]
	ldr	r6, [r10, #36]
	ldr	r3, [r10, #40]
	bne	.LBB6_16
	mov	r0, #1
	mvn	r9, #-2147483648
	cmp	r3, #120
	str	r0, [sp, #16]
	blo	.LBB6_16
	sub	r0, r4, r6
	sub	r1, r3, #120
	cmp	r0, r1
	bls	.LBB6_18
.LBB6_16:
	clz	r0, r9
	eor	r0, r0, #31
	add	r7, r4, r0, lsl #2
	sub	r0, r9, #1
	bic	r0, r0, r9
	clz	r0, r0
	rsb	r0, r0, #32
	add	r1, r4, r0, lsl #2
	sub	r0, r1, r6
	cmp	r0, r3
	mov	r0, r7
	movhi	r0, r1
	sub	r0, r0, r6
	cmp	r0, r3
	bls	.LBB6_18
	mov	r0, r10
	mov	r6, r12
	mov	r5, lr
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	mov	r0, r10
	mov	r1, r7
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	ldr	r2, [sp, #20]
	mov	lr, r5
	mov	r12, r6
.LBB6_18:
	ldr	r1, [sp, #36]
	add	r10, r4, r8
	tst	r10, #3
	bne	.LBB6_25
	ldr	r0, [sp, #32]
	sub	r3, r12, r4
	sub	r0, r0, r1
	subs	r0, r0, r3
	blo	.LBB6_25
	sub	r5, r10, r1
	cmp	r5, r0
	bhi	.LBB6_25
	ldr	r4, [sp, #16]
	ldr	r7, [sp, #40]
	add	r0, r12, r8
	str	r0, [sp, #36]
	cmp	r4, #0
	add	r0, r7, r10
	addeq	r5, r5, r3
	cmp	r5, #0
	beq	.LBB6_27
	add	r3, r7, r1
	mov	r7, #0
.LBB6_23:
	cmp	r7, r5
	bhs	.LBB6_27
	add	r6, r1, r7
	add	r4, r3, r7
	add	r7, r7, #4
	ldr	r6, [r6]
	str	r6, [r4]
	b	.LBB6_23
.LBB6_25:
	ldr	r0, [sp, #28]
	cmp	r1, r0
	mov	r0, r10
	beq	.LBB6_27
	add	r0, sp, #28
	mov	r4, r12
	mov	r5, lr
	bl	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	ldr	r2, [sp, #20]
	mov	lr, r5
	mov	r12, r4
	mov	r0, r10
.LBB6_27:
	ldr	r1, [sp, #16]
	cmp	r1, #0
	beq	.LBB6_31
	mov	r1, #0
.LBB6_29:
	cmp	r1, #124
	beq	.LBB6_35
	add	r3, r10, r1
	add	r7, r0, r1
	add	r1, r1, #4
	ldr	r3, [r3]
	add	r3, r3, r8
	str	r3, [r7]
	b	.LBB6_29
.LBB6_31:
	cmp	r9, #0
	beq	.LBB6_35
	tst	r9, #1
	beq	.LBB6_34
	ldr	r1, [r0]
	add	r1, r1, r8
	str	r1, [r0]
.LBB6_34:
	lsr	r9, r9, #1
	add	r0, r0, #4
	b	.LBB6_31
.LBB6_35:
	mov	r5, lr
	b	.LBB6_6
.LBB6_36:
	cmp	r7, #31
	ldrhi	r1, [r5, #244]
	andhi	r0, r7, #31
	lsrhi	r0, r1, r0
	ldrls	r0, [r5, #240]
	lsrls	r0, r0, r7
	tst	r0, #1
	beq	.LBB6_59
	cmp	r2, #31
	ldrhi	r1, [r5, #244]
	andhi	r0, r2, #31
	lsrhi	r0, r1, r0
	ldrls	r0, [r5, #240]
	lsrls	r0, r0, r2
	tst	r0, #1
	bne	.LBB6_59
	mov	r0, r5
	mov	r1, #4
	mov	r2, r7
	b	.LBB6_62
.LBB6_39:
	add	r0, sp, #28
	bl	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	b	.LBB6_59
.LBB6_40:
	ldr	r0, [r5, #144]
	cmp	r0, #17
	bne	.LBB6_42
.LBB6_41:
	mov	r0, #8
	mov	r3, #1
	str	r0, [sp, #16]
.LBB6_42:
	ldrd	r4, r5, [r5, #36]
	mov	r0, #0
	mov	r1, #1
	sub	r9, r2, #7
	mov	r10, r11
	str	r7, [sp, #8]
	str	r3, [sp, #12]
	str	r0, [sp, #48]
	str	r0, [sp, #44]
	str	r1, [sp, #40]
	str	r0, [sp, #36]
	str	r0, [sp, #32]
	str	r0, [sp, #28]
.LBB6_43:
	cmp	r3, #0
	mov	r6, r10
	beq	.LBB6_56
.LBB6_44:
	cmp	r6, r11
	blo	.LBB6_46
	ldr	r0, [sp, #24]
	add	r7, sp, #28
	mov	r1, r6
	mov	r3, #0
	str	r7, [sp, #4]
	bl	_ZN8piestart5start4huge7prepareE
	mov	r11, r0
	mov	r0, r7
	bl	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	ldr	r2, [sp, #20]
.LBB6_46:
	cmp	r9, r11
	mov	r1, r11
	movlo	r1, r9
.LBB6_47:
	add	r12, r6, #128
	mov	r0, r1
	cmp	r12, r1
	movlo	r0, r12
.LBB6_48:
	cmp	r6, r0
	bhs	.LBB6_52
	ldr	r3, [r6]
	add	r7, r6, #4
	ldr	r7, [r7]
	cmp	r7, #23
	bne	.LBB6_53
	sub	r7, r3, r4
	cmp	r7, r5
	bhi	.LBB6_53
	add	r3, r3, r8
	ldr	r7, [r3]
	add	r6, r6, #8
	add	r7, r7, r8
	str	r7, [r3]
	b	.LBB6_48
.LBB6_52:
	cmp	r1, r12
	bhi	.LBB6_47
.LBB6_53:
	cmp	r6, r11
	bne	.LBB6_55
	cmp	r6, r2
	mov	r10, r6
	mov	r6, r11
	beq	.LBB6_56
	b	.LBB6_44
.LBB6_55:
	mov	r10, r6
.LBB6_56:
	ldr	r6, [sp, #16]
	sub	r0, r2, r10
	cmp	r0, r6
	blo	.LBB6_58
	ldr	r7, [sp, #12]
	ldr	r0, [sp, #24]
	mov	r1, r10
	mov	r2, r7
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	ldr	r2, [sp, #20]
	mov	r3, r7
	add	r10, r10, r6
	b	.LBB6_43
.LBB6_58:
	cmp	r2, r10
	bne	.LBB6_61
.LBB6_59:
	add	sp, sp, #52
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.LBB6_60:
	ldr	r0, [sp, #24]
	sub	r3, r5, r8
	mov	r1, #7
	mov	r2, #0
	bl	_ZN8piestart5start3die3dieE
.LBB6_61:
	ldr	r0, [sp, #24]
	ldr	r2, [sp, #8]
	mov	r1, #4
.LBB6_62:
	mov	r3, #0
	bl	_ZN8piestart5start3die3dieE
.LBB6_63:
	ldr	r0, [sp, #24]
	mov	r1, #4
	mov	r2, r7
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end6:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE, .Lfunc_end6-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE,%function
	.code	32
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE:
.Lfunc_begin7:
	.cfi_startproc
	push	{r4, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r4, -8
	mov	r1, #36
	mov	r2, #35
	mov	r4, r0
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mov	r0, r4
	mov	r1, #17
	mov	r2, #18
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mov	r0, r4
	mov	r1, #7
	mov	r2, #8
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mov	r0, r4
	mov	r1, #23
	mov	r2, #2
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mov	r0, r4
	mov	r1, #38
	mov	r2, #39
	pop	{r4, lr}
	b	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
.Lfunc_end7:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE, .Lfunc_end7-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die3dieE,%function
	.code	32
_ZN8piestart5start3die3dieE:
.Lfunc_begin8:
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
	ldr	r1, .LCPI8_0
	add	r8, sp, #8
	mov	r4, r0
	mov	r5, r3
	mov	r6, r2
	mov	r0, r8
.LPC8_0:
	add	r1, pc, r1
	bl	_ZN8piestart5start3die6stringE
	ldr	r1, [r4]
	add	r1, r1, #4
	ldr	r1, [r1]
	cmp	r1, #0
	beq	.LBB8_3
	ldrb	r2, [r1]
	tst	r2, #255
	beq	.LBB8_3
	bl	_ZN8piestart5start3die6stringE
	mov	r1, #58
	strb	r1, [r0]
	mov	r2, #32
	add	r1, r0, #1
	strb	r2, [r1]
	add	r0, r0, #2
.LBB8_3:
	ldr	r1, .LCPI8_1
	mov	r9, #48
	mov	r10, #120
.LPC8_1:
	add	r1, pc, r1
.LBB8_4:
	add	r4, r1, #1
	ldrb	r1, [r1]
	and	r2, r1, #255
	cmp	r7, #0
	beq	.LBB8_6
	cmp	r2, #0
	mov	r1, r4
	subeq	r7, r7, #1
	b	.LBB8_4
.LBB8_6:
	cmp	r2, #35
	beq	.LBB8_11
	cmp	r2, #36
	beq	.LBB8_14
	cmp	r2, #64
	beq	.LBB8_11
	cmp	r2, #0
	beq	.LBB8_16
	strb	r2, [r0]
	add	r0, r0, #1
	b	.LBB8_15
.LBB8_11:
	cmp	r2, #35
	mov	r1, r5
	moveq	r1, r6
	beq	.LBB8_13
	strb	r9, [r0]
	add	r3, r0, #1
	add	r0, r0, #2
	strb	r10, [r3]
.LBB8_13:
	sub	r2, r2, #35
	clz	r2, r2
	lsr	r2, r2, #5
	bl	_ZN8piestart5start3die6numberE
	b	.LBB8_15
.LBB8_14:
	mov	r1, r6
	bl	_ZN8piestart5start3die6stringE
.LBB8_15:
	mov	r7, #0
	mov	r1, r4
	b	.LBB8_4
.LBB8_16:
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
.LBB8_17:
	mov	r0, #127
	mov	r7, r7
	mov	r7, r6
	svc	#0
	mov	r7, r7
	strb	lr, [lr]
	b	.LBB8_17
	.p2align	2
.LCPI8_0:
	.long	.Lanon.0.1-(.LPC8_0+8)
.LCPI8_1:
	.long	.Lanon.0.2-(.LPC8_1+8)
.Lfunc_end8:
	.size	_ZN8piestart5start3die3dieE, .Lfunc_end8-_ZN8piestart5start3die3dieE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die6numberE,%function
	.code	32
_ZN8piestart5start3die6numberE:
.Lfunc_begin9:
	.cfi_startproc
	push	{r4, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r4, -8
	mov	r12, r1
	cmp	r2, #0
	lsreq	r1, r12, #4
	andeq	r4, r12, #15
	ldrne	r1, .LCPI9_0
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
.LCPI9_0:
	.long	3435973837
.Lfunc_end9:
	.size	_ZN8piestart5start3die6numberE, .Lfunc_end9-_ZN8piestart5start3die6numberE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die6stringE,%function
	.code	32
_ZN8piestart5start3die6stringE:
.Lfunc_begin10:
	.cfi_startproc
	push	{r11, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	mov	lr, #0
.LBB10_1:
	add	r12, r0, lr
	cmp	lr, #400
	beq	.LBB10_4
	add	r2, r1, lr
	ldrb	r2, [r2]
	ands	r3, r2, #255
	beq	.LBB10_4
	cmp	r3, #127
	mov	r2, r3
	add	lr, lr, #1
	moveq	r2, #63
	cmp	r3, #32
	movlo	r2, #63
	strb	r2, [r12]
	b	.LBB10_1
.LBB10_4:
	mov	r0, r12
	pop	{r11, pc}
.Lfunc_end10:
	.size	_ZN8piestart5start3die6stringE, .Lfunc_end10-_ZN8piestart5start3die6stringE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own3ownE,%function
	.code	32
_ZN8piestart5start3own3ownE:
.Lfunc_begin11:
	.cfi_startproc
	push	{r4, r5, r6, r7, r8, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r8, -8
	.cfi_offset r7, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	mov	r8, r1
	mov	r6, r0
	cmp	r2, #0
	beq	.LBB11_2
	sub	r1, r2, r6
	mov	r0, r6
	mov	r2, r8
	pop	{r4, r5, r6, r7, r8, lr}
	b	_ZN8piestart5start3own6blocksE
.LBB11_2:
	mov	r0, r6
	mov	r12, #163
	mov	r1, r8
	mov	r2, r8
	mov	r3, #5
	mov	r4, #0
	mov	r5, #0
	mov	r7, r7
	mov	r7, r12
	svc	#0
	mov	r7, r7
	cmn	r0, #4096
	movhi	r0, #0
	pophi	{r4, r5, r6, r7, r8, pc}
.LBB11_3:
	mov	r4, r0
	sub	r1, r0, r6
	mov	r0, r6
	mov	r2, r8
	bl	_ZN8piestart5start3own6blocksE
	mov	r6, r0
	mov	r0, r4
	mov	r12, #91
	mov	r1, r8
	mov	r2, #0
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
	mov	r7, r7
	mov	r7, r12
	svc	#0
	mov	r7, r7
	mov	r0, r6
	pop	{r4, r5, r6, r7, r8, pc}
.Lfunc_end11:
	.size	_ZN8piestart5start3own3ownE, .Lfunc_end11-_ZN8piestart5start3own3ownE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own5smallE,%function
	.code	32
_ZN8piestart5start3own5smallE:
.Lfunc_begin12:
	.cfi_startproc
	mov	r12, #1
	cmp	r2, #0
	beq	.LBB12_4
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
	bls	.LBB12_5
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
.LBB12_3:
	pop	{r4, r5, r6, r7, r8, r9, r10, lr}
.LBB12_4:
	mov	r0, r12
	bx	lr
.LBB12_5:
	cmp	r7, r10
	bhs	.LBB12_3
	add	r2, r0, r7
	add	r1, lr, r7
	add	r7, r7, #4
	ldr	r2, [r2]
	str	r2, [r1]
	b	.LBB12_5
.Lfunc_end12:
	.size	_ZN8piestart5start3own5smallE, .Lfunc_end12-_ZN8piestart5start3own5smallE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own6blocksE,%function
	.code	32
_ZN8piestart5start3own6blocksE:
.Lfunc_begin13:
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
	beq	.LBB13_2
	ldr	r1, .LCPI13_0
	rsb	r0, r4, #0
	and	r11, r0, r1
	and	r0, r8, r1
	cmp	r11, r0
	movhi	r11, #0
	b	.LBB13_3
.LBB13_2:
	mov	r11, #0
.LBB13_3:
	mov	r0, r4
	mov	r1, r7
	mov	r2, r11
	bl	_ZN8piestart5start3own5smallE
	mov	r9, r0
	cmp	r11, #0
	beq	.LBB13_5
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
.LBB13_5:
	sub	r10, r8, r11
	add	r8, r11, r4
	cmp	r6, #0
	str	r7, [sp, #28]
	beq	.LBB13_18
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
	bhi	.LBB13_18
	mov	r1, r0
	ldr	r0, .LCPI13_0
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
.LBB13_8:
	ldr	r1, [sp, #24]
	and	r0, r12, #1
	cmp	r11, r1
	beq	.LBB13_16
	cmp	r0, #0
	beq	.LBB13_17
	ldr	r0, .LCPI13_0
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
	beq	.LBB13_15
	ldr	r0, [sp, #20]
	ldr	r1, [sp, #16]
	sub	r0, r11, r0
	add	r0, r1, r0
	mov	r1, #0
.LBB13_12:
	lsrs	r2, r1, #21
	bne	.LBB13_14
	add	r3, lr, r1
	add	r2, r11, r1
	add	r1, r1, #4
	ldr	r3, [r3]
	str	r3, [r2]
	b	.LBB13_12
.LBB13_14:
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
.LBB13_15:
	add	lr, lr, #2097152
	add	r11, r11, #2097152
	b	.LBB13_8
.LBB13_16:
	cmp	r0, #0
	bne	.LBB13_22
.LBB13_17:
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
.LBB13_18:
	mov	r11, #220
	mov	r5, #0
.LBB13_19:
	ldr	r0, .LCPI13_0
	cmp	r10, r0
	bls	.LBB13_21
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
	b	.LBB13_19
.LBB13_21:
	ldr	r1, [sp, #28]
	mov	r0, r8
	mov	r2, r10
	bl	_ZN8piestart5start3own5smallE
	and	r0, r9, r0
	add	sp, sp, #36
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.LBB13_22:
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
	ldr	r0, .LCPI13_1
	cmp	r6, r0
	bhi	.LBB13_18
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
	b	.LBB13_18
	.p2align	2
.LCPI13_0:
	.long	2097151
.LCPI13_1:
	.long	4294963200
.Lfunc_end13:
	.size	_ZN8piestart5start3own6blocksE, .Lfunc_end13-_ZN8piestart5start3own6blocksE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start4huge6finishE,%function
	.code	32
_ZN8piestart5start4huge6finishE:
.Lfunc_begin14:
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
.LBB14_1:
	mov	r5, r11
.LBB14_2:
	cmp	r8, #0
	beq	.LBB14_21
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
	bne	.LBB14_2
	cmp	r0, #0
	mov	r5, r11
	beq	.LBB14_2
	cmp	r7, #1
	mov	r5, r11
	bne	.LBB14_2
	ands	r0, r6, #2
	mov	r5, r11
	beq	.LBB14_2
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
	bls	.LBB14_2
	cmp	r6, #65536
	mov	r5, r11
	blo	.LBB14_2
	ldr	r4, [sp, #80]
	str	lr, [sp, #8]
	str	r1, [sp, #12]
	str	r2, [sp, #16]
	mov	r0, r4
	bl	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	ldr	r0, [sp, #20]
	cmp	r0, #4096
	bne	.LBB14_16
	ldr	r3, .LCPI14_0
	lsr	r0, r6, #2
	umull	r1, r2, r0, r3
	ldr	r0, [r4, #20]
	rsb	r1, r6, #2097152
	add	r0, r0, r2
	cmp	r0, r1
	str	r0, [r4, #20]
	blo	.LBB14_16
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
	bhi	.LBB14_16
	ldr	r7, .LCPI14_1
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
	beq	.LBB14_14
	mov	r0, #0
	str	r0, [sp, #40]
	b	.LBB14_15
.LBB14_14:
	ldr	r0, .LCPI14_1
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
	bne	.LBB14_18
.LBB14_15:
	mov	r0, r12
	mov	r1, #4194304
	mov	r2, #0
	mov	r7, #91
	mov	r6, r7
	mov	r7, r7
	svc	#0
	mov	r7, r6
	ldr	r6, [sp, #4]
.LBB14_16:
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
.LBB14_17:
	ldr	r2, [sp, #16]
	ldr	r1, [sp, #12]
	ldr	lr, [sp, #8]
	mov	r12, #1
	b	.LBB14_1
.LBB14_18:
	cmp	r0, r9
	bhs	.LBB14_20
	ldr	r1, [r0]
	add	r0, r0, #65536
	b	.LBB14_18
.LBB14_20:
	ldr	r0, [sp]
	str	r10, [r2]
	stmib	r2, {r9, r10}
	str	r12, [r2, #16]
	sub	r0, r0, r10
	str	r0, [r2, #12]
	b	.LBB14_17
.LBB14_21:
	and	r0, r12, #1
	add	sp, sp, #44
	pop	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
	.p2align	2
.LCPI14_0:
	.long	858993460
.LCPI14_1:
	.long	2097148
.Lfunc_end14:
	.size	_ZN8piestart5start4huge6finishE, .Lfunc_end14-_ZN8piestart5start4huge6finishE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start4huge7prepareE,%function
	.code	32
_ZN8piestart5start4huge7prepareE:
.Lfunc_begin15:
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
	mov	r4, r2
	mov	r2, r0
	ldr	r0, [r0, #40]
	cmp	r0, #65536
	bhs	.LBB15_2
.LBB15_1:
	mov	r0, r4
	pop	{r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, pc}
.LBB15_2:
	mov	r6, r1
	ldr	r0, [r2, #4]
	ldr	r1, [sp, #48]
	ldr	r11, [r2, #16]
	ands	r9, r3, #1
	str	r2, [sp, #8]
	mov	r5, r3
	addne	r9, r11, r1
	bl	_ZN8piestart3sys4auxv5valueE
	mov	r12, r5
	mov	r3, r0
	rsb	r10, r0, #0
	mov	r2, #0
	mov	r1, #0
	mov	lr, #0
.LBB15_3:
	cmp	r6, r4
	bhs	.LBB15_22
	ldr	r7, [r6]
	and	r0, r12, r7
	tst	r0, #1
	beq	.LBB15_7
	add	r5, r9, #124
	cmp	r5, r2
	bls	.LBB15_19
	clz	r7, r7
	eor	r7, r7, #31
	add	r7, r9, r7, lsl #2
	mov	r9, r5
	sub	r7, r7, #4
	b	.LBB15_8
.LBB15_7:
	add	r7, r7, r11
	add	r9, r7, #4
.LBB15_8:
	and	r8, r7, r10
	sub	r7, r2, lr
	sub	r0, r8, lr
	cmp	r0, r7
	blo	.LBB15_12
	cmp	r8, r2
	bne	.LBB15_20
	cmp	r0, #2097152
	beq	.LBB15_20
.LBB15_11:
	add	r2, r8, r3
.LBB15_12:
	mov	r0, #4
	tst	r12, #1
	beq	.LBB15_14
.LBB15_13:
	add	r6, r0, r6
	b	.LBB15_3
.LBB15_14:
	ldr	r0, .LCPI15_0
	sub	r7, r2, lr
	cmp	r7, #2097152
	moveq	r7, r0
	mov	r0, #4096
.LBB15_15:
	cmp	r0, #9
	blo	.LBB15_13
	add	r5, r0, r6
	cmp	r5, r4
	bhs	.LBB15_18
	ldr	r5, [r5]
	add	r5, r5, r11
	and	r5, r5, r10
	sub	r5, r5, lr
	cmp	r5, r7
	bls	.LBB15_13
.LBB15_18:
	lsr	r0, r0, #3
	b	.LBB15_15
.LBB15_19:
	add	r6, r6, #4
	mov	r12, #1
	mov	r9, r5
	b	.LBB15_3
.LBB15_20:
	ldr	r0, [sp, #52]
	mov	r5, r12
	mov	r7, r3
	str	r0, [sp]
	ldr	r0, [sp, #8]
	bl	_ZN8piestart5start4huge6finishE
	mov	r3, r7
	mov	r12, r5
	cmp	r0, #0
	mov	r1, r8
	mov	lr, r8
	beq	.LBB15_11
	mov	r4, r6
	b	.LBB15_1
.LBB15_22:
	ldr	r0, [sp, #52]
	str	r0, [sp]
	ldr	r0, [sp, #8]
	bl	_ZN8piestart5start4huge6finishE
	b	.LBB15_1
	.p2align	2
.LCPI15_0:
	.long	2097151
.Lfunc_end15:
	.size	_ZN8piestart5start4huge7prepareE, .Lfunc_end15-_ZN8piestart5start4huge7prepareE
	.cfi_endproc
	.text
	.p2align	2
	.type	_ZN8piestart7product4blob5large4eachE,%function
	.code	32
_ZN8piestart7product4blob5large4eachE:
.Lfunc_begin16:
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
	mov	r5, r0
	ldr	r0, [r0, #4]
	mov	r10, r3
	mov	r4, r2
	mov	r9, r1
	bl	_ZN8piestart3sys4auxv5valueE
	mov	r11, #255
	cmp	r0, #0
	ldr	lr, [r5, #16]
	ldr	r7, [r5, #8]
	ldr	r1, [r5, #12]
	mov	r12, r4
	str	r5, [sp, #4]
	str	r10, [sp, #24]
	str	r4, [sp, #20]
	orr	r11, r11, #3840
	subne	r11, r0, #1
	ldr	r0, [r5, #20]
	mvn	r8, r11
	str	lr, [sp, #16]
	str	r0, [sp, #12]
	ldr	r0, [r5, #24]
	add	r0, r0, #1
	str	r0, [sp, #8]
.LBB16_1:
	sub	r0, r1, r7
	str	r7, [sp, #32]
	str	r0, [sp, #28]
.LBB16_2:
	cmp	r9, r12
	addeq	sp, sp, #36
	popeq	{r4, r5, r6, r7, r8, r9, r10, r11, pc}
.LBB16_3:
	add	r1, r9, lr
	ldr	r0, [r1]
	add	r3, r0, r11
	add	r9, r9, #16
	add	r2, r1, #4
	add	r5, r1, #8
	and	r0, r0, r8
	add	r1, r1, #12
	ldr	r2, [r2]
	ldr	r5, [r5]
	cmp	r5, r0
	andhi	r0, r3, r8
	add	r3, r2, r11
	ldr	r1, [r1]
	and	r4, r3, r8
	cmp	r1, r4
	andlo	r4, r2, r8
	cmp	r4, r0
	bls	.LBB16_2
	sub	r1, r4, r0
	add	r7, r0, lr
	cmp	r10, #0
	beq	.LBB16_7
	mov	r0, r7
	cmp	r10, #1
	bne	.LBB16_16
	mov	r2, #1
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
	mov	r7, #125
	mov	r6, r7
	mov	r7, r7
	svc	#0
	mov	r7, r6
	cmp	r0, #0
	beq	.LBB16_2
	b	.LBB16_18
.LBB16_7:
	ldr	r0, [sp, #32]
	ldr	r2, [sp, #28]
	sub	r0, r7, r0
	cmp	r0, r2
	blo	.LBB16_2
	ldr	r0, [sp, #72]
	ldr	r3, [sp, #12]
	mov	r2, #0
	cmp	r0, #0
	ldr	r0, [sp, #8]
	beq	.LBB16_15
.LBB16_9:
	subs	r0, r0, #1
	beq	.LBB16_15
	ldr	lr, [r3]
	add	r6, r3, #8
	ldr	r10, [r6]
	add	r6, r3, #20
	ldr	r5, [r6]
	add	r6, r3, #24
	ldr	r12, [r6]
	add	r6, r3, #16
	add	r3, r3, #32
	ldr	r6, [r6]
	add	r6, r6, r10
	cmp	r4, r6
	cmpls	r10, r4
	bhs	.LBB16_9
	cmp	r5, #0
	beq	.LBB16_9
	cmp	lr, #1
	bne	.LBB16_9
	ands	r6, r12, #2
	beq	.LBB16_9
	ldr	r0, [sp, #72]
	sub	r2, r7, r0
.LBB16_15:
	ldr	r10, [sp, #24]
	mov	r0, r7
	bl	_ZN8piestart5start3own3ownE
	ldr	r12, [sp, #20]
	ldr	lr, [sp, #16]
	cmp	r0, #0
	beq	.LBB16_2
	b	.LBB16_17
.LBB16_16:
	mov	r7, #206
	mov	r2, #0
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
	orr	r7, r7, #256
	mov	r6, r7
	mov	r7, r7
	svc	#0
	mov	r7, r6
	b	.LBB16_2
.LBB16_17:
	ldr	r0, [sp, #4]
	add	r1, r4, lr
	str	r7, [r0, #8]
	str	r1, [r0, #12]
	b	.LBB16_1
.LBB16_18:
	ldr	r0, .LCPI16_0
	mov	r1, #33
.LPC16_0:
	add	r0, pc, r0
	bl	_ZN8piestart7product4blob5table3endE
	.p2align	2
.LCPI16_0:
	.long	.Lanon.0.4-(.LPC16_0+8)
.Lfunc_end16:
	.size	_ZN8piestart7product4blob5large4eachE, .Lfunc_end16-_ZN8piestart7product4blob5large4eachE
	.cfi_endproc
	.text
	.p2align	2
	.type	_ZN8piestart7product4blob5table3endE,%function
	.code	32
_ZN8piestart7product4blob5table3endE:
.Lfunc_begin17:
	.cfi_startproc
	push	{r4, r5, r6, lr}
	.cfi_def_cfa_offset 16
	.cfi_offset lr, -4
	.cfi_offset r6, -8
	.cfi_offset r5, -12
	.cfi_offset r4, -16
	mov	r2, r1
	mov	r1, r0
	mov	r0, #2
	mov	lr, #4
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
	mov	r12, #0
	mov	r6, r7
	mov	r7, lr
	svc	#0
	mov	r7, r6
	mov	lr, #248
	mov	r1, #0
	mov	r2, #0
.LBB17_1:
	mov	r0, #127
	mov	r6, r7
	mov	r7, lr
	svc	#0
	mov	r7, r6
	strb	r12, [r12]
	b	.LBB17_1
.Lfunc_end17:
	.size	_ZN8piestart7product4blob5table3endE, .Lfunc_end17-_ZN8piestart7product4blob5table3endE
	.cfi_endproc
	.text
	.p2align	2
	.type	_ZN8piestart7product4blob5table3sumE,%function
	.code	32
_ZN8piestart7product4blob5table3sumE:
.Lfunc_begin18:
	.cfi_startproc
	mov	r2, #0
.LBB18_1:
	ldr	r3, [r0]
	rsb	r2, r2, r2, lsl #5
	add	r0, r0, #4
	add	r2, r3, r2
	cmp	r1, r0
	bne	.LBB18_1
	mov	r0, r2
	bx	lr
.Lfunc_end18:
	.size	_ZN8piestart7product4blob5table3sumE, .Lfunc_end18-_ZN8piestart7product4blob5table3sumE
	.cfi_endproc
	.text
	.p2align	2
	.type	__piestart_converted,%function
	.code	32
__piestart_converted:
.Lfunc_begin19:
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
	sub	sp, sp, #264
	.cfi_def_cfa_offset 296
	mov	r7, r2
	mov	r4, r1
	mov	r5, r0
	mov	r9, r3
	mov	r0, #0
	add	r1, sp, #12
	mov	r2, #0
.LBB19_1:
	cmp	r2, #252
	beq	.LBB19_3
	add	r3, r1, r2
	str	r0, [r3]
	add	r2, r2, #4
	b	.LBB19_1
.LBB19_3:
	add	r1, r5, #84
	mov	r0, r5
	bl	_ZN8piestart7product4blob5table3sumE
	cmp	r0, #0
	bne	.LBB19_11
	add	r8, r5, #36
	ldr	r1, [r8]
	add	r10, r5, #40
	add	r6, r5, #32
	ldr	r2, [r10]
	cmp	r1, r2
	movhi	r2, r1
	ldr	r0, [r6]
	add	r1, r4, r2
	add	r0, r0, r4
	add	r1, r1, #4
	bl	_ZN8piestart7product4blob5table3sumE
	cmp	r0, #0
	bne	.LBB19_11
	add	r0, r5, #16
	add	r1, r5, #20
	ldr	r0, [r0]
	add	r0, r0, r4
	ldr	r0, [r0]
	ldr	r1, [r1]
	cmp	r0, r1
	beq	.LBB19_8
	add	r0, r5, #12
	ldr	r0, [r0]
.LBB19_7:
	add	r0, r0, r4
	add	sp, sp, #264
	pop	{r4, r5, r6, r7, r8, r9, r10, pc}
.LBB19_8:
	str	r7, [sp, #12]
	ldr	r0, [r7]
	add	r0, r7, r0, lsl #2
	add	r0, r0, #8
.LBB19_9:
	add	r1, r0, #4
	ldr	r0, [r0]
	cmp	r0, #0
	mov	r0, r1
	bne	.LBB19_9
	str	r1, [sp, #16]
	str	r4, [sp, #28]
	add	r0, r5, #60
	add	r1, r5, #28
	add	r2, r5, #52
	add	r3, r5, #56
	ldr	r0, [r0]
	add	r0, r0, r4
	str	r0, [sp, #32]
	add	r0, r5, #64
	ldr	r0, [r0]
	str	r0, [sp, #36]
	add	r0, r5, #68
	ldr	r0, [r0]
	str	r0, [sp, #48]
	add	r0, r5, #72
	ldr	r0, [r0]
	str	r0, [sp, #52]
	add	r0, r5, #24
	ldr	r0, [r0]
	str	r0, [sp, #220]
	ldr	r1, [r1]
	sub	r0, r1, r0
	str	r0, [sp, #216]
	add	r0, r5, #44
	add	r1, r5, #48
	ldr	r0, [r0]
	str	r0, [sp, #104]
	ldr	r1, [r1]
	sub	r1, r1, r0
	str	r1, [sp, #108]
	ldr	r2, [r2]
	str	r2, [sp, #168]
	ldr	r3, [r3]
	str	r0, [sp, #144]
	mov	r0, #17
	str	r1, [sp, #148]
	str	r0, [sp, #156]
	mov	r0, #0
	str	r0, [sp, #108]
	str	r0, [sp, #104]
	sub	r0, r3, r2
	mov	r3, #0
	str	r0, [sp, #84]
	ldr	r7, [r6]
	mov	r1, r7
	ldr	r8, [r8]
	str	r9, [sp]
	add	r9, sp, #12
	mov	r2, r8
	mov	r0, r9
	bl	_ZN8piestart7product4blob5large4eachE
	mov	r0, r9
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	mov	r0, r9
	mov	r1, r7
	mov	r2, r8
	mov	r3, #1
	bl	_ZN8piestart7product4blob5large4eachE
	ldr	r2, [r10]
	mov	r0, r9
	mov	r1, r7
	mov	r3, #2
	bl	_ZN8piestart7product4blob5large4eachE
	add	r0, r5, #12
	ldr	r0, [r0]
	b	.LBB19_7
.LBB19_11:
	ldr	r0, .LCPI19_0
	mov	r1, #44
.LPC19_0:
	add	r0, pc, r0
	bl	_ZN8piestart7product4blob5table3endE
	.p2align	2
.LCPI19_0:
	.long	.Lanon.0.3-(.LPC19_0+8)
.Lfunc_end19:
	.size	__piestart_converted, .Lfunc_end19-__piestart_converted
	.cfi_endproc
	.type	.Lanon.0.0,%object
	.text
.Lanon.0.0:
	.asciz	"piestart: relocated"
	.size	.Lanon.0.0, 20
	.type	.Lanon.0.1,%object
.Lanon.0.1:
	.asciz	"piestart: "
	.size	.Lanon.0.1, 11
	.type	.Lanon.0.2,%object
	.text
.Lanon.0.2:
	.asciz	"relocation type # at @ is not supported; link statically\000relocation at @: not writable\000table DT_ # at @: not in memory\000wrong entry size: DT_ #\000wrong table size: DT_ #\000text relocations; use -fPIE\000symbol $ at @ is undefined; link it\000RELR bitmap at @, no address\000mprotect RELRO at @: errno #\000no # bytes for TLS\000no program headers\000DT_NEEDED; link statically\000AT_PAGESZ is #, not a page size\000PT_TLS is damaged: # bytes at @; link anew\000no thread pointer: errno #\000relocation table DT_ @ is not supported; use --pack-dyn-relocs=none\000not relocated: PT_DYNAMIC or a table in it is missing; link again\000PT_DYNAMIC is not at _DYNAMIC, and e_entry is changed; link again\000DT_ # calls @: not code\000relocation type # at @, where DT_RELACOUNT says RELATIVE\000PT_GNU_RELRO is damaged: # bytes at @; link anew\000mremap of the image at @ refused; use --aslr=kernel"
	.size	.Lanon.0.2, 838
	.type	.Lanon.0.3,%object
	.text
.Lanon.0.3:
	.ascii	"piestart: the start code's table is damaged\n"
	.size	.Lanon.0.3, 44
	.type	.Lanon.0.4,%object
	.text
.Lanon.0.4:
	.ascii	"piestart: mprotect RELRO refused\n"
	.size	.Lanon.0.4, 33
	.section .discarded
	.eabi_attribute	30, 4
