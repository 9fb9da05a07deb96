/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
/* Go's object is linked where GNU ld puts it, at 0, so tiny.c is enough; Go's main never returns. */
#include "tiny.c"
