//! An [`Outbound`](crate::model::Outbound) as the content of an `m.room.message`.

use std::borrow::Cow;

use matrix_sdk::ruma::events::room::MediaSource;
use matrix_sdk::ruma::{EventId, UserId};
use serde_json::{Value, json};

use super::html;
use super::mark::{self, KEYS};
use crate::messenger::{Enclosure, Parcel};
use crate::model::{Action, FileKind, Outbound, RichText, Span, Style};

/// A homeserver takes events of 64 KiB; encrypted, a content is a third longer.
const MAX_CONTENT: usize = 44_000;

/// The content for `parcel`, sent by `us`.
pub fn message(parcel: &Parcel, us: &UserId) -> Value {
    let text = with_ways(&parcel.message, us);
    put_together(parcel, &text, json!({ "msgtype": "m.text", "body": spelled_out(&text) }))
}

/// The content for `parcel` with its `file`, whose bytes lie at `source`.
pub fn file(parcel: &Parcel, us: &UserId, file: &Enclosure, source: &MediaSource) -> Value {
    let text = with_ways(&parcel.message, us);
    let body = if text.is_empty() { file.name.clone() } else { spelled_out(&text) };
    let mut content = json!({
        "msgtype": msgtype(file),
        "body": body,
        "filename": file.name,
        "info": { "mimetype": file.mime, "size": file.bytes.len() },
    });
    match source {
        MediaSource::Plain(uri) => content["url"] = json!(uri),
        MediaSource::Encrypted(keys) => content["file"] = json!(keys),
    }
    if file.kind == FileKind::Voice {
        content["org.matrix.msc3245.voice"] = json!({});
    }
    put_together(parcel, &text, content)
}

/// As clients show it; what its type contradicts is a file and no more.
fn msgtype(file: &Enclosure) -> &'static str {
    let main_type = file.mime.split('/').next().unwrap_or_default();
    match (file.kind, main_type) {
        (FileKind::Photo | FileKind::Sticker | FileKind::Animation, "image") => "m.image",
        (FileKind::Video | FileKind::VideoNote | FileKind::Animation, "video") => "m.video",
        (FileKind::Voice | FileKind::Audio, "audio") => "m.audio",
        _ => "m.file",
    }
}

/// With what every message of ours has.
fn put_together(parcel: &Parcel, text: &RichText, mut content: Value) -> Value {
    // Nobody is mentioned: who is answered need not be called as well.
    content["m.mentions"] = json!({});
    if let Some(relation) = relation(parcel) {
        content["m.relates_to"] = relation;
    }
    mark::put(parcel, &mut content);
    let content = formatted(text, &content).unwrap_or(content);
    match parcel.message.edits.as_deref().filter(|it| EventId::parse(it).is_ok()) {
        Some(earlier) => replacing(earlier, content),
        None => content,
    }
}

/// `content` in the place of our earlier message; clients that know no edits show it below, behind a star.
fn replacing(earlier: &str, mut content: Value) -> Value {
    if let Some(fields) = content.as_object_mut() {
        fields.remove("m.relates_to");
    }
    let mut replacing = content.clone();
    replacing["body"] = json!(format!("* {}", content["body"].as_str().unwrap_or_default()));
    replacing["m.new_content"] = content;
    replacing["m.relates_to"] = json!({ "rel_type": "m.replace", "event_id": earlier });
    replacing
}

/// The content with its text formatted, too, where there is formatting and it still fits.
fn formatted(text: &RichText, content: &Value) -> Option<Value> {
    let mut content = content.clone();
    content["format"] = json!("org.matrix.custom.html");
    content["formatted_body"] = json!(html::of(text)?);
    (content.to_string().len() <= MAX_CONTENT).then_some(content)
}

/// Our own reaction to the message `to`: the key for the choice with this number, for others to press.
/// `None` past the last key.
pub fn reaction(to: &EventId, number: usize) -> Option<Value> {
    let key = KEYS.get(number.checked_sub(1)?)?;
    Some(json!({ "m.relates_to": { "rel_type": "m.annotation", "event_id": to, "key": key } }))
}

/// An id we cannot read is one we did not write; better no thread and no quotation than no answer.
fn relation(parcel: &Parcel) -> Option<Value> {
    let readable = |id: &Option<String>| id.clone().filter(|it| EventId::parse(it).is_ok());
    let answered = readable(&parcel.message.reply_to);
    let Some(root) = readable(&parcel.address.topic) else {
        return answered.map(|it| json!({ "m.in_reply_to": { "event_id": it } }));
    };
    // Clients without threads show a reply to its root instead.
    let is_falling_back = answered.is_none();
    let shown_below = answered.unwrap_or_else(|| root.clone());
    Some(json!({
        "rel_type": "m.thread",
        "event_id": root,
        "is_falling_back": is_falling_back,
        "m.in_reply_to": { "event_id": shown_below },
    }))
}

/// The text and, below it, the ways into a private chat, which the outbox has left to us.
///
/// The link stands on a line of its own: clients show our name in its place, and beside it the label
/// keeps its direction.
fn with_ways(message: &Outbound, us: &UserId) -> RichText {
    let mut text = message.text.clone();
    for choice in message.choices.iter().filter(|it| matches!(it.action, Action::Private(_))) {
        let gap = if text.is_empty() { "" } else { "\n\n" };
        text.push(&RichText::plain(format!("{gap}{}\n", choice.label)));
        let link = us.matrix_to_uri().to_string();
        let span = Span { start: 0, end: link.len(), style: Style::Link(link.clone()) };
        text.push(&RichText { text: link, spans: vec![span] });
    }
    text
}

/// The plain text: what a link hides behind its words is written behind them, in brackets.
fn spelled_out(text: &RichText) -> String {
    let mut plain = text.text.clone();
    let mut links: Vec<_> = text.spans.iter().filter_map(|it| Some((it, written(&it.style)?))).collect();
    // From the end, so that what lies before stays where it is.
    links.sort_by_key(|(span, _)| std::cmp::Reverse(span.end));
    for (span, address) in links {
        let words = text.text.get(span.start..span.end);
        if words.is_some_and(|it| !is_shown(&address, it)) {
            plain.insert_str(span.end, &format!(" ({address})"));
        }
    }
    plain
}

/// A link as one would write it down; `None` for what is none, or leads nowhere.
fn written(style: &Style) -> Option<Cow<'_, str>> {
    let Style::Link(target) = style else { return None };
    html::address(target)?;
    let contact = target.strip_prefix("mailto:").or_else(|| target.strip_prefix("tel:"));
    Some(match contact {
        Some(contact) => contact.split('?').next().unwrap_or_default().into(),
        None => target.into(),
    })
}

/// Whether `words` already show the address, a scheme, blanks and dashes aside.
fn is_shown(address: &str, words: &str) -> bool {
    let bare = |it: &str| {
        let it = it.strip_prefix("https://").or_else(|| it.strip_prefix("http://")).unwrap_or(it);
        let it = it.strip_prefix("www.").unwrap_or(it);
        it.chars().filter(|it| it.is_alphanumeric() || "@.?&=%#".contains(*it)).collect::<String>()
    };
    bare(words).contains(&bare(address))
}

#[cfg(test)]
mod tests;
