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
	.section	.text._ZN8piestart7product7program5abortE,"ax",@progbits
	.type	_ZN8piestart7product7program5abortE,@function
_ZN8piestart7product7program5abortE:
.Lfunc_begin0:
	.cfi_startproc
	xorl	%r8d, %r8d
	movl	$134, %edi
.LBB0_1:
	movl	$231, %eax
	xorl	%esi, %esi
	xorl	%edx, %edx
	syscall
	movb	%r8b, (%r8)
	jmp	.LBB0_1
.Lfunc_end0:
	.size	_ZN8piestart7product7program5abortE, .Lfunc_end0-_ZN8piestart7product7program5abortE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx3keyE,"ax",@progbits
	.type	_ZN8piestart7product7support3cxx3keyE,@function
_ZN8piestart7product7support3cxx3keyE:
.Lfunc_begin1:
	.cfi_startproc
	movq	__piestart_told@GOTPCREL(%rip), %rax
	movq	(%rax), %rcx
	testq	%rcx, %rcx
	jne	.LBB1_2
	movq	24(%rax), %rax
.LBB1_2:
	addq	$8, %rax
	movq	(%rax), %rax
	retq
.Lfunc_end1:
	.size	_ZN8piestart7product7support3cxx3keyE, .Lfunc_end1-_ZN8piestart7product7support3cxx3keyE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4Held3newE,"ax",@progbits
	.type	_ZN8piestart7product7support3cxx4Held3newE,@function
_ZN8piestart7product7support3cxx4Held3newE:
.Lfunc_begin2:
	.cfi_startproc
.LBB2_1:
	movb	$1, %al
	xchgb	%al, _ZN8piestart7product7support3cxx4LOCKE(%rip)
	testb	%al, %al
	je	.LBB2_2
	pause
	jmp	.LBB2_1
.LBB2_2:
	retq
.Lfunc_end2:
	.size	_ZN8piestart7product7support3cxx4Held3newE, .Lfunc_end2-_ZN8piestart7product7support3cxx4Held3newE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4List3popE,"ax",@progbits
	.type	_ZN8piestart7product7support3cxx4List3popE,@function
_ZN8piestart7product7support3cxx4List3popE:
.Lfunc_begin3:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %r14
	movq	%rdi, %rbx
	callq	_ZN8piestart7product7support3cxx4Held3newE
	leaq	528(%r14), %rcx
	movq	(%rcx), %r15
	testq	%r15, %r15
	cmoveq	%r14, %r15
	xorl	%eax, %eax
.LBB3_1:
	leaq	8(%r15), %rdx
	movq	(%rdx), %rsi
	testq	%rsi, %rsi
	jne	.LBB3_4
	movq	(%r15), %r15
	testq	%r15, %r15
	je	.LBB3_5
	movq	%r15, (%rcx)
	jmp	.LBB3_1
.LBB3_4:
	movq	(%rdx), %r14
	decq	%r14
	movq	%r14, (%rdx)
	shlq	$4, %r14
	leaq	(%r15,%r14), %rax
	addq	$16, %rax
	movq	(%rax), %r12
	rolq	$47, %r12
	callq	_ZN8piestart7product7support3cxx3keyE
	xorq	%r12, %rax
	leaq	(%r15,%r14), %rcx
	addq	$24, %rcx
	movq	(%rcx), %rcx
	movq	%rax, 8(%rbx)
	movq	%rcx, 16(%rbx)
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
.LBB3_5:
	movq	%rax, (%rbx)
	movb	$0, _ZN8piestart7product7support3cxx4LOCKE(%rip)
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end3:
	.size	_ZN8piestart7product7support3cxx4List3popE, .Lfunc_end3-_ZN8piestart7product7support3cxx4List3popE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4List4pushE,"ax",@progbits
	.type	_ZN8piestart7product7support3cxx4List4pushE,@function
