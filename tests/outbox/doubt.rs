//! Promises 2 and 5: what becomes of a message when the network leaves it open, or refuses.

use std::sync::Arc;

use buergerdraht::clock::Clock;
use buergerdraht::model::Class;
use buergerdraht::store::Delivery;

use crate::network::{Fate, Network, refused};
use crate::run::Run;
use crate::world::{World, at, chat};

on_both! {
    in_doubt_an_answer_is_sent_twice_and_a_post_once,
    an_answer_nobody_ever_confirms_is_said_four_times_and_no_more,
    a_panic_costs_one_attempt,
    a_refused_message_is_kept_with_its_reason_and_its_lane_goes_on,
    a_message_that_says_nothing_is_not_sent,
    a_message_nobody_can_read_any_more_holds_up_nobody,
}

async fn carry(world: &World, network: &Arc<Network>) {
    let run = Run::start(world, network, &Clock::fixed(at(0)));
    run.until_all_is_carried(world).await;
    run.stop().await;
}

async fn delivery(world: &World, id: &str) -> Delivery {
    world.look().await.delivery(id).await.unwrap().expect("nothing is forgotten yet")
}

async fn in_doubt_an_answer_is_sent_twice_and_a_post_once(world: &World) {
    let network = Arc::new(Network::new());
    let mut ids = Vec::new();
    for (class, text) in [(Class::Answer, "answer"), (Class::Relay, "relay"), (Class::Post, "post")] {
        network.fate(text, [Fate::ArrivesUnanswered]);
        ids.push(world.queue(&chat("ana"), class, text, at(0)).await);
    }
    carry(world, &network).await;
    assert_eq!(network.texts_in("ana"), ["answer", "answer", "relay", "relay", "post"]);
    assert!(matches!(delivery(world, &ids[0]).await, Delivery::Sent { .. }));
    assert!(matches!(delivery(world, &ids[1]).await, Delivery::Sent { .. }));
    let last = delivery(world, &ids[2]).await;
    assert!(matches!(&last, Delivery::Uncertain { reason, .. } if reason == "no answer"), "{last:?}");
}

async fn an_answer_nobody_ever_confirms_is_said_four_times_and_no_more(world: &World) {
    let network = Arc::new(Network::new());
    network.fate("answer", std::iter::repeat_n(Fate::ArrivesUnanswered, 10));
    let id = world.queue(&chat("ana"), Class::Answer, "answer", at(0)).await;
    world.queue(&chat("ana"), Class::Answer, "behind", at(0)).await;
    carry(world, &network).await;
    assert_eq!(network.texts_in("ana"), ["answer", "answer", "answer", "answer", "behind"]);
    assert!(matches!(delivery(world, &id).await, Delivery::Uncertain { .. }));
}

async fn a_panic_costs_one_attempt(world: &World) {
    let network = Arc::new(Network::new());
    network.fate("first", [Fate::Panics]);
    world.queue(&chat("ana"), Class::Answer, "first", at(0)).await;
    world.queue(&chat("ana"), Class::Answer, "second", at(0)).await;
    carry(world, &network).await;
    assert_eq!(network.texts_in("ana"), ["first", "second"]);
}

async fn a_refused_message_is_kept_with_its_reason_and_its_lane_goes_on(world: &World) {
    let network = Arc::new(Network::new());
    network.fate("first", [refused()]);
    let id = world.queue(&chat("ana"), Class::Answer, "first", at(0)).await;
    world.queue(&chat("ana"), Class::Answer, "second", at(0)).await;
    carry(world, &network).await;
    assert_eq!(network.texts_in("ana"), ["second"]);
    let dead = delivery(world, &id).await;
    assert!(
        matches!(&dead, Delivery::Failed { reason, .. } if reason == "message is not allowed"),
        "{dead:?}"
    );
}

async fn a_message_that_says_nothing_is_not_sent(world: &World) {
    let network = Arc::new(Network::new());
    let id = world.queue(&chat("ana"), Class::Answer, " \n ", at(0)).await;
    world.queue(&chat("ana"), Class::Answer, "second", at(0)).await;
    carry(world, &network).await;
    assert_eq!(network.texts_in("ana"), ["second"]);
    assert!(matches!(delivery(world, &id).await, Delivery::Failed { .. }));
}

async fn a_message_nobody_can_read_any_more_holds_up_nobody(world: &World) {
    let network = Arc::new(Network::new());
    let id = world.queue(&chat("ana"), Class::Answer, "first", at(0)).await;
    world.meddle("update outbox set message = '[]'").await;
    world.queue(&chat("ana"), Class::Answer, "second", at(0)).await;
    carry(world, &network).await;
    assert_eq!(network.texts_in("ana"), ["second"]);
    assert!(matches!(delivery(world, &id).await, Delivery::Failed { .. }));
}
