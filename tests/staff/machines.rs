//! What programs write never reaches a person and is never answered (C6).

use buergerdraht::model::{Letter, Nature};
use buergerdraht::store::Said;

use crate::world::{BAUHOF, World, answering, letter};

async fn an_absence_is_noted_and_nothing_more(world: &World) {
    let case = world.broken_lamp().await;
    let absent = Letter { nature: Nature::Absence, ..letter("Ich bin bis Montag nicht im Büro.") };
    world.arrives(BAUHOF, &answering(&case, absent)).await;
    assert_eq!(world.said().await, Vec::<String>::new());
    assert!(world.letters().await.is_empty());
    assert!(world.entries(&case.id).await.iter().any(|it| it.said == Said::Note));
}

async fn a_returned_letter_is_told_to_whoever_is_above_the_team(world: &World) {
    let case = world.broken_lamp().await;
    let of = Some(format!("case.{}@bad-belzig.example", case.id.0));
    let nature = Nature::Returned { of, for_good: true, reason: "550 no such user".to_owned() };
    world.arrives("mailer-daemon@bad-belzig.example", &Letter { nature, ..letter("") }).await;
    let letters = world.letters().await;
    assert_eq!(letters[0].to, "hauptamt@bad-belzig.example");
    assert!(letters[0].message.text.text.contains("Die Laterne vor der Kirche"));
    assert_eq!(world.said().await, Vec::<String>::new());
}

async fn a_program_that_writes_about_nothing_leaves_nothing(world: &World) {
    for nature in [Nature::Absence, Nature::List, Nature::Automatic] {
        world.arrives("robot@elsewhere.example", &Letter { nature, ..letter("Sonderangebot") }).await;
    }
    assert_eq!(world.unmatched().await, 0);
    assert!(world.letters().await.is_empty());
}

async fn a_loop_of_letters_is_cut(world: &World) {
    let case = world.broken_lamp().await;
    for number in 0..60 {
        let mut tx = world.begin().await;
        let id = format!("{number}@loop.example");
        let letter = answering(&case, letter("Vielen Dank für Ihre Nachricht."));
        let arrival = buergerdraht::staff::Arrival {
            account: &crate::world::mailbox(),
            sender: BAUHOF,
            message_id: &id,
            letter: &letter,
        };
        buergerdraht::staff::arrive(&world.office(), &mut tx, &arrival).await.unwrap();
        tx.commit().await.unwrap();
    }
    let said = world.said().await;
    assert!((10..=20).contains(&said.len()), "{} were passed on", said.len());
}

on_both!(
    an_absence_is_noted_and_nothing_more,
    a_returned_letter_is_told_to_whoever_is_above_the_team,
    a_program_that_writes_about_nothing_leaves_nothing,
    a_loop_of_letters_is_cut,
);
