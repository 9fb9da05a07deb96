	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * i686 entry. The kernel leaves argc at (%esp), 16-byte aligned, and no return address (psABI "Process
 * initialization"). The two stages are called one after the other from here, so that no compiler can move a load of
 * a relocated word ahead of the relocation. Arguments are on the stack, which is aligned where they begin.
 */

/* Words have four bytes, for common.S. */
	.set	__piestart_elf32, 1

	.section .text.piestart, "ax", @progbits
	.globl	_start
	.globl	__piestart_entry
	.hidden	__piestart_entry
	.type	_start, @function
__piestart_entry:				/* the same, where a shared object may override _start */
_start:
	.cfi_startproc
	.cfi_undefined %eip			/* nobody called: unwinding ends here */
	endbr32					/* the kernel arrives by an indirect jump */
	xorl	%ebp, %ebp			/* outermost frame, for frame-pointer walkers */
	movl	%esp, %eax			/* argc, argv, envp, auxv */
	call	1f
1:	popl	%ecx
	leal	_DYNAMIC-1b(%ecx), %ecx		/* no address in a static link that is not a PIE */
	andl	$-16, %esp			/* a foreign loader may leave it odd */
	subl	$512, %esp		/* struct Start, read by both stages */
	movl	%esp, %ebx			/* kept across the call */
	pushl	$0				/* argument 4: a 32-bit image does not move itself */
	pushl	%ebx				/* argument 3 */
	pushl	%ecx				/* argument 2 */
	pushl	%eax				/* argument 1 */
	call	__piestart_relocate		/* stage 1, the dark zone */
	movl	%ebx, (%esp)
	call	__piestart_enter		/* stage 2, ordinary code; does not return */
	hlt
	.cfi_endproc
	.size	_start, . - _start

/* A TLS descriptor's resolver: the offset that the relocator stored, and nothing else changed
 * (psABI "TLS descriptors": the descriptor is at %eax, the result in %eax). */
	.globl	__piestart_tlsdesc
	.hidden	__piestart_tlsdesc
	.type	__piestart_tlsdesc, @function
__piestart_tlsdesc:
	.cfi_startproc
	endbr32
	movl	4(%eax), %eax
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
 * A 32-bit image does not move itself, so there is no entry for one that has.
 */
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * For rcrt1.o: what a function `name` does that only hands on to `to` (libc.S).
 */

	.macro	piestart_hand_on name, to
	endbr32					/* glibc calls by address */
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
	.balign	4
	.long	4				/* namesz */
	.long	12				/* descsz */
	.long	5				/* NT_GNU_PROPERTY_TYPE_0 */
	.asciz	"GNU"
	.long	0xc0000002			/* GNU_PROPERTY_X86_FEATURE_1_AND */
	.long	4
	.long	3				/* IBT, SHSTK */
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
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$44, %esp
	.cfi_def_cfa_offset 64
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	movl	16(%ecx), %eax
	calll	.L0$pb
	.cfi_adjust_cfa_offset 4
.L0$pb:
	popl	%edx
	.cfi_adjust_cfa_offset -4
.Ltmp0:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp0-.L0$pb), %edx
	testl	%eax, %eax
	je	.LBB0_10
	movl	%eax, 16(%esp)
	movl	(%ecx), %eax
	movl	4(%ecx), %edi
	movl	%edx, 36(%esp)
	movl	8(%ecx), %edx
	movl	12(%ecx), %ebx
	movl	%ecx, 40(%esp)
	xorl	%ecx, %ecx
	movl	%eax, 12(%esp)
	movl	%edi, %eax
	movl	%edx, 32(%esp)
	subl	%edx, %eax
.LBB0_2:
	cmpl	%eax, %ecx
	jae	.LBB0_4
	movl	(%edx), %ebp
	leal	(%ebx,%edx), %esi
	addl	$4, %ecx
	addl	$4, %edx
	movl	%ebp, (%esi)
	jmp	.LBB0_2
.LBB0_4:
	movl	12(%esp), %ebp
	movl	$163, %eax
	subl	%ebp, %edi
	addl	%ebp, %ebx
	movl	%edi, %esi
	leal	20(%esp), %edi
	movl	$3, (%edi)
	movl	%ebp, 4(%edi)
	andl	$0, 8(%edi)
	movl	%esi, %ecx
	movl	%esi, %edx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	cmpl	$-4095, %eax
	jae	.LBB0_5
	leal	20(%esp), %eax
	andl	$0, (%eax)
	andl	$0, 4(%eax)
	andl	$0, 8(%eax)
	pushl	$91
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	16(%esp), %ebx
	movl	$4194304, %ecx
	xorl	%edx, %edx
	leal	20(%esp), %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	leal	20(%esp), %eax
	andl	$0, (%eax)
	andl	$0, 4(%eax)
	andl	$0, 8(%eax)
	pushl	$15
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	$219, %eax
	movl	%ebp, %ebx
	movl	%esi, %ecx
	leal	20(%esp), %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	leal	20(%esp), %ecx
	leal	20(%esp), %edi
	movl	$1398164801, %ebx
	movl	%ebp, %edx
	movl	36(%esp), %eax
	movl	%esi, (%ecx)
	leal	.Lanon.0.0@GOTOFF(%eax), %eax
	movl	%eax, 4(%ecx)
	andl	$0, 8(%ecx)
	movl	$172, %eax
	xorl	%ecx, %ecx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	jmp	.LBB0_9
.LBB0_5:
	movl	32(%esp), %esi
	xorl	%eax, %eax
	subl	%ebp, %esi
.LBB0_6:
	cmpl	%esi, %eax
	jae	.LBB0_8
	movl	12(%esp), %ecx
	leal	(%ebx,%eax), %edx
	movl	(%edx), %edx
	addl	%eax, %ecx
	movl	%edx, (%ecx)
	addl	$4, %eax
	jmp	.LBB0_6
.LBB0_8:
	leal	20(%esp), %edi
	andl	$0, (%edi)
	andl	$0, 4(%edi)
	andl	$0, 8(%edi)
	pushl	$91
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	16(%esp), %ebx
	movl	$4194304, %ecx
	xorl	%edx, %edx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	12(%esp), %ebp
.LBB0_9:
	movl	40(%esp), %eax
	movl	%ebp, 4(%eax)
	movl	%ebp, 8(%eax)
	andl	$0, 16(%eax)
.LBB0_10:
	addl	$44, %esp
	.cfi_def_cfa_offset 20
	popl	%esi
	.cfi_def_cfa_offset 16
	popl	%edi
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end0:
	.size	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE, .Lfunc_end0-_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	.cfi_endproc
	.section	".text._ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE","ax",@progbits
	.type	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE,@function
_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE:
.Lfunc_begin1:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$12, %esp
	.cfi_def_cfa_offset 32
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	xorl	%eax, %eax
	movl	$0, 4(%esp)
	decl	%eax
	movl	%eax, (%esp)
.LBB1_1:
	decl	%edx
.LBB1_2:
	cmpl	$-1, %edx
	je	.LBB1_13
	movl	%edx, 8(%esp)
	leal	8(%ecx), %eax
	movl	(%ecx), %edi
	cmpl	$1685382482, %edi
	movl	(%eax), %esi
	leal	20(%ecx), %eax
	movl	(%eax), %ebp
	leal	24(%ecx), %eax
	movl	(%eax), %ebx
	pushl	$2
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	je	.LBB1_8
	testl	%ebp, %ebp
	je	.LBB1_7
	cmpl	$1, %edi
	jne	.LBB1_7
	andl	$2, %ebx
	movl	$1, %edx
	je	.LBB1_7
.LBB1_8:
	movl	32(%esp), %edi
	addl	$32, %ecx
	cmpl	%edi, %esi
	ja	.LBB1_11
	addl	%esi, %ebp
	cmpl	%edi, %ebp
	ja	.LBB1_10
.LBB1_7:
	movl	8(%esp), %edx
	addl	$8, %eax
	movl	%eax, %ecx
	decl	%edx
	jmp	.LBB1_2
.LBB1_11:
	movl	%esi, %ebp
	jmp	.LBB1_12
.LBB1_10:
	orl	%edx, 4(%esp)
.LBB1_12:
	movl	(%esp), %eax
	movl	8(%esp), %edx
	cmpl	%eax, %ebp
	cmovbl	%ebp, %eax
	movl	%eax, (%esp)
	jmp	.LBB1_1
.LBB1_13:
	movl	4(%esp), %eax
	movl	(%esp), %edx
	addl	$12, %esp
	.cfi_def_cfa_offset 20
	popl	%esi
	.cfi_def_cfa_offset 16
	popl	%edi
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end1:
	.size	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE, .Lfunc_end1-_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.type	_ZN8piestart3sys4auxv5valueE,@function
_ZN8piestart3sys4auxv5valueE:
.Lfunc_begin2:
	.cfi_startproc
	pushl	%esi
	.cfi_def_cfa_offset 8
	.cfi_offset %esi, -8
.LBB2_1:
	movl	(%ecx), %esi
	addl	$4, %ecx
	testl	%esi, %esi
	movl	(%ecx), %eax
	je	.LBB2_2
	addl	$4, %ecx
	cmpl	%edx, %esi
	jne	.LBB2_1
	jmp	.LBB2_4
.LBB2_2:
	xorl	%eax, %eax
.LBB2_4:
	popl	%esi
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end2:
	.size	_ZN8piestart3sys4auxv5valueE, .Lfunc_end2-_ZN8piestart3sys4auxv5valueE
	.cfi_endproc
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE:
.Lfunc_begin3:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$44, %esp
	.cfi_def_cfa_offset 64
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	movl	16(%ecx), %eax
	calll	.L3$pb
	.cfi_adjust_cfa_offset 4
.L3$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
.Ltmp1:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp1-.L3$pb), %ebx
	movl	%eax, 24(%esp)
	leal	4(%edx), %eax
	movl	(%edx), %edi
	movl	(%eax), %eax
	movl	%eax, 16(%esp)
	andl	$255, %eax
	movl	%eax, 32(%esp)
	je	.LBB3_41
	movl	%edx, %ebp
	movl	%edi, %edx
	movl	%ecx, %esi
	calll	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	cmpb	$0, 64(%esp)
	movl	%edi, 28(%esp)
	movl	%esi, 12(%esp)
	movl	%ebx, 20(%esp)
	je	.LBB3_4
	xorl	%eax, %eax
	cmpl	$41, 32(%esp)
	movl	%esi, %ecx
	sete	%al
	leal	(%edi,%eax,4), %ebp
	movl	%ebp, %edx
	calll	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	movl	16(%esp), %ecx
	xorl	%ebx, %ebx
	movl	%ecx, %eax
	andl	$254, %eax
	cmpl	$6, %eax
	je	.LBB3_6
	addl	24(%esp), %ebp
	jmp	.LBB3_5
.LBB3_4:
	movl	16(%esp), %ecx
	addl	$8, %ebp
.LBB3_5:
	movl	(%ebp), %ebx
.LBB3_6:
	movzbl	%cl, %eax
	movl	%ecx, %edx
	leal	-35(%eax), %ecx
	movb	%dl, 11(%esp)
	cmpl	$2, %ecx
	movzbl	%dl, %ecx
	jb	.LBB3_14
	xorl	%edx, %edx
	cmpl	$1, %eax
	je	.LBB3_15
	cmpl	$6, %eax
	je	.LBB3_15
	cmpl	$42, %eax
	je	.LBB3_27
	cmpl	$14, %eax
	je	.LBB3_14
	cmpl	$8, %eax
	jne	.LBB3_36
	movb	68(%esp), %cl
	testb	%cl, %cl
	jne	.LBB3_35
	movl	24(%esp), %ebp
	movl	12(%esp), %edi
	jmp	.LBB3_26
.LBB3_14:
	movb	$1, %dl
.LBB3_15:
	movl	16(%esp), %edi
	movl	%ecx, 36(%esp)
	movl	$0, %esi
	movl	$0, %ecx
	shrl	$8, %edi
	je	.LBB3_18
	shll	$4, %edi
	movl	%edx, 40(%esp)
	movl	%ebx, 16(%esp)
	movl	%edi, %esi
	movl	12(%esp), %edi
	movl	%esi, %ebp
	movl	88(%edi), %eax
	testl	%eax, %eax
	cmovel	%eax, %ebp
	addl	%eax, %ebp
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	pushl	$6
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	28(%esp), %ebx
	movl	%edi, %ecx
	pushl	$16
	.cfi_adjust_cfa_offset 4
	pushl	%ebp
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	movl	88(%edi), %eax
	addl	16(%edi), %esi
	leal	(%esi,%eax), %ecx
	movl	(%ecx), %ebp
	leal	4(%eax,%esi), %ecx
	leal	12(%eax,%esi), %eax
	movl	(%ecx), %ecx
	movl	(%eax), %esi
	cmpl	$65536, %esi
	movl	%esi, %eax
	setae	%dl
	andl	$240, %eax
	cmpl	$32, %eax
	sete	%al
	orb	%dl, %al
	je	.LBB3_42
	movl	16(%esp), %ebx
	movl	40(%esp), %edx
.LBB3_18:
	movl	24(%esp), %ebp
	movl	%esi, %eax
	movl	$0, %edi
	andl	$-65536, %eax
	cmpl	$-983040, %eax
	movl	%esi, %eax
	cmovel	%edi, %ebp
	testb	%dl, %dl
	cmovnel	%edi, %ebp
	andl	$15, %eax
	addl	%ecx, %ebp
	cmpl	$10, %eax
	sete	%cl
	cmpl	$65536, %esi
	setae	%al
	cmovbl	%edi, %ebp
	testb	%dl, %dl
	je	.LBB3_24
	movl	%ebx, %edx
	cmpb	$0, 68(%esp)
	movl	28(%esp), %eax
	movl	12(%esp), %edi
	movl	20(%esp), %ebx
	jne	.LBB3_41
	movl	16(%edi), %esi
	addl	%eax, %esi
	cmpb	$35, 11(%esp)
	je	.LBB3_39
	addl	%edx, %ebp
	cmpl	$36, 36(%esp)
	je	.LBB3_40
	movl	%edi, %ecx
	calll	_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE
	addl	%eax, %ebp
	cmpl	$41, 32(%esp)
	jne	.LBB3_40
	movl	28(%esp), %edx
	movl	%edi, %ecx
	addl	$4, %edx
	calll	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	leal	4(%esi), %eax
	movl	%ebp, (%eax)
	calll	.Ltmp2
.Ltmp2:
	popl	%ebp
	leal	__piestart_tlsdesc-.Ltmp2(%ebp), %ebp
	jmp	.LBB3_40
.LBB3_24:
	andb	%cl, %al
	movb	68(%esp), %cl
	cmpb	%al, %cl
	jne	.LBB3_35
	movl	12(%esp), %edi
	testb	%al, %al
	jne	.LBB3_29
.LBB3_26:
	xorl	%eax, %eax
	jmp	.LBB3_32
.LBB3_27:
	movb	68(%esp), %cl
	testb	%cl, %cl
	je	.LBB3_35
	movl	%ebx, %ebp
	movl	12(%esp), %edi
	xorl	%ebx, %ebx
	addl	24(%esp), %ebp
.LBB3_29:
	cmpb	$0, 64(%esp)
	movl	%ebx, 16(%esp)
	jne	.LBB3_31
	movl	%ebp, %edx
	movl	20(%esp), %ebx
	movl	%edi, %ecx
	subl	24(%esp), %edx
	calll	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE
.LBB3_31:
	movl	20(%esp), %ebx
	calll	*%ebp
	movl	16(%esp), %ebx
	movl	%eax, %ebp
	movb	$1, %al
.LBB3_32:
	movl	28(%esp), %esi
	addl	%ebp, %ebx
	movl	%esi, %ecx
	addl	24(%esp), %ecx
	movl	%ebx, (%ecx)
	movl	248(%edi), %ecx
	testl	%ecx, %ecx
	setne	%dl
	testb	%dl, %al
	je	.LBB3_41
	movl	44(%edi), %eax
	subl	%eax, %esi
	movl	48(%edi), %eax
	subl	%esi, %eax
	setbe	%dl
	cmpl	$4, %eax
	setb	%al
	orb	%dl, %al
	jne	.LBB3_41
	movl	%esi, %eax
	addl	%ecx, %eax
	movl	%ebx, (%eax)
	jmp	.LBB3_41
.LBB3_35:
	movl	12(%esp), %edx
	xorb	$1, %cl
	movzbl	%cl, %eax
	orl	%eax, 32(%edx)
	jmp	.LBB3_41
