// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What happens between fork and exec: the namespaces, the empty root, the last restrictions.
//!
//! The caller may have threads, so after the fork only system calls are made: no allocation, no
//! lock, no environment. All strings are in the [`Plan`], made before the fork; all news go to the
//! parent as fixed-size [`Report`]s through a pipe that execve(2) closes.

use std::ffi::{CStr, CString, c_char, c_int, c_long, c_ulong};
use std::os::fd::{AsRawFd, BorrowedFd, IntoRawFd, RawFd};
use std::ptr;

use nix::libc;
use rustix::fs::{AtFlags, CWD, Mode, OFlags};
use rustix::io::Errno;
use rustix::mount::{
    FsMountFlags, FsOpenFlags, MountAttrFlags, MountPropagationFlags, MoveMountFlags,
    OpenTreeFlags, UnmountFlags,
};
use rustix::process::{Pid, Signal};
use rustix::thread::{CapabilitiesSecureBits, CapabilitySet, CapabilitySets, UnshareFlags};

/// Where the child was when something failed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[repr(i32)]
pub enum Stage {
    /// dup2(2) of the standard streams.
    Streams = 1,
    /// unshare(2).
    Unshare,
    /// Writing `uid_map`, `gid_map`, `setgroups`.
    IdMap,
    /// Making the empty file system and entering it.
    Root,
    /// One of [`Plan::nodes`]; its index goes along.
    Node,
    /// Bringing the loopback interface up.
    Loopback,
    /// Starting the first process of the PID namespace, or the program in it.
    PidNamespace,
    /// chdir(2) to the working directory.
    Cwd,
    /// Dropping capabilities, `no_new_privs`, personality, ptrace.
    Restrict,
    /// execveat(2).
    Exec,
}

impl Stage {
    /// The stage with number `n`.
    #[must_use]
    pub fn from_number(n: i32) -> Option<Self> {
        [
            Self::Streams,
            Self::Unshare,
            Self::IdMap,
            Self::Root,
            Self::Node,
            Self::Loopback,
            Self::PidNamespace,
            Self::Cwd,
            Self::Restrict,
            Self::Exec,
        ]
        .into_iter()
        .find(|stage| *stage as i32 == n)
    }
}

/// One message from child to parent.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Report {
    /// The program is process `program`; `init` is the first process of its PID namespace.
    Processes {
        /// The program's process ID, as the parent sees it.
        program: i32,
        /// The reaper's process ID, as the parent sees it.
        init: i32,
    },
    /// It failed: where, at which node, and why.
    Failed {
        /// Where.
        stage: Stage,
        /// For [`Stage::Node`]: which one.
        index: i32,
        /// The error number.
        errno: i32,
    },
}

/// Bytes of one message: four native-endian `i32`. Less than `PIPE_BUF`, so written in one piece.
pub const REPORT_SIZE: usize = 16;

impl Report {
    /// The message as bytes.
    #[must_use]
    pub fn to_bytes(self) -> [u8; REPORT_SIZE] {
        let words = match self {
            Self::Processes { program, init } => [0, program, init, 0],
            Self::Failed {
                stage,
                index,
                errno,
            } => [1, stage as i32, index, errno],
        };
        let mut bytes = [0; REPORT_SIZE];
        for (to, word) in bytes.chunks_exact_mut(4).zip(words) {
            to.copy_from_slice(&word.to_ne_bytes());
        }
        bytes
    }

    /// The message in `bytes`.
    #[must_use]
    pub fn from_bytes(bytes: [u8; REPORT_SIZE]) -> Option<Self> {
        let mut words = [0; 4];
        for (word, from) in words.iter_mut().zip(bytes.chunks_exact(4)) {
            *word = i32::from_ne_bytes(from.try_into().ok()?);
        }
        match words {
            [0, program, init, _] => Some(Self::Processes { program, init }),
            [1, stage, index, errno] => Some(Self::Failed {
                stage: Stage::from_number(stage)?,
                index,
                errno,
            }),
            _ => None,
        }
    }
}

