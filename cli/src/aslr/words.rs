// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Numbers and kinds in few characters, as the text, the pictures and the page show them.

use super::collect::Region;
use super::report::FileReport;
use super::stats::{Entropy, Method};
use crate::check::FileType;

/// An entropy in few characters: `28.0`, `>= 12.7`, `0`.
#[must_use]
pub fn short(e: &Entropy) -> String {
    match e.method {
        Method::Constant => "0".into(),
        Method::Range | Method::Collisions => format!("{:.1}", e.bits.unwrap_or(0.0)),
        Method::Bounds => format!(">= {:.1}", e.low),
    }
}

/// The interval of an entropy.
#[must_use]
pub fn interval(e: &Entropy) -> String {
    match e.method {
        Method::Constant => format!("<= {:.2}", e.high),
        _ => format!("{:.2} to {:.2}", e.low, e.high),
    }
}

/// How an entropy was estimated, in a word or two.
#[must_use]
pub fn method(e: &Entropy) -> &'static str {
    match e.method {
        Method::Constant => "one value",
        Method::Range => "range",
        Method::Collisions => "collisions",
        Method::Bounds => "bounds only",
    }
}

/// A number of bytes in few characters.
#[must_use]
pub fn size(bytes: u64) -> String {
    const UNITS: [&str; 5] = ["B", "KiB", "MiB", "GiB", "TiB"];
    let unit = (bytes.max(1).ilog2() / 10).min(4);
    format!("{} {}", bytes >> (10 * unit), UNITS[unit as usize])
}

/// The heading of [`known`].
pub const KNOWN: &str = "image, when one other is known";

/// How much of the image is left to guess when one other address is known, the worst of them.
#[must_use]
pub fn known(file: &FileReport) -> String {
    if file.constant.contains(&Region::Image) {
        return "0".into();
    }
    let pairs = || file.pairs_of(Region::Image);
    let names = |fixed: Vec<&str>| fixed.join(", ");
    let fixed: Vec<&str> = pairs()
        .filter(|p| p.fixed)
        .map(|p| p.other(Region::Image).name())
        .collect();
    if !fixed.is_empty() {
        return format!("0 ({})", names(fixed));
    }
    let near = pairs()
        .filter(|p| p.independent == Some(false))
        .min_by(|p, q| p.entropy.low.total_cmp(&q.entropy.low));
    match near {
        Some(p) => format!("{} ({})", short(&p.entropy), p.other(Region::Image).name()),
        None if pairs().any(|p| p.independent.is_some()) => "independent".into(),
        None => "-".into(),
    }
}

/// A kind of file in the words of this command, where being a PIE is the point.
#[must_use]
pub fn kind(kind: FileType) -> &'static str {
    match kind {
        FileType::StaticPie => "static-PIE",
        FileType::Static => "non-PIE without a loader",
        FileType::Pie => "PIE with a loader",
        FileType::Exec => "non-PIE with a loader",
        other => other.name(),
    }
}
