//! Short memory: once an hour, what is past its time is forgotten.

use std::time::Duration;

use tokio::time::interval;
use tracing::{info, warn};

use crate::clock::Clock;
use crate::config::Service;
use crate::store::{KeepDays, Store};

const HOUR: Duration = Duration::from_hours(1);

/// People are promised that nothing they wrote is kept longer than the service's days, so a question to
/// the staff is not either; traces go sooner as usual.
pub fn keep_days(service: &Service) -> KeepDays {
    let most = service.keep_days;
    KeepDays { trace: KeepDays::default().trace.min(most), talk: most, case: most }
}

/// Begins at once, so that a service restarted every day forgets, too.
pub async fn hourly(store: Store, clock: Clock, keep: KeepDays) {
    let mut hours = interval(HOUR);
    loop {
        hours.tick().await;
        if let Err(error) = store.sweep().await {
            warn!("cannot sweep away what deleted rows left behind, will try in an hour: {error}");
        }
        match store.forget(clock.now(), &keep).await {
            Ok(forgotten) => {
                for it in forgotten.iter().filter(|it| it.rows > 0) {
                    info!(table = it.table, rows = it.rows, "forgot what was past its time");
                }
            }
            Err(error) => warn!("cannot forget what is past its time, will try in an hour: {error}"),
        }
    }
}
