	.cfi_sections .debug_frame
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
	addi.d	$a2, $sp, -512		# argument 3: struct Start, read by both stages
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
 * $a0 is the initial stack pointer, $a1 the distance from the old place.
 */

	.section .text.piestart, "ax", %progbits
	.globl	__piestart_moved
	.hidden	__piestart_moved
	.type	__piestart_moved, %function
__piestart_moved:
	.cfi_startproc
	.cfi_undefined 1
	move	$sp, $a0
	move	$a3, $a1
	b	__piestart_placed
	.cfi_endproc
	.size	__piestart_moved, . - __piestart_moved
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * For rcrt1.o: what a function `name` does that only hands on to `to` (libc.S).
 */

	.macro	piestart_hand_on name, to
	b	\to
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
 * No note: LoongArch has no landing pads.
 */
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
	.p2align	2
	.type	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE,@function
_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE:
	.cfi_startproc
	addi.d	$sp, $sp, -48
	.cfi_def_cfa_offset 48
	st.d	$fp, $sp, 40
	st.d	$s0, $sp, 32
	st.d	$s1, $sp, 24
	st.d	$s2, $sp, 16
	st.d	$s3, $sp, 8
	st.d	$s4, $sp, 0
	.cfi_offset 22, -8
	.cfi_offset 23, -16
	.cfi_offset 24, -24
	.cfi_offset 25, -32
	.cfi_offset 26, -40
	.cfi_offset 27, -48
	ld.d	$s0, $a0, 32
	beqz	$s0, .LBB0_7
	move	$a6, $a0
	ld.d	$a0, $a0, 8
	ld.d	$s4, $a6, 16
	ld.d	$a1, $a6, 24
	ld.d	$fp, $a6, 0
	move	$a2, $zero
	sub.d	$a3, $a0, $s4
	add.d	$a4, $a1, $s4
	bgeu	$a2, $a3, .LBB0_3
.LBB0_2:
	add.d	$a5, $s4, $a2
	ld.d	$a5, $a5, 0
	add.d	$a7, $a4, $a2
	st.d	$a5, $a7, 0
	addi.d	$a2, $a2, 8
	bltu	$a2, $a3, .LBB0_2
.LBB0_3:
	sub.d	$s1, $a0, $fp
	add.d	$s2, $a1, $fp
	ori	$a7, $zero, 216
	ori	$a3, $zero, 3
	move	$a0, $s2
	move	$a1, $s1
	move	$a2, $s1
	move	$a4, $fp
	move	$a5, $zero
	syscall	0
	move	$s3, $a0
	bltz	$a0, .LBB0_8
.LBB0_4:
	lu12i.w	$a1, 1024
	ori	$a7, $zero, 215
	move	$a0, $s0
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	bltz	$s3, .LBB0_6
	ori	$a7, $zero, 233
	ori	$a2, $zero, 15
	move	$a0, $fp
	move	$a1, $s1
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	pcalau12i	$a0, %pc_hi20(.Lanon.0.0)
	addi.d	$a4, $a0, %pc_lo12(.Lanon.0.0)
	lu12i.w	$a0, 341348
	ori	$a0, $a0, 3393
	ori	$a7, $zero, 167
	move	$a1, $zero
	move	$a2, $fp
	move	$a3, $s1
	move	$a5, $zero
	syscall	0
.LBB0_6:
	st.d	$fp, $a6, 8
	st.d	$fp, $a6, 16
	st.d	$zero, $a6, 32
.LBB0_7:
	ld.d	$s4, $sp, 0
	ld.d	$s3, $sp, 8
	ld.d	$s2, $sp, 16
	ld.d	$s1, $sp, 24
	ld.d	$s0, $sp, 32
	ld.d	$fp, $sp, 40
	addi.d	$sp, $sp, 48
	ret
.LBB0_8:
	move	$a0, $zero
	sub.d	$a1, $s4, $fp
	bgeu	$a0, $a1, .LBB0_4
.LBB0_9:
	add.d	$a2, $s2, $a0
	ld.d	$a2, $a2, 0
	add.d	$a3, $fp, $a0
	st.d	$a2, $a3, 0
	addi.d	$a0, $a0, 8
	bgeu	$a0, $a1, .LBB0_4
	b	.LBB0_9
.Lfunc_end0:
	.size	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE, .Lfunc_end0-_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	.cfi_endproc
	.section	".text._ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE","ax",@progbits
	.p2align	2
	.type	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE,@function
_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE:
	.cfi_startproc
	move	$a3, $zero
	addi.w	$a5, $zero, -1
	lu12i.w	$a4, 411470
	ori	$a6, $a4, 1362
	ori	$a7, $zero, 0
	lu32i.d	$a7, 2
	move	$a4, $a5
.LBB1_1:
	addi.d	$a1, $a1, -1
	beq	$a1, $a5, .LBB1_11
.LBB1_2:
	ld.d	$t4, $a0, 0
	addi.d	$t0, $a0, 16
	ld.d	$t0, $t0, 0
	addi.d	$t1, $a0, 40
	ld.d	$t3, $t1, 0
	addi.w	$t5, $t4, 0
	ori	$t2, $zero, 2
	beq	$t5, $a6, .LBB1_6
	ori	$t2, $zero, 1
	bne	$t5, $t2, .LBB1_8
	and	$t4, $t4, $a7
	beqz	$t4, .LBB1_8
	beqz	$t3, .LBB1_8
.LBB1_6:
	addi.d	$a0, $a0, 56
	bltu	$a2, $t0, .LBB1_10
	add.d	$t0, $t3, $t0
	bltu	$a2, $t0, .LBB1_9
.LBB1_8:
	addi.d	$a1, $a1, -1
	addi.d	$a0, $t1, 16
	beq	$a1, $a5, .LBB1_11
	b	.LBB1_2
.LBB1_9:
	or	$a3, $t2, $a3
.LBB1_10:
	sltu	$t1, $t0, $a4
	masknez	$a4, $a4, $t1
	maskeqz	$t0, $t0, $t1
	or	$a4, $t0, $a4
	b	.LBB1_1
.LBB1_11:
	move	$a0, $a3
	move	$a1, $a4
	ret
.Lfunc_end1:
	.size	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE, .Lfunc_end1-_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart3sys4auxv5valueE,@function
_ZN8piestart3sys4auxv5valueE:
	.cfi_startproc
	move	$a2, $a0
.LBB2_1:
	ld.d	$a3, $a2, 0
	addi.d	$a2, $a2, 8
	ld.d	$a0, $a2, 0
	beqz	$a3, .LBB2_4
	addi.d	$a2, $a2, 8
	bne	$a3, $a1, .LBB2_1
	ret
.LBB2_4:
	move	$a0, $zero
	ret
.Lfunc_end2:
	.size	_ZN8piestart3sys4auxv5valueE, .Lfunc_end2-_ZN8piestart3sys4auxv5valueE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE:
	.cfi_startproc
	addi.d	$sp, $sp, -112
	.cfi_def_cfa_offset 112
	st.d	$ra, $sp, 104
	st.d	$fp, $sp, 96
	st.d	$s0, $sp, 88
	st.d	$s1, $sp, 80
	st.d	$s2, $sp, 72
	st.d	$s3, $sp, 64
	st.d	$s4, $sp, 56
	st.d	$s5, $sp, 48
	st.d	$s6, $sp, 40
	st.d	$s7, $sp, 32
	st.d	$s8, $sp, 24
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
	move	$fp, $a0
	ld.d	$s4, $a0, 32
	ld.d	$s0, $a1, 0
	addi.d	$a0, $a1, 8
	ld.d	$s8, $a0, 0
	addi.w	$s6, $s8, 0
	beqz	$s6, .LBB3_43
	move	$s3, $a1
	move	$s2, $a3
	move	$s1, $a2
	move	$a0, $fp
	move	$a1, $s0
	pcaddu18i	$ra, %call36(_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE)
	jirl	$ra, $ra, 0
	beqz	$s1, .LBB3_5
	addi.d	$a0, $s6, -14
	sltui	$a0, $a0, 1
	alsl.d	$s3, $a0, $s0, 3
	move	$a0, $fp
	move	$a1, $s3
	pcaddu18i	$ra, %call36(_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE)
	jirl	$ra, $ra, 0
	ori	$a0, $zero, 2
	move	$s5, $zero
	beq	$s6, $a0, .LBB3_7
	ori	$a0, $zero, 5
	beq	$s6, $a0, .LBB3_7
	add.d	$a0, $s3, $s4
	b	.LBB3_6
.LBB3_5:
	addi.d	$a0, $s3, 16
.LBB3_6:
	ld.d	$s5, $a0, 0
.LBB3_7:
	ori	$a0, $zero, 14
	move	$s7, $zero
	bltu	$a0, $s6, .LBB3_31
	ori	$a0, $zero, 1
	sll.d	$a0, $a0, $s6
	lu12i.w	$a1, 4
	ori	$a1, $a1, 2688
	and	$a0, $a0, $a1
	beqz	$a0, .LBB3_24
	ori	$s7, $zero, 1
.LBB3_10:
	srli.d	$a0, $s8, 32
	beqz	$a0, .LBB3_14
	ld.d	$a1, $fp, 176
	ori	$a2, $zero, 24
	mul.d	$s3, $a0, $a2
	sltui	$a0, $a1, 1
	masknez	$a0, $s3, $a0
	add.d	$a2, $a0, $a1
	ori	$a1, $zero, 6
	ori	$a3, $zero, 24
	move	$a0, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE)
	jirl	$ra, $ra, 0
	ld.d	$a0, $fp, 32
	ld.d	$a1, $fp, 176
	add.d	$a0, $a0, $s3
	add.d	$a1, $a0, $a1
	ld.d	$a0, $a1, 0
	addi.d	$a1, $a1, 8
	ld.d	$a1, $a1, 0
	srli.d	$a2, $a0, 48
	bnez	$a2, .LBB3_15
	ori	$a2, $zero, 0
	ori	$a3, $zero, 0
	lu32i.d	$a3, 240
	and	$a3, $a0, $a3
	lu32i.d	$a2, 32
	beq	$a3, $a2, .LBB3_15
	ld.d	$a1, $fp, 168
	bstrpick.d	$a0, $a0, 31, 0
	add.d	$s1, $a1, $a0
	ori	$a1, $zero, 5
	ori	$a3, $zero, 1
	move	$a0, $fp
	move	$a2, $s1
	pcaddu18i	$ra, %call36(_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE)
	jirl	$ra, $ra, 0
	ld.d	$a0, $fp, 32
	add.d	$a2, $a0, $s1
	ori	$a1, $zero, 6
	move	$a0, $fp
	b	.LBB3_45
.LBB3_14:
	move	$a1, $zero
	move	$a0, $zero
.LBB3_15:
	srai.d	$a2, $a0, 48
	addi.d	$a2, $a2, 15
	sltui	$a2, $a2, 1
	masknez	$a2, $s4, $a2
	masknez	$a3, $a2, $s7
	srli.d	$a2, $a0, 48
	sltu	$a2, $zero, $a2
	add.d	$a1, $a3, $a1
	maskeqz	$s3, $a1, $a2
	beqz	$s7, .LBB3_21
	bnez	$s2, .LBB3_43
	ld.d	$a0, $fp, 32
	ori	$a1, $zero, 7
	add.d	$s1, $a0, $s0
	beq	$s6, $a1, .LBB3_41
	ori	$a0, $zero, 9
	add.d	$s2, $s3, $s5
	beq	$s6, $a0, .LBB3_42
	ld.d	$a0, $fp, 88
	ld.d	$a1, $fp, 112
	pcaddu18i	$ra, %call36(_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE)
	jirl	$ra, $ra, 0
	ori	$a1, $zero, 14
	add.d	$s2, $a0, $s2
	bne	$s6, $a1, .LBB3_42
	addi.d	$a1, $s0, 8
	move	$a0, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE)
	jirl	$ra, $ra, 0
	addi.d	$a0, $s1, 8
	st.d	$s2, $a0, 0
	pcalau12i	$s2, %pc_hi20(__piestart_tlsdesc)
	addi.d	$s2, $s2, %pc_lo12(__piestart_tlsdesc)
	b	.LBB3_42
.LBB3_21:
	ori	$a1, $zero, 0
	ori	$a3, $zero, 0
	lu32i.d	$a3, 15
	and	$a0, $a0, $a3
	lu32i.d	$a1, 10
	xor	$a0, $a0, $a1
	sltui	$a0, $a0, 1
	and	$a0, $a2, $a0
	bne	$s2, $a0, .LBB3_34
	bnez	$a0, .LBB3_28
	move	$a1, $zero
	b	.LBB3_36
.LBB3_24:
	ori	$a0, $zero, 5
	beq	$s6, $a0, .LBB3_10
	ori	$a0, $zero, 12
	bne	$s6, $a0, .LBB3_31
	beqz	$s2, .LBB3_34
	add.d	$s3, $s5, $s4
	move	$s5, $zero
.LBB3_28:
	bnez	$s1, .LBB3_30
	sub.d	$a1, $s3, $s4
	move	$a0, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE)
	jirl	$ra, $ra, 0
.LBB3_30:
	ld.d	$a0, $fp, 8
	ori	$a1, $zero, 16
	ori	$s1, $zero, 16
	pcaddu18i	$ra, %call36(_ZN8piestart3sys4auxv5valueE)
	jirl	$ra, $ra, 0
	st.d	$s1, $sp, 8
	st.d	$a0, $sp, 16
	addi.d	$a0, $sp, 8
	jirl	$ra, $s3, 0
	move	$s3, $a0
	ori	$a1, $zero, 1
	b	.LBB3_36
.LBB3_31:
	ori	$a0, $zero, 2
	beq	$s6, $a0, .LBB3_10
	ori	$a0, $zero, 3
	bne	$s6, $a0, .LBB3_44
	beqz	$s2, .LBB3_35
.LBB3_34:
	ld.d	$a0, $fp, 64
	xori	$a1, $s2, 1
	or	$a0, $a0, $a1
	st.d	$a0, $fp, 64
	b	.LBB3_43
.LBB3_35:
	move	$a1, $zero
	move	$s3, $s4
.LBB3_36:
	add.d	$a2, $s0, $s4
	add.d	$a0, $s3, $s5
	st.d	$a0, $a2, 0
	beqz	$a1, .LBB3_43
	ld.d	$a1, $fp, 488
	beqz	$a1, .LBB3_43
	ld.d	$a2, $fp, 88
	ld.d	$a3, $fp, 96
	sub.d	$a2, $s0, $a2
	bgeu	$a2, $a3, .LBB3_43
	sub.d	$a3, $a3, $a2
	ori	$a4, $zero, 8
	bltu	$a3, $a4, .LBB3_43
	add.d	$a1, $a2, $a1
	st.d	$a0, $a1, 0
	b	.LBB3_43
.LBB3_41:
	ori	$s2, $zero, 1
.LBB3_42:
	st.d	$s2, $s1, 0
.LBB3_43:
	ld.d	$s8, $sp, 24
	ld.d	$s7, $sp, 32
	ld.d	$s6, $sp, 40
	ld.d	$s5, $sp, 48
	ld.d	$s4, $sp, 56
	ld.d	$s3, $sp, 64
	ld.d	$s2, $sp, 72
	ld.d	$s1, $sp, 80
	ld.d	$s0, $sp, 88
	ld.d	$fp, $sp, 96
	ld.d	$ra, $sp, 104
	addi.d	$sp, $sp, 112
	ret
.LBB3_44:
	bstrpick.d	$a2, $s8, 31, 0
	move	$a0, $fp
	move	$a1, $zero
.LBB3_45:
	move	$a3, $s0
	pcaddu18i	$ra, %call36(_ZN8piestart5start3die3dieE)
	jirl	$ra, $ra, 0
.Lfunc_end3:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE, .Lfunc_end3-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE:
	.cfi_startproc
	addi.d	$sp, $sp, -32
	.cfi_def_cfa_offset 32
	st.d	$ra, $sp, 24
	st.d	$fp, $sp, 16
	st.d	$s0, $sp, 8
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	move	$fp, $a0
	ld.d	$a0, $a0, 72
	ld.d	$a2, $fp, 80
	sub.d	$a0, $a1, $a0
	bgeu	$a2, $a0, .LBB4_2
	move	$s0, $a1
	ld.d	$a0, $fp, 40
	ld.d	$a1, $fp, 48
	ori	$a3, $zero, 8
	ori	$a4, $zero, 2
	move	$a2, $s0
	pcaddu18i	$ra, %call36(_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE)
	jirl	$ra, $ra, 0
	beqz	$a0, .LBB4_3
.LBB4_2:
	ld.d	$s0, $sp, 8
	ld.d	$fp, $sp, 16
	ld.d	$ra, $sp, 24
	addi.d	$sp, $sp, 32
	ret
.LBB4_3:
	ld.d	$a0, $fp, 480
	ld.d	$a1, $fp, 368
	srli.d	$a0, $a0, 22
	andi	$a1, $a1, 4
	bstrins.d	$a1, $a0, 22, 22
	sltu	$a0, $zero, $a1
	ori	$a1, $zero, 1
	masknez	$a1, $a1, $a0
	ori	$a2, $zero, 5
	maskeqz	$a0, $a2, $a0
	or	$a1, $a0, $a1
	move	$a0, $fp
	move	$a2, $zero
	move	$a3, $s0
	pcaddu18i	$ra, %call36(_ZN8piestart5start3die3dieE)
	jirl	$ra, $ra, 0
.Lfunc_end4:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE, .Lfunc_end4-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE,@function
_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE:
	.cfi_startproc
	sltu	$a2, $zero, $a1
	sub.d	$a1, $a1, $a2
	and	$a0, $a1, $a0
	ret
.Lfunc_end5:
	.size	_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE, .Lfunc_end5-_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE:
	.cfi_startproc
	ori	$a5, $zero, 1
	beqz	$a1, .LBB6_6
.LBB6_1:
	ld.d	$a6, $a0, 0
	addi.d	$a7, $a0, 16
	ld.d	$t0, $a7, 0
	addi.d	$a0, $a0, 40
	ld.d	$a7, $a0, 0
	sub.d	$t0, $a2, $t0
	sub.d	$t1, $a7, $t0
	bltu	$t1, $a3, .LBB6_5
	bltu	$a7, $t0, .LBB6_5
	bstrpick.d	$a7, $a6, 31, 0
	bne	$a7, $a5, .LBB6_5
	srli.d	$a6, $a6, 32
	and	$a6, $a4, $a6
	addi.w	$a6, $a6, 0
	beq	$a6, $a4, .LBB6_6
.LBB6_5:
	addi.d	$a1, $a1, -1
	addi.d	$a0, $a0, 16
	bnez	$a1, .LBB6_1
.LBB6_6:
	sltu	$a0, $zero, $a1
	ret
.Lfunc_end6:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE, .Lfunc_end6-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE:
	.cfi_startproc
	addi.d	$sp, $sp, -32
	.cfi_def_cfa_offset 32
	st.d	$ra, $sp, 24
	st.d	$fp, $sp, 16
	st.d	$s0, $sp, 8
	st.d	$s1, $sp, 0
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	.cfi_offset 24, -32
	move	$fp, $a2
	move	$s0, $a1
	move	$s1, $a0
	beqz	$a2, .LBB7_5
	ori	$a0, $zero, 8
	bltu	$a3, $a0, .LBB7_3
	andi	$a0, $fp, 7
	bnez	$a0, .LBB7_5
.LBB7_3:
	ld.d	$a0, $s1, 40
	ld.d	$a1, $s1, 48
	move	$a2, $fp
	move	$a4, $zero
	pcaddu18i	$ra, %call36(_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE)
	jirl	$ra, $ra, 0
	beqz	$a0, .LBB7_5
	ld.d	$s1, $sp, 0
	ld.d	$s0, $sp, 8
	ld.d	$fp, $sp, 16
	ld.d	$ra, $sp, 24
	addi.d	$sp, $sp, 32
	ret
.LBB7_5:
	ori	$a1, $zero, 2
	move	$a0, $s1
	move	$a2, $s0
	move	$a3, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart5start3die3dieE)
	jirl	$ra, $ra, 0
.Lfunc_end7:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE, .Lfunc_end7-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE:
	.cfi_startproc
	ld.d	$a4, $a0, 480
	move	$a3, $a1
	srl.d	$a1, $a4, $a1
	andi	$a1, $a1, 1
	beqz	$a1, .LBB8_2
	alsl.d	$a1, $a3, $a0, 3
	addi.d	$a1, $a1, 128
	ld.d	$a1, $a1, 0
	bne	$a1, $a2, .LBB8_3
.LBB8_2:
	ret
.LBB8_3:
	addi.d	$sp, $sp, -16
	.cfi_def_cfa_offset 16
	st.d	$ra, $sp, 8
	.cfi_offset 1, -8
	ori	$a1, $zero, 3
	move	$a2, $a3
	move	$a3, $zero
	pcaddu18i	$ra, %call36(_ZN8piestart5start3die3dieE)
	jirl	$ra, $ra, 0
