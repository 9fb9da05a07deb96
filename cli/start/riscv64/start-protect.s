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
	.p2align	1
	.type	__piestart_converted,@function
__piestart_converted:
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
	mv	s5, a1
	mv	s3, a0
	addi	a1, a0, 120
	call	_ZN8piestart7product4blob5table3sumE
	bnez	a0, .LBB2_20
	addi	s0, s3, 64
	ld	a0, 0(s0)
	addi	s2, s3, 72
	ld	a1, 0(s2)
	bltu	a1, a0, .LBB2_3
	mv	a0, a1
.LBB2_3:
	addi	s4, s3, 56
	ld	a1, 0(s4)
	add	a2, s5, a0
	add	a0, a1, s5
	addi	a1, a2, 8
	call	_ZN8piestart7product4blob5table3sumE
	bnez	a0, .LBB2_20
	li	a1, 0
	lui	t2, 1
	addi	s3, s3, 16
	ld	a6, 0(s3)
	ld	t0, 0(s0)
	addi	t2, t2, -1
	li	a0, 1
	lui	t3, 1048575
.LBB2_5:
	ld	a2, 0(s4)
	andi	t1, a1, 1
	mv	s0, t0
	beqz	t1, .LBB2_7
	ld	s0, 0(s2)
.LBB2_7:
	add	s1, s5, a2
	sub	s0, s0, a2
	andi	t4, a0, 1
	beqz	s0, .LBB2_17
.LBB2_8:
	ld	a2, 0(s1)
	addi	a0, s1, 8
	addi	a1, s1, 16
	ld	a0, 0(a0)
	ld	a4, 0(a1)
	addi	a1, s1, 24
	ld	a3, 0(a1)
	and	a1, a2, t3
	bgeu	a1, a4, .LBB2_10
	add	a2, a2, t2
	and	a1, a2, t3
.LBB2_10:
	add	a2, a0, t2
	and	a2, a2, t3
	bgeu	a3, a2, .LBB2_12
	and	a2, a0, t3
.LBB2_12:
	bgeu	a1, a2, .LBB2_16
	add	a0, a1, s5
	sub	a1, a2, a1
	beqz	t4, .LBB2_15
	li	a7, 226
	li	a2, 1
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	bnez	a0, .LBB2_19
	j	.LBB2_16
.LBB2_15:
	li	a7, 462
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
.LBB2_16:
	addi	s1, s1, 32
	addi	s0, s0, -32
	bnez	s0, .LBB2_8
.LBB2_17:
	li	a0, 0
	li	a1, 1
	beqz	t1, .LBB2_5
	add	a0, a6, s5
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
.LBB2_19:
	.cfi_restore_state
.Lpcrel_hi1:
	auipc	a0, %pcrel_hi(.Lanon.0.1)
	addi	a0, a0, %pcrel_lo(.Lpcrel_hi1)
	li	a1, 33
	call	_ZN8piestart7product4blob5table3endE
.LBB2_20:
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
