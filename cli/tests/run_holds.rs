// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart run`: what a program that wants out of its root finds, as root and as a user.

mod plug;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use plug::{Bench, NOBODY, compile, skip, told};

/// Tries the way out that its first argument names. 66: it was out; 42: it was held.
const PROBE: &str = r#"
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static int found;
static int writable(const char *path, const struct stat *s, int type, struct FTW *f) {
    (void)s; (void)f;
    if (type != FTW_F) return 0;
    int fd = open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY);
    if (fd >= 0) { if (found++ < 5) puts(path); close(fd); }
    return 0;
}
static void got(int s) { (void)!write(1, s == SIGINT ? "got INT\n" : "got TERM\n", s == SIGINT ? 8 : 9); _exit(42); }

int main(int argc, char **argv) {
    const char *verb = argc > 1 ? argv[1] : "", *arg = argc > 2 ? argv[2] : "";
    setvbuf(stdout, 0, _IOLBF, 0);
    if (!strcmp(verb, "proc")) {
        nftw("/proc", writable, 16, FTW_PHYS);
        /* With the rights that a user namespace of one's own gives. */
        if (unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0) {
            mount(0, "/proc", 0, MS_REMOUNT | MS_BIND, 0);
            umount2("/proc", MNT_DETACH);
            mount("proc", "/proc", "proc", 0, 0);
        }
        nftw("/proc/sys/kernel", writable, 16, FTW_PHYS);
        return found ? 66 : 42;
    }
    if (!strcmp(verb, "exe")) {
        struct stat s;
        char copy[64], number[16], bytes[4096];
        ssize_t n;
        int by_name = open("/proc/self/exe", O_RDONLY), memory = syscall(SYS_memfd_create, "copy", 0);
        if (by_name < 0 || fstat(by_name, &s)) return 2;
        /* A mode of the host's file is the host's as well; of a copy in memory it is nobody's. */
        chmod("/proc/self/exe", 0700);
        while ((n = read(by_name, bytes, sizeof bytes)) > 0) if (write(memory, bytes, n) != n) return 3;
        close(by_name);
        snprintf(copy, sizeof copy, "/proc/self/fd/%d", memory);
        snprintf(number, sizeof number, "%d", open("/proc/self/exe", O_PATH));
        execl(copy, argv[0], "exe2", number, (char *)0);
        return 4;
    }
    if (!strcmp(verb, "exe2")) {
        char path[64];
        snprintf(path, sizeof path, "/proc/self/fd/%s", arg);
        /* Until nobody executes it any more. */
        for (int i = 0; i < 20; i++) {
            int fd = open(path, O_WRONLY | O_APPEND);
            if (fd >= 0) return write(fd, "overwritten", 11) == 11 ? 66 : 42;
            usleep(10000);
        }
        return 42;
    }
    if (!strcmp(verb, "fds")) {
        /* The emulator's own file, to which it does not answer by itself as to /proc/self/exe; descriptors it has. */
        if (chmod("/proc/thread-self/exe", 0755) == 0) return 66;
        for (int i = 3; i < 20; i++) {
            char path[64];
            snprintf(path, sizeof path, "/proc/self/fd/%d", i);
            if (open(path, O_WRONLY | O_APPEND) >= 0) return 66;
        }
        return 42;
    }
    if (!strcmp(verb, "kill0")) { signal(SIGUSR1, SIG_IGN); return kill(0, SIGUSR1) ? 1 : 42; }
    if (!strcmp(verb, "kill-all")) return kill(-1, SIGUSR1) ? 42 : 66;
    if (!strcmp(verb, "family")) { printf("%d %d %d\n", getpid() == getpgid(0), getpid() == getsid(0), getppid()); return 42; }
    if (!strcmp(verb, "type")) {
        if (ioctl(0, TIOCSTI, "x") == 0 || ioctl(0, TIOCSCTTY, 1) == 0 || open("/dev/tty", O_RDWR) >= 0) return 66;
        return 42;
    }
    if (!strcmp(verb, "daemon")) {
        if (!fork()) {
            setsid();
            if (!fork()) { signal(SIGTERM, SIG_IGN); signal(SIGHUP, SIG_IGN); sleep(60); }
            _exit(0);
        }
        usleep(300000);
        puts("ready");
        sleep(atoi(arg));
        return 42;
    }
    if (!strcmp(verb, "handle")) { signal(SIGTERM, got); signal(SIGINT, got); puts("ready"); for (;;) pause(); }
    if (!strcmp(verb, "null")) return chmod("/dev/null", 0666) == 0 || chmod("/dev/tty", 0666) == 0 ? 66 : 42; /* As they are. */
    if (!strcmp(verb, "limits")) {
        int which[] = { RLIMIT_AS, RLIMIT_NOFILE, RLIMIT_CORE };
        for (int i = 0; i < 3; i++) { struct rlimit r; getrlimit(which[i], &r); printf("%ld %ld\n", (long)r.rlim_cur, (long)r.rlim_max); }
        return 42;
    }
    if (!strcmp(verb, "root")) { chmod("/", 0777); return open("/new", O_WRONLY | O_CREAT, 0600) >= 0 || mkdir("/new", 0700) == 0 ? 66 : 42; }
    if (!strcmp(verb, "here")) return open("etc/passwd", O_RDONLY) >= 0 || openat(0, "etc/passwd", O_RDONLY) >= 0 ? 66 : 42;
    return 98;
}
"#;

