//! Letters that come in.

use std::time::{Duration, Instant};

use buergerdraht::messenger::Messenger;
use buergerdraht::messenger::mail::Security;
use buergerdraht::model::{Author, AuthorKind, Room};

use crate::mailserver::{MailServer, Quirks};
use crate::town::{Record, TOWN, Town, config, letter_in, pause};

#[tokio::test]
async fn a_letter_is_heard_within_seconds_and_marked_as_seen() {
    let server = MailServer::start();
    let town = Town::open(&server).await;
    let begun = Instant::now();
    server.receives_words(
        "Ana@Example.org",
        "rathaus+k7w2m9@bad-belzig.example",
        "a1@example.org",
        "Ist repariert.",
    );
    town.record.hears(1).await;
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    let heard = &town.record.heard()[0];
    assert_eq!(
        (heard.id.as_str(), heard.address.chat.as_str(), heard.room),
        ("a1@example.org", "ana@example.org", Room::Private)
    );
    let author =
        Author { id: "ana@example.org".to_owned(), kind: AuthorKind::Person, language: None, private: None };
    assert_eq!(heard.author, Some(author));
    assert_eq!(letter_in(heard).words, "Ist repariert.");
    assert!(town.mail.pulse().unwrap().last_at().is_some());
    while server.seen_by(TOWN) != 1 {
        pause().await;
    }
    server.receives_words("ana@example.org", TOWN, "a2@example.org", "Noch etwas.");
    town.record.hears(2).await;
    assert_eq!(town.record.ids(), ["a1@example.org", "a2@example.org"]);
}

#[tokio::test]
async fn a_letter_is_heard_once_however_often_we_start() {
    let server = MailServer::start();
    let mut record = Town::open(&server).await.kill();
    for number in 1..=3 {
        server.receives_words("ana@example.org", TOWN, &format!("{number}@example.org"), "Hallo");
        let town = Town::open_with(config(&server), record);
        town.record.hears(number).await;
        record = town.kill();
    }
    assert_eq!(record.ids(), ["1@example.org", "2@example.org", "3@example.org"]);
}

#[tokio::test]
async fn at_first_only_unread_letters_are_heard() {
    let server = MailServer::start();
    server.receives_words("ana@example.org", TOWN, "old@example.org", "alt");
    // Read by somebody: us, in another life.
    let before = Town::open_with(config(&server), Record::new());
    before.record.hears(1).await;
    while server.seen_by(TOWN) != 1 {
        pause().await;
    }
    before.kill();
    server.receives_words("ana@example.org", TOWN, "new@example.org", "neu");
    let town = Town::open_with(config(&server), Record::new());
    town.record.hears(1).await;
    server.receives_words("ana@example.org", TOWN, "newer@example.org", "neuer");
    town.record.hears(2).await;
    assert_eq!(town.record.ids(), ["new@example.org", "newer@example.org"]);
}

#[tokio::test]
async fn a_mailbox_numbered_anew_is_heard_again_and_goes_on() {
    let server = MailServer::start();
    let town = Town::open(&server).await;
    server.receives_words("ana@example.org", TOWN, "1@example.org", "eins");
    town.record.hears(1).await;
    let record = town.kill();
    server.renumber(TOWN);
    let town = Town::open_with(config(&server), record);
    // The engine knows the first by its id.
    town.record.hears(2).await;
    server.receives_words("ana@example.org", TOWN, "2@example.org", "zwei");
    town.record.hears(3).await;
    assert_eq!(town.record.ids(), ["1@example.org", "1@example.org", "2@example.org"]);
}

#[tokio::test]
async fn where_the_server_does_not_call_we_look_ourselves() {
    let server = MailServer::start_with(Quirks { never_calls: true });
    let town = Town::open(&server).await;
    for number in 1..=2 {
        server.receives_words("ana@example.org", TOWN, &format!("{number}@example.org"), "Hallo");
        town.record.hears(number).await;
    }
}

#[tokio::test]
async fn a_line_may_be_encrypted_when_asked_for_or_not_at_all_on_one_machine() {
    let server = MailServer::start();
    server.receives_words("ana@example.org", TOWN, "1@example.org", "Hallo");
    let record = Record::new();
    for (security, count) in [(Security::StartTls, 1), (Security::None, 2)] {
        let mut config = config(&server);
        config.imap.port = server.imap();
        config.imap.security = security;
        let town = Town::open_with(config, record.clone());
        town.record.hears(count).await;
        server.receives_words("ana@example.org", TOWN, &format!("{}@example.org", count + 1), "Hallo");
        town.kill();
    }
}

#[tokio::test]
async fn of_a_letter_that_is_too_large_the_head_is_heard() {
    let server = MailServer::start();
    let town = Town::open(&server).await;
    let top = "From: ana@example.org\r\nSubject: Der ganze Film\r\nMessage-ID: <film@example.org>\r\n\r\n";
    let line = "x".repeat(900) + "\r\n";
    let raw = top.to_owned() + line.repeat(47_000).as_str();
    server.receives(&[("ana@example.org", TOWN, raw)]);
    server.receives_words("ana@example.org", TOWN, "next@example.org", "danach");
    town.record.hears(2).await;
    let heard = town.record.heard();
    let film = heard.iter().find(|it| it.id == "film@example.org").unwrap();
    let letter = letter_in(film);
    assert_eq!(
        (letter.subject.as_str(), letter.words.as_str(), letter.whole.as_str()),
        ("Der ganze Film", "nicht gelesen", "nicht gelesen")
    );
}
