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
 * RISC-V (64-bit) entry of the start code that `piestart convert` puts into a finished file. The image is
 * flat, has no writable data, and may lie anywhere: every address is near and PC-relative.
 */

	piestart_table 8

_start:
	.ifdef	__piestart_large
	li	a3, 0				# argument 4: how far the image has moved
__piestart_placed:
	beqz	a3, 1f
	li	a0, 0				# from the mover it is of no meaning; the kernel gives 0
1:
	.endif
	mv	a2, sp				# argument 3: argc, argv, envp, auxv
	addi	sp, sp, -16
	sd	a0, 0(sp)			# a function to call at exit, if somebody else than the kernel starts it
	lla	a0, __piestart_table		# argument 1
	ld	t1, 8(a0)
	sub	a1, a0, t1			# argument 2: the load bias
	call	__piestart_converted		# returns the entry point
	mv	t1, a0

/* The registers are as the kernel left them, or as a call may leave them; a0 is as it was. */
	ld	a0, 0(sp)
	addi	sp, sp, 16
	li	ra, 0
	jr	t1
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * Where an image goes on that has moved itself (src/start/mover.rs); assembled after start.S.
 * a0 is the initial stack pointer, a1 the distance from the old place.
 */

	.option	norelax
	.text
	.type	__piestart_moved, %function
__piestart_moved:
	.cfi_startproc
	.cfi_undefined ra
	mv	sp, a0
	mv	a3, a1
	tail	__piestart_placed
	.cfi_endproc
	.size	__piestart_moved, . - __piestart_moved
	.text
	.p2align	1
	.type	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE,@function
_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE:
.Lfunc_begin0:
	.cfi_startproc
	ld	t1, 32(a0)
	beqz	t1, .LBB0_7
	mv	a6, a0
	li	a0, 0
	ld	t0, 0(a6)
	ld	a1, 8(a6)
	ld	t5, 16(a6)
	ld	t3, 24(a6)
	sub	a2, a1, t5
	mv	a3, t5
	beqz	a2, .LBB0_3
.LBB0_2:
	ld	a4, 0(a3)
	add	a5, t3, a3
	sd	a4, 0(a5)
	addi	a0, a0, 8
	addi	a3, a3, 8
	bltu	a0, a2, .LBB0_2
.LBB0_3:
	sub	t2, a1, t0
	add	t3, t3, t0
	li	a7, 216
	li	a3, 3
	mv	a0, t3
	mv	a1, t2
	mv	a2, t2
	mv	a4, t0
	li	a5, 0
	ecall
	mv	t4, a0
	bltz	a0, .LBB0_8
.LBB0_4:
	li	a7, 215
	lui	a1, 1024
	mv	a0, t1
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	bltz	t4, .LBB0_6
	mv	a0, t0
	mv	a1, t2
	li	a3, 0
	li	a4, 0
	li	a5, 0
	li	a7, 233
	li	a2, 15
	ecall
.Lpcrel_hi0:
	auipc	a0, %pcrel_hi(.Lanon.0.0)
	lui	a1, 341349
	addi	a4, a0, %pcrel_lo(.Lpcrel_hi0)
	addi	a0, a1, -703
	li	a7, 167
	li	a1, 0
	mv	a2, t0
	mv	a3, t2
	li	a5, 0
	ecall
.LBB0_6:
	sd	t0, 8(a6)
	sd	t0, 16(a6)
	sd	zero, 32(a6)
.LBB0_7:
	ret
.LBB0_8:
	li	a0, 0
	sub	a1, t5, t0
	mv	a2, t0
	beqz	a1, .LBB0_4
.LBB0_9:
	ld	a3, 0(t3)
	sd	a3, 0(a2)
	addi	a0, a0, 8
	addi	t3, t3, 8
	addi	a2, a2, 8
	bgeu	a0, a1, .LBB0_4
	j	.LBB0_9
.Lfunc_end0:
	.size	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE, .Lfunc_end0-_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart3sys4auxv5valueE,@function
_ZN8piestart3sys4auxv5valueE:
.Lfunc_begin1:
	.cfi_startproc
	mv	a2, a0
.LBB1_1:
	ld	a3, 0(a2)
	addi	a2, a2, 8
	ld	a0, 0(a2)
	beqz	a3, .LBB1_4
	addi	a2, a2, 8
	bne	a3, a1, .LBB1_1
	ret
.LBB1_4:
	li	a0, 0
	ret
.Lfunc_end1:
	.size	_ZN8piestart3sys4auxv5valueE, .Lfunc_end1-_ZN8piestart3sys4auxv5valueE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE:
