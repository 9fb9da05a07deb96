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

for cc in gcc clang; do
	command -v $cc >/dev/null || { echo "skipped: needs $cc"; continue; }
	piestart link --cc=$cc -O1 -fPIE -fstack-protector-strong -o "$out/prog" smash.c
	piestart run -- "$out/prog"
	status=0
	piestart run -- "$out/prog" overflow || status=$?
	[ $status = 134 ] || { echo "expected SIGABRT (134), got $status"; exit 1; }
done
