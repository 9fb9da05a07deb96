# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
piestart link -O1 -fPIE table.c -o table
status=0; ./table || status=$?
[ $status != 69 ] || { echo "needs mseal (Linux 6.10)"; exit 69; }
[ $status = 0 ]
status=0; ./table write || status=$?
[ $status = 139 ]
