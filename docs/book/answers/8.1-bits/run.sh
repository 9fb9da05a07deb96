# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
gcc -fPIE -static-pie where.c -o where
first= moved=0
for n in $(seq 200); do
	image=$(./where | sed -n 's/^image \(0x[0-9a-f]*\) .*/\1/p')
	[ -n "$first" ] || first=$image
	moved=$((moved | (image ^ first)))
done
bits=0 lowest= bit=0
while [ $bit -lt 48 ]; do
	if [ $((moved >> bit & 1)) = 1 ]; then
		bits=$((bits + 1))
		[ -n "$lowest" ] || lowest=$bit
	fi
	bit=$((bit + 1))
done
printf 'moved: %#x, %d bits from bit %d up\n' $moved $bits $lowest
# Pages of 4 KiB; 28 bits drawn, a carry may move a few more.
[ $lowest = 12 ] && [ $bits -ge 24 ] && [ $bits -le 35 ]
