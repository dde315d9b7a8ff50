//! Letters to the staff: in German, plain, with all a clerk needs to answer and nothing that leads to the person.

use chrono::NaiveDate;

use super::{Office, rest_of};
use crate::content::{FIRST_LANGUAGE, Team, Town};
use crate::line;
use crate::model::{
    Account, Address, Attachment, CaseState, Class, Cover, Foreign, Kind, Line, Outbound, RichText, Spot,
    WRITE_ABOVE,
};
use crate::store::{CaseFile, Error, Tx};

/// Characters of a concern in a subject.
const SUBJECT: usize = 60;

/// Something to tell the staff about a case.
pub struct News {
    /// What stands in the body before the way to answer.
    pub text: String,
    pub files: Vec<Attachment>,
    pub is_first: bool,
    /// The Message-ID of the letter it answers.
    pub answers: Option<String>,
    /// The person's own words at the end of the text, where they may not be in German.
    pub foreign: Option<String>,
}

impl News {
    pub fn of(text: String) -> Self {
        Self { text, files: Vec::new(), is_first: false, answers: None, foreign: None }
    }

    /// `words` of the person stand at its end.
    #[must_use]
    pub fn in_their_words(mut self, office: &Office<'_>, case: &CaseFile, words: &str) -> Self {
        let speaks_german = office.mother_tongue(case) == FIRST_LANGUAGE;
        self.foreign = (!speaks_german && !words.is_empty()).then(|| words.to_owned());
        self
    }

    /// The same with a German translation below, for `around` to make a message of.
    pub(super) fn translated(
        &self,
        office: &Office<'_>,
        around: impl Fn(&str) -> String,
    ) -> Option<Box<Foreign>> {
        let words = self.foreign.clone()?;
        let marked = office.german(&line!("staff-translated"));
        let text = around(&format!("{}\n\n{marked}\n{}", self.text, Foreign::PLACE));
        let (into, text) = (FIRST_LANGUAGE.to_owned(), RichText::plain(text));
        Some(Box::new(Foreign { words, into, text, choices: Vec::new() }))
    }
}

/// Queues it to the mailbox `to`. Returns the outbox row, or `None` where the town has none to write from.
pub async fn send(
    office: &Office<'_>,
    tx: &mut Tx,
    case: &CaseFile,
    to: &str,
    news: News,
) -> Result<Option<String>, Error> {
    let Some(from) = office.mailboxes.get(&case.concern.town) else {
        tracing::warn!(town = case.concern.town, "the town has no mailbox to write to its teams from");
        return Ok(None);
    };
    let topic = Some(case.number.clone());
    let address = Address { account: from.clone(), chat: to.to_lowercase(), topic };
    let id = tx.queue(&address, Class::Answer, &letter(office, case, news), office.now).await?;
    Ok(Some(id))
}

/// Queues a word that is about no case to the mailbox of whoever gets what nobody else does.
pub async fn send_note(office: &Office<'_>, tx: &mut Tx, mailbox: &Account, text: &str) -> Result<(), Error> {
    let of_mailbox = |it: &&Town| office.mailboxes.get(&it.id) == Some(mailbox);
    let town = office.content.towns.iter().find(of_mailbox);
    let Some(to) = town.and_then(rest_of).and_then(|it| it.mail.clone()) else { return Ok(()) };
    let address = Address { account: mailbox.clone(), chat: to, topic: None };
    tx.queue(&address, Class::Answer, &note(text), office.now).await?;
    Ok(())
}

/// Queues such a word to a team: to its mailbox, into its room, or both.
pub async fn write_note(
    office: &Office<'_>,
    tx: &mut Tx,
    town: &Town,
    team: &Team,
    text: &str,
) -> Result<(), Error> {
    let mail = office.mailboxes.get(&town.id).zip(team.mail.clone());
    let mail = mail.map(|(from, to)| Address { account: from.clone(), chat: to, topic: None });
    for address in mail.iter().chain(&team.room) {
        tx.queue(address, Class::Answer, &note(text), office.now).await?;
    }
    Ok(())
}

fn note(text: &str) -> Outbound {
    Outbound { text: RichText::plain(text), language: FIRST_LANGUAGE.to_owned(), ..Outbound::default() }
}

