# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
command -v go >/dev/null || { echo "needs go"; exit 69; }
F="-O1 -fPIE -fno-stack-protector"
gcc $F -c tiny.S && gcc $F -c start.c
ld -r tiny.o start.o -o crt.o
# Go hands its object to an external linker only if it is asked to; with -static-pie no loader is asked for.
GO_EXTLINK_ENABLED=1 go build -buildmode=pie -o hello 	-ldflags="-extld=gcc -extldflags '-static-pie -nostdlib -nostartfiles $PWD/crt.o'" hello.go
file -b hello
! readelf -lW hello | grep INTERP
[ "$(piestart run -- ./hello)" = "hello from Go" ]
