	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * x86_64 entry. The kernel leaves argc at (%rsp), 16-byte aligned, and no return address (psABI
 * "Process initialization"). The two stages are called one after the other from here, so that no
 * compiler can move a load of a relocated word ahead of the relocation.
 */

	.section .text.piestart, "ax", @progbits
	.globl	_start
	.globl	__piestart_entry
	.hidden	__piestart_entry
	.hidden	__piestart_placed
	.type	__piestart_placed, @function
	.type	_start, @function
__piestart_entry:				/* the same, where a shared object may override _start */
_start:
	.cfi_startproc
	.cfi_undefined %rip			/* nobody called: unwinding ends here */
	endbr64					/* the kernel arrives by an indirect jump */
	xorl	%ecx, %ecx			/* argument 4: how far the image has moved */
__piestart_placed:
	xorl	%ebp, %ebp			/* outermost frame, for frame-pointer walkers */
	movq	%rsp, %rdi			/* argument 1: argc, argv, envp, auxv */
	leaq	_DYNAMIC(%rip), %rsi		/* argument 2: 0 in a static link that is not a PIE */
	andq	$-16, %rsp			/* a foreign loader may leave it odd */
	subq	$512, %rsp		/* struct Start, read by both stages */
	movq	%rsp, %rdx			/* argument 3 */
	movq	%rsp, %rbx			/* kept across the call */
	call	__piestart_relocate		/* stage 1, the dark zone */
	movq	%rbx, %rdi
	call	__piestart_enter		/* stage 2, ordinary code; does not return */
	hlt
	.cfi_endproc
	.size	_start, . - _start

/* A TLS descriptor's resolver: the offset that the relocator stored, and nothing else changed
 * (psABI "TLS descriptors": the descriptor is at %rax, the result in %rax). */
	.globl	__piestart_tlsdesc
	.hidden	__piestart_tlsdesc
	.type	__piestart_tlsdesc, @function
__piestart_tlsdesc:
	.cfi_startproc
	endbr64
	movq	8(%rax), %rax
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
 * %rdi is the initial stack pointer, %rsi the distance from the old place.
 */

	.section .text.piestart, "ax", @progbits
	.globl	__piestart_moved
	.hidden	__piestart_moved
	.type	__piestart_moved, @function
__piestart_moved:
	.cfi_startproc
	.cfi_undefined %rip
	endbr64
	movq	%rdi, %rsp
	movq	%rsi, %rcx
	jmp	__piestart_placed
	.cfi_endproc
	.size	__piestart_moved, . - __piestart_moved
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * For rcrt1.o: what a function `name` does that only hands on to `to` (libc.S).
 */

	.macro	piestart_hand_on name, to
	endbr64					/* glibc calls by address */
	jmp	\to
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
	.type	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE,@function
_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE:
.Lfunc_begin0:
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
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	32(%rdi), %r12
	testq	%r12, %r12
	je	.LBB0_4
	movq	%rdi, %rbx
	movq	(%rdi), %r14
	movq	8(%rdi), %rcx
	movq	16(%rdi), %r13
	movq	24(%rdi), %rdi
	movq	%rcx, %r15
	subq	%r14, %r15
	leaq	(%rdi,%r14), %rbp
	addq	%r13, %rdi
	subq	%r13, %rcx
	shrq	$3, %rcx
	movq	%r13, %rsi
	rep		movsq	(%rsi), %es:(%rdi)
	movabsq	$25, %rax
	movabsq	$3, %r10
	movq	%rbp, %rdi
	movq	%r15, %rsi
	movq	%r15, %rdx
	movq	%r14, %r8
	xorl	%r9d, %r9d
	syscall
	movq	%rax, %r8
	testq	%rax, %rax
	jns	.LBB0_2
	subq	%r14, %r13
	shrq	$3, %r13
	movq	%r14, %rdi
	movq	%r13, %rcx
	movq	%rbp, %rsi
	rep		movsq	(%rsi), %es:(%rdi)
.LBB0_2:
	movabsq	$11, %rax
	movl	$4194304, %esi
	movq	%r12, %rdi
	xorl	%edx, %edx
	syscall
	testq	%r8, %r8
	js	.LBB0_3
	movabsq	$28, %rax
	movabsq	$15, %rdx
	movq	%r14, %rdi
	movq	%r15, %rsi
	syscall
	leaq	.Lanon.0.0(%rip), %r8
	movl	$157, %eax
	movl	$1398164801, %edi
	xorl	%esi, %esi
	movq	%r14, %rdx
	movq	%r15, %r10
	xorl	%r9d, %r9d
	syscall
.LBB0_3:
	movq	%r14, 8(%rbx)
	movq	%r14, 16(%rbx)
	andq	$0, 32(%rbx)
.LBB0_4:
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
.Lfunc_end0:
	.size	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE, .Lfunc_end0-_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	.cfi_endproc
	.section	".text._ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE","ax",@progbits
	.type	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE,@function
_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE:
.Lfunc_begin1:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movabsq	$-1, %rcx
	xorl	%eax, %eax
	movabsq	$2, %r8
	movabsq	$1, %r9
.LBB1_1:
	decq	%rsi
	cmpq	$-1, %rsi
	je	.LBB1_9
	movq	(%rdi), %r14
	movq	16(%rdi), %r11
	movq	40(%rdi), %r10
	addq	$56, %rdi
	movq	%r8, %rbx
	cmpl	$1685382482, %r14d
	je	.LBB1_4
	cmpl	$1, %r14d
	sete	%bpl
	shrq	$33, %r14
	testq	%r10, %r10
	setne	%r15b
	andb	%r14b, %r15b
	movq	%r9, %rbx
	testb	%bpl, %r15b
	je	.LBB1_1
.LBB1_4:
	cmpq	%rdx, %r11
	ja	.LBB1_7
	addq	%r11, %r10
	cmpq	%rdx, %r10
	jbe	.LBB1_1
	orq	%rbx, %rax
	jmp	.LBB1_8
.LBB1_7:
	movq	%r11, %r10
.LBB1_8:
	cmpq	%rcx, %r10
	cmovbq	%r10, %rcx
	jmp	.LBB1_1
.LBB1_9:
	movq	%rcx, %rdx
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end1:
	.size	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE, .Lfunc_end1-_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.type	_ZN8piestart3sys4auxv5valueE,@function
_ZN8piestart3sys4auxv5valueE:
.Lfunc_begin2:
	.cfi_startproc
	movl	%esi, %ecx
	xorl	%eax, %eax
.LBB2_1:
	movq	(%rdi), %rsi
	movq	8(%rdi), %rdx
	testq	%rsi, %rsi
	je	.LBB2_4
	addq	$16, %rdi
	cmpq	%rcx, %rsi
	jne	.LBB2_1
	movq	%rdx, %rax
.LBB2_4:
	retq
.Lfunc_end2:
	.size	_ZN8piestart3sys4auxv5valueE, .Lfunc_end2-_ZN8piestart3sys4auxv5valueE
	.cfi_endproc
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE:
.Lfunc_begin3:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	32(%rdi), %rax
	movq	%rax, 24(%rsp)
	movq	(%rsi), %rbx
	movq	8(%rsi), %r13
	testl	%r13d, %r13d
	je	.LBB3_40
	movq	%rsi, %r12
	movq	%rdi, %r14
	movl	%r13d, %ebp
	movl	%ecx, 20(%rsp)
	movq	%rbx, %rsi
	movl	%edx, %r15d
	callq	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	movl	%r15d, %r8d
	testb	%r8b, %r8b
	movq	%rbx, 8(%rsp)
	je	.LBB3_4
	xorl	%eax, %eax
	cmpl	$36, %ebp
	sete	%al
	leaq	(%rbx,%rax,8), %r12
	movq	%r14, %rdi
	movq	%r12, %rsi
	callq	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	movl	%ebp, %eax
	andl	$-2, %eax
	cmpl	$6, %eax
	jne	.LBB3_5
	xorl	%edi, %edi
	movl	%r15d, %r8d
	jmp	.LBB3_7
.LBB3_4:
	addq	$16, %r12
	jmp	.LBB3_6
.LBB3_5:
	addq	24(%rsp), %r12
	movl	%r15d, %r8d
.LBB3_6:
	movq	(%r12), %rdi
.LBB3_7:
	xorl	%ebx, %ebx
	cmpl	$1, %ebp
	je	.LBB3_18
	cmpl	$6, %ebp
	je	.LBB3_18
	cmpl	$37, %ebp
	je	.LBB3_13
	cmpl	$8, %ebp
	jne	.LBB3_15
	movl	20(%rsp), %edx
	testb	%dl, %dl
	movq	8(%rsp), %rbx
	jne	.LBB3_29
	xorl	%eax, %eax
	movq	24(%rsp), %r12
	jmp	.LBB3_35
.LBB3_13:
	movl	20(%rsp), %edx
	testb	%dl, %dl
	movq	8(%rsp), %rbx
	je	.LBB3_29
	movq	%rdi, %r12
	addq	24(%rsp), %r12
	xorl	%edi, %edi
	jmp	.LBB3_31
.LBB3_15:
	leal	-16(%rbp), %eax
	cmpl	$3, %eax
	setb	%al
	cmpl	$36, %ebp
	sete	%bl
	ja	.LBB3_42
	movl	%ebp, %ecx
	movabsq	$68719935616, %rdx
	btq	%rcx, %rdx
	jae	.LBB3_42
	orb	%al, %bl
.LBB3_18:
	shrq	$32, %r13
	movabsq	$281474976710655, %r9
	je	.LBB3_21
	movq	%rdi, 32(%rsp)
	imulq	$24, %r13, %r12
	movq	176(%r14), %rax
	testq	%rax, %rax
	movq	%r12, %rdx
	cmoveq	%rax, %rdx
	addq	%rax, %rdx
	pushq	$6
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$24
	.cfi_adjust_cfa_offset 8
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	movq	%r14, %rdi
	movq	%r9, %r13
	callq	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	addq	32(%r14), %r12
	addq	176(%r14), %r12
	movq	(%r12), %rax
	movq	8(%r12), %rcx
	cmpq	%r13, %rax
	seta	%dl
	movabsq	$1030792151040, %rsi
	andq	%rax, %rsi
	movabsq	$137438953472, %rdi
	cmpq	%rdi, %rsi
	sete	%sil
	orb	%dl, %sil
	je	.LBB3_41
	movq	%r13, %r9
	movq	32(%rsp), %rdi
	movl	%r15d, %r8d
	jmp	.LBB3_22
.LBB3_21:
	xorl	%ecx, %ecx
	xorl	%eax, %eax
.LBB3_22:
	movq	%rax, %rdx
	shrq	$48, %rdx
	xorl	%esi, %esi
	cmpl	$65521, %edx
	movq	24(%rsp), %r12
	cmoveq	%rsi, %r12
	testb	%bl, %bl
	cmovneq	%rsi, %r12
	addq	%rcx, %r12
	movabsq	$64424509440, %rcx
	andq	%rax, %rcx
	movabsq	$42949672960, %rdx
	cmpq	%rdx, %rcx
	sete	%cl
	cmpq	%r9, %rax
	seta	%al
	cmovbeq	%rsi, %r12
	testb	%bl, %bl
	movl	20(%rsp), %edx
	je	.LBB3_28
	testb	%dl, %dl
	movq	8(%rsp), %rax
	jne	.LBB3_40
	movq	32(%r14), %rbx
	addq	%rax, %rbx
	cmpl	$16, %ebp
	je	.LBB3_38
	addq	%rdi, %r12
	cmpl	$17, %ebp
	je	.LBB3_39
	movq	%r14, %rdi
	callq	_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE
	addq	%rax, %r12
	cmpl	$36, %ebp
	jne	.LBB3_39
	movq	8(%rsp), %rsi
	addq	$8, %rsi
	movq	%r14, %rdi
	callq	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	leaq	8(%rbx), %rax
	movq	%r12, (%rax)
	leaq	__piestart_tlsdesc(%rip), %r12
	jmp	.LBB3_39
.LBB3_28:
	andb	%cl, %al
	cmpb	%al, %dl
	movq	8(%rsp), %rbx
	je	.LBB3_30
.LBB3_29:
	xorb	$1, %dl
	movzbl	%dl, %eax
	orq	%rax, 64(%r14)
	jmp	.LBB3_40
.LBB3_30:
	testb	%al, %al
	je	.LBB3_34
.LBB3_31:
	movq	%rdi, %r15
	testb	%r8b, %r8b
	jne	.LBB3_33
	movq	%r12, %rsi
	subq	24(%rsp), %rsi
	movq	%r14, %rdi
	callq	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE
.LBB3_33:
	callq	*%r12
	movq	%rax, %r12
	movb	$1, %al
	movq	%r15, %rdi
	jmp	.LBB3_35
.LBB3_34:
	xorl	%eax, %eax
.LBB3_35:
	addq	%r12, %rdi
	movq	%rbx, %rcx
	addq	24(%rsp), %rcx
	movq	%rdi, (%rcx)
	movq	488(%r14), %rcx
	testq	%rcx, %rcx
	setne	%dl
	testb	%dl, %al
	je	.LBB3_40
	movq	88(%r14), %rax
	subq	%rax, %rbx
	movq	96(%r14), %rax
	subq	%rbx, %rax
	setbe	%dl
	cmpq	$8, %rax
	setb	%al
	orb	%dl, %al
	jne	.LBB3_40
	addq	%rcx, %rbx
	movq	%rdi, (%rbx)
	jmp	.LBB3_40
.LBB3_38:
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%r12
	.cfi_adjust_cfa_offset -8
.LBB3_39:
	movq	%r12, (%rbx)
.LBB3_40:
	addq	$40, %rsp
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
.LBB3_41:
	.cfi_def_cfa_offset 96
	movl	%eax, %r15d
	addq	168(%r14), %r15
	pushq	$5
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	movq	%r14, %rdi
	movq	%r15, %rdx
	callq	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	addq	32(%r14), %r15
	pushq	$6
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r14, %rdi
	movq	%r15, %rdx
.LBB3_43:
	movq	8(%rsp), %rcx
	callq	_ZN8piestart5start3die3dieE
.LBB3_42:
	movl	%r13d, %edx
	movq	%r14, %rdi
	xorl	%esi, %esi
	jmp	.LBB3_43
.Lfunc_end3:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE, .Lfunc_end3-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	.cfi_endproc
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE:
.Lfunc_begin4:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rsi, %rax
	subq	72(%rdi), %rax
	cmpq	80(%rdi), %rax
	jbe	.LBB4_2
	movq	%rsi, %rbx
	movq	%rdi, %r14
	movq	40(%rdi), %rdi
	movq	48(%r14), %rsi
	pushq	$8
	.cfi_adjust_cfa_offset 8
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	pushq	$2
	.cfi_adjust_cfa_offset 8
	popq	%r8
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdx
	callq	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	testb	%al, %al
	je	.LBB4_3
.LBB4_2:
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB4_3:
	.cfi_def_cfa_offset 32
	movq	368(%r14), %rax
	movq	480(%r14), %rcx
	andl	$4194304, %ecx
	andl	$4, %eax
	xorl	%edx, %edx
	orq	%rcx, %rax
	setne	%dl
	leal	1(,%rdx,4), %esi
	movq	%r14, %rdi
	xorl	%edx, %edx
	movq	%rbx, %rcx
	callq	_ZN8piestart5start3die3dieE
.Lfunc_end4:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE, .Lfunc_end4-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	.cfi_endproc
	.type	_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE,@function
_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE:
.Lfunc_begin5:
	.cfi_startproc
	movq	112(%rdi), %rcx
	cmpq	$1, %rcx
	adcq	$-1, %rcx
	movq	104(%rdi), %rdx
	movq	88(%rdi), %rax
	addq	%rdx, %rax
	negq	%rax
	andq	%rcx, %rax
	addq	%rdx, %rax
	negq	%rax
	retq
.Lfunc_end5:
	.size	_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE, .Lfunc_end5-_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE
	.cfi_endproc
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE:
.Lfunc_begin6:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
.LBB6_1:
	addq	$-1, %rsi
	setb	%al
	jae	.LBB6_6
	movq	(%rdi), %r9
	movq	16(%rdi), %r10
	movq	40(%rdi), %r11
	movq	%rdx, %rbx
	subq	%r10, %rbx
	subq	%rbx, %r11
	setb	%r10b
	cmpq	%r11, %rcx
	ja	.LBB6_7
	testb	%r10b, %r10b
	jne	.LBB6_7
	movl	%r9d, %r10d
	cmpl	$1, %r10d
	jne	.LBB6_7
	shrq	$32, %r9
	andl	%r8d, %r9d
	cmpl	%r8d, %r9d
	je	.LBB6_6
.LBB6_7:
	addq	$56, %rdi
	jmp	.LBB6_1
.LBB6_6:
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end6:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE, .Lfunc_end6-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	.cfi_endproc
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE:
.Lfunc_begin7:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	%rdi, %r15
	testq	%rdx, %rdx
	je	.LBB7_4
	cmpq	$8, %rcx
	setb	%al
	testb	$7, %bl
	sete	%dl
	orb	%al, %dl
	je	.LBB7_4
	movq	40(%r15), %rdi
	movq	48(%r15), %rsi
	movq	%rbx, %rdx
	xorl	%r8d, %r8d
	callq	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	testb	%al, %al
	je	.LBB7_4
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB7_4:
	.cfi_def_cfa_offset 32
	pushq	$2
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	movq	%r14, %rdx
	movq	%rbx, %rcx
	callq	_ZN8piestart5start3die3dieE
