/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * LoongArch (64-bit) entry of the start code that `piestart convert` puts into a finished file. The image is
 * flat, has no writable data, and may lie anywhere: every address is near and relative to the instruction, not to
 * its page, as xtask/src/objects/make.rs writes it.
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
	.dword	0				# the last word: what makes the table's sum 0

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
	la.pcrel $a0, __piestart_table		# argument 1
	ld.d	$t1, $a0, 8
	sub.d	$a1, $a0, $t1			# argument 2: the load bias
	bl	__piestart_converted		# returns the entry point
	move	$t1, $a0

/* The registers are as the kernel left them, or as a call may leave them; $a0 is as it was. */
	ld.d	$a0, $sp, 0
	addi.d	$sp, $sp, 16
	move	$ra, $zero
	jr	$t1
