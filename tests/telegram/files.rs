//! Files, from people to us and from us to people.

use std::time::Duration;

use buergerdraht::messenger::{DeliveryError, Enclosure, FetchError, LARGEST_FILE, Messenger, Parcel};
use buergerdraht::model::{Action, Choice, Content, FileKind, FileRef, RichText, Span, Style};

use crate::double::fault::Fault;
use crate::double::person::Person;
use crate::double::{Double, TOKEN};
use crate::town::Town;

const JPEG: &[u8] = b"\xff\xd8\xff\xe0 a lamp \r\n--and no light\r\n\r\n\x00\xff";

async fn town_with_ana() -> (Double, Town, Person) {
    let double = Double::start().await;
    let town = Town::open(&double);
    (double.clone(), town, double.person("ana"))
}

async fn sent(town: &Town, ana: &Person, bytes: &[u8]) -> FileRef {
    ana.sends_file("Lampe.jpg", "image/jpeg", bytes);
    let Content::Files { mut files, .. } = town.hears().await.content else { panic!("a file was sent") };
    files.remove(0)
}

fn with_file(town: &Town, ana: &Person, text: &str, kind: FileKind, mime: &str) -> Parcel {
    let file =
        Enclosure { bytes: JPEG.to_vec(), name: "Straßenlampe.jpg".to_owned(), mime: mime.to_owned(), kind };
    ana.says("hallo");
    Parcel { files: vec![file], ..town.parcel(ana.id(), text) }
}

#[tokio::test]
async fn what_a_person_sends_is_fetched_byte_for_byte() {
    let (double, town, ana) = town_with_ana().await;
    for bytes in [JPEG.to_vec(), vec![7; LARGEST_FILE]] {
        let file = sent(&town, &ana, &bytes).await;
        assert!(town.telegram.fetch(&file).await.unwrap() == bytes);
    }
    double.assert_clean();
}

#[tokio::test]
async fn what_is_too_large_or_gone_is_said_to_be() {
    let (double, town, ana) = town_with_ana().await;
    let file = sent(&town, &ana, &vec![7; LARGEST_FILE + 1]).await;
    assert_eq!(town.telegram.fetch(&file).await, Err(FetchError::TooLarge));
    let file = sent(&town, &ana, JPEG).await;
    ana.deletes_files();
    let error = town.telegram.fetch(&file).await.unwrap_err();
    assert!(matches!(error, FetchError::Gone { .. }), "{error}");
    double.take_violations();
}

#[tokio::test]
async fn a_fetch_that_fails_on_the_way_may_be_tried_again_and_says_no_token() {
    let (double, town, ana) = town_with_ana().await;
    let file = sent(&town, &ana, JPEG).await;
    let secret = TOKEN.split_once(':').unwrap().1;
    let faults = [
        ("getFile", Fault::Html(502)),
        ("getFile", Fault::Reject(401, "Unauthorized")),
        ("getFile", Fault::Reject(400, "Bad Request: file is temporarily unavailable")),
        ("file", Fault::Html(502)),
        ("file", Fault::Html(302)),
        ("file", Fault::AcceptThenCutJson),
        ("file", Fault::AcceptThenReset),
    ];
    for (method, fault) in faults {
        double.script(method, [fault]);
        let error = town.telegram.fetch(&file).await.unwrap_err();
        assert!(matches!(error, FetchError::Retry { after: None, .. }), "{fault:?}: {error}");
        assert!(!format!("{error} {error:?}").contains(secret), "{fault:?}");
    }
    double.script("getFile", [Fault::Reject429(7)]);
    let error = town.telegram.fetch(&file).await.unwrap_err();
    assert!(
        matches!(error, FetchError::Retry { after: Some(it), .. } if it == Duration::from_secs(7)),
        "{error}"
    );
    assert_eq!(town.telegram.fetch(&file).await.unwrap(), JPEG);
    double.assert_clean();
}

#[tokio::test]
async fn a_photo_arrives_with_its_words_and_choices_under_it() {
    let (double, town, ana) = town_with_ana().await;
    let mut parcel = with_file(&town, &ana, "Ist sie das?", FileKind::Photo, "image/jpeg");
    let question = ana.says("Wo?");
    parcel.message.text = RichText {
        text: "Ist sie das?".to_owned(),
        spans: vec![Span { start: 4, end: 7, style: Style::Bold }],
    };
    parcel.message.reply_to = Some(question.to_string());
    parcel.message.choices.push(Choice { label: "Ja".to_owned(), action: Action::Code("yes".to_owned()) });
    let sent = town.telegram.deliver(&parcel).await.unwrap();
    let heard = ana.hears().await;
    assert_eq!(sent.message_id, Some(heard.message_id.to_string()));
    assert_eq!(
        (heard.text.as_str(), heard.labels(), heard.reply_to),
        ("Ist sie das?", vec!["Ja"], Some(question))
    );
    assert_eq!(heard.covered_by(&heard.entities[0]), "sie");
    let (method, file) = heard.file.unwrap();
    assert_eq!(
        (method.as_str(), file.name.as_str(), file.mime.as_str()),
        ("sendphoto", "Straßenlampe.jpg", "image/jpeg")
    );
    assert_eq!(file.bytes, JPEG);
    double.assert_clean();
}

