// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! `--format sarif`: the findings as SARIF 2.1.0 (OASIS), which code scanning reads.

use std::path::Path;

use clap::ValueEnum;
use serde_json::{Value, json};

use super::{Document, Requirement};

/// `document` as one run of the tool.
pub(super) fn log(document: &Document, requirements: &[Requirement]) -> Value {
    let rules: Vec<Value> = requirements
        .iter()
        .map(|&requirement| rule(requirement))
        .collect();
    let results: Vec<Value> = document
        .files
        .iter()
        .flat_map(|checked| {
            checked.findings.iter().map(move |finding| {
                json!({
                    "ruleId": finding.requirement.name(),
                    "ruleIndex": requirements.iter().position(|r| *r == finding.requirement),
                    "level": "error",
                    "message": { "text": finding.message },
                    "locations": [location(&checked.facts.path)],
                })
            })
        })
        .collect();
    let notifications: Vec<Value> = document
        .errors
        .iter()
        .map(|error| {
            json!({
                "level": "error",
                "message": { "text": error.message },
                "locations": [location(&error.path)],
            })
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "piestart",
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules,
            }},
            "invocations": [{
                "executionSuccessful": document.errors.is_empty(),
                "toolExecutionNotifications": notifications,
            }],
            "results": results,
        }],
    })
}

fn rule(requirement: Requirement) -> Value {
    let help = requirement
        .to_possible_value()
        .and_then(|value| value.get_help().map(ToString::to_string))
        .unwrap_or_default();
    json!({
        "id": requirement.name(),
        "shortDescription": { "text": help },
        "defaultConfiguration": { "level": "error" },
    })
}

fn location(path: &str) -> Value {
    json!({ "physicalLocation": { "artifactLocation": { "uri": uri(path) } } })
}

/// A file's URI: relative as its path is, for readers take that as relative to the source tree.
fn uri(path: &str) -> String {
    let encoded: String = path
        .trim_start_matches("./")
        .bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect();
    if Path::new(path).is_absolute() {
        format!("file://{encoded}")
    } else {
        encoded
    }
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn a_path_becomes_a_uri_that_keeps_relative_paths_relative() {
        assert_eq!(uri("./bin/my app#1"), "bin/my%20app%231");
        assert_eq!(uri("/opt/ü"), "file:///opt/%C3%BC");
    }
}
