// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `check --live`, `trace` and `aslr` start a file that somebody wants judged: its code runs before anything is
//! known of it, and must not reach whoever asks.

mod plug;

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use nix::libc;
use plug::skip;

/// A constructor runs before main. It exits with a number of its own for each thing that it reaches, with 42
/// for none.
const CONSTRUCTOR: &str = r#"
#include <arpa/inet.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/msg.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
__attribute__((constructor)) static void reach(void) {
    struct sockaddr_in a = { .sin_family = AF_INET, .sin_port = htons(PORT), .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    struct rlimit core;
    if (kill(CALLER, 0) == 0 || kill(-1, 0) == 0) _exit(61);
    if (connect(socket(AF_INET, SOCK_STREAM, 0), (void *)&a, sizeof a) == 0) _exit(62);
    if (msgget(KEY, 0) >= 0) _exit(63);
    if (open(FOLDER "/written", O_WRONLY | O_CREAT, 0644) >= 0) _exit(64);
    if (getpgid(0) != getpid() || getsid(0) != getpid()) _exit(65);
    if (getrlimit(RLIMIT_CORE, &core) || core.rlim_max) _exit(66);
    _exit(42);
}
int main(void) { return 0; }
"#;

struct Queue(i32);

impl Drop for Queue {
    fn drop(&mut self) {
        // SAFETY: msgctl(2), IPC_RMID takes no buffer.
        unsafe { libc::msgctl(self.0, libc::IPC_RMID, std::ptr::null_mut()) };
    }
}

#[test]
fn the_code_of_a_judged_file_reaches_nothing_of_the_callers() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o777)).expect("chmod");
    let tool = dir.path().join("piestart");
    fs::copy(env!("CARGO_BIN_EXE_piestart"), &tool).expect("copies");
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let key = 0x7069_6500 + (std::process::id() & 0xff) as i32;
    // SAFETY: msgget(2) takes numbers.
    let queue = Queue(unsafe { libc::msgget(key, libc::IPC_CREAT | 0o666) });
    assert!(queue.0 >= 0, "a message queue");
    let compile = |name: &str, args: &[&str]| -> Option<PathBuf> {
        let (source, out) = (dir.path().join("reach.c"), dir.path().join(name));
        fs::write(&source, CONSTRUCTOR).expect("writes");
        let done = Command::new("gcc")
            .args(args)
            .arg(format!(
                "-DPORT={}",
                listener.local_addr().expect("bound").port()
            ))
            .arg(format!("-DKEY={key}"))
            .arg(format!("-DCALLER={}", std::process::id()))
            .arg(format!("-DFOLDER=\"{}\"", dir.path().display()))
            .arg(source)
            .arg("-o")
            .arg(&out)
            .status();
        done.is_ok_and(|status| status.success()).then_some(out)
    };
    let (Some(alone), Some(dynamic)) = (
        compile("alone", &["-static-pie", "-fPIE"]),
        compile("dynamic", &["-pie", "-fPIE"]),
    ) else {
        skip("gcc -static-pie");
        return;
    };
    let mut users = vec![None];
    if rustix::process::geteuid().is_root() {
        users.push(Some(65534));
    }
    for user in users {
        let tell = |args: &[&str], file: &Path| {
            let mut command = Command::new(&tool);
            command.args(args).arg(file).stdin(Stdio::null());
            if let Some(user) = user {
                command.uid(user).gid(user).current_dir("/");
            }
            let done = command.output().expect("piestart starts");
            String::from_utf8_lossy(&[done.stdout, done.stderr].concat()).into_owned()
        };
        for (args, file) in [
            (&["check", "--live"][..], &alone),
            (&["trace"], &alone),
            // In the host's root, because it is dynamically linked: it can write nothing there.
            (&["trace"], &dynamic),
        ] {
            let said = tell(args, file);
            if said.contains("cannot isolate") || said.contains("root: the host's, load bias") {
                skip(&format!("user namespaces: {said}"));
                continue;
            }
            assert!(said.contains("exit status 42"), "{args:?} {user:?}: {said}");
        }
        // Not one instruction of it runs.
        let said = tell(&["aslr", "-n", "3"], &alone);
        assert!(said.contains("alone"), "{said}");
        // Whoever asks for it has it as it was.
        let said = tell(&["trace", "--share"], &alone);
        assert!(!said.contains("exit status 42"), "{said}");
    }
    assert!(!dir.path().join("written").exists());
}
