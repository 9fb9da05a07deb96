# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
command -v musl-gcc >/dev/null || { echo "needs musl-gcc"; exit 69; }
musl=/usr/lib/$(uname -m)-linux-musl
musl-gcc -O1 -fPIE -c write.c
ld -static -pie --no-dynamic-linker -z relro -z now "$musl/rcrt1.o" "$musl/crti.o" write.o "$musl/libc.a" "$musl/crtn.o" -o theirs
gcc $(piestart flags --for gcc --libc musl) -O1 -fPIE write.c -o ours
for prog in theirs ours; do readelf -lW $prog | grep GNU_RELRO; done
status=0; ./theirs || status=$?
echo "musl's rcrt1.o: $status"
[ $status = 0 ]
status=0; ./ours || status=$?
echo "piestart's rcrt1.o: $status"
[ $status = 139 ]
