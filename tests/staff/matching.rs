//! Which case a letter is about: by what it answers, by its address, by its number from somebody we know (C5).

use buergerdraht::model::{Address, Letter};

use crate::world::{BAUHOF, World, ana, answering, lamp, letter};

const STRANGER: &str = "someone@elsewhere.example";

async fn an_answer_to_our_letter_finds_its_case(world: &World) {
    let case = world.broken_lamp().await;
    world.arrives(BAUHOF, &answering(&case, letter("Wir kommen am Freitag."))).await;
    let said = world.said().await;
    assert_eq!(said.len(), 1);
    assert!(said[0].contains("BB-2026-0001") && said[0].contains("Wir kommen am Freitag."), "{said:?}");
}

async fn an_answer_from_a_private_telephone_finds_it_too_and_the_team_learns_of_it(world: &World) {
    let case = world.broken_lamp().await;
    let to = vec![format!("rathaus+{}@bad-belzig.example", case.token)];
    world.arrives(STRANGER, &Letter { to, ..letter("Wir kommen.") }).await;
    assert!(world.said().await[0].contains("Wir kommen."));
    let letters = world.letters().await;
    assert!(letters[0].message.text.text.contains(STRANGER), "{letters:?}");
}

async fn a_new_letter_with_the_number_counts_from_somebody_we_know(world: &World) {
    world.broken_lamp().await;
    let number = Some("BB-2026-0001".to_owned());
    world.arrives(BAUHOF, &Letter { number, ..letter("Ist bestellt.") }).await;
    assert!(world.said().await[0].contains("Ist bestellt."));
}

async fn a_strangers_number_reaches_nobody_and_is_kept(world: &World) {
    world.broken_lamp().await;
    let number = Some("BB-2026-0001".to_owned());
    world.arrives(STRANGER, &Letter { number, ..letter("Klicken Sie hier!") }).await;
    assert_eq!(world.said().await, Vec::<String>::new());
    assert_eq!(world.unmatched().await, 1);
    let notes = world.letters().await;
    assert!(notes[0].message.text.text.contains(STRANGER), "the town hall learns of it: {notes:?}");
    world.arrives(STRANGER, &letter("Noch einmal!")).await;
    assert_eq!((world.unmatched().await, world.letters().await.len()), (2, 0), "told once a day");
}

async fn forged_references_open_nothing(world: &World) {
    world.broken_lamp().await;
    let answers = vec!["case.1@bad-belzig.example".to_owned(), "'; drop table case_file; --@x".to_owned()];
    world.arrives(STRANGER, &Letter { answers, ..letter("Hallo") }).await;
    assert_eq!(world.said().await, Vec::<String>::new());
    assert_eq!(world.unmatched().await, 1);
}

async fn two_concerns_are_kept_apart(world: &World) {
    let first = world.case(&lamp(), "BB-2026-0001").await;
    let second = world.case(&lamp(), "BB-2026-0002").await;
    world.letters().await;
    world.arrives(BAUHOF, &answering(&second, letter("Zur zweiten."))).await;
    world.arrives(BAUHOF, &answering(&first, letter("Zur ersten."))).await;
    let said = world.said().await;
    assert!(said[0].contains("BB-2026-0002") && said[0].contains("Zur zweiten."), "{said:?}");
    assert!(said[1].contains("BB-2026-0001") && said[1].contains("Zur ersten."), "{said:?}");
}

async fn the_same_message_number_in_another_chat_is_another_message(world: &World) {
    let case = world.broken_lamp().await;
    world.arrives(BAUHOF, &answering(&case, letter("Wir kommen."))).await;
    let theirs = world.written(&ana()).await.remove(0).id;
    let elsewhere = Address { chat: "-100300".to_owned(), ..ana() };
    let mut reader = world.store.read().await.unwrap();
    for (chat, is_it) in [(ana(), true), (elsewhere, false)] {
        for message in ["m1", &theirs] {
            let meant = reader.case_of_message(&chat, message).await.unwrap();
            assert_eq!(meant.is_some(), is_it, "{message} in {chat:?}");
        }
    }
}

on_both!(
    an_answer_to_our_letter_finds_its_case,
    an_answer_from_a_private_telephone_finds_it_too_and_the_team_learns_of_it,
    a_new_letter_with_the_number_counts_from_somebody_we_know,
    a_strangers_number_reaches_nobody_and_is_kept,
    forged_references_open_nothing,
    two_concerns_are_kept_apart,
    the_same_message_number_in_another_chat_is_another_message,
);
