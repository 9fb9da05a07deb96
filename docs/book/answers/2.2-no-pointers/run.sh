# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
count() { piestart explain --all --json "$1" | grep -c '"type": "R_X86_64_RELATIVE"'; }

piestart link -O1 -fPIE -DPOINTERS names.c -o with
piestart link -O1 -fPIE names.c -o without
[ "$(./with)" = "$(./without)" ]
echo "$(count with) and $(count without) relocations"
[ $(($(count with) - $(count without))) = 5 ]
