//! One of the two was away for a while: the server, or we.

use std::collections::BTreeSet;

use buergerdraht::clock::Clock;
use buergerdraht::inlet;
use buergerdraht::messenger::Messenger;
use buergerdraht::messenger::mail::Mail;

use crate::mailserver::MailServer;
use crate::town::{Record, TOWN, Town, config, letters};

#[tokio::test]
async fn a_server_that_dies_and_comes_back_is_heard_again_without_loss_or_repetition() {
    let mut server = MailServer::start();
    let town = Town::open(&server).await;
    server.receives_words("ana@example.org", TOWN, "0@example.org", "vorher");
    town.record.hears(1).await;
    for number in 1..=2 {
        server.halt();
        server.resume();
        server.receives_words("ana@example.org", TOWN, &format!("{number}@example.org"), "Hallo");
        town.record.hears(number + 1).await;
    }
    assert_eq!(town.record.ids(), ["0@example.org", "1@example.org", "2@example.org"]);
}

#[tokio::test]
async fn three_hundred_letters_that_came_while_we_were_away_are_heard_once_each() {
    let server = MailServer::start();
    let record = Town::open(&server).await.kill();
    let from = "ana@example.org";
    let raw = |it: usize| crate::mailserver::world::letter(from, TOWN, &format!("{it}@example.org"), "Hallo");
    let post: Vec<_> = (0..300).map(|it| (from, TOWN, raw(it))).collect();
    server.receives(&post);
    letters(&server, TOWN, 300).await;
    let town = Town::open_with(config(&server), record);
    town.record.hears(300).await;
    server.receives_words(from, TOWN, "last@example.org", "zuletzt");
    town.record.hears(301).await;
    let ids = town.record.ids();
    assert_eq!((ids.len(), ids.iter().collect::<BTreeSet<_>>().len()), (301, 301));
    assert_eq!(ids.last().unwrap(), "last@example.org");
}

#[tokio::test]
async fn a_letter_whose_turn_was_never_committed_comes_again() {
    let server = MailServer::start();
    let record = Town::open(&server).await.kill();
    server.receives_words("ana@example.org", TOWN, "1@example.org", "Hallo");
    letters(&server, TOWN, 1).await;
    let (inlet, mut intake) = inlet::open();
    let mail = Mail::new(config(&server), Clock::System, record.recall());
    tokio::select! {
        () = mail.listen(inlet) => panic!("it goes on listening"),
        batch = async {
            loop {
                let batches = intake.take(1).await.unwrap();
                if let Some(batch) = batches.into_iter().find(|it| !it.inbound.is_empty()) {
                    return batch;
                }
            }
        } => assert_eq!(batch.inbound[0].id, "1@example.org"), // and then the power fails
    }
    assert_eq!(server.seen_by(TOWN), 0);
    let town = Town::open_with(config(&server), record);
    town.record.hears(1).await;
}

#[tokio::test]
async fn listening_ends_when_nobody_takes_anything_any_more() {
    let server = MailServer::start();
    let (inlet, intake) = inlet::open();
    let mail = Mail::new(config(&server), Clock::System, Record::new().recall());
    drop(intake);
    mail.listen(inlet).await;
}
