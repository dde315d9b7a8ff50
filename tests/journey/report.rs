//! How somebody on Telegram reports something, and what they are told in the end.

use crate::example::Words;
use crate::people::{Heard, OnTelegram, Phone};
use crate::photo;
use crate::tongue::Tongue;

/// More than anybody is asked before they have reported.
const MOST_STEPS: usize = 30;
/// In the middle of Bad Belzig.
const CHURCH: (f64, f64) = (52.1421, 12.5918);
pub const PHOTO: &str = "laterne.jpg";

pub enum Report<'a> {
    /// With a photo, from where it is.
    OnTheSpot(&'a str),
    /// From home.
    Written { text: &'a str, street: &'a str },
}

/// What they were told in the end.
pub struct Receipt {
    pub number: String,
    /// Sixteen digits in four groups.
    pub code: String,
}

impl Report<'_> {
    const fn text(&self) -> &str {
        match self {
            Self::OnTheSpot(text) | Self::Written { text, .. } => text,
        }
    }

    /// Answers what is asked, and sends it.
    pub async fn send(&self, words: &Words, tongue: &Tongue, phone: &OnTelegram) -> Receipt {
        phone.says(tongue.report);
        let mut shown = Vec::new();
        for _ in 0..MOST_STEPS {
            let heard = phone.hears().await;
            if heard.text.contains(&words.line("concerns-summary", tongue.code)) {
                assert!(heard.text.contains(self.text()), "the summary shows what was written: {heard:?}");
                phone.presses(&words.line("concerns-send", tongue.code));
                return receipt(words, tongue, phone).await;
            }
            self.answer(&heard, words, tongue, phone);
            shown.push(heard.text);
        }
        panic!("it could not be reported: {shown:#?}");
    }

    fn answer(&self, heard: &Heard, words: &Words, tongue: &Tongue, phone: &OnTelegram) {
        let line = |key: &str| words.line(key, tongue.code);
        let asks = |key: &str| heard.text.contains(&line(key));
        let asks_with = |key: &str, variable: &str| {
            heard.text.contains(words.around(key, variable, tongue.code).0.trim_end_matches(is_isolate))
        };
        if asks("concerns-what-problem") {
            phone.says(self.text());
        } else if asks("concerns-which-town") {
            phone.presses("Bad Belzig");
        } else if asks("concerns-where") {
            match self {
                Self::OnTheSpot(_) => phone.sends_place(CHURCH.0, CHURCH.1),
                Self::Written { street, .. } => phone.says(street),
            }
        } else if asks("concerns-more-pictures") {
            phone.presses(&line("concerns-go-on"));
        } else if asks("concerns-pictures") {
            match self {
                Self::OnTheSpot(_) => phone.sends_photo(PHOTO, &photo::with_place()),
                Self::Written { .. } => phone.presses(&line("concerns-skip")),
            }
        } else if asks_with("concerns-contact", "days") {
            phone.presses(&line("concerns-here-only"));
        }
    }
}

async fn receipt(words: &Words, tongue: &Tongue, phone: &OnTelegram) -> Receipt {
    let (before, _) = words.around("concerns-received-code", "code", tongue.code);
    let told = phone.hears_of(before.trim_end_matches(is_isolate)).await.text;
    let at = told.find("BB-").unwrap_or_else(|| panic!("there is no number in {told:?}"));
    Receipt { number: told[at..].chars().take(12).collect(), code: code_in(&told) }
}

pub fn is_isolate(letter: char) -> bool {
    ('\u{2066}'..='\u{2069}').contains(&letter)
}

/// The first stretch like `1234 5678 9012 3456`.
pub fn code_in(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let is_code = |it: &&[char]| {
        it.iter().enumerate().all(|(at, it)| if at % 5 == 4 { *it == ' ' } else { it.is_ascii_digit() })
    };
    let code = letters.windows(19).find(is_code);
    code.unwrap_or_else(|| panic!("there is no code in {text:?}")).iter().collect()
}
