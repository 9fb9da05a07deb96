// PAIRS of words in RELRO, one of which is relocated. Says whether they are anonymous memory or the file's, and by its exit
// status what is wrong: 42 when all is well. For musl.
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define TEXT(x) #x
#define AS_TEXT(x) TEXT(x)
__asm__(".section .data.rel.ro, \"aw\"\n.balign 16\n.globl table, table_end\n"
        "table: .rept " AS_TEXT(PAIRS) "\n.quad table, 7\n.endr\ntable_end:\n.text");
extern const uintptr_t table[], table_end[];
const char big[3 << 20] = {7};

static char maps[1 << 16];

int main(void) {
    for (const uintptr_t *at = table; at < table_end; at += 2)
        if (at[0] != (uintptr_t)table || at[1] != 7)
            return 1;
    int file = open("/proc/self/maps", O_RDONLY);
    size_t size = 0;
    for (ssize_t got; (got = read(file, maps + size, sizeof maps - 1 - size)) > 0;)
        size += got;
    // The pages that hold nothing else.
    uintptr_t from = ((uintptr_t)table | 4095) + 1, to = (uintptr_t)table_end & ~4095ul;
    int anonymous = 0, of_the_file = 0;
    for (char *line = strtok(maps, "\n"); line; line = strtok(NULL, "\n")) {
        char *end;
        uintptr_t low = strtoul(line, &end, 16), high = strtoul(end + 1, &end, 16);
        if (low >= to || high <= from)
            continue;
        if (memcmp(end, " r--p", 5))
            return 2;
        if (strchr(end, '/'))
            of_the_file = 1;
        else
            anonymous = 1;
    }
    const char *text = !of_the_file ? "anonymous\n" : !anonymous ? "file\n" : "both\n";
    if (write(1, text, strlen(text)) < 0)
        return 3;
    return big[0] == 7 ? 42 : 4;
}
