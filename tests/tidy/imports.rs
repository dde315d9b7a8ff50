//! Finds what a file names: rooms of the house, and crates from outside.
//!
//! Paths are read wherever they stand, in a `use` or in the middle of an expression.

use crate::source::{Source, is_word};

/// A name at the crate root, and where it is used.
#[derive(Debug, PartialEq)]
pub struct Import {
    pub offset: usize,
    pub name: String,
}

/// Everything this file takes from the crate root, by `crate::`, the crate's own name, or enough `super::`.
pub fn imports(source: &Source) -> Vec<Import> {
    let code = &source.shipped;
    let mut found = Vec::new();
    for root in ["crate::", "buergerdraht::"] {
        for offset in Source::places(code, root) {
            found.extend(heads(code, offset + root.len()));
        }
    }
    let depth = source.module().len();
    for offset in Source::places(code, "super::") {
        let climbs = "super::".repeat(depth);
        if code[offset..].starts_with(&climbs) {
            found.extend(heads(code, offset + climbs.len()));
        }
    }
    found.retain(|it| it.name != "self" && it.name != "super");
    found.sort_by_key(|it| it.offset);
    found
}

/// The first name of each path in the tree at `from`: one for `a::b`, two for `{a::b, c::{d, e}}`.
fn heads(code: &str, from: usize) -> Vec<Import> {
    let rest = &code[from..];
    let Some(group) = rest.strip_prefix('{') else {
        let name: String = rest.chars().take_while(|it| is_word(*it)).collect();
        return if name.is_empty() { Vec::new() } else { vec![Import { offset: from, name }] };
    };
    let (mut depth, mut fresh, mut found) = (0, true, Vec::new());
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => fresh = true,
            _ if letter.is_whitespace() => (),
            _ if fresh => {
                fresh = false;
                found.extend(heads(code, from + 1 + at));
            }
            _ => (),
        }
    }
    found
}

/// Where the file names the crate `name`: `name::…`, `use name;`, or an attribute path.
pub fn uses_of_crate(code: &str, name: &str) -> Vec<usize> {
    let is_path = |offset: &usize| {
        let before = code[..*offset].trim_end();
        let after = code[offset + name.len()..].trim_start();
        let is_inner = before.ends_with("::") && !before.ends_with("::::") && !opens_a_path(before);
        !is_inner && (after.starts_with("::") || (before.ends_with("use") && after.starts_with([';', 'a'])))
    };
    Source::places(code, name).filter(is_path).collect()
}

/// A leading `::` (as in `use ::sqlx::Row`) begins a path rather than continuing one.
fn opens_a_path(before: &str) -> bool {
    let ahead = before.trim_end_matches("::");
    ahead.len() + 2 == before.len() && !ahead.ends_with(|it| is_word(it) || it == '>')
}

/// The macros a file puts at the crate root: `macro_rules!` under `#[macro_export]`.
pub fn exported_macros(source: &Source) -> Vec<String> {
    let exports = source.shipped.match_indices("#[macro_export]");
    let names = exports.filter_map(|(offset, _)| {
        let (_, rest) = source.shipped[offset..].split_once("macro_rules!")?;
        Some(rest.trim_start().chars().take_while(|it| is_word(*it)).collect())
    });
    names.collect()
}

/// The crates of `[dependencies]`, as code writes them.
pub fn dependencies(manifest: &str) -> Vec<String> {
    let mut section = "";
    let mut names = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            section = line;
        } else if section == "[dependencies]"
            && let Some((name, _)) = line.split_once('=')
        {
            names.push(name.trim().replace('-', "_"));
        }
    }
    names.retain(|it| it.chars().all(is_word));
    names
}
