//! The file of a message: fetched from the network that holds it, or left out with a word about it.
//!
//! **Invariant:** a file that is not to be had costs nobody the words beside it.

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use futures::FutureExt;
use metrics::counter;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tracing::warn;

use crate::messenger::{Enclosure, FetchError, LARGEST_FILE};
use crate::model::{Attachment, Outbound, RichText};
use crate::store::Queued;

use super::pump::Tools;
use super::strip::{LeftOut, strip};

/// Adapters have patience of their own; this is for the one that has forgotten.
const LONGEST_FETCH: Duration = Duration::from_mins(5);
/// For so long the words wait for their file while its network is away.
const WORDS_WAIT: Duration = Duration::from_hours(6);

pub enum Fetched {
    /// As far as there was something to fetch and it was to be had.
    Ready(Option<Enclosure>),
    NotYet {
        reason: String,
        after: Option<Duration>,
    },
}

/// Fetches what goes along with `message`; takes it out of the message where it is not to be had.
pub async fn fetch(
    tools: &Tools,
    stopping: &CancellationToken,
    row: &Queued,
    message: &mut Outbound,
) -> Fetched {
    let Some(attachment) = message.attachment.clone() else { return Fetched::Ready(None) };
    let fetching = stopping.run_until_cancelled(bytes(tools, &attachment));
    let Some(fetched) = fetching.await else {
        return Fetched::NotYet { reason: "we stop".to_owned(), after: Some(Duration::ZERO) };
    };
    match fetched {
        Ok(bytes) => match enclose(&attachment, bytes) {
            Ok(enclosure) => return Fetched::Ready(Some(enclosure)),
            Err(reason) => leave_file_out(tools, row, message, &reason.to_string()),
        },
        Err(FetchError::Retry { reason, after }) if tools.clock.now().since(row.queued_at) < WORDS_WAIT => {
            return Fetched::NotYet { reason: format!("its file is not to be had yet: {reason}"), after };
        }
        Err(error) => leave_file_out(tools, row, message, &error.to_string()),
    }
    Fetched::Ready(None)
}

/// Everything passes here on its way from one network to another: what must not travel along with the
/// picture or the words is taken out in this place.
fn enclose(attachment: &Attachment, bytes: Vec<u8>) -> Result<Enclosure, LeftOut> {
    strip(Enclosure::new(&attachment.file, bytes))
}

/// The words go without the file, and say so.
pub fn leave_file_out(tools: &Tools, row: &Queued, message: &mut Outbound, reason: &str) {
    let messenger = row.address.account.messenger().to_owned();
    warn!(outbox.id = row.id.as_str(), messenger, "A message goes without its file: {reason}");
    counter!("buergerdraht_files_lost_total", "messenger" => messenger).increment(1);
    message.attachment = None;
    let gap = if message.text.is_empty() { "" } else { "\n\n" };
    let note = (tools.words.lost_file)(&message.language);
    message.text.push(&RichText::plain(format!("{gap}{note}")));
}

async fn bytes(tools: &Tools, attachment: &Attachment) -> Result<Vec<u8>, FetchError> {
    let Some(source) = tools.sources.get(&attachment.from) else {
        return Err(FetchError::Gone { reason: "its account is not in service any more".to_owned() });
    };
    if attachment.file.size.is_some_and(|it| (LARGEST_FILE as u64) < it) {
        return Err(FetchError::TooLarge);
    }
    let fetching = AssertUnwindSafe(async { source.fetch(&attachment.file).await }).catch_unwind();
    match timeout(LONGEST_FETCH, fetching).await {
        Ok(Ok(Ok(bytes))) if LARGEST_FILE < bytes.len() => Err(FetchError::TooLarge),
        Ok(Ok(fetched)) => fetched,
        Ok(Err(_panic)) => Err(again("the adapter panicked")),
        Err(_elapsed) => Err(again("the adapter never returned")),
    }
}

fn again(reason: &str) -> FetchError {
    FetchError::Retry { reason: reason.to_owned(), after: None }
}
