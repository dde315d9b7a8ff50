//! Which language to answer in.

use crate::content::FIRST_LANGUAGE;
use crate::model::{Content, Inbound, Profile, Talk};
use crate::text::{self, Languages};

/// The one the person chose; else the one the message is surely in; else that of the talk so far; else the
/// one their app is set to; else German (L1, L6).
pub(super) fn choose(languages: &Languages, profile: &Profile, talk: &Talk, inbound: &Inbound) -> String {
    let chosen = profile.language.as_deref().and_then(|it| languages.get(it));
    let seems = || {
        words(&inbound.content)
            .and_then(|it| languages.detect(text::beginning(it)))
            .filter(|it| it.sure)
            .map(|it| it.code)
    };
    let so_far = || talk.language.clone();
    let app = || {
        inbound
            .author
            .as_ref()?
            .language
            .as_deref()
            .and_then(|it| languages.nearest(it))
            .map(|it| it.code.clone())
    };
    chosen
        .map(|it| it.code.clone())
        .or_else(seems)
        .or_else(so_far)
        .or_else(app)
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