.LBB3_36:
	cmpl	$41, 32(%esp)
	sete	%dl
	cmpb	$7, 11(%esp)
	je	.LBB3_15
	cmpl	$41, %ecx
	je	.LBB3_15
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	movl	20(%esp), %ecx
	movl	28(%esp), %ebx
	xorl	%edx, %edx
	pushl	36(%esp)
	.cfi_adjust_cfa_offset 4
	pushl	44(%esp)
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.LBB3_39:
	.cfi_def_cfa_offset 64
	xorl	%ebp, %ebp
	incl	%ebp
.LBB3_40:
	movl	%ebp, (%esi)
.LBB3_41:
	addl	$44, %esp
	.cfi_def_cfa_offset 20
	popl	%esi
	.cfi_def_cfa_offset 16
	popl	%edi
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_def_cfa_offset 4
	retl
.LBB3_42:
	.cfi_def_cfa_offset 64
	movl	12(%esp), %esi
	addl	84(%esi), %ebp
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	pushl	$5
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	28(%esp), %ebx
	movl	%esi, %ecx
	pushl	$1
	.cfi_adjust_cfa_offset 4
	pushl	%ebp
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	addl	16(%esi), %ebp
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	pushl	$6
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%esi, %ecx
	pushl	36(%esp)
	.cfi_adjust_cfa_offset 4
	pushl	%ebp
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.Lfunc_end3:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE, .Lfunc_end3-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	.cfi_endproc
	.type	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE,@function
_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE:
.Lfunc_begin4:
	.cfi_startproc
	pushl	%ebx
	.cfi_def_cfa_offset 8
	pushl	%edi
	.cfi_def_cfa_offset 12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset %esi, -16
	.cfi_offset %edi, -12
	.cfi_offset %ebx, -8
	movl	%edx, %eax
	calll	.L4$pb
	.cfi_adjust_cfa_offset 4
.L4$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	subl	36(%ecx), %eax
.Ltmp3:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp3-.L4$pb), %ebx
	cmpl	40(%ecx), %eax
	jbe	.LBB4_2
	movl	%ecx, %edi
	movl	%edx, %esi
	movl	20(%ecx), %ecx
	movl	24(%edi), %edx
	subl	$4, %esp
	.cfi_adjust_cfa_offset 4
	pushl	$2
	.cfi_adjust_cfa_offset 4
	pushl	$4
	.cfi_adjust_cfa_offset 4
	pushl	%esi
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	testb	%al, %al
	je	.LBB4_3
.LBB4_2:
	popl	%esi
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_def_cfa_offset 8
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.LBB4_3:
	.cfi_def_cfa_offset 16
	movl	$4194304, %eax
	movl	184(%edi), %ecx
	xorl	%edx, %edx
	andl	240(%edi), %eax
	andl	$4, %ecx
	orl	%eax, %ecx
	setne	%dl
	leal	1(,%edx,4), %edx
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	movl	%edi, %ecx
	pushl	%esi
	.cfi_adjust_cfa_offset 4
	pushl	$0
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.Lfunc_end4:
	.size	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE, .Lfunc_end4-_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	.cfi_endproc
	.type	_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE,@function
_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE:
.Lfunc_begin5:
	.cfi_startproc
	pushl	%esi
	.cfi_def_cfa_offset 8
	.cfi_offset %esi, -8
	movl	56(%ecx), %esi
	movl	52(%ecx), %edx
	movl	44(%ecx), %eax
	cmpl	$1, %esi
	adcl	$-1, %esi
	addl	%edx, %eax
	negl	%eax
	andl	%esi, %eax
	addl	%edx, %eax
	negl	%eax
	popl	%esi
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end5:
	.size	_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE, .Lfunc_end5-_ZN8piestart4walk3tls58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10tls_offsetE
	.cfi_endproc
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE:
.Lfunc_begin6:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	movl	20(%esp), %edi
.LBB6_1:
	addl	$-1, %edx
	setb	%al
	jae	.LBB6_6
	movl	(%ecx), %ebp
	movl	%edi, %ebx
	leal	8(%ecx), %esi
	movl	(%esi), %esi
	subl	%esi, %ebx
	leal	20(%ecx), %esi
	addl	$24, %ecx
	movl	(%esi), %esi
	subl	%ebx, %esi
	setb	%ah
	cmpl	%esi, 24(%esp)
	movl	(%ecx), %esi
	ja	.LBB6_7
	testb	%ah, %ah
	jne	.LBB6_7
	cmpl	$1, %ebp
	jne	.LBB6_7
	movl	28(%esp), %ebx
	andl	%ebx, %esi
	cmpl	%ebx, %esi
	je	.LBB6_6
.LBB6_7:
	addl	$8, %ecx
	jmp	.LBB6_1
.LBB6_6:
	popl	%esi
	.cfi_def_cfa_offset 16
	popl	%edi
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end6:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE, .Lfunc_end6-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	.cfi_endproc
	.type	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE,@function
_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE:
.Lfunc_begin7:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$12, %esp
	.cfi_def_cfa_offset 32
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	movl	32(%esp), %eax
	calll	.L7$pb
	.cfi_adjust_cfa_offset 4
.L7$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	movl	%edx, %esi
	movl	%ecx, %edi
.Ltmp4:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp4-.L7$pb), %ebx
	movl	%eax, %ebp
	testl	%eax, %eax
	je	.LBB7_4
	movl	36(%esp), %eax
	movl	%ebp, %edx
	cmpl	$4, %eax
	setb	%cl
	testb	$3, %dl
	sete	%dl
	orb	%cl, %dl
	je	.LBB7_4
	movl	20(%edi), %ecx
	movl	24(%edi), %edx
	subl	$4, %esp
	.cfi_adjust_cfa_offset 4
	pushl	$0
	.cfi_adjust_cfa_offset 4
	pushl	%eax
	.cfi_adjust_cfa_offset 4
	pushl	%ebp
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	testb	%al, %al
	je	.LBB7_4
	addl	$12, %esp
	.cfi_def_cfa_offset 20
	popl	%esi
	.cfi_def_cfa_offset 16
	popl	%edi
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_def_cfa_offset 4
	retl
.LBB7_4:
	.cfi_def_cfa_offset 32
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	pushl	$2
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%edi, %ecx
	pushl	%ebp
	.cfi_adjust_cfa_offset 4
	pushl	%esi
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.Lfunc_end7:
	.size	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE, .Lfunc_end7-_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	.cfi_endproc
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE:
.Lfunc_begin8:
	.cfi_startproc
	pushl	%ebx
	.cfi_def_cfa_offset 8
	pushl	%esi
	.cfi_def_cfa_offset 12
	pushl	%eax
	.cfi_def_cfa_offset 16
	.cfi_offset %esi, -12
	.cfi_offset %ebx, -8
	calll	.L8$pb
	.cfi_adjust_cfa_offset 4
.L8$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	movl	%edx, %eax
	movl	%ecx, %esi
.Ltmp5:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp5-.L8$pb), %ebx
	cmpl	$31, %edx
	jbe	.LBB8_1
	movl	244(%esi), %edx
	jmp	.LBB8_3
.LBB8_1:
	movl	240(%esi), %edx
.LBB8_3:
	movl	%eax, %ecx
	shrl	%cl, %edx
	testb	$1, %dl
	je	.LBB8_5
	movl	16(%esp), %ecx
	leal	64(%esi), %edx
	leal	(%edx,%eax,4), %edx
	movl	(%edx), %edx
	cmpl	%ecx, %edx
	jne	.LBB8_6
.LBB8_5:
	addl	$4, %esp
	.cfi_def_cfa_offset 12
	popl	%esi
	.cfi_def_cfa_offset 8
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.LBB8_6:
	.cfi_def_cfa_offset 16
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	pushl	$3
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%esi, %ecx
	pushl	$0
	.cfi_adjust_cfa_offset 4
	pushl	%eax
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.Lfunc_end8:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE, .Lfunc_end8-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	.cfi_endproc
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE:
.Lfunc_begin9:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$76, %esp
	.cfi_def_cfa_offset 96
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	movl	96(%esp), %eax
	calll	.L9$pb
	.cfi_adjust_cfa_offset 4
.L9$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	movl	%ecx, %esi
.Ltmp6:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp6-.L9$pb), %ebx
	leal	64(%ecx,%eax,4), %ecx
	movl	(%ecx), %ecx
	testl	%ecx, %ecx
	je	.LBB9_1
	leal	64(%esi), %eax
	leal	(%eax,%edx,4), %eax
	movl	(%eax), %edi
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	movl	%ecx, 8(%esp)
	movl	%esi, %ecx
	movl	%edx, %ebp
	pushl	8(%esp)
	.cfi_adjust_cfa_offset 4
	pushl	%edi
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
	movl	%edi, %edx
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	movl	16(%esi), %ecx
	movl	%ebx, 4(%esp)
	movl	%esi, 16(%esp)
	addl	%ecx, %edx
	movl	%ecx, 36(%esp)
	movl	(%esp), %ecx
	cmpl	$17, %ebp
	leal	(%edx,%ecx), %eax
	movl	%eax, 20(%esp)
	je	.LBB9_55
	cmpl	$23, %ebp
	je	.LBB9_53
	cmpl	$36, %ebp
	je	.LBB9_15
	cmpl	$38, %ebp
	jne	.LBB9_11
.LBB9_15:
	testb	$3, %cl
	jne	.LBB9_52
	leal	52(%esp), %eax
	movl	%edx, %edi
	movl	$0, 8(%esp)
	andl	$0, (%eax)
	andl	$0, 4(%eax)
	andl	$0, 8(%eax)
	movl	$1, 12(%eax)
	andl	$0, 16(%eax)
	andl	$0, 20(%eax)
.LBB9_17:
	movl	8(%esp), %ebp
	cmpl	20(%esp), %edi
	jae	.LBB9_51
	cmpl	%edx, %edi
	jne	.LBB9_20
	movl	4(%esp), %ebx
	leal	52(%esp), %eax
	movl	%esi, %ecx
	pushl	%eax
	.cfi_adjust_cfa_offset 4
	pushl	%ebp
	.cfi_adjust_cfa_offset 4
	pushl	$1
	.cfi_adjust_cfa_offset 4
	pushl	32(%esp)
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start4huge7prepareE
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	movl	%eax, %edx
.LBB9_20:
	movl	(%edi), %ebx
	testb	$1, %bl
	jne	.LBB9_22
	movl	%ebx, %eax
	movl	40(%esi), %ecx
	movl	%edx, 24(%esp)
	addl	$4, %edi
	movl	$0, 28(%esp)
	addl	$4, %eax
	xorl	%edx, %edx
	movl	%eax, 8(%esp)
	movl	36(%esi), %eax
	incl	%edx
	movl	%edx, 32(%esp)
	jmp	.LBB9_29
.LBB9_22:
	testl	%ebp, %ebp
	je	.LBB9_82
	shrl	%ebx
	leal	124(%ebp), %eax
	addl	$4, %edi
	testl	%ebx, %ebx
	movl	%eax, 8(%esp)
	je	.LBB9_17
	movl	36(%esi), %eax
	movl	40(%esi), %ecx
	cmpl	$2147483647, %ebx
	movl	%edx, 24(%esp)
	movl	%ebx, 32(%esp)
	jne	.LBB9_25
	movl	%ecx, %edx
	movb	$1, %bl
	movl	$2147483647, 32(%esp)
	subl	$120, %edx
	movl	%ebx, 28(%esp)
	jb	.LBB9_27
	movl	%ebp, %esi
	movl	%ebp, %ebx
	subl	%eax, %esi
	cmpl	%edx, %esi
	ja	.LBB9_29
	jmp	.LBB9_31
.LBB9_25:
	movl	$0, 28(%esp)
.LBB9_27:
	movl	%ebp, %ebx
.LBB9_29:
	movl	32(%esp), %esi
	movl	%edi, 12(%esp)
	movl	%ebx, %ebp
	bsrl	%esi, %edi
	bsfl	%esi, %edx
	xorl	$31, %edi
	leal	(%ebx,%edx,4), %edx
	shll	$2, %edi
	movl	%edx, %esi
	xorl	$124, %edi
	subl	%eax, %esi
	addl	%ebx, %edi
	cmpl	%ecx, %esi
	movl	%edi, %esi
	cmoval	%edx, %esi
	subl	%eax, %esi
	cmpl	%ecx, %esi
	jbe	.LBB9_30
	movl	16(%esp), %esi
	movl	4(%esp), %ebx
	movl	%esi, %ecx
	calll	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
	movl	%esi, %ecx
	movl	%edi, %edx
	calll	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8in_rangeE
.LBB9_30:
	movl	12(%esp), %edi
	movl	%ebp, %ebx
.LBB9_31:
	movl	8(%esp), %eax
	movl	56(%esp), %esi
	movl	60(%esp), %ecx
	subl	%ebx, %eax
	addl	36(%esp), %ebx
	subl	%ecx, %esi
	subl	%eax, %esi
	setb	%dl
	testb	$3, %bl
	movl	%ebx, (%esp)
	jne	.LBB9_34
	testb	%dl, %dl
	jne	.LBB9_34
	movl	(%esp), %edx
	subl	%ecx, %edx
	cmpl	%esi, %edx
	ja	.LBB9_34
	cmpb	$0, 28(%esp)
	movl	$0, %esi
	movl	8(%esp), %ebp
	cmovnel	%esi, %eax
	movl	64(%esp), %esi
	addl	%eax, %edx
	movl	36(%esp), %eax
	leal	(%ebp,%eax), %eax
	movl	%eax, 60(%esp)
	movl	(%esp), %eax
	leal	(%esi,%eax), %eax
	je	.LBB9_40
	movl	%edi, 12(%esp)
	xorl	%edi, %edi
.LBB9_38:
	cmpl	%edx, %edi
	jae	.LBB9_39
	movl	(%ecx), %ebp
	leal	(%esi,%ecx), %ebx
	addl	$4, %edi
	addl	$4, %ecx
	movl	%ebp, (%ebx)
	jmp	.LBB9_38
.LBB9_34:
	cmpl	52(%esp), %ecx
	movl	(%esp), %eax
	je	.LBB9_40
	movl	4(%esp), %ebx
	leal	52(%esp), %ecx
	calll	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	movl	(%esp), %eax
	jmp	.LBB9_40
.LBB9_39:
	movl	12(%esp), %edi
.LBB9_40:
	cmpb	$0, 28(%esp)
	movl	16(%esp), %esi
	je	.LBB9_41
	pushl	$124
	.cfi_adjust_cfa_offset 4
	popl	%ecx
	.cfi_adjust_cfa_offset -4
.LBB9_47:
	testl	%ecx, %ecx
	je	.LBB9_48
	movl	(%esp), %ebx
	movl	(%ebx), %edx
	addl	$-4, %ecx
	addl	36(%esp), %edx
	movl	%edx, (%eax)
	addl	$4, %eax
	addl	$4, %ebx
	movl	%ebx, (%esp)
	jmp	.LBB9_47
.LBB9_41:
	movl	24(%esp), %edx
	movl	32(%esp), %ecx
.LBB9_42:
	testl	%ecx, %ecx
	je	.LBB9_17
	testb	$1, %cl
	je	.LBB9_45
	movl	%ecx, %ebx
	movl	(%eax), %ecx
	addl	36(%esp), %ecx
	movl	%ecx, (%eax)
	movl	%ebx, %ecx
.LBB9_45:
	addl	$4, %eax
	shrl	%ecx
	jmp	.LBB9_42
.LBB9_48:
	movl	24(%esp), %edx
	jmp	.LBB9_17
.LBB9_1:
	movl	%edx, %ecx
	cmpl	$31, %edx
	jbe	.LBB9_2
	movl	244(%esi), %edx
	jmp	.LBB9_4
.LBB9_51:
	movl	4(%esp), %ebx
	leal	52(%esp), %ecx
	calll	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	jmp	.LBB9_14
.LBB9_2:
	movl	240(%esi), %edx
.LBB9_4:
	movl	%ecx, %edi
	shrl	%cl, %edx
	testb	$1, %dl
	je	.LBB9_14
	cmpl	$31, %eax
	jbe	.LBB9_6
	movl	244(%esi), %edx
	jmp	.LBB9_13
.LBB9_53:
	cmpl	$17, 144(%esi)
	jne	.LBB9_54
.LBB9_55:
	pushl	$8
	.cfi_adjust_cfa_offset 4
	popl	%ecx
	.cfi_adjust_cfa_offset -4
	movl	%ecx, 8(%esp)
	movb	$1, %cl
	movl	%ecx, 12(%esp)
	jmp	.LBB9_56
