//! `sendMessage`, `editMessageText` and what files are sent with, refused as Telegram refuses them.

use std::time::Instant;

use serde_json::{Value, json};

use super::keyboard::Button;
use super::method::bot_user;
use super::params::{File, Params};
use super::refusal::Refusal;
use super::world::{Received, World};
use super::{entity, keyboard};

pub fn message(world: &mut World, params: &Params) -> Result<Value, Refusal> {
    put(world, params, Words::read(params)?, None)
}

/// With its file and the method that brought it.
pub fn put(
    world: &mut World,
    params: &Params,
    words: Words,
    file: Option<(String, File)>,
) -> Result<Value, Refusal> {
    let chat = reachable(world, params)?;
    let topic = topic(world, chat, params)?;
    let reply_to = replied(world, chat, params)?;
    world.pace.take(chat, Instant::now()).map_err(Refusal::too_many)?;
    let mut message = world.envelope(chat);
    message["from"] = bot_user();
    words.put_into(&mut message);
    if let Some(topic) = topic {
        message["message_thread_id"] = json!(topic);
        message["is_topic_message"] = json!(true);
    }
    if let Some(replied) = reply_to.and_then(|it| world.chats[&chat].messages.get(&it)) {
        message["reply_to_message"] = replied.clone();
    }
    let message_id = message["message_id"].as_i64().expect("the envelope has an id");
    world.chat_mut(chat).messages.insert(message_id, message.clone());
    let Words { text, entities, buttons, .. } = words;
    world.said.push(Received {
        chat,
        message_id,
        text,
        entities,
        buttons,
        reply_to,
        topic,
        file,
        is_ambiguous: false,
    });
    Ok(message)
}

pub fn edit(world: &mut World, params: &Params) -> Result<Value, Refusal> {
    let chat = reachable(world, params)?;
    let words = Words::read(params)?;
    let id = params.int("message_id")?.unwrap_or_default();
    let Some(message) = world.chats[&chat].messages.get(&id) else {
        return Err(Refusal::bad("message to edit not found"));
    };
    if message["from"] != bot_user() {
        return Err(Refusal::bad("message can't be edited"));
    }
    let mut edited = message.clone();
    words.put_into(&mut edited);
    if edited == *message {
        return Err(Refusal::bad(
            "message is not modified: specified new message content and reply markup are exactly the same as a \
             current content and reply markup of the message",
        ));
    }
    world.pace.take(chat, Instant::now()).map_err(Refusal::too_many)?;
    world.chat_mut(chat).messages.insert(id, edited.clone());
    for said in world.said.iter_mut().filter(|it| it.chat == chat && it.message_id == id) {
        said.text.clone_from(&words.text);
        said.entities.clone_from(&words.entities);
        said.buttons.clone_from(&words.buttons);
    }
    Ok(edited)
}

/// What a message says and offers.
pub struct Words {
    text: String,
    entities: Vec<Value>,
    markup: Option<Value>,
    buttons: Vec<Button>,
}

impl Words {
    fn read(params: &Params) -> Result<Self, Refusal> {
        let text = params.text("text")?.unwrap_or_default();
        if text.trim().is_empty() {
            return Err(Refusal::bad("message text is empty"));
        }
        if 4096 < text.encode_utf16().count() {
            return Err(Refusal::bad("message is too long"));
        }
        Self::with(text, "entities", params)
    }

    /// What stands under a file, if anything does.
    pub fn caption(params: &Params) -> Result<Self, Refusal> {
        let text = params.text("caption")?.unwrap_or_default();
        if 1024 < text.encode_utf16().count() {
            return Err(Refusal::bad("message caption is too long"));
        }
        if params.text("text")?.is_some() || params.value("entities")?.is_some() {
            return Err(Refusal::bad("[double] a file has a caption, not a text"));
        }
        Self::with(text, "caption_entities", params)
    }

    fn with(text: &str, entities: &str, params: &Params) -> Result<Self, Refusal> {
        if params.text("parse_mode")?.is_some() {
            return Err(Refusal::bad("[double] markup can fail to parse; send entities"));
        }
        let entities = entity::accepted(text, params.value(entities)?)?;
        let markup = params.value("reply_markup")?;
        let buttons = keyboard::accepted(markup.as_ref())?;
        Ok(Self { text: text.to_owned(), entities, markup, buttons })
    }

    fn put_into(&self, message: &mut Value) {
        message["text"] = json!(self.text);
        let fields = message.as_object_mut().expect("a message is an object");
        fields.remove("entities");
        fields.remove("reply_markup");
        if !self.entities.is_empty() {
            fields.insert("entities".to_owned(), json!(self.entities));
        }
        if let Some(markup) = &self.markup {
            fields.insert("reply_markup".to_owned(), markup.clone());
        }
    }
}

pub fn reachable(world: &World, params: &Params) -> Result<i64, Refusal> {
    let id = params.int("chat_id")?.ok_or_else(|| Refusal::bad("chat_id is empty"))?;
    let chat = world.chats.get(&id).ok_or_else(|| Refusal::bad("chat not found"))?;
    if let Some(to) = chat.moved_to {
        return Err(Refusal::moved(to));
    }
    match (chat.is_shut, chat.kind) {
        (false, _) => Ok(id),
        (true, "private") => Err(Refusal::forbidden("bot was blocked by the user")),
        (true, kind) => Err(Refusal::forbidden(&format!("bot was kicked from the {kind} chat"))),
    }
}

fn topic(world: &World, chat: i64, params: &Params) -> Result<Option<i64>, Refusal> {
    let Some(topic) = params.int("message_thread_id")? else { return Ok(None) };
    if !world.chats[&chat].open_topics.contains(&topic) {
        return Err(Refusal::bad("message thread not found"));
    }
    Ok(Some(topic))
}

fn replied(world: &World, chat: i64, params: &Params) -> Result<Option<i64>, Refusal> {
    let Some(reply) = params.value("reply_parameters")? else { return Ok(None) };
    let id =
        reply["message_id"].as_i64().ok_or_else(|| Refusal::bad("message identifier is not specified"))?;
    let is_there = world.chats[&chat].messages.contains_key(&id);
    if !is_there && reply["allow_sending_without_reply"] != json!(true) {
        return Err(Refusal::bad("message to be replied not found"));
    }
    Ok(Some(id).filter(|_| is_there))
}
