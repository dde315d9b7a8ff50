//! What a clerk's first line means, and what only looks like a command.

use super::{CaseState, Meant, parse};

fn meant(words: &str) -> Meant {
    parse(words, |name| (name == "baumschnitt").then(|| "Geschnitten wird erst ab Oktober.".to_owned()))
}

fn passed_on(to: &str) -> CaseState {
    CaseState::PassedOn { to: to.to_owned() }
}

fn not_possible(why: &str) -> CaseState {
    CaseState::NotPossible { why: why.to_owned() }
}

#[test]
fn a_plain_answer_is_passed_on_whole() {
    let answer = "Guten Tag,\n\nwir kommen am Freitag.";
    assert_eq!(meant(answer), Meant { words: answer.to_owned(), ..Meant::default() });
}

#[test]
fn a_word_in_the_first_line_sets_the_state_and_the_rest_is_the_answer() {
    let said = meant("Erledigt.\n\nDie Laterne brennt wieder.");
    assert_eq!(said.state, Some(CaseState::Done));
    assert_eq!(said.words, "Die Laterne brennt wieder.");
    assert_eq!(meant("IN ARBEIT").state, Some(CaseState::InWork));
    assert_eq!(meant("weitergeleitet an: APM").state, Some(passed_on("APM")));
    assert_eq!(
        meant("Weitergegeben an die Straßenmeisterei.").state,
        Some(passed_on("die Straßenmeisterei"))
    );
    assert_eq!(meant("Nicht möglich: kein Stadtgrund").state, Some(not_possible("kein Stadtgrund")));
    assert_eq!(meant("nicht moeglich").state, Some(not_possible("")));
}

#[test]
fn a_sentence_that_only_begins_like_a_state_is_an_answer() {
    for answer in [
        "Nicht möglich ist das leider im Winter, wir kommen im März.",
        "Erledigt haben wir das gestern.",
        "In Arbeit ist dort nichts.",
        "Weitergeleitet an",
        "Internes Schreiben liegt bei.",
    ] {
        assert_eq!(meant(answer), Meant { words: answer.to_owned(), ..Meant::default() }, "{answer}");
    }
}

#[test]
fn an_internal_note_stays_with_us() {
    let said = meant("intern:\nDer ruft hier dauernd an.");
    assert!(said.is_internal);
    assert_eq!(said.words, "Der ruft hier dauernd an.");
}

#[test]
fn a_text_block_stands_where_its_name_stood() {
    let said = meant("Guten Tag,\n#baumschnitt\nIhr Bauhof");
    assert_eq!(said.words, "Guten Tag,\nGeschnitten wird erst ab Oktober.\nIhr Bauhof");
    let unknown = meant("#gibtsnicht");
    assert_eq!(unknown.unknown_blocks, ["gibtsnicht"]);
    assert_eq!(meant("# Überschrift").words, "# Überschrift");
}