fn bench() -> &'static Bench {
    static BENCH: OnceLock<Bench> = OnceLock::new();
    BENCH.get_or_init(|| Bench::new(PROBE))
}

/// The users to try: oneself, and `nobody` if one is root.
fn users() -> Vec<Option<u32>> {
    if rustix::process::geteuid().is_root() {
        vec![None, Some(NOBODY)]
    } else {
        vec![None]
    }
}

fn run(user: Option<u32>, options: &[&str], file: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(&bench().tool);
    command.arg("run").args(options).arg("--").arg(file);
    command.args(args).current_dir("/").stdin(Stdio::null());
    if let Some(user) = user {
        command.uid(user).gid(user);
    }
    command
}

/// The probe and every user with every isolation that has an empty root and can be had.
fn everywhere(mut check: impl FnMut(&Path, Option<u32>, &str)) {
    let Some(probe) = bench().probe.as_deref() else {
        skip("gcc -static");
        return;
    };
    for user in users() {
        for isolation in ["user", "mount"] {
            let options = ["--isolation", isolation];
            let tried = run(user, &options, probe, &["none"])
                .output()
                .expect("starts");
            if tried.status.code() == Some(98) {
                check(probe, user, isolation);
            } else if isolation == "user" {
                skip(&format!("user namespaces: {}", told(&tried).2));
            }
        }
    }
}

/// The probe was held: exit code 42. What it said.
fn held(mut command: Command) -> String {
    let (code, stdout, stderr) = told(&command.output().expect("piestart starts"));
    assert_eq!(code, Some(42), "{command:?}: {stdout}{stderr}");
    stdout
}

#[test]
fn nothing_in_proc_can_be_written() {
    everywhere(|probe, user, isolation| {
        for options in [&["--proc"][..], &["--proc", "--pid"]] {
            let options = [&["--isolation", isolation], options].concat();
            let tried = run(user, &options, probe, &["none"])
                .output()
                .expect("starts");
            if told(&tried).2.contains("cannot make proc") {
                skip("a kernel that lets a user namespace mount /proc (some containers forbid it)");
                continue;
            }
            held(run(user, &options, probe, &["proc"]));
        }
    });
}

#[test]
fn a_program_cannot_write_its_own_file() {
    let dir = bench().dir.path();
    let own = dir.join("own");
    everywhere(|probe, user, isolation| {
        let bind = format!("{}:/x:ro", dir.display());
        for options in [
            &["--proc"][..],
            &["--proc", "--dev", "--bind", &bind],
            &["--bind", "/proc"],
        ] {
            // Not root's, and of a mode that the probe would change.
            fs::copy(probe, &own).expect("copies");
            fs::set_permissions(&own, fs::Permissions::from_mode(0o755)).expect("chmod");
            if user.is_some() {
                std::os::unix::fs::chown(&own, user, user).expect("chown");
            }
            let options = [&["--isolation", isolation], options].concat();
            held(run(user, &options, &own, &["exe"]));
            let mode = fs::metadata(&own).expect("there").permissions().mode();
            assert_eq!(mode & 0o777, 0o755, "{options:?} {user:?}");
            let same = fs::read(&own).expect("reads") == fs::read(probe).expect("reads");
            assert!(same, "{options:?} {user:?}");
            let _ = fs::remove_file(&own);
        }
    });
}

