//! What happens when the server is away or the network loses something.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::net::TcpStream;

use crate::homeserver::gate::{Fault, Gate};
use crate::homeserver::message::Message;
use crate::homeserver::resident::Resident;
use crate::homeserver::setup::Setup;
use crate::homeserver::{Homeserver, PASSWORD, http};
use crate::two_in_a_room;

const VERSIONS: &str = "/_matrix/client/versions";

#[tokio::test]
async fn a_restart_loses_nothing() {
    let server = Homeserver::start().await;
    let (ana, ben, room) = two_in_a_room(&server, ["ana", "ben"], true).await;
    ana.say(&room, "Vorher").await;
    server.stop().await;
    server.start_again().await;
    ana.say(&room, "Dazwischen").await;
    server.kill();
    let ((), said) = tokio::join!(server.start_again(), ana.say(&room, "Nachher"));
    let heard = [ben.hears(&room).await, ben.hears(&room).await, ben.hears(&room).await];
    assert_eq!(heard.each_ref().map(Message::body), ["Vorher", "Dazwischen", "Nachher"]);
    assert_eq!(heard[2].event_id, said);
}

#[tokio::test]
async fn a_closed_gate_delays_and_loses_nothing() {
    let (gate, ana, ben, room) = with_a_gate_between("tarek", "uwe").await;
    gate.close().await;
    assert!(TcpStream::connect(gate.address()).await.is_err(), "somebody listens");
    let ((), said) = tokio::join!(gate.open(), ana.say(&room, "Endlich"));
    let heard = ben.hears(&room).await;
    assert_eq!((heard.body(), &heard.event_id), ("Endlich", &said));
    ben.say(&room, "Gut").await;
    assert_eq!(ana.hears(&room).await.body(), "Gut");
}

#[tokio::test]
async fn a_lost_answer_is_a_request_the_server_has_done() {
    let (gate, ana, ben, room) = with_a_gate_between("vera", "willi").await;
    gate.plan("PUT", "/send/", Fault::LoseAnswer, 1);
    let said = ana.say(&room, "Einmal").await;
    let tries = gate.asked("/send/");
    assert!(tries.len() == 2 && tries[0] == tries[1], "{tries:?}");
    let heard = ben.heard_all(&room, Duration::from_millis(300)).await;
    assert_eq!(heard.iter().map(|it| &it.event_id).collect::<Vec<_>>(), [&said]);

    gate.plan("PUT", "/send/", Fault::Cut, 2);
    gate.plan("PUT", "/send/", refusal(), 1);
    ana.say(&room, "Trotzdem").await;
    gate.until_asked("/send/", 6).await;
    assert_eq!(ben.hears(&room).await.body(), "Trotzdem");
}

#[tokio::test]
async fn a_gate_can_be_slow_or_silent_for_ever() {
    let server = Homeserver::shared().await;
    let gate = Gate::before(server).await;
    let ask = || http::ask(gate.address().port(), "GET", VERSIONS, "", &Value::Null);
    gate.slow(Duration::from_millis(200));
    let asked_at = Instant::now();
    assert_eq!(ask().await.0, 200);
    assert!(Duration::from_millis(200) <= asked_at.elapsed());
    gate.slow(Duration::ZERO);
    gate.plan("GET", VERSIONS, Fault::Hang, 1);
    assert!(tokio::time::timeout(Duration::from_millis(300), ask()).await.is_err(), "it was answered");
    gate.plan("GET", VERSIONS, refusal(), 1);
    assert_eq!(ask().await, (429, json!({ "errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 10 })));
    assert_eq!(ask().await.0, 200);
}

#[tokio::test]
async fn the_default_limits_are_synapses_own() {
    let server = Homeserver::start_with(Setup::default().default_limits()).await;
    server.register("xaver", PASSWORD).await;
    let login = json!({
        "type": "m.login.password", "identifier": { "type": "m.id.user", "user": "xaver" }, "password": PASSWORD,
    });
    let (_, signed_in) = server.ask("POST", "/_matrix/client/v3/login", "", &login).await;
    let token = signed_in["access_token"].as_str().unwrap();
    let (_, room) = server.ask("POST", "/_matrix/client/v3/createRoom", token, &json!({})).await;
    let room = room["room_id"].as_str().unwrap();
    let message = json!({ "msgtype": "m.text", "body": "Hallo" });
    for number in 0..30 {
        let path = format!("/_matrix/client/v3/rooms/{room}/send/m.room.message/{number}");
        let (status, answer) = server.ask("PUT", &path, token, &message).await;
        if status == 429 {
            assert_eq!(answer["errcode"], "M_LIMIT_EXCEEDED");
            return;
        }
    }
    panic!("nobody was held back");
}

/// The first one's client is behind a gate.
async fn with_a_gate_between(ana: &str, ben: &str) -> (Gate, Resident, Resident, String) {
    let server = Homeserver::shared().await;
    let gate = Gate::before(server).await;
    server.register(ana, PASSWORD).await;
    let url = gate.url();
    let (ana, ben) = tokio::join!(server.sign_in_at(&url, ana, PASSWORD), server.resident(ben));
    let room = ana.create_direct(ben.user(), true).await;
    ben.join(&room).await;
    (gate, ana, ben, room)
}

fn refusal() -> Fault {
    Fault::Answer(429, json!({ "errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 10 }))
}
