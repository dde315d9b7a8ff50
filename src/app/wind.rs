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
/// Of one moment; what cannot be told after so many is left to the service's own pace.
const MOST_ROUNDS: usize = 200;

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
        self.look_after(Due::Office, inlet).await?;
        for _ in 0..MOST_ROUNDS {
            self.look_after(Due::Announcements, inlet).await?;
            (self.settled)().await;
            let dues = self.dues().await.unwrap_or_default();
            if dues.iter().all(|it| self.clock.now() < *it) {
                break;
            }
        }
        Ok(())
    }

    async fn look_after(&self, job: Due, inlet: &Inlet) -> Result<(), Stopped> {
        inlet.put(vec![schedule::due(job, self.clock.now())]).await
    }

    /// The end of this stride: a digest, a reminder, a post or the evening's bins.
    async fn next_due(&self, now: Timestamp) -> Result<Timestamp, Error> {
        let mut dues = self.dues().await?;
        dues.extend([self.evening(now), now.plus(STRIDE)]);
        Ok(dues.into_iter().filter(|it| now < *it).min().unwrap_or(now))
    }

    async fn dues(&self) -> Result<Vec<Timestamp>, Error> {
        let mut reader = self.store.read().await?;
        let dues = [
            reader.next_digest_at().await?,
            reader.next_target_at().await?,
            reader.next_reminder_at().await?,
            reader.next_announcement_at().await?,
        ];
        Ok(dues.into_iter().flatten().collect())
    }

    /// When bins are usually spoken of.
    fn evening(&self, now: Timestamp) -> Timestamp {
        let today = clock::local(now, self.zone).date().and_time(NaiveTime::MIN);
        clock::instant(today + TimeDelta::hours(18), self.zone)
    }
}
