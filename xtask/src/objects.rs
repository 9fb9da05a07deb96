// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `cargo xtask objects`: makes the start code that the tool carries, cli/start, from `src` and `asm`.
//!
//! For every architecture: the start objects and `libpiestart.a` where programs are linked for it, the start code of
//! converted files, and the assembly text that each is made of. The same sources give the same bytes, in any folder and by any cargo, as
//! long as the compiler and the assembler are those that [`COMPILER`] and [`ASSEMBLER`] name; others are refused.
//! With `--check` it writes nothing, and fails where the files in the repository differ.

#[allow(dead_code, reason = "the tests use the rest")]
mod make;
mod pack;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, anyhow, bail};
pub use make::TARGETS;
use make::{INSTALLED, Object, START, SUPPORT, Target};

use crate::count::Count;
use crate::{next_release, repository};

/// The release of rustc that makes the text, its commit, and its LLVM: of Debian's rustc-web, which
/// `cargo xtask setup` installs because it has `core` for every architecture.
const COMPILER: [(&str, &str); 3] = [
    ("release", "1.96.0"),
    ("commit-hash", "ac68faa20c58cbccd01ee7208bf3b6e93a7d7f96"),
    ("LLVM version", "22.1.8"),
];

/// The version of GNU as that makes objects of it.
const ASSEMBLER: &str = "2.40";

/// The version of clang that makes objects where that GNU as does not know the architecture.
const CLANG: &str = "22.1.8";

/// The version of clang that makes flat images where GNU as leaves references to a linker.
const FLAT_ASSEMBLER: &str = "14.0.6";

/// `cargo xtask objects`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Write nothing; fail where what is there differs from what would be written.
    #[arg(long)]
    check: bool,

    /// Only this architecture.
    #[arg(long, value_name = "ARCH")]
    arch: Option<String>,

    /// Write to this folder instead of cli/start.
    #[arg(long, value_name = "DIR", conflicts_with = "check")]
    out: Option<PathBuf>,
}

/// Where the files are that the tool carries.
fn shipped() -> PathBuf {
    repository::root().join("cli/start")
}

