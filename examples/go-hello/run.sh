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
command -v go >/dev/null || { echo "skipped: needs go"; exit 69; }
export GOCACHE="$out/cache" GO111MODULE=off

piestart go build -o "$out/hello" main.go
piestart run -- "$out/hello" one two
piestart run -- "$out/hello" one two
