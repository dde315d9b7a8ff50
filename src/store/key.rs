//! The keys answers and votes are filed under: without the survey's or the urn's secret, nobody gets from one to the
//! other.

use hmac::{Hmac, Mac};
use sha2::Sha256;

/// What a key is made of. Each kind has its own, so that one never stands for another.
pub(in crate::store) enum Of<'a> {
    Person(&'a str),
    /// Account of ours, and who speaks there.
    Account(&'a str, &'a str),
    /// Account of ours, chat, message.
    Message(&'a str, &'a str, &'a str),
}

pub(in crate::store) fn key(secret: &str, of: &Of<'_>) -> String {
    let parts: &[&str] = match of {
        Of::Person(id) => &["person", id],
        Of::Account(account, speaker) => &["account", account, speaker],
        Of::Message(account, chat, message) => &["message", account, chat, message],
    };
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("HMAC takes keys of any length");
    for part in parts {
        // Their lengths go in, too: `a` and `bc` are not `ab` and `c`.
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part.as_bytes());
    }
    let digest = mac.finalize().into_bytes();
    digest.iter().fold(String::new(), |key, byte| key + format!("{byte:02x}").as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_the_same_for_one_person_in_one_survey_and_no_other() {
        let ana = key("secret", &Of::Person("ana"));
        assert_eq!(ana, key("secret", &Of::Person("ana")));
        assert_ne!(ana, key("another", &Of::Person("ana")));
        assert_ne!(ana, key("secret", &Of::Person("ben")));
        assert_ne!(key("s", &Of::Account("a", "bc")), key("s", &Of::Account("ab", "c")));
        assert_eq!(ana.len(), 64);
    }
}
