//! A file on its way into a room: laid down at the homeserver first, sealed where the room is.
//!
//! **Invariant:** nothing is in the room yet, so what goes wrong here leaves no doubt about the message.

use std::io::Read;

use matrix_sdk::room::Room;
use matrix_sdk::ruma::OwnedMxcUri;
use matrix_sdk::ruma::api::client::media::create_content;
use matrix_sdk::ruma::events::room::{EncryptedFile, MediaSource};
use matrix_sdk_crypto::AttachmentEncryptor;

use super::{Matrix, fault};
use crate::messenger::{DeliveryError, Enclosure, travel_time};

/// Sealed, it is of no type.
const SEALED: &str = "application/octet-stream";

pub async fn upload(matrix: &Matrix, room: &Room, file: &Enclosure) -> Result<MediaSource, DeliveryError> {
    let encryption = room.latest_encryption_state().await.map_err(|it| refused(matrix, &it))?;
    if !encryption.is_encrypted() {
        return Ok(MediaSource::Plain(lay_down(matrix, room, file.bytes.clone(), &file.mime).await?));
    }
    let mut bytes = file.bytes.as_slice();
    let mut encryptor = AttachmentEncryptor::new(&mut bytes);
    let mut sealed = Vec::with_capacity(file.bytes.len());
    encryptor.read_to_end(&mut sealed).expect("memory can be read");
    let keys = encryptor.finish();
    let uri = lay_down(matrix, room, sealed, SEALED).await?;
    Ok(MediaSource::Encrypted(Box::new(EncryptedFile::new(uri, keys.encryption_info, keys.hashes))))
}

async fn lay_down(
    matrix: &Matrix,
    room: &Room,
    bytes: Vec<u8>,
    mime: &str,
) -> Result<OwnedMxcUri, DeliveryError> {
    let client = room.client();
    let patience = matrix.config.patience + travel_time(bytes.len());
    let mut request = create_content::v3::Request::new(bytes);
    request.content_type = Some(mime.to_owned());
    let laid_down = client.send(request).with_request_config(client.request_config().timeout(patience)).await;
    laid_down.map(|it| it.content_uri).map_err(|it| refused(matrix, &it.into()))
}

fn refused(matrix: &Matrix, error: &matrix_sdk::Error) -> DeliveryError {
    if let Some(pause) = fault::silence(error) {
        matrix.limited.note(matrix.clock.now(), pause);
    }
    match fault::delivery(error) {
        DeliveryError::Uncertain { reason } => DeliveryError::Retry { reason, after: None },
        DeliveryError::ShutOut { reason } | DeliveryError::GiveUp { reason } => {
            DeliveryError::FileRefused { reason }
        }
        other => other,
    }
}