#[test]
fn a_file_that_has_no_name_to_open_it_by_runs_from_a_sealed_copy() {
    let dir = bench().dir.path();
    everywhere(|probe, user, isolation| {
        // By a descriptor: the name is gone.
        let gone = dir.join("gone");
        fs::copy(probe, &gone).expect("copies");
        if user.is_some() {
            std::os::unix::fs::chown(&gone, user, user).expect("chown");
        }
        let file = fs::File::open(&gone).expect("opens");
        fs::remove_file(&gone).expect("removes");
        let options = ["--isolation", isolation, "--proc"];
        let mut command = run(user, &options, Path::new("/proc/self/fd/0"), &["exe"]);
        command.stdin(file.try_clone().expect("dup"));
        held(command);
        let metadata = file.metadata().expect("stat");
        assert_eq!(metadata.permissions().mode() & 0o777, 0o755);
        assert_eq!(metadata.len(), fs::metadata(probe).expect("stat").len());
    });
    // Root's user namespace has no rights in the folders of others, which root's tool has.
    if let (Some(probe), true) = (&bench().probe, users().len() > 1) {
        let private = dir.join("private");
        fs::create_dir_all(&private).expect("mkdir");
        fs::copy(probe, private.join("probe")).expect("copies");
        std::os::unix::fs::chown(&private, Some(NOBODY), Some(NOBODY)).expect("chown");
        fs::set_permissions(&private, fs::Permissions::from_mode(0o700)).expect("chmod");
        held(run(None, &["--proc"], &private.join("probe"), &["exe"]));
    }
}

#[test]
fn an_emulated_program_can_write_neither_its_own_file_nor_the_emulators() {
    let (gcc, qemu) = ("aarch64-linux-gnu-gcc", "qemu-aarch64-static");
    if std::env::consts::ARCH == "aarch64"
        || which::which(gcc).is_err()
        || which::which(qemu).is_err()
    {
        skip(&format!("{gcc} and {qemu}"));
        return;
    }
    let Some(foreign) = compile(
        bench().dir.path(),
        gcc,
        "foreign",
        PROBE,
        &["-static", "-O1"],
    ) else {
        return;
    };
    let before = fs::read(&foreign).expect("reads");
    everywhere(|_, user, isolation| {
        if user.is_some() {
            std::os::unix::fs::chown(&foreign, user, user).expect("chown");
        }
        let options = ["--isolation", isolation, "--proc"];
        held(run(user, &options, &foreign, &["fds"]));
        let mode = fs::metadata(&foreign).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o755);
        assert!(fs::read(&foreign).expect("reads") == before);
    });
}

