//! A line in a person's language: the sentence of `locales/`, with its values put in.

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use super::direction::isolate;
use super::languages::{GERMAN, Languages, Spoken};
use super::plain::escape;
use crate::model::{Line, Value};

impl Languages {
    /// The sentence as Markdown (see [`rich`](super::rich())). Values stand as they are: no character of
    /// theirs is read as Markdown, and in right-to-left languages each is isolated.
    ///
    /// A variant without the key speaks its base, any other language German; a key nobody has is said itself.
    pub fn say(&self, language: &str, line: &Line) -> String {
        let mut values = FluentArgs::with_capacity(line.values.len());
        for (name, value) in &line.values {
            match value {
                Value::Text(text) => values.set(name.as_str(), text.as_str()),
                Value::Number(number) => values.set(name.as_str(), *number),
            }
        }
        self.speakers(language)
            .find_map(|it| it.sentence(&line.key, &values))
            .unwrap_or_else(|| escape(&line.key))
    }

    /// A list of words, separated by commas in the file.
    pub fn words(&self, language: &str, key: &str) -> Vec<String> {
        self.speakers(language).map(|it| it.list(key)).find(|it| !it.is_empty()).unwrap_or_default()
    }

    /// Whether somebody typed one of the command words `key` (`words-help`), in their language, in the
    /// language it varies or in German.
    pub fn means(&self, language: &str, key: &str, typed: &str) -> bool {
        let typed = super::normal(typed);
        self.speakers(language).filter_map(|it| it.commands.get(key)).any(|it| it.contains(&typed))
    }

    /// The language itself, the one it varies, German.
    fn speakers(&self, language: &str) -> impl Iterator<Item = &Spoken> {
        let own = self.spoken.get(language);
        let base = own.and_then(|it| it.base.as_deref());
        own.into_iter().chain([base, Some(GERMAN)].into_iter().flatten().filter_map(|it| self.spoken.get(it)))
    }
}

impl Spoken {
    /// The sentence of `key`; what a missing value leaves is its name in braces.
    fn sentence(&self, key: &str, values: &FluentArgs) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let mut text = String::new();
        self.bundle.write_pattern(&mut text, message.value()?, Some(values), &mut Vec::new()).ok()?;
        Some(text)
    }

    /// The text of a key that takes no values.
    pub(super) fn text(&self, key: &str) -> Option<String> {
        self.sentence(key, &FluentArgs::new())
    }

    pub(super) fn list(&self, key: &str) -> Vec<String> {
        let text = self.text(key).unwrap_or_default();
        text.split([',', '،']).map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect()
    }
}

/// Tells a bundle how values are written into sentences. Fluent's own isolation is off: it would wrap whole
/// plural forms, and in languages that do not need it, too.
pub(super) fn shape_values(bundle: &mut FluentBundle<FluentResource>, rtl: bool) {
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(if rtl { |value, _| plain(value).map(|it| isolate(&it)) } else { |value, _| plain(value) }));
}

fn plain(value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::String(text) => Some(escape(text)),
        FluentValue::Number(number) => Some(number.value.to_string()),
        FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}