/// Something to put into the new root, in this order. Paths are relative to it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Node {
    /// A directory; it may exist.
    Dir(CString),
    /// An empty file to mount on; it may exist.
    File(CString),
    /// A symbolic link: its text, its place.
    Symlink(CString, CString),
    /// A tree or file of the host.
    Bind {
        /// Where it is on the host.
        source: CString,
        /// Where it is to be; exists by an earlier node.
        dest: CString,
        /// Not to be written?
        read_only: bool,
    },
    /// A new file system: type and permissions of its root (`tmpfs` only).
    Mount {
        /// `proc` or `tmpfs`.
        kind: &'static CStr,
        /// Where; exists by an earlier node.
        dest: CString,
        /// The `mode=` option.
        mode: Option<&'static CStr>,
    },
}

/// How the child gets its root.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Root {
    /// A tmpfs of its own, in a mount namespace of its own.
    Tmpfs,
    /// chroot(2) to this directory, given by descriptor.
    Dir(RawFd),
    /// The host's.
    Host,
}

/// Everything the child needs, made before the fork.
#[derive(Debug)]
pub struct Plan {
    /// Where [`Report`]s go: the writing end of a pipe, close-on-exec.
    pub report: RawFd,
    /// The parent's process ID.
    pub parent: i32,
    /// Standard input, output and error, where they are not inherited.
    pub streams: [Option<RawFd>; 3],
    /// Namespaces to leave.
    pub unshare: UnshareFlags,
    /// `uid_map` and `gid_map` of a new user namespace.
    pub id_maps: Option<[Vec<u8>; 2]>,
    /// The root.
    pub root: Root,
    /// What goes into it.
    pub nodes: Vec<Node>,
    /// One slot per node for its detached mount.
    pub trees: Vec<RawFd>,
    /// Working directory in the new root; `None` leaves it.
    pub cwd: Option<CString>,
    /// `PTRACE_TRACEME`: stop at exec.
    pub traced: bool,
    /// `ADDR_NO_RANDOMIZE`.
    pub no_aslr: bool,
    /// Die when the thread that called spawn dies.
    pub die_with_parent: bool,
    /// The program's file.
    pub program: RawFd,
    /// A second file to hand to it open (the guest program of an emulator).
    pub handed_over: Option<RawFd>,
    /// The arguments, beginning with `argv[0]`.
    pub argv: StringArray,
    /// The environment, `KEY=VALUE` each.
    pub envp: StringArray,
}

/// A NULL-terminated array of C strings, as execve(2) takes it.
#[derive(Debug)]
pub struct StringArray {
    pointers: Vec<*const c_char>,
    _strings: Vec<CString>,
}

impl StringArray {
    /// Takes the strings over.
    #[must_use]
    pub fn new(strings: Vec<CString>) -> Self {
        let pointers = strings
            .iter()
            .map(|s| s.as_ptr())
            .chain([ptr::null()])
            .collect();
        Self {
            pointers,
            _strings: strings,
        }
    }
}

/// A failure inside the child.
struct Failed(Stage, i32, Errno);

/// Lets `?` name the stage.
trait At<T> {
    fn at(self, stage: Stage) -> Result<T, Failed>;
}

impl<T> At<T> for rustix::io::Result<T> {
    fn at(self, stage: Stage) -> Result<T, Failed> {
        self.map_err(|errno| Failed(stage, 0, errno))
    }
}

/// A libc return value as a result.
fn check(value: c_long) -> rustix::io::Result<c_long> {
    if value >= 0 {
        return Ok(value);
    }
    Err(Errno::from_raw_os_error(nix::errno::Errno::last_raw()))
}

/// Becomes the program, or reports and exits. Called once, in a process just forked.
pub fn run(plan: &mut Plan) -> ! {
    let Failed(stage, index, errno) = match become_program(plan) {
        Ok(never) => match never {},
        Err(failed) => failed,
    };
    report(
        plan,
        Report::Failed {
            stage,
            index,
            errno: errno.raw_os_error(),
        },
    );
    // SAFETY: _exit(2) runs nothing of this process's; its parent reaps it.
    unsafe { libc::_exit(125) }
}