.LBB9_11:
	pushl	$12
	.cfi_adjust_cfa_offset 4
	popl	%ecx
	.cfi_adjust_cfa_offset -4
	movl	%ecx, 8(%esp)
	movl	$0, 12(%esp)
.LBB9_56:
	movl	36(%esi), %edi
	movl	40(%esi), %esi
	cmpl	$17, %ebp
	movl	%ebp, 40(%esp)
	je	.LBB9_59
	xorl	%ecx, %ecx
	cmpl	$7, %ebp
	jne	.LBB9_60
	movl	16(%esp), %eax
	imull	$12, 228(%eax), %ecx
	jmp	.LBB9_60
.LBB9_59:
	movl	16(%esp), %eax
	movl	232(%eax), %ecx
	shll	$3, %ecx
	jmp	.LBB9_60
.LBB9_6:
	movl	240(%esi), %edx
.LBB9_13:
	movl	%eax, %ecx
	shrl	%cl, %edx
	testb	$1, %dl
	jne	.LBB9_14
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	pushl	$4
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%esi, %ecx
	pushl	$0
	.cfi_adjust_cfa_offset 4
	pushl	%edi
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.LBB9_54:
	.cfi_def_cfa_offset 96
	movl	36(%esi), %edi
	movl	40(%esi), %esi
	movl	%ebp, 40(%esp)
	movl	$0, 12(%esp)
	pushl	$12
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	%eax, 8(%esp)
	xorl	%ecx, %ecx
.LBB9_60:
	movb	100(%esp), %al
	addl	%edx, %ecx
	movl	%edx, %ebx
	movl	%ecx, 48(%esp)
	leal	52(%esp), %ecx
	andl	$0, (%ecx)
	andl	$0, 4(%ecx)
	andl	$0, 8(%ecx)
	movl	$1, 12(%ecx)
	andl	$0, 16(%ecx)
	andl	$0, 20(%ecx)
	xorb	$1, %al
	andb	12(%esp), %al
	movb	%al, 28(%esp)
	movl	20(%esp), %eax
	addl	$-7, %eax
	movl	%eax, 44(%esp)
.LBB9_61:
	cmpb	$0, 28(%esp)
	je	.LBB9_62
	cmpl	%edx, %ebx
	jb	.LBB9_69
	subl	$16, %esp
	.cfi_adjust_cfa_offset 16
	leal	68(%esp), %eax
	movl	32(%esp), %ecx
	movl	%ebx, %edx
	movl	%ebx, 16(%esp)
	movl	20(%esp), %ebx
	andl	$0, 4(%esp)
	movl	%eax, 12(%esp)
	movl	36(%esp), %eax
	movl	%eax, (%esp)
	calll	_ZN8piestart5start4huge7prepareE
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	leal	52(%esp), %ecx
	movl	%eax, %ebp
	calll	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	movl	(%esp), %ebx
	movl	%ebp, %edx
.LBB9_69:
	movl	44(%esp), %eax
	movl	%ebx, %ebp
	movl	%edx, 24(%esp)
	cmpl	%edx, %eax
	cmovbl	%eax, %edx
	movl	%edx, (%esp)
.LBB9_70:
	movl	(%esp), %edx
	leal	128(%ebp), %eax
	movl	%eax, 32(%esp)
	cmpl	%edx, %eax
	cmovbl	%eax, %edx
.LBB9_71:
	cmpl	%edx, %ebp
	jae	.LBB9_75
	movl	(%ebp), %ecx
	leal	4(%ebp), %ebx
	movl	(%ebx), %ebx
	cmpl	$8, %ebx
	jne	.LBB9_76
	movl	%ecx, %ebx
	subl	%edi, %ebx
	cmpl	%esi, %ebx
	ja	.LBB9_76
	movl	36(%esp), %eax
	addl	$8, %ebp
	addl	%eax, %ecx
	movl	(%ecx), %ebx
	addl	%eax, %ebx
	movl	%ebx, (%ecx)
	jmp	.LBB9_71
.LBB9_75:
	movl	32(%esp), %eax
	cmpl	%eax, (%esp)
	ja	.LBB9_70
.LBB9_76:
	movl	24(%esp), %edx
	cmpl	%edx, %ebp
	jne	.LBB9_63
	cmpl	20(%esp), %ebp
	movl	%edx, %ebx
	jne	.LBB9_61
	jmp	.LBB9_63
.LBB9_62:
	movl	%ebx, %ebp
.LBB9_63:
	movl	20(%esp), %eax
	subl	%ebp, %eax
	cmpl	8(%esp), %eax
	jb	.LBB9_79
	cmpl	48(%esp), %ebp
	movl	%edx, 24(%esp)
	jae	.LBB9_78
	leal	4(%ebp), %eax
	movl	(%eax), %eax
	movzbl	%al, %eax
	cmpl	$8, %eax
	jne	.LBB9_66
.LBB9_78:
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	movzbl	20(%esp), %ecx
	movzbl	108(%esp), %eax
	movl	12(%esp), %ebx
	movl	%ebp, %edx
	movl	%ecx, 8(%esp)
	movl	24(%esp), %ecx
	pushl	%eax
	.cfi_adjust_cfa_offset 4
	pushl	12(%esp)
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart4walk3one58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$3oneE
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	addl	8(%esp), %ebp
	movl	24(%esp), %edx
	movl	%ebp, %ebx
	jmp	.LBB9_61
.LBB9_79:
	cmpl	%ebp, 20(%esp)
	jne	.LBB9_80
.LBB9_14:
	addl	$76, %esp
	.cfi_def_cfa_offset 20
	popl	%esi
	.cfi_def_cfa_offset 16
	popl	%edi
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_def_cfa_offset 4
	retl
.LBB9_66:
	.cfi_def_cfa_offset 96
	movl	(%ebp), %esi
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	pushl	$19
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	24(%esp), %ecx
	movl	12(%esp), %ebx
	pushl	%esi
	.cfi_adjust_cfa_offset 4
	pushl	%eax
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.LBB9_82:
	.cfi_def_cfa_offset 96
	subl	36(%esp), %edi
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	pushl	$7
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	12(%esp), %ebx
	movl	%esi, %ecx
	pushl	%edi
	.cfi_adjust_cfa_offset 4
	pushl	$0
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.LBB9_80:
	.cfi_def_cfa_offset 96
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	pushl	$4
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	24(%esp), %ecx
	movl	12(%esp), %ebx
	pushl	$0
	.cfi_adjust_cfa_offset 4
	pushl	52(%esp)
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.LBB9_52:
	.cfi_def_cfa_offset 96
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	pushl	$4
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	12(%esp), %ebx
	movl	%esi, %ecx
	pushl	$0
	.cfi_adjust_cfa_offset 4
	pushl	%ebp
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.Lfunc_end9:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE, .Lfunc_end9-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	.cfi_endproc
	.type	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE,@function
_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE:
.Lfunc_begin10:
	.cfi_startproc
	pushl	%ebx
	.cfi_def_cfa_offset 8
	pushl	%edi
	.cfi_def_cfa_offset 12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset %esi, -16
	.cfi_offset %edi, -12
	.cfi_offset %ebx, -8
	calll	.L10$pb
	.cfi_adjust_cfa_offset 4
.L10$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	movl	%ecx, %esi
.Ltmp7:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp7-.L10$pb), %ebx
	subl	$8, %esp
	testl	%edx, %edx
	je	.LBB10_1
	.cfi_adjust_cfa_offset 8
	xorl	%edi, %edi
	incl	%edi
	pushl	$17
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%esi, %ecx
	pushl	%edi
	.cfi_adjust_cfa_offset 4
	pushl	$18
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	popl	%eax
	popl	%ecx
	.cfi_adjust_cfa_offset -8
	pushl	$7
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%esi, %ecx
	pushl	%edi
	.cfi_adjust_cfa_offset 4
	pushl	$8
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	popl	%eax
	popl	%ecx
	.cfi_adjust_cfa_offset -8
	pushl	$23
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%esi, %ecx
	pushl	%edi
	.cfi_adjust_cfa_offset 4
	pushl	$2
	.cfi_adjust_cfa_offset 4
	jmp	.LBB10_3
.LBB10_1:
	.cfi_def_cfa_offset 16
	.cfi_adjust_cfa_offset 8
	pushl	$36
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%esi, %ecx
	pushl	$0
	.cfi_adjust_cfa_offset 4
	pushl	$35
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	popl	%eax
	popl	%ecx
	.cfi_adjust_cfa_offset -8
	pushl	$17
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%esi, %ecx
	pushl	$0
	.cfi_adjust_cfa_offset 4
	pushl	$18
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	popl	%eax
	popl	%ecx
	.cfi_adjust_cfa_offset -8
	pushl	$7
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%esi, %ecx
	pushl	$0
	.cfi_adjust_cfa_offset 4
	pushl	$8
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	popl	%eax
	popl	%ecx
	.cfi_adjust_cfa_offset -8
	pushl	$23
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%esi, %ecx
	pushl	$0
	.cfi_adjust_cfa_offset 4
	pushl	$2
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	popl	%eax
	popl	%ecx
	.cfi_adjust_cfa_offset -8
	pushl	$38
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%esi, %ecx
	pushl	$0
	.cfi_adjust_cfa_offset 4
	pushl	$39
	.cfi_adjust_cfa_offset 4
.LBB10_3:
	calll	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$5tableE
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	popl	%esi
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_def_cfa_offset 8
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end10:
	.size	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE, .Lfunc_end10-_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	.cfi_endproc
	.type	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE,@function
_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE:
.Lfunc_begin11:
	.cfi_startproc
	pushl	%ebx
	.cfi_def_cfa_offset 8
	pushl	%edi
	.cfi_def_cfa_offset 12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset %esi, -16
	.cfi_offset %edi, -12
	.cfi_offset %ebx, -8
	movl	%ecx, %edi
	movl	%edx, %esi
	movl	20(%ecx), %ecx
	calll	.L11$pb
	.cfi_adjust_cfa_offset 4
.L11$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	movl	24(%edi), %edx
.Ltmp8:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp8-.L11$pb), %ebx
	subl	$4, %esp
	.cfi_adjust_cfa_offset 4
	xorl	%eax, %eax
	incl	%eax
	pushl	%eax
	.cfi_adjust_cfa_offset 4
	pushl	%eax
	.cfi_adjust_cfa_offset 4
	pushl	%esi
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	testb	%al, %al
	je	.LBB11_2
	popl	%esi
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_def_cfa_offset 8
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.LBB11_2:
	.cfi_def_cfa_offset 16
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	pushl	$18
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%edi, %ecx
	pushl	%esi
	.cfi_adjust_cfa_offset 4
	pushl	$7
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.Lfunc_end11:
	.size	_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE, .Lfunc_end11-_ZN8piestart4walk9functions58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$8functionE
	.cfi_endproc
	.type	_ZN8piestart5start3die3dieE,@function
_ZN8piestart5start3die3dieE:
.Lfunc_begin12:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$1084, %esp
	.cfi_def_cfa_offset 1104
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	calll	.L12$pb
	.cfi_adjust_cfa_offset 4
.L12$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	leal	28(%esp), %esi
	movl	%ecx, %edi
	movl	%edx, %ebp
.Ltmp9:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp9-.L12$pb), %ebx
	movl	%esi, %ecx
	leal	.Lanon.0.1@GOTOFF(%ebx), %edx
	movl	%ebx, 12(%esp)
	calll	_ZN8piestart5start3die6stringE
	movl	%eax, %ecx
	movl	(%edi), %eax
	addl	$4, %eax
	movl	(%eax), %edx
	testl	%edx, %edx
	je	.LBB12_1
	movzbl	(%edx), %eax
	testb	%al, %al
	je	.LBB12_1
	movl	12(%esp), %ebx
	calll	_ZN8piestart5start3die6stringE
	movl	%eax, %ecx
	movb	$58, %al
	movb	%al, (%ecx)
	movb	$32, %dl
	leal	1(%ecx), %eax
	movb	%dl, (%eax)
	addl	$2, %ecx
	jmp	.LBB12_4
.LBB12_1:
	movl	12(%esp), %ebx
.LBB12_4:
	leal	.Lanon.0.2@GOTOFF(%ebx), %edi
.LBB12_5:
	movzbl	(%edi), %eax
	incl	%edi
	testl	%ebp, %ebp
	je	.LBB12_6
	cmpb	$1, %al
	sbbl	$0, %ebp
	jmp	.LBB12_5
.LBB12_6:
	cmpb	$35, %al
	je	.LBB12_12
	movzbl	%al, %edx
	cmpl	$36, %edx
	je	.LBB12_15
	cmpl	$64, %edx
	je	.LBB12_12
	testl	%edx, %edx
	je	.LBB12_17
	movb	%al, (%ecx)
	incl	%ecx
	xorl	%ebp, %ebp
	jmp	.LBB12_5
.LBB12_12:
	movl	1108(%esp), %edx
	cmpb	$35, %al
	cmovel	1104(%esp), %edx
	je	.LBB12_14
	movb	$48, %bl
	movb	%bl, (%ecx)
	leal	1(%ecx), %ebp
	movb	$120, %bl
	addl	$2, %ecx
	movb	%bl, (%ebp)
.LBB12_14:
	xorl	%ebx, %ebx
	cmpb	$35, %al
	sete	%bl
	movl	%ebx, (%esp)
	movl	12(%esp), %ebx
	calll	_ZN8piestart5start3die6numberE
	jmp	.LBB12_16
.LBB12_15:
	movl	1104(%esp), %edx
	movl	12(%esp), %ebx
	calll	_ZN8piestart5start3die6stringE
.LBB12_16:
	movl	%eax, %ecx
	xorl	%ebp, %ebp
	jmp	.LBB12_5
.LBB12_17:
	movb	$10, %al
	movb	%al, (%ecx)
	leal	16(%esp), %edi
	subl	%esi, %ecx
	andl	$0, (%edi)
	andl	$0, 4(%edi)
	andl	$0, 8(%edi)
	incl	%ecx
	pushl	$4
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	pushl	$2
	.cfi_adjust_cfa_offset 4
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	movl	%ecx, %edx
	movl	%esi, %ecx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	pushl	$127
	.cfi_adjust_cfa_offset 4
	popl	%ebx
	.cfi_adjust_cfa_offset -4
.LBB12_18:
	andl	$0, 28(%esp)
	andl	$0, 32(%esp)
	andl	$0, 36(%esp)
	movl	$252, %eax
	xorl	%ecx, %ecx
	xorl	%edx, %edx
	movl	%esi, %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	xorl	%eax, %eax
	movb	%al, (%eax)
	jmp	.LBB12_18
.Lfunc_end12:
	.size	_ZN8piestart5start3die3dieE, .Lfunc_end12-_ZN8piestart5start3die3dieE
	.cfi_endproc
	.type	_ZN8piestart5start3die6numberE,@function
_ZN8piestart5start3die6numberE:
.Lfunc_begin13:
	.cfi_startproc
	pushl	%ebx
	.cfi_def_cfa_offset 8
	pushl	%esi
	.cfi_def_cfa_offset 12
	pushl	%eax
	.cfi_def_cfa_offset 16
	.cfi_offset %esi, -12
	.cfi_offset %ebx, -8
	calll	.L13$pb
	.cfi_adjust_cfa_offset 4
.L13$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	movl	%edx, %esi
.Ltmp10:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp10-.L13$pb), %ebx
	cmpb	$0, 16(%esp)
	je	.LBB13_1
	movl	$-858993459, %edx
	movl	%esi, %eax
	mull	%edx
	shrl	$3, %edx
	imull	$-10, %edx, %eax
	addl	%eax, %esi
	jmp	.LBB13_2
.LBB13_1:
	movl	%esi, %edx
	andl	$15, %esi
	shrl	$4, %edx
.LBB13_2:
	testl	%edx, %edx
	je	.LBB13_4
	movzbl	16(%esp), %eax
	movl	%eax, (%esp)
	calll	_ZN8piestart5start3die6numberE
	movl	%eax, %ecx
.LBB13_4:
	movl	%esi, %edx
	movl	%edx, %eax
	addb	$39, %al
	cmpl	$10, %esi
	movzbl	%al, %eax
	cmovbl	%esi, %eax
	addb	$48, %al
	movb	%al, (%ecx)
	incl	%ecx
	movl	%ecx, %eax
	addl	$4, %esp
	.cfi_def_cfa_offset 12
	popl	%esi
	.cfi_def_cfa_offset 8
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end13:
	.size	_ZN8piestart5start3die6numberE, .Lfunc_end13-_ZN8piestart5start3die6numberE
	.cfi_endproc
	.type	_ZN8piestart5start3die6stringE,@function
