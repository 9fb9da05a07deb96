// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What is on this machine, found by trying it.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::ptr;

use nix::libc;
use rustix::io::Errno;
use serde::Serialize;
use syscalls::Sysno;

use crate::link::driver::{Driver, Family};
use crate::machine::Arch;
use crate::objects;
use crate::run::userns::{self, Blocker};
use crate::run::{self, Isolation, Sandbox, SpawnError};

/// All of it.
#[derive(Debug, Serialize)]
pub struct Facts {
    /// This machine.
    pub machine: Machine,
    /// The start objects that the tool carries, one entry per architecture.
    pub start_objects: Vec<StartObjects>,
    /// Linkers, one entry per linker and architecture that it was tried for.
    pub linkers: Vec<Tool>,
    /// C compilers, one entry per compiler and architecture.
    pub compilers: Vec<Tool>,
    /// Every rustc in `PATH`.
    pub rust: Vec<Rust>,
    /// Every emulator that is looked for.
    pub emulators: Vec<Emulator>,
    /// `go`, if there is one.
    pub go: Option<Go>,
    /// What `piestart run` can have, best first.
    pub isolation: Vec<Rung>,
    /// What keeps users from user namespaces.
    pub user_namespace_blockers: Vec<Blocker>,
    /// mseal(2).
    pub mseal: Mseal,
    /// Transparent and reserved huge pages.
    pub huge_pages: HugePages,
    /// Address space layout randomisation.
    pub aslr: Aslr,
}

/// This machine.
#[derive(Debug, Serialize)]
pub struct Machine {
    /// Its architecture, as the kernel's `uname` spells it.
    pub arch: String,
    /// The kernel's release.
    pub kernel: String,
    /// Is there start code for it?
    pub supported: bool,
    /// Bytes of a page.
    pub page_size: usize,
}

/// The start objects for one architecture.
#[derive(Debug, Serialize)]
pub struct StartObjects {
    /// The architecture.
    pub arch: &'static str,
    /// The files; empty when the tool was built without them.
    pub files: Vec<ObjectFile>,
}

/// One file that the tool carries.
#[derive(Debug, Serialize)]
pub struct ObjectFile {
    /// Its name, as `piestart install` writes it.
    pub name: &'static str,
    /// Its size in bytes.
    pub size: usize,
}

/// A linker or a compiler, tried for one architecture.
#[derive(Debug, Serialize)]
pub struct Tool {
    /// The name that was looked for.
    pub name: String,
    /// The architecture that it was tried for.
    pub arch: &'static str,
    /// Where it is; `None` if it is not there.
    pub path: Option<PathBuf>,
    /// The first line of its `--version`.
    pub version: Option<String>,
    /// For a linker: which project it comes from.
    pub family: Option<&'static str>,
    /// Did it link a static-PIE that asks for no loader?
    pub static_pie: bool,
    /// The linker flags that made it write `DT_RELR`; empty when none did.
    pub relr_flags: Vec<&'static str>,
    /// What it said when it could not link.
    pub problem: Option<String>,
}

/// A rustc.
#[derive(Debug, Serialize)]
pub struct Rust {
    /// Where it is.
    pub path: PathBuf,
    /// What `--version` says.
    pub version: String,
    /// The Linux targets that it has `core` for.
    pub targets: Vec<String>,
}

/// qemu-user for one architecture.
#[derive(Debug, Serialize)]
pub struct Emulator {
    /// The architecture of the programs that it runs.
    pub arch: &'static str,
    /// Where it is.
    pub path: Option<PathBuf>,
    /// Does it need no loader itself, so that it runs in an empty root?
    pub is_static: bool,
}

/// The go command.
#[derive(Debug, Serialize)]
pub struct Go {
    /// Where it is.
    pub path: PathBuf,
    /// Its version: `go1.27.3`.
    pub version: String,
    /// Is it new enough for `piestart go` (1.21)?
    pub supported: bool,
}

/// A rung of `piestart run`'s ladder.
#[derive(Debug, Serialize)]
pub struct Rung {
    /// Its name.
    pub name: String,
    /// Could it be reached?
    pub works: bool,
    /// Why not.
    pub problem: Option<String>,
}

/// mseal(2), tried on a page of our own.
#[derive(Debug, Serialize)]
pub struct Mseal {
    /// Did the call succeed?
    pub works: bool,
    /// Was mprotect(2) of the sealed page refused?
    pub holds: bool,
    /// What the call said.
    pub problem: Option<String>,
}

