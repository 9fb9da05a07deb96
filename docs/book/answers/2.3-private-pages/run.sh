# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
gcc -O1 -static -fno-pie private.c -o fixed
gcc -O1 -static-pie -fPIE private.c -o rela
fixed=$(./fixed) rela=$(./rela)
pages=$(((rela - fixed) / 4))
echo "fixed $fixed KiB, rela $rela KiB: $pages pages more"
[ $pages -ge 110 ] && [ $pages -le 170 ]
