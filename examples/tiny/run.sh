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
for tool in ld.lld llvm-strip; do
	command -v $tool >/dev/null || { echo "skipped: needs $tool"; exit 69; }
done

# A panic ends the process, so nobody unwinds.
RUSTFLAGS=-Cforce-unwind-tables=no cargo build --quiet --release --target-dir "$out/target"
cp "$out/target/release/tiny" "$out/tiny"
llvm-strip --strip-sections "$out/tiny"		# the kernel reads none of them
piestart run -- "$out/tiny"
piestart check --live --require static-pie,relro,sealed "$out/tiny" >/dev/null
cc -c plain.S -o "$out/plain.o"
ld.lld -pie --no-dynamic-linker "$out/plain.o" -o "$out/plain"
llvm-strip --strip-sections "$out/plain"
echo "relocated, RELRO protected and sealed: $(wc -c <"$out/tiny") bytes"
echo "plain assembler, nothing to relocate:  $(wc -c <"$out/plain") bytes"
