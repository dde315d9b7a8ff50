//! Telling Telegram that a pressed button has been heard, so that it stops showing it is at work.
//!
//! Never with a text: what a press leads to is a message like any other. Never twice: a press that
//! was not answered only looks busy for a while.

use std::time::Duration;

use futures::future::join_all;
use serde_json::json;
use teloxide::Bot;

use super::call::call;

const PATIENCE: Duration = Duration::from_secs(10);

/// Answers the presses beside everything else; call it once they are committed.
pub fn answer(bot: &Bot, presses: Vec<Option<String>>) {
    let presses: Vec<String> = presses.into_iter().flatten().collect();
    if presses.is_empty() {
        return;
    }
    let bot = bot.clone();
    tokio::spawn(async move {
        let answers =
            presses.iter().map(|it| {
                let bot = &bot;
                async move {
                    call(bot, "answerCallbackQuery", &json!({ "callback_query_id": it }), PATIENCE).await
                }
            });
        for failure in join_all(answers).await.into_iter().filter_map(Result::err) {
            tracing::debug!("a pressed button stays busy: {failure}");
        }
    });
}
