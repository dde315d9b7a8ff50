//! A case on its way to a team and back.
//!
//! ```text
//! a person's concern ─▶ open ─▶ letter to the team, thread in its room ─▶ outbox
//! a word in the team's room ─▶ room ─▶ answer, claim, restriction or note, and what it was taken for
//! a letter "Beitrag: …" ─▶ post ─▶ preview, release, everybody whom it concerns
//! any other letter ─▶ matching ─▶ command ─▶ answer, state or note ─▶ the person, in their language
//! what did not arrive, what nobody reacted to ─▶ a letter to the team
//! ```
//!
//! **Invariant:** staff see a pseudonym, a matter and a number; no messenger id leaves for a team, and nothing
//! of theirs leaves for a person that was not meant to.

mod add;
mod answer;
mod arrive;
mod command;
mod letter;
mod matching;
mod missed;
mod open;
mod post;
mod pseudonym;
mod remind;
mod revise;
mod room;
mod tell;
mod write;

pub use add::{add, go_on_elsewhere, withdraw, withdraw_consent};
pub use arrive::{Arrival, arrive};
pub use letter::beginning;
pub use open::{Opening, open, take_number};
pub use post::{as_read, report_on_posts};
pub use remind::remind;
pub use revise::{correct, take_back};
pub use room::{greet, hear_in_room};
pub use tell::{catch_up, tell_original};

use std::collections::HashMap;

use chrono::NaiveDateTime;
use chrono_tz::Tz;

use crate::content::{Charge, Content, FIRST_LANGUAGE, Team, Town};
use crate::model::{Account, Line, RichText, Timestamp};
use crate::store::CaseFile;
use crate::text::Languages;

/// What staff work goes by: the towns, their mailboxes, the words, and the time.
pub struct Office<'a> {
    pub languages: &'a Languages,
    pub content: &'a Content,
    /// The account that writes and hears letters for each town.
    pub mailboxes: &'a HashMap<String, Account>,
    pub now: Timestamp,
    /// The same on the town's wall clock.
    pub local: NaiveDateTime,
    pub zone: Tz,
}

impl<'a> Office<'a> {
    fn town(&self, case: &CaseFile) -> Option<&'a Town> {
        self.content.town(&case.concern.town)
    }

    /// Whose case it is; where its team is no more, the one that gets what nobody else does.
    fn team(&self, case: &CaseFile) -> Option<&'a Team> {
        let town = self.town(case)?;
        case.team.as_deref().and_then(|it| town.team(it)).or_else(|| rest_of(town))
    }

    /// A sentence as the staff read it: in German, without any markup.
    fn german(&self, line: &Line) -> String {
        self.languages.label(FIRST_LANGUAGE, line)
    }

    /// The language they speak, whatever variant of it they read: `de` for `de-simple`.
    fn mother_tongue<'c>(&'c self, case: &'c CaseFile) -> &'c str {
        let language = self.languages.get(&case.concern.language);
        language.and_then(|it| it.variant_of.as_deref()).unwrap_or(&case.concern.language)
    }

    /// The same for a person.
    fn spoken(&self, case: &CaseFile, line: &Line) -> RichText {
        let language = &case.concern.language;
        self.languages.rich(language, &self.languages.say(language, line))
    }
}

/// The team that gets what is nobody else's.
fn rest_of(town: &Town) -> Option<&Team> {
    match &town.table.rest {
        Charge::Team(team) => Some(team),
        Charge::NotOurs(_) => town.teams.first().map(AsRef::as_ref),
    }
}
