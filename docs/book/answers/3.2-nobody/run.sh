# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
gcc -O1 -fPIE -static-pie -nostdlib -nostartfiles nobody.S bare.c -o prog
status=0
out=$(./prog) || status=$?
echo "status $status, output '$out'"
# The strings' link addresses are small numbers, and nothing is mapped there: SIGSEGV.
[ $status = 139 ] && [ -z "$out" ]
# The same program with a start object that relocates.
piestart link -O1 -fPIE bare.c -o good
[ "$(./good)" = "hello, empty world" ]
