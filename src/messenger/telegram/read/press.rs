//! A pressed button.

use serde::Deserialize;
use serde_json::Value;

use super::{Us, heard_in, person_or_bot};
use crate::messenger::telegram::wire::CallbackQuery;
use crate::model::{Content, Inbound, Room, Timestamp};

/// The press and the id by which it is answered. Telegram does not say when it was: `now`.
pub fn read(us: &Us, now: Timestamp, body: &Value) -> Option<(Inbound, String)> {
    let query = CallbackQuery::deserialize(body).ok()?;
    // Without a message it hangs on an inline result, without data on a game: neither is ours.
    let message = query.message?;
    let code = query.data?;
    let topic = message.message_thread_id.filter(|_| message.is_topic_message);
    let mut inbound = heard_in(us, &message.chat, topic);
    if let Room::Group { addressed } = &mut inbound.room {
        *addressed = true;
    }
    inbound.author = Some(person_or_bot(&query.from));
    inbound.message_id = Some(message.message_id.to_string());
    inbound.at = now;
    inbound.content = Content::Pressed { code };
    Some((inbound, query.id))
}
