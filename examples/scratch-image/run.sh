#!/bin/sh
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
set -eu
cd "$(dirname "$0")"
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
for tool in go make; do
	command -v $tool >/dev/null || { echo "skipped: needs $tool"; exit 69; }
done
# The tool: from PATH, or built from this source tree.
if [ -z "${PIESTART:-}" ]; then
	cargo build --quiet --release --manifest-path ../../Cargo.toml --package piestart-cli
	PIESTART=$(cd ../../ && pwd)/target/release/piestart
fi
export GOCACHE="$out/cache"

make OUT="$out" PIESTART="$PIESTART" run
if command -v buildah >/dev/null && [ "$(id -u)" -eq 0 ]; then
	storage="--storage-driver vfs --root $out/storage --runroot $out/run"
	make OUT="$out" PIESTART="$PIESTART" BUILDAH="$storage" image
	# What is in the image, and nothing else.
	# shellcheck disable=SC2086
	container=$(buildah $storage from piestart-scratch)
	# shellcheck disable=SC2086
	mounted=$(buildah $storage mount "$container")
	ls "$mounted"
	test "$(ls "$mounted")" = server
	"$PIESTART" check --live "$mounted/server"
	# shellcheck disable=SC2086
	buildah $storage rm "$container" >/dev/null
else
	echo "left out: the image (needs buildah, and root to look into it)"
fi
