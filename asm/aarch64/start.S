/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * AArch64 entry. The kernel leaves argc at [sp], 16-byte aligned. The two stages are called one
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
__piestart_entry:				/* the same, where a shared object may override _start */
_start:
	.cfi_startproc
	.cfi_undefined x30			/* nobody called: unwinding ends here */
	hint	#34				/* bti c: the kernel arrives by an indirect jump */
	mov	x3, #0				/* argument 4: how far the image has moved */
__piestart_placed:
	mov	x29, #0				/* outermost frame, for frame-pointer walkers */
	mov	x30, #0				/* and no return address */
	mov	x0, sp				/* argument 1: argc, argv, envp, auxv */
	adrp	x1, _DYNAMIC			/* argument 2; not used where PT_DYNAMIC is missing */
	add	x1, x1, :lo12:_DYNAMIC
	sub	x2, x0, #START_SIZE		/* argument 3: struct Start, read by both stages */
	and	x2, x2, #-16
	mov	sp, x2
	mov	x19, x2				/* kept across the call */
	bl	__piestart_relocate		/* stage 1, the dark zone */
	mov	x0, x19
	bl	__piestart_enter		/* stage 2, ordinary code; does not return */
	brk	#0
	.cfi_endproc
	.size	_start, . - _start

/* A TLS descriptor's resolver: the offset that the relocator stored, and nothing else changed
 * (AAELF64 "TLS descriptors": the descriptor is at x0, the result in x0). */
	.globl	__piestart_tlsdesc
	.hidden	__piestart_tlsdesc
	.type	__piestart_tlsdesc, %function
__piestart_tlsdesc:
	.cfi_startproc
	hint	#34				/* bti c */
	ldr	x0, [x0, #8]
	ret
	.cfi_endproc
	.size	__piestart_tlsdesc, . - __piestart_tlsdesc
