//! A letter from the mailbox as something heard.

use serde::{Deserialize, Serialize};

use super::mailbox::Slip;
use super::read::{self, read};
use crate::clock::Clock;
use crate::model::{Account, Address, Author, AuthorKind, Content, Inbound, Room, Timestamp};

/// The chat of letters that do not say who wrote them.
const NOBODY: &str = "nobody";

/// Where a file lies: in which letter of the mailbox, and where in it. The letter is found by its Message-ID, too,
/// for it may have moved.
#[derive(Debug, Serialize, Deserialize)]
pub struct Spot {
    pub validity: u32,
    pub uid: u32,
    pub message_id: Option<String>,
    pub part: String,
}

/// What letters are heard by.
pub struct Hearer<'a> {
    pub account: &'a Account,
    /// The address we send from.
    pub own: &'a str,
    pub clock: &'a Clock,
    pub validity: u32,
}

impl Hearer<'_> {
    /// `raw` as far as it was taken; where it was not, `instead` stands in its place.
    pub fn hear(&self, slip: Slip, raw: &[u8], instead: Option<&str>) -> Inbound {
        let read::Mail { mut letter, from, id, date, .. } = read(raw, self.own);
        for file in &mut letter.files {
            let spot = Spot {
                validity: self.validity,
                uid: slip.uid,
                message_id: id.clone(),
                part: std::mem::take(&mut file.id),
            };
            file.id = serde_json::to_string(&spot).unwrap_or_default();
        }
        if let Some(instead) = instead {
            instead.clone_into(&mut letter.words);
            instead.clone_into(&mut letter.whole);
        }
        let chat = from.clone().unwrap_or_else(|| NOBODY.to_owned());
        let author = from.map(|id| Author { id, kind: AuthorKind::Person, language: None, private: None });
        Inbound {
            id: id.clone().unwrap_or_else(|| self.nameless(slip, raw)),
            address: Address { account: self.account.clone(), chat, topic: None },
            room: Room::Private,
            author,
            message_id: id,
            reply_to: letter.answers.first().cloned(),
            at: self.at(slip, date),
            content: Content::Letter(Box::new(letter)),
            raw: None,
        }
    }

    /// What a letter without a Message-ID is known by: all of it, or, where we have none of it, its number.
    fn nameless(&self, slip: Slip, raw: &[u8]) -> String {
        if raw.is_empty() { format!("{}-{}", self.validity, slip.uid) } else { fingerprint(raw) }
    }

    /// When it arrived, by the server's clock; people's own may stand anywhere.
    fn at(&self, slip: Slip, date: Option<Timestamp>) -> Timestamp {
        slip.at.or(date).unwrap_or_else(|| self.clock.now())
    }
}

/// FNV-1a over all of it, with its length. It tells letters apart
/// and guards nothing, and it is the same in every version of this program.
fn fingerprint(raw: &[u8]) -> String {
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let hash = raw.iter().fold(BASIS, |hash, byte| (hash ^ u128::from(*byte)).wrapping_mul(PRIME));
    format!("{hash:032x}-{}", raw.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(raw: &str, instead: Option<&str>) -> Inbound {
        let account = Account::new("mail", "belzig");
        let clock = Clock::fixed(Timestamp::from_seconds(9));
        let hearer =
            Hearer { account: &account, own: "rathaus@bad-belzig.example", clock: &clock, validity: 7 };
        hearer.hear(Slip { uid: 3, size: 0, at: Some(Timestamp::from_seconds(5)) }, raw.as_bytes(), instead)
    }

    const LETTER: &str = "From: Ana <Ana@Example.org>\r\nSubject: AW: [BB-2026-0147] Lampe\r\n\
                          Message-ID: <a1@example.org>\r\nIn-Reply-To: <case.7@bad-belzig.example>\r\n\r\nIst repariert.\r\n";

    #[test]
    fn a_letter_is_heard_from_its_sender_in_small_letters() {
        let heard = heard(LETTER, None);
        assert_eq!((heard.id.as_str(), heard.address.chat.as_str()), ("a1@example.org", "ana@example.org"));
        assert_eq!(heard.reply_to.as_deref(), Some("case.7@bad-belzig.example"));
        assert_eq!((heard.at, heard.room), (Timestamp::from_seconds(5), Room::Private));
        let Content::Letter(letter) = heard.content else { panic!("a letter is heard") };
        assert_eq!(letter.words, "Ist repariert.");
    }

    #[test]
    fn a_letter_without_an_id_is_known_by_all_of_it() {
        let raw = "Subject: Hallo\r\n\r\nLampe kaputt";
        let (first, again, other) =
            (heard(raw, None), heard(raw, None), heard("Subject: Hallo\r\n\r\nLampe kaput", None));
        assert_eq!(first.id, again.id);
        assert_ne!(first.id, other.id);
        assert_eq!((first.address.chat.as_str(), first.author), (NOBODY, None));
        assert_eq!(fingerprint(b"a"), "d228cb696f1a8caf78912b704e4a8964-1");
    }

    #[test]
    fn in_the_place_of_a_letter_too_large_stands_what_we_say_of_it() {
        let heard = heard("From: ana@example.org\r\nSubject: Plan\r\n\r\n", Some("Zu groß."));
        let Content::Letter(letter) = heard.content else { panic!("a letter is heard") };
        assert_eq!(
            (letter.subject.as_str(), letter.words.as_str(), letter.whole.as_str()),
            ("Plan", "Zu groß.", "Zu groß.")
        );
    }
}
