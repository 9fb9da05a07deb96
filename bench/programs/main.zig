// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! main.c, started by Zig's own start code.

extern const bench_table: [1]?*const anyopaque;
extern const bench_target: u8;

pub fn main() u8 {
    return @intFromBool(bench_table[0] != @as(?*const anyopaque, &bench_target));
}
