	.cfi_sections .debug_frame
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
	addi	a2, sp, -512		# argument 3: struct Start, read by both stages
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
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * What `_start` needs besides on every architecture; assembled after <arch>/start.S. Directives here
 * read the same to every assembler: `%progbits`, since `@` begins a comment on some, and comments like this.
 */

	.weak	_DYNAMIC
	.hidden	_DYNAMIC
	.hidden	__piestart_relocate
	.hidden	__piestart_enter

/* The witness: relocated like any other pointer, so it tells whether somebody was here before. */
	.section .data.rel.ro.piestart, "aw", %progbits
	.balign	8
	.globl	__piestart_witness
	.hidden	__piestart_witness
	.type	__piestart_witness, %object
__piestart_witness:
	.ifdef	__piestart_elf32
	.long	__piestart_entry
	.size	__piestart_witness, 4
	.else
	.quad	__piestart_entry
	.size	__piestart_witness, 8
	.endif

/* A word to write to: the page's first access is then a write, which it gets in any case. */
	.globl	__piestart_first_write
	.hidden	__piestart_first_write
	.type	__piestart_first_write, %object
__piestart_first_write:
	.quad	0
	.size	__piestart_first_write, 8

/* No executable stack. */
	.section .note.GNU-stack, "", %progbits
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * Where an image goes on that has moved itself (src/start/mover.rs); assembled after start.S.
 * a0 is the initial stack pointer, a1 the distance from the old place.
 */

	.option	norelax
	.section .text.piestart, "ax", %progbits
	.globl	__piestart_moved
	.hidden	__piestart_moved
	.type	__piestart_moved, %function
__piestart_moved:
	.cfi_startproc
	.cfi_undefined ra
	mv	sp, a0
	mv	a3, a1
	tail	__piestart_placed
	.cfi_endproc
	.size	__piestart_moved, . - __piestart_moved
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * For rcrt1.o: what a function `name` does that only hands on to `to` (libc.S).
 */

	.macro	piestart_hand_on name, to
	tail	\to
	.endm
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * For rcrt1.o, after <arch>/libc.S: does the C library relocate a static-PIE itself? glibc does, and defines this symbol.
 * And what glibc before 2.34 is handed, by address: src/product/libc.rs has the functions.
 */

	.section .data.rel.ro.piestart, "aw", %progbits
	.ifdef __piestart_elf32
	.balign	4
	.else
	.balign	8
	.endif
	.globl	__piestart_libc_relocates
	.hidden	__piestart_libc_relocates
	.type	__piestart_libc_relocates, %object
__piestart_libc_relocates:
	.ifdef __piestart_elf32
	.long	_dl_relocate_static_pie		/* 0 where the library has none */
	.size	__piestart_libc_relocates, 4
	.else
	.quad	_dl_relocate_static_pie
	.size	__piestart_libc_relocates, 8
	.endif
	.weak	_dl_relocate_static_pie

	.macro	piestart_handed name, to
	.globl	\name
	.hidden	\name
	.type	\name, %function
\name:
	.cfi_startproc
	piestart_hand_on \name, \to
	.cfi_endproc
	.size	\name, . - \name
	.endm

	.section .text.piestart, "ax", %progbits
	piestart_handed __piestart_libc_init, __piestart_init_functions
	piestart_handed __piestart_libc_fini, __piestart_fini_functions

	.hidden	__piestart_init_functions
	.hidden	__piestart_fini_functions
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * No note: compilers do not yet write landing pads for RISC-V (Zicfilp), so no program has any.
 */

/* Linkers need not shorten anything here, and LLD before 15 cannot. */
	.option	norelax
	.section	.text.piestart,"ax",@progbits
	.p2align	2
	.globl	__piestart_options
	.hidden	__piestart_options
	.type	__piestart_options,@object
__piestart_options:
	.byte	7
	.byte	0
	.byte	0
	.byte	0
	.size	__piestart_options, 4
	.text
	.section	.text.piestart,"ax",@progbits
	.p2align	1
	.type	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE,@function
_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE:
.Lfunc_begin0:
	.cfi_startproc
	ld	t1, 32(a0)
	beqz	t1, .LBB0_7
	mv	a6, a0
	li	a0, 0
	ld	t0, 0(a6)
	ld	a1, 8(a6)
	ld	t5, 16(a6)
	ld	t3, 24(a6)
	sub	a2, a1, t5
	mv	a3, t5
	beqz	a2, .LBB0_3
.LBB0_2:
	ld	a4, 0(a3)
	add	a5, t3, a3
	sd	a4, 0(a5)
	addi	a0, a0, 8
	addi	a3, a3, 8
	bltu	a0, a2, .LBB0_2
.LBB0_3:
	sub	t2, a1, t0
	add	t3, t3, t0
	li	a7, 216
	li	a3, 3
	mv	a0, t3
	mv	a1, t2
	mv	a2, t2
	mv	a4, t0
	li	a5, 0
	ecall
	mv	t4, a0
	bltz	a0, .LBB0_8
.LBB0_4:
	li	a7, 215
	lui	a1, 1024
	mv	a0, t1
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	bltz	t4, .LBB0_6
	mv	a0, t0
	mv	a1, t2
	li	a3, 0
	li	a4, 0
	li	a5, 0
	li	a7, 233
	li	a2, 15
	ecall
.Lpcrel_hi0:
	auipc	a0, %pcrel_hi(.Lanon.0.0)
	lui	a1, 341349
	addi	a4, a0, %pcrel_lo(.Lpcrel_hi0)
	addi	a0, a1, -703
	li	a7, 167
	li	a1, 0
	mv	a2, t0
	mv	a3, t2
	li	a5, 0
	ecall
.LBB0_6:
	sd	t0, 8(a6)
	sd	t0, 16(a6)
	sd	zero, 32(a6)
.LBB0_7:
	ret
.LBB0_8:
	li	a0, 0
	sub	a1, t5, t0
	mv	a2, t0
	beqz	a1, .LBB0_4
.LBB0_9:
	ld	a3, 0(t3)
	sd	a3, 0(a2)
	addi	a0, a0, 8
	addi	t3, t3, 8
	addi	a2, a2, 8
	bgeu	a0, a1, .LBB0_4
	j	.LBB0_9
.Lfunc_end0:
	.size	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE, .Lfunc_end0-_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	.cfi_endproc
	.section	".text._ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE","ax",@progbits
	.p2align	1
	.type	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE,@function
_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE:
.Lfunc_begin1:
	.cfi_startproc
	mv	a3, a0
	li	a0, 0
	li	a7, -1
	lui	t0, 411470
	addi	t0, t0, 1362
	li	a6, -1
.LBB1_1:
	addi	a1, a1, -1
	beq	a1, a7, .LBB1_14
.LBB1_2:
	ld	t4, 0(a3)
	addi	a4, a3, 16
	ld	a5, 0(a4)
	addi	t3, a3, 40
	ld	t1, 0(t3)
	sext.w	a4, t4
	bne	a4, t0, .LBB1_4
	li	t2, 2
	j	.LBB1_7
.LBB1_4:
	li	t2, 1
	bne	a4, t2, .LBB1_9
	slli	a4, t2, 33
	and	a4, t4, a4
	beqz	a4, .LBB1_9
	beqz	t1, .LBB1_9
.LBB1_7:
	addi	a3, a3, 56
	bltu	a2, a5, .LBB1_11
	add	a5, a5, t1
	bltu	a2, a5, .LBB1_10
.LBB1_9:
	addi	a1, a1, -1
	addi	a3, t3, 16
	beq	a1, a7, .LBB1_14
	j	.LBB1_2
.LBB1_10:
	or	a0, t2, a0
.LBB1_11:
	bltu	a5, a6, .LBB1_13
	mv	a5, a6
.LBB1_13:
	mv	a6, a5
	j	.LBB1_1
.LBB1_14:
	mv	a1, a6
	ret
.Lfunc_end1:
	.size	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE, .Lfunc_end1-_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart3sys4arch3imp7hwprobeE,@function
_ZN8piestart3sys4arch3imp7hwprobeE:
.Lfunc_begin2:
	.cfi_startproc
	slli	a4, a4, 32
	srli	a4, a4, 32
	li	a7, 258
	li	a5, 0
	ecall
	negw	a0, a0
	ret
.Lfunc_end2:
	.size	_ZN8piestart3sys4arch3imp7hwprobeE, .Lfunc_end2-_ZN8piestart3sys4arch3imp7hwprobeE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart3sys4auxv5valueE,@function
_ZN8piestart3sys4auxv5valueE:
.Lfunc_begin3:
	.cfi_startproc
	mv	a2, a0
.LBB3_1:
	ld	a3, 0(a2)
	addi	a2, a2, 8
	ld	a0, 0(a2)
	beqz	a3, .LBB3_4
	addi	a2, a2, 8
	bne	a3, a1, .LBB3_1
	ret
.LBB3_4:
	li	a0, 0
	ret
.Lfunc_end3:
	.size	_ZN8piestart3sys4auxv5valueE, .Lfunc_end3-_ZN8piestart3sys4auxv5valueE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE:
