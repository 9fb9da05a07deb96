// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The report as one self-contained page: no script, no network.

use askama::Template;

use super::chart;
use super::collect::Region;
use super::report::{FileReport, RegionReport, Report};
use super::stats::Method;
use super::words::{KNOWN, interval, kind, known, method, short, size};

#[derive(Template)]
#[template(path = "aslr.html")]
struct Page<'a> {
    report: &'a Report,
    compared: Vec<Compared>,
    version: &'static str,
}

/// A row of the comparison.
struct Compared {
    name: &'static str,
    cells: Vec<String>,
}

impl Page<'_> {
    fn kind(file: &FileReport) -> &'static str {
        kind(file.kind)
    }

    fn picture(file: &FileReport) -> String {
        chart::inline(file)
    }

    fn bits(region: &RegionReport) -> String {
        short(&region.entropy).replace(">= ", "≥ ")
    }

    fn interval(region: &RegionReport) -> String {
        interval(&region.entropy).replace("<= ", "≤ ")
    }

    fn method(region: &RegionReport) -> &'static str {
        method(&region.entropy)
    }

    fn proven(region: &RegionReport) -> String {
        match region.entropy.method {
            Method::Constant => "–".into(),
            _ => format!("≥ {:.1}", region.entropy.at_least),
        }
    }

    fn size(region: &RegionReport) -> String {
        size(region.alignment)
    }
}

/// The page.
///
/// # Errors
/// What the template says.
pub fn render(report: &Report) -> anyhow::Result<String> {
    let compared = Region::ALL
        .into_iter()
        .filter(|region| report.files.iter().any(|f| f.region(*region).is_some()))
        .map(|region| Compared {
            name: region.name(),
            cells: report
                .files
                .iter()
                .map(|f| {
                    f.region(region)
                        .map_or_else(|| "–".into(), |r| short(&r.entropy).replace(">= ", "≥ "))
                })
                .collect(),
        })
        .chain([Compared {
            name: "image − vDSO",
            cells: report
                .files
                .iter()
                .map(|f| {
                    f.pair(Region::Image, Region::Vdso).map_or_else(
                        || "–".into(),
                        |p| match p.fixed {
                            true => "fixed".into(),
                            false => format!("{} distances", p.distinct),
                        },
                    )
                })
                .collect(),
        }])
        .chain([Compared {
            name: KNOWN,
            cells: report
                .files
                .iter()
                .map(|f| known(f).replace(">= ", "≥ "))
                .collect(),
        }])
        .collect();
    let page = Page {
        report,
        compared,
        version: env!("CARGO_PKG_VERSION"),
    };
    Ok(page.render()?)
}