/// Huge pages.
#[derive(Debug, Serialize)]
pub struct HugePages {
    /// `always`, `madvise` or `never`; `None` when the kernel has none.
    pub transparent: Option<String>,
    /// Bytes of a huge page.
    pub size: Option<u64>,
    /// Reserved huge pages (`HugePages_Total`).
    pub reserved: Option<u64>,
}

/// What decides where a static-PIE is loaded.
#[derive(Debug, Serialize)]
pub struct Aslr {
    /// `kernel.randomize_va_space`: 0 off, 1 all but the heap, 2 all.
    pub randomize_va_space: Option<u64>,
    /// `vm.mmap_rnd_bits`, random bits of a page number; only root may read it.
    pub mmap_rnd_bits: Option<u64>,
    /// Is `ADDR_NO_RANDOMIZE` set for this process, and so for what it starts?
    pub addr_no_randomize: bool,
    /// The result: does a static-PIE get another address each time?
    pub works: bool,
}

/// Looks at everything. Takes a second or two: each linker and compiler links something.
#[must_use]
pub fn gather() -> Facts {
    Facts {
        machine: machine(),
        start_objects: Arch::ALL.into_iter().map(start_objects).collect(),
        linkers: linkers(),
        compilers: compilers(),
        rust: rust(),
        emulators: emulators(),
        go: go(),
        isolation: Isolation::LADDER.into_iter().map(rung).collect(),
        user_namespace_blockers: userns::blockers(),
        mseal: mseal(),
        huge_pages: huge_pages(),
        aslr: aslr(),
    }
}

fn machine() -> Machine {
    let uname = rustix::system::uname();
    Machine {
        arch: uname.machine().to_string_lossy().into_owned(),
        kernel: uname.release().to_string_lossy().into_owned(),
        supported: Arch::host().is_some(),
        page_size: rustix::param::page_size(),
    }
}

fn start_objects(arch: Arch) -> StartObjects {
    let files = ["piestart.o", "rcrt1.o", "libpiestart.a", "start.blob"];
    StartObjects {
        arch: arch.name,
        files: files
            .into_iter()
            .filter_map(|name| {
                objects::get(arch, name).map(|bytes| ObjectFile {
                    name,
                    size: bytes.len(),
                })
            })
            .collect(),
    }
}

fn linkers() -> Vec<Tool> {
    let mut tools = Vec::new();
    for arch in Arch::ALL {
        for name in ["bfd", "lld", "mold", "rust-lld", "gold"] {
            let found = Driver::named(name.as_ref(), arch);
            // `lld` may be answered by rust-lld, which has a row of its own.
            let found = found
                .iter()
                .find(|driver| name != "lld" || !ends_with(driver, "rust-lld"));
            tools.push(tool(name.into(), arch, found));
        }
    }
    tools
}

fn ends_with(driver: &Driver, name: &str) -> bool {
    Path::new(&driver.argv()[0]).ends_with(name)
}

fn compilers() -> Vec<Tool> {
    let mut tools = Vec::new();
    for arch in Arch::ALL {
        let native = Arch::host() == Some(arch);
        let gcc = if native {
            "gcc".into()
        } else {
            format!("{}-gcc", arch.gnu_triple)
        };
        for name in [gcc, "clang".into()] {
            let driver = which::which(&name).ok().map(|path| {
                let mut argv: Vec<OsString> = vec![path.into()];
                if name == "clang" && !native {
                    argv.push(format!("--target={}", arch.gnu_triple).into());
                }
                Driver::Compiler { argv }
            });
            tools.push(tool(name, arch, driver.as_ref()));
        }
    }
    tools
}

/// Lets `driver` link for `arch`.
fn tool(name: String, arch: Arch, driver: Option<&Driver>) -> Tool {
    let mut tool = Tool {
        name,
        arch: arch.name,
        path: None,
        version: None,
        family: None,
        static_pie: false,
        relr_flags: Vec::new(),
        problem: None,
    };
    let Some(driver) = driver else { return tool };
    tool.path = Some(PathBuf::from(&driver.argv()[0]));
    tool.version = match driver {
        Driver::Linker { version, .. } => Some(version.clone()),
        Driver::Compiler { .. } => first_line(&driver.argv()[0], &["--version"]),
    };
    tool.family = driver.family().map(|family| match family {
        Family::Bfd => "bfd",
        Family::Gold => "gold",
        Family::Lld => "lld",
        Family::Mold => "mold",
        Family::Other => "other",
    });
    match driver.try_link::<&str>(arch, &[]) {
        Ok(_) => {
            tool.static_pie = true;
            tool.relr_flags = driver.relr_flags(arch).to_vec();
        }
        Err(error) => tool.problem = Some(format!("{error:#}")),
    }
    tool
}

