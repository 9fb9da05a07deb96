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
	.p2align	2
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
	.p2align	2
__piestart_options:
	.fill	1, \word, 0			/* the first byte: for src/start/options.rs */
	.endif
	.fill	1, \word, 0			/* the last word: what makes the table's sum 0 */
	.endm

/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * LoongArch (64-bit) entry of the start code that `piestart convert` puts into a finished file. The image is
 * flat, has no writable data, and may lie anywhere: every address is near and relative to the instruction, not to
 * its page, as xtask/src/objects/make.rs writes it.
 */

	piestart_table 8

	.p2align	2
_start:
	.ifdef	__piestart_large
	move	$a3, $zero			# argument 4: how far the image has moved
__piestart_placed:
	beqz	$a3, 1f
	move	$a0, $zero			# from the mover it is of no meaning; the kernel gives 0
1:
	.endif
	move	$a2, $sp			# argument 3: argc, argv, envp, auxv
	addi.d	$sp, $sp, -16
	st.d	$a0, $sp, 0			# a function to call at exit, if somebody else than the kernel starts it
	.word	0x18000000 | ((((__piestart_table - .) >> 2) & 0xfffff) << 5) | 4
	ld.d	$t1, $a0, 8
	sub.d	$a1, $a0, $t1			# argument 2: the load bias
	bl	__piestart_converted		# returns the entry point
	move	$t1, $a0

/* The registers are as the kernel left them, or as a call may leave them; $a0 is as it was. */
	ld.d	$a0, $sp, 0
	addi.d	$sp, $sp, 16
	move	$ra, $zero
	jr	$t1
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * Where an image goes on that has moved itself (src/start/mover.rs); assembled after start.S.
 * $a0 is the initial stack pointer, $a1 the distance from the old place.
 */

	.text
	.type	__piestart_moved, %function
	.p2align	2
__piestart_moved:
	.cfi_startproc
	.cfi_undefined 1
	move	$sp, $a0
	move	$a3, $a1
	b	__piestart_placed
	.cfi_endproc
	.size	__piestart_moved, . - __piestart_moved
	.text
	.p2align	2
	.type	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE,@function
_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE:
	.cfi_startproc
	addi.d	$sp, $sp, -48
	.cfi_def_cfa_offset 48
	st.d	$fp, $sp, 40
	st.d	$s0, $sp, 32
	st.d	$s1, $sp, 24
	st.d	$s2, $sp, 16
	st.d	$s3, $sp, 8
	st.d	$s4, $sp, 0
	.cfi_offset 22, -8
	.cfi_offset 23, -16
	.cfi_offset 24, -24
	.cfi_offset 25, -32
	.cfi_offset 26, -40
	.cfi_offset 27, -48
	ld.d	$s0, $a0, 32
	beqz	$s0, .LBB0_7
	move	$a6, $a0
	ld.d	$a0, $a0, 8
	ld.d	$s4, $a6, 16
	ld.d	$a1, $a6, 24
	ld.d	$fp, $a6, 0
	move	$a2, $zero
	sub.d	$a3, $a0, $s4
	add.d	$a4, $a1, $s4
	bgeu	$a2, $a3, .LBB0_3
.LBB0_2:
	add.d	$a5, $s4, $a2
	ld.d	$a5, $a5, 0
	add.d	$a7, $a4, $a2
	st.d	$a5, $a7, 0
	addi.d	$a2, $a2, 8
	bltu	$a2, $a3, .LBB0_2
.LBB0_3:
	sub.d	$s1, $a0, $fp
	add.d	$s2, $a1, $fp
	ori	$a7, $zero, 216
	ori	$a3, $zero, 3
	move	$a0, $s2
	move	$a1, $s1
	move	$a2, $s1
	move	$a4, $fp
	move	$a5, $zero
	syscall	0
	move	$s3, $a0
	bltz	$a0, .LBB0_8
.LBB0_4:
	lu12i.w	$a1, 1024
	ori	$a7, $zero, 215
	move	$a0, $s0
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	bltz	$s3, .LBB0_6
	ori	$a7, $zero, 233
	ori	$a2, $zero, 15
	move	$a0, $fp
	move	$a1, $s1
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	.word	0x18000000 | ((((.Lanon.0.0 - .) >> 2) & 0xfffff) << 5) | 4
	addi.d	$a4, $a0, 0
	lu12i.w	$a0, 341348
	ori	$a0, $a0, 3393
	ori	$a7, $zero, 167
	move	$a1, $zero
	move	$a2, $fp
	move	$a3, $s1
	move	$a5, $zero
	syscall	0
.LBB0_6:
	st.d	$fp, $a6, 8
	st.d	$fp, $a6, 16
	st.d	$zero, $a6, 32
.LBB0_7:
	ld.d	$s4, $sp, 0
	ld.d	$s3, $sp, 8
	ld.d	$s2, $sp, 16
	ld.d	$s1, $sp, 24
	ld.d	$s0, $sp, 32
	ld.d	$fp, $sp, 40
	addi.d	$sp, $sp, 48
	ret
.LBB0_8:
	move	$a0, $zero
	sub.d	$a1, $s4, $fp
	bgeu	$a0, $a1, .LBB0_4
.LBB0_9:
	add.d	$a2, $s2, $a0
	ld.d	$a2, $a2, 0
	add.d	$a3, $fp, $a0
	st.d	$a2, $a3, 0
	addi.d	$a0, $a0, 8
	bgeu	$a0, $a1, .LBB0_4
	b	.LBB0_9
.Lfunc_end0:
	.size	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE, .Lfunc_end0-_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart3sys4auxv5valueE,@function
_ZN8piestart3sys4auxv5valueE:
	.cfi_startproc
	move	$a2, $a0
.LBB1_1:
	ld.d	$a3, $a2, 0
	addi.d	$a2, $a2, 8
	ld.d	$a0, $a2, 0
	beqz	$a3, .LBB1_4
	addi.d	$a2, $a2, 8
	bne	$a3, $a1, .LBB1_1
	ret
.LBB1_4:
	move	$a0, $zero
	ret
.Lfunc_end1:
	.size	_ZN8piestart3sys4auxv5valueE, .Lfunc_end1-_ZN8piestart3sys4auxv5valueE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE:
	.cfi_startproc
	addi.d	$sp, $sp, -64
	.cfi_def_cfa_offset 64
	st.d	$ra, $sp, 56
	st.d	$fp, $sp, 48
	st.d	$s0, $sp, 40
	st.d	$s1, $sp, 32
	st.d	$s2, $sp, 24
	st.d	$s3, $sp, 16
	st.d	$s4, $sp, 8
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	.cfi_offset 24, -32
	.cfi_offset 25, -40
	.cfi_offset 26, -48
	.cfi_offset 27, -56
	move	$s0, $a0
	ld.d	$s2, $a0, 32
	ld.d	$fp, $a1, 0
	addi.d	$a0, $a1, 8
	ld.d	$s3, $a0, 0
	addi.w	$s4, $s3, 0
	beqz	$s4, .LBB2_3
	move	$s1, $a1
	move	$a0, $s0
	move	$a1, $fp
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	addi.d	$a0, $s1, 16
	ld.d	$a0, $a0, 0
	ori	$a1, $zero, 3
	bne	$s4, $a1, .LBB2_4
	add.d	$a1, $fp, $s2
	add.d	$a0, $a0, $s2
	st.d	$a0, $a1, 0
.LBB2_3:
	ld.d	$s4, $sp, 8
	ld.d	$s3, $sp, 16
	ld.d	$s2, $sp, 24
	ld.d	$s1, $sp, 32
	ld.d	$s0, $sp, 40
	ld.d	$fp, $sp, 48
	ld.d	$ra, $sp, 56
	addi.d	$sp, $sp, 64
	ret
.LBB2_4:
	bstrpick.d	$a2, $s3, 31, 0
	move	$a0, $s0
	move	$a1, $zero
	move	$a3, $fp
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end2:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE, .Lfunc_end2-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE:
	.cfi_startproc
	addi.d	$sp, $sp, -32
	.cfi_def_cfa_offset 32
	st.d	$ra, $sp, 24
	st.d	$fp, $sp, 16
	st.d	$s0, $sp, 8
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	move	$fp, $a0
	ld.d	$a0, $a0, 72
	ld.d	$a2, $fp, 80
	sub.d	$a0, $a1, $a0
	bgeu	$a2, $a0, .LBB3_2
	move	$s0, $a1
	ld.d	$a0, $fp, 40
	ld.d	$a1, $fp, 48
	ori	$a3, $zero, 8
	ori	$a4, $zero, 2
	move	$a2, $s0
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	beqz	$a0, .LBB3_3
.LBB3_2:
	ld.d	$s0, $sp, 8
	ld.d	$fp, $sp, 16
	ld.d	$ra, $sp, 24
	addi.d	$sp, $sp, 32
	ret
.LBB3_3:
	ld.d	$a0, $fp, 480
	ld.d	$a1, $fp, 368
	srli.d	$a0, $a0, 22
	andi	$a1, $a1, 4
	bstrins.d	$a1, $a0, 22, 22
	sltu	$a0, $zero, $a1
	ori	$a1, $zero, 1
	masknez	$a1, $a1, $a0
	ori	$a2, $zero, 5
	maskeqz	$a0, $a2, $a0
	or	$a1, $a0, $a1
	move	$a0, $fp
	move	$a2, $zero
	move	$a3, $s0
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end3:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE, .Lfunc_end3-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE:
	.cfi_startproc
	ori	$a5, $zero, 1
	beqz	$a1, .LBB4_6
.LBB4_1:
	ld.d	$a6, $a0, 0
	addi.d	$a7, $a0, 16
	ld.d	$t0, $a7, 0
	addi.d	$a0, $a0, 40
	ld.d	$a7, $a0, 0
	sub.d	$t0, $a2, $t0
	sub.d	$t1, $a7, $t0
	bltu	$t1, $a3, .LBB4_5
	bltu	$a7, $t0, .LBB4_5
	bstrpick.d	$a7, $a6, 31, 0
	bne	$a7, $a5, .LBB4_5
	srli.d	$a6, $a6, 32
	and	$a6, $a4, $a6
	addi.w	$a6, $a6, 0
	beq	$a6, $a4, .LBB4_6
.LBB4_5:
	addi.d	$a1, $a1, -1
	addi.d	$a0, $a0, 16
	bnez	$a1, .LBB4_1
.LBB4_6:
	sltu	$a0, $zero, $a1
	ret
.Lfunc_end4:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE, .Lfunc_end4-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE:
	.cfi_startproc
	addi.d	$sp, $sp, -32
	.cfi_def_cfa_offset 32
	st.d	$ra, $sp, 24
	st.d	$fp, $sp, 16
	st.d	$s0, $sp, 8
	st.d	$s1, $sp, 0
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	.cfi_offset 24, -32
	move	$fp, $a2
	move	$s0, $a1
	move	$s1, $a0
	beqz	$a2, .LBB5_5
	ori	$a0, $zero, 8
	bltu	$a3, $a0, .LBB5_3
	andi	$a0, $fp, 7
	bnez	$a0, .LBB5_5
.LBB5_3:
	ld.d	$a0, $s1, 40
	ld.d	$a1, $s1, 48
	move	$a2, $fp
	move	$a4, $zero
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	beqz	$a0, .LBB5_5
	ld.d	$s1, $sp, 0
	ld.d	$s0, $sp, 8
	ld.d	$fp, $sp, 16
	ld.d	$ra, $sp, 24
	addi.d	$sp, $sp, 32
	ret
.LBB5_5:
	ori	$a1, $zero, 2
	move	$a0, $s1
	move	$a2, $s0
	move	$a3, $fp
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end5:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE, .Lfunc_end5-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE:
	.cfi_startproc
	addi.d	$sp, $sp, -144
	.cfi_def_cfa_offset 144
	st.d	$ra, $sp, 136
	st.d	$fp, $sp, 128
	st.d	$s0, $sp, 120
	st.d	$s1, $sp, 112
	st.d	$s2, $sp, 104
	st.d	$s3, $sp, 96
	st.d	$s4, $sp, 88
	st.d	$s5, $sp, 80
	st.d	$s6, $sp, 72
	st.d	$s7, $sp, 64
	st.d	$s8, $sp, 56
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	.cfi_offset 24, -32
	.cfi_offset 25, -40
	.cfi_offset 26, -48
	.cfi_offset 27, -56
	.cfi_offset 28, -64
	.cfi_offset 29, -72
	.cfi_offset 30, -80
	.cfi_offset 31, -88
	move	$fp, $a0
	addi.d	$a0, $a0, 128
	alsl.d	$a3, $a2, $a0, 3
	ld.d	$s3, $a3, 0
	move	$s2, $a1
	beqz	$s3, .LBB6_34
	alsl.d	$a0, $s2, $a0, 3
	ld.d	$s0, $a0, 0
	move	$a0, $fp
	move	$a1, $s2
	move	$a2, $s0
	move	$a3, $s3
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	ld.d	$s4, $fp, 32
	add.d	$s1, $s4, $s0
	ori	$a0, $s2, 2
	ori	$a1, $zero, 38
	add.d	$a2, $s1, $s3
	st.d	$a2, $sp, 0
	bne	$a0, $a1, .LBB6_37
	andi	$a0, $s3, 7
	bnez	$a0, .LBB6_51
	move	$s8, $zero
	st.d	$zero, $sp, 24
	st.d	$zero, $sp, 16
	st.d	$zero, $sp, 8
	ori	$a0, $zero, 1
	st.d	$a0, $sp, 32
	st.d	$zero, $sp, 40
	st.d	$zero, $sp, 48
	ori	$s5, $zero, 504
	move	$s0, $s1
.LBB6_4:
	ld.d	$a0, $sp, 0
	bgeu	$s0, $a0, .LBB6_33
	move	$s2, $s8
	bne	$s0, $s1, .LBB6_7
	ori	$a3, $zero, 1
	addi.d	$a5, $sp, 8
	move	$a0, $fp
	move	$a1, $s1
	ld.d	$a2, $sp, 0
	move	$a4, $s2
	bl	_ZN8piestart5start4huge7prepareE
	move	$s1, $a0
