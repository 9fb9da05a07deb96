# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
F="-fPIE -fno-stack-protector -static-pie -nostdlib -nostartfiles"
gcc -O1 $F -DPOINTERS tiny.S broken.c bare.c -o pointers
gcc -O1 $F tiny.S broken.c bare.c -o characters
status=0; ./pointers || status=$?
echo "table of pointers: $status"
[ $status = 139 ]
[ "$(./characters | head -1)" = relocating ]
# By chance: where the compiler can see which entry it will be, it needs no table. That is luck, not a rule.
sed 's/volatile int/int/; s/dynamic != 0/1/' broken.c > lucky.c
gcc -O1 $F -DPOINTERS tiny.S lucky.c bare.c -o lucky
[ "$(./lucky | head -1)" = relocating ]
status=0; gcc -O0 $F -DPOINTERS tiny.S lucky.c bare.c -o unlucky; ./unlucky || status=$?
[ $status = 139 ]
