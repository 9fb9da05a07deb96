// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! A Homebrew formula and a Nix expression, which fetch the archive of the release.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result};

use super::{Plan, run_for_output, tool};

/// Writes both, for the archive `tarball`.
pub fn make(plan: &Plan, tarball: &str) -> Result<()> {
    let sums = run_for_output(Command::new("sha256sum").arg(plan.out.join(tarball)))?;
    let sums = String::from_utf8_lossy(&sums);
    let sum = sums.split_whitespace().next().context("no hash")?;
    let url = format!(
        "https://github.com/piestart/piestart/releases/download/v{}/{tarball}",
        plan.version
    );
    let fill = |text: &str| {
        text.replace("@VERSION@", &plan.version)
            .replace("@URL@", &url)
            .replace("@SHA256@", sum)
            .replace("@ARCH@", tool::ARCH)
            .replace(
                "@BREW_ARCH@",
                if tool::ARCH == "aarch64" {
                    "arm64"
                } else {
                    tool::ARCH
                },
            )
    };
    fs::write(plan.out.join("piestart.rb"), fill(FORMULA))?;
    fs::write(plan.out.join("piestart.nix"), fill(NIX))?;
    Ok(())
}

/// Homebrew on Linux.
const FORMULA: &str = r#"class Piestart < Formula
  desc "Static-PIE executables without libc and without loader"
  homepage "https://github.com/piestart/piestart"
  url "@URL@"
  sha256 "@SHA256@"
  version "@VERSION@"
  license any_of: ["MIT", "Apache-2.0", { "Apache-2.0" => { with: "LLVM-exception" } }]

  depends_on :linux
  depends_on arch: :@BREW_ARCH@

  def install
    prefix.install Dir["*"]
  end

  test do
    system bin/"piestart", "check", bin/"piestart"
  end
end
"#;

/// For `nix-build piestart.nix`, and for `callPackage`.
const NIX: &str = r#"{ pkgs ? import <nixpkgs> { } }:

pkgs.stdenvNoCC.mkDerivation {
  pname = "piestart";
  version = "@VERSION@";
  src = pkgs.fetchurl {
    url = "@URL@";
    sha256 = "@SHA256@";
  };
  # The tool is static, and its start objects are to stay as they are.
  dontPatchELF = true;
  dontStrip = true;
  installPhase = "cp -r . $out";
  meta = {
    description = "Static-PIE executables without libc and without loader";
    homepage = "https://github.com/piestart/piestart";
    license = with pkgs.lib.licenses; [ mit asl20 ];
    platforms = [ "@ARCH@-linux" ];
    mainProgram = "piestart";
  };
}
"#;