fn letter(office: &Office<'_>, case: &CaseFile, news: News) -> Outbound {
    let how = office.german(&line!("staff-how-to-answer"));
    let around = |text: &str| format!("{WRITE_ABOVE}\n\n{text}\n\n--- \n{how}");
    Outbound {
        text: RichText::plain(around(&news.text)),
        foreign: news.translated(office, around),
        attachments: news.files,
        cover: Some(Cover {
            subject: subject(office, case),
            thread: format!("case.{}", case.id.0),
            is_first: news.is_first,
            token: case.token.clone(),
            answers: news.answers,
        }),
        language: FIRST_LANGUAGE.to_owned(),
        ..Outbound::default()
    }
}

/// `[BB-2026-0147] Straßenlaterne: Die Lampe vor der Kirche …`: the same in every letter of a case.
fn subject(office: &Office<'_>, case: &CaseFile) -> String {
    let what = category(office, case).unwrap_or_else(|| kind(office, case.concern.kind));
    format!("[{}] {what}: {}", case.number, beginning(&case.concern.text, SUBJECT))
}

/// The first whole words, in one line.
pub fn beginning(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(most) {
        Some((end, _)) => {
            let whole = line[..end].rfind(' ').filter(|it| most / 2 < *it).unwrap_or(end);
            format!("{} …", &line[..whole])
        }
        None => line,
    }
}

/// All there is to read about a case: kind, category, place, words, how to reach them.
pub fn matter(office: &Office<'_>, case: &CaseFile) -> String {
    let concern = &case.concern;
    let mut lines = vec![
        field(office, "staff-number", &case.number),
        field(office, "staff-from", &case.pseudonym),
        field(office, "staff-kind", &kind(office, concern.kind)),
    ];
    lines.extend(category(office, case).map(|it| field(office, "staff-category", &it)));
    lines.extend(concern.spot.as_ref().map(|it| place(office, it)));
    let town = office.town(case);
    let district = concern.district.as_deref().and_then(|it| town?.district(it));
    lines.extend(district.map(|it| field(office, "staff-district", &it.name)));
    lines.extend(concern.contact.as_deref().map(|it| field(office, "staff-contact", it)));
    let language = office.languages.get(&concern.language).filter(|it| it.code != FIRST_LANGUAGE);
    lines.extend(language.map(|it| field(office, "staff-language", &it.name)));
    lines.push(field(office, "staff-due", &german_date(&case.due_on)));
    lines.extend([String::new(), concern.text.clone()]);
    lines.join("\n")
}

/// `30.11.2026` for `2026-11-30`.
pub fn german_date(day: &str) -> String {
    day.parse::<NaiveDate>().map_or_else(|_| day.to_owned(), |it| it.format("%d.%m.%Y").to_string())
}

fn field(office: &Office<'_>, key: &str, value: &str) -> String {
    office.german(&Line::new(key).with("value", value))
}

fn kind(office: &Office<'_>, kind: Kind) -> String {
    office.german(&Line::new(&format!("staff-kind-{}", kind.name())))
}

pub fn state(office: &Office<'_>, state: &CaseState) -> String {
    let word = office.german(&Line::new(&format!("staff-state-{}", state.name())));
    state.note().filter(|it| !it.is_empty()).map_or(word.clone(), |note| format!("{word} ({note})"))
}

fn category(office: &Office<'_>, case: &CaseFile) -> Option<String> {
    let category = office.content.category(case.concern.category.as_deref()?)?;
    Some(category.name(FIRST_LANGUAGE).to_owned())
}

/// With a link to a map, where they shared it.
pub fn place(office: &Office<'_>, spot: &Spot) -> String {
    let place = match spot {
        Spot::Written(text) => text.clone(),
        Spot::Shared(place) => {
            let (latitude, longitude) = (place.latitude, place.longitude);
            let name = place.name.as_deref().map(|it| format!("{it}, ")).unwrap_or_default();
            format!(
                "{name}{latitude:.5}, {longitude:.5}\n\
                 https://www.openstreetmap.org/?mlat={latitude:.5}&mlon={longitude:.5}#map=18/{latitude:.5}/{longitude:.5}"
            )
        }
    };
    field(office, "staff-place", &place)
}
