/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include <stdio.h>
#include <stdlib.h>
#include <sys/auxv.h>
#include <sys/mman.h>
#include <unistd.h>

extern const char __ehdr_start[] __attribute__((visibility("hidden")));	/* the image's first byte */

int main(void)
{
	int here;
	char *image = (char *)__ehdr_start;
	char *vdso = (char *)getauxval(AT_SYSINFO_EHDR);
	char *mapping = mmap(0, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	printf("image %p heap %p mmap %p vdso %p stack %p\n", image, sbrk(0), mapping, vdso, &here);
	printf("distance image-mmap %#lx image-vdso %#lx\n", image - mapping, image - vdso);
	return 0;
}
