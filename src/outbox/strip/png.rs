//! PNG: a chain of named chunks, of which those travel along that the picture is made of.

use super::number::{piece, size_be32};
use super::sieve::Sieve;

/// Words (`tEXt`, `zTXt`, `iTXt`), EXIF data, times and what programs put in for themselves are not here.
const KEPT: [&[u8; 4]; 19] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD",
    b"pHYs", b"hIST", b"cICP", b"mDCV", b"cLLI", b"acTL", b"fcTL", b"fdAT",
];

pub fn strip(bytes: Vec<u8>) -> Option<Vec<u8>> {
    let mut file = Sieve::new(bytes);
    let mut has_picture = false;
    file.keep(8)?;
    loop {
        let name: [u8; 4] = piece(file.rest(), 4)?;
        let length = size_be32(file.rest(), 0)?.checked_add(12)?;
        if KEPT.contains(&&name) {
            file.keep(length)?;
        } else if name[0].is_ascii_lowercase() {
            file.skip(length)?;
        } else {
            // Needed to draw the picture, and unknown.
            return None;
        }
        match &name {
            b"IDAT" => has_picture = true,
            b"IEND" => return has_picture.then(|| file.finish()),
            _ => (),
        }
    }
}
