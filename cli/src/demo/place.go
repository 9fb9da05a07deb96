// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT

// Says where it is, and waits until its standard input ends: the Go program of `piestart demo`.
package main

import (
	"fmt"
	"io"
	"os"
	"reflect"
	"strings"
)

// Pointers that only relocation makes right.
var words = []string{"Go", "without", "a", "loader"}

func main() {
	here := 0
	fmt.Printf("%s main %#x stack %p\n", strings.Join(words, " "), reflect.ValueOf(main).Pointer(), &here)
	io.Copy(io.Discard, os.Stdin)
}
