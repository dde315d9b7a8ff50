//! The session is dead, the keys are lost, the machine is another one, the account is somebody else's.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use buergerdraht::messenger::matrix::{Config, Invites, KEY_PATIENCE, PATIENCE, Session, Words};
use matrix_sdk::Client;
use matrix_sdk::config::SyncSettings;
use matrix_sdk::ruma::{EventId, RoomId};

use serde_json::json;

use crate::homeserver::gate::{Fault, Gate};
use crate::homeserver::{Homeserver, PASSWORD};
use crate::town::{Town, names_in};

#[tokio::test]
async fn with_the_recovery_key_another_machine_goes_on_and_reads_what_was_written_before() {
    let server = Homeserver::shared().await;
    let town = Town::new(server, "umzug").await;
    let key = town.sets_up(&[]).await.went_well().recovery_key().unwrap();
    let (room, event) = a_resident_writes(server, &town).await;

    let machine = Town::of(&server.url(), town.user());
    machine
        .recovers(&key, &[])
        .await
        .went_well()
        .says("Recovered")
        .says("1 room key is backed up")
        .says(&format!("Still signed in: device {} (Bürgerdraht)", town.device()));
    assert!(machine.is_trusted(server).await);
    assert!(town.is_trusted(server).await, "the device before is still one of the account's");
    assert_ne!(machine.device(), town.device());
    let client = client(&machine).await;
    client.sync_once(SyncSettings::default()).await.unwrap();
    let room = client.get_room(&room).unwrap();
    client.encryption().backups().download_room_keys_for_room(room.room_id()).await.unwrap();
    let read = room.event(&event, None).await.unwrap();
    assert!(read.raw().json().get().contains("Wann öffnet das Amt?"), "{read:?}");
    machine
        .asks_the_doctor()
        .await
        .went_well()
        .says("1 room key is backed up, and a recovery key opens them");
}

#[tokio::test]
async fn a_wrong_recovery_key_changes_nothing_and_the_right_one_goes_on() {
    let server = Homeserver::shared().await;
    let town = Town::new(server, "schluessel").await;
    let key = town.sets_up(&[]).await.went_well().recovery_key().unwrap();
    let machine = Town::of(&server.url(), town.user());
    let wrong = "EsTj 3yST y93F SLpB jJsz eAXc 2XzA ygD3 w69H fGaN TKBj jXEd";
    machine.recovers(wrong, &[]).await.failed_saying("this is not the recovery key of @schluessel");
    machine.recovers("hunter2", &[]).await.failed_saying("this is not the recovery key of @schluessel");
    assert!(!machine.is_trusted(server).await);
    let device = machine.device();
    machine.recovers(&key, &[]).await.went_well();
    assert!(machine.is_trusted(server).await);
    assert_eq!(machine.device(), device, "it signed in a second time");
}

#[tokio::test]
async fn an_account_with_keys_elsewhere_is_not_taken_over_unasked() {
    let server = Homeserver::shared().await;
    let town = Town::new(server, "vergeben").await;
    let key = town.sets_up(&[]).await.went_well().recovery_key().unwrap();
    let machine = Town::of(&server.url(), town.user());
    machine.sets_up(&[]).await.failed_saying("--recovery-key-file").failed_saying("--reset-identity");
    assert!(town.is_trusted(server).await && !machine.is_trusted(server).await);

    let run = machine.sets_up(&["--reset-identity"]).await.went_well().says("clients will warn people");
    assert!(machine.is_trusted(server).await && !town.is_trusted(server).await);
    assert_ne!(run.recovery_key().unwrap(), key);
    let sick = town.asks_the_doctor().await.says("PROBLEM  matrix:rathaus: its device is not verified");
    assert_eq!(sick.code, Some(1));
    // The one that was pushed aside comes back with the new key.
    town.sets_up(&[]).await.failed_saying("--recovery-key-file");
    town.recovers(&run.recovery_key().unwrap(), &[]).await.went_well();
    assert!(town.is_trusted(server).await);
    town.asks_the_doctor().await.went_well();
}

#[tokio::test]
async fn a_session_the_homeserver_ended_is_replaced_when_asked_for() {
    let server = Homeserver::shared().await;
    let town = Town::new(server, "beendet").await;
    town.sets_up(&[]).await.went_well();
    let device = town.device();
    town.asks(server, "POST", "/_matrix/client/v3/logout").await;
    let sick = town.asks_the_doctor().await;
    assert_eq!(sick.code, Some(1));
    let sick = sick.says("PROBLEM  matrix:rathaus: the homeserver has ended our session").says("--again");
    assert!(!sick.out.contains("is verified"), "{sick:#?}");
    town.sets_up(&[]).await.failed_saying("the homeserver has ended our session").failed_saying("--again");

    // The keys are still here: nobody needs the recovery key.
    town.sets_up(&["--again"]).await.went_well().says("Cross-signed with the keys of the device before");
    assert!(town.is_trusted(server).await);
    assert_ne!(town.device(), device);
    assert!(names_in(&town.keys()).contains(&"store-old-1".to_owned()));
    town.asks_the_doctor().await.went_well();
}

