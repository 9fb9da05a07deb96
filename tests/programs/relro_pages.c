// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: a page is read-only exactly if all its bytes of a writable segment lie in PT_GNU_RELRO
//@ variant plain:
//@ variant base: ldflags={image-base}
//@ variant max-page-64k: ldflags=-Wl,-z,max-page-size=65536
//@ variant max-page-2m: ldflags=-Wl,-z,max-page-size=0x200000
//@ variant noseparate-code: ldflags=-Wl,-z,noseparate-code
//@ variant norelro: ldflags=-Wl,-z,norelro
//@ variant in-two-pieces: patch=relro-in-two
//@ variant begins-before-its-segment: patch=relro-early
#include "check.h"

// 128 KiB of constant pointers, so that RELRO spans many pages; data after it stays writable.
#define ENTRIES (128 * 1024 / WORD_BYTES)
#define TEXT_(number) #number
#define TEXT(macro) TEXT_(macro)
extern const uintptr_t array[ENTRIES];
__asm__(".section .data.rel.ro.array,\"aw\"\n"
        ".balign 8\n"
        ".globl array\n"
        ".hidden array\n"
        "array:\n"
        ".set offset, 0\n"
        ".rept 131072 / " TEXT(WORD_BYTES) "\n"
        WORD "array + offset\n"
        ".set offset, offset + 3\n"
        ".endr\n"
        ".text\n");

int data[3000] = {1};
int zeroed[3000];

int main(int argc, char **argv, char **envp) {
    (void)argc, (void)argv;
    const uintptr_t *a = LAUNDER(&array[0]);
    for (uintptr_t i = 0; i < ENTRIES; i++)
        CHECK(1, a[i] == (uintptr_t)array + 3 * i);

    uintptr_t bias = load_bias(), page = aux(envp, AT_PAGESZ);
    CHECK(2, page >= 4096);
    size_t count;
    const ElfW(Phdr) *ph = program_headers(&count);
    uintptr_t asked = 0;
    for (size_t i = 0; i < count; i++)
        if (ph[i].p_type == PT_GNU_RELRO)
            asked += ph[i].p_memsz;

    uintptr_t protected_pages = 0;
    for (size_t i = 0; i < count; i++) {
        if (ph[i].p_type != PT_LOAD || !(ph[i].p_flags & PF_W) || ph[i].p_memsz == 0)
            continue;
        uintptr_t start = bias + ph[i].p_vaddr, end = start + ph[i].p_memsz;
        for (uintptr_t at = start & -page; at < end; at += page) {
            uintptr_t from = at < start ? start : at, to = at + page > end ? end : at + page;
            uintptr_t covered = 0;
            for (size_t k = 0; k < count; k++) {
                uintptr_t first = bias + ph[k].p_vaddr, last = first + ph[k].p_memsz;
                if (ph[k].p_type == PT_GNU_RELRO && first < to && from < last)
                    covered += (last < to ? last : to) - (first > from ? first : from);
            }
            int inside = covered == to - from;
            CHECK(3, inside != writable((void *)from));
            protected_pages += (uintptr_t)inside;
        }
    }
    // With RELRO, at least the array's whole pages but one; in two pieces, those of what is left but four; without, none. As a
    // product, since 32-bit ARM divides by a function of libgcc.
    uintptr_t whole = asked >= 131072 ? 131072 : asked, fewer = asked >= 131072 ? 1 : 4;
    uintptr_t enough = asked < page || (protected_pages + fewer + 1) * page > whole;
    CHECK(4, asked == 0 ? protected_pages == 0 : enough);
    CHECK(5, writable(&data[1500]) && writable(&zeroed[1500]));
    return PASS;
}
