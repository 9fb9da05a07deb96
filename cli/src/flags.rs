// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `piestart flags`: exactly what one toolchain needs, ready for `$(…)` or `eval`.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;

use crate::exit;
use crate::install::contents::LINKER_NAME;
use crate::install::kit::Kit;
use crate::install::places::{self, MuslPaths};
use crate::link::Libc;
use crate::machine::Arch;
use crate::shell::quote;
use crate::start_options::StartOptions;

/// A toolchain that flags are for.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum For {
    /// `gcc $(…) prog.c`.
    Gcc,
    /// `clang $(…) prog.c`.
    Clang,
    /// `eval "$(…)"; cargo build`.
    Cargo,
    /// `rustc $(…) prog.rs`.
    Rustc,
    /// `eval "$(…)"; go build`.
    Go,
    /// `cmake $(…) -S . -B build`.
    Cmake,
    /// `meson setup $(…) build`.
    Meson,
    /// `zig build-obj $(…) prog.zig; piestart link prog.o`.
    Zig,
}

impl For {
    /// All of them, in the order in which they are listed.
    pub const ALL: [Self; 8] = [
        Self::Gcc,
        Self::Clang,
        Self::Cargo,
        Self::Rustc,
        Self::Go,
        Self::Cmake,
        Self::Meson,
        Self::Zig,
    ];

    /// Its name, as `--for` takes it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gcc => "gcc",
            Self::Clang => "clang",
            Self::Cargo => "cargo",
            Self::Rustc => "rustc",
            Self::Go => "go",
            Self::Cmake => "cmake",
            Self::Meson => "meson",
            Self::Zig => "zig",
        }
    }
}

/// Print the flags or the environment with which a toolchain makes static-PIE executables
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  gcc $(piestart flags --for gcc) prog.c -o prog
  gcc $(piestart flags --for gcc --libc musl) prog.c -o prog
  eval \"$(piestart flags --for cargo)\"; cargo build
  zig build-obj $(piestart flags --for zig) prog.zig && piestart link prog.o -o prog")]
pub struct Args {
    /// Toolchain to print for
    #[arg(long = "for", value_enum, value_name = "TOOLCHAIN")]
    pub toolchain: For,

    /// C library that the programs use
    #[arg(long, value_enum, default_value_t, value_name = "NAME")]
    pub libc: Libc,

    /// Architecture [default: this machine's]
    #[arg(long, value_enum, value_name = "ARCH")]
    pub target: Option<Arch>,

    /// Refer to the files installed under DIR [default: those of `piestart install`, else a copy in the cache]
    #[arg(long, value_name = "DIR", env = "PIESTART_PREFIX")]
    pub prefix: Option<PathBuf>,
}

/// Prints them.
///
/// # Errors
/// A combination that the toolchain cannot do, nothing installed under `--prefix`, no musl.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let arch = args.target.or_else(Arch::host).ok_or_else(|| {
        exit::Failure::new(exit::USAGE, "no start code for this machine; use --target")
    })?;
    let arch = arch.links()?;
    let kit = match &args.prefix {
        Some(prefix) => {
            let dir = places::dir_under(prefix, arch)?;
            Kit::installed(arch, &dir).ok_or_else(|| {
                exit::Failure::new(
                    exit::NO_INPUT,
                    format!(
                        "{}: not installed, or by another version; run `piestart install --prefix {}`",
                        dir.display(),
                        prefix.display()
                    ),
                )
            })?
        }
        None => {
            let default = places::default_prefix().and_then(|p| places::dir_under(&p, arch));
            match default.ok().and_then(|dir| Kit::installed(arch, &dir)) {
                Some(kit) => kit,
                None => Kit::cached(arch, StartOptions::from_environment())?,
            }
        }
    };
    let text = flags(args.toolchain, &kit, args.libc)?;
    writeln!(anstream::stdout().lock(), "{text}")?;
    Ok(ExitCode::SUCCESS)
}

