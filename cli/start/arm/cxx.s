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
	.section	.text.__aeabi_atexit,"ax",%progbits
	.code	32
	.p2align	2
	.p2align	2
	.weak	__aeabi_atexit
	.type	__aeabi_atexit,%function
__aeabi_atexit:
	mov	r3, r0
	mov	r0, r1
	mov	r1, r3
	b	__cxa_atexit
.Ltmp0:
	.size	__aeabi_atexit, .Ltmp0-__aeabi_atexit
	.text
	.weak	_ZdlPvj
_ZdlPvj = _ZdlPvm
	.section	.text._ZN8piestart3sys4arch7library6atomic7barrierE,"ax",%progbits
	.p2align	2
	.type	_ZN8piestart3sys4arch7library6atomic7barrierE,%function
	.code	32
_ZN8piestart3sys4arch7library6atomic7barrierE:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	cmp	r0, #2
	beq	.LBB0_3
	cmp	r0, #3
	bxne	lr
.LBB0_2:
	.inst	0xf57ff05b
	bx	lr
.LBB0_3:
	mov	r0, #0
	mcr	p15, #0, r0, c7, c10, #5
	bx	lr
.Lfunc_end0:
	.size	_ZN8piestart3sys4arch7library6atomic7barrierE, .Lfunc_end0-_ZN8piestart3sys4arch7library6atomic7barrierE
	.cfi_endproc
	.section	.text._ZN8piestart3sys4arch7library6atomic7replaceE,"ax",%progbits
	.p2align	2
	.type	_ZN8piestart3sys4arch7library6atomic7replaceE,%function
	.code	32
