//! Tells the service manager how we are, where there is one.

use std::time::Duration;

use sd_notify::NotifyState;
use tokio::task::AbortHandle;
use tokio::time::{Instant, interval, timeout};
use tracing::{error, warn};

use crate::store::Store;

/// A database may be away for a while, and starting again mends nothing then; but one that stays away for
/// longer may be away for us alone.
const LONGEST_SILENCE: Duration = Duration::from_mins(5);

/// Everything is open, and listening begins.
pub fn ready() {
    tell(NotifyState::Ready);
}

pub fn stopping() {
    tell(NotifyState::Stopping);
}

/// Shows that we still work, four times as often as asked for: for as long as the engine lives and the
/// database lets us write. Where nobody asks, not at all.
pub async fn watchdog(engine: AbortHandle, store: Store) {
    let Some(patience) = sd_notify::watchdog_enabled() else { return };
    let period = patience / 4;
    let mut beats = interval(period);
    let mut written_at = Instant::now();
    loop {
        beats.tick().await;
        if matches!(timeout(period, store.begin()).await, Ok(Ok(_tx))) {
            written_at = Instant::now();
        }
        if engine.is_finished() || LONGEST_SILENCE < written_at.elapsed() {
            return error!("The service does not work any more and waits to be started again");
        }
        tell(NotifyState::Watchdog);
    }
}

/// Without a service manager there is nobody to tell.
fn tell(state: NotifyState<'_>) {
    if let Err(error) = sd_notify::notify(&[state]) {
        warn!("cannot tell the service manager: {error}");
    }
}
