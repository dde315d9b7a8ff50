//! One message on its way, if need be without what Telegram does not take of it.

use super::upload::Upload;
use super::{Telegram, ballot, setup, write};
use crate::messenger::{DeliveryError, Parcel, Sent};
use crate::model::Action;

pub async fn deliver(telegram: &Telegram, parcel: &Parcel) -> Result<Sent, DeliveryError> {
    if let Some(poll) = parcel.message.poll.as_deref() {
        return ballot::deliver(telegram, parcel, poll).await;
    }
    let leads_away = parcel.message.choices.iter().any(|it| matches!(it.action, Action::Private(_)));
    let username = if leads_away { Some(our_name(telegram).await?) } else { None };
    let mut message = write::message(parcel, username)?;
    if let Some(id) = &parcel.message.edits {
        return write::edit(telegram, &message, id).await;
    }
    let mut upload = parcel.files.first().map(Upload::new);
    // Ends: what was left out once is not there to be blamed again.
    loop {
        let failure = match write::send(telegram, &message, upload.as_ref()).await {
            Ok(sent) => return Ok(sent),
            Err(failure) => failure,
        };
        if let Some(part) = failure.blamed()
            && write::leave_out(&mut message, part)
        {
            tracing::warn!(account = %telegram.account, ?part, "a message goes without a part of it: {failure}");
            continue;
        }
        let Some(upload) = upload.as_mut().filter(|_| failure.blames_file()) else {
            return Err(failure.into());
        };
        if !upload.make_document() {
            return Err(DeliveryError::FileRefused { reason: failure.to_string() });
        }
        tracing::info!(account = %telegram.account, "a file goes as a document: {failure}");
    }
}

/// A failure here means that the message itself was not sent, whatever it means for `getMe`.
async fn our_name(telegram: &Telegram) -> Result<&str, DeliveryError> {
    let us = telegram.us.get_or_try_init(|| setup::who_we_are(telegram)).await;
    us.map(|it| it.username.as_str())
        .map_err(|failure| DeliveryError::Retry { reason: failure.to_string(), after: None })
}