#[tokio::test]
async fn a_backup_somebody_has_deleted_is_begun_anew() {
    let server = Homeserver::shared().await;
    let town = Town::new(server, "geloescht").await;
    let old = town.sets_up(&[]).await.went_well().recovery_key().unwrap();
    let (_, backup) = town.asks(server, "GET", "/_matrix/client/v3/room_keys/version").await;
    let path = format!("/_matrix/client/v3/room_keys/version/{}", backup["version"].as_str().unwrap());
    assert_eq!(town.asks(server, "DELETE", &path).await.0, 200);
    town.asks_the_doctor().await.says("PROBLEM  matrix:rathaus: its room keys are not backed up");
    let run = town.sets_up(&[]).await.went_well().says("takes the place of the one shown before");
    let new = run.recovery_key().unwrap();
    assert_ne!(new, old);
    town.asks_the_doctor().await.went_well();
    Town::of(&server.url(), town.user()).recovers(&new, &[]).await.went_well();
}

#[tokio::test]
async fn a_session_that_only_has_to_be_renewed_keeps_its_device() {
    let server = Homeserver::shared().await;
    let gate = Gate::before(server).await;
    let town = Town::of(&gate.url(), &server.register("muede", PASSWORD).await);
    town.sets_up(&[]).await.went_well();
    let (device, session) = (town.device(), town.session());
    let tired = json!({ "errcode": "M_UNKNOWN_TOKEN", "error": "Token has expired", "soft_logout": true });
    gate.plan("GET", "/account/whoami", Fault::Answer(401, tired), 1);
    town.sets_up(&["--again"]).await.went_well();
    assert_eq!(town.device(), device);
    assert_ne!(town.session(), session);
    assert!(town.is_trusted(server).await);
    town.asks_the_doctor().await.went_well();
}

#[tokio::test]
async fn keys_that_are_gone_are_not_made_up_for_silently() {
    let server = Homeserver::shared().await;
    let town = Town::new(server, "verloren").await;
    let key = town.sets_up(&[]).await.went_well().recovery_key().unwrap();
    let device = town.device();
    fs::remove_dir_all(town.keys().join("store")).unwrap();
    town.asks_the_doctor().await.says("PROBLEM  matrix:rathaus: the session in").says("has lost its keys");
    town.sets_up(&[]).await.failed_saying("has lost its keys");
    town.recovers(&key, &["--again"]).await.went_well();
    assert!(town.is_trusted(server).await);
    assert_ne!(town.device(), device);
}

#[tokio::test]
async fn keys_of_another_device_in_the_folder_are_found() {
    let server = Homeserver::shared().await;
    let town = Town::new(server, "vertauscht").await;
    let key = town.sets_up(&[]).await.went_well().recovery_key().unwrap();
    let device = town.device();
    fs::remove_dir_all(town.keys().join("store")).unwrap();
    // As if somebody had put an empty file in their place.
    fs::create_dir(town.keys().join("store")).unwrap();
    fs::write(town.keys().join("store/matrix-sdk-crypto.sqlite3"), "").unwrap();
    town.asks_the_doctor().await.says("the keys of our device are not in its folder any more");
    town.sets_up(&[]).await.failed_saying("the keys of our device are not in its folder any more");
    town.recovers(&key, &["--again"]).await.went_well();
    assert!(town.is_trusted(server).await);
    let devices = town.devices(server).await;
    assert!(!devices.contains(&device), "people still write to it: {devices:?}");
}

/// Somebody writes to the account in an encrypted room, and it backs the key up.
async fn a_resident_writes(
    server: &Homeserver,
    town: &Town,
) -> (matrix_sdk::ruma::OwnedRoomId, matrix_sdk::ruma::OwnedEventId) {
    let client = client(town).await;
    client.sync_once(SyncSettings::default()).await.unwrap();
    let ana = server.resident("ana").await;
    let room = ana.create_direct(town.user(), true).await;
    client.sync_once(SyncSettings::default()).await.unwrap();
    client.join_room_by_id(&RoomId::parse(&room).unwrap()).await.unwrap();
    ana.sees_member(&room, town.user(), "join").await;
    let event = ana.say(&room, "Wann öffnet das Amt?").await;
    client.sync_once(SyncSettings::default()).await.unwrap();
    client.encryption().backups().wait_for_steady_state().await.unwrap();
    (RoomId::parse(&room).unwrap(), EventId::parse(&event).unwrap())
}

async fn client(town: &Town) -> Client {
    let config = Config {
        name: "rathaus".to_owned(),
        homeserver: homeserver_of(&town.file("town.toml")).parse().unwrap(),
        user: town.user().to_owned(),
        folder: town.keys(),
        store_key: None,
        invites: Invites { servers: Vec::new(), people: Vec::new(), per_hour: 10, largest_room: 500 },
        team_chats: Arc::new(Vec::new),
        reactions: false,
        patience: PATIENCE,
        key_patience: KEY_PATIENCE,
        words: Words::default(),
    };
    Session::read(&config).unwrap().restore(&config).await.unwrap()
}

fn homeserver_of(config: &Path) -> String {
    let text = fs::read_to_string(config).unwrap();
    let line = text.lines().find_map(|it| it.strip_prefix("homeserver = ")).unwrap();
    line.trim_matches('"').to_owned()
}
