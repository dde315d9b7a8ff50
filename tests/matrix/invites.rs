//! Who may invite us, and what becomes of those who may not.

use buergerdraht::model::{Content, Room};

use crate::homeserver::Homeserver;
use crate::homeserver::resident::Resident;
use crate::town::Town;

/// What the inviter reads when we do not come, or leave.
async fn reason(resident: &Resident, room: &str, user: &str) -> String {
    let left = |it: &mut crate::homeserver::seen::View| {
        let member = it.state(room, "m.room.member", user)?;
        (member["membership"] == "leave").then(|| member["reason"].as_str().unwrap_or_default().to_owned())
    };
    resident.until("a refusal", left).await
}

#[tokio::test]
async fn strangers_are_refused_with_the_reason_and_whom_the_town_names_is_welcome() {
    let server = Homeserver::shared().await;
    let town = Town::open_with(server, "bot-picky", |it| {
        it.invites.servers = vec!["elsewhere.example".to_owned()];
        it.invites.people = vec!["@mayor-picky:rathaus.test".to_owned()];
    })
    .await;
    let ana = server.resident("ana-picky").await;
    let room = ana.create_direct(&town.user, true).await;
    assert_eq!(reason(&ana, &room, &town.user).await, "Nicht von hier");
    let mayor = server.resident("mayor-picky").await;
    let room = mayor.create_direct(&town.user, true).await;
    mayor.sees_member(&room, &town.user, "join").await;
    let start = town.record.hears_content("the start", |it| matches!(it, Content::Command { .. })).await;
    assert_eq!((start.room, start.address.chat), (Room::Private, room));
    assert_eq!(town.record.heard().len(), 1);
}

#[tokio::test]
async fn who_invites_too_often_is_refused_and_others_are_not() {
    let server = Homeserver::shared().await;
    let town = Town::open_with(server, "bot-flood", |it| it.invites.per_hour = 1).await;
    let ana = server.resident("ana-flood").await;
    let first = ana.create_direct(&town.user, false).await;
    ana.sees_member(&first, &town.user, "join").await;
    let second = ana.create_direct(&town.user, false).await;
    assert_eq!(reason(&ana, &second, &town.user).await, "Zu oft");
    let ben = server.resident("ben-flood").await;
    let room = ben.create_direct(&town.user, false).await;
    ben.sees_member(&room, &town.user, "join").await;
}

#[tokio::test]
async fn an_invitation_that_came_while_we_were_away_is_followed() {
    let server = Homeserver::shared().await;
    let mut town = Town::open(server, "bot-missed").await;
    town.stop().await;
    let ana = server.resident("ana-missed").await;
    let room = ana.create_direct(&town.user, true).await;
    town.start();
    ana.sees_member(&room, &town.user, "join").await;
    ana.say(&room, "Guten Morgen").await;
    town.record.hears("Guten Morgen").await;
    assert_eq!(town.record.count(|it| matches!(it, Content::Command { .. })), 1);
}

#[tokio::test]
async fn a_room_with_too_many_people_is_left_with_the_reason() {
    let server = Homeserver::shared().await;
    let town = Town::open_with(server, "bot-crowd", |it| it.invites.largest_room = 2).await;
    let (ana, ben) = (server.resident("ana-crowd").await, server.resident("ben-crowd").await);
    let room = ana.create_room("Alle", false, false).await;
    ana.invite(&room, ben.user()).await;
    ben.join(&room).await;
    ana.invite(&room, &town.user).await;
    assert_eq!(reason(&ana, &room, &town.user).await, "Zu groß");
    assert_eq!(town.record.count(|it| *it == Content::Welcomed), 0);
}
