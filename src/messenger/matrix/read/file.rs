//! The files of a message, as references that hold all it takes to fetch and to decrypt them.

use matrix_sdk::ruma::events::room::MediaSource;
use serde::Deserialize;
use serde_json::Value;

use super::text;
use super::words::Words;
use crate::model::{Content, FileKind, FileRef};

/// A recording made to be sent, under the names it had as a proposal.
const VOICE: [&str; 3] = ["m.voice", "org.matrix.msc3245.voice", "org.matrix.msc3245.voice.v2"];
/// What moves without a sound.
const MOVING: [&str; 4] = ["is_animated", "org.matrix.msc4230.is_animated", "fi.mau.gif", "fi.mau.autoplay"];

/// `None` where the file could not be fetched.
pub fn of(content: &Value, words: Words) -> Option<Content> {
    let source = MediaSource::deserialize(content).ok()?;
    let uri = match &source {
        MediaSource::Plain(uri) => uri,
        MediaSource::Encrypted(file) => &file.url,
    };
    uri.validate().ok()?;
    let file = FileRef {
        kind: kind(content),
        id: serde_json::to_string(&source).ok()?,
        name: name(content),
        mime: text(content, "/info/mimetype").map(clean),
        size: content.pointer("/info/size").and_then(Value::as_u64),
    };
    let caption = Some(words.whole()).filter(|it| !it.is_empty());
    Some(Content::Files { caption, files: vec![file], album: None })
}

/// The words under it: a body beside which there is a name, and another one.
pub fn caption(content: &Value) -> Option<&str> {
    let name = text(content, "/filename")?;
    text(content, "/body").filter(|it| *it != name)
}

/// The body of a sticker says what it shows, that of a recording that it is one.
fn name(content: &Value) -> Option<String> {
    let is_named = !matches!(kind(content), FileKind::Sticker | FileKind::Voice);
    let body = text(content, "/body").filter(|_| is_named);
    text(content, "/filename").or(body).map(clean).filter(|it| !it.is_empty())
}

fn kind(content: &Value) -> FileKind {
    let info = content.get("info");
    let is_moving = info.is_some_and(|info| MOVING.iter().any(|it| info[*it] == Value::Bool(true)));
    match text(content, "/msgtype") {
        Some("m.image") if is_moving || text(content, "/info/mimetype") == Some("image/gif") => {
            FileKind::Animation
        }
        Some("m.image") => FileKind::Photo,
        Some("m.video") if is_moving => FileKind::Animation,
        Some("m.video") => FileKind::Video,
        Some("m.audio") if VOICE.iter().any(|it| content.get(it).is_some()) => FileKind::Voice,
        Some("m.audio") => FileKind::Audio,
        Some(_) => FileKind::Document,
        None => FileKind::Sticker,
    }
}

fn clean(text: &str) -> String {
    text.replace('\0', "")
}
