// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Real programs, linked with the start objects and run.
//!
//! Every program under `tests/programs/` is multiplied by {gcc, clang} × {bfd, lld, mold, Zig's LLD} × {RELA, RELR}
//! × {opt-level 0, 1, 2, 3, s, z of the start code and of the program, LTO} × {x86_64, aarch64, riscv64, loongarch64, ppc64le, s390x,
//! i686, arm}; what this machine does not run itself is emulated by qemu-user. A program returns 42 when all is well, and otherwise the number of the
//! check that failed. How a program is built and judged stands in its head comment (`directives.rs`).
//!
//! `PIESTART_MATRIX=full` runs the whole product for the start code as installed and a covering third of it for each
//! other optimisation level, because the whole takes hours of a small machine; of an architecture whose row says so
//! it runs two ways of each variant of a program (`selection.rs`). On each architecture every level
//! still meets every compiler, every linker and both packings, and so does every other pair of values, which the trials
//! `axes/on_each_architecture_every_pair_of_values_meets` and `axes/a_selection_meets_what_the_whole_meets` prove of
//! the choices. `small` runs a part
//! (this machine, the start code as installed), `none` or nothing no program at all. Go has its own rows in
//! `cli/tests/go_matrix.rs`.
//!
//! `PIESTART_REQUIRE_ALL=1` turns every skip into a failure. A trial's name is
//! `PROGRAM:VARIANT/ARCH/CC/LD/PACK/OPT`, and any part of it is a filter.

mod axes;
mod directives;
mod image;
mod link;
mod objects;
mod process;
mod selection;
mod table;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Arc;

use libtest_mimic::{Arguments, Completion, Failed, Trial};

use axes::{Arch, Cc, Ld, Opt, Pack};
use directives::{Mode, Program, Variant};
use image::Image;
use link::Point;
use process::{Outcome, must, run};
use selection::Selection;
use table::Table;

/// The exit status of a program whose checks all held.
const PASS: i32 = 42;
/// The exit status of a program that this machine cannot show.
const SKIP: i32 = 77;
/// The exit status of the start code's faults.
const FAULT: i32 = 127;

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    if arguments.test_threads.is_none() {
        arguments.test_threads = Some(std::thread::available_parallelism().map_or(2, usize::from));
    }
    let trials = match collect() {
        Ok(trials) => trials,
        Err(error) => {
            eprintln!("matrix: {error}");
            return ExitCode::FAILURE;
        }
    };
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// Which part of the product is wanted.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Extent {
    Small,
    Full,
}

fn collect() -> Result<Vec<Trial>, String> {
    let extent = match std::env::var("PIESTART_MATRIX").as_deref() {
        Ok("none" | "") | Err(_) => {
            eprintln!(
                "matrix: not asked for; PIESTART_MATRIX=small or `cargo xtask test --only matrix`"
            );
            return Ok(vec![pairs()]);
        }
        Ok("full") => Extent::Full,
        Ok("small") => Extent::Small,
        Ok(other) => return Err(format!("PIESTART_MATRIX={other}: full, small or none")),
    };
    let work: Arc<Path> = Path::new(env!("CARGO_TARGET_TMPDIR")).join("matrix").into();
    let _ = fs::remove_dir_all(work.join("run"));
    for dir in ["o", "run"] {
        fs::create_dir_all(work.join(dir)).map_err(|e| format!("{}: {e}", work.display()))?;
    }
    let mut trials = vec![pairs()];
    let points = points(extent, &work, &mut trials)?;
    // Without a tool, less is run than the documents say.
    let whole = extent == Extent::Full && trials.len() == 1;
    let mut selection = Selection::default();
    let mut table = Table::default();
    for source in sources("")?.into_iter().chain(sources("refused")?) {
        let program = Arc::new(Program::read(&source)?);
        let possible = |variant: &Variant| -> Vec<Point> {
            let all = points.iter();
            all.filter(|point| variant.wanted(&point.axes()) && makes_sense(variant, **point))
                .copied()
                .collect()
        };
        for (index, variant) in program.variants.iter().enumerate() {
            let later: Vec<Point> = program.variants[index + 1..]
                .iter()
                .flat_map(possible)
                .collect();
            for point in selection.of(&program.name, &possible(variant), &later) {
                table.count(&point);
                let name = format!("{}:{}/{}", program.name, variant.name, point.name());
                let (program, work) = (Arc::clone(&program), Arc::clone(&work));
                trials.push(trial(&name, move |name| {
                    try_program(&work, name, &program, index, point)
                }));
            }
        }
    }
    trials.push(trial(
        "axes/a_selection_meets_what_the_whole_meets",
        move |_| selection.is_covering(),
    ));
    if whole {
        let name = "axes/docs_say_what_is_run_on_each_architecture";
        trials.push(trial(name, move |_| table.is_documented()));
    }
    Ok(trials)
}

