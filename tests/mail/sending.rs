//! Letters that go out.

use buergerdraht::messenger::{DeliveryError, Enclosure, Messenger};
use buergerdraht::model::{Cover, FileKind, Span, Style};

use crate::mailserver::{BUSY, MailServer, UNKNOWN};
use crate::town::{TOWN, Town, WORKS, letter_in, letters};

const CASE: &str = "3f2b8c1e-0000-4000-8000-000000000147";

fn cover(subject: &str, is_first: bool, answers: Option<&str>) -> Cover {
    Cover {
        subject: subject.to_owned(),
        thread: format!("case.{CASE}"),
        is_first,
        token: "k7w2m9".to_owned(),
        answers: answers.map(str::to_owned),
    }
}

/// The header's value, unfolded.
fn header(letter: &str, name: &str) -> Option<String> {
    let head = letter
        .replace("\r\n", "\n")
        .split("\n\n")
        .next()
        .unwrap_or_default()
        .replace("\n ", " ")
        .replace("\n\t", " ");
    let prefix = format!("{}:", name.to_lowercase());
    head.lines()
        .find(|it| it.to_lowercase().starts_with(&prefix))
        .map(|it| it[prefix.len()..].trim().to_owned())
}

#[tokio::test]
async fn a_letter_stands_in_the_clerks_mailbox_as_it_was_written() {
    let server = MailServer::start();
    let town = Town::open(&server).await;
    let mut parcel = town.parcel("0199-aa", WORKS, "Die Lampe am Marktplatz ist dunkel.\n\nGrüße: Formular");
    let at = parcel.message.text.text.find("Formular").unwrap();
    let link = Style::Link("https://bad-belzig.example/f".to_owned());
    parcel.message.text.spans.push(Span { start: at, end: at + 8, style: link });
    parcel.message.cover = Some(cover("[BB-2026-0147] Lampe dunkel", true, None));
    let sent = town.send(&parcel).await.unwrap();
    assert_eq!(sent.message_id.unwrap(), format!("case.{CASE}@bad-belzig.example"));

    let letter = letters(&server, WORKS, 1).await.remove(0);
    for (name, value) in [
        ("Message-ID", format!("<case.{CASE}@bad-belzig.example>").as_str()),
        ("From", "\"Stadt Bad Belzig\" <rathaus@bad-belzig.example>"),
        ("To", WORKS),
        ("Reply-To", "rathaus+k7w2m9@bad-belzig.example"),
        ("Subject", "[BB-2026-0147] Lampe dunkel"),
        ("Auto-Submitted", "auto-generated"),
        ("X-Auto-Response-Suppress", "All"),
        ("X-Loop", TOWN),
        ("Return-Path", &format!("<{TOWN}>")),
    ] {
        assert_eq!(header(&letter, name).as_deref(), Some(value), "{name}");
    }
    assert_eq!((header(&letter, "In-Reply-To"), header(&letter, "References")), (None, None));
    server.receives(&[("a@example.org", TOWN, letter)]);
    town.record.hears(1).await;
    let words = "Die Lampe am Marktplatz ist dunkel.\n\nGrüße: Formular (https://bad-belzig.example/f)";
    assert_eq!(letter_in(&town.record.heard()[0]).whole.trim(), words);
}

#[tokio::test]
async fn a_later_letter_stands_below_the_first_and_below_what_it_answers() {
    let server = MailServer::start();
    let town = Town::open(&server).await;
    let mut parcel = town.parcel("0199-bb", WORKS, "Noch ein Foto.\n.\n..Ende");
    parcel.message.cover = Some(cover(
        "[BB-2026-0147] Straßenlampe, größer\r\nBcc: all@bad-belzig.example",
        false,
        Some("x1@example.org"),
    ));
    assert_eq!(town.send(&parcel).await.unwrap().message_id.unwrap(), "0199-bb@bad-belzig.example");
    let letter = letters(&server, WORKS, 1).await.remove(0);
    let root = format!("<case.{CASE}@bad-belzig.example>");
    assert_eq!(header(&letter, "Message-ID").unwrap(), "<0199-bb@bad-belzig.example>");
    assert_eq!(header(&letter, "In-Reply-To").unwrap(), "<x1@example.org>");
    assert_eq!(header(&letter, "References").unwrap(), format!("{root} <x1@example.org>"));
    assert!(
        letter.replace("\r\n", "\n").contains("Noch ein Foto.\n.\n..Ende"),
        "a dot ends no letter: {letter}"
    );
    assert_eq!(header(&letter, "Bcc"), None, "a line break in a subject begins no header");
    assert!(header(&letter, "Subject").unwrap().starts_with("[BB-2026-0147] =?utf-8?"), "{letter}");
}

