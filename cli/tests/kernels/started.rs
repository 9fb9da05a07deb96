// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! A start of one of the programs, and what can be seen of it: how it ended, and where and how it lay, as it says itself
//! and /proc/self/smaps shows.

use std::os::unix::process::ExitStatusExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use crate::kinds::folder;
use crate::plug::ok;

/// SIGSYS: a filter killed it.
pub const SIGSYS: i32 = 31;

/// A start that is over.
#[derive(Debug)]
pub struct Started {
    pub code: Option<i32>,
    pub signal: Option<i32>,
    /// Its stderr.
    pub said: String,
    /// Where it lay.
    pub image: Option<u64>,
    /// Where it was main that ended it.
    pub facts: Option<Facts>,
}

/// What it tells of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    pub argc: u64,
    /// The first byte of its name, 0x100 where there is none.
    pub argv0: u64,
    pub env: u64,
    /// Whether it lies elsewhere than the kernel put it.
    pub moved: bool,
    /// Whether the kernel knows where.
    pub told: bool,
    /// Whether something of its file is mapped far from it.
    pub old_copy: bool,
    /// Whether brk(2) gives it memory.
    pub heap: bool,
    pub relro_read_only: bool,
    pub relro_sealed: bool,
    pub relro_anonymous: bool,
    pub code_sealed: bool,
    /// Of 2 MiB of relocated words.
    pub words_anonymous: bool,
    pub words_named: bool,
    /// Whether anything is writable and executable.
    pub writable_code: bool,
}

/// Starts `program` by launch.c under `rules`.
pub fn launch(rules: &[&str], program: &Path) -> Started {
    launch_with(rules, program, &mut Command::new(launcher()))
}

/// How many starts are looked at before it is believed that a huge page is not to be had: the machine may be short of them for a
/// moment.
const TRIES: usize = 4;

/// The facts of a right start under no rules.
#[track_caller]
pub fn usual(program: &Path) -> Facts {
    let start = || launch(&[], program).right().clone();
    let mut starts = (0..TRIES).map(|_| start());
    let best = starts.find(|facts| facts.words_anonymous);
    best.unwrap_or_else(start)
}

/// A start that has the huge pages of the `usual` one, or the last of several that have not.
pub fn steady(start: impl Fn() -> Started, usual: &Facts) -> Started {
    for _ in 1..TRIES {
        let started = start();
        let same = |facts: &Facts| facts.words_anonymous == usual.words_anonymous;
        if started.facts.as_ref().is_none_or(same) {
            return started;
        }
    }
    start()
}

/// The same, by a command of which the launcher and its arguments are the last.
pub fn launch_with(rules: &[&str], program: &Path, command: &mut Command) -> Started {
    started(command.args(rules).arg("--").arg(program))
}

pub fn started(command: &mut Command) -> Started {
    let output = command
        .stdin(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert_ne!(output.status.code(), Some(125), "{command:?}: {output:?}");
    Started::of(format!("{command:?}"), &output)
}

/// launch.c, built once.
pub fn launcher() -> &'static Path {
    static MADE: OnceLock<PathBuf> = OnceLock::new();
    MADE.get_or_init(|| {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/kernels/launch.c");
        let program = folder().join("launch");
        ok(Command::new("gcc")
            .args(["-O1", "-Wall", "-Wextra", "-Werror", "-o"])
            .arg(&program)
            .arg(source));
        program
    })
}

impl Started {
    fn of(what: String, output: &Output) -> Self {
        let told = String::from_utf8_lossy(&output.stdout);
        println!("{what}"); // Shown where a test fails.
        Self {
            code: output.status.code(),
            signal: output.status.signal(),
            said: String::from_utf8_lossy(&output.stderr).into_owned(),
            image: number(&told, "image"),
            facts: told
                .contains("\nargc ")
                .then(|| Facts::of(&told))
                .or_else(|| told.starts_with("argc ").then(|| Facts::of(&told))),
        }
    }

    /// Its facts, where main has found all its words right and RELRO is read-only; anything else fails.
    #[track_caller]
    pub fn right(&self) -> &Facts {
        assert_eq!(self.code, Some(42), "{self:?}");
        let facts = self.facts.as_ref().expect("main writes them down");
        assert!(facts.relro_read_only, "{self:?}");
        facts
    }

    /// The line of a fault, without the program's name, its numbers as `#`; anything else than one line and 127 fails.
    #[track_caller]
    pub fn fault(&self) -> String {
        assert_eq!(self.code, Some(127), "{self:?}");
        assert!(self.facts.is_none(), "main ran: {self:?}");
        let line = self.said.strip_suffix('\n').unwrap_or_default();
        let text = line.strip_prefix("piestart: ").unwrap_or_default();
        assert!(!text.is_empty() && !text.contains('\n'), "{self:?}");
        let text = text.rsplit_once(": /").map_or(text, |(_, text)| text);
        let text = match text.strip_prefix('/') {
            Some(named) => named.split_once(": ").expect("a name").1,
            None => text,
        };
        let mut shown = String::new();
        for word in text.split_inclusive(' ') {
            let bare = word.trim_end_matches([' ', ':', ',']);
            if bare.starts_with(|c: char| c.is_ascii_digit()) {
                shown += &word.replacen(bare, "#", 1);
            } else {
                shown += word;
            }
        }
        shown
    }

