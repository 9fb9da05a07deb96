# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
gcc -fPIE -static-pie where.c -o where
one=$(./where) two=$(./where)
field() { echo "$1" | grep -o "$2 0x[0-9a-f]*" | cut -d ' ' -f 2 | head -1; }
vdso=$(field "$one" vdso) stack=$(field "$one" stack)
if [ $((stack - vdso)) -lt $((1 << 30)) ]; then
	echo "needs a kernel that puts the vDSO among the mappings"
	exit 69
fi
# Learnt from one start, used on another.
distance=$(($(field "$one" image) - $(field "$one" vdso)))
predicted=$(($(field "$two" vdso) + distance))
printf 'predicted %#x, is %s\n' $predicted "$(field "$two" image)"
[ "$(field "$one" image)" != "$(field "$two" image)" ]
[ $predicted = $(($(field "$two" image))) ]
