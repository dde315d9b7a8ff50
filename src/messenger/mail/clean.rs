//! What is put into headers: one line, whoever wrote it.
//!
//! **Invariant:** no character leaves here that could end a header or begin another.

/// In characters; a longer subject is cut off.
const LONGEST_SUBJECT: usize = 200;
const LONGEST_NAME: usize = 100;

pub fn subject(text: &str) -> String {
    line(text, LONGEST_SUBJECT)
}

/// The name of a person or an office beside their address.
pub fn name(text: &str) -> String {
    line(text, LONGEST_NAME)
}

/// A Message-ID in its brackets; nothing of it where it is none.
pub fn message_id(id: &str) -> Option<String> {
    let id = id.trim().trim_start_matches('<').trim_end_matches('>');
    let is_id = !id.is_empty()
        && id.len() <= 900 // a line has 998 at most
        && id.bytes().all(|it| it.is_ascii_graphic() && !b"<>,\"\\()".contains(&it));
    is_id.then(|| format!("<{id}>"))
}

/// What no network asks for may still be in an id or a token: only what an address takes is left.
pub fn atom(text: &str) -> String {
    text.chars().filter(|it| it.is_ascii_alphanumeric() || matches!(it, '-' | '_')).collect()
}

fn line(text: &str, longest: usize) -> String {
    let flat: String = text.chars().map(|it| if is_break(it) { ' ' } else { it }).collect();
    let words = flat.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= longest {
        return words;
    }
    let kept: String = words.chars().take(longest - 1).collect();
    format!("{}…", kept.trim_end())
}

/// Line breaks of any script, and what changes how others are read.
fn is_break(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_one_line_whatever_is_written_in_it() {
        let evil = "Lampe\r\nBcc: all@bad-belzig.example\r\n\r\nLiebe Bürger\u{0}\u{2028}x\u{202e}";
        assert_eq!(subject(evil), "Lampe Bcc: all@bad-belzig.example Liebe Bürger x");
        assert_eq!(subject(" \r\n\t"), "");
    }

    #[test]
    fn a_long_subject_is_cut_off_at_a_character() {
        let long = subject(&"ä".repeat(400));
        assert_eq!((long.chars().count(), long.ends_with("ä…")), (LONGEST_SUBJECT, true));
    }

    #[test]
    fn what_is_no_message_id_is_left_out() {
        assert_eq!(message_id("a.b-c@example.org").as_deref(), Some("<a.b-c@example.org>"));
        assert_eq!(message_id(" <a@example.org>").as_deref(), Some("<a@example.org>"));
        for bad in ["", "<>", "a b@c", "a@b>\r\nBcc: <c@d", "ä@example.org", &"a".repeat(1000)] {
            assert_eq!(message_id(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn a_token_is_no_more_than_letters_and_digits() {
        assert_eq!(atom("a1-B2@evil.example\r\n"), "a1-B2evilexample");
    }
}