.Lfunc_end7:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE, .Lfunc_end7-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	.cfi_endproc
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE:
.Lfunc_begin8:
	.cfi_startproc
	movq	480(%rdi), %rcx
	btq	%rsi, %rcx
	jae	.LBB8_2
	movq	%rsi, %rax
	leaq	(%rdi,%rsi,8), %rcx
	addq	$128, %rcx
	movq	(%rcx), %rcx
	cmpq	%rdx, %rcx
	jne	.LBB8_3
.LBB8_2:
	retq
.LBB8_3:
	pushq	%rax
	.cfi_def_cfa_offset 16
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%rax, %rdx
	xorl	%ecx, %ecx
	callq	_ZN8piestart5start3die3dieE
.Lfunc_end8:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE, .Lfunc_end8-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	.cfi_endproc
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE:
.Lfunc_begin9:
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
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r13
	movq	%rdi, %r15
	leaq	(%rdi,%rdx,8), %rax
	addq	$128, %rax
	movq	(%rax), %r12
	testq	%r12, %r12
	je	.LBB9_6
	movl	%ecx, %ebp
	leaq	128(%r15), %rax
	leaq	(%rax,%r13,8), %rax
	movq	(%rax), %rbx
	movq	%r15, %rdi
	movq	%r13, %rsi
	movq	%rbx, %rdx
	movq	%r12, %rcx
	callq	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	movq	%rbx, %r9
	movq	32(%r15), %rbx
	addq	%rbx, %r9
	leaq	(%r9,%r12), %rax
	movq	%rax, 16(%rsp)
	cmpq	$38, %r13
	movq	%r15, 8(%rsp)
	je	.LBB9_8
	cmpq	$23, %r13
	je	.LBB9_36
	cmpq	$36, %r13
	je	.LBB9_8
	cmpq	$17, %r13
	jne	.LBB9_38
	movl	%ebp, %edi
	movq	72(%r15), %r12
	movq	80(%r15), %r14
	movb	$1, %al
	pushq	$16
	.cfi_adjust_cfa_offset 8
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	movq	%rcx, (%rsp)
	xorl	%ebp, %ebp
	jmp	.LBB9_43
.LBB9_6:
	movq	480(%r15), %rax
	btq	%r13, %rax
	jae	.LBB9_63
	btq	%rdx, %rax
	jb	.LBB9_63
	jmp	.LBB9_66
.LBB9_8:
	testb	$7, %r12b
	jne	.LBB9_66
	leaq	64(%rsp), %rax
	andq	$0, 16(%rax)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, (%rax)
	movq	$1, 24(%rax)
	movaps	%xmm0, 32(%rax)
	xorl	%r10d, %r10d
	movq	%r9, %r14
.LBB9_10:
	cmpq	16(%rsp), %r14
	jae	.LBB9_35
	movq	%r10, %r12
	cmpq	%r9, %r14
	jne	.LBB9_13
	movq	%r15, %rdi
	movq	%r9, %rsi
	movq	16(%rsp), %rdx
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	movq	%r12, %r8
	leaq	64(%rsp), %r9
	callq	_ZN8piestart5start4huge7prepareE
	movq	%rax, %r9
.LBB9_13:
	movq	(%r14), %rbp
	testb	$1, %bpl
	jne	.LBB9_15
	movq	%rbp, %r10
	addq	$8, %r10
	addq	$8, %r14
	movq	72(%r15), %rax
	movq	80(%r15), %rcx
	xorl	%r13d, %r13d
	movq	%rbp, %r12
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rbp
	.cfi_adjust_cfa_offset -8
	jmp	.LBB9_21
.LBB9_15:
	testq	%r12, %r12
	je	.LBB9_65
	leaq	504(%r12), %r10
	shrq	%rbp
	addq	$8, %r14
	testq	%rbp, %rbp
	je	.LBB9_10
	movq	72(%r15), %rax
	movq	80(%r15), %rcx
	movabsq	$9223372036854775807, %rdx
	cmpq	%rdx, %rbp
	jne	.LBB9_20
	movq	%rcx, %rdx
	movb	$1, %r13b
	subq	$496, %rdx
	jb	.LBB9_34
	movq	%r12, %rsi
	subq	%rax, %rsi
	movabsq	$9223372036854775807, %rbp
	cmpq	%rdx, %rsi
	ja	.LBB9_21
	jmp	.LBB9_24
.LBB9_20:
	xorl	%r13d, %r13d
.LBB9_21:
	bsfq	%rbp, %rdx
	leaq	(%r12,%rdx,8), %rsi
	bsrq	%rbp, %r15
	xorl	$63, %r15d
	shll	$3, %r15d
	xorq	$504, %r15
	addq	%r12, %r15
	movq	%rsi, %rdx
	subq	%rax, %rdx
	cmpq	%rcx, %rdx
	movq	%r15, %rdx
	cmovaq	%rsi, %rdx
	subq	%rax, %rdx
	cmpq	%rcx, %rdx
	jbe	.LBB9_23
	movq	%r14, (%rsp)
	movq	8(%rsp), %r14
	movq	%r14, %rdi
	movq	%r9, 24(%rsp)
	movq	%r10, 40(%rsp)
	callq	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%r14, %r15
	movq	(%rsp), %r14
	callq	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	movq	40(%rsp), %r10
	movq	24(%rsp), %r9
	jmp	.LBB9_24
.LBB9_23:
	movq	8(%rsp), %r15
.LBB9_24:
	movq	%r10, %rdx
	subq	%r12, %rdx
	addq	%rbx, %r12
	movq	72(%rsp), %rax
	movq	80(%rsp), %rsi
	subq	%rsi, %rax
	subq	%rdx, %rax
	setb	%cl
	testb	$7, %r12b
	jne	.LBB9_29
	testb	%cl, %cl
	jne	.LBB9_29
	movq	%r12, %rcx
	subq	%rsi, %rcx
	cmpq	%rax, %rcx
	ja	.LBB9_29
	testb	%r13b, %r13b
	movl	$0, %eax
	cmovneq	%rax, %rdx
	movq	88(%rsp), %rdi
	leaq	(%rdi,%r12), %rax
	leaq	(%r10,%rbx), %r8
	movq	%r8, 80(%rsp)
	addq	%rdx, %rcx
	je	.LBB9_31
	addq	%rsi, %rdi
	shrq	$3, %rcx
	rep		movsq	(%rsi), %es:(%rdi)
	jmp	.LBB9_31
.LBB9_29:
	movq	%r12, %rax
	cmpq	64(%rsp), %rsi
	je	.LBB9_31
	leaq	64(%rsp), %rdi
	movq	%r14, (%rsp)
	movq	%r9, %r14
	movq	%r10, %r15
	callq	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	movq	%r15, %r10
	movq	8(%rsp), %r15
	movq	%r14, %r9
	movq	(%rsp), %r14
	movq	%r12, %rax
.LBB9_31:
	testb	%r13b, %r13b
	je	.LBB9_33
	subq	%r12, %rax
	leaq	504(%r12), %rcx
	movq	%rbx, %xmm0
	punpcklqdq	%xmm0, %xmm0
.Ltmp0:
	movdqu	(%r12), %xmm1
	paddq	%xmm0, %xmm1
	movdqu	%xmm1, (%r12,%rax)
	movdqu	16(%r12), %xmm1
	paddq	%xmm0, %xmm1
	movdqu	%xmm1, 16(%r12,%rax)
	movdqu	32(%r12), %xmm1
	paddq	%xmm0, %xmm1
	movdqu	%xmm1, 32(%r12,%rax)
	movdqu	48(%r12), %xmm1
	paddq	%xmm0, %xmm1
	movdqu	%xmm1, 48(%r12,%rax)
	movdqu	64(%r12), %xmm1
	paddq	%xmm0, %xmm1
	movdqu	%xmm1, 64(%r12,%rax)
	movdqu	80(%r12), %xmm1
	paddq	%xmm0, %xmm1
	movdqu	%xmm1, 80(%r12,%rax)
	movdqu	96(%r12), %xmm1
	paddq	%xmm0, %xmm1
	movdqu	%xmm1, 96(%r12,%rax)
	movdqu	112(%r12), %xmm1
	paddq	%xmm0, %xmm1
	movdqu	%xmm1, 112(%r12,%rax)
	movdqu	128(%r12), %xmm1
	paddq	%xmm0, %xmm1
	movdqu	%xmm1, 128(%r12,%rax)
	movdqu	144(%r12), %xmm1
	paddq	%xmm0, %xmm1
	movdqu	%xmm1, 144(%r12,%rax)
	movq	160(%r12), %xmm1
	paddq	%xmm0, %xmm1
	movq	%xmm1, 160(%r12,%rax)
	addq	$168, %r12
	cmpq	%rcx, %r12
	jne	.Ltmp0
	jmp	.LBB9_10
.LBB9_33:
.Ltmp1:
	movl	%ebp, %ecx
	andl	$127, %ecx
	cmpl	$127, %ecx
	jne	.Ltmp2
	addq	%rbx, (%rax)
	addq	%rbx, 8(%rax)
	addq	%rbx, 16(%rax)
	addq	%rbx, 24(%rax)
	addq	%rbx, 32(%rax)
	addq	%rbx, 40(%rax)
	addq	%rbx, 48(%rax)
.Ltmp3:
	addq	$56, %rax
	shrq	$7, %rbp
	jne	.Ltmp1
	jmp	.Ltmp4
.Ltmp5:
	bsfl	%ecx, %edx
	addq	%rbx, (%rax,%rdx,8)
	leal	-1(%rcx), %edx
	andl	%edx, %ecx
.Ltmp2:
	testl	%ecx, %ecx
	jne	.Ltmp5
	jmp	.Ltmp3
.Ltmp4:
	jmp	.LBB9_10
.LBB9_34:
	movabsq	$9223372036854775807, %rbp
	jmp	.LBB9_21
.LBB9_35:
	leaq	64(%rsp), %rdi
	callq	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	jmp	.LBB9_63
.LBB9_36:
	cmpq	$17, 288(%r15)
	jne	.LBB9_38
	movl	%ebp, %edi
	movq	%r13, 32(%rsp)
	movq	72(%r15), %r12
	movq	80(%r15), %r14
	movb	$1, %al
	pushq	$16
	.cfi_adjust_cfa_offset 8
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	movq	%rcx, (%rsp)
	xorl	%ebp, %ebp
	jmp	.LBB9_44
.LBB9_38:
	movl	%ebp, %edi
	xorl	%ebp, %ebp
	cmpq	$1572864, %r12
	jb	.LBB9_40
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	xorl	%ecx, %ecx
	movq	%rbx, %rsi
	cpuid
	movq	%rsi, %rbx
	andl	$402653184, %ecx
	cmpl	$402653184, %ecx
	movl	$0, %eax
	jne	.Ltmp6
	xorl	%ecx, %ecx
	xgetbv
.Ltmp6:
	notl	%eax
	testb	$6, %al
	sete	%bpl
	movq	32(%r15), %rbx
.LBB9_40:
	movq	72(%r15), %r12
	movq	80(%r15), %r14
	pushq	$24
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%rax, (%rsp)
	xorl	%eax, %eax
	cmpq	$17, %r13
	je	.LBB9_43
	cmpq	$7, %r13
	movq	%r13, 32(%rsp)
	jne	.LBB9_44
	imulq	$24, 456(%r15), %rcx
	xorl	%eax, %eax
	jmp	.LBB9_45
.LBB9_43:
	movq	%r13, 32(%rsp)
	movq	464(%r15), %rcx
	shlq	$4, %rcx
	jmp	.LBB9_45
.LBB9_44:
	xorl	%ecx, %ecx
.LBB9_45:
	addq	%r9, %rcx
	movq	%rcx, 128(%rsp)
	xorps	%xmm0, %xmm0
	leaq	64(%rsp), %rsi
	movaps	%xmm0, (%rsi)
	andq	$0, 16(%rsi)
	movq	$1, 24(%rsi)
	movl	%edi, %ecx
	orb	%al, %cl
	movb	%cl, 40(%rsp)
	movq	16(%rsp), %rcx
	addq	$-23, %rcx
	movq	%rcx, 120(%rsp)
	leaq	255(%r12), %rcx
	shrq	$8, %rcx
	movabsq	$576460752303423487, %rdx
	leaq	(%rcx,%rdx), %r10
	incq	%r10
	leaq	(%r12,%r14), %r11
	leaq	(%r12,%r14), %r15
	incq	%r15
	shrq	$8, %r15
	addq	%rdx, %r15
	movaps	%xmm0, 32(%rsi)
	movzbl	%al, %eax
	movl	%eax, 52(%rsp)
	movzbl	%dil, %eax
	movl	%eax, 48(%rsp)
	movq	%r9, %rdx
	movq	%r10, 56(%rsp)
.LBB9_46:
	cmpb	$0, 40(%rsp)
	je	.LBB9_52
	movq	%rdx, %r13
.LBB9_48:
	movq	16(%rsp), %rax
	subq	%r13, %rax
	cmpq	(%rsp), %rax
	jb	.LBB9_62
	movq	%r9, 24(%rsp)
	cmpq	128(%rsp), %r13
	jae	.LBB9_51
	movq	8(%r13), %rax
	movl	%eax, %edx
	cmpq	$8, %rdx
	jne	.LBB9_64
.LBB9_51:
	movq	8(%rsp), %rdi
	movq	%r13, %rsi
	movl	52(%rsp), %edx
	movl	48(%rsp), %ecx
	callq	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	addq	(%rsp), %r13
	movq	%r13, %rdx
	movq	24(%rsp), %r9
	movq	56(%rsp), %r10
	leaq	(%r12,%r14), %r11
	jmp	.LBB9_46
.LBB9_52:
	cmpq	%r9, %rdx
	jb	.LBB9_54
	movq	8(%rsp), %rdi
	movq	%rdx, %r13
	movq	%rdx, %rsi
	movq	16(%rsp), %rdx
	xorl	%ecx, %ecx
	leaq	64(%rsp), %r9
	callq	_ZN8piestart5start4huge7prepareE
	movq	%rax, 24(%rsp)
	leaq	64(%rsp), %rdi
	callq	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	movq	%r13, %rdx
	leaq	(%r12,%r14), %r11
	movq	56(%rsp), %r10
	movq	24(%rsp), %r9
.LBB9_54:
	movq	120(%rsp), %rcx
	cmpq	%r9, %rcx
	movq	%r9, %rax
	cmovbq	%rcx, %rax
	leaq	-360(%rax), %rcx
	movq	%rdx, %r13
.LBB9_55:
	testb	%bpl, %bpl
	je	.LBB9_57
	vmovq	%rbx, %xmm0
	vpslldq	$8, %xmm0, %xmm0
	jmp	.Ltmp7
.Ltmp8:
	vmovdqu	(%r13), %xmm1
	vmovdqa	%xmm1, %xmm2
	vpor	24(%r13), %xmm1, %xmm1
	vpand	24(%r13), %xmm2, %xmm2
	vpor	48(%r13), %xmm1, %xmm1
	vpand	48(%r13), %xmm2, %xmm2
	vpor	72(%r13), %xmm1, %xmm1
	vpand	72(%r13), %xmm2, %xmm2
	vpor	96(%r13), %xmm1, %xmm1
	vpand	96(%r13), %xmm2, %xmm2
	vpor	120(%r13), %xmm1, %xmm1
	vpand	120(%r13), %xmm2, %xmm2
	vpor	144(%r13), %xmm1, %xmm1
	vpand	144(%r13), %xmm2, %xmm2
	vpor	168(%r13), %xmm1, %xmm1
	vpand	168(%r13), %xmm2, %xmm2
	vpor	192(%r13), %xmm1, %xmm1
	vpand	192(%r13), %xmm2, %xmm2
	vpor	216(%r13), %xmm1, %xmm1
	vpand	216(%r13), %xmm2, %xmm2
	vpor	240(%r13), %xmm1, %xmm1
	vpand	240(%r13), %xmm2, %xmm2
	vpor	264(%r13), %xmm1, %xmm1
	vpand	264(%r13), %xmm2, %xmm2
	vpor	288(%r13), %xmm1, %xmm1
	vpand	288(%r13), %xmm2, %xmm2
	vpor	312(%r13), %xmm1, %xmm1
	vpand	312(%r13), %xmm2, %xmm2
	vpor	336(%r13), %xmm1, %xmm1
	vpand	336(%r13), %xmm2, %xmm2
	vpor	360(%r13), %xmm1, %xmm1
	vpand	360(%r13), %xmm2, %xmm2
	vmovq	%xmm1, %rdx
	cmpq	%r11, %rdx
	ja	.Ltmp9
	vmovq	%xmm2, %rdx
	cmpq	%r12, %rdx
	jb	.Ltmp9
	vpextrq	$1, %xmm1, %rdx
	cmpq	$8, %rdx
	jne	.Ltmp9
	vpextrq	$1, %xmm2, %rdx
	cmpq	$8, %rdx
	jne	.Ltmp9
	movq	(%r13), %rdx
	vpaddq	8(%r13), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	24(%r13), %rdx
	vpaddq	32(%r13), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	48(%r13), %rdx
	vpaddq	56(%r13), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	72(%r13), %rdx
	vpaddq	80(%r13), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	96(%r13), %rdx
	vpaddq	104(%r13), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	120(%r13), %rdx
	vpaddq	128(%r13), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	144(%r13), %rdx
	vpaddq	152(%r13), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	168(%r13), %rdx
	vpaddq	176(%r13), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	192(%r13), %rdx
	vpaddq	200(%r13), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	216(%r13), %rdx
	vpaddq	224(%r13), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	240(%r13), %rdx
	vpaddq	248(%r13), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	264(%r13), %rdx
	vpaddq	272(%r13), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	288(%r13), %rdx
	vpaddq	296(%r13), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	312(%r13), %rdx
	vpaddq	320(%r13), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	336(%r13), %rdx
	vpaddq	344(%r13), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	movq	360(%r13), %rdx
	vpaddq	368(%r13), %xmm0, %xmm1
	vmovhps	%xmm1, (%rdx,%rbx)
	addq	$384, %r13
