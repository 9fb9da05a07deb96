	.cfi_sections .debug_frame
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
	sub	x2, x0, #512		/* argument 3: struct Start, read by both stages */
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
 * x0 is the initial stack pointer, x1 the distance from the old place.
 */

	.section .text.piestart, "ax", %progbits
	.globl	__piestart_moved
	.hidden	__piestart_moved
	.type	__piestart_moved, %function
__piestart_moved:
	.cfi_startproc
	.cfi_undefined x30
	hint	#34				/* bti c: it is called */
	mov	sp, x0
	mov	x3, x1
	b	__piestart_placed
	.cfi_endproc
	.size	__piestart_moved, . - __piestart_moved
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * For rcrt1.o: what a function `name` does that only hands on to `to` (libc.S).
 */

	.macro	piestart_hand_on name, to
	hint	#34				/* bti c: glibc calls by address */
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
 * What every object says about itself: landing pads are in place.
 */

/* GNU_PROPERTY_AARCH64_FEATURE_1_AND: BTI | PAC. One object without it drops it for the program. */
	.section .note.gnu.property, "a", %note
	.balign	8
	.word	4				/* namesz */
	.word	16				/* descsz */
	.word	5				/* NT_GNU_PROPERTY_TYPE_0 */
	.asciz	"GNU"
	.word	0xc0000000			/* GNU_PROPERTY_AARCH64_FEATURE_1_AND */
	.word	4
	.word	3				/* BTI, PAC */
	.word	0				/* padding to 8 */
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
.Lfunc_begin0:
	.cfi_startproc
	ldr	x12, [x0, #32]
	cbz	x12, .LBB0_6
	ldp	x15, x8, [x0, #16]
	mov	x9, x0
	ldp	x10, x11, [x0]
	mov	w3, #3
	mov	x5, xzr
	add	x14, x8, x15
	mov	x17, x15
	sub	x16, x11, x15
	add	x13, x8, x10
	sub	x11, x11, x10
	b	.Ltmp1
.Ltmp2:
	ldp	x8, x18, [x17], #16
	ldp	x0, x1, [x17], #16
	stp	x8, x18, [x14], #16
	stp	x0, x1, [x14], #16
.Ltmp1:
	subs	x16, x16, #32
	b.hs	.Ltmp2
	adds	x16, x16, #32
	b.eq	.Ltmp3
.Ltmp4:
	ldr	x8, [x17], #8
	str	x8, [x14], #8
	subs	x16, x16, #8
	b.ne	.Ltmp4
.Ltmp3:
	mov	x2, x11
	mov	x4, x10
	mov	x0, x13
	mov	w8, #216
	mov	x1, x11
	svc	#0
	mov	x14, x0
	tbz	x0, #63, .LBB0_3
	sub	x8, x15, x10
	mov	x15, x10
	b	.Ltmp5
.Ltmp6:
	ldp	x16, x17, [x13], #16
	ldp	x18, x0, [x13], #16
	stp	x16, x17, [x15], #16
	stp	x18, x0, [x15], #16
.Ltmp5:
	subs	x8, x8, #32
	b.hs	.Ltmp6
	adds	x8, x8, #32
	b.eq	.Ltmp7
.Ltmp8:
	ldr	x16, [x13], #8
	str	x16, [x15], #8
	subs	x8, x8, #8
	b.ne	.Ltmp8
.Ltmp7:
.LBB0_3:
	mov	x0, x12
	mov	w8, #215
	mov	w1, #4194304
	mov	x2, xzr
	svc	#0
	tbnz	x14, #63, .LBB0_5
	mov	x0, x10
	mov	x1, x11
	mov	w8, #233
	mov	w2, #15
	svc	#0
	adrp	x4, .Lanon.0.0
	add	x4, x4, :lo12:.Lanon.0.0
	mov	w0, #19777
	mov	w8, #167
	movk	w0, #21334, lsl #16
	mov	x1, xzr
	mov	x2, x10
	mov	x3, x11
	mov	x5, xzr
	svc	#0
.LBB0_5:
	stp	x10, x10, [x9, #8]
	str	xzr, [x9, #32]
.LBB0_6:
	ret
.Lfunc_end0:
	.size	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE, .Lfunc_end0-_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	.cfi_endproc
	.section	".text._ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE","ax",@progbits
	.p2align	2
	.type	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE,@function
_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE:
.Lfunc_begin1:
	.cfi_startproc
	mov	w10, #58706
	mov	x9, x0
	mov	x0, xzr
	mov	x8, #-1
	movk	w10, #25716, lsl #16
.LBB1_1:
	sub	x1, x1, #1
	cmn	x1, #1
	b.eq	.LBB1_13
	ldr	x14, [x9]
	mov	x12, x9
	cmp	w14, w10
	ldr	x11, [x9, #16]
	ldr	x13, [x9, #40]
	add	x9, x9, #56
	b.ne	.LBB1_4
	mov	w14, #2
	b	.LBB1_8
.LBB1_4:
	cmp	w14, #1
	b.ne	.LBB1_1
	tbz	x14, #33, .LBB1_1
	cbz	x13, .LBB1_1
	mov	w14, #1
.LBB1_8:
	cmp	x11, x2
	b.hi	.LBB1_11
	add	x11, x13, x11
	cmp	x11, x2
	b.ls	.LBB1_1
	orr	x0, x14, x0
	b	.LBB1_12
.LBB1_11:
	add	x9, x12, #56
.LBB1_12:
	cmp	x11, x8
	csel	x8, x11, x8, lo
	b	.LBB1_1
.LBB1_13:
	mov	x1, x8
	ret
.Lfunc_end1:
	.size	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE, .Lfunc_end1-_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart3sys4auxv5valueE,@function
_ZN8piestart3sys4auxv5valueE:
.Lfunc_begin2:
	.cfi_startproc
	mov	w9, w1
.LBB2_1:
	ldr	x10, [x0]
	ldr	x8, [x0, #8]
	cbz	x10, .LBB2_3
	cmp	x10, x9
	add	x0, x0, #16
	b.ne	.LBB2_1
	b	.LBB2_4
.LBB2_3:
	mov	x8, xzr
.LBB2_4:
	mov	x0, x8
	ret
.Lfunc_end2:
	.size	_ZN8piestart3sys4auxv5valueE, .Lfunc_end2-_ZN8piestart3sys4auxv5valueE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE:
.Lfunc_begin3:
	.cfi_startproc
	sub	sp, sp, #128
	stp	x29, x30, [sp, #32]
	str	x27, [sp, #48]
	stp	x26, x25, [sp, #64]
	stp	x24, x23, [sp, #80]
	stp	x22, x21, [sp, #96]
	stp	x20, x19, [sp, #112]
	add	x29, sp, #32
	.cfi_def_cfa w29, 96
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -56
	.cfi_offset w26, -64
	.cfi_offset w27, -80
	.cfi_offset w30, -88
	.cfi_offset w29, -96
	ldr	x24, [x0, #32]
	ldr	x20, [x1]
	ldr	x26, [x1, #8]
	cbz	w26, .LBB3_37
	mov	x23, x1
	mov	x1, x20
	mov	w22, w3
	mov	x19, x0
	mov	w21, w2
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	cbz	w21, .LBB3_4
	cmp	w26, #1031
	mov	w8, #8
	mov	x0, x19
	csel	x8, x8, xzr, eq
	add	x23, x8, x20
	mov	x1, x23
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	sub	w8, w26, #1025
	mov	x25, xzr
	cmp	w8, #2
	b.lo	.LBB3_6
	add	x8, x23, x24
	b	.LBB3_5
.LBB3_4:
	add	x8, x23, #16
.LBB3_5:
	ldr	x25, [x8]
.LBB3_6:
	cmp	w26, #257
	mov	w27, wzr
	b.eq	.LBB3_16
	cmp	w26, #1025
	b.eq	.LBB3_16
	cmp	w26, #1032
	b.eq	.LBB3_12
	cmp	w26, #1027
	b.ne	.LBB3_14
	tbnz	w22, #0, .LBB3_28
	mov	w9, wzr
	mov	x23, x24
	b	.LBB3_31
.LBB3_12:
	tbz	w22, #0, .LBB3_28
	add	x23, x25, x24
	mov	x25, xzr
	b	.LBB3_38
.LBB3_14:
	and	w8, w26, #0xfffffffc
	cmp	w8, #1028
	cset	w27, eq
	cmp	w26, #1026
	b.eq	.LBB3_16
	cmp	w8, #1028
	b.ne	.LBB3_41
.LBB3_16:
	lsr	x8, x26, #32
	cbz	x8, .LBB3_20
	add	x23, x8, x8, lsl #1
	ldr	x8, [x19, #176]
	mov	x0, x19
	mov	w1, #6
	mov	w3, #24
	lsl	x9, x23, #3
	cmp	x8, #0
	csel	x9, xzr, x9, eq
	add	x2, x9, x8
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	ldr	x8, [x19, #32]
	ldr	x9, [x19, #176]
	add	x8, x8, x23, lsl #3
	add	x9, x8, x9
	ldr	x8, [x9]
	lsr	x10, x8, #48
	ldr	x9, [x9, #8]
	cbnz	x10, .LBB3_21
	and	x10, x8, #0xf000000000
	mov	x11, #137438953472
	cmp	x10, x11
	b.eq	.LBB3_21
	ldr	x9, [x19, #168]
	mov	x0, x19
	mov	w1, #5
	mov	w3, #1
	add	x21, x9, w8, uxtw
	mov	x2, x21
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	ldr	x8, [x19, #32]
	mov	x0, x19
	mov	w1, #6
	mov	x3, x20
	add	x2, x8, x21
	bl	_ZN8piestart5start3die3dieE
.LBB3_20:
	mov	x9, xzr
.LBB3_21:
	asr	x10, x8, #48
	lsr	x11, x8, #48
	and	x8, x8, #0xf00000000
	cmn	x10, #15
	csinc	w10, w27, wzr, ne
	cmp	w10, #0
	csel	x10, xzr, x24, ne
	cmp	x11, #0
	add	x9, x10, x9
	mov	x10, #42949672960
	cset	w11, ne
	csel	x23, x9, xzr, ne
	cmp	x8, x10
	csel	w8, wzr, w11, ne
	tbz	w27, #0, .LBB3_27
	tbnz	w22, #0, .LBB3_37
	ldr	x8, [x19, #32]
	cmp	w26, #1028
	add	x21, x8, x20
	b.eq	.LBB3_35
	cmp	w26, #1029
	add	x22, x23, x25
	b.eq	.LBB3_36
	ldr	x0, [x19, #88]
	ldr	x1, [x19, #112]
	bl	_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE
	cmp	w26, #1031
	add	x22, x0, x22
	b.ne	.LBB3_36
	add	x1, x20, #8
	mov	x0, x19
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	add	x8, x21, #8
	str	x22, [x8]
	adrp	x22, __piestart_tlsdesc
	add	x22, x22, :lo12:__piestart_tlsdesc
	b	.LBB3_36
.LBB3_27:
	cmp	w22, w8
	b.eq	.LBB3_29
.LBB3_28:
	ldr	x8, [x19, #64]
	eor	w9, w22, #0x1
	orr	x8, x8, x9
	str	x8, [x19, #64]
	b	.LBB3_37
.LBB3_29:
	tbnz	w8, #0, .LBB3_38
	mov	w9, wzr
.LBB3_31:
	add	x10, x20, x24
	add	x8, x23, x25
	str	x8, [x10]
	cbz	w9, .LBB3_37
	ldr	x9, [x19, #488]
	cbz	x9, .LBB3_37
	ldp	x10, x11, [x19, #88]
	sub	x10, x20, x10
	subs	x11, x11, x10
	ccmp	x11, #8, #0, hi
	b.lo	.LBB3_37
	add	x9, x10, x9
	str	x8, [x9]
	b	.LBB3_37
.LBB3_35:
	mov	w22, #1
.LBB3_36:
	str	x22, [x21]
.LBB3_37:
	ldp	x20, x19, [sp, #112]
	ldr	x27, [sp, #48]
	ldp	x22, x21, [sp, #96]
	ldp	x24, x23, [sp, #80]
	ldp	x26, x25, [sp, #64]
	ldp	x29, x30, [sp, #32]
	add	sp, sp, #128
	ret
.LBB3_38:
	tbnz	w21, #0, .LBB3_40
	sub	x1, x23, x24
	mov	x0, x19
	bl	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE
.LBB3_40:
	ldr	x21, [x19, #8]
	mov	w1, #16
	mov	x0, x21
	bl	_ZN8piestart3sys4auxv5valueE
	mov	x22, x0
	mov	x0, x21
	mov	w1, #26
	bl	_ZN8piestart3sys4auxv5valueE
	mov	w8, #24
	str	x0, [sp, #24]
	orr	x0, x22, #0x4000000000000000
	add	x1, sp, #8
	stp	x8, x22, [sp, #8]
	blr	x23
	mov	x23, x0
	mov	w9, #1
	b	.LBB3_31
.LBB3_41:
	mov	w2, w26
	mov	x0, x19
	mov	w1, wzr
	mov	x3, x20
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end3:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE, .Lfunc_end3-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE:
.Lfunc_begin4:
	.cfi_startproc
	stp	x29, x30, [sp, #-32]!
	stp	x20, x19, [sp, #16]
	mov	x29, sp
	.cfi_def_cfa w29, 32
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w30, -24
	.cfi_offset w29, -32
	ldp	x8, x9, [x0, #72]
	sub	x8, x1, x8
	cmp	x8, x9
	b.ls	.LBB4_2
	mov	x20, x0
	mov	x19, x1
	ldr	x0, [x0, #40]
	ldr	x1, [x20, #48]
	mov	x2, x19
	mov	w3, #8
	mov	w4, #2
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	tbz	w0, #0, .LBB4_3
.LBB4_2:
	ldp	x20, x19, [sp, #16]
	ldp	x29, x30, [sp], #32
	ret
.LBB4_3:
	ldr	x8, [x20, #480]
	ldr	x9, [x20, #368]
	mov	x0, x20
	mov	x2, xzr
	mov	x3, x19
	and	x8, x8, #0x400000
	and	x9, x9, #0x4
	orr	x8, x8, x9
	cmp	x8, #0
	mov	w8, #5
	csinc	w1, w8, wzr, ne
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end4:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE, .Lfunc_end4-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE,@function
_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE:
.Lfunc_begin5:
	.cfi_startproc
	cmp	x1, #0
	sub	x9, x0, #16
	cset	w8, ne
	sub	x8, x1, x8
	and	x8, x8, x9
	add	x0, x8, #16
	ret
.Lfunc_end5:
	.size	_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE, .Lfunc_end5-_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE:
.Lfunc_begin6:
	.cfi_startproc
.LBB6_1:
	subs	x1, x1, #1
	cset	w8, hs
	b.lo	.LBB6_4
	ldr	x9, [x0]
	lsr	x12, x9, #32
	ldr	x10, [x0, #16]
	mov	w9, w9
	sub	x10, x2, x10
	ldr	x11, [x0, #40]
	sub	x13, x11, x10
	cmp	x3, x13
	ccmp	x11, x10, #0, ls
	and	w10, w4, w12
	ccmp	x9, #1, #0, hs
	ccmp	w10, w4, #0, eq
	b.eq	.LBB6_4
	add	x0, x0, #56
	b	.LBB6_1
.LBB6_4:
	mov	w0, w8
	ret
.Lfunc_end6:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE, .Lfunc_end6-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE:
.Lfunc_begin7:
	.cfi_startproc
	stp	x29, x30, [sp, #-48]!
	str	x21, [sp, #16]
	stp	x20, x19, [sp, #32]
	mov	x29, sp
	.cfi_def_cfa w29, 48
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -32
	.cfi_offset w30, -40
	.cfi_offset w29, -48
	mov	x19, x2
	mov	x20, x1
	mov	x21, x0
	cbz	x2, .LBB7_5
	cmp	x3, #8
	b.lo	.LBB7_3
	and	x8, x19, #0x7
	cbnz	x8, .LBB7_5
.LBB7_3:
	ldp	x0, x1, [x21, #40]
	mov	x2, x19
	mov	w4, wzr
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	cbz	w0, .LBB7_5
	ldp	x20, x19, [sp, #32]
	ldr	x21, [sp, #16]
	ldp	x29, x30, [sp], #48
	ret
.LBB7_5:
	mov	x0, x21
	mov	w1, #2
	mov	x2, x20
	mov	x3, x19
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end7:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE, .Lfunc_end7-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE:
.Lfunc_begin8:
	.cfi_startproc
	ldr	x9, [x0, #480]
	lsr	x9, x9, x1
	tbz	w9, #0, .LBB8_2
	add	x9, x0, x1, lsl #3
	mov	x8, x1
	add	x9, x9, #128
	ldr	x9, [x9]
	cmp	x9, x2
	b.ne	.LBB8_3
.LBB8_2:
	ret
.LBB8_3:
	stp	x29, x30, [sp, #-16]!
	mov	x29, sp
	.cfi_def_cfa w29, 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	mov	w1, #3
	mov	x2, x8
	mov	x3, xzr
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end8:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE, .Lfunc_end8-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE:
.Lfunc_begin9:
	.cfi_startproc
	sub	sp, sp, #176
	stp	x29, x30, [sp, #80]
	stp	x28, x27, [sp, #96]
	stp	x26, x25, [sp, #112]
	stp	x24, x23, [sp, #128]
	stp	x22, x21, [sp, #144]
	stp	x20, x19, [sp, #160]
	add	x29, sp, #80
	.cfi_def_cfa w29, 96
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -56
	.cfi_offset w26, -64
	.cfi_offset w27, -72
	.cfi_offset w28, -80
	.cfi_offset w30, -88
	.cfi_offset w29, -96
	str	w3, [sp, #16]
	mov	x19, x0
	add	x8, x0, #128
	mov	x23, x1
	add	x9, x8, x2, lsl #3
	ldr	x24, [x9]
	cbz	x24, .LBB9_6
	add	x8, x8, x23, lsl #3
	ldr	x20, [x8]
	mov	x0, x19
	mov	x1, x23
	mov	x2, x20
	mov	x3, x24
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	ldr	x27, [x19, #32]
	cmp	x23, #38
	add	x21, x27, x20
	add	x8, x21, x24
	str	x8, [sp, #24]
	b.eq	.LBB9_8
	cmp	x23, #23
	b.eq	.LBB9_33
	cmp	x23, #36
	b.eq	.LBB9_8
	cmp	x23, #17
	str	x23, [sp]
	b.ne	.LBB9_34
	ldr	x8, [x19, #464]
	ldp	x28, x22, [x19, #72]
	mov	w11, #1
	mov	w23, #16
	lsl	x8, x8, #4
	b	.LBB9_38
.LBB9_6:
	ldr	x8, [x19, #480]
	lsr	x9, x8, x23
	tbz	w9, #0, .LBB9_51
	lsr	x8, x8, x2
	tbnz	w8, #0, .LBB9_51
	b	.LBB9_54
.LBB9_8:
	tst	x24, #0x7
	b.ne	.LBB9_54
	mov	x26, xzr
	mov	w8, #1
	mov	x25, x21
	stp	xzr, xzr, [sp, #32]
	stp	xzr, x8, [sp, #48]
	stp	xzr, xzr, [sp, #64]
.LBB9_10:
	ldr	x8, [sp, #24]
	cmp	x25, x8
	b.hs	.LBB9_32
	mov	x22, x26
	cmp	x25, x21
	b.ne	.LBB9_13
	ldr	x2, [sp, #24]
	add	x5, sp, #32
	mov	x0, x19
	mov	x1, x21
	mov	w3, #1
	mov	x4, x22
	bl	_ZN8piestart5start4huge7prepareE
	mov	x21, x0
.LBB9_13:
	ldr	x10, [x25]
	tbnz	w10, #0, .LBB9_15
	ldp	x8, x9, [x19, #72]
	mov	w24, wzr
	add	x26, x10, #8
	add	x25, x25, #8
	mov	x22, x10
	mov	w28, #1
	b	.LBB9_20
.LBB9_15:
	cbz	x22, .LBB9_53
	lsr	x28, x10, #1
	add	x26, x22, #504
	add	x25, x25, #8
	cbz	x28, .LBB9_10
	ldp	x8, x9, [x19, #72]
	mov	x10, #9223372036854775807
	cmp	x28, x10
	b.ne	.LBB9_19
	sub	x10, x22, x8
	subs	x11, x9, #496
	mov	x28, #9223372036854775807
	ccmp	x10, x11, #2, hs
	mov	w24, #1
	b.hi	.LBB9_20
	b	.LBB9_22
.LBB9_19:
	mov	w24, wzr
.LBB9_20:
	rbit	x10, x28
	clz	x11, x28
	clz	x10, x10
	add	x1, x22, x10, lsl #3
	lsl	x10, x11, #3
	eor	x10, x10, #0x1f8
	sub	x11, x1, x8
	add	x23, x10, x22
	cmp	x11, x9
	csel	x10, x1, x23, hi
	sub	x8, x10, x8
	cmp	x8, x9
	b.ls	.LBB9_22
	mov	x0, x19
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	mov	x0, x19
	mov	x1, x23
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
.LBB9_22:
	ldp	x10, x8, [sp, #40]
	add	x23, x22, x27
	sub	x9, x26, x22
	and	x12, x23, #0x7
	sub	x10, x10, x8
	subs	x11, x10, x9
	sub	x10, x23, x8
	cbnz	x12, .LBB9_28
	ccmp	x10, x11, #2, hs
	b.hi	.LBB9_28
	cmp	w24, #0
	ldr	x11, [sp, #56]
	add	x12, x26, x27
	csel	x9, xzr, x9, ne
	str	x12, [sp, #48]
	adds	x10, x10, x9
	add	x9, x11, x23
	b.eq	.LBB9_26
	add	x11, x11, x8
	b	.Ltmp9
.Ltmp10:
	ldp	x12, x13, [x8], #16
	ldp	x14, x15, [x8], #16
	stp	x12, x13, [x11], #16
	stp	x14, x15, [x11], #16
.Ltmp9:
	subs	x10, x10, #32
	b.hs	.Ltmp10
	adds	x10, x10, #32
	b.eq	.Ltmp11
.Ltmp12:
	ldr	x12, [x8], #8
	str	x12, [x11], #8
	subs	x10, x10, #8
	b.ne	.Ltmp12
.Ltmp11:
.LBB9_26:
	tbz	w24, #0, .LBB9_31
.LBB9_27:
	add	x8, x23, #504
	ldr	x10, [x23], #8
	add	x10, x10, x27
	str	x10, [x9], #8
.Ltmp13:
	ldp	x10, x11, [x23], #16
	add	x10, x10, x27
	add	x11, x11, x27
	stp	x10, x11, [x9], #16
	cmp	x23, x8
	b.lo	.Ltmp13
	b	.LBB9_10
.LBB9_28:
	ldr	x9, [sp, #32]
	cmp	x8, x9
	b.eq	.LBB9_30
	add	x0, sp, #32
	bl	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
.LBB9_30:
	mov	x9, x23
	tbnz	w24, #0, .LBB9_27
.LBB9_31:
.Ltmp14:
	and	x8, x28, #0xff
	cmp	x8, #255
	b.ne	.Ltmp15
	ldp	x10, x11, [x9]
	add	x10, x10, x27
	add	x11, x11, x27
	stp	x10, x11, [x9]
	ldp	x10, x11, [x9, #16]
	add	x10, x10, x27
	add	x11, x11, x27
	stp	x10, x11, [x9, #16]
	ldp	x10, x11, [x9, #32]
	add	x10, x10, x27
	add	x11, x11, x27
	stp	x10, x11, [x9, #32]
	ldp	x10, x11, [x9, #48]
	add	x10, x10, x27
	add	x11, x11, x27
	stp	x10, x11, [x9, #48]
	b	.Ltmp16
.Ltmp17:
	rbit	x11, x8
	clz	x11, x11
	ldr	x10, [x9, x11, lsl #3]
	add	x10, x10, x27
	str	x10, [x9, x11, lsl #3]
	sub	x11, x8, #1
	and	x8, x8, x11
.Ltmp15:
	cbnz	x8, .Ltmp17
.Ltmp16:
	add	x9, x9, #64
	lsr	x28, x28, #8
	cbnz	x28, .Ltmp14
	b	.LBB9_10
.LBB9_32:
	add	x0, sp, #32
	bl	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	b	.LBB9_51
.LBB9_33:
	ldr	x9, [x19, #288]
	ldp	x28, x22, [x19, #72]
	mov	w10, #16
	str	x23, [sp]
	mov	x8, xzr
	cmp	x9, #17
	mov	w9, #24
	cset	w11, eq
	csel	x23, x10, x9, eq
	b	.LBB9_38
.LBB9_34:
	ldp	x28, x22, [x19, #72]
	cmp	x23, #7
	b.ne	.LBB9_36
	ldr	x8, [x19, #456]
	mov	w11, wzr
	add	x8, x8, x8, lsl #1
	lsl	x8, x8, #3
	b	.LBB9_37
.LBB9_36:
	mov	w11, wzr
	mov	x8, xzr
.LBB9_37:
	mov	w23, #24
.LBB9_38:
	add	x24, x8, x21
	ldr	w8, [sp, #16]
	mov	w9, #1
	mov	w20, w11
	mov	x26, x21
	stp	xzr, xzr, [sp, #32]
	orr	w8, w8, w11
	stp	xzr, x9, [sp, #48]
	str	w8, [sp, #20]
	ldr	x8, [sp, #24]
	stp	xzr, xzr, [sp, #64]
	sub	x8, x8, #23
	str	x8, [sp, #8]
.LBB9_39:
	ldr	w8, [sp, #20]
	cbz	w8, .LBB9_41
	mov	x25, x26
	b	.LBB9_46
.LBB9_41:
	cmp	x26, x21
	b.lo	.LBB9_43
	ldr	x2, [sp, #24]
	add	x5, sp, #32
	mov	x0, x19
	mov	x1, x26
	mov	x3, xzr
	bl	_ZN8piestart5start4huge7prepareE
	mov	x21, x0
	add	x0, sp, #32
	bl	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
.LBB9_43:
	ldr	x8, [sp, #8]
	mov	x25, x26
	cmp	x8, x21
	csel	x8, x8, x21, lo
.LBB9_44:
	add	x9, x25, #384
	cmp	x9, x8
	csel	x10, x9, x8, lo
	cmp	x25, x10
	b.hs	.Ltmp18
.Ltmp19:
	ldp	x11, x12, [x25]
	cmp	x12, #1027
	b.ne	.Ltmp18
	ldr	x13, [x25, #16]
	sub	x12, x11, x28
	cmp	x12, x22
	b.hi	.Ltmp18
	add	x13, x13, x27
	str	x13, [x11, x27]
	add	x25, x25, #24
	cmp	x25, x10
	b.lo	.Ltmp19
.Ltmp18:
	cmp	x8, x9
	ccmp	x25, x10, #0, hi
	b.hs	.LBB9_44
	ldr	x8, [sp, #24]
	cmp	x25, x21
	mov	x26, x21
	ccmp	x25, x8, #4, eq
	b.ne	.LBB9_39
.LBB9_46:
	ldr	x8, [sp, #24]
	sub	x8, x8, x25
	cmp	x8, x23
	b.lo	.LBB9_50
	cmp	x25, x24
	b.hs	.LBB9_49
	ldr	x8, [x25, #8]
	mov	w2, w8
	cmp	x2, #1027
	b.ne	.LBB9_52
.LBB9_49:
	ldr	w3, [sp, #16]
	mov	x0, x19
	mov	x1, x25
	mov	w2, w20
	bl	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	add	x26, x25, x23
	b	.LBB9_39
.LBB9_50:
	ldr	x8, [sp, #24]
	cmp	x8, x25
	b.ne	.LBB9_55
.LBB9_51:
	ldp	x20, x19, [sp, #160]
	ldp	x22, x21, [sp, #144]
	ldp	x24, x23, [sp, #128]
	ldp	x26, x25, [sp, #112]
	ldp	x28, x27, [sp, #96]
	ldp	x29, x30, [sp, #80]
	add	sp, sp, #176
	ret
.LBB9_52:
	ldr	x3, [x25]
	mov	x0, x19
	mov	w1, #19
	bl	_ZN8piestart5start3die3dieE
.LBB9_53:
	sub	x3, x25, x27
	mov	x0, x19
	mov	w1, #7
	mov	x2, xzr
	bl	_ZN8piestart5start3die3dieE
.LBB9_54:
	mov	x0, x19
	mov	w1, #4
	mov	x2, x23
	b	.LBB9_56
.LBB9_55:
	ldr	x2, [sp]
	mov	x0, x19
	mov	w1, #4
.LBB9_56:
	mov	x3, xzr
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end9:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE, .Lfunc_end9-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE:
.Lfunc_begin10:
	.cfi_startproc
	stp	x29, x30, [sp, #-32]!
	str	x19, [sp, #16]
	mov	x29, sp
	.cfi_def_cfa w29, 32
	.cfi_offset w19, -16
	.cfi_offset w30, -24
	.cfi_offset w29, -32
	mov	x19, x0
	tbz	w1, #0, .LBB10_2
	mov	w1, #17
	mov	w2, #18
	mov	w3, #1
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mov	x0, x19
	mov	w1, #7
	mov	w2, #8
	mov	w3, #1
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mov	x0, x19
	mov	w1, #23
	mov	w2, #2
	mov	w3, #1
	b	.LBB10_3
.LBB10_2:
	mov	w1, #36
	mov	w2, #35
	mov	w3, wzr
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mov	x0, x19
	mov	w1, #17
	mov	w2, #18
	mov	w3, wzr
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mov	x0, x19
	mov	w1, #7
	mov	w2, #8
	mov	w3, wzr
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mov	x0, x19
	mov	w1, #23
	mov	w2, #2
	mov	w3, wzr
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	mov	x0, x19
	mov	w1, #38
	mov	w2, #39
	mov	w3, wzr
.LBB10_3:
	ldr	x19, [sp, #16]
	ldp	x29, x30, [sp], #32
	b	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
.Lfunc_end10:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE, .Lfunc_end10-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE,@function
_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE:
.Lfunc_begin11:
	.cfi_startproc
	stp	x29, x30, [sp, #-32]!
	stp	x20, x19, [sp, #16]
	mov	x29, sp
	.cfi_def_cfa w29, 32
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w30, -24
	.cfi_offset w29, -32
	mov	x19, x0
	ldr	x0, [x0, #40]
	mov	x20, x1
	ldr	x8, [x19, #48]
	mov	x2, x20
	mov	w3, #1
	mov	w4, #1
	mov	x1, x8
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	tbz	w0, #0, .LBB11_2
	ldp	x20, x19, [sp, #16]
	ldp	x29, x30, [sp], #32
	ret
.LBB11_2:
	mov	x0, x19
	mov	w1, #18
	mov	w2, #7
	mov	x3, x20
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end11:
	.size	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE, .Lfunc_end11-_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die3dieE,@function
_ZN8piestart5start3die3dieE:
.Lfunc_begin12:
	.cfi_startproc
	stp	x29, x30, [sp, #-80]!
	stp	x28, x25, [sp, #16]
	mov	x29, sp
	stp	x24, x23, [sp, #32]
	stp	x22, x21, [sp, #48]
	stp	x20, x19, [sp, #64]
	sub	sp, sp, #1056
	str	xzr, [sp]
	.cfi_def_cfa w29, 80
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -56
	.cfi_offset w28, -64
	.cfi_offset w30, -72
	.cfi_offset w29, -80
	mov	w21, w1
	mov	x22, x0
	adrp	x1, .Lanon.0.1
	add	x1, x1, :lo12:.Lanon.0.1
	mov	x0, sp
	mov	x19, x3
	mov	x20, x2
	bl	_ZN8piestart5start3die6stringE
	ldr	x8, [x22]
	ldr	x1, [x8, #8]
	cbz	x1, .LBB12_3
	ldrb	w8, [x1]
	tst	x8, #0xff
	b.eq	.LBB12_3
	bl	_ZN8piestart5start3die6stringE
	mov	w8, #58
	strb	w8, [x0]
	mov	w9, #32
	add	x8, x0, #1
	strb	w9, [x8]
	add	x0, x0, #2
.LBB12_3:
	lsr	x23, x20, #32
	adrp	x22, .Lanon.0.2
	add	x22, x22, :lo12:.Lanon.0.2
	mov	w24, #48
	mov	w25, #120
.LBB12_4:
	ldrb	w8, [x22]
	add	x22, x22, #1
	and	w9, w8, #0xff
	cbz	w21, .LBB12_6
	cmp	w9, #0
	cset	w8, eq
	sub	w21, w21, w8
	b	.LBB12_4
.LBB12_6:
	cmp	w9, #35
	b.eq	.LBB12_11
	cmp	w9, #36
	b.eq	.LBB12_14
	cmp	w9, #64
	b.eq	.LBB12_11
	cbz	w9, .LBB12_15
	and	x8, x8, #0xff
	strb	w8, [x0]
	mov	w21, wzr
	add	x0, x0, #1
	b	.LBB12_4
.LBB12_11:
	cmp	x23, #0
	cset	w8, eq
	cmp	w9, #35
	csel	w2, wzr, w8, ne
	csel	x1, x20, x19, eq
	tbnz	w2, #0, .LBB12_13
	strb	w24, [x0]
	add	x8, x0, #1
	add	x0, x0, #2
	strb	w25, [x8]
.LBB12_13:
	bl	_ZN8piestart5start3die6numberE
	mov	w21, wzr
	b	.LBB12_4
.LBB12_14:
	mov	x1, x20
	bl	_ZN8piestart5start3die6stringE
	mov	w21, wzr
	b	.LBB12_4
.LBB12_15:
	mov	w8, #10
	mov	x9, sp
	strb	w8, [x0]
	sub	x8, x0, x9
	mov	w0, #2
	mov	x1, sp
	add	x2, x8, #1
	mov	w8, #64
	svc	#0
	mov	x1, xzr
.LBB12_16:
	mov	w0, #127
	mov	w8, #94
	mov	x2, x1
	svc	#0
	strb	w1, [x1]
	b	.LBB12_16
.Lfunc_end12:
	.size	_ZN8piestart5start3die3dieE, .Lfunc_end12-_ZN8piestart5start3die3dieE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die6numberE,@function
_ZN8piestart5start3die6numberE:
.Lfunc_begin13:
	.cfi_startproc
	stp	x29, x30, [sp, #-48]!
	str	x21, [sp, #16]
	stp	x20, x19, [sp, #32]
	mov	x29, sp
	.cfi_def_cfa w29, 48
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -32
	.cfi_offset w30, -40
	.cfi_offset w29, -48
	mov	w8, #52429
	lsr	x9, x1, #4
	cmp	w2, #0
	movk	w8, #52428, lsl #16
	mov	w19, w2
	mov	x20, x1
	mul	x8, x1, x8
	lsr	x21, x8, #35
	csel	x1, x21, x9, ne
	cbz	x1, .LBB13_2
	mov	w2, w19
	bl	_ZN8piestart5start3die6numberE
.LBB13_2:
	mov	x8, #-10
	and	x9, x20, #0xf
	cmp	w19, #0
	smaddl	x8, w21, w8, x20
	mov	w10, #87
	csel	x8, x8, x9, ne
	mov	w9, #48
	cmp	x8, #9
	csel	w9, w10, w9, hi
	add	w8, w9, w8
	and	x8, x8, #0xff
	strb	w8, [x0]
	add	x0, x0, #1
	ldp	x20, x19, [sp, #32]
	ldr	x21, [sp, #16]
	ldp	x29, x30, [sp], #48
	ret
.Lfunc_end13:
	.size	_ZN8piestart5start3die6numberE, .Lfunc_end13-_ZN8piestart5start3die6numberE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3die6stringE,@function
_ZN8piestart5start3die6stringE:
.Lfunc_begin14:
	.cfi_startproc
	mov	w8, #400
	mov	w9, #32
	mov	w10, #63
	cbz	x8, .LBB14_3
.LBB14_1:
	ldrb	w11, [x1]
	ands	w12, w11, #0xff
	b.eq	.LBB14_3
	cmp	w12, #127
	and	x11, x11, #0xff
	add	x1, x1, #1
	ccmp	w12, w9, #0, ne
	sub	x8, x8, #1
	csel	x11, x10, x11, lo
	strb	w11, [x0]
	add	x0, x0, #1
	cbnz	x8, .LBB14_1
.LBB14_3:
	ret
.Lfunc_end14:
	.size	_ZN8piestart5start3die6stringE, .Lfunc_end14-_ZN8piestart5start3die6stringE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own3ownE,@function
_ZN8piestart5start3own3ownE:
.Lfunc_begin15:
	.cfi_startproc
	mov	x9, x0
	mov	w8, #216
	mov	x2, x1
	mov	w3, #5
	mov	x4, xzr
	mov	x5, xzr
	svc	#0
	tbnz	x0, #63, .LBB15_2
	stp	x29, x30, [sp, #-32]!
	stp	x20, x19, [sp, #16]
	mov	x29, sp
	.cfi_def_cfa w29, 32
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w30, -24
	.cfi_offset w29, -32
	mov	x19, x1
	mov	x20, x0
	sub	x1, x0, x9
	mov	x0, x9
	mov	x2, x19
	bl	_ZN8piestart5start3own6blocksE
	mov	w3, w0
	mov	x0, x20
	mov	w8, #215
	mov	x1, x19
	mov	x2, xzr
	svc	#0
	ldp	x20, x19, [sp, #16]
	mov	w0, w3
	ldp	x29, x30, [sp], #32
	ret
.LBB15_2:
	mov	w0, wzr
	ret
.Lfunc_end15:
	.size	_ZN8piestart5start3own3ownE, .Lfunc_end15-_ZN8piestart5start3own3ownE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own5smallE,@function
_ZN8piestart5start3own5smallE:
.Lfunc_begin16:
	.cfi_startproc
	cbz	x2, .LBB16_3
	lsr	x8, x2, #17
	mov	w12, #50
	mov	w13, #32818
	mov	x10, x2
	mov	x11, x1
	mov	x9, x0
	cmp	x8, #0
	mov	w8, #222
	mov	x1, x2
	csel	x3, x13, x12, ne
	mov	w2, #3
	mov	x4, #-1
	mov	x5, xzr
	svc	#0
	mov	x8, x0
	add	x0, x11, x9
	tbnz	x8, #63, .LBB16_4
	b	.Ltmp20
.Ltmp21:
	ldp	x8, x11, [x0], #16
	ldp	x12, x13, [x0], #16
	stp	x8, x11, [x9], #16
	stp	x12, x13, [x9], #16
.Ltmp20:
	subs	x10, x10, #32
	b.hs	.Ltmp21
	adds	x10, x10, #32
	b.eq	.Ltmp22
.Ltmp23:
	ldr	x8, [x0], #8
	str	x8, [x9], #8
	subs	x10, x10, #8
	b.ne	.Ltmp23
.Ltmp22:
.LBB16_3:
	mov	w0, #1
	ret
.LBB16_4:
	mov	w8, #216
	mov	x1, x10
	mov	x2, x10
	mov	w3, #3
	mov	x4, x9
	mov	x5, xzr
	svc	#0
	mov	w0, wzr
	ret
.Lfunc_end16:
	.size	_ZN8piestart5start3own5smallE, .Lfunc_end16-_ZN8piestart5start3own5smallE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start3own6blocksE,@function
_ZN8piestart5start3own6blocksE:
.Lfunc_begin17:
	.cfi_startproc
	stp	x29, x30, [sp, #-80]!
	str	x25, [sp, #16]
	stp	x24, x23, [sp, #32]
	stp	x22, x21, [sp, #48]
	stp	x20, x19, [sp, #64]
	mov	x29, sp
	.cfi_def_cfa w29, 80
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -64
	.cfi_offset w30, -72
	.cfi_offset w29, -80
	mov	x19, x1
	ands	x23, x2, #0xffffffffffe00000
	mov	x24, x0
	b.eq	.LBB17_2
	neg	w8, w24
	and	x25, x8, #0x1fffff
	and	x8, x2, #0x1fffff
	cmp	x25, x8
	b.ls	.LBB17_3
.LBB17_2:
	mov	x25, xzr
.LBB17_3:
	sub	x20, x2, x25
	mov	x0, x24
	mov	x1, x19
	mov	x2, x25
	add	x21, x25, x24
	bl	_ZN8piestart5start3own5smallE
	mov	w22, w0
	cbz	x25, .LBB17_5
	add	x0, x19, x24
	mov	w8, #233
	mov	x1, x25
	mov	w2, #4
	svc	#0
.LBB17_5:
	cbz	x23, .LBB17_17
	mov	w8, #1
	mov	x0, xzr
	add	x1, x23, #512, lsl #12
	str	x8, [x29, #24]
	mov	w8, #222
	mov	w2, #3
	mov	w3, #34
	mov	x4, #-1
	mov	x5, xzr
	svc	#0
	tbnz	x0, #63, .LBB17_17
	mov	w8, #2097151
	mov	x9, x0
	mov	x1, x23
	add	x8, x0, x8
	mov	w2, #14
	mov	w13, #2097144
	and	x10, x8, #0xffffffffffe00000
	mov	w8, #233
	mov	x14, x23
	mov	x0, x10
	mov	x12, x10
	svc	#0
	add	x8, x25, x19
	add	x11, x8, x24
	mov	w8, #1
	cbz	x14, .LBB17_12
.LBB17_8:
	tbz	w8, #0, .LBB17_13
	mov	x8, xzr
	add	x15, x12, x13
	str	x8, [x15]
	mov	x0, x12
	add	x2, x29, #24
	mov	w8, #232
	mov	w1, #4096
	svc	#0
	ldr	x8, [x29, #24]
	tbz	w8, #0, .LBB17_11
	mov	x8, x12
	mov	x15, x11
	mov	w16, #2097152
	b	.Ltmp24
.Ltmp25:
	ldp	x17, x18, [x15], #16
	ldp	x0, x1, [x15], #16
	stp	x17, x18, [x8], #16
	stp	x0, x1, [x8], #16
.Ltmp24:
	subs	x16, x16, #32
	b.hs	.Ltmp25
	adds	x16, x16, #32
	b.eq	.Ltmp26
.Ltmp27:
	ldr	x17, [x15], #8
	str	x17, [x8], #8
	subs	x16, x16, #8
	b.ne	.Ltmp27
.Ltmp26:
	mov	w2, #4
	mov	x0, x11
	mov	w8, #233
	mov	w1, #2097152
	svc	#0
	ldr	x8, [x29, #24]
.LBB17_11:
	add	x12, x12, #512, lsl #12
	add	x11, x11, #512, lsl #12
	sub	x14, x14, #512, lsl #12
	cbnz	x14, .LBB17_8
.LBB17_12:
	tbnz	w8, #0, .LBB17_14
.LBB17_13:
	mov	x0, x9
	add	x1, x23, #512, lsl #12
	mov	w8, #215
	mov	x2, xzr
	svc	#0
	b	.LBB17_17
.LBB17_14:
	mov	x0, x10
	mov	w8, #216
	mov	x1, x23
	mov	x2, x23
	mov	w3, #3
	mov	x4, x21
	mov	x5, xzr
	svc	#0
	mov	x10, x0
	mov	x0, x9
	add	x1, x23, #512, lsl #12
	mov	w8, #215
	mov	x2, xzr
	svc	#0
	tbnz	x10, #63, .LBB17_17
	mov	x0, x21
	mov	x1, x23
	mov	w8, #233
	mov	w2, #15
	svc	#0
	add	x21, x21, x23
	sub	x20, x20, x23
	b	.LBB17_17
.LBB17_16:
	mov	x0, x21
	mov	x1, x19
	mov	w2, #2097152
	bl	_ZN8piestart5start3own5smallE
	mov	w9, w0
	add	x0, x19, x21
	mov	w8, #233
	mov	w1, #2097152
	mov	w2, #4
	svc	#0
	and	w22, w22, w9
	add	x21, x21, #512, lsl #12
	sub	x20, x20, #512, lsl #12
.LBB17_17:
	lsr	x8, x20, #21
	cbnz	x8, .LBB17_16
	mov	x0, x21
	mov	x1, x19
	mov	x2, x20
	bl	_ZN8piestart5start3own5smallE
	and	w0, w22, w0
	ldp	x20, x19, [sp, #64]
	ldp	x22, x21, [sp, #48]
	ldr	x25, [sp, #16]
	ldp	x24, x23, [sp, #32]
	ldp	x29, x30, [sp], #80
	ret
.Lfunc_end17:
	.size	_ZN8piestart5start3own6blocksE, .Lfunc_end17-_ZN8piestart5start3own6blocksE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start4huge6finishE,@function
_ZN8piestart5start4huge6finishE:
.Lfunc_begin18:
	.cfi_startproc
	sub	sp, sp, #144
	stp	x29, x30, [sp, #48]
	stp	x28, x27, [sp, #64]
	stp	x26, x25, [sp, #80]
	stp	x24, x23, [sp, #96]
	stp	x22, x21, [sp, #112]
	stp	x20, x19, [sp, #128]
	add	x29, sp, #48
	.cfi_def_cfa w29, 96
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -56
	.cfi_offset w26, -64
	.cfi_offset w27, -72
	.cfi_offset w28, -80
	.cfi_offset w30, -88
	.cfi_offset w29, -96
	ldp	x28, x27, [x0, #40]
	mov	x13, x4
	ldp	x19, x25, [x0, #24]
	mov	x14, x3
	ldr	x20, [x0, #16]
	mov	x21, x2
	mov	x22, x1
	mov	x15, xzr
	mov	w8, wzr
	neg	x16, x3
	sub	x17, x3, #1
.LBB18_1:
	cbz	x27, .LBB18_19
	ldr	x11, [x28]
	sub	x27, x27, #1
	ldr	x9, [x28, #16]
	ldr	x12, [x28, #40]
	ldr	x10, [x28, #32]
	add	x28, x28, #56
	cbz	x12, .LBB18_1
	mov	w12, w11
	cmp	x12, #1
	b.ne	.LBB18_1
	lsr	x12, x11, #32
	tbz	w12, #1, .LBB18_1
	ubfx	x11, x11, #32, #1
	cbnz	w11, .LBB18_1
	add	x9, x25, x9
	add	x10, x17, x10
	and	x11, x9, x16
	add	x9, x10, x9
	and	x9, x9, x16
	cmp	x11, x22
	csel	x10, x11, x22, hi
	cmp	x9, x21
	csel	x26, x9, x21, lo
	cmp	x10, x19
	csel	x9, x10, x19, hi
	cmp	x10, x20
	csel	x23, x10, x9, lo
	subs	x24, x26, x23
	b.ls	.LBB18_1
	cmp	x24, #16, lsl #12
	b.lo	.LBB18_1
	mov	x0, x13
	stur	x13, [x29, #-16]
	stp	x15, x14, [sp, #16]
	stp	x17, x16, [sp]
	bl	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	ldp	x15, x14, [sp, #16]
	mov	w12, #1
	ldp	x17, x16, [sp]
	mov	w11, #2097151
	ldur	x13, [x29, #-16]
	mov	w10, #2097152
	mov	w8, #20
	cmp	x14, #1, lsl #12
	b.ne	.LBB18_15
	udiv	x8, x24, x8
	ldr	x9, [x13, #40]
	add	x9, x9, x8
	sub	x8, x10, x24
	subs	x8, x9, x8
	str	x9, [x13, #40]
	b.lo	.LBB18_15
	str	x8, [x13, #40]
	mov	x0, xzr
	mov	w8, #222
	mov	w1, #4194304
	mov	w2, #3
	mov	w3, #34
	mov	x4, #-1
	mov	x5, xzr
	svc	#0
	tbnz	x0, #63, .LBB18_15
	add	x8, x0, x11
	mov	x9, x0
	stur	x12, [x29, #-8]
	and	x10, x8, #0xffffffffffe00000
	mov	w8, #233
	mov	w1, #2097152
	mov	x0, x10
	mov	w2, #14
	svc	#0
	cbz	x0, .LBB18_13
	stur	x15, [x29, #-8]
	b	.LBB18_14
.LBB18_13:
	orr	x8, x10, #0x1ffff8
	str	x15, [x8]
	mov	x0, x10
	sub	x2, x29, #8
	mov	w8, #232
	mov	w1, #4096
	svc	#0
	mov	x8, x23
	ldurb	w11, [x29, #-8]
	tbnz	w11, #0, .LBB18_16
.LBB18_14:
	mov	x0, x9
	mov	w8, #215
	mov	w1, #4194304
	mov	x2, xzr
	svc	#0
.LBB18_15:
	mov	x0, x23
	mov	w8, #233
	mov	x1, x24
	mov	w2, #23
	svc	#0
	mov	w8, #1
	b	.LBB18_1
.LBB18_16:
	cmp	x8, x26
	b.hs	.LBB18_18
	ldr	x11, [x8]
	add	x8, x8, #16, lsl #12
	b	.LBB18_16
.LBB18_18:
	sub	x8, x10, x23
	stp	x23, x26, [x13]
	stp	x23, x8, [x13, #16]
	mov	w8, #1
	str	x9, [x13, #32]
	b	.LBB18_1
.LBB18_19:
	ldp	x20, x19, [sp, #128]
	and	w0, w8, #0x1
	ldp	x22, x21, [sp, #112]
	ldp	x24, x23, [sp, #96]
	ldp	x26, x25, [sp, #80]
	ldp	x28, x27, [sp, #64]
	ldp	x29, x30, [sp, #48]
	add	sp, sp, #144
	ret
.Lfunc_end18:
	.size	_ZN8piestart5start4huge6finishE, .Lfunc_end18-_ZN8piestart5start4huge6finishE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start4huge7prepareE,@function
_ZN8piestart5start4huge7prepareE:
.Lfunc_begin19:
	.cfi_startproc
	sub	sp, sp, #112
	stp	x29, x30, [sp, #16]
	stp	x28, x27, [sp, #32]
	stp	x26, x25, [sp, #48]
	stp	x24, x23, [sp, #64]
	stp	x22, x21, [sp, #80]
	stp	x20, x19, [sp, #96]
	add	x29, sp, #16
	.cfi_def_cfa w29, 96
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -56
	.cfi_offset w26, -64
	.cfi_offset w27, -72
	.cfi_offset w28, -80
	.cfi_offset w30, -88
	.cfi_offset w29, -96
	ldr	x8, [x0, #80]
	mov	x19, x2
	cmp	x8, #16, lsl #12
	b.hs	.LBB19_2
.LBB19_1:
	mov	x0, x19
	ldp	x20, x19, [sp, #96]
	ldp	x22, x21, [sp, #80]
	ldp	x24, x23, [sp, #64]
	ldp	x26, x25, [sp, #48]
	ldp	x28, x27, [sp, #32]
	ldp	x29, x30, [sp, #16]
	add	sp, sp, #112
	ret
.LBB19_2:
	mov	x21, x0
	ldr	x26, [x0, #32]
	ldr	x0, [x0, #8]
	mov	x23, x1
	mov	w1, #6
	mov	x25, x4
	mov	x22, x3
	str	x5, [sp, #8]
	bl	_ZN8piestart3sys4auxv5valueE
	add	x10, x26, x25
	tst	w22, #0x1
	mov	x24, x0
	mov	x1, xzr
	mov	x2, xzr
	mov	x9, xzr
	mov	x8, xzr
	neg	x25, x0
	csel	x10, x10, xzr, ne
	mov	w27, #2097151
.LBB19_3:
	mov	x28, x10
.LBB19_4:
	cmp	x23, x19
	b.hs	.LBB19_23
	ldr	x11, [x23]
	and	w10, w22, w11
	tbz	w10, #0, .LBB19_8
	add	x10, x28, #504
	cmp	x10, x9
	b.ls	.LBB19_22
	clz	x11, x11
	lsl	x11, x11, #3
	eor	x11, x11, #0x1f8
	add	x11, x28, x11
	mov	x28, x10
	sub	x10, x11, #8
	b	.LBB19_9
.LBB19_8:
	add	x10, x11, x26
	add	x28, x10, #8
.LBB19_9:
	and	x20, x10, x25
	sub	x11, x9, x8
	sub	x10, x20, x8
	cmp	x10, x11
	b.lo	.LBB19_13
	cmp	x20, x9
	b.ne	.LBB19_21
	cmp	x10, #512, lsl #12
	b.eq	.LBB19_21
.LBB19_12:
	add	x2, x20, x24
	mov	x9, x2
.LBB19_13:
	tbz	w22, #0, .LBB19_16
	mov	w10, #8
.LBB19_15:
	add	x23, x10, x23
	b	.LBB19_4
.LBB19_16:
	sub	x10, x9, x8
	cmp	x10, #512, lsl #12
	csel	x11, x27, x10, eq
	mov	w10, #12288
.LBB19_17:
	cmp	x10, #25
	b.lo	.LBB19_15
	add	x12, x10, x23
	cmp	x12, x19
	b.hs	.LBB19_20
	ldr	x12, [x12]
	add	x12, x12, x26
	and	x12, x12, x25
	sub	x12, x12, x8
	cmp	x12, x11
	b.ls	.LBB19_15
.LBB19_20:
	lsr	x10, x10, #3
	b	.LBB19_17
.LBB19_21:
	ldr	x4, [sp, #8]
	mov	x0, x21
	mov	x3, x24
	bl	_ZN8piestart5start4huge6finishE
	mov	x1, x20
	mov	x8, x20
	tbnz	w0, #0, .LBB19_24
	b	.LBB19_12
.LBB19_22:
	add	x23, x23, #8
	mov	w22, #1
	b	.LBB19_3
.LBB19_23:
	ldr	x4, [sp, #8]
	mov	x0, x21
	mov	x3, x24
	bl	_ZN8piestart5start4huge6finishE
	b	.LBB19_1
.LBB19_24:
	mov	x19, x23
	b	.LBB19_1
.Lfunc_end19:
	.size	_ZN8piestart5start4huge7prepareE, .Lfunc_end19-_ZN8piestart5start4huge7prepareE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover3topE,@function
_ZN8piestart5start5mover3topE:
.Lfunc_begin20:
	.cfi_startproc
	orr	x8, x0, x0, lsr #1
	orr	x8, x8, x8, lsr #2
	orr	x8, x8, x8, lsr #4
	orr	x8, x8, x8, lsr #8
	orr	x8, x8, x8, lsr #16
	orr	x0, x8, x8, lsr #32
	ret
.Lfunc_end20:
	.size	_ZN8piestart5start5mover3topE, .Lfunc_end20-_ZN8piestart5start5mover3topE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5Parts4nextE,@function
_ZN8piestart5start5mover5Parts4nextE:
.Lfunc_begin21:
	.cfi_startproc
	mov	x10, x0
	ldr	x15, [x10, #48]!
	ldur	x9, [x10, #-8]
	ldp	x13, x8, [x10, #-24]
	ldr	x14, [x10, #8]
	ldur	x12, [x10, #-32]
	mvn	x11, x8
.LBB21_1:
	add	x9, x15, x9
	sub	x13, x13, #1
	subs	x14, x14, x9
	stp	x9, x14, [x0, #40]
	b.hi	.LBB21_8
	cmn	x13, #1
	b.eq	.LBB21_9
	ldr	x17, [x12]
	mov	x14, xzr
	cmp	w17, #1
	ldr	x18, [x12, #16]
	ldr	x16, [x12, #40]
	ldr	x15, [x12, #32]
	add	x12, x12, #56
	stp	xzr, xzr, [x10]
	stp	x12, x13, [x0, #16]
	b.ne	.LBB21_7
	cbz	x16, .LBB21_7
	add	x18, x18, x1
	add	x14, x16, x11
	lsr	x17, x17, #32
	add	x14, x18, x14
	and	x9, x8, x18
	and	x14, x14, x8
	str	x9, [x0, #40]
	str	w17, [x0, #64]
	str	x14, [x0, #56]
	cbnz	x15, .LBB21_10
	strb	wzr, [x0, #68]
.LBB21_7:
	mov	x15, xzr
	b	.LBB21_1
.LBB21_8:
	mov	w8, #1
	str	wzr, [x0, #64]
	str	xzr, [x0, #56]
	b	.LBB21_19
.LBB21_9:
	mov	w8, wzr
	b	.LBB21_19
.LBB21_10:
	add	x12, x15, x18
	mov	w13, wzr
	cmp	x17, #6
	add	x11, x12, x11
	and	x12, x11, x8
	sub	x11, x12, x9
	str	x11, [x10]
	b.ne	.LBB21_18
	sub	x10, x14, x12
	orr	x10, x10, x11
	lsr	x10, x10, #21
	cbnz	x10, .LBB21_18
	ldp	x14, x10, [x0]
	mov	w13, #58706
	movk	w13, #25716, lsl #16
	add	x10, x10, #1
.LBB21_13:
	subs	x10, x10, #1
	b.eq	.LBB21_16
	ldr	x17, [x14]
	ldr	x15, [x14, #16]
	ldr	x16, [x14, #40]
	add	x15, x15, x1
	add	x14, x14, #56
	add	x16, x15, x16
	cmp	x15, x9
	and	x16, x16, x8
	csel	x15, x15, x9, hi
	cmp	x16, x12
	csel	x16, x16, x12, lo
	cmp	w17, w13
	ccmp	x15, x16, #2, eq
	b.hs	.LBB21_13
	sub	x8, x15, x16
	b	.LBB21_17
.LBB21_16:
	mov	x8, xzr
.LBB21_17:
	add	x8, x8, x11
	cmp	x8, #4, lsl #12
	cset	w13, ls
.LBB21_18:
	strb	w13, [x0, #68]
	mov	w8, #1
.LBB21_19:
	mov	w0, w8
	ret
.Lfunc_end21:
	.size	_ZN8piestart5start5mover5Parts4nextE, .Lfunc_end21-_ZN8piestart5start5mover5Parts4nextE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5carryE,@function
_ZN8piestart5start5mover5carryE:
.Lfunc_begin22:
	.cfi_startproc
	sub	sp, sp, #256
	stp	x29, x30, [sp, #160]
	stp	x28, x27, [sp, #176]
	stp	x26, x25, [sp, #192]
	stp	x24, x23, [sp, #208]
	stp	x22, x21, [sp, #224]
	stp	x20, x19, [sp, #240]
	add	x29, sp, #160
	.cfi_def_cfa w29, 96
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -56
	.cfi_offset w26, -64
	.cfi_offset w27, -72
	.cfi_offset w28, -80
	.cfi_offset w30, -88
	.cfi_offset w29, -96
	ldp	x26, x27, [x0, #40]
	mov	x20, x2
	ldr	x21, [x0, #32]
	mov	x25, xzr
	neg	x8, x1
	mov	w28, #3
	mov	w19, #7
	stp	x0, x8, [sp]
	stp	x26, x27, [sp, #16]
	stp	x26, x27, [sp, #32]
	stp	x8, x26, [sp, #48]
	stp	xzr, xzr, [sp, #64]
	stur	xzr, [sp, #77]
.LBB22_1:
	add	x0, sp, #16
	mov	x1, x21
	bl	_ZN8piestart5start5mover5Parts4nextE
	mov	w22, w0
	cbz	w0, .LBB22_25
	ldr	x23, [sp, #56]
	ldr	w8, [sp, #80]
	ldrb	w10, [sp, #84]
	add	x9, x23, x20
	cbz	x25, .LBB22_8
.LBB22_3:
	tbz	w10, #0, .LBB22_7
	ldr	x24, [sp, #64]
	add	x0, x23, x20
	cbz	w8, .LBB22_12
	mov	w8, #222
	mov	x1, x24
	mov	w2, #3
	mov	w3, #32818
	mov	x4, #-1
	mov	x5, xzr
	svc	#0
	cmp	x0, x9
	b.ne	.LBB22_18
	mov	x8, x23
	mov	x10, x24
	b	.Ltmp28
.Ltmp29:
	ldp	x11, x12, [x8], #16
	ldp	x13, x14, [x8], #16
	stp	x11, x12, [x9], #16
	stp	x13, x14, [x9], #16
.Ltmp28:
	subs	x10, x10, #32
	b.hs	.Ltmp29
	adds	x10, x10, #32
	b.eq	.Ltmp30
.Ltmp31:
	ldr	x11, [x8], #8
	str	x11, [x9], #8
	subs	x10, x10, #8
	b.ne	.Ltmp31
.Ltmp30:
	b	.LBB22_14
.LBB22_7:
	ldr	x24, [sp, #64]
	cmp	w8, #0
	mov	x0, x23
	add	x4, x23, x20
	csel	x3, x28, x19, eq
	mov	w8, #216
	mov	x1, x24
	mov	x2, x24
	mov	x5, xzr
	svc	#0
	b	.LBB22_13
.LBB22_8:
	cbz	w8, .LBB22_3
	tbnz	w8, #0, .LBB22_3
	tbnz	w10, #0, .LBB22_3
	ldr	x24, [sp, #64]
	add	x1, x23, x20
	mov	x0, x23
	mov	x2, x24
	bl	_ZN8piestart5start5mover5keepsE
	tbz	w0, #0, .LBB22_17
	b	.LBB22_14
.LBB22_12:
	mov	w8, #222
	mov	x1, x24
	mov	w2, #3
	mov	w3, #50
	mov	x4, #-1
	mov	x5, xzr
	svc	#0
.LBB22_13:
	cmp	x0, x9
	b.ne	.LBB22_18
.LBB22_14:
	ldr	x8, [sp, #16]
	sub	x9, x8, x23
	cmp	x9, x24
	b.hs	.LBB22_16
	ldr	x9, [sp, #32]
	add	x8, x8, x20
	str	x8, [sp, #16]
	add	x9, x9, x20
	str	x9, [sp, #32]
.LBB22_16:
	add	x25, x25, #1
	b	.LBB22_1
.LBB22_17:
	mov	x25, xzr
.LBB22_18:
	ldr	x8, [sp, #8]
	stp	x26, x27, [x29, #-72]
	stp	x26, x27, [x29, #-56]
	stp	x8, x26, [x29, #-40]
	stp	xzr, xzr, [x29, #-24]
	stur	xzr, [x29, #-11]
	cbz	x25, .LBB22_25
.LBB22_19:
	sub	x0, x29, #72
	mov	x1, x21
	bl	_ZN8piestart5start5mover5Parts4nextE
	tbz	w0, #0, .LBB22_25
	ldur	w8, [x29, #-8]
	ldur	x4, [x29, #-32]
	cbz	w8, .LBB22_22
	tbz	w8, #1, .LBB22_24
.LBB22_22:
	ldurb	w8, [x29, #-4]
	tbnz	w8, #0, .LBB22_24
	ldur	x1, [x29, #-24]
	add	x0, x4, x20
	mov	w8, #216
	mov	w3, #3
	mov	x5, xzr
	mov	x2, x1
	svc	#0
	cmp	x0, x4
	b.ne	.LBB22_26
.LBB22_24:
	sub	x25, x25, #1
	cbnz	x25, .LBB22_19
.LBB22_25:
	eor	w0, w22, #0x1
	ldp	x20, x19, [sp, #240]
	ldp	x22, x21, [sp, #224]
	ldp	x24, x23, [sp, #208]
	ldp	x26, x25, [sp, #192]
	ldp	x28, x27, [sp, #176]
	ldp	x29, x30, [sp, #160]
	add	sp, sp, #256
	ret
.LBB22_26:
	ldr	x0, [sp]
	mov	w1, #21
	mov	x2, xzr
	mov	x3, x4
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end22:
	.size	_ZN8piestart5start5mover5carryE, .Lfunc_end22-_ZN8piestart5start5mover5carryE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5keepsE,@function
_ZN8piestart5start5mover5keepsE:
.Lfunc_begin23:
	.cfi_startproc
	sub	sp, sp, #16
	.cfi_def_cfa_offset 16
	strb	wzr, [sp, #12]
	mov	x4, x1
	mov	x9, x0
	mov	w8, #216
	mov	x1, x2
	mov	w3, #7
	mov	x5, xzr
	svc	#0
	cmp	x0, x4
	mov	w0, wzr
	b.ne	.LBB23_3
	mov	x0, x9
	mov	x10, x2
	add	x2, sp, #12
	mov	w8, #232
	mov	w1, #1
	svc	#0
	mov	x8, x0
	mov	w0, #1
	cbz	x8, .LBB23_3
	mov	x0, x4
	mov	w8, #216
	mov	x1, x10
	mov	x2, x10
	mov	w3, #3
	mov	x4, x9
	mov	x5, xzr
	svc	#0
	mov	w0, wzr
.LBB23_3:
	add	sp, sp, #16
	ret
.Lfunc_end23:
	.size	_ZN8piestart5start5mover5keepsE, .Lfunc_end23-_ZN8piestart5start5mover5keepsE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover5leaveE,@function
_ZN8piestart5start5mover5leaveE:
.Lfunc_begin24:
	.cfi_startproc
	sub	sp, sp, #208
	stp	x29, x30, [sp, #112]
	stp	x28, x27, [sp, #128]
	stp	x26, x25, [sp, #144]
	stp	x24, x23, [sp, #160]
	stp	x22, x21, [sp, #176]
	stp	x20, x19, [sp, #192]
	add	x29, sp, #112
	.cfi_def_cfa w29, 96
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -56
	.cfi_offset w26, -64
	.cfi_offset w27, -72
	.cfi_offset w28, -80
	.cfi_offset w30, -88
	.cfi_offset w29, -96
	adrp	x8, __piestart_options
	add	x8, x8, :lo12:__piestart_options
	ldrb	w8, [x8]
	ubfx	w27, w8, #2, #2
	cbnz	w27, .LBB24_2
.LBB24_1:
	ldp	x20, x19, [sp, #192]
	ldp	x22, x21, [sp, #176]
	ldp	x24, x23, [sp, #160]
	ldp	x26, x25, [sp, #144]
	ldp	x28, x27, [sp, #128]
	ldp	x29, x30, [sp, #112]
	add	sp, sp, #208
	ret
.LBB24_2:
	mov	x20, x0
	ldr	x0, [x0, #8]
	mov	w1, #6
	str	x0, [sp, #32]
	bl	_ZN8piestart3sys4auxv5valueE
	ldp	x28, x24, [x20, #40]
	mov	x21, x0
	ldr	x16, [x20, #32]
	mov	x8, xzr
	neg	x22, x0
	mov	x9, #-1
	mov	x25, x0
	mov	x10, x24
	mov	x11, x28
	cbz	x10, .LBB24_8
.LBB24_3:
	ldr	x14, [x11]
	cmp	w14, #1
	ldr	x12, [x11, #16]
	ldr	x13, [x11, #40]
	b.ne	.LBB24_7
	cbz	x13, .LBB24_7
	ldr	x14, [x11, #48]
	and	x15, x12, x22
	cmp	x15, x8
	b.lo	.LBB24_1
	cmp	x14, x25
	add	x13, x13, x12
	csel	x25, x14, x25, hi
	cmp	x12, x9
	csel	x9, x12, x9, lo
	cmp	x13, x8
	csel	x8, x13, x8, hi
.LBB24_7:
	add	x11, x11, #56
	sub	x10, x10, #1
	cbnz	x10, .LBB24_3
.LBB24_8:
	cbz	x21, .LBB24_1
	and	x9, x9, x22
	add	x8, x21, x8
	cmp	w27, #2
	sub	x8, x9, x8
	str	x9, [sp, #24]
	bic	x23, x22, x8
	mov	w8, #2097152
	ccmp	x23, x8, #2, ne
	cset	w8, lo
	cmp	x23, x21
	b.ls	.LBB24_1
	sub	x9, x25, #1
	and	x9, x25, x9
	cbnz	x9, .LBB24_1
	tbnz	w8, #0, .LBB24_1
	ldr	x19, [x20]
	mov	x9, #281453501874176
	str	x16, [sp, #16]
	movk	x9, #65535, lsl #48
	sub	x8, x19, x23
	mov	x0, x19
	add	x26, x8, x9
	bl	_ZN8piestart5start5mover3topE
	cmp	x26, x0
	ldr	x26, [sp, #16]
	b.hi	.LBB24_1
	mov	x27, x0
	ldr	x0, [sp, #32]
	mov	w1, #31
	bl	_ZN8piestart3sys4auxv5valueE
	cbz	x0, .LBB24_1
	str	x19, [sp, #8]
.LBB24_15:
	mov	x8, x0
	ldrb	w9, [x0]
	tst	x9, #0xff
	add	x0, x0, #1
	b.ne	.LBB24_15
	sub	x8, x27, x8
	ldr	x0, [sp, #8]
	sub	x8, x8, #8
	tst	x8, #0xffffffffffffefff
	b.eq	.LBB24_1
	adrp	x8, __piestart_witness
	add	x8, x8, :lo12:__piestart_witness
	adrp	x9, __piestart_entry
	add	x9, x9, :lo12:__piestart_entry
	ldr	x8, [x8]
	cmp	x8, x9
	b.eq	.LBB24_1
	ldp	x3, x1, [sp, #24]
	mov	w2, #16
	mov	x4, x23
	mov	x5, x25
	bl	_ZN8piestart5start5mover7reserveE
	cbz	x0, .LBB24_1
	mov	x25, x0
	add	x0, sp, #40
	mov	x1, x26
	stp	x28, x24, [sp, #40]
	stp	x28, x24, [sp, #56]
	stp	x22, x28, [sp, #72]
	stp	xzr, xzr, [sp, #88]
	stur	xzr, [sp, #101]
	bl	_ZN8piestart5start5mover5Parts4nextE
	tbz	w0, #0, .LBB24_24
	ldr	w8, [sp, #104]
	cbz	w8, .LBB24_25
	tbnz	w8, #0, .LBB24_25
	ldrb	w8, [sp, #108]
	tbnz	w8, #0, .LBB24_25
	mov	x0, x25
	mov	w8, #215
	mov	x1, x23
	mov	x2, xzr
	svc	#0
	b	.LBB24_26
.LBB24_24:
	mov	x0, x25
	mov	w8, #215
	mov	x1, x23
	mov	x2, xzr
	svc	#0
	b	.LBB24_1
.LBB24_25:
	add	x1, x25, x21
	mov	x0, x25
	mov	x2, x21
	bl	_ZN8piestart5start5mover5keepsE
	mov	w9, w0
	mov	x0, x25
	mov	w8, #215
	mov	x1, x23
	mov	x2, xzr
	svc	#0
	tbz	w9, #0, .LBB24_1
.LBB24_26:
	ldp	x8, x9, [sp, #16]
	mov	x0, x20
	mov	x1, x21
	add	x8, x9, x8
	sub	x22, x25, x8
	mov	x2, x22
	bl	_ZN8piestart5start5mover5carryE
	cbnz	w0, .LBB24_32
	mov	x0, x25
	mov	w8, #215
	mov	x1, x23
	mov	x2, xzr
	svc	#0
	b	.LBB24_1
.LBB24_28:
	ldr	x8, [sp, #32]
	ldr	x8, [x8, #8]
	add	x8, x8, x22
	sub	x10, x8, x25
	cmp	x10, x23
	b.hs	.LBB24_31
	cmp	x9, #9
	ccmp	x9, #3, #4, ne
	b.ne	.LBB24_31
	ldr	x9, [sp, #32]
	add	x9, x9, #8
	str	x8, [x9]
.LBB24_31:
	ldr	x8, [sp, #32]
	add	x8, x8, #16
	str	x8, [sp, #32]
.LBB24_32:
	ldr	x8, [sp, #32]
	ldr	x9, [x8]
	cbnz	x9, .LBB24_28
	adrp	x8, __piestart_moved
	add	x8, x8, :lo12:__piestart_moved
	add	x16, x8, x22
	ldr	x0, [sp, #8]
	mov	x1, x22
	blr	x16
	brk	#0x1
.Lfunc_end24:
	.size	_ZN8piestart5start5mover5leaveE, .Lfunc_end24-_ZN8piestart5start5mover5leaveE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover6copiedE,@function
_ZN8piestart5start5mover6copiedE:
.Lfunc_begin25:
	.cfi_startproc
	sub	sp, sp, #112
	stp	x29, x30, [sp, #80]
	str	x19, [sp, #96]
	add	x29, sp, #80
	.cfi_def_cfa w29, 32
	.cfi_offset w19, -16
	.cfi_offset w30, -24
	.cfi_offset w29, -32
	mov	x19, x0
	ldr	x0, [x0, #8]
	mov	w1, #6
	bl	_ZN8piestart3sys4auxv5valueE
	ldp	x8, x9, [x19, #40]
	neg	x10, x0
	ldr	x19, [x19, #32]
	stp	xzr, xzr, [sp, #56]
	stur	xzr, [sp, #69]
	stp	x8, x9, [sp, #8]
	stp	x8, x9, [sp, #24]
	stp	x10, x8, [sp, #40]
.LBB25_1:
	add	x0, sp, #8
	mov	x1, x19
	bl	_ZN8piestart5start5mover5Parts4nextE
	cbz	w0, .LBB25_5
	ldrb	w8, [sp, #76]
	cmp	w8, #1
	b.ne	.LBB25_1
	ldr	w8, [sp, #72]
	cbz	w8, .LBB25_1
	ldp	x0, x8, [sp, #48]
	add	x1, x8, x0
	b	.LBB25_6
.LBB25_5:
	mov	x1, xzr
	mov	x0, xzr
.LBB25_6:
	ldp	x29, x30, [sp, #80]
	ldr	x19, [sp, #96]
	add	sp, sp, #112
	ret
.Lfunc_end25:
	.size	_ZN8piestart5start5mover6copiedE, .Lfunc_end25-_ZN8piestart5start5mover6copiedE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover6randomE,@function
_ZN8piestart5start5mover6randomE:
.Lfunc_begin26:
	.cfi_startproc
	sub	sp, sp, #48
	stp	x29, x30, [sp, #16]
	stp	x20, x19, [sp, #32]
	add	x29, sp, #16
	.cfi_def_cfa w29, 32
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w30, -24
	.cfi_offset w29, -32
	mov	x9, x0
	str	xzr, [sp, #8]
	add	x0, sp, #8
	mov	w19, w1
	mov	w8, #278
	mov	w1, #8
	mov	w2, #1
	svc	#0
	cmp	x0, #8
	b.ne	.LBB26_3
	ldr	x0, [sp, #8]
.LBB26_2:
	ldp	x20, x19, [sp, #32]
	ldp	x29, x30, [sp, #16]
	add	sp, sp, #48
	ret
.LBB26_3:
	mov	x20, #31765
	mov	x0, x9
	mov	w1, #25
	movk	x20, #32586, lsl #16
	movk	x20, #31161, lsl #32
	movk	x20, #40503, lsl #48
	bl	_ZN8piestart3sys4auxv5valueE
	mov	w8, w19
	str	x8, [sp, #8]
	cbz	x0, .LBB26_5
	ldr	x9, [x0]
	add	x8, x9, x8
	eor	x8, x8, x8, lsr #32
	mul	x8, x8, x20
	eor	x8, x8, x8, lsr #32
	str	x8, [sp, #8]
	ldr	x9, [x0, #8]
	add	x8, x8, x9
	eor	x8, x8, x8, lsr #32
	mul	x8, x8, x20
	eor	x8, x8, x8, lsr #32
.LBB26_5:
	eor	x8, x8, x8, lsr #32
	mul	x8, x8, x20
	eor	x0, x8, x8, lsr #32
	b	.LBB26_2
.Lfunc_end26:
	.size	_ZN8piestart5start5mover6randomE, .Lfunc_end26-_ZN8piestart5start5mover6randomE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover6settleE,@function
_ZN8piestart5start5mover6settleE:
.Lfunc_begin27:
	.cfi_startproc
	sub	sp, sp, #256
	stp	x29, x30, [sp, #160]
	stp	x28, x27, [sp, #176]
	stp	x26, x25, [sp, #192]
	stp	x24, x23, [sp, #208]
	stp	x22, x21, [sp, #224]
	stp	x20, x19, [sp, #240]
	add	x29, sp, #160
	.cfi_def_cfa w29, 96
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -56
	.cfi_offset w26, -64
	.cfi_offset w27, -72
	.cfi_offset w28, -80
	.cfi_offset w30, -88
	.cfi_offset w29, -96
	ldp	x9, x8, [x0, #40]
	mov	x22, x0
	ldr	x25, [x0, #32]
	mov	x28, xzr
	mov	x19, xzr
	mov	x27, xzr
	mov	x21, xzr
	mov	x26, #-1
	str	x8, [sp, #32]
	stp	x9, x1, [sp, #40]
.LBB27_1:
	cbz	x8, .LBB27_4
	ldr	x10, [x9]
	cmp	w10, #1
	sub	x8, x8, #1
	ldr	x13, [x9, #16]
	ldr	x12, [x9, #40]
	ldr	x11, [x9, #32]
	add	x9, x9, #56
	b.ne	.LBB27_1
	add	x13, x25, x13
	add	x12, x13, x12
	add	x11, x13, x11
	cmp	x12, x21
	csel	x21, x12, x21, hi
	cmp	x13, x26
	csel	x12, x13, x26, lo
	cmp	x11, x27
	csel	x14, x11, x27, hi
	tst	x10, #0x100000000
	csel	x27, x27, x14, eq
	csel	x26, x26, x12, eq
	cmp	x13, x19
	csel	x19, x13, x19, hi
	cmp	x11, x28
	csel	x28, x11, x28, hi
	b	.LBB27_1
.LBB27_4:
	ldr	x20, [x22, #8]
	mov	w1, #31
	mov	x0, x20
	bl	_ZN8piestart3sys4auxv5valueE
	ldr	x22, [x22]
	ldr	x8, [x22, #8]
	str	x8, [sp, #16]
	ldr	x8, [x22]
	mov	x12, x0
	mov	x10, x20
	add	x8, x22, x8, lsl #3
	add	x8, x8, #16
	ldr	x8, [x8]
.LBB27_5:
	mov	x9, x10
	ldr	x11, [x10]
	add	x10, x10, #16
	cbnz	x11, .LBB27_5
	cmp	x8, #0
	sub	x9, x9, x20
	mov	x0, xzr
	csel	x10, x12, x8, eq
	add	x8, x9, #16
	str	x12, [sp, #24]
	stp	x10, x8, [sp]
	mov	x1, xzr
	mov	x2, xzr
	mov	w8, #214
	svc	#0
	mov	x23, x0
	mov	x0, x20
	mov	w1, #6
	bl	_ZN8piestart3sys4auxv5valueE
	ldr	x8, [sp, #48]
	add	x9, x23, x8
	sub	x8, x9, x21
	cmp	x8, x0
	b.lo	.LBB27_10
	mov	x24, x0
	mov	x0, x22
	bl	_ZN8piestart5start5mover3topE
	lsr	x21, x0, #10
	mov	x0, x22
	mov	x1, x20
	mov	w2, #32
	mov	x3, xzr
	mov	x5, x24
	add	x4, x21, #1
	bl	_ZN8piestart5start5mover7reserveE
	cbz	x0, .LBB27_9
	mov	x9, x0
	add	x1, x21, #1
	mov	w8, #215
	mov	x2, xzr
	svc	#0
	cbz	x0, .LBB27_10
.LBB27_9:
	mov	x9, x23
.LBB27_10:
	add	x8, sp, #56
	str	x26, [x8]
	add	x10, x8, #8
	str	x27, [x10]
	add	x10, x8, #16
	str	x19, [x10]
	add	x10, x8, #24
	str	x28, [x10]
	add	x10, x8, #32
	str	x9, [x10]
	add	x10, x8, #40
	str	x9, [x10]
	add	x9, x8, #48
	str	x22, [x9]
	add	x9, x8, #56
	ldr	x10, [sp, #16]
	str	x10, [x9]
	add	x9, x8, #64
	ldr	x10, [sp]
	str	x10, [x9]
	add	x9, x8, #72
	str	x10, [x9]
	add	x9, x8, #80
	ldr	x10, [sp, #24]
	str	x10, [x9]
	add	x9, x8, #88
	ldr	x11, [sp, #8]
	str	x20, [x9]
	add	x8, x8, #96
	orr	x10, x11, #0xffffffff00000000
	str	x10, [x8]
	cmp	x11, #1024
	b.hi	.LBB27_12
	mov	w0, #35
	add	x2, sp, #56
	mov	w8, #167
	mov	w1, #14
	mov	w3, #104
	mov	x4, xzr
	mov	x5, xzr
	svc	#0
.LBB27_12:
	mov	x0, x20
	mov	w1, #6
	bl	_ZN8piestart3sys4auxv5valueE
	ldp	x10, x9, [sp, #32]
	neg	x8, x0
	mov	x21, xzr
	mov	x20, xzr
	stp	xzr, xzr, [sp, #104]
	stur	xzr, [sp, #117]
	stp	x8, x9, [sp, #88]
	ldr	x8, [sp, #48]
	stp	x9, x10, [sp, #56]
	sub	x19, x25, x8
	stp	x9, x10, [sp, #72]
.LBB27_13:
	add	x0, sp, #56
	mov	x1, x19
	bl	_ZN8piestart5start5mover5Parts4nextE
	mov	w9, w0
	cbz	w0, .LBB27_18
	ldr	w8, [sp, #120]
	cbnz	w8, .LBB27_16
	ldrb	w8, [sp, #124]
	tbz	w8, #0, .LBB27_13
.LBB27_16:
	ldr	x8, [sp, #96]
	cmp	x8, x21
	b.ne	.LBB27_18
	mov	x8, x21
	b	.LBB27_22
.LBB27_18:
	subs	x1, x21, x20
	b.eq	.LBB27_20
	mov	x0, x20
	mov	w8, #215
	mov	x2, xzr
	svc	#0
.LBB27_20:
	cbz	w9, .LBB27_23
	ldr	x8, [sp, #96]
	mov	x20, x21
.LBB27_22:
	ldr	x9, [sp, #104]
	cmp	x20, x21
	csel	x20, x8, x20, eq
	add	x21, x9, x8
	b	.LBB27_13
.LBB27_23:
	ldp	x20, x19, [sp, #240]
	ldp	x22, x21, [sp, #224]
	ldp	x24, x23, [sp, #208]
	ldp	x26, x25, [sp, #192]
	ldp	x28, x27, [sp, #176]
	ldp	x29, x30, [sp, #160]
	add	sp, sp, #256
	ret
.Lfunc_end27:
	.size	_ZN8piestart5start5mover6settleE, .Lfunc_end27-_ZN8piestart5start5mover6settleE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start5mover7reserveE,@function
_ZN8piestart5start5mover7reserveE:
.Lfunc_begin28:
	.cfi_startproc
	sub	sp, sp, #112
	stp	x29, x30, [sp, #16]
	stp	x28, x27, [sp, #32]
	stp	x26, x25, [sp, #48]
	stp	x24, x23, [sp, #64]
	stp	x22, x21, [sp, #80]
	stp	x20, x19, [sp, #96]
	add	x29, sp, #16
	.cfi_def_cfa w29, 96
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -56
	.cfi_offset w26, -64
	.cfi_offset w27, -72
	.cfi_offset w28, -80
	.cfi_offset w30, -88
	.cfi_offset w29, -96
	mov	x9, #281453501874176
	sub	x8, x0, x4
	mov	x19, x4
	movk	x9, #65535, lsl #48
	mov	x20, x3
	mov	w21, w2
	add	x25, x8, x9
	mov	w8, #15
	mov	x22, x1
	mov	x23, x0
	sub	w9, w2, #16
	neg	x27, x5
	sub	w28, w8, w2
	stur	w9, [x29, #-4]
.LBB28_1:
	cmp	w21, w9
	b.eq	.LBB28_9
	sub	w21, w21, #1
.LBB28_3:
	mov	x0, x22
	mov	w1, w21
	add	w26, w28, w21
	bl	_ZN8piestart5start5mover6randomE
	mov	x24, x0
	mov	x0, x23
	bl	_ZN8piestart5start5mover3topE
	and	x8, x24, x27
	and	x8, x8, x0
	add	x9, x8, x20
	mov	x8, #-4294967296
	add	x8, x9, x8
	cmp	x8, x25
	b.hi	.LBB28_7
	mov	x0, x9
	mov	w3, #16418
	mov	w8, #222
	mov	x1, x19
	mov	x2, xzr
	movk	w3, #16, lsl #16
	mov	x4, #-1
	mov	x5, xzr
	svc	#0
	cmp	x0, x9
	b.eq	.LBB28_10
	cmp	x0, #0
	b.gt	.LBB28_8
	cmn	w26, #1
	sub	w21, w21, #1
	ccmn	x0, #17, #0, ne
	b.eq	.LBB28_3
	b	.LBB28_9
.LBB28_7:
	ldur	w9, [x29, #-4]
	b	.LBB28_1
.LBB28_8:
	mov	w8, #215
	mov	x1, x19
	mov	x2, xzr
	svc	#0
.LBB28_9:
	mov	x9, xzr
.LBB28_10:
	ldp	x20, x19, [sp, #96]
	mov	x0, x9
	ldp	x22, x21, [sp, #80]
	ldp	x24, x23, [sp, #64]
	ldp	x26, x25, [sp, #48]
	ldp	x28, x27, [sp, #32]
	ldp	x29, x30, [sp, #16]
	add	sp, sp, #112
	ret
.Lfunc_end28:
	.size	_ZN8piestart5start5mover7reserveE, .Lfunc_end28-_ZN8piestart5start5mover7reserveE
	.cfi_endproc
	.section	.text._ZN8piestart5start7protect4seal5pagesE,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart5start7protect4seal5pagesE,@function
_ZN8piestart5start7protect4seal5pagesE:
.Lfunc_begin29:
	.cfi_startproc
	subs	x1, x1, x0
	b.ls	.LBB29_3
	adrp	x8, __piestart_options
	add	x8, x8, :lo12:__piestart_options
	ldrb	w8, [x8]
	tst	x8, #0x3
	b.eq	.LBB29_3
	mov	w8, #462
	mov	x2, xzr
	svc	#0
.LBB29_3:
	ret
.Lfunc_end29:
	.size	_ZN8piestart5start7protect4seal5pagesE, .Lfunc_end29-_ZN8piestart5start7protect4seal5pagesE
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.p2align	2
	.type	_ZN8piestart5start8relocate24see_that_it_is_relocatedE,@function
_ZN8piestart5start8relocate24see_that_it_is_relocatedE:
.Lfunc_begin30:
	.cfi_startproc
	adrp	x8, __piestart_witness
	add	x8, x8, :lo12:__piestart_witness
	adrp	x9, __piestart_entry
	add	x9, x9, :lo12:__piestart_entry
	ldr	x8, [x8]
	cmp	x8, x9
	b.ne	.LBB30_2
	ret
.LBB30_2:
	stp	x29, x30, [sp, #-16]!
	mov	x29, sp
	.cfi_def_cfa w29, 16
	.cfi_offset w30, -8
	.cfi_offset w29, -16
	mov	w1, #16
	mov	x2, xzr
	mov	x3, xzr
	bl	_ZN8piestart5start3die3dieE
.Lfunc_end30:
	.size	_ZN8piestart5start8relocate24see_that_it_is_relocatedE, .Lfunc_end30-_ZN8piestart5start8relocate24see_that_it_is_relocatedE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start9anonymous10move_pagesE,@function
_ZN8piestart5start9anonymous10move_pagesE:
.Lfunc_begin31:
	.cfi_startproc
	sub	sp, sp, #112
	stp	x29, x30, [sp, #32]
	str	x25, [sp, #48]
	stp	x24, x23, [sp, #64]
	stp	x22, x21, [sp, #80]
	stp	x20, x19, [sp, #96]
	add	x29, sp, #32
	.cfi_def_cfa w29, 80
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -64
	.cfi_offset w30, -72
	.cfi_offset w29, -80
	ldp	x8, x9, [x2]
	mov	x19, x1
	ldr	x23, [x2, #16]
	ldp	x20, x12, [x0, #32]
	ldr	x14, [x0, #48]
	mov	x21, x0
	mov	x3, xzr
	mov	x11, xzr
	mov	x4, xzr
	neg	x10, x1
	sub	x13, x1, #1
	sub	x15, x23, x9
	mov	w16, #2
	cbz	w16, .LBB31_15
.LBB31_1:
	mov	x17, x14
	mov	x18, x12
.LBB31_2:
	cbz	x17, .LBB31_14
	ldr	x2, [x18]
	cmp	w2, #1
	sub	x17, x17, #1
	ldr	x6, [x18, #16]
	ldr	x1, [x18, #40]
	ldr	x0, [x18, #8]
	ldr	x5, [x18, #32]
	add	x18, x18, #56
	b.ne	.LBB31_2
	lsr	x7, x2, #32
	cmp	w16, #2
	and	x2, x6, x10
	b.ne	.LBB31_9
	cbz	x1, .LBB31_2
	tbz	w7, #1, .LBB31_2
	and	x6, x6, x13
	sub	x1, x9, x2
	add	x2, x5, x6
	subs	x2, x2, x1
	b.ls	.LBB31_2
	cmp	x2, x15
	and	x0, x0, x10
	csel	x11, x2, x15, lo
	cmp	x19, #1, lsl #12
	csel	x11, x11, x15, eq
	add	x11, x11, #7
	and	x4, x11, #0xfffffffffffffff8
	add	x11, x0, x1
	b	.LBB31_2
.LBB31_9:
	and	w6, w7, #0x6
	cmp	w6, #4
	ccmp	x5, x1, #0, eq
	b.ne	.LBB31_2
	and	x5, x0, x13
	add	x6, x13, x1
	and	x0, x0, x10
	add	x5, x6, x5
	sub	x0, x11, x0
	and	x5, x5, x10
	sub	x6, x5, x0
	cbz	x4, .LBB31_2
	cbz	x1, .LBB31_2
	cmp	x5, x0
	ccmp	x4, x6, #2, hi
	b.hi	.LBB31_2
	add	x1, x2, x20
	add	x3, x1, x0
	b	.LBB31_2
.LBB31_14:
	sub	w16, w16, #1
	cbnz	w16, .LBB31_1
.LBB31_15:
	add	x12, x13, x9
	ldp	x13, x11, [x21, #16]
	add	x12, x12, x4
	add	x22, x20, x8
	cmp	x4, #0
	and	x25, x12, x10
	sub	x10, x22, x13
	sub	x12, x11, x13
	csel	x24, x8, x25, eq
	cmp	x10, x12
	b.hs	.LBB31_17
	sub	x24, x11, x20
	b	.LBB31_26
.LBB31_17:
	sub	x1, x23, x8
	cbz	x3, .LBB31_19
	add	x2, x20, x9
	mov	x0, x22
	bl	_ZN8piestart5start9anonymous7replaceE
	tbnz	w0, #0, .LBB31_26
	b	.LBB31_22
.LBB31_19:
	cmp	x4, #1, lsl #12
	b.hi	.LBB31_21
	add	x2, sp, #8
	mov	x0, x20
	stp	x8, x9, [sp, #8]
	str	x4, [sp, #24]
	bl	_ZN8piestart5start9anonymous8by_stackE
	cbnz	w0, .LBB31_26
	b	.LBB31_28
.LBB31_21:
	adrp	x9, __piestart_options
	add	x9, x9, :lo12:__piestart_options
	ldrb	w9, [x9]
	and	x9, x9, #0x3
	cmp	x9, #2
	b.ne	.LBB31_23
.LBB31_22:
	mov	w0, wzr
	b	.LBB31_28
.LBB31_23:
	sub	x1, x25, x8
	mov	x0, x22
	bl	_ZN8piestart5start3own3ownE
	cbz	w0, .LBB31_28
	add	x8, x25, x20
	stp	x22, x8, [x21, #16]
	b	.LBB31_26
.LBB31_25:
	mov	x8, xzr
	add	x9, x20, x24
	str	x8, [x9]
	add	x24, x24, x19
.LBB31_26:
	cmp	x24, x23
	b.lo	.LBB31_25
	mov	w0, #1
.LBB31_28:
	ldp	x20, x19, [sp, #96]
	ldr	x25, [sp, #48]
	ldp	x22, x21, [sp, #80]
	ldp	x24, x23, [sp, #64]
	ldp	x29, x30, [sp, #32]
	add	sp, sp, #112
	ret
.Lfunc_end31:
	.size	_ZN8piestart5start9anonymous10move_pagesE, .Lfunc_end31-_ZN8piestart5start9anonymous10move_pagesE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start9anonymous10move_relroE,@function
_ZN8piestart5start9anonymous10move_relroE:
.Lfunc_begin32:
	.cfi_startproc
	stp	x29, x30, [sp, #-96]!
	stp	x28, x27, [sp, #16]
	mov	x29, sp
	stp	x26, x25, [sp, #32]
	stp	x24, x23, [sp, #48]
	stp	x22, x21, [sp, #64]
	stp	x20, x19, [sp, #80]
	sub	sp, sp, #560
	.cfi_def_cfa w29, 96
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -56
	.cfi_offset w26, -64
	.cfi_offset w27, -72
	.cfi_offset w28, -80
	.cfi_offset w30, -88
	.cfi_offset w29, -96
	adrp	x8, __piestart_options
	add	x8, x8, :lo12:__piestart_options
	ldrb	w10, [x8]
	mov	w8, wzr
	cbz	x1, .LBB32_14
	and	x10, x10, #0x3
	cbz	x10, .LBB32_14
	mov	x13, x1
	mov	x14, x0
	cbz	x3, .LBB32_12
.LBB32_3:
	ldp	x22, x23, [x14, #40]
	mov	w25, #58706
	mov	x26, #-281462091808769
	mov	x27, #1
	mov	w8, wzr
	neg	x21, x13
	sub	x15, x13, #1
	movk	w25, #25716, lsl #16
	movk	x26, #0, lsl #48
	movk	x27, #2, lsl #32
.LBB32_4:
	cbz	x23, .LBB32_14
	ldr	x10, [x22]
	cmp	w10, w25
	sub	x23, x23, #1
	ldr	x28, [x22, #16]
	ldr	x9, [x22, #40]
	add	x22, x22, #56
	b.ne	.LBB32_4
	ldp	x20, x19, [x14, #40]
	add	x16, x15, x28
	add	x24, x9, x28
.LBB32_7:
	cbz	x19, .LBB32_4
	ldr	x11, [x20]
	sub	x19, x19, #1
	ldr	x9, [x20, #16]
	and	x11, x11, x26
	ldr	x10, [x20, #40]
	cmp	x11, x27
	add	x20, x20, #56
	b.ne	.LBB32_7
	cbz	x10, .LBB32_7
	cmp	x9, x28
	add	x10, x10, x9
	csel	x11, x16, x9, lo
	add	x12, x15, x10
	cmp	x24, x10
	csel	x10, x24, x12, lo
	and	x11, x11, x21
	and	x10, x10, x21
	cmp	x11, x10
	b.hs	.LBB32_7
	cmp	x9, x28
	add	x2, sp, #40
	mov	x0, x14
	csel	x8, x9, x28, hi
	mov	x1, x13
	str	x10, [sp, #56]
	and	x8, x8, #0xfffffffffffffff8
	stp	x14, x13, [sp, #24]
	cmp	x8, x11
	stp	x16, x15, [sp, #8]
	csel	x8, x8, x11, hi
	stp	x11, x8, [sp, #40]
	bl	_ZN8piestart5start9anonymous10move_pagesE
	ldp	x16, x15, [sp, #8]
	mov	w8, #1
	ldp	x14, x13, [sp, #24]
	tbz	w0, #0, .LBB32_13
	b	.LBB32_7
.LBB32_12:
	mov	w0, #22614
	mov	w8, #167
	mov	x9, x2
	movk	w0, #16725, lsl #16
	add	x1, sp, #40
	mov	w2, #512
	mov	x4, xzr
	mov	x5, xzr
	svc	#0
	sub	x8, x0, #1
	cmp	x8, #512
	b.lo	.LBB32_15
.LBB32_13:
	mov	w8, wzr
.LBB32_14:
	and	w0, w8, #0x1
	add	sp, sp, #560
	ldp	x20, x19, [sp, #80]
	ldp	x22, x21, [sp, #64]
	ldp	x24, x23, [sp, #48]
	ldp	x26, x25, [sp, #32]
	ldp	x28, x27, [sp, #16]
	ldp	x29, x30, [sp], #96
	ret
.LBB32_15:
	add	x0, sp, #40
	mov	w1, #9
	mov	x19, x9
	mov	x20, x13
	mov	x21, x14
	bl	_ZN8piestart3sys4auxv5valueE
	mov	x14, x21
	mov	x13, x20
	cmp	x0, x19
	b.eq	.LBB32_3
	b	.LBB32_13
.Lfunc_end32:
	.size	_ZN8piestart5start9anonymous10move_relroE, .Lfunc_end32-_ZN8piestart5start9anonymous10move_relroE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start9anonymous7replaceE,@function
_ZN8piestart5start9anonymous7replaceE:
.Lfunc_begin33:
	.cfi_startproc
	mov	x9, x4
	mov	x10, x3
	mov	x11, x2
	mov	w8, #222
	mov	w2, #3
	mov	w3, #50
	mov	x4, #-1
	mov	x5, xzr
	svc	#0
	tbnz	x0, #63, .LBB33_2
	b	.Ltmp32
.Ltmp33:
	ldp	x8, x12, [x10], #16
	ldp	x13, x14, [x10], #16
	stp	x8, x12, [x11], #16
	stp	x13, x14, [x11], #16
.Ltmp32:
	subs	x9, x9, #32
	b.hs	.Ltmp33
	adds	x9, x9, #32
	b.eq	.Ltmp34
.Ltmp35:
	ldr	x8, [x10], #8
	str	x8, [x11], #8
	subs	x9, x9, #8
	b.ne	.Ltmp35
.Ltmp34:
.LBB33_2:
	lsr	x8, x0, #63
	eor	w0, w8, #0x1
	ret
.Lfunc_end33:
	.size	_ZN8piestart5start9anonymous7replaceE, .Lfunc_end33-_ZN8piestart5start9anonymous7replaceE
	.cfi_endproc
	.p2align	2
	.type	_ZN8piestart5start9anonymous8by_stackE,@function
_ZN8piestart5start9anonymous8by_stackE:
.Lfunc_begin34:
	.cfi_startproc
	stp	x29, x30, [sp, #-32]!
	str	x28, [sp, #16]
	mov	x29, sp
	sub	sp, sp, #1, lsl #12
	str	xzr, [sp]
	.cfi_def_cfa w29, 32
	.cfi_offset w28, -16
	.cfi_offset w30, -24
	.cfi_offset w29, -32
	ldp	x8, x4, [x2, #8]
	mov	x9, sp
	ldr	x12, [x2]
	mov	x3, sp
	add	x8, x0, x8
	mov	x11, x4
	add	x0, x0, x12
	mov	x10, x8
	mov	x2, x8
	b	.Ltmp36
.Ltmp37:
	ldp	x13, x14, [x10], #16
	ldp	x15, x16, [x10], #16
	stp	x13, x14, [x9], #16
	stp	x15, x16, [x9], #16
.Ltmp36:
	subs	x11, x11, #32
	b.hs	.Ltmp37
	adds	x11, x11, #32
	b.eq	.Ltmp38
.Ltmp39:
	ldr	x13, [x10], #8
	str	x13, [x9], #8
	subs	x11, x11, #8
	b.ne	.Ltmp39
.Ltmp38:
	bl	_ZN8piestart5start9anonymous7replaceE
	add	sp, sp, #1, lsl #12
	ldr	x28, [sp, #16]
	ldp	x29, x30, [sp], #32
	ret
.Lfunc_end34:
	.size	_ZN8piestart5start9anonymous8by_stackE, .Lfunc_end34-_ZN8piestart5start9anonymous8by_stackE
	.cfi_endproc
	.section	".text._ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E","ax",@progbits
	.p2align	2
	.type	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E,@function
_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E:
.Lfunc_begin35:
	.cfi_startproc
	stp	x29, x30, [sp, #-64]!
	str	x23, [sp, #16]
	stp	x22, x21, [sp, #32]
	stp	x20, x19, [sp, #48]
	mov	x29, sp
	.cfi_def_cfa w29, 64
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -48
	.cfi_offset w30, -56
	.cfi_offset w29, -64
	ldp	x22, x21, [x0, #8]
	mov	x19, x2
	ldr	x23, [x0]
	mov	x20, x1
.LBB35_1:
	cmp	x20, x19
	b.hs	.LBB35_5
	ldr	x8, [x20]
	sub	x9, x8, #1
	cmn	x9, #3
	b.hi	.LBB35_4
	ldr	x2, [x21]
	ldr	x1, [x22]
	ldr	w0, [x23]
	blr	x8
.LBB35_4:
	add	x20, x20, #8
	b	.LBB35_1
.LBB35_5:
	ldp	x20, x19, [sp, #48]
	ldr	x23, [sp, #16]
	ldp	x22, x21, [sp, #32]
	ldp	x29, x30, [sp], #64
	ret
.Lfunc_end35:
	.size	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E, .Lfunc_end35-_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.globl	__piestart_enter
	.p2align	2
	.type	__piestart_enter,@function
__piestart_enter:
.Lfunc_begin36:
	.cfi_startproc
	sub	sp, sp, #128
	stp	x29, x30, [sp, #32]
	stp	x28, x27, [sp, #48]
	stp	x26, x25, [sp, #64]
	stp	x24, x23, [sp, #80]
	stp	x22, x21, [sp, #96]
	stp	x20, x19, [sp, #112]
	add	x29, sp, #32
	.cfi_def_cfa w29, 96
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -56
	.cfi_offset w26, -64
	.cfi_offset w27, -72
	.cfi_offset w28, -80
	.cfi_offset w30, -88
	.cfi_offset w29, -96
	adrp	x8, __piestart_libc_relocates
	add	x8, x8, :lo12:__piestart_libc_relocates
	mov	x22, x0
	ldr	x8, [x8]
	cbnz	x8, .LBB36_43
	ldr	x19, [x22, #56]
	cmp	x19, #2
	b.hi	.LBB36_64
	ldp	x20, x9, [x22, #96]
	cmp	x20, x9
	b.hi	.LBB36_44
	ldr	x8, [x22, #112]
	orr	x9, x8, x9
	lsr	x9, x9, #61
	cbnz	x9, .LBB36_44
	sub	x9, x8, #1
	and	x8, x8, x9
	cbnz	x8, .LBB36_44
	cbz	x20, .LBB36_7
	ldr	x21, [x22, #88]
	ldp	x0, x1, [x22, #40]
	mov	x3, x20
	mov	w4, wzr
	mov	x2, x21
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	tbz	w0, #0, .LBB36_45
.LBB36_7:
	cbz	x19, .LBB36_10
	ldr	x8, [x22, #64]
	cbz	x8, .LBB36_10
	mov	x0, x22
	mov	w1, #1
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	ldr	x19, [x22, #56]
.LBB36_10:
	cmp	x19, #2
	b.eq	.LBB36_64
	ldr	x0, [x22, #8]
	mov	w1, #6
	bl	_ZN8piestart3sys4auxv5valueE
	sub	x9, x0, #1, lsl #12
	mov	x8, x0
	cmp	x9, #15, lsl #12
	b.hi	.LBB36_46
	sub	x27, x8, #1
	and	x9, x8, x27
	cbnz	x9, .LBB36_46
	str	x8, [x22, #120]
	adrp	x13, __piestart_witness
	add	x13, x13, :lo12:__piestart_witness
	ldr	x21, [x22, #48]
	ldp	x1, x20, [x22, #32]
	mov	w12, #58706
	mov	x3, xzr
	mov	x2, xzr
	mov	x11, xzr
	mov	w15, wzr
	mov	w10, wzr
	movk	w12, #25716, lsl #16
	sub	x13, x13, x1
	mov	x14, x21
	mov	x16, x20
	cbz	x14, .LBB36_21
.LBB36_14:
	ldr	x0, [x16]
	cmp	w0, w12
	ldr	x18, [x16, #16]
	ldr	x17, [x16, #40]
	b.ne	.LBB36_17
	sub	x15, x13, x18
	cmp	x15, x17
	cset	w15, lo
	adds	x0, x18, x17
	csinv	x0, x0, xzr, lo
	orr	w10, w10, w15
	mov	w15, #1
	cmp	x0, x11
	b.lo	.LBB36_20
	mov	x3, x18
	mov	x2, x17
	mov	x11, x0
	b	.LBB36_20
.LBB36_17:
	cmp	w0, #1
	b.ne	.LBB36_20
	tbz	x0, #33, .LBB36_20
	add	x18, x17, x18
	cmp	x18, x9
	csel	x18, x18, x9, hi
	cmp	x17, #0
	csel	x9, x9, x18, eq
.LBB36_20:
	add	x16, x16, #56
	sub	x14, x14, #1
	cbnz	x14, .LBB36_14
.LBB36_21:
	bic	w10, w15, w10
	tbnz	w10, #0, .LBB36_47
	add	x9, x9, #512, lsl #12
	cmp	x11, x9
	b.hi	.LBB36_47
	neg	x28, x8
	stp	x22, x1, [sp]
	cbz	x8, .LBB36_48
	mov	x22, xzr
	mov	x24, xzr
	mov	x19, xzr
	str	xzr, [sp, #16]
	stur	xzr, [x29, #-8]
.LBB36_25:
	mov	x25, x19
.LBB36_26:
	mov	x23, xzr
	mov	x26, x24
.LBB36_27:
	mov	x24, xzr
.LBB36_28:
	cmn	x25, #1
	b.eq	.LBB36_33
	mov	x0, x20
	mov	x1, x21
	mov	x2, x25
	bl	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE
	cmp	x0, #3
	b.ne	.LBB36_31
	cmp	x24, #0
	mov	x19, x1
	mov	x24, x1
	csel	x23, x25, x23, eq
	mov	x25, x1
	b	.LBB36_28
.LBB36_31:
	cbnz	x24, .LBB36_35
	cmp	x0, #1
	mov	x25, x1
	mov	x19, x1
	csel	x26, x1, x26, eq
	b	.LBB36_27
.LBB36_33:
	cbz	x24, .LBB36_49
	mov	x25, #-1
.LBB36_35:
	cmp	x22, x24
	b.hs	.LBB36_39
	mov	x22, x24
.LBB36_37:
	mov	x0, x20
	mov	x1, x21
	mov	x2, x22
	bl	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE
	cmn	x22, #1
	ccmp	x0, #1, #4, ne
	b.eq	.LBB36_39
	mov	x22, x1
	b	.LBB36_37
.LBB36_39:
	and	x8, x23, x28
	add	x9, x23, x27
	add	x10, x24, x27
	and	x9, x9, x28
	cmp	x26, x8
	and	x10, x10, x28
	csel	x8, x9, x8, hi
	and	x9, x24, x28
	cmp	x22, x10
	csel	x9, x9, x10, lo
	subs	x1, x9, x8
	b.ls	.LBB36_26
	ldr	x10, [sp, #8]
	mov	w2, #1
	add	x25, x8, x10
	mov	w8, #226
	mov	x0, x25
	svc	#0
	cbnz	x0, .LBB36_42
	ldr	x0, [sp, #16]
	ldur	x1, [x29, #-8]
	add	x23, x9, x10
	bl	_ZN8piestart5start7protect4seal5pagesE
	str	x25, [sp, #16]
	stur	x23, [x29, #-8]
	b	.LBB36_25
.LBB36_42:
	mov	x8, xzr
	mov	w1, #8
	mov	x3, x25
	sub	x2, x8, w0, sxth
	ldr	x0, [sp]
	bl	_ZN8piestart5start3die3dieE
.LBB36_43:
	mov	w8, #3
	str	x8, [x22, #56]
	b	.LBB36_64
.LBB36_44:
	ldr	x3, [x22, #88]
	mov	x0, x22
	mov	w1, #13
	mov	x2, x20
	bl	_ZN8piestart5start3die3dieE
.LBB36_45:
	mov	x0, x22
	mov	w1, #13
	mov	x2, x20
	mov	x3, x21
	bl	_ZN8piestart5start3die3dieE
.LBB36_46:
	mov	x0, x22
	mov	w1, #12
	mov	x2, x8
	mov	x3, xzr
	bl	_ZN8piestart5start3die3dieE
.LBB36_47:
	mov	x0, x22
	mov	w1, #20
	bl	_ZN8piestart5start3die3dieE
.LBB36_48:
	stur	xzr, [x29, #-8]
	str	xzr, [sp, #16]
.LBB36_49:
	adrp	x8, __piestart_options
	add	x8, x8, :lo12:__piestart_options
	ldrb	w8, [x8]
	ldr	x25, [sp, #8]
	tbnz	w8, #1, .LBB36_51
	ldr	x22, [sp]
	ldur	x26, [x29, #-8]
	ldr	x27, [sp, #16]
	b	.LBB36_63
.LBB36_51:
	add	x19, x25, x27
	ldur	x26, [x29, #-8]
	ldr	x27, [sp, #16]
	mov	x1, xzr
	mov	x0, xzr
	mov	x23, xzr
.LBB36_52:
	mov	x22, x23
	mov	x8, x1
.LBB36_53:
	mov	x23, x1
.LBB36_54:
	mov	x1, x23
	cbz	x21, .LBB36_62
	ldr	x9, [x20]
	cmp	w9, #1
	sub	x21, x21, #1
	ldr	x10, [x20, #16]
	ldr	x11, [x20, #40]
	add	x20, x20, #56
	b.ne	.LBB36_53
	cbz	x11, .LBB36_53
	add	x12, x19, x10
	add	x10, x10, x25
	add	x11, x12, x11
	and	x10, x10, x28
	and	x23, x11, x28
	tbnz	x9, #33, .LBB36_60
	cmp	x22, x10
	csel	x24, x22, x10, hi
	cmp	x24, x8
	mov	x8, x23
	b.eq	.LBB36_54
	bl	_ZN8piestart5start7protect4seal5pagesE
	mov	x0, x24
	mov	x1, x23
	mov	x8, x23
	b	.LBB36_53
.LBB36_60:
	cmp	x8, x10
	csel	x1, x8, x10, lo
	cmp	x1, x27
	b.ne	.LBB36_52
	mov	x1, x26
	mov	x27, x26
	b	.LBB36_52
.LBB36_62:
	bl	_ZN8piestart5start7protect4seal5pagesE
	ldr	x22, [sp]
.LBB36_63:
	mov	x0, x27
	mov	x1, x26
	bl	_ZN8piestart5start7protect4seal5pagesE
.LBB36_64:
	adrp	x0, main
	add	x0, x0, :lo12:main
	adrp	x8, __libc_start_main
	add	x8, x8, :lo12:__libc_start_main
	adrp	x3, __piestart_libc_init
	add	x3, x3, :lo12:__piestart_libc_init
	adrp	x4, __piestart_libc_fini
	add	x4, x4, :lo12:__piestart_libc_fini
	ldr	x6, [x22]
	mov	x5, xzr
	mov	x2, x6
	ldr	w1, [x2], #8
	blr	x8
.Lfunc_end36:
	.size	__piestart_enter, .Lfunc_end36-__piestart_enter
	.cfi_endproc
	.section	.text.__piestart_fini_functions,"ax",@progbits
	.globl	__piestart_fini_functions
	.p2align	2
	.type	__piestart_fini_functions,@function
__piestart_fini_functions:
.Lfunc_begin37:
	.cfi_startproc
	stp	x29, x30, [sp, #-48]!
	str	x21, [sp, #16]
	stp	x20, x19, [sp, #32]
	mov	x29, sp
	.cfi_def_cfa w29, 48
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -32
	.cfi_offset w30, -40
	.cfi_offset w29, -48
	.weak	__fini_array_start
	adrp	x20, :got:__fini_array_start
	ldr	x20, [x20, :got_lo12:__fini_array_start]
	.weak	__fini_array_end
	adrp	x21, :got:__fini_array_end
	ldr	x21, [x21, :got_lo12:__fini_array_end]
	.weak	_fini
	adrp	x19, :got:_fini
	ldr	x19, [x19, :got_lo12:_fini]
.LBB37_1:
	cmp	x21, x20
	b.ls	.LBB37_4
	sub	x21, x21, #8
	ldr	x8, [x21]
	sub	x9, x8, #1
	cmn	x9, #3
	b.hi	.LBB37_1
	mov	w0, wzr
	mov	x1, xzr
	mov	x2, xzr
	blr	x8
	b	.LBB37_1
.LBB37_4:
	sub	x8, x19, #1
	cmn	x8, #3
	b.hi	.LBB37_6
	mov	w0, wzr
	mov	x1, xzr
	mov	x2, xzr
	blr	x19
.LBB37_6:
	ldp	x20, x19, [sp, #32]
	ldr	x21, [sp, #16]
	ldp	x29, x30, [sp], #48
	ret
.Lfunc_end37:
	.size	__piestart_fini_functions, .Lfunc_end37-__piestart_fini_functions
	.cfi_endproc
	.section	.text.__piestart_init_functions,"ax",@progbits
	.globl	__piestart_init_functions
	.p2align	2
	.type	__piestart_init_functions,@function
__piestart_init_functions:
.Lfunc_begin38:
	.cfi_startproc
	sub	sp, sp, #96
	stp	x29, x30, [sp, #48]
	str	x21, [sp, #64]
	stp	x20, x19, [sp, #80]
	add	x29, sp, #48
	.cfi_def_cfa w29, 48
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -32
	.cfi_offset w30, -40
	.cfi_offset w29, -48
	str	w0, [sp, #12]
	add	x8, sp, #12
	add	x9, sp, #16
	str	x1, [sp, #16]
	add	x0, sp, #24
	str	x2, [x29, #24]
	.weak	__preinit_array_start
	adrp	x1, :got:__preinit_array_start
	ldr	x1, [x1, :got_lo12:__preinit_array_start]
	.weak	__preinit_array_end
	adrp	x2, :got:__preinit_array_end
	ldr	x2, [x2, :got_lo12:__preinit_array_end]
	.weak	_init
	adrp	x21, :got:_init
	ldr	x21, [x21, :got_lo12:_init]
	.weak	__init_array_start
	adrp	x19, :got:__init_array_start
	ldr	x19, [x19, :got_lo12:__init_array_start]
	.weak	__init_array_end
	adrp	x20, :got:__init_array_end
	ldr	x20, [x20, :got_lo12:__init_array_end]
	stp	x8, x9, [sp, #24]
	add	x8, x29, #24
	str	x8, [sp, #40]
	bl	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E
	sub	x8, x21, #1
	cmn	x8, #3
	b.hi	.LBB38_2
	ldr	x2, [x29, #24]
	ldr	x1, [sp, #16]
	ldr	w0, [sp, #12]
	blr	x21
.LBB38_2:
	add	x0, sp, #24
	mov	x1, x19
	mov	x2, x20
	bl	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E
	ldp	x20, x19, [sp, #80]
	ldr	x21, [sp, #64]
	ldp	x29, x30, [sp, #48]
	add	sp, sp, #96
	ret
.Lfunc_end38:
	.size	__piestart_init_functions, .Lfunc_end38-__piestart_init_functions
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.globl	__piestart_relocate
	.p2align	2
	.type	__piestart_relocate,@function
__piestart_relocate:
.Lfunc_begin39:
	.cfi_startproc
	sub	sp, sp, #128
	stp	x29, x30, [sp, #32]
	stp	x28, x27, [sp, #48]
	stp	x26, x25, [sp, #64]
	stp	x24, x23, [sp, #80]
	stp	x22, x21, [sp, #96]
	stp	x20, x19, [sp, #112]
	add	x29, sp, #32
	.cfi_def_cfa w29, 96
	.cfi_offset w19, -8
	.cfi_offset w20, -16
	.cfi_offset w21, -24
	.cfi_offset w22, -32
	.cfi_offset w23, -40
	.cfi_offset w24, -48
	.cfi_offset w25, -56
	.cfi_offset w26, -64
	.cfi_offset w27, -72
	.cfi_offset w28, -80
	.cfi_offset w30, -88
	.cfi_offset w29, -96
	mov	w8, #64
	mov	x9, x2
	mov	x20, x3
.Ltmp40:
	str	xzr, [x9], #8
	subs	x8, x8, #1
	b.ne	.Ltmp40
	str	x0, [x2]
	mov	x19, x2
	ldr	x8, [x0]
	mov	x22, x1
	add	x8, x0, x8, lsl #3
	add	x0, x8, #16
.LBB39_1:
	ldr	x8, [x0]
	add	x0, x0, #8
	cbnz	x8, .LBB39_1
	mov	w1, #3
	str	x0, [x19, #8]
	adrp	x21, __piestart_entry
	add	x21, x21, :lo12:__piestart_entry
	adrp	x25, __ehdr_start
	add	x25, x25, :lo12:__ehdr_start
	strb	wzr, [sp]
	bl	_ZN8piestart3sys4auxv5valueE
	add	x24, x25, #64
	cmp	x0, x24
	b.eq	.LBB39_4
	and	x0, x25, #0xfffffffffffff000
	mov	x2, sp
	mov	w8, #232
	mov	w1, #1
	svc	#0
	cmn	x0, #12
	b.eq	.LBB39_7
.LBB39_4:
	mov	w9, #17791
	ldr	x8, [x25]
	movk	w9, #17996, lsl #16
	cmp	w8, w9
	b.ne	.LBB39_7
	ldr	x8, [x25, #32]
	cmp	x8, #64
	b.ne	.LBB39_8
	str	x24, [x19, #40]
	ldr	x8, [x25, #56]
	and	x9, x8, #0xffff
	str	x9, [x19, #48]
	b	.LBB39_12
.LBB39_7:
	mov	w26, wzr
	b	.LBB39_9
.LBB39_8:
	mov	w26, #1
.LBB39_9:
	ldr	x23, [x19, #8]
	mov	w1, #3
	mov	x0, x23
	bl	_ZN8piestart3sys4auxv5valueE
	mov	x24, x0
	mov	x0, x23
	mov	w1, #5
	bl	_ZN8piestart3sys4auxv5valueE
	cmp	x0, #1170
	b.hi	.LBB39_75
	mov	w8, #56
	mov	x9, x0
	and	x10, x24, #0xfff
	madd	x1, x0, x8, x10
	and	x0, x24, #0xfffffffffffff000
	mov	x2, sp
	mov	w8, #232
	svc	#0
	cmn	x0, #12
	b.eq	.LBB39_75
	stp	x24, x9, [x19, #40]
	tbz	w26, #0, .LBB39_13
.LBB39_12:
	ldr	x8, [x25, #16]
	and	x11, x8, #0xffff
	ldr	x10, [x25, #24]
	sub	x8, x21, x10
	cmp	x11, #3
	csel	x11, x8, xzr, eq
	mov	w10, #1
	b	.LBB39_14
.LBB39_13:
	mov	w10, wzr
	mov	x8, xzr
	mov	x11, xzr
.LBB39_14:
	mov	x27, xzr
	mov	x12, xzr
	mov	x23, xzr
	mov	w26, wzr
	mov	x28, #-1
	cbz	x9, .LBB39_23
.LBB39_15:
	ldr	x15, [x24]
	cmp	w15, #1
	ldr	x13, [x24, #16]
	ldr	x14, [x24, #40]
	b.eq	.LBB39_20
	cmp	w15, #2
	b.eq	.LBB39_19
	cmp	w15, #7
	b.ne	.LBB39_21
	str	x13, [x19, #88]
	str	x14, [x19, #104]
	ldr	x13, [x24, #32]
	str	x13, [x19, #96]
	ldr	x13, [x24, #48]
	str	x13, [x19, #112]
	b	.LBB39_21
.LBB39_19:
	mov	w26, #1
	b	.LBB39_22
.LBB39_20:
	ldr	x16, [x24, #8]
	ldr	x17, [x24, #32]
	cmp	x17, #0
	ccmp	x16, #0, #0, ne
	add	x16, x14, x13
	csel	x12, x12, x13, ne
	cmp	x13, x28
	csel	x13, x13, x28, lo
	cmp	x16, x27
	csel	x16, x16, x27, hi
	cmp	x14, #0
	csel	x13, x28, x13, eq
	csel	x14, x27, x16, eq
	tst	x15, #0x200000000
	csel	x28, x28, x13, eq
	csel	x27, x27, x14, eq
.LBB39_21:
	mov	x13, x23
.LBB39_22:
	add	x24, x24, #56
	sub	x9, x9, #1
	mov	x23, x13
	cbnz	x9, .LBB39_15
.LBB39_23:
	sub	x9, x22, x23
	str	x9, [x19, #32]
	tbz	w26, #0, .LBB39_27
	cmp	x8, x9
	csel	w10, wzr, w10, eq
	tbz	w10, #0, .LBB39_29
	sub	x10, x25, x12
	cmp	x10, x8
	b.ne	.LBB39_28
	str	x8, [x19, #32]
	b	.LBB39_29
.LBB39_27:
	str	x11, [x19, #32]
	b	.LBB39_30
.LBB39_28:
	cmp	x10, x9
	b.ne	.LBB39_78
.LBB39_29:
	mov	x0, x19
	mov	x1, xzr
	mov	x2, x23
	mov	w3, #16
	bl	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
.LBB39_30:
	add	x8, x28, #8
	sub	x9, x27, x28
	mov	x10, #-9223372036854775808
	cmp	x27, x8
	sub	x8, x9, #8
	ldr	x0, [x19, #8]
	csel	x9, x10, x28, lo
	csel	x8, xzr, x8, lo
	mov	w1, #9
	stp	x9, x8, [x19, #72]
	bl	_ZN8piestart3sys4auxv5valueE
	mov	x22, x0
	cbnz	x20, .LBB39_43
	cmp	x22, x21
	b.ne	.LBB39_39
	ldr	x8, [x19, #32]
	cbz	x8, .LBB39_34
	mov	x0, x19
	bl	_ZN8piestart5start5mover5leaveE
.LBB39_34:
	tbz	w26, #0, .LBB39_36
	adrp	x8, __piestart_libc_relocates
	add	x8, x8, :lo12:__piestart_libc_relocates
	ldr	x8, [x8]
	cbnz	x8, .LBB39_41
.LBB39_36:
	ldr	x0, [x19, #8]
	mov	w1, #6
	bl	_ZN8piestart3sys4auxv5valueE
	mov	x1, x0
	mov	x0, x19
	mov	x2, x21
	mov	x3, x20
	bl	_ZN8piestart5start9anonymous10move_relroE
	tbnz	w0, #0, .LBB39_46
	eor	w8, w26, #0x1
	tbnz	w8, #0, .LBB39_46
	mov	x8, xzr
	adrp	x9, __piestart_first_write
	add	x9, x9, :lo12:__piestart_first_write
	str	x8, [x9]
	b	.LBB39_47
.LBB39_39:
	tbz	w26, #0, .LBB39_61
	adrp	x8, __piestart_libc_relocates
	add	x8, x8, :lo12:__piestart_libc_relocates
	ldr	x8, [x8]
	cbz	x8, .LBB39_47
.LBB39_41:
	mov	w8, #3
.LBB39_42:
	str	x8, [x19, #56]
	b	.LBB39_74
.LBB39_43:
	mov	x0, x19
	mov	x1, x20
	bl	_ZN8piestart5start5mover6settleE
	mov	x0, x19
	bl	_ZN8piestart5start5mover6copiedE
	stp	x0, x1, [x19, #16]
	tbz	w26, #0, .LBB39_45
	adrp	x8, __piestart_libc_relocates
	add	x8, x8, :lo12:__piestart_libc_relocates
	ldr	x8, [x8]
	cbnz	x8, .LBB39_41
.LBB39_45:
	cmp	x22, x21
	b.eq	.LBB39_36
.LBB39_46:
	tbz	w26, #0, .LBB39_61
.LBB39_47:
	ldr	x13, [x19, #32]
	mov	x8, #-57344
	mov	x9, #-65529
	mov	w12, #13
	mov	w14, #15
	mov	w15, #17
	mov	w16, #18
	movk	x8, #36864, lsl #16
	movk	x9, #36864, lsl #16
	add	x10, x19, #128
	mov	w11, #1
	movk	w12, #24576, lsl #16
	add	x13, x23, x13
	movk	w14, #24576, lsl #16
	movk	w15, #24576, lsl #16
	movk	w16, #28672, lsl #16
.LBB39_48:
	ldr	x17, [x13]
	cbz	x17, .LBB39_62
	ldr	x18, [x13, #8]
	cmp	x17, #38
	b.lo	.LBB39_59
	add	x0, x17, x8
	cmp	x0, #2
	b.hs	.LBB39_52
	add	x17, x8, x17
	add	x17, x17, #38
	b	.LBB39_59
.LBB39_52:
	cmp	x0, #3
	b.ne	.LBB39_54
	mov	w17, #40
	b	.LBB39_59
.LBB39_54:
	add	x0, x17, x9
	cmp	x0, #2
	b.hs	.LBB39_56
	add	x17, x9, x17
	add	x17, x17, #41
	b	.LBB39_59
.LBB39_56:
	cmp	x17, x12
	b.lo	.LBB39_58
	cmp	x17, x14
	ccmp	x17, x15, #4, ne
	ccmp	x17, x16, #4, ne
	b.ne	.LBB39_60
.LBB39_58:
	mov	x18, x17
	mov	w17, #43
.LBB39_59:
	add	x0, x10, x17, lsl #3
	str	x18, [x0]
	lsl	x17, x11, x17
	ldr	x18, [x19, #480]
	orr	x17, x18, x17
	str	x17, [x19, #480]
.LBB39_60:
	add	x13, x13, #16
	b	.LBB39_48
.LBB39_61:
	mov	x0, x19
	bl	_ZN8piestart5start8relocate24see_that_it_is_relocatedE
	mov	w8, #1
	str	x8, [x19, #64]
	b	.LBB39_74
.LBB39_62:
	ldr	x8, [x19, #32]
	cbz	x8, .LBB39_65
	adrp	x8, __piestart_witness
	add	x8, x8, :lo12:__piestart_witness
	adrp	x9, __piestart_entry
	add	x9, x9, :lo12:__piestart_entry
	ldr	x8, [x8]
	cmp	x8, x9
	b.ne	.LBB39_65
	mov	w8, #2
	b	.LBB39_42
.LBB39_65:
	ldr	x8, [x19, #480]
	ldr	x9, [x19, #368]
	mov	w11, #1
	str	x11, [x19, #56]
	and	x10, x8, #0x400000
	and	x9, x9, #0x4
	orr	x9, x10, x9
	cbz	x9, .LBB39_67
	mov	x9, #-9223372036854775808
	stp	x9, xzr, [x19, #72]
.LBB39_67:
	ldr	x3, [x19, #472]
	cbnz	x3, .LBB39_80
	ldr	x9, [x19, #464]
	ldr	x10, [x19, #272]
	cmp	x9, x10, lsr #4
	b.hi	.LBB39_79
	ldr	x9, [x19, #192]
	mov	w10, #24
	udiv	x9, x9, x10
	ldr	x10, [x19, #456]
	cmp	x10, x9
	b.hi	.LBB39_79
	tbz	w8, #23, .LBB39_72
	ldr	x9, [x19, #288]
	cmp	x9, #17
	ccmp	x9, #7, #4, ne
	b.ne	.LBB39_82
.LBB39_72:
	tbnz	w8, #1, .LBB39_81
	mov	x0, x19
	mov	w1, #9
	mov	w2, #24
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	mov	x0, x19
	mov	w1, #37
	mov	w2, #8
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	mov	x0, x19
	mov	w1, #40
	mov	w2, #8
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	mov	x0, x19
	mov	w1, #19
	mov	w2, #16
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	mov	x0, x19
	mov	w1, #11
	mov	w2, #24
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	mov	x0, x19
	mov	w1, wzr
	bl	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	mov	x0, x19
	bl	_ZN8piestart5start8relocate24see_that_it_is_relocatedE
.LBB39_74:
	ldp	x20, x19, [sp, #112]
	ldp	x22, x21, [sp, #96]
	ldp	x24, x23, [sp, #80]
	ldp	x26, x25, [sp, #64]
	ldp	x28, x27, [sp, #48]
	ldp	x29, x30, [sp, #32]
	add	sp, sp, #128
	ret
.LBB39_75:
	mov	x0, x19
	mov	w1, #10
.LBB39_76:
	mov	x2, xzr
.LBB39_77:
	mov	x3, xzr
	bl	_ZN8piestart5start3die3dieE
.LBB39_78:
	mov	x0, x19
	mov	w1, #17
	b	.LBB39_76
.LBB39_79:
	mov	x0, x19
	mov	w1, #4
	mov	w2, #7
	b	.LBB39_77
.LBB39_80:
	mov	x0, x19
	mov	w1, #15
	mov	x2, xzr
	bl	_ZN8piestart5start3die3dieE
.LBB39_81:
	mov	x0, x19
	mov	w1, #11
	b	.LBB39_76
.LBB39_82:
	mov	x0, x19
	mov	w1, #3
	mov	w2, #20
	b	.LBB39_77
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
	.section	".note.GNU-stack","",@progbits
