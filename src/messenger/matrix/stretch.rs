//! What was said in a room since we last heard from it, whole and oldest first.
//!
//! ```text
//!            sync token of ours          sync token of the SDK          now
//!  ───────────────┼──────────────────────────────┼───────────────────────┼──▶
//!                 │    a crash left this to us   │   an ordinary sync    │
//!                 └── `since`: a second look ────┘   brings this         │
//! ```
//!
//! A timeline that is `limited`, by a long absence or a busy room, is walked back to the last event heard.

use matrix_sdk::deserialized_responses::TimelineEvent;
use matrix_sdk::room::{Messages, MessagesOptions, Room};
use matrix_sdk::ruma::api::client::filter::FilterDefinition;
use matrix_sdk::ruma::api::client::sync::sync_events::v3;
use matrix_sdk::ruma::events::AnySyncTimelineEvent;
use matrix_sdk::ruma::events::room::encrypted::OriginalSyncRoomEncryptedEvent;
use matrix_sdk::ruma::serde::Raw;
use matrix_sdk::ruma::{OwnedRoomId, TransactionId, UserId, uint};
use matrix_sdk::sync::{RoomUpdates, Timeline};
use matrix_sdk::{Client, Result};

use super::fault;
use crate::model::Timestamp;

/// Events a walk back goes through in one room, at most: a town's question is not among more.
const LONGEST_WALK: usize = 2_000;

pub struct Stretch {
    pub room: Room,
    /// Oldest first.
    pub events: Vec<TimelineEvent>,
    /// Where to go on looking further back, if something is missing before the first of them.
    missing: Missing,
}

enum Missing {
    Nothing,
    Before(String),
    /// We know of no place to look back from but the room's end.
    Everything,
}

/// How far back a walk goes.
pub struct Until<'a> {
    /// The last event heard.
    pub event: Option<&'a str>,
    /// Where there is none: our own arrival.
    pub us: &'a UserId,
    /// Nothing older is looked at.
    pub oldest: Timestamp,
}

/// Those of an ordinary sync, of rooms we are in and rooms we have just left.
pub fn of_sync(client: &Client, updates: RoomUpdates) -> Vec<Stretch> {
    let joined = updates.joined.into_iter().map(|(id, it)| (id, it.timeline));
    let left = updates.left.into_iter().map(|(id, it)| (id, it.timeline));
    let stretch = |(id, Timeline { limited, prev_batch, events }): (OwnedRoomId, Timeline)| {
        let missing = missing(limited, prev_batch);
        Some(Stretch { room: client.get_room(&id)?, events, missing })
    };
    joined.chain(left).filter_map(stretch).collect()
}

/// A second look at everything since `token`, which the SDK has already passed. What it takes to read it,
/// the SDK has: keys come with the sync that it keeps.
pub async fn since(client: &Client, token: &str, filter: &FilterDefinition) -> Result<Vec<Stretch>> {
    let mut request = v3::Request::new();
    request.since = Some(token.to_owned());
    request.filter = Some(never_asked(filter).into());
    let rooms = match client.send(request).await.map_err(Into::into) {
        Ok(response) => response.rooms,
        Err(error) if fault::is_our_mistake(&error) => {
            tracing::warn!(
                "the homeserver does not know our sync token any more; every room is looked through"
            );
            return Ok(everything(client));
        }
        Err(error) => return Err(error),
    };
    let joined = rooms.join.into_iter().map(|(id, it)| (id, it.timeline));
    let left = rooms.leave.into_iter().map(|(id, it)| (id, it.timeline));
    let mut stretches = Vec::new();
    for (id, timeline) in joined.chain(left) {
        let Some(room) = client.get_room(&id) else { continue };
        let mut events = Vec::with_capacity(timeline.events.len());
        for event in timeline.events {
            events.push(decrypted(&room, event).await?);
        }
        stretches.push(Stretch { room, events, missing: missing(timeline.limited, timeline.prev_batch) });
    }
    Ok(stretches)
}

/// The same filter in words that nobody has used before.
///
/// A homeserver may give an answer of some minutes ago once more to whoever asks the same. After a second crash
/// it would end where the first one left us, before the token of the SDK, and what lies between would be lost.
fn never_asked(filter: &FilterDefinition) -> FilterDefinition {
    let mut filter = filter.clone();
    let nowhere = format!("!{}:nowhere.invalid", TransactionId::new());
    filter.room.not_rooms.push(nowhere.try_into().expect("it is written as room ids are"));
    filter
}

fn everything(client: &Client) -> Vec<Stretch> {
    let stretch = |room| Stretch { room, events: Vec::new(), missing: Missing::Everything };
    client.joined_rooms().into_iter().map(stretch).collect()
}

fn missing(limited: bool, prev_batch: Option<String>) -> Missing {
    match prev_batch {
        Some(token) if limited => Missing::Before(token),
        _ => Missing::Nothing,
    }
}

