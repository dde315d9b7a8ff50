//! Who is heard, and who is left alone.

use super::*;
use crate::engine::trial::{inbound, pressed, text};

fn from(kind: AuthorKind, room: Room) -> Inbound {
    let mut inbound = Inbound { room, ..inbound(text("Hallo")) };
    inbound.author.as_mut().unwrap().kind = kind;
    inbound
}

fn is_heard(inbound: &Inbound) -> bool {
    matches!(hear(inbound), Heard::Said { speaker: "ana" })
}

#[test]
fn people_are_heard_in_private_and_in_groups_when_they_address_us() {
    for kind in [AuthorKind::Person, AuthorKind::Anonymous] {
        assert!(is_heard(&from(kind, Room::Private)));
        assert!(is_heard(&from(kind, Room::Group { addressed: true })));
        assert!(matches!(hear(&from(kind, Room::Group { addressed: false })), Heard::Nothing));
    }
}

#[test]
fn another_bot_is_never_answered() {
    for room in [Room::Private, Room::Group { addressed: true }, Room::Group { addressed: false }] {
        assert!(matches!(hear(&from(AuthorKind::Bot, room)), Heard::Nothing));
    }
}

#[test]
fn what_nobody_said_is_not_answered() {
    let nobody = Inbound { author: None, ..inbound(pressed("faq:topics")) };
    assert!(matches!(hear(&nobody), Heard::Nothing));
    assert!(matches!(hear(&inbound(Content::Silent)), Heard::Nothing));
}

#[test]
fn a_group_that_lets_us_in_is_greeted_and_a_person_is_not() {
    let group = Inbound { room: Room::Group { addressed: false }, ..inbound(Content::Welcomed) };
    assert!(matches!(hear(&group), Heard::Greet));
    assert!(matches!(hear(&inbound(Content::Welcomed)), Heard::LetIn));
}

#[test]
fn what_happens_to_the_chat_is_heard_without_an_author() {
    let of_the_network = |content| Inbound { author: None, ..inbound(content) };
    assert!(matches!(hear(&of_the_network(Content::ShutOut)), Heard::ShutOut));
    let redacted = of_the_network(Content::Redacted { message_id: "m1".to_owned() });
    assert!(matches!(hear(&redacted), Heard::Redacted { message_id: "m1" }));
    let moved = of_the_network(Content::Moved { to: "new".to_owned() });
    assert!(matches!(hear(&moved), Heard::Moved { to: "new" }));
}
