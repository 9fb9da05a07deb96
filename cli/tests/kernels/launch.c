// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// Starts a program as no kernel of today would: launch RULE... -- PROGRAM ARGS...
//
//   deny=NR[,INDEX,VALUE]:ERRNO  a seccomp filter answers so; with ERRNO "kill" it kills. INDEX, VALUE: the call with that argument
//   limit=NAME:BYTES             RLIMIT_AS, DATA or STACK
//   persona=HEX                  personality(2)
//   close=FD, block=SIG, ignore=SIG, pending=SIG
//   args=N                       N more arguments of 128 KiB each; env=N an environment of N empty strings, bare of none
//   noargs                       argv is empty
//   user=ID                      that user, and not traced: a traced set-user-ID program would not become another's
// And by ptrace(2), between exec and the first instruction:
//   retag=OLD:NEW:VALUE          the auxiliary vector's entry OLD becomes NEW, with the value VALUE (hex), or "+N" more than it had
//   argc0                        argc is 0, as kernels before 5.18 left it
//   shift=N                      the block from argc to the vector's end lies N bytes lower
//   alone                        the entry AT_NULL is gone: the vector runs into what comes after it
//
// The first line on stdout is where the program was entered: "entered HEX". Ends as the program ends; 124 if the kernel did not
// start it, 125 if this program could not do what was asked. Built for x86_64, with the host's libc.

#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <grp.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

static void fail(const char *what) {
    fprintf(stderr, "launch: %s: %s\n", what, strerror(errno));
    exit(125);
}

// The value of a rule NAME=VALUE, or null.
static char *value(char *rule, const char *name) {
    size_t length = strlen(name);
    return !strncmp(rule, name, length) && rule[length] == '=' ? rule + length + 1 : NULL;
}

static struct sock_filter filter[256] = {BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr))};
static unsigned short filter_length = 1;

static void add(struct sock_filter statement) {
    if (filter_length == sizeof filter / sizeof *filter)
        fail("too many rules");
    filter[filter_length++] = statement;
}

static void deny(char *rule) {
    char *at = rule;
    unsigned number = (unsigned)strtoul(at, &at, 10);
    int with = *at == ',';
    unsigned index = 0, wanted = 0;
    if (with) {
        index = (unsigned)strtoul(at + 1, &at, 10);
        wanted = (unsigned)strtoul(at + 1, &at, 10);
    }
    if (*at++ != ':')
        fail(rule);
    unsigned verdict = strcmp(at, "kill") ? SECCOMP_RET_ERRNO | ((unsigned)atoi(at) & SECCOMP_RET_DATA) : SECCOMP_RET_KILL_PROCESS;
    add((struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, with ? 4 : 1));
    if (with) {
        add((struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (unsigned)(offsetof(struct seccomp_data, args) + 8 * index)));
        add((struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, wanted, 0, 1));
    }
    add((struct sock_filter)BPF_STMT(BPF_RET | BPF_K, verdict));
    if (with)
        add((struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)));
}

static void limit(char *rule) {
    char *colon = strchr(rule, ':');
    if (!colon)
        fail(rule);
    rlim_t bytes = strtoul(colon + 1, NULL, 10);
    struct rlimit both = {bytes, bytes};
    if (setrlimit(rule[0] == 'a' ? RLIMIT_AS : rule[0] == 'd' ? RLIMIT_DATA : RLIMIT_STACK, &both))
        fail("setrlimit");
}

static int signal_number(const char *rule) {
    return atoi(rule);
}

static void blocked(int number) {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, number);
    sigprocmask(SIG_BLOCK, &set, NULL);
}

static char *big[64], *none[] = {NULL};

// What is to be so before exec. Returns the arguments, and the environment by its argument.
static char **prepare(char **rules, char **program, char ***environment) {
    char *is, **arguments = program;
    size_t more = 0;
    for (char **rule = rules; *rule; rule++) {
        if ((is = value(*rule, "limit")))
            limit(is);
        else if ((is = value(*rule, "persona"))) {
            if (personality(strtoul(is, NULL, 16)) == -1)
                fail("personality");
        } else if ((is = value(*rule, "close")))
            close(atoi(is));
        else if ((is = value(*rule, "block")))
            blocked(signal_number(is));
        else if ((is = value(*rule, "ignore")))
            signal(signal_number(is), SIG_IGN);
        else if ((is = value(*rule, "pending"))) {
            blocked(signal_number(is));
            raise(signal_number(is));
        } else if ((is = value(*rule, "args"))) {
            more = strtoul(is, NULL, 10);
            char *text = malloc(131072);
            memset(text, 'x', 131071);
            text[131071] = 0;
            arguments = big;
            big[0] = program[0];
            for (size_t i = 1; i <= more && i < 63; i++)
                big[i] = text;
        } else if ((is = value(*rule, "env"))) {
            size_t count = strtoul(is, NULL, 10);
            *environment = calloc(count + 1, sizeof **environment);
            for (size_t i = 0; i < count; i++)
                (*environment)[i] = "";
        } else if (!strcmp(*rule, "bare"))
            *environment = none;
        else if (!strcmp(*rule, "noargs"))
            arguments = none;
        else if ((is = value(*rule, "deny")))
            deny(is);
    }
    return arguments;
}

