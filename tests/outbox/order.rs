//! Promise 3: in order, per chat, whatever fails; and promise 2: nothing is lost.

use std::sync::Arc;
use std::time::Duration;

use buergerdraht::clock::Clock;
use buergerdraht::model::Class;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::network::{Fate, Network, refused, too_fast, unreachable};
use crate::run::Run;
use crate::world::{World, at, chat};

on_both! {
    every_chat_gets_its_messages_in_order_whatever_fails,
    answers_go_before_relays_and_posts,
}

const PLANS: usize = 6;

/// A message to one of a few chats, and what happens to its calls.
type Planned = (usize, Vec<Fate>);

fn plans() -> impl Strategy<Value = Vec<Planned>> {
    let fate = prop_oneof![
        3 => Just(Fate::Arrives),
        1 => Just(Fate::ArrivesUnanswered),
        1 => Just(Fate::GetsLost),
        1 => Just(Fate::Panics),
        1 => (0..30_u64).prop_map(|it| too_fast(Duration::from_millis(it))),
        1 => Just(unreachable()),
        1 => Just(refused()),
    ];
    prop::collection::vec((0..4_usize, prop::collection::vec(fate, 0..4)), 1..40)
}

/// Whether anything of a message arrives in the end, and how often.
fn times_arriving(fates: &[Fate]) -> usize {
    let mut times = 0;
    for fate in fates {
        match fate {
            Fate::Arrives => return times + 1,
            Fate::ArrivesUnanswered => times += 1,
            Fate::Fails(buergerdraht::messenger::DeliveryError::GiveUp { .. }) => return times,
            Fate::GetsLost | Fate::Fails(_) | Fate::Hangs | Fate::Panics => (),
        }
    }
    times + 1
}

async fn every_chat_gets_its_messages_in_order_whatever_fails(world: &World) {
    let mut runner = TestRunner::default();
    let clock = Clock::fixed(at(0));
    for plan in 0..PLANS {
        let planned = plans().new_tree(&mut runner).unwrap().current();
        let network = Arc::new(Network::new());
        let run = Run::start(world, &network, &clock);
        let mut expected = vec![Vec::new(); 4];
        for (number, (to, fates)) in planned.iter().enumerate() {
            let text = format!("{plan}-{number}");
            network.fate(&text, fates.clone());
            expected[*to].extend(vec![text.clone(); times_arriving(fates)]);
            world.queue(&chat(&to.to_string()), Class::Answer, &text, clock.now()).await;
            run.wake.ring();
        }
        run.until_all_is_carried(world).await;
        run.stop().await;
        for (to, texts) in expected.iter().enumerate() {
            assert_eq!(&network.texts_in(&to.to_string()), texts, "chat {to} of {planned:?}");
        }
    }
}

async fn answers_go_before_relays_and_posts(world: &World) {
    let network = Arc::new(Network::new());
    for (text, class) in [("post", Class::Post), ("relay", Class::Relay), ("answer", Class::Answer)] {
        world.queue(&chat("ana"), class, text, at(0)).await;
    }
    let run = Run::start(world, &network, &Clock::fixed(at(1)));
    run.until_all_is_carried(world).await;
    run.stop().await;
    assert_eq!(network.texts_in("ana"), ["answer", "relay", "post"]);
}
