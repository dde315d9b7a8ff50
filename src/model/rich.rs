//! Text with emphasis and links, free of any network's markup.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// Plain words and, beside them, what is bold, a link and so on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RichText {
    pub text: String,
    /// Sorted by start, longer first; may nest, never overlap half-way.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spans: Vec<Span>,
}

/// A stretch of the text, in bytes, on character borders.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    pub start: usize,
    pub end: usize,
    pub style: Style,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Style {
    Bold,
    Italic,
    Code,
    Link(String),
}

impl RichText {
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), spans: Vec::new() }
    }

    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Adds `other` behind this text; its spans move along.
    pub fn push(&mut self, other: &Self) {
        let offset = self.text.len();
        self.text.push_str(&other.text);
        self.spans.extend(other.spans.iter().map(|it| Span {
            start: it.start + offset,
            end: it.end + offset,
            style: it.style.clone(),
        }));
    }

    /// The part of this text within `range` (bytes, on character borders), spans cut to fit.
    #[must_use]
    pub fn slice(&self, range: Range<usize>) -> Self {
        let spans = self
            .spans
            .iter()
            .filter(|it| it.start < range.end && range.start < it.end)
            .map(|it| Span {
                start: it.start.max(range.start) - range.start,
                end: it.end.min(range.end) - range.start,
                style: it.style.clone(),
            })
            .collect();
        Self { text: self.text[range].to_owned(), spans }
    }
}
