/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Says where it is, and waits until its standard input ends: the C program of `piestart demo`.
 * There is no libc: the two system calls are made by hand. */

#if defined(__x86_64__)
enum { NR_read = 0, NR_write = 1 };
static long call(long number, long a, long b, long c)
{
	long result;
	__asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c)
			 : "rcx", "r11", "memory");
	return result;
}
#elif defined(__aarch64__)
enum { NR_read = 63, NR_write = 64 };
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

/* Pointers that only relocation makes right. */
static const char *const words[] = {"C ", "without ", "a ", "libc "};

static int constructed;
__attribute__((constructor)) static void construct(void) { constructed = 1; }

static void text(const char *string)
{
	long size = 0;
	while (string[size])
		size++;
	call(NR_write, 1, (long)string, size);
}

static void hex(unsigned long value)
{
	char digits[19] = "0x";
	int at = 2;
	for (int shift = 60; shift >= 0; shift -= 4)
		if (value >> shift || shift == 0)
			digits[at++] = "0123456789abcdef"[value >> shift & 15];
	digits[at] = 0;
	text(digits);
}

int main(int argc, char **argv)
{
	char byte;
	(void)argc;
	for (unsigned i = 0; i < sizeof words / sizeof *words; i++)
		text(words[i]);
	text("main ");
	hex((unsigned long)main);
	text(" stack ");
	hex((unsigned long)argv);
	text("\n");
	while (call(NR_read, 0, (long)&byte, 1) > 0)
		;
	return constructed ? 0 : 1;
}
