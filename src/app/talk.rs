//! The whole service with one resident, at this terminal.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use futures::FutureExt;
use tokio::time::interval;
use tracing::warn;

use super::wind::wind;
use super::{App, stop};
use crate::clock::Clock;
use crate::config::Config;
use crate::messenger::terminal::{Desk, Settled, Terminal, Watch};
use crate::store::{Error, Store};

/// How often a waiting line looks whether the one before it is answered.
const LOOK: Duration = Duration::from_millis(5);

/// Talks until the input ends; `resident` is who sits here.
pub async fn talk(config: &Config, resident: &str, clock: Clock) -> anyhow::Result<()> {
    let stop = stop::asked_to_stop()?;
    let mut app = App::open(config, clock.clone(), Some(&Desk::account())).await?;
    let settled = settled(&app.store);
    let wind =
        wind(app.store.clone(), clock.clone(), config.time_zone, (app.feed.catch_up(), settled.clone()));
    let watch = Watch { clock, zone: config.time_zone, wind };
    let terminal = Terminal::open(resident, watch, settled).context("cannot use this terminal")?;
    app.messengers.push(Arc::new(terminal.desk()));
    app.messengers.push(Arc::new(terminal));
    app.run(stop).await
}

fn settled(store: &Store) -> Settled {
    let store = store.clone();
    Arc::new(move || {
        let store = store.clone();
        async move {
            let mut looks = interval(LOOK);
            loop {
                looks.tick().await;
                match open_deliveries(&store).await {
                    Ok(0) => return,
                    Ok(_) => (),
                    Err(error) => return warn!("cannot see whether all is delivered: {error}"),
                }
            }
        }
        .boxed()
    })
}

async fn open_deliveries(store: &Store) -> Result<i64, Error> {
    let mut reader = store.read().await?;
    let mut open = 0;
    for account in [Terminal::account(), Desk::account()] {
        let counts = reader.outbox_counts(&account).await?;
        open += counts.waiting + counts.sending;
    }
    Ok(open)
}
