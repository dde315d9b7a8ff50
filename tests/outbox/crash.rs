//! Stops and crashes: what was under way is settled, and what was done is not done again.

use std::sync::Arc;
use std::time::Duration;

use buergerdraht::clock::Clock;
use buergerdraht::model::Class;
use buergerdraht::store::Delivery;

use crate::network::{Fate, Network};
use crate::run::Run;
use crate::world::{World, at, chat};

on_both! {
    a_long_message_goes_on_after_a_crash_where_it_stopped,
    a_post_under_way_in_a_crash_is_not_repeated,
    stopping_waits_for_the_calls_under_way,
    a_run_that_stops_leaves_what_waits_to_the_next,
}

async fn a_long_message_goes_on_after_a_crash_where_it_stopped(world: &World) {
    let clock = Clock::fixed(at(0));
    let network = Arc::new(Network::new().narrow(8));
    network.fate("second.", [Fate::Hangs]);
    world.queue(&chat("ana"), Class::Answer, "First. second. Third.", at(0)).await;
    world.queue(&chat("ana"), Class::Answer, "Fourth.", at(0)).await;
    let run = Run::start(world, &network, &clock);
    network.arrival("second.").await;
    run.crash().await;

    let run = Run::start(world, &network, &clock);
    run.until_all_is_carried(world).await;
    run.stop().await;
    assert_eq!(network.texts_in("ana"), ["First.", "second.", "second.", "Third.", "Fourth."]);
}

async fn a_post_under_way_in_a_crash_is_not_repeated(world: &World) {
    let clock = Clock::fixed(at(0));
    let network = Arc::new(Network::new());
    network.fate("post", [Fate::Hangs]);
    let id = world.queue(&chat("ana"), Class::Post, "post", at(0)).await;
    let run = Run::start(world, &network, &clock);
    network.arrival("post").await;
    run.crash().await;

    let run = Run::start(world, &network, &clock);
    let counts = run.until_all_is_carried(world).await;
    run.stop().await;
    assert_eq!(network.texts_in("ana"), ["post"]);
    assert_eq!(counts.uncertain, 1);
    assert!(matches!(world.look().await.delivery(&id).await.unwrap(), Some(Delivery::Uncertain { .. })));
}

async fn stopping_waits_for_the_calls_under_way(world: &World) {
    let network = Arc::new(Network::new().slow(Duration::from_millis(300)));
    let id = world.queue(&chat("ana"), Class::Answer, "answer", at(0)).await;
    let run = Run::start(world, &network, &Clock::fixed(at(0)));
    network.arrival("answer").await;
    run.stop().await;
    assert!(matches!(world.look().await.delivery(&id).await.unwrap(), Some(Delivery::Sent { .. })));
}

async fn a_run_that_stops_leaves_what_waits_to_the_next(world: &World) {
    let clock = Clock::fixed(at(0));
    let network = Arc::new(Network::new().slow(Duration::from_millis(20)));
    let texts: Vec<String> = (0..20).map(|it| it.to_string()).collect();
    for text in &texts {
        world.queue(&chat("ana"), Class::Answer, text, at(0)).await;
    }
    let run = Run::start(world, &network, &clock);
    network.calls(5).await;
    run.stop().await;
    let run = Run::start(world, &network, &clock);
    run.until_all_is_carried(world).await;
    run.stop().await;
    assert_eq!(network.texts_in("ana"), texts);
}

/// PostgreSQL only: there the database can go away while we stay.
#[tokio::test]
async fn a_database_that_goes_away_loses_and_repeats_nothing() {
    let world = World::postgres().await;
    let network = Arc::new(Network::new().slow(Duration::from_millis(2)));
    let texts: Vec<String> = (0..40).map(|it| it.to_string()).collect();
    for text in &texts {
        world.queue(&chat("ana"), Class::Answer, text, at(0)).await;
        world.queue(&chat("ben"), Class::Answer, text, at(0)).await;
    }
    let run = Run::start(&world, &network, &Clock::fixed(at(0)));
    for calls in [10, 30, 50] {
        network.calls(calls).await;
        world
            .meddle(
                "select pg_terminate_backend(pid) from pg_stat_activity
                 where datname = current_database() and pid <> pg_backend_pid()",
            )
            .await;
    }
    network.calls(80).await;
    run.stop().await;
    assert_eq!(network.texts_in("ana"), texts);
    assert_eq!(network.texts_in("ben"), texts);
    world.end().await;
}
