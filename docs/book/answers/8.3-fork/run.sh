# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
gcc -fPIE -static-pie fork.c -o prog
./prog
