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
