# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
gcc -pie hello.c -o prog
loader=$(readelf -lW prog | sed -n 's/.*interpreter: \(.*\)]/\1/p')
! readelf -lW "$loader" | grep -q INTERP
readelf -hW "$loader" | grep -q 'Type: *DYN'
readelf -dW "$loader" | grep -E '\((RELA|RELR)\)'
# Started as a program, with the name of another program.
[ "$("$loader" ./prog)" = "hello, world" ]
