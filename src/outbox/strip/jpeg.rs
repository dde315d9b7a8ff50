//! JPEG: a chain of segments, with the picture itself between some of them.
//!
//! Kept is what is needed to draw the picture. How it is turned stays too, or photos would lie on their side.

use super::number::be16;
use super::sieve::Sieve;
use super::turn::{self, Turn};

const START: u8 = 0xd8;
const END: u8 = 0xd9;
const SCAN: u8 = 0xda;
const EXIF: &[u8] = b"Exif\0\0";

/// The application segments that change how the picture looks; a thumbnail of it (`JFXX`) is not among them.
const KEPT: [(u8, &[u8]); 3] = [(0xe0, b"JFIF\0"), (0xe2, b"ICC_PROFILE\0"), (0xee, b"Adobe")];

pub fn strip(bytes: Vec<u8>) -> Option<Vec<u8>> {
    let mut file = Sieve::new(bytes);
    let (mut is_turned, mut has_picture) = (false, false);
    file.keep(2)?;
    loop {
        // Stray and filling bytes between two segments belong to nothing.
        let stray = file.rest().iter().position(|it| *it == 0xff)?;
        file.skip(stray)?;
        let filling = file.rest().iter().position(|it| *it != 0xff)?;
        file.skip(filling - 1)?;
        let marker = *file.rest().get(1)?;
        match marker {
            // Behind the end, phones put films, depth maps and second photos with data of their own.
            END if has_picture => {
                file.keep(2)?;
                return Some(file.finish());
            }
            0x00 | 0x01 | 0xd0..=0xd7 => file.skip(2)?,
            0xc0..=0xcf | SCAN..=0xdf => {
                let length = segment(file.rest())?;
                file.keep(length)?;
                if marker == SCAN {
                    has_picture = true;
                    let length = scan(file.rest())?;
                    file.keep(length)?;
                }
            }
            0xe0..=0xef | 0xfe => {
                let length = segment(file.rest())?;
                let body = file.rest().get(4..length)?;
                if KEPT.iter().any(|(of, name)| *of == marker && body.starts_with(name)) {
                    file.keep(length)?;
                    continue;
                }
                let turn = body.strip_prefix(EXIF).filter(|_| marker == 0xe1).and_then(turn::read);
                file.skip(length)?;
                if let Some(turn) = turn.filter(|_| !is_turned) {
                    is_turned = file.put(&exif(turn)).is_some();
                }
            }
            // A second start, an end without a picture, or nothing that JPEG knows.
            START | END | 0x02..=0xbf | 0xf0..=0xfd | 0xff => return None,
        }
    }
}

/// The length of the segment at the start of `rest`, its marker counted in.
fn segment(rest: &[u8]) -> Option<usize> {
    let length = usize::from(be16(rest, 2)?);
    (2 <= length && length + 2 <= rest.len()).then_some(length + 2)
}

/// The length of the picture data at the start of `rest`.
fn scan(rest: &[u8]) -> Option<usize> {
    let mut at = 0;
    loop {
        at += rest.get(at..)?.iter().position(|it| *it == 0xff)?;
        match rest.get(at + 1)? {
            0x00 | 0xd0..=0xd7 => at += 2,
            0xff => at += 1,
            _ => return Some(at),
        }
    }
}

fn exif(turn: Turn) -> Vec<u8> {
    let tiff = turn.alone();
    let length = u16::try_from(2 + EXIF.len() + tiff.len()).expect("it is a few bytes long");
    [&[0xff, 0xe1], &length.to_be_bytes()[..], EXIF, &tiff].concat()
}