.LBB6_7:
	ld.d	$a1, $s0, 0
	andi	$a0, $a1, 1
	addi.d	$s7, $s0, 8
	bnez	$a0, .LBB6_9
	ld.d	$a0, $fp, 72
	ld.d	$a2, $fp, 80
	move	$s0, $zero
	addi.d	$s8, $a1, 8
	ori	$s6, $zero, 1
	move	$s2, $a1
	b	.LBB6_15
.LBB6_9:
	beqz	$s2, .LBB6_52
	srli.d	$a1, $a1, 1
	addi.d	$s8, $s2, 504
	move	$s0, $s7
	beqz	$a1, .LBB6_4
	ld.d	$a0, $fp, 72
	ld.d	$a2, $fp, 80
	addi.w	$a3, $zero, -1
	lu52i.d	$s6, $a3, 2047
	bne	$a1, $s6, .LBB6_14
	ori	$s0, $zero, 1
	ori	$a1, $zero, 496
	bltu	$a2, $a1, .LBB6_15
	sub.d	$a1, $s2, $a0
	addi.d	$a3, $a2, -496
	bltu	$a3, $a1, .LBB6_15
	b	.LBB6_17
.LBB6_14:
	move	$s0, $zero
	move	$s6, $a1
.LBB6_15:
	ctz.d	$a1, $s6
	alsl.d	$a1, $a1, $s2, 3
	clz.d	$a3, $s6
	slli.d	$a3, $a3, 3
	xori	$a3, $a3, 504
	add.d	$s3, $a3, $s2
	sub.d	$a3, $a1, $a0
	sltu	$a3, $a2, $a3
	masknez	$a4, $s3, $a3
	maskeqz	$a3, $a1, $a3
	or	$a3, $a3, $a4
	sub.d	$a0, $a3, $a0
	bgeu	$a2, $a0, .LBB6_17
	move	$a0, $fp
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	move	$a0, $fp
	move	$a1, $s3
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
.LBB6_17:
	ld.d	$a1, $sp, 24
	add.d	$s3, $s2, $s4
	andi	$a0, $s3, 7
	bnez	$a0, .LBB6_23
	ld.d	$a2, $sp, 16
	sub.d	$a0, $s8, $s2
	sub.d	$a3, $a2, $a1
	bltu	$a3, $a0, .LBB6_23
	sub.d	$a2, $s3, $a1
	sub.d	$a3, $a3, $a0
	bltu	$a3, $a2, .LBB6_23
	ld.d	$a4, $sp, 32
	masknez	$a0, $a0, $s0
	add.d	$a2, $a2, $a0
	add.d	$a0, $a4, $s3
	add.d	$a3, $s8, $s4
	st.d	$a3, $sp, 24
	beqz	$a2, .LBB6_25
	move	$a3, $zero
	add.d	$a4, $a4, $a1
	bgeu	$a3, $a2, .LBB6_25
.LBB6_22:
	add.d	$a5, $a1, $a3
	ld.d	$a5, $a5, 0
	add.d	$a6, $a4, $a3
	st.d	$a5, $a6, 0
	addi.d	$a3, $a3, 8
	bgeu	$a3, $a2, .LBB6_25
	b	.LBB6_22
.LBB6_23:
	ld.d	$a2, $sp, 8
	move	$a0, $s3
	beq	$a1, $a2, .LBB6_25
	addi.d	$a0, $sp, 8
	bl	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	move	$a0, $s3
.LBB6_25:
	beqz	$s0, .LBB6_29
	move	$a1, $zero
	beq	$a1, $s5, .LBB6_28
.LBB6_27:
	add.d	$a2, $s3, $a1
	ld.d	$a2, $a2, 0
	add.d	$a2, $a2, $s4
	add.d	$a3, $a0, $a1
	st.d	$a2, $a3, 0
	addi.d	$a1, $a1, 8
	bne	$a1, $s5, .LBB6_27
.LBB6_28:
	move	$s0, $s7
	b	.LBB6_4
.LBB6_29:
	beqz	$s6, .LBB6_28
	andi	$a1, $s6, 1
	beqz	$a1, .LBB6_32
	ld.d	$a1, $a0, 0
	add.d	$a1, $a1, $s4
	st.d	$a1, $a0, 0
.LBB6_32:
	addi.d	$a0, $a0, 8
	srli.d	$s6, $s6, 1
	b	.LBB6_29
.LBB6_33:
	addi.d	$a0, $sp, 8
	bl	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	b	.LBB6_36
.LBB6_34:
	ld.d	$a0, $fp, 480
	srl.d	$a1, $a0, $s2
	andi	$a1, $a1, 1
	beqz	$a1, .LBB6_36
	srl.d	$a0, $a0, $a2
	andi	$a0, $a0, 1
	beqz	$a0, .LBB6_51
.LBB6_36:
	ld.d	$s8, $sp, 56
	ld.d	$s7, $sp, 64
	ld.d	$s6, $sp, 72
	ld.d	$s5, $sp, 80
	ld.d	$s4, $sp, 88
	ld.d	$s3, $sp, 96
	ld.d	$s2, $sp, 104
	ld.d	$s1, $sp, 112
	ld.d	$s0, $sp, 120
	ld.d	$fp, $sp, 128
	ld.d	$ra, $sp, 136
	addi.d	$sp, $sp, 144
	ret
.LBB6_37:
	ld.d	$s0, $fp, 72
	ld.d	$s5, $fp, 80
	st.d	$zero, $sp, 24
	st.d	$zero, $sp, 16
	st.d	$zero, $sp, 8
	ori	$a0, $zero, 1
	st.d	$a0, $sp, 32
	ld.d	$a0, $sp, 0
	addi.d	$s6, $a0, -23
	st.d	$zero, $sp, 40
	st.d	$zero, $sp, 48
	ori	$s7, $zero, 3
	ori	$s8, $zero, 24
	move	$s3, $s1
.LBB6_38:
	bltu	$s3, $s1, .LBB6_40
	addi.d	$a5, $sp, 8
	move	$a0, $fp
	move	$a1, $s3
	ld.d	$a2, $sp, 0
	move	$a3, $zero
	bl	_ZN8piestart5start4huge7prepareE
	move	$s1, $a0
	addi.d	$a0, $sp, 8
	bl	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
.LBB6_40:
	sltu	$a0, $s6, $s1
	masknez	$a1, $s1, $a0
	maskeqz	$a0, $s6, $a0
	or	$a0, $a0, $a1
	move	$a1, $s3
.LBB6_41:
	addi.d	$a2, $a1, 384
	sltu	$a3, $a2, $a0
	masknez	$a4, $a0, $a3
	maskeqz	$a3, $a2, $a3
	or	$a3, $a3, $a4
	bgeu	$a1, $a3, .LBB6_45
.LBB6_42:
	ld.d	$a4, $a1, 0
	addi.d	$a5, $a1, 8
	ld.d	$a5, $a5, 0
	bne	$a5, $s7, .LBB6_46
	sub.d	$a5, $a4, $s0
	bltu	$s5, $a5, .LBB6_46
	addi.d	$a5, $a1, 16
	ld.d	$a5, $a5, 0
	add.d	$a4, $a4, $s4
	add.d	$a5, $a5, $s4
	st.d	$a5, $a4, 0
	addi.d	$a1, $a1, 24
	bltu	$a1, $a3, .LBB6_42
.LBB6_45:
	bltu	$a2, $a0, .LBB6_41
.LBB6_46:
	bne	$a1, $s1, .LBB6_48
	move	$s3, $s1
	ld.d	$a0, $sp, 0
	bne	$a0, $a1, .LBB6_38
.LBB6_48:
	ld.d	$a0, $sp, 0
	sub.d	$a0, $a0, $a1
	bltu	$a0, $s8, .LBB6_50
	addi.d	$s3, $a1, 24
	move	$a0, $fp
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	b	.LBB6_38
.LBB6_50:
	ld.d	$a0, $sp, 0
	beq	$a0, $a1, .LBB6_36
.LBB6_51:
	ori	$a1, $zero, 4
	move	$a0, $fp
	move	$a2, $s2
	move	$a3, $zero
	bl	_ZN8piestart5start3die3dieE
.LBB6_52:
	sub.d	$a3, $s0, $s4
	ori	$a1, $zero, 7
	move	$a0, $fp
	move	$a2, $zero
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end6:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE, .Lfunc_end6-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE:
	.cfi_startproc
	addi.d	$sp, $sp, -16
	.cfi_def_cfa_offset 16
	st.d	$ra, $sp, 8
	st.d	$fp, $sp, 0
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	move	$fp, $a0
	ori	$a1, $zero, 36
	ori	$a2, $zero, 35
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	ori	$a1, $zero, 7
	ori	$a2, $zero, 8
	move	$a0, $fp
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	ori	$a1, $zero, 23
	ori	$a2, $zero, 2
	move	$a0, $fp
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	ori	$a1, $zero, 38
	ori	$a2, $zero, 39
	move	$a0, $fp
	ld.d	$fp, $sp, 0
	ld.d	$ra, $sp, 8
	addi.d	$sp, $sp, 16
	b	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
.Lfunc_end7:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE, .Lfunc_end7-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die3dieE,@function
_ZN8piestart5start3die3dieE:
	.cfi_startproc
	addi.d	$sp, $sp, -1152
	.cfi_def_cfa_offset 1152
	st.d	$ra, $sp, 1144
	st.d	$fp, $sp, 1136
	st.d	$s0, $sp, 1128
	st.d	$s1, $sp, 1120
	st.d	$s2, $sp, 1112
	st.d	$s3, $sp, 1104
	st.d	$s4, $sp, 1096
	st.d	$s5, $sp, 1088
	st.d	$s6, $sp, 1080
	st.d	$s7, $sp, 1072
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	.cfi_offset 24, -32
	.cfi_offset 25, -40
	.cfi_offset 26, -48
	.cfi_offset 27, -56
	.cfi_offset 28, -64
	.cfi_offset 29, -72
	.cfi_offset 30, -80
	move	$fp, $a3
	move	$s0, $a2
	move	$s1, $a1
	move	$s2, $a0
	.word	0x18000000 | ((((.Lanon.0.1 - .) >> 2) & 0xfffff) << 5) | 4
	addi.d	$a1, $a0, 0
	addi.d	$a0, $sp, 16
	bl	_ZN8piestart5start3die6stringE
	ld.d	$a1, $s2, 0
	addi.d	$a1, $a1, 8
	ld.d	$a1, $a1, 0
	beqz	$a1, .LBB8_3
	ld.bu	$a2, $a1, 0
	andi	$a2, $a2, 255
	beqz	$a2, .LBB8_3
	bl	_ZN8piestart5start3die6stringE
	ori	$a1, $zero, 58
	st.b	$a1, $a0, 0
	addi.d	$a1, $a0, 1
	ori	$a2, $zero, 32
	st.b	$a2, $a1, 0
	addi.d	$a0, $a0, 2
.LBB8_3:
	.word	0x18000000 | ((((.Lanon.0.2 - .) >> 2) & 0xfffff) << 5) | 5
	addi.d	$s2, $a1, 0
	ori	$s3, $zero, 35
	ori	$s4, $zero, 48
	ori	$s5, $zero, 120
	ori	$s6, $zero, 36
	ori	$s7, $zero, 64
.LBB8_4:
	ld.bu	$a1, $s2, 0
	andi	$a1, $a1, 255
	addi.d	$s2, $s2, 1
	beqz	$s1, .LBB8_6
	sltui	$a1, $a1, 1
	sub.w	$s1, $s1, $a1
	b	.LBB8_4
.LBB8_6:
	beq	$a1, $s3, .LBB8_11
	beq	$a1, $s6, .LBB8_14
	beq	$a1, $s7, .LBB8_11
	beqz	$a1, .LBB8_15
	st.b	$a1, $a0, 0
	addi.d	$a0, $a0, 1
	move	$s1, $zero
	b	.LBB8_4
.LBB8_11:
	beq	$a1, $s3, .LBB8_13
	st.b	$s4, $a0, 0
	addi.d	$a2, $a0, 1
	st.b	$s5, $a2, 0
	addi.d	$a0, $a0, 2
.LBB8_13:
	addi.d	$a1, $a1, -35
	sltui	$a2, $a1, 1
	masknez	$a1, $fp, $a2
	maskeqz	$a3, $s0, $a2
	or	$a1, $a3, $a1
	bl	_ZN8piestart5start3die6numberE
	move	$s1, $zero
	b	.LBB8_4
.LBB8_14:
	move	$a1, $s0
	bl	_ZN8piestart5start3die6stringE
	move	$s1, $zero
	b	.LBB8_4
.LBB8_15:
	ori	$a1, $zero, 10
	st.b	$a1, $a0, 0
	addi.d	$a1, $sp, 16
	sub.d	$a0, $a0, $a1
	addi.d	$a2, $a0, 1
	ori	$a7, $zero, 64
	ori	$a0, $zero, 2
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	ori	$a7, $zero, 94
	move	$a1, $zero
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
.LBB8_16:
	ori	$a0, $zero, 127
	syscall	0
	st.b	$zero, $zero, 0
	b	.LBB8_16
.Lfunc_end8:
	.size	_ZN8piestart5start3die3dieE, .Lfunc_end8-_ZN8piestart5start3die3dieE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die6numberE,@function
_ZN8piestart5start3die6numberE:
	.cfi_startproc
	addi.d	$sp, $sp, -32
	.cfi_def_cfa_offset 32
	st.d	$ra, $sp, 24
	st.d	$fp, $sp, 16
	st.d	$s0, $sp, 8
	st.d	$s1, $sp, 0
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	.cfi_offset 24, -32
	move	$fp, $a2
	move	$s0, $a1
	srli.d	$a1, $a1, 4
	lu12i.w	$a2, -209716
	ori	$a2, $a2, 3277
	lu32i.d	$a2, 0
	mul.d	$a2, $s0, $a2
	srli.d	$s1, $a2, 35
	masknez	$a1, $a1, $fp
	maskeqz	$a2, $s1, $fp
	or	$a1, $a2, $a1
	beqz	$a1, .LBB9_2
	move	$a2, $fp
	bl	_ZN8piestart5start3die6numberE