/// A trial whose `Err` may start with "needs ": then it is skipped, or fails where nothing may be skipped.
fn trial(name: &str, body: impl FnOnce(&str) -> Result<(), String> + Send + 'static) -> Trial {
    let own = name.to_string();
    Trial::ignorable_test(name, move || match body(&own) {
        Ok(()) => Ok(Completion::Completed),
        Err(why) if why.starts_with("needs ") && !required() => Ok(Completion::ignored_with(why)),
        Err(why) => Err(Failed::from(why)),
    })
}

fn required() -> bool {
    std::env::var("PIESTART_REQUIRE_ALL").is_ok_and(|value| !matches!(value.as_str(), "" | "0"))
}

fn sources(folder: &str) -> Result<Vec<PathBuf>, String> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/programs")
        .join(folder);
    let mut found: Vec<PathBuf> = fs::read_dir(&dir)
        .map_err(|e| format!("{}: {e}", dir.display()))?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ext| ext == "c" || ext == "S"))
        .collect();
    found.sort();
    Ok(found)
}

/// The points of the matrix that this machine's tools can make. A missing tool becomes one skipped trial that says so;
/// a linker that cannot pack relocations for an architecture takes part without packing.
fn points(extent: Extent, work: &Arc<Path>, trials: &mut Vec<Trial>) -> Result<Vec<Point>, String> {
    let mut found = Vec::new();
    let mut missing = |what: String| {
        trials.push(trial(&format!("tools/{what}"), move |_| {
            Err(format!("needs {what}"))
        }))
    };
    for arch in Arch::ALL {
        if extent == Extent::Small && !arch.is_native() {
            continue;
        }
        if !arch.runs_here() && arch.emulator().is_none() {
            missing(format!("qemu-{}", arch.name()));
            continue;
        }
        for ld in Ld::ALL {
            if !arch.linkers.contains(&ld) {
                continue;
            }
            if ld.program(arch).is_none() {
                if ld != Ld::Zig || extent == Extent::Full {
                    missing(format!("{}-{}", ld.name(), arch.name()));
                }
                continue;
            }
            let packs = if can_pack(work, arch, ld)? {
                &Pack::ALL[..]
            } else {
                &Pack::ALL[..1]
            };
            if packs.len() == 1 {
                eprintln!(
                    "matrix: {} has no RELR for {}; RELA only",
                    ld.name(),
                    arch.name()
                );
            }
            for cc in Cc::ALL {
                if cc.command(arch).is_none() {
                    missing(format!("{}-{}", cc.name(), arch.name()));
                    continue;
                }
                for &pack in packs {
                    let opts = if extent == Extent::Full {
                        &Opt::ALL[..]
                    } else {
                        &[Opt::Lto]
                    };
                    let all = opts.iter().map(|&opt| Point {
                        arch,
                        cc,
                        ld,
                        pack,
                        opt,
                    });
                    found.extend(all.filter(|&point| chosen(point, packs)));
                }
            }
        }
    }
    Ok(found)
}

/// Whether the point belongs to the part of the product that `full` runs, where `packs` are the packings that its linker
/// has: all of the installed level, and a third of each other level.
fn chosen(point: Point, packs: &[Pack]) -> bool {
    if point.arch.ways.is_some() {
        return true; // selection.rs chooses.
    }
    let third = point.opt as usize % 3;
    let turn = |pack: Pack| (point.cc as usize + point.ld as usize + pack as usize) % 3;
    // A linker without RELR has too few turns to meet every level; gcc takes the one that is left over.
    let left_over = packs.len() == 1 && point.cc == Cc::Gcc && third == (point.ld as usize + 2) % 3;
    point.opt == Opt::Lto || turn(point.pack) == third || left_over
}

