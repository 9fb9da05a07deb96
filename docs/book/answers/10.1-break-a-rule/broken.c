/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
/* tiny.c, with a message before the relocation: a table of strings, as one would write it. */
#define relocate good_relocate
#include "tiny.c"
#undef relocate

#ifdef POINTERS
static const char *const messages[] = {"no dynamic table\n", "relocating\n"};
#else
static const char messages[][20] = {"no dynamic table\n", "relocating\n"};	/* characters, no pointers */
#endif

void relocate(const Elf64_Dyn *dynamic)
{
	volatile int which = dynamic != 0;
	say(messages[which]);
	good_relocate(dynamic);
}
