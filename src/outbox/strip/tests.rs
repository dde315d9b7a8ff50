//! What is left of a file that was passed on, read with eyes that are not ours.

mod any_bytes;
mod boxed;
mod kinds;
mod pictures;
mod samples;

use std::io::Cursor;

use exif::{Context, Exif, In, Reader, Tag};

use super::{LeftOut, strip};
use crate::messenger::Enclosure;
use crate::model::{FileKind, FileRef};
use samples::SECRET;

fn enclosure(name: &str, mime: &str, bytes: Vec<u8>) -> Enclosure {
    let file = FileRef {
        kind: FileKind::Document,
        id: String::new(),
        name: Some(name.to_owned()),
        mime: Some(mime.to_owned()),
        size: None,
    };
    Enclosure::new(&file, bytes)
}

fn passed(name: &str, bytes: Vec<u8>) -> Vec<u8> {
    strip(enclosure(name, "application/octet-stream", bytes)).unwrap().bytes
}

fn is_unjudged(name: &str, bytes: Vec<u8>) -> bool {
    matches!(strip(enclosure(name, "image/jpeg", bytes)), Err(LeftOut::Unjudged(_)))
}

fn tells(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|it| it == what)
}

fn read(bytes: &[u8]) -> Option<Exif> {
    Reader::new().read_from_container(&mut Cursor::new(bytes)).ok()
}

fn turn(bytes: &[u8]) -> Option<u32> {
    read(bytes)?.get_field(Tag::Orientation, In::PRIMARY)?.value.get_uint(0)
}

fn tells_the_place(bytes: &[u8]) -> bool {
    read(bytes).is_some_and(|it| it.fields().any(|it| it.tag.context() == Context::Gps))
}

/// The sample tells a place before, and nothing of it after.
fn assert_silent(before: &[u8], after: &[u8]) {
    assert!(tells(before, SECRET));
    assert!(!tells(after, SECRET), "words are left");
    assert!(!tells(after, &samples::latitude()), "the place is left");
    assert!(!tells_the_place(after));
}
