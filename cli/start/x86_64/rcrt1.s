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
	.quad	__piestart_entry
	.size	__piestart_witness, 8

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
 * For rcrt1.o: does the C library relocate a static-PIE itself? glibc does, and defines this symbol.
 * And what glibc before 2.34 is handed: src/start/handoff.rs has the functions, here are their landing pads.
 */

	.section .data.rel.ro.piestart, "aw", @progbits
	.balign	8
	.globl	__piestart_libc_relocates
	.hidden	__piestart_libc_relocates
	.type	__piestart_libc_relocates, @object
__piestart_libc_relocates:
	.quad	_dl_relocate_static_pie		/* 0 where the library has none */
	.size	__piestart_libc_relocates, 8
	.weak	_dl_relocate_static_pie

	.section .text.piestart, "ax", @progbits
	.globl	__piestart_libc_init
	.hidden	__piestart_libc_init
	.type	__piestart_libc_init, @function
__piestart_libc_init:
	.cfi_startproc
	endbr64					/* glibc calls by address */
	jmp	__piestart_init_functions
	.cfi_endproc
	.size	__piestart_libc_init, . - __piestart_libc_init
	.globl	__piestart_libc_fini
	.hidden	__piestart_libc_fini
	.type	__piestart_libc_fini, @function
__piestart_libc_fini:
	.cfi_startproc
	endbr64					/* glibc calls by address */
	jmp	__piestart_fini_functions
	.cfi_endproc
	.size	__piestart_libc_fini, . - __piestart_libc_fini

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
	.long	6
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
	movl	%ecx, 12(%rsp)
	movq	32(%rdi), %r14
	movq	(%rsi), %rbp
	movq	8(%rsi), %r13
	testl	%r13d, %r13d
	je	.LBB3_38
	movl	%edx, %r12d
	movq	%rsi, %r15
	movl	%r13d, %eax
	movq	%rax, 32(%rsp)
	movq	%rbp, %rsi
	movq	%rdi, %rbx
	callq	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	testb	%r12b, %r12b
	movq	%rbp, 24(%rsp)
	movq	%rbx, 16(%rsp)
	je	.LBB3_4
	xorl	%eax, %eax
	movq	32(%rsp), %r12
	cmpl	$36, %r12d
	sete	%al
	leaq	(,%rax,8), %r15
	addq	%rbp, %r15
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	movq	%r12, %r8
	movl	%r8d, %eax
	andl	$-2, %eax
	cmpl	$6, %eax
	jne	.LBB3_5
	xorl	%ebx, %ebx
	movq	%r14, %rbp
	jmp	.LBB3_7
.LBB3_4:
	addq	$16, %r15
	movq	%r14, %rbp
	movq	32(%rsp), %r8
	jmp	.LBB3_6
.LBB3_5:
	movq	%r14, %rbp
	addq	%r14, %r15
.LBB3_6:
	movq	(%r15), %rbx
.LBB3_7:
	xorl	%r12d, %r12d
	cmpl	$1, %r8d
	je	.LBB3_18
	cmpl	$6, %r8d
	je	.LBB3_18
	cmpl	$37, %r8d
	je	.LBB3_13
	cmpl	$8, %r8d
	jne	.LBB3_15
	movl	12(%rsp), %ecx
	testb	%cl, %cl
	jne	.LBB3_29
	xorl	%eax, %eax
	movq	%rbp, %r15
	jmp	.LBB3_33
.LBB3_13:
	movl	12(%rsp), %ecx
	testb	%cl, %cl
	je	.LBB3_29
	movq	%rbx, %r15
	addq	%rbp, %r15
	xorl	%ebx, %ebx
	jmp	.LBB3_31
.LBB3_15:
	leal	-16(%r8), %eax
	cmpl	$3, %eax
	setb	%al
	cmpl	$36, %r8d
	sete	%r12b
	ja	.LBB3_40
	movl	%r8d, %ecx
	movabsq	$68719935616, %rdx
	btq	%rcx, %rdx
	jae	.LBB3_40
	orb	%al, %r12b
.LBB3_18:
	shrq	$32, %r13
	movabsq	$281474976710655, %r9
	je	.LBB3_21
	movq	%rbx, %r14
	imulq	$24, %r13, %r15
	movq	16(%rsp), %rbx
	movq	176(%rbx), %rax
	testq	%rax, %rax
	movq	%r15, %rdx
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
	movq	%rbx, %rdi
	movq	%r9, %r13
	callq	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	addq	32(%rbx), %r15
	addq	176(%rbx), %r15
	movq	(%r15), %rax
	movq	8(%r15), %rcx
	cmpq	%r13, %rax
	seta	%dl
	movabsq	$1030792151040, %rsi
	andq	%rax, %rsi
	movabsq	$137438953472, %rdi
	cmpq	%rdi, %rsi
	sete	%sil
	orb	%dl, %sil
	je	.LBB3_39
	movq	%r13, %r9
	movq	%r14, %rbx
	movq	32(%rsp), %r8
	jmp	.LBB3_22
.LBB3_21:
	xorl	%ecx, %ecx
	xorl	%eax, %eax
.LBB3_22:
	movq	%rax, %rdx
	shrq	$48, %rdx
	xorl	%esi, %esi
	cmpl	$65521, %edx
	movq	%rbp, %r15
	cmoveq	%rsi, %r15
	testb	%r12b, %r12b
	cmovneq	%rsi, %r15
	addq	%rcx, %r15
	movabsq	$64424509440, %rcx
	andq	%rax, %rcx
	movabsq	$42949672960, %rdx
	cmpq	%rdx, %rcx
	sete	%cl
	cmpq	%r9, %rax
	seta	%al
	cmovbeq	%rsi, %r15
	testb	%r12b, %r12b
	je	.LBB3_28
	cmpb	$0, 12(%rsp)
	movq	24(%rsp), %rax
	movq	16(%rsp), %r14
	jne	.LBB3_38
	movq	32(%r14), %r12
	addq	%rax, %r12
	cmpl	$16, %r8d
	je	.LBB3_36
	addq	%rbx, %r15
	cmpl	$17, %r8d
	je	.LBB3_37
	movq	%rax, %r13
	movq	%r14, %rdi
	movq	%r8, %rbx
	callq	_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE
	addq	%rax, %r15
	cmpl	$36, %ebx
	jne	.LBB3_37
	movq	%r13, %rsi
	addq	$8, %rsi
	movq	%r14, %rdi
	callq	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	leaq	8(%r12), %rax
	movq	%r15, (%rax)
	leaq	__piestart_tlsdesc(%rip), %r15
	jmp	.LBB3_37
.LBB3_28:
	andb	%cl, %al
	movl	12(%rsp), %ecx
	cmpb	%al, %cl
	je	.LBB3_30
.LBB3_29:
	xorb	$1, %cl
	movzbl	%cl, %eax
	movq	16(%rsp), %rcx
	orq	%rax, 64(%rcx)
	jmp	.LBB3_38
.LBB3_30:
	testb	%al, %al
	je	.LBB3_32
.LBB3_31:
	callq	*%r15
	movq	%rax, %r15
	movb	$1, %al
	jmp	.LBB3_33
.LBB3_32:
	xorl	%eax, %eax
.LBB3_33:
	addq	%r15, %rbx
	movq	24(%rsp), %rsi
	movq	%rsi, %rcx
	addq	%rbp, %rcx
	movq	%rbx, (%rcx)
	movq	16(%rsp), %rdi
	movq	488(%rdi), %rcx
	testq	%rcx, %rcx
	setne	%dl
	testb	%dl, %al
	je	.LBB3_38
	movq	88(%rdi), %rax
	subq	%rax, %rsi
	movq	96(%rdi), %rax
	subq	%rsi, %rax
	setbe	%dl
	cmpq	$8, %rax
	setb	%al
	orb	%dl, %al
	jne	.LBB3_38
	addq	%rcx, %rsi
	movq	%rbx, (%rsi)
	jmp	.LBB3_38
.LBB3_36:
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%r15
	.cfi_adjust_cfa_offset -8
.LBB3_37:
	movq	%r15, (%r12)
.LBB3_38:
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
.LBB3_39:
	.cfi_def_cfa_offset 96
	movl	%eax, %r15d
	movq	16(%rsp), %rbx
	addq	168(%rbx), %r15
	pushq	$5
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	movq	%r15, %rdx
	callq	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	addq	32(%rbx), %r15
	pushq	$6
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	movq	%r15, %rdx
.LBB3_41:
	movq	24(%rsp), %rcx
	callq	_ZN8piestart5start3die3dieE
.LBB3_40:
	movl	%r13d, %edx
	movq	16(%rsp), %rdi
	xorl	%esi, %esi
	jmp	.LBB3_41
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
	subq	$120, %rsp
	.cfi_def_cfa_offset 176
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %r12
	movq	%rdi, %r15
	leaq	(%rdi,%rdx,8), %rax
	addq	$128, %rax
	movq	(%rax), %r13
	testq	%r13, %r13
	je	.LBB9_32
	movl	%ecx, %ebp
	leaq	128(%r15), %rax
	leaq	(%rax,%r12,8), %rax
	movq	(%rax), %rbx
	movq	%r15, %rdi
	movq	%r12, %rsi
	movq	%rbx, %rdx
	movq	%r13, %rcx
	callq	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	movq	%rbx, %r9
	movq	32(%r15), %rbx
	addq	%rbx, %r9
	leaq	(%r9,%r13), %rax
	movq	%rax, 8(%rsp)
	movb	$1, %al
	pushq	$16
	.cfi_adjust_cfa_offset 8
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	movq	%rcx, (%rsp)
	cmpq	$17, %r12
	movq	%r15, 16(%rsp)
	je	.LBB9_38
	cmpq	$23, %r12
	je	.LBB9_37
	cmpq	$36, %r12
	je	.LBB9_5
	cmpq	$38, %r12
	jne	.LBB9_39
.LBB9_5:
	testb	$7, %r13b
	jne	.LBB9_34
	leaq	64(%rsp), %rax
	andq	$0, 16(%rax)
	xorps	%xmm0, %xmm0
	movaps	%xmm0, (%rax)
	movq	$1, 24(%rax)
	movaps	%xmm0, 32(%rax)
	xorl	%r10d, %r10d
	movq	%r9, %r14
.LBB9_7:
	cmpq	8(%rsp), %r14
	jae	.LBB9_36
	movq	%r10, %r12
	cmpq	%r9, %r14
	jne	.LBB9_10
	movq	%r15, %rdi
	movq	%r9, %rsi
	movq	8(%rsp), %rdx
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	movq	%r12, %r8
	leaq	64(%rsp), %r9
	callq	_ZN8piestart5start4huge7prepareE
	movq	%rax, %r9
.LBB9_10:
	movq	(%r14), %rbp
	testb	$1, %bpl
	jne	.LBB9_12
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
	jmp	.LBB9_18
.LBB9_12:
	testq	%r12, %r12
	je	.LBB9_59
	leaq	504(%r12), %r10
	shrq	%rbp
	addq	$8, %r14
	testq	%rbp, %rbp
	je	.LBB9_7
	movq	72(%r15), %rax
	movq	80(%r15), %rcx
	movabsq	$9223372036854775807, %rdx
	cmpq	%rdx, %rbp
	jne	.LBB9_17
	movq	%rcx, %rdx
	movb	$1, %r13b
	subq	$496, %rdx
	jb	.LBB9_31
	movq	%r12, %rsi
	subq	%rax, %rsi
	movabsq	$9223372036854775807, %rbp
	cmpq	%rdx, %rsi
	ja	.LBB9_18
	jmp	.LBB9_21
.LBB9_17:
	xorl	%r13d, %r13d
