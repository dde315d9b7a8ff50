//! Those who answer: where a team reads, who writes for it, who is told when it does not, and its ready-made reasons.

use super::{Origin, Words};
use crate::model::Address;

#[derive(Debug, Clone, PartialEq)]
pub struct Team {
    pub id: String,
    pub names: Words,
    /// Its mailbox, in small letters. A team has this, a room, or both.
    pub mail: Option<String>,
    /// Where else its answers come from.
    pub senders: Vec<Sender>,
    /// Its room in a messenger, without a topic.
    pub room: Option<Address>,
    /// Who is told of concerns it leaves lying.
    pub escalate_to: Option<Escalation>,
    pub origin: Origin,
}

/// Whose mail is a team's, besides its own mailbox; in small letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sender {
    Address(String),
    /// Everybody whose address ends in `@` and this.
    Domain(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Escalation {
    /// Id of another team of the town.
    Team(String),
    /// A mail address, in small letters.
    Mail(String),
}

/// A reason or answer the staff need not type again (T5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextBlock {
    pub id: String,
    /// What the staff call it.
    pub name: String,
    /// What the person reads, in the small Markdown subset.
    pub texts: Words,
}

impl Team {
    pub fn name(&self, lang: &str) -> &str {
        self.names.text(lang)
    }

    /// Whether mail from `address` is this team's.
    pub fn is_sender(&self, address: &str) -> bool {
        let address = address.trim().to_lowercase();
        self.mail.as_ref().is_some_and(|it| *it == address)
            || self.senders.iter().any(|it| it.covers(&address))
    }
}

impl Sender {
    /// `address` is in small letters.
    pub fn covers(&self, address: &str) -> bool {
        match self {
            Self::Address(it) => it == address,
            Self::Domain(it) => {
                address.rsplit_once('@').is_some_and(|(name, domain)| !name.is_empty() && domain == it)
            }
        }
    }
}

impl TextBlock {
    pub fn text(&self, lang: &str) -> &str {
        self.texts.text(lang)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn works() -> Team {
        Team {
            id: "works".to_owned(),
            names: Words::default(),
            mail: Some("bauhof@birkau.example".to_owned()),
            senders: vec![
                Sender::Address("kranz@private.example".to_owned()),
                Sender::Domain("bauhof.example".to_owned()),
            ],
            room: None,
            escalate_to: None,
            origin: Origin::default(),
        }
    }

    #[test]
    fn a_team_is_known_by_its_mailbox_and_by_those_who_write_for_it() {
        for address in ["Bauhof@Birkau.example", "kranz@private.example", "anybody@bauhof.example"] {
            assert!(works().is_sender(address), "{address}");
        }
    }

    #[test]
    fn an_address_that_only_looks_like_the_teams_is_a_stranger() {
        for address in [
            "mayor@birkau.example",
            "x@bauhof.example.evil.example",
            "x@evilbauhof.example",
            "x@sub.bauhof.example",
            "@bauhof.example",
            "bauhof.example",
            "kranz@private.example@evil.example",
            "",
        ] {
            assert!(!works().is_sender(address), "{address}");
        }
    }
}
