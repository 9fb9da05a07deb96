// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// Runs a program under conditions: conditions [CONDITION...] -- PROGRAM. Ends with its status, and
// prints, after its own output, the most memory that it had resident at once, in KiB. Conditions:
//   no-thp             no huge pages (prctl PR_SET_THP_DISABLE)
//   as=BYTES           RLIMIT_AS
//   cgroup=FILE        the group whose cgroup.procs this is
//   NAME=ERRNO         madvise, mincore, mremap, mmap, munmap or mseal fails so (seccomp)
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static struct sock_filter filter[64] = {BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr))};
static unsigned short length = 1;

static void deny(long nr, int error)
{
	filter[length++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (unsigned)nr, 0, 1);
	filter[length++] =
		(struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ((unsigned)error & SECCOMP_RET_DATA));
}

static int apply(char *condition)
{
	static const struct {
		const char *name;
		long nr;
	} known[] = {{"madvise", SYS_madvise}, {"mincore", SYS_mincore}, {"mremap", SYS_mremap}, {"mmap", SYS_mmap},
		     {"munmap", SYS_munmap},   {"mseal", 462}};
	char *value = strchr(condition, '=');
	if (value)
		*value++ = 0;
	if (!strcmp(condition, "no-thp"))
		return prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0);
	if (value && !strcmp(condition, "as"))
		return setrlimit(RLIMIT_AS, &(struct rlimit){strtoull(value, 0, 0), RLIM_INFINITY});
	if (value && !strcmp(condition, "cgroup")) {
		int file = open(value, O_WRONLY | O_CLOEXEC);
		return file < 0 || write(file, "0", 1) != 1;
	}
	for (size_t i = 0; value && i < sizeof known / sizeof *known; i++)
		if (!strcmp(known[i].name, condition))
			return deny(known[i].nr, atoi(value)), 0;
	errno = EINVAL;
	return -1;
}

int main(int argc, char **argv)
{
	int at = 1;
	while (at < argc && strcmp(argv[at], "--"))
		at++;
	if (at + 1 >= argc)
		return 125;
	pid_t child = vfork();
	if (child == 0) {
		for (int i = 1; i < at; i++)
			if (apply(argv[i])) {
				fprintf(stderr, "conditions: %s: %s\n", argv[i], strerror(errno));
				_exit(125);
			}
		if (length > 1) {
			filter[length++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
			struct sock_fprog program = {length, filter};
			if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
			    || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0))
				_exit(125);
		}
		char *none[] = {0};
		execvpe(argv[at + 1], argv + at + 1, none);
		_exit(126);
	}
	int status;
	struct rusage usage;
	if (wait4(child, &status, 0, &usage) != child)
		return 125;
	printf("%ld\n", usage.ru_maxrss);
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
