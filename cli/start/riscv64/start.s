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
	.text
	.p2align	1
	.type	_ZN8piestart7product4blob5table3endE,@function
_ZN8piestart7product4blob5table3endE:
.Lfunc_begin0:
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
.LBB0_1:
	li	a0, 127
	mv	a1, a3
	mv	a2, a3
	mv	a4, a3
	mv	a5, a3
	ecall
	sb	a3, 0(a3)
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
	li	a2, 0
.LBB1_1:
	ld	a3, 0(a0)
	slli	a4, a2, 5
	sub	a2, a4, a2
	addi	a0, a0, 8
	add	a2, a2, a3
	bne	a1, a0, .LBB1_1
	mv	a0, a2
	ret
.Lfunc_end1:
	.size	_ZN8piestart7product4blob5table3sumE, .Lfunc_end1-_ZN8piestart7product4blob5table3sumE
	.cfi_endproc
	.text
	.p2align	3, 0x0
.LCPI2_0:
	.quad	151050438420815295
	.text
.LCPI2_1:
	.ascii	"\000\001\002\007\003\r\b\023\004\031\016\034\t\"\024(\005\021\032&\017.\0350\n\037#6\0252)9?\006\f\022\030\033!'\020%-/\036518>\013\027 $,47=\026+3<*;:"
	.text
	.p2align	1
	.type	__piestart_converted,@function
__piestart_converted:
.Lfunc_begin2:
	.cfi_startproc
	addi	sp, sp, -96
	.cfi_def_cfa_offset 96
	sd	ra, 88(sp)
	sd	s0, 80(sp)
	sd	s1, 72(sp)
	sd	s2, 64(sp)
	sd	s3, 56(sp)
	sd	s4, 48(sp)
	sd	s5, 40(sp)
	sd	s6, 32(sp)
	sd	s7, 24(sp)
	sd	s8, 16(sp)
	sd	s9, 8(sp)
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
	.cfi_remember_state
	mv	s0, a1
	mv	s1, a0
	addi	a1, a0, 120
	call	_ZN8piestart7product4blob5table3sumE
	bnez	a0, .LBB2_34
	addi	s4, s1, 64
	ld	a0, 0(s4)
	addi	s2, s1, 72
	ld	a1, 0(s2)
	bltu	a1, a0, .LBB2_3
	mv	a0, a1
.LBB2_3:
	addi	s3, s1, 56
	ld	a1, 0(s3)
	add	a2, s0, a0
	add	a0, a1, s0
	addi	a1, a2, 8
	call	_ZN8piestart7product4blob5table3sumE
	bnez	a0, .LBB2_34
	addi	a0, s1, 16
	addi	a1, s1, 24
	ld	t1, 0(a0)
	ld	a0, 0(a1)
	add	a0, a0, s0
	ld	a0, 0(a0)
	addi	a1, s1, 32
	ld	a1, 0(a1)
	bne	a0, a1, .LBB2_32
	li	t2, 0
	lui	s6, 1
	ld	t3, 0(s4)
	addi	t4, s1, 40
	addi	t5, s1, 48
	li	t6, 2
	li	s4, 3
	lui	s5, 1048575
	addi	s6, s6, -1
	li	s7, 1
	lui	a6, 8
	addi	a6, a6, 34
.LBB2_6:
	ld	s1, 0(s3)
	mv	s9, t3
	bne	t2, t6, .LBB2_22
	ld	s9, 0(s2)
	j	.LBB2_22
.LBB2_8:
	add	a0, s1, s0
	ld	a2, 0(a0)
	addi	a1, a0, 8
	addi	a3, a0, 16
	ld	a1, 0(a1)
	ld	a4, 0(a3)
	addi	a0, a0, 24
	ld	a3, 0(a0)
	and	a0, a2, s5
	bgeu	a0, a4, .LBB2_10
	add	a2, a2, s6
	and	a0, a2, s5
.LBB2_10:
	add	a2, a1, s6
	and	a2, a2, s5
	bgeu	a3, a2, .LBB2_12
	and	a2, a1, s5
.LBB2_12:
	addi	s1, s1, 32
	bgeu	a0, a2, .LBB2_22
	add	t0, a0, s0
	sub	a1, a2, a0
	beq	t2, s7, .LBB2_20
	bnez	t2, .LBB2_21
	li	a7, 222
	li	a2, 3
	li	a4, -1
	li	a0, 0
	mv	a3, a6
	li	a5, 0
	ecall
	bltz	a0, .LBB2_22
	mv	s8, a0
	mv	a0, a1
	mv	a2, t0
	mv	a3, s8
	beqz	a1, .LBB2_18
