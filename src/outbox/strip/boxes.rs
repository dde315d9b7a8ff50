//! The boxes that films (MP4, MOV, 3GP), sound of the same build and pictures (HEIC, AVIF) come in.
//!
//! Tables inside point to places in the file. So nothing moves: a box that is not to travel along becomes
//! a `free` one, which every reader passes over, with nothing in it.
//!
//! **Invariant:** boxes are gone through by name, down to a fixed depth; nothing here calls itself.

use std::ops::Range;

use super::blank::Blank;
use super::number::{piece, size_be32, size_be64};
use super::{embedded, heif, movie};

/// In one box: far more than cameras write.
const MOST_BOXES: usize = 20_000;
/// What stands beside films and pictures at the top.
const KEPT: [&[u8; 4]; 8] = [b"ftyp", b"styp", b"mdat", b"idat", b"moof", b"mfra", b"sidx", b"wide"];

#[derive(Clone)]
pub struct Part {
    pub name: [u8; 4],
    at: usize,
    pub body: Range<usize>,
}

pub fn strip(mut bytes: Vec<u8>) -> Option<Vec<u8>> {
    let whole = 0..bytes.len();
    let mut file = Blank::new(&mut bytes);
    let mut has_index = false;
    for part in parts(file.bytes(), whole)? {
        match &part.name {
            b"moov" => {
                movie::clear(&mut file, &part)?;
                has_index = true;
            }
            b"meta" => has_index |= heif::clear(&mut file, &part)?,
            name if KEPT.contains(&name) => (),
            // XMP as `uuid`, films in photos (`mpvd`), what only their makers know.
            _ => free(&mut file, &part)?,
        }
    }
    // Previews among the samples can be JPEG files.
    embedded::blank(&mut bytes)?;
    has_index.then_some(bytes)
}

/// The boxes in this part of a file, one after the other.
pub fn parts(bytes: &[u8], within: Range<usize>) -> Option<Vec<Part>> {
    let (mut at, mut found) = (within.start, Vec::new());
    // Less than a box: `QuickTime` ends some lists with a zero.
    while at.checked_add(8)? <= within.end {
        let (length, head) = match size_be32(bytes, at)? {
            0 => (within.end - at, 8),
            1 => (size_be64(bytes, at + 8)?, 16),
            length => (length, 8),
        };
        let end = at.checked_add(length).filter(|it| *it <= within.end)?;
        if length < head || MOST_BOXES <= found.len() {
            return None;
        }
        found.push(Part { name: piece(bytes, at + 4)?, at, body: at + head..end });
        at = end;
    }
    Some(found)
}

/// The first box of this name.
pub fn part(bytes: &[u8], within: Range<usize>, name: [u8; 4]) -> Option<Part> {
    parts(bytes, within)?.into_iter().find(|it| it.name == name)
}

pub fn free(file: &mut Blank<'_>, part: &Part) -> Option<()> {
    file.write(part.at + 4, b"free")?;
    file.zero(part.body.clone())
}

/// Frees the boxes in `within` that are none of these.
pub fn keep_only(file: &mut Blank<'_>, within: Range<usize>, names: &[&[u8; 4]]) -> Option<()> {
    for part in parts(file.bytes(), within)? {
        if !names.contains(&&part.name) {
            free(file, &part)?;
        }
    }
    Some(())
}