.Ltmp7:
	cmpq	%rcx, %r13
	jb	.Ltmp8
.Ltmp9:
	jmp	.LBB9_58
.LBB9_57:
	movq	%rbx, %xmm0
	punpcklqdq	%xmm0, %xmm0
	jmp	.Ltmp10
.Ltmp11:
	movq	1(%r13), %rdx
	movq	%rdx, %rsi
	movl	8(%r13), %edi
	orq	25(%r13), %rdx
	andq	25(%r13), %rsi
	orl	32(%r13), %edi
	orq	49(%r13), %rdx
	andq	49(%r13), %rsi
	orl	56(%r13), %edi
	orq	73(%r13), %rdx
	andq	73(%r13), %rsi
	orl	80(%r13), %edi
	orq	97(%r13), %rdx
	andq	97(%r13), %rsi
	orl	104(%r13), %edi
	orq	121(%r13), %rdx
	andq	121(%r13), %rsi
	orl	128(%r13), %edi
	orq	145(%r13), %rdx
	andq	145(%r13), %rsi
	orl	152(%r13), %edi
	orq	169(%r13), %rdx
	andq	169(%r13), %rsi
	orl	176(%r13), %edi
	orq	193(%r13), %rdx
	andq	193(%r13), %rsi
	orl	200(%r13), %edi
	orq	217(%r13), %rdx
	andq	217(%r13), %rsi
	orl	224(%r13), %edi
	orq	241(%r13), %rdx
	andq	241(%r13), %rsi
	orl	248(%r13), %edi
	orq	265(%r13), %rdx
	andq	265(%r13), %rsi
	orl	272(%r13), %edi
	orq	289(%r13), %rdx
	andq	289(%r13), %rsi
	orl	296(%r13), %edi
	orq	313(%r13), %rdx
	andq	313(%r13), %rsi
	orl	320(%r13), %edi
	orq	337(%r13), %rdx
	andq	337(%r13), %rsi
	orl	344(%r13), %edi
	orq	361(%r13), %rdx
	andq	361(%r13), %rsi
	orl	368(%r13), %edi
	cmpl	$8, %edi
	jne	.Ltmp12
	cmpq	%r15, %rdx
	ja	.Ltmp12
	cmpq	%r10, %rsi
	jb	.Ltmp12
	movq	(%r13), %rdx
	movq	24(%r13), %rsi
	movq	16(%r13), %xmm1
	movhpd	40(%r13), %xmm1
	paddq	%xmm0, %xmm1
	movq	%xmm1, (%rdx,%rbx)
	movhpd	%xmm1, (%rsi,%rbx)
	movq	48(%r13), %rdx
	movq	72(%r13), %rsi
	movq	64(%r13), %xmm1
	movhpd	88(%r13), %xmm1
	paddq	%xmm0, %xmm1
	movq	%xmm1, (%rdx,%rbx)
	movhpd	%xmm1, (%rsi,%rbx)
	movq	96(%r13), %rdx
	movq	120(%r13), %rsi
	movq	112(%r13), %xmm1
	movhpd	136(%r13), %xmm1
	paddq	%xmm0, %xmm1
	movq	%xmm1, (%rdx,%rbx)
	movhpd	%xmm1, (%rsi,%rbx)
	movq	144(%r13), %rdx
	movq	168(%r13), %rsi
	movq	160(%r13), %xmm1
	movhpd	184(%r13), %xmm1
	paddq	%xmm0, %xmm1
	movq	%xmm1, (%rdx,%rbx)
	movhpd	%xmm1, (%rsi,%rbx)
	movq	192(%r13), %rdx
	movq	216(%r13), %rsi
	movq	208(%r13), %xmm1
	movhpd	232(%r13), %xmm1
	paddq	%xmm0, %xmm1
	movq	%xmm1, (%rdx,%rbx)
	movhpd	%xmm1, (%rsi,%rbx)
	movq	240(%r13), %rdx
	movq	264(%r13), %rsi
	movq	256(%r13), %xmm1
	movhpd	280(%r13), %xmm1
	paddq	%xmm0, %xmm1
	movq	%xmm1, (%rdx,%rbx)
	movhpd	%xmm1, (%rsi,%rbx)
	movq	288(%r13), %rdx
	movq	312(%r13), %rsi
	movq	304(%r13), %xmm1
	movhpd	328(%r13), %xmm1
	paddq	%xmm0, %xmm1
	movq	%xmm1, (%rdx,%rbx)
	movhpd	%xmm1, (%rsi,%rbx)
	movq	336(%r13), %rdx
	movq	360(%r13), %rsi
	movq	352(%r13), %xmm1
	movhpd	376(%r13), %xmm1
	paddq	%xmm0, %xmm1
	movq	%xmm1, (%rdx,%rbx)
	movhpd	%xmm1, (%rsi,%rbx)
	addq	$384, %r13
.Ltmp10:
	cmpq	%rcx, %r13
	jb	.Ltmp11
.Ltmp12:
.LBB9_58:
	leaq	384(%r13), %rsi
	cmpq	%rax, %rsi
	movq	%rax, %rdx
	cmovbq	%rsi, %rdx
	jmp	.Ltmp13
.Ltmp14:
	cmpl	$8, 8(%r13)
	jne	.Ltmp15
	movq	(%r13), %rdi
	movq	%rdi, %r8
	subq	%r12, %r8
	cmpq	%r14, %r8
	ja	.Ltmp15
	movq	16(%r13), %r8
	addq	%rbx, %r8
	movq	%r8, (%rdi,%rbx)
	addq	$24, %r13
.Ltmp13:
	cmpq	%rdx, %r13
	jb	.Ltmp14
.Ltmp15:
	cmpq	%rsi, %rax
	jbe	.LBB9_60
	cmpq	%rdx, %r13
	jae	.LBB9_55
.LBB9_60:
	cmpq	%r9, %r13
	jne	.LBB9_48
	movq	%r9, %rdx
	cmpq	16(%rsp), %r13
	jne	.LBB9_46
	jmp	.LBB9_48
.LBB9_62:
	cmpq	%r13, 16(%rsp)
	jne	.LBB9_68
.LBB9_63:
	addq	$136, %rsp
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
.LBB9_64:
	.cfi_def_cfa_offset 192
	movq	(%r13), %rcx
	pushq	$19
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	8(%rsp), %rdi
	callq	_ZN8piestart5start3die3dieE
.LBB9_65:
	subq	%rbx, %r14
	pushq	$7
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	xorl	%edx, %edx
	movq	%r14, %rcx
	callq	_ZN8piestart5start3die3dieE
.LBB9_66:
	pushq	$4
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	movq	%r13, %rdx
	jmp	.LBB9_67
.LBB9_68:
	pushq	$4
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	8(%rsp), %rdi
	movq	32(%rsp), %rdx
.LBB9_67:
	xorl	%ecx, %ecx
	callq	_ZN8piestart5start3die3dieE
.Lfunc_end9:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE, .Lfunc_end9-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	.cfi_endproc
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE:
.Lfunc_begin10:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %rbx
	testl	%esi, %esi
	je	.LBB10_1
	pushq	$17
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$18
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rbp
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	movl	%ebp, %ecx
	callq	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	pushq	$7
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$8
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	movl	%ebp, %ecx
	callq	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	pushq	$23
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$2
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	movl	%ebp, %ecx
	jmp	.LBB10_3
.LBB10_1:
	pushq	$36
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$35
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	xorl	%ecx, %ecx
	callq	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	pushq	$17
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$18
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	xorl	%ecx, %ecx
	callq	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	pushq	$7
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$8
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	xorl	%ecx, %ecx
	callq	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	pushq	$23
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$2
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	xorl	%ecx, %ecx
	callq	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	pushq	$38
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$39
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	xorl	%ecx, %ecx
.LBB10_3:
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmp	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
.Lfunc_end10:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE, .Lfunc_end10-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	.cfi_endproc
	.type	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE,@function
_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE:
.Lfunc_begin11:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rsi, %rbx
	movq	%rdi, %r14
	movq	40(%rdi), %rdi
	movq	48(%r14), %rsi
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%r8
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdx
	callq	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	testb	%al, %al
	je	.LBB11_2
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB11_2:
	.cfi_def_cfa_offset 32
	pushq	$18
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$7
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	%r14, %rdi
	movq	%rbx, %rcx
	callq	_ZN8piestart5start3die3dieE
.Lfunc_end11:
	.size	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE, .Lfunc_end11-_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE
	.cfi_endproc
	.type	_ZN8piestart5start3die3dieE,@function
_ZN8piestart5start3die3dieE:
.Lfunc_begin12:
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
	subq	$1064, %rsp
	.cfi_def_cfa_offset 1120
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rcx, %r14
	movq	%rdx, %r15
	movl	%esi, %ebp
	movq	%rdi, %r12
	leaq	.Lanon.0.1(%rip), %rsi
	leaq	8(%rsp), %rdi
	callq	_ZN8piestart5start3die6stringE
	movq	%rax, %rcx
	movq	(%r12), %rax
	movq	8(%rax), %rsi
	testq	%rsi, %rsi
	je	.LBB12_1
	movzbl	(%rsi), %eax
	testb	%al, %al
	je	.LBB12_1
	movq	%rcx, %rdi
	callq	_ZN8piestart5start3die6stringE
	movq	%rax, %rcx
	movb	$58, %al
	movb	%al, (%rcx)
	leaq	1(%rcx), %rax
	movb	$32, %dl
	movb	%dl, (%rax)
	addq	$2, %rcx
.LBB12_1:
	leaq	.Lanon.0.2(%rip), %r12
	movq	%r15, %r13
	shrq	$32, %r13
	movb	$120, %bl
.LBB12_2:
	movzbl	(%r12), %eax
	incq	%r12
	testl	%ebp, %ebp
	je	.LBB12_3
	cmpb	$1, %al
	sbbl	$0, %ebp
	jmp	.LBB12_2
.LBB12_3:
	cmpb	$35, %al
	je	.LBB12_11
	movzbl	%al, %edx
	cmpl	$36, %edx
	je	.LBB12_15
	cmpl	$64, %edx
	je	.LBB12_11
	testl	%edx, %edx
	je	.LBB12_16
	movb	%al, (%rcx)
	incq	%rcx
	xorl	%ebp, %ebp
	jmp	.LBB12_2
.LBB12_11:
	testq	%r13, %r13
	sete	%dl
	cmpb	$35, %al
	sete	%al
	movq	%r14, %rsi
	cmoveq	%r15, %rsi
	andb	%dl, %al
	jne	.LBB12_13
	movb	$48, %dl
	movb	%dl, (%rcx)
	leaq	1(%rcx), %rdx
	movb	%bl, (%rdx)
	addq	$2, %rcx
.LBB12_13:
	movzbl	%al, %edx
	movq	%rcx, %rdi
	callq	_ZN8piestart5start3die6numberE
	jmp	.LBB12_14
.LBB12_15:
	movq	%rcx, %rdi
	movq	%r15, %rsi
	callq	_ZN8piestart5start3die6stringE
.LBB12_14:
	movq	%rax, %rcx
	xorl	%ebp, %ebp
	jmp	.LBB12_2
.LBB12_16:
	movb	$10, %al
	movb	%al, (%rcx)
	leaq	8(%rsp), %rsi
	subq	%rsi, %rcx
	incq	%rcx
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$2
	.cfi_adjust_cfa_offset 8
	popq	%rdi
	.cfi_adjust_cfa_offset -8
	movq	%rcx, %rdx
	syscall
	xorl	%r8d, %r8d
	pushq	$127
	.cfi_adjust_cfa_offset 8
	popq	%rdi
	.cfi_adjust_cfa_offset -8
.LBB12_17:
	movl	$231, %eax
	xorl	%esi, %esi
	xorl	%edx, %edx
	syscall
	movb	%r8b, (%r8)
	jmp	.LBB12_17
.Lfunc_end12:
	.size	_ZN8piestart5start3die3dieE, .Lfunc_end12-_ZN8piestart5start3die3dieE
	.cfi_endproc
	.type	_ZN8piestart5start3die6numberE,@function
_ZN8piestart5start3die6numberE:
.Lfunc_begin13:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rsi, %rbx
	movq	%rdi, %rax
	testl	%edx, %edx
	je	.LBB13_1
	movl	$3435973837, %esi
	imulq	%rbx, %rsi
	shrq	$35, %rsi
	imulq	$-10, %rsi, %rcx
	addq	%rcx, %rbx
	jmp	.LBB13_2
.LBB13_1:
	movq	%rbx, %rsi
	shrq	$4, %rsi
	andl	$15, %ebx
.LBB13_2:
	testq	%rsi, %rsi
	je	.LBB13_4
	movzbl	%dl, %edx
	movq	%rax, %rdi
	callq	_ZN8piestart5start3die6numberE
.LBB13_4:
	leal	39(%rbx), %ecx
	cmpq	$10, %rbx
	movzbl	%cl, %ecx
	cmovbl	%ebx, %ecx
	addb	$48, %cl
	movb	%cl, (%rax)
	incq	%rax
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end13:
	.size	_ZN8piestart5start3die6numberE, .Lfunc_end13-_ZN8piestart5start3die6numberE
	.cfi_endproc
	.type	_ZN8piestart5start3die6stringE,@function
_ZN8piestart5start3die6stringE:
.Lfunc_begin14:
	.cfi_startproc
	xorl	%ecx, %ecx
	pushq	$63
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
.LBB14_1:
	leaq	(%rdi,%rcx), %rax
	cmpq	$400, %rcx
	je	.LBB14_3
	leaq	(%rsi,%rcx), %r8
	movzbl	(%r8), %r8d
	testb	%r8b, %r8b
	je	.LBB14_3
	cmpb	$127, %r8b
	movzbl	%r8b, %r9d
	cmovel	%edx, %r9d
	cmpb	$32, %r8b
	cmovbl	%edx, %r9d
	movb	%r9b, (%rax)
	incq	%rcx
	jmp	.LBB14_1
.LBB14_3:
	retq
.Lfunc_end14:
	.size	_ZN8piestart5start3die6stringE, .Lfunc_end14-_ZN8piestart5start3die6stringE
	.cfi_endproc
	.type	_ZN8piestart5start3own3ownE,@function
_ZN8piestart5start3own3ownE:
.Lfunc_begin15:
	.cfi_startproc
	pushq	$25
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$5
	.cfi_adjust_cfa_offset 8
	popq	%r10
	.cfi_adjust_cfa_offset -8
	movq	%rsi, %rdx
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	syscall
	testq	%rax, %rax
	js	.LBB15_2
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rsi, %rbx
	movq	%rax, %r14
	movq	%rax, %rsi
	subq	%rdi, %rsi
	movq	%rbx, %rdx
	callq	_ZN8piestart5start3own6blocksE
	movl	%eax, %r8d
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r14, %rdi
	movq	%rbx, %rsi
	xorl	%edx, %edx
	syscall
	movl	%r8d, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB15_2:
	.cfi_restore %rbx
	.cfi_restore %r14
	xorl	%eax, %eax
	retq
.Lfunc_end15:
	.size	_ZN8piestart5start3own3ownE, .Lfunc_end15-_ZN8piestart5start3own3ownE
	.cfi_endproc
	.type	_ZN8piestart5start3own5smallE,@function
_ZN8piestart5start3own5smallE:
.Lfunc_begin16:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movb	$1, %bl
	testq	%rdx, %rdx
	je	.LBB16_3
	movq	%rdx, %r14
	movq	%rsi, %r12
	movq	%rdi, %r15
	addq	%rdi, %r12
	xorl	%r10d, %r10d
	cmpq	$131072, %rdx
	setae	%r10b
	shll	$15, %r10d
	orq	$50, %r10
	movabsq	$9, %rax
	movabsq	$3, %rdx
	movabsq	$-1, %r8
	movq	%r14, %rsi
	xorl	%r9d, %r9d
	syscall
	testq	%rax, %rax
	js	.LBB16_4
	shrq	$3, %r14
	movq	%r12, %rsi
	movq	%r15, %rdi
	movq	%r14, %rcx
	rep		movsq	(%rsi), %es:(%rdi)
	jmp	.LBB16_3
.LBB16_4:
	xorl	%ebx, %ebx
	movabsq	$25, %rax
	movabsq	$3, %r10
	movq	%r12, %rdi
	movq	%r14, %rsi
	movq	%r14, %rdx
	movq	%r15, %r8
	xorl	%r9d, %r9d
	syscall
.LBB16_3:
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end16:
	.size	_ZN8piestart5start3own5smallE, .Lfunc_end16-_ZN8piestart5start3own5smallE
	.cfi_endproc
	.type	_ZN8piestart5start3own6blocksE,@function
_ZN8piestart5start3own6blocksE:
.Lfunc_begin17:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	%rdi, %r12
	movq	%rdx, %rax
	andq	$-2097152, %rax
	movq	%rax, (%rsp)
	je	.LBB17_1
	movl	%r12d, %r13d
	negl	%r13d
	andl	$2097151, %r13d
	movl	%ebx, %eax
	andl	$2097151, %eax
	cmpq	%rax, %r13
	jbe	.LBB17_3
