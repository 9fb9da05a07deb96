// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! A program with `std`, which says what of it works: threads, thread-local destructors, panics, backtraces, TCP.
//! Exits with 42.

use std::cell::RefCell;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;

static DROPPED: AtomicU32 = AtomicU32::new(0);

struct Guard(u32);

impl Drop for Guard {
    fn drop(&mut self) {
        DROPPED.fetch_add(self.0, Ordering::SeqCst);
    }
}

thread_local! {
    static GUARD: RefCell<Option<Guard>> = const { RefCell::new(None) };
    static COUNT: RefCell<u32> = const { RefCell::new(0) };
}

fn threads() {
    let sum = Arc::new(Mutex::new(0));
    let all: Vec<_> = (1..=8)
        .map(|n| {
            let sum = Arc::clone(&sum);
            thread::spawn(move || {
                GUARD.set(Some(Guard(n)));
                for _ in 0..n {
                    COUNT.with_borrow_mut(|count| *count += 1);
                }
                *sum.lock().expect("nobody panics") += COUNT.take();
            })
        })
        .collect();
    all.into_iter().for_each(|t| t.join().expect("joins"));
    assert_eq!(*sum.lock().expect("nobody panics"), 36);
    assert_eq!(DROPPED.load(Ordering::SeqCst), 36);
    COUNT.with_borrow(|count| assert_eq!(*count, 0));
    println!("threads: 8 joined, 8 thread-local destructors ran");
}

fn panics() {
    let caught = std::panic::catch_unwind(|| {
        let _guard = Guard(100);
        panic!("on purpose");
    });
    let message = caught.expect_err("it panics");
    assert_eq!(message.downcast_ref::<&str>(), Some(&"on purpose"));
    assert_eq!(DROPPED.load(Ordering::SeqCst), 136);
    let joined = thread::spawn(|| panic!("in a thread")).join();
    assert!(joined.is_err());
    println!("panics: caught in main and in a thread, destructors ran");
}

#[inline(never)]
fn backtrace_here() -> String {
    std::backtrace::Backtrace::force_capture().to_string()
}

fn backtrace() {
    let text = backtrace_here();
    let frames = text.lines().filter(|line| !line.contains(" at ")).count();
    assert!(frames > 3, "{text}");
    // The names are in the file, which is not there in an empty root.
    if std::env::current_exe().is_ok_and(|file| file.exists()) {
        assert!(
            text.contains("backtrace_here") && text.contains("main"),
            "{text}"
        );
        println!("backtrace: with names");
    } else {
        println!("backtrace: without names");
    }
}

fn tcp() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("listens");
    let address = listener.local_addr().expect("has an address");
    let (sender, receiver) = mpsc::channel();
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("accepts");
        let mut text = String::new();
        stream.read_to_string(&mut text).expect("reads");
        sender.send(text).expect("sends");
    });
    let mut stream = TcpStream::connect(address).expect("connects");
    stream.write_all(b"over TCP").expect("writes");
    drop(stream);
    server.join().expect("joins");
    assert_eq!(receiver.recv().expect("receives"), "over TCP");
    println!("tcp: a message came back");
}

fn main() {
    threads();
    panics();
    backtrace();
    tcp();
    std::process::exit(42);
}
