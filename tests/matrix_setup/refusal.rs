//! What can be wrong before anything is set up, and what the operator is told.

use std::fs;

use serde_json::{Value, json};

use crate::homeserver::gate::{Fault, Gate};
use crate::homeserver::{Homeserver, PASSWORD};
use crate::town::{Town, ended, names_in};

#[tokio::test]
async fn a_wrong_password_is_told_and_the_right_one_goes_on() {
    let server = Homeserver::shared().await;
    let town = Town::new(server, "passwort").await;
    town.sets_up_typing("not it", &[]).await.failed_saying("this is not the password of @passwort");
    assert_eq!(names_in(&town.keys()), ["device", "lock", "store"]);
    let file = town.file("password");
    fs::write(&file, format!("{PASSWORD}\n")).unwrap();
    let file = file.to_str().unwrap();
    town.sets_up_typing("", &["--password-file", file]).await.went_well();
    assert!(town.is_trusted(server).await);
}

#[tokio::test]
async fn no_password_at_all_is_told() {
    let server = Homeserver::shared().await;
    let town = Town::new(server, "stumm").await;
    town.sets_up_typing("", &[]).await.failed_saying("cannot ask for the password: nothing was given");
}

#[tokio::test]
async fn an_account_nobody_has_created_is_told_from_a_wrong_password() {
    let server = Homeserver::shared().await;
    let town = Town::of(&server.url(), "@niemand:rathaus.test");
    town.sets_up(&[])
        .await
        .failed_saying("seems to have no account @niemand:rathaus.test. Create the account there");
}

#[tokio::test]
async fn a_homeserver_that_is_away_is_named_by_setup_and_doctor() {
    let server = Homeserver::shared().await;
    let gate = Gate::before(server).await;
    let town = Town::of(&gate.url(), &server.register("fern", PASSWORD).await);
    gate.close().await;
    town.sets_up(&[]).await.failed_saying(&format!("cannot reach {}", gate.url()));
    gate.open().await;
    town.sets_up(&[]).await.went_well();
    gate.close().await;
    let sick = town.asks_the_doctor().await.says(&format!("matrix:rathaus: cannot reach {}", gate.url()));
    assert_eq!(sick.code, Some(1));
}

/// What the homeserver, or somebody before it, answers to a request, and what the operator reads.
async fn answered(name: &str, (method, path): (&str, &str), (status, body): (u16, Value), said: &[&str]) {
    let server = Homeserver::shared().await;
    let gate = Gate::before(server).await;
    let town = Town::of(&gate.url(), &server.register(name, PASSWORD).await);
    gate.plan(method, path, Fault::Answer(status, body), usize::MAX);
    let run = town.sets_up(&[]).await;
    gate.mend();
    let run = said.iter().fold(run, |run, words| run.failed_saying(words));
    assert!(!run.err.contains("matrix_sdk"), "{run:#?}");
    // Nothing stands in the way of the next try.
    town.sets_up(&[]).await.went_well();
}

const VERSIONS: (&str, &str) = ("GET", "/_matrix/client/versions");

#[tokio::test]
async fn what_is_no_homeserver_is_told() {
    let said = ["is not a Matrix homeserver", "Write as `homeserver` where its client API answers"];
    answered("seite", VERSIONS, (404, json!("a web page")), &said).await;
    answered("etwas", VERSIONS, (200, json!({ "hello": "world" })), &said).await;
}

#[tokio::test]
async fn a_proxy_without_its_homeserver_is_told() {
    answered("kaputt", VERSIONS, (502, json!("bad gateway")), &["answers 502", "running?"]).await;
}

#[tokio::test]
async fn a_server_that_takes_no_password_is_told() {
    let only_sso = json!({ "flows": [{ "type": "m.login.sso" }, { "type": "m.login.token" }] });
    let said = ["lets nobody sign in with a password", "Ask its admin to allow password login"];
    answered("sso", ("GET", "/v3/login"), (200, only_sso), &said).await;
}

#[tokio::test]
async fn a_homeserver_that_slows_us_down_says_how_long() {
    let slow =
        json!({ "errcode": "M_LIMIT_EXCEEDED", "error": "Too Many Requests", "retry_after_ms": 61_000 });
    let said = ["the homeserver slows us down. Try again in 62 seconds"];
    answered("eilig", ("POST", "/login"), (429, slow), &said).await;
}