.LBB17_1:
	xorl	%r13d, %r13d
.LBB17_3:
	movq	%r12, %rdi
	movq	%r14, %rsi
	movq	%r13, %rdx
	callq	_ZN8piestart5start3own5smallE
	movl	%eax, %ebp
	testq	%r13, %r13
	je	.LBB17_5
	leaq	(%r14,%r12), %rdi
	pushq	$28
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$4
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	%r13, %rsi
	syscall
.LBB17_5:
	leaq	(%r12,%r13), %r15
	subq	%r13, %rbx
	movq	(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB17_17
	leaq	2097152(%rcx), %rsi
	movq	$1, 8(%rsp)
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
	xorl	%edi, %edi
	movq	%rsi, 24(%rsp)
	xorl	%r9d, %r9d
	syscall
	testq	%rax, %rax
	js	.LBB17_17
	movq	%rax, 16(%rsp)
	movq	%rax, %r8
	addq	$2097151, %r8
	andq	$-2097152, %r8
	pushq	$28
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$14
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	%r8, %rdi
	movq	(%rsp), %r10
	movq	%r10, %rsi
	syscall
	addq	%r14, %r13
	addq	%r12, %r13
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	leaq	8(%rsp), %r12
	movl	$2097152, %r9d
	movq	%r8, 32(%rsp)
.LBB17_8:
	testq	%r10, %r10
	je	.LBB17_13
	testb	$1, %al
	je	.LBB17_14
	leaq	2097144(%r8), %rax
	xorl	%ecx, %ecx
	movq	%rcx, (%rax)
	movl	$4096, %esi
	pushq	$27
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r8, %rdi
	movq	%r12, %rdx
	syscall
	movq	8(%rsp), %rax
	testb	$1, %al
	je	.LBB17_12
	movl	$262144, %ecx
	movq	%r8, %rdi
	movq	%r13, %rsi
	rep		movsq	(%rsi), %es:(%rdi)
	movl	$2097152, %esi
	pushq	$28
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r13, %rdi
	pushq	$4
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	syscall
	movq	8(%rsp), %rax
.LBB17_12:
	addq	%r9, %r8
	addq	%r9, %r13
	addq	$-2097152, %r10
	jmp	.LBB17_8
.LBB17_13:
	testb	$1, %al
	jne	.LBB17_15
.LBB17_14:
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	16(%rsp), %rdi
	movq	24(%rsp), %rsi
	xorl	%edx, %edx
	syscall
.LBB17_17:
	pushq	$28
	.cfi_adjust_cfa_offset 8
	popq	%r12
	.cfi_adjust_cfa_offset -8
	pushq	$4
	.cfi_adjust_cfa_offset 8
	popq	%r13
	.cfi_adjust_cfa_offset -8
.LBB17_18:
	cmpq	$2097151, %rbx
	jbe	.LBB17_19
	movl	$2097152, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	_ZN8piestart5start3own5smallE
	andb	%al, %bpl
	leaq	(%r14,%r15), %rdi
	movl	$2097152, %esi
	movq	%r12, %rax
	movq	%r13, %rdx
	syscall
	addq	$2097152, %r15
	addq	$-2097152, %rbx
	jmp	.LBB17_18
.LBB17_19:
	movq	%r15, %rdi
	movq	%r14, %rsi
	movq	%rbx, %rdx
	callq	_ZN8piestart5start3own5smallE
	andb	%bpl, %al
	addq	$40, %rsp
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
.LBB17_15:
	.cfi_def_cfa_offset 96
	pushq	$25
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%r10
	.cfi_adjust_cfa_offset -8
	movq	32(%rsp), %rdi
	movq	(%rsp), %r12
	movq	%r12, %rsi
	movq	%r12, %rdx
	movq	%r15, %r8
	xorl	%r9d, %r9d
	syscall
	movq	%rax, %r8
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	16(%rsp), %rdi
	movq	24(%rsp), %rsi
	xorl	%edx, %edx
	syscall
	testq	%r8, %r8
	js	.LBB17_17
	pushq	$28
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$15
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	movq	%r12, %rsi
	syscall
	addq	%r12, %r15
	subq	%r12, %rbx
	jmp	.LBB17_17
.Lfunc_end17:
	.size	_ZN8piestart5start3own6blocksE, .Lfunc_end17-_ZN8piestart5start3own6blocksE
	.cfi_endproc
	.type	_ZN8piestart5start4huge6finishE,@function
_ZN8piestart5start4huge6finishE:
.Lfunc_begin18:
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
	subq	$56, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rcx, %r10
	movq	%rsi, 48(%rsp)
	movq	40(%rdi), %rbp
	movq	48(%rdi), %rbx
	movq	32(%rdi), %rax
	movq	%rax, 40(%rsp)
	movq	16(%rdi), %rax
	movq	%rax, 32(%rsp)
	movq	24(%rdi), %r14
	xorl	%eax, %eax
.LBB18_1:
	testq	%rbx, %rbx
	je	.LBB18_15
	movq	(%rbp), %rsi
	movq	16(%rbp), %rcx
	movq	40(%rbp), %rdi
	movq	32(%rbp), %r11
	addq	$56, %rbp
	decq	%rbx
	cmpl	$1, %esi
	sete	%r8b
	movq	%rsi, %r9
	shrq	$33, %r9
	testq	%rdi, %rdi
	setne	%dil
	andb	%r9b, %dil
	btq	$32, %rsi
	setae	%sil
	andb	%r8b, %sil
	andb	%dil, %sil
	cmpb	$1, %sil
	jne	.LBB18_1
	addq	40(%rsp), %rcx
	leaq	(%r11,%rcx), %r12
	addq	$4095, %r12
	movq	$-4096, %rsi
	andq	%rsi, %rcx
	andq	%rsi, %r12
	movq	48(%rsp), %rsi
	cmpq	%rsi, %rcx
	cmovbeq	%rsi, %rcx
	cmpq	%rdx, %r12
	cmovaeq	%rdx, %r12
	cmpq	%r14, %rcx
	movq	%r14, %r13
	cmovaq	%rcx, %r13
	cmpq	32(%rsp), %rcx
	cmovbq	%rcx, %r13
	movq	%r12, %r15
	subq	%r13, %r15
	jbe	.LBB18_1
	cmpq	$65536, %r15
	jb	.LBB18_1
	movq	%rdx, 16(%rsp)
	movq	%r10, %rdi
	movq	%r10, 24(%rsp)
	callq	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	movq	24(%rsp), %r10
	movq	%r15, %rax
	xorl	%edx, %edx
	pushq	$20
	.cfi_adjust_cfa_offset 8
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	divq	%rcx
	addq	40(%r10), %rax
	movl	$2097152, %ecx
	subq	%r15, %rcx
	movq	%rax, 40(%r10)
	subq	%rcx, %rax
	jb	.LBB18_6
	movq	%rax, 40(%r10)
	movl	$4194304, %esi
	pushq	$9
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	xorl	%edi, %edi
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
	xorl	%r9d, %r9d
	syscall
	movq	24(%rsp), %r10
	testq	%rax, %rax
	js	.LBB18_6
	movq	%rax, %r8
	movq	%rax, %rdi
	addq	$2097151, %rdi
	andq	$-2097152, %rdi
	movq	$1, 8(%rsp)
	movl	$2097152, %esi
	pushq	$28
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$14
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	syscall
	testq	%rax, %rax
	je	.LBB18_10
	andq	$0, 8(%rsp)
	jmp	.LBB18_11
.LBB18_10:
	movq	%rdi, %rax
	orq	$2097144, %rax
	xorl	%ecx, %ecx
	movq	%rcx, (%rax)
	movl	$4096, %esi
	pushq	$27
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	leaq	8(%rsp), %rdx
	syscall
	testb	$1, 8(%rsp)
	movq	%r13, %rax
	movq	16(%rsp), %rdx
	jne	.LBB18_12
.LBB18_11:
	movl	$4194304, %esi
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r8, %rdi
	xorl	%edx, %edx
	syscall
.LBB18_6:
	pushq	$28
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r13, %rdi
	movq	%r15, %rsi
	pushq	$23
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	syscall
	movb	$1, %al
	movq	16(%rsp), %rdx
	jmp	.LBB18_1
.LBB18_12:
	cmpq	%r12, %rax
	jae	.LBB18_14
	movq	(%rax), %rcx
	addq	$65536, %rax
	jmp	.LBB18_12
.LBB18_14:
	movq	%r13, (%r10)
	movq	%r12, 8(%r10)
	movq	%r13, 16(%r10)
	subq	%r13, %rdi
	movq	%rdi, 24(%r10)
	movq	%r8, 32(%r10)
	movb	$1, %al
	jmp	.LBB18_1
.LBB18_15:
	andb	$1, %al
	addq	$56, %rsp
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
.Lfunc_end18:
	.size	_ZN8piestart5start4huge6finishE, .Lfunc_end18-_ZN8piestart5start4huge6finishE
	.cfi_endproc
	.type	_ZN8piestart5start4huge7prepareE,@function
_ZN8piestart5start4huge7prepareE:
.Lfunc_begin19:
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
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %rbx
	cmpq	$65536, 80(%rdi)
	jb	.LBB19_5
	movq	%rcx, %r13
	movq	%rsi, %r15
	movq	32(%rdi), %rbp
	addq	%rbp, %r8
	xorl	%esi, %esi
	testb	$1, %r13b
	cmoveq	%rsi, %r8
	pushq	$8
	.cfi_adjust_cfa_offset 8
	popq	%r11
	.cfi_adjust_cfa_offset -8
	xorl	%edx, %edx
	xorl	%eax, %eax
.LBB19_2:
	movq	%r8, %r12
.LBB19_3:
	cmpq	%rbx, %r15
	jae	.LBB19_4
	movq	(%r15), %r14
	movl	%r13d, %ecx
	andb	%r14b, %cl
	testb	$1, %cl
	je	.LBB19_7
	leaq	504(%r12), %r8
	cmpq	%rax, %r8
	jbe	.LBB19_15
	bsrq	%r14, %rcx
	xorl	$63, %ecx
	shll	$3, %ecx
	xorq	$504, %rcx
	leaq	(%r12,%rcx), %r14
	addq	$-8, %r14
	movq	%r8, %r12
	jmp	.LBB19_8
.LBB19_7:
	leaq	(%r14,%rbp), %r12
	addq	$8, %r12
	addq	%rbp, %r14
.LBB19_8:
	andq	$-4096, %r14
	movq	%r14, %rcx
	subq	%rsi, %rcx
	movq	%rax, %r8
	subq	%rsi, %r8
	cmpq	%r8, %rcx
	jb	.LBB19_17
	cmpq	%rax, %r14
	jne	.LBB19_11
	cmpq	$2097152, %rcx
	je	.LBB19_11
.LBB19_16:
	addq	$4096, %r14
	movq	%r14, %rdx
	movq	%r14, %rax
.LBB19_17:
	movq	%r11, %rcx
	testb	$1, %r13b
	je	.LBB19_18
.LBB19_20:
	addq	%rcx, %r15
	jmp	.LBB19_3
.LBB19_18:
	movq	%rax, %r10
	subq	%rsi, %r10
	cmpq	$2097152, %r10
	movl	$2097151, %ecx
	cmoveq	%rcx, %r10
	movl	$12288, %ecx
.LBB19_19:
	cmpq	$25, %rcx
	jb	.LBB19_20
	leaq	(%rcx,%r15), %r8
	cmpq	%rbx, %r8
	jae	.LBB19_22
	movq	(%r8), %r8
	addq	%rbp, %r8
	andq	$-4096, %r8
	subq	%rsi, %r8
	cmpq	%r10, %r8
	jbe	.LBB19_20
.LBB19_22:
	shrq	$3, %rcx
	jmp	.LBB19_19
.LBB19_11:
	movq	%r9, %rcx
	movq	%r9, 16(%rsp)
	movq	%rdi, 8(%rsp)
	callq	_ZN8piestart5start4huge6finishE
	pushq	$8
	.cfi_adjust_cfa_offset 8
	popq	%r11
	.cfi_adjust_cfa_offset -8
	movq	8(%rsp), %rdi
	movq	16(%rsp), %r9
	movq	%r14, %rsi
	testb	%al, %al
	jne	.LBB19_12
	jmp	.LBB19_16
.LBB19_15:
	addq	$8, %r15
	movb	$1, %r13b
	jmp	.LBB19_2
.LBB19_4:
	movq	%r9, %rcx
	callq	_ZN8piestart5start4huge6finishE
.LBB19_5:
	movq	%rbx, %rax
	addq	$24, %rsp
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
.LBB19_12:
	.cfi_def_cfa_offset 80
	movq	%r15, %rbx
	jmp	.LBB19_5
.Lfunc_end19:
	.size	_ZN8piestart5start4huge7prepareE, .Lfunc_end19-_ZN8piestart5start4huge7prepareE
	.cfi_endproc
	.type	_ZN8piestart5start5mover3topE,@function
_ZN8piestart5start5mover3topE:
.Lfunc_begin20:
	.cfi_startproc
	movq	%rdi, %rax
	shrq	%rax
	orq	%rdi, %rax
	movq	%rax, %rcx
	shrq	$2, %rcx
	orq	%rax, %rcx
	movq	%rcx, %rax
	shrq	$4, %rax
	orq	%rcx, %rax
	movq	%rax, %rcx
	shrq	$8, %rcx
	orq	%rax, %rcx
	movq	%rcx, %rdx
	shrq	$16, %rdx
	orq	%rcx, %rdx
	movq	%rdx, %rax
	shrq	$32, %rax
	orq	%rdx, %rax
	retq
.Lfunc_end20:
	.size	_ZN8piestart5start5mover3topE, .Lfunc_end20-_ZN8piestart5start5mover3topE
	.cfi_endproc
	.type	_ZN8piestart5start5mover5Parts4nextE,@function
_ZN8piestart5start5mover5Parts4nextE:
.Lfunc_begin21:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	leaq	48(%rdi), %r8
	movq	40(%rdi), %rdx
	movq	48(%rdi), %rcx
	movq	56(%rdi), %r9
	movq	32(%rdi), %rax
	movq	%rax, %r10
	notq	%r10
	movq	16(%rdi), %r11
	movq	24(%rdi), %rbx
	decq	%rbx
	xorps	%xmm0, %xmm0
.LBB21_1:
	addq	%rdx, %rcx
	movq	%rcx, 40(%rdi)
	subq	%rcx, %r9
	movq	%r9, 48(%rdi)
	ja	.LBB21_6
	cmpq	$-1, %rbx
	je	.LBB21_3
	movq	(%r11), %r14
	movq	16(%r11), %r15
	movq	40(%r11), %r9
	movq	32(%r11), %rdx
	addq	$56, %r11
	movq	%r11, 16(%rdi)
	movq	%rbx, 24(%rdi)
	cmpl	$1, %r14d
	setne	%bpl
	testq	%r9, %r9
	sete	%r12b
	orb	%bpl, %r12b
	movups	%xmm0, (%r8)
	je	.LBB21_9
	xorl	%r9d, %r9d
	jmp	.LBB21_11
.LBB21_9:
	shrq	$32, %r14
	addq	%rsi, %r15
	movq	%rax, %rcx
	andq	%r15, %rcx
	movq	%rcx, 40(%rdi)
	movl	%r14d, 64(%rdi)
	addq	%r10, %r9
	addq	%r15, %r9
	andq	%rax, %r9
	movq	%r9, 56(%rdi)
	testq	%rdx, %rdx
	jne	.LBB21_12
	movb	$0, 68(%rdi)
.LBB21_11:
	movq	%rcx, %rdx
	decq	%rbx
	xorl	%ecx, %ecx
	jmp	.LBB21_1
.LBB21_6:
	andl	$0, 64(%rdi)
	andq	$0, 56(%rdi)
	jmp	.LBB21_7
.LBB21_3:
	xorl	%eax, %eax
	jmp	.LBB21_8
.LBB21_12:
	addq	%r15, %rdx
	addq	%r10, %rdx
	andq	%rax, %rdx
	movq	%rdx, %r10
	subq	%rcx, %r10
	movq	%r10, (%r8)
	xorl	%r8d, %r8d
	cmpl	$6, %r14d
	jne	.LBB21_20
	subq	%rdx, %r9
	orq	%r10, %r9
	cmpq	$2097151, %r9
	ja	.LBB21_20
	movq	(%rdi), %rbx
	movq	8(%rdi), %r8
	incq	%r8
.LBB21_15:
	decq	%r8
	je	.LBB21_16
	leaq	56(%rbx), %r11
	movq	(%rbx), %r15
	movq	16(%rbx), %r9
	movq	40(%rbx), %r14
	addq	%rsi, %r9
	addq	%r9, %r14
	andq	%rax, %r14
	cmpq	%rcx, %r9
	cmovbeq	%rcx, %r9
	cmpq	%rdx, %r14
	cmovaeq	%rdx, %r14
	movq	%r11, %rbx
	cmpl	$1685382482, %r15d
	jne	.LBB21_15
	movq	%r11, %rbx
	subq	%r14, %r9
	jae	.LBB21_15
	jmp	.LBB21_19
.LBB21_16:
	xorl	%r9d, %r9d
.LBB21_19:
	addq	%r10, %r9
	cmpq	$16385, %r9
	setb	%r8b
.LBB21_20:
	movb	%r8b, 68(%rdi)
.LBB21_7:
	movb	$1, %al
.LBB21_8:
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end21:
	.size	_ZN8piestart5start5mover5Parts4nextE, .Lfunc_end21-_ZN8piestart5start5mover5Parts4nextE
	.cfi_endproc
	.type	_ZN8piestart5start5mover5carryE,@function
_ZN8piestart5start5mover5carryE:
.Lfunc_begin22:
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
	subq	$184, %rsp
	.cfi_def_cfa_offset 240
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	40(%rdi), %rax
	movq	48(%rdi), %rcx
	leaq	40(%rsp), %rdx
	movq	%rax, (%rdx)
	movq	%rcx, 8(%rdx)
	movq	%rax, 16(%rdx)
	movq	%rcx, (%rsp)
	movq	%rcx, 24(%rdx)
	movq	$-4096, 32(%rdx)
	movq	%rax, 8(%rsp)
	movq	%rax, 40(%rdx)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 48(%rdx)
	andq	$0, 61(%rdx)
	movq	%rsi, 16(%rsp)
	movq	%rdi, 32(%rsp)
	movq	32(%rdi), %rax
	movq	%rax, 24(%rsp)
	xorl	%r15d, %r15d
.LBB22_1:
	leaq	40(%rsp), %rdi
	movq	24(%rsp), %rsi
	callq	_ZN8piestart5start5mover5Parts4nextE
	movl	%eax, %ebp
	testb	%al, %al
	je	.LBB22_11
	movq	80(%rsp), %r13
	movq	16(%rsp), %rax
	leaq	(%rax,%r13), %rbx
	movl	104(%rsp), %r14d
	movb	108(%rsp), %al
	testq	%r15, %r15
	jne	.LBB22_6
	testl	%r14d, %r14d
	sete	%cl
	movl	%r14d, %edx
	orb	%al, %dl
	orb	%cl, %dl
	testb	$1, %dl
	je	.LBB22_4
.LBB22_6:
	testb	%al, %al
	je	.LBB22_7
	movq	88(%rsp), %r12
	testl	%r14d, %r14d
	je	.LBB22_13
	movl	$32818, %r10d
	pushq	$9
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	movq	%r12, %rsi
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	pushq	$-1
	.cfi_adjust_cfa_offset 8
	popq	%r8
	.cfi_adjust_cfa_offset -8
	xorl	%r9d, %r9d
	syscall
	cmpq	%rbx, %rax
	jne	.LBB22_8
	movq	%r12, %rcx
	shrq	$3, %rcx
	movq	%r13, %rsi
	movq	%rbx, %rdi
	rep		movsq	(%rsi), %es:(%rdi)
	jmp	.LBB22_16
.LBB22_7:
	xorl	%eax, %eax
	testl	%r14d, %r14d
	setne	%al
	movq	88(%rsp), %r12
	leaq	3(,%rax,4), %r10
	pushq	$25
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r13, %rdi
	movq	%r12, %rsi
	movq	%r12, %rdx
	movq	%rbx, %r8
	xorl	%r9d, %r9d
	syscall
	cmpq	%rbx, %rax
	jne	.LBB22_8
	jmp	.LBB22_16
.LBB22_4:
	movq	88(%rsp), %r12
	movq	%r13, %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
	callq	_ZN8piestart5start5mover5keepsE
	testb	%al, %al
	je	.LBB22_5
.LBB22_16:
	andl	$3, %r14d
	cmpl	$1, %r14d
	jne	.LBB22_18
	pushq	$10
	.cfi_adjust_cfa_offset 8
	popq	%r8
	.cfi_adjust_cfa_offset -8
	movq	%r8, %rax
	movq	%rbx, %rdi
	movq	%r12, %rsi
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	syscall
	movq	%r8, %rax
	pushq	$5
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	syscall
	testq	%rax, %rax
	jne	.LBB22_8
	jmp	.LBB22_18
.LBB22_13:
	pushq	$9
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	movq	%r12, %rsi
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	pushq	$50
	.cfi_adjust_cfa_offset 8
	popq	%r10
	.cfi_adjust_cfa_offset -8
	pushq	$-1
	.cfi_adjust_cfa_offset 8
	popq	%r8
	.cfi_adjust_cfa_offset -8
	xorl	%r9d, %r9d
	syscall
	cmpq	%rbx, %rax
	jne	.LBB22_8
.LBB22_18:
	movq	40(%rsp), %rax
	movq	%rax, %rcx
	subq	%r13, %rcx
	cmpq	%r12, %rcx
	jae	.LBB22_19
	movq	16(%rsp), %rcx
	addq	%rcx, %rax
	movq	%rax, 40(%rsp)
	addq	%rcx, 56(%rsp)
.LBB22_19:
	incq	%r15
	jmp	.LBB22_1
.LBB22_5:
	xorl	%r15d, %r15d
.LBB22_8:
	movq	8(%rsp), %rax
	movq	(%rsp), %rcx
	leaq	112(%rsp), %rbx
	movq	%rax, (%rbx)
	movq	%rcx, 8(%rbx)
	movq	%rax, 16(%rbx)
	movq	%rcx, 24(%rbx)
	movq	$-4096, 32(%rbx)
	movq	%rax, 40(%rbx)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 48(%rbx)
	andq	$0, 61(%rbx)
	pushq	$25
	.cfi_adjust_cfa_offset 8
	popq	%r12
	.cfi_adjust_cfa_offset -8
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%r13
	.cfi_adjust_cfa_offset -8
.LBB22_9:
	subq	$1, %r15
	jb	.LBB22_11
	movq	%rbx, %rdi
	movq	24(%rsp), %rsi
	callq	_ZN8piestart5start5mover5Parts4nextE
	testb	%al, %al
	je	.LBB22_11
	movq	152(%rsp), %r8
	movl	176(%rsp), %eax
	testl	%eax, %eax
	je	.LBB22_24
	movb	180(%rsp), %cl
	testb	$2, %al
	je	.LBB22_9
	testb	%cl, %cl
	jne	.LBB22_9
	jmp	.LBB22_25
.LBB22_24:
	cmpb	$0, 180(%rsp)
	jne	.LBB22_9
.LBB22_25:
	movq	16(%rsp), %rax
	leaq	(%r8,%rax), %rdi
	movq	160(%rsp), %rdx
	movq	%r12, %rax
	movq	%rdx, %rsi
	movq	%r13, %r10
	xorl	%r9d, %r9d
	syscall
	cmpq	%r8, %rax
	je	.LBB22_9
	pushq	$21
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	32(%rsp), %rdi
	xorl	%edx, %edx
	movq	%r8, %rcx
	callq	_ZN8piestart5start3die3dieE
.LBB22_11:
	xorb	$1, %bpl
	movl	%ebp, %eax
	addq	$184, %rsp
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
.Lfunc_end22:
	.size	_ZN8piestart5start5mover5carryE, .Lfunc_end22-_ZN8piestart5start5mover5carryE
	.cfi_endproc
	.type	_ZN8piestart5start5mover5keepsE,@function
_ZN8piestart5start5mover5keepsE:
.Lfunc_begin23:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %r8
	movb	$0, -1(%rsp)
	xorl	%r15d, %r15d
	movabsq	$25, %rax
	movabsq	$7, %r10
	movq	%rdx, %rsi
	xorl	%r9d, %r9d
	syscall
	cmpq	%r8, %rax
	jne	.LBB23_4
	movq	%rdx, %r14
	movq	%rdi, %rbx
	movabsq	$27, %rax
	movabsq	$1, %rsi
	leaq	-1(%rsp), %rdx
	syscall
	testq	%rax, %rax
	je	.LBB23_2
	xorl	%r15d, %r15d
	movabsq	$25, %rax
	movabsq	$3, %r10
	movq	%r8, %rdi
	movq	%r14, %rsi
	movq	%r14, %rdx
	movq	%rbx, %r8
	xorl	%r9d, %r9d
	syscall
	jmp	.LBB23_4
.LBB23_2:
	movb	$1, %r15b
.LBB23_4:
	movl	%r15d, %eax
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end23:
	.size	_ZN8piestart5start5mover5keepsE, .Lfunc_end23-_ZN8piestart5start5mover5keepsE
	.cfi_endproc
	.type	_ZN8piestart5start5mover5leaveE,@function
_ZN8piestart5start5mover5leaveE:
.Lfunc_begin24:
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
	subq	$120, %rsp
	.cfi_def_cfa_offset 176
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	leaq	__piestart_options(%rip), %rax
	movzbl	(%rax), %eax
	shrb	$2, %al
	andb	$3, %al
	je	.LBB24_16
	movq	32(%rdi), %r12
	movq	40(%rdi), %rsi
	movq	48(%rdi), %rdx
	movl	$4096, %ebp
	pushq	$-1
	.cfi_adjust_cfa_offset 8
	popq	%r15
	.cfi_adjust_cfa_offset -8
	xorl	%ecx, %ecx
	movq	%rdx, 32(%rsp)
	movq	%rsi, 40(%rsp)
.LBB24_2:
	subq	$1, %rdx
	jb	.LBB24_3
	movq	(%rsi), %r9
	movq	16(%rsi), %r8
	movq	40(%rsi), %rbx
	cmpl	$1, %r9d
	setne	%r9b
	testq	%rbx, %rbx
	sete	%r10b
	orb	%r9b, %r10b
	jne	.LBB24_31
	movq	48(%rsi), %r9
	movq	%r8, %r10
	andq	$-4096, %r10
	cmpq	%rcx, %r10
	jb	.LBB24_16
	cmpq	%rbp, %r9
	cmovaq	%r9, %rbp
	cmpq	%r15, %r8
	cmovbq	%r8, %r15
	addq	%r8, %rbx
	cmpq	%rcx, %rbx
	cmovaq	%rbx, %rcx
.LBB24_31:
	addq	$56, %rsi
	jmp	.LBB24_2
.LBB24_3:
	cmpb	$2, %al
	setne	%al
	movq	$-4096, %rbx
	andq	%rbx, %r15
	subq	%r15, %rcx
	addq	$4095, %rcx
	andq	%rcx, %rbx
	cmpq	$2097152, %rcx
	setb	%cl
	cmpq	$4097, %rbx
	jb	.LBB24_16
	leaq	-1(%rbp), %rdx
	andq	%rbp, %rdx
	jne	.LBB24_16
	andb	%cl, %al
	jne	.LBB24_16
	movq	(%rdi), %r14
	movq	%r14, %rax
	subq	%rbx, %rax
	movq	%rdi, 24(%rsp)
	movabsq	$-21474836480, %r13
	addq	%rax, %r13
	movq	%r14, %rdi
	callq	_ZN8piestart5start5mover3topE
	cmpq	%rax, %r13
	movq	%r12, %r13
	movq	%rbx, %r12
	movq	24(%rsp), %rbx
	jbe	.LBB24_7
.LBB24_16:
	addq	$120, %rsp
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
.LBB24_7:
	.cfi_def_cfa_offset 176
	movq	8(%rbx), %rdi
	movq	%rax, 16(%rsp)
	pushq	$31
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%rdi, 8(%rsp)
	callq	_ZN8piestart3sys4auxv5valueE
	movq	16(%rsp), %rsi
	testq	%rax, %rax
	je	.LBB24_16
.LBB24_8:
	movq	%rax, %rcx
	movzbl	(%rax), %edx
	incq	%rax
	testb	%dl, %dl
	jne	.LBB24_8
	subq	%rcx, %rsi
	addq	$-8, %rsi
	testq	$-4097, %rsi
	je	.LBB24_16
	leaq	__piestart_witness(%rip), %rax
	leaq	__piestart_entry(%rip), %rcx
	movq	(%rax), %rax
	cmpq	%rcx, %rax
	je	.LBB24_16
	movq	%r14, %rdi
	pushq	$16
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	8(%rsp), %rsi
	movq	%r15, %rcx
	movq	%r12, %r8
	movq	%rbp, %r9
	callq	_ZN8piestart5start5mover7reserveE
	testq	%rax, %rax
	je	.LBB24_16
	movq	%rax, %rbp
	leaq	48(%rsp), %rdi
	movq	40(%rsp), %rax
	movq	%rax, (%rdi)
	movq	32(%rsp), %rcx
	movq	%rcx, 8(%rdi)
	movq	%rax, 16(%rdi)
	movq	%rcx, 24(%rdi)
	movq	$-4096, 32(%rdi)
	movq	%rax, 40(%rdi)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 48(%rdi)
	andq	$0, 61(%rdi)
	movq	%r13, %rsi
	callq	_ZN8piestart5start5mover5Parts4nextE
	testb	%al, %al
	je	.LBB24_13
	movl	112(%rsp), %eax
	testl	%eax, %eax
	je	.LBB24_20
	andl	$1, %eax
	jne	.LBB24_20
	cmpb	$0, 116(%rsp)
	jne	.LBB24_20
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%rbp, %rdi
	movq	%r12, %rsi
	xorl	%edx, %edx
	syscall
	jmp	.LBB24_22
.LBB24_13:
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%rbp, %rdi
	movq	%r12, %rsi
	xorl	%edx, %edx
	syscall
	jmp	.LBB24_16
.LBB24_20:
	leaq	4096(%rbp), %rsi
	movl	$4096, %edx
	movq	%rbp, %rdi
	callq	_ZN8piestart5start5mover5keepsE
	movl	%eax, %r8d
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%rbp, %rdi
	movq	%r12, %rsi
	xorl	%edx, %edx
	syscall
	testb	%r8b, %r8b
	je	.LBB24_16
.LBB24_22:
	addq	%r13, %r15
	movq	%rbp, %r13
	subq	%r15, %r13
	movq	%rbx, %rdi
	movq	%r13, %rsi
	callq	_ZN8piestart5start5mover5carryE
	testb	%al, %al
	jne	.LBB24_23
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%rbp, %rdi
	movq	%r12, %rsi
	xorl	%edx, %edx
	syscall
	jmp	.LBB24_16
.LBB24_23:
	movq	8(%rsp), %rsi
.LBB24_24:
	movq	(%rsi), %rcx
	testq	%rcx, %rcx
	je	.LBB24_33
	movq	8(%rsi), %rax
	addq	%r13, %rax
	movq	%rax, %rdx
	subq	%rbp, %rdx
	cmpq	%r12, %rdx
	jae	.LBB24_26
	cmpq	$9, %rcx
	je	.LBB24_29
	cmpq	$3, %rcx
	jne	.LBB24_26
.LBB24_29:
	leaq	8(%rsi), %rcx
	movq	%rax, (%rcx)
.LBB24_26:
	addq	$16, %rsi
	jmp	.LBB24_24
.LBB24_33:
	leaq	__piestart_moved(%rip), %rax
	addq	%r13, %rax
	movq	%r14, %rdi
	movq	%r13, %rsi
	callq	*%rax
	ud2
.Lfunc_end24:
	.size	_ZN8piestart5start5mover5leaveE, .Lfunc_end24-_ZN8piestart5start5mover5leaveE
	.cfi_endproc
	.type	_ZN8piestart5start5mover6copiedE,@function
_ZN8piestart5start5mover6copiedE:
.Lfunc_begin25:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$80, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	40(%rdi), %rax
	movq	48(%rdi), %rcx
	leaq	8(%rsp), %r14
	movq	%rax, (%r14)
	movq	%rcx, 8(%r14)
	movq	%rax, 16(%r14)
	movq	%rcx, 24(%r14)
	movq	$-4096, 32(%r14)
	movq	%rax, 40(%r14)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 48(%r14)
	andq	$0, 61(%r14)
	movq	32(%rdi), %r15
	xorl	%ebx, %ebx
.LBB25_1:
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	_ZN8piestart5start5mover5Parts4nextE
	testb	%al, %al
	je	.LBB25_2
	cmpb	$1, 76(%rsp)
	jne	.LBB25_1
	cmpl	$0, 72(%rsp)
	je	.LBB25_1
	movq	48(%rsp), %rax
	movq	56(%rsp), %rbx
	addq	%rax, %rbx
	jmp	.LBB25_6
.LBB25_2:
	xorl	%eax, %eax
.LBB25_6:
	movq	%rbx, %rdx
	addq	$80, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end25:
	.size	_ZN8piestart5start5mover6copiedE, .Lfunc_end25-_ZN8piestart5start5mover6copiedE
	.cfi_endproc
	.type	_ZN8piestart5start5mover6randomE,@function
_ZN8piestart5start5mover6randomE:
.Lfunc_begin26:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movl	%esi, %ebx
	movq	%rdi, %r8
	movq	%rsp, %rdi
	andq	$0, (%rdi)
	pushq	$8
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movl	$318, %eax
	syscall
	cmpq	$8, %rax
	jne	.LBB26_3
	movq	(%rsp), %rax
.LBB26_2:
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB26_3:
	.cfi_def_cfa_offset 32
	movabsq	$-7046029254386353131, %r14
	pushq	$25
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r8, %rdi
	callq	_ZN8piestart3sys4auxv5valueE
	movl	%ebx, %ecx
	movq	%rcx, (%rsp)
	testq	%rax, %rax
	je	.LBB26_4
	movq	(%rax), %rdx
	addq	%rcx, %rdx
	movq	%rdx, %rcx
	shrq	$32, %rcx
	xorq	%rdx, %rcx
	imulq	%r14, %rcx
	movq	%rcx, %rdx
	shrq	$32, %rdx
	xorq	%rcx, %rdx
	movq	%rdx, (%rsp)
	movq	8(%rax), %rax
	addq	%rdx, %rax
	movq	%rax, %rdx
	shrq	$32, %rdx
	xorq	%rax, %rdx
	imulq	%r14, %rdx
	movq	%rdx, %rcx
	shrq	$32, %rcx
	xorq	%rdx, %rcx
.LBB26_4:
	movq	%rcx, %rdx
	shrq	$32, %rdx
	xorq	%rcx, %rdx
	imulq	%r14, %rdx
	movq	%rdx, %rax
	shrq	$32, %rax
	xorq	%rdx, %rax
	jmp	.LBB26_2
.Lfunc_end26:
	.size	_ZN8piestart5start5mover6randomE, .Lfunc_end26-_ZN8piestart5start5mover6randomE
	.cfi_endproc
	.type	_ZN8piestart5start5mover6settleE,@function
_ZN8piestart5start5mover6settleE:
.Lfunc_begin27:
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
	subq	$184, %rsp
	.cfi_def_cfa_offset 240
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, 40(%rsp)
	movq	%rdi, %r11
	movq	32(%rdi), %rbx
	movq	40(%rdi), %rcx
	movq	48(%rdi), %rax
	pushq	$-1
	.cfi_adjust_cfa_offset 8
	popq	%r15
	.cfi_adjust_cfa_offset -8
	xorl	%r10d, %r10d
	movq	%rax, 64(%rsp)
	movq	%rcx, 72(%rsp)
	xorl	%ebp, %ebp
	xorl	%r13d, %r13d
	xorl	%r12d, %r12d
.LBB27_1:
	testq	%rax, %rax
	je	.LBB27_2
	movq	(%rcx), %rdi
	movq	16(%rcx), %rsi
	movq	40(%rcx), %r8
	movq	32(%rcx), %rdx
	addq	$56, %rcx
	decq	%rax
	cmpl	$1, %edi
	jne	.LBB27_1
	addq	%rbx, %rsi
	addq	%rsi, %rdx
	addq	%rsi, %r8
	cmpq	%r12, %r8
	cmovaq	%r8, %r12
	cmpq	%r15, %rsi
	movq	%r15, %r8
	cmovbq	%rsi, %r8
	cmpq	%r13, %rdx
	movq	%r13, %r9
	cmovaq	%rdx, %r9
	btq	$32, %rdi
	cmovbq	%r9, %r13
	cmovbq	%r8, %r15
	cmpq	%rbp, %rsi
	cmovaq	%rsi, %rbp
	cmpq	%r10, %rdx
	cmovaq	%rdx, %r10
	jmp	.LBB27_1
.LBB27_2:
	movq	%r10, 56(%rsp)
	movq	8(%r11), %r14
	pushq	$31
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r14, %rdi
	movq	%r11, (%rsp)
	callq	_ZN8piestart3sys4auxv5valueE
	movq	%r14, %r8
	movq	%rax, %r9
	movq	(%rsp), %rax
	movq	(%rax), %rcx
	movq	8(%rcx), %rax
	movq	%rax, 48(%rsp)
	movq	(%rcx), %rax
	movq	%rcx, (%rsp)
	leaq	(%rcx,%rax,8), %rax
	addq	$16, %rax
	movq	(%rax), %r10
	movq	%r14, %rax
.LBB27_3:
	movq	%rax, %r14
	movq	(%rax), %rcx
	addq	$16, %rax
	testq	%rcx, %rcx
	jne	.LBB27_3
	testq	%r10, %r10
	cmoveq	%r9, %r10
	subq	%r8, %r14
	addq	$16, %r14
	pushq	$12
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	xorl	%edi, %edi
	xorl	%esi, %esi
	xorl	%edx, %edx
	syscall
	movq	%rax, %rcx
	movq	40(%rsp), %rax
	leaq	(%rcx,%rax), %rdi
	movq	%rdi, %rax
	subq	%r12, %rax
	cmpq	$4096, %rax
	jb	.LBB27_9
	movq	%rcx, 8(%rsp)
	movq	%r10, 16(%rsp)
	movq	%r9, 24(%rsp)
	movq	(%rsp), %rdi
	movq	%r8, %r12
	callq	_ZN8piestart5start5mover3topE
	shrq	$10, %rax
	incq	%rax
	pushq	$32
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movl	$4096, %r9d
	movq	(%rsp), %rdi
	movq	%r12, 32(%rsp)
	movq	%r12, %rsi
	movq	%rax, %r12
	xorl	%ecx, %ecx
	movq	%rax, %r8
	callq	_ZN8piestart5start5mover7reserveE
	testq	%rax, %rax
	je	.LBB27_6
	movq	%rax, %rdi
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r12, %rsi
	xorl	%edx, %edx
	syscall
	testq	%rax, %rax
	movq	32(%rsp), %r8
	movq	24(%rsp), %r9
	movq	16(%rsp), %r10
	movq	8(%rsp), %rax
	je	.LBB27_9
	movq	%rax, %rdi
	jmp	.LBB27_9
.LBB27_6:
	movq	8(%rsp), %rdi
	movq	32(%rsp), %r8
	movq	24(%rsp), %r9
	movq	16(%rsp), %r10
.LBB27_9:
	leaq	80(%rsp), %rax
	movq	%r15, (%rax)
	leaq	88(%rsp), %rax
	movq	%r13, (%rax)
	leaq	96(%rsp), %rax
	movq	%rbp, (%rax)
	leaq	104(%rsp), %rax
	movq	56(%rsp), %rcx
	movq	%rcx, (%rax)
	leaq	112(%rsp), %rax
	movq	%rdi, (%rax)
	leaq	120(%rsp), %rax
	movq	%rdi, (%rax)
	leaq	128(%rsp), %rax
	movq	(%rsp), %rcx
	movq	%rcx, (%rax)
	leaq	136(%rsp), %rax
	movq	48(%rsp), %rcx
	movq	%rcx, (%rax)
	leaq	144(%rsp), %rax
	movq	%r10, (%rax)
	leaq	152(%rsp), %rax
	movq	%r10, (%rax)
	leaq	160(%rsp), %rax
	movq	%r9, (%rax)
	leaq	168(%rsp), %rax
	movabsq	$-4294967296, %rcx
	orq	%r14, %rcx
	movq	%r8, (%rax)
	leaq	176(%rsp), %rax
	movq	%rcx, (%rax)
	cmpq	$1024, %r14
	ja	.LBB27_11
	pushq	$35
	.cfi_adjust_cfa_offset 8
	popq	%rdi
	.cfi_adjust_cfa_offset -8
	pushq	$14
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	leaq	80(%rsp), %rdx
	pushq	$104
	.cfi_adjust_cfa_offset 8
	popq	%r10
	.cfi_adjust_cfa_offset -8
	movl	$157, %eax
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	syscall
.LBB27_11:
	leaq	80(%rsp), %r15
	movq	72(%rsp), %rax
	movq	%rax, (%r15)
	movq	64(%rsp), %rcx
	movq	%rcx, 8(%r15)
	movq	%rax, 16(%r15)
	movq	%rcx, 24(%r15)
	movq	$-4096, 32(%r15)
	movq	%rax, 40(%r15)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 48(%r15)
	andq	$0, 61(%r15)
	subq	40(%rsp), %rbx
	xorl	%r13d, %r13d
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%r14
	.cfi_adjust_cfa_offset -8
	xorl	%r12d, %r12d
.LBB27_12:
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	_ZN8piestart5start5mover5Parts4nextE
	movl	%eax, %r8d
	testb	%al, %al
	je	.LBB27_19
	cmpl	$0, 144(%rsp)
	jne	.LBB27_15
	cmpb	$0, 148(%rsp)
	je	.LBB27_12
.LBB27_15:
	cmpq	%r13, 120(%rsp)
	jne	.LBB27_19
	movq	%r13, %rax
	jmp	.LBB27_23
.LBB27_19:
	movq	%r13, %rsi
	subq	%r12, %rsi
	je	.LBB27_21
	movq	%r14, %rax
	movq	%r12, %rdi
	xorl	%edx, %edx
	syscall
.LBB27_21:
	testb	%r8b, %r8b
	je	.LBB27_24
	movq	120(%rsp), %rax
	movq	%r13, %r12
.LBB27_23:
	cmpq	%r13, %r12
	cmoveq	%rax, %r12
	addq	128(%rsp), %rax
	movq	%rax, %r13
	jmp	.LBB27_12
.LBB27_24:
	addq	$184, %rsp
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
.Lfunc_end27:
	.size	_ZN8piestart5start5mover6settleE, .Lfunc_end27-_ZN8piestart5start5mover6settleE
	.cfi_endproc
	.type	_ZN8piestart5start5mover7reserveE,@function
_ZN8piestart5start5mover7reserveE:
.Lfunc_begin28:
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
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%r9, %r14
	movq	%rcx, 32(%rsp)
	movl	%edx, %r12d
	movq	%rsi, 24(%rsp)
	movq	%rdi, 16(%rsp)
	movq	%rdi, %rax
	movq	%r8, 8(%rsp)
	subq	%r8, %rax
	movabsq	$-21474836480, %rbx
	addq	%rax, %rbx
	leal	-16(%r12), %eax
	negq	%r14
	pushq	$15
	.cfi_adjust_cfa_offset 8
	popq	%r13
	.cfi_adjust_cfa_offset -8
	subl	%edx, %r13d
	movl	%eax, 4(%rsp)
.LBB28_1:
	cmpl	%eax, %r12d
	je	.LBB28_2
	decl	%r12d
.LBB28_4:
	leal	(%r12,%r13), %ebp
	movq	24(%rsp), %rdi
	movl	%r12d, %esi
	callq	_ZN8piestart5start5mover6randomE
	movq	%rax, %r15
	movq	16(%rsp), %rdi
	callq	_ZN8piestart5start5mover3topE
	andq	%r14, %r15
	andq	%rax, %r15
	addq	32(%rsp), %r15
	movabsq	$-4294967296, %rax
	addq	%r15, %rax
	cmpq	%rbx, %rax
	ja	.LBB28_5
	movl	$1064994, %r10d
	pushq	$9
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	movq	8(%rsp), %rsi
	xorl	%edx, %edx
	pushq	$-1
	.cfi_adjust_cfa_offset 8
	popq	%r8
	.cfi_adjust_cfa_offset -8
	xorl	%r9d, %r9d
	syscall
	cmpq	%r15, %rax
	je	.LBB28_11
	movq	%rax, %rdi
	testq	%rax, %rax
	jg	.LBB28_10
	cmpl	$-1, %ebp
	je	.LBB28_2
	decl	%r12d
	movl	$0, %r15d
	cmpq	$-17, %rdi
	je	.LBB28_4
	jmp	.LBB28_11
.LBB28_5:
	movl	4(%rsp), %eax
	jmp	.LBB28_1
.LBB28_10:
	xorl	%r15d, %r15d
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	8(%rsp), %rsi
	xorl	%edx, %edx
	syscall
	jmp	.LBB28_11
.LBB28_2:
	xorl	%r15d, %r15d
.LBB28_11:
	movq	%r15, %rax
	addq	$40, %rsp
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
.Lfunc_end28:
	.size	_ZN8piestart5start5mover7reserveE, .Lfunc_end28-_ZN8piestart5start5mover7reserveE
	.cfi_endproc
	.section	.text._ZN8piestart5start7protect4seal5pagesE,"ax",@progbits
	.type	_ZN8piestart5start7protect4seal5pagesE,@function
_ZN8piestart5start7protect4seal5pagesE:
.Lfunc_begin29:
	.cfi_startproc
	subq	%rdi, %rsi
	jbe	.LBB29_3
	leaq	__piestart_options(%rip), %rax
	movzbl	(%rax), %eax
	testb	$3, %al
	je	.LBB29_3
	movl	$462, %eax
	xorl	%edx, %edx
	syscall
.LBB29_3:
	retq
.Lfunc_end29:
	.size	_ZN8piestart5start7protect4seal5pagesE, .Lfunc_end29-_ZN8piestart5start7protect4seal5pagesE
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.type	_ZN8piestart5start8relocate24see_that_it_is_relocatedE,@function
_ZN8piestart5start8relocate24see_that_it_is_relocatedE:
.Lfunc_begin30:
	.cfi_startproc
	leaq	__piestart_witness(%rip), %rax
	leaq	__piestart_entry(%rip), %rcx
	movq	(%rax), %rax
	cmpq	%rcx, %rax
	jne	.LBB30_2
	retq
.LBB30_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	pushq	$16
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	callq	_ZN8piestart5start3die3dieE
.Lfunc_end30:
	.size	_ZN8piestart5start8relocate24see_that_it_is_relocatedE, .Lfunc_end30-_ZN8piestart5start8relocate24see_that_it_is_relocatedE
	.cfi_endproc
	.type	_ZN8piestart5start9anonymous10move_pagesE,@function
_ZN8piestart5start9anonymous10move_pagesE:
.Lfunc_begin31:
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
	subq	$72, %rsp
	.cfi_def_cfa_offset 128
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rsi), %rax
	movq	%rax, 32(%rsp)
	movq	8(%rsi), %rdx
	movq	16(%rsi), %r12
	movq	32(%rdi), %rbx
	movq	40(%rdi), %rcx
	movq	%rdi, 40(%rsp)
	movq	48(%rdi), %rdi
	movq	%r12, %rax
	subq	%rdx, %rax
	movq	%rax, 24(%rsp)
	pushq	$2
	.cfi_adjust_cfa_offset 8
	popq	%rbp
	.cfi_adjust_cfa_offset -8
	movq	$0, 8(%rsp)
	movq	$0, 16(%rsp)
	movq	$0, (%rsp)
	movl	%ebp, %r15d
