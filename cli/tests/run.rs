// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart run`: what a program finds in the empty root, and what its caller gets back.

mod plug;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use plug::{Bench, NOBODY, compile, skip, told};

const PIESTART: &str = env!("CARGO_BIN_EXE_piestart");

/// Does what its first argument says, and tells what it sees.
const PROBE: &str = r#"
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

extern char **environ;
static void term(int s) { (void)s; static const char m[] = "got TERM\n"; (void)!write(1, m, sizeof m - 1); _exit(42); }

int main(int argc, char **argv) {
    const char *verb = argc > 1 ? argv[1] : "";
    const char *arg = argc > 2 ? argv[2] : "";
    setvbuf(stdout, 0, _IOLBF, 0);
    if (!strcmp(verb, "exit")) return atoi(arg);
    if (!strcmp(verb, "raise")) { raise(atoi(arg)); return 99; }
    if (!strcmp(verb, "args")) { for (int i = 2; i < argc; i++) puts(argv[i]); return 0; }
    if (!strcmp(verb, "argv0")) { puts(argv[0]); return 0; }
    if (!strcmp(verb, "env")) { for (char **e = environ; *e; e++) puts(*e); return 0; }
    if (!strcmp(verb, "cwd")) { char b[4096]; puts(getcwd(b, sizeof b) ? b : strerror(errno)); return 0; }
    if (!strcmp(verb, "cat")) { char b[4096]; ssize_t n; while ((n = read(0, b, sizeof b)) > 0) if (write(1, b, n) != n) return 1; return n != 0; }
    if (!strcmp(verb, "ls")) {
        DIR *d = opendir(arg); struct dirent *e;
        if (!d) { puts(strerror(errno)); return 1; }
        while ((e = readdir(d))) if (strcmp(e->d_name, ".") && strcmp(e->d_name, "..")) puts(e->d_name);
        return 0;
    }
    if (!strcmp(verb, "read")) {
        char b[4096]; int f = open(arg, O_RDONLY); ssize_t n;
        if (f < 0) { puts(strerror(errno)); return 1; }
        n = read(f, b, sizeof b); if (n > 0) (void)!write(1, b, n);
        return 0;
    }
    if (!strcmp(verb, "write")) {
        int f = open(arg, O_WRONLY | O_CREAT | O_TRUNC, 0644);
        if (f < 0) { puts(strerror(errno)); return 1; }
        return write(f, "written\n", 8) != 8;
    }
    if (!strcmp(verb, "fds")) { for (int f = 0; f < 256; f++) if (fcntl(f, F_GETFD) >= 0) printf("%d\n", f); return 0; }
    if (!strcmp(verb, "pid")) { printf("%d\n", getpid()); return 0; }
    if (!strcmp(verb, "uid")) { printf("%d\n", getuid()); return 0; }
    if (!strcmp(verb, "privileges")) {
        int caps = 0;
        for (int c = 0; c < 64; c++) if (prctl(PR_CAPBSET_READ, c, 0, 0, 0) >= 0 && chroot("/") == 0) caps++;
        printf("no_new_privs %d chroot %s\n", prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0), caps ? "works" : "refused");
        return 0;
    }
    if (!strcmp(verb, "handle")) { signal(SIGTERM, term); puts("ready"); for (;;) pause(); }
    if (!strcmp(verb, "endure")) { signal(SIGTERM, SIG_IGN); puts("ready"); for (;;) pause(); }
    if (!strcmp(verb, "blocked")) {
        sigset_t s; sigprocmask(SIG_SETMASK, 0, &s);
        for (int i = 1; i < 32; i++) if (sigismember(&s, i)) printf("blocked %d\n", i);
        struct sigaction a; sigaction(SIGPIPE, 0, &a); if (a.sa_handler != SIG_DFL) puts("SIGPIPE changed");
        return 0;
    }
    return 98;
}
"#;

fn bench() -> &'static Bench {
    static BENCH: OnceLock<Bench> = OnceLock::new();
    BENCH.get_or_init(|| Bench::new(PROBE))
}

/// The probe; a test that gets `None` has said what it needs.
fn probe() -> Option<&'static Path> {
    let probe = bench().probe.as_deref();
    if probe.is_none() {
        skip("gcc -static");
    }
    probe
}

/// Can this user have the best isolation on this machine?
fn can_isolate() -> bool {
    static CAN: OnceLock<Result<(), String>> = OnceLock::new();
    let can = CAN.get_or_init(|| {
        let Some(probe) = bench().probe.as_deref() else {
            return Err("gcc -static".into());
        };
        let output = Command::new(PIESTART)
            .args(["run", "--require-isolation", "--"])
            .arg(probe)
            .args(["exit", "0"])
            .output()
            .expect("piestart starts");
        if output.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        Err(format!("user namespaces: {said}"))
    });
    if let Err(why) = can {
        skip(why);
    }
    can.is_ok()
}

fn piestart(options: &[&str], file: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(PIESTART);
    command
        .arg("run")
        .args(options)
        .arg("--")
        .arg(file)
        .args(args)
        .stdin(Stdio::null());
    command
}

fn output(mut command: Command) -> Output {
    command.output().expect("piestart starts")
}

/// Runs the probe with `options`; it must exit with 0 and say nothing on stderr. Its output.
fn seen(options: &[&str], args: &[&str]) -> Option<String> {
    let probe = probe()?;
    if !can_isolate() {
        return None;
    }
    let (code, stdout, stderr) = told(&output(piestart(options, probe, args)));
    assert_eq!(
        (code, stderr.as_str()),
        (Some(0), ""),
        "{options:?} {args:?}: {stdout}"
    );
    Some(stdout)
}

