//! Someone with Telegram on their phone, in a private chat with the bot.

use serde_json::{Value, json};

use super::keyboard::Does;
use super::world::{Chat, Received, now};
use super::{BOT_ID, Double, USERNAME, entity, method};

/// The same name is the same person, in private and in groups.
#[derive(Clone)]
pub struct Person {
    double: Double,
    id: i64,
    user: Value,
}

impl Person {
    pub(super) fn new(double: &Double, name: &str) -> Self {
        let id = {
            let mut world = double.world();
            let known = world.people.get(name).copied();
            known.unwrap_or_else(|| {
                let id = world.new_id();
                world.people.insert(name.to_owned(), id);
                id
            })
        };
        let user = json!({ "id": id, "is_bot": false, "first_name": name, "language_code": "de" });
        Self { double: double.clone(), id, user }
    }

    /// Their app's language.
    #[must_use]
    pub fn speaking(mut self, language: &str) -> Self {
        self.user["language_code"] = json!(language);
        self
    }

    /// All that Telegram tells of people besides.
    #[must_use]
    pub fn known_as(mut self, last_name: &str, username: &str) -> Self {
        self.user["last_name"] = json!(last_name);
        self.user["username"] = json!(username);
        self
    }

    /// Of the person, and of their private chat.
    pub fn id(&self) -> i64 {
        self.id
    }

    pub(super) fn double(&self) -> &Double {
        &self.double
    }

    pub(super) fn user(&self) -> Value {
        self.user.clone()
    }

    pub fn says(&self, text: &str) -> i64 {
        self.sends(json!({ "text": text, "entities": entity::found(text) }))
    }

    pub fn replies(&self, to: i64, text: &str) -> i64 {
        let replied = self.double.world().chats[&self.id].messages[&to].clone();
        self.sends(json!({ "text": text, "entities": entity::found(text), "reply_to_message": replied }))
    }

    pub fn sends_photo(&self, caption: &str) -> i64 {
        self.sends(json!({ "photo": photo(), "caption": caption }))
    }

    /// A file with these bytes, as a document.
    pub fn sends_file(&self, name: &str, mime: &str, bytes: &[u8]) -> i64 {
        let id = self.double.change(|world| {
            let id = format!("file-{}", world.new_id());
            world.files.insert(id.clone(), bytes.to_vec());
            id
        });
        self.sends(json!({ "document": {
            "file_id": id, "file_unique_id": id, "file_name": name, "mime_type": mime, "file_size": bytes.len(),
        } }))
    }

    /// A place on the map.
    pub fn sends_place(&self, latitude: f64, longitude: f64) -> i64 {
        self.sends(json!({ "location": { "latitude": latitude, "longitude": longitude } }))
    }

    /// Telegram has none of the files any more that they sent.
    pub fn deletes_files(&self) {
        self.double.change(|world| world.files.clear());
    }

    /// Several photos at once; Telegram gives the bot one message for each.
    pub fn sends_album(&self, photos: usize, caption: &str) -> Vec<i64> {
        let album = self.double.world().new_id().to_string();
        let one = |nth| {
            let mut fields = json!({ "photo": photo(), "media_group_id": album });
            if nth == 0 {
                fields["caption"] = json!(caption);
            }
            self.sends(fields)
        };
        (0..photos).map(one).collect()
    }

    /// A message with these fields of its own.
    pub fn sends(&self, fields: Value) -> i64 {
        self.open_chat();
        self.double.change(|world| {
            let mut message = world.envelope(self.id);
            message["from"] = self.user();
            merge(&mut message, fields);
            world.post("message", message)
        })
    }

    pub fn edits(&self, message: i64, text: &str) {
        edit(&self.double, self.id, message, text);
    }

    /// Presses the button with this label, on the latest message that has one.
    #[track_caller]
    pub fn presses(&self, label: &str) {
        press(&self.double, self.id, self, label);
    }

    pub fn blocks(&self) {
        self.open_chat();
        self.membership("member", "kicked");
    }

    pub fn unblocks(&self) {
        self.membership("kicked", "member");
    }

