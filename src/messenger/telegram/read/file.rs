//! The files of a message, as references.

use serde::Deserialize;
use serde_json::Value;

use crate::messenger::telegram::wire::{File, Files};
use crate::model::{FileKind, FileRef};

pub fn of(body: &Value) -> Option<Vec<FileRef>> {
    let files = Files::deserialize(body).ok()?;
    // A photo comes in several sizes; the largest is the photo.
    let photo = files.photo.into_iter().max_by_key(|it| it.width.saturating_mul(it.height));
    // An animation is also given as a document, for clients that do not know animations.
    let candidates = [
        (FileKind::Photo, photo),
        (FileKind::Animation, files.animation),
        (FileKind::Document, files.document),
        (FileKind::Voice, files.voice),
        (FileKind::Audio, files.audio),
        (FileKind::Video, files.video),
        (FileKind::VideoNote, files.video_note),
        (FileKind::Sticker, files.sticker),
    ];
    let (kind, file) = candidates.into_iter().find_map(|(kind, file)| Some((kind, file?)))?;
    Some(vec![reference(kind, file)])
}

fn reference(kind: FileKind, file: File) -> FileRef {
    let mime = file.mime_type.or_else(|| known_mime(kind, file.is_animated, file.is_video));
    FileRef { kind, id: file.file_id, name: file.file_name, mime, size: file.file_size }
}

/// Telegram does not say what goes without saying.
fn known_mime(kind: FileKind, is_animated: bool, is_video: bool) -> Option<String> {
    let mime = match kind {
        FileKind::Photo => "image/jpeg",
        FileKind::VideoNote => "video/mp4",
        FileKind::Sticker if is_animated => "application/x-tgsticker",
        FileKind::Sticker if is_video => "video/webm",
        FileKind::Sticker => "image/webp",
        FileKind::Document | FileKind::Voice | FileKind::Audio | FileKind::Video | FileKind::Animation => {
            return None;
        }
    };
    Some(mime.to_owned())
}