/// The trial that [`chosen`] leaves out no pair.
fn pairs() -> Trial {
    trial(
        "axes/on_each_architecture_every_pair_of_values_meets",
        |_| {
            for arch in { Arch::ALL }.into_iter().filter(|arch| arch.ways.is_none()) {
                for packless in std::iter::once(None).chain(Ld::ALL.map(Some)) {
                    let met = met(arch, packless);
                    let names: Vec<(usize, &str)> = [
                        Cc::ALL.map(Cc::name).to_vec(),
                        Ld::ALL.map(Ld::name).to_vec(),
                        Pack::ALL.map(Pack::name).to_vec(),
                        Opt::ALL.map(Opt::name).to_vec(),
                    ]
                    .into_iter()
                    .enumerate()
                    .flat_map(|(axis, values)| values.into_iter().map(move |value| (axis, value)))
                    .collect();
                    for (index, &(axis, a)) in names.iter().enumerate() {
                        for &(other, b) in &names[index + 1..] {
                            let impossible =
                                packless.is_some_and(|ld| (a, b) == (ld.name(), "relr"));
                            if axis != other && !impossible && !met.contains(&(a, b)) {
                                let arch = arch.name();
                                return Err(format!(
                                    "{arch}, no RELR: {packless:?}: no {a} with {b}"
                                ));
                            }
                        }
                    }
                }
            }
            Ok(())
        },
    )
}

/// The pairs of values that meet on `arch` if every tool is there and the linker `packless` has no RELR.
fn met(arch: Arch, packless: Option<Ld>) -> BTreeSet<(&'static str, &'static str)> {
    let mut met = BTreeSet::new();
    for ld in Ld::ALL {
        let packs = if packless == Some(ld) {
            &Pack::ALL[..1]
        } else {
            &Pack::ALL[..]
        };
        for cc in Cc::ALL {
            for &pack in packs {
                for opt in Opt::ALL {
                    let point = Point {
                        arch,
                        cc,
                        ld,
                        pack,
                        opt,
                    };
                    if chosen(point, packs) {
                        let values = point.axes().map(|(_, value)| value);
                        for (index, a) in values.iter().enumerate() {
                            met.extend(values[index + 1..].iter().map(|b| (*a, *b)));
                        }
                    }
                }
            }
        }
    }
    met
}

/// Whether the linker writes DT_RELR for this architecture, found out by asking for it.
fn can_pack(work: &Path, arch: Arch, ld: Ld) -> Result<bool, String> {
    let Some(cc) = Cc::ALL.into_iter().find(|cc| cc.command(arch).is_some()) else {
        return Ok(false);
    };
    let point = Point {
        arch,
        cc,
        ld,
        pack: Pack::Relr,
        opt: Opt::O2,
    };
    let source = work.join("probe.c");
    fs::write(&source, "void *p[64] = {p, p, p};\nvoid _start(void) {}\n")
        .map_err(|e| e.to_string())?;
    let object = link::compile(work, point, &source, &["-fPIE".into()])?;
    let output = work.join(format!("probe-{}-{}", arch.name(), ld.name()));
    let mut command = point.compiler()?;
    let dir = axes::linker_dir(work, arch, ld)?;
    command.arg("-B").arg(&dir);
    if cc == Cc::Clang {
        command.arg(format!("--ld-path={}", dir.join("ld").display()));
    }
    command
        .args(["-static-pie", "-nostdlib"])
        .args(Pack::Relr.arguments(ld))
        .arg(object)
        .arg("-o")
        .arg(&output);
    if must(&mut command).is_err() {
        return Ok(false);
    }
    let image = Image::parse(fs::read(&output).map_err(|e| e.to_string())?)?;
    Ok(image.expect("DT_RELR", arch).is_ok())
}

/// Leaves out points that are not what their name says: packing without a dynamic table.
fn makes_sense(variant: &Variant, point: Point) -> bool {
    // GNU ld makes an ET_EXEC of a PIE whose base is not 0.
    let moved = variant.ld_flags.iter().any(|flag| flag == "{image-base}");
    // For PowerPC gcc saves registers by functions that linkers make, and mold 1.10 does not.
    let saves = point.arch.name() == "ppc64le" && point.cc == Cc::Gcc;
    let saves = saves && matches!(point.opt, Opt::Os | Opt::Oz);
    // clang writes the words of arrays of functions as R_ARM_TARGET1, which mold 1.10 leaves out of DT_RELR.
    let leaves_out = point.arch.name() == "arm" && point.cc == Cc::Clang && point.ld == Ld::Mold;
    let leaves_out = leaves_out && point.pack == Pack::Relr;
    !(variant.mode == Mode::NoPie && point.pack == Pack::Relr
        || moved && point.ld == Ld::Bfd
        || saves && point.ld == Ld::Mold
        || leaves_out)
}