.LBB31_1:
	subl	$1, %r15d
	jb	.LBB31_16
	movq	%rdi, %rsi
	movq	%rcx, %rax
.LBB31_3:
	testq	%rsi, %rsi
	je	.LBB31_4
	movq	(%rax), %r10
	movq	16(%rax), %r14
	movq	40(%rax), %r11
	movq	8(%rax), %r13
	movq	32(%rax), %r8
	addq	$56, %rax
	decq	%rsi
	cmpl	$1, %r10d
	jne	.LBB31_3
	shrq	$32, %r10
	movq	%r14, %r9
	andq	$-4096, %r9
	cmpl	$2, %ebp
	jne	.LBB31_10
	testb	$2, %r10b
	sete	%r10b
	testq	%r11, %r11
	sete	%r11b
	orb	%r10b, %r11b
	jne	.LBB31_3
	movq	%rdx, %r10
	subq	%r9, %r10
	andl	$4095, %r14d
	addq	%r14, %r8
	subq	%r10, %r8
	jbe	.LBB31_3
	movq	24(%rsp), %r9
	cmpq	%r9, %r8
	cmovaeq	%r9, %r8
	addq	$7, %r8
	andq	$-8, %r8
	andq	$-4096, %r13
	addq	%r10, %r13
	movq	%r13, 16(%rsp)
	movq	%r8, (%rsp)
	jmp	.LBB31_3