.LBB9_2:
	addi.w	$a1, $zero, -10
	mul.d	$a1, $s1, $a1
	add.d	$a1, $a1, $s0
	andi	$a2, $s0, 15
	masknez	$a2, $a2, $fp
	maskeqz	$a1, $a1, $fp
	or	$a1, $a1, $a2
	ori	$a2, $zero, 9
	sltu	$a2, $a2, $a1
	ori	$a3, $zero, 48
	masknez	$a3, $a3, $a2
	ori	$a4, $zero, 87
	maskeqz	$a2, $a4, $a2
	or	$a2, $a2, $a3
	add.d	$a1, $a2, $a1
	andi	$a1, $a1, 255
	st.b	$a1, $a0, 0
	addi.d	$a0, $a0, 1
	ld.d	$s1, $sp, 0
	ld.d	$s0, $sp, 8
	ld.d	$fp, $sp, 16
	ld.d	$ra, $sp, 24
	addi.d	$sp, $sp, 32
	ret
.Lfunc_end9:
	.size	_ZN8piestart5start3die6numberE, .Lfunc_end9-_ZN8piestart5start3die6numberE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die6stringE,@function
_ZN8piestart5start3die6stringE:
	.cfi_startproc
	move	$a3, $zero
	ori	$a4, $zero, 400
	ori	$a5, $zero, 63
.LBB10_1:
	add.d	$a2, $a0, $a3
	beq	$a3, $a4, .LBB10_4
	add.d	$a6, $a1, $a3
	ld.bu	$a6, $a6, 0
	andi	$a6, $a6, 255
	beqz	$a6, .LBB10_4
	sltui	$a7, $a6, 32
	addi.d	$t0, $a6, -127
	sltui	$t0, $t0, 1
	masknez	$a6, $a6, $t0
	maskeqz	$t0, $a5, $t0
	or	$a6, $t0, $a6
	masknez	$a6, $a6, $a7
	maskeqz	$a7, $a5, $a7
	or	$a6, $a7, $a6
	st.b	$a6, $a2, 0
	addi.d	$a3, $a3, 1
	b	.LBB10_1
.LBB10_4:
	move	$a0, $a2
	ret
.Lfunc_end10:
	.size	_ZN8piestart5start3die6stringE, .Lfunc_end10-_ZN8piestart5start3die6stringE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own3ownE,@function
_ZN8piestart5start3own3ownE:
	.cfi_startproc
	addi.d	$sp, $sp, -32
	.cfi_def_cfa_offset 32
	st.d	$ra, $sp, 24
	st.d	$fp, $sp, 16
	st.d	$s0, $sp, 8
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	move	$fp, $a1
	move	$a6, $a0
	beqz	$a2, .LBB11_2
	sub.d	$a1, $a2, $a6
	move	$a0, $a6
	move	$a2, $fp
	ld.d	$s0, $sp, 8
	ld.d	$fp, $sp, 16
	ld.d	$ra, $sp, 24
	addi.d	$sp, $sp, 32
	b	_ZN8piestart5start3own6blocksE
.LBB11_2:
	ori	$a7, $zero, 216
	ori	$a3, $zero, 5
	move	$a0, $a6
	move	$a1, $fp
	move	$a2, $fp
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	bltz	$a0, .LBB11_4
	move	$s0, $a0
	sub.d	$a1, $a0, $a6
	move	$a0, $a6
	move	$a2, $fp
	bl	_ZN8piestart5start3own6blocksE
	move	$a6, $a0
	ori	$a7, $zero, 215
	move	$a0, $s0
	move	$a1, $fp
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	move	$a0, $a6
	b	.LBB11_5
.LBB11_4:
	move	$a0, $zero
.LBB11_5:
	ld.d	$s0, $sp, 8
	ld.d	$fp, $sp, 16
	ld.d	$ra, $sp, 24
	addi.d	$sp, $sp, 32
	ret
.Lfunc_end11:
	.size	_ZN8piestart5start3own3ownE, .Lfunc_end11-_ZN8piestart5start3own3ownE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own5smallE,@function
_ZN8piestart5start3own5smallE:
	.cfi_startproc
	addi.d	$sp, $sp, -32
	.cfi_def_cfa_offset 32
	st.d	$fp, $sp, 24
	st.d	$s0, $sp, 16
	st.d	$s1, $sp, 8
	.cfi_offset 22, -8
	.cfi_offset 23, -16
	.cfi_offset 24, -24
	ori	$s0, $zero, 1
	beqz	$a2, .LBB12_5
	move	$a6, $a2
	move	$fp, $a0
	add.d	$s1, $a1, $a0
	srli.d	$a0, $a2, 17
	sltu	$a0, $zero, $a0
	ori	$a1, $zero, 50
	masknez	$a1, $a1, $a0
	lu12i.w	$a2, 8
	ori	$a2, $a2, 50
	maskeqz	$a0, $a2, $a0
	or	$a3, $a0, $a1
	addi.w	$a4, $zero, -1
	ori	$a7, $zero, 222
	ori	$a2, $zero, 3
	move	$a0, $fp
	move	$a1, $a6
	move	$a5, $zero
	syscall	0
	bltz	$a0, .LBB12_4
	move	$a0, $zero
	bgeu	$a0, $a6, .LBB12_5
.LBB12_3:
	add.d	$a1, $s1, $a0
	ld.d	$a1, $a1, 0
	add.d	$a2, $fp, $a0
	st.d	$a1, $a2, 0
	addi.d	$a0, $a0, 8
	bgeu	$a0, $a6, .LBB12_5
	b	.LBB12_3
.LBB12_4:
	ori	$a7, $zero, 216
	ori	$a3, $zero, 3
	move	$a0, $s1
	move	$a1, $a6
	move	$a2, $a6
	move	$a4, $fp
	move	$a5, $zero
	syscall	0
	move	$s0, $zero
.LBB12_5:
	move	$a0, $s0
	ld.d	$s1, $sp, 8
	ld.d	$s0, $sp, 16
	ld.d	$fp, $sp, 24
	addi.d	$sp, $sp, 32
	ret
.Lfunc_end12:
	.size	_ZN8piestart5start3own5smallE, .Lfunc_end12-_ZN8piestart5start3own5smallE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own6blocksE,@function
_ZN8piestart5start3own6blocksE:
	.cfi_startproc
	addi.d	$sp, $sp, -128
	.cfi_def_cfa_offset 128
	st.d	$ra, $sp, 120
	st.d	$fp, $sp, 112
	st.d	$s0, $sp, 104
	st.d	$s1, $sp, 96
	st.d	$s2, $sp, 88
	st.d	$s3, $sp, 80
	st.d	$s4, $sp, 72
	st.d	$s5, $sp, 64
	st.d	$s6, $sp, 56
	st.d	$s7, $sp, 48
	st.d	$s8, $sp, 40
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	.cfi_offset 24, -32
	.cfi_offset 25, -40
	.cfi_offset 26, -48
	.cfi_offset 27, -56
	.cfi_offset 28, -64
	.cfi_offset 29, -72
	.cfi_offset 30, -80
	.cfi_offset 31, -88
	move	$s1, $a2
	move	$s4, $a2
	bstrins.d	$s4, $zero, 20, 0
	move	$fp, $a1
	move	$s6, $a0
	beqz	$s4, .LBB13_2
	sub.d	$a0, $zero, $s6
	bstrpick.d	$s7, $a0, 20, 0
	bstrpick.d	$a0, $s1, 20, 0
	bgeu	$a0, $s7, .LBB13_3
.LBB13_2:
	move	$s7, $zero
.LBB13_3:
	move	$a0, $s6
	move	$a1, $fp
	move	$a2, $s7
	bl	_ZN8piestart5start3own5smallE
	move	$s0, $a0
	beqz	$s7, .LBB13_5
	add.d	$a0, $fp, $s6
	ori	$a7, $zero, 233
	ori	$a2, $zero, 4
	move	$a1, $s7
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
.LBB13_5:
	add.d	$s2, $s7, $s6
	sub.d	$s1, $s1, $s7
	beqz	$s4, .LBB13_18
	addu16i.d	$a1, $s4, 32
	ori	$s3, $zero, 1
	st.d	$s3, $sp, 32
	addi.w	$a4, $zero, -1
	ori	$a7, $zero, 222
	ori	$a2, $zero, 3
	ori	$a3, $zero, 34
	move	$a0, $zero
	move	$a5, $zero
	syscall	0
	bltz	$a0, .LBB13_18
	st.d	$a1, $sp, 24
	st.d	$a0, $sp, 16
	addu16i.d	$a0, $a0, 32
	addi.d	$s5, $a0, -1
	bstrins.d	$s5, $zero, 20, 0
	ori	$a7, $zero, 233
	ori	$a2, $zero, 14
	move	$a0, $s5
	move	$a1, $s4
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	st.d	$s4, $sp, 8
	add.d	$ra, $s5, $s4
	add.d	$a6, $s2, $fp
	add.d	$a0, $s7, $fp
	add.d	$s4, $a0, $s6
	lu12i.w	$a0, 511
	ori	$s7, $a0, 4088
	lu12i.w	$s6, 1
	move	$s8, $s5
.LBB13_8:
	andi	$a0, $s3, 1
	beq	$s8, $ra, .LBB13_16
	beqz	$a0, .LBB13_17
	or	$a0, $s8, $s7
	st.d	$zero, $a0, 0
	ori	$a7, $zero, 232
	addi.d	$a2, $sp, 32
	move	$a0, $s8
	move	$a1, $s6
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	ld.d	$s3, $sp, 32
	andi	$a0, $s3, 1
	beqz	$a0, .LBB13_15
	move	$a1, $zero
	sub.d	$a0, $s8, $s5
	add.d	$a0, $a6, $a0
.LBB13_12:
	srli.d	$a2, $a1, 21
	bnez	$a2, .LBB13_14
	add.d	$a2, $s4, $a1
	ld.d	$a2, $a2, 0
	add.d	$a3, $s8, $a1
	st.d	$a2, $a3, 0
	addi.d	$a1, $a1, 8
	b	.LBB13_12
.LBB13_14:
	ori	$a7, $zero, 233
	ori	$a2, $zero, 4
	lu12i.w	$a1, 512
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	ld.d	$s3, $sp, 32
.LBB13_15:
	addu16i.d	$s8, $s8, 32
	addu16i.d	$s4, $s4, 32
	b	.LBB13_8
.LBB13_16:
	bnez	$a0, .LBB13_22
.LBB13_17:
	ori	$a7, $zero, 215
	ld.d	$a0, $sp, 16
	ld.d	$a1, $sp, 24
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
.LBB13_18:
	lu12i.w	$s3, 512
.LBB13_19:
	srli.d	$a0, $s1, 21
	beqz	$a0, .LBB13_21
	move	$a0, $s2
	move	$a1, $fp
	move	$a2, $s3
	bl	_ZN8piestart5start3own5smallE
	move	$a6, $a0
	add.d	$a0, $fp, $s2
	ori	$a7, $zero, 233
	ori	$a2, $zero, 4
	move	$a1, $s3
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	and	$s0, $s0, $a6
	addu16i.d	$s2, $s2, 32
	addu16i.d	$s1, $s1, -32
	b	.LBB13_19
.LBB13_21:
	move	$a0, $s2
	move	$a1, $fp
	move	$a2, $s1
	bl	_ZN8piestart5start3own5smallE
	and	$a0, $s0, $a0
	ld.d	$s8, $sp, 40
	ld.d	$s7, $sp, 48
	ld.d	$s6, $sp, 56
	ld.d	$s5, $sp, 64
	ld.d	$s4, $sp, 72
	ld.d	$s3, $sp, 80
	ld.d	$s2, $sp, 88
	ld.d	$s1, $sp, 96
	ld.d	$s0, $sp, 104
	ld.d	$fp, $sp, 112
	ld.d	$ra, $sp, 120
	addi.d	$sp, $sp, 128
	ret
.LBB13_22:
	ori	$a7, $zero, 216
	ori	$a3, $zero, 3
	move	$a0, $s5
	ld.d	$a6, $sp, 8
	move	$a1, $a6
	move	$a2, $a6
	move	$a4, $s2
	move	$a5, $zero
	syscall	0
	move	$s5, $a0
	ori	$a7, $zero, 215
	ld.d	$a0, $sp, 16
	ld.d	$a1, $sp, 24
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	bltz	$s5, .LBB13_18
	ori	$a7, $zero, 233
	ori	$a2, $zero, 15
	move	$a0, $s2
	move	$a1, $a6
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	add.d	$s2, $s2, $a6
	sub.d	$s1, $s1, $a6
	b	.LBB13_18
.Lfunc_end13:
	.size	_ZN8piestart5start3own6blocksE, .Lfunc_end13-_ZN8piestart5start3own6blocksE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start4huge6finishE,@function
_ZN8piestart5start4huge6finishE:
	.cfi_startproc
	addi.d	$sp, $sp, -144
	.cfi_def_cfa_offset 144
	st.d	$ra, $sp, 136
	st.d	$fp, $sp, 128
	st.d	$s0, $sp, 120
	st.d	$s1, $sp, 112
	st.d	$s2, $sp, 104
	st.d	$s3, $sp, 96
	st.d	$s4, $sp, 88
	st.d	$s5, $sp, 80
	st.d	$s6, $sp, 72
	st.d	$s7, $sp, 64
	st.d	$s8, $sp, 56
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	.cfi_offset 24, -32
	.cfi_offset 25, -40
	.cfi_offset 26, -48
	.cfi_offset 27, -56
	.cfi_offset 28, -64
	.cfi_offset 29, -72
	.cfi_offset 30, -80
	.cfi_offset 31, -88
	move	$ra, $a4
	move	$s0, $a3
	move	$s2, $a1
	move	$a1, $zero
	sub.d	$s8, $zero, $a3
	ld.d	$s5, $a0, 40
	ld.d	$s4, $a0, 48
	ld.d	$a6, $a0, 32
	addi.d	$a7, $a3, -1
	ld.d	$t0, $a0, 16
	ld.d	$s3, $a0, 24
	ori	$fp, $zero, 1
	lu12i.w	$a0, 511
	ori	$t2, $a0, 4088
