//! The house rules, as tests: the arrows between the rooms, what a file looks like, what no file says.
//!
//! Each complaint names its place and the remedy. What these rules are for is told in `src/lib.rs`.

#[path = "tidy/arrows.rs"]
mod arrows;
#[path = "tidy/files.rs"]
mod files;
#[path = "tidy/imports.rs"]
mod imports;
#[path = "tidy/mask.rs"]
mod mask;
#[path = "tidy/sentences.rs"]
mod sentences;
#[path = "tidy/source.rs"]
mod source;
#[path = "tidy/tidy_itself.rs"]
mod tidy_itself;

use std::collections::HashMap;

use arrows::{CRATE_HOMES, MODEL_CRATES, THINKING, is_room, may_import};
use files::{assert_none, files_under, read, root, shown};
use imports::{dependencies, exported_macros, imports, uses_of_crate};
use source::Source;

const LONGEST_FILE: usize = 400;

fn shipped() -> Vec<Source> {
    let sources = Source::all_under("src");
    assert!(!sources.is_empty(), "nothing found under src/: the walk is broken");
    sources
}

fn everything() -> Vec<Source> {
    ["src", "tests", "benches", "fuzz"].iter().flat_map(|it| Source::all_under(it)).collect()
}

#[test]
fn every_file_stands_in_a_room_of_the_table() {
    let strangers = shipped().into_iter().filter(|it| !is_room(it.room()));
    let complaints = strangers.map(|it| {
        format!(
            "{}: no room `{}`: move it into one, or add the room to tests/tidy/arrows.rs",
            it.path,
            it.room()
        )
    });
    assert_none(&complaints.collect::<Vec<_>>());
}

#[test]
fn every_room_is_on_the_map_of_the_readme() {
    let map = read(&root().join("README.md"));
    let mut rooms: Vec<String> = shipped().iter().map(|it| it.room().to_owned()).collect();
    rooms.dedup();
    rooms.retain(|it| it != "main" && it != "build");
    rooms.retain(|it| !map.contains(&format!("`{it}/`")) && !map.contains(&format!("`{it}.rs`")));
    let complaints =
        rooms.iter().map(|it| format!("README.md: `{it}` is missing: add it to the map of the rooms"));
    assert_none(&complaints.collect::<Vec<_>>());
}

#[test]
fn rooms_import_only_along_the_arrows() {
    let sources = shipped();
    let macros: HashMap<String, String> = sources
        .iter()
        .flat_map(|it| exported_macros(it).into_iter().map(|name| (name, it.room().to_owned())))
        .collect();
    let mut complaints = Vec::new();
    for source in &sources {
        for import in imports(source) {
            let to = macros.get(&import.name).unwrap_or(&import.name);
            let (from, place) = (source.room(), source.at(import.offset));
            if !is_room(to) {
                complaints.push(format!("{place}: `{to}` is no room: name the room it lives in"));
            } else if !may_import(from, to) {
                complaints.push(format!(
                    "{place}: `{from}` may not import `{to}`: hand it in from `app`, or move what both need to `model`"
                ));
            }
        }
        for offset in Source::places(&source.shipped, "crate as") {
            complaints.push(format!("{}: the crate has one name: write `crate::…`", source.at(offset)));
        }
    }
    assert_none(&complaints);
}

#[test]
fn a_crate_stays_in_its_home() {
    let mut complaints = Vec::new();
    for source in shipped() {
        for (name, homes) in
            CRATE_HOMES.iter().filter(|(_, homes)| !homes.iter().any(|it| source.path.starts_with(it)))
        {
            complaints.extend(uses_of_crate(&source.shipped, name).into_iter().map(|offset| {
                format!(
                    "{}: `{name}` lives in {}: convert to our own types there",
                    source.at(offset),
                    homes.join(", ")
                )
            }));
        }
    }
    assert_none(&complaints);
}

#[test]
fn model_names_no_crate_but_serde() {
    let crates = dependencies(&read(&root().join("Cargo.toml")));
    assert!(crates.iter().any(|it| it == "serde"), "Cargo.toml could not be read: {crates:?}");
    let mut complaints = Vec::new();
    for source in shipped().iter().filter(|it| it.room() == "model") {
        for name in crates.iter().filter(|it| !MODEL_CRATES.contains(&it.as_str())) {
            complaints.extend(uses_of_crate(&source.shipped, name).into_iter().map(|offset| {
                format!(
                    "{}: `model` names `{name}`: keep plain data here, convert at the edge",
                    source.at(offset)
                )
            }));
        }
    }
    assert_none(&complaints);
}

