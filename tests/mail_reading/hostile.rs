//! Letters that nobody should have written: whatever comes is read, in bounded time.

use std::fmt::Write;
use std::time::{Duration, Instant};

use buergerdraht::messenger::mail::read::{LONGEST_TEXT, Mail, file, read};
use proptest::prelude::*;

use super::{OWN, corpus};

/// Generous, for a busy machine without optimisation: what grows too fast takes minutes.
const PATIENCE: Duration = Duration::from_secs(20);

fn read_in_time(what: &str, raw: &[u8]) -> Mail {
    let start = Instant::now();
    let mail = read(raw, OWN);
    assert!(start.elapsed() < PATIENCE, "{what} took {:?}", start.elapsed());
    assert!(mail.letter.words.chars().count() <= LONGEST_TEXT, "{what}");
    assert!(mail.letter.whole.chars().count() <= LONGEST_TEXT, "{what}");
    mail
}

fn letter(kind: &str, body: &str) -> Vec<u8> {
    format!("From: a@amt.example\nSubject: x\nContent-Type: {kind}\n\n{body}").into_bytes()
}

#[test]
fn thirty_megabytes_of_attachment_cost_no_second_copy() {
    let line = format!("{}\n", "QUJD".repeat(19));
    let body = format!(
        "--m\nContent-Type: text/plain\n\nAnbei der Film.\n--m\nContent-Type: video/mp4; name=film.mp4\n\
         Content-Transfer-Encoding: base64\n\n{}--m--\n",
        line.repeat((30 << 20) / line.len())
    );
    let raw = letter("multipart/mixed; boundary=m", &body);
    let mail = read_in_time("a large file", &raw);
    assert_eq!(mail.letter.words, "Anbei der Film.");
    let size = mail.letter.files[0].size.unwrap();
    assert!((22 << 20) < size && size < (24 << 20), "{size}");
    assert_eq!(file(&raw, "2").unwrap().len() as u64, size);
}

#[test]
fn thirty_megabytes_of_text_are_cut() {
    for kind in ["text/plain", "text/html", "text/plain; format=flowed; charset=iso-8859-2"] {
        for line in [
            "Die Laterne ist aus. \n",
            "<b>&amp;",
            "> Am 1. schrieb\n",
            "a",
            "Von: \n",
            "Mit freundlichen Grüßen\n",
        ] {
            let what = format!("{line:?} as {kind}");
            let mail = read_in_time(&what, &letter(kind, &line.repeat((30 << 20) / line.len())));
            assert!(!mail.letter.whole.is_empty(), "{what}");
        }
    }
}

#[test]
fn ten_thousand_recipients_hide_nobody_who_counts() {
    let mut to = String::new();
    for number in 0..10_000 {
        write!(to, "\"Name {number}\" <n{number}@amt.example>,\n ").unwrap();
    }
    let raw = format!(
        "From: a@amt.example\nDelivered-To: Draht+Token@bad-belzig.example\nTo: {to}z@amt.example\n\nx\n"
    );
    let mail = read_in_time("a crowd", raw.as_bytes());
    assert_eq!(mail.letter.to[0], "draht+token@bad-belzig.example");
    assert!(1_000 <= mail.letter.to.len());
}

#[test]
fn letters_within_letters_are_not_followed() {
    let deep = "Content-Type: message/rfc822\n\n".repeat(1_000_000);
    read_in_time("letters in letters", &letter("message/rfc822", &deep));
    let mut nested = String::new();
    for level in 0..100_000 {
        write!(nested, "--b{level}\nContent-Type: multipart/mixed; boundary=b{}\n\n", level + 1).unwrap();
    }
    let mail = read_in_time("parts in parts", &letter("multipart/mixed; boundary=b0", &nested));
    assert!(mail.letter.whole.contains("--b50"), "what lies too deep is text");
    let mail = read_in_time(
        "a million parts",
        &letter("multipart/mixed; boundary=b", &"--b\n\nx\n".repeat(1_000_000)),
    );
    assert!(!mail.letter.words.is_empty());
}

