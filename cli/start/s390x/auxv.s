	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * No note: the machine has no landing pads.
 */
	.weak	environ
environ = __environ
	.section	.text.__tls_get_offset,"ax",@progbits
	.p2align	1
	.weak	__tls_get_offset
	.type	__tls_get_offset,@function
__tls_get_offset:
	.cfi_startproc
	
	stmg	%r14, %r15, 112(%r15)
	.cfi_offset %r14, -48
	.cfi_offset %r15, -40
	aghi	%r15, -160
	.cfi_def_cfa_offset 320
	agr	%r2, %r12
	brasl	%r14, __tls_get_addr@PLT
	ear	%r1, %a0
	sllg	%r1, %r1, 32
	ear	%r1, %a1
	sgr	%r2, %r1
	lmg	%r14, %r15, 272(%r15)
	br	%r14
	.cfi_endproc
.Ltmp0:
	.size	__tls_get_offset, .Ltmp0-__tls_get_offset
	.text
	.section	.text.__getauxval,"ax",@progbits
	.weak	__getauxval
	.p2align	1
	.type	__getauxval,@function
__getauxval:
.Lfunc_begin0:
	.cfi_startproc
	
	jg	getauxval@PLT
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
	
	lgrl	%r3, __piestart_told@GOT
	ear	%r1, %a0
	sllg	%r1, %r1, 32
	ear	%r1, %a1
	lg	%r0, 0(%r3)
	cgijlh	%r0, 0, .LBB1_2
	lghi	%r4, 16
	ag	%r4, 24(%r3)
	j	.LBB1_3
.LBB1_2:
	la	%r4, 16(%r3)
.LBB1_3:
	lg	%r3, 0(%r4)
	la	%r2, 8(%r2)
	lg	%r2, 0(%r2)
	la	%r0, 0(%r1,%r3)
	agr	%r2, %r0
	br	%r14
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
	
	lgrl	%r1, __piestart_told@GOT
	lg	%r0, 0(%r1)
	cgijlh	%r0, 0, .LBB2_2
	lg	%r1, 24(%r1)
.LBB2_2:
	lg	%r1, 0(%r1)
	clgfi	%r2, 4294967295
	jh	.LBB2_4
	cgijlh	%r1, 0, .LBB2_7
.LBB2_4:
	lghi	%r0, 0
.LBB2_5:
	lgr	%r2, %r0
	br	%r14
.LBB2_6:
	la	%r1, 8(%r1)
	cgrje	%r3, %r2, .LBB2_5
.LBB2_7:
	lg	%r3, 0(%r1)
	la	%r1, 8(%r1)
	lg	%r0, 0(%r1)
	cgije	%r3, 0, .LBB2_4
	j	.LBB2_6
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
	.quad	_ZN8piestart7product7support4auxv4OPENE
	.size	__piestart_told, 32
	.section	".note.GNU-stack","",@progbits
