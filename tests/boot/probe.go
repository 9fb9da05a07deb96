// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT

// A program of the boot test: says what it finds about itself, one fact a line, `NAME: fact value`.
package main

import (
	"bytes"
	"debug/elf"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"sync"
	"syscall"
	"unsafe"
)

// What the auxiliary vector says of `kind`.
func auxiliary(kind uint64) uint64 {
	bytes, err := os.ReadFile("/proc/self/auxv")
	if err != nil {
		panic(err)
	}
	for ; len(bytes) >= 16; bytes = bytes[16:] {
		if binary.NativeEndian.Uint64(bytes) == kind {
			return binary.NativeEndian.Uint64(bytes[8:])
		}
	}
	return 0
}

var target = 7
var words = [...]*int{&target, &target, &target, &target}

// Words that only relocation makes right, and what a Go program needs a scheduler, memory and a collector for.
func right() bool {
	var wait sync.WaitGroup
	sums := make(chan int, len(words))
	for _, word := range words {
		wait.Add(1)
		go func() {
			defer wait.Done()
			sums <- *word + len(bytes.Repeat([]byte("x"), 1<<16))
		}()
	}
	wait.Wait()
	debug.FreeOSMemory()
	for range words {
		if <-sums != 7+1<<16 {
			return false
		}
	}
	return true
}

// Writes a byte at `address`, and says what came of it.
func write(address uintptr) (outcome string) {
	debug.SetPanicOnFault(true)
	defer func() {
		if recover() != nil {
			outcome = "fault"
		}
	}()
	place := (*byte)(*(*unsafe.Pointer)(unsafe.Pointer(&address)))
	*place = 1
	return "went through"
}

// What the kernel says to that page becoming one of `protection`.
func open(address uintptr, page int, protection int) string {
	place := (*byte)(*(*unsafe.Pointer)(unsafe.Pointer(&address)))
	switch err := syscall.Mprotect(unsafe.Slice(place, page), protection); err {
	case nil:
		return "allowed"
	case syscall.EPERM:
		return "EPERM"
	default:
		return err.Error()
	}
}

func main() {
	name := filepath.Base(os.Args[0])
	say := func(fact string, value any) { fmt.Printf("%s: %s %v\n", name, fact, value) }
	page := os.Getpagesize()
	headers := uintptr(auxiliary(3)) // AT_PHDR
	file, err := elf.Open("/proc/self/exe")
	if err != nil {
		panic(err)
	}
	// The table follows the ELF header, which lies at the lowest address of the file.
	image := headers - 64
	bias := image
	for _, program := range file.Progs {
		if program.Type == elf.PT_LOAD && program.Off == 0 {
			bias -= uintptr(program.Vaddr)
		}
	}
	say("words", map[bool]string{true: "right", false: "wrong"}[right()])
	say("page", page)
	say("image", fmt.Sprintf("%#x", image))
	// The kernel puts an image that does not move among the mappings.
	mapping, err := syscall.Mmap(-1, 0, page, syscall.PROT_READ, syscall.MAP_PRIVATE|syscall.MAP_ANON)
	if err != nil {
		panic(err)
	}
	distance := uintptr(unsafe.Pointer(unsafe.SliceData(mapping))) - image
	say("moved", map[bool]string{true: "no", false: "yes"}[distance+8<<30 < 16<<30])
	for _, program := range file.Progs {
		start := (bias + uintptr(program.Vaddr)) &^ uintptr(page-1)
		switch {
		case program.Type == elf.PT_GNU_RELRO:
			say("relro-write", write(start+uintptr(page)-1))
			say("relro-open", open(start, page, syscall.PROT_READ|syscall.PROT_WRITE))
		case program.Type == elf.PT_LOAD && program.Flags&elf.PF_X != 0:
			say("code-open", open(start, page, syscall.PROT_READ|syscall.PROT_WRITE|syscall.PROT_EXEC))
		}
	}
}
