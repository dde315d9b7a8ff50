//! The index of a film or a recording: which tracks it has, and what is said about them.
//!
//! Where a film was made stands in `udta` (`©xyz`, `loci`), in `meta` (`com.apple.quicktime.location.ISO6709`),
//! or in a track of its own, as drones and action cameras write it. Of all of them nothing is needed to see
//! and to hear.

use super::blank::Blank;
use super::boxes::{Part, free, keep_only, part, parts};
use super::number::piece;
use super::track;

const IN_TRACK: [&[u8; 4]; 8] = [b"tkhd", b"edts", b"mdia", b"tref", b"tapt", b"load", b"matt", b"clip"];
const IN_MEDIA: [&[u8; 4]; 5] = [b"mdhd", b"hdlr", b"minf", b"elng", b"free"];
/// Tracks to be seen and to be heard.
const PICTURE_OR_SOUND: [&[u8; 4]; 4] = [b"vide", b"soun", b"pict", b"auxv"];

pub fn clear(file: &mut Blank<'_>, index: &Part) -> Option<()> {
    let inner = parts(file.bytes(), index.body.clone())?;
    // Then the samples of a track are found in other ways than by its own tables.
    let is_in_fragments = inner.iter().any(|it| &it.name == b"mvex");
    for it in inner {
        match &it.name {
            b"trak" => {
                let media = part(file.bytes(), it.body.clone(), *b"mdia")?;
                if is_shown(file.bytes(), &media)? {
                    keep_only(file, it.body.clone(), &IN_TRACK)?;
                    keep_only(file, media.body, &IN_MEDIA)?;
                } else if is_in_fragments {
                    return None;
                } else {
                    track::erase(file, &media)?;
                    free(file, &it)?;
                }
            }
            b"mvhd" | b"mvex" | b"iods" => (),
            // A compressed index, and one that leads to other files: nothing in them can be judged.
            b"cmov" | b"rmra" => return None,
            _ => free(file, &it)?,
        }
    }
    Some(())
}

fn is_shown(bytes: &[u8], media: &Part) -> Option<bool> {
    let handler = part(bytes, media.body.clone(), *b"hdlr")?;
    let kind: [u8; 4] = piece(bytes.get(handler.body)?, 8)?;
    Some(PICTURE_OR_SOUND.contains(&&kind))
}
