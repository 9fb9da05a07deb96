/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
/* System calls without a C library: the number in rax, arguments in rdi, rsi, rdx (psABI A.2.1). */
enum { SYS_write = 1, SYS_mprotect = 10, SYS_exit_group = 231, SYS_mseal = 462 };

static inline long sys(long number, long a, long b, long c)
{
	long result;
	__asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c)
			 : "rcx", "r11", "memory");
	return result;
}

static inline void say(const char *text)
{
	long size = 0;
	while (text[size])
		size++;
	sys(SYS_write, 1, (long)text, size);
}
