//! An [`Outbound`](crate::model::Outbound) as a `sendMessage`, or as what sends a file with the same words.

use teloxide::payloads::{SendMessage, SendMessageSetters};
use teloxide::types::{
    ChatId, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, MessageId, ReplyParameters,
    ThreadId,
};
use url::Url;

use super::call::{Failure, ask, call, of_method};
use super::fault::Part;
use super::upload::Upload;
use super::{MAX_CAPTION, MAX_TEXT, Telegram, entity};
use crate::messenger::{DeliveryError, Parcel, Sent};
use crate::model::{Action, Choice};

const NO_PREVIEW: LinkPreviewOptions = LinkPreviewOptions {
    is_disabled: true,
    url: None,
    prefer_small_media: false,
    prefer_large_media: false,
    show_above_text: false,
};

/// The call for `parcel`. `username` is ours; it is needed where a choice leads into a private chat.
pub fn message(parcel: &Parcel, username: Option<&str>) -> Result<SendMessage, DeliveryError> {
    let chat: i64 = parcel.address.chat.parse().map_err(|_| give_up("not a Telegram chat id"))?;
    let message = &parcel.message;
    let most = if parcel.files.is_empty() { MAX_TEXT } else { MAX_CAPTION };
    let text = entity::spelled_out(&message.text, most);
    let mut call = SendMessage::new(ChatId(chat), &text.text)
        .entities(entity::of(&text))
        .link_preview_options(NO_PREVIEW);
    if let Some(topic) = &parcel.address.topic {
        let topic = topic.parse().map_err(|_| give_up("not a Telegram topic id"))?;
        call = call.message_thread_id(ThreadId(MessageId(topic)));
    }
    // An id we cannot read is one we did not write; better no quotation than no answer.
    if let Some(id) = message.reply_to.as_ref().and_then(|it| it.parse().ok()) {
        let reply = ReplyParameters::new(MessageId(id)).allow_sending_without_reply();
        call = call.reply_parameters(reply);
    }
    if !message.choices.is_empty() {
        let buttons: Result<Vec<_>, _> = message.choices.iter().map(|it| button(it, username)).collect();
        // One a row: labels are words, and a phone is narrow.
        call = call.reply_markup(InlineKeyboardMarkup::new(buttons?.into_iter().map(|it| [it])));
    }
    Ok(call)
}

/// Makes our earlier message say the same as `message`. That it says so already is no failure.
pub async fn edit(telegram: &Telegram, message: &SendMessage, id: &str) -> Result<Sent, DeliveryError> {
    let id: i64 = id.parse().map_err(|_| give_up("not a Telegram message id"))?;
    let mut edited = serde_json::to_value(message).map_err(|_| give_up("cannot write the edit"))?;
    if let Some(fields) = edited.as_object_mut() {
        fields.remove("reply_parameters");
        fields.remove("message_thread_id");
        fields.insert("message_id".to_owned(), id.into());
    }
    match call(&telegram.bot, "editMessageText", &edited, telegram.patience).await {
        Ok(_) => Ok(Sent { message_id: Some(id.to_string()), poll_id: None }),
        Err(Failure::Refused { description, .. }) if description.contains("message is not modified") => {
            Ok(Sent { message_id: Some(id.to_string()), poll_id: None })
        }
        Err(failure) => Err(failure.into()),
    }
}

/// Whether there was such a part to leave out.
pub fn leave_out(message: &mut SendMessage, part: Part) -> bool {
    match part {
        Part::Topic => message.message_thread_id.take().is_some(),
        Part::Formatting => message.entities.take().is_some_and(|it| !it.is_empty()),
        Part::Buttons => message.reply_markup.take().is_some(),
    }
}

/// Sends `message` once; with a file, the words stand under it.
pub async fn send(
    telegram: &Telegram,
    message: &SendMessage,
    upload: Option<&Upload<'_>>,
) -> Result<Sent, Failure> {
    let Telegram { bot, patience, .. } = telegram;
    let sent = match upload {
        None => call(bot, "sendMessage", message, *patience).await?,
        Some(upload) => {
            let request = bot.client().post(of_method(bot, upload.method()));
            ask(request.multipart(upload.form(message)?).timeout(*patience + upload.travel_time())).await?
        }
    };
    let message_id = sent.get("message_id").and_then(serde_json::Value::as_i64);
    Ok(Sent { message_id: message_id.map(|it| it.to_string()), poll_id: None })
}

fn button(choice: &Choice, username: Option<&str>) -> Result<InlineKeyboardButton, DeliveryError> {
    match &choice.action {
        Action::Code(code) => Ok(InlineKeyboardButton::callback(&choice.label, code)),
        Action::Private(word) => {
            let username = username.unwrap_or_default();
            let link = Url::parse_with_params(&format!("https://t.me/{username}"), [("start", word)]);
            let link = link.map_err(|_| give_up("no link can be made into our private chat"))?;
            Ok(InlineKeyboardButton::url(&choice.label, link))
        }
    }
}

fn give_up(reason: &str) -> DeliveryError {
    DeliveryError::GiveUp { reason: reason.to_owned() }
}
