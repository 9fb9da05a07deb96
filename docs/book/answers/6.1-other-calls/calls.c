/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

static int refused(const char *name, long result)
{
	int eperm = result == -1 && errno == EPERM;
	printf("%s: %s\n", name, eperm ? "EPERM" : "not refused");
	return eperm;
}

int main(void)
{
	void *page = mmap(0, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (syscall(462, page, 4096L, 0L) != 0) {	/* mseal; the kernel's number on every architecture */
		perror("needs mseal (Linux 6.10)");
		return 69;
	}
	int all = refused("mprotect", mprotect(page, 4096, PROT_READ | PROT_WRITE));
	all &= refused("munmap", munmap(page, 4096));
	all &= refused("mremap", (long)mremap(page, 4096, 8192, MREMAP_MAYMOVE));
	all &= refused("mmap, MAP_FIXED", (long)mmap(page, 4096, PROT_READ | PROT_WRITE,
						     MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0));
	return !all;
}
