// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT
//! The order of the house, which decays where nobody looks: no circle between source files, no file
//! that is too long, no function that is too long.
//!
//! A file uses another if a path in it (in `use`, in code, in a macro's arguments) ends at an item
//! that the other defines; re-exports are followed. Methods are not seen: only the type is. Unit
//! tests, which may look at everything, do not count.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

/// Lines in a file.
const FILE_LINES: usize = 700;
/// Lines in a function, from its name to its closing brace.
const FUNCTION_LINES: usize = 100;

/// Functions that are longer, for now.
const LONG: &[&str] = &["find"];

#[test]
fn no_file_uses_a_file_that_uses_it() {
    let circles: Vec<_> = houses().iter().flat_map(House::circles).collect();
    assert!(circles.is_empty(), "circles:\n{}", circles.join("\n"));
}

#[test]
fn no_file_and_no_function_is_too_long() {
    let mut long = Vec::new();
    for house in houses() {
        for (file, lines) in &house.lines {
            if *lines > FILE_LINES {
                long.push(format!("{}: {lines} lines", file.display()));
            }
        }
        for function in &house.functions {
            if function.lines > FUNCTION_LINES && !LONG.contains(&&*function.name) {
                let Function { file, name, lines } = function;
                long.push(format!("{}: fn {name}: {lines} lines", file.display()));
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

/// The startup crate and the tool.
fn houses() -> [House; 2] {
    let tool = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = tool.parent().expect("the workspace");
    [
        House::read(root, Path::new("src")),
        House::read(root, Path::new("cli/src")),
    ]
}

/// A module's path, without `crate`.
type Name = Vec<String>;

/// A crate's modules, as far as names lead from one to another.
#[derive(Default)]
struct House {
    modules: BTreeMap<Name, Module>,
    lines: BTreeMap<PathBuf, usize>,
    functions: Vec<Function>,
}

struct Function {
    file: PathBuf,
    name: String,
    lines: usize,
}

#[derive(Default)]
struct Module {
    file: PathBuf,
    /// What it defines.
    items: BTreeSet<String>,
    /// Names that stand for a path: `use`, and `mod` with a `path`.
    aliases: Vec<(String, Vec<String>)>,
    /// `use …::*`.
    globs: Vec<Vec<String>>,
    /// Every path in its code.
    paths: BTreeSet<Vec<String>>,
}

/// For each file, the files that it uses, with the paths that lead there.
type Uses<'a> = BTreeMap<&'a Path, BTreeMap<&'a Path, BTreeSet<String>>>;

/// Where a path leads.
#[derive(Clone)]
enum Target {
    Module(Name),
    /// An item that this module defines.
    Item(Name),
}

impl House {
    fn read(root: &Path, folder: &Path) -> Self {
        let mut house = Self::default();
        house.read_folder(root, folder, &Vec::new());
        house
    }

    fn read_folder(&mut self, root: &Path, folder: &Path, name: &Name) {
        for entry in std::fs::read_dir(root.join(folder)).expect("lists") {
            let path = folder.join(entry.expect("an entry").file_name());
            let stem = path.file_stem().expect("a name").to_string_lossy();
            let below = || [&name[..], &[stem.to_string()]].concat();
            if root.join(&path).is_dir() {
                self.read_folder(root, &path, &below());
            } else if path.extension().is_some_and(|e| e == "rs") && stem != "main" {
                let module = match &*stem {
                    "mod" | "lib" => name.clone(),
                    _ => below(),
                };
                self.read_file(root, &path, module);
            }
        }
    }

    fn read_file(&mut self, root: &Path, path: &Path, name: Name) {
        let text = std::fs::read_to_string(root.join(path)).expect("reads");
        self.lines.insert(path.into(), text.lines().count());
        let file = syn::parse_file(&text).expect("is Rust");
        if file.attrs.iter().any(is_test) {
            return;
        }
        let mut reader = Reader {
            house: self,
            name,
            file: path.into(),
        };
        reader.module().file = path.into();
        reader.visit_file(&file);
    }

    /// Where `path`, written in `module`, leads; nowhere if that is another crate.
    fn resolve(&self, module: &Name, path: &[String], depth: u8) -> Vec<Target> {
        let Some((first, rest)) = path.split_first().filter(|_| depth > 0) else {
            return Vec::new();
        };
        let found = match first.as_str() {
            "crate" => vec![Target::Module(Vec::new())],
            "self" => vec![Target::Module(module.clone())],
            "super" => vec![Target::Module(module[..module.len() - 1].to_vec())],
            "Self" => return Vec::new(),
            name => self.look_up(module, name, depth - 1),
        };
        let mut targets = found;
        for segment in rest {
            // A function may have a module's name; a path goes on from the module.
            if targets.iter().any(|t| matches!(t, Target::Module(_))) {
                targets.retain(|t| matches!(t, Target::Module(_)));
            }
            let mut next = Vec::new();
            for target in targets {
                match target {
                    Target::Item(_) => next.push(target),
                    Target::Module(name) if segment == "super" => {
                        next.push(Target::Module(name[..name.len() - 1].to_vec()));
                    }
                    Target::Module(name) => next.extend(self.look_up(&name, segment, depth - 1)),
                }
            }
            targets = next;
        }
        targets
    }

    /// What `name` is in `module`.
    fn look_up(&self, module: &Name, name: &str, depth: u8) -> Vec<Target> {
        let Some(here) = self.modules.get(module) else {
            return Vec::new();
        };
        let mut found = Vec::new();
        let child = [&module[..], &[name.to_owned()]].concat();
        if self.modules.contains_key(&child) {
            found.push(Target::Module(child));
        }
        if here.items.contains(name) {
            found.push(Target::Item(module.clone()));
        }
        for (alias, path) in here.aliases.iter().filter(|(alias, _)| alias == name) {
            // `use name::name` and a re-export of another crate's `name` lead nowhere new.
            if path.first() != Some(alias) || path.len() > 1 {
                found.extend(self.resolve(module, path, depth.min(8)));
            }
        }
        if found.is_empty() && depth > 0 {
            for glob in &here.globs {
                for target in self.resolve(module, glob, depth - 1) {
                    if let Target::Module(name_of) = target
                        && name_of != *module
                    {
                        found.extend(self.look_up(&name_of, name, depth - 1));
                    }
                }
            }
        }
        found
    }

    /// Which files each file uses, and by which paths.
    fn uses(&self) -> Uses<'_> {
        let mut uses = Uses::new();
        for (name, module) in &self.modules {
            let aliased = module.aliases.iter().map(|(_, path)| path);
            for path in module.paths.iter().chain(aliased) {
                for target in self.resolve(name, path, 12) {
                    if let Target::Item(owner) = target {
                        let owner = &self.modules[&owner].file;
                        if *owner != module.file {
                            let of_file = uses.entry(&module.file).or_default();
                            let words = of_file.entry(owner).or_default();
                            words.insert(path.join("::"));
                        }
                    }
                }
            }
        }
        uses
    }

    /// Each group of files of which every one reaches every other, with what they use of the group.
    fn circles(&self) -> Vec<String> {
        let uses = self.uses();
        let reach: BTreeMap<&Path, BTreeSet<&Path>> = uses
            .keys()
            .map(|file| {
                let mut reached = BTreeSet::new();
                let mut open = vec![*file];
                while let Some(file) = open.pop() {
                    for next in uses.get(file).into_iter().flat_map(BTreeMap::keys) {
                        if reached.insert(*next) {
                            open.push(next);
                        }
                    }
                }
                (*file, reached)
            })
            .collect();
        let groups: BTreeSet<BTreeSet<&Path>> = reach
            .iter()
            .filter(|(file, reached)| reached.contains(*file))
            .map(|(file, reached)| {
                let back = |other: &&&Path| reach.get(**other).is_some_and(|r| r.contains(file));
                reached.iter().filter(back).copied().collect()
            })
            .collect();
        groups
            .iter()
            .map(|group| {
                let mut text = String::new();
                for file in group {
                    for (other, paths) in uses[file].iter().filter(|(o, _)| group.contains(*o)) {
                        let paths: Vec<_> = paths.iter().map(String::as_str).collect();
                        text += &format!(
                            "  {} uses {}: {}\n",
                            file.display(),
                            other.display(),
                            paths.join(", ")
                        );
                    }
                }
                text
            })
            .collect()
    }
}

/// Reads one file, and the modules written out in it.
struct Reader<'a> {
    house: &'a mut House,
    name: Name,
    file: PathBuf,
}

impl Reader<'_> {
    fn module(&mut self) -> &mut Module {
        self.house.modules.entry(self.name.clone()).or_default()
    }

    fn function(&mut self, signature: &syn::Signature, end: usize) {
        let lines = end + 1 - signature.span().start().line;
        self.house.functions.push(Function {
            file: self.file.clone(),
            name: signature.ident.to_string(),
            lines,
        });
    }

    /// Paths among words that are not parsed: in a macro or an attribute.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Punct(p) if p.as_char() == ':' => colons += 1,
                TokenTree::Ident(ident) => {
                    if colons != 2 {
                        self.add(std::mem::take(&mut path));
                    }
                    path.push(ident.to_string());
                    colons = 0;
                }
                other => {
                    self.add(std::mem::take(&mut path));
                    colons = 0;
                    if let TokenTree::Group(group) = other {
                        self.tokens(group.stream());
                    }
                }
            }
        }
        self.add(path);
    }

    fn add(&mut self, path: Vec<String>) {
        if !path.is_empty() {
            self.module().paths.insert(path);
        }
    }

    fn use_tree(&mut self, tree: &syn::UseTree, mut path: Vec<String>) {
        match tree {
            syn::UseTree::Path(part) => {
                path.push(part.ident.to_string());
                self.use_tree(&part.tree, path);
            }
            syn::UseTree::Name(name) => {
                let mut alias = name.ident.to_string();
                if alias == "self" {
                    alias = path.last().cloned().unwrap_or_default();
                } else {
                    path.push(alias.clone());
                }
                self.module().aliases.push((alias, path));
            }
            syn::UseTree::Rename(name) => {
                if name.ident != "self" {
                    path.push(name.ident.to_string());
                }
                let alias = (name.rename.to_string(), path);
                self.module().aliases.push(alias);
            }
            syn::UseTree::Glob(_) => self.module().globs.push(path),
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.use_tree(tree, path.clone());
                }
            }
        }
    }
}