.LBB9_18:
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
	jbe	.LBB9_20
	movq	%r14, 24(%rsp)
	movq	16(%rsp), %r14
	movq	%r14, %rdi
	movq	%r9, (%rsp)
	movq	%r10, 40(%rsp)
	callq	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	movq	%r14, %rdi
	movq	%r15, %rsi
	movq	%r14, %r15
	movq	24(%rsp), %r14
	callq	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	movq	40(%rsp), %r10
	movq	(%rsp), %r9
	jmp	.LBB9_21
.LBB9_20:
	movq	16(%rsp), %r15
.LBB9_21:
	movq	%r10, %rdx
	subq	%r12, %rdx
	addq	%rbx, %r12
	movq	72(%rsp), %rax
	movq	80(%rsp), %rsi
	subq	%rsi, %rax
	subq	%rdx, %rax
	setb	%cl
	testb	$7, %r12b
	jne	.LBB9_26
	testb	%cl, %cl
	jne	.LBB9_26
	movq	%r12, %rcx
	subq	%rsi, %rcx
	cmpq	%rax, %rcx
	ja	.LBB9_26
	testb	%r13b, %r13b
	movl	$0, %eax
	cmovneq	%rax, %rdx
	movq	88(%rsp), %rdi
	leaq	(%rdi,%r12), %rax
	leaq	(%r10,%rbx), %r8
	movq	%r8, 80(%rsp)
	addq	%rdx, %rcx
	je	.LBB9_28
	addq	%rsi, %rdi
	shrq	$3, %rcx
	rep		movsq	(%rsi), %es:(%rdi)
	jmp	.LBB9_28
.LBB9_26:
	movq	%r12, %rax
	cmpq	64(%rsp), %rsi
	je	.LBB9_28
	leaq	64(%rsp), %rdi
	movq	%r14, 24(%rsp)
	movq	%r9, %r14
	movq	%r10, %r15
	callq	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	movq	%r15, %r10
	movq	16(%rsp), %r15
	movq	%r14, %r9
	movq	24(%rsp), %r14
	movq	%r12, %rax
.LBB9_28:
	testb	%r13b, %r13b
	je	.LBB9_30
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
	jmp	.LBB9_7
.LBB9_30:
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
	jmp	.LBB9_7
.LBB9_31:
	movabsq	$9223372036854775807, %rbp
	jmp	.LBB9_18
.LBB9_32:
	movq	480(%r15), %rax
	btq	%r12, %rax
	jae	.LBB9_58
	btq	%rdx, %rax
	jb	.LBB9_58
.LBB9_34:
	pushq	$4
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	movq	%r12, %rdx
	jmp	.LBB9_35
.LBB9_36:
	leaq	64(%rsp), %rdi
	callq	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	jmp	.LBB9_58
.LBB9_37:
	cmpq	$17, 288(%r15)
	jne	.LBB9_39
.LBB9_38:
	movl	%ebp, %edi
	movq	%r12, 32(%rsp)
	xorl	%r14d, %r14d
	jmp	.LBB9_42
.LBB9_39:
	pushq	$24
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%rax, (%rsp)
	xorl	%r14d, %r14d
	cmpq	$1572864, %r13
	movq	%r12, 32(%rsp)
	movl	%ebp, %edi
	jb	.LBB9_41
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
	sete	%r14b
	movq	32(%r15), %rbx
.LBB9_41:
	xorl	%eax, %eax
.LBB9_42:
	movq	72(%r15), %r12
	movq	80(%r15), %rbp
	xorps	%xmm0, %xmm0
	leaq	64(%rsp), %rsi
	movaps	%xmm0, (%rsi)
	andq	$0, 16(%rsi)
	movq	$1, 24(%rsi)
	movl	%edi, %ecx
	orb	%al, %cl
	movb	%cl, 40(%rsp)
	movq	8(%rsp), %rcx
	addq	$-23, %rcx
	movq	%rcx, 112(%rsp)
	leaq	255(%r12), %rcx
	shrq	$8, %rcx
	movabsq	$576460752303423487, %rdx
	leaq	(%rcx,%rdx), %r10
	incq	%r10
	leaq	(%r12,%rbp), %r11
	leaq	(%r12,%rbp), %rcx
	incq	%rcx
	shrq	$8, %rcx
	addq	%rdx, %rcx
	movq	%rcx, 24(%rsp)
	movaps	%xmm0, 32(%rsi)
	movzbl	%al, %eax
	movl	%eax, 52(%rsp)
	movzbl	%dil, %eax
	movl	%eax, 48(%rsp)
	movq	%r9, %rdx
	movq	(%rsp), %r15
	movq	%r10, 56(%rsp)
	movq	%r15, (%rsp)
.LBB9_43:
	cmpb	$0, 40(%rsp)
	je	.LBB9_47
	movq	%rdx, %r13
.LBB9_45:
	movq	8(%rsp), %rax
	subq	%r13, %rax
	cmpq	%r15, %rax
	jb	.LBB9_57
	movq	16(%rsp), %rdi
	movq	%r13, %rsi
	movl	52(%rsp), %edx
	movl	48(%rsp), %ecx
	movq	%r9, %r15
	callq	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	leaq	(%r12,%rbp), %r11
	movq	56(%rsp), %r10
	movq	%r15, %r9
	movq	(%rsp), %r15
	addq	%r15, %r13
	movq	%r13, %rdx
	jmp	.LBB9_43
.LBB9_47:
	cmpq	%r9, %rdx
	jb	.LBB9_49
	movq	16(%rsp), %rdi
	movq	%rdx, %r15
	movq	%rdx, %rsi
	movq	8(%rsp), %rdx
	xorl	%ecx, %ecx
	leaq	64(%rsp), %r9
	callq	_ZN8piestart5start4huge7prepareE
	movq	%rax, %r13
	leaq	64(%rsp), %rdi
	callq	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	movq	%r15, %rdx
	movq	(%rsp), %r15
	leaq	(%r12,%rbp), %r11
	movq	56(%rsp), %r10
	movq	%r13, %r9
.LBB9_49:
	movq	112(%rsp), %rcx
	cmpq	%r9, %rcx
	movq	%r9, %rax
	cmovbq	%rcx, %rax
	leaq	-360(%rax), %rcx
	movq	%rdx, %r13
.LBB9_50:
	testb	%r14b, %r14b
	je	.LBB9_52
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
	jmp	.LBB9_53
.LBB9_52:
	movq	24(%rsp), %r8
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
	cmpq	%r8, %rdx
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
.LBB9_53:
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
	cmpq	%rbp, %r8
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
	jbe	.LBB9_55
	cmpq	%rdx, %r13
	jae	.LBB9_50
.LBB9_55:
	cmpq	%r9, %r13
	jne	.LBB9_45
	movq	%r9, %rdx
	cmpq	8(%rsp), %r13
	jne	.LBB9_43
	jmp	.LBB9_45
.LBB9_57:
	cmpq	%r13, 8(%rsp)
	jne	.LBB9_60
.LBB9_58:
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
.LBB9_59:
	.cfi_def_cfa_offset 176
	subq	%rbx, %r14
	pushq	$7
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	xorl	%edx, %edx
	movq	%r14, %rcx
	callq	_ZN8piestart5start3die3dieE
.LBB9_60:
	pushq	$4
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	16(%rsp), %rdi
	movq	32(%rsp), %rdx
.LBB9_35:
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
	.type	_ZN8piestart5start3die3dieE,@function
_ZN8piestart5start3die3dieE:
.Lfunc_begin11:
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
	je	.LBB11_1
	movq	%rcx, %rdi
	callq	_ZN8piestart5start3die6stringE
	movq	%rax, %rcx
	movb	$58, %al
	movb	%al, (%rcx)
	leaq	1(%rcx), %rax
	movb	$32, %dl
	movb	%dl, (%rax)
	addq	$2, %rcx
.LBB11_1:
	leaq	.Lanon.0.2(%rip), %r12
	movq	%r15, %r13
	shrq	$32, %r13
	movb	$120, %bl
.LBB11_2:
	movzbl	(%r12), %eax
	incq	%r12
	testl	%ebp, %ebp
	je	.LBB11_3
	cmpb	$1, %al
	sbbl	$0, %ebp
	jmp	.LBB11_2
.LBB11_3:
	cmpb	$35, %al
	je	.LBB11_9
	movzbl	%al, %edx
	cmpl	$36, %edx
	je	.LBB11_13
	cmpl	$64, %edx
	je	.LBB11_9
	testl	%edx, %edx
	je	.LBB11_14
	movb	%al, (%rcx)
	incq	%rcx
	xorl	%ebp, %ebp
	jmp	.LBB11_2
.LBB11_9:
	testq	%r13, %r13
	sete	%dl
	cmpb	$35, %al
	sete	%al
	movq	%r14, %rsi
	cmoveq	%r15, %rsi
	andb	%dl, %al
	jne	.LBB11_11
	movb	$48, %dl
	movb	%dl, (%rcx)
	leaq	1(%rcx), %rdx
	movb	%bl, (%rdx)
	addq	$2, %rcx
.LBB11_11:
	movzbl	%al, %edx
	movq	%rcx, %rdi
	callq	_ZN8piestart5start3die6numberE
	jmp	.LBB11_12
.LBB11_13:
	movq	%rcx, %rdi
	movq	%r15, %rsi
	callq	_ZN8piestart5start3die6stringE
.LBB11_12:
	movq	%rax, %rcx
	xorl	%ebp, %ebp
	jmp	.LBB11_2
.LBB11_14:
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
	pushq	$127
	.cfi_adjust_cfa_offset 8
	popq	%rdi
	.cfi_adjust_cfa_offset -8
.LBB11_15:
	movl	$231, %eax
	xorl	%esi, %esi
	xorl	%edx, %edx
	syscall
	jmp	.LBB11_15
.Lfunc_end11:
	.size	_ZN8piestart5start3die3dieE, .Lfunc_end11-_ZN8piestart5start3die3dieE
	.cfi_endproc
	.type	_ZN8piestart5start3die6numberE,@function
_ZN8piestart5start3die6numberE:
.Lfunc_begin12:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rsi, %rbx
	movq	%rdi, %rax
	testl	%edx, %edx
	je	.LBB12_1
	movl	$3435973837, %esi
	imulq	%rbx, %rsi
	shrq	$35, %rsi
	imulq	$-10, %rsi, %rcx
	addq	%rcx, %rbx
	jmp	.LBB12_2
.LBB12_1:
	movq	%rbx, %rsi
	shrq	$4, %rsi
	andl	$15, %ebx
.LBB12_2:
	testq	%rsi, %rsi
	je	.LBB12_4
	movzbl	%dl, %edx
	movq	%rax, %rdi
	callq	_ZN8piestart5start3die6numberE
.LBB12_4:
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
.Lfunc_end12:
	.size	_ZN8piestart5start3die6numberE, .Lfunc_end12-_ZN8piestart5start3die6numberE
	.cfi_endproc
	.type	_ZN8piestart5start3die6stringE,@function
_ZN8piestart5start3die6stringE:
.Lfunc_begin13:
	.cfi_startproc
	xorl	%ecx, %ecx
	pushq	$63
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
.LBB13_1:
	leaq	(%rdi,%rcx), %rax
	cmpq	$400, %rcx
	je	.LBB13_3
	leaq	(%rsi,%rcx), %r8
	movzbl	(%r8), %r8d
	testb	%r8b, %r8b
	je	.LBB13_3
	cmpb	$127, %r8b
	movzbl	%r8b, %r9d
	cmovel	%edx, %r9d
	cmpb	$32, %r8b
	cmovbl	%edx, %r9d
	movb	%r9b, (%rax)
	incq	%rcx
	jmp	.LBB13_1
.LBB13_3:
	retq
