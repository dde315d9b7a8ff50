//! The plain words of a rich message (Bot API 10.1), which has no `text` of its own.
//!
//! A rich message is a tree of blocks; a block's words are a string, a list, or a styled part with
//! words inside. Styles are left out, each block is a line.

use serde_json::Value;

/// Fields that hold further blocks or words, in reading order.
const WORDS: [&str; 9] =
    ["summary", "label", "text", "caption", "credit", "blocks", "items", "cells", "rows"];

pub fn text(message: &Value) -> Option<String> {
    let mut text = String::new();
    gather(message.get("blocks")?, &mut text);
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn gather(node: &Value, text: &mut String) {
    match node {
        Value::String(words) => text.push_str(words),
        Value::Array(nodes) => nodes.iter().for_each(|it| gather(it, text)),
        Value::Object(fields) => {
            for (name, inner) in WORDS.iter().filter_map(|it| Some((*it, fields.get(*it)?))) {
                gather(inner, text);
                if name == "label" {
                    text.push(' ');
                }
            }
            if is_block(node) && !text.is_empty() && !text.ends_with('\n') {
                text.push('\n');
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => (),
    }
}

fn is_block(node: &Value) -> bool {
    const BLOCKS: [&str; 9] =
        ["paragraph", "heading", "pre", "footer", "list", "blockquote", "pullquote", "table", "details"];
    node.get("type").and_then(Value::as_str).is_some_and(|it| BLOCKS.contains(&it))
}
