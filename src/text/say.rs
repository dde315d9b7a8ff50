//! A line in a person's language: the sentence of `locales/`, with its values put in.

use fluent::concurrent::FluentBundle;
use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentResource, FluentValue};

use super::direction::{isolate, isolate_commands};
use super::island::isolate_runs;
use super::languages::{GERMAN, Languages, Spoken};
use super::plain::escape;
use crate::model::{Line, RichText, Value};

impl Languages {
    /// The sentence as Markdown (see [`rich`](super::rich())). Values stand as they are: no character of
    /// theirs is read as Markdown, and in right-to-left languages each is isolated.
    ///
    /// A variant without the key speaks its base, any other language German; a key nobody has is said itself.
    pub fn say(&self, language: &str, line: &Line) -> String {
        self.speakers(language).find_map(|it| it.sentence(line)).unwrap_or_else(|| escape(&line.key))
    }

    /// The same without any markup: for the label of a choice, and for a value of another line.
    pub fn label(&self, language: &str, line: &Line) -> String {
        super::rich(&self.say(language, line)).text
    }

    /// Markdown written in `language` (a line said, an answer of the content) as rich text: in right-to-left
    /// languages with what runs the other way isolated.
    pub fn rich(&self, language: &str, markdown: &str) -> RichText {
        let read = super::rich(markdown);
        if self.get(language).is_some_and(|it| it.rtl) { isolate_runs(&read) } else { read }
    }

    /// One after the other, with the comma of the language.
    pub fn enumerate(&self, language: &str, parts: &[String]) -> String {
        let comma = self.label(language, &Line::new("list-comma"));
        parts.join(&format!("{comma} "))
    }

    /// A number with one digit behind the sign that parts it.
    pub fn decimal(&self, language: &str, number: f64) -> String {
        format!("{number:.1}").replace('.', &self.label(language, &Line::new("decimal-sign")))
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

    /// Whether it is one of them in any language: who wants out should not need the right one.
    pub fn means_anywhere(&self, key: &str, typed: &str) -> bool {
        let typed = super::normal(typed);
        self.spoken.values().filter_map(|it| it.commands.get(key)).any(|it| it.contains(&typed))
    }

    /// Whether one of the words behind `key` stands somewhere in `said`.
    pub fn mentions(&self, language: &str, key: &str, said: &str) -> bool {
        let said = format!(" {} ", super::normal(said));
        let words = self.speakers(language).filter_map(|it| it.commands.get(key)).flatten();
        words.into_iter().any(|it| said.contains(&format!(" {it} ")))
    }

    /// The language itself, the one it varies, German.
    pub(super) fn speakers(&self, language: &str) -> impl Iterator<Item = &Spoken> {
        let own = self.spoken.get(language);
        let base = own.and_then(|it| it.base.as_deref());
        own.into_iter().chain([base, Some(GERMAN)].into_iter().flatten().filter_map(|it| self.spoken.get(it)))
    }
}

impl Spoken {
    /// The sentence of a line.
    fn sentence(&self, line: &Line) -> Option<String> {
        let mut values = FluentArgs::with_capacity(line.values.len());
        for (name, value) in &line.values {
            match value {
                Value::Text(text) => values.set(name.as_str(), text.as_str()),
                Value::Number(number) => values.set(name.as_str(), self.counted(*number)),
            }
        }
        let text = self.sentences.say(&line.key, &values)?;
        Some(if self.rtl { isolate_commands(&text) } else { text })
    }

    /// The text of a key that takes no values.
    pub(super) fn text(&self, key: &str) -> Option<String> {
        self.sentence(&Line::new(key))
    }

