//! The double itself: what Telegram refuses, it refuses, and remembers that it had to.

use std::time::{Duration, Instant};

use reqwest012::Client;
use serde_json::{Value, json};

use crate::double::pace::Pace;
use crate::double::{Double, TOKEN};

async fn call_with(double: &Double, token: &str, method: &str, params: &Value) -> Value {
    rustls::crypto::aws_lc_rs::default_provider().install_default().ok();
    let url = format!("{}bot{token}/{method}", double.url());
    let request =
        Client::builder().no_proxy().build().unwrap().post(url).header("content-type", "application/json");
    serde_json::from_str(&request.body(params.to_string()).send().await.unwrap().text().await.unwrap())
        .unwrap()
}

async fn call(double: &Double, method: &str, params: Value) -> Value {
    call_with(double, TOKEN, method, &params).await
}

/// What is refused, and in which words; each but once, and each remembered.
async fn refused(double: &Double, method: &str, params: Value) -> String {
    let answer = call(double, method, params).await;
    assert_eq!(answer["ok"], json!(false), "{answer}");
    assert_eq!(double.take_violations().len(), 1);
    answer["description"].as_str().unwrap().to_owned()
}

fn with(chat: i64, fields: &Value) -> Value {
    let mut params = json!({ "chat_id": chat, "text": "Guten Tag 😀" });
    params.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    params
}

fn entity(offset: usize, length: usize) -> Value {
    json!({ "entities": [{ "type": "bold", "offset": offset, "length": length }] })
}

fn keyboard(button: Value, count: usize) -> Value {
    json!({ "reply_markup": { "inline_keyboard": vec![vec![button]; count] } })
}

#[tokio::test]
async fn messages_telegram_would_refuse_are_refused_in_its_words() {
    let double = Double::start().await;
    let ana = double.person("ana");
    ana.says("hallo");
    let id = ana.id();
    let data = |bytes: usize| json!({ "text": "Ja", "callback_data": "x".repeat(bytes) });
    let url = |url: &str| json!({ "text": "Ja", "url": url });
    let cases = [
        (json!({ "text": "" }), "message text is empty"),
        (json!({ "text": " \n " }), "message text is empty"),
        (json!({ "text": "😀".repeat(2049) }), "message is too long"),
        (json!({ "text": 5 }), "field \"text\" must be of type String"),
        (json!({ "chat_id": "7" }), "field \"chat_id\" must be of type Number"),
        (json!({ "chat_id": 7 }), "chat not found"),
        (entity(13, 1), "entity begins after the end of the text at UTF-16 offset 13"),
        (
            entity(10, 9),
            "entity beginning at UTF-16 offset 10 ends after the end of the text at UTF-16 offset 19",
        ),
        (entity(11, 1), "entity begins in a middle of a UTF-16 symbol"),
        (entity(0, 11), "entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol"),
        (keyboard(data(0), 1), "BUTTON_DATA_INVALID"),
        (keyboard(data(65), 1), "BUTTON_DATA_INVALID"),
        (keyboard(url("rathaus"), 1), "inline keyboard button URL 'rathaus' is invalid: Wrong HTTP URL"),
        (keyboard(data(1), 101), "reply markup is too long"),
        (json!({ "reply_parameters": { "message_id": 5 } }), "message to be replied not found"),
        (json!({ "message_thread_id": 5 }), "message thread not found"),
    ];
    for (fields, words) in cases {
        let description = refused(&double, "sendMessage", with(id, &fields)).await;
        assert_eq!(description, format!("Bad Request: {words}"), "{fields}");
    }
    let crossed = json!({ "entities": [
        { "type": "bold", "offset": 0, "length": 5 }, { "type": "italic", "offset": 3, "length": 5 },
    ] });
    refused(&double, "sendMessage", with(id, &crossed)).await;
    assert!(ana.heard().is_empty());
}

