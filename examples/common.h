/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * The little that the C examples need in place of a C library: write, and the status of a program. */
#ifndef COMMON_H
#define COMMON_H

static inline long write_bytes(int fd, const void *bytes, unsigned long size)
{
#if defined(__x86_64__)
	long result;
	__asm__ volatile("syscall" : "=a"(result) : "a"(1L), "D"((long)fd), "S"(bytes), "d"(size)
			 : "rcx", "r11", "memory");
	return result;
#elif defined(__aarch64__)
	register long x8 __asm__("x8") = 64;
	register long x0 __asm__("x0") = fd;
	register const void *x1 __asm__("x1") = bytes;
	register unsigned long x2 __asm__("x2") = size;
	__asm__ volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2) : "memory");
	return x0;
#endif
}

static inline void say(const char *text)
{
	unsigned long size = 0;
	while (text[size])
		size++;
	write_bytes(1, text, size);
}

#endif
