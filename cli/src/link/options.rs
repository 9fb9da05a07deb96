// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! Which options take a value, and what that value is: the one table by which a command line is
//! read. A word that is the value of an option is never looked at as an option itself.
//!
//! The compilers' are those of gcc's manual ("Option Summary") and of clang's ("Clang command line
//! argument reference"); the linkers' those of GNU ld's manual ("Command-line Options"), ld.lld(1)
//! and mold(1).

/// What an option's value is to the link.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Value {
    /// Nothing that matters here; option and value are passed on.
    Plain,
    /// A file that is read.
    Reads,
    /// A file that is written.
    Writes,
    /// `-o`: the output.
    Output,
    /// A linker script.
    Script,
    /// `-l`: a library.
    Library,
    /// `-L`: where libraries are.
    LibraryDir,
    /// `-B`: where compilers look for their programs first.
    ToolDir,
    /// `-x`: the language of what follows.
    Language,
    /// The next word of the linker's (`-Xlinker`).
    ForLinker,
    /// An option that the compiler hands to the linker as it is (`-u`).
    Linkers,
    /// What only a program with a loader has; left out.
    Loader,
    /// The format of the linker's next inputs (`--format`).
    Format,
}

use Value::{
    ForLinker, Format, Language, Library, LibraryDir, Linkers, Loader, Output, Plain, Reads,
    Script, ToolDir, Writes,
};

/// A compiler's options whose value is the next word.
const COMPILER_NEXT: &[(&str, Value)] = &[
    ("-o", Output),
    ("-l", Library),
    ("-L", LibraryDir),
    ("-B", ToolDir),
    ("-x", Language),
    ("-Xlinker", ForLinker),
    ("-T", Linkers),
    ("-Tbss", Linkers),
    ("-Tdata", Linkers),
    ("-Ttext", Linkers),
    ("-Ttext-segment", Linkers),
    ("-R", Linkers),
    ("-e", Linkers),
    ("-h", Linkers),
    ("-rpath", Linkers),
    ("-u", Linkers),
    ("-z", Linkers),
    ("-MF", Writes),
    ("-MJ", Writes),
    ("-aux-info", Writes),
    ("-dependency-dot", Writes),
    ("-dependency-file", Writes),
    ("-serialize-diagnostics", Writes),
    ("--serialize-diagnostics", Writes),
    ("-imacros", Reads),
    ("-include", Reads),
    ("-include-pch", Reads),
    ("-ivfsoverlay", Reads),
    ("-specs", Reads),
    ("--config", Reads),
    ("-A", Plain),
    ("-D", Plain),
    ("-F", Plain),
    ("-G", Plain),
    ("-I", Plain),
    ("-MQ", Plain),
    ("-MT", Plain),
    ("-U", Plain),
    ("-Xanalyzer", Plain),
    ("-Xassembler", Plain),
    ("-Xclang", Plain),
    ("-Xpreprocessor", Plain),
    ("-arch", Plain),
    ("-cxx-isystem", Plain),
    ("-dumpbase", Plain),
    ("-dumpbase-ext", Plain),
    ("-dumpdir", Plain),
    ("-idirafter", Plain),
    ("-iframework", Plain),
    ("-imultiarch", Plain),
    ("-imultilib", Plain),
    ("-iprefix", Plain),
    ("-iquote", Plain),
    ("-isysroot", Plain),
    ("-isystem", Plain),
    ("-iwithprefix", Plain),
    ("-iwithprefixbefore", Plain),
    ("-iwithsysroot", Plain),
    ("-mllvm", Plain),
    ("-resource-dir", Plain),
    ("-target", Plain),
    ("-working-directory", Plain),
    ("-wrapper", Plain),
    ("--param", Plain),
    ("--sysroot", Plain),
];

/// A compiler's options that may carry their value in the same word, `-oFILE`. Those whose value
/// is plain are not listed: the word is passed on as it is.
const COMPILER_JOINED: &[(&str, Value)] = &[
    ("-o", Output),
    ("-l", Library),
    ("-L", LibraryDir),
    ("-B", ToolDir),
    ("-x", Language),
    ("-T", Linkers),
    ("-e", Linkers),
    ("-u", Linkers),
    ("-z", Linkers),
    ("-MF", Writes),
    ("-MJ", Writes),
    ("-include", Reads),
    ("-imacros", Reads),
    ("-specs=", Reads),
    ("-ftime-trace=", Writes),
    ("-foptimization-record-file=", Writes),
    ("-fcrash-diagnostics-dir=", Plain),
];

/// Flags that begin as an option of [`COMPILER_JOINED`] does.
const COMPILER_FLAGS: &[&str] = &["-emit-ast", "-emit-llvm", "-include-pch", "-undef"];

