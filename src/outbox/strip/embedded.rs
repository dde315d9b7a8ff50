//! Photos inside of something else, a PDF or a preview in a raw photo: their EXIF data is blanked where it
//! stands, so that no place in the outer file moves.

use super::number::be16;
use super::tiff;

/// How EXIF data begins in a JPEG segment.
const EXIF: &[u8] = b"Exif\0\0";

pub fn strip(mut bytes: Vec<u8>) -> Option<Vec<u8>> {
    blank(&mut bytes)?;
    Some(bytes)
}

pub fn blank(bytes: &mut [u8]) -> Option<()> {
    let mut at = 0;
    while let Some(found) = find(bytes.get(at..)?, EXIF) {
        let start = at + found;
        at = start + EXIF.len();
        let Some(head) = start.checked_sub(4) else { continue };
        if bytes.get(head..head + 2) != Some(&[0xff, 0xe1]) {
            continue;
        }
        let end = head + 2 + usize::from(be16(bytes, head + 2)?);
        let Some(block) = bytes.get_mut(at..end) else { continue };
        if tiff::blank(block).is_none() {
            block.fill(0);
        }
        at = end;
    }
    Some(())
}

/// Linear: only where the first letter fits is more compared.
pub fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    let (first, mut at) = (*what.first()?, 0);
    loop {
        at += bytes.get(at..)?.iter().position(|it| *it == first)?;
        if bytes[at..].starts_with(what) {
            return Some(at);
        }
        at += 1;
    }
}
