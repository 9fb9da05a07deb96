// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: a thread pointer that cannot be set is a fault for a program that has use for it, also where a filter only says that it was set
//@ only: arch=x86_64
//@ variant tls-eperm: deny=arch_prctl:1 cflags=-DTLS refused=yes stderr=thread
//@ variant tls-enosys: deny=arch_prctl:38 cflags=-DTLS refused=yes stderr=38
//@ variant tls-lied-to: deny=arch_prctl:0 cflags=-DTLS refused=yes stderr=thread
//@ variant tls-no-pie: mode=no-pie deny=arch_prctl:1 cflags=-DTLS refused=yes stderr=thread
//@ variant guard-eperm: deny=arch_prctl:1 cflags=-fstack-protector-all refused=yes stderr=thread
//@ variant guard-lied-to: deny=arch_prctl:0 cflags=-fstack-protector-all refused=yes stderr=thread
//@ variant mmap: deny=mmap:12 cflags=-DTLS refused=yes stderr=TLS
//@ variant neither: deny=arch_prctl:1
#include "check.h"

#ifdef TLS
_Thread_local int value = 5;
#endif

int main(void) {
#ifdef REFUSED
    say("main ran\n");
#endif
#ifdef TLS
    CHECK(1, *LAUNDER(&value) == 5);
#endif
    return PASS;
}
