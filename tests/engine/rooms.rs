//! What is said in a team's room is the staff's talk and never a resident's.

use buergerdraht::model::{AuthorKind, Content, Inbound, Room};

use crate::world::{World, address, happens, in_group, private};

const ROOM: &str = "staff-birkau";

fn in_room(id: &str, words: &str) -> Inbound {
    Inbound { address: address(ROOM), ..in_group("karl", id, words) }
}

async fn no_word_in_a_teams_room_starts_a_talk(world: &World) {
    let overheard = Inbound { room: Room::Group { addressed: false }, ..in_room("2", "Wann ist Markt") };
    // With us alone in a room, a network may call it private.
    let alone = Inbound { address: address(ROOM), ..private("karl", "3", "Wann ist Markt") };
    let start = Content::Command { name: "start".to_owned(), rest: String::new() };
    let mut program = in_room("4", "/help");
    program.author.as_mut().unwrap().kind = AuthorKind::Bot;
    world.hear(vec![in_room("1", "Wann ist Markt"), overheard, alone, program]).await;
    assert!(world.reads(ROOM).await.is_empty());
    world.hear(vec![Inbound { content: start, ..in_room("5", "") }]).await;
    assert!(world.last_read(ROOM).await.contains("/reply TEXT"), "the staff's help, not a welcome");
    assert_eq!(world.count("conversation", "1 = 1").await, 0);
    assert_eq!(world.count("person", "1 = 1").await, 0);
}

async fn when_we_are_let_into_it_we_say_how_it_goes(world: &World) {
    world
        .hear(vec![Inbound {
            room: Room::Group { addressed: false },
            ..happens(ROOM, "1", Content::Welcomed)
        }])
        .await;
    assert!(world.last_read(ROOM).await.contains("/reply TEXT"));
}

async fn a_room_that_moves_stays_the_teams(world: &World) {
    world.hear(vec![happens(ROOM, "1", Content::Moved { to: "super".to_owned() })]).await;
    let said = Inbound { address: address("super"), ..in_group("karl", "2", "Wann ist Markt") };
    world.hear(vec![said]).await;
    assert!(world.reads("super").await.is_empty());
    let help = Inbound { address: address("super"), ..in_group("karl", "3", "/help") };
    world.hear(vec![help]).await;
    assert!(world.last_read("super").await.contains("/reply TEXT"));
}

async fn other_groups_are_what_they_were(world: &World) {
    world.hear(vec![in_group("ana", "1", "Wann ist Markt")]).await;
    assert!(!world.reads("market").await.is_empty());
}

on_both!(
    no_word_in_a_teams_room_starts_a_talk,
    when_we_are_let_into_it_we_say_how_it_goes,
    a_room_that_moves_stays_the_teams,
    other_groups_are_what_they_were,
);
