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
 * AArch64 entry of the start code that `piestart convert` puts into a finished file. The image is
 * flat, has no writable data, and may lie anywhere: every address is near and PC-relative.
 */

	piestart_table 8

_start:
	hint	#34				/* bti c: the kernel arrives by an indirect jump */
	.ifdef	__piestart_large
	mov	x3, xzr				/* argument 4: how far the image has moved */
__piestart_placed:
	cmp	x3, #0				/* from the mover x0 is of no meaning; the kernel gives 0 */
	csel	x0, x0, xzr, eq
	.endif
	mov	x2, sp				/* argument 3: argc, argv, envp, auxv */
	stp	x0, xzr, [sp, #-16]!		/* a function to call at exit, if somebody else than the kernel starts it */
	stp	xzr, xzr, [sp, #-16]!		/* zeros, for below */
	adr	x0, __piestart_table		/* argument 1 */
	ldr	x1, [x0, #8]
	sub	x1, x0, x1			/* argument 2: the load bias */
	bl	__piestart_converted		/* returns the entry point */

/* The registers are 0 as the kernel left them, but the one that holds the entry point, which is one
 * that a landing pad of kind "c" takes, and x0 as it was. The call has kept those that the ABI says; two others are
 * loaded at a time, which is half as long as clearing them. */
	mov	x16, x0
	mov	x30, xzr
	.ifdef	__piestart_large
/* In an image that has moved it has kept what the old copy left there. */
	ldp	x19, x20, [sp]
	ldp	x21, x22, [sp]
	ldp	x23, x24, [sp]
	ldp	x25, x26, [sp]
	ldp	x27, x28, [sp]
	mov	x29, xzr
	.endif
	ldp	x0, x1, [sp]
	ldp	x2, x3, [sp]
	ldp	x4, x5, [sp]
	ldp	x6, x7, [sp]
	ldp	x8, x9, [sp]
	ldp	x10, x11, [sp]
	ldp	x12, x13, [sp]
	ldp	x14, x15, [sp]
	ldp	x17, x18, [sp], #16
	ldr	x0, [sp], #16
	br	x16
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * Where an image goes on that has moved itself (src/start/mover.rs); assembled after start.S.
 * x0 is the initial stack pointer, x1 the distance from the old place.
 */

	.text
	.type	__piestart_moved, %function
__piestart_moved:
	.cfi_startproc
	.cfi_undefined x30
	hint	#34				/* bti c: it is called */
	mov	sp, x0
	mov	x3, x1
	b	__piestart_placed
	.cfi_endproc
	.size	__piestart_moved, . - __piestart_moved
	.text
	.p2align	2
	.type	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE,@function
_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE:
.Lfunc_begin0:
	.cfi_startproc
	ldr	x12, [x0, #32]
	cbz	x12, .LBB0_6
	ldp	x15, x8, [x0, #16]
	mov	x9, x0
	ldp	x10, x11, [x0]
	mov	w3, #3
	mov	x5, xzr
	add	x14, x8, x15
	mov	x17, x15
	sub	x16, x11, x15
	add	x13, x8, x10
	sub	x11, x11, x10
	b	.Ltmp1
.Ltmp2:
	ldp	x8, x18, [x17], #16
	ldp	x0, x1, [x17], #16
	stp	x8, x18, [x14], #16
	stp	x0, x1, [x14], #16
.Ltmp1:
	subs	x16, x16, #32
	b.hs	.Ltmp2
	adds	x16, x16, #32
	b.eq	.Ltmp3
.Ltmp4:
	ldr	x8, [x17], #8
	str	x8, [x14], #8
	subs	x16, x16, #8
	b.ne	.Ltmp4
.Ltmp3:
	mov	x2, x11
	mov	x4, x10
	mov	x0, x13
	mov	w8, #216
	mov	x1, x11
	svc	#0
	mov	x14, x0
	tbz	x0, #63, .LBB0_3
	sub	x8, x15, x10
	mov	x15, x10
	b	.Ltmp5
.Ltmp6:
	ldp	x16, x17, [x13], #16
	ldp	x18, x0, [x13], #16
	stp	x16, x17, [x15], #16
	stp	x18, x0, [x15], #16
.Ltmp5:
	subs	x8, x8, #32
	b.hs	.Ltmp6
	adds	x8, x8, #32
	b.eq	.Ltmp7
.Ltmp8:
	ldr	x16, [x13], #8
	str	x16, [x15], #8
	subs	x8, x8, #8
	b.ne	.Ltmp8
.Ltmp7:
.LBB0_3:
	mov	x0, x12
	mov	w8, #215
	mov	w1, #4194304
	mov	x2, xzr
	svc	#0
	tbnz	x14, #63, .LBB0_5
	mov	x0, x10
	mov	w8, #233
	mov	x1, x11
	mov	w2, #15
	svc	#0
	adr	x4, .Lanon.0.0
	mov	w0, #19777
	mov	w8, #167
	mov	x1, xzr
	movk	w0, #21334, lsl #16
	mov	x2, x10
	mov	x3, x11
	mov	x5, xzr
	svc	#0
.LBB0_5:
	stp	x10, x10, [x9, #8]
	str	xzr, [x9, #32]
.LBB0_6:
	ret
.Lfunc_end0:
	.size	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE, .Lfunc_end0-_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart3sys4auxv5valueE,@function
_ZN8piestart3sys4auxv5valueE:
.Lfunc_begin1:
	.cfi_startproc
	mov	w9, w1
.LBB1_1:
	ldr	x10, [x0]
	ldr	x8, [x0, #8]
	cbz	x10, .LBB1_3
	cmp	x10, x9
	add	x0, x0, #16
	b.ne	.LBB1_1
	b	.LBB1_4
.LBB1_3:
	mov	x8, xzr
.LBB1_4:
	mov	x0, x8
	ret
.Lfunc_end1:
	.size	_ZN8piestart3sys4auxv5valueE, .Lfunc_end1-_ZN8piestart3sys4auxv5valueE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE:
.Lfunc_begin2:
	.cfi_startproc
	stp	x29, x30, [sp, #-64]!
	str	x23, [sp, #16]
	stp	x22, x21, [sp, #32]
	stp	x20, x19, [sp, #48]
	mov	x29, sp
	.cfi_def_cfa w29, 64
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -48
	.cfi_offset w30, -56
	.cfi_offset w29, -64
	ldr	x22, [x0, #32]
	ldr	x19, [x1]
	ldr	x23, [x1, #8]
	cbz	w23, .LBB2_3
	mov	x21, x1
	mov	x1, x19
	mov	x20, x0
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	add	x8, x21, #16
	cmp	w23, #1027
	ldr	x8, [x8]
	b.ne	.LBB2_4
	add	x9, x19, x22
	add	x8, x8, x22
	str	x8, [x9]
.LBB2_3:
	ldp	x20, x19, [sp, #48]
	ldr	x23, [sp, #16]
	ldp	x22, x21, [sp, #32]
	ldp	x29, x30, [sp], #64
	ret
.LBB2_4:
	mov	w2, w23
	mov	x0, x20
	mov	w1, wzr
	mov	x3, x19
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end2:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE, .Lfunc_end2-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE:
.Lfunc_begin3:
	.cfi_startproc
	stp	x29, x30, [sp, #-32]!
	stp	x20, x19, [sp, #16]
	mov	x29, sp
	.cfi_def_cfa w29, 32
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w30, -24
	.cfi_offset w29, -32
	ldp	x8, x9, [x0, #72]
	sub	x8, x1, x8
	cmp	x8, x9
	b.ls	.LBB3_2
	mov	x20, x0
	mov	x19, x1
	ldr	x0, [x0, #40]
	ldr	x1, [x20, #48]
	mov	x2, x19
	mov	w3, #8
	mov	w4, #2
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	tbz	w0, #0, .LBB3_3
.LBB3_2:
	ldp	x20, x19, [sp, #16]
	ldp	x29, x30, [sp], #32
	ret
.LBB3_3:
	ldr	x8, [x20, #480]
	ldr	x9, [x20, #368]
	mov	x0, x20
	mov	x2, xzr
	mov	x3, x19
	and	x8, x8, #0x400000
	and	x9, x9, #0x4
	orr	x8, x8, x9
	cmp	x8, #0
	mov	w8, #5
	csinc	w1, w8, wzr, ne
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end3:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE, .Lfunc_end3-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE:
.Lfunc_begin4:
	.cfi_startproc
.LBB4_1:
	subs	x1, x1, #1
	cset	w8, hs
	b.lo	.LBB4_4
	ldr	x9, [x0]
	lsr	x12, x9, #32
	ldr	x10, [x0, #16]
	mov	w9, w9
	sub	x10, x2, x10
	ldr	x11, [x0, #40]
	sub	x13, x11, x10
	cmp	x3, x13
	ccmp	x11, x10, #0, ls
	and	w10, w4, w12
	ccmp	x9, #1, #0, hs
	ccmp	w10, w4, #0, eq
	b.eq	.LBB4_4
	add	x0, x0, #56
	b	.LBB4_1
.LBB4_4:
	mov	w0, w8
	ret
.Lfunc_end4:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE, .Lfunc_end4-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE:
.Lfunc_begin5:
	.cfi_startproc
	stp	x29, x30, [sp, #-48]!
	str	x21, [sp, #16]
	stp	x20, x19, [sp, #32]
	mov	x29, sp
	.cfi_def_cfa w29, 48
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -32
	.cfi_offset w30, -40
	.cfi_offset w29, -48
	mov	x19, x2
	mov	x20, x1
	mov	x21, x0
	cbz	x2, .LBB5_5
	cmp	x3, #8
	b.lo	.LBB5_3
	and	x8, x19, #0x7
	cbnz	x8, .LBB5_5
.LBB5_3:
	ldp	x0, x1, [x21, #40]
	mov	x2, x19
	mov	w4, wzr
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	cbz	w0, .LBB5_5
	ldp	x20, x19, [sp, #32]
	ldr	x21, [sp, #16]
	ldp	x29, x30, [sp], #48
	ret
.LBB5_5:
	mov	x0, x21
	mov	w1, #2
	mov	x2, x20
	mov	x3, x19
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end5:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE, .Lfunc_end5-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE:
.Lfunc_begin6:
	.cfi_startproc
	sub	sp, sp, #144
	stp	x29, x30, [sp, #48]
	stp	x28, x27, [sp, #64]
	stp	x26, x25, [sp, #80]
	stp	x24, x23, [sp, #96]
	stp	x22, x21, [sp, #112]
	stp	x20, x19, [sp, #128]
	add	x29, sp, #48
	.cfi_def_cfa w29, 96
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -56
	.cfi_offset w26, -64
	.cfi_offset w27, -72
	.cfi_offset w28, -80
	.cfi_offset w30, -88
	.cfi_offset w29, -96
	mov	x19, x0
	add	x8, x0, #128
	mov	x22, x1
	add	x9, x8, x2, lsl #3
	ldr	x23, [x9]
	cbz	x23, .LBB6_27
	add	x8, x8, x22, lsl #3
	ldr	x20, [x8]
	mov	x0, x19
	mov	x1, x22
	mov	x2, x20
	mov	x3, x23
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	ldr	x25, [x19, #32]
	orr	x8, x22, #0x2
	cmp	x8, #38
	add	x21, x25, x20
	add	x20, x21, x23
	b.ne	.LBB6_30
	tst	x23, #0x7
	b.ne	.LBB6_39
	mov	x27, xzr
	mov	w8, #1
	mov	x26, x21
	stp	xzr, xzr, [sp]
	stp	xzr, x8, [sp, #16]
	stp	xzr, xzr, [sp, #32]
.LBB6_4:
	cmp	x26, x20
	b.hs	.LBB6_26
	mov	x22, x27
	cmp	x26, x21
	b.ne	.LBB6_7
	mov	x5, sp
	mov	x0, x19
	mov	x1, x21
	mov	x2, x20
	mov	w3, #1
	mov	x4, x22
	bl	_ZN8piestart5start4huge7prepareE
	mov	x21, x0
.LBB6_7:
	ldr	x10, [x26]
	tbnz	w10, #0, .LBB6_9
	ldp	x8, x9, [x19, #72]
	mov	w24, wzr
	add	x27, x10, #8
	add	x26, x26, #8
	mov	x22, x10
	mov	w28, #1
	b	.LBB6_14
.LBB6_9:
	cbz	x22, .LBB6_40
	lsr	x28, x10, #1
	add	x27, x22, #504
	add	x26, x26, #8
	cbz	x28, .LBB6_4
	ldp	x8, x9, [x19, #72]
	mov	x10, #9223372036854775807
	cmp	x28, x10
	b.ne	.LBB6_13
	sub	x10, x22, x8
	subs	x11, x9, #496
	mov	x28, #9223372036854775807
	ccmp	x10, x11, #2, hs
	mov	w24, #1
	b.hi	.LBB6_14
	b	.LBB6_16
.LBB6_13:
	mov	w24, wzr
.LBB6_14:
	rbit	x10, x28
	clz	x11, x28
	clz	x10, x10
	add	x1, x22, x10, lsl #3
	lsl	x10, x11, #3
	eor	x10, x10, #0x1f8
	sub	x11, x1, x8
	add	x23, x10, x22
	cmp	x11, x9
	csel	x10, x1, x23, hi
	sub	x8, x10, x8
	cmp	x8, x9
	b.ls	.LBB6_16
	mov	x0, x19
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	mov	x0, x19
	mov	x1, x23
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
.LBB6_16:
	ldp	x10, x8, [sp, #8]
	add	x23, x22, x25
	sub	x9, x27, x22
	and	x12, x23, #0x7
	sub	x10, x10, x8
	subs	x11, x10, x9
	sub	x10, x23, x8
	cbnz	x12, .LBB6_22
	ccmp	x10, x11, #2, hs
	b.hi	.LBB6_22
	cmp	w24, #0
	ldr	x11, [sp, #24]
	add	x12, x27, x25
	csel	x9, xzr, x9, ne
	str	x12, [sp, #16]
	adds	x10, x10, x9
	add	x9, x11, x23
	b.eq	.LBB6_20
	add	x11, x11, x8
	b	.Ltmp9
.Ltmp10:
	ldp	x12, x13, [x8], #16
	ldp	x14, x15, [x8], #16
	stp	x12, x13, [x11], #16
	stp	x14, x15, [x11], #16
.Ltmp9:
	subs	x10, x10, #32
	b.hs	.Ltmp10
	adds	x10, x10, #32
	b.eq	.Ltmp11
.Ltmp12:
	ldr	x12, [x8], #8
	str	x12, [x11], #8
	subs	x10, x10, #8
	b.ne	.Ltmp12
.Ltmp11:
.LBB6_20:
	tbz	w24, #0, .LBB6_25
.LBB6_21:
	add	x8, x23, #504
	ldr	x10, [x23], #8
	add	x10, x10, x25
	str	x10, [x9], #8
.Ltmp13:
	ldp	x10, x11, [x23], #16
	add	x10, x10, x25
	add	x11, x11, x25
	stp	x10, x11, [x9], #16
	cmp	x23, x8
	b.lo	.Ltmp13
	b	.LBB6_4
.LBB6_22:
	ldr	x9, [sp]
	cmp	x8, x9
	b.eq	.LBB6_24
	mov	x0, sp
	bl	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
.LBB6_24:
	mov	x9, x23
	tbnz	w24, #0, .LBB6_21
.LBB6_25:
.Ltmp14:
	and	x8, x28, #0xff
	cmp	x8, #255
	b.ne	.Ltmp15
	ldp	x10, x11, [x9]
	add	x10, x10, x25
	add	x11, x11, x25
	stp	x10, x11, [x9]
	ldp	x10, x11, [x9, #16]
	add	x10, x10, x25
	add	x11, x11, x25
	stp	x10, x11, [x9, #16]
	ldp	x10, x11, [x9, #32]
	add	x10, x10, x25
	add	x11, x11, x25
	stp	x10, x11, [x9, #32]
	ldp	x10, x11, [x9, #48]
	add	x10, x10, x25
	add	x11, x11, x25
	stp	x10, x11, [x9, #48]
	b	.Ltmp16
.Ltmp17:
	rbit	x11, x8
	clz	x11, x11
	ldr	x10, [x9, x11, lsl #3]
	add	x10, x10, x25
	str	x10, [x9, x11, lsl #3]
	sub	x11, x8, #1
	and	x8, x8, x11
.Ltmp15:
	cbnz	x8, .Ltmp17
.Ltmp16:
	add	x9, x9, #64
	lsr	x28, x28, #8
	cbnz	x28, .Ltmp14
	b	.LBB6_4
.LBB6_26:
	mov	x0, sp
	bl	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	b	.LBB6_29
.LBB6_27:
	ldr	x8, [x19, #480]
	lsr	x9, x8, x22
	tbz	w9, #0, .LBB6_29
	lsr	x8, x8, x2
	tbz	w8, #0, .LBB6_39
.LBB6_29:
	ldp	x20, x19, [sp, #128]
	ldp	x22, x21, [sp, #112]
	ldp	x24, x23, [sp, #96]
	ldp	x26, x25, [sp, #80]
	ldp	x28, x27, [sp, #64]
	ldp	x29, x30, [sp, #48]
	add	sp, sp, #144
	ret
.LBB6_30:
	ldp	x26, x27, [x19, #72]
	mov	w8, #1
	sub	x28, x20, #23
	mov	x23, x21
	stp	xzr, xzr, [sp]
	stp	xzr, x8, [sp, #16]
	stp	xzr, xzr, [sp, #32]
.LBB6_31:
	cmp	x23, x21
	b.lo	.LBB6_33
	mov	x5, sp
	mov	x0, x19
	mov	x1, x23
	mov	x2, x20
	mov	x3, xzr
	bl	_ZN8piestart5start4huge7prepareE
	mov	x21, x0
	mov	x0, sp
	bl	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
.LBB6_33:
	cmp	x28, x21
	mov	x24, x23
	csel	x8, x28, x21, lo
.LBB6_34:
	add	x9, x24, #384
	cmp	x9, x8
	csel	x10, x9, x8, lo
	cmp	x24, x10
	b.hs	.Ltmp18
.Ltmp19:
	ldp	x11, x12, [x24]
	cmp	x12, #1027
	b.ne	.Ltmp18
	ldr	x13, [x24, #16]
	sub	x12, x11, x26
	cmp	x12, x27
	b.hi	.Ltmp18
	add	x13, x13, x25
	str	x13, [x11, x25]
	add	x24, x24, #24
	cmp	x24, x10
	b.lo	.Ltmp19
.Ltmp18:
	cmp	x8, x9
	ccmp	x24, x10, #0, hi
	b.hs	.LBB6_34
	cmp	x24, x21
	mov	x23, x21
	ccmp	x20, x24, #4, eq
	b.ne	.LBB6_31
	sub	x8, x20, x24
	cmp	x8, #24
	b.lo	.LBB6_38
	mov	x0, x19
	mov	x1, x24
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	add	x23, x24, #24
	b	.LBB6_31
.LBB6_38:
	cmp	x20, x24
	b.eq	.LBB6_29
.LBB6_39:
	mov	x0, x19
	mov	w1, #4
	mov	x2, x22
	mov	x3, xzr
	bl	_ZN8piestart5start3die3dieE
.LBB6_40:
	sub	x3, x26, x25
	mov	x0, x19
	mov	w1, #7
	mov	x2, xzr
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end6:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE, .Lfunc_end6-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE:
.Lfunc_begin7:
	.cfi_startproc
	stp	x29, x30, [sp, #-32]!
	str	x19, [sp, #16]
	mov	x29, sp
	.cfi_def_cfa w29, 32
	.cfi_offset w19, -16
	.cfi_offset w30, -24
	.cfi_offset w29, -32
	mov	w1, #36
	mov	w2, #35
	mov	x19, x0
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mov	x0, x19
	mov	w1, #7
	mov	w2, #8
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mov	x0, x19
	mov	w1, #23
	mov	w2, #2
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mov	x0, x19
	ldr	x19, [sp, #16]
	mov	w1, #38
	mov	w2, #39
	ldp	x29, x30, [sp], #32
	b	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
.Lfunc_end7:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE, .Lfunc_end7-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die3dieE,@function
_ZN8piestart5start3die3dieE:
.Lfunc_begin8:
	.cfi_startproc
	stp	x29, x30, [sp, #-80]!
	str	x28, [sp, #16]
	mov	x29, sp
	stp	x24, x23, [sp, #32]
	stp	x22, x21, [sp, #48]
	stp	x20, x19, [sp, #64]
	sub	sp, sp, #1056
	str	xzr, [sp]
	.cfi_def_cfa w29, 80
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w28, -64
	.cfi_offset w30, -72
	.cfi_offset w29, -80
	mov	w21, w1
	mov	x22, x0
	adr	x1, .Lanon.0.1
	mov	x0, sp
	mov	x19, x3
	mov	x20, x2
	bl	_ZN8piestart5start3die6stringE
	ldr	x8, [x22]
	ldr	x1, [x8, #8]
	cbz	x1, .LBB8_3
	ldrb	w8, [x1]
	tst	x8, #0xff
	b.eq	.LBB8_3
	bl	_ZN8piestart5start3die6stringE
	mov	w8, #58
	strb	w8, [x0]
	mov	w9, #32
	add	x8, x0, #1
	strb	w9, [x8]
	add	x0, x0, #2
.LBB8_3:
	adr	x22, .Lanon.0.2
	mov	w23, #48
	mov	w24, #120
.LBB8_4:
	ldrb	w9, [x22]
	add	x22, x22, #1
	and	w8, w9, #0xff
	cbz	w21, .LBB8_6
	cmp	w8, #0
	cset	w8, eq
	sub	w21, w21, w8
	b	.LBB8_4
.LBB8_6:
	cmp	w8, #35
	b.eq	.LBB8_11
	cmp	w8, #36
	b.eq	.LBB8_14
	cmp	w8, #64
	b.eq	.LBB8_11
	cbz	w8, .LBB8_15
	and	x8, x9, #0xff
	strb	w8, [x0]
	mov	w21, wzr
	add	x0, x0, #1
	b	.LBB8_4
.LBB8_11:
	cmp	w8, #35
	csel	x1, x20, x19, eq
	b.eq	.LBB8_13
	strb	w23, [x0]
	add	x9, x0, #1
	add	x0, x0, #2
	strb	w24, [x9]
.LBB8_13:
	cmp	w8, #35
	cset	w2, eq
	bl	_ZN8piestart5start3die6numberE
	mov	w21, wzr
	b	.LBB8_4
.LBB8_14:
	mov	x1, x20
	bl	_ZN8piestart5start3die6stringE
	mov	w21, wzr
	b	.LBB8_4
.LBB8_15:
	mov	w8, #10
	mov	x9, sp
	strb	w8, [x0]
	sub	x8, x0, x9
	mov	w0, #2
	mov	x1, sp
	add	x2, x8, #1
	mov	w8, #64
	svc	#0
	mov	x1, xzr
.LBB8_16:
	mov	w0, #127
	mov	w8, #94
	mov	x2, x1
	svc	#0
	strb	w1, [x1]
	b	.LBB8_16
.Lfunc_end8:
	.size	_ZN8piestart5start3die3dieE, .Lfunc_end8-_ZN8piestart5start3die3dieE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die6numberE,@function
_ZN8piestart5start3die6numberE:
.Lfunc_begin9:
	.cfi_startproc
	stp	x29, x30, [sp, #-48]!
	str	x21, [sp, #16]
	stp	x20, x19, [sp, #32]
	mov	x29, sp
	.cfi_def_cfa w29, 48
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -32
	.cfi_offset w30, -40
	.cfi_offset w29, -48
	mov	w8, #52429
	lsr	x9, x1, #4
	cmp	w2, #0
	movk	w8, #52428, lsl #16
	mov	w19, w2
	mov	x20, x1
	mul	x8, x1, x8
	lsr	x21, x8, #35
	csel	x1, x21, x9, ne
	cbz	x1, .LBB9_2
	mov	w2, w19
	bl	_ZN8piestart5start3die6numberE
.LBB9_2:
	mov	x8, #-10
	and	x9, x20, #0xf
	cmp	w19, #0
	smaddl	x8, w21, w8, x20
	mov	w10, #87
	csel	x8, x8, x9, ne
	mov	w9, #48
	cmp	x8, #9
	csel	w9, w10, w9, hi
	add	w8, w9, w8
	and	x8, x8, #0xff
	strb	w8, [x0]
	add	x0, x0, #1
	ldp	x20, x19, [sp, #32]
	ldr	x21, [sp, #16]
	ldp	x29, x30, [sp], #48
	ret
.Lfunc_end9:
	.size	_ZN8piestart5start3die6numberE, .Lfunc_end9-_ZN8piestart5start3die6numberE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die6stringE,@function
_ZN8piestart5start3die6stringE:
.Lfunc_begin10:
	.cfi_startproc
	mov	w8, #400
	mov	w9, #32
	mov	w10, #63
	cbz	x8, .LBB10_3
.LBB10_1:
	ldrb	w11, [x1]
	ands	w12, w11, #0xff
	b.eq	.LBB10_3
	cmp	w12, #127
	and	x11, x11, #0xff
	add	x1, x1, #1
	ccmp	w12, w9, #0, ne
	sub	x8, x8, #1
	csel	x11, x10, x11, lo
	strb	w11, [x0]
	add	x0, x0, #1
	cbnz	x8, .LBB10_1
.LBB10_3:
	ret
.Lfunc_end10:
	.size	_ZN8piestart5start3die6stringE, .Lfunc_end10-_ZN8piestart5start3die6stringE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own3ownE,@function
_ZN8piestart5start3own3ownE:
.Lfunc_begin11:
	.cfi_startproc
	stp	x29, x30, [sp, #-32]!
	stp	x20, x19, [sp, #16]
	mov	x29, sp
	.cfi_def_cfa w29, 32
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w30, -24
	.cfi_offset w29, -32
	mov	x19, x1
	mov	x9, x0
	cbz	x2, .LBB11_2
	sub	x1, x2, x9
	mov	x2, x19
	mov	x0, x9
	ldp	x20, x19, [sp, #16]
	ldp	x29, x30, [sp], #32
	b	_ZN8piestart5start3own6blocksE
.LBB11_2:
	mov	x0, x9
	mov	w8, #216
	mov	x1, x19
	mov	x2, x19
	mov	w3, #5
	mov	x4, xzr
	mov	x5, xzr
	svc	#0
	tbnz	x0, #63, .LBB11_4
	mov	x20, x0
	sub	x1, x0, x9
	mov	x0, x9
	mov	x2, x19
	bl	_ZN8piestart5start3own6blocksE
	mov	w3, w0
	mov	x0, x20
	mov	w8, #215
	mov	x1, x19
	mov	x2, xzr
	svc	#0
	mov	w0, w3
	b	.LBB11_5
.LBB11_4:
	mov	w0, wzr
.LBB11_5:
	ldp	x20, x19, [sp, #16]
	ldp	x29, x30, [sp], #32
	ret
.Lfunc_end11:
	.size	_ZN8piestart5start3own3ownE, .Lfunc_end11-_ZN8piestart5start3own3ownE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own5smallE,@function
_ZN8piestart5start3own5smallE:
.Lfunc_begin12:
	.cfi_startproc
	cbz	x2, .LBB12_3
	lsr	x8, x2, #17
	mov	w12, #50
	mov	w13, #32818
	mov	x10, x2
	mov	x11, x1
	mov	x9, x0
	cmp	x8, #0
	mov	w8, #222
	mov	x1, x2
	csel	x3, x13, x12, ne
	mov	w2, #3
	mov	x4, #-1
	mov	x5, xzr
	svc	#0
	mov	x8, x0
	add	x0, x11, x9
	tbnz	x8, #63, .LBB12_4
	b	.Ltmp20
.Ltmp21:
	ldp	x8, x11, [x0], #16
	ldp	x12, x13, [x0], #16
	stp	x8, x11, [x9], #16
	stp	x12, x13, [x9], #16
.Ltmp20:
	subs	x10, x10, #32
	b.hs	.Ltmp21
	adds	x10, x10, #32
	b.eq	.Ltmp22
.Ltmp23:
	ldr	x8, [x0], #8
	str	x8, [x9], #8
	subs	x10, x10, #8
	b.ne	.Ltmp23
.Ltmp22:
.LBB12_3:
	mov	w0, #1
	ret
.LBB12_4:
	mov	w8, #216
	mov	x1, x10
	mov	x2, x10
	mov	w3, #3
	mov	x4, x9
	mov	x5, xzr
	svc	#0
	mov	w0, wzr
	ret
.Lfunc_end12:
	.size	_ZN8piestart5start3own5smallE, .Lfunc_end12-_ZN8piestart5start3own5smallE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own6blocksE,@function
_ZN8piestart5start3own6blocksE:
.Lfunc_begin13:
	.cfi_startproc
	stp	x29, x30, [sp, #-80]!
	str	x25, [sp, #16]
	stp	x24, x23, [sp, #32]
	stp	x22, x21, [sp, #48]
	stp	x20, x19, [sp, #64]
	mov	x29, sp
	.cfi_def_cfa w29, 80
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -64
	.cfi_offset w30, -72
	.cfi_offset w29, -80
	mov	x19, x1
	ands	x23, x2, #0xffffffffffe00000
	mov	x24, x0
	b.eq	.LBB13_2
	neg	w8, w24
	and	x25, x8, #0x1fffff
	and	x8, x2, #0x1fffff
	cmp	x25, x8
	b.ls	.LBB13_3
.LBB13_2:
	mov	x25, xzr
.LBB13_3:
	sub	x20, x2, x25
	mov	x0, x24
	mov	x1, x19
	mov	x2, x25
	add	x21, x25, x24
	bl	_ZN8piestart5start3own5smallE
	mov	w22, w0
	cbz	x25, .LBB13_5
	add	x0, x19, x24
	mov	w8, #233
	mov	x1, x25
	mov	w2, #4
	svc	#0
.LBB13_5:
	cbz	x23, .LBB13_17
	mov	w8, #1
	mov	x0, xzr
	add	x1, x23, #512, lsl #12
	str	x8, [x29, #24]
	mov	w8, #222
	mov	w2, #3
	mov	w3, #34
	mov	x4, #-1
	mov	x5, xzr
	svc	#0
	tbnz	x0, #63, .LBB13_17
	mov	w8, #2097151
	mov	x9, x0
	mov	x1, x23
	add	x8, x0, x8
	mov	w2, #14
	mov	w13, #2097144
	and	x10, x8, #0xffffffffffe00000
	mov	w8, #233
	mov	x14, x23
	mov	x0, x10
	mov	x12, x10
	svc	#0
	add	x8, x25, x19
	add	x11, x8, x24
	mov	w8, #1
	cbz	x14, .LBB13_12
.LBB13_8:
	tbz	w8, #0, .LBB13_13
	mov	x8, xzr
	add	x15, x12, x13
	str	x8, [x15]
	mov	x0, x12
	add	x2, x29, #24
	mov	w8, #232
	mov	w1, #4096
	svc	#0
	ldr	x8, [x29, #24]
	tbz	w8, #0, .LBB13_11
	mov	x8, x12
	mov	x15, x11
	mov	w16, #2097152
	b	.Ltmp24
.Ltmp25:
	ldp	x17, x18, [x15], #16
	ldp	x0, x1, [x15], #16
	stp	x17, x18, [x8], #16
	stp	x0, x1, [x8], #16
.Ltmp24:
	subs	x16, x16, #32
	b.hs	.Ltmp25
	adds	x16, x16, #32
	b.eq	.Ltmp26
.Ltmp27:
	ldr	x17, [x15], #8
	str	x17, [x8], #8
	subs	x16, x16, #8
	b.ne	.Ltmp27
.Ltmp26:
	mov	w2, #4
	mov	x0, x11
	mov	w8, #233
	mov	w1, #2097152
	svc	#0
	ldr	x8, [x29, #24]
.LBB13_11:
	add	x12, x12, #512, lsl #12
	add	x11, x11, #512, lsl #12
	sub	x14, x14, #512, lsl #12
	cbnz	x14, .LBB13_8
.LBB13_12:
	tbnz	w8, #0, .LBB13_14
.LBB13_13:
	mov	x0, x9
	add	x1, x23, #512, lsl #12
	mov	w8, #215
	mov	x2, xzr
	svc	#0
	b	.LBB13_17
.LBB13_14:
	mov	x0, x10
	mov	w8, #216
	mov	x1, x23
	mov	x2, x23
	mov	w3, #3
	mov	x4, x21
	mov	x5, xzr
	svc	#0
	mov	x10, x0
	mov	x0, x9
	add	x1, x23, #512, lsl #12
	mov	w8, #215
	mov	x2, xzr
	svc	#0
	tbnz	x10, #63, .LBB13_17
	mov	x0, x21
	mov	x1, x23
	mov	w8, #233
	mov	w2, #15
	svc	#0
	add	x21, x21, x23
	sub	x20, x20, x23
	b	.LBB13_17
.LBB13_16:
	mov	x0, x21
	mov	x1, x19
	mov	w2, #2097152
	bl	_ZN8piestart5start3own5smallE
	mov	w9, w0
	add	x0, x19, x21
	mov	w8, #233
	mov	w1, #2097152
	mov	w2, #4
	svc	#0
	and	w22, w22, w9
	add	x21, x21, #512, lsl #12
	sub	x20, x20, #512, lsl #12
.LBB13_17:
	lsr	x8, x20, #21
	cbnz	x8, .LBB13_16
	mov	x0, x21
	mov	x1, x19
	mov	x2, x20
	bl	_ZN8piestart5start3own5smallE
	and	w0, w22, w0
	ldp	x20, x19, [sp, #64]
	ldp	x22, x21, [sp, #48]
	ldr	x25, [sp, #16]
	ldp	x24, x23, [sp, #32]
	ldp	x29, x30, [sp], #80
	ret
.Lfunc_end13:
	.size	_ZN8piestart5start3own6blocksE, .Lfunc_end13-_ZN8piestart5start3own6blocksE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start4huge6finishE,@function
_ZN8piestart5start4huge6finishE:
.Lfunc_begin14:
	.cfi_startproc
	sub	sp, sp, #144
	stp	x29, x30, [sp, #48]
	stp	x28, x27, [sp, #64]
	stp	x26, x25, [sp, #80]
	stp	x24, x23, [sp, #96]
	stp	x22, x21, [sp, #112]
	stp	x20, x19, [sp, #128]
	add	x29, sp, #48
	.cfi_def_cfa w29, 96
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -56
	.cfi_offset w26, -64
	.cfi_offset w27, -72
	.cfi_offset w28, -80
	.cfi_offset w30, -88
	.cfi_offset w29, -96
	ldp	x28, x27, [x0, #40]
	mov	x13, x4
	ldp	x19, x25, [x0, #24]
	mov	x14, x3
	ldr	x20, [x0, #16]
	mov	x21, x2
	mov	x22, x1
	mov	x15, xzr
	mov	w8, wzr
	neg	x16, x3
	sub	x17, x3, #1
.LBB14_1:
	cbz	x27, .LBB14_19
	ldr	x11, [x28]
	sub	x27, x27, #1
	ldr	x9, [x28, #16]
	ldr	x12, [x28, #40]
	ldr	x10, [x28, #32]
	add	x28, x28, #56
	cbz	x12, .LBB14_1
	mov	w12, w11
	cmp	x12, #1
	b.ne	.LBB14_1
	lsr	x12, x11, #32
	tbz	w12, #1, .LBB14_1
	ubfx	x11, x11, #32, #1
	cbnz	w11, .LBB14_1
	add	x9, x25, x9
	add	x10, x17, x10
	and	x11, x9, x16
	add	x9, x10, x9
	and	x9, x9, x16
	cmp	x11, x22
	csel	x10, x11, x22, hi
	cmp	x9, x21
	csel	x26, x9, x21, lo
	cmp	x10, x19
	csel	x9, x10, x19, hi
	cmp	x10, x20
	csel	x23, x10, x9, lo
	subs	x24, x26, x23
	b.ls	.LBB14_1
	cmp	x24, #16, lsl #12
	b.lo	.LBB14_1
	mov	x0, x13
	stur	x13, [x29, #-16]
	stp	x15, x14, [sp, #16]
	stp	x17, x16, [sp]
	bl	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	ldp	x15, x14, [sp, #16]
	mov	w12, #1
	ldp	x17, x16, [sp]
	mov	w11, #2097151
	ldur	x13, [x29, #-16]
	mov	w10, #2097152
	mov	w8, #20
	cmp	x14, #1, lsl #12
	b.ne	.LBB14_15
	udiv	x8, x24, x8
	ldr	x9, [x13, #40]
	add	x9, x9, x8
	sub	x8, x10, x24
	subs	x8, x9, x8
	str	x9, [x13, #40]
	b.lo	.LBB14_15
	str	x8, [x13, #40]
	mov	x0, xzr
	mov	w8, #222
	mov	w1, #4194304
	mov	w2, #3
	mov	w3, #34
	mov	x4, #-1
	mov	x5, xzr
	svc	#0
	tbnz	x0, #63, .LBB14_15
	add	x8, x0, x11
	mov	x9, x0
	stur	x12, [x29, #-8]
	and	x10, x8, #0xffffffffffe00000
	mov	w8, #233
	mov	w1, #2097152
	mov	x0, x10
	mov	w2, #14
	svc	#0
	cbz	x0, .LBB14_13
	stur	x15, [x29, #-8]
	b	.LBB14_14
.LBB14_13:
	orr	x8, x10, #0x1ffff8
	str	x15, [x8]
	mov	x0, x10
	sub	x2, x29, #8
	mov	w8, #232
	mov	w1, #4096
	svc	#0
	mov	x8, x23
	ldurb	w11, [x29, #-8]
	tbnz	w11, #0, .LBB14_16
.LBB14_14:
	mov	x0, x9
	mov	w8, #215
	mov	w1, #4194304
	mov	x2, xzr
	svc	#0
.LBB14_15:
	mov	x0, x23
	mov	w8, #233
	mov	x1, x24
	mov	w2, #23
	svc	#0
	mov	w8, #1
	b	.LBB14_1
.LBB14_16:
	cmp	x8, x26
	b.hs	.LBB14_18
	ldr	x11, [x8]
	add	x8, x8, #16, lsl #12
	b	.LBB14_16
.LBB14_18:
	sub	x8, x10, x23
	stp	x23, x26, [x13]
	stp	x23, x8, [x13, #16]
	mov	w8, #1
	str	x9, [x13, #32]
	b	.LBB14_1
.LBB14_19:
	ldp	x20, x19, [sp, #128]
	and	w0, w8, #0x1
	ldp	x22, x21, [sp, #112]
	ldp	x24, x23, [sp, #96]
	ldp	x26, x25, [sp, #80]
	ldp	x28, x27, [sp, #64]
	ldp	x29, x30, [sp, #48]
	add	sp, sp, #144
	ret
.Lfunc_end14:
	.size	_ZN8piestart5start4huge6finishE, .Lfunc_end14-_ZN8piestart5start4huge6finishE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start4huge7prepareE,@function
_ZN8piestart5start4huge7prepareE:
.Lfunc_begin15:
	.cfi_startproc
	sub	sp, sp, #112
	stp	x29, x30, [sp, #16]
	stp	x28, x27, [sp, #32]
	stp	x26, x25, [sp, #48]
	stp	x24, x23, [sp, #64]
	stp	x22, x21, [sp, #80]
	stp	x20, x19, [sp, #96]
	add	x29, sp, #16
	.cfi_def_cfa w29, 96
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -56
	.cfi_offset w26, -64
	.cfi_offset w27, -72
	.cfi_offset w28, -80
	.cfi_offset w30, -88
	.cfi_offset w29, -96
	ldr	x8, [x0, #80]
	mov	x19, x2
	cmp	x8, #16, lsl #12
	b.hs	.LBB15_2
.LBB15_1:
	mov	x0, x19
	ldp	x20, x19, [sp, #96]
	ldp	x22, x21, [sp, #80]
	ldp	x24, x23, [sp, #64]
	ldp	x26, x25, [sp, #48]
	ldp	x28, x27, [sp, #32]
	ldp	x29, x30, [sp, #16]
	add	sp, sp, #112
	ret
.LBB15_2:
	mov	x21, x0
	ldr	x26, [x0, #32]
	ldr	x0, [x0, #8]
	mov	x23, x1
	mov	w1, #6
	mov	x25, x4
	mov	x22, x3
	str	x5, [sp, #8]
	bl	_ZN8piestart3sys4auxv5valueE
	add	x10, x26, x25
	tst	w22, #0x1
	mov	x24, x0
	mov	x1, xzr
	mov	x2, xzr
	mov	x9, xzr
	mov	x8, xzr
	neg	x25, x0
	csel	x10, x10, xzr, ne
	mov	w27, #2097151
.LBB15_3:
	mov	x28, x10
.LBB15_4:
	cmp	x23, x19
	b.hs	.LBB15_23
	ldr	x11, [x23]
	and	w10, w22, w11
	tbz	w10, #0, .LBB15_8
	add	x10, x28, #504
	cmp	x10, x9
	b.ls	.LBB15_22
	clz	x11, x11
	lsl	x11, x11, #3
	eor	x11, x11, #0x1f8
	add	x11, x28, x11
	mov	x28, x10
	sub	x10, x11, #8
	b	.LBB15_9
.LBB15_8:
	add	x10, x11, x26
	add	x28, x10, #8
.LBB15_9:
	and	x20, x10, x25
	sub	x11, x9, x8
	sub	x10, x20, x8
	cmp	x10, x11
	b.lo	.LBB15_13
	cmp	x20, x9
	b.ne	.LBB15_21
	cmp	x10, #512, lsl #12
	b.eq	.LBB15_21
.LBB15_12:
	add	x2, x20, x24
	mov	x9, x2
.LBB15_13:
	tbz	w22, #0, .LBB15_16
	mov	w10, #8
.LBB15_15:
	add	x23, x10, x23
	b	.LBB15_4
.LBB15_16:
	sub	x10, x9, x8
	cmp	x10, #512, lsl #12
	csel	x11, x27, x10, eq
	mov	w10, #12288
.LBB15_17:
	cmp	x10, #25
	b.lo	.LBB15_15
	add	x12, x10, x23
	cmp	x12, x19
	b.hs	.LBB15_20
	ldr	x12, [x12]
	add	x12, x12, x26
	and	x12, x12, x25
	sub	x12, x12, x8
	cmp	x12, x11
	b.ls	.LBB15_15
.LBB15_20:
	lsr	x10, x10, #3
	b	.LBB15_17
.LBB15_21:
	ldr	x4, [sp, #8]
	mov	x0, x21
	mov	x3, x24
	bl	_ZN8piestart5start4huge6finishE
	mov	x1, x20
	mov	x8, x20
	tbnz	w0, #0, .LBB15_24
	b	.LBB15_12
.LBB15_22:
	add	x23, x23, #8
	mov	w22, #1
	b	.LBB15_3
.LBB15_23:
	ldr	x4, [sp, #8]
	mov	x0, x21
	mov	x3, x24
	bl	_ZN8piestart5start4huge6finishE
	b	.LBB15_1
.LBB15_24:
	mov	x19, x23
	b	.LBB15_1
.Lfunc_end15:
	.size	_ZN8piestart5start4huge7prepareE, .Lfunc_end15-_ZN8piestart5start4huge7prepareE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover3topE,@function
_ZN8piestart5start5mover3topE:
.Lfunc_begin16:
	.cfi_startproc
	orr	x8, x0, x0, lsr #1
	orr	x8, x8, x8, lsr #2
	orr	x8, x8, x8, lsr #4
	orr	x8, x8, x8, lsr #8
	orr	x8, x8, x8, lsr #16
	orr	x0, x8, x8, lsr #32
	ret
.Lfunc_end16:
	.size	_ZN8piestart5start5mover3topE, .Lfunc_end16-_ZN8piestart5start5mover3topE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5Parts4nextE,@function
_ZN8piestart5start5mover5Parts4nextE:
.Lfunc_begin17:
	.cfi_startproc
	mov	x10, x0
	ldr	x15, [x10, #48]!
	ldur	x9, [x10, #-8]
	ldp	x13, x8, [x10, #-24]
	ldr	x14, [x10, #8]
	ldur	x12, [x10, #-32]
	mvn	x11, x8
.LBB17_1:
	add	x9, x15, x9
	sub	x13, x13, #1
	subs	x14, x14, x9
	stp	x9, x14, [x0, #40]
	b.hi	.LBB17_8
	cmn	x13, #1
	b.eq	.LBB17_9
	ldr	x17, [x12]
	mov	x14, xzr
	cmp	w17, #1
	ldr	x18, [x12, #16]
	ldr	x16, [x12, #40]
	ldr	x15, [x12, #32]
	add	x12, x12, #56
	stp	xzr, xzr, [x10]
	stp	x12, x13, [x0, #16]
	b.ne	.LBB17_7
	cbz	x16, .LBB17_7
	add	x18, x18, x1
	add	x14, x16, x11
	lsr	x17, x17, #32
	add	x14, x18, x14
	and	x9, x8, x18
	and	x14, x14, x8
	str	x9, [x0, #40]
	str	w17, [x0, #64]
	str	x14, [x0, #56]
	cbnz	x15, .LBB17_10
	strb	wzr, [x0, #68]
.LBB17_7:
	mov	x15, xzr
	b	.LBB17_1
.LBB17_8:
	mov	w8, #1
	str	wzr, [x0, #64]
	str	xzr, [x0, #56]
	b	.LBB17_19
.LBB17_9:
	mov	w8, wzr
	b	.LBB17_19
.LBB17_10:
	add	x12, x15, x18
	mov	w13, wzr
	cmp	x17, #6
	add	x11, x12, x11
	and	x12, x11, x8
	sub	x11, x12, x9
	str	x11, [x10]
	b.ne	.LBB17_18
	sub	x10, x14, x12
	orr	x10, x10, x11
	lsr	x10, x10, #21
	cbnz	x10, .LBB17_18
	ldp	x14, x10, [x0]
	mov	w13, #58706
	movk	w13, #25716, lsl #16
	add	x10, x10, #1
.LBB17_13:
	subs	x10, x10, #1
	b.eq	.LBB17_16
	ldr	x17, [x14]
	ldr	x15, [x14, #16]
	ldr	x16, [x14, #40]
	add	x15, x15, x1
	add	x14, x14, #56
	add	x16, x15, x16
	cmp	x15, x9
	and	x16, x16, x8
	csel	x15, x15, x9, hi
	cmp	x16, x12
	csel	x16, x16, x12, lo
	cmp	w17, w13
	ccmp	x15, x16, #2, eq
	b.hs	.LBB17_13
	sub	x8, x15, x16
	b	.LBB17_17
.LBB17_16:
	mov	x8, xzr
.LBB17_17:
	add	x8, x8, x11
	cmp	x8, #4, lsl #12
	cset	w13, ls
.LBB17_18:
	strb	w13, [x0, #68]
	mov	w8, #1
.LBB17_19:
	mov	w0, w8
	ret
.Lfunc_end17:
	.size	_ZN8piestart5start5mover5Parts4nextE, .Lfunc_end17-_ZN8piestart5start5mover5Parts4nextE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5carryE,@function
_ZN8piestart5start5mover5carryE:
.Lfunc_begin18:
	.cfi_startproc
	sub	sp, sp, #256
	stp	x29, x30, [sp, #160]
	stp	x28, x27, [sp, #176]
	stp	x26, x25, [sp, #192]
	stp	x24, x23, [sp, #208]
	stp	x22, x21, [sp, #224]
	stp	x20, x19, [sp, #240]
	add	x29, sp, #160
	.cfi_def_cfa w29, 96
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -56
	.cfi_offset w26, -64
	.cfi_offset w27, -72
	.cfi_offset w28, -80
	.cfi_offset w30, -88
	.cfi_offset w29, -96
	ldp	x26, x27, [x0, #40]
	mov	x20, x2
	ldr	x21, [x0, #32]
	mov	x25, xzr
	neg	x8, x1
	mov	w28, #3
	mov	w19, #7
	stp	x0, x8, [sp]
	stp	x26, x27, [sp, #16]
	stp	x26, x27, [sp, #32]
	stp	x8, x26, [sp, #48]
	stp	xzr, xzr, [sp, #64]
	stur	xzr, [sp, #77]
.LBB18_1:
	add	x0, sp, #16
	mov	x1, x21
	bl	_ZN8piestart5start5mover5Parts4nextE
	mov	w22, w0
	cbz	w0, .LBB18_25
	ldr	x23, [sp, #56]
	ldr	w8, [sp, #80]
	ldrb	w10, [sp, #84]
	add	x9, x23, x20
	cbz	x25, .LBB18_8
.LBB18_3:
	tbz	w10, #0, .LBB18_7
	ldr	x24, [sp, #64]
	add	x0, x23, x20
	cbz	w8, .LBB18_12
	mov	w8, #222
	mov	x1, x24
	mov	w2, #3
	mov	w3, #32818
	mov	x4, #-1
	mov	x5, xzr
	svc	#0
	cmp	x0, x9
	b.ne	.LBB18_18
	mov	x8, x23
	mov	x10, x24
	b	.Ltmp28
.Ltmp29:
	ldp	x11, x12, [x8], #16
	ldp	x13, x14, [x8], #16
	stp	x11, x12, [x9], #16
	stp	x13, x14, [x9], #16
.Ltmp28:
	subs	x10, x10, #32
	b.hs	.Ltmp29
	adds	x10, x10, #32
	b.eq	.Ltmp30
.Ltmp31:
	ldr	x11, [x8], #8
	str	x11, [x9], #8
	subs	x10, x10, #8
	b.ne	.Ltmp31
.Ltmp30:
	b	.LBB18_14
.LBB18_7:
	ldr	x24, [sp, #64]
	cmp	w8, #0
	mov	x0, x23
	add	x4, x23, x20
	csel	x3, x28, x19, eq
	mov	w8, #216
	mov	x1, x24
	mov	x2, x24
	mov	x5, xzr
	svc	#0
	b	.LBB18_13
.LBB18_8:
	cbz	w8, .LBB18_3
	tbnz	w8, #0, .LBB18_3
	tbnz	w10, #0, .LBB18_3
	ldr	x24, [sp, #64]
	add	x1, x23, x20
	mov	x0, x23
	mov	x2, x24
	bl	_ZN8piestart5start5mover5keepsE
	tbz	w0, #0, .LBB18_17
	b	.LBB18_14
.LBB18_12:
	mov	w8, #222
	mov	x1, x24
	mov	w2, #3
	mov	w3, #50
	mov	x4, #-1
	mov	x5, xzr
	svc	#0
.LBB18_13:
	cmp	x0, x9
	b.ne	.LBB18_18
.LBB18_14:
	ldr	x8, [sp, #16]
	sub	x9, x8, x23
	cmp	x9, x24
	b.hs	.LBB18_16
	ldr	x9, [sp, #32]
	add	x8, x8, x20
	str	x8, [sp, #16]
	add	x9, x9, x20
	str	x9, [sp, #32]
.LBB18_16:
	add	x25, x25, #1
	b	.LBB18_1
.LBB18_17:
	mov	x25, xzr
.LBB18_18:
	ldr	x8, [sp, #8]
	stp	x26, x27, [x29, #-72]
	stp	x26, x27, [x29, #-56]
	stp	x8, x26, [x29, #-40]
	stp	xzr, xzr, [x29, #-24]
	stur	xzr, [x29, #-11]
	cbz	x25, .LBB18_25
.LBB18_19:
	sub	x0, x29, #72
	mov	x1, x21
	bl	_ZN8piestart5start5mover5Parts4nextE
	tbz	w0, #0, .LBB18_25
	ldur	w8, [x29, #-8]
	ldur	x4, [x29, #-32]
	cbz	w8, .LBB18_22
	tbz	w8, #1, .LBB18_24
.LBB18_22:
	ldurb	w8, [x29, #-4]
	tbnz	w8, #0, .LBB18_24
	ldur	x1, [x29, #-24]
	add	x0, x4, x20
	mov	w8, #216
	mov	w3, #3
	mov	x5, xzr
	mov	x2, x1
	svc	#0
	cmp	x0, x4
	b.ne	.LBB18_26
.LBB18_24:
	sub	x25, x25, #1
	cbnz	x25, .LBB18_19
.LBB18_25:
	eor	w0, w22, #0x1
	ldp	x20, x19, [sp, #240]
	ldp	x22, x21, [sp, #224]
	ldp	x24, x23, [sp, #208]
	ldp	x26, x25, [sp, #192]
	ldp	x28, x27, [sp, #176]
	ldp	x29, x30, [sp, #160]
	add	sp, sp, #256
	ret
.LBB18_26:
	ldr	x0, [sp]
	mov	w1, #21
	mov	x2, xzr
	mov	x3, x4
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end18:
	.size	_ZN8piestart5start5mover5carryE, .Lfunc_end18-_ZN8piestart5start5mover5carryE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5keepsE,@function
_ZN8piestart5start5mover5keepsE:
.Lfunc_begin19:
	.cfi_startproc
	sub	sp, sp, #16
	.cfi_def_cfa_offset 16
	strb	wzr, [sp, #12]
	mov	x4, x1
	mov	x9, x0
	mov	w8, #216
	mov	x1, x2
	mov	w3, #7
	mov	x5, xzr
	svc	#0
	cmp	x0, x4
	mov	w0, wzr
	b.ne	.LBB19_3
	mov	x0, x9
	mov	x10, x2
	add	x2, sp, #12
	mov	w8, #232
	mov	w1, #1
	svc	#0
	mov	x8, x0
	mov	w0, #1
	cbz	x8, .LBB19_3
	mov	x0, x4
	mov	w8, #216
	mov	x1, x10
	mov	x2, x10
	mov	w3, #3
	mov	x4, x9
	mov	x5, xzr
	svc	#0
	mov	w0, wzr
.LBB19_3:
	add	sp, sp, #16
	ret
.Lfunc_end19:
	.size	_ZN8piestart5start5mover5keepsE, .Lfunc_end19-_ZN8piestart5start5mover5keepsE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5leaveE,@function
_ZN8piestart5start5mover5leaveE:
.Lfunc_begin20:
	.cfi_startproc
	sub	sp, sp, #208
	stp	x29, x30, [sp, #112]
	stp	x28, x27, [sp, #128]
	stp	x26, x25, [sp, #144]
	stp	x24, x23, [sp, #160]
	stp	x22, x21, [sp, #176]
	stp	x20, x19, [sp, #192]
	add	x29, sp, #112
	.cfi_def_cfa w29, 96
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -56
	.cfi_offset w26, -64
	.cfi_offset w27, -72
	.cfi_offset w28, -80
	.cfi_offset w30, -88
	.cfi_offset w29, -96
	adr	x8, __piestart_options
	ldrb	w8, [x8]
	ubfx	w27, w8, #2, #2
	cbnz	w27, .LBB20_2
.LBB20_1:
	ldp	x20, x19, [sp, #192]
	ldp	x22, x21, [sp, #176]
	ldp	x24, x23, [sp, #160]
	ldp	x26, x25, [sp, #144]
	ldp	x28, x27, [sp, #128]
	ldp	x29, x30, [sp, #112]
	add	sp, sp, #208
	ret
.LBB20_2:
	mov	x20, x0
	ldr	x0, [x0, #8]
	mov	w1, #6
	str	x0, [sp, #32]
	bl	_ZN8piestart3sys4auxv5valueE
	ldp	x28, x24, [x20, #40]
	mov	x21, x0
	ldr	x16, [x20, #32]
	mov	x8, xzr
	neg	x22, x0
	mov	x9, #-1
	mov	x25, x0
	mov	x10, x24
	mov	x11, x28
	cbz	x10, .LBB20_8
.LBB20_3:
	ldr	x14, [x11]
	cmp	w14, #1
	ldr	x12, [x11, #16]
	ldr	x13, [x11, #40]
	b.ne	.LBB20_7
	cbz	x13, .LBB20_7
	ldr	x14, [x11, #48]
	and	x15, x12, x22
	cmp	x15, x8
	b.lo	.LBB20_1
	cmp	x14, x25
	add	x13, x13, x12
	csel	x25, x14, x25, hi
	cmp	x12, x9
	csel	x9, x12, x9, lo
	cmp	x13, x8
	csel	x8, x13, x8, hi
.LBB20_7:
	add	x11, x11, #56
	sub	x10, x10, #1
	cbnz	x10, .LBB20_3
.LBB20_8:
	cbz	x21, .LBB20_1
	and	x9, x9, x22
	add	x8, x21, x8
	cmp	w27, #2
	sub	x8, x9, x8
	str	x9, [sp, #24]
	bic	x23, x22, x8
	mov	w8, #2097152
	ccmp	x23, x8, #2, ne
	cset	w8, lo
	cmp	x23, x21
	b.ls	.LBB20_1
	sub	x9, x25, #1
	and	x9, x25, x9
	cbnz	x9, .LBB20_1
	tbnz	w8, #0, .LBB20_1
	ldr	x19, [x20]
	mov	x9, #281453501874176
	str	x16, [sp, #16]
	movk	x9, #65535, lsl #48
	sub	x8, x19, x23
	mov	x0, x19
	add	x26, x8, x9
	bl	_ZN8piestart5start5mover3topE
	cmp	x26, x0
	ldr	x26, [sp, #16]
	b.hi	.LBB20_1
	mov	x27, x0
	ldr	x0, [sp, #32]
	mov	w1, #31
	bl	_ZN8piestart3sys4auxv5valueE
	cbz	x0, .LBB20_1
	str	x19, [sp, #8]
.LBB20_15:
	mov	x8, x0
	ldrb	w9, [x0]
	tst	x9, #0xff
	add	x0, x0, #1
	b.ne	.LBB20_15
	sub	x8, x27, x8
	ldr	x0, [sp, #8]
	sub	x8, x8, #8
	tst	x8, #0xffffffffffffefff
	b.eq	.LBB20_1
	ldp	x3, x1, [sp, #24]
	mov	w2, #16
	mov	x4, x23
	mov	x5, x25
	bl	_ZN8piestart5start5mover7reserveE
	cbz	x0, .LBB20_1
	mov	x25, x0
	add	x0, sp, #40
	mov	x1, x26
	stp	x28, x24, [sp, #40]
	stp	x28, x24, [sp, #56]
	stp	x22, x28, [sp, #72]
	stp	xzr, xzr, [sp, #88]
	stur	xzr, [sp, #101]
	bl	_ZN8piestart5start5mover5Parts4nextE
	tbz	w0, #0, .LBB20_23
	ldr	w8, [sp, #104]
	cbz	w8, .LBB20_24
	tbnz	w8, #0, .LBB20_24
	ldrb	w8, [sp, #108]
	tbnz	w8, #0, .LBB20_24
	mov	x0, x25
	mov	w8, #215
	mov	x1, x23
	mov	x2, xzr
	svc	#0
	b	.LBB20_25
.LBB20_23:
	mov	x0, x25
	mov	w8, #215
	mov	x1, x23
	mov	x2, xzr
	svc	#0
	b	.LBB20_1
.LBB20_24:
	add	x1, x25, x21
	mov	x0, x25
	mov	x2, x21
	bl	_ZN8piestart5start5mover5keepsE
	mov	w9, w0
	mov	x0, x25
	mov	w8, #215
	mov	x1, x23
	mov	x2, xzr
	svc	#0
	tbz	w9, #0, .LBB20_1
.LBB20_25:
	ldp	x8, x9, [sp, #16]
	mov	x0, x20
	mov	x1, x21
	add	x8, x9, x8
	sub	x22, x25, x8
	mov	x2, x22
	bl	_ZN8piestart5start5mover5carryE
	cbnz	w0, .LBB20_27
	mov	x0, x25
	mov	w8, #215
	mov	x1, x23
	mov	x2, xzr
	svc	#0
	b	.LBB20_1
.LBB20_27:
	ldr	x11, [sp, #32]
.LBB20_28:
	ldr	x9, [x11]
	cbz	x9, .LBB20_33
	ldr	x8, [x11, #8]
	add	x8, x8, x22
	sub	x10, x8, x25
	cmp	x10, x23
	b.hs	.LBB20_32
	cmp	x9, #9
	ccmp	x9, #3, #4, ne
	b.ne	.LBB20_32
	add	x9, x11, #8
	str	x8, [x9]
.LBB20_32:
	add	x11, x11, #16
	b	.LBB20_28
.LBB20_33:
	adr	x8, __piestart_moved
	add	x16, x8, x22
	ldr	x0, [sp, #8]
	mov	x1, x22
	blr	x16
	brk	#0x1
.Lfunc_end20:
	.size	_ZN8piestart5start5mover5leaveE, .Lfunc_end20-_ZN8piestart5start5mover5leaveE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover6copiedE,@function
_ZN8piestart5start5mover6copiedE:
.Lfunc_begin21:
	.cfi_startproc
	sub	sp, sp, #112
	stp	x29, x30, [sp, #80]
	str	x19, [sp, #96]
	add	x29, sp, #80
	.cfi_def_cfa w29, 32
	.cfi_offset w19, -16
	.cfi_offset w30, -24
	.cfi_offset w29, -32
	mov	x19, x0
	ldr	x0, [x0, #8]
	mov	w1, #6
	bl	_ZN8piestart3sys4auxv5valueE
	ldp	x8, x9, [x19, #40]
	neg	x10, x0
	ldr	x19, [x19, #32]
	stp	xzr, xzr, [sp, #56]
	stur	xzr, [sp, #69]
	stp	x8, x9, [sp, #8]
	stp	x8, x9, [sp, #24]
	stp	x10, x8, [sp, #40]
.LBB21_1:
	add	x0, sp, #8
	mov	x1, x19
	bl	_ZN8piestart5start5mover5Parts4nextE
	cbz	w0, .LBB21_5
	ldrb	w8, [sp, #76]
	cmp	w8, #1
	b.ne	.LBB21_1
	ldr	w8, [sp, #72]
	cbz	w8, .LBB21_1
	ldp	x0, x8, [sp, #48]
	add	x1, x8, x0
	b	.LBB21_6
.LBB21_5:
	mov	x1, xzr
	mov	x0, xzr
.LBB21_6:
	ldp	x29, x30, [sp, #80]
	ldr	x19, [sp, #96]
	add	sp, sp, #112
	ret
.Lfunc_end21:
	.size	_ZN8piestart5start5mover6copiedE, .Lfunc_end21-_ZN8piestart5start5mover6copiedE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover6randomE,@function
_ZN8piestart5start5mover6randomE:
.Lfunc_begin22:
	.cfi_startproc
	sub	sp, sp, #48
	stp	x29, x30, [sp, #16]
	stp	x20, x19, [sp, #32]
	add	x29, sp, #16
	.cfi_def_cfa w29, 32
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w30, -24
	.cfi_offset w29, -32
	mov	x9, x0
	str	xzr, [sp, #8]
	add	x0, sp, #8
	mov	w19, w1
	mov	w8, #278
	mov	w1, #8
	mov	w2, #1
	svc	#0
	cmp	x0, #8
	b.ne	.LBB22_3
	ldr	x0, [sp, #8]
.LBB22_2:
	ldp	x20, x19, [sp, #32]
	ldp	x29, x30, [sp, #16]
	add	sp, sp, #48
	ret
.LBB22_3:
	mov	x20, #31765
	mov	x0, x9
	mov	w1, #25
	movk	x20, #32586, lsl #16
	movk	x20, #31161, lsl #32
	movk	x20, #40503, lsl #48
	bl	_ZN8piestart3sys4auxv5valueE
	mov	w8, w19
	str	x8, [sp, #8]
	cbz	x0, .LBB22_5
	ldr	x9, [x0]
	add	x8, x9, x8
	eor	x8, x8, x8, lsr #32
	mul	x8, x8, x20
	eor	x8, x8, x8, lsr #32
	str	x8, [sp, #8]
	ldr	x9, [x0, #8]
	add	x8, x8, x9
	eor	x8, x8, x8, lsr #32
	mul	x8, x8, x20
	eor	x8, x8, x8, lsr #32
.LBB22_5:
	eor	x8, x8, x8, lsr #32
	mul	x8, x8, x20
	eor	x0, x8, x8, lsr #32
	b	.LBB22_2
.Lfunc_end22:
	.size	_ZN8piestart5start5mover6randomE, .Lfunc_end22-_ZN8piestart5start5mover6randomE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover6settleE,@function
_ZN8piestart5start5mover6settleE:
.Lfunc_begin23:
	.cfi_startproc
	sub	sp, sp, #256
	stp	x29, x30, [sp, #160]
	stp	x28, x27, [sp, #176]
	stp	x26, x25, [sp, #192]
	stp	x24, x23, [sp, #208]
	stp	x22, x21, [sp, #224]
	stp	x20, x19, [sp, #240]
	add	x29, sp, #160
	.cfi_def_cfa w29, 96
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -56
	.cfi_offset w26, -64
	.cfi_offset w27, -72
	.cfi_offset w28, -80
	.cfi_offset w30, -88
	.cfi_offset w29, -96
	ldp	x9, x8, [x0, #40]
	mov	x22, x0
	ldr	x25, [x0, #32]
	mov	x28, xzr
	mov	x19, xzr
	mov	x27, xzr
	mov	x21, xzr
	mov	x26, #-1
	str	x8, [sp, #32]
	stp	x9, x1, [sp, #40]
.LBB23_1:
	cbz	x8, .LBB23_4
	ldr	x10, [x9]
	cmp	w10, #1
	sub	x8, x8, #1
	ldr	x13, [x9, #16]
	ldr	x12, [x9, #40]
	ldr	x11, [x9, #32]
	add	x9, x9, #56
	b.ne	.LBB23_1
	add	x13, x25, x13
	add	x12, x13, x12
	add	x11, x13, x11
	cmp	x12, x21
	csel	x21, x12, x21, hi
	cmp	x13, x26
	csel	x12, x13, x26, lo
	cmp	x11, x27
	csel	x14, x11, x27, hi
	tst	x10, #0x100000000
	csel	x27, x27, x14, eq
	csel	x26, x26, x12, eq
	cmp	x13, x19
	csel	x19, x13, x19, hi
	cmp	x11, x28
	csel	x28, x11, x28, hi
	b	.LBB23_1
.LBB23_4:
	ldr	x20, [x22, #8]
	mov	w1, #31
	mov	x0, x20
	bl	_ZN8piestart3sys4auxv5valueE
	ldr	x22, [x22]
	ldr	x8, [x22, #8]
	str	x8, [sp, #16]
	ldr	x8, [x22]
	mov	x12, x0
	mov	x10, x20
	add	x8, x22, x8, lsl #3
	add	x8, x8, #16
	ldr	x8, [x8]
.LBB23_5:
	mov	x9, x10
	ldr	x11, [x10]
	add	x10, x10, #16
	cbnz	x11, .LBB23_5
	cmp	x8, #0
	sub	x9, x9, x20
	mov	x0, xzr
	csel	x10, x12, x8, eq
	add	x8, x9, #16
	str	x12, [sp, #24]
	stp	x10, x8, [sp]
	mov	x1, xzr
	mov	x2, xzr
	mov	w8, #214
	svc	#0
	mov	x23, x0
	mov	x0, x20
	mov	w1, #6
	bl	_ZN8piestart3sys4auxv5valueE
	ldr	x8, [sp, #48]
	add	x9, x23, x8
	sub	x8, x9, x21
	cmp	x8, x0
	b.lo	.LBB23_10
	mov	x24, x0
	mov	x0, x22
	bl	_ZN8piestart5start5mover3topE
	lsr	x21, x0, #10
	mov	x0, x22
	mov	x1, x20
	mov	w2, #32
	mov	x3, xzr
	mov	x5, x24
	add	x4, x21, #1
	bl	_ZN8piestart5start5mover7reserveE
	cbz	x0, .LBB23_9
	mov	x9, x0
	add	x1, x21, #1
	mov	w8, #215
	mov	x2, xzr
	svc	#0
	cbz	x0, .LBB23_10
.LBB23_9:
	mov	x9, x23
.LBB23_10:
	add	x8, sp, #56
	str	x26, [x8]
	add	x10, x8, #8
	str	x27, [x10]
	add	x10, x8, #16
	str	x19, [x10]
	add	x10, x8, #24
	str	x28, [x10]
	add	x10, x8, #32
	str	x9, [x10]
	add	x10, x8, #40
	str	x9, [x10]
	add	x9, x8, #48
	str	x22, [x9]
	add	x9, x8, #56
	ldr	x10, [sp, #16]
	str	x10, [x9]
	add	x9, x8, #64
	ldr	x10, [sp]
	str	x10, [x9]
	add	x9, x8, #72
	str	x10, [x9]
	add	x9, x8, #80
	ldr	x10, [sp, #24]
	str	x10, [x9]
	add	x9, x8, #88
	ldr	x11, [sp, #8]
	str	x20, [x9]
	add	x8, x8, #96
	orr	x10, x11, #0xffffffff00000000
	str	x10, [x8]
	cmp	x11, #1024
	b.hi	.LBB23_12
	mov	w0, #35
	add	x2, sp, #56
	mov	w8, #167
	mov	w1, #14
	mov	w3, #104
	mov	x4, xzr
	mov	x5, xzr
	svc	#0
.LBB23_12:
	mov	x0, x20
	mov	w1, #6
	bl	_ZN8piestart3sys4auxv5valueE
	ldp	x10, x9, [sp, #32]
	neg	x8, x0
	mov	x21, xzr
	mov	x20, xzr
	stp	xzr, xzr, [sp, #104]
	stur	xzr, [sp, #117]
	stp	x8, x9, [sp, #88]
	ldr	x8, [sp, #48]
	stp	x9, x10, [sp, #56]
	sub	x19, x25, x8
	stp	x9, x10, [sp, #72]
.LBB23_13:
	add	x0, sp, #56
	mov	x1, x19
	bl	_ZN8piestart5start5mover5Parts4nextE
	mov	w9, w0
	cbz	w0, .LBB23_18
	ldr	w8, [sp, #120]
	cbnz	w8, .LBB23_16
	ldrb	w8, [sp, #124]
	tbz	w8, #0, .LBB23_13
.LBB23_16:
	ldr	x8, [sp, #96]
	cmp	x8, x21
	b.ne	.LBB23_18
	mov	x8, x21
	b	.LBB23_22
.LBB23_18:
	subs	x1, x21, x20
	b.eq	.LBB23_20
	mov	x0, x20
	mov	w8, #215
	mov	x2, xzr
	svc	#0
.LBB23_20:
	cbz	w9, .LBB23_23
	ldr	x8, [sp, #96]
	mov	x20, x21
.LBB23_22:
	ldr	x9, [sp, #104]
	cmp	x20, x21
	csel	x20, x8, x20, eq
	add	x21, x9, x8
	b	.LBB23_13
.LBB23_23:
	ldp	x20, x19, [sp, #240]
	ldp	x22, x21, [sp, #224]
	ldp	x24, x23, [sp, #208]
	ldp	x26, x25, [sp, #192]
	ldp	x28, x27, [sp, #176]
	ldp	x29, x30, [sp, #160]
	add	sp, sp, #256
	ret
.Lfunc_end23:
	.size	_ZN8piestart5start5mover6settleE, .Lfunc_end23-_ZN8piestart5start5mover6settleE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover7reserveE,@function
_ZN8piestart5start5mover7reserveE:
.Lfunc_begin24:
	.cfi_startproc
	sub	sp, sp, #112
	stp	x29, x30, [sp, #16]
	stp	x28, x27, [sp, #32]
	stp	x26, x25, [sp, #48]
	stp	x24, x23, [sp, #64]
	stp	x22, x21, [sp, #80]
	stp	x20, x19, [sp, #96]
	add	x29, sp, #16
	.cfi_def_cfa w29, 96
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -56
	.cfi_offset w26, -64
	.cfi_offset w27, -72
	.cfi_offset w28, -80
	.cfi_offset w30, -88
	.cfi_offset w29, -96
	mov	x9, #281453501874176
	sub	x8, x0, x4
	mov	x19, x4
	movk	x9, #65535, lsl #48
	mov	x20, x3
	mov	w21, w2
	add	x25, x8, x9
	mov	w8, #15
	mov	x22, x1
	mov	x23, x0
	sub	w9, w2, #16
	neg	x27, x5
	sub	w28, w8, w2
	stur	w9, [x29, #-4]
.LBB24_1:
	cmp	w21, w9
	b.eq	.LBB24_9
	sub	w21, w21, #1
.LBB24_3:
	mov	x0, x22
	mov	w1, w21
	add	w26, w28, w21
	bl	_ZN8piestart5start5mover6randomE
	mov	x24, x0
	mov	x0, x23
	bl	_ZN8piestart5start5mover3topE
	and	x8, x24, x27
	and	x8, x8, x0
	add	x9, x8, x20
	mov	x8, #-4294967296
	add	x8, x9, x8
	cmp	x8, x25
	b.hi	.LBB24_7
	mov	x0, x9
	mov	w3, #16418
	mov	w8, #222
	mov	x1, x19
	mov	x2, xzr
	movk	w3, #16, lsl #16
	mov	x4, #-1
	mov	x5, xzr
	svc	#0
	cmp	x0, x9
	b.eq	.LBB24_10
	cmp	x0, #0
	b.gt	.LBB24_8
	cmn	w26, #1
	sub	w21, w21, #1
	ccmn	x0, #17, #0, ne
	b.eq	.LBB24_3
	b	.LBB24_9
.LBB24_7:
	ldur	w9, [x29, #-4]
	b	.LBB24_1
.LBB24_8:
	mov	w8, #215
	mov	x1, x19
	mov	x2, xzr
	svc	#0
.LBB24_9:
	mov	x9, xzr
.LBB24_10:
	ldp	x20, x19, [sp, #96]
	mov	x0, x9
	ldp	x22, x21, [sp, #80]
	ldp	x24, x23, [sp, #64]
	ldp	x26, x25, [sp, #48]
	ldp	x28, x27, [sp, #32]
	ldp	x29, x30, [sp, #16]
	add	sp, sp, #112
	ret
.Lfunc_end24:
	.size	_ZN8piestart5start5mover7reserveE, .Lfunc_end24-_ZN8piestart5start5mover7reserveE
	.cfi_endproc
	.text
	.p2align	2
	.type	_ZN8piestart7product4blob5large4eachE,@function
_ZN8piestart7product4blob5large4eachE:
.Lfunc_begin25:
	.cfi_startproc
	sub	sp, sp, #144
	stp	x29, x30, [sp, #48]
	stp	x28, x27, [sp, #64]
	stp	x26, x25, [sp, #80]
	stp	x24, x23, [sp, #96]
	stp	x22, x21, [sp, #112]
	stp	x20, x19, [sp, #128]
	add	x29, sp, #48
	.cfi_def_cfa w29, 96
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -56
	.cfi_offset w26, -64
	.cfi_offset w27, -72
	.cfi_offset w28, -80
	.cfi_offset w30, -88
	.cfi_offset w29, -96
	mov	x19, x0
	ldr	x0, [x0, #8]
	mov	x23, x1
	mov	w1, #6
	stur	x4, [x29, #-8]
	mov	x20, x3
	mov	x21, x2
	bl	_ZN8piestart3sys4auxv5valueE
	mov	w8, #4095
	sub	x9, x0, #1
	cmp	x0, #0
	ldp	x25, x11, [x19, #32]
	ldr	x10, [x19, #48]
	csel	x27, x8, x9, eq
	ldp	x14, x8, [x19, #16]
	mov	x26, #-281462091808769
	mov	x22, #1
	mvn	x28, x27
	add	x9, x10, #1
	movk	x26, #0, lsl #48
	movk	x22, #2, lsl #32
	str	x19, [sp]
	stp	x9, x11, [sp, #8]
.LBB25_1:
	sub	x15, x8, x14
	stur	x14, [x29, #-16]
	str	x15, [sp, #24]
.LBB25_2:
	cmp	x23, x21
	b.eq	.LBB25_18
	add	x8, x23, x25
	ldr	x9, [x8]
	add	x23, x23, #32
	ldr	x10, [x8, #8]
	add	x13, x10, x27
	ldr	x11, [x8, #16]
	ldr	x12, [x8, #24]
	and	x8, x9, x28
	add	x9, x9, x27
	cmp	x11, x8
	and	x9, x9, x28
	and	x11, x13, x28
	csel	x8, x9, x8, hi
	and	x9, x10, x28
	cmp	x12, x11
	csel	x19, x9, x11, lo
	subs	x1, x19, x8
	b.ls	.LBB25_2
	add	x24, x8, x25
	cbz	x20, .LBB25_7
	cmp	x20, #1
	b.ne	.LBB25_14
	mov	x0, x24
	mov	w8, #226
	mov	w2, #1
	svc	#0
	cbz	x0, .LBB25_2
	b	.LBB25_19
.LBB25_7:
	sub	x8, x24, x14
	cmp	x8, x15
	b.lo	.LBB25_2
	ldp	x8, x9, [sp, #8]
	ldur	x10, [x29, #-8]
	cbz	x10, .LBB25_15
.LBB25_9:
	subs	x8, x8, #1
	b.eq	.LBB25_15
	ldr	x11, [x9]
	and	x14, x11, x26
	ldr	x12, [x9, #16]
	cmp	x12, x19
	add	x11, x9, #56
	ldr	x10, [x9, #40]
	ccmp	x14, x22, #0, lo
	ldr	x13, [x9, #32]
	add	x12, x13, x12
	mov	x9, x11
	b.ne	.LBB25_9
	mov	x9, x11
	cbz	x10, .LBB25_9
	cmp	x19, x12
	mov	x9, x11
	b.hi	.LBB25_9
	ldur	x8, [x29, #-8]
	sub	x2, x24, x8
	b	.LBB25_16
.LBB25_14:
	mov	x0, x24
	mov	w8, #462
	mov	x2, xzr
	svc	#0
	b	.LBB25_2
.LBB25_15:
	mov	x2, xzr
.LBB25_16:
	mov	x0, x24
	bl	_ZN8piestart5start3own3ownE
	ldur	x14, [x29, #-16]
	ldr	x15, [sp, #24]
	tbz	w0, #0, .LBB25_2
	ldr	x9, [sp]
	add	x8, x19, x25
	mov	x14, x24
	stp	x24, x8, [x9, #16]
	b	.LBB25_1
.LBB25_18:
	ldp	x20, x19, [sp, #128]
	ldp	x22, x21, [sp, #112]
	ldp	x24, x23, [sp, #96]
	ldp	x26, x25, [sp, #80]
	ldp	x28, x27, [sp, #64]
	ldp	x29, x30, [sp, #48]
	add	sp, sp, #144
	ret
.LBB25_19:
	adr	x0, .Lanon.0.4
	mov	w1, #33
	bl	_ZN8piestart7product4blob5table3endE
.Lfunc_end25:
	.size	_ZN8piestart7product4blob5large4eachE, .Lfunc_end25-_ZN8piestart7product4blob5large4eachE
	.cfi_endproc
	.text
	.p2align	2
	.type	_ZN8piestart7product4blob5table3endE,@function
_ZN8piestart7product4blob5table3endE:
.Lfunc_begin26:
	.cfi_startproc
	mov	x2, x1
	mov	x1, x0
	mov	w0, #2
	mov	w8, #64
	svc	#0
	mov	x1, xzr
.LBB26_1:
	mov	w0, #127
	mov	w8, #94
	mov	x2, x1
	svc	#0
	strb	w1, [x1]
	b	.LBB26_1
.Lfunc_end26:
	.size	_ZN8piestart7product4blob5table3endE, .Lfunc_end26-_ZN8piestart7product4blob5table3endE
	.cfi_endproc
	.text
	.p2align	2
	.type	_ZN8piestart7product4blob5table3sumE,@function
_ZN8piestart7product4blob5table3sumE:
.Lfunc_begin27:
	.cfi_startproc
	mov	x8, xzr
.LBB27_1:
	ldr	x9, [x0]
	add	x0, x0, #8
	sub	x9, x9, x8
	cmp	x1, x0
	add	x8, x9, x8, lsl #5
	b.ne	.LBB27_1
	mov	x0, x8
	ret
.Lfunc_end27:
	.size	_ZN8piestart7product4blob5table3sumE, .Lfunc_end27-_ZN8piestart7product4blob5table3sumE
	.cfi_endproc
	.text
	.p2align	2
	.type	__piestart_converted,@function
__piestart_converted:
.Lfunc_begin28:
	.cfi_startproc
	stp	x29, x30, [sp, #-64]!
	stp	x28, x23, [sp, #16]
	mov	x29, sp
	stp	x22, x21, [sp, #32]
	stp	x20, x19, [sp, #48]
	sub	sp, sp, #496
	.cfi_def_cfa w29, 64
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w28, -48
	.cfi_offset w30, -56
	.cfi_offset w29, -64
	mov	w8, #62
	mov	x9, sp
	mov	x19, x1
.Ltmp32:
	str	xzr, [x9], #8
	subs	x8, x8, #1
	b.ne	.Ltmp32
	add	x1, x0, #160
	mov	x21, x3
	mov	x22, x2
	mov	x20, x0
	bl	_ZN8piestart7product4blob5table3sumE
	cbnz	x0, .LBB28_14
	ldr	x8, [x20, #64]
	ldr	x9, [x20, #72]
	cmp	x8, x9
	csel	x8, x8, x9, hi
	ldr	x10, [x20, #56]
	add	x0, x10, x19
	add	x8, x19, x8
	add	x1, x8, #8
	bl	_ZN8piestart7product4blob5table3sumE
	cbnz	x0, .LBB28_14
	ldr	x8, [x20, #24]
	add	x8, x8, x19
	ldr	x8, [x8]
	ldr	x9, [x20, #32]
	cmp	x8, x9
	b.eq	.LBB28_5
	ldr	x8, [x20, #16]
.LBB28_4:
	add	x0, x8, x19
	add	sp, sp, #496
	ldp	x20, x19, [sp, #48]
	ldp	x22, x21, [sp, #32]
	ldp	x28, x23, [sp, #16]
	ldp	x29, x30, [sp], #64
	ret
.LBB28_5:
	str	x22, [sp]
	ldr	x8, [x22]
	add	x8, x22, x8, lsl #3
	add	x0, x8, #16
.LBB28_6:
	ldr	x8, [x0]
	add	x0, x0, #8
	cbnz	x8, .LBB28_6
	str	x0, [sp, #8]
	add	x8, x20, #112
	str	x19, [sp, #32]
	ldr	x8, [x8]
	add	x8, x8, x19
	str	x8, [sp, #40]
	ldr	x8, [x20, #120]
	str	x8, [sp, #48]
	ldr	x8, [x20, #128]
	str	x8, [sp, #72]
	ldr	x8, [x20, #136]
	str	x8, [sp, #80]
	ldr	x8, [x20, #40]
	str	x8, [sp, #416]
	ldr	x9, [x20, #48]
	sub	x8, x9, x8
	str	x8, [sp, #408]
	ldr	x8, [x20, #80]
	str	x8, [sp, #184]
	ldr	x9, [x20, #88]
	sub	x8, x9, x8
	str	x8, [sp, #192]
	ldr	x8, [x20, #96]
	str	x8, [sp, #312]
	ldr	x9, [x20, #104]
	sub	x8, x9, x8
	mov	w9, #7
	str	x8, [sp, #144]
	str	x9, [sp, #288]
	cbnz	x21, .LBB28_10
	mov	w1, #9
	bl	_ZN8piestart3sys4auxv5valueE
	adr	x8, _start
	cmp	x0, x8
	b.ne	.LBB28_10
	mov	x0, sp
	bl	_ZN8piestart5start5mover5leaveE
.LBB28_10:
	ldr	x22, [x20, #56]
	mov	x0, sp
	ldr	x23, [x20, #64]
	cbnz	x21, .LBB28_12
	mov	x1, x22
	mov	x2, x23
	mov	x3, xzr
	mov	x4, xzr
	bl	_ZN8piestart7product4blob5large4eachE
	b	.LBB28_13
.LBB28_12:
	bl	_ZN8piestart5start5mover6copiedE
	stp	x0, x1, [sp, #16]
	mov	x0, sp
	mov	x1, x22
	mov	x2, x23
	mov	x3, xzr
	mov	x4, x21
	bl	_ZN8piestart7product4blob5large4eachE
	mov	x0, sp
	mov	x1, x21
	bl	_ZN8piestart5start5mover6settleE
.LBB28_13:
	mov	x0, sp
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	mov	x0, sp
	mov	x1, x22
	mov	x2, x23
	mov	w3, #1
	bl	_ZN8piestart7product4blob5large4eachE
	ldr	x2, [x20, #72]
	mov	x0, sp
	mov	x1, x22
	mov	w3, #2
	bl	_ZN8piestart7product4blob5large4eachE
	ldr	x8, [x20, #16]
	b	.LBB28_4
.LBB28_14:
	adr	x0, .Lanon.0.3
	mov	w1, #44
	bl	_ZN8piestart7product4blob5table3endE
.Lfunc_end28:
	.size	__piestart_converted, .Lfunc_end28-__piestart_converted
	.cfi_endproc
	.type	.Lanon.0.0,@object
	.text
.Lanon.0.0:
	.asciz	"piestart: relocated"
	.size	.Lanon.0.0, 20
	.type	.Lanon.0.1,@object
.Lanon.0.1:
	.asciz	"piestart: "
	.size	.Lanon.0.1, 11
	.type	.Lanon.0.2,@object
	.text
.Lanon.0.2:
	.asciz	"relocation type # at @ is not supported; link statically\000relocation at @: not writable\000table DT_ # at @: not in memory\000wrong entry size: DT_ #\000wrong table size: DT_ #\000text relocations; use -fPIE\000symbol $ at @ is undefined; link it\000RELR bitmap at @, no address\000mprotect RELRO at @: errno #\000no # bytes for TLS\000no program headers\000DT_NEEDED; link statically\000AT_PAGESZ is #, not a page size\000PT_TLS is damaged: # bytes at @; link anew\000no thread pointer: errno #\000relocation table DT_ @ is not supported; use --pack-dyn-relocs=none\000not relocated: PT_DYNAMIC or a table in it is missing; link again\000PT_DYNAMIC is not at _DYNAMIC, and e_entry is changed; link again\000DT_ # calls @: not code\000relocation type # at @, where DT_RELACOUNT says RELATIVE\000PT_GNU_RELRO is damaged: # bytes at @; link anew\000mremap of the image at @ refused; use --aslr=kernel"
	.size	.Lanon.0.2, 838
	.type	.Lanon.0.3,@object
	.text
.Lanon.0.3:
	.ascii	"piestart: the start code's table is damaged\n"
	.size	.Lanon.0.3, 44
	.type	.Lanon.0.4,@object
	.text
.Lanon.0.4:
	.ascii	"piestart: mprotect RELRO refused\n"
	.size	.Lanon.0.4, 33
	.section .discarded
