//! One event in full, and what somebody may do about it.

use chrono::TimeDelta;

use super::seats::seats;
use super::{EVENTS, State, code, file, words};
use crate::content::FIRST_LANGUAGE;
use crate::dialogue::agenda::Listed;
use crate::dialogue::{Ctx, Gap, Reply, Step, Words};
use crate::line;
use crate::model::{Effect, Timestamp};
use crate::text;

/// Characters of what the organiser writes.
const LONGEST_TEXT: usize = 700;
/// Hours before an event at which people like to be reminded.
const HOURS: [i64; 3] = [2, 4, 24];

/// `None`: there is no such event any more.
pub fn chosen(ctx: &Ctx<'_>, verb: &str, rest: &str) -> Option<Step<State>> {
    let (hours, id) = match verb {
        "remind-at" => rest.split_once(':').unwrap_or(("", rest)),
        _ => ("", rest),
    };
    let it = ctx.agenda.calendar.event(id)?;
    let title = it.kept.event.title.as_str();
    let event = it.id().clone();
    Some(match verb {
        "file" => {
            let text = file::calendar_file(None, [it]);
            let name = format!("{}.ics", it.starts.format("%Y-%m-%d"));
            let effect = Effect::SendFile { name, mime: "text/calendar".to_owned(), text };
            Step::done().act(effect).reply(Reply::say(line!("events-file-sent")))
        }
        "remind" => Step::done().reply(ask_when(ctx, it)),
        "remind-at" => remind(ctx, it, hours.parse().ok()?),
        "unremind" => {
            let effect = Effect::DropReminder { event };
            Step::done().act(effect).reply(Reply::say(line!("events-reminder-dropped")))
        }
        "come" => Step::done().act(Effect::Attend {
            event,
            title: title.to_owned(),
            seats: seats(it)?,
            ends_at: it.kept.event.when.ends_at,
        }),
        "stay" => Step::done()
            .act(Effect::StayAway { event, seats: seats(it)?, title: title.to_owned() })
            .reply(Reply::say(line!("events-you-stay-away", title = title))),
        _ => Step::done().reply(in_full(ctx, it)),
    })
}

fn in_full(ctx: &Ctx<'_>, it: &Listed) -> Reply {
    let event = &it.kept.event;
    let title = format!("**{}**", text::escape(&event.title));
    let mut told = Reply::read_out(FIRST_LANGUAGE, &title)
        .part(Gap::NewLine, Words::written(ctx.language, &text::escape(&words::said(ctx, it))));
    if let Some(place) = &event.place {
        told = told.below(line!("events-where", place = place.as_str()));
    }
    if it.is_off() {
        told = told.and(line!("events-cancelled"));
    }
    let agenda =
        event.agenda.iter().map(|it| format!("- {}", text::escape(it))).collect::<Vec<_>>().join("\n");
    let written = event.text.as_deref().map(|it| text::escape(&text::shortened(it, LONGEST_TEXT)));
    for words in written.into_iter().chain(Some(agenda)).filter(|it| !it.is_empty()) {
        told = told.part(Gap::Paragraph, Words::written(FIRST_LANGUAGE, &words));
    }
    if let Some(link) = &event.link {
        told = told.and(line!("events-link", link = link.as_str()));
    }
    let told = told.and(line!("events-source", source = ctx.source_name(&it.kept.town, &it.kept.source)));
    offers(ctx, with_seats(ctx, told, it), it)
}

fn with_seats(ctx: &Ctx<'_>, told: Reply, it: &Listed) -> Reply {
    let Some(limit) = seats(it) else { return told };
    let coming = ctx.agenda.turnouts.get(it.id()).map_or(0, |it| it.coming);
    let told = match limit {
        Some(seats) => told.and(line!("events-seats", seats = seats)),
        None => told,
    };
    told.and(line!("events-coming-count", count = coming))
}

/// What concerns one person alone stays out of groups.
fn offers(ctx: &Ctx<'_>, told: Reply, it: &Listed) -> Reply {
    let id = it.id().0.as_str();
    let offer = |told: Reply, label, verb: &str| told.offer(label, code(&format!("{verb}:{id}")));
    if it.is_off() {
        return told.offer(line!("events-back"), EVENTS);
    }
    let mut told = offer(told, line!("events-file"), "file");
    if ctx.is_private() {
        told = if ctx.agenda.reminders.contains(it.id()) {
            offer(told, line!("events-forget-reminder"), "unremind")
        } else {
            offer(told, line!("events-remind"), "remind")
        };
        if seats(it).is_some() {
            told = if ctx.agenda.coming.contains_key(it.id()) {
                offer(told, line!("events-stay-away"), "stay")
            } else {
                offer(told, line!("events-come"), "come")
            };
        }
    }
    told.offer(line!("events-back"), EVENTS)
}

fn ask_when(ctx: &Ctx<'_>, it: &Listed) -> Reply {
    let title = it.kept.event.title.as_str();
    let ahead = HOURS.into_iter().filter(|hours| ctx.local < it.starts - TimeDelta::hours(*hours));
    let offers: Vec<i64> = ahead.collect();
    if offers.is_empty() {
        return Reply::say(line!("events-remind-too-late", title = title));
    }
    let ask = Reply::say(line!("events-remind-when", title = title));
    offers.into_iter().fold(ask, |ask, hours| {
        let label = if hours == 24 {
            line!("events-remind-day")
        } else {
            line!("events-remind-hours", hours = hours)
        };
        ask.offer(label, code(&format!("remind-at:{hours}:{}", it.id().0)))
    })
}

fn remind(ctx: &Ctx<'_>, it: &Listed, hours: i64) -> Step<State> {
    let hours = hours.clamp(0, 24 * 14);
    if it.starts - TimeDelta::hours(hours) <= ctx.local {
        let title = it.kept.event.title.as_str();
        return Step::done().reply(Reply::say(line!("events-remind-too-late", title = title)));
    }
    let starts_at = it.kept.event.when.starts_at;
    let due_at = Timestamp::from_millis(starts_at.millis() - hours * 60 * 60 * 1000);
    let day = (it.starts - TimeDelta::hours(hours)).date();
    let at = (it.starts - TimeDelta::hours(hours)).format("%H:%M").to_string();
    let when = line!("events-at", day = ctx.word(&words::weekday(day)), date = ctx.date(day), time = at,);
    let effect = Effect::Remind { event: it.id().clone(), hours, due_at };
    Step::done().act(effect).reply(Reply::say(line!("events-reminded", when = ctx.word(&when))))
}