_ZN8piestart7product7support3cxx4List4pushE:
.Lfunc_begin4:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	pushq	%rax
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	%rdi, %r15
	callq	_ZN8piestart7product7support3cxx4Held3newE
	leaq	528(%r15), %r13
	movq	(%r13), %r12
	testq	%r12, %r12
	cmoveq	%r15, %r12
	cmpq	%r15, %r12
	pushq	$32
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movl	$4095, %ecx
	cmoveq	%rax, %rcx
	leaq	8(%r12), %r15
	movq	(%r15), %rax
	cmpq	%rcx, %rax
	jne	.LBB4_4
	pushq	$9
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	pushq	$34
	.cfi_adjust_cfa_offset 8
	popq	%r10
	.cfi_adjust_cfa_offset -8
	pushq	$-1
	.cfi_adjust_cfa_offset 8
	popq	%r8
	.cfi_adjust_cfa_offset -8
	movl	$65536, %esi
	xorl	%edi, %edi
	xorl	%r9d, %r9d
	syscall
	cmpq	$-4095, %rax
	setge	%cl
	testq	%rax, %rax
	sets	%dl
	testb	%dl, %cl
	je	.LBB4_3
	pushq	$-1
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	jmp	.LBB4_5
.LBB4_3:
	movq	%r12, (%rax)
	movq	%rax, (%r13)
	movq	%rax, %r15
	addq	$8, %r15
	movq	%rax, %r12
.LBB4_4:
	movq	(%r15), %r13
	movq	%r13, %rbp
	shlq	$4, %rbp
	callq	_ZN8piestart7product7support3cxx3keyE
	xorq	%r14, %rax
	rolq	$17, %rax
	leaq	(%r12,%rbp), %rcx
	addq	$16, %rcx
	movq	%rax, (%rcx)
	leaq	(%r12,%rbp), %rax
	addq	$24, %rax
	movq	%rbx, (%rax)
	incq	%r13
	movq	%r13, (%r15)
	xorl	%eax, %eax
.LBB4_5:
	movb	$0, _ZN8piestart7product7support3cxx4LOCKE(%rip)
	addq	$8, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end4:
	.size	_ZN8piestart7product7support3cxx4List4pushE, .Lfunc_end4-_ZN8piestart7product7support3cxx4List4pushE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support5abortE,"ax",@progbits
	.type	_ZN8piestart7product7support5abortE,@function
_ZN8piestart7product7support5abortE:
.Lfunc_begin5:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %rdx
	movq	%rdi, %rsi
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$2
	.cfi_adjust_cfa_offset 8
	popq	%rdi
	.cfi_adjust_cfa_offset -8
	syscall
	pushq	$39
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	xorl	%edi, %edi
	xorl	%esi, %esi
	xorl	%edx, %edx
	syscall
	movq	%rax, %rdi
	pushq	$62
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$6
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	xorl	%edx, %edx
	syscall
	callq	_ZN8piestart7product7program5abortE
.Lfunc_end5:
	.size	_ZN8piestart7product7support5abortE, .Lfunc_end5-_ZN8piestart7product7support5abortE
	.cfi_endproc
	.section	.text._ZdlPv,"ax",@progbits
	.weak	_ZdlPv
	.type	_ZdlPv,@function
_ZdlPv:
.Lfunc_begin6:
	.cfi_startproc
	endbr64
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	.Lanon.0.0(%rip), %rdi
	pushq	$68
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	callq	_ZN8piestart7product7support5abortE
.Lfunc_end6:
	.size	_ZdlPv, .Lfunc_end6-_ZdlPv
	.cfi_endproc
	.section	.text._ZdlPvm,"ax",@progbits
	.weak	_ZdlPvm
	.type	_ZdlPvm,@function
_ZdlPvm:
.Lfunc_begin7:
	.cfi_startproc
	endbr64
	.weak	_ZdlPv
	movq	_ZdlPv@GOTPCREL(%rip), %rax
	jmpq	*%rax
.Lfunc_end7:
	.size	_ZdlPvm, .Lfunc_end7-_ZdlPvm
	.cfi_endproc
	.section	.text.__cxa_atexit,"ax",@progbits
	.weak	__cxa_atexit
	.type	__cxa_atexit,@function
__cxa_atexit:
.Lfunc_begin8:
	.cfi_startproc
	endbr64
	movq	%rsi, %rdx
	movq	%rdi, %rsi
	leaq	_ZN8piestart7product7support3cxx7PROCESSE(%rip), %rdi
	jmp	_ZN8piestart7product7support3cxx4List4pushE
