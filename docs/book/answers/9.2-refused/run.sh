# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
gcc -pie -fPIE hello.c -o pie
status=0
said=$(piestart convert pie -o converted 2>&1) || status=$?
echo "$said"
[ $status = 1 ] && [ ! -e converted ]
echo "$said" | grep -q 'libc.so.6'