.Lfunc_end8:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE, .Lfunc_end8-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE:
	.cfi_startproc
	addi.d	$sp, $sp, -192
	.cfi_def_cfa_offset 192
	st.d	$ra, $sp, 184
	st.d	$fp, $sp, 176
	st.d	$s0, $sp, 168
	st.d	$s1, $sp, 160
	st.d	$s2, $sp, 152
	st.d	$s3, $sp, 144
	st.d	$s4, $sp, 136
	st.d	$s5, $sp, 128
	st.d	$s6, $sp, 120
	st.d	$s7, $sp, 112
	st.d	$s8, $sp, 104
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
	move	$s3, $a0
	addi.d	$a0, $a0, 128
	alsl.d	$a4, $a2, $a0, 3
	ld.d	$s4, $a4, 0
	st.d	$a3, $sp, 32
	move	$fp, $a1
	beqz	$s4, .LBB9_6
	alsl.d	$a0, $fp, $a0, 3
	ld.d	$s0, $a0, 0
	move	$a0, $s3
	move	$a1, $fp
	move	$a2, $s0
	move	$a3, $s4
	pcaddu18i	$ra, %call36(_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE)
	jirl	$ra, $ra, 0
	ld.d	$s7, $s3, 32
	add.d	$s1, $s7, $s0
	ori	$a0, $zero, 38
	add.d	$a1, $s1, $s4
	st.d	$a1, $sp, 48
	st.d	$s3, $sp, 40
	beq	$fp, $a0, .LBB9_8
	ori	$a0, $zero, 23
	beq	$fp, $a0, .LBB9_41
	ori	$a0, $zero, 36
	beq	$fp, $a0, .LBB9_8
	ori	$a0, $zero, 17
	st.d	$fp, $sp, 8
	bne	$fp, $a0, .LBB9_42
	ld.d	$a0, $s3, 464
	ld.d	$s8, $s3, 72
	ld.d	$s2, $s3, 80
	slli.d	$a0, $a0, 4
	ori	$a3, $zero, 1
	ori	$s0, $zero, 16
	b	.LBB9_45
.LBB9_6:
	ld.d	$a0, $s3, 480
	srl.d	$a1, $a0, $fp
	andi	$a1, $a1, 1
	beqz	$a1, .LBB9_63
	srl.d	$a0, $a0, $a2
	andi	$a0, $a0, 1
	bnez	$a0, .LBB9_63
	b	.LBB9_66
.LBB9_8:
	andi	$a0, $s4, 7
	bnez	$a0, .LBB9_66
	move	$s8, $zero
	st.d	$zero, $sp, 72
	st.d	$zero, $sp, 64
	st.d	$zero, $sp, 56
	ori	$a0, $zero, 1
	st.d	$a0, $sp, 80
	st.d	$zero, $sp, 88
	st.d	$zero, $sp, 96
	ori	$s4, $zero, 504
	move	$fp, $s1
.LBB9_10:
	ld.d	$a0, $sp, 48
	bgeu	$fp, $a0, .LBB9_40
	move	$s2, $s8
	bne	$fp, $s1, .LBB9_13
	ori	$a3, $zero, 1
	addi.d	$a5, $sp, 56
	move	$a0, $s3
	move	$a1, $s1
	ld.d	$a2, $sp, 48
	move	$a4, $s2
	pcaddu18i	$ra, %call36(_ZN8piestart5start4huge7prepareE)
	jirl	$ra, $ra, 0
	move	$s1, $a0
.LBB9_13:
	ld.d	$a1, $fp, 0
	andi	$a0, $a1, 1
	addi.d	$s6, $fp, 8
	bnez	$a0, .LBB9_15
	ld.d	$a0, $s3, 72
	ld.d	$a2, $s3, 80
	move	$s0, $zero
	addi.d	$s8, $a1, 8
	ori	$s5, $zero, 1
	move	$s2, $a1
	b	.LBB9_21
.LBB9_15:
	beqz	$s2, .LBB9_65
	srli.d	$a1, $a1, 1
	addi.d	$s8, $s2, 504
	move	$fp, $s6
	beqz	$a1, .LBB9_10
	ld.d	$a0, $s3, 72
	ld.d	$a2, $s3, 80
	addi.w	$a3, $zero, -1
	lu52i.d	$s5, $a3, 2047
	bne	$a1, $s5, .LBB9_20
	ori	$s0, $zero, 1
	ori	$a1, $zero, 496
	bltu	$a2, $a1, .LBB9_21
	sub.d	$a1, $s2, $a0
	addi.d	$a3, $a2, -496
	bltu	$a3, $a1, .LBB9_21
	b	.LBB9_24
.LBB9_20:
	move	$s0, $zero
	move	$s5, $a1
.LBB9_21:
	ctz.d	$a1, $s5
	alsl.d	$a1, $a1, $s2, 3
	clz.d	$a3, $s5
	slli.d	$a3, $a3, 3
	xori	$a3, $a3, 504
	add.d	$s3, $a3, $s2
	sub.d	$a3, $a1, $a0
	sltu	$a3, $a2, $a3
	masknez	$a4, $s3, $a3
	maskeqz	$a3, $a1, $a3
	or	$a3, $a3, $a4
	sub.d	$a0, $a3, $a0
	bgeu	$a2, $a0, .LBB9_23
	ld.d	$fp, $sp, 40
	move	$a0, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE)
	jirl	$ra, $ra, 0
	move	$a0, $fp
	move	$a1, $s3
	move	$s3, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE)
	jirl	$ra, $ra, 0
	b	.LBB9_24
.LBB9_23:
	ld.d	$s3, $sp, 40
.LBB9_24:
	ld.d	$a1, $sp, 72
	add.d	$fp, $s2, $s7
	andi	$a0, $fp, 7
	bnez	$a0, .LBB9_30
	ld.d	$a2, $sp, 64
	sub.d	$a0, $s8, $s2
	sub.d	$a3, $a2, $a1
	bltu	$a3, $a0, .LBB9_30
	sub.d	$a2, $fp, $a1
	sub.d	$a3, $a3, $a0
	bltu	$a3, $a2, .LBB9_30
	ld.d	$a4, $sp, 80
	masknez	$a0, $a0, $s0
	add.d	$a2, $a2, $a0
	add.d	$a0, $a4, $fp
	add.d	$a3, $s8, $s7
	st.d	$a3, $sp, 72
	beqz	$a2, .LBB9_32
	move	$a3, $zero
	add.d	$a4, $a4, $a1
	bgeu	$a3, $a2, .LBB9_32
.LBB9_29:
	add.d	$a5, $a1, $a3
	ld.d	$a5, $a5, 0
	add.d	$a6, $a4, $a3
	st.d	$a5, $a6, 0
	addi.d	$a3, $a3, 8
	bltu	$a3, $a2, .LBB9_29
	b	.LBB9_32
.LBB9_30:
	ld.d	$a2, $sp, 56
	move	$a0, $fp
	beq	$a1, $a2, .LBB9_32
	addi.d	$a0, $sp, 56
	pcaddu18i	$ra, %call36(_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE)
	jirl	$ra, $ra, 0
	move	$a0, $fp
.LBB9_32:
	beqz	$s0, .LBB9_36
	move	$a1, $zero
	beq	$a1, $s4, .LBB9_35
.LBB9_34:
	add.d	$a2, $fp, $a1
	ld.d	$a2, $a2, 0
	add.d	$a2, $a2, $s7
	add.d	$a3, $a0, $a1
	st.d	$a2, $a3, 0
	addi.d	$a1, $a1, 8
	bne	$a1, $s4, .LBB9_34
.LBB9_35:
	move	$fp, $s6
	b	.LBB9_10
.LBB9_36:
	beqz	$s5, .LBB9_35
	andi	$a1, $s5, 1
	beqz	$a1, .LBB9_39
	ld.d	$a1, $a0, 0
	add.d	$a1, $a1, $s7
	st.d	$a1, $a0, 0
.LBB9_39:
	addi.d	$a0, $a0, 8
	srli.d	$s5, $s5, 1
	b	.LBB9_36
.LBB9_40:
	addi.d	$a0, $sp, 56
	pcaddu18i	$ra, %call36(_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE)
	jirl	$ra, $ra, 0
	b	.LBB9_63
.LBB9_41:
	st.d	$fp, $sp, 8
	ld.d	$a1, $s3, 288
	move	$a0, $zero
	addi.d	$a1, $a1, -17
	sltui	$a3, $a1, 1
	ld.d	$s8, $s3, 72
	ld.d	$s2, $s3, 80
	ori	$a1, $zero, 24
	masknez	$a1, $a1, $a3
	ori	$a2, $zero, 16
	maskeqz	$a2, $a2, $a3
	or	$s0, $a2, $a1
	b	.LBB9_45
.LBB9_42:
	ld.d	$s8, $s3, 72
	ld.d	$s2, $s3, 80
	ori	$a0, $zero, 7
	bne	$fp, $a0, .LBB9_44
	ld.d	$a0, $s3, 456
	move	$a3, $zero
	ori	$s0, $zero, 24
	mul.d	$a0, $a0, $s0
	b	.LBB9_45
.LBB9_44:
	move	$a3, $zero
	move	$a0, $zero
	ori	$s0, $zero, 24
.LBB9_45:
	add.d	$a0, $a0, $s1
	st.d	$a0, $sp, 24
	st.d	$zero, $sp, 72
	st.d	$zero, $sp, 64
	st.d	$zero, $sp, 56
	ori	$a0, $zero, 1
	st.d	$a0, $sp, 80
	ld.d	$a0, $sp, 32
	move	$s3, $a3
	or	$s4, $a0, $a3
	ld.d	$a0, $sp, 48
	addi.d	$a0, $a0, -23
	st.d	$a0, $sp, 16
	st.d	$zero, $sp, 88
	st.d	$zero, $sp, 96
	ori	$fp, $zero, 3
	move	$s6, $s1
.LBB9_46:
	beqz	$s4, .LBB9_52
	move	$s5, $s6
.LBB9_48:
	ld.d	$a0, $sp, 48
	sub.d	$a0, $a0, $s5
	bltu	$a0, $s0, .LBB9_62
	ld.d	$a0, $sp, 24
	bgeu	$s5, $a0, .LBB9_51
	addi.d	$a0, $s5, 8
	ld.d	$a0, $a0, 0
	bstrpick.d	$a2, $a0, 31, 0
	bne	$a2, $fp, .LBB9_64
.LBB9_51:
	ld.d	$a0, $sp, 40
	move	$a1, $s5
	move	$a2, $s3
	ld.d	$a3, $sp, 32
	pcaddu18i	$ra, %call36(_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE)
	jirl	$ra, $ra, 0
	add.d	$s6, $s5, $s0
	b	.LBB9_46
.LBB9_52:
	bltu	$s6, $s1, .LBB9_54
	addi.d	$a5, $sp, 56
	ld.d	$a0, $sp, 40
	move	$a1, $s6
	ld.d	$a2, $sp, 48
	move	$a3, $zero
	pcaddu18i	$ra, %call36(_ZN8piestart5start4huge7prepareE)
	jirl	$ra, $ra, 0
	move	$s1, $a0
	addi.d	$a0, $sp, 56
	pcaddu18i	$ra, %call36(_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE)
	jirl	$ra, $ra, 0
.LBB9_54:
	ld.d	$a2, $sp, 16
	sltu	$a0, $a2, $s1
	masknez	$a1, $s1, $a0
	maskeqz	$a0, $a2, $a0
	or	$a0, $a0, $a1
	move	$s5, $s6
.LBB9_55:
	addi.d	$a1, $s5, 384
	sltu	$a2, $a1, $a0
	masknez	$a3, $a0, $a2
	maskeqz	$a2, $a1, $a2
	or	$a2, $a2, $a3
	bgeu	$s5, $a2, .LBB9_59
.LBB9_56:
	ld.d	$a3, $s5, 0
	addi.d	$a4, $s5, 8
	ld.d	$a4, $a4, 0
	bne	$a4, $fp, .LBB9_60
	sub.d	$a4, $a3, $s8
	bltu	$s2, $a4, .LBB9_60
	addi.d	$a4, $s5, 16
	ld.d	$a4, $a4, 0
	add.d	$a3, $a3, $s7
	add.d	$a4, $a4, $s7
	st.d	$a4, $a3, 0
	addi.d	$s5, $s5, 24
	bltu	$s5, $a2, .LBB9_56
.LBB9_59:
	bltu	$a1, $a0, .LBB9_55
.LBB9_60:
	bne	$s5, $s1, .LBB9_48
	move	$s6, $s1
	ld.d	$a0, $sp, 48
	bne	$s5, $a0, .LBB9_46
	b	.LBB9_48
.LBB9_62:
	ld.d	$a0, $sp, 48
	bne	$a0, $s5, .LBB9_67
.LBB9_63:
	ld.d	$s8, $sp, 104
	ld.d	$s7, $sp, 112
	ld.d	$s6, $sp, 120
	ld.d	$s5, $sp, 128
	ld.d	$s4, $sp, 136
	ld.d	$s3, $sp, 144
	ld.d	$s2, $sp, 152
	ld.d	$s1, $sp, 160
	ld.d	$s0, $sp, 168
	ld.d	$fp, $sp, 176
	ld.d	$ra, $sp, 184
	addi.d	$sp, $sp, 192
	ret
.LBB9_64:
	ld.d	$a3, $s5, 0
	ori	$a1, $zero, 19
	ld.d	$a0, $sp, 40
	pcaddu18i	$ra, %call36(_ZN8piestart5start3die3dieE)
	jirl	$ra, $ra, 0
.LBB9_65:
	sub.d	$a3, $fp, $s7
	ori	$a1, $zero, 7
	move	$a0, $s3
	move	$a2, $zero
	pcaddu18i	$ra, %call36(_ZN8piestart5start3die3dieE)
	jirl	$ra, $ra, 0
.LBB9_66:
	ori	$a1, $zero, 4
	move	$a0, $s3
	move	$a2, $fp
	b	.LBB9_68
.LBB9_67:
	ori	$a1, $zero, 4
	ld.d	$a0, $sp, 40
	ld.d	$a2, $sp, 8
.LBB9_68:
	move	$a3, $zero
	pcaddu18i	$ra, %call36(_ZN8piestart5start3die3dieE)
	jirl	$ra, $ra, 0
.Lfunc_end9:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE, .Lfunc_end9-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE:
	.cfi_startproc
	addi.d	$sp, $sp, -16
	.cfi_def_cfa_offset 16
	st.d	$ra, $sp, 8
	st.d	$fp, $sp, 0
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	move	$fp, $a0
	beqz	$a1, .LBB10_2
	ori	$a1, $zero, 17
	ori	$a2, $zero, 18
	ori	$a3, $zero, 1
	move	$a0, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE)
	jirl	$ra, $ra, 0
	ori	$a1, $zero, 7
	ori	$a2, $zero, 8
	ori	$a3, $zero, 1
	move	$a0, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE)
	jirl	$ra, $ra, 0
	ori	$a1, $zero, 23
	ori	$a2, $zero, 2
	ori	$a3, $zero, 1
	move	$a0, $fp
	b	.LBB10_3
.LBB10_2:
	ori	$a1, $zero, 36
	ori	$a2, $zero, 35
	move	$a0, $fp
	move	$a3, $zero
	pcaddu18i	$ra, %call36(_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE)
	jirl	$ra, $ra, 0
	ori	$a1, $zero, 17
	ori	$a2, $zero, 18
	move	$a0, $fp
	move	$a3, $zero
	pcaddu18i	$ra, %call36(_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE)
	jirl	$ra, $ra, 0
	ori	$a1, $zero, 7
	ori	$a2, $zero, 8
	move	$a0, $fp
	move	$a3, $zero
	pcaddu18i	$ra, %call36(_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE)
	jirl	$ra, $ra, 0
	ori	$a1, $zero, 23
	ori	$a2, $zero, 2
	move	$a0, $fp
	move	$a3, $zero
	pcaddu18i	$ra, %call36(_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE)
	jirl	$ra, $ra, 0
	ori	$a1, $zero, 38
	ori	$a2, $zero, 39
	move	$a0, $fp
	move	$a3, $zero
.LBB10_3:
	ld.d	$fp, $sp, 0
	ld.d	$ra, $sp, 8
	addi.d	$sp, $sp, 16
	pcaddu18i	$t8, %call36(_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE)
	jr	$t8
.Lfunc_end10:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE, .Lfunc_end10-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE,@function
_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE:
	.cfi_startproc
	addi.d	$sp, $sp, -32
	.cfi_def_cfa_offset 32
	st.d	$ra, $sp, 24
	st.d	$fp, $sp, 16
	st.d	$s0, $sp, 8
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	move	$fp, $a0
	ld.d	$a0, $a0, 40
	ld.d	$a2, $fp, 48
	move	$s0, $a1
	ori	$a3, $zero, 1
	ori	$a4, $zero, 1
	move	$a1, $a2
	move	$a2, $s0
	pcaddu18i	$ra, %call36(_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE)
	jirl	$ra, $ra, 0
	beqz	$a0, .LBB11_2
	ld.d	$s0, $sp, 8
	ld.d	$fp, $sp, 16
	ld.d	$ra, $sp, 24
	addi.d	$sp, $sp, 32
	ret
.LBB11_2:
	ori	$a1, $zero, 18
	ori	$a2, $zero, 7
	move	$a0, $fp
	move	$a3, $s0
	pcaddu18i	$ra, %call36(_ZN8piestart5start3die3dieE)
	jirl	$ra, $ra, 0
.Lfunc_end11:
	.size	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE, .Lfunc_end11-_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die3dieE,@function
_ZN8piestart5start3die3dieE:
	.cfi_startproc
	addi.d	$sp, $sp, -1152
	.cfi_def_cfa_offset 1152
	st.d	$ra, $sp, 1144
	st.d	$fp, $sp, 1136
	st.d	$s0, $sp, 1128
	st.d	$s1, $sp, 1120
	st.d	$s2, $sp, 1112
	st.d	$s3, $sp, 1104
	st.d	$s4, $sp, 1096
	st.d	$s5, $sp, 1088
	st.d	$s6, $sp, 1080
	st.d	$s7, $sp, 1072
	st.d	$s8, $sp, 1064
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
	move	$fp, $a3
	move	$s0, $a2
	move	$s1, $a1
	move	$s2, $a0
	pcalau12i	$a0, %pc_hi20(.Lanon.0.1)
	addi.d	$a1, $a0, %pc_lo12(.Lanon.0.1)
	addi.d	$a0, $sp, 8
	pcaddu18i	$ra, %call36(_ZN8piestart5start3die6stringE)
	jirl	$ra, $ra, 0
	ld.d	$a1, $s2, 0
	addi.d	$a1, $a1, 8
	ld.d	$a1, $a1, 0
	beqz	$a1, .LBB12_3
	ld.bu	$a2, $a1, 0
	andi	$a2, $a2, 255
	beqz	$a2, .LBB12_3
	pcaddu18i	$ra, %call36(_ZN8piestart5start3die6stringE)
	jirl	$ra, $ra, 0
	ori	$a1, $zero, 58
	st.b	$a1, $a0, 0
	addi.d	$a1, $a0, 1
	ori	$a2, $zero, 32
	st.b	$a2, $a1, 0
	addi.d	$a0, $a0, 2
.LBB12_3:
	pcalau12i	$a1, %pc_hi20(.Lanon.0.2)
	addi.d	$s2, $a1, %pc_lo12(.Lanon.0.2)
	ori	$s3, $zero, 35
	srli.d	$a1, $s0, 32
	sltui	$s4, $a1, 1
	ori	$s5, $zero, 48
	ori	$s6, $zero, 120
	ori	$s7, $zero, 36
	ori	$s8, $zero, 64
.LBB12_4:
	ld.bu	$a1, $s2, 0
	andi	$a1, $a1, 255
	addi.d	$s2, $s2, 1
	beqz	$s1, .LBB12_6
	sltui	$a1, $a1, 1
	sub.w	$s1, $s1, $a1
	b	.LBB12_4
.LBB12_6:
	beq	$a1, $s3, .LBB12_11
	beq	$a1, $s7, .LBB12_14
	beq	$a1, $s8, .LBB12_11
	beqz	$a1, .LBB12_15
	st.b	$a1, $a0, 0
	addi.d	$a0, $a0, 1
	move	$s1, $zero
	b	.LBB12_4
.LBB12_11:
	addi.d	$a1, $a1, -35
	sltui	$a1, $a1, 1
	and	$a2, $s4, $a1
	bnez	$a2, .LBB12_13
	st.b	$s5, $a0, 0
	addi.d	$a3, $a0, 1
	st.b	$s6, $a3, 0
	addi.d	$a0, $a0, 2
.LBB12_13:
	masknez	$a3, $fp, $a1
	maskeqz	$a1, $s0, $a1
	or	$a1, $a1, $a3
	pcaddu18i	$ra, %call36(_ZN8piestart5start3die6numberE)
	jirl	$ra, $ra, 0
	move	$s1, $zero
	b	.LBB12_4
