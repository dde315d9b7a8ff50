//! One event of a room, as it is meant: said to us, waiting for its key, or a change in who is there.

use std::iter::successors;

use matrix_sdk::deserialized_responses::{TimelineEvent, TimelineEventKind};
use matrix_sdk::room::Room;
use matrix_sdk::ruma::{EventId, UserId};
use matrix_sdk::{Client, Result};
use serde_json::Value;

use super::haul::{Haul, Leave};
use super::journal::Journal;
use super::read::{self, Company, Heard, Place};
use super::sealed::{Kept, Sealed};
use super::{Config, fault, room};
use crate::model::{Account, Address, Author, AuthorKind, Content, Inbound, Room as Audience, Timestamp};

/// A room's predecessors we look at.
const MOST_UPGRADES: usize = 20;

/// What stays the same for all that one round hears.
pub struct Hearer<'a> {
    pub client: &'a Client,
    pub config: &'a Config,
    pub us: &'a read::Us,
    pub journal: &'a Journal,
    pub now: Timestamp,
}

impl Hearer<'_> {
    pub async fn hear(
        &self,
        sealed: &mut Sealed,
        room: &Room,
        event: TimelineEvent,
        haul: &mut Haul,
    ) -> Result<()> {
        let Some(id) = event.event_id() else { return Ok(()) };
        if let TimelineEventKind::UnableToDecrypt { event: raw, .. } = &event.kind {
            let is_ours = event.sender().is_some_and(|it| it == self.us.user);
            if let Ok(event) = raw.deserialize_as_unchecked::<Value>()
                && !is_ours
            {
                let kept = Kept { room: room.room_id().to_owned(), since: self.now, told_at: None, event };
                haul.bookmarks.extend(sealed.keep(self.journal, id.as_str(), kept));
            }
            return Ok(());
        }
        haul.bookmarks.extend(sealed.open(self.journal, id.as_str()));
        let Ok(event) = event.raw().deserialize_as_unchecked::<Value>() else { return Ok(()) };
        if event.get("state_key").is_some() {
            self.state(room, &event, haul);
            return Ok(());
        }
        let company = self.company(room);
        let place = Place { room: room.room_id(), company };
        let heard = read::event(self.us, &place, self.now, &event);
        if let Some(inbound) = self.look_up(room, company, heard).await? {
            if let Content::Redacted { message_id } = &inbound.content {
                haul.bookmarks.extend(sealed.open(self.journal, message_id));
            }
            haul.hear(room, id, inbound);
        }
        Ok(())
    }

    fn company(&self, room: &Room) -> Company {
        if room::is_private(room) {
            return Company::Alone;
        }
        let chats = (self.config.team_chats)();
        let is_teams = |it: Room| chats.iter().any(|chat| chat == it.room_id().as_str());
        // The content may name a room that went on as this one.
        let rooms = successors(Some(room.clone()), |it| room::replaced_by(self.client, it));
        if rooms.take(MOST_UPGRADES).any(is_teams) { Company::Team } else { Company::Several }
    }

    /// What another event has to tell first, before it is known whether and how this one is meant for us.
    async fn look_up(&self, room: &Room, company: Company, mut heard: Heard) -> Result<Option<Inbound>> {
        if let Heard::Edit { inbound, of } = heard {
            heard = match event(room, &of).await? {
                Some(original) => read::beside(inbound, company, &original),
                None => Heard::Said(inbound),
            };
        }
        match heard {
            Heard::Said(inbound) => Ok(Some(inbound)),
            Heard::Reply { inbound, to } => Ok(self.our_content(room, &to).await?.map(|_| inbound)),
            Heard::Reaction { mut inbound, to, key } => {
                let content = self.our_content(room, &to).await?;
                Ok(content.and_then(|content| {
                    inbound.content = Content::Pressed { code: read::chosen(&content, &key)? };
                    inbound.address.topic = read::topic(&content);
                    Some(inbound)
                }))
            }
            Heard::Vote { mut inbound, poll, response } => {
                let content = self.our_content(room, &poll).await?;
                Ok(content.and_then(|content| {
                    let picks = read::picked(&content, &response)?;
                    inbound.content = Content::Vote { poll: poll.to_string(), picks };
                    Some(inbound)
                }))
            }
            Heard::Edit { .. } | Heard::Nothing => Ok(None),
        }
    }

    /// The content of the event `id`, if we wrote it.
    async fn our_content(&self, room: &Room, id: &EventId) -> Result<Option<Value>> {
        let event = event(room, id).await?.filter(|it| it["sender"] == self.us.user.as_str());
        Ok(event.map(|mut it| it["content"].take()))
    }

    fn state(&self, room: &Room, event: &Value, haul: &mut Haul) {
        if event["type"] != "m.room.member" {
            return;
        }
        let now = event.pointer("/content/membership").and_then(Value::as_str).unwrap_or_default();
        let before = event.pointer("/unsigned/prev_content/membership").and_then(Value::as_str);
        let is_about_us = event["state_key"] == self.us.user.as_str();
        match (is_about_us, before, now) {
            (true, Some("join"), "join") => (),
            (true, _, "join") => self.arrived(room, event, haul),
            (true, Some("join"), "leave" | "ban") => {
                haul.note(self.of_room(room, event, Content::ShutOut));
            }
            (false, _, "leave" | "ban") if room.active_members_count() <= 1 => {
                haul.note(self.of_room(room, event, Content::ShutOut));
                haul.to_leave.push(Leave { room: room.clone(), reason: None });
            }
            _ => (),
        }
    }

    fn arrived(&self, room: &Room, event: &Value, haul: &mut Haul) {
        if self.config.invites.largest_room < room.active_members_count() {
            let reason = Some(self.config.words.leave_large.clone());
            haul.to_leave.push(Leave { room: room.clone(), reason });
            return;
        }
        if let Some(old) = room::replaced_by(self.client, room) {
            let moved = Content::Moved { to: room.room_id().to_string() };
            haul.note(self.of_room(&old, event, moved));
            return;
        }
        // Whom we wrote to first needs no greeting. (An invitation can make us a creator of another's room.)
        if room.create_content().is_some_and(|it| it.creator == self.us.user) {
            return;
        }
        if !room::is_private(room) {
            haul.note(self.of_room(room, event, Content::Welcomed));
            return;
        }
        // Whoever opens a talk with us is greeted, as by /start elsewhere.
        let inviter = event.pointer("/unsigned/prev_sender").and_then(Value::as_str);
        let Some(inviter) = inviter.and_then(|it| UserId::parse(it).ok()) else { return };
        haul.note(Inbound {
            room: Audience::Private,
            author: Some(Author {
                id: inviter.to_string(),
                kind: AuthorKind::Person,
                language: None,
                private: None,
            }),
            content: Content::Command { name: "start".to_owned(), rest: String::new() },
            ..self.of_room(room, event, Content::Silent)
        });
    }

    /// Said by nobody in particular.
    fn of_room(&self, room: &Room, event: &Value, content: Content) -> Inbound {
        let at = event["origin_server_ts"].as_i64().map_or(self.now, Timestamp::from_millis);
        Inbound {
            id: event["event_id"].as_str().unwrap_or_default().to_owned(),
            address: address(&self.us.account, room),
            room: Audience::Group { addressed: false },
            author: None,
            message_id: None,
            reply_to: None,
            at,
            content,
            raw: None,
        }
    }
}

/// `None` where there is no such event, or none that we may see.
async fn event(room: &Room, id: &EventId) -> Result<Option<Value>> {
    match room.event(id, None).await {
        Ok(event) => Ok(event.raw().deserialize_as_unchecked().ok()),
        Err(error) if fault::is_final(&error) => Ok(None),
        Err(error) => Err(error),
    }
}

fn address(account: &Account, room: &Room) -> Address {
    Address { account: account.clone(), chat: room.room_id().to_string(), topic: None }
}

/// The author of the message `id` learns that we cannot read it.
pub fn cannot_read(account: &Account, room: &Room, id: &str, kept: &Kept) -> Option<Inbound> {
    let author = kept.event["sender"].as_str()?;
    let at = kept.event["origin_server_ts"].as_i64().map_or(kept.since, Timestamp::from_millis);
    Some(Inbound {
        id: format!("{id}/sealed"),
        address: address(account, room),
        room: Audience::Private,
        author: Some(Author {
            id: author.to_owned(),
            kind: AuthorKind::Person,
            language: None,
            private: None,
        }),
        message_id: Some(id.to_owned()),
        reply_to: None,
        at,
        content: Content::Sealed,
        raw: None,
    })
}
