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
command -v musl-gcc >/dev/null || { echo "skipped: needs musl-gcc (apt-get install musl-tools)"; exit 69; }

gcc $(piestart flags --for gcc --libc musl) -O2 hello.c -o "$out/hello"
piestart run -- "$out/hello"
piestart check --live --require static-pie,relro,sealed "$out/hello"
