/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * A program with two bugs, to be broken into by its owner. It needs no C library, and takes one if it gets one.
 *
 *     lab addresses    prints where things are in this run
 *     lab overflow     says where the vDSO and `hello` are (the leak), reads a record as hexadecimal digits,
 *                      stores it without a look at its size (the first bug), and greets
 *     lab overwrite    stores a pointer where none may be stored (the second bug), and greets
 *     lab unprotect    the same, but first asks the kernel to make that place writable
 *
 * Whoever gets `win` to run has won: it prints a line, and the exit status is 42. */
#include "../common.h"

#if defined(__x86_64__)
enum { READ = 0, MPROTECT = 10, EXIT_GROUP = 231 };
static long call(long number, long a, long b, long c)
{
	long result;
	__asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory");
	return result;
}
#elif defined(__aarch64__)
enum { READ = 63, MPROTECT = 226, EXIT_GROUP = 94 };
static long call(long number, long a, long b, long c)
{
	register long x8 __asm__("x8") = number;
	register long x0 __asm__("x0") = a;
	register long x1 __asm__("x1") = b;
	register long x2 __asm__("x2") = c;
	__asm__ volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2) : "memory");
	return x0;
}
#endif

enum { WON = 42, REFUSED = 43, PROT_READ = 1, PROT_WRITE = 2, AT_PAGESZ = 6, AT_SYSINFO_EHDR = 33 };

static void hello(void)
{
	say("hello\n");
}

/* Nothing in the program calls this. */
__attribute__((used, noinline)) void win(void)
{
	say("win: this line is all the harm there is\n");
	call(EXIT_GROUP, WON, 0, 0);
}

/* The first bug: 16 bytes of room, and a pointer to a function right after them. */
struct card {
	char name[16];
	void (*greet)(void);
};
volatile struct card card = {"", hello};

/* The second bug's victim: pointers that are constant, once they are relocated. They lie in RELRO. */
void (*const table[])(void) = {hello, hello};

static void say_word(const char *name, unsigned long word)
{
	char text[] = " 0x0000000000000000\n";
	for (int i = 0; i < 16; i++)
		text[18 - i] = "0123456789abcdef"[word >> (4 * i) & 15];
	say(name);
	say(text);
}

static int same(const char *a, const char *b)
{
	while (*a && *a == *b)
		a++, b++;
	return *a == *b;
}

/* One digit, or -1 at the end of the line. */
static int digit(void)
{
	char c = '\n';
	if (call(READ, 0, (long)&c, 1) != 1)
		return -1;
	if (c >= '0' && c <= '9')
		return c - '0';
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

int main(int argc, char **argv, char **envp)
{
	const char *what = argc > 1 ? argv[1] : "";
	unsigned long vdso = 0, page = 4096;

	while (*envp)
		envp++;
	for (unsigned long *auxv = (unsigned long *)(envp + 1); *auxv; auxv += 2) {
		if (auxv[0] == AT_SYSINFO_EHDR)
			vdso = auxv[1];
		if (auxv[0] == AT_PAGESZ)
			page = auxv[1];
	}

	if (same(what, "addresses")) {
		say_word("vdso", vdso);
		say_word("hello", (unsigned long)hello);
		say_word("win", (unsigned long)win);
		return 0;
	}
	if (same(what, "overflow")) {
		volatile char *to = card.name;
		say_word("vdso", vdso);
		say_word("hello", (unsigned long)hello);
		for (int high; (high = digit()) >= 0;)
			*to++ = (char)(high << 4 | digit());
		card.greet();
		return 0;
	}
	if (same(what, "overwrite") || same(what, "unprotect")) {
		unsigned long place = (unsigned long)table & -page;
		if (same(what, "unprotect") && call(MPROTECT, place, page, PROT_READ | PROT_WRITE) != 0) {
			say("mprotect: refused\n");
			return REFUSED;
		}
		/* volatile: the compiler shall not know better what stands there. */
		void (*volatile *entry)(void) = (void (*volatile *)(void))(unsigned long)table;
		*entry = win;
		(*entry)();
		return 0;
	}
	say("lab addresses|overflow|overwrite|unprotect\n");
	return 2;
}
