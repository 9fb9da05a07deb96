# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
piestart link --relr=always -O1 -fPIE odd.c -o odd
./odd
readelf -rW odd
# One entry in RELA, and its offset is odd.
readelf -rW odd | grep -E '^[0-9a-f]{15}[13579bdf] .*R_X86_64_RELATIVE'
# RELR still holds the start code's own word.
readelf -dW odd | grep RELRSZ
