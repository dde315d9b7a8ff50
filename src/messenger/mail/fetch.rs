//! The bytes of a file that came with a letter, taken out of the letter again.

use async_imap::error::Error;

use super::letters::Spot;
use super::mailbox::{Mailbox, Slip};
use super::{Mail, clean, fault, read};
use crate::messenger::{FetchError, LARGEST_FILE};
use crate::model::FileRef;

/// In bytes. A letter with a file as large as we pass on, encoded, and as much again beside it.
const LARGEST_LETTER: usize = 3 * LARGEST_FILE;

pub async fn fetch(mail: &Mail, file: &FileRef) -> Result<Vec<u8>, FetchError> {
    let spot: Spot = serde_json::from_str(&file.id).map_err(|_| gone("its place makes no sense"))?;
    let mut mailbox = Mailbox::open(mail).await.map_err(|it| again(&it.to_string()))?;
    let found = find(&mut mailbox, &spot).await;
    mailbox.close().await;
    let bytes = found.map_err(|it| again(&fault::words(&it)))?;
    match bytes {
        Found::File(bytes) if LARGEST_FILE < bytes.len() => Err(FetchError::TooLarge),
        Found::File(bytes) => Ok(bytes),
        Found::TooLarge => Err(FetchError::TooLarge),
        Found::Nothing => Err(gone("its letter is not in the mailbox any more")),
    }
}

enum Found {
    File(Vec<u8>),
    TooLarge,
    Nothing,
}

/// Under its number, or, should that mean nothing any more, by the letter's Message-ID.
async fn find(mailbox: &mut Mailbox, spot: &Spot) -> Result<Found, Error> {
    let mut uids = Vec::new();
    if mailbox.validity == spot.validity {
        uids.push(spot.uid);
    }
    // In its brackets it has no sign that could end the word or the line.
    if let Some(id) = spot.message_id.as_deref().and_then(clean::message_id) {
        uids.extend(mailbox.search(&format!("HEADER Message-ID \"{id}\"")).await?);
    }
    for uid in uids {
        let Some(slip) = mailbox.slips(&[uid]).await?.first().copied() else { continue };
        if is_too_large(slip) {
            return Ok(Found::TooLarge);
        }
        let Some(raw) = mailbox.whole(slip).await? else { continue };
        if let Some(bytes) = read::file(&raw, &spot.part) {
            return Ok(Found::File(bytes));
        }
    }
    Ok(Found::Nothing)
}

fn is_too_large(slip: Slip) -> bool {
    usize::try_from(slip.size).is_ok_and(|it| LARGEST_LETTER < it)
}

fn again(reason: &str) -> FetchError {
    FetchError::Retry { reason: reason.to_owned(), after: None }
}

fn gone(reason: &str) -> FetchError {
    FetchError::Gone { reason: reason.to_owned() }
}