.LBB12_14:
	move	$a1, $s0
	pcaddu18i	$ra, %call36(_ZN8piestart5start3die6stringE)
	jirl	$ra, $ra, 0
	move	$s1, $zero
	b	.LBB12_4
.LBB12_15:
	ori	$a1, $zero, 10
	st.b	$a1, $a0, 0
	addi.d	$a1, $sp, 8
	sub.d	$a0, $a0, $a1
	addi.d	$a2, $a0, 1
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
.LBB12_16:
	ori	$a0, $zero, 127
	syscall	0
	st.b	$zero, $zero, 0
	b	.LBB12_16
.Lfunc_end12:
	.size	_ZN8piestart5start3die3dieE, .Lfunc_end12-_ZN8piestart5start3die3dieE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die6numberE,@function
_ZN8piestart5start3die6numberE:
	.cfi_startproc
	addi.d	$sp, $sp, -32
	.cfi_def_cfa_offset 32
	st.d	$ra, $sp, 24
	st.d	$fp, $sp, 16
	st.d	$s0, $sp, 8
	st.d	$s1, $sp, 0
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	.cfi_offset 24, -32
	move	$fp, $a2
	move	$s0, $a1
	srli.d	$a1, $a1, 4
	lu12i.w	$a2, -209716
	ori	$a2, $a2, 3277
	lu32i.d	$a2, 0
	mul.d	$a2, $s0, $a2
	srli.d	$s1, $a2, 35
	masknez	$a1, $a1, $fp
	maskeqz	$a2, $s1, $fp
	or	$a1, $a2, $a1
	beqz	$a1, .LBB13_2
	move	$a2, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart5start3die6numberE)
	jirl	$ra, $ra, 0
.LBB13_2:
	addi.w	$a1, $zero, -10
	mul.d	$a1, $s1, $a1
	add.d	$a1, $a1, $s0
	andi	$a2, $s0, 15
	masknez	$a2, $a2, $fp
	maskeqz	$a1, $a1, $fp
	or	$a1, $a1, $a2
	ori	$a2, $zero, 9
	sltu	$a2, $a2, $a1
	ori	$a3, $zero, 48
	masknez	$a3, $a3, $a2
	ori	$a4, $zero, 87
	maskeqz	$a2, $a4, $a2
	or	$a2, $a2, $a3
	add.d	$a1, $a2, $a1
	andi	$a1, $a1, 255
	st.b	$a1, $a0, 0
	addi.d	$a0, $a0, 1
	ld.d	$s1, $sp, 0
	ld.d	$s0, $sp, 8
	ld.d	$fp, $sp, 16
	ld.d	$ra, $sp, 24
	addi.d	$sp, $sp, 32
	ret
.Lfunc_end13:
	.size	_ZN8piestart5start3die6numberE, .Lfunc_end13-_ZN8piestart5start3die6numberE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die6stringE,@function
_ZN8piestart5start3die6stringE:
	.cfi_startproc
	move	$a3, $zero
	ori	$a4, $zero, 400
	ori	$a5, $zero, 63
.LBB14_1:
	add.d	$a2, $a0, $a3
	beq	$a3, $a4, .LBB14_4
	add.d	$a6, $a1, $a3
	ld.bu	$a6, $a6, 0
	andi	$a6, $a6, 255
	beqz	$a6, .LBB14_4
	sltui	$a7, $a6, 32
	addi.d	$t0, $a6, -127
	sltui	$t0, $t0, 1
	masknez	$a6, $a6, $t0
	maskeqz	$t0, $a5, $t0
	or	$a6, $t0, $a6
	masknez	$a6, $a6, $a7
	maskeqz	$a7, $a5, $a7
	or	$a6, $a7, $a6
	st.b	$a6, $a2, 0
	addi.d	$a3, $a3, 1
	b	.LBB14_1
.LBB14_4:
	move	$a0, $a2
	ret
.Lfunc_end14:
	.size	_ZN8piestart5start3die6stringE, .Lfunc_end14-_ZN8piestart5start3die6stringE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own3ownE,@function
_ZN8piestart5start3own3ownE:
	.cfi_startproc
	move	$a6, $a0
	ori	$a7, $zero, 216
	ori	$a3, $zero, 5
	move	$a2, $a1
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	bltz	$a0, .LBB15_2
	addi.d	$sp, $sp, -32
	.cfi_def_cfa_offset 32
	st.d	$ra, $sp, 24
	st.d	$fp, $sp, 16
	st.d	$s0, $sp, 8
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	move	$fp, $a1
	move	$s0, $a0
	sub.d	$a1, $a0, $a6
	move	$a0, $a6
	move	$a2, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart5start3own6blocksE)
	jirl	$ra, $ra, 0
	move	$a6, $a0
	ori	$a7, $zero, 215
	move	$a0, $s0
	move	$a1, $fp
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	move	$a0, $a6
	ld.d	$s0, $sp, 8
	ld.d	$fp, $sp, 16
	ld.d	$ra, $sp, 24
	addi.d	$sp, $sp, 32
	ret
.LBB15_2:
	move	$a0, $zero
	ret
.Lfunc_end15:
	.size	_ZN8piestart5start3own3ownE, .Lfunc_end15-_ZN8piestart5start3own3ownE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own5smallE,@function
_ZN8piestart5start3own5smallE:
	.cfi_startproc
	addi.d	$sp, $sp, -32
	.cfi_def_cfa_offset 32
	st.d	$fp, $sp, 24
	st.d	$s0, $sp, 16
	st.d	$s1, $sp, 8
	.cfi_offset 22, -8
	.cfi_offset 23, -16
	.cfi_offset 24, -24
	ori	$s0, $zero, 1
	beqz	$a2, .LBB16_5
	move	$a6, $a2
	move	$fp, $a0
	add.d	$s1, $a1, $a0
	srli.d	$a0, $a2, 17
	sltu	$a0, $zero, $a0
	ori	$a1, $zero, 50
	masknez	$a1, $a1, $a0
	lu12i.w	$a2, 8
	ori	$a2, $a2, 50
	maskeqz	$a0, $a2, $a0
	or	$a3, $a0, $a1
	addi.w	$a4, $zero, -1
	ori	$a7, $zero, 222
	ori	$a2, $zero, 3
	move	$a0, $fp
	move	$a1, $a6
	move	$a5, $zero
	syscall	0
	bltz	$a0, .LBB16_4
	move	$a0, $zero
	bgeu	$a0, $a6, .LBB16_5
.LBB16_3:
	add.d	$a1, $s1, $a0
	ld.d	$a1, $a1, 0
	add.d	$a2, $fp, $a0
	st.d	$a1, $a2, 0
	addi.d	$a0, $a0, 8
	bgeu	$a0, $a6, .LBB16_5
	b	.LBB16_3
.LBB16_4:
	ori	$a7, $zero, 216
	ori	$a3, $zero, 3
	move	$a0, $s1
	move	$a1, $a6
	move	$a2, $a6
	move	$a4, $fp
	move	$a5, $zero
	syscall	0
	move	$s0, $zero
.LBB16_5:
	move	$a0, $s0
	ld.d	$s1, $sp, 8
	ld.d	$s0, $sp, 16
	ld.d	$fp, $sp, 24
	addi.d	$sp, $sp, 32
	ret
.Lfunc_end16:
	.size	_ZN8piestart5start3own5smallE, .Lfunc_end16-_ZN8piestart5start3own5smallE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own6blocksE,@function
_ZN8piestart5start3own6blocksE:
	.cfi_startproc
	addi.d	$sp, $sp, -128
	.cfi_def_cfa_offset 128
	st.d	$ra, $sp, 120
	st.d	$fp, $sp, 112
	st.d	$s0, $sp, 104
	st.d	$s1, $sp, 96
	st.d	$s2, $sp, 88
	st.d	$s3, $sp, 80
	st.d	$s4, $sp, 72
	st.d	$s5, $sp, 64
	st.d	$s6, $sp, 56
	st.d	$s7, $sp, 48
	st.d	$s8, $sp, 40
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
	move	$s1, $a2
	move	$s4, $a2
	bstrins.d	$s4, $zero, 20, 0
	move	$fp, $a1
	move	$s6, $a0
	beqz	$s4, .LBB17_2
	sub.d	$a0, $zero, $s6
	bstrpick.d	$s7, $a0, 20, 0
	bstrpick.d	$a0, $s1, 20, 0
	bgeu	$a0, $s7, .LBB17_3
.LBB17_2:
	move	$s7, $zero
.LBB17_3:
	move	$a0, $s6
	move	$a1, $fp
	move	$a2, $s7
	pcaddu18i	$ra, %call36(_ZN8piestart5start3own5smallE)
	jirl	$ra, $ra, 0
	move	$s0, $a0
	beqz	$s7, .LBB17_5
	add.d	$a0, $fp, $s6
	ori	$a7, $zero, 233
	ori	$a2, $zero, 4
	move	$a1, $s7
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
.LBB17_5:
	add.d	$s2, $s7, $s6
	sub.d	$s1, $s1, $s7
	beqz	$s4, .LBB17_18
	addu16i.d	$a1, $s4, 32
	ori	$s3, $zero, 1
	st.d	$s3, $sp, 32
	addi.w	$a4, $zero, -1
	ori	$a7, $zero, 222
	ori	$a2, $zero, 3
	ori	$a3, $zero, 34
	move	$a0, $zero
	move	$a5, $zero
	syscall	0
	bltz	$a0, .LBB17_18
	st.d	$a1, $sp, 24
	st.d	$a0, $sp, 16
	addu16i.d	$a0, $a0, 32
	addi.d	$s5, $a0, -1
	bstrins.d	$s5, $zero, 20, 0
	ori	$a7, $zero, 233
	ori	$a2, $zero, 14
	move	$a0, $s5
	move	$a1, $s4
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	st.d	$s4, $sp, 8
	add.d	$ra, $s5, $s4
	add.d	$a6, $s2, $fp
	add.d	$a0, $s7, $fp
	add.d	$s4, $a0, $s6
	lu12i.w	$a0, 511
	ori	$s7, $a0, 4088
	lu12i.w	$s6, 1
	move	$s8, $s5
.LBB17_8:
	andi	$a0, $s3, 1
	beq	$s8, $ra, .LBB17_16
	beqz	$a0, .LBB17_17
	or	$a0, $s8, $s7
	st.d	$zero, $a0, 0
	ori	$a7, $zero, 232
	addi.d	$a2, $sp, 32
	move	$a0, $s8
	move	$a1, $s6
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	ld.d	$s3, $sp, 32
	andi	$a0, $s3, 1
	beqz	$a0, .LBB17_15
	move	$a1, $zero
	sub.d	$a0, $s8, $s5
	add.d	$a0, $a6, $a0
.LBB17_12:
	srli.d	$a2, $a1, 21
	bnez	$a2, .LBB17_14
	add.d	$a2, $s4, $a1
	ld.d	$a2, $a2, 0
	add.d	$a3, $s8, $a1
	st.d	$a2, $a3, 0
	addi.d	$a1, $a1, 8
	b	.LBB17_12
.LBB17_14:
	ori	$a7, $zero, 233
	ori	$a2, $zero, 4
	lu12i.w	$a1, 512
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	ld.d	$s3, $sp, 32
.LBB17_15:
	addu16i.d	$s8, $s8, 32
	addu16i.d	$s4, $s4, 32
	b	.LBB17_8
.LBB17_16:
	bnez	$a0, .LBB17_22
.LBB17_17:
	ori	$a7, $zero, 215
	ld.d	$a0, $sp, 16
	ld.d	$a1, $sp, 24
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
.LBB17_18:
	lu12i.w	$s3, 512
.LBB17_19:
	srli.d	$a0, $s1, 21
	beqz	$a0, .LBB17_21
	move	$a0, $s2
	move	$a1, $fp
	move	$a2, $s3
	pcaddu18i	$ra, %call36(_ZN8piestart5start3own5smallE)
	jirl	$ra, $ra, 0
	move	$a6, $a0
	add.d	$a0, $fp, $s2
	ori	$a7, $zero, 233
	ori	$a2, $zero, 4
	move	$a1, $s3
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	and	$s0, $s0, $a6
	addu16i.d	$s2, $s2, 32
	addu16i.d	$s1, $s1, -32
	b	.LBB17_19
.LBB17_21:
	move	$a0, $s2
	move	$a1, $fp
	move	$a2, $s1
	pcaddu18i	$ra, %call36(_ZN8piestart5start3own5smallE)
	jirl	$ra, $ra, 0
	and	$a0, $s0, $a0
	ld.d	$s8, $sp, 40
	ld.d	$s7, $sp, 48
	ld.d	$s6, $sp, 56
	ld.d	$s5, $sp, 64
	ld.d	$s4, $sp, 72
	ld.d	$s3, $sp, 80
	ld.d	$s2, $sp, 88
	ld.d	$s1, $sp, 96
	ld.d	$s0, $sp, 104
	ld.d	$fp, $sp, 112
	ld.d	$ra, $sp, 120
	addi.d	$sp, $sp, 128
	ret
.LBB17_22:
	ori	$a7, $zero, 216
	ori	$a3, $zero, 3
	move	$a0, $s5
	ld.d	$a6, $sp, 8
	move	$a1, $a6
	move	$a2, $a6
	move	$a4, $s2
	move	$a5, $zero
	syscall	0
	move	$s5, $a0
	ori	$a7, $zero, 215
	ld.d	$a0, $sp, 16
	ld.d	$a1, $sp, 24
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	bltz	$s5, .LBB17_18
	ori	$a7, $zero, 233
	ori	$a2, $zero, 15
	move	$a0, $s2
	move	$a1, $a6
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	add.d	$s2, $s2, $a6
	sub.d	$s1, $s1, $a6
	b	.LBB17_18
.Lfunc_end17:
	.size	_ZN8piestart5start3own6blocksE, .Lfunc_end17-_ZN8piestart5start3own6blocksE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start4huge6finishE,@function
_ZN8piestart5start4huge6finishE:
	.cfi_startproc
	addi.d	$sp, $sp, -144
	.cfi_def_cfa_offset 144
	st.d	$ra, $sp, 136
	st.d	$fp, $sp, 128
	st.d	$s0, $sp, 120
	st.d	$s1, $sp, 112
	st.d	$s2, $sp, 104
	st.d	$s3, $sp, 96
	st.d	$s4, $sp, 88
	st.d	$s5, $sp, 80
	st.d	$s6, $sp, 72
	st.d	$s7, $sp, 64
	st.d	$s8, $sp, 56
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
	move	$ra, $a4
	move	$s0, $a3
	move	$s2, $a1
	move	$a1, $zero
	sub.d	$s8, $zero, $a3
	ld.d	$s5, $a0, 40
	ld.d	$s4, $a0, 48
	ld.d	$a6, $a0, 32
	addi.d	$a7, $a3, -1
	ld.d	$t0, $a0, 16
	ld.d	$s3, $a0, 24
	ori	$fp, $zero, 1
	lu12i.w	$a0, 511
	ori	$t2, $a0, 4088
.LBB18_1:
	beqz	$s4, .LBB18_19
	ld.d	$a3, $s5, 0
	addi.d	$a0, $s5, 16
	ld.d	$a0, $a0, 0
	addi.d	$a4, $s5, 40
	ld.d	$a4, $a4, 0
	addi.d	$a5, $s5, 32
	ld.d	$a5, $a5, 0
	addi.d	$s5, $s5, 56
	addi.d	$s4, $s4, -1
	beqz	$a4, .LBB18_1
	bstrpick.d	$a4, $a3, 31, 0
	bne	$a4, $fp, .LBB18_1
	srli.d	$a4, $a3, 32
	andi	$a4, $a4, 2
	beqz	$a4, .LBB18_1
	bstrpick.d	$a3, $a3, 32, 32
	addi.w	$a3, $a3, 0
	bnez	$a3, .LBB18_1
	add.d	$a0, $a6, $a0
	and	$a3, $a0, $s8
	add.d	$a4, $a7, $a5
	add.d	$a0, $a4, $a0
	and	$a0, $a0, $s8
	sltu	$a4, $s2, $a3
	maskeqz	$a3, $a3, $a4
	masknez	$a4, $s2, $a4
	or	$a5, $a3, $a4
	sltu	$a3, $a0, $a2
	maskeqz	$a0, $a0, $a3
	masknez	$a3, $a2, $a3
	or	$s1, $a0, $a3
	sltu	$a0, $a5, $t0
	sltu	$a3, $s3, $a5
	maskeqz	$a4, $a5, $a3
	masknez	$a3, $s3, $a3
	or	$a3, $a4, $a3
	maskeqz	$a4, $a5, $a0
	masknez	$a0, $a3, $a0
	or	$s6, $a4, $a0
	bgeu	$s6, $s1, .LBB18_1
	sub.d	$s7, $s1, $s6
	srli.d	$a0, $s7, 16
	beqz	$a0, .LBB18_1
	st.d	$t2, $sp, 32
	st.d	$t0, $sp, 24
	st.d	$a6, $sp, 8
	st.d	$a2, $sp, 16
	move	$a0, $ra
	st.d	$ra, $sp, 40
	pcaddu18i	$ra, %call36(_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE)
	jirl	$ra, $ra, 0
	ld.d	$ra, $sp, 40
	lu12i.w	$a0, 1
	bne	$s0, $a0, .LBB18_15
	ld.d	$a0, $ra, 40
	ori	$a1, $zero, 20
	div.du	$a1, $s7, $a1
	add.d	$a0, $a0, $a1
	lu12i.w	$a1, 512
	sub.d	$a1, $a1, $s7
	st.d	$a0, $ra, 40
	bltu	$a0, $a1, .LBB18_15
	sub.d	$a0, $a0, $a1
	st.d	$a0, $ra, 40
	addi.w	$a4, $zero, -1
	ori	$a7, $zero, 222
	ori	$a2, $zero, 3
	ori	$a3, $zero, 34
	move	$a0, $zero
	lu12i.w	$a1, 1024
	move	$a5, $zero
	syscall	0
	bltz	$a0, .LBB18_15
	move	$a6, $a0
	addu16i.d	$a0, $a0, 32
	addi.d	$ra, $a0, -1
	bstrins.d	$ra, $zero, 20, 0
	st.d	$fp, $sp, 48
	ori	$a7, $zero, 233
	ori	$a2, $zero, 14
	move	$a0, $ra
	lu12i.w	$a1, 512
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	beqz	$a0, .LBB18_13
	st.d	$zero, $sp, 48
	lu12i.w	$a1, 1024
	b	.LBB18_14
.LBB18_13:
	ld.d	$a0, $sp, 32
	or	$a0, $ra, $a0
	st.d	$zero, $a0, 0
	ori	$a7, $zero, 232
	addi.d	$a2, $sp, 48
	move	$a0, $ra
	lu12i.w	$a1, 1
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	ld.bu	$a0, $sp, 48
	andi	$a2, $a0, 1
	move	$a0, $s6
	addi.d	$a7, $s0, -1
	ld.d	$t0, $sp, 24
	lu12i.w	$a1, 1024
	bnez	$a2, .LBB18_16
.LBB18_14:
	ori	$a7, $zero, 215
	move	$a0, $a6
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	ld.d	$ra, $sp, 40
.LBB18_15:
	ori	$a7, $zero, 233
	ori	$a2, $zero, 23
	move	$a0, $s6
	move	$a1, $s7
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	ori	$a1, $zero, 1
	ld.d	$a2, $sp, 16
	ld.d	$a6, $sp, 8
	addi.d	$a7, $s0, -1
	ld.d	$t0, $sp, 24
	ld.d	$t2, $sp, 32
	b	.LBB18_1
.LBB18_16:
	bgeu	$a0, $s1, .LBB18_18
	ld.d	$a1, $a0, 0
	addu16i.d	$a0, $a0, 1
	b	.LBB18_16
.LBB18_18:
	ld.d	$a1, $sp, 40
	st.d	$s6, $a1, 0
	st.d	$s1, $a1, 8
	st.d	$s6, $a1, 16
	sub.d	$a0, $ra, $s6
	move	$ra, $a1
	st.d	$a0, $a1, 24
	st.d	$a6, $a1, 32
	ori	$a1, $zero, 1
	ld.d	$a2, $sp, 16
	ld.d	$a6, $sp, 8
	ld.d	$t2, $sp, 32
	b	.LBB18_1
.LBB18_19:
	andi	$a0, $a1, 1
	ld.d	$s8, $sp, 56
	ld.d	$s7, $sp, 64
	ld.d	$s6, $sp, 72
	ld.d	$s5, $sp, 80
	ld.d	$s4, $sp, 88
	ld.d	$s3, $sp, 96
	ld.d	$s2, $sp, 104
	ld.d	$s1, $sp, 112
	ld.d	$s0, $sp, 120
	ld.d	$fp, $sp, 128
	ld.d	$ra, $sp, 136
	addi.d	$sp, $sp, 144
	ret
.Lfunc_end18:
	.size	_ZN8piestart5start4huge6finishE, .Lfunc_end18-_ZN8piestart5start4huge6finishE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start4huge7prepareE,@function
