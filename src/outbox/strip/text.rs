//! Plain text: what has no mark of any other kind and is made of letters.

/// Also in the encoding of older machines, where every byte is some letter.
pub fn is_plain(bytes: &[u8]) -> bool {
    let is_letter = |it: &u8| 0x20 <= *it || matches!(it, b'\t' | b'\n' | b'\r' | 0x0c);
    let is_other =
        super::refused::REFUSED.iter().any(|it| it.starts.iter().any(|start| bytes.starts_with(start)));
    !is_other && bytes.iter().all(is_letter)
}