.LBB14_1:
	beqz	$s4, .LBB14_19
	ld.d	$a3, $s5, 0
	addi.d	$a0, $s5, 16
	ld.d	$a0, $a0, 0
	addi.d	$a4, $s5, 40
	ld.d	$a4, $a4, 0
	addi.d	$a5, $s5, 32
	ld.d	$a5, $a5, 0
	addi.d	$s5, $s5, 56
	addi.d	$s4, $s4, -1
	beqz	$a4, .LBB14_1
	bstrpick.d	$a4, $a3, 31, 0
	bne	$a4, $fp, .LBB14_1
	srli.d	$a4, $a3, 32
	andi	$a4, $a4, 2
	beqz	$a4, .LBB14_1
	bstrpick.d	$a3, $a3, 32, 32
	addi.w	$a3, $a3, 0
	bnez	$a3, .LBB14_1
	add.d	$a0, $a6, $a0
	and	$a3, $a0, $s8
	add.d	$a4, $a7, $a5
	add.d	$a0, $a4, $a0
	and	$a0, $a0, $s8
	sltu	$a4, $s2, $a3
	maskeqz	$a3, $a3, $a4
	masknez	$a4, $s2, $a4
	or	$a5, $a3, $a4
	sltu	$a3, $a0, $a2
	maskeqz	$a0, $a0, $a3
	masknez	$a3, $a2, $a3
	or	$s1, $a0, $a3
	sltu	$a0, $a5, $t0
	sltu	$a3, $s3, $a5
	maskeqz	$a4, $a5, $a3
	masknez	$a3, $s3, $a3
	or	$a3, $a4, $a3
	maskeqz	$a4, $a5, $a0
	masknez	$a0, $a3, $a0
	or	$s6, $a4, $a0
	bgeu	$s6, $s1, .LBB14_1
	sub.d	$s7, $s1, $s6
	srli.d	$a0, $s7, 16
	beqz	$a0, .LBB14_1
	st.d	$t2, $sp, 32
	st.d	$t0, $sp, 24
	st.d	$a6, $sp, 8
	st.d	$a2, $sp, 16
	move	$a0, $ra
	st.d	$ra, $sp, 40
	bl	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	ld.d	$ra, $sp, 40
	lu12i.w	$a0, 1
	bne	$s0, $a0, .LBB14_15
	ld.d	$a0, $ra, 40
	ori	$a1, $zero, 20
	div.du	$a1, $s7, $a1
	add.d	$a0, $a0, $a1
	lu12i.w	$a1, 512
	sub.d	$a1, $a1, $s7
	st.d	$a0, $ra, 40
	bltu	$a0, $a1, .LBB14_15
	sub.d	$a0, $a0, $a1
	st.d	$a0, $ra, 40
	addi.w	$a4, $zero, -1
	ori	$a7, $zero, 222
	ori	$a2, $zero, 3
	ori	$a3, $zero, 34
	move	$a0, $zero
	lu12i.w	$a1, 1024
	move	$a5, $zero
	syscall	0
	bltz	$a0, .LBB14_15
	move	$a6, $a0
	addu16i.d	$a0, $a0, 32
	addi.d	$ra, $a0, -1
	bstrins.d	$ra, $zero, 20, 0
	st.d	$fp, $sp, 48
	ori	$a7, $zero, 233
	ori	$a2, $zero, 14
	move	$a0, $ra
	lu12i.w	$a1, 512
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	beqz	$a0, .LBB14_13
	st.d	$zero, $sp, 48
	lu12i.w	$a1, 1024
	b	.LBB14_14
.LBB14_13:
	ld.d	$a0, $sp, 32
	or	$a0, $ra, $a0
	st.d	$zero, $a0, 0
	ori	$a7, $zero, 232
	addi.d	$a2, $sp, 48
	move	$a0, $ra
	lu12i.w	$a1, 1
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	ld.bu	$a0, $sp, 48
	andi	$a2, $a0, 1
	move	$a0, $s6
	addi.d	$a7, $s0, -1
	ld.d	$t0, $sp, 24
	lu12i.w	$a1, 1024
	bnez	$a2, .LBB14_16
.LBB14_14:
	ori	$a7, $zero, 215
	move	$a0, $a6
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	ld.d	$ra, $sp, 40
.LBB14_15:
	ori	$a7, $zero, 233
	ori	$a2, $zero, 23
	move	$a0, $s6
	move	$a1, $s7
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	ori	$a1, $zero, 1
	ld.d	$a2, $sp, 16
	ld.d	$a6, $sp, 8
	addi.d	$a7, $s0, -1
	ld.d	$t0, $sp, 24
	ld.d	$t2, $sp, 32
	b	.LBB14_1
.LBB14_16:
	bgeu	$a0, $s1, .LBB14_18
	ld.d	$a1, $a0, 0
	addu16i.d	$a0, $a0, 1
	b	.LBB14_16
.LBB14_18:
	ld.d	$a1, $sp, 40
	st.d	$s6, $a1, 0
	st.d	$s1, $a1, 8
	st.d	$s6, $a1, 16
	sub.d	$a0, $ra, $s6
	move	$ra, $a1
	st.d	$a0, $a1, 24
	st.d	$a6, $a1, 32
	ori	$a1, $zero, 1
	ld.d	$a2, $sp, 16
	ld.d	$a6, $sp, 8
	ld.d	$t2, $sp, 32
	b	.LBB14_1
.LBB14_19:
	andi	$a0, $a1, 1
	ld.d	$s8, $sp, 56
	ld.d	$s7, $sp, 64
	ld.d	$s6, $sp, 72
	ld.d	$s5, $sp, 80
	ld.d	$s4, $sp, 88
	ld.d	$s3, $sp, 96
	ld.d	$s2, $sp, 104
	ld.d	$s1, $sp, 112
	ld.d	$s0, $sp, 120
	ld.d	$fp, $sp, 128
	ld.d	$ra, $sp, 136
	addi.d	$sp, $sp, 144
	ret
.Lfunc_end14:
	.size	_ZN8piestart5start4huge6finishE, .Lfunc_end14-_ZN8piestart5start4huge6finishE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start4huge7prepareE,@function
_ZN8piestart5start4huge7prepareE:
	.cfi_startproc
	addi.d	$sp, $sp, -112
	.cfi_def_cfa_offset 112
	st.d	$ra, $sp, 104
	st.d	$fp, $sp, 96
	st.d	$s0, $sp, 88
	st.d	$s1, $sp, 80
	st.d	$s2, $sp, 72
	st.d	$s3, $sp, 64
	st.d	$s4, $sp, 56
	st.d	$s5, $sp, 48
	st.d	$s6, $sp, 40
	st.d	$s7, $sp, 32
	st.d	$s8, $sp, 24
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	.cfi_offset 24, -32
	.cfi_offset 25, -40
	.cfi_offset 26, -48
	.cfi_offset 27, -56
	.cfi_offset 28, -64
	.cfi_offset 29, -72
	.cfi_offset 30, -80
	.cfi_offset 31, -88
	ld.d	$a6, $a0, 80
	srli.d	$a6, $a6, 16
	move	$fp, $a2
	bnez	$a6, .LBB15_2
.LBB15_1:
	move	$a0, $fp
	ld.d	$s8, $sp, 24
	ld.d	$s7, $sp, 32
	ld.d	$s6, $sp, 40
	ld.d	$s5, $sp, 48
	ld.d	$s4, $sp, 56
	ld.d	$s3, $sp, 64
	ld.d	$s2, $sp, 72
	ld.d	$s1, $sp, 80
	ld.d	$s0, $sp, 88
	ld.d	$fp, $sp, 96
	ld.d	$ra, $sp, 104
	addi.d	$sp, $sp, 112
	ret
.LBB15_2:
	move	$s5, $a4
	move	$s3, $a3
	move	$s2, $a1
	st.d	$a5, $sp, 16
	ld.d	$s6, $a0, 32
	st.d	$a0, $sp, 8
	ld.d	$a0, $a0, 8
	ori	$a1, $zero, 6
	bl	_ZN8piestart3sys4auxv5valueE
	move	$a3, $a0
	move	$a1, $zero
	move	$a2, $zero
	move	$a0, $zero
	move	$a7, $zero
	sub.d	$s7, $zero, $a3
	andi	$a4, $s3, 1
	add.d	$a5, $s6, $s5
	maskeqz	$a4, $a5, $a4
	lu12i.w	$s5, 512
	lu12i.w	$a5, 511
	ori	$s8, $a5, 4095
	lu12i.w	$t0, 3
	ori	$s1, $zero, 25
.LBB15_3:
	move	$s0, $a4
	bgeu	$s2, $fp, .LBB15_20
.LBB15_4:
	ld.d	$a5, $s2, 0
	and	$a4, $s3, $a5
	andi	$a4, $a4, 1
	beqz	$a4, .LBB15_7
	addi.d	$a4, $s0, 504
	bgeu	$a0, $a4, .LBB15_19
	clz.d	$a5, $a5
	slli.d	$a5, $a5, 3
	xori	$a5, $a5, 504
	add.d	$a5, $s0, $a5
	addi.d	$a5, $a5, -8
	move	$s0, $a4
	b	.LBB15_8
.LBB15_7:
	add.d	$a5, $a5, $s6
	addi.d	$s0, $a5, 8
.LBB15_8:
	and	$s4, $a5, $s7
	sub.d	$a4, $s4, $a7
	sub.d	$a5, $a0, $a7
	bltu	$a4, $a5, .LBB15_12
	bne	$s4, $a0, .LBB15_18
	beq	$a4, $s5, .LBB15_18
.LBB15_11:
	add.d	$a2, $s4, $a3
	move	$a0, $a2
.LBB15_12:
	andi	$a5, $s3, 1
	ori	$a4, $zero, 8
	beqz	$a5, .LBB15_14
.LBB15_13:
	add.d	$s2, $a4, $s2
	bltu	$s2, $fp, .LBB15_4
	b	.LBB15_20
.LBB15_14:
	sub.d	$a4, $a0, $a7
	xor	$a5, $a4, $s5
	sltui	$a5, $a5, 1
	masknez	$a4, $a4, $a5
	maskeqz	$a5, $s8, $a5
	or	$a5, $a5, $a4
	move	$a4, $t0
	bltu	$a4, $s1, .LBB15_13
.LBB15_15:
	add.d	$a6, $a4, $s2
	bgeu	$a6, $fp, .LBB15_17
	ld.d	$a6, $a6, 0
	add.d	$a6, $a6, $s6
	and	$a6, $a6, $s7
	sub.d	$a6, $a6, $a7
	bgeu	$a5, $a6, .LBB15_13
.LBB15_17:
	srli.d	$a4, $a4, 3
	bgeu	$a4, $s1, .LBB15_15
	b	.LBB15_13
.LBB15_18:
	ld.d	$a0, $sp, 8
	ld.d	$a4, $sp, 16
	st.d	$a3, $sp, 0
	bl	_ZN8piestart5start4huge6finishE
	lu12i.w	$t0, 3
	ld.d	$a3, $sp, 0
	move	$a1, $s4
	move	$a7, $s4
	bnez	$a0, .LBB15_21
	b	.LBB15_11
.LBB15_19:
	addi.d	$s2, $s2, 8
	ori	$s3, $zero, 1
	b	.LBB15_3
.LBB15_20:
	ld.d	$a0, $sp, 8
	ld.d	$a4, $sp, 16
	bl	_ZN8piestart5start4huge6finishE
	b	.LBB15_1
.LBB15_21:
	move	$fp, $s2
	b	.LBB15_1
.Lfunc_end15:
	.size	_ZN8piestart5start4huge7prepareE, .Lfunc_end15-_ZN8piestart5start4huge7prepareE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover3topE,@function
_ZN8piestart5start5mover3topE:
	.cfi_startproc
	srli.d	$a1, $a0, 1
	or	$a0, $a1, $a0
	srli.d	$a1, $a0, 2
	or	$a0, $a1, $a0
	srli.d	$a1, $a0, 4
	or	$a0, $a1, $a0
	srli.d	$a1, $a0, 8
	or	$a0, $a1, $a0
	srli.d	$a1, $a0, 16
	or	$a0, $a1, $a0
	srli.d	$a1, $a0, 32
	or	$a0, $a1, $a0
	ret
.Lfunc_end16:
	.size	_ZN8piestart5start5mover3topE, .Lfunc_end16-_ZN8piestart5start5mover3topE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5Parts4nextE,@function
_ZN8piestart5start5mover5Parts4nextE:
	.cfi_startproc
	ld.d	$a3, $a0, 40
	ld.d	$a2, $a0, 32
	ld.d	$t2, $a0, 48
	ld.d	$a6, $a0, 24
	ld.d	$t1, $a0, 56
	nor	$a4, $a2, $zero
	ld.d	$a5, $a0, 16
	addi.d	$a6, $a6, -1
	addi.w	$a7, $zero, -1
	ori	$t0, $zero, 1
.LBB17_1:
	add.d	$a3, $t2, $a3
	st.d	$a3, $a0, 40
	sub.d	$t2, $t1, $a3
	st.d	$t2, $a0, 48
	bltu	$a3, $t1, .LBB17_8
	beq	$a6, $a7, .LBB17_9
	move	$t1, $zero
	ld.d	$t3, $a5, 0
	addi.d	$t2, $a5, 16
	ld.d	$t5, $t2, 0
	addi.d	$t2, $a5, 40
	ld.d	$t4, $t2, 0
	addi.d	$t2, $a5, 32
	ld.d	$t2, $t2, 0
	addi.d	$a5, $a5, 56
	st.d	$a5, $a0, 16
	st.d	$a6, $a0, 24
	bstrpick.d	$t6, $t3, 31, 0
	st.d	$zero, $a0, 48
	st.d	$zero, $a0, 56
	bne	$t6, $t0, .LBB17_7
	beqz	$t4, .LBB17_7
	srli.d	$t3, $t3, 32
	add.d	$t5, $t5, $a1
	and	$a3, $a2, $t5
	st.d	$a3, $a0, 40
	st.w	$t3, $a0, 64
	add.d	$t1, $t5, $t4
	add.d	$t1, $t1, $a4
	and	$t1, $t1, $a2
	st.d	$t1, $a0, 56
	bnez	$t2, .LBB17_10
	st.b	$zero, $a0, 68
