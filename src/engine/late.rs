//! What was written long before we read it: answered as late or declined, never as if it were now.
//!
//! Only words are late. A button of last week still works, and a command is always carried out.

use std::time::Duration;

use chrono::NaiveDateTime;

use super::understand::Meant;
use crate::dialogue::{Ctx, Input, Word};
use crate::line;
use crate::model::{Content, Inbound, Line, Timestamp};

/// After this long the world has gone on: hours, fees, and what the person needed.
const TOO_OLD: Duration = Duration::from_hours(7 * 24);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Age {
    Fresh,
    Late,
    TooOld,
}

/// How old it is `now`. What claims to come from the future is new: some clock is wrong, and none was late.
pub(super) fn age(inbound: &Inbound, late_after: Duration, now: Timestamp) -> Age {
    let age = now.since(inbound.at);
    if !is_written(&inbound.content) || age <= late_after {
        Age::Fresh
    } else if age <= TOO_OLD {
        Age::Late
    } else {
        Age::TooOld
    }
}

/// When it counts as written: a button may hang on a message of last year, but it is pressed now.
pub(super) fn written_at(inbound: &Inbound, now: Timestamp) -> Timestamp {
    if is_written(&inbound.content) { inbound.at.min(now) } else { now }
}

/// Whether it holds however old it is: who wrote "delete" still wants it, and that we could not read something
/// is true for ever. A "yes" or a number may have been meant for another question.
pub(super) fn always_holds(meant: &Meant) -> bool {
    match meant {
        Meant::Said(Input::Word(word)) => !matches!(word, Word::Yes | Word::No | Word::Back),
        Meant::UnknownCommand | Meant::Sealed => true,
        Meant::Said(
            Input::Text(_) | Input::Choice(_) | Input::Files { .. } | Input::Location(_) | Input::Unsupported,
        )
        | Meant::Chosen { .. } => false,
    }
}

/// The line `key`, with the moment of the town's clock at which it was written.
pub(super) fn said(ctx: &Ctx<'_>, key: &str, written: NaiveDateTime) -> Line {
    Line::new(key).with("when", when(ctx, written))
}

fn when(ctx: &Ctx<'_>, written: NaiveDateTime) -> String {
    let (day, time) = (written.date(), written.format("%H:%M").to_string());
    let today = ctx.local.date();
    ctx.word(&if day == today {
        line!("late-when-today", time = time)
    } else if Some(day) == today.pred_opt() {
        line!("late-when-yesterday", time = time)
    } else {
        line!("late-when", date = ctx.date(day), time = time)
    })
}

fn is_written(content: &Content) -> bool {
    match content {
        Content::Text(_)
        | Content::Edited { .. }
        | Content::Files { .. }
        | Content::Location(_)
        | Content::Sealed
        | Content::Unsupported { .. } => true,
        Content::Command { .. }
        | Content::Pressed { .. }
        | Content::Letter(_)
        | Content::Due(_)
        | Content::Listings(_)
        | Content::Silent
        | Content::Welcomed
        | Content::ShutOut
        | Content::Redacted { .. }
        | Content::Vote { .. }
        | Content::Moved { .. } => false,
    }
}

#[cfg(test)]
mod tests;
