//! What nobody reacts to is not forgotten: the team is reminded once, then whoever is above it (C16).

use crate::world::{BAUHOF, World, answering, letter};

async fn a_team_that_does_not_react_is_reminded_once(world: &World) {
    world.broken_lamp().await;
    world.days_later(3);
    world.remind().await;
    assert!(world.letters().await.is_empty(), "it still has today");
    world.days_later(1);
    world.remind().await;
    let letters = world.letters().await;
    assert_eq!(letters[0].to, BAUHOF);
    assert!(letters[0].message.text.text.contains("Erinnerung"), "{letters:?}");
    world.days_later(1);
    world.remind().await;
    assert!(world.letters().await.is_empty(), "once is enough");
}

async fn after_ten_working_days_it_goes_higher_once(world: &World) {
    world.broken_lamp().await;
    world.days_later(7);
    world.remind().await;
    world.letters().await;
    world.days_later(8);
    world.remind().await;
    let letters = world.letters().await;
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].to, "hauptamt@bad-belzig.example");
    world.remind().await;
    assert!(world.letters().await.is_empty(), "once is enough");
}

async fn who_has_reacted_is_left_in_peace(world: &World) {
    let case = world.broken_lamp().await;
    world.arrives(BAUHOF, &answering(&case, letter("in Arbeit"))).await;
    world.days_later(30);
    world.remind().await;
    assert!(world.letters().await.is_empty());
}

on_both!(
    a_team_that_does_not_react_is_reminded_once,
    after_ten_working_days_it_goes_higher_once,
    who_has_reacted_is_left_in_peace,
);
