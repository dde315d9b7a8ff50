//! What goes over the line, header by header.

use super::*;
use crate::messenger::mail::{LOOK_EVERY, PATIENCE, Security, Server};
use crate::model::{Account, Address as Chat, FileKind, Outbound, RichText};

fn config() -> Config {
    let server = Server { host: "localhost".to_owned(), port: 1, security: Security::None, login: None };
    Config {
        name: "belzig".to_owned(),
        address: "rathaus@bad-belzig.example".to_owned(),
        sender: "Stadt Bad Belzig".to_owned(),
        smtp: server.clone(),
        imap: server,
        folder: "INBOX".to_owned(),
        per_minute: 1,
        certificates: None,
        patience: PATIENCE,
        look_every: LOOK_EVERY,
        unread: String::new(),
    }
}

fn parcel(text: &str) -> Parcel {
    let account = Account::new("mail", "belzig");
    Parcel {
        id: "0199".to_owned(),
        address: Chat { account, chat: "bauhof@bad-belzig.example".to_owned(), topic: None },
        message: Outbound { text: RichText::plain(text), ..Outbound::default() },
        queued_at: Timestamp::default(),
        doubtful: 0,
        files: Vec::new(),
    }
}

fn covered(subject: &str, is_first: bool) -> Parcel {
    let mut parcel = parcel("Die Lampe ist dunkel.");
    parcel.message.cover = Some(Cover {
        subject: subject.to_owned(),
        thread: "case.c-7".to_owned(),
        is_first,
        token: "k7\r\nBcc: x@y".to_owned(),
        answers: Some("a> <b\r\nBcc: x@y".to_owned()),
    });
    parcel
}

/// Its lines, as long headers are folded.
fn lines(config: &Config, parcel: &Parcel) -> Vec<String> {
    let composed = compose(config, parcel, Timestamp::from_seconds(1_795_640_400)).unwrap();
    String::from_utf8(composed.bytes).unwrap().split("\r\n").map(str::to_owned).collect()
}

#[test]
fn the_whole_letter_as_it_goes_over_the_line() {
    assert_eq!(
        lines(&config(), &covered("[BB-2026-0147] Lampe dunkel", true)),
        [
            "From: \"Stadt Bad Belzig\" <rathaus@bad-belzig.example>",
            "To: bauhof@bad-belzig.example",
            "Date: Wed, 25 Nov 2026 21:00:00 +0000",
            "Subject: [BB-2026-0147] Lampe dunkel",
            "Message-ID: <case.c-7@bad-belzig.example>",
            "Auto-Submitted: auto-generated",
            "X-Auto-Response-Suppress: All",
            "X-Loop: rathaus@bad-belzig.example",
            "Reply-To: rathaus+k7Bccxy@bad-belzig.example",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 7bit",
            "",
            "Die Lampe ist dunkel.",
            "",
        ]
    );
}

#[test]
fn nobody_begins_a_header_by_what_they_write() {
    let evil = "Lampe\r\nBcc: all@bad-belzig.example\r\n\r\nLiebe Leute";
    let config = Config { sender: evil.to_owned(), ..config() };
    let mut parcel = covered(evil, false);
    let (name, mime) = (evil.to_owned(), "text/plain\r\nBcc: x@y".to_owned());
    parcel.files.push(Enclosure { bytes: Vec::new(), name, mime, kind: FileKind::Document });
    let lines = lines(&config, &parcel);
    let allowed = ["From", "To", "Date", "Subject", "Message-ID", "Reply-To", "In-Reply-To", "References"];
    let head = lines.iter().take_while(|it| !it.is_empty()).filter(|it| !it.starts_with([' ', '\t']));
    for line in head {
        let name = line.split(':').next().unwrap_or_default();
        assert!(
            allowed.contains(&name)
                || name.starts_with("X-")
                || name.contains("MIME")
                || name.contains("Content")
                || name.starts_with("Auto"),
            "{line}"
        );
    }
    assert!(!lines.iter().any(|it| it.to_lowercase().starts_with("bcc")), "{lines:#?}");
}

#[test]
fn a_forged_id_is_not_answered_to() {
    let lines = lines(&config(), &covered("Lampe", false));
    assert!(lines.contains(&"In-Reply-To: <case.c-7@bad-belzig.example>".to_owned()), "{lines:#?}");
}

#[test]
fn what_is_no_letter_of_a_case_has_the_towns_name_as_its_subject() {
    let lines = lines(&config(), &parcel("Guten Tag"));
    assert!(lines.contains(&"Subject: Stadt Bad Belzig".to_owned()), "{lines:#?}");
    assert!(lines.contains(&"Message-ID: <0199@bad-belzig.example>".to_owned()), "{lines:#?}");
    assert!(!lines.iter().any(|it| it.starts_with("Reply-To") || it.starts_with("References")));
}

#[test]
fn a_name_in_any_script_is_written_as_every_client_reads_it() {
    let mut parcel = parcel("Anbei");
    for (name, mime) in [("Straßenlampe groß.jpg", "image/jpeg"), ("a.eml", "message/rfc822")] {
        let (name, mime) = (name.to_owned(), mime.to_owned());
        parcel.files.push(Enclosure { bytes: b"eins\n".to_vec(), name, mime, kind: FileKind::Document });
    }
    let letter = lines(&config(), &parcel).join("\n");
    assert!(letter.is_ascii(), "{letter}");
    assert!(letter.contains("filename*0*=utf-8''Stra%C3%9Fenlampe%20gro%C3%9F.jpg"), "{letter}");
    assert!(letter.contains("filename=\"a.eml\"") && letter.contains("application/octet-stream"), "{letter}");
}
#[test]
fn no_file_ends_the_letter_and_goes_on_with_commands() {
    let evil = b"eins\n.\nMAIL FROM:<x@y>\r\n.\r\nRCPT TO:<z@y>\n".to_vec();
    let mut parcel = parcel("Anbei\n.\nMAIL FROM:<x@y>");
    let (name, mime) = ("liste.txt".to_owned(), "text/plain".to_owned());
    parcel.files.push(Enclosure { bytes: evil, name, mime, kind: FileKind::Document });
    let composed = compose(&config(), &parcel, Timestamp::default()).unwrap();
    let letter = String::from_utf8(composed.bytes).unwrap();
    assert!(!letter.contains("RCPT TO"), "{letter}");
    assert!(!letter.replace("\r\n", "").contains(['\r', '\n']), "every line ends as lines do: {letter:?}");
}