/// Sends one message. A parent that is gone does not matter any more.
fn report(plan: &Plan, report: Report) {
    let _ = rustix::io::write(borrow(plan.report), &report.to_bytes());
}

/// A descriptor of the plan.
fn borrow(fd: RawFd) -> BorrowedFd<'static> {
    // SAFETY: the parent opened every descriptor of the plan and holds it open across the fork, and
    // nothing here closes one before exec.
    unsafe { BorrowedFd::borrow_raw(fd) }
}

fn become_program(plan: &mut Plan) -> Result<std::convert::Infallible, Failed> {
    set_streams(plan)?;
    if !plan.unshare.is_empty() {
        // SAFETY: CLONE_FILES is not among the flags, so descriptors stay what they are.
        unsafe { rustix::thread::unshare_unsafe(plan.unshare) }.at(Stage::Unshare)?;
    }
    if let Some([uid_map, gid_map]) = &plan.id_maps {
        // user_namespaces(7): an unprivileged process must deny setgroups(2) before gid_map.
        write_file(c"/proc/self/setgroups", b"deny").at(Stage::IdMap)?;
        write_file(c"/proc/self/uid_map", uid_map).at(Stage::IdMap)?;
        write_file(c"/proc/self/gid_map", gid_map).at(Stage::IdMap)?;
    }
    if plan.unshare.contains(UnshareFlags::NEWNET) {
        bring_loopback_up().at(Stage::Loopback)?;
    }
    if plan.unshare.contains(UnshareFlags::NEWPID) {
        enter_pid_namespace(plan)?;
    }
    match plan.root {
        Root::Tmpfs => enter_tmpfs(plan)?,
        Root::Dir(fd) => {
            rustix::process::fchdir(borrow(fd)).at(Stage::Root)?;
            rustix::process::chroot(c".").at(Stage::Root)?;
            rustix::process::chdir(c"/").at(Stage::Root)?;
        }
        Root::Host => {}
    }
    if let Some(cwd) = &plan.cwd {
        rustix::process::chdir(&**cwd).at(Stage::Cwd)?;
    }
    restrict(plan)?;
    exec(plan).at(Stage::Exec)
}

/// Puts the streams at 0, 1 and 2, and signals back to what a program expects at its start.
fn set_streams(plan: &mut Plan) -> Result<(), Failed> {
    // First out of the way of 0..3, so that no dup2 overwrites the source of a later one.
    for fd in plan.streams.iter_mut().flatten() {
        if *fd < 3 {
            // SAFETY: fcntl with a descriptor of the plan and a number.
            let copy = unsafe { libc::fcntl(*fd, libc::F_DUPFD_CLOEXEC, 3) };
            *fd = check(copy.into()).at(Stage::Streams)? as RawFd;
        }
    }
    for (target, fd) in plan.streams.iter().enumerate() {
        if let Some(fd) = fd {
            // SAFETY: dup2 with a descriptor of the plan; the copy is not close-on-exec.
            check(unsafe { libc::dup2(*fd, target as c_int) }.into()).at(Stage::Streams)?;
        }
    }
    // SAFETY: plain libc calls on a local set. Rust's runtime ignores SIGPIPE and the supervisor
    // blocks signals; neither is to reach the program.
    unsafe {
        libc::signal(libc::SIGPIPE, libc::SIG_DFL);
        let mut set: libc::sigset_t = std::mem::zeroed();
        libc::sigemptyset(&mut set);
        libc::sigprocmask(libc::SIG_SETMASK, &set, ptr::null_mut());
    }
    Ok(())
}

fn write_file(path: &CStr, data: &[u8]) -> rustix::io::Result<()> {
    let file = rustix::fs::open(path, OFlags::WRONLY | OFlags::CLOEXEC, Mode::empty())?;
    rustix::io::write(&file, data).map(drop)
}

