//! What a chat itself does to its messages: it moves, it shuts us out, it has no buttons.

use std::sync::Arc;

use buergerdraht::clock::Clock;
use buergerdraht::messenger::DeliveryError;
use buergerdraht::model::{Action, Choice, Class, Outbound};

use crate::network::{Fate, Network, unreachable};
use crate::run::Run;
use crate::world::{World, at, chat, say, telegram};

on_both! {
    messages_follow_a_chat_that_moves,
    a_message_that_failed_often_still_follows_its_chat,
    a_chat_that_shuts_us_out_gets_nothing_more,
    choices_are_numbered_where_there_are_no_buttons,
}

async fn messages_follow_a_chat_that_moves(world: &World) {
    let network = Arc::new(Network::new());
    network.fate("first", [Fate::Fails(DeliveryError::Moved { to: "supergroup".to_owned() })]);
    for text in ["first", "second", "third"] {
        world.queue(&chat("group"), Class::Answer, text, at(0)).await;
    }
    let run = Run::start(world, &network, &Clock::fixed(at(0)));
    run.until_all_is_carried(world).await;
    run.stop().await;
    assert!(network.texts_in("group").is_empty());
    assert_eq!(network.texts_in("supergroup"), ["first", "second", "third"]);
}

async fn a_message_that_failed_often_still_follows_its_chat(world: &World) {
    let network = Arc::new(Network::new());
    let moved = Fate::Fails(DeliveryError::Moved { to: "supergroup".to_owned() });
    network.fate("hello", [unreachable(), unreachable(), unreachable(), unreachable(), moved]);
    world.queue(&chat("group"), Class::Answer, "hello", at(0)).await;
    let run = Run::start(world, &network, &Clock::fixed(at(0)));
    run.until_all_is_carried(world).await;
    run.stop().await;
    assert_eq!(network.texts_in("supergroup"), ["hello"]);
}

async fn a_chat_that_shuts_us_out_gets_nothing_more(world: &World) {
    let network = Arc::new(Network::new());
    network.fate("first", [Fate::Fails(DeliveryError::ShutOut { reason: "blocked".to_owned() })]);
    for (to, text) in [("ana", "first"), ("ana", "second"), ("ben", "for ben")] {
        world.queue(&chat(to), Class::Answer, text, at(0)).await;
    }
    let run = Run::start(world, &network, &Clock::fixed(at(0)));
    let counts = run.until_all_is_carried(world).await;
    run.stop().await;
    assert_eq!(counts.failed, 2);
    assert!(network.texts_in("ana").is_empty());
    assert_eq!(network.texts_in("ben"), ["for ben"]);
    assert!(world.look().await.is_shut_out(&telegram(), "ana").await.unwrap());
}

async fn choices_are_numbered_where_there_are_no_buttons(world: &World) {
    let network = Arc::new(Network::new());
    let choice = |it: &str| Choice { label: it.to_owned(), action: Action::Code(format!("faq:{it}")) };
    let choices = ["Passport", "Visa", "Identity card"].map(choice).to_vec();
    let message = Outbound { choices, ..say("Which one?") };
    let mut tx = world.store.begin().await.unwrap();
    tx.queue(&chat("ana"), Class::Answer, &message, at(0)).await.unwrap();
    tx.commit().await.unwrap();
    let run = Run::start(world, &network, &Clock::fixed(at(0)));
    run.until_all_is_carried(world).await;
    run.stop().await;
    assert_eq!(
        network.texts_in("ana"),
        ["Which one?\n\n1. Passport\n2. Visa\n3. Identity card\n\nWrite the number."]
    );
}
