# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
gcc -O1 -static-pie -fPIE guard.c -o guard
for i in 1 2 3 4 5 6 7 8; do ./guard; done | tee all
[ "$(sort -u all | wc -l)" = 8 ]
