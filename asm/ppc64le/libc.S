/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * For rcrt1.o: what a function `name` does that only hands on to `to` (libc.S).
 */

	.macro	piestart_hand_on name, to
	addis	2, 12, (.TOC.-\name)@ha
	addi	2, 2, (.TOC.-\name)@l
	.localentry \name, .-\name
	b	\to
	.endm
