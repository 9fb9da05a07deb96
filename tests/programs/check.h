// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// What the programs share: system calls without a libc, and checks that name themselves by number.
//
// A program returns PASS when all is well and otherwise the number of the check that failed.

#ifndef CHECK_H
#define CHECK_H

#include <elf.h>
#include <stddef.h>
#include <stdint.h>

// A structure of this machine's files, the directive for a word, and its size for the assembler, too.
#if __SIZEOF_POINTER__ == 4
#define ElfW(type) Elf32_##type
#define WORD ".long "
#define WORD_BYTES 4
#else
#define ElfW(type) Elf64_##type
#define WORD ".quad "
#define WORD_BYTES 8
#endif

#define PASS 42
// "This machine cannot show it": the harness counts the program as skipped.
#define SKIP 77

#define CHECK(number, condition)                                                                   \
    do {                                                                                           \
        if (!(condition))                                                                          \
            return (number);                                                                       \
    } while (0)

// Takes a pointer out of the compiler's sight, so that what it points at is really loaded.
#define LAUNDER(pointer)                                                                           \
    ({                                                                                             \
        __typeof__((pointer) + 0) laundered_ = (pointer);                                                \
        __asm__ volatile("" : "+r"(laundered_) : : "memory");                                      \
        laundered_;                                                                                \
    })

