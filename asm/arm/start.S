/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * ARM (32-bit) entry. The kernel leaves argc at [sp], 8-byte aligned. The two stages are called one after the
 * other from here, so that no compiler can move a load of a relocated word ahead of the relocation.
 */

/* Words have four bytes, for common.S. */
	.set	__piestart_elf32, 1

	.syntax	unified
	.arm
	.section .text.piestart, "ax", %progbits
	.balign	4
	.globl	_start
	.globl	__piestart_entry
	.hidden	__piestart_entry
	.type	__piestart_entry, %function
	.type	_start, %function
__piestart_entry:				/* the same, where a shared object may override _start */
_start:
	.cfi_startproc
	.cfi_undefined lr			/* nobody called: unwinding ends here */
	mov	fp, #0				/* outermost frame, for frame-pointer walkers */
	mov	lr, #0				/* and no return address */
	mov	r0, sp				/* argument 1: argc, argv, envp, auxv */
	ldr	r1, 2f
1:	add	r1, pc, r1			/* argument 2; not used where PT_DYNAMIC is missing */
	sub	r2, sp, #START_SIZE		/* argument 3: struct Start, read by both stages */
	bic	r2, r2, #7			/* a foreign loader may leave it odd */
	mov	sp, r2
	mov	r4, r2				/* kept across the call */
	mov	r3, #0				/* argument 4: a 32-bit image does not move itself */
	bl	__piestart_relocate		/* stage 1, the dark zone */
	mov	r0, r4
	bl	__piestart_enter		/* stage 2, ordinary code; does not return */
	.inst	0xe7f000f0			/* udf #0 */
	.balign	4
2:	.long	_DYNAMIC - (1b + 8)
	.cfi_endproc
	.size	_start, . - _start

/* A TLS descriptor's resolver: the offset that the relocator stored, and nothing else changed
 * (AAELF32 "TLS descriptors": the descriptor is at r0, the result in r0; its first word is the argument). */
	.globl	__piestart_tlsdesc
	.hidden	__piestart_tlsdesc
	.type	__piestart_tlsdesc, %function
__piestart_tlsdesc:
	.cfi_startproc
	ldr	r0, [r0]
	bx	lr
	.cfi_endproc
	.size	__piestart_tlsdesc, . - __piestart_tlsdesc
