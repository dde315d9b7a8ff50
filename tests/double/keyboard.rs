//! Buttons below a message.

use serde_json::Value;

use super::entity::is_web_address;
use super::refusal::Refusal;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    pub label: String,
    pub does: Does,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Does {
    /// Tells the bot.
    Calls(String),
    /// Leads elsewhere.
    Opens(String),
}

/// Checks an inline keyboard and lists its buttons in reading order.
pub fn accepted(markup: Option<&Value>) -> Result<Vec<Button>, Refusal> {
    let Some(markup) = markup else { return Ok(Vec::new()) };
    let Some(rows) = markup.get("inline_keyboard").and_then(Value::as_array) else {
        return Err(Refusal::bad("object expected as reply markup"));
    };
    let mut buttons = Vec::new();
    for row in rows {
        let Some(row) = row.as_array() else {
            return Err(Refusal::bad(
                "can't parse inline keyboard button: InlineKeyboardButton must be an Object",
            ));
        };
        for it in row {
            buttons.push(button(it)?);
        }
    }
    if 100 < buttons.len() {
        return Err(Refusal::bad("reply markup is too long"));
    }
    Ok(buttons)
}

fn button(button: &Value) -> Result<Button, Refusal> {
    let field = |name: &str| button.get(name).and_then(Value::as_str);
    let label = field("text").filter(|it| !it.trim().is_empty());
    let label =
        label.ok_or_else(|| Refusal::bad("can't parse inline keyboard button: Text must be non-empty"))?;
    let does = match (field("callback_data"), field("url")) {
        (Some(data), None) if (1..=64).contains(&data.len()) => Does::Calls(data.to_owned()),
        (Some(_), None) => return Err(Refusal::bad("BUTTON_DATA_INVALID")),
        (None, Some(url)) if is_web_address(url) => Does::Opens(url.to_owned()),
        (None, Some(url)) => {
            let words = format!("inline keyboard button URL '{url}' is invalid: Wrong HTTP URL");
            return Err(Refusal::bad(words));
        }
        _ => {
            return Err(Refusal::bad(
                "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
            ));
        }
    };
    Ok(Button { label: label.to_owned(), does })
}
