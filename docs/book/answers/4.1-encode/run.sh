# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
as encode.S -o encode.o
ld -pie --no-dynamic-linker -z pack-relative-relocs --section-start=.data=0x20000 encode.o -o encode
objcopy -O binary --only-section=.relr.dyn encode encode.relr
table=$(od -A n -t x8 -w8 -v encode.relr | tr -s ' \n' ' ')
echo "$table"
[ "$table" = " 0000000000020000 000000000000000d 0000000000000003 " ]
gcc relr.c -o relr
[ "$(echo $table | ./relr | tr '\n' ' ')" = "0x20000 0x20010 0x20018 0x20200 " ]
