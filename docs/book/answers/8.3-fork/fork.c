/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	if (argc > 1) {		/* after execve: compare with what the parent had */
		char text[32];
		snprintf(text, sizeof text, "%p", (void *)main);
		return strcmp(text, argv[1]) == 0 ? 1 : 0;
	}
	char parent[32], child[32];
	int pipes[2], status;
	snprintf(parent, sizeof parent, "%p", (void *)main);
	if (pipe(pipes))
		return 2;
	if (fork() == 0) {
		char mine[32] = {0};
		snprintf(mine, sizeof mine, "%p", (void *)main);
		_exit(write(pipes[1], mine, sizeof mine) != sizeof mine);
	}
	if (read(pipes[0], child, sizeof child) != sizeof child || strcmp(parent, child))
		return 3;
	wait(&status);
	if (fork() == 0) {
		execl(argv[0], argv[0], parent, (char *)0);
		_exit(4);
	}
	wait(&status);
	printf("fork: same address, execve: another\n");
	return !WIFEXITED(status) || WEXITSTATUS(status);
}
