//! Being called by Telegram.

use std::net::SocketAddr;
use std::sync::Arc;

use buergerdraht::clock::Clock;
use buergerdraht::inlet::{self, Intake};
use buergerdraht::messenger::Messenger;
use buergerdraht::messenger::telegram::{Telegram, Way};
use reqwest012::Client;
use tokio::net::TcpListener;

use crate::double::{Double, TOKEN};
use crate::town::{Record, commit_all, config, telegram, text};

const SECRET: &str = "correct-horse_battery";
const UPDATE: &str = r#"{"update_id":5,"message":{"message_id":1,"date":1,"chat":{"id":7,"type":"private"},
    "from":{"id":7,"is_bot":false,"first_name":"x"},"text":"hallo"}}"#;

async fn open(double: &Double) -> (Arc<Telegram>, String, Intake) {
    let port = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await.unwrap();
    let path = "/telegram/main".to_owned();
    let url = format!("http://{}{path}", port.local_addr().unwrap());
    let way = Way::Webhook { url: url.parse().unwrap(), path, secret: SECRET.to_owned() };
    let telegram = telegram(double, way);
    let (inlet, intake) = inlet::open();
    let router = telegram.webhook(inlet).unwrap();
    tokio::spawn(async move { axum::serve(port, router).await });
    (telegram, url, intake)
}

fn asks_to_be_called(telegram: Arc<Telegram>) {
    let (inlet, intake) = inlet::open();
    tokio::spawn(async move {
        telegram.listen(inlet).await;
        drop(intake);
    });
}

async fn call(url: &str, secret: Option<&str>, body: &str) -> u16 {
    let mut request = Client::builder().no_proxy().build().unwrap().post(url).body(body.to_owned());
    if let Some(secret) = secret {
        request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
    }
    request.send().await.unwrap().status().as_u16()
}

#[tokio::test]
async fn updates_come_by_webhook_in_order_and_are_confirmed_once_committed() {
    let double = Double::start().await;
    let (telegram, url, intake) = open(&double).await;
    asks_to_be_called(telegram);
    double.until("the bot asks to be called", |it| it.webhook().is_some()).await;
    assert_eq!(double.webhook(), Some(url));
    assert_eq!(double.webhook_connections(), Some(1), "two at once could overtake each other");
    let ana = double.person("ana");
    ana.says("eins");
    ana.says("zwei");
    let record = Record::default();
    tokio::spawn(commit_all(intake, record.clone()));
    assert_eq!(record.next().await.content, text("eins"));
    assert_eq!(record.next().await.content, text("zwei"));
    double.until("both are confirmed", |it| it.unconfirmed() == 0).await;
    double.assert_clean();
}

#[tokio::test]
async fn what_was_not_committed_is_delivered_again() {
    let double = Double::start().await;
    let (telegram, _, mut intake) = open(&double).await;
    asks_to_be_called(telegram);
    double.until("the bot asks to be called", |it| it.webhook().is_some()).await;
    double.person("ana").says("eins");
    let lost = intake.take(100).await.unwrap().remove(0);
    let id = lost.inbound[0].id.clone();
    drop(lost);
    let again = intake.take(100).await.unwrap().remove(0);
    assert_eq!(again.inbound[0].id, id);
    again.acknowledge();
    double.until("it is confirmed", |it| it.unconfirmed() == 0).await;
    double.assert_clean();
}

#[tokio::test]
async fn whoever_does_not_know_the_secret_is_turned_away_unheard() {
    let double = Double::start().await;
    let (_, url, intake) = open(&double).await;
    let record = Record::default();
    tokio::spawn(commit_all(intake, record.clone()));
    for secret in
        [None, Some(""), Some("correct-horse"), Some("correct-horse_batterz"), Some("correct-horse_battery2")]
    {
        assert_eq!(call(&url, secret, UPDATE).await, 401, "{secret:?}");
    }
    assert!(record.is_empty());
    assert_eq!(call(&url, Some(SECRET), UPDATE).await, 200);
    assert_eq!(record.next().await.content, text("hallo"));
    double.assert_clean();
}

#[tokio::test]
async fn cut_foreign_and_enormous_bodies_are_refused() {
    let double = Double::start().await;
    let (_, url, intake) = open(&double).await;
    let record = Record::default();
    tokio::spawn(commit_all(intake, record.clone()));
    for body in ["", "{", &UPDATE[..40], "[]", "{}", r#"{"update_id":"x"}"#] {
        assert_eq!(call(&url, Some(SECRET), body).await, 400, "{body}");
    }
    assert_eq!(call(&url, Some(SECRET), &" ".repeat(2 * 1024 * 1024)).await, 413);
    assert!(record.is_empty());
    double.assert_clean();
}

#[tokio::test]
async fn listening_ends_with_the_engine() {
    let double = Double::start().await;
    let (telegram, _, _intake) = open(&double).await;
    let (inlet, intake) = inlet::open();
    drop(intake);
    telegram.listen(inlet).await;
    double.assert_clean();
}

#[tokio::test]
async fn a_stopped_engine_confirms_nothing() {
    let double = Double::start().await;
    let (_, url, intake) = open(&double).await;
    drop(intake);
    assert_eq!(call(&url, Some(SECRET), UPDATE).await, 503);
    double.assert_clean();
}

#[tokio::test]
async fn a_secret_that_lets_everybody_in_is_refused_at_the_start() {
    let double = Double::start().await;
    let refused = |path: &str, secret: &str| {
        let url = "https://example.org/x".parse().unwrap();
        let way = Way::Webhook { url, path: path.to_owned(), secret: secret.to_owned() };
        Telegram::new(config(&double.url(), TOKEN, way), Clock::System).is_err()
    };
    assert!(refused("/x", ""));
    assert!(refused("/x", "no spaces, please"));
    for pattern in ["/{anything}", "/:anything", "/x/*rest"] {
        assert!(refused(pattern, SECRET), "{pattern}");
    }
    assert!(!refused("/x", SECRET));
}
