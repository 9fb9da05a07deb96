// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Text of a file as it can be shown.

/// The longest name that is shown, in characters.
const LONGEST: usize = 240;

/// `text` with what cannot be seen, or turns the direction of what can, spelled out; cut when it is
/// longer than any screen.
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (i, c) in text.chars().enumerate() {
        if i == LONGEST {
            out.push('…');
            break;
        }
        let hidden = matches!(
            u32::from(c),
            0x00ad | 0x061c | 0x180e | 0x200b..=0x200f | 0x2028..=0x202e | 0x2060..=0x206f
                | 0xfe00..=0xfe0f | 0xfeff | 0xfff9..=0xfffb | 0xe0000..=0xe0fff
        );
        if c.is_control() || hidden {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_spelled_out() {
        assert_eq!(visible("a\u{202e}b\nc"), "a\\u{202e}b\\u{a}c");
        assert_eq!(visible(&"x".repeat(300)).chars().count(), LONGEST + 1);
        assert_eq!(visible("größe"), "größe");
    }
}
