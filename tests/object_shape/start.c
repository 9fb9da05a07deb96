/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 *
 * Something of everything that start code has to do. Status 42, or the number of what went wrong. */
static long write_out(const char *text, long size)
{
	long result;
	__asm__ volatile("syscall" : "=a"(result)
			 : "a"(1), "D"(1), "S"(text), "d"(size)
			 : "rcx", "r11", "memory");
	return result;
}

static __thread int initialised = 5;
static __thread char zero[100];

static int order;
__attribute__((constructor)) static void first(int argc, char **argv, char **envp)
{
	order = argc == 1 && argv[0] && envp ? 1 : 99;
}
__attribute__((destructor)) static void last(void)
{
	write_out("bye\n", 4);
}

extern int missing __attribute__((weak));
int *volatile missing_address = &missing;

static int seven(void)
{
	return 7;
}
static int (*resolve(void))(void)
{
	return seven;
}
int chosen(void) __attribute__((ifunc("resolve")));
int (*volatile chosen_address)(void) = chosen;

const char *const texts[] = { "?", "hi\n" };

int main(int argc, char **argv)
{
	write_out(texts[argc], 3);
	if (order != 1)
		return 1;
	if (initialised != 5 || zero[50])
		return 2;
	if (missing_address)
		return 3;
	if (chosen() != 7 || chosen_address() != 7)
		return 4;
	return argv[argc] ? 5 : 42;
}
