//! Stopped in the middle: the next run goes on, and leaves no mess.

use std::time::Duration;

use crate::homeserver::gate::{Fault, Gate};
use crate::homeserver::{Homeserver, PASSWORD};
use crate::town::{Town, ended};

/// Every request by which a first run changes something on the homeserver, in order.
const STEPS: [(&str, &str); 10] = [
    ("POST", "/login"),
    ("POST", "/keys/upload"),
    ("POST", "/keys/device_signing/upload"),
    ("POST", "/keys/signatures/upload"),
    ("PUT", "/account_data/m.key_backup"),
    ("POST", "/room_keys/version"),
    ("PUT", "/account_data/m.secret_storage.key"),
    ("PUT", "/account_data/m.cross_signing.self_signing"),
    ("PUT", "/account_data/m.secret_storage.default_key"),
    ("PUT", "/displayname"),
];

#[tokio::test]
async fn whatever_answer_is_lost_the_next_run_finishes_the_job() {
    let server = Homeserver::shared().await;
    for (number, (method, path)) in STEPS.into_iter().enumerate() {
        let gate = Gate::before(server).await;
        let user = server.register(&format!("halb{number}"), PASSWORD).await;
        let town = Town::of(&gate.url(), &user);
        gate.plan(method, path, Fault::LoseAnswer, 1);
        let stopped = town.sets_up(&[]).await;
        assert!(!gate.asked(path).is_empty(), "{path} is no step: {:#?}", gate.asked(""));
        let run = town.sets_up(&[]).await.went_well();
        // Nobody but the one who was shown it has the key.
        let key = run.recovery_key().or_else(|| stopped.recovery_key());
        is_whole_after(server, &town, &key.unwrap_or_else(|| panic!("{path}: no key"))).await;
    }
}

#[tokio::test]
async fn killed_at_any_step_it_goes_on_from_there() {
    let server = Homeserver::shared().await;
    for (number, (method, path)) in STEPS.into_iter().enumerate() {
        let gate = Gate::before(server).await;
        let user = server.register(&format!("kill{number}"), PASSWORD).await;
        let town = Town::of(&gate.url(), &user);
        gate.plan(method, path, Fault::Hang, 1);
        let mut program = town.begins_setting_up();
        until_asked(&gate, method, path).await;
        wait(Duration::from_millis(200)).await;
        program.kill().unwrap();
        let stopped = ended(program).await;
        let run = town.sets_up(&[]).await.went_well();
        let key = run.recovery_key().or_else(|| stopped.recovery_key());
        is_whole_after(server, &town, &key.unwrap_or_else(|| panic!("{path}: no key"))).await;
    }
}

#[tokio::test]
async fn a_recovery_stopped_halfway_is_finished_by_the_next_run() {
    let server = Homeserver::shared().await;
    let town = Town::new(server, "rettung").await;
    let key = town.sets_up(&[]).await.went_well().recovery_key().unwrap();
    for (method, path) in [
        ("POST", "/login"),
        ("POST", "/keys/upload"),
        ("POST", "/keys/query"),
        ("GET", "/account_data/m.cross_signing.master"),
        ("GET", "/account_data/m.megolm_backup.v1"),
        ("GET", "/room_keys/version"),
    ] {
        let gate = Gate::before(server).await;
        let machine = Town::of(&gate.url(), town.user());
        let before = town.devices(server).await.len();
        let (_, backup) = town.asks(server, "GET", "/_matrix/client/v3/room_keys/version").await;
        gate.plan(method, path, Fault::Cut, 1);
        machine.recovers(&key, &[]).await.failed_saying("");
        machine.recovers(&key, &[]).await.went_well();
        assert!(machine.is_trusted(server).await, "{path}");
        assert_eq!(town.devices(server).await.len(), before + 1, "{path}");
        let (_, kept) = town.asks(server, "GET", "/_matrix/client/v3/room_keys/version").await;
        assert_eq!(kept["version"], backup["version"], "{path}");
    }
}

async fn until_asked(gate: &Gate, method: &str, path: &str) {
    for times in 1.. {
        gate.until_asked(path, times).await;
        if gate.asked(path).iter().any(|it| it.starts_with(method)) {
            return;
        }
    }
}

/// One device, trusted; and the key that was shown opens what is kept.
async fn is_whole_after(server: &Homeserver, town: &Town, key: &str) {
    assert!(town.is_trusted(server).await);
    let (_, devices) = town.asks(server, "GET", "/_matrix/client/v3/devices").await;
    assert_eq!(devices["devices"].as_array().unwrap().len(), 1, "{devices}");
    Town::of(&server.url(), town.user()).recovers(key, &[]).await.went_well();
}

#[expect(clippy::disallowed_methods, reason = "nobody tells when the server has done what it was asked for")]
async fn wait(time: Duration) {
    tokio::time::sleep(time).await;
}