/// What `program args` prints first; `None` if it cannot be run or fails.
fn first_line(program: impl AsRef<std::ffi::OsStr>, args: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(args)
        .stdin(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stdout);
    output
        .status
        .success()
        .then(|| text.lines().next().unwrap_or_default().trim().to_owned())
}

fn rust() -> Vec<Rust> {
    let mut seen = Vec::new();
    let mut all = Vec::new();
    for path in which::which_all("rustc").into_iter().flatten() {
        let Some(sysroot) = first_line(&path, &["--print", "sysroot"]) else {
            continue;
        };
        if seen.contains(&sysroot) {
            continue;
        }
        all.push(Rust {
            version: first_line(&path, &["--version"]).unwrap_or_default(),
            path,
            targets: targets_with_core(Path::new(&sysroot)),
        });
        seen.push(sysroot);
    }
    all
}

/// The Linux targets whose `core` lies under `sysroot`, sorted.
fn targets_with_core(sysroot: &Path) -> Vec<String> {
    let has_core = |target: &Path| {
        fs::read_dir(target.join("lib"))
            .into_iter()
            .flatten()
            .flatten()
            .any(|file| {
                let name = file.file_name();
                let name = name.to_string_lossy();
                name.starts_with("libcore-") && name.ends_with(".rlib")
            })
    };
    let mut targets: Vec<String> = fs::read_dir(sysroot.join("lib/rustlib"))
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| has_core(&entry.path()))
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains("linux"))
        .collect();
    targets.sort();
    targets
}

fn emulators() -> Vec<Emulator> {
    Arch::ALL
        .into_iter()
        .filter(|arch| Arch::host() != Some(*arch))
        .map(|arch| {
            let found: Vec<(PathBuf, bool)> = [
                format!("qemu-{}-static", arch.qemu),
                format!("qemu-{}", arch.qemu),
            ]
            .iter()
            .filter_map(|name| which::which(name).ok())
            .map(|path| {
                let is_static =
                    crate::elf::Elf::open(&path).is_ok_and(|elf| elf.interpreter().is_none());
                (path, is_static)
            })
            .collect();
            let best = found.iter().find(|(_, s)| *s).or_else(|| found.first());
            Emulator {
                arch: arch.name,
                path: best.map(|(path, _)| path.clone()),
                is_static: best.is_some_and(|(_, is_static)| *is_static),
            }
        })
        .collect()
}

fn go() -> Option<Go> {
    let path = which::which("go").ok()?;
    let version = first_line(&path, &["env", "GOVERSION"]).unwrap_or_default();
    Some(Go {
        supported: is_supported_go(&version),
        path,
        version,
    })
}

/// `go1.21` or later; development versions (`devel go1.28-…`) are later.
fn is_supported_go(version: &str) -> bool {
    let Some((_, numbers)) = version.split_once("go") else {
        return false;
    };
    let mut numbers = numbers
        .split(|c: char| !c.is_ascii_digit())
        .map_while(|n| n.parse::<u32>().ok());
    match (numbers.next(), numbers.next()) {
        (Some(1), Some(minor)) => minor >= 21,
        (Some(major), _) => major > 1,
        _ => false,
    }
}

/// Starts this tool itself on one rung. Where it gets as far as execve(2), the rung was reached:
/// the tool's own loader is not in the empty root.
fn rung(isolation: Isolation) -> Rung {
    let sandbox = Sandbox::new("/proc/self/exe")
        .arg("--version")
        .env_clear()
        .ladder([isolation])
        .stdin(run::Stdio::Null)
        .stdout(run::Stdio::Null)
        .stderr(run::Stdio::Null);
    let problem = match sandbox.spawn() {
        Ok(mut child) => child.wait().err().map(|e| e.to_string()),
        Err(SpawnError::Program { .. }) => None,
        Err(SpawnError::Isolation(steps)) => {
            Some(steps.into_iter().map(|s| s.reason).collect::<String>())
        }
        Err(error @ SpawnError::Setup(_)) => Some(error.to_string()),
    };
    Rung {
        name: isolation.to_string().replace(' ', "_"),
        works: problem.is_none(),
        problem,
    }
}

