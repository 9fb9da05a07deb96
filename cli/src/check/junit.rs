// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `--format junit`: a suite for each file, a case for each requirement, as CI servers read it.

use askama::Template;

use super::{Document, Requirement};

#[derive(Template)]
#[template(path = "junit.xml")]
struct Page {
    tests: usize,
    failures: usize,
    suites: Vec<Suite>,
    errors: Vec<Failed>,
}

struct Suite {
    name: String,
    failures: usize,
    cases: Vec<Case>,
}

struct Case {
    name: String,
    failure: Option<String>,
}

struct Failed {
    name: String,
    message: String,
    exit_code: u8,
}

/// `document` as XML.
pub(super) fn page(document: &Document, requirements: &[Requirement]) -> anyhow::Result<String> {
    let suites: Vec<Suite> = document
        .files
        .iter()
        .map(|checked| Suite {
            name: text(&checked.facts.path),
            failures: checked.findings.len(),
            cases: requirements
                .iter()
                .map(|&requirement| Case {
                    name: requirement.name(),
                    failure: checked
                        .findings
                        .iter()
                        .find(|finding| finding.requirement == requirement)
                        .map(|finding| text(&finding.message)),
                })
                .collect(),
        })
        .collect();
    let errors: Vec<Failed> = document
        .errors
        .iter()
        .map(|error| Failed {
            name: text(&error.path),
            message: text(&error.message),
            exit_code: error.exit_code,
        })
        .collect();
    let page = Page {
        tests: suites.iter().map(|suite| suite.cases.len()).sum::<usize>() + errors.len(),
        failures: suites.iter().map(|suite| suite.failures).sum(),
        suites,
        errors,
    };
    Ok(page.render()?)
}

/// `text` without the characters that XML 1.0 does not have (`Char` in its grammar), even as references.
fn text(text: &str) -> String {
    let valid = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    text.chars()
        .map(|c| {
            if valid(c) {
                c
            } else {
                char::REPLACEMENT_CHARACTER
            }
        })
        .collect()
}
