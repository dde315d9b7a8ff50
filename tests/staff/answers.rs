//! What a clerk's letter does: it answers, it sets a state, or it stays with us (C4, C7, C8).

use buergerdraht::model::{CaseState, Concern};
use buergerdraht::store::Said;

use crate::world::{BAUHOF, World, answering, lamp, letter, telegram};

async fn a_state_is_told_in_the_persons_language(world: &World) {
    let case = world.case(&Concern { language: "uk".to_owned(), ..lamp() }, "BB-2026-0001").await;
    world.letters().await;
    world.arrives(BAUHOF, &answering(&case, letter("erledigt"))).await;
    assert_eq!(world.look_at(&case.id).await.state, CaseState::Done);
    let said = world.said().await;
    assert!(said[0].contains("виконано"), "{said:?}");
}

async fn to_whom_it_was_passed_on_is_said_too(world: &World) {
    let case = world.broken_lamp().await;
    let words = "weitergeleitet an: Landesbetrieb Straßenwesen\n\nDie Straße gehört dem Land.";
    world.arrives(BAUHOF, &answering(&case, letter(words))).await;
    let said = world.said().await;
    let [said] = said.as_slice() else { panic!("one message with all of it, not {said:?}") };
    assert!(said.contains("Landesbetrieb Straßenwesen"), "{said}");
    assert!(said.contains("Die Straße gehört dem Land."), "{said}");
}

async fn what_is_internal_reaches_nobody(world: &World) {
    let case = world.broken_lamp().await;
    world.arrives(BAUHOF, &answering(&case, letter("intern\nSchon wieder der."))).await;
    assert_eq!(world.said().await, Vec::<String>::new());
    let entries = world.entries(&case.id).await;
    assert!(entries.iter().any(|it| it.said == Said::Note && it.text == "Schon wieder der."));
    assert_eq!(world.look_at(&case.id).await.answered_at, None, "the person still waits");
}

async fn an_answer_without_words_is_sent_back_to_the_clerk(world: &World) {
    let case = world.broken_lamp().await;
    world.arrives(BAUHOF, &answering(&case, letter(""))).await;
    assert_eq!(world.said().await, Vec::<String>::new());
    let letters = world.letters().await;
    assert!(letters[0].message.text.text.contains("keinen Text"), "{letters:?}");
    assert_eq!(letters[0].to, BAUHOF);
}

async fn an_unknown_text_block_is_not_sent_to_the_person(world: &World) {
    let case = world.broken_lamp().await;
    world.arrives(BAUHOF, &answering(&case, letter("#gibtsnicht"))).await;
    assert_eq!(world.said().await, Vec::<String>::new());
    assert!(world.letters().await[0].message.text.text.contains("gibtsnicht"));
}

async fn who_was_forgotten_cannot_be_answered_and_the_clerk_learns_it(world: &World) {
    let case = world.broken_lamp().await;
    let mut tx = world.begin().await;
    tx.forget_person(case.person.as_ref().unwrap()).await.unwrap();
    tx.commit().await.unwrap();
    let left = world.look_at(&case.id).await;
    assert_eq!((left.person, left.address, left.speaker.as_str()), (None, None, ""));
    world.arrives(BAUHOF, &answering(&case, letter("Fertig ist es."))).await;
    assert_eq!(world.said().await, Vec::<String>::new());
    assert!(world.letters().await[0].message.text.text.contains("Daten löschen lassen"));
}

async fn a_blocked_person_is_reported_once(world: &World) {
    let case = world.broken_lamp().await;
    world.arrives(BAUHOF, &answering(&case, letter("Wir kommen."))).await;
    world.fails(&telegram(), "shut out").await;
    world.remind().await;
    let letters = world.letters().await;
    assert!(letters[0].message.text.text.contains("blockiert"), "{letters:?}");
    world.remind().await;
    assert!(world.letters().await.is_empty(), "once is enough");
}

on_both!(
    a_state_is_told_in_the_persons_language,
    to_whom_it_was_passed_on_is_said_too,
    what_is_internal_reaches_nobody,
    an_answer_without_words_is_sent_back_to_the_clerk,
    an_unknown_text_block_is_not_sent_to_the_person,
    who_was_forgotten_cannot_be_answered_and_the_clerk_learns_it,
    a_blocked_person_is_reported_once,
);