/// As `seen`, but the probe exits with 1; what it said.
fn refused(options: &[&str], args: &[&str]) -> Option<String> {
    let probe = probe()?;
    if !can_isolate() {
        return None;
    }
    let (code, stdout, stderr) = told(&output(piestart(options, probe, args)));
    assert_eq!(
        (code, stderr.as_str()),
        (Some(1), ""),
        "{options:?} {args:?}: {stdout}"
    );
    Some(stdout)
}

fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

#[test]
fn the_empty_root_holds_nothing_and_cannot_be_written() {
    if let Some(listing) = seen(&[], &["ls", "/"]) {
        assert_eq!(listing, "");
    }
    if let Some(said) = refused(&[], &["write", "/new"]) {
        assert_eq!(said, "Read-only file system\n");
    }
    if let Some(place) = seen(&[], &["cwd"]) {
        assert_eq!(place, "/\n");
    }
}

#[test]
fn only_the_three_streams_are_open() {
    if let Some(fds) = seen(&[], &["fds"]) {
        assert_eq!(fds, "0\n1\n2\n");
    }
}

#[test]
fn the_program_has_no_privileges_and_can_get_none() {
    if let Some(said) = seen(&[], &["privileges"]) {
        assert_eq!(said, "no_new_privs 1 chroot refused\n");
    }
}

#[test]
fn the_program_keeps_the_callers_user() {
    if let Some(said) = seen(&[], &["uid"]) {
        assert_eq!(said, format!("{}\n", rustix::process::getuid().as_raw()));
    }
}

#[test]
fn the_program_starts_with_signals_as_they_come_from_a_shell() {
    if let Some(said) = seen(&[], &["blocked"]) {
        assert_eq!(said, "");
    }
}

#[test]
fn the_exit_code_is_the_programs() {
    let Some(probe) = probe() else { return };
    for code in [0, 1, 7, 125, 255] {
        let done = output(piestart(&[], probe, &["exit", &code.to_string()]));
        assert_eq!(done.status.code(), Some(code));
    }
}

#[test]
fn a_signal_that_ends_the_program_is_128_and_its_number() {
    let Some(probe) = probe() else { return };
    for (options, signal) in [
        (&[][..], libc_number("TERM")),
        (&[], libc_number("KILL")),
        (&[], libc_number("SEGV")),
        (&["--pid"], libc_number("ABRT")),
    ] {
        if options == ["--pid"] && !can_isolate() {
            continue;
        }
        let done = output(piestart(options, probe, &["raise", &signal.to_string()]));
        assert_eq!(
            told(&done),
            (Some(128 + signal), String::new(), String::new()),
            "{options:?}"
        );
    }
}

fn libc_number(name: &str) -> i32 {
    format!("SIG{name}")
        .parse::<nix::sys::signal::Signal>()
        .expect("a signal") as i32
}

/// Starts the probe, waits for its "ready", sends piestart `SIGTERM`; exit code and what else the
/// program said.
fn terminate(options: &[&str], verb: &str) -> Option<(Option<i32>, String)> {
    let probe = probe()?;
    let mut child = piestart(options, probe, &[verb])
        .stdout(Stdio::piped())
        .spawn()
        .expect("piestart starts");
    let mut out = BufReader::new(child.stdout.take().expect("piped"));
    let mut line = String::new();
    out.read_line(&mut line).expect("reads");
    assert_eq!(line, "ready\n");
    let pid = nix::unistd::Pid::from_raw(i32::try_from(child.id()).expect("a process ID"));
    nix::sys::signal::kill(pid, nix::sys::signal::Signal::SIGTERM).expect("kill");
    line.clear();
    out.read_line(&mut line).expect("reads");
    Some((child.wait().expect("waits").code(), line))
}

#[test]
fn a_signal_sent_to_piestart_reaches_the_program() {
    if let Some(end) = terminate(&[], "handle") {
        assert_eq!(end, (Some(42), "got TERM\n".into()));
    }
    if can_isolate()
        && let Some(end) = terminate(&["--pid"], "handle")
    {
        assert_eq!(end, (Some(42), "got TERM\n".into()));
    }
}