/// A new network namespace has a loopback interface that is down (network_namespaces(7)).
fn bring_loopback_up() -> rustix::io::Result<()> {
    // SAFETY: socket(2) and ioctl(2) as netdevice(7) documents them, on a zeroed local request.
    unsafe {
        let socket =
            check(libc::socket(libc::AF_INET, libc::SOCK_DGRAM | libc::SOCK_CLOEXEC, 0).into())?;
        let mut request: libc::ifreq = std::mem::zeroed();
        for (to, from) in request.ifr_name.iter_mut().zip(b"lo") {
            *to = *from as c_char;
        }
        check(libc::ioctl(socket as c_int, libc::SIOCGIFFLAGS as _, &mut request).into())?;
        request.ifr_ifru.ifru_flags |= (libc::IFF_UP | libc::IFF_RUNNING) as libc::c_short;
        check(libc::ioctl(socket as c_int, libc::SIOCSIFFLAGS as _, &request).into())?;
        libc::close(socket as c_int);
    }
    Ok(())
}

/// Forks twice: a first process that only reaps, so that the program is not process 1 (which
/// ignores the signals that it does not handle, pid_namespaces(7)), and the program's. Both become
/// children of our parent (`CLONE_PARENT`); this process ends here.
fn enter_pid_namespace(plan: &mut Plan) -> Result<(), Failed> {
    let init = clone_sibling().at(Stage::PidNamespace)?;
    if init == 0 {
        reap_for_ever();
    }
    let program = match clone_sibling() {
        Ok(0) => return Ok(()),
        result => result,
    };
    // The parent kills `init` in either case.
    report(
        plan,
        Report::Processes {
            program: program.unwrap_or(-1),
            init,
        },
    );
    program.at(Stage::PidNamespace)?;
    // SAFETY: _exit(2); the parent reaps this process.
    unsafe { libc::_exit(0) }
}

/// fork(2), but the new process is our parent's child.
fn clone_sibling() -> rustix::io::Result<i32> {
    let flags = (libc::CLONE_PARENT | libc::SIGCHLD) as c_ulong;
    // SAFETY: clone(2) without CLONE_VM and with no stack is a fork: the new process goes on with a
    // copy of this one's memory. All other arguments are 0 in every architecture's order.
    check(unsafe { libc::syscall(libc::SYS_clone, flags, 0_u64, 0_u64, 0_u64, 0_u64) })
        .map(|pid| pid as i32)
}

/// The first process of the PID namespace: holds nothing, sees nothing, reaps orphans.
fn reap_for_ever() -> ! {
    let _ = rustix::process::set_parent_process_death_signal(Some(Signal::KILL));
    // SAFETY: plain system calls. With SIGCHLD ignored the kernel reaps the orphans by itself
    // (wait(2), NOTES); no descriptor is used after they are closed.
    unsafe {
        libc::signal(libc::SIGCHLD, libc::SIG_IGN);
        libc::prctl(libc::PR_SET_DUMPABLE, 0, 0, 0, 0);
        libc::syscall(libc::SYS_close_range, 0_u32, u32::MAX, 0_u32);
        loop {
            libc::pause();
        }
    }
}

/// Builds the root on a tmpfs and makes it the root of this mount namespace.
fn enter_tmpfs(plan: &mut Plan) -> Result<(), Failed> {
    let root = Stage::Root;
    rustix::mount::mount_change(
        c"/",
        MountPropagationFlags::PRIVATE | MountPropagationFlags::REC,
    )
    .at(root)?;
    // The host's trees are taken while its paths still resolve.
    for (index, (node, tree)) in plan.nodes.iter().zip(&mut plan.trees).enumerate() {
        if let Node::Bind {
            source, read_only, ..
        } = node
        {
            *tree =
                take_tree(source, *read_only).map_err(|e| Failed(Stage::Node, index as i32, e))?;
        }
    }
    let tmpfs = new_mount(c"tmpfs", Some(c"0755")).at(root)?;
    let moved = rustix::mount::move_mount(
        &tmpfs,
        c"",
        CWD,
        c"/",
        MoveMountFlags::MOVE_MOUNT_F_EMPTY_PATH,
    );
    moved.at(root)?;
    rustix::process::fchdir(&tmpfs).at(root)?;
    for (index, (node, tree)) in plan.nodes.iter().zip(&plan.trees).enumerate() {
        make_node(node, *tree).map_err(|e| Failed(Stage::Node, index as i32, e))?;
    }
    set_read_only(&tmpfs, false).at(root)?;
    // pivot_root(2), "pivot_root(".", ".")": the old root lies on top of the new one until unmounted.
    match rustix::process::pivot_root(c".", c".") {
        Ok(()) => rustix::mount::unmount(c".", UnmountFlags::DETACH).at(root)?,
        // The root is the initial ramfs, which cannot be pivoted away from.
        Err(Errno::INVAL) => rustix::process::chroot(c".").at(root)?,
        Err(errno) => return Err(Failed(root, 0, errno)),
    }
    rustix::process::chdir(c"/").at(root)
}

