//! Where a message comes from and goes to.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One bot token, one Matrix user, one terminal: `messenger:name`, for example `telegram:main`.
///
/// The name is the town's own, from the configuration; it is stored and must not change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Account(String);

impl Account {
    pub fn new(messenger: &str, name: &str) -> Self {
        Self(format!("{messenger}:{name}"))
    }

    /// Where pictures of our own making come from.
    pub fn pictures() -> Self {
        Self::new("picture", "town")
    }

    /// Reads an account back from the store.
    pub fn from_stored(text: String) -> Self {
        Self(text)
    }

    /// The network's name: what stands before the colon.
    pub fn messenger(&self) -> &str {
        self.0.split_once(':').map_or(self.0.as_str(), |(messenger, _)| messenger)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A chat (and, in forums, a topic of it) as one of our accounts sees it: the lane of its messages.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Address {
    pub account: Account,
    /// The network's own id of the chat. Never shown to staff, never logged.
    pub chat: String,
    pub topic: Option<String>,
}
