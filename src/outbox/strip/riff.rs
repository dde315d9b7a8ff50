//! RIFF, the box that `WebP` pictures and WAV recordings come in: named chunks, each with its length.

use super::number::{piece, size_le32};
use super::sieve::Sieve;
use super::turn;

const PICTURE: [&[u8; 4]; 7] = [b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"];
const FRAME: [&[u8; 4]; 3] = [b"VP8 ", b"VP8L", b"ALPH"];
const SOUND: [&[u8; 4]; 3] = [b"fmt ", b"fact", b"data"];

/// Bits in the first byte of `VP8X`: the file has EXIF data, or XMP.
const HAS_EXIF: u8 = 0b1000;
const HAS_XMP: u8 = 0b0100;
/// `RIFF`, the length, `WEBP`, and the name and length of the first chunk.
const FIRST_BODY: usize = 20;

pub fn strip_webp(bytes: Vec<u8>) -> Option<Vec<u8>> {
    let (mut file, is_turned) = sift(bytes, &PICTURE)?;
    if file.get(12..16)? == b"VP8X" {
        let flags = file.get_mut(FIRST_BODY)?;
        *flags &= !(HAS_EXIF | HAS_XMP);
        if is_turned {
            *flags |= HAS_EXIF;
        }
    }
    Some(file)
}

pub fn strip_wav(bytes: Vec<u8>) -> Option<Vec<u8>> {
    Some(sift(bytes, &SOUND)?.0)
}

/// What is left, and whether it tells how the picture is turned.
fn sift(bytes: Vec<u8>, kept: &[&[u8; 4]]) -> Option<(Vec<u8>, bool)> {
    let mut left = size_le32(&bytes, 4)?.checked_sub(4)?;
    let mut file = Sieve::new(bytes);
    let (mut has_body, mut is_turned) = (false, false);
    file.keep(12)?;
    while 0 < left {
        let name: [u8; 4] = piece(file.rest(), 0)?;
        let (length, padded) = extent(file.rest())?;
        left = left.checked_sub(padded)?;
        if kept.contains(&&name) {
            if &name == b"ANMF" {
                check_frame(file.rest().get(8 + 16..length)?)?;
            }
            file.keep(padded)?;
            has_body = true;
        } else {
            let body = file.rest().get(8..length)?;
            let turn = turn::read(body.strip_prefix(b"Exif\0\0").unwrap_or(body));
            file.skip(padded)?;
            if let Some(turn) = turn.filter(|_| &name == b"EXIF" && !is_turned) {
                let chunk = [&b"EXIF\x1a\0\0\0"[..], &turn.alone()].concat();
                is_turned = file.put(&chunk).is_some();
            }
        }
    }
    let mut file = file.finish();
    let length = u32::try_from(file.len() - 8).ok()?;
    file.get_mut(4..8)?.copy_from_slice(&length.to_le_bytes());
    has_body.then_some((file, is_turned))
}

/// The length of the chunk at the start of `rest`, its head counted in; and the same with the byte that makes
/// it even.
fn extent(rest: &[u8]) -> Option<(usize, usize)> {
    let length = size_le32(rest, 4)?.checked_add(8)?;
    Some((length, length.checked_add(length % 2)?))
}

/// One picture of several has chunks of its own.
fn check_frame(mut frame: &[u8]) -> Option<()> {
    while !frame.is_empty() {
        let name: [u8; 4] = piece(frame, 0)?;
        if !FRAME.contains(&&name) {
            return None;
        }
        frame = frame.get(extent(frame)?.1..)?;
    }
    Some(())
}
