//! A post as somebody reads it, in their language or with a word on why it is not.

use std::collections::BTreeMap;

use crate::content::{FIRST_LANGUAGE, pick};
use crate::line;
use crate::model::RichText;
use crate::text::Languages;

/// The message for somebody who reads `language`, and the language it is in. Where there is only German, that is said
/// (L4); a variant of German is German.
pub fn as_read(
    languages: &Languages,
    texts: &BTreeMap<String, String>,
    language: &str,
) -> (RichText, String) {
    let (written, text) =
        pick(texts, language).map_or((FIRST_LANGUAGE, ""), |(code, text)| (code, text.as_str()));
    let primary = |it: &str| it.split('-').next().map(str::to_owned);
    if primary(written) == primary(language) {
        return (languages.rich(written, text), written.to_owned());
    }
    let note = languages.say(language, &line!("post-german-only"));
    (languages.rich(language, &format!("{note}\n\n{text}")), language.to_owned())
}
