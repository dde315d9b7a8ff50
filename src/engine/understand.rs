//! From the form a message came in to what it means: a choice, a word, or words.

use crate::dialogue::{Ctx, Input, Word, concerns, settings, surveys};
use crate::model::{Account, Action, Attachment, Choice, Content, FileRef, Talk};

/// An input, and for a choice also whose it is.
#[derive(Debug, PartialEq)]
pub(super) enum Meant {
    Said(Input),
    /// A choice of the named dialogue.
    Chosen {
        dialogue: String,
        what: String,
    },
    /// A slash command nobody knows.
    UnknownCommand,
    /// Something we have no key for.
    Sealed,
}

pub(super) fn understand(ctx: &Ctx<'_>, talk: &Talk, account: &Account, content: &Content) -> Meant {
    match content {
        Content::Text(text) | Content::Edited { text } => typed(ctx, talk, text),
        Content::Command { name, rest } => command(name, rest),
        Content::Pressed { code } => chosen(code),
        Content::Files { caption, files, .. } => {
            let attached = |file: &FileRef| Attachment { from: account.clone(), file: file.clone() };
            let files = files.iter().map(attached).collect();
            Meant::Said(Input::Files { caption: caption.as_deref().and_then(under_file), files })
        }
        Content::Location(place) => Meant::Said(Input::Location(place.clone())),
        Content::Sealed => Meant::Sealed,
        Content::Letter(_)
        | Content::Due(_)
        | Content::Listings(_)
        | Content::Unsupported { .. }
        | Content::Silent
        | Content::Welcomed
        | Content::ShutOut
        | Content::Redacted { .. }
        | Content::Vote { .. }
        | Content::Moved { .. } => Meant::Said(Input::Unsupported),
    }
}

/// What was offered last comes first: "2", "zwei" and the label all mean that choice.
fn typed(ctx: &Ctx<'_>, talk: &Talk, text: &str) -> Meant {
    let text = text.trim();
    if text.is_empty() {
        // Only our name, in a group: somebody wonders what we are for.
        return Meant::Said(Input::Word(Word::Start));
    }
    let offered = ctx.languages.choose(ctx.language, &talk.offered, text);
    if let Some(Choice { action: Action::Code(code), .. }) = offered {
        return chosen(code);
    }
    // Whoever reports something or answers a survey may wish for anything, in their own words.
    let is_asked = stands_in(talk, concerns::NAME) || stands_in(talk, surveys::NAME);
    let wished = || ctx.languages.wished(ctx.language, text).filter(|_| !is_asked);
    let meant = called(ctx, talk, text).or_else(|| called(ctx, talk, &wished()?));
    meant.unwrap_or_else(|| Meant::Said(Input::Text(text.to_owned())))
}

/// One of the words that always work, a language or a town, and nothing else.
fn called(ctx: &Ctx<'_>, talk: &Talk, text: &str) -> Option<Meant> {
    let own = || Word::ALL.into_iter().find(|it| ctx.languages.means(ctx.language, it.words_key(), text));
    let anybody = || Word::ALL.into_iter().find(|it| ctx.languages.means_anywhere(it.words_key(), text));
    if let Some(word) = own().or_else(anybody) {
        return Some(Meant::Said(Input::Word(word)));
    }
    // The bare name of a language or a town wishes for it, whatever we were talking about.
    if let Some(language) = ctx.languages.named(text) {
        return Some(chosen(&format!("{}:{}", settings::LANGUAGE, language.code)));
    }
    // Who reports something says where it is.
    let town = ctx.content.town_named(text).filter(|_| !stands_in(talk, concerns::NAME))?;
    Some(chosen(&format!("{}:{}", settings::TOWN, town.id)))
}

fn stands_in(talk: &Talk, dialogue: &str) -> bool {
    talk.standing.as_ref().is_some_and(|it| it.dialogue == dialogue)
}

/// `/start` from a deep link carries the word it was made for.
fn command(name: &str, rest: &str) -> Meant {
    let word = match Word::by_name(name) {
        Some(Word::Start) => Word::by_name(rest.trim()).or(Some(Word::Start)),
        word => word,
    };
    word.map_or(Meant::UnknownCommand, |it| Meant::Said(Input::Word(it)))
}

/// What is written under a file. A command there opens what the file opens anyway; what stands behind it counts.
fn under_file(caption: &str) -> Option<String> {
    let (name, rest) = caption.split_once(char::is_whitespace).unwrap_or((caption, ""));
    let is_command = name.strip_prefix(['/', '!']).is_some_and(|it| Word::by_name(it).is_some());
    let words = if is_command { rest.trim() } else { caption };
    Some(words.to_owned()).filter(|it| !it.is_empty())
}

fn chosen(code: &str) -> Meant {
    match code.split_once(':') {
        Some((dialogue, what)) => Meant::Chosen { dialogue: dialogue.to_owned(), what: what.to_owned() },
        None => Meant::Chosen { dialogue: String::new(), what: code.to_owned() },
    }
}

#[cfg(test)]
mod tests;
