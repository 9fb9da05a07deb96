// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Starts a damaged program where it can do no harm, and tells how it ended.
//!
//! It runs in an empty root, without capabilities, with PID, network and IPC namespaces of its own where the kernel gives
//! them, traced, under limits of address space, processor time and file size, and is killed when its time is over or this
//! process ends.

use std::fmt;
use std::fs;
use std::io::{self, Read};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use nix::sys::ptrace;
use nix::sys::signal::Signal;
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::Pid;
use piestart_cli::run::{Child, Isolation, Limit, Qemu, Sandbox, SpawnError, Stdio};
use rustix::process::Resource;

/// How a program ended.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Outcome {
    /// As if it were not damaged.
    Right,
    /// Before main, with a line on stderr and status 127 (or, of another start code, SIGABRT).
    Fault,
    /// execve(2) failed.
    Refused,
    /// Killed inside execve(2), before its first instruction.
    InExec,
    /// All words are right, but RELRO can be written.
    Open,
    /// A signal before main.
    Signal,
    /// It ended before main, without a line.
    Silent,
    /// main found a wrong word, or main or what runs after it did not do all of its work.
    Wrong,
    /// Its time was over.
    Hang,
}

impl Outcome {
    pub const ALL: [Self; 9] = [
        Self::Right,
        Self::Fault,
        Self::Refused,
        Self::InExec,
        Self::Open,
        Self::Signal,
        Self::Silent,
        Self::Wrong,
        Self::Hang,
    ];
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Right => "right",
            Self::Fault => "clean fault",
            Self::Refused => "refused by execve",
            Self::InExec => "killed in execve",
            Self::Open => "right, RELRO open",
            Self::Signal => "signal before main",
            Self::Silent => "silent end before main",
            Self::Wrong => "wrong in main or after",
            Self::Hang => "hang",
        })
    }
}

/// An outcome, and what was seen.
#[derive(Clone, Debug)]
pub struct Ended {
    pub outcome: Outcome,
    /// What it said, the signal and where it was.
    pub what: String,
}

/// The address space that a program may have: Go's runtime reserves more than it uses.
const SPACE: u64 = 4 << 30;
/// Of that, what may be written.
const MEMORY: u64 = 1 << 30;
/// Its seconds of processor time.
const SECONDS: u64 = 1;
/// After this it is killed, however little the machine has let it run.
const PATIENCE: Duration = Duration::from_secs(10);

/// What an undamaged program prints.
const ALL_IS_WELL: &str = "main\nwords 00\nlast 2\nlast 1\n";
const BUT_OPEN: &str = "main\nwords 00\nopen\nlast 2\nlast 1\n";

/// Whom to kill, and when.
type Deadline = Arc<Mutex<Option<(Pid, Instant)>>>;

/// Where a program can do no harm. Not without a root of its own.
const LADDER: [Isolation; 3] = [
    Isolation::UserNamespace,
    Isolation::MountNamespace,
    Isolation::Chroot,
];

/// Whether programs can be caged here.
pub fn works() -> bool {
    // Traced, it stops before its first instruction, and is killed there.
    let this = Sandbox::new("/proc/self/exe").traced(true);
    !matches!(this.ladder(LADDER).spawn(), Err(SpawnError::Isolation(_)))
}

/// A place to run programs in, one after the other.
pub struct Cage {
    program: PathBuf,
    deadline: Deadline,
    open: Arc<AtomicBool>,
}

impl Cage {
    /// One that keeps the program in `folder`, which is its own.
    pub fn new(folder: &Path) -> Self {
        fs::create_dir_all(folder).expect("makes a folder");
        let deadline = Deadline::default();
        let open = Arc::new(AtomicBool::new(true));
        let (watched, more) = (Arc::clone(&deadline), Arc::clone(&open));
        std::thread::spawn(move || {
            while more.load(Ordering::Relaxed) {
                std::thread::sleep(Duration::from_millis(100));
                let watched = watched.lock().unwrap_or_else(PoisonError::into_inner);
                if let Some((pid, until)) = *watched
                    && Instant::now() > until
                {
                    let _ = nix::sys::signal::kill(pid, Signal::SIGKILL);
                }
            }
        });
        Self {
            program: folder.join("program"),
            deadline,
            open,
        }
    }