/// A detached copy of the mount tree at `source`.
fn take_tree(source: &CStr, read_only: bool) -> rustix::io::Result<RawFd> {
    let flags = OpenTreeFlags::OPEN_TREE_CLONE
        | OpenTreeFlags::OPEN_TREE_CLOEXEC
        | OpenTreeFlags::AT_RECURSIVE;
    let tree = rustix::mount::open_tree(CWD, source, flags)?;
    if read_only {
        set_read_only(&tree, true)?;
    }
    Ok(tree.into_raw_fd())
}

/// mount_setattr(2): the mount, or all below it, not to be written.
fn set_read_only(tree: &impl AsRawFd, recursive: bool) -> rustix::io::Result<()> {
    // SAFETY: mount_attr is plain numbers.
    let mut attributes: libc::mount_attr = unsafe { std::mem::zeroed() };
    attributes.attr_set = libc::MOUNT_ATTR_RDONLY;
    let flags = libc::AT_EMPTY_PATH | if recursive { libc::AT_RECURSIVE } else { 0 };
    // SAFETY: mount_setattr(2): an open descriptor, an empty path, a live struct and its size.
    let result = unsafe {
        libc::syscall(
            libc::SYS_mount_setattr,
            tree.as_raw_fd(),
            c"".as_ptr(),
            flags,
            &raw const attributes,
            size_of::<libc::mount_attr>(),
        )
    };
    check(result).map(drop)
}

/// A new, detached file system.
fn new_mount(kind: &CStr, mode: Option<&CStr>) -> rustix::io::Result<rustix::fd::OwnedFd> {
    let context = rustix::mount::fsopen(kind, FsOpenFlags::FSOPEN_CLOEXEC)?;
    if let Some(mode) = mode {
        rustix::mount::fsconfig_set_string(&context, c"mode", mode)?;
    }
    rustix::mount::fsconfig_create(&context)?;
    rustix::mount::fsmount(
        &context,
        FsMountFlags::FSMOUNT_CLOEXEC,
        MountAttrFlags::MOUNT_ATTR_NOSUID | MountAttrFlags::MOUNT_ATTR_NODEV,
    )
}

/// Puts one node in its place; the working directory is the new root.
fn make_node(node: &Node, tree: RawFd) -> rustix::io::Result<()> {
    let exists = |result: rustix::io::Result<()>| match result {
        Err(Errno::EXIST) => Ok(()),
        result => result,
    };
    let attach = |from: BorrowedFd<'_>, dest: &CStr| {
        rustix::mount::move_mount(
            from,
            c"",
            CWD,
            dest,
            MoveMountFlags::MOVE_MOUNT_F_EMPTY_PATH,
        )
    };
    match node {
        Node::Dir(path) => exists(rustix::fs::mkdir(&**path, Mode::from_raw_mode(0o755))),
        Node::File(path) => {
            let flags = OFlags::CREATE | OFlags::EXCL | OFlags::WRONLY | OFlags::CLOEXEC;
            exists(rustix::fs::open(&**path, flags, Mode::from_raw_mode(0o444)).map(drop))
        }
        Node::Symlink(text, path) => rustix::fs::symlink(&**text, &**path),
        Node::Bind { dest, .. } => attach(borrow(tree), dest),
        Node::Mount { kind, dest, mode } => {
            use std::os::fd::AsFd;
            attach(new_mount(kind, *mode)?.as_fd(), dest)
        }
    }
}

