//! When and where a town tells what nobody asked for just now: quiet hours, the morning's digest, its rooms.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::Sender;
use crate::model::{Address, Quiet, Rhythm, Wish};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announcing {
    /// When nobody is written to, but for urgent posts and reminders they asked for.
    pub quiet: Quiet,
    pub digest_at: NaiveTime,
    /// The evening before a bin is emptied.
    pub waste_at: NaiveTime,
    /// Minutes over which a morning's messages are spread.
    pub spread: u32,
    /// Id of the team that hears which rooms were not reached; `None`: the one that gets what nobody else does.
    pub team: Option<String>,
    pub rooms: Vec<NewsRoom>,
    pub posts: Posts,
}

/// Who of the staff may write to everybody (E10).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Posts {
    /// Whose drafts are taken; nobody named: whoever answers for a team.
    pub writers: Vec<Sender>,
    /// Mailboxes that get each draft to release it, in small letters; none named: that of the team that gets what is
    /// nobody else's.
    pub releasers: Vec<String>,
    /// Whether who wrote it may release it.
    pub alone: Alone,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Alone {
    #[default]
    Never,
    /// In a town hall of one.
    Allowed,
}

/// A group, a channel or a room that is told what is on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewsRoom {
    /// What the staff call it.
    pub name: Option<String>,
    pub place: Address,
    pub language: String,
    pub rhythm: Rhythm,
    pub wishes: Vec<Wish>,
}

impl Default for Announcing {
    fn default() -> Self {
        Self {
            quiet: Quiet { from: 21 * 60, to: 7 * 60 },
            digest_at: NaiveTime::MIN + chrono::TimeDelta::hours(8),
            waste_at: NaiveTime::MIN + chrono::TimeDelta::hours(18),
            spread: 15,
            team: None,
            rooms: Vec::new(),
            posts: Posts::default(),
        }
    }
}

impl NewsRoom {
    /// Under which it is a reader.
    pub fn id(&self) -> String {
        format!("room:{} {}", self.place.account, self.place.chat)
    }

    /// As the staff know it; without a name of its own, as its town's files write it.
    pub fn called(&self) -> String {
        self.name.clone().unwrap_or_else(|| format!("{} {}", self.place.account, self.place.chat))
    }
}

impl Announcing {
    /// When the next digest is due after `now`, on the town's clock: on Mondays or every day, never within the
    /// reader's quiet hours.
    pub fn next_digest(&self, now: NaiveDateTime, rhythm: Rhythm, quiet: Option<Quiet>) -> NaiveDateTime {
        let quiet = quiet.unwrap_or(self.quiet);
        let mut day = now.date();
        loop {
            let is_day = match rhythm {
                Rhythm::Day => true,
                Rhythm::Week => day.weekday() == chrono::Weekday::Mon,
            };
            let at = awake(quiet, day.and_time(self.digest_at));
            if is_day && now < at {
                return at;
            }
            day = next(day);
        }
    }
}

/// `at`, or the end of the quiet hours it falls into.
pub fn awake(quiet: Quiet, at: NaiveDateTime) -> NaiveDateTime {
    let minute = u16::try_from(at.hour() * 60 + at.minute()).unwrap_or(0);
    if !quiet.holds(minute) {
        return at;
    }
    let day = if quiet.to <= minute { next(at.date()) } else { at.date() };
    day.and_time(time(quiet.to))
}

/// A minute of the day as a time.
pub fn time(minute: u16) -> NaiveTime {
    NaiveTime::MIN + chrono::TimeDelta::minutes(i64::from(minute))
}

fn next(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    #[test]
    fn the_week_is_told_on_monday_morning_and_the_day_every_morning() {
        let town = Announcing::default();
        let next = |now, rhythm| town.next_digest(at(now), rhythm, None);
        assert_eq!(next("2026-11-24 10:00", Rhythm::Week), at("2026-11-30 08:00"));
        assert_eq!(next("2026-11-30 07:59", Rhythm::Week), at("2026-11-30 08:00"));
        assert_eq!(next("2026-11-30 08:00", Rhythm::Week), at("2026-12-07 08:00"));
        assert_eq!(next("2026-11-24 10:00", Rhythm::Day), at("2026-11-25 08:00"));
    }

    #[test]
    fn who_sleeps_longer_is_told_later() {
        let town = Announcing::default();
        let late = Some(Quiet { from: 22 * 60, to: 10 * 60 });
        assert_eq!(town.next_digest(at("2026-11-24 10:00"), Rhythm::Week, late), at("2026-11-30 10:00"));
    }

    #[test]
    fn quiet_hours_may_run_past_midnight() {
        let night = Quiet { from: 21 * 60, to: 7 * 60 };
        assert_eq!(awake(night, at("2026-11-24 23:00")), at("2026-11-25 07:00"));
        assert_eq!(awake(night, at("2026-11-25 06:59")), at("2026-11-25 07:00"));
        assert_eq!(awake(night, at("2026-11-25 07:00")), at("2026-11-25 07:00"));
        let noon = Quiet { from: 12 * 60, to: 14 * 60 };
        assert_eq!(awake(noon, at("2026-11-25 13:00")), at("2026-11-25 14:00"));
        let never = Quiet { from: 0, to: 0 };
        assert_eq!(awake(never, at("2026-11-25 03:00")), at("2026-11-25 03:00"));
    }
}
