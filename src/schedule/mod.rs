//! The clock as one more messenger: what is due is dropped into the inlet, and goes the way of everything.
//!
//! **Invariant:** keeps nothing: what is due stands in the store, and what was missed while we were away is due
//! when we are back.

use std::time::Duration;

use futures::future::join_all;
use tokio::time::{MissedTickBehavior, interval};

use crate::clock::Clock;
use crate::inlet::{Inlet, Stopped};
use crate::model::{Account, Address, Content, Due, Inbound, Room, Timestamp};

/// How often each job is looked after: a clerk learns within a minute that an answer did not arrive; and a page
/// of announcements, or of those who wait for a result, is made before the page before it is sent.
const JOBS: [(Due, Duration); 4] = [
    (Due::Office, Duration::from_mins(1)),
    (Due::Announcements, Duration::from_secs(15)),
    (Due::Surveys, Duration::from_secs(15)),
    (Due::Polls, Duration::from_mins(1)),
];

/// Runs until the inlet stops.
pub async fn run(clock: Clock, inlet: Inlet) {
    join_all(JOBS.map(|(job, every)| repeat(job, every, &clock, &inlet))).await;
}

async fn repeat(job: Due, every: Duration, clock: &Clock, inlet: &Inlet) {
    let mut ticks = interval(every);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        if let Err(Stopped) = inlet.put(vec![due(job, clock.now())]).await {
            return;
        }
    }
}

/// The same job is never heard twice for one moment.
pub fn due(job: Due, at: Timestamp) -> Inbound {
    let account = Account::new("clock", "town");
    Inbound {
        id: format!("{}:{}", job.name(), at.millis()),
        address: Address { account, chat: job.name().to_owned(), topic: None },
        room: Room::Private,
        author: None,
        message_id: None,
        reply_to: None,
        at,
        content: Content::Due(job),
        raw: None,
    }
}
