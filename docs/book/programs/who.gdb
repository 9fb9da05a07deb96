# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
set output-radix 16
starti
watch -l *(long *)words
continue
backtrace 2