.LBB17_7:
	move	$t2, $zero
	addi.d	$a6, $a6, -1
	b	.LBB17_1
.LBB17_8:
	st.w	$zero, $a0, 64
	st.d	$zero, $a0, 56
	b	.LBB17_20
.LBB17_9:
	move	$a0, $zero
	ret
.LBB17_10:
	move	$a6, $zero
	add.d	$a5, $t2, $t5
	add.d	$a4, $a5, $a4
	and	$a5, $a4, $a2
	sub.d	$a4, $a5, $a3
	ori	$a7, $zero, 6
	st.d	$a4, $a0, 48
	bne	$t3, $a7, .LBB17_19
	sub.d	$a7, $t1, $a5
	or	$a7, $a7, $a4
	srli.d	$a7, $a7, 21
	bnez	$a7, .LBB17_19
	ld.d	$a7, $a0, 8
	ld.d	$a6, $a0, 0
	addi.d	$a7, $a7, 1
	lu12i.w	$t0, 411470
	ori	$t0, $t0, 1362
.LBB17_13:
	addi.d	$a7, $a7, -1
	beqz	$a7, .LBB17_17
	ld.d	$t3, $a6, 0
	addi.d	$t1, $a6, 16
	ld.d	$t1, $t1, 0
	addi.d	$t2, $a6, 40
	ld.d	$t2, $t2, 0
	bstrpick.d	$t3, $t3, 31, 0
	addi.d	$a6, $a6, 56
	bne	$t3, $t0, .LBB17_13
	add.d	$t1, $t1, $a1
	add.d	$t2, $t1, $t2
	and	$t2, $t2, $a2
	sltu	$t3, $a3, $t1
	maskeqz	$t1, $t1, $t3
	masknez	$t3, $a3, $t3
	or	$t1, $t1, $t3
	sltu	$t3, $t2, $a5
	maskeqz	$t2, $t2, $t3
	masknez	$t3, $a5, $t3
	or	$t2, $t2, $t3
	bgeu	$t1, $t2, .LBB17_13
	sub.d	$a1, $t1, $t2
	b	.LBB17_18
.LBB17_17:
	move	$a1, $zero
.LBB17_18:
	add.d	$a1, $a1, $a4
	lu12i.w	$a2, 4
	ori	$a2, $a2, 1
	sltu	$a6, $a1, $a2
.LBB17_19:
	st.b	$a6, $a0, 68
.LBB17_20:
	ori	$a0, $zero, 1
	ret
.Lfunc_end17:
	.size	_ZN8piestart5start5mover5Parts4nextE, .Lfunc_end17-_ZN8piestart5start5mover5Parts4nextE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5carryE,@function
_ZN8piestart5start5mover5carryE:
	.cfi_startproc
	addi.d	$sp, $sp, -272
	.cfi_def_cfa_offset 272
	st.d	$ra, $sp, 264
	st.d	$fp, $sp, 256
	st.d	$s0, $sp, 248
	st.d	$s1, $sp, 240
	st.d	$s2, $sp, 232
	st.d	$s3, $sp, 224
	st.d	$s4, $sp, 216
	st.d	$s5, $sp, 208
	st.d	$s6, $sp, 200
	st.d	$s7, $sp, 192
	st.d	$s8, $sp, 184
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	.cfi_offset 24, -32
	.cfi_offset 25, -40
	.cfi_offset 26, -48
	.cfi_offset 27, -56
	.cfi_offset 28, -64
	.cfi_offset 29, -72
	.cfi_offset 30, -80
	.cfi_offset 31, -88
	ld.d	$a3, $a0, 40
	ld.d	$a4, $a0, 48
	move	$s0, $a2
	move	$s8, $zero
	sub.d	$a1, $zero, $a1
	st.d	$a3, $sp, 40
	st.d	$a4, $sp, 48
	st.d	$a3, $sp, 56
	st.d	$a4, $sp, 16
	st.d	$a4, $sp, 64
	st.d	$a1, $sp, 8
	st.d	$a1, $sp, 72
	st.d	$a3, $sp, 24
	st.d	$a3, $sp, 80
	st.d	$zero, $sp, 88
	st.d	$zero, $sp, 96
	st.d	$zero, $sp, 101
	st.d	$a0, $sp, 0
	ld.d	$s1, $a0, 32
	addi.w	$s3, $zero, -1
	lu12i.w	$a0, 8
	ori	$a0, $a0, 50
	st.d	$a0, $sp, 32
	ori	$fp, $zero, 1
.LBB18_1:
	addi.d	$a0, $sp, 40
	move	$a1, $s1
	bl	_ZN8piestart5start5mover5Parts4nextE
	move	$s2, $a0
	beqz	$a0, .LBB18_27
	ld.d	$s5, $sp, 80
	ld.w	$s4, $sp, 104
	ld.bu	$a0, $sp, 108
	add.d	$s6, $s5, $s0
	beqz	$s8, .LBB18_9
.LBB18_3:
	beqz	$a0, .LBB18_8
	ld.d	$s7, $sp, 88
	ori	$a7, $zero, 222
	ori	$a2, $zero, 3
	beqz	$s4, .LBB18_15
	move	$a0, $s6
	move	$a1, $s7
	ld.d	$a3, $sp, 32
	move	$a4, $s3
	move	$a5, $zero
	syscall	0
	bne	$a0, $s6, .LBB18_19
	move	$a0, $zero
	add.d	$a1, $s0, $s5
	bgeu	$a0, $s7, .LBB18_13
.LBB18_7:
	add.d	$a2, $s5, $a0
	ld.d	$a2, $a2, 0
	add.d	$a3, $a1, $a0
	st.d	$a2, $a3, 0
	addi.d	$a0, $a0, 8
	bgeu	$a0, $s7, .LBB18_13
	b	.LBB18_7
.LBB18_8:
	sltui	$a0, $s4, 1
	ld.d	$s7, $sp, 88
	ori	$a1, $zero, 7
	masknez	$a1, $a1, $a0
	ori	$a2, $zero, 3
	maskeqz	$a0, $a2, $a0
	or	$a3, $a0, $a1
	ori	$a7, $zero, 216
	move	$a0, $s5
	move	$a1, $s7
	move	$a2, $s7
	move	$a4, $s6
	move	$a5, $zero
	syscall	0
	bne	$a0, $s6, .LBB18_19
	b	.LBB18_13
.LBB18_9:
	beqz	$s4, .LBB18_3
	andi	$a1, $s4, 1
	bnez	$a1, .LBB18_3
	bnez	$a0, .LBB18_3
	ld.d	$s7, $sp, 88
	move	$a0, $s5
	move	$a1, $s6
	move	$a2, $s7
	bl	_ZN8piestart5start5mover5keepsE
	beqz	$a0, .LBB18_18
.LBB18_13:
	andi	$a0, $s4, 3
	bne	$a0, $fp, .LBB18_16
	ori	$a7, $zero, 226
	ori	$a2, $zero, 1
	move	$a0, $s6
	move	$a1, $s7
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	ori	$a7, $zero, 226
	ori	$a2, $zero, 5
	move	$a0, $s6
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	bnez	$a0, .LBB18_19
	b	.LBB18_16
.LBB18_15:
	ori	$a3, $zero, 50
	move	$a0, $s6
	move	$a1, $s7
	move	$a4, $s3
	move	$a5, $zero
	syscall	0
	bne	$a0, $s6, .LBB18_19
.LBB18_16:
	ld.d	$a0, $sp, 40
	sub.d	$a1, $a0, $s5
	addi.d	$s8, $s8, 1
	bgeu	$a1, $s7, .LBB18_1
	ld.d	$a1, $sp, 56
	add.d	$a0, $a0, $s0
	st.d	$a0, $sp, 40
	add.d	$a0, $a1, $s0
	st.d	$a0, $sp, 56
	b	.LBB18_1
.LBB18_18:
	move	$s8, $zero
.LBB18_19:
	ld.d	$a0, $sp, 24
	ld.d	$a1, $sp, 16
	ld.d	$a2, $sp, 8
	st.d	$a0, $sp, 112
	st.d	$a1, $sp, 120
	st.d	$a0, $sp, 128
	st.d	$a1, $sp, 136
	st.d	$a2, $sp, 144
	st.d	$a0, $sp, 152
	st.d	$zero, $sp, 160
	st.d	$zero, $sp, 168
	st.d	$zero, $sp, 173
	beqz	$s8, .LBB18_27
.LBB18_20:
	addi.d	$a0, $sp, 112
	move	$a1, $s1
	bl	_ZN8piestart5start5mover5Parts4nextE
	beqz	$a0, .LBB18_27
	ld.w	$a0, $sp, 176
	ld.d	$a4, $sp, 152
	beqz	$a0, .LBB18_24
	andi	$a0, $a0, 2
	beqz	$a0, .LBB18_26
	ld.b	$a0, $sp, 180
	andi	$a0, $a0, 1
	beqz	$a0, .LBB18_25
	b	.LBB18_26
.LBB18_24:
	ld.bu	$a0, $sp, 180
	bnez	$a0, .LBB18_26
.LBB18_25:
	ld.d	$a1, $sp, 160
	add.d	$a0, $a4, $s0
	ori	$a7, $zero, 216
	ori	$a3, $zero, 3
	move	$a2, $a1
	move	$a5, $zero
	syscall	0
	bne	$a0, $a4, .LBB18_28
.LBB18_26:
	addi.d	$s8, $s8, -1
	bnez	$s8, .LBB18_20
.LBB18_27:
	xori	$a0, $s2, 1
	ld.d	$s8, $sp, 184
	ld.d	$s7, $sp, 192
	ld.d	$s6, $sp, 200
	ld.d	$s5, $sp, 208
	ld.d	$s4, $sp, 216
	ld.d	$s3, $sp, 224
	ld.d	$s2, $sp, 232
	ld.d	$s1, $sp, 240
	ld.d	$s0, $sp, 248
	ld.d	$fp, $sp, 256
	ld.d	$ra, $sp, 264
	addi.d	$sp, $sp, 272
	ret
.LBB18_28:
	ori	$a1, $zero, 21
	ld.d	$a0, $sp, 0
	move	$a2, $zero
	move	$a3, $a4
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end18:
	.size	_ZN8piestart5start5mover5carryE, .Lfunc_end18-_ZN8piestart5start5mover5carryE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5keepsE,@function
_ZN8piestart5start5mover5keepsE:
	.cfi_startproc
	addi.d	$sp, $sp, -32
	.cfi_def_cfa_offset 32
	st.d	$fp, $sp, 24
	st.d	$s0, $sp, 16
	st.d	$s1, $sp, 8
	.cfi_offset 22, -8
	.cfi_offset 23, -16
	.cfi_offset 24, -24
	move	$s0, $a1
	move	$fp, $a0
	move	$s1, $zero
	st.b	$zero, $sp, 7
	ori	$a7, $zero, 216
	ori	$a3, $zero, 7
	move	$a1, $a2
	move	$a4, $s0
	move	$a5, $zero
	syscall	0
	bne	$a0, $s0, .LBB19_3
	move	$a6, $a2
	ori	$s1, $zero, 1
	ori	$a7, $zero, 232
	ori	$a1, $zero, 1
	addi.d	$a2, $sp, 7
	move	$a0, $fp
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	beqz	$a0, .LBB19_3
	ori	$a7, $zero, 216
	ori	$a3, $zero, 3
	move	$a0, $s0
	move	$a1, $a6
	move	$a2, $a6
	move	$a4, $fp
	move	$a5, $zero
	syscall	0
	move	$s1, $zero
.LBB19_3:
	move	$a0, $s1
	ld.d	$s1, $sp, 8
	ld.d	$s0, $sp, 16
	ld.d	$fp, $sp, 24
	addi.d	$sp, $sp, 32
	ret
.Lfunc_end19:
	.size	_ZN8piestart5start5mover5keepsE, .Lfunc_end19-_ZN8piestart5start5mover5keepsE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5leaveE,@function
_ZN8piestart5start5mover5leaveE:
	.cfi_startproc
	addi.d	$sp, $sp, -192
	.cfi_def_cfa_offset 192
	st.d	$ra, $sp, 184
	st.d	$fp, $sp, 176
	st.d	$s0, $sp, 168
	st.d	$s1, $sp, 160
	st.d	$s2, $sp, 152
	st.d	$s3, $sp, 144
	st.d	$s4, $sp, 136
	st.d	$s5, $sp, 128
	st.d	$s6, $sp, 120
	st.d	$s7, $sp, 112
	st.d	$s8, $sp, 104
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	.cfi_offset 24, -32
	.cfi_offset 25, -40
	.cfi_offset 26, -48
	.cfi_offset 27, -56
	.cfi_offset 28, -64
	.cfi_offset 29, -72
	.cfi_offset 30, -80
	.cfi_offset 31, -88
	.word	0x18000000 | ((((__piestart_options - .) >> 2) & 0xfffff) << 5) | 5
	addi.d	$a1, $a1, 0
	ld.bu	$a1, $a1, 0
	bstrpick.d	$s7, $a1, 3, 2
	bnez	$s7, .LBB20_2
.LBB20_1:
	ld.d	$s8, $sp, 104
	ld.d	$s7, $sp, 112
	ld.d	$s6, $sp, 120
	ld.d	$s5, $sp, 128
	ld.d	$s4, $sp, 136
	ld.d	$s3, $sp, 144
	ld.d	$s2, $sp, 152
	ld.d	$s1, $sp, 160
	ld.d	$s0, $sp, 168
	ld.d	$fp, $sp, 176
	ld.d	$ra, $sp, 184
	addi.d	$sp, $sp, 192
	ret
