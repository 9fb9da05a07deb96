# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
gcc twice.c -o twice
./twice
# And in earnest: a loader that is handed a static-PIE relocates it, and then our start code runs too.
# It must notice, or every pointer would be wrong by the bias.
loader=$(gcc -pie hello.c -o pie && readelf -lW pie | sed -n 's/.*interpreter: \(.*\)]/\1/p')
piestart link --relr=always -O1 -fPIE bare.c -o bare
[ "$("$loader" ./bare)" = "hello, empty world" ]
