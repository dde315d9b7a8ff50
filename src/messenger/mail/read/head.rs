//! The headers of a letter or of one of its parts.

use mail_parser::{Address, ContentType, HeaderName, Message, MessageParser};

use super::decode::{self, Packing};

/// In bytes: ten thousand recipients fit in.
const LARGEST: usize = 1 << 20;

/// In bytes: one line of a header.
const LONGEST_ID: usize = 998;

pub struct Head(Option<Message<'static>>);

/// What a part is, from `Content-Type`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Media {
    /// Both in lower case: `text`, `plain`.
    pub kind: String,
    pub sub: String,
}

impl Media {
    pub fn is(&self, kind: &str, sub: &str) -> bool {
        self.kind == kind && self.sub == sub
    }

    pub fn is_multipart(&self) -> bool {
        self.kind == "multipart"
    }
}

impl Head {
    /// Raw umlauts in headers are not allowed, and common.
    pub fn of(bytes: &[u8]) -> Self {
        let bounded = &bytes[..bytes.len().min(LARGEST)];
        let mut text = decode::text(bounded, None);
        text.push_str("\r\n\r\n");
        Self(MessageParser::new().parse_headers(text.as_bytes()).map(Message::into_owned))
    }

    /// Every value of a header as it stands there, unfolded, first to last.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = String> + 'a {
        let headers = self.0.iter().flat_map(Message::headers_raw);
        headers
            .filter(move |(it, _)| it.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    pub fn one(&self, name: &str) -> Option<String> {
        self.all(name).next()
    }

    pub fn has(&self, name: &str) -> bool {
        self.all(name).next().is_some()
    }

    /// Whether a header's value begins with one of `words`, in any case.
    pub fn says(&self, name: &str, words: &[&str]) -> bool {
        self.all(name).any(|value| {
            let value = value.to_ascii_lowercase();
            words.iter().any(|it| value.starts_with(it))
        })
    }

    /// The subject as it was written, decoded.
    pub fn subject(&self) -> Option<&str> {
        self.0.as_ref()?.subject()
    }

    /// The names and addresses in a header.
    pub fn people(&self, name: HeaderName<'static>) -> impl Iterator<Item = (Option<&str>, &str)> {
        let values = self.0.iter().flat_map(move |it| it.header_values(name.clone()));
        values
            .filter_map(|it| it.as_address())
            .flat_map(Address::iter)
            .filter_map(|it| Some((it.name(), it.address()?)))
    }

    /// The ids in a header, first to last, without angle brackets.
    pub fn ids(&self, name: HeaderName<'static>) -> Vec<String> {
        let values = self.0.iter().flat_map(move |it| it.header_values(name.clone()));
        values
            .flat_map(|it| match (it.as_text_list(), it.as_text()) {
                (Some(list), _) => list.iter().map(ToString::to_string).collect(),
                (None, Some(one)) => vec![one.to_owned()],
                (None, None) => Vec::new(),
            })
            .map(|it| it.trim_matches(['<', '>', ' ', '\t']).to_owned())
            .filter(|it| !it.is_empty() && it.len() <= LONGEST_ID && !it.contains(char::is_control))
            .collect()
    }

    /// In seconds since 1970.
    pub fn date(&self) -> Option<i64> {
        self.0.as_ref()?.date().filter(|it| it.is_valid()).map(mail_parser::DateTime::to_timestamp)
    }

    fn content_type(&self) -> Option<&ContentType<'static>> {
        self.0.as_ref()?.header(HeaderName::ContentType)?.as_content_type()
    }

    fn disposition(&self) -> Option<&ContentType<'static>> {
        self.0.as_ref()?.header(HeaderName::ContentDisposition)?.as_content_type()
    }

    /// `None` where nothing readable is said.
    pub fn media(&self) -> Option<Media> {
        let told = self.content_type()?;
        let kind = told.ctype().trim().to_ascii_lowercase();
        let sub = told.subtype().unwrap_or_default().trim().to_ascii_lowercase();
        (!kind.is_empty() && !sub.is_empty()).then_some(Media { kind, sub })
    }

    /// A parameter of `Content-Type`.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.content_type()?.attribute(name)
    }

    pub fn packing(&self) -> Packing {
        Packing::named(self.one("Content-Transfer-Encoding").as_deref())
    }

    pub fn is_attachment(&self) -> bool {
        self.disposition().is_some_and(ContentType::is_attachment)
    }

    pub fn file_name(&self) -> Option<&str> {
        let by_disposition = self.disposition().and_then(|it| it.attribute("filename"));
        by_disposition.or_else(|| self.parameter("name"))
    }

    pub fn content_id(&self) -> Option<String> {
        self.ids(HeaderName::ContentId).into_iter().next()
    }
}
