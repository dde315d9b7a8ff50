//! Bytes to text, whatever was promised of them.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// What is UTF-8 is read as such, whatever it says of itself: nothing else looks like it by chance. Then counts what
/// the server says, then the usual one of this part of the world.
pub fn text(bytes: &[u8], promised: Option<&str>) -> String {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return encoding.decode_without_bom_handling(&bytes[length..]).0.into_owned();
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return mended(text);
    }
    let encoding = promised.and_then(|it| Encoding::for_label(it.as_bytes()));
    let encoding = encoding.filter(|it| *it != UTF_8).unwrap_or(WINDOWS_1252);
    encoding.decode_without_bom_handling(bytes).0.into_owned()
}

/// The charset of a `Content-Type`.
pub fn of_content_type(content_type: &str) -> Option<&str> {
    content_type.split(';').find_map(|it| {
        let (name, value) = it.trim().split_once('=')?;
        name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches(['"', '\'']))
    })
}

/// UTF-8 that somebody took for another charset and encoded once more: `BÃ¼rgerhaus`.
fn mended(text: &str) -> String {
    const SLIPS: [&str; 7] = ["Ã¤", "Ã¶", "Ã¼", "ÃŸ", "Ã„", "Ã–", "Ãœ"];
    let is_slipped = SLIPS.iter().any(|it| text.contains(it));
    if !is_slipped || text.contains(['ä', 'ö', 'ü', 'ß', 'Ä', 'Ö', 'Ü']) {
        return text.to_owned();
    }
    let (bytes, _, has_strangers) = WINDOWS_1252.encode(text);
    match std::str::from_utf8(&bytes) {
        Ok(mended) if !has_strangers => mended.to_owned(),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf_8_is_read_as_such_whatever_was_promised() {
        assert_eq!(text("Grüße".as_bytes(), Some("iso-8859-1")), "Grüße");
        assert_eq!(text("\u{feff}Grüße".as_bytes(), None), "Grüße");
    }

    #[test]
    fn what_is_not_utf_8_is_read_as_promised_or_as_usual_here() {
        assert_eq!(text(b"Gr\xfc\xdfe", Some("utf-8")), "Grüße");
        assert_eq!(text(b"Gr\xfc\xdfe \x80", None), "Grüße €");
        assert_eq!(text(b"\xcf\xf0\xe8\xe2\xe5\xf2", Some("windows-1251")), "Привет");
        assert_eq!(text(b"\xff\xfeG\0r\0", None), "Gr");
    }

    #[test]
    fn what_was_encoded_twice_is_mended() {
        assert_eq!(text("BÃ¼rgerhaus KÃ¶then".as_bytes(), None), "Bürgerhaus Köthen");
        assert_eq!(text("Ã¼ber und über".as_bytes(), None), "Ã¼ber und über");
    }

    #[test]
    fn a_charset_is_found_in_its_header() {
        assert_eq!(of_content_type("text/calendar; charset=\"ISO-8859-1\"; x=y"), Some("ISO-8859-1"));
        assert_eq!(of_content_type("text/calendar"), None);
    }
}