#[test]
fn rooms_that_think_never_wait() {
    let mut complaints = Vec::new();
    for source in shipped().iter().filter(|it| THINKING.contains(&it.room())) {
        let waits = ["async", ".await", "tokio::", "futures::"].into_iter();
        for offset in waits.flat_map(|it| Source::places(&source.shipped, it)) {
            complaints.push(format!(
                "{}: `{}` only thinks: decide here, let `engine` or `outbox` do the waiting",
                source.at(offset),
                source.room()
            ));
        }
    }
    assert_none(&complaints);
}

#[test]
fn only_the_clock_asks_the_system_for_the_time() {
    let mut complaints = Vec::new();
    for source in shipped().iter().filter(|it| it.room() != "clock") {
        for offset in ["Utc::now", "Local::now", "SystemTime::now"]
            .iter()
            .flat_map(|it| Source::places(&source.shipped, it))
        {
            complaints.push(format!("{}: take the time from a `Clock` handed in", source.at(offset)));
        }
    }
    assert_none(&complaints);
}

#[test]
fn every_file_begins_by_saying_what_lives_in_it() {
    let silent = everything().into_iter().filter(|it| !it.text.starts_with("//! "));
    let complaints =
        silent.map(|it| format!("{}:1: begin with `//!` and a sentence a newcomer understands", it.path));
    assert_none(&complaints.collect::<Vec<_>>());
}

#[test]
fn a_long_file_gives_its_reason() {
    let long = everything().into_iter().filter(|it| {
        LONGEST_FILE < it.text.lines().count()
            && !it.text.lines().any(|line| line.starts_with("//! Long because: "))
    });
    let complaints = long.map(|it| {
        format!(
            "{}:{LONGEST_FILE}: over {LONGEST_FILE} lines: look for the seam, or say `//! Long because: …`",
            it.path
        )
    });
    assert_none(&complaints.collect::<Vec<_>>());
}

#[test]
fn nothing_is_waved_through_or_left_for_later() {
    let everywhere = [
        ("#[allow", "write `#[expect(…, reason = \"…\")]`, which tells when it is over"),
        ("#![allow", "write `#![expect(…, reason = \"…\")]`, which tells when it is over"),
        ("#[ignore", "a test runs or goes"),
        ("todo!", "write it, or leave it out"),
        ("unimplemented!", "write it, or leave it out"),
        ("dbg!", "take it out, or make it a `tracing` line"),
    ];
    let mut complaints = Vec::new();
    for source in everything() {
        for (words, remedy) in everywhere {
            complaints.extend(
                Source::places(&source.code, words)
                    .map(|offset| format!("{}: `{words}`: {remedy}", source.at(offset))),
            );
        }
    }
    for source in shipped() {
        for offset in Source::places(&source.shipped, ".unwrap()") {
            complaints.push(format!(
                "{}: `.unwrap()`: use `?`, or `expect(\"why it cannot fail\")`",
                source.at(offset)
            ));
        }
    }
    assert_none(&complaints);
}

#[test]
fn no_line_has_tabs_or_trailing_blanks() {
    let endings = [".rs", ".toml", ".md", ".ftl", ".sql", ".service", "Containerfile", "run", ".py", ".json"];
    let mut complaints = Vec::new();
    for path in files_under("", &endings) {
        for (number, line) in (1..).zip(read(&path).lines()) {
            if line.contains('\t') {
                complaints.push(format!("{}:{number}: a tab: indent with spaces", shown(&path)));
            }
            if line.ends_with(char::is_whitespace) {
                complaints
                    .push(format!("{}:{number}: a blank at the end of the line: take it away", shown(&path)));
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn dialogues_speak_through_locales_only() {
    let mut complaints = Vec::new();
    for source in shipped().iter().filter(|it| it.room() == "dialogue") {
        for literal in source.shipped_literals().filter(|it| sentences::is_spoken(source, it)) {
            complaints.push(format!(
                "{}: \"{}\" reads like a line for a resident: put it into locales/*.ftl and name its key",
                source.at(literal.offset),
                literal.words
            ));
        }
    }
    assert_none(&complaints);
}
