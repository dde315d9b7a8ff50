//! What a person edits or takes back after it was sent reaches the staff (C14).

use buergerdraht::model::{Added, Addition, Concern, Place, Spot};
use buergerdraht::staff;

use crate::world::{ANA, World, ana, lamp};

async fn edited(world: &World, text: &str) -> bool {
    let mut tx = world.begin().await;
    let done = staff::correct(&world.office(), &mut tx, &ana(), ANA, ("m1", text)).await.unwrap();
    tx.commit().await.unwrap();
    done
}

async fn an_edit_after_sending_reaches_the_team_as_a_correction(world: &World) {
    world.broken_lamp().await;
    assert!(edited(world, "Die Laterne hinter der Kirche ist kaputt.").await);
    let letters = world.letters().await;
    assert!(letters[0].message.text.text.contains("berichtigt"), "{letters:?}");
    assert!(letters[0].message.text.text.contains("hinter der Kirche"));
    assert!(world.said().await[0].contains("BB-2026-0001"));
}

async fn an_edit_that_changes_nothing_bothers_nobody(world: &World) {
    world.broken_lamp().await;
    assert!(edited(world, "Die Laterne vor der Kirche ist kaputt.").await);
    assert!(world.letters().await.is_empty());
    assert!(world.said().await.is_empty());
}

async fn an_edit_of_something_else_is_no_correction(world: &World) {
    world.broken_lamp().await;
    let mut tx = world.begin().await;
    let done = staff::correct(&world.office(), &mut tx, &ana(), ANA, ("m2", "Hallo")).await.unwrap();
    assert!(!done);
}

async fn what_is_taken_back_is_gone_here_and_the_team_is_asked_to_delete_it(world: &World) {
    let case = world.broken_lamp().await;
    let mut tx = world.begin().await;
    staff::take_back(&world.office(), &mut tx, &ana(), "m1").await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(world.look_at(&case.id).await.concern.text, "");
    assert!(world.entries(&case.id).await.iter().all(|it| !it.text.contains("Laterne")));
    assert!(world.letters().await[0].message.text.text.contains("gelöscht"));
    assert!(world.said().await[0].contains("BB-2026-0001"));
}

async fn whichever_of_its_messages_is_taken_back_no_word_of_it_stays(world: &World) {
    let ids = vec!["m1".to_owned(), "m2".to_owned()];
    let case = world.case(&Concern { message_ids: ids, ..lamp() }, "BB-2026-0001").await;
    let mut tx = world.begin().await;
    staff::take_back(&world.office(), &mut tx, &ana(), "m2").await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(world.look_at(&case.id).await.concern.text, "");
    assert!(world.entries(&case.id).await.iter().all(|it| !it.text.contains("Laterne")));
}

async fn a_place_shared_later_reaches_the_team(world: &World) {
    let case = world.broken_lamp().await;
    let mut tx = world.begin().await;
    let addition = Addition {
        case: case.id.clone(),
        what: Added::More,
        text: String::new(),
        files: Vec::new(),
        spot: Some(Spot::Shared(Place { latitude: 52.141_2, longitude: 12.591_8, name: None })),
        message_id: None,
    };
    assert!(staff::add(&world.office(), &mut tx, &addition, &ana(), ANA).await.unwrap());
    tx.commit().await.unwrap();
    let letters = world.letters().await;
    assert!(letters[0].message.text.text.contains("52.14120, 12.59180"), "{letters:?}");
}

async fn what_was_added_can_be_taken_back_alone(world: &World) {
    let case = world.broken_lamp().await;
    let mut tx = world.begin().await;
    let addition = Addition {
        case: case.id.clone(),
        what: Added::More,
        text: "Mein Hund heißt Rex.".to_owned(),
        files: Vec::new(),
        spot: None,
        message_id: Some("m7".to_owned()),
    };
    assert!(staff::add(&world.office(), &mut tx, &addition, &ana(), ANA).await.unwrap());
    staff::take_back(&world.office(), &mut tx, &ana(), "m7").await.unwrap();
    tx.commit().await.unwrap();
    assert!(world.look_at(&case.id).await.concern.text.contains("Laterne"));
    assert!(world.entries(&case.id).await.iter().all(|it| !it.text.contains("Rex")));
}

async fn nobody_adds_to_the_case_of_another(world: &World) {
    let case = world.broken_lamp().await;
    let mut tx = world.begin().await;
    let addition = Addition {
        case: case.id.clone(),
        what: Added::NotFixed,
        text: "x".to_owned(),
        files: Vec::new(),
        spot: None,
        message_id: None,
    };
    assert!(!staff::add(&world.office(), &mut tx, &addition, &ana(), "somebody else").await.unwrap());
    assert!(!staff::withdraw(&world.office(), &mut tx, &case.id, &ana(), "somebody else").await.unwrap());
}

on_both!(
    an_edit_after_sending_reaches_the_team_as_a_correction,
    an_edit_that_changes_nothing_bothers_nobody,
    an_edit_of_something_else_is_no_correction,
    what_is_taken_back_is_gone_here_and_the_team_is_asked_to_delete_it,
    whichever_of_its_messages_is_taken_back_no_word_of_it_stays,
    a_place_shared_later_reaches_the_team,
    what_was_added_can_be_taken_back_alone,
    nobody_adds_to_the_case_of_another,
);
