//! A file of this machine, by its path: what a resident would attach.

use std::path::{Path, PathBuf};

use crate::messenger::{FetchError, Load};
use crate::model::{Content, FileKind, FileRef};

/// By the ending; anything else is a document.
const KINDS: [(&str, FileKind, &str); 8] = [
    ("jpg", FileKind::Photo, "image/jpeg"),
    ("jpeg", FileKind::Photo, "image/jpeg"),
    ("png", FileKind::Photo, "image/png"),
    ("webp", FileKind::Photo, "image/webp"),
    ("ogg", FileKind::Voice, "audio/ogg"),
    ("mp3", FileKind::Audio, "audio/mpeg"),
    ("mp4", FileKind::Video, "video/mp4"),
    ("pdf", FileKind::Document, "application/pdf"),
];

/// A line that is nothing but the path of such a file; behind it may stand what there is to say about it.
pub fn named(line: &str) -> Option<Content> {
    let (path, caption) = split(line)?;
    let ending = path.extension()?.to_str()?.to_lowercase();
    let (_, kind, mime) = KINDS.iter().find(|it| it.0 == ending)?;
    let size = std::fs::metadata(&path).ok().filter(std::fs::Metadata::is_file)?.len();
    let file = FileRef {
        kind: *kind,
        id: std::path::absolute(&path).ok()?.to_str()?.to_owned(),
        name: path.file_name().and_then(|it| it.to_str()).map(str::to_owned),
        mime: Some((*mime).to_owned()),
        size: Some(size),
    };
    Some(Content::Files { caption, files: vec![file], album: None })
}

/// The longest beginning of the line that is a file's path (terminals quote one that is dropped on them).
fn split(line: &str) -> Option<(PathBuf, Option<String>)> {
    let whole = line.trim_matches(['\'', '"']);
    if Path::new(whole).is_file() {
        return Some((PathBuf::from(whole), None));
    }
    let mut blanks = line.char_indices().rev().filter(|(_, it)| it.is_whitespace());
    blanks.find_map(|(at, _)| {
        let path = Path::new(line[..at].trim_matches(['\'', '"']));
        path.is_file().then(|| (path.to_owned(), Some(line[at..].trim().to_owned())))
    })
}

pub async fn fetch(file: &FileRef) -> Result<Vec<u8>, FetchError> {
    let mut load = Load::announced(file.size)?;
    let bytes = tokio::fs::read(&file.id).await.map_err(|it| FetchError::Gone { reason: it.to_string() })?;
    load.add(&bytes)?;
    Ok(load.into_bytes())
}