fn try_program(
    work: &Path,
    name: &str,
    program: &Program,
    index: usize,
    point: Point,
) -> Result<(), String> {
    let variant = &program.variants[index];
    let objects = objects::get(work, point.opt, point.arch)?;
    let output = work.join("run").join(name.replace(['/', ':'], "-"));
    link::link(work, point, &program.source, variant, &objects, &output)?;

    let mut image = Image::parse(fs::read(&output).map_err(|e| e.to_string())?)?;
    // GNU ld 2.40 for RISC-V says so of code that reads thread-local variables, though nothing in it is relocated.
    let said_of_nothing =
        (point.arch.name(), point.ld) == ("riscv64", Ld::Bfd) && !image.relocates_text();
    let textrel = said_of_nothing || variant.allow.iter().any(|what| what == "DT_TEXTREL");
    image.is_what_was_asked_for(variant.mode != Mode::NoPie, textrel)?;
    for what in &variant.expect {
        image.expect(what, point.arch)?;
    }
    if point.pack == Pack::Relr {
        for what in &variant.expect_packed {
            image.expect(what, point.arch)?;
        }
    }
    if let Some(patch) = &variant.patch {
        image.damage(patch, point.arch)?;
        fs::write(&output, &image.data).map_err(|e| e.to_string())?;
    }

    let mut command = command_for(work, &output, point.arch, variant)?;
    let outcome = run(&mut command, 60)?;
    judge(variant, &outcome).map_err(|why| {
        format!(
            "{}: {why}\n{}\nkept: {}",
            variant.about,
            outcome.describe(),
            output.display()
        )
    })?;
    let _ = fs::remove_file(&output);
    if outcome.code == Some(SKIP) {
        let reason = outcome.stdout.trim().trim_start_matches("skipped: ");
        return Err(if reason.is_empty() {
            "needs something this machine lacks".into()
        } else {
            reason.into()
        });
    }
    Ok(())
}

/// How to run `program` here: itself, through an emulator, under a filter.
fn command_for(
    work: &Path,
    program: &Path,
    arch: Arch,
    variant: &Variant,
) -> Result<Command, String> {
    let mut command = if !variant.deny.is_empty() {
        let mut command = Command::new(helper(work, "deny")?);
        command.args(&variant.deny).arg("--").arg(program);
        command
    } else if arch.runs_here() {
        Command::new(program)
    } else {
        let emulator = arch
            .emulator()
            .ok_or_else(|| format!("needs qemu-{}", arch.name()))?;
        let mut command = Command::new(emulator);
        command.arg(program);
        command
    };
    command.args(&variant.args).env_clear();
    for pair in &variant.env {
        let (key, value) = pair.split_once('=').ok_or("env needs NAME=value")?;
        command.env(key, value);
    }
    Ok(command)
}

/// A helper program built for this machine with its own libc.
fn helper(work: &Path, name: &str) -> Result<PathBuf, String> {
    static BUILT: std::sync::OnceLock<Result<PathBuf, String>> = std::sync::OnceLock::new();
    assert_eq!(name, "deny", "the one helper there is");
    BUILT
        .get_or_init(|| {
            let output = work.join(name);
            let source = Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("tests/programs")
                .join(format!("{name}.c"));
            must(
                Command::new("cc")
                    .args(["-O1", "-Wall", "-o"])
                    .arg(&output)
                    .arg(source),
            )?;
            Ok(output)
        })
        .clone()
}

/// Compares what happened with what the directives say.
fn judge(variant: &Variant, outcome: &Outcome) -> Result<(), String> {
    if let Some(signal) = &variant.signal {
        let wanted = match signal.as_str() {
            "SEGV" => 11,
            "ABRT" => 6,
            _ => return Err(format!("unknown signal {signal}")),
        };
        // An emulator may end by the signal or with the status a shell would give.
        return match (outcome.signal, outcome.code) {
            (Some(found), _) if found == wanted => Ok(()),
            (_, Some(code)) if code == 128 + wanted => Ok(()),
            _ => Err(format!("SIG{signal} was expected")),
        };
    }
    let wanted = if variant.refused {
        FAULT
    } else {
        variant.exit.unwrap_or(PASS)
    };
    if outcome.code == Some(SKIP) {
        return Ok(());
    }
    if outcome.code != Some(wanted) {
        return Err(format!("exit status {wanted} was expected"));
    }
    if variant.refused {
        if !outcome.stdout.is_empty() {
            return Err("main ran".into());
        }
        let one_line = outcome.stderr.ends_with('\n') && outcome.stderr.lines().count() == 1;
        if !one_line || !outcome.stderr.starts_with("piestart: ") {
            return Err("one line beginning with `piestart: ` was expected on stderr".into());
        }
    }
    match &variant.stderr {
        Some(text) if !outcome.stderr.contains(text.as_str()) => {
            Err(format!("`{text}` was expected on stderr"))
        }
        None if !variant.refused && !outcome.stderr.is_empty() => {
            Err("nothing was expected on stderr".into())
        }
        _ => Ok(()),
    }
}