#[tokio::test]
async fn each_kind_goes_as_what_it_is_and_the_rest_as_documents() {
    let (double, town, ana) = town_with_ana().await;
    double.pace_off();
    for (kind, mime, method) in [
        (FileKind::Photo, "image/jpeg", "sendphoto"),
        (FileKind::Photo, "image/heic", "senddocument"),
        (FileKind::Document, "image/jpeg", "senddocument"),
        (FileKind::Voice, "audio/ogg", "sendvoice"),
        (FileKind::Audio, "audio/mpeg", "sendaudio"),
        (FileKind::Video, "video/mp4", "sendvideo"),
        (FileKind::VideoNote, "video/mp4", "sendvideo"),
        (FileKind::Animation, "video/mp4", "sendanimation"),
        (FileKind::Sticker, "image/webp", "senddocument"),
        (FileKind::Document, "application/pdf", "senddocument"),
    ] {
        town.telegram.deliver(&with_file(&town, &ana, "", kind, mime)).await.unwrap();
        assert_eq!(ana.hears().await.file.unwrap().0, method, "{kind:?} {mime}");
    }
    double.assert_clean();
}

#[tokio::test]
async fn the_longest_caption_is_taken_whatever_is_written_out() {
    let (double, town, ana) = town_with_ana().await;
    let longest = "😀".repeat(town.telegram.features().max_caption / 2);
    let mut parcel = with_file(&town, &ana, &longest, FileKind::Photo, "image/jpeg");
    parcel.message.text.spans.push(Span {
        start: 0,
        end: 4,
        style: Style::Link("tel:+49 33841 940".to_owned()),
    });
    town.telegram.deliver(&parcel).await.unwrap();
    assert_eq!(ana.hears().await.text, longest);
    double.assert_clean();
}

#[tokio::test]
async fn a_picture_telegram_cannot_read_goes_as_a_document() {
    let (double, town, ana) = town_with_ana().await;
    let mut parcel = with_file(&town, &ana, "Hier", FileKind::Photo, "image/jpeg");
    parcel.files[0].bytes = b"no picture".to_vec();
    town.telegram.deliver(&parcel).await.unwrap();
    let heard = ana.hears().await;
    assert_eq!((heard.text.as_str(), heard.file.unwrap().0.as_str()), ("Hier", "senddocument"));
    assert_eq!(double.take_violations(), ["sendphoto: 400 Bad Request: IMAGE_PROCESS_FAILED"]);
}

#[tokio::test]
async fn a_file_telegram_does_not_take_is_what_is_refused() {
    let (double, town, ana) = town_with_ana().await;
    let parcel = with_file(&town, &ana, "Hier", FileKind::Document, "application/pdf");
    for fault in [
        Fault::Reject(413, "Request Entity Too Large"),
        Fault::Html(413),
        Fault::Reject(400, "Bad Request: file must be non-empty"),
        Fault::Reject(400, "Bad Request: not enough rights to send documents to the chat"),
    ] {
        double.script("sendDocument", [fault]);
        let error = town.telegram.deliver(&parcel).await.unwrap_err();
        assert!(matches!(error, DeliveryError::FileRefused { .. }), "{fault:?}: {error}");
    }
    double.script("sendDocument", [Fault::Reject(400, "Bad Request: chat not found")]);
    let error = town.telegram.deliver(&parcel).await.unwrap_err();
    assert!(matches!(error, DeliveryError::ShutOut { .. }), "{error}");
    double.script("sendDocument", [Fault::Reject429(3)]);
    let error = town.telegram.deliver(&parcel).await.unwrap_err();
    assert!(matches!(error, DeliveryError::Retry { after: Some(_), .. }), "{error}");
    double.script("sendDocument", [Fault::AcceptThenCutJson]);
    let error = town.telegram.deliver(&parcel).await.unwrap_err();
    assert!(matches!(error, DeliveryError::Uncertain { .. }), "{error}");
    double.assert_clean();
}
