//! GIF: pictures and extensions one after the other, each cut into short pieces.

use super::sieve::Sieve;

/// How often an animation is shown, and its colours; what others put in (XMP) does not travel along.
const KEPT: [&[u8]; 3] = [b"NETSCAPE2.0", b"ANIMEXTS1.0", b"ICCRGBG1012"];

pub fn strip(bytes: Vec<u8>) -> Option<Vec<u8>> {
    let mut file = Sieve::new(bytes);
    let head = 13 + colours(*file.rest().get(10)?);
    file.keep(head)?;
    let mut has_picture = false;
    loop {
        match *file.rest().first()? {
            b',' => {
                let head = 10 + colours(*file.rest().get(9)?) + 1;
                let length = head + pieces(file.rest().get(head..)?)?;
                file.keep(length)?;
                has_picture = true;
            }
            b'!' => {
                let length = 2 + pieces(file.rest().get(2..)?)?;
                if is_kept(file.rest()) { file.keep(length)? } else { file.skip(length)? }
            }
            b';' if has_picture => {
                file.keep(1)?;
                return Some(file.finish());
            }
            _ => return None,
        }
    }
}

fn is_kept(extension: &[u8]) -> bool {
    match extension.get(1) {
        Some(0xf9) => true,
        Some(0xff) => KEPT.iter().any(|it| extension.get(3..).is_some_and(|name| name.starts_with(it))),
        _ => false,
    }
}

/// The length of the table of colours that `flags` announce.
fn colours(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// The length of the pieces at the start of `rest`, the empty one at their end counted in.
fn pieces(rest: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        let length = usize::from(*rest.get(at)?);
        at += 1 + length;
        if length == 0 {
            return Some(at);
        }
    }
}
