/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 *
 * Ends at once, with status 0 if the first word of the table is what relocation makes it. */
extern const void *const bench_table[];
extern const char bench_target;

int main(void)
{
	return bench_table[0] != &bench_target;
}
