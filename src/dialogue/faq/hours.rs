//! Opening hours in words: open now, until when, and the usual week (F7).

use chrono::{Datelike, Days, NaiveTime, Weekday};

use crate::content::{self, Hours, Opening, Place, Row, Slot, Weeks};
use crate::dialogue::{Ctx, Reply};
use crate::line;
use crate::model::Line;

pub(super) fn shown(ctx: &Ctx<'_>, reply: Reply, place: &Place) -> Reply {
    if place.hours.is_empty() {
        return reply.and(line!("hours-none"));
    }
    let reply = now(ctx, reply, place);
    let week = content::week(place);
    let mut reply = week.iter().fold(reply, |reply, row| reply.below(listed(ctx, row)));
    if place.hours.iter().any(|it| it.weeks != Weeks::Every) {
        reply = reply.below(this_week(ctx));
    }
    for closure in content::closures_ahead(place, ctx.local.date()).into_iter().take(1) {
        let (from, to) = (ctx.date(closure.from), ctx.date(closure.to));
        reply = reply.below(match &closure.reason {
            Some(reason) => {
                line!("hours-closure", from = from, to = to, reason = reason.text(ctx.language))
            }
            None => line!("hours-closure-plain", from = from, to = to),
        });
    }
    reply
}

fn now(ctx: &Ctx<'_>, reply: Reply, place: &Place) -> Reply {
    match content::state(place, ctx.local) {
        Hours::Open { until, appointment: false } => reply.and(line!("hours-open-until", time = time(until))),
        Hours::Open { until, appointment: true } => {
            reply.and(line!("hours-open-until-appointment", time = time(until)))
        }
        Hours::Closed { reason, opens } => {
            let reply = match reason {
                Some(reason) => reply.and(line!("hours-closed-reason", reason = reason.text(ctx.language))),
                None => reply.and(line!("hours-closed")),
            };
            match opens {
                Some(opening) => reply.below(opens_on(ctx, &opening)),
                None => reply,
            }
        }
    }
}

/// Which week it is, for those who have to know.
fn this_week(ctx: &Ctx<'_>) -> Line {
    let week = ctx.local.date().iso_week().week();
    let key = if week.is_multiple_of(2) { "hours-week-is-even" } else { "hours-week-is-odd" };
    Line::new(key).with("week", i64::from(week))
}

fn opens_on(ctx: &Ctx<'_>, opening: &Opening) -> Line {
    let today = ctx.local.date();
    let day = if opening.date == today {
        ctx.word(&line!("hours-today"))
    } else if Some(opening.date) == today.checked_add_days(Days::new(1)) {
        ctx.word(&line!("hours-tomorrow"))
    } else {
        format!("{}, {}", ctx.word(&day(opening.date.weekday())), ctx.date(opening.date))
    };
    let key = if opening.appointment { "hours-opens-appointment" } else { "hours-opens" };
    Line::new(key).with("day", day).with("time", time(opening.time))
}

fn listed(ctx: &Ctx<'_>, row: &Row) -> Line {
    let times: Vec<String> = row.slots.iter().map(|it| slot(ctx, it)).collect();
    line!("hours-line", days = days(ctx, &row.days), times = times.join(", "))
}

/// "Monday to Thursday", "Tuesday and Thursday", "Monday, Wednesday, Friday".
fn days(ctx: &Ctx<'_>, days: &[Weekday]) -> String {
    let name = |it: &Weekday| ctx.word(&day(*it));
    match days {
        [one, two] => ctx.word(&line!("hours-days-and", one = name(one), two = name(two))),
        [first, .., last] if days.windows(2).all(|it| it[0].succ() == it[1]) => {
            ctx.word(&line!("hours-days-range", first = name(first), last = name(last)))
        }
        _ => days.iter().map(name).collect::<Vec<_>>().join(", "),
    }
}

fn slot(ctx: &Ctx<'_>, slot: &Slot) -> String {
    let mut words = ctx.word(&line!("hours-span", from = time(slot.from), to = time(slot.to)));
    let weeks = match slot.weeks {
        Weeks::Every => None,
        Weeks::Even => Some(line!("hours-even-weeks")),
        Weeks::Odd => Some(line!("hours-odd-weeks")),
    };
    let appointment = slot.appointment.then(|| line!("hours-by-appointment"));
    for note in weeks.iter().chain(&appointment) {
        words = format!("{words} ({})", ctx.word(note));
    }
    words
}

pub(in crate::dialogue) fn day(day: Weekday) -> Line {
    match day {
        Weekday::Mon => line!("day-mon"),
        Weekday::Tue => line!("day-tue"),
        Weekday::Wed => line!("day-wed"),
        Weekday::Thu => line!("day-thu"),
        Weekday::Fri => line!("day-fri"),
        Weekday::Sat => line!("day-sat"),
        Weekday::Sun => line!("day-sun"),
    }
}

fn time(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}
