# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
# Pointers so far apart that no bitmap reaches the next one: RELR's worst case.
{
	echo '	.data
	.balign	8'
	for i in 1 2 3 4 5 6 7 8 9 10; do
		echo '	.quad	code
	.skip	1024'
	done
	echo '	.text
	.globl	_start
_start:
code:	hlt'
} > sparse.S
as sparse.S -o sparse.o
ld -pie --no-dynamic-linker -z pack-relative-relocs sparse.o -o relr
ld -pie --no-dynamic-linker sparse.o -o rela
readelf -dW relr | grep RELRSZ | grep -w 80	# 10 × 8
readelf -dW rela | grep RELASZ | grep -w 240	# 10 × 24