.Lfunc_end13:
	.size	_ZN8piestart5start3die6stringE, .Lfunc_end13-_ZN8piestart5start3die6stringE
	.cfi_endproc
	.type	_ZN8piestart5start4huge6finishE,@function
_ZN8piestart5start4huge6finishE:
.Lfunc_begin14:
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
	movq	%rcx, %r10
	movq	%rsi, 64(%rsp)
	movq	%rcx, %r14
	negq	%r14
	movq	40(%rdi), %r15
	movq	48(%rdi), %r12
	movq	32(%rdi), %rax
	movq	%rax, 56(%rsp)
	leaq	-1(%rcx), %rax
	movq	%rax, 48(%rsp)
	movq	16(%rdi), %rax
	movq	%rax, 40(%rsp)
	movq	24(%rdi), %rax
	movq	%rax, 32(%rsp)
	xorl	%eax, %eax
.LBB14_1:
	testq	%r12, %r12
	je	.LBB14_16
	movq	(%r15), %r11
	movq	16(%r15), %rcx
	movq	40(%r15), %rsi
	movq	32(%r15), %rbp
	addq	$56, %r15
	decq	%r12
	cmpl	$1, %r11d
	sete	%dil
	movq	%r11, %r9
	shrq	$33, %r9
	testq	%rsi, %rsi
	setne	%sil
	andb	%r9b, %sil
	btq	$32, %r11
	setae	%r9b
	andb	%dil, %r9b
	andb	%sil, %r9b
	cmpb	$1, %r9b
	jne	.LBB14_1
	addq	56(%rsp), %rcx
	addq	48(%rsp), %rbp
	addq	%rcx, %rbp
	andq	%r14, %rcx
	andq	%r14, %rbp
	movq	64(%rsp), %rsi
	cmpq	%rsi, %rcx
	cmovbeq	%rsi, %rcx
	cmpq	%rdx, %rbp
	cmovaeq	%rdx, %rbp
	movq	32(%rsp), %r13
	cmpq	%r13, %rcx
	cmovaq	%rcx, %r13
	cmpq	40(%rsp), %rcx
	cmovbq	%rcx, %r13
	movq	%rbp, %rbx
	subq	%r13, %rbx
	jbe	.LBB14_1
	cmpq	$65536, %rbx
	jb	.LBB14_1
	movq	%rdx, 8(%rsp)
	movq	%r8, %rdi
	movq	%r8, 24(%rsp)
	movq	%r10, 16(%rsp)
	callq	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	movq	16(%rsp), %r10
	movq	24(%rsp), %r8
	cmpq	$4096, %r10
	jne	.LBB14_7
	movq	%rbx, %rax
	xorl	%edx, %edx
	pushq	$20
	.cfi_adjust_cfa_offset 8
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	divq	%rcx
	addq	40(%r8), %rax
	movl	$2097152, %ecx
	subq	%rbx, %rcx
	movq	%rax, 40(%r8)
	subq	%rcx, %rax
	jb	.LBB14_7
	movq	%rax, 40(%r8)
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
	movq	16(%rsp), %r10
	movq	24(%rsp), %r8
	testq	%rax, %rax
	js	.LBB14_7
	movq	%rax, %r9
	movq	%rax, %rdi
	addq	$2097151, %rdi
	andq	$-2097152, %rdi
	movq	$1, (%rsp)
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
	je	.LBB14_11
	andq	$0, (%rsp)
	jmp	.LBB14_12
.LBB14_11:
	movq	%rdi, %rax
	orq	$2097144, %rax
	xorl	%ecx, %ecx
	movq	%rcx, (%rax)
	movl	$4096, %esi
	pushq	$27
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%rsp, %rdx
	syscall
	testb	$1, (%rsp)
	movq	%r13, %rax
	movq	8(%rsp), %rdx
	jne	.LBB14_13
.LBB14_12:
	movl	$4194304, %esi
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r9, %rdi
	xorl	%edx, %edx
	syscall
.LBB14_7:
	pushq	$28
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r13, %rdi
	movq	%rbx, %rsi
	pushq	$23
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	syscall
	movb	$1, %al
	movq	8(%rsp), %rdx
	jmp	.LBB14_1
.LBB14_13:
	cmpq	%rbp, %rax
	jae	.LBB14_15
	movq	(%rax), %rcx
	addq	$65536, %rax
	jmp	.LBB14_13
.LBB14_15:
	movq	%r13, (%r8)
	movq	%rbp, 8(%r8)
	movq	%r13, 16(%r8)
	subq	%r13, %rdi
	movq	%rdi, 24(%r8)
	movq	%r9, 32(%r8)
	movb	$1, %al
	jmp	.LBB14_1
.LBB14_16:
	andb	$1, %al
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
.Lfunc_end14:
	.size	_ZN8piestart5start4huge6finishE, .Lfunc_end14-_ZN8piestart5start4huge6finishE
	.cfi_endproc
	.type	_ZN8piestart5start4huge7prepareE,@function
_ZN8piestart5start4huge7prepareE:
.Lfunc_begin15:
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
	cmpq	$65536, 80(%rdi)
	jae	.LBB15_1
.LBB15_4:
	movq	%rbx, %rax
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
.LBB15_1:
	.cfi_def_cfa_offset 96
	movq	%r8, %r14
	movq	%rsi, %r15
	movq	%rdi, %rax
	movq	%r9, 16(%rsp)
	movq	8(%rdi), %rdi
	movq	%rax, 8(%rsp)
	movq	32(%rax), %r12
	pushq	$6
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%rcx, %r13
	callq	_ZN8piestart3sys4auxv5valueE
	movq	%r13, %r9
	movq	%rax, %rcx
	movq	%rax, %rbp
	negq	%rbp
	addq	%r12, %r14
	xorl	%esi, %esi
	testb	$1, %r9b
	cmoveq	%rsi, %r14
	pushq	$8
	.cfi_adjust_cfa_offset 8
	popq	%r11
	.cfi_adjust_cfa_offset -8
	xorl	%edx, %edx
	xorl	%eax, %eax
.LBB15_2:
	cmpq	%rbx, %r15
	jae	.LBB15_3
	movq	(%r15), %r13
	movl	%r9d, %edi
	andb	%r13b, %dil
	testb	$1, %dil
	je	.LBB15_6
	movq	%r14, %r8
	addq	$504, %r14
	cmpq	%rax, %r14
	jbe	.LBB15_14
	bsrq	%r13, %rdi
	xorl	$63, %edi
	shll	$3, %edi
	xorq	$504, %rdi
	leaq	(%r8,%rdi), %r13
	addq	$-8, %r13
	jmp	.LBB15_7
.LBB15_6:
	leaq	(%r12,%r13), %r14
	addq	$8, %r14
	addq	%r12, %r13
.LBB15_7:
	andq	%rbp, %r13
	movq	%r13, %r8
	subq	%rsi, %r8
	movq	%rax, %rdi
	subq	%rsi, %rdi
	cmpq	%rdi, %r8
	jb	.LBB15_16
	cmpq	%rax, %r13
	jne	.LBB15_10
	cmpq	$2097152, %r8
	je	.LBB15_10
.LBB15_15:
	addq	%rcx, %r13
	movq	%r13, %rdx
	movq	%r13, %rax
.LBB15_16:
	movq	%r11, %r10
	testb	$1, %r9b
	je	.LBB15_17
.LBB15_19:
	addq	%r10, %r15
	jmp	.LBB15_2
.LBB15_17:
	movq	%rax, %rdi
	subq	%rsi, %rdi
	cmpq	$2097152, %rdi
	movl	$2097151, %r8d
	cmoveq	%r8, %rdi
	movl	$12288, %r10d
.LBB15_18:
	cmpq	$25, %r10
	jb	.LBB15_19
	leaq	(%r10,%r15), %r8
	cmpq	%rbx, %r8
	jae	.LBB15_21
	movq	(%r8), %r8
	addq	%r12, %r8
	andq	%rbp, %r8
	subq	%rsi, %r8
	cmpq	%rdi, %r8
	jbe	.LBB15_19
.LBB15_21:
	shrq	$3, %r10
	jmp	.LBB15_18
.LBB15_14:
	addq	$8, %r15
	movb	$1, %r9b
	jmp	.LBB15_2
.LBB15_10:
	movq	8(%rsp), %rdi
	movq	16(%rsp), %r8
	movq	%r9, 32(%rsp)
	movq	%r14, 24(%rsp)
	movq	%rcx, %r14
	callq	_ZN8piestart5start4huge6finishE
	pushq	$8
	.cfi_adjust_cfa_offset 8
	popq	%r11
	.cfi_adjust_cfa_offset -8
	movq	%r14, %rcx
	movq	24(%rsp), %r14
	movq	32(%rsp), %r9
	movq	%r13, %rsi
	testb	%al, %al
	je	.LBB15_15
	movq	%r15, %rbx
	jmp	.LBB15_4
.LBB15_3:
	movq	8(%rsp), %rdi
	movq	16(%rsp), %r8
	callq	_ZN8piestart5start4huge6finishE
	jmp	.LBB15_4
.Lfunc_end15:
	.size	_ZN8piestart5start4huge7prepareE, .Lfunc_end15-_ZN8piestart5start4huge7prepareE
	.cfi_endproc
	.type	_ZN8piestart5start5mover3topE,@function
_ZN8piestart5start5mover3topE:
.Lfunc_begin16:
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
.Lfunc_end16:
	.size	_ZN8piestart5start5mover3topE, .Lfunc_end16-_ZN8piestart5start5mover3topE
	.cfi_endproc
	.type	_ZN8piestart5start5mover5Parts4nextE,@function
_ZN8piestart5start5mover5Parts4nextE:
.Lfunc_begin17:
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
	leaq	32(%rdi), %rax
	movq	24(%rdi), %rbx
	movq	32(%rdi), %r10
	movq	40(%rdi), %r11
	movq	(%rdi), %r8
	movq	8(%rdi), %r9
	movq	16(%rdi), %rcx
	movq	%rcx, %rdx
	notq	%rdx
	decq	%r9
	xorps	%xmm0, %xmm0
.LBB17_1:
	addq	%rbx, %r10
	movq	%r10, 24(%rdi)
	subq	%r10, %r11
	movq	%r11, 32(%rdi)
	ja	.LBB17_7
	cmpq	$-1, %r9
	je	.LBB17_3
	movq	(%r8), %r15
	movq	16(%r8), %r14
	movq	40(%r8), %r11
	movq	32(%r8), %rbx
	addq	$56, %r8
	movq	%r8, (%rdi)
	movq	%r9, 8(%rdi)
	cmpl	$1, %r15d
	sete	%bpl
	testq	%r11, %r11
	setne	%r12b
	movups	%xmm0, (%rax)
	testb	%r12b, %bpl
	jne	.LBB17_10
	xorl	%r11d, %r11d
	jmp	.LBB17_6
.LBB17_10:
	shrq	$32, %r15
	addq	%rsi, %r14
	movq	%rcx, %r10
	andq	%r14, %r10
	movq	%r10, 24(%rdi)
	movl	%r15d, 48(%rdi)
	addq	%rdx, %r11
	addq	%r14, %r11
	andq	%rcx, %r11
	movq	%r11, 40(%rdi)
	testq	%rbx, %rbx
	jne	.LBB17_11
.LBB17_6:
	movq	%r10, %rbx
	decq	%r9
	xorl	%r10d, %r10d
	jmp	.LBB17_1
.LBB17_7:
	andl	$0, 48(%rdi)
	andq	$0, 40(%rdi)
	jmp	.LBB17_8
.LBB17_3:
	xorl	%eax, %eax
	jmp	.LBB17_9
.LBB17_11:
	addq	%r14, %rbx
	addq	%rdx, %rbx
	andq	%rcx, %rbx
	subq	%r10, %rbx
	movq	%rbx, (%rax)
