// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT

// What program.c does, in Go: it knows each of its words without relocation, since every address that it expects is
// reached relative to the program counter. The table comes from another file, which the test writes.
package main

import (
	"syscall"
	"unsafe"
)

var words [96]uintptr

type shape interface{ area() int }
type square struct{ side int }
type oblong struct{ width, height int }

func (s square) area() int  { return s.side * s.side }
func (o *oblong) area() int { return o.width * o.height }

func twice(x int) int  { return 2 * x }
func thrice(x int) int { return 3 * x }

var (
	functions = [2]func(int) int{twice, thrice}
	names     = [3]string{"first", "second", "third"}
	long      = oblong{2, 5}
	shapes    = [2]shape{square{3}, &long}
	order     int
)

func init() { order = order*10 + 1 }
func init() { order = order*10 + 2 }
func init() { order = order*10 + 3 }

func say(text string) {
	syscall.RawSyscall(syscall.SYS_WRITE, 1, uintptr(unsafe.Pointer(unsafe.StringData(text))), uintptr(len(text)))
}

func wrongTable() bool {
	for i := range table {
		if table[i] != &words[i*5%len(words)] {
			return true
		}
	}
	return false
}

// Whether the word that holds the address of twice can be written.
func open() bool {
	word := *(*uintptr)(unsafe.Pointer(&functions[0]))
	count, _, _ := syscall.RawSyscall(318, word, 1, 0) // getrandom(2) writes the byte, or says EFAULT.
	return count == 1
}

func main() {
	say("main\n")
	wrong := 0
	check := func(bit int, right bool) {
		if !right {
			wrong |= 1 << bit
		}
	}
	check(0, !wrongTable())
	check(1, names[0] == "first" && names[1] == "second" && names[2] == "third")
	check(3, order == 123)
	check(4, functions[0](4) == 8 && functions[1](4) == 12)
	_, isOblong := shapes[1].(*oblong)
	check(5, isOblong && shapes[0].area() == 9 && shapes[1].area() == 10)
	line := []byte("words 00\n")
	line[6] = "0123456789abcdef"[wrong>>4]
	line[7] = "0123456789abcdef"[wrong&15]
	say(string(line))
	if open() {
		say("open\n")
	}
	status := 42
	if wrong != 0 {
		status = 1
	}
	defer syscall.Exit(status)
	defer say("last 1\n")
	defer say("last 2\n")
}
