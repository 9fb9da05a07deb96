/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Put into an executable, this needs no notice: see COPYRIGHT.
 *
 * i686 entry of the start code that `piestart convert` puts into a finished file. The image is
 * flat, has no writable data, and may lie anywhere: every address is relative to the table.
 */

	piestart_table 4

_start:
	endbr32					/* the kernel arrives by an indirect jump */
	call	1f
1:	popl	%esi
	leal	__piestart_table-1b(%esi), %esi
	movl	%esi, %edi
	subl	8(%esi), %edi			/* the load bias */
	movl	%esp, %eax			/* argc, argv, envp, auxv */
	andl	$-16, %esp			/* a foreign loader may leave it odd */
	subl	$8, %esp
	pushl	%edx				/* a function to call at exit, if somebody else than the kernel starts it */
	pushl	%eax
	pushl	$0				/* argument 4: a 32-bit image does not move itself */
	pushl	%eax				/* argument 3 */
	pushl	%edi				/* argument 2 */
	pushl	%esi				/* argument 1 */
	call	__piestart_converted		/* returns the entry point */
	movl	20(%esp), %edx
	movl	16(%esp), %esp

/* The registers are 0 as the kernel left them, but the one that holds the entry point, and %edx as it was. */
	xorl	%ebx, %ebx
	xorl	%ecx, %ecx
	xorl	%esi, %esi
	xorl	%edi, %edi
	xorl	%ebp, %ebp
	jmp	*%eax
