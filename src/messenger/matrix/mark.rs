//! The mark that everything we send carries in its content, inside the encryption where there is any.
//!
//! By it another bot of our kind is known for one, our own echo is found again, and a reaction finds the
//! choice it means.

use serde_json::{Value, json};

use crate::messenger::Parcel;
use crate::model::Action;

const NAME: &str = "de.buergerdraht.message";

/// What one reacts with to pick the first choice of a message, the second and so on.
pub const KEYS: [&str; 9] = [
    "1\u{fe0f}\u{20e3}",
    "2\u{fe0f}\u{20e3}",
    "3\u{fe0f}\u{20e3}",
    "4\u{fe0f}\u{20e3}",
    "5\u{fe0f}\u{20e3}",
    "6\u{fe0f}\u{20e3}",
    "7\u{fe0f}\u{20e3}",
    "8\u{fe0f}\u{20e3}",
    "9\u{fe0f}\u{20e3}",
];

/// Asks for the key before it to be drawn as a picture; clients leave it out as they please.
const AS_PICTURE: char = '\u{fe0f}';

/// Puts the mark of `parcel` on its content.
pub fn put(parcel: &Parcel, content: &mut Value) {
    let codes = parcel.message.numbered.iter().filter_map(|it| match &it.action {
        Action::Code(code) => Some(code),
        Action::Private(_) => None,
    });
    content[NAME] = json!({
        "id": parcel.id,
        "choices": codes.collect::<Vec<_>>(),
        "first": parcel.message.choices_before + 1,
    });
}

pub fn is_on(content: &Value) -> bool {
    content.get(NAME).is_some()
}

/// The outbox's id of the message with this `content`, if it is one of ours.
pub fn id(content: &Value) -> Option<&str> {
    content.get(NAME)?.get("id")?.as_str()
}

/// The code of the choice that a reaction with `key` picks from a message with this `content`.
///
/// Anybody can write a mark: only that of a message we sent ourselves may be believed.
pub fn chosen(content: &Value, key: &str) -> Option<String> {
    let bare = |it: &str| it.replace(AS_PICTURE, "");
    let wanted = bare(key);
    let number = KEYS.iter().zip(1_u64..).find(|(it, _)| bare(it) == wanted)?.1;
    let mark = content.get(NAME)?;
    let at = number.checked_sub(mark.get("first")?.as_u64()?)?;
    let code = mark.get("choices")?.get(usize::try_from(at).ok()?)?;
    code.as_str().map(str::to_owned)
}