_ZN8piestart5start4huge7prepareE:
	.cfi_startproc
	addi.d	$sp, $sp, -112
	.cfi_def_cfa_offset 112
	st.d	$ra, $sp, 104
	st.d	$fp, $sp, 96
	st.d	$s0, $sp, 88
	st.d	$s1, $sp, 80
	st.d	$s2, $sp, 72
	st.d	$s3, $sp, 64
	st.d	$s4, $sp, 56
	st.d	$s5, $sp, 48
	st.d	$s6, $sp, 40
	st.d	$s7, $sp, 32
	st.d	$s8, $sp, 24
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
	ld.d	$a6, $a0, 80
	srli.d	$a6, $a6, 16
	move	$fp, $a2
	bnez	$a6, .LBB19_2
.LBB19_1:
	move	$a0, $fp
	ld.d	$s8, $sp, 24
	ld.d	$s7, $sp, 32
	ld.d	$s6, $sp, 40
	ld.d	$s5, $sp, 48
	ld.d	$s4, $sp, 56
	ld.d	$s3, $sp, 64
	ld.d	$s2, $sp, 72
	ld.d	$s1, $sp, 80
	ld.d	$s0, $sp, 88
	ld.d	$fp, $sp, 96
	ld.d	$ra, $sp, 104
	addi.d	$sp, $sp, 112
	ret
.LBB19_2:
	move	$s5, $a4
	move	$s3, $a3
	move	$s2, $a1
	st.d	$a5, $sp, 16
	ld.d	$s6, $a0, 32
	st.d	$a0, $sp, 8
	ld.d	$a0, $a0, 8
	ori	$a1, $zero, 6
	pcaddu18i	$ra, %call36(_ZN8piestart3sys4auxv5valueE)
	jirl	$ra, $ra, 0
	move	$a3, $a0
	move	$a1, $zero
	move	$a2, $zero
	move	$a0, $zero
	move	$a7, $zero
	sub.d	$s7, $zero, $a3
	andi	$a4, $s3, 1
	add.d	$a5, $s6, $s5
	maskeqz	$a4, $a5, $a4
	lu12i.w	$s5, 512
	lu12i.w	$a5, 511
	ori	$s8, $a5, 4095
	lu12i.w	$t0, 3
	ori	$s1, $zero, 25
.LBB19_3:
	move	$s0, $a4
	bgeu	$s2, $fp, .LBB19_20
.LBB19_4:
	ld.d	$a5, $s2, 0
	and	$a4, $s3, $a5
	andi	$a4, $a4, 1
	beqz	$a4, .LBB19_7
	addi.d	$a4, $s0, 504
	bgeu	$a0, $a4, .LBB19_19
	clz.d	$a5, $a5
	slli.d	$a5, $a5, 3
	xori	$a5, $a5, 504
	add.d	$a5, $s0, $a5
	addi.d	$a5, $a5, -8
	move	$s0, $a4
	b	.LBB19_8
.LBB19_7:
	add.d	$a5, $a5, $s6
	addi.d	$s0, $a5, 8
.LBB19_8:
	and	$s4, $a5, $s7
	sub.d	$a4, $s4, $a7
	sub.d	$a5, $a0, $a7
	bltu	$a4, $a5, .LBB19_12
	bne	$s4, $a0, .LBB19_18
	beq	$a4, $s5, .LBB19_18
.LBB19_11:
	add.d	$a2, $s4, $a3
	move	$a0, $a2
.LBB19_12:
	andi	$a5, $s3, 1
	ori	$a4, $zero, 8
	beqz	$a5, .LBB19_14
.LBB19_13:
	add.d	$s2, $a4, $s2
	bltu	$s2, $fp, .LBB19_4
	b	.LBB19_20
.LBB19_14:
	sub.d	$a4, $a0, $a7
	xor	$a5, $a4, $s5
	sltui	$a5, $a5, 1
	masknez	$a4, $a4, $a5
	maskeqz	$a5, $s8, $a5
	or	$a5, $a5, $a4
	move	$a4, $t0
	bltu	$a4, $s1, .LBB19_13
.LBB19_15:
	add.d	$a6, $a4, $s2
	bgeu	$a6, $fp, .LBB19_17
	ld.d	$a6, $a6, 0
	add.d	$a6, $a6, $s6
	and	$a6, $a6, $s7
	sub.d	$a6, $a6, $a7
	bgeu	$a5, $a6, .LBB19_13
.LBB19_17:
	srli.d	$a4, $a4, 3
	bgeu	$a4, $s1, .LBB19_15
	b	.LBB19_13
.LBB19_18:
	ld.d	$a0, $sp, 8
	ld.d	$a4, $sp, 16
	st.d	$a3, $sp, 0
	pcaddu18i	$ra, %call36(_ZN8piestart5start4huge6finishE)
	jirl	$ra, $ra, 0
	lu12i.w	$t0, 3
	ld.d	$a3, $sp, 0
	move	$a1, $s4
	move	$a7, $s4
	bnez	$a0, .LBB19_21
	b	.LBB19_11
.LBB19_19:
	addi.d	$s2, $s2, 8
	ori	$s3, $zero, 1
	b	.LBB19_3
.LBB19_20:
	ld.d	$a0, $sp, 8
	ld.d	$a4, $sp, 16
	pcaddu18i	$ra, %call36(_ZN8piestart5start4huge6finishE)
	jirl	$ra, $ra, 0
	b	.LBB19_1
.LBB19_21:
	move	$fp, $s2
	b	.LBB19_1
.Lfunc_end19:
	.size	_ZN8piestart5start4huge7prepareE, .Lfunc_end19-_ZN8piestart5start4huge7prepareE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover3topE,@function
_ZN8piestart5start5mover3topE:
	.cfi_startproc
	srli.d	$a1, $a0, 1
	or	$a0, $a1, $a0
	srli.d	$a1, $a0, 2
	or	$a0, $a1, $a0
	srli.d	$a1, $a0, 4
	or	$a0, $a1, $a0
	srli.d	$a1, $a0, 8
	or	$a0, $a1, $a0
	srli.d	$a1, $a0, 16
	or	$a0, $a1, $a0
	srli.d	$a1, $a0, 32
	or	$a0, $a1, $a0
	ret
.Lfunc_end20:
	.size	_ZN8piestart5start5mover3topE, .Lfunc_end20-_ZN8piestart5start5mover3topE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5Parts4nextE,@function
_ZN8piestart5start5mover5Parts4nextE:
	.cfi_startproc
	ld.d	$a3, $a0, 40
	ld.d	$a2, $a0, 32
	ld.d	$t2, $a0, 48
	ld.d	$a6, $a0, 24
	ld.d	$t1, $a0, 56
	nor	$a4, $a2, $zero
	ld.d	$a5, $a0, 16
	addi.d	$a6, $a6, -1
	addi.w	$a7, $zero, -1
	ori	$t0, $zero, 1
.LBB21_1:
	add.d	$a3, $t2, $a3
	st.d	$a3, $a0, 40
	sub.d	$t2, $t1, $a3
	st.d	$t2, $a0, 48
	bltu	$a3, $t1, .LBB21_8
	beq	$a6, $a7, .LBB21_9
	move	$t1, $zero
	ld.d	$t3, $a5, 0
	addi.d	$t2, $a5, 16
	ld.d	$t5, $t2, 0
	addi.d	$t2, $a5, 40
	ld.d	$t4, $t2, 0
	addi.d	$t2, $a5, 32
	ld.d	$t2, $t2, 0
	addi.d	$a5, $a5, 56
	st.d	$a5, $a0, 16
	st.d	$a6, $a0, 24
	bstrpick.d	$t6, $t3, 31, 0
	st.d	$zero, $a0, 48
	st.d	$zero, $a0, 56
	bne	$t6, $t0, .LBB21_7
	beqz	$t4, .LBB21_7
	srli.d	$t3, $t3, 32
	add.d	$t5, $t5, $a1
	and	$a3, $a2, $t5
	st.d	$a3, $a0, 40
	st.w	$t3, $a0, 64
	add.d	$t1, $t5, $t4
	add.d	$t1, $t1, $a4
	and	$t1, $t1, $a2
	st.d	$t1, $a0, 56
	bnez	$t2, .LBB21_10
	st.b	$zero, $a0, 68
.LBB21_7:
	move	$t2, $zero
	addi.d	$a6, $a6, -1
	b	.LBB21_1
.LBB21_8:
	st.w	$zero, $a0, 64
	st.d	$zero, $a0, 56
	b	.LBB21_20
.LBB21_9:
	move	$a0, $zero
	ret
.LBB21_10:
	move	$a6, $zero
	add.d	$a5, $t2, $t5
	add.d	$a4, $a5, $a4
	and	$a5, $a4, $a2
	sub.d	$a4, $a5, $a3
	ori	$a7, $zero, 6
	st.d	$a4, $a0, 48
	bne	$t3, $a7, .LBB21_19
	sub.d	$a7, $t1, $a5
	or	$a7, $a7, $a4
	srli.d	$a7, $a7, 21
	bnez	$a7, .LBB21_19
	ld.d	$a7, $a0, 8
	ld.d	$a6, $a0, 0
	addi.d	$a7, $a7, 1
	lu12i.w	$t0, 411470
	ori	$t0, $t0, 1362
.LBB21_13:
	addi.d	$a7, $a7, -1
	beqz	$a7, .LBB21_17
	ld.d	$t3, $a6, 0
	addi.d	$t1, $a6, 16
	ld.d	$t1, $t1, 0
	addi.d	$t2, $a6, 40
	ld.d	$t2, $t2, 0
	bstrpick.d	$t3, $t3, 31, 0
	addi.d	$a6, $a6, 56
	bne	$t3, $t0, .LBB21_13
	add.d	$t1, $t1, $a1
	add.d	$t2, $t1, $t2
	and	$t2, $t2, $a2
	sltu	$t3, $a3, $t1
	maskeqz	$t1, $t1, $t3
	masknez	$t3, $a3, $t3
	or	$t1, $t1, $t3
	sltu	$t3, $t2, $a5
	maskeqz	$t2, $t2, $t3
	masknez	$t3, $a5, $t3
	or	$t2, $t2, $t3
	bgeu	$t1, $t2, .LBB21_13
	sub.d	$a1, $t1, $t2
	b	.LBB21_18
.LBB21_17:
	move	$a1, $zero
.LBB21_18:
	add.d	$a1, $a1, $a4
	lu12i.w	$a2, 4
	ori	$a2, $a2, 1
	sltu	$a6, $a1, $a2
.LBB21_19:
	st.b	$a6, $a0, 68
.LBB21_20:
	ori	$a0, $zero, 1
	ret
.Lfunc_end21:
	.size	_ZN8piestart5start5mover5Parts4nextE, .Lfunc_end21-_ZN8piestart5start5mover5Parts4nextE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5carryE,@function
_ZN8piestart5start5mover5carryE:
	.cfi_startproc
	addi.d	$sp, $sp, -272
	.cfi_def_cfa_offset 272
	st.d	$ra, $sp, 264
	st.d	$fp, $sp, 256
	st.d	$s0, $sp, 248
	st.d	$s1, $sp, 240
	st.d	$s2, $sp, 232
	st.d	$s3, $sp, 224
	st.d	$s4, $sp, 216
	st.d	$s5, $sp, 208
	st.d	$s6, $sp, 200
	st.d	$s7, $sp, 192
	st.d	$s8, $sp, 184
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
	ld.d	$a3, $a0, 40
	ld.d	$a4, $a0, 48
	move	$s0, $a2
	move	$s8, $zero
	sub.d	$a1, $zero, $a1
	st.d	$a3, $sp, 40
	st.d	$a4, $sp, 48
	st.d	$a3, $sp, 56
	st.d	$a4, $sp, 16
	st.d	$a4, $sp, 64
	st.d	$a1, $sp, 8
	st.d	$a1, $sp, 72
	st.d	$a3, $sp, 24
	st.d	$a3, $sp, 80
	st.d	$zero, $sp, 88
	st.d	$zero, $sp, 96
	st.d	$zero, $sp, 101
	st.d	$a0, $sp, 0
	ld.d	$s1, $a0, 32
	addi.w	$s3, $zero, -1
	lu12i.w	$a0, 8
	ori	$a0, $a0, 50
	st.d	$a0, $sp, 32
	ori	$fp, $zero, 1
.LBB22_1:
	addi.d	$a0, $sp, 40
	move	$a1, $s1
	pcaddu18i	$ra, %call36(_ZN8piestart5start5mover5Parts4nextE)
	jirl	$ra, $ra, 0
	move	$s2, $a0
	beqz	$a0, .LBB22_27
	ld.d	$s5, $sp, 80
	ld.w	$s4, $sp, 104
	ld.bu	$a0, $sp, 108
	add.d	$s6, $s5, $s0
	beqz	$s8, .LBB22_9
.LBB22_3:
	beqz	$a0, .LBB22_8
	ld.d	$s7, $sp, 88
	ori	$a7, $zero, 222
	ori	$a2, $zero, 3
	beqz	$s4, .LBB22_15
	move	$a0, $s6
	move	$a1, $s7
	ld.d	$a3, $sp, 32
	move	$a4, $s3
	move	$a5, $zero
	syscall	0
	bne	$a0, $s6, .LBB22_19
	move	$a0, $zero
	add.d	$a1, $s0, $s5
	bgeu	$a0, $s7, .LBB22_13
.LBB22_7:
	add.d	$a2, $s5, $a0
	ld.d	$a2, $a2, 0
	add.d	$a3, $a1, $a0
	st.d	$a2, $a3, 0
	addi.d	$a0, $a0, 8
	bgeu	$a0, $s7, .LBB22_13
	b	.LBB22_7
.LBB22_8:
	sltui	$a0, $s4, 1
	ld.d	$s7, $sp, 88
	ori	$a1, $zero, 7
	masknez	$a1, $a1, $a0
	ori	$a2, $zero, 3
	maskeqz	$a0, $a2, $a0
	or	$a3, $a0, $a1
	ori	$a7, $zero, 216
	move	$a0, $s5
	move	$a1, $s7
	move	$a2, $s7
	move	$a4, $s6
	move	$a5, $zero
	syscall	0
	bne	$a0, $s6, .LBB22_19
	b	.LBB22_13
.LBB22_9:
	beqz	$s4, .LBB22_3
	andi	$a1, $s4, 1
	bnez	$a1, .LBB22_3
	bnez	$a0, .LBB22_3
	ld.d	$s7, $sp, 88
	move	$a0, $s5
	move	$a1, $s6
	move	$a2, $s7
	pcaddu18i	$ra, %call36(_ZN8piestart5start5mover5keepsE)
	jirl	$ra, $ra, 0
	beqz	$a0, .LBB22_18
.LBB22_13:
	andi	$a0, $s4, 3
	bne	$a0, $fp, .LBB22_16
	ori	$a7, $zero, 226
	ori	$a2, $zero, 1
	move	$a0, $s6
	move	$a1, $s7
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	ori	$a7, $zero, 226
	ori	$a2, $zero, 5
	move	$a0, $s6
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	bnez	$a0, .LBB22_19
	b	.LBB22_16
.LBB22_15:
	ori	$a3, $zero, 50
	move	$a0, $s6
	move	$a1, $s7
	move	$a4, $s3
	move	$a5, $zero
	syscall	0
	bne	$a0, $s6, .LBB22_19
.LBB22_16:
	ld.d	$a0, $sp, 40
	sub.d	$a1, $a0, $s5
	addi.d	$s8, $s8, 1
	bgeu	$a1, $s7, .LBB22_1
	ld.d	$a1, $sp, 56
	add.d	$a0, $a0, $s0
	st.d	$a0, $sp, 40
	add.d	$a0, $a1, $s0
	st.d	$a0, $sp, 56
	b	.LBB22_1
.LBB22_18:
	move	$s8, $zero
.LBB22_19:
	ld.d	$a0, $sp, 24
	ld.d	$a1, $sp, 16
	ld.d	$a2, $sp, 8
	st.d	$a0, $sp, 112
	st.d	$a1, $sp, 120
	st.d	$a0, $sp, 128
	st.d	$a1, $sp, 136
	st.d	$a2, $sp, 144
	st.d	$a0, $sp, 152
	st.d	$zero, $sp, 160
	st.d	$zero, $sp, 168
	st.d	$zero, $sp, 173
	beqz	$s8, .LBB22_27
.LBB22_20:
	addi.d	$a0, $sp, 112
	move	$a1, $s1
	pcaddu18i	$ra, %call36(_ZN8piestart5start5mover5Parts4nextE)
	jirl	$ra, $ra, 0
	beqz	$a0, .LBB22_27
	ld.w	$a0, $sp, 176
	ld.d	$a4, $sp, 152
	beqz	$a0, .LBB22_24
	andi	$a0, $a0, 2
	beqz	$a0, .LBB22_26
	ld.b	$a0, $sp, 180
	andi	$a0, $a0, 1
	beqz	$a0, .LBB22_25
	b	.LBB22_26
.LBB22_24:
	ld.bu	$a0, $sp, 180
	bnez	$a0, .LBB22_26
.LBB22_25:
	ld.d	$a1, $sp, 160
	add.d	$a0, $a4, $s0
	ori	$a7, $zero, 216
	ori	$a3, $zero, 3
	move	$a2, $a1
	move	$a5, $zero
	syscall	0
	bne	$a0, $a4, .LBB22_28
.LBB22_26:
	addi.d	$s8, $s8, -1
	bnez	$s8, .LBB22_20
.LBB22_27:
	xori	$a0, $s2, 1
	ld.d	$s8, $sp, 184
	ld.d	$s7, $sp, 192
	ld.d	$s6, $sp, 200
	ld.d	$s5, $sp, 208
	ld.d	$s4, $sp, 216
	ld.d	$s3, $sp, 224
	ld.d	$s2, $sp, 232
	ld.d	$s1, $sp, 240
	ld.d	$s0, $sp, 248
	ld.d	$fp, $sp, 256
	ld.d	$ra, $sp, 264
	addi.d	$sp, $sp, 272
	ret
.LBB22_28:
	ori	$a1, $zero, 21
	ld.d	$a0, $sp, 0
	move	$a2, $zero
	move	$a3, $a4
	pcaddu18i	$ra, %call36(_ZN8piestart5start3die3dieE)
	jirl	$ra, $ra, 0
.Lfunc_end22:
	.size	_ZN8piestart5start5mover5carryE, .Lfunc_end22-_ZN8piestart5start5mover5carryE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5keepsE,@function
_ZN8piestart5start5mover5keepsE:
	.cfi_startproc
	addi.d	$sp, $sp, -32
	.cfi_def_cfa_offset 32
	st.d	$fp, $sp, 24
	st.d	$s0, $sp, 16
	st.d	$s1, $sp, 8
	.cfi_offset 22, -8
	.cfi_offset 23, -16
	.cfi_offset 24, -24
	move	$s0, $a1
	move	$fp, $a0
	move	$s1, $zero
	st.b	$zero, $sp, 7
	ori	$a7, $zero, 216
	ori	$a3, $zero, 7
	move	$a1, $a2
	move	$a4, $s0
	move	$a5, $zero
	syscall	0
	bne	$a0, $s0, .LBB23_3
	move	$a6, $a2
	ori	$s1, $zero, 1
	ori	$a7, $zero, 232
	ori	$a1, $zero, 1
	addi.d	$a2, $sp, 7
	move	$a0, $fp
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	beqz	$a0, .LBB23_3
	ori	$a7, $zero, 216
	ori	$a3, $zero, 3
	move	$a0, $s0
	move	$a1, $a6
	move	$a2, $a6
	move	$a4, $fp
	move	$a5, $zero
	syscall	0
	move	$s1, $zero
.LBB23_3:
	move	$a0, $s1
	ld.d	$s1, $sp, 8
	ld.d	$s0, $sp, 16
	ld.d	$fp, $sp, 24
	addi.d	$sp, $sp, 32
	ret
.Lfunc_end23:
	.size	_ZN8piestart5start5mover5keepsE, .Lfunc_end23-_ZN8piestart5start5mover5keepsE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5leaveE,@function
_ZN8piestart5start5mover5leaveE:
	.cfi_startproc
	addi.d	$sp, $sp, -192
	.cfi_def_cfa_offset 192
	st.d	$ra, $sp, 184
	st.d	$fp, $sp, 176
	st.d	$s0, $sp, 168
	st.d	$s1, $sp, 160
	st.d	$s2, $sp, 152
	st.d	$s3, $sp, 144
	st.d	$s4, $sp, 136
	st.d	$s5, $sp, 128
	st.d	$s6, $sp, 120
	st.d	$s7, $sp, 112
	st.d	$s8, $sp, 104
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
	pcalau12i	$a1, %pc_hi20(__piestart_options)
	addi.d	$a1, $a1, %pc_lo12(__piestart_options)
	ld.bu	$a1, $a1, 0
	bstrpick.d	$s7, $a1, 3, 2
	bnez	$s7, .LBB24_2