.LBB31_10:
	andl	$6, %r10d
	cmpl	$4, %r10d
	setne	%r10b
	cmpq	%r11, %r8
	setne	%r8b
	orb	%r10b, %r8b
	jne	.LBB31_3
	movq	%r13, %r10
	movq	$-4096, %r14
	andq	%r14, %r10
	movq	16(%rsp), %r8
	subq	%r10, %r8
	movl	$4095, %r10d
	andq	%r10, %r13
	addq	%r11, %r10
	addq	%r10, %r13
	andq	%r14, %r13
	movq	%r13, %r10
	subq	%r8, %r10
	cmpq	$0, (%rsp)
	je	.LBB31_3
	testq	%r11, %r11
	je	.LBB31_3
	cmpq	%r8, %r13
	jbe	.LBB31_3
	cmpq	%r10, (%rsp)
	ja	.LBB31_3
	addq	%rbx, %r9
	addq	%r8, %r9
	movq	%r9, 8(%rsp)
	jmp	.LBB31_3
.LBB31_4:
	movl	%r15d, %ebp
	jmp	.LBB31_1
.LBB31_16:
	movq	(%rsp), %rax
	leaq	(%rdx,%rax), %r14
	addq	$4095, %r14
	andq	$-4096, %r14
	testq	%rax, %rax
	movq	%r14, %r13
	movq	32(%rsp), %r8
	cmoveq	%r8, %r13
	leaq	(%rbx,%r8), %r15
	movq	40(%rsp), %rbp
	movq	16(%rbp), %rcx
	movq	24(%rbp), %rax
	movq	%r15, %rsi
	subq	%rcx, %rsi
	movq	%rax, %rdi
	subq	%rcx, %rdi
	cmpq	%rdi, %rsi
	jae	.LBB31_17
	subq	%rbx, %rax
	movq	%rax, %r13
	jmp	.LBB31_27