    /// The bot's next message to them that the test has not looked at; waits for it.
    pub async fn hears(&self) -> Received {
        next_heard(&self.double, self.id).await
    }

    /// Whether the bot ever said something with these words in it to them.
    pub fn has_heard(&self, words: &str) -> bool {
        self.double.world().said_in(self.id).any(|it| it.text.contains(words))
    }

    /// All the bot ever said to them.
    pub fn heard(&self) -> Vec<Received> {
        self.double.world().said_in(self.id).cloned().collect()
    }

    fn membership(&self, old: &str, new: &str) {
        self.double.change(|world| {
            world.chat_mut(self.id).is_shut = new == "kicked";
            let change = member_change(&world.chat_json(self.id), &self.user(), old, new);
            world.updates.add("my_chat_member", change);
        });
    }

    fn open_chat(&self) {
        let title = self.user["first_name"].as_str().unwrap_or_default().to_owned();
        let chat = || Chat { kind: "private", title, ..Chat::default() };
        self.double.world().chats.entry(self.id).or_insert_with(chat);
    }
}

pub fn member_change(chat: &Value, from: &Value, old: &str, new: &str) -> Value {
    let member = |status: &str| json!({ "user": method::bot_user(), "status": status });
    json!({
        "chat": chat, "from": from, "date": now(),
        "old_chat_member": member(old), "new_chat_member": member(new),
    })
}

pub fn merge(message: &mut Value, fields: Value) {
    let Value::Object(fields) = fields else { panic!("fields are an object") };
    message.as_object_mut().expect("a message is an object").extend(fields);
}

fn photo() -> Value {
    json!([
        { "file_id": "file-small", "file_unique_id": "s", "width": 90, "height": 60, "file_size": 1200 },
        { "file_id": "file-large", "file_unique_id": "l", "width": 1280, "height": 853, "file_size": 150_000 },
    ])
}

pub fn edit(double: &Double, chat: i64, message: i64, text: &str) {
    double.change(|world| {
        let mut edited = world.chat_mut(chat).messages[&message].clone();
        merge(&mut edited, json!({ "text": text, "entities": entity::found(text), "edit_date": now() }));
        world.post("edited_message", edited);
    });
}

#[track_caller]
pub fn press(double: &Double, chat: i64, who: &Person, label: &str) {
    let pressed = double
        .world()
        .said_in(chat)
        .filter_map(|it| {
            let button = it.buttons.iter().find(|it| it.label == label)?;
            Some((it.message_id, button.does.clone()))
        })
        .last();
    let Some((message, does)) = pressed else { panic!("no button {label:?} in sight") };
    match does {
        Does::Calls(data) => double.change(|world| {
            let id = world.new_id().to_string();
            world.open_presses.insert(id.clone());
            let message = world.chats[&chat].messages[&message].clone();
            let query = json!({
                "id": id, "from": who.user(), "chat_instance": "1", "message": message, "data": data,
            });
            world.updates.add("callback_query", query);
        }),
        Does::Opens(url) => {
            let word = url.strip_prefix(&format!("https://t.me/{USERNAME}?start="));
            let word = word.expect("the only links of the bot's own lead into its private chat");
            who.says(&format!("/start {word}"));
        }
    }
}

pub async fn next_heard(double: &Double, chat: i64) -> Received {
    let next = |it: &Double| {
        let world = it.world();
        let heard = world.chats.get(&chat)?.heard;
        world.said_in(chat).nth(heard).cloned()
    };
    double.until("the bot says something", |it| next(it).is_some()).await;
    let received = next(double).expect("it was just there");
    double.world().chat_mut(chat).heard += 1;
    received
}

/// Whether a bot without the right to hear everything is told of this message.
pub fn is_for_bot(message: &Value) -> bool {
    let text = message["text"].as_str().unwrap_or_default().to_lowercase();
    let names_us = text.contains(&format!("@{}", USERNAME.to_lowercase()));
    let is_bare_command = text.starts_with('/') && !text.split(' ').next().is_some_and(|it| it.contains('@'));
    let answers_us = message["reply_to_message"]["from"]["id"] == json!(BOT_ID);
    names_us || is_bare_command || answers_us
}
