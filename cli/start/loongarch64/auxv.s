	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * No note: LoongArch has no landing pads.
 */
	.weak	environ
environ = __environ
	.section	.text.__getauxval,"ax",@progbits
	.weak	__getauxval
	.p2align	2
	.type	__getauxval,@function
__getauxval:
	.cfi_startproc
	
	pcaddu18i	$t8, %call36(getauxval)
	jr	$t8
.Lfunc_end0:
	.size	__getauxval, .Lfunc_end0-__getauxval
	.cfi_endproc
	.section	.text.__tls_get_addr,"ax",@progbits
	.weak	__tls_get_addr
	.p2align	2
	.type	__tls_get_addr,@function
__tls_get_addr:
	.cfi_startproc
	
	move	$a1, $tp
	pcalau12i	$a2, %got_pc_hi20(__piestart_told)
	ld.d	$a2, $a2, %got_pc_lo12(__piestart_told)
	ld.d	$a3, $a2, 0
	ld.d	$a4, $a2, 24
	sltui	$a3, $a3, 1
	masknez	$a2, $a2, $a3
	maskeqz	$a3, $a4, $a3
	or	$a2, $a3, $a2
	addi.d	$a2, $a2, 16
	ld.d	$a2, $a2, 0
	addi.d	$a0, $a0, 8
	ld.d	$a0, $a0, 0
	add.d	$a1, $a2, $a1
	add.d	$a0, $a1, $a0
	ret
.Lfunc_end1:
	.size	__tls_get_addr, .Lfunc_end1-__tls_get_addr
	.cfi_endproc
	.section	.text.getauxval,"ax",@progbits
	.weak	getauxval
	.p2align	2
	.type	getauxval,@function
getauxval:
	.cfi_startproc
	
	pcalau12i	$a1, %got_pc_hi20(__piestart_told)
	ld.d	$a1, $a1, %got_pc_lo12(__piestart_told)
	ld.d	$a2, $a1, 0
	ld.d	$a3, $a1, 24
	sltui	$a2, $a2, 1
	masknez	$a1, $a1, $a2
	maskeqz	$a2, $a3, $a2
	or	$a1, $a2, $a1
	ld.d	$a2, $a1, 0
	srli.d	$a3, $a0, 32
	move	$a1, $zero
	bnez	$a3, .LBB2_2
	bnez	$a2, .LBB2_4
.LBB2_2:
	move	$a0, $a1
	ret
.LBB2_3:
	addi.d	$a2, $a2, 8
	beq	$a3, $a0, .LBB2_2
.LBB2_4:
	ld.d	$a3, $a2, 0
	addi.d	$a2, $a2, 8
	ld.d	$a1, $a2, 0
	bnez	$a3, .LBB2_3
	move	$a1, $zero
	b	.LBB2_2
.Lfunc_end2:
	.size	getauxval, .Lfunc_end2-getauxval
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
	.dword	_ZN8piestart7product7support4auxv4OPENE
	.size	__piestart_told, 32
	.ident	"rustc version 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)"
	.section	".note.GNU-stack","",@progbits
