//! What came along with a letter: pictures and documents, without what belongs to a signature.

use super::part::Part;
use super::subject;
use crate::model::{FileKind, FileRef};

/// In bytes: a picture in the text that is smaller is a logo.
const LARGEST_LOGO: usize = 40_000;
/// In characters.
const LONGEST_NAME: usize = 150;

/// `shown`: the Content-IDs of the pictures within the text. A server's report brings back what was sent, and
/// nothing of its own.
pub fn of(parts: &[Part<'_>], shown: &[String]) -> Vec<FileRef> {
    if parts.iter().any(|it| it.media.is("message", "delivery-status")) {
        return Vec::new();
    }
    parts.iter().filter(|it| is_file(it) && !is_logo(it, shown)).map(file).collect()
}

/// Whether a part is to be read rather than to be handed on.
pub fn is_text(part: &Part<'_>) -> bool {
    part.media.kind == "text"
        && matches!(part.media.sub.as_str(), "plain" | "html")
        && !part.head.is_attachment()
        && part.head.file_name().is_none()
}

fn is_file(part: &Part<'_>) -> bool {
    let of_the_way = matches!(
        part.media.sub.as_str(),
        "delivery-status"
            | "rfc822-headers"
            | "disposition-notification"
            | "pgp-signature"
            | "pkcs7-signature"
            | "x-pkcs7-signature"
            | "global-delivery-status"
    );
    let is_empty = part.body.trim_ascii().is_empty() && part.head.file_name().is_none();
    let is_other_form = part.media.kind == "text" && part.choice.is_some();
    !is_text(part) && !of_the_way && !is_empty && !is_other_form
}

fn is_logo(part: &Part<'_>, shown: &[String]) -> bool {
    if part.media.kind != "image" || LARGEST_LOGO < part.head.packing().unpacked_size(part.body) {
        return false;
    }
    let is_shown = part.head.content_id().is_some_and(|id| shown.contains(&id));
    let name = part.head.file_name().unwrap_or_default().to_lowercase();
    is_shown || is_numbered(&name)
}

/// `image001.png`: Outlook's name for what has none.
fn is_numbered(name: &str) -> bool {
    let digits = name.strip_prefix("image").and_then(|it| it.split_once('.')).map(|(it, _)| it);
    digits.is_some_and(|it| it.len() == 3 && it.bytes().all(|it| it.is_ascii_digit()))
}

fn file(part: &Part<'_>) -> FileRef {
    let name = name(part);
    let told = format!("{}/{}", part.media.kind, part.media.sub);
    let mime = match told.as_str() {
        "application/octet-stream" => name.as_deref().and_then(by_ending).map_or(told, ToOwned::to_owned),
        _ => told,
    };
    let kind = kind(&mime);
    let size = u64::try_from(part.head.packing().unpacked_size(part.body)).ok();
    FileRef { kind, id: part.path.clone(), name, mime: Some(mime), size }
}

fn name(part: &Part<'_>) -> Option<String> {
    if part.media.sub == "ms-tnef" || part.media.sub == "vnd.ms-tnef" {
        return Some("winmail.dat".to_owned());
    }
    let name = part.head.file_name().map(subject::clean).filter(|it| !it.is_empty());
    match name {
        Some(name) => Some(shortened(&name)),
        None if part.media.kind == "message" => {
            let (head, _) = super::part::split(part.body);
            let subject = super::head::Head::of(head).subject().map(subject::clean).unwrap_or_default();
            let subject = if subject.is_empty() { "E-Mail" } else { &subject };
            Some(format!("{}.eml", subject.chars().take(LONGEST_NAME).collect::<String>()))
        }
        None => None,
    }
}

/// Its ending says what it is, so the beginning is what is cut.
fn shortened(name: &str) -> String {
    let surplus = name.chars().count().saturating_sub(LONGEST_NAME);
    name.chars().skip(surplus).collect()
}

fn by_ending(name: &str) -> Option<&'static str> {
    let ending = name.rsplit_once('.')?.1.to_ascii_lowercase();
    match ending.as_str() {
        "jpg" | "jpeg" => Some("image/jpeg"),
        "png" => Some("image/png"),
        "webp" => Some("image/webp"),
        "heic" => Some("image/heic"),
        "gif" => Some("image/gif"),
        "pdf" => Some("application/pdf"),
        _ => None,
    }
}

fn kind(mime: &str) -> FileKind {
    match mime.split_once('/') {
        Some(("image", sub)) if !sub.starts_with("svg") && !sub.starts_with("tif") => FileKind::Photo,
        Some(("audio", _)) => FileKind::Audio,
        Some(("video", _)) => FileKind::Video,
        _ => FileKind::Document,
    }
}