_ZN8piestart5start3die6stringE:
.Lfunc_begin14:
	.cfi_startproc
	pushl	%ebx
	.cfi_def_cfa_offset 8
	pushl	%edi
	.cfi_def_cfa_offset 12
	pushl	%esi
	.cfi_def_cfa_offset 16
	.cfi_offset %esi, -16
	.cfi_offset %edi, -12
	.cfi_offset %ebx, -8
	movl	%ecx, %eax
	movl	$400, %edi
	pushl	$63
	.cfi_adjust_cfa_offset 4
	popl	%esi
	.cfi_adjust_cfa_offset -4
.LBB14_1:
	subl	$1, %edi
	jb	.LBB14_3
	movzbl	(%edx), %ebx
	testb	%bl, %bl
	je	.LBB14_3
	cmpb	$127, %bl
	movzbl	%bl, %ecx
	cmovel	%esi, %ecx
	cmpb	$32, %bl
	cmovbl	%esi, %ecx
	movb	%cl, (%eax)
	incl	%eax
	incl	%edx
	jmp	.LBB14_1
.LBB14_3:
	popl	%esi
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_def_cfa_offset 8
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end14:
	.size	_ZN8piestart5start3die6stringE, .Lfunc_end14-_ZN8piestart5start3die6stringE
	.cfi_endproc
	.type	_ZN8piestart5start3own3ownE,@function
_ZN8piestart5start3own3ownE:
.Lfunc_begin15:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$28, %esp
	.cfi_def_cfa_offset 48
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	leal	16(%esp), %edi
	calll	.L15$pb
	.cfi_adjust_cfa_offset 4
.L15$pb:
	popl	%ebp
	.cfi_adjust_cfa_offset -4
	movl	%ecx, %ebx
	movl	$163, %eax
	movl	%edx, %ecx
	movl	$5, (%edi)
	andl	$0, 4(%edi)
	andl	$0, 8(%edi)
.Ltmp11:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp11-.L15$pb), %ebp
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	cmpl	$-4096, %eax
	jbe	.LBB15_2
	xorl	%eax, %eax
	jmp	.LBB15_3
.LBB15_2:
	movl	%edx, %esi
	movl	%eax, %edx
	movl	%ebx, %ecx
	subl	%ebx, %edx
	movl	%ebp, %ebx
	movl	%esi, (%esp)
	movl	%eax, %ebp
	calll	_ZN8piestart5start3own6blocksE
	leal	16(%esp), %edi
	movl	%eax, 12(%esp)
	andl	$0, (%edi)
	andl	$0, 4(%edi)
	andl	$0, 8(%edi)
	pushl	$91
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	%ebp, %ebx
	movl	%esi, %ecx
	xorl	%edx, %edx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	12(%esp), %eax
.LBB15_3:
	addl	$28, %esp
	.cfi_def_cfa_offset 20
	popl	%esi
	.cfi_def_cfa_offset 16
	popl	%edi
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end15:
	.size	_ZN8piestart5start3own3ownE, .Lfunc_end15-_ZN8piestart5start3own3ownE
	.cfi_endproc
	.type	_ZN8piestart5start3own5smallE,@function
_ZN8piestart5start3own5smallE:
.Lfunc_begin16:
	.cfi_startproc
	pushl	%ebx
	.cfi_def_cfa_offset 8
	pushl	%edi
	.cfi_def_cfa_offset 12
	pushl	%esi
	.cfi_def_cfa_offset 16
	subl	$16, %esp
	.cfi_def_cfa_offset 32
	.cfi_offset %esi, -16
	.cfi_offset %edi, -12
	.cfi_offset %ebx, -8
	movl	%ecx, %ebx
	movl	32(%esp), %ecx
	movb	$1, %al
	testl	%ecx, %ecx
	je	.LBB16_7
	movl	%edx, %esi
	xorl	%eax, %eax
	leal	4(%esp), %edi
	addl	%ebx, %esi
	cmpl	$131072, %ecx
	setae	%al
	shll	$15, %eax
	orl	$50, %eax
	movl	%eax, (%edi)
	orl	$-1, 4(%edi)
	andl	$0, 8(%edi)
	pushl	$3
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	$192, %eax
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	cmpl	$-4096, %eax
	jbe	.LBB16_2
	leal	4(%esp), %edi
	movl	$163, %eax
	movl	%ecx, %edx
	movl	$3, (%edi)
	movl	%ebx, 4(%edi)
	andl	$0, 8(%edi)
	movl	%esi, %ebx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	xorl	%eax, %eax
	jmp	.LBB16_7
.LBB16_2:
	xorl	%eax, %eax
.LBB16_3:
	cmpl	%ecx, %eax
	jae	.LBB16_4
	leal	(%esi,%eax), %edi
	movl	(%edi), %edi
	leal	(%ebx,%eax), %edx
	addl	$4, %eax
	movl	%edi, (%edx)
	jmp	.LBB16_3
.LBB16_4:
	movb	$1, %al
.LBB16_7:
	addl	$16, %esp
	.cfi_def_cfa_offset 16
	popl	%esi
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_def_cfa_offset 8
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end16:
	.size	_ZN8piestart5start3own5smallE, .Lfunc_end16-_ZN8piestart5start3own5smallE
	.cfi_endproc
	.type	_ZN8piestart5start3own6blocksE,@function
_ZN8piestart5start3own6blocksE:
.Lfunc_begin17:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$76, %esp
	.cfi_def_cfa_offset 96
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	movl	96(%esp), %edi
	calll	.L17$pb
	.cfi_adjust_cfa_offset 4
.L17$pb:
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	%edx, %ebp
.Ltmp12:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp12-.L17$pb), %eax
	movl	%eax, 52(%esp)
	movl	%edi, %eax
	andl	$-2097152, %eax
	movl	%eax, 68(%esp)
	je	.LBB17_1
	movl	%ecx, %esi
	movl	$2097151, %eax
	negl	%esi
	andl	%eax, %esi
	andl	%edi, %eax
	cmpl	%eax, %esi
	jbe	.LBB17_3
.LBB17_1:
	xorl	%esi, %esi
.LBB17_3:
	movl	52(%esp), %ebx
	movl	%ebp, %edx
	movl	%esi, (%esp)
	movl	%ecx, 24(%esp)
	calll	_ZN8piestart5start3own5smallE
	testl	%esi, %esi
	movb	%al, 19(%esp)
	je	.LBB17_5
	movl	24(%esp), %eax
	leal	28(%esp), %edi
	andl	$0, (%edi)
	andl	$0, 4(%edi)
	andl	$0, 8(%edi)
	leal	(%ebp,%eax), %ebx
	pushl	$4
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	$219, %eax
	movl	%esi, %ecx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	96(%esp), %edi
.LBB17_5:
	movl	24(%esp), %eax
	subl	%esi, %edi
	movl	%ebp, 48(%esp)
	leal	(%esi,%eax), %ecx
	movl	68(%esp), %eax
	testl	%eax, %eax
	je	.LBB17_22
	movl	%edi, 40(%esp)
	leal	28(%esp), %edi
	movl	%ecx, 20(%esp)
	leal	2097152(%eax), %ecx
	movl	$1, 56(%esp)
	movl	$34, (%edi)
	orl	$-1, 4(%edi)
	andl	$0, 8(%edi)
	pushl	$3
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%ecx, 64(%esp)
	movl	%eax, %ebp
	movl	$192, %eax
	xorl	%ebx, %ebx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	cmpl	$-4096, %eax
	ja	.LBB17_16
	leal	28(%esp), %edi
	movl	%eax, %ebx
	movl	%eax, 60(%esp)
	andl	$0, (%edi)
	andl	$0, 4(%edi)
	andl	$0, 8(%edi)
	addl	$2097151, %ebx
	andl	$-2097152, %ebx
	pushl	$14
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	$219, %eax
	movl	%ebp, %ecx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	leal	(%ebx,%ebp), %eax
	movl	24(%esp), %ecx
	movl	48(%esp), %ebp
	movl	%eax, 44(%esp)
	movl	%ebx, 24(%esp)
	leal	(%esi,%ecx), %eax
	addl	%ebp, %esi
	addl	%ebp, %eax
	addl	%ecx, %esi
	movl	%ebx, %ebp
	movl	%eax, 72(%esp)
	xorl	%eax, %eax
	incl	%eax
.LBB17_8:
	cmpl	44(%esp), %ebp
	je	.LBB17_14
	testb	$1, %al
	je	.LBB17_15
	movl	%ebp, %eax
	xorl	%ecx, %ecx
	movl	%ebp, %ebx
	leal	56(%esp), %edx
	leal	28(%esp), %edi
	orl	$2097148, %eax
	movl	%ecx, (%eax)
	movl	$218, %eax
	movl	$4096, %ecx
	andl	$0, 28(%esp)
	andl	$0, 32(%esp)
	andl	$0, 36(%esp)
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	56(%esp), %eax
	testb	$1, %al
	je	.LBB17_18
	movl	%ebp, %ebx
	xorl	%eax, %eax
	subl	24(%esp), %ebx
	addl	72(%esp), %ebx
.LBB17_12:
	cmpl	$2097151, %eax
	ja	.LBB17_17
	leal	(%esi,%eax), %edx
	movl	(%edx), %edx
	leal	(%ebp,%eax), %ecx
	addl	$4, %eax
	movl	%edx, (%ecx)
	jmp	.LBB17_12
.LBB17_17:
	andl	$0, 28(%esp)
	andl	$0, 32(%esp)
	andl	$0, 36(%esp)
	movl	$219, %eax
	movl	$2097152, %ecx
	pushl	$4
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	leal	28(%esp), %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	56(%esp), %eax
.LBB17_18:
	movl	$2097152, %ecx
	addl	%ecx, %ebp
	addl	%ecx, %esi
	jmp	.LBB17_8
.LBB17_14:
	testb	$1, %al
	jne	.LBB17_19
.LBB17_15:
	leal	28(%esp), %edi
	andl	$0, (%edi)
	andl	$0, 4(%edi)
	andl	$0, 8(%edi)
	pushl	$91
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	60(%esp), %ebx
	movl	64(%esp), %ecx
	xorl	%edx, %edx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
.LBB17_16:
	movl	40(%esp), %edi
.LBB17_21:
	movl	20(%esp), %ecx
	jmp	.LBB17_22
.LBB17_24:
	movl	%edi, %ebp
	movl	48(%esp), %edi
	movl	52(%esp), %ebx
	movl	$2097152, %eax
	movl	%ecx, %esi
	movl	%eax, (%esp)
	movl	%edi, %edx
	calll	_ZN8piestart5start3own5smallE
	andb	%al, 19(%esp)
	andl	$0, 28(%esp)
	andl	$0, 32(%esp)
	andl	$0, 36(%esp)
	movl	$2097152, %ecx
	leal	(%edi,%esi), %ebx
	movl	$219, %eax
	pushl	$4
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	leal	28(%esp), %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	%ebp, %edi
	movl	%esi, %ecx
	movl	$2097152, %eax
	addl	%eax, %ecx
	addl	$-2097152, %edi
.LBB17_22:
	cmpl	$2097151, %edi
	ja	.LBB17_24
	movl	48(%esp), %edx
	movl	52(%esp), %ebx
	movl	%edi, (%esp)
	calll	_ZN8piestart5start3own5smallE
	andb	19(%esp), %al
	addl	$76, %esp
	.cfi_def_cfa_offset 20
	popl	%esi
	.cfi_def_cfa_offset 16
	popl	%edi
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_def_cfa_offset 4
	retl
.LBB17_19:
	.cfi_def_cfa_offset 96
	movl	20(%esp), %eax
	movl	68(%esp), %ebp
	leal	28(%esp), %esi
	movl	24(%esp), %ebx
	movl	$3, (%esi)
	movl	%esi, %edi
	movl	%eax, 4(%esi)
	andl	$0, 8(%esi)
	movl	$163, %eax
	movl	%ebp, %ecx
	movl	%ebp, %edx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	%eax, 44(%esp)
	andl	$0, (%esi)
	andl	$0, 4(%esi)
	andl	$0, 8(%esi)
	pushl	$91
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	leal	28(%esp), %edi
	movl	60(%esp), %ebx
	movl	64(%esp), %ecx
	xorl	%edx, %edx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	cmpl	$-4096, 44(%esp)
	ja	.LBB17_16
	leal	28(%esp), %edi
	andl	$0, (%edi)
	andl	$0, 4(%edi)
	andl	$0, 8(%edi)
	pushl	$15
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	20(%esp), %eax
	movl	40(%esp), %esi
	movl	%ebp, %ecx
	movl	%eax, %ebx
	addl	%ebp, %eax
	subl	%ebp, %esi
	movl	%eax, 20(%esp)
	movl	$219, %eax
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	%esi, %edi
	jmp	.LBB17_21
.Lfunc_end17:
	.size	_ZN8piestart5start3own6blocksE, .Lfunc_end17-_ZN8piestart5start3own6blocksE
	.cfi_endproc
	.type	_ZN8piestart5start4huge6finishE,@function
_ZN8piestart5start4huge6finishE:
.Lfunc_begin18:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$60, %esp
	.cfi_def_cfa_offset 80
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	movl	%edx, 56(%esp)
	movl	24(%ecx), %edx
	movl	20(%ecx), %ebp
	movl	16(%ecx), %esi
	calll	.L18$pb
	.cfi_adjust_cfa_offset 4
.L18$pb:
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	$0, 4(%esp)
.Ltmp13:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp13-.L18$pb), %eax
	movl	%eax, 40(%esp)
	movl	%edx, 32(%esp)
	movl	8(%ecx), %edx
	movl	12(%ecx), %ecx
	movl	%esi, 52(%esp)
	movl	%edx, 48(%esp)
	movl	%ecx, 44(%esp)
.LBB18_1:
	movl	32(%esp), %edi
	testl	%edi, %edi
	je	.LBB18_19
	movl	(%ebp), %eax
	leal	8(%ebp), %ecx
	leal	20(%ebp), %edx
	decl	%edi
	movl	(%ecx), %ecx
	movl	(%edx), %esi
	leal	24(%ebp), %edx
	movl	(%edx), %ebx
	leal	16(%ebp), %edx
	addl	$32, %ebp
	testb	$1, %bl
	movl	(%edx), %edx
	movl	%edi, 32(%esp)
	jne	.LBB18_1
	testl	%esi, %esi
	je	.LBB18_1
	cmpl	$1, %eax
	jne	.LBB18_1
	andl	$2, %ebx
	je	.LBB18_1
	addl	52(%esp), %ecx
	movl	$-4096, %eax
	movl	44(%esp), %edi
	leal	4095(%edx,%ecx), %esi
	andl	%eax, %ecx
	andl	%eax, %esi
	movl	56(%esp), %eax
	cmpl	%eax, %ecx
	cmovbel	%eax, %ecx
	movl	80(%esp), %eax
	cmpl	%eax, %esi
	cmovael	%eax, %esi
	cmpl	%edi, %ecx
	cmoval	%ecx, %edi
	cmpl	48(%esp), %ecx
	movl	%esi, %eax
	cmovbl	%ecx, %edi
	subl	%edi, %eax
	jbe	.LBB18_1
	cmpl	$65536, %eax
	jb	.LBB18_1
	movl	84(%esp), %ecx
	movl	40(%esp), %ebx
	movl	%esi, 4(%esp)
	movl	%eax, %esi
	calll	_ZN88_$LT$piestart..start..huge..Block$u20$as$u20$piestart..walk..process..Block$LT$P$GT$$GT$5closeE
	movl	84(%esp), %ebx
	movl	%esi, %eax
	movl	$858993460, %ecx
	movl	%esi, 36(%esp)
	shrl	$2, %eax
	mull	%ecx
	movl	$2097152, %eax
	subl	%esi, %eax
	leal	8(%esp), %esi
	addl	20(%ebx), %edx
	movl	%edx, 20(%ebx)
	subl	%eax, %edx
	jb	.LBB18_9
	movl	84(%esp), %eax
	movl	$34, 8(%esp)
	orl	$-1, 12(%esp)
	andl	$0, 16(%esp)
	xorl	%ebx, %ebx
	movl	$4194304, %ecx
	movl	%edx, 20(%eax)
	movl	$192, %eax
	pushl	$3
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%edi, 20(%esp)
	movl	%esi, %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	cmpl	$-4096, %eax
	movl	20(%esp), %edi
	ja	.LBB18_9
	movl	%eax, %ebx
	andl	$0, 8(%esp)
	andl	$0, 12(%esp)
	andl	$0, 16(%esp)
	movl	%eax, 28(%esp)
	movl	$1, 24(%esp)
	movl	$219, %eax
	movl	$2097152, %ecx
	addl	$2097151, %ebx
	andl	$-2097152, %ebx
	pushl	$14
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%esi, %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	testl	%eax, %eax
	je	.LBB18_14
	andl	$0, 24(%esp)
	jmp	.LBB18_15
