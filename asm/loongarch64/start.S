/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * LoongArch (64-bit) entry. The kernel leaves argc at 0($sp), 16-byte aligned. The two stages are called one
 * after the other from here, so that no compiler can move a load of a relocated word ahead of the
 * relocation.
 */

	.section .text.piestart, "ax", %progbits
	.globl	_start
	.globl	__piestart_entry
	.hidden	__piestart_entry
	.hidden	__piestart_placed
	.type	__piestart_placed, %function
	.type	_start, %function
__piestart_entry:				# the same, where a shared object may override _start
_start:
	.cfi_startproc
	.cfi_undefined 1			# $ra: nobody called, unwinding ends here
	move	$a3, $zero			# argument 4: how far the image has moved
__piestart_placed:
	move	$fp, $zero			# outermost frame, for frame-pointer walkers
	move	$ra, $zero			# and no return address
	move	$a0, $sp			# argument 1: argc, argv, envp, auxv
	la.pcrel $a1, _DYNAMIC			# argument 2; not used where PT_DYNAMIC is missing
	addi.d	$a2, $sp, -START_SIZE		# argument 3: struct Start, read by both stages
	bstrins.d $a2, $zero, 3, 0
	move	$sp, $a2
	move	$s0, $a2			# kept across the call
	bl	__piestart_relocate		# stage 1, the dark zone
	move	$a0, $s0
	bl	__piestart_enter		# stage 2, ordinary code; does not return
	break	0
	.cfi_endproc
	.size	_start, . - _start

/* A TLS descriptor's resolver: the offset that the relocator stored, and nothing else changed
 * (LoongArch ELF psABI, "TLS Descriptors": the descriptor is at $a0, and so is the result). */
	.globl	__piestart_tlsdesc
	.hidden	__piestart_tlsdesc
	.type	__piestart_tlsdesc, %function
__piestart_tlsdesc:
	.cfi_startproc
	ld.d	$a0, $a0, 8
	ret
	.cfi_endproc
	.size	__piestart_tlsdesc, . - __piestart_tlsdesc
