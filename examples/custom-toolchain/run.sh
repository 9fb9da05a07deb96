#!/bin/sh
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
set -eu
cd "$(dirname "$0")"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
# The tool: from PATH, or built from this source tree.
piestart() {
	if [ -n "${PIESTART:-}" ]; then "$PIESTART" "$@"
	else cargo run --quiet --release --manifest-path ../../Cargo.toml --package piestart-cli -- "$@"; fi
}
[ "$(uname -m)" = x86_64 ] || { echo "skipped: needs an x86_64 machine"; exit 69; }

piestart install --prefix "$out/toolchain" --target x86_64 >/dev/null
start=$out/toolchain/lib/piestart/x86_64
as hello.S -o "$out/hello.o"
ld -pie --no-dynamic-linker -z text -z relro -z now -z noexecstack -T "$start/piestart.ld" \
	"$start/piestart.o" "$out/hello.o" -o "$out/hello"
piestart run -- "$out/hello"