/// The long names that gcc has for options with a short one (gcc/common.opt, "Alias").
const COMPILER_ALIASES: &[(&str, &str)] = &[
    ("--assemble", "-S"),
    ("--compile", "-c"),
    ("--define-macro", "-D"),
    ("--dependencies", "-M"),
    ("--entry", "-e"),
    ("--for-linker", "-Xlinker"),
    ("--force-link", "-u"),
    ("--include", "-include"),
    ("--include-directory", "-I"),
    ("--language", "-x"),
    ("--library-directory", "-L"),
    ("--no-standard-libraries", "-nostdlib"),
    ("--output", "-o"),
    ("--prefix", "-B"),
    ("--preprocess", "-E"),
    ("--specs", "-specs"),
    ("--undefine-macro", "-U"),
    ("--user-dependencies", "-MM"),
];

/// A linker's options of one letter; their value is joined or the next word.
const LINKER_LETTERS: &[(&str, Value)] = &[
    ("A", Plain),
    ("C", Plain),
    ("F", Plain),
    ("G", Plain),
    ("I", Loader),
    ("L", LibraryDir),
    ("O", Plain),
    ("P", Plain),
    ("R", Reads),
    ("T", Script),
    ("Y", Plain),
    ("a", Plain),
    ("b", Format),
    ("c", Reads),
    ("e", Plain),
    ("f", Plain),
    ("h", Loader),
    ("l", Library),
    ("m", Plain),
    ("o", Output),
    ("u", Plain),
    ("y", Plain),
    ("z", Plain),
];

/// A linker's long options, after one dash or two; their value follows `=` or is the next word.
const LINKER_LONG: &[(&str, Value)] = &[
    ("Map", Writes),
    ("Tbss", Plain),
    ("Tdata", Plain),
    ("Tldata-segment", Plain),
    ("Trodata-segment", Plain),
    ("Ttext", Plain),
    ("Ttext-segment", Plain),
    ("architecture", Plain),
    ("assert", Plain),
    ("audit", Loader),
    ("auxiliary", Plain),
    ("call-graph-ordering-file", Reads),
    ("chroot", Plain),
    ("compress-debug-sections", Plain),
    ("dT", Script),
    ("default-script", Script),
    ("defsym", Plain),
    ("depaudit", Loader),
    ("dependency-file", Writes),
    ("directory", Plain),
    ("dynamic-linker", Loader),
    ("dynamic-list", Reads),
    ("entry", Plain),
    ("exclude-libs", Plain),
    ("exclude-modules-for-implib", Plain),
    ("export-dynamic-symbol", Plain),
    ("export-dynamic-symbol-list", Reads),
    ("filler", Plain),
    ("filter", Plain),
    ("fini", Plain),
    ("format", Format),
    ("gpsize", Plain),
    ("hash-size", Plain),
    ("hash-style", Plain),
    ("image-base", Plain),
    ("init", Plain),
    ("just-symbols", Reads),
    ("library", Library),
    ("library-path", LibraryDir),
    ("max-cache-size", Plain),
    ("mllvm", Plain),
    ("mri-script", Reads),
    ("oformat", Plain),
    ("orphan-handling", Plain),
    ("out-implib", Writes),
    ("output", Output),
    ("plugin", Reads),
    ("plugin-opt", Plain),
    ("remap-inputs", Plain),
    ("remap-inputs-file", Reads),
    ("reproduce", Writes),
    ("require-defined", Plain),
    ("retain-symbols-file", Reads),
    ("rpath", Loader),
    ("rpath-link", Loader),
    ("script", Script),
    ("section-align", Plain),
    ("section-order", Plain),
    ("section-ordering-file", Reads),
    ("section-start", Plain),
    ("soname", Loader),
    ("sort-section", Plain),
    ("spare-dynamic-tags", Plain),
    ("symbol-ordering-file", Reads),
    ("sysroot", Plain),
    ("task-link", Plain),
    ("thread-count", Plain),
    ("trace-symbol", Plain),
    ("undefined", Plain),
    ("undefined-glob", Plain),
    ("unresolved-symbols", Plain),
    ("version-exports-section", Plain),
    ("version-script", Reads),
    ("warn-backrefs-exclude", Plain),
    ("wrap", Plain),
];

/// A linker's options that name a file only after `=`; without, they are flags.
const LINKER_EQUALS: &[(&str, Value)] = &[
    ("lto-obj-path", Writes),
    ("opt-remarks-filename", Writes),
    ("print-archive-stats", Writes),
    ("print-gc-sections", Writes),
    ("print-symbol-order", Writes),
    ("separate-debug-file", Writes),
    ("thinlto-index-only", Writes),
    ("time-trace", Writes),
    ("time-trace-file", Writes),
    ("why-extract", Writes),
];

/// An option with a value, found in a table.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Found {
    /// How many bytes of the word come before its value; `None` when the next word is the value.
    pub joined_at: Option<usize>,
    /// What the value is.
    pub value: Value,
}

