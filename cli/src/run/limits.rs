// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Resource limits of the program (setrlimit(2)).

use std::fmt;

use rustix::process::Resource;

/// One limit, soft and hard.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Limit {
    /// What is limited.
    pub resource: Resource,
    /// To how much: bytes, seconds or a number.
    pub value: u64,
}

/// The names of prlimit(1).
const NAMES: [(&str, Resource); 9] = [
    ("as", Resource::As),
    ("core", Resource::Core),
    ("cpu", Resource::Cpu),
    ("data", Resource::Data),
    ("fsize", Resource::Fsize),
    ("memlock", Resource::Memlock),
    ("nofile", Resource::Nofile),
    ("nproc", Resource::Nproc),
    ("stack", Resource::Stack),
];

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = NAMES.iter().find(|(_, r)| *r == self.resource);
        write!(f, "{}={}", name.map_or("?", |(name, _)| name), self.value)
    }
}

/// `WHAT=N`, with K, M or G for powers of 1024.
pub(crate) fn parse_limit(text: &str) -> Result<Limit, String> {
    let names = || NAMES.map(|(name, _)| name).join(", ");
    let (what, number) = text
        .split_once('=')
        .ok_or_else(|| format!("must be WHAT=N, WHAT one of {}", names()))?;
    let (_, resource) = NAMES
        .into_iter()
        .find(|(name, _)| *name == what)
        .ok_or_else(|| format!("`{what}` is unknown; known are {}", names()))?;
    let (digits, shift) = match number.as_bytes().last() {
        Some(b'K') => (&number[..number.len() - 1], 10),
        Some(b'M') => (&number[..number.len() - 1], 20),
        Some(b'G') => (&number[..number.len() - 1], 30),
        _ => (number, 0),
    };
    let value: u64 = digits
        .parse()
        .map_err(|_| format!("`{number}` is not a number, optionally with K, M or G"))?;
    value
        .checked_mul(1 << shift)
        // The largest number stands for no limit (RLIM_INFINITY).
        .filter(|value| *value != u64::MAX)
        .map(|value| Limit { resource, value })
        .ok_or_else(|| format!("`{number}` is too large"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_named_as_prlimit_names_them_and_have_units() {
        let limit = parse_limit("as=2G").unwrap();
        assert_eq!((limit.resource, limit.value), (Resource::As, 2 << 30));
        assert_eq!(parse_limit("nofile=64").unwrap().to_string(), "nofile=64");
        for wrong in [
            "",
            "as",
            "as=",
            "as=x",
            "as=-1",
            "as=1T",
            "open=3",
            "as=99999999999G",
        ] {
            assert!(parse_limit(wrong).is_err(), "{wrong}");
        }
        assert!(parse_limit(&format!("as={}", u64::MAX)).is_err());
    }
}
