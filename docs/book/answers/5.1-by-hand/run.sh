# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
command -v strace >/dev/null || { echo "needs strace"; exit 69; }
piestart link -O1 -fPIE relro.c -o relro
# Columns: type, offset, address, physical address, file size, memory size.
set -- $(readelf -lW relro | grep GNU_RELRO)
start=$(($3)) end=$(($3 + $6))
set -- $(readelf -lW relro | grep LOAD | tail -1)
load_start=$(($3)) load_end=$(($3 + $6))
# The segment begins with RELRO, so the start rounds down. RELRO reaches no further than its segment.
[ $start = $load_start ]
[ $end -le $load_end ] || end=$load_end
first=$((start / 4096))
last=$((end / 4096))				# rounded down ...
[ $load_end -gt $end ] || last=$(((end + 4095) / 4096))	# ... or up, if nothing follows
strace -e trace=mprotect ./relro 2>&1 >/dev/null | grep "mprotect(0x[0-9a-f]*, $(((last - first) * 4096)), PROT_READ) = 0"