.LBB24_1:
	ld.d	$s8, $sp, 104
	ld.d	$s7, $sp, 112
	ld.d	$s6, $sp, 120
	ld.d	$s5, $sp, 128
	ld.d	$s4, $sp, 136
	ld.d	$s3, $sp, 144
	ld.d	$s2, $sp, 152
	ld.d	$s1, $sp, 160
	ld.d	$s0, $sp, 168
	ld.d	$fp, $sp, 176
	ld.d	$ra, $sp, 184
	addi.d	$sp, $sp, 192
	ret
.LBB24_2:
	move	$s0, $a0
	ld.d	$fp, $a0, 8
	ori	$a1, $zero, 6
	move	$a0, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart3sys4auxv5valueE)
	jirl	$ra, $ra, 0
	move	$s1, $a0
	move	$a0, $zero
	ld.d	$s8, $s0, 40
	ld.d	$s4, $s0, 48
	ld.d	$t2, $s0, 32
	sub.d	$s2, $zero, $s1
	addi.w	$a1, $zero, -1
	ori	$a2, $zero, 1
	move	$a3, $s4
	move	$a5, $s8
	move	$s5, $s1
	beqz	$a3, .LBB24_8
.LBB24_3:
	ld.d	$t0, $a5, 0
	addi.d	$a4, $a5, 16
	ld.d	$a6, $a4, 0
	addi.d	$a4, $a5, 40
	ld.d	$a7, $a4, 0
	bstrpick.d	$t0, $t0, 31, 0
	bne	$t0, $a2, .LBB24_7
	beqz	$a7, .LBB24_7
	addi.d	$a5, $a5, 48
	ld.d	$a5, $a5, 0
	and	$t0, $a6, $s2
	bltu	$t0, $a0, .LBB24_1
	sltu	$t0, $s5, $a5
	masknez	$t1, $s5, $t0
	maskeqz	$a5, $a5, $t0
	or	$s5, $a5, $t1
	sltu	$a5, $a6, $a1
	masknez	$a1, $a1, $a5
	maskeqz	$a5, $a6, $a5
	or	$a1, $a5, $a1
	add.d	$a5, $a7, $a6
	sltu	$a6, $a0, $a5
	maskeqz	$a5, $a5, $a6
	masknez	$a0, $a0, $a6
	or	$a0, $a5, $a0
.LBB24_7:
	addi.d	$a3, $a3, -1
	addi.d	$a5, $a4, 16
	bnez	$a3, .LBB24_3
.LBB24_8:
	beqz	$s1, .LBB24_1
	and	$a1, $a1, $s2
	add.d	$a0, $s1, $a0
	st.d	$a1, $sp, 24
	sub.d	$a0, $a1, $a0
	andn	$a2, $s2, $a0
	bgeu	$s1, $a2, .LBB24_1
	addi.d	$a0, $s5, -1
	and	$a0, $s5, $a0
	bnez	$a0, .LBB24_1
	addi.d	$a0, $s7, -2
	sltu	$a0, $zero, $a0
	srli.d	$a1, $a2, 21
	sltui	$a1, $a1, 1
	and	$a0, $a0, $a1
	bnez	$a0, .LBB24_1
	ld.d	$s3, $s0, 0
	sub.d	$a0, $s3, $a2
	ori	$a1, $zero, 0
	lu32i.d	$a1, -5
	add.d	$s6, $a0, $a1
	move	$a0, $s3
	st.d	$t2, $sp, 8
	st.d	$a2, $sp, 16
	pcaddu18i	$ra, %call36(_ZN8piestart5start5mover3topE)
	jirl	$ra, $ra, 0
	bltu	$a0, $s6, .LBB24_1
	move	$s7, $a0
	ori	$a1, $zero, 31
	move	$a0, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart3sys4auxv5valueE)
	jirl	$ra, $ra, 0
	beqz	$a0, .LBB24_1
.LBB24_14:
	move	$a1, $a0
	ld.bu	$a0, $a0, 0
	andi	$a2, $a0, 255
	addi.d	$a0, $a1, 1
	bnez	$a2, .LBB24_14
	sub.d	$a0, $s7, $a1
	addi.d	$a1, $a0, -8
	bstrins.d	$a1, $zero, 12, 12
	beqz	$a1, .LBB24_1
	pcalau12i	$a2, %pc_hi20(__piestart_witness)
	addi.d	$a2, $a2, %pc_lo12(__piestart_witness)
	pcalau12i	$a1, %pc_hi20(__piestart_entry)
	addi.d	$a1, $a1, %pc_lo12(__piestart_entry)
	ld.d	$a2, $a2, 0
	beq	$a2, $a1, .LBB24_1
	move	$a0, $s3
	ori	$a2, $zero, 16
	move	$a1, $fp
	ld.d	$a3, $sp, 24
	ld.d	$a4, $sp, 16
	move	$a5, $s5
	pcaddu18i	$ra, %call36(_ZN8piestart5start5mover7reserveE)
	jirl	$ra, $ra, 0
	ld.d	$a1, $sp, 8
	beqz	$a0, .LBB24_1
	move	$s5, $a0
	st.d	$s8, $sp, 32
	st.d	$s4, $sp, 40
	st.d	$s8, $sp, 48
	st.d	$s4, $sp, 56
	st.d	$s2, $sp, 64
	st.d	$s8, $sp, 72
	st.d	$zero, $sp, 80
	st.d	$zero, $sp, 88
	st.d	$zero, $sp, 93
	addi.d	$a0, $sp, 32
	pcaddu18i	$ra, %call36(_ZN8piestart5start5mover5Parts4nextE)
	jirl	$ra, $ra, 0
	beqz	$a0, .LBB24_23
	ld.w	$a0, $sp, 96
	beqz	$a0, .LBB24_24
	andi	$a0, $a0, 1
	bnez	$a0, .LBB24_24
	ld.b	$a0, $sp, 100
	andi	$a0, $a0, 1
	bnez	$a0, .LBB24_24
	ori	$a7, $zero, 215
	move	$a0, $s5
	ld.d	$a1, $sp, 16
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	b	.LBB24_25
.LBB24_23:
	ori	$a7, $zero, 215
	move	$a0, $s5
	ld.d	$a1, $sp, 16
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	b	.LBB24_1
.LBB24_24:
	add.d	$a1, $s5, $s1
	move	$a0, $s5
	move	$a2, $s1
	pcaddu18i	$ra, %call36(_ZN8piestart5start5mover5keepsE)
	jirl	$ra, $ra, 0
	move	$a6, $a0
	ori	$a7, $zero, 215
	move	$a0, $s5
	ld.d	$a1, $sp, 16
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	beqz	$a6, .LBB24_1
.LBB24_25:
	ld.d	$a0, $sp, 8
	ld.d	$a1, $sp, 24
	add.d	$a0, $a1, $a0
	sub.d	$s2, $s5, $a0
	move	$a0, $s0
	move	$a1, $s1
	move	$a2, $s2
	pcaddu18i	$ra, %call36(_ZN8piestart5start5mover5carryE)
	jirl	$ra, $ra, 0
	bnez	$a0, .LBB24_27
	ori	$a7, $zero, 215
	move	$a0, $s5
	ld.d	$a1, $sp, 16
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	b	.LBB24_1
.LBB24_27:
	ori	$a0, $zero, 9
	ori	$a1, $zero, 3
.LBB24_28:
	ld.d	$a3, $fp, 0
	beqz	$a3, .LBB24_34
	addi.d	$a2, $fp, 8
	ld.d	$a4, $a2, 0
	add.d	$a4, $a4, $s2
	sub.d	$a5, $a4, $s5
	ld.d	$a6, $sp, 16
	bgeu	$a5, $a6, .LBB24_33
	beq	$a3, $a0, .LBB24_32
	bne	$a3, $a1, .LBB24_33
.LBB24_32:
	st.d	$a4, $a2, 0
.LBB24_33:
	addi.d	$fp, $fp, 16
	b	.LBB24_28
.LBB24_34:
	pcalau12i	$a0, %pc_hi20(__piestart_moved)
	addi.d	$a0, $a0, %pc_lo12(__piestart_moved)
	add.d	$t1, $a0, $s2
	move	$a0, $s3
	move	$a1, $s2
	jirl	$ra, $t1, 0
	ud	0
.Lfunc_end24:
	.size	_ZN8piestart5start5mover5leaveE, .Lfunc_end24-_ZN8piestart5start5mover5leaveE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover6copiedE,@function
_ZN8piestart5start5mover6copiedE:
	.cfi_startproc
	addi.d	$sp, $sp, -96
	.cfi_def_cfa_offset 96
	st.d	$ra, $sp, 88
	st.d	$fp, $sp, 80
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	move	$fp, $a0
	ld.d	$a0, $a0, 8
	ori	$a1, $zero, 6
	pcaddu18i	$ra, %call36(_ZN8piestart3sys4auxv5valueE)
	jirl	$ra, $ra, 0
	ld.d	$a1, $fp, 40
	ld.d	$a2, $fp, 48
	sub.d	$a0, $zero, $a0
	st.d	$a1, $sp, 8
	st.d	$a2, $sp, 16
	st.d	$a1, $sp, 24
	st.d	$a2, $sp, 32
	st.d	$a0, $sp, 40
	st.d	$a1, $sp, 48
	ld.d	$fp, $fp, 32
	st.d	$zero, $sp, 56
	st.d	$zero, $sp, 64
	st.d	$zero, $sp, 69
.LBB25_1:
	addi.d	$a0, $sp, 8
	move	$a1, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart5start5mover5Parts4nextE)
	jirl	$ra, $ra, 0
	beqz	$a0, .LBB25_5
	ld.bu	$a0, $sp, 76
	beqz	$a0, .LBB25_1
	ld.w	$a0, $sp, 72
	beqz	$a0, .LBB25_1
	ld.d	$a0, $sp, 48
	ld.d	$a1, $sp, 56
	add.d	$a1, $a1, $a0
	b	.LBB25_6
.LBB25_5:
	move	$a1, $zero
	move	$a0, $zero
.LBB25_6:
	ld.d	$fp, $sp, 80
	ld.d	$ra, $sp, 88
	addi.d	$sp, $sp, 96
	ret
.Lfunc_end25:
	.size	_ZN8piestart5start5mover6copiedE, .Lfunc_end25-_ZN8piestart5start5mover6copiedE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover6randomE,@function
_ZN8piestart5start5mover6randomE:
	.cfi_startproc
	addi.d	$sp, $sp, -32
	.cfi_def_cfa_offset 32
	st.d	$ra, $sp, 24
	st.d	$fp, $sp, 16
	st.d	$s0, $sp, 8
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	move	$fp, $a1
	move	$a6, $a0
	st.d	$zero, $sp, 0
	ori	$s0, $zero, 8
	ori	$a7, $zero, 278
	addi.d	$a0, $sp, 0
	ori	$a1, $zero, 8
	ori	$a2, $zero, 1
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	bne	$a0, $s0, .LBB26_3
	ld.d	$a0, $sp, 0
.LBB26_2:
	ld.d	$s0, $sp, 8
	ld.d	$fp, $sp, 16
	ld.d	$ra, $sp, 24
	addi.d	$sp, $sp, 32
	ret
.LBB26_3:
	ori	$a1, $zero, 25
	move	$a0, $a6
	pcaddu18i	$ra, %call36(_ZN8piestart3sys4auxv5valueE)
	jirl	$ra, $ra, 0
	bstrpick.d	$a2, $fp, 31, 0
	st.d	$a2, $sp, 0
	lu12i.w	$a1, 521383
	beqz	$a0, .LBB26_5
	ld.d	$a3, $a0, 0
	add.d	$a2, $a3, $a2
	srli.d	$a3, $a2, 32
	xor	$a2, $a3, $a2
	ori	$a3, $a1, 3093
	lu32i.d	$a3, 489913
	lu52i.d	$a3, $a3, -1565
	mul.d	$a2, $a2, $a3
	srli.d	$a4, $a2, 32
	xor	$a2, $a4, $a2
	st.d	$a2, $sp, 0
	addi.d	$a0, $a0, 8
	ld.d	$a0, $a0, 0
	add.d	$a0, $a2, $a0
	srli.d	$a2, $a0, 32
	xor	$a0, $a2, $a0
	mul.d	$a0, $a0, $a3
	srli.d	$a2, $a0, 32
	xor	$a2, $a2, $a0
.LBB26_5:
	srli.d	$a0, $a2, 32
	xor	$a0, $a0, $a2
	ori	$a1, $a1, 3093
	lu32i.d	$a1, 489913
	lu52i.d	$a1, $a1, -1565
	mul.d	$a0, $a0, $a1
	srli.d	$a1, $a0, 32
	xor	$a0, $a1, $a0
	b	.LBB26_2
.Lfunc_end26:
	.size	_ZN8piestart5start5mover6randomE, .Lfunc_end26-_ZN8piestart5start5mover6randomE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover6settleE,@function
_ZN8piestart5start5mover6settleE:
	.cfi_startproc
	addi.d	$sp, $sp, -256
	.cfi_def_cfa_offset 256
	st.d	$ra, $sp, 248
	st.d	$fp, $sp, 240
	st.d	$s0, $sp, 232
	st.d	$s1, $sp, 224
	st.d	$s2, $sp, 216
	st.d	$s3, $sp, 208
	st.d	$s4, $sp, 200
	st.d	$s5, $sp, 192
	st.d	$s6, $sp, 184
	st.d	$s7, $sp, 176
	st.d	$s8, $sp, 168
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
	st.d	$a1, $sp, 56
	move	$s1, $a0
	move	$fp, $zero
	move	$s8, $zero
	move	$s6, $zero
	move	$s4, $zero
	ld.d	$a3, $a0, 40
	ld.d	$a2, $a0, 48
	ld.d	$s7, $a0, 32
	addi.w	$s5, $zero, -1
	ori	$a0, $zero, 1
	ori	$a1, $zero, 0
	lu32i.d	$a1, 1
	st.d	$a2, $sp, 40
	st.d	$a3, $sp, 48
.LBB27_1:
	beqz	$a2, .LBB27_4
	ld.d	$a4, $a3, 0
	addi.d	$a5, $a3, 16
	ld.d	$a5, $a5, 0
	addi.d	$a6, $a3, 40
	ld.d	$a6, $a6, 0
	addi.d	$a7, $a3, 32
	ld.d	$a7, $a7, 0
	addi.d	$a3, $a3, 56
	bstrpick.d	$t0, $a4, 31, 0
	addi.d	$a2, $a2, -1
	bne	$t0, $a0, .LBB27_1
	add.d	$a5, $s7, $a5
	add.d	$a7, $a5, $a7
	add.d	$a6, $a5, $a6
	sltu	$t0, $s4, $a6
	maskeqz	$a6, $a6, $t0
	masknez	$t0, $s4, $t0
	or	$s4, $a6, $t0
	and	$a4, $a4, $a1
	sltui	$a4, $a4, 1
	sltu	$a6, $a5, $s5
	maskeqz	$t0, $a5, $a6
	masknez	$a6, $s5, $a6
	or	$a6, $t0, $a6
	sltu	$t0, $s6, $a7
	maskeqz	$t1, $a7, $t0
	masknez	$t0, $s6, $t0
	or	$t0, $t1, $t0
	masknez	$t0, $t0, $a4
	maskeqz	$t1, $s6, $a4
	or	$s6, $t1, $t0
	masknez	$a6, $a6, $a4
	maskeqz	$a4, $s5, $a4
	or	$s5, $a4, $a6
	sltu	$a4, $s8, $a5
	maskeqz	$a5, $a5, $a4
	masknez	$a4, $s8, $a4
	or	$s8, $a5, $a4
	sltu	$a4, $fp, $a7
	maskeqz	$a5, $a7, $a4
	masknez	$a4, $fp, $a4
	or	$fp, $a5, $a4
	b	.LBB27_1
.LBB27_4:
	ld.d	$s0, $s1, 8
	ori	$a1, $zero, 31
	move	$a0, $s0
	pcaddu18i	$ra, %call36(_ZN8piestart3sys4auxv5valueE)
	jirl	$ra, $ra, 0
	ld.d	$s2, $s1, 0
	addi.d	$a1, $s2, 8
	ld.d	$a1, $a1, 0
	st.d	$a1, $sp, 32
	ld.d	$a1, $s2, 0
	alsl.d	$a1, $a1, $s2, 3
	addi.d	$a1, $a1, 16
	ld.d	$a1, $a1, 0
	move	$s1, $a0
	move	$a2, $s0
.LBB27_5:
	move	$a0, $a2
	ld.d	$a3, $a2, 0
	addi.d	$a2, $a2, 16
	bnez	$a3, .LBB27_5
	sltui	$a2, $a1, 1
	masknez	$a1, $a1, $a2
	maskeqz	$a2, $s1, $a2
	or	$a1, $a2, $a1
	st.d	$a1, $sp, 16
	sub.d	$a0, $a0, $s0
	addi.d	$a0, $a0, 16
	st.d	$a0, $sp, 24
	ori	$a7, $zero, 214
	move	$a0, $zero
	move	$a1, $zero
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	move	$s3, $a0
	ori	$a1, $zero, 6
	move	$a0, $s0
	pcaddu18i	$ra, %call36(_ZN8piestart3sys4auxv5valueE)
	jirl	$ra, $ra, 0
	ld.d	$a1, $sp, 56
	add.d	$a6, $s3, $a1
	sub.d	$a1, $a6, $s4
	bltu	$a1, $a0, .LBB27_11
	move	$s4, $a0
	st.d	$s1, $sp, 8
	move	$a0, $s2
	pcaddu18i	$ra, %call36(_ZN8piestart5start5mover3topE)
	jirl	$ra, $ra, 0
	srli.d	$a0, $a0, 10
	addi.d	$s1, $a0, 1
	ori	$a2, $zero, 32
	move	$a0, $s2
	move	$a1, $s0
	move	$a3, $zero
	move	$a4, $s1
	move	$a5, $s4
	pcaddu18i	$ra, %call36(_ZN8piestart5start5mover7reserveE)
	jirl	$ra, $ra, 0
	bnez	$a0, .LBB27_9
	move	$a6, $s3
	ld.d	$s1, $sp, 8
	b	.LBB27_11
.LBB27_9:
	move	$a6, $a0
	ori	$a7, $zero, 215
	move	$a1, $s1
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	ld.d	$s1, $sp, 8
	beqz	$a0, .LBB27_11
	move	$a6, $s3
.LBB27_11:
	addi.d	$a0, $sp, 64
	st.d	$s5, $a0, 0
	addi.d	$a0, $sp, 72
	st.d	$s6, $a0, 0
	addi.d	$a0, $sp, 80
	st.d	$s8, $a0, 0
	addi.d	$a0, $sp, 88
	st.d	$fp, $a0, 0
	addi.d	$a0, $sp, 96
	st.d	$a6, $a0, 0
	addi.d	$a0, $sp, 104
	st.d	$a6, $a0, 0
	addi.d	$a0, $sp, 112
	st.d	$s2, $a0, 0
	addi.d	$a0, $sp, 120
	ld.d	$a1, $sp, 32
	st.d	$a1, $a0, 0
	addi.d	$a0, $sp, 128
	ld.d	$a1, $sp, 16
	st.d	$a1, $a0, 0
	addi.d	$a0, $sp, 136
	st.d	$a1, $a0, 0
	addi.d	$a0, $sp, 144
	st.d	$s1, $a0, 0
	addi.d	$a0, $sp, 152
	ori	$a1, $zero, 0
	lu32i.d	$a1, -1
	ld.d	$a2, $sp, 24
	or	$a1, $a2, $a1
	st.d	$s0, $a0, 0
	addi.d	$a0, $sp, 160
	st.d	$a1, $a0, 0
	ori	$a0, $zero, 1024
	bltu	$a0, $a2, .LBB27_13
	ori	$a7, $zero, 167
	ori	$a0, $zero, 35
	ori	$a1, $zero, 14
	addi.d	$a2, $sp, 64
	ori	$a3, $zero, 104
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
.LBB27_13:
	ori	$a1, $zero, 6
	move	$a0, $s0
	pcaddu18i	$ra, %call36(_ZN8piestart3sys4auxv5valueE)
	jirl	$ra, $ra, 0
	move	$s1, $zero
	move	$s0, $zero
	sub.d	$a0, $zero, $a0
	ld.d	$a1, $sp, 48
	st.d	$a1, $sp, 64
	ld.d	$a2, $sp, 40
	st.d	$a2, $sp, 72
	st.d	$a1, $sp, 80
	st.d	$a2, $sp, 88
	st.d	$a0, $sp, 96
	st.d	$a1, $sp, 104
	ld.d	$a0, $sp, 56
	sub.d	$fp, $s7, $a0
	st.d	$zero, $sp, 112
	st.d	$zero, $sp, 120
	st.d	$zero, $sp, 125
.LBB27_14:
	addi.d	$a0, $sp, 64
	move	$a1, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart5start5mover5Parts4nextE)
	jirl	$ra, $ra, 0
	move	$a6, $a0
	beqz	$a0, .LBB27_19
	ld.w	$a0, $sp, 128
	bnez	$a0, .LBB27_17
	ld.b	$a0, $sp, 132
	andi	$a0, $a0, 1
	beqz	$a0, .LBB27_14
