//! Files, from residents to us and from us to residents, sealed where the room is.

use std::time::Duration;

use buergerdraht::messenger::{DeliveryError, Enclosure, FetchError, LARGEST_FILE};
use buergerdraht::model::{Action, Choice, FileKind, FileRef, RichText, Span, Style};
use serde_json::json;

use crate::homeserver::Homeserver;
use crate::homeserver::gate::{Fault, Gate};
use crate::homeserver::setup::SERVER_NAME;
use crate::town::Town;

/// Neither text nor of a round size.
fn picture() -> Vec<u8> {
    (0..70_001_u64).map(|it| (it * it % 251) as u8).collect()
}

fn enclosure(kind: FileKind, mime: &str) -> Enclosure {
    Enclosure { bytes: picture(), name: "Straßenlampe.jpg".to_owned(), mime: mime.to_owned(), kind }
}

#[tokio::test]
async fn what_a_resident_sends_is_fetched_byte_for_byte() {
    let server = Homeserver::shared().await;
    let town = Town::open(server, "bot-fetch").await;
    let ana = server.resident("ana-fetch").await;
    for (is_encrypted, name) in [(true, "sealed.jpg"), (false, "plain.jpg")] {
        let room = town.meets(&ana, is_encrypted).await;
        ana.send_file(&room, &picture(), name, "image/jpeg").await;
        let file = town.record.hears_file(name).await;
        assert_eq!(file.id.contains("A256CTR"), is_encrypted);
        assert!(town.fetch(&file).await.unwrap() == picture(), "{name}");
    }
}

#[tokio::test]
async fn our_file_is_seen_with_its_words_under_it() {
    let server = Homeserver::shared().await;
    let town = Town::open(server, "bot-photo").await;
    let ana = server.resident("ana-photo").await;
    for is_encrypted in [true, false] {
        let room = town.meets(&ana, is_encrypted).await;
        let question = ana.say(&room, "Wo?").await;
        let mut parcel = town.parcel(&format!("photo-{is_encrypted}"), &room, "");
        parcel.message.text = RichText {
            text: "Ist sie das?".to_owned(),
            spans: vec![Span { start: 4, end: 7, style: Style::Bold }],
        };
        parcel.message.reply_to = Some(question.clone());
        let yes = Choice { label: "Ja".to_owned(), action: Action::Code("yes".to_owned()) };
        parcel.message.numbered = vec![yes];
        parcel.files = vec![enclosure(FileKind::Photo, "image/jpeg")];
        let sent = town.send(&parcel).await.unwrap();
        let seen = ana.hears(&room).await;
        assert_eq!((sent.message_id, seen.encrypted), (Some(seen.event_id.clone()), is_encrypted));
        assert_eq!(
            (seen.msgtype(), seen.body(), seen.reply_to()),
            ("m.image", "Ist sie das?", Some(&*question))
        );
        assert_eq!(seen.formatted_body(), Some("Ist <strong>sie</strong> das?"));
        assert_eq!(seen.content["filename"], "Straßenlampe.jpg");
        assert_eq!(seen.content["info"], json!({ "mimetype": "image/jpeg", "size": picture().len() }));
        assert_eq!(seen.content["de.buergerdraht.message"]["choices"], json!(["yes"]));
        assert_eq!(
            (seen.content.get("file").is_some(), seen.content.get("url").is_some()),
            (is_encrypted, !is_encrypted)
        );
        assert!(ana.download(&seen).await == picture());
        // The answer was lost, say: sent once more it stays one message.
        parcel.doubtful = 1;
        assert_eq!(town.send(&parcel).await.unwrap().message_id, Some(seen.event_id));
        town.deliver(&room, "danach").await.unwrap();
        assert_eq!(ana.hears(&room).await.body(), "danach");
    }
}

#[tokio::test]
async fn a_file_without_words_is_named_and_each_kind_is_shown_as_what_it_is() {
    let server = Homeserver::shared().await;
    let town = Town::open(server, "bot-kinds").await;
    let ana = server.resident("ana-kinds").await;
    let room = town.meets(&ana, true).await;
    for (kind, mime, msgtype) in [
        (FileKind::Document, "image/jpeg", "m.file"),
        (FileKind::Voice, "audio/ogg", "m.audio"),
        (FileKind::Animation, "video/mp4", "m.video"),
        (FileKind::Photo, "application/octet-stream", "m.file"),
    ] {
        let files = vec![enclosure(kind, mime)];
        let parcel =
            buergerdraht::messenger::Parcel { files, ..town.parcel(&format!("{kind:?}"), &room, "") };
        town.send(&parcel).await.unwrap();
        let seen = ana.hears(&room).await;
        assert_eq!((seen.msgtype(), seen.body()), (msgtype, "Straßenlampe.jpg"), "{kind:?} {mime}");
        assert_eq!(seen.content.get("org.matrix.msc3245.voice").is_some(), kind == FileKind::Voice);
    }
}

