//! What the operator sees of deliveries: counters per messenger, and a line for what went wrong.
//!
//! **Invariant:** no text, no token, no chat id; a row's own id leads to the rest.

use metrics::counter;
use tracing::{info, warn};

use crate::store::Queued;

use super::verdict::Verdict;

pub fn report(row: &Queued, verdict: &Verdict) {
    let messenger = row.address.account.messenger().to_owned();
    let (id, attempt) = (row.id.as_str(), row.attempts + 1);
    match verdict {
        Verdict::Sent(_) => counter!("buergerdraht_sent_total", "messenger" => messenger).increment(1),
        Verdict::Reworded { .. } => (),
        Verdict::Again { reason, .. } => {
            info!(outbox.id = id, messenger, attempt, "Delivery failed, will be tried again: {reason}");
            counter!("buergerdraht_retried_total", "messenger" => messenger).increment(1);
        }
        Verdict::AgainInDoubt { reason, .. } => {
            warn!(
                outbox.id = id,
                messenger, attempt, "May have been delivered, will be sent again: {reason}"
            );
            counter!("buergerdraht_doubtful_total", "messenger" => messenger).increment(1);
        }
        Verdict::Uncertain { reason } => {
            warn!(
                outbox.id = id,
                messenger, attempt, "May have been delivered, will not be repeated: {reason}"
            );
            counter!("buergerdraht_uncertain_total", "messenger" => messenger).increment(1);
        }
        Verdict::Moved { .. } => {
            info!(outbox.id = id, messenger, "The chat has moved, its messages move along");
        }
        Verdict::ShutOut { reason } | Verdict::Failed { reason } => {
            warn!(outbox.id = id, messenger, attempt, "Given up: {reason}");
            counter!("buergerdraht_failed_total", "messenger" => messenger).increment(1);
        }
    }
}

/// The network said: too fast.
pub fn report_refusal(row: &Queued) {
    let messenger = row.address.account.messenger().to_owned();
    counter!("buergerdraht_refused_429_total", "messenger" => messenger).increment(1);
}