#if defined(__x86_64__)
#define NR_write 1
#define NR_mmap 9
#define NR_mprotect 10
#define NR_munmap 11
#define NR_mremap 25
#define NR_exit_group 231
#define NR_getrandom 318
static inline long syscall3(long nr, long a, long b, long c) {
    long result;
    __asm__ volatile("syscall" : "=a"(result) : "a"(nr), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory");
    return result;
}
static inline long syscall6(long nr, long a, long b, long c, long d, long e, long f) {
    long result;
    register long r10 __asm__("r10") = d;
    register long r8 __asm__("r8") = e;
    register long r9 __asm__("r9") = f;
    __asm__ volatile("syscall"
                     : "=a"(result)
                     : "a"(nr), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory");
    return result;
}
static inline uintptr_t thread_pointer(void) {
    uintptr_t tp;
    __asm__ volatile("mov %%fs:0, %0" : "=r"(tp));
    return tp;
}
#elif defined(__aarch64__)
#define NR_write 64
#define NR_exit_group 94
#define NR_munmap 215
#define NR_mremap 216
#define NR_mmap 222
#define NR_mprotect 226
#define NR_getrandom 278
static inline long syscall3(long nr, long a, long b, long c) {
    register long x8 __asm__("x8") = nr;
    register long x0 __asm__("x0") = a;
    register long x1 __asm__("x1") = b;
    register long x2 __asm__("x2") = c;
    __asm__ volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2) : "memory");
    return x0;
}
static inline long syscall6(long nr, long a, long b, long c, long d, long e, long f) {
    register long x8 __asm__("x8") = nr;
    register long x0 __asm__("x0") = a;
    register long x1 __asm__("x1") = b;
    register long x2 __asm__("x2") = c;
    register long x3 __asm__("x3") = d;
    register long x4 __asm__("x4") = e;
    register long x5 __asm__("x5") = f;
    __asm__ volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5) : "memory");
    return x0;
}
static inline uintptr_t thread_pointer(void) {
    uintptr_t tp;
    __asm__ volatile("mrs %0, tpidr_el0" : "=r"(tp));
    return tp;
}
#elif defined(__riscv) && __riscv_xlen == 64
#define NR_write 64
#define NR_exit_group 94
#define NR_munmap 215
#define NR_mremap 216
#define NR_mmap 222
#define NR_mprotect 226
#define NR_getrandom 278
static inline long syscall3(long nr, long a, long b, long c) {
    register long a7 __asm__("a7") = nr;
    register long a0 __asm__("a0") = a;
    register long a1 __asm__("a1") = b;
    register long a2 __asm__("a2") = c;
    __asm__ volatile("ecall" : "+r"(a0) : "r"(a7), "r"(a1), "r"(a2) : "memory");
    return a0;
}
static inline long syscall6(long nr, long a, long b, long c, long d, long e, long f) {
    register long a7 __asm__("a7") = nr;
    register long a0 __asm__("a0") = a;
    register long a1 __asm__("a1") = b;
    register long a2 __asm__("a2") = c;
    register long a3 __asm__("a3") = d;
    register long a4 __asm__("a4") = e;
    register long a5 __asm__("a5") = f;
    __asm__ volatile("ecall" : "+r"(a0) : "r"(a7), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5) : "memory");
    return a0;
}
static inline uintptr_t thread_pointer(void) {
    uintptr_t tp;
    __asm__ volatile("mv %0, tp" : "=r"(tp));
    return tp;
}
#elif defined(__loongarch64)
#define NR_write 64
#define NR_exit_group 94
#define NR_munmap 215
#define NR_mremap 216
#define NR_mmap 222
#define NR_mprotect 226
#define NR_getrandom 278
#define CHANGED "memory", "$t0", "$t1", "$t2", "$t3", "$t4", "$t5", "$t6", "$t7", "$t8"
static inline long syscall3(long nr, long a, long b, long c) {
    register long a7 __asm__("$a7") = nr;
    register long a0 __asm__("$a0") = a;
    register long a1 __asm__("$a1") = b;
    register long a2 __asm__("$a2") = c;
    __asm__ volatile("syscall 0" : "+r"(a0) : "r"(a7), "r"(a1), "r"(a2) : CHANGED);
    return a0;
}
static inline long syscall6(long nr, long a, long b, long c, long d, long e, long f) {
    register long a7 __asm__("$a7") = nr;
    register long a0 __asm__("$a0") = a;
    register long a1 __asm__("$a1") = b;
    register long a2 __asm__("$a2") = c;
    register long a3 __asm__("$a3") = d;
    register long a4 __asm__("$a4") = e;
    register long a5 __asm__("$a5") = f;
    __asm__ volatile("syscall 0" : "+r"(a0) : "r"(a7), "r"(a1), "r"(a2), "r"(a3), "r"(a4), "r"(a5) : CHANGED);
    return a0;
}
static inline uintptr_t thread_pointer(void) {
    uintptr_t tp;
    __asm__ volatile("move %0, $tp" : "=r"(tp));
    return tp;
}
#elif defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)
#define NR_write 4
#define NR_exit_group 234
#define NR_munmap 91
#define NR_mremap 163
#define NR_mmap 90
#define NR_mprotect 125
#define NR_getrandom 359
static inline long syscall6(long nr, long a, long b, long c, long d, long e, long f) {
    register long r0 __asm__("r0") = nr;
    register long r3 __asm__("r3") = a;
    register long r4 __asm__("r4") = b;
    register long r5 __asm__("r5") = c;
    register long r6 __asm__("r6") = d;
    register long r7 __asm__("r7") = e;
    register long r8 __asm__("r8") = f;
    // A bit of the condition register says whether r3 is an error number.
    __asm__ volatile("sc\n\tbns+ 1f\n\tneg 3, 3\n1:"
                     : "+r"(r0), "+r"(r3), "+r"(r4), "+r"(r5), "+r"(r6), "+r"(r7), "+r"(r8)
                     :
                     : "memory", "cr0", "ctr", "xer", "r9", "r10", "r11", "r12");
    return r3;
}
static inline long syscall3(long nr, long a, long b, long c) { return syscall6(nr, a, b, c, 0, 0, 0); }
static inline uintptr_t thread_pointer(void) {
    uintptr_t tp;
    __asm__ volatile("mr %0, 13" : "=r"(tp));
    return tp;
}
// How far it is past the place where a TLS block may begin (ELFv2 ABI, "TLS Runtime Handling").
#define TP_BIAS 0x7000
#elif defined(__i386__)
#define NR_write 4
#define NR_munmap 91
#define NR_mprotect 125
#define NR_mremap 163
// mmap2, whose offset is in pages
#define NR_mmap 192
#define NR_exit_group 252
#define NR_getrandom 355
static inline long syscall3(long nr, long a, long b, long c) {
    long result;
    __asm__ volatile("int $0x80" : "=a"(result) : "a"(nr), "b"(a), "c"(b), "d"(c) : "memory");
    return result;
}
static inline long syscall6(long nr, long a, long b, long c, long d, long e, long f) {
    long rest[] = {d, e, f}, *at = rest, scratch, result;
    __asm__ volatile("pushl %%ebp; movl 8(%%esi), %%ebp; movl 4(%%esi), %%edi; movl (%%esi), %%esi;"
                     "int $0x80; popl %%ebp"
                     : "=a"(result), "+S"(at), "=&D"(scratch)
                     : "a"(nr), "b"(a), "c"(b), "d"(c)
                     : "memory");
    return result;
}
static inline uintptr_t thread_pointer(void) {
    uintptr_t tp;
    __asm__ volatile("movl %%gs:0, %0" : "=r"(tp));
    return tp;
}
#elif defined(__s390x__)
#define NR_write 4
#define NR_exit_group 248
#define NR_munmap 91
#define NR_mremap 163
#define NR_mmap 90
#define NR_mprotect 125
#define NR_getrandom 349
static inline long syscall3(long nr, long a, long b, long c) {
    register long r1 __asm__("r1") = nr;
    register long r2 __asm__("r2") = a;
    register long r3 __asm__("r3") = b;
    register long r4 __asm__("r4") = c;
    __asm__ volatile("svc 0" : "+r"(r2) : "r"(r1), "r"(r3), "r"(r4) : "memory");
    return r2;
}
static inline long syscall6(long nr, long a, long b, long c, long d, long e, long f) {
    long all[6] = {a, b, c, d, e, f};
    register long r1 __asm__("r1") = nr;
    register long r2 __asm__("r2") = nr == NR_mmap ? (long)all : a;
    register long r3 __asm__("r3") = b;
    register long r4 __asm__("r4") = c;
    register long r5 __asm__("r5") = d;
    register long r6 __asm__("r6") = e;
    register long r7 __asm__("r7") = f;
    __asm__ volatile("svc 0" : "+r"(r2) : "r"(r1), "r"(r3), "r"(r4), "r"(r5), "r"(r6), "r"(r7) : "memory");
    return r2;
}
static inline uintptr_t thread_pointer(void) {
    return (uintptr_t)__builtin_thread_pointer();
}
#elif defined(__arm__)
#define NR_write 4
#define NR_munmap 91
#define NR_mprotect 125
#define NR_mremap 163
// mmap2, whose offset is in pages
#define NR_mmap 192
#define NR_exit_group 248
#define NR_getrandom 384
// r7 may be the frame pointer.
static inline long syscall6(long nr, long a, long b, long c, long d, long e, long f) {
    register long r0 __asm__("r0") = a;
    register long r1 __asm__("r1") = b;
    register long r2 __asm__("r2") = c;
    register long r3 __asm__("r3") = d;
    register long r4 __asm__("r4") = e;
    register long r5 __asm__("r5") = f;
    __asm__ volatile("mov ip, r7; mov r7, %1; svc 0; mov r7, ip"
                     : "+r"(r0)
                     : "r"(nr), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
                     : "ip", "memory");
    return r0;
}
static inline long syscall3(long nr, long a, long b, long c) { return syscall6(nr, a, b, c, 0, 0, 0); }
static inline uintptr_t thread_pointer(void) { return (uintptr_t)__builtin_thread_pointer(); }
#else
#error "no system calls for this architecture yet"
#endif
#define NR_mseal 462
#ifndef TP_BIAS
#define TP_BIAS 0
#endif