.LBB17_8:
	movb	$1, %al
.LBB17_9:
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
.Lfunc_end17:
	.size	_ZN8piestart5start5mover5Parts4nextE, .Lfunc_end17-_ZN8piestart5start5mover5Parts4nextE
	.cfi_endproc
	.type	_ZN8piestart5start5mover5carryE,@function
_ZN8piestart5start5mover5carryE:
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
	subq	$152, %rsp
	.cfi_def_cfa_offset 208
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, (%rsp)
	movq	40(%rdi), %rax
	movq	48(%rdi), %rcx
	negq	%rsi
	leaq	40(%rsp), %rdx
	movq	%rax, 24(%rsp)
	movq	%rax, (%rdx)
	movq	%rcx, 16(%rsp)
	movq	%rcx, 8(%rdx)
	movq	%rsi, 32(%rsp)
	movq	%rsi, 16(%rdx)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 24(%rdx)
	movups	%xmm0, 36(%rdx)
	movq	%rdi, 8(%rsp)
	movq	32(%rdi), %r15
	xorl	%r13d, %r13d
.LBB18_1:
	leaq	40(%rsp), %rdi
	movq	%r15, %rsi
	callq	_ZN8piestart5start5mover5Parts4nextE
	movl	%eax, %ebp
	testb	%al, %al
	je	.LBB18_8
	movq	64(%rsp), %rdi
	movq	72(%rsp), %r12
	movq	(%rsp), %rax
	leaq	(%rdi,%rax), %rbx
	movl	88(%rsp), %r14d
	testl	%r14d, %r14d
	setne	%al
	testq	%r13, %r13
	sete	%cl
	movl	%r14d, %edx
	xorb	%al, %dl
	testb	%dl, %cl
	je	.LBB18_9
	movq	%rbx, %rsi
	movq	%r12, %rdx
	callq	_ZN8piestart5start5mover5keepsE
	testb	%al, %al
	je	.LBB18_4
	jmp	.LBB18_10
.LBB18_9:
	xorl	%eax, %eax
	testl	%r14d, %r14d
	setne	%al
	leaq	3(,%rax,4), %r10
	pushq	$25
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r12, %rsi
	movq	%r12, %rdx
	movq	%rbx, %r8
	xorl	%r9d, %r9d
	syscall
	cmpq	%rbx, %rax
	jne	.LBB18_5
.LBB18_10:
	andl	$3, %r14d
	cmpl	$1, %r14d
	jne	.LBB18_12
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
	jne	.LBB18_5
.LBB18_12:
	incq	%r13
	jmp	.LBB18_1
.LBB18_4:
	xorl	%r13d, %r13d
.LBB18_5:
	leaq	96(%rsp), %rbx
	movq	24(%rsp), %rax
	movq	%rax, (%rbx)
	movq	16(%rsp), %rax
	movq	%rax, 8(%rbx)
	movq	32(%rsp), %rax
	movq	%rax, 16(%rbx)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 24(%rbx)
	movups	%xmm0, 36(%rbx)
	pushq	$25
	.cfi_adjust_cfa_offset 8
	popq	%r14
	.cfi_adjust_cfa_offset -8
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%r12
	.cfi_adjust_cfa_offset -8
.LBB18_6:
	subq	$1, %r13
	jb	.LBB18_8
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	_ZN8piestart5start5mover5Parts4nextE
	testb	%al, %al
	je	.LBB18_8
	movl	144(%rsp), %eax
	testl	%eax, %eax
	sete	%cl
	andl	$2, %eax
	shrl	%eax
	orb	%cl, %al
	je	.LBB18_6
	movq	120(%rsp), %r8
	movq	128(%rsp), %rdx
	movq	(%rsp), %rax
	leaq	(%r8,%rax), %rdi
	movq	%r14, %rax
	movq	%rdx, %rsi
	movq	%r12, %r10
	xorl	%r9d, %r9d
	syscall
	cmpq	%r8, %rax
	je	.LBB18_6
	pushq	$19
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	8(%rsp), %rdi
	xorl	%edx, %edx
	movq	%r8, %rcx
	callq	_ZN8piestart5start3die3dieE
.LBB18_8:
	xorb	$1, %bpl
	movl	%ebp, %eax
	addq	$152, %rsp
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
	.size	_ZN8piestart5start5mover5carryE, .Lfunc_end18-_ZN8piestart5start5mover5carryE
	.cfi_endproc
	.type	_ZN8piestart5start5mover5keepsE,@function
_ZN8piestart5start5mover5keepsE:
.Lfunc_begin19:
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
	jne	.LBB19_4
	movq	%rdx, %r14
	movq	%rdi, %rbx
	movabsq	$27, %rax
	movabsq	$1, %rsi
	leaq	-1(%rsp), %rdx
	syscall
	testq	%rax, %rax
	je	.LBB19_2
	xorl	%r15d, %r15d
	movabsq	$25, %rax
	movabsq	$3, %r10
	movq	%r8, %rdi
	movq	%r14, %rsi
	movq	%r14, %rdx
	movq	%rbx, %r8
	xorl	%r9d, %r9d
	syscall
	jmp	.LBB19_4
.LBB19_2:
	movb	$1, %r15b
.LBB19_4:
	movl	%r15d, %eax
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end19:
	.size	_ZN8piestart5start5mover5keepsE, .Lfunc_end19-_ZN8piestart5start5mover5keepsE
	.cfi_endproc
	.type	_ZN8piestart5start5mover5leaveE,@function
_ZN8piestart5start5mover5leaveE:
.Lfunc_begin20:
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
	subq	$104, %rsp
	.cfi_def_cfa_offset 160
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	leaq	__piestart_options(%rip), %rax
	movzbl	(%rax), %ebx
	shrb	$2, %bl
	andb	$3, %bl
	jne	.LBB20_1
.LBB20_4:
	addq	$104, %rsp
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
.LBB20_1:
	.cfi_def_cfa_offset 160
	movq	%rdi, %r14
	movq	8(%rdi), %rdi
	pushq	$6
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%rdi, (%rsp)
	callq	_ZN8piestart3sys4auxv5valueE
	movq	32(%r14), %r11
	movq	40(%r14), %rdx
	movq	48(%r14), %rcx
	pushq	$-1
	.cfi_adjust_cfa_offset 8
	popq	%r13
	.cfi_adjust_cfa_offset -8
	xorl	%r10d, %r10d
	movq	%rcx, 32(%rsp)
	movq	%rdx, 40(%rsp)
	movq	%rax, %r15
.LBB20_2:
	subq	$1, %rcx
	jb	.LBB20_3
	movq	(%rdx), %r8
	movq	16(%rdx), %rdi
	movq	40(%rdx), %rsi
	cmpl	$1, %r8d
	setne	%r8b
	testq	%rsi, %rsi
	sete	%r9b
	orb	%r8b, %r9b
	jne	.LBB20_7
	movq	48(%rdx), %r8
	cmpq	%r15, %r8
	cmovaq	%r8, %r15
	cmpq	%r13, %rdi
	cmovbq	%rdi, %r13
	addq	%rdi, %rsi
	cmpq	%r10, %rsi
	cmovaq	%rsi, %r10
.LBB20_7:
	addq	$56, %rdx
	jmp	.LBB20_2
.LBB20_3:
	movq	%rax, %rcx
	subq	$1, %rcx
	jb	.LBB20_4
	movq	%rax, %r12
	negq	%r12
	andq	%r12, %r13
	leaq	(%rcx,%r10), %rbp
	subq	%r13, %rbp
	andq	%r12, %rbp
	cmpb	$2, %bl
	setne	%sil
	cmpq	$2097152, %rbp
	setb	%cl
	cmpq	%rax, %rbp
	jbe	.LBB20_4
	leaq	-1(%r15), %rdx
	andq	%r15, %rdx
	jne	.LBB20_4
	andb	%cl, %sil
	jne	.LBB20_4
	movq	(%r14), %rdi
	movq	%rdi, %rcx
	subq	%rbp, %rcx
	movabsq	$-21474836480, %rbx
	addq	%rcx, %rbx
	movq	%rdi, 24(%rsp)
	movq	%rax, 8(%rsp)
	movq	%r11, 16(%rsp)
	callq	_ZN8piestart5start5mover3topE
	cmpq	%rax, %rbx
	ja	.LBB20_4
	movq	%rax, %rbx
	pushq	$31
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	(%rsp), %rdi
	callq	_ZN8piestart3sys4auxv5valueE
	testq	%rax, %rax
	je	.LBB20_4
	movq	%rbx, %rsi
	movq	24(%rsp), %rbx
.LBB20_14:
	movq	%rax, %rcx
	movzbl	(%rax), %edx
	incq	%rax
	testb	%dl, %dl
	jne	.LBB20_14
	subq	%rcx, %rsi
	addq	$-8, %rsi
	testq	$-4097, %rsi
	je	.LBB20_4
	leaq	__piestart_witness(%rip), %rax
	leaq	__piestart_entry(%rip), %rcx
	movq	(%rax), %rax
	cmpq	%rcx, %rax
	je	.LBB20_4
	movq	%rbx, %rdi
	pushq	$16
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	(%rsp), %rsi
	movq	%r13, %rcx
	movq	%rbp, %r8
	movq	%r15, %r9
	callq	_ZN8piestart5start5mover7reserveE
	movq	16(%rsp), %rsi
	testq	%rax, %rax
	je	.LBB20_4
	movq	%rax, %r15
	leaq	48(%rsp), %rdi
	movq	40(%rsp), %rax
	movq	%rax, (%rdi)
	movq	32(%rsp), %rax
	movq	%rax, 8(%rdi)
	movq	%r12, 16(%rdi)
	xorps	%xmm0, %xmm0
	movups	%xmm0, 24(%rdi)
	movups	%xmm0, 36(%rdi)
	callq	_ZN8piestart5start5mover5Parts4nextE
	testb	%al, %al
	je	.LBB20_19
	movl	96(%rsp), %eax
	testl	%eax, %eax
	setne	%cl
	xorb	%cl, %al
	testb	$1, %al
	je	.LBB20_21
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	movq	%rbp, %rsi
	xorl	%edx, %edx
	syscall
	jmp	.LBB20_23
.LBB20_19:
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	movq	%rbp, %rsi
	xorl	%edx, %edx
	syscall
	jmp	.LBB20_4
.LBB20_21:
	movq	8(%rsp), %rdx
	movq	%rdx, %rsi
	addq	%r15, %rsi
	movq	%r15, %rdi
	callq	_ZN8piestart5start5mover5keepsE
	movl	%eax, %r8d
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	movq	%rbp, %rsi
	xorl	%edx, %edx
	syscall
	testb	%r8b, %r8b
	je	.LBB20_4
.LBB20_23:
	addq	16(%rsp), %r13
	movq	%r15, %r12
	subq	%r13, %r12
	movq	%r14, %rdi
	movq	8(%rsp), %rsi
	movq	%r12, %rdx
	callq	_ZN8piestart5start5mover5carryE
	testb	%al, %al
	jne	.LBB20_25
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	movq	%rbp, %rsi
	xorl	%edx, %edx
	syscall
	jmp	.LBB20_4
.LBB20_26:
	movq	(%rsp), %rax
	movq	8(%rax), %rax
	addq	%r12, %rax
	movq	%rax, %rdx
	subq	%r15, %rdx
	cmpq	%rbp, %rdx
	jae	.LBB20_27
	cmpq	$9, %rcx
	je	.LBB20_30
	cmpq	$3, %rcx
	jne	.LBB20_27
.LBB20_30:
	movq	(%rsp), %rcx
	addq	$8, %rcx
	movq	%rax, (%rcx)
.LBB20_27:
	addq	$16, (%rsp)
