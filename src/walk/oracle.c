// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// Every kind of relocation that a linker leaves in a static-PIE or, for those with symbols, in a shared library.

int data = 7;
static int here;
extern int missing __attribute__((weak));
extern char absolute[]; // 0x77, by --defsym

static int chosen_one(void) { return 1; }
static int (*resolve(void))(void) { return chosen_one; }
int chosen(void) __attribute__((ifunc("resolve")));

__thread int filled = 3;
__thread int empty[5];
__thread int early __attribute__((tls_model("initial-exec")));
__thread int *inside = &here;

int called(void) { return data; }
int (*const functions[])(void) = {called, chosen};
const void *const readonly[] = {&data, &here, resolve};

// Gaps shorter and longer than a bitmap of RELR, and runs that fill one.
const void *pointers[300] = {
	[0] = &data, &here, &missing, absolute, called,
	[64] = &here,
	[70 ... 220] = &here,
	[221 ... 225] = (char *)&data + 5,
	[263] = &here,
	[299] = &pointers[5],
};

// At addresses that RELR cannot say.
struct __attribute__((packed)) {
	char byte;
	const void *pointer;
	char again;
	const void *other;
} uneven = {1, &data, 2, &here};

__attribute__((constructor)) void constructor(void) { data = 8; }
__attribute__((destructor)) void destructor(void) { data = 9; }

__attribute__((visibility("hidden"))) void *__tls_get_addr(void *index) { return index; }

int use(void) { return filled + empty[called()] + early + *inside + chosen() + (&missing != 0); }

void _start(void) { use(); }