.LBB18_14:
	movl	%ebx, %eax
	xorl	%ecx, %ecx
	leal	24(%esp), %edx
	movl	%esi, %edi
	orl	$2097148, %eax
	movl	%ecx, (%eax)
	movl	$218, %eax
	movl	$4096, %ecx
	andl	$0, 8(%esp)
	andl	$0, 12(%esp)
	andl	$0, 16(%esp)
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	20(%esp), %edx
	testb	$1, 24(%esp)
	movl	%edx, %eax
	jne	.LBB18_16
.LBB18_15:
	andl	$0, 8(%esp)
	andl	$0, 12(%esp)
	andl	$0, 16(%esp)
	pushl	$91
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	28(%esp), %ebx
	movl	$4194304, %ecx
	xorl	%edx, %edx
	movl	%esi, %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	movl	20(%esp), %edi
.LBB18_9:
	andl	$0, 8(%esp)
	andl	$0, 12(%esp)
	andl	$0, 16(%esp)
	movl	36(%esp), %ecx
	movl	$219, %eax
	movl	%edi, %ebx
	pushl	$23
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%esi, %edi
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
.LBB18_10:
	movb	$1, %al
	movl	%eax, 4(%esp)
	jmp	.LBB18_1
.LBB18_16:
	movl	4(%esp), %ecx
	cmpl	%ecx, %eax
	jae	.LBB18_18
	movl	(%eax), %ecx
	addl	$65536, %eax
	jmp	.LBB18_16
.LBB18_18:
	movl	84(%esp), %eax
	subl	%edx, %ebx
	movl	%edx, (%eax)
	movl	%ecx, 4(%eax)
	movl	%edx, 8(%eax)
	movl	28(%esp), %edx
	movl	%ebx, 12(%eax)
	movl	%edx, 16(%eax)
	jmp	.LBB18_10
.LBB18_19:
	movl	4(%esp), %eax
	andb	$1, %al
	addl	$60, %esp
	.cfi_def_cfa_offset 20
	popl	%esi
	.cfi_def_cfa_offset 16
	popl	%edi
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end18:
	.size	_ZN8piestart5start4huge6finishE, .Lfunc_end18-_ZN8piestart5start4huge6finishE
	.cfi_endproc
	.type	_ZN8piestart5start4huge7prepareE,@function
_ZN8piestart5start4huge7prepareE:
.Lfunc_begin19:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$28, %esp
	.cfi_def_cfa_offset 48
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	calll	.L19$pb
	.cfi_adjust_cfa_offset 4
.L19$pb:
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	48(%esp), %esi
.Ltmp14:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp14-.L19$pb), %eax
	cmpl	$65536, 40(%ecx)
	jb	.LBB19_5
	movl	%edx, %edi
	movl	%eax, 8(%esp)
	movl	52(%esp), %edx
	movl	%ecx, 12(%esp)
	movl	16(%ecx), %ecx
	movl	56(%esp), %eax
	xorl	%ebx, %ebx
	movl	$0, (%esp)
	addl	%ecx, %eax
	testb	$1, %dl
	movl	%edx, 4(%esp)
	movl	%ecx, 24(%esp)
	cmovel	%ebx, %eax
	xorl	%edx, %edx
.LBB19_2:
	movl	%eax, %ebp
.LBB19_3:
	cmpl	%esi, %edi
	jae	.LBB19_4
	movl	(%edi), %ecx
	movl	4(%esp), %eax
	andb	%cl, %al
	testb	$1, %al
	je	.LBB19_7
	leal	124(%ebp), %eax
	cmpl	%ebx, %eax
	jbe	.LBB19_15
	bsrl	%ecx, %ecx
	movl	%eax, 20(%esp)
	xorl	$31, %ecx
	shll	$2, %ecx
	xorl	$124, %ecx
	leal	-4(%ebp,%ecx), %ecx
	jmp	.LBB19_8
.LBB19_7:
	movl	24(%esp), %eax
	movl	%ecx, %ebp
	leal	4(%ecx,%eax), %ecx
	movl	%ecx, 20(%esp)
	movl	%ebp, %ecx
	addl	%eax, %ecx
.LBB19_8:
	andl	$-4096, %ecx
	movl	%ecx, %eax
	movl	%ecx, %ebp
	movl	%ebx, %ecx
	subl	%edx, %eax
	subl	%edx, %ecx
	cmpl	%ecx, %eax
	jb	.LBB19_17
	cmpl	%ebx, %ebp
	movl	%ebp, %ecx
	jne	.LBB19_11
	cmpl	$2097152, %eax
	je	.LBB19_11
.LBB19_16:
	addl	$4096, %ecx
	movl	%ecx, %ebx
.LBB19_17:
	testb	$1, 4(%esp)
	pushl	$4
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	jne	.LBB19_21
	movl	%ebx, %ebp
	movl	$2097151, %eax
	movl	%ebx, 16(%esp)
	subl	%edx, %ebp
	cmpl	$2097152, %ebp
	cmovel	%eax, %ebp
	movl	$4096, %eax
.LBB19_19:
	cmpl	$9, %eax
	jb	.LBB19_20
	leal	(%eax,%edi), %ecx
	cmpl	%esi, %ecx
	jae	.LBB19_23
	movl	(%ecx), %ecx
	addl	24(%esp), %ecx
	andl	$-4096, %ecx
	subl	%edx, %ecx
	cmpl	%ebp, %ecx
	jbe	.LBB19_20
.LBB19_23:
	shrl	$3, %eax
	jmp	.LBB19_19
.LBB19_20:
	movl	16(%esp), %ebx
.LBB19_21:
	movl	20(%esp), %ebp
	addl	%eax, %edi
	jmp	.LBB19_3
.LBB19_11:
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	movl	%ecx, %ebp
	movl	20(%esp), %ecx
	movl	8(%esp), %edx
	movl	%ebx, %eax
	movl	16(%esp), %ebx
	pushl	68(%esp)
	.cfi_adjust_cfa_offset 4
	pushl	%eax
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start4huge6finishE
	movl	%ebp, %ecx
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	testb	%al, %al
	movl	%ebp, %edx
	movl	%ebp, (%esp)
	jne	.LBB19_12
	jmp	.LBB19_16
.LBB19_15:
	movb	$1, %cl
	addl	$4, %edi
	movl	%ecx, 4(%esp)
	jmp	.LBB19_2
.LBB19_4:
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	movl	%ebx, %eax
	movl	20(%esp), %ecx
	movl	8(%esp), %edx
	movl	16(%esp), %ebx
	pushl	68(%esp)
	.cfi_adjust_cfa_offset 4
	pushl	%eax
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start4huge6finishE
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
.LBB19_5:
	movl	%esi, %eax
	addl	$28, %esp
	.cfi_def_cfa_offset 20
	popl	%esi
	.cfi_def_cfa_offset 16
	popl	%edi
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_def_cfa_offset 4
	retl
.LBB19_12:
	.cfi_def_cfa_offset 48
	movl	%edi, %esi
	jmp	.LBB19_5
.Lfunc_end19:
	.size	_ZN8piestart5start4huge7prepareE, .Lfunc_end19-_ZN8piestart5start4huge7prepareE
	.cfi_endproc
	.section	.text._ZN8piestart5start7protect4seal5pagesE,"ax",@progbits
	.type	_ZN8piestart5start7protect4seal5pagesE,@function
_ZN8piestart5start7protect4seal5pagesE:
.Lfunc_begin20:
	.cfi_startproc
	subl	%ecx, %edx
	jbe	.LBB20_3
	calll	.Ltmp15
.Ltmp15:
	popl	%eax
	leal	__piestart_options-.Ltmp15(%eax), %eax
	movzbl	(%eax), %eax
	testb	$3, %al
	je	.LBB20_3
	pushl	%ebx
	.cfi_def_cfa_offset 8
	pushl	%edi
	.cfi_def_cfa_offset 12
	subl	$20, %esp
	.cfi_def_cfa_offset 32
	.cfi_offset %edi, -12
	.cfi_offset %ebx, -8
	leal	8(%esp), %edi
	movl	%ecx, %ebx
	movl	%edx, %ecx
	movl	$462, %eax
	xorl	%edx, %edx
	andl	$0, (%edi)
	andl	$0, 4(%edi)
	andl	$0, 8(%edi)
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	addl	$20, %esp
	.cfi_def_cfa_offset 12
	popl	%edi
	.cfi_def_cfa_offset 8
	popl	%ebx
	.cfi_def_cfa_offset 4
	.cfi_restore %edi
	.cfi_restore %ebx
.LBB20_3:
	retl
.Lfunc_end20:
	.size	_ZN8piestart5start7protect4seal5pagesE, .Lfunc_end20-_ZN8piestart5start7protect4seal5pagesE
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.type	_ZN8piestart5start8relocate24see_that_it_is_relocatedE,@function
_ZN8piestart5start8relocate24see_that_it_is_relocatedE:
.Lfunc_begin21:
	.cfi_startproc
	pushl	%ebx
	.cfi_def_cfa_offset 8
	subl	$8, %esp
	.cfi_def_cfa_offset 16
	.cfi_offset %ebx, -8
	calll	.Ltmp16
.Ltmp16:
	popl	%eax
	leal	__piestart_witness-.Ltmp16(%eax), %eax
	calll	.L21$pb
	.cfi_adjust_cfa_offset 4
.L21$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	calll	.Ltmp17
.Ltmp17:
	popl	%edx
	leal	__piestart_entry-.Ltmp17(%edx), %edx
.Ltmp18:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp18-.L21$pb), %ebx
	movl	(%eax), %eax
	cmpl	%edx, %eax
	jne	.LBB21_2
	addl	$8, %esp
	.cfi_def_cfa_offset 8
	popl	%ebx
	.cfi_def_cfa_offset 4
	retl
.LBB21_2:
	.cfi_def_cfa_offset 16
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	pushl	$16
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	pushl	$0
	.cfi_adjust_cfa_offset 4
	pushl	$0
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.Lfunc_end21:
	.size	_ZN8piestart5start8relocate24see_that_it_is_relocatedE, .Lfunc_end21-_ZN8piestart5start8relocate24see_that_it_is_relocatedE
	.cfi_endproc
	.type	_ZN8piestart5start9anonymous10move_pagesE,@function
_ZN8piestart5start9anonymous10move_pagesE:
.Lfunc_begin22:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$76, %esp
	.cfi_def_cfa_offset 96
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	calll	.L22$pb
	.cfi_adjust_cfa_offset 4
.L22$pb:
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	4(%edx), %esi
	movl	16(%ecx), %ebp
	movl	%ecx, 28(%esp)
.Ltmp19:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp19-.L22$pb), %eax
	movl	%eax, 20(%esp)
	movl	(%edx), %eax
	movl	%esi, 16(%esp)
	movl	%eax, 48(%esp)
	movl	8(%edx), %eax
	movl	%eax, 32(%esp)
	subl	%esi, %eax
	movl	%eax, 44(%esp)
	movl	20(%ecx), %eax
	movl	%eax, 56(%esp)
	movl	24(%ecx), %eax
	movl	%eax, 52(%esp)
	pushl	$2
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	$0, 24(%esp)
	movl	$0, 36(%esp)
	movl	$0, 8(%esp)
	movl	%eax, 12(%esp)
	movl	%ebp, 40(%esp)
.LBB22_1:
	subl	$1, %eax
	jb	.LBB22_17
	movl	52(%esp), %ecx
	movl	%eax, 60(%esp)
	movl	%ecx, 4(%esp)
	movl	56(%esp), %ecx
.LBB22_3:
	movl	4(%esp), %esi
.LBB22_4:
	testl	%esi, %esi
	je	.LBB22_5
	leal	20(%ecx), %edx
	movl	(%ecx), %eax
	leal	8(%ecx), %ebp
	leal	4(%ecx), %ebx
	leal	16(%ecx), %edi
	decl	%esi
	movl	%edx, 4(%esp)
	leal	24(%ecx), %edx
	addl	$32, %ecx
	cmpl	$1, %eax
	movl	(%ebp), %ebp
	movl	4(%esp), %eax
	movl	(%eax), %eax
	movl	(%edx), %edx
	movl	(%ebx), %ebx
	movl	(%edi), %edi
	jne	.LBB22_4
	movl	%esi, 4(%esp)
	movl	%ebp, %esi
	andl	$-4096, %esi
	cmpl	$2, 12(%esp)
	jne	.LBB22_11
	testb	$2, %dl
	sete	%dh
	testl	%eax, %eax
	sete	%dl
	orb	%dh, %dl
	jne	.LBB22_3
	movl	16(%esp), %eax
	andl	$4095, %ebp
	addl	%ebp, %edi
	subl	%esi, %eax
	subl	%eax, %edi
	jbe	.LBB22_3
	movl	44(%esp), %edx
	cmpl	%edx, %edi
	cmovael	%edx, %edi
	andl	$-4096, %ebx
	addl	$3, %edi
	addl	%eax, %ebx
	andl	$-4, %edi
	movl	%ebx, 36(%esp)
	movl	%edi, 8(%esp)
	jmp	.LBB22_3
.LBB22_11:
	andl	$6, %edx
	xorl	%eax, %edi
	xorl	$4, %edx
	orl	%edx, %edi
	jne	.LBB22_3
	movl	36(%esp), %edi
	movl	%eax, %ebp
	movl	%ebx, %eax
	movl	$-4096, %edx
	andl	%edx, %eax
	subl	%eax, %edi
	movl	$4095, %eax
	andl	%eax, %ebx
	addl	%ebp, %eax
	addl	%eax, %ebx
	andl	%edx, %ebx
	movl	%ebx, %edx
	subl	%edi, %edx
	cmpl	$0, 8(%esp)
	je	.LBB22_3
	testl	%ebp, %ebp
	je	.LBB22_3
	cmpl	%edi, %ebx
	jbe	.LBB22_3
	cmpl	%edx, 8(%esp)
	ja	.LBB22_3
	addl	40(%esp), %esi
	addl	%edi, %esi
	movl	%esi, 24(%esp)
	jmp	.LBB22_3
.LBB22_5:
	movl	60(%esp), %eax
	movl	40(%esp), %ebp
	movl	%eax, 12(%esp)
	jmp	.LBB22_1
.LBB22_17:
	movl	16(%esp), %eax
	movl	8(%esp), %ecx
	movl	48(%esp), %esi
	leal	4095(%eax,%ecx), %edi
	movl	28(%esp), %eax
	leal	(%ebp,%esi), %edx
	andl	$-4096, %edi
	testl	%ecx, %ecx
	movl	%edx, 4(%esp)
	movl	%edi, 12(%esp)
	cmovel	%esi, %edi
	movl	8(%eax), %ecx
	movl	12(%eax), %eax
	movl	%eax, %ebx
	subl	%ecx, %edx
	subl	%ecx, %ebx
	cmpl	%ebx, %edx
	jae	.LBB22_18
	subl	%ebp, %eax
	movl	%eax, %edi
	jmp	.LBB22_28
.LBB22_18:
	movl	32(%esp), %edx
	movl	24(%esp), %ecx
	subl	%esi, %edx
	testl	%ecx, %ecx
	je	.LBB22_19
	movl	16(%esp), %eax
	addl	%ebp, %eax
	subl	$4, %esp
	.cfi_adjust_cfa_offset 4
	movl	%ecx, %esi
	movl	8(%esp), %ecx
	movl	24(%esp), %ebx
	pushl	12(%esp)
	.cfi_adjust_cfa_offset 4
	pushl	%esi
	.cfi_adjust_cfa_offset 4
	pushl	%eax
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start9anonymous7replaceE
	jmp	.LBB22_24
.LBB22_19:
	.cfi_def_cfa_offset 96
	movl	8(%esp), %eax
	cmpl	$4097, %eax
	jae	.LBB22_20
	movl	16(%esp), %ecx
	movl	%eax, %ebx
	leal	64(%esp), %eax
	movl	%esi, (%eax)
	movl	%ecx, 4(%eax)
	movl	%ebx, 8(%eax)
	subl	$12, %esp
	.cfi_adjust_cfa_offset 12
	movl	32(%esp), %ebx
	movl	%ebp, %ecx
	pushl	%eax
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start9anonymous8by_stackE
.LBB22_24:
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	testb	%al, %al
	je	.LBB22_25
