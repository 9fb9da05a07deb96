# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
command -v go >/dev/null || { echo "needs go"; exit 69; }
go build -buildmode=pie -o pie hello.go
piestart convert pie -o converted
strip -o stripped converted
[ $(stat -c %s stripped) -lt $(stat -c %s converted) ]
[ "$(piestart run -- ./stripped)" = "hello from Go" ]
# What kept it: a section that covers it.
readelf -SW stripped | grep -E ' \.start +PROGBITS .* AX '