.Lfunc_begin4:
	.cfi_startproc
	addi	sp, sp, -96
	.cfi_def_cfa_offset 96
	sd	ra, 88(sp)
	sd	s0, 80(sp)
	sd	s1, 72(sp)
	sd	s2, 64(sp)
	sd	s3, 56(sp)
	sd	s4, 48(sp)
	sd	s5, 40(sp)
	sd	s6, 32(sp)
	sd	s7, 24(sp)
	sd	s8, 16(sp)
	sd	s9, 8(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_offset s7, -72
	.cfi_offset s8, -80
	.cfi_offset s9, -88
	.cfi_remember_state
	mv	s8, a0
	ld	s6, 32(a0)
	ld	s2, 0(a1)
	addi	a0, a1, 8
	ld	s0, 0(a0)
	sext.w	s9, s0
	beqz	s9, .LBB4_43
	mv	s5, a3
	mv	s1, a1
	mv	s3, a2
	mv	a0, s8
	mv	a1, s2
	call	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	beqz	s3, .LBB4_5
	addiw	a0, s0, -12
	seqz	a0, a0
	slli	a0, a0, 3
	add	s1, a0, s2
	mv	a0, s8
	mv	a1, s1
	call	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	li	a0, 2
	li	s7, 0
	beq	s9, a0, .LBB4_7
	li	a0, 5
	beq	s9, a0, .LBB4_7
	add	s1, s1, s6
	j	.LBB4_6
.LBB4_5:
	addi	s1, s1, 16
.LBB4_6:
	ld	s7, 0(s1)
.LBB4_7:
	li	a0, 58
	li	s1, 0
	bltu	a0, s9, .LBB4_29
	lui	a0, 2
	addi	a0, a0, -1408
	srl	a0, a0, s9
	andi	a0, a0, 1
	beqz	a0, .LBB4_22
	li	s1, 1
.LBB4_10:
	srli	s0, s0, 32
	beqz	s0, .LBB4_14
	ld	a2, 176(s8)
	li	a0, 24
	mul	s0, s0, a0
	seqz	a0, a2
	addi	a0, a0, -1
	and	a0, a0, s0
	add	a2, a2, a0
	li	a1, 6
	li	a3, 24
	mv	a0, s8
	call	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	mv	a2, s8
	ld	a0, 32(a2)
	ld	a1, 176(a2)
	add	a0, a0, a1
	add	s0, s0, a0
	ld	a0, 0(s0)
	addi	s0, s0, 8
	ld	a1, 0(s0)
	srli	a2, a0, 48
	bnez	a2, .LBB4_15
	li	a2, 15
	li	a3, 1
	slli	a2, a2, 36
	and	a2, a2, a0
	slli	a3, a3, 37
	beq	a2, a3, .LBB4_15
	mv	s0, s8
	ld	s1, 168(s0)
	slli	a0, a0, 32
	srli	a0, a0, 32
	add	s1, s1, a0
	li	a1, 5
	li	a3, 1
	mv	a0, s8
	mv	a2, s1
	call	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	ld	a2, 32(s0)
	add	a2, a2, s1
	li	a1, 6
	mv	a0, s8
	j	.LBB4_45
.LBB4_14:
	li	a1, 0
	li	a0, 0
.LBB4_15:
	srai	a2, a0, 48
	srli	a3, a0, 48
	addi	a4, a2, 15
	snez	a2, a3
	seqz	a3, a4
	or	a3, a3, s1
	addi	a3, a3, -1
	and	a3, a3, s6
	add	a1, a1, a3
	neg	a3, a2
	and	s4, a3, a1
	beqz	s1, .LBB4_20
	bnez	s5, .LBB4_43
	ld	s0, 32(s8)
	li	a0, 7
	add	s0, s0, s2
	beq	s9, a0, .LBB4_39
	li	a0, 9
	add	s1, s4, s7
	bne	s9, a0, .LBB4_40
	addi	s1, s1, -2048
	j	.LBB4_42
.LBB4_20:
	li	a1, 15
	slli	a1, a1, 32
	and	a0, a0, a1
	li	a1, 5
	slli	a1, a1, 33
	xor	a0, a0, a1
	seqz	a0, a0
	and	a0, a0, a2
	bne	s5, a0, .LBB4_32
	bnez	a0, .LBB4_26
	j	.LBB4_34
.LBB4_22:
	li	a0, 5
	beq	s9, a0, .LBB4_10
	addi	a0, s9, -58
	bnez	a0, .LBB4_29
	beqz	s5, .LBB4_32
	add	s4, s7, s6
	li	s7, 0
.LBB4_26:
	bnez	s3, .LBB4_28
	sub	a1, s4, s6
	mv	a0, s8
	call	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE
.LBB4_28:
	ld	a0, 8(s8)
	li	a1, 16
	call	_ZN8piestart3sys4auxv5valueE
.Lpcrel_hi1:
	auipc	a1, %pcrel_hi(_ZN8piestart3sys4arch3imp7hwprobeE)
	addi	a1, a1, %pcrel_lo(.Lpcrel_hi1)
	li	a2, 0
	jalr	s4
	mv	s4, a0
	li	a0, 1
	j	.LBB4_34
.LBB4_29:
	li	a0, 2
	beq	s9, a0, .LBB4_10
	li	a0, 3
	bne	s9, a0, .LBB4_44
	beqz	s5, .LBB4_33
.LBB4_32:
	mv	a2, s8
	ld	a0, 64(a2)
	xori	a1, s5, 1
	or	a0, a0, a1
	sd	a0, 64(a2)
	j	.LBB4_43
.LBB4_33:
	li	a0, 0
	mv	s4, s6
.LBB4_34:
	add	s6, s6, s2
	add	s4, s4, s7
	sd	s4, 0(s6)
	beqz	a0, .LBB4_43
	ld	a0, 488(s8)
	beqz	a0, .LBB4_43
	mv	a3, s8
	ld	a1, 88(a3)
	ld	a2, 96(a3)
	sub	a1, s2, a1
	bgeu	a1, a2, .LBB4_43
	sub	a2, a2, a1
	li	a3, 8
	bltu	a2, a3, .LBB4_43
	add	a0, a0, a1
	sd	s4, 0(a0)
	j	.LBB4_43
.LBB4_39:
	li	s1, 1
	j	.LBB4_42
.LBB4_40:
	mv	a2, s8
	ld	a0, 88(a2)
	ld	a1, 112(a2)
	call	_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE
	li	a1, 12
	add	s1, s1, a0
	bne	s9, a1, .LBB4_42
	addi	a1, s2, 8
	mv	a0, s8
	call	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	addi	a0, s0, 8
	sd	s1, 0(a0)
.Lpcrel_hi15:
	auipc	s1, %pcrel_hi(__piestart_tlsdesc)
	addi	s1, s1, %pcrel_lo(.Lpcrel_hi15)
.LBB4_42:
	sd	s1, 0(s0)
.LBB4_43:
	ld	ra, 88(sp)
	ld	s0, 80(sp)
	ld	s1, 72(sp)
	ld	s2, 64(sp)
	ld	s3, 56(sp)
	ld	s4, 48(sp)
	ld	s5, 40(sp)
	ld	s6, 32(sp)
	ld	s7, 24(sp)
	ld	s8, 16(sp)
	ld	s9, 8(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	.cfi_restore s6
	.cfi_restore s7
	.cfi_restore s8
	.cfi_restore s9
	addi	sp, sp, 96
	.cfi_def_cfa_offset 0
	ret
.LBB4_44:
	.cfi_restore_state
	slli	a2, s0, 32
	srli	a2, a2, 32
	mv	a0, s8
	li	a1, 0
.LBB4_45:
	mv	a3, s2
	call	_ZN8piestart5start3die3dieE
.Lfunc_end4:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE, .Lfunc_end4-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE:
.Lfunc_begin5:
	.cfi_startproc
	addi	sp, sp, -32
	.cfi_def_cfa_offset 32
	sd	ra, 24(sp)
	sd	s0, 16(sp)
	sd	s1, 8(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_remember_state
	mv	s0, a0
	ld	a0, 72(a0)
	ld	a2, 80(s0)
	sub	a0, a1, a0
	bgeu	a2, a0, .LBB5_2
	mv	s1, a1
	ld	a0, 40(s0)
	ld	a1, 48(s0)
	li	a3, 8
	li	a4, 2
	mv	a2, s1
	call	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	beqz	a0, .LBB5_3
.LBB5_2:
	ld	ra, 24(sp)
	ld	s0, 16(sp)
	ld	s1, 8(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	addi	sp, sp, 32
	.cfi_def_cfa_offset 0
	ret
.LBB5_3:
	.cfi_restore_state
	ld	a0, 480(s0)
	ld	a1, 368(s0)
	lui	a2, 1024
	and	a0, a0, a2
	andi	a1, a1, 4
	or	a0, a0, a1
	bnez	a0, .LBB5_5
	li	a1, 1
	j	.LBB5_6
.LBB5_5:
	li	a1, 5
.LBB5_6:
	mv	a0, s0
	li	a2, 0
	mv	a3, s1
	call	_ZN8piestart5start3die3dieE
.Lfunc_end5:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE, .Lfunc_end5-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE,@function
_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE:
.Lfunc_begin6:
	.cfi_startproc
	snez	a2, a1
	sub	a1, a1, a2
	and	a0, a0, a1
	ret
.Lfunc_end6:
	.size	_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE, .Lfunc_end6-_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE:
.Lfunc_begin7:
	.cfi_startproc
	li	a6, 1
	beqz	a1, .LBB7_6
.LBB7_1:
	ld	a7, 0(a0)
	addi	a5, a0, 16
	ld	t1, 0(a5)
	addi	t0, a0, 40
	ld	t2, 0(t0)
	sub	a0, a2, t1
	sub	a5, t2, a0
	bltu	a5, a3, .LBB7_5
	bltu	t2, a0, .LBB7_5
	slli	a0, a7, 32
	srli	a0, a0, 32
	bne	a0, a6, .LBB7_5
	srli	a0, a7, 32
	and	a0, a0, a4
	sext.w	a0, a0
	beq	a0, a4, .LBB7_6
.LBB7_5:
	addi	a1, a1, -1
	addi	a0, t0, 16
	bnez	a1, .LBB7_1
.LBB7_6:
	snez	a0, a1
	ret
.Lfunc_end7:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE, .Lfunc_end7-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE:
.Lfunc_begin8:
	.cfi_startproc
	addi	sp, sp, -32
	.cfi_def_cfa_offset 32
	sd	ra, 24(sp)
	sd	s0, 16(sp)
	sd	s1, 8(sp)
	sd	s2, 0(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_remember_state
	mv	s0, a2
	mv	s2, a1
	mv	s1, a0
	beqz	a2, .LBB8_5
	li	a0, 8
	bltu	a3, a0, .LBB8_3
	andi	a0, s0, 7
	bnez	a0, .LBB8_5
.LBB8_3:
	ld	a0, 40(s1)
	ld	a1, 48(s1)
	mv	a2, s0
	li	a4, 0
	call	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	beqz	a0, .LBB8_5
	ld	ra, 24(sp)
	ld	s0, 16(sp)
	ld	s1, 8(sp)
	ld	s2, 0(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	addi	sp, sp, 32
	.cfi_def_cfa_offset 0
	ret
.LBB8_5:
	.cfi_restore_state
	li	a1, 2
	mv	a0, s1
	mv	a2, s2
	mv	a3, s0
	call	_ZN8piestart5start3die3dieE
.Lfunc_end8:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE, .Lfunc_end8-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE:
.Lfunc_begin9:
	.cfi_startproc
	ld	a4, 480(a0)
	mv	a3, a1
	srl	a1, a4, a1
	andi	a1, a1, 1
	beqz	a1, .LBB9_2
	slli	a1, a3, 3
	add	a1, a1, a0
	addi	a1, a1, 128
	ld	a1, 0(a1)
	bne	a1, a2, .LBB9_3
.LBB9_2:
	ret
.LBB9_3:
	addi	sp, sp, -16
	.cfi_def_cfa_offset 16
	sd	ra, 8(sp)
	.cfi_offset ra, -8
	li	a1, 3
	mv	a2, a3
	li	a3, 0
	call	_ZN8piestart5start3die3dieE
.Lfunc_end9:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE, .Lfunc_end9-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.p2align	3, 0x0
.LCPI10_0:
	.quad	151050438420815295
.LCPI10_2:
	.quad	6148914691236517205
.LCPI10_3:
	.quad	3689348814741910323
.LCPI10_4:
	.quad	1085102592571150095
.LCPI10_5:
	.quad	72340172838076673
	.section	.text.piestart,"ax",@progbits
.LCPI10_1:
	.ascii	"\000\001\002\007\003\r\b\023\004\031\016\034\t\"\024(\005\021\032&\017.\0350\n\037#6\0252)9?\006\f\022\030\033!'\020%-/\036518>\013\027 $,47=\026+3<*;:"
	.section	.text.piestart,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE:
.Lfunc_begin10:
	.cfi_startproc
	addi	sp, sp, -208
	.cfi_def_cfa_offset 208
	sd	ra, 200(sp)
	sd	s0, 192(sp)
	sd	s1, 184(sp)
	sd	s2, 176(sp)
	sd	s3, 168(sp)
	sd	s4, 160(sp)
	sd	s5, 152(sp)
	sd	s6, 144(sp)
	sd	s7, 136(sp)
	sd	s8, 128(sp)
	sd	s9, 120(sp)
	sd	s10, 112(sp)
	sd	s11, 104(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_offset s7, -72
	.cfi_offset s8, -80
	.cfi_offset s9, -88
	.cfi_offset s10, -96
	.cfi_offset s11, -104
	.cfi_remember_state
	sd	a3, 40(sp)
	mv	s5, a0
	addi	a0, a0, 128
	slli	a3, a2, 3
	add	a3, a3, a0
	ld	s0, 0(a3)
	mv	s3, a1
	beqz	s0, .LBB10_6
	slli	a1, s3, 3
	add	a0, a0, a1
	ld	s2, 0(a0)
	mv	a0, s5
	mv	a1, s3
	mv	a2, s2
	mv	a3, s0
	call	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	ld	s7, 32(s5)
	add	s2, s2, s7
	addi	a0, s3, -38
	add	a1, s2, s0
	sd	a1, 48(sp)
	beqz	a0, .LBB10_8
	li	a0, 23
	beq	s3, a0, .LBB10_43
	addi	a0, s3, -36
	beqz	a0, .LBB10_8
	li	a0, 17
	sd	s3, 24(sp)
	bne	s3, a0, .LBB10_45
	ld	s3, 464(s5)
	ld	s9, 72(s5)
	ld	s1, 80(s5)
	li	s6, 1
	slli	s3, s3, 4
	li	s10, 16
	j	.LBB10_50
.LBB10_6:
	ld	a0, 480(s5)
	srl	a1, a0, s3
	andi	a1, a1, 1
	beqz	a1, .LBB10_72
	srl	a0, a0, a2
	andi	a0, a0, 1
	bnez	a0, .LBB10_72
	j	.LBB10_75
.LBB10_8:
	andi	s0, s0, 7
	bnez	s0, .LBB10_75
	li	s11, 0
	li	a0, 1
	sd	zero, 88(sp)
	sd	zero, 96(sp)
.Lpcrel_hi2:
	auipc	a1, %pcrel_hi(.LCPI10_0)
.Lpcrel_hi3:
	auipc	a2, %pcrel_hi(.LCPI10_1)
.Lpcrel_hi4:
	auipc	a3, %pcrel_hi(.LCPI10_2)
.Lpcrel_hi5:
	auipc	a4, %pcrel_hi(.LCPI10_3)
.Lpcrel_hi6:
	auipc	a5, %pcrel_hi(.LCPI10_4)
.Lpcrel_hi7:
	auipc	s1, %pcrel_hi(.LCPI10_5)
	sd	zero, 56(sp)
	sd	zero, 64(sp)
	sd	zero, 72(sp)
	sd	a0, 80(sp)
	ld	a0, %pcrel_lo(.Lpcrel_hi2)(a1)
	sd	a0, 40(sp)
	addi	a0, a2, %pcrel_lo(.Lpcrel_hi3)
	sd	a0, 32(sp)
	ld	a0, %pcrel_lo(.Lpcrel_hi4)(a3)
	sd	a0, 24(sp)
	ld	s9, %pcrel_lo(.Lpcrel_hi5)(a4)
	ld	a0, %pcrel_lo(.Lpcrel_hi6)(a5)
	sd	a0, 16(sp)
	ld	a0, %pcrel_lo(.Lpcrel_hi7)(s1)
	sd	a0, 8(sp)
	li	a0, -1
	srli	a0, a0, 1
	sd	a0, 0(sp)
	mv	s0, s2
.LBB10_10:
	ld	a0, 48(sp)
	bgeu	s0, a0, .LBB10_42
	mv	s4, s11
	bne	s0, s2, .LBB10_13
	li	a3, 1
	addi	a5, sp, 56
	mv	a0, s5
	mv	a1, s2
	ld	a2, 48(sp)
	mv	a4, s4
	call	_ZN8piestart5start4huge7prepareE
	mv	s2, a0
.LBB10_13:
	ld	a1, 0(s0)
	andi	a0, a1, 1
	addi	s6, s0, 8
	bnez	a0, .LBB10_15
	li	s10, 0
	mv	a3, s5
	ld	a0, 72(a3)
	ld	a2, 80(a3)
	addi	s11, a1, 8
	li	s8, 1
	mv	s4, a1
	j	.LBB10_21
.LBB10_15:
	beqz	s4, .LBB10_74
	srli	s8, a1, 1
	addi	s11, s4, 504
	mv	s0, s6
	beqz	s8, .LBB10_10
	mv	a1, s5
	ld	a0, 72(a1)
	ld	a2, 80(a1)
	ld	a1, 0(sp)
	bne	s8, a1, .LBB10_20
	li	s10, 1
	li	a1, 496
	bltu	a2, a1, .LBB10_41
	sub	a1, s4, a0
	addi	a3, a2, -496
	ld	s8, 0(sp)
	bltu	a3, a1, .LBB10_21
	j	.LBB10_25
.LBB10_20:
	li	s10, 0
.LBB10_21:
	neg	a1, s8
	srli	a3, s8, 1
	and	a1, s8, a1
	or	a3, s8, a3
	ld	a4, 40(sp)
	mul	a1, a1, a4
	srli	a4, a3, 2
	srli	a1, a1, 58
	or	a3, a3, a4
	ld	a4, 32(sp)
	add	a1, a1, a4
	srli	a4, a3, 4
	lbu	a1, 0(a1)
	or	a3, a3, a4
	srli	a4, a3, 8
	or	a3, a3, a4
	srli	a4, a3, 16
	slli	a1, a1, 3
	or	a3, a3, a4
	add	a1, a1, s4
	srli	a4, a3, 32
	or	a3, a3, a4
	not	a3, a3
	srli	a4, a3, 1
	ld	a5, 24(sp)
	and	a4, a4, a5
	sub	a3, a3, a4
	and	a4, a3, s9
	srli	a3, a3, 2
	and	a3, a3, s9
	add	a3, a3, a4
	srli	a4, a3, 4
	add	a3, a3, a4
	ld	a4, 16(sp)
	and	a3, a3, a4
	ld	a4, 8(sp)
	mul	a3, a3, a4
	srli	a3, a3, 56
	slli	a3, a3, 3
	xori	s3, a3, 504
	sub	a4, a1, a0
	add	s3, s3, s4
	mv	a3, a1
	bltu	a2, a4, .LBB10_23
	mv	a3, s3
.LBB10_23:
	sub	a3, a3, a0
	bgeu	a2, a3, .LBB10_25
	mv	a0, s5
	call	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	mv	a0, s5
	mv	a1, s3
	call	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
.LBB10_25:
	ld	s1, 72(sp)
	add	s0, s4, s7
	andi	a0, s0, 7
	bnez	a0, .LBB10_31
	ld	a2, 64(sp)
	sub	a0, s11, s4
	sub	a2, a2, s1
	bltu	a2, a0, .LBB10_31
	sub	a3, s0, s1
	sub	a2, a2, a0
	bltu	a2, a3, .LBB10_31
	addi	a4, s10, -1
	ld	a2, 80(sp)
	and	a0, a0, a4
	add	a4, s11, s7
	add	a3, a3, a0
	add	a0, a2, s0
	sd	a4, 72(sp)
	beqz	a3, .LBB10_33
	li	a4, 0
	beqz	a3, .LBB10_33
.LBB10_30:
	ld	a5, 0(s1)
	add	a1, a2, s1
	sd	a5, 0(a1)
	addi	a4, a4, 8
	addi	s1, s1, 8
	bltu	a4, a3, .LBB10_30
	j	.LBB10_33
.LBB10_31:
	ld	a2, 56(sp)
	mv	a0, s0
	beq	s1, a2, .LBB10_33
	addi	a0, sp, 56
	call	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	mv	a0, s0
.LBB10_33:
	beqz	s10, .LBB10_37
	li	a1, 504
	beqz	a1, .LBB10_36
.LBB10_35:
	ld	a2, 0(s0)
	addi	s0, s0, 8
	add	a2, a2, s7
	sd	a2, 0(a0)
	addi	a0, a0, 8
	addi	a1, a1, -8
	bnez	a1, .LBB10_35
.LBB10_36:
	mv	s0, s6
	j	.LBB10_10
.LBB10_37:
	beqz	s8, .LBB10_36
	andi	a1, s8, 1
	beqz	a1, .LBB10_40
	ld	a1, 0(a0)
	add	a1, a1, s7
	sd	a1, 0(a0)
.LBB10_40:
	addi	a0, a0, 8
	srli	s8, s8, 1
	j	.LBB10_37
.LBB10_41:
	ld	s8, 0(sp)
	j	.LBB10_21
.LBB10_42:
	addi	a0, sp, 56
	call	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	j	.LBB10_72
.LBB10_43:
	ld	a1, 288(s5)
	li	a2, 17
	addi	a0, a1, -17
	sd	s3, 24(sp)
	beq	a1, a2, .LBB10_47
	li	s10, 24
	j	.LBB10_48
.LBB10_45:
	ld	s9, 72(s5)
	ld	s1, 80(s5)
	li	s6, 0
	li	a0, 7
	bne	s3, a0, .LBB10_49
	ld	a0, 456(s5)
	li	s10, 24
	mul	s3, a0, s10
	j	.LBB10_50
.LBB10_47:
	li	s10, 16
.LBB10_48:
	li	s3, 0
	ld	s9, 72(s5)
	ld	s1, 80(s5)
	seqz	s6, a0
	j	.LBB10_50
.LBB10_49:
	li	s3, 0
	li	s10, 24
.LBB10_50:
	add	s3, s3, s2
	li	a0, 1
	ld	a1, 40(sp)
	or	s4, a1, s6
	ld	a1, 48(sp)
	addi	a1, a1, -23
	sd	a1, 32(sp)
	sd	zero, 88(sp)
	sd	zero, 96(sp)
	sd	zero, 56(sp)
	sd	zero, 64(sp)
	sd	zero, 72(sp)
	sd	a0, 80(sp)
	li	s11, 3
	mv	s8, s2
.LBB10_51:
	beqz	s4, .LBB10_57
	mv	s0, s8
.LBB10_53:
	ld	a0, 48(sp)
	sub	a0, a0, s0
	bltu	a0, s10, .LBB10_71
	bgeu	s0, s3, .LBB10_56
	addi	a0, s0, 8
	ld	a0, 0(a0)
	slli	a0, a0, 32
	srli	a2, a0, 32
	bne	a2, s11, .LBB10_73
.LBB10_56:
	mv	a0, s5
	mv	a1, s0
	mv	a2, s6
	ld	a3, 40(sp)
	call	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	add	s8, s0, s10
	j	.LBB10_51
.LBB10_57:
	bltu	s8, s2, .LBB10_59
	addi	a5, sp, 56
	mv	a0, s5
	mv	a1, s8
	ld	a2, 48(sp)
	li	a3, 0
	call	_ZN8piestart5start4huge7prepareE
	mv	s2, a0
	addi	a0, sp, 56
	call	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
.LBB10_59:
	ld	a1, 32(sp)
	mv	a0, a1
	bltu	a1, s2, .LBB10_61
	mv	a0, s2
.LBB10_61:
	mv	s0, s8
.LBB10_62:
	addi	a1, s0, 384
	mv	a2, a1
	bgeu	a1, a0, .LBB10_68
	bgeu	s0, a2, .LBB10_67
.LBB10_64:
	ld	a3, 0(s0)
	addi	a4, s0, 8
	ld	a4, 0(a4)
	bne	a4, s11, .LBB10_69
	sub	a4, a3, s9
	bltu	s1, a4, .LBB10_69
	addi	a4, s0, 16
	ld	a4, 0(a4)
	add	a3, a3, s7
	add	a4, a4, s7
	sd	a4, 0(a3)
	addi	s0, s0, 24
	bltu	s0, a2, .LBB10_64
.LBB10_67:
	bltu	a1, a0, .LBB10_62
	j	.LBB10_69
.LBB10_68:
	mv	a2, a0
	bgeu	s0, a0, .LBB10_67
	j	.LBB10_64
.LBB10_69:
	bne	s0, s2, .LBB10_53
	mv	s8, s2
	ld	a0, 48(sp)
	bne	s0, a0, .LBB10_51
	j	.LBB10_53
.LBB10_71:
	ld	a0, 48(sp)
	bne	a0, s0, .LBB10_76
.LBB10_72:
	ld	ra, 200(sp)
	ld	s0, 192(sp)
	ld	s1, 184(sp)
	ld	s2, 176(sp)
	ld	s3, 168(sp)
	ld	s4, 160(sp)
	ld	s5, 152(sp)
	ld	s6, 144(sp)
	ld	s7, 136(sp)
	ld	s8, 128(sp)
	ld	s9, 120(sp)
	ld	s10, 112(sp)
	ld	s11, 104(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	.cfi_restore s6
	.cfi_restore s7
	.cfi_restore s8
	.cfi_restore s9
	.cfi_restore s10
	.cfi_restore s11
	addi	sp, sp, 208
	.cfi_def_cfa_offset 0
	ret
.LBB10_73:
	.cfi_restore_state
	ld	a3, 0(s0)
	li	a1, 19
	mv	a0, s5
	call	_ZN8piestart5start3die3dieE
.LBB10_74:
	sub	a3, s0, s7
	li	a1, 7
	mv	a0, s5
	li	a2, 0
	call	_ZN8piestart5start3die3dieE
.LBB10_75:
	li	a1, 4
	mv	a0, s5
	mv	a2, s3
	j	.LBB10_77
.LBB10_76:
	li	a1, 4
	mv	a0, s5
	ld	a2, 24(sp)
.LBB10_77:
	li	a3, 0
	call	_ZN8piestart5start3die3dieE
.Lfunc_end10:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE, .Lfunc_end10-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE:
.Lfunc_begin11:
	.cfi_startproc
	addi	sp, sp, -16
	.cfi_def_cfa_offset 16
	sd	ra, 8(sp)
	sd	s0, 0(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	mv	s0, a0
	beqz	a1, .LBB11_2
	li	a1, 17
	li	a2, 18
	li	a3, 1
	mv	a0, s0
	call	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	li	a1, 7
	li	a2, 8
	li	a3, 1
	mv	a0, s0
	call	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	li	a1, 23
	li	a2, 2
	li	a3, 1
	mv	a0, s0
	j	.LBB11_3
.LBB11_2:
	li	a1, 36
	li	a2, 35
	mv	a0, s0
	li	a3, 0
	call	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	li	a1, 17
	li	a2, 18
	mv	a0, s0
	li	a3, 0
	call	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	li	a1, 7
	li	a2, 8
	mv	a0, s0
	li	a3, 0
	call	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	li	a1, 23
	li	a2, 2
	mv	a0, s0
	li	a3, 0
	call	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	li	a1, 38
	li	a2, 39
	mv	a0, s0
	li	a3, 0
.LBB11_3:
	ld	ra, 8(sp)
	ld	s0, 0(sp)
	.cfi_restore ra
	.cfi_restore s0
	addi	sp, sp, 16
	.cfi_def_cfa_offset 0
	tail	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
.Lfunc_end11:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE, .Lfunc_end11-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE,@function
_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE:
.Lfunc_begin12:
	.cfi_startproc
	addi	sp, sp, -32
	.cfi_def_cfa_offset 32
	sd	ra, 24(sp)
	sd	s0, 16(sp)
	sd	s1, 8(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_remember_state
	mv	s0, a0
	ld	a0, 40(a0)
	ld	a2, 48(s0)
	mv	s1, a1
	li	a3, 1
	li	a4, 1
	mv	a1, a2
	mv	a2, s1
	call	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	beqz	a0, .LBB12_2
	ld	ra, 24(sp)
	ld	s0, 16(sp)
	ld	s1, 8(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	addi	sp, sp, 32
	.cfi_def_cfa_offset 0
	ret
.LBB12_2:
	.cfi_restore_state
	li	a1, 18
	li	a2, 7
	mv	a0, s0
	mv	a3, s1
	call	_ZN8piestart5start3die3dieE
.Lfunc_end12:
	.size	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE, .Lfunc_end12-_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3die3dieE,@function
_ZN8piestart5start3die3dieE:
.Lfunc_begin13:
	.cfi_startproc
	addi	sp, sp, -1136
	.cfi_def_cfa_offset 1136
	addi	a4, sp, 1024
	sd	ra, 104(a4)
	sd	s0, 96(a4)
	sd	s1, 88(a4)
	sd	s2, 80(a4)
	sd	s3, 72(a4)
	sd	s4, 64(a4)
	sd	s5, 56(a4)
	sd	s6, 48(a4)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	mv	s2, a3
	mv	s5, a2
	mv	s0, a1
	mv	s3, a0
.Lpcrel_hi8:
	auipc	a1, %pcrel_hi(.Lanon.0.1)
	addi	a1, a1, %pcrel_lo(.Lpcrel_hi8)
	addi	a0, sp, 16
	call	_ZN8piestart5start3die6stringE
	ld	a1, 0(s3)
	addi	a1, a1, 8
	ld	a1, 0(a1)
	mv	a4, a0
	beqz	a1, .LBB13_3
	lbu	a0, 0(a1)
	zext.b	a0, a0
	beqz	a0, .LBB13_3
	mv	a0, a4
	call	_ZN8piestart5start3die6stringE
	li	a1, 58
	addi	a2, a0, 1
	sb	a1, 0(a0)
	li	a1, 32
	sb	a1, 0(a2)
	addi	a4, a0, 2
.LBB13_3:
.Lpcrel_hi9:
	auipc	a0, %pcrel_hi(.Lanon.0.2)
	srli	s3, s5, 32
	li	s4, 48
	addi	s1, a0, %pcrel_lo(.Lpcrel_hi9)
	li	s6, 120
.LBB13_4:
	lbu	a0, 0(s1)
	addi	s1, s1, 1
	zext.b	a0, a0
	beqz	s0, .LBB13_6
	seqz	a0, a0
	subw	s0, s0, a0
	j	.LBB13_4
.LBB13_6:
	addi	a2, a0, -35
	beqz	a2, .LBB13_11
	addi	a1, a0, -36
	beqz	a1, .LBB13_16
	addi	a1, a0, -64
	beqz	a1, .LBB13_11
	beqz	a0, .LBB13_18
	li	s0, 0
	sb	a0, 0(a4)
	addi	a4, a4, 1
	j	.LBB13_4
.LBB13_11:
	mv	a1, s5
	beqz	a2, .LBB13_13
	mv	a1, s2
.LBB13_13:
	xori	a0, a0, 35
	or	a0, s3, a0
	beqz	a0, .LBB13_15
	sb	s4, 0(a4)
	addi	a2, a4, 1
	sb	s6, 0(a2)
	addi	a4, a4, 2
.LBB13_15:
	seqz	a2, a0
	mv	a0, a4
	call	_ZN8piestart5start3die6numberE
	j	.LBB13_17
.LBB13_16:
	mv	a0, a4
	mv	a1, s5
	call	_ZN8piestart5start3die6stringE
.LBB13_17:
	mv	a4, a0
	li	s0, 0
	j	.LBB13_4
.LBB13_18:
	li	a3, 0
	li	a5, 10
	addi	a2, sp, 16
	li	a7, 64
	li	a0, 2
	addi	a1, sp, 16
	sub	a2, a4, a2
	addi	a2, a2, 1
	sb	a5, 0(a4)
	li	a4, 0
	li	a5, 0
	ecall
	li	a7, 94
.LBB13_19:
	li	a0, 127
	mv	a1, a3
	mv	a2, a3
	mv	a4, a3
	mv	a5, a3
	ecall
	sb	a3, 0(a3)
	j	.LBB13_19
.Lfunc_end13:
	.size	_ZN8piestart5start3die3dieE, .Lfunc_end13-_ZN8piestart5start3die3dieE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3die6numberE,@function
_ZN8piestart5start3die6numberE:
.Lfunc_begin14:
	.cfi_startproc
	addi	sp, sp, -32
	.cfi_def_cfa_offset 32
	sd	ra, 24(sp)
	sd	s0, 16(sp)
	sd	s1, 8(sp)
	sd	s2, 0(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	mv	s1, a2
	mv	s0, a1
	lui	a1, 205
	addi	a1, a1, -819
	slli	a1, a1, 12
	addi	a1, a1, -819
	mul	a1, s0, a1
	srli	s2, a1, 35
	mv	a1, s2
	bnez	a2, .LBB14_2
	srli	a1, s0, 4
.LBB14_2:
	beqz	a1, .LBB14_4
	mv	a2, s1
	call	_ZN8piestart5start3die6numberE
.LBB14_4:
	bnez	s1, .LBB14_6
	andi	s0, s0, 15
	j	.LBB14_7
.LBB14_6:
	li	a1, -10
	mul	a1, s2, a1
	add	s0, s0, a1
.LBB14_7:
	li	a1, 9
	bltu	a1, s0, .LBB14_9
	li	a1, 48
	j	.LBB14_10
.LBB14_9:
	li	a1, 87
.LBB14_10:
	add	a1, a1, s0
	zext.b	a1, a1
	sb	a1, 0(a0)
	addi	a0, a0, 1
	ld	ra, 24(sp)
	ld	s0, 16(sp)
	ld	s1, 8(sp)
	ld	s2, 0(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	addi	sp, sp, 32
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end14:
	.size	_ZN8piestart5start3die6numberE, .Lfunc_end14-_ZN8piestart5start3die6numberE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3die6stringE,@function
_ZN8piestart5start3die6stringE:
.Lfunc_begin15:
	.cfi_startproc
	li	a2, 400
	beqz	a2, .LBB15_5
.LBB15_1:
	lbu	a3, 0(a1)
	zext.b	a3, a3
	beqz	a3, .LBB15_5
	sltiu	a4, a3, 32
	addi	a5, a3, -127
	seqz	a5, a5
	or	a4, a4, a5
	beqz	a4, .LBB15_4
	li	a3, 63
.LBB15_4:
	sb	a3, 0(a0)
	addi	a0, a0, 1
	addi	a1, a1, 1
	addi	a2, a2, -1
	bnez	a2, .LBB15_1
.LBB15_5:
	ret
.Lfunc_end15:
	.size	_ZN8piestart5start3die6stringE, .Lfunc_end15-_ZN8piestart5start3die6stringE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3own3ownE,@function
_ZN8piestart5start3own3ownE:
.Lfunc_begin16:
	.cfi_startproc
	mv	a6, a0
	li	a7, 216
	li	a3, 5
	mv	a2, a1
	li	a4, 0
	li	a5, 0
	ecall
	bltz	a0, .LBB16_2
	addi	sp, sp, -32
	.cfi_def_cfa_offset 32
	sd	ra, 24(sp)
	sd	s0, 16(sp)
	sd	s1, 8(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	mv	s0, a1
	mv	s1, a0
	sub	a1, a0, a6
	mv	a0, a6
	mv	a2, s0
	call	_ZN8piestart5start3own6blocksE
	mv	a6, a0
	li	a7, 215
	mv	a0, s1
	mv	a1, s0
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	mv	a0, a6
	ld	ra, 24(sp)
	ld	s0, 16(sp)
	ld	s1, 8(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	addi	sp, sp, 32
	.cfi_def_cfa_offset 0
	ret
.LBB16_2:
	li	a0, 0
	ret
.Lfunc_end16:
	.size	_ZN8piestart5start3own3ownE, .Lfunc_end16-_ZN8piestart5start3own3ownE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3own5smallE,@function
_ZN8piestart5start3own5smallE:
.Lfunc_begin17:
	.cfi_startproc
	li	t1, 1
	beqz	a2, .LBB17_8
	mv	a6, a2
	mv	t2, a1
	mv	t0, a0
	srli	a0, a2, 17
	bnez	a0, .LBB17_3
	li	a3, 50
	j	.LBB17_4
.LBB17_3:
	lui	a3, 8
	addi	a3, a3, 50
.LBB17_4:
	mv	a0, t0
	mv	a1, a6
	li	a5, 0
	add	t2, t2, t0
	li	a7, 222
	li	a2, 3
	li	a4, -1
	ecall
	bltz	a0, .LBB17_7
	li	a0, 0
	beqz	a6, .LBB17_8
.LBB17_6:
	ld	a1, 0(t2)
	sd	a1, 0(t0)
	addi	a0, a0, 8
	addi	t2, t2, 8
	addi	t0, t0, 8
	bgeu	a0, a6, .LBB17_8
	j	.LBB17_6
.LBB17_7:
	li	a7, 216
	li	a3, 3
	mv	a0, t2
	mv	a1, a6
	mv	a2, a6
	mv	a4, t0
	li	a5, 0
	ecall
	li	t1, 0
.LBB17_8:
	mv	a0, t1
	ret
.Lfunc_end17:
	.size	_ZN8piestart5start3own5smallE, .Lfunc_end17-_ZN8piestart5start3own5smallE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start3own6blocksE,@function
_ZN8piestart5start3own6blocksE:
.Lfunc_begin18:
	.cfi_startproc
	addi	sp, sp, -80
	.cfi_def_cfa_offset 80
	sd	ra, 72(sp)
	sd	s0, 64(sp)
	sd	s1, 56(sp)
	sd	s2, 48(sp)
	sd	s3, 40(sp)
	sd	s4, 32(sp)
	sd	s5, 24(sp)
	sd	s6, 16(sp)
	sd	s7, 8(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_offset s7, -72
	.cfi_remember_state
	mv	s6, a2
	mv	s2, a1
	mv	s5, a0
	lui	s7, 512
	lui	a0, 1048064
	and	s4, a2, a0
	addi	s7, s7, -1
	beqz	s4, .LBB18_2
	neg	a0, s5
	and	s0, a0, s7
	and	a0, s6, s7
	bgeu	a0, s0, .LBB18_3
.LBB18_2:
	li	s0, 0
.LBB18_3:
	mv	a0, s5
	mv	a1, s2
	mv	a2, s0
	call	_ZN8piestart5start3own5smallE
	mv	s3, a0
	beqz	s0, .LBB18_5
	add	a0, s2, s5
	li	a7, 233
	li	a2, 4
	mv	a1, s0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
.LBB18_5:
	add	s1, s0, s5
	sub	s6, s6, s0
	beqz	s4, .LBB18_18
	lui	t2, 512
	li	t5, 1
	li	a7, 222
	li	a2, 3
	li	a3, 34
	li	a4, -1
	add	a6, s4, t2
	sd	t5, 0(sp)
	li	a0, 0
	li	a5, 0
	mv	a1, a6
	ecall
	bltz	a0, .LBB18_18
	mv	t0, a0
	mv	a1, s4
	li	a3, 0
	li	a4, 0
	li	a5, 0
	add	a0, a0, s7
	lui	a2, 1048064
	li	a7, 233
	and	t1, a0, a2
	li	a2, 14
	mv	a0, t1
	ecall
	add	t3, t1, s4
	add	t4, s1, s2
	add	s0, s0, s2
	add	s5, s5, s0
	mv	s0, t1
.LBB18_8:
	andi	a0, t5, 1
	beq	s0, t3, .LBB18_16
	beqz	a0, .LBB18_17
	li	a3, 0
	add	a0, s7, s0
	li	a7, 232
	lui	a1, 1
	addi	a0, a0, -7
	sd	a3, 0(a0)
	mv	a2, sp
	mv	a0, s0
	li	a4, 0
	li	a5, 0
	ecall
	ld	t5, 0(sp)
	andi	a0, t5, 1
	beqz	a0, .LBB18_15
	li	a1, 0
	sub	a0, s0, t1
	add	a0, a0, t4
.LBB18_12:
	srli	a2, a1, 21
	bnez	a2, .LBB18_14
	add	a2, s5, a1
	ld	a2, 0(a2)
	add	a3, s0, a1
	sd	a2, 0(a3)
	addi	a1, a1, 8
	j	.LBB18_12
.LBB18_14:
	li	a7, 233
	lui	a1, 512
	li	a2, 4
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	ld	t5, 0(sp)
.LBB18_15:
	add	s0, s0, t2
	add	s5, s5, t2
	j	.LBB18_8
.LBB18_16:
	bnez	a0, .LBB18_22
.LBB18_17:
	li	a7, 215
	mv	a0, t0
	mv	a1, a6
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
.LBB18_18:
	lui	s4, 512
	lui	s5, 1048064
.LBB18_19:
	srli	a0, s6, 21
	beqz	a0, .LBB18_21
	lui	a2, 512
	mv	a0, s1
	mv	a1, s2
	call	_ZN8piestart5start3own5smallE
	mv	s0, a0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	add	a0, s2, s1
	li	a7, 233
	lui	a1, 512
	li	a2, 4
	ecall
	and	s3, s3, s0
	add	s1, s1, s4
	add	s6, s6, s5
	j	.LBB18_19
.LBB18_21:
	mv	a0, s1
	mv	a1, s2
	mv	a2, s6
	call	_ZN8piestart5start3own5smallE
	and	a0, s3, a0
	ld	ra, 72(sp)
	ld	s0, 64(sp)
	ld	s1, 56(sp)
	ld	s2, 48(sp)
	ld	s3, 40(sp)
	ld	s4, 32(sp)
	ld	s5, 24(sp)
	ld	s6, 16(sp)
	ld	s7, 8(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	.cfi_restore s6
	.cfi_restore s7
	addi	sp, sp, 80
	.cfi_def_cfa_offset 0
	ret
.LBB18_22:
	.cfi_restore_state
	li	a7, 216
	li	a3, 3
	mv	a0, t1
	mv	a1, s4
	mv	a2, s4
	mv	a4, s1
	li	a5, 0
	ecall
	mv	s0, a0
	li	a7, 215
	mv	a0, t0
	mv	a1, a6
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	bltz	s0, .LBB18_18
	mv	a0, s1
	mv	a1, s4
	li	a3, 0
	li	a4, 0
	li	a5, 0
	li	a7, 233
	li	a2, 15
	ecall
	add	s1, s1, s4
	sub	s6, s6, s4
	j	.LBB18_18
.Lfunc_end18:
	.size	_ZN8piestart5start3own6blocksE, .Lfunc_end18-_ZN8piestart5start3own6blocksE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start4huge6finishE,@function
_ZN8piestart5start4huge6finishE:
.Lfunc_begin19:
	.cfi_startproc
	addi	sp, sp, -128
	.cfi_def_cfa_offset 128
	sd	ra, 120(sp)
	sd	s0, 112(sp)
	sd	s1, 104(sp)
	sd	s2, 96(sp)
	sd	s3, 88(sp)
	sd	s4, 80(sp)
	sd	s5, 72(sp)
	sd	s6, 64(sp)
	sd	s7, 56(sp)
	sd	s8, 48(sp)
	sd	s9, 40(sp)
	sd	s10, 32(sp)
	sd	s11, 24(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_offset s7, -72
	.cfi_offset s8, -80
	.cfi_offset s9, -88
	.cfi_offset s10, -96
	.cfi_offset s11, -104
	mv	t2, a3
	mv	s6, a2
	mv	s5, a1
	li	s3, 0
	ld	a6, 16(a0)
	ld	s7, 24(a0)
	ld	s8, 32(a0)
	ld	s1, 40(a0)
	ld	s0, 48(a0)
	li	s11, 1
	lui	a5, 1048575
	lui	s2, 1
	addi	s2, s2, -1
	li	a0, 0
.LBB19_1:
	beqz	s0, .LBB19_25
	ld	a3, 0(s1)
	addi	a1, s1, 16
	addi	a4, s1, 40
	ld	a2, 0(a1)
	ld	a4, 0(a4)
	addi	a1, s1, 32
	ld	a1, 0(a1)
	addi	s1, s1, 56
	addi	s0, s0, -1
	beqz	a4, .LBB19_1
	slli	a4, a3, 32
	srli	a4, a4, 32
	bne	a4, s11, .LBB19_1
	srli	a3, a3, 32
	andi	a4, a3, 2
	beqz	a4, .LBB19_1
	andi	a3, a3, 1
	bnez	a3, .LBB19_1
	add	a2, a2, s8
	and	s10, a2, a5
	bltu	s5, s10, .LBB19_8
	mv	s10, s5
.LBB19_8:
	add	a1, a1, s2
	add	a1, a1, a2
	and	s4, a1, a5
	bltu	s4, s6, .LBB19_10
	mv	s4, s6
.LBB19_10:
	sltu	a1, s10, a6
	addi	a1, a1, -1
	and	a1, a1, s7
	bltu	a1, s10, .LBB19_12
	mv	s10, a1
.LBB19_12:
	bgeu	s10, s4, .LBB19_1
	sub	s9, s4, s10
	srli	a1, s9, 16
	beqz	a1, .LBB19_1
	sd	a6, 0(sp)
	mv	a0, t2
	sd	t2, 8(sp)
	call	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	lui	t3, 16
	lui	t0, 1048064
	lui	t1, 512
	li	a0, 20
	ld	t2, 8(sp)
	divu	a0, s9, a0
	mv	a2, t2
	ld	a1, 40(a2)
	add	a0, a0, a1
	sub	a1, t1, s9
	sd	a0, 40(a2)
	bltu	a0, a1, .LBB19_20
	sub	a0, a0, a1
	li	a7, 222
	lui	a1, 1024
	li	a2, 3
	li	a3, 34
	sd	a0, 40(t2)
	li	a4, -1
	li	a0, 0
	li	a5, 0
	ecall
	bltz	a0, .LBB19_20
	mv	a6, a0
	addi	t1, t1, -8
	sd	s11, 16(sp)
	li	a7, 233
	add	a0, a0, t1
	addi	a0, a0, 7
	and	t0, a0, t0
	lui	a1, 512
	li	a2, 14
	mv	a0, t0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	beqz	a0, .LBB19_18
	sd	s3, 16(sp)
	j	.LBB19_19
.LBB19_18:
	or	a0, t0, t1
	li	a7, 232
	lui	a1, 1
	sd	s3, 0(a0)
	addi	a2, sp, 16
	mv	a0, t0
	mv	a3, s3
	mv	a4, s3
	mv	a5, s3
	ecall
	lbu	a0, 16(sp)
	andi	a1, a0, 1
	mv	a0, s10
	bnez	a1, .LBB19_22
.LBB19_19:
	li	a7, 215
	lui	a1, 1024
	mv	a0, a6
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
.LBB19_20:
	li	a7, 233
	li	a2, 23
	mv	a0, s10
	mv	a1, s9
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
.LBB19_21:
	li	a0, 1
	ld	a6, 0(sp)
	lui	a5, 1048575
	j	.LBB19_1
.LBB19_22:
	bgeu	a0, s4, .LBB19_24
	ld	a1, 0(a0)
	add	a0, a0, t3
	j	.LBB19_22
.LBB19_24:
	sub	a0, t0, s10
	sd	a6, 32(t2)
	sd	s10, 0(t2)
	sd	s4, 8(t2)
	sd	s10, 16(t2)
	sd	a0, 24(t2)
	j	.LBB19_21
.LBB19_25:
	andi	a0, a0, 1
	ld	ra, 120(sp)
	ld	s0, 112(sp)
	ld	s1, 104(sp)
	ld	s2, 96(sp)
	ld	s3, 88(sp)
	ld	s4, 80(sp)
	ld	s5, 72(sp)
	ld	s6, 64(sp)
	ld	s7, 56(sp)
	ld	s8, 48(sp)
	ld	s9, 40(sp)
	ld	s10, 32(sp)
	ld	s11, 24(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	.cfi_restore s6
	.cfi_restore s7
	.cfi_restore s8
	.cfi_restore s9
	.cfi_restore s10
	.cfi_restore s11
	addi	sp, sp, 128
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end19:
	.size	_ZN8piestart5start4huge6finishE, .Lfunc_end19-_ZN8piestart5start4huge6finishE
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.p2align	3, 0x0
.LCPI20_0:
	.quad	6148914691236517205
.LCPI20_1:
	.quad	3689348814741910323
.LCPI20_2:
	.quad	1085102592571150095
.LCPI20_3:
	.quad	72340172838076673
	.section	.text.piestart,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart5start4huge7prepareE,@function
_ZN8piestart5start4huge7prepareE:
.Lfunc_begin20:
	.cfi_startproc
	addi	sp, sp, -128
	.cfi_def_cfa_offset 128
	sd	ra, 120(sp)
	sd	s0, 112(sp)
	sd	s1, 104(sp)
	sd	s2, 96(sp)
	sd	s3, 88(sp)
	sd	s4, 80(sp)
	sd	s5, 72(sp)
	sd	s6, 64(sp)
	sd	s7, 56(sp)
	sd	s8, 48(sp)
	sd	s9, 40(sp)
	sd	s10, 32(sp)
	sd	s11, 24(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_offset s7, -72
	.cfi_offset s8, -80
	.cfi_offset s9, -88
	.cfi_offset s10, -96
	.cfi_offset s11, -104
	.cfi_remember_state
	mv	s11, a2
	mv	t3, a0
	ld	a0, 80(a0)
	srli	a0, a0, 16
	beqz	a0, .LBB20_23
	mv	t2, a5
	mv	s4, a3
	mv	s1, a1
	li	a1, 0
	li	a2, 0
	li	a0, 0
	li	a3, 0
	ld	s5, 32(t3)
	slli	a6, s4, 63
.Lpcrel_hi10:
	auipc	a7, %pcrel_hi(.LCPI20_0)
.Lpcrel_hi11:
	auipc	t0, %pcrel_hi(.LCPI20_1)
.Lpcrel_hi12:
	auipc	t1, %pcrel_hi(.LCPI20_2)
.Lpcrel_hi13:
	auipc	a5, %pcrel_hi(.LCPI20_3)
	lui	s6, 1048575
	lui	s7, 512
	li	s8, 25
	srai	s0, a6, 63
	ld	a6, %pcrel_lo(.Lpcrel_hi10)(a7)
	ld	s10, %pcrel_lo(.Lpcrel_hi11)(t0)
	ld	a7, %pcrel_lo(.Lpcrel_hi12)(t1)
	ld	s2, %pcrel_lo(.Lpcrel_hi13)(a5)
	add	a4, a4, s5
	and	a4, a4, s0
	lui	t0, 1
.LBB20_2:
	mv	s3, a4
	bgeu	s1, s11, .LBB20_22
.LBB20_3:
	ld	s0, 0(s1)
	and	a4, s4, s0
	andi	a4, a4, 1
	beqz	a4, .LBB20_6
	addi	a4, s3, 504
	bgeu	a0, a4, .LBB20_21
	srli	a5, s0, 1
	or	s0, s0, a5
	srli	a5, s0, 2
	or	s0, s0, a5
	srli	a5, s0, 4
	or	s0, s0, a5
	srli	a5, s0, 8
	or	s0, s0, a5
	srli	a5, s0, 16
	or	s0, s0, a5
	srli	a5, s0, 32
	or	a5, a5, s0
	not	s0, a5
	srli	a5, s0, 1
	and	a5, a5, a6
	sub	s0, s0, a5
	and	a5, s0, s10
	srli	s0, s0, 2
	and	s0, s0, s10
	add	s0, s0, a5
	srli	a5, s0, 4
	add	a5, a5, s0
	and	a5, a5, a7
	mul	a5, a5, s2
	srli	a5, a5, 56
	slli	a5, a5, 3
	xori	a5, a5, 504
	add	a5, a5, s3
	addi	a5, a5, -8
	mv	s3, a4
	j	.LBB20_7
.LBB20_6:
	add	a5, s0, s5
	addi	s3, a5, 8
.LBB20_7:
	and	s9, a5, s6
	sub	a4, s9, a3
	sub	a5, a0, a3
	bltu	a4, a5, .LBB20_11
	bne	s9, a0, .LBB20_20
	beq	a4, s7, .LBB20_20
.LBB20_10:
	add	a2, s9, t0
	mv	a0, a2
.LBB20_11:
	andi	a4, s4, 1
	beqz	a4, .LBB20_14
	li	s0, 8
.LBB20_13:
	add	s1, s1, s0
	bltu	s1, s11, .LBB20_3
	j	.LBB20_22
.LBB20_14:
	sub	a5, a0, a3
	bne	a5, s7, .LBB20_16
	addi	a5, s7, -1
.LBB20_16:
	lui	s0, 3
	bltu	s0, s8, .LBB20_13
.LBB20_17:
	add	a4, s0, s1
	bgeu	a4, s11, .LBB20_19
	ld	a4, 0(a4)
	add	a4, a4, s5
	and	a4, a4, s6
	sub	a4, a4, a3
	bgeu	a5, a4, .LBB20_13
.LBB20_19:
	srli	s0, s0, 3
	bltu	s0, s8, .LBB20_13
	j	.LBB20_17
.LBB20_20:
	mv	a0, t3
	mv	a3, t2
	sd	t2, 16(sp)
	mv	s0, t3
	sd	a6, 8(sp)
	sd	a7, 0(sp)
	call	_ZN8piestart5start4huge6finishE
	lui	t0, 1
	ld	a7, 0(sp)
	ld	a6, 8(sp)
	mv	t3, s0
	ld	t2, 16(sp)
	mv	a1, s9
	mv	a3, s9
	bnez	a0, .LBB20_24
	j	.LBB20_10
.LBB20_21:
	addi	s1, s1, 8
	li	s4, 1
	j	.LBB20_2
.LBB20_22:
	mv	a0, t3
	mv	a3, t2
	call	_ZN8piestart5start4huge6finishE
.LBB20_23:
	mv	a0, s11
	ld	ra, 120(sp)
	ld	s0, 112(sp)
	ld	s1, 104(sp)
	ld	s2, 96(sp)
	ld	s3, 88(sp)
	ld	s4, 80(sp)
	ld	s5, 72(sp)
	ld	s6, 64(sp)
	ld	s7, 56(sp)
	ld	s8, 48(sp)
	ld	s9, 40(sp)
	ld	s10, 32(sp)
	ld	s11, 24(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	.cfi_restore s6
	.cfi_restore s7
	.cfi_restore s8
	.cfi_restore s9
	.cfi_restore s10
	.cfi_restore s11
	addi	sp, sp, 128
	.cfi_def_cfa_offset 0
	ret
.LBB20_24:
	.cfi_restore_state
	mv	s11, s1
	j	.LBB20_23
.Lfunc_end20:
	.size	_ZN8piestart5start4huge7prepareE, .Lfunc_end20-_ZN8piestart5start4huge7prepareE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover3topE,@function
_ZN8piestart5start5mover3topE:
.Lfunc_begin21:
	.cfi_startproc
	srli	a1, a0, 1
	or	a0, a0, a1
	srli	a1, a0, 2
	or	a0, a0, a1
	srli	a1, a0, 4
	or	a0, a0, a1
	srli	a1, a0, 8
	or	a0, a0, a1
	srli	a1, a0, 16
	or	a0, a0, a1
	srli	a1, a0, 32
	or	a0, a0, a1
	ret
.Lfunc_end21:
	.size	_ZN8piestart5start5mover3topE, .Lfunc_end21-_ZN8piestart5start5mover3topE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover5Parts4nextE,@function
_ZN8piestart5start5mover5Parts4nextE:
.Lfunc_begin22:
	.cfi_startproc
	addi	sp, sp, -16
	.cfi_def_cfa_offset 16
	sd	s0, 8(sp)
	.cfi_offset s0, -8
	ld	s0, 16(a0)
	ld	t3, 24(a0)
	ld	t0, 32(a0)
	ld	a3, 40(a0)
	ld	a2, 48(a0)
	ld	t4, 56(a0)
	li	a7, -1
	not	a6, t0
	addi	t3, t3, -1
	li	t1, 1
.LBB22_1:
	add	a3, a3, a2
	sub	a2, t4, a3
	sd	a3, 40(a0)
	sd	a2, 48(a0)
	bltu	a3, t4, .LBB22_8
	beq	t3, a7, .LBB22_9
	li	t4, 0
	ld	t6, 0(s0)
	addi	a5, s0, 16
	addi	a2, s0, 40
	addi	a4, s0, 32
	addi	s0, s0, 56
	ld	t5, 0(a5)
	ld	a5, 0(a2)
	ld	t2, 0(a4)
	sext.w	a2, t6
	sd	s0, 16(a0)
	sd	t3, 24(a0)
	li	a4, 0
	sd	a4, 48(a0)
	sd	a4, 56(a0)
	bne	a2, t1, .LBB22_7
	beqz	a5, .LBB22_7
	srli	a2, t6, 32
	add	t5, t5, a1
	add	a5, a5, a6
	and	a3, t0, t5
	add	a5, a5, t5
	and	t4, a5, t0
	sd	a3, 40(a0)
	sd	t4, 56(a0)
	sw	a2, 64(a0)
	bnez	t2, .LBB22_10
	sb	zero, 68(a0)
.LBB22_7:
	li	a2, 0
	addi	t3, t3, -1
	j	.LBB22_1
.LBB22_8:
	li	a1, 0
	sd	a1, 56(a0)
	sw	a1, 64(a0)
	j	.LBB22_24
.LBB22_9:
	li	a0, 0
	j	.LBB22_25
.LBB22_10:
	li	a4, 0
	add	t2, t2, t5
	add	a6, a6, t2
	and	t1, a6, t0
	sub	a6, t1, a3
	li	a5, 6
	sd	a6, 48(a0)
	bne	a2, a5, .LBB22_23
	sub	a2, t4, t1
	or	a2, a2, a6
	srli	a2, a2, 21
	bnez	a2, .LBB22_23
	ld	a2, 8(a0)
	ld	a5, 0(a0)
	lui	a4, 411470
	addi	a2, a2, 1
	addi	a7, a4, 1362
.LBB22_13:
	addi	a2, a2, -1
	beqz	a2, .LBB22_21
	ld	t3, 0(a5)
	addi	a4, a5, 16
	ld	a4, 0(a4)
	addi	s0, a5, 40
	ld	t4, 0(s0)
	add	a4, a4, a1
	mv	t2, a4
	bltu	a3, a4, .LBB22_16
	mv	t2, a3
.LBB22_16:
	add	a4, a4, t4
	and	a4, a4, t0
	bltu	a4, t1, .LBB22_18
	mv	a4, t1
.LBB22_18:
	sext.w	t3, t3
	addi	a5, a5, 56
	bne	t3, a7, .LBB22_13
	bgeu	t2, a4, .LBB22_13
	sub	a1, t2, a4
	j	.LBB22_22
.LBB22_21:
	li	a1, 0
.LBB22_22:
	add	a1, a1, a6
	lui	a2, 4
	addi	a2, a2, 1
	sltu	a4, a1, a2
.LBB22_23:
	sb	a4, 68(a0)
.LBB22_24:
	li	a0, 1
.LBB22_25:
	ld	s0, 8(sp)
	.cfi_restore s0
	addi	sp, sp, 16
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end22:
	.size	_ZN8piestart5start5mover5Parts4nextE, .Lfunc_end22-_ZN8piestart5start5mover5Parts4nextE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover5carryE,@function
_ZN8piestart5start5mover5carryE:
.Lfunc_begin23:
	.cfi_startproc
	addi	sp, sp, -256
	.cfi_def_cfa_offset 256
	sd	ra, 248(sp)
	sd	s0, 240(sp)
	sd	s1, 232(sp)
	sd	s2, 224(sp)
	sd	s3, 216(sp)
	sd	s4, 208(sp)
	sd	s5, 200(sp)
	sd	s6, 192(sp)
	sd	s7, 184(sp)
	sd	s8, 176(sp)
	sd	s9, 168(sp)
	sd	s10, 160(sp)
	sd	s11, 152(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_offset s7, -72
	.cfi_offset s8, -80
	.cfi_offset s9, -88
	.cfi_offset s10, -96
	.cfi_offset s11, -104
	.cfi_remember_state
	mv	s1, a1
	li	s8, 0
	ld	s3, 32(a0)
	ld	s9, 40(a0)
	sd	a0, 0(sp)
	ld	s10, 48(a0)
	lui	a0, 1048575
	sw	zero, 72(sp)
	sb	zero, 76(sp)
	lui	s4, 8
	addi	s4, s4, 50
	sd	s9, 8(sp)
	sd	s10, 16(sp)
	sd	s9, 24(sp)
	sd	s10, 32(sp)
	sd	a0, 40(sp)
	sd	s9, 48(sp)
	sd	zero, 56(sp)
	sd	zero, 64(sp)
	li	s11, 1
.LBB23_1:
	addi	a0, sp, 8
	mv	a1, s3
	call	_ZN8piestart5start5mover5Parts4nextE
	mv	s5, a0
	beqz	a0, .LBB23_30
	ld	s6, 48(sp)
	lw	s2, 72(sp)
	lbu	a0, 76(sp)
	add	s7, s6, s1
	beqz	s8, .LBB23_10
.LBB23_3:
	beqz	a0, .LBB23_8
	ld	s0, 56(sp)
	li	a7, 222
	li	a2, 3
	beqz	s2, .LBB23_18
	li	a4, -1
	mv	a0, s7
	mv	a1, s0
	mv	a3, s4
	li	a5, 0
	ecall
	bne	a0, s7, .LBB23_22
	li	a0, 0
	mv	a1, s6
	beqz	s0, .LBB23_16
.LBB23_7:
	ld	a2, 0(a1)
	add	a3, s1, a1
	sd	a2, 0(a3)
	addi	a0, a0, 8
	addi	a1, a1, 8
	bgeu	a0, s0, .LBB23_16
	j	.LBB23_7
.LBB23_8:
	beqz	s2, .LBB23_14
	li	a3, 7
	j	.LBB23_15
.LBB23_10:
	beqz	s2, .LBB23_3
	andi	a1, s2, 1
	bnez	a1, .LBB23_3
	bnez	a0, .LBB23_3
	ld	s0, 56(sp)
	mv	a0, s6
	mv	a1, s7
	mv	a2, s0
	call	_ZN8piestart5start5mover5keepsE
	beqz	a0, .LBB23_21
	j	.LBB23_16
.LBB23_14:
	li	a3, 3
.LBB23_15:
	ld	s0, 56(sp)
	li	a7, 216
	mv	a0, s6
	mv	a4, s7
	li	a5, 0
	mv	a1, s0
	mv	a2, s0
	ecall
	bne	a0, s7, .LBB23_22
.LBB23_16:
	andi	a0, s2, 3
	bne	a0, s11, .LBB23_19
	mv	a0, s7
	mv	a1, s0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	li	a7, 226
	li	a2, 1
	ecall
	li	a7, 226
	li	a2, 5
	mv	a0, s7
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	bnez	a0, .LBB23_22
	j	.LBB23_19
.LBB23_18:
	li	a3, 50
	li	a4, -1
	mv	a0, s7
	mv	a1, s0
	li	a5, 0
	ecall
	bne	a0, s7, .LBB23_22
.LBB23_19:
	ld	a0, 8(sp)
	sub	a1, a0, s6
	addi	s8, s8, 1
	bgeu	a1, s0, .LBB23_1
	ld	a1, 24(sp)
	add	a0, a0, s1
	add	a1, a1, s1
	sd	a0, 8(sp)
	sd	a1, 24(sp)
	j	.LBB23_1
.LBB23_21:
	li	s8, 0
.LBB23_22:
	sd	s9, 80(sp)
	sd	s10, 88(sp)
	sd	s9, 96(sp)
	sd	s10, 104(sp)
	lui	a0, 1048575
	sd	a0, 112(sp)
	sd	s9, 120(sp)
	sd	zero, 128(sp)
	sd	zero, 136(sp)
	sw	zero, 144(sp)
	sb	zero, 148(sp)
	beqz	s8, .LBB23_30
.LBB23_23:
	addi	a0, sp, 80
	mv	a1, s3
	call	_ZN8piestart5start5mover5Parts4nextE
	beqz	a0, .LBB23_30
	lw	a0, 144(sp)
	ld	a4, 120(sp)
	beqz	a0, .LBB23_27
	andi	a0, a0, 2
	beqz	a0, .LBB23_29
	lbu	a0, 148(sp)
	andi	a0, a0, 1
	beqz	a0, .LBB23_28
	j	.LBB23_29
.LBB23_27:
	lbu	a0, 148(sp)
	bnez	a0, .LBB23_29
.LBB23_28:
	ld	a1, 128(sp)
	add	a0, a4, s1
	li	a7, 216
	li	a3, 3
	li	a5, 0
	mv	a2, a1
	ecall
	bne	a0, a4, .LBB23_31
.LBB23_29:
	addi	s8, s8, -1
	bnez	s8, .LBB23_23
.LBB23_30:
	xori	a0, s5, 1
	ld	ra, 248(sp)
	ld	s0, 240(sp)
	ld	s1, 232(sp)
	ld	s2, 224(sp)
	ld	s3, 216(sp)
	ld	s4, 208(sp)
	ld	s5, 200(sp)
	ld	s6, 192(sp)
	ld	s7, 184(sp)
	ld	s8, 176(sp)
	ld	s9, 168(sp)
	ld	s10, 160(sp)
	ld	s11, 152(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	.cfi_restore s6
	.cfi_restore s7
	.cfi_restore s8
	.cfi_restore s9
	.cfi_restore s10
	.cfi_restore s11
	addi	sp, sp, 256
	.cfi_def_cfa_offset 0
	ret
.LBB23_31:
	.cfi_restore_state
	li	a1, 21
	ld	a0, 0(sp)
	li	a2, 0
	mv	a3, a4
	call	_ZN8piestart5start3die3dieE
.Lfunc_end23:
	.size	_ZN8piestart5start5mover5carryE, .Lfunc_end23-_ZN8piestart5start5mover5carryE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover5keepsE,@function
_ZN8piestart5start5mover5keepsE:
.Lfunc_begin24:
	.cfi_startproc
	addi	sp, sp, -16
	.cfi_def_cfa_offset 16
	mv	t1, a1
	mv	t0, a0
	mv	a1, a2
	mv	a4, t1
	li	a5, 0
	li	t2, 0
	sb	zero, 15(sp)
	li	a7, 216
	li	a3, 7
	ecall
	bne	a0, t1, .LBB24_3
	mv	a6, a2
	mv	a0, t0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	li	t2, 1
	li	a7, 232
	li	a1, 1
	addi	a2, sp, 15
	ecall
	beqz	a0, .LBB24_3
	li	a7, 216
	li	a3, 3
	mv	a0, t1
	mv	a1, a6
	mv	a2, a6
	mv	a4, t0
	li	a5, 0
	ecall
	li	t2, 0
.LBB24_3:
	mv	a0, t2
	addi	sp, sp, 16
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end24:
	.size	_ZN8piestart5start5mover5keepsE, .Lfunc_end24-_ZN8piestart5start5mover5keepsE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover5leaveE,@function
_ZN8piestart5start5mover5leaveE:
.Lfunc_begin25:
	.cfi_startproc
	addi	sp, sp, -176
	.cfi_def_cfa_offset 176
	sd	ra, 168(sp)
	sd	s0, 160(sp)
	sd	s1, 152(sp)
	sd	s2, 144(sp)
	sd	s3, 136(sp)
	sd	s4, 128(sp)
	sd	s5, 120(sp)
	sd	s6, 112(sp)
	sd	s7, 104(sp)
	sd	s8, 96(sp)
	sd	s9, 88(sp)
	sd	s10, 80(sp)
	sd	s11, 72(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_offset s7, -72
	.cfi_offset s8, -80
	.cfi_offset s9, -88
	.cfi_offset s10, -96
	.cfi_offset s11, -104
	.cfi_remember_state
.Lpcrel_hi16:
	auipc	a1, %pcrel_hi(__piestart_options)
	addi	a1, a1, %pcrel_lo(.Lpcrel_hi16)
	lbu	a1, 0(a1)
	slli	a1, a1, 60
	srli	a6, a1, 62
	beqz	a6, .LBB25_18
	mv	s10, a0
	li	t1, 0
	ld	s2, 32(a0)
	ld	s8, 40(a0)
	ld	s9, 48(a0)
	lui	s11, 1
	li	a2, -1
	li	t0, 1
	lui	a7, 1048575
	mv	a4, s9
	mv	s0, s8
	beqz	s9, .LBB25_14
.LBB25_2:
	ld	a5, 0(s0)
	addi	a0, s0, 16
	ld	a3, 0(a0)
	addi	a1, s0, 40
	ld	a0, 0(a1)
	sext.w	a5, a5
	bne	a5, t0, .LBB25_12
	beqz	a0, .LBB25_12
	addi	a5, s0, 48
	ld	s1, 0(a5)
	and	a5, a3, a7
	bltu	a5, t1, .LBB25_18
	bltu	s11, s1, .LBB25_7
	mv	s1, s11
.LBB25_7:
	mv	a5, a3
	bltu	a3, a2, .LBB25_9
	mv	a5, a2
.LBB25_9:
	add	a0, a0, a3
	bltu	t1, a0, .LBB25_11
	mv	a0, t1
.LBB25_11:
	mv	t1, a0
	j	.LBB25_13
.LBB25_12:
	mv	a5, a2
	mv	s1, s11
.LBB25_13:
	addi	a4, a4, -1
	addi	s0, a1, 16
	mv	a2, a5
	mv	s11, s1
	bnez	a4, .LBB25_2
.LBB25_14:
	lui	a1, 1048575
	lui	a3, 1
	and	s6, a2, a1
	addi	a0, a3, -1
	sub	a2, t1, s6
	add	a0, a0, a2
	and	s5, a0, a1
	addi	a3, a3, 1
	bltu	s5, a3, .LBB25_18
	addi	a1, s11, -1
	and	a1, s11, a1
	bnez	a1, .LBB25_18
	addi	a6, a6, -2
	srli	a0, a0, 21
	snez	a1, a6
	seqz	a0, a0
	and	a0, a0, a1
	bnez	a0, .LBB25_18
	ld	s3, 0(s10)
	li	a0, -5
	slli	a0, a0, 32
	add	a0, a0, s3
	sub	s0, a0, s5
	mv	a0, s3
	call	_ZN8piestart5start5mover3topE
	bgeu	a0, s0, .LBB25_19
.LBB25_18:
	ld	ra, 168(sp)
	ld	s0, 160(sp)
	ld	s1, 152(sp)
	ld	s2, 144(sp)
	ld	s3, 136(sp)
	ld	s4, 128(sp)
	ld	s5, 120(sp)
	ld	s6, 112(sp)
	ld	s7, 104(sp)
	ld	s8, 96(sp)
	ld	s9, 88(sp)
	ld	s10, 80(sp)
	ld	s11, 72(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	.cfi_restore s6
	.cfi_restore s7
	.cfi_restore s8
	.cfi_restore s9
	.cfi_restore s10
	.cfi_restore s11
	addi	sp, sp, 176
	.cfi_def_cfa_offset 0
	ret
.LBB25_19:
	.cfi_restore_state
	mv	s7, a0
	ld	s4, 8(s10)
	li	a1, 31
	mv	a0, s4
	call	_ZN8piestart3sys4auxv5valueE
	beqz	a0, .LBB25_18
.LBB25_20:
	mv	a1, a0
	lbu	a0, 0(a0)
	zext.b	a2, a0
	addi	a0, a1, 1
	bnez	a2, .LBB25_20
	sub	a0, s7, a1
	lui	a1, 1048575
	addi	a0, a0, -8
	addi	a1, a1, -1
	and	a0, a0, a1
	beqz	a0, .LBB25_18
.Lpcrel_hi17:
	auipc	a0, %pcrel_hi(__piestart_witness)
	addi	a0, a0, %pcrel_lo(.Lpcrel_hi17)
.Lpcrel_hi18:
	auipc	a1, %pcrel_hi(__piestart_entry)
	addi	a1, a1, %pcrel_lo(.Lpcrel_hi18)
	ld	a0, 0(a0)
	beq	a0, a1, .LBB25_18
	li	a2, 16
	mv	a0, s3
	mv	a1, s4
	mv	a3, s6
	mv	a4, s5
	mv	a5, s11
	call	_ZN8piestart5start5mover7reserveE
	beqz	a0, .LBB25_18
	mv	s1, a0
	sd	s8, 0(sp)
	sd	s9, 8(sp)
	sd	s8, 16(sp)
	sd	s9, 24(sp)
	lui	a0, 1048575
	sd	a0, 32(sp)
	sd	s8, 40(sp)
	sd	zero, 48(sp)
	sd	zero, 56(sp)
	sw	zero, 64(sp)
	sb	zero, 68(sp)
	mv	a0, sp
	mv	a1, s2
	call	_ZN8piestart5start5mover5Parts4nextE
	beqz	a0, .LBB25_29
	lw	a0, 64(sp)
	beqz	a0, .LBB25_30
	andi	a0, a0, 1
	bnez	a0, .LBB25_30
	lbu	a0, 68(sp)
	andi	a0, a0, 1
	bnez	a0, .LBB25_30
	li	a7, 215
	mv	a0, s1
	mv	a1, s5
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	j	.LBB25_31
.LBB25_29:
	li	a7, 215
	mv	a0, s1
	mv	a1, s5
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	j	.LBB25_18
.LBB25_30:
	lui	a1, 1
	add	a1, a1, s1
	lui	a2, 1
	mv	a0, s1
	call	_ZN8piestart5start5mover5keepsE
	mv	a6, a0
	li	a7, 215
	mv	a0, s1
	mv	a1, s5
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	beqz	a6, .LBB25_18
.LBB25_31:
	add	s2, s2, s6
	sub	s2, s1, s2
	mv	a0, s10
	mv	a1, s2
	call	_ZN8piestart5start5mover5carryE
	bnez	a0, .LBB25_33
	li	a7, 215
	mv	a0, s1
	mv	a1, s5
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	j	.LBB25_18
.LBB25_33:
	li	a0, 9
	li	a1, 3
.LBB25_34:
	ld	a3, 0(s4)
	beqz	a3, .LBB25_40
	addi	a2, s4, 8
	ld	a4, 0(a2)
	add	a4, a4, s2
	sub	a5, a4, s1
	bgeu	a5, s5, .LBB25_39
	beq	a3, a0, .LBB25_38
	bne	a3, a1, .LBB25_39
.LBB25_38:
	sd	a4, 0(a2)
.LBB25_39:
	addi	s4, s4, 16
	j	.LBB25_34
.LBB25_40:
.Lpcrel_hi19:
	auipc	t1, %pcrel_hi(__piestart_moved)
	addi	t1, t1, %pcrel_lo(.Lpcrel_hi19)
	add	t1, t1, s2
	mv	a0, s3
	mv	a1, s2
	jalr	t1
	unimp
.Lfunc_end25:
	.size	_ZN8piestart5start5mover5leaveE, .Lfunc_end25-_ZN8piestart5start5mover5leaveE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover6copiedE,@function
_ZN8piestart5start5mover6copiedE:
.Lfunc_begin26:
	.cfi_startproc
	addi	sp, sp, -96
	.cfi_def_cfa_offset 96
	sd	ra, 88(sp)
	sd	s0, 80(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	ld	a1, 40(a0)
	ld	a2, 48(a0)
	ld	s0, 32(a0)
	sd	a1, 8(sp)
	sd	a2, 16(sp)
	sd	a1, 24(sp)
	sd	a2, 32(sp)
	lui	a0, 1048575
	sd	a0, 40(sp)
	sd	a1, 48(sp)
	sd	zero, 56(sp)
	sd	zero, 64(sp)
	sw	zero, 72(sp)
	sb	zero, 76(sp)
.LBB26_1:
	addi	a0, sp, 8
	mv	a1, s0
	call	_ZN8piestart5start5mover5Parts4nextE
	beqz	a0, .LBB26_5
	lbu	a0, 76(sp)
	beqz	a0, .LBB26_1
	lw	a0, 72(sp)
	beqz	a0, .LBB26_1
	ld	a0, 48(sp)
	ld	a1, 56(sp)
	add	a1, a1, a0
	j	.LBB26_6
.LBB26_5:
	li	a1, 0
.LBB26_6:
	ld	ra, 88(sp)
	ld	s0, 80(sp)
	.cfi_restore ra
	.cfi_restore s0
	addi	sp, sp, 96
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end26:
	.size	_ZN8piestart5start5mover6copiedE, .Lfunc_end26-_ZN8piestart5start5mover6copiedE
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.p2align	3, 0x0
.LCPI27_0:
	.quad	-7046029254386353131
	.section	.text.piestart,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart5start5mover6randomE,@function
_ZN8piestart5start5mover6randomE:
.Lfunc_begin27:
	.cfi_startproc
	addi	sp, sp, -48
	.cfi_def_cfa_offset 48
	sd	ra, 40(sp)
	sd	s0, 32(sp)
	sd	s1, 24(sp)
	sd	s2, 16(sp)
	sd	s3, 8(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_remember_state
	mv	s3, a1
	mv	s0, a0
	sd	zero, 0(sp)
	li	s1, 8
	li	a7, 278
	mv	a0, sp
	li	a1, 8
	li	a2, 1
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	bne	a0, s1, .LBB27_3
	ld	a0, 0(sp)
.LBB27_2:
	ld	ra, 40(sp)
	ld	s0, 32(sp)
	ld	s1, 24(sp)
	ld	s2, 16(sp)
	ld	s3, 8(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	addi	sp, sp, 48
	.cfi_def_cfa_offset 0
	ret
.LBB27_3:
	.cfi_restore_state
.Lpcrel_hi14:
	auipc	a0, %pcrel_hi(.LCPI27_0)
	ld	s2, %pcrel_lo(.Lpcrel_hi14)(a0)
	li	a1, 25
	mv	a0, s0
	call	_ZN8piestart3sys4auxv5valueE
	slli	a1, s3, 32
	srli	a1, a1, 32
	sd	a1, 0(sp)
	beqz	a0, .LBB27_5
	ld	a2, 0(a0)
	add	a1, a1, a2
	srli	a2, a1, 32
	xor	a1, a1, a2
	mul	a1, a1, s2
	srli	a2, a1, 32
	xor	a1, a1, a2
	sd	a1, 0(sp)
	addi	a0, a0, 8
	ld	a0, 0(a0)
	add	a0, a0, a1
	srli	a1, a0, 32
	xor	a0, a0, a1
	mul	a0, a0, s2
	srli	a1, a0, 32
	xor	a1, a1, a0
.LBB27_5:
	srli	a0, a1, 32
	xor	a0, a0, a1
	mul	a0, a0, s2
	srli	a1, a0, 32
	xor	a0, a0, a1
	j	.LBB27_2
.Lfunc_end27:
	.size	_ZN8piestart5start5mover6randomE, .Lfunc_end27-_ZN8piestart5start5mover6randomE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover6settleE,@function
_ZN8piestart5start5mover6settleE:
.Lfunc_begin28:
	.cfi_startproc
	addi	sp, sp, -256
	.cfi_def_cfa_offset 256
	sd	ra, 248(sp)
	sd	s0, 240(sp)
	sd	s1, 232(sp)
	sd	s2, 224(sp)
	sd	s3, 216(sp)
	sd	s4, 208(sp)
	sd	s5, 200(sp)
	sd	s6, 192(sp)
	sd	s7, 184(sp)
	sd	s8, 176(sp)
	sd	s9, 168(sp)
	sd	s10, 160(sp)
	sd	s11, 152(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_offset s7, -72
	.cfi_offset s8, -80
	.cfi_offset s9, -88
	.cfi_offset s10, -96
	.cfi_offset s11, -104
	sd	a1, 40(sp)
	mv	s5, a0
	li	s7, 0
	li	s9, 0
	li	s11, 0
	li	s6, 0
	ld	a2, 40(a0)
	ld	a1, 48(a0)
	ld	s10, 32(a0)
	li	s2, -1
	li	a0, 1
	sd	a1, 24(sp)
	sd	a2, 32(sp)
.LBB28_1:
	beqz	a1, .LBB28_14
	ld	s1, 0(a2)
	addi	a3, a2, 16
	addi	a5, a2, 40
	ld	a4, 0(a3)
	ld	a3, 0(a5)
	addi	a5, a2, 32
	ld	a5, 0(a5)
	addi	a2, a2, 56
	sext.w	s0, s1
	addi	a1, a1, -1
	bne	s0, a0, .LBB28_1
	add	a4, a4, s10
	add	a3, a3, a4
	bltu	s6, a3, .LBB28_5
	mv	a3, s6
.LBB28_5:
	add	a5, a5, a4
	slli	s1, s1, 31
	srai	s0, s1, 63
	and	s0, s0, a5
	bltu	s0, s11, .LBB28_7
	mv	s11, s0
.LBB28_7:
	srli	s1, s1, 63
	addi	s1, s1, -1
	or	s1, s1, a4
	bgeu	s2, s1, .LBB28_12
	bgeu	s9, a4, .LBB28_13
.LBB28_9:
	bltu	s7, a5, .LBB28_11
.LBB28_10:
	mv	a5, s7
.LBB28_11:
	mv	s7, a5
	mv	s9, a4
	mv	s6, a3
	j	.LBB28_1
.LBB28_12:
	mv	s2, s1
	bltu	s9, a4, .LBB28_9
.LBB28_13:
	mv	a4, s9
	bgeu	s7, a5, .LBB28_10
	j	.LBB28_11
.LBB28_14:
	ld	s4, 8(s5)
	li	a1, 31
	mv	a0, s4
	call	_ZN8piestart3sys4auxv5valueE
	mv	t0, a0
	ld	s8, 0(s5)
	addi	a0, s8, 8
	ld	t1, 0(a0)
	ld	a0, 0(s8)
	slli	a0, a0, 3
	add	a0, a0, s8
	addi	a0, a0, 16
	ld	a0, 0(a0)
	mv	s3, t0
	mv	a1, s4
.LBB28_15:
	mv	s1, a1
	ld	a2, 0(a1)
	addi	a1, a1, 16
	bnez	a2, .LBB28_15
	beqz	a0, .LBB28_18
	mv	s3, a0
.LBB28_18:
	li	a0, 0
	li	a1, 0
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	sub	s0, s1, s4
	li	a7, 214
	ecall
	mv	s5, a0
	ld	s1, 40(sp)
	add	a6, a0, s1
	sub	a0, a6, s6
	srli	a0, a0, 12
	addi	s0, s0, 16
	beqz	a0, .LBB28_23
	sd	t1, 8(sp)
	sd	t0, 16(sp)
	mv	a0, s8
	call	_ZN8piestart5start5mover3topE
	srli	a0, a0, 10
	addi	s6, a0, 1
	li	a2, 32
	lui	a5, 1
	mv	a0, s8
	mv	a1, s4
	li	a3, 0
	mv	a4, s6
	call	_ZN8piestart5start5mover7reserveE
	beqz	a0, .LBB28_22
	mv	a6, a0
	li	a7, 215
	mv	a1, s6
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	ld	t0, 16(sp)
	ld	t1, 8(sp)
	beqz	a0, .LBB28_23
	mv	a6, s5
	j	.LBB28_23
.LBB28_22:
	mv	a6, s5
	ld	t0, 16(sp)
	ld	t1, 8(sp)
.LBB28_23:
	addi	a0, sp, 48
	sd	s2, 0(a0)
	addi	a0, sp, 56
	addi	a1, sp, 64
	sd	s11, 0(a0)
	addi	a0, sp, 72
	addi	a2, sp, 80
	sd	s9, 0(a1)
	addi	a1, sp, 88
	addi	a3, sp, 96
	sd	s7, 0(a0)
	addi	a0, sp, 104
	addi	a4, sp, 112
	sd	a6, 0(a2)
	addi	a2, sp, 120
	sd	a6, 0(a1)
	addi	a1, sp, 128
	addi	a5, sp, 136
	sd	s8, 0(a3)
	li	a3, -1
	slli	a3, a3, 32
	or	a3, a3, s0
	sd	t1, 0(a0)
	sd	s3, 0(a4)
	sd	s3, 0(a2)
	sd	t0, 0(a1)
	sd	s4, 0(a5)
	addi	a0, sp, 144
	sd	a3, 0(a0)
	li	a0, 1024
	bltu	a0, s0, .LBB28_25
	li	a7, 167
	li	a0, 35
	li	a1, 14
	addi	a2, sp, 48
	li	a3, 104
	li	a4, 0
	li	a5, 0
	ecall
.LBB28_25:
	li	s2, 0
	li	s3, 0
	ld	a1, 32(sp)
	sd	a1, 48(sp)
	ld	a0, 24(sp)
	sd	a0, 56(sp)
	sd	a1, 64(sp)
	sd	a0, 72(sp)
	sub	s0, s10, s1
	lui	a0, 1048575
	sd	a0, 80(sp)
	sd	a1, 88(sp)
	sd	zero, 96(sp)
	sd	zero, 104(sp)
	sw	zero, 112(sp)
	sb	zero, 116(sp)
.LBB28_26:
	addi	a0, sp, 48
	mv	a1, s0
	call	_ZN8piestart5start5mover5Parts4nextE
	mv	s1, a0
	beqz	a0, .LBB28_31
	lw	a0, 112(sp)
	bnez	a0, .LBB28_29
	lbu	a0, 116(sp)
	andi	a0, a0, 1
	beqz	a0, .LBB28_26
.LBB28_29:
	ld	a0, 88(sp)
	bne	a0, s2, .LBB28_31
	mv	a0, s2
	j	.LBB28_35
.LBB28_31:
	beq	s2, s3, .LBB28_33
	sub	a1, s2, s3
	li	a7, 215
	mv	a0, s3
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
.LBB28_33:
	beqz	s1, .LBB28_38
	ld	a0, 88(sp)
	mv	s3, s2
.LBB28_35:
	mv	a1, a0
	beq	s3, s2, .LBB28_37
	mv	a1, s3
.LBB28_37:
	ld	s2, 96(sp)
	add	s2, s2, a0
	mv	s3, a1
	j	.LBB28_26
.LBB28_38:
	ld	ra, 248(sp)
	ld	s0, 240(sp)
	ld	s1, 232(sp)
	ld	s2, 224(sp)
	ld	s3, 216(sp)
	ld	s4, 208(sp)
	ld	s5, 200(sp)
	ld	s6, 192(sp)
	ld	s7, 184(sp)
	ld	s8, 176(sp)
	ld	s9, 168(sp)
	ld	s10, 160(sp)
	ld	s11, 152(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	.cfi_restore s6
	.cfi_restore s7
	.cfi_restore s8
	.cfi_restore s9
	.cfi_restore s10
	.cfi_restore s11
	addi	sp, sp, 256
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end28:
	.size	_ZN8piestart5start5mover6settleE, .Lfunc_end28-_ZN8piestart5start5mover6settleE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start5mover7reserveE,@function
_ZN8piestart5start5mover7reserveE:
.Lfunc_begin29:
	.cfi_startproc
	addi	sp, sp, -112
	.cfi_def_cfa_offset 112
	sd	ra, 104(sp)
	sd	s0, 96(sp)
	sd	s1, 88(sp)
	sd	s2, 80(sp)
	sd	s3, 72(sp)
	sd	s4, 64(sp)
	sd	s5, 56(sp)
	sd	s6, 48(sp)
	sd	s7, 40(sp)
	sd	s8, 32(sp)
	sd	s9, 24(sp)
	sd	s10, 16(sp)
	sd	s11, 8(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_offset s7, -72
	.cfi_offset s8, -80
	.cfi_offset s9, -88
	.cfi_offset s10, -96
	.cfi_offset s11, -104
	mv	s4, a4
	mv	s2, a3
	mv	s1, a2
	mv	s3, a1
	mv	s5, a0
	sub	s7, a0, a4
	li	a0, -5
	addiw	a3, a2, -16
	neg	s8, a5
	li	a1, 15
	li	s11, -1
	lui	a2, 260
	slli	a0, a0, 32
	sub	s10, a1, s1
	slli	s11, s11, 32
	addi	s6, a2, 34
	add	s7, s7, a0
	sd	a3, 0(sp)
	beq	s1, a3, .LBB29_9
.LBB29_1:
	addiw	s1, s1, -1
.LBB29_2:
	addw	s9, s10, s1
	mv	a0, s3
	mv	a1, s1
	call	_ZN8piestart5start5mover6randomE
	mv	s0, a0
	mv	a0, s5
	call	_ZN8piestart5start5mover3topE
	and	a0, s8, a0
	and	a0, a0, s0
	add	s0, a0, s2
	add	a0, s0, s11
	bltu	s7, a0, .LBB29_7
	li	a7, 222
	li	a4, -1
	mv	a0, s0
	mv	a1, s4
	li	a2, 0
	mv	a3, s6
	li	a5, 0
	ecall
	beq	a0, s0, .LBB29_10
	bgtz	a0, .LBB29_8
	li	s0, 0
	li	a1, -1
	beq	s9, a1, .LBB29_10
	addiw	s1, s1, -1
	li	a1, -17
	beq	a0, a1, .LBB29_2
	j	.LBB29_10
.LBB29_7:
	ld	a3, 0(sp)
	beq	s1, a3, .LBB29_9
	j	.LBB29_1
.LBB29_8:
	li	a7, 215
	mv	a1, s4
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
.LBB29_9:
	li	s0, 0
.LBB29_10:
	mv	a0, s0
	ld	ra, 104(sp)
	ld	s0, 96(sp)
	ld	s1, 88(sp)
	ld	s2, 80(sp)
	ld	s3, 72(sp)
	ld	s4, 64(sp)
	ld	s5, 56(sp)
	ld	s6, 48(sp)
	ld	s7, 40(sp)
	ld	s8, 32(sp)
	ld	s9, 24(sp)
	ld	s10, 16(sp)
	ld	s11, 8(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	.cfi_restore s6
	.cfi_restore s7
	.cfi_restore s8
	.cfi_restore s9
	.cfi_restore s10
	.cfi_restore s11
	addi	sp, sp, 112
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end29:
	.size	_ZN8piestart5start5mover7reserveE, .Lfunc_end29-_ZN8piestart5start5mover7reserveE
	.cfi_endproc
	.section	.text._ZN8piestart5start7protect4seal5pagesE,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart5start7protect4seal5pagesE,@function
_ZN8piestart5start7protect4seal5pagesE:
.Lfunc_begin30:
	.cfi_startproc
	bgeu	a0, a1, .LBB30_3
.Lpcrel_hi20:
	auipc	a2, %pcrel_hi(__piestart_options)
	addi	a2, a2, %pcrel_lo(.Lpcrel_hi20)
	lbu	a2, 0(a2)
	andi	a2, a2, 3
	beqz	a2, .LBB30_3
	sub	a1, a1, a0
	li	a7, 462
	li	a2, 0
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
.LBB30_3:
	ret
.Lfunc_end30:
	.size	_ZN8piestart5start7protect4seal5pagesE, .Lfunc_end30-_ZN8piestart5start7protect4seal5pagesE
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.p2align	1
	.type	_ZN8piestart5start8relocate24see_that_it_is_relocatedE,@function
_ZN8piestart5start8relocate24see_that_it_is_relocatedE:
.Lfunc_begin31:
	.cfi_startproc
.Lpcrel_hi21:
	auipc	a1, %pcrel_hi(__piestart_witness)
	addi	a1, a1, %pcrel_lo(.Lpcrel_hi21)
.Lpcrel_hi22:
	auipc	a2, %pcrel_hi(__piestart_entry)
	addi	a2, a2, %pcrel_lo(.Lpcrel_hi22)
	ld	a1, 0(a1)
	bne	a1, a2, .LBB31_2
	ret
.LBB31_2:
	addi	sp, sp, -16
	.cfi_def_cfa_offset 16
	sd	ra, 8(sp)
	.cfi_offset ra, -8
	li	a1, 16
	li	a2, 0
	li	a3, 0
	call	_ZN8piestart5start3die3dieE
.Lfunc_end31:
	.size	_ZN8piestart5start8relocate24see_that_it_is_relocatedE, .Lfunc_end31-_ZN8piestart5start8relocate24see_that_it_is_relocatedE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start9anonymous10move_pagesE,@function
_ZN8piestart5start9anonymous10move_pagesE:
.Lfunc_begin32:
	.cfi_startproc
	addi	sp, sp, -128
	.cfi_def_cfa_offset 128
	sd	ra, 120(sp)
	sd	s0, 112(sp)
	sd	s1, 104(sp)
	sd	s2, 96(sp)
	sd	s3, 88(sp)
	sd	s4, 80(sp)
	sd	s5, 72(sp)
	sd	s6, 64(sp)
	sd	s7, 56(sp)
	sd	s8, 48(sp)
	sd	s9, 40(sp)
	sd	s10, 32(sp)
	sd	s11, 24(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_offset s7, -72
	.cfi_offset s8, -80
	.cfi_offset s9, -88
	.cfi_offset s10, -96
	.cfi_offset s11, -104
	mv	s3, a0
	li	a3, 0
	li	a7, 0
	li	a4, 0
	lui	t4, 1
	ld	a6, 0(a1)
	ld	t0, 8(a1)
	ld	s4, 16(a1)
	ld	s2, 32(a0)
	ld	t5, 40(a0)
	ld	t6, 48(a0)
	li	t1, 2
	li	s9, 1
	lui	s5, 1048575
	li	t2, 4
	addi	t4, t4, -1
	sub	t3, s4, t0
	li	s8, 2
	beqz	s8, .LBB32_19
.LBB32_1:
	mv	s11, t6
	mv	a1, t5
.LBB32_2:
	beqz	s11, .LBB32_18
	ld	a0, 0(a1)
	addi	s1, a1, 16
	addi	s0, a1, 40
	addi	a2, a1, 8
	ld	s1, 0(s1)
	ld	s10, 0(s0)
	ld	s0, 0(a2)
	addi	a2, a1, 32
	ld	a2, 0(a2)
	addi	a1, a1, 56
	sext.w	a5, a0
	addi	s11, s11, -1
	bne	a5, s9, .LBB32_2
	srli	a0, a0, 32
	and	s6, s1, s5
	and	s7, s0, s5
	bne	s8, t1, .LBB32_11
	beqz	s10, .LBB32_2
	andi	a0, a0, 2
	beqz	a0, .LBB32_2
	sub	a0, t0, s6
	and	a5, s1, t4
	add	a2, a2, a5
	bgeu	a0, a2, .LBB32_2
	sub	a2, a2, a0
	bltu	a2, t3, .LBB32_10
	mv	a2, t3
.LBB32_10:
	addi	a2, a2, 7
	andi	a4, a2, -8
	add	a7, s7, a0
	j	.LBB32_2
.LBB32_11:
	andi	a0, a0, 6
	bne	a0, t2, .LBB32_2
	bne	a2, s10, .LBB32_2
	sub	a2, a7, s7
	and	a0, s0, t4
	add	a5, s10, t4
	add	a0, a0, a5
	and	s0, a0, s5
	sub	a0, s0, a2
	beqz	a4, .LBB32_2
	beqz	s10, .LBB32_2
	bgeu	a2, s0, .LBB32_2
	bltu	a0, a4, .LBB32_2
	add	a3, s6, s2
	add	a3, a3, a2
	j	.LBB32_2
.LBB32_18:
	addiw	s8, s8, -1
	bnez	s8, .LBB32_1
.LBB32_19:
	add	s0, s2, a6
	add	t4, t4, t0
	add	t4, t4, a4
	lui	a0, 1048575
	and	s5, t4, a0
	mv	s1, a6
	beqz	a4, .LBB32_21
	mv	s1, s5
.LBB32_21:
	mv	a2, s3
	ld	a1, 16(a2)
	ld	a0, 24(a2)
	sub	a2, s0, a1
	sub	a1, a0, a1
	bgeu	a2, a1, .LBB32_23
	sub	s1, a0, s2
	j	.LBB32_31
.LBB32_23:
	sub	a1, s4, a6
	beqz	a3, .LBB32_25
	add	a2, s2, t0
	mv	a0, s0
	call	_ZN8piestart5start9anonymous7replaceE
	bnez	a0, .LBB32_31
	j	.LBB32_34
.LBB32_25:
	lui	a0, 1
	addi	a0, a0, 1
	bgeu	a4, a0, .LBB32_27
	sd	a6, 0(sp)
	sd	t0, 8(sp)
	sd	a4, 16(sp)
	mv	a2, sp
	mv	a0, s2
	call	_ZN8piestart5start9anonymous8by_stackE
	bnez	a0, .LBB32_31
	j	.LBB32_34
.LBB32_27:
.Lpcrel_hi23:
	auipc	a0, %pcrel_hi(__piestart_options)
	addi	a0, a0, %pcrel_lo(.Lpcrel_hi23)
	lbu	a0, 0(a0)
	andi	a0, a0, 3
	li	a1, 2
	bne	a0, a1, .LBB32_29
	li	a0, 0
	j	.LBB32_34
.LBB32_29:
	sub	a1, s5, a6
	mv	a0, s0
	call	_ZN8piestart5start3own3ownE
	beqz	a0, .LBB32_34
	add	s5, s5, s2
	sd	s0, 16(s3)
	sd	s5, 24(s3)
.LBB32_31:
	add	s2, s2, s1
	lui	a0, 1
	li	a1, 0
	bgeu	s1, s4, .LBB32_33
.LBB32_32:
	sd	a1, 0(s2)
	add	s1, s1, a0
	add	s2, s2, a0
	bltu	s1, s4, .LBB32_32
.LBB32_33:
	li	a0, 1
.LBB32_34:
	ld	ra, 120(sp)
	ld	s0, 112(sp)
	ld	s1, 104(sp)
	ld	s2, 96(sp)
	ld	s3, 88(sp)
	ld	s4, 80(sp)
	ld	s5, 72(sp)
	ld	s6, 64(sp)
	ld	s7, 56(sp)
	ld	s8, 48(sp)
	ld	s9, 40(sp)
	ld	s10, 32(sp)
	ld	s11, 24(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	.cfi_restore s6
	.cfi_restore s7
	.cfi_restore s8
	.cfi_restore s9
	.cfi_restore s10
	.cfi_restore s11
	addi	sp, sp, 128
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end32:
	.size	_ZN8piestart5start9anonymous10move_pagesE, .Lfunc_end32-_ZN8piestart5start9anonymous10move_pagesE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start9anonymous10move_relroE,@function
_ZN8piestart5start9anonymous10move_relroE:
.Lfunc_begin33:
	.cfi_startproc
	addi	sp, sp, -624
	.cfi_def_cfa_offset 624
	addi	a3, sp, 512
	sd	ra, 104(a3)
	sd	s0, 96(a3)
	sd	s1, 88(a3)
	sd	s2, 80(a3)
	sd	s3, 72(a3)
	sd	s4, 64(a3)
	sd	s5, 56(a3)
	sd	s6, 48(a3)
	sd	s7, 40(a3)
	sd	s8, 32(a3)
	sd	s9, 24(a3)
	sd	s10, 16(a3)
	sd	s11, 8(a3)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_offset s7, -72
	.cfi_offset s8, -80
	.cfi_offset s9, -88
	.cfi_offset s10, -96
	.cfi_offset s11, -104
	.cfi_remember_state
	mv	s0, a1
.Lpcrel_hi24:
	auipc	a1, %pcrel_hi(__piestart_options)
	addi	a1, a1, %pcrel_lo(.Lpcrel_hi24)
	lbu	a1, 0(a1)
	andi	a1, a1, 3
	beqz	a1, .LBB33_21
	mv	s2, a0
	beqz	a2, .LBB33_19
.LBB33_2:
	li	a1, 0
	ld	s0, 40(s2)
	ld	s9, 48(s2)
	lui	a0, 411470
	lui	s4, 1
	li	a2, 3
	li	a3, 1
	addi	s3, a0, 1362
	addi	s4, s4, -1
	slli	a2, a2, 32
	slli	a3, a3, 33
	addi	s5, a2, -1
	addi	s6, a3, 1
	lui	a5, 1048575
.LBB33_3:
	beqz	s9, .LBB33_21
	ld	a0, 0(s0)
	addi	a2, s0, 16
	ld	s8, 0(a2)
	addi	a2, s0, 40
	ld	s7, 0(a2)
	addi	s0, s0, 56
	sext.w	a0, a0
	addi	s9, s9, -1
	bne	a0, s3, .LBB33_3
	ld	s1, 40(s2)
	ld	s10, 48(s2)
	add	s11, s8, s4
	add	s7, s7, s8
.LBB33_6:
	beqz	s10, .LBB33_3
	ld	a3, 0(s1)
	addi	a0, s1, 16
	ld	a0, 0(a0)
	addi	a2, s1, 40
	ld	a2, 0(a2)
	addi	s1, s1, 56
	and	a3, a3, s5
	addi	s10, s10, -1
	bne	a3, s6, .LBB33_6
	beqz	a2, .LBB33_6
	mv	a3, s11
	bltu	a0, s8, .LBB33_11
	mv	a3, a0
.LBB33_11:
	add	a4, a2, a0
	mv	a2, s7
	bltu	s7, a4, .LBB33_13
	add	a2, a4, s4
.LBB33_13:
	and	a3, a3, a5
	and	a2, a2, a5
	bgeu	a3, a2, .LBB33_6
	bltu	s8, a0, .LBB33_16
	mv	a0, s8
.LBB33_16:
	andi	a0, a0, -8
	bltu	a3, a0, .LBB33_18
	mv	a0, a3
.LBB33_18:
	sd	a3, 8(sp)
	sd	a0, 16(sp)
	sd	a2, 24(sp)
	addi	a1, sp, 8
	mv	a0, s2
	call	_ZN8piestart5start9anonymous10move_pagesE
	li	a1, 1
	lui	a5, 1048575
	beqz	a0, .LBB33_20
	j	.LBB33_6
.LBB33_19:
	li	a3, 0
	li	a4, 0
	li	a5, 0
	lui	a0, 267606
	li	s1, 512
	li	a7, 167
	addi	a1, sp, 8
	addi	a0, a0, -1962
	li	a2, 512
	ecall
	addi	a0, a0, -1
	bltu	a0, s1, .LBB33_22
.LBB33_20:
	li	a1, 0
.LBB33_21:
	andi	a0, a1, 1
	addi	a1, sp, 512
	ld	ra, 104(a1)
	ld	s0, 96(a1)
	ld	s1, 88(a1)
	ld	s2, 80(a1)
	ld	s3, 72(a1)
	ld	s4, 64(a1)
	ld	s5, 56(a1)
	ld	s6, 48(a1)
	ld	s7, 40(a1)
	ld	s8, 32(a1)
	ld	s9, 24(a1)
	ld	s10, 16(a1)
	ld	s11, 8(a1)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	.cfi_restore s6
	.cfi_restore s7
	.cfi_restore s8
	.cfi_restore s9
	.cfi_restore s10
	.cfi_restore s11
	addi	sp, sp, 624
	.cfi_def_cfa_offset 0
	ret
.LBB33_22:
	.cfi_restore_state
	addi	a0, sp, 8
	li	a1, 9
	call	_ZN8piestart3sys4auxv5valueE
	beq	a0, s0, .LBB33_2
	j	.LBB33_20
.Lfunc_end33:
	.size	_ZN8piestart5start9anonymous10move_relroE, .Lfunc_end33-_ZN8piestart5start9anonymous10move_relroE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start9anonymous7replaceE,@function
_ZN8piestart5start9anonymous7replaceE:
.Lfunc_begin34:
	.cfi_startproc
	mv	a6, a4
	mv	t0, a3
	mv	t1, a2
	li	a7, 222
	li	a2, 3
	li	a3, 50
	li	a4, -1
	li	a5, 0
	ecall
	bltz	a0, .LBB34_3
	li	a1, 0
	beqz	a6, .LBB34_3
.LBB34_2:
	ld	a2, 0(t0)
	sd	a2, 0(t1)
	addi	a1, a1, 8
	addi	t0, t0, 8
	addi	t1, t1, 8
	bltu	a1, a6, .LBB34_2
.LBB34_3:
	not	a0, a0
	srli	a0, a0, 63
	ret
.Lfunc_end34:
	.size	_ZN8piestart5start9anonymous7replaceE, .Lfunc_end34-_ZN8piestart5start9anonymous7replaceE
	.cfi_endproc
	.p2align	1
	.type	_ZN8piestart5start9anonymous8by_stackE,@function
_ZN8piestart5start9anonymous8by_stackE:
.Lfunc_begin35:
	.cfi_startproc
	addi	sp, sp, -496
	.cfi_def_cfa_offset 496
	sd	ra, 488(sp)
	.cfi_offset ra, -8
	addi	sp, sp, -2048
	addi	sp, sp, -1568
	.cfi_def_cfa_offset 4112
	li	a7, 0
	ld	a3, 8(a2)
	ld	a6, 0(a2)
	ld	a4, 16(a2)
	add	a2, a0, a3
	addi	t0, sp, 8
	mv	a3, a2
	beqz	a4, .LBB35_2
.LBB35_1:
	ld	a5, 0(a3)
	sd	a5, 0(t0)
	addi	a7, a7, 8
	addi	a3, a3, 8
	addi	t0, t0, 8
	bltu	a7, a4, .LBB35_1
.LBB35_2:
	add	a0, a0, a6
	addi	a3, sp, 8
	call	_ZN8piestart5start9anonymous7replaceE
	addi	sp, sp, 2032
	addi	sp, sp, 1584
	.cfi_def_cfa_offset 496
	ld	ra, 488(sp)
	.cfi_restore ra
	addi	sp, sp, 496
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end35:
	.size	_ZN8piestart5start9anonymous8by_stackE, .Lfunc_end35-_ZN8piestart5start9anonymous8by_stackE
	.cfi_endproc
	.section	".text._ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E","ax",@progbits
	.p2align	1
	.type	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E,@function
_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E:
.Lfunc_begin36:
	.cfi_startproc
	addi	sp, sp, -64
	.cfi_def_cfa_offset 64
	sd	ra, 56(sp)
	sd	s0, 48(sp)
	sd	s1, 40(sp)
	sd	s2, 32(sp)
	sd	s3, 24(sp)
	sd	s4, 16(sp)
	sd	s5, 8(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	mv	s0, a2
	mv	s1, a1
	ld	s2, 0(a0)
	ld	s3, 8(a0)
	ld	s4, 16(a0)
	li	s5, -3
	bgeu	a1, a2, .LBB36_4
.LBB36_1:
	ld	a3, 0(s1)
	addi	a0, a3, -1
	bltu	s5, a0, .LBB36_3
	ld	a2, 0(s4)
	ld	a1, 0(s3)
	lw	a0, 0(s2)
	jalr	a3
.LBB36_3:
	addi	s1, s1, 8
	bltu	s1, s0, .LBB36_1
.LBB36_4:
	ld	ra, 56(sp)
	ld	s0, 48(sp)
	ld	s1, 40(sp)
	ld	s2, 32(sp)
	ld	s3, 24(sp)
	ld	s4, 16(sp)
	ld	s5, 8(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	addi	sp, sp, 64
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end36:
	.size	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E, .Lfunc_end36-_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.globl	__piestart_enter
	.p2align	1
	.type	__piestart_enter,@function
__piestart_enter:
.Lfunc_begin37:
	.cfi_startproc
	addi	sp, sp, -144
	.cfi_def_cfa_offset 144
	sd	ra, 136(sp)
	sd	s0, 128(sp)
	sd	s1, 120(sp)
	sd	s2, 112(sp)
	sd	s3, 104(sp)
	sd	s4, 96(sp)
	sd	s5, 88(sp)
	sd	s6, 80(sp)
	sd	s7, 72(sp)
	sd	s8, 64(sp)
	sd	s9, 56(sp)
	sd	s10, 48(sp)
	sd	s11, 40(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_offset s7, -72
	.cfi_offset s8, -80
	.cfi_offset s9, -88
	.cfi_offset s10, -96
	.cfi_offset s11, -104
.Lpcrel_hi25:
	auipc	a1, %pcrel_hi(__piestart_libc_relocates)
	addi	a1, a1, %pcrel_lo(.Lpcrel_hi25)
	ld	a1, 0(a1)
	mv	s3, a0
	bnez	a1, .LBB37_72
	ld	s1, 56(s3)
	li	a0, 2
	bltu	a0, s1, .LBB37_70
	mv	a0, s3
	ld	s0, 96(a0)
	ld	a1, 104(a0)
	bltu	a1, s0, .LBB37_73
	ld	a0, 112(s3)
	or	a1, a1, a0
	srli	a1, a1, 61
	bnez	a1, .LBB37_73
	addi	a1, a0, -1
	and	a0, a0, a1
	bnez	a0, .LBB37_73
	beqz	s0, .LBB37_7
	mv	a2, s3
	ld	a0, 40(a2)
	ld	a1, 48(a2)
	ld	s2, 88(s3)
	mv	a2, s2
	mv	a3, s0
	li	a4, 0
	call	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	beqz	a0, .LBB37_74
.LBB37_7:
	beqz	s1, .LBB37_10
	ld	a0, 64(s3)
	beqz	a0, .LBB37_10
	li	a1, 1
	mv	a0, s3
	call	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	ld	s1, 56(s3)
.LBB37_10:
	li	a0, 2
	beq	s1, a0, .LBB37_70
	ld	a0, 8(s3)
	li	a1, 6
	call	_ZN8piestart3sys4auxv5valueE
	lui	a1, 1
	bne	a0, a1, .LBB37_75
	li	a3, 0
	li	a2, 0
	li	t2, 0
	li	a7, 0
	li	t1, 0
	li	t3, 0
	sd	a1, 120(s3)
.Lpcrel_hi26:
	auipc	t0, %pcrel_hi(__piestart_witness)
	addi	t0, t0, %pcrel_lo(.Lpcrel_hi26)
	ld	t6, 32(s3)
	ld	s6, 40(s3)
	ld	s5, 48(s3)
	li	a6, 1
	slli	s2, a6, 33
	lui	t4, 411470
	addi	t4, t4, 1362
	mv	t5, s5
	mv	a5, s6
	beqz	s5, .LBB37_21
.LBB37_13:
	ld	a0, 0(a5)
	addi	a1, a5, 16
	ld	a1, 0(a1)
	addi	a5, a5, 40
	ld	s0, 0(a5)
	sext.w	s1, a0
	add	a4, s0, a1
	bne	s1, t4, .LBB37_16
	sltu	a0, a4, a1
	neg	a0, a0
	or	a4, a4, a0
	add	a0, t6, a1
	sub	a0, t0, a0
	sltu	a0, a0, s0
	or	t3, t3, a0
	li	t1, 1
	bltu	a4, t2, .LBB37_20
	mv	a3, a1
	mv	a2, s0
	mv	t2, a4
	j	.LBB37_20
.LBB37_16:
	bne	s1, a6, .LBB37_20
	and	a0, a0, s2
	beqz	a0, .LBB37_20
	seqz	a0, s0
	addi	a0, a0, -1
	and	a0, a0, a4
	bltu	a0, a7, .LBB37_20
	mv	a7, a0
.LBB37_20:
	addi	t5, t5, -1
	addi	a5, a5, 16
	bnez	t5, .LBB37_13
.LBB37_21:
	sd	s2, 0(sp)
	sd	t6, 16(sp)
	sd	s3, 8(sp)
	not	a0, t3
	and	a0, t1, a0
	andi	a0, a0, 1
	bnez	a0, .LBB37_76
	lui	a0, 512
	add	a0, a0, a7
	bltu	a0, t2, .LBB37_76
	sd	zero, 24(sp)
	sd	zero, 32(sp)
	li	s8, 0
	li	s1, 0
	li	s4, 0
	lui	a0, 1
	li	s10, -1
	li	s11, 1
	addi	s2, a0, -1
	li	s3, 3
.LBB37_24:
	mv	s0, s4
.LBB37_25:
	li	s7, 0
	mv	s9, s1
.LBB37_26:
	li	s1, 0
	beq	s0, s10, .LBB37_35
.LBB37_27:
	mv	a0, s6
	mv	a1, s5
	mv	a2, s0
	call	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE
	bne	a0, s3, .LBB37_31
	beqz	s1, .LBB37_30
	mv	s0, s7
.LBB37_30:
	mv	s7, s0
	mv	s4, a1
	mv	s0, a1
	mv	s1, a1
	beq	a1, s10, .LBB37_35
	j	.LBB37_27
.LBB37_31:
	bnez	s1, .LBB37_37
	mv	a2, a1
	beq	a0, s11, .LBB37_34
	mv	a2, s9
.LBB37_34:
	mv	s9, a2
	mv	s0, a1
	mv	s4, a1
	j	.LBB37_26
.LBB37_35:
	beqz	s1, .LBB37_49
	li	s0, -1
.LBB37_37:
	bgeu	s8, s1, .LBB37_42
	mv	s8, s1
.LBB37_39:
	mv	a0, s6
	mv	a1, s5
	mv	a2, s8
	call	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE
	beq	s8, s10, .LBB37_42
	beq	a0, s11, .LBB37_42
	mv	s8, a1
	j	.LBB37_39
.LBB37_42:
	lui	a1, 1048575
	and	a0, s7, a1
	bgeu	a0, s9, .LBB37_44
	add	s7, s7, s2
	and	a0, s7, a1
.LBB37_44:
	lui	a2, 1048575
	add	a1, s1, s2
	and	a3, a1, a2
	bgeu	s8, a3, .LBB37_46
	and	a3, s1, a2
.LBB37_46:
	bgeu	a0, a3, .LBB37_25
	ld	s7, 16(sp)
	add	s0, a0, s7
	sub	a1, a3, a0
	li	a7, 226
	li	a2, 1
	mv	a0, s0
	ecall
	bnez	a0, .LBB37_71
	add	s7, s7, a3
	ld	a0, 24(sp)
	ld	a1, 32(sp)
	call	_ZN8piestart5start7protect4seal5pagesE
	sd	s0, 24(sp)
	sd	s7, 32(sp)
	j	.LBB37_24
.LBB37_49:
.Lpcrel_hi27:
	auipc	a0, %pcrel_hi(__piestart_options)
	addi	a0, a0, %pcrel_lo(.Lpcrel_hi27)
	lbu	a0, 0(a0)
	andi	a0, a0, 2
	bnez	a0, .LBB37_51
	ld	s3, 8(sp)
	ld	s10, 32(sp)
	ld	s11, 24(sp)
	j	.LBB37_69
.LBB37_51:
	li	a6, 0
	li	a0, 0
	li	s0, 0
	ld	s7, 16(sp)
	add	s9, s7, s2
	li	s2, 1
	lui	s3, 1048575
	ld	s8, 0(sp)
	ld	s10, 32(sp)
	ld	s11, 24(sp)
.LBB37_52:
	mv	s4, s0
	mv	a1, a6
.LBB37_53:
	mv	s0, a1
	mv	a4, a6
.LBB37_54:
	mv	a3, s6
.LBB37_55:
	mv	a1, s0
	beqz	s5, .LBB37_68
	mv	a6, a4
	ld	a2, 0(a3)
	addi	a4, a3, 16
	ld	s1, 0(a4)
	addi	a4, a3, 40
	ld	s0, 0(a4)
	sext.w	a5, a2
	bne	a5, s2, .LBB37_63
	beqz	s0, .LBB37_63
	addi	s6, a3, 56
	addi	s5, s5, -1
	add	a3, s1, s7
	add	s1, s1, s9
	and	a3, a3, s3
	add	s0, s0, s1
	and	a2, a2, s8
	and	s0, s0, s3
	bnez	a2, .LBB37_64
	mv	s1, s4
	bltu	a3, s4, .LBB37_61
	mv	s1, a3
.LBB37_61:
	addi	a3, a4, 16
	mv	a4, s0
	beq	s1, a6, .LBB37_55
	call	_ZN8piestart5start7protect4seal5pagesE
	mv	a0, s1
	mv	a4, s0
	j	.LBB37_54
.LBB37_63:
	addi	s5, s5, -1
	addi	s6, a3, 56
	j	.LBB37_53
.LBB37_64:
	bltu	a6, a3, .LBB37_66
	mv	a6, a3
.LBB37_66:
	bne	a6, s11, .LBB37_52
	mv	a6, s10
	mv	s11, s10
	j	.LBB37_52
.LBB37_68:
	call	_ZN8piestart5start7protect4seal5pagesE
	ld	s3, 8(sp)
.LBB37_69:
	mv	a0, s11
	mv	a1, s10
	call	_ZN8piestart5start7protect4seal5pagesE
.LBB37_70:
.Lpcrel_hi28:
	auipc	a0, %pcrel_hi(main)
	addi	a0, a0, %pcrel_lo(.Lpcrel_hi28)
.Lpcrel_hi29:
	auipc	s1, %pcrel_hi(__libc_start_main)
	addi	s1, s1, %pcrel_lo(.Lpcrel_hi29)
.Lpcrel_hi30:
	auipc	a3, %pcrel_hi(__piestart_libc_init)
	addi	a3, a3, %pcrel_lo(.Lpcrel_hi30)
.Lpcrel_hi31:
	auipc	a4, %pcrel_hi(__piestart_libc_fini)
	addi	a4, a4, %pcrel_lo(.Lpcrel_hi31)
	ld	a6, 0(s3)
	lw	a1, 0(a6)
	addi	a2, a6, 8
	li	a5, 0
	jalr	s1
.LBB37_71:
	slli	a0, a0, 48
	srai	a0, a0, 48
	neg	a2, a0
	li	a1, 8
	ld	a0, 8(sp)
	mv	a3, s0
	call	_ZN8piestart5start3die3dieE
.LBB37_72:
	li	a0, 3
	sd	a0, 56(s3)
	j	.LBB37_70
.LBB37_73:
	ld	a3, 88(s3)
	li	a1, 13
	mv	a0, s3
	mv	a2, s0
	call	_ZN8piestart5start3die3dieE
.LBB37_74:
	li	a1, 13
	mv	a0, s3
	mv	a2, s0
	mv	a3, s2
	call	_ZN8piestart5start3die3dieE
.LBB37_75:
	mv	a2, a0
	li	a1, 12
	mv	a0, s3
	li	a3, 0
	call	_ZN8piestart5start3die3dieE
.LBB37_76:
	li	a1, 20
	ld	a0, 8(sp)
	call	_ZN8piestart5start3die3dieE
.Lfunc_end37:
	.size	__piestart_enter, .Lfunc_end37-__piestart_enter
	.cfi_endproc
	.section	.text.__piestart_fini_functions,"ax",@progbits
	.globl	__piestart_fini_functions
	.p2align	1
	.type	__piestart_fini_functions,@function
__piestart_fini_functions:
.Lfunc_begin38:
	.cfi_startproc
	addi	sp, sp, -48
	.cfi_def_cfa_offset 48
	sd	ra, 40(sp)
	sd	s0, 32(sp)
	sd	s1, 24(sp)
	sd	s2, 16(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_remember_state
	.weak	__fini_array_start
.Ltmp0:
	auipc	s0, %got_pcrel_hi(__fini_array_start)
	ld	s0, %pcrel_lo(.Ltmp0)(s0)
	.weak	__fini_array_end
.Ltmp1:
	auipc	s1, %got_pcrel_hi(__fini_array_end)
	ld	s1, %pcrel_lo(.Ltmp1)(s1)
	.weak	_fini
.Ltmp2:
	auipc	a5, %got_pcrel_hi(_fini)
	ld	a5, %pcrel_lo(.Ltmp2)(a5)
	sd	a5, 8(sp)
	li	s2, -3
.LBB38_1:
	bgeu	s0, s1, .LBB38_4
	addi	s1, s1, -8
	ld	a3, 0(s1)
	addi	a0, a3, -1
	bltu	s2, a0, .LBB38_1
	li	a0, 0
	li	a1, 0
	li	a2, 0
	jalr	a3
	j	.LBB38_1
.LBB38_4:
	ld	a5, 8(sp)
	addi	a0, a5, -1
	li	a1, -3
	bltu	a1, a0, .LBB38_6
	li	a0, 0
	li	a1, 0
	li	a2, 0
	ld	ra, 40(sp)
	ld	s0, 32(sp)
	ld	s1, 24(sp)
	ld	s2, 16(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	addi	sp, sp, 48
	.cfi_def_cfa_offset 0
	jr	a5
.LBB38_6:
	.cfi_restore_state
	ld	ra, 40(sp)
	ld	s0, 32(sp)
	ld	s1, 24(sp)
	ld	s2, 16(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	addi	sp, sp, 48
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end38:
	.size	__piestart_fini_functions, .Lfunc_end38-__piestart_fini_functions
	.cfi_endproc
	.section	.text.__piestart_init_functions,"ax",@progbits
	.globl	__piestart_init_functions
	.p2align	1
	.type	__piestart_init_functions,@function
__piestart_init_functions:
.Lfunc_begin39:
	.cfi_startproc
	addi	sp, sp, -80
	.cfi_def_cfa_offset 80
	sd	ra, 72(sp)
	sd	s0, 64(sp)
	sd	s1, 56(sp)
	sd	s2, 48(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	sw	a0, 4(sp)
	sd	a1, 8(sp)
	sd	a2, 16(sp)
	addi	a0, sp, 4
	addi	a3, sp, 8
	.weak	__preinit_array_start
.Ltmp3:
	auipc	a1, %got_pcrel_hi(__preinit_array_start)
	ld	a1, %pcrel_lo(.Ltmp3)(a1)
	.weak	__preinit_array_end
.Ltmp4:
	auipc	a2, %got_pcrel_hi(__preinit_array_end)
	ld	a2, %pcrel_lo(.Ltmp4)(a2)
	.weak	_init
.Ltmp5:
	auipc	s0, %got_pcrel_hi(_init)
	ld	s0, %pcrel_lo(.Ltmp5)(s0)
	.weak	__init_array_start
.Ltmp6:
	auipc	s2, %got_pcrel_hi(__init_array_start)
	ld	s2, %pcrel_lo(.Ltmp6)(s2)
	.weak	__init_array_end
.Ltmp7:
	auipc	s1, %got_pcrel_hi(__init_array_end)
	ld	s1, %pcrel_lo(.Ltmp7)(s1)
	addi	a4, sp, 16
	sd	a0, 24(sp)
	sd	a3, 32(sp)
	sd	a4, 40(sp)
	addi	a0, sp, 24
	call	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E
	addi	a0, s0, -1
	li	a1, -3
	bltu	a1, a0, .LBB39_2
	ld	a2, 16(sp)
	ld	a1, 8(sp)
	lw	a0, 4(sp)
	jalr	s0
.LBB39_2:
	addi	a0, sp, 24
	mv	a1, s2
	mv	a2, s1
	call	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E
	ld	ra, 72(sp)
	ld	s0, 64(sp)
	ld	s1, 56(sp)
	ld	s2, 48(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	addi	sp, sp, 80
	.cfi_def_cfa_offset 0
	ret
.Lfunc_end39:
	.size	__piestart_init_functions, .Lfunc_end39-__piestart_init_functions
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.globl	__piestart_relocate
	.p2align	1
	.type	__piestart_relocate,@function
__piestart_relocate:
.Lfunc_begin40:
	.cfi_startproc
	addi	sp, sp, -128
	.cfi_def_cfa_offset 128
	sd	ra, 120(sp)
	sd	s0, 112(sp)
	sd	s1, 104(sp)
	sd	s2, 96(sp)
	sd	s3, 88(sp)
	sd	s4, 80(sp)
	sd	s5, 72(sp)
	sd	s6, 64(sp)
	sd	s7, 56(sp)
	sd	s8, 48(sp)
	sd	s9, 40(sp)
	sd	s10, 32(sp)
	.cfi_offset ra, -8
	.cfi_offset s0, -16
	.cfi_offset s1, -24
	.cfi_offset s2, -32
	.cfi_offset s3, -40
	.cfi_offset s4, -48
	.cfi_offset s5, -56
	.cfi_offset s6, -64
	.cfi_offset s7, -72
	.cfi_offset s8, -80
	.cfi_offset s9, -88
	.cfi_offset s10, -96
	.cfi_remember_state
	mv	s2, a3
	mv	s6, a2
	mv	s3, a1
	li	a1, -64
	li	a3, 0
	beqz	a1, .LBB40_2
.LBB40_1:
	sd	a3, 0(a2)
	addi	a2, a2, 8
	addi	a1, a1, 1
	bnez	a1, .LBB40_1
.LBB40_2:
	sd	a0, 0(s6)
	ld	a1, 0(a0)
	slli	a1, a1, 3
	add	a0, a0, a1
	addi	a0, a0, 16
.LBB40_3:
	ld	a1, 0(a0)
	addi	a0, a0, 8
	bnez	a1, .LBB40_3
	sd	a0, 8(s6)
.Lpcrel_hi32:
	auipc	s4, %pcrel_hi(__piestart_entry)
	addi	s4, s4, %pcrel_lo(.Lpcrel_hi32)
.Lpcrel_hi33:
	auipc	s7, %pcrel_hi(__ehdr_start)
	addi	s7, s7, %pcrel_lo(.Lpcrel_hi33)
	sb	zero, 0(sp)
	li	a1, 3
	call	_ZN8piestart3sys4auxv5valueE
	addi	s1, s7, 64
	beq	a0, s1, .LBB40_6
	lui	a0, 1048575
	li	a7, 232
	li	a1, 1
	and	a0, s7, a0
	mv	a2, sp
	li	s0, -12
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	beq	a0, s0, .LBB40_9
.LBB40_6:
	ld	a0, 0(s7)
	lui	a1, 287940
	sext.w	a0, a0
	addi	a1, a1, 1407
	bne	a0, a1, .LBB40_9
	addi	a0, s7, 32
	ld	a0, 0(a0)
	addi	a0, a0, -64
	bnez	a0, .LBB40_10
	sd	s1, 40(s6)
	addi	a0, s7, 56
	ld	a0, 0(a0)
	slli	a0, a0, 48
	srli	a6, a0, 48
	sd	a6, 48(s6)
	j	.LBB40_14
.LBB40_9:
	li	s5, 0
	j	.LBB40_11
.LBB40_10:
	li	s5, 1
.LBB40_11:
	ld	s0, 8(s6)
	li	a1, 3
	mv	a0, s0
	call	_ZN8piestart3sys4auxv5valueE
	mv	s1, a0
	li	a1, 5
	mv	a0, s0
	call	_ZN8piestart3sys4auxv5valueE
	li	a1, 1170
	bltu	a1, a0, .LBB40_91
	mv	a6, a0
	li	a0, 56
	slli	a1, s1, 52
	lui	a3, 1048575
	li	a7, 232
	mv	a2, sp
	mul	a4, a6, a0
	srli	a1, a1, 52
	and	a0, s1, a3
	add	a1, a1, a4
	li	s0, -12
	li	a3, 0
	li	a4, 0
	li	a5, 0
	ecall
	beq	a0, s0, .LBB40_91
	sd	s1, 40(s6)
	sd	a6, 48(s6)
	beqz	s5, .LBB40_15
.LBB40_14:
	addi	a0, s7, 16
	ld	a0, 0(a0)
	addi	a1, s7, 24
	ld	a1, 0(a1)
	slli	a0, a0, 48
	srli	a0, a0, 48
	sub	t1, s4, a1
	addi	a0, a0, -3
	snez	a0, a0
	addi	a0, a0, -1
	and	t0, a0, t1
	li	a7, 1
	j	.LBB40_16
.LBB40_15:
	li	a7, 0
	li	t1, 0
	li	t0, 0
.LBB40_16:
	li	s9, 0
	li	t2, 0
	li	s5, 0
	li	s8, 0
	li	s10, -1
	li	t4, 2
	li	t3, 7
	li	a4, 1
	beqz	a6, .LBB40_33
.LBB40_17:
	ld	a5, 0(s1)
	addi	a0, s1, 16
	addi	s0, s1, 40
	ld	a3, 0(a0)
	ld	a0, 0(s0)
	sext.w	a1, a5
	addi	a2, s1, 32
	beq	a1, a4, .LBB40_23
	beq	a1, t4, .LBB40_22
	bne	a1, t3, .LBB40_21
	mv	a1, s6
	sd	a3, 88(a1)
	sd	a0, 104(a1)
	ld	a0, 0(a2)
	sd	a0, 96(a1)
	addi	a0, s1, 48
	ld	a0, 0(a0)
	sd	a0, 112(a1)
.LBB40_21:
	mv	a1, s10
	j	.LBB40_32
.LBB40_22:
	mv	a1, s10
	li	s8, 1
	mv	s5, a3
	j	.LBB40_32
.LBB40_23:
	addi	s1, s1, 8
	ld	a1, 0(s1)
	ld	a2, 0(a2)
	snez	a1, a1
	seqz	a2, a2
	or	a1, a1, a2
	bnez	a1, .LBB40_25
	mv	t2, a3
.LBB40_25:
	slli	a5, a5, 30
	bgez	a5, .LBB40_21
	beqz	a0, .LBB40_21
	mv	a1, a3
	bltu	a3, s10, .LBB40_29
	mv	a1, s10
.LBB40_29:
	add	a0, a0, a3
	bltu	s9, a0, .LBB40_31
	mv	a0, s9
.LBB40_31:
	mv	s9, a0
.LBB40_32:
	addi	a6, a6, -1
	addi	s1, s0, 16
	mv	s10, a1
	bnez	a6, .LBB40_17
.LBB40_33:
	sub	a0, s3, s5
	andi	s3, s8, 1
	sd	a0, 32(s6)
	beqz	s3, .LBB40_37
	xor	a1, t1, a0
	snez	a1, a1
	and	a1, a7, a1
	beqz	a1, .LBB40_39
	sub	a1, s7, t2
	bne	a1, t1, .LBB40_38
	sd	t1, 32(s6)
	j	.LBB40_39
.LBB40_37:
	sd	t0, 32(s6)
	j	.LBB40_40
.LBB40_38:
	bne	a1, a0, .LBB40_94
.LBB40_39:
	li	a3, 16
	mv	a0, s6
	li	a1, 0
	mv	a2, s5
	call	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
.LBB40_40:
	sub	a0, s9, s10
	addi	a2, s10, 8
	addi	a0, a0, -8
	sltu	a1, s9, a2
	addi	a1, a1, -1
	and	a1, a1, a0
	bgeu	s9, a2, .LBB40_42
	li	s10, -1
	slli	s10, s10, 63
.LBB40_42:
	mv	a2, s6
	ld	a0, 8(a2)
	sd	s10, 72(s6)
	sd	a1, 80(a2)
	li	a1, 9
	call	_ZN8piestart3sys4auxv5valueE
	mv	s0, a0
	beqz	s2, .LBB40_46
	mv	a0, s6
	mv	a1, s2
	call	_ZN8piestart5start5mover6settleE
	mv	a0, s6
	call	_ZN8piestart5start5mover6copiedE
	mv	a2, s6
	sd	a0, 16(a2)
	sd	a1, 24(a2)
	beqz	s3, .LBB40_45
.Lpcrel_hi34:
	auipc	a0, %pcrel_hi(__piestart_libc_relocates)
	addi	a0, a0, %pcrel_lo(.Lpcrel_hi34)
	ld	a0, 0(a0)
	bnez	a0, .LBB40_87
.LBB40_45:
	beq	s0, s4, .LBB40_51
	j	.LBB40_54
.LBB40_46:
	bne	s0, s4, .LBB40_85
	ld	a0, 32(s6)
	beqz	a0, .LBB40_49
	mv	a0, s6
	call	_ZN8piestart5start5mover5leaveE
.LBB40_49:
	beqz	s3, .LBB40_51
.Lpcrel_hi35:
	auipc	a0, %pcrel_hi(__piestart_libc_relocates)
	addi	a0, a0, %pcrel_lo(.Lpcrel_hi35)
	ld	a0, 0(a0)
	bnez	a0, .LBB40_87
.LBB40_51:
	mv	a0, s6
	mv	a1, s4
	mv	a2, s2
	call	_ZN8piestart5start9anonymous10move_relroE
	bnez	a0, .LBB40_54
	xori	a0, s8, 1
	andi	a0, a0, 1
	bnez	a0, .LBB40_54
.Lpcrel_hi36:
	auipc	a1, %pcrel_hi(__piestart_first_write)
	addi	a1, a1, %pcrel_lo(.Lpcrel_hi36)
	sd	a0, 0(a1)
	j	.LBB40_55
.LBB40_54:
	beqz	s3, .LBB40_89
.LBB40_55:
	lui	t4, 589824
	ld	a3, 32(s6)
	addi	a0, s6, 128
	li	a1, 38
	li	a2, 1
	lui	t5, 589826
	li	a4, 2
	li	t2, 3
	lui	t0, 393216
	lui	t1, 458752
	addi	t4, t4, 7
	addi	t3, t5, 38
	addi	a6, t0, 13
	add	s5, s5, a3
	addi	a7, t0, 15
	addi	t0, t0, 17
	addi	t1, t1, 18
.LBB40_56:
	ld	s0, 0(s5)
	beqz	s0, .LBB40_72
	addi	a3, s5, 8
	ld	a5, 0(a3)
	bgeu	s0, a1, .LBB40_59
	mv	s1, s0
	j	.LBB40_67
.LBB40_59:
	add	a3, s0, t5
	bgeu	a3, a4, .LBB40_61
	add	s1, s0, t3
	j	.LBB40_67
.LBB40_61:
	bne	a3, t2, .LBB40_63
	li	s1, 40
	j	.LBB40_67
.LBB40_63:
	add	a3, s0, t4
	bgeu	a3, a4, .LBB40_65
	addi	s1, a3, 41
	j	.LBB40_67
.LBB40_65:
	li	s1, 43
	bgeu	s0, a6, .LBB40_69
.LBB40_66:
	mv	a5, s0
.LBB40_67:
	slli	a3, s1, 3
	add	a3, a3, a0
	sd	a5, 0(a3)
	ld	a3, 480(s6)
	sll	a5, a2, s1
	or	a3, a3, a5
	sd	a3, 480(s6)
.LBB40_68:
	addi	s5, s5, 16
	j	.LBB40_56
.LBB40_69:
	beq	s0, a7, .LBB40_66
	beq	s0, t0, .LBB40_66
	mv	a5, s0
	beq	s0, t1, .LBB40_67
	j	.LBB40_68
.LBB40_72:
	ld	a0, 32(s6)
	beqz	a0, .LBB40_75
.Lpcrel_hi37:
	auipc	a0, %pcrel_hi(__piestart_witness)
	addi	a0, a0, %pcrel_lo(.Lpcrel_hi37)
.Lpcrel_hi38:
	auipc	a1, %pcrel_hi(__piestart_entry)
	addi	a1, a1, %pcrel_lo(.Lpcrel_hi38)
	ld	a0, 0(a0)
	bne	a0, a1, .LBB40_75
	li	a0, 2
	j	.LBB40_88
.LBB40_75:
	ld	a0, 480(s6)
	ld	a1, 368(s6)
	lui	a2, 1024
	and	a2, a2, a0
	andi	a1, a1, 4
	or	a1, a1, a2
	li	a2, 1
	sd	a2, 56(s6)
	beqz	a1, .LBB40_77
	li	a1, -1
	slli	a1, a1, 63
	sd	a1, 72(s6)
	sd	zero, 80(s6)
.LBB40_77:
	ld	a3, 472(s6)
	bnez	a3, .LBB40_97
	ld	a1, 272(s6)
	ld	a2, 464(s6)
	srli	a1, a1, 4
	bltu	a1, a2, .LBB40_95
	ld	a1, 192(s6)
	li	a2, 24
	divu	a1, a1, a2
	ld	a2, 456(s6)
	bltu	a1, a2, .LBB40_95
	slli	a1, a0, 40
	bgez	a1, .LBB40_83
	ld	a1, 288(s6)
	li	a2, 17
	beq	a1, a2, .LBB40_83
	li	a2, 7
	bne	a1, a2, .LBB40_99
.LBB40_83:
	andi	a0, a0, 2
	bnez	a0, .LBB40_98
	li	a1, 9
	li	a2, 24
	mv	a0, s6
	call	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	li	a1, 37
	li	a2, 8
	mv	a0, s6
	call	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	li	a1, 40
	li	a2, 8
	mv	a0, s6
	call	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	li	a1, 19
	li	a2, 16
	mv	a0, s6
	call	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	li	a1, 11
	li	a2, 24
	mv	a0, s6
	call	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	mv	a0, s6
	li	a1, 0
	call	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	mv	a0, s6
	call	_ZN8piestart5start8relocate24see_that_it_is_relocatedE
	j	.LBB40_90
.LBB40_85:
	beqz	s3, .LBB40_89
.Lpcrel_hi39:
	auipc	a0, %pcrel_hi(__piestart_libc_relocates)
	addi	a0, a0, %pcrel_lo(.Lpcrel_hi39)
	ld	a0, 0(a0)
	beqz	a0, .LBB40_55
.LBB40_87:
	li	a0, 3
.LBB40_88:
	sd	a0, 56(s6)
	j	.LBB40_90
.LBB40_89:
	mv	a0, s6
	call	_ZN8piestart5start8relocate24see_that_it_is_relocatedE
	li	a0, 1
	sd	a0, 64(s6)
.LBB40_90:
	ld	ra, 120(sp)
	ld	s0, 112(sp)
	ld	s1, 104(sp)
	ld	s2, 96(sp)
	ld	s3, 88(sp)
	ld	s4, 80(sp)
	ld	s5, 72(sp)
	ld	s6, 64(sp)
	ld	s7, 56(sp)
	ld	s8, 48(sp)
	ld	s9, 40(sp)
	ld	s10, 32(sp)
	.cfi_restore ra
	.cfi_restore s0
	.cfi_restore s1
	.cfi_restore s2
	.cfi_restore s3
	.cfi_restore s4
	.cfi_restore s5
	.cfi_restore s6
	.cfi_restore s7
	.cfi_restore s8
	.cfi_restore s9
	.cfi_restore s10
	addi	sp, sp, 128
	.cfi_def_cfa_offset 0
	ret
.LBB40_91:
	.cfi_restore_state
	li	a1, 10
.LBB40_92:
	mv	a0, s6
	li	a2, 0
.LBB40_93:
	li	a3, 0
	call	_ZN8piestart5start3die3dieE
.LBB40_94:
	li	a1, 17
	j	.LBB40_92
.LBB40_95:
	li	a1, 4
	li	a2, 7
.LBB40_96:
	mv	a0, s6
	j	.LBB40_93
.LBB40_97:
	li	a1, 15
	mv	a0, s6
	li	a2, 0
	call	_ZN8piestart5start3die3dieE
.LBB40_98:
	li	a1, 11
	j	.LBB40_92
.LBB40_99:
	li	a1, 3
	li	a2, 20
	j	.LBB40_96
.Lfunc_end40:
	.size	__piestart_relocate, .Lfunc_end40-__piestart_relocate
	.cfi_endproc
	.type	.Lanon.0.0,@object
	.section	.text.piestart,"ax",@progbits
.Lanon.0.0:
	.asciz	"piestart: relocated"
	.size	.Lanon.0.0, 20
	.type	.Lanon.0.1,@object
.Lanon.0.1:
	.asciz	"piestart: "
	.size	.Lanon.0.1, 11
	.type	.Lanon.0.2,@object
	.section	.text.piestart,"ax",@progbits
.Lanon.0.2:
	.asciz	"relocation type # at @ is not supported; link statically\000relocation at @: not writable\000table DT_ # at @: not in memory\000wrong entry size: DT_ #\000wrong table size: DT_ #\000text relocations; use -fPIE\000symbol $ at @ is undefined; link it\000RELR bitmap at @, no address\000mprotect RELRO at @: errno #\000no # bytes for TLS\000no program headers\000DT_NEEDED; link statically\000AT_PAGESZ is #, not a page size\000PT_TLS is damaged: # bytes at @; link anew\000no thread pointer: errno #\000relocation table DT_ @ is not supported; use --pack-dyn-relocs=none\000not relocated: PT_DYNAMIC or a table in it is missing; link again\000PT_DYNAMIC is not at _DYNAMIC, and e_entry is changed; link again\000DT_ # calls @: not code\000relocation type # at @, where DT_RELACOUNT says RELATIVE\000PT_GNU_RELRO is damaged: # bytes at @; link anew\000mremap of the image at @ refused; use --aslr=kernel"
	.size	.Lanon.0.2, 838
	.section	".note.GNU-stack","",@progbits
