# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
piestart link -O1 -fPIE -Wl,-z,max-page-size=4096 relro.c -o relro
piestart explain relro | grep -q 'makes RELRO read-only (mprotect of'
# The same file, where a page is 64 KiB: RELRO and .data share the only page there is.
piestart explain --page-size 65536 relro | grep RELRO
! piestart explain --page-size 65536 relro | grep -q 'makes RELRO read-only (mprotect of'