.LBB20_2:
	move	$s0, $a0
	ld.d	$fp, $a0, 8
	ori	$a1, $zero, 6
	move	$a0, $fp
	bl	_ZN8piestart3sys4auxv5valueE
	move	$s1, $a0
	move	$a0, $zero
	ld.d	$s8, $s0, 40
	ld.d	$s4, $s0, 48
	ld.d	$t2, $s0, 32
	sub.d	$s2, $zero, $s1
	addi.w	$a1, $zero, -1
	ori	$a2, $zero, 1
	move	$a3, $s4
	move	$a5, $s8
	move	$s5, $s1
	beqz	$a3, .LBB20_8
.LBB20_3:
	ld.d	$t0, $a5, 0
	addi.d	$a4, $a5, 16
	ld.d	$a6, $a4, 0
	addi.d	$a4, $a5, 40
	ld.d	$a7, $a4, 0
	bstrpick.d	$t0, $t0, 31, 0
	bne	$t0, $a2, .LBB20_7
	beqz	$a7, .LBB20_7
	addi.d	$a5, $a5, 48
	ld.d	$a5, $a5, 0
	and	$t0, $a6, $s2
	bltu	$t0, $a0, .LBB20_1
	sltu	$t0, $s5, $a5
	masknez	$t1, $s5, $t0
	maskeqz	$a5, $a5, $t0
	or	$s5, $a5, $t1
	sltu	$a5, $a6, $a1
	masknez	$a1, $a1, $a5
	maskeqz	$a5, $a6, $a5
	or	$a1, $a5, $a1
	add.d	$a5, $a7, $a6
	sltu	$a6, $a0, $a5
	maskeqz	$a5, $a5, $a6
	masknez	$a0, $a0, $a6
	or	$a0, $a5, $a0
.LBB20_7:
	addi.d	$a3, $a3, -1
	addi.d	$a5, $a4, 16
	bnez	$a3, .LBB20_3
.LBB20_8:
	beqz	$s1, .LBB20_1
	and	$a1, $a1, $s2
	add.d	$a0, $s1, $a0
	st.d	$a1, $sp, 24
	sub.d	$a0, $a1, $a0
	andn	$a2, $s2, $a0
	bgeu	$s1, $a2, .LBB20_1
	addi.d	$a0, $s5, -1
	and	$a0, $s5, $a0
	bnez	$a0, .LBB20_1
	addi.d	$a0, $s7, -2
	sltu	$a0, $zero, $a0
	srli.d	$a1, $a2, 21
	sltui	$a1, $a1, 1
	and	$a0, $a0, $a1
	bnez	$a0, .LBB20_1
	ld.d	$s3, $s0, 0
	sub.d	$a0, $s3, $a2
	ori	$a1, $zero, 0
	lu32i.d	$a1, -5
	add.d	$s6, $a0, $a1
	move	$a0, $s3
	st.d	$t2, $sp, 8
	st.d	$a2, $sp, 16
	bl	_ZN8piestart5start5mover3topE
	bltu	$a0, $s6, .LBB20_1
	move	$s7, $a0
	ori	$a1, $zero, 31
	move	$a0, $fp
	bl	_ZN8piestart3sys4auxv5valueE
	beqz	$a0, .LBB20_1
.LBB20_14:
	move	$a1, $a0
	ld.bu	$a0, $a0, 0
	andi	$a2, $a0, 255
	addi.d	$a0, $a1, 1
	bnez	$a2, .LBB20_14
	sub.d	$a0, $s7, $a1
	addi.d	$a1, $a0, -8
	bstrins.d	$a1, $zero, 12, 12
	beqz	$a1, .LBB20_1
	move	$a0, $s3
	ori	$a2, $zero, 16
	move	$a1, $fp
	ld.d	$a3, $sp, 24
	ld.d	$a4, $sp, 16
	move	$a5, $s5
	bl	_ZN8piestart5start5mover7reserveE
	ld.d	$a1, $sp, 8
	beqz	$a0, .LBB20_1
	move	$s5, $a0
	st.d	$s8, $sp, 32
	st.d	$s4, $sp, 40
	st.d	$s8, $sp, 48
	st.d	$s4, $sp, 56
	st.d	$s2, $sp, 64
	st.d	$s8, $sp, 72
	st.d	$zero, $sp, 80
	st.d	$zero, $sp, 88
	st.d	$zero, $sp, 93
	addi.d	$a0, $sp, 32
	bl	_ZN8piestart5start5mover5Parts4nextE
	beqz	$a0, .LBB20_22
	ld.w	$a0, $sp, 96
	beqz	$a0, .LBB20_23
	andi	$a0, $a0, 1
	bnez	$a0, .LBB20_23
	ld.b	$a0, $sp, 100
	andi	$a0, $a0, 1
	bnez	$a0, .LBB20_23
	ori	$a7, $zero, 215
	move	$a0, $s5
	ld.d	$a1, $sp, 16
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	b	.LBB20_24
.LBB20_22:
	ori	$a7, $zero, 215
	move	$a0, $s5
	ld.d	$a1, $sp, 16
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	b	.LBB20_1
.LBB20_23:
	add.d	$a1, $s5, $s1
	move	$a0, $s5
	move	$a2, $s1
	bl	_ZN8piestart5start5mover5keepsE
	move	$a6, $a0
	ori	$a7, $zero, 215
	move	$a0, $s5
	ld.d	$a1, $sp, 16
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	beqz	$a6, .LBB20_1
.LBB20_24:
	ld.d	$a0, $sp, 8
	ld.d	$a1, $sp, 24
	add.d	$a0, $a1, $a0
	sub.d	$s2, $s5, $a0
	move	$a0, $s0
	move	$a1, $s1
	move	$a2, $s2
	bl	_ZN8piestart5start5mover5carryE
	bnez	$a0, .LBB20_26
	ori	$a7, $zero, 215
	move	$a0, $s5
	ld.d	$a1, $sp, 16
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	b	.LBB20_1
.LBB20_26:
	ori	$a0, $zero, 9
	ori	$a1, $zero, 3
.LBB20_27:
	ld.d	$a3, $fp, 0
	beqz	$a3, .LBB20_33
	addi.d	$a2, $fp, 8
	ld.d	$a4, $a2, 0
	add.d	$a4, $a4, $s2
	sub.d	$a5, $a4, $s5
	ld.d	$a6, $sp, 16
	bgeu	$a5, $a6, .LBB20_32
	beq	$a3, $a0, .LBB20_31
	bne	$a3, $a1, .LBB20_32
.LBB20_31:
	st.d	$a4, $a2, 0
.LBB20_32:
	addi.d	$fp, $fp, 16
	b	.LBB20_27
.LBB20_33:
	.word	0x18000000 | ((((__piestart_moved - .) >> 2) & 0xfffff) << 5) | 4
	addi.d	$a0, $a0, 0
	add.d	$t1, $a0, $s2
	move	$a0, $s3
	move	$a1, $s2
	jirl	$ra, $t1, 0
	ud	0
.Lfunc_end20:
	.size	_ZN8piestart5start5mover5leaveE, .Lfunc_end20-_ZN8piestart5start5mover5leaveE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover6copiedE,@function
_ZN8piestart5start5mover6copiedE:
	.cfi_startproc
	addi.d	$sp, $sp, -96
	.cfi_def_cfa_offset 96
	st.d	$ra, $sp, 88
	st.d	$fp, $sp, 80
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	move	$fp, $a0
	ld.d	$a0, $a0, 8
	ori	$a1, $zero, 6
	bl	_ZN8piestart3sys4auxv5valueE
	ld.d	$a1, $fp, 40
	ld.d	$a2, $fp, 48
	sub.d	$a0, $zero, $a0
	st.d	$a1, $sp, 8
	st.d	$a2, $sp, 16
	st.d	$a1, $sp, 24
	st.d	$a2, $sp, 32
	st.d	$a0, $sp, 40
	st.d	$a1, $sp, 48
	ld.d	$fp, $fp, 32
	st.d	$zero, $sp, 56
	st.d	$zero, $sp, 64
	st.d	$zero, $sp, 69
.LBB21_1:
	addi.d	$a0, $sp, 8
	move	$a1, $fp
	bl	_ZN8piestart5start5mover5Parts4nextE
	beqz	$a0, .LBB21_5
	ld.bu	$a0, $sp, 76
	beqz	$a0, .LBB21_1
	ld.w	$a0, $sp, 72
	beqz	$a0, .LBB21_1
	ld.d	$a0, $sp, 48
	ld.d	$a1, $sp, 56
	add.d	$a1, $a1, $a0
	b	.LBB21_6
.LBB21_5:
	move	$a1, $zero
	move	$a0, $zero
.LBB21_6:
	ld.d	$fp, $sp, 80
	ld.d	$ra, $sp, 88
	addi.d	$sp, $sp, 96
	ret
.Lfunc_end21:
	.size	_ZN8piestart5start5mover6copiedE, .Lfunc_end21-_ZN8piestart5start5mover6copiedE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover6randomE,@function
_ZN8piestart5start5mover6randomE:
	.cfi_startproc
	addi.d	$sp, $sp, -32
	.cfi_def_cfa_offset 32
	st.d	$ra, $sp, 24
	st.d	$fp, $sp, 16
	st.d	$s0, $sp, 8
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	move	$fp, $a1
	move	$a6, $a0
	st.d	$zero, $sp, 0
	ori	$s0, $zero, 8
	ori	$a7, $zero, 278
	addi.d	$a0, $sp, 0
	ori	$a1, $zero, 8
	ori	$a2, $zero, 1
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	bne	$a0, $s0, .LBB22_3
	ld.d	$a0, $sp, 0
.LBB22_2:
	ld.d	$s0, $sp, 8
	ld.d	$fp, $sp, 16
	ld.d	$ra, $sp, 24
	addi.d	$sp, $sp, 32
	ret
.LBB22_3:
	ori	$a1, $zero, 25
	move	$a0, $a6
	bl	_ZN8piestart3sys4auxv5valueE
	bstrpick.d	$a2, $fp, 31, 0
	st.d	$a2, $sp, 0
	lu12i.w	$a1, 521383
	beqz	$a0, .LBB22_5
	ld.d	$a3, $a0, 0
	add.d	$a2, $a3, $a2
	srli.d	$a3, $a2, 32
	xor	$a2, $a3, $a2
	ori	$a3, $a1, 3093
	lu32i.d	$a3, 489913
	lu52i.d	$a3, $a3, -1565
	mul.d	$a2, $a2, $a3
	srli.d	$a4, $a2, 32
	xor	$a2, $a4, $a2
	st.d	$a2, $sp, 0
	addi.d	$a0, $a0, 8
	ld.d	$a0, $a0, 0
	add.d	$a0, $a2, $a0
	srli.d	$a2, $a0, 32
	xor	$a0, $a2, $a0
	mul.d	$a0, $a0, $a3
	srli.d	$a2, $a0, 32
	xor	$a2, $a2, $a0
.LBB22_5:
	srli.d	$a0, $a2, 32
	xor	$a0, $a0, $a2
	ori	$a1, $a1, 3093
	lu32i.d	$a1, 489913
	lu52i.d	$a1, $a1, -1565
	mul.d	$a0, $a0, $a1
	srli.d	$a1, $a0, 32
	xor	$a0, $a1, $a0
	b	.LBB22_2
.Lfunc_end22:
	.size	_ZN8piestart5start5mover6randomE, .Lfunc_end22-_ZN8piestart5start5mover6randomE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover6settleE,@function
_ZN8piestart5start5mover6settleE:
	.cfi_startproc
	addi.d	$sp, $sp, -256
	.cfi_def_cfa_offset 256
	st.d	$ra, $sp, 248
	st.d	$fp, $sp, 240
	st.d	$s0, $sp, 232
	st.d	$s1, $sp, 224
	st.d	$s2, $sp, 216
	st.d	$s3, $sp, 208
	st.d	$s4, $sp, 200
	st.d	$s5, $sp, 192
	st.d	$s6, $sp, 184
	st.d	$s7, $sp, 176
	st.d	$s8, $sp, 168
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	.cfi_offset 24, -32
	.cfi_offset 25, -40
	.cfi_offset 26, -48
	.cfi_offset 27, -56
	.cfi_offset 28, -64
	.cfi_offset 29, -72
	.cfi_offset 30, -80
	.cfi_offset 31, -88
	st.d	$a1, $sp, 56
	move	$s1, $a0
	move	$fp, $zero
	move	$s8, $zero
	move	$s6, $zero
	move	$s4, $zero
	ld.d	$a3, $a0, 40
	ld.d	$a2, $a0, 48
	ld.d	$s7, $a0, 32
	addi.w	$s5, $zero, -1
	ori	$a0, $zero, 1
	ori	$a1, $zero, 0
	lu32i.d	$a1, 1
	st.d	$a2, $sp, 40
	st.d	$a3, $sp, 48
.LBB23_1:
	beqz	$a2, .LBB23_4
	ld.d	$a4, $a3, 0
	addi.d	$a5, $a3, 16
	ld.d	$a5, $a5, 0
	addi.d	$a6, $a3, 40
	ld.d	$a6, $a6, 0
	addi.d	$a7, $a3, 32
	ld.d	$a7, $a7, 0
	addi.d	$a3, $a3, 56
	bstrpick.d	$t0, $a4, 31, 0
	addi.d	$a2, $a2, -1
	bne	$t0, $a0, .LBB23_1
	add.d	$a5, $s7, $a5
	add.d	$a7, $a5, $a7
	add.d	$a6, $a5, $a6
	sltu	$t0, $s4, $a6
	maskeqz	$a6, $a6, $t0
	masknez	$t0, $s4, $t0
	or	$s4, $a6, $t0
	and	$a4, $a4, $a1
	sltui	$a4, $a4, 1
	sltu	$a6, $a5, $s5
	maskeqz	$t0, $a5, $a6
	masknez	$a6, $s5, $a6
	or	$a6, $t0, $a6
	sltu	$t0, $s6, $a7
	maskeqz	$t1, $a7, $t0
	masknez	$t0, $s6, $t0
	or	$t0, $t1, $t0
	masknez	$t0, $t0, $a4
	maskeqz	$t1, $s6, $a4
	or	$s6, $t1, $t0
	masknez	$a6, $a6, $a4
	maskeqz	$a4, $s5, $a4
	or	$s5, $a4, $a6
	sltu	$a4, $s8, $a5
	maskeqz	$a5, $a5, $a4
	masknez	$a4, $s8, $a4
	or	$s8, $a5, $a4
	sltu	$a4, $fp, $a7
	maskeqz	$a5, $a7, $a4
	masknez	$a4, $fp, $a4
	or	$fp, $a5, $a4
	b	.LBB23_1