    /// In words: the differences to `usual`, or the fault, or the signal.
    #[track_caller]
    pub fn outcome(&self, usual: &Facts) -> String {
        match (self.code, self.signal) {
            (Some(42), _) => self.right().against(usual),
            (_, Some(SIGSYS)) => "killed".into(),
            _ => format!("fault: `{}`", self.fault()),
        }
    }

    /// Nothing but a right start or a clean fault will do. Returns whether it is the start.
    #[track_caller]
    pub fn right_or_fault(&self) -> bool {
        if self.code == Some(127) {
            self.fault();
            return false;
        }
        self.right();
        true
    }
}

impl Facts {
    fn of(told: &str) -> Self {
        let number = |name: &str| number(told, name);
        let mut facts = Self {
            argc: number("argc").expect("said"),
            argv0: number("argv0").expect("said"),
            env: number("env").expect("said"),
            told: number("told") == number("entry"),
            heap: number("grown") == Some(1),
            moved: number("entered").is_some_and(|at| Some(at) != number("entry")),
            ..Self::default()
        };
        let image = number("image").expect("said");
        let places = (number("constant").expect("said"), number("many"));
        let maps = Mapping::all(told);
        let own = |address: u64| maps.iter().find(|m| m.from <= address && address < m.to);
        let inode = own(image).map(|m| m.inode).expect("it is mapped");
        for map in &maps {
            let of_file = map.inode != 0 && map.inode == inode;
            facts.old_copy |= of_file && map.from.abs_diff(image) > 64 << 20;
            facts.code_sealed |= of_file && map.sealed && map.rights.contains('x');
            facts.writable_code |= map.rights.contains("wx");
        }
        if let Some(relro) = own(places.0) {
            facts.relro_read_only = relro.rights.starts_with("r--");
            facts.relro_sealed = relro.sealed;
            facts.relro_anonymous = relro.inode == 0;
        }
        if let Some(words) = places.1.and_then(own) {
            assert!(words.rights.starts_with("rw-"), "{told}");
            facts.words_anonymous = words.inode == 0;
            facts.words_named = words.name.contains("relocated");
        }
        facts
    }

    /// How it differs from the usual start.
    fn against(&self, usual: &Self) -> String {
        let mut all = Vec::new();
        let mut note = |now: bool, then: bool, what: &'static str| {
            if now != then {
                all.push(what);
            }
        };
        note(self.moved, usual.moved, "stays where the kernel put it");
        note(
            self.old_copy,
            usual.old_copy,
            "the old copy stays mapped too",
        );
        note(
            self.told,
            usual.told,
            "the kernel goes on telling the old place",
        );
        note(self.heap, usual.heap, "no heap by brk");
        let (seals, sealed) = (self.relro_sealed, usual.relro_sealed);
        note(
            seals || self.code_sealed,
            sealed || usual.code_sealed,
            "unsealed",
        );
        let (own, owned) = (self.relro_anonymous, usual.relro_anonymous);
        note(own, owned, "RELRO stays memory of the file");
        let (huge, hugely) = (self.words_anonymous, usual.words_anonymous);
        note(huge, hugely, "no huge pages");
        let named = huge && !self.words_named && usual.words_named;
        note(named, false, "the relocated words have no name in maps");
        note(self.writable_code, usual.writable_code, "writable code");
        if all.is_empty() {
            return "starts as usual".into();
        }
        all.join("; ")
    }
}

/// The number that the program has written down as `name`.
fn number(told: &str, name: &str) -> Option<u64> {
    let line = told
        .lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    line.map(|hex| u64::from_str_radix(hex, 16).expect("a number"))
}

/// A mapping, as /proc/PID/smaps has it.
struct Mapping<'a> {
    from: u64,
    to: u64,
    rights: &'a str,
    inode: u64,
    name: &'a str,
    sealed: bool,
}

impl<'a> Mapping<'a> {
    fn all(smaps: &'a str) -> Vec<Self> {
        let mut all: Vec<Self> = Vec::new();
        for line in smaps.lines() {
            if let Some(flags) = line.strip_prefix("VmFlags:") {
                let sealed = flags.split_whitespace().any(|flag| flag == "sl");
                all.last_mut().expect("flags are of a mapping").sealed = sealed;
            }
            let mut words = line.split_whitespace();
            let range = words.next().and_then(|word| word.split_once('-'));
            let number = |hex| u64::from_str_radix(hex, 16).ok();
            let Some((from, to)) = range.and_then(|(a, b)| Some((number(a)?, number(b)?))) else {
                continue;
            };
            let words: Vec<&str> = words.collect();
            all.push(Self {
                from,
                to,
                rights: words[0],
                inode: words[3].parse().expect("an inode"),
                name: words.get(4..).and_then(|w| w.last()).copied().unwrap_or(""),
                sealed: false,
            });
        }
        all
    }
}
