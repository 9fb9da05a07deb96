	.cfi_sections .debug_frame
/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * No note: there are no landing pads in 32-bit programs. What every object says about itself: it goes with either way
 * of passing floating-point numbers, since none of its functions takes any (Tag_ABI_VFP_args).
 */

	.eabi_attribute 28, 3
	.syntax	unified
	.eabi_attribute	67, "2.09"
	.eabi_attribute	6, 4
	.eabi_attribute	8, 1
	.eabi_attribute	9, 1
	.eabi_attribute	15, 1
	.eabi_attribute	16, 1
	.eabi_attribute	17, 2
	.eabi_attribute	20, 1
	.eabi_attribute	21, 1
	.eabi_attribute	23, 3
	.eabi_attribute	24, 1
	.eabi_attribute	25, 1
	.eabi_attribute	38, 1
	.eabi_attribute	14, 0
	.weak	environ
environ = __environ
	.section	.text.__aeabi_read_tp,"ax",%progbits
	.code	32
	.p2align	2
	.p2align	2
	.weak	__aeabi_read_tp
	.type	__aeabi_read_tp,%function
__aeabi_read_tp:
	ldr	r12, .Ltmp0
.Ltmp1:
	ldr	r12, [pc, r12]
	cmp	r12, #1
	blo	.Ltmp2
.Ltmp3:
	mrchi	p15, #0, r0, c13, c0, #3
	bxhi	lr
	mvn	r0, #61440
	sub	pc, r0, #31
.Ltmp2:
	push	{r1, r2, r3, lr}
	bl	__piestart_processor
	cmp	r0, #1
	pop	{r1, r2, r3, lr}
	b	.Ltmp3
	.p2align	2
.Ltmp0:
	.long	_ZN8piestart3sys4arch7library5known5KNOWNE-(.Ltmp1+8)
.Ltmp4:
	.size	__aeabi_read_tp, .Ltmp4-__aeabi_read_tp
	.text
	.section	.text.__getauxval,"ax",%progbits
	.weak	__getauxval
	.p2align	2
	.type	__getauxval,%function
	.code	32
__getauxval:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	
	b	getauxval
.Lfunc_end0:
	.size	__getauxval, .Lfunc_end0-__getauxval
	.cfi_endproc
	.section	.text.__piestart_processor,"ax",%progbits
	.globl	__piestart_processor
	.p2align	2
	.type	__piestart_processor,%function
	.code	32
__piestart_processor:
.Lfunc_begin1:
	.cfi_startproc
	
	push	{r4, r5, r11, lr}
	.cfi_def_cfa_offset 16
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r5, -12
	.cfi_offset r4, -16
	ldr	r5, .LCPI1_0
.LPC1_0:
	add	r5, pc, r5
	ldr	r0, [r5]
	cmp	r0, #0
	popne	{r4, r5, r11, pc}
.LBB1_1:
	mov	r0, #15
	bl	getauxval
	mov	r4, r0
	mov	r0, #16
	bl	getauxval
	mov	r1, r0
	mov	r0, #1
	tst	r1, #32768
	beq	.LBB1_5
	cmp	r4, #0
	beq	.LBB1_4
	add	r0, r4, #1
	ldrb	r0, [r0]
	and	r1, r0, #255
	mov	r0, #3
	cmp	r1, #54
	moveq	r0, #2
	b	.LBB1_5
.LBB1_4:
	mov	r0, #3
.LBB1_5:
	str	r0, [r5]
	pop	{r4, r5, r11, pc}
	.p2align	2
.LCPI1_0:
	.long	_ZN8piestart3sys4arch7library5known5KNOWNE-(.LPC1_0+8)
.Lfunc_end1:
	.size	__piestart_processor, .Lfunc_end1-__piestart_processor
	.cfi_endproc
	.section	.text.__tls_get_addr,"ax",%progbits
	.weak	__tls_get_addr
	.p2align	2
	.type	__tls_get_addr,%function
	.code	32
__tls_get_addr:
.Lfunc_begin2:
	.cfi_startproc
	
	push	{r4, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r4, -8
	ldr	r2, .LCPI2_0
	mov	r4, r0
.LPC2_0:
	ldr	r2, [pc, r2]
	bl	__aeabi_read_tp
	ldr	r1, [r2]
	cmp	r1, #0
	add	r3, r2, #8
	ldr	r2, [r2, #12]
	addeq	r3, r2, #8
	ldr	r1, [r3]
	add	r0, r1, r0
	add	r1, r4, #4
	ldr	r1, [r1]
	add	r0, r0, r1
	pop	{r4, pc}
	.p2align	2
.LCPI2_0:
.Ltmp5:
	.long	__piestart_told(GOT_PREL)-(.LPC2_0+8-.Ltmp5)
.Lfunc_end2:
	.size	__tls_get_addr, .Lfunc_end2-__tls_get_addr
	.cfi_endproc
	.section	.text.getauxval,"ax",%progbits
	.weak	getauxval
	.p2align	2
	.type	getauxval,%function
	.code	32
getauxval:
.Lfunc_begin3:
	.cfi_startproc
	
	ldr	r1, .LCPI3_0
.LPC3_0:
	ldr	r1, [pc, r1]
	ldr	r2, [r1]
	cmp	r2, #0
	ldr	r3, [r1, #12]
	movne	r3, r1
	ldr	r2, [r3]
	cmp	r2, #0
	beq	.LBB3_3
.LBB3_1:
	ldr	r3, [r2]
	add	r2, r2, #4
	cmp	r3, #0
	ldr	r1, [r2]
	beq	.LBB3_3
	add	r2, r2, #4
	cmp	r3, r0
	bne	.LBB3_1
	b	.LBB3_4
.LBB3_3:
	mov	r1, #0
.LBB3_4:
	mov	r0, r1
	bx	lr
	.p2align	2
.LCPI3_0:
.Ltmp6:
	.long	__piestart_told(GOT_PREL)-(.LPC3_0+8-.Ltmp6)
.Lfunc_end3:
	.size	getauxval, .Lfunc_end3-getauxval
	.cfi_endproc
	.type	_ZN8piestart3sys4arch7library5known5KNOWNE,%object
	.section	.bss._ZN8piestart3sys4arch7library5known5KNOWNE,"aw",%nobits
	.p2align	2, 0x0
_ZN8piestart3sys4arch7library5known5KNOWNE:
	.zero	4
	.size	_ZN8piestart3sys4arch7library5known5KNOWNE, 4
	.type	_ZN8piestart7product7support4auxv4OPENE,%object
	.section	.bss._ZN8piestart7product7support4auxv4OPENE,"aw",%nobits
	.p2align	2, 0x0
_ZN8piestart7product7support4auxv4OPENE:
	.zero	12
	.size	_ZN8piestart7product7support4auxv4OPENE, 12
	.type	__environ,%object
	.section	.bss.__environ,"aw",%nobits
	.weak	__environ
	.p2align	2, 0x0
__environ:
	.zero	4
	.size	__environ, 4
	.type	__piestart_told,%object
	.section	.data.rel.ro.piestart.told,"aw",%progbits
	.globl	__piestart_told
	.p2align	2, 0x0
__piestart_told:
	.zero	12
	.long	_ZN8piestart7product7support4auxv4OPENE
	.size	__piestart_told, 16
	.section	".note.GNU-stack","",%progbits
	.eabi_attribute	30, 4
