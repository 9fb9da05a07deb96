// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT

// Answers what it sees of its root: in a `FROM scratch` image, itself alone.
package main

import (
	"fmt"
	"os"
)

func main() {
	entries, err := os.ReadDir("/")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Print("in / there is")
	for _, entry := range entries {
		fmt.Print(" ", entry.Name())
	}
	fmt.Println()
}
