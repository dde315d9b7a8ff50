//! A group, a supergroup or a forum, with the bot in it.

use serde_json::{Value, json};

use super::person::{edit, is_for_bot, member_change, merge, next_heard, press};
use super::world::{Chat, Received};
use super::{Double, Person, entity};

/// Telegram's stand-in for admins who speak for their group.
const ANONYMOUS_ADMIN: i64 = 1_087_968_824;

#[derive(Clone)]
pub struct Group {
    double: Double,
    id: i64,
}

impl Group {
    pub(super) fn new(double: &Double, title: &str, kind: &'static str) -> Self {
        let mut world = double.world();
        let number = world.new_id();
        let id = if kind == "group" { -number } else { -1_000_000_000_000 - number };
        world.chats.insert(id, Chat { kind, title: title.to_owned(), ..Chat::default() });
        drop(world);
        Self { double: double.clone(), id }
    }

    pub fn id(&self) -> i64 {
        self.id
    }

    pub fn says(&self, who: &Person, text: &str) -> i64 {
        self.send(who.user(), json!({ "text": text, "entities": entity::found(text) }))
    }

    pub fn replies(&self, who: &Person, to: i64, text: &str) -> i64 {
        let replied = self.double.world().chats[&self.id].messages[&to].clone();
        let fields = json!({ "text": text, "entities": entity::found(text), "reply_to_message": replied });
        self.send(who.user(), fields)
    }

    /// In a forum: within a topic, where every message "replies" to the one that opened it.
    pub fn says_in(&self, topic: i64, who: &Person, text: &str) -> i64 {
        let opening = json!({ "message_id": topic, "date": 1, "chat": {}, "forum_topic_created": {} });
        let mut fields = json!({ "message_thread_id": topic, "is_topic_message": true });
        merge(
            &mut fields,
            json!({ "text": text, "entities": entity::found(text), "reply_to_message": opening }),
        );
        self.send(who.user(), fields)
    }

    /// An admin who speaks in the group's name.
    pub fn admin_says(&self, text: &str) -> i64 {
        let chat = self.double.world().chat_json(self.id);
        let user = json!({ "id": ANONYMOUS_ADMIN, "is_bot": true, "first_name": "Group", "username": "GroupAnonymousBot" });
        self.send(user, json!({ "text": text, "entities": entity::found(text), "sender_chat": chat }))
    }

    pub fn bot_says(&self, name: &str, text: &str) -> i64 {
        let user = json!({ "id": 99, "is_bot": true, "first_name": name, "username": name });
        self.send(user, json!({ "text": text, "entities": entity::found(text) }))
    }

    pub fn sends(&self, who: &Person, fields: Value) -> i64 {
        self.send(who.user(), fields)
    }

    pub fn edits(&self, message: i64, text: &str) {
        edit(&self.double, self.id, message, text);
    }

    #[track_caller]
    pub fn presses(&self, who: &Person, label: &str) {
        press(&self.double, self.id, who, label);
    }

    pub fn adds_bot(&self, who: &Person) {
        self.membership(who, "left", "member");
    }

    pub fn removes_bot(&self, who: &Person) {
        self.membership(who, "member", "kicked");
    }

    /// A new topic's id.
    pub fn opens_topic(&self) -> i64 {
        self.double.change(|world| {
            let topic = world.new_id();
            world.chat_mut(self.id).open_topics.insert(topic);
            topic
        })
    }

    pub fn closes_topic(&self, topic: i64) {
        self.double.world().chat_mut(self.id).open_topics.remove(&topic);
    }

    /// Becomes a supergroup, under another id.
    #[must_use]
    pub fn migrates(&self) -> Self {
        let title = self.double.world().chats[&self.id].title.clone();
        let successor = Self::new(&self.double, &title, "supergroup");
        self.double.change(|world| {
            world.chat_mut(self.id).moved_to = Some(successor.id);
            let mut farewell = world.envelope(self.id);
            farewell["migrate_to_chat_id"] = json!(successor.id);
            world.post("message", farewell);
            let mut greeting = world.envelope(successor.id);
            greeting["migrate_from_chat_id"] = json!(self.id);
            world.post("message", greeting);
        });
        successor
    }

    pub async fn hears(&self) -> Received {
        next_heard(&self.double, self.id).await
    }

    pub fn heard(&self) -> Vec<Received> {
        self.double.world().said_in(self.id).cloned().collect()
    }

    fn send(&self, user: Value, fields: Value) -> i64 {
        self.double.change(|world| {
            let mut message = world.envelope(self.id);
            message["from"] = user;
            merge(&mut message, fields);
            if world.reads_all || is_for_bot(&message) {
                return world.post("message", message);
            }
            let id = message["message_id"].as_i64().expect("the envelope has an id");
            world.chat_mut(self.id).messages.insert(id, message);
            id
        })
    }

    fn membership(&self, who: &Person, old: &str, new: &str) {
        self.double.change(|world| {
            world.chat_mut(self.id).is_shut = new == "kicked";
            let change = member_change(&world.chat_json(self.id), &who.user(), old, new);
            world.updates.add("my_chat_member", change);
        });
    }
}
