// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The page itself: template, style and script in one file, and nothing that could load another.
//!
//! Whatever comes from the file is escaped by the template or, in JSON, by [`json`]; the policy in the
//! page's head names the one script and the one style by their hashes, so that nothing else would run.

use askama::Template;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::data::Report;

const STYLE: &str = include_str!("../../templates/report/style.css");
const SCRIPT: &str = concat!(
    "\"use strict\";\n",
    include_str!("../../templates/report/unpack.js"),
    include_str!("../../templates/report/model.js"),
    include_str!("../../templates/report/list.js"),
    include_str!("../../templates/report/link.js"),
    include_str!("../../templates/report/map.js"),
    include_str!("../../templates/report/bytes.js"),
    include_str!("../../templates/report/time.js"),
    include_str!("../../templates/report/main.js"),
);

#[derive(Template)]
#[template(path = "report.html")]
struct Page<'a> {
    report: &'a Report,
    policy: String,
    style: &'static str,
    script: &'static str,
    data: String,
}

/// How the page begins, by which an earlier one is known.
pub const GENERATOR: &str = "<meta name=\"generator\" content=\"piestart report";

/// `report` as HTML.
pub fn render(report: &Report) -> String {
    let hash = |text: &str| STANDARD.encode(Sha256::digest(text));
    let page = Page {
        report,
        policy: format!(
            "default-src 'none'; script-src 'sha256-{}'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
            hash(SCRIPT),
            hash(STYLE)
        ),
        style: STYLE,
        script: SCRIPT,
        data: json(report),
    };
    // The template only writes into a String.
    page.render().unwrap_or_default()
}

/// `value` as JSON that can stand inside a script element: no `<`, so neither `</script` nor `<!--`.
pub fn json<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value)
        .unwrap_or_default()
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_cannot_end_its_element() {
        let text = json(&"</script><!--\u{2028}&");
        assert_eq!(text, r#""\u003c/script\u003e\u003c!--\u2028\u0026""#);
        let back: String = serde_json::from_str(&text).expect("JSON");
        assert_eq!(back, "</script><!--\u{2028}&");
    }

    #[test]
    fn style_and_script_end_only_where_the_template_ends_them() {
        for text in [STYLE, SCRIPT] {
            assert!(!text.contains("</"), "no end tag inside");
        }
    }
}
