# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
# The size that the row $2 of the dynamic table of $1 gives, in bytes; 0 without one.
size() { readelf -dW "$1" | sed -n "s/.*($2) *\([0-9]*\) (bytes)/\1/p" | grep . || echo 0; }

for relr in never always; do
	row=RELASZ; [ $relr = never ] || row=RELRSZ
	piestart link --relr=$relr -O1 -fPIE prog.c -o without
	piestart link --relr=$relr -O1 -fPIE -DPOINTERS prog.c -o with
	grown=$(($(size with $row) - $(size without $row)))
	echo "$row grows by $grown"
	# 1000 entries of 24 bytes; or an address, and a bitmap for every 63 of the other 999.
	if [ $relr = never ]; then [ $grown = 24000 ]; else [ $grown -ge 128 ] && [ $grown -le 144 ]; fi
done