/// `event` as it was written, where we have its key.
pub async fn decrypted(room: &Room, event: Raw<AnySyncTimelineEvent>) -> Result<TimelineEvent> {
    let kind = event.get_field::<String>("type").ok().flatten();
    let is_state = event.get_field::<serde_json::Value>("state_key").ok().flatten().is_some();
    let content = event.get_field::<serde_json::Value>("content").ok().flatten();
    // What was taken back since is an empty shell.
    let is_taken_back = content.is_some_and(|it| it.get("algorithm").is_none());
    if kind.as_deref() != Some("m.room.encrypted") || is_state || is_taken_back {
        return Ok(TimelineEvent::from_plaintext(event));
    }
    let sealed: &Raw<OriginalSyncRoomEncryptedEvent> = event.cast_ref_unchecked();
    room.decrypt_event(sealed, None).await
}

impl Stretch {
    /// What of it is new to us: everything behind the last event heard, or from our invitation on.
    pub async fn whole(self, until: &Until<'_>) -> Result<(Room, Vec<TimelineEvent>)> {
        let Self { room, events, missing } = self;
        let from = match missing {
            Missing::Nothing => return Ok((room, new_part(events, until))),
            Missing::Before(token) => Some(token),
            Missing::Everything => None,
        };
        if events.iter().any(|it| is_end(it, until)) {
            return Ok((room, new_part(events, until)));
        }
        let mut earlier = walk_back(&room, from, until).await?;
        earlier.extend(events);
        Ok((room, new_part(earlier, until)))
    }
}

async fn walk_back(room: &Room, mut from: Option<String>, until: &Until<'_>) -> Result<Vec<TimelineEvent>> {
    let mut newest_first = Vec::new();
    loop {
        let mut options = MessagesOptions::backward();
        options.from = from;
        options.limit = uint!(100);
        let page = match room.messages(options).await {
            Ok(page) => page,
            // Where we may not look any more (we were removed, say), what came by itself has to do.
            Err(error) if fault::is_final(&error) => Messages::default(),
            Err(error) => return Err(error),
        };
        let reached = page.chunk.iter().any(|it| is_end(it, until) || is_older(it, until.oldest));
        let is_last = page.chunk.is_empty();
        newest_first.extend(page.chunk);
        from = page.end;
        if reached || is_last || from.is_none() || LONGEST_WALK <= newest_first.len() {
            newest_first.retain(|it| !is_older(it, until.oldest));
            newest_first.reverse();
            return Ok(newest_first);
        }
    }
}

fn new_part(events: Vec<TimelineEvent>, until: &Until<'_>) -> Vec<TimelineEvent> {
    let heard = until.event.and_then(|last| events.iter().position(|it| id(it).as_deref() == Some(last)));
    let arrival = || events.iter().rposition(|it| is_arrival(it, until.us));
    let from = match (heard, until.event) {
        (Some(at), _) => at + 1,
        (None, Some(_)) => 0,
        (None, None) => arrival().unwrap_or(0),
    };
    let own: Vec<_> = events.iter().map(|it| own_membership(it.raw(), until.us)).collect();
    let first = own.iter().flatten().next();
    let mut are_we_in = first.is_none_or(|it| is_in(it.before.as_deref()) || !is_in(Some(&it.now)));
    let mut new = Vec::new();
    for (at, (event, own)) in events.into_iter().zip(own).enumerate() {
        if let Some(own) = &own {
            are_we_in = is_in(Some(&own.now));
        }
        // What others said while we were out was not said to us, even if we can read it now.
        if from <= at && (are_we_in || own.is_some()) {
            new.push(event);
        }
    }
    new
}

fn is_in(membership: Option<&str>) -> bool {
    matches!(membership, Some("join" | "invite"))
}

fn is_end(event: &TimelineEvent, until: &Until<'_>) -> bool {
    match until.event {
        Some(last) => id(event).as_deref() == Some(last),
        None => is_arrival(event, until.us),
    }
}

/// We were invited; or, where nobody had to invite us, we joined.
fn is_arrival(event: &TimelineEvent, us: &UserId) -> bool {
    let Some(membership) = own_membership(event.raw(), us) else { return false };
    let before = membership.before.as_deref();
    match membership.now.as_str() {
        "invite" => true,
        "join" => !matches!(before, Some("invite" | "join")),
        _ => false,
    }
}

/// How we stand in a room, from one state event to the next.
pub struct OwnMembership {
    pub now: String,
    pub before: Option<String>,
}

/// `None` for every event but those about our own membership.
pub fn own_membership(event: &Raw<AnySyncTimelineEvent>, us: &UserId) -> Option<OwnMembership> {
    let value: serde_json::Value = event.deserialize_as_unchecked().ok()?;
    let is_ours = value["type"] == "m.room.member" && value["state_key"] == us.as_str();
    let word = |at: &str| value.pointer(at).and_then(|it| it.as_str()).map(str::to_owned);
    let now = word("/content/membership").filter(|_| is_ours)?;
    Some(OwnMembership { now, before: word("/unsigned/prev_content/membership") })
}

fn is_older(event: &TimelineEvent, oldest: Timestamp) -> bool {
    event.timestamp_raw().is_some_and(|it| i64::from(it.0) < oldest.millis())
}

fn id(event: &TimelineEvent) -> Option<String> {
    event.event_id().map(|it| it.to_string())
}

/// The last of them, where a later walk back may end.
pub fn last_id(events: &[TimelineEvent]) -> Option<String> {
    events.last().and_then(id)
}