.LBB22_28:
	movl	32(%esp), %edx
	xorl	%eax, %eax
.LBB22_29:
	cmpl	%edx, %edi
	jae	.LBB22_30
	leal	(%ebp,%edi), %ecx
	movl	%eax, (%ecx)
	addl	$4096, %edi
	jmp	.LBB22_29
.LBB22_30:
	movb	$1, %al
	jmp	.LBB22_31
.LBB22_20:
	calll	.Ltmp20
.Ltmp20:
	popl	%eax
	leal	__piestart_options-.Ltmp20(%eax), %eax
	movzbl	(%eax), %eax
	andl	$3, %eax
	cmpl	$2, %eax
	je	.LBB22_25
	movl	12(%esp), %edx
	movl	20(%esp), %ebx
	subl	%esi, %edx
	movl	4(%esp), %esi
	movl	%esi, %ecx
	calll	_ZN8piestart5start3own3ownE
	testb	%al, %al
	je	.LBB22_25
	movl	12(%esp), %ecx
	movl	28(%esp), %eax
	addl	%ebp, %ecx
	movl	%esi, 8(%eax)
	movl	%ecx, 12(%eax)
	jmp	.LBB22_28
.LBB22_25:
	xorl	%eax, %eax
.LBB22_31:
	addl	$76, %esp
	.cfi_def_cfa_offset 20
	popl	%esi
	.cfi_def_cfa_offset 16
	popl	%edi
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end22:
	.size	_ZN8piestart5start9anonymous10move_pagesE, .Lfunc_end22-_ZN8piestart5start9anonymous10move_pagesE
	.cfi_endproc
	.type	_ZN8piestart5start9anonymous10move_relroE,@function
_ZN8piestart5start9anonymous10move_relroE:
.Lfunc_begin23:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$556, %esp
	.cfi_def_cfa_offset 576
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	calll	.Ltmp21
.Ltmp21:
	popl	%eax
	leal	__piestart_options-.Ltmp21(%eax), %eax
	movl	%edx, %esi
	calll	.L23$pb
	.cfi_adjust_cfa_offset 4
.L23$pb:
	popl	%edx
	.cfi_adjust_cfa_offset -4
.Ltmp22:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp22-.L23$pb), %edx
	movzbl	(%eax), %eax
	testb	$3, %al
	je	.LBB23_1
	cmpl	$0, 576(%esp)
	movl	%edx, (%esp)
	je	.LBB23_4
.LBB23_6:
	movl	20(%ecx), %esi
	movl	%ecx, 8(%esp)
	movl	24(%ecx), %ecx
	xorl	%eax, %eax
.LBB23_7:
	testl	%ecx, %ecx
	je	.LBB23_2
	movl	(%esi), %ebx
	leal	8(%esi), %edx
	decl	%ecx
	movl	(%edx), %ebp
	leal	20(%esi), %edx
	movl	(%edx), %edi
	leal	24(%esi), %edx
	addl	$32, %esi
	cmpl	$1685382482, %ebx
	movl	(%edx), %edx
	jne	.LBB23_7
	movl	%ecx, 24(%esp)
	movl	8(%esp), %ecx
	movl	%ebp, %edx
	leal	4095(%edx), %ebx
	addl	%edx, %edi
	movl	%edx, 4(%esp)
	movl	%ebx, 16(%esp)
	movl	%edi, 20(%esp)
	movl	20(%ecx), %ebp
	movl	24(%ecx), %ecx
	movl	%ecx, 12(%esp)
.LBB23_10:
	movl	%eax, 28(%esp)
.LBB23_11:
	movl	12(%esp), %edi
.LBB23_12:
	testl	%edi, %edi
	je	.LBB23_13
	movl	(%ebp), %eax
	leal	8(%ebp), %ecx
	leal	20(%ebp), %edx
	leal	24(%ebp), %ebx
	addl	$32, %ebp
	decl	%edi
	movl	(%ecx), %ecx
	movl	(%edx), %edx
	testl	%edx, %edx
	movl	(%ebx), %ebx
	je	.LBB23_12
	cmpl	$1, %eax
	jne	.LBB23_12
	andl	$2, %ebx
	je	.LBB23_12
	cmpl	4(%esp), %ecx
	movl	%ecx, %eax
	movl	%edi, 12(%esp)
	movl	$-4096, %edi
	leal	4095(%edx,%ecx), %ebx
	cmovbl	16(%esp), %eax
	addl	%ecx, %edx
	andl	%edi, %eax
	movl	20(%esp), %edi
	cmpl	%edx, %edi
	movl	$-4096, %edx
	cmovbl	%edi, %ebx
	andl	%edx, %ebx
	cmpl	%ebx, %eax
	jae	.LBB23_11
	movl	4(%esp), %edx
	movl	%eax, 44(%esp)
	cmpl	%edx, %ecx
	cmovbel	%edx, %ecx
	leal	44(%esp), %edx
	andl	$-4, %ecx
	cmpl	%eax, %ecx
	cmovbel	%eax, %ecx
	movl	%ecx, 48(%esp)
	movl	%ebx, 52(%esp)
	movl	8(%esp), %ecx
	movl	(%esp), %ebx
	calll	_ZN8piestart5start9anonymous10move_pagesE
	movl	%eax, %ecx
	movb	$1, %al
	testb	%cl, %cl
	je	.LBB23_1
	jmp	.LBB23_10
.LBB23_13:
	movl	28(%esp), %eax
	movl	24(%esp), %ecx
	jmp	.LBB23_7
.LBB23_4:
	leal	32(%esp), %edi
	movl	%ecx, %ebp
	leal	44(%esp), %ecx
	movl	$172, %eax
	movl	$1096112214, %ebx
	movl	$512, %edx
	andl	$0, (%edi)
	andl	$0, 4(%edi)
	andl	$0, 8(%edi)
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	decl	%eax
	cmpl	$512, %eax
	jb	.LBB23_5
.LBB23_1:
	xorl	%eax, %eax
.LBB23_2:
	andb	$1, %al
	addl	$556, %esp
	.cfi_def_cfa_offset 20
	popl	%esi
	.cfi_def_cfa_offset 16
	popl	%edi
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_def_cfa_offset 4
	retl
.LBB23_5:
	.cfi_def_cfa_offset 576
	pushl	$9
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	(%esp), %ebx
	calll	_ZN8piestart3sys4auxv5valueE
	cmpl	%esi, %eax
	movl	%ebp, %ecx
	je	.LBB23_6
	jmp	.LBB23_1
.Lfunc_end23:
	.size	_ZN8piestart5start9anonymous10move_relroE, .Lfunc_end23-_ZN8piestart5start9anonymous10move_relroE
	.cfi_endproc
	.type	_ZN8piestart5start9anonymous7replaceE,@function
_ZN8piestart5start9anonymous7replaceE:
.Lfunc_begin24:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$12, %esp
	.cfi_def_cfa_offset 32
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	movl	%esp, %edi
	movl	%edx, %esi
	movl	$50, (%edi)
	orl	$-1, 4(%edi)
	andl	$0, 8(%edi)
	pushl	$3
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%ecx, %ebx
	movl	$192, %eax
	movl	%esi, %ecx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	cmpl	$-4096, %eax
	ja	.LBB24_4
	movl	40(%esp), %ecx
	movl	36(%esp), %edx
	movl	32(%esp), %esi
	xorl	%edi, %edi
.LBB24_2:
	cmpl	%ecx, %edi
	jae	.LBB24_4
	leal	(%edx,%edi), %ebp
	movl	(%ebp), %ebp
	leal	(%esi,%edi), %ebx
	addl	$4, %edi
	movl	%ebp, (%ebx)
	jmp	.LBB24_2
.LBB24_4:
	cmpl	$-4095, %eax
	setb	%al
	addl	$12, %esp
	.cfi_def_cfa_offset 20
	popl	%esi
	.cfi_def_cfa_offset 16
	popl	%edi
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end24:
	.size	_ZN8piestart5start9anonymous7replaceE, .Lfunc_end24-_ZN8piestart5start9anonymous7replaceE
	.cfi_endproc
	.type	_ZN8piestart5start9anonymous8by_stackE,@function
_ZN8piestart5start9anonymous8by_stackE:
.Lfunc_begin25:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$4096, %esp
	.cfi_adjust_cfa_offset 4096
	movl	$0, (%esp)
	subl	$12, %esp
	.cfi_def_cfa_offset 4128
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	movl	4128(%esp), %eax
	movl	%edx, 8(%esp)
	calll	.L25$pb
	.cfi_adjust_cfa_offset 4
.L25$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	xorl	%ebp, %ebp
.Ltmp23:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp23-.L25$pb), %ebx
	movl	(%eax), %edx
	movl	8(%eax), %esi
	movl	4(%eax), %eax
	addl	%ecx, %eax
	movl	%edx, 4(%esp)
.LBB25_1:
	cmpl	%esi, %ebp
	jae	.LBB25_3
	leal	(%eax,%ebp), %edx
	movl	(%edx), %edx
	leal	12(%esp,%ebp), %edi
	addl	$4, %ebp
	movl	%edx, (%edi)
	jmp	.LBB25_1
.LBB25_3:
	addl	4(%esp), %ecx
	subl	$4, %esp
	.cfi_adjust_cfa_offset 4
	movl	12(%esp), %edx
	leal	16(%esp), %edi
	pushl	%esi
	.cfi_adjust_cfa_offset 4
	pushl	%edi
	.cfi_adjust_cfa_offset 4
	pushl	%eax
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start9anonymous7replaceE
	addl	$4124, %esp
	.cfi_adjust_cfa_offset -4124
	popl	%esi
	.cfi_def_cfa_offset 16
	popl	%edi
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end25:
	.size	_ZN8piestart5start9anonymous8by_stackE, .Lfunc_end25-_ZN8piestart5start9anonymous8by_stackE
	.cfi_endproc
	.section	".text._ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E","ax",@progbits
	.type	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E,@function
_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E:
.Lfunc_begin26:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$12, %esp
	.cfi_def_cfa_offset 32
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	movl	%edx, %esi
	movl	8(%ecx), %eax
	movl	(%ecx), %edx
	movl	32(%esp), %edi
	movl	4(%ecx), %ebp
	calll	.L26$pb
	.cfi_adjust_cfa_offset 4
.L26$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
.Ltmp24:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp24-.L26$pb), %ebx
	movl	%eax, 8(%esp)
	movl	%edx, 4(%esp)
.LBB26_1:
	cmpl	%edi, %esi
	jae	.LBB26_5
	movl	(%esi), %eax
	leal	-1(%eax), %ecx
	cmpl	$-3, %ecx
	ja	.LBB26_4
	subl	$4, %esp
	.cfi_adjust_cfa_offset 4
	movl	12(%esp), %ecx
	pushl	(%ecx)
	.cfi_adjust_cfa_offset 4
	pushl	(%ebp)
	.cfi_adjust_cfa_offset 4
	movl	16(%esp), %ecx
	pushl	(%ecx)
	.cfi_adjust_cfa_offset 4
	calll	*%eax
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
.LBB26_4:
	addl	$4, %esi
	jmp	.LBB26_1
.LBB26_5:
	addl	$12, %esp
	.cfi_def_cfa_offset 20
	popl	%esi
	.cfi_def_cfa_offset 16
	popl	%edi
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end26:
	.size	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E, .Lfunc_end26-_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.globl	__piestart_enter
	.type	__piestart_enter,@function
__piestart_enter:
.Lfunc_begin27:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$60, %esp
	.cfi_def_cfa_offset 80
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	movl	80(%esp), %ebp
	calll	.Ltmp25
.Ltmp25:
	popl	%eax
	leal	__piestart_libc_relocates-.Ltmp25(%eax), %eax
	calll	.L27$pb
	.cfi_adjust_cfa_offset 4
.L27$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
.Ltmp26:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp26-.L27$pb), %ebx
	movl	(%eax), %eax
	testl	%eax, %eax
	jne	.LBB27_60
	movl	28(%ebp), %esi
	cmpl	$3, %esi
	jae	.LBB27_58
	movl	48(%ebp), %edi
	movl	52(%ebp), %ecx
	movl	%ebx, 8(%esp)
	cmpl	%ecx, %edi
	ja	.LBB27_61
	movl	56(%ebp), %eax
	orl	%eax, %ecx
	cmpl	$536870911, %ecx
	ja	.LBB27_61
	leal	-1(%eax), %ecx
	andl	%eax, %ecx
	jne	.LBB27_61
	testl	%edi, %edi
	je	.LBB27_7
	movl	80(%esp), %eax
	movl	44(%eax), %ebp
	movl	20(%eax), %ecx
	movl	24(%eax), %edx
	subl	$4, %esp
	.cfi_adjust_cfa_offset 4
	movl	12(%esp), %ebx
	pushl	$0
	.cfi_adjust_cfa_offset 4
	pushl	%edi
	.cfi_adjust_cfa_offset 4
	pushl	%ebp
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6insideE
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	testb	%al, %al
	je	.LBB27_63
.LBB27_7:
	testl	%esi, %esi
	je	.LBB27_10
	movl	80(%esp), %ebp
	movl	8(%esp), %ebx
	cmpl	$0, 32(%ebp)
	je	.LBB27_11
	xorl	%edx, %edx
	movl	%ebp, %ecx
	incl	%edx
	calll	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	movl	28(%ebp), %esi
	jmp	.LBB27_11
.LBB27_10:
	movl	8(%esp), %ebx
	movl	80(%esp), %ebp
.LBB27_11:
	cmpl	$2, %esi
	je	.LBB27_58
	movl	4(%ebp), %ecx
	pushl	$6
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	calll	_ZN8piestart3sys4auxv5valueE
	cmpl	$4096, %eax
	jne	.LBB27_64
	movl	$4096, 60(%ebp)
	calll	.Ltmp27
.Ltmp27:
	popl	%eax
	leal	__piestart_witness-.Ltmp27(%eax), %eax
	movl	%eax, 20(%esp)
	movl	$0, 24(%esp)
	movl	$0, 32(%esp)
	movl	$0, 12(%esp)
	movl	$0, 16(%esp)
	movl	$0, 28(%esp)
	movl	16(%ebp), %eax
	movl	24(%ebp), %edi
	movl	%eax, 36(%esp)
	movl	20(%ebp), %eax
	movl	%edi, 44(%esp)
	movl	%eax, 40(%esp)
	movl	%eax, %ebp
	xorl	%eax, %eax
.LBB27_14:
	subl	$1, %edi
	jb	.LBB27_22
	movl	(%ebp), %ebx
	leal	8(%ebp), %ecx
	movl	(%ecx), %esi
	leal	20(%ebp), %ecx
	addl	$24, %ebp
	cmpl	$1685382482, %ebx
	movl	(%ecx), %ecx
	movl	(%ebp), %edx
	jne	.LBB27_18
	movl	36(%esp), %edx
	movl	20(%esp), %ebx
	addl	%esi, %edx
	subl	%edx, %ebx
	cmpl	%ecx, %ebx
	movl	%ecx, %ebx
	setb	%dl
	orb	%dl, %al
	movl	$-1, %edx
	andb	$1, %al
	addl	%esi, %ebx
	cmovbl	%edx, %ebx
	movb	$1, %dl
	cmpl	12(%esp), %ebx
	movl	%edx, 28(%esp)
	jb	.LBB27_21
	movl	%esi, 24(%esp)
	movl	%ecx, 32(%esp)
	movl	%ebx, 12(%esp)
	jmp	.LBB27_21
.LBB27_18:
	cmpl	$1, %ebx
	jne	.LBB27_21
	andl	$2, %edx
	je	.LBB27_21
	movl	16(%esp), %edx
	addl	%ecx, %esi
	cmpl	%edx, %esi
	cmovbel	%edx, %esi
	testl	%ecx, %ecx
	cmovnel	%esi, %edx
	movl	%edx, 16(%esp)
.LBB27_21:
	addl	$8, %ebp
	jmp	.LBB27_14
.LBB27_22:
	movl	28(%esp), %ecx
	notb	%al
	andb	%al, %cl
	testb	$1, %cl
	jne	.LBB27_66
	movl	16(%esp), %eax
	addl	$2097152, %eax
	cmpl	%eax, 12(%esp)
	ja	.LBB27_66
	xorl	%esi, %esi
	movl	$0, 32(%esp)
	movl	$0, 24(%esp)
	movl	$0, 28(%esp)
	movl	$0, 12(%esp)
