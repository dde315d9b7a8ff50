//! What every failure means for the message it hit: surely not sent, or perhaps.

use std::time::Duration;

use buergerdraht::clock::Clock;
use buergerdraht::messenger::DeliveryError::{GiveUp, Moved, Retry, ShutOut, Uncertain};
use buergerdraht::messenger::telegram::{Telegram, Way};
use buergerdraht::messenger::{DeliveryError, Messenger};

use crate::double::fault::Fault;
use crate::double::person::Person;
use crate::double::{Double, TOKEN};
use crate::town::{Town, config, parcel};

async fn town_with_ana() -> (Double, Town, Person) {
    let double = Double::start().await;
    let town = Town::open(&double);
    let ana = double.person("ana");
    ana.says("hallo");
    town.hears().await;
    (double, town, ana)
}

async fn outcome_of(fault: Fault) -> (DeliveryError, usize) {
    let (double, town, ana) = town_with_ana().await;
    double.script("sendMessage", [fault]);
    let error = town.deliver(ana.id(), "Guten Tag").await.unwrap_err();
    double.assert_clean();
    assert!(ana.heard().iter().all(|it| it.is_ambiguous));
    (error, ana.heard().len())
}

#[tokio::test]
async fn no_answer_a_broken_connection_a_gateway_and_half_an_answer_leave_it_open() {
    for fault in
        [Fault::AcceptThenHang, Fault::AcceptThenReset, Fault::AcceptThenHtml502, Fault::AcceptThenCutJson]
    {
        let (error, arrived) = outcome_of(fault).await;
        assert!(matches!(error, Uncertain { .. }), "{fault:?}: {error}");
        assert_eq!(arrived, 1, "{fault:?}");
    }
    let (error, arrived) = outcome_of(Fault::Html(502)).await;
    assert!(matches!(error, Uncertain { .. }), "{error}");
    assert_eq!(arrived, 0);
}

#[tokio::test]
async fn a_proxys_page_is_sure_and_says_nothing_about_the_chat_or_the_message() {
    for status in [302, 400, 401, 403, 404, 407, 413, 429] {
        let (error, arrived) = outcome_of(Fault::Html(status)).await;
        assert!(matches!(error, Retry { after: None, .. }), "{status}: {error}");
        assert!(error.to_string().contains(&status.to_string()), "{status}: {error}");
        assert_eq!(arrived, 0, "{status}");
    }
}

#[tokio::test]
async fn being_asked_to_wait_is_sure_and_says_how_long() {
    let (error, arrived) = outcome_of(Fault::Reject429(7)).await;
    assert!(matches!(error, Retry { after: Some(after), .. } if after == Duration::from_secs(7)), "{error}");
    assert_eq!(arrived, 0);
}

#[tokio::test]
async fn an_unknown_token_is_sure_and_does_not_ask_us_to_wait() {
    for refusal in [Fault::Reject(401, "Unauthorized"), Fault::Reject(404, "Not Found")] {
        let (error, _) = outcome_of(refusal).await;
        assert!(matches!(error, Retry { after: None, .. }), "{error}");
        assert!(error.to_string().contains("@BotFather"), "{error}");
    }
}

#[tokio::test]
async fn a_muted_group_is_shut_and_a_bad_message_is_given_up() {
    let (error, _) =
        outcome_of(Fault::Reject(400, "Bad Request: not enough rights to send text messages to the chat"))
            .await;
    assert!(matches!(error, ShutOut { .. }), "{error}");
    let (error, _) = outcome_of(Fault::Reject(400, "Bad Request: message is too long")).await;
    assert!(matches!(error, GiveUp { .. }), "{error}");
}

#[tokio::test]
async fn a_closed_port_is_sure_and_an_open_one_is_found_again() {
    let (double, town, ana) = town_with_ana().await;
    double.closes_door().await;
    let error = town.deliver(ana.id(), "eins").await.unwrap_err();
    assert!(matches!(error, Retry { after: None, .. }), "{error}");
    double.opens_door().await;
    town.deliver(ana.id(), "zwei").await.unwrap();
    assert_eq!(ana.hears().await.text, "zwei");
    ana.says("noch da?");
    assert_eq!(town.hears().await.content, crate::town::text("noch da?"));
    double.assert_clean();
}

#[tokio::test]
async fn who_is_silent_before_the_call_was_made_cannot_have_it() {
    let double = Double::start().await;
    // The double speaks no TLS: the handshake never ends.
    let api = double.url().replace("http:", "https:");
    rustls::crypto::aws_lc_rs::default_provider().install_default().ok();
    let telegram = Telegram::new(config(&api, TOKEN, Way::Poll), Clock::System).unwrap();
    let error = telegram.deliver(&parcel(&telegram, 7, "Guten Tag")).await.unwrap_err();
    assert!(matches!(error, Retry { .. }), "{error}");
}

#[tokio::test]
async fn who_blocked_us_removed_us_or_is_unknown_shuts_us_out() {
    let (double, town, ana) = town_with_ana().await;
    let group = double.group("Nachbarn");
    ana.blocks();
    group.removes_bot(&ana);
    for chat in [ana.id(), group.id(), 5] {
        let error = town.deliver(chat, "Guten Tag").await.unwrap_err();
        assert!(matches!(error, ShutOut { .. }), "{error}");
    }
    assert_eq!(
        double.take_violations(),
        [
            "sendmessage: 403 Forbidden: bot was blocked by the user",
            "sendmessage: 403 Forbidden: bot was kicked from the group chat",
            "sendmessage: 400 Bad Request: chat not found",
        ]
    );
}

#[tokio::test]
async fn a_message_racing_its_groups_move_learns_the_new_address() {
    let (double, town, _) = town_with_ana().await;
    let group = double.group("Nachbarn");
    let successor = group.migrates();
    let error = town.deliver(group.id(), "Guten Tag").await.unwrap_err();
    assert_eq!(error, Moved { to: successor.id().to_string() });
    double.take_violations();
}

#[tokio::test]
async fn what_telegram_cannot_take_is_given_up() {
    let (double, town, ana) = town_with_ana().await;
    for text in [" ".to_owned(), "ä".repeat(4097)] {
        let error = town.deliver(ana.id(), &text).await.unwrap_err();
        assert!(matches!(error, GiveUp { .. }), "{error}");
    }
    assert_eq!(double.take_violations().len(), 2);
}
