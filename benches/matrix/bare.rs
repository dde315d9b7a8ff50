//! A bot as one writes it with matrix-sdk alone: comes when invited, says again what it hears.
//!
//! It is this same program, started with an argument, so that it stands on the same build of the SDK as ours; and
//! built once more as cargo does it for everybody.

use std::path::Path;
use std::time::Duration;

use matrix_sdk::Client;
use matrix_sdk::config::SyncSettings;
use matrix_sdk::deserialized_responses::TimelineEvent;
use matrix_sdk::ruma::OwnedUserId;
use matrix_sdk::ruma::events::room::message::{MessageType, RoomMessageEventContent};
use matrix_sdk::ruma::events::{AnySyncMessageLikeEvent, AnySyncTimelineEvent, SyncMessageLikeEvent};
use matrix_sdk::sync::SyncResponse;

pub const ARGUMENT: &str = "--bare-bot";

/// `arguments` are a folder, where the server is, who the bot is, and the password.
pub async fn run(arguments: &[String]) {
    let [folder, url, user, password, ..] = arguments else { panic!("not started by the benchmark") };
    rustls::crypto::aws_lc_rs::default_provider().install_default().ok();
    let client = Client::builder().homeserver_url(url).sqlite_store(Path::new(folder).join("store"), None);
    let client = client.build().await.expect("the server is there");
    client.matrix_auth().login_username(user, password).send().await.expect("it may sign in");
    let us = client.user_id().expect("it has signed in").to_owned();
    loop {
        let settings = SyncSettings::new().timeout(Duration::from_secs(30));
        let response = client.sync_once(settings).await.expect("the server is there");
        answer(&client, &us, response).await;
    }
}

async fn answer(client: &Client, us: &OwnedUserId, response: SyncResponse) {
    for room in response.rooms.invited.keys().filter_map(|it| client.get_room(it)) {
        room.join().await.expect("it may join");
    }
    for (room, update) in response.rooms.joined {
        let Some(room) = client.get_room(&room) else { continue };
        for text in update.timeline.events.iter().filter_map(|it| said(it, us)) {
            room.send(RoomMessageEventContent::text_plain(text)).await.expect("it may speak");
        }
    }
}

/// The words of somebody else.
fn said(event: &TimelineEvent, us: &OwnedUserId) -> Option<String> {
    let AnySyncTimelineEvent::MessageLike(AnySyncMessageLikeEvent::RoomMessage(
        SyncMessageLikeEvent::Original(message),
    )) = event.raw().deserialize().ok()?
    else {
        return None;
    };
    match message.content.msgtype {
        MessageType::Text(text) if message.sender != *us => Some(text.body),
        _ => None,
    }
}
