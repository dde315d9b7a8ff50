//! Office documents: archives inside, told by the names of what is in them.

use super::embedded::find;

/// Where macros lie, in either family.
const MACROS: [&[u8]; 4] = [b"vbaProject", b"Basic/", b"Scripts/", b"macrosheets/"];
/// The first entry of an open document is its type, not compressed, right behind the entry's head.
const TYPE_AT: usize = 30;

pub fn is_microsoft(bytes: &[u8], folder: &[u8]) -> bool {
    is_archive(bytes) && find(bytes, b"[Content_Types].xml").is_some() && find(bytes, folder).is_some()
}

pub fn is_open(bytes: &[u8], what: &[u8]) -> bool {
    let rest =
        bytes.get(TYPE_AT..).and_then(|it| it.strip_prefix(b"mimetypeapplication/vnd.oasis.opendocument."));
    // The next entry follows at once: a `-template` is none of ours.
    let rest = rest.and_then(|it| it.strip_prefix(what));
    is_archive(bytes) && rest.is_some_and(|it| it.starts_with(b"PK"))
}

pub fn without_macros(bytes: Vec<u8>) -> Option<Vec<u8>> {
    MACROS.iter().all(|it| find(&bytes, it).is_none()).then_some(bytes)
}

fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}
