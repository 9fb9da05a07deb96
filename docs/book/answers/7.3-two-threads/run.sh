# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
gcc -O1 -static-pie -fPIE threads.c -o threads -pthread
./threads
