// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: a PT_TLS that contradicts itself, or whose template is not in the image, is one clear line on stderr
//@ refused:
//@ variant larger-in-file: patch=tls-filesz-over-memsz stderr=PT_TLS
//@ variant file-size-wraps: patch=tls-filesz-wraps stderr=PT_TLS
//@ variant memory-size-wraps: patch=tls-memsz-wraps stderr=PT_TLS
//@ variant memory-size-beyond-memory: patch=tls-memsz-huge stderr=TLS
//@ variant alignment-no-power: patch=tls-align-odd stderr=PT_TLS
//@ variant alignment-topmost: patch=tls-align-topmost stderr=PT_TLS
//@ variant alignment-beyond-memory: patch=tls-align-huge stderr=TLS
//@ variant outside: patch=tls-outside stderr=PT_TLS
//@ variant address-wraps: patch=tls-address-wraps stderr=PT_TLS
//@ variant empty-but-filled: patch=tls-memsz-zero stderr=PT_TLS
//@ variant no-pie: mode=no-pie patch=tls-outside stderr=PT_TLS
//@ cflags: -fno-lto
#include "check.h"

static int target;
_Thread_local int *pointer = &target;
_Thread_local long values[7] = {1, 2, 3};
_Thread_local char zeros[100];

int main(void) {
    say("main ran\n");
    return pointer == &target && values[2] == 3 && !zeros[99] ? PASS : 1;
}