/// The flags for `tool`: words for `$(…)`, or `export` lines for `eval`.
///
/// # Errors
/// A combination that the toolchain cannot do, no musl on this machine.
pub fn flags(tool: For, kit: &Kit, libc: Libc) -> anyhow::Result<String> {
    refuse(tool, kit, libc)?;
    let arch = kit.arch;
    Ok(match tool {
        For::Gcc => gcc(kit, libc),
        For::Clang => clang(kit, libc),
        For::Rustc => format!("--target {} {}", rust_target(arch, libc), rustc(kit, libc)),
        For::Cargo => cargo(kit, libc),
        For::Go => {
            let users = crate::go::users_flags(Arch::host() == Some(arch))?;
            crate::go::check_linker(arch, &users)?;
            go_environment(arch, &users)?
        }
        For::Cmake => cmake(kit, libc),
        For::Meson => meson(kit, libc)?,
        For::Zig => format!("-target {}-linux-none -fPIE -fcompiler-rt", arch.zig()),
    })
}

/// Refuses what `tool` cannot do with `libc`, what `$(…)` cannot carry, and a musl that is not there.
fn refuse(tool: For, kit: &Kit, libc: Libc) -> anyhow::Result<()> {
    let usage = |message: String| Err(exit::Failure::new(exit::USAGE, message));
    let impossible = |why: &str| usage(format!("--for {}: {why}", tool.name()));
    let arch = kit.arch;
    // Rust's musl targets have their own.
    let uses_musl = !matches!(tool, For::Go | For::Zig | For::Rustc | For::Cargo);
    if libc == Libc::Musl && uses_musl && MuslPaths::find(arch).is_none() {
        return Err(exit::Failure::new(
            exit::UNAVAILABLE,
            format!(
                "no musl for {arch} next to this machine's libc (Debian: musl-dev); where musl is the libc, use the flags of --libc glibc"
            ),
        ));
    }
    // $(…) splits at blanks and takes quotes literally, so it cannot carry a path with a blank.
    let is_split = matches!(
        tool,
        For::Gcc | For::Clang | For::Rustc | For::Cmake | For::Meson
    );
    let dir = kit.dir.display().to_string();
    if is_split && dir.contains(char::is_whitespace) {
        return usage(format!(
            "{dir}: a path with blanks does not survive $(…); install elsewhere by `piestart install --prefix`"
        ));
    }
    match tool {
        For::Go if libc != Libc::None => impossible(
            "a Go program without cgo has no libc; leave --libc out, or use `piestart go --libc` for one with cgo",
        ),
        For::Zig if libc != Libc::None => impossible(
            "zig always links its own start object with a libc; leave --libc out, and link with `piestart link`",
        ),
        _ => Ok(()),
    }
}

/// The path of `name` in `kit`.
fn file(kit: &Kit, name: &str) -> String {
    kit.path(name).display().to_string()
}

fn gcc(kit: &Kit, libc: Libc) -> String {
    match libc {
        Libc::None => format!("-specs={} -static-pie", file(kit, "piestart.specs")),
        Libc::Musl => format!("-specs={} -static-pie", file(kit, "piestart-musl.specs")),
        Libc::Glibc => format!("-B{} -static-pie", kit.dir.display()),
    }
}

fn clang(kit: &Kit, libc: Libc) -> String {
    let target = if Arch::host() == Some(kit.arch) {
        String::new()
    } else {
        format!("--target={} ", kit.arch.gnu_triple)
    };
    let rest = match libc {
        Libc::None => format!("--config {}", file(kit, "piestart.cfg")),
        Libc::Musl => format!("--config {}", file(kit, "piestart-musl.cfg")),
        Libc::Glibc => format!("-B{} -fPIE -static-pie", kit.dir.display()),
    };
    target + &rest
}

/// The target triple that rustc and cargo take.
fn rust_target(arch: Arch, libc: Libc) -> &'static str {
    match libc {
        Libc::Musl => arch.rust_musl_triple,
        Libc::None | Libc::Glibc => arch.rust_triple,
    }
}

fn rustc(kit: &Kit, libc: Libc) -> String {
    let linker = file(kit, LINKER_NAME);
    let mut flags = format!("-Ctarget-feature=+crt-static -Clinker={linker}");
    if !kit.arch.rust_links_pie {
        flags += " -Clink-arg=-static-pie";
    }
    match libc {
        Libc::None => flags + " -Cpanic=abort",
        Libc::Musl | Libc::Glibc => format!("{flags} -Clink-arg=--libc={}", libc.name()),
    }
}

