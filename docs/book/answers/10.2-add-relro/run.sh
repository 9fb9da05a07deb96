# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
F="-O1 -fPIE -fno-stack-protector -static-pie -nostdlib -nostartfiles -Wl,-z,relro,-z,now"
gcc $F tiny.S tiny.c relro.c -o without
gcc $F tiny.S protect.c relro.c -o with
[ "$(./without now | tail -1)" = overwritten ]
[ "$(./with | tail -1)" = "read-only, " ]
status=0; ./with now || status=$?
[ $status = 139 ]