.LBB27_17:
	ld.d	$a0, $sp, 104
	bne	$a0, $s1, .LBB27_19
	move	$a0, $s1
	b	.LBB27_23
.LBB27_19:
	beq	$s1, $s0, .LBB27_21
	sub.d	$a1, $s1, $s0
	ori	$a7, $zero, 215
	move	$a0, $s0
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
.LBB27_21:
	beqz	$a6, .LBB27_24
	ld.d	$a0, $sp, 104
	move	$s0, $s1
.LBB27_23:
	xor	$a1, $s0, $s1
	sltui	$a1, $a1, 1
	ld.d	$a2, $sp, 112
	masknez	$a3, $s0, $a1
	maskeqz	$a1, $a0, $a1
	or	$s0, $a1, $a3
	add.d	$s1, $a2, $a0
	b	.LBB27_14
.LBB27_24:
	ld.d	$s8, $sp, 168
	ld.d	$s7, $sp, 176
	ld.d	$s6, $sp, 184
	ld.d	$s5, $sp, 192
	ld.d	$s4, $sp, 200
	ld.d	$s3, $sp, 208
	ld.d	$s2, $sp, 216
	ld.d	$s1, $sp, 224
	ld.d	$s0, $sp, 232
	ld.d	$fp, $sp, 240
	ld.d	$ra, $sp, 248
	addi.d	$sp, $sp, 256
	ret
.Lfunc_end27:
	.size	_ZN8piestart5start5mover6settleE, .Lfunc_end27-_ZN8piestart5start5mover6settleE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover7reserveE,@function
_ZN8piestart5start5mover7reserveE:
	.cfi_startproc
	addi.d	$sp, $sp, -128
	.cfi_def_cfa_offset 128
	st.d	$ra, $sp, 120
	st.d	$fp, $sp, 112
	st.d	$s0, $sp, 104
	st.d	$s1, $sp, 96
	st.d	$s2, $sp, 88
	st.d	$s3, $sp, 80
	st.d	$s4, $sp, 72
	st.d	$s5, $sp, 64
	st.d	$s6, $sp, 56
	st.d	$s7, $sp, 48
	st.d	$s8, $sp, 40
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
	st.d	$a3, $sp, 32
	move	$s1, $a2
	st.d	$a1, $sp, 24
	move	$s3, $a0
	st.d	$a4, $sp, 8
	sub.d	$a0, $a0, $a4
	ori	$s8, $zero, 0
	ori	$a1, $zero, 0
	lu32i.d	$a1, -5
	add.d	$a0, $a0, $a1
	st.d	$a0, $sp, 16
	addi.w	$a1, $a2, -16
	sub.d	$s2, $zero, $a5
	lu32i.d	$s8, -1
	lu12i.w	$a0, 260
	ori	$s4, $a0, 34
	addi.w	$s5, $zero, -1
	addi.w	$fp, $zero, -17
	move	$s6, $a2
	st.d	$a1, $sp, 0
	beq	$s6, $a1, .LBB28_9
.LBB28_1:
	addi.w	$s0, $s6, 15
.LBB28_2:
	addi.w	$s6, $s0, -16
	ld.d	$a0, $sp, 24
	move	$a1, $s6
	pcaddu18i	$ra, %call36(_ZN8piestart5start5mover6randomE)
	jirl	$ra, $ra, 0
	move	$s7, $a0
	move	$a0, $s3
	pcaddu18i	$ra, %call36(_ZN8piestart5start5mover3topE)
	jirl	$ra, $ra, 0
	and	$a1, $s7, $s2
	and	$a0, $a1, $a0
	ld.d	$a1, $sp, 32
	add.d	$a6, $a0, $a1
	add.d	$a0, $a6, $s8
	ld.d	$a1, $sp, 16
	bltu	$a1, $a0, .LBB28_7
	ori	$a7, $zero, 222
	move	$a0, $a6
	ld.d	$a1, $sp, 8
	move	$a2, $zero
	move	$a3, $s4
	move	$a4, $s5
	move	$a5, $zero
	syscall	0
	beq	$a0, $a6, .LBB28_10
	bgtz	$a0, .LBB28_8
	move	$a6, $zero
	beq	$s1, $s0, .LBB28_10
	addi.w	$s0, $s0, -1
	beq	$a0, $fp, .LBB28_2
	b	.LBB28_10
.LBB28_7:
	ld.d	$a1, $sp, 0
	beq	$s6, $a1, .LBB28_9
	b	.LBB28_1
.LBB28_8:
	ori	$a7, $zero, 215
	ld.d	$a1, $sp, 8
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
.LBB28_9:
	move	$a6, $zero
.LBB28_10:
	move	$a0, $a6
	ld.d	$s8, $sp, 40
	ld.d	$s7, $sp, 48
	ld.d	$s6, $sp, 56
	ld.d	$s5, $sp, 64
	ld.d	$s4, $sp, 72
	ld.d	$s3, $sp, 80
	ld.d	$s2, $sp, 88
	ld.d	$s1, $sp, 96
	ld.d	$s0, $sp, 104
	ld.d	$fp, $sp, 112
	ld.d	$ra, $sp, 120
	addi.d	$sp, $sp, 128
	ret
.Lfunc_end28:
	.size	_ZN8piestart5start5mover7reserveE, .Lfunc_end28-_ZN8piestart5start5mover7reserveE
	.cfi_endproc
	.section	.text._ZN8piestart5start7protect4seal5pagesE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart5start7protect4seal5pagesE,@function
_ZN8piestart5start7protect4seal5pagesE:
	.cfi_startproc
	bgeu	$a0, $a1, .LBB29_3
	pcalau12i	$a2, %pc_hi20(__piestart_options)
	addi.d	$a2, $a2, %pc_lo12(__piestart_options)
	ld.bu	$a2, $a2, 0
	andi	$a2, $a2, 3
	beqz	$a2, .LBB29_3
	sub.d	$a1, $a1, $a0
	ori	$a7, $zero, 462
	move	$a2, $zero
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
.LBB29_3:
	ret
.Lfunc_end29:
	.size	_ZN8piestart5start7protect4seal5pagesE, .Lfunc_end29-_ZN8piestart5start7protect4seal5pagesE
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart5start8relocate24see_that_it_is_relocatedE,@function
_ZN8piestart5start8relocate24see_that_it_is_relocatedE:
	.cfi_startproc
	pcalau12i	$a1, %pc_hi20(__piestart_witness)
	addi.d	$a1, $a1, %pc_lo12(__piestart_witness)
	pcalau12i	$a2, %pc_hi20(__piestart_entry)
	addi.d	$a2, $a2, %pc_lo12(__piestart_entry)
	ld.d	$a1, $a1, 0
	bne	$a1, $a2, .LBB30_2
	ret
.LBB30_2:
	addi.d	$sp, $sp, -16
	.cfi_def_cfa_offset 16
	st.d	$ra, $sp, 8
	.cfi_offset 1, -8
	ori	$a1, $zero, 16
	move	$a2, $zero
	move	$a3, $zero
	pcaddu18i	$ra, %call36(_ZN8piestart5start3die3dieE)
	jirl	$ra, $ra, 0
.Lfunc_end30:
	.size	_ZN8piestart5start8relocate24see_that_it_is_relocatedE, .Lfunc_end30-_ZN8piestart5start8relocate24see_that_it_is_relocatedE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start9anonymous10move_pagesE,@function
_ZN8piestart5start9anonymous10move_pagesE:
	.cfi_startproc
	addi.d	$sp, $sp, -112
	.cfi_def_cfa_offset 112
	st.d	$ra, $sp, 104
	st.d	$fp, $sp, 96
	st.d	$s0, $sp, 88
	st.d	$s1, $sp, 80
	st.d	$s2, $sp, 72
	st.d	$s3, $sp, 64
	st.d	$s4, $sp, 56
	st.d	$s5, $sp, 48
	st.d	$s6, $sp, 40
	st.d	$s7, $sp, 32
	st.d	$s8, $sp, 24
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
	move	$fp, $a1
	move	$s1, $a0
	move	$a3, $zero
	move	$t4, $zero
	move	$a4, $zero
	ld.d	$a0, $a2, 0
	ld.d	$a5, $a2, 8
	ld.d	$s3, $a2, 16
	ld.d	$s0, $s1, 32
	sub.d	$a2, $zero, $a1
	ld.d	$a1, $s1, 40
	ld.d	$t0, $s1, 48
	addi.d	$a7, $fp, -1
	sub.d	$t1, $s3, $a5
	ori	$t2, $zero, 2
	ori	$t3, $zero, 1
	lu12i.w	$a6, 1
	xor	$a6, $fp, $a6
	sltui	$t5, $a6, 1
	ori	$t6, $zero, 4
	ori	$t7, $zero, 2
	beqz	$t7, .LBB31_17
.LBB31_1:
	move	$t8, $t0
	move	$s2, $a1
.LBB31_2:
	beqz	$t8, .LBB31_16
	ld.d	$s4, $s2, 0
	addi.d	$a6, $s2, 16
	ld.d	$s8, $a6, 0
	addi.d	$a6, $s2, 40
	ld.d	$s5, $a6, 0
	addi.d	$a6, $s2, 8
	ld.d	$ra, $a6, 0
	addi.d	$a6, $s2, 32
	ld.d	$s7, $a6, 0
	addi.d	$s2, $s2, 56
	bstrpick.d	$a6, $s4, 31, 0
	addi.d	$t8, $t8, -1
	bne	$a6, $t3, .LBB31_2
	srli.d	$a6, $s4, 32
	and	$s4, $s8, $a2
	and	$s6, $ra, $a2
	bne	$t7, $t2, .LBB31_9
	beqz	$s5, .LBB31_2
	andi	$a6, $a6, 2
	beqz	$a6, .LBB31_2
	sub.d	$s4, $a5, $s4
	and	$a6, $s8, $a7
	add.d	$a6, $s7, $a6
	bgeu	$s4, $a6, .LBB31_2
	sub.d	$a4, $a6, $s4
	sltu	$a6, $a4, $t1
	maskeqz	$a4, $a4, $a6
	masknez	$a6, $t1, $a6
	or	$a4, $a4, $a6
	maskeqz	$a4, $a4, $t5
	masknez	$a6, $t1, $t5
	or	$a4, $a4, $a6
	addi.d	$a4, $a4, 7
	bstrins.d	$a4, $zero, 2, 0
	add.d	$t4, $s6, $s4
	b	.LBB31_2
.LBB31_9:
	andi	$a6, $a6, 6
	bne	$a6, $t6, .LBB31_2
	bne	$s7, $s5, .LBB31_2
	sub.d	$s6, $t4, $s6
	and	$a6, $ra, $a7
	add.d	$s7, $a7, $s5
	add.d	$a6, $s7, $a6
	and	$s8, $a6, $a2
	sub.d	$s7, $s8, $s6
	beqz	$a4, .LBB31_2
	beqz	$s5, .LBB31_2
	bgeu	$s6, $s8, .LBB31_2
	bltu	$s7, $a4, .LBB31_2
	add.d	$a3, $s4, $s0
	add.d	$a3, $a3, $s6
	b	.LBB31_2
.LBB31_16:
	addi.w	$t7, $t7, -1
	bnez	$t7, .LBB31_1
.LBB31_17:
	ld.d	$a6, $s1, 16
	ld.d	$a1, $s1, 24
	add.d	$s2, $s0, $a0
	sub.d	$t0, $s2, $a6
	sub.d	$a6, $a1, $a6
	bgeu	$t0, $a6, .LBB31_19
	sub.d	$s4, $a1, $s0
	b	.LBB31_27
.LBB31_19:
	sub.d	$a1, $s3, $a0
	sltui	$a6, $a4, 1
	add.d	$a7, $a7, $a5
	add.d	$a7, $a7, $a4
	and	$s5, $a7, $a2
	maskeqz	$a2, $a0, $a6
	masknez	$a6, $s5, $a6
	or	$s4, $a2, $a6
	beqz	$a3, .LBB31_21
	add.d	$a2, $s0, $a5
	move	$a0, $s2
	pcaddu18i	$ra, %call36(_ZN8piestart5start9anonymous7replaceE)
	jirl	$ra, $ra, 0
	bnez	$a0, .LBB31_27
	b	.LBB31_29
.LBB31_21:
	lu12i.w	$a2, 1
	ori	$a2, $a2, 1
	bgeu	$a4, $a2, .LBB31_23
	st.d	$a0, $sp, 0
	st.d	$a5, $sp, 8
	st.d	$a4, $sp, 16
	addi.d	$a2, $sp, 0
	move	$a0, $s0
	pcaddu18i	$ra, %call36(_ZN8piestart5start9anonymous8by_stackE)
	jirl	$ra, $ra, 0
	bnez	$a0, .LBB31_27
	b	.LBB31_29
.LBB31_23:
	pcalau12i	$a1, %pc_hi20(__piestart_options)
	addi.d	$a1, $a1, %pc_lo12(__piestart_options)
	ld.bu	$a1, $a1, 0
	andi	$a1, $a1, 3
	ori	$a2, $zero, 2
	beq	$a1, $a2, .LBB31_29
	sub.d	$a1, $s5, $a0
	move	$a0, $s2
	pcaddu18i	$ra, %call36(_ZN8piestart5start3own3ownE)
	jirl	$ra, $ra, 0
	beqz	$a0, .LBB31_29
	st.d	$s2, $s1, 16
	add.d	$a0, $s5, $s0
	st.d	$a0, $s1, 24
	b	.LBB31_27
.LBB31_26:
	add.d	$a0, $s0, $s4
	st.d	$zero, $a0, 0
	add.d	$s4, $s4, $fp
.LBB31_27:
	bltu	$s4, $s3, .LBB31_26
	ori	$a0, $zero, 1
	b	.LBB31_30
.LBB31_29:
	move	$a0, $zero
.LBB31_30:
	ld.d	$s8, $sp, 24
	ld.d	$s7, $sp, 32
	ld.d	$s6, $sp, 40
	ld.d	$s5, $sp, 48
	ld.d	$s4, $sp, 56
	ld.d	$s3, $sp, 64
	ld.d	$s2, $sp, 72
	ld.d	$s1, $sp, 80
	ld.d	$s0, $sp, 88
	ld.d	$fp, $sp, 96
	ld.d	$ra, $sp, 104
	addi.d	$sp, $sp, 112
	ret
.Lfunc_end31:
	.size	_ZN8piestart5start9anonymous10move_pagesE, .Lfunc_end31-_ZN8piestart5start9anonymous10move_pagesE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start9anonymous10move_relroE,@function
_ZN8piestart5start9anonymous10move_relroE:
	.cfi_startproc
	addi.d	$sp, $sp, -624
	.cfi_def_cfa_offset 624
	st.d	$ra, $sp, 616
	st.d	$fp, $sp, 608
	st.d	$s0, $sp, 600
	st.d	$s1, $sp, 592
	st.d	$s2, $sp, 584
	st.d	$s3, $sp, 576
	st.d	$s4, $sp, 568
	st.d	$s5, $sp, 560
	st.d	$s6, $sp, 552
	st.d	$s7, $sp, 544
	st.d	$s8, $sp, 536
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
	pcalau12i	$a4, %pc_hi20(__piestart_options)
	addi.d	$a4, $a4, %pc_lo12(__piestart_options)
	ld.bu	$a4, $a4, 0
	move	$fp, $a1
	move	$a1, $zero
	beqz	$fp, .LBB32_14
	move	$s0, $a0
	andi	$a0, $a4, 3
	beqz	$a0, .LBB32_14
	beqz	$a3, .LBB32_12
.LBB32_3:
	move	$a1, $zero
	sub.d	$a5, $zero, $fp
	ld.d	$s2, $s0, 40
	ld.d	$s3, $s0, 48
	addi.d	$a6, $fp, -1
	lu12i.w	$a0, 411470
	ori	$s5, $a0, 1362
	ori	$s6, $zero, 1
	lu32i.d	$s6, 2
.LBB32_4:
	beqz	$s3, .LBB32_14
	ld.d	$a2, $s2, 0
	addi.d	$a0, $s2, 16
	ld.d	$s7, $a0, 0
	addi.d	$a0, $s2, 40
	ld.d	$a0, $a0, 0
	addi.d	$s2, $s2, 56
	bstrpick.d	$a2, $a2, 31, 0
	addi.d	$s3, $s3, -1
	bne	$a2, $s5, .LBB32_4
	ld.d	$s8, $s0, 40
	ld.d	$s4, $s0, 48
	add.d	$a7, $a6, $s7
	add.d	$s1, $a0, $s7
.LBB32_7:
	beqz	$s4, .LBB32_4
	ld.d	$a3, $s8, 0
	addi.d	$a0, $s8, 16
	ld.d	$a0, $a0, 0
	addi.d	$a2, $s8, 40
	ld.d	$a2, $a2, 0
	addi.d	$s8, $s8, 56
	addi.w	$a4, $zero, -1
	lu32i.d	$a4, 2
	and	$a3, $a3, $a4
	addi.d	$s4, $s4, -1
	bne	$a3, $s6, .LBB32_7
	beqz	$a2, .LBB32_7
	sltu	$a3, $a0, $s7
	masknez	$a4, $a0, $a3
	maskeqz	$a3, $a7, $a3
	or	$a3, $a3, $a4
	and	$a3, $a3, $a5
	add.d	$a2, $a2, $a0
	add.d	$a4, $a6, $a2
	sltu	$a2, $s1, $a2
	masknez	$a4, $a4, $a2
	maskeqz	$a2, $s1, $a2
	or	$a2, $a2, $a4
	and	$a2, $a2, $a5
	bgeu	$a3, $a2, .LBB32_7
	sltu	$a1, $s7, $a0
	masknez	$a4, $s7, $a1
	maskeqz	$a0, $a0, $a1
	or	$a0, $a0, $a4
	bstrins.d	$a0, $zero, 2, 0
	sltu	$a1, $a3, $a0
	maskeqz	$a0, $a0, $a1
	masknez	$a1, $a3, $a1
	or	$a0, $a0, $a1
	st.d	$a3, $sp, 24
	st.d	$a0, $sp, 32
	st.d	$a2, $sp, 40
	addi.d	$a2, $sp, 24
	move	$a0, $s0
	move	$a1, $fp
	st.d	$a5, $sp, 16
	st.d	$a7, $sp, 8
	pcaddu18i	$ra, %call36(_ZN8piestart5start9anonymous10move_pagesE)
	jirl	$ra, $ra, 0
	ld.d	$a7, $sp, 8
	addi.d	$a6, $fp, -1
	ld.d	$a5, $sp, 16
	ori	$a1, $zero, 1
	beqz	$a0, .LBB32_13
	b	.LBB32_7
.LBB32_12:
	move	$s1, $a2
	lu12i.w	$a0, 267605
	ori	$a0, $a0, 2134
	ori	$a6, $zero, 512
	ori	$a7, $zero, 167
	addi.d	$a1, $sp, 24
	ori	$a2, $zero, 512
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	addi.d	$a0, $a0, -1
	bltu	$a0, $a6, .LBB32_15
.LBB32_13:
	move	$a1, $zero
.LBB32_14:
	andi	$a0, $a1, 1
	ld.d	$s8, $sp, 536
	ld.d	$s7, $sp, 544
	ld.d	$s6, $sp, 552
	ld.d	$s5, $sp, 560
	ld.d	$s4, $sp, 568
	ld.d	$s3, $sp, 576
	ld.d	$s2, $sp, 584
	ld.d	$s1, $sp, 592
	ld.d	$s0, $sp, 600
	ld.d	$fp, $sp, 608
	ld.d	$ra, $sp, 616
	addi.d	$sp, $sp, 624
	ret
.LBB32_15:
	addi.d	$a0, $sp, 24
	ori	$a1, $zero, 9
	pcaddu18i	$ra, %call36(_ZN8piestart3sys4auxv5valueE)
	jirl	$ra, $ra, 0
	beq	$a0, $s1, .LBB32_3
	b	.LBB32_13
.Lfunc_end32:
	.size	_ZN8piestart5start9anonymous10move_relroE, .Lfunc_end32-_ZN8piestart5start9anonymous10move_relroE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start9anonymous7replaceE,@function
_ZN8piestart5start9anonymous7replaceE:
	.cfi_startproc
	addi.d	$sp, $sp, -16
	.cfi_def_cfa_offset 16
	st.d	$fp, $sp, 8
	st.d	$s0, $sp, 0
	.cfi_offset 22, -8
	.cfi_offset 23, -16
	move	$a6, $a4
	move	$fp, $a3
	move	$s0, $a2
	addi.w	$a4, $zero, -1
	ori	$a7, $zero, 222
	ori	$a2, $zero, 3
	ori	$a3, $zero, 50
	move	$a5, $zero
	syscall	0
	bltz	$a0, .LBB33_3
	move	$a1, $zero
	bgeu	$a1, $a6, .LBB33_3
.LBB33_2:
	add.d	$a2, $fp, $a1
	ld.d	$a2, $a2, 0
	add.d	$a3, $s0, $a1
	st.d	$a2, $a3, 0
	addi.d	$a1, $a1, 8
	bltu	$a1, $a6, .LBB33_2
