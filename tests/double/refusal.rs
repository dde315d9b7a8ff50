//! Telegram's "no", in its own words.

use serde_json::{Value, json};

#[derive(Clone, Debug)]
pub struct Refusal {
    pub status: u16,
    pub description: String,
    pub parameters: Option<Value>,
    /// A test asked for it; no fault of the bot's.
    pub is_scripted: bool,
}

impl Refusal {
    pub fn new(status: u16, description: &str) -> Self {
        Self { status, description: description.to_owned(), parameters: None, is_scripted: false }
    }

    pub fn bad(description: impl AsRef<str>) -> Self {
        Self::new(400, &format!("Bad Request: {}", description.as_ref()))
    }

    pub fn forbidden(description: &str) -> Self {
        Self::new(403, &format!("Forbidden: {description}"))
    }

    /// The group has become a supergroup.
    pub fn moved(to: i64) -> Self {
        let mut refusal = Self::bad("group chat was upgraded to a supergroup chat");
        refusal.parameters = Some(json!({ "migrate_to_chat_id": to }));
        refusal
    }

    pub fn to_json(&self) -> Value {
        let mut answer = json!({ "ok": false, "error_code": self.status, "description": self.description });
        if let Some(parameters) = &self.parameters {
            answer["parameters"] = parameters.clone();
        }
        answer
    }
}
