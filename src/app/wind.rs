//! Time goes by in a talk as fast as the service can follow: calendars are read when they are due, and what is due is
//! told when it is due.

use std::sync::Arc;
use std::time::Duration;

use chrono::{NaiveTime, TimeDelta};
use chrono_tz::Tz;
use futures::FutureExt;
use tracing::warn;

use crate::clock::{self, Clock};
use crate::inlet::{Inlet, Stopped};
use crate::messenger::feed::CatchUp;
use crate::messenger::terminal::{Settled, Wind};
use crate::model::{Due, Timestamp};
use crate::schedule;
use crate::store::{Error, Store};

/// A stride is no longer, so that calendars are read on the way.
const STRIDE: Duration = Duration::from_hours(6);

#[derive(Clone)]
struct Wound {
    store: Store,
    clock: Clock,
    zone: Tz,
    sources: CatchUp,
    settled: Settled,
}

pub fn wind(store: Store, clock: Clock, zone: Tz, (sources, settled): (CatchUp, Settled)) -> Wind {
    let wound = Wound { store, clock, zone, sources, settled };
    Arc::new(move |until, inlet| {
        let mut wound = wound.clone();
        async move { wound.run_until(until, &inlet).await }.boxed()
    })
}

impl Wound {
    async fn run_until(&mut self, until: Timestamp, inlet: &Inlet) -> Result<(), Stopped> {
        loop {
            self.work(inlet).await?;
            let now = self.clock.now();
            if until <= now {
                return Ok(());
            }
            let next = self.next_due(now).await.unwrap_or_else(|error| {
                warn!("cannot see what is due: {error}");
                until
            });
            self.clock.advance(next.min(until).since(now));
        }
    }

    /// All there is to do at this moment.
    async fn work(&mut self, inlet: &Inlet) -> Result<(), Stopped> {
        self.sources.with(self.clock.now()).await;
        for job in [Due::Announcements, Due::Office] {
            inlet.put(vec![schedule::due(job, self.clock.now())]).await?;
        }
        (self.settled)().await;
        Ok(())
    }

    /// The end of this stride: a digest, a reminder, a post or the evening's bins.
    async fn next_due(&self, now: Timestamp) -> Result<Timestamp, Error> {
        let mut reader = self.store.read().await?;
        let dues = [
            reader.next_digest_at().await?,
            reader.next_target_at().await?,
            reader.next_reminder_at().await?,
            reader.next_announcement_at().await?,
            Some(self.evening(now)),
            Some(now.plus(STRIDE)),
        ];
        let ahead = dues.into_iter().flatten().filter(|it| now < *it);
        Ok(ahead.min().unwrap_or(now))
    }

    /// When bins are usually spoken of.
    fn evening(&self, now: Timestamp) -> Timestamp {
        let today = clock::local(now, self.zone).date().and_time(NaiveTime::MIN);
        clock::instant(today + TimeDelta::hours(18), self.zone)
    }
}
