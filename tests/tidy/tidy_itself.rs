//! The house rules are only as good as their reader: here it reads known text.

use crate::arrows::{is_room, may_import};
use crate::imports::{dependencies, exported_macros, imports, uses_of_crate};
use crate::mask::mask;
use crate::sentences::is_spoken;
use crate::source::Source;

fn imported(path: &str, text: &str) -> Vec<String> {
    imports(&Source::new(path, text)).into_iter().map(|it| it.name).collect()
}

#[test]
fn comments_and_literals_are_no_code() {
    let text = "a // b \"c\"\n/* d /* e */ f */ g(\"h \\\" i\", r#\"j \" k\"#, 'l', '\\'', b\"m\") 'n: o";
    let (code, literals) = mask(text);
    let left: String = code.chars().filter(|it| it.is_alphabetic()).collect();
    assert_eq!(left, "agrbno");
    let words: Vec<&str> = literals.iter().map(|it| it.words.as_str()).collect();
    assert_eq!(words, ["h \\\" i", "j \" k", "m"]);
    assert_eq!(code.len(), text.len());
}

#[test]
fn umlauts_in_comments_keep_every_offset_true() {
    let text = "// Bürgerbüro\nlet ä = 'ü'; // öffnet\nuse crate::store;";
    let source = Source::new("src/engine/turn.rs", text);
    assert_eq!(source.at(imports(&source)[0].offset), "src/engine/turn.rs:3");
}

#[test]
fn an_import_is_found_however_it_is_written() {
    assert_eq!(imported("src/engine/turn.rs", "use crate::store::Tx;"), ["store"]);
    assert_eq!(
        imported("src/engine/turn.rs", "use crate::{model::{A, B}, store, text::*};"),
        ["model", "store", "text"]
    );
    assert_eq!(imported("src/engine/turn.rs", "pub(crate) use crate::{\n    inlet,\n};"), ["inlet"]);
    assert_eq!(imported("src/engine/turn.rs", "let it = crate::outbox::send();"), ["outbox"]);
    assert_eq!(imported("src/engine/turn.rs", "use super::super::outbox::Lane;"), ["outbox"]);
    assert_eq!(imported("src/engine/mod.rs", "use super::outbox::Lane;"), ["outbox"]);
    assert_eq!(imported("src/engine/mod.rs", "use super::{outbox, store};"), ["outbox", "store"]);
    assert_eq!(imported("src/main.rs", "use buergerdraht::app;"), ["app"]);
}

#[test]
fn a_neighbour_in_the_same_room_is_no_import() {
    assert_eq!(
        imported("src/engine/turn.rs", "use super::apply; use self::x; // crate::store"),
        Vec::<String>::new()
    );
}

#[test]
fn tests_beside_the_code_may_reach_further() {
    let text = "use crate::model;\n#[cfg(test)]\nmod tests {\n    use crate::store;\n    fn a() { b.unwrap() }\n}\nfn c() {}";
    assert_eq!(imported("src/dialogue/faq.rs", text), ["model"]);
    assert!(Source::new("src/dialogue/faq.rs", text).shipped.ends_with("fn c() {}"));
    assert_eq!(imported("src/dialogue/faq/tests.rs", "use crate::store;"), Vec::<String>::new());
}

#[test]
fn the_arrows_point_one_way() {
    assert!(may_import("engine", "store"));
    assert!(!may_import("store", "engine"));
    assert!(!may_import("dialogue", "store"));
    assert!(!may_import("messenger", "app"));
    assert!(may_import("outbox", "model"));
    assert!(may_import("app", "messenger"));
    assert!(!is_room("utils"));
}

#[test]
fn a_crate_is_told_from_a_module_of_its_name() {
    assert_eq!(uses_of_crate("use sqlx::Row;", "sqlx"), [4]);
    assert_eq!(uses_of_crate("use ::sqlx::Row;", "sqlx"), [6]);
    assert_eq!(uses_of_crate("fn a(b: sqlx::Any) {}", "sqlx"), [8]);
    assert_eq!(uses_of_crate("use sqlx;", "sqlx"), [4]);
    assert!(uses_of_crate("mod sqlx; self.sqlx.a(); super::sqlx::b();", "sqlx").is_empty());
}

#[test]
fn an_exported_macro_belongs_to_its_room() {
    let source = Source::new("src/text/line.rs", "#[macro_export]\nmacro_rules! line { () => {} }");
    assert_eq!(exported_macros(&source), ["line"]);
}

#[test]
fn the_manifest_lists_what_code_may_name() {
    let manifest = "[package]\nname = \"a\"\n[dependencies]\n# b\nsd-notify = \"1\"\nurl = { version = \"2\" }\n[lints]\nc = 1";
    assert_eq!(dependencies(manifest), ["sd_notify", "url"]);
}

#[test]
fn a_sentence_is_told_from_a_key_and_from_a_log_line() {
    let spoken = |text: &str| {
        let source = Source::new("src/dialogue/faq.rs", text);
        source.shipped_literals().any(|it| is_spoken(&source, it))
    };
    assert!(spoken("say(\"Vielen Dank für Ihre Nachricht.\")"));
    assert!(spoken("let text = \"We could not find an answer.\";"));
    assert!(!spoken("say(\"faq-nothing-found-in-this-town\")"));
    assert!(!spoken("a.expect(\"the index was built from these entries\")"));
    assert!(!spoken("warn!(id = %id, \"The question had no answer in any language\")"));
    assert!(!spoken("/// The answer, as the resident reads it, in one piece.\nfn a() {}"));
}
