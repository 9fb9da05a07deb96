// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//@ about: libpiestart.a has what compilers call without asking: memcpy and its kin, getauxval
//@ variant plain:
//@ variant no-pie: mode=no-pie
//@ cflags: -fno-builtin
#include "check.h"

void *memcpy(void *, const void *, size_t);
void *memmove(void *, const void *, size_t);
void *memset(void *, int, size_t);
int memcmp(const void *, const void *, size_t);
int bcmp(const void *, const void *, size_t);
size_t strlen(const char *);
unsigned long getauxval(unsigned long);

static unsigned char a[300], b[300];

// Copied through memcpy by the compiler itself when it is not optimising.
struct large {
    char bytes[4096];
};
static struct large source = {{1, 2, 3}}, copy;

int main(int argc, char **argv, char **envp) {
    (void)argc, (void)argv;
    for (size_t size = 0; size < 130; size++) {
        for (size_t at = 0; at < 9; at++) {
            for (int i = 0; i < 300; i++)
                a[i] = (unsigned char)(i * 7), b[i] = 0;
            CHECK(1, memcpy(b + at, a + 3, size) == b + at);
            for (size_t i = 0; i < 300; i++)
                CHECK(2, b[i] == (i >= at && i < at + size ? a[3 + i - at] : 0));
            CHECK(3, memcmp(b + at, a + 3, size) == 0 && bcmp(b + at, a + 3, size) == 0);
            // Overlapping, both ways.
            memmove(a + at, a + 4, size);
            for (size_t i = 0; i < size; i++)
                CHECK(4, a[at + i] == (unsigned char)((4 + i) * 7));
            memset(b + at, 0xa5, size);
            for (size_t i = 0; i < 300; i++)
                CHECK(5, b[i] == (i >= at && i < at + size ? 0xa5 : 0));
        }
    }
    CHECK(6, memcmp("abc", "abd", 3) < 0 && memcmp("abd", "abc", 3) > 0 && memcmp("\xff", "\x01", 1) > 0);
    CHECK(7, strlen("") == 0 && strlen("four") == 4 && strlen(LAUNDER(argv[0])) == length(argv[0]));
    CHECK(8, getauxval(AT_PAGESZ) == aux(envp, AT_PAGESZ) && getauxval(12345) == 0);
    copy = source;
    CHECK(9, LAUNDER(&copy)->bytes[2] == 3);
    return PASS;
}
