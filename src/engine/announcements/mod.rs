//! What is told without being asked just now: digests, reminders, changes, posts.
//!
//! ```text
//! the clock ─▶ calendar · rooms of the content ─▶ changes of events ─▶ announcements
//!           ─▶ digests due · reminders due · bins of tomorrow ─▶ outbox
//!           ─▶ announcements ─▶ their readers, page by page ─▶ outbox, when each may be written to
//! ```
//!
//! Each round does a page of each, in the turn's transaction: after a crash it goes on from there. An account that
//! has enough on its way is given no more, so that a million readers are no million rows at once; the others are.
//!
//! **Invariant:** nobody is written to within their quiet hours, but for urgent posts and what they asked to be
//! reminded of; and whatever is told, is told once.

mod change; // an event was moved or cancelled
mod digest; // what is ahead, by day or week
mod expand; // from an announcement to its readers
mod recall; // it holds no more
mod reminder; // shortly before
mod room; // the town's rooms are readers, too
mod spare; // how much more each account can carry
mod waste; // tomorrow's bins

use std::time::Duration;

use self::digest::Digests;
use self::spare::{Share, Spare};
use super::{Desk, Guide, agenda};
use crate::clock;
use crate::content::announcing::{Announcing, awake};
use crate::model::{Subscriber, Timestamp, Urgency};
use crate::staff;
use crate::store::{Error, Tx};

/// Readers served in one round.
const PAGE: i64 = 500;

/// All there is to know for one round.
struct Round<'a> {
    desk: &'a Desk,
    guide: &'a Guide,
    now: Timestamp,
}

/// Does what is due.
pub(super) async fn tell(desk: &Desk, tx: &mut Tx) -> Result<(), Error> {
    let guide = desk.guide();
    let round = Round { desk, guide: &guide, now: desk.clock.now() };
    agenda::renew(desk, tx).await?;
    room::keep(&round, tx).await?;
    tx.note_targets().await?;
    change::tell(&round, tx).await?;
    reminder::tell(&round, tx).await?;
    waste::tell(&round, tx).await?;
    let mut spare = Spare::now(tx).await?;
    let mut digests = Digests::default();
    // Where both have much to say, one half each; what one leaves is the other's.
    digests.tell(&round, tx, &mut spare, Share::Half).await?;
    expand::tell(&round, tx, &mut spare).await?;
    digests.tell(&round, tx, &mut spare, Share::All).await?;
    tx.close_sent_announcements().await?;
    staff::report_on_posts(&desk.office(&guide), tx).await?;
    tx.forget_past_attendance(round.now).await
}

impl<'a> Round<'a> {
    fn announcing(&self, town: &str) -> Option<&'a Announcing> {
        self.guide.content.town(town).map(|it| &it.announcing)
    }

    /// When somebody may be told something: now, or when they are awake again, a little apart from the others.
    fn may_hear_at(&self, reader: &Subscriber, urgency: Urgency) -> Timestamp {
        let own = &reader.subscription;
        let Some(town) = self.announcing(&own.town) else { return self.now };
        let local = clock::local(self.now, self.desk.zone);
        let then = awake(own.quiet.unwrap_or(town.quiet), local);
        if urgency == Urgency::Urgent || then == local {
            return self.now;
        }
        clock::instant(then, self.desk.zone).plus(apart(&reader.id, town.spread))
    }

    /// When their next digest is due.
    fn next_digest(&self, reader: &Subscriber) -> Timestamp {
        let own = &reader.subscription;
        let local = clock::local(self.now, self.desk.zone);
        let Some(town) = self.announcing(&own.town) else { return self.now.plus(A_DAY) };
        let paused = own.paused_until.as_deref().and_then(|it| it.parse::<chrono::NaiveDate>().ok());
        let from = paused.map_or(local, |it| local.max(it.and_time(chrono::NaiveTime::MIN)));
        let at = town.next_digest(from, own.rhythm, own.quiet);
        let spread = if reader.is_room { 0 } else { town.spread };
        clock::instant(at, self.desk.zone).plus(apart(&reader.id, spread))
    }
}

const A_DAY: Duration = Duration::from_hours(24);

/// When a subscriber's next digest is due.
pub(super) fn next_digest(desk: &Desk, guide: &Guide, reader: &Subscriber) -> Timestamp {
    Round { desk, guide, now: desk.clock.now() }.next_digest(reader)
}

/// The same for the same reader every time, and spread evenly over all of them.
fn apart(id: &str, minutes: u32) -> Duration {
    let mixed = id.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |mixed, byte| {
        (mixed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let seconds = u64::from(minutes) * 60;
    Duration::from_secs(if seconds == 0 { 0 } else { (mixed >> 16) % seconds })
}

#[cfg(test)]
mod tests {
    use super::apart;

    #[test]
    fn a_morning_is_spread_and_the_same_for_each_every_day() {
        let all: Vec<u64> = (0..900).map(|it| apart(&format!("person-{it}"), 15).as_secs()).collect();
        assert!(all.iter().all(|it| *it < 15 * 60));
        for minute in 0..15 {
            let there = all.iter().filter(|it| **it / 60 == minute).count();
            assert!((30..=90).contains(&there), "{there} of 900 in minute {minute}");
        }
        assert_eq!(apart("ana", 15), apart("ana", 15));
        assert_eq!(apart("ana", 0).as_secs(), 0);
    }
}
