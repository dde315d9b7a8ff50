//! Polls: asked by `sendPoll`, ended by `stopPoll`.
//!
//! **Invariant:** votes are never hidden: only of polls whose voters everybody sees does Telegram tell us the votes. A
//! channel takes none of those, and says so.

use serde_json::{Value, json};

use super::Telegram;
use super::call::{Failure, call};
use crate::messenger::{DeliveryError, Parcel, Sent};
use crate::model::{Ballot, Poll};

pub async fn deliver(telegram: &Telegram, parcel: &Parcel, poll: &Poll) -> Result<Sent, DeliveryError> {
    let chat: i64 = parcel.address.chat.parse().map_err(|_| give_up("not a Telegram chat id"))?;
    match poll {
        Poll::Ask(ballot) => ask(telegram, chat, ballot).await,
        Poll::End { message } => end(telegram, chat, message).await,
    }
}

async fn ask(telegram: &Telegram, chat: i64, ballot: &Ballot) -> Result<Sent, DeliveryError> {
    let options: Vec<Value> = ballot.options.iter().map(|it| json!({ "text": it.label })).collect();
    let question = json!({
        "chat_id": chat,
        "question": ballot.question,
        "options": options,
        "is_anonymous": false,
        "allows_multiple_answers": 1 < ballot.most,
    });
    let message = call(&telegram.bot, "sendPoll", &question, telegram.patience).await?;
    Ok(Sent {
        message_id: message["message_id"].as_i64().map(|it| it.to_string()),
        poll_id: message["poll"]["id"].as_str().map(str::to_owned),
    })
}

/// Stopped twice, it is stopped; so an answer that is missing may be asked for again.
async fn end(telegram: &Telegram, chat: i64, message: &str) -> Result<Sent, DeliveryError> {
    let id: i64 = message.parse().map_err(|_| give_up("not a Telegram message id"))?;
    let stop = json!({ "chat_id": chat, "message_id": id });
    match call(&telegram.bot, "stopPoll", &stop, telegram.patience).await {
        Ok(_) => Ok(Sent::default()),
        Err(Failure::Refused { description, .. }) if description.contains("already been closed") => {
            Ok(Sent::default())
        }
        Err(Failure::Unclear(reason)) => Err(DeliveryError::Retry { reason, after: None }),
        Err(failure) => Err(failure.into()),
    }
}

fn give_up(reason: &str) -> DeliveryError {
    DeliveryError::GiveUp { reason: reason.to_owned() }
}