.LBB20_25:
	movq	(%rsp), %rax
	movq	(%rax), %rcx
	testq	%rcx, %rcx
	jne	.LBB20_26
	leaq	__piestart_moved(%rip), %rax
	addq	%r12, %rax
	movq	%rbx, %rdi
	movq	%r12, %rsi
	callq	*%rax
	ud2
.Lfunc_end20:
	.size	_ZN8piestart5start5mover5leaveE, .Lfunc_end20-_ZN8piestart5start5mover5leaveE
	.cfi_endproc
	.type	_ZN8piestart5start5mover6randomE,@function
_ZN8piestart5start5mover6randomE:
.Lfunc_begin21:
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
	jne	.LBB21_3
	movq	(%rsp), %rax
.LBB21_2:
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB21_3:
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
	je	.LBB21_4
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
.LBB21_4:
	movq	%rcx, %rdx
	shrq	$32, %rdx
	xorq	%rcx, %rdx
	imulq	%r14, %rdx
	movq	%rdx, %rax
	shrq	$32, %rax
	xorq	%rdx, %rax
	jmp	.LBB21_2
.Lfunc_end21:
	.size	_ZN8piestart5start5mover6randomE, .Lfunc_end21-_ZN8piestart5start5mover6randomE
	.cfi_endproc
	.type	_ZN8piestart5start5mover6settleE,@function
_ZN8piestart5start5mover6settleE:
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
	subq	$200, %rsp
	.cfi_def_cfa_offset 256
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, 24(%rsp)
	movq	%rdi, %r11
	movq	32(%rdi), %rbx
	movq	40(%rdi), %rcx
	movq	48(%rdi), %rax
	pushq	$-1
	.cfi_adjust_cfa_offset 8
	popq	%r12
	.cfi_adjust_cfa_offset -8
	xorl	%r10d, %r10d
	movq	%rax, 80(%rsp)
	movq	%rcx, 88(%rsp)
	xorl	%ebp, %ebp
	xorl	%r13d, %r13d
	xorl	%r15d, %r15d
.LBB22_1:
	testq	%rax, %rax
	je	.LBB22_2
	movq	(%rcx), %rdi
	movq	16(%rcx), %rsi
	movq	40(%rcx), %r8
	movq	32(%rcx), %rdx
	addq	$56, %rcx
	decq	%rax
	cmpl	$1, %edi
	jne	.LBB22_1
	addq	%rbx, %rsi
	addq	%rsi, %rdx
	addq	%rsi, %r8
	cmpq	%r15, %r8
	cmovaq	%r8, %r15
	cmpq	%r12, %rsi
	movq	%r12, %r8
	cmovbq	%rsi, %r8
	cmpq	%r13, %rdx
	movq	%r13, %r9
	cmovaq	%rdx, %r9
	btq	$32, %rdi
	cmovbq	%r9, %r13
	cmovbq	%r8, %r12
	cmpq	%rbp, %rsi
	cmovaq	%rsi, %rbp
	cmpq	%r10, %rdx
	cmovaq	%rdx, %r10
	jmp	.LBB22_1
.LBB22_2:
	movq	%r10, 72(%rsp)
	movq	8(%r11), %r14
	pushq	$31
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r14, %rdi
	movq	%r11, (%rsp)
	callq	_ZN8piestart3sys4auxv5valueE
	movq	(%rsp), %rcx
	movq	(%rcx), %rdx
	movq	8(%rdx), %rcx
	movq	%rcx, 48(%rsp)
	movq	(%rdx), %rcx
	movq	%rdx, (%rsp)
	leaq	(%rdx,%rcx,8), %rcx
	addq	$16, %rcx
	movq	(%rcx), %rdi
	movq	%r14, %r8
	movq	%r14, %rsi
.LBB22_3:
	movq	%rsi, %r14
	movq	(%rsi), %rcx
	addq	$16, %rsi
	testq	%rcx, %rcx
	jne	.LBB22_3
	testq	%rdi, %rdi
	movq	%rax, 64(%rsp)
	cmoveq	%rax, %rdi
	movq	%rdi, 56(%rsp)
	subq	%r8, %r14
	movq	%r8, 16(%rsp)
	addq	$16, %r14
	pushq	$12
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	xorl	%edi, %edi
	xorl	%esi, %esi
	xorl	%edx, %edx
	syscall
	movq	%rax, 8(%rsp)
	pushq	$6
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r8, %rdi
	callq	_ZN8piestart3sys4auxv5valueE
	movq	%rax, %rdx
	movq	24(%rsp), %rax
	movq	8(%rsp), %rcx
	addq	%rcx, %rax
	movq	%rax, %rcx
	subq	%r15, %rcx
	movq	16(%rsp), %r15
	cmpq	%rdx, %rcx
	jb	.LBB22_7
	movq	(%rsp), %r15
	movq	%r15, %rdi
	movq	%rdx, 40(%rsp)
	callq	_ZN8piestart5start5mover3topE
	shrq	$10, %rax
	incq	%rax
	pushq	$32
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	movq	16(%rsp), %r15
	movq	%r15, %rsi
	xorl	%ecx, %ecx
	movq	%rax, 32(%rsp)
	movq	%rax, %r8
	movq	40(%rsp), %r9
	callq	_ZN8piestart5start5mover7reserveE
	movq	%rax, %rdi
	movq	8(%rsp), %rax
	testq	%rdi, %rdi
	je	.LBB22_7
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	32(%rsp), %rsi
	xorl	%edx, %edx
	syscall
	movq	%rdi, %rax
.LBB22_7:
	leaq	96(%rsp), %rcx
	movq	%r12, (%rcx)
	leaq	104(%rsp), %rcx
	movq	%r13, (%rcx)
	leaq	112(%rsp), %rcx
	movq	%rbp, (%rcx)
	leaq	120(%rsp), %rcx
	movq	72(%rsp), %rdx
	movq	%rdx, (%rcx)
	leaq	128(%rsp), %rcx
	movq	%rax, (%rcx)
	leaq	136(%rsp), %rcx
	movq	%rax, (%rcx)
	leaq	144(%rsp), %rax
	movq	(%rsp), %rcx
	movq	%rcx, (%rax)
	leaq	152(%rsp), %rax
	movq	48(%rsp), %rcx
	movq	%rcx, (%rax)
	leaq	160(%rsp), %rax
	movq	56(%rsp), %rcx
	movq	%rcx, (%rax)
	leaq	168(%rsp), %rax
	movq	%rcx, (%rax)
	leaq	176(%rsp), %rax
	movq	64(%rsp), %rcx
	movq	%rcx, (%rax)
	leaq	184(%rsp), %rax
	movq	%r15, (%rax)
	leaq	192(%rsp), %rax
	movabsq	$-4294967296, %rcx
	orq	%r14, %rcx
	movq	%rcx, (%rax)
	cmpq	$512, %r14
	ja	.LBB22_9
	pushq	$35
	.cfi_adjust_cfa_offset 8
	popq	%rdi
	.cfi_adjust_cfa_offset -8
	pushq	$14
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	leaq	96(%rsp), %rdx
	pushq	$104
	.cfi_adjust_cfa_offset 8
	popq	%r10
	.cfi_adjust_cfa_offset -8
	movl	$157, %eax
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	syscall
.LBB22_9:
	pushq	$6
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	callq	_ZN8piestart3sys4auxv5valueE
	negq	%rax
	leaq	96(%rsp), %r15
	movq	88(%rsp), %rcx
	movq	%rcx, (%r15)
	movq	80(%rsp), %rcx
	movq	%rcx, 8(%r15)
	movq	%rax, 16(%r15)
	subq	24(%rsp), %rbx
	xorps	%xmm0, %xmm0
	movups	%xmm0, 24(%r15)
	movups	%xmm0, 36(%r15)
	xorl	%r13d, %r13d
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%r14
	.cfi_adjust_cfa_offset -8
	xorl	%r12d, %r12d
.LBB22_10:
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	_ZN8piestart5start5mover5Parts4nextE
	movl	%eax, %r8d
	testb	%al, %al
	je	.LBB22_16
	cmpl	$0, 144(%rsp)
	je	.LBB22_10
	cmpq	%r13, 120(%rsp)
	jne	.LBB22_16
	movq	%r13, %rax
	jmp	.LBB22_20
.LBB22_16:
	movq	%r13, %rsi
	subq	%r12, %rsi
	je	.LBB22_18
	movq	%r14, %rax
	movq	%r12, %rdi
	xorl	%edx, %edx
	syscall
.LBB22_18:
	testb	%r8b, %r8b
	je	.LBB22_21
	movq	120(%rsp), %rax
	movq	%r13, %r12
.LBB22_20:
	cmpq	%r13, %r12
	cmoveq	%rax, %r12
	addq	128(%rsp), %rax
	movq	%rax, %r13
	jmp	.LBB22_10
.LBB22_21:
	addq	$200, %rsp
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
	.size	_ZN8piestart5start5mover6settleE, .Lfunc_end22-_ZN8piestart5start5mover6settleE
	.cfi_endproc
	.type	_ZN8piestart5start5mover7reserveE,@function
_ZN8piestart5start5mover7reserveE:
.Lfunc_begin23:
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
.LBB23_1:
	cmpl	%eax, %r12d
	je	.LBB23_2
	decl	%r12d
.LBB23_4:
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
	ja	.LBB23_5
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
	je	.LBB23_11
	movq	%rax, %rdi
	testq	%rax, %rax
	jg	.LBB23_10
	cmpl	$-1, %ebp
	je	.LBB23_2
	decl	%r12d
	movl	$0, %r15d
	cmpq	$-17, %rdi
	je	.LBB23_4
	jmp	.LBB23_11
.LBB23_5:
	movl	4(%rsp), %eax
	jmp	.LBB23_1
.LBB23_10:
	xorl	%r15d, %r15d
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	8(%rsp), %rsi
	xorl	%edx, %edx
	syscall
	jmp	.LBB23_11
.LBB23_2:
	xorl	%r15d, %r15d
.LBB23_11:
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
.Lfunc_end23:
	.size	_ZN8piestart5start5mover7reserveE, .Lfunc_end23-_ZN8piestart5start5mover7reserveE
	.cfi_endproc
	.section	.text._ZN8piestart5start7protect4seal5pagesE,"ax",@progbits
	.type	_ZN8piestart5start7protect4seal5pagesE,@function
_ZN8piestart5start7protect4seal5pagesE:
.Lfunc_begin24:
	.cfi_startproc
	subq	%rdi, %rsi
	jbe	.LBB24_3
	leaq	__piestart_options(%rip), %rax
	movzbl	(%rax), %eax
	testb	$3, %al
	je	.LBB24_3
	movl	$462, %eax
	xorl	%edx, %edx
	syscall
.LBB24_3:
	retq
.Lfunc_end24:
	.size	_ZN8piestart5start7protect4seal5pagesE, .Lfunc_end24-_ZN8piestart5start7protect4seal5pagesE
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.type	_ZN8piestart5start8relocate24see_that_it_is_relocatedE,@function
_ZN8piestart5start8relocate24see_that_it_is_relocatedE:
.Lfunc_begin25:
	.cfi_startproc
	leaq	__piestart_witness(%rip), %rax
	leaq	__piestart_entry(%rip), %rcx
	movq	(%rax), %rax
	cmpq	%rcx, %rax
	jne	.LBB25_2
	retq
.LBB25_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	pushq	$16
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	xorl	%edx, %edx
	xorl	%ecx, %ecx
	callq	_ZN8piestart5start3die3dieE
.Lfunc_end25:
	.size	_ZN8piestart5start8relocate24see_that_it_is_relocatedE, .Lfunc_end25-_ZN8piestart5start8relocate24see_that_it_is_relocatedE
	.cfi_endproc
	.type	_ZN8piestart5start9anonymous10move_pagesE,@function