/// The short name of a compiler's option, in place of gcc's long one. `--output=FILE` becomes
/// `-o` and the value.
#[must_use]
pub fn short_name(word: &str) -> Option<(&'static str, Option<&str>)> {
    let (name, value) = match word.split_once('=') {
        Some((name, value)) => (name, Some(value)),
        None => (word, None),
    };
    COMPILER_ALIASES
        .iter()
        .find(|(long, _)| *long == name)
        .map(|(_, short)| (*short, value))
}

/// What a compiler takes `word` for, if that is an option with a value.
#[must_use]
pub fn of_compiler(word: &str) -> Option<Found> {
    let next = |value| Found {
        joined_at: None,
        value,
    };
    if let Some((_, value)) = COMPILER_NEXT.iter().find(|(name, _)| *name == word) {
        return Some(next(*value));
    }
    if COMPILER_FLAGS.contains(&word) {
        return None;
    }
    longest(COMPILER_JOINED, word).map(|(name, value)| Found {
        joined_at: Some(name.len()),
        value,
    })
}

/// What a linker takes `word` for, if that is an option with a value.
#[must_use]
pub fn of_linker(word: &str) -> Option<Found> {
    let one_dash = word.strip_prefix('-')?;
    let name = one_dash.strip_prefix('-').unwrap_or(one_dash);
    let dashes = word.len() - name.len();
    // GNU ld: "multiple letter options that start with a lower case 'o' can only be preceded by
    // two dashes", so that -omap is -o map.
    let long = dashes == 2 || !name.starts_with('o') || name == "o";
    if long {
        let (key, has_value) = match name.split_once('=') {
            Some((key, _)) => (key, true),
            None => (name, false),
        };
        let tables = LINKER_LONG
            .iter()
            .chain(LINKER_EQUALS.iter().filter(|_| has_value));
        let found = tables.into_iter().find(|(long, _)| *long == key);
        if let Some((key, value)) = found {
            return Some(Found {
                joined_at: has_value.then_some(dashes + key.len() + 1),
                value: *value,
            });
        }
    }
    if dashes == 2 || LINKER_FLAGS.contains(&name) {
        return None;
    }
    let (letter, value) = longest(LINKER_LETTERS, name)?;
    Some(Found {
        joined_at: (letter.len() < name.len()).then_some(dashes + letter.len()),
        value,
    })
}

/// Linkers' long flags that, after one dash, begin as an option of one letter that matters here.
const LINKER_FLAGS: &[&str] = &["help", "cref", "check-sections", "color-diagnostics"];

/// The longest name of `table` with which `word` begins.
fn longest(table: &[(&'static str, Value)], word: &str) -> Option<(&'static str, Value)> {
    table
        .iter()
        .filter(|(name, _)| word.starts_with(name))
        .max_by_key(|(name, _)| name.len())
        .copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn linker(word: &str) -> Option<(Option<usize>, Value)> {
        of_linker(word).map(|f| (f.joined_at, f.value))
    }

    #[test]
    fn linkers_take_values_joined_next_and_after_an_equals_sign() {
        assert_eq!(linker("-Map"), Some((None, Writes)));
        assert_eq!(linker("--Map=x"), Some((Some(6), Writes)));
        assert_eq!(linker("-Map=x"), Some((Some(5), Writes)));
        assert_eq!(linker("-I"), Some((None, Loader)));
        assert_eq!(linker("-I/lib/ld.so"), Some((Some(2), Loader)));
        assert_eq!(linker("-omap"), Some((Some(2), Output)));
        assert_eq!(linker("--output=map"), Some((Some(9), Output)));
        assert_eq!(linker("-Ttext=0"), Some((Some(7), Plain)));
        assert_eq!(linker("-Tx.ld"), Some((Some(2), Script)));
        assert_eq!(linker("-why-extract=x"), Some((Some(13), Writes)));
        assert_eq!(linker("--print-gc-sections"), None);
        assert_eq!(linker("--gc-sections"), None);
        assert_eq!(linker("-help"), None);
        assert_eq!(linker("E"), None);
    }

    #[test]
    fn compilers_take_values_joined_and_next() {
        let found = |word: &str| of_compiler(word).map(|f| (f.joined_at, f.value));
        assert_eq!(found("-o"), Some((None, Output)));
        assert_eq!(found("-oprog"), Some((Some(2), Output)));
        assert_eq!(found("-xc"), Some((Some(2), Language)));
        assert_eq!(found("-MFx.d"), Some((Some(3), Writes)));
        assert_eq!(found("-include"), Some((None, Reads)));
        assert_eq!(found("-isystem"), Some((None, Plain)));
        assert_eq!(found("-undef"), None);
        assert_eq!(found("-O2"), None);
        assert_eq!(short_name("--output=x"), Some(("-o", Some("x"))));
        assert_eq!(short_name("--language"), Some(("-x", None)));
        assert_eq!(short_name("--param"), None);
    }
}
