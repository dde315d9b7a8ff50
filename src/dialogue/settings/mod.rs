//! Language, town and district, privacy, stop and forget.
//!
//! ```text
//! language ─▶ which? ─▶ set            town ─▶ which? ─▶ set ─▶ district? ─▶ set
//! privacy  ─▶ what is kept [consents ─▶ withdrawn] [my data] [delete]
//! my data  ─▶ all of it read out
//! stop, delete ─▶ sure? ─┬─ yes ─▶ forgotten
//!                        └─ no  ─▶ kept
//! ```

mod forget;
mod place;
mod privacy;
pub use place::towns;
pub use privacy::purpose_name;

use forget::{ask_to_delete, ask_to_stop, forget, kept, nothing_stored, sure_to_delete, sure_to_stop};
use serde::{Deserialize, Serialize};

use super::{Ctx, Dialogue, Input, Reply, Step, Why, Word};
use crate::line;
use crate::model::{Effect, Line, Profile};

pub const LANGUAGE: &str = "settings:language";
pub const TOWN: &str = "settings:town";
pub const PRIVACY: &str = "settings:privacy";

#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    #[default]
    Idle,
    WhichLanguage,
    WhichTown,
    /// The town is set; its districts are on offer.
    WhichDistrict,
    SureToStop,
    SureToDelete,
}

pub struct Settings;

impl Dialogue for Settings {
    type State = State;

    const NAME: &'static str = "settings";

    fn opens_on(&self, word: Word) -> bool {
        match word {
            Word::Language
            | Word::Town
            | Word::District
            | Word::Privacy
            | Word::MyData
            | Word::Stop
            | Word::Delete => true,
            Word::Start
            | Word::Help
            | Word::Topics
            | Word::Human
            | Word::Events
            | Word::Subscribe
            | Word::Subscriptions
            | Word::Unsubscribe
            | Word::Report
            | Word::Cases
            | Word::Surveys
            | Word::Yes
            | Word::No
            | Word::Back
            | Word::Thanks => false,
        }
    }

    fn step(&self, ctx: &Ctx<'_>, state: State, input: &Input) -> Option<Step<State>> {
        match input {
            Input::Word(word) => on_word(ctx, &state, *word),
            Input::Choice(what) => on_choice(ctx, what),
            Input::Text(text) => on_text(ctx, &state, text),
            Input::Files { .. } | Input::Location(_) | Input::Unsupported => None,
        }
    }

    fn repeat(&self, ctx: &Ctx<'_>, state: &State, why: Why) -> Option<Reply> {
        let ask = |asked: &str, unknown: &str| match why {
            Why::Interrupted => Line::new(asked),
            Why::NotUnderstood => Line::new(unknown),
        };
        match state {
            State::Idle => None,
            State::WhichLanguage => {
                Some(languages(ctx, ask("settings-language-which", "settings-language-unknown")))
            }
            State::WhichTown => Some(towns(ctx, ask("settings-town-which", "settings-town-unknown"))),
            State::WhichDistrict => match why {
                Why::Interrupted => ctx.town().map(|it| place::districts(it, place::which_district(it))),
                Why::NotUnderstood => {
                    ctx.town().map(|it| place::districts(it, line!("settings-district-unknown")))
                }
            },
            State::SureToStop => Some(sure_to_stop(ctx)),
            State::SureToDelete => Some(sure_to_delete(ctx)),
        }
    }
}