#[tokio::test]
async fn a_deactivated_account_is_told() {
    let gone = json!({ "errcode": "M_USER_DEACTIVATED", "error": "This account has been deactivated" });
    answered("aus", ("POST", "/login"), (403, gone), &["the account @aus:rathaus.test is deactivated"]).await;
}

/// Synapse wants to see it only for changes; others for every identity.
#[tokio::test]
async fn a_homeserver_that_wants_to_see_the_password_again_is_shown_it() {
    let server = Homeserver::shared().await;
    let gate = Gate::before(server).await;
    let town = Town::of(&gate.url(), &server.register("nochmal", PASSWORD).await);
    let keys = ("POST", "/keys/device_signing/upload");
    let more = json!({ "flows": [{ "stages": ["m.login.sso"] }], "params": {}, "session": "s" });
    gate.plan(keys.0, keys.1, Fault::Answer(401, more), 1);
    town.sets_up(&[]).await.failed_saying("wants to see more than the password").failed_saying("in Element");
    let password = json!({ "flows": [{ "stages": ["m.login.password"] }], "params": {}, "session": "s" });
    gate.plan(keys.0, keys.1, Fault::Answer(401, password), 1);
    town.sets_up(&[]).await.went_well();
    assert_eq!(gate.asked(keys.1).len(), 3);
    assert!(town.is_trusted(server).await);
}

#[tokio::test]
async fn a_name_that_only_leads_to_the_homeserver_is_told_with_the_right_one() {
    let server = Homeserver::shared().await;
    let gate = Gate::before(server).await;
    let town = Town::of(&gate.url(), &server.register("wegweiser", PASSWORD).await);
    gate.plan("GET", VERSIONS.1, Fault::Answer(404, json!("a web page")), 1);
    let known = json!({ "m.homeserver": { "base_url": "https://matrix.rathaus.test/" } });
    gate.plan("GET", "/.well-known/matrix/client", Fault::Answer(200, known), 1);
    town.sets_up(&[]).await.failed_saying("Write homeserver = \"https://matrix.rathaus.test\"");
}

#[tokio::test]
async fn what_another_program_works_on_is_left_alone() {
    let server = Homeserver::shared().await;
    let gate = Gate::before(server).await;
    let town = Town::of(&gate.url(), &server.register("besetzt", PASSWORD).await);
    gate.plan("POST", "/login", Fault::Hang, 1);
    let mut first = town.begins_setting_up();
    gate.until_asked("POST /_matrix/client/v3/login", 1).await;
    town.sets_up(&[]).await.failed_saying("another program works on").failed_saying("Stop the service first");
    first.kill().unwrap();
    ended(first).await;
    town.sets_up(&[]).await.went_well();
}

#[tokio::test]
async fn a_service_that_listens_keeps_its_keys_to_itself() {
    let server = Homeserver::shared().await;
    let gate = Gate::before(server).await;
    let town = Town::of(&gate.url(), &server.register("dienst", PASSWORD).await);
    town.sets_up(&[]).await.went_well();
    let mut service = town.begins_serving();
    gate.until_asked("/sync", 1).await;
    town.sets_up(&["--new-recovery-key"]).await.failed_saying("another program works on");
    // To look is no harm.
    town.asks_the_doctor().await.went_well();
    service.kill().unwrap();
    ended(service).await;
    town.sets_up(&["--new-recovery-key"]).await.went_well();
}

#[tokio::test]
async fn which_account_is_meant_must_be_clear() {
    let server = Homeserver::shared().await;
    let town = Town::new(server, "eine").await;
    let file = town.file("town.toml");
    let text = fs::read_to_string(&file).unwrap();
    let other = "[[matrix]]\nname = \"andere\"\nhomeserver = \"https://a.org\"\nuser = \"@andere:a.org\"\n";
    // A secret of another network that only the service can read is not in the way.
    let telegram = "[[telegram]]\nname = \"rathaus\"\ntoken_file = \"nowhere\"\n";
    fs::write(&file, format!("{text}{other}{telegram}")).unwrap();
    town.sets_up(&[]).await.failed_saying("Name one by --account: rathaus, andere");
    town.sets_up(&["--account", "dritte"]).await.failed_saying("Name one of: rathaus, andere");
    town.sets_up(&["--account", "rathaus"]).await.went_well();

    fs::write(&file, text.replace("[[matrix]]", "[[telegram]]")).unwrap();
    let run = town.sets_up(&[]).await;
    assert_eq!(run.code, Some(1), "{run:#?}");
}
