# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
for way in -no-pie -pie -static -static-pie; do
	gcc $way hello.c -o prog
	if readelf -lW prog | grep -q INTERP; then expected=126; else expected=0; fi
	status=0
	piestart run -- ./prog >/dev/null 2>&1 || status=$?
	echo "$way: $status, expected $expected"
	[ $status = $expected ]
done