.Lfunc_end8:
	.size	__cxa_atexit, .Lfunc_end8-__cxa_atexit
	.cfi_endproc
	.section	.text.__cxa_deleted_virtual,"ax",@progbits
	.weak	__cxa_deleted_virtual
	.type	__cxa_deleted_virtual,@function
__cxa_deleted_virtual:
.Lfunc_begin9:
	.cfi_startproc
	endbr64
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	.Lanon.0.1(%rip), %rdi
	pushq	$42
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	callq	_ZN8piestart7product7support5abortE
.Lfunc_end9:
	.size	__cxa_deleted_virtual, .Lfunc_end9-__cxa_deleted_virtual
	.cfi_endproc
	.section	.text.__cxa_guard_abort,"ax",@progbits
	.weak	__cxa_guard_abort
	.type	__cxa_guard_abort,@function
__cxa_guard_abort:
.Lfunc_begin10:
	.cfi_startproc
	endbr64
	movb	$0, 1(%rdi)
	retq
.Lfunc_end10:
	.size	__cxa_guard_abort, .Lfunc_end10-__cxa_guard_abort
	.cfi_endproc
	.section	.text.__cxa_guard_acquire,"ax",@progbits
	.weak	__cxa_guard_acquire
	.type	__cxa_guard_acquire,@function
__cxa_guard_acquire:
.Lfunc_begin11:
	.cfi_startproc
	endbr64
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
.LBB11_1:
	movb	(%rdi), %cl
	testb	%cl, %cl
	jne	.LBB11_2
	movb	$1, %cl
	xchgb	%cl, 1(%rdi)
	testb	%cl, %cl
	jne	.LBB11_7
	movb	(%rdi), %cl
	testb	%cl, %cl
	je	.LBB11_3
	movb	$0, 1(%rdi)
.LBB11_7:
	pause
	jmp	.LBB11_1
.LBB11_2:
	xorl	%eax, %eax
.LBB11_3:
	retq
.Lfunc_end11:
	.size	__cxa_guard_acquire, .Lfunc_end11-__cxa_guard_acquire
	.cfi_endproc
	.section	.text.__cxa_guard_release,"ax",@progbits
	.weak	__cxa_guard_release
	.type	__cxa_guard_release,@function
__cxa_guard_release:
.Lfunc_begin12:
	.cfi_startproc
	endbr64
	movb	$1, (%rdi)
	movb	$0, 1(%rdi)
	retq
.Lfunc_end12:
	.size	__cxa_guard_release, .Lfunc_end12-__cxa_guard_release
	.cfi_endproc
	.section	.text.__cxa_pure_virtual,"ax",@progbits
	.weak	__cxa_pure_virtual
	.type	__cxa_pure_virtual,@function
__cxa_pure_virtual:
.Lfunc_begin13:
	.cfi_startproc
	endbr64
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	.Lanon.0.2(%rip), %rdi
	pushq	$39
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	callq	_ZN8piestart7product7support5abortE
.Lfunc_end13:
	.size	__cxa_pure_virtual, .Lfunc_end13-__cxa_pure_virtual
	.cfi_endproc
	.section	.text.__cxa_thread_atexit,"ax",@progbits
	.weak	__cxa_thread_atexit
	.type	__cxa_thread_atexit,@function
__cxa_thread_atexit:
.Lfunc_begin14:
	.cfi_startproc
	endbr64
	movq	%rsi, %rdx
	movq	%rdi, %rsi
	leaq	_ZN8piestart7product7support3cxx6THREADE(%rip), %rdi
	jmp	_ZN8piestart7product7support3cxx4List4pushE
.Lfunc_end14:
	.size	__cxa_thread_atexit, .Lfunc_end14-__cxa_thread_atexit
	.cfi_endproc
	.section	.text.__piestart_at_exit,"ax",@progbits
	.globl	__piestart_at_exit
	.type	__piestart_at_exit,@function
