	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * No note: compilers do not yet write landing pads for RISC-V (Zicfilp), so no program has any.
 */

/* Linkers need not shorten anything here, and LLD before 15 cannot. */
	.option	norelax
	.weak	environ
environ = __environ
	.section	.text.__getauxval,"ax",@progbits
	.weak	__getauxval
	.p2align	1
	.type	__getauxval,@function
__getauxval:
.Lfunc_begin0:
	.cfi_startproc
	
	tail	getauxval
.Lfunc_end0:
	.size	__getauxval, .Lfunc_end0-__getauxval
	.cfi_endproc
	.section	.text.__tls_get_addr,"ax",@progbits
	.weak	__tls_get_addr
	.p2align	1
	.type	__tls_get_addr,@function
__tls_get_addr:
.Lfunc_begin1:
	.cfi_startproc
	
.Lpcrel_hi0:
	auipc	a1, %got_pcrel_hi(__piestart_told)
	ld	a2, %pcrel_lo(.Lpcrel_hi0)(a1)
	mv	a1, tp
	ld	a3, 0(a2)
	bnez	a3, .LBB1_2
	ld	a2, 24(a2)
.LBB1_2:
	addi	a2, a2, 16
	ld	a2, 0(a2)
	addi	a0, a0, 8
	ld	a0, 0(a0)
	add	a0, a0, a1
	add	a0, a0, a2
	addi	a0, a0, 2047
	addi	a0, a0, 1
	ret
.Lfunc_end1:
	.size	__tls_get_addr, .Lfunc_end1-__tls_get_addr
	.cfi_endproc
	.section	.text.getauxval,"ax",@progbits
	.weak	getauxval
	.p2align	1
	.type	getauxval,@function
getauxval:
.Lfunc_begin2:
	.cfi_startproc
	
.Lpcrel_hi1:
	auipc	a1, %got_pcrel_hi(__piestart_told)
	ld	a1, %pcrel_lo(.Lpcrel_hi1)(a1)
	ld	a2, 0(a1)
	bnez	a2, .LBB2_2
	ld	a1, 24(a1)
.LBB2_2:
	ld	a2, 0(a1)
	srli	a3, a0, 32
	li	a1, 0
	bnez	a3, .LBB2_4
	bnez	a2, .LBB2_6
.LBB2_4:
	mv	a0, a1
	ret
.LBB2_5:
	addi	a2, a2, 8
	beq	a3, a0, .LBB2_4
.LBB2_6:
	ld	a3, 0(a2)
	addi	a2, a2, 8
	ld	a1, 0(a2)
	bnez	a3, .LBB2_5
	li	a1, 0
	j	.LBB2_4
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
	.quad	_ZN8piestart7product7support4auxv4OPENE
	.size	__piestart_told, 32
	.section	".note.GNU-stack","",@progbits