#[test]
fn a_million_of_anything_is_read_in_time() {
    for (what, raw) in [
        ("headers", "X-A: b\n".repeat(1_000_000)),
        ("one long header", format!("Subject: {}\n\nx", "=?utf-8?q?=41?= ".repeat(1_000_000))),
        ("references", format!("References: {}\n\nx", "<a@b.example>\n ".repeat(1_000_000))),
        ("open tags", format!("Content-Type: text/html\n\n{}", "<div><blockquote>".repeat(1_000_000))),
        ("closed tags", format!("Content-Type: text/html\n\n{}", "</div></p>".repeat(1_000_000))),
        ("open styles", format!("Content-Type: text/html\n\n{}", "<style>".repeat(1_000_000))),
        ("half tags", format!("Content-Type: text/html\n\n{}", "<a href=\"".repeat(1_000_000))),
        ("comments", format!("Content-Type: text/html\n\n{}", "<!--".repeat(1_000_000))),
        ("dashes", format!("Content-Type: multipart/mixed; boundary=-\n\n{}", "-".repeat(10_000_000))),
        ("quotes", format!("\n{}", ">".repeat(10_000_000))),
        ("disclaimers", format!("\n{}", "Diese E-Mail ist nur für\n".repeat(1_000_000))),
        ("cards", format!("\n{}", "Viele Grüße\nTel. 1\n".repeat(1_000_000))),
        ("marks", format!("\n{}", "-- \n--\n".repeat(1_000_000))),
        ("rules", format!("\n{}", "-----Original Message-----\n\n".repeat(1_000_000))),
    ] {
        read_in_time(what, raw.as_bytes());
    }
}

#[test]
fn a_letter_that_is_cut_off_anywhere_is_read() {
    for path in corpus() {
        let raw = std::fs::read(path).unwrap();
        for end in (0..raw.len().min(6_000)).step_by(17) {
            read(&raw[..end], OWN);
        }
    }
}

/// Pieces that mean something to a reader of letters.
fn pieces() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        any::<Vec<u8>>(),
        prop::sample::select(vec![
            "\n",
            "\r\n",
            "\n\n",
            "From: ",
            "Subject: ",
            "=?utf-8?b?",
            "=?iso-2022-jp?q?",
            "?=",
            "Date: ",
            "Message-ID: <",
            "References: ",
            "Content-Type: ",
            "multipart/mixed; boundary=b",
            "multipart/report",
            "text/html; charset=",
            "utf-7",
            "utf-16",
            "gb18030",
            "message/rfc822",
            "message/delivery-status",
            "\n--b\n",
            "\n--b--\n",
            "Content-Transfer-Encoding: base64\n",
            "Content-Transfer-Encoding: quoted-printable\n",
            "=\n",
            "=3D",
            "filename*0*=utf-8''%",
            "> ",
            "-- \n",
            "Von: ",
            "Gesendet: ",
            "An: ",
            "Betreff: ",
            "Am 12.11.2026 um 10:15 schrieb ",
            ":\n",
            "ä",
            "<div",
            "<blockquote ",
            "style=\"",
            ">",
            "&#",
            "&auml;",
            ";",
            "<!--",
            "</",
            "Status: 5",
            "Action: failed",
            "Mit freundlichen Grüßen\n",
            "Tel. 1",
        ])
        .prop_map(|it| it.as_bytes().to_vec()),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|it| it.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn any_bytes_are_read(raw in prop::collection::vec(any::<u8>(), 0..2_000)) {
        read(&raw, OWN);
    }

    #[test]
    fn any_pieces_of_letters_are_read(raw in pieces()) {
        let mail = read(&raw, OWN);
        prop_assert!(!mail.letter.subject.contains(|it: char| it.is_control()));
        prop_assert!(!mail.letter.words.contains('\0'));
        for it in &mail.letter.files {
            prop_assert!(file(&raw, &it.id).is_some());
        }
    }

    #[test]
    fn a_plain_line_is_never_lost(line in "[A-Za-zäöüß][A-Za-zäöüß ]{0,60}") {
        let raw = letter("text/plain; charset=utf-8", &format!("{line}.\n\n> {line}\n"));
        prop_assert_eq!(read(&raw, OWN).letter.words, format!("{line}."));
    }
}