_ZN8piestart5start9anonymous10move_pagesE:
.Lfunc_begin26:
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
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %rax
	movq	(%rdx), %rcx
	movq	%rcx, 8(%rsp)
	movq	8(%rdx), %rdi
	movq	16(%rdx), %rcx
	movq	32(%rax), %rdx
	movq	%rdx, 24(%rsp)
	movq	40(%rax), %rbx
	movq	%rsi, %r8
	negq	%r8
	movq	48(%rax), %rax
	movq	%rsi, 48(%rsp)
	leaq	-1(%rsi), %r9
	movq	%rcx, 56(%rsp)
	movq	%rdi, (%rsp)
	subq	%rdi, %rcx
	movq	%rcx, 40(%rsp)
	pushq	$2
	.cfi_adjust_cfa_offset 8
	popq	%r11
	.cfi_adjust_cfa_offset -8
	movq	$0, 16(%rsp)
	movq	$0, 32(%rsp)
	xorl	%r14d, %r14d
	movl	%r11d, %ebp
.LBB26_1:
	subl	$1, %ebp
	jb	.LBB26_16
	movq	%rax, %r13
	movq	%rbx, %rdx
.LBB26_3:
	testq	%r13, %r13
	je	.LBB26_4
	movq	(%rdx), %r10
	movq	16(%rdx), %rcx
	movq	40(%rdx), %rdi
	movq	8(%rdx), %r12
	movq	32(%rdx), %r15
	addq	$56, %rdx
	decq	%r13
	cmpl	$1, %r10d
	jne	.LBB26_3
	shrq	$32, %r10
	movq	%rcx, %rsi
	andq	%r8, %rsi
	cmpl	$2, %r11d
	jne	.LBB26_10
	testb	$2, %r10b
	sete	%r10b
	testq	%rdi, %rdi
	sete	%dil
	orb	%r10b, %dil
	jne	.LBB26_3
	movq	(%rsp), %rdi
	subq	%rsi, %rdi
	andq	%r9, %rcx
	addq	%rcx, %r15
	subq	%rdi, %r15
	jbe	.LBB26_3
	movq	40(%rsp), %rcx
	cmpq	%rcx, %r15
	cmovaeq	%rcx, %r15
	cmpq	$4096, 48(%rsp)
	cmovneq	%rcx, %r15
	addq	$7, %r15
	andq	$-8, %r15
	andq	%r8, %r12
	addq	%rdi, %r12
	movq	%r12, 32(%rsp)
	movq	%r15, %r14
	jmp	.LBB26_3
.LBB26_10:
	andl	$6, %r10d
	cmpl	$4, %r10d
	setne	%cl
	cmpq	%rdi, %r15
	setne	%r10b
	orb	%cl, %r10b
	jne	.LBB26_3
	movq	%r12, %r10
	andq	%r8, %r10
	movq	32(%rsp), %rcx
	subq	%r10, %rcx
	andq	%r9, %r12
	addq	%r9, %r12
	addq	%rdi, %r12
	andq	%r8, %r12
	movq	%r12, %r10
	subq	%rcx, %r10
	testq	%r14, %r14
	je	.LBB26_3
	testq	%rdi, %rdi
	je	.LBB26_3
	cmpq	%rcx, %r12
	jbe	.LBB26_3
	cmpq	%r10, %r14
	ja	.LBB26_3
	addq	24(%rsp), %rsi
	addq	%rcx, %rsi
	movq	%rsi, 16(%rsp)
	jmp	.LBB26_3
.LBB26_4:
	movl	%ebp, %r11d
	jmp	.LBB26_1
.LBB26_16:
	movq	8(%rsp), %rsi
	movq	24(%rsp), %rdi
	leaq	(%rdi,%rsi), %r12
	movq	(%rsp), %rax
	leaq	(%rdi,%rax), %r13
	movq	56(%rsp), %rbx
	subq	%rsi, %rbx
	movq	16(%rsp), %rcx
	testq	%rcx, %rcx
	je	.LBB26_17
	movq	%r12, %rdi
	movq	%rbx, %rsi
	movq	%r13, %rdx
	movq	%r14, %r8
	addq	$88, %rsp
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
	jmp	_ZN8piestart5start9anonymous7replaceE
.LBB26_17:
	.cfi_def_cfa_offset 144
	cmpq	$4097, %r14
	jae	.LBB26_18
	leaq	64(%rsp), %rdx
	movq	%rsi, (%rdx)
	movq	%rax, 8(%rdx)
	movq	%r14, 16(%rdx)
	movq	%rbx, %rsi
	callq	_ZN8piestart5start9anonymous8by_stackE
	movl	%eax, %ebp
	jmp	.LBB26_22
.LBB26_18:
	leaq	__piestart_options(%rip), %rax
	movzbl	(%rax), %eax
	notl	%eax
	xorl	%ebp, %ebp
	testb	$3, %al
	jne	.LBB26_22
	xorl	%edi, %edi
	movq	%rbx, %rsi
	callq	_ZN8piestart5start9anonymous3mapE
	testq	%rax, %rax
	js	.LBB26_22
	movq	%rax, %r15
	movq	(%rsp), %rdi
	subq	8(%rsp), %rdi
	addq	%rax, %rdi
	shrq	$3, %r14
	movq	%r13, %rsi
	movq	%r14, %rcx
	rep		movsq	(%rsi), %es:(%rdi)
	pushq	$25
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%r10
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	movq	%rbx, %rsi
	movq	%rbx, %rdx
	movq	%r12, %r8
	xorl	%r9d, %r9d
	syscall
	movb	$1, %bpl
	testq	%rax, %rax
	jns	.LBB26_22
	xorl	%ebp, %ebp
	pushq	$11
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	movq	%rbx, %rsi
	xorl	%edx, %edx
	syscall
.LBB26_22:
	movl	%ebp, %eax
	addq	$88, %rsp
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
.Lfunc_end26:
	.size	_ZN8piestart5start9anonymous10move_pagesE, .Lfunc_end26-_ZN8piestart5start9anonymous10move_pagesE
	.cfi_endproc
	.type	_ZN8piestart5start9anonymous10move_relroE,@function
_ZN8piestart5start9anonymous10move_relroE:
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
	subq	$568, %rsp
	.cfi_def_cfa_offset 624
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	leaq	__piestart_options(%rip), %rax
	movzbl	(%rax), %ecx
	xorl	%eax, %eax
	testq	%rsi, %rsi
	je	.LBB27_4
	andl	$3, %ecx
	je	.LBB27_4
	movq	%rdx, %r15
	movq	%rsi, %rbx
	movq	%rdi, %r14
	leaq	56(%rsp), %rsi
	movl	$157, %eax
	movl	$1096112214, %edi
	movl	$512, %edx
	xorl	%r10d, %r10d
	xorl	%r8d, %r8d
	xorl	%r9d, %r9d
	syscall
	decq	%rax
	cmpq	$512, %rax
	jb	.LBB27_5
.LBB27_3:
	xorl	%eax, %eax
.LBB27_4:
	andb	$1, %al
	addq	$568, %rsp
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
.LBB27_5:
	.cfi_def_cfa_offset 624
	leaq	56(%rsp), %rdi
	pushq	$9
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	callq	_ZN8piestart3sys4auxv5valueE
	cmpq	%r15, %rax
	jne	.LBB27_3
	movq	%rbx, %rax
	negq	%rax
	movq	%rax, 32(%rsp)
	movq	40(%r14), %r12
	movq	48(%r14), %rbp
	xorl	%eax, %eax
	movq	%rbp, 40(%rsp)
	movq	%r12, 48(%rsp)
.LBB27_7:
	testq	%rbp, %rbp
	je	.LBB27_4
	movq	(%r12), %rcx
	movq	16(%r12), %rdx
	movq	40(%r12), %rsi
	addq	$56, %r12
	decq	%rbp
	cmpl	$1685382482, %ecx
	jne	.LBB27_7
	leaq	-1(%rbx), %rcx
	addq	%rdx, %rcx
	movq	%rcx, 16(%rsp)
	movq	%rdx, 8(%rsp)
	addq	%rdx, %rsi
	movq	%rsi, 24(%rsp)
	movq	40(%rsp), %r15
	movq	48(%rsp), %r13
.LBB27_10:
	movabsq	$12884901887, %r9
	movabsq	$8589934593, %r10
.LBB27_11:
	testq	%r15, %r15
	je	.LBB27_7
	movq	(%r13), %rdx
	movq	16(%r13), %rcx
	movq	40(%r13), %rsi
	addq	$56, %r13
	decq	%r15
	andq	%r9, %rdx
	cmpq	%r10, %rdx
	setne	%dl
	testq	%rsi, %rsi
	sete	%dil
	orb	%dl, %dil
	jne	.LBB27_11
	cmpq	8(%rsp), %rcx
	movq	%rcx, %rdx
	cmovbq	16(%rsp), %rdx
	movq	32(%rsp), %r8
	andq	%r8, %rdx
	addq	%rcx, %rsi
	leaq	-1(%rbx), %rdi
	addq	%rsi, %rdi
	movq	24(%rsp), %r11
	cmpq	%rsi, %r11
	cmovbq	%r11, %rdi
	andq	%r8, %rdi
	cmpq	%rdi, %rdx
	jae	.LBB27_11
	movq	8(%rsp), %rax
	cmpq	%rax, %rcx
	cmovbeq	%rax, %rcx
	andq	$-8, %rcx
	cmpq	%rdx, %rcx
	cmovbeq	%rdx, %rcx
	movq	%rdx, 56(%rsp)
	movq	%rcx, 64(%rsp)
	movq	%rdi, 72(%rsp)
	movq	%r14, %rdi
	movq	%rbx, %rsi
	leaq	56(%rsp), %rdx
	callq	_ZN8piestart5start9anonymous10move_pagesE
	movl	%eax, %ecx
	movb	$1, %al
	testb	%cl, %cl
	je	.LBB27_3
	jmp	.LBB27_10
.Lfunc_end27:
	.size	_ZN8piestart5start9anonymous10move_relroE, .Lfunc_end27-_ZN8piestart5start9anonymous10move_relroE
	.cfi_endproc
	.type	_ZN8piestart5start9anonymous3mapE,@function
_ZN8piestart5start9anonymous3mapE:
.Lfunc_begin28:
	.cfi_startproc
	xorl	%r10d, %r10d
	testq	%rdi, %rdi
	setne	%r10b
	shll	$4, %r10d
	orq	$34, %r10
	pushq	$9
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
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
	retq
.Lfunc_end28:
	.size	_ZN8piestart5start9anonymous3mapE, .Lfunc_end28-_ZN8piestart5start9anonymous3mapE
	.cfi_endproc
	.type	_ZN8piestart5start9anonymous7replaceE,@function
_ZN8piestart5start9anonymous7replaceE:
.Lfunc_begin29:
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
	movq	%r8, %r14
	movq	%rcx, %rbx
	movq	%rdx, %r15
	callq	_ZN8piestart5start9anonymous3mapE
	testq	%rax, %rax
	js	.LBB29_2
	shrq	$3, %r14
	movq	%r15, %rdi
	movq	%r14, %rcx
	movq	%rbx, %rsi
	rep		movsq	(%rsi), %es:(%rdi)
.LBB29_2:
	testq	%rax, %rax
	setns	%al
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end29:
	.size	_ZN8piestart5start9anonymous7replaceE, .Lfunc_end29-_ZN8piestart5start9anonymous7replaceE
	.cfi_endproc
	.type	_ZN8piestart5start9anonymous8by_stackE,@function
