//! Which language to answer in.

use crate::content::FIRST_LANGUAGE;
use crate::model::{Content, Inbound, Profile, Talk};
use crate::search::{Library, Verdict};
use crate::text::{self, Languages};

/// Letters; less is a yes, a no or a number.
const SHORTEST_QUESTION: usize = 4;

/// The one the person chose; else the one the message is surely in; else that of the talk so far; else the
/// one their app is set to; else, where German knows nothing near it, one in which somebody asks just so;
/// else German (L1, L6).
pub(super) fn choose(
    languages: &Languages,
    library: &Library,
    (profile, talk): (&Profile, &Talk),
    inbound: &Inbound,
) -> String {
    let said = words(&inbound.content).map(text::beginning);
    let chosen = || languages.get(profile.language.as_deref()?).map(|it| it.code.clone());
    let seems = || said.and_then(|it| languages.detect(it)).filter(|it| it.sure).map(|it| it.code);
    let so_far = || talk.language.clone();
    let asked_like_this = || said.and_then(|it| stranger(library, it)).map(str::to_owned);
    chosen()
        .or_else(seems)
        .or_else(so_far)
        .or_else(|| app(languages, inbound))
        .or_else(asked_like_this)
        .unwrap_or_else(|| FIRST_LANGUAGE.to_owned())
}

/// The language their app is set to. German says little here: it is what phones are sold with.
fn app(languages: &Languages, inbound: &Inbound) -> Option<String> {
    let tag = inbound.author.as_ref()?.language.as_deref()?;
    languages.nearest(tag).map(|it| it.code.clone()).filter(|it| it != FIRST_LANGUAGE)
}

/// The language of words too few to tell it by, if it is not the town's own.
fn stranger<'a>(library: &'a Library, said: &str) -> Option<&'a str> {
    if said.chars().filter(|it| it.is_alphabetic()).count() < SHORTEST_QUESTION {
        return None;
    }
    match library.ask(None, &[FIRST_LANGUAGE], said).verdict() {
        Verdict::NotFound(near) if near.is_empty() => library.language_of(said),
        Verdict::Answer(_) | Verdict::AskBack(_) | Verdict::NotFound(_) => None,
    }
}

fn words(content: &Content) -> Option<&str> {
    match content {
        Content::Text(text) | Content::Edited { text } => Some(text),
        Content::Files { caption, .. } => caption.as_deref(),
        Content::Command { .. }
        | Content::Pressed { .. }
        | Content::Location(_)
        | Content::Letter(_)
        | Content::Due(_)
        | Content::Listings(_)
        | Content::Unsupported { .. }
        | Content::Silent
        | Content::Welcomed
        | Content::ShutOut
        | Content::Redacted { .. }
        | Content::Vote { .. }
        | Content::Sealed
        | Content::Moved { .. } => None,
    }
}

#[cfg(test)]
mod tests;
