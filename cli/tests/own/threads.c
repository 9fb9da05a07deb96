// Threads, their storage and what runs at their end: 42 when all is well. For musl.
#define _GNU_SOURCE
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

enum { THREADS = 8, ROUNDS = 2000 };
static int one = 1;
int *const constant[] = {&one, &one};
static __thread int *pointer = &one;
static __thread int zero;
static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int ended, wrong;

static void at_end(void *value) {
    pthread_mutex_lock(&lock);
    ended += *(int *)value;
    pthread_mutex_unlock(&lock);
    free(value);
}

static void make_key(void) { pthread_key_create(&key, at_end); }

static void *work(void *argument) {
    int *const volatile *words = constant;
    int bad = pointer != words[0] || zero != 0;
    pthread_once(&once, make_key);
    int *value = malloc(sizeof *value);
    *value = 1;
    pthread_setspecific(key, value);
    for (int i = 0; i < ROUNDS; i++)
        zero += *pointer;
    bad |= zero != ROUNDS;
    char text[32];
    snprintf(text, sizeof text, "%.1f %d", 0.5 * zero, *(int *)argument);
    bad |= atof(text) != 0.5 * ROUNDS;
    pthread_mutex_lock(&lock);
    wrong += bad;
    pthread_mutex_unlock(&lock);
    return argument;
}

int main(void) {
    pthread_t threads[THREADS];
    int numbers[THREADS];
    for (int i = 0; i < THREADS; i++) {
        numbers[i] = i;
        if (pthread_create(&threads[i], 0, work, &numbers[i]))
            return 1;
    }
    for (int i = 0; i < THREADS; i++) {
        void *result;
        if (pthread_join(threads[i], &result) || result != &numbers[i])
            return 2;
    }
    if (wrong)
        return 3;
    if (ended != THREADS)
        return 4;
    return zero ? 5 : 42;
}
