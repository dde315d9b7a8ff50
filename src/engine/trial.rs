//! A desk in the two small towns of the dialogues' trials, and messages to lay on it.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};
use std::time::Duration;

use super::{Desk, Guide, Limits, Shelf};
use crate::clock::Clock;
use crate::dialogue::trial;
use crate::model::{
    Account, Action, Address, Author, AuthorKind, Choice, Content, FileKind, FileRef, Inbound, Outbound,
    Room, Standing, Talk, Timestamp,
};
use crate::text::Languages;

/// Tuesday, 24 November 2026, at ten in the morning.
pub const NOW: Timestamp = Timestamp::from_seconds(1_795_510_800);

pub fn desk() -> Desk {
    Desk {
        clock: Clock::fixed(NOW),
        zone: chrono_tz::Europe::Berlin,
        languages: Languages::shipped().unwrap(),
        service: trial::service(),
        limits: Limits { per_minute: 1000, per_day: 1000, late_after: Duration::from_hours(6) },
        town_of: HashMap::new(),
        mailboxes: HashMap::new(),
        guide: RwLock::new(Arc::new(Guide::new(Arc::new(trial::content())))),
        calendar: Shelf::default(),
    }
}

/// Ana says this in private.
pub fn inbound(content: Content) -> Inbound {
    Inbound {
        id: "1".to_owned(),
        address: Address { account: Account::new("fake", "main"), chat: "ana".to_owned(), topic: None },
        room: Room::Private,
        author: Some(Author {
            id: "ana".to_owned(),
            kind: AuthorKind::Person,
            language: None,
            private: None,
        }),
        message_id: Some("m1".to_owned()),
        reply_to: None,
        at: NOW,
        content,
        raw: None,
    }
}

pub fn text(words: &str) -> Content {
    Content::Text(words.to_owned())
}

pub fn command(name: &str, rest: &str) -> Content {
    Content::Command { name: name.to_owned(), rest: rest.to_owned() }
}

pub fn pressed(code: &str) -> Content {
    Content::Pressed { code: code.to_owned() }
}

pub fn photo(caption: Option<&str>, album: Option<&str>) -> Content {
    let photo = FileRef { kind: FileKind::Photo, id: "f".to_owned(), name: None, mime: None, size: None };
    Content::Files {
        caption: caption.map(str::to_owned),
        files: vec![photo],
        album: album.map(str::to_owned),
    }
}

pub fn standing(dialogue: &str, state: &str) -> Standing {
    Standing { dialogue: dialogue.to_owned(), state: state.to_owned() }
}

/// A talk in which `dialogue` waits.
pub fn waiting(dialogue: &str, state: &str) -> Talk {
    Talk { standing: Some(standing(dialogue, state)), ..Talk::default() }
}

pub fn code(label: &str, code: &str) -> Choice {
    Choice { label: label.to_owned(), action: Action::Code(code.to_owned()) }
}

/// The codes a message offers.
pub fn codes(message: &Outbound) -> Vec<&str> {
    let codes = message.choices.iter().filter_map(|it| match &it.action {
        Action::Code(code) => Some(code.as_str()),
        Action::Private(_) => None,
    });
    codes.collect()
}
