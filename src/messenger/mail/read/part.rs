//! A letter taken apart into its parts, in one walk over its lines.
//!
//! Not left to the parser crate: it nests a message within a message as deep as a sender likes, each level on
//! the stack when it is dropped, and keeps a record of every one of a million empty parts. Headers, encodings
//! and charsets, which are the hard part of it, are read by that crate.
//!
//! **Invariant:** time and memory grow with the size of the letter alone; a message within the letter is one
//! part and is not looked into; no text is lost because a boundary is missing.

use super::head::{Head, Media};

/// How many parts are looked at.
const MOST_PARTS: usize = 500;
/// How deep parts may lie within parts.
const DEEPEST: usize = 20;

/// A part that has no parts.
pub struct Part<'a> {
    /// As IMAP counts: `1`, `2.1`.
    pub path: String,
    pub head: Head,
    pub media: Media,
    pub body: &'a [u8],
    /// Which choice between forms of one text it belongs to (`multipart/alternative`), if any.
    pub choice: Option<usize>,
}

/// A multipart whose end has not come yet.
struct Open {
    boundary: Vec<u8>,
    path: String,
    parts: usize,
    choice: Option<usize>,
    is_digest: bool,
    starts_at: usize,
}

struct Leaf {
    head: Head,
    media: Media,
    place: Place,
}

/// Where a part stands.
#[derive(Default)]
struct Place {
    path: String,
    choice: Option<usize>,
    is_in_digest: bool,
    starts_at: usize,
}

struct Walk<'a> {
    body: &'a [u8],
    found: Vec<Part<'a>>,
    open: Vec<Open>,
    leaf: Option<Leaf>,
    choices: usize,
}

/// Where the headers end and the body begins. Without an empty line between, the first line that is no header
/// begins the body.
pub fn split(raw: &[u8]) -> (&[u8], &[u8]) {
    let mut at = 0;
    for line in raw.split_inclusive(|it| *it == b'\n') {
        let end = at + line.len();
        let text = line.trim_ascii_end();
        if text.is_empty() {
            return (&raw[..at], &raw[end..]);
        }
        // left behind by a mailbox file
        let is_envelope = at == 0 && (text.starts_with(b"From ") || text.starts_with(b">From "));
        let is_continued = at != 0 && matches!(line[0], b' ' | b'\t');
        if !is_envelope && !is_continued && !is_header(text) {
            return (&raw[..at], &raw[at..]);
        }
        at = end;
    }
    (raw, &[])
}

fn is_header(line: &[u8]) -> bool {
    let name = line.iter().position(|it| *it == b':').map(|colon| line[..colon].trim_ascii_end());
    name.is_some_and(|name| !name.is_empty() && name.iter().all(u8::is_ascii_graphic))
}

/// The parts of a letter with this head and body, in their order.
pub fn parts(head: Head, body: &[u8]) -> Vec<Part<'_>> {
    let mut walk = Walk { body, found: Vec::new(), open: Vec::new(), leaf: None, choices: 0 };
    walk.enter(head, Place::default());
    let mut at = 0;
    while at < body.len() && walk.found.len() < MOST_PARTS {
        let end = body[at..].iter().position(|it| *it == b'\n').map_or(body.len(), |it| at + it + 1);
        let line = body[at..end].trim_ascii_end();
        at = match line.strip_prefix(b"--").and_then(|it| walk.boundary(it)) {
            Some((level, is_last)) => walk.pass(level, is_last, at, end),
            None => end,
        };
    }
    walk.close_down_to(0, body.len());
    walk.found
}