    /// Runs `bytes` as a program.
    pub fn run(&self, bytes: &[u8]) -> Ended {
        let _ = fs::remove_file(&self.program);
        fs::OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o755)
            .open(&self.program)
            .and_then(|mut file| io::Write::write_all(&mut file, bytes))
            .expect("writes the program");
        let limit = |resource, value| Limit { resource, value };
        let sandbox = Sandbox::new(&self.program)
            .qemu(Qemu::Never)
            .ladder(LADDER)
            .env_clear()
            .judged()
            .die_with_parent(true)
            .traced(true)
            .limit(limit(Resource::As, SPACE))
            .limit(limit(Resource::Data, MEMORY))
            .limit(limit(Resource::Cpu, SECONDS))
            .limit(limit(Resource::Fsize, 0))
            .limit(limit(Resource::Nproc, 32))
            .stdin(Stdio::Null)
            .stdout(Stdio::Piped)
            .stderr(Stdio::Piped);
        loop {
            match sandbox.spawn() {
                Ok(child) => return self.follow(child),
                // Another thread's fork holds the file open for writing until its exec.
                Err(SpawnError::Program { diagnosis, .. })
                    if diagnosis.message.contains("busy") =>
                {
                    std::thread::sleep(Duration::from_millis(1));
                }
                Err(SpawnError::Program { diagnosis, .. }) => {
                    let (outcome, what) = (Outcome::Refused, diagnosis.message);
                    return Ended { outcome, what };
                }
                Err(other) => panic!("the cage: {other}"),
            }
        }
    }

    /// Lets it run to its end.
    fn follow(&self, mut child: Child) -> Ended {
        let pid = Pid::from_raw(child.id());
        self.watch(Some((pid, Instant::now() + PATIENCE)));
        let mut started = false;
        let end = loop {
            let status = match waitpid(pid, Some(WaitPidFlag::__WALL)) {
                Ok(status) => status,
                Err(nix::errno::Errno::EINTR) => continue,
                Err(error) => panic!("waitpid: {error}"),
            };
            match status {
                WaitStatus::Stopped(_, Signal::SIGTRAP) if !started => {
                    started = true;
                    let _ = ptrace::setoptions(pid, ptrace::Options::PTRACE_O_EXITKILL);
                    let _ = ptrace::cont(pid, None);
                }
                // Go's runtime sends it to its own threads.
                WaitStatus::Stopped(_, Signal::SIGURG) => {
                    let _ = ptrace::cont(pid, Signal::SIGURG);
                }
                WaitStatus::Stopped(_, signal) => {
                    let place = place(pid);
                    let _ = child.kill(rustix::process::Signal::KILL);
                    let _ = child.wait();
                    break End::Signal(signal, place);
                }
                WaitStatus::Signaled(_, signal, _) => break End::Signal(signal, String::new()),
                WaitStatus::Exited(_, status) => break End::Status(status),
                _ => {}
            }
        };
        let until = *self.deadline.lock().unwrap_or_else(PoisonError::into_inner);
        let late = until.is_some_and(|(_, until)| Instant::now() > until);
        self.watch(None);
        let (out, error) = (child.stdout.take(), child.stderr.take());
        drop(child); // And whatever it has started.
        judge(started, late, &end, &text(out), &text(error))
    }

    fn watch(&self, whom: Option<(Pid, Instant)>) {
        *self.deadline.lock().unwrap_or_else(PoisonError::into_inner) = whom;
    }
}

impl Drop for Cage {
    fn drop(&mut self) {
        self.open.store(false, Ordering::Relaxed);
    }
}

enum End {
    Status(i32),
    /// The signal, and where the program was.
    Signal(Signal, String),
}

/// Where in its file a stopped program is.
fn place(pid: Pid) -> String {
    let rip = ptrace::getregs(pid).map_or(0, |registers| registers.rip);
    let maps = fs::read_to_string(format!("/proc/{pid}/maps")).unwrap_or_default();
    let hex = |text: &str| u64::from_str_radix(text, 16).ok();
    let in_file = maps.lines().find_map(|line| {
        let mut words = line.split_whitespace();
        let (from, to) = words.next()?.split_once('-')?;
        let offset = hex(words.nth(1)?)?;
        let named = words.nth(2).is_some_and(|name| name.starts_with('/'));
        (named && (hex(from)?..hex(to)?).contains(&rip))
            .then(|| rip - hex(from).unwrap_or(0) + offset)
    });
    match in_file {
        Some(offset) => format!("at {offset:#x} of the file"),
        None => "outside its file".into(),
    }
}

fn text(stream: Option<fs::File>) -> String {
    let mut bytes = Vec::new();
    if let Some(stream) = stream {
        let _ = stream.take(4096).read_to_end(&mut bytes);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// What the end of a program means.
fn judge(started: bool, late: bool, end: &End, out: &str, error: &str) -> Ended {
    let has_run = !out.is_empty(); // main, or a function around it: the start code prints to stderr alone.
    let said = !error.trim().is_empty();
    let outcome = match end {
        _ if late => Outcome::Hang,
        End::Signal(Signal::SIGKILL | Signal::SIGXCPU, _) if started => Outcome::Hang,
        End::Signal(..) if !started => Outcome::InExec,
        End::Status(42) if out == ALL_IS_WELL => Outcome::Right,
        End::Status(42) if out == BUT_OPEN => Outcome::Open,
        _ if has_run => Outcome::Wrong,
        End::Status(127) | End::Signal(Signal::SIGABRT, _) if said => Outcome::Fault,
        End::Signal(..) => Outcome::Signal,
        End::Status(_) => Outcome::Silent,
    };
    let mut what = match end {
        End::Status(status) => format!("status {status}"),
        End::Signal(signal, place) => format!("{signal} {place}"),
    };
    for text in [out, error] {
        if !text.trim().is_empty() {
            what += &format!(": {:?}", text.trim());
        }
    }
    Ended { outcome, what }
}