.LBB27_25:
	movl	12(%esp), %edi
.LBB27_26:
	xorl	%ebp, %ebp
	movl	%esi, 20(%esp)
.LBB27_27:
	xorl	%esi, %esi
.LBB27_28:
	cmpl	$-1, %edi
	je	.LBB27_33
	subl	$12, %esp
	.cfi_adjust_cfa_offset 12
	movl	56(%esp), %edx
	movl	52(%esp), %ecx
	movl	20(%esp), %ebx
	pushl	%edi
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	cmpl	$3, %eax
	jne	.LBB27_31
	testl	%esi, %esi
	movl	%edx, 12(%esp)
	movl	%edx, %esi
	cmovel	%edi, %ebp
	movl	%edx, %edi
	jmp	.LBB27_28
.LBB27_31:
	testl	%esi, %esi
	jne	.LBB27_34
	movl	20(%esp), %ecx
	cmpl	$1, %eax
	movl	%edx, %edi
	movl	%edx, 12(%esp)
	cmovel	%edx, %ecx
	movl	%ecx, 20(%esp)
	jmp	.LBB27_27
.LBB27_33:
	testl	%esi, %esi
	movl	$-1, %edi
	je	.LBB27_43
.LBB27_34:
	cmpl	%esi, 28(%esp)
	jae	.LBB27_40
	movl	%esi, 16(%esp)
.LBB27_36:
	subl	$12, %esp
	.cfi_adjust_cfa_offset 12
	movl	56(%esp), %edx
	movl	52(%esp), %ecx
	movl	20(%esp), %ebx
	pushl	%esi
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart3elf5relro13Runs$LT$S$GT$7stretchE
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	cmpl	$-1, %esi
	movl	%esi, 28(%esp)
	je	.LBB27_39
	movl	16(%esp), %esi
	cmpl	$1, %eax
	je	.LBB27_40
	movl	%edx, %esi
	jmp	.LBB27_36
.LBB27_39:
	movl	16(%esp), %esi
.LBB27_40:
	movl	$4095, %edx
	movl	%ebp, %eax
	movl	$-4096, %ecx
	addl	%edx, %ebp
	andl	%ecx, %eax
	leal	(%esi,%edx), %ebx
	movl	%esi, %edx
	andl	%ecx, %ebp
	cmpl	%eax, 20(%esp)
	cmovbel	%eax, %ebp
	andl	%ecx, %ebx
	andl	%ecx, %edx
	cmpl	%ebx, 28(%esp)
	cmovael	%ebx, %edx
	movl	%edx, %ecx
	subl	%ebp, %ecx
	jbe	.LBB27_26
	movl	36(%esp), %eax
	andl	$0, 48(%esp)
	andl	$0, 52(%esp)
	andl	$0, 56(%esp)
	movl	%edx, 16(%esp)
	addl	%eax, %ebp
	pushl	$125
	.cfi_adjust_cfa_offset 4
	popl	%eax
	.cfi_adjust_cfa_offset -4
	xorl	%edx, %edx
	movl	%ebp, %ebx
	leal	48(%esp), %edi
	incl	%edx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	testl	%eax, %eax
	jne	.LBB27_59
	movl	16(%esp), %edi
	movl	24(%esp), %ecx
	movl	32(%esp), %edx
	movl	8(%esp), %ebx
	addl	36(%esp), %edi
	calll	_ZN8piestart5start7protect4seal5pagesE
	movl	%edi, 32(%esp)
	movl	%ebp, 24(%esp)
	jmp	.LBB27_25
.LBB27_43:
	calll	.Ltmp28
.Ltmp28:
	popl	%eax
	leal	__piestart_options-.Ltmp28(%eax), %eax
	movzbl	(%eax), %eax
	testb	$2, %al
	jne	.LBB27_45
	movl	8(%esp), %ebx
	jmp	.LBB27_57
.LBB27_45:
	movl	36(%esp), %eax
	movl	$0, 20(%esp)
	xorl	%edi, %edi
	xorl	%ebp, %ebp
	addl	$4095, %eax
	movl	%eax, 16(%esp)
.LBB27_46:
	movl	40(%esp), %esi
	movl	%ebp, 28(%esp)
	movl	%edi, %ebp
	movl	%edi, 12(%esp)
.LBB27_47:
	cmpl	$0, 44(%esp)
	je	.LBB27_56
	movl	(%esi), %edi
	movl	%ebp, %edx
	leal	8(%esi), %eax
	leal	24(%esi), %ebx
	cmpl	$1, %edi
	movl	(%eax), %ebp
	leal	20(%esi), %eax
	movl	(%eax), %ecx
	movl	(%ebx), %eax
	jne	.LBB27_53
	testl	%ecx, %ecx
	je	.LBB27_53
	movl	36(%esp), %edi
	addl	$32, %esi
	decl	44(%esp)
	movl	%esi, 40(%esp)
	movl	$-4096, %esi
	addl	%ebp, %edi
	addl	16(%esp), %ebp
	andl	%esi, %edi
	addl	%ecx, %ebp
	andl	%esi, %ebp
	testb	$2, %al
	jne	.LBB27_54
	movl	28(%esp), %eax
	cmpl	%edi, %eax
	cmoval	%eax, %edi
	addl	$8, %ebx
	cmpl	12(%esp), %edi
	movl	%ebx, %esi
	movl	%ebp, 12(%esp)
	je	.LBB27_47
	movl	20(%esp), %ecx
	movl	8(%esp), %ebx
	calll	_ZN8piestart5start7protect4seal5pagesE
	movl	40(%esp), %esi
	movl	%edi, 20(%esp)
	movl	%ebp, 12(%esp)
	jmp	.LBB27_47
.LBB27_53:
	decl	44(%esp)
	addl	$32, %esi
	movl	%edx, %ebp
	jmp	.LBB27_47
.LBB27_54:
	movl	12(%esp), %eax
	cmpl	%edi, %eax
	cmovbl	%eax, %edi
	cmpl	24(%esp), %edi
	jne	.LBB27_46
	movl	32(%esp), %eax
	movl	%eax, %edi
	movl	%eax, 24(%esp)
	jmp	.LBB27_46
.LBB27_56:
	movl	20(%esp), %ecx
	movl	8(%esp), %ebx
	movl	%ebp, %edx
	calll	_ZN8piestart5start7protect4seal5pagesE
.LBB27_57:
	movl	24(%esp), %ecx
	movl	32(%esp), %edx
	calll	_ZN8piestart5start7protect4seal5pagesE
	movl	80(%esp), %ebp
.LBB27_58:
	calll	.Ltmp29
.Ltmp29:
	popl	%ecx
	leal	main-.Ltmp29(%ecx), %ecx
	calll	.Ltmp30
.Ltmp30:
	popl	%eax
	leal	__libc_start_main-.Ltmp30(%eax), %eax
	calll	.Ltmp31
.Ltmp31:
	popl	%edx
	leal	__piestart_libc_init-.Ltmp31(%edx), %edx
	calll	.Ltmp32
.Ltmp32:
	popl	%esi
	leal	__piestart_libc_fini-.Ltmp32(%esi), %esi
	movl	(%ebp), %edi
	leal	4(%edi), %ebp
	subl	$4, %esp
	.cfi_adjust_cfa_offset 4
	pushl	%edi
	.cfi_adjust_cfa_offset 4
	pushl	$0
	.cfi_adjust_cfa_offset 4
	pushl	%esi
	.cfi_adjust_cfa_offset 4
	pushl	%edx
	.cfi_adjust_cfa_offset 4
	pushl	%ebp
	.cfi_adjust_cfa_offset 4
	pushl	(%edi)
	.cfi_adjust_cfa_offset 4
	pushl	%ecx
	.cfi_adjust_cfa_offset 4
	calll	*%eax
.LBB27_59:
	.cfi_def_cfa_offset 80
	negl	%eax
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	pushl	$8
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	88(%esp), %ecx
	movl	16(%esp), %ebx
	pushl	%ebp
	.cfi_adjust_cfa_offset 4
.LBB27_65:
	pushl	%eax
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.LBB27_60:
	.cfi_def_cfa_offset 80
	movl	$3, 28(%ebp)
	jmp	.LBB27_58
.LBB27_61:
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	pushl	$13
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	16(%esp), %ebx
	movl	%ebp, %ecx
	pushl	44(%ebp)
	.cfi_adjust_cfa_offset 4
	jmp	.LBB27_62
.LBB27_63:
	.cfi_def_cfa_offset 80
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	pushl	$13
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	88(%esp), %ecx
	movl	16(%esp), %ebx
	pushl	%ebp
	.cfi_adjust_cfa_offset 4
.LBB27_62:
	pushl	%edi
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.LBB27_64:
	.cfi_def_cfa_offset 80
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	pushl	$12
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	16(%esp), %ebx
	movl	%ebp, %ecx
	pushl	$0
	.cfi_adjust_cfa_offset 4
	jmp	.LBB27_65
.LBB27_66:
	.cfi_def_cfa_offset 80
	subl	$8, %esp
	.cfi_adjust_cfa_offset 8
	pushl	$20
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	88(%esp), %ecx
	movl	16(%esp), %ebx
	pushl	32(%esp)
	.cfi_adjust_cfa_offset 4
	pushl	44(%esp)
	.cfi_adjust_cfa_offset 4
	calll	_ZN8piestart5start3die3dieE
.Lfunc_end27:
	.size	__piestart_enter, .Lfunc_end27-__piestart_enter
	.cfi_endproc
	.section	.text.__piestart_fini_functions,"ax",@progbits
	.globl	__piestart_fini_functions
	.type	__piestart_fini_functions,@function
__piestart_fini_functions:
.Lfunc_begin28:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$12, %esp
	.cfi_def_cfa_offset 32
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	.weak	__fini_array_start
	calll	.Ltmp33
.Ltmp33:
	popl	%edi
.Ltmp34:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp34-.Ltmp33), %edi
	movl	__fini_array_start@GOT(%edi), %edi
	calll	.L28$pb
	.cfi_adjust_cfa_offset 4
.L28$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
	.weak	__fini_array_end
	calll	.Ltmp35
.Ltmp35:
	popl	%ebp
.Ltmp36:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp36-.Ltmp35), %ebp
	movl	__fini_array_end@GOT(%ebp), %ebp
.Ltmp37:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp37-.L28$pb), %ebx
	.weak	_fini
	calll	.Ltmp38
.Ltmp38:
	popl	%esi
.Ltmp39:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp39-.Ltmp38), %esi
	movl	_fini@GOT(%esi), %esi
.LBB28_1:
	cmpl	%edi, %ebp
	jbe	.LBB28_2
	addl	$-4, %ebp
	movl	(%ebp), %eax
	leal	-1(%eax), %ecx
	cmpl	$-3, %ecx
	ja	.LBB28_1
	subl	$4, %esp
	.cfi_adjust_cfa_offset 4
	pushl	$0
	.cfi_adjust_cfa_offset 4
	pushl	$0
	.cfi_adjust_cfa_offset 4
	pushl	$0
	.cfi_adjust_cfa_offset 4
	calll	*%eax
	addl	$16, %esp
	.cfi_adjust_cfa_offset -16
	jmp	.LBB28_1
.LBB28_2:
	movl	%esi, %eax
	decl	%eax
	cmpl	$-3, %eax
	ja	.LBB28_4
	subl	$4, %esp
	.cfi_adjust_cfa_offset 4
	pushl	$0
	.cfi_adjust_cfa_offset 4
	pushl	$0
	.cfi_adjust_cfa_offset 4
	pushl	$0
	.cfi_adjust_cfa_offset 4
	calll	*%esi
	addl	$28, %esp
	.cfi_adjust_cfa_offset -28
	jmp	.LBB28_5
.LBB28_4:
	.cfi_def_cfa_offset 32
	addl	$12, %esp
	.cfi_def_cfa_offset 20
.LBB28_5:
	popl	%esi
	.cfi_def_cfa_offset 16
	popl	%edi
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end28:
	.size	__piestart_fini_functions, .Lfunc_end28-__piestart_fini_functions
	.cfi_endproc
	.section	.text.__piestart_init_functions,"ax",@progbits
	.globl	__piestart_init_functions
	.type	__piestart_init_functions,@function
__piestart_init_functions:
.Lfunc_begin29:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$28, %esp
	.cfi_def_cfa_offset 48
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	.weak	__preinit_array_start
	calll	.Ltmp40
.Ltmp40:
	popl	%edx
.Ltmp41:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp41-.Ltmp40), %edx
	movl	__preinit_array_start@GOT(%edx), %edx
	leal	48(%esp), %ebx
	leal	16(%esp), %ecx
	.weak	__preinit_array_end
	calll	.Ltmp42
.Ltmp42:
	popl	%eax
.Ltmp43:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp43-.Ltmp42), %eax
	movl	__preinit_array_end@GOT(%eax), %eax
	.weak	_init
	calll	.Ltmp44
.Ltmp44:
	popl	%ebp
.Ltmp45:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp45-.Ltmp44), %ebp
	movl	_init@GOT(%ebp), %ebp
	.weak	__init_array_start
	calll	.Ltmp46
.Ltmp46:
	popl	%esi
.Ltmp47:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp47-.Ltmp46), %esi
	movl	__init_array_start@GOT(%esi), %esi
	.weak	__init_array_end
	calll	.Ltmp48
.Ltmp48:
	popl	%edi
.Ltmp49:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp49-.Ltmp48), %edi
	movl	__init_array_end@GOT(%edi), %edi
	movl	%ebx, (%ecx)
	leal	52(%esp), %ebx
	movl	%eax, (%esp)
	movl	%ebx, 4(%ecx)
	leal	56(%esp), %ebx
	movl	%ebx, 8(%ecx)
	calll	.L29$pb
	.cfi_adjust_cfa_offset 4
.L29$pb:
	popl	%ebx
	.cfi_adjust_cfa_offset -4
.Ltmp50:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp50-.L29$pb), %ebx
	calll	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E
	leal	-1(%ebp), %eax
	cmpl	$-3, %eax
	ja	.LBB29_2
	movl	56(%esp), %eax
	movl	52(%esp), %ecx
	movl	48(%esp), %edx
	movl	%eax, 8(%esp)
	movl	%ecx, 4(%esp)
	movl	%edx, (%esp)
	calll	*%ebp
.LBB29_2:
	leal	16(%esp), %ecx
	movl	%esi, %edx
	movl	%edi, (%esp)
	calll	_ZN8piestart7product4libc8elf_init25__piestart_init_functions28_$u7b$$u7b$closure$u7d$$u7d$E
	addl	$28, %esp
	.cfi_def_cfa_offset 20
	popl	%esi
	.cfi_def_cfa_offset 16
	popl	%edi
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_def_cfa_offset 4
	retl
.Lfunc_end29:
	.size	__piestart_init_functions, .Lfunc_end29-__piestart_init_functions
	.cfi_endproc
	.section	.text.piestart,"ax",@progbits
	.globl	__piestart_relocate
	.type	__piestart_relocate,@function
__piestart_relocate:
.Lfunc_begin30:
	.cfi_startproc
	pushl	%ebp
	.cfi_def_cfa_offset 8
	pushl	%ebx
	.cfi_def_cfa_offset 12
	pushl	%edi
	.cfi_def_cfa_offset 16
	pushl	%esi
	.cfi_def_cfa_offset 20
	subl	$108, %esp
	.cfi_def_cfa_offset 128
	.cfi_offset %esi, -20
	.cfi_offset %edi, -16
	.cfi_offset %ebx, -12
	.cfi_offset %ebp, -8
	calll	.L30$pb
	.cfi_adjust_cfa_offset 4
.L30$pb:
	popl	%eax
	.cfi_adjust_cfa_offset -4
	movl	136(%esp), %esi
.Ltmp51:
	addl	$_GLOBAL_OFFSET_TABLE_+(.Ltmp51-.L30$pb), %eax
	movl	%eax, 12(%esp)
	movl	128(%esp), %eax
	movl	%esi, %edi
	pushl	$-128
	.cfi_adjust_cfa_offset 4
	popl	%ecx
	.cfi_adjust_cfa_offset -4
	xorl	%edx, %edx
	movl	%esi, 56(%esp)
.LBB30_1:
	testl	%ecx, %ecx
	je	.LBB30_3
	movl	%edx, (%esi)
	addl	$4, %esi
	incl	%ecx
	jmp	.LBB30_1
.LBB30_3:
	movl	%eax, (%edi)
	movl	(%eax), %ecx
	leal	8(%eax,%ecx,4), %eax
