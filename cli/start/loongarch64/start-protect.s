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
	addi.d	$sp, $sp, -96
	.cfi_def_cfa_offset 96
	st.d	$ra, $sp, 88
	st.d	$fp, $sp, 80
	st.d	$s0, $sp, 72
	st.d	$s1, $sp, 64
	st.d	$s2, $sp, 56
	st.d	$s3, $sp, 48
	st.d	$s4, $sp, 40
	st.d	$s5, $sp, 32
	st.d	$s6, $sp, 24
	st.d	$s7, $sp, 16
	st.d	$s8, $sp, 8
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
	move	$s0, $a0
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
	ld.d	$s4, $a0, 0
	beqz	$a2, .LBB2_7
	beq	$a2, $a1, .LBB2_6
	addi.d	$a0, $a0, 8
	b	.LBB2_3
.LBB2_6:
	bnez	$s4, .LBB2_8
.LBB2_7:
	lu12i.w	$s4, 1
.LBB2_8:
	addi.d	$a1, $s0, 120
	move	$a0, $s0
	bl	_ZN8piestart7product4blob5table3sumE
	bnez	$a0, .LBB2_22
	addi.d	$s3, $s0, 64
	ld.d	$a0, $s3, 0
	addi.d	$s1, $s0, 72
	ld.d	$a1, $s1, 0
	sltu	$a2, $a1, $a0
	addi.d	$s2, $s0, 56
	ld.d	$a3, $s2, 0
	masknez	$a1, $a1, $a2
	maskeqz	$a0, $a0, $a2
	or	$a1, $a0, $a1
	add.d	$a0, $a3, $fp
	add.d	$a1, $fp, $a1
	addi.d	$a1, $a1, 8
	bl	_ZN8piestart7product4blob5table3sumE
	bnez	$a0, .LBB2_22
	move	$a1, $zero
	addi.d	$a0, $s0, 16
	ld.d	$a6, $a0, 0
	ld.d	$s0, $s3, 0
	addi.d	$s3, $s4, -1
	sub.d	$s4, $zero, $s4
	ori	$a0, $zero, 1
.LBB2_11:
	ld.d	$a2, $s2, 0
	andi	$s5, $a1, 1
	move	$a1, $s0
	beqz	$s5, .LBB2_13
	ld.d	$a1, $s1, 0
.LBB2_13:
	add.d	$s6, $fp, $a2
	sub.d	$s7, $a1, $a2
	andi	$s8, $a0, 1
	beqz	$s7, .LBB2_19
.LBB2_14:
	ld.d	$a0, $s6, 0
	addi.d	$a1, $s6, 8
	ld.d	$a2, $a1, 0
	addi.d	$a1, $s6, 16
	ld.d	$a1, $a1, 0
	addi.d	$a3, $s6, 24
	ld.d	$a3, $a3, 0
	and	$a4, $a0, $s4
	sltu	$a1, $a4, $a1
	add.d	$a0, $a0, $s3
	and	$a0, $a0, $s4
	masknez	$a4, $a4, $a1
	maskeqz	$a0, $a0, $a1
	or	$a1, $a0, $a4
	add.d	$a0, $a2, $s3
	and	$a0, $a0, $s4
	sltu	$a3, $a3, $a0
	and	$a2, $a2, $s4
	masknez	$a0, $a0, $a3
	maskeqz	$a2, $a2, $a3
	or	$a2, $a2, $a0
	bgeu	$a1, $a2, .LBB2_18
	add.d	$a0, $a1, $fp
	sub.d	$a1, $a2, $a1
	beqz	$s8, .LBB2_17
	ori	$a7, $zero, 226
	ori	$a2, $zero, 1
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	bnez	$a0, .LBB2_21
	b	.LBB2_18
.LBB2_17:
	ori	$a7, $zero, 462
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
.LBB2_18:
	addi.d	$s6, $s6, 32
	addi.d	$s7, $s7, -32
	bnez	$s7, .LBB2_14
.LBB2_19:
	move	$a0, $zero
	ori	$a1, $zero, 1
	beqz	$s5, .LBB2_11
	add.d	$a0, $a6, $fp
	ld.d	$s8, $sp, 8
	ld.d	$s7, $sp, 16
	ld.d	$s6, $sp, 24
	ld.d	$s5, $sp, 32
	ld.d	$s4, $sp, 40
	ld.d	$s3, $sp, 48
	ld.d	$s2, $sp, 56
	ld.d	$s1, $sp, 64
	ld.d	$s0, $sp, 72
	ld.d	$fp, $sp, 80
	ld.d	$ra, $sp, 88
	addi.d	$sp, $sp, 96
	ret
.LBB2_21:
	.word	0x18000000 | ((((.Lanon.0.1 - .) >> 2) & 0xfffff) << 5) | 4
	addi.d	$a0, $a0, 0
	ori	$a1, $zero, 33
	bl	_ZN8piestart7product4blob5table3endE
.LBB2_22:
	.word	0x18000000 | ((((.Lanon.0.0 - .) >> 2) & 0xfffff) << 5) | 4
	addi.d	$a0, $a0, 0
	ori	$a1, $zero, 44
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
