//! Which language to answer in.

use crate::content::FIRST_LANGUAGE;
use crate::model::{Content, Inbound, Profile, Talk};
use crate::search::{Library, Verdict};
use crate::text::{self, Languages};

/// Letters; less is a yes, a no or a number.
const SHORTEST_QUESTION: usize = 4;

/// The one the person chose; else the one the message is surely in; else that of the talk so far; else the
/// one their app is set to; else German (L1, L6). Where that is no more than likely and has no answer, a
/// language in which somebody asks just so.
pub(super) fn choose(
    languages: &Languages,
    library: &Library,
    (profile, talk): (&Profile, &Talk),
    inbound: &Inbound,
) -> String {
    let chosen = profile.language.as_deref().and_then(|it| languages.get(it));
    if let Some(chosen) = chosen {
        return chosen.code.clone();
    }
    let said = words(&inbound.content).map(text::beginning);
    let seems = said.and_then(|it| languages.detect(it)).filter(|it| it.sure);
    if let Some(seems) = seems {
        return seems.code;
    }
    let likely = likely(languages, talk, inbound);
    let asks = said.filter(|it| SHORTEST_QUESTION <= it.chars().filter(|it| it.is_alphabetic()).count());
    asks.filter(|it| !matches!(library.ask(None, &[&likely], it).verdict(), Verdict::Answer(_)))
        .and_then(|it| library.language_of(it))
        .map_or(likely.clone(), str::to_owned)
}

fn likely(languages: &Languages, talk: &Talk, inbound: &Inbound) -> String {
    let app = || inbound.author.as_ref()?.language.as_deref().and_then(|it| languages.nearest(it));
    talk.language
        .clone()
        .or_else(|| app().map(|it| it.code.clone()))
        .unwrap_or_else(|| FIRST_LANGUAGE.to_owned())
}

fn words(content: &Content) -> Option<&str> {
    match content {
        Content::Text(text) | Content::Edited { text } => Some(text),
        Content::Files { caption, .. } => caption.as_deref(),
        Content::Command { .. }
        | Content::Pressed { .. }
        | Content::Location(_)
        | Content::Unsupported { .. }
        | Content::Silent
        | Content::Welcomed
        | Content::ShutOut
        | Content::Moved { .. } => None,
    }
}

#[cfg(test)]
mod tests;
