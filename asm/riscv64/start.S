/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * RISC-V (64-bit) entry. The kernel leaves argc at 0(sp), 16-byte aligned. The two stages are called one
 * after the other from here, so that no compiler can move a load of a relocated word ahead of the
 * relocation.
 */

/* Linkers need not shorten anything here, and LLD before 15 cannot. */
	.option	norelax

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
	.cfi_undefined ra			# nobody called: unwinding ends here
	li	a3, 0				# argument 4: how far the image has moved
__piestart_placed:
	lla	gp, __global_pointer$		# what a linker may have relaxed the addresses of others to
	li	s0, 0				# outermost frame, for frame-pointer walkers
	li	ra, 0				# and no return address
	mv	a0, sp				# argument 1: argc, argv, envp, auxv
	lla	a1, _DYNAMIC			# argument 2; not used where PT_DYNAMIC is missing
	addi	a2, sp, -START_SIZE		# argument 3: struct Start, read by both stages
	andi	a2, a2, -16
	mv	sp, a2
	mv	s1, a2				# kept across the call
	call	__piestart_relocate		# stage 1, the dark zone
	mv	a0, s1
	call	__piestart_enter		# stage 2, ordinary code; does not return
	unimp
	.cfi_endproc
	.size	_start, . - _start
	.weak	__global_pointer$
	.hidden	__global_pointer$

/* A TLS descriptor's resolver: the offset that the relocator stored, and nothing else changed
 * (RISC-V ELF psABI, "TLS Descriptors": the descriptor is at a0, the result in a0, t0 leads back). */
	.globl	__piestart_tlsdesc
	.hidden	__piestart_tlsdesc
	.type	__piestart_tlsdesc, %function
__piestart_tlsdesc:
	.cfi_startproc
	.cfi_return_column t0
	ld	a0, 8(a0)
	jr	t0
	.cfi_endproc
	.size	__piestart_tlsdesc, . - __piestart_tlsdesc