.LBB23_4:
	ld.d	$s0, $s1, 8
	ori	$a1, $zero, 31
	move	$a0, $s0
	bl	_ZN8piestart3sys4auxv5valueE
	ld.d	$s2, $s1, 0
	addi.d	$a1, $s2, 8
	ld.d	$a1, $a1, 0
	st.d	$a1, $sp, 32
	ld.d	$a1, $s2, 0
	alsl.d	$a1, $a1, $s2, 3
	addi.d	$a1, $a1, 16
	ld.d	$a1, $a1, 0
	move	$s1, $a0
	move	$a2, $s0
.LBB23_5:
	move	$a0, $a2
	ld.d	$a3, $a2, 0
	addi.d	$a2, $a2, 16
	bnez	$a3, .LBB23_5
	sltui	$a2, $a1, 1
	masknez	$a1, $a1, $a2
	maskeqz	$a2, $s1, $a2
	or	$a1, $a2, $a1
	st.d	$a1, $sp, 16
	sub.d	$a0, $a0, $s0
	addi.d	$a0, $a0, 16
	st.d	$a0, $sp, 24
	ori	$a7, $zero, 214
	move	$a0, $zero
	move	$a1, $zero
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	move	$s3, $a0
	ori	$a1, $zero, 6
	move	$a0, $s0
	bl	_ZN8piestart3sys4auxv5valueE
	ld.d	$a1, $sp, 56
	add.d	$a6, $s3, $a1
	sub.d	$a1, $a6, $s4
	bltu	$a1, $a0, .LBB23_11
	move	$s4, $a0
	st.d	$s1, $sp, 8
	move	$a0, $s2
	bl	_ZN8piestart5start5mover3topE
	srli.d	$a0, $a0, 10
	addi.d	$s1, $a0, 1
	ori	$a2, $zero, 32
	move	$a0, $s2
	move	$a1, $s0
	move	$a3, $zero
	move	$a4, $s1
	move	$a5, $s4
	bl	_ZN8piestart5start5mover7reserveE
	bnez	$a0, .LBB23_9
	move	$a6, $s3
	ld.d	$s1, $sp, 8
	b	.LBB23_11
.LBB23_9:
	move	$a6, $a0
	ori	$a7, $zero, 215
	move	$a1, $s1
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	ld.d	$s1, $sp, 8
	beqz	$a0, .LBB23_11
	move	$a6, $s3
.LBB23_11:
	addi.d	$a0, $sp, 64
	st.d	$s5, $a0, 0
	addi.d	$a0, $sp, 72
	st.d	$s6, $a0, 0
	addi.d	$a0, $sp, 80
	st.d	$s8, $a0, 0
	addi.d	$a0, $sp, 88
	st.d	$fp, $a0, 0
	addi.d	$a0, $sp, 96
	st.d	$a6, $a0, 0
	addi.d	$a0, $sp, 104
	st.d	$a6, $a0, 0
	addi.d	$a0, $sp, 112
	st.d	$s2, $a0, 0
	addi.d	$a0, $sp, 120
	ld.d	$a1, $sp, 32
	st.d	$a1, $a0, 0
	addi.d	$a0, $sp, 128
	ld.d	$a1, $sp, 16
	st.d	$a1, $a0, 0
	addi.d	$a0, $sp, 136
	st.d	$a1, $a0, 0
	addi.d	$a0, $sp, 144
	st.d	$s1, $a0, 0
	addi.d	$a0, $sp, 152
	ori	$a1, $zero, 0
	lu32i.d	$a1, -1
	ld.d	$a2, $sp, 24
	or	$a1, $a2, $a1
	st.d	$s0, $a0, 0
	addi.d	$a0, $sp, 160
	st.d	$a1, $a0, 0
	ori	$a0, $zero, 1024
	bltu	$a0, $a2, .LBB23_13
	ori	$a7, $zero, 167
	ori	$a0, $zero, 35
	ori	$a1, $zero, 14
	addi.d	$a2, $sp, 64
	ori	$a3, $zero, 104
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
.LBB23_13:
	ori	$a1, $zero, 6
	move	$a0, $s0
	bl	_ZN8piestart3sys4auxv5valueE
	move	$s1, $zero
	move	$s0, $zero
	sub.d	$a0, $zero, $a0
	ld.d	$a1, $sp, 48
	st.d	$a1, $sp, 64
	ld.d	$a2, $sp, 40
	st.d	$a2, $sp, 72
	st.d	$a1, $sp, 80
	st.d	$a2, $sp, 88
	st.d	$a0, $sp, 96
	st.d	$a1, $sp, 104
	ld.d	$a0, $sp, 56
	sub.d	$fp, $s7, $a0
	st.d	$zero, $sp, 112
	st.d	$zero, $sp, 120
	st.d	$zero, $sp, 125
.LBB23_14:
	addi.d	$a0, $sp, 64
	move	$a1, $fp
	bl	_ZN8piestart5start5mover5Parts4nextE
	move	$a6, $a0
	beqz	$a0, .LBB23_19
	ld.w	$a0, $sp, 128
	bnez	$a0, .LBB23_17
	ld.b	$a0, $sp, 132
	andi	$a0, $a0, 1
	beqz	$a0, .LBB23_14
.LBB23_17:
	ld.d	$a0, $sp, 104
	bne	$a0, $s1, .LBB23_19
	move	$a0, $s1
	b	.LBB23_23
.LBB23_19:
	beq	$s1, $s0, .LBB23_21
	sub.d	$a1, $s1, $s0
	ori	$a7, $zero, 215
	move	$a0, $s0
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
.LBB23_21:
	beqz	$a6, .LBB23_24
	ld.d	$a0, $sp, 104
	move	$s0, $s1
.LBB23_23:
	xor	$a1, $s0, $s1
	sltui	$a1, $a1, 1
	ld.d	$a2, $sp, 112
	masknez	$a3, $s0, $a1
	maskeqz	$a1, $a0, $a1
	or	$s0, $a1, $a3
	add.d	$s1, $a2, $a0
	b	.LBB23_14
.LBB23_24:
	ld.d	$s8, $sp, 168
	ld.d	$s7, $sp, 176
	ld.d	$s6, $sp, 184
	ld.d	$s5, $sp, 192
	ld.d	$s4, $sp, 200
	ld.d	$s3, $sp, 208
	ld.d	$s2, $sp, 216
	ld.d	$s1, $sp, 224
	ld.d	$s0, $sp, 232
	ld.d	$fp, $sp, 240
	ld.d	$ra, $sp, 248
	addi.d	$sp, $sp, 256
	ret
.Lfunc_end23:
	.size	_ZN8piestart5start5mover6settleE, .Lfunc_end23-_ZN8piestart5start5mover6settleE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover7reserveE,@function
_ZN8piestart5start5mover7reserveE:
	.cfi_startproc
	addi.d	$sp, $sp, -128
	.cfi_def_cfa_offset 128
	st.d	$ra, $sp, 120
	st.d	$fp, $sp, 112
	st.d	$s0, $sp, 104
	st.d	$s1, $sp, 96
	st.d	$s2, $sp, 88
	st.d	$s3, $sp, 80
	st.d	$s4, $sp, 72
	st.d	$s5, $sp, 64
	st.d	$s6, $sp, 56
	st.d	$s7, $sp, 48
	st.d	$s8, $sp, 40
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	.cfi_offset 24, -32
	.cfi_offset 25, -40
	.cfi_offset 26, -48
	.cfi_offset 27, -56
	.cfi_offset 28, -64
	.cfi_offset 29, -72
	.cfi_offset 30, -80
	.cfi_offset 31, -88
	st.d	$a3, $sp, 32
	move	$s1, $a2
	st.d	$a1, $sp, 24
	move	$s3, $a0
	st.d	$a4, $sp, 8
	sub.d	$a0, $a0, $a4
	ori	$s8, $zero, 0
	ori	$a1, $zero, 0
	lu32i.d	$a1, -5
	add.d	$a0, $a0, $a1
	st.d	$a0, $sp, 16
	addi.w	$a1, $a2, -16
	sub.d	$s2, $zero, $a5
	lu32i.d	$s8, -1
	lu12i.w	$a0, 260
	ori	$s4, $a0, 34
	addi.w	$s5, $zero, -1
	addi.w	$fp, $zero, -17
	move	$s6, $a2
	st.d	$a1, $sp, 0
	beq	$s6, $a1, .LBB24_9
.LBB24_1:
	addi.w	$s0, $s6, 15
.LBB24_2:
	addi.w	$s6, $s0, -16
	ld.d	$a0, $sp, 24
	move	$a1, $s6
	bl	_ZN8piestart5start5mover6randomE
	move	$s7, $a0
	move	$a0, $s3
	bl	_ZN8piestart5start5mover3topE
	and	$a1, $s7, $s2
	and	$a0, $a1, $a0
	ld.d	$a1, $sp, 32
	add.d	$a6, $a0, $a1
	add.d	$a0, $a6, $s8
	ld.d	$a1, $sp, 16
	bltu	$a1, $a0, .LBB24_7
	ori	$a7, $zero, 222
	move	$a0, $a6
	ld.d	$a1, $sp, 8
	move	$a2, $zero
	move	$a3, $s4
	move	$a4, $s5
	move	$a5, $zero
	syscall	0
	beq	$a0, $a6, .LBB24_10
	bgtz	$a0, .LBB24_8
	move	$a6, $zero
	beq	$s1, $s0, .LBB24_10
	addi.w	$s0, $s0, -1
	beq	$a0, $fp, .LBB24_2
	b	.LBB24_10
.LBB24_7:
	ld.d	$a1, $sp, 0
	beq	$s6, $a1, .LBB24_9
	b	.LBB24_1
.LBB24_8:
	ori	$a7, $zero, 215
	ld.d	$a1, $sp, 8
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
.LBB24_9:
	move	$a6, $zero
.LBB24_10:
	move	$a0, $a6
	ld.d	$s8, $sp, 40
	ld.d	$s7, $sp, 48
	ld.d	$s6, $sp, 56
	ld.d	$s5, $sp, 64
	ld.d	$s4, $sp, 72
	ld.d	$s3, $sp, 80
	ld.d	$s2, $sp, 88
	ld.d	$s1, $sp, 96
	ld.d	$s0, $sp, 104
	ld.d	$fp, $sp, 112
	ld.d	$ra, $sp, 120
	addi.d	$sp, $sp, 128
	ret
.Lfunc_end24:
	.size	_ZN8piestart5start5mover7reserveE, .Lfunc_end24-_ZN8piestart5start5mover7reserveE
	.cfi_endproc
	.text
	.p2align	2
	.type	_ZN8piestart7product4blob5large4eachE,@function
_ZN8piestart7product4blob5large4eachE:
	.cfi_startproc
	addi.d	$sp, $sp, -128
	.cfi_def_cfa_offset 128
	st.d	$ra, $sp, 120
	st.d	$fp, $sp, 112
	st.d	$s0, $sp, 104
	st.d	$s1, $sp, 96
	st.d	$s2, $sp, 88
	st.d	$s3, $sp, 80
	st.d	$s4, $sp, 72
	st.d	$s5, $sp, 64
	st.d	$s6, $sp, 56
	st.d	$s7, $sp, 48
	st.d	$s8, $sp, 40
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	.cfi_offset 24, -32
	.cfi_offset 25, -40
	.cfi_offset 26, -48
	.cfi_offset 27, -56
	.cfi_offset 28, -64
	.cfi_offset 29, -72
	.cfi_offset 30, -80
	.cfi_offset 31, -88
	move	$fp, $a0
	ld.d	$a0, $a0, 8
	st.d	$a4, $sp, 32
	move	$s1, $a3
	move	$s2, $a2
	move	$s3, $a1
	ori	$a1, $zero, 6
	bl	_ZN8piestart3sys4auxv5valueE
	sltui	$a1, $a0, 1
	ld.d	$s5, $fp, 32
	addi.d	$a0, $a0, -1
	masknez	$a0, $a0, $a1
	ori	$a2, $zero, 4095
	maskeqz	$a1, $a2, $a1
	or	$s6, $a1, $a0
	nor	$s7, $s6, $zero
	ld.d	$a1, $fp, 48
	ld.d	$a0, $fp, 40
	st.d	$a0, $sp, 16
	ld.d	$s8, $fp, 16
	st.d	$fp, $sp, 0
	ld.d	$a0, $fp, 24
	addi.d	$a1, $a1, 1
	st.d	$a1, $sp, 8
	ori	$a6, $zero, 1
	ori	$s0, $zero, 1
	lu32i.d	$s0, 2
.LBB25_1:
	sub.d	$ra, $a0, $s8
	st.d	$ra, $sp, 24
