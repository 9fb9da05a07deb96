// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT

package main

import "fmt"

func main() {
	fmt.Println("hello from Go")
}
