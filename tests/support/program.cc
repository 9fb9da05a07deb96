// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
// C++ as compilers write it, without exceptions, without libstdc++: static objects with constructors and destructors, static
// variables of functions, thread-local objects, virtual destructors, pure virtual functions. Ends with 42, by its last destructor.
#include "check.h"

static int alive;
static char order[16];
static int steps;

struct Tracked {
    char name;
    explicit Tracked(char n) : name(n) { alive++; }
    ~Tracked() {
        alive--;
        order[steps++] = name;
    }
};

struct Last {
    ~Last() { exit_now(alive == 0 && same(order, "tfba") ? PASS : 2); }
};

struct Shape {
    virtual int corners() const = 0;
    virtual ~Shape() {}
};
struct Square : Shape {
    int corners() const override { return 4; }
    ~Square() override { alive -= 10; }
};

static Last last; // Constructed first, destroyed last.
static Tracked a('a'), b('b');
static thread_local Tracked of_thread('t');

static Tracked &in_function() {
    static Tracked f('f');
    return f;
}

int main() {
    CHECK(3, alive == 2);
    CHECK(4, in_function().name == 'f' && &in_function() == &in_function() && alive == 3);
    CHECK(5, of_thread.name == 't' && alive == 4);
    {
        Square square;
        alive += 10;
        const Shape *shape = &square;
        CHECK(6, LAUNDER(shape)->corners() == 4);
    }
    CHECK(7, alive == 4);
    return 1;
}