/// A word that opens another matter is left to the engine while one waits: it parks that one first.
fn on_word(ctx: &Ctx<'_>, state: &State, word: Word) -> Option<Step<State>> {
    match word {
        _ if Settings.opens_on(word) && !matches!(state, State::Idle) => None,
        Word::Language => Some(ask_language(ctx)),
        Word::Town => Some(place::ask_town(ctx)),
        Word::District => Some(place::ask_district(ctx)),
        Word::Privacy => Some(Step::done().reply(privacy::privacy(ctx))),
        Word::MyData => Some(privacy::my_data(ctx)),
        Word::Stop => Some(ask_to_stop(ctx)),
        Word::Delete => Some(ask_to_delete(ctx)),
        Word::Yes => match state {
            State::SureToStop => Some(forget(ctx, "settings-stopped")),
            State::SureToDelete => Some(forget(ctx, "settings-deleted")),
            State::Idle | State::WhichLanguage | State::WhichTown | State::WhichDistrict => None,
        },
        Word::No | Word::Back => match state {
            State::Idle => None,
            State::SureToStop
            | State::SureToDelete
            | State::WhichLanguage
            | State::WhichTown
            | State::WhichDistrict => Some(kept()),
        },
        Word::Start
        | Word::Help
        | Word::Topics
        | Word::Human
        | Word::Events
        | Word::Subscribe
        | Word::Subscriptions
        | Word::Unsubscribe
        | Word::Report
        | Word::Cases
        | Word::Surveys
        | Word::Thanks => None,
    }
}

fn on_choice(ctx: &Ctx<'_>, what: &str) -> Option<Step<State>> {
    match what.split_once(':') {
        Some(("language", code)) => Some(set_language(ctx, code)),
        Some(("town", id)) => Some(place::set_town(ctx, id)),
        Some(("district", id)) => Some(place::set_district(ctx, id)),
        Some(("withdraw", purpose)) => Some(privacy::withdraw(ctx, purpose)),
        Some((_, _)) => None,
        None => match what {
            "language" => Some(ask_language(ctx)),
            "town" => Some(place::ask_town(ctx)),
            "district" => Some(place::ask_district(ctx)),
            "no-district" => Some(place::clear_district(ctx)),
            "no-town" => Some(Step::done().reply(Reply::say(line!("welcome-ready-no-town")))),
            "privacy" => Some(Step::done().reply(privacy::privacy(ctx))),
            "consents" => Some(Step::done().reply(privacy::consents(ctx))),
            "mydata" => Some(privacy::my_data(ctx)),
            "delete" => Some(ask_to_delete(ctx)),
            "yes-stop" => Some(forget(ctx, "settings-stopped")),
            "yes-delete" => Some(forget(ctx, "settings-deleted")),
            "keep" => Some(kept()),
            _ => None,
        },
    }
}

fn on_text(ctx: &Ctx<'_>, state: &State, text: &str) -> Option<Step<State>> {
    match state {
        State::WhichLanguage => ctx.languages.named(text).map(|it| set_language(ctx, &it.code)),
        State::WhichTown => ctx.content.town_named(text).map(|it| place::set_town(ctx, &it.id)),
        State::WhichDistrict => {
            let district = ctx.town()?.district_named(text)?;
            Some(place::set_district(ctx, &district.id))
        }
        State::Idle | State::SureToStop | State::SureToDelete => None,
    }
}

fn ask_language(ctx: &Ctx<'_>) -> Step<State> {
    Step::wait(State::WhichLanguage).reply(languages(ctx, line!("settings-language-which")))
}

fn languages(ctx: &Ctx<'_>, ask: Line) -> Reply {
    let ask = Reply::say(ask);
    ctx.languages
        .list()
        .iter()
        .fold(ask, |ask, it| ask.offer_named(&it.code, &it.name, format!("{LANGUAGE}:{}", it.code)))
}

fn set_language(ctx: &Ctx<'_>, code: &str) -> Step<State> {
    let Some(language) = ctx.languages.get(code) else {
        // A button from a version that shipped more languages.
        return ask_language(ctx);
    };
    let profile = Profile { language: Some(language.code.clone()), ..ctx.profile.clone() };
    Step::done()
        .act(Effect::SetProfile(profile))
        .reply(Reply::say(line!("settings-language-set", language = language.name.as_str())))
}

#[cfg(test)]
mod rights_tests;
#[cfg(test)]
mod tests;
