	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * RISC-V (64-bit) entry of the start code that `piestart convert` puts into a finished file. The image is
 * flat, has no writable data, and may lie anywhere: every address is near and PC-relative.
 */

/* What the converter fills in. Must match cli/src/convert/blob.rs and src/product/blob/table.rs. */
	.text
__piestart_table:
	.ifdef	__piestart_large
	.ascii	"piestrt3"
	.else
	.ascii	"piestrt2"
	.endif
	.dword	0				# 8: link address of this table
	.dword	0				# 16: the original entry point
	.dword	0				# 24: link address of a word that is relocated
	.dword	0				# 32: what that word holds before relocation
	.fill	9, 8, 0				# 40: tables and rows, for src/product/blob/table.rs
	.ifdef	__piestart_large
	.fill	4, 8, 0				# 112: headers and writable range, for the same
__piestart_options:
	.dword	0				# 144: for src/start/options.rs
	.endif

_start:
	.ifdef	__piestart_large
	li	a3, 0				# argument 4: how far the image has moved
__piestart_placed:
	.endif
	lla	t0, __piestart_table
	ld	t1, 8(t0)
	sub	a1, t0, t1			# argument 2: the load bias
	ld	t1, 16(t0)
	add	t1, t1, a1			# the original entry point
	ld	t2, 24(t0)
	add	t2, t2, a1
	ld	t2, 0(t2)
	ld	t0, 32(t0)
	bne	t2, t0, 2f			# relocated by somebody else? then hand on what they gave, a0 too
	lla	a0, __piestart_table		# argument 1
	mv	a2, sp				# argument 3: argc, argv, envp, auxv
	call	__piestart_converted		# returns the entry point
	mv	t1, a0

/* The registers are as the kernel left them, or as a call may leave them; a0, which may name a function to
 * call at exit, is 0. */
	li	a0, 0
	li	ra, 0
2:	jr	t1
	.text
	.p2align	3, 0x0
.LCPI0_0:
	.quad	151050438420815295
	.text
.LCPI0_1:
	.ascii	"\000\001\002\007\003\r\b\023\004\031\016\034\t\"\024(\005\021\032&\017.\0350\n\037#6\0252)9?\006\f\022\030\033!'\020%-/\036518>\013\027 $,47=\026+3<*;:"
	.text
	.p2align	1
	.type	__piestart_converted,@function
__piestart_converted:
.Lfunc_begin0:
	.cfi_startproc
	addi	sp, sp, -96
	.cfi_def_cfa_offset 96
	sd	s0, 88(sp)
	sd	s1, 80(sp)
	sd	s2, 72(sp)
	sd	s3, 64(sp)
	sd	s4, 56(sp)
	sd	s5, 48(sp)
	sd	s6, 40(sp)
	sd	s7, 32(sp)
	sd	s8, 24(sp)
	sd	s9, 16(sp)
	sd	s10, 8(sp)
	.cfi_offset s0, -8
	.cfi_offset s1, -16
	.cfi_offset s2, -24
	.cfi_offset s3, -32
	.cfi_offset s4, -40
	.cfi_offset s5, -48
	.cfi_offset s6, -56
	.cfi_offset s7, -64
	.cfi_offset s8, -72
	.cfi_offset s9, -80
	.cfi_offset s10, -88
	mv	a6, a1
	mv	t0, a0
	li	t4, 0
	lui	s7, 1
	addi	a0, a0, 64
	addi	t5, t0, 56
	addi	t6, t0, 72
	addi	s2, t0, 40
	addi	s3, t0, 48
	addi	s5, t0, 32
	li	s4, 2
	li	s1, 3
	addi	s7, s7, -1
	ld	s6, 0(a0)
	lui	s9, 1048575
	li	s8, 1
	lui	t1, 8
	addi	t1, t1, 34
.LBB0_1:
	ld	s0, 0(t5)
	mv	s10, s6
	bne	t4, s4, .LBB0_17
	ld	s10, 0(t6)
	j	.LBB0_17
.LBB0_3:
	add	a0, s0, a6
	ld	a2, 0(a0)
	addi	a1, a0, 8
	addi	a3, a0, 16
	ld	a1, 0(a1)
	ld	a4, 0(a3)
	addi	a0, a0, 24
	ld	a3, 0(a0)
	and	a0, a2, s9
	bgeu	a0, a4, .LBB0_5
	add	a2, a2, s7
	and	a0, a2, s9
.LBB0_5:
	add	a2, a1, s7
	and	a2, a2, s9
	bgeu	a3, a2, .LBB0_7
	and	a2, a1, s9
.LBB0_7:
	addi	s0, s0, 32
	bgeu	a0, a2, .LBB0_17
	add	t2, a0, a6
	sub	a1, a2, a0
	beq	t4, s8, .LBB0_15
	bnez	t4, .LBB0_16
	li	a7, 222
	li	a2, 3
	li	a4, -1
	li	a0, 0
	mv	a3, t1
	li	a5, 0
	ecall
	bltz	a0, .LBB0_17
	mv	t3, a0
	mv	a0, a1
	mv	a2, t2
	mv	a3, t3
	beqz	a1, .LBB0_13
