//! A message that is sent again is still one message.

use std::time::Duration;

use buergerdraht::clock::Clock;
use buergerdraht::messenger::DeliveryError;
use buergerdraht::model::{RichText, Span, Style};

use crate::homeserver::Homeserver;
use crate::homeserver::gate::{Fault, Gate};
use crate::town::Town;

const SEND: &str = "/send/";

#[tokio::test]
async fn the_same_parcel_is_the_same_event_whoever_was_restarted() {
    let server = Homeserver::start().await;
    let mut town = Town::open(&server, "bot-again").await;
    let ana = server.resident("ana-again").await;
    let room = town.meets(&ana, true).await;
    let parcel = town.parcel("1", &room, "Einmal");
    let first = town.send(&parcel).await.unwrap();
    assert_eq!(town.send(&parcel).await.unwrap(), first);
    town.stop().await;
    town.start();
    ana.say(&room, "Hallo").await;
    town.record.hears("Hallo").await;
    assert_eq!(town.send(&parcel).await.unwrap(), first);
    server.stop().await;
    server.start_again().await;
    assert_eq!(town.send(&parcel).await.unwrap(), first);
    ana.hears(&room).await;
    assert!(ana.hears_within(&room, Duration::from_secs(1)).await.is_none());
}

#[tokio::test]
async fn a_message_whose_answer_was_lost_is_in_doubt_and_not_doubled() {
    let server = Homeserver::shared().await;
    let gate = Gate::before(server).await;
    let url = gate.url();
    let town = Town::open_with(server, "bot-lost", |it| it.homeserver = url.parse().unwrap()).await;
    let ana = server.resident("ana-lost").await;
    let room = town.meets(&ana, true).await;
    let mut parcel = town.parcel("1", &room, "Einmal");
    gate.plan("PUT", SEND, Fault::LoseAnswer, 1);
    let lost = town.send(&parcel).await;
    assert!(matches!(lost, Err(DeliveryError::Uncertain { .. })), "{lost:?}");
    gate.plan("PUT", SEND, Fault::Answer(502, serde_json::Value::Null), 1);
    let gateway = town.send(&parcel).await;
    assert!(matches!(gateway, Err(DeliveryError::Uncertain { .. })), "{gateway:?}");
    let sent = town.send(&parcel).await.unwrap();
    assert_eq!(Some(ana.hears(&room).await.event_id), sent.message_id);
    // A day later the server may not know any more that it has it: we look for it ourselves.
    let before = gate.asked(SEND).len();
    parcel.queued_at = Clock::System.now().minus(Duration::from_hours(21));
    assert_eq!(town.send(&parcel).await.unwrap(), sent);
    assert_eq!(gate.asked(SEND).len(), before, "it was not sent again");
    // What is not there is sent, however old.
    let mut parcel = town.parcel("2", &room, "Zweimal");
    parcel.queued_at = Clock::System.now().minus(Duration::from_hours(21));
    town.send(&parcel).await.unwrap();
    assert_eq!(ana.hears(&room).await.body(), "Zweimal");
    assert!(ana.hears_within(&room, Duration::from_millis(500)).await.is_none());
}

#[tokio::test]
async fn the_longest_message_with_the_most_markup_fits() {
    let server = Homeserver::shared().await;
    let town = Town::open(server, "bot-long").await;
    let ana = server.resident("ana-long").await;
    let room = town.meets(&ana, true).await;
    let text = "<ä> ".repeat(1200);
    assert_eq!(text.len(), 6_000);
    let spans = (0..1200).map(|it| Span { start: 5 * it, end: 5 * it + 4, style: Style::Bold });
    let mut parcel = town.parcel("1", &room, "");
    parcel.message.text = RichText { spans: spans.collect(), text: text.clone() };
    town.send(&parcel).await.unwrap();
    let seen = ana.hears(&room).await;
    assert_eq!((seen.body(), seen.encrypted), (text.as_str(), true));
    let links = (0..1200).map(|it| Span {
        start: 5 * it,
        end: 5 * it + 4,
        style: Style::Link("https://rathaus.example/a/very/long/address/of/a/page".to_owned()),
    });
    let mut parcel = town.parcel("2", &room, "");
    parcel.message.text = RichText { spans: links.collect(), text };
    let sent = town.send(&parcel).await;
    assert!(!matches!(sent, Err(DeliveryError::Uncertain { .. } | DeliveryError::Retry { .. })), "{sent:?}");
}