_ZN8piestart3sys4arch7library6atomic7replaceE:
.Lfunc_begin1:
	.cfi_startproc
	mov	r12, r1
	cmp	r0, #1
	bne	.LBB1_2
	push	{r11, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	ldr	lr, .LCPI1_0
	mov	r0, r2
	mov	r1, r3
	mov	r2, r12
	blx	lr
	pop	{r11, lr}
	b	.LBB1_3
.LBB1_2:
	mov	r0, r2
	mov	r1, r3
	mov	r2, r12
	.inst	0xe1923f9f
	eors	r3, r3, r0
	.inst	0x1823f91
	mov	r0, r3
.LBB1_3:
	clz	r0, r0
	lsr	r0, r0, #5
	bx	lr
	.p2align	2
.LCPI1_0:
	.long	4294905792
.Lfunc_end1:
	.size	_ZN8piestart3sys4arch7library6atomic7replaceE, .Lfunc_end1-_ZN8piestart3sys4arch7library6atomic7replaceE
	.cfi_endproc
	.section	.text._ZN8piestart7product7program5abortE,"ax",%progbits
	.p2align	2
	.type	_ZN8piestart7product7program5abortE,%function
	.code	32
_ZN8piestart7product7program5abortE:
.Lfunc_begin2:
	.cfi_startproc
	push	{r4, r5, r6, lr}
	.cfi_def_cfa_offset 16
	.cfi_offset lr, -4
	.cfi_offset r6, -8
	.cfi_offset r5, -12
	.cfi_offset r4, -16
	mov	r12, #248
	mov	lr, #0
	mov	r1, #0
	mov	r2, #0
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
.LBB2_1:
	mov	r0, #134
	mov	r6, r7
	mov	r7, r12
	svc	#0
	mov	r7, r6
	strb	lr, [lr]
	b	.LBB2_1
.Lfunc_end2:
	.size	_ZN8piestart7product7program5abortE, .Lfunc_end2-_ZN8piestart7product7program5abortE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx3keyE,"ax",%progbits
	.p2align	2
	.type	_ZN8piestart7product7support3cxx3keyE,%function
	.code	32
_ZN8piestart7product7support3cxx3keyE:
.Lfunc_begin3:
	.cfi_startproc
	ldr	r0, .LCPI3_0
.LPC3_0:
	ldr	r0, [pc, r0]
	ldr	r2, [r0]
	cmp	r2, #0
	add	r1, r0, #4
	ldr	r0, [r0, #12]
	addeq	r1, r0, #4
	ldr	r0, [r1]
	bx	lr
	.p2align	2
.LCPI3_0:
.Ltmp1:
	.long	__piestart_told(GOT_PREL)-(.LPC3_0+8-.Ltmp1)
.Lfunc_end3:
	.size	_ZN8piestart7product7support3cxx3keyE, .Lfunc_end3-_ZN8piestart7product7support3cxx3keyE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4Held3newE,"ax",%progbits
	.p2align	2
	.type	_ZN8piestart7product7support3cxx4Held3newE,%function
	.code	32
_ZN8piestart7product7support3cxx4Held3newE:
.Lfunc_begin4:
	.cfi_startproc
	push	{r4, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r4, -8
	ldr	r4, .LCPI4_0
.LPC4_0:
	add	r4, pc, r4
.LBB4_1:
	mov	r0, r4
	mov	r1, #1
	bl	__sync_lock_test_and_set_1
	cmp	r0, #0
	bne	.LBB4_1
	pop	{r4, pc}
	.p2align	2
.LCPI4_0:
	.long	_ZN8piestart7product7support3cxx4LOCKE-(.LPC4_0+8)
.Lfunc_end4:
	.size	_ZN8piestart7product7support3cxx4Held3newE, .Lfunc_end4-_ZN8piestart7product7support3cxx4Held3newE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4List3popE,"ax",%progbits
	.p2align	2
	.type	_ZN8piestart7product7support3cxx4List3popE,%function
	.code	32
_ZN8piestart7product7support3cxx4List3popE:
.Lfunc_begin5:
	.cfi_startproc
	push	{r4, r5, r6, lr}
	.cfi_def_cfa_offset 16
	.cfi_offset lr, -4
	.cfi_offset r6, -8
	.cfi_offset r5, -12
	.cfi_offset r4, -16
	mov	r5, r1
	mov	r4, r0
	bl	_ZN8piestart7product7support3cxx4Held3newE
	add	r1, r5, #264
	ldr	r0, [r1]
	cmp	r0, #0
	moveq	r0, r5
.LBB5_1:
	add	r2, r0, #4
	ldr	r3, [r2]
	cmp	r3, #0
	bne	.LBB5_4
	ldr	r0, [r0]
	cmp	r0, #0
	beq	.LBB5_5
	str	r0, [r1]
	b	.LBB5_1
.LBB5_4:
	ldr	r1, [r2]
	sub	r1, r1, #1
	str	r1, [r2]
	add	r0, r0, r1, lsl #3
	add	r1, r0, #8
	ldr	r5, [r1]
	add	r6, r0, #12
	bl	_ZN8piestart7product7support3cxx3keyE
	eor	r0, r0, r5, ror #17
	ldr	r1, [r6]
	strd	r0, r1, [r4, #4]
	mov	r0, #1
	b	.LBB5_6
.LBB5_5:
	mov	r0, #0
.LBB5_6:
	str	r0, [r4]
	mov	r1, #0
	ldr	r0, .LCPI5_0
.LPC5_0:
	add	r0, pc, r0
	bl	__sync_lock_test_and_set_1
	pop	{r4, r5, r6, pc}
	.p2align	2
.LCPI5_0:
	.long	_ZN8piestart7product7support3cxx4LOCKE-(.LPC5_0+8)
.Lfunc_end5:
	.size	_ZN8piestart7product7support3cxx4List3popE, .Lfunc_end5-_ZN8piestart7product7support3cxx4List3popE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support3cxx4List4pushE,"ax",%progbits
	.p2align	2
	.type	_ZN8piestart7product7support3cxx4List4pushE,%function
	.code	32
_ZN8piestart7product7support3cxx4List4pushE:
.Lfunc_begin6:
	.cfi_startproc
	push	{r4, r5, r6, r7, r8, r9, r10, lr}
	.cfi_def_cfa_offset 32
	.cfi_offset lr, -4
	.cfi_offset r10, -8
	.cfi_offset r9, -12
	.cfi_offset r8, -16
	.cfi_offset r7, -20
	.cfi_offset r6, -24
	.cfi_offset r5, -28
	.cfi_offset r4, -32
	mov	r8, r2
	mov	r9, r1
	mov	r4, r0
	bl	_ZN8piestart7product7support3cxx4Held3newE
	add	r12, r4, #264
	ldr	r7, [r12]
	cmp	r7, #0
	mov	r0, #255
	moveq	r7, r4
	orr	r0, r0, #7936
	cmp	r7, r4
	add	r4, r7, #4
	ldr	r1, [r4]
	moveq	r0, #32
	cmp	r1, r0
	bne	.LBB6_3
	mov	r0, #0
	mov	lr, #192
	mov	r1, #65536
	mov	r2, #3
	mov	r3, #34
	mvn	r4, #0
	mov	r5, #0
	mvn	r10, #0
	mov	r6, r7
	mov	r7, lr
	svc	#0
	mov	r7, r6
	cmn	r0, #4096
	bhi	.LBB6_5
	str	r7, [r0]
	add	r4, r0, #4
	str	r0, [r12]
	b	.LBB6_4
.LBB6_3:
	mov	r0, r7
.LBB6_4:
	ldr	r5, [r4]
	add	r6, r0, r5, lsl #3
	add	r7, r6, #8
	bl	_ZN8piestart7product7support3cxx3keyE
	eor	r0, r0, r9
	mov	r10, #0
	ror	r0, r0, #15
	str	r0, [r7]
	add	r0, r6, #12
	str	r8, [r0]
	add	r0, r5, #1
	str	r0, [r4]
.LBB6_5:
	ldr	r0, .LCPI6_0
	mov	r1, #0
.LPC6_0:
	add	r0, pc, r0
	bl	__sync_lock_test_and_set_1
	mov	r0, r10
	pop	{r4, r5, r6, r7, r8, r9, r10, pc}
	.p2align	2
.LCPI6_0:
	.long	_ZN8piestart7product7support3cxx4LOCKE-(.LPC6_0+8)
.Lfunc_end6:
	.size	_ZN8piestart7product7support3cxx4List4pushE, .Lfunc_end6-_ZN8piestart7product7support3cxx4List4pushE
	.cfi_endproc
	.section	.text._ZN8piestart7product7support5abortE,"ax",%progbits
	.p2align	2
	.type	_ZN8piestart7product7support5abortE,%function
	.code	32
_ZN8piestart7product7support5abortE:
.Lfunc_begin7:
	.cfi_startproc
	push	{r4, r5, r11, lr}
	.cfi_def_cfa_offset 16
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	.cfi_offset r5, -12
	.cfi_offset r4, -16
	mov	r2, r1
	mov	r1, r0
	mov	r0, #2
	mov	r12, #4
	mov	r3, #0
	mov	r4, #0
	mov	r5, #0
	mov	lr, r7
	mov	r7, r12
	svc	#0
	mov	r7, lr
	mov	r12, #20
	mov	r1, #0
	mov	r2, #0
	mov	r0, #0
	mov	lr, r7
	mov	r7, r12
	svc	#0
	mov	r7, lr
	mov	r12, #37
	mov	r1, #6
	mov	lr, r7
	mov	r7, r12
	svc	#0
	mov	r7, lr
	bl	_ZN8piestart7product7program5abortE
.Lfunc_end7:
	.size	_ZN8piestart7product7support5abortE, .Lfunc_end7-_ZN8piestart7product7support5abortE
	.cfi_endproc
	.section	.text._ZdlPv,"ax",%progbits
	.weak	_ZdlPv
	.p2align	2
	.type	_ZdlPv,%function
	.code	32
_ZdlPv:
.Lfunc_begin8:
	.cfi_startproc
	
	push	{r11, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	ldr	r0, .LCPI8_0
	mov	r1, #68
.LPC8_0:
	add	r0, pc, r0
	bl	_ZN8piestart7product7support5abortE
	.p2align	2
.LCPI8_0:
	.long	.Lanon.0.0-(.LPC8_0+8)
.Lfunc_end8:
	.size	_ZdlPv, .Lfunc_end8-_ZdlPv
	.cfi_endproc
	.section	.text._ZdlPvm,"ax",%progbits
	.weak	_ZdlPvm
	.p2align	2
	.type	_ZdlPvm,%function
	.code	32
_ZdlPvm:
.Lfunc_begin9:
	.cfi_startproc
	
	.weak	_ZdlPv
	adr	r1, .Ltmp2
	ldr	r2, [r1]
	ldr	r2, [r2, r1]
	b	.Ltmp3
	.p2align	2
.Ltmp2:
	.long	_ZdlPv(GOT_PREL)
.Ltmp3:
	bx	r2
.Lfunc_end9:
	.size	_ZdlPvm, .Lfunc_end9-_ZdlPvm
	.cfi_endproc
	.section	.text.__cxa_atexit,"ax",%progbits
	.weak	__cxa_atexit
	.p2align	2
	.type	__cxa_atexit,%function
	.code	32
__cxa_atexit:
.Lfunc_begin10:
	.cfi_startproc
	
	mov	r2, r1
	mov	r1, r0
	ldr	r0, .LCPI10_0
.LPC10_0:
	add	r0, pc, r0
	b	_ZN8piestart7product7support3cxx4List4pushE
	.p2align	2
.LCPI10_0:
	.long	_ZN8piestart7product7support3cxx7PROCESSE-(.LPC10_0+8)
.Lfunc_end10:
	.size	__cxa_atexit, .Lfunc_end10-__cxa_atexit
	.cfi_endproc
	.section	.text.__cxa_deleted_virtual,"ax",%progbits
	.weak	__cxa_deleted_virtual
	.p2align	2
	.type	__cxa_deleted_virtual,%function
	.code	32
__cxa_deleted_virtual:
.Lfunc_begin11:
	.cfi_startproc
	
	push	{r11, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	ldr	r0, .LCPI11_0
	mov	r1, #42
.LPC11_0:
	add	r0, pc, r0
	bl	_ZN8piestart7product7support5abortE
	.p2align	2
.LCPI11_0:
	.long	.Lanon.0.1-(.LPC11_0+8)
.Lfunc_end11:
	.size	__cxa_deleted_virtual, .Lfunc_end11-__cxa_deleted_virtual
	.cfi_endproc
	.section	.text.__cxa_guard_abort,"ax",%progbits
	.weak	__cxa_guard_abort
	.p2align	2
	.type	__cxa_guard_abort,%function
	.code	32
__cxa_guard_abort:
.Lfunc_begin12:
	.cfi_startproc
	
	push	{r11, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	add	r0, r0, #1
	mov	r1, #0
	bl	__sync_lock_test_and_set_1
	pop	{r11, pc}
.Lfunc_end12:
	.size	__cxa_guard_abort, .Lfunc_end12-__cxa_guard_abort
	.cfi_endproc
	.section	.text.__cxa_guard_acquire,"ax",%progbits
	.weak	__cxa_guard_acquire
	.p2align	2
	.type	__cxa_guard_acquire,%function
	.code	32
__cxa_guard_acquire:
.Lfunc_begin13:
	.cfi_startproc
	
	push	{r4, r5, r6, lr}
	.cfi_def_cfa_offset 16
	.cfi_offset lr, -4
	.cfi_offset r6, -8
	.cfi_offset r5, -12
	.cfi_offset r4, -16
	mov	r5, r0
	add	r6, r0, #1
	mov	r4, #0
.LBB13_1:
	mov	r0, r5
	mov	r1, #0
	mov	r2, #0
	bl	__sync_val_compare_and_swap_1
	cmp	r0, #0
	bne	.LBB13_6
	mov	r0, r6
	mov	r1, #1
	bl	__sync_lock_test_and_set_1
	cmp	r0, #0
	bne	.LBB13_1
	mov	r0, r5
	mov	r1, #0
	mov	r2, #0
	bl	__sync_val_compare_and_swap_1
	cmp	r0, #0
	beq	.LBB13_5
	mov	r0, r6
	mov	r1, #0
	bl	__sync_lock_test_and_set_1
	b	.LBB13_1
.LBB13_5:
	mov	r4, #1
.LBB13_6:
	mov	r0, r4
	pop	{r4, r5, r6, pc}
.Lfunc_end13:
	.size	__cxa_guard_acquire, .Lfunc_end13-__cxa_guard_acquire
	.cfi_endproc
	.section	.text.__cxa_guard_release,"ax",%progbits
	.weak	__cxa_guard_release
	.p2align	2
	.type	__cxa_guard_release,%function
	.code	32
__cxa_guard_release:
.Lfunc_begin14:
	.cfi_startproc
	
	push	{r4, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r4, -8
	mov	r1, #1
	mov	r4, r0
	bl	__sync_lock_test_and_set_1
	add	r0, r4, #1
	mov	r1, #0
	bl	__sync_lock_test_and_set_1
	pop	{r4, pc}
.Lfunc_end14:
	.size	__cxa_guard_release, .Lfunc_end14-__cxa_guard_release
	.cfi_endproc
	.section	.text.__cxa_pure_virtual,"ax",%progbits
	.weak	__cxa_pure_virtual
	.p2align	2
	.type	__cxa_pure_virtual,%function
	.code	32
__cxa_pure_virtual:
.Lfunc_begin15:
	.cfi_startproc
	
	push	{r11, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	ldr	r0, .LCPI15_0
	mov	r1, #39
.LPC15_0:
	add	r0, pc, r0
	bl	_ZN8piestart7product7support5abortE
	.p2align	2
.LCPI15_0:
	.long	.Lanon.0.2-(.LPC15_0+8)
.Lfunc_end15:
	.size	__cxa_pure_virtual, .Lfunc_end15-__cxa_pure_virtual
	.cfi_endproc
	.section	.text.__cxa_thread_atexit,"ax",%progbits
	.weak	__cxa_thread_atexit
	.p2align	2
	.type	__cxa_thread_atexit,%function
	.code	32
__cxa_thread_atexit:
.Lfunc_begin16:
	.cfi_startproc
	
	mov	r2, r1
	mov	r1, r0
	ldr	r0, .LCPI16_0
.LPC16_0:
	add	r0, pc, r0
	b	_ZN8piestart7product7support3cxx4List4pushE
	.p2align	2
.LCPI16_0:
	.long	_ZN8piestart7product7support3cxx6THREADE-(.LPC16_0+8)
.Lfunc_end16:
	.size	__cxa_thread_atexit, .Lfunc_end16-__cxa_thread_atexit
	.cfi_endproc
	.section	.text.__piestart_at_exit,"ax",%progbits
	.globl	__piestart_at_exit
	.p2align	2
	.type	__piestart_at_exit,%function
	.code	32
__piestart_at_exit:
.Lfunc_begin17:
	.cfi_startproc
	
	push	{r4, r5, r6, r7, r8, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r8, -8
	.cfi_offset r7, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	sub	sp, sp, #24
	.cfi_def_cfa_offset 48
	ldr	r5, .LCPI17_0
	ldr	r8, .LCPI17_1
	add	r4, sp, #12
	mov	r6, sp
.LPC17_0:
	add	r5, pc, r5
.LPC17_1:
	add	r8, pc, r8
.LBB17_1:
	mov	r0, r4
	mov	r1, r5
	bl	_ZN8piestart7product7support3cxx4List3popE
	ldr	r0, [sp, #12]
	cmp	r0, #1
	moveq	r0, r4
	moveq	r1, r6
	ldmeq	r0, {r2, r3, r7}
	movne	r0, r6
	stmeq	r1, {r2, r3, r7}
	movne	r1, r8
	blne	_ZN8piestart7product7support3cxx4List3popE
	ldr	r0, [sp]
	cmp	r0, #1
	addne	sp, sp, #24
	popne	{r4, r5, r6, r7, r8, pc}
.LBB17_2:
	ldr	r1, [sp, #4]
	ldr	r0, [sp, #8]
	blx	r1
	b	.LBB17_1
	.p2align	2
.LCPI17_0:
	.long	_ZN8piestart7product7support3cxx6THREADE-(.LPC17_0+8)
.LCPI17_1:
	.long	_ZN8piestart7product7support3cxx7PROCESSE-(.LPC17_1+8)
.Lfunc_end17:
	.size	__piestart_at_exit, .Lfunc_end17-__piestart_at_exit
	.cfi_endproc
	.section	.text.__sync_lock_test_and_set_1,"ax",%progbits
	.weak	__sync_lock_test_and_set_1
	.p2align	2
	.type	__sync_lock_test_and_set_1,%function
	.code	32
__sync_lock_test_and_set_1:
.Lfunc_begin18:
	.cfi_startproc
	
	push	{r4, r5, r6, r7, r8, lr}
	.cfi_def_cfa_offset 24
	.cfi_offset lr, -4
	.cfi_offset r8, -8
	.cfi_offset r7, -12
	.cfi_offset r6, -16
	.cfi_offset r5, -20
	.cfi_offset r4, -24
	mov	r8, r1
	mov	r6, r0
	bl	__piestart_processor
	mov	r5, r0
	bl	_ZN8piestart3sys4arch7library6atomic7barrierE
	mov	r0, #24
	and	r4, r0, r6, lsl #3
	bic	r6, r6, #3
.LBB18_1:
	ldr	r7, [r6]
	eor	r0, r8, r7, lsr r4
	mov	r1, r6
	mov	r2, r7
	and	r0, r0, #255
	eor	r3, r7, r0, lsl r4
	mov	r0, r5
	bl	_ZN8piestart3sys4arch7library6atomic7replaceE
	cmp	r0, #0
	beq	.LBB18_1
	mov	r0, r5
	lsr	r4, r7, r4
	bl	_ZN8piestart3sys4arch7library6atomic7barrierE
	and	r0, r4, #255
	pop	{r4, r5, r6, r7, r8, pc}
.Lfunc_end18:
	.size	__sync_lock_test_and_set_1, .Lfunc_end18-__sync_lock_test_and_set_1
	.cfi_endproc
	.section	.text.__sync_val_compare_and_swap_1,"ax",%progbits
	.weak	__sync_val_compare_and_swap_1
	.p2align	2
	.type	__sync_val_compare_and_swap_1,%function
	.code	32
__sync_val_compare_and_swap_1:
.Lfunc_begin19:
	.cfi_startproc
	
	push	{r4, r5, r6, r7, r8, r9, r10, lr}
	.cfi_def_cfa_offset 32
	.cfi_offset lr, -4
	.cfi_offset r10, -8
	.cfi_offset r9, -12
	.cfi_offset r8, -16
	.cfi_offset r7, -20
	.cfi_offset r6, -24
	.cfi_offset r5, -28
	.cfi_offset r4, -32
	mov	r8, r2
	mov	r6, r1
	mov	r7, r0
	bl	__piestart_processor
	mov	r9, r0
	bl	_ZN8piestart3sys4arch7library6atomic7barrierE
	mov	r0, #24
	and	r4, r6, #255
	bic	r6, r7, #3
	mov	r10, #255
	and	r5, r0, r7, lsl #3
.LBB19_1:
	ldr	r2, [r6]
	and	r7, r10, r2, lsr r5
	cmp	r7, r4
	bne	.LBB19_4
	lsr	r0, r2, r5
	mov	r1, r6
	eor	r0, r0, r8
	and	r0, r0, #255
	eor	r3, r2, r0, lsl r5
	mov	r0, r9
	bl	_ZN8piestart3sys4arch7library6atomic7replaceE
	cmp	r0, #0
	beq	.LBB19_1
	mov	r7, r4
.LBB19_4:
	mov	r0, r9
	bl	_ZN8piestart3sys4arch7library6atomic7barrierE
	mov	r0, r7
	pop	{r4, r5, r6, r7, r8, r9, r10, pc}
.Lfunc_end19:
	.size	__sync_val_compare_and_swap_1, .Lfunc_end19-__sync_val_compare_and_swap_1
	.cfi_endproc
	.section	.text.abort,"ax",%progbits
	.weak	abort
	.p2align	2
	.type	abort,%function
	.code	32
abort:
.Lfunc_begin20:
	.cfi_startproc
	
	push	{r11, lr}
	.cfi_def_cfa_offset 8
	.cfi_offset lr, -4
	.cfi_offset r11, -8
	mov	r0, #1
	mov	r1, #0
	bl	_ZN8piestart7product7support5abortE
.Lfunc_end20:
	.size	abort, .Lfunc_end20-abort
	.cfi_endproc
	.section	.text.atexit,"ax",%progbits
	.weak	atexit
	.p2align	2
	.type	atexit,%function
	.code	32
atexit:
.Lfunc_begin21:
	.cfi_startproc
	
	mov	r1, r0
	ldr	r0, .LCPI21_0
	mov	r2, #0
.LPC21_0:
	add	r0, pc, r0
	b	_ZN8piestart7product7support3cxx4List4pushE
	.p2align	2
.LCPI21_0:
	.long	_ZN8piestart7product7support3cxx7PROCESSE-(.LPC21_0+8)
.Lfunc_end21:
	.size	atexit, .Lfunc_end21-atexit
	.cfi_endproc
	.type	_ZN8piestart7product7support3cxx4LOCKE,%object
	.section	.bss._ZN8piestart7product7support3cxx4LOCKE,"aw",%nobits
_ZN8piestart7product7support3cxx4LOCKE:
	.zero	1
	.size	_ZN8piestart7product7support3cxx4LOCKE, 1
	.type	_ZN8piestart7product7support3cxx6THREADE,%object
	.section	.bss._ZN8piestart7product7support3cxx6THREADE,"aw",%nobits
	.p2align	2, 0x0
_ZN8piestart7product7support3cxx6THREADE:
	.zero	268
	.size	_ZN8piestart7product7support3cxx6THREADE, 268
	.type	_ZN8piestart7product7support3cxx7PROCESSE,%object
	.section	.bss._ZN8piestart7product7support3cxx7PROCESSE,"aw",%nobits
	.p2align	2, 0x0
_ZN8piestart7product7support3cxx7PROCESSE:
	.zero	268
	.size	_ZN8piestart7product7support3cxx7PROCESSE, 268
	.type	.Lanon.0.0,%object
	.section	.text.piestart,"ax",%progbits
.Lanon.0.0:
	.ascii	"piestart: operator delete is missing; define it beside operator new\n"
	.size	.Lanon.0.0, 68
	.type	.Lanon.0.1,%object
	.section	.text.piestart,"ax",%progbits
.Lanon.0.1:
	.ascii	"piestart: deleted virtual function called\n"
	.size	.Lanon.0.1, 42
	.type	.Lanon.0.2,%object
	.section	.text.piestart,"ax",%progbits
.Lanon.0.2:
	.ascii	"piestart: pure virtual function called\n"
	.size	.Lanon.0.2, 39
	.type	__dso_handle,%object
	.section	.data.rel.ro.piestart.handle,"aw",%progbits
	.weak	__dso_handle
	.p2align	2, 0x0
__dso_handle:
	.zero	4
	.size	__dso_handle, 4
	.section	".note.GNU-stack","",%progbits
	.eabi_attribute	30, 4
