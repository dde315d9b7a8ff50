//! A message as a resident's client shows it.

use serde_json::Value;

#[derive(Clone, Debug)]
pub struct Message {
    pub room: String,
    pub event_id: String,
    pub sender: String,
    /// `m.room.message`, mostly; `m.room.encrypted` when it could not be read.
    pub kind: String,
    /// It was encrypted on its way.
    pub encrypted: bool,
    pub content: Value,
}

impl Message {
    /// What is read in the end: for an edit, the words it puts in place of the old ones.
    pub fn body(&self) -> &str {
        self.words()["body"].as_str().unwrap_or_default()
    }

    pub fn formatted_body(&self) -> Option<&str> {
        self.words()["formatted_body"].as_str()
    }

    /// `m.text`, `m.notice`, `m.file`, …
    pub fn msgtype(&self) -> &str {
        self.words()["msgtype"].as_str().unwrap_or_default()
    }

    /// The event this answers; not what a thread names for clients without threads.
    pub fn reply_to(&self) -> Option<&str> {
        let relation = self.relation();
        let is_fallback = relation["is_falling_back"].as_bool().unwrap_or_default();
        relation["m.in_reply_to"]["event_id"].as_str().filter(|_| !is_fallback)
    }

    /// The root of the thread it is in.
    pub fn thread(&self) -> Option<&str> {
        self.relates_as("m.thread")
    }

    /// The event it edits.
    pub fn replaces(&self) -> Option<&str> {
        self.relates_as("m.replace")
    }

    /// Who is meant.
    pub fn mentions(&self) -> Vec<&str> {
        let users = self.content["m.mentions"]["user_ids"].as_array();
        users.into_iter().flatten().filter_map(Value::as_str).collect()
    }

    pub fn is_readable(&self) -> bool {
        self.kind != "m.room.encrypted"
    }

    fn words(&self) -> &Value {
        self.content.get("m.new_content").unwrap_or(&self.content)
    }

    fn relation(&self) -> &Value {
        &self.content["m.relates_to"]
    }

    fn relates_as(&self, kind: &str) -> Option<&str> {
        let relation = self.relation();
        relation["event_id"].as_str().filter(|_| relation["rel_type"] == kind)
    }
}
