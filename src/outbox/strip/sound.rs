//! Sound as a plain stream: MP3 and AAC.

use super::sieve::Sieve;

pub fn is_mpeg(bytes: &[u8]) -> bool {
    matches!(bytes, [0xff, second, ..] if second & 0xe0 == 0xe0 && second & 0b110 != 0)
}

pub fn is_aac(bytes: &[u8]) -> bool {
    matches!(bytes, [0xff, second, ..] if second & 0xf6 == 0xf0)
}

/// Drops the tags in front: titles and covers, or a picture with data of its own.
pub fn strip_mpeg(bytes: Vec<u8>) -> Option<Vec<u8>> {
    let mut file = Sieve::new(bytes);
    while file.rest().starts_with(b"ID3") {
        let length = file.rest().get(6..10)?.iter().try_fold(0, |sum, it| {
            // Seven bits each, so that no length looks like sound.
            (*it < 0x80).then_some(sum << 7 | usize::from(*it))
        })?;
        file.skip(length.checked_add(10)?)?;
    }
    let length = file.rest().len();
    file.keep(length)?;
    Some(file.finish())
}
