//! What a resident can say and send; each verb answers the new event's id.

use std::fs;
use std::sync::Arc;

use serde_json::{Value, json};

use super::message::Message;
use super::residents::Program;
use super::seen::Seen;

pub struct Resident {
    /// Their name among the residents: one for each device.
    pub(super) who: String,
    pub(super) user: String,
    pub(super) device: String,
    pub(super) seen: Arc<Seen>,
    pub(super) program: Arc<Program>,
}

impl Resident {
    /// Their full name, `@ana:…`.
    pub fn user(&self) -> &str {
        &self.user
    }

    pub fn device(&self) -> &str {
        &self.device
    }

    pub async fn say(&self, room: &str, text: &str) -> String {
        self.send_event(room, "m.room.message", words(text)).await
    }

    /// One after the other, to the same people.
    pub async fn say_all(&self, room: &str, texts: &[String]) {
        for some in texts.chunks(5) {
            let contents: Vec<Value> = some.iter().map(|it| words(it)).collect();
            self.ask("send_all", json!({ "room": room, "kind": "m.room.message", "contents": contents }))
                .await;
        }
    }

    pub async fn say_html(&self, room: &str, text: &str, html: &str) -> String {
        self.send_event(room, "m.room.message", html_words(text, html)).await
    }

    /// `text` with a pill for `user` before it, as clients write it.
    pub async fn mention(&self, room: &str, user: &str, text: &str) -> String {
        let name = user.trim_start_matches('@').split(':').next().unwrap_or(user);
        let html = format!("<a href=\"https://matrix.to/#/{user}\">{name}</a>: {text}");
        let mut content = html_words(&format!("{name}: {text}"), &html);
        content["m.mentions"] = json!({ "user_ids": [user] });
        self.send_event(room, "m.room.message", content).await
    }

    pub async fn reply(&self, room: &str, event: &str, text: &str) -> String {
        self.told("reply", json!({ "room": room, "event": event, "content": words(text) })).await
    }

    pub async fn thread(&self, room: &str, first: &str, text: &str) -> String {
        let mut content = words(text);
        content["m.relates_to"] = json!({
            "rel_type": "m.thread", "event_id": first, "is_falling_back": true, "m.in_reply_to": { "event_id": first },
        });
        self.send_event(room, "m.room.message", content).await
    }

    pub async fn edit(&self, room: &str, event: &str, text: &str) -> String {
        let mut content = words(&format!("* {text}"));
        content["m.new_content"] = words(text);
        content["m.relates_to"] = json!({ "rel_type": "m.replace", "event_id": event });
        self.send_event(room, "m.room.message", content).await
    }

    pub async fn redact(&self, room: &str, event: &str) -> String {
        self.told("redact", json!({ "room": room, "event": event })).await
    }

    pub async fn react(&self, room: &str, event: &str, key: &str) -> String {
        let relation = json!({ "rel_type": "m.annotation", "event_id": event, "key": key });
        self.send_event(room, "m.reaction", json!({ "m.relates_to": relation })).await
    }

    /// Tells the others that everything up to `event` was read.
    pub async fn read(&self, room: &str, event: &str) {
        self.ask("read", json!({ "room": room, "event": event })).await;
    }

    /// Tells the others that something is about to be said.
    pub async fn types(&self, room: &str) {
        self.ask("types", json!({ "room": room })).await;
    }

    /// A photo, a recording or a film where `mime` says so; encrypted when the room is.
    pub async fn send_file(&self, room: &str, bytes: &[u8], name: &str, mime: &str) -> String {
        let kind =
            mime.split('/').next().filter(|it| ["image", "audio", "video"].contains(it)).unwrap_or("file");
        let info = json!({ "mimetype": mime, "size": bytes.len() });
        let content = json!({ "msgtype": format!("m.{kind}"), "body": name, "filename": name, "info": info });
        self.send_file_as(room, bytes, content).await
    }

    /// The same with a `content` of one's own, for captions and voice messages; where the bytes are is added.
    pub async fn send_file_as(&self, room: &str, bytes: &[u8], content: Value) -> String {
        let file = tempfile::NamedTempFile::new_in(&self.program.folder).unwrap();
        fs::write(&file, bytes).unwrap();
        self.told("send_file", json!({ "room": room, "path": file.path(), "content": content })).await
    }

    pub async fn send_location(&self, room: &str, latitude: f64, longitude: f64) -> String {
        let uri = format!("geo:{latitude},{longitude}");
        let content = json!({
            "msgtype": "m.location", "body": uri, "geo_uri": uri,
            "org.matrix.msc3488.location": { "uri": uri }, "org.matrix.msc3488.asset": { "type": "m.pin" },
        });
        self.send_event(room, "m.room.message", content).await
    }

    /// Anything at all.
    pub async fn send_event(&self, room: &str, kind: &str, content: Value) -> String {
        self.told("send", json!({ "room": room, "kind": kind, "content": content })).await
    }

    /// A message nobody can read before [`hand_over_keys`](Self::hand_over_keys).
    pub async fn say_sealed(&self, room: &str, text: &str) -> String {
        let with = json!({ "room": room, "kind": "m.room.message", "content": words(text) });
        self.told("send_sealed", with).await
    }

    /// The keys of what was said sealed in this room, to everybody in it.
    pub async fn hand_over_keys(&self, room: &str) {
        self.ask("hand_over_keys", json!({ "room": room })).await;
    }

    /// The bytes of an attachment, decrypted where it was encrypted.
    pub async fn download(&self, message: &Message) -> Vec<u8> {
        let file = tempfile::NamedTempFile::new_in(&self.program.folder).unwrap();
        self.ask("download", json!({ "content": message.content, "path": file.path() })).await;
        fs::read(&file).unwrap()
    }

    pub(super) async fn ask(&self, verb: &str, with: Value) -> Value {
        self.program.ask(&self.who, verb, with).await
    }

    pub(super) async fn told(&self, verb: &str, with: Value) -> String {
        let answer = self.ask(verb, with).await;
        answer.as_str().unwrap_or_else(|| panic!("{verb} answers a text, not {answer}")).to_owned()
    }
}

fn words(text: &str) -> Value {
    json!({ "msgtype": "m.text", "body": text, "m.mentions": {} })
}

fn html_words(text: &str, html: &str) -> Value {
    json!({
        "msgtype": "m.text", "body": text, "format": "org.matrix.custom.html", "formatted_body": html,
        "m.mentions": {},
    })
}
