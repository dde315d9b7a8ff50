//! Tells the service manager how we are, where there is one.

use sd_notify::NotifyState;
use tokio::time::interval;
use tracing::warn;

/// Everything is open and listening.
pub fn ready() {
    tell(NotifyState::Ready);
}

pub fn stopping() {
    tell(NotifyState::Stopping);
}

/// Shows that we still move, twice as often as asked for; for ever, or not at all.
pub async fn watchdog() {
    let Some(patience) = sd_notify::watchdog_enabled() else { return };
    let mut beats = interval(patience / 2);
    loop {
        beats.tick().await;
        tell(NotifyState::Watchdog);
    }
}

/// Without a service manager there is nobody to tell.
fn tell(state: NotifyState<'_>) {
    if let Err(error) = sd_notify::notify(&[state]) {
        warn!("cannot tell the service manager: {error}");
    }
}
