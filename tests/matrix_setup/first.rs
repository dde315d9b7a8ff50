//! The first time, the second time, and what the doctor says afterwards.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use serde_json::json;

use crate::homeserver::{Homeserver, PASSWORD};
use crate::town::{Town, names_in};

#[tokio::test]
async fn a_new_account_is_ready_after_one_command() {
    let server = Homeserver::shared().await;
    let town = Town::new(server, "neu").await;
    let run = town.sets_up(&[]).await.went_well().says("shown this once");
    assert!(run.recovery_key().is_some_and(|it| it.len() == 59), "{run:#?}");
    assert!(town.is_trusted(server).await);
    assert_eq!(town.devices(server).await, [town.device()]);

    let (_, devices) = town.asks(server, "GET", "/_matrix/client/v3/devices").await;
    assert_eq!(devices["devices"][0]["display_name"], "Bürgerdraht");
    let (_, name) =
        town.asks(server, "GET", &format!("/_matrix/client/v3/profile/{}/displayname", town.user())).await;
    assert_eq!(name["displayname"], "Stadt Bad Belzig");

    let mode = |name: &str| fs::metadata(town.keys().join(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(""), mode("session.json")), (0o700, 0o600));
    assert_eq!(names_in(&town.keys()), ["lock", "recovery-key-shown", "session.json", "store"]);
}

#[tokio::test]
async fn a_second_run_changes_nothing_and_says_how_things_are() {
    let server = Homeserver::shared().await;
    let town = Town::new(server, "zweimal").await;
    town.sets_up(&[]).await.went_well();
    let session = town.session();
    let state = format!("set up already: device {} is signed in and verified", town.device());
    // Nothing is asked for.
    let run = town.sets_up_typing("", &[]).await.went_well().says(&state).says("Nothing was changed");
    assert_eq!(run.recovery_key(), None);
    for wish in ["--again", "--reset-identity"] {
        town.sets_up(&[wish]).await.failed_saying(&state).failed_saying("the session works, keep it");
    }
    assert_eq!(town.session(), session);
    assert_eq!(town.devices(server).await.len(), 1);
}

#[tokio::test]
async fn a_lost_recovery_key_is_replaced_while_the_session_works() {
    let server = Homeserver::shared().await;
    let town = Town::new(server, "ersatz").await;
    let first = town.sets_up(&[]).await.went_well().recovery_key().unwrap();
    let second = town.sets_up(&["--new-recovery-key"]).await.went_well().recovery_key().unwrap();
    assert_ne!(first, second);
    let machine = Town::of(&server.url(), town.user());
    machine.recovers(&first, &[]).await.failed_saying("this is not the recovery key");
    machine.recovers(&second, &[]).await.went_well();
}

#[tokio::test]
async fn a_name_somebody_has_given_stays() {
    let server = Homeserver::shared().await;
    let town = Town::new(server, "benannt").await;
    let path = format!("/_matrix/client/v3/profile/{}/displayname", town.user());
    let login = json!({
        "type": "m.login.password", "identifier": { "type": "m.id.user", "user": "benannt" }, "password": PASSWORD,
    });
    let (_, signed_in) = server.ask("POST", "/_matrix/client/v3/login", "", &login).await;
    let token = signed_in["access_token"].as_str().unwrap();
    server.ask("PUT", &path, token, &json!({ "displayname": "Bürgeramt" })).await;
    town.sets_up(&[]).await.went_well();
    let (_, name) = town.asks(server, "GET", &path).await;
    assert_eq!(name["displayname"], "Bürgeramt");
}

#[tokio::test]
async fn the_doctor_finds_all_in_order() {
    let server = Homeserver::shared().await;
    let town = Town::new(server, "gesund").await;
    town.asks_the_doctor().await.says("there is no session in").says("Run `buergerdraht matrix-setup`");
    town.sets_up(&[]).await.went_well();
    let device = town.device();
    let session = format!("ok       matrix:rathaus: signed in as {}, device {device}", town.user());
    town.asks_the_doctor()
        .await
        .went_well()
        .says("answers and speaks Matrix v1.")
        .says(&session)
        .says("its device is verified")
        .says("0 room keys are backed up, and a recovery key opens them")
        .says("/_synapse/admin/v1/users/@gesund:rathaus.test/override_ratelimit")
        .says("follows invitations of everybody on rathaus.test");
    assert!(!town.file("buergerdraht.db").exists(), "the doctor left a database behind");
}

#[tokio::test]
async fn the_doctor_finds_a_folder_others_may_look_into() {
    let server = Homeserver::shared().await;
    let town = Town::new(server, "offen").await;
    town.sets_up(&[]).await.went_well();
    fs::set_permissions(town.keys(), fs::Permissions::from_mode(0o755)).unwrap();
    let run = town.asks_the_doctor().await.says("PROBLEM  matrix:rathaus: others may look into");
    assert_eq!(run.code, Some(1));
}
