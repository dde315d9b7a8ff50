//! Telegram counts text in UTF-16 units; we count in bytes.

use std::ops::Range;

/// The byte range of what Telegram calls `offset` and `length`; `None` if it lies outside the text
/// or cuts a character in two.
pub fn to_bytes(text: &str, offset: usize, length: usize) -> Option<Range<usize>> {
    let start = byte_at(text, offset)?;
    let end = start + byte_at(&text[start..], length)?;
    Some(start..end)
}

/// What Telegram calls the byte position `at` of `text`, which lies on a character border.
pub fn from_byte(text: &str, at: usize) -> usize {
    text[..at].chars().map(char::len_utf16).sum()
}

fn byte_at(text: &str, units: usize) -> Option<usize> {
    let mut passed = 0;
    for (byte, character) in text.char_indices() {
        if units <= passed {
            return (units == passed).then_some(byte);
        }
        passed += character.len_utf16();
    }
    (units == passed).then_some(text.len())
}
