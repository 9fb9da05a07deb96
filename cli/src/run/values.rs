// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Values of options that `run` shares with other commands: binds, times, environment variables.

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::time::Duration;

use clap::builder::{OsStringValueParser, TypedValueParser};

use super::nodes::Bind;
use super::sandbox::Sandbox;

/// `SRC`, `SRC:DST` or `SRC:DST:ro`.
pub(crate) fn parse_bind(text: &str) -> Result<Bind, String> {
    let (text, read_only) = match text.strip_suffix(":ro") {
        Some(rest) => (rest, true),
        None => (text.strip_suffix(":rw").unwrap_or(text), false),
    };
    let (source, dest) = match text.split_once(':') {
        Some((source, dest)) => (PathBuf::from(source), PathBuf::from(dest)),
        None => {
            let source = std::path::absolute(text).map_err(|e| e.to_string())?;
            (source.clone(), source)
        }
    };
    if source.as_os_str().is_empty() {
        return Err("SRC is empty".into());
    }
    if !dest.is_absolute() {
        return Err(format!("DST `{}` is not an absolute path", dest.display()));
    }
    Ok(Bind {
        source,
        dest,
        read_only,
    })
}

/// A number with an optional unit.
pub(crate) fn parse_duration(text: &str) -> Result<Duration, String> {
    let split = text
        .find(|c: char| c.is_ascii_alphabetic())
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(split);
    let scale = match unit {
        "ms" => 0.001,
        "" | "s" => 1.0,
        "m" => 60.0,
        "h" => 3600.0,
        _ => {
            return Err(format!("unknown unit `{unit}`; known are ms, s, m and h"));
        }
    };
    let number: f64 = number
        .parse()
        .map_err(|_| format!("`{number}` is not a number"))?;
    let duration = Duration::try_from_secs_f64(number * scale).map_err(|e| e.to_string())?;
    if duration.is_zero() {
        return Err("must be more than 0".into());
    }
    Ok(duration)
}

/// An environment variable to set, as `--env` takes it: `K=V`, or `K` for the caller's value.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct EnvSetting {
    key: OsString,
    value: Option<OsString>,
}

impl EnvSetting {
    /// The value of `--env`, for clap.
    pub(crate) fn parser() -> impl TypedValueParser<Value = Self> {
        OsStringValueParser::new().try_map(|text| Self::parse(&text))
    }

    fn parse(text: &OsStr) -> Result<Self, String> {
        let bytes = text.as_bytes();
        let (key, value) = match bytes.iter().position(|&b| b == b'=') {
            Some(at) => (&bytes[..at], Some(&bytes[at + 1..])),
            None => (bytes, None),
        };
        if key.is_empty() {
            return Err("no name before `=`".into());
        }
        Ok(Self {
            key: OsStr::from_bytes(key).to_owned(),
            value: value.map(|value| OsStr::from_bytes(value).to_owned()),
        })
    }

    /// Sets it for the program of `sandbox`. One without a value that the caller does not have either sets nothing.
    pub(crate) fn apply(&self, sandbox: Sandbox) -> Sandbox {
        match self.value.clone().or_else(|| std::env::var_os(&self.key)) {
            Some(value) => sandbox.env(self.key.clone(), value),
            None => sandbox,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn binds_are_read_as_source_destination_mode() {
        let bind = parse_bind("/a:/b:ro").unwrap();
        assert_eq!(
            (bind.source, bind.dest, bind.read_only),
            ("/a".into(), "/b".into(), true)
        );
        let bind = parse_bind("/a").unwrap();
        assert_eq!(
            (bind.source, bind.dest, bind.read_only),
            ("/a".into(), "/a".into(), false)
        );
        assert!(parse_bind("/a:b").is_err());
        assert!(parse_bind(":/b").is_err());
    }

    #[test]
    fn times_have_units() {
        assert_eq!(parse_duration("250ms"), Ok(Duration::from_millis(250)));
        assert_eq!(parse_duration("1.5"), Ok(Duration::from_millis(1500)));
        assert_eq!(parse_duration("2m"), Ok(Duration::from_secs(120)));
        for wrong in ["", "0", "-1", "1d", "x", "nan", "1e300h"] {
            assert!(parse_duration(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_environment_variable_has_a_name_and_perhaps_a_value() {
        let parse = |text: &str| EnvSetting::parse(OsStr::new(text));
        let setting = |key: &str, value: Option<&str>| {
            Ok(EnvSetting {
                key: key.into(),
                value: value.map(Into::into),
            })
        };
        assert_eq!(parse("A=b=c"), setting("A", Some("b=c")));
        assert_eq!(parse("A="), setting("A", Some("")));
        assert_eq!(parse("A"), setting("A", None));
        assert!(parse("=x").is_err());
        assert!(parse("").is_err());
    }
}
