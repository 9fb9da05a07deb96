# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
gcc -static hello.c -o static
gcc -static-pie hello.c -o static-pie
ldd static 2>&1 | grep -q 'not a dynamic executable'
ldd static-pie | grep -q 'statically linked'
# No dynamic table in the one; one without DT_NEEDED in the other.
readelf -dW static | grep -q 'no dynamic section'
readelf -dW static-pie | grep -q RELA
! readelf -dW static-pie | grep -q NEEDED