.LBB30_4:
	movl	(%eax), %ecx
	addl	$4, %eax
	testl	%ecx, %ecx
	jne	.LBB30_4
	movl	%eax, 4(%edi)
	calll	.Ltmp52
.Ltmp52:
	popl	%eax
	leal	__piestart_entry-.Ltmp52(%eax), %eax
	movl	%eax, 52(%esp)
	calll	.Ltmp53
.Ltmp53:
	popl	%esi
	leal	__ehdr_start-.Ltmp53(%esi), %esi
	movb	$0, 64(%esp)
	movl	%edi, 8(%esp)
	movl	4(%edi), %ecx
	pushl	$3
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	12(%esp), %ebx
	calll	_ZN8piestart3sys4auxv5valueE
	movl	%esi, %ecx
	addl	$52, %esi
	cmpl	%esi, %eax
	movl	%ecx, 20(%esp)
	je	.LBB30_8
	movl	20(%esp), %ebx
	leal	76(%esp), %edi
	leal	64(%esp), %edx
	movl	$218, %eax
	andl	$0, (%edi)
	andl	$0, 4(%edi)
	andl	$0, 8(%edi)
	andl	$-4096, %ebx
	xorl	%ecx, %ecx
	incl	%ecx
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	cmpl	$-12, %eax
	movl	20(%esp), %ecx
	jne	.LBB30_8
	movl	8(%esp), %edx
	jmp	.LBB30_11
.LBB30_8:
	movl	(%ecx), %eax
	cmpl	$1179403647, %eax
	movl	8(%esp), %edx
	jne	.LBB30_11
	leal	28(%ecx), %eax
	movl	(%eax), %eax
	movb	$1, %cl
	cmpl	$52, %eax
	jne	.LBB30_12
	movl	20(%esp), %eax
	movl	%esi, 20(%edx)
	addl	$44, %eax
	movl	(%eax), %eax
	movzwl	%ax, %ebp
	movl	%ebp, 24(%edx)
	jmp	.LBB30_15
.LBB30_11:
	xorl	%ecx, %ecx
.LBB30_12:
	movl	4(%edx), %edi
	movl	%ecx, 40(%esp)
	pushl	$3
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	12(%esp), %ebx
	movl	%edi, %ecx
	calll	_ZN8piestart3sys4auxv5valueE
	movl	%eax, %esi
	pushl	$5
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%edi, %ecx
	calll	_ZN8piestart3sys4auxv5valueE
	cmpl	$2048, %eax
	ja	.LBB30_77
	leal	64(%esp), %edi
	movl	%esi, %ecx
	movl	%esi, %ebx
	movl	%eax, %ebp
	shll	$5, %eax
	leal	76(%esp), %edx
	andl	$0, (%edi)
	andl	$0, 4(%edi)
	andl	$0, 8(%edi)
	andl	$4095, %ecx
	andl	$-4096, %ebx
	addl	%eax, %ecx
	movl	$218, %eax
	pushl	%ebp
	pushl	%esi
	movl	(%edi), %esi
	movl	8(%edi), %ebp
	movl	4(%edi), %edi
	int	$128
	popl	%esi
	popl	%ebp
	cmpl	$-12, %eax
	je	.LBB30_77
	movl	8(%esp), %eax
	movl	$0, 48(%esp)
	movl	$0, 44(%esp)
	movl	%esi, 20(%eax)
	movl	%ebp, 24(%eax)
	xorl	%eax, %eax
	cmpb	$0, 40(%esp)
	je	.LBB30_16
.LBB30_15:
	movl	20(%esp), %ecx
	leal	16(%ecx), %eax
	movl	(%eax), %eax
	addl	$24, %ecx
	movl	(%ecx), %ecx
	movl	52(%esp), %edx
	subl	%ecx, %edx
	xorl	%ecx, %ecx
	cmpw	$3, %ax
	movb	$1, %al
	cmovel	%edx, %ecx
	movl	%edx, 48(%esp)
	movl	%ecx, 44(%esp)
.LBB30_16:
	movl	%eax, 60(%esp)
	xorl	%eax, %eax
	movl	$0, 28(%esp)
	movl	$0, 36(%esp)
	movl	$0, 16(%esp)
	movl	$0, 24(%esp)
	decl	%eax
	movl	%eax, 32(%esp)
.LBB30_17:
	subl	$1, %ebp
	jb	.LBB30_28
	movl	%ebp, 40(%esp)
	leal	8(%esi), %ecx
	leal	24(%esi), %ebp
	movl	(%esi), %eax
	cmpl	$1, %eax
	movl	(%ecx), %edi
	leal	20(%esi), %ecx
	movl	(%ecx), %ecx
	movl	(%ebp), %edx
	je	.LBB30_23
	cmpl	$2, %eax
	je	.LBB30_22
	cmpl	$7, %eax
	jne	.LBB30_26
	movl	8(%esp), %edx
	leal	16(%esi), %eax
	addl	$28, %esi
	movl	%edi, 44(%edx)
	movl	%ecx, 52(%edx)
	movl	(%eax), %eax
	movl	%eax, 48(%edx)
	movl	(%esi), %eax
	movl	%eax, 56(%edx)
	jmp	.LBB30_26
.LBB30_22:
	movb	$1, %al
	movl	%eax, 24(%esp)
	jmp	.LBB30_27
.LBB30_23:
	leal	4(%esi), %eax
	movl	(%eax), %eax
	addl	$16, %esi
	movl	(%esi), %esi
	testl	%esi, %esi
	movl	%edi, %esi
	movl	36(%esp), %ebx
	cmovel	%ebx, %esi
	testl	%eax, %eax
	cmovel	%esi, %ebx
	testl	%ecx, %ecx
	movl	%ebx, 36(%esp)
	je	.LBB30_26
	andl	$2, %edx
	je	.LBB30_26
	movl	32(%esp), %eax
	movl	28(%esp), %edx
	cmpl	%eax, %edi
	cmovbl	%edi, %eax
	addl	%edi, %ecx
	cmpl	%edx, %ecx
	movl	%eax, 32(%esp)
	cmoval	%ecx, %edx
	movl	%edx, 28(%esp)
.LBB30_26:
	movl	16(%esp), %edi
.LBB30_27:
	addl	$8, %ebp
	movl	%edi, 16(%esp)
	movl	%ebp, %esi
	movl	40(%esp), %ebp
	jmp	.LBB30_17
.LBB30_28:
	movl	132(%esp), %ecx
	movl	16(%esp), %ebp
	movl	8(%esp), %esi
	subl	%ebp, %ecx
	testb	$1, 24(%esp)
	movl	%ecx, 16(%esi)
	je	.LBB30_32
	movl	48(%esp), %edx
	movl	12(%esp), %ebx
	cmpl	%ecx, %edx
	setne	%al
	testb	%al, 60(%esp)
	je	.LBB30_34
	movl	20(%esp), %eax
	subl	36(%esp), %eax
	cmpl	%edx, %eax
	jne	.LBB30_33
	movl	8(%esp), %eax
	movl	%edx, 16(%eax)
	jmp	.LBB30_34
.LBB30_32:
	movl	44(%esp), %eax
	movl	12(%esp), %ebx
	movl	%eax, 16(%esi)
	jmp	.LBB30_35
.LBB30_33:
	cmpl	%ecx, %eax
	jne	.LBB30_78
.LBB30_34:
	movl	8(%esp), %ecx
	xorl	%edx, %edx
	movl	%ebp, (%esp)
	movl	$8, 4(%esp)
	calll	_ZN8piestart4walk4find58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6withinE
.LBB30_35:
	movl	28(%esp), %ecx
	movl	32(%esp), %edi
	xorl	%edx, %edx
	movl	%ecx, %eax
	leal	4(%edi), %esi
	subl	%edi, %eax
	addl	$-4, %eax
	cmpl	%esi, %ecx
	movl	8(%esp), %ecx
	cmovael	%eax, %edx
	movl	$-2147483648, %eax
	cmovael	%edi, %eax
	movl	%eax, 36(%ecx)
	movl	%edx, 40(%ecx)
	movl	4(%ecx), %ecx
	pushl	$9
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	calll	_ZN8piestart3sys4auxv5valueE
	cmpb	$0, 24(%esp)
	je	.LBB30_38
	calll	.Ltmp54
.Ltmp54:
	popl	%ecx
	leal	__piestart_libc_relocates-.Ltmp54(%ecx), %ecx
	movl	(%ecx), %ecx
	testl	%ecx, %ecx
	je	.LBB30_38
	movl	8(%esp), %eax
	movl	$3, 28(%eax)
	jmp	.LBB30_76
.LBB30_38:
	movl	52(%esp), %edx
	cmpl	%edx, %eax
	jne	.LBB30_42
	movl	140(%esp), %eax
	movl	8(%esp), %ecx
	movl	%eax, (%esp)
	calll	_ZN8piestart5start9anonymous10move_relroE
	cmpb	$0, 24(%esp)
	je	.LBB30_42
	testb	%al, %al
	jne	.LBB30_42
	calll	.Ltmp55
.Ltmp55:
	popl	%eax
	leal	__piestart_first_write-.Ltmp55(%eax), %eax
	xorl	%ecx, %ecx
	movl	%ecx, (%eax)
	jmp	.LBB30_43
.LBB30_42:
	testb	$1, 24(%esp)
	je	.LBB30_75
.LBB30_43:
	movl	8(%esp), %ebx
	addl	$64, 56(%esp)
	addl	16(%ebx), %ebp
	xorl	%eax, %eax
	incl	%eax
	pushl	$40
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	pushl	$43
	.cfi_adjust_cfa_offset 4
	popl	%esi
	.cfi_adjust_cfa_offset -4
.LBB30_44:
	movl	(%ebp), %ecx
	testl	%ecx, %ecx
	je	.LBB30_61
	leal	4(%ebp), %edi
	movl	(%edi), %edi
	cmpl	$38, %ecx
	jb	.LBB30_54
	leal	-1879040000(%ecx), %ebx
	cmpl	$2, %ebx
	jae	.LBB30_48
	addl	$-1879039962, %ecx
	jmp	.LBB30_54
.LBB30_48:
	cmpl	$3, %ebx
	jne	.LBB30_50
	movl	%edx, %ecx
	jmp	.LBB30_54
.LBB30_50:
	leal	-1879048185(%ecx), %ebx
	cmpl	$2, %ebx
	jae	.LBB30_52
	addl	$-1879048144, %ecx
	jmp	.LBB30_54
.LBB30_52:
	movl	8(%esp), %ebx
	cmpl	$1610612749, %ecx
	jae	.LBB30_58
.LBB30_53:
	movl	%ecx, %edi
	movl	%esi, %ecx
.LBB30_54:
	movl	56(%esp), %ebx
	cmpl	$31, %ecx
	leal	(%ebx,%ecx,4), %ebx
	movl	%edi, (%ebx)
	movl	%eax, %edi
	jbe	.LBB30_56
	movl	8(%esp), %ebx
	shll	%cl, %edi
	orl	%edi, 244(%ebx)
	jmp	.LBB30_57
.LBB30_56:
	movl	8(%esp), %ebx
	shll	%cl, %edi
	orl	%edi, 240(%ebx)
.LBB30_57:
	addl	$8, %ebp
	jmp	.LBB30_44
.LBB30_58:
	cmpl	$1610612751, %ecx
	je	.LBB30_53
	cmpl	$1610612753, %ecx
	je	.LBB30_53
	cmpl	$1879048210, %ecx
	movl	%ecx, %edi
	movl	%esi, %ecx
	je	.LBB30_54
	jmp	.LBB30_57
.LBB30_61:
	cmpl	$0, 16(%ebx)
	je	.LBB30_64
	calll	.Ltmp56
.Ltmp56:
	popl	%eax
	leal	__piestart_witness-.Ltmp56(%eax), %eax
	calll	.Ltmp57
.Ltmp57:
	popl	%ecx
	leal	__piestart_entry-.Ltmp57(%ecx), %ecx
	movl	(%eax), %eax
	cmpl	%ecx, %eax
	jne	.LBB30_64
	movl	$2, 28(%ebx)
	jmp	.LBB30_76
.LBB30_64:
	movl	$1, 28(%ebx)
	movl	240(%ebx), %eax
	movl	184(%ebx), %ecx
	movl	%eax, %edx
	andl	$4, %ecx
	andl	$4194304, %edx
	orl	%edx, %ecx
	je	.LBB30_66
	movl	$-2147483648, 36(%ebx)
	andl	$0, 40(%ebx)
.LBB30_66:
	movl	236(%ebx), %ecx
	testl	%ecx, %ecx
	jne	.LBB30_81
	movl	136(%ebx), %ecx
	shrl	$3, %ecx
	cmpl	%ecx, 232(%ebx)
	ja	.LBB30_80
	movl	96(%ebx), %ecx
	movl	228(%ebx), %edx
	movl	%ecx, %esi
	shrl	$3, %esi
	cmpl	%esi, %edx
	ja	.LBB30_80
	leal	(,%edx,8), %esi
	subl	%esi, %ecx
	shrl	$2, %ecx
	cmpl	%ecx, %edx
	ja	.LBB30_80
	btl	$23, %eax
	jae	.LBB30_73
	movl	144(%ebx), %ecx
	cmpl	$17, %ecx
	je	.LBB30_73
	cmpl	$7, %ecx
	jne	.LBB30_86
.LBB30_73:
	movl	12(%esp), %ebx
	testb	$2, %al
	jne	.LBB30_85
	movl	$12, (%esp)
	pushl	$9
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	8(%esp), %edi
	movl	%edi, %ecx
	calll	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	pushl	$4
	.cfi_adjust_cfa_offset 4
	popl	%esi
	.cfi_adjust_cfa_offset -4
	movl	%esi, (%esp)
	pushl	$37
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%edi, %ecx
	calll	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	movl	%esi, (%esp)
	pushl	$40
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%edi, %ecx
	calll	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	movl	$8, (%esp)
	pushl	$19
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%edi, %ecx
	calll	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	movl	$16, (%esp)
	pushl	$11
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%edi, %ecx
	calll	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$10entry_sizeE
	movl	%edi, %ecx
	xorl	%edx, %edx
	calll	_ZN8piestart4walk6tables58_$LT$impl$u20$piestart..walk..process..Walker$LT$P$GT$$GT$6tablesE
	movl	%edi, %ecx
	calll	_ZN8piestart5start8relocate24see_that_it_is_relocatedE
	jmp	.LBB30_76
.LBB30_75:
	movl	8(%esp), %esi
	movl	%esi, %ecx
	calll	_ZN8piestart5start8relocate24see_that_it_is_relocatedE
	movl	$1, 32(%esi)
.LBB30_76:
	addl	$108, %esp
	.cfi_def_cfa_offset 20
	popl	%esi
	.cfi_def_cfa_offset 16
	popl	%edi
	.cfi_def_cfa_offset 12
	popl	%ebx
	.cfi_def_cfa_offset 8
	popl	%ebp
	.cfi_def_cfa_offset 4
	retl
.LBB30_77:
	.cfi_def_cfa_offset 128
	andl	$0, 4(%esp)
	andl	$0, (%esp)
	pushl	$10
	.cfi_adjust_cfa_offset 4
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	8(%esp), %ecx
.LBB30_84:
	movl	12(%esp), %ebx
	calll	_ZN8piestart5start3die3dieE
.LBB30_78:
	andl	$0, 4(%esp)
	andl	$0, (%esp)
	pushl	$17
	.cfi_adjust_cfa_offset 4
.LBB30_79:
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	8(%esp), %ecx
	calll	_ZN8piestart5start3die3dieE
.LBB30_80:
	andl	$0, 4(%esp)
	movl	$7, (%esp)
	pushl	$4
	.cfi_adjust_cfa_offset 4
	jmp	.LBB30_82
.LBB30_81:
	.cfi_def_cfa_offset 128
	andl	$0, (%esp)
	movl	%ecx, 4(%esp)
	pushl	$15
	.cfi_adjust_cfa_offset 4
.LBB30_82:
	popl	%edx
	.cfi_adjust_cfa_offset -4
	movl	%ebx, %ecx
	jmp	.LBB30_84
.LBB30_85:
	andl	$0, 4(%esp)
	andl	$0, (%esp)
	pushl	$11
	.cfi_adjust_cfa_offset 4
	jmp	.LBB30_79
.LBB30_86:
	.cfi_def_cfa_offset 128
	andl	$0, 4(%esp)
	movl	$20, (%esp)
	pushl	$3
	.cfi_adjust_cfa_offset 4
	jmp	.LBB30_82
.Lfunc_end30:
	.size	__piestart_relocate, .Lfunc_end30-__piestart_relocate
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
