//! What a clerk's letter does: it answers, it sets a state, or it stays with us (C4, C7, C8).

use buergerdraht::model::{CaseState, Concern, Foreign};
use buergerdraht::staff;
use buergerdraht::store::Said;

use crate::world::{ANA, BAUHOF, Mail, World, ana, answering, lamp, letter, mailbox, telegram};

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

async fn who_speaks_another_language_is_translated_both_ways(world: &World) {
    let words = "Ліхтар біля церкви не горить".to_owned();
    let concern = Concern { language: "uk".to_owned(), text: words.clone(), ..lamp() };
    let case = world.case(&concern, "BB-2026-0001").await;
    let [Mail { message, .. }] = &world.letters().await[..] else { panic!("one letter") };
    let foreign = message.foreign.as_ref().expect("a clerk reads German");
    assert_eq!((foreign.words.as_str(), foreign.into.as_str()), (words.as_str(), "de"));
    let translated = foreign.translated("Die Laterne brennt nicht").text;
    let marked =
        format!("{words}\n\nAutomatische Übersetzung, kann Fehler enthalten:\nDie Laterne brennt nicht\n");
    assert!(translated.contains(&marked), "{translated}");
    assert!(message.text.text.contains(&words) && !message.text.text.contains(Foreign::PLACE));

    world.arrives(BAUHOF, &answering(&case, letter("Wir kommen morgen."))).await;
    let [(_, answer)] = &world.waiting(&telegram()).await[..] else { panic!("one answer") };
    let foreign = answer.foreign.as_ref().expect("she reads Ukrainian");
    assert_eq!((foreign.words.as_str(), foreign.into.as_str()), ("Wir kommen morgen.", "uk"));
    assert!(
        foreign.translated("Ми приїдемо завтра.").text.ends_with("Перекладено автоматично, можливі помилки.")
    );
    assert_eq!(foreign.choices.last().unwrap().label, "Оригінал");

    let mut tx = world.begin().await;
    staff::tell_original(&world.office(), &mut tx, &case.id, &ana(), "somebody else").await.unwrap();
    staff::tell_original(&world.office(), &mut tx, &case.id, &ana(), ANA).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(world.said().await, ["Wir kommen morgen."], "as it was written, and to nobody else");
}

async fn german_needs_no_translation(world: &World) {
    for language in ["de", "de-simple"] {
        let concern = Concern { language: language.to_owned(), ..lamp() };
        let case = world.case(&concern, &format!("BB-2026-{}", 2 + language.len())).await;
        world.arrives(BAUHOF, &answering(&case, letter("Wir kommen morgen."))).await;
    }
    let messages = world.waiting(&mailbox()).await.into_iter().chain(world.waiting(&telegram()).await);
    let foreign = messages.filter(|(_, it)| it.foreign.is_some()).count();
    assert_eq!(foreign, 0);
}

on_both!(
    who_speaks_another_language_is_translated_both_ways,
    german_needs_no_translation,
    a_state_is_told_in_the_persons_language,
    to_whom_it_was_passed_on_is_said_too,
    what_is_internal_reaches_nobody,
    an_answer_without_words_is_sent_back_to_the_clerk,
    an_unknown_text_block_is_not_sent_to_the_person,
    who_was_forgotten_cannot_be_answered_and_the_clerk_learns_it,
    a_blocked_person_is_reported_once,
);