.LBB25_2:
	beq	$s3, $s2, .LBB25_19
	add.d	$a0, $s3, $s5
	ld.d	$a1, $a0, 0
	addi.d	$a2, $a0, 8
	ld.d	$a2, $a2, 0
	addi.d	$a3, $a0, 16
	ld.d	$a3, $a3, 0
	addi.d	$a0, $a0, 24
	ld.d	$a4, $a0, 0
	and	$a0, $a1, $s7
	sltu	$a3, $a0, $a3
	add.d	$a1, $a1, $s6
	and	$a1, $a1, $s7
	masknez	$a0, $a0, $a3
	maskeqz	$a1, $a1, $a3
	or	$a0, $a1, $a0
	add.d	$a1, $a2, $s6
	and	$a1, $a1, $s7
	sltu	$a3, $a4, $a1
	and	$a2, $a2, $s7
	masknez	$a1, $a1, $a3
	maskeqz	$a2, $a2, $a3
	or	$fp, $a2, $a1
	addi.d	$s3, $s3, 32
	bgeu	$a0, $fp, .LBB25_2
	add.d	$s4, $a0, $s5
	sub.d	$a1, $fp, $a0
	beqz	$s1, .LBB25_7
	bne	$s1, $a6, .LBB25_15
	ori	$a7, $zero, 226
	ori	$a2, $zero, 1
	move	$a0, $s4
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	beqz	$a0, .LBB25_2
	b	.LBB25_20
.LBB25_7:
	sub.d	$a0, $s4, $s8
	bltu	$a0, $ra, .LBB25_2
	ld.d	$a0, $sp, 8
	ld.d	$a2, $sp, 16
	ld.d	$a3, $sp, 32
	beqz	$a3, .LBB25_16
.LBB25_9:
	addi.d	$a0, $a0, -1
	beqz	$a0, .LBB25_16
	ld.d	$a6, $a2, 0
	addi.d	$a3, $a2, 16
	ld.d	$a3, $a3, 0
	addi.d	$a4, $a2, 40
	ld.d	$a5, $a4, 0
	addi.d	$a4, $a2, 32
	ld.d	$a4, $a4, 0
	addi.d	$a2, $a2, 56
	bgeu	$a3, $fp, .LBB25_9
	addi.w	$a7, $zero, -1
	lu32i.d	$a7, 2
	and	$a6, $a6, $a7
	bne	$a6, $s0, .LBB25_9
	beqz	$a5, .LBB25_9
	add.d	$a3, $a4, $a3
	bltu	$a3, $fp, .LBB25_9
	ld.d	$a0, $sp, 32
	sub.d	$a2, $s4, $a0
	b	.LBB25_17
.LBB25_15:
	ori	$a7, $zero, 462
	move	$a0, $s4
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	b	.LBB25_2
.LBB25_16:
	move	$a2, $zero
.LBB25_17:
	move	$a0, $s4
	bl	_ZN8piestart5start3own3ownE
	ori	$a6, $zero, 1
	ld.d	$ra, $sp, 24
	beqz	$a0, .LBB25_2
	ld.d	$a1, $sp, 0
	st.d	$s4, $a1, 16
	add.d	$a0, $fp, $s5
	st.d	$a0, $a1, 24
	move	$s8, $s4
	b	.LBB25_1
.LBB25_19:
	ld.d	$s8, $sp, 40
	ld.d	$s7, $sp, 48
	ld.d	$s6, $sp, 56
	ld.d	$s5, $sp, 64
	ld.d	$s4, $sp, 72
	ld.d	$s3, $sp, 80
	ld.d	$s2, $sp, 88
	ld.d	$s1, $sp, 96
	ld.d	$s0, $sp, 104
	ld.d	$fp, $sp, 112
	ld.d	$ra, $sp, 120
	addi.d	$sp, $sp, 128
	ret
.LBB25_20:
	.word	0x18000000 | ((((.Lanon.0.4 - .) >> 2) & 0xfffff) << 5) | 4
	addi.d	$a0, $a0, 0
	ori	$a1, $zero, 33
	bl	_ZN8piestart7product4blob5table3endE
.Lfunc_end25:
	.size	_ZN8piestart7product4blob5large4eachE, .Lfunc_end25-_ZN8piestart7product4blob5large4eachE
	.cfi_endproc
	.text
	.p2align	2
	.type	_ZN8piestart7product4blob5table3endE,@function
_ZN8piestart7product4blob5table3endE:
	.cfi_startproc
	move	$a2, $a1
	move	$a1, $a0
	ori	$a7, $zero, 64
	ori	$a0, $zero, 2
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	ori	$a7, $zero, 94
	move	$a1, $zero
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
.LBB26_1:
	ori	$a0, $zero, 127
	syscall	0
	st.b	$zero, $zero, 0
	b	.LBB26_1
.Lfunc_end26:
	.size	_ZN8piestart7product4blob5table3endE, .Lfunc_end26-_ZN8piestart7product4blob5table3endE
	.cfi_endproc
	.text
	.p2align	2
	.type	_ZN8piestart7product4blob5table3sumE,@function
_ZN8piestart7product4blob5table3sumE:
	.cfi_startproc
	move	$a2, $zero
.LBB27_1:
	ld.d	$a3, $a0, 0
	slli.d	$a4, $a2, 5
	sub.d	$a2, $a4, $a2
	addi.d	$a0, $a0, 8
	add.d	$a2, $a3, $a2
	bne	$a1, $a0, .LBB27_1
	move	$a0, $a2
	ret
.Lfunc_end27:
	.size	_ZN8piestart7product4blob5table3sumE, .Lfunc_end27-_ZN8piestart7product4blob5table3sumE
	.cfi_endproc
	.text
	.p2align	2
	.type	__piestart_converted,@function
__piestart_converted:
	.cfi_startproc
	addi.d	$sp, $sp, -560
	.cfi_def_cfa_offset 560
	st.d	$ra, $sp, 552
	st.d	$fp, $sp, 544
	st.d	$s0, $sp, 536
	st.d	$s1, $sp, 528
	st.d	$s2, $sp, 520
	st.d	$s3, $sp, 512
	st.d	$s4, $sp, 504
	st.d	$s5, $sp, 496
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	.cfi_offset 24, -32
	.cfi_offset 25, -40
	.cfi_offset 26, -48
	.cfi_offset 27, -56
	.cfi_offset 28, -64
	move	$s1, $a3
	move	$s2, $a2
	move	$fp, $a1
	move	$s0, $a0
	move	$a0, $zero
	addi.d	$a1, $sp, 0
	ori	$a2, $zero, 496
	beq	$a0, $a2, .LBB28_2
.LBB28_1:
	add.d	$a3, $a1, $a0
	st.d	$zero, $a3, 0
	addi.d	$a0, $a0, 8
	bne	$a0, $a2, .LBB28_1
.LBB28_2:
	addi.d	$a1, $s0, 160
	move	$a0, $s0
	bl	_ZN8piestart7product4blob5table3sumE
	bnez	$a0, .LBB28_16
	addi.d	$s3, $s0, 64
	ld.d	$a0, $s3, 0
	addi.d	$s4, $s0, 72
	ld.d	$a1, $s4, 0
	sltu	$a2, $a1, $a0
	addi.d	$s5, $s0, 56
	ld.d	$a3, $s5, 0
	masknez	$a1, $a1, $a2
	maskeqz	$a0, $a0, $a2
	or	$a1, $a0, $a1
	add.d	$a0, $a3, $fp
	add.d	$a1, $fp, $a1
	addi.d	$a1, $a1, 8
	bl	_ZN8piestart7product4blob5table3sumE
	bnez	$a0, .LBB28_16
	addi.d	$a0, $s0, 24
	ld.d	$a0, $a0, 0
	add.d	$a0, $a0, $fp
	ld.d	$a0, $a0, 0
	addi.d	$a1, $s0, 32
	ld.d	$a1, $a1, 0
	beq	$a0, $a1, .LBB28_7
	addi.d	$a0, $s0, 16
	ld.d	$a0, $a0, 0
.LBB28_6:
	add.d	$a0, $a0, $fp
	ld.d	$s5, $sp, 496
	ld.d	$s4, $sp, 504
	ld.d	$s3, $sp, 512
	ld.d	$s2, $sp, 520
	ld.d	$s1, $sp, 528
	ld.d	$s0, $sp, 536
	ld.d	$fp, $sp, 544
	ld.d	$ra, $sp, 552
	addi.d	$sp, $sp, 560
	ret
.LBB28_7:
	st.d	$s2, $sp, 0
	ld.d	$a0, $s2, 0
	alsl.d	$a0, $a0, $s2, 3
	addi.d	$a0, $a0, 16
.LBB28_8:
	ld.d	$a1, $a0, 0
	addi.d	$a0, $a0, 8
	bnez	$a1, .LBB28_8
	st.d	$a0, $sp, 8
	st.d	$fp, $sp, 32
	addi.d	$a1, $s0, 112
	ld.d	$a1, $a1, 0
	add.d	$a1, $a1, $fp
	st.d	$a1, $sp, 40
	addi.d	$a1, $s0, 120
	ld.d	$a1, $a1, 0
	st.d	$a1, $sp, 48
	addi.d	$a1, $s0, 128
	ld.d	$a1, $a1, 0
	st.d	$a1, $sp, 72
	addi.d	$a1, $s0, 136
	ld.d	$a1, $a1, 0
	st.d	$a1, $sp, 80
	addi.d	$a1, $s0, 40
	ld.d	$a1, $a1, 0
	st.d	$a1, $sp, 416
	addi.d	$a2, $s0, 48
	ld.d	$a2, $a2, 0
	sub.d	$a1, $a2, $a1
	st.d	$a1, $sp, 408
	addi.d	$a1, $s0, 80
	ld.d	$a1, $a1, 0
	st.d	$a1, $sp, 184
	addi.d	$a2, $s0, 88
	ld.d	$a2, $a2, 0
	sub.d	$a1, $a2, $a1
	st.d	$a1, $sp, 192
	addi.d	$a1, $s0, 96
	ld.d	$a1, $a1, 0
	st.d	$a1, $sp, 312
	addi.d	$a2, $s0, 104
	ld.d	$a2, $a2, 0
	sub.d	$a1, $a2, $a1
	st.d	$a1, $sp, 144
	ori	$a1, $zero, 7
	st.d	$a1, $sp, 288
	bnez	$s1, .LBB28_12
	ori	$a1, $zero, 9
	bl	_ZN8piestart3sys4auxv5valueE
	.word	0x18000000 | ((((_start - .) >> 2) & 0xfffff) << 5) | 5
	addi.d	$a1, $a1, 0
	bne	$a0, $a1, .LBB28_12
	addi.d	$a0, $sp, 0
	bl	_ZN8piestart5start5mover5leaveE
.LBB28_12:
	ld.d	$s2, $s5, 0
	ld.d	$s3, $s3, 0
	addi.d	$a0, $sp, 0
	bnez	$s1, .LBB28_14
	move	$a1, $s2
	move	$a2, $s3
	move	$a3, $zero
	move	$a4, $zero
	bl	_ZN8piestart7product4blob5large4eachE
	b	.LBB28_15
.LBB28_14:
	bl	_ZN8piestart5start5mover6copiedE
	st.d	$a0, $sp, 16
	st.d	$a1, $sp, 24
	addi.d	$a0, $sp, 0
	move	$a1, $s2
	move	$a2, $s3
	move	$a3, $zero
	move	$a4, $s1
	bl	_ZN8piestart7product4blob5large4eachE
	addi.d	$a0, $sp, 0
	move	$a1, $s1
	bl	_ZN8piestart5start5mover6settleE
.LBB28_15:
	addi.d	$a0, $sp, 0
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	addi.d	$a0, $sp, 0
	ori	$a3, $zero, 1
	move	$a1, $s2
	move	$a2, $s3
	bl	_ZN8piestart7product4blob5large4eachE
	ld.d	$a2, $s4, 0
	addi.d	$a0, $sp, 0
	ori	$a3, $zero, 2
	move	$a1, $s2
	bl	_ZN8piestart7product4blob5large4eachE
	addi.d	$a0, $s0, 16
	ld.d	$a0, $a0, 0
	b	.LBB28_6
.LBB28_16:
	.word	0x18000000 | ((((.Lanon.0.3 - .) >> 2) & 0xfffff) << 5) | 4
	addi.d	$a0, $a0, 0
	ori	$a1, $zero, 44
	bl	_ZN8piestart7product4blob5table3endE
.Lfunc_end28:
	.size	__piestart_converted, .Lfunc_end28-__piestart_converted
	.cfi_endproc
	.type	.Lanon.0.0,@object
	.text
	.p2align	2
.Lanon.0.0:
	.asciz	"piestart: relocated"
	.size	.Lanon.0.0, 20
	.type	.Lanon.0.1,@object
	.p2align	2
.Lanon.0.1:
	.asciz	"piestart: "
	.size	.Lanon.0.1, 11
	.type	.Lanon.0.2,@object
	.text
	.p2align	2
.Lanon.0.2:
	.asciz	"relocation type # at @ is not supported; link statically\000relocation at @: not writable\000table DT_ # at @: not in memory\000wrong entry size: DT_ #\000wrong table size: DT_ #\000text relocations; use -fPIE\000symbol $ at @ is undefined; link it\000RELR bitmap at @, no address\000mprotect RELRO at @: errno #\000no # bytes for TLS\000no program headers\000DT_NEEDED; link statically\000AT_PAGESZ is #, not a page size\000PT_TLS is damaged: # bytes at @; link anew\000no thread pointer: errno #\000relocation table DT_ @ is not supported; use --pack-dyn-relocs=none\000not relocated: PT_DYNAMIC or a table in it is missing; link again\000PT_DYNAMIC is not at _DYNAMIC, and e_entry is changed; link again\000DT_ # calls @: not code\000relocation type # at @, where DT_RELACOUNT says RELATIVE\000PT_GNU_RELRO is damaged: # bytes at @; link anew\000mremap of the image at @ refused; use --aslr=kernel"
	.size	.Lanon.0.2, 838
	.type	.Lanon.0.3,@object
	.text
	.p2align	2
.Lanon.0.3:
	.ascii	"piestart: the start code's table is damaged\n"
	.size	.Lanon.0.3, 44
	.type	.Lanon.0.4,@object
	.text
	.p2align	2
.Lanon.0.4:
	.ascii	"piestart: mprotect RELRO refused\n"
	.size	.Lanon.0.4, 33
	.ident	"rustc version 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)"
	.section .discarded