#[tokio::test]
async fn other_calls_telegram_would_refuse_are_refused_too() {
    let double = Double::start().await;
    let ana = double.person("ana");
    ana.says("hallo");
    let sent = call(&double, "sendMessage", with(ana.id(), &json!({}))).await;
    let same = with(ana.id(), &json!({ "message_id": sent["result"]["message_id"] }));
    assert!(refused(&double, "editMessageText", same.clone()).await.contains("message is not modified"));
    let other = with(ana.id(), &json!({ "message_id": 3 }));
    assert!(refused(&double, "editMessageText", other).await.contains("message to edit not found"));
    let command = |name: &str| json!({ "commands": [{ "command": name, "description": "x" }] });
    for name in ["", "Help", "öffnungszeiten", "de-simple", &"x".repeat(33)] {
        assert!(refused(&double, "setMyCommands", command(name)).await.contains("BOT_COMMAND_INVALID"));
    }
    assert!(
        refused(&double, "answerCallbackQuery", json!({ "callback_query_id": "5" }))
            .await
            .contains("too old")
    );
    assert!(refused(&double, "setWebhook", json!({ "url": "http://example.org/" })).await.contains("HTTPS"));
    assert_eq!(refused(&double, "sendTelepathy", json!({})).await, "Not Found");
    let stranger = call_with(&double, "4711:wrong", "getMe", &json!({})).await;
    assert_eq!((stranger["error_code"].clone(), double.take_violations().len()), (json!(401), 1));
}

#[tokio::test]
async fn an_update_is_kept_until_it_is_confirmed_and_given_in_portions() {
    let double = Double::start().await;
    let ana = double.person("ana");
    for nth in 0..102 {
        ana.says(&nth.to_string());
    }
    let first = call(&double, "getUpdates", json!({})).await;
    assert_eq!(first["result"].as_array().unwrap().len(), 100);
    let again = call(&double, "getUpdates", json!({ "limit": 1 })).await;
    assert_eq!(again["result"][0], first["result"][0]);
    let last = first["result"][99]["update_id"].as_i64().unwrap();
    let rest = call(&double, "getUpdates", json!({ "offset": last + 1 })).await;
    assert_eq!(rest["result"].as_array().unwrap().len(), 2);
    assert_eq!(double.unconfirmed(), 2);
    double.assert_clean();
}

#[tokio::test]
async fn of_two_pollers_the_first_is_thrown_out_and_a_webhook_shuts_out_both() {
    let double = Double::start().await;
    let long = json!({ "timeout": 20 });
    let first = tokio::spawn({
        let (double, long) = (double.clone(), long.clone());
        async move { call(&double, "getUpdates", long).await }
    });
    double.until("the first polls", |it| it.calls("getUpdates") == 1).await;
    let second = tokio::spawn({
        let double = double.clone();
        async move { call(&double, "getUpdates", long).await }
    });
    assert_eq!(first.await.unwrap()["error_code"], json!(409));
    double.person("ana").says("hallo");
    assert_eq!(second.await.unwrap()["result"].as_array().unwrap().len(), 1);
    assert_eq!(double.take_violations().len(), 1);
    call(&double, "setWebhook", json!({ "url": "https://example.invalid/" })).await;
    assert!(refused(&double, "getUpdates", json!({})).await.contains("while webhook is active"));
}

#[tokio::test]
async fn who_sends_too_fast_is_told_to_wait() {
    let double = Double::start().await;
    let group = double.group("Nachbarn");
    let send = || call(&double, "sendMessage", with(group.id(), &json!({})));
    for _ in 0..20 {
        assert_eq!(send().await["ok"], json!(true));
    }
    let wait = send().await;
    assert_eq!((&wait["error_code"], &wait["parameters"]["retry_after"]), (&json!(429), &json!(20)));
    assert_eq!(double.take_violations().len(), 1);
}

/// How many of the messages, sent to `chats` at these milliseconds, are taken.
fn taken(chats: impl Fn(u64) -> i64, millis: impl Iterator<Item = u64>) -> usize {
    let (mut pace, start) = (Pace::default(), Instant::now());
    let outcomes = millis
        .enumerate()
        .map(|(nth, at)| pace.take(chats(u64::try_from(nth).unwrap()), start + Duration::from_millis(at)));
    outcomes.flatten().count()
}

#[test]
fn a_person_a_group_and_all_chats_have_their_own_pace() {
    let (ana, group) = (|_| 7, |_| -7);
    assert_eq!(taken(ana, (0..60).map(|it| it * 1000)), 60);
    assert_eq!(taken(ana, (0..60).map(|it| it * 10)), 3);
    assert_eq!(taken(ana, (0..60).map(|it| it * 500)), 32);
    assert_eq!(taken(group, (0..60).map(|it| it * 10)), 20);
    assert_eq!(taken(group, (0..60).map(|it| it * 3000)), 60);
    let many = |nth: u64| i64::try_from(nth).unwrap();
    assert_eq!(taken(many, (0..300).map(|it| it * 1000 / 30)), 300);
    assert_eq!(taken(many, (0..300).map(|_| 0)), 30);
}
