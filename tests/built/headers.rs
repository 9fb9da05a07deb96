// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Where the C library's headers of another architecture are.

use std::env;

/// The flag by which clang finds the headers of the C library for `gnu` (`aarch64-linux-gnu`) if its gcc is unpacked
/// and not installed: they lie beside that gcc, where clang does not look.
pub fn beside_unpacked_gcc(gnu: &str) -> Option<String> {
    let folders = env::var_os("PATH")?;
    let gcc = format!("{gnu}-gcc");
    let bin = env::split_paths(&folders).find(|bin| bin.join(&gcc).is_file())?;
    let headers = bin.parent()?.join("usr").join(gnu).join("include");
    headers
        .is_dir()
        .then(|| format!("-isystem{}", headers.display()))
}
