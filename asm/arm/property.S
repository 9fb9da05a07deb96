/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * No note: there are no landing pads in 32-bit programs. What every object says about itself: it goes with either way
 * of passing floating-point numbers, since none of its functions takes any (Tag_ABI_VFP_args).
 */

	.eabi_attribute 28, 3
