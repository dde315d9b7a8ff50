//! The files of a message: fetched from the network that holds each, or left out with a word about it.
//!
//! **Invariant:** a file that is not to be had costs nobody the words beside it, nor the other files.

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
/// In bytes, of one message: their networks say how large its files are, and may be wrong.
const MOST_AT_ONCE: usize = 2 * LARGEST_FILE;
/// For so long the words wait for their files while its network is away.
const WORDS_WAIT: Duration = Duration::from_hours(6);

pub enum Fetched {
    /// Those that were to be had.
    Ready(Vec<Enclosure>),
    NotYet {
        reason: String,
        after: Option<Duration>,
    },
}

/// Fetches what goes along with `message`; takes out of the message what is not to be had.
pub async fn fetch(
    tools: &Tools,
    stopping: &CancellationToken,
    row: &Queued,
    message: &mut Outbound,
) -> Fetched {
    let mut files = Vec::new();
    let mut lost = None;
    let mut load = 0;
    for attachment in std::mem::take(&mut message.attachments) {
        let fetching = stopping.run_until_cancelled(bytes(tools, &attachment));
        let Some(fetched) = fetching.await else {
            return Fetched::NotYet { reason: "we stop".to_owned(), after: Some(Duration::ZERO) };
        };
        match fetched {
            Ok(bytes) if load + bytes.len() <= MOST_AT_ONCE => {
                load += bytes.len();
                match enclose(&attachment, bytes) {
                    Ok(enclosure) => {
                        files.push(enclosure);
                        message.attachments.push(attachment);
                    }
                    Err(error) => lost = Some(error.to_string()),
                }
            }
            Ok(_) => lost = Some(FetchError::TooLarge.to_string()),
            Err(FetchError::Retry { reason, after })
                if tools.clock.now().since(row.queued_at) < WORDS_WAIT =>
            {
                return Fetched::NotYet { reason: format!("its file is not to be had yet: {reason}"), after };
            }
            Err(error) => lost = Some(error.to_string()),
        }
    }
    if let Some(reason) = lost {
        say_what_is_lost(tools, row, message, &reason);
    }
    Fetched::Ready(files)
}

/// Everything passes here on its way from one network to another: what must not travel along with the
/// picture or the words is taken out in this place.
fn enclose(attachment: &Attachment, bytes: Vec<u8>) -> Result<Enclosure, LeftOut> {
    if attachment.own_text().is_some() {
        return Ok(Enclosure::new(&attachment.file, bytes));
    }
    strip(Enclosure::new(&attachment.file, bytes))
}

/// The words go without the files, and say so.
pub fn leave_files_out(tools: &Tools, row: &Queued, message: &mut Outbound, reason: &str) {
    message.attachments.clear();
    say_what_is_lost(tools, row, message, reason);
}

fn say_what_is_lost(tools: &Tools, row: &Queued, message: &mut Outbound, reason: &str) {
    let messenger = row.address.account.messenger().to_owned();
    warn!(outbox.id = row.id.as_str(), messenger, "A message goes without a file: {reason}");
    counter!("buergerdraht_files_lost_total", "messenger" => messenger).increment(1);
    let gap = if message.text.is_empty() { "" } else { "\n\n" };
    let note = (tools.words.lost_file)(&message.language);
    message.text.push(&RichText::plain(format!("{gap}{note}")));
}

async fn bytes(tools: &Tools, attachment: &Attachment) -> Result<Vec<u8>, FetchError> {
    if let Some(text) = attachment.own_text() {
        return Ok(text.as_bytes().to_vec());
    }
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
