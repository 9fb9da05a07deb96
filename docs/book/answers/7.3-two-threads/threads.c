/* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT */
#include <pthread.h>
#include <stdio.h>

static _Thread_local long counter = 42;

static void *other(void *argument)
{
	*(long **)argument = &counter;
	return (void *)counter;
}

int main(void)
{
	pthread_t thread;
	long *theirs;
	void *value;

	counter = 7;
	if (pthread_create(&thread, 0, other, &theirs) || pthread_join(thread, &value))
		return 1;
	printf("here %ld, there %ld\n", counter, (long)value);
	return !(counter == 7 && (long)value == 42 && theirs != &counter);
}