.LBB33_3:
	nor	$a0, $a0, $zero
	srli.d	$a0, $a0, 63
	ld.d	$s0, $sp, 0
	ld.d	$fp, $sp, 8
	addi.d	$sp, $sp, 16
	ret
.Lfunc_end33:
	.size	_ZN8piestart5start9anonymous7replaceE, .Lfunc_end33-_ZN8piestart5start9anonymous7replaceE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start9anonymous8by_stackE,@function
_ZN8piestart5start9anonymous8by_stackE:
	.cfi_startproc
	addi.d	$sp, $sp, -2032
	.cfi_def_cfa_offset 2032
	st.d	$ra, $sp, 2024
	.cfi_offset 1, -8
	addi.d	$sp, $sp, -2048
	addi.d	$sp, $sp, -32
	.cfi_def_cfa_offset 4112
	ld.d	$a6, $a2, 8
	ld.d	$a3, $a2, 0
	ld.d	$a4, $a2, 16
	move	$a5, $zero
	add.d	$a2, $a0, $a6
	addi.d	$a6, $sp, 8
	bgeu	$a5, $a4, .LBB34_2
.LBB34_1:
	add.d	$a7, $a2, $a5
	ld.d	$a7, $a7, 0
	add.d	$t0, $a6, $a5
	st.d	$a7, $t0, 0
	addi.d	$a5, $a5, 8
	bltu	$a5, $a4, .LBB34_1
.LBB34_2:
	add.d	$a0, $a0, $a3
	addi.d	$a3, $sp, 8
	pcaddu18i	$ra, %call36(_ZN8piestart5start9anonymous7replaceE)
	jirl	$ra, $ra, 0
	addi.d	$sp, $sp, 2032
	addi.d	$sp, $sp, 48
	ld.d	$ra, $sp, 2024
	addi.d	$sp, $sp, 2032
	ret
.Lfunc_end34:
	.size	_ZN8piestart5start9anonymous8by_stackE, .Lfunc_end34-_ZN8piestart5start9anonymous8by_stackE
	.cfi_endproc
	.section	".text._ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E","ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E,@function
_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E:
	.cfi_startproc
	addi.d	$sp, $sp, -64
	.cfi_def_cfa_offset 64
	st.d	$ra, $sp, 56
	st.d	$fp, $sp, 48
	st.d	$s0, $sp, 40
	st.d	$s1, $sp, 32
	st.d	$s2, $sp, 24
	st.d	$s3, $sp, 16
	st.d	$s4, $sp, 8
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	.cfi_offset 24, -32
	.cfi_offset 25, -40
	.cfi_offset 26, -48
	.cfi_offset 27, -56
	ld.d	$s1, $a0, 16
	ld.d	$s2, $a0, 8
	ld.d	$s3, $a0, 0
	move	$fp, $a2
	move	$s0, $a1
	addi.w	$s4, $zero, -3
	bgeu	$s0, $fp, .LBB35_4
.LBB35_1:
	ld.d	$a3, $s0, 0
	addi.d	$a0, $a3, -1
	bltu	$s4, $a0, .LBB35_3
	ld.d	$a2, $s1, 0
	ld.d	$a1, $s2, 0
	ld.w	$a0, $s3, 0
	jirl	$ra, $a3, 0
.LBB35_3:
	addi.d	$s0, $s0, 8
	bltu	$s0, $fp, .LBB35_1
.LBB35_4:
	ld.d	$s4, $sp, 8
	ld.d	$s3, $sp, 16
	ld.d	$s2, $sp, 24
	ld.d	$s1, $sp, 32
	ld.d	$s0, $sp, 40
	ld.d	$fp, $sp, 48
	ld.d	$ra, $sp, 56
	addi.d	$sp, $sp, 64
	ret
.Lfunc_end35:
	.size	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E, .Lfunc_end35-_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.globl	__piestart_enter
	.p2align	2
	.type	__piestart_enter,@function
__piestart_enter:
	.cfi_startproc
	addi.d	$sp, $sp, -144
	.cfi_def_cfa_offset 144
	st.d	$ra, $sp, 136
	st.d	$fp, $sp, 128
	st.d	$s0, $sp, 120
	st.d	$s1, $sp, 112
	st.d	$s2, $sp, 104
	st.d	$s3, $sp, 96
	st.d	$s4, $sp, 88
	st.d	$s5, $sp, 80
	st.d	$s6, $sp, 72
	st.d	$s7, $sp, 64
	st.d	$s8, $sp, 56
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
	pcalau12i	$a1, %pc_hi20(__piestart_libc_relocates)
	addi.d	$a1, $a1, %pc_lo12(__piestart_libc_relocates)
	ld.d	$a1, $a1, 0
	move	$s2, $a0
	bnez	$a1, .LBB36_42
	ld.d	$fp, $s2, 56
	ori	$a0, $zero, 2
	bltu	$a0, $fp, .LBB36_64
	ld.d	$s0, $s2, 96
	ld.d	$a1, $s2, 104
	bltu	$a1, $s0, .LBB36_43
	ld.d	$a0, $s2, 112
	or	$a1, $a0, $a1
	srli.d	$a1, $a1, 61
	bnez	$a1, .LBB36_43
	addi.d	$a1, $a0, -1
	and	$a0, $a0, $a1
	bnez	$a0, .LBB36_43
	beqz	$s0, .LBB36_7
	ld.d	$s1, $s2, 88
	ld.d	$a0, $s2, 40
	ld.d	$a1, $s2, 48
	move	$a2, $s1
	move	$a3, $s0
	move	$a4, $zero
	pcaddu18i	$ra, %call36(_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE)
	jirl	$ra, $ra, 0
	beqz	$a0, .LBB36_44
.LBB36_7:
	beqz	$fp, .LBB36_10
	ld.d	$a0, $s2, 64
	beqz	$a0, .LBB36_10
	ori	$a1, $zero, 1
	move	$a0, $s2
	pcaddu18i	$ra, %call36(_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE)
	jirl	$ra, $ra, 0
	ld.d	$fp, $s2, 56
.LBB36_10:
	ori	$a0, $zero, 2
	beq	$fp, $a0, .LBB36_64
	ld.d	$a0, $s2, 8
	ori	$a1, $zero, 6
	pcaddu18i	$ra, %call36(_ZN8piestart3sys4auxv5valueE)
	jirl	$ra, $ra, 0
	move	$a4, $a0
	addi.d	$a0, $a0, -2048
	addi.d	$a0, $a0, -2048
	lu12i.w	$a1, 15
	bltu	$a1, $a0, .LBB36_45
	addi.d	$a0, $a4, -1
	st.d	$a0, $sp, 32
	and	$a0, $a4, $a0
	bnez	$a0, .LBB36_45
	move	$a3, $zero
	move	$a2, $zero
	move	$a1, $zero
	move	$a0, $zero
	move	$t0, $zero
	move	$a5, $zero
	st.d	$a4, $s2, 120
	pcalau12i	$a6, %pc_hi20(__piestart_witness)
	addi.d	$a6, $a6, %pc_lo12(__piestart_witness)
	ld.d	$s3, $s2, 32
	ld.d	$s1, $s2, 40
	ld.d	$s0, $s2, 48
	lu12i.w	$a7, 411470
	ori	$a7, $a7, 1362
	addi.w	$fp, $zero, -1
	ori	$t1, $zero, 0
	lu32i.d	$t1, 2
	ori	$t2, $zero, 1
	move	$t3, $s0
	move	$t4, $s1
	beqz	$t3, .LBB36_21
.LBB36_14:
	ld.d	$t7, $t4, 0
	addi.d	$t5, $t4, 16
	ld.d	$t5, $t5, 0
	addi.d	$t4, $t4, 40
	ld.d	$t6, $t4, 0
	addi.w	$t8, $t7, 0
	bne	$t8, $a7, .LBB36_17
	add.d	$t0, $s3, $t5
	sub.d	$t0, $a6, $t0
	sltu	$t0, $t0, $t6
	or	$a5, $a5, $t0
	add.d	$t0, $t5, $t6
	sltu	$t7, $t0, $t5
	masknez	$t0, $t0, $t7
	maskeqz	$t7, $fp, $t7
	or	$t7, $t7, $t0
	ori	$t0, $zero, 1
	bltu	$t7, $a1, .LBB36_20
	move	$a3, $t5
	move	$a2, $t6
	move	$a1, $t7
	b	.LBB36_20
.LBB36_17:
	bne	$t8, $t2, .LBB36_20
	and	$t7, $t7, $t1
	beqz	$t7, .LBB36_20
	add.d	$t5, $t6, $t5
	sltui	$t6, $t6, 1
	sltu	$t7, $a0, $t5
	masknez	$t8, $a0, $t7
	maskeqz	$t5, $t5, $t7
	or	$t5, $t5, $t8
	masknez	$t5, $t5, $t6
	maskeqz	$a0, $a0, $t6
	or	$a0, $a0, $t5
.LBB36_20:
	addi.d	$t3, $t3, -1
	addi.d	$t4, $t4, 16
	bnez	$t3, .LBB36_14
.LBB36_21:
	andn	$a5, $t0, $a5
	andi	$a5, $a5, 1
	bnez	$a5, .LBB36_46
	addu16i.d	$a0, $a0, 32
	bltu	$a0, $a1, .LBB36_46
	st.d	$s3, $sp, 8
	st.d	$s2, $sp, 0
	sub.d	$a0, $zero, $a4
	st.d	$a0, $sp, 40
	beqz	$a4, .LBB36_47
	st.d	$zero, $sp, 16
	st.d	$zero, $sp, 24
	move	$s7, $zero
	move	$s4, $zero
	move	$s6, $zero
	ori	$s2, $zero, 1
	ori	$s3, $zero, 3
.LBB36_25:
	move	$s5, $s6
.LBB36_26:
	move	$s8, $zero
	st.d	$s4, $sp, 48
.LBB36_27:
	move	$s4, $zero
	beq	$s5, $fp, .LBB36_32
.LBB36_28:
	move	$a0, $s1
	move	$a1, $s0
	move	$a2, $s5
	pcaddu18i	$ra, %call36(_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE)
	jirl	$ra, $ra, 0
	bne	$a0, $s3, .LBB36_30
	sltui	$a0, $s4, 1
	masknez	$a2, $s8, $a0
	maskeqz	$a0, $s5, $a0
	or	$s8, $a0, $a2
	move	$s6, $a1
	move	$s5, $a1
	move	$s4, $a1
	bne	$s5, $fp, .LBB36_28
	b	.LBB36_32
.LBB36_30:
	bnez	$s4, .LBB36_33
	addi.d	$a0, $a0, -1
	sltui	$a0, $a0, 1
	ld.d	$a2, $sp, 48
	masknez	$a2, $a2, $a0
	maskeqz	$a0, $a1, $a0
	or	$a0, $a0, $a2
	st.d	$a0, $sp, 48
	move	$s5, $a1
	move	$s6, $a1
	b	.LBB36_27
.LBB36_32:
	move	$s5, $fp
	beqz	$s4, .LBB36_48
.LBB36_33:
	bgeu	$s7, $s4, .LBB36_38
	move	$s7, $s4
.LBB36_35:
	move	$a0, $s1
	move	$a1, $s0
	move	$a2, $s7
	pcaddu18i	$ra, %call36(_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE)
	jirl	$ra, $ra, 0
	beq	$s7, $fp, .LBB36_38
	beq	$a0, $s2, .LBB36_38
	move	$s7, $a1
	b	.LBB36_35
.LBB36_38:
	ld.d	$a4, $sp, 40
	and	$a0, $s8, $a4
	ld.d	$a1, $sp, 48
	sltu	$a1, $a0, $a1
	ld.d	$a3, $sp, 32
	add.d	$a2, $s8, $a3
	and	$a2, $a2, $a4
	masknez	$a0, $a0, $a1
	maskeqz	$a1, $a2, $a1
	or	$a0, $a1, $a0
	add.d	$a1, $s4, $a3
	and	$a1, $a1, $a4
	sltu	$a2, $s7, $a1
	and	$a3, $s4, $a4
	masknez	$a1, $a1, $a2
	maskeqz	$a2, $a3, $a2
	or	$a6, $a2, $a1
	bgeu	$a0, $a6, .LBB36_26
	ld.d	$s8, $sp, 8
	add.d	$s5, $a0, $s8
	sub.d	$a1, $a6, $a0
	ori	$a7, $zero, 226
	ori	$a2, $zero, 1
	move	$a0, $s5
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	bnez	$a0, .LBB36_41
	add.d	$s8, $a6, $s8
	ld.d	$a0, $sp, 16
	ld.d	$a1, $sp, 24
	pcaddu18i	$ra, %call36(_ZN8piestart5start7protect4seal5pagesE)
	jirl	$ra, $ra, 0
	st.d	$s5, $sp, 16
	st.d	$s8, $sp, 24
	b	.LBB36_25
.LBB36_41:
	slli.d	$a0, $a0, 32
	sub.d	$a0, $zero, $a0
	srai.d	$a2, $a0, 32
	ori	$a1, $zero, 8
	ld.d	$a0, $sp, 0
	move	$a3, $s5
	pcaddu18i	$ra, %call36(_ZN8piestart5start3die3dieE)
	jirl	$ra, $ra, 0
.LBB36_42:
	ori	$a0, $zero, 3
	st.d	$a0, $s2, 56
	b	.LBB36_64
.LBB36_43:
	ld.d	$a3, $s2, 88
	ori	$a1, $zero, 13
	move	$a0, $s2
	move	$a2, $s0
	pcaddu18i	$ra, %call36(_ZN8piestart5start3die3dieE)
	jirl	$ra, $ra, 0
.LBB36_44:
	ori	$a1, $zero, 13
	move	$a0, $s2
	move	$a2, $s0
	move	$a3, $s1
	pcaddu18i	$ra, %call36(_ZN8piestart5start3die3dieE)
	jirl	$ra, $ra, 0
.LBB36_45:
	ori	$a1, $zero, 12
	move	$a0, $s2
	move	$a2, $a4
	move	$a3, $zero
	pcaddu18i	$ra, %call36(_ZN8piestart5start3die3dieE)
	jirl	$ra, $ra, 0
.LBB36_46:
	ori	$a1, $zero, 20
	move	$a0, $s2
	pcaddu18i	$ra, %call36(_ZN8piestart5start3die3dieE)
	jirl	$ra, $ra, 0
.LBB36_47:
	st.d	$zero, $sp, 24
	st.d	$zero, $sp, 16
.LBB36_48:
	pcalau12i	$a0, %pc_hi20(__piestart_options)
	addi.d	$a0, $a0, %pc_lo12(__piestart_options)
	ld.bu	$a0, $a0, 0
	andi	$a0, $a0, 2
	ld.d	$s6, $sp, 8
	ld.d	$s7, $sp, 24
	ld.d	$s8, $sp, 16
	beqz	$a0, .LBB36_63
	move	$a1, $zero
	move	$a0, $zero
	move	$s4, $zero
	ld.d	$a2, $sp, 32
	add.d	$fp, $s6, $a2
	ori	$s2, $zero, 1
.LBB36_50:
	move	$s3, $s4
	move	$a2, $a1
.LBB36_51:
	move	$s4, $a1
	move	$a4, $a2
.LBB36_52:
	move	$a3, $s1
.LBB36_53:
	move	$a1, $s4
	beqz	$s0, .LBB36_62
	move	$a2, $a4
	ld.d	$a5, $a3, 0
	addi.d	$a4, $a3, 16
	ld.d	$a6, $a4, 0
	addi.d	$a4, $a3, 40
	ld.d	$a7, $a4, 0
	bstrpick.d	$t0, $a5, 31, 0
	bne	$t0, $s2, .LBB36_59
	beqz	$a7, .LBB36_59
	addi.d	$s1, $a3, 56
	addi.d	$s0, $s0, -1
	add.d	$a3, $a6, $s6
	ld.d	$t0, $sp, 40
	and	$a3, $a3, $t0
	add.d	$a6, $fp, $a6
	add.d	$a6, $a6, $a7
	slli.d	$a5, $a5, 30
	and	$s4, $a6, $t0
	bltz	$a5, .LBB36_60
	sltu	$a5, $a3, $s3
	masknez	$a3, $a3, $a5
	maskeqz	$a5, $s3, $a5
	or	$s5, $a5, $a3
	addi.d	$a3, $a4, 16
	move	$a4, $s4
	beq	$s5, $a2, .LBB36_53
	pcaddu18i	$ra, %call36(_ZN8piestart5start7protect4seal5pagesE)
	jirl	$ra, $ra, 0
	move	$a0, $s5
	move	$a4, $s4
	b	.LBB36_52
.LBB36_59:
	addi.d	$s0, $s0, -1
	addi.d	$s1, $a3, 56
	b	.LBB36_51
.LBB36_60:
	sltu	$a1, $a2, $a3
	masknez	$a3, $a3, $a1
	maskeqz	$a1, $a2, $a1
	or	$a1, $a1, $a3
	bne	$a1, $s8, .LBB36_50
	move	$a1, $s7
	move	$s8, $s7
	b	.LBB36_50
.LBB36_62:
	pcaddu18i	$ra, %call36(_ZN8piestart5start7protect4seal5pagesE)
	jirl	$ra, $ra, 0
.LBB36_63:
	ld.d	$s2, $sp, 0
	move	$a0, $s8
	move	$a1, $s7
	pcaddu18i	$ra, %call36(_ZN8piestart5start7protect4seal5pagesE)
	jirl	$ra, $ra, 0
.LBB36_64:
	pcalau12i	$a0, %pc_hi20(main)
	addi.d	$a0, $a0, %pc_lo12(main)
	pcalau12i	$a7, %pc_hi20(__libc_start_main)
	addi.d	$a7, $a7, %pc_lo12(__libc_start_main)
	pcalau12i	$a3, %pc_hi20(__piestart_libc_init)
	addi.d	$a3, $a3, %pc_lo12(__piestart_libc_init)
	pcalau12i	$a4, %pc_hi20(__piestart_libc_fini)
	addi.d	$a4, $a4, %pc_lo12(__piestart_libc_fini)
	ld.d	$a6, $s2, 0
	ld.w	$a1, $a6, 0
	addi.d	$a2, $a6, 8
	move	$a5, $zero
	jirl	$ra, $a7, 0
.Lfunc_end36:
	.size	__piestart_enter, .Lfunc_end36-__piestart_enter
	.cfi_endproc
	.section	.text.__piestart_fini_functions,"ax",@progbits
	.globl	__piestart_fini_functions
	.p2align	2
	.type	__piestart_fini_functions,@function
__piestart_fini_functions:
	.cfi_startproc
	addi.d	$sp, $sp, -48
	.cfi_def_cfa_offset 48
	st.d	$ra, $sp, 40
	st.d	$fp, $sp, 32
	st.d	$s0, $sp, 24
	st.d	$s1, $sp, 16
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	.cfi_offset 24, -32
	.weak	__fini_array_start
	pcalau12i	$fp, %got_pc_hi20(__fini_array_start)
	ld.d	$fp, $fp, %got_pc_lo12(__fini_array_start)
	.weak	__fini_array_end
	pcalau12i	$s0, %got_pc_hi20(__fini_array_end)
	ld.d	$s0, $s0, %got_pc_lo12(__fini_array_end)
	.weak	_fini
	pcalau12i	$a0, %got_pc_hi20(_fini)
	ld.d	$a0, $a0, %got_pc_lo12(_fini)
	st.d	$a0, $sp, 8
	addi.w	$s1, $zero, -3
.LBB37_1:
	bgeu	$fp, $s0, .LBB37_4
	addi.d	$s0, $s0, -8
	ld.d	$a3, $s0, 0
	addi.d	$a0, $a3, -1
	bltu	$s1, $a0, .LBB37_1
	move	$a0, $zero
	move	$a1, $zero
	move	$a2, $zero
	jirl	$ra, $a3, 0
	b	.LBB37_1
.LBB37_4:
	ld.d	$a3, $sp, 8
	addi.d	$a0, $a3, -1
	bltu	$s1, $a0, .LBB37_6
	move	$a0, $zero
	move	$a1, $zero
	move	$a2, $zero
	ld.d	$s1, $sp, 16
	ld.d	$s0, $sp, 24
	ld.d	$fp, $sp, 32
	ld.d	$ra, $sp, 40
	addi.d	$sp, $sp, 48
	jr	$a3
.LBB37_6:
	ld.d	$s1, $sp, 16
	ld.d	$s0, $sp, 24
	ld.d	$fp, $sp, 32
	ld.d	$ra, $sp, 40
	addi.d	$sp, $sp, 48
	ret
.Lfunc_end37:
	.size	__piestart_fini_functions, .Lfunc_end37-__piestart_fini_functions
	.cfi_endproc
	.section	.text.__piestart_init_functions,"ax",@progbits
	.globl	__piestart_init_functions
	.p2align	2
	.type	__piestart_init_functions,@function
