# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
gcc -pie -Wl,--dynamic-linker=/no/loader/here hello.c -o prog
[ -x prog ]
status=0
said=$(sh -c ./prog 2>&1) || status=$?
echo "$said"
[ $status = 127 ]
# The shell's words differ; the kernel's error is ENOENT.
echo "$said" | grep -q -i 'not found\|no such file'
piestart run -- ./prog 2>&1 | grep -q /no/loader/here
