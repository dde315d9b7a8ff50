//! Formatting beside a text: what Telegram finds by itself, and what it takes from a bot.

use serde_json::{Value, json};

use super::refusal::Refusal;

/// Checks the entities a bot sent with `text`; what Telegram drops without a word is dropped.
pub fn accepted(text: &str, entities: Option<Value>) -> Result<Vec<Value>, Refusal> {
    let Some(entities) = entities else { return Ok(Vec::new()) };
    let Value::Array(entities) = entities else {
        return Err(Refusal::bad("can't parse entities: expected an Array of MessageEntity"));
    };
    let mut spans = Vec::new();
    let mut kept = Vec::new();
    for entity in entities {
        let (start, end) = span(text, &entity)?;
        if spans.iter().any(|&other| crosses((start, end), other)) {
            return Err(Refusal::bad("[double] entities overlap half-way"));
        }
        spans.push((start, end));
        if is_shown(&entity)? {
            kept.push(entity);
        }
    }
    Ok(kept)
}

fn span(text: &str, entity: &Value) -> Result<(usize, usize), Refusal> {
    let number = |name: &str| {
        let number = entity.get(name).and_then(Value::as_u64).and_then(|it| usize::try_from(it).ok());
        number.ok_or_else(|| Refusal::bad(format!("can't parse entities: wrong {name}")))
    };
    let (start, length) = (number("offset")?, number("length")?);
    let end = start + length;
    let total = text.encode_utf16().count();
    if length == 0 {
        return Err(Refusal::bad("[double] an entity of no length"));
    }
    if total < start {
        return Err(Refusal::bad(format!(
            "entity begins after the end of the text at UTF-16 offset {start}"
        )));
    }
    if total < end {
        let words = "ends after the end of the text at UTF-16 offset";
        return Err(Refusal::bad(format!("entity beginning at UTF-16 offset {start} {words} {end}")));
    }
    if splits(text, start) {
        return Err(Refusal::bad("entity begins in a middle of a UTF-16 symbol"));
    }
    if splits(text, end) {
        let words = "ends in a middle of a UTF-16 symbol";
        return Err(Refusal::bad(format!("entity beginning at UTF-16 offset {start} {words}")));
    }
    Ok((start, end))
}

/// Whether `at` falls between the two halves of one character.
fn splits(text: &str, at: usize) -> bool {
    text.encode_utf16().nth(at).is_some_and(|it| (0xDC00..=0xDFFF).contains(&it))
}

fn crosses(one: (usize, usize), other: (usize, usize)) -> bool {
    let (first, second) = if one <= other { (one, other) } else { (other, one) };
    first.0 < second.0 && second.0 < first.1 && first.1 < second.1
}

fn is_shown(entity: &Value) -> Result<bool, Refusal> {
    match entity.get("type").and_then(Value::as_str) {
        Some(
            "bold" | "italic" | "underline" | "strikethrough" | "spoiler" | "blockquote" | "code" | "pre",
        ) => Ok(true),
        Some("text_link") => Ok(entity.get("url").and_then(Value::as_str).is_some_and(is_web_address)),
        Some("mention" | "hashtag" | "url" | "email" | "phone_number" | "bot_command") => Ok(false),
        _ => Err(Refusal::bad("can't parse entities: unsupported entity type")),
    }
}

pub fn is_web_address(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|it| {
        matches!(it.scheme(), "tg") || matches!(it.scheme(), "http" | "https") && it.host_str().is_some()
    })
}

/// What Telegram finds in what a person typed: commands and mentions.
pub fn found(text: &str) -> Vec<Value> {
    let mut entities = Vec::new();
    let mut offset = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end_matches(|it: char| !it.is_ascii_alphanumeric() && it != '_');
        let kind = if bare.starts_with('/') && is_name(bare[1..].split('@').next().unwrap_or_default()) {
            Some("bot_command")
        } else if bare.starts_with('@') && is_name(&bare[1..]) {
            Some("mention")
        } else {
            None
        };
        if let Some(kind) = kind {
            let length = bare.encode_utf16().count();
            entities.push(json!({ "type": kind, "offset": offset, "length": length }));
        }
        offset += word.encode_utf16().count();
    }
    entities
}

fn is_name(word: &str) -> bool {
    (1..=32).contains(&word.len()) && word.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_')
}