__piestart_init_functions:
	.cfi_startproc
	addi.d	$sp, $sp, -80
	.cfi_def_cfa_offset 80
	st.d	$ra, $sp, 72
	st.d	$fp, $sp, 64
	st.d	$s0, $sp, 56
	st.d	$s1, $sp, 48
	.cfi_offset 1, -8
	.cfi_offset 22, -16
	.cfi_offset 23, -24
	.cfi_offset 24, -32
	st.w	$a0, $sp, 4
	st.d	$a1, $sp, 8
	st.d	$a2, $sp, 16
	.weak	__preinit_array_start
	pcalau12i	$a1, %got_pc_hi20(__preinit_array_start)
	ld.d	$a1, $a1, %got_pc_lo12(__preinit_array_start)
	.weak	__preinit_array_end
	pcalau12i	$a2, %got_pc_hi20(__preinit_array_end)
	ld.d	$a2, $a2, %got_pc_lo12(__preinit_array_end)
	.weak	_init
	pcalau12i	$s1, %got_pc_hi20(_init)
	ld.d	$s1, $s1, %got_pc_lo12(_init)
	.weak	__init_array_start
	pcalau12i	$fp, %got_pc_hi20(__init_array_start)
	ld.d	$fp, $fp, %got_pc_lo12(__init_array_start)
	.weak	__init_array_end
	pcalau12i	$s0, %got_pc_hi20(__init_array_end)
	ld.d	$s0, $s0, %got_pc_lo12(__init_array_end)
	addi.d	$a0, $sp, 4
	st.d	$a0, $sp, 24
	addi.d	$a0, $sp, 8
	st.d	$a0, $sp, 32
	addi.d	$a0, $sp, 16
	st.d	$a0, $sp, 40
	addi.d	$a0, $sp, 24
	pcaddu18i	$ra, %call36(_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E)
	jirl	$ra, $ra, 0
	addi.d	$a0, $s1, -1
	addi.w	$a1, $zero, -3
	bltu	$a1, $a0, .LBB38_2
	ld.d	$a2, $sp, 16
	ld.d	$a1, $sp, 8
	ld.w	$a0, $sp, 4
	jirl	$ra, $s1, 0
.LBB38_2:
	addi.d	$a0, $sp, 24
	move	$a1, $fp
	move	$a2, $s0
	pcaddu18i	$ra, %call36(_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E)
	jirl	$ra, $ra, 0
	ld.d	$s1, $sp, 48
	ld.d	$s0, $sp, 56
	ld.d	$fp, $sp, 64
	ld.d	$ra, $sp, 72
	addi.d	$sp, $sp, 80
	ret
.Lfunc_end38:
	.size	__piestart_init_functions, .Lfunc_end38-__piestart_init_functions
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.globl	__piestart_relocate
	.p2align	2
	.type	__piestart_relocate,@function
__piestart_relocate:
	.cfi_startproc
	addi.d	$sp, $sp, -128
	.cfi_def_cfa_offset 128
	st.d	$ra, $sp, 120
	st.d	$fp, $sp, 112
	st.d	$s0, $sp, 104
	st.d	$s1, $sp, 96
	st.d	$s2, $sp, 88
	st.d	$s3, $sp, 80
	st.d	$s4, $sp, 72
	st.d	$s5, $sp, 64
	st.d	$s6, $sp, 56
	st.d	$s7, $sp, 48
	st.d	$s8, $sp, 40
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
	move	$s0, $a3
	move	$fp, $a2
	move	$s2, $a1
	move	$a1, $zero
	ori	$a2, $zero, 512
	beq	$a1, $a2, .LBB39_2
.LBB39_1:
	add.d	$a3, $fp, $a1
	st.d	$zero, $a3, 0
	addi.d	$a1, $a1, 8
	bne	$a1, $a2, .LBB39_1
.LBB39_2:
	st.d	$a0, $fp, 0
	ld.d	$a1, $a0, 0
	alsl.d	$a0, $a1, $a0, 3
	addi.d	$a0, $a0, 16
.LBB39_3:
	ld.d	$a1, $a0, 0
	addi.d	$a0, $a0, 8
	bnez	$a1, .LBB39_3
	st.d	$a0, $fp, 8
	pcalau12i	$s1, %pc_hi20(__piestart_entry)
	addi.d	$s1, $s1, %pc_lo12(__piestart_entry)
	pcalau12i	$s5, %pc_hi20(__ehdr_start)
	addi.d	$s5, $s5, %pc_lo12(__ehdr_start)
	st.b	$zero, $sp, 8
	ori	$a1, $zero, 3
	pcaddu18i	$ra, %call36(_ZN8piestart3sys4auxv5valueE)
	jirl	$ra, $ra, 0
	addi.d	$s4, $s5, 64
	beq	$a0, $s4, .LBB39_6
	move	$a0, $s5
	bstrins.d	$a0, $zero, 11, 0
	ori	$a7, $zero, 232
	ori	$a1, $zero, 1
	addi.d	$a2, $sp, 8
	addi.w	$a6, $zero, -12
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	beq	$a0, $a6, .LBB39_9
.LBB39_6:
	ld.d	$a0, $s5, 0
	bstrpick.d	$a0, $a0, 31, 0
	lu12i.w	$a1, 287940
	ori	$a1, $a1, 1407
	bne	$a0, $a1, .LBB39_9
	addi.d	$a0, $s5, 32
	ld.d	$a0, $a0, 0
	ori	$a1, $zero, 64
	ori	$s6, $zero, 1
	bne	$a0, $a1, .LBB39_10
	st.d	$s4, $fp, 40
	addi.d	$a0, $s5, 56
	ld.d	$a0, $a0, 0
	bstrpick.d	$a6, $a0, 15, 0
	st.d	$a6, $fp, 48
	b	.LBB39_13
.LBB39_9:
	move	$s6, $zero
.LBB39_10:
	ld.d	$s3, $fp, 8
	ori	$a1, $zero, 3
	move	$a0, $s3
	pcaddu18i	$ra, %call36(_ZN8piestart3sys4auxv5valueE)
	jirl	$ra, $ra, 0
	move	$s4, $a0
	ori	$a1, $zero, 5
	move	$a0, $s3
	pcaddu18i	$ra, %call36(_ZN8piestart3sys4auxv5valueE)
	jirl	$ra, $ra, 0
	ori	$a1, $zero, 1170
	bltu	$a1, $a0, .LBB39_80
	move	$a6, $a0
	ori	$a0, $zero, 56
	mul.d	$a0, $a6, $a0
	andi	$a1, $s4, 4095
	add.d	$a1, $a0, $a1
	move	$a0, $s4
	bstrins.d	$a0, $zero, 11, 0
	ori	$a7, $zero, 232
	addi.d	$a2, $sp, 8
	addi.w	$s3, $zero, -12
	move	$a3, $zero
	move	$a4, $zero
	move	$a5, $zero
	syscall	0
	beq	$a0, $s3, .LBB39_80
	st.d	$s4, $fp, 40
	st.d	$a6, $fp, 48
	beqz	$s6, .LBB39_14
.LBB39_13:
	addi.d	$a0, $s5, 16
	ld.d	$a0, $a0, 0
	addi.d	$a1, $s5, 24
	ld.d	$a1, $a1, 0
	bstrpick.d	$a0, $a0, 15, 0
	addi.d	$a0, $a0, -3
	sltui	$a2, $a0, 1
	sub.d	$a0, $s1, $a1
	maskeqz	$a2, $a0, $a2
	ori	$a1, $zero, 1
	b	.LBB39_15
.LBB39_14:
	move	$a1, $zero
	move	$a0, $zero
	move	$a2, $zero
.LBB39_15:
	move	$s7, $zero
	move	$a3, $zero
	move	$s3, $zero
	move	$s6, $zero
	addi.w	$s8, $zero, -1
	ori	$a4, $zero, 2
	ori	$a5, $zero, 7
	beqz	$a6, .LBB39_25
.LBB39_16:
	ld.d	$t2, $s4, 0
	addi.d	$a7, $s4, 16
	ld.d	$t0, $a7, 0
	addi.d	$a7, $s4, 40
	ld.d	$t1, $a7, 0
	addi.w	$t4, $t2, 0
	ori	$t5, $zero, 1
	addi.d	$t3, $s4, 32
	beq	$t4, $t5, .LBB39_21
	beq	$t4, $a4, .LBB39_20
	bne	$t4, $a5, .LBB39_24
	st.d	$t0, $fp, 88
	st.d	$t1, $fp, 104
	ld.d	$t0, $t3, 0
	st.d	$t0, $fp, 96
	addi.d	$t0, $s4, 48
	ld.d	$t0, $t0, 0
	st.d	$t0, $fp, 112
	b	.LBB39_24
.LBB39_20:
	ori	$s6, $zero, 1
	move	$s3, $t0
	b	.LBB39_24
.LBB39_21:
	addi.d	$t4, $s4, 8
	ld.d	$t4, $t4, 0
	ld.d	$t3, $t3, 0
	sltu	$t4, $zero, $t4
	sltui	$t3, $t3, 1
	masknez	$t5, $t0, $t3
	maskeqz	$t3, $a3, $t3
	or	$t3, $t3, $t5
	masknez	$t3, $t3, $t4
	maskeqz	$a3, $a3, $t4
	slli.d	$t2, $t2, 30
	or	$a3, $a3, $t3
	bgez	$t2, .LBB39_24
	beqz	$t1, .LBB39_24
	sltu	$t2, $t0, $s8
	masknez	$t3, $s8, $t2
	maskeqz	$t2, $t0, $t2
	or	$s8, $t2, $t3
	add.d	$t0, $t1, $t0
	sltu	$t1, $s7, $t0
	maskeqz	$t0, $t0, $t1
	masknez	$t1, $s7, $t1
	or	$s7, $t0, $t1
.LBB39_24:
	addi.d	$a6, $a6, -1
	addi.d	$s4, $a7, 16
	bnez	$a6, .LBB39_16
.LBB39_25:
	sub.d	$a4, $s2, $s3
	andi	$s4, $s6, 1
	st.d	$a4, $fp, 32
	beqz	$s4, .LBB39_29
	xor	$a2, $a0, $a4
	sltu	$a2, $zero, $a2
	and	$a1, $a1, $a2
	beqz	$a1, .LBB39_31
	sub.d	$a1, $s5, $a3
	bne	$a1, $a0, .LBB39_30
	st.d	$a0, $fp, 32
	b	.LBB39_31
.LBB39_29:
	st.d	$a2, $fp, 32
	b	.LBB39_32
.LBB39_30:
	bne	$a1, $a4, .LBB39_83
.LBB39_31:
	ori	$a3, $zero, 16
	move	$a0, $fp
	move	$a1, $zero
	move	$a2, $s3
	pcaddu18i	$ra, %call36(_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE)
	jirl	$ra, $ra, 0
.LBB39_32:
	sub.d	$a0, $s7, $s8
	addi.d	$a0, $a0, -8
	addi.d	$a1, $s8, 8
	sltu	$a1, $s7, $a1
	masknez	$a2, $a0, $a1
	masknez	$a3, $s8, $a1
	lu52i.d	$s5, $zero, -2048
	maskeqz	$a1, $s5, $a1
	ld.d	$a0, $fp, 8
	or	$a1, $a1, $a3
	st.d	$a1, $fp, 72
	st.d	$a2, $fp, 80
	ori	$a1, $zero, 9
	pcaddu18i	$ra, %call36(_ZN8piestart3sys4auxv5valueE)
	jirl	$ra, $ra, 0
	move	$s2, $a0
	bnez	$s0, .LBB39_45
	bne	$s2, $s1, .LBB39_41
	ld.d	$a0, $fp, 32
	beqz	$a0, .LBB39_36
	move	$a0, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart5start5mover5leaveE)
	jirl	$ra, $ra, 0
.LBB39_36:
	beqz	$s4, .LBB39_38
	pcalau12i	$a0, %pc_hi20(__piestart_libc_relocates)
	addi.d	$a0, $a0, %pc_lo12(__piestart_libc_relocates)
	ld.d	$a0, $a0, 0
	bnez	$a0, .LBB39_43
.LBB39_38:
	ld.d	$a0, $fp, 8
	ori	$a1, $zero, 6
	pcaddu18i	$ra, %call36(_ZN8piestart3sys4auxv5valueE)
	jirl	$ra, $ra, 0
	move	$a1, $a0
	move	$a0, $fp
	move	$a2, $s1
	move	$a3, $s0
	pcaddu18i	$ra, %call36(_ZN8piestart5start9anonymous10move_relroE)
	jirl	$ra, $ra, 0
	bnez	$a0, .LBB39_48
	xori	$a0, $s6, 1
	andi	$a0, $a0, 1
	bnez	$a0, .LBB39_48
	pcalau12i	$a0, %pc_hi20(__piestart_first_write)
	addi.d	$a0, $a0, %pc_lo12(__piestart_first_write)
	st.d	$zero, $a0, 0
	b	.LBB39_49
.LBB39_41:
	beqz	$s4, .LBB39_65
	pcalau12i	$a0, %pc_hi20(__piestart_libc_relocates)
	addi.d	$a0, $a0, %pc_lo12(__piestart_libc_relocates)
	ld.d	$a0, $a0, 0
	beqz	$a0, .LBB39_49
.LBB39_43:
	ori	$a0, $zero, 3
.LBB39_44:
	st.d	$a0, $fp, 56
	b	.LBB39_79
.LBB39_45:
	move	$a0, $fp
	move	$a1, $s0
	pcaddu18i	$ra, %call36(_ZN8piestart5start5mover6settleE)
	jirl	$ra, $ra, 0
	move	$a0, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart5start5mover6copiedE)
	jirl	$ra, $ra, 0
	st.d	$a0, $fp, 16
	st.d	$a1, $fp, 24
	beqz	$s4, .LBB39_47
	pcalau12i	$a0, %pc_hi20(__piestart_libc_relocates)
	addi.d	$a0, $a0, %pc_lo12(__piestart_libc_relocates)
	ld.d	$a0, $a0, 0
	bnez	$a0, .LBB39_43
.LBB39_47:
	beq	$s2, $s1, .LBB39_38
.LBB39_48:
	beqz	$s4, .LBB39_65
.LBB39_49:
	ld.d	$a1, $fp, 32
	addi.d	$a0, $fp, 128
	add.d	$a1, $s3, $a1
	ori	$a2, $zero, 38
	ori	$a3, $zero, 1
	lu12i.w	$a4, -458750
	ori	$a5, $zero, 2
	ori	$a6, $a4, 38
	ori	$a7, $zero, 3
	lu12i.w	$t2, 393216
	ori	$t0, $t2, 13
	ori	$t1, $t2, 15
	ori	$t2, $t2, 17
	lu12i.w	$t3, 458752
	ori	$t3, $t3, 18
.LBB39_50:
	ld.d	$t6, $a1, 0
	beqz	$t6, .LBB39_66
	addi.d	$t4, $a1, 8
	ld.d	$t4, $t4, 0
	bgeu	$t6, $a2, .LBB39_53
	move	$t5, $t6
	b	.LBB39_60
.LBB39_53:
	add.d	$t7, $t6, $a4
	bgeu	$t7, $a5, .LBB39_55
	add.d	$t5, $t6, $a6
	b	.LBB39_60
.LBB39_55:
	ori	$t5, $zero, 40
	beq	$t7, $a7, .LBB39_60
	addu16i.d	$t5, $t6, -28672
	addi.d	$t7, $t5, 7
	bgeu	$t7, $a5, .LBB39_58
	addi.d	$t5, $t5, 48
	b	.LBB39_60
.LBB39_58:
	ori	$t5, $zero, 43
	bgeu	$t6, $t0, .LBB39_62
.LBB39_59:
	move	$t4, $t6
.LBB39_60:
	alsl.d	$t6, $t5, $a0, 3
	st.d	$t4, $t6, 0
	ld.d	$t4, $fp, 480
	sll.d	$t5, $a3, $t5
	or	$t4, $t4, $t5
	st.d	$t4, $fp, 480
.LBB39_61:
	addi.d	$a1, $a1, 16
	b	.LBB39_50
.LBB39_62:
	beq	$t6, $t1, .LBB39_59
	beq	$t6, $t2, .LBB39_59
	move	$t4, $t6
	beq	$t6, $t3, .LBB39_60
	b	.LBB39_61
.LBB39_65:
	move	$a0, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart5start8relocate24see_that_it_is_relocatedE)
	jirl	$ra, $ra, 0
	ori	$a0, $zero, 1
	st.d	$a0, $fp, 64
	b	.LBB39_79
.LBB39_66:
	ld.d	$a0, $fp, 32
	beqz	$a0, .LBB39_69
	pcalau12i	$a0, %pc_hi20(__piestart_witness)
	addi.d	$a0, $a0, %pc_lo12(__piestart_witness)
	pcalau12i	$a1, %pc_hi20(__piestart_entry)
	addi.d	$a1, $a1, %pc_lo12(__piestart_entry)
	ld.d	$a0, $a0, 0
	bne	$a0, $a1, .LBB39_69
	ori	$a0, $zero, 2
	b	.LBB39_44
.LBB39_69:
	ld.d	$a0, $fp, 480
	ld.d	$a1, $fp, 368
	ori	$a2, $zero, 1
	srli.d	$a3, $a0, 22
	andi	$a1, $a1, 4
	bstrins.d	$a1, $a3, 22, 22
	st.d	$a2, $fp, 56
	beqz	$a1, .LBB39_71
	st.d	$s5, $fp, 72
	st.d	$zero, $fp, 80
.LBB39_71:
	ld.d	$a3, $fp, 472
	bnez	$a3, .LBB39_86
	ld.d	$a1, $fp, 272
	ld.d	$a2, $fp, 464
	srli.d	$a1, $a1, 4
	bltu	$a1, $a2, .LBB39_84
	ld.d	$a1, $fp, 192
	ld.d	$a2, $fp, 456
	ori	$a3, $zero, 24
	div.du	$a1, $a1, $a3
	bltu	$a1, $a2, .LBB39_84
	slli.d	$a1, $a0, 40
	bgez	$a1, .LBB39_77
	ld.d	$a1, $fp, 288
	ori	$a2, $zero, 17
	beq	$a1, $a2, .LBB39_77
	ori	$a2, $zero, 7
	bne	$a1, $a2, .LBB39_88
.LBB39_77:
	andi	$a0, $a0, 2
	bnez	$a0, .LBB39_87
	ori	$a1, $zero, 9
	ori	$a2, $zero, 24
	move	$a0, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE)
	jirl	$ra, $ra, 0
	ori	$a1, $zero, 37
	ori	$a2, $zero, 8
	move	$a0, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE)
	jirl	$ra, $ra, 0
	ori	$a1, $zero, 40
	ori	$a2, $zero, 8
	move	$a0, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE)
	jirl	$ra, $ra, 0
	ori	$a1, $zero, 19
	ori	$a2, $zero, 16
	move	$a0, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE)
	jirl	$ra, $ra, 0
	ori	$a1, $zero, 11
	ori	$a2, $zero, 24
	move	$a0, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE)
	jirl	$ra, $ra, 0
	move	$a0, $fp
	move	$a1, $zero
	pcaddu18i	$ra, %call36(_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE)
	jirl	$ra, $ra, 0
	move	$a0, $fp
	pcaddu18i	$ra, %call36(_ZN8piestart5start8relocate24see_that_it_is_relocatedE)
	jirl	$ra, $ra, 0
.LBB39_79:
	ld.d	$s8, $sp, 40
	ld.d	$s7, $sp, 48
	ld.d	$s6, $sp, 56
	ld.d	$s5, $sp, 64
	ld.d	$s4, $sp, 72
	ld.d	$s3, $sp, 80
	ld.d	$s2, $sp, 88
	ld.d	$s1, $sp, 96
	ld.d	$s0, $sp, 104
	ld.d	$fp, $sp, 112
	ld.d	$ra, $sp, 120
	addi.d	$sp, $sp, 128
	ret
.LBB39_80:
	ori	$a1, $zero, 10
.LBB39_81:
	move	$a0, $fp
	move	$a2, $zero
.LBB39_82:
	move	$a3, $zero
	pcaddu18i	$ra, %call36(_ZN8piestart5start3die3dieE)
	jirl	$ra, $ra, 0
.LBB39_83:
	ori	$a1, $zero, 17
	b	.LBB39_81
.LBB39_84:
	ori	$a1, $zero, 4
	ori	$a2, $zero, 7
.LBB39_85:
	move	$a0, $fp
	b	.LBB39_82
.LBB39_86:
	ori	$a1, $zero, 15
	move	$a0, $fp
	move	$a2, $zero
	pcaddu18i	$ra, %call36(_ZN8piestart5start3die3dieE)
	jirl	$ra, $ra, 0
.LBB39_87:
	ori	$a1, $zero, 11
	b	.LBB39_81
.LBB39_88:
	ori	$a1, $zero, 3
	ori	$a2, $zero, 20
	b	.LBB39_85
.Lfunc_end39:
	.size	__piestart_relocate, .Lfunc_end39-__piestart_relocate
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
	.ident	"rustc version 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)"
	.section	".note.GNU-stack","",@progbits