static long peek(pid_t child, uintptr_t at) {
    errno = 0;
    long word = ptrace(PTRACE_PEEKDATA, child, at, 0);
    if (errno)
        fail("ptrace: peek");
    return word;
}

static void poke(pid_t child, uintptr_t at, long word) {
    if (ptrace(PTRACE_POKEDATA, child, at, word))
        fail("ptrace: poke");
}

static uintptr_t vector_of(pid_t child, uintptr_t stack) {
    uintptr_t at = stack + 8 * ((uintptr_t)peek(child, stack) + 2);
    while (peek(child, at))
        at += 8;
    return at + 8;
}

static void retag(pid_t child, uintptr_t vector, char *rule) {
    char *at = rule;
    long old = strtol(at, &at, 10), new = strtol(at + 1, &at, 10);
    for (; peek(child, vector) != old; vector += 16)
        if (!peek(child, vector))
            fail("no such entry of the auxiliary vector");
    long was = peek(child, vector + 8);
    poke(child, vector, new);
    poke(child, vector + 8, at[1] == '+' ? was + strtol(at + 2, NULL, 16) : (long)strtoul(at + 1, NULL, 16));
}

// Changes what the stopped child finds at its first instruction.
static void edit(pid_t child, char **rules) {
    struct user_regs_struct registers;
    if (ptrace(PTRACE_GETREGS, child, 0, &registers))
        fail("ptrace: registers");
    char line[40];
    int length = snprintf(line, sizeof line, "entered %llx\n", registers.rip);
    if (write(1, line, (size_t)length) != length)
        fail("stdout");
    uintptr_t vector = vector_of(child, registers.rsp), end = vector;
    while (peek(child, end))
        end += 16;
    for (; *rules; rules++) {
        char *is;
        if ((is = value(*rules, "retag")))
            retag(child, vector, is);
        else if (!strcmp(*rules, "alone")) {
            poke(child, end, AT_IGNORE);
        } else if (!strcmp(*rules, "argc0")) {
            if (peek(child, registers.rsp) != 1)
                fail("argc0 is for a program with no other argument");
            registers.rsp += 8;
            poke(child, registers.rsp, 0);
        } else if ((is = value(*rules, "shift"))) {
            uintptr_t to = registers.rsp - strtoul(is, NULL, 10);
            for (uintptr_t at = registers.rsp; at < end + 16; at += 8)
                poke(child, to + (at - registers.rsp), peek(child, at));
            registers.rsp = to;
        }
    }
    if (ptrace(PTRACE_SETREGS, child, 0, &registers))
        fail("ptrace: registers");
}

int main(int argc, char **argv, char **environment) {
    int at = 1;
    while (at < argc && strcmp(argv[at], "--"))
        at++;
    if (at + 1 >= argc)
        fail("usage");
    argv[at] = NULL;
    char **rules = argv + 1, **program = argv + at + 1;
    char *user = NULL;
    for (char **rule = rules; *rule; rule++)
        if (value(*rule, "user"))
            user = value(*rule, "user");
    struct rlimit no_core = {0, 0};
    setrlimit(RLIMIT_CORE, &no_core);
    pid_t child = user ? 0 : fork();
    if (child < 0)
        fail("fork");
    if (!child) {
        if (!user && ptrace(PTRACE_TRACEME, 0, 0, 0))
            fail("ptrace");
        alarm(60); // A program that hangs ends by SIGALRM.
        char **arguments = prepare(rules, program, &environment);
        if (user) {
            unsigned id = (unsigned)atoi(user);
            if (setgroups(0, NULL) || setgid(id) || setuid(id))
                fail("setuid");
        }
        add((struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
        struct sock_fprog all = {filter_length, filter};
        if (filter_length > 2
            && (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &all, 0, 0)))
            fail("seccomp");
        execve(program[0], arguments, environment);
        _exit(errno == ENOENT || errno == EACCES ? 125 : 124);
    }
    int status, entered = 0;
    for (;;) {
        if (waitpid(child, &status, 0) != child)
            fail("waitpid");
        if (!WIFSTOPPED(status))
            break;
        if (WSTOPSIG(status) == SIGTRAP) {
            entered = 1;
            edit(child, rules);
            if (ptrace(PTRACE_DETACH, child, 0, 0))
                fail("ptrace: detach");
        } else if (ptrace(PTRACE_CONT, child, 0, WSTOPSIG(status)))
            fail("ptrace: continue");
    }
    if (WIFEXITED(status))
        return WEXITSTATUS(status);
    if (!entered)
        return 124;
    signal(WTERMSIG(status), SIG_DFL);
    raise(WTERMSIG(status));
    return 125;
}
