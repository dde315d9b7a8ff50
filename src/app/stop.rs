//! What ends the service: the operator's word, or a terminal window that was closed.

use tokio::signal::unix::{SignalKind, signal};

/// Hears SIGTERM, SIGINT and SIGHUP from now on; the future ends with the first of them.
pub fn asked_to_stop() -> std::io::Result<impl Future<Output = ()> + Send> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut hangup = signal(SignalKind::hangup())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => (),
            _ = interrupt.recv() => (),
            _ = hangup.recv() => (),
        }
    })
}
