// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT

// Prints its arguments and where it is.
package main

import (
	"fmt"
	"os"
	"reflect"
)

func main() {
	fmt.Println("hello from Go without a loader", os.Args[1:])
	fmt.Printf("main is at %#x\n", reflect.ValueOf(main).Pointer())
}
