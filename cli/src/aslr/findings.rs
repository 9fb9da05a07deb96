// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! What follows from the facts about a file, in sentences.

use super::collect::Region;
use super::report::{FileReport, Pair};
use super::stats::Method;
use super::words::short;
use crate::ui;

/// All findings about `file`.
pub(super) fn of(file: &FileReport) -> Vec<String> {
    if file.constant.len() == file.regions.len() {
        return vec!["nothing moves: every address is the same in each start".into()];
    }
    let mut out = Vec::new();
    out.extend(never_move(file));
    out.extend(
        file.together
            .iter()
            .map(|group| moves_together(file, group)),
    );
    out.extend(file.pairs.iter().filter_map(|pair| stays_near(file, pair)));
    out.extend(image_and_vdso(file));
    out.extend(independent_image(file));
    out
}

/// Which regions never move.
fn never_move(file: &FileReport) -> Option<String> {
    let verb = match file.constant.len() {
        0 => return None,
        1 => "moves",
        _ => "move",
    };
    let why = if file.constant == [Region::Image] {
        ": its addresses can be read in the file"
    } else {
        ""
    };
    Some(format!("{} never {verb}{why}", list(&file.constant)))
}

/// That the regions of `group` are at fixed distances.
fn moves_together(file: &FileReport, group: &[Region]) -> String {
    let distance = file
        .pair(group[0], group[group.len() - 1])
        .and_then(|p| {
            Some(format!(
                "{} - {} = {}",
                p.a.name(),
                p.b.name(),
                p.distance.clone()?
            ))
        })
        .unwrap_or_default();
    format!(
        "{} move together, so that one leaked address tells all of them ({distance})",
        list(group)
    )
}

/// That the two of `pair` are nearer to each other than their own randomness would have them.
fn stays_near(file: &FileReport, pair: &Pair) -> Option<String> {
    let moves = |region| {
        let entropy = &file.region(region)?.entropy;
        (entropy.method == Method::Range).then_some(entropy.low)
    };
    let (a, b) = (moves(pair.a)?, moves(pair.b)?);
    let near = pair.entropy.method == Method::Range && pair.entropy.high + 1.0 < a.min(b);
    near.then(|| {
        format!(
            "{} stays near {}: when one is known, {} bits of the other are left",
            pair.b.name(),
            pair.a.name(),
            short(&pair.entropy)
        )
    })
}

/// That the vDSO does not betray the image.
fn image_and_vdso(file: &FileReport) -> Option<String> {
    let pair = file.pair(Region::Image, Region::Vdso)?;
    // Where that could be tested there is a better word for it.
    let untested = !pair.fixed && pair.independent.is_none();
    (untested && !file.constant.contains(&Region::Image)).then(|| {
        format!(
            "image and vDSO: {} distances in {} starts; the address of one does not tell the other",
            pair.distinct,
            file.samples.len()
        )
    })
}

/// Of which of the others the image is independent, as far as can be seen.
fn independent_image(file: &FileReport) -> Option<String> {
    let others: Vec<Region> = file
        .pairs_of(Region::Image)
        .filter(|p| p.independent == Some(true))
        .map(|p| p.other(Region::Image))
        .collect();
    (!others.is_empty()).then(|| {
        format!(
            "image is independent of {}: no bit and no part of the range of the one says anything about the other",
            list(&others)
        )
    })
}

fn list(regions: &[Region]) -> String {
    let names: Vec<_> = regions.iter().map(|r| r.name()).collect();
    ui::listed(&names, "and")
}
