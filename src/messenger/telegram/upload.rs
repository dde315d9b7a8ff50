//! A file as Telegram takes it: each kind by a method of its own, and everything as a document.

use std::time::Duration;

use reqwest012::multipart::{Form, Part};
use serde_json::Value;
use teloxide::payloads::SendMessage;

use super::call::Failure;
use crate::messenger::{Enclosure, travel_time};
use crate::model::FileKind;

/// A larger photo goes as a document.
const LARGEST_PHOTO: usize = 10 << 20;

pub struct Upload<'a> {
    file: &'a Enclosure,
    kind: Kind,
}

/// The method, and the field in it that holds the file.
type Kind = (&'static str, &'static str);

const DOCUMENT: Kind = ("sendDocument", "document");

impl<'a> Upload<'a> {
    pub fn new(file: &'a Enclosure) -> Self {
        Self { file, kind: kind(file) }
    }

    pub fn method(&self) -> &'static str {
        self.kind.0
    }

    pub fn travel_time(&self) -> Duration {
        travel_time(self.file.bytes.len())
    }

    /// Whether it was anything else before.
    pub fn make_document(&mut self) -> bool {
        std::mem::replace(&mut self.kind, DOCUMENT) != DOCUMENT
    }

    /// What `message` says, under the file.
    pub fn form(&self, message: &SendMessage) -> Result<Form, Failure> {
        let cannot = |it: String| Failure::Unreached(format!("cannot write the call: {it}"));
        let Ok(Value::Object(fields)) = serde_json::to_value(message) else {
            return Err(cannot("it is no object".to_owned()));
        };
        let file = Part::bytes(self.file.bytes.clone())
            .file_name(self.file.name.clone())
            .mime_str(&self.file.mime)
            .map_err(|it| cannot(it.without_url().to_string()))?;
        let words = fields.into_iter().filter_map(|(name, value)| Some((as_caption(name)?, in_form(value)?)));
        let form = words.fold(Form::new(), |form, (name, value)| form.text(name, value));
        Ok(form.part(self.kind.1, file))
    }
}

/// As others listen to it and look at it, where Telegram would; everything is a document, too.
fn kind(file: &Enclosure) -> Kind {
    match (file.kind, file.mime.as_str()) {
        (FileKind::Photo, "image/jpeg" | "image/png" | "image/webp") if file.bytes.len() <= LARGEST_PHOTO => {
            ("sendPhoto", "photo")
        }
        (FileKind::Animation, "image/gif" | "video/mp4") => ("sendAnimation", "animation"),
        (FileKind::Video | FileKind::VideoNote, "video/mp4") => ("sendVideo", "video"),
        (FileKind::Audio, "audio/mpeg" | "audio/mp4") => ("sendAudio", "audio"),
        (FileKind::Voice, "audio/ogg" | "audio/mpeg" | "audio/mp4") => ("sendVoice", "voice"),
        _ => DOCUMENT,
    }
}

/// `None` for what only a text has.
fn as_caption(field: String) -> Option<String> {
    match field.as_str() {
        "text" => Some("caption".to_owned()),
        "entities" => Some("caption_entities".to_owned()),
        "link_preview_options" => None,
        _ => Some(field),
    }
}

/// In a form everything is text, and what has parts is JSON in text.
fn in_form(value: Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text).filter(|it| !it.is_empty()),
        other => Some(other.to_string()),
    }
}