/// `#[cfg(test)]`, or that among other conditions.
fn is_test(attribute: &syn::Attribute) -> bool {
    let syn::Meta::List(list) = &attribute.meta else {
        return attribute.path().is_ident("test");
    };
    attribute.path().is_ident("cfg")
        && list
            .tokens
            .to_string()
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| word == "test")
}

/// The name and the attributes of an item.
fn described(item: &syn::Item) -> (Option<&syn::Ident>, &[syn::Attribute]) {
    match item {
        syn::Item::Const(i) => (Some(&i.ident), &i.attrs),
        syn::Item::Enum(i) => (Some(&i.ident), &i.attrs),
        syn::Item::Fn(i) => (Some(&i.sig.ident), &i.attrs),
        syn::Item::Impl(i) => (None, &i.attrs),
        syn::Item::Macro(i) => (i.ident.as_ref(), &i.attrs),
        syn::Item::Mod(i) => (None, &i.attrs),
        syn::Item::Static(i) => (Some(&i.ident), &i.attrs),
        syn::Item::Struct(i) => (Some(&i.ident), &i.attrs),
        syn::Item::Trait(i) => (Some(&i.ident), &i.attrs),
        syn::Item::Type(i) => (Some(&i.ident), &i.attrs),
        syn::Item::Union(i) => (Some(&i.ident), &i.attrs),
        syn::Item::Use(i) => (None, &i.attrs),
        _ => (None, &[]),
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        let (ident, attributes) = described(item);
        if attributes.iter().any(is_test) {
            return;
        }
        if let Some(ident) = ident {
            let ident = ident.to_string();
            self.module().items.insert(ident);
        }
        visit::visit_item(self, item);
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        let name = item.ident.to_string();
        if item.content.is_some() {
            self.name.push(name);
            let file = self.file.clone();
            self.module().file = file;
            visit::visit_item_mod(self, item);
            self.name.pop();
            return;
        }
        // `path = "x86_64.rs"` in an attribute: a file of this folder by another name.
        for attribute in &item.attrs {
            let syn::Meta::List(list) = &attribute.meta else {
                continue;
            };
            for word in list.tokens.to_string().split('"') {
                if let Some(stem) = word.strip_suffix(".rs") {
                    let path = vec!["self".to_owned(), stem.to_owned()];
                    self.module().aliases.push((name.clone(), path));
                }
            }
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.use_tree(&item.tree, Vec::new());
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.function(&item.sig, item.block.span().end().line);
        visit::visit_item_fn(self, item);
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        if !item.attrs.iter().any(is_test) {
            self.function(&item.sig, item.block.span().end().line);
            visit::visit_impl_item_fn(self, item);
        }
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if let Some(block) = &item.default {
            self.function(&item.sig, block.span().end().line);
        }
        visit::visit_trait_item_fn(self, item);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let words = path.segments.iter().map(|s| s.ident.to_string()).collect();
        self.add(words);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.tokens(call.tokens.clone());
        visit::visit_macro(self, call);
    }

    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        if let syn::Meta::List(list) = &attribute.meta {
            self.tokens(list.tokens.clone());
        }
    }
}