.Lfunc_begin2:
	.cfi_startproc
	addi	sp, sp, -64
	.cfi_def_cfa_offset 64
	sd	ra, 56(sp)
	sd	s0, 48(sp)
	sd	s1, 40(sp)
	sd	s2, 32(sp)
	sd	s3, 24(sp)
	sd	s4, 16(sp)
	sd	s5, 8(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_remember_state
	mv	s5, a0
	ld	s3, 32(a0)
	ld	s2, 0(a1)
	addi	a0, a1, 8
	ld	s4, 0(a0)
	sext.w	s1, s4
	beqz	s1, .LBB2_3
	mv	s0, a1
	mv	a0, s5
	mv	a1, s2
	call	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	addi	s0, s0, 16
	ld	a0, 0(s0)
	li	a1, 3
	bne	s1, a1, .LBB2_4
	add	s2, s2, s3
	add	a0, a0, s3
	sd	a0, 0(s2)
.LBB2_3:
	ld	ra, 56(sp)
	ld	s0, 48(sp)
	ld	s1, 40(sp)
	ld	s2, 32(sp)
	ld	s3, 24(sp)
	ld	s4, 16(sp)
	ld	s5, 8(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	addi	sp, sp, 64
	.cfi_def_cfa_offset 0
	ret
.LBB2_4:
	.cfi_restore_state
	slli	a2, s4, 32
	srli	a2, a2, 32
	mv	a0, s5
	li	a1, 0
	mv	a3, s2
	call	_ZN8piestart5start3die3dieE
.Lfunc_end2:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE, .Lfunc_end2-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE:
.Lfunc_begin3:
	.cfi_startproc
	addi	sp, sp, -32
	.cfi_def_cfa_offset 32
	sd	ra, 24(sp)
	sd	s0, 16(sp)
	sd	s1, 8(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_remember_state
	mv	s0, a0
	ld	a0, 72(a0)
	ld	a2, 80(s0)
	sub	a0, a1, a0
	bgeu	a2, a0, .LBB3_2
	mv	s1, a1
	ld	a0, 40(s0)
	ld	a1, 48(s0)
	li	a3, 8
	li	a4, 2
	mv	a2, s1
	call	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	beqz	a0, .LBB3_3
.LBB3_2:
	ld	ra, 24(sp)
	ld	s0, 16(sp)
	ld	s1, 8(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	addi	sp, sp, 32
	.cfi_def_cfa_offset 0
	ret
.LBB3_3:
	.cfi_restore_state
	ld	a0, 480(s0)
	ld	a1, 368(s0)
	lui	a2, 1024
	and	a0, a0, a2
	andi	a1, a1, 4
	or	a0, a0, a1
	bnez	a0, .LBB3_5
	li	a1, 1
	j	.LBB3_6
.LBB3_5:
	li	a1, 5
.LBB3_6:
	mv	a0, s0
	li	a2, 0
	mv	a3, s1
	call	_ZN8piestart5start3die3dieE
.Lfunc_end3:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE, .Lfunc_end3-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE:
.Lfunc_begin4:
	.cfi_startproc
	li	a6, 1
	beqz	a1, .LBB4_6
.LBB4_1:
	ld	a7, 0(a0)
	addi	a5, a0, 16
	ld	t1, 0(a5)
	addi	t0, a0, 40
	ld	t2, 0(t0)
	sub	a0, a2, t1
	sub	a5, t2, a0
	bltu	a5, a3, .LBB4_5
	bltu	t2, a0, .LBB4_5
	slli	a0, a7, 32
	srli	a0, a0, 32
	bne	a0, a6, .LBB4_5
	srli	a0, a7, 32
	and	a0, a0, a4
	sext.w	a0, a0
	beq	a0, a4, .LBB4_6
.LBB4_5:
	addi	a1, a1, -1
	addi	a0, t0, 16
	bnez	a1, .LBB4_1
.LBB4_6:
	snez	a0, a1
	ret
.Lfunc_end4:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE, .Lfunc_end4-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE:
.Lfunc_begin5:
	.cfi_startproc
	addi	sp, sp, -32
	.cfi_def_cfa_offset 32
	sd	ra, 24(sp)
	sd	s0, 16(sp)
	sd	s1, 8(sp)
	sd	s2, 0(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_remember_state
	mv	s0, a2
	mv	s2, a1
	mv	s1, a0
	beqz	a2, .LBB5_5
	li	a0, 8
	bltu	a3, a0, .LBB5_3
	andi	a0, s0, 7
	bnez	a0, .LBB5_5
.LBB5_3:
	ld	a0, 40(s1)
	ld	a1, 48(s1)
	mv	a2, s0
	li	a4, 0
	call	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	beqz	a0, .LBB5_5
	ld	ra, 24(sp)
	ld	s0, 16(sp)
	ld	s1, 8(sp)
	ld	s2, 0(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	addi	sp, sp, 32
	.cfi_def_cfa_offset 0
	ret
.LBB5_5:
	.cfi_restore_state
	li	a1, 2
	mv	a0, s1
	mv	a2, s2
	mv	a3, s0
	call	_ZN8piestart5start3die3dieE
.Lfunc_end5:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE, .Lfunc_end5-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	.cfi_endproc
	.text
	.p2align	3, 0x0
.LCPI6_0:
	.quad	151050438420815295
.LCPI6_2:
	.quad	6148914691236517205
.LCPI6_3:
	.quad	3689348814741910323
.LCPI6_4:
	.quad	1085102592571150095
.LCPI6_5:
	.quad	72340172838076673
	.text
.LCPI6_1:
	.ascii	"\000\001\002\007\003\r\b\023\004\031\016\034\t\"\024(\005\021\032&\017.\0350\n\037#6\0252)9?\006\f\022\030\033!'\020%-/\036518>\013\027 $,47=\026+3<*;:"
	.text
	.p2align	1
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE:
.Lfunc_begin6:
	.cfi_startproc
	addi	sp, sp, -208
	.cfi_def_cfa_offset 208
	sd	ra, 200(sp)
	sd	s0, 192(sp)
	sd	s1, 184(sp)
	sd	s2, 176(sp)
	sd	s3, 168(sp)
	sd	s4, 160(sp)
	sd	s5, 152(sp)
	sd	s6, 144(sp)
	sd	s7, 136(sp)
	sd	s8, 128(sp)
	sd	s9, 120(sp)
	sd	s10, 112(sp)
	sd	s11, 104(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_offset s7, -72
	.cfi_offset s8, -80
	.cfi_offset s9, -88
	.cfi_offset s10, -96
	.cfi_offset s11, -104
	.cfi_remember_state
	mv	s3, a0
	addi	a0, a0, 128
	slli	a3, a2, 3
	add	a3, a3, a0
	ld	s1, 0(a3)
	mv	s5, a1
	beqz	s1, .LBB6_37
	slli	a1, s5, 3
	add	a0, a0, a1
	ld	s2, 0(a0)
	mv	a0, s3
	mv	a1, s5
	mv	a2, s2
	mv	a3, s1
	call	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	ld	s4, 32(s3)
	ori	a0, s5, 2
	add	s2, s2, s4
	addi	a0, a0, -38
	add	s11, s2, s1
	bnez	a0, .LBB6_40
	andi	s1, s1, 7
	bnez	s1, .LBB6_58
	li	s9, 0
	li	a0, 1
	sd	zero, 88(sp)
	sd	zero, 96(sp)
.Lpcrel_hi1:
	auipc	a1, %pcrel_hi(.LCPI6_0)
.Lpcrel_hi2:
	auipc	a2, %pcrel_hi(.LCPI6_1)
.Lpcrel_hi3:
	auipc	a3, %pcrel_hi(.LCPI6_2)
.Lpcrel_hi4:
	auipc	a4, %pcrel_hi(.LCPI6_3)
.Lpcrel_hi5:
	auipc	a5, %pcrel_hi(.LCPI6_4)
.Lpcrel_hi6:
	auipc	s1, %pcrel_hi(.LCPI6_5)
	sd	zero, 56(sp)
	sd	zero, 64(sp)
	sd	zero, 72(sp)
	sd	a0, 80(sp)
	ld	a0, %pcrel_lo(.Lpcrel_hi1)(a1)
	sd	a0, 48(sp)
	addi	a0, a2, %pcrel_lo(.Lpcrel_hi2)
	sd	a0, 40(sp)
	ld	a0, %pcrel_lo(.Lpcrel_hi3)(a3)
	sd	a0, 32(sp)
	ld	a0, %pcrel_lo(.Lpcrel_hi4)(a4)
	sd	a0, 24(sp)
	ld	a0, %pcrel_lo(.Lpcrel_hi5)(a5)
	sd	a0, 16(sp)
	ld	a0, %pcrel_lo(.Lpcrel_hi6)(s1)
	sd	a0, 8(sp)
	li	a0, -1
	srli	a0, a0, 1
	sd	a0, 0(sp)
	mv	s1, s2
.LBB6_4:
	bgeu	s1, s11, .LBB6_36
	mv	s6, s9
	bne	s1, s2, .LBB6_7
	li	a3, 1
	addi	a5, sp, 56
	mv	a0, s3
	mv	a1, s2
	mv	a2, s11
	mv	a4, s6
	call	_ZN8piestart5start4huge7prepareE
	mv	s2, a0
.LBB6_7:
	ld	a1, 0(s1)
	andi	a0, a1, 1
	addi	s7, s1, 8
	bnez	a0, .LBB6_9
	li	s10, 0
	mv	a3, s3
	ld	a0, 72(a3)
	ld	a2, 80(a3)
	addi	s9, a1, 8
	li	s8, 1
	mv	s6, a1
	j	.LBB6_15
.LBB6_9:
	beqz	s6, .LBB6_59
	srli	s8, a1, 1
	addi	s9, s6, 504
	mv	s1, s7
	beqz	s8, .LBB6_4
	mv	a1, s3
	ld	a0, 72(a1)
	ld	a2, 80(a1)
	ld	a1, 0(sp)
	bne	s8, a1, .LBB6_14
	li	s10, 1
	li	a1, 496
	bltu	a2, a1, .LBB6_35
	sub	a1, s6, a0
	addi	a3, a2, -496
	ld	s8, 0(sp)
	bltu	a3, a1, .LBB6_15
	j	.LBB6_19
.LBB6_14:
	li	s10, 0
.LBB6_15:
	neg	a1, s8
	srli	a3, s8, 1
	and	a1, s8, a1
	or	a3, s8, a3
	ld	a4, 48(sp)
	mul	a1, a1, a4
	srli	a4, a3, 2
	srli	a1, a1, 58
	or	a3, a3, a4
	ld	a4, 40(sp)
	add	a1, a1, a4
	srli	a4, a3, 4
	lbu	a1, 0(a1)
	or	a3, a3, a4
	srli	a4, a3, 8
	or	a3, a3, a4
	srli	a4, a3, 16
	slli	a1, a1, 3
	or	a3, a3, a4
	add	a1, a1, s6
	srli	a4, a3, 32
	or	a3, a3, a4
	not	a3, a3
	srli	a4, a3, 1
	ld	a5, 32(sp)
	and	a4, a4, a5
	sub	a3, a3, a4
	ld	a5, 24(sp)
	and	a4, a3, a5
	srli	a3, a3, 2
	and	a3, a3, a5
	add	a3, a3, a4
	srli	a4, a3, 4
	add	a3, a3, a4
	ld	a4, 16(sp)
	and	a3, a3, a4
	ld	a4, 8(sp)
	mul	a3, a3, a4
	srli	a3, a3, 56
	slli	a3, a3, 3
	xori	s5, a3, 504
	sub	a4, a1, a0
	add	s5, s5, s6
	mv	a3, a1
	bltu	a2, a4, .LBB6_17
	mv	a3, s5
.LBB6_17:
	sub	a3, a3, a0
	bgeu	a2, a3, .LBB6_19
	mv	a0, s3
	call	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	mv	a0, s3
	mv	a1, s5
	call	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
.LBB6_19:
	ld	s0, 72(sp)
	add	s1, s6, s4
	andi	a0, s1, 7
	bnez	a0, .LBB6_25
	ld	a2, 64(sp)
	sub	a0, s9, s6
	sub	a2, a2, s0
	bltu	a2, a0, .LBB6_25
	sub	a3, s1, s0
	sub	a2, a2, a0
	bltu	a2, a3, .LBB6_25
	addi	a4, s10, -1
	ld	a2, 80(sp)
	and	a0, a0, a4
	add	a4, s9, s4
	add	a3, a3, a0
	add	a0, a2, s1
	sd	a4, 72(sp)
	beqz	a3, .LBB6_27
	li	a4, 0
	beqz	a3, .LBB6_27
.LBB6_24:
	ld	a5, 0(s0)
	add	a1, a2, s0
	sd	a5, 0(a1)
	addi	a4, a4, 8
	addi	s0, s0, 8
	bgeu	a4, a3, .LBB6_27
	j	.LBB6_24
.LBB6_25:
	ld	a2, 56(sp)
	mv	a0, s1
	beq	s0, a2, .LBB6_27
	addi	a0, sp, 56
	call	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	mv	a0, s1
.LBB6_27:
	beqz	s10, .LBB6_31
	li	a1, 504
	beqz	a1, .LBB6_30
.LBB6_29:
	ld	a2, 0(s1)
	addi	s1, s1, 8
	add	a2, a2, s4
	sd	a2, 0(a0)
	addi	a0, a0, 8
	addi	a1, a1, -8
	bnez	a1, .LBB6_29
.LBB6_30:
	mv	s1, s7
	j	.LBB6_4
.LBB6_31:
	beqz	s8, .LBB6_30
	andi	a1, s8, 1
	beqz	a1, .LBB6_34
	ld	a1, 0(a0)
	add	a1, a1, s4
	sd	a1, 0(a0)
.LBB6_34:
	addi	a0, a0, 8
	srli	s8, s8, 1
	j	.LBB6_31
.LBB6_35:
	ld	s8, 0(sp)
	j	.LBB6_15
.LBB6_36:
	addi	a0, sp, 56
	call	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	j	.LBB6_39
.LBB6_37:
	ld	a0, 480(s3)
	srl	a1, a0, s5
	andi	a1, a1, 1
	beqz	a1, .LBB6_39
	srl	a0, a0, a2
	andi	a0, a0, 1
	beqz	a0, .LBB6_58
.LBB6_39:
	ld	ra, 200(sp)
	ld	s0, 192(sp)
	ld	s1, 184(sp)
	ld	s2, 176(sp)
	ld	s3, 168(sp)
	ld	s4, 160(sp)
	ld	s5, 152(sp)
	ld	s6, 144(sp)
	ld	s7, 136(sp)
	ld	s8, 128(sp)
	ld	s9, 120(sp)
	ld	s10, 112(sp)
	ld	s11, 104(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	.cfi_restore s6
	.cfi_restore s7
	.cfi_restore s8
	.cfi_restore s9
	.cfi_restore s10
	.cfi_restore s11
	addi	sp, sp, 208
	.cfi_def_cfa_offset 0
	ret
.LBB6_40:
	.cfi_restore_state
	mv	a0, s3
	ld	s1, 72(a0)
	ld	s0, 80(a0)
	li	a0, 1
	addi	s7, s11, -23
	sd	zero, 56(sp)
	sd	zero, 64(sp)
	sd	zero, 72(sp)
	sd	a0, 80(sp)
	sd	zero, 88(sp)
	sd	zero, 96(sp)
	li	s8, 3
	li	s9, 24
	mv	s6, s2
.LBB6_41:
	bltu	s6, s2, .LBB6_43
	addi	a5, sp, 56
	mv	a0, s3
	mv	a1, s6
	mv	a2, s11
	li	a3, 0
	call	_ZN8piestart5start4huge7prepareE
	mv	s2, a0
	addi	a0, sp, 56
	call	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
.LBB6_43:
	mv	a0, s7
	bltu	s7, s2, .LBB6_45
	mv	a0, s2
.LBB6_45:
	mv	a1, s6
.LBB6_46:
	addi	a2, a1, 384
	mv	a3, a2
	bltu	a2, a0, .LBB6_48
	mv	a3, a0
.LBB6_48:
	bgeu	a1, a3, .LBB6_52
.LBB6_49:
	ld	a4, 0(a1)
	addi	a5, a1, 8
	ld	a5, 0(a5)
	bne	a5, s8, .LBB6_53
	sub	a5, a4, s1
	bltu	s0, a5, .LBB6_53
	addi	a5, a1, 16
	ld	a5, 0(a5)
	add	a4, a4, s4
	add	a5, a5, s4
	sd	a5, 0(a4)
	addi	a1, a1, 24
	bltu	a1, a3, .LBB6_49
.LBB6_52:
	bltu	a2, a0, .LBB6_46
.LBB6_53:
	bne	a1, s2, .LBB6_55
	mv	s6, s2
	bne	s11, a1, .LBB6_41
.LBB6_55:
	sub	a0, s11, a1
	bltu	a0, s9, .LBB6_57
	addi	s6, a1, 24
	mv	a0, s3
	call	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	j	.LBB6_41
.LBB6_57:
	beq	s11, a1, .LBB6_39
.LBB6_58:
	li	a1, 4
	mv	a0, s3
	mv	a2, s5
	li	a3, 0
	call	_ZN8piestart5start3die3dieE
.LBB6_59:
	sub	a3, s1, s4
	li	a1, 7
	mv	a0, s3
	li	a2, 0
	call	_ZN8piestart5start3die3dieE
.Lfunc_end6:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE, .Lfunc_end6-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE:
.Lfunc_begin7:
	.cfi_startproc
	addi	sp, sp, -16
	.cfi_def_cfa_offset 16
	sd	ra, 8(sp)
	sd	s0, 0(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	mv	s0, a0
	li	a1, 36
	li	a2, 35
	call	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	li	a1, 7
	li	a2, 8
	mv	a0, s0
	call	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	li	a1, 23
	li	a2, 2
	mv	a0, s0
	call	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	li	a1, 38
	li	a2, 39
	mv	a0, s0
	ld	ra, 8(sp)
	ld	s0, 0(sp)
	.cfi_restore ra
	.cfi_restore s0
	addi	sp, sp, 16
	.cfi_def_cfa_offset 0
	tail	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
.Lfunc_end7:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE, .Lfunc_end7-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3die3dieE,@function
_ZN8piestart5start3die3dieE:
.Lfunc_begin8:
	.cfi_startproc
	addi	sp, sp, -1120
	.cfi_def_cfa_offset 1120
	addi	a4, sp, 1024
	sd	ra, 88(a4)
	sd	s0, 80(a4)
	sd	s1, 72(a4)
	sd	s2, 64(a4)
	sd	s3, 56(a4)
	sd	s4, 48(a4)
	sd	s5, 40(a4)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	mv	s2, a3
	mv	s4, a2
	mv	s0, a1
	mv	s3, a0
.Lpcrel_hi7:
	auipc	a1, %pcrel_hi(.Lanon.0.1)
	addi	a1, a1, %pcrel_lo(.Lpcrel_hi7)
	addi	a0, sp, 8
	call	_ZN8piestart5start3die6stringE
	ld	a1, 0(s3)
	addi	a1, a1, 8
	ld	a1, 0(a1)
	mv	a4, a0
	beqz	a1, .LBB8_3
	lbu	a0, 0(a1)
	zext.b	a0, a0
	beqz	a0, .LBB8_3
	mv	a0, a4
	call	_ZN8piestart5start3die6stringE
	li	a1, 58
	addi	a2, a0, 1
	sb	a1, 0(a0)
	li	a1, 32
	sb	a1, 0(a2)
	addi	a4, a0, 2
.LBB8_3:
.Lpcrel_hi8:
	auipc	a0, %pcrel_hi(.Lanon.0.2)
	li	s3, 48
	addi	s1, a0, %pcrel_lo(.Lpcrel_hi8)
	li	s5, 120
.LBB8_4:
	lbu	a0, 0(s1)
	addi	s1, s1, 1
	zext.b	a1, a0
	beqz	s0, .LBB8_6
	seqz	a0, a1
	subw	s0, s0, a0
	j	.LBB8_4
.LBB8_6:
	addi	a0, a1, -35
	beqz	a0, .LBB8_11
	addi	a2, a1, -36
	beqz	a2, .LBB8_16
	addi	a2, a1, -64
	beqz	a2, .LBB8_11
	beqz	a1, .LBB8_18
	li	s0, 0
	sb	a1, 0(a4)
	addi	a4, a4, 1
	j	.LBB8_4
.LBB8_11:
	mv	a1, s4
	beqz	a0, .LBB8_13
	mv	a1, s2
.LBB8_13:
	beqz	a0, .LBB8_15
	sb	s3, 0(a4)
	addi	a2, a4, 1
	sb	s5, 0(a2)
	addi	a4, a4, 2
.LBB8_15:
	seqz	a2, a0
	mv	a0, a4
	call	_ZN8piestart5start3die6numberE
	j	.LBB8_17
.LBB8_16:
	mv	a0, a4
	mv	a1, s4
	call	_ZN8piestart5start3die6stringE
.LBB8_17:
	mv	a4, a0
	li	s0, 0
	j	.LBB8_4
.LBB8_18:
	li	a3, 0
	li	a5, 10
	addi	a2, sp, 8
	li	a7, 64
	li	a0, 2
	addi	a1, sp, 8
	sub	a2, a4, a2
	addi	a2, a2, 1
	sb	a5, 0(a4)
	li	a4, 0
	li	a5, 0
	ecall
	li	a7, 94
.LBB8_19:
	li	a0, 127
	mv	a1, a3
	mv	a2, a3
	mv	a4, a3
	mv	a5, a3
	ecall
	sb	a3, 0(a3)
	j	.LBB8_19
.Lfunc_end8:
	.size	_ZN8piestart5start3die3dieE, .Lfunc_end8-_ZN8piestart5start3die3dieE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3die6numberE,@function
_ZN8piestart5start3die6numberE:
.Lfunc_begin9:
	.cfi_startproc
	addi	sp, sp, -32
	.cfi_def_cfa_offset 32
	sd	ra, 24(sp)
	sd	s0, 16(sp)
	sd	s1, 8(sp)
	sd	s2, 0(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	mv	s1, a2
	mv	s0, a1
	lui	a1, 205
	addi	a1, a1, -819
	slli	a1, a1, 12
	addi	a1, a1, -819
	mul	a1, s0, a1
	srli	s2, a1, 35
	mv	a1, s2
	bnez	a2, .LBB9_2
	srli	a1, s0, 4
.LBB9_2:
	beqz	a1, .LBB9_4
	mv	a2, s1
	call	_ZN8piestart5start3die6numberE
.LBB9_4:
	bnez	s1, .LBB9_6
	andi	s0, s0, 15
	j	.LBB9_7
.LBB9_6:
	li	a1, -10
	mul	a1, s2, a1
	add	s0, s0, a1
.LBB9_7:
	li	a1, 9
	bltu	a1, s0, .LBB9_9
	li	a1, 48
	j	.LBB9_10
.LBB9_9:
	li	a1, 87
.LBB9_10:
	add	a1, a1, s0
	zext.b	a1, a1
	sb	a1, 0(a0)
	addi	a0, a0, 1
	ld	ra, 24(sp)
	ld	s0, 16(sp)
	ld	s1, 8(sp)
	ld	s2, 0(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	addi	sp, sp, 32
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end9:
	.size	_ZN8piestart5start3die6numberE, .Lfunc_end9-_ZN8piestart5start3die6numberE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3die6stringE,@function
_ZN8piestart5start3die6stringE:
.Lfunc_begin10:
	.cfi_startproc
	li	a2, 400
	beqz	a2, .LBB10_5
.LBB10_1:
	lbu	a3, 0(a1)
	zext.b	a3, a3
	beqz	a3, .LBB10_5
	sltiu	a4, a3, 32
	addi	a5, a3, -127
	seqz	a5, a5
	or	a4, a4, a5
	beqz	a4, .LBB10_4
	li	a3, 63
.LBB10_4:
	sb	a3, 0(a0)
	addi	a0, a0, 1
	addi	a1, a1, 1
	addi	a2, a2, -1
	bnez	a2, .LBB10_1
.LBB10_5:
	ret
.Lfunc_end10:
	.size	_ZN8piestart5start3die6stringE, .Lfunc_end10-_ZN8piestart5start3die6stringE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3own3ownE,@function
_ZN8piestart5start3own3ownE:
.Lfunc_begin11:
	.cfi_startproc
	addi	sp, sp, -32
	.cfi_def_cfa_offset 32
	sd	ra, 24(sp)
	sd	s0, 16(sp)
	sd	s1, 8(sp)
	sd	s2, 0(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_remember_state
	mv	s1, a1
	mv	s0, a0
	beqz	a2, .LBB11_2
	sub	a1, a2, s0
	mv	a0, s0
	mv	a2, s1
	ld	ra, 24(sp)
	ld	s0, 16(sp)
	ld	s1, 8(sp)
	ld	s2, 0(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	addi	sp, sp, 32
	.cfi_def_cfa_offset 0
	tail	_ZN8piestart5start3own6blocksE
.LBB11_2:
	.cfi_restore_state
	li	a7, 216
	li	a3, 5
	mv	a0, s0
	mv	a1, s1
	mv	a2, s1
	li	a4, 0
	li	a5, 0
	ecall
	bltz	a0, .LBB11_4
	mv	s2, a0
	sub	a1, a0, s0
	mv	a0, s0
	mv	a2, s1
	call	_ZN8piestart5start3own6blocksE
	mv	s0, a0
	li	a7, 215
	mv	a0, s2
	mv	a1, s1
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	mv	a0, s0
	j	.LBB11_5
.LBB11_4:
	li	a0, 0
.LBB11_5:
	ld	ra, 24(sp)
	ld	s0, 16(sp)
	ld	s1, 8(sp)
	ld	s2, 0(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	addi	sp, sp, 32
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end11:
	.size	_ZN8piestart5start3own3ownE, .Lfunc_end11-_ZN8piestart5start3own3ownE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3own5smallE,@function
_ZN8piestart5start3own5smallE:
.Lfunc_begin12:
	.cfi_startproc
	li	t1, 1
	beqz	a2, .LBB12_8
	mv	a6, a2
	mv	t2, a1
	mv	t0, a0
	srli	a0, a2, 17
	bnez	a0, .LBB12_3
	li	a3, 50
	j	.LBB12_4
.LBB12_3:
	lui	a3, 8
	addi	a3, a3, 50
.LBB12_4:
	mv	a0, t0
	mv	a1, a6
	li	a5, 0
	add	t2, t2, t0
	li	a7, 222
	li	a2, 3
	li	a4, -1
	ecall
	bltz	a0, .LBB12_7
	li	a0, 0
	beqz	a6, .LBB12_8
.LBB12_6:
	ld	a1, 0(t2)
	sd	a1, 0(t0)
	addi	a0, a0, 8
	addi	t2, t2, 8
	addi	t0, t0, 8
	bgeu	a0, a6, .LBB12_8
	j	.LBB12_6
.LBB12_7:
	li	a7, 216
	li	a3, 3
	mv	a0, t2
	mv	a1, a6
	mv	a2, a6
	mv	a4, t0
	li	a5, 0
	ecall
	li	t1, 0
.LBB12_8:
	mv	a0, t1
	ret
.Lfunc_end12:
	.size	_ZN8piestart5start3own5smallE, .Lfunc_end12-_ZN8piestart5start3own5smallE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3own6blocksE,@function
_ZN8piestart5start3own6blocksE:
.Lfunc_begin13:
	.cfi_startproc
	addi	sp, sp, -80
	.cfi_def_cfa_offset 80
	sd	ra, 72(sp)
	sd	s0, 64(sp)
	sd	s1, 56(sp)
	sd	s2, 48(sp)
	sd	s3, 40(sp)
	sd	s4, 32(sp)
	sd	s5, 24(sp)
	sd	s6, 16(sp)
	sd	s7, 8(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_offset s7, -72
	.cfi_remember_state
	mv	s6, a2
	mv	s2, a1
	mv	s5, a0
	lui	s7, 512
	lui	a0, 1048064
	and	s4, a2, a0
	addi	s7, s7, -1
	beqz	s4, .LBB13_2
	neg	a0, s5
	and	s0, a0, s7
	and	a0, s6, s7
	bgeu	a0, s0, .LBB13_3
.LBB13_2:
	li	s0, 0
.LBB13_3:
	mv	a0, s5
	mv	a1, s2
	mv	a2, s0
	call	_ZN8piestart5start3own5smallE
	mv	s3, a0
	beqz	s0, .LBB13_5
	add	a0, s2, s5
	li	a7, 233
	li	a2, 4
	mv	a1, s0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
.LBB13_5:
	add	s1, s0, s5
	sub	s6, s6, s0
	beqz	s4, .LBB13_18
	lui	t2, 512
	li	t5, 1
	li	a7, 222
	li	a2, 3
	li	a3, 34
	li	a4, -1
	add	a6, s4, t2
	sd	t5, 0(sp)
	li	a0, 0
	li	a5, 0
	mv	a1, a6
	ecall
	bltz	a0, .LBB13_18
	mv	t0, a0
	mv	a1, s4
	li	a3, 0
	li	a4, 0
	li	a5, 0
	add	a0, a0, s7
	lui	a2, 1048064
	li	a7, 233
	and	t1, a0, a2
	li	a2, 14
	mv	a0, t1
	ecall
	add	t3, t1, s4
	add	t4, s1, s2
	add	s0, s0, s2
	add	s5, s5, s0
	mv	s0, t1
.LBB13_8:
	andi	a0, t5, 1
	beq	s0, t3, .LBB13_16
	beqz	a0, .LBB13_17
	li	a3, 0
	add	a0, s7, s0
	li	a7, 232
	lui	a1, 1
	addi	a0, a0, -7
	sd	a3, 0(a0)
	mv	a2, sp
	mv	a0, s0
	li	a4, 0
	li	a5, 0
	ecall
	ld	t5, 0(sp)
	andi	a0, t5, 1
	beqz	a0, .LBB13_15
	li	a1, 0
	sub	a0, s0, t1
	add	a0, a0, t4
.LBB13_12:
	srli	a2, a1, 21
	bnez	a2, .LBB13_14
	add	a2, s5, a1
	ld	a2, 0(a2)
	add	a3, s0, a1
	sd	a2, 0(a3)
	addi	a1, a1, 8
	j	.LBB13_12
.LBB13_14:
	li	a7, 233
	lui	a1, 512
	li	a2, 4
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	ld	t5, 0(sp)
.LBB13_15:
	add	s0, s0, t2
	add	s5, s5, t2
	j	.LBB13_8
.LBB13_16:
	bnez	a0, .LBB13_22
.LBB13_17:
	li	a7, 215
	mv	a0, t0
	mv	a1, a6
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
.LBB13_18:
	lui	s4, 512
	lui	s5, 1048064
.LBB13_19:
	srli	a0, s6, 21
	beqz	a0, .LBB13_21
	lui	a2, 512
	mv	a0, s1
	mv	a1, s2
	call	_ZN8piestart5start3own5smallE
	mv	s0, a0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	add	a0, s2, s1
	li	a7, 233
	lui	a1, 512
	li	a2, 4
	ecall
	and	s3, s3, s0
	add	s1, s1, s4
	add	s6, s6, s5
	j	.LBB13_19
.LBB13_21:
	mv	a0, s1
	mv	a1, s2
	mv	a2, s6
	call	_ZN8piestart5start3own5smallE
	and	a0, s3, a0
	ld	ra, 72(sp)
	ld	s0, 64(sp)
	ld	s1, 56(sp)
	ld	s2, 48(sp)
	ld	s3, 40(sp)
	ld	s4, 32(sp)
	ld	s5, 24(sp)
	ld	s6, 16(sp)
	ld	s7, 8(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	.cfi_restore s6
	.cfi_restore s7
	addi	sp, sp, 80
	.cfi_def_cfa_offset 0
	ret
.LBB13_22:
	.cfi_restore_state
	li	a7, 216
	li	a3, 3
	mv	a0, t1
	mv	a1, s4
	mv	a2, s4
	mv	a4, s1
	li	a5, 0
	ecall
	mv	s0, a0
	li	a7, 215
	mv	a0, t0
	mv	a1, a6
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	bltz	s0, .LBB13_18
	mv	a0, s1
	mv	a1, s4
	li	a3, 0
	li	a4, 0
	li	a5, 0
	li	a7, 233
	li	a2, 15
	ecall
	add	s1, s1, s4
	sub	s6, s6, s4
	j	.LBB13_18
.Lfunc_end13:
	.size	_ZN8piestart5start3own6blocksE, .Lfunc_end13-_ZN8piestart5start3own6blocksE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start4huge6finishE,@function
_ZN8piestart5start4huge6finishE:
.Lfunc_begin14:
	.cfi_startproc
	addi	sp, sp, -128
	.cfi_def_cfa_offset 128
	sd	ra, 120(sp)
	sd	s0, 112(sp)
	sd	s1, 104(sp)
	sd	s2, 96(sp)
	sd	s3, 88(sp)
	sd	s4, 80(sp)
	sd	s5, 72(sp)
	sd	s6, 64(sp)
	sd	s7, 56(sp)
	sd	s8, 48(sp)
	sd	s9, 40(sp)
	sd	s10, 32(sp)
	sd	s11, 24(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_offset s7, -72
	.cfi_offset s8, -80
	.cfi_offset s9, -88
	.cfi_offset s10, -96
	.cfi_offset s11, -104
	mv	t2, a3
	mv	s6, a2
	mv	s5, a1
	li	s3, 0
	ld	a6, 16(a0)
	ld	s7, 24(a0)
	ld	s8, 32(a0)
	ld	s1, 40(a0)
	ld	s0, 48(a0)
	li	s11, 1
	lui	a5, 1048575
	lui	s2, 1
	addi	s2, s2, -1
	li	a0, 0
.LBB14_1:
	beqz	s0, .LBB14_25
	ld	a3, 0(s1)
	addi	a1, s1, 16
	addi	a4, s1, 40
	ld	a2, 0(a1)
	ld	a4, 0(a4)
	addi	a1, s1, 32
	ld	a1, 0(a1)
	addi	s1, s1, 56
	addi	s0, s0, -1
	beqz	a4, .LBB14_1
	slli	a4, a3, 32
	srli	a4, a4, 32
	bne	a4, s11, .LBB14_1
	srli	a3, a3, 32
	andi	a4, a3, 2
	beqz	a4, .LBB14_1
	andi	a3, a3, 1
	bnez	a3, .LBB14_1
	add	a2, a2, s8
	and	s10, a2, a5
	bltu	s5, s10, .LBB14_8
	mv	s10, s5
.LBB14_8:
	add	a1, a1, s2
	add	a1, a1, a2
	and	s4, a1, a5
	bltu	s4, s6, .LBB14_10
	mv	s4, s6
.LBB14_10:
	sltu	a1, s10, a6
	addi	a1, a1, -1
	and	a1, a1, s7
	bltu	a1, s10, .LBB14_12
	mv	s10, a1
.LBB14_12:
	bgeu	s10, s4, .LBB14_1
	sub	s9, s4, s10
	srli	a1, s9, 16
	beqz	a1, .LBB14_1
	sd	a6, 0(sp)
	mv	a0, t2
	sd	t2, 8(sp)
	call	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	lui	t3, 16
	lui	t0, 1048064
	lui	t1, 512
	li	a0, 20
	ld	t2, 8(sp)
	divu	a0, s9, a0
	mv	a2, t2
	ld	a1, 40(a2)
	add	a0, a0, a1
	sub	a1, t1, s9
	sd	a0, 40(a2)
	bltu	a0, a1, .LBB14_20
	sub	a0, a0, a1
	li	a7, 222
	lui	a1, 1024
	li	a2, 3
	li	a3, 34
	sd	a0, 40(t2)
	li	a4, -1
	li	a0, 0
	li	a5, 0
	ecall
	bltz	a0, .LBB14_20
	mv	a6, a0
	addi	t1, t1, -8
	sd	s11, 16(sp)
	li	a7, 233
	add	a0, a0, t1
	addi	a0, a0, 7
	and	t0, a0, t0
	lui	a1, 512
	li	a2, 14
	mv	a0, t0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	beqz	a0, .LBB14_18
	sd	s3, 16(sp)
	j	.LBB14_19
.LBB14_18:
	or	a0, t0, t1
	li	a7, 232
	lui	a1, 1
	sd	s3, 0(a0)
	addi	a2, sp, 16
	mv	a0, t0
	mv	a3, s3
	mv	a4, s3
	mv	a5, s3
	ecall
	lbu	a0, 16(sp)
	andi	a1, a0, 1
	mv	a0, s10
	bnez	a1, .LBB14_22
.LBB14_19:
	li	a7, 215
	lui	a1, 1024
	mv	a0, a6
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
.LBB14_20:
	li	a7, 233
	li	a2, 23
	mv	a0, s10
	mv	a1, s9
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
.LBB14_21:
	li	a0, 1
	ld	a6, 0(sp)
	lui	a5, 1048575
	j	.LBB14_1
.LBB14_22:
	bgeu	a0, s4, .LBB14_24
	ld	a1, 0(a0)
	add	a0, a0, t3
	j	.LBB14_22
.LBB14_24:
	sub	a0, t0, s10
	sd	a6, 32(t2)
	sd	s10, 0(t2)
	sd	s4, 8(t2)
	sd	s10, 16(t2)
	sd	a0, 24(t2)
	j	.LBB14_21
.LBB14_25:
	andi	a0, a0, 1
	ld	ra, 120(sp)
	ld	s0, 112(sp)
	ld	s1, 104(sp)
	ld	s2, 96(sp)
	ld	s3, 88(sp)
	ld	s4, 80(sp)
	ld	s5, 72(sp)
	ld	s6, 64(sp)
	ld	s7, 56(sp)
	ld	s8, 48(sp)
	ld	s9, 40(sp)
	ld	s10, 32(sp)
	ld	s11, 24(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	.cfi_restore s6
	.cfi_restore s7
	.cfi_restore s8
	.cfi_restore s9
	.cfi_restore s10
	.cfi_restore s11
	addi	sp, sp, 128
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end14:
	.size	_ZN8piestart5start4huge6finishE, .Lfunc_end14-_ZN8piestart5start4huge6finishE
	.cfi_endproc
	.text
	.p2align	3, 0x0
.LCPI15_0:
	.quad	6148914691236517205
.LCPI15_1:
	.quad	3689348814741910323
.LCPI15_2:
	.quad	1085102592571150095
.LCPI15_3:
	.quad	72340172838076673
	.text
	.p2align	1
	.type	_ZN8piestart5start4huge7prepareE,@function
_ZN8piestart5start4huge7prepareE:
.Lfunc_begin15:
	.cfi_startproc
	addi	sp, sp, -128
	.cfi_def_cfa_offset 128
	sd	ra, 120(sp)
	sd	s0, 112(sp)
	sd	s1, 104(sp)
	sd	s2, 96(sp)
	sd	s3, 88(sp)
	sd	s4, 80(sp)
	sd	s5, 72(sp)
	sd	s6, 64(sp)
	sd	s7, 56(sp)
	sd	s8, 48(sp)
	sd	s9, 40(sp)
	sd	s10, 32(sp)
	sd	s11, 24(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_offset s7, -72
	.cfi_offset s8, -80
	.cfi_offset s9, -88
	.cfi_offset s10, -96
	.cfi_offset s11, -104
	.cfi_remember_state
	mv	s11, a2
	mv	t3, a0
	ld	a0, 80(a0)
	srli	a0, a0, 16
	beqz	a0, .LBB15_23
	mv	t2, a5
	mv	s4, a3
	mv	s1, a1
	li	a1, 0
	li	a2, 0
	li	a0, 0
	li	a3, 0
	ld	s5, 32(t3)
	slli	a6, s4, 63
.Lpcrel_hi9:
	auipc	a7, %pcrel_hi(.LCPI15_0)
.Lpcrel_hi10:
	auipc	t0, %pcrel_hi(.LCPI15_1)
.Lpcrel_hi11:
	auipc	t1, %pcrel_hi(.LCPI15_2)
.Lpcrel_hi12:
	auipc	a5, %pcrel_hi(.LCPI15_3)
	lui	s6, 1048575
	lui	s7, 512
	li	s8, 25
	srai	s0, a6, 63
	ld	a6, %pcrel_lo(.Lpcrel_hi9)(a7)
	ld	s10, %pcrel_lo(.Lpcrel_hi10)(t0)
	ld	a7, %pcrel_lo(.Lpcrel_hi11)(t1)
	ld	s2, %pcrel_lo(.Lpcrel_hi12)(a5)
	add	a4, a4, s5
	and	a4, a4, s0
	lui	t0, 1
.LBB15_2:
	mv	s3, a4
	bgeu	s1, s11, .LBB15_22
.LBB15_3:
	ld	s0, 0(s1)
	and	a4, s4, s0
	andi	a4, a4, 1
	beqz	a4, .LBB15_6
	addi	a4, s3, 504
	bgeu	a0, a4, .LBB15_21
	srli	a5, s0, 1
	or	s0, s0, a5
	srli	a5, s0, 2
	or	s0, s0, a5
	srli	a5, s0, 4
	or	s0, s0, a5
	srli	a5, s0, 8
	or	s0, s0, a5
	srli	a5, s0, 16
	or	s0, s0, a5
	srli	a5, s0, 32
	or	a5, a5, s0
	not	s0, a5
	srli	a5, s0, 1
	and	a5, a5, a6
	sub	s0, s0, a5
	and	a5, s0, s10
	srli	s0, s0, 2
	and	s0, s0, s10
	add	s0, s0, a5
	srli	a5, s0, 4
	add	a5, a5, s0
	and	a5, a5, a7
	mul	a5, a5, s2
	srli	a5, a5, 56
	slli	a5, a5, 3
	xori	a5, a5, 504
	add	a5, a5, s3
	addi	a5, a5, -8
	mv	s3, a4
	j	.LBB15_7
.LBB15_6:
	add	a5, s0, s5
	addi	s3, a5, 8
.LBB15_7:
	and	s9, a5, s6
	sub	a4, s9, a3
	sub	a5, a0, a3
	bltu	a4, a5, .LBB15_11
	bne	s9, a0, .LBB15_20
	beq	a4, s7, .LBB15_20
.LBB15_10:
	add	a2, s9, t0
	mv	a0, a2
.LBB15_11:
	andi	a4, s4, 1
	beqz	a4, .LBB15_14
	li	s0, 8
.LBB15_13:
	add	s1, s1, s0
	bltu	s1, s11, .LBB15_3
	j	.LBB15_22
.LBB15_14:
	sub	a5, a0, a3
	bne	a5, s7, .LBB15_16
	addi	a5, s7, -1
.LBB15_16:
	lui	s0, 3
	bltu	s0, s8, .LBB15_13
.LBB15_17:
	add	a4, s0, s1
	bgeu	a4, s11, .LBB15_19
	ld	a4, 0(a4)
	add	a4, a4, s5
	and	a4, a4, s6
	sub	a4, a4, a3
	bgeu	a5, a4, .LBB15_13
.LBB15_19:
	srli	s0, s0, 3
	bltu	s0, s8, .LBB15_13
	j	.LBB15_17
.LBB15_20:
	mv	a0, t3
	mv	a3, t2
	sd	t2, 16(sp)
	mv	s0, t3
	sd	a6, 8(sp)
	sd	a7, 0(sp)
	call	_ZN8piestart5start4huge6finishE
	lui	t0, 1
	ld	a7, 0(sp)
	ld	a6, 8(sp)
	mv	t3, s0
	ld	t2, 16(sp)
	mv	a1, s9
	mv	a3, s9
	bnez	a0, .LBB15_24
	j	.LBB15_10
.LBB15_21:
	addi	s1, s1, 8
	li	s4, 1
	j	.LBB15_2
.LBB15_22:
	mv	a0, t3
	mv	a3, t2
	call	_ZN8piestart5start4huge6finishE
.LBB15_23:
	mv	a0, s11
	ld	ra, 120(sp)
	ld	s0, 112(sp)
	ld	s1, 104(sp)
	ld	s2, 96(sp)
	ld	s3, 88(sp)
	ld	s4, 80(sp)
	ld	s5, 72(sp)
	ld	s6, 64(sp)
	ld	s7, 56(sp)
	ld	s8, 48(sp)
	ld	s9, 40(sp)
	ld	s10, 32(sp)
	ld	s11, 24(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	.cfi_restore s6
	.cfi_restore s7
	.cfi_restore s8
	.cfi_restore s9
	.cfi_restore s10
	.cfi_restore s11
	addi	sp, sp, 128
	.cfi_def_cfa_offset 0
	ret
.LBB15_24:
	.cfi_restore_state
	mv	s11, s1
	j	.LBB15_23
.Lfunc_end15:
	.size	_ZN8piestart5start4huge7prepareE, .Lfunc_end15-_ZN8piestart5start4huge7prepareE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover3topE,@function
_ZN8piestart5start5mover3topE:
.Lfunc_begin16:
	.cfi_startproc
	srli	a1, a0, 1
	or	a0, a0, a1
	srli	a1, a0, 2
	or	a0, a0, a1
	srli	a1, a0, 4
	or	a0, a0, a1
	srli	a1, a0, 8
	or	a0, a0, a1
	srli	a1, a0, 16
	or	a0, a0, a1
	srli	a1, a0, 32
	or	a0, a0, a1
	ret
.Lfunc_end16:
	.size	_ZN8piestart5start5mover3topE, .Lfunc_end16-_ZN8piestart5start5mover3topE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover5Parts4nextE,@function
_ZN8piestart5start5mover5Parts4nextE:
.Lfunc_begin17:
	.cfi_startproc
	addi	sp, sp, -16
	.cfi_def_cfa_offset 16
	sd	s0, 8(sp)
	.cfi_offset s0, -8
	ld	s0, 16(a0)
	ld	t3, 24(a0)
	ld	t0, 32(a0)
	ld	a3, 40(a0)
	ld	a2, 48(a0)
	ld	t4, 56(a0)
	li	a7, -1
	not	a6, t0
	addi	t3, t3, -1
	li	t1, 1
.LBB17_1:
	add	a3, a3, a2
	sub	a2, t4, a3
	sd	a3, 40(a0)
	sd	a2, 48(a0)
	bltu	a3, t4, .LBB17_8
	beq	t3, a7, .LBB17_9
	li	t4, 0
	ld	t6, 0(s0)
	addi	a5, s0, 16
	addi	a2, s0, 40
	addi	a4, s0, 32
	addi	s0, s0, 56
	ld	t5, 0(a5)
	ld	a5, 0(a2)
	ld	t2, 0(a4)
	sext.w	a2, t6
	sd	s0, 16(a0)
	sd	t3, 24(a0)
	li	a4, 0
	sd	a4, 48(a0)
	sd	a4, 56(a0)
	bne	a2, t1, .LBB17_7
	beqz	a5, .LBB17_7
	srli	a2, t6, 32
	add	t5, t5, a1
	add	a5, a5, a6
	and	a3, t0, t5
	add	a5, a5, t5
	and	t4, a5, t0
	sd	a3, 40(a0)
	sd	t4, 56(a0)
	sw	a2, 64(a0)
	bnez	t2, .LBB17_10
	sb	zero, 68(a0)
.LBB17_7:
	li	a2, 0
	addi	t3, t3, -1
	j	.LBB17_1
.LBB17_8:
	li	a1, 0
	sd	a1, 56(a0)
	sw	a1, 64(a0)
	j	.LBB17_24
.LBB17_9:
	li	a0, 0
	j	.LBB17_25
.LBB17_10:
	li	a4, 0
	add	t2, t2, t5
	add	a6, a6, t2
	and	t1, a6, t0
	sub	a6, t1, a3
	li	a5, 6
	sd	a6, 48(a0)
	bne	a2, a5, .LBB17_23
	sub	a2, t4, t1
	or	a2, a2, a6
	srli	a2, a2, 21
	bnez	a2, .LBB17_23
	ld	a2, 8(a0)
	ld	a5, 0(a0)
	lui	a4, 411470
	addi	a2, a2, 1
	addi	a7, a4, 1362
.LBB17_13:
	addi	a2, a2, -1
	beqz	a2, .LBB17_21
	ld	t3, 0(a5)
	addi	a4, a5, 16
	ld	a4, 0(a4)
	addi	s0, a5, 40
	ld	t4, 0(s0)
	add	a4, a4, a1
	mv	t2, a4
	bltu	a3, a4, .LBB17_16
	mv	t2, a3
.LBB17_16:
	add	a4, a4, t4
	and	a4, a4, t0
	bltu	a4, t1, .LBB17_18
	mv	a4, t1
.LBB17_18:
	sext.w	t3, t3
	addi	a5, a5, 56
	bne	t3, a7, .LBB17_13
	bgeu	t2, a4, .LBB17_13
	sub	a1, t2, a4
	j	.LBB17_22
.LBB17_21:
	li	a1, 0
.LBB17_22:
	add	a1, a1, a6
	lui	a2, 4
	addi	a2, a2, 1
	sltu	a4, a1, a2
.LBB17_23:
	sb	a4, 68(a0)
.LBB17_24:
	li	a0, 1
.LBB17_25:
	ld	s0, 8(sp)
	.cfi_restore s0
	addi	sp, sp, 16
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end17:
	.size	_ZN8piestart5start5mover5Parts4nextE, .Lfunc_end17-_ZN8piestart5start5mover5Parts4nextE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover5carryE,@function
_ZN8piestart5start5mover5carryE:
.Lfunc_begin18:
	.cfi_startproc
	addi	sp, sp, -256
	.cfi_def_cfa_offset 256
	sd	ra, 248(sp)
	sd	s0, 240(sp)
	sd	s1, 232(sp)
	sd	s2, 224(sp)
	sd	s3, 216(sp)
	sd	s4, 208(sp)
	sd	s5, 200(sp)
	sd	s6, 192(sp)
	sd	s7, 184(sp)
	sd	s8, 176(sp)
	sd	s9, 168(sp)
	sd	s10, 160(sp)
	sd	s11, 152(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_offset s7, -72
	.cfi_offset s8, -80
	.cfi_offset s9, -88
	.cfi_offset s10, -96
	.cfi_offset s11, -104
	.cfi_remember_state
	mv	s1, a1
	li	s8, 0
	ld	s3, 32(a0)
	ld	s9, 40(a0)
	sd	a0, 0(sp)
	ld	s10, 48(a0)
	lui	a0, 1048575
	sw	zero, 72(sp)
	sb	zero, 76(sp)
	lui	s4, 8
	addi	s4, s4, 50
	sd	s9, 8(sp)
	sd	s10, 16(sp)
	sd	s9, 24(sp)
	sd	s10, 32(sp)
	sd	a0, 40(sp)
	sd	s9, 48(sp)
	sd	zero, 56(sp)
	sd	zero, 64(sp)
	li	s11, 1
.LBB18_1:
	addi	a0, sp, 8
	mv	a1, s3
	call	_ZN8piestart5start5mover5Parts4nextE
	mv	s5, a0
	beqz	a0, .LBB18_30
	ld	s6, 48(sp)
	lw	s2, 72(sp)
	lbu	a0, 76(sp)
	add	s7, s6, s1
	beqz	s8, .LBB18_10
.LBB18_3:
	beqz	a0, .LBB18_8
	ld	s0, 56(sp)
	li	a7, 222
	li	a2, 3
	beqz	s2, .LBB18_18
	li	a4, -1
	mv	a0, s7
	mv	a1, s0
	mv	a3, s4
	li	a5, 0
	ecall
	bne	a0, s7, .LBB18_22
	li	a0, 0
	mv	a1, s6
	beqz	s0, .LBB18_16
.LBB18_7:
	ld	a2, 0(a1)
	add	a3, s1, a1
	sd	a2, 0(a3)
	addi	a0, a0, 8
	addi	a1, a1, 8
	bgeu	a0, s0, .LBB18_16
	j	.LBB18_7
.LBB18_8:
	beqz	s2, .LBB18_14
	li	a3, 7
	j	.LBB18_15
.LBB18_10:
	beqz	s2, .LBB18_3
	andi	a1, s2, 1
	bnez	a1, .LBB18_3
	bnez	a0, .LBB18_3
	ld	s0, 56(sp)
	mv	a0, s6
	mv	a1, s7
	mv	a2, s0
	call	_ZN8piestart5start5mover5keepsE
	beqz	a0, .LBB18_21
	j	.LBB18_16
.LBB18_14:
	li	a3, 3
.LBB18_15:
	ld	s0, 56(sp)
	li	a7, 216
	mv	a0, s6
	mv	a4, s7
	li	a5, 0
	mv	a1, s0
	mv	a2, s0
	ecall
	bne	a0, s7, .LBB18_22
.LBB18_16:
	andi	a0, s2, 3
	bne	a0, s11, .LBB18_19
	mv	a0, s7
	mv	a1, s0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	li	a7, 226
	li	a2, 1
	ecall
	li	a7, 226
	li	a2, 5
	mv	a0, s7
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	bnez	a0, .LBB18_22
	j	.LBB18_19
.LBB18_18:
	li	a3, 50
	li	a4, -1
	mv	a0, s7
	mv	a1, s0
	li	a5, 0
	ecall
	bne	a0, s7, .LBB18_22
.LBB18_19:
	ld	a0, 8(sp)
	sub	a1, a0, s6
	addi	s8, s8, 1
	bgeu	a1, s0, .LBB18_1
	ld	a1, 24(sp)
	add	a0, a0, s1
	add	a1, a1, s1
	sd	a0, 8(sp)
	sd	a1, 24(sp)
	j	.LBB18_1
.LBB18_21:
	li	s8, 0
.LBB18_22:
	sd	s9, 80(sp)
	sd	s10, 88(sp)
	sd	s9, 96(sp)
	sd	s10, 104(sp)
	lui	a0, 1048575
	sd	a0, 112(sp)
	sd	s9, 120(sp)
	sd	zero, 128(sp)
	sd	zero, 136(sp)
	sw	zero, 144(sp)
	sb	zero, 148(sp)
	beqz	s8, .LBB18_30
.LBB18_23:
	addi	a0, sp, 80
	mv	a1, s3
	call	_ZN8piestart5start5mover5Parts4nextE
	beqz	a0, .LBB18_30
	lw	a0, 144(sp)
	ld	a4, 120(sp)
	beqz	a0, .LBB18_27
	andi	a0, a0, 2
	beqz	a0, .LBB18_29
	lbu	a0, 148(sp)
	andi	a0, a0, 1
	beqz	a0, .LBB18_28
	j	.LBB18_29
.LBB18_27:
	lbu	a0, 148(sp)
	bnez	a0, .LBB18_29
.LBB18_28:
	ld	a1, 128(sp)
	add	a0, a4, s1
	li	a7, 216
	li	a3, 3
	li	a5, 0
	mv	a2, a1
	ecall
	bne	a0, a4, .LBB18_31
.LBB18_29:
	addi	s8, s8, -1
	bnez	s8, .LBB18_23
.LBB18_30:
	xori	a0, s5, 1
	ld	ra, 248(sp)
	ld	s0, 240(sp)
	ld	s1, 232(sp)
	ld	s2, 224(sp)
	ld	s3, 216(sp)
	ld	s4, 208(sp)
	ld	s5, 200(sp)
	ld	s6, 192(sp)
	ld	s7, 184(sp)
	ld	s8, 176(sp)
	ld	s9, 168(sp)
	ld	s10, 160(sp)
	ld	s11, 152(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	.cfi_restore s6
	.cfi_restore s7
	.cfi_restore s8
	.cfi_restore s9
	.cfi_restore s10
	.cfi_restore s11
	addi	sp, sp, 256
	.cfi_def_cfa_offset 0
	ret
.LBB18_31:
	.cfi_restore_state
	li	a1, 21
	ld	a0, 0(sp)
	li	a2, 0
	mv	a3, a4
	call	_ZN8piestart5start3die3dieE
.Lfunc_end18:
	.size	_ZN8piestart5start5mover5carryE, .Lfunc_end18-_ZN8piestart5start5mover5carryE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover5keepsE,@function
_ZN8piestart5start5mover5keepsE:
.Lfunc_begin19:
	.cfi_startproc
	addi	sp, sp, -16
	.cfi_def_cfa_offset 16
	mv	t1, a1
	mv	t0, a0
	mv	a1, a2
	mv	a4, t1
	li	a5, 0
	li	t2, 0
	sb	zero, 15(sp)
	li	a7, 216
	li	a3, 7
	ecall
	bne	a0, t1, .LBB19_3
	mv	a6, a2
	mv	a0, t0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	li	t2, 1
	li	a7, 232
	li	a1, 1
	addi	a2, sp, 15
	ecall
	beqz	a0, .LBB19_3
	li	a7, 216
	li	a3, 3
	mv	a0, t1
	mv	a1, a6
	mv	a2, a6
	mv	a4, t0
	li	a5, 0
	ecall
	li	t2, 0
.LBB19_3:
	mv	a0, t2
	addi	sp, sp, 16
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end19:
	.size	_ZN8piestart5start5mover5keepsE, .Lfunc_end19-_ZN8piestart5start5mover5keepsE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover5leaveE,@function
_ZN8piestart5start5mover5leaveE:
.Lfunc_begin20:
	.cfi_startproc
	addi	sp, sp, -176
	.cfi_def_cfa_offset 176
	sd	ra, 168(sp)
	sd	s0, 160(sp)
	sd	s1, 152(sp)
	sd	s2, 144(sp)
	sd	s3, 136(sp)
	sd	s4, 128(sp)
	sd	s5, 120(sp)
	sd	s6, 112(sp)
	sd	s7, 104(sp)
	sd	s8, 96(sp)
	sd	s9, 88(sp)
	sd	s10, 80(sp)
	sd	s11, 72(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_offset s7, -72
	.cfi_offset s8, -80
	.cfi_offset s9, -88
	.cfi_offset s10, -96
	.cfi_offset s11, -104
	.cfi_remember_state
.Lpcrel_hi16:
	auipc	a1, %pcrel_hi(__piestart_options)
	addi	a1, a1, %pcrel_lo(.Lpcrel_hi16)
	lbu	a1, 0(a1)
	slli	a1, a1, 60
	srli	a6, a1, 62
	beqz	a6, .LBB20_18
	mv	s10, a0
	li	t1, 0
	ld	s2, 32(a0)
	ld	s8, 40(a0)
	ld	s9, 48(a0)
	lui	s11, 1
	li	a2, -1
	li	t0, 1
	lui	a7, 1048575
	mv	a4, s9
	mv	s0, s8
	beqz	s9, .LBB20_14
.LBB20_2:
	ld	a5, 0(s0)
	addi	a0, s0, 16
	ld	a3, 0(a0)
	addi	a1, s0, 40
	ld	a0, 0(a1)
	sext.w	a5, a5
	bne	a5, t0, .LBB20_12
	beqz	a0, .LBB20_12
	addi	a5, s0, 48
	ld	s1, 0(a5)
	and	a5, a3, a7
	bltu	a5, t1, .LBB20_18
	bltu	s11, s1, .LBB20_7
	mv	s1, s11
.LBB20_7:
	mv	a5, a3
	bltu	a3, a2, .LBB20_9
	mv	a5, a2
.LBB20_9:
	add	a0, a0, a3
	bltu	t1, a0, .LBB20_11
	mv	a0, t1
.LBB20_11:
	mv	t1, a0
	j	.LBB20_13
.LBB20_12:
	mv	a5, a2
	mv	s1, s11
.LBB20_13:
	addi	a4, a4, -1
	addi	s0, a1, 16
	mv	a2, a5
	mv	s11, s1
	bnez	a4, .LBB20_2
.LBB20_14:
	lui	a1, 1048575
	lui	a3, 1
	and	s6, a2, a1
	addi	a0, a3, -1
	sub	a2, t1, s6
	add	a0, a0, a2
	and	s5, a0, a1
	addi	a3, a3, 1
	bltu	s5, a3, .LBB20_18
	addi	a1, s11, -1
	and	a1, s11, a1
	bnez	a1, .LBB20_18
	addi	a6, a6, -2
	srli	a0, a0, 21
	snez	a1, a6
	seqz	a0, a0
	and	a0, a0, a1
	bnez	a0, .LBB20_18
	ld	s3, 0(s10)
	li	a0, -5
	slli	a0, a0, 32
	add	a0, a0, s3
	sub	s0, a0, s5
	mv	a0, s3
	call	_ZN8piestart5start5mover3topE
	bgeu	a0, s0, .LBB20_19
.LBB20_18:
	ld	ra, 168(sp)
	ld	s0, 160(sp)
	ld	s1, 152(sp)
	ld	s2, 144(sp)
	ld	s3, 136(sp)
	ld	s4, 128(sp)
	ld	s5, 120(sp)
	ld	s6, 112(sp)
	ld	s7, 104(sp)
	ld	s8, 96(sp)
	ld	s9, 88(sp)
	ld	s10, 80(sp)
	ld	s11, 72(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	.cfi_restore s6
	.cfi_restore s7
	.cfi_restore s8
	.cfi_restore s9
	.cfi_restore s10
	.cfi_restore s11
	addi	sp, sp, 176
	.cfi_def_cfa_offset 0
	ret
.LBB20_19:
	.cfi_restore_state
	mv	s7, a0
	ld	s4, 8(s10)
	li	a1, 31
	mv	a0, s4
	call	_ZN8piestart3sys4auxv5valueE
	beqz	a0, .LBB20_18
.LBB20_20:
	mv	a1, a0
	lbu	a0, 0(a0)
	zext.b	a2, a0
	addi	a0, a1, 1
	bnez	a2, .LBB20_20
	sub	a0, s7, a1
	lui	a1, 1048575
	addi	a0, a0, -8
	addi	a1, a1, -1
	and	a0, a0, a1
	beqz	a0, .LBB20_18
	li	a2, 16
	mv	a0, s3
	mv	a1, s4
	mv	a3, s6
	mv	a4, s5
	mv	a5, s11
	call	_ZN8piestart5start5mover7reserveE
	beqz	a0, .LBB20_18
	mv	s1, a0
	sd	s8, 0(sp)
	sd	s9, 8(sp)
	sd	s8, 16(sp)
	sd	s9, 24(sp)
	lui	a0, 1048575
	sd	a0, 32(sp)
	sd	s8, 40(sp)
	sd	zero, 48(sp)
	sd	zero, 56(sp)
	sw	zero, 64(sp)
	sb	zero, 68(sp)
	mv	a0, sp
	mv	a1, s2
	call	_ZN8piestart5start5mover5Parts4nextE
	beqz	a0, .LBB20_28
	lw	a0, 64(sp)
	beqz	a0, .LBB20_29
	andi	a0, a0, 1
	bnez	a0, .LBB20_29
	lbu	a0, 68(sp)
	andi	a0, a0, 1
	bnez	a0, .LBB20_29
	li	a7, 215
	mv	a0, s1
	mv	a1, s5
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	j	.LBB20_30
.LBB20_28:
	li	a7, 215
	mv	a0, s1
	mv	a1, s5
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	j	.LBB20_18
.LBB20_29:
	lui	a1, 1
	add	a1, a1, s1
	lui	a2, 1
	mv	a0, s1
	call	_ZN8piestart5start5mover5keepsE
	mv	a6, a0
	li	a7, 215
	mv	a0, s1
	mv	a1, s5
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	beqz	a6, .LBB20_18
.LBB20_30:
	add	s2, s2, s6
	sub	s2, s1, s2
	mv	a0, s10
	mv	a1, s2
	call	_ZN8piestart5start5mover5carryE
	bnez	a0, .LBB20_32
	li	a7, 215
	mv	a0, s1
	mv	a1, s5
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	j	.LBB20_18
.LBB20_32:
	li	a0, 9
	li	a1, 3
.LBB20_33:
	ld	a3, 0(s4)
	beqz	a3, .LBB20_39
	addi	a2, s4, 8
	ld	a4, 0(a2)
	add	a4, a4, s2
	sub	a5, a4, s1
	bgeu	a5, s5, .LBB20_38
	beq	a3, a0, .LBB20_37
	bne	a3, a1, .LBB20_38
.LBB20_37:
	sd	a4, 0(a2)
.LBB20_38:
	addi	s4, s4, 16
	j	.LBB20_33
.LBB20_39:
.Lpcrel_hi17:
	auipc	t1, %pcrel_hi(__piestart_moved)
	addi	t1, t1, %pcrel_lo(.Lpcrel_hi17)
	add	t1, t1, s2
	mv	a0, s3
	mv	a1, s2
	jalr	t1
	unimp
.Lfunc_end20:
	.size	_ZN8piestart5start5mover5leaveE, .Lfunc_end20-_ZN8piestart5start5mover5leaveE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover6copiedE,@function
_ZN8piestart5start5mover6copiedE:
.Lfunc_begin21:
	.cfi_startproc
	addi	sp, sp, -96
	.cfi_def_cfa_offset 96
	sd	ra, 88(sp)
	sd	s0, 80(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	ld	a1, 40(a0)
	ld	a2, 48(a0)
	ld	s0, 32(a0)
	sd	a1, 8(sp)
	sd	a2, 16(sp)
	sd	a1, 24(sp)
	sd	a2, 32(sp)
	lui	a0, 1048575
	sd	a0, 40(sp)
	sd	a1, 48(sp)
	sd	zero, 56(sp)
	sd	zero, 64(sp)
	sw	zero, 72(sp)
	sb	zero, 76(sp)
.LBB21_1:
	addi	a0, sp, 8
	mv	a1, s0
	call	_ZN8piestart5start5mover5Parts4nextE
	beqz	a0, .LBB21_5
	lbu	a0, 76(sp)
	beqz	a0, .LBB21_1
	lw	a0, 72(sp)
	beqz	a0, .LBB21_1
	ld	a0, 48(sp)
	ld	a1, 56(sp)
	add	a1, a1, a0
	j	.LBB21_6
.LBB21_5:
	li	a1, 0
.LBB21_6:
	ld	ra, 88(sp)
	ld	s0, 80(sp)
	.cfi_restore ra
	.cfi_restore s0
	addi	sp, sp, 96
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end21:
	.size	_ZN8piestart5start5mover6copiedE, .Lfunc_end21-_ZN8piestart5start5mover6copiedE
	.cfi_endproc
	.text
	.p2align	3, 0x0
.LCPI22_0:
	.quad	-7046029254386353131
	.text
	.p2align	1
	.type	_ZN8piestart5start5mover6randomE,@function
_ZN8piestart5start5mover6randomE:
.Lfunc_begin22:
	.cfi_startproc
	addi	sp, sp, -48
	.cfi_def_cfa_offset 48
	sd	ra, 40(sp)
	sd	s0, 32(sp)
	sd	s1, 24(sp)
	sd	s2, 16(sp)
	sd	s3, 8(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_remember_state
	mv	s3, a1
	mv	s0, a0
	sd	zero, 0(sp)
	li	s1, 8
	li	a7, 278
	mv	a0, sp
	li	a1, 8
	li	a2, 1
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	bne	a0, s1, .LBB22_3
	ld	a0, 0(sp)
.LBB22_2:
	ld	ra, 40(sp)
	ld	s0, 32(sp)
	ld	s1, 24(sp)
	ld	s2, 16(sp)
	ld	s3, 8(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	addi	sp, sp, 48
	.cfi_def_cfa_offset 0
	ret
.LBB22_3:
	.cfi_restore_state
.Lpcrel_hi13:
	auipc	a0, %pcrel_hi(.LCPI22_0)
	ld	s2, %pcrel_lo(.Lpcrel_hi13)(a0)
	li	a1, 25
	mv	a0, s0
	call	_ZN8piestart3sys4auxv5valueE
	slli	a1, s3, 32
	srli	a1, a1, 32
	sd	a1, 0(sp)
	beqz	a0, .LBB22_5
	ld	a2, 0(a0)
	add	a1, a1, a2
	srli	a2, a1, 32
	xor	a1, a1, a2
	mul	a1, a1, s2
	srli	a2, a1, 32
	xor	a1, a1, a2
	sd	a1, 0(sp)
	addi	a0, a0, 8
	ld	a0, 0(a0)
	add	a0, a0, a1
	srli	a1, a0, 32
	xor	a0, a0, a1
	mul	a0, a0, s2
	srli	a1, a0, 32
	xor	a1, a1, a0
.LBB22_5:
	srli	a0, a1, 32
	xor	a0, a0, a1
	mul	a0, a0, s2
	srli	a1, a0, 32
	xor	a0, a0, a1
	j	.LBB22_2
.Lfunc_end22:
	.size	_ZN8piestart5start5mover6randomE, .Lfunc_end22-_ZN8piestart5start5mover6randomE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover6settleE,@function
_ZN8piestart5start5mover6settleE:
.Lfunc_begin23:
	.cfi_startproc
	addi	sp, sp, -256
	.cfi_def_cfa_offset 256
	sd	ra, 248(sp)
	sd	s0, 240(sp)
	sd	s1, 232(sp)
	sd	s2, 224(sp)
	sd	s3, 216(sp)
	sd	s4, 208(sp)
	sd	s5, 200(sp)
	sd	s6, 192(sp)
	sd	s7, 184(sp)
	sd	s8, 176(sp)
	sd	s9, 168(sp)
	sd	s10, 160(sp)
	sd	s11, 152(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_offset s7, -72
	.cfi_offset s8, -80
	.cfi_offset s9, -88
	.cfi_offset s10, -96
	.cfi_offset s11, -104
	sd	a1, 40(sp)
	mv	s5, a0
	li	s7, 0
	li	s9, 0
	li	s11, 0
	li	s6, 0
	ld	a2, 40(a0)
	ld	a1, 48(a0)
	ld	s10, 32(a0)
	li	s2, -1
	li	a0, 1
	sd	a1, 24(sp)
	sd	a2, 32(sp)
.LBB23_1:
	beqz	a1, .LBB23_14
	ld	s1, 0(a2)
	addi	a3, a2, 16
	addi	a5, a2, 40
	ld	a4, 0(a3)
	ld	a3, 0(a5)
	addi	a5, a2, 32
	ld	a5, 0(a5)
	addi	a2, a2, 56
	sext.w	s0, s1
	addi	a1, a1, -1
	bne	s0, a0, .LBB23_1
	add	a4, a4, s10
	add	a3, a3, a4
	bltu	s6, a3, .LBB23_5
	mv	a3, s6
.LBB23_5:
	add	a5, a5, a4
	slli	s1, s1, 31
	srai	s0, s1, 63
	and	s0, s0, a5
	bltu	s0, s11, .LBB23_7
	mv	s11, s0
.LBB23_7:
	srli	s1, s1, 63
	addi	s1, s1, -1
	or	s1, s1, a4
	bgeu	s2, s1, .LBB23_12
	bgeu	s9, a4, .LBB23_13
.LBB23_9:
	bltu	s7, a5, .LBB23_11
.LBB23_10:
	mv	a5, s7
.LBB23_11:
	mv	s7, a5
	mv	s9, a4
	mv	s6, a3
	j	.LBB23_1
.LBB23_12:
	mv	s2, s1
	bltu	s9, a4, .LBB23_9
.LBB23_13:
	mv	a4, s9
	bgeu	s7, a5, .LBB23_10
	j	.LBB23_11
.LBB23_14:
	ld	s4, 8(s5)
	li	a1, 31
	mv	a0, s4
	call	_ZN8piestart3sys4auxv5valueE
	mv	t0, a0
	ld	s8, 0(s5)
	addi	a0, s8, 8
	ld	t1, 0(a0)
	ld	a0, 0(s8)
	slli	a0, a0, 3
	add	a0, a0, s8
	addi	a0, a0, 16
	ld	a0, 0(a0)
	mv	s3, t0
	mv	a1, s4
.LBB23_15:
	mv	s1, a1
	ld	a2, 0(a1)
	addi	a1, a1, 16
	bnez	a2, .LBB23_15
	beqz	a0, .LBB23_18
	mv	s3, a0
.LBB23_18:
	li	a0, 0
	li	a1, 0
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	sub	s0, s1, s4
	li	a7, 214
	ecall
	mv	s5, a0
	ld	s1, 40(sp)
	add	a6, a0, s1
	sub	a0, a6, s6
	srli	a0, a0, 12
	addi	s0, s0, 16
	beqz	a0, .LBB23_23
	sd	t1, 8(sp)
	sd	t0, 16(sp)
	mv	a0, s8
	call	_ZN8piestart5start5mover3topE
	srli	a0, a0, 10
	addi	s6, a0, 1
	li	a2, 32
	lui	a5, 1
	mv	a0, s8
	mv	a1, s4
	li	a3, 0
	mv	a4, s6
	call	_ZN8piestart5start5mover7reserveE
	beqz	a0, .LBB23_22
	mv	a6, a0
	li	a7, 215
	mv	a1, s6
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	ld	t0, 16(sp)
	ld	t1, 8(sp)
	beqz	a0, .LBB23_23
	mv	a6, s5
	j	.LBB23_23
.LBB23_22:
	mv	a6, s5
	ld	t0, 16(sp)
	ld	t1, 8(sp)
.LBB23_23:
	addi	a0, sp, 48
	sd	s2, 0(a0)
	addi	a0, sp, 56
	addi	a1, sp, 64
	sd	s11, 0(a0)
	addi	a0, sp, 72
	addi	a2, sp, 80
	sd	s9, 0(a1)
	addi	a1, sp, 88
	addi	a3, sp, 96
	sd	s7, 0(a0)
	addi	a0, sp, 104
	addi	a4, sp, 112
	sd	a6, 0(a2)
	addi	a2, sp, 120
	sd	a6, 0(a1)
	addi	a1, sp, 128
	addi	a5, sp, 136
	sd	s8, 0(a3)
	li	a3, -1
	slli	a3, a3, 32
	or	a3, a3, s0
	sd	t1, 0(a0)
	sd	s3, 0(a4)
	sd	s3, 0(a2)
	sd	t0, 0(a1)
	sd	s4, 0(a5)
	addi	a0, sp, 144
	sd	a3, 0(a0)
	li	a0, 1024
	bltu	a0, s0, .LBB23_25
	li	a7, 167
	li	a0, 35
	li	a1, 14
	addi	a2, sp, 48
	li	a3, 104
	li	a4, 0
	li	a5, 0
	ecall
.LBB23_25:
	li	s2, 0
	li	s3, 0
	ld	a1, 32(sp)
	sd	a1, 48(sp)
	ld	a0, 24(sp)
	sd	a0, 56(sp)
	sd	a1, 64(sp)
	sd	a0, 72(sp)
	sub	s0, s10, s1
	lui	a0, 1048575
	sd	a0, 80(sp)
	sd	a1, 88(sp)
	sd	zero, 96(sp)
	sd	zero, 104(sp)
	sw	zero, 112(sp)
	sb	zero, 116(sp)
.LBB23_26:
	addi	a0, sp, 48
	mv	a1, s0
	call	_ZN8piestart5start5mover5Parts4nextE
	mv	s1, a0
	beqz	a0, .LBB23_31
	lw	a0, 112(sp)
	bnez	a0, .LBB23_29
	lbu	a0, 116(sp)
	andi	a0, a0, 1
	beqz	a0, .LBB23_26
.LBB23_29:
	ld	a0, 88(sp)
	bne	a0, s2, .LBB23_31
	mv	a0, s2
	j	.LBB23_35
.LBB23_31:
	beq	s2, s3, .LBB23_33
	sub	a1, s2, s3
	li	a7, 215
	mv	a0, s3
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
.LBB23_33:
	beqz	s1, .LBB23_38
	ld	a0, 88(sp)
	mv	s3, s2
.LBB23_35:
	mv	a1, a0
	beq	s3, s2, .LBB23_37
	mv	a1, s3
.LBB23_37:
	ld	s2, 96(sp)
	add	s2, s2, a0
	mv	s3, a1
	j	.LBB23_26
.LBB23_38:
	ld	ra, 248(sp)
	ld	s0, 240(sp)
	ld	s1, 232(sp)
	ld	s2, 224(sp)
	ld	s3, 216(sp)
	ld	s4, 208(sp)
	ld	s5, 200(sp)
	ld	s6, 192(sp)
	ld	s7, 184(sp)
	ld	s8, 176(sp)
	ld	s9, 168(sp)
	ld	s10, 160(sp)
	ld	s11, 152(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	.cfi_restore s6
	.cfi_restore s7
	.cfi_restore s8
	.cfi_restore s9
	.cfi_restore s10
	.cfi_restore s11
	addi	sp, sp, 256
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end23:
	.size	_ZN8piestart5start5mover6settleE, .Lfunc_end23-_ZN8piestart5start5mover6settleE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover7reserveE,@function
_ZN8piestart5start5mover7reserveE:
.Lfunc_begin24:
	.cfi_startproc
	addi	sp, sp, -112
	.cfi_def_cfa_offset 112
	sd	ra, 104(sp)
	sd	s0, 96(sp)
	sd	s1, 88(sp)
	sd	s2, 80(sp)
	sd	s3, 72(sp)
	sd	s4, 64(sp)
	sd	s5, 56(sp)
	sd	s6, 48(sp)
	sd	s7, 40(sp)
	sd	s8, 32(sp)
	sd	s9, 24(sp)
	sd	s10, 16(sp)
	sd	s11, 8(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_offset s7, -72
	.cfi_offset s8, -80
	.cfi_offset s9, -88
	.cfi_offset s10, -96
	.cfi_offset s11, -104
	mv	s4, a4
	mv	s2, a3
	mv	s1, a2
	mv	s3, a1
	mv	s5, a0
	sub	s7, a0, a4
	li	a0, -5
	addiw	a3, a2, -16
	neg	s8, a5
	li	a1, 15
	li	s11, -1
	lui	a2, 260
	slli	a0, a0, 32
	sub	s10, a1, s1
	slli	s11, s11, 32
	addi	s6, a2, 34
	add	s7, s7, a0
	sd	a3, 0(sp)
	beq	s1, a3, .LBB24_9
.LBB24_1:
	addiw	s1, s1, -1
.LBB24_2:
	addw	s9, s10, s1
	mv	a0, s3
	mv	a1, s1
	call	_ZN8piestart5start5mover6randomE
	mv	s0, a0
	mv	a0, s5
	call	_ZN8piestart5start5mover3topE
	and	a0, s8, a0
	and	a0, a0, s0
	add	s0, a0, s2
	add	a0, s0, s11
	bltu	s7, a0, .LBB24_7
	li	a7, 222
	li	a4, -1
	mv	a0, s0
	mv	a1, s4
	li	a2, 0
	mv	a3, s6
	li	a5, 0
	ecall
	beq	a0, s0, .LBB24_10
	bgtz	a0, .LBB24_8
	li	s0, 0
	li	a1, -1
	beq	s9, a1, .LBB24_10
	addiw	s1, s1, -1
	li	a1, -17
	beq	a0, a1, .LBB24_2
	j	.LBB24_10
.LBB24_7:
	ld	a3, 0(sp)
	beq	s1, a3, .LBB24_9
	j	.LBB24_1
.LBB24_8:
	li	a7, 215
	mv	a1, s4
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
.LBB24_9:
	li	s0, 0
.LBB24_10:
	mv	a0, s0
	ld	ra, 104(sp)
	ld	s0, 96(sp)
	ld	s1, 88(sp)
	ld	s2, 80(sp)
	ld	s3, 72(sp)
	ld	s4, 64(sp)
	ld	s5, 56(sp)
	ld	s6, 48(sp)
	ld	s7, 40(sp)
	ld	s8, 32(sp)
	ld	s9, 24(sp)
	ld	s10, 16(sp)
	ld	s11, 8(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	.cfi_restore s6
	.cfi_restore s7
	.cfi_restore s8
	.cfi_restore s9
	.cfi_restore s10
	.cfi_restore s11
	addi	sp, sp, 112
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end24:
	.size	_ZN8piestart5start5mover7reserveE, .Lfunc_end24-_ZN8piestart5start5mover7reserveE
	.cfi_endproc
	.text
	.p2align	1
	.type	_ZN8piestart7product4blob5large4eachE,@function
_ZN8piestart7product4blob5large4eachE:
.Lfunc_begin25:
	.cfi_startproc
	addi	sp, sp, -144
	.cfi_def_cfa_offset 144
	sd	ra, 136(sp)
	sd	s0, 128(sp)
	sd	s1, 120(sp)
	sd	s2, 112(sp)
	sd	s3, 104(sp)
	sd	s4, 96(sp)
	sd	s5, 88(sp)
	sd	s6, 80(sp)
	sd	s7, 72(sp)
	sd	s8, 64(sp)
	sd	s9, 56(sp)
	sd	s10, 48(sp)
	sd	s11, 40(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_offset s7, -72
	.cfi_offset s8, -80
	.cfi_offset s9, -88
	.cfi_offset s10, -96
	.cfi_offset s11, -104
	.cfi_remember_state
	sd	a4, 32(sp)
	mv	s3, a3
	mv	s5, a2
	mv	s1, a1
	lui	s11, 1
	ld	s4, 16(a0)
	ld	s10, 24(a0)
	ld	s6, 32(a0)
	ld	a1, 40(a0)
	sd	a1, 16(sp)
	sd	a0, 0(sp)
	ld	a0, 48(a0)
	lui	s8, 1048575
	li	a1, 3
	li	s0, 1
	addi	s11, s11, -1
	slli	a1, a1, 32
	slli	s2, s0, 33
	addi	s7, a1, -1
	addi	a0, a0, 1
	sd	a0, 8(sp)
	addi	s2, s2, 1
.LBB25_1:
	sub	a6, s10, s4
	sd	a6, 24(sp)
.LBB25_2:
	beq	s1, s5, .LBB25_23
	add	a0, s1, s6
	ld	a2, 0(a0)
	addi	a1, a0, 8
	addi	a3, a0, 16
	ld	a1, 0(a1)
	ld	a4, 0(a3)
	addi	a0, a0, 24
	ld	a3, 0(a0)
	and	a0, a2, s8
	bgeu	a0, a4, .LBB25_5
	add	a2, a2, s11
	and	a0, a2, s8
.LBB25_5:
	add	a2, a1, s11
	and	s10, a2, s8
	bgeu	a3, s10, .LBB25_7
	and	s10, a1, s8
.LBB25_7:
	addi	s1, s1, 32
	bgeu	a0, s10, .LBB25_2
	add	s9, a0, s6
	sub	a1, s10, a0
	beqz	s3, .LBB25_11
	bne	s3, s0, .LBB25_19
	li	a7, 226
	li	a2, 1
	mv	a0, s9
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	beqz	a0, .LBB25_2
	j	.LBB25_24
.LBB25_11:
	sub	a0, s9, s4
	bltu	a0, a6, .LBB25_2
	ld	a0, 8(sp)
	ld	a2, 16(sp)
	ld	a3, 32(sp)
	beqz	a3, .LBB25_20
.LBB25_13:
	addi	a0, a0, -1
	beqz	a0, .LBB25_20
	ld	s0, 0(a2)
	addi	a3, a2, 16
	addi	a4, a2, 40
	ld	a3, 0(a3)
	ld	a5, 0(a4)
	addi	a4, a2, 32
	ld	a4, 0(a4)
	addi	a2, a2, 56
	bgeu	a3, s10, .LBB25_13
	and	s0, s0, s7
	bne	s0, s2, .LBB25_13
	beqz	a5, .LBB25_13
	add	a3, a3, a4
	bltu	a3, s10, .LBB25_13
	ld	a0, 32(sp)
	sub	a2, s9, a0
	j	.LBB25_21
.LBB25_19:
	li	a7, 462
	mv	a0, s9
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	j	.LBB25_2
.LBB25_20:
	li	a2, 0
.LBB25_21:
	mv	a0, s9
	call	_ZN8piestart5start3own3ownE
	li	s0, 1
	ld	a6, 24(sp)
	beqz	a0, .LBB25_2
	add	s10, s10, s6
	ld	a0, 0(sp)
	sd	s9, 16(a0)
	sd	s10, 24(a0)
	mv	s4, s9
	j	.LBB25_1
.LBB25_23:
	ld	ra, 136(sp)
	ld	s0, 128(sp)
	ld	s1, 120(sp)
	ld	s2, 112(sp)
	ld	s3, 104(sp)
	ld	s4, 96(sp)
	ld	s5, 88(sp)
	ld	s6, 80(sp)
	ld	s7, 72(sp)
	ld	s8, 64(sp)
	ld	s9, 56(sp)
	ld	s10, 48(sp)
	ld	s11, 40(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	.cfi_restore s6
	.cfi_restore s7
	.cfi_restore s8
	.cfi_restore s9
	.cfi_restore s10
	.cfi_restore s11
	addi	sp, sp, 144
	.cfi_def_cfa_offset 0
	ret
.LBB25_24:
	.cfi_restore_state
.Lpcrel_hi14:
	auipc	a0, %pcrel_hi(.Lanon.0.4)
	addi	a0, a0, %pcrel_lo(.Lpcrel_hi14)
	li	a1, 33
	call	_ZN8piestart7product4blob5table3endE
.Lfunc_end25:
	.size	_ZN8piestart7product4blob5large4eachE, .Lfunc_end25-_ZN8piestart7product4blob5large4eachE
	.cfi_endproc
	.text
	.p2align	1
	.type	_ZN8piestart7product4blob5table3endE,@function
_ZN8piestart7product4blob5table3endE:
.Lfunc_begin26:
	.cfi_startproc
	mv	a2, a1
	mv	a1, a0
	li	a3, 0
	li	a7, 64
	li	a0, 2
	li	a4, 0
	li	a5, 0
	ecall
	li	a7, 94
.LBB26_1:
	li	a0, 127
	mv	a1, a3
	mv	a2, a3
	mv	a4, a3
	mv	a5, a3
	ecall
	sb	a3, 0(a3)
	j	.LBB26_1
.Lfunc_end26:
	.size	_ZN8piestart7product4blob5table3endE, .Lfunc_end26-_ZN8piestart7product4blob5table3endE
	.cfi_endproc
	.text
	.p2align	1
	.type	_ZN8piestart7product4blob5table3sumE,@function
_ZN8piestart7product4blob5table3sumE:
.Lfunc_begin27:
	.cfi_startproc
	li	a2, 0
.LBB27_1:
	ld	a3, 0(a0)
	slli	a4, a2, 5
	sub	a2, a4, a2
	addi	a0, a0, 8
	add	a2, a2, a3
	bne	a1, a0, .LBB27_1
	mv	a0, a2
	ret
.Lfunc_end27:
	.size	_ZN8piestart7product4blob5table3sumE, .Lfunc_end27-_ZN8piestart7product4blob5table3sumE
	.cfi_endproc
	.text
	.p2align	1
	.type	__piestart_converted,@function
__piestart_converted:
.Lfunc_begin28:
	.cfi_startproc
	addi	sp, sp, -560
	.cfi_def_cfa_offset 560
	addi	a4, sp, 512
	sd	ra, 40(a4)
	sd	s0, 32(a4)
	sd	s1, 24(a4)
	sd	s2, 16(a4)
	sd	s3, 8(a4)
	sd	s4, 0(a4)
	sd	s5, 504(sp)
	sd	s6, 496(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_remember_state
	mv	s2, a3
	mv	s0, a2
	mv	s3, a1
	mv	s1, a0
	li	a0, -62
	mv	a1, sp
	li	a2, 0
	beqz	a0, .LBB28_2
.LBB28_1:
	sd	a2, 0(a1)
	addi	a1, a1, 8
	addi	a0, a0, 1
	bnez	a0, .LBB28_1
.LBB28_2:
	addi	a1, s1, 160
	mv	a0, s1
	call	_ZN8piestart7product4blob5table3sumE
	bnez	a0, .LBB28_18
	addi	s4, s1, 64
	ld	a0, 0(s4)
	addi	s5, s1, 72
	ld	a1, 0(s5)
	bltu	a1, a0, .LBB28_5
	mv	a0, a1
.LBB28_5:
	addi	s6, s1, 56
	ld	a1, 0(s6)
	add	a2, s3, a0
	add	a0, a1, s3
	addi	a1, a2, 8
	call	_ZN8piestart7product4blob5table3sumE
	bnez	a0, .LBB28_18
	addi	a0, s1, 24
	ld	a0, 0(a0)
	add	a0, a0, s3
	ld	a0, 0(a0)
	addi	a1, s1, 32
	ld	a1, 0(a1)
	bne	a0, a1, .LBB28_12
	sd	s0, 0(sp)
	ld	a0, 0(s0)
	slli	a0, a0, 3
	add	a0, a0, s0
	addi	a0, a0, 16
.LBB28_8:
	ld	a1, 0(a0)
	addi	a0, a0, 8
	bnez	a1, .LBB28_8
	sd	a0, 8(sp)
	sd	s3, 32(sp)
	addi	a1, s1, 112
	ld	a1, 0(a1)
	addi	a2, s1, 120
	add	a1, a1, s3
	sd	a1, 40(sp)
	ld	a1, 0(a2)
	addi	a2, s1, 128
	sd	a1, 48(sp)
	ld	a1, 0(a2)
	addi	a2, s1, 136
	sd	a1, 72(sp)
	ld	a1, 0(a2)
	addi	a2, s1, 40
	sd	a1, 80(sp)
	ld	a1, 0(a2)
	addi	a2, s1, 48
	sd	a1, 416(sp)
	ld	a2, 0(a2)
	sub	a2, a2, a1
	addi	a1, s1, 80
	sd	a2, 408(sp)
	ld	a1, 0(a1)
	addi	a2, s1, 88
	sd	a1, 184(sp)
	ld	a2, 0(a2)
	sub	a2, a2, a1
	addi	a1, s1, 96
	sd	a2, 192(sp)
	ld	a1, 0(a1)
	addi	a2, s1, 104
	sd	a1, 312(sp)
	ld	a2, 0(a2)
	sub	a2, a2, a1
	li	a1, 7
	sd	a2, 144(sp)
	sd	a1, 288(sp)
	beqz	s2, .LBB28_16
.LBB28_10:
	ld	s0, 0(s6)
	ld	s4, 0(s4)
	mv	a0, sp
	beqz	s2, .LBB28_13
	call	_ZN8piestart5start5mover6copiedE
	sd	a0, 16(sp)
	sd	a1, 24(sp)
	mv	a0, sp
	mv	a1, s0
	mv	a2, s4
	li	a3, 0
	mv	a4, s2
	call	_ZN8piestart7product4blob5large4eachE
	mv	a0, sp
	mv	a1, s2
	call	_ZN8piestart5start5mover6settleE
	j	.LBB28_14
.LBB28_12:
	addi	s1, s1, 16
	ld	a0, 0(s1)
	j	.LBB28_15
.LBB28_13:
	mv	a1, s0
	mv	a2, s4
	li	a3, 0
	li	a4, 0
	call	_ZN8piestart7product4blob5large4eachE
.LBB28_14:
	mv	a0, sp
	call	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	mv	a0, sp
	li	a3, 1
	mv	a1, s0
	mv	a2, s4
	call	_ZN8piestart7product4blob5large4eachE
	ld	a2, 0(s5)
	mv	a0, sp
	li	a3, 2
	mv	a1, s0
	call	_ZN8piestart7product4blob5large4eachE
	addi	s1, s1, 16
	ld	a0, 0(s1)
.LBB28_15:
	add	a0, a0, s3
	addi	a1, sp, 512
	ld	ra, 40(a1)
	ld	s0, 32(a1)
	ld	s1, 24(a1)
	ld	s2, 16(a1)
	ld	s3, 8(a1)
	ld	s4, 0(a1)
	ld	s5, 504(sp)
	ld	s6, 496(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	.cfi_restore s6
	addi	sp, sp, 560
	.cfi_def_cfa_offset 0
	ret
.LBB28_16:
	.cfi_restore_state
	li	a1, 9
	call	_ZN8piestart3sys4auxv5valueE
.Lpcrel_hi18:
	auipc	a1, %pcrel_hi(_start)
	addi	a1, a1, %pcrel_lo(.Lpcrel_hi18)
	bne	a0, a1, .LBB28_10
	mv	a0, sp
	call	_ZN8piestart5start5mover5leaveE
	j	.LBB28_10
.LBB28_18:
.Lpcrel_hi15:
	auipc	a0, %pcrel_hi(.Lanon.0.3)
	addi	a0, a0, %pcrel_lo(.Lpcrel_hi15)
	li	a1, 44
	call	_ZN8piestart7product4blob5table3endE
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