.LBB0_12:
	ld	a4, 0(a2)
	addi	a2, a2, 8
	sd	a4, 0(a3)
	addi	a3, a3, 8
	addi	a0, a0, -8
	bnez	a0, .LBB0_12
.LBB0_13:
	li	a7, 216
	li	a3, 3
	mv	a0, t3
	mv	a2, a1
	mv	a4, t2
	li	a5, 0
	ecall
	bgez	a0, .LBB0_17
	li	a7, 215
	mv	a0, t3
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	j	.LBB0_17
.LBB0_15:
	li	a7, 226
	li	a2, 1
	mv	a0, t2
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	beqz	a0, .LBB0_17
	j	.LBB0_33
.LBB0_16:
	li	a7, 462
	mv	a0, t2
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
.LBB0_17:
	bne	s0, s10, .LBB0_3
	beqz	t4, .LBB0_20
.LBB0_19:
	addiw	t4, t4, 1
	bne	t4, s1, .LBB0_1
	j	.LBB0_35
.LBB0_20:
	li	a4, 0
	ld	a0, 0(s2)
	ld	a1, 0(s3)
	add	a0, a0, a6
	add	a1, a1, a6
	beq	a0, a1, .LBB0_27
.LBB0_21:
	ld	a5, 0(a0)
	andi	a2, a5, 1
	bnez	a2, .LBB0_23
	addi	a2, a5, 8
	li	a3, 1
	mv	a4, a5
	j	.LBB0_24
.LBB0_23:
	addi	a2, a4, 504
	srli	a3, a5, 1
.LBB0_24:
	add	a4, a4, a6
	beqz	a3, .LBB0_26
.LBB0_25:
.Lpcrel_hi0:
	auipc	a5, %pcrel_hi(.LCPI0_0)
	ld	a5, %pcrel_lo(.Lpcrel_hi0)(a5)
	neg	s0, a3
	and	s0, s0, a3
	mul	a5, s0, a5
.Lpcrel_hi1:
	auipc	s0, %pcrel_hi(.LCPI0_1)
	srli	a5, a5, 58
	addi	s0, s0, %pcrel_lo(.Lpcrel_hi1)
	add	a5, a5, s0
	lbu	a5, 0(a5)
	slli	a5, a5, 3
	add	a5, a5, a4
	ld	s0, 0(a5)
	add	s0, s0, a6
	sd	s0, 0(a5)
	addi	a5, a3, -1
	and	a3, a3, a5
	bnez	a3, .LBB0_25
.LBB0_26:
	addi	a0, a0, 8
	mv	a4, a2
	bne	a0, a1, .LBB0_21
.LBB0_27:
	mv	a0, t0
	beq	t0, s5, .LBB0_19
.LBB0_28:
	addi	a1, a0, 80
	ld	a2, 0(a1)
	addi	a1, a0, 88
	ld	a3, 0(a1)
	add	a1, a2, a6
	sub	a2, a3, a2
	beqz	a2, .LBB0_32
.LBB0_29:
	addi	a3, a1, 8
	ld	a3, 0(a3)
	sext.w	a3, a3
	bne	a3, s1, .LBB0_31
	ld	a3, 0(a1)
	addi	a4, a1, 16
	ld	a4, 0(a4)
	add	a3, a3, a6
	add	a4, a4, a6
	sd	a4, 0(a3)
.LBB0_31:
	addi	a1, a1, 24
	addi	a2, a2, -24
	bnez	a2, .LBB0_29
.LBB0_32:
	addi	a0, a0, 16
	beq	a0, s5, .LBB0_19
	j	.LBB0_28
.LBB0_33:
	li	a3, 0
.Lpcrel_hi2:
	auipc	a1, %pcrel_hi(.Lanon.0.0)
	li	a7, 64
	li	a0, 2
	addi	a1, a1, %pcrel_lo(.Lpcrel_hi2)
	li	a2, 33
	li	a4, 0
	li	a5, 0
	ecall
	li	a7, 94
.LBB0_34:
	li	a0, 127
	mv	a1, a3
	mv	a2, a3
	mv	a4, a3
	mv	a5, a3
	ecall
	sb	a3, 0(a3)
	j	.LBB0_34
.LBB0_35:
	addi	t0, t0, 16
	ld	a0, 0(t0)
	add	a0, a0, a6
	ld	s0, 88(sp)
	ld	s1, 80(sp)
	ld	s2, 72(sp)
	ld	s3, 64(sp)
	ld	s4, 56(sp)
	ld	s5, 48(sp)
	ld	s6, 40(sp)
	ld	s7, 32(sp)
	ld	s8, 24(sp)
	ld	s9, 16(sp)
	ld	s10, 8(sp)
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
	addi	sp, sp, 96
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end0:
	.size	__piestart_converted, .Lfunc_end0-__piestart_converted
	.cfi_endproc
	.type	.Lanon.0.0,@object
	.text
.Lanon.0.0:
	.ascii	"piestart: mprotect RELRO refused\n"
	.size	.Lanon.0.0, 33
	.section .discarded
