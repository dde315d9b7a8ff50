//! All that is kept of a person, read out to them: as text, and the same as JSON (P4).
//!
//! Theirs alone. Notes the staff write for themselves stay out: they are the office's papers and may speak of
//! others; the last line says where to ask for them. Tokens and receipts stay out because they are keys, not
//! knowledge: whoever reads over a shoulder could write as the person.

mod json;
mod text;

use std::time::Duration;

use super::apply::About;
use super::wording::word;
use super::{Desk, Guide};
use crate::content::{Content, poll};
use crate::line;
use crate::model::{Facet, Outbound, Person, RichText, Sheet, Span, Style, Subscription, Timestamp};
use crate::store::{Asked, Attendance, CaseFile, Consent, Entry, Error, Reminder, Restriction, Said, Tx};

/// More than anybody has.
const MOST: i64 = 10_000;

/// As it stands in the store.
#[derive(Default)]
struct Kept {
    person: Option<Person>,
    consents: Vec<Consent>,
    /// With what was said to the staff and by them, oldest first; the concern's own words are the first entry.
    cases: Vec<(CaseFile, Vec<Entry>)>,
    questions: Vec<Asked>,
    restriction: Option<Restriction>,
    subscription: Option<Subscription>,
    reminders: Vec<Reminder>,
    attendances: Vec<Attendance>,
    /// By survey, what they answered; nothing where nobody can tell any more.
    surveys: Vec<(String, Option<Sheet>)>,
    /// By what was asked in a room, what they picked; nothing of polls that are counted.
    polls: Vec<(poll::Asked, Vec<usize>)>,
}

/// Whom and how it is told.
struct Telling<'a> {
    desk: &'a Desk,
    content: &'a Content,
    language: &'a str,
    messenger: &'a str,
    now: Timestamp,
}

pub(super) async fn tell(
    tx: &mut Tx,
    about: &About<'_>,
    guide: &Guide,
    language: &str,
) -> Result<Vec<Outbound>, Error> {
    let kept = read(tx, about).await?;
    let messenger = about.address.account.messenger();
    let telling = Telling { desk: about.desk, content: &guide.content, language, messenger, now: about.now };
    let languages = &about.desk.languages;
    let read_out = word(languages, language, &text::reply(&telling, &kept));
    let mut file = languages.rich(language, &languages.say(language, &line!("mydata-file")));
    file.push(&RichText::plain("\n\n"));
    file.push(&code(json::pretty(&telling, &kept)));
    let file = Outbound { text: file, language: language.to_owned(), ..Outbound::default() };
    Ok(vec![read_out, file])
}

async fn read(tx: &mut Tx, about: &About<'_>) -> Result<Kept, Error> {
    let restriction = tx.restriction(&about.address.account, about.speaker, about.now).await?;
    let person = about.person.clone();
    let mut kept = Kept { person, restriction, ..Kept::default() };
    let Some(Person { id, .. }) = &kept.person else { return Ok(kept) };
    kept.consents = tx.consents(id).await?;
    kept.questions = tx.questions_of(id).await?;
    kept.subscription = tx.subscription_of(id).await?;
    kept.reminders = tx.reminders_of(id).await?;
    kept.attendances = tx.attendances_of(id).await?;
    for visit in tx.visits_of(id).await? {
        let sheet = tx.sheet(&visit.survey, id).await?;
        kept.surveys.push((visit.survey, sheet));
    }
    for (id, picks) in tx.votes_of(id).await? {
        let file = tx.poll(&id).await?;
        let asked = file.and_then(|it| serde_json::from_str(&it.asked).ok()).unwrap_or_default();
        kept.polls.push((asked, picks));
    }
    for case in tx.cases_of(id, MOST).await? {
        let said = tx.entries_of(&case.id).await?;
        let said = said.into_iter().filter(|it| it.said != Said::Note).collect();
        kept.cases.push((case, said));
    }
    Ok(kept)
}

impl Telling<'_> {
    /// The team and, where it was to be passed on, whose it is.
    fn received_by(&self, case: &CaseFile) -> Vec<String> {
        let Some(town) = self.content.town(&case.concern.town) else { return Vec::new() };
        let team = case.team.as_deref().and_then(|it| town.team(it));
        let team = team.map(|it| it.name(self.language).to_owned());
        let body = case.concern.forward_to.as_deref().and_then(|it| town.place(it));
        let body = body.map(|it| it.name(self.language).to_owned());
        team.into_iter().chain(body).collect()
    }

    /// What they subscribe to, by names.
    fn wishes(&self, own: &Subscription) -> Vec<String> {
        let (interests, town) = (&self.content.interests, self.content.town(&own.town));
        let name = |facet: Facet, value: &str| -> Option<String> {
            Some(match facet {
                Facet::Topic => interests.topic(value)?.name(self.language).to_owned(),
                Facet::Audience => interests.audience(value)?.name(self.language).to_owned(),
                Facet::District => town?.district(value)?.name.clone(),
                Facet::Source | Facet::Waste => town?.source(value)?.names.text(self.language).to_owned(),
            })
        };
        own.wishes.iter().map(|it| name(it.facet, &it.value).unwrap_or_else(|| it.value.clone())).collect()
    }

    fn title(&self, survey: &str) -> String {
        let known = self.content.survey(survey);
        known.map_or_else(|| survey.to_owned(), |it| it.titles.text(self.language).to_owned())
    }

    /// When what last changed then is forgotten, if nothing more comes.
    fn until(&self, changed_at: Timestamp) -> Timestamp {
        changed_at.plus(Duration::from_hours(24).saturating_mul(self.desk.service.keep_days))
    }
}

/// Said by the person after the concern itself, or to them.
fn later(said: &[Entry]) -> impl Iterator<Item = &Entry> {
    said.iter().skip(1).filter(|it| it.said != Said::Note)
}

fn code(text: String) -> RichText {
    let span = Span { start: 0, end: text.len(), style: Style::Code };
    RichText { text, spans: vec![span] }
}
