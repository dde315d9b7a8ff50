//! HTML cut into tags and text.

use std::borrow::Cow;

use mail_parser::decoders::html::add_html_token;

/// Elements whose content nobody reads.
const UNREAD: [&str; 5] = ["style", "script", "head", "title", "template"];
/// In bytes, of an entity's name.
const LONGEST_ENTITY: usize = 32;

pub enum Piece<'a> {
    /// Entities are resolved; white space stands as it was.
    Text(Cow<'a, str>),
    Open(Tag<'a>),
    Close(String),
}

pub struct Tag<'a> {
    /// In lower case.
    pub name: String,
    attributes: &'a str,
}

pub struct Pieces<'a> {
    rest: &'a str,
    /// Elements of [`UNREAD`] that are known never to be closed from here on.
    never_closed: Vec<String>,
}

impl<'a> Pieces<'a> {
    pub fn of(html: &'a str) -> Self {
        Self { rest: html, never_closed: Vec::new() }
    }

    fn text_upto(&mut self, end: usize) -> Piece<'a> {
        let (text, rest) = self.rest.split_at(end);
        self.rest = rest;
        Piece::Text(resolved(text))
    }

    /// Behind the next `end`, or at the end of the page.
    fn skip_behind(&mut self, end: &str) {
        self.rest = self.rest.find(end).map_or("", |at| &self.rest[at + end.len()..]);
    }

    fn skip_element(&mut self, name: &str) {
        if self.never_closed.iter().any(|it| it == name) {
            return;
        }
        let bytes = self.rest.as_bytes();
        let mut from = 0;
        while let Some(at) = self.rest[from..].find("</").map(|it| from + it) {
            let is_it = bytes
                .get(at + 2..at + 2 + name.len())
                .is_some_and(|it| it.eq_ignore_ascii_case(name.as_bytes()));
            if is_it {
                self.rest = &self.rest[at..];
                return self.skip_behind(">");
            }
            from = at + 2;
        }
        // a page that is all head is worth reading
        self.never_closed.push(name.to_owned());
    }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        loop {
            let Some(inner) = self.rest.strip_prefix('<') else {
                if self.rest.is_empty() {
                    return None;
                }
                let end = self.rest.find('<').unwrap_or(self.rest.len());
                return Some(self.text_upto(end));
            };
            if inner.starts_with("!--") {
                self.skip_behind("-->");
                continue;
            }
            if inner.starts_with(['!', '?']) {
                self.skip_behind(">");
                continue;
            }
            let is_closing = inner.starts_with('/');
            let inner = inner.strip_prefix('/').unwrap_or(inner);
            if !inner.starts_with(|it: char| it.is_ascii_alphabetic()) {
                let end = self.rest[1..].find('<').map_or(self.rest.len(), |it| it + 1);
                return Some(self.text_upto(end));
            }
            let end = end_of_tag(inner);
            let (tag, behind) = inner.split_at(end);
            self.rest = behind.strip_prefix('>').unwrap_or(behind);
            let name_end = tag.find(|it: char| it.is_whitespace() || it == '/').unwrap_or(tag.len());
            let name = tag[..name_end].to_ascii_lowercase();
            if is_closing {
                return Some(Piece::Close(name));
            }
            if UNREAD.contains(&name.as_str()) && !tag.ends_with('/') {
                self.skip_element(&name);
                continue;
            }
            return Some(Piece::Open(Tag { name, attributes: &tag[name_end..] }));
        }
    }
}

/// Where the `>` stands that is in no quotes, at most some way off: a quote that is never closed hides no page.
fn end_of_tag(inner: &str) -> usize {
    const FARTHEST: usize = 20_000;
    let mut quote = None;
    for (at, byte) in inner.bytes().enumerate().take(FARTHEST) {
        match (quote, byte) {
            (None, b'>') => return at,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), it) if open == it => quote = None,
            _ => {}
        }
    }
    inner.find('>').unwrap_or(inner.len())
}

fn resolved(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let name = rest.bytes().skip(1).take(LONGEST_ENTITY);
        let length = name.take_while(|it| it.is_ascii_alphanumeric() || *it == b'#').count();
        let end = 1 + length;
        if length != 0 && rest.as_bytes().get(end) == Some(&b';') {
            add_html_token(&mut plain, &rest.as_bytes()[..=end], false);
            rest = &rest[end + 1..];
        } else {
            plain.push('&');
            rest = &rest[1..];
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

impl Tag<'_> {
    /// An attribute's value in lower case, without blanks at its ends.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.value(name).map(|it| it.trim().to_lowercase())
    }

    /// An attribute's value as it stands there, entities resolved.
    pub fn value(&self, name: &str) -> Option<Cow<'_, str>> {
        let bytes = self.attributes.as_bytes();
        let is_it = |at: usize| {
            let is_whole = at != 0 && (bytes[at - 1].is_ascii_whitespace() || bytes[at - 1] == b'"');
            let found = bytes.get(at..at + name.len());
            is_whole && found.is_some_and(|it| it.eq_ignore_ascii_case(name.as_bytes()))
        };
        let at = (0..bytes.len().min(20_000)).find(|at| is_it(*at))?;
        let rest = self.attributes.get(at + name.len()..)?.trim_start().strip_prefix('=')?.trim_start();
        let value = match rest.as_bytes().first()? {
            b'"' => rest[1..].split('"').next(),
            b'\'' => rest[1..].split('\'').next(),
            _ => rest.split([' ', '\t', '\r', '\n']).next(),
        };
        value.map(resolved)
    }
}
