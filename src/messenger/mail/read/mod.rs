//! An e-mail as it came over the wire, read: by whom, why, what it answers, and the words that are new in it.
//!
//! Nothing here waits, asks the time or knows a mailbox: bytes go in, plain data comes out.
//!
//! **Invariant:** every letter is read, however broken; what cannot be made out is handed on as the text it
//! is. Time and memory are bounded by the size of the letter.

mod absence;
mod decode;
mod disclaimer;
mod files;
mod head;
mod html;
mod line;
mod nature;
mod part;
mod quote;
mod returned;
mod signature;
mod subject;
mod thread;
mod words;

use mail_parser::HeaderName;

pub use nature::LOOP_HEADER;

use crate::model::{Letter, Timestamp};
use head::Head;
use line::{Line, Wrapping};
use part::Part;

/// In characters: longer texts are cut.
pub const LONGEST_TEXT: usize = 200_000;
/// In bytes of one part, packed: what stands behind is not read as text.
const LONGEST_PART: usize = 4 << 20;

/// A letter and what stands on its envelope.
#[derive(Clone, Debug, PartialEq)]
pub struct Mail {
    pub letter: Letter,
    /// The sender's address in lower case, if there is a readable one.
    pub from: Option<String>,
    /// The sender's name as they wrote it.
    pub name: Option<String>,
    /// Its Message-ID, without angle brackets.
    pub id: Option<String>,
    /// When it was written, as its sender says.
    pub date: Option<Timestamp>,
}

/// What tells the nature of a letter.
struct Letterhead<'l, 'raw> {
    head: &'l Head,
    parts: &'l [Part<'raw>],
    from: Option<&'l str>,
    id: Option<&'l str>,
}

/// The text of a page of HTML.
pub fn text_of_page(html: &str) -> String {
    let lines = html::lines(html).into_iter().map(|it| it.text);
    lines.collect::<Vec<_>>().join("\n")
}

/// Reads a letter as IMAP gives it. `own` is the address we send from.
pub fn read(raw: &[u8], own: &str) -> Mail {
    let (head, body) = part::split(raw);
    let (head, top) = (Head::of(head), Head::of(head));
    let parts = part::parts(top, body);
    let (lines, pictures) = text(&parts);
    let whole = cut(line::shown(&lines));
    let subject = head.subject().map(subject::clean).unwrap_or_default();
    let sender = sender(&head);
    let id = head.ids(HeaderName::MessageId).into_iter().next();
    let letterhead = Letterhead {
        head: &head,
        parts: &parts,
        from: sender.as_ref().map(|it| it.0.as_str()),
        id: id.as_deref(),
    };
    let nature = nature::of(&letterhead, &subject, &whole, own);
    let letter = Letter {
        number: subject::case_number(&subject),
        nature,
        answers: thread::answers(&head),
        to: thread::to(&head),
        words: cut(words::of(&lines)),
        whole,
        files: files::of(&parts, &pictures),
        subject,
    };
    let date = head.date().map(Timestamp::from_seconds);
    let (from, name) = sender.map_or((None, None), |(address, name)| (Some(address), name));
    Mail { letter, from, name, id, date }
}

/// The bytes of a file of this letter, by the id it has in [`Letter::files`]; `None` if there is no such part.
pub fn file(raw: &[u8], id: &str) -> Option<Vec<u8>> {
    let (head, body) = part::split(raw);
    let parts = part::parts(Head::of(head), body);
    parts.iter().find(|it| it.path == id).map(|it| it.head.packing().unpack(it.body))
}

fn sender(head: &Head) -> Option<(String, Option<String>)> {
    let people = [HeaderName::From, HeaderName::Sender].into_iter().flat_map(|it| head.people(it));
    let mut known = people.filter_map(|(name, address)| Some((thread::address(address)?, name)));
    let (address, name) = known.next()?;
    let name = name.map(subject::clean).filter(|it| !it.is_empty() && !it.eq_ignore_ascii_case(&address));
    Some((address, name))
}

/// The lines of all its texts, and the Content-IDs of the pictures within them.
///
/// Where there is a choice the plain text is taken, unless it is empty or only says that there is another.
fn text(parts: &[Part<'_>]) -> (Vec<Line>, Vec<String>) {
    let mut lines = Vec::new();
    let mut pictures = Vec::new();
    let texts: Vec<&Part<'_>> = parts.iter().filter(|it| files::is_text(it)).collect();
    let with_plain: Vec<usize> = texts
        .iter()
        .filter(|it| it.media.sub == "plain" && says_something(it))
        .filter_map(|it| it.choice)
        .collect();
    for part in texts {
        let has_plain = part.choice.is_some_and(|it| with_plain.contains(&it));
        if part.media.sub == "html" {
            let page = decoded(part);
            pictures.extend(html::shown_pictures(&page));
            if !has_plain {
                lines.extend(html::lines(&page));
            }
        } else if part.choice.is_none() || has_plain {
            lines.extend(plain(part));
        }
    }
    (lines, pictures)
}

fn says_something(part: &Part<'_>) -> bool {
    let text = decoded(part);
    let text = text.trim();
    let is_excuse = text.len() < 300 && text.contains("HTML") && !text.contains('\n');
    !text.is_empty() && !is_excuse
}

fn plain(part: &Part<'_>) -> Vec<Line> {
    let is_flowed = part.head.parameter("format").is_some_and(|it| it.eq_ignore_ascii_case("flowed"));
    let drops_space = part.head.parameter("delsp").is_some_and(|it| it.eq_ignore_ascii_case("yes"));
    let wrapping = if is_flowed { Wrapping::Flowed { drops_space } } else { Wrapping::Fixed };
    line::of_plain(&cut(decoded(part)), wrapping)
}

fn decoded(part: &Part<'_>) -> String {
    let bounded = &part.body[..part.body.len().min(LONGEST_PART)];
    decode::text(&part.head.packing().unpack(bounded), part.head.parameter("charset"))
}

fn cut(mut text: String) -> String {
    if let Some((end, _)) = text.char_indices().nth(LONGEST_TEXT) {
        text.truncate(end);
    }
    text
}
