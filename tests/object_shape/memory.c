/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 *
 * What unoptimised code of any language calls, and what Rust's core names and nothing reaches. */
void *memcpy(void *to, const void *from, unsigned long size)
{
	void *result = to;
	__asm__ volatile("rep movsb" : "+D"(to), "+S"(from), "+c"(size) : : "memory");
	return result;
}
void *memset(void *to, int byte, unsigned long size)
{
	void *result = to;
	__asm__ volatile("rep stosb" : "+D"(to), "+c"(size) : "a"(byte) : "memory");
	return result;
}
void *memmove(void *to, const void *from, unsigned long size)
{
	if ((unsigned long)to - (unsigned long)from >= size)
		return memcpy(to, from, size);
	while (size--)
		((volatile char *)to)[size] = ((const char *)from)[size];
	return to;
}
int memcmp(const void *a, const void *b, unsigned long size)
{
	const volatile unsigned char *x = a, *y = b;
	for (; size; size--, x++, y++)
		if (*x != *y)
			return *x - *y;
	return 0;
}
int bcmp(const void *a, const void *b, unsigned long size)
{
	return memcmp(a, b, size);
}
unsigned long strlen(const char *text)
{
	const volatile char *end = text;
	while (*end)
		end++;
	return (unsigned long)(end - text);
}
void rust_eh_personality(void)
{
}