__piestart_at_exit:
.Lfunc_begin15:
	.cfi_startproc
	endbr64
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$56, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	leaq	_ZN8piestart7product7support3cxx6THREADE(%rip), %rbx
	leaq	32(%rsp), %r14
	leaq	_ZN8piestart7product7support3cxx7PROCESSE(%rip), %r15
	movq	%rsp, %r12
.LBB15_1:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	_ZN8piestart7product7support3cxx4List3popE
	cmpl	$1, 32(%rsp)
	jne	.LBB15_3
	movq	48(%rsp), %rax
	movq	%rax, 16(%rsp)
	movups	32(%rsp), %xmm0
	movaps	%xmm0, (%rsp)
	jmp	.LBB15_4
.LBB15_3:
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	_ZN8piestart7product7support3cxx4List3popE
.LBB15_4:
	cmpq	$1, (%rsp)
	jne	.LBB15_6
	movq	16(%rsp), %rdi
	callq	*8(%rsp)
	jmp	.LBB15_1
.LBB15_6:
	addq	$56, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end15:
	.size	__piestart_at_exit, .Lfunc_end15-__piestart_at_exit
	.cfi_endproc
	.section	.text.abort,"ax",@progbits
	.weak	abort
	.type	abort,@function
abort:
.Lfunc_begin16:
	.cfi_startproc
	endbr64
	pushq	%rax
	.cfi_def_cfa_offset 16
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rdi
	.cfi_adjust_cfa_offset -8
	xorl	%esi, %esi
	callq	_ZN8piestart7product7support5abortE
.Lfunc_end16:
	.size	abort, .Lfunc_end16-abort
	.cfi_endproc
	.section	.text.atexit,"ax",@progbits
	.weak	atexit
	.type	atexit,@function
atexit:
.Lfunc_begin17:
	.cfi_startproc
	endbr64
	movq	%rdi, %rsi
	leaq	_ZN8piestart7product7support3cxx7PROCESSE(%rip), %rdi
	xorl	%edx, %edx
	jmp	_ZN8piestart7product7support3cxx4List4pushE
.Lfunc_end17:
	.size	atexit, .Lfunc_end17-atexit
	.cfi_endproc
	.type	_ZN8piestart7product7support3cxx4LOCKE,@object
	.section	.bss._ZN8piestart7product7support3cxx4LOCKE,"aw",@nobits
_ZN8piestart7product7support3cxx4LOCKE:
	.zero	1
	.size	_ZN8piestart7product7support3cxx4LOCKE, 1
	.type	_ZN8piestart7product7support3cxx6THREADE,@object
	.section	.bss._ZN8piestart7product7support3cxx6THREADE,"aw",@nobits
	.p2align	3, 0x0
_ZN8piestart7product7support3cxx6THREADE:
	.zero	536
	.size	_ZN8piestart7product7support3cxx6THREADE, 536
	.type	_ZN8piestart7product7support3cxx7PROCESSE,@object
	.section	.bss._ZN8piestart7product7support3cxx7PROCESSE,"aw",@nobits
	.p2align	3, 0x0
_ZN8piestart7product7support3cxx7PROCESSE:
	.zero	536
	.size	_ZN8piestart7product7support3cxx7PROCESSE, 536
	.type	.Lanon.0.0,@object
	.section	.text.piestart,"ax",@progbits
.Lanon.0.0:
	.ascii	"piestart: operator delete is missing; define it beside operator new\n"
	.size	.Lanon.0.0, 68
	.type	.Lanon.0.1,@object
	.section	.text.piestart,"ax",@progbits
.Lanon.0.1:
	.ascii	"piestart: deleted virtual function called\n"
	.size	.Lanon.0.1, 42
	.type	.Lanon.0.2,@object
	.section	.text.piestart,"ax",@progbits
.Lanon.0.2:
	.ascii	"piestart: pure virtual function called\n"
	.size	.Lanon.0.2, 39
	.type	__dso_handle,@object
	.section	.data.rel.ro.piestart.handle,"aw",@progbits
	.weak	__dso_handle
	.p2align	3, 0x0
__dso_handle:
	.zero	8
	.size	__dso_handle, 8
	.section	".note.GNU-stack","",@progbits
