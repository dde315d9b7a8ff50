//! The same for reading.

use super::{Kept, Telling, later};
use crate::clock;
use crate::dialogue::{Gap, Reply, Words, concerns, settings, subscriptions, surveys};
use crate::engine::polls;
use crate::engine::wording::date;
use crate::line;
use crate::model::{Answer, Line, Purpose, Sheet, Spot, Subscription, Timestamp};
use crate::store::{CaseFile, Consent, Entry, Restriction, Said};

pub(super) fn reply(telling: &Telling<'_>, kept: &Kept) -> Reply {
    let mut told = Reply::default();
    if let Some(person) = &kept.person {
        let messenger = telling.messenger;
        told =
            told.and(line!("mydata-known", date = telling.day(person.first_seen_at), messenger = messenger));
    }
    told = told.and(telling.profile(kept));
    told = told.and(line!("mydata-talk", date = telling.day(telling.until(telling.now))));
    for it in &kept.consents {
        told = told.and(telling.consent(it));
    }
    for (case, said) in &kept.cases {
        told = telling.case(told, case, said);
    }
    for it in &kept.questions {
        let until = telling.day(telling.until(it.asked_at));
        let text = it.question.text.as_str();
        told =
            told.and(line!("mydata-question", text = text, date = telling.day(it.asked_at), until = until));
    }
    if let Some(it) = &kept.subscription {
        told = told.and(telling.subscription(it));
    }
    for it in &kept.reminders {
        told = told.and(line!("mydata-reminder", date = telling.day(it.due_at)));
    }
    for it in &kept.attendances {
        told = told.and(line!("mydata-attendance", date = telling.day(it.ends_at)));
    }
    for (survey, sheet) in &kept.surveys {
        told = told.and(telling.survey(survey, sheet.as_ref()));
    }
    for (asked, picks) in &kept.polls {
        let (question, language) = (asked.question.text(telling.language), telling.language);
        let picked = Some(polls::picked(asked, language, picks)).filter(|it| !it.is_empty());
        told = told.and(line!("mydata-poll", question = question, picked = telling.or_none(picked)));
    }
    if let Some(it) = &kept.restriction {
        told = told.and(telling.restriction(it));
    }
    told.and(line!("mydata-not-here", contact = telling.desk.service.contact.as_str()))
}

impl Telling<'_> {
    fn profile(&self, kept: &Kept) -> Line {
        let profile = kept.person.as_ref().map(|it| &it.profile);
        let languages = &self.desk.languages;
        let language =
            profile.and_then(|it| languages.get(it.language.as_deref()?)).map(|it| it.name.clone());
        let town = profile.and_then(|it| self.content.town(it.town.as_deref()?));
        let district = profile.and_then(|it| town?.district(it.district.as_deref()?));
        line!(
            "mydata-profile",
            language = self.or_none(language),
            town = self.or_none(town.map(|it| it.name.clone())),
            district = self.or_none(district.map(|it| it.name.clone())),
        )
    }

    fn subscription(&self, it: &Subscription) -> Line {
        let wishes = self.wishes(it);
        let what = match wishes.as_slice() {
            [] => self.word(&line!("subscriptions-everything")),
            wishes => wishes.join(", "),
        };
        let rhythm = self.word(&subscriptions::rhythm_name(it.rhythm));
        line!("mydata-subscription", what = what, rhythm = rhythm)
    }

    fn consent(&self, it: &Consent) -> Line {
        let what = Purpose::by_name(&it.purpose).map(|it| self.word(&settings::purpose_name(it)));
        let what = what.unwrap_or_else(|| it.purpose.clone());
        line!("settings-consent", what = what, date = self.day(it.given_at))
    }

    fn case(&self, told: Reply, case: &CaseFile, said: &[Entry]) -> Reply {
        let concern = &case.concern;
        let state = self.word(&concerns::state_name(&case.state));
        let state = case
            .state
            .note()
            .filter(|it| !it.is_empty())
            .map_or(state.clone(), |it| format!("{state}: {it}"));
        let number = case.number.as_str();
        let (date, kind) = (self.day(case.opened_at), self.word(&concerns::kind_name(concern.kind)));
        let mut told = told
            .and(line!("mydata-case", number = number, date = date, kind = kind, state = state))
            .below(line!("mydata-case-text", text = concern.text.as_str()));
        if let Some(spot) = &concern.spot {
            told = told.below(line!("mydata-case-place", place = place(spot)));
        }
        if !concern.files.is_empty() {
            let count = concern.files.len().to_string();
            told = told.below(line!("mydata-case-files", count = count));
        }
        if let Some(contact) = &concern.contact {
            told = told.below(line!("mydata-case-contact", contact = contact.as_str()));
        }
        let received_by = self.received_by(case);
        if !received_by.is_empty() {
            told = told.below(line!("mydata-case-received", who = received_by.join(", ")));
        }
        for it in later(said) {
            told = told.part(Gap::NewLine, Words::Line(entry(it)));
        }
        told.below(line!("mydata-case-until", date = self.day(self.until(case.changed_at))))
    }

    fn survey(&self, id: &str, sheet: Option<&Sheet>) -> Line {
        let title = self.title(id);
        let Some(sheet) = sheet else { return line!("mydata-survey-sent", title = title) };
        let survey = self.content.survey(id);
        let answer = |(question, given): (&String, &Answer)| {
            let question = survey.and_then(|it| it.question(question));
            question.map(|it| {
                format!("{} {}", it.texts.text(self.language), surveys::plainly(self.language, it, given))
            })
        };
        let answers: Vec<String> =
            sheet.name.iter().cloned().chain(sheet.answers.iter().filter_map(answer)).collect();
        line!(
            "mydata-survey",
            title = title,
            answers = self.or_none(Some(answers.join(" · ")).filter(|it| !it.is_empty()))
        )
    }

    fn restriction(&self, it: &Restriction) -> Line {
        let reason = it.reason.as_str();
        match it.until {
            Some(until) => line!("mydata-restriction", reason = reason, date = self.day(until)),
            None => line!("mydata-restriction-for-good", reason = reason),
        }
    }

    fn day(&self, at: Timestamp) -> String {
        date(&self.desk.languages, self.language, clock::local(at, self.desk.zone).date())
    }

    fn word(&self, line: &Line) -> String {
        self.desk.languages.label(self.language, line)
    }

    fn or_none(&self, told: Option<String>) -> String {
        told.unwrap_or_else(|| self.word(&line!("mydata-none")))
    }
}

fn entry(it: &Entry) -> Line {
    let text = it.text.as_str();
    match it.said {
        Said::ByPerson => line!("mydata-case-added", text = text),
        Said::ByStaff | Said::ByUs | Said::Note => line!("mydata-case-answered", text = text),
    }
}

fn place(spot: &Spot) -> String {
    match spot {
        Spot::Written(text) => text.clone(),
        Spot::Shared(place) => format!("{:.5}, {:.5}", place.latitude, place.longitude),
    }
}
