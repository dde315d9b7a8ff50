//! Promise 4: as fast as allowed; who has to wait holds nobody else.

use std::sync::Arc;
use std::time::Duration;

use buergerdraht::clock::Clock;
use buergerdraht::messenger::Limit;
use buergerdraht::model::Class;
use tokio::time::Instant;

use crate::network::{Fate, Network, too_fast};
use crate::run::Run;
use crate::world::{World, at, chat, topic};

on_both! {
    a_flood_in_one_chat_delays_no_other,
    a_chat_keeps_to_its_limit_over_a_crash,
    an_answer_overtakes_posts_to_many,
    a_refusal_holds_its_own_lane_for_the_time_stated,
    several_refusals_in_a_row_hold_the_account,
    the_account_keeps_to_its_limit,
}

/// So long that a test is over before.
const FOR_EVER: Duration = Duration::from_hours(1);

async fn a_flood_in_one_chat_delays_no_other(world: &World) {
    let network = Arc::new(Network::new().limited_per_chat(Limit { count: 1, per: FOR_EVER }));
    for number in 0..200 {
        world.queue(&topic("forum", &number.to_string()), Class::Answer, "flood", at(0)).await;
    }
    world.queue(&chat("ben"), Class::Post, "for ben", at(1)).await;
    let run = Run::start(world, &network, &Clock::fixed(at(2)));
    network.arrival("for ben").await;
    run.stop().await;
    assert_eq!(network.texts_in("forum"), ["flood"]);
}

async fn a_chat_keeps_to_its_limit_over_a_crash(world: &World) {
    let network = Arc::new(Network::new().limited_per_chat(Limit { count: 3, per: Duration::from_secs(50) }));
    network.fate("2", [Fate::Hangs]);
    for number in 0..5 {
        world.queue(&chat("group"), Class::Answer, &number.to_string(), at(0)).await;
    }
    let clock = Clock::fixed(at(0));
    let run = Run::start(world, &network, &clock);
    network.arrival("2").await;
    run.crash().await;

    clock.advance(Duration::from_secs(40));
    world.queue(&chat("ben"), Class::Post, "for ben", at(40)).await;
    let run = Run::start(world, &network, &clock);
    network.arrival("for ben").await;
    run.stop().await;
    assert_eq!(network.texts_in("group"), ["0", "1", "2"], "three within 50 seconds");
    clock.advance(Duration::from_secs(11));
    let run = Run::start(world, &network, &clock);
    network.calls(7).await;
    run.stop().await;
    assert_eq!(network.texts_in("group"), ["0", "1", "2", "2", "3", "4"]);
}

async fn an_answer_overtakes_posts_to_many(world: &World) {
    let limit = Limit { count: 2, per: Duration::from_millis(300) };
    let network = Arc::new(Network::new().limited(limit));
    for number in 0..20 {
        world.queue(&chat(&number.to_string()), Class::Post, "post", at(0)).await;
    }
    let run = Run::start(world, &network, &Clock::fixed(at(1)));
    network.calls(3).await;
    world.queue(&chat("ana"), Class::Answer, "answer", at(1)).await;
    run.wake.ring();
    network.arrival("answer").await;
    run.stop().await;
    let before = network.arrived().iter().take_while(|it| it.text == "post").count();
    assert!(before < 10, "{before} posts went before the answer");
}

async fn a_refusal_holds_its_own_lane_for_the_time_stated(world: &World) {
    let network = Arc::new(Network::new());
    network.fate("for ana", [too_fast(Duration::from_secs(30))]);
    let held = world.queue(&chat("ana"), Class::Answer, "for ana", at(0)).await;
    world.queue(&chat("ana"), Class::Answer, "for ana, too", at(0)).await;
    world.queue(&chat("ben"), Class::Answer, "for ben", at(0)).await;
    let run = Run::start(world, &network, &Clock::fixed(at(0)));
    network.arrival("for ben").await;
    run.until_it_is_held(world, &held).await;
    run.let_pass(Duration::from_secs(29)).await;
    assert!(network.texts_in("ana").is_empty());
    run.let_pass(Duration::from_secs(1)).await;
    network.arrival("for ana, too").await;
    run.stop().await;
    assert_eq!(network.texts_in("ana"), ["for ana", "for ana, too"]);
}

async fn several_refusals_in_a_row_hold_the_account(world: &World) {
    let network = Arc::new(Network::new());
    let pause = Duration::from_millis(700);
    let mut held = Vec::new();
    for name in ["a", "b", "c"] {
        network.fate(name, [too_fast(pause)]);
        held.push(world.queue(&chat(name), Class::Answer, name, at(0)).await);
    }
    let began_at = Instant::now();
    let run = Run::start(world, &network, &Clock::fixed(at(0)));
    for id in &held {
        run.until_it_is_held(world, id).await;
    }
    world.queue(&chat("d"), Class::Answer, "d", at(0)).await;
    run.wake.ring();
    let arrival = network.arrival("d").await;
    run.stop().await;
    assert!(pause <= arrival.at - began_at, "went after {:?}", arrival.at - began_at);
}

async fn the_account_keeps_to_its_limit(world: &World) {
    let limit = Limit { count: 5, per: Duration::from_millis(200) };
    let network = Arc::new(Network::new().limited(limit));
    for number in 0..40 {
        world.queue(&chat(&number.to_string()), Class::Post, "post", at(0)).await;
    }
    let run = Run::start(world, &network, &Clock::fixed(at(0)));
    run.until_all_is_carried(world).await;
    run.stop().await;
    let arrived = network.arrived();
    assert_eq!(arrived.len(), 40);
    for stretch in arrived.windows(limit.count + 1) {
        assert!(limit.per < stretch[limit.count].at - stretch[0].at);
    }
}
