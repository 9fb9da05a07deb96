// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! RELRO: what the file promises, and who keeps the promise.

use std::ops::Range;

use serde::Serialize;

use super::{Answer, Slots, Span};
use crate::elf::{Elf, FileType, Runtime, StartCode, Who, hull};
use crate::ui::hex;

/// How much RELRO the file asks for, in the words of the field (checksec and its like).
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RelroState {
    /// No `PT_GNU_RELRO`, or an empty one.
    None,
    /// It is there, and a loader may bind lazily, or slots of the GOT lie outside.
    Partial,
    /// It is there, and no such slot stays writable.
    Full,
}

impl RelroState {
    /// Its name in words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Partial => "partial",
            Self::Full => "full",
        }
    }
}

/// Whether somebody makes RELRO read-only before `main`.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Enforced {
    /// The loader or the start code does.
    Yes,
    /// The start code never acts on it.
    No,
    /// Nobody knows the start code.
    Unknown,
    /// There is no RELRO.
    Moot,
}

/// Which pages of RELRO whoever enforces it makes read-only.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Pages {
    /// Every one.
    All,
    /// Not the one that RELRO only partly fills, as a rule the last.
    Some,
    /// None: RELRO fills no whole page, and what is rounded to whole pages is empty.
    None,
    /// Nobody is known to enforce it, or there is none.
    Moot,
}

/// RELRO as the file promises it and as its start code or loader keeps the promise.
#[derive(Clone, Debug, Serialize)]
pub struct RelroFacts {
    /// What the file asks for.
    pub state: RelroState,
    /// Whether somebody makes it read-only.
    pub enforced: Enforced,
    /// Which of its pages.
    pub pages: Pages,
    /// Who makes it read-only: `piestart`, `glibc`, `musl`, `the loader …`; `null` for nobody known.
    pub by: Option<String>,
    /// `PT_GNU_RELRO`, link addresses; where there are several, from the first to the last.
    pub asked: Option<Span>,
    /// The pages that become read-only, link addresses; in several runs, from the first to the last.
    pub protected: Option<Span>,
    /// Bytes of `PT_GNU_RELRO` that stay writable.
    pub bytes_left: u64,
    /// How many [`Slots`] lie outside `asked` and so stay writable.
    pub open_slots: usize,
    /// The link address of the first of them.
    pub first_open_slot: Option<String>,
    /// The page size in bytes that this was computed for.
    pub page_size: u64,
}

impl RelroFacts {
    /// The same with [`Self::state`] judged. Where a loader binds, the flag decides; without one nothing is
    /// bound lazily, and what counts is where the slots lie.
    pub(super) fn with_slots(mut self, slots: &Slots, bind_now: Answer, loaded: bool) -> Self {
        self.open_slots = slots.open.len();
        self.first_open_slot = slots.open.first().copied().map(hex);
        if self.state != RelroState::None
            && (self.open_slots > 0 || loaded && bind_now != Answer::Yes)
        {
            self.state = RelroState::Partial;
        }
        self
    }

    /// Why no page of it becomes read-only, where [`Self::pages`] is [`Pages::None`].
    #[must_use]
    pub fn why_no_page(&self) -> String {
        match self.by.as_deref() {
            Some("piestart") => format!(
                "each page of {} bytes that it touches holds other writable data too",
                self.page_size
            ),
            by => format!(
                "{} rounds both its ends down to pages of {} bytes, and that leaves none",
                by.unwrap_or("the start code"),
                self.page_size
            ),
        }
    }

    /// How it is enforced, as words in a table.
    #[must_use]
    pub fn enforcement(&self) -> &'static str {
        match (self.enforced, self.pages) {
            (Enforced::Moot, _) => "-",
            (Enforced::No, _) => "no",
            (Enforced::Unknown, _) => "unknown",
            (Enforced::Yes, Pages::Some) => "not its last page",
            (Enforced::Yes, Pages::None) => "no whole page",
            (Enforced::Yes, _) => "yes",
        }
    }

    /// Whether all of it becomes read-only, as far as the file tells.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.enforced == Enforced::Yes && self.pages == Pages::All
    }

    /// What the file asks for and what becomes of it, to follow "RELRO is".
    #[must_use]
    pub fn words(&self) -> String {
        let kept = match (self.enforced, self.pages) {
            (Enforced::Moot, _) => return self.state.name().into(),
            (Enforced::No, _) => "never enforced".into(),
            (Enforced::Unknown, _) => "it is not known who enforces it".into(),
            (Enforced::Yes, Pages::Some) => "its last page stays writable".into(),
            (Enforced::Yes, Pages::None) => {
                format!("no page becomes read-only: {}", self.why_no_page())
            }
            (Enforced::Yes, _) => "every page becomes read-only".into(),
        };
        let open = match self.open_slots {
            0 => String::new(),
            n => format!(" ({n} words that code jumps through lie outside it)"),
        };
        format!("{}{open}, {kept}", self.state.name())
    }
}

/// What `elf` asks for and what becomes of it, before its slots are looked at.
pub(super) fn relro(
    elf: &Elf,
    file_type: FileType,
    interpreter: Option<&str>,
    start: &StartCode,
    runtimes: &[Runtime],
    page_size: u64,
) -> RelroFacts {
    let Some(relro) = elf.relro(page_size) else {
        return RelroFacts {
            state: RelroState::None,
            enforced: Enforced::Moot,
            pages: Pages::Moot,
            by: None,
            asked: None,
            protected: None,
            bytes_left: 0,
            open_slots: 0,
            first_open_slot: None,
            page_size,
        };
    };
    let glibc_inside = runtimes.iter().any(|r| r.who == Who::Glibc);
    let loaded = interpreter.is_some() || file_type == FileType::SharedLibrary;
    let (by, pages) = match start.who {
        _ if loaded => {
            let loader = interpreter.map_or("the loader".into(), |i| format!("the loader {i}"));
            (Some(loader), Some(vec![relro.rounded_down.clone()]))
        }
        Who::Piestart if start.is_converted() => {
            (Some("piestart".to_owned()), Some(relro.exact.clone()))
        }
        Who::Glibc if start.is_before_main() => (
            Some("glibc, and piestart in front of main".to_owned()),
            Some(relro.exact.clone()),
        ),
        // glibc relocates and protects itself, whoever calls it.
        Who::Piestart | Who::Glibc if glibc_inside || start.who == Who::Glibc => (
            Some("glibc".to_owned()),
            Some(vec![relro.rounded_down.clone()]),
        ),
        Who::Piestart => (Some("piestart".to_owned()), Some(relro.exact.clone())),
        _ => (None, None),
    };
    let bytes_left = relro.left(pages.as_deref().unwrap_or_default());
    RelroFacts {
        state: RelroState::Full,
        enforced: match (&pages, start.who) {
            (Some(_), _) => Enforced::Yes,
            (None, Who::Unknown) => Enforced::Unknown,
            (None, _) => Enforced::No,
        },
        pages: match &pages {
            None => Pages::Moot,
            Some(pages) if pages.iter().all(Range::is_empty) => Pages::None,
            Some(_) if bytes_left == 0 => Pages::All,
            Some(_) => Pages::Some,
        },
        by,
        asked: Some(Span::from(&relro.asked)),
        protected: pages
            .and_then(|p| hull(&p))
            .filter(|p| !p.is_empty())
            .as_ref()
            .map(Span::from),
        bytes_left,
        open_slots: 0,
        first_open_slot: None,
        page_size,
    }
}
