# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
command -v go >/dev/null || { echo "needs go"; exit 69; }
GOARCH=arm64 go build -buildmode=pie -o pie hello.go
readelf -lW pie | grep 'interpreter: /lib/ld-linux-aarch64.so.1'
piestart convert pie -o converted
readelf -hW converted | grep 'Machine: *AArch64'
! readelf -lW converted | grep INTERP
if command -v qemu-aarch64-static >/dev/null; then
	[ "$(piestart run --qemu auto -- ./converted)" = "hello from Go" ]
fi
