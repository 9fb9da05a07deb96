// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// The first program that the kernel starts: says what it finds, what the kernel has, runs the programs that
// /programs lists, one command a line, and switches the machine off. From the line `strict` on the kernel promises no
// more memory than it has (vm.overcommit_memory=2).
#include <linux/mman.h>
#include <linux/reboot.h>
#include <linux/utsname.h>

#include "probe.h"

#ifndef MADV_POPULATE_WRITE
#define MADV_POPULATE_WRITE 23
#endif
#ifndef MREMAP_DONTUNMAP
#define MREMAP_DONTUNMAP 4
#endif

#define O_WRONLY 1

static void answer(const char *what, int yes) {
    struct line line = fact("kernel", what);
    text(&line, yes ? "yes" : "no");
    put(&line);
}

// Whether the kernel moves what it has mapped of a file, and leaves the place mapped (Linux 5.13).
static int moves_files(uintptr_t page) {
    long fd = call(SYS_openat, AT_FDCWD, (long)"/init", 0, 0);
    long at = syscall6(NR_mmap, 0, (long)page, PROT_READ, MAP_PRIVATE, fd, 0);
    long moved = syscall6(NR_mremap, at, (long)page, (long)page, MREMAP_MAYMOVE | MREMAP_DONTUNMAP, 0, 0);
    call(SYS_close, fd, 0, 0, 0);
    return moved > 0 || moved < -4095;
}

static void kernel(uintptr_t page) {
    struct new_utsname name;
    call(SYS_uname, (long)&name, 0, 0, 0);
    struct line line = fact("kernel", "release");
    text(&line, name.release);
    put(&line);
    answer("mseal", syscall3(NR_mseal, 0, 0, 0) == 0);
    answer("populate-write", call(SYS_madvise, (long)&target & -(long)page, (long)page, MADV_POPULATE_WRITE, 0) == 0);
    answer("moves-files", moves_files(page));
}

// Runs `command`, words with one space in between, and says how it has ended.
static void run(char *command, char **envp) {
    char *words[8] = {command};
    int count = 1;
    struct line line = fact("init", "ran");
    text(&line, command);
    text(&line, ":");
    for (char *at = command; *at && count < 7; at++)
        if (*at == ' ') {
            *at = 0;
            words[count++] = at + 1;
        }
    long child = fork_now();
    if (child == 0) {
        call(SYS_execve, (long)words[0], (long)words, (long)envp, 0);
        exit_now(126);
    }
    text(&line, " ");
    ended(&line, wait_for(child));
    put(&line);
}

// Whether the kernel has taken `value` for what `path` sets.
static int set(const char *path, const char *value) {
    long fd = call(SYS_openat, AT_FDCWD, (long)path, O_WRONLY, 0);
    long size = (long)length(value);
    long written = call(SYS_write, fd, (long)value, size, 0);
    call(SYS_close, fd, 0, 0, 0);
    return written == size;
}

static char programs[4096];

int main(int argc, char **argv, char **envp) {
    (void)argc, (void)argv;
    say("boot: started\n");
    call(SYS_mount, (long)"proc", (long)"/proc", (long)"proc", 0);
    kernel(aux(envp, AT_PAGESZ));
#if __SIZEOF_POINTER__ == 4
    // Of the 256 places that a 64-bit kernel draws from by itself two starts would often get the same.
    answer("more-places", set("/proc/sys/vm/mmap_rnd_compat_bits", "16"));
#endif
    probe("init", envp);
    long fd = call(SYS_openat, AT_FDCWD, (long)"/programs", 0, 0);
    long size = call(SYS_read, fd, (long)programs, sizeof programs - 1, 0);
    char *command = programs;
    for (char *at = programs; at < programs + size; at++)
        if (*at == '\n') {
            *at = 0;
            if (same(command, "strict"))
                answer("strict", set("/proc/sys/vm/overcommit_memory", "2"));
            else
                run(command, envp);
            command = at + 1;
        }
    say("boot: done\n");
    call(SYS_reboot, (long)LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, LINUX_REBOOT_CMD_POWER_OFF, 0);
    return 1;
}
