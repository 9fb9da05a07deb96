// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: relative relocations at every alignment and spacing: runs, gaps, odd and even addresses
//@ variant plain:
//@ variant base: ldflags={image-base}
//@ expect relr: DT_RELR
#include "check.h"

static char mark[512];

// Words at odd and at even but unaligned addresses.
struct __attribute__((packed)) odd {
    char pad;
    char *at_1;
    char *at_9;
};
struct __attribute__((packed)) even {
    char pad[2];
    char *at_2;
    char gap[4];
    char *at_14;
};
__attribute__((aligned(8))) struct odd odd = {0, mark + 1, mark + 9};
__attribute__((aligned(8))) struct even even = {{0}, mark + 2, {0}, mark + 14};

#define P(i) (mark + (i))
#define ROW8(i) P(i), P(i + 1), P(i + 2), P(i + 3), P(i + 4), P(i + 5), P(i + 6), P(i + 7)
#define ROW64(i)                                                                                   \
    ROW8(i), ROW8(i + 8), ROW8(i + 16), ROW8(i + 24), ROW8(i + 32), ROW8(i + 40), ROW8(i + 48), ROW8(i + 56)

// A run longer than several bitmaps: 63 words each, so no boundary falls on a power of two.
char *run[256] = {ROW64(0), ROW64(64), ROW64(128), ROW64(192)};

// Sparse: the first, the last and the first-but-one word of each bitmap.
char *sparse[300] = {
    [0] = P(0), [1] = P(1), [63] = P(63), [64] = P(64), [65] = P(65), [126] = P(126), [127] = P(127),
    [128] = P(128), [190] = P(190), [299] = P(299),
};

// Two pointers with a gap that no bitmap bridges.
struct {
    char *first;
    char gap[4096];
    char *second;
    char odd_gap[1024 + 8];
    char *third;
} far = {mark + 3, {1}, mark + 4, {1}, mark + 5};

int main(void) {
    struct odd *o = LAUNDER(&odd);
    struct even *e = LAUNDER(&even);
    CHECK(1, o->at_1 == mark + 1 && o->at_9 == mark + 9);
    CHECK(2, e->at_2 == mark + 2 && e->at_14 == mark + 14);
    char **r = LAUNDER(&run[0]);
    for (int i = 0; i < 256; i++)
        CHECK(3, r[i] == mark + i);
    char **s = LAUNDER(&sparse[0]);
    int found = 0;
    for (int i = 0; i < 300; i++) {
        CHECK(4, s[i] == NULL || s[i] == mark + i);
        found += s[i] != NULL;
    }
    CHECK(5, found == 10);
    CHECK(6, LAUNDER(&far)->first == mark + 3);
    CHECK(7, LAUNDER(&far)->second == mark + 4);
    CHECK(8, LAUNDER(&far)->third == mark + 5);
    return PASS;
}