.LBB2_17:
	ld	a4, 0(a2)
	addi	a2, a2, 8
	sd	a4, 0(a3)
	addi	a3, a3, 8
	addi	a0, a0, -8
	bnez	a0, .LBB2_17
.LBB2_18:
	li	a7, 216
	li	a3, 3
	mv	a0, s8
	mv	a2, a1
	mv	a4, t0
	li	a5, 0
	ecall
	bgez	a0, .LBB2_22
	li	a7, 215
	mv	a0, s8
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	j	.LBB2_22
.LBB2_20:
	li	a7, 226
	li	a2, 1
	mv	a0, t0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	beqz	a0, .LBB2_22
	j	.LBB2_33
.LBB2_21:
	li	a7, 462
	mv	a0, t0
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
.LBB2_22:
	bne	s1, s9, .LBB2_8
	beqz	t2, .LBB2_25
.LBB2_24:
	addiw	t2, t2, 1
	bne	t2, s4, .LBB2_6
	j	.LBB2_32
.LBB2_25:
	li	a4, 0
	ld	a0, 0(t4)
	ld	a1, 0(t5)
	add	a0, a0, s0
	add	a1, a1, s0
	beq	a0, a1, .LBB2_24
.LBB2_26:
	ld	a5, 0(a0)
	andi	a2, a5, 1
	bnez	a2, .LBB2_28
	addi	a2, a5, 8
	li	a3, 1
	mv	a4, a5
	j	.LBB2_29
.LBB2_28:
	addi	a2, a4, 504
	srli	a3, a5, 1
.LBB2_29:
	add	a4, a4, s0
	beqz	a3, .LBB2_31
.LBB2_30:
.Lpcrel_hi1:
	auipc	a5, %pcrel_hi(.LCPI2_0)
	ld	a5, %pcrel_lo(.Lpcrel_hi1)(a5)
	neg	s1, a3
	and	s1, s1, a3
	mul	a5, s1, a5
.Lpcrel_hi2:
	auipc	s1, %pcrel_hi(.LCPI2_1)
	srli	a5, a5, 58
	addi	s1, s1, %pcrel_lo(.Lpcrel_hi2)
	add	a5, a5, s1
	lbu	a5, 0(a5)
	slli	a5, a5, 3
	add	a5, a5, a4
	ld	s1, 0(a5)
	add	s1, s1, s0
	sd	s1, 0(a5)
	addi	a5, a3, -1
	and	a3, a3, a5
	bnez	a3, .LBB2_30
.LBB2_31:
	addi	a0, a0, 8
	mv	a4, a2
	beq	a0, a1, .LBB2_24
	j	.LBB2_26
.LBB2_32:
	add	a0, t1, s0
	ld	ra, 88(sp)
	ld	s0, 80(sp)
	ld	s1, 72(sp)
	ld	s2, 64(sp)
	ld	s3, 56(sp)
	ld	s4, 48(sp)
	ld	s5, 40(sp)
	ld	s6, 32(sp)
	ld	s7, 24(sp)
	ld	s8, 16(sp)
	ld	s9, 8(sp)
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
	addi	sp, sp, 96
	.cfi_def_cfa_offset 0
	ret
.LBB2_33:
	.cfi_restore_state
.Lpcrel_hi3:
	auipc	a0, %pcrel_hi(.Lanon.0.1)
	addi	a0, a0, %pcrel_lo(.Lpcrel_hi3)
	li	a1, 33
	call	_ZN8piestart7product4blob5table3endE
.LBB2_34:
.Lpcrel_hi0:
	auipc	a0, %pcrel_hi(.Lanon.0.0)
	addi	a0, a0, %pcrel_lo(.Lpcrel_hi0)
	li	a1, 44
	call	_ZN8piestart7product4blob5table3endE
.Lfunc_end2:
	.size	__piestart_converted, .Lfunc_end2-__piestart_converted
	.cfi_endproc
	.type	.Lanon.0.0,@object
	.text
.Lanon.0.0:
	.ascii	"piestart: the start code's table is damaged\n"
	.size	.Lanon.0.0, 44
	.type	.Lanon.0.1,@object
	.text
.Lanon.0.1:
	.ascii	"piestart: mprotect RELRO refused\n"
	.size	.Lanon.0.1, 33
	.section .discarded
