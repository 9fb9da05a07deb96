	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * No note: the machine has no landing pads. The psABI's version, which kernels and linkers ask for:
 */
	.abiversion 2
	.abiversion 2
	.weak	environ
environ = __environ
	.section	.text.__getauxval,"ax",@progbits
	.weak	__getauxval
	.p2align	2
	.type	__getauxval,@function
__getauxval:
.Lfunc_begin0:
	.cfi_startproc
	
.Lfunc_gep0:
	addis 2, 12, .TOC.-.Lfunc_gep0@ha
	addi 2, 2, .TOC.-.Lfunc_gep0@l
.Lfunc_lep0:
	.localentry	__getauxval, .Lfunc_lep0-.Lfunc_gep0
	mflr 0
	stdu 1, -32(1)
	std 0, 48(1)
	.cfi_def_cfa_offset 32
	.cfi_offset lr, 16
	bl getauxval
	nop
	addi 1, 1, 32
	ld 0, 16(1)
	mtlr 0
	blr
	.long	0
	.quad	0
.Lfunc_end0:
	.size	__getauxval, .Lfunc_end0-.Lfunc_begin0
	.cfi_endproc
	.section	.text.__tls_get_addr,"ax",@progbits
	.weak	__tls_get_addr
	.p2align	2
	.type	__tls_get_addr,@function
__tls_get_addr:
.Lfunc_begin1:
	.cfi_startproc
	
.Lfunc_gep1:
	addis 2, 12, .TOC.-.Lfunc_gep1@ha
	addi 2, 2, .TOC.-.Lfunc_gep1@l
.Lfunc_lep1:
	.localentry	__tls_get_addr, .Lfunc_lep1-.Lfunc_gep1
	addis 5, 2, .LC0@toc@ha
	mr	4, 13
	addi 3, 3, 8
	ld 5, .LC0@toc@l(5)
	ld 6, 0(5)
	cmpldi	6, 0
	ld 7, 24(5)
	addi 5, 5, 16
	addi 7, 7, 16
	iseleq	5, 7, 5
	ld 5, 0(5)
	add 4, 4, 5
	ld 3, 0(3)
	add 3, 4, 3
	li 4, 0
	ori 4, 4, 32768
	add 3, 3, 4
	blr
	.long	0
	.quad	0
.Lfunc_end1:
	.size	__tls_get_addr, .Lfunc_end1-.Lfunc_begin1
	.cfi_endproc
	.section	.text.getauxval,"ax",@progbits
	.weak	getauxval
	.p2align	2
	.type	getauxval,@function
getauxval:
.Lfunc_begin2:
	.cfi_startproc
	
.Lfunc_gep2:
	addis 2, 12, .TOC.-.Lfunc_gep2@ha
	addi 2, 2, .TOC.-.Lfunc_gep2@l
.Lfunc_lep2:
	.localentry	getauxval, .Lfunc_lep2-.Lfunc_gep2
	addis 4, 2, .LC0@toc@ha
	ld 4, .LC0@toc@l(4)
	ld 5, 0(4)
	cmpldi	5, 0
	ld 6, 24(4)
	iseleq	4, 6, 4
	ld 5, 0(4)
	cmpdi 1, 5, 0
	rldicl. 4, 3, 32, 32
	crorc 20, 6, 2
	bc 4, 20, .LBB2_4
.LBB2_1:
	li 4, 0
.LBB2_2:
	mr	3, 4
	blr
.LBB2_3:
	cmpld	6, 3
	addi 5, 5, 16
	beq	0, .LBB2_2
.LBB2_4:
	ld 6, 0(5)
	cmpldi	6, 0
	addi 4, 5, 8
	ld 4, 0(4)
	beq	0, .LBB2_1
	b .LBB2_3
	.long	0
	.quad	0
.Lfunc_end2:
	.size	getauxval, .Lfunc_end2-.Lfunc_begin2
	.cfi_endproc
	.type	_ZN8piestart7product7support4auxv4OPENE,@object
	.section	.bss._ZN8piestart7product7support4auxv4OPENE,"aw",@nobits
	.p2align	3, 0x0
_ZN8piestart7product7support4auxv4OPENE:
	.space	24
	.size	_ZN8piestart7product7support4auxv4OPENE, 24
	.type	__environ,@object
	.section	.bss.__environ,"aw",@nobits
	.weak	__environ
	.p2align	3, 0x0
__environ:
	.space	8
	.size	__environ, 8
	.type	__piestart_told,@object
	.section	.data.rel.ro.piestart.told,"aw",@progbits
	.globl	__piestart_told
	.p2align	3, 0x0
__piestart_told:
	.space	24
	.quad	_ZN8piestart7product7support4auxv4OPENE
	.size	__piestart_told, 32
	.section	".note.GNU-stack","",@progbits
	.section	.toc,"aw",@progbits
.LC0:
	.tc __piestart_told[TC],__piestart_told