#[test]
fn a_bind_makes_nothing_on_the_host() {
    let top = bench().dir.path().join("bind");
    for folder in ["a/real", "src", "host"] {
        fs::create_dir_all(top.join(folder)).expect("mkdir");
    }
    fs::write(top.join("src/file"), "x").expect("writes");
    let host = top.join("host");
    std::os::unix::fs::symlink(&host, top.join("a/absolute")).expect("link");
    let relative = format!("../../../../../../../..{}", host.display());
    std::os::unix::fs::symlink(relative, top.join("a/relative")).expect("link");
    std::os::unix::fs::symlink("nowhere", top.join("a/dangling")).expect("link");
    std::os::unix::fs::symlink("/srv", top.join("a/inside")).expect("link");
    for folder in ["a", "a/real", "host"] {
        fs::set_permissions(top.join(folder), fs::Permissions::from_mode(0o777)).expect("chmod");
    }
    let all = || {
        let listing = Command::new("find").arg(&top).output().expect("find");
        let mut lines: Vec<String> = told(&listing).1.lines().map(String::from).collect();
        lines.sort();
        lines
    };
    let before = all();
    everywhere(|probe, user, isolation| {
        for mode in ["", ":ro"] {
            let first = format!("{}:/a{mode}", top.join("a").display());
            let second = |source: &str, dest: &str| {
                let bind = format!("{}:{dest}", top.join(source).display());
                let options = ["--isolation", isolation, "--bind", &first, "--bind", &bind];
                told(
                    &run(user, &options, probe, &["none"])
                        .output()
                        .expect("starts"),
                )
            };
            for (source, dest) in [
                ("src/file", "/a/absolute/new"),
                ("src", "/a/absolute/new/deep"),
                ("src", "/a/relative/new"),
                ("src", "/a/dangling"),
                ("src/file", "/a/dangling"),
                ("src", "/a/new/deep"),
                ("src/file", "/a/real/new"),
            ] {
                let (code, _, stderr) = second(source, dest);
                assert_eq!(code, Some(125), "{dest}{mode}: {stderr}");
                assert!(
                    stderr.contains("where nothing is created"),
                    "{dest}: {stderr}"
                );
                assert_eq!(all(), before, "{dest}{mode}");
            }
            // What is there can be bound over, and a link leads where it leads in the root.
            assert_eq!(second("src", "/a/real").0, Some(98));
            let bind = format!("{}:/srv", top.join("src").display());
            let link = format!("{}:/a/inside", top.join("src").display());
            let options = [
                "--isolation",
                isolation,
                "--bind",
                &first,
                "--bind",
                &bind,
                "--bind",
                &link,
            ];
            let done = run(user, &options, probe, &["none"])
                .output()
                .expect("starts");
            assert_eq!(done.status.code(), Some(98), "{}", told(&done).2);
            // The root's own folders may be added to.
            let bind = format!("{}:/tmp/new/deep", top.join("src").display());
            let options = ["--isolation", isolation, "--tmp", "--bind", &bind];
            let done = run(user, &options, probe, &["none"])
                .output()
                .expect("starts");
            assert_eq!(done.status.code(), Some(98), "{}", told(&done).2);
        }
        assert_eq!(all(), before);
    });
}

#[test]
fn the_root_cannot_be_written_nor_made_writable() {
    everywhere(|probe, user, isolation| {
        held(run(user, &["--isolation", isolation], probe, &["root"]));
        if user.is_none() && rustix::process::geteuid().is_root() {
            held(run(user, &["--isolation", "chroot"], probe, &["root"]));
            // Where there is no user but root to own the folder.
            let line = format!(
                "exec {} run --isolation chroot -- {} root",
                bench().tool.display(),
                probe.display()
            );
            let mut unshare = Command::new("unshare");
            unshare.args(["-Ur", "sh", "-c", &line]);
            held(unshare);
        }
    });
}

#[test]
fn the_devices_of_the_host_keep_their_mode() {
    let before = fs::metadata("/dev/null").expect("there").permissions();
    everywhere(|probe, user, isolation| {
        let options = ["--isolation", isolation, "--dev"];
        held(run(user, &options, probe, &["null"]));
    });
    assert_eq!(
        fs::metadata("/dev/null").expect("there").permissions(),
        before
    );
}

#[test]
fn no_signal_reaches_the_callers_group_or_other_processes() {
    everywhere(|probe, user, isolation| {
        let options = ["--isolation", isolation];
        // SIGUSR1 would end this test's process, whose group is the caller's.
        held(run(user, &options, probe, &["kill0"]));
        held(run(user, &options, probe, &["kill-all"]));
        // Leader of a group and a session, and its parent has no number in there.
        assert_eq!(held(run(user, &options, probe, &["family"])), "1 1 0\n");
    });
    // The group is its own without any namespace as well.
    if let Some(probe) = &bench().probe {
        held(run(None, &["--isolation", "none"], probe, &["kill0"]));
    }
}

/// The line run at a terminal of its own (script(1)).
fn at_a_terminal(line: &str) -> Option<Child> {
    let mut script = Command::new("script");
    // A shell that waited for the command would take the terminal's signals, and tell of them, too.
    script.args(["-qec", &format!("exec {line}"), "/dev/null"]);
    script.stdin(Stdio::piped()).stdout(Stdio::piped());
    let child = script.spawn().ok();
    if child.is_none() {
        skip("script(1)");
    }
    child
}

#[test]
fn the_program_has_no_terminal_to_type_into() {
    everywhere(|probe, user, isolation| {
        if user.is_some() {
            return;
        }
        let line = format!(
            "{} run --isolation {isolation} --dev -- {} type",
            bench().tool.display(),
            probe.display()
        );
        if let Some(child) = at_a_terminal(&line) {
            let done = child.wait_with_output().expect("waits");
            assert_eq!(done.status.code(), Some(42), "{}", told(&done).1);
        }
    });
}

