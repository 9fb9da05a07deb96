// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What the user sees of an install.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::arch::Arch;
use crate::exit;
use crate::flags::{self, For};
use crate::install::kit::{self, Kit};
use crate::link::Libc;
use crate::seal::Seal;
use crate::ui;

/// Writes the start objects and a file for each toolchain, and says how to use them
#[derive(Debug, clap::Args)]
#[command(before_help = "Examples:
  piestart install                                 into ~/.local/lib/piestart/ARCH
  piestart install --prefix /opt/piestart --target aarch64
  gcc -B\"$(piestart install --print-dir)\" -static-pie prog.c")]
pub struct Args {
    /// Install under DIR/lib/piestart [default: ~/.local]
    #[arg(long, value_name = "DIR", env = "PIESTART_PREFIX")]
    pub prefix: Option<PathBuf>,

    /// Architectures to install [default: all that this piestart has]
    #[arg(long, value_enum, value_name = "ARCH", num_args = 1.., value_delimiter = ',')]
    pub target: Vec<Arch>,

    /// What programs linked with these objects seal at start, so that not even they can change it any more
    #[arg(long, value_enum, default_value_t, value_name = "WHAT", env = Seal::VARIABLE)]
    pub seal: Seal,

    /// Only print the directory of an earlier install (of this machine's architecture, or of --target)
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
        None => kit::default_prefix()?,
    };
    let mut out = anstream::stdout().lock();
    if args.print_dir {
        let wanted = if args.target.is_empty() {
            Arch::host().into_iter().collect()
        } else {
            args.target
        };
        for arch in wanted {
            let dir = kit::dir_under(&prefix, arch)?;
            // A directory that does not exist would be passed over by gcc -B in silence.
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

    let wanted = if args.target.is_empty() {
        crate::objects::architectures()
            .filter_map(Arch::from_name)
            .collect()
    } else {
        args.target
    };
    let mut kits = Vec::new();
    for arch in wanted {
        kits.push(Kit::install(
            arch,
            &kit::dir_under(&prefix, arch)?,
            args.seal,
        )?);
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
        let config = kit.path("piestart.pc");
        writeln!(
            out,
            "  {:<6} cc $(pkg-config --cflags {config}) prog.c $(pkg-config --libs {config})",
            "pc",
            config = config.display()
        )?;
    }
    Ok(ExitCode::SUCCESS)
}