#[tokio::test]
async fn files_arrive_byte_for_byte_under_their_names_and_are_fetched_so() {
    let server = MailServer::start();
    let town = Town::open(&server).await;
    let picture: Vec<u8> = (0..700_001_u64).map(|it| (it * it % 251) as u8).collect();
    let text = b"eins\nzwei\r\ndrei\n.\nvier".to_vec();
    let mut parcel = town.parcel("files", TOWN, "Anbei");
    for (name, mime, bytes) in [
        ("Straßenlampe.jpg", "image/jpeg", &picture),
        ("liste.txt", "text/plain", &text),
        ("a.bin", "message/rfc822", &text),
    ] {
        let (name, mime) = (name.to_owned(), mime.to_owned());
        parcel.files.push(Enclosure { bytes: bytes.clone(), name, mime, kind: FileKind::Document });
    }
    town.send(&parcel).await.unwrap();
    town.record.hears(1).await;
    let heard = town.record.heard().remove(0);
    let files = &letter_in(&heard).files;
    let names: Vec<_> = files.iter().map(|it| it.name.as_deref().unwrap_or_default()).collect();
    assert_eq!(names, ["Straßenlampe.jpg", "liste.txt", "a.bin"]);
    for (file, bytes) in files.iter().zip([&picture, &text, &text]) {
        assert!(town.mail.fetch(file).await.unwrap() == *bytes, "{:?}", file.name);
    }
    // As after a restore: the letters have new numbers, and the file is found by its letter's id.
    server.renumber(TOWN);
    assert!(town.mail.fetch(&files[0]).await.unwrap() == picture);
}

#[tokio::test]
async fn a_no_of_the_server_says_whether_to_try_again() {
    let server = MailServer::start();
    let town = Town::open(&server).await;
    let busy = town.send(&town.parcel("1", BUSY, "Hallo")).await.unwrap_err();
    assert!(
        matches!(&busy, DeliveryError::Retry { reason, after: None } if reason.contains("450")),
        "{busy}"
    );
    let unknown = town.send(&town.parcel("2", UNKNOWN, "Hallo")).await.unwrap_err();
    assert!(matches!(&unknown, DeliveryError::GiveUp { reason } if reason.contains("550")), "{unknown}");
    assert!(!format!("{busy} {unknown}").contains("bad-belzig.example"), "{busy} {unknown}");
    let none = town.send(&town.parcel("3", "no address", "Hallo")).await.unwrap_err();
    assert!(matches!(none, DeliveryError::GiveUp { .. }), "{none}");
    // The line is none the worse for it.
    town.send(&town.parcel("4", WORKS, "Hallo")).await.unwrap();
    letters(&server, WORKS, 1).await;
}

#[tokio::test]
async fn a_file_larger_than_the_server_takes_is_what_is_refused() {
    let server = MailServer::start();
    let town = Town::open(&server).await;
    let mut parcel = town.parcel("1", WORKS, "Anbei");
    let (name, mime) = ("film.mp4".to_owned(), "video/mp4".to_owned());
    parcel.files.push(Enclosure { bytes: vec![7; 50 << 20], name, mime, kind: FileKind::Video });
    let refused = town.send(&parcel).await.unwrap_err();
    assert!(matches!(refused, DeliveryError::FileRefused { .. }), "{refused}");
}

#[tokio::test]
async fn many_letters_go_over_a_few_lines() {
    let server = MailServer::start();
    let town = Town::open(&server).await;
    let parcels: Vec<_> = (0..40).map(|it| town.parcel(&it.to_string(), WORKS, "Hallo")).collect();
    let sent = futures::future::join_all(parcels.iter().map(|it| town.send(it))).await;
    assert!(sent.iter().all(Result::is_ok), "{sent:?}");
    assert_eq!(letters(&server, WORKS, 40).await.len(), 40);
    let log = std::fs::read_to_string(server.folder().join("postfix/log")).unwrap();
    let lines = log.matches("connect from").count() - log.matches("disconnect from").count();
    assert!(log.matches("sasl_method=PLAIN").count() >= 40 && lines <= 6, "{lines} lines are open");
}

#[tokio::test]
async fn a_server_that_went_away_is_tried_again_and_nothing_is_in_doubt() {
    let mut server = MailServer::start();
    let town = Town::open(&server).await;
    town.send(&town.parcel("1", WORKS, "vorher")).await.unwrap();
    server.halt();
    let away = town.send(&town.parcel("2", WORKS, "dazwischen")).await.unwrap_err();
    assert!(matches!(away, DeliveryError::Retry { .. }), "{away}");
    server.resume();
    town.send(&town.parcel("2", WORKS, "dazwischen")).await.unwrap();
    assert_eq!(letters(&server, WORKS, 2).await.len(), 2);
}
