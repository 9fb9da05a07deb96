# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
piestart link -O1 -fPIE tls.c -o tls
set -- $(readelf -lW tls | grep ' TLS ')
vaddr=$(($3)) size=$(($6)) align=$(($8))
value=$((0x$(readelf -sW tls | awk '$8 == "counter" { print $2 }')))
# The block ends at the thread pointer, as near to it as its alignment allows (variant II).
gap=$(((-vaddr - size) & (align - 1)))
offset=$((value - size - gap))
echo "vaddr $vaddr size $size align $align value $value: offset $offset"
[ "$(./tls | grep counter)" = "counter $offset 8" ]