impl Walk<'_> {
    /// Which open multipart a line behind its `--` is a boundary of, and whether it is its last.
    fn boundary(&self, line: &[u8]) -> Option<(usize, bool)> {
        self.open.iter().enumerate().rev().find_map(|(level, it)| {
            let rest = line.strip_prefix(it.boundary.as_slice())?;
            match rest {
                b"" => Some((level, false)),
                b"--" => Some((level, true)),
                _ => None,
            }
        })
    }

    /// Ends what stands before a boundary and begins what follows it; gives where that is.
    fn pass(&mut self, level: usize, is_last: bool, before: usize, behind: usize) -> usize {
        let upto = before_line_break(self.body, before);
        if is_last {
            self.close_down_to(level, upto);
            return behind;
        }
        self.close_down_to(level + 1, upto);
        let Some(parent) = self.open.last_mut() else { return behind };
        parent.parts += 1;
        let path = if parent.path.is_empty() {
            parent.parts.to_string()
        } else {
            format!("{}.{}", parent.path, parent.parts)
        };
        let (choice, is_in_digest) = (parent.choice, parent.is_digest);
        let (head, body) = split(&self.body[behind..]);
        let starts_at = self.body.len() - body.len();
        self.enter(Head::of(head), Place { path, choice, is_in_digest, starts_at });
        starts_at
    }

    fn enter(&mut self, head: Head, place: Place) {
        let usual = if place.is_in_digest { ("message", "rfc822") } else { ("text", "plain") };
        let media =
            head.media().unwrap_or_else(|| Media { kind: usual.0.to_owned(), sub: usual.1.to_owned() });
        let boundary = head.parameter("boundary").map(|it| it.trim_end().as_bytes().to_vec());
        let has_parts = media.is_multipart() && self.open.len() < DEEPEST;
        let Some(boundary) = boundary.filter(|it| has_parts && !it.is_empty()) else {
            self.leaf = Some(Leaf { head, media, place });
            return;
        };
        if media.sub == "alternative" {
            self.choices += 1;
        }
        let choice = place.choice.or((media.sub == "alternative").then_some(self.choices));
        let is_digest = media.sub == "digest";
        let Place { path, starts_at, .. } = place;
        self.open.push(Open { boundary, path, parts: 0, choice, is_digest, starts_at });
    }

    /// Ends the part that is being read and every multipart from `level` on, at `upto`.
    fn close_down_to(&mut self, level: usize, upto: usize) {
        if let Some(Leaf { head, media, place }) = self.leaf.take() {
            // a multipart that names no boundary, or lies too deep, is text at least
            let media = if media.is_multipart() { plain_text() } else { media };
            self.keep(head, media, place, upto);
        }
        while level < self.open.len() {
            let Some(Open { path, choice, parts, starts_at, .. }) = self.open.pop() else { return };
            if parts == 0 {
                let place = Place { path, choice, is_in_digest: false, starts_at };
                self.keep(Head::of(b""), plain_text(), place, upto);
            }
        }
    }

    fn keep(&mut self, head: Head, media: Media, place: Place, upto: usize) {
        let Place { path, choice, starts_at, .. } = place;
        let path = if path.is_empty() { "1".to_owned() } else { path };
        let body = &self.body[starts_at..upto.max(starts_at)];
        self.found.push(Part { path, head, media, body, choice });
    }
}

fn plain_text() -> Media {
    Media { kind: "text".to_owned(), sub: "plain".to_owned() }
}

/// The line break before a boundary belongs to the boundary.
fn before_line_break(body: &[u8], at: usize) -> usize {
    match &body[..at] {
        [.., b'\r', b'\n'] => at - 2,
        [.., b'\n'] => at - 1,
        _ => at,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(raw: &str) -> Vec<(String, String)> {
        let (head, body) = split(raw.as_bytes());
        parts(Head::of(head), body)
            .into_iter()
            .map(|it| (it.path, String::from_utf8_lossy(it.body).into_owned()))
            .collect()
    }

    fn pairs(of: &[(&str, &str)]) -> Vec<(String, String)> {
        of.iter().map(|(path, body)| ((*path).to_owned(), (*body).to_owned())).collect()
    }

    #[test]
    fn parts_are_counted_as_imap_counts_them() {
        let raw = "Content-Type: multipart/mixed; boundary=a\n\nfür alte Programme\n--a\n\
                   Content-Type: multipart/alternative; boundary=\"a b\"\n\n--a b\n\neins\n--a b\n\nzwei\n\n--a b--\n\n\
                   --a\nContent-Type: image/png\n\ndrei\n--a--\nSchluss\n";
        assert_eq!(read(raw), pairs(&[("1.1", "eins"), ("1.2", "zwei\n"), ("2", "drei")]));
    }

    #[test]
    fn a_letter_without_parts_is_part_one() {
        assert_eq!(read("Subject: x\n\nHallo\n"), pairs(&[("1", "Hallo\n")]));
    }

    #[test]
    fn nothing_is_lost_without_boundaries_or_empty_lines() {
        let announced = "Content-Type: multipart/mixed; boundary=a\n\n";
        assert_eq!(read(&format!("{announced}Hallo\n")), pairs(&[("1", "Hallo\n")]));
        assert_eq!(read(&format!("{announced}--a\n\nHallo")), pairs(&[("1", "Hallo")]));
        assert_eq!(read(&format!("{announced}--a\nHallo, du\n--a--")), pairs(&[("1", "Hallo, du")]));
        assert_eq!(read("Content-Type: multipart/mixed\n\nHallo\n"), pairs(&[("1", "Hallo\n")]));
        assert_eq!(read("Subject: x\nHallo, du\n"), pairs(&[("1", "Hallo, du\n")]));
    }
}
