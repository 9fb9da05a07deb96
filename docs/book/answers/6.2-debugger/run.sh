# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
command -v gdb >/dev/null || { echo "needs gdb"; exit 69; }
piestart link -g -O1 -fPIE seal.c -o sealed
[ "$(./sealed | head -1)" = "mprotect: EPERM" ] || { echo "needs mseal (Linux 6.10)"; exit 69; }
gdb -q -nx -batch -ex 'break main' -ex run -ex 'set var *(long *)words = 0x1234' -ex 'print/x *(long *)words' ./sealed >out 2>&1
cat out
grep -q '= 0x1234' out