/// Whether a system call filter (seccomp(2)) kills a process that calls mseal(2): a child of ours finds out.
fn kills_at_mseal() -> bool {
    use nix::sys::wait::{WaitStatus, waitpid};
    // SAFETY: the child makes two system calls and nothing else, which is what a fork of a process with
    // threads may do; with a length of 0 mseal(2) looks at its arguments only.
    match unsafe { nix::unistd::fork() } {
        Ok(nix::unistd::ForkResult::Child) => {
            // SAFETY: a length of 0, as said above.
            unsafe { libc::syscall(Sysno::mseal as libc::c_long, 0, 0, 0) };
            // SAFETY: ends the child, which has nothing of its own to clean up (_exit(2)).
            unsafe { libc::_exit(0) }
        }
        Ok(nix::unistd::ForkResult::Parent { child }) => {
            matches!(waitpid(child, None), Ok(WaitStatus::Signaled(..)))
        }
        Err(_) => false,
    }
}

/// Seals a page of its own, which stays mapped until the process ends.
fn mseal() -> Mseal {
    if kills_at_mseal() {
        return Mseal {
            works: false,
            holds: false,
            problem: Some("a system call filter (seccomp) kills what calls it".into()),
        };
    }
    use rustix::mm::{MapFlags, MprotectFlags, ProtFlags};
    let size = rustix::param::page_size();
    // SAFETY: a new private mapping at an address of the kernel's choice; nothing else uses it.
    let page = unsafe {
        rustix::mm::mmap_anonymous(ptr::null_mut(), size, ProtFlags::READ, MapFlags::PRIVATE)
    };
    let page = match page {
        Ok(page) => page,
        Err(errno) => {
            return Mseal {
                works: false,
                holds: false,
                problem: Some(format!("mmap: {errno}")),
            };
        }
    };
    // SAFETY: mseal(2) of the whole page mapped above: address, length, no flags.
    let result = unsafe { libc::syscall(Sysno::mseal as libc::c_long, page, size, 0_usize) };
    if result != 0 {
        let error = std::io::Error::last_os_error();
        // SAFETY: the page mapped above, which nothing points into.
        let _ = unsafe { rustix::mm::munmap(page, size) };
        return Mseal {
            works: false,
            holds: false,
            problem: Some(error.to_string()),
        };
    }
    // SAFETY: the page mapped above; more access to it harms nothing.
    let changed =
        unsafe { rustix::mm::mprotect(page, size, MprotectFlags::READ | MprotectFlags::WRITE) };
    Mseal {
        works: true,
        holds: changed == Err(Errno::PERM),
        problem: None,
    }
}

fn huge_pages() -> HugePages {
    let folder = Path::new("/sys/kernel/mm/transparent_hugepage");
    let meminfo = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    HugePages {
        transparent: fs::read_to_string(folder.join("enabled"))
            .ok()
            .and_then(|text| bracketed(&text)),
        size: number(&folder.join("hpage_pmd_size")),
        reserved: meminfo
            .lines()
            .find_map(|line| line.strip_prefix("HugePages_Total:"))
            .and_then(|count| count.trim().parse().ok()),
    }
}

/// The chosen word of `always [madvise] never`.
fn bracketed(text: &str) -> Option<String> {
    let (_, rest) = text.split_once('[')?;
    rest.split_once(']').map(|(word, _)| word.to_owned())
}

fn number(path: &Path) -> Option<u64> {
    fs::read_to_string(path).ok()?.trim().parse().ok()
}

pub(crate) fn aslr() -> Aslr {
    use nix::sys::personality::{self, Persona};
    let randomize_va_space = number(Path::new("/proc/sys/kernel/randomize_va_space"));
    let addr_no_randomize =
        personality::get().is_ok_and(|p| p.contains(Persona::ADDR_NO_RANDOMIZE));
    Aslr {
        randomize_va_space,
        mmap_rnd_bits: number(Path::new("/proc/sys/vm/mmap_rnd_bits")),
        addr_no_randomize,
        works: randomize_va_space != Some(0) && !addr_no_randomize,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn go_versions_are_compared_as_numbers() {
        for good in [
            "go1.21",
            "go1.21.0",
            "go1.27.3",
            "go1.30rc1",
            "devel go1.28-abc",
            "go2",
        ] {
            assert!(is_supported_go(good), "{good}");
        }
        for bad in ["go1.9", "go1.20.14", "", "1.27", "go"] {
            assert!(!is_supported_go(bad), "{bad}");
        }
    }

    #[test]
    fn the_chosen_word_is_in_brackets() {
        assert_eq!(
            bracketed("always [madvise] never\n").as_deref(),
            Some("madvise")
        );
        assert_eq!(bracketed("always"), None);
    }
}
