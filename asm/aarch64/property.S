/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * What every object says about itself: landing pads are in place.
 */

/* GNU_PROPERTY_AARCH64_FEATURE_1_AND: BTI | PAC. One object without it drops it for the program. */
	.section .note.gnu.property, "a", %note
	.balign	8
	.word	4				/* namesz */
	.word	16				/* descsz */
	.word	5				/* NT_GNU_PROPERTY_TYPE_0 */
	.asciz	"GNU"
	.word	0xc0000000			/* GNU_PROPERTY_AARCH64_FEATURE_1_AND */
	.word	4
	.word	3				/* BTI, PAC */
	.word	0				/* padding to 8 */