.LBB31_17:
	movq	%r12, %rsi
	subq	%r8, %rsi
	movq	8(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB31_18
	addq	%rbx, %rdx
	movq	%r15, %rdi
	movq	(%rsp), %r8
	callq	_ZN8piestart5start9anonymous7replaceE
	jmp	.LBB31_23
.LBB31_18:
	movq	(%rsp), %rcx
	cmpq	$4097, %rcx
	jae	.LBB31_19
	leaq	48(%rsp), %rax
	movq	%r8, (%rax)
	movq	%rdx, 8(%rax)
	movq	%rcx, 16(%rax)
	movq	%rbx, %rdi
	movq	%rax, %rdx
	callq	_ZN8piestart5start9anonymous8by_stackE
.LBB31_23:
	testb	%al, %al
	je	.LBB31_24
.LBB31_27:
	xorl	%eax, %eax
.LBB31_28:
	cmpq	%r12, %r13
	jae	.LBB31_29
	leaq	(%rbx,%r13), %rcx
	movq	%rax, (%rcx)
	addq	$4096, %r13
	jmp	.LBB31_28
.LBB31_29:
	movb	$1, %al
	jmp	.LBB31_30
.LBB31_19:
	leaq	__piestart_options(%rip), %rax
	movzbl	(%rax), %eax
	andl	$3, %eax
	cmpl	$2, %eax
	je	.LBB31_24
	movq	%r14, %rsi
	subq	%r8, %rsi
	movq	%r15, %rdi
	callq	_ZN8piestart5start3own3ownE
	testb	%al, %al
	je	.LBB31_24
	movq	%r15, 16(%rbp)
	addq	%rbx, %r14
	movq	%r14, 24(%rbp)
	jmp	.LBB31_27
.LBB31_24:
	xorl	%eax, %eax
.LBB31_30:
	addq	$72, %rsp
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
.Lfunc_end31:
	.size	_ZN8piestart5start9anonymous10move_pagesE, .Lfunc_end31-_ZN8piestart5start9anonymous10move_pagesE
	.cfi_endproc
	.type	_ZN8piestart5start9anonymous10move_relroE,@function
_ZN8piestart5start9anonymous10move_relroE:
.Lfunc_begin32:
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
	subq	$520, %rsp
	.cfi_def_cfa_offset 576
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	leaq	__piestart_options(%rip), %rax
	movzbl	(%rax), %eax
	testb	$3, %al
	je	.LBB32_1
	testq	%rdx, %rdx
	je	.LBB32_4
.LBB32_6:
	movq	40(%rdi), %r15
	movq	48(%rdi), %r12
	xorl	%eax, %eax
	movabsq	$12884901887, %r9
	movabsq	$8589934593, %r10
	movq	$-4096, %r11
.LBB32_7:
	testq	%r12, %r12
	je	.LBB32_2
	movq	(%r15), %rcx
	movq	16(%r15), %r14
	movq	40(%r15), %rbx
	addq	$56, %r15
	decq	%r12
	cmpl	$1685382482, %ecx
	jne	.LBB32_7
	movq	40(%rdi), %r13
	movq	48(%rdi), %rbp
	addq	%r14, %rbx
.LBB32_10:
	testq	%rbp, %rbp
	je	.LBB32_7
	movq	(%r13), %rdx
	movq	16(%r13), %rcx
	movq	40(%r13), %rsi
	addq	$56, %r13
	decq	%rbp
	andq	%r9, %rdx
	cmpq	%r10, %rdx
	setne	%dl
	testq	%rsi, %rsi
	sete	%r8b
	orb	%dl, %r8b
	jne	.LBB32_10
	cmpq	%r14, %rcx
	movq	%rcx, %rdx
	leaq	4095(%r14), %r8
	cmovbq	%r8, %rdx
	andq	%r11, %rdx
	leaq	(%rsi,%rcx), %r8
	addq	$4095, %r8
	addq	%rcx, %rsi
	cmpq	%rsi, %rbx
	cmovbq	%rbx, %r8
	andq	%r11, %r8
	cmpq	%r8, %rdx
	jae	.LBB32_10
	cmpq	%r14, %rcx
	cmovbeq	%r14, %rcx
	andq	$-8, %rcx
	cmpq	%rdx, %rcx
	cmovbeq	%rdx, %rcx
	movq	%rdx, 8(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%r8, 24(%rsp)
	leaq	8(%rsp), %rsi
	movq	%rdi, (%rsp)
	callq	_ZN8piestart5start9anonymous10move_pagesE
	movq	$-4096, %r11
	movabsq	$8589934593, %r10
	movabsq	$12884901887, %r9
	movq	(%rsp), %rdi
	movl	%eax, %ecx
	movb	$1, %al
	testb	%cl, %cl
	je	.LBB32_1
	jmp	.LBB32_10
.LBB32_4:
	movq	%rsi, %r14
	movq	%rdi, %rbx
	leaq	8(%rsp), %rsi
	movl	$157, %eax
	movl	$1096112214, %edi
	movl	$512, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	syscall
	decq	%rax
	cmpq	$512, %rax
	jb	.LBB32_5
.LBB32_1:
	xorl	%eax, %eax
.LBB32_2:
	andb	$1, %al
	addq	$520, %rsp
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
.LBB32_5:
	.cfi_def_cfa_offset 576
	leaq	8(%rsp), %rdi
	pushq	$9
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	callq	_ZN8piestart3sys4auxv5valueE
	cmpq	%r14, %rax
	movq	%rbx, %rdi
	je	.LBB32_6
	jmp	.LBB32_1
.Lfunc_end32:
	.size	_ZN8piestart5start9anonymous10move_relroE, .Lfunc_end32-_ZN8piestart5start9anonymous10move_relroE
	.cfi_endproc
	.type	_ZN8piestart5start9anonymous7replaceE,@function
_ZN8piestart5start9anonymous7replaceE:
.Lfunc_begin33:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%r8, %rbx
	movq	%rcx, %r15
	movq	%rdx, %r14
	movabsq	$9, %rax
	movabsq	$3, %rdx
	movabsq	$50, %r10
	movabsq	$-1, %r8
	xorl	%r9d, %r9d
	syscall
	testq	%rax, %rax
	js	.LBB33_2
	shrq	$3, %rbx
	movq	%r15, %rsi
	movq	%r14, %rdi
	movq	%rbx, %rcx
	rep		movsq	(%rsi), %es:(%rdi)
.LBB33_2:
	testq	%rax, %rax
	setns	%al
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end33:
	.size	_ZN8piestart5start9anonymous7replaceE, .Lfunc_end33-_ZN8piestart5start9anonymous7replaceE
	.cfi_endproc
	.type	_ZN8piestart5start9anonymous8by_stackE,@function
_ZN8piestart5start9anonymous8by_stackE:
.Lfunc_begin34:
	.cfi_startproc
	subq	$4096, %rsp
	.cfi_adjust_cfa_offset 4096
	movq	$0, (%rsp)
	pushq	%rax
	.cfi_def_cfa_offset 4112
	movq	%rsi, %rax
	movq	%rdi, %r10
	movq	8(%rdx), %r9
	addq	%rdi, %r9
	addq	(%rdx), %r10
	movq	16(%rdx), %r8
	movq	%r8, %rcx
	shrq	$3, %rcx
	leaq	8(%rsp), %r11
	movq	%r9, %rsi
	movq	%r11, %rdi
	rep		movsq	(%rsi), %es:(%rdi)
	movq	%r10, %rdi
	movq	%rax, %rsi
	movq	%r9, %rdx
	movq	%r11, %rcx
	callq	_ZN8piestart5start9anonymous7replaceE
	addq	$4104, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end34:
	.size	_ZN8piestart5start9anonymous8by_stackE, .Lfunc_end34-_ZN8piestart5start9anonymous8by_stackE
	.cfi_endproc
	.section	".text._ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E","ax",@progbits
	.type	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E,@function
_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E:
.Lfunc_begin35:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	16(%rdi), %r15
	movq	(%rdi), %r12
	movq	8(%rdi), %r13
.LBB35_1:
	cmpq	%rbx, %r14
	jae	.LBB35_5
	movq	(%r14), %rax
	leaq	-1(%rax), %rcx
	cmpq	$-3, %rcx
	ja	.LBB35_4
	movq	(%r15), %rdx
	movq	(%r13), %rsi
	movl	(%r12), %edi
	callq	*%rax
.LBB35_4:
	addq	$8, %r14
	jmp	.LBB35_1
.LBB35_5:
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end35:
	.size	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E, .Lfunc_end35-_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.globl	__piestart_enter
	.type	__piestart_enter,@function
__piestart_enter:
.Lfunc_begin36:
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
	subq	$72, %rsp
	.cfi_def_cfa_offset 128
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %r12
	leaq	__piestart_libc_relocates(%rip), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.LBB36_13
	movq	56(%r12), %r15
	cmpq	$2, %r15
	ja	.LBB36_14
	movq	96(%r12), %rbx
	movq	104(%r12), %rcx
	cmpq	%rcx, %rbx
	ja	.LBB36_58
	movq	112(%r12), %rax
	orq	%rax, %rcx
	shrq	$61, %rcx
	jne	.LBB36_58
	leaq	-1(%rax), %rcx
	andq	%rax, %rcx
	jne	.LBB36_58
	testq	%rbx, %rbx
	je	.LBB36_7
	movq	88(%r12), %r14
	movq	40(%r12), %rdi
	movq	48(%r12), %rsi
	movq	%r14, %rdx
	movq	%rbx, %rcx
	xorl	%r8d, %r8d
	callq	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	testb	%al, %al
	je	.LBB36_59
.LBB36_7:
	testq	%r15, %r15
	je	.LBB36_10
	cmpq	$0, 64(%r12)
	je	.LBB36_10
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r12, %rdi
	callq	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	movq	56(%r12), %r15
.LBB36_10:
	cmpq	$2, %r15
	je	.LBB36_14
	movq	8(%r12), %rdi
	pushq	$6
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	callq	_ZN8piestart3sys4auxv5valueE
	cmpq	$4096, %rax
	jne	.LBB36_12
	movq	$4096, 120(%r12)
	leaq	__piestart_witness(%rip), %rax
	movq	32(%r12), %rcx
	movq	%rcx, 48(%rsp)
	movq	40(%r12), %r9
	movq	%r9, 64(%rsp)
	movq	48(%r12), %r8
	xorl	%ecx, %ecx
	movq	%r8, 24(%rsp)
	xorl	%edx, %edx
	xorl	%edi, %edi
	xorl	%esi, %esi
	xorl	%r11d, %r11d
	xorl	%r10d, %r10d
	movabsq	$8589934592, %r13
.LBB36_16:
	subq	$1, %r8
	jb	.LBB36_17
	movq	(%r9), %r14
	movq	16(%r9), %rbx
	movq	40(%r9), %r15
	cmpl	$1685382482, %r14d
	jne	.LBB36_30
	movq	48(%rsp), %r11
	addq	%rbx, %r11
	movq	%rax, %r14
	subq	%r11, %r14
	cmpq	%r15, %r14
	setb	%r11b
	orb	%r11b, %r10b
	andb	$1, %r10b
	movq	%r15, %r14
	addq	%rbx, %r14
	pushq	$-1
	.cfi_adjust_cfa_offset 8
	popq	%r11
	.cfi_adjust_cfa_offset -8
	cmovbq	%r11, %r14
	movb	$1, %r11b
	cmpq	%rdi, %r14
	jb	.LBB36_32
	movq	%rbx, %rcx
	movq	%r15, %rdx
	movq	%r14, %rdi
	jmp	.LBB36_32
.LBB36_30:
	cmpl	$1, %r14d
	setne	%bpl
	testq	%r13, %r14
	sete	%r14b
	orb	%bpl, %r14b
	jne	.LBB36_32
	addq	%r15, %rbx
	cmpq	%rsi, %rbx
	cmovbeq	%rsi, %rbx
	testq	%r15, %r15
	cmovneq	%rbx, %rsi
.LBB36_32:
	addq	$56, %r9
	jmp	.LBB36_16
.LBB36_17:
	movq	%r12, 32(%rsp)
	notb	%r10b
	andb	%r10b, %r11b
	testb	$1, %r11b
	jne	.LBB36_26
	addq	$2097152, %rsi
	cmpq	%rsi, %rdi
	ja	.LBB36_26
	movq	$0, 16(%rsp)
	movq	$0, 40(%rsp)
	xorl	%r15d, %r15d
	xorl	%ebp, %ebp
	xorl	%r13d, %r13d
.LBB36_20:
	movq	%r13, %rbx
.LBB36_21:
	movq	%rbp, 56(%rsp)
	xorl	%r12d, %r12d
	movq	64(%rsp), %r14
.LBB36_22:
	xorl	%ebp, %ebp
.LBB36_23:
	cmpq	$-1, %rbx
	je	.LBB36_35
	movq	%r14, %rdi
	movq	24(%rsp), %rsi
	movq	%rbx, %rdx
	callq	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE
	cmpq	$3, %rax
	jne	.LBB36_33
	testq	%rbp, %rbp
	cmoveq	%rbx, %r12
	movq	%rdx, %r13
	movq	%rdx, %rbx
	movq	%rdx, %rbp
	jmp	.LBB36_23
.LBB36_33:
	testq	%rbp, %rbp
	jne	.LBB36_36
	cmpq	$1, %rax
	movq	56(%rsp), %rax
	cmoveq	%rdx, %rax
	movq	%rax, 56(%rsp)
	movq	%rdx, %rbx
	movq	%rdx, %r13
	jmp	.LBB36_22
.LBB36_35:
	pushq	$-1
	.cfi_adjust_cfa_offset 8
	popq	%rbx
	.cfi_adjust_cfa_offset -8
	testq	%rbp, %rbp
	je	.LBB36_44
.LBB36_36:
	cmpq	%rbp, %r15
	jae	.LBB36_41
	movq	%rbp, %r15
.LBB36_38:
	movq	%r14, %rdi
	movq	24(%rsp), %rsi
	movq	%r15, %rdx
	callq	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE
	cmpq	$-1, %r15
	je	.LBB36_41
	cmpq	$1, %rax
	je	.LBB36_41
	movq	%rdx, %r15
	jmp	.LBB36_38
.LBB36_41:
	movq	%r12, %rax
	movq	$-4096, %rcx
	andq	%rcx, %rax
	movl	$4095, %edx
	addq	%rdx, %r12
	andq	%rcx, %r12
	cmpq	%rax, 56(%rsp)
	cmovbeq	%rax, %r12
	leaq	(%rdx,%rbp), %rax
	andq	%rcx, %rax
	movq	%rbp, %r14
	andq	%rcx, %r14
	cmpq	%rax, %r15
	cmovaeq	%rax, %r14
	movq	%r14, %rsi
	subq	%r12, %rsi
	jbe	.LBB36_21
	movq	48(%rsp), %r8
	addq	%r8, %r12
	pushq	$10
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r12, %rdi
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	syscall
	testq	%rax, %rax
	jne	.LBB36_60
	addq	%r8, %r14
	movq	16(%rsp), %rdi
	movq	40(%rsp), %rsi
	callq	_ZN8piestart5start7protect4seal5pagesE
	movq	%r12, 16(%rsp)
	movq	%r14, 40(%rsp)
	jmp	.LBB36_20
.LBB36_44:
	leaq	__piestart_options(%rip), %rax
	movzbl	(%rax), %eax
	testb	$2, %al
	je	.LBB36_45
	movq	48(%rsp), %rax
	leaq	4095(%rax), %rbx
	xorl	%ebp, %ebp
	movq	$-4096, %r15
	xorl	%edi, %edi
	xorl	%r13d, %r13d
	movabsq	$8589934592, %r8
.LBB36_57:
	movq	%r13, %r12
	movq	%rbp, %rsi
	movq	%rbp, %rax
.LBB36_48:
	movq	%rsi, %r13
.LBB36_49:
	movq	%r13, %rsi
	cmpq	$0, 24(%rsp)
	je	.LBB36_61
	movq	(%r14), %rcx
	movq	16(%r14), %r13
	movq	40(%r14), %rdx
	cmpl	$1, %ecx
	jne	.LBB36_47
	testq	%rdx, %rdx
	je	.LBB36_47
	addq	$56, %r14
	decq	24(%rsp)
	movq	48(%rsp), %r9
	leaq	(%r9,%r13), %rbp
	andq	%r15, %rbp
	addq	%rbx, %r13
	addq	%rdx, %r13
	andq	%r15, %r13
	testq	%r8, %rcx
	jne	.LBB36_55
	cmpq	%rbp, %r12
	cmovaq	%r12, %rbp
	cmpq	%rax, %rbp
	movq	%r13, %rax
	je	.LBB36_49
	callq	_ZN8piestart5start7protect4seal5pagesE
	movabsq	$8589934592, %r8
	movq	%rbp, %rdi
	movq	%r13, %rax
	jmp	.LBB36_49
.LBB36_47:
	decq	24(%rsp)
	addq	$56, %r14
	jmp	.LBB36_48
.LBB36_55:
	cmpq	%rbp, %rax
	cmovbq	%rax, %rbp
	cmpq	16(%rsp), %rbp
	jne	.LBB36_57
	movq	40(%rsp), %rax
	movq	%rax, %rbp
	movq	%rax, 16(%rsp)
	jmp	.LBB36_57
.LBB36_61:
	callq	_ZN8piestart5start7protect4seal5pagesE
.LBB36_45:
	movq	32(%rsp), %r12
	movq	16(%rsp), %rdi
	movq	40(%rsp), %rsi
	callq	_ZN8piestart5start7protect4seal5pagesE
.LBB36_14:
	leaq	main(%rip), %rdi
	leaq	__libc_start_main(%rip), %rax
	leaq	__piestart_libc_init(%rip), %rcx
	leaq	__piestart_libc_fini(%rip), %r8
	movq	(%r12), %rdx
	movl	(%rdx), %esi
	movq	%rdx, (%rsp)
	addq	$8, %rdx
	xorl	%r9d, %r9d
	callq	*%rax
.LBB36_60:
	movswq	%ax, %rdx
	negq	%rdx
	pushq	$8
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	32(%rsp), %rdi
	movq	%r12, %rcx
	callq	_ZN8piestart5start3die3dieE
.LBB36_13:
	movq	$3, 56(%r12)
	jmp	.LBB36_14
.LBB36_58:
	movq	88(%r12), %rcx
	pushq	$13
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r12, %rdi
	movq	%rbx, %rdx
	callq	_ZN8piestart5start3die3dieE
.LBB36_59:
	pushq	$13
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r12, %rdi
	movq	%rbx, %rdx
	movq	%r14, %rcx
	callq	_ZN8piestart5start3die3dieE
.LBB36_12:
	pushq	$12
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r12, %rdi
	movq	%rax, %rdx
	xorl	%ecx, %ecx
	callq	_ZN8piestart5start3die3dieE
.LBB36_26:
	pushq	$20
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	32(%rsp), %rdi
	callq	_ZN8piestart5start3die3dieE
.Lfunc_end36:
	.size	__piestart_enter, .Lfunc_end36-__piestart_enter
	.cfi_endproc
	.section	.text.__piestart_fini_functions,"ax",@progbits
	.globl	__piestart_fini_functions
	.type	__piestart_fini_functions,@function
__piestart_fini_functions:
.Lfunc_begin37:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	.weak	__fini_array_start
	movq	__fini_array_start@GOTPCREL(%rip), %rbx
	.weak	__fini_array_end
	movq	__fini_array_end@GOTPCREL(%rip), %r14
	.weak	_fini
	movq	_fini@GOTPCREL(%rip), %r15
.LBB37_1:
	cmpq	%rbx, %r14
	jbe	.LBB37_2
	addq	$-8, %r14
	movq	(%r14), %rax
	leaq	-1(%rax), %rcx
	cmpq	$-3, %rcx
	ja	.LBB37_1
	xorl	%edi, %edi
	xorl	%esi, %esi
	xorl	%edx, %edx
	callq	*%rax
	jmp	.LBB37_1
.LBB37_2:
	movq	%r15, %rax
	decq	%rax
	cmpq	$-3, %rax
	ja	.LBB37_3
	movq	%r15, %rcx
	xorl	%edi, %edi
	xorl	%esi, %esi
	xorl	%edx, %edx
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*%rcx
.LBB37_3:
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end37:
	.size	__piestart_fini_functions, .Lfunc_end37-__piestart_fini_functions
	.cfi_endproc
	.section	.text.__piestart_init_functions,"ax",@progbits
	.globl	__piestart_init_functions
	.type	__piestart_init_functions,@function
__piestart_init_functions:
.Lfunc_begin38:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$48, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	leaq	4(%rsp), %rax
	movl	%edi, (%rax)
	leaq	8(%rsp), %rcx
	movq	%rsi, (%rcx)
	leaq	16(%rsp), %r8
	movq	%rdx, (%r8)
	.weak	__preinit_array_start
	movq	__preinit_array_start@GOTPCREL(%rip), %rsi
	.weak	__preinit_array_end
	movq	__preinit_array_end@GOTPCREL(%rip), %rdx
	.weak	_init
	movq	_init@GOTPCREL(%rip), %r15
	.weak	__init_array_start
	movq	__init_array_start@GOTPCREL(%rip), %rbx
	.weak	__init_array_end
	movq	__init_array_end@GOTPCREL(%rip), %r14
	leaq	24(%rsp), %rdi
	movq	%rax, (%rdi)
	movq	%rcx, 8(%rdi)
	movq	%r8, 16(%rdi)
	callq	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E
	leaq	-1(%r15), %rax
	cmpq	$-3, %rax
	ja	.LBB38_2
	movq	16(%rsp), %rdx
	movq	8(%rsp), %rsi
	movl	4(%rsp), %edi
	callq	*%r15
.LBB38_2:
	leaq	24(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r14, %rdx
	callq	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E
	addq	$48, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end38:
	.size	__piestart_init_functions, .Lfunc_end38-__piestart_init_functions
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.globl	__piestart_relocate
	.type	__piestart_relocate,@function
__piestart_relocate:
.Lfunc_begin39:
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
	subq	$72, %rsp
	.cfi_def_cfa_offset 128
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rcx, %r14
	movq	%rdx, %rbx
	movq	%rsi, 32(%rsp)
	movq	%rdi, %rdx
	pushq	$64
	.cfi_adjust_cfa_offset 8
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	xorl	%eax, %eax
	movq	%rbx, %rdi
	rep		stosq	%rax, %es:(%rdi)
	movq	%rdx, (%rbx)
	movq	(%rdx), %rax
	leaq	(%rdx,%rax,8), %rdi
	addq	$16, %rdi
.LBB39_1:
	movq	(%rdi), %rax
	addq	$8, %rdi
	testq	%rax, %rax
	jne	.LBB39_1
	movq	%rdi, 8(%rbx)
	leaq	__piestart_entry(%rip), %r15
	leaq	__ehdr_start(%rip), %r13
	movb	$0, 40(%rsp)
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	callq	_ZN8piestart3sys4auxv5valueE
	leaq	64(%r13), %rbp
	cmpq	%rbp, %rax
	movq	%r14, 24(%rsp)
	movq	%r15, (%rsp)
	movq	%r13, 16(%rsp)
	je	.LBB39_4
	movq	%r13, %rdi
	andq	$-4096, %rdi
	pushq	$27
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	leaq	40(%rsp), %rdx
	syscall
	cmpq	$-12, %rax
	je	.LBB39_7
.LBB39_4:
	movq	(%r13), %rax
	cmpl	$1179403647, %eax
	jne	.LBB39_7
	movq	32(%r13), %rax
	movb	$1, %r14b
	cmpq	$64, %rax
	jne	.LBB39_8
	movq	%rbp, 40(%rbx)
	movq	56(%r13), %rax
	movzwl	%ax, %r8d
	movq	%r8, 48(%rbx)
	jmp	.LBB39_11
.LBB39_7:
	xorl	%r14d, %r14d
.LBB39_8:
	movq	8(%rbx), %r12
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r12, %rdi
	callq	_ZN8piestart3sys4auxv5valueE
	movq	%rax, %rbp
	pushq	$5
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r12, %rdi
	callq	_ZN8piestart3sys4auxv5valueE
	cmpq	$1170, %rax
	ja	.LBB39_77
	movq	%rax, %r8
	imulq	$56, %rax, %rax
	movl	%ebp, %esi
	andl	$4095, %esi
	addq	%rax, %rsi
	movq	%rbp, %rdi
	andq	$-4096, %rdi
	pushq	$27
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	leaq	40(%rsp), %rdx
	syscall
	cmpq	$-12, %rax
	je	.LBB39_77
	movq	%rbp, 40(%rbx)
	movq	%r8, 48(%rbx)
	testb	%r14b, %r14b
	je	.LBB39_12
.LBB39_11:
	movq	16(%r13), %rcx
	movq	24(%r13), %rdx
	movq	%r15, %rax
	subq	%rdx, %rax
	xorl	%edx, %edx
	cmpw	$3, %cx
	cmoveq	%rax, %rdx
	movb	$1, %cl
	movq	%rcx, 8(%rsp)
	jmp	.LBB39_13
.LBB39_12:
	movq	$0, 8(%rsp)
	xorl	%eax, %eax
	xorl	%edx, %edx
.LBB39_13:
	pushq	$-1
	.cfi_adjust_cfa_offset 8
	popq	%r13
	.cfi_adjust_cfa_offset -8
	xorl	%r14d, %r14d
	xorl	%esi, %esi
	xorl	%r12d, %r12d
	xorl	%r15d, %r15d
.LBB39_14:
	subq	$1, %r8
	jb	.LBB39_24
	movq	(%rbp), %r10
	movq	16(%rbp), %rdi
	movq	40(%rbp), %r9
	cmpl	$1, %r10d
	je	.LBB39_20
	cmpl	$2, %r10d
	je	.LBB39_19
	cmpl	$7, %r10d
	jne	.LBB39_22
	movq	%rdi, 88(%rbx)
	movq	%r9, 104(%rbx)
	movq	32(%rbp), %rcx
	movq	%rcx, 96(%rbx)
	movq	48(%rbp), %rcx
	movq	%rcx, 112(%rbx)
	jmp	.LBB39_22
.LBB39_19:
	movb	$1, %r15b
	jmp	.LBB39_23
.LBB39_20:
	movq	8(%rbp), %r11
	movq	32(%rbp), %rcx
	testq	%rcx, %rcx
	movq	%rdi, %rcx
	cmoveq	%rsi, %rcx
	testq	%r11, %r11
	cmoveq	%rcx, %rsi
	btq	$33, %r10
	setae	%cl
	testq	%r9, %r9
	sete	%r10b
	orb	%cl, %r10b
	jne	.LBB39_22
	cmpq	%r13, %rdi
	cmovbq	%rdi, %r13
	addq	%rdi, %r9
	cmpq	%r14, %r9
	cmovaq	%r9, %r14
.LBB39_22:
	movq	%r12, %rdi
.LBB39_23:
	addq	$56, %rbp
	movq	%rdi, %r12
	jmp	.LBB39_14
.LBB39_24:
	movq	32(%rsp), %rcx
	subq	%r12, %rcx
	movq	%rcx, 32(%rbx)
	testb	$1, %r15b
	je	.LBB39_28
	cmpq	%rcx, %rax
	setne	%dl
	testb	%dl, 8(%rsp)
	je	.LBB39_30
	movq	16(%rsp), %rdx
	subq	%rsi, %rdx
	cmpq	%rax, %rdx
	jne	.LBB39_29
	movq	%rax, 32(%rbx)
	jmp	.LBB39_30
.LBB39_28:
	movq	%rdx, 32(%rbx)
	jmp	.LBB39_31
.LBB39_29:
	cmpq	%rcx, %rdx
	jne	.LBB39_80
.LBB39_30:
	pushq	$16
	.cfi_adjust_cfa_offset 8
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	xorl	%esi, %esi
	movq	%r12, %rdx
	callq	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
.LBB39_31:
	movabsq	$-9223372036854775808, %rbp
	movq	%r14, %rax
	subq	%r13, %rax
	addq	$-8, %rax
	leaq	8(%r13), %rcx
	xorl	%edx, %edx
	cmpq	%rcx, %r14
	cmovaeq	%rax, %rdx
	cmovbq	%rbp, %r13
	movq	%r13, 72(%rbx)
	movq	%rdx, 80(%rbx)
	movq	8(%rbx), %rdi
	pushq	$9
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	callq	_ZN8piestart3sys4auxv5valueE
	movq	%rax, %r13
	movq	24(%rsp), %r14
	testq	%r14, %r14
	je	.LBB39_35
	movq	%rbx, %rdi
	movq	%r14, %rsi
	callq	_ZN8piestart5start5mover6settleE
	movq	%rbx, %rdi
	callq	_ZN8piestart5start5mover6copiedE
	movq	%rax, 16(%rbx)
	movq	%rdx, 24(%rbx)
	testb	%r15b, %r15b
	je	.LBB39_34
	leaq	__piestart_libc_relocates(%rip), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.LBB39_44
.LBB39_34:
	cmpq	(%rsp), %r13
	je	.LBB39_40
	jmp	.LBB39_41
.LBB39_35:
	movq	(%rsp), %rax
	cmpq	%rax, %r13
	jne	.LBB39_42
	cmpq	$0, 32(%rbx)
	je	.LBB39_38
	movq	%rbx, %rdi
	callq	_ZN8piestart5start5mover5leaveE
.LBB39_38:
	testb	%r15b, %r15b
	je	.LBB39_40
	leaq	__piestart_libc_relocates(%rip), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.LBB39_44
.LBB39_40:
	movq	%rbx, %rdi
	movq	(%rsp), %rsi
	movq	%r14, %rdx
	callq	_ZN8piestart5start9anonymous10move_relroE
	testb	%r15b, %r15b
	sete	%cl
	orb	%al, %cl
	je	.LBB39_46
.LBB39_41:
	testb	$1, %r15b
	jne	.LBB39_47
	jmp	.LBB39_45
.LBB39_42:
	testb	%r15b, %r15b
	je	.LBB39_45
	leaq	__piestart_libc_relocates(%rip), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	je	.LBB39_47
.LBB39_44:
	movq	$3, 56(%rbx)
	jmp	.LBB39_76
.LBB39_45:
	movq	%rbx, %rdi
	callq	_ZN8piestart5start8relocate24see_that_it_is_relocatedE
	movq	$1, 64(%rbx)
	jmp	.LBB39_76
.LBB39_46:
	leaq	__piestart_first_write(%rip), %rax
	xorl	%ecx, %ecx
	movq	%rcx, (%rax)
.LBB39_47:
	leaq	128(%rbx), %rax
	addq	32(%rbx), %r12
	pushq	$40
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	pushq	$43
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%r10
	.cfi_adjust_cfa_offset -8
.LBB39_48:
	movq	(%r12), %rcx
	testq	%rcx, %rcx
	je	.LBB39_63
	movq	8(%r12), %rdi
	cmpq	$38, %rcx
	jb	.LBB39_58
	leaq	-1879040000(%rcx), %r8
	cmpq	$2, %r8
	jae	.LBB39_52
	addq	$-1879039962, %rcx
	jmp	.LBB39_58
.LBB39_52:
	cmpq	$3, %r8
	jne	.LBB39_54
	movq	%rdx, %rcx
	jmp	.LBB39_58
.LBB39_54:
	leaq	-1879048185(%rcx), %r8
	cmpq	$2, %r8
	jae	.LBB39_56
	addq	$-1879048144, %rcx
	jmp	.LBB39_58
.LBB39_56:
	cmpq	$1610612749, %rcx
	jae	.LBB39_60
.LBB39_57:
	movq	%rcx, %rdi
	movq	%rsi, %rcx
.LBB39_58:
	leaq	(%rax,%rcx,8), %r8
	movq	%r10, %r9
	shlq	%cl, %r9
	movq	%rdi, (%r8)
	orq	%r9, 480(%rbx)
.LBB39_59:
	addq	$16, %r12
	jmp	.LBB39_48
.LBB39_60:
	cmpq	$1610612751, %rcx
	je	.LBB39_57
	cmpq	$1610612753, %rcx
	je	.LBB39_57
	cmpq	$1879048210, %rcx
	movq	%rcx, %rdi
	movq	%rsi, %rcx
	je	.LBB39_58
	jmp	.LBB39_59
.LBB39_63:
	cmpq	$0, 32(%rbx)
	je	.LBB39_66
	leaq	__piestart_witness(%rip), %rax
	leaq	__piestart_entry(%rip), %rcx
	movq	(%rax), %rax
	cmpq	%rcx, %rax
	jne	.LBB39_66
	movq	$2, 56(%rbx)
	jmp	.LBB39_76
.LBB39_66:
	movq	$1, 56(%rbx)
	movq	368(%rbx), %rax
	movq	480(%rbx), %rsi
	movl	%esi, %ecx
	andl	$4194304, %ecx
	andl	$4, %eax
	orq	%rcx, %rax
	je	.LBB39_68
	movq	%rbp, 72(%rbx)
	andq	$0, 80(%rbx)
.LBB39_68:
	movq	472(%rbx), %rcx
	testq	%rcx, %rcx
	jne	.LBB39_85
	movq	272(%rbx), %rax
	shrq	$4, %rax
	cmpq	%rax, 464(%rbx)
	ja	.LBB39_81
	movq	192(%rbx), %rax
	movq	456(%rbx), %rcx
	pushq	$24
	.cfi_adjust_cfa_offset 8
	popq	%rdi
	.cfi_adjust_cfa_offset -8
	xorl	%edx, %edx
	divq	%rdi
	cmpq	%rax, %rcx
	ja	.LBB39_81
	btl	$23, %esi
	jae	.LBB39_74
	movq	288(%rbx), %rax
	cmpq	$17, %rax
	je	.LBB39_74
	cmpq	$7, %rax
	jne	.LBB39_87
.LBB39_74:
	testb	$2, %sil
	jne	.LBB39_86
	pushq	$9
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$24
	.cfi_adjust_cfa_offset 8
	popq	%r14
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	movq	%r14, %rdx
	callq	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	pushq	$37
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$8
	.cfi_adjust_cfa_offset 8
	popq	%r15
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	movq	%r15, %rdx
	callq	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	pushq	$40
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	movq	%r15, %rdx
	callq	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	pushq	$19
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$16
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	callq	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	movq	%r14, %rdx
	callq	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	movq	%rbx, %rdi
	callq	_ZN8piestart5start8relocate24see_that_it_is_relocatedE
.LBB39_76:
	addq	$72, %rsp
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
.LBB39_77:
	.cfi_def_cfa_offset 128
	pushq	$10
	.cfi_adjust_cfa_offset 8
.LBB39_78:
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	xorl	%edx, %edx
.LBB39_84:
	xorl	%ecx, %ecx
	callq	_ZN8piestart5start3die3dieE
.LBB39_80:
	pushq	$17
	.cfi_adjust_cfa_offset 8
	jmp	.LBB39_78
.LBB39_81:
	.cfi_def_cfa_offset 128
	pushq	$4
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$7
	.cfi_adjust_cfa_offset 8
.LBB39_82:
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	jmp	.LBB39_84
.LBB39_85:
	pushq	$15
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	xorl	%edx, %edx
	callq	_ZN8piestart5start3die3dieE
.LBB39_86:
	pushq	$11
	.cfi_adjust_cfa_offset 8
	jmp	.LBB39_78
.LBB39_87:
	.cfi_def_cfa_offset 128
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$20
	.cfi_adjust_cfa_offset 8
	jmp	.LBB39_82
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
