//! A clerk's mail program: shows the letters that came, and answers them as Outlook does, quoting everything.
//!
//! **Invariant:** it shares no code with our adapter but the parser of MIME.

use std::fmt::Write;
use std::sync::atomic::{AtomicU64, Ordering};

use mail_parser::{MessageParser, MimeHeaders};

/// A letter of ours, as the program shows it.
#[derive(Clone, Debug)]
pub struct Received {
    /// As it came, headers and all.
    pub raw: String,
    pub id: String,
    pub subject: String,
    pub text: String,
    pub reply_to: String,
    /// The letters it belongs to.
    pub references: Vec<String>,
    pub files: Vec<File>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Who writes it: a person, or the program while the person is away.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Writes {
    Person,
    Absence,
}

/// A letter to be handed in: from, to, raw.
pub type Post = (String, String, String);

impl Received {
    pub fn read(raw: &str) -> Self {
        let message = MessageParser::default().parse(raw.as_bytes()).expect("it is a letter");
        let reply_to = message.reply_to().and_then(|it| it.first()).and_then(|it| it.address());
        let references = message.references().as_text_list().unwrap_or_default();
        let files = message.attachments().map(|it| File {
            name: it.attachment_name().unwrap_or_default().to_owned(),
            bytes: it.contents().to_vec(),
        });
        Self {
            id: message.message_id().unwrap_or_default().to_owned(),
            subject: message.subject().unwrap_or_default().to_owned(),
            text: message.body_text(0).unwrap_or_default().replace("\r\n", "\n"),
            reply_to: reply_to.unwrap_or_default().to_owned(),
            references: references.iter().map(ToString::to_string).collect(),
            files: files.collect(),
            raw: raw.to_owned(),
        }
    }

    pub fn tells(&self, words: &str) -> bool {
        self.subject.contains(words) || self.text.contains(words)
    }

    /// The header's value as it stands there, in one line.
    pub fn header(&self, name: &str) -> Option<String> {
        let raw = self.raw.replace("\r\n", "\n");
        let head = raw.split("\n\n").next().unwrap_or_default().replace("\n ", " ").replace("\n\t", " ");
        let mut lines = head.lines().filter_map(|it| it.split_once(':'));
        let (_, value) = lines.find(|(it, _)| it.eq_ignore_ascii_case(name))?;
        Some(value.trim().to_owned())
    }

    /// An answer from `from`: the words, a signature, and below it all of this letter.
    pub fn answer(&self, from: &str, words: &str, writes: Writes) -> Post {
        self.answer_with(from, words, writes, &[])
    }

    pub fn answer_with(&self, from: &str, words: &str, writes: Writes, files: &[File]) -> Post {
        let Self { subject, reply_to, id, .. } = self;
        let (prefix, header) = match writes {
            Writes::Person => ("AW", "Thread-Index: AQHbP3Jt\r\nX-MS-Has-Attach:\r\n"),
            Writes::Absence => (
                "Automatische Antwort",
                "Auto-Submitted: auto-generated\r\nX-Auto-Response-Suppress: All\r\n",
            ),
        };
        let mut text = format!("{words}\n\nMit freundlichen Grüßen\nIm Auftrag\n\n{SIGNATURE}\n");
        if writes == Writes::Person {
            let (town, sent) = ("Stadt Bad Belzig", "Donnerstag, 26. November 2026 08:55");
            write!(text, "\nVon: {town} <{reply_to}>\nGesendet: {sent}\nAn: {from}\nBetreff: {subject}\n\n")
                .unwrap();
            text.push_str(&self.text);
        }
        let raw = format!(
            "From: =?utf-8?Q?Kr=C3=BCger=2C_Sabine?= <{from}>\r\nTo: <{reply_to}>\r\nSubject: {}\r\n\
             Message-ID: <{:x}@rathaus.bad-belzig.example>\r\nIn-Reply-To: <{id}>\r\nReferences: <{id}>\r\n\
             {header}Date: Thu, 26 Nov 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\n{}",
            encoded(&format!("{prefix}: {subject}")),
            unique(),
            body(&text, files),
        );
        (from.to_owned(), reply_to.clone(), raw)
    }
}

const SIGNATURE: &str = "Sabine Krüger\nSachbearbeiterin\n\nStadt Bad Belzig\nTel.: 00000 / 94-123";
const TEXT: &str = "Content-Type: text/plain; charset=\"utf-8\"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";

fn body(text: &str, files: &[File]) -> String {
    let text = format!("{TEXT}{}", text.replace('\n', "\r\n"));
    if files.is_empty() {
        return text;
    }
    let mut parts = format!("Content-Type: multipart/mixed; boundary=\"_004_\"\r\n\r\n--_004_\r\n{text}\r\n");
    for File { name, bytes } in files {
        write!(
            parts,
            "--_004_\r\nContent-Type: image/jpeg; name=\"{name}\"\r\nContent-Disposition: attachment; \
             filename=\"{name}\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n{}\r\n",
            bytes.chunks(20).map(quoted).collect::<Vec<_>>().join("=\r\n"),
        )
        .unwrap();
    }
    parts + "--_004_--\r\n"
}

/// A subject as it travels.
fn encoded(subject: &str) -> String {
    format!("=?utf-8?Q?{}?=", quoted(subject.as_bytes()))
}

fn quoted(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + format!("={byte:02X}").as_str())
}

/// A number nobody had before.
pub fn unique() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(0xA000);
    NEXT.fetch_add(1, Ordering::SeqCst)
}
