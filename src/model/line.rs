//! Something to say, named rather than worded: the words live in `locales/`.

use serde::{Deserialize, Serialize};

/// A key of `locales/*.ftl` and the values its sentence needs. Written with [`line!`](crate::line).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    pub key: String,
    pub values: Vec<(String, Value)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Value {
    /// Shown as it stands: never read as Markdown, isolated in right-to-left text.
    Text(String),
    /// Chooses the plural form.
    Number(i64),
}

impl Line {
    pub fn new(key: &str) -> Self {
        Self { key: key.to_owned(), values: Vec::new() }
    }

    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.values.push((name.to_owned(), value.into()));
        self
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// `line!("faq-near", count = 3)`: the line `faq-near` with its values.
#[macro_export]
macro_rules! line {
    ($key:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::model::Line::new($key)$(.with(stringify!($name), $value))*
    };
}
