//! Something said: lines to be worded, the town's own words, and choices.

use crate::model::{Action, Line};

/// One message to be.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reply {
    pub parts: Vec<Part>,
    pub choices: Vec<Offer>,
    pub answering: Answering,
}

/// What a number means behind a reply.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Answering {
    /// One of the choices.
    #[default]
    Choice,
    /// Itself: nothing that was offered before goes by a number any more.
    Number,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    pub gap: Gap,
    pub words: Words,
}

/// What stands before a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    Paragraph,
    NewLine,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Words {
    /// Ours, from `locales/`.
    Line(Line),
    /// The town's, from its content, in the Markdown subset.
    Written { language: String, markdown: String },
}

/// A choice to be.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    pub label: Words,
    pub action: Action,
}

impl Reply {
    pub fn say(line: Line) -> Self {
        Self::default().and(line)
    }

    /// The town's own words.
    pub fn read_out(language: &str, markdown: &str) -> Self {
        Self::default().part(Gap::Paragraph, Words::written(language, markdown))
    }

    /// A new paragraph.
    #[must_use]
    pub fn and(self, line: Line) -> Self {
        self.part(Gap::Paragraph, Words::Line(line))
    }

    /// A paragraph before all others.
    #[must_use]
    pub fn after(mut self, line: Line) -> Self {
        self.parts.insert(0, Part { gap: Gap::Paragraph, words: Words::Line(line) });
        self
    }

    /// A new line in the same paragraph.
    #[must_use]
    pub fn below(self, line: Line) -> Self {
        self.part(Gap::NewLine, Words::Line(line))
    }

    #[must_use]
    pub fn part(mut self, gap: Gap, words: Words) -> Self {
        self.parts.push(Part { gap, words });
        self
    }

    /// A choice of ours: its label is a line.
    #[must_use]
    pub fn offer(self, label: Line, code: impl Into<String>) -> Self {
        self.choice(Words::Line(label), Action::Code(code.into()))
    }

    /// A choice whose label is a name.
    #[must_use]
    pub fn offer_named(self, language: &str, label: &str, code: impl Into<String>) -> Self {
        self.choice(Words::written(language, label), Action::Code(code.into()))
    }

    /// A choice that opens a private chat with us (M3).
    #[must_use]
    pub fn offer_private(self, label: Line, start: &str) -> Self {
        self.choice(Words::Line(label), Action::Private(start.to_owned()))
    }

    fn choice(mut self, label: Words, action: Action) -> Self {
        self.choices.push(Offer { label, action });
        self
    }
}

impl Words {
    pub fn written(language: &str, markdown: &str) -> Self {
        Self::Written { language: language.to_owned(), markdown: markdown.to_owned() }
    }
}