#[test]
fn the_program_dies_with_piestart() {
    let Some(probe) = probe() else { return };
    for options in [&[][..], &["--pid"]] {
        if options == ["--pid"] && !can_isolate() {
            continue;
        }
        let mut child = piestart(options, probe, &["endure"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("piestart starts");
        let mut out = BufReader::new(child.stdout.take().expect("piped"));
        let mut line = String::new();
        out.read_line(&mut line).expect("reads");
        child.kill().expect("kills");
        child.wait().expect("waits");
        // The program held the writing end: the file ends only when it is gone.
        line.clear();
        out.read_line(&mut line).expect("reads");
        assert_eq!(line, "", "{options:?}");
    }
}

#[test]
fn the_streams_are_the_programs_alone() {
    let Some(probe) = probe() else { return };
    let mut child = piestart(&[], probe, &["cat"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("piestart starts");
    let data: Vec<u8> = (0..300_000_u32)
        .map(|n| n.to_le_bytes()[(n % 4) as usize])
        .collect();
    let mut stdin = child.stdin.take().expect("piped");
    let copy = data.clone();
    let writer = std::thread::spawn(move || stdin.write_all(&copy));
    let done = child.wait_with_output().expect("waits");
    writer.join().expect("writer").expect("writes");
    assert_eq!(done.status.code(), Some(0));
    assert!(done.stdout == data, "{} bytes came back", done.stdout.len());
}

#[test]
fn arguments_reach_the_program_as_they_are() {
    let Some(probe) = probe() else { return };
    let done = output(piestart(
        &[],
        probe,
        &["args", "", "a b", "--", "--bind", "-x", "ü"],
    ));
    assert_eq!(
        told(&done).1,
        "\na b\n--\n--bind\n-x\nü\n",
        "{:?}",
        told(&done)
    );
    // Without `--` as well, as build tools call a wrapper.
    let done = Command::new(PIESTART)
        .arg("run")
        .arg(probe)
        .args(["args", "--bind", "-x"])
        .output()
        .expect("piestart starts");
    assert_eq!(told(&done).1, "--bind\n-x\n", "{:?}", told(&done));
    let done = output(piestart(&[], probe, &["argv0"]));
    assert_eq!(told(&done).1, format!("{}\n", probe.display()));
}

#[test]
fn a_timeout_is_exit_124_even_for_a_program_that_ignores_sigterm() {
    let Some(probe) = probe() else { return };
    let start = Instant::now();
    for verb in ["handle", "endure"] {
        let (code, stdout, stderr) =
            told(&output(piestart(&["--timeout", "300ms"], probe, &[verb])));
        assert_eq!(code, Some(124), "{verb}: {stdout}{stderr}");
        assert!(stderr.contains("ended after 300ms"), "{stderr}");
    }
    assert!(start.elapsed() >= Duration::from_millis(1600));
    let done = output(piestart(&["--timeout", "1m"], probe, &["exit", "7"]));
    assert_eq!(done.status.code(), Some(7));
}

#[test]
fn the_environment_is_passed_set_and_cleared() {
    let Some(probe) = probe() else { return };
    let run = |options: &[&str]| {
        let mut command = piestart(options, probe, &["env"]);
        command.env("FROM_CALLER", "one");
        let (code, stdout, stderr) = told(&output(command));
        assert_eq!((code, stderr.as_str()), (Some(0), ""));
        stdout.lines().map(String::from).collect::<Vec<_>>()
    };
    assert!(run(&[]).contains(&"FROM_CALLER=one".into()));
    assert_eq!(run(&["--clear-env"]), Vec::<String>::new());
    assert_eq!(
        run(&[
            "--clear-env",
            "--env",
            "A=b=c",
            "--env",
            "FROM_CALLER",
            "--env",
            "UNSET_ANYWHERE",
            "--env",
            "EMPTY="
        ]),
        ["A=b=c", "FROM_CALLER=one", "EMPTY="]
    );
    let changed = run(&["--env", "FROM_CALLER=two"]);
    assert_eq!(
        changed
            .iter()
            .filter(|l| l.starts_with("FROM_CALLER="))
            .collect::<Vec<_>>(),
        ["FROM_CALLER=two"]
    );
    let wrong = output(piestart(&["--env", "=x"], probe, &["env"]));
    assert_eq!(wrong.status.code(), Some(2), "the command line is wrong");
}

#[test]
fn a_bound_folder_is_seen_and_its_mode_holds() {
    let shared = bench().dir.path().join("shared");
    fs::create_dir_all(&shared).expect("mkdir");
    fs::write(shared.join("note"), "hello\n").expect("writes");
    let bind = format!("{}:/srv/deep/data", shared.display());
    if let Some(text) = seen(&["--bind", &bind], &["read", "/srv/deep/data/note"]) {
        assert_eq!(text, "hello\n");
    }
    if let Some(listing) = seen(&["--bind", &bind], &["ls", "/"]) {
        assert_eq!(listing, "srv\n");
    }
    if seen(&["--bind", &bind], &["write", "/srv/deep/data/new"]).is_some() {
        assert_eq!(
            fs::read_to_string(shared.join("new")).expect("reads"),
            "written\n"
        );
    }
    let read_only = format!("{bind}:ro");
    if let Some(said) = refused(&["--bind", &read_only], &["write", "/srv/deep/data/never"]) {
        assert_eq!(said, "Read-only file system\n");
        assert!(!shared.join("never").exists());
    }
    // A single file; and a source alone keeps its place.
    let file = format!("{}:/etc/note:ro", shared.join("note").display());
    if let Some(text) = seen(&["--bind", &file], &["read", "/etc/note"]) {
        assert_eq!(text, "hello\n");
    }
    let note = shared.join("note").display().to_string();
    if let Some(text) = seen(&["--bind", &note], &["read", &note]) {
        assert_eq!(text, "hello\n");
    }
}

#[test]
fn a_bind_that_cannot_be_made_is_exit_125_and_a_sentence() {
    let Some(probe) = probe() else { return };
    let (code, stdout, stderr) = told(&output(piestart(
        &["--bind", "/nonexistent/x:/x"],
        probe,
        &["exit", "0"],
    )));
    assert_eq!((code, stdout.as_str()), (Some(125), ""));
    assert!(stderr.contains("--bind /nonexistent/x"), "{stderr}");
    for wrong in ["/etc:relative", ":/x"] {
        let done = output(piestart(&["--bind", wrong], probe, &["exit", "0"]));
        assert_eq!(done.status.code(), Some(2), "{wrong}");
    }
    if can_isolate() {
        let done = output(piestart(&["--bind", "/etc:/a/../b"], probe, &["exit", "0"]));
        assert_eq!(done.status.code(), Some(125));
    }
}

#[test]
fn tmp_proc_dev_and_cwd_give_what_they_name() {
    if let Some(listing) = seen(&["--tmp"], &["ls", "/"]) {
        assert_eq!(listing, "tmp\n");
    }
    seen(&["--tmp"], &["write", "/tmp/new"]);
    if let Some(place) = seen(&["--tmp", "--cwd", "/tmp"], &["cwd"]) {
        assert_eq!(place, "/tmp\n");
    }
    if let Some(text) = seen(&["--proc"], &["read", "/proc/self/comm"]) {
        // The kernel names a program executed by descriptor after the number or the file.
        assert!(!text.is_empty());
    }
    if let Some(listing) = seen(&["--dev"], &["ls", "/dev"]) {
        let names: Vec<&str> = listing.lines().collect();
        for name in ["null", "zero", "urandom", "fd", "stdout", "shm"] {
            assert!(names.contains(&name), "{name}: {listing}");
        }
    }
    seen(&["--dev"], &["write", "/dev/null"]);
    seen(&["--dev"], &["write", "/dev/shm/new"]);
    if let (Some(probe), true) = (probe(), can_isolate()) {
        let (code, _, stderr) = told(&output(piestart(&["--cwd", "/none"], probe, &["cwd"])));
        assert_eq!(code, Some(125));
        assert!(stderr.contains("--cwd /none"), "{stderr}");
    }
}

#[test]
fn a_pid_namespace_shows_only_its_own_processes() {
    if let Some(pid) = seen(&["--pid"], &["pid"]) {
        assert_eq!(pid, "2\n");
    }
    if can_isolate()
        && let Some(probe) = probe()
    {
        let done = output(piestart(&["--pid", "--proc"], probe, &["ls", "/proc"]));
        let (code, stdout, stderr) = told(&done);
        if code == Some(125) && stderr.contains("cannot make proc") {
            skip("a kernel that lets a user namespace mount /proc (some containers forbid it)");
            return;
        }
        assert_eq!((code, stderr.as_str()), (Some(0), ""));
        let processes: Vec<&str> = stdout
            .lines()
            .filter(|name| name.bytes().all(|b| b.is_ascii_digit()))
            .collect();
        assert_eq!(processes, ["1", "2"]);
    }
}

#[test]
fn a_network_namespace_has_loopback_only() {
    if let Some(text) = seen(
        &["--net", "--ipc", "--proc"],
        &["read", "/proc/self/net/dev"],
    ) {
        let devices: Vec<&str> = text
            .lines()
            .filter_map(|l| l.split_once(':'))
            .map(|(name, _)| name.trim())
            .collect();
        assert_eq!(devices, ["lo"]);
    }
}

#[test]
fn verbose_tells_the_isolation_on_stderr() {
    let Some(probe) = probe() else { return };
    if !can_isolate() {
        return;
    }
    let (code, stdout, stderr) = told(&output(piestart(&["-v"], probe, &["args", "x"])));
    assert_eq!((code, stdout.as_str()), (Some(0), "x\n"));
    assert!(stderr.contains("isolation: user namespace"), "{stderr}");
}

#[test]
fn root_may_choose_the_lesser_isolations() {
    let Some(probe) = probe() else { return };
    if !is_root() {
        skip("root, for --isolation mount and chroot");
        return;
    }
    for how in ["mount", "chroot"] {
        let (code, stdout, stderr) = told(&output(piestart(
            &["--isolation", how],
            probe,
            &["ls", "/"],
        )));
        assert_eq!(
            (code, stdout.as_str(), stderr.as_str()),
            (Some(0), "", ""),
            "{how}"
        );
        let (_, stdout, _) = told(&output(piestart(
            &["--isolation", how],
            probe,
            &["privileges"],
        )));
        assert_eq!(stdout, "no_new_privs 1 chroot refused\n", "{how}");
    }
    let done = output(piestart(
        &["--isolation", "chroot", "--tmp"],
        probe,
        &["exit", "0"],
    ));
    assert_eq!(done.status.code(), Some(125), "{:?}", told(&done));
}

/// A shell line run where no further user namespace may be made; `None` if that cannot be had.
fn without_user_namespaces(line: &str) -> Option<Output> {
    if which::which("unshare").is_err() || which::which("setpriv").is_err() || !can_isolate() {
        skip("unshare(1), setpriv(1) and user namespaces");
        return None;
    }
    Some(
        Command::new("unshare")
            .args(["-Ur", "sh", "-c"])
            .arg(format!(
                "echo 0 > /proc/sys/user/max_user_namespaces || exit 77; {line}"
            ))
            .stdin(Stdio::null())
            .output()
            .expect("unshare starts"),
    )
    .filter(|output| {
        let can = output.status.code() != Some(77);
        if !can {
            skip("a writable /proc/sys/user/max_user_namespaces");
        }
        can
    })
}

#[test]
fn without_user_namespaces_root_gets_a_mount_namespace() {
    let Some(probe) = probe() else { return };
    let line = format!("{PIESTART} run -v -- {} ls /", probe.display());
    if let Some(done) = without_user_namespaces(&line) {
        let (code, stdout, stderr) = told(&done);
        assert_eq!((code, stdout.as_str()), (Some(0), ""), "{stderr}");
        assert!(stderr.contains("isolation: mount namespace"), "{stderr}");
        assert!(
            stderr.contains("/proc/sys/user/max_user_namespaces is 0"),
            "{stderr}"
        );
    }
}

#[test]
fn without_any_isolation_it_warns_or_refuses() {
    let Some(probe) = probe() else { return };
    let powerless = "setpriv --bounding-set=-all --inh-caps=-all --no-new-privs";
    let line = format!("{powerless} {PIESTART} run -- {} exit 7", probe.display());
    if let Some(done) = without_user_namespaces(&line) {
        let (code, _, stderr) = told(&done);
        assert_eq!(code, Some(7), "{stderr}");
        assert!(
            stderr.contains("NOT isolated: running in the host's root"),
            "{stderr}"
        );
        for rung in ["user namespace", "mount namespace", "chroot"] {
            assert!(
                stderr.contains(&format!("not isolated by {rung}")),
                "{stderr}"
            );
        }
    }
    let line = format!(
        "{powerless} {PIESTART} run --require-isolation -- {} exit 7",
        probe.display()
    );
    if let Some(done) = without_user_namespaces(&line) {
        let (code, _, stderr) = told(&done);
        assert_eq!(code, Some(125), "{stderr}");
        assert!(stderr.contains("cannot isolate"), "{stderr}");
    }
}

#[test]
fn an_unprivileged_user_gets_the_same_empty_root() {
    let Some(probe) = probe() else { return };
    if !is_root() {
        // Then every other test here is this one.
        return;
    }
    let run = |args: &[&str]| {
        Command::new(&bench().tool)
            .args(["run", "--require-isolation", "--tmp", "--"])
            .arg(probe)
            .args(args)
            .uid(NOBODY)
            .gid(NOBODY)
            .current_dir("/")
            .stdin(Stdio::null())
            .output()
            .expect("piestart starts")
    };
    let (code, stdout, stderr) = told(&run(&["ls", "/"]));
    if code == Some(125) && stderr.contains("cannot isolate") {
        skip(&format!("user namespaces for users: {stderr}"));
        return;
    }
    assert_eq!(
        (code, stdout.as_str(), stderr.as_str()),
        (Some(0), "tmp\n", "")
    );
    assert_eq!(told(&run(&["uid"])).1, format!("{NOBODY}\n"));
    assert_eq!(
        told(&run(&["privileges"])).1,
        "no_new_privs 1 chroot refused\n"
    );
    assert_eq!(told(&run(&["write", "/tmp/x"])).0, Some(0));
}

#[test]
fn a_program_that_may_be_executed_but_not_read_runs() {
    let Some(probe) = probe() else { return };
    let secret = bench().dir.path().join("secret");
    fs::copy(probe, &secret).expect("copies");
    fs::set_permissions(&secret, fs::Permissions::from_mode(0o711)).expect("chmod");
    let mut command = Command::new(&bench().tool);
    command.args(["run", "--"]).arg(&secret).args(["exit", "7"]);
    if is_root() {
        command.uid(NOBODY).gid(NOBODY).current_dir("/");
    } else {
        fs::set_permissions(&secret, fs::Permissions::from_mode(0o111)).expect("chmod");
    }
    assert_eq!(output(command).status.code(), Some(7));
}

/// `run FILE` exits with `code`, says all of `words` about FILE in one line, and nothing else.
fn diagnosed(options: &[&str], file: &Path, code: i32, words: &[&str]) {
    let (got, stdout, stderr) = told(&output(piestart(options, file, &[])));
    let context = format!("{}: {got:?} {stderr}", file.display());
    assert_eq!(got, Some(code), "{context}");
    assert_eq!(stdout, "", "{context}");
    assert!(stderr.starts_with("piestart: "), "{context}");
    assert!(stderr.contains(&file.display().to_string()), "{context}");
    assert_eq!(stderr.lines().count(), 1, "{context}");
    for word in words {
        assert!(stderr.contains(word), "{context}: no {word:?}");
    }
}

/// A file of `bytes` and `mode` in a folder of its own.
fn file(dir: &Path, name: &str, bytes: &[u8], mode: u32) -> PathBuf {
    let path = dir.join(name);
    fs::write(&path, bytes).expect("writes");
    fs::set_permissions(&path, fs::Permissions::from_mode(mode)).expect("chmod");
    path
}

#[test]
fn each_kind_of_file_that_cannot_run_is_told_apart() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let dir = dir.path();
    diagnosed(&[], &dir.join("missing"), 127, &["no such file"]);
    diagnosed(&[], dir, 126, &["is a directory"]);
    diagnosed(&[], &file(dir, "empty", b"", 0o755), 126, &["empty"]);
    diagnosed(
        &[],
        &file(dir, "text", b"hello\n", 0o755),
        126,
        &["neither an ELF file nor a script", "68 65 6c 6c"],
    );
    let script = file(dir, "script", b"#!/bin/sh\necho hi\n", 0o755);
    if can_isolate() {
        diagnosed(&[], &script, 126, &["script for /bin/sh"]);
    }
    diagnosed(&[], Path::new("/dev/null"), 126, &["is a device"]);
    let fifo = dir.join("fifo");
    nix::unistd::mkfifo(&fifo, nix::sys::stat::Mode::S_IRWXU).expect("mkfifo");
    diagnosed(&[], &fifo, 126, &["is a FIFO"]);
}

/// An ELF header and one empty `PT_LOAD` (gABI, "ELF header", "Program header").
fn smallest_elf(class: u8, data: u8, machine: u16) -> Vec<u8> {
    let (word, ehsize, phentsize) = if class == 2 { (8, 64, 56) } else { (4, 52, 32) };
    let mut bytes = vec![0x7f, b'E', b'L', b'F', class, data, 1];
    bytes.resize(16, 0);
    let mut put = |value: u64, size: usize| {
        let value = value.to_le_bytes();
        let mut value = value[..size].to_vec();
        if data == 2 {
            value.reverse();
        }
        bytes.extend(value);
    };
    // e_type, e_machine, e_version, e_entry, e_phoff, e_shoff, e_flags, e_ehsize, e_phentsize, e_phnum.
    for (value, size) in [
        (2, 2),
        (machine.into(), 2),
        (1, 4),
        (0, word),
        (ehsize, word),
        (0, word),
        (0, 4),
        (ehsize, 2),
        (phentsize, 2),
        (1, 2),
        (0, 6),
    ] {
        put(value, size);
    }
    // p_type, and nothing in it.
    put(1, 4);
    bytes.resize((ehsize + phentsize) as usize, 0);
    bytes
}

#[test]
fn each_kind_of_damaged_elf_is_told_apart() {
    let Some(probe) = probe() else { return };
    let dir = tempfile::tempdir().expect("a temporary directory");
    let dir = dir.path();
    let good = fs::read(probe).expect("reads");
    let damaged = |name: &str, at: usize, value: &[u8]| {
        let mut bytes = good.clone();
        bytes[at..at + value.len()].copy_from_slice(value);
        file(dir, name, &bytes, 0o755)
    };
    diagnosed(
        &[],
        &file(dir, "plain", &good, 0o644),
        126,
        &["is not executable", "chmod +x"],
    );
    for length in [4, 15, 16, 63] {
        diagnosed(
            &[],
            &file(dir, "cut", &good[..length], 0o755),
            126,
            &["it ends inside"],
        );
    }
    diagnosed(
        &[],
        &file(dir, "half", &good[..good.len() / 2], 0o755),
        126,
        &["cut short"],
    );
    diagnosed(&[], &damaged("class", 4, &[9]), 126, &["EI_CLASS is 9"]);
    diagnosed(&[], &damaged("data", 5, &[9]), 126, &["EI_DATA is 9"]);
    diagnosed(&[], &damaged("version", 6, &[9]), 126, &["EI_VERSION is 9"]);
    diagnosed(&[], &damaged("phnum", 56, &[0, 0]), 126, &["e_phnum is 0"]);
    diagnosed(
        &[],
        &damaged("phentsize", 54, &[1, 0]),
        126,
        &["e_phentsize is 1"],
    );
    diagnosed(&[], &damaged("phoff", 32, &[0xff; 8]), 126, &["e_phoff"]);
    diagnosed(&[], &damaged("type", 16, &[9, 0]), 126, &["e_type is 9"]);
    diagnosed(
        &[],
        &damaged("entry", 24, &[0, 0, 0, 0, 0, 0, 0, 0x30]),
        126,
        &["e_entry is 0x3000000000000000"],
    );
    // No machine has this number; no emulator can be found for it.
    diagnosed(
        &[],
        &damaged("machine", 18, &[0xfe, 0xfe]),
        126,
        &["this machine is"],
    );
    // Another class or byte order, well-formed, for a machine that nobody has.
    for (name, class, data) in [("msb64", 2, 2), ("lsb32", 1, 1), ("msb32", 1, 2)] {
        let bytes = smallest_elf(class, data, 0xfefe);
        diagnosed(
            &[],
            &file(dir, name, &bytes, 0o755),
            126,
            &["is for machine 65278"],
        );
    }
    let sparse = dir.join("sparse");
    fs::File::create(&sparse)
        .and_then(|f| f.set_len(1 << 30))
        .expect("a sparse file");
    fs::set_permissions(&sparse, fs::Permissions::from_mode(0o755)).expect("chmod");
    diagnosed(&[], &sparse, 126, &["neither an ELF file nor a script"]);
}

#[test]
fn a_program_that_asks_for_a_loader_is_told_which_and_what_helps() {
    let source = "int main(void) { return 7; }";
    let Some(program) = compile(bench().dir.path(), "gcc", "dynamic", source, &[]) else {
        return;
    };
    if can_isolate() {
        diagnosed(
            &[],
            &program,
            126,
            &[
                "is dynamically linked: it asks for the loader /lib",
                "cc -static-pie",
                "--bind",
            ],
        );
    }
    let done = output(piestart(&["--isolation", "none"], &program, &[]));
    assert_eq!(done.status.code(), Some(7));
}

/// `convert` is named where `convert --check` says yes, and nowhere else.
#[test]
fn convert_is_promised_only_where_convert_would_do_it() {
    let dir = bench().dir.path();
    let source = "int main(void) { return 7; }";
    let bare = "int x = 7; int *p = &x; void _start(void) { for (;;) *p = 7; }";
    let cases: [(&str, &str, &[&str]); 4] = [
        ("needs-libc", source, &["-pie", "-fPIE"]),
        ("fixed", source, &["-no-pie", "-fno-pie"]),
        ("lonely", bare, &["-pie", "-fPIE", "-nostdlib"]),
        (
            "lonely-fixed",
            bare,
            &[
                "-no-pie",
                "-fno-pie",
                "-nostdlib",
                "-Wl,--dynamic-linker=/lib/ld.so",
            ],
        ),
    ];
    if !can_isolate() {
        return;
    }
    for (name, source, flags) in cases {
        let Some(program) = compile(dir, "gcc", name, source, flags) else {
            return;
        };
        let interpreter = fs::read(&program).expect("reads");
        if !interpreter
            .windows(6)
            .any(|w| w == b"/ld.so" || w == b"/ld-li")
        {
            continue;
        }
        let (code, _, said) = told(&output(piestart(&[], &program, &[])));
        assert_eq!(code, Some(126), "{name}: {said}");
        let convert = Command::new(env!("CARGO_BIN_EXE_piestart"))
            .args(["convert", "--check"])
            .arg(&program)
            .output()
            .expect("piestart starts");
        assert_eq!(
            said.contains("piestart convert"),
            convert.status.success(),
            "{name}: {said} {convert:?}"
        );
    }
}

/// A program of another machine gets the words that one of this machine gets, and not its emulator's.
#[test]
fn a_foreign_program_that_asks_for_a_loader_gets_our_words() {
    if which::which("aarch64-linux-gnu-gcc").is_err()
        || which::which("qemu-aarch64-static").is_err()
    {
        return skip("aarch64-linux-gnu-gcc and qemu-aarch64-static");
    }
    if std::env::consts::ARCH != "x86_64" || !can_isolate() {
        return;
    }
    let dir = bench().dir.path();
    let bare = "int x = 7; int *p = &x; void _start(void) { for (;;) *p = 7; }";
    for (name, source, flags, helps) in [
        (
            "foreign-libc",
            "int main(void) { return 7; }",
            &["-pie", "-fPIE"][..],
            "cc -static-pie",
        ),
        (
            "foreign-lonely",
            bare,
            &["-pie", "-fPIE", "-nostdlib"],
            "piestart convert",
        ),
    ] {
        let Some(program) = compile(dir, "aarch64-linux-gnu-gcc", name, source, flags) else {
            return;
        };
        diagnosed(
            &[],
            &program,
            126,
            &[
                "is dynamically linked: it asks for the loader /lib/ld-linux-aarch64",
                helps,
            ],
        );
    }
}

#[test]
fn objects_and_shared_libraries_are_told_apart_from_programs() {
    let dir = bench().dir.path();
    let source = "int f(void) { return 7; }";
    if let Some(object) = compile(dir, "gcc", "object", source, &["-c"]) {
        fs::set_permissions(&object, fs::Permissions::from_mode(0o755)).expect("chmod");
        diagnosed(&[], &object, 126, &["is an object file", "piestart link"]);
    }
    let shared = ["-shared", "-fPIC", "-nostdlib"];
    if let Some(library) = compile(dir, "gcc", "library.so", source, &shared) {
        diagnosed(&[], &library, 126, &["is a shared library"]);
    }
}

/// A program without libc; in each architecture's words.
const FREESTANDING: &str = r#"
static long call(long n, long a, long b, long c) {
#if defined(__x86_64__)
    long r; __asm__ volatile("syscall" : "=a"(r) : "a"(n), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory"); return r;
#define WRITE 1
#define EXIT_GROUP 231
#elif defined(__aarch64__)
    register long x8 __asm__("x8") = n; register long x0 __asm__("x0") = a;
    register long x1 __asm__("x1") = b; register long x2 __asm__("x2") = c;
    __asm__ volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2) : "memory"); return x0;
#define WRITE 64
#define EXIT_GROUP 94
#endif
}
void _start(void) { call(WRITE, 1, (long)"hello\n", 6); call(EXIT_GROUP, 7, 0, 0); for (;;); }
"#;

const FREESTANDING_FLAGS: [&str; 5] = [
    "-nostdlib",
    "-static-pie",
    "-fPIE",
    "-O1",
    "-Wl,--no-dynamic-linker",
];

#[test]
fn a_program_without_libc_runs() {
    let dir = bench().dir.path();
    if let Some(program) = compile(dir, "gcc", "bare", FREESTANDING, &FREESTANDING_FLAGS) {
        let done = output(piestart(&[], &program, &[]));
        assert_eq!(told(&done), (Some(7), "hello\n".into(), String::new()));
    }
}

#[test]
fn a_foreign_program_runs_by_qemu_or_is_told_why_not() {
    let (gcc, name) = if cfg!(target_arch = "x86_64") {
        ("aarch64-linux-gnu-gcc", "aarch64")
    } else {
        ("x86_64-linux-gnu-gcc", "x86_64")
    };
    let dir = bench().dir.path();
    let Some(program) = compile(dir, gcc, "foreign", FREESTANDING, &FREESTANDING_FLAGS) else {
        return;
    };
    if Path::new(&format!("/proc/sys/fs/binfmt_misc/qemu-{name}")).exists() {
        skip("a kernel without binfmt_misc for qemu, to see what --qemu never says");
    } else {
        diagnosed(&["--qemu", "never"], &program, 126, &["is for ", "qemu-"]);
    }
    if which::which(format!("qemu-{name}-static")).is_err() {
        skip(&format!("qemu-{name}-static"));
        return;
    }
    let done = output(piestart(&[], &program, &[]));
    assert_eq!(told(&done), (Some(7), "hello\n".into(), String::new()));
}

#[test]
fn a_wrong_command_line_is_exit_2() {
    for args in [
        &["run"][..],
        &["run", "--nonsense", "x"],
        &["run", "--timeout", "0", "x"],
    ] {
        let done = Command::new(PIESTART)
            .args(args)
            .output()
            .expect("piestart starts");
        assert_eq!(done.status.code(), Some(2), "{args:?}");
    }
}

/// Runs a build tool; it must succeed.
fn must(command: &mut Command) -> String {
    let done = command
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|e| panic!("{command:?}: {e}"));
    let text = format!(
        "{}{}",
        String::from_utf8_lossy(&done.stdout),
        String::from_utf8_lossy(&done.stderr)
    );
    assert!(
        done.status.success(),
        "{command:?}: {}\n{text}",
        done.status
    );
    text
}

/// C that exits with 0 only where its root is empty.
const IS_ALONE: &str = r#"
#include <dirent.h>
int main(void) {
    DIR *root = opendir("/"); int entries = 0;
    if (!root) return 2;
    while (readdir(root)) entries++;
    return entries != 2;
}
"#;

fn has(tools: &[&str]) -> bool {
    let missing: Vec<&&str> = tools.iter().filter(|t| which::which(t).is_err()).collect();
    for tool in &missing {
        skip(tool);
    }
    missing.is_empty()
}

#[test]
fn cargo_takes_it_as_runner() {
    if !has(&["cargo", "gcc"]) || !can_isolate() {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let dir = dir.path();
    fs::create_dir(dir.join("src")).expect("mkdir");
    fs::write(
        dir.join("Cargo.toml"),
        "[package]\nname = \"alone\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[workspace]\n",
    )
    .expect("writes");
    fs::write(
        dir.join("src/main.rs"),
        "fn entries() -> usize { std::fs::read_dir(\"/\").unwrap().count() }\n\
         fn main() { println!(\"{} entries\", entries()); std::process::exit(7) }\n\
         #[test] fn it_is_alone() { assert_eq!(entries(), 0); }\n",
    )
    .expect("writes");
    let arch = std::env::consts::ARCH;
    let target = format!("{arch}-unknown-linux-gnu");
    let cargo = |what: &str| {
        let mut command = Command::new("cargo");
        command
            .args([what, "--quiet", "--offline", "--target", &target])
            .current_dir(dir)
            .env("CARGO_TARGET_DIR", dir.join("target"))
            .env("RUSTFLAGS", "-Ctarget-feature=+crt-static")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .env(
                format!(
                    "CARGO_TARGET_{}_UNKNOWN_LINUX_GNU_RUNNER",
                    arch.to_uppercase()
                ),
                format!("{PIESTART} run --"),
            );
        command
    };
    let text = must(&mut cargo("test"));
    assert!(text.contains("1 passed"), "{text}");
    let done = output(cargo("run"));
    assert_eq!(told(&done).1, "0 entries\n", "{:?}", told(&done));
    assert_eq!(done.status.code(), Some(7));
}

#[test]
fn go_test_takes_it_as_exec() {
    if !has(&["go"]) || !can_isolate() {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let dir = dir.path();
    fs::write(dir.join("go.mod"), "module alone\n\ngo 1.21\n").expect("writes");
    fs::write(
        dir.join("alone_test.go"),
        "package alone\n\nimport (\"os\"; \"testing\")\n\n\
         func TestAlone(t *testing.T) {\n\tentries, err := os.ReadDir(\"/\")\n\
         \tif err != nil || len(entries) != 0 { t.Fatal(entries, err) }\n}\n",
    )
    .expect("writes");
    let go = |exec: Option<String>| {
        let mut command = Command::new("go");
        command.args(["test", "-count=1", "-v"]);
        if let Some(exec) = exec {
            command.args(["-exec", &exec]);
        }
        command
            .arg("./...")
            .current_dir(dir)
            .env("CGO_ENABLED", "0")
            .env("GOTOOLCHAIN", "local")
            .env("GOFLAGS", "");
        command
    };
    let text = must(&mut go(Some(format!("{PIESTART} run --"))));
    assert!(text.contains("--- PASS: TestAlone"), "{text}");
    // The test can fail: without piestart it does.
    assert!(!output(go(None)).status.success());
}

#[test]
fn cmake_takes_it_as_emulator() {
    if !has(&["cmake", "ctest", "gcc", "make"]) || !can_isolate() {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let dir = dir.path();
    fs::write(dir.join("alone.c"), IS_ALONE).expect("writes");
    fs::write(
        dir.join("CMakeLists.txt"),
        "cmake_minimum_required(VERSION 3.16)\nproject(alone C)\nenable_testing()\n\
         add_executable(alone alone.c)\ntarget_link_options(alone PRIVATE -static)\n\
         add_test(NAME alone COMMAND alone)\n",
    )
    .expect("writes");
    must(
        Command::new("cmake")
            .args(["-S", ".", "-B", "build", "-G", "Unix Makefiles"])
            .args(["-DCMAKE_SYSTEM_NAME=Linux", "-DCMAKE_C_COMPILER=gcc"])
            .arg(format!(
                "-DCMAKE_SYSTEM_PROCESSOR={}",
                std::env::consts::ARCH
            ))
            .arg(format!("-DCMAKE_CROSSCOMPILING_EMULATOR={PIESTART};run;--"))
            .current_dir(dir),
    );
    must(
        Command::new("cmake")
            .args(["--build", "build"])
            .current_dir(dir),
    );
    let text = must(
        Command::new("ctest")
            .args(["--test-dir", "build", "--output-on-failure"])
            .current_dir(dir),
    );
    assert!(text.contains("100% tests passed"), "{text}");
    // The test can fail: by itself the program does.
    let alone = Command::new(dir.join("build/alone")).status();
    assert_eq!(alone.expect("starts").code(), Some(1));
}

#[test]
fn meson_takes_it_as_exe_wrapper() {
    if !has(&["meson", "ninja", "gcc"]) || !can_isolate() {
        return;
    }
    let dir = tempfile::tempdir().expect("a temporary directory");
    let dir = dir.path();
    let arch = std::env::consts::ARCH;
    fs::write(dir.join("alone.c"), IS_ALONE).expect("writes");
    fs::write(
        dir.join("meson.build"),
        "project('alone', 'c')\ntest('alone', executable('alone', 'alone.c'))\n",
    )
    .expect("writes");
    fs::write(
        dir.join("cross.ini"),
        format!(
            "[binaries]\nc = 'gcc'\nexe_wrapper = ['{PIESTART}', 'run', '--']\n\n\
             [built-in options]\nc_link_args = ['-static']\n\n\
             [properties]\nneeds_exe_wrapper = true\n\n\
             [host_machine]\nsystem = 'linux'\ncpu_family = '{arch}'\ncpu = '{arch}'\nendian = 'little'\n"
        ),
    )
    .expect("writes");
    must(
        Command::new("meson")
            .args(["setup", "--cross-file", "cross.ini", "build"])
            .current_dir(dir),
    );
    let text = must(
        Command::new("meson")
            .args(["test", "-C", "build"])
            .current_dir(dir),
    );
    assert!(text.contains("Ok:") && text.contains('1'), "{text}");
    let alone = Command::new(dir.join("build/alone")).status();
    assert_eq!(alone.expect("starts").code(), Some(1));
}
