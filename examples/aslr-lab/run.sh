#!/bin/sh
# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
set -eu
cd "$(dirname "$0")"
here=$PWD
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
# The tool: from PATH, or built from this source tree.
piestart() {
	if [ -n "${PIESTART:-}" ]; then "$PIESTART" "$@"
	else cargo run --quiet --release --manifest-path "$here/../../Cargo.toml" --package piestart-cli -- "$@"; fi
}
command -v gcc >/dev/null || { echo "skipped: needs gcc"; exit 69; }
[ "$(cat /proc/sys/kernel/randomize_va_space)" != 0 ] || { echo "skipped: needs ASLR (sysctl kernel.randomize_va_space=2)"; exit 69; }
oldest=$(printf '6.10\n%s\n' "$(uname -r)" | sort -V | head -n 1)
[ "$oldest" = 6.10 ] || { echo "skipped: needs mseal (Linux 6.10)"; exit 69; }

flags="-O1 -Wall -Wextra"
gcc $flags guess.c -o "$out/guess"
gcc $flags -fno-pie -no-pie lab.c -o "$out/1-non-pie"
gcc $flags -fPIE -pie -Wl,-z,relro,-z,now lab.c -o "$out/2-pie"
piestart link --cc=gcc $flags -fPIE --aslr=kernel -Wl,-z,norelro lab.c -o "$out/3-static-pie"
piestart link --cc=gcc $flags -fPIE --aslr=kernel lab.c -o "$out/4-sealed"
piestart link --cc=gcc $flags -fPIE --aslr=far lab.c -o "$out/5-far"
programs="1-non-pie 2-pie 3-static-pie 4-sealed 5-far"

# A crash is what some of this is about; no core files of it.
ulimit -c 0

# One guess five times over: `hit` or `miss` if all agree.
guess() {
	seen=
	for try in 1 2 3 4 5; do
		one=$("$out/guess" "$out/$1" "$2") || [ $? = 1 ] || return 1
		[ -z "$seen" ] || [ "$seen" = "$one" ] || one=mixed
		seen=$one
	done
	echo "$seen"
}

# What becomes of a run that writes to RELRO.
write_to_table() {
	status=0
	"$out/$1" "$2" >/dev/null 2>&1 || status=$?
	case $status in
	42) echo hit ;;
	43) echo refused ;;
	139) echo fault ;;
	*) echo "status $status" ;;
	esac
}

wrong=0
row() { # heading, expected for each program, command
	printf '%-34s' "$1"
	heading=$1
	expected=$2
	shift 2
	for program in $programs; do
		want=${expected%% *}
		expected=${expected#* }
		got=$("$1" "$program" "$2" 2>/dev/null) || got=error
		printf '%-14s' "$got"
		if [ "$got" != "$want" ]; then
			wrong=$((wrong + 1))
			printf '%s\n' "$heading, $program: expected $want, got $got" >>"$out/wrong"
		fi
	done
	echo
}

printf '%-34s%-14s%-14s%-14s%-14s%s\n' "what the attacker knows or does" "1 non-PIE" "2 PIE" "3 static-PIE" "4 sealed" "5 far"
row "win, from an earlier run" "hit miss miss miss miss" guess previous
row "a leaked pointer to the vDSO" "miss miss hit hit miss" guess vdso
row "a leaked pointer to a function" "hit hit hit hit hit" guess text
row "writes to a constant pointer" "fault fault hit fault fault" write_to_table overwrite
row "the same after mprotect" "hit hit hit refused refused" write_to_table unprotect
echo
(cd "$out" && piestart aslr -n 100 --at main 1-non-pie 2-pie 3-static-pie 5-far) | sed -n '3,/^ *image, when/p'
if [ $wrong != 0 ]; then
	echo
	cat "$out/wrong"
	exit 1
fi
