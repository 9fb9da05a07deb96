/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * i686 entry. The kernel leaves argc at (%esp), 16-byte aligned, and no return address (psABI "Process
 * initialization"). The two stages are called one after the other from here, so that no compiler can move a load of
 * a relocated word ahead of the relocation. Arguments are on the stack, which is aligned where they begin.
 */

/* Words have four bytes, for common.S. */
	.set	__piestart_elf32, 1

	.section .text.piestart, "ax", @progbits
	.globl	_start
	.globl	__piestart_entry
	.hidden	__piestart_entry
	.type	_start, @function
__piestart_entry:				/* the same, where a shared object may override _start */
_start:
	.cfi_startproc
	.cfi_undefined %eip			/* nobody called: unwinding ends here */
	endbr32					/* the kernel arrives by an indirect jump */
	xorl	%ebp, %ebp			/* outermost frame, for frame-pointer walkers */
	movl	%esp, %eax			/* argc, argv, envp, auxv */
	call	1f
1:	popl	%ecx
	leal	_DYNAMIC-1b(%ecx), %ecx		/* no address in a static link that is not a PIE */
	andl	$-16, %esp			/* a foreign loader may leave it odd */
	subl	$START_SIZE, %esp		/* struct Start, read by both stages */
	movl	%esp, %ebx			/* kept across the call */
	pushl	$0				/* argument 4: a 32-bit image does not move itself */
	pushl	%ebx				/* argument 3 */
	pushl	%ecx				/* argument 2 */
	pushl	%eax				/* argument 1 */
	call	__piestart_relocate		/* stage 1, the dark zone */
	movl	%ebx, (%esp)
	call	__piestart_enter		/* stage 2, ordinary code; does not return */
	hlt
	.cfi_endproc
	.size	_start, . - _start

/* A TLS descriptor's resolver: the offset that the relocator stored, and nothing else changed
 * (psABI "TLS descriptors": the descriptor is at %eax, the result in %eax). */
	.globl	__piestart_tlsdesc
	.hidden	__piestart_tlsdesc
	.type	__piestart_tlsdesc, @function
__piestart_tlsdesc:
	.cfi_startproc
	endbr32
	movl	4(%eax), %eax
	ret
	.cfi_endproc
	.size	__piestart_tlsdesc, . - __piestart_tlsdesc
