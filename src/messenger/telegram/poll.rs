//! Asking for updates, one long poll after the other.
//!
//! **Invariant:** an offset confirms what lies before it, so it is sent only after the inlet has
//! acknowledged that. It is forgotten as soon as it has done so and never stored: after a quiet week
//! Telegram numbers updates from anywhere, also from below.

use std::time::Duration;

use serde_json::{Value, json};

use super::call::{Failure, call};
use super::patience::Patience;
use super::read::{self, Heard, Us};
use super::setup::{self, ALLOWED_UPDATES};
use super::{Telegram, press};
use crate::inlet::Inlet;

/// How long Telegram may keep a poll open while nothing happens, in seconds.
const OPEN: u64 = 50;
/// The same, and the time for its answer to arrive.
const PATIENCE: Duration = Duration::from_secs(OPEN + 15);

/// Listens until the inlet stops.
pub async fn listen(telegram: &Telegram, us: &Us, inlet: Inlet) {
    let mut patience = Patience::new(&telegram.account);
    let mut confirming = None;
    loop {
        let updates = match poll(telegram, confirming).await {
            Ok(updates) => updates,
            Err(failure) => {
                if failure.has_webhook() {
                    // Whether it was taken away, the next poll shows.
                    setup::choose_way(telegram).await.ok();
                }
                patience.wait(&failure).await;
                continue;
            }
        };
        patience.worked();
        telegram.pulse.beat(telegram.clock.now());
        let heard = read_all(telegram, us, &updates);
        let last = updates.iter().filter_map(id).max();
        let (inbound, presses) = heard.into_iter().map(|it| (it.inbound, it.press)).unzip();
        let inbound: Vec<_> = inbound;
        if !inbound.is_empty() && inlet.put(inbound).await.is_err() {
            return;
        }
        press::answer(&telegram.bot, presses);
        confirming = last.map(|it| it + 1);
    }
}

/// Oldest first, whatever order they came in.
fn read_all(telegram: &Telegram, us: &Us, updates: &[Value]) -> Vec<Heard> {
    let now = telegram.clock.now();
    let mut updates: Vec<&Value> = updates.iter().collect();
    updates.sort_by_key(|it| id(it));
    updates.into_iter().filter_map(|it| read::update(us, now, it)).collect()
}

async fn poll(telegram: &Telegram, confirming: Option<i64>) -> Result<Vec<Value>, Failure> {
    let mut question = json!({ "limit": 100, "timeout": OPEN, "allowed_updates": ALLOWED_UPDATES });
    if let Some(offset) = confirming {
        question["offset"] = json!(offset);
    }
    match call(&telegram.bot, "getUpdates", &question, PATIENCE).await? {
        Value::Array(updates) if updates.iter().all(|it| id(it).is_some()) => Ok(updates),
        // To go on at once would be to ask without end.
        _ => Err(Failure::Unclear("getUpdates brought something that is no list of updates".to_owned())),
    }
}

/// `None` for what is no update; so is one that nothing could follow, for it could never be confirmed.
fn id(update: &Value) -> Option<i64> {
    update.get("update_id")?.as_i64().filter(|it| *it < i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_update_that_could_never_be_confirmed_is_none() {
        assert_eq!(id(&json!({ "update_id": 5 })), Some(5));
        assert_eq!(id(&json!({ "update_id": i64::MAX })), None);
        assert_eq!(id(&json!({ "update_id": "5" })), None);
    }
}