/// Runs the subcommand.
pub fn run(args: &Args) -> Result<ExitCode> {
    if args.check {
        let count = check(args.arch.as_deref())?;
        println!("{count}");
        return Ok(if count.failed == 0 && count.skipped == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        });
    }
    let out = args.out.clone().unwrap_or_else(shipped);
    for (target, made) in made(args.arch.as_deref())? {
        let files = made?.map_err(|missing| anyhow!("{}: {missing}", target.arch))?;
        let folder = out.join(target.arch);
        fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        // What is no longer made goes, so that nothing stale is carried.
        for entry in fs::read_dir(&folder)?.flatten() {
            if !files.iter().any(|(name, _)| entry.file_name() == **name) {
                fs::remove_file(entry.path())?;
            }
        }
        for (name, bytes) in &files {
            let path = folder.join(name);
            if fs::read(&path).ok().as_ref() != Some(bytes) {
                fs::write(&path, bytes).with_context(|| path.display().to_string())?;
                println!("wrote {}", path.display());
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The part `objects` of `cargo xtask test`.
pub fn check(arch: Option<&str>) -> Result<Count> {
    let mut count = Count::default();
    for (target, made) in made(arch)? {
        let made = match made? {
            Ok(files) => files,
            Err(missing) => {
                count.add(Count::skip(&format!(
                    "cli/start/{} is not compared with src: {missing}",
                    target.arch
                )));
                continue;
            }
        };
        let differences = differences(&shipped().join(target.arch), &made);
        for difference in &differences {
            println!("failed: {difference}");
        }
        if !differences.is_empty() {
            println!(
                "The start code that the tool carries is not what src and asm say. \
                 Run `cargo xtask objects` and commit cli/start."
            );
        }
        count.add(Count::one(differences.is_empty()));
    }
    Ok(count)
}

/// Name and bytes.
type Files = Vec<(String, Vec<u8>)>;

/// The files of `arch` or of every architecture, or which tool is missing. One thread for each architecture.
fn made(arch: Option<&str>) -> Result<Vec<(&'static Target, Made)>> {
    let targets = wanted(arch)?;
    Ok(std::thread::scope(|scope| {
        let make = |target: &'static Target| {
            scope.spawn(move || match Tools::find(target) {
                Ok(tools) => files(target, &tools).map(Ok),
                Err(missing) => Ok(Err(missing)),
            })
        };
        let threads: Vec<_> = targets.iter().map(|target| make(target)).collect();
        let finished = threads
            .into_iter()
            .map(|thread| thread.join().expect("it does not panic"));
        targets.iter().copied().zip(finished).collect()
    }))
}

/// Files, or in words why the tools of this machine cannot make them.
type Made = Result<Result<Files, String>>;

/// The architectures to look at.
fn wanted(arch: Option<&str>) -> Result<Vec<&'static Target>> {
    let targets: Vec<_> = TARGETS
        .iter()
        .filter(|target| arch.is_none_or(|arch| arch == target.arch))
        .collect();
    if targets.is_empty() {
        let known: Vec<_> = TARGETS.iter().map(|target| target.arch).collect();
        bail!("no such architecture; there are {}", known.join(", "));
    }
    Ok(targets)
}

/// Where the files in `folder` are not `made`.
fn differences(folder: &Path, made: &[(String, Vec<u8>)]) -> Vec<String> {
    let mut found = Vec::new();
    for (name, bytes) in made {
        let path = folder.join(name);
        let shown = path.strip_prefix(repository::root()).unwrap_or(&path);
        match fs::read(&path) {
            Err(error) => found.push(format!("{}: {error}", shown.display())),
            Ok(there) if there == *bytes => {}
            Ok(there) if name.ends_with(".s") => {
                let (there, bytes) = (text(&there), text(bytes));
                let mut lines = there.lines().zip(bytes.lines()).enumerate();
                let (line, there, new) = lines.find(|(_, (a, b))| a != b).map_or(
                    (there.lines().count().min(bytes.lines().count()), "", ""),
                    |(at, (there, new))| (at, there.trim(), new.trim()),
                );
                found.push(format!(
                    "{}:{}: there `{there}`, made of src `{new}`",
                    shown.display(),
                    line + 1
                ));
            }
            Ok(there) => found.push(format!(
                "{}: {} bytes there, {} made of src, and not the same",
                shown.display(),
                there.len(),
                bytes.len()
            )),
        }
    }
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in entries {
        if !made.iter().any(|(name, _)| entry.file_name() == **name) {
            let path = entry.path();
            let shown = path.strip_prefix(repository::root()).unwrap_or(&path);
            found.push(format!("{}: nothing makes it", shown.display()));
        }
    }
    found
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// What makes the files of one architecture.
struct Tools {
    rustc: PathBuf,
    assembler: Vec<OsString>,
    /// For flat images, where it is another.
    flat_assembler: Option<Vec<OsString>>,
}

impl Tools {
    /// The compiler and the assembler that are pinned; what is missing, in words, where they are not there.
    fn find(target: &Target) -> Result<Self, String> {
        let mut seen = Vec::new();
        let unpacked = next_release::rustcs().filter(|rustc| make::has_core(rustc, target));
        let rustc = make::rustcs(target)
            .chain(unpacked)
            .find(|rustc| {
                let said = said(Command::new(rustc).arg("-vV"));
                let pinned = COMPILER.iter().all(|(field, value)| {
                    said.lines()
                        .any(|line| line.split_once(": ") == Some((field, value)))
                });
                if !pinned {
                    let first = said.lines().next().unwrap_or("not a rustc").to_owned();
                    seen.push(format!("{} is {first}", rustc.display()));
                }
                pinned
            })
            .ok_or_else(|| {
                let pinned = COMPILER.map(|(field, value)| format!("{field} {value}"));
                let seen = match seen.is_empty() {
                    true => format!("no rustc here has core for {}", target.triple),
                    false => format!("here {}", seen.join(", ")),
                };
                format!(
                    "needs rustc with core for it and {} (Debian's rustc-web; `cargo xtask setup` installs it, \
                     PIESTART_RUSTC_{}=PATH names one); {seen}",
                    pinned.join(", "),
                    target.arch.to_uppercase()
                )
            })?;
        let flat_assembler = make::flat_assembler(target);
        if let Some(command) = &flat_assembler {
            is_clang(command, FLAT_ASSEMBLER)?;
        }
        let assembler = match target.clang {
            Some(_) => {
                let command = make::assembler(target)
                    .ok_or_else(|| format!("needs clang version {CLANG} for it"))?;
                is_clang(&command, CLANG)?;
                command
            }
            None => gnu_as(target)?,
        };
        Ok(Self {
            rustc,
            assembler,
            flat_assembler,
        })
    }
}

/// The GNU as that is pinned, and its flags for `target`.
fn gnu_as(target: &Target) -> Result<Vec<OsString>, String> {
    let mut seen = Vec::new();
    let mut candidates = vec![format!("{}-as", target.gnu())];
    if target.arch == std::env::consts::ARCH {
        candidates.push("as".to_owned());
    }
    let assembler = candidates
        .into_iter()
        .find(|candidate| {
            let said = said(Command::new(candidate).arg("--version"));
            let first = said.lines().next().unwrap_or("not there");
            let pinned = first.starts_with("GNU assembler")
                && first.split_whitespace().last() == Some(ASSEMBLER);
            if !pinned {
                seen.push(format!("{candidate} is {first}"));
            }
            pinned
        })
        .ok_or_else(|| format!("needs GNU as {ASSEMBLER} for it; {}", seen.join(", ")))?;
    Ok(std::iter::once(assembler.as_str())
        .chain(target.assembler_flags.iter().copied())
        .map(OsString::from)
        .collect())
}

/// Whether what `command` runs is that version of clang; in words what it is if not.
fn is_clang(command: &[OsString], version: &str) -> Result<(), String> {
    let said = said(Command::new(&command[0]).arg("--version"));
    let first = said.lines().next().unwrap_or("not there");
    let version = format!("clang version {version}");
    // A distribution's name may stand before it, what it was built of after it.
    match first.ends_with(&version) || first.contains(&format!("{version} ")) {
        true => Ok(()),
        false => Err(format!("needs {version} for it; clang is {first}")),
    }
}

/// What `command` prints; nothing where it cannot be run.
fn said(command: &mut Command) -> String {
    command
        .output()
        .map(|output| text(&output.stdout))
        .unwrap_or_default()
}

/// Names and bytes of all files of one architecture.
fn files(target: &Target, tools: &Tools) -> Result<Files> {
    let parent = repository::target_dir().join("xtask");
    fs::create_dir_all(&parent)?;
    let scratch = tempfile::tempdir_in(&parent).with_context(|| parent.display().to_string())?;
    let compiled = scratch.path().join("compiled");
    let failed = |error: String| anyhow!("{}: {error}", target.arch);
    let assembly = |object: &Object, blob: bool| -> Result<PathBuf> {
        let root = repository::root();
        let text = make::assembly(root, target, &tools.rustc, object, INSTALLED, &compiled)
            .map_err(failed)?;
        let text = if blob { make::flatten(&text) } else { text };
        if let Some(leak) = root.to_str().filter(|root| text.contains(root)) {
            bail!("{} {}: the text names {leak}", target.arch, object.name);
        }
        let path = scratch.path().join(object.stem()).with_extension("s");
        fs::write(&path, text)?;
        Ok(path)
    };
    let assemble = |source: &Path| make::assemble(&tools.assembler, source).map_err(failed);

    let mut files = Vec::new();
    let mut push = |path: &Path| -> Result<()> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        files.push((name.into_owned(), fs::read(path)?));
        Ok(())
    };
    for blob in make::blobs(target) {
        let source = assembly(blob, true)?;
        push(&source)?;
        let assembler = tools.flat_assembler.as_ref().unwrap_or(&tools.assembler);
        let object = make::assemble(assembler, &source).map_err(failed)?;
        push(&pack::flat_image(&object)?)?;
    }
    if target.links {
        for object in START {
            let source = assembly(object, false)?;
            push(&source)?;
            push(&assemble(&source)?)?;
        }
        let mut members = Vec::new();
        for object in SUPPORT {
            let source = assembly(object, false)?;
            push(&source)?;
            members.push(assemble(&source)?);
        }
        push(&pack::archive(
            &scratch.path().join("libpiestart.a"),
            &members,
        )?)?;
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::make;

    #[test]
    fn addresses_in_a_flat_image_of_loongarch_do_not_depend_on_its_place_in_a_page() {
        let compiled = "\tpcalau12i\t$a1, %pc_hi20(.Lx)\n\taddi.d\t$s0, $a1, %pc_lo12(.Lx)\n.Lx:\n\t.asciz\t\"x\"\n\
                        \tla.pcrel $t0, .Lx\n\tpcaddu18i\t$ra, %call36(f)\n\tjirl\t$ra, $ra, 0\n";
        let flat = "\t.word\t0x18000000 | ((((.Lx - .) >> 2) & 0xfffff) << 5) | 5\n\taddi.d\t$s0, $a1, 0\n\
                    \t.p2align\t2\n.Lx:\n\t.asciz\t\"x\"\n\
                    \t.word\t0x18000000 | ((((.Lx - .) >> 2) & 0xfffff) << 5) | 12\n\tbl\tf\n";
        assert_eq!(make::flatten(compiled), flat);
    }
}