#[tokio::test]
async fn what_is_too_large_gone_or_tampered_with_is_said_to_be() {
    let server = Homeserver::shared().await;
    let town = Town::open(server, "bot-gone").await;
    let ana = server.resident("ana-gone").await;
    let room = town.meets(&ana, false).await;
    ana.send_file(&room, &vec![7; LARGEST_FILE + 1], "large.bin", "application/zip").await;
    let large = town.record.hears_file("large.bin").await;
    assert_eq!(large.size, Some(LARGEST_FILE as u64 + 1));
    assert_eq!(town.fetch(&large).await, Err(FetchError::TooLarge));

    let gone = FileRef { id: json!({ "url": format!("mxc://{SERVER_NAME}/nothing") }).to_string(), ..large };
    let error = town.fetch(&gone).await.unwrap_err();
    assert!(matches!(error, FetchError::Gone { .. }), "{error}");

    let sealed = town.meets(&ana, true).await;
    ana.send_file(&sealed, &picture(), "sealed.jpg", "image/jpeg").await;
    let mut file = town.record.hears_file("sealed.jpg").await;
    let mut source: serde_json::Value = serde_json::from_str(&file.id).unwrap();
    source["file"]["hashes"]["sha256"] = json!("ANdt819a8bZl4jKy3Z+jcqtiNICa2y0AW4BBJ/iQRAU");
    file.id = source.to_string();
    let error = town.fetch(&file).await.unwrap_err();
    assert!(matches!(error, FetchError::Gone { .. }), "{error}");
}

#[tokio::test]
async fn what_goes_wrong_on_the_way_of_a_file_is_told_by_what_follows() {
    let server = Homeserver::start().await;
    let gate = Gate::before(&server).await;
    let url = gate.url();
    let town = Town::open_with(&server, "bot-gate", |it| it.homeserver = url.parse().unwrap()).await;
    let ana = server.resident("ana-gate").await;
    let room = town.meets(&ana, true).await;
    ana.send_file(&room, &picture(), "sealed.jpg", "image/jpeg").await;
    let file = town.record.hears_file("sealed.jpg").await;
    let limited = Fault::Answer(429, json!({ "errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 7000 }));
    for (fault, pause) in [
        (limited.clone(), Some(Duration::from_secs(7))),
        (Fault::Answer(502, json!({})), None),
        (Fault::Cut, None),
    ] {
        gate.plan("GET", "/media/download/", fault, 1);
        let error = town.fetch(&file).await.unwrap_err();
        assert!(matches!(error, FetchError::Retry { after, .. } if after == pause), "{error:?}");
    }
    assert!(town.fetch(&file).await.unwrap() == picture());

    let mut parcel = town.parcel("photo", &room, "Hier");
    parcel.files = vec![enclosure(FileKind::Photo, "image/jpeg")];
    gate.plan("POST", "/media/v3/upload", limited, 1);
    let error = town.send(&parcel).await.unwrap_err();
    assert!(matches!(error, DeliveryError::Retry { after: Some(_), .. }), "{error:?}");
    for fault in [Fault::Answer(502, json!({})), Fault::LoseAnswer] {
        gate.plan("POST", "/media/v3/upload", fault, 1);
        let error = town.send(&parcel).await.unwrap_err();
        assert!(matches!(error, DeliveryError::Retry { after: None, .. }), "{error:?}");
    }
    for (status, errcode) in [(413, "M_TOO_LARGE"), (403, "M_FORBIDDEN")] {
        gate.plan(
            "POST",
            "/media/v3/upload",
            Fault::Answer(status, json!({ "errcode": errcode, "error": "no" })),
            1,
        );
        let error = town.send(&parcel).await.unwrap_err();
        assert!(matches!(error, DeliveryError::FileRefused { .. }), "{error:?}");
    }
    town.send(&parcel).await.unwrap();
    assert!(ana.download(&ana.hears(&room).await).await == picture());
}