    /// A number as Fluent counts it. In Arabic 103 counts like 3, but the rules in use (`intl_pluralrules` 7)
    /// forget the hundreds: there the small number chooses the form, and the true one is written instead of it.
    fn counted(&self, number: i64) -> FluentNumber {
        let mut counted = FluentNumber::from(number);
        let rest = number % 100;
        if self.sentences.is_arabic() && 100 <= number && 3 <= rest {
            counted = FluentNumber::from(rest);
            counted.options.currency = Some(number.to_string());
        }
        counted
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
    bundle.set_formatter(Some(if rtl { isolated } else { plain }));
}

fn isolated<M>(value: &FluentValue, memory: &M) -> Option<String> {
    plain(value, memory).map(|it| isolate(&it))
}

fn plain<M>(value: &FluentValue, _: &M) -> Option<String> {
    match value {
        FluentValue::String(text) => Some(escape(text)),
        FluentValue::Number(number) => {
            // See `counted`: we have no currencies, so the field is free.
            Some(number.options.currency.clone().unwrap_or_else(|| number.value.to_string()))
        }
        FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::line;
    use crate::text::rich;

    const GERMAN: &str = "
hello = Hallo { $name }
only = Nur { $n } *hier*
words-yes = ja, klar doch";
    const SIMPLE: &str = "
hello = Guten Tag { $name }
words-yes = jo";
    const POLISH: &str = "
cases = { $n ->
    [one] sprawa
    [few] sprawy
    [many] spraw
   *[other] sprawy
}";
    const UKRAINIAN: &str = "
cases = { $n ->
    [one] справа
    [few] справи
    [many] справ
   *[other] справи
}";
    const ARABIC: &str = "
hello = مرحبا { $name }!
number = رقم { $n }
cases = { $n ->
    [zero] z
    [one] i
    [two] ii
    [few] f
    [many] m
   *[other] o
}";

    fn languages() -> Languages {
        let sources =
            [("de", GERMAN), ("de-simple", SIMPLE), ("pl", POLISH), ("uk", UKRAINIAN), ("ar", ARABIC)];
        Languages::read(&sources).unwrap()
    }

    #[test]
    fn values_are_never_read_as_markdown() {
        let said = languages().say("de", &line!("hello", name = "*Ana* <b> [x](http://y)"));
        assert_eq!(rich(&said).text, "Hallo *Ana* <b> [x](http://y)");
        assert!(rich(&said).spans.is_empty());
    }

    #[test]
    fn values_are_islands_only_in_languages_that_run_from_right_to_left() {
        let languages = languages();
        assert_eq!(languages.say("ar", &line!("hello", name = "Ana")), "مرحبا \u{2068}Ana\u{2069}!");
        assert_eq!(languages.say("ar", &line!("number", n = 12)), "رقم \u{2068}12\u{2069}");
        assert_eq!(languages.say("de", &line!("hello", name = "Ana")), "Hallo Ana");
    }

    #[test]
    fn every_language_counts_by_its_own_rules() {
        let languages = languages();
        let all = |code, counts: &[i64]| -> Vec<String> {
            counts.iter().map(|n| languages.say(code, &line!("cases", n = *n))).collect()
        };
        assert_eq!(all("pl", &[1, 2, 5, 22, 112]), ["sprawa", "sprawy", "spraw", "sprawy", "spraw"]);
        assert_eq!(all("uk", &[1, 3, 11, 21, 25]), ["справа", "справи", "справ", "справа", "справ"]);
        assert_eq!(all("ar", &[0, 1, 2, 3, 11, 100, 103]), ["z", "i", "ii", "f", "m", "o", "f"]);
    }

    #[test]
    fn a_number_is_written_in_full_whatever_form_it_chose() {
        let languages = languages();
        for number in [0, 7, 103, 111, 2026, 1_000_000, -3] {
            let said = languages.say("ar", &line!("number", n = number));
            assert_eq!(said, format!("رقم \u{2068}{number}\u{2069}"));
        }
    }

    #[test]
    fn a_missing_line_falls_back_and_never_fails() {
        let languages = languages();
        assert_eq!(languages.say("de-simple", &line!("only", n = 1000)), "Nur 1000 *hier*");
        assert_eq!(languages.say("pl", &line!("hello", name = "Ana")), "Hallo Ana");
        assert_eq!(languages.say("xx", &line!("hello", name = "Ana")), "Hallo Ana");
        assert_eq!(languages.label("pl", &line!("no-such_line")), "no-such_line");
        assert_eq!(languages.say("de", &line!("hello")), "Hallo {$name}");
    }

    #[test]
    fn command_words_are_understood_in_the_language_its_base_and_german() {
        let languages = languages();
        assert!(languages.means("de-simple", "words-yes", "Jo!"));
        assert!(languages.means("de-simple", "words-yes", "klar, doch"));
        assert!(languages.means("uk", "words-yes", "JA"));
        assert!(!languages.means("de", "words-yes", "jo"));
        assert_eq!(languages.words("pl", "words-yes"), ["ja", "klar doch"]);
    }
}
