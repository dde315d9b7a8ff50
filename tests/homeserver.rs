//! The homeserver and the residents of the Matrix tests, proven without our adapter: two residents talk with
//! each other, and what other tests rely on is tried here.
#![cfg(feature = "matrix")]

#[expect(dead_code, reason = "this test speaks only a part of the vocabulary")]
#[path = "homeserver/mod.rs"]
mod homeserver;
#[path = "homeserver_itself/network.rs"]
mod network;
#[path = "homeserver_itself/rooms.rs"]
mod rooms;
#[path = "homeserver_itself/talk.rs"]
mod talk;

use homeserver::Homeserver;
use homeserver::resident::Resident;

/// Two new people in a room of their own.
async fn two_in_a_room(
    server: &Homeserver,
    names: [&str; 2],
    encrypted: bool,
) -> (Resident, Resident, String) {
    let (ana, ben) = tokio::join!(server.resident(names[0]), server.resident(names[1]));
    let room = ana.create_direct(ben.user(), encrypted).await;
    ben.join(&room).await;
    (ana, ben, room)
}