#[test]
fn an_interrupt_at_the_terminal_reaches_the_program() {
    let Some(probe) = &bench().probe else { return };
    let line = format!(
        "{} run -- {} handle",
        bench().tool.display(),
        probe.display()
    );
    let Some(mut child) = at_a_terminal(&line) else {
        return;
    };
    let mut out = BufReader::new(child.stdout.take().expect("piped"));
    let mut text = String::new();
    out.read_line(&mut text).expect("reads");
    child
        .stdin
        .as_mut()
        .expect("piped")
        .write_all(b"\x03")
        .expect("writes");
    out.read_to_string(&mut text).expect("reads");
    assert!(text.contains("got INT"), "{text}");
    assert_eq!(child.wait().expect("waits").code(), Some(42));
}

/// Starts the probe and waits for its "ready".
fn started(command: &mut Command) -> (Child, BufReader<std::process::ChildStdout>) {
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("piestart starts");
    let mut out = BufReader::new(child.stdout.take().expect("piped"));
    let mut line = String::new();
    out.read_line(&mut line).expect("reads");
    assert_eq!(line, "ready\n");
    (child, out)
}

fn pid(child: &Child) -> Pid {
    Pid::from_raw(i32::try_from(child.id()).expect("a process ID"))
}

#[test]
fn a_stop_at_the_terminal_stops_the_program_and_it_goes_on() {
    let Some(probe) = &bench().probe else { return };
    let (mut child, mut out) = started(&mut run(None, &[], probe, &["handle"]));
    let state = |pid: Pid| {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        let rest = stat.rsplit_once(") ").map(|(_, rest)| rest.to_owned());
        rest.and_then(|rest| rest.chars().next())
    };
    let wait_for = |wanted: &dyn Fn() -> bool| {
        let end = Instant::now() + Duration::from_secs(10);
        while !wanted() && Instant::now() < end {
            std::thread::sleep(Duration::from_millis(5));
        }
        wanted()
    };
    kill(pid(&child), Signal::SIGTSTP).expect("kill");
    assert!(wait_for(&|| state(pid(&child)) == Some('T')));
    // Whoever is stopped does not handle a signal.
    // It may take its stop a moment later than the tool.
    let stopped = || {
        fs::read_dir("/proc")
            .expect("/proc")
            .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
            .map(Pid::from_raw)
            .find(|pid| {
                let line = fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
                let wanted = format!("{}\0handle\0", probe.display());
                line == wanted.as_bytes() && state(*pid) == Some('T')
            })
    };
    wait_for(&|| stopped().is_some());
    let program = stopped();
    assert!(program.is_some(), "the program is stopped as well");
    kill(pid(&child), Signal::SIGCONT).expect("kill");
    assert!(wait_for(&|| program.is_some_and(|p| state(p) == Some('S'))));
    kill(pid(&child), Signal::SIGTERM).expect("kill");
    let mut text = String::new();
    out.read_to_string(&mut text).expect("reads");
    assert_eq!(text, "got TERM\n");
    assert_eq!(child.wait().expect("waits").code(), Some(42));
}

/// A grandchild in a session of its own that ignores SIGTERM holds standard output open for a minute: the
/// output ends when it is gone.
#[test]
fn nothing_that_the_program_has_started_outlives_it() {
    let Some(probe) = bench().probe.as_deref() else {
        skip("gcc -static");
        return;
    };
    let begin = Instant::now();
    for user in users() {
        for isolation in ["auto", "mount", "chroot", "none"] {
            if user.is_some() && (isolation == "mount" || isolation == "chroot") {
                continue;
            }
            let options = ["--isolation", isolation];
            let tried = run(user, &options, probe, &["none"])
                .output()
                .expect("starts");
            if tried.status.code() != Some(98) {
                continue;
            }
            // Its own end.
            let done = run(user, &options, probe, &["daemon", "0"])
                .output()
                .expect("starts");
            assert_eq!(done.status.code(), Some(42), "{}", told(&done).2);
            // The time limit.
            let options = ["--isolation", isolation, "--timeout", "700ms"];
            let done = run(user, &options, probe, &["daemon", "50"])
                .output()
                .expect("starts");
            assert_eq!(done.status.code(), Some(124), "{}", told(&done).2);
            // The end of the tool. SIGKILL leaves it no time; then a namespace is what helps.
            for signal in [Signal::SIGTERM, Signal::SIGINT, Signal::SIGKILL] {
                if isolation == "none" && signal == Signal::SIGKILL {
                    continue;
                }
                let options = ["--isolation", isolation];
                let (mut child, mut out) =
                    started(&mut run(user, &options, probe, &["daemon", "50"]));
                kill(pid(&child), signal).expect("kill");
                let mut rest = String::new();
                out.read_to_string(&mut rest).expect("reads");
                child.wait().expect("waits");
            }
            assert!(
                begin.elapsed() < Duration::from_secs(50),
                "{user:?} {isolation}"
            );
        }
    }
}