_ZN8piestart5start9anonymous8by_stackE:
.Lfunc_begin30:
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
.Lfunc_end30:
	.size	_ZN8piestart5start9anonymous8by_stackE, .Lfunc_end30-_ZN8piestart5start9anonymous8by_stackE
	.cfi_endproc
	.section	".text._ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E","ax",@progbits
	.type	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E,@function
_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E:
.Lfunc_begin31:
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
.LBB31_1:
	cmpq	%rbx, %r14
	jae	.LBB31_5
	movq	(%r14), %rax
	leaq	-1(%rax), %rcx
	cmpq	$-3, %rcx
	ja	.LBB31_4
	movq	(%r15), %rdx
	movq	(%r13), %rsi
	movl	(%r12), %edi
	callq	*%rax
.LBB31_4:
	addq	$8, %r14
	jmp	.LBB31_1
.LBB31_5:
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
.Lfunc_end31:
	.size	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E, .Lfunc_end31-_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.globl	__piestart_enter
	.type	__piestart_enter,@function
__piestart_enter:
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
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
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
	jne	.LBB32_14
	movq	56(%r12), %r15
	cmpq	$2, %r15
	ja	.LBB32_15
	movq	96(%r12), %rbx
	movq	104(%r12), %rcx
	cmpq	%rcx, %rbx
	ja	.LBB32_50
	movq	112(%r12), %rax
	orq	%rax, %rcx
	shrq	$61, %rcx
	jne	.LBB32_50
	leaq	-1(%rax), %rcx
	andq	%rax, %rcx
	jne	.LBB32_50
	testq	%rbx, %rbx
	je	.LBB32_7
	movq	88(%r12), %r14
	movq	40(%r12), %rdi
	movq	48(%r12), %rsi
	movq	%r14, %rdx
	movq	%rbx, %rcx
	xorl	%r8d, %r8d
	callq	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	testb	%al, %al
	je	.LBB32_51
.LBB32_7:
	testq	%r15, %r15
	je	.LBB32_10
	cmpq	$0, 64(%r12)
	je	.LBB32_10
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r12, %rdi
	callq	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	movq	56(%r12), %r15
.LBB32_10:
	cmpq	$2, %r15
	je	.LBB32_15
	movq	8(%r12), %rdi
	pushq	$6
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	callq	_ZN8piestart3sys4auxv5valueE
	movq	%rax, %rdx
	cmpq	$4096, %rax
	jb	.LBB32_13
	leaq	-1(%rdx), %rcx
	movq	%rdx, %rax
	movq	%rcx, 64(%rsp)
	andq	%rcx, %rax
	jne	.LBB32_13
	movq	%rdx, 120(%r12)
	movq	32(%r12), %rax
	movq	%rax, 56(%rsp)
	movq	40(%r12), %rax
	movq	%rax, 40(%rsp)
	movq	%r12, 48(%rsp)
	movq	48(%r12), %rax
	movq	%rax, 16(%rsp)
	negq	%rdx
	movq	%rdx, 80(%rsp)
	movq	$0, 24(%rsp)
	movq	$0, 32(%rsp)
	xorl	%ebp, %ebp
	xorl	%ebx, %ebx
	xorl	%r14d, %r14d
.LBB32_17:
	movq	%r14, %r12
.LBB32_18:
	movq	%rbx, 72(%rsp)
	xorl	%r15d, %r15d
	movq	40(%rsp), %r13
.LBB32_19:
	xorl	%ebx, %ebx
.LBB32_20:
	cmpq	$-1, %r12
	je	.LBB32_25
	movq	%r13, %rdi
	movq	16(%rsp), %rsi
	movq	%r12, %rdx
	callq	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE
	cmpq	$3, %rax
	jne	.LBB32_23
	testq	%rbx, %rbx
	cmoveq	%r12, %r15
	movq	%rdx, %r14
	movq	%rdx, %r12
	movq	%rdx, %rbx
	jmp	.LBB32_20
.LBB32_23:
	testq	%rbx, %rbx
	jne	.LBB32_26
	cmpq	$1, %rax
	movq	72(%rsp), %rax
	cmoveq	%rdx, %rax
	movq	%rax, 72(%rsp)
	movq	%rdx, %r12
	movq	%rdx, %r14
	jmp	.LBB32_19
.LBB32_25:
	pushq	$-1
	.cfi_adjust_cfa_offset 8
	popq	%r12
	.cfi_adjust_cfa_offset -8
	testq	%rbx, %rbx
	je	.LBB32_34
.LBB32_26:
	cmpq	%rbx, %rbp
	jae	.LBB32_31
	movq	%rbx, %rbp
.LBB32_28:
	movq	%r13, %rdi
	movq	16(%rsp), %rsi
	movq	%rbp, %rdx
	callq	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE
	cmpq	$-1, %rbp
	je	.LBB32_31
	cmpq	$1, %rax
	je	.LBB32_31
	movq	%rdx, %rbp
	jmp	.LBB32_28
.LBB32_31:
	movq	%r15, %rax
	movq	80(%rsp), %rcx
	andq	%rcx, %rax
	movq	64(%rsp), %rdx
	addq	%rdx, %r15
	andq	%rcx, %r15
	cmpq	%rax, 72(%rsp)
	cmovbeq	%rax, %r15
	leaq	(%rbx,%rdx), %rax
	andq	%rcx, %rax
	movq	%rbx, %r13
	andq	%rcx, %r13
	cmpq	%rax, %rbp
	cmovaeq	%rax, %r13
	movq	%r13, %rsi
	subq	%r15, %rsi
	jbe	.LBB32_18
	movq	56(%rsp), %r8
	addq	%r8, %r15
	pushq	$10
	.cfi_adjust_cfa_offset 8
	popq	%rax
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	syscall
	testq	%rax, %rax
	jne	.LBB32_52
	addq	%r8, %r13
	movq	24(%rsp), %rdi
	movq	32(%rsp), %rsi
	callq	_ZN8piestart5start7protect4seal5pagesE
	movq	%r15, 24(%rsp)
	movq	%r13, 32(%rsp)
	jmp	.LBB32_17
.LBB32_34:
	leaq	__piestart_options(%rip), %rax
	movzbl	(%rax), %eax
	testb	$2, %al
	jne	.LBB32_36
	movq	48(%rsp), %r12
	movq	24(%rsp), %rbp
	jmp	.LBB32_49
.LBB32_36:
	movq	56(%rsp), %rax
	addq	%rax, 64(%rsp)
	xorl	%r15d, %r15d
	xorl	%edi, %edi
	xorl	%r14d, %r14d
	movq	48(%rsp), %r12
	movq	80(%rsp), %r13
	movq	24(%rsp), %rbp
.LBB32_47:
	movq	%r14, %rbx
	movq	%r15, %rsi
	movq	%r15, %rax
.LBB32_38:
	movq	%rsi, %r14
.LBB32_39:
	movq	%r14, %rsi
	cmpq	$0, 16(%rsp)
	je	.LBB32_48
	movq	40(%rsp), %rdx
	movq	(%rdx), %rcx
	movq	16(%rdx), %r14
	movq	40(%rdx), %rdx
	cmpl	$1, %ecx
	jne	.LBB32_37
	testq	%rdx, %rdx
	je	.LBB32_37
	addq	$56, 40(%rsp)
	decq	16(%rsp)
	movq	56(%rsp), %r8
	leaq	(%r14,%r8), %r15
	andq	%r13, %r15
	addq	64(%rsp), %r14
	addq	%rdx, %r14
	andq	%r13, %r14
	btq	$33, %rcx
	jb	.LBB32_45
	cmpq	%r15, %rbx
	cmovaq	%rbx, %r15
	cmpq	%rax, %r15
	movq	%r14, %rax
	je	.LBB32_39
	callq	_ZN8piestart5start7protect4seal5pagesE
	movq	%r15, %rdi
	movq	%r14, %rax
	jmp	.LBB32_39
.LBB32_37:
	decq	16(%rsp)
	addq	$56, 40(%rsp)
	jmp	.LBB32_38
.LBB32_45:
	cmpq	%r15, %rax
	cmovbq	%rax, %r15
	cmpq	%rbp, %r15
	jne	.LBB32_47
	movq	32(%rsp), %rbp
	movq	%rbp, %r15
	jmp	.LBB32_47
.LBB32_48:
	callq	_ZN8piestart5start7protect4seal5pagesE
.LBB32_49:
	movq	%rbp, %rdi
	movq	32(%rsp), %rsi
	callq	_ZN8piestart5start7protect4seal5pagesE
.LBB32_15:
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
.LBB32_52:
	movswq	%ax, %rdx
	negq	%rdx
	pushq	$8
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	48(%rsp), %rdi
	movq	%r15, %rcx
	callq	_ZN8piestart5start3die3dieE
.LBB32_14:
	movq	$3, 56(%r12)
	jmp	.LBB32_15
.LBB32_50:
	movq	88(%r12), %rcx
	pushq	$13
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r12, %rdi
	movq	%rbx, %rdx
	callq	_ZN8piestart5start3die3dieE
.LBB32_51:
	pushq	$13
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r12, %rdi
	movq	%rbx, %rdx
	movq	%r14, %rcx
	callq	_ZN8piestart5start3die3dieE
.LBB32_13:
	pushq	$12
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r12, %rdi
	xorl	%ecx, %ecx
	callq	_ZN8piestart5start3die3dieE
.Lfunc_end32:
	.size	__piestart_enter, .Lfunc_end32-__piestart_enter
	.cfi_endproc
	.section	.text.__piestart_fini_functions,"ax",@progbits
	.globl	__piestart_fini_functions
	.type	__piestart_fini_functions,@function
__piestart_fini_functions:
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
	.weak	__fini_array_start
	movq	__fini_array_start@GOTPCREL(%rip), %rbx
	.weak	__fini_array_end
	movq	__fini_array_end@GOTPCREL(%rip), %r14
	.weak	_fini
	movq	_fini@GOTPCREL(%rip), %r15
.LBB33_1:
	cmpq	%rbx, %r14
	jbe	.LBB33_2
	addq	$-8, %r14
	movq	(%r14), %rax
	leaq	-1(%rax), %rcx
	cmpq	$-3, %rcx
	ja	.LBB33_1
	xorl	%edi, %edi
	xorl	%esi, %esi
	xorl	%edx, %edx
	callq	*%rax
	jmp	.LBB33_1
.LBB33_2:
	movq	%r15, %rax
	decq	%rax
	cmpq	$-3, %rax
	ja	.LBB33_3
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
.LBB33_3:
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end33:
	.size	__piestart_fini_functions, .Lfunc_end33-__piestart_fini_functions
	.cfi_endproc
	.section	.text.__piestart_init_functions,"ax",@progbits
	.globl	__piestart_init_functions
	.type	__piestart_init_functions,@function
__piestart_init_functions:
.Lfunc_begin34:
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
	ja	.LBB34_2
	movq	16(%rsp), %rdx
	movq	8(%rsp), %rsi
	movl	4(%rsp), %edi
	callq	*%r15
.LBB34_2:
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
.Lfunc_end34:
	.size	__piestart_init_functions, .Lfunc_end34-__piestart_init_functions
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.globl	__piestart_relocate
	.type	__piestart_relocate,@function
__piestart_relocate:
.Lfunc_begin35:
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
	movq	%rcx, 24(%rsp)
	movq	%rdx, %rbx
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
	leaq	(%rdx,%rax,8), %r15
	addq	$16, %r15
