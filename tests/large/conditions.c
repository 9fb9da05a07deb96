// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// Runs a program under conditions: conditions [CONDITION...] -- PROGRAM. Ends with its status, and
// prints, after its own output, the most memory that it had resident at once, in KiB. Conditions:
//   no-thp             no huge pages (prctl PR_SET_THP_DISABLE)
//   as=BYTES           RLIMIT_AS
//   cgroup=FILE        the group whose cgroup.procs this is
//   NAME=ERRNO         madvise, mincore, mremap, mmap, munmap or mseal fails so (seccomp)
//   held=COUNT         COUNT processes at once, each stopped where it is about to end. Prints how many bytes more are
//                      in the group then (usage=FILE, where it says so), not what the program prints
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
#include <sys/ptrace.h>
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

enum { MOST = 1000 }; // Processes at once.
static int held;
static const char *usage_file;

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
	if (value && !strcmp(condition, "held"))
		return held = atoi(value), 0;
	if (value && !strcmp(condition, "usage"))
		return usage_file = value, 0;
	for (size_t i = 0; value && i < sizeof known / sizeof *known; i++)
		if (!strcmp(known[i].name, condition))
			return deny(known[i].nr, atoi(value)), 0;
	errno = EINVAL;
	return -1;
}

// In the child: applies the conditions before argv[at], which is "--", and becomes the program after it.
static void become(char **argv, int at)
{
	for (int i = 1; i < at; i++)
		if (apply(argv[i])) {
			fprintf(stderr, "conditions: %s: %s\n", argv[i], strerror(errno));
			_exit(125);
		}
	if (length > 1) {
		filter[length++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
		struct sock_fprog program = {length, filter};
		if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0))
			_exit(125);
	}
	if (held) {
		int null = open("/dev/null", O_WRONLY);
		if (null < 0 || dup2(null, 1) < 0 || ptrace(PTRACE_TRACEME, 0, 0, 0))
			_exit(125);
	}
	char *none[] = {0};
	execvpe(argv[at + 1], argv + at + 1, none);
	_exit(126);
}

static long usage_now(void)
{
	char digits[32] = {0};
	int file = open(usage_file, O_RDONLY | O_CLOEXEC);
	if (file < 0 || read(file, digits, sizeof digits - 1) <= 0 || close(file)) {
		fprintf(stderr, "conditions: %s: %s\n", usage_file, strerror(errno));
		exit(125);
	}
	return atol(digits);
}

// Goes on until the process is about to end, or has ended.
static int wait_for_end(pid_t pid, int *status)
{
	while (waitpid(pid, status, 0) == pid) {
		if (!WIFSTOPPED(*status) || *status >> 16 == PTRACE_EVENT_EXIT)
			return 0;
		if (ptrace(PTRACE_SETOPTIONS, pid, 0, PTRACE_O_TRACEEXIT) || ptrace(PTRACE_CONT, pid, 0, 0))
			break;
	}
	return -1;
}

// The wait status of those that did not end with the program's 42, if there are any, else of the last.
static int hold(char **argv, int at, int count)
{
	static pid_t pids[MOST];
	int status = 0, worst = 0;
	long before = usage_now();
	for (int i = 0; i < count; i++) {
		pids[i] = fork();
		if (pids[i] == 0)
			become(argv, at);
		if (pids[i] < 0 || wait_for_end(pids[i], &status) || !WIFSTOPPED(status))
			return 125 << 8;
	}
	printf("%ld\n", usage_now() - before);
	for (int i = 0; i < count; i++) {
		if (ptrace(PTRACE_CONT, pids[i], 0, 0) || waitpid(pids[i], &status, 0) != pids[i])
			return 125 << 8;
		if (i == 0 || !WIFEXITED(status) || WEXITSTATUS(status) != 42)
			worst = status;
	}
	return worst;
}

int main(int argc, char **argv)
{
	int at = 1, count = 0;
	for (; at < argc && strcmp(argv[at], "--"); at++) {
		if (!strncmp(argv[at], "held=", 5))
			count = atoi(argv[at] + 5);
		if (!strncmp(argv[at], "usage=", 6))
			usage_file = argv[at] + 6;
	}
	if (at + 1 >= argc || count < 0 || count > MOST)
		return 125;
	int status;
	if (count) {
		status = hold(argv, at, count);
	} else {
		pid_t child = vfork();
		if (child == 0)
			become(argv, at);
		struct rusage usage;
		if (wait4(child, &status, 0, &usage) != child)
			return 125;
		printf("%ld\n", usage.ru_maxrss);
	}
	return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
