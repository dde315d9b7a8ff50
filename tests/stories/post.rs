//! The towns' mailboxes in a story: letters as a clerk reads them, and what a clerk writes back.
//!
//! What is drawn by lot in every run is written as it can be told again: `Vogel 1` for the first pseudonym,
//! `(code of BB-2026-0001)` for the code on its receipt.

use buergerdraht::model::{Account, FileKind, FileRef, Letter, Nature, Outbound, WRITE_ABOVE};

/// The town whose mailboxes go by their first word alone: `bauhof`.
const HOME: &str = "bad-belzig.example";

#[derive(Default)]
pub struct Post {
    letters: Vec<Kept>,
    pseudonyms: Vec<String>,
    /// By the number of its case.
    codes: Vec<(String, String)>,
}

/// What an answer to a letter needs.
struct Kept {
    reader: String,
    mailbox: String,
    number: String,
    subject: String,
    message_id: String,
    reply_to: String,
}

/// Who wrote it, and to which account.
pub struct Written {
    pub sender: String,
    pub letter: Letter,
}

pub fn account() -> Account {
    Account::new("mail", "towns")
}

impl Post {
    /// Puts it into the mailbox; returns it as a story writes it, without what stands above and below every
    /// letter of ours.
    pub fn read(&mut self, outbox: &str, mailbox: &str, message: &Outbound) -> String {
        let cover = message.cover.as_ref().expect("what goes to a mailbox is a letter");
        let reader = reader(mailbox);
        let id = if cover.is_first { cover.thread.clone() } else { outbox.to_owned() };
        self.letters.push(Kept {
            reader: reader.clone(),
            mailbox: mailbox.to_owned(),
            // What is sent back before it was given a number has none.
            number: number_in(&cover.subject).unwrap_or_default(),
            subject: cover.subject.clone(),
            message_id: format!("{id}@{HOME}"),
            reply_to: format!("buergerdraht+{}@{HOME}", cover.token),
        });
        // A post to try comes without anything around it.
        let text = &message.text.text;
        let body = text.strip_prefix(WRITE_ABOVE).map_or(text.as_str(), str::trim_start);
        let body = match body.split_once("\n\n--- \n") {
            Some((body, _)) if cover.thread.starts_with("case.") => body,
            _ => body,
        };
        self.meet(body);
        let files = message.attachments.iter().map(|it| format!("   ({})", kind(it.file.kind)));
        let lines = body.lines().map(|it| format!("   | {it}").trim_end().to_owned());
        let head = format!("{reader}< {}", cover.subject);
        self.tellable(&std::iter::once(head).chain(lines).chain(files).collect::<Vec<_>>().join("\n")) + "\n"
    }

    /// Whether somebody of that name has read a letter, or begins with one: `(letter) Betreff | words`.
    pub fn is_clerk(&self, name: &str, words: Option<&str>) -> bool {
        self.letters.iter().any(|it| it.reader == name)
            || words.is_some_and(|it| matches!(behind(it), Some(("letter", _))))
    }

    /// A letter that answers nothing; `|` ends a line, and the first one is the subject.
    fn begin(name: &str, words: &str) -> Written {
        let (subject, words) = words.split_once('|').unwrap_or((words, ""));
        let words = words.split('|').map(str::trim).collect::<Vec<_>>().join("\n");
        let letter = Letter {
            subject: subject.trim().to_owned(),
            number: None,
            nature: Nature::Written,
            answers: Vec::new(),
            to: vec![format!("buergerdraht@{HOME}")],
            whole: words.clone(),
            words,
            files: Vec::new(),
        };
        Written { sender: mailbox(name), letter }
    }

