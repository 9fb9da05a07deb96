	.cfi_sections .debug_frame
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
.LBB0_1:
	ori	$a0, $zero, 127
	syscall	0
	st.b	$zero, $zero, 0
	b	.LBB0_1
.Lfunc_end0:
	.size	_ZN8piestart7product4blob5table3endE, .Lfunc_end0-_ZN8piestart7product4blob5table3endE
	.cfi_endproc
	.text
	.p2align	2
	.type	_ZN8piestart7product4blob5table3sumE,@function
_ZN8piestart7product4blob5table3sumE:
	.cfi_startproc
	move	$a2, $zero
.LBB1_1:
	ld.d	$a3, $a0, 0
	slli.d	$a4, $a2, 5
	sub.d	$a2, $a4, $a2
	addi.d	$a0, $a0, 8
	add.d	$a2, $a3, $a2
	bne	$a1, $a0, .LBB1_1
	move	$a0, $a2
	ret
.Lfunc_end1:
	.size	_ZN8piestart7product4blob5table3sumE, .Lfunc_end1-_ZN8piestart7product4blob5table3sumE
	.cfi_endproc
	.text
	.p2align	2
	.type	__piestart_converted,@function
__piestart_converted:
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
	ld.d	$a3, $a2, 0
	move	$fp, $a1
	move	$s2, $a0
	alsl.d	$a0, $a3, $a2, 3
	addi.d	$a0, $a0, 16
.LBB2_1:
	ld.d	$a1, $a0, 0
	addi.d	$a0, $a0, 8
	bnez	$a1, .LBB2_1
	ori	$a1, $zero, 6
.LBB2_3:
	ld.d	$a2, $a0, 0
	addi.d	$a0, $a0, 8
	ld.d	$s0, $a0, 0
	beqz	$a2, .LBB2_7
	beq	$a2, $a1, .LBB2_6
	addi.d	$a0, $a0, 8
	b	.LBB2_3
.LBB2_6:
	bnez	$s0, .LBB2_8
.LBB2_7:
	lu12i.w	$s0, 1
.LBB2_8:
	addi.d	$a1, $s2, 120
	move	$a0, $s2
	bl	_ZN8piestart7product4blob5table3sumE
	bnez	$a0, .LBB2_42
	addi.d	$s1, $s2, 64
	ld.d	$a0, $s1, 0
	addi.d	$a1, $s2, 72
	st.d	$a1, $sp, 32
	ld.d	$a1, $a1, 0
	sltu	$a2, $a1, $a0
	addi.d	$a3, $s2, 56
	st.d	$a3, $sp, 48
	ld.d	$a3, $a3, 0
	masknez	$a1, $a1, $a2
	maskeqz	$a0, $a0, $a2
	or	$a1, $a0, $a1
	add.d	$a0, $a3, $fp
	add.d	$a1, $fp, $a1
	addi.d	$a1, $a1, 8
	bl	_ZN8piestart7product4blob5table3sumE
	bnez	$a0, .LBB2_42
	addi.d	$a0, $s2, 16
	ld.d	$a0, $a0, 0
	st.d	$a0, $sp, 0
	addi.d	$a0, $s2, 24
	ld.d	$a0, $a0, 0
	add.d	$a0, $a0, $fp
	ld.d	$a0, $a0, 0
	st.d	$s2, $sp, 24
	addi.d	$s6, $s2, 32
	ld.d	$a1, $s6, 0
	bne	$a0, $a1, .LBB2_41
	move	$s7, $zero
	ld.d	$a0, $s1, 0
	st.d	$a0, $sp, 40
	addi.d	$ra, $s0, -1
	sub.d	$s5, $zero, $s0
	ld.d	$a0, $sp, 24
	addi.d	$a1, $a0, 40
	st.d	$a1, $sp, 16
	addi.d	$a0, $a0, 48
	st.d	$a0, $sp, 8
	ori	$s4, $zero, 3
	ori	$s3, $zero, 1
	lu12i.w	$a0, 8
	ori	$a6, $a0, 34
.LBB2_12:
	ld.d	$a0, $sp, 48
	ld.d	$s0, $a0, 0
	ld.d	$s8, $sp, 40
	ori	$a0, $zero, 2
	bne	$s7, $a0, .LBB2_24
	ld.d	$a0, $sp, 32
	ld.d	$s8, $a0, 0
	b	.LBB2_24
.LBB2_14:
	add.d	$a0, $s0, $fp
	ld.d	$a1, $a0, 0
	addi.d	$a2, $a0, 8
	ld.d	$a2, $a2, 0
	addi.d	$a3, $a0, 16
	ld.d	$a3, $a3, 0
	addi.d	$a0, $a0, 24
	ld.d	$a4, $a0, 0
	and	$a0, $a1, $s5
	sltu	$a3, $a0, $a3
	add.d	$a1, $a1, $ra
	and	$a1, $a1, $s5
	masknez	$a0, $a0, $a3
	maskeqz	$a1, $a1, $a3
	or	$a0, $a1, $a0
	add.d	$a1, $a2, $ra
	and	$a1, $a1, $s5
	sltu	$a3, $a4, $a1
	and	$a2, $a2, $s5
	masknez	$a1, $a1, $a3
	maskeqz	$a2, $a2, $a3
	or	$a1, $a2, $a1
	addi.d	$s0, $s0, 32
	bgeu	$a0, $a1, .LBB2_24
	add.d	$s1, $a0, $fp
	sub.d	$a1, $a1, $a0
	beq	$s7, $s3, .LBB2_22
	bnez	$s7, .LBB2_23
	addi.w	$a4, $zero, -1
	ori	$a7, $zero, 222
	ori	$a2, $zero, 3
	move	$a0, $zero
	move	$a3, $a6
	move	$a5, $zero
	syscall	0
	bltz	$a0, .LBB2_24
	move	$s2, $a0
	move	$a0, $zero
	beq	$a1, $a0, .LBB2_20
