//! What Telegram is asked and told before we listen: who we are and which way updates come; and beside
//! it, our commands.

use serde::Deserialize;
use serde_json::{Value, json};

use super::call::{Failure, call};
use super::patience::Patience;
use super::wire::User;
use super::{CommandList, Telegram, Us, Way};

/// Everything that is read; Telegram keeps the rest to itself.
pub const ALLOWED_UPDATES: [&str; 5] =
    ["message", "edited_message", "callback_query", "my_chat_member", "poll_answer"];

/// Tries until Telegram knows all it needs to.
pub async fn until_ready(telegram: &Telegram) -> &Us {
    let mut patience = Patience::new(&telegram.account);
    loop {
        match set_up(telegram).await {
            Ok(us) => {
                patience.worked();
                return us;
            }
            Err(failure) => patience.wait(&failure).await,
        }
    }
}

pub async fn who_we_are(telegram: &Telegram) -> Result<Us, Failure> {
    let answer = call(&telegram.bot, "getMe", &json!({}), telegram.patience).await?;
    let me = User::deserialize(&answer).map_err(|error| Failure::Unclear(error.to_string()))?;
    Ok(Us {
        account: telegram.account.clone(),
        id: me.id,
        username: me.username.unwrap_or_default(),
        reads_all: me.can_read_all_group_messages,
    })
}

async fn set_up(telegram: &Telegram) -> Result<&Us, Failure> {
    let us = telegram.us.get_or_try_init(|| who_we_are(telegram)).await?;
    choose_way(telegram).await?;
    Ok(us)
}

/// One list after the other, each once.
pub async fn offer_commands(telegram: &Telegram) {
    for list in &telegram.commands {
        if let Err(failure) = offer_list(telegram, list).await {
            let language = list.language.as_deref().unwrap_or("any");
            tracing::warn!(account = %telegram.account, language, "Telegram does not take our commands: {failure}");
        }
    }
}

/// Telegram remembers the last way it was told, across our restarts.
pub async fn choose_way(telegram: &Telegram) -> Result<Value, Failure> {
    match &telegram.way {
        Way::Poll => call(&telegram.bot, "deleteWebhook", &json!({}), telegram.patience).await,
        Way::Webhook { url, secret, .. } => {
            let wanted = json!({
                "url": url,
                "secret_token": secret,
                "allowed_updates": ALLOWED_UPDATES,
                // Of several calls at once, a later message of a chat could overtake an earlier one.
                "max_connections": 1,
            });
            call(&telegram.bot, "setWebhook", &wanted, telegram.patience).await
        }
    }
}

async fn offer_list(telegram: &Telegram, list: &CommandList) -> Result<(), Failure> {
    let commands: Vec<Value> =
        list.commands.iter().map(|(name, does)| json!({ "command": name, "description": does })).collect();
    let mut offer = json!({ "commands": commands });
    if let Some(language) = &list.language {
        // Telegram knows languages of two letters; `de-simple` is seen as `de`.
        if language.len() != 2 {
            return Ok(());
        }
        offer["language_code"] = json!(language);
    }
    call(&telegram.bot, "setMyCommands", &offer, telegram.patience).await?;
    Ok(())
}
