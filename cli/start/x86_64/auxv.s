	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * What every object says about itself: landing pads are in place.
 */

/* GNU_PROPERTY_X86_FEATURE_1_AND: IBT | SHSTK. One object without it drops it for the program. */
	.section .note.gnu.property, "a", @note
	.balign	8
	.long	4				/* namesz */
	.long	16				/* descsz */
	.long	5				/* NT_GNU_PROPERTY_TYPE_0 */
	.asciz	"GNU"
	.long	0xc0000002			/* GNU_PROPERTY_X86_FEATURE_1_AND */
	.long	4
	.long	3				/* IBT, SHSTK */
	.long	0				/* padding to 8 */
	.weak	environ
environ = __environ
	.section	.text.__getauxval,"ax",@progbits
	.weak	__getauxval
	.type	__getauxval,@function
__getauxval:
.Lfunc_begin0:
	.cfi_startproc
	endbr64
	jmpq	*getauxval@GOTPCREL(%rip)
.Lfunc_end0:
	.size	__getauxval, .Lfunc_end0-__getauxval
	.cfi_endproc
	.section	.text.__tls_get_addr,"ax",@progbits
	.weak	__tls_get_addr
	.type	__tls_get_addr,@function
__tls_get_addr:
.Lfunc_begin1:
	.cfi_startproc
	endbr64
	movq	%fs:0, %rax
	movq	__piestart_told@GOTPCREL(%rip), %rcx
	movq	(%rcx), %rdx
	testq	%rdx, %rdx
	jne	.LBB1_2
	movq	24(%rcx), %rcx
.LBB1_2:
	addq	$16, %rcx
	movq	(%rcx), %rcx
	addq	$8, %rdi
	movq	(%rdi), %rdx
	addq	%rdx, %rax
	addq	%rcx, %rax
	retq
.Lfunc_end1:
	.size	__tls_get_addr, .Lfunc_end1-__tls_get_addr
	.cfi_endproc
	.section	.text.getauxval,"ax",@progbits
	.weak	getauxval
	.type	getauxval,@function
getauxval:
.Lfunc_begin2:
	.cfi_startproc
	endbr64
	movq	__piestart_told@GOTPCREL(%rip), %rax
	movq	(%rax), %rcx
	testq	%rcx, %rcx
	jne	.LBB2_2
	movq	24(%rax), %rax
.LBB2_2:
	movq	(%rax), %rcx
	testq	%rcx, %rcx
	sete	%al
	movq	%rdi, %rdx
	shrq	$32, %rdx
	setne	%dl
	orb	%al, %dl
	je	.LBB2_4
	xorl	%eax, %eax
	retq
.LBB2_4:
	xorl	%eax, %eax
.LBB2_5:
	movq	(%rcx), %rsi
	movq	8(%rcx), %rdx
	testq	%rsi, %rsi
	je	.LBB2_8
	addq	$16, %rcx
	cmpq	%rdi, %rsi
	jne	.LBB2_5
	movq	%rdx, %rax
.LBB2_8:
	retq
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
