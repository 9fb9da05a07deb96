/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Linked into an application, this needs no notice: see COPYRIGHT.
 *
 * For programs by entry! alone, whose core was compiled to unwind: its tables name these functions ("Exception Handling
 * ABI for the Arm Architecture", section 9.3), which nobody calls where nothing unwinds.
 */

	.text
	.weak	__aeabi_unwind_cpp_pr0
	.weak	__aeabi_unwind_cpp_pr1
	.weak	__aeabi_unwind_cpp_pr2
	.type	__aeabi_unwind_cpp_pr0, %function
	.type	__aeabi_unwind_cpp_pr1, %function
	.type	__aeabi_unwind_cpp_pr2, %function
__aeabi_unwind_cpp_pr0:
__aeabi_unwind_cpp_pr1:
__aeabi_unwind_cpp_pr2:
	.inst	0xe7f000f0			/* udf #0 */
