//! One message on its way: into a room, or into the direct room with a person.

use std::future::IntoFuture;
use std::time::Duration;

use matrix_sdk::deserialized_responses::TimelineEvent;
use matrix_sdk::room::{MessagesOptions, Room};
use matrix_sdk::ruma::{OwnedEventId, OwnedTransactionId, RoomId, TransactionId, UserId, uint};
use matrix_sdk::{Client, Result, RoomState};
use serde_json::Value;
use tokio::time::timeout;

use super::{Matrix, ballot, fault, mark, room, upload, write};
use crate::messenger::{DeliveryError, Parcel, Sent};
use crate::model::Timestamp;

/// A homeserver may forget a transaction id after a day; past this we look for ourselves.
const REMEMBERED: Duration = Duration::from_hours(20);
/// A message that takes longer may be held back by ourselves.
const HELD: Duration = Duration::from_secs(1);
const MESSAGE: &str = "m.room.message";
/// Events looked through for it, at most.
const LONGEST_LOOK: usize = 1_000;

pub async fn deliver(matrix: &Matrix, parcel: &Parcel) -> Result<Sent, DeliveryError> {
    let client = matrix.client().await.map_err(|it| retry(&it.to_string()))?;
    if !matrix.gets_in_sync().await {
        return Err(retry("we do not know our rooms yet"));
    }
    let chat = parcel.address.chat.as_str();
    if let Ok(person) = <&UserId>::try_from(chat) {
        return Err(begin(client, person).await);
    }
    let room = joined(client, <&RoomId>::try_from(chat).map_err(|_| give_up("not a Matrix room id"))?)?;
    let event = match sent_already(matrix, &room, parcel).await {
        Ok(Some(event)) => event,
        Ok(None) => send(matrix, &room, parcel).await?,
        Err(error) => return Err(fault::delivery(&error)),
    };
    matrix.attention.answered(&room);
    matrix.reactions.offer(&room, parcel, &event);
    let poll_id = parcel.message.poll.as_ref().map(|_| event.to_string());
    Ok(Sent { message_id: Some(event.to_string()), poll_id })
}

/// The room, where we may speak in it.
fn joined(client: &Client, id: &RoomId) -> Result<Room, DeliveryError> {
    match client.get_room(id) {
        Some(room) if room.state() == RoomState::Joined && !room.is_tombstoned() => Ok(room),
        Some(room) if room.is_tombstoned() => Err(match room::followed(&room) {
            Some(next) => DeliveryError::Moved { to: next.room_id().to_string() },
            None => retry("the room goes on in another, where we are not yet"),
        }),
        Some(room) if room.state() == RoomState::Invited => {
            Err(retry("we have not followed the invitation yet"))
        }
        _ => Err(DeliveryError::ShutOut { reason: "we are not in the room".to_owned() }),
    }
}

async fn send(matrix: &Matrix, room: &Room, parcel: &Parcel) -> Result<OwnedEventId, DeliveryError> {
    let (name, content) = match (parcel.message.poll.as_deref(), parcel.files.first()) {
        (Some(poll), _) => ballot::event(parcel, poll),
        (None, None) => (MESSAGE, write::message(parcel, &matrix.us)),
        (None, Some(file)) => {
            let source = upload::upload(matrix, room, file).await?;
            (MESSAGE, write::file(parcel, &matrix.us, file, &source))
        }
    };
    let transaction = OwnedTransactionId::from(parcel.id.as_str());
    let error = match send_event(room, name, content, &transaction).await {
        Ok(event) => return Ok(event),
        Err(error) => error,
    };
    if let Some(pause) = fault::silence(&error) {
        matrix.limited.note(matrix.clock.now(), pause);
        matrix.reactions.pause();
    }
    match fault::delivery(&error) {
        // Nobody may speak in a room that has just been closed in favour of another.
        DeliveryError::ShutOut { .. } if room::is_closed(room).await => Err(retry("the room is being moved")),
        error => Err(error),
    }
}

/// A message to be encrypted waits inside the SDK, up to five seconds, while a sync has just said that our devices
/// changed (it does when we come into a room), and holds back the very sync that would ask for them (matrix-sdk 0.18:
/// `claim_one_time_keys` keeps its lock). So what takes long is let go of, makes way, and is sent again: should the
/// homeserver have it already, it is the same transaction.
async fn send_event(
    room: &Room,
    name: &str,
    content: Value,
    transaction: &TransactionId,
) -> Result<OwnedEventId> {
    let sending = || room.send_raw(name, content.clone()).with_transaction_id(transaction).into_future();
    let first = if room.encryption_state().is_encrypted() { HELD } else { Duration::MAX };
    let sent = match timeout(first, sending()).await {
        Ok(sent) => sent?,
        Err(_) => sending().await?,
    };
    Ok(sent.response.event_id)
}

/// The message goes on to the room in which `person` and we are alone.
async fn begin(client: &Client, person: &UserId) -> DeliveryError {
    match room::direct(client, person).await {
        Ok(room) => DeliveryError::Moved { to: room.room_id().to_string() },
        Err(error) => fault::delivery(&error),
    }
}

/// Our own echo, where the homeserver may have forgotten that it has the message.
async fn sent_already(matrix: &Matrix, room: &Room, parcel: &Parcel) -> Result<Option<OwnedEventId>> {
    if matrix.clock.now().since(parcel.queued_at) < REMEMBERED {
        return Ok(None);
    }
    let mut options = MessagesOptions::backward();
    let mut looked_at = 0;
    loop {
        options.limit = uint!(100);
        let page = room.messages(options).await?;
        if let Some(echo) = page.chunk.iter().find(|it| is_echo(it, &matrix.us, &parcel.id)) {
            return Ok(echo.event_id());
        }
        looked_at += page.chunk.len();
        let is_past = page.chunk.iter().any(|it| is_before(it, parcel.queued_at));
        if is_past || page.chunk.is_empty() || page.end.is_none() || LONGEST_LOOK <= looked_at {
            return Ok(None);
        }
        options = MessagesOptions::backward().from(page.end.as_deref());
    }
}

fn is_echo(event: &TimelineEvent, us: &UserId, id: &str) -> bool {
    let content = event.raw().get_field::<Value>("content").ok().flatten();
    event.sender().is_some_and(|it| it == us) && content.is_some_and(|it| mark::id(&it) == Some(id))
}

fn is_before(event: &TimelineEvent, at: Timestamp) -> bool {
    event.timestamp_raw().is_some_and(|it| i64::from(it.0) < at.millis())
}

fn retry(reason: &str) -> DeliveryError {
    DeliveryError::Retry { reason: reason.to_owned(), after: None }
}

fn give_up(reason: &str) -> DeliveryError {
    DeliveryError::GiveUp { reason: reason.to_owned() }
}
