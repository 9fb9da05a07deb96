	.cfi_sections .debug_frame
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
	.weak	environ
environ = __environ
	.section	.text.__getauxval,"ax",@progbits
	.weak	__getauxval
	.p2align	2
	.type	__getauxval,@function
__getauxval:
.Lfunc_begin0:
	.cfi_startproc
	hint	#34
	b	getauxval
.Lfunc_end0:
	.size	__getauxval, .Lfunc_end0-__getauxval
	.cfi_endproc
	.section	.text.__tls_get_addr,"ax",@progbits
	.weak	__tls_get_addr
	.p2align	2
	.type	__tls_get_addr,@function
__tls_get_addr:
.Lfunc_begin1:
	.cfi_startproc
	hint	#34
	adrp	x8, :got:__piestart_told
	ldr	x8, [x8, :got_lo12:__piestart_told]
	mrs	x9, TPIDR_EL0
	ldr	x10, [x8]
	cmp	x10, #0
	add	x10, x0, #8
	ldr	x11, [x8, #24]
	add	x8, x8, #16
	add	x11, x11, #16
	csel	x8, x11, x8, eq
	ldr	x8, [x8]
	ldr	x10, [x10]
	add	x9, x9, x10
	add	x0, x8, x9
	ret
.Lfunc_end1:
	.size	__tls_get_addr, .Lfunc_end1-__tls_get_addr
	.cfi_endproc
	.section	.text.getauxval,"ax",@progbits
	.weak	getauxval
	.p2align	2
	.type	getauxval,@function
getauxval:
.Lfunc_begin2:
	.cfi_startproc
	hint	#34
	adrp	x8, :got:__piestart_told
	lsr	x10, x0, #32
	ldr	x8, [x8, :got_lo12:__piestart_told]
	ldr	x9, [x8]
	cmp	x9, #0
	ldr	x11, [x8, #24]
	csel	x8, x11, x8, eq
	ldr	x9, [x8]
	mov	x8, xzr
	cbnz	x10, .LBB2_2
	cbnz	x9, .LBB2_4
.LBB2_2:
	mov	x0, x8
	ret
.LBB2_3:
	cmp	x10, x0
	add	x9, x9, #16
	b.eq	.LBB2_2
.LBB2_4:
	ldr	x10, [x9]
	ldr	x8, [x9, #8]
	cbnz	x10, .LBB2_3
	mov	x8, xzr
	b	.LBB2_2
.Lfunc_end2:
	.size	getauxval, .Lfunc_end2-getauxval
	.cfi_endproc
	.type	_ZN8piestart7product7support4auxv4OPENE,@object
	.section	.bss._ZN8piestart7product7support4auxv4OPENE,"aw",@nobits
	.p2align	3, 0x0
_ZN8piestart7product7support4auxv4OPENE:
	.zero	24
	.size	_ZN8piestart7product7support4auxv4OPENE, 24
	.type	__environ,@object
	.section	.bss.__environ,"aw",@nobits
	.weak	__environ
	.p2align	3, 0x0
__environ:
	.zero	8
	.size	__environ, 8
	.type	__piestart_told,@object
	.section	.data.rel.ro.piestart.told,"aw",@progbits
	.globl	__piestart_told
	.p2align	3, 0x0
__piestart_told:
	.zero	24
	.xword	_ZN8piestart7product7support4auxv4OPENE
	.size	__piestart_told, 32
	.section	".note.GNU-stack","",@progbits