.LBB35_1:
	movq	(%r15), %rax
	addq	$8, %r15
	testq	%rax, %rax
	jne	.LBB35_1
	movq	%rsi, 32(%rsp)
	movq	%r15, 8(%rbx)
	leaq	__piestart_entry(%rip), %r14
	leaq	__ehdr_start(%rip), %r12
	movq	(%r12), %rax
	movl	%eax, %r13d
	cmpq	$1179403647, %r13
	movq	%r14, (%rsp)
	movq	%r12, 8(%rsp)
	movq	%r13, 16(%rsp)
	jne	.LBB35_5
	movq	32(%r12), %rax
	cmpq	$64, %rax
	jne	.LBB35_5
	leaq	64(%r12), %rbp
	movq	%rbp, 40(%rbx)
	movq	56(%r12), %rax
	movzwl	%ax, %r8d
	movq	%r8, 48(%rbx)
	jmp	.LBB35_8
.LBB35_5:
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	callq	_ZN8piestart3sys4auxv5valueE
	movq	%rax, %rbp
	pushq	$5
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%r15, %rdi
	callq	_ZN8piestart3sys4auxv5valueE
	cmpq	$1170, %rax
	ja	.LBB35_75
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
	je	.LBB35_75
	movq	%rbp, 40(%rbx)
	movq	%r8, 48(%rbx)
	cmpl	$1179403647, %r13d
	jne	.LBB35_9
.LBB35_8:
	movq	16(%r12), %rdx
	movq	24(%r12), %rcx
	movq	%r14, %rax
	subq	%rcx, %rax
	xorl	%ecx, %ecx
	cmpw	$3, %dx
	cmoveq	%rax, %rcx
	jmp	.LBB35_10
.LBB35_9:
	xorl	%eax, %eax
	xorl	%ecx, %ecx
.LBB35_10:
	pushq	$-1
	.cfi_adjust_cfa_offset 8
	popq	%r13
	.cfi_adjust_cfa_offset -8
	xorl	%r14d, %r14d
	xorl	%edx, %edx
	xorl	%r15d, %r15d
	xorl	%r12d, %r12d
.LBB35_11:
	subq	$1, %r8
	jb	.LBB35_21
	movq	(%rbp), %r9
	movq	16(%rbp), %rsi
	movq	40(%rbp), %rdi
	cmpl	$1, %r9d
	je	.LBB35_17
	cmpl	$2, %r9d
	je	.LBB35_16
	cmpl	$7, %r9d
	jne	.LBB35_19
	movq	%rsi, 88(%rbx)
	movq	%rdi, 104(%rbx)
	movq	32(%rbp), %rsi
	movq	%rsi, 96(%rbx)
	movq	48(%rbp), %rsi
	movq	%rsi, 112(%rbx)
	jmp	.LBB35_19
.LBB35_16:
	movb	$1, %r12b
	jmp	.LBB35_20
.LBB35_17:
	movq	8(%rbp), %r10
	movq	32(%rbp), %r11
	testq	%r11, %r11
	movq	%rsi, %r11
	cmoveq	%rdx, %r11
	testq	%r10, %r10
	cmoveq	%r11, %rdx
	btq	$33, %r9
	setae	%r9b
	testq	%rdi, %rdi
	sete	%r10b
	orb	%r9b, %r10b
	jne	.LBB35_19
	cmpq	%r13, %rsi
	cmovbq	%rsi, %r13
	addq	%rsi, %rdi
	cmpq	%r14, %rdi
	cmovaq	%rdi, %r14
.LBB35_19:
	movq	%r15, %rsi
.LBB35_20:
	addq	$56, %rbp
	movq	%rsi, %r15
	jmp	.LBB35_11
.LBB35_21:
	movq	32(%rsp), %rsi
	subq	%r15, %rsi
	movq	%rsi, 32(%rbx)
	testb	$1, %r12b
	je	.LBB35_26
	cmpl	$1179403647, 16(%rsp)
	jne	.LBB35_27
	cmpq	%rsi, %rax
	je	.LBB35_27
	movq	8(%rsp), %rcx
	subq	%rdx, %rcx
	cmpq	%rax, %rcx
	jne	.LBB35_73
	movq	%rax, 32(%rbx)
	pushq	$16
	.cfi_adjust_cfa_offset 8
	popq	%rcx
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	xorl	%esi, %esi
	movq	%r15, %rdx
	callq	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	jmp	.LBB35_27
.LBB35_26:
	movq	%rcx, 32(%rbx)
.LBB35_27:
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
	movq	24(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB35_48
	movq	%rbx, %rdi
	callq	_ZN8piestart5start5mover6settleE
	testb	%r12b, %r12b
	movq	(%rsp), %r14
	je	.LBB35_30
	leaq	__piestart_libc_relocates(%rip), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.LBB35_60
.LBB35_30:
	cmpq	%r14, %r13
	je	.LBB35_53
.LBB35_31:
	testb	$1, %r12b
	je	.LBB35_61
.LBB35_32:
	addq	32(%rbx), %r15
	leaq	128(%rbx), %rax
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	pushq	$40
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$43
	.cfi_adjust_cfa_offset 8
	popq	%rdi
	.cfi_adjust_cfa_offset -8
.LBB35_33:
	movq	(%r15), %rcx
	testq	%rcx, %rcx
	je	.LBB35_55
	movq	8(%r15), %r8
	cmpq	$38, %rcx
	jb	.LBB35_43
	leaq	-1879040000(%rcx), %r9
	cmpq	$2, %r9
	jae	.LBB35_37
	addq	$-1879039962, %rcx
	jmp	.LBB35_43
.LBB35_37:
	cmpq	$3, %r9
	jne	.LBB35_39
	movq	%rsi, %rcx
	jmp	.LBB35_43
.LBB35_39:
	leaq	-1879048185(%rcx), %r9
	cmpq	$2, %r9
	jae	.LBB35_41
	addq	$-1879048144, %rcx
	jmp	.LBB35_43
.LBB35_41:
	cmpq	$1610612749, %rcx
	jae	.LBB35_45
.LBB35_42:
	movq	%rcx, %r8
	movq	%rdi, %rcx
.LBB35_43:
	leaq	(%rax,%rcx,8), %r9
	movq	%rdx, %r10
	shlq	%cl, %r10
	movq	%r8, (%r9)
	orq	%r10, 480(%rbx)
.LBB35_44:
	addq	$16, %r15
	jmp	.LBB35_33
.LBB35_45:
	cmpq	$1610612751, %rcx
	je	.LBB35_42
	cmpq	$1610612753, %rcx
	je	.LBB35_42
	cmpq	$1879048210, %rcx
	movq	%rcx, %r8
	movq	%rdi, %rcx
	je	.LBB35_43
	jmp	.LBB35_44
.LBB35_48:
	movq	(%rsp), %r14
	cmpq	%r14, %r13
	jne	.LBB35_58
	cmpq	$0, 32(%rbx)
	je	.LBB35_51
	movq	%rbx, %rdi
	callq	_ZN8piestart5start5mover5leaveE
.LBB35_51:
	testb	%r12b, %r12b
	je	.LBB35_53
	leaq	__piestart_libc_relocates(%rip), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	jne	.LBB35_60
.LBB35_53:
	movq	8(%rbx), %rdi
	pushq	$6
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	callq	_ZN8piestart3sys4auxv5valueE
	movq	%rbx, %rdi
	movq	%rax, %rsi
	movq	%r14, %rdx
	callq	_ZN8piestart5start9anonymous10move_relroE
	testb	%r12b, %r12b
	sete	%cl
	orb	%al, %cl
	jne	.LBB35_31
	leaq	__piestart_first_write(%rip), %rax
	xorl	%ecx, %ecx
	movq	%rcx, (%rax)
	jmp	.LBB35_32
.LBB35_55:
	cmpq	$0, 32(%rbx)
	je	.LBB35_62
	leaq	__piestart_witness(%rip), %rax
	leaq	__piestart_entry(%rip), %rcx
	movq	(%rax), %rax
	cmpq	%rcx, %rax
	jne	.LBB35_62
	movq	$2, 56(%rbx)
	jmp	.LBB35_72
.LBB35_58:
	testb	%r12b, %r12b
	je	.LBB35_61
	leaq	__piestart_libc_relocates(%rip), %rax
	movq	(%rax), %rax
	testq	%rax, %rax
	je	.LBB35_32
.LBB35_60:
	movq	$3, 56(%rbx)
	jmp	.LBB35_72
.LBB35_61:
	movq	%rbx, %rdi
	callq	_ZN8piestart5start8relocate24see_that_it_is_relocatedE
	movq	$1, 64(%rbx)
	jmp	.LBB35_72
.LBB35_62:
	movq	$1, 56(%rbx)
	movq	368(%rbx), %rax
	movq	480(%rbx), %rsi
	movl	%esi, %ecx
	andl	$4194304, %ecx
	andl	$4, %eax
	orq	%rcx, %rax
	je	.LBB35_64
	movq	%rbp, 72(%rbx)
	andq	$0, 80(%rbx)
.LBB35_64:
	movq	472(%rbx), %rcx
	testq	%rcx, %rcx
	jne	.LBB35_82
	movq	272(%rbx), %rax
	shrq	$4, %rax
	cmpq	%rax, 464(%rbx)
	ja	.LBB35_78
	movq	192(%rbx), %rax
	movq	456(%rbx), %rcx
	pushq	$24
	.cfi_adjust_cfa_offset 8
	popq	%rdi
	.cfi_adjust_cfa_offset -8
	xorl	%edx, %edx
	divq	%rdi
	cmpq	%rax, %rcx
	ja	.LBB35_78
	btl	$23, %esi
	jae	.LBB35_70
	movq	288(%rbx), %rax
	cmpq	$17, %rax
	je	.LBB35_70
	cmpq	$7, %rax
	jne	.LBB35_84
.LBB35_70:
	testb	$2, %sil
	jne	.LBB35_83
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
.LBB35_72:
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
.LBB35_73:
	.cfi_def_cfa_offset 128
	cmpq	%rsi, %rcx
	je	.LBB35_27
	pushq	$17
	.cfi_adjust_cfa_offset 8
	jmp	.LBB35_76
.LBB35_75:
	.cfi_def_cfa_offset 128
	pushq	$10
	.cfi_adjust_cfa_offset 8
.LBB35_76:
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	xorl	%edx, %edx
.LBB35_81:
	xorl	%ecx, %ecx
	callq	_ZN8piestart5start3die3dieE
.LBB35_78:
	pushq	$4
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$7
	.cfi_adjust_cfa_offset 8
.LBB35_79:
	popq	%rdx
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	jmp	.LBB35_81
.LBB35_82:
	pushq	$15
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	movq	%rbx, %rdi
	xorl	%edx, %edx
	callq	_ZN8piestart5start3die3dieE
.LBB35_83:
	pushq	$11
	.cfi_adjust_cfa_offset 8
	jmp	.LBB35_76
.LBB35_84:
	.cfi_def_cfa_offset 128
	pushq	$3
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	pushq	$20
	.cfi_adjust_cfa_offset 8
	jmp	.LBB35_79
.Lfunc_end35:
	.size	__piestart_relocate, .Lfunc_end35-__piestart_relocate
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
	.asciz	"relocation type # at @ is not supported; link statically\000relocation at @: not writable\000table DT_ # at @: not in memory\000wrong entry size: DT_ #\000wrong table size: DT_ #\000text relocations; use -fPIE\000symbol $ at @ is undefined; link it\000RELR bitmap at @, no address\000mprotect RELRO at @: errno #\000no # bytes for TLS\000no program headers\000DT_NEEDED; link statically\000AT_PAGESZ is #, not a page size\000PT_TLS is damaged: # bytes at @; link anew\000no thread pointer: errno #\000relocation table DT_ @ is not supported; use --pack-dyn-relocs=none\000not relocated: PT_DYNAMIC or a table in it is missing; link again\000PT_DYNAMIC is not at _DYNAMIC, and e_entry is changed; link again\000DT_ # calls @: not code\000mremap of the image at @ refused; use --aslr=kernel"
	.size	.Lanon.0.2, 732
	.section	".note.GNU-stack","",@progbits
