//! One turn after another, without a store.

mod any_input;
mod late;

use super::*;
use crate::engine::trial::{code, codes, command, desk, inbound, photo, pressed, text, waiting};
use crate::model::{Author, AuthorKind};

/// A talk that has seen the first notice.
fn noticed(talk: Talk) -> Talk {
    Talk { noticed: Some(welcome::NOTICE_VERSION), ..talk }
}

fn answer(content: Content, talk: Talk) -> Response {
    respond(&desk(), &inbound(content), &Known::default(), Profile::default(), talk)
}

fn begins(message: &Outbound, with: &str) -> bool {
    message.text.text.starts_with(with)
}

#[test]
fn at_first_contact_the_notice_comes_first_and_the_town_last() {
    let first = answer(text("Perso abgelaufen"), Talk::default());
    assert_eq!(first.messages.len(), 3);
    assert!(begins(&first.messages[0], "Guten Tag! Ich bin der Bürgerdraht"));
    assert!(first.messages[1].text.text.contains("Kommen Sie mit Foto."));
    assert!(begins(&first.messages[2], "Um welchen Ort geht es?"));
    assert_eq!(first.effects, [], "nothing about them is kept before they go on");

    let second = answer(text("Perso abgelaufen"), first.talk);
    assert_eq!(second.messages.len(), 1);
}

#[test]
fn numbers_go_on_over_both_messages_of_the_first_turn() {
    let first = answer(text("Perso abgelaufen"), Talk::default());
    let before: Vec<usize> = first.messages.iter().map(|it| it.choices_before).collect();
    assert_eq!(before, [0, 0, 2]);
    assert_eq!(first.talk.offered.len(), 5);
    let third = answer(text("3"), first.talk);
    assert!(matches!(&third.effects[..], [Effect::SetProfile(it)] if it.town.as_deref() == Some("birkau")));
}

#[test]
fn a_question_of_ours_is_not_followed_by_another() {
    let asked = answer(command("language", ""), Talk::default());
    assert_eq!(asked.messages.len(), 2, "the notice and the languages; the town can wait");
}

#[test]
fn who_leaves_at_once_is_not_asked_for_their_town() {
    for content in [command("delete", ""), pressed("settings:yes-delete")] {
        let left = answer(content, Talk::default());
        assert_eq!(left.effects, [Effect::ForgetMe]);
        assert!(!left.messages.iter().any(|it| begins(it, "Um welchen Ort")));
    }
}

#[test]
fn a_group_sees_no_notice_and_each_answer_names_its_question() {
    let mut said = inbound(text("Perso abgelaufen"));
    said.room = Room::Group { addressed: true };
    let heard = respond(&desk(), &said, &Known::default(), Profile::default(), Talk::default());
    assert_eq!(heard.messages.len(), 1);
    assert_eq!(heard.messages[0].reply_to.as_deref(), Some("m1"));
    assert_eq!(answer(text("Perso abgelaufen"), Talk::default()).messages[0].reply_to, None);
}

#[test]
fn an_edit_that_changes_nothing_is_old_news_and_one_that_does_is_answered() {
    let first = answer(text("couch loswerdn"), noticed(Talk::default()));
    let edited = |words: &str| Content::Edited { text: words.to_owned() };
    let same = answer(edited("couch loswerdn"), first.talk.clone());
    assert!(same.messages.is_empty());
    let mended = answer(edited("Couch loswerden"), first.talk);
    assert_eq!(mended.messages[0].reply_to.as_deref(), Some("m1"), "we say which message we mean");
    assert!(answer(edited("Couch loswerden"), mended.talk).messages.is_empty());
}

#[test]
fn the_same_words_said_again_are_answered_again() {
    let first = answer(text("Perso abgelaufen"), noticed(Talk::default()));
    assert!(!answer(text("Perso abgelaufen"), first.talk).messages.is_empty());
}

#[test]
fn an_album_is_answered_once() {
    let first = answer(photo(None, Some("a1")), noticed(Talk::default()));
    assert_eq!(first.messages.len(), 1);
    let second = answer(photo(None, Some("a1")), first.talk);
    assert!(second.messages.is_empty());
    assert_eq!(answer(photo(None, Some("a2")), second.talk.clone()).messages.len(), 1);
    assert_eq!(answer(photo(None, None), second.talk).messages.len(), 1);
}

#[test]
fn what_is_said_after_a_new_language_was_chosen_is_said_in_it() {
    let set = answer(pressed("settings:language:en"), noticed(waiting("faq", "\"Writing\"")));
    let read: Vec<&str> = set.messages.iter().map(|it| it.text.text.as_str()).collect();
    assert_eq!(read[0], "Good, from now on I answer in English.");
    assert!(read[1].starts_with("Back to what I asked you before:"), "{read:?}");
    assert_eq!(set.talk.language.as_deref(), Some("en"));
}

#[test]
fn what_we_have_no_key_for_is_answered_and_changes_nothing() {
    let first = answer(Content::Sealed, Talk::default());
    assert!(begins(&first.messages[0], "Guten Tag! Ich bin der Bürgerdraht"));
    assert!(begins(&first.messages[1], "Ihre verschlüsselte Nachricht"));
    assert_eq!(first.messages.len(), 2, "no question of ours before they could say anything");
    assert_eq!((first.talk.language, first.effects), (None, Vec::new()));

    let offered = vec![code("Ja", "faq:helped:id-card")];
    let talk =
        Talk { offered, language: Some("uk".to_owned()), ..noticed(waiting("settings", "\"WhichTown\"")) };
    let again = answer(Content::Sealed, talk.clone());
    assert!(begins(&again.messages[0], "На жаль, мені не вдалося прочитати"));
    assert_eq!(again.messages.len(), 1);
    assert_eq!(Talk { tally: talk.tally, ..again.talk }, talk);
}

#[test]
fn an_account_that_belongs_to_one_town_asks_nobody() {
    let mut desk = desk();
    let inbound = inbound(command("start", ""));
    desk.town_of.insert(inbound.address.account.clone(), "erlheim".to_owned());
    let hello = respond(&desk, &inbound, &Known::default(), Profile::default(), noticed(Talk::default()));
    assert!(begins(&hello.messages[0], "Gut, ich antworte für Erlheim."));
}

#[test]
fn a_group_admin_without_a_name_is_answered_like_anybody() {
    let mut inbound = inbound(command("help", ""));
    inbound.room = Room::Group { addressed: true };
    inbound.author =
        Some(Author { id: "group".to_owned(), kind: AuthorKind::Anonymous, language: None, private: None });
    assert_eq!(
        respond(&desk(), &inbound, &Known::default(), Profile::default(), Talk::default()).messages.len(),
        1
    );
}

#[test]
fn buttons_offered_last_week_still_count_when_pressed() {
    let asked = answer(text("asdf qwer"), noticed(Talk::default()));
    assert_eq!(codes(&asked.messages[0]), ["faq:topics", "faq:human"]);
    let answered = answer(text("Perso abgelaufen"), asked.talk);
    let late = answer(pressed("faq:human"), answered.talk);
    assert!(begins(&late.messages[0], "Was möchten Sie das Rathaus fragen?"));
}
