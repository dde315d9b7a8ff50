//! The same for machines: keys in English, times in UTC.

use chrono::{DateTime, SecondsFormat};
use serde_json::{Value, json};

use super::{Kept, Telling, later};
use crate::model::{Attachment, Spot, Timestamp};
use crate::store::{CaseFile, Entry, Said};

pub(super) fn pretty(telling: &Telling<'_>, kept: &Kept) -> String {
    let profile = kept.person.as_ref().map(|it| &it.profile);
    let all = json!({
        "as_of": time(telling.now),
        "messenger": telling.messenger,
        "known_since": kept.person.as_ref().map(|it| time(it.first_seen_at)),
        "language": profile.and_then(|it| it.language.as_deref()),
        "town": profile.and_then(|it| it.town.as_deref()),
        "district": profile.and_then(|it| it.district.as_deref()),
        "talk_kept_until": time(telling.until(telling.now)),
        "consents": kept.consents.iter().map(|it| json!({
            "purpose": it.purpose,
            "version": it.version,
            "given_at": time(it.given_at),
        })).collect::<Vec<_>>(),
        "cases": kept.cases.iter().map(|(it, said)| case(telling, it, said)).collect::<Vec<_>>(),
        "open_questions": kept.questions.iter().map(|it| json!({
            "text": it.question.text,
            "language": it.question.language,
            "town": it.question.town,
            "asked_at": time(it.asked_at),
            "kept_until": time(telling.until(it.asked_at)),
        })).collect::<Vec<_>>(),
        "subscription": kept.subscription.as_ref().map(|it| json!({
            "town": it.town,
            "rhythm": it.rhythm.name(),
            "wishes": it.wishes.iter().map(|it| json!({ "facet": it.facet.name(), "value": it.value }))
                .collect::<Vec<_>>(),
            "quiet_minutes": it.quiet.map(|it| [it.from, it.to]),
            "paused_until": it.paused_until,
        })),
        "reminders": kept.reminders.iter().map(|it| json!({ "event": it.event.0, "due_at": time(it.due_at) }))
            .collect::<Vec<_>>(),
        "registrations": kept.attendances.iter().map(|it| json!({
            "event": it.event.0,
            "place": it.place.name(),
            "kept_until": time(it.ends_at),
        })).collect::<Vec<_>>(),
        "surveys": kept.surveys.iter().map(|(id, sheet)| json!({
            "survey": id,
            "name": sheet.as_ref().and_then(|it| it.name.as_deref()),
            "answers": sheet.as_ref().map(|it| &it.answers),
        })).collect::<Vec<_>>(),
        "polls": kept.polls.iter().map(|(asked, picks)| json!({
            "question": asked.question.text(telling.language),
            "picked": picks.iter().filter_map(|it| asked.options.get(*it)).map(|it| it.code.as_str())
                .collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "restriction": kept.restriction.as_ref().map(|it| json!({
            "kind": it.kind.name(),
            "reason": it.reason,
            "until": it.until.map(time),
        })),
    });
    format!("{all:#}")
}

fn case(telling: &Telling<'_>, case: &CaseFile, said: &[Entry]) -> Value {
    let concern = &case.concern;
    json!({
        "number": case.number,
        "kind": concern.kind.name(),
        "category": concern.category,
        "town": concern.town,
        "district": concern.district,
        "place": concern.spot.as_ref().map(place),
        "text": concern.text,
        "files": names(&concern.files),
        "contact": concern.contact,
        "language": concern.language,
        "staff_call_you": case.pseudonym,
        "received_by": telling.received_by(case),
        "state": case.state.name(),
        "state_note": case.state.note(),
        "opened_at": time(case.opened_at),
        "changed_at": time(case.changed_at),
        "answer_promised_by": case.due_on,
        "kept_until": time(telling.until(case.changed_at)),
        "said": later(said).map(|it| json!({
            "by": match it.said {
                Said::ByPerson => "you",
                Said::ByStaff | Said::Note => "town hall",
                Said::ByUs => "service",
            },
            "text": it.text,
            "files": names(&it.files),
        })).collect::<Vec<_>>(),
    })
}

/// What it is called; the network's own id of it would be a key to it.
fn names(files: &[Attachment]) -> Vec<Option<&str>> {
    files.iter().map(|it| it.file.name.as_deref()).collect()
}

fn place(spot: &Spot) -> Value {
    match spot {
        Spot::Written(text) => json!(text),
        Spot::Shared(it) => {
            json!({ "name": it.name, "latitude": it.latitude, "longitude": it.longitude })
        }
    }
}

fn time(at: Timestamp) -> Option<String> {
    let moment = DateTime::from_timestamp_millis(at.millis())?;
    Some(moment.to_rfc3339_opts(SecondsFormat::Secs, true))
}
