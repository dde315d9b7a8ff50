//! What Telegram is told when we start.

use std::time::Duration;

use buergerdraht::messenger::Messenger;
use buergerdraht::messenger::telegram::Way;
use serde_json::json;

use crate::double::Double;
use crate::double::fault::Fault;
use crate::town::{Town, telegram, telegram_of_teams};

#[tokio::test]
async fn commands_are_offered_in_the_languages_telegram_knows() {
    let double = Double::start().await;
    let town = Town::open(&double);
    double.person("ana").says("hallo");
    town.hears().await;
    double.until("both lists are offered", |it| it.commands("de").is_some()).await;
    assert_eq!(double.commands("de"), Some(json!([{ "command": "help", "description": "Was ich kann" }])));
    assert!(double.commands("").is_some());
    assert_eq!(double.calls("setMyCommands"), 2);
    double.assert_clean();
}

#[tokio::test]
async fn a_start_without_network_is_made_up_for() {
    let double = Double::start().await;
    double.script("getMe", [Fault::Html(502)]);
    double.script("setMyCommands", [Fault::Reject(400, "Bad Request: BOT_COMMAND_INVALID")]);
    let town = Town::open(&double);
    double.person("ana").says("hallo");
    town.hears().await;
    double.assert_clean();
}

#[tokio::test]
async fn people_are_heard_while_telegram_is_slow_to_take_our_commands() {
    let double = Double::start().await;
    double.script("setMyCommands", [Fault::AcceptThenHang]);
    let town = Town::open_patiently(&double, Duration::from_mins(5));
    double.person("ana").says("hallo");
    town.hears().await;
    double.assert_clean();
}

#[tokio::test]
async fn we_know_who_we_are() {
    let double = Double::start().await;
    let telegram = telegram(&double, Way::Poll);
    let us = telegram.us().await.unwrap();
    assert_eq!((us.username.as_str(), us.reads_all), ("RathausBot", false));
    telegram.us().await.unwrap();
    assert_eq!(double.calls("getMe"), 1);
    double.assert_clean();
}

#[tokio::test]
async fn the_doctor_sees_who_we_are_and_which_way_updates_come() {
    let double = Double::start().await;
    double.privacy_off();
    let findings = telegram(&double, Way::Poll).check_up().await;
    let words: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert_eq!(findings.len(), 3, "{words:?}");
    assert!(words[0].contains("@RathausBot") && words[1].contains("/setprivacy"), "{words:?}");
    double.script("getMe", [Fault::Reject(401, "Unauthorized")]);
    let findings = telegram(&double, Way::Poll).check_up().await;
    assert!(findings[0].is_problem() && findings[0].to_string().contains("@BotFather"), "{findings:?}");
    double.assert_clean();
}

#[tokio::test]
async fn the_doctor_says_when_a_teams_words_do_not_reach_us() {
    let double = Double::start().await;
    let words = async |chats| {
        let findings = telegram_of_teams(&double, chats).check_up().await;
        findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    let told = words([-100_200]).await;
    assert!(told.contains("-100200") && told.contains("/setprivacy") && told.contains("Disable"), "{told}");
    double.privacy_off();
    let told = words([-100_200]).await;
    assert!(!told.contains("/setprivacy"), "there it is as it should be: {told}");
    double.assert_clean();
}
