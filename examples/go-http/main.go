// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT

// Serves HTTP on loopback, asks itself from many goroutines, and leaves.
package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"sync"
	"time"
)

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, "you asked for %s", r.URL.Path)
	})
	go http.Serve(listener, nil)

	client := http.Client{Timeout: 10 * time.Second}
	var group sync.WaitGroup
	answers := make([]string, 20)
	for i := range answers {
		group.Add(1)
		go func(i int) {
			defer group.Done()
			time.Sleep(time.Duration(i) * time.Millisecond)
			response, err := client.Get(fmt.Sprintf("http://%s/%d", listener.Addr(), i))
			check(err)
			defer response.Body.Close()
			body, err := io.ReadAll(response.Body)
			check(err)
			answers[i] = string(body)
		}(i)
	}
	group.Wait()
	for i, answer := range answers {
		if answer != fmt.Sprintf("you asked for /%d", i) {
			check(fmt.Errorf("answer %d is %q", i, answer))
		}
	}
	fmt.Println(len(answers), "requests answered")
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
