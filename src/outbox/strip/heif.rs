//! HEIC and AVIF: a list of items, of which some are pictures and some tell about them.
//!
//! What tells about the picture is blanked where it lies. Of EXIF data a block is left that says how the
//! picture is turned and nothing else.

use std::collections::HashSet;
use std::ops::Range;

use super::blank::Blank;
use super::boxes::{Part, free, keep_only, part, parts};
use super::number::{be16, piece, size_be32};
use super::place::{Extent, places};
use super::turn;

const KEPT: [&[u8; 4]; 9] = [b"hdlr", b"pitm", b"iinf", b"iref", b"iprp", b"iloc", b"idat", b"dinf", b"grpl"];
/// Properties of a picture that are words and no picture.
const WORDS: [&[u8; 4]; 2] = [b"udes", b"uuid"];
/// EXIF data without a single entry, behind the four bytes that lead to it.
const NOTHING: &[u8; 18] = b"\0\0\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0";

/// Whether this `meta` box is the list of a picture's items; it is freed where it is not.
pub fn clear(file: &mut Blank<'_>, meta: &Part) -> Option<bool> {
    let inner = meta.body.start.checked_add(4)?..meta.body.end;
    let handler = part(file.bytes(), inner.clone(), *b"hdlr");
    let kind = handler.and_then(|it| piece::<4>(file.bytes(), it.body.start + 8));
    if kind.as_ref() != Some(b"pict") {
        free(file, meta)?;
        return Some(false);
    }
    let told = told(file.bytes(), part(file.bytes(), inner.clone(), *b"iinf")?.body)?;
    let data = part(file.bytes(), inner.clone(), *b"idat").map(|it| it.body);
    let table = part(file.bytes(), inner.clone(), *b"iloc")?.body;
    for extent in places(file.bytes(), table, &told)? {
        erase(file, &extent, data.as_ref())?;
    }
    keep_only(file, inner.clone(), &KEPT)?;
    if let Some(properties) = part(file.bytes(), inner, *b"iprp")
        && let Some(list) = part(file.bytes(), properties.body, *b"ipco")
    {
        for it in parts(file.bytes(), list.body)? {
            if WORDS.contains(&&it.name) {
                free(file, &it)?;
            }
        }
    }
    Some(true)
}

/// The items that are no pictures: EXIF, XMP and whatever else has a type of its own.
fn told(bytes: &[u8], list: Range<usize>) -> Option<HashSet<usize>> {
    let counted = if *bytes.get(list.start)? == 0 { 6 } else { 8 };
    let mut told = HashSet::new();
    for item in parts(bytes, list.start + counted..list.end)? {
        let at = item.body.start;
        let (number, width) = match (&item.name, bytes.get(at)?) {
            (b"infe", 2) => (usize::from(be16(bytes, at + 4)?), 2),
            (b"infe", 3) => (size_be32(bytes, at + 4)?, 4),
            _ => return None,
        };
        let kind: [u8; 4] = piece(bytes, at + 4 + width + 2)?;
        if matches!(&kind, b"Exif" | b"mime" | b"uri ") {
            told.insert(number);
        }
    }
    Some(told)
}

fn erase(file: &mut Blank<'_>, extent: &Extent, data: Option<&Range<usize>>) -> Option<()> {
    let from = if extent.is_in_data { data?.start } else { 0 };
    let start = from.checked_add(extent.start)?;
    let part = start..start.checked_add(extent.length)?;
    let bytes = file.bytes().get(part.clone())?;
    let tiff = size_be32(bytes, 0).and_then(|it| bytes.get(it.checked_add(4)?..));
    let is_exif = tiff.is_some_and(|it| it.starts_with(b"MM\0*") || it.starts_with(b"II*\0"));
    let turn = tiff.and_then(turn::read);
    // Blanks, since some of it is text.
    file.fill(part.clone(), if is_exif { 0 } else { b' ' })?;
    match turn {
        Some(turn) if 30 <= part.len() => file.write(start, &[&[0; 4], &turn.alone()[..]].concat()),
        _ if is_exif && NOTHING.len() <= part.len() => file.write(start, NOTHING),
        _ => Some(()),
    }
}