fn cargo(kit: &Kit, libc: Libc) -> String {
    let target = rust_target(kit.arch, libc);
    let name = target.to_uppercase().replace('-', "_");
    // Encoded flags are separated by 0x1f, so that they may hold blanks; these hold none.
    format!(
        "export CARGO_BUILD_TARGET={target}\nexport CARGO_TARGET_{name}_RUSTFLAGS={}",
        quote(rustc(kit, libc).as_ref())
    )
}

fn cmake(kit: &Kit, libc: Libc) -> String {
    let compiler = match libc {
        Libc::None => {
            return format!(
                "-DCMAKE_TOOLCHAIN_FILE={}",
                file(kit, "piestart-toolchain.cmake")
            );
        }
        Libc::Musl => format!("-specs={}", file(kit, "piestart-musl.specs")),
        Libc::Glibc => format!("-B{}", kit.dir.display()),
    };
    format!(
        "-DCMAKE_C_FLAGS={compiler} -DCMAKE_EXE_LINKER_FLAGS=-static-pie -DCMAKE_POSITION_INDEPENDENT_CODE=ON"
    )
}

fn meson(kit: &Kit, libc: Libc) -> anyhow::Result<String> {
    Ok(match libc {
        Libc::None => format!("--cross-file {}", kit.meson_file()?.display()),
        // Meson's lists: arguments separated by commas alone would be one argument.
        Libc::Musl => format!(
            "-Dc_args=['-specs={specs}','-fPIE'] -Dc_link_args=['-specs={specs}','-static-pie'] -Db_pie=false",
            specs = file(kit, "piestart-musl.specs")
        ),
        Libc::Glibc => format!(
            "-Dc_args=-fPIE -Dc_link_args=['-B{}','-static-pie'] -Db_pie=false",
            kit.dir.display()
        ),
    })
}

/// The lines that make plain go build static-PIE for `arch`, with `users` flags kept.
fn go_environment(arch: Arch, users: &str) -> anyhow::Result<String> {
    let mut lines: Vec<_> = crate::go::environment(arch, users)?
        .iter()
        .map(|(name, value)| format!("export {name}={}", quote(value.as_ref())))
        .collect();
    if Arch::host() != Some(arch) {
        lines.insert(1, format!("export GOARCH={}", arch.goarch));
    }
    Ok(lines.join("\n"))
}

/// The line that builds a program with `tool`, to paste as it is.
///
/// # Errors
/// Those of [`flags`].
pub fn recipe(tool: For, kit: &Kit, libc: Libc) -> anyhow::Result<String> {
    // The flags are written for a directory without blanks; where it has some, it goes in quoted.
    const STAND_IN: &str = "/@DIR@";
    let dir = quote(kit.dir.as_os_str());
    let flags = match tool {
        // Those of whoever installs are not part of it.
        For::Go => String::new(),
        _ => flags(tool, &kit.in_dir(STAND_IN.as_ref()), libc)?.replace(STAND_IN, &dir),
    };
    let file = |name: &str| format!("{dir}/{name}");
    let cross = if Arch::host() == Some(kit.arch) {
        String::new()
    } else {
        format!("{}-", kit.arch.gnu_triple)
    };
    Ok(match tool {
        For::Gcc => format!("{cross}gcc {flags} prog.c -o prog"),
        For::Clang => format!("clang {flags} prog.c -o prog"),
        For::Rustc => format!("rustc {flags} prog.rs"),
        // cargo knows no path that is relative to such a file, so what it names is found by name.
        For::Cargo => format!(
            "PATH={dir}:\"$PATH\" cargo --config {} build",
            file("cargo-config.toml")
        ),
        For::Go => format!(
            "{} go build",
            go_environment(kit.arch, "")?
                .replace("export ", "")
                .replace('\n', " ")
        ),
        For::Cmake => format!("cmake {flags} -S . -B build"),
        For::Meson => format!("meson setup {flags} build"),
        For::Zig => format!(
            "zig build-obj {flags} prog.zig && {} prog.o -o prog",
            file(LINKER_NAME)
        ),
    })
}