    /// `(BB-2026-0001) words` answers the last letter of that case, `words` alone the last one; `|` ends a line.
    pub fn answer(&self, name: &str, words: &str) -> Written {
        if let Some(("letter", words)) = behind(words) {
            return Self::begin(name, words);
        }
        let (number, words) = match behind(words) {
            Some((number, rest)) if number_in(number).is_some() => (Some(number), rest),
            _ => (None, words),
        };
        let mine = |it: &&Kept| it.reader == name && number.is_none_or(|number| it.number == number);
        let kept = self.letters.iter().rev().find(mine).expect("a letter to answer");
        let mut letter = Letter {
            subject: format!("AW: {}", kept.subject),
            number: Some(kept.number.clone()).filter(|it| !it.is_empty()),
            nature: Nature::Written,
            answers: vec![kept.message_id.clone()],
            to: vec![kept.reply_to.clone()],
            words: String::new(),
            whole: String::new(),
            files: Vec::new(),
        };
        let words = match behind(words) {
            Some(("photo", words)) => {
                letter.files.push(photo());
                words
            }
            Some(("away", words)) => {
                letter.nature = Nature::Absence;
                words
            }
            Some(("returned", reason)) => {
                let of = Some(kept.message_id.clone());
                letter.nature = Nature::Returned { of, for_good: true, reason: reason.to_owned() };
                reason
            }
            Some(("new letter", words)) => {
                letter.answers.clear();
                letter.to.clear();
                words
            }
            _ => words,
        };
        letter.words = words.split('|').map(str::trim).collect::<Vec<_>>().join("\n");
        letter.whole.clone_from(&letter.words);
        Written { sender: kept.mailbox.clone(), letter }
    }

    /// What people read, with nothing in it that is another in every run.
    pub fn tellable(&mut self, text: &str) -> String {
        let mut text = text.to_owned();
        if let (Some(code), Some(number)) = (code_in(&text), number_in(&text)) {
            text = text.replace(&code, &format!("(code of {number})"));
            self.codes.push((number, code));
        }
        for (count, name) in (1..).zip(&self.pseudonyms) {
            text = text.replace(name, &format!("Vogel {count}"));
        }
        text
    }

    /// The other way round, for what people type.
    pub fn typed(&self, text: &str) -> String {
        let spoken = |(number, code): &(String, String)| (format!("(code of {number})"), code.clone());
        self.codes.iter().map(spoken).fold(text.to_owned(), |text, (told, code)| text.replace(&told, &code))
    }

    /// Learns by which name a letter calls the person.
    fn meet(&mut self, body: &str) {
        let from = body.lines().find_map(|it| it.strip_prefix("Von: ")?.split_once(" ("));
        if let Some((name, _)) = from
            && !self.pseudonyms.iter().any(|it| it == name)
        {
            self.pseudonyms.push(name.to_owned());
        }
    }
}

/// `bauhof`, and `bauhof-wiesenburg` for the other town's.
fn reader(mailbox: &str) -> String {
    let (name, domain) = mailbox.split_once('@').expect("an address");
    if domain == HOME { name.to_owned() } else { format!("{name}-{}", domain.split('.').next().unwrap()) }
}

/// The other way round.
fn mailbox(name: &str) -> String {
    match name.split_once('-') {
        Some((name, town)) => format!("{name}@{town}.example"),
        None => format!("{name}@{HOME}"),
    }
}

pub fn photo() -> FileRef {
    FileRef { kind: FileKind::Photo, id: "f1".to_owned(), name: None, mime: None, size: None }
}

pub const fn kind(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Photo => "photo",
        _ => "file",
    }
}

/// `(inner) rest`.
fn behind(text: &str) -> Option<(&str, &str)> {
    let (inner, rest) = text.strip_prefix('(')?.split_once(')')?;
    Some((inner, rest.trim_start()))
}

/// `BB-2026-0001` or `BB-P-1`, the first there is.
fn number_in(text: &str) -> Option<String> {
    let words = text.split(|it: char| !it.is_ascii_alphanumeric() && it != '-');
    let is_number = |it: &&str| {
        let parts: Vec<&str> = it.split('-').collect();
        parts.len() == 3
            && parts[0].chars().all(|it| it.is_ascii_uppercase())
            && (parts[1].len() == 4 || parts[1] == "P")
    };
    words.into_iter().find(is_number).map(str::to_owned)
}

/// `1234 5678 9012 3456`.
fn code_in(text: &str) -> Option<String> {
    let is_code = |it: &str| {
        it.bytes().enumerate().all(|(at, it)| if at % 5 == 4 { it == b' ' } else { it.is_ascii_digit() })
    };
    let starts = (0..text.len().saturating_sub(18)).filter_map(|it| text.get(it..it + 19));
    starts.into_iter().find(|it| is_code(it)).map(str::to_owned)
}
