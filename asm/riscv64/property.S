/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * No note: compilers do not yet write landing pads for RISC-V (Zicfilp), so no program has any.
 */

/* Linkers need not shorten anything here, and LLD before 15 cannot. */
	.option	norelax
