//! Writes a verdict down.

use crate::model::Timestamp;
use crate::store::{Error, Queued, Tx};

use super::verdict::Verdict;

const MOVED: &str = "the chat has moved";

/// A row whose call is over, and what follows.
#[derive(Clone, Debug)]
pub struct Settled {
    pub row: Queued,
    pub verdict: Verdict,
}

/// Written twice is written once, for a commit may be lost after it was made.
pub async fn record(tx: &mut Tx, settled: &Settled, now: Timestamp) -> Result<(), Error> {
    let Settled { row, verdict } = settled;
    let (id, account, chat) = (row.id.as_str(), &row.address.account, row.address.chat.as_str());
    match verdict {
        Verdict::Sent(sent) => {
            let message_id = sent.message_id.as_deref();
            tx.mark_sent(id, message_id, now).await?;
            match (&sent.poll_id, message_id) {
                (Some(poll), Some(message)) => tx.poll_asked(id, poll, message).await,
                _ => Ok(()),
            }
        }
        Verdict::Reworded { message } => tx.reword(id, message).await,
        Verdict::Again { not_before, reason } => tx.mark_retry(id, *not_before, reason).await,
        Verdict::AgainInDoubt { not_before, reason } => tx.mark_doubtful(id, *not_before, reason).await,
        Verdict::Uncertain { reason } => tx.mark_uncertain(id, reason, now).await,
        Verdict::Failed { reason } => tx.mark_failed(id, reason, now).await,
        Verdict::Moved { to, not_before } => {
            tx.move_chat(account, chat, to, now).await?;
            tx.mark_retry(id, *not_before, MOVED).await
        }
        Verdict::ShutOut { reason } => {
            tx.mark_failed(id, reason, now).await?;
            tx.shut_out(account, chat, now).await
        }
    }
}