#define EPERM 1
#define EFAULT 14
#define ENOSYS 38

__attribute__((noreturn)) static inline void exit_now(int status) {
    for (;;)
        syscall3(NR_exit_group, status, 0, 0);
}

static inline size_t length(const char *text) {
    size_t n = 0;
    while (text[n])
        n++;
    return n;
}

static inline int same(const char *a, const char *b) {
    while (*a && *a == *b)
        a++, b++;
    return *a == *b;
}

static inline void say(const char *text) {
    syscall3(NR_write, 1, (long)text, (long)length(text));
}

// Whether the kernel may write at address: asked of the kernel, so no signal is needed to find out.
static inline int writable(volatile void *address) {
    volatile char *byte = (volatile char *)address;
    char before = *byte;
    long result = syscall3(NR_getrandom, (long)byte, 1, 0);
    if (result == 1)
        *byte = before;
    return result == 1;
}

// The auxiliary vector after the environment, as the kernel lays them (System V psABI, "Process
// initialization").
static inline ElfW(auxv_t) *auxv_after(char **envp) {
    while (*envp)
        envp++;
    return (ElfW(auxv_t) *)(envp + 1);
}

static inline uintptr_t aux(char **envp, uint64_t type) {
    for (ElfW(auxv_t) *entry = auxv_after(envp); entry->a_type != AT_NULL; entry++)
        if (entry->a_type == type)
            return entry->a_un.a_val;
    return 0;
}

// The program's own headers and load bias, found without any relocation.
extern const ElfW(Ehdr) __ehdr_start __attribute__((visibility("hidden")));
extern ElfW(Dyn) _DYNAMIC[] __attribute__((weak, visibility("hidden")));

static inline const ElfW(Phdr) *program_headers(size_t *count) {
    *count = __ehdr_start.e_phnum;
    return (const ElfW(Phdr) *)((uintptr_t)&__ehdr_start + __ehdr_start.e_phoff);
}

static inline uintptr_t load_bias(void) {
    size_t count;
    const ElfW(Phdr) *ph = program_headers(&count);
    for (size_t i = 0; i < count; i++)
        if (ph[i].p_type == PT_DYNAMIC)
            return (uintptr_t)_DYNAMIC - ph[i].p_vaddr;
    return 0;
}

#endif
