// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The samples as CSV (RFC 4180).

use std::io::Write;

use super::report::Report;

/// The samples: one line per start, one column per region.
///
/// # Errors
/// What writing says.
pub fn write(out: &mut impl Write, report: &Report) -> anyhow::Result<()> {
    writeln!(out, "file,kind,start,image,loader,heap,mmap,stack,vdso")?;
    for file in &report.files {
        let kind = file.kind.name();
        for (start, sample) in file.samples.iter().enumerate() {
            write!(out, "{},{kind},{}", csv_field(&file.path), start + 1)?;
            for address in sample {
                match address {
                    Some(address) => write!(out, ",{address:#x}")?,
                    None => write!(out, ",")?,
                }
            }
            writeln!(out)?;
        }
    }
    Ok(())
}

/// A field as RFC 4180 wants it.
fn csv_field(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn csv_fields_are_quoted_where_they_must() {
        assert_eq!(csv_field("a b"), "a b");
        assert_eq!(csv_field("a,\"b"), "\"a,\"\"b\"");
    }
}
