// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The command: installs, removes, prints how to use what is there.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::exit;
use crate::flags::{self, For};
use crate::install::kit::Kit;
use crate::install::{contents, places};
use crate::link::Libc;
use crate::machine::Arch;
use crate::seal::Seal;
use crate::shell::quote;
use crate::start_options::{Aslr, StartOptions};
use crate::ui;

/// Write the start objects and a file for each toolchain, and print how to use them
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  piestart install                                 into ~/.local/lib/piestart/ARCH
  piestart install --prefix /opt/piestart --target aarch64
  piestart install --uninstall
  gcc -B\"$(piestart install --print-dir)\" -static-pie prog.c")]
pub struct Args {
    /// Install under DIR/lib/piestart [default: ~/.local]
    #[arg(long, value_name = "DIR", env = "PIESTART_PREFIX")]
    pub prefix: Option<PathBuf>,

    /// Architectures to install [default: all that this piestart has]
    #[arg(long, value_enum, value_name = "ARCH", num_args = 1.., value_delimiter = ',')]
    pub target: Vec<Arch>,

    /// What programs linked with these objects seal at start, so that not even they can change it later
    #[arg(long, value_enum, default_value_t, value_name = "WHAT", env = Seal::VARIABLE)]
    pub seal: Seal,

    /// Where programs linked with these objects lie while they run: at a random place of their own, or at the kernel's
    #[arg(long, value_enum, default_value_t, value_name = "WHERE", env = Aslr::VARIABLE)]
    pub aslr: Aslr,

    /// Remove what an earlier install wrote, for all architectures or for --target
    #[arg(long, conflicts_with = "print_dir")]
    pub uninstall: bool,

    /// Only print the directory of an earlier install (for this machine's architecture, or for --target)
    #[arg(long)]
    pub print_dir: bool,
}

/// Installs.
///
/// # Errors
/// A file that cannot be written; with `--print-dir`, nothing installed there.
pub fn run(args: Args) -> anyhow::Result<ExitCode> {
    let prefix = match args.prefix {
        Some(prefix) => prefix,
        None => places::default_prefix()?,
    };
    let mut out = anstream::stdout().lock();
    if args.print_dir {
        let wanted = if args.target.is_empty() {
            Arch::host().into_iter().collect()
        } else {
            args.target
        };
        for arch in wanted {
            let dir = places::dir_under(&prefix, arch)?;
            // gcc -B silently ignores a directory that does not exist.
            if !dir.join("rcrt1.o").is_file() {
                return Err(exit::Failure::new(
                    exit::NO_INPUT,
                    format!(
                        "{}: nothing is installed here; run `piestart install` first",
                        dir.display()
                    ),
                ));
            }
            writeln!(out, "{}", dir.display())?;
        }
        return Ok(ExitCode::SUCCESS);
    }

    if args.uninstall {
        return uninstall(&prefix, &args.target);
    }
    let wanted = if args.target.is_empty() {
        Arch::LINKED.to_vec()
    } else {
        let wanted = args.target.into_iter().map(Arch::links);
        wanted.collect::<anyhow::Result<_>>()?
    };
    let mut kits = Vec::new();
    for arch in wanted {
        let dir = places::dir_under(&prefix, arch)?;
        let options = StartOptions {
            seal: args.seal,
            aslr: args.aslr,
        };
        kits.push(Kit::install(arch, &dir, &places::staged(&dir), options)?);
    }
    for kit in &kits {
        writeln!(
            out,
            "{} {}",
            ui::paint(ui::HEAD, kit.arch),
            kit.dir.display()
        )?;
        for tool in For::ALL {
            writeln!(
                out,
                "  {:<6} {}",
                tool.name(),
                flags::recipe(tool, kit, Libc::None)?
            )?;
        }
        let config = quote(kit.path("piestart.pc").as_os_str());
        // A shell splits what $(…) gives at blanks, quoted ones too.
        let line = if kit.dir.display().to_string().contains(char::is_whitespace) {
            let dir = quote(kit.dir.as_os_str());
            format!(
                "export PKG_CONFIG_PATH={dir}; eval \"cc $(pkg-config --cflags --libs piestart) prog.c -o prog\""
            )
        } else {
            format!(
                "cc $(pkg-config --cflags {config}) prog.c $(pkg-config --libs {config}) -o prog"
            )
        };
        writeln!(out, "  {:<6} {line}", "pc")?;
    }
    if contents::meson_is_old() {
        anstream::eprintln!(
            "piestart: the Meson here is older than 1.4, so piestart.ini names its directory: after a move, install again"
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// Removes what [`Kit::install`] wrote.
fn uninstall(prefix: &Path, target: &[Arch]) -> anyhow::Result<ExitCode> {
    let all = if target.is_empty() {
        &Arch::LINKED[..]
    } else {
        target
    };
    let mut removed = 0;
    let mut out = anstream::stdout().lock();
    for arch in all {
        let dir = places::staged(&places::dir_under(prefix, *arch)?);
        let (files, left) = Kit::uninstall(&dir)?;
        removed += files;
        if files > 0 {
            writeln!(out, "{}: {files} files removed", dir.display())?;
        }
        if left > 0 {
            writeln!(
                out,
                "{}: {left} that piestart did not write stay",
                dir.display()
            )?;
        }
    }
    if removed == 0 {
        return Err(exit::Failure::new(
            exit::NO_INPUT,
            format!(
                "{}: nothing is installed under this prefix",
                prefix.display()
            ),
        ));
    }
    Ok(ExitCode::SUCCESS)
}
