//! From the bytes of a part to its bytes as they were, and to text, however wrongly they are labelled.
//!
//! **Invariant:** whatever comes in, something is given back: what one encoding cannot read is read by the
//! next best, and signs that no encoding knows become `�`.

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::charsets::map::charset_decoder;

/// How a part was packed for its way (`Content-Transfer-Encoding`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packing {
    Plain,
    Base64,
    QuotedPrintable,
}

impl Packing {
    pub fn named(name: Option<&str>) -> Self {
        match name.map(|it| it.trim().to_ascii_lowercase()).as_deref() {
            Some("base64") => Self::Base64,
            Some("quoted-printable") => Self::QuotedPrintable,
            Some(_) | None => Self::Plain,
        }
    }

    pub fn unpack(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Self::Plain => bytes.to_vec(),
            Self::Base64 => base64(bytes),
            Self::QuotedPrintable => quoted_printable(bytes),
        }
    }

    /// How many bytes `bytes` will be, without unpacking them.
    pub fn unpacked_size(self, bytes: &[u8]) -> usize {
        match self {
            Self::Plain => bytes.len(),
            Self::Base64 => bytes.iter().filter(|it| is_base64(**it)).count() * 3 / 4,
            Self::QuotedPrintable => {
                let escapes =
                    bytes.windows(3).filter(|it| it[0] == b'=' && it[1].is_ascii_hexdigit()).count();
                let soft_breaks = bytes.windows(2).filter(|it| it == b"=\n" || it == b"=\r").count();
                bytes.len().saturating_sub(escapes * 2 + soft_breaks * 2)
            }
        }
    }
}

const fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/')
}

/// What is no base64 in it (a line that a mailing list added) is passed over.
fn base64(bytes: &[u8]) -> Vec<u8> {
    base64_decode(bytes).unwrap_or_else(|| {
        let sound: Vec<u8> = bytes.iter().copied().filter(|it| is_base64(*it)).collect();
        base64_decode(&sound).unwrap_or_else(|| bytes.to_vec())
    })
}

/// What is no quoted-printable in it stands for itself.
fn quoted_printable(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    loop {
        if let Some((byte, behind)) = escape(rest) {
            plain.push(byte);
            rest = behind;
            continue;
        }
        rest = match rest {
            [] => return plain,
            [b'=', b'\r', b'\n', rest @ ..] | [b'=', b'\n', rest @ ..] => rest,
            [byte, rest @ ..] => {
                plain.push(*byte);
                rest
            }
        };
    }
}

/// `=C3`
fn escape(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let [b'=', high, low, behind @ ..] = bytes else { return None };
    Some((hex(*high)? << 4 | hex(*low)?, behind))
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|it| u8::try_from(it).ok())
}

/// The text of `bytes`, which say of themselves to be written in `charset`.
///
/// UTF-8 is believed before Latin-1 is: text of one language in Latin-1 is no valid UTF-8, and wrong labels are
/// common. Control characters but tabs and line breaks say nothing, and some stores refuse them.
pub fn text(bytes: &[u8], charset: Option<&str>) -> String {
    let mut text = letters(bytes, charset);
    text.retain(|it| !it.is_control() || matches!(it, '\t' | '\r' | '\n'));
    text
}

fn letters(bytes: &[u8], charset: Option<&str>) -> String {
    let label = charset.map(|it| it.trim().to_ascii_lowercase()).unwrap_or_default();
    let is_western = matches!(
        label.as_str(),
        "" | "utf-8" | "utf8" | "us-ascii" | "ascii" | "iso-8859-1" | "latin1" | "windows-1252" | "cp1252"
    );
    let decoder = charset_decoder(label.as_bytes());
    if !is_western && let Some(decode) = decoder {
        return decode(bytes);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        // cut off within a sign
        Err(error) if error.error_len().is_none() => {
            String::from_utf8_lossy(&bytes[..error.valid_up_to()]).into_owned()
        }
        Err(_) => windows_1252(bytes),
    }
}

/// Also for what calls itself Latin-1, as browsers read it: nobody means the control characters.
fn windows_1252(bytes: &[u8]) -> String {
    charset_decoder(b"windows-1252")
        .map_or_else(|| String::from_utf8_lossy(bytes).into_owned(), |decode| decode(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_packing_is_read_as_far_as_it_goes() {
        assert_eq!(quoted_printable(b"Stra=C3=9Fe=\r\n 5 = gut =zz =3"), "Straße 5 = gut =zz =3".as_bytes());
        assert_eq!(base64(b"SGFs\nbG8=\n__\n"), b"Hallo");
    }

    #[test]
    fn a_wrong_label_costs_no_umlaut() {
        assert_eq!(text("Grün".as_bytes(), Some("iso-8859-1")), "Grün");
        assert_eq!(text(b"Gr\xFCn", Some("utf-8")), "Grün");
        assert_eq!(text(b"Gr\xFCn", None), "Grün");
        assert_eq!(text(b"5 \x80", Some("ISO-8859-1")), "5 €");
        assert_eq!(text(b"\xC7\xCE", Some("x-unknown")), "ÇÎ");
    }

    #[test]
    fn a_size_is_told_without_unpacking() {
        for (packing, packed) in [
            (Packing::Plain, "Hallo"),
            (Packing::Base64, "SGFsbG8="),
            (Packing::Base64, "SGFsbG8h\r\nSGFs"),
            (Packing::QuotedPrintable, "Gr=C3=BCn, =\nund"),
        ] {
            assert_eq!(packing.unpacked_size(packed.as_bytes()), packing.unpack(packed.as_bytes()).len());
        }
    }
}