/// Gives up what the program shall not have.
fn restrict(plan: &Plan) -> Result<(), Failed> {
    let stage = Stage::Restrict;
    if plan.no_aslr {
        // SAFETY: personality(2) takes and gives numbers.
        check(unsafe { libc::personality(libc::ADDR_NO_RANDOMIZE as c_ulong) }.into()).at(stage)?;
    }
    rustix::thread::set_no_new_privs(true).at(stage)?;
    if plan.root != Root::Host {
        if plan.no_aslr {
            // Else the exec of user 0 would gain the capabilities given up below (and lose them again to
            // no_new_privs), and a gain turns ADDR_NO_RANDOMIZE off (PER_CLEAR_ON_SETID, security/commoncap.c).
            let bits = CapabilitiesSecureBits::NO_ROOT;
            let _ = rustix::thread::set_capabilities_secure_bits(bits);
        }
        // With no_new_privs no exec gives them back, not even to user 0: no way out of the root.
        let none = CapabilitySets {
            effective: CapabilitySet::empty(),
            permitted: CapabilitySet::empty(),
            inheritable: CapabilitySet::empty(),
        };
        rustix::thread::set_capabilities(None, none).at(stage)?;
        close_on_exec_from_3();
    }
    if let Some(fd) = plan.handed_over {
        // SAFETY: fcntl with a descriptor of the plan: open across exec.
        check(unsafe { libc::fcntl(fd, libc::F_SETFD, 0) }.into()).at(stage)?;
    }
    if plan.die_with_parent {
        rustix::process::set_parent_process_death_signal(Some(Signal::KILL)).at(stage)?;
        // The parent may have died before; inside a PID namespace it has no number.
        let parent = rustix::process::getppid().map_or(0, Pid::as_raw_pid);
        if parent != plan.parent && !plan.unshare.contains(UnshareFlags::NEWPID) {
            // SAFETY: _exit(2); nobody is left to report to.
            unsafe { libc::_exit(125) };
        }
    }
    if plan.traced {
        // SAFETY: PTRACE_TRACEME ignores its other arguments.
        check(unsafe { libc::ptrace(libc::PTRACE_TRACEME, 0, 0, 0) }).at(stage)?;
    }
    Ok(())
}

/// No descriptor but the three streams goes into the empty root: an open directory is a way out.
fn close_on_exec_from_3() {
    const CLOSE_RANGE_CLOEXEC: u32 = 4;
    // SAFETY: close_range(2) (Linux 5.11 for the flag) only marks descriptors.
    let done =
        unsafe { libc::syscall(libc::SYS_close_range, 3_u32, u32::MAX, CLOSE_RANGE_CLOEXEC) };
    if done < 0 {
        for fd in 3..4096 {
            // SAFETY: F_SETFD only marks a descriptor, or fails where there is none.
            unsafe { libc::fcntl(fd, libc::F_SETFD, libc::FD_CLOEXEC) };
        }
    }
}

/// execveat(2) of the descriptor itself; returns only on failure.
fn exec(plan: &Plan) -> rustix::io::Result<std::convert::Infallible> {
    // SAFETY: both arrays are NULL-terminated and their strings live in the plan.
    let result = unsafe {
        libc::syscall(
            libc::SYS_execveat,
            plan.program,
            c"".as_ptr(),
            plan.argv.pointers.as_ptr(),
            plan.envp.pointers.as_ptr(),
            AtFlags::EMPTY_PATH.bits(),
        )
    };
    Err(check(result).err().unwrap_or(Errno::INVAL))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_survive_the_pipe() {
        let processes = Report::Processes {
            program: 7,
            init: 6,
        };
        let failed = Report::Failed {
            stage: Stage::Exec,
            index: 3,
            errno: 2,
        };
        for report in [processes, failed] {
            assert_eq!(Report::from_bytes(report.to_bytes()), Some(report));
        }
        assert_eq!(Report::from_bytes([9; REPORT_SIZE]), None);
    }
}