#[test]
fn a_folder_on_a_stream_or_as_working_directory_leads_nowhere() {
    everywhere(|probe, user, isolation| {
        let options = ["--isolation", isolation];
        let folder = || fs::File::open("/").expect("opens");
        let mut command = run(user, &options, probe, &["here"]);
        let (code, _, stderr) = told(&command.stdin(folder()).output().expect("starts"));
        assert_eq!(code, Some(125), "{stderr}");
        assert!(stderr.contains("standard input is a folder"), "{stderr}");
        // By a link of /proc, to a folder that the caller has open.
        let line = format!(
            "exec {} run --isolation {isolation} --proc --cwd /proc/self/fd/7 -- {} here 7</",
            bench().tool.display(),
            probe.display()
        );
        let mut shell = Command::new("sh");
        shell.args(["-c", &line]).stdin(Stdio::null());
        if let Some(user) = user {
            shell.uid(user).gid(user);
        }
        let (code, _, stderr) = told(&shell.output().expect("starts"));
        assert_eq!(code, Some(125), "{stderr}");
        assert!(stderr.contains("--cwd /proc/self/fd/7"), "{stderr}");
    });
}

#[test]
fn limits_hold_and_a_wrong_one_is_told() {
    let Some(probe) = &bench().probe else { return };
    let options = [
        "--limit",
        "as=1G",
        "--limit",
        "nofile=16",
        "--limit",
        "core=0",
    ];
    let said = held(run(None, &options, probe, &["limits"]));
    assert_eq!(said, "1073741824 1073741824\n16 16\n0 0\n");
    for wrong in ["as", "as=1T", "files=3", "as=-1"] {
        let done = run(None, &["--limit", wrong], probe, &["none"])
            .output()
            .expect("starts");
        assert_eq!(done.status.code(), Some(2), "{wrong}");
    }
    // Nobody has the right to more descriptors than fs.nr_open.
    let options = ["--limit", "nofile=99999999999"];
    let (code, _, stderr) = told(
        &run(None, &options, probe, &["none"])
            .output()
            .expect("starts"),
    );
    assert_eq!(code, Some(125), "{stderr}");
    assert!(stderr.contains("--limit nofile=99999999999"), "{stderr}");
}

#[test]
fn a_file_that_is_not_the_one_that_was_judged_is_not_started() {
    use piestart_cli::elf::Elf;
    use piestart_cli::run::{Sandbox, Stdio};
    let Some(probe) = &bench().probe else { return };
    let file = bench().dir.path().join("judged");
    fs::copy(probe, &file).expect("copies");
    let elf = Elf::open(&file).expect("ELF");
    let start = || {
        let sandbox = Sandbox::new(&file).arg("none").must_be(elf.stamp.clone());
        sandbox.stdin(Stdio::Null).output(Duration::from_secs(10))
    };
    assert_eq!(start().expect("starts").status.code(), Some(98));
    // Another file of the same name; the same file with another byte.
    let other = bench().dir.path().join("other");
    fs::copy(probe, &other).expect("copies");
    fs::rename(&file, bench().dir.path().join("kept")).expect("renames");
    fs::rename(&other, &file).expect("renames");
    let error = start().expect_err("another file").to_string();
    assert!(
        error.contains("changed while it was being checked"),
        "{error}"
    );
    fs::rename(bench().dir.path().join("kept"), &file).expect("renames");
    let mut writing = fs::OpenOptions::new()
        .append(true)
        .open(&file)
        .expect("opens");
    writing.write_all(b"x").expect("writes");
    drop(writing);
    assert!(start().is_err());
}
