/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
	.data
	.balign	8
words:	.quad	code			/* word 0 */
	.quad	code			/* word 1 */
	.quad	0			/* word 2: no pointer */
	.quad	code			/* word 3 */
	.org	words + 10 * 8
	.quad	code			/* word 10 */
	.org	words + 64 * 8
	.quad	code			/* word 64 */
	.quad	code			/* word 65 */
	.org	words + 512 * 8
	.quad	code			/* word 512 */

	.text
	.globl	_start
_start:
code:	hlt