.LBB2_19:
	add.d	$a2, $s1, $a0
	ld.d	$a2, $a2, 0
	add.d	$a3, $s2, $a0
	st.d	$a2, $a3, 0
	addi.d	$a0, $a0, 8
	bne	$a1, $a0, .LBB2_19
.LBB2_20:
	ori	$a7, $zero, 216
	ori	$a3, $zero, 3
	move	$a0, $s2
	move	$a2, $a1
	move	$a4, $s1
	move	$a5, $zero
	syscall	0
	bgez	$a0, .LBB2_24
	ori	$a7, $zero, 215
	move	$a0, $s2
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	b	.LBB2_24
.LBB2_22:
	ori	$a7, $zero, 226
	ori	$a2, $zero, 1
	move	$a0, $s1
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	beqz	$a0, .LBB2_24
	b	.LBB2_43
.LBB2_23:
	ori	$a7, $zero, 462
	move	$a0, $s1
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
.LBB2_24:
	bne	$s0, $s8, .LBB2_14
	beqz	$s7, .LBB2_27
.LBB2_26:
	addi.w	$s7, $s7, 1
	bne	$s7, $s4, .LBB2_12
	b	.LBB2_41
.LBB2_27:
	ld.d	$a0, $sp, 16
	ld.d	$a0, $a0, 0
	ld.d	$a1, $sp, 8
	ld.d	$a1, $a1, 0
	move	$a3, $zero
	add.d	$a0, $a0, $fp
	add.d	$a1, $a1, $fp
	beq	$a0, $a1, .LBB2_34
.LBB2_28:
	ld.d	$a5, $a0, 0
	andi	$a2, $a5, 1
	bnez	$a2, .LBB2_30
	addi.d	$a2, $a5, 8
	ori	$a4, $zero, 1
	move	$a3, $a5
	b	.LBB2_31
.LBB2_30:
	addi.d	$a2, $a3, 504
	srli.d	$a4, $a5, 1
.LBB2_31:
	add.d	$a3, $a3, $fp
	beqz	$a4, .LBB2_33
.LBB2_32:
	ctz.d	$a5, $a4
	alsl.d	$a5, $a5, $a3, 3
	ld.d	$a7, $a5, 0
	add.d	$a7, $a7, $fp
	st.d	$a7, $a5, 0
	addi.d	$a5, $a4, -1
	and	$a4, $a5, $a4
	bnez	$a4, .LBB2_32
.LBB2_33:
	addi.d	$a0, $a0, 8
	move	$a3, $a2
	bne	$a0, $a1, .LBB2_28
.LBB2_34:
	ld.d	$a0, $sp, 24
	beq	$a0, $s6, .LBB2_26
.LBB2_35:
	addi.d	$a1, $a0, 80
	ld.d	$a2, $a1, 0
	addi.d	$a1, $a0, 88
	ld.d	$a3, $a1, 0
	add.d	$a1, $a2, $fp
	sub.d	$a2, $a3, $a2
	beqz	$a2, .LBB2_40
.LBB2_36:
	addi.d	$a3, $a1, 8
	ld.d	$a3, $a3, 0
	addi.w	$a3, $a3, 0
	beqz	$a3, .LBB2_39
	bne	$a3, $s4, .LBB2_42
	ld.d	$a3, $a1, 0
	addi.d	$a4, $a1, 16
	ld.d	$a4, $a4, 0
	add.d	$a3, $a3, $fp
	add.d	$a4, $a4, $fp
	st.d	$a4, $a3, 0
.LBB2_39:
	addi.d	$a1, $a1, 24
	addi.d	$a2, $a2, -24
	bnez	$a2, .LBB2_36
.LBB2_40:
	addi.d	$a0, $a0, 16
	beq	$a0, $s6, .LBB2_26
	b	.LBB2_35
.LBB2_41:
	ld.d	$a0, $sp, 0
	add.d	$a0, $a0, $fp
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
.LBB2_42:
	.word	0x18000000 | ((((.Lanon.0.0 - .) >> 2) & 0xfffff) << 5) | 4
	addi.d	$a0, $a0, 0
	ori	$a1, $zero, 44
	bl	_ZN8piestart7product4blob5table3endE
.LBB2_43:
	.word	0x18000000 | ((((.Lanon.0.1 - .) >> 2) & 0xfffff) << 5) | 4
	addi.d	$a0, $a0, 0
	ori	$a1, $zero, 33
	bl	_ZN8piestart7product4blob5table3endE
.Lfunc_end2:
	.size	__piestart_converted, .Lfunc_end2-__piestart_converted
	.cfi_endproc
	.type	.Lanon.0.0,@object
	.text
	.p2align	2
.Lanon.0.0:
	.ascii	"piestart: the start code's table is damaged\n"
	.size	.Lanon.0.0, 44
	.type	.Lanon.0.1,@object
	.text
	.p2align	2
.Lanon.0.1:
	.ascii	"piestart: mprotect RELRO refused\n"
	.size	.Lanon.0.1, 33
	.ident	"rustc version 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)"
	.section .discarded
