//! What kind of room it is, and the direct room with a person.

use matrix_sdk::room::Room;
use matrix_sdk::ruma::api::client::membership::leave_room;
use matrix_sdk::ruma::api::client::state::get_state_event_for_key;
use matrix_sdk::ruma::events::StateEventType;
use matrix_sdk::ruma::events::room::history_visibility::HistoryVisibility;
use matrix_sdk::ruma::events::room::join_rules::JoinRule;
use matrix_sdk::ruma::{RoomId, UserId};
use matrix_sdk::{Client, Result, RoomMemberships, RoomState};

/// One person and we.
const TWO: u64 = 2;

/// Whether nobody but one person reads along, now or later.
///
/// What counts is who can read, not what a client calls the room: a "direct" room that a third person
/// has joined is a group, and a room that anybody may join is one even while only two are in it.
pub fn is_private(room: &Room) -> bool {
    let is_open = matches!(room.join_rule(), Some(JoinRule::Public))
        || room.history_visibility_or_default() == HistoryVisibility::WorldReadable;
    room.active_members_count() <= TWO && !is_open
}

/// The direct room with `person`: found again, or created; it is theirs as much as ours.
pub async fn direct(client: &Client, person: &UserId) -> Result<Room> {
    for room in client.joined_rooms() {
        if is_private(&room) && !room.is_tombstoned() && is_with(&room, person).await? {
            return Ok(room);
        }
    }
    client.create_dm(person).await
}

async fn is_with(room: &Room, person: &UserId) -> Result<bool> {
    // The homeserver names the other one with its summary of the room; asking for members is a call each.
    let named = room.heroes();
    if room.active_members_count() == TWO && !named.is_empty() {
        return Ok(named.iter().any(|it| it.user_id == person));
    }
    let members = room.members(RoomMemberships::ACTIVE).await?;
    Ok(members.iter().any(|it| it.user_id() == person))
}

/// Leaves `room`, or refuses an invitation into it, and says why.
pub async fn leave(room: &Room, reason: &str) -> Result<()> {
    let mut request = leave_room::v3::Request::new(room.room_id().to_owned());
    request.reason = Some(reason.to_owned());
    room.client().send(request).await?;
    Ok(())
}

/// The room that `new` replaces, if that one says so, too: anybody may claim a predecessor.
pub fn replaced_by(client: &Client, new: &Room) -> Option<Room> {
    let old = client.get_room(&new.predecessor_room()?.room_id)?;
    let successor = old.successor_room()?;
    (successor.room_id == new.room_id()).then_some(old)
}

/// The room in which `old` goes on, if we are there, too.
pub fn followed(old: &Room) -> Option<Room> {
    let next = old.client().get_room(&old.successor_room()?.room_id)?;
    (next.state() == RoomState::Joined && replaced_by(&old.client(), &next).is_some()).then_some(next)
}

/// Whether the homeserver has it that the room goes on elsewhere; we may not have heard so yet.
pub async fn is_closed(room: &Room) -> bool {
    let kind = StateEventType::RoomTombstone;
    let request = get_state_event_for_key::v3::Request::new(room.room_id().to_owned(), kind, String::new());
    room.client().send(request).await.is_ok()
}

/// The upgraded room among ours that names `new` as its successor.
pub fn upgraded_to(client: &Client, new: &RoomId) -> Option<Room> {
    client.joined_rooms().into_iter().find(|it| it.successor_room().is_some_and(|next| next.room_id == new))
}

/// Upgraded rooms whose successor we have not joined yet.
pub fn to_follow(client: &Client) -> Vec<(Room, Option<Room>)> {
    let upgraded = client.joined_rooms().into_iter().filter_map(|old| {
        let next = client.get_room(&old.successor_room()?.room_id);
        Some((old, next))
    });
    upgraded.filter(|(_, next)| next.as_ref().is_none_or(|it| it.state() != RoomState::Joined)).collect()
}
